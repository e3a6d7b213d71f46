#include "ui/learning/MethodsTab.h"

#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/learning/MethodDelegate.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

MethodsTab::MethodsTab(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField)
    , m_list(new QListWidget)
    , m_detail(new Column) {
    m_search->setObjectName(u"methods.search"_s);
    m_search->setPlaceholderText(tr("Search the methods"));
    m_search->setAccessibleName(tr("Search the methods"));
    m_search->addCross();
    connect(m_search, &QLineEdit::textChanged, this, &MethodsTab::narrow);
    auto* none = new EmptyState(tr("No method has these letters in its name."), tr("Show all"));
    connect(none, &EmptyState::activated, m_search, &QLineEdit::clear);
    m_none = none;
    m_none->hide();
    m_list->setObjectName(u"methods.list"_s);
    m_list->setProperty("frame", u"rows"_s);
    m_list->setAccessibleName(tr("Methods"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new MethodDelegate(m_list));
    for (const Method& method : context.workspace.vocabulary().methods()) {
        auto* item = new QListWidgetItem(method.label.in(language()));
        const QString second = timeAndPeople(method);
        item->setData(MethodDelegate::IdRole, method.id);
        item->setData(MethodDelegate::SecondRole, second);
        item->setData(Qt::AccessibleTextRole, QString(method.label.in(language()) + u", "_s + second));
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &MethodsTab::showMethod);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        begin(MethodId(item->data(MethodDelegate::IdRole).toString()));
    });
    auto* left = new QWidget;
    left->setMaximumWidth(Theme::px(size::sidePanelMin + space::xxl));
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, Theme::px(space::l), 0, Theme::px(space::xl));
    column->setSpacing(Theme::px(space::m));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), 0, 0, 0);
    row->setSpacing(0);
    // Where both have too little room, they have as much of it.
    row->addWidget(left, 1);
    row->addWidget(m_detail, 1);
    m_list->setCurrentRow(0);
}

QString MethodsTab::timeAndPeople(const Method& method) const {
    QString people = tr("group of %1").arg(QString(method.group).replace(u'-', u'–'));
    if (method.group == u"solo")
        people = tr("on your own");
    else if (method.group == u"solo/2")
        people = tr("on your own or the two of you");
    else if (method.group == u"2")
        people = tr("the two of you");
    else if (method.group == u"team")
        people = tr("the whole team");
    else if (method.group.endsWith(u'+'))
        people = tr("group of %1 or more").arg(method.group.chopped(1));
    return tr("%1 minutes").arg(method.minutes) + u" · "_s + people;
}

void MethodsTab::narrow(const QString& letters) {
    const QString wanted = letters.trimmed();
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits = m_list->item(i)->text().contains(wanted, Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    m_list->setVisible(first >= 0);
    m_none->setVisible(first < 0);
    if (first >= 0 && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentRow(first);
}

void MethodsTab::beginChosen() {
    if (const QListWidgetItem* item = m_list->currentItem())
        begin(MethodId(item->data(MethodDelegate::IdRole).toString()));
}

void MethodsTab::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void MethodsTab::choose(const MethodId& method, const CaseId& about) {
    m_about = about;
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(MethodDelegate::IdRole).toString() == method.id())
            row = i;
    m_search->clear();
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
            about->setText(tr("Your reflection will be about case %1.").arg(detail->file.code.text()));
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
    column->addWidget(new TextLabel(timeAndPeople(method), TextRole::Caption, TextLabel::Tone::Quiet));
    for (const MethodStep& step : method.steps) {
        auto* words = new QVBoxLayout;
        words->setSpacing(Theme::px(space::xs));
        words->addWidget(
            new TextLabel(u"%1. %2"_s.arg(step.number).arg(step.name.in(language())), TextRole::BodyStrong));
        words->addWidget(new TextLabel(step.question.in(language())));
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
