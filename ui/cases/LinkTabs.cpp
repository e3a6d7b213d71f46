#include "ui/cases/LinkTabs.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/InvitePanel.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

Column* pageColumn(QWidget* tab) {
    auto* outer = new QVBoxLayout(tab);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column(tab);
    outer->addWidget(column);
    column->body()->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->body()->setSpacing(space::l);
    return column;
}

} // namespace

QString similarWords(const QStringList& why, const Vocabulary& vocabulary) {
    QStringList parts;
    for (const auto& reason : why) {
        const auto words = word(vocabulary, reason.section(u':', 1));
        if (reason.startsWith(u"theme:"_s))
            parts.append(SimilarTab::tr("same theme: %1").arg(words));
        else if (reason.startsWith(u"ageBand:"_s))
            parts.append(SimilarTab::tr("same age: %1").arg(words));
        else if (reason.startsWith(u"signal:"_s))
            parts.append(SimilarTab::tr("same signal: %1").arg(words));
        else if (reason.startsWith(u"principle:"_s))
            parts.append(SimilarTab::tr("same principle: %1").arg(words));
    }
    return parts.join(u" · "_s);
}

FourEyesTab::FourEyesTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList(tr("Readings of this case"), column);
    m_list->setObjectName(u"case.reviews"_s);
    column->body()->addWidget(m_list);
    m_empty = new EmptyState(tr("Nobody has read along yet."), {}, column);
    column->body()->addWidget(m_empty);
    m_invite = new InvitePanel(context, column);
    column->body()->addWidget(m_invite);
    column->body()->addStretch(1);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Review, u"review"_s, m_rows.at(index).review.id.text()});
    });
    connect(m_invite, &InvitePanel::invited, this, [this](const ReviewId& review) {
        m_context.navigator.tell(tr("Asked. You find the conversation under Four eyes."));
        m_context.workspace.announce(services::Topic::Reviews, review.text());
    });
}

bool FourEyesTab::flush() { return m_invite->flush(); }

void FourEyesTab::setDetail(const services::CaseDetail& detail, bool mine) {
    const auto rows = m_context.workspace.reviews().ofCase(detail.file.id);
    m_rows = rows ? *rows : QList<services::ReviewRow>();
    const auto now = m_context.workspace.clock().now();
    m_list->clear();
    for (const auto& row : std::as_const(m_rows))
        m_list->addRow(u"view-visible"_s, tr("With %1").arg(row.otherName), stateWord(row.review.state),
                       sinceWord(row.review.changedAt, now), tr("Open"));
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_invite->setVisible(mine && !detail.versions.isEmpty());
    if (mine && !detail.versions.isEmpty())
        m_invite->setCase(detail.file.id);
}

ReflectionsTab::ReflectionsTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList(tr("Reflections on this case"), column);
    m_list->setObjectName(u"case.reflections"_s);
    column->body()->addWidget(m_list);
    m_empty = new EmptyState(tr("No reflection yet. What you write is yours alone until you share it."), {},
                             column);
    column->body()->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_method = new IdCombo(column);
    m_method->setObjectName(u"case.reflect.method"_s);
    m_method->setAccessibleName(tr("Method"));
    for (const auto& method : context.workspace.vocabulary().methods())
        m_method->add(method.id, method.label.in(language()));
    row->addWidget(m_method);
    auto* go = makeButton(tr("Start a reflection"), ButtonKind::Quiet, {}, column);
    go->setObjectName(u"case.reflect"_s);
    row->addWidget(go);
    row->addStretch(1);
    column->body()->addLayout(row);
    column->body()->addStretch(1);
    connect(go, &QPushButton::clicked, this, &ReflectionsTab::begin);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Learning, u"reflection"_s, m_notes.at(index).id.text()});
    });
}

void ReflectionsTab::setCase(const CaseId& id) {
    m_case = id;
    const auto notes = m_context.workspace.reflections().ofCase(id);
    m_notes = notes ? *notes : QList<Reflection>();
    const auto now = m_context.workspace.clock().now();
    m_list->clear();
    for (const auto& note : std::as_const(m_notes)) {
        const auto who = note.shared ? tr("shared") : tr("for you alone");
        m_list->addRow(u"bookmarks"_s, word(m_context.workspace.vocabulary(), note.method.id()),
                       note.insight.isEmpty() ? who : who + u" · "_s + note.insight,
                       sinceWord(note.changed, now), tr("Read"));
    }
    m_list->setVisible(!m_notes.isEmpty());
    m_empty->setVisible(m_notes.isEmpty());
}

void ReflectionsTab::begin() {
    const auto made = m_context.workspace.reflections().create(MethodId(m_method->currentId()), m_case);
    if (made)
        m_context.navigator.go({PageId::Learning, u"reflection"_s, made->text()});
    else
        m_context.navigator.tell(errorSentence(made.error()));
}

SimilarTab::SimilarTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList(tr("Looks like"), column);
    m_list->setObjectName(u"case.similar"_s);
    column->body()->addWidget(m_list);
    m_empty = new EmptyState(
        tr("No released case looks like this one yet. Themes and age help to find them."), {}, column);
    column->body()->addWidget(m_empty);
    column->body()->addStretch(1);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Cases, u"case"_s, m_cases.at(index).row.id.text()});
    });
}

int SimilarTab::setCase(const CaseId& id) {
    const auto cases = m_context.workspace.cases().similar(id);
    m_cases = cases ? *cases : QList<services::SimilarCase>();
    m_list->clear();
    for (const auto& alike : std::as_const(m_cases))
        m_list->addRow(u"view-pim-journal"_s, alike.row.title,
                       similarWords(alike.why, m_context.workspace.vocabulary()), alike.row.code.text(),
                       tr("Read"));
    m_list->setVisible(!m_cases.isEmpty());
    m_empty->setVisible(m_cases.isEmpty());
    return static_cast<int>(m_cases.size());
}

} // namespace leertafel::ui
