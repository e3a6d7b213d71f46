#include "ui/common/NewPassphrase.h"

#include "ui/common/Theme.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int enough = 3; // the services refuse less
}

NewPassphrase::NewPassphrase(const QString& prefix, Which which, QWidget* parent)
    : QWidget(parent)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_meter(new QProgressBar)
    , m_strength(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::s));
    for (QLineEdit* field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &NewPassphrase::judge);
    }
    m_first->setObjectName(prefix + u".passphrase"_s);
    m_again->setObjectName(prefix + u".again"_s);
    column->addWidget(
        new FormField(which == Which::Next ? tr("Your new passphrase") : tr("Your passphrase"),
                      tr("Four or five words that have nothing to do with each other work well."), m_first));
    m_meter->setRange(0, 4);
    m_meter->setTextVisible(false);
    m_meter->setObjectName(prefix + u".strength"_s);
    m_meter->setAccessibleName(tr("How hard it is to guess"));
    column->addWidget(m_meter);
    column->addWidget(m_strength);
    column->addWidget(new FormField(tr("Once more"), {}, m_again));
    connect(m_first, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassphrase::accepted);
    setFocusProxy(m_first);
    judge();
}

void NewPassphrase::setKnownWords(const QStringList& words) {
    m_known = words;
    judge();
}

void NewPassphrase::judge() {
    const QString typed = m_first->text();
    m_score = typed.isEmpty() ? 0 : services::passphraseScore(typed, m_known);
    const QString words[] = {tr("guessed at once"), tr("far too easy to guess"),
                             tr("still too easy to guess"), tr("hard to guess: good enough"),
                             tr("very hard to guess")};
    m_meter->setValue(typed.isEmpty() ? 0 : qMax(1, m_score));
    restyleAs(m_meter, "strength", m_score < enough ? u"weak"_s : u"good"_s);
    m_strength->setText(typed.isEmpty()
                            ? tr("Nobody can look it up for you, so choose one that stays with you.")
                            : words[qBound(0, m_score, 4)]);
    m_meter->setAccessibleDescription(m_strength->text());
    Q_EMIT changed();
}

QString NewPassphrase::whyNot() const {
    if (m_first->text().isEmpty())
        return tr("Choose a passphrase.");
    if (m_score < enough)
        return tr("The passphrase is still too easy to guess.");
    if (m_again->text().isEmpty())
        return tr("Type the passphrase once more.");
    if (m_again->text() != m_first->text())
        return tr("The two passphrases differ.");
    return {};
}

services::Passphrase NewPassphrase::take() {
    services::Passphrase taken(m_first->text());
    clear();
    return taken;
}

void NewPassphrase::clear() {
    m_first->clear();
    m_again->clear();
}

} // namespace leertafel::ui
