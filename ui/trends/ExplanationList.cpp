#include "ui/trends/ExplanationList.h"

#include "core/domain/Explained.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Quoted.h"
#include "ui/trends/ArgumentForm.h"
#include "ui/trends/ExplanationForm.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

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

ExplanationList::ExplanationList(QWidget* parent) : ExplanationList(new ArgumentForm, parent) {}

ExplanationList::ExplanationList(ArgumentForm* form, QWidget* parent)
    : StoryRows(form, u"story.argue."_s, parent), m_form(form) {}

QString ExplanationList::formId() const { return m_form->explanation().text(); }

void ExplanationList::setExplanations(const QList<Explanation>& explanations, bool flagged) {
    const KeptFocus kept(this);
    if (std::none_of(explanations.cbegin(), explanations.cend(),
                     [this](const Explanation& one) { return one.id == m_form->explanation(); }))
        m_form->leave();
    clearRows();
    // Chance needs no explanation.
    const QStringList lacks = lacksToBeExplained(explanations);
    m_asks = flagged && !lacks.isEmpty();
    for (const Explanation& one : explanations)
        addExplanation(one);
    if (explanations.isEmpty()) {
        rows()->addWidget(quiet(m_asks ? tr("Nobody has written down yet why this happens.")
                                       : tr("Nothing stands out here now.")));
    } else if (m_asks) {
        TextLabel* left = quiet(lacksSentence(lacks));
        left->setObjectName(u"story.lacks"_s);
        rows()->addWidget(left);
    }
    placeForm();
    kept.giveBack();
}

void ExplanationList::addExplanation(const Explanation& one) {
    rows()->addWidget(makeLine());
    QString text = one.text.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1); // it stands as a title here
    auto* title = new TextLabel(text, TextRole::BodyStrong);
    title->setTextFormat(Qt::PlainText);
    rows()->addWidget(title);
    QStringList second;
    if (!one.saidBy.isEmpty())
        second.append(saidByWord(one.saidBy));
    second.append(one.wouldRefute.isEmpty() ? tr("not checked yet")
                                            : tr("does not hold when: %1").arg(lowerFirst(one.wouldRefute)));
    rows()->addWidget(quiet(second.join(u" · "_s)));
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
            rows()->addWidget(said);
        }
    }
    QPushButton* add = addOpener(tr("For or against"), u"list-add"_s, one.id.text(), text);
    connect(add, &QPushButton::clicked, this, [this, id = one.id, text] { Q_EMIT argumentAsked(id, text); });
}

} // namespace leertafel::ui
