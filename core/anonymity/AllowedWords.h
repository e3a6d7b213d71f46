#pragma once

#include "core/anonymity/Finding.h"

#include <QSet>

namespace leertafel::anonymity {

/// Words that a team called fine in all of its cases: a method, a building, an activity. They let by only
/// what is doubtful and looks like a name. What is certain stays a finding whatever the team says, and so
/// does a date, an age or a number, which is fine in one case and not in the next.
class AllowedWords {
public:
    /// How words are compared: without capitals, diacritics or double spaces. Empty for what cannot stand on
    /// the list: no letter in it, or too long.
    static QString keyOf(QStringView words);
    /// May a team call the words of such a finding fine?
    static bool mayLetBy(const Finding& finding);

    /// @param keys as `keyOf` makes them.
    void set(QSet<QString> keys) { m_keys = std::move(keys); }
    const QSet<QString>& keys() const { return m_keys; }
    bool letBy(const Finding& finding, QStringView needle) const;

private:
    QSet<QString> m_keys;
};

} // namespace leertafel::anonymity
