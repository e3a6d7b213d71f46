#include "ui/trends/ExplanationList.h"

#include "core/domain/Explained.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/ArgumentForm.h"
#include "ui/trends/ExplanationForm.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

TextLabel* quiet(const QString& words) {
    auto* label = new TextLabel(words, TextRole::Caption, TextLabel::Tone::Quiet);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What is still to be written before a trend is no longer called unexplained.
QString lacksSentence(const QStringList& lacks) {
    if (lacks.contains(u"second"_s))
        return ExplanationList::tr(
            "One explanation is not enough: add a rival one, with what would refute it.");
    if (lacks.contains(u"refute"_s))
        return ExplanationList::tr(
            "Write for each one what would refute it; until then this stays unexplained.");
    if (lacks.contains(u"saidBy"_s))
        return ExplanationList::tr("Write for each one who says so; until then this stays unexplained.");
    return ExplanationList::tr(
        "Write with two of them what speaks for it and what against it; until then this stays unexplained.");
}

} // namespace

ExplanationList::ExplanationList(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_form(new ArgumentForm) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    m_rows->setSpacing(Theme::px(space::s));
    column->addLayout(m_rows);
    m_form->hide();
    column->addWidget(m_form);
}

void ExplanationList::setExplanations(const QList<Explanation>& explanations, bool flagged) {
    const KeptFocus kept(this);
    clearLayout(m_rows);
    // Chance needs no explanation.
    const QStringList lacks = lacksToBeExplained(explanations);
    m_asks = flagged && !lacks.isEmpty();
    for (const Explanation& one : explanations)
        addExplanation(one);
    if (explanations.isEmpty()) {
        m_rows->addWidget(quiet(m_asks ? tr("Nobody has written down yet why this happens.")
                                       : tr("Nothing stands out here now.")));
    } else if (m_asks) {
        TextLabel* left = quiet(lacksSentence(lacks));
        left->setObjectName(u"story.lacks"_s);
        m_rows->addWidget(left);
    }
    kept.giveBack();
}

void ExplanationList::addExplanation(const Explanation& one) {
    m_rows->addWidget(makeLine());
    QString text = one.text.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1); // it stands as a title here
    auto* title = new TextLabel(text, TextRole::BodyStrong);
    title->setTextFormat(Qt::PlainText);
    m_rows->addWidget(title);
    QStringList second;
    if (!one.saidBy.isEmpty())
        second.append(saidByWord(one.saidBy));
    second.append(one.wouldRefute.isEmpty() ? tr("not checked yet")
                                            : tr("does not hold when: %1").arg(lowerFirst(one.wouldRefute)));
    m_rows->addWidget(quiet(second.join(u" · "_s)));
    for (const Stance stance : {Stance::For, Stance::Against}) {
        for (const Argument& argument : one.arguments) {
            if (argument.stance != stance)
                continue;
            QString words = argument.text.trimmed();
            if (words.endsWith(u'.'))
                words.chop(1); // who says so ends the line
            auto* said = new TextLabel(u"<b>%1</b> · %2 (%3)"_s.arg(stanceWord(stance).toHtmlEscaped(),
                                                                    words.toHtmlEscaped(),
                                                                    saidByWord(argument.saidBy)),
                                       TextRole::Body);
            said->setObjectName(u"story.argument."_s + argument.id.text());
            m_rows->addWidget(said);
        }
    }
    auto* add = makeButton(tr("For or against"), ButtonKind::Small, u"list-add"_s);
    add->setObjectName(buttonName(one.id));
    add->setAccessibleDescription(text);
    ui::holdBack(add, m_why);
    connect(add, &QPushButton::clicked, this, [this, id = one.id, text] { Q_EMIT argumentAsked(id, text); });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

QString ExplanationList::buttonName(const ExplanationId& explanation) const {
    return u"story.argue."_s + explanation.text();
}

void ExplanationList::holdBack(const QString& why) {
    m_why = why;
    ui::holdBack(m_form, why);
    const auto buttons = findChildren<QPushButton*>(QRegularExpression(u"^story\\.argue\\."_s));
    for (QPushButton* button : buttons)
        ui::holdBack(button, why);
}

void ExplanationList::closeForm() {
    m_form->hide();
    if (auto* opener = findChild<QPushButton*>(buttonName(m_form->explanation())))
        giveFocus(opener);
}

} // namespace leertafel::ui
