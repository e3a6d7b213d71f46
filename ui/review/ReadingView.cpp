#include "ui/review/ReadingView.h"

#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/Ground.h"
#include "ui/cases/StoryEdit.h"
#include "ui/cases/VersionsTab.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/review/RemarkMargin.h"
#include "ui/review/ReviewSide.h"
#include "ui/review/StepStrip.h"
#include "ui/review/UnsentAsk.h"
#include "ui/review/VerdictBar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int textWidth = 560, leastText = 160;
constexpr int widest = 944; // with the remarks beside it
} // namespace

ReadingView::ReadingView(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_keeper(new WordKeeper(context.workspace.unsentWords(), this)) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    buildHeader();
    body->addWidget(m_header);
    m_steps = new StepStrip(this);
    body->addWidget(m_steps);
    m_problemRow = new Ground(&Colours::window, Qt::BottomEdge, this);
    auto* problem = new QVBoxLayout(m_problemRow);
    problem->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                                Theme::px(space::m));
    m_problem = new InlineMessage(InlineMessage::Kind::Attention, m_problemRow);
    m_problem->setObjectName(u"review.problem"_s);
    problem->addWidget(m_problem);
    m_problemRow->hide();
    body->addWidget(m_problemRow);
    m_decline = buildDecline();
    body->addWidget(m_decline);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildText(), besidePanel);
    m_side = new ReviewSide(context, *m_keeper, this);
    row->addWidget(m_side, 1);
    body->addLayout(row, 1);
    m_verdict = new VerdictBar(context.workspace, *m_keeper, this);
    body->addWidget(m_verdict);
    connectActs();
}

void ReadingView::buildHeader() {
    m_header = new PageHeader(this);
    m_compare = makeButton({}, ButtonKind::Quiet, u"vcs-diff"_s, this);
    m_compare->setObjectName(u"review.compare"_s);
    m_compare->setCheckable(true);
    m_ask = makeButton(tr("Ask a question"), ButtonKind::Quiet, u"edit-comment"_s, this);
    m_ask->setObjectName(u"review.ask"_s);
    m_ask->setToolTip(tr("About the words you select, or about the whole case (Ctrl+Alt+M)"));
    m_quiet = makeButton({}, ButtonKind::Quiet, {}, this);
    m_quiet->setObjectName(u"review.quiet"_s);
    m_primary = makeButton({}, ButtonKind::Primary, {}, this);
    m_primary->setObjectName(u"review.primary"_s);
    for (auto* button : {m_compare, m_quiet, m_ask, m_primary})
        m_header->addButton(button);
}

QWidget* ReadingView::buildDecline() {
    auto* panel = new Ground(&Colours::alt, Qt::BottomEdge, this);
    auto* body = new QVBoxLayout(panel);
    body->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                             Theme::px(space::m));
    body->setSpacing(Theme::px(space::s));
    m_declineReason = new StoryEdit(StoryEdit::Shape::Note, panel);
    m_declineReason->setObjectName(u"review.decline.reason"_s);
    body->addWidget(
        new FormField(tr("Why not now?"),
                      tr("A few words, so that your colleague can ask someone else. This ends the reading."),
                      m_declineReason, panel));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    auto* go = makeButton(tr("Not now"), ButtonKind::Quiet, {}, panel);
    go->setObjectName(u"review.decline.go"_s);
    go->setProperty("sends", true);
    auto* cancel = makeButton(tr("Continue reading"), ButtonKind::Plain, {}, panel);
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch(1);
    body->addLayout(row);
    connect(m_declineReason, &StoryEdit::edited, this,
            [this] { m_keeper->keep(place(u"decline"_s), m_declineReason->story()); });
    connect(go, &QPushButton::clicked, this, &ReadingView::decline);
    connect(cancel, &QPushButton::clicked, this, &ReadingView::closeDecline);
    panel->hide();
    return panel;
}

