#include "core/anonymity/Key.h"

#include <QChar>
#include <QString>

namespace leertafel::anonymity {

void Key::push(char32_t c) {
    const auto put = [this](unsigned byte) {
        if (m_size < MaxSize)
            m_bytes[std::size_t(m_size)] = char(byte);
        if (m_size <= MaxSize)
            ++m_size;
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xE0 | ((c >> 12) & 0x0F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

void Key::append(QStringView word) {
    for (const QChar unit : word) {
        const char16_t c = unit.unicode();
        if (c < 0x80) {
            if (m_size < MaxSize)
                m_bytes[std::size_t(m_size++)] = char(c >= u'A' && c <= u'Z' ? c + 32 : c);
            else
                m_size = MaxSize + 1;
            continue;
        }
        if (unit.isMark())
            continue;
        switch (c) {
        case u'ı':
        case u'İ':
            push(u'i');
            continue;
        case u'ł':
        case u'Ł':
            push(u'l');
            continue;
        case u'ø':
        case u'Ø':
            push(u'o');
            continue;
        case u'đ':
        case u'Đ':
            push(u'd');
            continue;
        case u'ß':
            push(u's');
            push(u's');
            continue;
        case u'\u2018':
        case u'\u2019':
        case u'\u02BC':
        case u'`':
        case u'\u00B4':
            push(u'\'');
            continue;
        default:
            break;
        }
        const QString parts =
            unit.decompositionTag() == QChar::Canonical ? unit.decomposition() : QString(unit);
        // A letter with two marks decomposes in steps; the first unit of the last step is the bare letter.
        QChar bare = parts.at(0);
        while (bare.decompositionTag() == QChar::Canonical)
            bare = bare.decomposition().at(0);
        push(bare.toLower().unicode());
    }
}

std::uint32_t hashOf(std::string_view key) {
    std::uint32_t hash = 2166136261U;
    for (const char c : key)
        hash = (hash ^ std::uint8_t(c)) * 16777619U;
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6DU;
    hash ^= hash >> 13;
    return hash;
}

} // namespace leertafel::anonymity
