#include "tests/core/services/cases/CaseFixture.h"

#include "core/domain/Canonical.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

using FrozenTest = test::CaseFixture;

TEST_F(FrozenTest, NothingFrozenCanBeChangedAtAnSqlPrompt) {
    released();
    const QStringList attacks = {
        u"UPDATE case_version SET title = 'x'"_s,
        u"UPDATE case_version SET digest = 'x'"_s,
        u"UPDATE case_version SET frozen_by = 'x'"_s,
        u"UPDATE case_version SET title = '', floor_reason = '', area = NULL"_s,
        u"DELETE FROM case_version"_s,
        u"INSERT OR REPLACE INTO case_version SELECT * FROM case_version"_s,
        u"UPDATE OR REPLACE case_version SET title = 'x'"_s,
        u"UPDATE case_field SET text = 'x'"_s,
        u"DELETE FROM case_field"_s,
        u"INSERT OR REPLACE INTO case_field SELECT version, position, field, 'x', labels FROM case_field"_s,
        u"INSERT INTO case_field (version, position, field, text) SELECT seq, 99, 'stem', 'x' FROM case_version"_s,
        u"UPDATE case_tag SET term = 'x'"_s,
        u"DELETE FROM case_tag"_s,
        u"INSERT INTO case_tag SELECT seq, 'theme', 'x', 9 FROM case_version"_s,
        u"UPDATE release SET outcome = 'returned'"_s,
        u"UPDATE release SET reasons = ''"_s,
        u"DELETE FROM release"_s,
        u"INSERT OR REPLACE INTO release SELECT id, version, checker, 'returned', reasons, at, signature FROM release"_s,
        u"UPDATE case_file SET author = (SELECT checker FROM release)"_s,
        u"UPDATE case_file SET code = 'C-2026-0009'"_s,
        u"DELETE FROM case_file"_s,
    };
    for (const QString& attack : attacks)
        EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(attack)) << attack.toStdString();
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(FrozenTest, NothingBecomesReleasedWithoutARelease) {
    const CaseId id = frozen();
    EXPECT_EQ(
        ErrorCode::NotAllowed,
        refusedBySql(u"UPDATE case_file SET released_version = current_version WHERE id = ?"_s, {id.text()}));
    // The state alone opens nothing, and verify names it.
    ASSERT_FALSE(refusedBySql(u"UPDATE case_file SET state = 'released' WHERE id = ?"_s, {id.text()}));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(colleague).cases().detail(id)));
    auto report = store.as(author).verify();
    ASSERT_EQ(2, report->broken.size()) << "no step in the log led there, and nobody released it";
    EXPECT_TRUE(report->broken.first().contains(id.text()));
    EXPECT_TRUE(report->broken.last().contains(id.text()));
}

/// Somebody who removes the triggers first.
class TamperTest : public FrozenTest {
protected:
    QStringList afterTampering(const QString& trigger, const QString& sql) {
        store.close();
        {
            auto prompt = store.sqlPrompt();
            EXPECT_TRUE(prompt->run(u"DROP TRIGGER "_s + trigger).has_value());
            EXPECT_TRUE(prompt->run(sql).has_value()) << sql.toStdString();
        }
        auto report = store.as(author).verify();
        EXPECT_TRUE(report.has_value());
        return report ? report->broken : QStringList();
    }
};

TEST_F(TamperTest, VerifyNamesAChangedText) {
    const VersionId version = currentOf(released());
    const QStringList broken = afterTampering(
        u"case_field_frozen"_s, u"UPDATE case_field SET text = 'iets anders' WHERE position = 3"_s);
    ASSERT_EQ(2, broken.size()) << "and it is no longer what search was made from";
    EXPECT_TRUE(broken.first().startsWith(u"case_version "_s + version.text()));
}

TEST_F(TamperTest, VerifyNamesARelabelledParagraph) {
    released();
    EXPECT_EQ(1, afterTampering(u"case_field_frozen"_s,
                                u"UPDATE case_field SET labels = 'oo' WHERE field = 'situatie'"_s)
                     .size());
}

TEST_F(TamperTest, VerifyNamesAVerdictTurnedAround) {
    const CaseId id = offered();
    ASSERT_TRUE(store.as(colleague)
                    .cases()
                    .sendBack(id, u"te precies"_s, store.as(colleague).signatory())
                    .has_value());
    const QStringList broken =
        afterTampering(u"release_frozen"_s, u"UPDATE release SET outcome = 'released'"_s);
    ASSERT_EQ(2, broken.size()) << "not as its last step left it, and never signed";
    EXPECT_TRUE(broken.first().startsWith(u"release "_s));
    EXPECT_TRUE(broken.last().startsWith(u"release "_s));
}

TEST_F(TamperTest, VerifyNamesAReleaseByTheAuthor) {
    const CaseId id = offered();
    const VersionId version = currentOf(id);
    const QStringList broken =
        afterTampering(u"release_second_person"_s, u"INSERT INTO release (id, version, checker, outcome, "
                                                   u"reasons, at, signature) VALUES ('own', '%1', '%2', "
                                                   "'released', '', '2026-02-02T09:00:00.000Z', x'00')"_s.arg(
                                                       version.text(), store.member(author).text()));
    ASSERT_EQ(3, broken.size()) << "no step in the log, wrote it, and never signed";
    EXPECT_TRUE(broken[0].startsWith(u"release "_s));
    EXPECT_TRUE(broken[1].startsWith(u"release own"_s));
}

TEST(CanonicalTest, EveryPartOfAVersionCounts) {
    CaseVersion base;
    base.id = VersionId(u"v"_s);
    base.title = storage::StoredText::of(u"ab"_s);
    base.fields = {{FieldId(u"f"_s), storage::StoredText::of(u"c"_s), {ParagraphLabel::Fact}}};
    base.frozenAt = QDateTime({2026, 2, 2}, {9, 0}, Qt::UTC);
    QList<CaseVersion> others(13, base);
    others[0].title = storage::StoredText::of(u"a"_s);
    others[1].floorReason = storage::StoredText::of(u"b"_s);
    others[2].fields[0].text = storage::StoredText::of(u"d"_s);
    others[3].fields[0].labels = {ParagraphLabel::Opinion};
    others[4].fields[0].field = FieldId(u"g"_s);
    others[5].attributes.themes = {ThemeId(u"gevoel.druk"_s)};
    others[6].attributes.principles = {PrincipleId(u"gevoel.druk"_s)};
    others[7].attributes.area = AreaCode(u"WK034409"_s);
    others[8].attributes.familyPlanAgreed = true;
    others[9].floor = SafetyFloor::Concerns;
    others[10].number = 2;
    others[11].frozenBy = MemberId(u"m"_s);
    others[12].frozenAt = base.frozenAt.addMSecs(1);
    QSet<QByteArray> forms{canonical::ofVersion(base)};
    for (const CaseVersion& other : others)
        forms.insert(canonical::ofVersion(other));
    EXPECT_EQ(others.size() + 1, forms.size());
    CaseVersion digested = base;
    digested.digest = u"x"_s;
    EXPECT_EQ(canonical::ofVersion(base), canonical::ofVersion(digested));
}

TEST(CanonicalTest, TextCannotSlideFromOneFieldIntoTheNext) {
    CaseVersion one;
    one.title = storage::StoredText::of(u"ab"_s);
    one.floorReason = storage::StoredText::of(u"c"_s);
    CaseVersion two;
    two.title = storage::StoredText::of(u"a"_s);
    two.floorReason = storage::StoredText::of(u"bc"_s);
    EXPECT_NE(canonical::ofVersion(one), canonical::ofVersion(two));
}

} // namespace
