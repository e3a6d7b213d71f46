#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <string_view>

namespace leertafel::anonymity {

/// The form under which a word is looked up: lower case, without diacritics, Turkish ı and İ as i, every
/// apostrophe as '. Longer than `MaxSize` bytes means: no word we know.
class Key {
public:
    static constexpr int MaxSize = 63;

    Key() = default;
    explicit Key(QStringView word) { append(word); }

    void append(QStringView word);
    void clear() { m_size = 0; }
    bool isEmpty() const { return m_size == 0; }
    bool isTooLong() const { return m_size > MaxSize; }
    std::string_view view() const { return {m_bytes.data(), std::size_t(isTooLong() ? 0 : m_size)}; }
    /// What was appended until the key had `size()`; empty when that was too long.
    std::string_view firstOf(int size) const {
        return {m_bytes.data(), std::size_t(size > MaxSize ? 0 : size)};
    }
    int size() const { return m_size; }
    bool operator==(const Key& other) const { return view() == other.view(); }

private:
    void push(char32_t c);

    std::array<char, MaxSize + 1> m_bytes{};
    int m_size = 0;
};

/// FNV-1a with a final mix; the generator and the look-up must agree.
std::uint32_t hashOf(std::string_view key);

/// What the word lists know about a word.
namespace Bit {
enum : std::uint32_t {
    Word = 1U << 0,        ///< plain Dutch word, written in lower case
    Proper = 1U << 1,      ///< in the word list with a capital only
    Given = 1U << 2,       ///< given name
    Surname = 1U << 3,     ///< surname
    Sure = 1U << 4,        ///< name also when written like a plain word
    Place = 1U << 5,       ///< town outside the city
    Allowed = 1U << 6,     ///< points to nobody
    Area = 1U << 7,        ///< wijk or buurt of Utrecht: allowed
    Title = 1U << 8,       ///< a name follows
    Kinship = 1U << 9,     ///< family or role word
    School = 1U << 10,     ///< generic word before the name of an institution
    Street = 1U << 11,     ///< street word
    Joiner = 1U << 12,     ///< tussenvoegsel
    Function = 1U << 13,   ///< short word that is never read as a name
    Verb = 1U << 14,       ///< the word before it is somebody
    Namelike = 1U << 16,   ///< plain word that is a name as well: the words around decide
    Shouted = 1U << 17,    ///< allowed when written in capitals throughout
    SchoolName = 1U << 18, ///< what schools and nurseries are often called after
    PhraseStart = 1U << 15 ///< some entry of more than one word begins with it
};
}

} // namespace leertafel::anonymity
