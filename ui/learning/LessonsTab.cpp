#include "ui/learning/LessonsTab.h"

#include "core/services/LearningService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

LessonsTab::LessonsTab(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_theme(new IdCombo)
    , m_column(new Column)
    , m_list(new QWidget) {
    m_search->setObjectName(u"lessons.search"_s);
    m_search->setPlaceholderText(tr("Search the lessons"));
    m_search->setAccessibleName(tr("Search the lessons"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::px(320));
    connect(m_search, &QLineEdit::textChanged, this, &LessonsTab::refresh);
    m_theme->setObjectName(u"lessons.theme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->add({}, tr("all themes"));
    for (const leertafel::Theme& theme : context.workspace.vocabulary().themes())
        m_theme->add(theme.id, theme.label.in(language()));
    connect(m_theme, &IdCombo::chosen, this, [this] { refresh(); });

    auto* filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    filters->addWidget(m_theme);
    filters->addStretch(1);
    m_column->body()->addLayout(filters);
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    m_list->layout()->setSpacing(Theme::px(space::m));
    m_column->body()->addWidget(m_list);
    m_column->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_column);
}

void LessonsTab::refresh() {
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    clearLayout(layout);
    auto rows = m_context.workspace.learning().lessons(m_search->text(), ThemeId(m_theme->currentId()));
    if (!rows) {
        layout->addWidget(new TextLabel(errorSentence(rows.error())));
        return;
    }
    if (rows->isEmpty())
        layout->addWidget(new EmptyState(
            tr("No lessons here yet. You take one from a finished review or from a reflection.")));
    for (const services::LessonRow& row : std::as_const(*rows))
        layout->addWidget(makeCard(row));
}

QWidget* LessonsTab::makeCard(const services::LessonRow& row) {
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(row.lesson.text.text(), TextRole::Story));
    auto* foot = new QHBoxLayout;
    const bool fromReview = !row.lesson.review.isEmpty();
    foot->addWidget(new TextLabel(fromReview ? tr("from four eyes on") : tr("from a reflection on"),
                                  TextRole::Caption, TextLabel::Tone::Quiet));
    if (!row.lesson.caseId.isEmpty() && !row.caseTitle.isEmpty()) {
        auto* link = makeButton(row.caseTitle, ButtonKind::Plain);
        connect(link, &QPushButton::clicked, this, [this, id = row.lesson.caseId] {
            m_context.navigator.go({PageId::Cases, u"case"_s, id.text(), {}});
        });
        foot->addWidget(link);
    } else {
        foot->addWidget(new TextLabel(tr("my own work"), TextRole::Caption, TextLabel::Tone::Quiet));
    }
    foot->addStretch(1);
    for (const ThemeId& theme : row.lesson.themes)
        foot->addWidget(new Chip(word(m_context.workspace.vocabulary(), theme.id())));
    card->body()->addLayout(foot);
    return card;
}

void LessonsTab::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

} // namespace leertafel::ui
