#include "core/anonymity/Lexicon.h"

#include "core/anonymity/Roles.h"
#include "core/language/Dictionary.h"

#include <QString>

#include <cstring>

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

Lexicon::Lexicon() : m_dictionary(std::make_shared<const language::Dictionary>()) {}
Lexicon::~Lexicon() = default;

std::uint32_t Lexicon::bits(std::string_view wanted) const {
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
    return m_dictionary->accepts(word.toString().toLower());
}

QString Lexicon::role(const Key& word) const { return roleOf(word.view()); }

int Lexicon::wordCount() const { return int(header().words); }

} // namespace leertafel::anonymity
