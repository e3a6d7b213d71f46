#include "ui/cases/CaseView.h"

#include "core/domain/Vocabulary.h"
#include "core/services/MemberService.h"
#include "ui/cases/CaseBars.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/LinkTabs.h"
#include "ui/cases/ReadTab.h"
#include "ui/cases/VersionsTab.h"
#include "ui/cases/WriteTab.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Widgets.h"

#include <QMenu>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldOrder(const Vocabulary& vocabulary) {
    QStringList order{u"title"_s};
    for (const auto& field : vocabulary.canvas())
        order.append(field.id);
    order.append(u"floorReason"_s);
    return order;
}

QString keptWords(const QDateTime& at, const QDateTime& now) {
    const auto local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return CaseView::tr("Saved at %1").arg(local.time().toString(u"HH:mm"_s));
    return CaseView::tr("Saved %1").arg(timeWord(at, now));
}

// An author who lost the draft (a restored backup) goes on from the newest version.
CaseDraft draftFrom(const CaseVersion& version) {
    CaseDraft draft;
    draft.title = version.title.text();
    for (const auto& field : version.fields) {
        draft.fields.insert(field.field.id(), field.text.text());
        draft.labels.insert(field.field.id(), field.labels);
    }
    draft.attributes = version.attributes;
    draft.floorReason = version.floorReason.text();
    return draft;
}

} // namespace

CaseView::CaseView(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new DraftKeeper(context.workspace.cases(), this))
    , m_watch(new FindingWatch(context.workspace.gate(), fieldOrder(context.workspace.vocabulary()), this)) {
    m_front = new QStackedLayout(this);
    m_front->setContentsMargins(0, 0, 0, 0);
    m_whole = new QWidget(this);
    m_front->addWidget(m_whole);
    auto* body = new QVBoxLayout(m_whole);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    buildHeader();
    body->addWidget(m_header);
    m_bars = new CaseBars(context, this);
    buildTabs();
    body->addWidget(m_tabs);
    body->addWidget(m_bars);
    body->addWidget(m_stack, 1);
    buildReadThrough();

    connect(m_keeper, &DraftKeeper::changed, this, &CaseView::showAct);
    connect(m_keeper, &DraftKeeper::saved, this, [this] {
        const auto now = m_context.workspace.clock().now();
        m_header->setNote(keptWords(now, now));
        m_bars->setTrouble({});
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        m_bars->setTrouble(tr("Not saved yet: %1 Leertafel keeps trying.").arg(errorSentence(error)));
    });
    connect(m_watch, &FindingWatch::countsChanged, this, &CaseView::showAct);
    connect(m_write, &WriteTab::judged, this, &CaseView::judge);
    connect(m_write, &WriteTab::gapAsked, this, &CaseView::goToGap);
    // Back to the button that asked: sending back has one of its own, the others stand under "More".
    connect(m_bars, &CaseBars::calledOff, this,
            [this] { (m_sendBack->isVisible() ? m_sendBack : m_more)->setFocus(Qt::OtherFocusReason); });
    connect(m_bars, &CaseBars::retryAsked, m_keeper, &DraftKeeper::flush);
    connect(m_bars, &CaseBars::reasonsGiven, this, &CaseView::sendBack);
    connect(m_bars, &CaseBars::withdrawConfirmed, this, &CaseView::withdraw);
    connect(m_bars, &CaseBars::signedBy, this, &CaseView::colleagueReleases);
}

CaseView::~CaseView() {
    m_keeper->disconnect(this);
    m_watch->disconnect(this);
    m_keeper->flush();
}

