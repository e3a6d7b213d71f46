#include "ui/dossier/Paginator.h"

namespace leertafel::ui {

namespace {

class Stacker {
public:
    explicit Stacker(qreal height) : m_height(height) {}

    void startPage() {
        if (!m_result.pages.isEmpty() && m_result.pages.last().strips.isEmpty())
            return;
        m_result.pages.append({{}, m_section});
        m_y = 0;
    }

    bool fits(const QList<Strip>& group) const {
        qreal needed = 0;
        for (const Strip& strip : group)
            needed += strip.height + (m_y + needed > 0 ? strip.before : 0);
        return m_y + needed <= m_height;
    }

    void place(const Strip& strip) {
        if (m_result.pages.isEmpty() || (m_y > 0 && m_y + strip.before + strip.height > m_height))
            startPage();
        PaperPage& page = m_result.pages.last();
        const bool opens = m_y <= 0;
        if (!strip.section.isEmpty()) {
            m_section = strip.section;
            if (opens)
                page.section = m_section;
        }
        if (opens && strip.pageHead) {
            page.strips.append({*strip.pageHead, m_y});
            m_y += strip.pageHead->height;
        }
        if (m_y > 0)
            m_y += strip.before;
        if (!strip.anchor.isEmpty())
            m_result.numbers.insert(strip.anchor, static_cast<int>(m_result.pages.size()));
        page.strips.append({strip, m_y});
        m_y += strip.height;
    }

    Paginated take() { return std::move(m_result); }

private:
    qreal m_height;
    qreal m_y = 0;
    QString m_section;
    Paginated m_result;
};

} // namespace

Paginated paginate(const QList<Strip>& strips, qreal height) {
    Stacker stacker(height);
    for (qsizetype i = 0; i < strips.size();) {
        QList<Strip> group;
        do
            group.append(strips[i++]);
        while (group.last().keepNext && i < strips.size() && !strips[i].newPage);
        if (group.first().newPage || !stacker.fits(group))
            stacker.startPage();
        for (const Strip& strip : std::as_const(group))
            stacker.place(strip);
    }
    return stacker.take();
}

} // namespace leertafel::ui
