#include "ui/settings/TeamWordsSection.h"

#include "core/anonymity/AllowedWords.h"
#include "core/services/TeamWords.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

TeamWordsSection::TeamWordsSection(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_trouble(new InlineMessage(InlineMessage::Kind::Attention))
    , m_revoked(new InlineMessage(InlineMessage::Kind::Info))
    , m_filter(new SearchField)
    , m_rows(new QVBoxLayout) {
    setObjectName(u"settings.words"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    m_trouble->setObjectName(u"words.trouble"_s);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_revoked->setObjectName(u"words.revoked"_s);
    auto* undo = m_revoked->addButton(tr("Undo"), u"edit-undo"_s);
    undo->setObjectName(u"words.undo"_s);
    connect(undo, &QPushButton::clicked, this, &TeamWordsSection::restore);
    m_revoked->hide();
    column->addWidget(m_revoked);
    auto* card = new Card;
    card->setAccessibleName(tr("Words of the team"));
    card->body()->setSpacing(Theme::px(space::m));
    card->body()->addWidget(new TextLabel(tr("Words of the team"), TextRole::Section));
    card->body()->addWidget(new TextLabel(
        tr("Nobody is asked about these words any more, in any case of this folder: a method, a building, an "
           "activity. What certainly points to somebody is asked about all the same."),
        TextRole::Caption, TextLabel::Tone::Quiet));
    m_filter->setObjectName(u"words.filter"_s);
    m_filter->setPlaceholderText(tr("Search for a word"));
    m_filter->setAccessibleName(tr("Search for a word"));
    m_filter->setMaximumWidth(Theme::px(280));
    connect(m_filter, &QLineEdit::textChanged, this, &TeamWordsSection::fill);
    card->body()->addWidget(m_filter);
    m_rows->setSpacing(Theme::px(space::m));
    card->body()->addLayout(m_rows);
    column->addWidget(card);
    refresh();
}

void TeamWordsSection::refresh() {
    const auto words = m_context.workspace.teamWords().all();
    m_trouble->setVisible(!words);
    if (!words)
        tell(words.error());
    m_words = words.value_or(QList<TeamWord>());
    m_filter->setVisible(!m_words.isEmpty());
    fill();
}

void TeamWordsSection::fill() {
    const KeptFocus focus(this);
    clearLayout(m_rows);
    const QString wanted = anonymity::AllowedWords::keyOf(m_filter->text());
    int shown = 0;
    for (const TeamWord& word : std::as_const(m_words))
        if (wanted.isEmpty() || word.key.contains(wanted))
            addRow(word, shown++);
    if (m_words.isEmpty()) {
        auto* empty =
            new EmptyState(tr("No words yet. While you write, you put one on this list from the menu at "
                              "an underlined word."));
        empty->setObjectName(u"words.none"_s);
        m_rows->addWidget(empty);
    } else if (shown == 0) {
        auto* none = new TextLabel(tr("No word with these letters."), TextRole::Body, TextLabel::Tone::Quiet);
        none->setObjectName(u"words.notFound"_s);
        m_rows->addWidget(none);
    }
    focus.giveBack();
}

void TeamWordsSection::addRow(const TeamWord& word, int number) {
    if (number > 0)
        m_rows->addWidget(makeLine());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::m));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TitleLabel(word.word);
    title->setObjectName(u"words.word"_s);
    words->addWidget(title);
    const auto who = m_context.workspace.member(word.addedBy);
    const QString when = timeWord(word.addedAt, m_context.workspace.clock().now());
    auto* note = new TextLabel(who ? tr("%1, %2").arg(who->name, when) : when, TextRole::Caption,
                               TextLabel::Tone::Quiet);
    note->setTextFormat(Qt::PlainText);
    words->addWidget(note);
    row->addLayout(words, 1);
    auto* off = makeButton(tr("Remove from the list"), ButtonKind::Small);
    off->setObjectName(u"words.revoke.%1"_s.arg(number));
    off->setAccessibleName(tr("Remove from the list: %1").arg(word.word));
    holdBack(off, readOnlyWords(m_context.workspace));
    connect(off, &QPushButton::clicked, this, [this, word] { revoke(word); });
    row->addWidget(off, 0, Qt::AlignVCenter);
    m_rows->addLayout(row);
}

void TeamWordsSection::revoke(const TeamWord& word) {
    if (const auto done = m_context.workspace.teamWords().revoke(word.id); !done) {
        tell(done.error());
        return;
    }
    m_last = word.id;
    m_revoked->setText(
        tr("“%1” is off the list: Leertafel asks about it again.").arg(word.word.toHtmlEscaped()));
    m_revoked->show();
    refresh();
}

void TeamWordsSection::restore() {
    const auto done = m_context.workspace.teamWords().restore(m_last);
    m_revoked->hide();
    refresh();
    if (!done)
        tell(done.error());
}

void TeamWordsSection::tell(const Error& error) {
    m_trouble->setText(errorSentence(error));
    m_trouble->show();
}

} // namespace leertafel::ui
