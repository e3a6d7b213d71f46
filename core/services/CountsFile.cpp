#include "core/services/CountsFile.h"

#include "core/services/CsvLines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostCount = 1'000'000;
constexpr int kMostYouths = 10'000'000;
constexpr int kMostAge = 120;
constexpr int kLinesPerTick = 2000;

/// Why a line is refused, with the cell that says so.
struct Fault {
    QString reason;
    QString value{};
    int otherLine = 0;
};
using Verdict = std::optional<Fault>;

bool allDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A whole number from 0 in digits only, or the reason why not.
Verdict readWhole(const QString& cell, int most, int& number) {
    if (cell.isEmpty())
        return Fault{u"empty"_s};
    if (cell.startsWith(u'<'))
        return Fault{u"hidden"_s, cell};
    if (cell.startsWith(u'-') && allDigits(QStringView(cell).mid(1)))
        return Fault{u"negative"_s, cell};
    if (!allDigits(cell))
        return Fault{u"notWhole"_s, cell};
    bool fits = false;
    const qlonglong value = cell.toLongLong(&fits);
    if (!fits || value > most)
        return Fault{u"tooLarge"_s, cell};
    number = int(value);
    return {};
}

/// What is wrong with a line before its cells are looked at.
Verdict shapeFault(const CsvLines& file, const CsvLine& line, qsizetype columns) {
    if (line.notUtf8)
        return Fault{u"utf8"_s};
    if (line.openQuote)
        return Fault{u"quote"_s, line.cells.join(u' ')};
    if (file.isHeader(line))
        return Fault{u"header"_s};
    if (line.otherSeparator)
        return Fault{u"separator"_s, line.cells.first()};
    if (line.cells.size() != columns)
        return Fault{u"columns"_s, QString::number(line.cells.size())};
    if (line.cells.first().startsWith(u"tota", Qt::CaseInsensitive))
        return Fault{u"total"_s, line.cells.first()};
    return {};
}

QSet<QString> idsOf(const auto& items, auto id) {
    QSet<QString> ids;
    for (const auto& item : items)
        ids.insert(id(item));
    return ids;
}

/// Remembers keys with the line and the number they came with.
template <typename Key>
class KeyBook {
public:
    /// Refuses a key that was there before: `duplicate` with the same number, else `conflict`.
    Verdict note(const Key& key, int line, int number) {
        const auto found = m_seen.constFind(key);
        if (found == m_seen.cend()) {
            m_seen.insert(key, {line, number});
            return {};
        }
        return Fault{found->second == number ? u"duplicate"_s : u"conflict"_s, QString::number(number),
                     found->first};
    }

private:
    QHash<Key, QPair<int, int>> m_seen;
};

/// The words of one kind with a number each. What is taken over shares their memory, however many lines.
class Known {
public:
    Known(const auto& items, auto id) {
        for (const auto& item : items)
            add(id(item));
    }
    void add(const QString& word) { m_numbers.insert(word, quint64(m_numbers.size())); }
    /// The word as it stands here, with its number; nothing when it is not known.
    std::optional<std::pair<QString, quint64>> find(const QString& word) const {
        const auto found = m_numbers.constFind(word);
        return found == m_numbers.cend() ? std::nullopt : std::optional(std::pair(found.key(), *found));
    }

private:
    QHash<QString, quint64> m_numbers;
};

/// Walks a file and sorts its lines into accepted and refused.
template <typename Item, typename Check>
Result<CheckedFile<Item>> walk(const QByteArray& bytes, const QString& path, const QStringList& header,
                               const Progress& progress, Check check) {
    auto file = CsvLines::read(bytes, header, path);
    if (!file)
        return fail(file.error());
    CheckedFile<Item> result;
    for (int i = 0; i < file->size(); ++i) {
        if (progress && i % kLinesPerTick == 0 && !progress(i, file->size()))
            return fail(ErrorCode::Cancelled);
        const CsvLine line = file->line(i);
        if (line.empty) {
            ++result.skippedEmpty;
            continue;
        }
        Item item;
        Verdict fault = shapeFault(*file, line, header.size());
        if (!fault)
            fault = check(line, item);
        if (fault)
            result.refused.append({line.number, fault->reason, fault->value.left(40), fault->otherLine});
        else
            result.accepted.append(std::move(item));
    }
    return result;
}

} // namespace

