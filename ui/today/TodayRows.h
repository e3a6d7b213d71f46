#pragma once

#include "core/services/TodayService.h"
#include "core/services/Workspace.h"
#include "ui/common/Place.h"

#include <functional>

namespace leertafel::ui {

/// One row of Vandaag: why it is here, and where its button goes.
struct TodayRow {
    QString iconName;
    QString first;
    QString second;
    QString when;
    QString button;
    Place place;
};

/// What a row says about a case beyond the list of cases; each may be empty.
struct RowFacts {
    std::function<QString(const services::CaseRow&)> sentBack{}; ///< by whom and why: "Ali Bedacht: “…”"
    std::function<int(const services::CaseRow&)> left{};         ///< how much is still to be written
};

/// Reviews, checks and returned cases that wait for me, in the order of the services.
QList<TodayRow> askedRows(const services::Today& today, const QDateTime& now, const RowFacts& facts = {});
/// Actions in the wijk that I am asked to judge. @param vocabulary names the area; an action without a theme
/// is shown at the first one.
QList<TodayRow> judgeRows(const services::Today& today, const Vocabulary& vocabulary);
/// Drafts that a third return made and that wait for words.
QList<TodayRow> proposalRows(const services::Today& today);
/// Families of my cases that have not heard yet what the table made of it.
QList<TodayRow> familyRows(const services::Today& today, const QDateTime& now);
/// What was found in texts of mine that were there already, and what can be done about it.
QList<TodayRow> foundRows(const services::Today& today);
/// Running agreements, earliest due first.
QList<TodayRow> agreementRows(const services::Today& today, const Vocabulary& vocabulary,
                              const QDateTime& now);
/// My drafts and unfinished reflections, what was touched last first.
QList<TodayRow> unfinishedRows(const services::Today& today, const Vocabulary& vocabulary,
                               const QDateTime& now, const RowFacts& facts = {});

} // namespace leertafel::ui
