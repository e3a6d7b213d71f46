#include "ui/learning/MethodsTab.h"

#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

MethodsTab::MethodsTab(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget), m_detail(new Column) {
    m_list->setObjectName(u"methods.list"_s);
    m_list->setAccessibleName(tr("Methods"));
    m_list->setFixedWidth(Theme::px(300));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    for (const Method& method : context.workspace.vocabulary().methods()) {
        auto* item =
            new QListWidgetItem(tr("%1 · %2 min").arg(method.label.in(language())).arg(method.minutes));
        item->setData(Qt::UserRole, method.id);
        item->setSizeHint({0, Theme::px(size::smallButton)});
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &MethodsTab::showMethod);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { begin(MethodId(item->data(Qt::UserRole).toString())); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_detail, 1);
    m_list->setCurrentRow(0);
}

void MethodsTab::choose(const MethodId& method, const CaseId& about) {
    m_about = about;
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == method.id())
            row = i;
    m_list->setCurrentRow(row);
    showMethod(row);
    m_list->setFocus(Qt::OtherFocusReason);
}

void MethodsTab::showMethod(int row) {
    clearLayout(m_detail->body());
    const QList<Method>& methods = m_context.workspace.vocabulary().methods();
    if (row < 0 || row >= methods.size())
        return;
    const Method& method = methods.at(row);
    auto* column = m_detail->body();
    if (!m_about.isEmpty()) {
        if (auto detail = m_context.workspace.cases().detail(m_about)) {
            auto* about = new InlineMessage(InlineMessage::Kind::Info);
            about->setText(tr("Your note will be about case %1.").arg(detail->file.code.text()));
            QPushButton* loose = about->addButton(tr("Not about a case"));
            connect(loose, &QPushButton::clicked, this, [this] {
                m_about = {};
                showMethod(m_list->currentRow());
            });
            column->addWidget(about);
        }
    }
    column->addWidget(new TextLabel(method.label.in(language()), TextRole::PageTitle));
    column->addWidget(new TextLabel(method.purpose.in(language())));
    column->addWidget(new TextLabel(tr("%1 minutes · group of %2").arg(method.minutes).arg(method.group),
                                    TextRole::Caption, TextLabel::Tone::Quiet));
    auto* begin = makeButton(tr("Begin a note"), ButtonKind::Quiet, u"document-edit"_s);
    begin->setObjectName(u"methods.begin"_s);
    connect(begin, &QPushButton::clicked, this, [this, id = MethodId(method.id)] { this->begin(id); });
    holdBack(begin, readOnlyWords(m_context.workspace));
    column->addWidget(begin, 0, Qt::AlignLeft);
    for (const MethodStep& step : method.steps) {
        auto* words = new QVBoxLayout;
        words->setSpacing(Theme::px(2));
        words->addWidget(
            new TextLabel(u"%1. %2"_s.arg(step.number).arg(step.name.in(language())), TextRole::BodyStrong));
        words->addWidget(
            new TextLabel(step.question.in(language()), TextRole::Story, TextLabel::Tone::Quiet));
        column->addLayout(words);
    }
    column->addStretch(1);
}

void MethodsTab::begin(const MethodId& method) {
    auto id = m_context.workspace.reflections().create(method, m_about);
    if (!id) {
        m_context.navigator.tell(errorSentence(id.error()));
        return;
    }
    m_about = {};
    Q_EMIT begun(*id);
}

} // namespace leertafel::ui
