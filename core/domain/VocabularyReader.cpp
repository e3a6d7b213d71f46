#include "core/domain/VocabularyReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <array>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;

/// Lists that the program itself asks for by name; a file without one of them is of no use.
constexpr std::array<const char16_t*, 13> listNames{
    u"ageBands",      u"households",   u"arrivalRoutes", u"referrers",     u"tracks",
    u"helpLadder",    u"signalTypes",  u"sessionKinds",  u"agendaReasons", u"seats",
    u"meldcodeSteps", u"participants", u"handoverPoints"};

int lineOf(const QByteArray& bytes, qsizetype offset) {
    return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

tl::unexpected<Error> formatFault(const QString& path, int line, const QString& reason) {
    return fail(ErrorCode::FileFormat,
                {{u"path"_s, path}, {u"line"_s, QString::number(line)}, {u"reason"_s, reason}});
}

bool hasShape(const QString& code, const QString& prefix, int digits) {
    if (code.size() != prefix.size() + digits || !code.startsWith(prefix))
        return false;
    for (const QChar c : QStringView(code).mid(prefix.size()))
        if (c < u'0' || c > u'9')
            return false;
    return true;
}

} // namespace

VocabularyReader::VocabularyReader(QString directory, Vocabulary& target)
    : m_directory(std::move(directory)), m_target(target) {}

Result<void> VocabularyReader::read() {
    // The order decides whose label wins where two lists use the same id: `gezin` is a canvas field
    // before it is a group of themes.
    return readCanvas()
        .and_then([this] { return readLists(); })
        .and_then([this] { return readThemes(); })
        .and_then([this] { return readAreas(); })
        .and_then([this] { return readMethods(); })
        .and_then([this] { return readPrinciples(); })
        .and_then([this] { return readProfile(); });
}

tl::unexpected<Error> VocabularyReader::fault(const File& file, const QString& near, const QString& reason) {
    qsizetype at = near.isEmpty() ? -1 : file.bytes.lastIndexOf(u"\"%1\""_s.arg(near).toUtf8());
    return formatFault(file.path, at < 0 ? 1 : lineOf(file.bytes, at), reason);
}

Result<VocabularyReader::File> VocabularyReader::open(const QString& name) const {
    File file{QDir(m_directory).filePath(name + u".json"_s), {}, {}};
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, file.path}});
    file.bytes = device.readAll();

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return formatFault(file.path, lineOf(file.bytes, error.offset), error.errorString());
    if (!document.isObject())
        return formatFault(file.path, 1, u"not an object"_s);
    file.root = document.object();

    if (file.root.value("kind"_L1).toString() != name)
        return fault(file, u"kind"_s, u"kind is not \"%1\""_s.arg(name));
    const QJsonValue version = file.root.value("version"_L1);
    if (version.toInt() != knownVersion)
        return fault(file, u"version"_s, u"unknown version, this program reads %1"_s.arg(knownVersion));
    if (file.root.value("edition"_L1).toString().isEmpty())
        return fault(file, u"edition"_s, u"no edition"_s);
    return file;
}

Result<QJsonArray> VocabularyReader::array(const File& file, const QJsonObject& object,
                                           const QString& key) const {
    const QJsonValue value = object.value(key);
    if (!value.isArray() || value.toArray().isEmpty())
        return fault(file, key, u"\"%1\" is not a list with entries"_s.arg(key));
    return value.toArray();
}

Result<QString> VocabularyReader::text(const File& file, const QJsonObject& object, const QString& key,
                                       const QString& owner) const {
    const QString found = object.value(key).toString();
    if (found.trimmed().isEmpty())
        return fault(file, owner,
                     owner.isEmpty() ? u"an entry has no \"%1\""_s.arg(key)
                                     : u"%1: no \"%2\""_s.arg(owner, key));
    return found;
}

Result<Label> VocabularyReader::label(const File& file, const QJsonObject& object, const QString& key,
                                      const QString& owner) const {
    const QJsonObject both = object.value(key).toObject();
    const Label found{both.value("nl"_L1).toString().trimmed(), both.value("en"_L1).toString().trimmed()};
    if (found.nl.isEmpty() || found.en.isEmpty())
        return fault(file, owner,
                     u"%1: \"%2\" lacks its %3"_s.arg(owner, key, found.nl.isEmpty() ? u"nl"_s : u"en"_s));
    return found;
}

void VocabularyReader::remember(const QString& id, const Label& label) {
    if (!m_target.m_labels.contains(id))
        m_target.m_labels.insert(id, label);
}

