// Builds the word data of the anonymity gate: one read-only hash table that the program uses in place.

#include "core/anonymity/Key.h"
#include "core/anonymity/generator/LocaleNames.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using leertafel::anonymity::Key;
namespace Bit = leertafel::anonymity::Bit;

namespace {

QTextStream& err() {
    static QTextStream stream(stderr);
    return stream;
}

class Table {
public:
    void add(QStringView word, std::uint32_t bits) {
        const Key key(word);
        if (key.isEmpty() || key.isTooLong())
            return;
        m_entries[std::string(key.view())] |= bits;
        const qsizetype end = firstWordEnd(word);
        if (end < word.size()) {
            const Key first(word.left(end));
            m_entries[std::string(first.view())] |= Bit::PhraseStart;
        }
    }

    bool has(QStringView word, std::uint32_t bits) const {
        const auto it = m_entries.find(std::string(Key(word).view()));
        return it != m_entries.end() && (it->second & bits) != 0;
    }

    QByteArray blob() const {
        const std::uint32_t buckets = std::bit_ceil(std::uint32_t(m_entries.size()) * 2);
        std::vector<std::uint32_t> index(buckets, 0);
        QByteArray pool(1, '\0'); // offset 0 means: empty bucket
        for (const auto& [key, bits] : m_entries) {
            std::uint32_t bucket = leertafel::anonymity::hashOf(key) & (buckets - 1);
            while (index[bucket] != 0)
                bucket = (bucket + 1) & (buckets - 1);
            index[bucket] = std::uint32_t(pool.size());
            pool.append(reinterpret_cast<const char*>(&bits), sizeof bits);
            pool.append(char(key.size()));
            pool.append(key.data(), qsizetype(key.size()));
        }
        const std::uint32_t header[] = {0x584C544CU, buckets, std::uint32_t(m_entries.size()),
                                        std::uint32_t(pool.size())};
        QByteArray bytes(reinterpret_cast<const char*>(header), sizeof header);
        bytes.append(reinterpret_cast<const char*>(index.data()), qsizetype(index.size() * sizeof index[0]));
        return bytes + pool;
    }

    std::size_t size() const { return m_entries.size(); }

private:
    static qsizetype firstWordEnd(QStringView word) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (!word[i].isLetterOrNumber() && !word[i].isMark() && word[i] != u'\'')
                return i;
        }
        return word.size();
    }

    std::map<std::string, std::uint32_t> m_entries;
};

/// Lines of a list without its header; before `=` where an entry has two halves.
QStringList entries(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        err() << "cannot read " << path << Qt::endl;
        return {};
    }
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString entry = line.section(u'=', 0, 0).trimmed();
        if (!entry.isEmpty() && !entry.startsWith(u'#'))
            lines.append(entry);
    }
    return lines;
}

/// A name of several parts (`Jan-Willem`, `van den Berg`) counts by each part that is not a joining word.
void addName(Table& table, const QString& name, std::uint32_t bit) {
    static const QRegularExpression separators(u"[ \\-]+"_s);
    for (const QString& part : name.split(separators, Qt::SkipEmptyParts)) {
        if (part.size() >= 2 && part[0].isUpper() && !part.contains(u'.') && !part.contains(u'{'))
            table.add(part, bit);
    }
}

/// @param harmless takes the acronyms and the words for peoples and languages.
bool addDutch(Table& table, const QString& path, QStringList& harmless) {
    const QStringList words = entries(path);
    static const QRegularExpression demonym(u"(?:se|sche|isch|aans|aanse|ees|iër|iërs)$"_s);
    for (const QString& word : words) {
        const bool simple = std::all_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetter() || c.isMark() || c == u'\'' || c == u'\u2019';
        });
        if (!simple)
            continue;
        if (word == word.toLower())
            table.add(word, Bit::Word);
        else
            table.add(word, Bit::Proper);
        const bool acronym = word.size() >= 2 && word == word.toUpper();
        if (acronym || (word[0].isUpper() && demonym.match(word).hasMatch()))
            harmless.append(word);
    }
    return !words.isEmpty();
}

/// The translated strings of a GNU message catalogue: names of countries in Dutch.
QStringList messages(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto number = [&](qsizetype at) {
        std::uint32_t value = 0;
        if (at + 4 <= bytes.size())
            std::memcpy(&value, bytes.constData() + at, 4);
        return qsizetype(value);
    };
    if (number(0) != 0x950412DE)
        return {};
    QStringList strings;
    const qsizetype table = number(16);
    for (qsizetype i = 1; i < number(8); ++i)
        strings.append(QString::fromUtf8(bytes.mid(number(table + i * 8 + 4), number(table + i * 8))));
    return strings;
}

