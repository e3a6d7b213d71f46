#include "core/services/TextDoor.h"

#include "core/services/StoreContext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QString composedLines(const QString& text) {
    // Through UTF-8 and back: half a surrogate pair would otherwise change between here and the store.
    const QString composed = QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (const QChar c : composed) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            result += u'\n';
        else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t')
            result += c;
    }
    return result;
}

} // namespace

QString cleaned(const QString& text) { return composedLines(text).trimmed(); }

QList<ParagraphLabel> labelsFor(const QString& written, const QList<ParagraphLabel>& labels) {
    const QString all = composedLines(written);
    const QString text = all.trimmed();
    if (text.isEmpty())
        return {};
    // The paragraphs before the first word do not stay, and neither do their labels.
    const auto first = std::find_if_not(all.cbegin(), all.cend(), [](QChar c) { return c.isSpace(); });
    QList<ParagraphLabel> fitting = labels.mid(std::count(all.cbegin(), first, u'\n'));
    fitting.resize(text.count(u'\n') + 1);
    return fitting;
}

QList<FindingDecision> decidedIn(const StoreContext& context, const CaseVersion& version) {
    QList<FindingDecision> decisions;
    const auto gather = [&](const QString& text) {
        for (const anonymity::Finding& finding : context.gate.open(text))
            if (finding.certainty == anonymity::Certainty::Possible)
                decisions << FindingDecision{text.mid(finding.start, finding.length), toId(finding.label),
                                             u"frozen"_s};
    };
    gather(version.title.text());
    gather(version.floorReason.text());
    for (const CaseField& field : version.fields)
        gather(field.text.text());
    return decisions;
}

Result<AnonymisedText> admittedOrEmpty(const StoreContext& context, const QString& text,
                                       const QList<FindingDecision>& kept) {
    return context.gate.admit(cleaned(text), kept);
}

Result<AnonymisedText> admitted(const StoreContext& context, const QString& text, const QString& what,
                                const QList<FindingDecision>& kept) {
    if (cleaned(text).isEmpty())
        return fail(ErrorCode::Incomplete, {{u"what"_s, what}}, {what});
    return admittedOrEmpty(context, text, kept);
}

} // namespace leertafel::services
