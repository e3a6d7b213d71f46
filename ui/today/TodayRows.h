#pragma once

#include "core/services/TodayService.h"
#include "core/services/Workspace.h"
#include "ui/common/Place.h"

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

/// Reviews, checks and returned cases that wait for me, in the order of the services.
QList<TodayRow> askedRows(const services::Today& today, const QDateTime& now);
/// Running agreements, earliest due first.
QList<TodayRow> agreementRows(const services::Today& today, const QDateTime& now);
/// My drafts and unfinished reflections.
QList<TodayRow> unfinishedRows(const services::Today& today, const Vocabulary& vocabulary,
                               const QDateTime& now);

} // namespace leertafel::ui
