#include "ui/common/CaseWords.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

QMimeData* caseWords(const QTextCursor& selection) {
    auto* words = new QMimeData;
    words->setText(selection.selection().toPlainText());
    // The mark by which password managers ask the clipboards of Linux desktops the same.
    words->setData(u"x-kde-passwordManagerHint"_s, "secret");
    return words;
}

} // namespace leertafel::ui
