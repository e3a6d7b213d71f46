#pragma once

#include <QLatin1StringView>
#include <QString>

#include <bitset>

namespace leertafel::anonymity {

/// Which signs stand side by side in a text: most of what the rules look for is ruled out without a search.
class Signs {
public:
    /// The text may still be empty: `look` reads it.
    explicit Signs(const QString& text) : m_text(text) { look(); }

    void look() {
        const QChar* const text = m_text.constData();
        for (qsizetype i = 1; i < m_text.size(); ++i)
            m_pairs.set(pair(text[i - 1].unicode(), text[i].unicode()));
        for (qsizetype i = 2; i < m_text.size(); ++i)
            m_threes.set(three(text[i - 2].unicode(), text[i - 1].unicode(), text[i].unicode()));
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
        const qsizetype last = m_text.size() - sign.size();
        const char16_t first = sign[0].unicode();
        const QChar* const text = m_text.constData();
        for (qsizetype i = from; i <= last; ++i) {
            if (text[i].unicode() != first)
                continue;
            qsizetype k = 1;
            while (k < sign.size() && text[i + k] == sign[k])
                ++k;
            if (k == sign.size())
                return i;
        }
        return -1;
    }

private:
    static std::size_t pair(unsigned first, unsigned second) { return (first * 67U + second) & 0xFFFU; }
    static std::size_t three(unsigned first, unsigned second, unsigned third) {
        return ((first * 67U + second) * 61U + third) & 0x3FFFU;
    }

    const QString& m_text;
    std::bitset<0x1000> m_pairs{};
    std::bitset<0x4000> m_threes{};
};

} // namespace leertafel::anonymity
