// Whatever the program prints or writes for others: words that never passed the gate are not in it.
#include "tests/e2e/CliFixture.h"

#include "core/anonymity/Scanner.h"
#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "core/services/StoreService.h"
#include "core/services/UnsentWords.h"
#include "core/services/Workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

/// A surname that stands nowhere but in what its writer keeps for himself.
const QString marker = u"Zwaluwnestelaar"_s;

class WaysOut : public CliFixture {
protected:
    /// A copy of the demo store to which one member added a draft, a private note and an unsent word.
    void SetUp() override {
        m_store =
            copyOfStore(QString::fromLatin1(::testing::UnitTest::GetInstance()->current_test_info()->name()));
        m_writer = demo().value(u"members"_s).toArray().first()[u"name"_s].toString();
        const SystemClock clock;
        const auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
        const auto scanner = anonymity::Scanner::create();
        ASSERT_TRUE(vocabulary && scanner);
        const services::StoreService stores(clock, *vocabulary, *scanner);
        const MemberId writer(demo().value(u"members"_s).toArray().first()[u"id"_s].toString());
        auto keys =
            stores.unlock(m_store, writer, services::Passphrase(u"zeven gele fietsen onder de brug"_s));
        ASSERT_TRUE(keys.has_value());
        auto workspace = stores.open(*keys);
        ASSERT_TRUE(workspace.has_value());
        const auto id = (*workspace)->cases().create();
        ASSERT_TRUE(id.has_value());
        CaseDraft draft;
        draft.title = u"Huisbezoek bij mevrouw "_s + marker;
        draft.fields.insert(u"situatie"_s, u"mevrouw %1 vertelt over haar zoon"_s.arg(marker));
        draft.floorReason = u"mevrouw %1 is elke avond thuis"_s.arg(marker);
        ASSERT_TRUE((*workspace)->cases().saveDraft(*id, draft).has_value());
        m_code = (*workspace)->cases().detail(*id)->file.code.text();
        const auto method = MethodId((*vocabulary)->methods().first().id);
        const auto note = (*workspace)->reflections().create(method);
        ASSERT_TRUE(note.has_value());
        auto reflection = *(*workspace)->reflections().get(*note);
        reflection.insight = u"bij mevrouw %1 ging ik te snel"_s.arg(marker);
        ASSERT_TRUE((*workspace)->reflections().save(reflection).has_value());
        ASSERT_TRUE((*workspace)
                        ->unsentWords()
                        .keep(u"case/%1/invite"_s.arg(id->text()), u"wil je kijken naar "_s + marker)
                        .has_value());
    }
    Call asWriter(const QStringList& arguments) const {
        return run(arguments + QStringList{u"--member"_s, m_writer, u"--passphrase-file"_s, passphraseFile()},
                   {}, {u"QT_LOGGING_RULES=*=true"_s});
    }
    QJsonObject rowOf(const Call& call) const {
        const auto rows = call.json().value(u"cases"_s).toArray();
        for (const QJsonValue& row : rows)
            if (row[u"code"_s].toString() == m_code)
                return row.toObject();
        return {};
    }

    QString m_store;
    QString m_writer;
    QString m_code;
};

} // namespace

