// The wijken of the city to choose from, in the view of one wijk.
#include "core/services/TrendService.h"
#include "ui/trends/DistrictPane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::Heat;

namespace {

bool isFar(Heat heat) { return heat == Heat::FarAbove || heat == Heat::FarBelow; }

} // namespace

Result<void> DistrictPane::showAll() {
    clearLayout(m_left);
    clearLayout(m_right);
    const auto overview = m_context.workspace.trends().overview({}, services::Measure::Count);
    if (!overview)
        return fail(overview.error());
    m_all->clear();
    const QList<Area>& districts = m_context.workspace.vocabulary().districts();
    for (int i = 0; i < districts.size(); ++i) {
        int far = 0, unjudged = 0;
        const qsizetype place = overview->areas.indexOf(AreaCode(districts[i].code));
        for (qsizetype theme = 0; place >= 0 && theme < overview->themes.size(); ++theme) {
            const Heat heat = overview->at(place, theme).heat;
            far += isFar(heat) ? 1 : 0;
            unjudged += heat == Heat::Unjudged ? 1 : 0;
        }
        QString second;
        if (!overview->quarter.isValid())
            second = tr("no counts yet");
        else if (place < 0 || unjudged == overview->themes.size())
            second = tr("too little to judge any theme in %1").arg(overview->quarter.text());
        else if (far == 0)
            second = tr("nothing stands out in %1").arg(overview->quarter.text());
        else
            second = tr("%n theme(s) outside the limits", nullptr, far) + u" · "_s + overview->quarter.text();
        // What cannot be seen or judged may stand out or not.
        if (unjudged > 0 && unjudged < overview->themes.size())
            second += u" · "_s + tr("%n theme(s) not to be judged", nullptr, unjudged);
        m_all->addRow(u"office-chart-line"_s, districts[i].name, second,
                      i < 10 ? tr("key %1").arg((i + 1) % 10) : QString(), tr("View"));
    }
    return {};
}

} // namespace leertafel::ui
