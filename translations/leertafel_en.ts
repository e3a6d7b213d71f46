<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Effect</name>
        <message numerus="yes">
            <source>A model over %n quarter(s), which goes on as it went before: %1 (%2).</source>
            <translation>
                <numerusform>A model over %n quarter, which goes on as it went before: %1 (%2).</numerusform>
                <numerusform>A model over %n quarters, which goes on as it went before: %1 (%2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the four quarters since then is complete.</source>
            <translation>
                <numerusform>%n of the four quarters since then is complete.</numerusform>
                <numerusform>%n of the four quarters since then are complete.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorSentence</name>
        <message numerus="yes">
            <source>%n line(s) of “%1” do not fit, so nothing was taken in.</source>
            <translation>
                <numerusform>%n line of “%1” does not fit, so nothing was taken in.</numerusform>
                <numerusform>%n lines of “%1” do not fit, so nothing was taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may still show who this is about. Go through them first.</source>
            <translation>
                <numerusform>%n place may still show who this is about. Go through them first.</numerusform>
                <numerusform>%n places may still show who this is about. Go through them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: advice opens after %n more question(s).</source>
            <translation>
                <numerusform>Questions first: advice opens after %n more question.</numerusform>
                <numerusform>Questions first: advice opens after %n more questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions first: %n question(s) still wait for an answer.</source>
            <translation>
                <numerusform>Questions first: %n question still waits for an answer.</numerusform>
                <numerusform>Questions first: %n questions still wait for an answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check %n more spot(s)</source>
            <translation>
                <numerusform>Check %n more spot</numerusform>
                <numerusform>Check %n more spots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n more thing(s)</source>
            <translation>
                <numerusform>Fill in %n more thing</numerusform>
                <numerusform>Fill in %n more things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message numerus="yes">
            <source>%n number(s) left out (%1 in a table): fewer than 5, or a number with which such a small one could be worked out, also beside what was given out before.</source>
            <translation>
                <numerusform>%n number left out (%1 in a table): fewer than 5, or a number with which such a small one could be worked out, also beside what was given out before.</numerusform>
                <numerusform>%n numbers left out (%1 in a table): fewer than 5, or a number with which such a small one could be worked out, also beside what was given out before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message numerus="yes">
            <source>Stood in the way %n time(s), and a proposal to revise it is ready. It has been on no table yet.</source>
            <translation>
                <numerusform>Stood in the way %n time, and a proposal to revise it is ready. It has been on no table yet.</numerusform>
                <numerusform>Stood in the way %n times, and a proposal to revise it is ready. It has been on no table yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same stood in the way of %n case(s) within a year: %1.</source>
            <translation>
                <numerusform>The same stood in the way of %n case within a year: %1.</numerusform>
                <numerusform>The same stood in the way of %n cases within a year: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>An ordinary case, drawn with seed %1 from %n case(s): a table otherwise sees only what got stuck.</source>
            <translation>
                <numerusform>An ordinary case, drawn with seed %1 from %n case: a table otherwise sees only what got stuck.</numerusform>
                <numerusform>An ordinary case, drawn with seed %1 from %n cases: a table otherwise sees only what got stuck.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>%n thing left</numerusform>
                <numerusform>%n things left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) with it</source>
            <translation>
                <numerusform>%n case with it</numerusform>
                <numerusform>%n cases with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still running</source>
            <translation>
                <numerusform>%n still running</numerusform>
                <numerusform>%n still running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n try-out(s) to decide on</source>
            <translation>
                <numerusform>%n try-out to decide on</numerusform>
                <numerusform>%n try-outs to decide on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayRows</name>
        <message numerus="yes">
            <source>%n spot(s)</source>
            <translation>
                <numerusform>%n spot</numerusform>
                <numerusform>%n spots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) ran into it within a year</source>
            <translation>
                <numerusform>%n case ran into it within a year</numerusform>
                <numerusform>%n cases ran into it within a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) decided</source>
            <translation>
                <numerusform>%n thing decided</numerusform>
                <numerusform>%n things decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left to write</source>
            <translation>
                <numerusform>%n thing left to write</numerusform>
                <numerusform>%n things left to write</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message numerus="yes">
            <source>%n released case(s)</source>
            <translation>
                <numerusform>%n released case</numerusform>
                <numerusform>%n released cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n area(s) compared</source>
            <translation>
                <numerusform>%n area compared</numerusform>
                <numerusform>%n areas compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quarter(s) cannot be shown.</source>
            <translation>
                <numerusform>%n quarter cannot be shown.</numerusform>
                <numerusform>%n quarters cannot be shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was registered in %n quarter(s).</source>
            <translation>
                <numerusform>Nothing was registered in %n quarter.</numerusform>
                <numerusform>Nothing was registered in %n quarters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) looked at</source>
            <translation>
                <numerusform>%n combination looked at</numerusform>
                <numerusform>%n combinations looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n false alarm(s) expected a quarter</source>
            <translation>
                <numerusform>at most %n false alarm expected a quarter</numerusform>
                <numerusform>at most %n false alarms expected a quarter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::BatchList</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CanvasField</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CareSection</name>
        <message numerus="yes">
            <source>Everything is intact: %n record(s) read, every signature fits.</source>
            <translation>
                <numerusform>Everything is intact: %n record read, every signature fits.</numerusform>
                <numerusform>Everything is intact: %n records read, every signature fits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are damaged:</source>
            <translation>
                <numerusform>%n record is damaged:</numerusform>
                <numerusform>%n records are damaged:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CaseListView</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::CasePicker</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::DistrictPane</name>
        <message numerus="yes">
            <source>%n released case(s), chosen to learn from. Not a count.</source>
            <translation>
                <numerusform>%n released case, chosen to learn from. Not a count.</numerusform>
                <numerusform>%n released cases, chosen to learn from. Not a count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s) outside the limits</source>
            <translation>
                <numerusform>%n theme outside the limits</numerusform>
                <numerusform>%n themes outside the limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s) not to be judged</source>
            <translation>
                <numerusform>%n theme not to be judged</numerusform>
                <numerusform>%n themes not to be judged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FixMenu</name>
        <message numerus="yes">
            <source>occurs %n time(s) in this case</source>
            <translation>
                <numerusform>occurs once in this case</numerusform>
                <numerusform>occurs %n times in this case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::FollowUpView</name>
        <message numerus="yes">
            <source>%n thing(s) decided</source>
            <translation>
                <numerusform>%n thing decided</numerusform>
                <numerusform>%n things decided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ImportCard</name>
        <message numerus="yes">
            <source>Nothing has been imported yet: %n line(s) do not fit.</source>
            <translation>
                <numerusform>Nothing has been imported yet: %n line does not fit.</numerusform>
                <numerusform>Nothing has been imported yet: %n lines do not fit.</numerusform>
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
                <numerusform>read together %n time</numerusform>
                <numerusform>read together %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LedgerView</name>
        <message numerus="yes">
            <source>%n case(s) within a year</source>
            <translation>
                <numerusform>%n case within a year</numerusform>
                <numerusform>%n cases within a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::LookSection</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::MapPane</name>
        <message numerus="yes">
            <source>Not an area here: %1 and %n more.</source>
            <translation>
                <numerusform>Not an area here: %1 and %n more.</numerusform>
                <numerusform>Not an area here: %1 and %n more.</numerusform>
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
        <name>leertafel::ui::PairingsSection</name>
        <message numerus="yes">
            <source>checked %n time(s)</source>
            <translation>
                <numerusform>checked %n time</numerusform>
                <numerusform>checked %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>four eyes %n time(s)</source>
            <translation>
                <numerusform>four eyes %n time</numerusform>
                <numerusform>four eyes %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PartList</name>
        <message numerus="yes">
            <source>%n spot(s) to check</source>
            <translation>
                <numerusform>%n spot to check</numerusform>
                <numerusform>%n spots to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept all suggestions, %n in this case</source>
            <translation>
                <numerusform>Accept all suggestions, %n in this case</numerusform>
                <numerusform>Accept all suggestions, %n in this case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::PastePanel</name>
        <message numerus="yes">
            <source>In this text %n spot(s) show who it is about</source>
            <translation>
                <numerusform>In this text %n spot shows who it is about</numerusform>
                <numerusform>In this text %n spots show who it is about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spot(s) have no suggestion and will stay marked.</source>
            <translation>
                <numerusform>%n spot has no suggestion and will stay marked.</numerusform>
                <numerusform>%n spots have no suggestion and will stay marked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ProposalCard</name>
        <message numerus="yes">
            <source>%n case(s) taken back since.</source>
            <translation>
                <numerusform>%n case was taken back since.</numerusform>
                <numerusform>%n cases were taken back since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReadingView</name>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>Answer %n question</numerusform>
                <numerusform>Answer %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewListView</name>
        <message numerus="yes">
            <source>%n wait(s) for you</source>
            <translation>
                <numerusform>%n waits for you</numerusform>
                <numerusform>%n wait for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::ReviewSide</name>
        <message numerus="yes">
            <source>%n question(s) asked, each answered or parked. With that, advice opened.</source>
            <translation>
                <numerusform>%n question asked and answered or parked. With that, advice opened.</numerusform>
                <numerusform>%n questions asked, each answered or parked. With that, advice opened.</numerusform>
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
                <numerusform>%n question waits for an answer or to be parked.</numerusform>
                <numerusform>%n questions wait for an answer or to be parked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SessionsView</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignalBlock</name>
        <message numerus="yes">
            <source>%n new since last time</source>
            <translation>
                <numerusform>%n new since last time</numerusform>
                <numerusform>%n new since last time</numerusform>
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
            <source>View, with %n case(s)</source>
            <translation>
                <numerusform>View, with %n case</numerusform>
                <numerusform>View, with %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SignalPanel</name>
        <message numerus="yes">
            <source>View, with %n case(s)</source>
            <translation>
                <numerusform>View, with %n case</numerusform>
                <numerusform>View, with %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) with too few requests to see a change.</source>
            <translation>
                <numerusform>%n combination with too few requests to see a change.</numerusform>
                <numerusform>%n combinations with too few requests to see a change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) not judged yet: fewer than eight quarters.</source>
            <translation>
                <numerusform>%n combination not judged yet: fewer than eight quarters.</numerusform>
                <numerusform>%n combinations not judged yet: fewer than eight quarters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n combination(s) looked at in %1;</source>
            <translation>
                <numerusform>%n combination looked at in %1;</numerusform>
                <numerusform>%n combinations looked at in %1;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n false alarm(s) expected.</source>
            <translation>
                <numerusform>at most %n false alarm expected.</numerusform>
                <numerusform>at most %n false alarms expected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::SimilarTab</name>
        <message numerus="yes">
            <source>Similar to %n other(s)</source>
            <translation>
                <numerusform>Similar to %n other case</numerusform>
                <numerusform>Similar to %n other cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::StoryPanel</name>
        <message numerus="yes">
            <source>%n released case(s), chosen to learn from. Not a count.</source>
            <translation>
                <numerusform>%n released case, chosen to learn from. Not a count.</numerusform>
                <numerusform>%n released cases, chosen to learn from. Not a count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more case(s)</source>
            <translation>
                <numerusform>%n more case</numerusform>
                <numerusform>%n more cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::TodayPage</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reflection(s)</source>
            <translation>
                <numerusform>%n reflection</numerusform>
                <numerusform>%n reflections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trend(s)</source>
            <translation>
                <numerusform>%n trend</numerusform>
                <numerusform>%n trends</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>leertafel::ui::WriteTab</name>
        <message numerus="yes">
            <source>%n more spot(s)</source>
            <translation>
                <numerusform>%n more spot</numerusform>
                <numerusform>%n more spots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n suggestion accepted.</numerusform>
                <numerusform>%n suggestions accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spot(s) without a suggestion stay open.</source>
            <translation>
                <numerusform>%n spot without a suggestion stays open.</numerusform>
                <numerusform>%n spots without a suggestion stay open.</numerusform>
            </translation>
        </message>
    </context>
</TS>
