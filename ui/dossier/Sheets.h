#pragma once

#include "core/services/DossierService.h"
#include "ui/dossier/Flow.h"
#include "ui/dossier/Manuscript.h"
#include "ui/dossier/PackWords.h"

namespace leertafel::ui {

/// What every sheet of one document shares.
struct SheetContext {
    const services::Pack& pack;
    const Vocabulary& vocabulary;
    const PackWords& say;
    const PrintStyle& style;

    QString word(const QString& id) const { return vocabulary.label(id, say.language()); }
};

/// First page: when, where, which seats, and the agenda with page numbers.
void addCover(Flow& flow, const SheetContext& context, PaperKind kind);
/// Open agreements of earlier sessions.
void addAgreements(Flow& flow, const SheetContext& context);
/// One released case: the question to the table first, then the floor, the facts and all fields.
void addCase(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
             const services::PackCase& content);
/// What changed in a case since it lay on an earlier table, word by word; nothing when it did not.
void addChanges(Flow& flow, const SheetContext& context, const services::PackCase& content);
/// The same case on a page of its own that anybody can read: what its author wrote down of child and parents,
/// and the question, one sentence under the other. No page when nothing of it is there.
void addPlainPage(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
                  const services::PackCase& content);
/// One trend: chart, sentence, denominator, what is not known, the stories.
void addTrend(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
              const services::PackTrend& content, const QPicture& chart);
/// Another item, with room to write.
/// The words of a proposal to revise what blocks, and the cases under it; nothing for another point.
void addProposal(Flow& flow, const SheetContext& context, const services::AgendaRow& row);
void addPoint(Flow& flow, const SheetContext& context, const services::AgendaRow& row);
void addNotes(Flow& flow, const SheetContext& context);
/// "Eerst handelen, dan leren." of an acute case, or which steps were taken; empty for others.
QString actedWords(const SheetContext& context, const services::AgendaRow& row);
/// What the table decided on one item, dissent beside it.
void addDecisions(Flow& flow, const SheetContext& context, const services::AgendaRow& row);
/// All agreements of the session, a table for each function that does something.
void addAgreementList(Flow& flow, const SheetContext& context);

// Shared pieces.
/// Opens a page with the item's number and title, and its second line.
void addItemTitle(Flow& flow, const SheetContext& context, const services::AgendaRow& row,
                  const QString& title, const QString& detail, bool newPage = true);
void addHeading(Flow& flow, const SheetContext& context, const QString& words);
void addBullet(Flow& flow, const SheetContext& context, const QString& words);
/// Empty lines to write on, until the page is full or `count` is reached.
void addWritingLines(Flow& flow, const SheetContext& context, int count);
/// The title of an item in the document's language; words of people stay as they are.
QString titleOf(const SheetContext& context, const services::AgendaRow& row);
/// "voorzitter · gemeente"
QString seatWords(const PackWords& say, const Vocabulary& vocabulary, const Seat& seat);
QString decisionWords(const SheetContext& context, Decision decision);
QString ownerWords(const SheetContext& context, const Agreement& agreement);
/// Beside a decision: what the neighbourhood can do, how far help goes, and what came of a try-out.
QStringList decisionNotes(const SheetContext& context, const Agreement& agreement);
/// Whether the family has heard what comes of it.
QString familyWords(const SheetContext& context, const AgendaItemId& item);

/// What was said at the table of one agreement of an earlier one: what came of a try-out, or that it is done.
QStringList settledWords(const SheetContext& context, const Agreement& agreement);

/// What one function does by when, earliest first.
struct OwnedAgreements {
    QString owner; ///< in words; what the table decided not to do now comes last, under a heading of its own
    QList<Agreement> agreements{};
};
/// In the order in which the table first asked something of each.
QList<OwnedAgreements> byOwner(const SheetContext& context);
/// What stands behind an agreement in such a list: the decision where no heading says it, and that it is
/// done.
QStringList ownedDetail(const SheetContext& context, const Agreement& agreement);

} // namespace leertafel::ui
