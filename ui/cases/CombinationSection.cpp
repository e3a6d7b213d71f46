#include "ui/cases/CombinationSection.h"

#include "core/domain/Vocabulary.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

CombinationSection::CombinationSection(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent), m_vocabulary(vocabulary) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::s));
    m_sentence = new TextLabel({}, TextRole::Body, TextLabel::Tone::Ink, this);
    m_sentence->setObjectName(u"case.combination"_s);
    m_sentence->setTextFormat(Qt::RichText);
    body->addWidget(m_sentence);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, space::s);
    auto policy = row->sizePolicy();
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_coarser = makeButton({}, ButtonKind::Small, {}, row);
    m_coarser->setObjectName(u"case.combination.coarser"_s);
    m_keep = makeButton(tr("Leave it as it is"), ButtonKind::Small, {}, row);
    m_keep->setObjectName(u"case.combination.keep"_s);
    flow->addWidget(m_coarser);
    m_recheck = makeButton(tr("Look at it after all"), ButtonKind::Small, {}, row);
    m_recheck->setObjectName(u"case.combination.recheck"_s);
    flow->addWidget(m_keep);
    flow->addWidget(m_recheck);
    body->addWidget(row);
    connect(m_coarser, &QPushButton::clicked, this, [this] {
        if (m_risk.detail == u"theme"_s)
            Q_EMIT themeTakenAway(m_risk.value);
        else
            Q_EMIT coarserChosen(m_risk.detail, m_risk.coarser);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT kept(m_risk.detail, m_risk.value); });
    connect(m_recheck, &QPushButton::clicked, this,
            [this] { Q_EMIT recheckAsked(m_risk.detail, m_risk.value); });
    showOpen();
}

void CombinationSection::showOpen() {
    m_sentence->setText(
        tr("Choose area, age and household at the traits; then you see here whether someone stands out."));
    m_coarser->hide();
    m_keep->hide();
    m_recheck->hide();
}

void CombinationSection::setRisk(const services::CombinationRisk& risk, const CaseAttributes& attributes,
                                 bool keptSo) {
    m_risk = risk;
    const bool theme = risk.detail == u"theme"_s;
    const auto words = [this](const QString& id) { return word(m_vocabulary, id).toHtmlEscaped(); };
    const auto area = areaInSentence(m_vocabulary, attributes.area).toHtmlEscaped();
    const auto age = words(attributes.ageBand.id());
    const auto household = words(attributes.household.id());
    if (!risk.recognisable) {
        m_sentence->setText(
            tr("In %1 there are more cases with these traits. The combination points at no one.").arg(area));
    } else {
        auto sentence = theme ? tr("In %1 there are <b>fewer than 5</b> cases with a child of %2 in this "
                                   "household: %3, and with the theme <b>%4</b>.")
                                    .arg(area, age, household, words(risk.value))
                              : tr("In %1 there are <b>fewer than 5</b> cases with a child of %2 in this "
                                   "household: <b>%3</b>.")
                                    .arg(area, age, household);
        if (risk.detail == u"household"_s)
            sentence += u' ' + tr("The household makes it recognisable.");
        else if (risk.detail == u"ageBand"_s)
            sentence += u' ' + tr("The age makes it recognisable.");
        else if (theme)
            sentence += u' ' + tr("The theme makes it recognisable.");
        if (theme && !keptSo)
            sentence +=
                u' ' + (attributes.themes.size() > 1
                            ? tr("Can the case do without it?")
                            : tr("Can the case do without it? Then choose one that occurs more often."));
        else if (risk.coarser.isEmpty() && !keptSo)
            sentence += u' ' + tr("It cannot be made coarser here; whoever checks the text will look at it.");
        if (keptSo)
            sentence += u' ' + tr("You leave it so.");
        m_sentence->setText(sentence);
    }
    m_coarser->setVisible(risk.recognisable && (theme || !risk.coarser.isEmpty()));
    m_coarser->setText(theme ? tr("Remove “%1”").arg(word(m_vocabulary, risk.value))
                             : tr("Choose “%1”").arg(word(m_vocabulary, risk.coarser)));
    m_coarser->setAccessibleName(m_coarser->text());
    m_keep->setVisible(risk.recognisable && !keptSo);
    m_recheck->setVisible(risk.recognisable && keptSo);
}

} // namespace leertafel::ui
