#pragma once

#include "ui/charts/ChartLook.h"
#include "ui/trends/ViewExport.h"

#include <memory>

namespace leertafel::ui {

/// A view as it is drawn in a file, with what its marks and colours say below it. Charts have paper under
/// them; tables and tiles have the colours of the window.
class ViewDrawing {
public:
    virtual ~ViewDrawing() = default;
    const ChartLook& look() const { return m_look; }
    virtual QColor ground() const { return m_look.ground; }
    /// What is drawn, in one line.
    virtual QString unit() const = 0;
    /// With its top left at 0,0. @return how high it became
    virtual qreal draw(QPainter& painter, qreal width) const = 0;

protected:
    explicit ViewDrawing(const ChartLook& look) : m_look(look) {}
    ChartLook m_look;
};

/// @param content outlives the drawing, as do the words
std::unique_ptr<ViewDrawing> drawingOf(const ViewContent& content, const ViewRequest& view,
                                       const Vocabulary& vocabulary);

} // namespace leertafel::ui
