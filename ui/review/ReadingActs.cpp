// What the two can do in a reading: one service call each, told in one sentence.
#include "ui/review/ReadingView.h"

#include "core/services/LearningService.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/review/RemarkMargin.h"
#include "ui/review/ReviewSide.h"
#include "ui/review/UnsentAsk.h"
#include "ui/review/VerdictBar.h"

#include <QPointer>
#include <QShortcut>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int aboutLength = 60;
}

template <typename T>
bool ReadingView::finish(const Result<T>& result, const QString& told) {
    m_problemRow->setVisible(!result);
    if (!result) {
        m_problem->setText(errorSentence(result.error()));
        return false;
    }
    if (!told.isEmpty())
        m_context.navigator.tell(told);
    m_context.workspace.announce(services::Topic::Reviews, m_detail.row.review.id.text());
    return true;
}

void ReadingView::connectActs() {
    auto* reviews = &m_context.workspace.reviews();
    connect(m_header, &PageHeader::crumbActivated, this, &ReadingView::listAsked);
    connect(m_compare, &QPushButton::toggled, this, &ReadingView::showCompared);
    connect(m_ask, &QPushButton::clicked, this, [this] { beginAsk(); });
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_ask->isVisible() && m_ask->isEnabled())
            beginAsk();
        else
            m_context.navigator.tell(m_ask->isVisible()
                                         ? m_ask->toolTip()
                                         : tr("There is nothing to ask here now: questions are "
                                              "asked by the reader while reading along."));
    });
    connect(m_quiet, &QPushButton::clicked, this, [this, reviews] {
        if (meReader()) {
            m_decline->show();
            m_declineReason->setFocus();
        } else {
            withdraw();
        }
    });
    connect(m_primary, &QPushButton::clicked, this, [this, reviews] {
        const auto& id = m_detail.row.review.id;
        if (m_detail.row.review.state == ReviewState::Outdated)
            finish(reviews->confirm(id), tr("You read along on the newest version again."));
        else if (m_detail.row.iAmAuthor)
            m_margin->focusAnswer();
        else
            finish(reviews->accept(id), tr("You read along. Questions come first."));
    });
    connect(m_margin, &RemarkMargin::asked, this, &ReadingView::ask);
    connect(m_margin, &RemarkMargin::askTyped, this, &ReadingView::keepAsk);
    connect(m_margin, &RemarkMargin::askDropped, this, &ReadingView::dropAsk);
    const auto told = [this](const RemarkId& id, const Result<void>& result) {
        if (!result) {
            m_margin->refuse(errorSentence(result.error()));
            return;
        }
        m_keeper->forget(place(u"answer/"_s + id.text()));
        if (finish(result, {}))
            focusNext();
    };
    connect(
        m_margin, &RemarkMargin::answered, this,
        [reviews, told](const RemarkId& id, const QString& words) { told(id, reviews->answer(id, words)); });
    connect(m_margin, &RemarkMargin::parked, this, [reviews, told](const RemarkId& id, const QString& words) {
        told(id, reviews->park(id, words));
    });
    connect(m_keeper, &WordKeeper::failed, this, [this](const Error& error) {
        m_problem->setText(errorSentence(error));
        m_problemRow->show();
    });
    connect(m_side, &ReviewSide::advised, this, [this, reviews](const QString& words) {
        const auto done = reviews->advise(m_detail.row.review.id, words);
        if (!done) {
            m_side->refuse(errorSentence(done.error()));
            return;
        }
        m_keeper->forget(place(u"advice"_s));
        if (finish(done, tr("Your advice is given.")))
            focusNext();
    });
    connect(m_side, &ReviewSide::revised, this, [this, reviews] {
        const auto done = reviews->revise(m_detail.row.review.id);
        if (!done)
            m_side->refuse(errorSentence(done.error()));
        else
            finish(done, tr("Your colleague sees that you adjusted your approach."));
    });
    connect(m_side, &ReviewSide::judged, this, [this, reviews](SafetyFloor floor) {
        const auto& review = m_detail.row.review;
        auto& cases = m_context.workspace.cases();
        const SafetyFloor before = m_detail.safety.floor;
        const CaseId id = review.caseId;
        const auto done = reviews->judgeSafety(review.id, floor);
        if (!done) {
            m_side->refuse(errorSentence(done.error()));
            return;
        }
        if (finish(done, {}))
            focusNext();
        if (done->floor < before)
            m_context.navigator.tellDone(loweredWords(before, done->floor),
                                         [&cases, id] { return cases.undoLowering(id); });
    });
    connect(m_side, &ReviewSide::lessonTaken, this, [this](const QString& words) {
        const auto taken = m_context.workspace.learning().takeFromReview(m_detail.row.review.id, words);
        if (!taken) {
            m_side->refuse(errorSentence(taken.error()));
            return;
        }
        m_keeper->forget(place(u"lesson"_s));
        if (!finish(taken, {}))
            return;
        m_context.workspace.announce(services::Topic::Lessons, taken->text());
        auto& workspace = m_context.workspace;
        m_context.navigator.tellDone(tr("The lesson is in the library."),
                                     [&workspace, id = *taken, words, at = place(u"lesson"_s)] {
                                         const auto gone = workspace.learning().removeLesson(id);
                                         return gone ? workspace.unsentWords().keep(at, words) : gone;
                                     });
    });
    connect(m_verdict, &VerdictBar::signedAs, this, &ReadingView::close);
}

