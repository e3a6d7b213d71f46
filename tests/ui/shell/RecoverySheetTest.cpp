// The recovery code goes on paper or in the file that was asked for, and nowhere else.
#include "tests/ui/shell/ShellFixture.h"

#include <QBuffer>
#include <QDirIterator>
#include <QPdfWriter>
#include <QPushButton>
#include <QStandardPaths>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QString logged;
void keepLog(QtMsgType, const QMessageLogContext&, const QString& line) { logged += line + u'\n'; }

/// What the world outside the store may hold: temporary files, preferences, lists of recent files, the log.
class Sheet : public ShellFixture {
protected:
    void SetUp() override {
        for (const char* place : {"TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            before.insert(QByteArray(place), qgetenv(place));
            const QString there = world.filePath(QString::fromLatin1(place));
            ASSERT_TRUE(QDir().mkpath(there));
            qputenv(place, there.toUtf8());
        }
        logged.clear();
        handler = qInstallMessageHandler(keepLog);
        dialogs.print = [this](QWidget*, QTextDocument& document) {
            QBuffer paper;
            paper.open(QIODevice::WriteOnly);
            QPdfWriter printer(&paper);
            document.print(&printer);
            printed = document.toPlainText();
            return true;
        };
        ShellFixture::SetUp();
    }
    void TearDown() override {
        qInstallMessageHandler(handler);
        for (auto place = before.cbegin(); place != before.cend(); ++place)
            place.value().isNull() ? qunsetenv(place.key().constData())
                                   : qputenv(place.key().constData(), place.value());
    }

    /// Makes a folder and leaves its sheet on the screen.
    QString shownCode() {
        gate->showCreate();
        click("create.place");
        type("create.name", u"Map"_s);
        type("create.member", u"Noor Voorbeeld"_s);
        type("create.passphrase", u"zeven blauwe olifanten fluiten"_s);
        type("create.again", u"zeven blauwe olifanten fluiten"_s);
        click("create.create");
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return find<QPushButton>("recovery.save")->isVisible(); }, patience));
        return find<ui::TextLabel>("recovery.code")->text();
    }

    /// Files that hold the words in any of the ways that a program writes letters down.
    QStringList holding(const QString& words) const {
        const auto utf16 = QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
        QString bare = words;
        bare.remove(u'-').remove(u' ');
        QStringList files;
        const QStringList places{world.path(), folder.path()};
        for (const QString& place : places) {
            QDirIterator all(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray content = file.readAll();
                if (content.contains(words.toUtf8()) || content.contains(utf16) ||
                    content.contains(bare.toUtf8()))
                    files << QFileInfo(file).fileName();
            }
        }
        return files;
    }

    void expectNowhere(const QString& words) const {
        EXPECT_EQ(holding(words).join(u", "_s).toStdString(), "") << words.toStdString();
        EXPECT_FALSE(logged.contains(words)) << logged.toStdString();
    }

    QTemporaryDir world;
    QMap<QByteArray, QByteArray> before;
    QtMessageHandler handler = nullptr;
};

TEST_F(Sheet, NothingReadableOfItStaysBehind) {
    const QString code = shownCode();
    ASSERT_GT(code.size(), 15);
    click("recovery.print");
    ASSERT_TRUE(printed.contains(code));
    click("recovery.save");
    ASSERT_EQ(QDir(folder.path()).entryList({u"*.pdf"_s}).size(), 1);
    click("recovery.next");
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    preferences.setTextPercent(110); // writes all of them down
    expectNowhere(code);
    expectNowhere(u"zeven blauwe olifanten"_s);
    EXPECT_FALSE(logged.contains(u"Noor Voorbeeld"_s));
    const QStringList recents = preferences.recentStores();
    for (const QString& recent : recents)
        EXPECT_FALSE(recent.contains(u".pdf"_s)) << recent.toStdString();
    const QDir temporary(world.filePath(u"TMPDIR"_s));
    EXPECT_TRUE(temporary.entryList({u"*.pdf*"_s, u"*.ps*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(Sheet, WhatStaysBehindWouldBeSeen) {
    const QString code = shownCode();
    QFile trace(QDir(world.filePath(u"TMPDIR"_s)).filePath(u"print.job"_s));
    ASSERT_TRUE(trace.open(QIODevice::WriteOnly));
    trace.write("spool " + code.toUtf8());
    trace.close();
    EXPECT_EQ(holding(code), QStringList{u"print.job"_s});
}

} // namespace