Result<CheckedFile<SignalCount>> checkCounts(const QByteArray& bytes, const QString& path,
                                             const Vocabulary& vocabulary, const QDate& today,
                                             const Progress& progress) {
    static const QStringList header{u"kwartaal"_s, u"wijk"_s, u"thema"_s, u"verwijzer"_s, u"aantal"_s};
    static const QRegularExpression shortYear(uR"(^(\d{1,3}|\d{5,})-K[1-4]$)"_s);
    const auto code = [](const Area& area) { return area.code; };
    const auto id = [](const auto& entry) { return entry.id; };
    Known areas(vocabulary.districts(), code);
    areas.add(u"onbekend"_s);
    const Known themes(vocabulary.themes(), id);
    const Known referrers(vocabulary.list(u"referrers"_s), id);
    const Quarter newest = Quarter::of(today);
    KeyBook<quint64> keys;

    return walk<SignalCount>(
        bytes, path, header, progress, [&](const CsvLine& line, SignalCount& item) -> Verdict {
            const QStringList& cells = line.cells;
            if (cells[0].isEmpty())
                return Fault{u"empty"_s};
            const auto quarter = Quarter::parse(cells[0]);
            if (!quarter)
                return Fault{shortYear.match(cells[0]).hasMatch() ? u"year"_s : u"quarter"_s, cells[0]};
            if (*quarter > newest)
                return Fault{u"future"_s, cells[0]};
            const auto area = areas.find(cells[1]);
            if (!area)
                return Fault{u"area"_s, cells[1]};
            const auto theme = themes.find(cells[2]);
            if (!theme)
                return Fault{u"theme"_s, cells[2]};
            const auto referrer = referrers.find(cells[3]);
            if (!referrer)
                return Fault{u"referrer"_s, cells[3]};
            if (Verdict fault = readWhole(cells[4], kMostCount, item.count))
                return fault;
            item.quarter = *quarter;
            item.area = AreaCode(area->first);
            item.theme = ThemeId(theme->first);
            item.referrer = Referrer(referrer->first);
            const quint64 key =
                theme->second << 48 | area->second << 32 | quint64(quarter->index()) << 16 | referrer->second;
            return keys.note(key, line.number, item.count);
        });
}

Result<CheckedFile<Population>> checkPopulation(const QByteArray& bytes, const QString& path,
                                                const Vocabulary& vocabulary, const QDate& today,
                                                const Progress& progress) {
    static const QStringList header{u"peildatum"_s,    u"wijk"_s,   u"leeftijd_van"_s,
                                    u"leeftijd_tot"_s, u"aantal"_s, u"bron"_s};
    const QSet<QString> areas = idsOf(vocabulary.districts(), [](const Area& area) { return area.code; });
    KeyBook<QString> keys;

    return walk<Population>(
        bytes, path, header, progress, [&](const CsvLine& line, Population& item) -> Verdict {
            const QStringList& cells = line.cells;
            item.on = QDate::fromString(cells[0], u"yyyy-MM-dd"_s);
            if (!item.on.isValid() || item.on.year() < 1900)
                return Fault{u"date"_s, cells[0]};
            // Figures for next 1 January are published ahead as forecasts; further ones are a slip.
            if (item.on > today.addYears(1))
                return Fault{u"future"_s, cells[0]};
            if (!areas.contains(cells[1]))
                return Fault{u"area"_s, cells[1]};
            for (const int column : {2, 3}) {
                int& age = column == 2 ? item.ageFrom : item.ageTo;
                if (const Verdict fault = readWhole(cells[column], kMostAge, age))
                    return Fault{fault->reason == u"empty"_s ? u"empty"_s : u"age"_s, cells[column]};
            }
            if (item.ageFrom >= item.ageTo)
                return Fault{u"age"_s, cells[2] + u';' + cells[3]};
            if (Verdict fault = readWhole(cells[4], kMostYouths, item.count))
                return fault;
            if (cells[5].isEmpty() || cells[5].size() > 200)
                return Fault{u"source"_s, cells[5]};
            item.area = AreaCode(cells[1]);
            item.source = cells[5];
            return keys.note(cells.mid(0, 4).join(u'\n'), line.number, item.count);
        });
}

} // namespace leertafel::services
