#include "core/anonymity/Placeholder.h"

#include "core/anonymity/Key.h"

#include <QRegularExpression>

#include <algorithm>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

bool isInsidePlaceholder(const QString& text, qsizetype at) {
    const qsizetype open = at > 0 ? text.lastIndexOf(u'[', at - 1) : -1;
    if (open < 0)
        return false;
    const QStringView between = QStringView(text).mid(open, at - open);
    return !between.contains(u']') && !between.contains(u'\n') && text.indexOf(u']', at) >= 0;
}

QStringList partsOf(const QString& name) {
    static const QRegularExpression gaps(u"[\\s.\\-]+"_s);
    static const QStringList joining{u"al"_s,  u"ait"_s, u"ben"_s, u"bin"_s, u"da"_s,  u"de"_s,
                                     u"del"_s, u"den"_s, u"der"_s, u"di"_s,  u"dos"_s, u"el"_s,
                                     u"in"_s,  u"ter"_s, u"ten"_s, u"van"_s};
    QStringList parts;
    for (const QString& part : name.split(gaps, Qt::SkipEmptyParts)) {
        const Key key(part);
        // Joining words, also in capitals, and initials belong to too many names.
        if (part[0].isUpper() && part.size() >= 2 && !joining.contains(part.toLower()))
            parts.append(QString::fromUtf8(key.view().data(), qsizetype(key.view().size())));
    }
    if (parts.isEmpty())
        parts.append(name.toLower());
    return parts;
}

} // namespace

QString replaceOne(const QString& text, const Finding& finding, const QString& replacement) {
    QString result = text;
    return result.replace(finding.start, finding.length, replacement);
}

QString replaceEverywhere(const QString& text, const QString& needle, const QString& replacement) {
    if (needle.isEmpty())
        return text;
    QString result;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        if (at < done || isPartOfWord(text, at - 1) || isPartOfWord(text, at + needle.size()) ||
            isInsidePlaceholder(text, at))
            continue;
        result += QStringView(text).mid(done, at - done);
        result += replacement;
        done = at + needle.size();
    }
    result += QStringView(text).mid(done);
    return result;
}

QMap<QString, QString> replaceEverywhere(const QMap<QString, QString>& texts, const QString& needle,
                                         const QString& replacement) {
    QMap<QString, QString> result;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        result.insert(it.key(), replaceEverywhere(it.value(), needle, replacement));
    return result;
}

int startWithTitle(const QString& text, int start, const QString& replacement) {
    constexpr int reach = 32; // No form of address with its dots and gaps is longer.
    static const QRegularExpression title(
        u"(?<![\\p{L}\\p{M}\\p{N}\\[])(?:de "
        u"heer|heer|hr|dhr|meneer|mijnheer|mnr|mevrouw|mevr|mw|mejuffrouw|mej|"
        "prof|dr|drs|mr|ir)\\.?[ \\x{00a0}]+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression role(u"^\\[([\\p{L} ]+?)(?: \\d+)?\\]$"_s);
    const QString named = role.match(replacement).captured(1);
    const QRegularExpression same(u"(?<![\\p{L}\\p{M}\\p{N}\\[])"_s + named + u"[ \\x{00a0}]+$"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    int at = start;
    for (;;) {
        const QString before = text.mid(std::max(0, at - reach), std::min(at, reach));
        auto match = title.match(before);
        if (!match.hasMatch() && !named.isEmpty())
            match = same.match(before);
        if (!match.hasMatch())
            return at;
        at -= static_cast<int>(match.capturedLength());
    }
}

QString replaceAll(const QString& text, const QList<Finding>& findings) {
    QString result;
    qsizetype done = 0;
    for (const Finding& finding : findings) {
        if (finding.suggestions.isEmpty())
            continue;
        result += QStringView(text).mid(done, finding.start - done);
        result += finding.suggestions.first();
        done = finding.start + finding.length;
    }
    result += QStringView(text).mid(done);
    return result;
}

QString PlaceholderMap::placeholderFor(const QString& name, const QString& wanted) {
    const QStringList parts = partsOf(name);
    for (const QString& part : parts) {
        if (const auto known = m_byPart.constFind(part); known != m_byPart.constEnd()) {
            QString placeholder = *known;
            for (const QString& other : parts) {
                if (!m_byPart.contains(other))
                    m_byPart.insert(other, placeholder);
            }
            return placeholder;
        }
    }
    QString placeholder = wanted;
    if (m_used.contains(placeholder)) {
        static const QRegularExpression numbered(u"^\\[(.*?)(?: \\d+)?\\]$"_s);
        const QString role = numbered.match(wanted).captured(1);
        int number = 2;
        do
            placeholder = u"[%1 %2]"_s.arg(role).arg(number++);
        while (m_used.contains(placeholder));
    }
    m_used.append(placeholder);
    for (const QString& part : parts)
        m_byPart.insert(part, placeholder);
    return placeholder;
}

void PlaceholderMap::remember(const QString& name, const QString& placeholder) {
    for (const QString& part : partsOf(name))
        m_byPart.insert(part, placeholder);
    if (!m_used.contains(placeholder))
        m_used.append(placeholder);
}

QStringList PlaceholderMap::inUse() const { return m_used; }

void PlaceholderMap::learn(const QString& text) {
    static const QRegularExpression placeholder(u"\\[[^\\[\\]\\n]{1,60}\\]"_s);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (!m_used.contains(found))
            m_used.append(found);
    }
}

QList<Finding> rescanChanged(const Scanner& scanner, const QString& before, const QList<Finding>& known,
                             const QString& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    // Whole paragraphs around the change: what is outside reads the same as before.
    const qsizetype from = same > 0 ? after.lastIndexOf(u'\n', same - 1) + 1 : 0;
    const qsizetype lineEnd = after.indexOf(u'\n', after.size() - tail);
    const qsizetype to = lineEnd < 0 ? after.size() : lineEnd;
    const qsizetype shift = after.size() - before.size();

    QList<Finding> result;
    QList<Finding> behind;
    for (Finding finding : known) {
        if (finding.start + finding.length <= from) {
            result.append(finding);
            continue;
        }
        finding.start += int(shift);
        if (finding.start >= to && finding.start - int(shift) >= from)
            behind.append(finding);
    }
    const int around = weightOfNames(result) + weightOfNames(behind);
    for (Finding finding : scanner.scan(QStringView(after).mid(from, to - from), around)) {
        finding.start += int(from);
        result.append(finding);
    }
    return result + behind;
}

} // namespace leertafel::anonymity
