#pragma once

#include <QLatin1StringView>
#include <QString>

#include <bitset>

namespace leertafel::anonymity {

/// Which pairs of signs a text has: most of what the rules look for is ruled out without a search.
class Signs {
public:
    explicit Signs(const QString& text) : m_text(text) {
        for (qsizetype i = 1; i < text.size(); ++i)
            m_pairs.set(slot(text[i - 1].unicode(), text[i].unicode()));
    }

    /// Whether the text contains `sign`.
    bool have(QLatin1StringView sign) const {
        for (qsizetype i = 1; i < sign.size(); ++i) {
            if (!m_pairs.test(slot(sign[i - 1].unicode(), sign[i].unicode())))
                return false;
        }
        return m_text.contains(sign);
    }

private:
    static std::size_t slot(unsigned first, unsigned second) { return (first * 67U + second) & 0xFFFU; }

    const QString& m_text;
    std::bitset<0x1000> m_pairs{};
};

} // namespace leertafel::anonymity
