#include "ui/learning/LibraryTab.h"

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/learning/MaximCard.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

LibraryTab::LibraryTab(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_column(new Column)
    , m_cards(new QWidget)
    , m_count(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_form(new Card)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    m_search->setObjectName(u"library.search"_s);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::px(320));
    connect(m_search, &QLineEdit::textChanged, this, &LibraryTab::refresh);

    auto* column = m_column->body();
    column->addWidget(m_search);
    buildForm();
    column->addWidget(m_form);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Rules of thumb"), TextRole::Section));
    heading->addWidget(m_count);
    heading->addStretch(1);
    column->addLayout(heading);
    new QVBoxLayout(m_cards);
    m_cards->layout()->setContentsMargins(0, 0, 0, 0);
    m_cards->layout()->setSpacing(Theme::px(space::m));
    column->addWidget(m_cards);
    column->addStretch(1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_column);
}

void LibraryTab::buildForm() {
    const auto field = [&](const QString& name, const QString& label, const QString& guide) {
        auto* edit = new QLineEdit;
        edit->setObjectName(name);
        m_form->body()->addWidget(new FormField(label, guide, edit));
        return edit;
    };
    m_form->body()->addWidget(m_message);
    m_message->hide();
    m_text =
        field(u"maxim.text"_s, tr("Rule of thumb"), tr("One sentence that helped in more than one case."));
    m_holds = field(u"maxim.holds"_s, tr("Holds when"), tr("By what do you see that it holds?"));
    m_not = field(u"maxim.not"_s, tr("Does not hold when"), tr("Where would it lead you astray?"));
    m_anchor = new IdCombo;
    m_anchor->setObjectName(u"maxim.anchor"_s);
    m_form->body()->addWidget(
        new FormField(tr("Rests on"), tr("A released case about which hardly anybody doubts."), m_anchor));
    m_counter = new IdCombo;
    m_counter->setObjectName(u"maxim.counter"_s);
    m_form->body()->addWidget(new FormField(
        tr("Counter-case"), tr("A case where it did not hold, or say that you found none."), m_counter));
    auto* row = new QHBoxLayout;
    auto* save = makeButton(tr("Put it in the library"), ButtonKind::Quiet);
    save->setObjectName(u"maxim.save"_s);
    connect(save, &QPushButton::clicked, this, &LibraryTab::save);
    auto* cancel = makeButton(tr("Not now"), ButtonKind::Plain);
    cancel->setObjectName(u"maxim.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &LibraryTab::cancelProposal);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    m_form->body()->addLayout(row);
    holdBack(m_form, readOnlyWords(m_context.workspace));
    m_form->hide();
}

void LibraryTab::fillCases() {
    const QString anchor = m_anchor->currentId();
    const QString counter = m_counter->currentId();
    m_anchor->clear();
    m_counter->clear();
    m_anchor->add({}, tr("choose a case"));
    m_counter->add({}, tr("no counter-case found"));
    services::CaseFilter released;
    released.state = CaseState::Released;
    released.order = services::CaseOrder::Title;
    released.limit = 200;
    if (auto rows = m_context.workspace.cases().list(released)) {
        for (const services::CaseRow& row : *rows) {
            m_anchor->add(row.id.text(), row.title);
            m_counter->add(row.id.text(), row.title);
        }
    }
    m_anchor->setCurrentId(anchor);
    m_counter->setCurrentId(counter);
}

void LibraryTab::refresh() {
    auto* layout = static_cast<QVBoxLayout*>(m_cards->layout());
    clearLayout(layout);
    auto rows = m_context.workspace.learning().maxims(m_search->text());
    if (!rows) {
        layout->addWidget(new TextLabel(errorSentence(rows.error())));
        return;
    }
    m_count->setText(rows->isEmpty() ? QString()
                                     : tr("%n, last used first", nullptr, static_cast<int>(rows->size())));
    if (rows->isEmpty()) {
        const bool searching = !m_search->text().trimmed().isEmpty();
        auto* empty =
            new EmptyState(searching ? tr("No rule of thumb holds these words.")
                                     : tr("The library fills itself with what you release together."),
                           searching ? tr("Show all") : tr("Propose a rule of thumb"));
        if (!searching)
            holdBack(empty->findChild<QPushButton*>(), readOnlyWords(m_context.workspace));
        connect(empty, &EmptyState::activated, this, [this, searching] {
            if (searching)
                m_search->clear();
            else
                propose();
        });
        layout->addWidget(empty);
    }
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    for (const services::MaximRow& row : std::as_const(*rows)) {
        auto* card = new MaximCard(row, today, readOnlyWords(m_context.workspace));
        connect(card, &MaximCard::caseChosen, this, [this](const CaseId& id) {
            m_context.navigator.go({PageId::Cases, u"case"_s, id.text(), {}});
        });
        connect(card, &MaximCard::statusChosen, this, [this, id = row.maxim.id](MaximStatus status) {
            auto done = m_context.workspace.learning().setStatus(id, status);
            if (!done)
                m_context.navigator.tell(errorSentence(done.error()));
            refresh();
        });
        layout->addWidget(card);
    }
}

void LibraryTab::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryTab::propose() {
    fillCases();
    m_form->show();
    m_message->hide();
    m_column->reveal(m_form);
    m_text->setFocus(Qt::OtherFocusReason);
}

bool LibraryTab::cancelProposal() {
    if (m_form->isHidden())
        return false;
    m_form->hide();
    return true;
}

void LibraryTab::save() {
    auto saved =
        m_context.workspace.learning().propose(m_text->text(), m_holds->text(), m_not->text(),
                                               CaseId(m_anchor->currentId()), CaseId(m_counter->currentId()));
    if (!saved) {
        m_message->setText(errorSentence(saved.error()));
        m_message->show();
        return;
    }
    for (QLineEdit* field : {m_text, m_holds, m_not})
        field->clear();
    m_form->hide();
    refresh();
}

} // namespace leertafel::ui
