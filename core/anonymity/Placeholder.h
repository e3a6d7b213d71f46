#pragma once

#include "core/anonymity/Finding.h"
#include "core/anonymity/Scanner.h"

#include <QHash>
#include <QMap>

namespace leertafel::anonymity {

// What the window does with a finding. All of it works on plain strings; nothing here is ever stored.

/// `text` with the one finding replaced.
QString replaceOne(const QString& text, const Finding& finding, const QString& replacement);

/// `text` with every whole-word occurrence of `needle` replaced, also with an inflection behind it
/// ("Noor's" → "[kind 1]'s"); upper and lower case count as different. Placeholders stay as they are.
QString replaceEverywhere(const QString& text, const QString& needle, const QString& replacement);

/// The same in all texts of a case.
QMap<QString, QString> replaceEverywhere(const QMap<QString, QString>& texts, const QString& needle,
                                         const QString& replacement);

/// Where a replacement of the words at `start` begins when the form of address before them goes too: "mw.
/// Voorbeeldsma belde" becomes "[moeder] belde". So does the role that `replacement` names itself: "oma Zus"
/// becomes "[oma]". `start` itself when nothing of that kind stands there.
int startWithTitle(const QString& text, int start, const QString& replacement);

/// Takes the first suggestion of each finding; `findings` in order of start, as `Scanner::scan` gives them.
QString replaceAll(const QString& text, const QList<Finding>& findings);

/// Which placeholder each person of a case has. Lives in memory only.
class PlaceholderMap {
public:
    /// The placeholder given to `name` before, else `wanted`, with the next free number when another person
    /// has it. Parts of a name count: who was "Noor Voorbeeld" stays the same as "Noor".
    QString placeholderFor(const QString& name, const QString& wanted);

    /// `name` is called `placeholder` from now on, whatever it was called before.
    void remember(const QString& name, const QString& placeholder);

    /// Placeholders that are in use, in order, for the legend; never a name.
    QStringList inUse() const;

    /// Takes up the placeholders that a text already has, so that new numbers go on behind them.
    void learn(const QString& text);

private:
    QHash<QString, QString> m_byPart;
    QStringList m_used;
};

/// Findings of a text of which only one paragraph changed: rescans the paragraph(s) between the common
/// beginning and end of the two texts and shifts the rest. A name found elsewhere is spread again by the next
/// full scan.
/// @param before text that `known` belongs to.
QList<Finding> rescanChanged(const Scanner& scanner, const QString& before, const QList<Finding>& known,
                             const QString& after);

} // namespace leertafel::anonymity
