#include "ui/dossier/PackWriter.h"

#include "tests/support/TestPaths.h"
#include "tests/ui/dossier/SamplePack.h"
#include "ui/dossier/ReportText.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class PackWriterTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto loaded = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
        ASSERT_TRUE(loaded);
        vocabulary = *loaded;
        // Kept for looking at when asked for.
        const QString keep = qEnvironmentVariable("LEERTAFEL_KEEP_PDF");
        folder = keep.isEmpty() ? temporary.path() : keep;
    }

    QString path(const QString& name) const { return folder + u'/' + name; }

    /// The text of a PDF as a reader would copy it; poppler-utils is a test dependency.
    static QString textOf(const QString& file) { return run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}); }
    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::shared_ptr<const Vocabulary> vocabulary;
    QTemporaryDir temporary;
    QString folder;
};

} // namespace

TEST_F(PackWriterTest, everyAgendaItemStandsOnThePageThatTheContentsName) {
    services::Pack pack = test::samplePack();
    const auto document = PackDocument::set(Manuscript(PaperKind::ReadingPack, pack, *vocabulary));
    ASSERT_TRUE(document);
    int before = 1;
    for (const services::AgendaRow& row : pack.agenda) {
        const int page = document->pageOf(row.item.id.text());
        EXPECT_GT(page, before) << row.title.toStdString();
        EXPECT_LE(page, document->pageCount());
        before = page;
    }
}

