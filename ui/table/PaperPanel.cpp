#include "ui/table/PaperPanel.h"

#include "core/services/Workspace.h"
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

namespace {

/// In the order of the choice.
const QStringList ends{u".pdf"_s, u".odt"_s, u".txt"_s};

qsizetype endOf(const QString& path) {
    for (qsizetype i = 0; i < ends.size(); ++i)
        if (path.endsWith(ends[i], Qt::CaseInsensitive))
            return i;
    return -1;
}

} // namespace

PaperPanel::PaperPanel(QWidget* parent)
    : QFrame(parent)
    , m_path(new QLineEdit)
    , m_form(new Segmented({tr("PDF"), tr("Text to go on with (ODT)"), tr("Text for an email")}))
    , m_names(new QCheckBox(tr("with the names of those who brought the cases")))
    , m_mind(new TextLabel({}))
    , m_copy(makeButton(tr("Copy the text"), ButtonKind::Quiet))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary))
    , m_bar(new JobBar(u"paper"_s, tr("Progress of the file")))
    , m_message(new InlineMessage(InlineMessage::Kind::Info))
    , m_replace(m_message->addButton(tr("Replace it"))) {
    setProperty("frame", u"filters"_s);
    setObjectName(u"paper"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                               Theme::px(space::m));
    column->setSpacing(Theme::px(space::s));
    m_form->setObjectName(u"paper.form"_s);
    m_form->setAccessibleName(tr("What kind of file"));
    m_copy->setObjectName(u"paper.copy"_s);
    auto* forms = new QHBoxLayout;
    forms->setSpacing(Theme::px(space::m));
    forms->addWidget(m_form);
    forms->addWidget(m_copy);
    forms->addStretch(1);
    column->addLayout(forms);
    auto* fieldBox = new QWidget;
    auto* row = new QHBoxLayout(fieldBox);
    row->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"paper.path"_s);
    m_path->setAccessibleName(tr("Where the file goes"));
    auto* choose = makeButton(tr("Choose…"), ButtonKind::Quiet);
    choose->setObjectName(u"paper.choose"_s);
    m_save->setObjectName(u"paper.save"_s);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"paper.cancel"_s);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(m_save);
    row->addWidget(back);
    column->addWidget(new FormField(
        tr("Where should the file go?"),
        tr("The file can be read by everyone who gets hold of it. Choose a place that is meant for it."),
        fieldBox));
    m_names->setObjectName(u"paper.names"_s);
    column->addWidget(m_names);
    m_mind->setObjectName(u"paper.mind"_s);
    column->addWidget(m_mind);
    column->addWidget(m_bar);
    m_message->setObjectName(u"paper.message"_s);
    m_replace->setObjectName(u"paper.replace"_s);
    m_message->hide();
    column->addWidget(m_message);
    connect(choose, &QPushButton::clicked, this, &PaperPanel::choose);
    m_settled = {m_path, m_form, choose, m_names, m_copy, m_save, back};
    connect(m_form, &Segmented::currentChanged, this, &PaperPanel::setForm);
    connect(m_path, &QLineEdit::textChanged, this, &PaperPanel::followName);
    connect(m_copy, &QPushButton::clicked, this, &PaperPanel::copyWanted);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_replaced = path();
        save();
    });
    connect(m_save, &QPushButton::clicked, this, &PaperPanel::save);
    connect(m_path, &QLineEdit::returnPressed, this, &PaperPanel::save);
    connect(back, &QPushButton::clicked, this, &PaperPanel::cancelled);
}

void PaperPanel::begin(PaperKind kind, const QString& suggestion, const QStringList& mind) {
    m_kind = kind;
    const bool report = kind == PaperKind::Report;
    m_form->setVisible(report);
    m_copy->setVisible(report);
    m_names->setVisible(!report);
    m_mind->setText(mind.join(u'\n'));
    m_mind->setVisible(!mind.isEmpty());
    const QString before = m_path->text();
    const QString folder = before.isEmpty() ? documentsFolder() : QFileInfo(before).absolutePath();
    m_replaced.clear();
    m_path->setText(freePath(QDir(folder).filePath(suggestion)));
    m_message->hide();
    show();
    m_path->setFocus();
    m_path->selectAll();
}

QString PaperPanel::end() const { return m_kind == PaperKind::Report ? ends[m_form->current()] : ends[0]; }

QString PaperPanel::path() const {
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty() || typed.endsWith(end(), Qt::CaseInsensitive) ? typed : typed + end();
}

void PaperPanel::setForm(int form) {
    QString typed = m_path->text().trimmed();
    const qsizetype before = endOf(typed);
    if (typed.isEmpty() || before == form)
        return;
    if (before >= 0)
        typed.chop(ends[before].size());
    m_path->setText(freePath(typed + ends[form]));
}

void PaperPanel::followName() {
    m_message->hide();
    if (const qsizetype typed = endOf(m_path->text().trimmed()); m_kind == PaperKind::Report && typed >= 0)
        m_form->setCurrent(static_cast<int>(typed));
}

bool PaperPanel::authorNames() const { return m_kind == PaperKind::ReadingPack && m_names->isChecked(); }

void PaperPanel::say(InlineMessage::Kind kind, const QString& sentence) {
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_replace->hide();
    m_message->show();
}

void PaperPanel::save() {
    if (path().isEmpty())
        return say(InlineMessage::Kind::Attention, tr("Where should the file go?"));
    const QFileInfo place(path());
    if (!place.absoluteDir().exists())
        return say(InlineMessage::Kind::Attention,
                   tr("There is no folder “%1”. Choose another one, or make it first.")
                       .arg(QDir::toNativeSeparators(place.absolutePath())));
    if (place.isFile() && path() != m_replaced) {
        say(InlineMessage::Kind::Attention, tr("“%1” is there already.").arg(place.fileName()));
        m_replace->show();
        return m_replace->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT saved();
}

void PaperPanel::write(services::Workspace& workspace, Manuscript manuscript) {
    setWriting(true);
    inBackground(
        this,
        [&workspace, manuscript = std::move(manuscript), to = path(),
         progress = m_bar->begin()]() -> Result<void> {
            auto sibling = workspace.sibling();
            return sibling ? giveOutPaper(**sibling, manuscript, to, progress) : fail(sibling.error());
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
        say(InlineMessage::Kind::Info, tr("Stopped. Nothing was saved."));
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
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where should the file go?"), m_path->text(),
                                                        u"%1 (*%2)"_s.arg(end().mid(1).toUpper(), end()));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    m_replaced = chosen; // the dialog asked
}

} // namespace leertafel::ui
