// A window that nobody touches does nothing: no layout that answers another for ever, no painting.
#include "core/services/CaseService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "tests/ui/tour/KeyboardFixture.h"

#include <QMap>

#include <numeric>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

/// Counts who is asked to lay out or to paint.
class Restless : public QObject {
public:
    Restless() { qApp->installEventFilter(this); }
    int sum() const { return std::accumulate(m_asked.cbegin(), m_asked.cend(), 0); }
    QString words() const {
        QStringList lines;
        for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it)
            lines << u"%1 × %2"_s.arg(it.value()).arg(it.key());
        return lines.join(u'\n');
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest) {
            QString who;
            for (const QObject* at = watched; at; at = at->parent())
                who += QString::fromLatin1(at->metaObject()->className()).section(u':', -1) + u'/' +
                       at->objectName() + u' ';
            ++m_asked[(event->type() == QEvent::LayoutRequest ? u"layout "_s : u"paint "_s) + who];
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QMap<QString, int> m_asked;
};

class Rest : public Keyboard {
protected:
    void expectRest(const QString& where) {
        constexpr int settleMs = 300, watchMs = 200;
        QTest::qWait(settleMs);
        const Restless restless;
        QTest::qWait(watchMs);
        // A caret that blinks and a clock that goes on are all there is.
        constexpr int few = 12;
        EXPECT_LE(restless.sum(), few) << qPrintable(where) << '\n' << qPrintable(restless.words());
    }
};

TEST_F(Rest, NoPageIsLaidOutForEver) {
    for (const QSize size : {QSize(1280, 720), QSize(1440, 868), QSize(1920, 1080)}) {
        window().resize(size);
        const QString wide = u" at %1"_s.arg(size.width());
        for (const ui::PageId page :
             {ui::PageId::Today, ui::PageId::Cases, ui::PageId::Review, ui::PageId::Trends, ui::PageId::Table,
              ui::PageId::Learning, ui::PageId::Settings}) {
            go(page);
            expectRest(u"page %1"_s.arg(static_cast<int>(page)) + wide);
        }
        for (const QString& view :
             {u"sideBySide"_s, u"compare"_s, u"overview"_s, u"map"_s, u"district"_s, u"ladder"_s}) {
            go(ui::PageId::Trends, view);
            expectRest(view + wide);
        }
        for (const QString& view : {u"ledger"_s, u"followUp"_s, u"new"_s}) {
            go(ui::PageId::Table, view);
            expectRest(view + wide);
        }
        if (const auto sessions = workspace().table().sessions())
            for (const TableSession& session : *sessions) {
                go(ui::PageId::Table, u"session"_s, session.id.text());
                expectRest(u"table of "_s + session.start.toString(Qt::ISODate) + wide);
            }
        for (const CaseState state : {CaseState::Draft, CaseState::Released})
            if (openCase(state, true))
                expectRest(u"case %1"_s.arg(static_cast<int>(state)) + wide);
        if (const auto mine = workspace().reviews().forMe(); mine && !mine->isEmpty()) {
            go(ui::PageId::Review, u"review"_s, mine->constFirst().review.id.text());
            expectRest(u"review"_s + wide);
        }
    }
}

} // namespace

} // namespace leertafel::test
