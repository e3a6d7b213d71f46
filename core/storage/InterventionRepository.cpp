#include "core/storage/InterventionRepository.h"

#include "core/storage/CaseRepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Result<void> InterventionRepository::add(const Intervention& intervention, const AnonymisedText& title,
                                         const AnonymisedText& expectation, const AnonymisedText& result,
                                         const QDateTime& created) {
    auto added = m_database.run(
        u"INSERT INTO intervention (id, maker, area, started_on, title, expectation, result, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {intervention.id.text(), intervention.maker.text(), intervention.area.id(),
         stored(intervention.startedOn), title.text(), expectation.text(), result.text(), stored(created)});
    if (!added)
        return fail(added.error());
    for (const ThemeId& theme : intervention.themes) {
        auto tagged = m_database.run(u"INSERT INTO intervention_theme (intervention, theme) VALUES (?, ?)"_s,
                                     {intervention.id.text(), theme.id()});
        if (!tagged)
            return fail(tagged.error());
    }
    return {};
}

Result<void> InterventionRepository::remove(const InterventionId& id, const MemberId& maker) {
    return changedOne(
        m_database.run(u"DELETE FROM intervention WHERE id = ? AND maker = ?"_s, {id.text(), maker.text()}),
        u"intervention"_s, id.text());
}

Result<QList<Intervention>> InterventionRepository::list(const AreaCode& area) const {
    QHash<QString, QList<ThemeId>> themes;
    auto tags = m_database.each(u"SELECT intervention, theme FROM intervention_theme ORDER BY theme"_s, {},
                                [&](const Row& row) { themes[row.text(0)].append(ThemeId(row.text(1))); });
    if (!tags)
        return fail(tags.error());
    return m_database.list(u"SELECT id, maker, area, started_on, title, expectation, result FROM intervention"
                           " WHERE ? = '' OR area = ? ORDER BY started_on, id"_s,
                           {area.id(), area.id()}, [&](const Row& row) {
                               Intervention item;
                               item.id = InterventionId(row.text(0));
                               item.maker = MemberId(row.text(1));
                               item.area = AreaCode(row.text(2));
                               item.themes = themes.value(row.text(0));
                               item.startedOn = row.day(3);
                               item.title = row.text(4);
                               item.expectation = row.text(5);
                               item.result = row.text(6);
                               return item;
                           });
}

Result<void> InterventionRepository::addJudgement(const ActionJudgement& judgement,
                                                  const AnonymisedText& words) {
    return done(m_database.run(u"INSERT INTO action_judgement (id, intervention, member, verdict, words, at)"
                               " VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {judgement.id.text(), judgement.action.text(), judgement.member.text(),
                                toId(judgement.verdict), words.text(), stored(judgement.at)}));
}

Result<void> InterventionRepository::removeJudgement(const JudgementId& id, const MemberId& member) {
    return changedOne(m_database.run(u"DELETE FROM action_judgement WHERE id = ? AND member = ?"_s,
                                     {id.text(), member.text()}),
                      u"judgement"_s, id.text());
}

Result<QList<ActionJudgement>> InterventionRepository::judgements(const InterventionId& action) const {
    return m_database.list(u"SELECT id, intervention, member, verdict, words, at FROM action_judgement"
                           " WHERE ? = '' OR intervention = ? ORDER BY at, id"_s,
                           {action.text(), action.text()}, [](const Row& row) {
                               ActionJudgement item;
                               item.id = JudgementId(row.text(0));
                               item.action = InterventionId(row.text(1));
                               item.member = MemberId(row.text(2));
                               item.verdict = actionVerdictFromId(row.text(3)).value_or(ActionVerdict::Stay);
                               item.words = row.text(4);
                               item.at = row.time(5);
                               return item;
                           });
}

Result<void> InterventionRepository::addExplanation(const Explanation& explanation,
                                                    const AnonymisedText& text,
                                                    const AnonymisedText& wouldRefute) {
    auto added = m_database.run(
        u"INSERT INTO explanation (id, author, theme, area, text, said_by, would_refute, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {explanation.id.text(), explanation.author.text(), explanation.theme.id(), explanation.area.id(),
         text.text(), explanation.saidBy, wouldRefute.text(), stored(explanation.created)});
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> InterventionRepository::removeExplanation(const ExplanationId& id, const MemberId& author) {
    return changedOne(
        m_database.run(u"DELETE FROM explanation WHERE id = ? AND author = ?"_s, {id.text(), author.text()}),
        u"explanation"_s, id.text());
}

Result<bool> InterventionRepository::isArgued(const ExplanationId& id) const {
    auto found = m_database.one(u"SELECT 1 FROM explanation_argument WHERE explanation = ? LIMIT 1"_s,
                                {id.text()}, [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<void> InterventionRepository::addArgument(const Argument& argument, const AnonymisedText& text) {
    return changedOne(
        m_database.run(u"INSERT INTO explanation_argument (id, explanation, author, stance,"
                       " said_by, text, created)"
                       " SELECT ?, id, ?, ?, ?, ?, ? FROM explanation WHERE id = ?"_s,
                       {argument.id.text(), argument.author.text(), toId(argument.stance), argument.saidBy,
                        text.text(), stored(argument.created), argument.explanation.text()}),
        u"explanation"_s, argument.explanation.text());
}

Result<void> InterventionRepository::removeArgument(const ArgumentId& id, const MemberId& author) {
    return changedOne(m_database.run(u"DELETE FROM explanation_argument WHERE id = ? AND author = ?"_s,
                                     {id.text(), author.text()}),
                      u"argument"_s, id.text());
}

Result<QList<Explanation>> InterventionRepository::explanations(const ThemeId& theme,
                                                                const AreaCode& area) const {
    QHash<QString, QList<Argument>> arguments;
    auto said = m_database.each(
        u"SELECT a.id, a.explanation, a.author, a.stance, a.said_by, a.text, a.created"
        " FROM explanation_argument a JOIN explanation e ON e.id = a.explanation"
        " WHERE e.theme = ? AND e.area = ? ORDER BY a.created, a.id"_s,
        {theme.id(), area.id()}, [&](const Row& row) {
            arguments[row.text(1)].append(
                {ArgumentId(row.text(0)), ExplanationId(row.text(1)), MemberId(row.text(2)),
                 stanceFromId(row.text(3)).value_or(Stance::For), row.text(4), row.text(5), row.time(6)});
        });
    if (!said)
        return fail(said.error());
    return m_database.list(
        u"SELECT id, author, area, theme, text, said_by, would_refute, created FROM explanation"
        " WHERE theme = ? AND area = ? ORDER BY created, id"_s,
        {theme.id(), area.id()}, [&](const Row& row) {
            Explanation item;
            item.id = ExplanationId(row.text(0));
            item.author = MemberId(row.text(1));
            item.area = AreaCode(row.text(2));
            item.theme = ThemeId(row.text(3));
            item.text = row.text(4);
            item.saidBy = row.text(5);
            item.wouldRefute = row.text(6);
            item.created = row.time(7);
            item.arguments = arguments.value(row.text(0));
            return item;
        });
}

} // namespace leertafel::storage
