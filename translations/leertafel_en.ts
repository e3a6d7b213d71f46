<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ErrorSentence</name>
        <message numerus="yes">
            <source>%n line(s) of “%1” do not fit, so nothing was taken in.</source>
            <translation>
                <numerusform>%n line(s) of “%1” do not fit, so nothing was taken in.</numerusform>
                <numerusform>%n line(s) of “%1” do not fit, so nothing was taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may still show who this is about. Go through them first.</source>
            <translation>
                <numerusform>%n place(s) may still show who this is about. Go through them first.</numerusform>
                <numerusform>%n place(s) may still show who this is about. Go through them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: %n question(s) still wait for an answer.</source>
            <translation>
                <numerusform>Questions first: %n question(s) still wait for an answer.</numerusform>
                <numerusform>Questions first: %n question(s) still wait for an answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message numerus="yes">
            <source>Check %n more spot(s)</source>
            <translation>
                <numerusform>Check %n more spot(s)</numerusform>
                <numerusform>Check %n more spot(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message numerus="yes">
            <source>%n thing(s) to go</source>
            <translation>
                <numerusform>%n thing(s) to go</numerusform>
                <numerusform>%n thing(s) to go</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message numerus="yes">
            <source>%n combination(s) looked at</source>
            <translation>
                <numerusform>%n combination(s) looked at</numerusform>
                <numerusform>%n combination(s) looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n false alarm(s) expected a quarter</source>
            <translation>
                <numerusform>at most %n false alarm(s) expected a quarter</numerusform>
                <numerusform>at most %n false alarm(s) expected a quarter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CareSection</name>
        <message numerus="yes">
            <source>Everything is whole: %n record(s) read, every signature fits.</source>
            <translation>
                <numerusform>Everything is whole: %n record(s) read, every signature fits.</numerusform>
                <numerusform>Everything is whole: %n record(s) read, every signature fits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are not whole:</source>
            <translation>
                <numerusform>%n record(s) are not whole:</numerusform>
                <numerusform>%n record(s) are not whole:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListView</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case(s)</numerusform>
                <numerusform>%n case(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseView</name>
        <message numerus="yes">
            <source>Looks like %n other(s)</source>
            <translation>
                <numerusform>Looks like %n other(s)</numerusform>
                <numerusform>Looks like %n other(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FiguresPanel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line(s)</numerusform>
                <numerusform>%n line(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FixMenu</name>
        <message numerus="yes">
            <source>stands %n time(s) in this case</source>
            <translation>
                <numerusform>stands %n time(s) in this case</numerusform>
                <numerusform>stands %n time(s) in this case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ImportCard</name>
        <message numerus="yes">
            <source>Nothing was fetched yet: %n line(s) cannot be taken in.</source>
            <translation>
                <numerusform>Nothing was fetched yet: %n line(s) cannot be taken in.</numerusform>
                <numerusform>Nothing was fetched yet: %n line(s) cannot be taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>%n left out.</numerusform>
                <numerusform>%n left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::InvitePanel</name>
        <message numerus="yes">
            <source>read together %n time(s)</source>
            <translation>
                <numerusform>read together %n time(s)</numerusform>
                <numerusform>read together %n time(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LibraryTab</name>
        <message numerus="yes">
            <source>%n, last used first</source>
            <translation>
                <numerusform>%n, last used first</numerusform>
                <numerusform>%n, last used first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LookSection</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute(s)</numerusform>
                <numerusform>after %n minute(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n waiting for you</numerusform>
                <numerusform>%n waiting for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PartList</name>
        <message numerus="yes">
            <source>%n spot(s) to check</source>
            <translation>
                <numerusform>%n spot(s) to check</numerusform>
                <numerusform>%n spot(s) to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewSide</name>
        <message numerus="yes">
            <source>%n question(s) asked, each answered or parked. With that, advice opened.</source>
            <translation>
                <numerusform>%n question(s) asked, each answered or parked. With that, advice opened.</numerusform>
                <numerusform>%n question(s) asked, each answered or parked. With that, advice opened.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Advice opens after three questions: %n more to ask.</source>
            <translation>
                <numerusform>Advice opens after three questions: %n more to ask.</numerusform>
                <numerusform>Advice opens after three questions: %n more to ask.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) wait for an answer or to be parked.</source>
            <translation>
                <numerusform>%n question(s) wait for an answer or to be parked.</numerusform>
                <numerusform>%n question(s) wait for an answer or to be parked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryPanel</name>
        <message numerus="yes">
            <source>%n released case(s), chosen to learn from. Not a count.</source>
            <translation>
                <numerusform>%n released case(s), chosen to learn from. Not a count.</numerusform>
                <numerusform>%n released case(s), chosen to learn from. Not a count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more case(s)</source>
            <translation>
                <numerusform>%n more case(s)</numerusform>
                <numerusform>%n more case(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson(s)</numerusform>
                <numerusform>%n lesson(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TodayPage</name>
        <message numerus="yes">
            <source>%n draft(s), visible to you only</source>
            <translation>
                <numerusform>%n draft(s), visible to you only</numerusform>
                <numerusform>%n draft(s), visible to you only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look with %n case(s)</source>
            <translation>
                <numerusform>Look with %n case(s)</numerusform>
                <numerusform>Look with %n case(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on Trends</source>
            <translation>
                <numerusform>%n more on Trends</numerusform>
                <numerusform>%n more on Trends</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case(s)</numerusform>
                <numerusform>%n case(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trend(s)</source>
            <translation>
                <numerusform>%n trend(s)</numerusform>
                <numerusform>%n trend(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::WriteTab</name>
        <message numerus="yes">
            <source>%n more spot(s)</source>
            <translation>
                <numerusform>%n more spot(s)</numerusform>
                <numerusform>%n more spot(s)</numerusform>
            </translation>
        </message>
    </context>
</TS>
