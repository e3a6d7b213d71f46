#include "ui/trends/LadderPane.h"

#include "ui/charts/Hatch.h"
#include "ui/charts/ShareBar.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/trends/LadderModel.h"
#include "ui/trends/TileTable.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int rowHeight = 76;

/// A sample of one part beside its words; of what may not be seen when it is of no part.
class ShadeSample final : public QWidget {
public:
    explicit ShadeSample(qsizetype part = 0, qsizetype parts = 0) : m_part(part), m_parts(parts) {
        setFixedSize(Theme::px(size::chip), Theme::px(size::smallIcon));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_parts == 0) {
            paintHatch(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::colours().hatch,
                       Theme::colours().base, Theme::px(2));
            return;
        }
        paintShade(painter, rect().adjusted(0, 0, -1, -1), m_part, m_parts, screenLook());
    }

private:
    qsizetype m_part, m_parts;
};

QWidget* legendLabel(const QString& says) {
    auto* label = new TextLabel(says, TextRole::Caption, TextLabel::Tone::Quiet);
    label->setWordWrap(false);
    return label;
}

QWidget* legendEntry(QWidget* sample, const QString& says) {
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(space::s));
    row->addWidget(sample, 0, Qt::AlignVCenter);
    row->addWidget(legendLabel(says));
    return entry;
}

class LadderDelegate final : public TileDelegate {
public:
    using TileDelegate::TileDelegate;

protected:
    void paintTile(QPainter& painter, const QRect& box, const QModelIndex& index) const override {
        if (const auto* model = qobject_cast<const LadderModel*>(index.model()))
            paintLadderPeriod(painter, box, index.data().toString(), model->ladder().periods[index.row()],
                              model->names(), screenLook());
    }
};

} // namespace

LadderPane::LadderPane(services::Workspace& workspace, QWidget* parent)
    : TrendPane(parent)
    , m_workspace(workspace)
    , m_question(workspace)
    , m_model(new LadderModel(
          [this](const services::LadderPeriod& period) {
              return m_workspace.trends().sentence(m_model->ladder(), period);
          },
          this))
    , m_table(new TileTable(m_model, rowHeight))
    , m_unit(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_legend(new QWidget)
    , m_sentence(new TextLabel({}, TextRole::Story)) {
    setObjectName(u"trends.ladder"_s);
    m_table->setItemDelegate(new LadderDelegate(m_table));
    m_table->setObjectName(u"ladder.table"_s);
    m_sentence->setObjectName(u"ladder.sentence"_s);
    m_unit->setObjectName(u"ladder.unit"_s);
    auto* all = new Column;
    QVBoxLayout* column = all->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* words = new Card;
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(
        new TextLabel(tr("Cases are picked to learn from, so this says nothing about how "
                         "often something happens. No rung is better than another: what "
                         "fits the family is."),
                      TextRole::Caption, TextLabel::Tone::Quiet));
    auto* figure = new Card;
    figure->body()->setSpacing(Theme::px(space::m));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(new TextLabel(tr("How families were helped"), TextRole::Section));
    heading->addWidget(m_unit);
    figure->body()->addLayout(heading);
    auto* legends = new QVBoxLayout(m_legend);
    legends->setContentsMargins(0, 0, 0, 0);
    legends->setSpacing(Theme::px(space::xs));
    figure->body()->addWidget(m_legend);
    figure->body()->addWidget(m_table);
    column->addWidget(words);
    column->addWidget(figure);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);
    m_unit->setText(tr("Counting all cases…"));

    connect(m_table, &TileTable::currentMoved, this, &LadderPane::showSentence);
}

Result<void> LadderPane::present(const TrendChoice&) {
    m_question.ask(
        [](services::Workspace& mine, const std::function<bool()>&) { return mine.trends().ladder(); },
        [this](const Result<services::HelpLadder>& ladder) {
            if (ladder)
                show(*ladder);
            else
                m_unit->setText(errorSentence(ladder.error()));
            Q_EMIT counted();
        });
    return {};
}

QWidget* LadderPane::first() const { return m_table; }

void LadderPane::show(const services::HelpLadder& ladder) {
    const int before = m_table->currentIndex().row();
    const LadderNames names =
        ladderNames(ladder, [this](const QString& id) { return m_workspace.trends().ladderWord(id); });
    m_model->setLadder(ladder, names);
    m_unit->setText(ladder.periods.isEmpty()
                        ? tr("No case has been released yet. The bars come with the first ones.")
                    : ladder.span == services::HelpLadder::Span::Quarters
                        ? tr("released cases by quarter, above the help ladder, below the tracks")
                    : ladder.span == services::HelpLadder::Span::Years
                        ? tr("released cases by year, above the help ladder, below the tracks")
                        : tr("all released cases together, above the help ladder, below the tracks"));
    m_table->setAccessibleName(tr("How families were helped") + u", "_s + m_unit->text());
    clearLayout(m_legend->layout());
    addLegend(tr("Help ladder:"), names.steps);
    addLegend(tr("Tracks:"), names.tracks);
    if (hidesAny(ladder))
        addHatchLegend();
    m_legend->setVisible(!ladder.periods.isEmpty());
    m_table->setVisible(!ladder.periods.isEmpty());
    m_table->setCurrentIndex(m_model->index(qBound(0, before, m_model->rowCount() - 1), 0));
    showSentence();
}

/// What the shades of one bar mean, in one line where there is room.
void LadderPane::addLegend(const QString& heading, const QStringList& words) {
    FlowLayout* flow = addLegendLine();
    flow->addWidget(legendLabel(heading));
    for (qsizetype i = 0; i < words.size(); ++i)
        flow->addWidget(legendEntry(new ShadeSample(i, words.size()), words[i]));
}

void LadderPane::addHatchLegend() {
    QWidget* entry = legendEntry(new ShadeSample, ladderHiddenWords());
    entry->setObjectName(u"ladder.hidden"_s);
    addLegendLine()->addWidget(entry);
}

FlowLayout* LadderPane::addLegendLine() {
    auto* box = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    m_legend->layout()->addWidget(box);
    return new FlowLayout(box, space::m);
}

void LadderPane::showSentence() {
    const QModelIndex current = m_table->currentIndex();
    m_sentence->setText(current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : QString());
    m_sentence->setVisible(current.isValid());
    m_table->setAccessibleDescription(m_sentence->text());
}

} // namespace leertafel::ui
