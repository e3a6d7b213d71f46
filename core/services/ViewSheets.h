#pragma once

#include "core/services/SheetParts.h"

namespace leertafel::services {

/// The sheets of the views that put areas or periods beside each other. Internal to this folder.
class ViewSheets : public SheetParts {
public:
    using SheetParts::SheetParts;

    Result<FigureSheet> sideBySide();
    Result<FigureSheet> compare();
    Result<FigureSheet> map();
    FigureSheet ladder();
};

} // namespace leertafel::services
