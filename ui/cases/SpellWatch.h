#pragma once

#include "ui/common/Place.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QTextBlock;

namespace leertafel::language {
class Dictionary;
class SpellChecker;
} // namespace leertafel::language

namespace leertafel::services {
class UnsentWords;
}

namespace leertafel::ui {

class StoryEdit;

/// Keeps the spelling of fields current while they are typed. A paragraph is judged at once by the words
/// known already; others are looked up off the window's thread. A word in the making is left alone. Which
/// words are well spelt for this member, and whether any of it is wanted, lies sealed in the store.
class SpellWatch final : public QObject {
    Q_OBJECT
public:
    /// @param mine outlives the watch.
    SpellWatch(std::shared_ptr<const language::Dictionary> dictionary, services::UnsentWords& mine,
               QObject* parent = nullptr);

    void addField(StoryEdit* edit);
    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// From now on this word is well spelt for me.
    void learn(const QString& word);
    /// What makes it a word like any other again, and what has the spelling checked again.
    Undo unlearning(const QString& word);
    Undo switchingOn();
    /// Tells later, on this thread, what may have been meant; nothing when `context` is gone by then.
    void suggest(const QString& word, QObject* context,
                 const std::function<void(const QStringList& suggestions)>& tell) const;

Q_SIGNALS:
    void switched(bool on);
    void learned(const QString& word);

private:
    void judge(StoryEdit* edit, const QTextBlock& block);
    void judgeRange(StoryEdit* edit, int from, int length);
    void judgeAll();
    void leaveWord(StoryEdit* edit);
    bool accepts(const QString& word);
    void lookUp();

    std::shared_ptr<const language::SpellChecker> m_checker;
    services::UnsentWords& m_mine;
    QHash<StoryEdit*, int> m_typingAt; ///< where each field was typed in last, −1 when the caret left
    QHash<QString, bool> m_known;
    QSet<QString> m_own;
    QSet<QString> m_asked; ///< to look up, or being looked up
    QStringList m_queue;
    bool m_busy = false;
    bool m_on = true;
};

} // namespace leertafel::ui
