#pragma once

#include "core/domain/Result.h"
#include "core/domain/Vocabulary.h"
#include "ui/charts/ChartLook.h"

#include <QHash>
#include <QLocale>

namespace leertafel::ui {

/// The words of a printed document, in its own language whatever the window speaks
/// (`resources/templates/dossier_LANGUAGE.json`).
class PackWords {
public:
    /// `InvalidValue` for a language without a template.
    static Result<PackWords> load(const QString& language);

    QString operator()(const QString& key) const;
    QStringList keys() const { return m_words.keys(); }

    const QString& language() const { return m_language; }
    const QLocale& locale() const { return m_locale; }
    ChartWords chart() const;
    QString date(QDate date) const; ///< "12 februari 2026", empty for no date
    /// "donderdag 12 februari 2026, 13.30–15.00", in local time
    QString span(const QDateTime& start, int minutes) const;
    /// "A, B en C"
    QString list(const QStringList& parts) const { return m_locale.createSeparatedList(parts); }

private:
    QString m_language;
    QLocale m_locale;
    QHash<QString, QString> m_words;
};

} // namespace leertafel::ui
