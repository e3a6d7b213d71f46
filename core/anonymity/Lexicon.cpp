#include "core/anonymity/Lexicon.h"

#include <QSet>
#include <QString>

namespace leertafel::anonymity {

bool Lexicon::isFunctionWord(QStringView lower) const {
    static const QSet<QStringView> words = {u"de",  u"het", u"een", u"en",  u"ik",   u"hij",  u"zij",  u"ze",
                                            u"wij", u"we",  u"je",  u"jij", u"dit",  u"dat",  u"deze", u"die",
                                            u"er",  u"in",  u"op",  u"na",  u"voor", u"van",  u"met",  u"bij",
                                            u"als", u"dan", u"wat", u"wie", u"hoe",  u"waar", u"toen", u"nu"};
    return words.contains(lower);
}

} // namespace leertafel::anonymity
