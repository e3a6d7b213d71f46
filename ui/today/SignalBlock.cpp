#include "ui/today/SignalBlock.h"

#include "ui/charts/Sparkline.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

using services::LookSaying;
using services::StandsOut;

SignalBlock::SignalBlock(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_question(workspace)
    , m_note(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"today.signals"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    auto* heading = new QHBoxLayout;
    heading->setSpacing(Theme::px(space::s));
    const QString words = tr("What stands out");
    heading->addWidget(new TextLabel(words, TextRole::Section));
    m_note->setObjectName(u"today.newSignals"_s);
    heading->addWidget(m_note, 1, Qt::AlignBottom);
    column->addLayout(heading);
    auto* card = new Card;
    card->setAccessibleName(words);
    m_body = card->body();
    column->addWidget(card);
    hide();
}

void SignalBlock::refresh() {
    const auto any = m_workspace.trends().hasCounts();
    setVisible(any && *any);
    if (!any || !*any) {
        m_question.stop();
        return;
    }
    if (m_body->count() == 0)
        m_body->addWidget(
            new TextLabel(tr("Looking at all combinations…"), TextRole::Body, TextLabel::Tone::Quiet));
    m_question.ask(
        [](services::Workspace& mine, const std::function<bool()>& stillWanted) {
            return mine.today().standsOut([&](int, int) { return stillWanted(); });
        },
        [this](const Result<StandsOut>& out) {
            const KeptFocus kept(this);
            clearLayout(m_body);
            m_note->clear();
            if (out)
                show(*out);
            else
                m_body->addWidget(new TextLabel(errorSentence(out.error())));
            kept.giveBack(findChild<QPushButton*>());
            Q_EMIT looked();
        });
}

QString SignalBlock::titleOf(const LookSaying& saying) const {
    const Vocabulary& words = m_workspace.vocabulary();
    const QString what = saying.theme.isEmpty() ? tr("Registration?") : word(words, saying.theme.id());
    const bool city = saying.area.id() == words.city().code;
    return u"%1 · %2"_s.arg(city ? tr("Whole city") : word(words, saying.area.id()), what);
}

void SignalBlock::show(const StandsOut& out) {
    if (out.sayings.isEmpty()) {
        m_body->addWidget(new TextLabel(
            out.quarter.isValid() ? tr("Nothing more than chance explains in %1.").arg(out.quarter.text())
                                  : tr("No quarter is complete yet."),
            TextRole::Body, TextLabel::Tone::Quiet));
        return;
    }
    const int newOnes = out.newOnes;
    if (newOnes > 0)
        m_note->setText(tr("%n new since last time", nullptr, newOnes));
    showFirst(out);
    const int more = static_cast<int>(out.sayings.size()) - 1;
    if (more < 1)
        return;
    auto* all = makeButton(tr("%n more on Trends", nullptr, more), ButtonKind::Link);
    all->setObjectName(u"today.moreSignals"_s);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT chosen({PageId::Trends, u"overview"_s}); });
    m_body->addWidget(all, 0, Qt::AlignLeft);
}

void SignalBlock::showFirst(const StandsOut& out) {
    const LookSaying& saying = out.sayings.first();
    const QString title = titleOf(saying);
    m_body->addWidget(new TextLabel(title, TextRole::BodyStrong));
    if (!out.series.points.isEmpty()) {
        auto* line = new Sparkline;
        line->setTrend(out.series);
        line->setAccessibleName(title);
        line->setAccessibleDescription(saying.sentence);
        m_body->addWidget(line);
    }
    auto* sentence = new TextLabel(saying.sentence);
    sentence->setObjectName(u"today.signalSentence"_s);
    m_body->addWidget(sentence);
    const Quarter now = Quarter::of(m_workspace.clock().now().toLocalTime().date());
    if (now - saying.quarter > 2)
        m_body->addWidget(new TextLabel(tr("The figures go up to %1.").arg(saying.quarter.text()),
                                        TextRole::Caption, TextLabel::Tone::Quiet));
    auto* row = new QWidget;
    row->setObjectName(u"today.signalRow"_s);
    auto* flow = new FlowLayout(row, space::s);
    auto policy = row->sizePolicy();
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    const int cases = out.cases;
    auto* look =
        makeButton(cases > 0 ? tr("View, with %n case(s)", nullptr, cases) : tr("View"), ButtonKind::Small);
    look->setObjectName(u"today.signal0"_s);
    look->setAccessibleDescription(saying.sentence);
    const Place place = saying.theme.isEmpty()
                            ? Place{PageId::Trends, u"overview"_s}
                            : Place{PageId::Trends, u"trend"_s, saying.theme.id() + u'|' + saying.area.id(),
                                    saying.quarter.text()};
    connect(look, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    flow->addWidget(look);
    if (!out.series.points.isEmpty() && !out.series.explained)
        flow->addWidget(new Chip(u"? "_s + tr("unexplained"), Chip::Look::OchreDashed));
    m_body->addWidget(row);
}

} // namespace leertafel::ui
