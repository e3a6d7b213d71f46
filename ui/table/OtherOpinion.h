#pragma once

#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"

#include <QWidget>

namespace leertafel::ui {

/// Another opinion in its own words behind a plum bar, as large as the decision that it stands beside.
class OtherOpinion final : public QWidget {
    Q_OBJECT
public:
    OtherOpinion(const Dissent& dissent, const Vocabulary& vocabulary, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace leertafel::ui
