#pragma once

#include "core/domain/Error.h"

#include <QString>

namespace leertafel::ui {

// The parts of `errorSentence` by subject. Each knows the errors of its own subject and is empty for all
// others.

/// About the folder, its lock, its backups and the disk.
QString storeSentence(const Error& error);
/// About passphrases, members, signatures and tracks.
QString peopleSentence(const Error& error);
/// About who may do what, and what comes first.
QString ruleSentence(const Error& error);
/// "That cannot be done now": the case, the conversation or the table is at another point.
QString wrongState(const Error& error);
/// About what was typed or read from a file.
QString inputSentence(const Error& error);

/// What the error says of `key`; empty when it says nothing.
QString contextOf(const Error& error, const QString& key);
/// The last part of the path that the error names.
QString fileNameOf(const Error& error);
/// `with`, filled in with what the error says of `key`, or `without` when it says nothing.
QString namedOr(const Error& error, const QString& key, const QString& with, const QString& without);

} // namespace leertafel::ui