TEST_F(PackWriterTest, thePackHoldsTheTextAndNoBitmap) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    const QString file = path(packFileName(test::samplePack().session, u"nl"_s));
    ASSERT_TRUE(writePack(test::samplePack(), *vocabulary, file));
    const QString text = textOf(file);
    for (const QString& words :
         {u"Leesmap"_s, u"Vraag aan de tafel"_s, u"C-2026-0032"_s, u"Afspraken van vorige keer"_s,
          u"Wat we niet weten"_s, u"gekozen om van te leren. Geen telling."_s, u"Aantekeningen"_s,
          u"past bij toeval"_s, u"12.040 jongeren"_s, u"1 van"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, file}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

TEST_F(PackWriterTest, whatChangedSinceTheLastTableStandsThereByWords) {
    services::Pack pack = test::samplePack();
    services::PackCase& changed = pack.cases[0];
    changed.before = changed.version;
    changed.before->id = VersionId(u"earlier"_s);
    changed.beforeOn = {2026, 1, 15};
    for (CaseField& field : changed.before->fields)
        if (field.field.id() == u"vraag")
            field.text =
                storage::StoredText::of(u"Wie mag met ZEEHONDJE besluiten dat er eerst thuis iets verandert "
                                        "voordat er een diagnose komt?"_s);
    services::PackCase& same = pack.cases[1];
    same.before = same.version;
    same.beforeOn = {2026, 1, 15};
    const QString file = path(u"changes.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    const QString text = textOf(file).simplified();
    EXPECT_EQ(text.count(u"Veranderd sinds de tafel van 15 januari 2026"_s), 2);
    EXPECT_EQ(text.count(u"Aan deze tekst is sindsdien niets veranderd."_s), 1);
    EXPECT_EQ(text.count(u"Onderstreept is nieuw"_s), 1);
    EXPECT_TRUE(text.contains(u"eerst […] in de klas iets"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"ZEEHONDJE"_s)) << "what was taken out stays out";
    EXPECT_EQ(text.count(u"[…] in de klas"_s), 1) << "only what changed is compared";
}

TEST_F(PackWriterTest, eachCaseHasAPageInShortSentencesOfItsAuthor) {
    services::Pack pack = test::samplePack();
    for (CaseField& field : pack.cases[0].version.fields)
        if (field.field.id() == u"stem")
            field.text = storage::StoredText::of(u"Ik wil bij het raam zitten. Daar is het stil."_s);
    pack.cases[1].version.fields.removeIf(
        [](const CaseField& field) { return field.field.id() == u"stem" || field.field.id() == u"vraag"; });
    const QString file = path(u"plain.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    const QStringList pages = textOf(file).split(u'\f');
    QStringList plain;
    for (const QString& page : pages)
        if (page.contains(u"In het kort"_s))
            plain.append(page);
    ASSERT_EQ(plain.size(), 1) << "a case without those fields has none";
    EXPECT_TRUE(plain[0].contains(u"Wat kind en ouders zeggen"_s));
    EXPECT_TRUE(plain[0].contains(u"Tussen school en diagnose"_s));
    bool apart = false;
    for (const QString& line : plain[0].split(u'\n'))
        apart = apart || (line.contains(u"Daar is het stil."_s) && !line.contains(u"raam"_s));
    EXPECT_TRUE(apart) << plain[0].toStdString();
}

TEST_F(PackWriterTest, aSeatCalledAsItsOrganisationIsSaidOnce) {
    services::Pack pack = test::samplePack();
    for (Seat& seat : pack.session.seats)
        if (seat.function == u"save")
            seat.organisation = u"SAVE"_s;
    const QString file = path(u"seats.pdf"_s);
    ASSERT_TRUE(writePaper(Manuscript(PaperKind::ReadingPack, pack, *vocabulary), file));
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(u"voorzitter · gemeente"_s)) << text.left(600).toStdString();
    EXPECT_EQ(text.count(u"SAVE"_s), 1) << text.left(600).toStdString();
}

TEST_F(PackWriterTest, propertiesAndNameHoldNothingPersonal) {
    services::Pack pack = test::samplePack();
    pack.cases[0].authorName.clear();
    const QString file = path(u"properties.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    const QString info = run(u"pdfinfo"_s, {file});
    EXPECT_TRUE(info.contains(u"Leesmap"_s));
    EXPECT_FALSE(info.contains(u"Author"_s));
    EXPECT_FALSE(info.contains(u"Leidsche"_s));
    EXPECT_TRUE(info.contains(u"A4"_s));
    EXPECT_EQ(packFileName(pack.session, u"nl"_s), u"leesmap-2026-02-12.pdf"_s);
    EXPECT_EQ(reportFileName(pack.session, u"en"_s), u"report-2026-02-12.pdf"_s);
}

TEST_F(PackWriterTest, namesOfAuthorsStandThereOnlyWhenGiven) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    services::Pack pack = test::samplePack();
    const QString file = path(u"names.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    EXPECT_FALSE(textOf(file).contains(u"Ingebracht door"_s));
    pack.cases[0].authorName = u"Noor Voorbeeld"_s;
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    EXPECT_TRUE(textOf(file).contains(u"Ingebracht door Noor Voorbeeld"_s));
}

TEST_F(PackWriterTest, theReportPutsDissentBesideTheDecision) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    const QString file = path(reportFileName(test::sampleReport().session, u"nl"_s));
    ASSERT_TRUE(writeReport(test::sampleReport(), *vocabulary, file));
    const QString text = textOf(file);
    bool beside = false;
    for (const QString& line : text.split(u'\n'))
        beside = beside || (line.contains(u"proeftuin"_s) && line.contains(u"Andere mening van SAVE"_s));
    EXPECT_TRUE(beside);
    EXPECT_TRUE(text.contains(u"Wijkt af van de regel"_s));
    EXPECT_TRUE(text.contains(u"1 juni 2026"_s));
    EXPECT_TRUE(text.contains(u"Bij dit punt is niets besloten."_s));
}

TEST_F(PackWriterTest, whoDoesWhatStandsUnderEachFunction) {
    services::Pack pack = test::sampleReport();
    const auto add = [&pack](const QString& text, const QString& owner, QDate due) {
        Agreement agreement = pack.agreements.first();
        agreement.id = AgreementId(text);
        agreement.text = storage::StoredText::of(text);
        agreement.owner = owner;
        agreement.dueOn = due;
        pack.agreements.append(agreement);
    };
    add(u"De school kiest een plek"_s, u"school"_s, QDate(2026, 3, 2));
    add(u"Eerder dan de rest"_s, u"gedragswetenschapper"_s, QDate(2026, 2, 20));
    const QString file = path(u"owners.pdf"_s);
    ASSERT_TRUE(writeReport(pack, *vocabulary, file));
    const QString text = textOf(file);
    const QString list = text.mid(text.lastIndexOf(u"Afspraken per functie"_s));
    const QString first = u"Gedragswetenschapper"_s;
    const qsizetype at = list.indexOf(first);
    ASSERT_GE(at, 0) << list.toStdString();
    EXPECT_EQ(list.count(first), 1) << "one heading for all that one function does";
    const qsizetype sooner = list.indexOf(u"Eerder dan de rest"_s);
    const qsizetype later = list.indexOf(u"Tot de zomer"_s);
    const qsizetype other = list.indexOf(u"De school kiest"_s);
    EXPECT_TRUE(at < sooner && sooner < later && later < other) << list.toStdString();
    EXPECT_GT(list.indexOf(u"Het weekrooster"_s), list.indexOf(u"Nu niet"_s));
    EXPECT_GT(list.indexOf(u"Nu niet"_s), other);
}

TEST_F(PackWriterTest, theReportForAMailSaysAllThatThePaperSays) {
    services::Pack pack = test::sampleReport();
    services::AgendaRow& proposal = pack.agenda.last();
    ASSERT_EQ(proposal.item.kind, AgendaKind::Other);
    proposal.detail = u"Laat hulp beginnen zonder verklaring."_s;
    proposal.brief = u"C-2026-0031, C-2026-0032"_s;
    const QString file = path(u"verslag.txt"_s);
    ASSERT_TRUE(writeReport(pack, *vocabulary, file));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_EQ(text, *reportText(pack, *vocabulary));
    for (const QString& words :
         {u"Verslag\n"_s, u"donderdag 12 februari 2026, 13.30–15.00"_s, u"– voorzitter · gemeente"_s,
          u"2. Tussen school en diagnose"_s, u"proeftuin: Tot de zomer"_s, u"bekijken op 1 juni 2026"_s,
          u"Wijkt af van de regel: extra hulp"_s, u"Andere mening van SAVE: Zonder onderzoek"_s,
          u"Reden: beide ouders"_s, u"Bij dit punt is niets besloten."_s, u"Afspraken per functie\n-----"_s,
          u"Wie het gezin kent, kan het herkennen."_s, u"\nLaat hulp beginnen zonder verklaring.\n"_s,
          u"Rust op C-2026-0031, C-2026-0032"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(u"\n\n\n\n"_s));
}

TEST_F(PackWriterTest, theReportToGoOnWithNamesNobody) {
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        FAIL() << "unzip is not installed";
    services::Pack pack = test::sampleReport();
    pack.options.authorNames = true;
    pack.cases[0].authorName = u"Noor Voorbeeld"_s;
    const QString file = path(u"verslag-2026-02-12.odt"_s);
    ASSERT_TRUE(writeReport(pack, *vocabulary, file));
    const QString inside = run(u"unzip"_s, {u"-p"_s, file});
    for (const QString& words : {u"Verslag"_s, u"Tussen school en diagnose"_s, u"Tot de zomer"_s,
                                 u"Zonder onderzoek"_s, u"Afspraken per functie"_s})
        EXPECT_TRUE(inside.contains(words)) << words.toStdString();
    EXPECT_TRUE(inside.startsWith(u"application/vnd.oasis.opendocument.text"_s)) << "the kind comes first";
    // Neither who wrote it nor on which computer, nor where it was saved.
    for (const QString& telling :
         {u"Noor"_s, u"dc:creator"_s, u"meta:"_s, u"office:meta"_s, folder, QSysInfo::machineHostName(),
          qEnvironmentVariable("USER", u"no user is set"_s), QDir::homePath()})
        EXPECT_TRUE(telling.isEmpty() || !inside.contains(telling)) << telling.toStdString();
    const QStringList names = run(u"unzip"_s, {u"-Z1"_s, file}).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(names.first(), u"mimetype"_s);
    for (const QString& name : names)
        EXPECT_TRUE(QStringList({u"mimetype"_s, u"content.xml"_s, u"META-INF/manifest.xml"_s}).contains(name))
            << name.toStdString();
}

TEST_F(PackWriterTest, theReportSaysWhatCameOfEarlierAgreements) {
    services::Pack pack = test::sampleReport();
    ASSERT_EQ(pack.agenda.first().item.kind, AgendaKind::Agreements);
    auto text = reportText(pack, *vocabulary);
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->contains(u"Over eerdere afspraken is niets opgeschreven."_s));
    Agreement tried, finished;
    tried.id = AgreementId(u"e1"_s);
    tried.text = storage::StoredText::of(u"Een rustplek op school."_s);
    finished.id = AgreementId(u"e2"_s);
    finished.text = storage::StoredText::of(u"Wij bellen de school."_s);
    pack.settled = {tried, finished};
    FollowUp seen;
    seen.agreement = tried.id;
    seen.outcome = TryOutcome::Keep;
    seen.seen = storage::StoredText::of(u"Het werd stiller."_s);
    seen.at = pack.session.start;
    pack.outcomes = {seen};
    text = reportText(pack, *vocabulary);
    ASSERT_TRUE(text);
    EXPECT_TRUE(
        text->contains(u"Een rustplek op school.\nGehouden op 12 februari 2026: Het werd stiller."_s));
    EXPECT_TRUE(text->contains(u"Wij bellen de school.\nAfgerond"_s));
}

TEST_F(PackWriterTest, theReportInEnglishIsEnglishInEveryForm) {
    services::Pack pack = test::sampleReport();
    pack.options.language = u"en"_s;
    const auto text = reportText(pack, *vocabulary);
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->contains(u"Agreements by function"_s));
    EXPECT_FALSE(text->contains(u"bekijken"_s));
    pack.options.language = u"xx"_s;
    EXPECT_EQ(reportText(pack, *vocabulary).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(reportOdt(pack, *vocabulary).error().code, ErrorCode::InvalidValue);
}

TEST_F(PackWriterTest, aReportThatIsStoppedLeavesWhatWasThereInEveryForm) {
    const Manuscript manuscript(PaperKind::Report, test::sampleReport(), *vocabulary);
    for (const QString& end : {u"odt"_s, u"txt"_s}) {
        const QString file = path(u"stopped."_s + end);
        int told = 0;
        ASSERT_TRUE(writePaper(manuscript, file, [&told](int, int) { return ++told > 0; }));
        ASSERT_GE(told, 2);
        const QByteArray before = [&file] {
            QFile read(file);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        }();
        ASSERT_FALSE(before.isEmpty());
        for (int stopAt = 1; stopAt <= told; ++stopAt) {
            int asked = 0;
            const auto result = writePaper(manuscript, file, [&](int, int) { return ++asked < stopAt; });
            ASSERT_FALSE(result) << stopAt;
            EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
            QFile after(file);
            ASSERT_TRUE(after.open(QIODevice::ReadOnly));
            EXPECT_EQ(after.readAll(), before);
        }
    }
}

TEST_F(PackWriterTest, anEnglishPackIsEnglishThroughout) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    services::Pack pack = test::samplePack();
    pack.options.language = u"en"_s;
    const QString file = path(u"english.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(u"Question for the table"_s));
    EXPECT_FALSE(text.contains(u"Vraag aan de tafel"_s));
    EXPECT_FALSE(text.contains(u"past bij toeval"_s));
}

TEST_F(PackWriterTest, aFolderThatIsNotThereIsRefusedAndLeavesNothing) {
    const auto result = writePack(test::samplePack(), *vocabulary, path(u"nowhere/pack.pdf"_s));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
    const QString taken = path(u"folder.pdf"_s);
    ASSERT_TRUE(QDir().mkpath(taken));
    const qsizetype before = QDir(folder).entryList().size();
    EXPECT_FALSE(writePack(test::samplePack(), *vocabulary, taken));
    EXPECT_EQ(QDir(folder).entryList().size(), before);
}

TEST_F(PackWriterTest, whatIsStoppedLeavesWhatWasThere) {
    const Manuscript manuscript(PaperKind::ReadingPack, test::samplePack(), *vocabulary);
    const QString file = path(u"stopped/pack.pdf"_s);
    ASSERT_TRUE(QDir().mkpath(path(u"stopped"_s)));
    QFile earlier(file);
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    int told = 0, last = 0;
    ASSERT_TRUE(writePaper(manuscript, path(u"whole.pdf"_s), [&](int done, int total) {
        EXPECT_GE(done, last);
        EXPECT_LT(done, total);
        last = done;
        ++told;
        return true;
    }));
    ASSERT_GT(told, 5);
    for (int stopAt = 1; stopAt <= told; ++stopAt) {
        int asked = 0;
        const auto result = writePaper(manuscript, file, [&](int, int) { return ++asked < stopAt; });
        ASSERT_FALSE(result) << stopAt;
        EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(QDir(path(u"stopped"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"pack.pdf"_s});
        ASSERT_TRUE(earlier.open(QIODevice::ReadOnly));
        EXPECT_EQ(earlier.readAll(), "earlier");
        earlier.close();
    }
}

TEST_F(PackWriterTest, anotherThreadSetsTheSamePages) {
    const Manuscript manuscript(PaperKind::ReadingPack, test::samplePack(), *vocabulary);
    const QString here = path(u"here.pdf"_s), there = path(u"there.pdf"_s);
    ASSERT_TRUE(writePaper(manuscript, here));
    std::thread other([&] { EXPECT_TRUE(writePaper(manuscript, there)); });
    other.join();
    EXPECT_EQ(textOf(there).toStdString(), textOf(here).toStdString());
    EXPECT_EQ(run(u"pdffonts"_s, {there}).toStdString(), run(u"pdffonts"_s, {here}).toStdString());
}

TEST_F(PackWriterTest, aLongTextRunsOverPagesWithoutLosingALine) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        FAIL() << "poppler-utils is not installed";
    services::Pack pack = test::samplePack();
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"woord%1 in een lange zin over wat er al geprobeerd is. "_s.arg(i);
    pack.cases[0].version.fields[3].text = storage::StoredText::of(text);
    const QString file = path(u"long.pdf"_s);
    ASSERT_TRUE(writePack(pack, *vocabulary, file));
    const QString printed = textOf(file);
    for (int i = 0; i < 400; ++i)
        EXPECT_TRUE(printed.contains(u"woord%1 "_s.arg(i)) || printed.contains(u"woord%1\n"_s.arg(i))) << i;
}
