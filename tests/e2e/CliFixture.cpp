#include "tests/e2e/CliFixture.h"

#include "tests/support/TestPaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace leertafel::test {

QTemporaryDir* CliFixture::s_folder = nullptr;
QJsonObject CliFixture::s_demo;

void CliFixture::SetUpTestSuite() {
    s_folder = new QTemporaryDir;
    ASSERT_TRUE(s_folder->isValid());
    write(u"passphrase"_s, "zeven gele fietsen onder de brug\n");
    const Call made =
        run({u"demo"_s, store(), u"--seed"_s, u"7"_s, u"--passphrase-file"_s, passphraseFile(), u"--json"_s});
    ASSERT_EQ(made.exitCode, 0) << made.err.constData();
    s_demo = made.json();
}

void CliFixture::TearDownTestSuite() {
    delete s_folder;
    s_folder = nullptr;
}

Call CliFixture::run(const QStringList& arguments, const QByteArray& input, const QStringList& settings) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString& setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEERTAFEL_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    Call call;
    if (!process.waitForFinished(120000))
        process.kill();
    call.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}

Call CliFixture::runOn(QStringList arguments, const QByteArray& input) {
    arguments << u"--passphrase-file"_s << passphraseFile();
    return run(arguments, input);
}

QString CliFixture::copyOfStore(const QString& name) {
    const QString target = path(name + u".leertafel"_s);
    QDirIterator files(store(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QDir().mkpath(target);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target + from.mid(store().size());
        QDir().mkpath(QFileInfo(to).path());
        QFile::copy(from, to);
    }
    return target;
}

QString CliFixture::write(const QString& name, const QByteArray& bytes) {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString CliFixture::textOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(20000)) << "pdftotext comes with poppler-utils";
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().constData();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QMap<QString, QByteArray> CliFixture::filesIn(const QString& folder) {
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName().mid(folder.size() + 1);
        if (name == u"in-use"_s || name == u"store.db-shm"_s)
            continue;
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        found.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    return found;
}

QByteArray CliFixture::trendOf(const QString& store, const QStringList& options) {
    const Call call = runOn(QStringList{u"trends"_s, store, u"--theme"_s, u"gevoel.druk"_s, u"--area"_s,
                                        u"WK034409"_s, u"--json"_s} +
                            options);
    EXPECT_EQ(call.exitCode, 0) << call.err.constData();
    return call.out;
}

} // namespace leertafel::test
