#include "core/storage/CaseVersionRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

// One letter per paragraph, in order.
const QString labelLetters = u"-fro"_s;

QString lettersOf(const QList<ParagraphLabel>& labels) {
    QString letters;
    for (const ParagraphLabel label : labels)
        letters += labelLetters[static_cast<int>(label)];
    return letters;
}

QList<ParagraphLabel> labelsOf(const QString& letters) {
    QList<ParagraphLabel> labels;
    for (const QChar letter : letters)
        labels << static_cast<ParagraphLabel>(qMax(qsizetype(0), labelLetters.indexOf(letter)));
    return labels;
}

Track trackOf(int number) { return static_cast<Track>(qBound(0, number, 3)); }

CaseVersion versionOf(const Row& row) {
    CaseVersion v;
    v.id = VersionId(row.text(1));
    v.caseId = CaseId(row.text(2));
    v.number = row.integer(3);
    v.digest = row.text(4);
    v.title = StoredText::of(row.text(5));
    v.floorReason = StoredText::of(row.text(6));
    CaseAttributes& a = v.attributes;
    a.area = AreaCode(row.text(7));
    a.quarter = row.integer(8) > 0 ? Quarter::fromIndex(row.integer(8)) : Quarter();
    a.ageBand = AgeBand(row.text(9));
    a.household = Household(row.text(10));
    a.arrival = ArrivalRoute(row.text(11));
    a.referrer = Referrer(row.text(12));
    a.trackBefore = trackOf(row.integer(13));
    a.trackAfter = trackOf(row.integer(14));
    a.helpStep = HelpStep(row.text(15));
    a.signalType = SignalType(row.text(16));
    a.familyPlanAgreed = row.flag(17);
    v.floor = safetyFloorFromId(row.text(18)).value_or(SafetyFloor::NotJudged);
    v.frozenBy = MemberId(row.text(19));
    v.frozenAt = row.time(20);
    return v;
}

Release releaseOf(const Row& row) {
    return Release{ReleaseId(row.text(0)),
                   VersionId(row.text(1)),
                   MemberId(row.text(2)),
                   row.text(3) == u"released",
                   row.text(4),
                   row.time(5),
                   row.bytes(6)};
}

} // namespace

Result<std::optional<CaseVersion>> CaseVersionRepository::find(const VersionId& id) {
    qint64 seq = 0;
    auto found = m_database.one(
        u"SELECT seq, id, case_id, number, digest, title, floor_reason, area, quarter, age_band, household, "
        "arrival, referrer, track_before, track_after, help_step, signal_type, family_plan, floor, "
        "frozen_by, "
        "frozen_at FROM case_version WHERE id = ?"_s,
        {id.text()}, [&](const Row& row) {
            seq = row.big(0);
            return versionOf(row);
        });
    if (!found || !*found)
        return found;
    CaseVersion& version = **found;
    auto fields = m_database.list(
        u"SELECT field, text, labels FROM case_field WHERE version = ? ORDER BY position"_s, {seq},
        [](const Row& row) {
            return CaseField{FieldId(row.text(0)), StoredText::of(row.text(1)), labelsOf(row.text(2))};
        });
    if (!fields)
        return fail(fields.error());
    version.fields = *fields;
    auto tags = m_database.each(u"SELECT kind, term FROM case_tag WHERE version = ? ORDER BY position"_s,
                                {seq}, [&](const Row& row) {
                                    if (row.text(0) == u"theme")
                                        version.attributes.themes << ThemeId(row.text(1));
                                    else if (row.text(0) == u"principle")
                                        version.attributes.principles << PrincipleId(row.text(1));
                                    else
                                        version.attributes.competences << CompetenceId(row.text(1));
                                });
    if (!tags)
        return fail(tags.error());
    auto block = m_database.one(u"SELECT block FROM case_block WHERE version = ?"_s, {seq},
                                [](const Row& row) { return BlockId(row.text(0)); });
    if (!block)
        return fail(block.error());
    version.attributes.block = block->value_or(BlockId());
    return found;
}

