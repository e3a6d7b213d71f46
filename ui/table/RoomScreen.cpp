#include "ui/table/RoomScreen.h"

#include "ui/common/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
// Sizes on a screen of 900 px high.
constexpr int screenHeight = 900;
constexpr int margin = 44, words = 44, questionWords = 46, timer = 88, timerWidth = 300, gap = 16;
constexpr int barHeight = 10, barThick = 18, choiceHeight = 84, choiceGap = 14, dissentBar = 8;
} // namespace

RoomScreen::RoomScreen(QWidget* parent) : QWidget(parent) {
    setObjectName(u"room.screen"_s);
    setMinimumSize(320, 240);
}

int RoomScreen::px(int at900) const {
    return std::max(1, at900 * (window() ? window()->height() : height()) / screenHeight);
}

QFont RoomScreen::fontOf(bool serif, int at900, int weight) const {
    QFont font = Theme::font(serif ? TextRole::Story : TextRole::Body);
    font.setPixelSize(px(at900));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

void RoomScreen::setView(const RoomView& view) {
    if (view == m_view)
        return;
    const bool other =
        view.about != m_view.about || view.part != m_view.part || view.question != m_view.question;
    m_view = view;
    const int before = sheets();
    layOut();
    m_sheet = other ? 0 : std::min(m_sheet, sheets() - 1);
    setAccessibleName(m_view.part.isEmpty() ? m_view.question : m_view.part);
    setAccessibleDescription(spoken());
    update();
    if (other || sheets() != before)
        Q_EMIT turned();
}

int RoomScreen::sheets() const { return std::max(1, static_cast<int>(m_starts.size())); }

bool RoomScreen::turn(int by) {
    const int to = m_sheet + by;
    if (to < 0 || to >= sheets())
        return false;
    m_sheet = to;
    update();
    Q_EMIT turned();
    return true;
}

void RoomScreen::resizeEvent(QResizeEvent*) {
    layOut();
    m_sheet = std::min(m_sheet, sheets() - 1);
    Q_EMIT turned();
}

int RoomScreen::bodyWidth() const { return std::max(1, width() - 2 * px(margin)); }

int RoomScreen::headBottom() const { return px(margin) / 2 + px(timer) + px(barThick) + 2 * px(gap); }

void RoomScreen::addWords(const QString& said, const QFont& font, const QColor& colour, int indent,
                          int before, const QColor& bar) {
    Piece like{{}, font, colour, bar};
    like.indent = indent;
    QList<Piece> lines = linesOf(said, like);
    if (!lines.isEmpty())
        lines.first().before = before;
    m_pieces += lines;
}

/// The lines that these words make, each as `like` for the rest.
QList<RoomScreen::Piece> RoomScreen::linesOf(const QString& said, const Piece& like) const {
    QTextLayout layout(said, like.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QList<Piece> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, bodyWidth() - like.indent));
        Piece piece = like;
        piece.said = said.mid(line.textStart(), line.textLength());
        piece.text = piece.said.trimmed();
        piece.height = QFontMetrics(like.font).height() * 11 / 10;
        lines.append(piece);
    }
    layout.endLayout();
    return lines;
}

void RoomScreen::addChoices() {
    if (m_view.choices.isEmpty())
        return;
    Piece piece{{}, fontOf(false, words, QFont::Medium), {}, {}};
    int widest = 0;
    for (const QString& each : std::as_const(m_view.choices))
        widest = std::max(widest, QFontMetrics(piece.font).horizontalAdvance(u"0 "_s + each));
    const auto count = static_cast<int>(m_view.choices.size());
    const auto fit = [&](int across, int air) {
        return (widest + air) * across + px(choiceGap) * (across - 1) <= bodyWidth();
    };
    const int half = (count + 1) / 2;
    piece.indent = fit(count, 2 * px(gap)) ? count : fit(half, px(gap)) ? half : 1; // in a row
    piece.choices = true;
    piece.before = px(gap);
    const int rows = (count + piece.indent - 1) / piece.indent;
    piece.height = rows * px(choiceHeight) + (rows - 1) * px(choiceGap);
    m_pieces.append(piece);
}

void RoomScreen::addFacts() {
    const Colours& c = Theme::colours();
    const QFont font = fontOf(false, words);
    const QFontMetrics metrics(font);
    int beside = 0; // all that is said begins under each other
    for (const auto& [label, value] : std::as_const(m_view.facts))
        beside = qMax(beside, metrics.horizontalAdvance(label + u"  "_s));
    for (const auto& [label, value] : std::as_const(m_view.facts)) {
        const int from = static_cast<int>(m_pieces.size());
        addWords(value, font, c.ink, beside, px(gap));
        if (from < m_pieces.size())
            m_pieces[from].label = label;
    }
}

