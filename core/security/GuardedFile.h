#pragma once

#include "core/domain/Result.h"

#include <QByteArray>

namespace leertafel::security {

/// Writes a whole file or nothing: beside it, to disk, then in its place; readable by its owner only.
/// `DiskFull`, `CannotWrite`.
Result<void> writeGuarded(const QString& path, const QByteArray& bytes);

/// Makes a rename in `folder` survive a power cut.
void syncFolder(const QString& folder);

} // namespace leertafel::security
