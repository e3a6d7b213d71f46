#include "core/services/AreaMaps.h"

#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/storage/AreaMapRepository.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<AreaShapes> AreaMaps::shapes() const {
    const auto text = storage::AreaMapRepository(m_context.database).get();
    if (!text)
        return fail(text.error());
    if (const QString now = text->value_or(QString()); now != m_text) {
        m_shapes = AreaShapes::fromText(now, m_context.vocabulary);
        m_text = now;
    }
    return m_shapes;
}

Result<AreaShapes> AreaMaps::take(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    // One byte more than may be there tells that there is more.
    auto shapes = AreaShapes::read(file.read(AreaShapes::kLargestFile + 1), m_context.vocabulary, path);
    if (!shapes)
        return shapes;
    if (auto kept = keep(*shapes); !kept)
        return fail(kept.error());
    return shapes;
}

Result<void> AreaMaps::keep(const AreaShapes& shapes) {
    return inTransaction(m_context.database, [&] {
        return storage::AreaMapRepository(m_context.database)
            .put(shapes.isEmpty() ? QString() : shapes.toText());
    });
}

} // namespace leertafel::services