void RoomScreen::layOut() {
    const Colours& c = Theme::colours();
    m_pieces.clear();
    if (!m_view.question.isEmpty())
        addWords(m_view.question, fontOf(true, questionWords, QFont::DemiBold), c.ink, 0, px(gap));
    if (!m_view.guide.isEmpty())
        addWords(m_view.guide, fontOf(false, words), c.ink2, 0, px(gap));
    const auto add = [&](const RoomView::Line& line) {
        using K = RoomView::Line::Kind;
        const bool serif = line.kind == K::Story || line.kind == K::Dissent;
        const bool heads = line.kind == K::DissentHeading;
        const bool dissents = heads || line.kind == K::Dissent;
        const QFont font =
            fontOf(serif, words, heads || line.kind == K::InHand ? QFont::DemiBold : QFont::Normal);
        const QColor colour = heads ? c.plum : line.kind == K::Quiet ? c.ink2 : c.ink;
        const qsizetype from = m_pieces.size();
        addWords(line.words, font, colour, dissents ? px(dissentBar) + px(gap) : 0, px(gap),
                 dissents ? c.plum : QColor());
        for (qsizetype i = from; i < m_pieces.size(); ++i)
            m_pieces[i].heading = heads || line.kind == K::Quiet;
    };
    for (const RoomView::Line& line : std::as_const(m_view.lines))
        add(line);
    addChoices();
    addFacts();
    for (const RoomView::Line& line : std::as_const(m_view.after))
        add(line);

    const int room = height() - headBottom() - px(gap);
    m_starts.clear();
    int used = room + 1;
    for (int i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        used += piece.before + piece.height;
        if (used <= room)
            continue;
        i = sheetStart(i, room);
        m_starts.append(i);
        used = m_pieces[i].height;
    }
}

/// Where the sheet begins that piece `at` has no place before: with its paragraph when a sheet holds the
/// whole of it with the heading above that; else after the last sentence that has its end before.
int RoomScreen::sheetStart(int at, int room) {
    if (m_starts.isEmpty())
        return at;
    const int last = m_starts.constLast();
    int first = at;
    while (first > 0 && m_pieces[first].before == 0)
        --first;
    int begin = first;
    while (begin > last && m_pieces[begin - 1].heading)
        --begin;
    int height = m_pieces[begin].height;
    for (qsizetype i = begin + 1; i < m_pieces.size() && (i <= first || m_pieces[i].before == 0); ++i)
        height += m_pieces[i].before + m_pieces[i].height;
    // A sheet that begins with the paragraph or its heading already has nothing above that it could move
    // from.
    const bool moves = begin > last;
    if (moves && height <= room)
        return begin;
    if (const int after = afterSentence(std::max(first, last), at); after > last)
        return after;
    return moves ? begin : at;
}

/// Breaks the paragraph of piece `at` after the last sentence that ends between the pieces `from` and `at`,
/// and lays what follows out anew: where that begins, or -1 when none ends there.
int RoomScreen::afterSentence(int from, int at) {
    QString said;
    for (int i = from; i < at; ++i)
        said += m_pieces[i].said;
    const auto here = said.size();
    auto end = at;
    for (; end < m_pieces.size() && (end == at || m_pieces[end].before == 0); ++end)
        said += m_pieces[end].said;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, said);
    sentences.setPosition(here);
    const auto cut = sentences.isAtBoundary() ? here : sentences.toPreviousBoundary();
    if (cut <= 0)
        return -1;
    int line = from;
    auto begins = qsizetype(0);
    while (begins + m_pieces[line].said.size() <= cut)
        begins += m_pieces[line++].said.size();
    if (begins == cut)
        return line;
    Piece like = m_pieces[line];
    m_pieces[line].said.truncate(cut - begins);
    m_pieces[line].text = m_pieces[line].said.trimmed();
    like.before = 0;
    like.label.clear();
    m_pieces = m_pieces.mid(0, line + 1) + linesOf(said.mid(cut), like) + m_pieces.mid(end);
    return line + 1;
}

QString RoomScreen::spoken() const {
    QStringList all{m_view.question, m_view.guide};
    for (const RoomView::Line& line : m_view.lines)
        all.append(line.words);
    all.append(m_view.choices.value(m_view.choice));
    for (const auto& [label, value] : m_view.facts)
        all.append(label + u": "_s + value);
    for (const RoomView::Line& line : m_view.after)
        all.append(line.words);
    all.removeAll(QString());
    return all.join(u'\n');
}