Result<Entry> VocabularyReader::entry(const File& file, const QJsonValue& value, QSet<QString>& ids) const {
    const QJsonObject object = value.toObject();
    const auto id = text(file, object, u"id"_s, {});
    if (!id)
        return fail(id.error());
    if (ids.contains(*id))
        return fault(file, *id, u"%1 stands here twice"_s.arg(*id));
    ids.insert(*id);
    const auto name = label(file, object, u"label"_s, *id);
    if (!name)
        return fail(name.error());
    Entry found{*id, *name, {}};
    if (object.contains("hint"_L1)) {
        const auto hint = label(file, object, u"hint"_s, *id);
        if (!hint)
            return fail(hint.error());
        found.hint = *hint;
    }
    return found;
}

Result<QList<Entry>> VocabularyReader::entries(const File& file, const QString& key,
                                               QSet<QString>& ids) const {
    const auto values = array(file, file.root, key);
    if (!values)
        return fail(values.error());
    QList<Entry> found;
    for (const QJsonValue& value : *values) {
        auto one = entry(file, value, ids);
        if (!one)
            return fail(one.error());
        found << *std::move(one);
    }
    return found;
}

Result<void> VocabularyReader::readCanvas() {
    const auto file = open(u"canvas"_s);
    if (!file)
        return fail(file.error());
    const auto values = array(*file, file->root, u"fields"_s);
    if (!values)
        return fail(values.error());
    QSet<QString> ids;
    for (const QJsonValue& value : *values) {
        const auto base = entry(*file, value, ids);
        if (!base)
            return fail(base.error());
        const QJsonObject object = value.toObject();
        const auto guide = label(*file, object, u"guide"_s, base->id);
        if (!guide)
            return fail(guide.error());
        const auto missing = label(*file, object, u"missing"_s, base->id);
        if (!missing)
            return fail(missing.error());
        m_target.m_canvas << CanvasField{base->id,
                                         base->label,
                                         *guide,
                                         object.value("labelled"_L1).toBool(),
                                         object.value("neededForRelease"_L1).toBool(),
                                         object.value("neededForTable"_L1).toBool(),
                                         *missing};
        remember(base->id, base->label);
    }
    m_target.m_edition = file->root.value("edition"_L1).toString();
    return {};
}

Result<void> VocabularyReader::readLists() {
    const auto file = open(u"lists"_s);
    if (!file)
        return fail(file.error());
    for (const char16_t* name : listNames) {
        const QString key = QString::fromUtf16(name);
        QSet<QString> ids;
        auto found = entries(*file, key, ids);
        if (!found)
            return fail(found.error());
        for (const Entry& one : *found)
            remember(one.id, one.label);
        m_target.m_lists.insert(key, *std::move(found));
    }
    return {};
}

Result<void> VocabularyReader::readThemes() {
    const auto file = open(u"themes"_s);
    if (!file)
        return fail(file.error());
    QSet<QString> ids;
    auto groups = entries(*file, u"groups"_s, ids);
    if (!groups)
        return fail(groups.error());
    m_target.m_themeGroups = *std::move(groups);
    QSet<QString> unused = ids;

    const auto values = array(*file, file->root, u"themes"_s);
    if (!values)
        return fail(values.error());
    QSet<QString> themeIds;
    for (const QJsonValue& value : *values) {
        const auto base = entry(*file, value, themeIds);
        if (!base)
            return fail(base.error());
        const QString group = base->id.section(u'.', 0, 0);
        if (base->id.count(u'.') != 1 || !ids.contains(group))
            return fault(*file, base->id, u"%1 belongs to no group"_s.arg(base->id));
        unused.remove(group);
        const QJsonObject object = value.toObject();
        m_target.m_themes << Theme{base->id, group, base->label, object.value("safetyPrompt"_L1).toBool(),
                                   object.value("normalise"_L1).toBool()};
        remember(base->id, base->label);
    }
    if (!unused.isEmpty())
        return fault(*file, *unused.cbegin(), u"group %1 has no theme"_s.arg(*unused.cbegin()));
    for (const Entry& group : m_target.m_themeGroups)
        remember(group.id, group.label);
    return {};
}

Result<Area> VocabularyReader::area(const File& file, const QJsonObject& object, const QString& shape,
                                    QSet<QString>& ids) const {
    const auto code = text(file, object, u"code"_s, {});
    if (!code)
        return fail(code.error());
    if (!hasShape(*code, shape.left(6), static_cast<int>(shape.size()) - 6))
        return fault(file, *code, u"%1 is not written as %2"_s.arg(*code, shape));
    if (ids.contains(*code))
        return fault(file, *code, u"%1 stands here twice"_s.arg(*code));
    ids.insert(*code);
    const auto name = text(file, object, u"name"_s, *code);
    if (!name)
        return fail(name.error());
    return Area{*code, *name, {}, {}, object.value("article"_L1).toString()};
}

