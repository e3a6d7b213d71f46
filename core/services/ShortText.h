#pragma once

#include "core/domain/Result.h"

namespace leertafel::services {

class StoreContext;

/// A title, a source or the name of a function: at most 200 characters, and nothing in it that points to a
/// person for certain (`InvalidValue` naming `what`, `OpenFindings`). Longer words pass the whole gate.
Result<void> checkShortText(const StoreContext& context, const QString& text, const QString& what);

/// `nl` or `en`: the language that the program speaks now.
QString programLanguage();

} // namespace leertafel::services
