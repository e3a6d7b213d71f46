<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>AnonymityReason</name>
        <message>
            <source>stands after a title</source>
            <translation>staat na een aanspreekvorm</translation>
        </message>
        <message>
            <source>stands after a family or role word</source>
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
            <source>capital inside the sentence, not a common word</source>
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
            <source>is a mail address</source>
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
            <source>Example</source>
            <translation type="unfinished" />
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
            <source>fewer than 5</source>
            <translation>minder dan 5</translation>
        </message>
    </context>
    <context>
        <name>ErrorSentence</name>
        <message>
            <source>%1 and %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colleague who wrote nothing of this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who prepares the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a trainer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the colleague who reads along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the author and the reader together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who looks after this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who made it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the person concerned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the program itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not yours to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 or %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is done by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That cannot be done now: this case is “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That cannot be done now: this review is “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That cannot be done now; something else comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is still missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet: %1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet: %1 are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This case is not here, or not yours to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This review is not here, or not yours to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This colleague is not in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not there any more. Was the folder moved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” exists already. Choose another name or another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a folder of Leertafel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be read well: something in it is damaged. A backup may help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was made by a newer Leertafel. Update the program first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has this folder open. You can read along, not write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is open elsewhere. You can read along, not write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is open for reading only, so nothing can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is locked. Open it with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encryption is not available on this computer, so no folder is opened or made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup does not belong to this folder, or it is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Make some room; what you wrote before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be written. May you write in that folder?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong while storing. Nothing was half done; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the passphrase. Look at capitals and spaces and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This recovery code does not belong to this folder. Look at the sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is easy to guess. Use four or five words that have nothing to do with each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is already in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This name is already in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This colleague does not take part in this folder any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are the only one here. Add somebody else first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature does not match what it stands under. Have the folder checked under Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 already works in another track; an organisation works in one track only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This organisation already works in another track; it works in one track only.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s) of “%1” do not fit, so nothing was taken in.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may still show who this is about. Go through them first.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: %n question(s) still wait for an answer.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Questions first, then advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Releasing is done by a colleague who changed nothing in this text. Ask somebody of your team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading along is done by an equal, not by somebody you report to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First the floor: is the child safe enough? Judge it before you close this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowering is done together: %1 has not signed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowering is done together: somebody else has to agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text has changed since. Read the newest version and confirm it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not look as expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not look as expected at line %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not fit here. Choose or type something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not fit here. Choose or type something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is saved in an old character set. Save it as CSV UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how the family came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the referrer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the step of the help ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kind of signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a principle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the release by a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the question to the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two cases to go with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the agreed family plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who is at the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kind of table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where the figures come from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many young people live there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an explanation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the insight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked by the author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for a check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>discussed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being followed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lesson recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>destroyed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered by the reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differing views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not judged yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safe enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acutely or structurally unsafe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>try out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take it higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message numerus="yes">
            <source>Check %n more spot(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Freeze the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze as version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text once as a stranger would. After this it is fixed; you can always go on writing a next version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have it checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague reads whether someone can be recognised, and releases it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as a stranger: can anyone be recognised? Then send it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a reader</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>unknown wijk</source>
            <translation>onbekende wijk</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Agreements of last time</source>
            <translation>Afspraken van vorige keer</translation>
        </message>
        <message>
            <source>A case that was taken back</source>
            <translation>Een casus die is ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>act first</source>
            <translation>eerst handelen</translation>
        </message>
        <message>
            <source>? unexplained</source>
            <translation>? onverklaard</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to go</source>
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
    </context>
    <context>
        <name>TodayRows</name>
        <message>
            <source>without a title yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preferably by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked you questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close together: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has read along; now both write their own view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read once more: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text has changed since you read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read along: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered your questions; advice is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks you to read along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who may recognise it: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read the text as a stranger: release it or send it back with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your colleague wrote why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Try-out from the table of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the table of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>owner: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look at it before %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflection: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trends</name>
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
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Without a known wijk</source>
            <translation>Zonder bekende wijk</translation>
        </message>
        <message>
            <source>%1 nothing was registered in %2. That is not zero.</source>
            <translation>%1 is in %2 niets geregistreerd. Dat is geen nul.</translation>
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
            <source>All themes of this wijk jumped at once: look at the registration first.</source>
            <translation>Alle thema's van deze wijk sprongen tegelijk: kijk eerst naar de registratie.</translation>
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
            <source>, with the city's season</source>
            <translation>, met het seizoen van de stad</translation>
        </message>
        <message>
            <source>no limits yet: fewer than eight quarters</source>
            <translation>nog geen grenzen: minder dan acht kwartalen</translation>
        </message>
        <message>
            <source>%1 youths aged 0–17</source>
            <translation>%1 jongeren 0-17</translation>
        </message>
        <message>
            <source>%1 youths aged 0–17 (%2)</source>
            <translation>%1 jongeren 0-17 (%2)</translation>
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
            <source>does not follow from the entry before it</source>
            <translation>sluit niet aan op de regel ervoor</translation>
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
            <source>holds another text than was frozen</source>
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
            <source>points at a text that is not there</source>
            <translation>wijst naar een tekst die er niet is</translation>
        </message>
        <message>
            <source>the signature does not belong to what it says</source>
            <translation>de handtekening hoort niet bij wat er staat</translation>
        </message>
        <message>
            <source>is on an agenda without a release</source>
            <translation>staat op een agenda zonder dat de tekst is vrijgegeven</translation>
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
        <name>leertafel::ui::ActionForm</name>
        <message>
            <source>What do you do in the wijk?</source>
            <translation>Wat doe je in de wijk?</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Sinds wanneer</translation>
        </message>
        <message>
            <source>What do you expect of it?</source>
            <translation>Wat verwacht je ervan?</translation>
        </message>
        <message>
            <source>Written before, so that later you can see whether it came true.</source>
            <translation>Vooraf opgeschreven, zodat je later ziet of het uitkwam.</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>Actie toevoegen</translation>
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>An action needs a few words: what do you do?</source>
            <translation>Een actie heeft een paar woorden nodig: wat doe je?</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::AgendaAdder</name>
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
            <source>No counts yet, so there is no trend to talk about. Fetch them under Trends.</source>
            <translation>Nog geen aantallen, dus nog geen trend om over te praten. Haal ze op bij Trends.</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Onto the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Wijk or city</source>
            <translation>Wijk of stad</translation>
        </message>
        <message>
            <source>What is it about</source>
            <translation>Waar gaat het over</translation>
        </message>
        <message>
            <source>A few words are enough: what is it about?</source>
            <translation>Een paar woorden is genoeg: waar gaat het over?</translation>
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
        <name>leertafel::ui::AskCard</name>
        <message>
            <source>About this part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your question or remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask openly: what makes you curious?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::AttributesSection</name>
        <message>
            <source>not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrer</source>
            <translation>Verwijzer</translation>
        </message>
        <message>
            <source>Track before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family agrees with the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Principles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a principle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CareSection</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a backup now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Leertafel makes a backup by itself when the folder is opened after a change, and keeps the last ten. They are locked just like the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To put a backup back: lock, and let whoever looks after this computer run “leertafel-cli restore”. What stands there now becomes a backup itself first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is everything whole?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads every record, every signature and the log, and names what is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the check is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is made.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Everything is whole: %n record(s) read, every signature fits.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are not whole:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseBars</name>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawing takes the text away for everyone. Only the number stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Why do you send it back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the spots; your colleague goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why first; without it your colleague cannot go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListModel</name>
        <message>
            <source>yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListView</name>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft has been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>No cases here yet. Begin with a question to learn from; the rest can wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No case answers this search. Fewer words or filters may find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Search in all texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All ages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By number</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CasePicker</name>
        <message>
            <source>Words or code of a released case</source>
            <translation>Woorden of code van een vrijgegeven casus</translation>
        </message>
        <message>
            <source>Which case</source>
            <translation>Welke casus</translation>
        </message>
        <message>
            <source>Why at this table</source>
            <translation>Waarom aan deze tafel</translation>
        </message>
        <message>
            <source>No released case with these words. A case comes here once a colleague has released it.</source>
            <translation>Geen vrijgegeven casus met deze woorden. Een casus komt hier als een collega hem heeft vrijgegeven.</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>mist nog: %1</translation>
        </message>
        <message>
            <source>Onto the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseView</name>
        <message>
            <source>Frozen. Colleagues you ask can now read this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked. A colleague reads whether someone can be recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released. Your colleagues can find and read it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back with your reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released by your colleague. Everyone in the store can find and read it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn. Only the number is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept at %1</source>
            <translation>Bewaard om %1</translation>
        </message>
        <message>
            <source>Not on disk yet: %1 Trying again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the trend it is part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague releases here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No colleague in this store may check this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let your colleague read the text here and release it with the own passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks like</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Looks like %n other(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CasesPage</name>
        <message>
            <source>Write a case</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ChipPicker</name>
        <message>
            <source>Type to narrow the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ColleaguesSection</name>
        <message>
            <source>looks at recognisability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prepares the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chairs the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trainer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>team leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looks after this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add this colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What somebody does here adds to what everybody may. It lets nobody around the four eyes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let your colleague type the passphrase here; you do not need to know it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (you)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 reports to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who you report to does not read along with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot open this folder any more after this. What %1 wrote and signed stays. The folder gets a new key; copies made before open with the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in this folder now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CombinationSection</name>
        <message>
            <source>Leave it so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose area, age and household below; then you see here whether someone stands out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1 there are more cases with these traits. The combination points at no one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1 there are &lt;b&gt;fewer than 5&lt;/b&gt; cases with a child of %2 in the household &lt;b&gt;%3&lt;/b&gt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The household makes it recognisable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The age makes it recognisable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The theme &lt;b&gt;%1&lt;/b&gt; makes it recognisable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You leave it so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it ‘%1’</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::CreateForm</name>
        <message>
            <source>Make the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>A new folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For instance “Team Leidsche Rijn” or “My own folder”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As your colleagues know you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the folder go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Becomes %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the folder a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::DecisionForm</name>
        <message>
            <source>What the table decides</source>
            <translation>Wat de tafel besluit</translation>
        </message>
        <message>
            <source>What did you agree?</source>
            <translation>Wat spraken jullie af?</translation>
        </message>
        <message>
            <source>So that somebody who was not there knows what to do.</source>
            <translation>Zo dat iemand die er niet bij was weet wat te doen.</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Waarom nu niet?</translation>
        </message>
        <message>
            <source>Who takes it up</source>
            <translation>Wie pakt het op</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Opnieuw bekijken op</translation>
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
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DecisionsView</name>
        <message>
            <source>Is the table over? Then the cases move on to follow-up.</source>
            <translation>Is de tafel geweest? Dan gaan de casussen door naar opvolging.</translation>
        </message>
        <message>
            <source>The table has been</source>
            <translation>De tafel is geweest</translation>
        </message>
        <message>
            <source>Nothing was on the agenda.</source>
            <translation>Er stond niets op de agenda.</translation>
        </message>
        <message>
            <source>Nothing decided yet.</source>
            <translation>Nog niets besloten.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Add a decision on %1</source>
            <translation>Een besluit toevoegen bij %1</translation>
        </message>
        <message>
            <source>look again on %1</source>
            <translation>opnieuw bekijken %1</translation>
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
            <source>another opinion · %1</source>
            <translation>ander geluid · %1</translation>
        </message>
        <message>
            <source>Another opinion</source>
            <translation>Ander geluid</translation>
        </message>
        <message>
            <source>Add another opinion to: %1</source>
            <translation>Een ander geluid toevoegen bij: %1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Gedaan: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DissentForm</name>
        <message>
            <source>Who sees it differently</source>
            <translation>Wie ziet het anders</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Stands beside the decision, in the same size.</source>
            <translation>Staat naast het besluit, even groot.</translation>
        </message>
        <message>
            <source>Put it beside</source>
            <translation>Ernaast zetten</translation>
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
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
            <source>Who says so</source>
            <translation>Wie zegt dat</translation>
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
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>An explanation needs one sentence.</source>
            <translation>Een verklaring heeft één zin nodig.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FiguresPanel</name>
        <message>
            <source>Fetched before</source>
            <translation>Eerder opgehaald</translation>
        </message>
        <message>
            <source>Undone: these figures are gone again.</source>
            <translation>Ongedaan gemaakt: deze cijfers zijn weer weg.</translation>
        </message>
        <message>
            <source>Youths per wijk</source>
            <translation>Jongeren per wijk</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FixMenu</name>
        <message>
            <source>a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an exact age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a postcode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an account number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a citizen service number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a licence plate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certainly %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possibly %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>stands %n time(s) in this case</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>replace everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name it otherwise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No personal data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not possible: this is %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remembered for this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for instance [neighbour]</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::FourEyesTab</name>
        <message>
            <source>Readings of this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has read along yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked. You find the conversation under Four eyes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::FrozenText</name>
        <message>
            <source>The frozen text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::HelpView</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go to a case, theme, table or method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the pages, from Today to Learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a new case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to where you were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger or smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next or previous place that may show who it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what to do about that place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo, redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the line that begins with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move a point of the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Leertafel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leertafel is for learning. Not for judging people, complaints or money, and not the file of a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1. Everything you write stays in your own folder, encrypted; nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ImportCard</name>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Youths per wijk</source>
            <translation>Jongeren per wijk</translation>
        </message>
        <message>
            <source>Fetch</source>
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
            <source>Leave those lines out and fetch the rest</source>
            <translation>Regels weglaten en de rest ophalen</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Uit een bestand</translation>
        </message>
        <message>
            <source>Which figures</source>
            <translation>Welke cijfers</translation>
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
            <source>Stands under every chart, so that everyone knows what it rests on.</source>
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
            <source>Undone: these figures are gone again.</source>
            <translation>Ongedaan gemaakt: deze cijfers zijn weer weg.</translation>
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
            <source>Stopped. Nothing was fetched.</source>
            <translation>Gestopt. Er is niets opgehaald.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was fetched yet: %n line(s) cannot be taken in.</source>
            <translation>
                <numerusform>Er is nog niets opgehaald: %n regel kan niet mee.</numerusform>
                <numerusform>Er is nog niets opgehaald: %n regels kunnen niet mee.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 lines are fine.</source>
            <translation>%1 regels zijn in orde.</translation>
        </message>
        <message>
            <source>%1 lines fetched.</source>
            <translation>%1 regels opgehaald.</translation>
        </message>
        <message>
            <source>%1 lines fetched,</source>
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
        <name>leertafel::ui::InvitePanel</name>
        <message>
            <source>Ask a reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You ask, the other may say no. Both of you have one vote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should your reader look at?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence helps to read with a purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no hurry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rather within three days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rather within a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rather within two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you have not read together yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>read together %n time(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>a fresh pair of eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no colleague in this store yet. Add one under Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your colleagues can read this version; the reason stands with each name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose someone first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ItemPanel</name>
        <message>
            <source>Choose an item to see what it still needs.</source>
            <translation>Kies een punt om te zien wat het nog nodig heeft.</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>Punt %1</translation>
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
            <source>Look</source>
            <translation>Bekijken</translation>
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
            <source>Nobody wrote down yet why this happens.</source>
            <translation>Niemand schreef nog op waarom dit zo is.</translation>
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
            <source>Ready</source>
            <translation>Wel klaar</translation>
        </message>
        <message>
            <source>Look at the trend</source>
            <translation>Trend bekijken</translation>
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
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Gedaan: %1</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minuten</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>Why at this table</source>
            <translation>Waarom aan deze tafel</translation>
        </message>
        <message>
            <source>Off the agenda</source>
            <translation>Van de agenda</translation>
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
            <source>all themes</source>
            <translation>alle thema's</translation>
        </message>
        <message>
            <source>No lessons here yet. You take one from a finished review or from a reflection.</source>
            <translation>Nog geen lessen hier. Je haalt er een uit een afgerond vier-ogengesprek of uit een reflectie.</translation>
        </message>
        <message>
            <source>from four eyes on</source>
            <translation>uit vier ogen over</translation>
        </message>
        <message>
            <source>from a reflection on</source>
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
            <source>By what do you see that it holds?</source>
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
        <message numerus="yes">
            <source>%n, last used first</source>
            <translation>
                <numerusform>%n, laatst gebruikt bovenaan</numerusform>
                <numerusform>%n, laatst gebruikt bovenaan</numerusform>
            </translation>
        </message>
        <message>
            <source>No rule of thumb holds these words.</source>
            <translation>Geen vuistregel met deze woorden.</translation>
        </message>
        <message>
            <source>The library fills itself with what you release together.</source>
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
    </context>
    <context>
        <name>leertafel::ui::LookSection</name>
        <message>
            <source>Like the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything grows along. Also with Ctrl++ and Ctrl+-.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other language is there when you start Leertafel again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When nobody touches keyboard or mouse. Ctrl+L locks at once.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::MainWindow</name>
        <message>
            <source>Menus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are reading along: this folder is open elsewhere, so nothing can be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Leertafel</source>
            <translation type="unfinished" />
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
            <source>none found, %1</source>
            <translation>geen tegencasus gevonden, %1</translation>
        </message>
        <message>
            <source>Look at it again in %1</source>
            <translation>Opnieuw bekijken in %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MethodsTab</name>
        <message>
            <source>Methods</source>
            <translation>Werkvormen</translation>
        </message>
        <message>
            <source>%1 · %2 min</source>
            <translation>%1 · %2 min</translation>
        </message>
        <message>
            <source>Your note will be about case %1.</source>
            <translation>Je reflectie gaat over casus %1.</translation>
        </message>
        <message>
            <source>Not about a case</source>
            <translation>Niet over een casus</translation>
        </message>
        <message>
            <source>%1 minutes · group of %2</source>
            <translation>%1 minuten · groep van %2</translation>
        </message>
        <message>
            <source>Begin a note</source>
            <translation>Reflectie beginnen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NavigationRail</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four eyes</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::NewPassphrase</name>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four or five words that have nothing to do with each other work well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How hard it is to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guessed at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>far too easy to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still too easy to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard to guess: good enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very hard to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can look it up for you, so choose one that stays with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is still too easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::OtherStores</name>
        <message>
            <source>Open something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leertafel is for learning. Not for judging people, complaints or money, and not the file of a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder on this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of your own or of your team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for yourself or for your team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around in an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invented cases, nothing can break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which folder of Leertafel?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::PageHeader</name>
        <message>
            <source>Back to %1</source>
            <translation type="unfinished" />
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
            <source>page %1 of %2</source>
            <translation>bladzijde %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PaperPanel</name>
        <message>
            <source>with the names of those who brought the cases</source>
            <translation>met de namen van wie de casussen inbrachten</translation>
        </message>
        <message>
            <source>Where the PDF goes</source>
            <translation>Waar de PDF komt</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF bewaren</translation>
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Where should the PDF go?</source>
            <translation>Waar moet de PDF komen?</translation>
        </message>
        <message>
            <source>A PDF is readable for everyone who gets hold of it. Choose a place that is meant for it.</source>
            <translation>Een PDF is leesbaar voor iedereen die hem in handen krijgt. Kies een plek die daarvoor bedoeld is.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PartList</name>
        <message numerus="yes">
            <source>%n spot(s) to check</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::PassphraseSection</name>
        <message>
            <source>Change my passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase of now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on your new passphrase opens this folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::PortfolioTab</name>
        <message>
            <source>The note is gone.</source>
            <translation>De reflectie is weg.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Terughalen</translation>
        </message>
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
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PrepareView</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>%1 of %2 minutes · drag items, or Alt+↑ and Alt+↓</source>
            <translation>%1 van %2 minuten · punten verslepen, of Alt+↑ en Alt+↓</translation>
        </message>
        <message>
            <source>Taken off the agenda.</source>
            <translation>Van de agenda gehaald.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::QuickOpen</name>
        <message>
            <source>Go to case, theme, table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to case, theme, table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadTab</name>
        <message>
            <source>Floor: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrer</source>
            <translation>Verwijzer</translation>
        </message>
        <message>
            <source>Help ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Principles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frozen %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadingView</name>
        <message>
            <source>Ask a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words first, then ask about them (Ctrl+Alt+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Waarom nu niet?</translation>
        </message>
        <message>
            <source>A few words, so that your colleague can ask someone else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told to your colleague.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed between the versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request has been withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read along on the newest version again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read along. Questions come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your advice is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lesson stands in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot read along now: “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text changed after this reading began. It goes on when the reader confirms on the newest version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not open yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of you has signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you both write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after the advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version %1, frozen %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asked, %2 answered, %3 parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both of you have signed. The conversation is finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed. It is finished when the other has signed too.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::RecoverForm</name>
        <message>
            <source>Set and open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who are you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code on the recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capitals and dashes do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Type the code of the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::RecoverySheet</name>
        <message>
            <source>I wrote it down myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you lose your passphrase, this code lets you choose a new one. It is shown only now. Whoever has it can open the folder, so keep it away from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print or save the sheet first, or write the code down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet of Leertafel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At “Passphrase lost?” type this code and choose a new passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has this sheet can open the folder. Keep it where you keep keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet went to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does the sheet go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet %1.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is saved. Move it away from this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReflectionEditor</name>
        <message>
            <source>Delete</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Share with colleagues</source>
            <translation>Delen met collega's</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Learning › Reflection</source>
            <translation>Leren › Reflectie</translation>
        </message>
        <message>
            <source>What you take along</source>
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
            <source>Who took part</source>
            <translation>Wie deden mee</translation>
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
            <source>A colleague shares this note. You can read it; nobody else can change it.</source>
            <translation>Een collega deelt deze reflectie. Je kunt haar lezen; alleen de schrijver verandert haar.</translation>
        </message>
        <message>
            <source>Colleagues in this store can read this note. You can take that back at any time.</source>
            <translation>Collega's in deze map kunnen deze reflectie lezen. Dat neem je terug wanneer je wilt.</translation>
        </message>
        <message>
            <source>Only you can read this note, also when a colleague uses this store.</source>
            <translation>Alleen jij leest deze reflectie, ook als een collega deze map gebruikt.</translation>
        </message>
        <message>
            <source>Kept at %1</source>
            <translation>Bewaard om %1</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reflection yet. What you write is yours alone until you share it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared</source>
            <translation>gedeeld</translation>
        </message>
        <message>
            <source>for you alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
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
            <source>there is no wijk with this code</source>
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
            <source>nothing stands here, and nothing is not zero</source>
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
            <source>What stands there</source>
            <translation>Wat er staat</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::RemarkCard</name>
        <message>
            <source>%1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to question %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer, or why you park it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewListView</name>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>%1 asks you to read along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your questions first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 waits for your answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answers your questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your advice can be given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 writes the advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your view and your signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 writes a view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text changed; look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 looks at the changed text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody asks you to read along now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not asked anyone yet. You do that in a case, under Four eyes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To my cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation has been finished yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rather before %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewSide</name>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions first</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n question(s) asked, each answered or parked. With that, advice opened.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Advice opens after three questions: %n more to ask.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) wait for an answer or to be parked.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Your advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a few words first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raising it anyone may; lowering you do together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 proposes to lower it to “%2”. It holds when the other agrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not judged yet; the conversation can only be finished after that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act first, learn later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge it differently…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lesson to take along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence that helps you or a colleague next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the lesson along</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::SafetySection</name>
        <message>
            <source>Act first, learn later: you see the steps of the reporting code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write below only which step you took and on which day, outside this tool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been judged; choose another level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowering to &lt;b&gt;%1&lt;/b&gt; you do together: it holds when a colleague agrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;b&gt;Act first, learn later.&lt;/b&gt;</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::SeatsBar</name>
        <message>
            <source>Who is at the table, by function</source>
            <translation>Wie er zit, als functie</translation>
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
            <source>Seat: %1. Press to take it away.</source>
            <translation>Stoel: %1. Druk om weg te halen.</translation>
        </message>
        <message>
            <source>Take this seat away</source>
            <translation>Deze stoel weghalen</translation>
        </message>
        <message>
            <source>Add a seat</source>
            <translation>Een stoel toevoegen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SessionForm</name>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
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
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>What kind of table</source>
            <translation>Wat voor tafel</translation>
        </message>
        <message>
            <source>For which wijken</source>
            <translation>Voor welke wijken</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Empty: the names of the wijken.</source>
            <translation>Leeg: de namen van de wijken.</translation>
        </message>
        <message>
            <source>Rather not</source>
            <translation>Toch niet</translation>
        </message>
        <message>
            <source>Change this table</source>
            <translation>Deze tafel aanpassen</translation>
        </message>
        <message>
            <source>Keep changes</source>
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
            <source>Been</source>
            <translation>Geweest</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Voorbereiden</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleagues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teams and organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups and check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::ShellMenus</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backups and check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open another folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the &amp;computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;By name…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to where you &amp;were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Plan a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Trends for the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Leertafel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::SidePanel</name>
        <message>
            <source>Open the side panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the side panel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignPanel</name>
        <message>
            <source>Who signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Passphrase of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::SimilarTab</name>
        <message>
            <source>same theme: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same age: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same signal: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same principle: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No released case looks like this one yet. Themes and age help to find them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::StatusLine</name>
        <message>
            <source>Close this line</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryEdit</name>
        <message>
            <source>Paragraph %1 is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryPanel</name>
        <message>
            <source>? unexplained</source>
            <translation>? onverklaard</translation>
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
            <source>Explanation</source>
            <translation>Verklaring</translation>
        </message>
        <message>
            <source>Action in the wijk</source>
            <translation>Actie in de wijk</translation>
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
            <source>The story with %1</source>
            <translation>Het verhaal bij %1</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Het verhaal</translation>
        </message>
        <message>
            <source>No released cases on this theme in this wijk yet.</source>
            <translation>Nog geen vrijgegeven casussen bij dit thema in deze wijk.</translation>
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
        <message>
            <source>not checked yet</source>
            <translation>nog niet nagegaan</translation>
        </message>
        <message>
            <source>would be refuted by: %1</source>
            <translation>weerlegd als: %1</translation>
        </message>
        <message>
            <source>Nobody wrote down yet why this happens.</source>
            <translation>Niemand schreef nog op waarom dit zo is.</translation>
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
            <source>No action was written down here yet.</source>
            <translation>Hier is nog geen actie opgeschreven.</translation>
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
            <source>Earlier times</source>
            <translation>Eerdere keren</translation>
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
            <source>Change</source>
            <translation>Aanpassen</translation>
        </message>
        <message>
            <source>Look at the reading pack</source>
            <translation>Bekijk leesmap</translation>
        </message>
        <message>
            <source>Make reading pack</source>
            <translation>Leesmap maken</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>All tables</source>
            <translation>Alle tafels</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Bekijk verslag</translation>
        </message>
        <message>
            <source>Make report</source>
            <translation>Verslag maken</translation>
        </message>
        <message>
            <source>Where should the PDF go?</source>
            <translation>Waar moet de PDF komen?</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Bewaard: %1</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TeamsSection</name>
        <message>
            <source>Teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation works in one track.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track 1, social base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track 2, basic help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track 3, specialist help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that waits for you. Write a case?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running agreements</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s), visible to you only</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Where you were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Look with %n case(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>unexplained</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more on Trends</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Next table</source>
            <translation type="unfinished" />
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
            <source>%1, %2 h</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trend(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Your case is on the agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the question to the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To think about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule of thumb. Does it still hold for you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not always…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted: this rule of thumb still holds.</source>
            <translation type="unfinished" />
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
            <source>Wijk or city</source>
            <translation>Wijk of stad</translation>
        </message>
        <message>
            <source>Count or per 1,000 youths</source>
            <translation>Aantal of per 1.000 jongeren</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TrendsPage</name>
        <message>
            <source>Fetch counts</source>
            <translation>Aantallen ophalen</translation>
        </message>
        <message>
            <source>Onto the agenda</source>
            <translation>Op de agenda</translation>
        </message>
        <message>
            <source>Back to the chart</source>
            <translation>Terug naar de grafiek</translation>
        </message>
        <message>
            <source>To the table</source>
            <translation>Naar de tafel</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>No counts yet. Fetch them from a file or type them in.</source>
            <translation>Nog geen aantallen. Haal ze op uit een bestand of typ ze in.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Plan a table</source>
            <translation>Tafel plannen</translation>
        </message>
        <message>
            <source>No table is being prepared now.</source>
            <translation>Er wordt nu geen tafel voorbereid.</translation>
        </message>
        <message>
            <source>On the agenda of %1.</source>
            <translation>Op de agenda van %1.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TypeCountCard</name>
        <message>
            <source>Type one number</source>
            <translation>Typ één getal</translation>
        </message>
        <message>
            <source>wijk unknown</source>
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
            <source>Wijk</source>
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
            <source>Keep this number</source>
            <translation>Getal bewaren</translation>
        </message>
        <message>
            <source>Where does this number come from? A few words are enough.</source>
            <translation>Waar komt dit getal vandaan? Een paar woorden is genoeg.</translation>
        </message>
        <message>
            <source>Kept: %1 in %2, %3. It replaces what stood there.</source>
            <translation>Bewaard: %1 in %2, %3. Dit vervangt wat er stond.</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::UnlockForm</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase lost?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who are you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only you know it. Your colleagues cannot open anything of yours with it either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last changed %1 · on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::UnlockView</name>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you write stays in a folder of your own or of your team, locked with your passphrase. Make one now, or look around first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around in an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invented families, invented colleagues. This takes a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::VerdictBar</name>
        <message>
            <source>Shared view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>we see the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differing view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>we see it differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>Your view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1’s view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your own words: what do you see now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not written yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to your own view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 writes and signs here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both of you have signed. The conversation is finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have signed. %1 signs next, here or on an own computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 writes at the right, chooses, and signs with the own passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After your choice you sign with your own passphrase. %1 signs next, here or on an own computer. Only with two signatures is the conversation finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write your view first; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You choose “%1”. Your signature stands under the text as it is frozen and under your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::VersionsTab</name>
        <message>
            <source>Nothing has been frozen yet. That happens when the text is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the chosen version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beside version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released by %1, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back by %1, %2: “%3”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frozen %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck through: only in version %1. Underlined: new in version %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>leertafel::ui::WriteTab</name>
        <message>
            <source>Next spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend this spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>A few words by which you know it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety: the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recognisable together?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traits</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more spot(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>by which someone can be recognised: %1 certain, %2 possible.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
