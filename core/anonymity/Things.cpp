#include "core/anonymity/NameRules.h"
#include "core/anonymity/Words.h"

namespace leertafel::anonymity {

/// Whether a word around says that the capital belongs to a method, a test, a game: "de methode Horizon",
/// "de Kwink-aanpak".
bool NameRules::isTitleOfThing(std::size_t i) const {
    static constexpr WordList before = {
        u"methode",     u"methodiek",   u"training", u"cursus",   u"programma", u"project", u"app",
        u"vragenlijst", u"spel",        u"game",     u"serie",    u"module",    u"aanpak",  u"interventie",
        u"model",       u"instrument",  u"theorie",  u"platform", u"systeem",   u"pakket",  u"toets",
        u"test",        u"richtlijn",   u"wet",      u"medicijn", u"merk",      u"film",    u"boek",
        u"lied",        u"tijdschrift", u"website",  u"term",     u"begrip",    u"thema",   u"syndroom",
        u"ziekte",      u"werkvorm",    u"leerlijn", u"taal",     u"feest"};
    static constexpr WordList behind = {
        u"methode",  u"methodiek", u"training", u"cursus",  u"aanpak",      u"model",     u"test",
        u"toets",    u"lijst",     u"wet",      u"app",     u"spel",        u"programma", u"schaal",
        u"syndroom", u"therapie",  u"project",  u"systeem", u"vragenlijst", u"werkwijze", u"principe"};
    const auto& tokens = m_document.tokens();
    if (i > 0 && tokens[i].start - tokens[i - 1].end() <= 2 &&
        isOneOf(m_document.textOf(tokens[i - 1]), before))
        return true;
    return i + 1 < tokens.size() && tokens[i].after == u'-' && tokens[i + 1].start == tokens[i].end() + 1 &&
           isOneOf(m_document.textOf(tokens[i + 1]), behind) && tokens[i].bits == 0;
}

/// "Omgevingsdienst", "Belverslag": the end of the word says that it is a thing or a task; `extra` letters at
/// least stand before that end.
bool NameRules::isNamedAfterTask(std::size_t i, int extra) const {
    static constexpr WordList things = {
        u"verslag",     u"gesprek",      u"gesprekken", u"overleg",     u"protocol",    u"onderzoek",
        u"dienst",      u"werker",       u"werkers",    u"begeleider",  u"groep",       u"groepen",
        u"tafel",       u"plan",         u"plannen",    u"lijst",       u"formulier",   u"rapport",
        u"besluit",     u"aanvraag",     u"regeling",   u"beleid",      u"team",        u"teams",
        u"fonds",       u"loket",        u"netwerk",    u"project",     u"training",    u"methode",
        u"aanpak",      u"traject",      u"melding",    u"bericht",     u"brief",       u"notitie",
        u"bezoek",      u"kosten",       u"toeslag",    u"uitkering",   u"dossier",     u"systeem",
        u"register",    u"platform",     u"commissie",  u"vergadering", u"bijeenkomst", u"ochtend",
        u"middag",      u"periode",      u"fase",       u"niveau",      u"toets",       u"meting",
        u"gezin",       u"gezinnen",     u"ouders",     u"moeder",      u"vader",       u"jongere",
        u"jongeren",    u"medewerker",   u"ambtenaar",  u"therapie",    u"therapeut",   u"stoornis",
        u"problemen",   u"problematiek", u"klachten",   u"behandeling", u"begeleiding", u"ondersteuning",
        u"voorziening", u"beschikking",  u"indicatie",  u"wijzer",      u"agenda",      u"analyse",
        u"evaluatie",   u"afspraak",     u"afspraken",  u"voorstel",    u"advies",      u"verhaal",
        u"handboek",    u"logboek",      u"kluis",      u"kast",        u"auditor",     u"procedure",
        u"verklaring",  u"machtiging",   u"zitting",    u"onderwijs",   u"organisatie", u"instelling",
        u"corporatie",  u"verzekeraar",  u"regisseur",  u"houder",      u"herstel",     u"consulent",
        u"urgentie",    u"screening",    u"vraag",      u"vragen",      u"figuren",     u"benadering",
        u"beheer",      u"coach",        u"panel",      u"conflict",    u"contact",     u"educatie",
        u"sexting",     u"arrangement",  u"weigering",  u"leidster",    u"leider",      u"heid",
        u"heden",       u"atie",         u"aties",      u"iteit",       u"isme",        u"iseren",
        u"ologie",      u"achtig",       u"matig",      u"gericht",     u"sensitief",   u"schap",
        u"cijfers",     u"tafels",       u"pleegzorg",  u"jeugdzorg",   u"opvang",      u"zorgplan"};
    return endsWithAny(m_document.textOf(m_document.tokens()[i]), things, std::size(things), extra);
}

/// The same where no other capital follows: "Gezinsgroep Noord" is a name.
bool NameRules::isKindOfThing(std::size_t i) const {
    const auto& tokens = m_document.tokens();
    const bool goesOn = i + 1 < tokens.size() && tokens[i + 1].adjacent && tokens[i + 1].capital;
    return !goesOn && isNamedAfterTask(i);
}

} // namespace leertafel::anonymity
