#include "core/services/ReleaseService.h"

#include "core/services/InTransaction.h"
#include "core/services/LadderRelease.h"
#include "core/services/ReleasePattern.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendFigures.h"
#include "core/storage/FigureReleaseRepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Release", text); }

/// A file that appears whole, and only when `commit` is called.
class NewFile {
public:
    explicit NewFile(const QString& path) : m_file(path), m_path(path) {}

    Result<void> write(const QByteArray& bytes) {
        if (m_path.isEmpty())
            return {};
        if (!m_file.open(QIODevice::WriteOnly))
            return refuse(bytes.size());
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (m_file.write(bytes) != bytes.size() || !m_file.flush())
            return refuse(bytes.size());
        return {};
    }
    Result<void> commit() {
        if (m_path.isEmpty() || m_file.commit())
            return {};
        return refuse(0);
    }

private:
    Result<void> refuse(qsizetype size) const {
        const QStorageInfo disk(QFileInfo(m_path).absolutePath());
        const bool full =
            m_file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < size);
        return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {{u"path"_s, m_path}});
    }
    QSaveFile m_file;
    QString m_path;
};

/// The quarters of a table that are asked for.
QList<Quarter> quartersOf(const ReleaseRequest& request, const TrendTable& table) {
    QList<Quarter> asked;
    for (const Quarter quarter : table.quarters()) {
        if ((!request.from.isValid() || quarter >= request.from) &&
            (!request.to.isValid() || quarter <= request.to))
            asked.append(quarter);
    }
    return asked;
}

/// The patterns of all years that these quarters touch. `FiguresTell`, `Cancelled`.
class YearPatterns {
public:
    YearPatterns(const TrendTable& table, const QList<EarlierFigures>& earlier)
        : m_table(table), m_earlier(earlier) {}

    Result<void> make(const QList<Quarter>& quarters) {
        for (const Quarter quarter : quarters) {
            if (m_years.contains(quarter.year()))
                continue;
            const auto pattern = ReleasePattern::of(m_table, quarter.year(), m_earlier);
            if (!pattern)
                return fail(ErrorCode::FiguresTell, {{u"theme"_s, m_table.theme().id()},
                                                     {u"year"_s, QString::number(quarter.year())}});
            m_years.insert(quarter.year(), *pattern);
        }
        return {};
    }
    const CheckedCell* find(const AreaCode& area, Quarter from, int quarters) const {
        const auto year = m_years.constFind(from.year());
        return year == m_years.cend() ? nullptr : year->find(area, from, quarters);
    }
    TrendTable checked() const {
        QList<TrendTable::Place> more;
        for (const ReleasePattern& pattern : m_years)
            more += pattern.more();
        return m_table.hiding(more);
    }

private:
    const TrendTable& m_table;
    const QList<EarlierFigures>& m_earlier;
    QMap<int, ReleasePattern> m_years;
};

} // namespace

int CheckedFigures::hidden() const {
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const CheckedCell& cell) { return cell.why != WhyHidden::Shown; }));
}

const CheckedCell* CheckedFigures::find(const ThemeId& theme, const AreaCode& area, Quarter from,
                                        int quarters) const {
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const CheckedCell& cell) {
        return cell.key.theme == theme && cell.key.area == area && cell.key.from == from &&
               cell.key.quarters == quarters;
    });
    return found == cells.end() ? nullptr : &*found;
}

Result<ReleaseRequest> ReleaseService::requestFor(const QString& view, const ThemeId& theme,
                                                  const AreaCode& area, Quarter quarter, bool year) const {
    const Vocabulary& words = m_context.vocabulary;
    const AreaCode city(words.city().code);
    ReleaseRequest request{view};
    if (view == u"ladder"_s)
        return request;
    request.themes = {theme};
    if (view == u"overTime"_s) {
        request.areas = {area};
        // Its line stands in the chart.
        if (area != city)
            request.areas.append(city);
        request.years = true;
        return request;
    }
    for (const Area& district : words.districts())
        request.areas.append(AreaCode(district.code));
    if (view == u"sideBySide"_s) {
        request.areas.append(city);
        return request;
    }
    if (view == u"overview"_s) {
        auto themes = TrendService(m_context).themesWithCounts();
        if (!themes)
            return fail(themes.error());
        request.themes = *themes;
    }
    // Whoever knows a year and its quarters knows no more than whoever knows its quarters.
    request.years = year;
    request.from = year ? Quarter::of(quarter.year(), 1) : quarter;
    request.to = quarter;
    return request;
}

