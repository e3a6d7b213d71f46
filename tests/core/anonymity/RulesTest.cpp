#include "MarkedText.h"

#include "tests/support/TestPaths.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(LEERTAFEL_SOURCE "/tests/core/anonymity/rules/");

std::vector<std::string> tables() {
    std::vector<std::string> names;
    for (const QString& name : QDir(Folder).entryList({u"*.txt"_s}))
        names.push_back(name.chopped(4).toStdString());
    return names;
}

/// Rows of a table: one text each, `\n` in it is a new line; the header and empty lines left out.
QStringList rowsOf(const QString& name) {
    QFile file(Folder + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList rows;
    for (QString row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!row.startsWith(u'#'))
            rows.append(row.replace(u"\\n"_s, u"\n"_s));
    }
    return rows;
}

class Rules : public ::testing::TestWithParam<std::string> {};

} // namespace

TEST_P(Rules, FindWhatIsMarkedAndNothingElse) {
    const QStringList rows = rowsOf(QString::fromStdString(GetParam()));
    ASSERT_FALSE(rows.isEmpty());
    for (const QString& row : rows) {
        const MarkedText text = readMarked(u"row"_s, row);
        QStringList expected;
        for (const Mark& mark : text.marks)
            expected.append(mark.label + u':' + text.text.mid(mark.start, mark.length));
        EXPECT_EQ(found(text.text).join(u" | "_s).toStdString(), expected.join(u" | "_s).toStdString())
            << qPrintable(text.text);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Rules, ::testing::ValuesIn(tables()),
                         [](const auto& table) { return table.param; });

} // namespace leertafel::anonymity::test
