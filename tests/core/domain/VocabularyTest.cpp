#include "core/domain/Vocabulary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;

std::shared_ptr<const Vocabulary> shipped() {
    const auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    if (!vocabulary) {
        ADD_FAILURE() << vocabulary.error().context.value(u"path"_s).toStdString() << ":"
                      << vocabulary.error().context.value(u"line"_s).toStdString() << " "
                      << vocabulary.error().context.value(u"reason"_s).toStdString();
        std::abort();
    }
    return *vocabulary;
}

TEST(Vocabulary, HoldsWhatTheFieldCounts) {
    const auto v = shipped();
    EXPECT_EQ(v->canvas().size(), 11);
    EXPECT_EQ(v->themeGroups().size(), 8);
    EXPECT_EQ(v->themes().size(), 37);
    EXPECT_EQ(v->districts().size(), 10);
    EXPECT_EQ(v->neighbourhoods().size(), 111);
    EXPECT_EQ(v->methods().size(), 24);
    EXPECT_EQ(v->principles().size(), 6);
    EXPECT_EQ(v->tasks().size(), 10);
    EXPECT_EQ(v->competences().size(), 16);
    EXPECT_EQ(v->city().code, u"GM0344"_s);
    EXPECT_FALSE(v->edition().isEmpty());
    EXPECT_EQ(v->areaEdition(), u"gemeentelijke lijst 2013"_s);
    EXPECT_EQ(v->list(u"meldcodeSteps"_s).size(), 5);
    EXPECT_TRUE(v->list(u"nosuchlist"_s).isEmpty());
}

TEST(Vocabulary, CanvasAsksForTheFamilyFirst) {
    const auto v = shipped();
    QStringList ids, release, table, labelled;
    for (const CanvasField& field : v->canvas()) {
        ids << field.id;
        if (field.neededForRelease)
            release << field.id;
        if (field.neededForTable)
            table << field.id;
        if (field.labelled)
            labelled << field.id;
    }
    EXPECT_EQ(ids, QStringList({u"leervraag"_s, u"situatie"_s, u"gezin"_s, u"stem"_s, u"veiligheid"_s,
                                u"geprobeerd"_s, u"werkt"_s, u"knelpunt"_s, u"principes"_s, u"nodig"_s,
                                u"vraag"_s}));
    EXPECT_EQ(release, QStringList({u"leervraag"_s, u"situatie"_s, u"gezin"_s, u"stem"_s}));
    EXPECT_EQ(table, QStringList({u"stem"_s, u"geprobeerd"_s, u"vraag"_s}));
    EXPECT_EQ(labelled, QStringList{u"situatie"_s});
    EXPECT_EQ(v->findField(FieldId(u"leervraag"_s))->guide.nl,
              u"Waar twijfel je echt over? Eén zin is genoeg."_s);
}

