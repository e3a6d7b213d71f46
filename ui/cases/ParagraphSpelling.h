#pragma once

#include <QList>
#include <QPair>
#include <QTextBlockUserData>

namespace leertafel::ui {

/// The words of one paragraph that are spelt otherwise than the dictionary does, kept at the paragraph so
/// that they move with it: start in the paragraph and length.
struct ParagraphSpelling final : QTextBlockUserData {
    QList<QPair<int, int>> slips;
};

} // namespace leertafel::ui
