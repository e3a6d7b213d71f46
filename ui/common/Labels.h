#pragma once

#include "core/domain/Block.h"
#include "core/domain/Case.h"
#include "core/domain/Review.h"
#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"

#include <QDateTime>

namespace leertafel::ui {

/// The program's language: `nl` or `en`; `nl` unless an English locale was chosen.
QString language();
void setLanguage(const QString& language);

/// Words for states and values in the program's language.
QString stateWord(CaseState state);   ///< "concept", "vrijgegeven", …
QString stateWord(ReviewState state); ///< "teruggekoppeld", "gedeeld beeld", …
QString floorWord(SafetyFloor floor); ///< "veilig genoeg", …
/// What two people did by lowering a floor, and what that does to the steps of the meldcode.
QString loweredWords(SafetyFloor from, SafetyFloor to);
QString labelWord(ParagraphLabel label); ///< "feit", "duiding", "mening"
QString decisionWord(Decision decision);
QString blockKindWord(BlockKind kind); ///< "regel", "grens tussen organisaties", …
/// The label of any vocabulary id in the program's language.
QString word(const Vocabulary& vocabulary, const QString& id);

/// The organisation of a seat. A standing seat keeps it as it was called when it was added; it is said in the
/// language asked for.
QString organisationWord(const Vocabulary& vocabulary, const Seat& seat, const QString& language);
/// "A, B en C": the areas of a table, in the language asked for.
QString areasWord(const Vocabulary& vocabulary, const QList<AreaCode>& areas, const QString& language);
/// What a table is called: the title somebody gave it, or its areas in the language asked for.
QString titleWord(const Vocabulary& vocabulary, const TableSession& session, const QString& language);

/// An area as it stands in the middle of a sentence: "in de Binnenstad".
QString areaInSentence(const Vocabulary& vocabulary, const AreaCode& area);

/// With a capital to begin with.
QString sentenceStart(QString words);

/// Times as people say them: "vandaag 10:42", "gisteren", "sinds vrijdag", "do 5 feb", "12 jan 2025".
QString sinceWord(const QDateTime& when, const QDateTime& now);
QString timeWord(const QDateTime& when, const QDateTime& now);
QString dayWord(QDate day, QDate today);
QString longDay(QDate day); ///< "maandag 2 februari 2026"

} // namespace leertafel::ui
