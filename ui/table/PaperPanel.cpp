#include "ui/table/PaperPanel.h"

#include "ui/common/Folders.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

PaperPanel::PaperPanel(QWidget* parent)
    : QFrame(parent)
    , m_path(new QLineEdit)
    , m_names(new QCheckBox(tr("with the names of those who brought the cases")))
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
    auto* save = makeButton(tr("Save PDF"), ButtonKind::Primary);
    save->setObjectName(u"paper.save"_s);
    auto* back = makeButton(tr("Rather not"), ButtonKind::Plain);
    back->setObjectName(u"paper.cancel"_s);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(save);
    row->addWidget(back);
    column->addWidget(new FormField(
        tr("Where should the PDF go?"),
        tr("A PDF is readable for everyone who gets hold of it. Choose a place that is meant for it."),
        fieldBox));
    m_names->setObjectName(u"paper.names"_s);
    column->addWidget(m_names);
    m_message->setObjectName(u"paper.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    connect(choose, &QPushButton::clicked, this, &PaperPanel::choose);
    connect(save, &QPushButton::clicked, this, &PaperPanel::saved);
    connect(m_path, &QLineEdit::returnPressed, this, &PaperPanel::saved);
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

void PaperPanel::choose() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where should the PDF go?"), m_path->text(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

} // namespace leertafel::ui
