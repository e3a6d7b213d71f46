#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"
#include "core/services/ReviewService.h"
#include "tests/support/ReadAndAsk.h"
#include "tests/support/TestStore.h"
#include "ui/cases/CasesPage.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"
#include "ui/review/ReviewPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace leertafel::test {

/// Two pages in a window on a real encrypted store; widgets are found by the name they carry. Pictures are
/// kept when the environment names a folder for them: in the words of a translation, the scheme, the size and
/// the text it names.
class PageHost : public QWidget, public ui::Navigator {
public:
    PageHost(services::Workspace& workspace) {
        setProperty("ground", QStringLiteral("window"));
        auto* body = new QVBoxLayout(this);
        body->setContentsMargins(0, 0, 0, 0);
        m_stack = new QStackedWidget(this);
        body->addWidget(m_stack);
        cases = new ui::CasesPage({workspace, *this}, m_stack);
        reviews = new ui::ReviewPage({workspace, *this}, m_stack);
        m_stack->addWidget(cases);
        m_stack->addWidget(reviews);
        const auto size = qEnvironmentVariable("LEERTAFEL_SIZE", QStringLiteral("1264x864")).split(u'x');
        resize(size.first().toInt(), size.last().toInt());
        show();
        activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this));
    }
    void go(const ui::Place& place) override {
        visited.append(place);
        if (place.page == ui::PageId::Cases) {
            cases->open(place);
            m_stack->setCurrentWidget(cases);
        } else if (place.page == ui::PageId::Review) {
            reviews->open(place);
            m_stack->setCurrentWidget(reviews);
        }
    }
    void tell(const QString& sentence) override { told.append(sentence); }
    void tellDone(const QString& sentence, ui::Undo undo) override {
        told.append(sentence);
        undos.append(std::move(undo));
    }
    void tellDone(const QString& sentence, ui::SlowUndo undo) override {
        told.append(sentence);
        slowUndos.append(std::move(undo));
    }
    void doSlowly(ui::SlowAct, ui::SlowDone) override { ADD_FAILURE() << "these pages do nothing slowly"; }
    /// As the button beside the last sentence, or its menu, does.
    void takeBack() {
        ASSERT_FALSE(undos.isEmpty());
        const auto done = undos.takeLast()();
        EXPECT_TRUE(done) << (done ? std::string() : ui::errorSentence(done.error()).toStdString());
        static_cast<ui::Page*>(m_stack->currentWidget())->refresh();
        QApplication::processEvents();
    }

    /// The one visible widget of that name.
    template <typename W>
    W* find(const QString& name) const {
        const auto found = findChildren<W*>(name);
        for (auto* widget : found)
            if (widget->isVisibleTo(this))
                return widget;
        return found.isEmpty() ? nullptr : found.first();
    }
    void press(const QString& name) {
        QApplication::processEvents(); // What a page has just made is shown by an event.
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisibleTo(this)) << name.toStdString();
        ASSERT_TRUE(button->isEnabled()) << name.toStdString() << ": " << button->toolTip().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    void type(const QString& name, const QString& text) {
        QApplication::processEvents();
        auto* edit = find<QTextEdit>(name);
        ASSERT_NE(edit, nullptr) << name.toStdString();
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, text);
    }
    /// From the button of a fixed version to its end, by Space, and yes to the last question.
    void readThrough() {
        press(QStringLiteral("case.primary"));
        auto* yes = find<QAbstractButton>(QStringLiteral("case.readThrough.yes"));
        for (int i = 0; i < 500 && !yes->isVisibleTo(this); ++i)
            QTest::keyClick(focusWidget(), Qt::Key_Space);
        press(QStringLiteral("case.readThrough.yes"));
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("LEERTAFEL_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    ui::CasesPage* cases;
    ui::ReviewPage* reviews;
    QList<ui::Place> visited;
    QStringList told;
    QList<ui::Undo> undos;
    QList<ui::SlowUndo> slowUndos;

private:
    QStackedWidget* m_stack;
};

class PageFixture : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        static ui::Theme theme(*qApp);
        theme.apply(qEnvironmentVariable("LEERTAFEL_SCHEME") == QStringLiteral("dark") ? ui::Scheme::Dark
                                                                                       : ui::Scheme::Light,
                    qEnvironmentVariable("LEERTAFEL_TEXT", QStringLiteral("100")).toInt());
        ui::setSentenceVocabulary(TestStore::vocabulary().get());
        static QTranslator words;
        if (words.load(qEnvironmentVariable("LEERTAFEL_WORDS")))
            QApplication::installTranslator(&words);
    }
    /// The window of that member; the earlier one is closed first, as at one computer.
    PageHost& as(int member) {
        m_host.reset();
        m_host = std::make_unique<PageHost>(store.as(member));
        return *m_host;
    }
    PageHost& host() { return *m_host; }
    void leave() { m_host.reset(); }

    /// A draft with nothing to hide and nothing missing.
    static CaseDraft soundDraft() {
        using namespace Qt::StringLiterals;
        CaseDraft draft;
        draft.title = u"Thuis rustig, in de klas niet"_s;
        for (const auto& field : TestStore::vocabulary()->canvas())
            draft.fields[field.id] = u"wij zien dat het thuis rustig is en dat de onrust in de klas blijft"_s;
        draft.fields[u"situatie"_s] =
            u"thuis speelt het kind lang alleen en is het rustig\nwij denken dat de klas vol is"_s;
        draft.labels[u"situatie"_s] = {ParagraphLabel::Fact, ParagraphLabel::Reading};
        draft.attributes.area = AreaCode(TestStore::vocabulary()->districts().first().code);
        draft.attributes.quarter = Quarter::of(2026, 1);
        draft.attributes.ageBand = AgeBand(u"4-12"_s);
        draft.attributes.household = Household(u"samengesteld"_s);
        draft.attributes.themes = {ThemeId(TestStore::vocabulary()->themes().first().id)};
        draft.floorReason = u"wij zien het kind elke week"_s;
        return draft;
    }
    CaseId writeCase(int author, const CaseDraft& draft = soundDraft()) {
        auto& cases = store.as(author).cases();
        const auto id = cases.create();
        EXPECT_TRUE(id.has_value());
        EXPECT_TRUE(cases.saveDraft(*id, draft).has_value());
        EXPECT_TRUE(cases.judgeSafety(*id, SafetyFloor::SafeEnough).has_value());
        return *id;
    }
    CaseId frozenCase(int author, const CaseDraft& draft = soundDraft()) {
        const auto id = writeCase(author, draft);
        const auto frozen = store.as(author).cases().freeze(id);
        EXPECT_TRUE(frozen.has_value()) << (frozen ? 0 : static_cast<int>(frozen.error().code));
        return id;
    }

    CaseId releasedCase(int author, int checker, const CaseDraft& draft = soundDraft()) {
        const auto id = frozenCase(author, draft);
        auto& cases = store.as(author).cases();
        EXPECT_TRUE(readAndAsk(cases, id).has_value());
        EXPECT_TRUE(cases.release(id, store.signatory(checker)).has_value());
        return id;
    }

    TestStore store{3};

private:
    std::unique_ptr<PageHost> m_host;
};

} // namespace leertafel::test
