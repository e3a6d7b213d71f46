#include "ui/shell/HelpView.h"

#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

HelpView::HelpView(QWidget* parent) : QWidget(parent) {
    setObjectName(u"shell.help"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* header = new PageHeader;
    header->setCrumb(tr("Help"));
    header->setTitle(tr("Keys"));
    auto* back = makeButton(tr("Back"), ButtonKind::Quiet, u"go-previous"_s);
    back->setObjectName(u"help.back"_s);
    connect(back, &QPushButton::clicked, this, &HelpView::closed);
    header->addButton(back);
    outer->addWidget(header);
    m_column = new Column;
    outer->addWidget(m_column, 1);

    addKeys(tr("Everywhere"), {{u"Ctrl+K"_s, tr("go to a case, theme, table or method")},
                               {u"Ctrl+1 … 6"_s, tr("the pages, from Today to Learning")},
                               {u"Ctrl+N"_s, tr("write a new case")},
                               {u"Ctrl+F"_s, tr("search on this page")},
                               {u"Ctrl+Enter"_s, tr("the next step of this page")},
                               {u"Ctrl+PageDown"_s, tr("the next tab of this page")},
                               {u"Esc"_s, tr("one step back")},
                               {u"Alt+←"_s, tr("back to where you were")},
                               {u"Ctrl+L"_s, tr("lock")},
                               {u"Ctrl++ · Ctrl+-"_s, tr("larger or smaller text")},
                               {u"F1"_s, tr("this page")}});
    addKeys(tr("While writing"), {{u"F8 · Shift+F8"_s, tr("next or previous place that may show who it is")},
                                  {u"Alt+Enter"_s, tr("what to do about that place")},
                                  {u"Ctrl+Z · Ctrl+Shift+Z"_s, tr("undo, redo")},
                                  {u"F11"_s, tr("only the text")}});
    addKeys(tr("In lists"), {{tr("letters"), tr("to the line that begins with them")},
                             {u"Enter"_s, tr("open")},
                             {tr("Space"), tr("select")},
                             {u"Alt+↑ · Alt+↓"_s, tr("move a point of the agenda")}});
    m_about = new Card;
    m_about->setAccessibleName(tr("About Leertafel"));
    m_about->body()->addWidget(new TextLabel(tr("About Leertafel"), TextRole::Section));
    m_about->body()->addWidget(new TextLabel(tr("Leertafel is for learning. Not for judging people, "
                                                "complaints or money, and not the file of a family."),
                                             TextRole::Story));
    m_about->body()->addWidget(new TextLabel(
        tr("Version %1. Everything you write stays in your own folder, encrypted; nothing is sent anywhere.")
            .arg(QStringLiteral(LEERTAFEL_VERSION)),
        TextRole::Caption, TextLabel::Tone::Quiet));
    m_column->body()->addWidget(m_about);
    m_column->body()->addStretch(1);
}

void HelpView::addKeys(const QString& heading, const QList<QPair<QString, QString>>& keys) {
    auto* card = new Card;
    card->setAccessibleName(heading);
    card->body()->addWidget(new TextLabel(heading, TextRole::Section));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::xl));
    grid->setVerticalSpacing(Theme::px(space::s));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::px(170));
    int row = 0;
    for (const auto& [key, words] : keys) {
        grid->addWidget(new Chip(key), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(words), row, 1);
        ++row;
    }
    card->body()->addLayout(grid);
    m_column->body()->addWidget(card);
    if (!m_first)
        m_first = card;
}

void HelpView::showPart(Part part) {
    m_column->reveal(part == Part::About ? static_cast<QWidget*>(m_about) : m_first);
    if (auto* back = findChild<QPushButton*>(u"help.back"_s))
        back->setFocus();
}

} // namespace leertafel::ui
