#include "ui/cases/FixMenu.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Certainty;
using anonymity::Label;

namespace {

constexpr int menuWidth = 316, rowInset = 10, digitRoom = 18, mostDigits = 9;

QString thing(Label label) {
    switch (label) {
    case Label::Person:
        return FixMenu::tr("a name");
    case Label::Date:
        return FixMenu::tr("a date");
    case Label::Age:
        return FixMenu::tr("an exact age");
    case Label::Institution:
        return FixMenu::tr("the name of a place");
    case Label::Address:
        return FixMenu::tr("an address");
    case Label::Postcode:
        return FixMenu::tr("a postcode");
    case Label::Location:
        return FixMenu::tr("a town");
    case Label::Phone:
        return FixMenu::tr("a phone number");
    case Label::Email:
        return FixMenu::tr("an email address");
    case Label::Url:
        return FixMenu::tr("a web address");
    case Label::Iban:
        return FixMenu::tr("an account number");
    case Label::Bsn:
        return FixMenu::tr("a citizen service number");
    case Label::Plate:
        return FixMenu::tr("a licence plate");
    case Label::IdNumber:
        return FixMenu::tr("a file number");
    }
    return {};
}

/// A row of the menu: words, a quiet note under or beside them, filled while it has the focus.
class FixRow final : public QAbstractButton {
public:
    /// @param number the digit that chooses it; 0 for none.
    FixRow(const QString& words, const QString& note, bool noteUnder, int number, QWidget* parent)
        : QAbstractButton(parent), m_note(note), m_noteUnder(noteUnder), m_number(number) {
        setText(words);
        setAccessibleName(note.isEmpty() ? words : words + u", "_s + note);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(Theme::px(noteUnder ? 46 : 32));
        setAttribute(Qt::WA_Hover);
    }

protected:
    void enterEvent(QEnterEvent*) override {
        if (isEnabled())
            setFocus(Qt::MouseFocusReason);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = Theme::colours();
        const bool on = hasFocus();
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(rect(), radius::field, radius::field);
        }
        const int inset = Theme::px(rowInset);
        const auto room = rect().adjusted(inset + Theme::px(digitRoom), 0, -inset, 0);
        const auto ink = !isEnabled() ? colours.ink3 : on ? colours.onAccent : colours.ink;
        const int first = Theme::px(24);
        if (m_number > 0) {
            painter.setFont(Theme::font(TextRole::Guide));
            painter.setPen(on ? colours.onAccent : colours.ink2);
            const int top = m_noteUnder ? Theme::px(3) : 0;
            painter.drawText(QRect(inset, top, Theme::px(digitRoom), (m_noteUnder ? first : height()) - top),
                             Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
        }
        painter.setFont(Theme::font(on ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(ink);
        if (m_noteUnder) {
            const int half = Theme::px(24);
            painter.drawText(room.adjusted(0, Theme::px(3), 0, half - room.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text());
            painter.setFont(Theme::font(TextRole::Guide));
            painter.drawText(room.adjusted(0, half - Theme::px(2), 0, -Theme::px(3)),
                             Qt::AlignLeft | Qt::AlignVCenter, m_note);
            return;
        }
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
        if (on && !m_note.isEmpty()) {
            painter.setFont(Theme::font(TextRole::Body));
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_note);
        }
    }

private:
    QString m_note;
    bool m_noteUnder;
    int m_number;
};

} // namespace

QString findingTitle(const anonymity::Finding& finding) {
    const auto what = thing(finding.label);
    return finding.certainty == Certainty::Certain ? FixMenu::tr("Certainly %1").arg(what)
                                                   : FixMenu::tr("Possibly %1").arg(what);
}

QString findingWords(const anonymity::Finding& finding) {
    const auto why = anonymity::reasonText(finding.reason);
    return why.isEmpty() ? findingTitle(finding) : findingTitle(finding) + u": "_s + why;
}

FixMenu::FixMenu(const Spot& spot, const QStringList& suggestions, int occurrences, QWidget* window)
    : QFrame(window) {
    const bool certain = spot.finding.certainty == Certainty::Certain;
    auto why = anonymity::reasonText(spot.finding.reason);
    const auto often = tr("occurs %n time(s) in this case", nullptr, occurrences);
    why = why.isEmpty() ? often : why + u" · "_s + often;
    build(findingTitle(spot.finding), certain ? TextLabel::Tone::Plum : TextLabel::Tone::Ochre, why);
    for (const auto& suggestion : suggestions)
        addRow(suggestion, tr("replace everywhere"), u"case.fix.suggestion"_s, true,
               [this, suggestion] { Q_EMIT replaceEverywhere(suggestion); });
    addRow(tr("Call it something else…"), {}, u"case.fix.otherwise"_s, true, [this] { nameOtherwise(); });
    addLine();
    addRow(tr("No personal data"),
           certain ? tr("not possible: this is %1").arg(findingTitle(spot.finding).toLower())
                   : tr("remembered for this case"),
           u"case.fix.notPersonal"_s, !certain, [this] { Q_EMIT notPersonal(); });
    if (anonymity::AllowedWords::mayLetBy(spot.finding))
        addRow(tr("Always fine for our team"), tr("never for a person’s name"), u"case.fix.fineForTeam"_s,
               true, [this] { Q_EMIT fineForTeam(); });
}

FixMenu::FixMenu(const QString& word, const QStringList& suggestions, QWidget* window) : QFrame(window) {
    build(tr("Not spelt as in the dictionary"), TextLabel::Tone::Ink, tr("“%1”").arg(word));
    for (const auto& suggestion : suggestions)
        addRow(suggestion, {}, u"case.spelling.suggestion"_s, true,
               [this, suggestion] { Q_EMIT replaceHere(suggestion); });
    if (!suggestions.isEmpty())
        addLine();
    addRow(tr("Spelt correctly"), tr("remembered for you, in all cases"), u"case.spelling.learn"_s, true,
           [this] { Q_EMIT wellSpelt(); });
    addRow(tr("Do not check the spelling"), {}, u"case.spelling.off"_s, true,
           [this] { Q_EMIT spellingUnwanted(); });
}

/// The frame with what was found, and why, above the rows.
void FixMenu::build(const QString& title, TextLabel::Tone tone, const QString& why) {
    setObjectName(u"case.fix"_s);
    setAutoFillBackground(true);
    const auto& colours = Theme::colours();
    setStyleSheet(u"QFrame#case\\.fix { background: %1; border: 1px solid %2; border-radius: %3px; }"_s.arg(
        colours.base.name(), colours.edge.name(), QString::number(radius::button)));
    setFixedWidth(Theme::px(menuWidth));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(Theme::px(space::xs), Theme::px(space::s), Theme::px(space::xs),
                               Theme::px(space::xs));
    m_body->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::px(rowInset), Theme::px(space::xs), Theme::px(rowInset),
                             Theme::px(space::s));
    head->setSpacing(Theme::px(2));
    head->addWidget(new TextLabel(title, TextRole::BodyStrong, tone, this));
    head->addWidget(new TextLabel(why, TextRole::Guide, TextLabel::Tone::Quiet, this));
    m_body->addLayout(head);
    addLine();
    qApp->installEventFilter(this);
}

void FixMenu::addRow(const QString& words, const QString& note, const QString& name, bool enabled,
                     const std::function<void()>& chosen) {
    const bool under = !note.isEmpty() && name != u"case.fix.suggestion"_s;
    const auto number = static_cast<int>(m_rows.size()) + 1;
    auto* row = new FixRow(words, note, under, enabled && number <= mostDigits ? number : 0, this);
    row->setObjectName(name);
    row->setEnabled(enabled);
    connect(row, &QAbstractButton::clicked, this, chosen);
    m_body->addWidget(row);
    m_rows.append(row);
}

void FixMenu::addLine() {
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setStyleSheet(u"background: %1;"_s.arg(Theme::colours().line.name()));
    m_body->addSpacing(Theme::px(space::xs));
    m_body->addWidget(line);
    m_body->addSpacing(Theme::px(space::xs));
}

void FixMenu::nameOtherwise() {
    if (!m_other) {
        m_other = new QLineEdit(this);
        m_other->setObjectName(u"case.fix.words"_s);
        m_other->setAccessibleName(tr("Other words instead"));
        m_other->setPlaceholderText(tr("for instance [neighbour]"));
        m_other->setMaxLength(40);
        connect(m_other, &QLineEdit::returnPressed, this, [this] {
            const auto words = m_other->text().trimmed();
            if (!words.isEmpty())
                Q_EMIT replaceEverywhere(words);
        });
        auto* row = findChild<QWidget*>(u"case.fix.otherwise"_s);
        m_body->insertWidget(m_body->indexOf(row) + 1, m_other);
        m_other->show();
        resize(width(), layout()->totalHeightForWidth(width()));
    }
    m_other->setFocus();
}

void FixMenu::openAt(const QRect& word) {
    resize(width(), layout()->totalHeightForWidth(width()));
    const int edge = Theme::px(space::s), gap = Theme::px(space::xs);
    const auto room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const int x = std::clamp(word.left() - edge, room.left(), std::max(room.left(), room.right() - width()));
    int y = word.bottom() + gap;
    if (y + height() > room.bottom() && word.top() - gap - height() >= room.top())
        y = word.top() - gap - height();
    move(x, y);
    show();
    raise();
    m_rows.first()->setFocus(Qt::PopupFocusReason);
}

void FixMenu::step(int by) {
    QList<QWidget*> reachable;
    for (auto* row : std::as_const(m_rows))
        if (row->isEnabled())
            reachable.append(row);
    const auto at = reachable.indexOf(focusWidget());
    const auto next = (at + by + reachable.size()) % reachable.size();
    reachable.at(next)->setFocus(Qt::TabFocusReason);
}

/// The row with that digit before it, if there is one.
bool FixMenu::choose(int number) {
    auto* row = qobject_cast<QAbstractButton*>(m_rows.value(number - 1));
    if (!row || !row->isEnabled())
        return false;
    row->click();
    return true;
}

void FixMenu::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    const int digit = plain ? event->key() - Qt::Key_0 : 0;
    if (digit >= 1 && digit <= mostDigits && focusWidget() != m_other && choose(digit))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* row = qobject_cast<QAbstractButton*>(focusWidget()))
            row->click();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

bool FixMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && isVisible())
            leave();
    }
    return QFrame::eventFilter(watched, event);
}

void FixMenu::leave() {
    if (std::exchange(m_leaving, true))
        return;
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT closed();
    deleteLater();
}

} // namespace leertafel::ui
