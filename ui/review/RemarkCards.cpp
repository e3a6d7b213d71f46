#include "ui/review/RemarkCards.h"

#include "ui/cases/StoryEdit.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 4;

void paintCard(QWidget* card) {
    QPainter painter(card);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card->rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
    painter.fillPath(shape, colours.base);
    painter.setPen(colours.line);
    painter.drawPath(shape);
    painter.setClipPath(shape);
    painter.fillRect(0, 0, barWidth, card->height(), colours.ochre);
}

QVBoxLayout* cardBody(QWidget* card) {
    auto* body = new QVBoxLayout(card);
    body->setContentsMargins(barWidth + Theme::px(space::s), Theme::px(space::s - 2), Theme::px(space::s),
                             Theme::px(space::s));
    body->setSpacing(Theme::px(space::xs));
    return body;
}

TextLabel* small(const QString& words, TextLabel::Tone tone, QWidget* parent) {
    auto* label = new TextLabel(words, TextRole::Guide, tone, parent);
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

RemarkCard::RemarkCard(const ReviewRemark& remark, int number, const QString& by, const QString& answerer,
                       bool answering, const QString& before, QWidget* parent)
    : QFrame(parent), m_anchor{remark.field, remark.start, remark.length} {
    setObjectName(u"review.remark.%1"_s.arg(number));
    const bool question = remark.kind == RemarkKind::Question;
    auto kind = question ? tr("question") : tr("remark");
    if (m_anchor.field.isEmpty())
        kind += u" · "_s + tr("about the whole case");
    setAccessibleName(tr("%1, %2: %3").arg(by, kind, remark.text.text()));
    auto* body = cardBody(this);
    auto* head = small(u"<b><span style=\"color:%1\">%2</span></b>&nbsp; %3 · %4"_s.arg(
                           Theme::colours().ochre.name(), QString::number(number), by.toHtmlEscaped(), kind),
                       TextLabel::Tone::Quiet, this);
    body->addWidget(head);
    body->addWidget(small(remark.text.text().toHtmlEscaped(), TextLabel::Tone::Ink, this));
    if (remark.answered != AnswerKind::None) {
        auto* line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        line->setProperty("frame", u"line"_s);
        line->setFixedHeight(1);
        body->addWidget(line);
        const auto words = remark.answer.text().toHtmlEscaped();
        const auto lead = remark.answered == AnswerKind::Parked
                              ? u"<i>%1</i> "_s.arg(tr("Parked:"))
                              : u"<b>%1:</b> "_s.arg(answerer.toHtmlEscaped());
        body->addWidget(small(lead + words, TextLabel::Tone::Quiet, this));
    } else if (question && answering) {
        addAnswerField(body, number, before);
    } else if (question) {
        body->addWidget(small(u"<i>%1</i>"_s.arg(tr("not answered yet")), TextLabel::Tone::Quiet, this));
    }
}

void RemarkCard::addAnswerField(QVBoxLayout* body, int number, const QString& before) {
    auto* words = new StoryEdit(StoryEdit::Shape::Note, this);
    words->setObjectName(u"review.answer.%1"_s.arg(number));
    words->setAccessibleName(tr("Answer to question %1").arg(number));
    words->setPlaceholderText(tr("Your answer, or why you park it"));
    words->setStory(before);
    m_answer = words;
    body->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::xs));
    auto* answer = makeButton(tr("Answer"), ButtonKind::Small, {}, this);
    answer->setObjectName(u"review.answer.%1.go"_s.arg(number));
    answer->setProperty("sends", true);
    auto* park = makeButton(tr("Park"), ButtonKind::Small, {}, this);
    park->setObjectName(u"review.answer.%1.park"_s.arg(number));
    row->addWidget(answer);
    row->addWidget(park);
    row->addStretch(1);
    body->addLayout(row);
    m_problem = small({}, TextLabel::Tone::Ochre, this);
    m_problem->hide();
    body->addWidget(m_problem);
    const auto give = [this, words](auto signal) {
        const auto text = words->story().trimmed();
        if (text.isEmpty())
            refuse(tr("Write a few words first."));
        else
            Q_EMIT(this->*signal)(text);
    };
    connect(answer, &QPushButton::clicked, this, [give] { give(&RemarkCard::answered); });
    connect(park, &QPushButton::clicked, this, [give] { give(&RemarkCard::parked); });
    connect(words, &StoryEdit::edited, this, [this, words] {
        Q_EMIT typed(words->story());
        Q_EMIT resized();
    });
}

void RemarkCard::refuse(const QString& sentence) {
    if (!m_problem)
        return;
    m_problem->setText(sentence.toHtmlEscaped());
    m_problem->show();
    focusAnswer();
    Q_EMIT resized();
}

bool RemarkCard::focusAnswer() {
    if (m_answer)
        m_answer->setFocus();
    return m_answer != nullptr;
}

void RemarkCard::paintEvent(QPaintEvent*) { paintCard(this); }

AskCard::AskCard(Anchor anchor, const QString& about, const QString& before, QWidget* parent)
    : QFrame(parent), m_anchor(std::move(anchor)) {
    setObjectName(u"review.askCard"_s);
    auto* body = cardBody(this);
    const auto heading = m_anchor.field.isEmpty() ? tr("About the whole case")
                         : about.isEmpty()        ? tr("About this part")
                                                  : tr("About “%1”").arg(about);
    body->addWidget(small(heading.toHtmlEscaped(), TextLabel::Tone::Quiet, this));
    m_words = new StoryEdit(StoryEdit::Shape::Note, this);
    m_words->setObjectName(u"review.ask.text"_s);
    m_words->setAccessibleName(tr("Your question or remark"));
    m_words->setPlaceholderText(tr("Ask an open question: what are you curious about?"));
    m_words->setStory(before);
    body->addWidget(m_words);
    auto* row = new FlowLayout(nullptr, space::xs); // three do not fit beside each other in every language
    auto* ask = makeButton(tr("Ask"), ButtonKind::Small, {}, this);
    ask->setObjectName(u"review.ask.go"_s);
    ask->setProperty("sends", true);
    auto* remark = makeButton(tr("Remark"), ButtonKind::Small, {}, this);
    remark->setObjectName(u"review.ask.remark"_s);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, {}, this);
    cancel->setObjectName(u"review.ask.cancel"_s);
    row->addWidget(ask);
    row->addWidget(remark);
    row->addWidget(cancel);
    body->addLayout(row);
    m_problem = small({}, TextLabel::Tone::Ochre, this);
    m_problem->hide();
    body->addWidget(m_problem);
    const auto give = [this](bool question) {
        const auto text = m_words->story().trimmed();
        if (text.isEmpty())
            refuse(tr("Write a few words first."));
        else
            Q_EMIT asked(question, text);
    };
    connect(ask, &QPushButton::clicked, this, [give] { give(true); });
    connect(remark, &QPushButton::clicked, this, [give] { give(false); });
    connect(cancel, &QPushButton::clicked, this, &AskCard::cancelled);
    connect(m_words, &StoryEdit::edited, this, [this] {
        Q_EMIT typed(m_words->story());
        Q_EMIT resized();
    });
}

void AskCard::refuse(const QString& sentence) {
    m_problem->setText(sentence.toHtmlEscaped());
    m_problem->show();
    focusText();
    Q_EMIT resized();
}

void AskCard::focusText() {
    m_words->setFocus();
    m_words->moveCursor(QTextCursor::End);
}

void AskCard::paintEvent(QPaintEvent*) { paintCard(this); }

} // namespace leertafel::ui