/// The second halves of `word=role` as rows of a C++ table, sorted by key.
bool writeRoles(const QDir& lists, const QString& path) {
    std::map<std::string, QString> roles;
    for (const QString& name : {u"kinship.txt"_s, u"school.txt"_s}) {
        QFile file(lists.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'#') && line.contains(u'='))
                roles[std::string(Key(line.section(u'=', 0, 0)).view())] = line.section(u'=', 1);
        }
    }
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QTextStream stream(&out);
    for (const auto& [key, role] : roles)
        stream << "{\"" << QString::fromStdString(key) << "\", u\"" << role << "\"},\n";
    return true;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"words"_s, u"Dutch word list"_s, u"file"_s},
                       {u"names"_s, u"folder of the built name package"_s, u"folder"_s},
                       {u"countries"_s, u"message catalogue with names of countries"_s, u"file"_s},
                       {u"lists"_s, u"folder with our own lists"_s, u"folder"_s},
                       {u"roles"_s, u"roles to write, for inclusion"_s, u"file"_s},
                       {u"out"_s, u"file to write"_s, u"file"_s}});
    parser.process(app);

    Table table;
    QStringList harmless;
    if (!addDutch(table, parser.value(u"words"_s), harmless)) {
        err() << "no Dutch words in " << parser.value(u"words"_s) << Qt::endl;
        return 1;
    }
    const QStringList locales = {u"nl"_s,    u"nl_BE"_s, u"tr"_s,    u"pl"_s, u"fr_SN"_s, u"en_IN"_s,
                                 u"pt_PT"_s, u"id_ID"_s, u"en_GH"_s, u"es"_s, u"ro"_s};
    for (const QString& locale : locales) {
        const auto names = leertafel::generator::readLocale(parser.value(u"names"_s), locale);
        if (names.given.isEmpty() || names.surnames.isEmpty()) {
            err() << "no names of " << locale << " in " << parser.value(u"names"_s) << Qt::endl;
            return 1;
        }
        for (const QString& name : names.given)
            addName(table, name, Bit::Given);
        for (const QString& name : names.surnames)
            addName(table, name, Bit::Surname);
        if (locale == u"nl"_s) {
            for (const QString& town : names.towns)
                table.add(town, Bit::Place);
        }
    }
    const QDir lists(parser.value(u"lists"_s));
    for (const QString& name : lists.entryList({u"names_given_*.txt"_s})) {
        for (const QString& entry : entries(lists.filePath(name)))
            addName(table, entry, Bit::Given);
    }
    for (const QString& name : lists.entryList({u"names_family_*.txt"_s})) {
        for (const QString& entry : entries(lists.filePath(name)))
            addName(table, entry, Bit::Surname);
    }
    const std::pair<QString, std::uint32_t> own[] = {{u"names_sure"_s, Bit::Given | Bit::Sure},
                                                     {u"names_words"_s, Bit::Given | Bit::Namelike},
                                                     {u"places"_s, Bit::Place},
                                                     {u"areas"_s, Bit::Area | Bit::Allowed},
                                                     {u"allow"_s, Bit::Allowed},
                                                     {u"titles"_s, Bit::Title},
                                                     {u"kinship"_s, Bit::Kinship},
                                                     {u"school"_s, Bit::School},
                                                     {u"school_names"_s, Bit::SchoolName},
                                                     {u"street"_s, Bit::Street},
                                                     {u"tussenvoegsels"_s, Bit::Joiner},
                                                     {u"function_words"_s, Bit::Function},
                                                     {u"verbs"_s, Bit::Verb}};
    for (const auto& [name, bit] : own) {
        const QStringList words = entries(lists.filePath(name + u".txt"_s));
        if (words.isEmpty())
            return 1;
        for (const QString& word : words) {
            const bool shouted = bit == Bit::Allowed && word.size() >= 2 && word == word.toUpper();
            table.add(word, shouted ? bit | Bit::Shouted : bit);
        }
    }
    harmless += messages(parser.value(u"countries"_s));
    for (const QString& word : harmless) {
        if (!table.has(word, Bit::Given | Bit::Surname))
            table.add(word, Bit::Allowed);
    }

    if (!writeRoles(lists, parser.value(u"roles"_s)))
        return 1;

    QFile out(parser.value(u"out"_s));
    const QByteArray blob = table.blob();
    if (!out.open(QIODevice::WriteOnly) || out.write(blob) != blob.size()) {
        err() << "cannot write " << out.fileName() << Qt::endl;
        return 1;
    }
    return 0;
}
