#include "core/services/ShortText.h"

#include "core/services/StoreContext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {
constexpr int kLongest = 200;
}

Result<void> checkShortText(const StoreContext& context, const QString& text, const QString& what) {
    if (text.size() > kLongest)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, what}});
    const auto findings = context.gate.open(text);
    const auto certain =
        std::count_if(findings.begin(), findings.end(), [](const anonymity::Finding& finding) {
            return finding.certainty == anonymity::Certainty::Certain;
        });
    if (certain > 0)
        return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(certain)}});
    return {};
}

QString programLanguage() { return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s; }

} // namespace leertafel::services
