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
    /// The kinds of which a store of `schema` keeps states made in another way than now, and which therefore
    /// get them anew when it is updated. What was changed past the program before shows no longer in these,
    /// so a step that changes the form of one kind names only that one here, and a step that adds a kind,
    /// of which nobody has any record yet, none.
    static QStringList changedSince(int schema);

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
