#pragma once

#include "core/domain/Case.h"
#include "core/domain/Reflection.h"

#include <QHash>

namespace leertafel::services {

class StoreContext;

/// A case draft as it lies in the store: sealed under the key of the member who opened it.
QByteArray sealDraft(const StoreContext& context, const CaseId& id, const CaseDraft& draft);
/// `StoreDamaged` when it is not mine or was changed.
Result<CaseDraft> openDraft(const StoreContext& context, const CaseId& id, QByteArrayView sealed);
/// My draft of this case, if there is one; of others there is never any.
Result<std::optional<CaseDraft>> myDraft(StoreContext& context, const CaseId& id);

/// What a list shows of a draft.
struct DraftLine {
    QString title;
    AreaCode area;
    Quarter quarter;
    AgeBand ageBand;
    QList<ThemeId> themes;
};
/// Of those of these cases that I have a draft of. The texts are passed over unread.
Result<QHash<CaseId, DraftLine>> myDraftLines(StoreContext& context, const QList<CaseId>& ids);

QByteArray sealDecision(const StoreContext& context, const VersionId& id, const FindingDecision& decision);
Result<FindingDecision> openDecision(const StoreContext& context, const VersionId& id, QByteArrayView sealed);

/// Everything of a reflection but its id, author, case and times.
QByteArray sealReflection(const StoreContext& context, const Reflection& note);
/// Fills what was sealed into `note`, which brings the id.
Result<Reflection> openReflection(const StoreContext& context, Reflection note, QByteArrayView sealed);

/// Do draft and version say the same?
bool saysTheSame(const CaseDraft& draft, const CaseVersion& version);

} // namespace leertafel::services
