<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>AnonymityReason</name>
        <message>
            <source>comes after a title</source>
            <translation>staat na een aanspreekvorm</translation>
        </message>
        <message>
            <source>comes after a family word or role</source>
            <translation>staat na een familiewoord of rol</translation>
        </message>
        <message>
            <source>first name with a surname</source>
            <translation>voornaam met achternaam</translation>
        </message>
        <message>
            <source>is a name</source>
            <translation>is een naam</translation>
        </message>
        <message>
            <source>is a name, without a capital</source>
            <translation>is een naam, zonder hoofdletter</translation>
        </message>
        <message>
            <source>initials of a name</source>
            <translation>voorletters van een naam</translation>
        </message>
        <message>
            <source>capital in mid-sentence, not a common word</source>
            <translation>hoofdletter midden in de zin, geen gewoon woord</translation>
        </message>
        <message>
            <source>starts the sentence and is not a common word</source>
            <translation>begint de zin en is geen gewoon woord</translation>
        </message>
        <message>
            <source>does or says something, as a person does</source>
            <translation>doet of zegt iets, zoals een mens</translation>
        </message>
        <message>
            <source>is where the text gives a name</source>
            <translation>staat waar de tekst een naam noemt</translation>
        </message>
        <message>
            <source>is greeted or greets, as a person does</source>
            <translation>groet of wordt gegroet, zoals een persoon</translation>
        </message>
        <message>
            <source>is a name elsewhere in this text</source>
            <translation>is elders in deze tekst een naam</translation>
        </message>
        <message>
            <source>is a place outside the city</source>
            <translation>is een plaats buiten de stad</translation>
        </message>
        <message>
            <source>name of one school, practice or club</source>
            <translation>naam van één school, praktijk of club</translation>
        </message>
        <message>
            <source>is a street</source>
            <translation>is een straat</translation>
        </message>
        <message>
            <source>street with a house number</source>
            <translation>straat met huisnummer</translation>
        </message>
        <message>
            <source>is a postcode</source>
            <translation>is een postcode</translation>
        </message>
        <message>
            <source>is a phone number</source>
            <translation>is een telefoonnummer</translation>
        </message>
        <message>
            <source>is an email address</source>
            <translation>is een mailadres</translation>
        </message>
        <message>
            <source>is an account name</source>
            <translation>is een accountnaam</translation>
        </message>
        <message>
            <source>is a web address</source>
            <translation>is een webadres</translation>
        </message>
        <message>
            <source>is a bank account, the check digits fit</source>
            <translation>is een rekeningnummer, het controlegetal klopt</translation>
        </message>
        <message>
            <source>looks like a bank account</source>
            <translation>lijkt op een rekeningnummer</translation>
        </message>
        <message>
            <source>is a citizen number, the eleven test fits</source>
            <translation>is een bsn, de elfproef klopt</translation>
        </message>
        <message>
            <source>is called a citizen number</source>
            <translation>wordt een bsn genoemd</translation>
        </message>
        <message>
            <source>is a number plate</source>
            <translation>is een kenteken</translation>
        </message>
        <message>
            <source>number of a file, client or court case</source>
            <translation>nummer van een dossier, cliënt of zaak</translation>
        </message>
        <message>
            <source>long number</source>
            <translation>lang nummer</translation>
        </message>
        <message>
            <source>day and month</source>
            <translation>dag en maand</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>geboortejaar</translation>
        </message>
        <message>
            <source>exact age</source>
            <translation>precieze leeftijd</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>In the example everybody’s passphrase is “%1”.</source>
            <translation>In het voorbeeld is de wachtzin van iedereen “%1”.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>ControlChart</name>
        <message>
            <source>requests</source>
            <translation>aanvragen</translation>
        </message>
        <message>
            <source>fits chance</source>
            <translation>past bij toeval</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>verwacht</translation>
        </message>
        <message>
            <source>city, scaled</source>
            <translation>stad, omgerekend</translation>
        </message>
        <message>
            <source>stands out</source>
            <translation>valt op</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>nog niet compleet</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>niet getoond</translation>
        </message>
    </context>
    <context>
        <name>Effect</name>
        <message>
            <source>less than a third</source>
            <translation>minder dan een derde</translation>
        </message>
        <message>
            <source>about a third</source>
            <translation>ongeveer een derde</translation>
        </message>
        <message>
            <source>a little less than half</source>
            <translation>iets minder dan de helft</translation>
        </message>
        <message>
            <source>about half</source>
            <translation>ongeveer de helft</translation>
        </message>
        <message>
            <source>a little more than half</source>
            <translation>iets meer dan de helft</translation>
        </message>
        <message>
            <source>about two thirds</source>
            <translation>ongeveer twee derde</translation>
        </message>
        <message>
            <source>about three quarters</source>
            <translation>ongeveer drie kwart</translation>
        </message>
        <message>
            <source>somewhat fewer</source>
            <translation>wat minder</translation>
        </message>
        <message>
            <source>somewhat more</source>
            <translation>wat meer</translation>
        </message>
        <message>
            <source>about one and a half times as many</source>
            <translation>ongeveer anderhalf keer zoveel</translation>
        </message>
        <message>
            <source>nearly twice as many</source>
            <translation>bijna twee keer zoveel</translation>
        </message>
        <message>
            <source>about twice as many</source>
            <translation>ongeveer twee keer zoveel</translation>
        </message>
        <message>
            <source>about %1 times as many</source>
            <translation>ongeveer %1 keer zoveel</translation>
        </message>
        <message>
            <source>Exact ratio, with its 95% interval.</source>
            <translation>Exacte verhouding, met een interval van 95 %.</translation>
        </message>
        <message>
            <source>Per 1,000 youths %1 times as many; exact ratio, with its 95% interval.</source>
            <translation>Per 1.000 jongeren %1 keer zoveel; exacte verhouding, met een interval van 95 %.</translation>
        </message>
        <message>
            <source>%1 times as many; exact ratio, with its 95% interval.</source>
            <translation>%1 keer zoveel; exacte verhouding, met een interval van 95 %.</translation>
        </message>
        <message>
            <source>no difference that chance does not explain</source>
            <translation>geen verschil dat meer is dan toeval</translation>
        </message>
        <message>
            <source>none at all before</source>
            <translation>ervoor geen enkele</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 tot %2</translation>
        </message>
        <message>
            <source>The rest of the city: %1 (%2).</source>
            <translation>De rest van de stad: %1 (%2).</translation>
        </message>
        <message>
            <source>All themes of this area jumped at once in one of these quarters: check the registration first.</source>
            <translation>In een van deze kwartalen sprongen alle thema’s van deze wijk tegelijk: kijk eerst naar de registratie.</translation>
        </message>
        <message>
            <source>The time before was itself high, so some of a fall would have come anyway.</source>
            <translation>De tijd ervoor was zelf hoog, dus een deel van een daling was toch wel gekomen.</translation>
        </message>
        <message>
            <source>The time before was itself high; against the four quarters before it (%1): %2 (%3).</source>
            <translation>De tijd ervoor was zelf hoog; tegen de vier kwartalen daarvóór (%1): %2 (%3).</translation>
        </message>
        <message numerus="yes">
            <source>A model over %n quarter(s), which goes on as it went before: %1 (%2).</source>
            <translation>
                <numerusform>Een model over %n kwartaal, dat doorgaat zoals het daarvoor ging: %1 (%2).</numerusform>
                <numerusform>Een model over %n kwartalen, dat doorgaat zoals het daarvoor ging: %1 (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>That is about %1 fewer.</source>
            <translation>Dat zijn er ongeveer %1 minder.</translation>
        </message>
        <message>
            <source>That is about %1 more.</source>
            <translation>Dat zijn er ongeveer %1 meer.</translation>
        </message>
        <message>
            <source>The rest of the city by the same model: %1 (%2).</source>
            <translation>De rest van de stad met hetzelfde model: %1 (%2).</translation>
        </message>
        <message>
            <source>Quarters that stood out themselves were left out.</source>
            <translation>Kwartalen die zelf al opvielen, tellen niet mee.</translation>
        </message>
        <message>
            <source>No quarter since then is complete.</source>
            <translation>Sindsdien is nog geen kwartaal compleet.</translation>
        </message>
        <message numerus="yes">
            <source>%n of the four quarters since then is complete.</source>
            <translation>
                <numerusform>Sindsdien is %n van de vier kwartalen compleet.</numerusform>
                <numerusform>Sindsdien zijn %n van de vier kwartalen compleet.</numerusform>
            </translation>
        </message>
        <message>
            <source>After four quarters you will see here what came of it.</source>
            <translation>Na vier kwartalen staat hier wat het deed.</translation>
        </message>
        <message>
            <source>What came of it cannot be counted: figures for four quarters before or after are missing.</source>
            <translation>Wat het deed is niet te tellen: er ontbreken aantallen van vier kwartalen ervoor of erna.</translation>
        </message>
        <message>
            <source>What came of it is not counted here: a number in these quarters may not be shown, and a sum would give it away.</source>
            <translation>Wat het deed tellen we hier niet: een aantal in deze kwartalen laten we niet zien, en een optelsom zou het verraden.</translation>
        </message>
        <message>
            <source>Before %1, after %2, each in four quarters of a year: too few to say anything about.</source>
            <translation>Ervoor %1, erna %2, elk in vier kwartalen: te weinig om er iets over te zeggen.</translation>
        </message>
        <message>
            <source>Before %1, after %2, each in four quarters of a year: %3 (%4).</source>
            <translation>Ervoor %1, erna %2, elk in vier kwartalen: %3 (%4).</translation>
        </message>
    </context>
    <context>
        <name>ErrorSentence</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>the author</source>
            <translation>de schrijver van de casus</translation>
        </message>
        <message>
            <source>who may read all of its cases</source>
            <translation>wie alle casussen ervan mag lezen</translation>
        </message>
        <message>
            <source>a colleague who wrote nothing of this text</source>
            <translation>een collega die niets aan deze tekst schreef</translation>
        </message>
        <message>
            <source>who prepares the table</source>
            <translation>wie de tafel voorbereidt</translation>
        </message>
        <message>
            <source>a trainer</source>
            <translation>een trainer</translation>
        </message>
        <message>
            <source>the colleague who reads along</source>
            <translation>de collega die meeleest</translation>
        </message>
        <message>
            <source>the author and the reader together</source>
            <translation>schrijver en meelezer samen</translation>
        </message>
        <message>
            <source>who looks after this folder</source>
            <translation>wie deze map beheert</translation>
        </message>
        <message>
            <source>who made it</source>
            <translation>wie het maakte</translation>
        </message>
        <message>
            <source>the person concerned</source>
            <translation>de collega zelf</translation>
        </message>
        <message>
            <source>the program itself</source>
            <translation>het programma zelf</translation>
        </message>
        <message>
            <source>This is not up to you.</source>
            <translation>Dit is niet aan jou.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>This is done by %1.</source>
            <translation>Dat doet %1.</translation>
        </message>
        <message>
            <source>This table has agreements, so it stays where it is.</source>
            <translation>Bij deze tafel horen afspraken, dus ze blijft staan.</translation>
        </message>
        <message>
            <source>Something was decided on this, so it stays on the agenda.</source>
            <translation>Hierover is iets besloten, dus het blijft op de agenda staan.</translation>
        </message>
        <message>
            <source>You two are reading this case together already.</source>
            <translation>Jullie lezen deze casus al samen.</translation>
        </message>
        <message>
            <source>First the facts: close the fact round, then the rest opens.</source>
            <translation>Eerst de feiten: sluit de feitenronde, dan gaat de rest open.</translation>
        </message>
        <message>
            <source>Somebody has taken this proposal on meanwhile. Look at it again.</source>
            <translation>Iemand ging intussen verder met dit voorstel. Kijk nog eens.</translation>
        </message>
        <message>
            <source>First propose it, then it can come to a table.</source>
            <translation>Stel het eerst voor, dan kan het naar een tafel.</translation>
        </message>
        <message>
            <source>This proposal is on that agenda already.</source>
            <translation>Dit voorstel staat al op die agenda.</translation>
        </message>
        <message>
            <source>This one counts along with another on the list. Part the two first.</source>
            <translation>Deze telt mee met een andere op de lijst. Haal ze eerst uit elkaar.</translation>
        </message>
        <message>
            <source>Another one has that name already. Let the two count as one.</source>
            <translation>Een andere heet al zo. Laat ze samen als één tellen.</translation>
        </message>
        <message>
            <source>This trend is on this agenda already.</source>
            <translation>Deze trend staat al op deze agenda.</translation>
        </message>
        <message>
            <source>The figures for the four quarters since then have to be in first.</source>
            <translation>Eerst moeten de cijfers van vier kwartalen daarna er zijn.</translation>
        </message>
        <message>
            <source>Somebody did this already. Look at it again.</source>
            <translation>Iemand anders deed dit al. Kijk nog even.</translation>
        </message>
        <message>
            <source>A try-out is not ticked off: write down what you saw, and keep, change or stop it.</source>
            <translation>Een proeftuin vink je niet af: schrijf op wat je zag, en kies houden, bijstellen of stoppen.</translation>
        </message>
        <message>
            <source>Only a try-out that still runs is kept, changed or stopped.</source>
            <translation>Alleen een proeftuin die nog loopt kun je houden, bijstellen of stoppen.</translation>
        </message>
        <message>
            <source>First act, then learn: write down which step of the reporting code was taken, and when.</source>
            <translation>Eerst handelen, dan leren: schrijf op welke stap van de meldcode is gezet, en wanneer.</translation>
        </message>
        <message>
            <source>Somebody wrote down what they think of this action, so it stays.</source>
            <translation>Iemand schreef op wat die van deze actie vindt, dus ze blijft staan.</translation>
        </message>
        <message>
            <source>Somebody wrote down what speaks for or against this explanation, so it stays.</source>
            <translation>Iemand schreef op wat voor of tegen deze verklaring pleit, dus die blijft staan.</translation>
        </message>
        <message>
            <source>That cannot be done now: this case is “%1”.</source>
            <translation>Dat kan nu niet: deze casus staat op “%1”.</translation>
        </message>
        <message>
            <source>That cannot be done now: this conversation is “%1”.</source>
            <translation>Dat kan nu niet: dit gesprek staat op “%1”.</translation>
        </message>
        <message>
            <source>That cannot be done any more: this table has been held.</source>
            <translation>Dat kan niet meer: deze tafel is geweest.</translation>
        </message>
        <message>
            <source>That cannot be done any more: this table is closed.</source>
            <translation>Dat kan niet meer: deze tafel is afgesloten.</translation>
        </message>
        <message>
            <source>That cannot be done now; something else comes first.</source>
            <translation>Dat kan nu niet; er moet eerst iets anders.</translation>
        </message>
        <message>
            <source>what you agreed</source>
            <translation>wat jullie afspraken</translation>
        </message>
        <message>
            <source>Something is still missing.</source>
            <translation>Er ontbreekt nog iets.</translation>
        </message>
        <message>
            <source>Not yet: %1 is missing.</source>
            <translation>Nog niet: %1 ontbreekt.</translation>
        </message>
        <message>
            <source>Not yet: %1 are missing.</source>
            <translation>Nog niet: %1 ontbreken.</translation>
        </message>
        <message>
            <source>This case is not here, or not yours to read.</source>
            <translation>Deze casus is er niet, of is niet voor jou.</translation>
        </message>
        <message>
            <source>This conversation is not here, or not yours to read.</source>
            <translation>Dit gesprek is er niet, of is niet voor jou.</translation>
        </message>
        <message>
            <source>This table is not here any more.</source>
            <translation>Deze tafel is er niet meer.</translation>
        </message>
        <message>
            <source>This colleague is not in this folder.</source>
            <translation>Deze collega zit niet in deze map.</translation>
        </message>
        <message>
            <source>No figures came in for that. Choose another quarter or theme.</source>
            <translation>Daarvan zijn geen cijfers binnengekomen. Kies een ander kwartaal of thema.</translation>
        </message>
        <message>
            <source>This is not here any more.</source>
            <translation>Dit is er niet meer.</translation>
        </message>
        <message>
            <source>“%1” is not there any more. Was the folder moved?</source>
            <translation>“%1” is er niet meer. Is de map verplaatst?</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name or another place.</source>
            <translation>“%1” bestaat al. Kies een andere naam of een andere plek.</translation>
        </message>
        <message>
            <source>“%1” is not a folder of Leertafel.</source>
            <translation>“%1” is geen map van Leertafel.</translation>
        </message>
        <message>
            <source>“%1” cannot be read well: something in it is damaged. A backup may help.</source>
            <translation>“%1” is niet goed te lezen: er is iets beschadigd. Misschien helpt een reservekopie.</translation>
        </message>
        <message>
            <source>“%1” was made by a newer Leertafel. Update the program first.</source>
            <translation>“%1” is gemaakt met een nieuwere Leertafel. Werk eerst het programma bij.</translation>
        </message>
        <message>
            <source>“%1” was made by an older Leertafel. Open it once where it can be written to; then it is brought up to date.</source>
            <translation>“%1” is met een oudere Leertafel gemaakt. Open de map eerst een keer waar erin geschreven kan worden; dan wordt hij bijgewerkt.</translation>
        </message>
        <message>
            <source>%1 has this folder open. You can read along, not write.</source>
            <translation>%1 heeft deze map open. Je kunt meelezen, niet schrijven.</translation>
        </message>
        <message>
            <source>This folder is open elsewhere. You can read along, not write.</source>
            <translation>Deze map is ergens anders open. Je kunt meelezen, niet schrijven.</translation>
        </message>
        <message>
            <source>Something else is being written to this folder.</source>
            <translation>Er wordt nog iets anders in deze map geschreven.</translation>
        </message>
        <message>
            <source>This folder is open for reading only, so nothing can be changed.</source>
            <translation>Deze map is alleen om te lezen open; er verandert dus niets.</translation>
        </message>
        <message>
            <source>The folder is locked. Open it with your passphrase.</source>
            <translation>De map zit op slot. Open hem met je wachtzin.</translation>
        </message>
        <message>
            <source>Encryption is not available on this computer, so no folder is opened or made.</source>
            <translation>Versleutelen lukt niet op deze computer. Daarom gaat er geen map open en wordt er geen gemaakt.</translation>
        </message>
        <message>
            <source>This computer has too little memory free to open the lock. Close other programs and try again.</source>
            <translation>Deze computer heeft te weinig geheugen vrij om het slot te openen. Sluit andere programma’s en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This backup does not belong to this folder, or it is not there any more.</source>
            <translation>Deze reservekopie hoort niet bij deze map, of is er niet meer.</translation>
        </message>
        <message>
            <source>The disk is full. Make some room; what you wrote before is kept.</source>
            <translation>De schijf is vol. Maak wat ruimte; wat je eerder schreef is bewaard.</translation>
        </message>
        <message>
            <source>“%1” cannot be written. May you write in that folder?</source>
            <translation>In “%1” kan niet worden geschreven. Mag jij in die map schrijven?</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” is niet te lezen.</translation>
        </message>
        <message>
            <source>Saving did not work. Nothing is half done; try again.</source>
            <translation>Het bewaren lukte niet. Er is niets half gedaan; probeer het nog eens.</translation>
        </message>
        <message>
            <source>That is not the passphrase. Check capitals and spaces and try again.</source>
            <translation>Dat is niet de wachtzin. Kijk naar hoofdletters en spaties en probeer het nog eens.</translation>
        </message>
        <message>
            <source>This recovery code does not belong to this folder. Check the sheet again.</source>
            <translation>Deze herstelcode hoort niet bij deze map. Kijk nog eens op het blad.</translation>
        </message>
        <message>
            <source>This passphrase is easy to guess. Use four or five words that have nothing to do with each other.</source>
            <translation>Deze wachtzin is makkelijk te raden. Neem vier of vijf woorden die niets met elkaar te maken hebben.</translation>
        </message>
        <message>
            <source>This person is not in this folder.</source>
            <translation>Deze persoon zit niet in deze map.</translation>
        </message>
        <message>
            <source>%1 is already in this folder.</source>
            <translation>%1 zit al in deze map.</translation>
        </message>
        <message>
            <source>This name is already in this folder.</source>
            <translation>Deze naam zit al in deze map.</translation>
        </message>
        <message>
            <source>This colleague does not take part in this folder any more.</source>
            <translation>Deze collega doet niet meer mee in deze map.</translation>
        </message>
        <message>
            <source>You are the only one here. Add somebody else first.</source>
            <translation>Jij bent hier de enige die dit kan. Geef het eerst ook aan iemand anders.</translation>
        </message>
        <message>
            <source>A signature does not match what it stands under. Have the folder checked under Settings.</source>
            <translation>Een handtekening past niet bij wat eronder staat. Laat de map controleren bij Instellingen.</translation>
        </message>
        <message>
            <source>%1 already works in another track; an organisation works in one track only.</source>
            <translation>%1 werkt al in een ander spoor; een organisatie werkt in één spoor.</translation>
        </message>
        <message>
            <source>This organisation already works in another track; it works in one track only.</source>
            <translation>Deze organisatie werkt al in een ander spoor; het kan er maar één zijn.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of “%1” do not fit, so nothing was taken in.</source>
            <translation>
                <numerusform>%n regel van “%1” past niet, daarom is er niets overgenomen.</numerusform>
                <numerusform>%n regels van “%1” passen niet, daarom is er niets overgenomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may still show who this is about. Go through them first.</source>
            <translation>
                <numerusform>Nog %n plek waaraan iemand te herkennen kan zijn. Loop die eerst na.</numerusform>
                <numerusform>Nog %n plekken waaraan iemand te herkennen kan zijn. Loop die eerst na.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: advice opens after %n more question(s).</source>
            <translation>
                <numerusform>Eerst vragen: na nog %n vraag kan het advies.</numerusform>
                <numerusform>Eerst vragen: na nog %n vragen kan het advies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: %n question(s) still wait for an answer.</source>
            <translation>
                <numerusform>Eerst vragen: %n vraag wacht nog op een antwoord.</numerusform>
                <numerusform>Eerst vragen: %n vragen wachten nog op een antwoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions first, then advice.</source>
            <translation>Eerst vragen, dan advies.</translation>
        </message>
        <message>
            <source>Releasing is done by a colleague who changed nothing in this text. Ask somebody of your team.</source>
            <translation>Vrijgeven doet een collega die niets aan deze tekst veranderde. Vraag iemand uit je team.</translation>
        </message>
        <message>
            <source>Reading along is done by an equal, not by somebody you report to.</source>
            <translation>Meelezen doet een collega naast je, niet iemand die boven je staat.</translation>
        </message>
        <message>
            <source>First the floor: is the child safe enough? Judge it before you close this.</source>
            <translation>Eerst de ondergrens: is het kind veilig genoeg? Beoordeel dat voordat je afrondt.</translation>
        </message>
        <message>
            <source>Lowering is done together: %1 has not signed yet.</source>
            <translation>Verlagen doe je samen: %1 heeft nog niet meegetekend.</translation>
        </message>
        <message>
            <source>Lowering is done together: somebody else has to agree.</source>
            <translation>Verlagen doe je samen: er moet nog iemand meetekenen.</translation>
        </message>
        <message>
            <source>The text has changed since. Read the newest version and confirm it.</source>
            <translation>De tekst is sindsdien veranderd. Lees de nieuwste versie en bevestig die.</translation>
        </message>
        <message>
            <source>First the author reads this version once as a neighbour would; then it can be checked.</source>
            <translation>Eerst leest de schrijver deze versie eens als de buurvrouw; daarna kan ze worden nagekeken.</translation>
        </message>
        <message>
            <source>“%1” is not a text that can be opened here. A file in .docx, .odt or .txt can.</source>
            <translation>“%1” is geen tekst die je hier kunt openen. Een bestand met .docx, .odt of .txt kan wel.</translation>
        </message>
        <message>
            <source>“%1” is too large for a case. Copy the part you need and paste that.</source>
            <translation>“%1” is te groot voor een casus. Kopieer het stuk dat je nodig hebt en plak dat.</translation>
        </message>
        <message>
            <source>“%1” does not look as expected.</source>
            <translation>“%1” ziet er anders uit dan verwacht.</translation>
        </message>
        <message>
            <source>“%1” does not look as expected at line %2.</source>
            <translation>“%1” ziet er op regel %2 anders uit dan verwacht.</translation>
        </message>
        <message>
            <source>“%1” is saved in an old character set. Save it as CSV UTF-8 and try again.</source>
            <translation>“%1” is in een oude tekenset bewaard. Bewaar het als CSV UTF-8 en probeer het nog eens.</translation>
        </message>
        <message>
            <source>“%1” is not saved as UTF-8: see byte %2.</source>
            <translation>“%1” is niet als UTF-8 bewaard: kijk bij byte %2.</translation>
        </message>
        <message>
            <source>“%1” is not saved as UTF-8: see line %2, byte %3.</source>
            <translation>“%1” is niet als UTF-8 bewaard: kijk op regel %2, bij byte %3.</translation>
        </message>
        <message>
            <source>“%1” does not fit here. Choose or type something else.</source>
            <translation>“%1” past hier niet. Kies of typ iets anders.</translation>
        </message>
        <message>
            <source>This does not fit here. Choose or type something else.</source>
            <translation>Dit past hier niet. Kies of typ iets anders.</translation>
        </message>
        <message>
            <source>Beside what was given out before, a small number of %1 could now be worked out. So nothing was saved.</source>
            <translation>Naast wat eerder is meegegeven, zou een klein aantal van %1 nu uit te rekenen zijn. Daarom is er niets bewaard.</translation>
        </message>
        <message>
            <source>Beside what was given out before, a small number could now be worked out. So nothing was saved.</source>
            <translation>Naast wat eerder is meegegeven, zou een klein aantal nu uit te rekenen zijn. Daarom is er niets bewaard.</translation>
        </message>
        <message>
            <source>The figures have changed in the meantime. Save them again.</source>
            <translation>De cijfers zijn intussen veranderd. Bewaar ze opnieuw.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Gestopt. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>een titel</translation>
        </message>
        <message>
            <source>the district</source>
            <translation>de wijk</translation>
        </message>
        <message>
            <source>the quarter</source>
            <translation>het kwartaal</translation>
        </message>
        <message>
            <source>the age</source>
            <translation>de leeftijd</translation>
        </message>
        <message>
            <source>the household</source>
            <translation>het huishouden</translation>
        </message>
        <message>
            <source>how the family came</source>
            <translation>hoe het gezin binnenkwam</translation>
        </message>
        <message>
            <source>the referrer</source>
            <translation>de verwijzer</translation>
        </message>
        <message>
            <source>the track</source>
            <translation>het spoor</translation>
        </message>
        <message>
            <source>the step of the help ladder</source>
            <translation>de trede van de hulpladder</translation>
        </message>
        <message>
            <source>the kind of signal</source>
            <translation>het soort signaal</translation>
        </message>
        <message>
            <source>a theme</source>
            <translation>een thema</translation>
        </message>
        <message>
            <source>a principle</source>
            <translation>een principe</translation>
        </message>
        <message>
            <source>the floor</source>
            <translation>de ondergrens</translation>
        </message>
        <message>
            <source>the release by a colleague</source>
            <translation>het vrijgeven door een collega</translation>
        </message>
        <message>
            <source>the question for the table</source>
            <translation>de vraag aan de tafel</translation>
        </message>
        <message>
            <source>two cases to go with it</source>
            <translation>twee casussen erbij</translation>
        </message>
        <message>
            <source>the agreed family plan</source>
            <translation>het akkoord op het gezinsplan</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>wie het doet</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>een datum</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>de reden</translation>
        </message>
        <message>
            <source>what you saw</source>
            <translation>wat je zag</translation>
        </message>
        <message>
            <source>keep, change or stop</source>
            <translation>houden, bijstellen of stoppen</translation>
        </message>
        <message>
            <source>what the city says</source>
            <translation>wat de gemeente zegt</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>de tekst</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>je eigen woorden</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>een naam</translation>
        </message>
        <message>
            <source>the name of what blocks</source>
            <translation>de naam van wat blokkeert</translation>
        </message>
        <message>
            <source>day and time</source>
            <translation>dag en tijd</translation>
        </message>
        <message>
            <source>who is at the table</source>
            <translation>wie er aan tafel zit</translation>
        </message>
        <message>
            <source>who sits there</source>
            <translation>wie daar zit</translation>
        </message>
        <message>
            <source>something on the agenda</source>
            <translation>iets op de agenda</translation>
        </message>
        <message>
            <source>the kind of table</source>
            <translation>het soort tafel</translation>
        </message>
        <message>
            <source>where the figures come from</source>
            <translation>waar de cijfers vandaan komen</translation>
        </message>
        <message>
            <source>how many young people live there</source>
            <translation>hoeveel jongeren er wonen</translation>
        </message>
        <message>
            <source>an explanation</source>
            <translation>een verklaring</translation>
        </message>
        <message>
            <source>a method</source>
            <translation>een werkvorm</translation>
        </message>
        <message>
            <source>the insight</source>
            <translation>het inzicht</translation>
        </message>
        <message>
            <source>That did not work. Nothing was changed.</source>
            <translation>Dat lukte niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>A table decided on this case because of this step, so it stays.</source>
            <translation>De tafel besloot iets over deze casus omdat deze stap gezet was. Daarom blijft de stap staan.</translation>
        </message>
        <message>
            <source>“%1” is not a GeoJSON file.</source>
            <translation>“%1” is geen GeoJSON-bestand.</translation>
        </message>
        <message>
            <source>“%1” is no list of areas: save it as a GeoJSON FeatureCollection.</source>
            <translation>“%1” is geen lijst van gebieden: bewaar het als GeoJSON FeatureCollection.</translation>
        </message>
        <message>
            <source>Part %2 of “%1” is not an area.</source>
            <translation>Onderdeel %2 van “%1” is geen gebied.</translation>
        </message>
        <message>
            <source>“%1” is too large for a map. Save only the areas you need, with simpler outlines.</source>
            <translation>“%1” is te groot voor een kaart. Bewaar alleen de gebieden die je nodig hebt, met eenvoudiger grenzen.</translation>
        </message>
        <message>
            <source>“%1” has too many points for a map. Save only the areas you need, with simpler outlines.</source>
            <translation>“%1” heeft te veel punten voor een kaart. Bewaar alleen de gebieden die je nodig hebt, met eenvoudiger grenzen.</translation>
        </message>
        <message>
            <source>Area %2 of “%1” has no outline: it is a point, a line or empty.</source>
            <translation>Gebied %2 van “%1” heeft geen grens: het is een punt, een lijn of leeg.</translation>
        </message>
        <message>
            <source>The outline of area %2 of “%1” is not closed or not made of numbers.</source>
            <translation>De grens van gebied %2 van “%1” is niet gesloten of bestaat niet uit getallen.</translation>
        </message>
        <message>
            <source>Area %2 of “%1” has no code and no name.</source>
            <translation>Gebied %2 van “%1” heeft geen code en geen naam.</translation>
        </message>
        <message>
            <source>The outlines of “%1” are too small to draw.</source>
            <translation>De grenzen in “%1” zijn te klein om te tekenen.</translation>
        </message>
        <message>
            <source>None of the areas of “%1” is an area of this folder.</source>
            <translation>Geen van de gebieden in “%1” is een wijk in deze map.</translation>
        </message>
        <message>
            <source>Nothing is handed over here: the decision names no referral.</source>
            <translation>Hier valt niets over te dragen: het besluit noemt geen verwijzing.</translation>
        </message>
        <message>
            <source>Look whether it holds once six weeks have passed since the talk together.</source>
            <translation>Kijk of het houdt als er zes weken voorbij zijn sinds het gesprek samen.</translation>
        </message>
        <message>
            <source>which step was taken</source>
            <translation>welke stap gezet is</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>de dag</translation>
        </message>
        <message>
            <source>the function</source>
            <translation>de functie</translation>
        </message>
        <message>
            <source>Somebody looked whether it holds within six weeks after that day. Take that look back first, or choose the day on which the talk really was.</source>
            <translation>Er is al gekeken of het houdt, binnen zes weken na die dag. Neem dat eerst terug, of kies de dag waarop het gesprek echt was.</translation>
        </message>
        <message>
            <source>“%1” has %3 twice, the second time as area %2. Save it once.</source>
            <translation>In “%1” staat %3 twee keer, de tweede keer als gebied %2. Bewaar het één keer.</translation>
        </message>
        <message>
            <source>The case was taken back, so nothing more is written down about it.</source>
            <translation>De casus is teruggenomen; er wordt niets meer over opgeschreven.</translation>
        </message>
        <message>
            <source>The safety floor has been judged again since. Look at it as it stands now.</source>
            <translation>De ondergrens is sindsdien opnieuw beoordeeld. Kijk hoe die er nu voor staat.</translation>
        </message>
    </context>
    <context>
        <name>FigureSheet</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Per 1,000 youths</source>
            <translation>Per 1.000 jongeren</translation>
        </message>
        <message>
            <source>Youths</source>
            <translation>Jeugdigen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Verwacht</translation>
        </message>
        <message>
            <source>Fits chance from</source>
            <translation>Past bij toeval vanaf</translation>
        </message>
        <message>
            <source>Fits chance up to</source>
            <translation>Past bij toeval tot en met</translation>
        </message>
        <message>
            <source>Stands out</source>
            <translation>Valt op</translation>
        </message>
        <message>
            <source>Requests in the city</source>
            <translation>Aanvragen in de stad</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Requests per area and theme, %1</source>
            <translation>Aanvragen per wijk en thema, %1</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Compared with what is expected</source>
            <translation>Naast wat verwacht werd</translation>
        </message>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, het hele jaar</translation>
        </message>
        <message>
            <source>Unexplained</source>
            <translation>Onverklaard</translation>
        </message>
        <message>
            <source>Something stands out here, and nobody has written down yet what may be behind it.</source>
            <translation>Hier valt iets op, en nog niemand heeft opgeschreven wat erachter kan zitten.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>About these figures</source>
            <translation>Over deze cijfers</translation>
        </message>
        <message>
            <source>nothing registered</source>
            <translation>niets geregistreerd</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>nog niet compleet</translation>
        </message>
        <message>
            <source>all themes jumped: check the registration</source>
            <translation>alle thema’s sprongen: kijk naar de registratie</translation>
        </message>
        <message>
            <source>above the limits</source>
            <translation>boven de grenzen</translation>
        </message>
        <message>
            <source>below the limits</source>
            <translation>onder de grenzen</translation>
        </message>
        <message>
            <source>a little fewer</source>
            <translation>iets minder</translation>
        </message>
        <message>
            <source>as expected</source>
            <translation>zoals verwacht</translation>
        </message>
        <message>
            <source>a little more</source>
            <translation>iets meer</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>niet beoordeeld</translation>
        </message>
        <message>
            <source>without a known area</source>
            <translation>zonder bekende wijk</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Youths from</source>
            <translation>Jeugdigen volgens</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>What is left out and why</source>
            <translation>Wat is weggelaten en waarom</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>These are requests, not children. They say nothing about one family.</source>
            <translation>Dit zijn aanvragen, geen kinderen. Ze zeggen niets over één gezin.</translation>
        </message>
        <message>
            <source>%1 in every area and the city</source>
            <translation>%1 in elke wijk en de stad</translation>
        </message>
        <message>
            <source>Something stands out in %1, and nobody has written down yet what may be behind it.</source>
            <translation>In %1 valt iets op, en niemand heeft nog opgeschreven wat erachter kan zitten.</translation>
        </message>
        <message>
            <source>%1, area beside area, %2</source>
            <translation>%1, wijk naast wijk, %2</translation>
        </message>
        <message>
            <source>Compared with all together</source>
            <translation>Naast alle wijken samen</translation>
        </message>
        <message>
            <source>fits chance</source>
            <translation>past bij toeval</translation>
        </message>
        <message>
            <source>Not in the drawing</source>
            <translation>Niet in de tekening</translation>
        </message>
        <message>
            <source>What the limits say</source>
            <translation>Wat de grenzen zeggen</translation>
        </message>
        <message>
            <source>%1 on the map, %2</source>
            <translation>%1 op de kaart, %2</translation>
        </message>
        <message>
            <source>How families were helped</source>
            <translation>Hoe gezinnen geholpen zijn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Verdeeld naar</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Released cases</source>
            <translation>Vrijgegeven casussen</translation>
        </message>
        <message>
            <source>Share in %</source>
            <translation>Aandeel in %</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>alles samen</translation>
        </message>
        <message>
            <source>what is left out, together</source>
            <translation>wat is weggelaten, samen</translation>
        </message>
        <message>
            <source>Help ladder</source>
            <translation>Hulpladder</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Sporen</translation>
        </message>
        <message>
            <source>Cases are picked to learn from, so this says nothing about how often something happens. No rung is better than another: what fits the family is.</source>
            <translation>Casussen zijn gekozen om van te leren, dus dit zegt niets over hoe vaak iets voorkomt. Geen trede is beter dan een andere: het gaat om wat bij het gezin past.</translation>
        </message>
        <message>
            <source>just outside 95%</source>
            <translation>net buiten 95 %</translation>
        </message>
    </context>
    <context>
        <name>FollowUpView</name>
        <message>
            <source>Try-outs: keep, change or stop?</source>
            <translation>Proeftuinen: houden, bijstellen of stoppen?</translation>
        </message>
        <message>
            <source>The day has passed</source>
            <translation>De dag is voorbij</translation>
        </message>
        <message>
            <source>Due within a week</source>
            <translation>Binnen een week</translation>
        </message>
        <message>
            <source>Still running</source>
            <translation>Loopt nog</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>table of %1</source>
            <translation>tafel van %1</translation>
        </message>
    </context>
    <context>
        <name>FunnelChart</name>
        <message>
            <source>youths in the area</source>
            <translation>jongeren in de wijk</translation>
        </message>
        <message>
            <source>all areas together</source>
            <translation>alle wijken samen</translation>
        </message>
        <message>
            <source>fits chance (95%)</source>
            <translation>past bij toeval (95 %)</translation>
        </message>
        <message>
            <source>99.8%</source>
            <translation>99,8 %</translation>
        </message>
        <message>
            <source>wide limits, 95%</source>
            <translation>ruime grens 95 %</translation>
        </message>
        <message>
            <source>wide limits, 99.8%</source>
            <translation>ruime grens 99,8 %</translation>
        </message>
        <message>
            <source>just outside the limits</source>
            <translation>net buiten de grenzen</translation>
        </message>
        <message>
            <source>far outside the limits</source>
            <translation>ver buiten de grenzen</translation>
        </message>
        <message>
            <source>no room for the name of:</source>
            <translation>geen plek voor de naam van:</translation>
        </message>
    </context>
    <context>
        <name>HeatLegend</name>
        <message>
            <source>below the limits</source>
            <translation>onder de grenzen</translation>
        </message>
        <message>
            <source>a little fewer</source>
            <translation>iets minder</translation>
        </message>
        <message>
            <source>as expected</source>
            <translation>zoals verwacht</translation>
        </message>
        <message>
            <source>a little more</source>
            <translation>iets meer</translation>
        </message>
        <message>
            <source>above the limits</source>
            <translation>boven de grenzen</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>niet beoordeeld</translation>
        </message>
        <message>
            <source>not shown: fewer than 5, or it would give such a number away</source>
            <translation>niet getoond: minder dan 5, of het zou zo’n aantal verraden</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>checked by the author</source>
            <translation>zelf nagelopen</translation>
        </message>
        <message>
            <source>waiting for a check</source>
            <translation>wacht op nakijken</translation>
        </message>
        <message>
            <source>released</source>
            <translation>vrijgegeven</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>op de agenda</translation>
        </message>
        <message>
            <source>discussed</source>
            <translation>besproken</translation>
        </message>
        <message>
            <source>being followed up</source>
            <translation>opvolging loopt</translation>
        </message>
        <message>
            <source>lesson recorded</source>
            <translation>les vastgelegd</translation>
        </message>
        <message>
            <source>in the library</source>
            <translation>in de bibliotheek</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>teruggestuurd</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>vernietigd</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>gevraagd</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>wordt gelezen</translation>
        </message>
        <message>
            <source>answered by the reader</source>
            <translation>teruggekoppeld</translation>
        </message>
        <message>
            <source>revised</source>
            <translation>bijgesteld</translation>
        </message>
        <message>
            <source>shared view</source>
            <translation>gedeeld beeld</translation>
        </message>
        <message>
            <source>differing views</source>
            <translation>verschil van inzicht</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>niet aangenomen</translation>
        </message>
        <message>
            <source>text has changed</source>
            <translation>tekst is veranderd</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>nog niet beoordeeld</translation>
        </message>
        <message>
            <source>safe enough</source>
            <translation>veilig genoeg</translation>
        </message>
        <message>
            <source>concerns</source>
            <translation>zorgen</translation>
        </message>
        <message>
            <source>acutely or structurally unsafe</source>
            <translation>acuut of structureel onveilig</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>kies…</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>feit</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>duiding</translation>
        </message>
        <message>
            <source>opinion</source>
            <translation>mening</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>doen we</translation>
        </message>
        <message>
            <source>try out</source>
            <translation>proeftuin</translation>
        </message>
        <message>
            <source>take it higher</source>
            <translation>opschalen</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>nu niet</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regel</translation>
        </message>
        <message>
            <source>boundary between organisations</source>
            <translation>grens tussen organisaties</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>aanbieder</translation>
        </message>
        <message>
            <source>way of paying</source>
            <translation>bekostiging</translation>
        </message>
        <message>
            <source>since today</source>
            <translation>sinds vandaag</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>sinds gisteren</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>vandaag %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gisteren %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>You lowered the safety floor together: %1.</source>
            <translation>Jullie hebben de ondergrens samen verlaagd: %1.</translation>
        </message>
        <message>
            <source>The steps of the reporting code stay to be read and count no more.</source>
            <translation>De stappen van de meldcode blijven te lezen, maar tellen niet meer mee.</translation>
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>Check %n more spot(s)</source>
            <translation>
                <numerusform>Nog %n plek nalopen</numerusform>
                <numerusform>Nog %n plekken nalopen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n more thing(s)</source>
            <translation>
                <numerusform>Nog %n ding invullen</numerusform>
                <numerusform>Nog %n dingen invullen</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to fill in: %1.</source>
            <translation>Nog in te vullen: %1.</translation>
        </message>
        <message>
            <source>Freeze this version</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Freeze as version %1</source>
            <translation>Vastleggen als versie %1</translation>
        </message>
        <message>
            <source>This version is then frozen, and you read it once as a stranger would. You can always carry on writing in a next version.</source>
            <translation>Daarna ligt deze versie vast en lees je hem één keer zoals een vreemde dat zou doen. Verder schrijven kan altijd, in een volgende versie.</translation>
        </message>
        <message>
            <source>The table also asks for %1 (F9).</source>
            <translation>De overlegtafel vraagt ook om %1 (F9).</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Naar de agenda</translation>
        </message>
        <message>
            <source>Go to the agreements</source>
            <translation>Naar de afspraken</translation>
        </message>
        <message>
            <source>Go to the lessons</source>
            <translation>Naar de lessen</translation>
        </message>
        <message>
            <source>Go to the rules of thumb</source>
            <translation>Naar de vuistregels</translation>
        </message>
        <message>
            <source>Read it as the neighbour</source>
            <translation>Lees het eens als de buurvrouw</translation>
        </message>
        <message>
            <source>First you read this version once, one paragraph at a time, as somebody who knows the family by sight. Then a colleague can check it.</source>
            <translation>Eerst lees je deze versie één keer, alinea voor alinea, als iemand die het gezin van gezicht kent. Daarna kan een collega haar nakijken.</translation>
        </message>
        <message>
            <source>Go to the conversation</source>
            <translation>Naar het gesprek</translation>
        </message>
        <message>
            <source>Read along</source>
            <translation>Meelezen</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Verder lezen</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Vrijgeven</translation>
        </message>
        <message>
            <source>Ask a reader</source>
            <translation>Een meelezer vragen</translation>
        </message>
        <message>
            <source>Have it checked</source>
            <translation>Laten nakijken</translation>
        </message>
        <message>
            <source>Read as a stranger: can anyone be recognised? Then send it back.</source>
            <translation>Lees als een vreemde: is er iemand te herkennen? Stuur de tekst dan terug.</translation>
        </message>
        <message>
            <source>Start a reflection</source>
            <translation>Reflectie beginnen</translation>
        </message>
    </context>
    <context>
        <name>NextAgenda</name>
        <message>
            <source>No table is being prepared now.</source>
            <translation>Er wordt nu geen tafel voorbereid.</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>Go to the table</source>
            <translation>Naar de tafel</translation>
        </message>
        <message>
            <source>On the agenda of %1.</source>
            <translation>Op de agenda van %1.</translation>
        </message>
    </context>
    <context>
        <name>QuickOpen</name>
        <message>
            <source>case</source>
            <translation>casus</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tafel</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>besluit</translation>
        </message>
        <message>
            <source>gets in the way</source>
            <translation>wat blokkeert</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>voorstel</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>thema</translation>
        </message>
        <message>
            <source>area</source>
            <translation>wijk</translation>
        </message>
        <message>
            <source>method</source>
            <translation>werkvorm</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>les</translation>
        </message>
        <message>
            <source>rule of thumb</source>
            <translation>vuistregel</translation>
        </message>
    </context>
    <context>
        <name>Recognisable</name>
        <message>
            <source>There is no other released case in %1 with a child of %2 and the theme %3.</source>
            <translation>Er is in %1 geen andere vrijgegeven casus met een kind van %2 en het thema %3.</translation>
        </message>
        <message>
            <source>In %1 fewer than 5 released cases have a child of %2 and the theme %3.</source>
            <translation>In %1 zijn er minder dan 5 vrijgegeven casussen met een kind van %2 en het thema %3.</translation>
        </message>
        <message>
            <source>There is no other released case in %1 with a child of %2.</source>
            <translation>Er is in %1 geen andere vrijgegeven casus met een kind van %2.</translation>
        </message>
        <message>
            <source>In %1 fewer than 5 released cases have a child of %2.</source>
            <translation>In %1 zijn er minder dan 5 vrijgegeven casussen met een kind van %2.</translation>
        </message>
        <message>
            <source>Without that theme it stands out less.</source>
            <translation>Zonder dat thema valt de casus minder op.</translation>
        </message>
        <message>
            <source>With ‘%1’ instead of ‘%2’ it stands out less.</source>
            <translation>Met ‘%1’ in plaats van ‘%2’ valt de casus minder op.</translation>
        </message>
        <message>
            <source>There is nothing coarser to choose.</source>
            <translation>Grover kan hier niet.</translation>
        </message>
        <message>
            <source>There is no other released case in %1 with a child of %2, household ‘%3’ and the theme ‘%4’.</source>
            <translation>Er is in %1 geen andere vrijgegeven casus met een kind van %2, gezinsvorm ‘%3’ en het thema ‘%4’.</translation>
        </message>
        <message>
            <source>In %1 fewer than 5 released cases have a child of %2, household ‘%3’ and the theme ‘%4’.</source>
            <translation>In %1 zijn er minder dan 5 vrijgegeven casussen met een kind van %2, gezinsvorm ‘%3’ en het thema ‘%4’.</translation>
        </message>
        <message>
            <source>There is no other released case in %1 with a child of %2 and household ‘%3’.</source>
            <translation>Er is in %1 geen andere vrijgegeven casus met een kind van %2 en gezinsvorm ‘%3’.</translation>
        </message>
        <message>
            <source>In %1 fewer than 5 released cases have a child of %2 and household ‘%3’.</source>
            <translation>In %1 zijn er minder dan 5 vrijgegeven casussen met een kind van %2 en gezinsvorm ‘%3’.</translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message>
            <source>fewer than 5</source>
            <translation>minder dan 5</translation>
        </message>
        <message>
            <source>with it a small number elsewhere could be worked out</source>
            <translation>hiermee is een klein aantal elders uit te rekenen</translation>
        </message>
        <message>
            <source>with it and what was given out before, a small number could be worked out</source>
            <translation>hiermee en met wat eerder is meegegeven is een klein aantal uit te rekenen</translation>
        </message>
        <message>
            <source>Nothing is left out.</source>
            <translation>Er is niets weggelaten.</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) left out (%1 in a table): fewer than 5, or a number with which such a small one could be worked out, also beside what was given out before.</source>
            <translation>
                <numerusform>%n aantal weggelaten (%1 in een tabel): kleiner dan 5, of een aantal waarmee zo’n klein aantal uit te rekenen is, ook naast wat eerder is meegegeven.</numerusform>
                <numerusform>%n aantallen weggelaten (%1 in een tabel): kleiner dan 5, of een aantal waarmee zo’n klein aantal uit te rekenen is, ook naast wat eerder is meegegeven.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>No released cases with it yet.</source>
            <translation>Nog geen vrijgegeven casussen hierbij.</translation>
        </message>
        <message>
            <source>Nobody has written down yet why this happens.</source>
            <translation>Niemand schreef nog op waarom dit zo is.</translation>
        </message>
        <message>
            <source>What is brought in</source>
            <translation>Inbreng</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Feiten</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>The figures</source>
            <translation>De aantallen</translation>
        </message>
        <message>
            <source>The cases behind it</source>
            <translation>De casussen erachter</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Verklaringen</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Gesprek</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opties</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Only what somebody saw or heard.</source>
            <translation>Alleen wat iemand zag of hoorde.</translation>
        </message>
        <message>
            <source>Ask about what you cannot see yet; no advice.</source>
            <translation>Vraag wat je nog niet ziet; nog geen advies.</translation>
        </message>
        <message>
            <source>Which rule or boundary is in the way?</source>
            <translation>Welke regel of grens zit in de weg?</translation>
        </message>
        <message>
            <source>What was counted, and what do we not know?</source>
            <translation>Wat is geteld, en wat weten we niet?</translation>
        </message>
        <message>
            <source>What else could explain this?</source>
            <translation>Wat kan dit nog meer verklaren?</translation>
        </message>
        <message>
            <source>What could we do? And what can the neighbourhood do?</source>
            <translation>Wat kunnen we doen? En wat kan de wijk doen?</translation>
        </message>
        <message>
            <source>First act, then learn.</source>
            <translation>Eerst handelen, dan leren.</translation>
        </message>
        <message>
            <source>Which step of the reporting code was taken, and when?</source>
            <translation>Welke stap van de meldcode is gezet, en wanneer?</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>Ervoor: %1</translation>
        </message>
        <message>
            <source>Against: %1</source>
            <translation>Ertegen: %1</translation>
        </message>
        <message>
            <source>What is in the way</source>
            <translation>Knelpunt</translation>
        </message>
    </context>
    <context>
        <name>Signals</name>
        <message>
            <source>In the whole city</source>
            <translation>In de hele stad</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>%1 in the whole city:</source>
            <translation>%1 in de hele stad:</translation>
        </message>
        <message>
            <source>%1 in %2:</source>
            <translation>%1 in %2:</translation>
        </message>
        <message>
            <source>%1 more requests in %2 than chance explains.</source>
            <translation>%1 meer aanvragen in %2 dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 fewer requests in %2 than chance explains.</source>
            <translation>%1 minder aanvragen in %2 dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 more requests than chance explains, over %3 quarters up to %2.</source>
            <translation>%1 meer aanvragen dan toeval verklaart, over %3 kwartalen tot en met %2.</translation>
        </message>
        <message>
            <source>%1 fewer requests than chance explains, over %3 quarters up to %2.</source>
            <translation>%1 minder aanvragen dan toeval verklaart, over %3 kwartalen tot en met %2.</translation>
        </message>
        <message>
            <source>%1 %3 requests in %2; expected %4. That is more than chance explains.</source>
            <translation>%1 %3 aanvragen in %2; verwacht %4. Dat is meer dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 %3 requests in %2; expected %4. That is less than chance explains.</source>
            <translation>%1 %3 aanvragen in %2; verwacht %4. Dat is minder dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 more every quarter: %3 requests in the %5 quarters up to %2; expected %4.</source>
            <translation>%1 elk kwartaal meer: %3 aanvragen in de %5 kwartalen tot en met %2; verwacht %4.</translation>
        </message>
        <message>
            <source>%1 less every quarter: %3 requests in the %5 quarters up to %2; expected %4.</source>
            <translation>%1 elk kwartaal minder: %3 aanvragen in de %5 kwartalen tot en met %2; verwacht %4.</translation>
        </message>
        <message>
            <source>%1 %3 requests in the %5 quarters up to %2; expected %4. Together that is more than chance explains.</source>
            <translation>%1 %3 aanvragen in de %5 kwartalen tot en met %2; verwacht %4. Samen is dat meer dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 %3 requests in the %5 quarters up to %2; expected %4. Together that is less than chance explains.</source>
            <translation>%1 %3 aanvragen in de %5 kwartalen tot en met %2; verwacht %4. Samen is dat minder dan toeval verklaart.</translation>
        </message>
        <message>
            <source>%1 what came in up to %2 may still be chance.</source>
            <translation>%1 wat er tot en met %2 binnenkwam, kan nog toeval zijn.</translation>
        </message>
        <message>
            <source>%1 %3 requests in %2; expected %4. That may still be chance.</source>
            <translation>%1 %3 aanvragen in %2; verwacht %4. Dat kan nog toeval zijn.</translation>
        </message>
        <message>
            <source>%1 %3 requests in the %5 quarters up to %2; expected %4. That may still be chance.</source>
            <translation>%1 %3 aanvragen in de %5 kwartalen tot en met %2; verwacht %4. Dat kan nog toeval zijn.</translation>
        </message>
        <message>
            <source>%1 slowly more requests, about %2% a year. It is not just one area.</source>
            <translation>%1 langzaam meer aanvragen, ongeveer %2 % per jaar. Het ligt niet aan één wijk.</translation>
        </message>
        <message>
            <source>%1 slowly fewer requests, about %2% a year. It is not just one area.</source>
            <translation>%1 langzaam minder aanvragen, ongeveer %2 % per jaar. Het ligt niet aan één wijk.</translation>
        </message>
        <message>
            <source>%1 more requests in nearly all areas in %2. It is not just one area.</source>
            <translation>%1 meer aanvragen in bijna alle wijken in %2. Het ligt niet aan één wijk.</translation>
        </message>
        <message>
            <source>%1 fewer requests in nearly all areas in %2. It is not just one area.</source>
            <translation>%1 minder aanvragen in bijna alle wijken in %2. Het ligt niet aan één wijk.</translation>
        </message>
        <message>
            <source>%1 more requests in %2, as in this quarter of every year.</source>
            <translation>%1 meer aanvragen in %2, zoals elk jaar in dit kwartaal.</translation>
        </message>
        <message>
            <source>%1 fewer requests in %2, as in this quarter of every year.</source>
            <translation>%1 minder aanvragen in %2, zoals elk jaar in dit kwartaal.</translation>
        </message>
        <message>
            <source>%1 nearly all themes rose at once in %2: first check whether something was registered late or twice.</source>
            <translation>%1 gingen bijna alle thema’s tegelijk omhoog in %2: kijk eerst of er iets laat of dubbel is geregistreerd.</translation>
        </message>
        <message>
            <source>%1 nearly all themes fell at once in %2: first check whether everything was registered.</source>
            <translation>%1 gingen bijna alle thema’s tegelijk omlaag in %2: kijk eerst of alles is geregistreerd.</translation>
        </message>
        <message>
            <source>%1 is not complete yet: %2% of what was expected has come in.</source>
            <translation>%1 is nog niet compleet: %2 % van wat verwacht werd is binnen.</translation>
        </message>
        <message>
            <source>%1 already more requests in %2 than expected, and the quarter is not complete yet.</source>
            <translation>%1 nu al meer aanvragen in %2 dan verwacht, en het kwartaal is nog niet compleet.</translation>
        </message>
        <message>
            <source>%1 nothing was registered in %2. That is not zero.</source>
            <translation>%1 niets geregistreerd in %2. Dat is geen nul.</translation>
        </message>
        <message>
            <source>%1 too few requests to see a change; only %2 times as many for a year would stand out.</source>
            <translation>%1 te weinig aanvragen om een verandering te zien; pas een jaar lang %2 keer zoveel zou opvallen.</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>A try-out to look back on, from %1: keep, change or stop?</source>
            <translation>Een proeftuin om op terug te kijken, van %1: houden, bijstellen of stoppen?</translation>
        </message>
        <message numerus="yes">
            <source>Stood in the way %n time(s), and a proposal to revise it is ready. It has been on no table yet.</source>
            <translation>
                <numerusform>Stond %n keer in de weg; er ligt een voorstel om het te herzien. Dat lag nog op geen tafel.</numerusform>
                <numerusform>Stond %n keer in de weg; er ligt een voorstel om het te herzien. Dat lag nog op geen tafel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same stood in the way of %n case(s) within a year: %1.</source>
            <translation>
                <numerusform>Binnen een jaar liep %n casus hierop vast: %1.</numerusform>
                <numerusform>Binnen een jaar liepen %n casussen hierop vast: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not explained yet. %1</source>
            <translation>Nog niet verklaard. %1</translation>
        </message>
        <message numerus="yes">
            <source>An ordinary case, drawn with seed %1 from %n case(s): a table otherwise sees only what got stuck.</source>
            <translation>
                <numerusform>Een gewone casus, door het lot gekozen uit %n casus (startgetal %1): een tafel ziet anders alleen wat vastliep.</numerusform>
                <numerusform>Een gewone casus, door het lot gekozen uit %n casussen (startgetal %1): een tafel ziet anders alleen wat vastliep.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>A case that was taken back</source>
            <translation>Een casus die is ingetrokken</translation>
        </message>
        <message>
            <source>unknown area</source>
            <translation>onbekende wijk</translation>
        </message>
        <message>
            <source>Agreements from last time</source>
            <translation>Afspraken van vorige keer</translation>
        </message>
        <message>
            <source>Proposal to revise: %1</source>
            <translation>Voorstel om te herzien: %1</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>discussed</source>
            <translation>besproken</translation>
        </message>
        <message>
            <source>act first</source>
            <translation>eerst handelen</translation>
        </message>
        <message>
            <source>? unexplained</source>
            <translation>? onverklaard</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>nog %n ding</numerusform>
                <numerusform>nog %n dingen</numerusform>
            </translation>
        </message>
        <message>
            <source>ready for the table</source>
            <translation>klaar voor de tafel</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>voorbereiden</translation>
        </message>
        <message>
            <source>held</source>
            <translation>geweest</translation>
        </message>
        <message>
            <source>trend</source>
            <translation>trend</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) with it</source>
            <translation>
                <numerusform>%n casus erbij</numerusform>
                <numerusform>%n casussen erbij</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still running</source>
            <translation>
                <numerusform>%n loopt</numerusform>
                <numerusform>%n lopen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n try-out(s) to decide on</source>
            <translation>
                <numerusform>%n proeftuin om over te beslissen</numerusform>
                <numerusform>%n proeftuinen om over te beslissen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayRows</name>
        <message>
            <source>without a title yet</source>
            <translation>nog zonder titel</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>stond voor %1</translation>
        </message>
        <message>
            <source>look again %1</source>
            <translation>%1 opnieuw bekijken</translation>
        </message>
        <message>
            <source>look again on %1</source>
            <translation>%1 opnieuw bekijken</translation>
        </message>
        <message>
            <source>%1 has signed; your own view and your signature are left</source>
            <translation>%1 heeft getekend; nu jouw eigen beeld en je handtekening nog</translation>
        </message>
        <message>
            <source>%1 has read along; now both write their own view</source>
            <translation>%1 heeft meegelezen; nu schrijft ieder een eigen beeld op</translation>
        </message>
        <message>
            <source>%1 has your advice; now both write their own view</source>
            <translation>%1 heeft je advies; nu schrijft ieder een eigen beeld op</translation>
        </message>
        <message>
            <source>preferably by %1</source>
            <translation>liefst voor %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwoorden: %1</translation>
        </message>
        <message>
            <source>%1 asked you questions</source>
            <translation>%1 stelde je vragen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Finish together: %1</source>
            <translation>Samen afronden: %1</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Afronden</translation>
        </message>
        <message>
            <source>Read once more: %1</source>
            <translation>Nog eens lezen: %1</translation>
        </message>
        <message>
            <source>The text has changed since you read it</source>
            <translation>De tekst is veranderd sinds jij hem las</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Read along: %1</source>
            <translation>Meelezen: %1</translation>
        </message>
        <message>
            <source>%1 answered your questions; advice is open</source>
            <translation>%1 beantwoordde je vragen; nu kan het advies</translation>
        </message>
        <message>
            <source>%1 asks you to read along</source>
            <translation>%1 vraagt je om mee te lezen</translation>
        </message>
        <message>
            <source>%1 asks: %2</source>
            <translation>%1 vraagt: %2</translation>
        </message>
        <message>
            <source>Check: %1</source>
            <translation>Nakijken: %1</translation>
        </message>
        <message>
            <source>Read it as a stranger: release it, or send it back with a reason</source>
            <translation>Lees als een vreemde: vrijgeven, of terugsturen met reden</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Read it as the neighbour: %1</source>
            <translation>Lees als de buurvrouw: %1</translation>
        </message>
        <message>
            <source>You froze a new version; a colleague can check it after that</source>
            <translation>Je legde een nieuwe versie vast; daarna kan een collega haar nakijken</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>Teruggestuurd: %1</translation>
        </message>
        <message>
            <source>Your colleague wrote why</source>
            <translation>Je collega schreef erbij waarom</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>What came of it: %1</source>
            <translation>Wat kwam ervan: %1</translation>
        </message>
        <message>
            <source>The figures of four quarters are in. Keep it going, adjust it or stop it?</source>
            <translation>De cijfers van vier kwartalen zijn er. Laten doorgaan, bijstellen of stoppen?</translation>
        </message>
        <message>
            <source>%1 · since %2</source>
            <translation>%1 · sinds %2</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Beoordelen</translation>
        </message>
        <message>
            <source>In your draft, which only you can read.</source>
            <translation>In je concept, dat alleen jij leest.</translation>
        </message>
        <message>
            <source>In a frozen version: change the text and freeze it as a new version.</source>
            <translation>In een versie die vastligt: herstel de tekst en leg een nieuwe versie vast.</translation>
        </message>
        <message>
            <source>Colleagues read this: change the text, freeze it and have it checked, or withdraw the case.</source>
            <translation>Collega’s lezen dit: herstel de tekst, leg die vast en laat haar nakijken, of trek de casus in.</translation>
        </message>
        <message numerus="yes">
            <source>%n spot(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
        </message>
        <message>
            <source>Go through</source>
            <translation>Nalopen</translation>
        </message>
        <message>
            <source>Try-out from the table of %1</source>
            <translation>Proeftuin uit de overlegtafel van %1</translation>
        </message>
        <message>
            <source>From the table of %1</source>
            <translation>Uit de overlegtafel van %1</translation>
        </message>
        <message>
            <source>owner: %1</source>
            <translation>eigenaar: %1</translation>
        </message>
        <message>
            <source>Propose to revise it: %1</source>
            <translation>Stel voor dit te herzien: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) ran into it within a year</source>
            <translation>
                <numerusform>%n casus liep hierop vast binnen een jaar</numerusform>
                <numerusform>%n casussen liepen hierop vast binnen een jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Tell the family what comes of it: %1</source>
            <translation>Vertel het gezin wat ervan komt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) decided</source>
            <translation>
                <numerusform>%n besluit</numerusform>
                <numerusform>%n besluiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left to write</source>
            <translation>
                <numerusform>nog %n ding te schrijven</numerusform>
                <numerusform>nog %n dingen te schrijven</numerusform>
            </translation>
        </message>
        <message>
            <source>all is written, not frozen yet</source>
            <translation>alles staat erin, nog vast te leggen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>step %1 of %2</source>
            <translation>stap %1 van %2</translation>
        </message>
        <message>
            <source>Reflection: %1</source>
            <translation>Reflectie: %1</translation>
        </message>
        <message>
            <source>In what you wrote down of a warm handover, which colleagues read: take it back and write it down again.</source>
            <translation>In wat je van een warme overdracht opschreef, en wat collega’s lezen: neem het terug en schrijf het opnieuw op.</translation>
        </message>
    </context>
    <context>
        <name>Traits</name>
        <message>
            <source>from %1 on to %2</source>
            <translation>van %1 naar %2</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Came via</source>
            <translation>Kwam via</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>Verwijzer</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spoor</translation>
        </message>
        <message>
            <source>Help ladder</source>
            <translation>Hulpladder</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signaal</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>Wat blokkeert</translation>
        </message>
        <message>
            <source>Family plan</source>
            <translation>Gezinsplan</translation>
        </message>
        <message>
            <source>the family agrees</source>
            <translation>het gezin is akkoord</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Principes</translation>
        </message>
    </context>
    <context>
        <name>TrendFilters</name>
        <message>
            <source>Over time</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergelijk</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Help ladder</source>
            <translation>Hulpladder</translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>%1: fewer than 5 released cases.</source>
            <translation>%1: minder dan 5 vrijgegeven casussen.</translation>
        </message>
        <message numerus="yes">
            <source>%n released case(s)</source>
            <translation>
                <numerusform>%n vrijgegeven casus</numerusform>
                <numerusform>%n vrijgegeven casussen</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few to say how they are divided.</source>
            <translation>Te weinig om te zeggen hoe ze verdeeld zijn.</translation>
        </message>
        <message>
            <source>the rest together %1, too few to name apart</source>
            <translation>de rest samen %1, te weinig om apart te noemen</translation>
        </message>
        <message>
            <source>Help ladder: %1. Tracks: %2.</source>
            <translation>Hulpladder: %1. Sporen: %2.</translation>
        </message>
        <message>
            <source>%1: nothing was registered in %2. That is not zero.</source>
            <translation>%1: in %2 is niets geregistreerd. Dat is iets anders dan nul.</translation>
        </message>
        <message>
            <source>%1: the number of %2 cannot be shown.</source>
            <translation>%1: het aantal van %2 is niet te zien.</translation>
        </message>
        <message>
            <source>%1: no rate in %2, the number of youths is not known.</source>
            <translation>%1: geen aantal per 1.000 in %2, het aantal jongeren is niet bekend.</translation>
        </message>
        <message>
            <source>%1: %2 requests per 1,000 youths in %3 (%4 requests, %5 youths).</source>
            <translation>%1: %2 aanvragen per 1.000 jongeren in %3 (%4 aanvragen, %5 jongeren).</translation>
        </message>
        <message>
            <source>Not complete yet, so not judged.</source>
            <translation>Nog niet compleet, dus nog geen oordeel.</translation>
        </message>
        <message>
            <source>All areas together have %1; between %2 and %3 fits chance.</source>
            <translation>Alle wijken samen hebben %1; tussen %2 en %3 past bij toeval.</translation>
        </message>
        <message>
            <source>So this may be chance.</source>
            <translation>Dit kan dus toeval zijn.</translation>
        </message>
        <message>
            <source>Just outside: still may be chance.</source>
            <translation>Dit ligt er net buiten en kan nog toeval zijn.</translation>
        </message>
        <message>
            <source>That is more than chance explains here.</source>
            <translation>Dat is meer dan toeval hier geeft.</translation>
        </message>
        <message>
            <source>That is fewer than chance explains here.</source>
            <translation>Dat is minder dan toeval hier geeft.</translation>
        </message>
        <message>
            <source>Fewer than three areas have a rate: there is nothing to compare with.</source>
            <translation>Minder dan drie wijken hebben een aantal per 1.000: er valt niets te vergelijken.</translation>
        </message>
        <message>
            <source>The areas differ more than chance alone explains, as they differ in more than this theme. So the wide limits apply.</source>
            <translation>De wijken verschillen meer dan toeval alleen geeft, want ze verschillen in meer dan dit thema. Daarom gelden hier de ruime grenzen.</translation>
        </message>
        <message>
            <source>The areas differ no more than chance explains. So the narrow limits apply.</source>
            <translation>De wijken verschillen niet meer dan toeval geeft. Daarom gelden hier de smalle grenzen.</translation>
        </message>
        <message numerus="yes">
            <source>%n area(s) compared</source>
            <translation>
                <numerusform>%n wijk vergeleken</numerusform>
                <numerusform>%n wijken vergeleken</numerusform>
            </translation>
        </message>
        <message>
            <source>No complete quarter yet.</source>
            <translation>Nog geen compleet kwartaal.</translation>
        </message>
        <message>
            <source>Stands out: %1.</source>
            <translation>Valt op: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n quarter(s) cannot be shown.</source>
            <translation>
                <numerusform>%n kwartaal is niet te zien.</numerusform>
                <numerusform>%n kwartalen zijn niet te zien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was registered in %n quarter(s).</source>
            <translation>
                <numerusform>In %n kwartaal is niets geregistreerd.</numerusform>
                <numerusform>In %n kwartalen is niets geregistreerd.</numerusform>
            </translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>geen aanvragen</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation>%1 aanvragen</translation>
        </message>
        <message>
            <source>%1 requests per 1,000 youths</source>
            <translation>%1 aanvragen per 1.000 jongeren</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>Twee</translation>
        </message>
        <message>
            <source>Three</source>
            <translation>Drie</translation>
        </message>
        <message>
            <source>Four</source>
            <translation>Vier</translation>
        </message>
        <message>
            <source>Five</source>
            <translation>Vijf</translation>
        </message>
        <message>
            <source>Six</source>
            <translation>Zes</translation>
        </message>
        <message>
            <source>Seven</source>
            <translation>Zeven</translation>
        </message>
        <message>
            <source>Eight</source>
            <translation>Acht</translation>
        </message>
        <message>
            <source>Nine</source>
            <translation>Negen</translation>
        </message>
        <message>
            <source>%1 quarters in a row above the limit.</source>
            <translation>%1 kwartalen achter elkaar boven de grens.</translation>
        </message>
        <message>
            <source>%1 quarters in a row below the limit.</source>
            <translation>%1 kwartalen achter elkaar onder de grens.</translation>
        </message>
        <message>
            <source>%1 %2 so far in %3.</source>
            <translation>%1 tot nu toe %2 in %3.</translation>
        </message>
        <message>
            <source>%1 %2 in %3.</source>
            <translation>%1 %2 in %3.</translation>
        </message>
        <message>
            <source>%1 %2 so far in %3; expected %4.</source>
            <translation>%1 tot nu toe %2 in %3; verwacht %4.</translation>
        </message>
        <message>
            <source>%1 %2 in %3; expected %4, up to %5 fits chance.</source>
            <translation>%1 %2 in %3; verwacht %4, tot %5 past bij toeval.</translation>
        </message>
        <message>
            <source>%1 %2 in %3; expected %4, from %5 on fits chance.</source>
            <translation>%1 %2 in %3; verwacht %4, vanaf %5 past bij toeval.</translation>
        </message>
        <message>
            <source>%1 %2 in %3; expected %4. That fits chance.</source>
            <translation>%1 %2 in %3; verwacht %4. Dat past bij toeval.</translation>
        </message>
        <message>
            <source>In the whole city</source>
            <translation>In de hele stad</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Without a known area</source>
            <translation>Zonder bekende wijk</translation>
        </message>
        <message>
            <source>%1 nothing was registered in %2. That is not zero.</source>
            <translation>%1 niets geregistreerd in %2. Dat is geen nul.</translation>
        </message>
        <message>
            <source>%1 the number of %2 is hidden: it is fewer than 5, or such a number elsewhere could be worked out with it.</source>
            <translation>%1 staat het aantal van %2 er niet bij: het is kleiner dan 5, of zo’n klein aantal elders zou ermee uit te rekenen zijn.</translation>
        </message>
        <message>
            <source>%1 we do not show the number of %2: with it a small number elsewhere could be worked out.</source>
            <translation>%1 laten we het aantal van %2 niet zien: daarmee is een klein aantal elders uit te rekenen.</translation>
        </message>
        <message>
            <source>%1 fewer than 5 requests in %2. Too few to say anything about.</source>
            <translation>%1 minder dan 5 aanvragen in %2. Te weinig om iets over te zeggen.</translation>
        </message>
        <message>
            <source>%1 no rate in %2: the number of youths is not known.</source>
            <translation>%1 geen cijfer per 1.000 in %2: het aantal jongeren is niet bekend.</translation>
        </message>
        <message>
            <source>Fewer than eight quarters: too short to say what can be expected.</source>
            <translation>Nog geen acht kwartalen: te kort om te zeggen wat je kunt verwachten.</translation>
        </message>
        <message>
            <source>All themes of this area jumped at once: check the registration first.</source>
            <translation>Alle thema’s van deze wijk sprongen tegelijk: kijk eerst naar de registratie.</translation>
        </message>
        <message>
            <source>This quarter is not complete yet.</source>
            <translation>Dit kwartaal is nog niet compleet.</translation>
        </message>
        <message>
            <source>Not counted in: %1, where nothing was registered.</source>
            <translation>Niet meegeteld: %1, daar is toen niets geregistreerd.</translation>
        </message>
        <message>
            <source>no figures yet in %1.</source>
            <translation>nog geen aantallen in %1.</translation>
        </message>
        <message>
            <source>nothing registered</source>
            <translation>niets geregistreerd</translation>
        </message>
        <message>
            <source>number not shown</source>
            <translation>aantal niet getoond</translation>
        </message>
        <message>
            <source>fewer than 5 requests</source>
            <translation>minder dan 5 aanvragen</translation>
        </message>
        <message>
            <source>no rate</source>
            <translation>geen verhouding bekend</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>The latest number of youths is from %1, more than two years ago. Import a newer one: without it there is no rate.</source>
            <translation>Het jongste aantal jongeren is van %1, meer dan twee jaar geleden. Haal een nieuwer aantal op: zonder dat is er geen cijfer per 1.000 jongeren.</translation>
        </message>
        <message>
            <source>Poisson, exact limits</source>
            <translation>Poisson, exacte grenzen</translation>
        </message>
        <message>
            <source>baseline %1 to %2, fixed</source>
            <translation>basis %1 tot %2 vastgezet</translation>
        </message>
        <message>
            <source>baseline %1 to %2</source>
            <translation>basis %1 tot %2</translation>
        </message>
        <message>
            <source>, with the city’s season</source>
            <translation>, met het seizoen van de stad</translation>
        </message>
        <message>
            <source>no limits yet: fewer than eight quarters</source>
            <translation>nog geen grenzen: minder dan acht kwartalen</translation>
        </message>
        <message>
            <source>counts: %1</source>
            <translation>aantallen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) looked at</source>
            <translation>
                <numerusform>%n combinatie bekeken</numerusform>
                <numerusform>%n combinaties bekeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n false alarm(s) expected a quarter</source>
            <translation>
                <numerusform>hooguit %n vals alarm per kwartaal verwacht</numerusform>
                <numerusform>hooguit %n keer vals alarm per kwartaal verwacht</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 youths aged 0–17 in %2</source>
            <translation>%1 jongeren 0-17 in %2</translation>
        </message>
        <message>
            <source>%1 youths aged 0–17 in %2 (%3)</source>
            <translation>%1 jongeren 0-17 in %2 (%3)</translation>
        </message>
        <message>
            <source>Taken together the areas hardly differ more than chance explains. So the narrow limits apply; a single area may still fall outside them. The wide limits show whether it still would if areas may differ more.</source>
            <translation>Samen verschillen de wijken amper meer dan toeval geeft. Daarom gelden hier de smalle grenzen; één wijk kan er toch buiten vallen. De ruime grenzen laten zien of dat ook zo is als wijken meer mogen verschillen.</translation>
        </message>
        <message>
            <source>about one in twenty lies outside 95% by chance</source>
            <translation>ongeveer een op de twintig ligt door toeval buiten 95 %</translation>
        </message>
        <message>
            <source>funnel, exact Poisson limits at 95 and 99.8%</source>
            <translation>trechter, exacte Poisson-grenzen bij 95 en 99,8 %</translation>
        </message>
        <message>
            <source>wide limits reckon with the spread found (%1; chance alone gives 1)</source>
            <translation>ruime grenzen rekenen met de gevonden spreiding (%1; alleen toeval geeft&#xa0;1)</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>could not be read</source>
            <translation>kon niet worden gelezen</translation>
        </message>
        <message>
            <source>does not fit the rest of the store</source>
            <translation>past niet bij de rest van de map</translation>
        </message>
        <message>
            <source>was changed outside the program</source>
            <translation>is buiten Leertafel om veranderd</translation>
        </message>
        <message>
            <source>is not the same in the keyring</source>
            <translation>staat anders in de sleutelbos</translation>
        </message>
        <message>
            <source>has other keys in the keyring</source>
            <translation>heeft andere sleutels in de sleutelbos</translation>
        </message>
        <message>
            <source>holds a different text from the one that was frozen</source>
            <translation>heeft een andere tekst dan er is vastgezet</translation>
        </message>
        <message>
            <source>was not signed by the one it names</source>
            <translation>is niet getekend door wie erbij staat</translation>
        </message>
        <message>
            <source>was checked by somebody who wrote the text</source>
            <translation>is bekeken door iemand die de tekst zelf schreef</translation>
        </message>
        <message>
            <source>is open to everyone without a release</source>
            <translation>is voor iedereen te lezen zonder dat een collega vrijgaf</translation>
        </message>
        <message>
            <source>was closed without both signatures</source>
            <translation>is afgesloten zonder dat allebei tekenden</translation>
        </message>
        <message>
            <source>still holds words of a case that was taken back</source>
            <translation>bevat nog woorden van een teruggetrokken casus</translation>
        </message>
        <message>
            <source>points at a text that is not there</source>
            <translation>wijst naar een tekst die er niet is</translation>
        </message>
        <message>
            <source>does not follow from the entry before it</source>
            <translation>sluit niet aan op de regel ervoor</translation>
        </message>
        <message>
            <source>does not end where it ended last</source>
            <translation>eindigt niet waar het het laatst eindigde</translation>
        </message>
        <message>
            <source>is not as its last step in the log left it</source>
            <translation>is niet meer zoals de laatste stap in het logboek het achterliet</translation>
        </message>
        <message>
            <source>is there without any step in the log</source>
            <translation>staat er, maar het logboek kent geen stap die dat maakte</translation>
        </message>
        <message>
            <source>is in the log and no longer there</source>
            <translation>staat in het logboek, maar is er niet meer</translation>
        </message>
        <message>
            <source>cannot be opened with your key any more</source>
            <translation>is met jouw sleutel niet meer te openen</translation>
        </message>
        <message>
            <source>does not follow from what it is made of; make it again</source>
            <translation>klopt niet met waar het van gemaakt is; laat het opnieuw maken</translation>
        </message>
        <message>
            <source>is not with its author</source>
            <translation>staat niet bij wie het schreef</translation>
        </message>
        <message>
            <source>the signature does not belong to what it says</source>
            <translation>de handtekening hoort niet bij wat er staat</translation>
        </message>
        <message>
            <source>rests on a case that nobody released</source>
            <translation>rust op een casus die niemand vrijgaf</translation>
        </message>
        <message>
            <source>is on an agenda without a release</source>
            <translation>staat op een agenda zonder dat de tekst is vrijgegeven</translation>
        </message>
        <message>
            <source>is no point of a warm handover</source>
            <translation>is geen punt van een warme overdracht</translation>
        </message>
        <message>
            <source>looks whether it holds before six weeks have passed</source>
            <translation>kijkt of het houdt voordat er zes weken om zijn</translation>
        </message>
        <message>
            <source>was written down before its day had come</source>
            <translation>is opgeschreven voordat die dag er was</translation>
        </message>
        <message>
            <source>counts for a case that is not acute</source>
            <translation>telt mee bij een casus die niet acuut is</translation>
        </message>
    </context>
    <context>
        <name>VersionsTab</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>ViewExport</name>
        <message>
            <source>requests per quarter</source>
            <translation>aanvragen per kwartaal</translation>
        </message>
        <message>
            <source>requests per 1,000 youths per quarter</source>
            <translation>aanvragen per 1.000 jongeren per kwartaal</translation>
        </message>
        <message>
            <source>requests per 1,000 youths in %1</source>
            <translation>aanvragen per 1.000 jongeren in %1</translation>
        </message>
        <message>
            <source>requests in %1</source>
            <translation>aanvragen in %1</translation>
        </message>
        <message>
            <source>released cases, above the help ladder, below the tracks</source>
            <translation>vrijgegeven casussen, bovenaan de hulpladder, daaronder de sporen</translation>
        </message>
        <message>
            <source>Help ladder:</source>
            <translation>Hulpladder:</translation>
        </message>
        <message>
            <source>Tracks:</source>
            <translation>Sporen:</translation>
        </message>
        <message>
            <source>side-by-side</source>
            <translation>naast-elkaar</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>vergelijk</translation>
        </message>
        <message>
            <source>overview</source>
            <translation>overzicht</translation>
        </message>
        <message>
            <source>map</source>
            <translation>kaart</translation>
        </message>
        <message>
            <source>help-ladder</source>
            <translation>hulpladder</translation>
        </message>
        <message>
            <source>area-picture</source>
            <translation>wijkbeeld</translation>
        </message>
        <message>
            <source>over-time</source>
            <translation>verloop</translation>
        </message>
        <message>
            <source>per-1000</source>
            <translation>per-1000</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ActionForm</name>
        <message>
            <source>What is being done here?</source>
            <translation>Wat doe je hier?</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>Sinds wanneer?</translation>
        </message>
        <message>
            <source>What do you expect from it?</source>
            <translation>Wat verwacht je ervan?</translation>
        </message>
        <message>
            <source>Written down beforehand, so that you can see later whether it came true.</source>
            <translation>Vooraf opgeschreven, zodat je later ziet of het uitkwam.</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Actie toevoegen</translation>
        </message>
        <message>
            <source>Write in a few words what is being done.</source>
            <translation>Schrijf in een paar woorden wat je doet.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ActionList</name>
        <message>
            <source>No action was written down here yet.</source>
            <translation>Hier is nog geen actie opgeschreven.</translation>
        </message>
        <message>
            <source>Expected beforehand: %1</source>
            <translation>Verwacht vooraf: %1</translation>
        </message>
        <message>
            <source>Afterwards: %1</source>
            <translation>Daarna: %1</translation>
        </message>
        <message>
            <source>What do you think of it?</source>
            <translation>Wat vind je ervan?</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AgendaAdder</name>
        <message>
            <source>Go to the trends</source>
            <translation>Naar de trends</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>Add a case</source>
            <translation>Een casus toevoegen</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Add a trend</source>
            <translation>Een trend toevoegen</translation>
        </message>
        <message>
            <source>Other item</source>
            <translation>Ander punt</translation>
        </message>
        <message>
            <source>Add another item</source>
            <translation>Een ander punt toevoegen</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Area or city</source>
            <translation>Wijk of stad</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Waar gaat het over?</translation>
        </message>
        <message>
            <source>A few words are enough: what is it about?</source>
            <translation>Een paar woorden is genoeg: waar gaat het over?</translation>
        </message>
        <message>
            <source>No figures yet, so there is no trend to talk about. Import them under Trends.</source>
            <translation>Nog geen aantallen, dus nog geen trend om over te praten. Haal ze op bij Trends.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AgendaDelegate</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AgendaModel</name>
        <message>
            <source>Item %1: %2, %3, %4 minutes, %5</source>
            <translation>Punt %1: %2, %3, %4 minuten, %5</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ArgumentForm</name>
        <message>
            <source>For</source>
            <translation>Ervoor</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Ertegen</translation>
        </message>
        <message>
            <source>What did you see or hear?</source>
            <translation>Wat zag of hoorde je?</translation>
        </message>
        <message>
            <source>This speaks for it</source>
            <translation>Dit pleit ervoor</translation>
        </message>
        <message>
            <source>This speaks against it</source>
            <translation>Dit pleit ertegen</translation>
        </message>
        <message>
            <source>In your own words, without names of people or schools.</source>
            <translation>In je eigen woorden, zonder namen van mensen of scholen.</translation>
        </message>
        <message>
            <source>Who says so?</source>
            <translation>Wie zegt dat?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Choose whether it speaks for or against.</source>
            <translation>Kies of dit ervoor of ertegen pleit.</translation>
        </message>
        <message>
            <source>Add a few words about what you saw or heard.</source>
            <translation>Schrijf er een paar woorden bij over wat je zag of hoorde.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AskCard</name>
        <message>
            <source>About the whole case</source>
            <translation>Over de hele casus</translation>
        </message>
        <message>
            <source>About this part</source>
            <translation>Over dit onderdeel</translation>
        </message>
        <message>
            <source>About “%1”</source>
            <translation>Over “%1”</translation>
        </message>
        <message>
            <source>Your question or remark</source>
            <translation>Je vraag of opmerking</translation>
        </message>
        <message>
            <source>Ask an open question: what are you curious about?</source>
            <translation>Vraag open: waar ben je benieuwd naar?</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation>Schrijf eerst een paar woorden.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AtTable</name>
        <message>
            <source>At the table</source>
            <translation>Aan tafel</translation>
        </message>
        <message>
            <source>Second screen</source>
            <translation>Tweede scherm</translation>
        </message>
        <message>
            <source>Another opinion</source>
            <translation>Andere mening</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>Written down: %1</source>
            <translation>Opgeschreven: %1</translation>
        </message>
        <message>
            <source>No agreements of earlier times are open.</source>
            <translation>Er lopen geen afspraken van eerdere keren.</translation>
        </message>
        <message>
            <source>A try-out: keep, change or stop?</source>
            <translation>Een proeftuin: houden, bijstellen of stoppen?</translation>
        </message>
        <message>
            <source>The day for this has passed.</source>
            <translation>De afgesproken dag is voorbij.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Still running</source>
            <translation>Loopt nog</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Your own notes</source>
            <translation>Je eigen aantekeningen</translation>
        </message>
        <message>
            <source>Only you see these; the second screen shows the public part.</source>
            <translation>Alleen jij ziet ze; het tweede scherm toont het openbare deel.</translation>
        </message>
        <message>
            <source>First act, then learn: nothing is decided on this yet.</source>
            <translation>Eerst handelen, dan leren: hierover wordt nog niets besloten.</translation>
        </message>
        <message>
            <source>This has been decided and stays as it was said.</source>
            <translation>Dit is besloten en blijft zoals het gezegd is.</translation>
        </message>
        <message>
            <source>First act, then learn: write the step down beside the agenda, under “Prepare”.</source>
            <translation>Eerst handelen, dan leren: schrijf de stap op naast de agenda, bij “Voorbereiden”.</translation>
        </message>
        <message>
            <source>Nothing is written down in this part.</source>
            <translation>In dit deel wordt niets opgeschreven.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Vastgelegd.</translation>
        </message>
        <message>
            <source>Record the decision first; another opinion comes beside it.</source>
            <translation>Leg eerst het besluit vast; een andere mening komt daarnaast.</translation>
        </message>
        <message>
            <source>Nothing is on this agenda yet.</source>
            <translation>Er staat nog niets op deze agenda.</translation>
        </message>
        <message>
            <source>%1 · part %2 of %3</source>
            <translation>%1 · deel %2 van %3</translation>
        </message>
        <message>
            <source>What do we decide?</source>
            <translation>Wat besluiten we?</translation>
        </message>
        <message>
            <source>Option %1: %2</source>
            <translation>Optie %1: %2</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Omdat</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>Departs from</source>
            <translation>Wijkt af van</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pauze</translation>
        </message>
        <message>
            <source>nearly done</source>
            <translation>bijna tijd</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>over de tijd</translation>
        </message>
        <message>
            <source>Item %1 of %2</source>
            <translation>Punt %1 van %2</translation>
        </message>
        <message>
            <source>agreement %1 of %2</source>
            <translation>afspraak %1 van %2</translation>
        </message>
        <message>
            <source>option %1 of %2</source>
            <translation>optie %1 van %2</translation>
        </message>
        <message>
            <source>sheet %1 of %2</source>
            <translation>blad %1 van %2</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Verder lezen</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Volgend punt</translation>
        </message>
        <message>
            <source>Next agreement</source>
            <translation>Volgende afspraak</translation>
        </message>
        <message>
            <source>Next option</source>
            <translation>Volgende optie</translation>
        </message>
        <message>
            <source>Close the facts</source>
            <translation>Feiten rond</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Volgend deel</translation>
        </message>
        <message>
            <source>Previous option</source>
            <translation>Vorige optie</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Vorig deel</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Start the time</source>
            <translation>Tijd starten</translation>
        </message>
        <message>
            <source>Close the second screen</source>
            <translation>Tweede scherm sluiten</translation>
        </message>
        <message>
            <source>Nothing was recorded under item %1 yet; ↑ goes back to it.</source>
            <translation>Bij punt %1 is nog niets vastgelegd; ↑ gaat erheen terug.</translation>
        </message>
        <message>
            <source>kept at %1</source>
            <translation>bewaard om %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AttributesSection</name>
        <message>
            <source>not chosen</source>
            <translation>niet gekozen</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Came via</source>
            <translation>Kwam via</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>Verwijzer</translation>
        </message>
        <message>
            <source>Track before</source>
            <translation>Spoor vooraf</translation>
        </message>
        <message>
            <source>Track after</source>
            <translation>Spoor achteraf</translation>
        </message>
        <message>
            <source>Help ladder</source>
            <translation>Hulpladder</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signaal</translation>
        </message>
        <message>
            <source>The family agrees with the plan</source>
            <translation>Gezinsplan is akkoord</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Add a theme</source>
            <translation>Thema erbij</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Principes</translation>
        </message>
        <message>
            <source>Add a principle</source>
            <translation>Principe erbij</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>Wat blokkeert</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::BackupChooser</name>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Er is nog geen reservekopie.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Teruggaan</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laten zoals het is</translation>
        </message>
        <message>
            <source>made automatically</source>
            <translation>vanzelf gemaakt</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>met de hand gemaakt</translation>
        </message>
        <message>
            <source>as it stood before going back</source>
            <translation>zoals het was vóór het teruggaan</translation>
        </message>
        <message>
            <source>Go back to this backup…</source>
            <translation>Teruggaan naar deze reservekopie…</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 om %2</translation>
        </message>
        <message>
            <source>Going back to a backup</source>
            <translation>Teruggaan naar een reservekopie</translation>
        </message>
        <message>
            <source>This cannot be stopped halfway: the folder stays as it is until the whole backup is in its place.</source>
            <translation>Dit kan niet halverwege worden gestopt: de map blijft zoals hij is tot de hele reservekopie op zijn plaats staat.</translation>
        </message>
        <message>
            <source>This folder is again as it was on %1. How it stood until now is under Settings among the backups, as “as it stood before going back”: going back to that one undoes this.</source>
            <translation>Deze map is weer zoals op %1. Hoe de map tot nu toe was, staat onder Instellingen bij de reservekopieën als “zoals het was vóór het teruggaan”: ga je daarnaar terug, dan is dit ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>This folder is again as it was on %1. What was damaged is kept beside the backups.</source>
            <translation>Deze map is weer zoals op %1. Wat beschadigd was, blijft naast de reservekopieën bewaard.</translation>
        </message>
        <message>
            <source>It no longer knows about figures given out after that: next to those, new ones can give a small number away.</source>
            <translation>Van cijfers die daarna zijn meegegeven weet deze map niets meer: naast die cijfers kunnen nieuwe een klein aantal verraden.</translation>
        </message>
        <message>
            <source>Go back to how this folder was on %1? What was written after that is not in it. What is damaged now is kept beside the backups.</source>
            <translation>Teruggaan naar hoe deze map was op %1? Wat daarna is geschreven, zit er niet in. Wat nu beschadigd is, blijft naast de reservekopieën bewaard.</translation>
        </message>
        <message>
            <source>Go back to how this folder was on %1? What was written after that is not in it. How the folder stands now becomes a backup itself first; going back to that one undoes this.</source>
            <translation>Teruggaan naar hoe deze map was op %1? Wat daarna is geschreven, zit er niet in. Hoe de map nu is, wordt eerst zelf als reservekopie bewaard: ga je daarnaar terug, dan is dit ongedaan gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::BatchList</name>
        <message>
            <source>Imported earlier</source>
            <translation>Eerder opgehaald</translation>
        </message>
        <message>
            <source>Youths per area</source>
            <translation>Jongeren per wijk</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln regel</numerusform>
                <numerusform>%Ln regels</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Weghalen…</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Weghalen: %1</translation>
        </message>
        <message>
            <source>Remove %1 of “%2”? The charts lose these figures. You can undo it until you close this folder.</source>
            <translation>%1 van “%2” weghalen? Uit de grafieken zijn ze dan weg. Tot je deze map sluit, kun je dat ongedaan maken.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::BlockForm</name>
        <message>
            <source>In the words that everybody uses for it, never a person.</source>
            <translation>In de woorden die iedereen ervoor gebruikt, nooit een persoon.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>What blocks</source>
            <translation>Wat blokkeert</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::BlockPicker</name>
        <message>
            <source>Not in the list?</source>
            <translation>Staat het er niet bij?</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CanvasField</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n woord</numerusform>
                <numerusform>%n woorden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CareSection</name>
        <message>
            <source>Make a backup now</source>
            <translation>Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Hoe ver de reservekopie is</translation>
        </message>
        <message>
            <source>Check this folder</source>
            <translation>Map controleren</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Hoe ver de controle is</translation>
        </message>
        <message>
            <source>Leertafel makes a backup automatically when the folder is opened after a change, and keeps the last ten. They are locked just like the folder.</source>
            <translation>Leertafel maakt zelf een reservekopie als de map na een verandering opengaat, en bewaart de laatste tien. Ze zitten net zo op slot als de map.</translation>
        </message>
        <message>
            <source>Is everything intact?</source>
            <translation>Is alles heel?</translation>
        </message>
        <message>
            <source>Reads every record, every signature and the log, and names what is broken.</source>
            <translation>Leest elk onderdeel, elke handtekening en het logboek, en noemt wat stuk is.</translation>
        </message>
        <message>
            <source>The backup has been made.</source>
            <translation>De reservekopie is gemaakt.</translation>
        </message>
        <message numerus="yes">
            <source>Everything is intact: %n record(s) read, every signature fits.</source>
            <translation>
                <numerusform>Alles is heel: %n onderdeel gelezen, elke handtekening klopt.</numerusform>
                <numerusform>Alles is heel: %n onderdelen gelezen, elke handtekening klopt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are damaged:</source>
            <translation>
                <numerusform>%n onderdeel is beschadigd:</numerusform>
                <numerusform>%n onderdelen zijn beschadigd:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseBars</name>
        <message>
            <source>Try now</source>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>Withdrawing takes the text away for everyone. Only the number stays.</source>
            <translation>Intrekken haalt de tekst weg, voor iedereen. Alleen het nummer blijft.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Why are you sending it back?</source>
            <translation>Waarom stuur je de tekst terug?</translation>
        </message>
        <message>
            <source>Name the spots; your colleague carries on from there.</source>
            <translation>Noem de plekken; je collega gaat daar verder.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Terugsturen</translation>
        </message>
        <message>
            <source>Write why first; without it your colleague cannot go on.</source>
            <translation>Schrijf eerst waarom; anders kan je collega niet verder.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Vrijgeven</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseLegend</name>
        <message>
            <source>first %1</source>
            <translation>eerste %1</translation>
        </message>
        <message>
            <source>second %1</source>
            <translation>tweede %1</translation>
        </message>
        <message>
            <source>third %1</source>
            <translation>derde %1</translation>
        </message>
        <message>
            <source>fourth %1</source>
            <translation>vierde %1</translation>
        </message>
        <message>
            <source>fifth %1</source>
            <translation>vijfde %1</translation>
        </message>
        <message>
            <source>sixth %1</source>
            <translation>zesde %1</translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, nummer %2</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>Wie is wie</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListModel</name>
        <message>
            <source>yours</source>
            <translation>van jou</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Zonder titel</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListView</name>
        <message>
            <source>Cases</source>
            <translation>Casussen</translation>
        </message>
        <message>
            <source>Write a case</source>
            <translation>Casus schrijven</translation>
        </message>
        <message>
            <source>No cases here yet. Begin with a question to learn from; the rest can wait.</source>
            <translation>Nog geen casussen hier. Begin met een leervraag; de rest mag later.</translation>
        </message>
        <message>
            <source>No case answers this search. Fewer words or filters may find it.</source>
            <translation>Geen casus past bij wat je zoekt. Met minder woorden of filters misschien wel.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Search in all texts</source>
            <translation>Zoek in alle teksten</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle stappen</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Alle wijken</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alle thema’s</translation>
        </message>
        <message>
            <source>All ages</source>
            <translation>Alle leeftijden</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Alleen van mij</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Nieuwste eerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oudste eerst</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Op titel</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>Op nummer</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Past het best</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n casus</numerusform>
                <numerusform>%n casussen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · putting the best match first…</source>
            <translation>%1 · wat het best past, komt zo vooraan…</translation>
        </message>
        <message>
            <source>%1 · best match of the newest %2, then the older ones</source>
            <translation>%1 · van de nieuwste %2 wat het best past, daarna de oudere</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CasePicker</name>
        <message>
            <source>Words or code of a released case</source>
            <translation>Woorden of code van een vrijgegeven casus</translation>
        </message>
        <message>
            <source>Which case?</source>
            <translation>Welke casus?</translation>
        </message>
        <message>
            <source>Why at this table?</source>
            <translation>Waarom aan deze tafel?</translation>
        </message>
        <message>
            <source>Pick an ordinary case at random</source>
            <translation>Een gewone casus trekken</translation>
        </message>
        <message>
            <source>A table otherwise sees only the cases that got stuck.</source>
            <translation>Anders ziet de tafel alleen de casussen die vastliepen.</translation>
        </message>
        <message>
            <source>No other released case yet. A case comes here once a colleague has released it.</source>
            <translation>Nog geen andere vrijgegeven casus. Een casus komt hier zodra een collega hem vrijgeeft.</translation>
        </message>
        <message>
            <source>No released case with these words. A case comes here once a colleague has released it.</source>
            <translation>Geen vrijgegeven casus met deze woorden. Een casus komt hier als een collega hem heeft vrijgegeven.</translation>
        </message>
        <message>
            <source>Every released case here has already been on a table.</source>
            <translation>Elke vrijgegeven casus hier is al op een tafel geweest.</translation>
        </message>
        <message>
            <source>Drawn with seed %1 from %2 in %3 by area and age.</source>
            <translation>Getrokken met startgetal %1 uit %2 in %3 naar wijk en leeftijd.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n casus</numerusform>
                <numerusform>%n casussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n groep</numerusform>
                <numerusform>%n groepen</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>mist nog: %1</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Kies een reden</translation>
        </message>
        <message>
            <source>Why does it belong at this table? Choose a reason first.</source>
            <translation>Waarom hoort hij aan deze tafel? Kies eerst een reden.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseView</name>
        <message>
            <source>Read to the end. You can have this version checked now.</source>
            <translation>Helemaal gelezen. Je kunt deze versie nu laten nakijken.</translation>
        </message>
        <message>
            <source>Read to the end. A colleague can check this version now.</source>
            <translation>Helemaal gelezen. Een collega kan deze versie nu nakijken.</translation>
        </message>
        <message>
            <source>Read to the end.</source>
            <translation>Helemaal gelezen.</translation>
        </message>
        <message>
            <source>Nothing is left to fill in, not even for the table.</source>
            <translation>Alles is ingevuld, ook voor de overlegtafel.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
        <message>
            <source>Safety: the floor</source>
            <translation>Veiligheid: de ondergrens</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Start a reflection</source>
            <translation>Reflectie beginnen</translation>
        </message>
        <message>
            <source>You sent this text back, %1: “%2”</source>
            <translation>Je stuurde deze tekst terug, %1: “%2”</translation>
        </message>
        <message>
            <source>%1 sent this text back, %2: “%3”</source>
            <translation>%1 stuurde deze tekst terug, %2: “%3”</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>Version %1 is frozen. What you change here becomes version %2.</source>
            <translation>Versie %1 ligt vast. Wat je hier verandert, wordt versie %2.</translation>
        </message>
        <message>
            <source>Version %1 has been released. What you change here becomes version %2.</source>
            <translation>Versie %1 is vrijgegeven. Wat je hier verandert, wordt versie %2.</translation>
        </message>
        <message>
            <source>Frozen. Colleagues you ask can now read this version.</source>
            <translation>Vastgelegd. Collega’s die je vraagt kunnen deze versie nu lezen.</translation>
        </message>
        <message>
            <source>Asked. A colleague reads whether someone can be recognised.</source>
            <translation>Gevraagd. Een collega kijkt na of iemand te herkennen is.</translation>
        </message>
        <message>
            <source>Released. Your colleagues can find and read it now.</source>
            <translation>Vrijgegeven. Je collega’s kunnen de casus nu vinden en lezen.</translation>
        </message>
        <message>
            <source>Sent back with your reasons.</source>
            <translation>Teruggestuurd met je redenen.</translation>
        </message>
        <message>
            <source>Released by your colleague. Everyone in this folder can find and read it now.</source>
            <translation>Vrijgegeven door je collega. Iedereen in deze map kan de casus nu vinden en lezen.</translation>
        </message>
        <message>
            <source>Withdrawn. Only the number is left.</source>
            <translation>Ingetrokken. Alleen het nummer is er nog.</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Bewaard om %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Bewaard %1</translation>
        </message>
        <message>
            <source>Not saved yet: %1 Leertafel keeps trying.</source>
            <translation>Nog niet bewaard: %1 Het programma probeert het zelf opnieuw.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Show the trend it is part of</source>
            <translation>Toon de trend waar dit bij hoort</translation>
        </message>
        <message>
            <source>Read it as the neighbour</source>
            <translation>Lees het eens als de buurvrouw</translation>
        </message>
        <message>
            <source>A colleague releases it here…</source>
            <translation>Een collega geeft hier vrij…</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Concept verwijderen</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Terugsturen…</translation>
        </message>
        <message>
            <source>Choose a theme first; the trend belongs to it.</source>
            <translation>Kies eerst een thema; de trend hoort daarbij.</translation>
        </message>
        <message>
            <source>No colleague in this folder may check this version.</source>
            <translation>Geen collega in deze map mag deze versie nakijken.</translation>
        </message>
        <message>
            <source>Let your colleague read the text here and release it with their own passphrase.</source>
            <translation>Laat je collega de tekst hier lezen en met de eigen wachtzin vrijgeven.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>Vier ogen</translation>
        </message>
        <message>
            <source>Reflections</source>
            <translation>Reflecties</translation>
        </message>
        <message>
            <source>Similar cases</source>
            <translation>Lijkt op</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casussen</translation>
        </message>
        <message>
            <source>Without a title yet</source>
            <translation>Nog zonder titel</translation>
        </message>
        <message>
            <source>You decide whether it can stay as it is.</source>
            <translation>Jij beslist of dit zo kan blijven.</translation>
        </message>
        <message>
            <source>Whoever checks the text decides whether it can stay as it is.</source>
            <translation>Wie nakijkt, beslist of dit zo kan blijven.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CasesPage</name>
        <message>
            <source>The draft has been deleted.</source>
            <translation>Het concept is verwijderd.</translation>
        </message>
        <message>
            <source>Write a case</source>
            <translation>Casus schrijven</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ChipPicker</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>Typ om de lijst korter te maken</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Weghalen: %1</translation>
        </message>
        <message>
            <source>Nothing with these letters. Fewer letters show more.</source>
            <translation>Niets met deze letters. Met minder letters zie je meer.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CityAnswerForm</name>
        <message>
            <source>What was said, and why</source>
            <translation>Wat er gezegd is, en waarom</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Wie het zei</translation>
        </message>
        <message>
            <source>A function, never a person.</source>
            <translation>Een functie, nooit een persoon.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>the municipality agrees</source>
            <translation>de gemeente gaat mee</translation>
        </message>
        <message>
            <source>the municipality does not agree</source>
            <translation>de gemeente gaat niet mee</translation>
        </message>
        <message>
            <source>the municipality comes back to it later</source>
            <translation>de gemeente komt er later op terug</translation>
        </message>
        <message>
            <source>What the municipality says</source>
            <translation>Wat de gemeente zegt</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ColleaguesSection</name>
        <message>
            <source>checks recognisability</source>
            <translation>kijkt na op herkenbaarheid</translation>
        </message>
        <message>
            <source>prepares the table</source>
            <translation>bereidt de tafel voor</translation>
        </message>
        <message>
            <source>chairs the table</source>
            <translation>zit de tafel voor</translation>
        </message>
        <message>
            <source>trainer</source>
            <translation>trainer</translation>
        </message>
        <message>
            <source>team leader</source>
            <translation>teamleider</translation>
        </message>
        <message>
            <source>looks after this folder</source>
            <translation>beheert deze map</translation>
        </message>
        <message>
            <source>You are alone here. Four eyes need a colleague: add one below.</source>
            <translation>Je bent hier nog alleen. Voor vier ogen heb je een collega nodig: voeg die hieronder toe.</translation>
        </message>
        <message>
            <source>Add this colleague</source>
            <translation>Collega toevoegen</translation>
        </message>
        <message>
            <source>What somebody does here comes on top of what everybody may do. Nobody gets around the four eyes with it.</source>
            <translation>Wat iemand hier doet komt bij wat iedereen mag. Niemand komt ermee om de vier ogen heen.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Iemand erbij</translation>
        </message>
        <message>
            <source>Let your colleague type the passphrase here; you do not need to know it.</source>
            <translation>Laat je collega hier zelf de wachtzin typen; jij hoeft hem niet te kennen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>no team</source>
            <translation>geen team</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (jij)</translation>
        </message>
        <message>
            <source>%1 from now on: %2.</source>
            <translation>%1 vanaf nu: %2.</translation>
        </message>
        <message>
            <source>%1 no longer: %2.</source>
            <translation>%1 niet meer: %2.</translation>
        </message>
        <message>
            <source>%1 reports to</source>
            <translation>%1 valt onder</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>niemand hier</translation>
        </message>
        <message>
            <source>%1 now reports to: %2.</source>
            <translation>%1 valt nu onder: %2.</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>Valt onder</translation>
        </message>
        <message>
            <source>Nobody reads along with a colleague who reports to them.</source>
            <translation>Wie boven een collega staat, leest niet met die collega mee.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Weghalen…</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>%1 weghalen…</translation>
        </message>
        <message>
            <source>%1 cannot open this folder any more after this. What %1 wrote and signed stays. The folder gets a new key; copies made before open with the old one. That takes a moment, closes the folder meanwhile and cannot be stopped halfway.</source>
            <translation>%1 kan deze map hierna niet meer openen. Wat %1 schreef en tekende blijft staan. De map krijgt een nieuwe sleutel; kopieën van eerder gaan nog met de oude open. Dat duurt even: de map is dan dicht, en het kan niet halverwege worden gestopt.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Laten blijven</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 weghalen</translation>
        </message>
        <message>
            <source>The folder gets a new key, so everything in it is locked anew. This cannot be stopped halfway. After that you go on where you were.</source>
            <translation>De map krijgt een nieuwe sleutel, dus alles erin gaat opnieuw op slot. Dit kan niet halverwege worden gestopt. Daarna ga je verder waar je was.</translation>
        </message>
        <message>
            <source>%1 cannot open this folder any more.</source>
            <translation>%1 kan deze map niet meer openen.</translation>
        </message>
        <message>
            <source>The recovery sheet went with who left: it opens nothing any more. Make a new one under “My passphrase”.</source>
            <translation>Het herstelblad was van wie wegging: het opent niets meer. Maak een nieuw blad onder “Mijn wachtzin”.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Typ een naam.</translation>
        </message>
        <message>
            <source>One moment: a key is being made.</source>
            <translation>Een ogenblik: er wordt een sleutel gemaakt.</translation>
        </message>
        <message>
            <source>%1 is in this folder now.</source>
            <translation>%1 zit nu in deze map.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CombinationSection</name>
        <message>
            <source>Look at it after all</source>
            <translation>Toch nalopen</translation>
        </message>
        <message>
            <source>Choose area, age and household at the traits; then you see here whether someone stands out.</source>
            <translation>Kies bij de kenmerken wijk, leeftijd en huishouden; dan zie je hier of iemand opvalt.</translation>
        </message>
        <message>
            <source>In %1 there are more cases with these traits. The combination points at no one.</source>
            <translation>In %1 zijn er meer casussen met deze kenmerken. Samen wijzen ze niemand aan.</translation>
        </message>
        <message>
            <source>In %1 there are &lt;b&gt;fewer than 5&lt;/b&gt; cases with a child of %2 in this household: %3, and with the theme &lt;b&gt;%4&lt;/b&gt;.</source>
            <translation>In %1 zijn er &lt;b&gt;minder dan 5&lt;/b&gt; casussen met een kind van %2 in deze gezinsvorm: %3, en met het thema &lt;b&gt;%4&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>In %1 there are &lt;b&gt;fewer than 5&lt;/b&gt; cases with a child of %2 in this household: &lt;b&gt;%3&lt;/b&gt;.</source>
            <translation>In %1 zijn er &lt;b&gt;minder dan 5&lt;/b&gt; casussen met een kind van %2 in deze gezinsvorm: &lt;b&gt;%3&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>The household makes it recognisable.</source>
            <translation>De gezinsvorm maakt het herkenbaar.</translation>
        </message>
        <message>
            <source>The age makes it recognisable.</source>
            <translation>De leeftijd maakt het herkenbaar.</translation>
        </message>
        <message>
            <source>The theme makes it recognisable.</source>
            <translation>Het thema maakt het herkenbaar.</translation>
        </message>
        <message>
            <source>Can the case do without it?</source>
            <translation>Kan de casus zonder?</translation>
        </message>
        <message>
            <source>Can the case do without it? Then choose one that occurs more often.</source>
            <translation>Kan de casus zonder? Kies dan een thema dat vaker voorkomt.</translation>
        </message>
        <message>
            <source>It cannot be made coarser here; whoever checks the text will look at it.</source>
            <translation>Grover kan hier niet; wie de tekst nakijkt, let erop.</translation>
        </message>
        <message>
            <source>You leave it so.</source>
            <translation>Je laat het zo.</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Haal “%1” weg</translation>
        </message>
        <message>
            <source>Choose “%1”</source>
            <translation>Kies “%1”</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Zo laten</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ComparePane</name>
        <message>
            <source>%1, area beside area</source>
            <translation>%1, wijk naast wijk</translation>
        </message>
        <message>
            <source>requests per 1,000 youths in %1</source>
            <translation>aanvragen per 1.000 jongeren in %1</translation>
        </message>
        <message>
            <source>not complete yet, so not judged</source>
            <translation>nog niet compleet, dus nog geen oordeel</translation>
        </message>
        <message>
            <source>Number cannot be shown: %1.</source>
            <translation>Aantal niet te zien: %1.</translation>
        </message>
        <message>
            <source>Number of youths not known: %1.</source>
            <translation>Aantal jongeren niet bekend: %1.</translation>
        </message>
        <message>
            <source>Nothing registered: %1.</source>
            <translation>Niets geregistreerd: %1.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CreateForm</name>
        <message>
            <source>Make the folder</source>
            <translation>Map maken</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>A new folder</source>
            <translation>Een nieuwe map</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Naam van de map</translation>
        </message>
        <message>
            <source>For instance “Team Leidsche Rijn” or “My own folder”.</source>
            <translation>Bijvoorbeeld “Team Leidsche Rijn” of “Mijn eigen map”.</translation>
        </message>
        <message>
            <source>Another place…</source>
            <translation>Andere plek…</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Je naam</translation>
        </message>
        <message>
            <source>As your colleagues know you.</source>
            <translation>Zoals je collega’s je kennen.</translation>
        </message>
        <message>
            <source>Where does the folder go?</source>
            <translation>Waar komt de map?</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Becomes %1</source>
            <translation>Wordt %1</translation>
        </message>
        <message>
            <source>Give the folder a name.</source>
            <translation>Geef de map een naam.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Typ je naam.</translation>
        </message>
        <message>
            <source>Making…</source>
            <translation>Bezig met maken…</translation>
        </message>
        <message>
            <source>One moment: a key is being made.</source>
            <translation>Een ogenblik: er wordt een sleutel gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DecisionForm</name>
        <message>
            <source>What did you agree?</source>
            <translation>Wat spraken jullie af?</translation>
        </message>
        <message>
            <source>What the table decides</source>
            <translation>Wat de tafel besluit</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>niet gezegd</translation>
        </message>
        <message>
            <source>So that somebody who was not there knows what to do. Once recorded it stays, with your signature.</source>
            <translation>Zodat iemand die er niet bij was weet wat er moet gebeuren. Eenmaal vastgelegd blijft het staan, met jouw handtekening.</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Waarom nu niet?</translation>
        </message>
        <message>
            <source>Who takes it on?</source>
            <translation>Wie pakt het op?</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>What can the neighbourhood do?</source>
            <translation>Wat kan de wijk doen?</translation>
        </message>
        <message>
            <source>Somebody or some place near by, before or beside any help.</source>
            <translation>Iemand of een plek dichtbij, vóór of naast alle hulp.</translation>
        </message>
        <message>
            <source>How far does help go?</source>
            <translation>Hoe ver gaat de hulp?</translation>
        </message>
        <message>
            <source>Which rule does this depart from?</source>
            <translation>Van welke regel wijkt dit af?</translation>
        </message>
        <message>
            <source>Empty when it fits within the rules.</source>
            <translation>Leeg als het binnen de regels past.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>A warm handover goes with this: the family hears it from you, one talk together, what stays the same, and a look after six weeks. It comes on What came of it.</source>
            <translation>Hier hoort een warme overdracht bij: het gezin hoort het van jullie, één gesprek samen, wat hetzelfde blijft, en na zes weken kijken. Je vindt hem terug bij Wat ervan kwam.</translation>
        </message>
        <message>
            <source>No family plan is agreed yet. What does the family agree to?</source>
            <translation>Er is nog geen gezinsplan afgesproken. Waar stemt het gezin mee in?</translation>
        </message>
        <message>
            <source>What does the table decide? Choose one of the four.</source>
            <translation>Wat besluit de tafel? Kies een van de vier.</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Kies er een</translation>
        </message>
        <message>
            <source>Choose a function</source>
            <translation>Kies een functie</translation>
        </message>
        <message>
            <source>Who takes it on? Choose a function.</source>
            <translation>Wie pakt het op? Kies een functie.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DecisionStoryView</name>
        <message>
            <source>First the other opinion</source>
            <translation>Eerst de andere mening</translation>
        </message>
        <message>
            <source>Another opinion</source>
            <translation>Andere mening</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>Het besluit</translation>
        </message>
        <message>
            <source>look again: %1</source>
            <translation>opnieuw bekijken: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reden: %1</translation>
        </message>
        <message>
            <source>Departs from: %1</source>
            <translation>Wijkt af van: %1</translation>
        </message>
        <message>
            <source>Help ladder: %1</source>
            <translation>Hulpladder: %1</translation>
        </message>
        <message>
            <source>What the neighbourhood can do: %1</source>
            <translation>Wat de wijk kan doen: %1</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Nobody wrote down yet what was seen.</source>
            <translation>Nog niemand schreef op wat er te zien was.</translation>
        </message>
        <message>
            <source>Keep, change or stop</source>
            <translation>Houden, bijstellen of stoppen</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>The family</source>
            <translation>Het gezin</translation>
        </message>
        <message>
            <source>You brought this case: tell the family what comes of it, and what does not.</source>
            <translation>Jij bracht deze casus in: vertel het gezin wat ervan komt, en wat niet.</translation>
        </message>
        <message>
            <source>The family knows what comes of it</source>
            <translation>Het gezin weet wat ervan komt</translation>
        </message>
        <message>
            <source>The family knows what comes of it: %1.</source>
            <translation>Het gezin weet wat ervan komt: %1.</translation>
        </message>
        <message>
            <source>Whoever brought the case tells the family what comes of it. That is still to be done.</source>
            <translation>Wie de casus inbracht, vertelt het gezin wat ervan komt. Dat moet nog gebeuren.</translation>
        </message>
        <message>
            <source>What else lay on the table</source>
            <translation>Wat er nog meer op tafel lag</translation>
        </message>
        <message>
            <source>The case as the table read it: version %1</source>
            <translation>De casus zoals de tafel die las: versie %1</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>De tafel</translation>
        </message>
        <message>
            <source>The table of %1</source>
            <translation>De tafel van %1</translation>
        </message>
        <message>
            <source>Written down: %1</source>
            <translation>Opgeschreven: %1</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>The family knows: %1</source>
            <translation>Het gezin weet het: %1</translation>
        </message>
        <message>
            <source>its day was %1</source>
            <translation>de dag was %1</translation>
        </message>
        <message>
            <source>A possible explanation</source>
            <translation>Een mogelijke verklaring</translation>
        </message>
        <message>
            <source>Why this lay on the table</source>
            <translation>Waarom dit op tafel lag</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>View the trend</source>
            <translation>De trend bekijken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DecisionsView</name>
        <message>
            <source>This table is on %1. What you decide then, you write down here.</source>
            <translation>Deze tafel is op %1. Wat jullie dan besluiten, schrijf je hier op.</translation>
        </message>
        <message>
            <source>Has the table been held? Then the cases move on to follow-up, and it can no longer be prepared.</source>
            <translation>Is de tafel geweest? Dan gaan de casussen door naar de opvolging; voorbereiden kan daarna niet meer.</translation>
        </message>
        <message>
            <source>Nothing to decide on yet. Put a case or a trend on the agenda.</source>
            <translation>Nog niets om over te besluiten. Zet een casus of een trend op de agenda.</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Naar de agenda</translation>
        </message>
        <message>
            <source>Nothing decided yet.</source>
            <translation>Nog niets besloten.</translation>
        </message>
        <message>
            <source>Write down a decision</source>
            <translation>Besluit opschrijven</translation>
        </message>
        <message>
            <source>Add a decision on %1</source>
            <translation>Een besluit toevoegen bij %1</translation>
        </message>
        <message>
            <source>look again %1</source>
            <translation>%1 opnieuw bekijken</translation>
        </message>
        <message>
            <source>look again on %1</source>
            <translation>%1 opnieuw bekijken</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reden: %1</translation>
        </message>
        <message>
            <source>Departs from: %1</source>
            <translation>Wijkt af van: %1</translation>
        </message>
        <message>
            <source>Help ladder: %1</source>
            <translation>Hulpladder: %1</translation>
        </message>
        <message>
            <source>What the neighbourhood can do: %1</source>
            <translation>Wat de wijk kan doen: %1</translation>
        </message>
        <message>
            <source>Add another opinion</source>
            <translation>Andere mening erbij</translation>
        </message>
        <message>
            <source>Add another opinion to: %1</source>
            <translation>Andere mening erbij: %1</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Why, and what came of it</source>
            <translation>Waarom, en wat ervan kwam</translation>
        </message>
        <message>
            <source>What you typed is gone. If you undo this, it is back in the same form.</source>
            <translation>Wat je typte is weg. Maak je dat ongedaan, dan staat het weer in hetzelfde formulier.</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Nieuw besluit</translation>
        </message>
        <message>
            <source>Let go: %1</source>
            <translation>Laten vallen: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DissentForm</name>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Who sees it differently?</source>
            <translation>Wie ziet het anders?</translation>
        </message>
        <message>
            <source>Stands next to the decision, just as large.</source>
            <translation>Staat naast het besluit, even groot.</translation>
        </message>
        <message>
            <source>Put it alongside</source>
            <translation>Ernaast zetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Choose a function</source>
            <translation>Kies een functie</translation>
        </message>
        <message>
            <source>Who sees it differently? Choose a function.</source>
            <translation>Wie ziet het anders? Kies een functie.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DistrictPane</name>
        <message>
            <source>%1 at a glance</source>
            <translation>%1 in één oogopslag</translation>
        </message>
        <message>
            <source>Reading what is known about this area…</source>
            <translation>We lezen wat er over deze wijk bekend is…</translation>
        </message>
        <message>
            <source>Choose an area</source>
            <translation>Kies een wijk</translation>
        </message>
        <message>
            <source>no counts yet</source>
            <translation>nog geen aantallen</translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s) outside the limits</source>
            <translation>
                <numerusform>%n thema buiten de grenzen</numerusform>
                <numerusform>%n thema&apos;s buiten de grenzen</numerusform>
            </translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>toets %1</translation>
        </message>
        <message>
            <source>What stands out in %1</source>
            <translation>Wat opvalt in %1</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>No counts yet. Fetch them with “Import figures” and this fills itself.</source>
            <translation>Nog geen aantallen. Haal ze op met “Aantallen ophalen”, dan vult dit zich vanzelf.</translation>
        </message>
        <message>
            <source>No theme stands out now.</source>
            <translation>Er valt nu geen thema op.</translation>
        </message>
        <message>
            <source>Fits chance: %1.</source>
            <translation>Past bij toeval: %1.</translation>
        </message>
        <message>
            <source>Too few or not complete to say anything about: %1.</source>
            <translation>Te weinig of niet compleet om iets over te zeggen: %1.</translation>
        </message>
        <message>
            <source>Actions and what came of them</source>
            <translation>Acties en wat ervan kwam</translation>
        </message>
        <message>
            <source>No action was written down here yet. That is done beside a trend.</source>
            <translation>Hier is nog geen actie opgeschreven. Dat doe je naast een trend.</translation>
        </message>
        <message>
            <source>in the whole city</source>
            <translation>in de hele stad</translation>
        </message>
        <message>
            <source>Expected beforehand: %1</source>
            <translation>Verwacht vooraf: %1</translation>
        </message>
        <message>
            <source>Released cases</source>
            <translation>Vrijgegeven casussen</translation>
        </message>
        <message>
            <source>No case from this area has been released yet.</source>
            <translation>Uit deze wijk is nog geen casus vrijgegeven.</translation>
        </message>
        <message numerus="yes">
            <source>%n released case(s), chosen to learn from. Not a count.</source>
            <translation>
                <numerusform>%n vrijgegeven casus, gekozen om van te leren. Geen telling.</numerusform>
                <numerusform>%n vrijgegeven casussen, gekozen om van te leren. Geen telling.</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the newest %1 of %2.</source>
            <translation>Dit zijn de nieuwste %1 van %2.</translation>
        </message>
        <message>
            <source>Agreements at the table</source>
            <translation>Afspraken aan tafel</translation>
        </message>
        <message>
            <source>No table has agreed on anything about this area yet.</source>
            <translation>Over deze wijk is aan tafel nog niets afgesproken.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Another opinion, %1: %2</source>
            <translation>Andere mening, %1: %2</translation>
        </message>
        <message>
            <source>Whom one turns to</source>
            <translation>Bij wie je terechtkunt</translation>
        </message>
        <message>
            <source>No organisation has functions to turn to yet. They are kept under Settings.</source>
            <translation>Nog geen organisatie heeft functies om naartoe te gaan. Die bewaar je bij Instellingen.</translation>
        </message>
        <message>
            <source>What was learned here</source>
            <translation>Wat hier geleerd is</translation>
        </message>
        <message>
            <source>No lesson from this area yet. One comes of a review or a reflection.</source>
            <translation>Nog geen les uit deze wijk. Die komt uit vier ogen of een reflectie.</translation>
        </message>
        <message>
            <source>rule of thumb</source>
            <translation>vuistregel</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>les</translation>
        </message>
        <message>
            <source>nothing stands out in %1</source>
            <translation>niets valt op in %1</translation>
        </message>
        <message>
            <source>too little to judge any theme in %1</source>
            <translation>te weinig om een thema te beoordelen in %1</translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s) not to be judged</source>
            <translation>
                <numerusform>%n thema niet te beoordelen</numerusform>
                <numerusform>%n thema&apos;s niet te beoordelen</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Save for printing…</source>
            <translation>Bewaren om te printen…</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ExplanationForm</name>
        <message>
            <source>neighbourhood team</source>
            <translation>buurtteam</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>gemeente</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>families</source>
            <translation>gezinnen</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Verklaring</translation>
        </message>
        <message>
            <source>One sentence, without names of people or schools.</source>
            <translation>Eén zin, zonder namen van mensen of scholen.</translation>
        </message>
        <message>
            <source>Who says so?</source>
            <translation>Wie zegt dat?</translation>
        </message>
        <message>
            <source>What would refute this?</source>
            <translation>Wat zou dit weerleggen?</translation>
        </message>
        <message>
            <source>What would you see if it were not so?</source>
            <translation>Wat zou je zien als het niet zo was?</translation>
        </message>
        <message>
            <source>Add explanation</source>
            <translation>Verklaring toevoegen</translation>
        </message>
        <message>
            <source>An explanation needs one sentence.</source>
            <translation>Schrijf één zin als verklaring.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ExplanationList</name>
        <message>
            <source>One explanation is not enough: add a rival one, with what would refute it.</source>
            <translation>Eén verklaring is er nog geen: zet er een andere naast, met wat die zou weerleggen.</translation>
        </message>
        <message>
            <source>Write for each one what would refute it; until then this stays unexplained.</source>
            <translation>Schrijf bij elke verklaring wat die zou weerleggen; tot die tijd blijft dit onverklaard.</translation>
        </message>
        <message>
            <source>Write for each one who says so; until then this stays unexplained.</source>
            <translation>Schrijf bij elke verklaring wie dat zegt; tot die tijd blijft dit onverklaard.</translation>
        </message>
        <message>
            <source>Write with two of them what speaks for it and what against it; until then this stays unexplained.</source>
            <translation>Schrijf bij twee ervan wat ervoor en wat ertegen pleit; tot die tijd blijft dit onverklaard.</translation>
        </message>
        <message>
            <source>Nobody has written down yet why this happens.</source>
            <translation>Niemand schreef nog op waarom dit zo is.</translation>
        </message>
        <message>
            <source>Nothing stands out here now.</source>
            <translation>Hier valt nu niets op.</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>nog niet nagegaan</translation>
        </message>
        <message>
            <source>does not hold when: %1</source>
            <translation>klopt niet als: %1</translation>
        </message>
        <message>
            <source>For or against</source>
            <translation>Ervoor of ertegen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FiguresPanel</name>
        <message>
            <source>One moment: these figures are being removed.</source>
            <translation>Een ogenblik: deze aantallen worden weggehaald.</translation>
        </message>
        <message>
            <source>These figures are gone.</source>
            <translation>Deze aantallen zijn weg.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FixMenu</name>
        <message>
            <source>a name</source>
            <translation>een naam</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>een datum</translation>
        </message>
        <message>
            <source>an exact age</source>
            <translation>een precieze leeftijd</translation>
        </message>
        <message>
            <source>the name of a place</source>
            <translation>de naam van een instelling</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>een adres</translation>
        </message>
        <message>
            <source>a postcode</source>
            <translation>een postcode</translation>
        </message>
        <message>
            <source>a town</source>
            <translation>een plaats</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>een telefoonnummer</translation>
        </message>
        <message>
            <source>an email address</source>
            <translation>een mailadres</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>een webadres</translation>
        </message>
        <message>
            <source>an account number</source>
            <translation>een rekeningnummer</translation>
        </message>
        <message>
            <source>a citizen service number</source>
            <translation>een burgerservicenummer</translation>
        </message>
        <message>
            <source>a licence plate</source>
            <translation>een kenteken</translation>
        </message>
        <message>
            <source>a file number</source>
            <translation>een dossiernummer</translation>
        </message>
        <message>
            <source>Certainly %1</source>
            <translation>Zeker %1</translation>
        </message>
        <message>
            <source>Possibly %1</source>
            <translation>Mogelijk %1</translation>
        </message>
        <message numerus="yes">
            <source>occurs %n time(s) in this case</source>
            <translation>
                <numerusform>komt %n keer voor in deze casus</numerusform>
                <numerusform>komt %n keer voor in deze casus</numerusform>
            </translation>
        </message>
        <message>
            <source>replace everywhere</source>
            <translation>overal vervangen</translation>
        </message>
        <message>
            <source>Call it something else…</source>
            <translation>Anders noemen…</translation>
        </message>
        <message>
            <source>No personal data</source>
            <translation>Geen persoonsgegeven</translation>
        </message>
        <message>
            <source>not possible: this is %1</source>
            <translation>kan niet: dit is %1</translation>
        </message>
        <message>
            <source>remembered for this case</source>
            <translation>onthouden voor deze casus</translation>
        </message>
        <message>
            <source>Always fine for our team</source>
            <translation>Altijd goed voor ons team</translation>
        </message>
        <message>
            <source>never for a person’s name</source>
            <translation>nooit voor hoe iemand heet</translation>
        </message>
        <message>
            <source>Not spelt as in the dictionary</source>
            <translation>Anders geschreven dan in het woordenboek</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Spelt correctly</source>
            <translation>Goed gespeld</translation>
        </message>
        <message>
            <source>remembered for you, in all cases</source>
            <translation>onthouden voor jou, in alle casussen</translation>
        </message>
        <message>
            <source>Do not check the spelling</source>
            <translation>Spelling niet nakijken</translation>
        </message>
        <message>
            <source>Other words instead</source>
            <translation>Andere woorden ervoor</translation>
        </message>
        <message>
            <source>for instance [neighbour]</source>
            <translation>bijvoorbeeld [buurvrouw]</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FollowUpView</name>
        <message>
            <source>Whose agreements</source>
            <translation>Afspraken van</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>iedereen</translation>
        </message>
        <message>
            <source>Nothing to follow up yet. What a table agrees comes here.</source>
            <translation>Nog niets om op te volgen. Wat een tafel afspreekt, komt hier.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
        <message>
            <source>Tell the family what comes of it</source>
            <translation>Vertel het gezin wat ervan komt</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) decided</source>
            <translation>
                <numerusform>%n besluit</numerusform>
                <numerusform>%n besluiten</numerusform>
            </translation>
        </message>
        <message>
            <source>I told them</source>
            <translation>Ik heb het verteld</translation>
        </message>
        <message>
            <source>The family knows: %1</source>
            <translation>Het gezin weet het: %1</translation>
        </message>
        <message>
            <source>Warm handovers</source>
            <translation>Warme overdrachten</translation>
        </message>
        <message>
            <source>still to do: %1</source>
            <translation>nog te doen: %1</translation>
        </message>
        <message>
            <source>Go to the tables</source>
            <translation>Naar de tafels</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FourEyesTab</name>
        <message>
            <source>Who has read this case</source>
            <translation>Wie deze casus meelas</translation>
        </message>
        <message>
            <source>Asked. You find the conversation under Four eyes.</source>
            <translation>Gevraagd. Je vindt het gesprek bij Vier ogen.</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Met %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Nobody has read along yet. You ask someone here once the text is frozen.</source>
            <translation>Er heeft nog niemand meegelezen. Je vraagt hier iemand zodra de tekst vastligt.</translation>
        </message>
        <message>
            <source>Nobody has read along yet. The author asks someone.</source>
            <translation>Er heeft nog niemand meegelezen. De inbrenger vraagt iemand.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FrozenText</name>
        <message>
            <source>The frozen text</source>
            <translation>De vastgelegde tekst</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::HandoverCard</name>
        <message>
            <source>Warm handover</source>
            <translation>Warme overdracht</translation>
        </message>
        <message>
            <source>All of it was seen to.</source>
            <translation>Alles is gedaan.</translation>
        </message>
        <message>
            <source>Somebody else takes over. The family should notice as little of that as can be.</source>
            <translation>Een ander neemt het over. Het gezin merkt daar zo min mogelijk van.</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Vanaf %1</translation>
        </message>
        <message>
            <source>Now is the time.</source>
            <translation>Het is tijd om te kijken.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Write down: %1</source>
            <translation>Opschrijven: %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Terugnemen: %1</translation>
        </message>
        <message>
            <source>Choose a function</source>
            <translation>Kies een functie</translation>
        </message>
        <message>
            <source>Who saw to it?</source>
            <translation>Wie deed het?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Wanneer?</translation>
        </message>
        <message>
            <source>What did you see?</source>
            <translation>Wat zag je?</translation>
        </message>
        <message>
            <source>What stays the same?</source>
            <translation>Wat blijft hetzelfde?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Written down: %1</source>
            <translation>Opgeschreven: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Teruggenomen: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::HelpView</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>About Leertafel</source>
            <translation>Over Leertafel</translation>
        </message>
        <message>
            <source>Leertafel is for learning. Not for judging people, complaints or money, and not the file of a family.</source>
            <translation>Leertafel is om van te leren. Niet voor beoordeling, klachten of geld, en niet het dossier van een gezin.</translation>
        </message>
        <message>
            <source>Version %1. What you write lies encrypted in the folder, and the program sends nothing. A reading pack or report that you save is an ordinary file: whoever has it can read it.</source>
            <translation>Versie %1. Wat je schrijft staat versleuteld in de map, en het programma verstuurt niets. Een leesmap of verslag dat je opslaat is een gewoon bestand: wie het heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Bij het schrijven</translation>
        </message>
        <message>
            <source>next spot that may show who it is</source>
            <translation>volgende plek die herkenbaar kan zijn</translation>
        </message>
        <message>
            <source>previous spot</source>
            <translation>vorige plek</translation>
        </message>
        <message>
            <source>what to do about that spot</source>
            <translation>wat je met die plek kunt doen</translation>
        </message>
        <message>
            <source>choose a line of that list</source>
            <translation>een regel van die lijst kiezen</translation>
        </message>
        <message>
            <source>accept all suggestions</source>
            <translation>alle voorstellen overnemen</translation>
        </message>
        <message>
            <source>to what is still to be filled in</source>
            <translation>naar wat nog leeg is</translation>
        </message>
        <message>
            <source>bring in the text of a file</source>
            <translation>de tekst uit een bestand halen</translation>
        </message>
        <message>
            <source>this paragraph is a fact</source>
            <translation>deze alinea is een feit</translation>
        </message>
        <message>
            <source>this paragraph is a reading</source>
            <translation>deze alinea is een duiding</translation>
        </message>
        <message>
            <source>this paragraph is an opinion</source>
            <translation>deze alinea is een mening</translation>
        </message>
        <message>
            <source>choose what this paragraph is</source>
            <translation>kies wat deze alinea is</translation>
        </message>
        <message>
            <source>the text alone, and back</source>
            <translation>alleen de tekst, en terug</translation>
        </message>
        <message>
            <source>While reading along</source>
            <translation>Bij meelezen</translation>
        </message>
        <message>
            <source>ask about the selected words, or the whole case</source>
            <translation>vraag stellen over de geselecteerde woorden, of de hele casus</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In lijsten</translation>
        </message>
        <message>
            <source>type the first letters of a line to go there</source>
            <translation>begin te typen: naar de regel die zo begint</translation>
        </message>
        <message>
            <source>open</source>
            <translation>openen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
        <message>
            <source>select</source>
            <translation>kiezen</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>move an item up</source>
            <translation>een punt omhoog</translation>
        </message>
        <message>
            <source>move an item down</source>
            <translation>een punt omlaag</translation>
        </message>
        <message>
            <source>remove an item</source>
            <translation>een punt eraf halen</translation>
        </message>
        <message>
            <source>to what gets in the way</source>
            <translation>naar wat blokkeert</translation>
        </message>
        <message>
            <source>At the table</source>
            <translation>Aan tafel</translation>
        </message>
        <message>
            <source>to the table on the whole screen</source>
            <translation>naar de tafel op het hele scherm</translation>
        </message>
        <message>
            <source>pause the timer, and go on</source>
            <translation>de tijd laten wachten en verdergaan</translation>
        </message>
        <message>
            <source>to the part or option before or after</source>
            <translation>naar het deel of de optie ervoor of erna</translation>
        </message>
        <message>
            <source>to the item before or after</source>
            <translation>naar het punt ervoor of erna</translation>
        </message>
        <message>
            <source>choose the decision, or what becomes of a try-out</source>
            <translation>het besluit kiezen, of wat het wordt met een proeftuin</translation>
        </message>
        <message>
            <source>write it down</source>
            <translation>opschrijven</translation>
        </message>
        <message>
            <source>another opinion</source>
            <translation>een andere mening</translation>
        </message>
        <message>
            <source>the public part on a second screen</source>
            <translation>het openbare deel op een tweede scherm</translation>
        </message>
        <message>
            <source>In a chart</source>
            <translation>In een grafiek</translation>
        </message>
        <message>
            <source>to the quarter before or after</source>
            <translation>naar het kwartaal ervoor of erna</translation>
        </message>
        <message>
            <source>choose several quarters</source>
            <translation>meer kwartalen kiezen</translation>
        </message>
        <message>
            <source>to the first or last quarter</source>
            <translation>naar het eerste of laatste kwartaal</translation>
        </message>
        <message>
            <source>At a trend</source>
            <translation>Bij een trend</translation>
        </message>
        <message>
            <source>put it on the next agenda</source>
            <translation>op de volgende agenda zetten</translation>
        </message>
        <message>
            <source>Where several trends are shown</source>
            <translation>Waar meer trends te zien zijn</translation>
        </message>
        <message>
            <source>to the area or theme beside it</source>
            <translation>naar de wijk of het thema ernaast</translation>
        </message>
        <message>
            <source>open that trend over time</source>
            <translation>het verloop van die trend openen</translation>
        </message>
        <message>
            <source>back to all of them</source>
            <translation>terug naar alle samen</translation>
        </message>
        <message>
            <source>that area at a glance</source>
            <translation>die wijk in één oogopslag</translation>
        </message>
        <message>
            <source>then the first to the tenth area</source>
            <translation>daarna de eerste tot en met de tiende wijk</translation>
        </message>
        <message>
            <source>Looking at pages</source>
            <translation>Bladzijden bekijken</translation>
        </message>
        <message>
            <source>scroll back or on</source>
            <translation>terug- of verder lezen</translation>
        </message>
        <message>
            <source>to the page before or after</source>
            <translation>naar de bladzijde ervoor of erna</translation>
        </message>
        <message>
            <source>to the first or last page</source>
            <translation>naar de eerste of laatste bladzijde</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>to the next field or button</source>
            <translation>naar het volgende veld of de volgende knop</translation>
        </message>
        <message>
            <source>one step back</source>
            <translation>één stap terug</translation>
        </message>
        <message>
            <source>to the menus; the underlined letter opens one</source>
            <translation>naar de menu’s; de onderstreepte letter opent er een</translation>
        </message>
        <message>
            <source>copy the report for an email</source>
            <translation>het verslag kopiëren voor een mail</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ImportCard</name>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Youths per area</source>
            <translation>Jongeren per wijk</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Ophalen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Leave those lines out and import the rest</source>
            <translation>Regels weglaten en de rest ophalen</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Uit een bestand</translation>
        </message>
        <message>
            <source>Which figures?</source>
            <translation>Welke cijfers?</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>A CSV file; type its place or choose it.</source>
            <translation>Een CSV-bestand; typ waar het staat of kies het.</translation>
        </message>
        <message>
            <source>Where do they come from?</source>
            <translation>Waar komen ze vandaan?</translation>
        </message>
        <message>
            <source>Shown under every chart, so that everyone knows what it is based on.</source>
            <translation>Staat onder elke grafiek, zodat iedereen weet waar het op rust.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Refused lines</source>
            <translation>Geweigerde regels</translation>
        </message>
        <message>
            <source>The first line is: %1</source>
            <translation>De eerste regel is: %1</translation>
        </message>
        <message>
            <source>Choose a file with figures</source>
            <translation>Kies een bestand met cijfers</translation>
        </message>
        <message>
            <source>Figures (*.csv);;All files (*)</source>
            <translation>Cijfers (*.csv);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Which file? Type its place or choose it.</source>
            <translation>Welk bestand? Typ waar het staat of kies het.</translation>
        </message>
        <message>
            <source>Where do these figures come from? A few words are enough.</source>
            <translation>Waar komen deze cijfers vandaan? Een paar woorden is genoeg.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation>Gestopt. Er is niets opgehaald.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has been imported yet: %n line(s) do not fit.</source>
            <translation>
                <numerusform>Er is nog niets opgehaald: %n regel past niet.</numerusform>
                <numerusform>Er is nog niets opgehaald: %n regels passen niet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 lines are fine.</source>
            <translation>%1 regels zijn in orde.</translation>
        </message>
        <message>
            <source>%1 lines imported.</source>
            <translation>%1 regels opgehaald.</translation>
        </message>
        <message>
            <source>%1 lines imported,</source>
            <translation>%1 regels opgehaald,</translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>%n weggelaten.</numerusform>
                <numerusform>%n weggelaten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::InvitationPanel</name>
        <message>
            <source>Invitation</source>
            <translation>Uitnodiging</translation>
        </message>
        <message>
            <source>Text of the invitation</source>
            <translation>Tekst van de uitnodiging</translation>
        </message>
        <message>
            <source>For an email. Case titles are left out; those are in the reading pack.</source>
            <translation>Voor een mail. Titels van casussen staan er niet in; die vind je in de leesmap.</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Tekst kopiëren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Where the calendar file goes</source>
            <translation>Waar het agendabestand komt</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Save calendar file</source>
            <translation>Agendabestand bewaren</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Agendabestand</translation>
        </message>
        <message>
            <source>Opens in any calendar. When the table moves, save it again: the entry moves too.</source>
            <translation>Gaat open in elke agenda. Verschuift de tafel, bewaar het dan opnieuw: de afspraak schuift mee.</translation>
        </message>
        <message>
            <source>Copied. Paste it into an email.</source>
            <translation>Gekopieerd. Plak het in een mail.</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>Where should the calendar file go?</source>
            <translation>Waar moet het agendabestand komen?</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Bewaard: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::InvitePanel</name>
        <message>
            <source>Ask a reader</source>
            <translation>Een meelezer vragen</translation>
        </message>
        <message>
            <source>You ask; the other may say no. Each of you has one vote.</source>
            <translation>Jij vraagt, de ander mag nee zeggen. Jullie hebben allebei één stem.</translation>
        </message>
        <message>
            <source>What should your reader look at?</source>
            <translation>Waar moet je meelezer op letten?</translation>
        </message>
        <message>
            <source>One sentence helps to read with a purpose.</source>
            <translation>Met één zin leest een ander gerichter.</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Voor wanneer?</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>geen haast</translation>
        </message>
        <message>
            <source>preferably within three days</source>
            <translation>liefst binnen drie dagen</translation>
        </message>
        <message>
            <source>preferably within a week</source>
            <translation>liefst binnen een week</translation>
        </message>
        <message>
            <source>preferably within two weeks</source>
            <translation>liefst binnen twee weken</translation>
        </message>
        <message>
            <source>you have not read together yet</source>
            <translation>jullie lazen nog niet samen</translation>
        </message>
        <message numerus="yes">
            <source>read together %n time(s)</source>
            <translation>
                <numerusform>%n keer samen gelezen</numerusform>
                <numerusform>%n keer samen gelezen</numerusform>
            </translation>
        </message>
        <message>
            <source>a fresh pair of eyes</source>
            <translation>een frisse blik</translation>
        </message>
        <message>
            <source>There is no colleague in this folder yet. Add one under Settings.</source>
            <translation>Er is nog geen collega in deze map. Voeg er een toe bij Instellingen.</translation>
        </message>
        <message>
            <source>None of your colleagues can read this version; each name says why.</source>
            <translation>Geen van je collega’s kan deze versie meelezen; bij elke naam staat waarom.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>%1 vragen</translation>
        </message>
        <message>
            <source>Choose someone first.</source>
            <translation>Kies eerst iemand.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ItemPanel</name>
        <message>
            <source>Item %1</source>
            <translation>Punt %1</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Agendapunt</translation>
        </message>
        <message>
            <source>Choose an item to see what it still needs.</source>
            <translation>Kies een punt om te zien wat het nog nodig heeft.</translation>
        </message>
        <message>
            <source>Nothing was on this agenda.</source>
            <translation>Op deze agenda stond niets.</translation>
        </message>
        <message>
            <source>Nothing on the agenda yet. Add a case, a trend or another item.</source>
            <translation>Nog niets op de agenda. Zet er een casus, een trend of een ander punt op.</translation>
        </message>
        <message>
            <source>First act, then learn.</source>
            <translation>Eerst handelen, dan leren.</translation>
        </message>
        <message>
            <source>Not ready yet for %1:</source>
            <translation>Nog niet klaar voor %1:</translation>
        </message>
        <message>
            <source>Fewer than two cases with it</source>
            <translation>Minder dan twee casussen erbij</translation>
        </message>
        <message>
            <source>Figures alone explain nothing.</source>
            <translation>Cijfers alleen verklaren niets.</translation>
        </message>
        <message>
            <source>Is the child safe enough now?</source>
            <translation>Is het kind nu veilig genoeg?</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Beoordelen</translation>
        </message>
        <message>
            <source>A colleague who changed nothing in it releases it.</source>
            <translation>Een collega die er niets aan veranderde, geeft vrij.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Unexplained</source>
            <translation>Onverklaard</translation>
        </message>
        <message>
            <source>Two rival explanations, each with what would refute it and what speaks for and against it, are not there yet.</source>
            <translation>Er zijn nog geen twee verklaringen naast elkaar, elk met wat die zou weerleggen en wat ervoor en ertegen pleit.</translation>
        </message>
        <message>
            <source>safety floor judged: %1</source>
            <translation>ondergrens beoordeeld: %1</translation>
        </message>
        <message>
            <source>released, version %1</source>
            <translation>vrijgegeven, versie %1</translation>
        </message>
        <message>
            <source>the family plan is agreed</source>
            <translation>gezinsplan is akkoord</translation>
        </message>
        <message>
            <source>To ask at the table</source>
            <translation>Om aan tafel te vragen</translation>
        </message>
        <message>
            <source>A referral is named, and no family plan is agreed. What does the family agree to?</source>
            <translation>Er staat een verwijzing in en er is nog geen gezinsplan afgesproken. Waar is het gezin het mee eens?</translation>
        </message>
        <message>
            <source>Could it be at home or nearby, with the school or a club?</source>
            <translation>Kan het thuis of dichtbij, met de school of een club?</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Wel klaar</translation>
        </message>
        <message>
            <source>Reporting code</source>
            <translation>Meldcode</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Terugnemen: %1</translation>
        </message>
        <message>
            <source>Which step was taken?</source>
            <translation>Welke stap is gezet?</translation>
        </message>
        <message>
            <source>Outside this program. What came of it belongs in the file.</source>
            <translation>Buiten dit programma. Wat eruit kwam, hoort in het dossier.</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Wanneer?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>View the trend</source>
            <translation>De trend bekijken</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Loopt nog</translation>
        </message>
        <message>
            <source>No agreements of earlier times are open.</source>
            <translation>Er lopen geen afspraken van eerdere keren.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minuten</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minuten</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Hoe lang?</translation>
        </message>
        <message>
            <source>Why at this table?</source>
            <translation>Waarom aan deze tafel?</translation>
        </message>
        <message>
            <source>Remove from the agenda</source>
            <translation>Van de agenda halen</translation>
        </message>
        <message>
            <source>Choose a step</source>
            <translation>Kies een stap</translation>
        </message>
        <message>
            <source>Earlier steps of the reporting code</source>
            <translation>Eerdere stappen van de meldcode</translation>
        </message>
        <message>
            <source>Lapsed: the safety floor was lowered on %1.</source>
            <translation>Vervallen: de ondergrens is verlaagd op %1.</translation>
        </message>
        <message>
            <source>written down by %1</source>
            <translation>opgeschreven door %1</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::JobBar</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::JudgementForm</name>
        <message>
            <source>keep it going</source>
            <translation>laten doorgaan</translation>
        </message>
        <message>
            <source>adjust it</source>
            <translation>bijstellen</translation>
        </message>
        <message>
            <source>stop it</source>
            <translation>stoppen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>In your own words: what did you see, and what do the figures not say?</source>
            <translation>In je eigen woorden: wat zag je, en wat zeggen de cijfers niet?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Choose what is to become of it.</source>
            <translation>Kies wat er verder mee gebeurt.</translation>
        </message>
        <message>
            <source>Add a few words about why.</source>
            <translation>Zet er in een paar woorden bij waarom.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::KeptWords</name>
        <message>
            <source>You said that these words point at no one:</source>
            <translation>Van deze woorden zei je dat ze naar niemand wijzen:</translation>
        </message>
        <message>
            <source>Look at “%1” after all</source>
            <translation>“%1” toch nalopen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LadderModel</name>
        <message>
            <source>not shown: too few cases to divide, or too few in these parts</source>
            <translation>niet getoond: te weinig casussen om te verdelen, of te weinig in deze delen</translation>
        </message>
        <message>
            <source>help ladder</source>
            <translation>hulpladder</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>sporen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LadderPane</name>
        <message>
            <source>Cases are picked to learn from, so this says nothing about how often something happens. No rung is better than another: what fits the family is.</source>
            <translation>Casussen zijn gekozen om van te leren, dus dit zegt niets over hoe vaak iets voorkomt. Geen trede is beter dan een andere: het gaat om wat bij het gezin past.</translation>
        </message>
        <message>
            <source>How families were helped</source>
            <translation>Hoe gezinnen geholpen zijn</translation>
        </message>
        <message>
            <source>Counting all cases…</source>
            <translation>Alle casussen tellen…</translation>
        </message>
        <message>
            <source>No case has been released yet. The bars come with the first ones.</source>
            <translation>Er is nog geen casus vrijgegeven. De balken komen met de eerste.</translation>
        </message>
        <message>
            <source>released cases by quarter, above the help ladder, below the tracks</source>
            <translation>vrijgegeven casussen per kwartaal, bovenaan de hulpladder, daaronder de sporen</translation>
        </message>
        <message>
            <source>released cases by year, above the help ladder, below the tracks</source>
            <translation>vrijgegeven casussen per jaar, bovenaan de hulpladder, daaronder de sporen</translation>
        </message>
        <message>
            <source>all released cases together, above the help ladder, below the tracks</source>
            <translation>alle vrijgegeven casussen samen, bovenaan de hulpladder, daaronder de sporen</translation>
        </message>
        <message>
            <source>Help ladder:</source>
            <translation>Hulpladder:</translation>
        </message>
        <message>
            <source>Tracks:</source>
            <translation>Sporen:</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LearningPage</name>
        <message>
            <source>Learning</source>
            <translation>Leren</translation>
        </message>
        <message>
            <source>Propose a rule of thumb</source>
            <translation>Vuistregel voorstellen</translation>
        </message>
        <message>
            <source>Start a reflection</source>
            <translation>Reflectie beginnen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotheek</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Werkvormen</translation>
        </message>
        <message>
            <source>My portfolio</source>
            <translation>Mijn portfolio</translation>
        </message>
        <message>
            <source>The reflection is gone.</source>
            <translation>De reflectie is weg.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LedgerView</name>
        <message>
            <source>Name what blocks</source>
            <translation>Zeg wat blokkeert</translation>
        </message>
        <message>
            <source>Nothing named yet. Beside the text of a case you say what blocked it.</source>
            <translation>Nog niets op de lijst. Naast de tekst van een casus zeg je wat er blokkeerde.</translation>
        </message>
        <message>
            <source>What stood in the way of cases, each under one name. What came back last is on top; only released cases count.</source>
            <translation>Wat casussen in de weg stond, elk onder één naam. Wat het laatst terugkwam staat boven; alleen vrijgegeven casussen tellen.</translation>
        </message>
        <message>
            <source>No released case yet.</source>
            <translation>Nog geen vrijgegeven casus.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) within a year</source>
            <translation>
                <numerusform>%n casus in een jaar</numerusform>
                <numerusform>%n casussen in een jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>No case within the last year</source>
            <translation>Het laatste jaar geen casus</translation>
        </message>
        <message>
            <source>last time: %1</source>
            <translation>laatste keer: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 counts along here.</source>
            <translation>%1 telt hier mee.</translation>
        </message>
        <message>
            <source>Part them again</source>
            <translation>Weer uit elkaar</translation>
        </message>
        <message>
            <source>Part from this: %1</source>
            <translation>Hiervan losmaken: %1</translation>
        </message>
        <message>
            <source>Was called %1 until %2 (%3).</source>
            <translation>Heette %1 tot %2 (%3).</translation>
        </message>
        <message>
            <source>The same as…</source>
            <translation>Hetzelfde als…</translation>
        </message>
        <message>
            <source>The same as another: %1</source>
            <translation>Hetzelfde als een andere: %1</translation>
        </message>
        <message>
            <source>Counts from now on as</source>
            <translation>Telt vanaf nu als</translation>
        </message>
        <message>
            <source>Its cases come along. The two can be parted again.</source>
            <translation>De casussen gaan mee. Je kunt ze weer uit elkaar halen.</translation>
        </message>
        <message>
            <source>Count as one</source>
            <translation>Als één tellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>What you typed is gone. If you undo this, it is back in the same form.</source>
            <translation>Wat je typte is weg. Maak je dat ongedaan, dan staat het weer in hetzelfde formulier.</translation>
        </message>
        <message>
            <source>Called from now on: %1</source>
            <translation>Heet vanaf nu: %1</translation>
        </message>
        <message>
            <source>%1 counts along with the other from now on.</source>
            <translation>%1 telt vanaf nu mee met de andere.</translation>
        </message>
        <message>
            <source>%1 stands on its own again.</source>
            <translation>%1 staat weer op zichzelf.</translation>
        </message>
        <message>
            <source>Choose which one</source>
            <translation>Kies welke</translation>
        </message>
        <message>
            <source>The same as which one? Choose it first.</source>
            <translation>Hetzelfde als welke? Kies die eerst.</translation>
        </message>
        <message>
            <source>Call it something else</source>
            <translation>Anders noemen</translation>
        </message>
        <message>
            <source>Call it something else: %1</source>
            <translation>Anders noemen: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LessonsTab</name>
        <message>
            <source>Search the lessons</source>
            <translation>Zoek in de lessen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alle thema’s</translation>
        </message>
        <message>
            <source>No lesson fits these words and this theme.</source>
            <translation>Geen les past bij deze woorden en dit thema.</translation>
        </message>
        <message>
            <source>No lessons here yet. You take one from a finished conversation or from a reflection.</source>
            <translation>Nog geen lessen hier. Je haalt er een uit een afgerond vier-ogengesprek of uit een reflectie.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Choose a method</source>
            <translation>Werkvorm kiezen</translation>
        </message>
        <message>
            <source>from four eyes about</source>
            <translation>uit vier ogen over</translation>
        </message>
        <message>
            <source>from a reflection about</source>
            <translation>uit een reflectie over</translation>
        </message>
        <message>
            <source>my own work</source>
            <translation>het eigen werk</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LibraryTab</name>
        <message>
            <source>Search the library</source>
            <translation>Zoek in de bibliotheek</translation>
        </message>
        <message>
            <source>Rules of thumb</source>
            <translation>Vuistregels</translation>
        </message>
        <message>
            <source>New lessons</source>
            <translation>Nieuwe lessen</translation>
        </message>
        <message>
            <source>None yet. You take one from a finished conversation or a reflection.</source>
            <translation>Nog geen. Je haalt er een uit een afgerond vier-ogengesprek of uit een reflectie.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>No reflections yet. Only you see them, until you share one.</source>
            <translation>Nog geen reflecties. Alleen jij ziet ze, tot je er een deelt.</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>Vuistregel</translation>
        </message>
        <message>
            <source>One sentence that helped in more than one case.</source>
            <translation>Eén zin die in meer dan één casus hielp.</translation>
        </message>
        <message>
            <source>Holds when</source>
            <translation>Geldt als</translation>
        </message>
        <message>
            <source>How can you tell that it holds?</source>
            <translation>Waaraan zie je dat hij geldt?</translation>
        </message>
        <message>
            <source>Does not hold when</source>
            <translation>Geldt niet als</translation>
        </message>
        <message>
            <source>Where would it lead you astray?</source>
            <translation>Waar zou hij je op het verkeerde been zetten?</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Rust op</translation>
        </message>
        <message>
            <source>A released case about which hardly anybody doubts.</source>
            <translation>Een vrijgegeven casus waarover bijna niemand twijfelt.</translation>
        </message>
        <message>
            <source>Counter-case</source>
            <translation>Tegencasus</translation>
        </message>
        <message>
            <source>A case where it did not hold, or say that you found none.</source>
            <translation>Een casus waarin hij niet gold, of zeg dat je er geen vond.</translation>
        </message>
        <message>
            <source>Put it in the library</source>
            <translation>In de bibliotheek zetten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>choose a case</source>
            <translation>kies een casus</translation>
        </message>
        <message>
            <source>no counter-case found</source>
            <translation>geen tegencasus gevonden</translation>
        </message>
        <message>
            <source>%1, last used first</source>
            <translation>%1, laatst gebruikt bovenaan</translation>
        </message>
        <message>
            <source>No rule of thumb holds these words.</source>
            <translation>Geen vuistregel met deze woorden.</translation>
        </message>
        <message>
            <source>The library fills up with what you release together.</source>
            <translation>De bibliotheek vult zich met wat jullie vrijgeven.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Propose a rule of thumb</source>
            <translation>Vuistregel voorstellen</translation>
        </message>
        <message>
            <source>This rule of thumb: %1.</source>
            <translation>Deze vuistregel: %1.</translation>
        </message>
        <message>
            <source>The rule of thumb is in the library.</source>
            <translation>De vuistregel staat in de bibliotheek.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LookSection</name>
        <message>
            <source>Screen and language</source>
            <translation>Scherm en taal</translation>
        </message>
        <message>
            <source>Like the computer</source>
            <translation>Zoals de computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Light reads best by day, dark in a dark room.</source>
            <translation>Licht leest overdag het best, donker in een donkere kamer.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Everything grows with it. Ctrl and + or − do the same.</source>
            <translation>Alles groeit mee. Kan ook met Ctrl en + of −.</translation>
        </message>
        <message>
            <source>This is how the story of a family reads.</source>
            <translation>Zo leest het verhaal van een gezin.</translation>
        </message>
        <message>
            <source>The other language is there when you start Leertafel again.</source>
            <translation>De andere taal zie je als je Leertafel opnieuw start.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Of the program; what you wrote stays as it is.</source>
            <translation>Van het programma; wat je schreef blijft zoals het is.</translation>
        </message>
        <message>
            <source>The lock</source>
            <translation>Slot</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>na %n minuut</numerusform>
                <numerusform>na %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock automatically</source>
            <translation>Vanzelf vergrendelen</translation>
        </message>
        <message>
            <source>When nobody touches keyboard or mouse. Ctrl+L locks at once.</source>
            <translation>Als niemand toetsenbord of muis aanraakt. Ctrl+L vergrendelt meteen.</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MainWindow</name>
        <message>
            <source>Menus</source>
            <translation>Menu’s</translation>
        </message>
        <message>
            <source>You are reading along: nothing can be changed in this folder now.</source>
            <translation>Je leest mee: in deze map kan nu niets veranderen.</translation>
        </message>
        <message>
            <source>%1 – Leertafel</source>
            <translation>%1 – Leertafel</translation>
        </message>
        <message>
            <source>There is no next step on this page now.</source>
            <translation>Op deze pagina is nu geen volgende stap.</translation>
        </message>
        <message>
            <source>One moment: the last one is still being undone.</source>
            <translation>Een ogenblik: het vorige wordt nog ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>One moment: it is being undone.</source>
            <translation>Een ogenblik: het wordt ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>What you typed last is not on disk yet, so this stays open.</source>
            <translation>Wat je als laatste typte staat nog niet op schijf, dus dit blijft open.</translation>
        </message>
        <message>
            <source>What you typed last is not on disk yet. Close once more to leave without it.</source>
            <translation>Wat je als laatste typte staat nog niet op schijf. Sluit nog een keer om zonder die woorden weg te gaan.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MapFileForm</name>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Take this map</source>
            <translation>Deze kaart gebruiken</translation>
        </message>
        <message>
            <source>File with a map</source>
            <translation>Bestand met een kaart</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Welk bestand?</translation>
        </message>
        <message>
            <source>A GeoJSON file with the outlines of the areas, each with its code or name. The map stays in this folder until you take it away.</source>
            <translation>Een GeoJSON-bestand met de grenzen van de wijken, elk met code of naam. De kaart blijft in deze map tot je haar weghaalt.</translation>
        </message>
        <message>
            <source>Choose a file with a map</source>
            <translation>Kies een bestand met een kaart</translation>
        </message>
        <message>
            <source>Maps (*.geojson *.json);;All files (*)</source>
            <translation>Kaarten (*.geojson *.json);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Which file? Type its place or choose it.</source>
            <translation>Welk bestand? Typ waar het staat of kies het.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MapPane</name>
        <message>
            <source>%1 on the map</source>
            <translation>%1 op de kaart</translation>
        </message>
        <message>
            <source>requests in %1</source>
            <translation>aanvragen in %1</translation>
        </message>
        <message>
            <source>requests per 1,000 youths in %1</source>
            <translation>aanvragen per 1.000 jongeren in %1</translation>
        </message>
        <message>
            <source>not complete yet, so not judged</source>
            <translation>nog niet compleet, dus nog geen oordeel</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Map from a file…</source>
            <translation>Kaart uit bestand…</translation>
        </message>
        <message>
            <source>Back to tiles</source>
            <translation>Terug naar vakken</translation>
        </message>
        <message>
            <source>Each area roughly where it lies, north at the top</source>
            <translation>Elke wijk ongeveer waar zij ligt, het noorden boven</translation>
        </message>
        <message>
            <source>Outlines from %1, north at the top</source>
            <translation>Grenzen uit %1, het noorden boven</translation>
        </message>
        <message>
            <source>Not in that file, so on a tile: %1</source>
            <translation>Niet in dat bestand, dus als vak: %1</translation>
        </message>
        <message>
            <source>The map now has the outlines of %1.</source>
            <translation>De kaart heeft nu de grenzen uit %1.</translation>
        </message>
        <message numerus="yes">
            <source>Not an area here: %1 and %n more.</source>
            <translation>
                <numerusform>Geen wijk hier: %1 en nog %n.</numerusform>
                <numerusform>Geen wijk hier: %1 en nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not an area here: %1.</source>
            <translation>Geen wijk hier: %1.</translation>
        </message>
        <message>
            <source>The map is tiles again.</source>
            <translation>De kaart bestaat weer uit vakken.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MaximCard</name>
        <message>
            <source>proposed</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>used</source>
            <translation>gebruikt</translation>
        </message>
        <message>
            <source>does not hold here</source>
            <translation>geldt hier niet</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>vervangen</translation>
        </message>
        <message>
            <source>Where this rule stands: %1</source>
            <translation>Waar deze vuistregel staat: %1</translation>
        </message>
        <message>
            <source>Holds when</source>
            <translation>Geldt als</translation>
        </message>
        <message>
            <source>Does not hold when</source>
            <translation>Geldt niet als</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Rust op</translation>
        </message>
        <message>
            <source>no case yet</source>
            <translation>nog geen casus</translation>
        </message>
        <message>
            <source>Counter-case</source>
            <translation>Tegencasus</translation>
        </message>
        <message>
            <source>not found, %1</source>
            <translation>niet gevonden, %1</translation>
        </message>
        <message>
            <source>Look at it again in %1</source>
            <translation>Opnieuw bekijken in %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MethodsTab</name>
        <message>
            <source>Search the methods</source>
            <translation>Zoek in de werkvormen</translation>
        </message>
        <message>
            <source>No method has these letters in its name.</source>
            <translation>Geen werkvorm heeft deze letters in de naam.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>Werkvormen</translation>
        </message>
        <message>
            <source>group of %1</source>
            <translation>groep van %1</translation>
        </message>
        <message>
            <source>on your own</source>
            <translation>alleen</translation>
        </message>
        <message>
            <source>on your own or the two of you</source>
            <translation>alleen of met z’n tweeën</translation>
        </message>
        <message>
            <source>the two of you</source>
            <translation>met z’n tweeën</translation>
        </message>
        <message>
            <source>the whole team</source>
            <translation>het hele team</translation>
        </message>
        <message>
            <source>group of %1 or more</source>
            <translation>groep van %1 of meer</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minuten</translation>
        </message>
        <message>
            <source>Your reflection will be about case %1.</source>
            <translation>Je reflectie gaat over casus %1.</translation>
        </message>
        <message>
            <source>Not about a case</source>
            <translation>Niet over een casus</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n wacht op jou</numerusform>
                <numerusform>%n wachten op jou</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NavigationRail</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casussen</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>Vier ogen</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Overlegtafel</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Leren</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NewPassphrase</name>
        <message>
            <source>Your new passphrase</source>
            <translation>Je nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>Four or five words that have nothing to do with each other work well.</source>
            <translation>Vier of vijf woorden die niets met elkaar te maken hebben werken goed.</translation>
        </message>
        <message>
            <source>How hard it is to guess</source>
            <translation>Hoe moeilijk hij te raden is</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Nog een keer</translation>
        </message>
        <message>
            <source>guessed at once</source>
            <translation>in een tel geraden</translation>
        </message>
        <message>
            <source>far too easy to guess</source>
            <translation>veel te makkelijk te raden</translation>
        </message>
        <message>
            <source>still too easy to guess</source>
            <translation>nog te makkelijk te raden</translation>
        </message>
        <message>
            <source>hard to guess: good enough</source>
            <translation>moeilijk te raden: goed genoeg</translation>
        </message>
        <message>
            <source>very hard to guess</source>
            <translation>heel moeilijk te raden</translation>
        </message>
        <message>
            <source>Nobody can look it up for you, so choose one that stays with you.</source>
            <translation>Niemand kan hem voor je opzoeken, dus kies er een die je bijblijft.</translation>
        </message>
        <message>
            <source>Choose a passphrase.</source>
            <translation>Kies een wachtzin.</translation>
        </message>
        <message>
            <source>The passphrase is still too easy to guess.</source>
            <translation>De wachtzin is nog te makkelijk te raden.</translation>
        </message>
        <message>
            <source>Type the passphrase once more.</source>
            <translation>Typ de wachtzin nog een keer.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>De twee wachtzinnen zijn verschillend.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OpenOption</name>
        <message>
            <source>an option; not decided on yet</source>
            <translation>een optie; nog niets over besloten</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Laten vallen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OptionList</name>
        <message>
            <source>Options</source>
            <translation>Opties</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>Optie %1</translation>
        </message>
        <message>
            <source>One per line. Enter goes to the next.</source>
            <translation>Eén per regel. Enter gaat naar de volgende.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OtherOpinion</name>
        <message>
            <source>another opinion · %1</source>
            <translation>andere mening · %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OtherStores</name>
        <message>
            <source>Open something else</source>
            <translation>Iets anders openen</translation>
        </message>
        <message>
            <source>Leertafel is for learning. Not for judging people, complaints or money, and not the file of a family.</source>
            <translation>Leertafel is om van te leren. Niet voor beoordeling, klachten of geld, en niet het dossier van een gezin.</translation>
        </message>
        <message>
            <source>Open a folder on this computer…</source>
            <translation>Map op deze computer openen…</translation>
        </message>
        <message>
            <source>of your own or of your team</source>
            <translation>van jezelf of van je team</translation>
        </message>
        <message>
            <source>Make a new folder…</source>
            <translation>Nieuwe map maken…</translation>
        </message>
        <message>
            <source>for yourself or for your team</source>
            <translation>voor jezelf of voor je team</translation>
        </message>
        <message>
            <source>Look around in an example</source>
            <translation>Rondkijken in een voorbeeld</translation>
        </message>
        <message>
            <source>invented cases, nothing can break</source>
            <translation>verzonnen casussen, niets kan stuk</translation>
        </message>
        <message>
            <source>Which folder of Leertafel?</source>
            <translation>Welke map van Leertafel?</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OutcomeForm</name>
        <message>
            <source>keep it</source>
            <translation>houden</translation>
        </message>
        <message>
            <source>change it</source>
            <translation>bijstellen</translation>
        </message>
        <message>
            <source>stop it</source>
            <translation>stoppen</translation>
        </message>
        <message>
            <source>What did you see?</source>
            <translation>Wat zag je?</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>In your own words: what happened, for whom, and what you did not expect.</source>
            <translation>In je eigen woorden: wat gebeurde er, voor wie, en wat had je niet verwacht.</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>What becomes of the try-out?</source>
            <translation>Wat wordt het met de proeftuin?</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::OverviewPane</name>
        <message>
            <source>Requests per area and theme</source>
            <translation>Aanvragen per wijk en thema</translation>
        </message>
        <message>
            <source>not complete yet, so not judged</source>
            <translation>nog niet compleet, dus nog geen oordeel</translation>
        </message>
        <message>
            <source>per 1,000 youths</source>
            <translation>per 1.000 jongeren</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PageHeader</name>
        <message>
            <source>Back to %1</source>
            <translation>Terug naar %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PagePreview</name>
        <message>
            <source>Previous page</source>
            <translation>Vorige bladzijde</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende bladzijde</translation>
        </message>
        <message>
            <source>One moment: the pages are being laid out.</source>
            <translation>Een ogenblik: de bladzijden worden opgemaakt.</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>bladzijde %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PairingsSection</name>
        <message>
            <source>Who looked with whom</source>
            <translation>Wie met wie meekeek</translation>
        </message>
        <message>
            <source>Your own pairs. Only a pair that never looked with anybody else is shown to everyone.</source>
            <translation>Je eigen duo’s. Alleen een duo dat nooit met iemand anders keek, ziet iedereen.</translation>
        </message>
        <message>
            <source>You have not looked at a text together with a colleague yet. Ask for four eyes on a case.</source>
            <translation>Je keek nog niet samen met een collega naar een tekst. Vraag vier ogen op een casus.</translation>
        </message>
        <message numerus="yes">
            <source>checked %n time(s)</source>
            <translation>
                <numerusform>%n keer gecontroleerd</numerusform>
                <numerusform>%n keer gecontroleerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>four eyes %n time(s)</source>
            <translation>
                <numerusform>%n keer vier ogen</numerusform>
                <numerusform>%n keer vier ogen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>One of them added the other, and that account looked with nobody else. Are they two people?</source>
            <translation>De een heeft de ander toegevoegd, en die keek met niemand anders mee. Zijn het twee mensen?</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PanelModel</name>
        <message>
            <source>Whole city (own scale)</source>
            <translation>Hele stad (eigen schaal)</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PanelsPane</name>
        <message>
            <source>%1 in every area</source>
            <translation>%1 in elke wijk</translation>
        </message>
        <message>
            <source>Line: requests · shaded: fits chance · dotted: expected · diamond: stands out · ring: not complete yet · hatched: not shown · gap: nothing registered · upright line: an action</source>
            <translation>Lijn: aanvragen · vlak: past bij toeval · stippellijn: verwacht · ruit: valt op · ring: nog niet compleet · gearceerd: niet getoond · gat: niets geregistreerd · staande lijn: een actie</translation>
        </message>
        <message>
            <source>requests per quarter</source>
            <translation>aanvragen per kwartaal</translation>
        </message>
        <message>
            <source>requests per 1,000 youths per quarter</source>
            <translation>aanvragen per 1.000 jongeren per kwartaal</translation>
        </message>
        <message>
            <source>all areas on one scale, the city on its own</source>
            <translation>alle wijken op één schaal, de stad op een eigen</translation>
        </message>
        <message>
            <source>all on one scale</source>
            <translation>alles op één schaal</translation>
        </message>
        <message>
            <source>Action in %1: %2.</source>
            <translation>Actie in %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PaperPanel</name>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Text to go on with (ODT)</source>
            <translation>Tekst om verder te bewerken (ODT)</translation>
        </message>
        <message>
            <source>Text for an email</source>
            <translation>Tekst voor een mail</translation>
        </message>
        <message>
            <source>with the names of those who brought the cases</source>
            <translation>met de namen van wie de casussen inbrachten</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Tekst kopiëren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Progress of the file</source>
            <translation>Hoe ver het bestand is</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>What kind of file</source>
            <translation>Wat voor bestand</translation>
        </message>
        <message>
            <source>Where the file goes</source>
            <translation>Waar het bestand komt</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Where should the file go?</source>
            <translation>Waar moet het bestand komen?</translation>
        </message>
        <message>
            <source>The file can be read by everyone who gets hold of it. Choose a place that is meant for it.</source>
            <translation>Het bestand is leesbaar voor iedereen die het in handen krijgt. Kies een plek die daarvoor bedoeld is.</translation>
        </message>
        <message>
            <source>There is no folder “%1”. Choose another one, or make it first.</source>
            <translation>Er is geen map “%1”. Kies een andere, of maak hem eerst.</translation>
        </message>
        <message>
            <source>“%1” is there already.</source>
            <translation>“%1” bestaat al.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Gestopt. Er is niets bewaard.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PartList</name>
        <message numerus="yes">
            <source>%n spot(s) to check</source>
            <translation>
                <numerusform>%n plek na te lopen</numerusform>
                <numerusform>%n plekken na te lopen</numerusform>
            </translation>
        </message>
        <message>
            <source>written</source>
            <translation>geschreven</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nog leeg</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Alles overnemen</translation>
        </message>
        <message numerus="yes">
            <source>Accept all suggestions, %n in this case</source>
            <translation>
                <numerusform>Alle voorstellen overnemen, %n in deze casus</numerusform>
                <numerusform>Alle voorstellen overnemen, %n in deze casus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PassphraseSection</name>
        <message>
            <source>Change my passphrase</source>
            <translation>Mijn wachtzin wijzigen</translation>
        </message>
        <message>
            <source>Your current passphrase</source>
            <translation>Je huidige wachtzin</translation>
        </message>
        <message>
            <source>Once you have changed it, it no longer opens anything.</source>
            <translation>Zodra je hem hebt veranderd, opent hij niets meer.</translation>
        </message>
        <message>
            <source>Type your current passphrase.</source>
            <translation>Typ je huidige wachtzin.</translation>
        </message>
        <message>
            <source>One moment: your key is being locked again.</source>
            <translation>Een ogenblik: je sleutel wordt opnieuw op slot gedaan.</translation>
        </message>
        <message>
            <source>From now on your new passphrase opens this folder.</source>
            <translation>Vanaf nu open je deze map met je nieuwe wachtzin.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PastePanel</name>
        <message numerus="yes">
            <source>In this text %n spot(s) show who it is about</source>
            <translation>
                <numerusform>Op %n plek laat deze tekst zien over wie het gaat</numerusform>
                <numerusform>Op %n plekken laat deze tekst zien over wie het gaat</numerusform>
            </translation>
        </message>
        <message>
            <source>None of it is in your case yet.</source>
            <translation>Hiervan staat nog niets in je casus.</translation>
        </message>
        <message numerus="yes">
            <source>%n spot(s) have no suggestion and will stay marked.</source>
            <translation>
                <numerusform>%n plek heeft geen voorstel en blijft gemarkeerd.</numerusform>
                <numerusform>%n plekken hebben geen voorstel en blijven gemarkeerd.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text you paste</source>
            <translation>De tekst die je plakt</translation>
        </message>
        <message>
            <source>Paste with the suggestions</source>
            <translation>Overnemen met de voorstellen</translation>
        </message>
        <message>
            <source>Paste it as it is</source>
            <translation>Plakken zoals hij is</translation>
        </message>
        <message>
            <source>The spots stay marked until you have looked at them.</source>
            <translation>De plekken blijven gemarkeerd tot je ernaar hebt gekeken.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laat maar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PortfolioTab</name>
        <message>
            <source>You have no reflections yet. Choose a method; the rest may come later.</source>
            <translation>Je hebt nog geen reflecties. Kies een werkvorm; de rest mag later.</translation>
        </message>
        <message>
            <source>Choose a method</source>
            <translation>Werkvorm kiezen</translation>
        </message>
        <message>
            <source>My reflections</source>
            <translation>Mijn reflecties</translation>
        </message>
        <message>
            <source>only you see them, until you share one</source>
            <translation>alleen jij ziet ze, tot je er een deelt</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 van %2 stappen</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>bij %1</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PrepareView</name>
        <message>
            <source>Invite…</source>
            <translation>Uitnodigen…</translation>
        </message>
        <message>
            <source>Text for an email and a calendar file</source>
            <translation>Tekst voor een mail en een agendabestand</translation>
        </message>
        <message>
            <source>%1 of %2 minutes</source>
            <translation>%1 van %2 minuten</translation>
        </message>
        <message>
            <source>On the agenda: %1.</source>
            <translation>Op de agenda: %1.</translation>
        </message>
        <message>
            <source>Written down: %1</source>
            <translation>Opgeschreven: %1</translation>
        </message>
        <message>
            <source>Removed from the agenda: %1.</source>
            <translation>Van de agenda gehaald: %1.</translation>
        </message>
        <message>
            <source>Finished: %1</source>
            <translation>Afgerond: %1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>This table has been changed.</source>
            <translation>Deze tafel is aangepast.</translation>
        </message>
        <message>
            <source>Removed from the calendar: %1.</source>
            <translation>Van de kalender gehaald: %1.</translation>
        </message>
        <message>
            <source>%1: %2 too many</source>
            <translation>%1: %2 te veel</translation>
        </message>
        <message>
            <source>%1 · drag items, or Alt+↑ and Alt+↓</source>
            <translation>%1 · punten verslepen, of Alt+↑ en Alt+↓</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ProposalCard</name>
        <message>
            <source>to be written</source>
            <translation>nog te schrijven</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwoord</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>opzij gelegd</translation>
        </message>
        <message>
            <source>taken back, to be written again</source>
            <translation>teruggehaald om aan verder te schrijven</translation>
        </message>
        <message>
            <source>the answer was taken back</source>
            <translation>het antwoord is teruggehaald</translation>
        </message>
        <message>
            <source>opened again</source>
            <translation>weer geopend</translation>
        </message>
        <message>
            <source>taken up again</source>
            <translation>weer opgepakt</translation>
        </message>
        <message>
            <source>Proposal to revise: %1</source>
            <translation>Voorstel om te herzien: %1</translation>
        </message>
        <message>
            <source>Third time within a year: a proposal to revise it</source>
            <translation>Derde keer in een jaar: een voorstel om het te herzien</translation>
        </message>
        <message>
            <source>Rests on %1.</source>
            <translation>Rust op %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) taken back since.</source>
            <translation>
                <numerusform>%n casus is sindsdien teruggetrokken.</numerusform>
                <numerusform>%n casussen zijn sindsdien teruggetrokken.</numerusform>
            </translation>
        </message>
        <message>
            <source>What should become different, and why?</source>
            <translation>Wat moet er anders, en waarom?</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>Het voorstel</translation>
        </message>
        <message>
            <source>In your own words: what the three have in common and what should change.</source>
            <translation>In je eigen woorden: wat de drie gemeen hebben en wat er anders moet.</translation>
        </message>
        <message>
            <source>Why does nobody want to propose this?</source>
            <translation>Waarom wil niemand dit voorstellen?</translation>
        </message>
        <message>
            <source>It stays here with your reason, and can be taken up again.</source>
            <translation>Het blijft hier staan met je reden, en kan weer opgepakt worden.</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Opzij leggen</translation>
        </message>
        <message>
            <source>Propose it</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>Opzij leggen…</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Weer oppakken</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Een ander antwoord</translation>
        </message>
        <message>
            <source>On the agenda of %1</source>
            <translation>Op de agenda van %1</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Afgesloten: %1</translation>
        </message>
        <message>
            <source>To be written again: %1</source>
            <translation>Weer te schrijven: %1</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Weer openen</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Weer open: %1</translation>
        </message>
        <message>
            <source>What you typed is gone. If you undo this, it is back in the same form.</source>
            <translation>Wat je typte is weg. Maak je dat ongedaan, dan staat het weer in hetzelfde formulier.</translation>
        </message>
        <message>
            <source>Set aside: %1</source>
            <translation>Opzij gelegd: %1</translation>
        </message>
        <message>
            <source>Taken up again: %1</source>
            <translation>Weer opgepakt: %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Voorgesteld: %1</translation>
        </message>
        <message>
            <source>On the agenda: %1</source>
            <translation>Op de agenda: %1</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Verder schrijven</translation>
        </message>
        <message>
            <source>The municipality has answered</source>
            <translation>De gemeente heeft geantwoord</translation>
        </message>
        <message>
            <source>Answer written down: %1</source>
            <translation>Antwoord opgeschreven: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::QuickOpen</name>
        <message>
            <source>Places found</source>
            <translation>Gevonden plekken</translation>
        </message>
        <message>
            <source>page</source>
            <translation>pagina</translation>
        </message>
        <message>
            <source>action</source>
            <translation>actie</translation>
        </message>
        <message>
            <source>in all cases</source>
            <translation>in alle casussen</translation>
        </message>
        <message>
            <source>Nothing found. Search the texts for “%1”</source>
            <translation>Niets gevonden. Zoek “%1” in de teksten</translation>
        </message>
        <message>
            <source>Search for “%1”</source>
            <translation>Zoek “%1”</translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation>Ga naar…</translation>
        </message>
        <message>
            <source>Go to case, theme, agreement</source>
            <translation>Ga naar casus, thema, afspraak</translation>
        </message>
        <message>
            <source>Go to case, theme, agreement…</source>
            <translation>Ga naar casus, thema, afspraak…</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadTab</name>
        <message>
            <source>Floor: %1</source>
            <translation>Ondergrens: %1</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versie %1</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>vastgelegd %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadThroughView</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>How you know whether it is safe</source>
            <translation>Waardoor je weet of het veilig genoeg is</translation>
        </message>
        <message>
            <source>What goes with it, all together</source>
            <translation>Wat erbij staat, alles samen</translation>
        </message>
        <message>
            <source>Read it as the neighbour</source>
            <translation>Lees het eens als de buurvrouw</translation>
        </message>
        <message>
            <source>You know this family by sight and have nothing but these words. Can you tell who it is about?</source>
            <translation>Je kent dit gezin van gezicht en hebt alleen deze woorden. Zie je om wie het gaat?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Think of the family itself, and of who knows them: a neighbour, a teacher, an uncle.</source>
            <translation>Denk aan het gezin zelf, en aan wie hen kent: een buurvrouw, een leerkracht, een oom.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Pijl naar links</translation>
        </message>
        <message>
            <source>Something here gives it away</source>
            <translation>Hier staat nog iets</translation>
        </message>
        <message>
            <source>Takes you to these words in your text</source>
            <translation>Brengt je naar deze woorden in je tekst</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Takes you back to your text</source>
            <translation>Brengt je terug naar je tekst</translation>
        </message>
        <message>
            <source>Space or right arrow</source>
            <translation>Spatie of pijl naar rechts</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Verder lezen</translation>
        </message>
        <message>
            <source>On to the question</source>
            <translation>Naar de vraag</translation>
        </message>
        <message>
            <source>The empty chair is the family’s</source>
            <translation>De lege stoel is van het gezin</translation>
        </message>
        <message>
            <source>Would you hand this text to the family?</source>
            <translation>Zou je deze tekst aan het gezin geven?</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadingView</name>
        <message>
            <source>There is nothing to ask here now: questions are asked by the reader while reading along.</source>
            <translation>Hier valt nu niets te vragen: vragen stelt wie meeleest, tijdens het lezen.</translation>
        </message>
        <message>
            <source>You read along on the newest version again.</source>
            <translation>Je leest weer mee, op de nieuwste versie.</translation>
        </message>
        <message>
            <source>You read along. Questions come first.</source>
            <translation>Je leest mee. Vragen komen eerst.</translation>
        </message>
        <message>
            <source>Your advice is given.</source>
            <translation>Je advies is gegeven.</translation>
        </message>
        <message>
            <source>Your colleague sees that you adjusted your approach.</source>
            <translation>Je collega ziet dat je je aanpak hebt bijgesteld.</translation>
        </message>
        <message>
            <source>The lesson is in the library.</source>
            <translation>De les staat in de bibliotheek.</translation>
        </message>
        <message>
            <source>Your colleague has been told.</source>
            <translation>Je collega weet het.</translation>
        </message>
        <message>
            <source>The request has been withdrawn.</source>
            <translation>Het verzoek is ingetrokken.</translation>
        </message>
        <message>
            <source>What you typed is gone.</source>
            <translation>Wat je typte is weg.</translation>
        </message>
        <message>
            <source>Both of you have signed. The conversation is finished.</source>
            <translation>Jullie tekenden allebei. Het gesprek is afgerond.</translation>
        </message>
        <message>
            <source>Signed. It is finished when the other has signed too.</source>
            <translation>Getekend. Het is afgerond als de ander ook tekent.</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>Vraag stellen</translation>
        </message>
        <message>
            <source>About the words you select, or about the whole case (Ctrl+Alt+M)</source>
            <translation>Over de woorden die je selecteert, of over de hele casus (Ctrl+Alt+M)</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Waarom nu niet?</translation>
        </message>
        <message>
            <source>A few words, so that your colleague can ask someone else. This ends the reading.</source>
            <translation>Een paar woorden, zodat je collega iemand anders kan vragen. Het meelezen houdt hiermee op.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Continue reading</source>
            <translation>Verder lezen</translation>
        </message>
        <message>
            <source>What changed between the versions</source>
            <translation>Wat er tussen de versies veranderde</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Jij</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>My requests</source>
            <translation>Mijn verzoeken</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>Voor mij</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>Vier ogen</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Met %1</translation>
        </message>
        <message>
            <source>Compare with version %1</source>
            <translation>Vergelijk met versie %1</translation>
        </message>
        <message>
            <source>Not now…</source>
            <translation>Nu niet…</translation>
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation>Verzoek intrekken</translation>
        </message>
        <message>
            <source>You said that you cannot read along now: “%1”</source>
            <translation>Jij zei dat je nu niet mee kunt lezen: “%1”</translation>
        </message>
        <message>
            <source>%1 cannot read along now: “%2”</source>
            <translation>%1 kan nu niet meelezen: “%2”</translation>
        </message>
        <message>
            <source>The text changed after this reading began. It goes on when the reader confirms on the newest version.</source>
            <translation>De tekst veranderde nadat dit gesprek begon. Het gaat verder als de meelezer de nieuwste versie bevestigt.</translation>
        </message>
        <message>
            <source>Read the new version</source>
            <translation>Nieuwe versie lezen</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>%n vraag beantwoorden</numerusform>
                <numerusform>%n vragen beantwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Read along</source>
            <translation>Meelezen</translation>
        </message>
        <message>
            <source>no questions yet</source>
            <translation>nog geen vragen</translation>
        </message>
        <message>
            <source>%1 asked</source>
            <translation>%1 gesteld</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>%1 beantwoord</translation>
        </message>
        <message>
            <source>%1 parked</source>
            <translation>%1 geparkeerd</translation>
        </message>
        <message>
            <source>given</source>
            <translation>gegeven</translation>
        </message>
        <message>
            <source>not open yet</source>
            <translation>nog niet open</translation>
        </message>
        <message>
            <source>yours to give</source>
            <translation>aan jou</translation>
        </message>
        <message>
            <source>%1 writes</source>
            <translation>%1 schrijft</translation>
        </message>
        <message>
            <source>one of you has signed</source>
            <translation>een van jullie tekende</translation>
        </message>
        <message>
            <source>you both write</source>
            <translation>jullie schrijven allebei</translation>
        </message>
        <message>
            <source>after the advice</source>
            <translation>na het advies</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>version %1, frozen %2</source>
            <translation>versie %1, vastgelegd %2</translation>
        </message>
        <message>
            <source>Questions first</source>
            <translation>Vragen eerst</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advies</translation>
        </message>
        <message>
            <source>Finish together</source>
            <translation>Samen afronden</translation>
        </message>
        <message>
            <source>author</source>
            <translation>inbrenger</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>meelezer</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReasonForm</name>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RecoverForm</name>
        <message>
            <source>Save and open</source>
            <translation>Bewaren en openen</translation>
        </message>
        <message>
            <source>Passphrase lost</source>
            <translation>Wachtzin kwijt</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wie ben je?</translation>
        </message>
        <message>
            <source>The code on the recovery sheet</source>
            <translation>De code op het herstelblad</translation>
        </message>
        <message>
            <source>Capitals and dashes do not matter.</source>
            <translation>Hoofdletters en streepjes maken niet uit.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Type the code of the sheet.</source>
            <translation>Typ de code van het blad.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Even openen…</translation>
        </message>
        <message>
            <source>One moment: a key is being made.</source>
            <translation>Een ogenblik: er wordt een sleutel gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RecoverySection</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Nieuw herstelblad maken</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>This folder has no recovery sheet now. Make one, so that a lost passphrase does not lock everybody out.</source>
            <translation>Deze map heeft nu geen herstelblad. Maak er een, dan sluit een vergeten wachtzin niemand buiten.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>After this, the old sheet no longer opens anything.</source>
            <translation>Het oude blad opent hierna niets meer.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>The sheet in use now was made by %1.</source>
            <translation>Het blad dat nu geldt is gemaakt door %1.</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Typ eerst je wachtzin.</translation>
        </message>
        <message>
            <source>One moment: a key is being made.</source>
            <translation>Een ogenblik: er wordt een sleutel gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RecoverySheet</name>
        <message>
            <source>I wrote it down myself</source>
            <translation>Ik heb hem zelf overgeschreven</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Keep this sheet</source>
            <translation>Bewaar dit blad</translation>
        </message>
        <message>
            <source>If you lose your passphrase, this code lets you choose a new one. It is shown only now. Whoever has it can open the folder, so keep it away from this computer.</source>
            <translation>Ben je je wachtzin kwijt, dan kies je met deze code een nieuwe. Je ziet hem alleen nu. Wie hem heeft kan de map openen, dus bewaar hem niet bij deze computer.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als PDF…</translation>
        </message>
        <message>
            <source>Print or save the sheet first, or write the code down.</source>
            <translation>Druk het blad eerst af, bewaar het, of schrijf de code over.</translation>
        </message>
        <message>
            <source>Recovery sheet of Leertafel</source>
            <translation>Herstelblad van Leertafel</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Map: %1</translation>
        </message>
        <message>
            <source>Made by %1 on %2</source>
            <translation>Gemaakt door %1 op %2</translation>
        </message>
        <message>
            <source>At “Passphrase lost?” type this code and choose a new passphrase.</source>
            <translation>Typ deze code bij “Wachtzin kwijt?” en kies een nieuwe wachtzin.</translation>
        </message>
        <message>
            <source>Whoever has this sheet can open the folder. Keep it where you keep keys.</source>
            <translation>Wie dit blad heeft kan de map openen. Bewaar het waar je ook sleutels bewaart.</translation>
        </message>
        <message>
            <source>The sheet went to the printer.</source>
            <translation>Het blad is naar de printer.</translation>
        </message>
        <message>
            <source>Where does the sheet go?</source>
            <translation>Waar komt het blad?</translation>
        </message>
        <message>
            <source>Recovery sheet %1.pdf</source>
            <translation>Herstelblad %1.pdf</translation>
        </message>
        <message>
            <source>The sheet is saved. Move it away from this computer.</source>
            <translation>Het blad is bewaard. Haal het weg van deze computer.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReflectionEditor</name>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Throw this reflection away</source>
            <translation>Deze reflectie weggooien</translation>
        </message>
        <message>
            <source>Share with colleagues</source>
            <translation>Delen met collega’s</translation>
        </message>
        <message>
            <source>Done, back to my portfolio</source>
            <translation>Klaar, naar mijn portfolio</translation>
        </message>
        <message>
            <source>Reflection on “%1”</source>
            <translation>Reflectie bij “%1”</translation>
        </message>
        <message>
            <source>Learning › Reflection</source>
            <translation>Leren › Reflectie</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Bewaard %1</translation>
        </message>
        <message>
            <source>What you take with you</source>
            <translation>Wat je meeneemt</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message>
            <source>What do you see now that you did not see before?</source>
            <translation>Wat zie je nu dat je eerder niet zag?</translation>
        </message>
        <message>
            <source>Intention</source>
            <translation>Voornemen</translation>
        </message>
        <message>
            <source>What will you do differently, and with whom?</source>
            <translation>Wat ga je anders doen, en met wie?</translation>
        </message>
        <message>
            <source>Look back on</source>
            <translation>Terugkijken op</translation>
        </message>
        <message>
            <source>Day to look back</source>
            <translation>Dag om terug te kijken</translation>
        </message>
        <message>
            <source>Who took part?</source>
            <translation>Wie deden mee?</translation>
        </message>
        <message>
            <source>By role, never by name.</source>
            <translation>Als rol, nooit met een naam.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>A lesson for others</source>
            <translation>Een les voor anderen</translation>
        </message>
        <message>
            <source>One sentence that a colleague can use, without this family in it.</source>
            <translation>Eén zin waar een collega iets aan heeft, zonder dit gezin erin.</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Les</translation>
        </message>
        <message>
            <source>Put it in the library</source>
            <translation>In de bibliotheek zetten</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>Stop sharing</source>
            <translation>Niet meer delen</translation>
        </message>
        <message>
            <source>A colleague shares this reflection. You read along; only who wrote it can change it.</source>
            <translation>Een collega deelt deze reflectie. Je kunt meelezen; veranderen kan alleen wie hem schreef.</translation>
        </message>
        <message>
            <source>Colleagues in this folder can read this reflection. You can take that back at any time.</source>
            <translation>Collega’s in deze map kunnen deze reflectie lezen. Dat kun je altijd terugdraaien.</translation>
        </message>
        <message>
            <source>Only you can read this reflection, even when a colleague uses this folder.</source>
            <translation>Alleen jij leest deze reflectie, ook als een collega deze map gebruikt.</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Bewaard om %1</translation>
        </message>
        <message>
            <source>Colleagues in this folder read the reflection as you just left it. You can take that back at any time.</source>
            <translation>Collega’s in deze map lezen de reflectie zoals je hem net achterliet. Dat kun je altijd terugdraaien.</translation>
        </message>
        <message>
            <source>The sharing has stopped: something in what you wrote gives someone away. Change it and share the reflection again.</source>
            <translation>Het delen is gestopt: in wat je schreef is iemand te herkennen. Verander dat en deel de reflectie opnieuw.</translation>
        </message>
        <message>
            <source>Colleagues in this folder can read it now.</source>
            <translation>Collega’s in deze map kunnen dit nu lezen.</translation>
        </message>
        <message>
            <source>Not shared any more.</source>
            <translation>Niet meer gedeeld.</translation>
        </message>
        <message>
            <source>The lesson is in the library.</source>
            <translation>De les staat in de bibliotheek.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReflectionsTab</name>
        <message>
            <source>Reflections on this case</source>
            <translation>Reflecties op deze casus</translation>
        </message>
        <message>
            <source>No reflection yet. What you write is yours alone until you share it.</source>
            <translation>Nog geen reflectie. Wat je schrijft is alleen van jou, tot je het deelt.</translation>
        </message>
        <message>
            <source>With which method?</source>
            <translation>Met welke werkvorm?</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>for you alone</source>
            <translation>alleen voor jou</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RefusedModel</name>
        <message>
            <source>the same as line %1; the first one stands</source>
            <translation>hetzelfde als regel %1; de eerste blijft staan</translation>
        </message>
        <message>
            <source>says something else than line %1</source>
            <translation>zegt iets anders dan regel %1</translation>
        </message>
        <message>
            <source>there is no such quarter; write 2026-K1</source>
            <translation>dit kwartaal bestaat niet; schrijf 2026-K1</translation>
        </message>
        <message>
            <source>a year has four digits</source>
            <translation>een jaar heeft vier cijfers</translation>
        </message>
        <message>
            <source>there is no area with this code</source>
            <translation>er is geen wijk met deze code</translation>
        </message>
        <message>
            <source>this theme is not in our list</source>
            <translation>dit thema staat niet in onze lijst</translation>
        </message>
        <message>
            <source>this referrer is not in our list</source>
            <translation>deze verwijzer staat niet in onze lijst</translation>
        </message>
        <message>
            <source>a count is 0 or more</source>
            <translation>een aantal is 0 of meer</translation>
        </message>
        <message>
            <source>a count is a whole number, in digits only</source>
            <translation>een aantal is een heel getal, alleen in cijfers</translation>
        </message>
        <message>
            <source>nothing is filled in, and nothing is not zero</source>
            <translation>hier staat niets, en niets is geen nul</translation>
        </message>
        <message>
            <source>this number was hidden; it is not a number</source>
            <translation>dit getal was verborgen; het is geen getal</translation>
        </message>
        <message>
            <source>too few or too many columns</source>
            <translation>te weinig of te veel kolommen</translation>
        </message>
        <message>
            <source>another separator than the rest of the file</source>
            <translation>een ander scheidingsteken dan de rest van het bestand</translation>
        </message>
        <message>
            <source>this cannot be a count</source>
            <translation>dit kan geen aantal zijn</translation>
        </message>
        <message>
            <source>the header again</source>
            <translation>de kopregel nog een keer</translation>
        </message>
        <message>
            <source>a total, not a quarter</source>
            <translation>een totaal, geen kwartaal</translation>
        </message>
        <message>
            <source>this quarter has not begun</source>
            <translation>dit kwartaal is nog niet begonnen</translation>
        </message>
        <message>
            <source>a quotation mark that is never closed</source>
            <translation>een aanhalingsteken dat nergens sluit</translation>
        </message>
        <message>
            <source>there is no such day; write 2026-01-01</source>
            <translation>deze dag bestaat niet; schrijf 2026-01-01</translation>
        </message>
        <message>
            <source>these ages do not fit</source>
            <translation>deze leeftijden passen niet</translation>
        </message>
        <message>
            <source>the source is missing</source>
            <translation>de bron ontbreekt</translation>
        </message>
        <message>
            <source>this line is not readable text (UTF-8)</source>
            <translation>deze regel is geen leesbare tekst (UTF-8)</translation>
        </message>
        <message>
            <source>we do not know what to do with this line</source>
            <translation>met deze regel weten we geen raad</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>regel %1: %2</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Waarom niet</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Wat er staat</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RemarkCard</name>
        <message>
            <source>question</source>
            <translation>vraag</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>about the whole case</source>
            <translation>over de hele casus</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Parked:</source>
            <translation>Geparkeerd:</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>nog niet beantwoord</translation>
        </message>
        <message>
            <source>Answer to question %1</source>
            <translation>Antwoord op vraag %1</translation>
        </message>
        <message>
            <source>Your answer, or why you park it</source>
            <translation>Je antwoord, of waarom je de vraag parkeert</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Parkeren</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation>Schrijf eerst een paar woorden.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RestoreForm</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Teruggaan naar een reservekopie</translation>
        </message>
        <message>
            <source>Something in this folder is damaged, so it does not open. A backup brings back how it was.</source>
            <translation>Iets in deze map is beschadigd, daarom gaat hij niet open. Met een reservekopie is hij weer zoals hij was.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewListView</name>
        <message>
            <source>For me</source>
            <translation>Voor mij</translation>
        </message>
        <message>
            <source>My requests</source>
            <translation>Mijn verzoeken</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Afronden</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>%1 asks you to read along</source>
            <translation>%1 vraagt of je meeleest</translation>
        </message>
        <message>
            <source>%1 has not answered yet</source>
            <translation>%1 heeft nog niet geantwoord</translation>
        </message>
        <message>
            <source>your questions first</source>
            <translation>eerst jouw vragen</translation>
        </message>
        <message>
            <source>%1 is reading</source>
            <translation>%1 leest</translation>
        </message>
        <message>
            <source>%1 waits for your answers</source>
            <translation>%1 wacht op je antwoorden</translation>
        </message>
        <message>
            <source>%1 answers your questions</source>
            <translation>%1 beantwoordt je vragen</translation>
        </message>
        <message>
            <source>your advice can be given</source>
            <translation>je kunt advies geven</translation>
        </message>
        <message>
            <source>%1 writes the advice</source>
            <translation>%1 schrijft het advies</translation>
        </message>
        <message>
            <source>%1 adjusted it; look again</source>
            <translation>%1 heeft het bijgesteld; kijk opnieuw</translation>
        </message>
        <message>
            <source>your view and your signature</source>
            <translation>jouw beeld en je handtekening</translation>
        </message>
        <message>
            <source>%1 writes a view</source>
            <translation>%1 schrijft een beeld</translation>
        </message>
        <message>
            <source>the text changed; look again</source>
            <translation>de tekst veranderde; kijk nog eens</translation>
        </message>
        <message>
            <source>%1 looks at the changed text</source>
            <translation>%1 bekijkt de veranderde tekst</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>Vier ogen</translation>
        </message>
        <message>
            <source>Ask a reader</source>
            <translation>Een meelezer vragen</translation>
        </message>
        <message>
            <source>Choose the case first; you ask on its page, under Four eyes.</source>
            <translation>Kies eerst de casus; je vraagt het daar, bij Vier ogen.</translation>
        </message>
        <message>
            <source>Nobody asks you to read along now.</source>
            <translation>Niemand vraagt je nu om mee te lezen.</translation>
        </message>
        <message>
            <source>Go to my cases</source>
            <translation>Naar mijn casussen</translation>
        </message>
        <message>
            <source>You have not asked anyone yet. You do that in a case, under Four eyes.</source>
            <translation>Je vroeg nog niemand. Dat doe je in een casus, bij Vier ogen.</translation>
        </message>
        <message>
            <source>No conversation has been finished yet. It comes here once you have both signed.</source>
            <translation>Nog geen gesprek is afgerond. Het komt hier zodra jullie allebei hebben getekend.</translation>
        </message>
        <message>
            <source>%1 asks: %2</source>
            <translation>%1 vraagt: %2</translation>
        </message>
        <message>
            <source>together with %1</source>
            <translation>met %1</translation>
        </message>
        <message>
            <source>preferably by %1</source>
            <translation>liefst voor %1</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for you</source>
            <translation>
                <numerusform>%n wacht op jou</numerusform>
                <numerusform>%n wachten op jou</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewSide</name>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Questions first</source>
            <translation>Vragen eerst</translation>
        </message>
        <message>
            <source>Your advice comes after three questions. Begin with “Read along”.</source>
            <translation>Je advies komt na drie vragen. Begin met “Meelezen”.</translation>
        </message>
        <message>
            <source>%1 has not answered yet; it is not your turn now.</source>
            <translation>%1 heeft nog niet geantwoord; je bent nu niet aan de beurt.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) asked, each answered or parked. With that, advice opened.</source>
            <translation>
                <numerusform>%n vraag gesteld, beantwoord of geparkeerd. Daarmee ging het advies open.</numerusform>
                <numerusform>%n vragen gesteld, elke vraag beantwoord of geparkeerd. Daarmee ging het advies open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Advice opens after three questions: %n more to ask.</source>
            <translation>
                <numerusform>Het advies gaat open na drie vragen: nog %n te stellen.</numerusform>
                <numerusform>Het advies gaat open na drie vragen: nog %n te stellen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) wait for an answer or to be parked.</source>
            <translation>
                <numerusform>%n vraag wacht op een antwoord, of kan geparkeerd worden.</numerusform>
                <numerusform>%n vragen wachten op een antwoord, of kunnen geparkeerd worden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your advice</source>
            <translation>Jouw advies</translation>
        </message>
        <message>
            <source>Advice from %1</source>
            <translation>Advies van %1</translation>
        </message>
        <message>
            <source>%1 writes the advice; it is not your turn now.</source>
            <translation>%1 schrijft het advies; je bent nu niet aan de beurt.</translation>
        </message>
        <message>
            <source>Give the advice</source>
            <translation>Advies geven</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation>Schrijf eerst een paar woorden.</translation>
        </message>
        <message>
            <source>You said that you adjusted your approach. %1 looks again.</source>
            <translation>Je zei dat je je aanpak hebt bijgesteld. %1 kijkt opnieuw.</translation>
        </message>
        <message>
            <source>%1 adjusted it after your advice. Look again: you can ask a question, and at the foot you finish together.</source>
            <translation>%1 heeft het na je advies bijgesteld. Kijk opnieuw: je kunt een vraag stellen, en onderaan ronden jullie samen af.</translation>
        </message>
        <message>
            <source>Did you adjust your approach and leave the text as it is? Say so, and %1 looks again. A new version of the text asks that automatically.</source>
            <translation>Heb je je aanpak bijgesteld en de tekst gelaten zoals die is? Zeg het, dan kijkt %1 opnieuw. Een nieuwe versie van de tekst vraagt dat vanzelf.</translation>
        </message>
        <message>
            <source>I adjusted my approach</source>
            <translation>Ik heb mijn aanpak bijgesteld</translation>
        </message>
        <message>
            <source>Floor: %1</source>
            <translation>Ondergrens: %1</translation>
        </message>
        <message>
            <source>Either of you may raise it; lowering it you do together.</source>
            <translation>Verhogen mag ieder, verlagen doe je samen.</translation>
        </message>
        <message>
            <source>%1 proposes to lower it to “%2”. It counts once the other agrees.</source>
            <translation>%1 wil verlagen naar “%2”. Het geldt als de ander het ook vindt.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>Not judged yet; the conversation can only be finished after that.</source>
            <translation>Nog niet beoordeeld; afronden kan pas daarna.</translation>
        </message>
        <message>
            <source>Act first, learn later.</source>
            <translation>Eerst handelen, dan leren.</translation>
        </message>
        <message>
            <source>Judge the floor</source>
            <translation>De ondergrens beoordelen</translation>
        </message>
        <message>
            <source>Judge the floor…</source>
            <translation>Beoordeel de ondergrens…</translation>
        </message>
        <message>
            <source>Judge it differently…</source>
            <translation>Anders…</translation>
        </message>
        <message>
            <source>Judge it this way</source>
            <translation>Zo beoordelen</translation>
        </message>
        <message>
            <source>Choose a level first.</source>
            <translation>Kies eerst een oordeel.</translation>
        </message>
        <message>
            <source>Similar cases</source>
            <translation>Lijkt op</translation>
        </message>
        <message>
            <source>A lesson for others</source>
            <translation>Een les voor anderen</translation>
        </message>
        <message>
            <source>One sentence that helps you or a colleague next time.</source>
            <translation>Eén zin waar jij of een collega de volgende keer iets aan heeft.</translation>
        </message>
        <message>
            <source>Put it in the library</source>
            <translation>In de bibliotheek zetten</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RoomStrip</name>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Leave the table</source>
            <translation>Tafel verlaten</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Invullen</translation>
        </message>
        <message>
            <source>Another opinion</source>
            <translation>Andere mening</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SafetySection</name>
        <message>
            <source>Act first, learn later: you see the steps of the reporting code.</source>
            <translation>Eerst handelen, dan leren: je ziet de stappen van de meldcode.</translation>
        </message>
        <message>
            <source>Write below only which step you took and roughly when, for instance: step 2, this week.</source>
            <translation>Schrijf hieronder alleen welke stap je zette en wanneer ongeveer, bijvoorbeeld: stap 2, deze week.</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Waardoor weet je dat?</translation>
        </message>
        <message>
            <source>It has been judged; choose another level.</source>
            <translation>Hij is al beoordeeld; kies een ander niveau.</translation>
        </message>
        <message>
            <source>Lowering it to &lt;b&gt;%1&lt;/b&gt; you do together: it counts once a colleague agrees.</source>
            <translation>Verlagen naar &lt;b&gt;%1&lt;/b&gt; doe je samen: het geldt als een collega het ook vindt.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Act first, learn later.&lt;/b&gt;</source>
            <translation>&lt;b&gt;Eerst handelen, dan leren.&lt;/b&gt;</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SaveAsPanel</name>
        <message>
            <source>Progress of saving</source>
            <translation>Hoe ver het bewaren is</translation>
        </message>
        <message>
            <source>Where the file goes</source>
            <translation>Waar het bestand komt</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Where should the file go?</source>
            <translation>Waar moet het bestand komen?</translation>
        </message>
        <message>
            <source>Small numbers stay out, and the folder remembers what was given out. The file itself can be read by everyone who gets hold of it.</source>
            <translation>Kleine aantallen blijven eruit en de map onthoudt wat is meegegeven. Het bestand zelf kan iedereen lezen die het in handen krijgt.</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabel (CSV)…</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)…</source>
            <translation>Rekenblad (XLSX)…</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Plaatje (PNG)…</translation>
        </message>
        <message>
            <source>Drawing (SVG)…</source>
            <translation>Tekening (SVG)…</translation>
        </message>
        <message>
            <source>Page (PDF)…</source>
            <translation>Bladzijde (PDF)…</translation>
        </message>
        <message>
            <source>Copy the figures</source>
            <translation>De cijfers kopiëren</translation>
        </message>
        <message>
            <source>There is no folder “%1”. Choose another one, or make it first.</source>
            <translation>Er is geen map “%1”. Kies een andere, of maak hem eerst.</translation>
        </message>
        <message>
            <source>“%1” is there already, so here is another name. Choose the file itself to replace it.</source>
            <translation>“%1” is er al, daarom staat hier een andere naam. Kies het bestand zelf om het te vervangen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Gestopt. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>The figures are on the clipboard.</source>
            <translation>De cijfers staan op het klembord.</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>Bewaard als “%1”.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Woorden weghalen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SeatsBar</name>
        <message>
            <source>Who is at the table, by function</source>
            <translation>Wie er zit, als functie</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Stoel</translation>
        </message>
        <message>
            <source>Another function</source>
            <translation>Een andere functie</translation>
        </message>
        <message>
            <source>or another function, never a name</source>
            <translation>of een andere functie, nooit een naam</translation>
        </message>
        <message>
            <source>Add seat</source>
            <translation>Stoel toevoegen</translation>
        </message>
        <message>
            <source>Remove the seat of %1</source>
            <translation>Haal de stoel weg van %1</translation>
        </message>
        <message>
            <source>Remove this seat</source>
            <translation>Haal deze stoel weg</translation>
        </message>
        <message>
            <source>Add a seat</source>
            <translation>Een stoel toevoegen</translation>
        </message>
        <message>
            <source>Seat removed: %1.</source>
            <translation>Stoel weggehaald: %1.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SecondScreen</name>
        <message>
            <source>At the table</source>
            <translation>Aan tafel</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SessionForm</name>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>Remove from the calendar</source>
            <translation>Van de kalender halen</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minuten</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Hoe lang?</translation>
        </message>
        <message>
            <source>What kind of table?</source>
            <translation>Wat voor tafel?</translation>
        </message>
        <message>
            <source>For which areas?</source>
            <translation>Voor welke wijken?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>If left empty, the table is named after its areas.</source>
            <translation>Laat je dit leeg, dan heet de tafel naar de wijken.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Change this table</source>
            <translation>Deze tafel aanpassen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Wijzigingen bewaren</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SessionsView</name>
        <message>
            <source>No table planned yet.</source>
            <translation>Nog geen tafel gepland.</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Nog te komen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Geweest</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Voorbereiden</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SettingsPage</name>
        <message>
            <source>Folder %1</source>
            <translation>Map %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Appearance and lock</source>
            <translation>Beeld en slot</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>Mijn wachtzin</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collega’s</translation>
        </message>
        <message>
            <source>Teams and organisations</source>
            <translation>Teams en organisaties</translation>
        </message>
        <message>
            <source>Words of the team</source>
            <translation>Woorden van het team</translation>
        </message>
        <message>
            <source>Backups and check</source>
            <translation>Reservekopieën en controle</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ShellMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Write a case</source>
            <translation>Casus &amp;schrijven</translation>
        </message>
        <message>
            <source>&amp;Add a colleague…</source>
            <translation>&amp;Collega toevoegen…</translation>
        </message>
        <message>
            <source>&amp;Backups and check…</source>
            <translation>&amp;Reservekopieën en controle…</translation>
        </message>
        <message>
            <source>&amp;Open another folder…</source>
            <translation>&amp;Andere map openen…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Vergrendelen</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Instellingen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>A&amp;fsluiten</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;Undo typing</source>
            <translation>&amp;Typen ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo typing</source>
            <translation>Typen &amp;opnieuw</translation>
        </message>
        <message>
            <source>Undo the &amp;last action</source>
            <translation>Laatste handeling on&amp;gedaan maken</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>K&amp;nippen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Plakken</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles selecteren</translation>
        </message>
        <message>
            <source>&amp;Search on this page</source>
            <translation>&amp;Zoeken op deze pagina</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>Like the &amp;computer</source>
            <translation>Zoals de &amp;computer</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Licht</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Donker</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>&amp;Grotere tekst</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinere tekst</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>Ge&amp;wone tekstgrootte</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Hele scherm</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <source>T&amp;rends as</source>
            <translation>T&amp;rends als</translation>
        </message>
        <message>
            <source>One trend over &amp;time</source>
            <translation>Eén trend: &amp;verloop</translation>
        </message>
        <message>
            <source>Areas &amp;side by side</source>
            <translation>Wijken &amp;naast elkaar</translation>
        </message>
        <message>
            <source>Areas &amp;compared</source>
            <translation>Wijken &amp;vergeleken</translation>
        </message>
        <message>
            <source>&amp;Overview of all trends</source>
            <translation>&amp;Overzicht van alle trends</translation>
        </message>
        <message>
            <source>Areas on the &amp;map</source>
            <translation>Wijken op de &amp;kaart</translation>
        </message>
        <message>
            <source>One &amp;area at a glance</source>
            <translation>Eén &amp;wijk in één oogopslag</translation>
        </message>
        <message>
            <source>&amp;Help ladder and tracks</source>
            <translation>&amp;Hulpladder en sporen</translation>
        </message>
        <message>
            <source>&amp;Find by name…</source>
            <translation>&amp;Zoek op naam…</translation>
        </message>
        <message>
            <source>&amp;Next step of this page</source>
            <translation>&amp;Volgende stap op deze pagina</translation>
        </message>
        <message>
            <source>Next ta&amp;b</source>
            <translation>Volgend ta&amp;bblad</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>V&amp;orig tabblad</translation>
        </message>
        <message>
            <source>Back to where you &amp;were</source>
            <translation>&amp;Terug naar waar je was</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Casus</translation>
        </message>
        <message>
            <source>&amp;Find cases</source>
            <translation>Casussen &amp;zoeken</translation>
        </message>
        <message>
            <source>&amp;Read along</source>
            <translation>&amp;Meelezen</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>&amp;Tafel</translation>
        </message>
        <message>
            <source>&amp;Plan a table</source>
            <translation>Tafel &amp;plannen</translation>
        </message>
        <message>
            <source>&amp;All tables</source>
            <translation>&amp;Alle tafels</translation>
        </message>
        <message>
            <source>&amp;What came of it</source>
            <translation>&amp;Wat ervan kwam</translation>
        </message>
        <message>
            <source>&amp;Trends for the table</source>
            <translation>&amp;Trends voor de tafel</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Toetsen</translation>
        </message>
        <message>
            <source>&amp;About Leertafel</source>
            <translation>&amp;Over Leertafel</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SidePanel</name>
        <message>
            <source>More beside this</source>
            <translation>Meer hiernaast</translation>
        </message>
        <message>
            <source>Close the side panel: %1</source>
            <translation>Zijpaneel sluiten: %1</translation>
        </message>
        <message>
            <source>Open the side panel: %1</source>
            <translation>Zijpaneel openen: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignPanel</name>
        <message>
            <source>Who signs?</source>
            <translation>Wie tekent?</translation>
        </message>
        <message>
            <source>Own passphrase</source>
            <translation>Eigen wachtzin</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Tekenen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Passphrase of %1</source>
            <translation>Wachtzin van %1</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignalBlock</name>
        <message>
            <source>What stands out</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>Looking at all combinations…</source>
            <translation>Alle combinaties worden bekeken…</translation>
        </message>
        <message>
            <source>Registration?</source>
            <translation>Registratie?</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Nothing more than chance explains in %1.</source>
            <translation>In %1 niets wat meer is dan toeval.</translation>
        </message>
        <message>
            <source>No quarter is complete yet.</source>
            <translation>Nog geen kwartaal is compleet.</translation>
        </message>
        <message numerus="yes">
            <source>%n new since last time</source>
            <translation>
                <numerusform>%n nieuw sinds de vorige keer</numerusform>
                <numerusform>%n nieuw sinds de vorige keer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on Trends</source>
            <translation>
                <numerusform>Nog %n bij Trends</numerusform>
                <numerusform>Nog %n bij Trends</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures go up to %1.</source>
            <translation>De cijfers lopen tot en met %1.</translation>
        </message>
        <message numerus="yes">
            <source>View, with %n case(s)</source>
            <translation>
                <numerusform>Bekijken met %n casus</numerusform>
                <numerusform>Bekijken met %n casussen</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation>onverklaard</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignalPanel</name>
        <message>
            <source>What stands out</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>With so many cells, a few always fall outside their limits by chance. What is listed here still stands out when all are judged together.</source>
            <translation>Bij zoveel vakjes vallen er altijd een paar door toeval buiten de grens. Wat hier staat, houdt ook stand als je alles samen bekijkt.</translation>
        </message>
        <message>
            <source>May still be chance</source>
            <translation>Kan nog toeval zijn</translation>
        </message>
        <message>
            <source>Looking at all combinations…</source>
            <translation>Alle combinaties worden bekeken…</translation>
        </message>
        <message>
            <source>Registration?</source>
            <translation>Registratie?</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Show this area</source>
            <translation>Deze wijk laten zien</translation>
        </message>
        <message numerus="yes">
            <source>View, with %n case(s)</source>
            <translation>
                <numerusform>Bekijken met %n casus</numerusform>
                <numerusform>Bekijken met %n casussen</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>? unexplained</source>
            <translation>? onverklaard</translation>
        </message>
        <message>
            <source>Nothing more than chance explains in %1.</source>
            <translation>In %1 niets wat meer is dan toeval.</translation>
        </message>
        <message>
            <source>No quarter is complete yet.</source>
            <translation>Nog geen kwartaal is compleet.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Nog %n laten zien</numerusform>
                <numerusform>Nog %n laten zien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) with too few requests to see a change.</source>
            <translation>
                <numerusform>%n combinatie met te weinig aanvragen om een verandering te zien.</numerusform>
                <numerusform>%n combinaties met te weinig aanvragen om een verandering te zien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) not judged yet: fewer than eight quarters.</source>
            <translation>
                <numerusform>%n combinatie nog zonder oordeel: minder dan acht kwartalen.</numerusform>
                <numerusform>%n combinaties nog zonder oordeel: minder dan acht kwartalen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) looked at in %1;</source>
            <translation>
                <numerusform>%n combinatie bekeken in %1;</numerusform>
                <numerusform>%n combinaties bekeken in %1;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n false alarm(s) expected.</source>
            <translation>
                <numerusform>hooguit %n vals alarm verwacht.</numerusform>
                <numerusform>hooguit %n valse alarmen verwacht.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SimilarTab</name>
        <message>
            <source>theme (%1)</source>
            <translation>thema (%1)</translation>
        </message>
        <message>
            <source>themes (%1)</source>
            <translation>thema’s (%1)</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>signaal</translation>
        </message>
        <message>
            <source>principle (%1)</source>
            <translation>principe (%1)</translation>
        </message>
        <message>
            <source>principles (%1)</source>
            <translation>principes (%1)</translation>
        </message>
        <message>
            <source>age</source>
            <translation>leeftijd</translation>
        </message>
        <message>
            <source>same %1</source>
            <translation>zelfde %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Similar cases</source>
            <translation>Lijkt op</translation>
        </message>
        <message>
            <source>No released case looks like this one yet. Themes and age help to find them.</source>
            <translation>Er lijkt nog geen vrijgegeven casus op deze. Met thema’s en leeftijd vind je ze eerder.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Similar to %1 and more</source>
            <translation>Lijkt op %1 en meer</translation>
        </message>
        <message numerus="yes">
            <source>Similar to %n other(s)</source>
            <translation>
                <numerusform>Lijkt op %n andere</numerusform>
                <numerusform>Lijkt op %n andere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StatusLine</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Deze regel sluiten</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StepStrip</name>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>komt nog</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryEdit</name>
        <message>
            <source>Paragraph %1 is</source>
            <translation>Alinea %1 is</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryForm</name>
        <message>
            <source>Cancel</source>
            <translation>Toch niet</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryPanel</name>
        <message>
            <source>? unexplained</source>
            <translation>? onverklaard</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Verklaring</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>Possible explanations</source>
            <translation>Mogelijke verklaringen</translation>
        </message>
        <message>
            <source>Actions in the city</source>
            <translation>Acties in de stad</translation>
        </message>
        <message>
            <source>Actions in this area</source>
            <translation>Acties in de wijk</translation>
        </message>
        <message>
            <source>same theme and quarter</source>
            <translation>zelfde thema en kwartaal</translation>
        </message>
        <message>
            <source>same theme, %1</source>
            <translation>zelfde thema, %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot en met %2</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Het verhaal</translation>
        </message>
        <message>
            <source>The story with %1</source>
            <translation>Het verhaal bij %1</translation>
        </message>
        <message>
            <source>The story with this theme</source>
            <translation>Het verhaal bij dit thema</translation>
        </message>
        <message>
            <source>No released cases on this theme in the city yet. A case comes here once a colleague has released it.</source>
            <translation>Nog geen vrijgegeven casussen bij dit thema in de stad. Een casus komt hier als een collega hem heeft vrijgegeven.</translation>
        </message>
        <message>
            <source>No released cases on this theme in this area yet. A case comes here once a colleague has released it.</source>
            <translation>Nog geen vrijgegeven casussen bij dit thema in deze wijk. Een casus komt hier als een collega hem heeft vrijgegeven.</translation>
        </message>
        <message numerus="yes">
            <source>%n released case(s), chosen to learn from. Not a count.</source>
            <translation>
                <numerusform>%n vrijgegeven casus, gekozen om van te leren. Geen telling.</numerusform>
                <numerusform>%n vrijgegeven casussen, gekozen om van te leren. Geen telling.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <translation>Les: %1</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>les</translation>
        </message>
        <message numerus="yes">
            <source>%n more case(s)</source>
            <translation>
                <numerusform>Nog %n casus</numerusform>
                <numerusform>Nog %n casussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n les</numerusform>
                <numerusform>%n lessen</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <translation> en </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggesties</translation>
        </message>
        <message>
            <source>Looking for what could be on this agenda…</source>
            <translation>We kijken wat er op deze agenda kan…</translation>
        </message>
        <message>
            <source>Nothing to suggest now. What stands out, what came back and try-outs to look back on come here by themselves.</source>
            <translation>Nu is er niets om voor te stellen. Wat opvalt, wat terugkwam en proeftuinen om op terug te kijken komen hier vanzelf.</translation>
        </message>
        <message>
            <source>Nothing comes onto the agenda by itself.</source>
            <translation>Er komt niets vanzelf op de agenda.</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Op de agenda</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TabStrip</name>
        <message>
            <source>Parts of this page</source>
            <translation>Onderdelen van deze pagina</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TablePage</name>
        <message>
            <source>Prepare</source>
            <translation>Voorbereiden</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Alle tafels</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Overlegtafel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Change the table</source>
            <translation>Tafel aanpassen</translation>
        </message>
        <message>
            <source>At the table</source>
            <translation>Aan tafel</translation>
        </message>
        <message>
            <source>View reading pack</source>
            <translation>Leesmap bekijken</translation>
        </message>
        <message>
            <source>Make reading pack</source>
            <translation>Leesmap maken</translation>
        </message>
        <message>
            <source>The table has been held</source>
            <translation>De tafel is geweest</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>Copy the report as text</source>
            <translation>Verslag kopiëren als tekst</translation>
        </message>
        <message>
            <source>Why did we decide this?</source>
            <translation>Waarom besloten we dit?</translation>
        </message>
        <message>
            <source>View report</source>
            <translation>Verslag bekijken</translation>
        </message>
        <message>
            <source>Make report</source>
            <translation>Verslag maken</translation>
        </message>
        <message>
            <source>You can still make the pack: whoever prepares the table decides. The author can choose something coarser and have it checked again.</source>
            <translation>Je kunt de leesmap toch maken: wie de tafel voorbereidt, beslist. De schrijver kan iets grovers kiezen en het opnieuw laten nakijken.</translation>
        </message>
        <message>
            <source>Copied. Paste it into a mail; whoever gets it can read it.</source>
            <translation>Gekopieerd. Plak het in een mail; wie die krijgt, kan het lezen.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Bewaard: %1</translation>
        </message>
        <message>
            <source>What blocks</source>
            <translation>Wat blokkeert</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TakeBack</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TeamWordsSection</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Words of the team</source>
            <translation>Woorden van het team</translation>
        </message>
        <message>
            <source>Nobody is asked about these words any more, in any case of this folder: a method, a building, an activity. What certainly points to somebody is asked about all the same.</source>
            <translation>Over deze woorden vraagt Leertafel niets meer, in geen enkele casus van deze map: een methode, een gebouw, een activiteit. Wat zeker naar iemand wijst, blijft een vraag.</translation>
        </message>
        <message>
            <source>Search for a word</source>
            <translation>Zoek een woord</translation>
        </message>
        <message>
            <source>No words yet. While you write, you put one on this list from the menu at an underlined word.</source>
            <translation>Nog geen woorden. Tijdens het schrijven zet je er een op deze lijst, met het menu bij een onderstreept woord.</translation>
        </message>
        <message>
            <source>No word with these letters.</source>
            <translation>Geen woord met deze letters.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Van de lijst halen</translation>
        </message>
        <message>
            <source>Remove from the list: %1</source>
            <translation>Van de lijst halen: %1</translation>
        </message>
        <message>
            <source>“%1” is off the list: Leertafel asks about it again.</source>
            <translation>“%1” staat niet meer op de lijst: Leertafel vraagt er weer naar.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TeamsSection</name>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>My team</source>
            <translation>Mijn team</translation>
        </message>
        <message>
            <source>Your team is now: %1.</source>
            <translation>Je team is nu: %1.</translation>
        </message>
        <message>
            <source>no area</source>
            <translation>geen wijk</translation>
        </message>
        <message>
            <source>A new team</source>
            <translation>Een nieuw team</translation>
        </message>
        <message>
            <source>Area of the team</source>
            <translation>Wijk van het team</translation>
        </message>
        <message>
            <source>Add the team</source>
            <translation>Team toevoegen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>An organisation works in one track. Once chosen, it stays.</source>
            <translation>Een organisatie werkt in één spoor. Eenmaal gekozen blijft dat zo.</translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>Een nieuwe organisatie</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spoor</translation>
        </message>
        <message>
            <source>Add the organisation</source>
            <translation>Organisatie toevoegen</translation>
        </message>
        <message>
            <source>no track</source>
            <translation>geen spoor</translation>
        </message>
        <message>
            <source>no team</source>
            <translation>geen team</translation>
        </message>
        <message>
            <source>No team yet. Give the first one a name.</source>
            <translation>Nog geen team. Geef het eerste een naam.</translation>
        </message>
        <message>
            <source>No organisation yet. Add those that your team works with.</source>
            <translation>Nog geen organisatie. Zet hier met wie je team samenwerkt.</translation>
        </message>
        <message>
            <source>Track of %1</source>
            <translation>Spoor van %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Write a case</source>
            <translation>Casus schrijven</translation>
        </message>
        <message>
            <source>You are alone in this folder. Four eyes need a colleague, who types a passphrase of their own.</source>
            <translation>Je bent nog alleen in deze map. Voor vier ogen heb je een collega nodig; die typt zelf een eigen wachtzin.</translation>
        </message>
        <message>
            <source>Add a colleague</source>
            <translation>Collega toevoegen</translation>
        </message>
        <message>
            <source>Nothing is waiting for you. Write a case?</source>
            <translation>Niets dat op je wacht. Een casus schrijven?</translation>
        </message>
        <message>
            <source>Asked of you</source>
            <translation>Aan jou gevraagd</translation>
        </message>
        <message>
            <source>Newly found in existing texts</source>
            <translation>Nieuw gevonden in wat er al stond</translation>
        </message>
        <message>
            <source>Running agreements</source>
            <translation>Afspraken die lopen</translation>
        </message>
        <message>
            <source>All agreements, and what came of them</source>
            <translation>Alle afspraken, en wat ervan kwam</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reflection(s)</source>
            <translation>
                <numerusform>%n reflectie</numerusform>
                <numerusform>%n reflecties</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <translation> en </translation>
        </message>
        <message>
            <source>%1, visible to you only</source>
            <translation>%1, alleen voor jou zichtbaar</translation>
        </message>
        <message>
            <source>Where you were</source>
            <translation>Waar je gebleven was</translation>
        </message>
        <message>
            <source>Next table</source>
            <translation>Volgende overlegtafel</translation>
        </message>
        <message>
            <source>No table planned yet.</source>
            <translation>Nog geen tafel gepland.</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>%1, at %2</source>
            <translation>%1, %2 uur</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n casus</numerusform>
                <numerusform>%n casussen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trend(s)</source>
            <translation>
                <numerusform>%n trend</numerusform>
                <numerusform>%n trends</numerusform>
            </translation>
        </message>
        <message>
            <source>Your case is on the agenda.</source>
            <translation>Jouw casus staat op de agenda.</translation>
        </message>
        <message>
            <source>Read the question to the table</source>
            <translation>Lees de vraag aan de tafel</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Naar de agenda</translation>
        </message>
        <message>
            <source>To think about</source>
            <translation>Om bij stil te staan</translation>
        </message>
        <message>
            <source>A rule of thumb. Does it still hold for you?</source>
            <translation>Een vuistregel. Klopt hij nog voor jou?</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>Klopt nog</translation>
        </message>
        <message>
            <source>Not always…</source>
            <translation>Niet altijd…</translation>
        </message>
        <message>
            <source>Noted: this rule of thumb still holds.</source>
            <translation>Genoteerd: deze vuistregel klopt nog.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TrendChartView</name>
        <message>
            <source>requests per quarter</source>
            <translation>aanvragen per kwartaal</translation>
        </message>
        <message>
            <source>requests per 1,000 youths per quarter</source>
            <translation>aanvragen per 1.000 jongeren per kwartaal</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TrendFilters</name>
        <message>
            <source>count</source>
            <translation>aantal</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <translation>per 1.000</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Area or city</source>
            <translation>Wijk of stad</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>How the figures are shown</source>
            <translation>Hoe je de cijfers ziet</translation>
        </message>
        <message>
            <source>Count or per 1,000 youths</source>
            <translation>Aantal of per 1.000 jongeren</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>all of %1</source>
            <translation>heel %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TrendNotes</name>
        <message>
            <source>What you typed is gone. If you undo this, it is back in the same form.</source>
            <translation>Wat je typte is weg. Maak je dat ongedaan, dan staat het weer in hetzelfde formulier.</translation>
        </message>
        <message>
            <source>The explanation stands with this trend.</source>
            <translation>De verklaring staat bij deze trend.</translation>
        </message>
        <message>
            <source>The action stands on the chart.</source>
            <translation>De actie staat in de grafiek.</translation>
        </message>
        <message>
            <source>What you think of it stands with the action.</source>
            <translation>Wat je ervan vindt, staat bij de actie.</translation>
        </message>
        <message>
            <source>What speaks for it stands with the explanation.</source>
            <translation>Wat ervoor pleit, staat bij de verklaring.</translation>
        </message>
        <message>
            <source>What speaks against it stands with the explanation.</source>
            <translation>Wat ertegen pleit, staat bij de verklaring.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TrendsPage</name>
        <message>
            <source>This trend, with its sheet filled in (Ctrl+Shift+A)</source>
            <translation>Deze trend, met het blad al ingevuld (Ctrl+Shift+A)</translation>
        </message>
        <message>
            <source>Import figures</source>
            <translation>Aantallen ophalen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Bewaren als…</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Back to the chart</source>
            <translation>Terug naar de grafiek</translation>
        </message>
        <message>
            <source>&amp;Area at a glance</source>
            <translation>&amp;Wijk in één oogopslag</translation>
        </message>
        <message>
            <source>Go to the table</source>
            <translation>Naar de tafel</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>No figures yet. Import them from a file or type them in.</source>
            <translation>Nog geen aantallen. Haal ze op uit een bestand of typ ze in.</translation>
        </message>
        <message>
            <source>%1 in the whole city</source>
            <translation>%1 in de hele stad</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TypeCountCard</name>
        <message>
            <source>Type one number</source>
            <translation>Typ één getal</translation>
        </message>
        <message>
            <source>area unknown</source>
            <translation>wijk onbekend</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>Verwijzer</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Where does it come from?</source>
            <translation>Waar komt het vandaan?</translation>
        </message>
        <message>
            <source>Save this number</source>
            <translation>Getal bewaren</translation>
        </message>
        <message>
            <source>Where does this number come from? A few words are enough.</source>
            <translation>Waar komt dit getal vandaan? Een paar woorden is genoeg.</translation>
        </message>
        <message>
            <source>Saved: %1 in %2, %3. It replaces what was there.</source>
            <translation>Bewaard: %1 in %2, %3. Dit komt in de plaats van wat er stond.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::UnlockForm</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Passphrase lost?</source>
            <translation>Wachtzin kwijt?</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wie ben je?</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>Only you know it. What is yours alone stays closed to your colleagues too.</source>
            <translation>Alleen jij kent hem. Wat van jou alleen is, blijft ook voor je collega’s dicht.</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Alleen lezen</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>Reservekopieën bekijken</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>De kopie gebruiken</translation>
        </message>
        <message>
            <source>The list of who may open this folder is damaged or gone. There is a copy of it.</source>
            <translation>De lijst van wie deze map mag openen is beschadigd of weg. Er is een kopie van.</translation>
        </message>
        <message>
            <source>last changed %1 · on this computer</source>
            <translation>laatst gewijzigd %1 · op deze computer</translation>
        </message>
        <message>
            <source>Choose who you are and open. Everybody’s passphrase here is “%1”; it is filled in.</source>
            <translation>Kies wie je bent en open. De wachtzin van iedereen is hier “%1”; hij is al ingevuld.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Even openen…</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Reservekopie maken…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Bijwerken…</translation>
        </message>
        <message>
            <source>The copy is in its place. Open the folder with your passphrase.</source>
            <translation>De kopie staat op haar plaats. Open de map met je wachtzin.</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Typ eerst je wachtzin.</translation>
        </message>
        <message>
            <source>Stopped. The folder is as it was.</source>
            <translation>Gestopt. De map is zoals ze was.</translation>
        </message>
        <message>
            <source>There is no backup of this folder.</source>
            <translation>Van deze map is er geen reservekopie.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::UnlockView</name>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>Everything you write stays in a folder of your own or of your team, locked with your passphrase. Make one now, or look around first.</source>
            <translation>Alles wat je schrijft blijft in een map van jezelf of van je team, op slot met je wachtzin. Maak er nu een, of kijk eerst rond.</translation>
        </message>
        <message>
            <source>Make a folder</source>
            <translation>Map maken</translation>
        </message>
        <message>
            <source>Look around in an example</source>
            <translation>Rondkijken in een voorbeeld</translation>
        </message>
        <message>
            <source>Making the example</source>
            <translation>Het voorbeeld wordt gemaakt</translation>
        </message>
        <message>
            <source>Invented families, invented colleagues. This takes a moment.</source>
            <translation>Verzonnen gezinnen, verzonnen collega’s. Dit duurt even.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::UnwrittenView</name>
        <message>
            <source>Not locked yet</source>
            <translation>Nog niet op slot</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probeer opnieuw</translation>
        </message>
        <message>
            <source>Lock without those words</source>
            <translation>Op slot zonder die woorden</translation>
        </message>
        <message>
            <source>What was typed last is not on disk yet. Leertafel keeps trying, and locks as soon as it is.</source>
            <translation>Wat als laatste is getypt staat nog niet op schijf. Leertafel blijft het proberen en gaat op slot zodra het lukt.</translation>
        </message>
        <message>
            <source>What was typed last is not on disk yet. Close once more to leave without it.</source>
            <translation>Wat als laatste is getypt staat nog niet op schijf. Sluit nog een keer om zonder die woorden weg te gaan.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::VerdictBar</name>
        <message>
            <source>Shared view</source>
            <translation>Gedeeld beeld</translation>
        </message>
        <message>
            <source>we see the same</source>
            <translation>we zien het hetzelfde</translation>
        </message>
        <message>
            <source>Differing view</source>
            <translation>Verschil van inzicht</translation>
        </message>
        <message>
            <source>we see it differently</source>
            <translation>we zien het anders</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Your view</source>
            <translation>Jouw beeld</translation>
        </message>
        <message>
            <source>%1’s view</source>
            <translation>Beeld van %1</translation>
        </message>
        <message>
            <source>In your own words: what do you see now?</source>
            <translation>In je eigen woorden: wat zie je nu?</translation>
        </message>
        <message>
            <source>not written yet</source>
            <translation>nog niet geschreven</translation>
        </message>
        <message>
            <source>Back to your own view</source>
            <translation>Terug naar je eigen beeld</translation>
        </message>
        <message>
            <source>%1 writes and signs here</source>
            <translation>%1 schrijft en tekent hier</translation>
        </message>
        <message>
            <source>Write your view first; one sentence is enough.</source>
            <translation>Schrijf eerst je beeld op; één zin is genoeg.</translation>
        </message>
        <message>
            <source>Both of you have signed. The conversation is finished.</source>
            <translation>Jullie tekenden allebei. Het gesprek is afgerond.</translation>
        </message>
        <message>
            <source>You have signed. %1 signs next, here or on their own computer.</source>
            <translation>Je hebt getekend. %1 tekent daarna, hier of op een eigen computer.</translation>
        </message>
        <message>
            <source>%1 writes on the right, chooses, and signs with their own passphrase.</source>
            <translation>%1 schrijft rechts, kiest, en tekent met de eigen wachtzin.</translation>
        </message>
        <message>
            <source>%1 has signed. With your signature it is finished.</source>
            <translation>%1 heeft al getekend. Met jouw handtekening is het afgerond.</translation>
        </message>
        <message>
            <source>You choose and sign; %1 signs next.</source>
            <translation>Je kiest en tekent; %1 tekent daarna.</translation>
        </message>
        <message>
            <source>%1 has signed. Choose, and sign with your own passphrase: then the conversation is finished.</source>
            <translation>%1 heeft al getekend. Kies, en teken met je eigen wachtzin: dan is het gesprek afgerond.</translation>
        </message>
        <message>
            <source>After your choice you sign with your own passphrase. %1 signs next, here or on their own computer. Only with two signatures is the conversation finished.</source>
            <translation>Na je keuze teken je met je eigen wachtzin. %1 tekent daarna, hier of op een eigen computer. Pas met twee handtekeningen is het gesprek afgerond.</translation>
        </message>
        <message>
            <source>You choose “%1”. Your signature goes under the frozen text and under your own words.</source>
            <translation>Je kiest “%1”. Je handtekening staat onder de vastgelegde tekst en onder je eigen woorden.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Tekenen</translation>
        </message>
        <message>
            <source>Do you both see the same? Enter chooses, Tab goes to the other answer. Both are good.</source>
            <translation>Zien jullie hetzelfde? Enter kiest, Tab gaat naar het andere antwoord. Allebei is goed.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::VersionsTab</name>
        <message>
            <source>Nothing has been frozen yet. You do that when the text is ready.</source>
            <translation>Er is nog niets vastgelegd. Dat doe je als de tekst klaar is.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Vergeleken met</translation>
        </message>
        <message>
            <source>The text of the chosen version</source>
            <translation>De tekst van de gekozen versie</translation>
        </message>
        <message>
            <source>without comparison</source>
            <translation>zonder vergelijking</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versie %1</translation>
        </message>
        <message>
            <source>compared with version %1</source>
            <translation>vergeleken met versie %1</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>released by %1, %2</source>
            <translation>vrijgegeven door %1, %2</translation>
        </message>
        <message>
            <source>sent back by %1, %2: “%3”</source>
            <translation>teruggestuurd door %1, %2: “%3”</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>vastgelegd %1</translation>
        </message>
        <message>
            <source>read as the neighbour by %1, %2</source>
            <translation>als de buurvrouw gelezen door %1, %2</translation>
        </message>
        <message>
            <source>struck through: only in version %1, underlined: new in version %2</source>
            <translation>doorgestreept: alleen in versie %1, onderstreept: nieuw in versie %2</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::WriteTab</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>A few words you will recognise it by.</source>
            <translation>Een paar woorden waaraan je de casus herkent.</translation>
        </message>
        <message>
            <source>Safety: the floor</source>
            <translation>Veiligheid: de ondergrens</translation>
        </message>
        <message>
            <source>Recognisable together?</source>
            <translation>Samen herkenbaar?</translation>
        </message>
        <message>
            <source>Traits</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <source>“%1” certainly points to somebody, so it stays off the list of the team.</source>
            <translation>“%1” wijst zeker naar iemand en komt daarom niet op de lijst van het team.</translation>
        </message>
        <message>
            <source>“%1” is fine in all cases of this folder from now on. You can take that back under Settings.</source>
            <translation>“%1” is vanaf nu goed in alle casussen van deze map. Terugdraaien kan bij Instellingen.</translation>
        </message>
        <message>
            <source>Next spot</source>
            <translation>Volgende plek</translation>
        </message>
        <message>
            <source>Previous spot</source>
            <translation>Vorige plek</translation>
        </message>
        <message>
            <source>Fix this spot</source>
            <translation>Deze plek herstellen</translation>
        </message>
        <message>
            <source>Accept all suggestions</source>
            <translation>Alle voorstellen overnemen</translation>
        </message>
        <message>
            <source>Next thing to fill in</source>
            <translation>Naar wat nog leeg is</translation>
        </message>
        <message>
            <source>Text from a file…</source>
            <translation>Tekst uit een bestand…</translation>
        </message>
        <message>
            <source>The text of “%1” is in your case. The file itself is still where it was.</source>
            <translation>De tekst van “%1” staat in je casus. Het bestand zelf staat nog waar het stond.</translation>
        </message>
        <message>
            <source>There are no words in “%1”.</source>
            <translation>In “%1” staan geen woorden.</translation>
        </message>
        <message>
            <source>This paragraph is a fact</source>
            <translation>Deze alinea is een feit</translation>
        </message>
        <message>
            <source>This paragraph is a reading</source>
            <translation>Deze alinea is een duiding</translation>
        </message>
        <message>
            <source>This paragraph is an opinion</source>
            <translation>Deze alinea is een mening</translation>
        </message>
        <message>
            <source>Choose what this paragraph is</source>
            <translation>Kiezen wat deze alinea is</translation>
        </message>
        <message>
            <source>The text alone</source>
            <translation>Alleen de tekst</translation>
        </message>
        <message>
            <source>Check the spelling</source>
            <translation>Spelling nakijken</translation>
        </message>
        <message>
            <source>The spelling is not checked any more.</source>
            <translation>De spelling wordt niet meer nagekeken.</translation>
        </message>
        <message>
            <source>“%1” counts as spelt correctly from now on.</source>
            <translation>“%1” is vanaf nu goed geschreven.</translation>
        </message>
        <message>
            <source>%1 %2 · %3 %4 · %5 %6 · %7 opens this list</source>
            <translation>%1 %2 · %3 %4 · %5 %6 · %7 opent deze lijst</translation>
        </message>
        <message>
            <source>Choose a text</source>
            <translation>Kies een tekst</translation>
        </message>
        <message>
            <source>Texts (%1)</source>
            <translation>Teksten (%1)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Alt+Enter: what you can do</source>
            <translation>Alt+Enter: wat je kunt doen</translation>
        </message>
        <message>
            <source>As you write, this line tells you what could give someone away.</source>
            <translation>Terwijl je schrijft, staat hier waaraan iemand te herkennen is.</translation>
        </message>
        <message>
            <source>Nothing found in the text that gives someone away.</source>
            <translation>In de tekst nu niets gevonden waaraan iemand te herkennen is.</translation>
        </message>
        <message>
            <source>%1 certain</source>
            <translation>%1 zeker</translation>
        </message>
        <message>
            <source>%1 possible</source>
            <translation>%1 mogelijk</translation>
        </message>
        <message>
            <source>%1 certain, %2 possible</source>
            <translation>%1 zeker, %2 mogelijk</translation>
        </message>
        <message numerus="yes">
            <source>%n more spot(s)</source>
            <translation>
                <numerusform>Nog %n plek</numerusform>
                <numerusform>Nog %n plekken</numerusform>
            </translation>
        </message>
        <message>
            <source>that could give someone away: %1.</source>
            <translation>waaraan iemand te herkennen is: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n voorstel overgenomen.</numerusform>
                <numerusform>%n voorstellen overgenomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spot(s) without a suggestion stay open.</source>
            <translation>
                <numerusform>%n plek zonder voorstel blijft open.</numerusform>
                <numerusform>%n plekken zonder voorstel blijven open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::WritingView</name>
        <message>
            <source>The text alone</source>
            <translation>Alleen de tekst</translation>
        </message>
        <message>
            <source>Back to the whole case</source>
            <translation>Terug naar de hele casus</translation>
        </message>
        <message>
            <source>Esc or F11</source>
            <translation>Esc of F11</translation>
        </message>
    </context>
</TS>
