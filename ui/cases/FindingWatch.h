#pragma once

#include "core/anonymity/Gate.h"
#include "core/domain/Case.h"
#include "ui/cases/CasePlaceholders.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace leertafel::ui {

/// A finding with the place where it stands.
struct Spot {
    QString field;
    anonymity::Finding finding;
    QString needle; ///< the words found
};

/// Keeps the open findings of one draft current while it is typed: the changed paragraph at once, its
/// whole field after 300 ms of rest. A certain find in one field is looked for in all others.
class FindingWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr int restMs = 300;

    /// @param gate of the store that the draft lies in. @param fields in the order of the form.
    FindingWatch(anonymity::Gate gate, QStringList fields, QObject* parent = nullptr);

    /// A whole new draft; scanned before it returns.
    void load(const QHash<QString, QString>& texts, const QList<FindingDecision>& decisions);
    /// After a key: `cursor` is where the writer is, so that a word in the making is not called a name.
    void edited(const QString& field, const QString& text, int cursor);
    void setDecisions(const QList<FindingDecision>& decisions);
    /// Looks at everything anew: the gate lets other words by than before.
    void look() { setDecisions(m_decisions); }
    /// Scans what waits for rest now.
    void settle();

    QList<anonymity::Finding> of(const QString& field) const { return m_findings.value(field); }
    QList<Spot> spots() const; ///< in the order of the form
    int certain() const;
    int possible() const;
    int count() const { return certain() + possible(); }
    int suggestible() const; ///< those for which there is a suggestion
    /// How often these words stand in the whole draft.
    int occurrences(const QString& needle) const;
    /// Where these words stand in one field, whole words only: start and length.
    QList<QPair<int, int>> places(const QString& field, const QString& needle) const;

    /// Replacements for a spot; what was chosen before for the same words comes first.
    QStringList suggestions(const Spot& spot) const;
    /// Remembered in memory only, so that one person keeps one placeholder.
    void remember(const QString& needle, const QString& replacement) {
        m_placeholders.remember(needle, replacement);
    }
    /// By field, what comes in the place of every open finding that has a suggestion: one person is called
    /// the same in all of them.
    QHash<QString, QList<Replacement>> replacements();
    /// The same for a text that is about to come in, with what was found in it.
    QList<Replacement> replacements(const QString& text, const QList<anonymity::Finding>& findings);
    /// The texts as they are now, in the order of the form.
    QStringList texts() const;

Q_SIGNALS:
    void changed(const QString& field);
    void countsChanged();

private:
    QList<anonymity::Finding> scan(const QString& text) const;
    void rescan(const QString& field);
    void spread();
    void put(const QString& field, const QList<anonymity::Finding>& findings);

    anonymity::Gate m_gate;
    QStringList m_fields;
    QHash<QString, QString> m_texts;
    QHash<QString, QList<anonymity::Finding>> m_own; ///< as scanned, before spreading
    QHash<QString, QList<anonymity::Finding>> m_findings;
    QList<FindingDecision> m_decisions;
    CasePlaceholders m_placeholders;
    QStringList m_waiting;
    QTimer m_rest;
};

} // namespace leertafel::ui
