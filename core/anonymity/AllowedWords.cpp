#include "core/anonymity/AllowedWords.h"

#include "core/anonymity/Key.h"

#include <algorithm>

namespace leertafel::anonymity {

QString AllowedWords::keyOf(QStringView words) {
    const QString text = words.toString().simplified();
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
        return {};
    const Key key(text);
    return QString::fromUtf8(key.view().data(), qsizetype(key.view().size()));
}

bool AllowedWords::mayLetBy(const Finding& finding) {
    const bool name = finding.label == Label::Person || finding.label == Label::Institution ||
                      finding.label == Label::Location;
    return name && finding.certainty == Certainty::Possible;
}

bool AllowedWords::letBy(const Finding& finding, QStringView needle) const {
    if (m_keys.isEmpty() || !mayLetBy(finding))
        return false;
    const QString key = keyOf(needle);
    return !key.isEmpty() && m_keys.contains(key);
}

} // namespace leertafel::anonymity
