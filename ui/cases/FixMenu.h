#pragma once

#include "ui/cases/FindingWatch.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

/// What can be done about one finding, at the word: replace it everywhere, name it otherwise, or say that
/// it is no personal data. Arrows move, Enter chooses, Esc closes. A child of the window, not a window.
class FixMenu final : public QFrame {
    Q_OBJECT
public:
    /// @param occurrences how often the words stand in the draft.
    FixMenu(const Spot& spot, const QStringList& suggestions, int occurrences, QWidget* window);

    const Spot& spot() const { return m_spot; }
    /// Opens under `word` (coordinates of the window), above it when there is no room.
    void openAt(const QRect& word);
    void leave();

Q_SIGNALS:
    void replaceEverywhere(const QString& replacement);
    void notPersonal();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(const QString& words, const QString& note, const QString& name, bool enabled,
                const std::function<void()>& chosen);
    void addLine();
    void nameOtherwise();
    void step(int by);

    Spot m_spot;
    QVBoxLayout* m_body;
    QList<QWidget*> m_rows;
    QLineEdit* m_other = nullptr;
    bool m_leaving = false;
};

/// The kind of thing found, with how sure it is: "Zeker een naam".
QString findingTitle(const anonymity::Finding& finding);

} // namespace leertafel::ui
