#include "core/anonymity/Lexicon.h"

#include "core/anonymity/Roles.h"

#include <QByteArray>
#include <QFileInfo>
#include <QHash>
#include <QString>

#include <hunspell/hunspell.hxx>

#include <cstring>
#include <mutex>

extern "C" const unsigned char leertafel_word_data[];

namespace leertafel::anonymity {

namespace {

struct Header {
    std::uint32_t magic;
    std::uint32_t buckets;
    std::uint32_t words;
    std::uint32_t poolSize;
};

const Header& header() { return *reinterpret_cast<const Header*>(leertafel_word_data); }
const std::uint32_t* index() {
    return reinterpret_cast<const std::uint32_t*>(leertafel_word_data + sizeof(Header));
}
const unsigned char* pool() { return leertafel_word_data + sizeof(Header) + header().buckets * 4; }

} // namespace

/// Hunspell is slow to load and not re-entrant: it is loaded at the first word that needs it and asked
/// once per distinct word.
class Lexicon::Checker {
public:
    bool accepts(const QString& lower) {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_cache.constFind(lower); known != m_cache.constEnd())
            return *known;
        if (!m_tried) {
            m_tried = true;
            const QString base = QStringLiteral(LEERTAFEL_HUNSPELL_NL);
            if (QFileInfo::exists(base + QStringLiteral(".aff")))
                m_hunspell = std::make_unique<Hunspell>((base + QStringLiteral(".aff")).toUtf8().constData(),
                                                        (base + QStringLiteral(".dic")).toUtf8().constData());
        }
        const bool ok = m_hunspell && m_hunspell->spell(lower.toUtf8().toStdString());
        if (m_cache.size() > MaxCached)
            m_cache.clear();
        m_cache.insert(lower, ok);
        return ok;
    }

private:
    static constexpr qsizetype MaxCached = 20'000;
    std::mutex m_mutex;
    bool m_tried = false;
    std::unique_ptr<Hunspell> m_hunspell;
    QHash<QString, bool> m_cache;
};

Lexicon::Lexicon() : m_checker(std::make_unique<Checker>()) {}
Lexicon::~Lexicon() = default;

std::uint32_t Lexicon::bits(const Key& key) const {
    const std::string_view wanted = key.view();
    if (wanted.empty())
        return 0;
    const std::uint32_t mask = header().buckets - 1;
    for (std::uint32_t bucket = hashOf(wanted) & mask; index()[bucket] != 0; bucket = (bucket + 1) & mask) {
        const unsigned char* entry = pool() + index()[bucket];
        const std::size_t size = entry[4];
        if (size == wanted.size() && std::memcmp(entry + 5, wanted.data(), size) == 0) {
            std::uint32_t bits = 0;
            std::memcpy(&bits, entry, sizeof bits);
            return bits;
        }
    }
    return 0;
}

bool Lexicon::isDutchCompound(QStringView word) const {
    constexpr qsizetype LongestAsked = 40;
    if (word.size() > LongestAsked)
        return false;
    return m_checker->accepts(word.toString().toLower());
}

QString Lexicon::role(const Key& word) const { return roleOf(word.view()); }

int Lexicon::wordCount() const { return int(header().words); }

} // namespace leertafel::anonymity
