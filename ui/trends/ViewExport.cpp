#include "ui/trends/ViewExport.h"

#include "core/services/AreaMaps.h"
#include "core/services/DistrictService.h"
#include "core/services/DossierService.h"
#include "core/services/TrendService.h"
#include "ui/common/Labels.h"
#include "ui/dossier/DistrictPaper.h"
#include "ui/trends/LadderModel.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewExport)
};

bool isDistrict(const ViewRequest& view) { return view.figures.kind == u"district"_s; }

/// Lower case letters and digits with dashes between.
QString slug(const QString& name) {
    QString plain = name.normalized(QString::NormalizationForm_D).toLower();
    static const QRegularExpression marks(u"\\p{Mn}"_s), others(u"[^a-z0-9]+"_s);
    plain.remove(marks);
    plain.replace(others, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

int tellingPoint(const services::TrendSeries& series) {
    for (int i = int(series.points.size()) - 1; i >= 0; --i) {
        if (series.points[i].flag != services::PointFlag::None && !series.points[i].hidden)
            return i;
    }
    return -1;
}

/// The page of a wijk is text: it is set here and has no picture.
Result<ViewContent> districtContent(services::Workspace& workspace, const AreaCode& area,
                                    const services::Progress& progress) {
    auto checked = workspace.dossier().districts().checked(area, progress);
    if (!checked)
        return fail(checked.error());
    checked->figures.trends.reset();
    const auto words = PackWords::load(language());
    if (!words)
        return fail(words.error());
    const auto pages =
        districtPaper(checked->picture, workspace.vocabulary(), language(), workspace.clock().now());
    if (!pages)
        return fail(pages.error());
    auto file = pdfOf(*pages, [&progress](int) { return !progress || progress(1, 1); });
    if (!file)
        return fail(file.error());
    ViewContent content{std::move(checked->figures)};
    if (checked->picture.withheld > 0)
        content.leftOut = withheldWords(*words, checked->picture.withheld);
    content.file = *std::move(file);
    return content;
}

template <typename Shown>
Result<void> take(ViewContent& content, const Result<Shown>& shown) {
    if (!shown)
        return fail(shown.error());
    content.shown = *shown;
    return {};
}

/// What is drawn of it.
Result<void> show(ViewContent& content, const ViewRequest& view) {
    const services::TrendService& trends = *content.figures.trends;
    const services::ReleaseRequest& asked = view.figures;
    if (asked.kind == u"sideBySide"_s)
        return take(content, trends.panels(asked.themes.first(), view.measure));
    if (asked.kind == u"compare"_s)
        return take(content, trends.compare(asked.themes.first(), {asked.to, asked.years}));
    if (asked.kind == u"overview"_s || asked.kind == u"map"_s)
        return take(content, trends.overview(asked.from, view.measure));
    if (asked.kind == u"ladder"_s) {
        const services::HelpLadder& ladder = *content.figures.ladder;
        content.shown = LadderContent{
            ladder, ladderNames(ladder, [&trends](const QString& id) { return trends.ladderWord(id); })};
        return {};
    }
    auto series = trends.series(asked.themes.value(0), asked.areas.value(0), view.measure);
    if (series)
        content.sentence = trends.sentence(*series, tellingPoint(*series));
    return take(content, series);
}

} // namespace

Result<ViewContent> contentOf(services::Workspace& workspace, const ViewRequest& view, GiveAs as,
                              const services::Progress& progress) {
    if (isDistrict(view))
        return districtContent(workspace, view.figures.areas.value(0), progress);
    auto checked = workspace.releases().check(view.figures, progress);
    if (!checked)
        return fail(checked.error());
    auto sheet =
        services::sheetOf(*checked, workspace.vocabulary(), workspace.clock().now().toLocalTime().date());
    if (!sheet)
        return fail(sheet.error());
    ViewContent content{*checked, *sheet};
    if (sheet->hidden > 0)
        content.leftOut = services::ReleaseService::leftOut(sheet->hidden);
    if (auto shown = show(content, view); !shown)
        return fail(shown.error());
    if (as == GiveAs::Csv) {
        content.file = services::toCsv(*sheet);
    } else if (as == GiveAs::Xlsx) {
        auto book = services::toXlsx(*sheet);
        if (!book)
            return fail(book.error());
        content.file = *book;
    } else if (as == GiveAs::Clipboard) {
        content.file = services::toText(*sheet).toUtf8();
    }
    if (view.figures.kind == u"map"_s) {
        auto shapes = workspace.maps().shapes();
        if (!shapes)
            return fail(shapes.error());
        content.shapes = *shapes;
    }
    // It speaks through this thread's connection, which goes before what is made here does.
    content.figures.trends.reset();
    return content;
}

QString fileKindOf(GiveAs as) {
    switch (as) {
    case GiveAs::Csv:
        return u"csv"_s;
    case GiveAs::Xlsx:
        return u"xlsx"_s;
    case GiveAs::Png:
        return u"png"_s;
    case GiveAs::Svg:
        return u"svg"_s;
    case GiveAs::Pdf:
        return u"pdf"_s;
    case GiveAs::Clipboard:
        break;
    }
    return u"clipboard"_s;
}

QString fileNameOf(const ViewRequest& view, GiveAs as, const Vocabulary& vocabulary, const QDate& day) {
    const services::ReleaseRequest& shown = view.figures;
    const auto theme = [&] { return slug(word(vocabulary, shown.themes.value(0).id())); };
    const QString quarter = shown.to.text().toLower();
    QStringList parts;
    if (shown.kind == u"sideBySide"_s)
        parts << Say::tr("side-by-side") << theme();
    else if (shown.kind == u"compare"_s)
        parts << Say::tr("compare") << theme() << (shown.years ? QString::number(shown.to.year()) : quarter);
    else if (shown.kind == u"overview"_s)
        parts << Say::tr("overview") << quarter;
    else if (shown.kind == u"map"_s)
        parts << Say::tr("map") << theme() << quarter;
    else if (shown.kind == u"ladder"_s)
        parts << Say::tr("help-ladder");
    else if (isDistrict(view))
        parts << Say::tr("area-picture") << slug(word(vocabulary, shown.areas.value(0).id()));
    else
        parts << Say::tr("over-time") << theme() << slug(word(vocabulary, shown.areas.value(0).id()));
    if (view.measure == services::Measure::PerThousand && shown.kind != u"compare"_s &&
        shown.kind != u"ladder"_s)
        parts << Say::tr("per-1000");
    parts << day.toString(Qt::ISODate);
    return parts.join(u'-') + u'.' + fileKindOf(as);
}

} // namespace leertafel::ui
