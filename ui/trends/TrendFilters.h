#pragma once

#include "core/services/TrendService.h"

#include <QFrame>

namespace leertafel::ui {

class IdCombo;
class Segmented;

/// Which trend: theme, area, and counts or per 1,000 youths.
class TrendFilters : public QFrame {
    Q_OBJECT
public:
    explicit TrendFilters(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    void setThemes(const QList<ThemeId>& themes);
    void choose(const ThemeId& theme, const AreaCode& area);

    ThemeId theme() const;
    AreaCode area() const;
    services::Measure measure() const;

Q_SIGNALS:
    void changed(); ///< by the user only

private:
    const Vocabulary& m_vocabulary;
    IdCombo* m_theme;
    IdCombo* m_area;
    Segmented* m_measure;
};

} // namespace leertafel::ui
