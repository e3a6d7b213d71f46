#include "ui/trends/BatchList.h"

#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

BatchList::BatchList(QWidget* parent) : QWidget(parent), m_card(new Card) {
    setObjectName(u"trends.batches"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    column->addWidget(new TextLabel(tr("Imported earlier"), TextRole::Section));
    m_card->body()->setSpacing(Theme::px(space::m));
    column->addWidget(m_card);
}

void BatchList::clear() {
    clearLayout(m_card->body());
    m_count = 0;
}

void BatchList::addBatch(const ImportBatch& batch, const QDateTime& now, const QString& why) {
    if (m_count > 0)
        m_card->body()->addWidget(makeLine());
    const QString what = batch.kind == u"population" ? tr("Youths per area") : tr("Requests");
    const QString first = batch.source.isEmpty() ? what : what + u": "_s + batch.source;
    QStringList second{tr("%Ln line(s)", nullptr, batch.records)};
    if (!batch.fileName.isEmpty())
        second.append(batch.fileName);
    second.append(timeWord(batch.at, now));

    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::m));
    row->addWidget(new IconLabel(u"office-chart-line"_s, size::icon), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TitleLabel(first));
    words->addWidget(new TextLabel(second.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    row->addLayout(words, 1);
    auto* undo = makeButton(tr("Remove…"), ButtonKind::Small);
    undo->setObjectName(u"batch.%1"_s.arg(m_count));
    undo->setAccessibleName(tr("Remove: %1").arg(first));
    holdBack(undo, why);
    connect(undo, &QPushButton::clicked, this,
            [this, column, batch, first, undo] { ask(column, batch, first, undo); });
    row->addWidget(undo, 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_card->body()->addWidget(box);
    ++m_count;
}

void BatchList::ask(QVBoxLayout* column, const ImportBatch& batch, const QString& words, QPushButton* undo) {
    closeQuestion();
    m_asker = undo;
    m_question = new InlineMessage(InlineMessage::Kind::Attention);
    m_question->setObjectName(u"batch.question"_s);
    const QString lines = tr("%Ln line(s)", nullptr, batch.records);
    m_question->setText(
        tr("Remove %1 of “%2”? The charts lose these figures. You can undo it until you close this folder.")
            .arg(lines, words));
    auto* yes = m_question->addButton(tr("Remove"));
    yes->setObjectName(u"batch.yes"_s);
    auto* no = m_question->addButton(tr("Cancel"));
    no->setObjectName(u"batch.no"_s);
    connect(yes, &QPushButton::clicked, this, [this, id = batch.id] { Q_EMIT undoWanted(id); });
    connect(no, &QPushButton::clicked, this, &BatchList::closeQuestion);
    column->addWidget(m_question);
    bringIntoView(m_question);
    giveFocus(no);
}

bool BatchList::closeQuestion() {
    if (m_question == nullptr)
        return false;
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    if (m_asker != nullptr)
        m_asker->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace leertafel::ui
