#include "ui/dossier/PaperPages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

void PaperPages::paint(QPainter& painter, int number) const {
    if (number < 1 || number > count())
        return;
    const PaperPage& page = placed.pages[number - 1];
    const qreal right = paper::width - paper::right;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&painter](const QString& words, const TextStyle& text, qreal x, qreal y, qreal width,
                                 Qt::Alignment align) {
        const Lines lines({{words, text}}, width, align);
        lines.paint(painter, 0, {x, y});
    };
    if (number > 1) {
        line(head, style.caption, paper::left, 480, paper::textWidth * 0.45, Qt::AlignLeft);
        const Lines section({{page.section, style.caption}}, paper::textWidth * 0.5, Qt::AlignRight);
        section.paint(painter, 0, {right - paper::textWidth * 0.5, 480});
        painter.fillRect(QRectF(paper::left, 630, paper::textWidth, 5), style.colours.line);
    }
    for (const PlacedStrip& strip : page.strips)
        if (strip.strip.paint)
            strip.strip.paint(painter, {paper::left, paper::top + strip.y}, placed.numbers);
    const qreal bottom = paper::height - 560;
    line(foot, style.caption, paper::left, bottom, paper::textWidth * 0.75, Qt::AlignLeft);
    line(pageOf.arg(number).arg(count()), style.caption, right - 1000, bottom, 1000, Qt::AlignRight);
}

Result<QByteArray> pdfOf(const PaperPages& pages, const std::function<bool(int page)>& goesOn) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(paper::resolution);
    writer.setTitle(pages.title);
    writer.setCreator(u"Leertafel"_s);
    QPainter painter(&writer);
    for (int page = 1; page <= pages.count(); ++page) {
        if (page > 1)
            writer.newPage();
        pages.paint(painter, page);
        if (goesOn && !goesOn(page))
            return fail(ErrorCode::Cancelled);
    }
    painter.end();
    return bytes;
}

} // namespace leertafel::ui
