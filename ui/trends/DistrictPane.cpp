#include "ui/trends/DistrictPane.h"

#include "core/services/DossierService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/trends/JudgementForm.h"

#include <QBoxLayout>
#include <QLocale>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::DistrictAction;
using services::DistrictAgreement;
using services::DistrictPicture;

namespace {

TextLabel* plain(const QString& words, TextRole role = TextRole::Body,
                 TextLabel::Tone tone = TextLabel::Tone::Ink) {
    auto* label = new TextLabel(words, role, tone);
    label->setTextFormat(Qt::PlainText);
    return label;
}

TextLabel* quiet(const QString& words) { return plain(words, TextRole::Caption, TextLabel::Tone::Quiet); }

} // namespace

DistrictPane::DistrictPane(PageContext context, QWidget* parent)
    : TrendPane(parent)
    , m_context(context)
    , m_question(context.workspace)
    , m_title(new TextLabel({}, TextRole::Section))
    , m_paper(makeButton(tr("Save for printing…"), ButtonKind::Primary, u"document-export"_s))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_all(new RowList(tr("Choose an area"))) {
    setObjectName(u"trends.district"_s);
    m_title->setObjectName(u"district.title"_s);
    m_paper->setObjectName(u"district.paper"_s);
    m_all->setObjectName(u"district.all"_s);
    // What goes out is written down.
    holdBack(m_paper, readOnlyWords(context.workspace));
    auto* all = new Column;
    QVBoxLayout* column = all->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_paper);
    column->addLayout(head);
    column->addWidget(m_all);
    m_columns->setSpacing(Theme::px(space::m));
    for (QVBoxLayout* each : {m_left, m_right}) {
        each->setSpacing(Theme::px(space::m));
        auto* upright = new QVBoxLayout;
        upright->addLayout(each);
        upright->addStretch(1);
        m_columns->addLayout(upright, 1);
    }
    column->addLayout(m_columns);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);
    connect(m_paper, &QPushButton::clicked, this, &DistrictPane::paperWanted);
    connect(m_all, &RowList::activated, this, [this](int row) {
        Q_EMIT areaWanted(AreaCode(m_context.workspace.vocabulary().districts()[row].code));
    });
    new NarrowWatcher(this, [this](bool narrow) {
        m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
    const QList<Area>& districts = context.workspace.vocabulary().districts();
    for (int i = 0; i < qMin(10, static_cast<int>(districts.size())); ++i) {
        // The tenth is under 0, where it lies on a keyboard.
        const auto key = static_cast<Qt::Key>(i == 9 ? Qt::Key_0 : Qt::Key_1 + i);
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, code = districts[i].code] { Q_EMIT areaWanted(AreaCode(code)); });
    }
}

void DistrictPane::quietPaper(bool quiet) { fillButton(m_paper, !quiet); }

QWidget* DistrictPane::first() const {
    // Labels that lead somewhere are links; the first of them is where reading begins.
    const auto labels = findChildren<TextLabel*>();
    for (TextLabel* label : labels)
        if (label->focusPolicy() != Qt::NoFocus && !label->isHidden())
            return label;
    const auto buttons = m_all->findChildren<QPushButton*>();
    return buttons.isEmpty() || m_all->isHidden() ? m_paper : buttons.first();
}

Result<void> DistrictPane::present(const TrendChoice& choice) {
    const Vocabulary& vocabulary = m_context.workspace.vocabulary();
    const bool whole = !vocabulary.district(choice.area.id());
    const KeptFocus kept(this);
    m_paper->setVisible(!whole);
    m_title->setVisible(!whole); // the list has its own heading
    m_all->setVisible(whole);
    if (whole) {
        m_question.stop();
        m_area = {};
        const auto shown = showAll();
        kept.giveBack(first());
        return shown;
    }
    if (m_area != choice.area) {
        m_area = choice.area;
        m_blank = true;
        clearLayout(m_left);
        clearLayout(m_right);
        m_title->setText(tr("%1 at a glance").arg(word(vocabulary, m_area.id())));
        m_left->addWidget(quiet(tr("Reading what is known about this area…")));
    }
    ask();
    kept.giveBack(first());
    return {};
}

