#include "core/services/Passphrase.h"

#include <QList>

#include <zxcvbn.h>

#include <array>
#include <cstring>

namespace leertafel::services {

namespace {

// The estimate grows with the square of the length; what comes after this many letters only adds strength.
constexpr int longestJudged = 100;

// Guesses of 10^3, 10^6, 10^8 and 10^10, as the method's authors cut them, in bits.
constexpr std::array<double, 4> scoreBits{9.966, 19.932, 26.575, 33.219};

// The library's own lists are English. These are what people here reach for first.
constexpr const char* common[] = {
    "welkom",    "wachtwoord", "geheim",   "utrecht",   "nederland", "amsterdam", "rotterdam", "holland",
    "ajax",      "feyenoord",  "zomer",    "winter",    "lente",     "herfst",    "januari",   "februari",
    "maart",     "april",      "juni",     "juli",      "augustus",  "oktober",   "november",  "december",
    "maandag",   "dinsdag",    "woensdag", "donderdag", "vrijdag",   "zaterdag",  "zondag",    "buurtteam",
    "leertafel", "overleg",    "gemeente", "jeugdhulp", "jeugdzorg", "hallo",     "schatje",   "liefde",
    "lekker",    "voetbal",    "oranje",   "konijn",    "appeltje",  "vakantie",  "koffie",    "kantoor",
    "toegang",   "inloggen",   "vandaag",  "morgen",    "school",    "moeder",    "vader",     "kinderen",
    "opnieuw",   "aanmelden"};

} // namespace

Passphrase::Passphrase(QString text) : m_utf8(text.normalized(QString::NormalizationForm_C).toUtf8()) {
    text.fill(u'\0');
}

Passphrase::~Passphrase() { wipe(); }

Passphrase::Passphrase(Passphrase&& other) noexcept : m_utf8(std::move(other.m_utf8)) {
    other.m_utf8.clear();
}

Passphrase& Passphrase::operator=(Passphrase&& other) noexcept {
    if (this != &other) {
        wipe();
        m_utf8 = std::move(other.m_utf8);
        other.m_utf8.clear();
    }
    return *this;
}

void Passphrase::wipe() {
    if (m_utf8.isDetached())
        explicit_bzero(m_utf8.data(), static_cast<std::size_t>(m_utf8.size()));
    m_utf8.clear();
}

int passphraseScore(const QString& text, const QStringList& knownWords) {
    if (text.isEmpty())
        return 0;
    QList<QByteArray> words;
    for (const QString& known : knownWords)
        for (const QString& word : known.toLower().split(u' ', Qt::SkipEmptyParts))
            words.append(word.toUtf8());
    QList<const char*> dictionary(std::begin(common), std::end(common));
    for (const QByteArray& word : words)
        dictionary.append(word.constData());
    dictionary.append(nullptr);

    QByteArray judged = text.left(longestJudged).toUtf8();
    const double bits = ZxcvbnMatch(judged.constData(), dictionary.data(), nullptr);
    explicit_bzero(judged.data(), static_cast<std::size_t>(judged.size()));
    int score = 0;
    while (score < 4 && bits >= scoreBits[static_cast<std::size_t>(score)])
        ++score;
    return score;
}

} // namespace leertafel::services
