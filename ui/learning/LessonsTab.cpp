#include "ui/learning/LessonsTab.h"

#include "core/services/LearningService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

LessonsTab::LessonsTab(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField)
    , m_theme(new IdCombo)
    , m_column(new Column)
    , m_list(new QWidget) {
    m_search->setObjectName(u"lessons.search"_s);
    m_search->setPlaceholderText(tr("Search the lessons"));
    m_search->setAccessibleName(tr("Search the lessons"));
    m_search->addCross();
    m_search->setMinimumWidth(Theme::px(200));
    m_search->setMaximumWidth(Theme::px(320));
    connect(m_search, &QLineEdit::textChanged, this, &LessonsTab::refresh);
    m_theme->setObjectName(u"lessons.theme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->add({}, tr("All themes"));
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
    if (rows->isEmpty()) {
        const bool filtered = !m_search->text().trimmed().isEmpty() || !m_theme->currentId().isEmpty();
        auto* empty = new EmptyState(
            filtered
                ? tr("No lesson fits these words and this theme.")
                : tr("No lessons here yet. You take one from a finished conversation or from a reflection."),
            filtered ? tr("Show all") : tr("Choose a method"));
        if (!filtered)
            empty->setPrimary();
        connect(empty, &EmptyState::activated, this, [this, filtered] {
            if (!filtered)
                return m_context.navigator.go({PageId::Learning, u"method"_s});
            m_theme->setCurrentId({});
            m_search->clear();
            refresh();
        });
        layout->addWidget(empty);
    }
    for (const services::LessonRow& row : std::as_const(*rows))
        layout->addWidget(makeCard(row));
}

QWidget* LessonsTab::makeCard(const services::LessonRow& row) {
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(row.lesson.text.text(), TextRole::Story));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(space::s));
    const bool fromReview = !row.lesson.review.isEmpty();
    auto* from = new TextLabel(fromReview ? tr("from four eyes about") : tr("from a reflection about"),
                               TextRole::Caption, TextLabel::Tone::Quiet);
    from->setWordWrap(false);
    foot->addWidget(from, 0, Qt::AlignTop);
    if (!row.lesson.caseId.isEmpty() && !row.caseTitle.isEmpty()) {
        TextLabel* link = makeLink(row.caseTitle, TextRole::Caption);
        connect(link, &QLabel::linkActivated, this, [this, id = row.lesson.caseId] {
            m_context.navigator.go({PageId::Cases, u"case"_s, id.text(), {}});
        });
        foot->addWidget(link, 1, Qt::AlignTop);
    } else {
        foot->addWidget(new TextLabel(tr("my own work"), TextRole::Caption, TextLabel::Tone::Quiet), 1,
                        Qt::AlignTop);
    }
    card->body()->addLayout(foot);
    if (row.lesson.themes.isEmpty())
        return card;
    auto* themes = new QWidget;
    auto* chips = new FlowLayout(themes, space::s);
    for (const ThemeId& theme : row.lesson.themes)
        chips->addWidget(new Chip(word(m_context.workspace.vocabulary(), theme.id())));
    card->body()->addWidget(themes);
    return card;
}

void LessonsTab::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

} // namespace leertafel::ui