Result<CaseVersion> CaseVersionRepository::get(const VersionId& id) {
    auto found = find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"version"_s}, {u"id"_s, id.text()}});
    return std::move(**found);
}

Result<QList<VersionId>> CaseVersionRepository::ofCase(const CaseId& id) {
    return m_database.list(u"SELECT id FROM case_version WHERE case_id = ? ORDER BY number DESC"_s,
                           {id.text()}, [](const Row& row) { return VersionId(row.text(0)); });
}

Result<int> CaseVersionRepository::lastNumber(const CaseId& id) {
    auto last = m_database.one(u"SELECT max(number) FROM case_version WHERE case_id = ?"_s, {id.text()},
                               [](const Row& row) { return row.integer(0); });
    if (!last)
        return fail(last.error());
    return last->value_or(0);
}

Result<void> CaseVersionRepository::insert(const QList<CaseVersion>& versions) {
    QVariantList fields;
    QVariantList tags;
    QVariantList blocks;
    for (const CaseVersion& version : versions) {
        auto seq = insertHead(version);
        if (!seq)
            return fail(seq.error());
        int position = 0;
        for (const CaseField& field : version.fields)
            fields << *seq << position++ << field.field.id() << field.text.text() << lettersOf(field.labels);
        position = 0;
        const auto add = [&](const QString& kind, const auto& terms) {
            for (const auto& term : terms)
                tags << *seq << kind << term.id() << position++;
        };
        add(u"theme"_s, version.attributes.themes);
        add(u"principle"_s, version.attributes.principles);
        add(u"competence"_s, version.attributes.competences);
        if (version.attributes.block)
            blocks << *seq << version.attributes.block.text();
    }
    auto inserted = m_database.insertRows(
        u"INSERT INTO case_field (version, position, field, text, labels)"_s, 5, fields);
    if (inserted)
        inserted = m_database.insertRows(u"INSERT INTO case_tag (version, kind, term, position)"_s, 4, tags);
    if (inserted)
        inserted = m_database.insertRows(u"INSERT INTO case_block (version, block)"_s, 2, blocks);
    return inserted;
}

Result<qint64> CaseVersionRepository::insertHead(const CaseVersion& v) {
    const CaseAttributes& a = v.attributes;
    auto seq = m_database.one(
        u"INSERT INTO case_version (id, case_id, number, digest, title, floor_reason, area, quarter, "
        "age_band, household, arrival, referrer, track_before, track_after, help_step, signal_type, "
        "family_plan, floor, frozen_by, frozen_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        {v.id.text(),
         v.caseId.text(),
         v.number,
         v.digest,
         v.title.text(),
         v.floorReason.text(),
         a.area.id(),
         a.quarter.index(),
         a.ageBand.id(),
         a.household.id(),
         a.arrival.id(),
         a.referrer.id(),
         static_cast<int>(a.trackBefore),
         static_cast<int>(a.trackAfter),
         a.helpStep.id(),
         a.signalType.id(),
         a.familyPlanAgreed ? 1 : 0,
         toId(v.floor),
         v.frozenBy.text(),
         stored(v.frozenAt)},
        [](const Row& row) { return row.big(0); });
    if (!seq)
        return fail(seq.error());
    return seq->value_or(0);
}

Result<void> CaseVersionRepository::insertDecisions(const VersionId& id,
                                                    const QList<SealedDecision>& decisions) {
    int position = 0;
    for (const SealedDecision& decision : decisions) {
        auto written = m_database.run(
            u"INSERT INTO finding_decision (version, position, label, decision, sealed) VALUES (?, ?, ?, ?, ?)"_s,
            {id.text(), position++, decision.label, u"kept"_s, decision.sealed});
        if (!written)
            return fail(written.error());
    }
    return {};
}

