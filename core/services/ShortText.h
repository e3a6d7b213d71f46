#pragma once

#include "core/domain/Result.h"

namespace leertafel::services {

class StoreContext;

/// A title, a source or the name of a function: at most 200 characters (`InvalidValue` naming `what`), and
/// nothing in it that may point to a person (`OpenFindings`), unless it is a function, an organisation or an
/// area of the fixed lists.
Result<void> checkShortText(const StoreContext& context, const QString& text, const QString& what);

/// `nl` or `en`: the language that the program speaks now.
QString programLanguage();

} // namespace leertafel::services
