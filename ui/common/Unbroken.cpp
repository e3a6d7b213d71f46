#include "ui/common/Unbroken.h"

#include <QRegularExpression>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

QString unbroken(QString text, const QFontMetrics& metrics) {
    static const QRegularExpression hyphen(u"(?<=\\w)-(?=[A-Z0-9])"_s);
    // A longer word would leave half a line empty, or be cut where the column is narrow.
    static const QRegularExpression counted(
        u"(?<![\\p{L}\\p{N}.,:\\-\\x{2011}])(\\d{1,3}(?:[.,]\\d+)?) (?=\\p{L}{1,12}(?!\\p{L}))"_s);
    static const QRegularExpression year(u"(?<=\\p{L}) (?=(?:19|20)\\d\\d(?![\\d\\-\\x{2011}]))"_s);
    // "version 2." and "sheet 1 of 2", at the end of what is said.
    static const QRegularExpression last(u"(?<=\\p{L}) (?=\\d{1,3}[.)]?(?: ·|\\n|$))"_s);
    constexpr QChar joined(0x2011);
    if (text.contains(u'-') && metrics.inFont(joined))
        text.replace(hyphen, joined);
    const QString blank{QChar(QChar::Nbsp)};
    // A dot between two parts stays with the part before it.
    return text.replace(counted, u"\\1"_s + blank)
        .replace(year, blank)
        .replace(last, blank)
        .replace(u" · "_s, blank + u"· "_s);
}

} // namespace leertafel::ui
