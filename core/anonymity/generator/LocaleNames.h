#pragma once

#include <QString>
#include <QStringList>

namespace leertafel::generator {

/// Name lists of one locale, read from the built files of the name package.
struct LocaleNames {
    QStringList given;
    QStringList surnames;
    QStringList towns;
};

/// @param dist folder with `locale/<locale>.js` and the chunks it imports. Empty lists when the files are
///        not shaped as expected.
LocaleNames readLocale(const QString& dist, const QString& locale);

} // namespace leertafel::generator
