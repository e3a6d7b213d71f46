#include "ui/charts/ChartLook.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace leertafel::ui {

ChartWords screenChartWords() {
    const auto say = [](const char* words) { return QCoreApplication::translate("ControlChart", words); };
    return {say(QT_TRANSLATE_NOOP("ControlChart", "requests")),
            say(QT_TRANSLATE_NOOP("ControlChart", "fits chance")),
            say(QT_TRANSLATE_NOOP("ControlChart", "expected")),
            say(QT_TRANSLATE_NOOP("ControlChart", "city, scaled")),
            say(QT_TRANSLATE_NOOP("ControlChart", "stands out")),
            say(QT_TRANSLATE_NOOP("ControlChart", "not complete yet")),
            say(QT_TRANSLATE_NOOP("ControlChart", "not shown")),
            QLocale(language() == QLatin1String("en") ? QLocale::English : QLocale::Dutch)};
}

ChartLook screenLook() {
    ChartLook look;
    look.colours = Theme::colours();
    look.ground = look.colours.base;
    look.caption = Theme::font(TextRole::Caption);
    look.strong = look.caption;
    look.strong.setWeight(QFont::DemiBold);
    look.unit = Theme::px(100) / 100.0;
    look.words = screenChartWords();
    return look;
}

ChartLook printLook(const ChartWords& words) {
    ChartLook look;
    look.colours = lightColours();
    look.ground = Qt::white;
    look.caption = Theme::font(TextRole::Caption);
    look.caption.setPixelSize(12);
    look.strong = look.caption;
    look.strong.setWeight(QFont::DemiBold);
    look.words = words;
    return look;
}

} // namespace leertafel::ui
