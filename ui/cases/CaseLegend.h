#pragma once

#include <QWidget>

class QVBoxLayout;

namespace leertafel::ui {

/// Who the placeholders of one case stand for, in words: "[kind 1] = eerste kind". Never a name.
class CaseLegend final : public QWidget {
    Q_OBJECT
public:
    explicit CaseLegend(QWidget* parent = nullptr);
    /// Shows the placeholders that stand in these texts; nothing is seen when there are none.
    void setTexts(const QStringList& texts);

private:
    QStringList m_shown;
    QVBoxLayout* m_body;
};

/// The placeholders for a person or body in these texts, each once: those of one kind together, by number.
/// Bands, dates and places explain themselves and are left out.
QStringList placeholdersIn(const QStringList& texts);

/// What a placeholder stands for: "eerste kind". `among` are all that are in use, as "[oma]" beside "[oma 2]"
/// is the first of them.
QString placeholderWords(const QString& placeholder, const QStringList& among);

} // namespace leertafel::ui
