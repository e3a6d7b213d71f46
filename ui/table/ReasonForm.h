#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

class GrowingText;
class WordKeeper;

/// Asks why, in one's own words, before something is done.
class ReasonForm final : public QWidget {
    Q_OBJECT
public:
    /// @param act what is done once it was said
    /// @param about tells its fields from those of another form on the same page
    ReasonForm(const QString& question, const QString& hint, const QString& act, const QString& about,
               QWidget* parent = nullptr);

    QString reason() const;
    void begin();
    /// Brings back what was typed before under that place, and keeps it until it is forgotten; true when
    /// there was anything.
    bool keepIn(WordKeeper& keeper, const QString& place);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    GrowingText* m_reason;
};

} // namespace leertafel::ui
