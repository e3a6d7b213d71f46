#include "core/services/CaseService.h"

#include "core/services/CaseAccess.h"
#include "core/services/CaseRows.h"
#include "core/services/CaseSteps.h"
#include "core/services/Drafts.h"
#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

storage::CaseQuery queryOf(const StoreContext& context, const CaseFilter& filter) {
    storage::CaseQuery query;
    query.reader = context.me;
    query.text = filter.text.trimmed();
    query.state = filter.state;
    query.area = filter.area;
    query.theme = filter.theme;
    query.ageBand = filter.ageBand;
    query.from = filter.from;
    query.to = filter.to;
    query.mineOnly = filter.mineOnly;
    query.limit = qMax(0, filter.limit);
    query.offset = qMax(0, filter.offset);
    switch (filter.order) {
    case CaseOrder::Newest:
        query.order = storage::CaseQuery::Order::Newest;
        break;
    case CaseOrder::Oldest:
        query.order = storage::CaseQuery::Order::Oldest;
        break;
    case CaseOrder::Title:
        query.order = storage::CaseQuery::Order::Title;
        break;
    case CaseOrder::Code:
        query.order = storage::CaseQuery::Order::Code;
        break;
    }
    return query;
}

CaseRow shownRow(storage::CaseLine line, const MemberId& me) {
    const bool mine = line.author == me;
    return {std::move(line.id),
            line.code,
            std::move(line.title),
            line.state,
            std::move(line.area),
            line.quarter,
            std::move(line.ageBand),
            std::move(line.themes),
            std::move(line.author),
            std::move(line.authorName),
            mine,
            std::move(line.changed),
            std::move(line.snippet)};
}

} // namespace

Result<CaseRow> rowOf(StoreContext& context, const storage::CaseLine& line) {
    auto rows = rowsOf(context, {line});
    if (!rows)
        return fail(rows.error());
    return rows->first();
}

Result<QList<CaseRow>> rowsOf(StoreContext& context, QList<storage::CaseLine> lines) {
    QList<CaseId> mine;
    for (const storage::CaseLine& line : std::as_const(lines))
        if (line.author == context.me)
            mine << line.id;
    const auto drafts = myDraftLines(context, mine);
    if (!drafts)
        return fail(drafts.error());
    QList<CaseRow> rows;
    rows.reserve(lines.size());
    for (storage::CaseLine& line : lines) {
        CaseRow row = shownRow(std::move(line), context.me);
        const auto draft = row.mine ? drafts->constFind(row.id) : drafts->cend();
        if (draft != drafts->cend()) {
            row.title = draft->title;
            row.area = draft->area;
            row.quarter = draft->quarter;
            row.ageBand = draft->ageBand;
            row.themes = draft->themes;
        }
        rows << std::move(row);
    }
    return rows;
}

Result<QList<CaseRow>> releasedRows(const StoreContext& context, const CaseFilter& filter) {
    storage::SearchRepository repository(context.database);
    storage::CaseQuery query = queryOf(context, filter);
    QList<CaseRow> rows;
    for (query.offset = 0; rows.size() < filter.limit; query.offset += query.limit) {
        const auto lines = repository.list(query);
        if (!lines)
            return fail(lines.error());
        for (const storage::CaseLine& line : *lines) {
            if (!isReleased(line.state) || rows.size() == filter.limit)
                continue;
            rows << shownRow(line, context.me);
        }
        if (lines->size() < query.limit)
            break;
    }
    return rows;
}

Result<int> releasedCount(const StoreContext& context, const CaseFilter& filter) {
    return storage::SearchRepository(context.database).countReleased(queryOf(context, filter));
}

Result<QList<CaseRow>> CaseService::list(const CaseFilter& filter) const {
    auto lines = storage::SearchRepository(m_context.database).list(queryOf(m_context, filter));
    if (!lines)
        return fail(lines.error());
    return rowsOf(m_context, std::move(*lines));
}

Result<int> CaseService::count(const CaseFilter& filter) const {
    return storage::SearchRepository(m_context.database).count(queryOf(m_context, filter));
}

Result<QList<qint64>> CaseService::bestMatches(const CaseFilter& filter,
                                               const std::function<bool()>& goesOn) const {
    const storage::Watch watch(m_context.database, goesOn);
    return storage::SearchRepository(m_context.database).bestMatches(queryOf(m_context, filter), mostRanked);
}

Result<QList<CaseRow>> CaseService::listAt(const QList<qint64>& places, const QString& text) const {
    auto lines = storage::SearchRepository(m_context.database).linesAt(places, text);
    if (!lines)
        return fail(lines.error());
    return rowsOf(m_context, std::move(*lines));
}

bool CaseDetail::currentIsReadThrough() const {
    return std::any_of(readThroughs.cbegin(), readThroughs.cend(),
                       [this](const ReadThrough& reading) { return reading.version == file.currentVersion; });
}

Result<CaseDetail> CaseService::detail(const CaseId& id) const {
    const CaseAccess access(m_context);
    auto record = access.record(id);
    if (!record)
        return fail(record.error());
    CaseDetail detail;
    detail.file = record->file;
    auto author = memberOf(m_context, record->file.author);
    if (!author)
        return fail(author.error());
    detail.authorName = author->name;

    storage::CaseVersionRepository versions(m_context.database);
    auto ids = versions.ofCase(id);
    if (!ids)
        return fail(ids.error());
    for (const VersionId& versionId : *ids) {
        auto readable = access.mayRead(*record, versionId);
        if (!readable)
            return fail(readable.error());
        if (!*readable)
            continue;
        auto version = versions.get(versionId);
        if (!version)
            return fail(version.error());
        detail.versions << std::move(*version);
    }
    auto releases = versions.releasesOfCase(id);
    if (!releases)
        return fail(releases.error());
    for (const Release& release : *releases) // reasons speak of a text: only with the text itself
        for (const CaseVersion& version : detail.versions)
            if (version.id == release.version)
                detail.releases << release;

    auto readThroughs = versions.readThroughsOfCase(id);
    if (!readThroughs)
        return fail(readThroughs.error());
    for (const ReadThrough& reading : *readThroughs)
        for (const CaseVersion& version : detail.versions)
            if (version.id == reading.version)
                detail.readThroughs << reading;

    auto draft = myDraft(m_context, id);
    if (!draft)
        return fail(draft.error());
    detail.draft = std::move(*draft);
    detail.draftDiffers =
        detail.draft && (detail.versions.isEmpty() || !saysTheSame(*detail.draft, detail.versions.first()));
    return detail;
}

Result<CaseId> CaseService::findByCode(const QString& code) const {
    const QString wanted = code.trimmed().toUpper();
    auto found = storage::CaseRepository(m_context.database).findByCode(wanted);
    if (!found)
        return fail(found.error());
    if (*found)
        if (auto visible = CaseAccess(m_context).record(**found))
            return **found;
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"case"_s}, {u"id"_s, wanted.left(20)}});
}

Result<CaseVersion> CaseService::version(const VersionId& id) const {
    return CaseAccess(m_context).version(id);
}

} // namespace leertafel::services