void CaseView::buildHeader() {
    m_header = new PageHeader(this);
    connect(m_header, &PageHeader::crumbActivated, this, &CaseView::listAsked);
    m_more = makeButton(tr("More"), ButtonKind::Quiet, u"overflow-menu"_s, this);
    m_more->setObjectName(u"case.more"_s);
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    auto* trend = menu->addAction(tr("Show the trend it is part of"));
    m_readAgain = menu->addAction(tr("Read it as the neighbour"));
    m_readAgain->setObjectName(u"case.readAgain"_s);
    connect(m_readAgain, &QAction::triggered, this, &CaseView::beginReadThrough);
    m_colleague = menu->addAction(tr("A colleague releases it here…"));
    m_colleague->setObjectName(u"case.colleague"_s);
    menu->addSeparator();
    m_delete = menu->addAction(tr("Delete the draft"));
    m_delete->setObjectName(u"case.delete"_s);
    m_withdraw = menu->addAction(tr("Withdraw…"));
    m_withdraw->setObjectName(u"case.withdrawAction"_s);
    m_more->setMenu(menu);
    m_sendBack = makeButton(tr("Send back…"), ButtonKind::Quiet, {}, this);
    m_sendBack->setObjectName(u"case.sendBack"_s);
    m_primary = makeButton({}, ButtonKind::Primary, {}, this);
    m_primary->setObjectName(u"case.primary"_s);
    m_header->addButton(m_more);
    m_header->addButton(m_sendBack);
    m_header->addButton(m_primary);
    connect(menu, &QMenu::aboutToShow, this, [this, trend] {
        const auto& attributes = isMine() || m_detail.versions.isEmpty()
                                     ? m_keeper->draft().attributes
                                     : m_detail.versions.first().attributes;
        trend->setEnabled(!attributes.themes.isEmpty());
        trend->setToolTip(trend->isEnabled() ? QString()
                                             : tr("Choose a theme first; the trend belongs to it."));
    });
    connect(trend, &QAction::triggered, this, [this] {
        const auto& attributes = isMine() || m_detail.versions.isEmpty()
                                     ? m_keeper->draft().attributes
                                     : m_detail.versions.first().attributes;
        if (!attributes.themes.isEmpty())
            m_context.navigator.go(
                {PageId::Trends, u"trend"_s, attributes.themes.first().id() + u'|' + attributes.area.id()});
    });
    connect(m_colleague, &QAction::triggered, this, [this] {
        QList<Member> able;
        const auto colleagues = m_context.workspace.members().colleagues();
        for (const auto& member : colleagues.value_or(QList<Member>()))
            if (!m_context.workspace.cases().refusalToCheck(m_detail.file.id, member.id))
                able.append(member);
        if (able.isEmpty())
            m_bars->setRefusal(tr("No colleague in this folder may check this version."));
        else
            m_bars->askColleague(
                tr("Let your colleague read the text here and release it with their own passphrase."), able);
    });
    connect(m_delete, &QAction::triggered, this, &CaseView::removeDraft);
    connect(m_withdraw, &QAction::triggered, this, [this] { m_bars->askWithdraw(); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] { m_bars->askReasons(); });
    connect(m_primary, &QPushButton::clicked, this, &CaseView::act);
}

void CaseView::buildTabs() {
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(u"case.tabs"_s);
    for (const auto& words :
         {tr("Write"), tr("Versions"), tr("Four eyes"), tr("Reflections"), tr("Similar cases")})
        m_tabs->addTab(words);
    m_stack = new QStackedWidget(this);
    m_main = new QStackedWidget(m_stack);
    m_write = new WriteTab(m_context, *m_keeper, *m_watch, m_main);
    m_read = new ReadTab(m_context, m_main);
    m_main->addWidget(m_write);
    m_main->addWidget(m_read);
    m_versions = new VersionsTab(m_context, m_stack);
    m_fourEyes = new FourEyesTab(m_context, m_stack);
    m_reflections = new ReflectionsTab(m_context, m_stack);
    m_similar = new SimilarTab(m_context, m_stack);
    for (QWidget* tab : QList<QWidget*>{m_main, m_versions, m_fourEyes, m_reflections, m_similar})
        m_stack->addWidget(tab);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        fillTab(index);
        m_stack->setCurrentIndex(index);
        showAct();
        Q_EMIT writingChanged();
    });
    connect(m_fourEyes, &FourEyesTab::actChanged, this, &CaseView::showAct);
}

bool CaseView::isMine() const { return m_detail.file.author == m_context.workspace.me(); }

void CaseView::open(const CaseId& id, const QString& part) {
    if (isReadingThrough())
        m_front->setCurrentWidget(m_whole);
    const bool same = m_detail.file.id == id && m_keeper->caseId() == id;
    if (same) {
        refresh();
        showPart(part);
        return;
    }
    // Words that are not on disk yet stay on the screen, with what is wrong above them.
    if (!flush())
        return;
    m_keeper->drop();
    const auto detail = m_context.workspace.cases().detail(id);
    m_bars->setRefusal(detail ? QString() : errorSentence(detail.error()));
    m_bars->forgetAsking();
    m_header->setNote(detail && detail->draft && detail->file.author == m_context.workspace.me()
                          ? keptWords(detail->file.changed, m_context.workspace.clock().now())
                          : QString());
    if (!detail) {
        m_detail = {};
        m_tabs->hide();
        m_stack->hide();
        showHeader();
        showAct();
        return;
    }
    m_tabs->show();
    m_stack->show();
    m_detail = *detail;
    m_keeper->load(id, detail->draft                ? *detail->draft
                       : detail->versions.isEmpty() ? CaseDraft()
                                                    : draftFrom(detail->versions.first()));
    if (isMine())
        m_write->load(m_detail.file.safety);
    else
        m_watch->load({}, {});
    m_main->setCurrentWidget(isMine() ? static_cast<QWidget*>(m_write) : m_read);
    m_tabs->setTabText(Similar, m_similar->setCase(id));
    showTab(MainTab);
    refresh();
    if (part.isEmpty())
        focusText();
    else
        showPart(part);
}