QWidget* ReadingView::buildText() {
    auto* ground = new Ground(&Colours::base, {}, this);
    auto* body = new QVBoxLayout(ground);
    body->setContentsMargins(0, 0, 0, 0);
    m_middle = new QStackedWidget(ground);
    m_middle->setMinimumHeight(Theme::px(leastText));
    body->addWidget(m_middle);
    auto* column = new Column(m_middle);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::l),
                                       Theme::px(space::xl));
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(Theme::px(space::l));
    m_text = new FrozenText(column);
    m_text->setObjectName(u"review.text"_s);
    m_text->setMaximumWidth(Theme::px(textWidth));
    m_margin = new RemarkMargin(m_text, *m_keeper, column);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_margin->standIn(row, m_middle);
    column->body()->addLayout(row);
    column->body()->addStretch(1);
    setWidest(column, widest);
    m_middle->addWidget(column);
    auto* changes = new Column(m_middle);
    changes->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::xl), Theme::px(space::xl),
                                        Theme::px(space::xl));
    m_compared = new FrozenText(changes);
    m_compared->setObjectName(u"review.compared"_s);
    m_compared->setAccessibleName(tr("What changed between the versions"));
    m_compared->setMaximumWidth(Theme::px(size::storyWidth));
    changes->body()->addWidget(m_compared);
    changes->body()->addStretch(1);
    m_middle->addWidget(changes);
    return ground;
}

QString ReadingView::name(const MemberId& id) const {
    const auto member = m_context.workspace.member(id);
    return member ? member->name : tr("A colleague");
}

void ReadingView::open(const ReviewId& id) {
    flush();
    if (!(m_detail.row.review.id == id)) {
        m_margin->endAsk();
        m_verdict->begin(id);
        m_decline->hide();
        m_problemRow->hide();
        m_declineReason->setStory(m_keeper->of(unsentPlace(id, u"decline"_s)));
        m_compare->setChecked(false);
    }
    m_detail = {};
    m_detail.row.review.id = id;
    refresh();
    bringBackAsk();
    focusNext();
}

/// The keys go to what is asked of me, else to the text.
void ReadingView::focusNext() {
    const auto& row = m_detail.row;
    if (m_margin->isAsking())
        return;
    if (row.waitsForMe && row.waitsFor == u"answers"_s && m_margin->focusAnswer())
        return;
    const bool closing = row.waitsForMe && row.waitsFor == u"view"_s;
    if (closing && m_detail.safety.floor == SafetyFloor::NotJudged && m_side->focusFloor())
        return;
    if (closing && m_verdict->focusWords())
        return;
    m_text->setFocus();
}

bool ReadingView::flush() { return m_keeper->flush(); }

QString ReadingView::place(const QString& what) const { return unsentPlace(m_detail.row.review.id, what); }

void ReadingView::refresh() {
    const auto detail = m_context.workspace.reviews().detail(m_detail.row.review.id);
    if (!detail) {
        m_problem->setText(errorSentence(detail.error()));
        m_problemRow->show();
        return;
    }
    const bool sameText = m_detail.version.id == detail->version.id;
    m_detail = *detail;
    if (!sameText)
        m_text->setVersion(m_detail.version, m_context.workspace.vocabulary());
    const auto& review = m_detail.row.review;
    const auto& me = m_context.workspace.me();
    QHash<QString, QString> names;
    for (const auto& id : {review.author, review.reviewer})
        names.insert(id.text(), id == me ? tr("You") : name(id).section(u' ', 0, 0));
    const bool answering =
        m_detail.row.iAmAuthor && !isClosed(review.state) && !m_context.workspace.isReadOnly();
    m_margin->setRemarks(m_detail.remarks, names, answering);
    m_side->setDetail(m_detail, name(review.reviewer).section(u' ', 0, 0), meReader());
    showHeader();
    showSteps();
    showVerdict();
}

