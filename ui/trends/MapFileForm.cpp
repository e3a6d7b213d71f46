#include "ui/trends/MapFileForm.h"

#include "ui/common/FormAct.h"
#include "ui/common/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

MapFileForm::MapFileForm(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit)
    , m_choose(makeButton(tr("Choose…"), ButtonKind::Quiet))
    , m_take(makeFormAct(tr("Take this map")))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"map.form"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    auto* fields = new QWidget;
    auto* row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"map.path"_s);
    m_path->setAccessibleName(tr("File with a map"));
    m_choose->setObjectName(u"map.choose"_s);
    m_take->setObjectName(u"map.take"_s);
    m_take->setProperty("sends", true);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain);
    cancel->setObjectName(u"map.cancel"_s);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    column->addWidget(
        new FormField(tr("Which file?"),
                      tr("A GeoJSON file with the outlines of the areas, each with its code or name. The map "
                         "stays in this folder until you take it away."),
                      fields));
    m_message->setObjectName(u"map.refused"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_take);
    acts->addWidget(cancel);
    acts->addStretch(1);
    column->addLayout(acts);
    connect(m_choose, &QPushButton::clicked, this, &MapFileForm::choose);
    connect(m_take, &QPushButton::clicked, this, &MapFileForm::send);
    connect(m_path, &QLineEdit::returnPressed, this, &MapFileForm::send);
    connect(cancel, &QPushButton::clicked, this, &MapFileForm::cancelled);
    hide();
}

void MapFileForm::begin() {
    refuse({});
    show();
    m_path->setFocus();
    m_path->selectAll();
    bringIntoView(this);
}

void MapFileForm::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_path->setFocus();
}

void MapFileForm::setBusy(bool busy) {
    for (QWidget* each :
         {static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_take)})
        each->setEnabled(!busy);
}

void MapFileForm::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file with a map"), m_path->text(),
                                                      tr("Maps (*.geojson *.json);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void MapFileForm::send() {
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        refuse(tr("Which file? Type its place or choose it."));
    else
        Q_EMIT chosen(path);
}

} // namespace leertafel::ui
