#pragma once

#include "core/services/DossierService.h"
#include "core/storage/StoredText.h"
#include "tests/ui/trends/SampleTrend.h"

namespace leertafel::test {

/// A session with agreements, two cases and a trend. Everything in it is invented.
inline services::Pack samplePack() {
    using namespace Qt::StringLiterals;
    using storage::StoredText;
    services::Pack pack;
    pack.session.id = SessionId(u"s1"_s);
    pack.session.kind = SessionKind(u"overlegtafel"_s);
    pack.session.title = u"Leidsche Rijn en Vleuten-De Meern"_s;
    pack.session.areas = {AreaCode(u"WK034409"_s), AreaCode(u"WK034410"_s)};
    pack.session.start = QDateTime(QDate(2026, 2, 12), QTime(13, 30));
    pack.session.seats = {{u"voorzitter"_s, u"gemeente"_s},
                          {u"gezinswerker"_s, u"buurtteam"_s},
                          {u"gedragswetenschapper"_s, u"KOOS"_s},
                          {u"save"_s},
                          {u"ervaringsdeskundige"_s, {}, true}};
    pack.made = QDateTime(QDate(2026, 2, 5), QTime(9, 0));

    const auto add = [&pack](AgendaKind kind, const QString& title, int minutes) -> services::AgendaRow& {
        services::AgendaRow row;
        row.item.position = static_cast<int>(pack.agenda.size()) + 1;
        row.item.id = AgendaItemId(u"a%1"_s.arg(row.item.position));
        row.item.kind = kind;
        row.item.minutes = minutes;
        row.title = title;
        pack.agenda.append(row);
        return pack.agenda.last();
    };
    add(AgendaKind::Agreements, u"Afspraken van 15 januari"_s, 10);
    for (const QString& title : {u"Tussen school en diagnose"_s, u"Twee huizen, één rooster"_s}) {
        services::AgendaRow& row = add(AgendaKind::Case, title, 20);
        row.item.reason = AgendaReason(u"outsideAgreements"_s);
        services::PackCase content;
        content.item = row.item;
        content.code = CaseCode::of(2026, 30 + row.item.position);
        content.floor = SafetyFloor::SafeEnough;
        content.version.number = 2;
        content.version.title = StoredText::of(title);
        content.version.floorReason =
            StoredText::of(u"Thuis is het rustig; [moeder] en [vader] houden zich aan wat is afgesproken."_s);
        CaseAttributes& facts = content.version.attributes;
        facts.area = AreaCode(u"WK034409"_s);
        facts.quarter = Quarter::of(2025, 4);
        facts.ageBand = AgeBand(u"4-12"_s);
        facts.household = Household(u"coouder"_s);
        facts.signalType = SignalType(u"boundary"_s);
        facts.trackBefore = Track::Two;
        facts.trackAfter = Track::Three;
        facts.themes = {ThemeId(u"gevoel.druk"_s), ThemeId(u"leren.dyslexie"_s)};
        facts.principles = {PrincipleId(u"p.normaal"_s)};
        const QString sentence =
            u"[school] ziet een jongen van 4-12 die in de klas niet stil zit en vraagt om een test, terwijl "
            "[moeder] vertelt dat hij thuis een uur achter elkaar bouwt. "_s;
        content.version.fields = {
            {FieldId(u"leervraag"_s), StoredText::of(u"Wat zie ik over het hoofd als school om een test "
                                                     "vraagt en het thuis rustig is?"_s)},
            {FieldId(u"situatie"_s),
             StoredText::of(sentence.repeated(4) + u"\n"_s + sentence.repeated(5) + u"\n"_s + sentence),
             {ParagraphLabel::Fact, ParagraphLabel::Reading, ParagraphLabel::Opinion}},
            {FieldId(u"stem"_s), StoredText::of(u"“Ik wil gewoon bij het raam zitten.”"_s)},
            {FieldId(u"geprobeerd"_s), StoredText::of(sentence.repeated(6))},
            {FieldId(u"nodig"_s), StoredText::of(sentence.repeated(8))},
            {FieldId(u"vraag"_s),
             StoredText::of(u"Wie mag besluiten dat er eerst in de klas iets verandert voordat er een "
                            "diagnose komt?"_s)}};
        pack.cases.append(content);
    }
    services::AgendaRow& trendRow = add(AgendaKind::Trend, u"Druk / AD(H)D-vraag in Leidsche Rijn"_s, 25);
    trendRow.item.theme = ThemeId(u"gevoel.druk"_s);
    trendRow.item.area = AreaCode(u"WK034409"_s);
    trendRow.unexplained = false;
    services::PackTrend trend;
    trend.series = sampleTrendWithGaps();
    trend.title = trendRow.title;
    trend.sentence = u"In Leidsche Rijn 36 aanvragen in 2022-K4; verwacht 15, tot 28 past bij toeval."_s;
    trend.methodLine = u"Poisson, exacte grenzen · basis 2018-K1 tot 2021-K4 vastgezet"_s;
    trend.unknown = {u"provisional"_s, u"missing"_s, u"stories"_s, u"explanation"_s, u"population"_s};
    services::CaseRow story;
    story.code = CaseCode::of(2022, 119);
    story.title = u"Thuis rustig, in de klas niet"_s;
    story.ageBand = AgeBand(u"4-12"_s);
    story.quarter = Quarter::of(2022, 4);
    trend.story.cases = {story};
    trend.story.casesInAll = 1;
    Explanation explanation;
    explanation.text = u"Groepen van 30 met veel wisseling"_s;
    explanation.saidBy = u"team"_s;
    explanation.wouldRefute = u"scholen met kleine groepen vragen even vaak"_s;
    explanation.arguments = {{{}, {}, {}, Stance::Against, u"family"_s, u"thuis was het ook druk"_s},
                             {{}, {}, {}, Stance::For, u"school"_s, u"drie juffen in een half jaar"_s}};
    trend.story.explanations = {explanation};
    Intervention action;
    action.title = u"Gesprek met vier scholen"_s;
    action.startedOn = QDate(2023, 1, 10);
    action.expectation = u"minder aanvragen binnen een jaar"_s;
    services::ActionRow done{action};
    done.effect.sentence = u"Voor 122, na 62 in vier kwartalen: ongeveer de helft (0,38 tot 0,68)."_s;
    done.effect.model = u"Een model over 24 kwartalen: ongeveer twee derde (0,50 tot 0,81)."_s;
    done.judgements = {{{JudgementId(u"j"_s),
                         {},
                         {},
                         ActionVerdict::Adjust,
                         u"Twee scholen willen door"_s,
                         QDateTime({2024, 2, 8}, {9, 0}, Qt::UTC)},
                        u"Noor Voorbeeld"_s}};
    trend.story.actions = {done};
    pack.trends = {trend};
    add(AgendaKind::Other, u"Hoe bewaren we wat we leren?"_s, 10);

    for (int i = 1; i <= 3; ++i) {
        Agreement open;
        open.id = AgreementId(u"o%1"_s.arg(i));
        open.decision = i == 1 ? Decision::TryOut : Decision::Agreed;
        open.text = StoredText::of(u"Leesgroep op school: verder, anders of stoppen? (%1)"_s.arg(i));
        open.owner = u"gezinswerker"_s;
        open.dueOn = QDate(2026, 2, 6 + i);
        pack.openBefore.append(open);
    }
    return pack;
}

/// The same after the session, with a decision that somebody saw otherwise.
inline services::Pack sampleReport() {
    using namespace Qt::StringLiterals;
    using storage::StoredText;
    services::Pack pack = samplePack();
    Agreement agreed;
    agreed.id = AgreementId(u"d1"_s);
    agreed.item = pack.agenda[1].item.id;
    agreed.decision = Decision::TryOut;
    agreed.text = StoredText::of(u"Tot de zomer eerst een plek bij het raam en een vaste dagindeling, zonder "
                                 "dat er een diagnose voor nodig is."_s);
    agreed.owner = u"gedragswetenschapper"_s;
    agreed.dueOn = QDate(2026, 6, 1);
    agreed.exceptionTo = StoredText::of(u"extra hulp in de klas pas na een verwijzing"_s);
    Agreement later;
    later.id = AgreementId(u"d2"_s);
    later.item = pack.agenda[2].item.id;
    later.decision = Decision::NotNow;
    later.text = StoredText::of(u"Het weekrooster blijft zoals het is."_s);
    later.reason = StoredText::of(u"beide ouders willen eerst zelf praten"_s);
    later.owner = u"voorzitter"_s;
    later.dueOn = QDate(2026, 4, 1);
    pack.agreements = {agreed, later};
    pack.dissents = {{u"x1"_s, agreed.id, u"save"_s,
                      StoredText::of(u"Zonder onderzoek lopen we het risico dat we iets missen. Ik wil dat "
                                     "over drie maanden terugzien."_s)}};
    return pack;
}

} // namespace leertafel::test
