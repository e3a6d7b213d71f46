#pragma once

#include "core/domain/Case.h"
#include "core/domain/Review.h"
#include "ui/cases/FrozenText.h"

#include <optional>

namespace leertafel::ui {

/// Where the unsent words of a reading are kept: `advice`, `view/MEMBER`, `answer/REMARK`, …
QString unsentPlace(const ReviewId& review, const QString& what);

/// A question or remark in the making: its words and what they are about.
struct UnsentAsk {
    VersionId version;
    Anchor anchor;
    QString words{};

    QString packed() const; ///< empty when there are no words
    static std::optional<UnsentAsk> unpacked(const QString& kept);
    /// Where the words belong in `now`: in another version the part as a whole, or the first part when that
    /// one is gone.
    Anchor anchorIn(const CaseVersion& now) const;
};

} // namespace leertafel::ui
