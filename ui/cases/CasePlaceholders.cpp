#include "ui/cases/CasePlaceholders.h"

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Finding;
using anonymity::Label;

QString replaced(const QString& text, const QList<Replacement>& replacements) {
    auto result = text;
    for (auto it = replacements.crbegin(); it != replacements.crend(); ++it)
        result.replace(it->start, it->length, it->with);
    return result;
}

void CasePlaceholders::clear() {
    m_persons = {};
    m_chosen.clear();
}

void CasePlaceholders::remember(const QString& needle, const QString& replacement) {
    m_chosen.insert(needle, replacement);
    if (replacement.startsWith(u'['))
        m_persons.remember(needle, replacement);
}

QStringList CasePlaceholders::suggestions(const QString& needle, const Finding& finding) const {
    auto list = finding.suggestions;
    auto first = m_chosen.value(needle);
    if (first.isEmpty() && finding.label == Label::Person && !list.isEmpty()) {
        auto asked = m_persons; // Asking settles nothing.
        first = asked.placeholderFor(needle, list.first());
    }
    if (!first.isEmpty()) {
        list.removeAll(first);
        list.prepend(first);
    }
    return list;
}

void CasePlaceholders::introduce(const QList<Found>& all) {
    for (const bool roleKnown : {true, false})
        for (const auto& [needle, finding] : all) {
            if (finding.label != Label::Person || finding.suggestions.isEmpty() || m_chosen.contains(needle))
                continue;
            const auto wanted = finding.suggestions.first();
            if (roleKnown != wanted.startsWith(u"[persoon"_s))
                m_chosen.insert(needle, m_persons.placeholderFor(needle, wanted));
        }
}

QList<Replacement> CasePlaceholders::replacements(const QString& text, const QList<Finding>& findings) const {
    QList<Replacement> list;
    int free = 0;
    for (const auto& finding : findings) {
        const auto offered = suggestions(text.mid(finding.start, finding.length), finding);
        if (offered.isEmpty() || finding.start < free)
            continue;
        const auto& with = offered.first();
        const int end = finding.start + finding.length;
        const int from = std::max(free, anonymity::startWithTitle(text, finding.start, with));
        list.append({from, end - from, with});
        free = end;
    }
    return list;
}

} // namespace leertafel::ui
