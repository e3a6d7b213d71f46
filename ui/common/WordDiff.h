#pragma once

#include <QList>
#include <QString>

namespace leertafel::ui {

/// One run of a comparison: words both texts share, or that only one of them has.
struct DiffPart {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text{};
    bool operator==(const DiffPart&) const = default;
};

/// What changed from `before` to `after`, word by word (longest common subsequence). Joining all parts
/// but the removed ones gives `after`; all but the added ones gives `before`.
QList<DiffPart> wordDiff(const QString& before, const QString& after);

/// The parts as rich text: removed words struck through, added ones underlined, each on its own ground,
/// so that shape tells it as well as colour.
QString diffHtml(const QList<DiffPart>& parts);

} // namespace leertafel::ui
