#include "ui/unlock/WorkView.h"

#include "ui/common/Theme.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

WorkView::WorkView(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_words(new TextLabel({}))
    , m_bar(new QProgressBar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_title->setObjectName(u"work.title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"work.words"_s);
    m_bar->setObjectName(u"work.progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
}

void WorkView::showWork(const QString& title, const QString& words) {
    m_title->setText(title);
    m_words->setText(words);
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
}

} // namespace leertafel::ui
