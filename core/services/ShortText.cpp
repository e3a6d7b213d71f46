#include "core/services/ShortText.h"

#include "core/services/StoreContext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
constexpr int kLongest = 200;

/// A function, an organisation or an area as the fixed lists name it.
bool isKnownWord(const Vocabulary& vocabulary, const QString& text) {
    const auto is = [&](const QString& word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    for (const auto& name : {u"seats"_s, u"participants"_s, u"referrers"_s, u"arrivalRoutes"_s})
        for (const Entry& entry : vocabulary.list(name))
            if (is(entry.label.nl) || is(entry.label.en))
                return true;
    const auto isArea = [&](const Area& area) { return is(area.name) || is(area.provider); };
    return isArea(vocabulary.city()) ||
           std::any_of(vocabulary.districts().cbegin(), vocabulary.districts().cend(), isArea) ||
           std::any_of(vocabulary.neighbourhoods().cbegin(), vocabulary.neighbourhoods().cend(), isArea);
}
} // namespace

Result<void> checkShortText(const StoreContext& context, const QString& text, const QString& what) {
    if (text.size() > kLongest)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, what}});
    const auto findings = context.gate.open(text);
    if (findings.isEmpty() || isKnownWord(context.vocabulary, text.trimmed()))
        return {};
    return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(findings.size())}});
}

QString programLanguage() { return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s; }

} // namespace leertafel::services
