#include "ui/cases/SpotWalker.h"

#include "core/anonymity/Placeholder.h"
#include "ui/cases/CaseHistory.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/SpellWatch.h"
#include "ui/cases/StoryEdit.h"

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int suggestionsShown = 4;
}

SpotWalker::SpotWalker(DraftKeeper& keeper, FindingWatch& watch, CaseHistory& history, SpellWatch& spelling,
                       std::function<void(QWidget*)> reveal, QWidget* owner)
    : QObject(owner)
    , m_keeper(keeper)
    , m_watch(watch)
    , m_history(history)
    , m_spelling(spelling)
    , m_reveal(std::move(reveal))
    , m_owner(owner) {}

void SpotWalker::addField(const QString& id, StoryEdit* edit) {
    m_order.append(id);
    m_edits.insert(id, edit);
    connect(edit, &StoryEdit::fixAsked, this, [this, id](int position) { fix(id, position); });
    connect(&m_watch, &FindingWatch::changed, edit, [this, id, edit](const QString& field) {
        if (field == id)
            edit->setFindings(m_watch.of(id));
    });
}

int SpotWalker::currentIndex(const QList<Spot>& spots, int direction) const {
    int field = -1;
    int position = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i)
        if (auto* edit = m_edits.value(m_order.at(i)); edit == m_owner->window()->focusWidget()) {
            field = static_cast<int>(i);
            position = edit->textCursor().selectionStart();
        }
    const auto placed = [&](const Spot& spot) {
        return std::pair(static_cast<int>(m_order.indexOf(spot.field)), spot.finding.start);
    };
    const auto here = std::pair(field, position);
    const auto count = static_cast<int>(spots.size());
    if (direction > 0) {
        for (int i = 0; i < count; ++i)
            if (field < 0 || placed(spots.at(i)) > here)
                return i;
        return 0;
    }
    for (int i = count - 1; i >= 0; --i)
        if (field >= 0 && placed(spots.at(i)) < here)
            return i;
    return count - 1;
}

bool SpotWalker::go(int direction) {
    m_watch.settle();
    const auto spots = m_watch.spots();
    if (spots.isEmpty())
        return false;
    show(spots.at(currentIndex(spots, direction)));
    return true;
}

void SpotWalker::show(const Spot& spot) {
    auto* edit = m_edits.value(spot.field);
    if (!edit)
        return;
    m_reveal(edit);
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectSpan(spot.finding.start, spot.finding.length);
}

void SpotWalker::fix(const QString& field, int position) {
    m_watch.settle();
    for (const auto& spot : m_watch.spots())
        if (spot.field == field && position >= spot.finding.start &&
            position <= spot.finding.start + spot.finding.length) {
            openMenu(spot);
            return;
        }
    if (auto* edit = m_edits.value(field))
        if (const auto [start, length] = edit->slipAt(position); length > 0) {
            askSpelling(field, start, length);
            return;
        }
    const auto spots = m_watch.spots();
    if (spots.isEmpty())
        return;
    const auto next = spots.at(currentIndex(spots, 1));
    show(next);
    openMenu(next);
}

bool SpotWalker::closeMenu() {
    if (!m_menu)
        return false;
    m_menu->leave();
    return true;
}

void SpotWalker::openMenu(const Spot& spot) {
    closeMenu();
    auto* edit = m_edits.value(spot.field);
    if (edit->isReadOnly())
        return; // It mends nothing.
    auto* window = m_owner->window();
    m_menu = new FixMenu(spot, m_watch.suggestions(spot).mid(0, suggestionsShown),
                         m_watch.occurrences(spot.needle), window);
    connect(m_menu, &FixMenu::replaceEverywhere, this, [this, spot](const QString& with) {
        closeMenu();
        replace(spot, with);
    });
    connect(m_menu, &FixMenu::notPersonal, this, [this, spot] {
        closeMenu();
        keep(spot);
    });
    connect(m_menu, &FixMenu::fineForTeam, this, [this, spot] {
        closeMenu();
        Q_EMIT fineForTeamAsked(spot.needle);
    });
    connect(m_menu, &FixMenu::closed, edit, [edit] { edit->setFocus(Qt::PopupFocusReason); });
    const auto word = edit->spanRect(spot.finding.start, spot.finding.length);
    m_menu->openAt(QRect(edit->mapTo(window, word.topLeft()), word.size()));
}