void ReadingView::showHeader() {
    const auto& row = m_detail.row;
    const auto& review = row.review;
    const auto list = isClosed(review.state) ? tr("Finished")
                      : row.iAmAuthor        ? tr("My requests")
                                             : tr("For me");
    m_header->setCrumb(QStringList{tr("Four eyes"), list, row.caseCode.text()}.join(u" › "_s));
    m_header->setTitle(row.caseTitle);
    m_header->setState(stateWord(review.state));
    m_header->setNote(tr("With %1").arg(row.otherName));
    const int number = m_detail.version.number;
    m_compare->setVisible(number > 1);
    m_compare->setText(tr("Compare with version %1").arg(number - 1));
    m_compare->setAccessibleName(m_compare->text());

    const auto offers = [&](ReviewEvent event) {
        const auto refusal = m_context.workspace.reviews().refusal(review.id, event);
        return !refusal || refusal->code == ErrorCode::StoreReadOnly;
    };
    m_ask->setVisible(meReader() && offers(ReviewEvent::Ask));
    showNext();
    const bool canDecline = meReader() && offers(ReviewEvent::Decline);
    const bool canWithdraw = row.iAmAuthor && offers(ReviewEvent::WithdrawRequest);
    m_quiet->setVisible(canDecline || canWithdraw);
    m_quiet->setText(canDecline ? tr("Not now…") : tr("Withdraw the request"));
    m_quiet->setAccessibleName(m_quiet->text());
    for (auto* button : {m_ask, m_quiet, m_primary})
        holdBack(button, readOnlyWords(m_context.workspace));
    if (review.state == ReviewState::Declined && !review.declineReason.isEmpty()) {
        const auto reason = insideQuotes(review.declineReason.text()).toHtmlEscaped();
        m_problem->setText(
            meReader() ? tr("You said that you cannot read along now: “%1”").arg(reason)
                       : tr("%1 cannot read along now: “%2”").arg(row.otherName.toHtmlEscaped(), reason));
        m_problemRow->show();
    } else if (review.state == ReviewState::Outdated) {
        m_problem->setText(
            tr("The text changed after this reading began. It goes on when the reader confirms on "
               "the newest version."));
        m_problemRow->show();
    }
}

/// What is asked of me is the filled button; asking is, until the three questions are there.
void ReadingView::showNext() {
    const auto& row = m_detail.row;
    const bool outdated = meReader() && row.review.state == ReviewState::Outdated;
    const bool canAccept = meReader() && row.review.state == ReviewState::Requested;
    const bool answers = row.waitsForMe && row.waitsFor == u"answers"_s;
    m_primary->setVisible(outdated || canAccept || answers);
    const int open = m_detail.facts.questionsOpen;
    m_primary->setText(outdated  ? tr("Read the new version")
                       : answers ? tr("Answer %n question(s)", nullptr, open)
                                 : tr("Read along"));
    m_primary->setAccessibleName(m_primary->text());
    const bool asking = row.waitsForMe && row.waitsFor == u"questions"_s;
    fillButton(m_ask, asking);
    m_ask->setIcon(buttonIcon(u"edit-comment"_s, asking ? IconInk::OnAccent : IconInk::Ink));
}

/// "3 gesteld, 2 beantwoord, 1 geparkeerd", without what is nothing.
QString ReadingView::questionWords() const {
    int answered = 0;
    int parked = 0;
    for (const auto& remark : m_detail.remarks)
        if (remark.kind == RemarkKind::Question) {
            answered += remark.answered == AnswerKind::Answered;
            parked += remark.answered == AnswerKind::Parked;
        }
    const int asked = m_detail.facts.questionsAsked;
    if (asked == 0)
        return tr("no questions yet");
    QStringList words{tr("%1 asked").arg(asked)};
    if (answered > 0)
        words.append(tr("%1 answered").arg(answered));
    if (parked > 0)
        words.append(tr("%1 parked").arg(parked));
    for (auto& part : words) // a number stays with its word
        part.replace(u' ', QChar::Nbsp);
    return words.join(u", "_s);
}