Result<CheckedFigures> ReleaseService::check(const ReleaseRequest& request, const Progress& progress) const {
    // Before the figures: what changes in between is seen when they are given out.
    const storage::FigureReleaseRepository registered(m_context.database);
    auto stamp = registered.stamp();
    if (!stamp)
        return fail(stamp.error());
    if (request.kind == u"ladder"_s) {
        auto ladder = checkedLadder(m_context);
        if (!ladder)
            return fail(ladder.error());
        ladder->request = request;
        ladder->stamp = *stamp;
        return ladder;
    }
    auto read = TrendFigures::of(m_context);
    if (!read)
        return fail(read.error());
    const TrendFigures& figures = **read;
    CheckedFigures checked;
    checked.request = request;
    checked.stamp = *stamp;
    QList<TrendTable> tables;
    int done = 0;
    for (const ThemeId& theme : request.themes) {
        if (progress && !progress(done++, int(request.themes.size())))
            return fail(ErrorCode::Cancelled);
        const TrendTable* const table = figures.table(theme);
        if (!table)
            continue;
        auto earlier = earlierFigures(m_context.database, theme);
        if (!earlier)
            return fail(earlier.error());
        const QList<Quarter> quarters = quartersOf(request, *table);
        YearPatterns patterns(*table, *earlier);
        if (auto made = patterns.make(quarters); !made)
            return fail(made.error());
        for (const AreaCode& area : request.areas) {
            const auto take = [&](Quarter from, int length) {
                if (const CheckedCell* cell = patterns.find(area, from, length))
                    checked.cells.append(*cell);
            };
            for (const Quarter quarter : quarters) {
                take(quarter, 1);
                if (request.years && quarter.number() == 4 && quarters.contains(quarter.plus(-3)))
                    take(quarter.plus(-3), 4);
            }
        }
        tables.append(patterns.checked());
    }
    checked.trends = std::make_shared<const TrendService>(m_context, figures.with(tables));
    return checked;
}

Result<TrendService> ReleaseService::printed(const ThemeId& theme) const {
    const auto figures = TrendFigures::of(m_context);
    if (!figures)
        return fail(figures.error());
    const TrendTable* const table = (*figures)->table(theme);
    return TrendService(m_context, table ? (*figures)->with({table->hiding({})}) : *figures);
}

Result<FigureReleaseId> ReleaseService::giveOut(const CheckedFigures& figures, const QString& fileKind,
                                                const QByteArray& bytes, const QString& path) {
    // What the register holds nothing of, nobody checked. The page of a wijk tells stories too: it is written
    // down with whatever figures are in it.
    if (figures.cells.isEmpty() && figures.request.kind != u"district"_s)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"figures"_s}});
    FigureRelease release;
    release.id = m_context.ids.make<FigureReleaseId>();
    release.kind = figures.request.kind;
    release.fileKind = fileKind;
    release.by = m_context.me;
    release.at = m_context.clock.now();
    for (const CheckedCell& cell : figures.cells)
        release.cells.append(cell.key);
    NewFile file(path);
    auto written = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::FigureReleaseRepository registered(m_context.database);
        auto now = registered.stamp();
        if (!now)
            return fail(now.error());
        if (*now != figures.stamp)
            return fail(ErrorCode::FiguresChanged);
        if (auto added = registered.add(release); !added)
            return added;
        if (auto logged = m_context.log.append(m_context.me, u"figures.giveOut"_s, release.id.text());
            !logged)
            return logged;
        return file.write(bytes);
    });
    if (!written)
        return fail(written.error());
    // Should the file fail now, the register says too much, which hides more and tells nothing.
    if (auto there = file.commit(); !there)
        return fail(there.error());
    return release.id;
}

Result<QList<FigureRelease>> ReleaseService::given() const {
    return storage::FigureReleaseRepository(m_context.database).all();
}

Result<QList<RegisterGap>> ReleaseService::gaps() const {
    return storage::FigureReleaseRepository(m_context.database).gaps();
}

Result<QList<GivenCell>> ReleaseService::cellsOf(const FigureReleaseId& id) const {
    return storage::FigureReleaseRepository(m_context.database).cellsOf(id);
}

QString ReleaseService::words(WhyHidden why) {
    switch (why) {
    case WhyHidden::Small:
        return say(QT_TRANSLATE_NOOP("Release", "fewer than 5"));
    case WhyHidden::Protecting:
        return say(QT_TRANSLATE_NOOP("Release", "with it a small number elsewhere could be worked out"));
    case WhyHidden::ToldBefore:
        return say(QT_TRANSLATE_NOOP(
            "Release", "with it and what was given out before, a small number could be worked out"));
    case WhyHidden::Shown:
        break;
    }
    return {};
}

QString ReleaseService::leftOut(int hidden) {
    if (hidden == 0)
        return say(QT_TRANSLATE_NOOP("Release", "Nothing is left out."));
    return QCoreApplication::translate(
               "Release",
               "%n number(s) left out (%1 in a table): fewer than 5, or a number with which such a small one "
               "could be worked out, also beside what was given out before.",
               nullptr, hidden)
        .arg(mark());
}

QString ReleaseService::mark() { return u"×"_s; }

} // namespace leertafel::services