/// The menu opens when it is known what may have been meant, if the word still stands there then.
void SpotWalker::askSpelling(const QString& field, int start, int length) {
    auto* edit = m_edits.value(field);
    if (edit->isReadOnly())
        return;
    const auto word = edit->story().mid(start, length);
    m_spelling.suggest(word, edit, [this, edit, start, length, word](const QStringList& suggestions) {
        if (edit->story().mid(start, length) == word && edit->hasFocus())
            openSpelling(edit, start, length, suggestions);
    });
}

void SpotWalker::openSpelling(StoryEdit* edit, int start, int length, const QStringList& suggestions) {
    closeMenu();
    auto* window = m_owner->window();
    const auto word = edit->story().mid(start, length);
    m_menu = new FixMenu(word, suggestions, window);
    connect(m_menu, &FixMenu::replaceHere, this, [this, edit, start, length](const QString& with) {
        closeMenu();
        edit->replaceSpans({{start, length}}, with);
    });
    connect(m_menu, &FixMenu::wellSpelt, this, [this, word] {
        closeMenu();
        m_spelling.learn(word);
    });
    connect(m_menu, &FixMenu::spellingUnwanted, this, [this] {
        closeMenu();
        m_spelling.setOn(false);
    });
    connect(m_menu, &FixMenu::closed, edit, [edit] { edit->setFocus(Qt::PopupFocusReason); });
    const auto place = edit->spanRect(start, length);
    m_menu->openAt(QRect(edit->mapTo(window, place.topLeft()), place.size()));
}

void SpotWalker::replace(const Spot& spot, const QString& with) {
    m_watch.remember(spot.needle, with);
    const CaseHistory::Together together(m_history);
    for (const auto& field : std::as_const(m_order)) {
        auto places = m_watch.places(field, spot.needle);
        // The words may stand inside a longer one here, as in a compound: then only this spot goes.
        const auto here = qMakePair(spot.finding.start, spot.finding.length);
        if (field == spot.field && !places.contains(here))
            places = {here};
        auto* edit = m_edits.value(field);
        const auto text = edit->story();
        int free = 0;
        for (auto& [start, length] : places) {
            const int from = std::max(free, anonymity::startWithTitle(text, start, with));
            length += start - from;
            start = from;
            free = start + length;
        }
        edit->replaceSpans(places, with);
    }
    m_watch.settle();
    if (m_watch.count() > 0)
        go(1);
}

int SpotWalker::takeAll() {
    constexpr int rounds = 3; // What stood beside a name may only be seen when the name is gone.
    closeMenu();
    m_watch.settle();
    const CaseHistory::Together together(m_history);
    int taken = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto all = m_watch.replacements();
        if (all.isEmpty())
            break;
        for (const auto& field : std::as_const(m_order)) {
            auto* edit = m_edits.value(field);
            const auto spans = all.value(field);
            if (edit->isReadOnly())
                continue;
            edit->replaceSpans(spans);
            taken += static_cast<int>(spans.size());
        }
        m_watch.settle();
    }
    return taken;
}

void SpotWalker::keep(const Spot& spot) {
    m_keeper.change([&](CaseDraft& draft) {
        draft.decisions.append({spot.needle, anonymity::toId(spot.finding.label), u"notPersonal"_s});
    });
    m_watch.setDecisions(m_keeper.draft().decisions);
    go(1);
}

} // namespace leertafel::ui