void RoomScreen::paintHead(QPainter& painter) const {
    const Colours& c = Theme::colours();
    const int left = px(margin), top = px(margin) / 2, right = width() - left;
    const QFont clock = fontOf(false, timer, QFont::DemiBold);
    const QFontMetrics digits(clock);
    painter.setFont(clock);
    painter.setPen(m_view.timing == PartTime::Over ? c.ochre : c.ink);
    // Each digit in a cell of its own: the time does not dance while it runs.
    const int cell = digits.horizontalAdvance(u'0');
    int x = right;
    for (auto it = m_view.time.crbegin(); it != m_view.time.crend(); ++it) {
        const int wide = it->isDigit() ? cell : digits.horizontalAdvance(*it);
        x -= wide;
        painter.drawText(x + (wide - digits.horizontalAdvance(*it)) / 2,
                         top + digits.capHeight() + px(gap) / 2, QString(*it));
    }
    const int barTop = top + digits.capHeight() + px(gap) / 2 + px(gap);
    const int barWidth = std::min(px(timerWidth), width() / 3);
    const QRect whole(right - barWidth, barTop, barWidth, px(barHeight));
    painter.fillRect(whole, c.line);
    QRect spent = whole;
    spent.setWidth(static_cast<int>(whole.width() * std::clamp(m_view.spent, 0.0, 1.0)));
    painter.fillRect(spent, m_view.timing == PartTime::Going ? c.accent : c.ochre);

    const QFont font = fontOf(false, words);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(c.ink2);
    const int room = std::min(x, whole.left()) - left - px(gap);
    const QString name = m_view.part.section(u" · "_s, 0, 0);
    QStringList heads{m_view.part, name};
    if (!m_view.timeWords.isEmpty())
        heads =
            QStringList{m_view.part + u" · "_s + m_view.timeWords, name + u" · "_s + m_view.timeWords, name};
    const auto fits = std::find_if(heads.cbegin(), heads.cend(), [&](const QString& each) {
        return metrics.horizontalAdvance(each) <= room;
    });
    const QString head = fits == heads.cend() ? name : *fits;
    // Beside the panel of the chair there is less room: smaller, rather than cut off.
    if (const int wide = metrics.horizontalAdvance(head); wide > room)
        painter.setFont(fontOf(false, words * std::max(room, wide / 2) / wide));
    painter.drawText(left, top + px(gap) / 2 + metrics.ascent(),
                     QFontMetrics(painter.font()).elidedText(head, Qt::ElideRight, room));
    const int between = px(choiceGap) / 2;
    // Well apart from the bar of the time.
    const int across = std::min({room, px(screenHeight), whole.left() - left - 3 * px(gap)});
    const int each = (across - between * (m_view.parts - 1)) / std::max(1, m_view.parts);
    for (int i = 0; i < m_view.parts; ++i) {
        const int thick = i == m_view.index ? px(barThick) : px(barHeight);
        painter.fillRect(
            QRect(left + i * (each + between), barTop + px(barHeight) / 2 - thick / 2, each, thick),
            i <= m_view.index ? c.accent : c.line);
    }
}

void RoomScreen::paintChoices(QPainter& painter, const Piece& piece, int top) const {
    const Colours& c = Theme::colours();
    const int across = std::max(1, piece.indent);
    const int wide = (bodyWidth() - px(choiceGap) * (across - 1)) / across;
    painter.setFont(piece.font);
    for (int i = 0; i < m_view.choices.size(); ++i) {
        const QRect box(px(margin) + i % across * (wide + px(choiceGap)),
                        top + i / across * (px(choiceHeight) + px(choiceGap)), wide, px(choiceHeight));
        const bool chosen = i == m_view.choice;
        painter.setPen(QPen(chosen ? c.accent : c.edge, std::max(1, px(3))));
        painter.setBrush(chosen ? c.accent : c.base);
        painter.drawRoundedRect(box, px(radius::card), px(radius::card));
        painter.setPen(chosen ? c.onAccent : c.ink);
        const QFontMetrics metrics(piece.font);
        const QString said = u"%1 %2"_s.arg(i + 1).arg(m_view.choices[i]);
        painter.drawText(box, Qt::AlignCenter, metrics.elidedText(said, Qt::ElideRight, wide - px(gap)));
    }
}

void RoomScreen::paintEvent(QPaintEvent*) {
    const Colours& c = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.base);
    paintHead(painter);
    int y = headBottom();
    const int from = m_starts.value(m_sheet);
    const int until = m_starts.value(m_sheet + 1, static_cast<int>(m_pieces.size()));
    for (int i = from; i < until; ++i) {
        const Piece& piece = m_pieces[i];
        y += i == from ? 0 : piece.before;
        if (piece.choices) {
            paintChoices(painter, piece, y);
        } else {
            if (piece.bar.isValid())
                painter.fillRect(QRect(px(margin), y, px(dissentBar), piece.height), piece.bar);
            painter.setFont(piece.font);
            const int baseline = y + QFontMetrics(piece.font).ascent();
            if (!piece.label.isEmpty()) {
                painter.setPen(c.ink2);
                painter.drawText(px(margin), baseline, piece.label);
            }
            painter.setPen(piece.colour);
            painter.drawText(px(margin) + piece.indent, baseline, piece.text);
        }
        y += piece.height;
    }
}

} // namespace leertafel::ui
