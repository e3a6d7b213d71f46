#include "ui/trends/SignalPanel.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int shownAtFirst = 6;

} // namespace

SignalPanel::SignalPanel(services::Workspace& workspace, QWidget* parent)
    : SidePanel(parent)
    , m_workspace(workspace)
    , m_question(workspace)
    , m_found(new QVBoxLayout)
    , m_near(new QVBoxLayout)
    , m_small(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.signals"_s);
    setPreferredWidth(368);
    QVBoxLayout* section = addSection(tr("What stands out"));
    m_found->setSpacing(Theme::px(space::m));
    section->addLayout(m_found);
    section->addWidget(
        new TextLabel(tr("With so many cells, a few always fall outside their limits by chance. What is "
                         "listed here still stands out when all are judged together."),
                      TextRole::Caption, TextLabel::Tone::Quiet));
    QVBoxLayout* nearSection = addSection(tr("May still be chance"));
    m_near->setSpacing(Theme::px(space::m));
    nearSection->addLayout(m_near);
    nearSection->parentWidget()->hide();
    m_small->setObjectName(u"signals.small"_s);
    addSection()->addWidget(m_small);
}

void SignalPanel::look() {
    if (m_found->count() == 0)
        m_found->addWidget(
            new TextLabel(tr("Looking at all combinations…"), TextRole::Body, TextLabel::Tone::Quiet));
    m_question.ask(&SignalPanel::answerOf, [this](const Result<Answer>& answer) {
        if (answer) {
            m_answer = *answer;
            show(m_answer);
        } else {
            clearLayout(m_found);
            m_found->addWidget(new TextLabel(errorSentence(answer.error())));
            m_near->parentWidget()->hide();
            m_small->clear();
        }
        Q_EMIT looked();
    });
}

Result<SignalPanel::Answer> SignalPanel::answerOf(services::Workspace& mine,
                                                  const std::function<bool()>& stillWanted) {
    auto look = mine.trends().look({}, [&](int, int) { return stillWanted(); });
    if (!look)
        return fail(look.error());
    Answer answer;
    const auto join = [&](const QList<services::LookSaying>& sayings, QList<Said>& into) -> Result<void> {
        for (const services::LookSaying& saying : sayings) {
            if (!stillWanted())
                return fail(ErrorCode::Cancelled);
            if (!services::asksForALook(saying))
                continue;
            Said said{saying};
            if (!saying.theme.isEmpty()) {
                const auto series = mine.trends().series(saying.theme, saying.area, services::Measure::Count);
                if (!series)
                    return fail(series.error());
                said.explained = series->explained;
                const auto story =
                    mine.trends().story(saying.theme, saying.area, saying.quarter, saying.quarter);
                if (!story)
                    return fail(story.error());
                said.cases = story->casesInAll;
            }
            into.append(said);
        }
        return {};
    };
    if (const auto found = join(look->found, answer.found); !found)
        return fail(found.error());
    if (const auto near = join(look->nearMisses, answer.near); !near)
        return fail(near.error());
    answer.look = std::move(*look);
    return answer;
}

QString SignalPanel::titleOf(const services::LookSaying& saying) const {
    const Vocabulary& words = m_workspace.vocabulary();
    const QString what = saying.theme.isEmpty() ? tr("Registration?") : word(words, saying.theme.id());
    const bool city = saying.area.id() == words.city().code;
    return u"%1 · %2"_s.arg(what, city ? tr("Whole city") : word(words, saying.area.id()));
}

