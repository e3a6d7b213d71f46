#pragma once

#include <QString>

namespace leertafel::ui {

enum class PageId { Today, Cases, Review, Trends, Table, Learning, Settings };

/// Where to go: a page, and what to show there. Ids are as stored.
struct Place {
    PageId page = PageId::Today;
    QString
        kind{};   ///< `case`, `review`, `session`, `trend`, `reflection`, `lesson`, `method`, `new` or empty
    QString id{}; ///< for `trend`: `themeId|areaCode`
    QString part{}; ///< tab, canvas field or quarter within it
    bool operator==(const Place&) const = default;
};

/// Takes the window to a place. Pages know each other only through this.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void go(const Place& place) = 0;
    /// One sentence at the foot of the window with an optional undo, gone after ten seconds.
    virtual void tell(const QString& sentence) = 0;
};

} // namespace leertafel::ui
