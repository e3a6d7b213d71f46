#include "ui/common/Quoted.h"

#include <QCoreApplication>

namespace leertafel::ui {

QString quoted(const QString& words) {
    const QString around = QCoreApplication::translate("Labels", "“%1”");
    return around.arg(around.startsWith(u'“') ? insideQuotes(words) : words);
}

QString insideQuotes(QString words) {
    return words.replace(u'“', u'‘').replace(u'„', u'‘').replace(u'”', u'’');
}

QString lowerFirst(QString words) {
    // Not "DNA", and not "I" either; "A" is the one English word of a letter that does not stand tall.
    if (words.size() > 1 && words[0].isUpper() && (words[1].isLower() || words.startsWith(u"A ")))
        words[0] = words[0].toLower();
    return words;
}

} // namespace leertafel::ui