void ReadingView::showSteps() {
    const auto& review = m_detail.row.review;
    const auto now = m_context.workspace.clock().now();
    const auto& facts = m_detail.facts;
    const bool read = review.state != ReviewState::Draft && review.state != ReviewState::Requested &&
                      review.state != ReviewState::Outdated;
    const bool closed = review.state == ReviewState::SharedView || review.state == ReviewState::DifferingView;
    const auto reader = name(review.reviewer).section(u' ', 0, 0);
    const auto advice = facts.adviceGiven      ? tr("given")
                        : !m_detail.adviceOpen ? tr("not open yet")
                        : meReader()           ? tr("yours to give")
                                               : tr("%1 writes").arg(reader);
    const auto closing = closed                       ? stateWord(review.state)
                         : m_detail.views.size() == 1 ? tr("one of you has signed")
                         : facts.adviceGiven          ? tr("you both write")
                                                      : tr("after the advice");
    m_steps->setSteps(
        {{tr("Read"),
          tr("version %1, frozen %2")
              .arg(m_detail.version.number)
              .arg(dayWord(m_detail.version.frozenAt.toLocalTime().date(), now.toLocalTime().date())),
          read},
         {tr("Questions first"), questionWords(), m_detail.adviceOpen},
         {tr("Advice"), advice, facts.adviceGiven},
         {tr("Finish together"), closing, closed}});
}

void ReadingView::showVerdict() {
    const auto& review = m_detail.row.review;
    const bool closed = review.state == ReviewState::SharedView || review.state == ReviewState::DifferingView;
    m_verdict->setVisible(m_detail.facts.adviceGiven || !m_detail.views.isEmpty());
    const auto side = [&](const MemberId& id, const QString& role) {
        VerdictBar::Side made;
        made.member = m_context.workspace.member(id).value_or(Member{id, {}});
        made.role = role;
        for (const auto& view : m_detail.views)
            if (view.by == id)
                made.view = view;
        return made;
    };
    const auto author = side(review.author, tr("author"));
    const auto reader = side(review.reviewer, tr("reader"));
    const auto refusal =
        closed ? std::nullopt : m_context.workspace.reviews().refusal(review.id, ReviewEvent::CloseShared);
    const auto whyNot = refusal ? errorSentence(*refusal) : QString();
    if (m_detail.row.iAmAuthor)
        m_verdict->setSides(author, reader, closed, whyNot);
    else
        m_verdict->setSides(reader, author, closed, whyNot);
}

void ReadingView::showCompared(bool on) {
    m_middle->setCurrentIndex(on ? 1 : 0);
    if (!on)
        return;
    const auto detail = m_context.workspace.cases().detail(m_detail.row.review.caseId);
    const CaseVersion* before = nullptr;
    if (detail)
        for (const auto& version : detail->versions)
            if (version.number == m_detail.version.number - 1)
                before = &version;
    m_compared->setCompared(versionHtml(before, m_detail.version, m_context.workspace.vocabulary()));
}

bool ReadingView::leadOn() {
    // A floor that nobody judged keeps both from finishing.
    if (!m_verdict->isHidden() && !isClosed(m_detail.row.review.state) &&
        m_detail.safety.floor == SafetyFloor::NotJudged)
        m_side->focusFloor();
    QString words = m_verdict->leadOn();
    if (words.isEmpty())
        words = m_side->waitsFor();
    if (words.isEmpty())
        return false;
    m_context.navigator.tell(words);
    return true;
}

void ReadingView::closeDecline() {
    m_decline->hide();
    m_quiet->setFocus(Qt::OtherFocusReason);
}

bool ReadingView::goBack() {
    if (m_verdict->closeAsking())
        return true;
    if (m_margin->isAsking()) {
        m_margin->endAsk();
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_decline->isHidden()) {
        closeDecline();
        return true;
    }
    if (m_compare->isChecked()) {
        m_compare->setChecked(false);
        m_compare->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace leertafel::ui