void DistrictPane::ask() {
    m_question.ask(
        [area = m_area](services::Workspace& mine, const std::function<bool()>&) {
            return mine.dossier().districts().picture(area);
        },
        [this](const Result<DistrictPicture>& picture) {
            // The button held the keys until there was something to read; later they are there on purpose.
            const bool waited = std::exchange(m_blank, false) && m_paper->hasFocus();
            const KeptFocus kept(this);
            clearLayout(m_left);
            clearLayout(m_right);
            if (!picture)
                m_left->addWidget(plain(errorSentence(picture.error())));
            else
                show(*picture);
            if (waited)
                giveFocus(first());
            else
                kept.giveBack(first());
        });
}

void DistrictPane::show(const DistrictPicture& picture) {
    addThemes(picture);
    addActions(picture);
    addCases(picture);
    addAgreements(picture);
    addLearned(picture);
    addContacts(picture);
}

QVBoxLayout* DistrictPane::addCard(QVBoxLayout* column, const QString& heading, const QString& name) {
    auto* card = new Card;
    card->setObjectName(u"district."_s + name);
    card->setAccessibleName(heading);
    card->body()->setSpacing(Theme::px(space::xs));
    card->body()->addWidget(new TextLabel(heading, TextRole::Section));
    column->addWidget(card);
    return card->body();
}

void DistrictPane::addLink(QVBoxLayout* to, const QString& words, const QString& name, const Place& place) {
    TextLabel* link = makeLink(words);
    link->setObjectName(u"district."_s + name);
    connect(link, &QLabel::linkActivated, this, [this, place] { m_context.navigator.go(place); });
    to->addSpacing(Theme::px(space::s));
    to->addWidget(link);
}

void DistrictPane::addThemeNames(QVBoxLayout* to, const QString& heading, const QList<ThemeId>& themes) {
    if (themes.isEmpty())
        return;
    QStringList names;
    for (const ThemeId& theme : themes)
        names.append(word(m_context.workspace.vocabulary(), theme.id()));
    to->addSpacing(Theme::px(space::s));
    to->addWidget(quiet(heading.arg(names.join(u", "_s))));
}

void DistrictPane::addThemes(const DistrictPicture& picture) {
    QVBoxLayout* card =
        addCard(m_left,
                picture.quarter.isValid() ? tr("What stands out in %1").arg(picture.quarter.text())
                                          : tr("What stands out"),
                u"themes"_s);
    if (!picture.quarter.isValid()) {
        card->addWidget(plain(tr("No counts yet. Fetch them with “Import figures” and this fills itself.")));
        return;
    }
    if (picture.standingOut.isEmpty())
        card->addWidget(plain(tr("No theme stands out now.")));
    for (const services::DistrictTheme& one : picture.standingOut) {
        TextLabel* link = makeLink(word(m_context.workspace.vocabulary(), one.theme.id()));
        link->setObjectName(u"district.theme."_s + one.theme.id());
        connect(link, &QLabel::linkActivated, this,
                [this, theme = one.theme, area = picture.area, quarter = picture.quarter] {
                    Q_EMIT trendChosen(theme, area, quarter);
                });
        card->addSpacing(Theme::px(space::s));
        card->addWidget(link);
        card->addWidget(plain(one.sentence));
    }
    addThemeNames(card, tr("Fits chance: %1."), picture.asExpected);
    addThemeNames(card, tr("Too few or not complete to say anything about: %1."), picture.unjudged);
}

void DistrictPane::addActions(const DistrictPicture& picture) {
    QVBoxLayout* card = addCard(m_left, tr("Actions and what came of them"), u"actions"_s);
    if (picture.actions.isEmpty())
        card->addWidget(plain(tr("No action was written down here yet. That is done beside a trend.")));
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    const Vocabulary& vocabulary = m_context.workspace.vocabulary();
    for (const DistrictAction& row : picture.actions) {
        QStringList when{locale.toString(row.action.startedOn, u"MMMM yyyy"_s)};
        if (row.inCity)
            when.append(tr("in the whole city"));
        card->addSpacing(Theme::px(space::s));
        card->addWidget(plain(row.action.title, TextRole::BodyStrong));
        card->addWidget(quiet(when.join(u" · "_s)));
        if (!row.action.expectation.isEmpty())
            card->addWidget(quiet(tr("Expected beforehand: %1").arg(lowerFirst(row.action.expectation))));
        for (const services::DistrictEffect& effect : row.effects)
            card->addWidget(plain(
                u"%1: %2"_s.arg(word(vocabulary, effect.theme.id()), lowerFirst(effect.words.sentence))));
        for (const ActionJudgement& one : row.judgements)
            card->addWidget(
                plain(u"%1: %2"_s.arg(sentenceStart(verdictWord(one.verdict)), lowerFirst(one.words))));
    }
}

