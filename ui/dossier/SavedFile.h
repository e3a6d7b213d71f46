#pragma once

#include "core/domain/Result.h"

#include <QByteArray>

#include <functional>

namespace leertafel::ui {

/// Puts `bytes` at `path`, for its owner only. The file appears whole or not at all, and one that stood there
/// stays until it does. @param goesOn asked after every part of it; false takes what was written away.
/// `CannotWrite` (path), `DiskFull` (path), `Cancelled`.
Result<void> saveFile(const QByteArray& bytes, const QString& path, const std::function<bool()>& goesOn = {});

} // namespace leertafel::ui
