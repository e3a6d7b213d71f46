#include "ui/table/PaperPanel.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Folders.h"
#include "ui/common/JobBar.h"
#include "ui/common/Theme.h"
#include "ui/dossier/PackWriter.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

PaperPanel::PaperPanel(QWidget* parent)
    : QFrame(parent)
    , m_path(new QLineEdit)
    , m_names(new QCheckBox(tr("with the names of those who brought the cases")))
    , m_save(makeButton(tr("Save PDF"), ButtonKind::Primary))
    , m_bar(new JobBar(u"paper"_s, tr("How far the PDF is")))
    , m_message(new InlineMessage(InlineMessage::Kind::Info)) {
    setProperty("frame", u"filters"_s);
    setObjectName(u"paper"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                               Theme::px(space::m));
    column->setSpacing(Theme::px(space::s));
    auto* fieldBox = new QWidget;
    auto* row = new QHBoxLayout(fieldBox);
    row->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"paper.path"_s);
    m_path->setAccessibleName(tr("Where the PDF goes"));
    auto* choose = makeButton(tr("Choose…"), ButtonKind::Quiet);
    choose->setObjectName(u"paper.choose"_s);
    m_save->setObjectName(u"paper.save"_s);
    auto* back = makeButton(tr("Rather not"), ButtonKind::Plain);
    back->setObjectName(u"paper.cancel"_s);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(m_save);
    row->addWidget(back);
    column->addWidget(new FormField(
        tr("Where should the PDF go?"),
        tr("A PDF is readable for everyone who gets hold of it. Choose a place that is meant for it."),
        fieldBox));
    m_names->setObjectName(u"paper.names"_s);
    column->addWidget(m_names);
    column->addWidget(m_bar);
    m_message->setObjectName(u"paper.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    connect(choose, &QPushButton::clicked, this, &PaperPanel::choose);
    m_settled = {m_path, choose, m_names, m_save, back};
    connect(m_save, &QPushButton::clicked, this, &PaperPanel::save);
    connect(m_path, &QLineEdit::returnPressed, this, &PaperPanel::save);
    connect(back, &QPushButton::clicked, this, &PaperPanel::cancelled);
}

void PaperPanel::begin(const QString& suggestion) {
    const QString before = m_path->text();
    const QString folder = before.isEmpty() ? documentsFolder() : QFileInfo(before).absolutePath();
    m_path->setText(QDir(folder).filePath(suggestion));
    m_message->hide();
    show();
    m_path->setFocus();
    m_path->selectAll();
}

QString PaperPanel::path() const {
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty() || typed.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? typed : typed + u".pdf"_s;
}

bool PaperPanel::authorNames() const { return m_names->isChecked(); }

void PaperPanel::say(InlineMessage::Kind kind, const QString& sentence) {
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_message->show();
}

void PaperPanel::save() {
    if (path().isEmpty())
        return say(InlineMessage::Kind::Attention, tr("Where should the PDF go?"));
    const QFileInfo place(path());
    if (!place.absoluteDir().exists())
        return say(InlineMessage::Kind::Attention,
                   tr("There is no folder “%1”. Choose another one, or make it first.")
                       .arg(QDir::toNativeSeparators(place.absolutePath())));
    Q_EMIT saved();
}

void PaperPanel::write(Manuscript manuscript) {
    setWriting(true);
    inBackground(
        this,
        [manuscript = std::move(manuscript), to = path(), progress = m_bar->begin()] {
            return writePaper(manuscript, to, progress);
        },
        [this, to = path()](const Result<void>& done) { finish(done, to); });
    m_bar->setFocus(Qt::OtherFocusReason);
}

void PaperPanel::finish(const Result<void>& done, const QString& path) {
    m_bar->end();
    setWriting(false);
    if (done) {
        Q_EMIT written(path);
        return;
    }
    if (done.error().code == ErrorCode::Cancelled)
        say(InlineMessage::Kind::Info, tr("Stopped. No PDF was made."));
    else
        say(InlineMessage::Kind::Attention, errorSentence(done.error()));
    if (isVisible())
        m_save->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT failed(m_message->text());
}

void PaperPanel::stop() { m_bar->stop(); }

void PaperPanel::setWriting(bool writing) {
    m_writing = writing;
    for (QWidget* each : std::as_const(m_settled))
        each->setEnabled(!writing);
    m_message->hide();
}

void PaperPanel::choose() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where should the PDF go?"), m_path->text(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

} // namespace leertafel::ui
