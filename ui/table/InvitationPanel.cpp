#include "ui/table/InvitationPanel.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Folders.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/dossier/SavedFile.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int textLines = 12;
}

InvitationPanel::InvitationPanel(PageContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit)
    , m_path(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setProperty("frame", u"card"_s);
    setObjectName(u"invitation"_s);
    setAccessibleName(tr("Invitation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::l), Theme::px(space::l), Theme::px(space::l),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    m_text->setObjectName(u"invitation.text"_s);
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    column->addWidget(
        new FormField(tr("Invitation"),
                      tr("For an email. Case titles are left out; those are in the reading pack."), m_text));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    auto* copyText = makeButton(tr("Copy text"), ButtonKind::Quiet);
    copyText->setObjectName(u"invitation.copy"_s);
    auto* close = makeButton(tr("Close"), ButtonKind::Plain);
    close->setObjectName(u"invitation.close"_s);
    row->addWidget(copyText);
    row->addWidget(close);
    row->addStretch(1);
    column->addLayout(row);

    auto* place = new QWidget;
    auto* across = new QHBoxLayout(place);
    across->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(u"invitation.path"_s);
    m_path->setAccessibleName(tr("Where the calendar file goes"));
    auto* chooser = makeButton(tr("Choose…"), ButtonKind::Quiet);
    chooser->setObjectName(u"invitation.choose"_s);
    auto* keep = makeButton(tr("Save calendar file"), ButtonKind::Quiet);
    keep->setObjectName(u"invitation.save"_s);
    across->addWidget(m_path, 1);
    across->addWidget(chooser);
    across->addWidget(keep);
    column->addWidget(new FormField(
        tr("Calendar file"),
        tr("Opens in any calendar. When the table moves, save it again: the entry moves too."), place));
    m_message->setObjectName(u"invitation.message"_s);
    m_message->hide();
    column->addWidget(m_message);

    connect(copyText, &QPushButton::clicked, this, &InvitationPanel::copy);
    connect(close, &QPushButton::clicked, this, &InvitationPanel::closed);
    connect(chooser, &QPushButton::clicked, this, &InvitationPanel::choose);
    connect(keep, &QPushButton::clicked, this, &InvitationPanel::save);
    connect(m_path, &QLineEdit::returnPressed, this, &InvitationPanel::save);
}

void InvitationPanel::begin(const services::SessionDetail& detail) {
    m_message->hide();
    m_path->clear();
    show();
    setSession(detail);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_text->setFocus(Qt::OtherFocusReason);
}

void InvitationPanel::setSession(const services::SessionDetail& detail) {
    if (isHidden())
        return;
    auto made =
        invitationTo(detail, m_context.workspace.vocabulary(), language(), m_context.workspace.clock().now());
    if (!made)
        return refuse(errorSentence(made.error()));
    const QString before = m_path->text();
    const QString folder = before.isEmpty() ? documentsFolder() : QFileInfo(before).absolutePath();
    m_invitation = *std::move(made);
    if (m_text->toPlainText() != m_invitation.text)
        m_text->setPlainText(m_invitation.text);
    m_path->setText(QDir(folder).filePath(m_invitation.fileName));
}

void InvitationPanel::copy() {
    QGuiApplication::clipboard()->setText(m_invitation.text);
    m_context.navigator.tell(tr("Copied. Paste it into an email."));
}

void InvitationPanel::choose() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the calendar file goes"),
                                                      m_path->text(), tr("Calendar (*.ics)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void InvitationPanel::save() {
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return refuse(tr("Where should the calendar file go?"));
    if (const auto saved = saveFile(m_invitation.calendar, path); !saved)
        return refuse(errorSentence(saved.error()));
    m_message->hide();
    m_context.navigator.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void InvitationPanel::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
}

} // namespace leertafel::ui
