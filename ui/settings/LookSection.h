#pragma once

#include "ui/common/Preferences.h"

#include <QWidget>

namespace leertafel::ui {

/// Light or dark, text size, language, and when the lock falls by itself.
class LookSection final : public QWidget {
    Q_OBJECT
public:
    explicit LookSection(Preferences& preferences, QWidget* parent = nullptr);
};

} // namespace leertafel::ui
