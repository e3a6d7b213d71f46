#include "ui/unlock/OtherStores.h"

#include "ui/common/Folders.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

OtherStores::OtherStores(const UnlockParts& parts, QWidget* parent) : QWidget(parent), m_parts(parts) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Open something else"), TextRole::BodyStrong));
    m_list = new QVBoxLayout;
    m_list->setSpacing(Theme::px(space::m));
    column->addLayout(m_list);
    column->addStretch(1);
    column->addSpacing(Theme::px(space::l));
    auto* purpose = new InlineMessage(InlineMessage::Kind::Info);
    purpose->setText(tr("Leertafel is for learning. Not for judging people, complaints or money, and not the "
                        "file of a family."));
    column->addWidget(purpose);
}

void OtherStores::addEntry(const QString& words, const QString& detail, const QString& objectName,
                           std::function<void()> act) {
    m_list->addWidget(makeLine());
    auto* entry = new QWidget;
    auto* lines = new QVBoxLayout(entry);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::px(2));
    QPushButton* link = makeButton(words, ButtonKind::Link);
    link->setObjectName(objectName);
    link->setAccessibleDescription(detail);
    connect(link, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    lines->addWidget(link, 0, Qt::AlignLeft);
    auto* below = new TextLabel(detail, TextRole::Caption, TextLabel::Tone::Quiet);
    below->setTextFormat(Qt::PlainText);
    lines->addWidget(below);
    m_list->addWidget(entry);
}

void OtherStores::refresh(const QString& current, bool making) {
    clearLayout(m_list);
    int shown = 0;
    const QStringList recent = m_parts.preferences.recentStores();
    for (const QString& path : recent) {
        if (path == QDir::cleanPath(current) || shown == 3)
            continue;
        addEntry(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
                 u"other.store%1"_s.arg(shown), [this, path] { Q_EMIT storeChosen(path); });
        ++shown;
    }
    addEntry(tr("Open a folder on this computer…"), tr("of your own or of your team"), u"other.open"_s,
             [this] { openExisting(); });
    if (!making)
        addEntry(tr("Make a new folder…"), tr("for yourself or for your team"), u"other.create"_s,
                 [this] { Q_EMIT createAsked(); });
    if (m_parts.makeExample)
        addEntry(tr("Look around in an example"), tr("invented cases, nothing can break"), u"other.example"_s,
                 [this] { Q_EMIT exampleAsked(); });
}

void OtherStores::openExisting() {
    const QString chosen =
        m_parts.dialogs.chooseFolder(this, tr("Which folder of Leertafel?"), documentsFolder());
    if (!chosen.isEmpty())
        Q_EMIT storeChosen(chosen);
}

} // namespace leertafel::ui