QWidget* SignalPanel::rowOf(const Said& said, const QString& name) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::xs));
    column->addWidget(new TextLabel(titleOf(said.saying), TextRole::BodyStrong));
    column->addWidget(new TextLabel(said.saying.sentence));
    auto* row = new QWidget;
    auto* foot = new FlowLayout(row, space::s);
    const bool oneTheme = !said.saying.theme.isEmpty();
    auto* view = makeButton(!oneTheme        ? tr("Show this area")
                            : said.cases > 0 ? tr("View, with %n case(s)", nullptr, said.cases)
                                             : tr("View"),
                            ButtonKind::Small);
    view->setObjectName(name);
    view->setAccessibleDescription(said.saying.sentence);
    connect(view, &QPushButton::clicked, this, [this, saying = said.saying, oneTheme] {
        if (oneTheme)
            Q_EMIT trendChosen(saying.theme, saying.area, saying.quarter);
        else
            Q_EMIT areaChosen(saying.area);
    });
    foot->addWidget(view);
    if (oneTheme) {
        m_rows.insert(box, {said.saying.theme, said.saying.area});
        auto* agenda = makeButton(tr("On the agenda"), ButtonKind::Small);
        agenda->setObjectName(name + u".agenda"_s);
        agenda->setAccessibleDescription(said.saying.sentence);
        holdBack(agenda, readOnlyWords(m_workspace));
        connect(agenda, &QPushButton::clicked, this,
                [this, saying = said.saying] { Q_EMIT agendaAsked(saying.theme, saying.area); });
        foot->addWidget(agenda);
    }
    if (!said.explained)
        foot->addWidget(new Chip(tr("? unexplained"), Chip::Look::OchreDashed));
    column->addWidget(row);
    return box;
}

std::optional<std::pair<ThemeId, AreaCode>> SignalPanel::focused() const {
    for (QWidget* at = focusWidget(); at != nullptr && at != this; at = at->parentWidget()) {
        const auto row = m_rows.constFind(at);
        if (row != m_rows.cend() && focusWidget()->hasFocus())
            return *row;
    }
    return {};
}

void SignalPanel::fill(QVBoxLayout* into, const QList<Said>& all, const QString& name) {
    clearLayout(into);
    const qsizetype shown = m_all ? all.size() : qMin<qsizetype>(shownAtFirst, all.size());
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0)
            into->addWidget(makeLine());
        into->addWidget(rowOf(all.at(i), name + QString::number(i)));
    }
}

void SignalPanel::show(const Answer& answer) {
    const KeptFocus kept(this);
    m_rows.clear();
    fill(m_found, answer.found, u"signals.view"_s);
    if (answer.found.isEmpty())
        m_found->addWidget(
            new TextLabel(answer.look.quarter.isValid()
                              ? tr("Nothing more than chance explains in %1.").arg(answer.look.quarter.text())
                              : tr("No quarter is complete yet."),
                          TextRole::Body, TextLabel::Tone::Quiet));
    fill(m_near, answer.near, u"signals.near"_s);
    m_near->parentWidget()->setVisible(!answer.near.isEmpty());
    const auto hidden = int(qMax<qsizetype>(0, answer.found.size() - shownAtFirst) +
                            qMax<qsizetype>(0, answer.near.size() - shownAtFirst));
    if (!m_all && hidden > 0) {
        auto* more = makeButton(tr("Show %n more", nullptr, hidden), ButtonKind::Link);
        more->setObjectName(u"signals.more"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            show(m_answer);
        });
        (answer.found.size() > shownAtFirst ? m_found : m_near)->addWidget(more, 0, Qt::AlignLeft);
    }
    QStringList lines;
    int tooSmall = 0;
    for (const services::LookSaying& saying : answer.look.found) {
        if (saying.kind == u"too_small"_s)
            ++tooSmall;
        else if (!services::asksForALook(saying))
            lines.append(saying.sentence);
    }
    if (tooSmall > 0)
        lines.append(tr("%n combination(s) with too few requests to see a change.", nullptr, tooSmall));
    const int tooShort = answer.look.tooShort;
    if (tooShort > 0)
        lines.append(tr("%n combination(s) not judged yet: fewer than eight quarters.", nullptr, tooShort));
    const int looks = answer.look.looks;
    if (looks > 0) {
        const auto alarms = static_cast<int>(std::ceil(answer.look.expectedFalse));
        lines.append(
            tr("%n combination(s) looked at in %1;", nullptr, looks).arg(answer.look.quarter.text()) + u' ' +
            tr("at most %n false alarm(s) expected.", nullptr, alarms));
    }
    m_small->setText(lines.join(u'\n'));
    kept.giveBack();
}

} // namespace leertafel::ui
