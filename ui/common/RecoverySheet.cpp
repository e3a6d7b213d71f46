#include "ui/common/RecoverySheet.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

RecoverySheet::RecoverySheet(const Dialogs& dialogs, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_code(new TextLabel({}, TextRole::StoryStrong))
    , m_message(new InlineMessage(InlineMessage::Kind::Info))
    , m_copied(new QCheckBox(tr("I wrote it down myself")))
    , m_next(makeButton(tr("Continue"), ButtonKind::Primary))
    , m_why(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Keep this sheet"), TextRole::PageTitle));
    column->addWidget(new TextLabel(tr("If you lose your passphrase, this code lets you choose a new one. It "
                                       "is shown only now. Whoever has it can "
                                       "open the folder, so keep it away from this computer.")));
    auto* well = new QFrame;
    well->setProperty("ground", u"sunk"_s);
    well->setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QVBoxLayout(well);
    inside->setContentsMargins(Theme::px(space::l), Theme::px(space::m), Theme::px(space::l),
                               Theme::px(space::m));
    m_code->setObjectName(u"recovery.code"_s);
    m_code->setTextFormat(Qt::PlainText);
    inside->addWidget(m_code);
    column->addWidget(well);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(Theme::px(space::s));
    auto* paper = makeButton(tr("Print…"), ButtonKind::Quiet, u"document-print"_s);
    paper->setObjectName(u"recovery.print"_s);
    auto* file = makeButton(tr("Save as PDF…"), ButtonKind::Quiet, u"document-export"_s);
    file->setObjectName(u"recovery.save"_s);
    ways->addWidget(paper);
    ways->addWidget(file);
    ways->addStretch(1);
    column->addLayout(ways);
    m_copied->setObjectName(u"recovery.copied"_s);
    m_copied->setAccessibleName(m_copied->text());
    column->addWidget(m_copied);
    m_message->setObjectName(u"recovery.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_next->setObjectName(u"recovery.next"_s);
    auto* leave = new QHBoxLayout;
    leave->setSpacing(Theme::px(space::m));
    leave->addWidget(m_next);
    leave->addWidget(m_why, 1);
    column->addLayout(leave);
    column->addStretch(1);
    setFocusProxy(paper);
    connect(paper, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(file, &QPushButton::clicked, this, &RecoverySheet::save);
    connect(m_copied, &QCheckBox::toggled, this, &RecoverySheet::judge);
    connect(m_next, &QPushButton::clicked, this, &RecoverySheet::done);
}

void RecoverySheet::showCode(const QString& storeName, const QString& memberName, const QString& code) {
    m_storeName = storeName;
    m_memberName = memberName;
    m_codeText = code;
    m_kept = false;
    m_code->setText(code);
    m_copied->setChecked(false);
    m_message->hide();
    judge();
    setFocus();
}

void RecoverySheet::forget() {
    m_codeText.fill(u' ');
    m_codeText.clear();
    m_code->clear();
}

void RecoverySheet::setLeaveWords(const QString& words) {
    m_next->setText(words);
    m_next->setAccessibleName(words);
}

void RecoverySheet::judge() {
    const bool ready = m_kept || m_copied->isChecked();
    m_next->setEnabled(ready);
    const QString why = ready ? QString() : tr("Print or save the sheet first, or write the code down.");
    m_why->setText(why);
    m_next->setToolTip(why);
    m_next->setAccessibleDescription(why);
}

std::unique_ptr<QTextDocument> RecoverySheet::document() const {
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(Theme::font(TextRole::Body));
    document->setHtml(u"<h1>%1</h1><p>%2</p><p>%3</p><h2>%4</h2><p>%5</p><p>%6</p>"_s.arg(
        tr("Recovery sheet of Leertafel"), tr("Folder: %1").arg(m_storeName.toHtmlEscaped()),
        tr("Made by %1 on %2").arg(m_memberName.toHtmlEscaped(), longDay(m_clock.now().toLocalTime().date())),
        m_codeText.toHtmlEscaped(), tr("At “Passphrase lost?” type this code and choose a new passphrase."),
        tr("Whoever has this sheet can open the folder. Keep it where you keep keys.")));
    return document;
}

void RecoverySheet::print() {
    if (m_dialogs.print(this, *document()))
        kept(tr("The sheet went to the printer."));
}

void RecoverySheet::save() {
    const QString path = m_dialogs.saveFile(this, tr("Where does the sheet go?"),
                                            tr("Recovery sheet %1.pdf").arg(m_storeName));
    if (path.isEmpty())
        return;
    // Drawn in memory first: the writer of PDFs does not tell of a disk that is full. Nor does `commit` of
    // what only closing the file would have written.
    QByteArray sheet;
    {
        QBuffer buffer(&sheet);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(tr("Recovery sheet of Leertafel"));
        writer.setCreator(u"Leertafel"_s);
        document()->print(&writer);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(sheet) == sheet.size() && file.flush() && file.commit();
    sheet.fill('\0');
    if (!written) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(Error::of(ErrorCode::CannotWrite, {{u"path"_s, path}})));
        m_message->show();
        return;
    }
    kept(tr("The sheet is saved. Move it away from this computer."));
}

void RecoverySheet::kept(const QString& how) {
    m_kept = true;
    m_message->setKind(InlineMessage::Kind::Info);
    m_message->setText(how);
    m_message->show();
    judge();
    m_next->setFocus();
}

} // namespace leertafel::ui
