#pragma once

#include "core/domain/Quarter.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace leertafel {
class Vocabulary;
}
namespace leertafel::storage {
struct LadderCell;
}

namespace leertafel::services {

/// Cases of one period by rung or by track. A part that may not be seen has nothing; `together` is what those
/// parts hold in all.
struct LadderBar {
    QList<std::optional<int>> parts{};
    int together = 0;

    bool operator==(const LadderBar&) const = default;
};

struct LadderPeriod {
    Quarter first{};
    int cases = 0;       ///< 0 when even that may not be seen
    bool tooFew = false; ///< for shares: fewer than twenty, or no way to protect the small parts
    LadderBar steps{};   ///< as `HelpLadder::steps`; empty when `tooFew`
    LadderBar tracks{};

    bool operator==(const LadderPeriod&) const = default;
};

/// How families were helped, in the released cases of the whole store. These were picked to learn from:
/// shares of them, never a count of what happens in a wijk. By quarter where any has twenty cases, else by
/// year.
struct HelpLadder {
    enum class Span { Quarters, Years, Whole } span = Span::Quarters;
    QStringList steps{};           ///< ids as in the vocabulary; empty last: left open
    QStringList tracks{};          ///< the same
    QList<LadderPeriod> periods{}; ///< newest first

    Quarter newest{}; ///< of any case

    QString textOf(const LadderPeriod& period) const {
        const QString year = QString::number(period.first.year());
        if (span == Span::Quarters)
            return period.first.text();
        return span == Span::Years || period.first.year() == newest.year()
                   ? year
                   : year + QChar(0x2013) + QString::number(newest.year());
    }
};

/// @param cells oldest quarter first
/// @param finest the shortest periods that it may have
HelpLadder helpLadderOf(const QList<storage::LadderCell>& cells, const Vocabulary& vocabulary,
                        HelpLadder::Span finest = HelpLadder::Span::Quarters);

} // namespace leertafel::services
