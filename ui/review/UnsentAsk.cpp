#include "ui/review/UnsentAsk.h"

#include <QStringList>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

QString unsentPlace(const ReviewId& review, const QString& what) {
    return u"review/"_s + review.text() + u'/' + what;
}

QString UnsentAsk::packed() const {
    if (words.trimmed().isEmpty())
        return {};
    const QStringList head{version.text(), anchor.field.id(), QString::number(anchor.start),
                           QString::number(anchor.length)};
    return head.join(u'\t') + u'\n' + words;
}

std::optional<UnsentAsk> UnsentAsk::unpacked(const QString& kept) {
    const auto head = kept.section(u'\n', 0, 0).split(u'\t');
    if (head.size() != 4)
        return std::nullopt;
    return UnsentAsk{VersionId(head.at(0)),
                     {FieldId(head.at(1)), head.at(2).toInt(), head.at(3).toInt()},
                     kept.section(u'\n', 1)};
}

Anchor UnsentAsk::anchorIn(const CaseVersion& now) const {
    if (version == now.id || anchor.field.isEmpty())
        return anchor;
    for (const auto& field : now.fields)
        if (field.field == anchor.field)
            return {anchor.field, 0, 0};
    return {now.fields.isEmpty() ? anchor.field : now.fields.first().field, 0, 0};
}

} // namespace leertafel::ui
