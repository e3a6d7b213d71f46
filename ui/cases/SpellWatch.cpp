#include "ui/cases/SpellWatch.h"

#include "core/language/SpellChecker.h"
#include "core/services/UnsentWords.h"
#include "ui/cases/ParagraphSpelling.h"
#include "ui/cases/StoryEdit.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPointer>
#include <QTextBlock>
#include <QtConcurrentRun>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

using Verdicts = QHash<QString, bool>;

// Places among what a member keeps sealed (see `UnsentWords`).
const QString ownPlace = u"spelling/words"_s;
const QString offPlace = u"spelling/off"_s;

QByteArray fieldWords() {
    QFile file(u":/words/field-words.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SpellWatch::SpellWatch(std::shared_ptr<const language::Dictionary> dictionary, services::UnsentWords& mine,
                       QObject* parent)
    : QObject(parent)
    , m_checker(std::make_shared<const language::SpellChecker>(std::move(dictionary), fieldWords()))
    , m_mine(mine) {
    const auto own = mine.of(ownPlace).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    m_own = QSet<QString>(own.cbegin(), own.cend());
    m_on = mine.of(offPlace).value_or(QString()).isEmpty();
}

void SpellWatch::addField(StoryEdit* edit) {
    m_typingAt.insert(edit, -1);
    connect(edit->document(), &QTextDocument::contentsChange, this,
            [this, edit](int from, int removed, int added) {
                // A whole new text is not being typed.
                const bool typed = added + removed == 1;
                m_typingAt[edit] = typed ? from + added : -1;
                judgeRange(edit, from, added);
            });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        if (m_typingAt.value(edit) != edit->textCursor().position())
            leaveWord(edit);
    });
}

void SpellWatch::leaveWord(StoryEdit* edit) {
    const int at = m_typingAt.value(edit, -1);
    if (at < 0)
        return;
    m_typingAt[edit] = -1;
    judge(edit, edit->document()->findBlock(at));
}

void SpellWatch::judgeRange(StoryEdit* edit, int from, int length) {
    auto block = edit->document()->findBlock(from);
    for (; block.isValid() && block.position() <= from + length; block = block.next())
        judge(edit, block);
}

void SpellWatch::judgeAll() {
    for (auto it = m_typingAt.cbegin(); it != m_typingAt.cend(); ++it)
        judgeRange(it.key(), 0, it.key()->document()->characterCount());
}

void SpellWatch::judge(StoryEdit* edit, const QTextBlock& block) {
    if (!block.isValid())
        return;
    QList<QPair<int, int>> slips;
    const auto text = block.text();
    const int inTheMaking = m_typingAt.value(edit, -1) - block.position();
    if (m_on && !edit->isReadOnly())
        for (const auto& span : language::wordsToSpell(text))
            if (span.start + span.length != inTheMaking && !accepts(text.mid(span.start, span.length)))
                slips.append({span.start, span.length});
    const auto* before = static_cast<const ParagraphSpelling*>(block.userData());
    if (slips == (before ? before->slips : QList<QPair<int, int>>()))
        return;
    auto* now = new ParagraphSpelling;
    now->slips = slips;
    QTextBlock(block).setUserData(now);
    edit->viewport()->update();
}

/// A word not known yet is taken for right until it was looked up.
bool SpellWatch::accepts(const QString& word) {
    if (m_own.contains(word.toLower()))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_queue.append(word);
        if (!m_busy)
            lookUp();
    }
    return true;
}

void SpellWatch::lookUp() {
    m_busy = true;
    auto* watcher = new QFutureWatcher<Verdicts>(this);
    connect(watcher, &QFutureWatcher<Verdicts>::finished, this, [this, watcher] {
        m_known.insert(watcher->result());
        watcher->deleteLater();
        m_busy = false;
        if (!m_queue.isEmpty())
            lookUp();
        judgeAll();
    });
    // What one event asks for goes in one run: the rest of this event still adds to it.
    QMetaObject::invokeMethod(
        this,
        [this, watcher] {
            watcher->setFuture(QtConcurrent::run([checker = m_checker, words = std::exchange(m_queue, {})] {
                Verdicts verdicts;
                for (const auto& word : words)
                    verdicts.insert(word, checker->accepts(word));
                return verdicts;
            }));
        },
        Qt::QueuedConnection);
}

void SpellWatch::setOn(bool on) {
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        m_mine.forget(offPlace);
    else
        m_mine.keep(offPlace, u"off"_s);
    judgeAll();
    Q_EMIT switched(on);
}

void SpellWatch::learn(const QString& word) {
    // A colleague's store may have been open in another window since.
    const auto own = m_mine.of(ownPlace).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    m_own.unite(QSet<QString>(own.cbegin(), own.cend()));
    m_own.insert(word.toLower());
    auto sorted = m_own.values();
    sorted.sort();
    m_mine.keep(ownPlace, sorted.join(u'\n'));
    judgeAll();
    Q_EMIT learned(word);
}

Undo SpellWatch::unlearning(const QString& word) {
    return [&mine = m_mine, self = QPointer(this), known = word.toLower()]() -> Result<void> {
        auto own = mine.of(ownPlace).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
        own.removeAll(known);
        if (auto kept = mine.keep(ownPlace, own.join(u'\n')); !kept)
            return kept;
        if (self) {
            self->m_own.remove(known);
            self->judgeAll();
        }
        return {};
    };
}

Undo SpellWatch::switchingOn() {
    return [&mine = m_mine, self = QPointer(this)]() -> Result<void> {
        if (!self)
            return mine.forget(offPlace);
        self->setOn(true);
        return {};
    };
}

void SpellWatch::suggest(const QString& word, QObject* context,
                         const std::function<void(const QStringList&)>& tell) const {
    auto* watcher = new QFutureWatcher<QStringList>(context);
    connect(watcher, &QFutureWatcher<QStringList>::finished, context, [watcher, tell] {
        watcher->deleteLater();
        tell(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([checker = m_checker, word] { return checker->suggestions(word); }));
}

} // namespace leertafel::ui
