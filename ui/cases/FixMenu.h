#pragma once

#include "ui/cases/FindingWatch.h"
#include "ui/common/Widgets.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

/// What can be done about one word, at the word. A finding: replace it everywhere, name it otherwise, or say
/// that it is no personal data, here or in every case of the team. A spelling: take another, or say that it
/// is well spelt. Arrows move, Enter or the digit before it chooses, Esc closes. A child of the window, not a
/// window.
class FixMenu final : public QFrame {
    Q_OBJECT
public:
    /// @param occurrences how often the words stand in the draft.
    FixMenu(const Spot& spot, const QStringList& suggestions, int occurrences, QWidget* window);

    /// For a word that the dictionary spells otherwise.
    FixMenu(const QString& word, const QStringList& suggestions, QWidget* window);

    /// Opens under `word` (coordinates of the window), above it when there is no room.
    void openAt(const QRect& word);
    void leave();

Q_SIGNALS:
    void replaceEverywhere(const QString& replacement);
    void notPersonal();
    void fineForTeam();
    void replaceHere(const QString& word);
    void wellSpelt();
    void spellingUnwanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& title, TextLabel::Tone tone, const QString& why);
    void addRow(const QString& words, const QString& note, const QString& name, bool enabled,
                const std::function<void()>& chosen);
    void addLine();
    void nameOtherwise();
    void step(int by);
    bool choose(int number);

    QVBoxLayout* m_body;
    QList<QWidget*> m_rows;
    QLineEdit* m_other = nullptr;
    bool m_leaving = false;
};

/// The kind of thing found, with how sure it is: "Zeker een naam".
QString findingTitle(const anonymity::Finding& finding);

/// The same with the reason: "Zeker een naam: staat na 'mw.'".
QString findingWords(const anonymity::Finding& finding);

} // namespace leertafel::ui
