#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::test {

/// What one call of the program left behind.
struct Call {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// Exactly one line of at least two words on standard error.
    bool saidOneSentence() const { return err.trimmed().contains(' ') && err.trimmed().count('\n') == 0; }
};

/// Runs the real `leertafel-cli` on one demo store that all tests of the suite share for reading; tests
/// that change a store make a copy of it.
class CliFixture : public ::testing::Test {
public:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// @param environment extra `NAME=value` settings of the call.
    static Call run(const QStringList& arguments, const QByteArray& input = {},
                    const QStringList& environment = {});
    /// The same with the suite's passphrase file.
    static Call runOn(QStringList arguments, const QByteArray& input = {});
    static QString path(const QString& name) { return s_folder->filePath(name); }
    static QString store() { return path(QStringLiteral("Demo.leertafel")); }
    static QString passphraseFile() { return path(QStringLiteral("passphrase")); }
    /// A copy of the demo store that a test may change; its path.
    static QString copyOfStore(const QString& name);
    static QString write(const QString& name, const QByteArray& bytes);
    /// The words of a PDF, as a reader would get them.
    static QString textOf(const QString& pdf);
    /// Every file under a folder but the lock, by its name and a digest of its bytes: what must be the same
    /// after a refusal.
    static QMap<QString, QByteArray> filesIn(const QString& folder);
    /// The series of one theme in Leidsche Rijn as the program prints it.
    static QByteArray trendOf(const QString& store, const QStringList& options = {});
    static QJsonObject demo() { return s_demo; }

private:
    static QTemporaryDir* s_folder;
    static QJsonObject s_demo;
};

} // namespace leertafel::test
