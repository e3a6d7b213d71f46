#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace leertafel::ui {

/// What goes to the people who are asked to a session: it travels by mail, so it holds functions and how many
/// points there are, never a name, a case's title or a figure.
struct Invitation {
    QString text;        ///< for a mail; its first line is the subject
    QByteArray calendar; ///< the same as a calendar file (RFC 5545), UTF-8, times in UTC
    QString fileName;    ///< by date only: `uitnodiging-2026-02-12.ics`
};

/// @param language of the papers, `nl` or `en`. @param made stands in the file as the moment it was made.
/// `InvalidValue` for a language without words.
Result<Invitation> invitationTo(const services::SessionDetail& detail, const Vocabulary& vocabulary,
                                const QString& language, const QDateTime& made);

} // namespace leertafel::ui
