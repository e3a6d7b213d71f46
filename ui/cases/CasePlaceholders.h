#pragma once

#include "core/anonymity/Finding.h"
#include "core/anonymity/Placeholder.h"

#include <QHash>

namespace leertafel::ui {

/// A stretch of a text and the words that come in its place.
struct Replacement {
    int start = 0;
    int length = 0;
    QString with{};
};

/// `text` with every replacement (ascending, not overlapping) carried out.
QString replaced(const QString& text, const QList<Replacement>& replacements);

/// What everyone found in one case is called instead, so that one person has one placeholder in every field
/// and in what is pasted later. In memory only.
class CasePlaceholders {
public:
    /// Words found, with the finding they belong to.
    struct Found {
        QString needle;
        anonymity::Finding finding;
    };

    void clear();
    /// What the writer chose for these words comes first from now on.
    void remember(const QString& needle, const QString& replacement);
    /// Takes up the placeholders that a text has, so that nobody else is called by one of them.
    void learn(const QString& text) { m_persons.learn(text); }
    /// Replacements for words found, the likeliest first; none when the finding has none.
    QStringList suggestions(const QString& needle, const anonymity::Finding& finding) const;
    /// Settles what each person is called: first those of whom the text says who they are.
    void introduce(const QList<Found>& all);
    /// What comes in the place of each finding that has a suggestion, with the form of address before it.
    QList<Replacement> replacements(const QString& text, const QList<anonymity::Finding>& findings) const;

private:
    anonymity::PlaceholderMap m_persons;
    QHash<QString, QString> m_chosen;
};

} // namespace leertafel::ui