/// Where one was writing, else the first field; the text when it is somebody else's.
void CaseView::focusText() {
    if (!isMine()) {
        m_read->setFocus();
        return;
    }
    const auto& at = m_keeper->draft().cursorField;
    const auto& canvas = m_context.workspace.vocabulary().canvas();
    if (!at.isEmpty() || !canvas.isEmpty())
        m_write->resume(at.isEmpty() ? canvas.first().id : at);
}

void CaseView::refresh() {
    if (m_detail.file.id.isEmpty())
        return;
    const auto detail = m_context.workspace.cases().detail(m_detail.file.id);
    if (!detail)
        return;
    m_detail = *detail;
    m_write->setSafety(m_detail.file.safety);
    m_tabs->setTabText(MainTab, isMine() ? tr("Write") : tr("Read"));
    look();
    fillTab(m_tabs->current());
    showHeader();
    showAct();
}

void CaseView::fillTab(int index) {
    switch (index) {
    case MainTab:
        if (!isMine())
            m_read->setDetail(m_detail);
        break;
    case Versions:
        m_versions->setDetail(m_detail);
        break;
    case FourEyes:
        m_fourEyes->setDetail(m_detail, isMine());
        break;
    case Reflections:
        m_reflections->setCase(m_detail.file.id);
        break;
    default:
        m_similar->setCase(m_detail.file.id);
    }
}

void CaseView::showTab(int index) {
    m_tabs->setCurrent(index);
    fillTab(index);
    m_stack->setCurrentIndex(index);
    Q_EMIT writingChanged();
}

void CaseView::showPart(const QString& part) {
    static const QHash<QString, int> tabs{{u"write"_s, MainTab},
                                          {u"versions"_s, Versions},
                                          {u"fourEyes"_s, FourEyes},
                                          {u"reflections"_s, Reflections},
                                          {u"similar"_s, Similar}};
    if (part.isEmpty())
        return;
    if (part == u"readThrough"_s)
        return beginReadThrough();
    showTab(tabs.value(part, MainTab));
    showAct();
    if (part == u"spot"_s) {
        if (!isMine() || !m_write->goToSpot(1))
            focusText();
        return;
    }
    if (!tabs.contains(part) && isMine())
        m_write->goTo(part);
}

void CaseView::showHeader() {
    const auto code = m_detail.file.code.text();
    m_header->setCrumb(code.isEmpty() ? tr("Cases") : tr("Cases") + u" › "_s + code);
    m_header->setState(m_detail.file.id.isEmpty() ? QString() : stateWord(m_detail.file.state));
}

void CaseView::showAct() {
    const bool known = !m_detail.file.id.isEmpty();
    const auto title = isMine()                      ? m_keeper->draft().title
                       : m_detail.versions.isEmpty() ? QString()
                                                     : m_detail.versions.first().title.text();
    m_header->setTitle(title.trimmed().isEmpty() ? tr("Without a title yet") : title);
    m_act = known ? actOfTab() : NextAct();
    m_primary->setVisible(m_act.act != CaseAct::None);
    m_primary->setText(m_act.words);
    m_primary->setAccessibleName(m_act.words);
    m_primary->setAccessibleDescription(m_act.why);
    m_primary->setEnabled(m_act.enabled);
    m_primary->setToolTip(m_act.why);
    showHint();
    m_sendBack->setVisible(m_act.act == CaseAct::Release && m_act.enabled);
    m_more->setVisible(known);
    m_delete->setVisible(isMine() && m_detail.versions.isEmpty());
    m_withdraw->setVisible(isMine() && !m_detail.versions.isEmpty() &&
                           m_detail.file.state != CaseState::Withdrawn);
    m_readAgain->setVisible(isMine() && !m_detail.versions.isEmpty() &&
                            m_detail.file.state != CaseState::Withdrawn);
    m_colleague->setVisible(isMine() && m_act.act == CaseAct::Release);
    const auto why = readOnlyWords(m_context.workspace);
    for (auto* action : {m_delete, m_withdraw, m_colleague}) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
}

bool CaseView::goBack() {
    if (isReadingThrough()) {
        leaveReadThrough();
        return true;
    }
    return m_write->closeMenu() || m_bars->callOff();
}

QList<QAction*> CaseView::writingActions() const { return m_write->actions(); }

bool CaseView::isWriting() const { return isMine() && m_tabs->current() == MainTab && !isReadingThrough(); }

bool CaseView::flush() {
    const bool asked = m_fourEyes->flush();
    return m_keeper->flush() && asked;
}

} // namespace leertafel::ui