Result<void> CaseVersionRepository::insertReleases(const QList<Release>& releases) {
    QVariantList rows;
    for (const Release& r : releases)
        rows << r.id.text() << r.version.text() << r.checker.text()
             << (r.released ? u"released"_s : u"returned"_s) << r.reasons << stored(r.at) << r.signature;
    return m_database.insertRows(
        u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature)"_s, 7, rows);
}

Result<QList<Release>> CaseVersionRepository::releasesOf(const VersionId& id) {
    return m_database.list(u"SELECT id, version, checker, outcome, reasons, at, signature FROM release "
                           "WHERE version = ? ORDER BY at, id"_s,
                           {id.text()}, releaseOf);
}

Result<QList<Release>> CaseVersionRepository::releasesOfCase(const CaseId& id) {
    return m_database.list(u"SELECT r.id, r.version, r.checker, r.outcome, r.reasons, r.at, r.signature "
                           "FROM case_version v JOIN release r ON r.version = v.id WHERE v.case_id = ? "
                           "ORDER BY r.at, r.id"_s,
                           {id.text()}, releaseOf);
}

Result<bool> CaseVersionRepository::wasReleased(const VersionId& id) {
    auto found = m_database.one(u"SELECT 1 FROM release WHERE version = ? AND outcome = 'released'"_s,
                                {id.text()}, [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<bool> CaseVersionRepository::wasCheckedBy(const VersionId& id, const MemberId& member) {
    auto found = m_database.one(u"SELECT 1 FROM release WHERE version = ? AND checker = ?"_s,
                                {id.text(), member.text()}, [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<void> CaseVersionRepository::insertReadThroughs(const QList<ReadThrough>& readings) {
    QVariantList rows;
    for (const ReadThrough& reading : readings)
        rows << reading.version.text() << stored(reading.reader.text()) << stored(reading.at);
    return m_database.insertRows(u"INSERT INTO read_through (version, reader, read_at)"_s, 3, rows);
}

Result<QList<ReadThrough>> CaseVersionRepository::readThroughsOfCase(const CaseId& id) {
    return m_database.list(u"SELECT t.version, t.reader, t.read_at FROM case_version v "
                           "JOIN read_through t ON t.version = v.id WHERE v.case_id = ? ORDER BY v.number"_s,
                           {id.text()}, [](const Row& row) {
                               return ReadThrough{VersionId(row.text(0)), MemberId(row.text(1)), row.time(2)};
                           });
}

Result<bool> CaseVersionRepository::wasReadThrough(const VersionId& id) {
    auto found = m_database.one(u"SELECT 1 FROM read_through WHERE version = ?"_s, {id.text()},
                                [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<void> CaseVersionRepository::wipe(const CaseId& id) {
    static const QStringList statements = {
        u"DELETE FROM finding_decision WHERE version IN (SELECT id FROM case_version WHERE case_id = ?)"_s,
        u"DELETE FROM case_field WHERE version IN (SELECT seq FROM case_version WHERE case_id = ?)"_s,
        u"DELETE FROM case_tag WHERE version IN (SELECT seq FROM case_version WHERE case_id = ?)"_s,
        u"DELETE FROM case_block WHERE version IN (SELECT seq FROM case_version WHERE case_id = ?)"_s,
        u"UPDATE release SET reasons = '' WHERE version IN (SELECT id FROM case_version WHERE case_id = ?)"_s,
        u"UPDATE case_version SET title = '', floor_reason = '', area = NULL, quarter = NULL, age_band = "
        u"NULL, "
        "household = NULL, arrival = NULL, referrer = NULL, track_before = NULL, track_after = NULL, "
        "help_step = NULL, signal_type = NULL, family_plan = NULL WHERE case_id = ?"_s,
    };
    for (const QString& statement : statements)
        if (auto wiped = m_database.run(statement, {id.text()}); !wiped)
            return fail(wiped.error());
    return {};
}

} // namespace leertafel::storage
