#pragma once

#include "core/services/ReleaseService.h"
#include "core/statistics/CellRanges.h"
#include "tests/core/services/FiguresFixture.h"

#include <map>
#include <random>
#include <tuple>

namespace leertafel::services {

/// One theme in all wijken and `onbekend`, with what everybody outside knows of it.
class ReleaseFixture : public FiguresFixture {
protected:
    using Table = QMap<AreaCode, QList<int>>; ///< per area its quarters, from 2020-K1 on

    static ThemeId theme() { return ThemeId(u"gevoel.druk"_s); }
    static Quarter first() { return Quarter::of(2020, 1); }
    AreaCode city() const { return AreaCode(m_words->city().code); }
    QList<AreaCode> wijken() const {
        QList<AreaCode> all;
        for (const Area& area : m_words->districts())
            all.append(AreaCode(area.code));
        all.append(AreaCode(u"onbekend"_s));
        return all;
    }
    QList<AreaCode> everywhere() const { return wijken() + QList<AreaCode>{city()}; }

    void importTable(const Table& table) {
        QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
        for (auto area = table.cbegin(); area != table.cend(); ++area) {
            for (int q = 0; q < int(area->size()); ++q)
                lines += (QStringList{first().plus(q).text(), area.key().id(), theme().id(), u"huisarts"_s,
                                      QString::number(area->at(q))})
                             .join(u';')
                             .toUtf8() +
                         '\n';
        }
        auto report =
            trends().importCounts(write(u"cijfers.csv"_s, lines), u"verzonnen"_s, OnRefused::ImportNothing);
        ASSERT_TRUE(report);
        ASSERT_TRUE(report->imported);
        m_table = table;
    }
    void correct(const AreaCode& area, int quarter, int count) {
        const SignalCount typed{first().plus(quarter), area, theme(), Referrer(u"huisarts"_s), count};
        ASSERT_TRUE(trends().typeCount(typed, u"verbeterd"_s));
        m_table[area][quarter] = count;
    }
    Table drawn(unsigned seed, int quarters) const {
        std::mt19937 random(seed);
        Table table;
        for (const AreaCode& area : wijken()) {
            for (int q = 0; q < quarters; ++q) {
                const int kind = int(random() % 10);
                const int most = kind < 4 ? 4 : kind < 8 ? 15 : 60;
                table[area].append(kind == 0 ? 0 : 1 + int(random() % unsigned(most)));
            }
        }
        return table;
    }

    ReleaseRequest all(bool years = true) const {
        return {u"overTime"_s, {theme()}, everywhere(), {}, {}, years};
    }
    CheckedFigures checked(const ReleaseRequest& request) {
        auto figures = m_releases->check(request);
        EXPECT_TRUE(figures);
        return figures ? *figures : CheckedFigures();
    }
    /// Gives it out and keeps what its reader saw.
    void giveOut(const ReleaseRequest& request) {
        const CheckedFigures figures = checked(request);
        ASSERT_TRUE(m_releases->giveOut(figures, u"clipboard"_s));
        // Who saw a number keeps it, also when a later table hides it.
        for (const CheckedCell& cell : figures.cells) {
            if (cell.key.count)
                m_seen[{cell.key.area, cell.key.from.index(), cell.key.quarters}] = *cell.key.count;
        }
    }

    /// Every figure of today by place and time, with the sums between them.
    using Key = std::tuple<AreaCode, int, int>;
    struct Truth {
        statistics::CellTable table;
        std::map<Key, size_t> index;
        size_t add(const Key& key, int value) {
            table.cells.push_back({{}, value});
            return index[key] = table.cells.size() - 1;
        }
        int valueOf(const Key& key) const { return int(*table.cells[index.at(key)].value); }
    };
    Truth truth() const {
        Truth all;
        const int size = int(m_table.first().size());
        std::map<AreaCode, std::vector<size_t>> rows;
        for (int q = 0; q < size; ++q) {
            statistics::CellSum sum;
            int total = 0;
            for (auto area = m_table.cbegin(); area != m_table.cend(); ++area) {
                total += area->at(q);
                sum.parts.push_back(all.add({area.key(), first().plus(q).index(), 1}, area->at(q)));
                rows[area.key()].push_back(sum.parts.back());
            }
            sum.total = all.add({city(), first().plus(q).index(), 1}, total);
            rows[city()].push_back(sum.total);
            all.table.sums.push_back(sum);
        }
        for (const auto& row : rows) {
            for (size_t year = 0; year + 4 <= row.second.size(); year += 4) {
                statistics::CellSum sum;
                int total = 0;
                for (size_t q = year; q < year + 4; ++q) {
                    sum.parts.push_back(row.second[q]);
                    total += int(*all.table.cells[row.second[q]].value);
                }
                sum.total = all.add({row.first, first().plus(int(year)).index(), 4}, total);
                all.table.sums.push_back(sum);
            }
        }
        return all;
    }
    /// Small numbers that somebody with everything that went out knows too well.
    QStringList knownTooWell() const {
        const Truth all = truth();
        statistics::CellRanges ranges(all.table);
        std::vector<size_t> small;
        for (const auto& entry : all.index) {
            const auto seen = m_seen.find(entry.first);
            const auto value = int(*all.table.cells[entry.second].value);
            if (seen != m_seen.end() && seen->second == value)
                ranges.show(entry.second, value);
            else
                ranges.hide(entry.second, value > 0 ? 1 : 0);
            if (value > 0 && value < 5)
                small.push_back(entry.second);
        }
        QStringList known;
        for (const size_t cell : small) {
            const double low = ranges.lowestWhole(cell).value, high = ranges.highestWhole(cell).value;
            if (high < 5 || high - low < 4)
                known.append(u"cell %1: %2 to %3"_s.arg(cell).arg(low).arg(high));
        }
        return known;
    }

    void SetUp() override {
        FiguresFixture::SetUp();
        m_releases = std::make_unique<ReleaseService>(*m_context);
    }

    std::unique_ptr<ReleaseService> m_releases;
    Table m_table;
    std::map<Key, int> m_seen;
};

} // namespace leertafel::services
