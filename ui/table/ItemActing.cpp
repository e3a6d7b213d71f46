// Right of the agenda: the steps of the meldcode of an acute case, and those that count no more.
#include "ui/common/DayField.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/table/ItemPanel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;

/// The five steps, those that were taken with their day, and a form for one more.
void ItemPanel::showActing(const AgendaRow& row) {
    QVBoxLayout* section = addSection();
    section->addWidget(new TextLabel(tr("Reporting code"), TextRole::Section));
    const QList<Entry>& steps = m_workspace.vocabulary().list(u"meldcodeSteps"_s);
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    int number = 0;
    for (const Entry& step : steps) {
        const QString words = u"%1. %2"_s.arg(++number).arg(step.label.in(language()));
        bool taken = false;
        for (const ReportingStep& each : row.acted) {
            if (each.step != step.id)
                continue;
            taken = true;
            if (m_begun.value(row.item.caseId).step == each.step)
                m_begun.remove(row.item.caseId);
            addTick(section, words + u" · "_s + dayWord(each.on, today));
            if (each.by != m_workspace.me() || !m_why.isEmpty())
                continue;
            auto* back = makeButton(tr("Take back"), ButtonKind::Link);
            back->setObjectName(u"item.stepBack."_s + each.id.text());
            back->setAccessibleName(tr("Take back: %1").arg(words));
            connect(back, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT stepTakenBack(id); });
            section->addWidget(back, 0, Qt::AlignLeft);
        }
        if (!taken)
            section->addWidget(new TextLabel(words, TextRole::Body, TextLabel::Tone::Quiet));
    }
    auto* which = new IdCombo;
    which->setObjectName(u"item.step"_s);
    which->add({}, tr("Choose a step")); // nothing is filled in for anybody here
    which->addList(steps);
    auto* day = new DayField(today);
    day->setObjectName(u"item.stepDay"_s);
    day->setMaximumDate(today);
    if (const auto begun = m_begun.constFind(row.item.caseId); begun != m_begun.cend()) {
        which->setCurrentId(begun->step);
        day->setDate(begun->on);
    }
    const auto keep = [this, which, day, id = row.item.caseId] {
        m_begun.insert(id, {which->currentId(), day->date()});
    };
    connect(which, &QComboBox::currentIndexChanged, this, keep);
    connect(day, &QDateEdit::dateChanged, this, keep);
    section->addWidget(new FormField(tr("Which step was taken?"),
                                     tr("Outside this program. What came of it belongs in the file."),
                                     which));
    section->addWidget(new FormField(tr("When?"), {}, day));
    auto* save = makeButton(tr("Write it down"), ButtonKind::Small);
    save->setObjectName(u"item.stepSave"_s);
    connect(save, &QPushButton::clicked, this, [this, which, day, id = row.item.caseId] {
        Q_EMIT stepTaken(id, which->currentId(), day->date());
    });
    for (QWidget* part :
         {static_cast<QWidget*>(which), static_cast<QWidget*>(day), static_cast<QWidget*>(save)})
        holdBack(part, m_why);
    section->addWidget(save, 0, Qt::AlignLeft);
}

/// What was written down before the floor was lowered, grouped by when that was.
void ItemPanel::showLapsed(const AgendaRow& row) {
    if (row.lapsed.isEmpty())
        return;
    QVBoxLayout* section = addSection();
    section->addWidget(new TextLabel(tr("Earlier steps of the reporting code"), TextRole::Section));
    QList<ReportingStep> steps = row.lapsed;
    std::stable_sort(steps.begin(), steps.end(), [](const ReportingStep& one, const ReportingStep& other) {
        return one.lapsedAt < other.lapsedAt;
    });
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    QDate told;
    for (const ReportingStep& step : std::as_const(steps)) {
        const QDate lowered = step.lapsedAt.toLocalTime().date();
        if (lowered != told) {
            auto* why = new TextLabel(tr("Lapsed: the safety floor was lowered on %1.").arg(longDay(lowered)),
                                      TextRole::Guide, TextLabel::Tone::Quiet);
            why->setObjectName(u"item.lapsed"_s);
            section->addWidget(why);
        }
        told = lowered;
        const auto writer = m_workspace.member(step.by);
        QStringList words{word(m_workspace.vocabulary(), step.step), dayWord(step.on, today)};
        if (writer)
            words.append(tr("written down by %1").arg(writer->name));
        auto* line = new TextLabel(words.join(u" · "_s), TextRole::Body, TextLabel::Tone::Quiet);
        line->setObjectName(u"item.lapsed."_s + step.id.text());
        section->addWidget(line);
    }
}

} // namespace leertafel::ui