void ReadingView::decline() {
    const auto done =
        m_context.workspace.reviews().decline(m_detail.row.review.id, m_declineReason->story().trimmed());
    if (done)
        m_keeper->forget(place(u"decline"_s));
    if (finish(done, tr("Your colleague has been told.")))
        m_decline->hide();
}

/// A request that is closed stays closed; undoing asks the same once more.
void ReadingView::withdraw() {
    const auto review = m_detail.row.review;
    auto& reviews = m_context.workspace.reviews();
    if (!finish(reviews.withdraw(review.id), {}))
        return;
    m_context.navigator.tellDone(tr("The request has been withdrawn."), [&reviews, review]() -> Result<void> {
        const auto again =
            reviews.invite(review.caseId, review.reviewer, review.question.text(), review.wantedBy);
        return again ? Result<void>() : fail(again.error());
    });
}

void ReadingView::dropAsk() {
    const auto back = m_keeper->giveUp({place(u"ask"_s)});
    if (!back)
        return;
    m_context.navigator.tellDone(
        tr("What you typed is gone."),
        [back, self = QPointer(this), id = m_detail.row.review.id]() -> Result<void> {
            const auto done = back();
            if (done && self && self->m_detail.row.review.id == id)
                self->bringBackAsk();
            return done;
        });
}

/// What was typed before goes along: to the words selected now, else to the words it was about. Without
/// either it is about the whole case.
void ReadingView::beginAsk() {
    m_compare->setChecked(false);
    const auto kept = UnsentAsk::unpacked(m_keeper->of(place(u"ask"_s)));
    auto anchor = m_text->selectedAnchor();
    if (!anchor && kept)
        anchor = kept->anchorIn(m_detail.version);
    const auto about = anchor.value_or(Anchor());
    if (kept)
        keepAsk(about, kept->words);
    beginAsk(about, kept ? kept->words : QString());
    m_margin->focusAsk();
}

void ReadingView::beginAsk(const Anchor& anchor, const QString& words) {
    QString about;
    for (const auto& field : m_detail.version.fields)
        if (field.field == anchor.field)
            about = field.text.text().mid(anchor.start, std::min(anchor.length, aboutLength));
    m_margin->beginAsk(anchor, about.replace(u'\n', u' '), words);
}

void ReadingView::bringBackAsk() {
    const auto kept = UnsentAsk::unpacked(m_keeper->of(place(u"ask"_s)));
    if (kept && !m_margin->isAsking() && !m_ask->isHidden())
        beginAsk(kept->anchorIn(m_detail.version), kept->words);
}

void ReadingView::keepAsk(const Anchor& anchor, const QString& words) {
    m_keeper->keep(place(u"ask"_s), UnsentAsk{m_detail.version.id, anchor, words}.packed());
}

void ReadingView::ask(const Anchor& anchor, bool question, const QString& words) {
    auto& reviews = m_context.workspace.reviews();
    const auto& id = m_detail.row.review.id;
    const auto made = question ? reviews.ask(id, anchor.field, anchor.start, anchor.length, words)
                               : reviews.remark(id, anchor.field, anchor.start, anchor.length, words);
    if (!made) {
        m_margin->refuse(errorSentence(made.error()));
        return;
    }
    m_margin->endAsk();
    m_keeper->forget(place(u"ask"_s));
    // The next one is about other words.
    auto cursor = m_text->textCursor();
    cursor.clearSelection();
    m_text->setTextCursor(cursor);
    finish(made, {});
}

void ReadingView::close(ReviewOutcome outcome, const QString& words, const services::Signatory& signatory) {
    const auto closed =
        m_context.workspace.reviews().close(m_detail.row.review.id, outcome, words, signatory);
    if (!closed) {
        m_verdict->refuse(closed.error());
        return;
    }
    m_keeper->forget(place(u"view/"_s + signatory.member().text()));
    finish(closed, isClosed(*closed) ? tr("Both of you have signed. The conversation is finished.")
                                     : tr("Signed. It is finished when the other has signed too."));
}

} // namespace leertafel::ui