TEST(Vocabulary, EveryMethodHasItsSteps) {
    const QMap<QString, int> expected{
        {u"vierogen"_s, 7},   {u"incident"_s, 6},    {u"tienstappen"_s, 10}, {u"vijfstappen"_s, 5},
        {u"roddel"_s, 5},     {u"balint"_s, 11},     {u"raguse"_s, 7},       {u"socratisch"_s, 7},
        {u"starrt"_s, 6},     {u"korthagen"_s, 5},   {u"ui"_s, 6},           {u"gibbs"_s, 6},
        {u"kolb"_s, 4},       {u"skj3"_s, 4},        {u"dilemma"_s, 9},      {u"utrechts"_s, 7},
        {u"nijmeegs"_s, 4},   {u"casuistiek"_s, 7},  {u"driekolommen"_s, 5}, {u"meldcode"_s, 5},
        {u"verklaring"_s, 6}, {u"normaliseer"_s, 6}, {u"waarden"_s, 5},      {u"steekproef"_s, 5}};
    const auto v = shipped();
    QMap<QString, int> found;
    for (const Method& method : v->methods()) {
        found.insert(method.id, static_cast<int>(method.steps.size()));
        EXPECT_FALSE(method.purpose.nl.isEmpty() || method.purpose.en.isEmpty());
        EXPECT_GE(method.minutes, 15);
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(v->findMethod(MethodId(u"vierogen"_s))->steps.at(2).question.nl,
              u"Waardoor weet je dat het kind nu veilig genoeg is?"_s);
}

TEST(Vocabulary, ThemesCarryTheirFlags) {
    const auto v = shipped();
    QStringList safety, normalise;
    for (const Theme& theme : v->themes()) {
        if (theme.safetyPrompt)
            safety << theme.id;
        if (theme.normalise)
            normalise << theme.id;
    }
    EXPECT_EQ(safety, QStringList({u"gevoel.somber"_s, u"gevoel.trauma"_s, u"gezin.ouderprob"_s,
                                   u"veilig.mishandeling"_s, u"veilig.verwaarlozing"_s,
                                   u"veilig.geweldthuis"_s, u"veilig.seksueel"_s, u"veilig.online"_s}));
    EXPECT_EQ(normalise,
              QStringList({u"gevoel.druk"_s, u"gevoel.autisme"_s, u"leren.dyslexie"_s, u"leren.hoogbegaafd"_s,
                           u"school.schooldruk"_s, u"gezin.opvoedvraag"_s, u"gezin.grenzen"_s}));
}

TEST(Vocabulary, AreasKnowTheirProvider) {
    const auto v = shipped();
    const Area* district = v->findArea(AreaCode(u"WK034409"_s));
    ASSERT_NE(district, nullptr);
    EXPECT_EQ(district->name, u"Leidsche Rijn"_s);
    EXPECT_EQ(district->provider, u"KOOS"_s);
    EXPECT_EQ(district->parent, u"GM0344"_s);
    EXPECT_EQ(v->findArea(AreaCode(u"WK034403"_s))->provider, u"Spoor030"_s);
    EXPECT_EQ(v->findArea(AreaCode(u"WK034406"_s))->inSentence(u"nl"), u"de Binnenstad"_s);
    EXPECT_EQ(v->findArea(AreaCode(u"WK034406"_s))->inSentence(u"en"), u"Binnenstad"_s);
    EXPECT_EQ(v->findArea(AreaCode(u"WK034403"_s))->inSentence(u"nl"),
              v->findArea(AreaCode(u"WK034403"_s))->name);
    const Area* neighbourhood = v->findArea(AreaCode(u"BU03440913"_s));
    ASSERT_NE(neighbourhood, nullptr);
    EXPECT_EQ(neighbourhood->name, u"Terwijde-oost"_s);
    EXPECT_EQ(neighbourhood->parent, u"WK034409"_s);
    EXPECT_EQ(v->findArea(AreaCode(u"WK034411"_s)), nullptr);
}

TEST(Vocabulary, ChecksTermsAtTheDoor) {
    const auto v = shipped();
    EXPECT_TRUE(v->theme(u"gevoel.druk"_s));
    EXPECT_EQ(v->theme(u"leren.rekenen"_s).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(v->theme(u"leren.rekenen"_s).error().context.value(u"what"_s), u"theme"_s);
    EXPECT_TRUE(v->district(u"WK034401"_s));
    EXPECT_FALSE(v->district(u"BU03440913"_s));
    EXPECT_FALSE(v->district(u"onbekend"_s));
    EXPECT_TRUE(v->district(u"onbekend"_s, true));
    EXPECT_TRUE(v->referrer(u"gi"_s));
    EXPECT_FALSE(v->referrer(u"tandarts"_s));
    EXPECT_TRUE(v->ageBand(u"4-12"_s));
    EXPECT_FALSE(v->ageBand(u"4-11"_s));
}

TEST(Vocabulary, LabelsAnyIdInBothLanguages) {
    const auto v = shipped();
    EXPECT_EQ(v->label(u"gezin"_s, u"nl"), u"Wat wil en kan het gezin zelf"_s);
    EXPECT_EQ(v->label(u"gezin.scheiding"_s, u"nl"), u"Complexe scheiding"_s);
    EXPECT_EQ(v->label(u"gezin.scheiding"_s, u"en"), u"Complex separation"_s);
    EXPECT_EQ(v->label(u"WK034410"_s, u"nl"), u"Vleuten-De Meern"_s);
    EXPECT_EQ(v->label(u"onbekend"_s, u"nl"), u"onbekend"_s);
    EXPECT_EQ(v->label(u"nobody.knows"_s, u"nl"), u"nobody.knows"_s);
}

/// The shipped files in a folder where one of them can be broken.
class BrokenVocabulary : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        const QDir source(u":/vocabulary"_s);
        for (const QString& name : source.entryList(QDir::Files)) {
            ASSERT_TRUE(QFile::copy(source.filePath(name), path(name)));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void replace(const QString& name, const QByteArray& before, const QByteArray& after) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        const qsizetype at = bytes.indexOf(before);
        ASSERT_GE(at, 0) << before.toStdString();
        bytes.replace(at, before.size(), after);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Error refusal() const {
        const auto loaded = Vocabulary::load(m_folder.path());
        EXPECT_FALSE(loaded.has_value());
        return loaded ? Error{ErrorCode::Cancelled} : loaded.error();
    }

    /// The line of the last `needle` in the file, from 1.
    int lineOf(const QString& name, const QByteArray& needle) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        return static_cast<int>(bytes.left(bytes.lastIndexOf(needle)).count('\n')) + 1;
    }

    void expectFault(const QString& name, int line, const QString& reasonPart) const {
        const Error error = refusal();
        EXPECT_EQ(error.code, ErrorCode::FileFormat);
        EXPECT_EQ(error.context.value(u"path"_s), path(name));
        EXPECT_EQ(error.context.value(u"line"_s).toInt(), line);
        EXPECT_TRUE(error.context.value(u"reason"_s).contains(reasonPart))
            << error.context.value(u"reason"_s).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(BrokenVocabulary, LoadsWhileWhole) { EXPECT_TRUE(Vocabulary::load(path(u"."_s)).has_value()); }

TEST_F(BrokenVocabulary, MissingFile) {
    ASSERT_TRUE(QFile::remove(path(u"themes.json"_s)));
    const Error error = refusal();
    EXPECT_EQ(error.code, ErrorCode::CannotRead);
    EXPECT_EQ(error.context.value(u"path"_s), path(u"themes.json"_s));
}

TEST_F(BrokenVocabulary, JsonThatEndsEarlyNamesTheLine) {
    replace(u"principles.json"_s, "\"p.ruimte\",", "\"p.ruimte\"");
    const Error error = refusal();
    EXPECT_EQ(error.code, ErrorCode::FileFormat);
    EXPECT_EQ(error.context.value(u"line"_s).toInt(), lineOf(u"principles.json"_s, "\"p.ruimte\"") + 1);
}

TEST_F(BrokenVocabulary, NewerVersion) {
    replace(u"canvas.json"_s, "\"version\": 1", "\"version\": 2");
    expectFault(u"canvas.json"_s, 3, u"unknown version"_s);
}

TEST_F(BrokenVocabulary, AnotherKindOfFile) {
    replace(u"canvas.json"_s, "\"kind\": \"canvas\"", "\"kind\": \"lists\"");
    expectFault(u"canvas.json"_s, 2, u"kind"_s);
}

TEST_F(BrokenVocabulary, NoEdition) {
    replace(u"lists.json"_s, "\"edition\": \"2026.1\"", "\"edition\": \"\"");
    expectFault(u"lists.json"_s, 4, u"edition"_s);
}

TEST_F(BrokenVocabulary, DuplicateId) {
    replace(u"themes.json"_s, "\"gevoel.boos\"", "\"gevoel.angst\"");
    expectFault(u"themes.json"_s, lineOf(u"themes.json"_s, "\"gevoel.angst\""), u"gevoel.angst"_s);
}

TEST_F(BrokenVocabulary, MissingLanguage) {
    replace(u"themes.json"_s, "\"en\": \"Angry and defiant\"", "\"en\": \" \"");
    expectFault(u"themes.json"_s, lineOf(u"themes.json"_s, "\"gevoel.boos\""), u"lacks its en"_s);
}

TEST_F(BrokenVocabulary, ThemeWithoutGroup) {
    replace(u"themes.json"_s, "\"gevoel.boos\"", "\"humeur.boos\"");
    expectFault(u"themes.json"_s, lineOf(u"themes.json"_s, "\"humeur.boos\""), u"no group"_s);
}

TEST_F(BrokenVocabulary, GroupWithoutTheme) {
    replace(u"themes.json"_s, "\"groups\": [",
            "\"groups\": [{\"id\": \"leeg\", \"label\": {\"nl\": \"Leeg\", "
            "\"en\": \"Empty\"}},");
    expectFault(u"themes.json"_s, lineOf(u"themes.json"_s, "\"leeg\""), u"has no theme"_s);
}

TEST_F(BrokenVocabulary, StepOutOfOrder) {
    replace(u"methods.json"_s, "\"number\": 2", "\"number\": 3");
    expectFault(u"methods.json"_s, lineOf(u"methods.json"_s, "\"vierogen\""), u"step 3 is out of order"_s);
}

TEST_F(BrokenVocabulary, MethodWithoutMinutes) {
    replace(u"methods.json"_s, "\"minutes\": 15", "\"minutes\": 0");
    expectFault(u"methods.json"_s, lineOf(u"methods.json"_s, "\"vierogen\""), u"no minutes"_s);
}

TEST_F(BrokenVocabulary, NeighbourhoodElsewhere) {
    replace(u"areas.json"_s, "\"BU03440111\"", "\"BU03440299\"");
    expectFault(u"areas.json"_s, lineOf(u"areas.json"_s, "\"BU03440299\""), u"does not lie in"_s);
}

TEST_F(BrokenVocabulary, CodeOfAnotherShape) {
    replace(u"areas.json"_s, "\"WK034401\"", "\"WK03441\"");
    expectFault(u"areas.json"_s, lineOf(u"areas.json"_s, "\"WK03441\""), u"WK0344nn"_s);
}

TEST_F(BrokenVocabulary, ListThatTheProgramNeeds) {
    replace(u"lists.json"_s, "\"seats\"", "\"chairs\"");
    const Error error = refusal();
    EXPECT_EQ(error.code, ErrorCode::FileFormat);
    EXPECT_TRUE(error.context.value(u"reason"_s).contains(u"seats"_s));
}

} // namespace
} // namespace leertafel
