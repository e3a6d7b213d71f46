#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <bitset>
#include <cstdint>
#include <utility>

namespace leertafel::anonymity {

/// Which signs stand side by side in a text: most of what the rules look for is ruled out without a search.
class Signs {
public:
    /// The text may still be empty: `look` reads it.
    explicit Signs(const QString& text) : m_text(text) { look(); }

    void look() {
        char16_t before = 0, last = 0;
        for (const QChar c : std::as_const(m_text)) {
            const char16_t sign = c.unicode();
            ++m_counts[sign % Kinds];
            m_pairs[pair(last, sign)] = true;
            m_threes[three(before, last, sign)] = true;
            before = last;
            last = sign;
        }
    }

    /// Whether the text contains `sign`.
    bool have(QLatin1StringView sign) const { return find(sign, 0) >= 0; }

    /// Where the text contains `sign` at `from` or behind it, or -1.
    qsizetype find(QLatin1StringView sign, qsizetype from) const {
        if (sign.size() == 2 && !m_pairs.test(pair(sign[0].unicode(), sign[1].unicode())))
            return -1;
        for (qsizetype i = 2; i < sign.size(); ++i)
            if (!m_threes.test(three(sign[i - 2].unicode(), sign[i - 1].unicode(), sign[i].unicode())))
                return -1;
        // The rarest of its letters leads to the fewest places.
        qsizetype rare = 0;
        for (qsizetype i = 1; i < sign.size(); ++i)
            if (count(sign[i]) < count(sign[rare]))
                rare = i;
        const QStringView text(m_text);
        const QChar wanted = sign[rare];
        for (qsizetype at = text.indexOf(wanted, from + rare); at >= 0; at = text.indexOf(wanted, at + 1)) {
            const qsizetype start = at - rare;
            if (start + sign.size() > text.size())
                return -1;
            qsizetype i = 0;
            while (i < sign.size() && text[start + i] == sign[i])
                ++i;
            if (i == sign.size())
                return start;
        }
        return -1;
    }

private:
    static std::size_t pair(unsigned first, unsigned second) { return (first * 67U + second) & 0xFFFU; }
    static std::size_t three(unsigned first, unsigned second, unsigned third) {
        return ((first * 67U + second) * 61U + third) & 0x3FFFU;
    }

    std::uint32_t count(QLatin1Char sign) const { return m_counts[sign.unicode() % Kinds]; }

    static constexpr std::size_t Kinds = 128;

    const QString& m_text;
    std::array<std::uint32_t, Kinds> m_counts{}; ///< how often each sign stands in the text
    std::bitset<0x1000> m_pairs{};
    std::bitset<0x4000> m_threes{};
};

} // namespace leertafel::anonymity