Result<void> VocabularyReader::readAreas() {
    const auto file = open(u"areas"_s);
    if (!file)
        return fail(file.error());
    QSet<QString> ids;
    const auto city = area(*file, file->root.value("city"_L1).toObject(), u"GM0344"_s, ids);
    if (!city)
        return fail(city.error());
    m_target.m_city = *city;
    remember(city->code, {city->name, city->name});

    const auto districts = array(*file, file->root, u"districts"_s);
    if (!districts)
        return fail(districts.error());
    for (const QJsonValue& value : *districts) {
        auto district = area(*file, value.toObject(), u"WK0344nn"_s, ids);
        if (!district)
            return fail(district.error());
        const auto provider = text(*file, value.toObject(), u"provider"_s, district->code);
        if (!provider)
            return fail(provider.error());
        if (!m_target.m_districts.isEmpty() && district->code < m_target.m_districts.constLast().code)
            return fault(*file, district->code, u"%1 is out of order"_s.arg(district->code));
        district->parent = city->code;
        district->provider = *provider;
        m_target.m_districts << *district;
        remember(district->code, {district->name, district->name});

        const auto neighbourhoods = array(*file, value.toObject(), u"neighbourhoods"_s);
        if (!neighbourhoods)
            return fault(*file, district->code, u"%1 has no neighbourhoods"_s.arg(district->code));
        for (const QJsonValue& inner : *neighbourhoods) {
            auto place = area(*file, inner.toObject(), u"BU0344nnnn"_s, ids);
            if (!place)
                return fail(place.error());
            if (QStringView(place->code).mid(6, 2) != QStringView(district->code).mid(6, 2))
                return fault(*file, place->code, u"%1 does not lie in %2"_s.arg(place->code, district->code));
            place->parent = district->code;
            m_target.m_neighbourhoods << *place;
            remember(place->code, {place->name, place->name});
        }
    }
    m_target.m_areaEdition = file->root.value("edition"_L1).toString();
    return {};
}

Result<Method> VocabularyReader::method(const File& file, const QJsonValue& value, QSet<QString>& ids) const {
    const auto base = entry(file, value, ids);
    if (!base)
        return fail(base.error());
    const QJsonObject object = value.toObject();
    const auto purpose = label(file, object, u"purpose"_s, base->id);
    if (!purpose)
        return fail(purpose.error());
    const auto group = text(file, object, u"group"_s, base->id);
    if (!group)
        return fail(group.error());
    const auto source = text(file, object, u"source"_s, base->id);
    if (!source)
        return fail(source.error());
    const int minutes = object.value("minutes"_L1).toInt();
    if (minutes <= 0)
        return fault(file, base->id, u"%1: no minutes"_s.arg(base->id));

    Method found{base->id, base->label, *purpose, minutes, *group, *source, {}};
    const auto steps = array(file, object, u"steps"_s);
    if (!steps)
        return fault(file, base->id, u"%1 has no steps"_s.arg(base->id));
    for (const QJsonValue& step : *steps) {
        const int number = step.toObject().value("number"_L1).toInt();
        if (number != static_cast<int>(found.steps.size()) + 1)
            return fault(file, base->id, u"%1: step %2 is out of order"_s.arg(base->id).arg(number));
        const auto name = label(file, step.toObject(), u"name"_s, base->id);
        if (!name)
            return fail(name.error());
        const auto question = label(file, step.toObject(), u"question"_s, base->id);
        if (!question)
            return fail(question.error());
        found.steps << MethodStep{number, *name, *question};
    }
    return found;
}

Result<void> VocabularyReader::readMethods() {
    const auto file = open(u"methods"_s);
    if (!file)
        return fail(file.error());
    const auto values = array(*file, file->root, u"methods"_s);
    if (!values)
        return fail(values.error());
    QSet<QString> ids;
    for (const QJsonValue& value : *values) {
        auto one = method(*file, value, ids);
        if (!one)
            return fail(one.error());
        remember(one->id, one->label);
        m_target.m_methods << *std::move(one);
    }
    return {};
}

Result<void> VocabularyReader::readPrinciples() {
    const auto file = open(u"principles"_s);
    if (!file)
        return fail(file.error());
    QSet<QString> ids;
    auto found = entries(*file, u"principles"_s, ids);
    if (!found)
        return fail(found.error());
    for (const Entry& one : *found)
        remember(one.id, one.label);
    m_target.m_principles = *std::move(found);
    return {};
}

Result<void> VocabularyReader::readProfile() {
    const auto file = open(u"profile"_s);
    if (!file)
        return fail(file.error());
    QSet<QString> ids;
    auto tasks = entries(*file, u"tasks"_s, ids);
    if (!tasks)
        return fail(tasks.error());
    auto competences = entries(*file, u"competences"_s, ids);
    if (!competences)
        return fail(competences.error());
    for (const auto* list : {&*tasks, &*competences})
        for (const Entry& one : *list)
            remember(one.id, one.label);
    m_target.m_tasks = *std::move(tasks);
    m_target.m_competences = *std::move(competences);
    return {};
}

} // namespace leertafel
