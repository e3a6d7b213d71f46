#include "ui/shell/HelpView.h"

#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3;        // columns of cards
constexpr int wideFrom = 1500; // where three of some 450 px fit beside each other
constexpr int widest = 1700;

/// As it is printed on the keys: arrows as arrows, "Ctrl+−" with a minus that can be told from a hyphen, and
/// Enter for both its keys.
QString shown(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::PortableText).replace(u"Return"_s, u"Enter"_s);
    text.replace(u"+Left"_s, u"+←"_s).replace(u"+Right"_s, u"+→"_s);
    if (text.endsWith(u"+-"_s))
        text.replace(text.size() - 1, 1, QChar(0x2212));
    return text;
}

/// What a key does begins with a capital, as the words of the menus do.
QString asLine(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

} // namespace

HelpView::HelpView(QWidget* parent) : QWidget(parent) {
    setObjectName(u"shell.help"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* header = new PageHeader;
    header->setCrumb(tr("&Help").remove(u'&'));
    header->setTitle(tr("Keys"));
    auto* back = makeButton(tr("Back"), ButtonKind::Quiet, u"go-previous"_s);
    back->setObjectName(u"help.back"_s);
    connect(back, &QPushButton::clicked, this, &HelpView::closed);
    header->addButton(back);
    outer->addWidget(header);
    m_column = new Column;
    setWidest(m_column, widest);
    outer->addWidget(m_column, 1);
    m_cards = new QGridLayout;
    m_cards->setSpacing(Theme::px(space::l));
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    m_column->body()->addLayout(m_cards);
    m_about = new Card;
    m_about->setAccessibleName(tr("About Leertafel"));
    m_about->body()->addWidget(new TextLabel(tr("About Leertafel"), TextRole::Section));
    m_about->body()->addWidget(new TextLabel(tr("Leertafel is for learning. Not for judging people, "
                                                "complaints or money, and not the file of a family."),
                                             TextRole::Story));
    m_about->body()->addWidget(
        new TextLabel(tr("Version %1. What you write lies encrypted in the folder, and the program sends "
                         "nothing. A reading "
                         "pack or report that you save is an ordinary file: whoever has it can read it.")
                          .arg(QStringLiteral(LEERTAFEL_VERSION)),
                      TextRole::Caption, TextLabel::Tone::Quiet));
    m_column->body()->addWidget(m_about);
    m_column->body()->addStretch(1);
    fill();
    new NarrowWatcher(this, [this](bool narrow) {
        m_narrow = narrow;
        arrange();
    });
}

void HelpView::setKeys(const QList<ShellMenus::KeyGroup>& groups) {
    m_groups = groups;
    fill();
}

void HelpView::fill() {
    clearLayout(m_cards);
    m_all.clear();
    for (const ShellMenus::KeyGroup& group : std::as_const(m_groups)) {
        QList<QPair<QStringList, QString>> keys;
        for (const auto& [sequences, words] : group.keys) {
            QStringList each;
            for (const QKeySequence& sequence : sequences)
                if (const QString key = shown(sequence); !each.contains(key))
                    each << key;
            keys.append({each, words});
        }
        m_all << makeKeys(group.heading, keys);
    }
    m_all << makeKeys(tr("While writing"), {{{u"F8"_s}, tr("next spot that may show who it is")},
                                            {{u"Shift+F8"_s}, tr("previous spot")},
                                            {{u"Alt+Enter"_s}, tr("what to do about that spot")},
                                            {{u"1 … 9"_s}, tr("choose a line of that list")},
                                            {{u"Ctrl+F8"_s}, tr("accept all suggestions")},
                                            {{u"F9"_s}, tr("to what is still to be filled in")},
                                            {{u"Ctrl+Shift+O"_s}, tr("bring in the text of a file")},
                                            {{u"Alt+1"_s}, tr("this paragraph is a fact")},
                                            {{u"Alt+2"_s}, tr("this paragraph is a reading")},
                                            {{u"Alt+3"_s}, tr("this paragraph is an opinion")},
                                            {{u"Alt+↓"_s}, tr("choose what this paragraph is")},
                                            {{u"F11"_s}, tr("the text alone, and back")}});
    m_all << makeKeys(tr("While reading along"),
                      {{{u"Ctrl+Alt+M"_s}, tr("ask about the selected words, or the whole case")}});
    m_all << makeKeys(tr("In lists"), {{{u"A … Z"_s}, tr("type the first letters of a line to go there")},
                                       {{u"Enter"_s}, tr("open")},
                                       {{tr("Space")}, tr("select")}});
    m_all << makeKeys(tr("On the agenda"), {{{u"Alt+↑"_s}, tr("move an item up")},
                                            {{u"Alt+↓"_s}, tr("move an item down")},
                                            {{u"Delete"_s}, tr("remove an item")},
                                            {{u"Ctrl+Alt+W"_s}, tr("to what gets in the way")}});
    m_all << makeKeys(tr("At the table"),
                      {{{u"F11"_s}, tr("to the table on the whole screen")},
                       {{tr("Space")}, tr("pause the timer, and go on")},
                       {{u"←"_s, u"→"_s}, tr("to the part or option before or after")},
                       {{u"↑"_s, u"↓"_s}, tr("to the item before or after")},
                       {{u"1 … 4"_s}, tr("choose the decision, or what becomes of a try-out")},
                       {{u"Enter"_s}, tr("write it down")},
                       {{u"D"_s}, tr("another opinion")},
                       {{u"S"_s}, tr("the public part on a second screen")}});
    m_all << makeKeys(tr("In a chart"), {{{u"←"_s, u"→"_s}, tr("to the quarter before or after")},
                                         {{u"Shift+←"_s, u"Shift+→"_s}, tr("choose several quarters")},
                                         {{u"Home"_s, u"End"_s}, tr("to the first or last quarter")}});
    m_all << makeKeys(tr("At a trend"), {{{u"Ctrl+Shift+A"_s}, tr("put it on the next agenda")}});
    m_all << makeKeys(tr("Where several trends are shown"),
                      {{{u"←"_s, u"→"_s, u"↑"_s, u"↓"_s}, tr("to the area or theme beside it")},
                       {{u"Enter"_s}, tr("open that trend over time")},
                       {{u"Esc"_s}, tr("back to all of them")},
                       {{u"Ctrl+D"_s}, tr("that area at a glance")},
                       {{u"1 … 0"_s}, tr("then the first to the tenth area")}});
    m_all << makeKeys(tr("Looking at pages"), {{{u"PgUp"_s, u"PgDn"_s}, tr("scroll back or on")},
                                               {{u"←"_s, u"→"_s}, tr("to the page before or after")},
                                               {{u"Home"_s, u"End"_s}, tr("to the first or last page")},
                                               {{u"Ctrl+Shift+C"_s}, tr("copy the report for an email")}});
    m_all << makeKeys(tr("Everywhere"), {{{u"Tab"_s}, tr("to the next field or button")},
                                         {{u"Esc"_s}, tr("one step back")},
                                         {{u"Alt"_s}, tr("to the menus; the underlined letter opens one")}});
    arrange();
}

int HelpView::columns() const { return m_narrow ? 1 : width() < Theme::px(wideFrom) ? 2 : most; }

/// Under each other where there is little room, else in columns of about the same height.
void HelpView::arrange() {
    for (Card* card : std::as_const(m_all))
        m_cards->removeWidget(card);
    m_columns = columns();
    int rows[most] = {};
    int heights[most] = {};
    for (Card* card : std::as_const(m_all)) {
        const auto column = static_cast<int>(std::min_element(heights, heights + m_columns) - heights);
        heights[column] += card->sizeHint().height() + m_cards->spacing();
        QVBoxLayout* stack = nullptr;
        if (QLayoutItem* item = m_cards->itemAtPosition(0, column))
            stack = qobject_cast<QVBoxLayout*>(item->layout());
        if (!stack) {
            stack = new QVBoxLayout;
            stack->setSpacing(m_cards->spacing());
            stack->addStretch(1);
            m_cards->addLayout(stack, 0, column);
        }
        stack->insertWidget(rows[column]++, card);
    }
    for (int column = 0; column < most; ++column)
        m_cards->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void HelpView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (columns() != m_columns)
        arrange();
}

Card* HelpView::makeKeys(const QString& heading, const QList<QPair<QStringList, QString>>& keys) {
    auto* card = new Card;
    card->setAccessibleName(heading);
    card->body()->addWidget(new TextLabel(heading, TextRole::Section));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::l));
    grid->setVerticalSpacing(Theme::px(space::s));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::px(150));
    int row = 0;
    for (const auto& [each, words] : keys) {
        auto* chips = new QHBoxLayout;
        chips->setSpacing(Theme::px(space::xs));
        for (const QString& key : each)
            chips->addWidget(new Chip(key));
        chips->addStretch(1);
        grid->addLayout(chips, row, 0);
        grid->addWidget(new TextLabel(asLine(words)), row, 1);
        ++row;
    }
    card->body()->addLayout(grid);
    return card;
}

void HelpView::showPart(Part part) {
    m_column->reveal(part == Part::About || m_all.isEmpty() ? m_about : m_all.first());
    if (auto* back = findChild<QPushButton*>(u"help.back"_s))
        back->setFocus();
}

} // namespace leertafel::ui
