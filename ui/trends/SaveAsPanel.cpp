#include "ui/trends/SaveAsPanel.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Folders.h"
#include "ui/common/FormAct.h"
#include "ui/common/JobBar.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/dossier/SavedFile.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

SaveAsPanel::SaveAsPanel(PageContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_path(new QLineEdit)
    , m_bar(new JobBar(u"saveAs"_s, tr("Progress of saving"))) {
    setProperty("frame", u"filters"_s);
    setObjectName(u"saveAs"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                               Theme::px(space::m));
    column->setSpacing(Theme::px(space::s));
    auto* fields = new QWidget;
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"saveAs.path"_s);
    m_path->setAccessibleName(tr("Where the file goes"));
    auto* choose = makeButton(tr("Choose…"), ButtonKind::Quiet);
    choose->setObjectName(u"saveAs.choose"_s);
    auto* save = makeFormAct(tr("Save"));
    save->setObjectName(u"saveAs.save"_s);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"saveAs.cancel"_s);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(save);
    row->addWidget(back);
    column->addWidget(new FormField(tr("Where should the file go?"),
                                    tr("Small numbers stay out, and the folder remembers what was given out. "
                                       "The file itself can be read by everyone who gets hold of it."),
                                    fields));
    column->addWidget(m_bar);
    m_settled = {m_path, choose, save, back};
    // What goes out is written down, which takes a store that can be written.
    setEnabled(!context.workspace.isReadOnly());
    connect(choose, &QPushButton::clicked, this, &SaveAsPanel::choose);
    connect(save, &QPushButton::clicked, this, &SaveAsPanel::save);
    connect(m_path, &QLineEdit::returnPressed, this, &SaveAsPanel::save);
    connect(back, &QPushButton::clicked, this, &SaveAsPanel::close);
    hide();
}

QMenu* SaveAsPanel::makeMenu(const std::function<Result<ViewRequest>()>& view, QWidget* parent) {
    auto* menu = new QMenu(parent);
    const auto add = [&](const QString& words, GiveAs as) {
        auto* action = menu->addAction(words);
        action->setObjectName(u"saveAs."_s + fileKindOf(as));
        connect(action, &QAction::triggered, this, [this, as, view] {
            if (const auto asked = view())
                begin(as, *asked);
            else
                Q_EMIT failed(errorSentence(asked.error()));
        });
    };
    add(tr("Table (CSV)…"), GiveAs::Csv);
    add(tr("Spreadsheet (XLSX)…"), GiveAs::Xlsx);
    menu->addSeparator();
    add(tr("Picture (PNG)…"), GiveAs::Png);
    add(tr("Drawing (SVG)…"), GiveAs::Svg);
    add(tr("Page (PDF)…"), GiveAs::Pdf);
    menu->addSeparator();
    add(tr("Copy the figures"), GiveAs::Clipboard);
    return menu;
}

void SaveAsPanel::begin(GiveAs as, const ViewRequest& view) {
    if (m_saving)
        return;
    m_as = as;
    m_view = view;
    if (as == GiveAs::Clipboard) {
        save();
        return;
    }
    const QString before = m_path->text();
    const QString folder = before.isEmpty() ? documentsFolder() : QFileInfo(before).absolutePath();
    const services::Workspace& workspace = m_context.workspace;
    m_path->setText(freePath(QDir(folder).filePath(
        fileNameOf(view, as, workspace.vocabulary(), workspace.clock().now().toLocalTime().date()))));
    m_replaced.clear();
    show();
    m_path->setFocus();
    m_path->selectAll();
}

void SaveAsPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    Q_EMIT opened(true);
}

void SaveAsPanel::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    Q_EMIT opened(false);
}

bool SaveAsPanel::close() {
    if (m_saving) {
        m_bar->stop();
        return true;
    }
    if (!isVisible())
        return false;
    hide();
    return true;
}

QString SaveAsPanel::path() const {
    const QString typed = m_path->text().trimmed();
    const QString end = u'.' + fileKindOf(m_as);
    return typed.isEmpty() || typed.endsWith(end, Qt::CaseInsensitive) ? typed : typed + end;
}

void SaveAsPanel::choose() {
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Where should the file go?"), m_path->text(),
                                     u"%1 (*.%2)"_s.arg(fileKindOf(m_as).toUpper(), fileKindOf(m_as)));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    m_replaced = chosen;
}

void SaveAsPanel::save() {
    if (m_saving)
        return;
    const QFileInfo place(path());
    if (m_as != GiveAs::Clipboard && (path().isEmpty() || !place.absoluteDir().exists())) {
        Q_EMIT failed(path().isEmpty() ? tr("Where should the file go?")
                                       : tr("There is no folder “%1”. Choose another one, or make it first.")
                                             .arg(QDir::toNativeSeparators(place.absolutePath())));
        return;
    }
    if (m_as != GiveAs::Clipboard && place.exists() && path() != m_replaced) {
        m_path->setText(freePath(path()));
        Q_EMIT failed(
            tr("“%1” is there already, so here is another name. Choose the file itself to replace it.")
                .arg(place.fileName()));
        return;
    }
    setSaving(true);
    inBackground(
        this,
        [&workspace = m_context.workspace, view = m_view, as = m_as,
         progress = m_bar->begin()]() -> Result<ViewContent> {
            auto sibling = workspace.sibling();
            return sibling ? contentOf(**sibling, view, as, progress) : fail(sibling.error());
        },
        [this](const Result<ViewContent>& content) { finish(content); });
}

void SaveAsPanel::finish(const Result<ViewContent>& content) {
    m_bar->end();
    setSaving(false);
    // A job of one theme has no moment left to ask whether it should go on.
    const Result<void> given = m_bar->isStopped() ? fail(ErrorCode::Cancelled)
                               : content          ? giveOut(*content)
                                                  : fail(content.error());
    if (!given) {
        Q_EMIT failed(given.error().code == ErrorCode::Cancelled ? tr("Stopped. Nothing was saved.")
                                                                 : errorSentence(given.error()));
        return;
    }
    QString sentence = m_as == GiveAs::Clipboard ? tr("The figures are on the clipboard.")
                                                 : tr("Saved as “%1”.").arg(QFileInfo(path()).fileName());
    if (!content->leftOut.isEmpty())
        sentence += u' ' + content->leftOut;
    hide();
    Q_EMIT done(sentence);
}

Result<void> SaveAsPanel::giveOut(const ViewContent& content) {
    QByteArray bytes = content.file;
    if (bytes.isEmpty()) {
        auto picture = pictureOf(content, m_view, m_as, m_context.workspace.vocabulary());
        if (!picture)
            return fail(picture.error());
        bytes = *picture;
    }
    const bool copies = m_as == GiveAs::Clipboard;
    auto given = m_context.workspace.releases().giveOut(content.figures, fileKindOf(m_as), bytes,
                                                        copies ? QString() : path());
    if (!given)
        return fail(given.error());
    if (copies)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    return {};
}

void SaveAsPanel::setSaving(bool saving) {
    m_saving = saving;
    for (QWidget* each : std::as_const(m_settled))
        each->setEnabled(!saving);
}

} // namespace leertafel::ui
