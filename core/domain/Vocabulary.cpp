#include "core/domain/Vocabulary.h"

#include "core/domain/VocabularyReader.h"

#include <algorithm>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QString& what, const QString& id) {
    return fail(ErrorCode::InvalidValue, {{u"what"_s, what}, {u"value"_s, id.left(40)}});
}

template <typename Item>
const Item* byId(const QList<Item>& items, const QString& id) {
    const auto it =
        std::find_if(items.cbegin(), items.cend(), [&](const Item& item) { return item.id == id; });
    return it == items.cend() ? nullptr : &*it;
}

const Area* byCode(const QList<Area>& areas, const QString& code) {
    const auto it =
        std::find_if(areas.cbegin(), areas.cend(), [&](const Area& area) { return area.code == code; });
    return it == areas.cend() ? nullptr : &*it;
}

} // namespace

Result<std::shared_ptr<const Vocabulary>> Vocabulary::load(const QString& directory) {
    std::shared_ptr<Vocabulary> vocabulary(new Vocabulary);
    VocabularyReader reader(directory, *vocabulary);
    if (auto read = reader.read(); !read)
        return fail(read.error());
    return std::shared_ptr<const Vocabulary>(std::move(vocabulary));
}

const QList<Entry>& Vocabulary::list(const QString& name) const {
    static const QList<Entry> none;
    const auto it = m_lists.constFind(name);
    return it == m_lists.cend() ? none : it.value();
}

Result<ThemeId> Vocabulary::theme(const QString& id) const {
    if (!byId(m_themes, id))
        return unknown(u"theme"_s, id);
    return ThemeId(id);
}

Result<AreaCode> Vocabulary::district(const QString& code, bool allowUnknown) const {
    if (byCode(m_districts, code) || (allowUnknown && code == u"onbekend"))
        return AreaCode(code);
    return unknown(u"area"_s, code);
}

Result<Referrer> Vocabulary::referrer(const QString& id) const {
    if (!byId(list(u"referrers"_s), id))
        return unknown(u"referrer"_s, id);
    return Referrer(id);
}

Result<AgeBand> Vocabulary::ageBand(const QString& id) const {
    if (!byId(list(u"ageBands"_s), id))
        return unknown(u"ageBand"_s, id);
    return AgeBand(id);
}

const Theme* Vocabulary::findTheme(const ThemeId& id) const { return byId(m_themes, id.id()); }
const Method* Vocabulary::findMethod(const MethodId& id) const { return byId(m_methods, id.id()); }
const CanvasField* Vocabulary::findField(const FieldId& id) const { return byId(m_canvas, id.id()); }

const Area* Vocabulary::findArea(const AreaCode& code) const {
    if (code.id() == m_city.code)
        return &m_city;
    if (const Area* district = byCode(m_districts, code.id()))
        return district;
    return byCode(m_neighbourhoods, code.id());
}

QString Vocabulary::label(const QString& id, QStringView language) const {
    const auto it = m_labels.constFind(id);
    return it == m_labels.cend() ? id : it->in(language);
}

} // namespace leertafel
