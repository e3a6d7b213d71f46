// Reading the fixed version as the neighbour would, over the whole page of the case.
#include "ui/cases/CaseView.h"
#include "ui/cases/ReadThroughView.h"
#include "ui/cases/WriteTab.h"

#include "core/services/BlockLedger.h"
#include "core/services/Workspace.h"

#include <QPushButton>
#include <QStackedLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

void CaseView::buildReadThrough() {
    m_readThrough = new ReadThroughView(this);
    m_front->addWidget(m_readThrough);
    connect(m_readThrough, &ReadThroughView::leaveAsked, this, &CaseView::leaveReadThrough);
    connect(m_readThrough, &ReadThroughView::mendAsked, this, &CaseView::mend);
    connect(m_readThrough, &ReadThroughView::handedOver, this, &CaseView::endReadThrough);
    connect(m_readThrough, &ReadThroughView::notYetAsked, this, [this] {
        leaveReadThrough();
        showTab(MainTab);
        focusText();
    });
}

bool CaseView::isReadingThrough() const { return m_front->currentWidget() == m_readThrough; }

void CaseView::beginReadThrough() {
    if (!isMine() || m_detail.versions.isEmpty())
        return;
    const auto& version = m_detail.versions.first();
    m_readingVersion = version.id;
    m_front->setCurrentWidget(m_readThrough);
    m_readThrough->begin(readThroughParts(version, m_context.workspace.vocabulary(),
                                          m_context.workspace.blocks().nameOf(version.attributes.block)));
    Q_EMIT writingChanged();
}

void CaseView::leaveReadThrough() {
    m_front->setCurrentWidget(m_whole);
    Q_EMIT writingChanged();
    (m_act.act == CaseAct::ReadThrough ? m_primary : m_more)->setFocus(Qt::OtherFocusReason);
}

void CaseView::endReadThrough() {
    const auto kept = m_context.workspace.cases().readThrough(m_readingVersion);
    leaveReadThrough();
    const auto state = m_detail.file.state;
    finish(kept,
           state == CaseState::Deidentified   ? tr("Read to the end. You can have this version checked now.")
           : state == CaseState::PrivacyCheck ? tr("Read to the end. A colleague can check this version now.")
                                              : tr("Read to the end."));
}

void CaseView::mend(const ReadThroughPart& part) {
    leaveReadThrough();
    showTab(MainTab);
    showAct();
    m_write->goToWords(part.field, part.words);
}

} // namespace leertafel::ui
