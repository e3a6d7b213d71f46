#include "ui/settings/PairingsSection.h"

#include "core/services/MemberService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

PairingsSection::PairingsSection(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout) {
    setObjectName(u"settings.pairings"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->setAccessibleName(tr("Who looked with whom"));
    card->body()->addWidget(new TextLabel(tr("Who looked with whom"), TextRole::Section));
    card->body()->addWidget(new TextLabel(
        tr("Your own pairs. Only a pair that never looked with anybody else is shown to everyone."),
        TextRole::Caption, TextLabel::Tone::Quiet));
    m_rows->setSpacing(Theme::px(space::xs));
    card->body()->addLayout(m_rows);
    column->addWidget(card);
    refresh();
}

void PairingsSection::refresh() {
    clearLayout(m_rows);
    const auto pairings = m_context.workspace.members().pairings();
    if (!pairings) {
        m_rows->addWidget(new TextLabel(errorSentence(pairings.error()), TextRole::Body));
        return;
    }
    if (pairings->isEmpty())
        m_rows->addWidget(new TextLabel(
            tr("You have not looked at a text together with a colleague yet. Ask for four eyes on a case."),
            TextRole::Body));
    for (const services::Pairing& pair : *pairings) {
        const QString checks = tr("checked %n time(s)", nullptr, pair.checks);
        const QString reviews = tr("four eyes %n time(s)", nullptr, pair.reviews);
        const QString names = tr("%1 and %2").arg(pair.oneName, pair.otherName);
        m_rows->addWidget(new TextLabel(u"%1: %2, %3"_s.arg(names, checks, reviews), TextRole::Body));
        if (pair.closed)
            m_rows->addWidget(new TextLabel(tr("One of them added the other, and that account looked with "
                                               "nobody else. Are they two people?"),
                                            TextRole::Caption, TextLabel::Tone::Quiet));
    }
}

} // namespace leertafel::ui
