<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%n contact(s). Each is kept for 30 days, then deleted for good.</source>
        <translation>
            <numerusform>%n contact. It is kept for 30 days, then deleted for good.</numerusform>
            <numerusform>%n contacts. Each is kept for 30 days, then deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back on the board</source>
        <translation>
            <numerusform>%n contact back on the board</numerusform>
            <numerusform>%n contacts back on the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message numerus="yes">
        <source>Delete %n contact(s) for good? There is no way back.</source>
        <translation>
            <numerusform>Delete %n contact for good? There is no way back.</numerusform>
            <numerusform>Delete %n contacts for good? There is no way back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDeeds</name>
    <message numerus="yes">
        <source>%n contact(s) paused</source>
        <translation>
            <numerusform>%n contact paused</numerusform>
            <numerusform>%n contacts paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin</source>
        <translation>
            <numerusform>%n contact moved to the bin</numerusform>
            <numerusform>%n contacts moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back on the board</source>
        <translation>
            <numerusform>%n contact back on the board</numerusform>
            <numerusform>%n contacts back on the board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted for good</source>
        <translation>
            <numerusform>%n contact deleted for good</numerusform>
            <numerusform>%n contacts deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%n other(s) go by that name</source>
        <translation>
            <numerusform>%n other goes by that name</numerusform>
            <numerusform>%n others go by that name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chronicle</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than you have room for, {time}</source>
        <translation>
            <numerusform>%n more than you have room for, {time}</numerusform>
            <numerusform>%n more than you have room for, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message numerus="yes">
        <source>birthday, turns %n</source>
        <translation>
            <numerusform>birthday, turns %n</numerusform>
            <numerusform>birthday, turns %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message numerus="yes">
        <source>Their first reminders are spread over the next %Ln day(s).</source>
        <translation>
            <numerusform>Their first reminders come within the next day.</numerusform>
            <numerusform>Their first reminders are spread over the next %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>Decide about %Ln pair(s)</source>
        <translation>
            <numerusform>Decide about %Ln pair</numerusform>
            <numerusform>Decide about %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s) in {tier}</source>
        <translation>
            <numerusform>%Ln new contact in {tier}</numerusform>
            <numerusform>%Ln new contacts in {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) brought up to date</source>
        <translation>
            <numerusform>%Ln contact brought up to date</numerusform>
            <numerusform>%Ln contacts brought up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsView</name>
    <message numerus="yes">
        <source>For all %Ln that are left</source>
        <translation>
            <numerusform>For the last one</numerusform>
            <numerusform>For all %Ln that are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) given or received</source>
        <translation>
            <numerusform>%n time given or received</numerusform>
            <numerusform>%n times given or received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>So have %n other(s).</source>
        <translation>
            <numerusform>So has %n other.</numerusform>
            <numerusform>So have %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Export %Ln contact(s)</source>
        <translation>
            <numerusform>Export %Ln contact</numerusform>
            <numerusform>Export %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}</source>
        <translation>
            <numerusform>%Ln contact written to {file}</numerusform>
            <numerusform>%Ln contacts written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln brought up to date</numerusform>
            <numerusform>%Ln brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same as here</source>
        <translation>
            <numerusform>%Ln the same as here</numerusform>
            <numerusform>%Ln the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps known already</source>
        <translation>
            <numerusform>%Ln perhaps known already</numerusform>
            <numerusform>%Ln perhaps known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullTierPanel</name>
    <message numerus="yes">
        <source>Choose %n more</source>
        <translation>
            <numerusform>Choose %n more</numerusform>
            <numerusform>Choose %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n step down</source>
        <translation>
            <numerusform>Let %n step down</numerusform>
            <numerusform>Let %n step down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupingPanel</name>
    <message numerus="yes">
        <source>A group of %n contact(s)</source>
        <translation>
            <numerusform>A group of %n contact</numerusform>
            <numerusform>A group of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) imported</source>
        <translation>
            <numerusform>%Ln contact imported</numerusform>
            <numerusform>%Ln contacts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) brought up to date</source>
        <translation>
            <numerusform>%Ln contact brought up to date</numerusform>
            <numerusform>%Ln contacts brought up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message numerus="yes">
        <source>%n more line(s) from the card</source>
        <translation>
            <numerusform>%n more line from the card</numerusform>
            <numerusform>%n more lines from the card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message numerus="yes">
        <source>%n people will rest here: no reminders</source>
        <translation>
            <numerusform>%n person will rest here: no reminders</numerusform>
            <numerusform>%n people will rest here: no reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n people here: about {time} a month</source>
        <translation>
            <numerusform>Drop %n person here: about {time} a month</numerusform>
            <numerusform>Drop %n people here: about {time} a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people here</source>
        <translation>
            <numerusform>Put %n person here</numerusform>
            <numerusform>Put %n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LittleColumn</name>
    <message numerus="yes">
        <source>Room for %n person(s).</source>
        <translation>
            <numerusform>Room for %n person.</numerusform>
            <numerusform>Room for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now rest in the graveyard</source>
        <translation>
            <numerusform>%n person now rests in the graveyard</numerusform>
            <numerusform>%n people now rest in the graveyard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now among Good People To Know</source>
        <translation>
            <numerusform>%n person is now among Good People To Know</numerusform>
            <numerusform>%n people are now among Good People To Know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now VIPs</source>
        <translation>
            <numerusform>%n person is now a VIP</numerusform>
            <numerusform>%n people are now VIPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now in your inner circle</source>
        <translation>
            <numerusform>%n person is now in your inner circle</numerusform>
            <numerusform>%n people are now in your inner circle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesStep</name>
    <message numerus="yes">
        <source>%n contact(s) are on your board.</source>
        <translation>
            <numerusform>%n contact is on your board.</numerusform>
            <numerusform>%n contacts are on your board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have meant this tier for %n person(s).</source>
        <translation>
            <numerusform>You have meant this tier for %n person.</numerusform>
            <numerusform>You have meant this tier for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n waiting</numerusform>
            <numerusform>{page}, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n contact(s), each kept for 30 days</source>
        <translation>
            <numerusform>%n contact, kept for 30 days</numerusform>
            <numerusform>%n contacts, each kept for 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTopBar</name>
    <message numerus="yes">
        <source>%n pair(s) may be one person</source>
        <translation>
            <numerusform>%n pair may be one person</numerusform>
            <numerusform>%n pairs may be one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln contact(s) up to date</source>
        <translation>
            <numerusform>Bring %Ln contact up to date</numerusform>
            <numerusform>Bring %Ln contacts up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>%Ln new contact</numerusform>
            <numerusform>%Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something new about %Ln contact(s)</source>
        <translation>
            <numerusform>Something new about %Ln contact</numerusform>
            <numerusform>Something new about %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) may be somebody you have already. Undecided ones come in as new, beside them.</source>
        <translation>
            <numerusform>%Ln contact may be somebody you have already. Undecided, it comes in as new, beside them.</numerusform>
            <numerusform>%Ln contacts may be people you have already. Undecided ones come in as new, beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are decided.</source>
        <translation>
            <numerusform>It is decided.</numerusform>
            <numerusform>All %Ln are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesBox</name>
    <message numerus="yes">
        <source>You owe {name} %n thing(s)</source>
        <translation>
            <numerusform>You owe {name} %n thing</numerusform>
            <numerusform>You owe {name} %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message numerus="yes">
        <source>The last three weeks asked for about %n touch(es) each, and you had time for about {done}. Ask less?</source>
        <translation>
            <numerusform>The last three weeks asked for about %n touch each, and you had time for about {done}. Ask less?</numerusform>
            <numerusform>The last three weeks asked for about %n touches each, and you had time for about {done}. Ask less?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last three weeks asked for about %n touch(es) each, and you had no time for them. Ask less?</source>
        <translation>
            <numerusform>The last three weeks asked for about %n touch each, and you had no time for it. Ask less?</numerusform>
            <numerusform>The last three weeks asked for about %n touches each, and you had no time for them. Ask less?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n time(s)</source>
        <translation>
            <numerusform>, once</numerusform>
            <numerusform>, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>Stands for %n earlier one(s) too</source>
        <translation>
            <numerusform>Stands for %n earlier one too</numerusform>
            <numerusform>Stands for %n earlier ones too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>quarter</numerusform>
            <numerusform>quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message numerus="yes">
        <source>Tags of %n contact(s)</source>
        <translation>
            <numerusform>Tags of %n contact</numerusform>
            <numerusform>Tags of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message numerus="yes">
        <source>{tier}: a touch every %n day(s)</source>
        <translation>
            <numerusform>{tier}: a touch every day</numerusform>
            <numerusform>{tier}: a touch every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tier}: room for %n contact(s)</source>
        <translation>
            <numerusform>{tier}: room for %n contact</numerusform>
            <numerusform>{tier}: room for %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tier}: %n minute(s) a touch</source>
        <translation>
            <numerusform>{tier}: %n minute a touch</numerusform>
            <numerusform>{tier}: %n minutes a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message numerus="yes">
        <source>met together %n time(s)</source>
        <translation>
            <numerusform>met together once</numerusform>
            <numerusform>met together %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n more can wait until later this week</source>
        <translation>
            <numerusform>%n more can wait until later this week</numerusform>
            <numerusform>%n more can wait until later this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can wait until later</source>
        <translation>
            <numerusform>%n more can wait until later</numerusform>
            <numerusform>%n more can wait until later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promise(s)</source>
        <translation>
            <numerusform>{number} promise</numerusform>
            <numerusform>{number} promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thank-you(s)</source>
        <translation>
            <numerusform>{number} thank-you</numerusform>
            <numerusform>{number} thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-up(s)</source>
        <translation>
            <numerusform>{number} follow-up</numerusform>
            <numerusform>{number} follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} reminder(s)</source>
        <translation>
            <numerusform>{number} reminder</numerusform>
            <numerusform>{number} reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} date(s)</source>
        <translation>
            <numerusform>{number} date</numerusform>
            <numerusform>{number} dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} person(s)</source>
        <translation>
            <numerusform>{number} person</numerusform>
            <numerusform>{number} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} birthday(s)</source>
        <translation>
            <numerusform>{number} birthday</numerusform>
            <numerusform>{number} birthdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Relationship Builder: %n today</source>
        <translation>
            <numerusform>Relationship Builder: %n today</numerusform>
            <numerusform>Relationship Builder: %n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>{touches} of %n touch(es), {time} of {budget}.</source>
        <translation>
            <numerusform>{touches} of %n touch, {time} of {budget}.</numerusform>
            <numerusform>{touches} of %n touches, {time} of {budget}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n touch(es), {time}</source>
        <translation>
            <numerusform>{day}: %n touch, {time}</numerusform>
            <numerusform>{day}: %n touches, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Add %n person(s) and go on</source>
        <translation>
            <numerusform>Add %n person and go on</numerusform>
            <numerusform>Add %n people and go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contact added.</numerusform>
            <numerusform>%n contacts added.</numerusform>
        </translation>
    </message>
</context>
</TS>
