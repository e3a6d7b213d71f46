#include "core/domain/AreaShapes.h"
#include "tests/fuzz/Fuzz.h"

using leertafel::AreaShapes;
using leertafel::Vocabulary;

// Outlines that are taken lie on the grid, and read the same from what is kept of them.
// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto words = Vocabulary::load(QStringLiteral(":/vocabulary"));
    MUST(words.has_value());
    const auto shapes =
        AreaShapes::read(leertafel::fuzz::bytesOf(data, size), **words, QStringLiteral("f.geojson"));
    if (!shapes) {
        MUST(!shapes.error().context.value(QStringLiteral("reason")).isEmpty());
        return 0;
    }
    MUST(!shapes->isEmpty());
    for (const leertafel::AreaShape& shape : shapes->shapes()) {
        MUST(!shape.rings.isEmpty());
        for (const QList<QPoint>& ring : shape.rings) {
            MUST(ring.size() >= 3);
            for (const QPoint& point : ring)
                MUST(point.x() >= 0 && point.y() >= 0 && point.x() <= AreaShapes::kGrid &&
                     point.y() <= AreaShapes::kGrid);
        }
    }
    MUST(AreaShapes::fromText(shapes->toText(), **words) == *shapes);
    return 0;
}
