// Rival explanations of a trend, and what speaks for and against each.
#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/services/TrendService.h"
#include "core/storage/InterventionRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

bool isVoice(const QString& id) {
    static const QStringList voices{u"team"_s, u"city"_s, u"school"_s, u"family"_s};
    return voices.contains(id);
}

} // namespace

Result<ExplanationId> TrendService::addExplanation(const Explanation& explanation) {
    QStringList missing;
    if (explanation.text.trimmed().isEmpty())
        missing.append(u"text"_s);
    if (!isVoice(explanation.saidBy))
        missing.append(u"saidBy"_s);
    if (!missing.isEmpty())
        return fail(ErrorCode::Incomplete, {}, missing);
    if (auto theme = m_context.vocabulary.theme(explanation.theme.id()); !theme)
        return fail(theme.error());
    if (explanation.area.id() != m_context.vocabulary.city().code) {
        if (auto area = m_context.vocabulary.district(explanation.area.id(), true); !area)
            return fail(area.error());
    }
    auto text = admitted(m_context, explanation.text, u"text"_s);
    if (!text)
        return fail(text.error());
    auto refutes = admittedOrEmpty(m_context, explanation.wouldRefute);
    if (!refutes)
        return fail(refutes.error());
    Explanation item = explanation;
    item.id = m_context.ids.make<ExplanationId>();
    item.author = m_context.me;
    item.created = m_context.clock.now();
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        if (auto added = repository.addExplanation(item, *text, *refutes); !added)
            return added;
        return m_context.log.append(m_context.me, u"explanation.add"_s, item.id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Counts, item.id.text());
    return item.id;
}

Result<void> TrendService::removeExplanation(const ExplanationId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        auto argued = repository.isArgued(id);
        if (!argued)
            return fail(argued.error());
        if (*argued)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"remove"_s}, {u"why"_s, u"argued"_s}});
        if (auto gone = repository.removeExplanation(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"explanation.remove"_s, id.text());
    });
    if (done)
        m_context.changed(Topic::Counts, id.text());
    return done;
}

Result<ArgumentId> TrendService::addArgument(const Argument& argument) {
    QStringList missing;
    if (argument.text.trimmed().isEmpty())
        missing.append(u"text"_s);
    if (!isVoice(argument.saidBy))
        missing.append(u"saidBy"_s);
    if (!missing.isEmpty())
        return fail(ErrorCode::Incomplete, {}, missing);
    auto text = admitted(m_context, argument.text, u"text"_s);
    if (!text)
        return fail(text.error());
    Argument item = argument;
    item.id = m_context.ids.make<ArgumentId>();
    item.author = m_context.me;
    item.created = m_context.clock.now();
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        if (auto added = repository.addArgument(item, *text); !added)
            return added;
        return m_context.log.append(m_context.me, u"argument.add"_s, item.id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Counts, item.id.text());
    return item.id;
}

Result<void> TrendService::removeArgument(const ArgumentId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        if (auto gone = repository.removeArgument(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"argument.remove"_s, id.text());
    });
    if (done)
        m_context.changed(Topic::Counts, id.text());
    return done;
}

} // namespace leertafel::services
