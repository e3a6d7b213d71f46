#pragma once

class QObject;

namespace leertafel::ui {

/// From now on, as long as `owner` lives, what is copied or cut out of a line of text, by key or from its
/// menu, and what is copied from a list carries the mark of `caseWords`: a reason or a title may name
/// somebody as well as a story may. A line that hides what is typed gives nothing away.
void markCopies(QObject* owner);

} // namespace leertafel::ui
