#pragma once

#include "core/storage/Database.h"

#include <QStringList>

namespace leertafel::storage {

/// A record that the log vouches for: one row of `kind` with everything that belongs to it, such as a case
/// with its versions and releases.
struct Subject {
    QString kind; ///< case, review, reflection, lesson, maxim, session, agreement, batch, …
    QString id;
    bool isEmpty() const { return kind.isEmpty(); }
    QString text() const { return isEmpty() ? QString() : kind + u':' + id; }
    static Subject fromText(const QString& text);
};

/// What records look like, in a few characters: the log keeps one with every step, so that a change past the
/// program shows. A state is a digest over everything of the record, and a short one per table that says
/// where the difference is. What the program can make again from other tables is not part of it, nor are
/// drafts and private words, which only their author can judge.
class RecordStates {
public:
    /// The first schema from which states are made as they are now. A store of an older one gets its states
    /// anew when it is updated. A later step that only adds a kind of record, of which nobody has any yet,
    /// changes no state.
    static constexpr int sinceSchema = 14;

    explicit RecordStates(Database& database) : m_database(database) {}

    static QStringList kinds();
    /// Tables whose rows are part of a state.
    static QStringList tables();

    /// The first table of a kind.
    static QString tableOf(const QString& kind);
    /// A verb about records of `kind`.
    static QString verbOf(const QString& kind, const QString& what);
    /// The record that a step in the log is about; empty when it is about the store as a whole.
    Result<Subject> subjectOf(const QString& verb, const QString& record) const;
    /// `gone` when the record is not there.
    Result<QString> of(const Subject& subject) const;
    Result<QStringList> ids(const QString& kind) const;
    /// Tables in which two states differ; the kind's first when only the whole does.
    static QStringList differences(const QString& kind, const QString& before, const QString& now);

    static const QString gone;

private:
    Database& m_database;
};

} // namespace leertafel::storage