void DistrictPane::addCases(const DistrictPicture& picture) {
    QVBoxLayout* card = addCard(m_right, tr("Released cases"), u"cases"_s);
    if (picture.cases.isEmpty()) {
        card->addWidget(plain(tr("No case from this area has been released yet.")));
        return;
    }
    const int inAll = picture.casesInAll;
    const qsizetype shown = picture.cases.size();
    card->addWidget(quiet(tr("%n released case(s), chosen to learn from. Not a count.", nullptr, inAll)));
    if (inAll > shown)
        card->addWidget(
            quiet(tr("These are the newest %1 of %2.").arg(QString::number(shown), QString::number(inAll))));
    for (const services::CaseRow& row : picture.cases) {
        addLink(card, row.title, u"case."_s + row.code.text(), {PageId::Cases, u"case"_s, row.id.text(), {}});
        QStringList second{row.code.text()};
        for (const ThemeId& theme : row.themes)
            second.append(word(m_context.workspace.vocabulary(), theme.id()));
        card->addWidget(quiet(second.join(u" · "_s)));
    }
}

void DistrictPane::addAgreements(const DistrictPicture& picture) {
    QVBoxLayout* card = addCard(m_right, tr("Agreements at the table"), u"agreements"_s);
    if (picture.agreements.isEmpty())
        card->addWidget(plain(tr("No table has agreed on anything about this area yet.")));
    const Vocabulary& vocabulary = m_context.workspace.vocabulary();
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    for (const DistrictAgreement& row : picture.agreements) {
        const Agreement& agreement = row.agreement;
        addLink(card, agreement.text.text(), u"agreement."_s + agreement.id.text(),
                {PageId::Table, u"session"_s, agreement.session.text(), u"decisions"_s});
        QStringList second{dayWord(row.on, today), decisionWord(agreement.decision)};
        if (!agreement.owner.isEmpty())
            second.append(word(vocabulary, agreement.owner));
        if (agreement.done)
            second.append(tr("done"));
        if (!row.about.isEmpty())
            second.append(row.about);
        card->addWidget(quiet(second.join(u" · "_s)));
        for (const Dissent& dissent : row.dissents)
            card->addWidget(
                plain(tr("Another opinion, %1: %2")
                          .arg(word(vocabulary, dissent.function), lowerFirst(dissent.words.text())),
                      TextRole::Body, TextLabel::Tone::Plum));
    }
}

void DistrictPane::addContacts(const DistrictPicture& picture) {
    QVBoxLayout* card = addCard(m_left, tr("Whom one turns to"), u"contacts"_s);
    if (picture.contacts.isEmpty() && picture.teams.isEmpty())
        card->addWidget(
            plain(tr("No organisation has functions to turn to yet. They are kept under Settings.")));
    for (const Team& team : picture.teams)
        card->addWidget(plain(team.name, TextRole::BodyStrong));
    const Vocabulary& vocabulary = m_context.workspace.vocabulary();
    for (const Organisation& each : picture.contacts) {
        QStringList functions;
        for (const QString& function : each.contactFunctions)
            functions.append(word(vocabulary, function));
        card->addWidget(plain(u"%1: %2"_s.arg(each.name, functions.join(u", "_s))));
    }
}

void DistrictPane::addLearned(const DistrictPicture& picture) {
    QVBoxLayout* card = addCard(m_right, tr("What was learned here"), u"learned"_s);
    if (picture.lessons.isEmpty() && picture.maxims.isEmpty())
        card->addWidget(plain(tr("No lesson from this area yet. One comes of a review or a reflection.")));
    for (const services::MaximRow& row : picture.maxims) {
        addLink(card, row.maxim.text.text(), u"maxim."_s + row.maxim.id,
                {PageId::Learning, u"maxim"_s, row.maxim.id, {}});
        card->addWidget(quiet(tr("rule of thumb")));
    }
    for (const services::LessonRow& row : picture.lessons) {
        addLink(card, row.lesson.text.text(), u"lesson."_s + row.lesson.id.text(),
                {PageId::Learning, u"lesson"_s, row.lesson.id.text(), {}});
        card->addWidget(quiet(tr("lesson")));
    }
}

} // namespace leertafel::ui
