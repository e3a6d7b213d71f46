#include "ui/trends/TrendNotes.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/WordKeeper.h"
#include "ui/trends/ActionForm.h"
#include "ui/trends/ActionList.h"
#include "ui/trends/ArgumentForm.h"
#include "ui/trends/ExplanationForm.h"
#include "ui/trends/ExplanationList.h"
#include "ui/trends/JudgementForm.h"
#include "ui/trends/StoryPanel.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
QString judgementAt(const InterventionId& action) { return u"judgement/"_s + action.text(); }
QString argumentAt(const ExplanationId& explanation) { return u"argument/"_s + explanation.text(); }
} // namespace

TrendNotes::TrendNotes(PageContext context, StoryPanel* story, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_story(story)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this)) {
    connect(m_story->explanationForm(), &ExplanationForm::saved, this, &TrendNotes::addExplanation);
    connect(m_story->actionForm(), &ActionForm::saved, this, &TrendNotes::addAction);
    connect(m_story->explanationForm(), &ExplanationForm::edited, this, &TrendNotes::keepWords);
    connect(m_story->actionForm(), &ActionForm::edited, this, &TrendNotes::keepWords);
    connect(m_story, &StoryPanel::explanationGivenUp, this,
            [this] { giveUpWords(placesOf(u"explanation"_s)); });
    connect(m_story, &StoryPanel::actionGivenUp, this, [this] { giveUpWords(placesOf(u"action"_s)); });
    JudgementForm* judgement = m_story->actionList()->form();
    connect(m_story->actionList(), &ActionList::judgeAsked, this, &TrendNotes::beginJudgement);
    connect(judgement, &JudgementForm::saved, this, &TrendNotes::addJudgement);
    connect(judgement, &JudgementForm::edited, this,
            [this, judgement] { m_keeper->keep(judgementAt(judgement->action()), judgement->words()); });
    connect(m_story, &StoryPanel::judgementGivenUp, this,
            [this, judgement] { giveUpWords({judgementAt(judgement->action())}); });
    ArgumentForm* argument = m_story->explanationList()->form();
    connect(m_story->explanationList(), &ExplanationList::argumentAsked, this, &TrendNotes::beginArgument);
    connect(argument, &ArgumentForm::saved, this, &TrendNotes::addArgument);
    connect(argument, &ArgumentForm::edited, this,
            [this, argument] { m_keeper->keep(argumentAt(argument->explanation()), argument->words()); });
    connect(m_story, &StoryPanel::argumentGivenUp, this,
            [this, argument] { giveUpWords({argumentAt(argument->explanation())}); });
    connect(m_keeper, &WordKeeper::failed, this, &TrendNotes::failed);
}

void TrendNotes::setTrend(const ThemeId& theme, const AreaCode& area) {
    if (theme == m_theme && area == m_area)
        return;
    m_theme = theme;
    m_area = area;
    m_story->leaveForms();
    bringWordsBack();
}

bool TrendNotes::flush() { return m_keeper->flush(); }

QString TrendNotes::keptAt(const QString& form) const {
    return u"trend/%1/%2/%3"_s.arg(m_theme.id(), m_area.id(), form);
}

void TrendNotes::keepWords() {
    const auto keep = [this](const QString& form, const QStringList& words) {
        for (qsizetype i = 0; i < words.size(); ++i)
            m_keeper->keep(keptAt(form) + u'/' + QString::number(i), words[i]);
    };
    keep(u"explanation"_s, m_story->explanationForm()->words());
    keep(u"action"_s, m_story->actionForm()->words());
}

void TrendNotes::bringWordsBack() {
    const auto bring = [this](auto* form, const QString& name) {
        QStringList words;
        const QStringList places = placesOf(name);
        for (const QString& place : places)
            words << m_keeper->of(place);
        if (form->words() != words)
            form->setWords(words);
    };
    bring(m_story->explanationForm(), u"explanation"_s);
    bring(m_story->actionForm(), u"action"_s);
}

QStringList TrendNotes::placesOf(const QString& form) const {
    return {keptAt(form) + u"/0"_s, keptAt(form) + u"/1"_s, keptAt(form) + u"/2"_s};
}

void TrendNotes::forgetWords(const QString& form) {
    const QStringList places = placesOf(form);
    for (const QString& place : places)
        m_keeper->forget(place);
}

void TrendNotes::giveUpWords(const QStringList& places) {
    if (const auto back = m_keeper->giveUp(places))
        m_context.navigator.tellDone(
            tr("What you typed is gone. If you undo this, it is back in the same form."), back);
}

