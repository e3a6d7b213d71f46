#include "ui/dossier/PackWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

Result<PackWords> PackWords::load(const QString& language) {
    QFile file(u":/templates/dossier_%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"language"_s}, {u"value"_s, language}});
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    PackWords result;
    result.m_language = language;
    result.m_locale = QLocale(language == u"en" ? QLocale::English : QLocale::Dutch);
    for (auto it = words.begin(); it != words.end(); ++it)
        result.m_words.insert(it.key(), it.value().toString());
    return result;
}

QString PackWords::operator()(const QString& key) const {
    Q_ASSERT_X(m_words.contains(key), "PackWords", qPrintable(key));
    return m_words.value(key);
}

ChartWords PackWords::chart() const {
    const auto say = [this](const char* key) { return (*this)(u"chart."_s + QLatin1String(key)); };
    return {say("series"), say("band"),        say("expected"), say("city"),
            say("flag"),   say("provisional"), say("hidden"),   m_locale};
}

QString PackWords::date(QDate date) const {
    return date.isValid() ? m_locale.toString(date, u"d MMMM yyyy"_s) : QString();
}

QString PackWords::span(const QDateTime& start, int minutes) const {
    const QDateTime local = start.toLocalTime();
    const QString clock = m_language == u"nl" ? u"H.mm"_s : u"H:mm"_s;
    return m_locale.toString(local.date(), u"dddd d MMMM yyyy"_s) + u", "_s +
           m_locale.toString(local.time(), clock) + u"–"_s +
           m_locale.toString(local.addSecs(60 * minutes).time(), clock);
}

} // namespace leertafel::ui