TEST_F(WaysOut, NoCommandPrintsWhatNeverPassedTheGate) {
    const auto sessions =
        asWriter({u"sessions"_s, m_store, u"--json"_s}).json().value(u"sessions"_s).toArray();
    ASSERT_FALSE(sessions.isEmpty());
    QList<QStringList> calls{
        {u"cases"_s, m_store, u"--limit"_s, u"500"_s},
        {u"cases"_s, m_store, u"--mine"_s, u"--json"_s},
        {u"cases"_s, m_store, u"--state"_s, u"draft"_s},
        {u"search"_s, m_store, u"mevrouw"_s, u"--json"_s},
        {u"search"_s, m_store, u"zoon"_s},
        {u"sessions"_s, m_store},
        {u"signals"_s, m_store, u"--json"_s},
        {u"trends"_s, m_store, u"--theme"_s, u"gevoel.druk"_s, u"--area"_s, u"WK034409"_s},
        {u"info"_s, m_store, u"--json"_s},
        {u"verify"_s, m_store, u"--json"_s}};
    QStringList papers;
    for (const QJsonValue& session : sessions) {
        for (const auto& kind : {u"pack"_s, u"report"_s}) {
            papers << path(u"%1-%2.pdf"_s.arg(kind).arg(papers.size()));
            calls << QStringList{kind,       m_store,       u"--session"_s,     session[u"id"_s].toString(),
                                 u"--out"_s, papers.last(), u"--author-names"_s};
        }
    }
    for (const QStringList& arguments : std::as_const(calls)) {
        const Call call = asWriter(arguments);
        EXPECT_NE(call.exitCode, 2) << qPrintable(arguments.join(u' ')) << call.err.constData();
        EXPECT_FALSE(QString::fromUtf8(call.out).contains(marker)) << qPrintable(arguments.join(u' '));
        EXPECT_FALSE(QString::fromUtf8(call.err).contains(marker)) << qPrintable(arguments.join(u' '));
    }
    int printed = 0;
    for (const QString& paper : std::as_const(papers)) {
        if (!QFile::exists(paper))
            continue; // not every session has something to report
        ++printed;
        EXPECT_FALSE(textOf(paper).contains(marker)) << qPrintable(paper);
        QFile file(paper);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(marker.toUtf8())) << qPrintable(paper);
    }
    EXPECT_GE(printed, 2);
}

TEST_F(WaysOut, ATitleThatPointsToSomebodyIsHeldBackWithASentence) {
    const Call json = asWriter({u"cases"_s, m_store, u"--json"_s, u"--limit"_s, u"500"_s});
    ASSERT_EQ(json.exitCode, 0) << json.err.constData();
    const auto row = rowOf(json);
    ASSERT_FALSE(row.isEmpty()) << "the draft itself is listed";
    EXPECT_EQ(row[u"title"_s].toString(), QString());
    EXPECT_EQ(row[u"openInTitle"_s].toInt(), 1);
    const Call lines = asWriter({u"cases"_s, m_store, u"--limit"_s, u"500"_s});
    EXPECT_TRUE(QString::fromUtf8(lines.out).contains(u"Title held back"_s)) << lines.out.constData();
    // The titles of all others are there.
    const auto rows = json.json().value(u"cases"_s).toArray();
    for (const QJsonValue& other : rows) {
        if (other[u"code"_s].toString() != m_code) {
            EXPECT_FALSE(other[u"title"_s].toString().isEmpty()) << qPrintable(other[u"code"_s].toString());
        }
    }
}

TEST_F(WaysOut, AListOfPeopleGivenByMistakeIsNotToldOn) {
    const QString list = write(u"people.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n"
                                                "2022-K3;WK034409;leren.dyslexie;huisarts;mevrouw " +
                                                    marker.toUtf8() +
                                                    "\n2022-K4;WK034409;leren.dyslexie;huisarts;C/16/512345\n"
                                                    "2022-K9;WK034409;leren.dyslexie;huisarts;7\n");
    for (const QStringList& how : {QStringList{}, QStringList{u"--json"_s}}) {
        const Call call = asWriter(QStringList{u"counts"_s, u"import"_s, m_store, list} + how);
        EXPECT_EQ(call.exitCode, 1);
        EXPECT_FALSE(QString::fromUtf8(call.out).contains(marker)) << call.out.constData();
        EXPECT_FALSE(QString::fromUtf8(call.err).contains(marker)) << call.err.constData();
        EXPECT_FALSE(call.out.contains("512345")) << call.out.constData();
        EXPECT_TRUE(call.out.contains("2022-K9"))
            << "what points to nobody is told: " << call.out.constData();
    }
}

} // namespace leertafel::test
