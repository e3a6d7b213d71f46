#include "ui/review/RemarkMargin.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/review/RemarkCards.h"
#include "ui/review/UnsentAsk.h"

#include <QEvent>

namespace leertafel::ui {

namespace {

constexpr int marginWidth = 244, cardGap = 8;
constexpr int besideFrom = 660; // below it a line beside the cards would hold a few words only

QString answerPlace(const ReviewRemark& remark) {
    return unsentPlace(remark.review, QStringLiteral("answer/") + remark.id.text());
}

} // namespace

RemarkMargin::RemarkMargin(FrozenText* text, WordKeeper& keeper, QWidget* parent)
    : QWidget(parent), m_text(text), m_keeper(keeper) {
    setObjectName(QStringLiteral("review.margin"));
    setFixedWidth(Theme::px(marginWidth));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    text->installEventFilter(this);
    new NarrowWatcher(text, [this](bool) { arrange(); });
}

void RemarkMargin::standIn(QBoxLayout* row, QWidget* around) {
    m_row = row;
    m_around = around;
    row->addStretch(0);
    row->addWidget(this);
    around->installEventFilter(this);
    placeInRow();
}

void RemarkMargin::placeInRow() {
    m_under = m_around->width() < Theme::px(besideFrom);
    m_row->setDirection(m_under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setMinimumWidth(m_under ? 0 : Theme::px(marginWidth));
    setMaximumWidth(m_under ? m_text->maximumWidth() : Theme::px(marginWidth));
    arrange();
}

void RemarkMargin::setRemarks(const QList<ReviewRemark>& remarks, const QHash<QString, QString>& names,
                              bool answering) {
    for (auto* card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_last = nullptr;
    QList<FrozenText::Mark> marks;
    QString answerer;
    for (const auto& remark : remarks)
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            if (it.key() != remark.by.text())
                answerer = it.value();
    int number = 0;
    for (const auto& remark : remarks) {
        ++number;
        const auto place = answerPlace(remark);
        const bool open = answering && remark.answered == AnswerKind::None;
        auto* card = new RemarkCard(remark, number, names.value(remark.by.text()), answerer, answering,
                                    open ? m_keeper.of(place) : QString(), this);
        connect(card, &RemarkCard::typed, this,
                [this, place](const QString& words) { m_keeper.keep(place, words); });
        connect(card, &RemarkCard::answered, this, [this, card, id = remark.id](const QString& words) {
            m_last = card;
            Q_EMIT answered(id, words);
        });
        connect(card, &RemarkCard::parked, this, [this, card, id = remark.id](const QString& words) {
            m_last = card;
            Q_EMIT parked(id, words);
        });
        connect(card, &RemarkCard::resized, this, &RemarkMargin::arrange, Qt::QueuedConnection);
        card->show();
        m_cards.append(card);
        marks.append({card->anchor(), number});
    }
    m_text->setMarks(marks);
    arrange();
}

void RemarkMargin::beginAsk(const Anchor& anchor, const QString& about, const QString& before) {
    endAsk();
    m_ask = new AskCard(anchor, about, before, this);
    connect(m_ask, &AskCard::asked, this, [this](bool question, const QString& text) {
        m_last = m_ask;
        const auto anchored = m_ask->anchor();
        Q_EMIT asked(anchored, question, text);
    });
    connect(m_ask, &AskCard::typed, this,
            [this](const QString& words) { Q_EMIT askTyped(m_ask->anchor(), words); });
    connect(m_ask, &AskCard::cancelled, this, [this] {
        endAsk();
        Q_EMIT askDropped();
    });
    connect(m_ask, &AskCard::resized, this, &RemarkMargin::arrange, Qt::QueuedConnection);
    m_ask->show();
    arrange();
}

void RemarkMargin::focusAsk() {
    if (m_ask)
        m_ask->focusText();
}

bool RemarkMargin::focusAnswer() {
    return std::any_of(m_cards.cbegin(), m_cards.cend(),
                       [](RemarkCard* card) { return card->focusAnswer(); });
}

void RemarkMargin::endAsk() {
    if (!m_ask)
        return;
    m_ask->hide();
    m_ask->deleteLater();
    m_ask = nullptr;
    m_text->setFocus();
    arrange();
}

void RemarkMargin::refuse(const QString& sentence) {
    if (m_last && m_last == m_ask)
        m_ask->refuse(sentence);
    for (auto* card : std::as_const(m_cards))
        if (card == m_last)
            card->refuse(sentence);
}

void RemarkMargin::arrange() {
    struct Placed {
        QWidget* card;
        int wanted;
    };
    QList<Placed> cards;
    for (auto* card : std::as_const(m_cards))
        cards.append({card, m_text->topOf(card->anchor())});
    if (m_ask)
        cards.append({m_ask, m_text->topOf(m_ask->anchor())});
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Placed& a, const Placed& b) { return a.wanted < b.wanted; });
    // Where there is little room the text has it all until there is something to put beside it.
    setVisible(!cards.isEmpty() || !(m_under || isNarrow(m_text)));
    int bottom = 0;
    for (const auto& [card, wanted] : std::as_const(cards)) {
        card->setFixedWidth(width());
        const int height = card->layout()->totalHeightForWidth(width());
        const int top = m_under ? bottom : std::max(bottom, wanted);
        card->setGeometry(0, top, width(), std::max(height, card->layout()->totalMinimumSize().height()));
        bottom = top + card->height() + cardGap;
    }
    setMinimumHeight(bottom);
}

bool RemarkMargin::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_around)
        placeInRow();
    else if (event->type() == QEvent::Resize && watched == m_text)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void RemarkMargin::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace leertafel::ui