/// Taken back, the words stand in their form again.
void TrendNotes::tellAdded(const QString& told, const QString& form, const QStringList& words,
                           const Undo& remove) {
    const QStringList places = placesOf(form);
    m_context.navigator.tellDone(
        told, [&kept = m_context.workspace.unsentWords(), places, words, remove]() -> Result<void> {
            if (auto gone = remove(); !gone)
                return gone;
            for (qsizetype i = 0; i < places.size(); ++i)
                if (auto again = kept.keep(places.at(i), words.value(i)); !again)
                    return again;
            return {};
        });
}

void TrendNotes::addExplanation() {
    Explanation explanation = m_story->explanationForm()->explanation();
    explanation.theme = m_theme;
    explanation.area = m_area;
    const auto added = m_context.workspace.trends().addExplanation(explanation);
    if (!added) {
        m_story->explanationForm()->refuse(errorSentence(added.error()));
        return;
    }
    const QStringList words = m_story->explanationForm()->words();
    m_story->explanationForm()->clear();
    forgetWords(u"explanation"_s);
    Q_EMIT trendChanged();
    m_story->closeExplanation();
    tellAdded(tr("The explanation stands with this trend."), u"explanation"_s, words,
              [&trends = m_context.workspace.trends(), id = *added] { return trends.removeExplanation(id); });
}

void TrendNotes::addAction() {
    Intervention action = m_story->actionForm()->intervention();
    action.area = m_area;
    action.themes = {m_theme};
    const auto added = m_context.workspace.trends().addIntervention(action);
    if (!added) {
        m_story->actionForm()->refuse(errorSentence(added.error()));
        return;
    }
    const QStringList words = m_story->actionForm()->words();
    m_story->actionForm()->clear();
    forgetWords(u"action"_s);
    Q_EMIT trendChanged();
    m_story->closeAction();
    tellAdded(
        tr("The action stands on the chart."), u"action"_s, words,
        [&trends = m_context.workspace.trends(), id = *added] { return trends.removeIntervention(id); });
}

void TrendNotes::beginJudgement(const InterventionId& action, const QString& title) {
    JudgementForm* form = m_story->actionList()->form();
    form->begin(action, title, m_keeper->of(judgementAt(action)));
    m_story->actionList()->placeForm();
    bringIntoView(form);
}

void TrendNotes::judge(const InterventionId& action) { m_story->actionList()->ask(action); }

void TrendNotes::addJudgement() {
    JudgementForm* form = m_story->actionList()->form();
    const InterventionId action = form->action();
    const QString words = form->words();
    services::TrendService& trends = m_context.workspace.trends();
    const auto added = trends.judge(action, *form->verdict(), words);
    if (!added) {
        form->refuse(errorSentence(added.error()));
        return;
    }
    m_keeper->forget(judgementAt(action));
    Q_EMIT trendChanged();
    m_story->closeJudgement();
    m_context.navigator.tellDone(
        tr("What you think of it stands with the action."),
        [&kept = m_context.workspace.unsentWords(), &trends, id = *added, action, words]() -> Result<void> {
            if (auto gone = trends.removeJudgement(id); !gone)
                return gone;
            return kept.keep(judgementAt(action), words);
        });
}

void TrendNotes::beginArgument(const ExplanationId& explanation, const QString& title) {
    ArgumentForm* form = m_story->explanationList()->form();
    form->begin(explanation, title, m_keeper->of(argumentAt(explanation)));
    m_story->explanationList()->placeForm();
    bringIntoView(form);
}

void TrendNotes::addArgument() {
    ArgumentForm* form = m_story->explanationList()->form();
    Argument argument;
    argument.explanation = form->explanation();
    argument.stance = *form->stance();
    argument.saidBy = form->saidBy();
    argument.text = form->words();
    services::TrendService& trends = m_context.workspace.trends();
    const auto added = trends.addArgument(argument);
    if (!added) {
        form->refuse(errorSentence(added.error()));
        return;
    }
    m_keeper->forget(argumentAt(argument.explanation));
    Q_EMIT trendChanged();
    m_story->closeArgument();
    m_context.navigator.tellDone(
        argument.stance == Stance::For ? tr("What speaks for it stands with the explanation.")
                                       : tr("What speaks against it stands with the explanation."),
        [&kept = m_context.workspace.unsentWords(), &trends, id = *added, argument]() -> Result<void> {
            if (auto gone = trends.removeArgument(id); !gone)
                return gone;
            return kept.keep(argumentAt(argument.explanation), argument.text);
        });
}

} // namespace leertafel::ui
