// Quick open: the part of TodayService that reaches everything by a few letters.
#include "core/services/BlockLedger.h"
#include "core/services/FoldedWords.h"
#include "core/services/LearningService.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TodayService.h"
#include "core/storage/RuleSignalRepository.h"
#include "core/storage/SessionRepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMyCases = 200;
constexpr int kYearsBack = 10;

/// Hits with how well they fit: at the start, at the start of a word, inside a word.
class Finder {
public:
    explicit Finder(const QString& letters) : m_letters(folded(letters.trimmed())) {}
    bool isEmpty() const { return m_letters.isEmpty(); }

    int rank(const QString& name) const {
        const QString text = folded(name);
        const qsizetype at = text.indexOf(m_letters);
        if (at <= 0)
            return at == 0 ? 0 : -1;
        return text.contains(u' ' + m_letters) || !text[at - 1].isLetterOrNumber() ? 1 : 2;
    }
    /// @param names what the letters may fit; the best of them counts.
    void offer(const TodayService::Hit& hit, const QStringList& names) {
        int best = -1;
        for (const QString& name : names) {
            const int fits = rank(name);
            if (fits >= 0 && (best < 0 || fits < best))
                best = fits;
        }
        if (best >= 0 && !m_seen.contains(hit.kind + hit.id + hit.title)) {
            m_seen.insert(hit.kind + hit.id + hit.title);
            m_hits.append({best, hit});
        }
    }
    /// What was found by more than its own words: by a theme, a wijk, a year.
    void offerFound(const TodayService::Hit& hit, const QString& name) {
        const int fits = rank(name);
        m_hits.append({fits < 0 ? 2 : fits, hit});
    }
    QList<TodayService::Hit> best(int limit) {
        std::stable_sort(m_hits.begin(), m_hits.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        keepDecisions(limit);
        QList<TodayService::Hit> hits;
        for (const auto& [rank, hit] : std::as_const(m_hits)) {
            if (hits.size() == limit)
                break;
            hits.append(hit);
        }
        return hits;
    }

private:
    /// However many cases the letters fit, a few decisions stay among what is shown.
    void keepDecisions(int limit) {
        constexpr int atLeast = 3;
        const auto isDecision = [](const auto& hit) { return hit.second.kind == u"agreement"_s; };
        const auto shown = std::min<qsizetype>(limit, m_hits.size());
        auto have = std::count_if(m_hits.cbegin(), m_hits.cbegin() + shown, isDecision);
        for (qsizetype i = shown, at = shown - 1; i < m_hits.size() && have < atLeast && at > 0; ++i) {
            if (!isDecision(m_hits[i]))
                continue;
            while (at > 0 && isDecision(m_hits[at]))
                --at;
            m_hits.swapItemsAt(i, at--);
            ++have;
        }
    }

    QString m_letters;
    QList<QPair<int, TodayService::Hit>> m_hits;
    QSet<QString> m_seen;
};

void offerCases(Finder& finder, const QList<CaseRow>& rows) {
    for (const CaseRow& row : rows)
        finder.offer({u"case"_s, row.id.text(), row.title, row.code.text()}, {row.title, row.code.text()});
}

Result<void> findCases(StoreContext& context, const QString& letters, int limit, Finder& finder) {
    const CaseService cases(context);
    CaseFilter mine;
    mine.mineOnly = true;
    mine.limit = kMyCases;
    auto own = cases.list(mine);
    if (!own)
        return fail(own.error());
    offerCases(finder, *own);
    CaseFilter words;
    words.text = letters;
    words.limit = 4 * limit;
    auto found = cases.list(words);
    if (!found)
        return fail(found.error());
    offerCases(finder, *found);
    // A whole code, or its number alone for the years behind us.
    QStringList codes{letters.trimmed().toUpper()};
    bool isNumber = false;
    const int number = letters.trimmed().toInt(&isNumber);
    const int year = context.clock.now().toLocalTime().date().year();
    for (int back = 0; isNumber && number > 0 && back < kYearsBack; ++back)
        codes.append(CaseCode::of(year - back, number).text());
    for (const QString& code : std::as_const(codes)) {
        auto id = cases.findByCode(code);
        if (!id)
            continue;
        auto detail = cases.detail(*id);
        if (!detail)
            continue;
        const QString title = detail->draft                ? detail->draft->title
                              : detail->versions.isEmpty() ? QString()
                                                           : detail->versions.first().title.text();
        finder.offer({u"case"_s, id->text(), title, detail->file.code.text()}, {letters});
    }
    return {};
}

/// What blocks by its name, and what was proposed about it by its words.
Result<void> findBlocks(StoreContext& context, Finder& finder) {
    const BlockLedger ledger(context);
    auto blocks = ledger.all();
    if (!blocks)
        return fail(blocks.error());
    for (const Block& block : std::as_const(*blocks))
        finder.offer({u"block"_s, block.id.text(), block.name, {}}, {block.name});
    auto proposed = storage::RuleSignalRepository(context.database).proposed();
    if (!proposed)
        return fail(proposed.error());
    for (const auto& each : std::as_const(*proposed))
        finder.offer(
            {u"proposal"_s, each.block.text() + u'|' + each.id.text(), each.words, ledger.nameOf(each.block)},
            {each.words});
    return {};
}

} // namespace

Result<QList<TodayService::Hit>> TodayService::quickOpen(const QString& letters, int limit) const {
    Finder finder(letters);
    if (finder.isEmpty() || limit <= 0)
        return QList<Hit>{};
    if (auto cases = findCases(m_context, letters, limit, finder); !cases)
        return fail(cases.error());
    auto sessions = storage::SessionRepository(m_context.database).all();
    if (!sessions)
        return fail(sessions.error());
    for (const TableSession& session : std::as_const(*sessions))
        finder.offer({u"session"_s, session.id.text(), session.title,
                      session.start.toLocalTime().date().toString(Qt::ISODate)},
                     {session.title});
    auto decisions = FollowUpService(m_context).find(letters);
    if (!decisions)
        return fail(decisions.error());
    for (const DecisionFound& found : std::as_const(*decisions))
        finder.offerFound({u"agreement"_s, found.id.text(), found.text, found.day.toString(Qt::ISODate)},
                          found.text);
    if (auto ledger = findBlocks(m_context, finder); !ledger)
        return fail(ledger.error());
    const QString language = programLanguage();
    const Vocabulary& words = m_context.vocabulary;
    for (const Theme& theme : words.themes())
        finder.offer({u"theme"_s, theme.id, theme.label.in(language), words.label(theme.group, language)},
                     {theme.label.nl, theme.label.en, theme.id});
    for (const Area& district : words.districts())
        finder.offer({u"district"_s, district.code, district.name, {}}, {district.name});
    for (const Method& method : words.methods())
        finder.offer({u"method"_s, method.id, method.label.in(language), method.purpose.in(language)},
                     {method.label.nl, method.label.en, method.id});
    auto lessons = LearningService(m_context).lessons(letters);
    if (!lessons)
        return fail(lessons.error());
    for (const LessonRow& row : std::as_const(*lessons))
        finder.offer({u"lesson"_s, row.lesson.id.text(), row.lesson.text.text(), row.caseTitle},
                     {row.lesson.text.text()});
    auto maxims = LearningService(m_context).maxims(letters);
    if (!maxims)
        return fail(maxims.error());
    for (const MaximRow& row : std::as_const(*maxims))
        finder.offer({u"maxim"_s, row.maxim.id, row.maxim.text.text(), {}}, {row.maxim.text.text()});
    return finder.best(limit);
}

} // namespace leertafel::services
