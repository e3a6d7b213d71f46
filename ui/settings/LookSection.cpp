#include "ui/settings/LookSection.h"

#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

IdCombo* makeCombo(const QString& objectName) {
    auto* combo = new IdCombo;
    combo->setObjectName(objectName);
    combo->setFixedWidth(Theme::px(280));
    return combo;
}

} // namespace

LookSection::LookSection(Preferences& preferences, QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::px(space::l));
    const auto addCard = [outer](const QString& heading) {
        auto* card = new Card;
        card->setAccessibleName(heading);
        card->body()->setSpacing(Theme::px(space::l));
        card->body()->addWidget(new TextLabel(heading, TextRole::Section));
        outer->addWidget(card);
        return card->body();
    };
    QVBoxLayout* column = addCard(tr("Screen and language"));

    auto* scheme = makeCombo(u"settings.scheme"_s);
    scheme->add(u"0"_s, tr("Like the computer"));
    scheme->add(u"1"_s, tr("Light"));
    scheme->add(u"2"_s, tr("Dark"));
    scheme->setCurrentId(QString::number(static_cast<int>(preferences.scheme())));
    connect(scheme, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setScheme(static_cast<Scheme>(id.toInt())); });
    column->addWidget(
        new FormField(tr("Light or dark"), tr("Light reads best by day, dark in a dark room."), scheme));

    auto* text = makeCombo(u"settings.textSize"_s);
    for (const int percent : {100, 110, 125, 150, 175, 200})
        text->add(QString::number(percent), tr("%1%").arg(percent));
    // What is in force, which the start may have asked for this once.
    const QString inForce = QString::number(Theme::px(100));
    if (text->findData(inForce) < 0)
        text->add(inForce, tr("%1%").arg(inForce));
    text->setCurrentId(inForce);
    connect(text, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setTextPercent(id.toInt()); });
    column->addWidget(
        new FormField(tr("Text size"), tr("Everything grows with it. Ctrl and + or − do the same."), text));

    column->addWidget(new TextLabel(tr("This is how the story of a family reads."), TextRole::Story));

    auto* language = makeCombo(u"settings.language"_s);
    language->add(QString(), tr("Like the computer"));
    language->add(u"nl"_s, u"Nederlands"_s);
    language->add(u"en"_s, u"English"_s);
    language->setCurrentId(preferences.language());
    auto* later = new InlineMessage(InlineMessage::Kind::Info);
    later->setText(tr("The other language is there when you start Leertafel again."));
    later->hide();
    connect(language, &IdCombo::chosen, this, [&preferences, later](const QString& id) {
        preferences.setLanguage(id);
        later->show();
    });
    column->addWidget(
        new FormField(tr("Language"), tr("Of the program; what you wrote stays as it is."), language));
    column->addWidget(later);

    column = addCard(tr("The lock"));
    auto* idle = makeCombo(u"settings.idle"_s);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        idle->add(QString::number(minutes), tr("after %n minute(s)", nullptr, minutes));
    idle->setCurrentId(QString::number(preferences.idleMinutes()));
    connect(idle, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setIdleMinutes(id.toInt()); });
    column->addWidget(new FormField(
        tr("Lock automatically"), tr("When nobody touches keyboard or mouse. Ctrl+L locks at once."), idle));
    connect(&preferences, &Preferences::lookChanged, this, [&preferences, scheme, text] {
        scheme->setCurrentId(QString::number(static_cast<int>(preferences.scheme())));
        text->setCurrentId(QString::number(preferences.textPercent()));
    });
}

} // namespace leertafel::ui
