// The pack and the report: looked at in the window, and written where one wants.
#include "ui/common/Labels.h"
#include "ui/common/Recognisable.h"
#include "ui/dossier/PackWriter.h"
#include "ui/dossier/ReportText.h"
#include "ui/table/PagePreview.h"
#include "ui/table/PaperPanel.h"
#include "ui/table/TablePage.h"

#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

std::optional<services::Pack> TablePage::pack() {
    services::PackOptions options;
    options.language = language();
    options.authorNames = !isDeciding() && m_paper->authorNames();
    const auto pack = isDeciding() ? workspace().dossier().report(m_detail.session.id, options)
                                   : workspace().dossier().readingPack(m_detail.session.id, options);
    if (pack)
        return *pack;
    refuse(pack.error());
    return {};
}

Manuscript TablePage::manuscript(const services::Pack& content) const {
    return {isDeciding() ? PaperKind::Report : PaperKind::ReadingPack, content, workspace().vocabulary()};
}

/// What is being written goes on in sight.
void TablePage::leavePaper() {
    if (!m_paper->isWriting())
        m_paper->hide();
}

void TablePage::hidePaper() {
    m_paper->hide();
    showButtons();
    m_make->setFocus(Qt::OtherFocusReason);
}

void TablePage::look() {
    m_before = static_cast<View>(m_stack->currentIndex());
    const auto content = pack();
    if (!content)
        return;
    m_setting = std::make_unique<PackSetting>(manuscript(*content));
    showView(Preview);
    m_preview->begin();
    setMore();
}

/// Some pages at a time: what is painted in the window is set on its thread.
void TablePage::setMore() {
    constexpr int mostMs = 20;
    QElapsedTimer since;
    since.start();
    while (m_setting && m_setting->step())
        if (since.elapsed() >= mostMs) {
            QTimer::singleShot(0, this, &TablePage::setMore);
            return;
        }
    if (!m_setting)
        return;
    auto document = std::exchange(m_setting, nullptr)->take();
    if (document)
        m_preview->setDocument(std::move(*document));
    else
        refuse(document.error());
}

/// Which cases readers may recognise, and who decides about that.
QStringList TablePage::mindOf(const services::Pack& content) const {
    QStringList mind;
    for (const services::PackCase& each : content.cases) {
        const QString words = recognisableWords(each.risk, each.version.attributes, workspace().vocabulary());
        if (!words.isEmpty())
            mind.append(each.code.text() + u": "_s + words);
    }
    if (!mind.isEmpty())
        mind.append(
            tr("You can still make the pack: whoever prepares the table decides. The author can choose "
               "something coarser and have it checked again."));
    return mind;
}

void TablePage::makePaper() {
    m_slot->hide();
    // What is missing is said before anybody chooses a place.
    const auto content = pack();
    if (!content)
        return;
    if (isDeciding())
        m_paper->begin(PaperKind::Report, reportFileName(m_detail.session, language()));
    else
        m_paper->begin(PaperKind::ReadingPack, packFileName(m_detail.session, language()), mindOf(*content));
    showButtons();
}

void TablePage::copyReport() {
    m_slot->hide();
    const auto content = pack();
    if (!content)
        return;
    const auto text = reportText(*content, workspace().vocabulary());
    if (!text)
        return refuse(text.error());
    QGuiApplication::clipboard()->setText(*text);
    navigator().tell(tr("Copied. Paste it into a mail; whoever gets it can read it."));
}

void TablePage::savePaper() {
    if (const auto content = pack())
        m_paper->write(workspace(), manuscript(*content));
}

void TablePage::tellPaper(const QString& path) {
    if (m_paper->isVisible())
        hidePaper();
    else
        m_paper->hide();
    showButtons();
    navigator().tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace leertafel::ui
