#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/Migrator.h"
#include "core/storage/SearchRepository.h"
#include "core/storage/StoredText.h"
#include "tests/storage/StorageFixture.h"
#include "tests/support/FakeClock.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::storage;

namespace {

/// Forty frozen cases, more than one statement holds rows, each released by somebody else.
class CaseRepositoryTest : public test::StorageFixture {
protected:
    static constexpr int number = 40;

    void SetUp() override {
        database = open();
        ASSERT_TRUE(Migrator().migrate(*database).has_value());
        cases = std::make_unique<CaseRepository>(*database);
        versions = std::make_unique<CaseVersionRepository>(*database);
        QList<CaseVersion> frozen;
        for (int i = 0; i < number; ++i) {
            CaseFile file;
            file.id = CaseId(u"case-%1"_s.arg(i));
            file.code = CaseCode::of(2026, i + 1);
            file.author = MemberId(u"noor"_s);
            file.created = file.changed = clock.now();
            files << file;
            CaseVersion version;
            version.id = VersionId(u"version-%1"_s.arg(i));
            version.caseId = file.id;
            version.number = 1;
            version.title = StoredText::of(u"titel%1"_s.arg(i));
            version.fields = {{FieldId(u"gezin"_s), StoredText::of(u"het gezin van nummer%1"_s.arg(i)), {}},
                              {FieldId(u"vraag"_s), StoredText::of(u"wat helpt"_s), {}}};
            version.attributes.area = AreaCode(u"WK034409"_s);
            version.attributes.themes = {ThemeId(u"gevoel.druk"_s), ThemeId(u"leren.dyslexie"_s)};
            version.attributes.principles = {PrincipleId(u"p1"_s)};
            version.frozenBy = file.author;
            version.frozenAt = clock.now();
            frozen << version;
            Release release;
            release.id = ReleaseId(u"release-%1"_s.arg(i));
            release.version = version.id;
            release.checker = MemberId(u"ali"_s);
            release.released = true;
            release.at = clock.now();
            release.signature = QByteArray(64, 's');
            releases << release;
            clock.advance(1);
        }
        ASSERT_TRUE(cases->insert(files));
        ASSERT_TRUE(versions->insert(frozen));
        QList<ReadThrough> readings;
        for (const CaseVersion& version : frozen)
            readings << ReadThrough{version.id, version.frozenBy, clock.now()};
        ASSERT_TRUE(versions->insertReadThroughs(readings));
    }
    QList<CaseId> ids(int from, int count) const {
        QList<CaseId> some;
        for (int i = from; i < from + count; ++i)
            some << files.at(i).id;
        return some;
    }

    test::FakeClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<CaseRepository> cases;
    std::unique_ptr<CaseVersionRepository> versions;
    QList<CaseFile> files;
    QList<Release> releases;
};

TEST_F(CaseRepositoryTest, ManyAtOnceComeBackAsTheyWent) {
    for (int i = 0; i < number; ++i) {
        const auto version = versions->get(VersionId(u"version-%1"_s.arg(i)));
        ASSERT_TRUE(version);
        EXPECT_EQ(version->caseId, files.at(i).id);
        ASSERT_EQ(version->fields.size(), 2);
        EXPECT_EQ(version->fields.first().text.text(), u"het gezin van nummer%1"_s.arg(i));
        EXPECT_EQ(version->attributes.themes.size(), 2);
        EXPECT_EQ(version->attributes.principles, QList<PrincipleId>{PrincipleId(u"p1"_s)});
    }
}

TEST_F(CaseRepositoryTest, ReleasedTogetherTheyAreShownAndFound) {
    ASSERT_TRUE(versions->insertReleases(releases));
    ASSERT_TRUE(cases->setReleased(ids(0, number - 1)));
    const auto record = cases->get(files.first().id);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->file.state, CaseState::Released);
    EXPECT_EQ(record->file.currentVersion, VersionId(u"version-0"_s));
    EXPECT_EQ(record->released, VersionId(u"version-0"_s));
    EXPECT_EQ(record->file.changed, files.first().changed);
    EXPECT_EQ(cases->get(files.last().id)->file.state, CaseState::Draft);

    SearchRepository search(*database);
    CaseQuery query;
    query.reader = MemberId(u"iemand"_s);
    EXPECT_EQ(search.count(query).value(), number - 1);
    query.text = u"gezin"_s;
    EXPECT_EQ(search.count(query).value(), number - 1);
    query.text = u"nummer7"_s;
    const auto found = search.list(query);
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_EQ(found->first().title, u"titel7"_s);
    EXPECT_EQ(search.alike(AreaCode(u"WK034409"_s), {}, {}, ThemeId(u"gevoel.druk"_s)).value(), number - 1);
    EXPECT_EQ(search.releasedWithTheme(ThemeId(u"leren.dyslexie"_s), 100)->size(), number - 1);
}

TEST_F(CaseRepositoryTest, OneWithoutASecondPersonHoldsBackAll) {
    ASSERT_TRUE(versions->insertReleases(releases.mid(1)));
    const auto refused = cases->setReleased(ids(0, 3));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
    for (const CaseId& id : ids(0, 3))
        EXPECT_EQ(cases->get(id)->file.state, CaseState::Draft);
}

TEST_F(CaseRepositoryTest, AnUnknownCaseIsToldOf) {
    ASSERT_TRUE(versions->insertReleases(releases));
    const auto unknown = cases->setReleased({files.first().id, CaseId(u"nowhere"_s)});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

} // namespace
