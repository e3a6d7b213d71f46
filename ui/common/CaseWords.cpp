#include "ui/common/CaseWords.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

QMimeData* caseWords(const QTextCursor& selection) { return caseWords(selection.selection().toPlainText()); }

QMimeData* caseWords(const QString& chosen) {
    auto* words = new QMimeData;
    words->setText(chosen);
    // The mark by which password managers ask the clipboards of Linux desktops the same.
    words->setData(u"x-kde-passwordManagerHint"_s, "secret");
    return words;
}

} // namespace leertafel::ui
