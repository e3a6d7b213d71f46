#include "ui/table/AgendaModel.h"

#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

services::SessionDetail threeRows() {
    services::SessionDetail detail;
    QList<services::AgendaRow>& rows = detail.agenda;
    rows.resize(3);
    for (int i = 0; i < 3; ++i) {
        rows[i].item.id = AgendaItemId(u"item %1"_s.arg(i));
        rows[i].item.kind = i == 2 ? AgendaKind::Trend : AgendaKind::Case;
        rows[i].title = u"Row %1"_s.arg(i);
    }
    rows[1].missing = {u"stem"_s, u"floor"_s};
    rows[2].unexplained = true;
    return detail;
}

} // namespace

TEST(AgendaModel, holdsTogetherWhileItChanges) {
    AgendaModel model(*test::TestStore::vocabulary());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(threeRows());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.indexOf(AgendaItemId(u"item 2"_s)), 2);
    EXPECT_EQ(model.index(0).data(AgendaModel::StateRole).toInt(), int(AgendaModel::State::Ready));
    EXPECT_EQ(model.index(1).data(AgendaModel::StateRole).toInt(), int(AgendaModel::State::Missing));
    EXPECT_EQ(model.index(2).data(AgendaModel::StateRole).toInt(), int(AgendaModel::State::Unexplained));
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Row 1"_s));
    model.setSession({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(AgendaModel, aDropAsksForTheMoveAndLeavesTheRowsToTheService) {
    AgendaModel model(*test::TestStore::vocabulary());
    model.setSession(threeRows());
    QSignalSpy spy(&model, &AgendaModel::moveWanted);
    const std::unique_ptr<QMimeData> first(model.mimeData({model.index(0)}));
    EXPECT_FALSE(model.dropMimeData(first.get(), Qt::MoveAction, 3, 0, {}));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.takeFirst(), (QVariantList{0, 2}));
    const std::unique_ptr<QMimeData> last(model.mimeData({model.index(2)}));
    model.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
    EXPECT_EQ(spy.takeFirst(), (QVariantList{2, 0}));
    model.dropMimeData(last.get(), Qt::MoveAction, 3, 0, {});
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(AgendaModel, aTableThatHasBeenIsOnlyRead) {
    AgendaModel model(*test::TestStore::vocabulary());
    services::SessionDetail detail = threeRows();
    detail.session.state = SessionState::Held;
    model.setSession(detail);
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(model.index(row).data(AgendaModel::StateRole).toInt(), int(AgendaModel::State::Ready));
        EXPECT_FALSE(model.flags(model.index(row)).testFlag(Qt::ItemIsDragEnabled));
    }
}

TEST(AgendaModel, theFirstItemSaysWhatIsOpen) {
    AgendaModel model(*test::TestStore::vocabulary());
    services::SessionDetail detail = threeRows();
    detail.session.start = QDateTime(QDate(2026, 2, 12), QTime(13, 30));
    detail.agenda[0].item.kind = AgendaKind::Agreements;
    Agreement running, tryOut;
    running.dueOn = QDate(2026, 2, 1);
    tryOut.decision = Decision::TryOut;
    tryOut.dueOn = QDate(2026, 2, 12);
    detail.openBefore = {running, tryOut, running};
    model.setSession(detail);
    const QString second = model.index(0).data(AgendaModel::DetailRole).toString();
    EXPECT_TRUE(second.contains(u'2') && second.contains(u'1')) << qPrintable(second);
    detail.agenda[0].item.kind = AgendaKind::Case;
    model.setSession(detail);
    EXPECT_TRUE(model.index(0).data(AgendaModel::DetailRole).toString().isEmpty());
}
