#pragma once

#include <QWidget>

namespace leertafel::ui {

class FlowLayout;

/// The words that the writer called no personal data, each with a way back.
class KeptWords final : public QWidget {
    Q_OBJECT
public:
    explicit KeptWords(QWidget* parent = nullptr);
    /// Shows these words; nothing is seen when there are none.
    void setWords(const QStringList& words);

Q_SIGNALS:
    void recheckAsked(const QString& word);

private:
    QStringList m_words;
    QWidget* m_row;
    FlowLayout* m_flow;
};

} // namespace leertafel::ui
