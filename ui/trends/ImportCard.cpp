#include "ui/trends/ImportCard.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"
#include "ui/trends/RefusedModel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ImportCard::ImportCard(services::Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_job(new ImportJob(workspace, this))
    , m_kind(new Segmented({tr("Requests"), tr("Youths per area")}))
    , m_format(new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet))
    , m_path(new QLineEdit)
    , m_source(new QLineEdit)
    , m_sourceField(nullptr)
    , m_start(makeButton(tr("Import"), ButtonKind::Primary))
    , m_stop(makeButton(tr("Stop"), ButtonKind::Quiet))
    , m_bar(new QProgressBar)
    , m_message(new InlineMessage(InlineMessage::Kind::Info))
    , m_undo(m_message->addButton(tr("Undo")))
    , m_skip(m_message->addButton(tr("Leave those lines out and import the rest")))
    , m_table(new QTableView)
    , m_refused(new RefusedModel(this)) {
    body()->setSpacing(Theme::px(space::m));
    body()->addWidget(new TextLabel(tr("From a file"), TextRole::Section));
    m_kind->setObjectName(u"import.kind"_s);
    m_kind->setAccessibleName(tr("Which figures?"));
    auto* kindRow = new QHBoxLayout;
    kindRow->addWidget(m_kind);
    kindRow->addStretch(1);
    body()->addLayout(kindRow);
    body()->addWidget(m_format);

    auto* pathBox = new QWidget;
    auto* pathRow = new QHBoxLayout(pathBox);
    pathRow->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"import.path"_s);
    m_path->setAccessibleName(tr("File"));
    auto* choose = makeButton(tr("Choose…"), ButtonKind::Quiet);
    choose->setObjectName(u"import.choose"_s);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(choose);
    body()->addWidget(new FormField(tr("File"), tr("A CSV file; type its place or choose it."), pathBox));
    m_source->setObjectName(u"import.source"_s);
    m_sourceField =
        new FormField(tr("Where do they come from?"),
                      tr("Shown under every chart, so that everyone knows what it is based on."), m_source);
    body()->addWidget(m_sourceField);

    auto* buttons = new QHBoxLayout;
    m_start->setObjectName(u"import.start"_s);
    m_start->setProperty("sends", true);
    m_stop->setObjectName(u"import.stop"_s);
    m_bar->setObjectName(u"import.progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(1);
    body()->addLayout(buttons);

    m_message->setObjectName(u"import.message"_s);
    m_undo->setObjectName(u"import.undo"_s);
    m_skip->setObjectName(u"import.skip"_s);
    body()->addWidget(m_message);
    m_table->setObjectName(u"import.refused"_s);
    m_table->setAccessibleName(tr("Refused lines"));
    m_table->setModel(m_refused);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(RefusedModel::Line, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RefusedModel::Why, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(Theme::px(260));
    body()->addWidget(m_table);

    m_message->hide();
    m_table->hide();
    setBusy(false);
    showKind();
    connect(m_kind, &Segmented::currentChanged, this, &ImportCard::showKind);
    connect(choose, &QPushButton::clicked, this, &ImportCard::chooseFile);
    connect(m_path, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_source, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] { start(services::OnRefused::ImportNothing); });
    connect(m_skip, &QPushButton::clicked, this, [this] { start(services::OnRefused::SkipRefused); });
    connect(m_stop, &QPushButton::clicked, m_job, &ImportJob::stop);
    connect(m_job, &ImportJob::progressed, this, [this](int done, int total) {
        m_bar->setMaximum(total);
        m_bar->setValue(done);
    });
    connect(m_job, &ImportJob::finished, this, [this] { showReport(m_job->result()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_batch); });
}

Figures ImportCard::kind() const { return m_kind->current() == 1 ? Figures::Population : Figures::Counts; }

void ImportCard::showKind() {
    const bool counts = kind() == Figures::Counts;
    m_sourceField->setVisible(counts);
    m_format->setText(
        counts ? tr("The first line is: %1").arg(u"kwartaal;wijk;thema;verwijzer;aantal"_s)
               : tr("The first line is: %1").arg(u"peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron"_s));
}

void ImportCard::setPath(const QString& path) { m_path->setText(path); }

void ImportCard::forget(const BatchId& id) {
    if (m_batch != id)
        return;
    m_batch = {};
    // It may say something of a later import, or ask something.
    if (m_undo->isVisibleTo(m_message))
        m_message->hide();
}

void ImportCard::setUndoEnabled(bool enabled) { m_undo->setEnabled(enabled); }

void ImportCard::begin() { m_path->setFocus(); }

void ImportCard::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file with figures"), m_path->text(),
                                                      tr("Figures (*.csv);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void ImportCard::start(services::OnRefused onRefused) {
    const auto ask = [this](const QString& sentence, QLineEdit* field) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(sentence);
        m_undo->hide();
        m_skip->hide();
        m_message->show();
        field->setFocus();
    };
    if (m_path->text().trimmed().isEmpty())
        return ask(tr("Which file? Type its place or choose it."), m_path);
    if (kind() == Figures::Counts && m_source->text().trimmed().isEmpty())
        return ask(tr("Where do these figures come from? A few words are enough."), m_source);
    m_message->hide();
    m_table->hide();
    setBusy(true);
    m_job->start(kind(), m_path->text().trimmed(), m_source->text().trimmed(), onRefused);
}

void ImportCard::setBusy(bool busy) {
    m_start->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_bar->setVisible(busy);
    m_bar->setRange(0, 0);
}

void ImportCard::showReport(const Result<services::ImportReport>& result) {
    setBusy(false);
    m_undo->hide();
    m_skip->hide();
    m_message->show();
    if (!result) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(result.error().code == ErrorCode::Cancelled ? tr("Stopped. Nothing was imported.")
                                                                       : errorSentence(result.error()));
        return;
    }
    const services::ImportReport& report = *result;
    m_refused->setLines(report.refused);
    m_table->setVisible(!report.refused.isEmpty());
    const auto refused = static_cast<int>(report.refused.size());
    const QString accepted = QLocale().toString(report.accepted);
    if (!report.imported) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(tr("Nothing has been imported yet: %n line(s) do not fit.", nullptr, refused) +
                           u' ' + tr("%1 lines are fine.").arg(accepted));
        m_skip->setVisible(report.accepted > 0);
        return;
    }
    m_batch = report.batch;
    m_message->setKind(InlineMessage::Kind::Info);
    m_message->setText(refused == 0 ? tr("%1 lines imported.").arg(accepted)
                                    : tr("%1 lines imported,").arg(accepted) + u' ' +
                                          tr("%n left out.", nullptr, refused));
    m_undo->setVisible(!m_batch.isEmpty());
    m_workspace.announce(services::Topic::Counts);
    Q_EMIT imported();
}

} // namespace leertafel::ui
