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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::xl));

    auto* scheme = makeCombo(u"settings.scheme"_s);
    scheme->add(u"0"_s, tr("Like the computer"));
    scheme->add(u"1"_s, tr("Light"));
    scheme->add(u"2"_s, tr("Dark"));
    scheme->setCurrentId(QString::number(static_cast<int>(preferences.scheme())));
    connect(scheme, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setScheme(static_cast<Scheme>(id.toInt())); });
    column->addWidget(new FormField(tr("Light or dark"), {}, scheme));

    auto* text = makeCombo(u"settings.textSize"_s);
    for (const int percent : {100, 110, 125, 150, 175, 200})
        text->add(QString::number(percent), u"%1 %"_s.arg(percent));
    text->setCurrentId(QString::number(preferences.textPercent()));
    connect(text, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setTextPercent(id.toInt()); });
    column->addWidget(
        new FormField(tr("Text size"), tr("Everything grows along. Also with Ctrl++ and Ctrl+-."), text));

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
    column->addWidget(new FormField(tr("Language"), {}, language));
    column->addWidget(later);

    auto* idle = makeCombo(u"settings.idle"_s);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        idle->add(QString::number(minutes), tr("after %n minute(s)", nullptr, minutes));
    idle->setCurrentId(QString::number(preferences.idleMinutes()));
    connect(idle, &IdCombo::chosen, this,
            [&preferences](const QString& id) { preferences.setIdleMinutes(id.toInt()); });
    column->addWidget(new FormField(
        tr("Lock by itself"), tr("When nobody touches keyboard or mouse. Ctrl+L locks at once."), idle));
    connect(&preferences, &Preferences::lookChanged, this, [&preferences, scheme, text] {
        scheme->setCurrentId(QString::number(static_cast<int>(preferences.scheme())));
        text->setCurrentId(QString::number(preferences.textPercent()));
    });
}

} // namespace leertafel::ui
