#pragma once

#include "core/services/RuleSignals.h"
#include "ui/common/Widgets.h"

class QDateEdit;

namespace leertafel::ui {

class GrowingText;
class IdCombo;
class WordKeeper;

/// What the city says to a proposal: whether it goes along, who says so, when, and in which words. Nothing is
/// chosen beforehand.
class CityAnswerForm final : public QWidget {
    Q_OBJECT
public:
    /// @param functions who may have said it: id or own words, and how they are shown
    /// @param about tells its fields from those of another proposal on the same page
    CityAnswerForm(const QList<QPair<QString, QString>>& functions, QDate today, const QString& about,
                   QWidget* parent = nullptr);

    services::CityWords said() const;
    /// What was chosen, as it is kept beside the words; empty when nothing was.
    QString choices() const;
    void begin();
    /// Where `keepIn` keeps its words and what was chosen.
    static QStringList places(const QString& place);
    /// Brings back what was typed and chosen before under that place, and keeps it until it is forgotten;
    /// true when there was anything.
    bool keepIn(WordKeeper& keeper, const QString& place);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void setChoices(const QString& kept);

    QDate m_today;
    IdCombo* m_verdict;
    IdCombo* m_function;
    QDateEdit* m_day;
    GrowingText* m_said;
};

/// "de gemeente gaat mee"
QString cityAnswerWords(CityAnswer answer);

} // namespace leertafel::ui
