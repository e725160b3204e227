<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Relationship Builder {version}</source>
        <translation>Relationsbygger {version}</translation>
    </message>
    <message>
        <source>It uses no network, has no account and tells nobody how you use it.</source>
        <translation>Det bruger ikke nettet, kræver ingen konto og fortæller ingen, hvordan du bruger det.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri software under MIT-licensen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New contact…</source>
        <translation>Ny kontakt…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Fortryd: {deed}</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Gentag: {deed}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
</context>
<context>
    <name>AddressesSection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>Floor, door</source>
        <translation>Etage, dør</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Postboks</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>AffiliationsSection</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>tidligere</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Now or earlier</source>
        <translation>Nu eller tidligere</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before a restore</source>
        <translation>før en gendannelse</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>før en ny version</translation>
    </message>
    <message>
        <source>daily copy</source>
        <translation>daglig kopi</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>Given and received, 12 months</source>
        <translation>Givet og modtaget, 12 måneder</translation>
    </message>
    <message>
        <source>You give a little more than you get.</source>
        <translation>Du giver lidt mere, end du får.</translation>
    </message>
    <message>
        <source>You give as much as you get.</source>
        <translation>Du giver lige så meget, som du får.</translation>
    </message>
    <message>
        <source>You have received more than you gave; there may be something small to give.</source>
        <translation>Du har fået mere, end du har givet. Måske er der en lille ting, du kan give.</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>Their cards carry the same mark, but the names differ.</source>
        <translation>Kortene har samme id, men navnene er forskellige.</translation>
    </message>
    <message>
        <source>They share an e-mail address, but the names differ.</source>
        <translation>De har samme e-mail, men navnene er forskellige.</translation>
    </message>
    <message>
        <source>They share a phone number, but the names differ.</source>
        <translation>De har samme telefonnummer, men navnene er forskellige.</translation>
    </message>
    <message>
        <source>They have the same profile page.</source>
        <translation>De har samme profilside.</translation>
    </message>
    <message>
        <source>They have the same name and organisation, but something tells them apart.</source>
        <translation>De har samme navn og organisation, men noget skiller dem ad.</translation>
    </message>
    <message>
        <source>They have the same name, and nothing else in common.</source>
        <translation>De har samme navn, men ellers intet til fælles.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Der står det samme på dem.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Bin</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Contacts in the bin</source>
        <translation>Kontakter i papirkurven</translation>
    </message>
    <message>
        <source>Put back on the board</source>
        <translation>Læg tilbage på tavlen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s). Each is kept for 30 days, then deleted for good.</source>
        <translation>
            <numerusform>%n kontakt. Den gemmes i 30 dage og slettes så for altid.</numerusform>
            <numerusform>%n kontakter. Hver af dem gemmes i 30 dage og slettes så for altid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here for 30 days.</source>
        <translation>Papirkurven er tom. Det, du sletter, gemmes her i 30 dage.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back on the board</source>
        <translation>
            <numerusform>%n kontakt er tilbage på tavlen</numerusform>
            <numerusform>%n kontakter er tilbage på tavlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin</source>
        <translation>
            <numerusform>%n kontakt lagt i papirkurven</numerusform>
            <numerusform>%n kontakter lagt i papirkurven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Move to…</source>
        <translation>Flyt til…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Mærkat…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Fravælg alle</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n åben aftale</numerusform>
            <numerusform>%n åbne aftaler</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>fødselsdag {day}</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Log a talk…</source>
        <translation>Log en samtale…</translation>
    </message>
    <message>
        <source>Own rhythm…</source>
        <translation>Egen rytme…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Mærkater…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flyt til</translation>
    </message>
    <message>
        <source>No longer someone to know better</source>
        <translation>Ikke længere en, jeg vil kende bedre</translation>
    </message>
    <message>
        <source>Someone to know better</source>
        <translation>En, jeg vil kende bedre</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Kopiér {value}</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Back to the board</source>
        <translation>Tilbage til tavlen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importér kontakter</translation>
    </message>
    <message>
        <source>You see what is in the files before anything is written. One undo takes it all back.</source>
        <translation>Du ser, hvad der er i filerne, før noget bliver skrevet. Ét tryk på Fortryd tager det hele tilbage.</translation>
    </message>
    <message>
        <source>Where to find your contacts</source>
        <translation>Her finder du dine kontakter</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adressebøger</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Settings › Data privacy › Get a copy of your data › Connections. The archive works as it is.</source>
        <translation>Indstillinger › Databeskyttelse › Få en kopi af dine data › Forbindelser. Arkivet kan bruges, som det er.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>contacts.google.com › Export › vCard. It keeps more than Google&apos;s tables do.</source>
        <translation>contacts.google.com › Eksportér › vCard. Det får mere med end Googles tabeller.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>File › Open &amp; Export › Import/Export › Export to a file › Comma separated values.</source>
        <translation>Filer › Åbn og eksportér › Importér/eksportér › Eksportér til en fil › Kommaseparerede værdier.</translation>
    </message>
    <message>
        <source>iPhone and Mac</source>
        <translation>iPhone og Mac</translation>
    </message>
    <message>
        <source>Contacts › choose a list or everybody › Export, or share the card and save it.</source>
        <translation>Kontakter › vælg en liste eller alle › Eksportér, eller del kortet og gem det.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Address book › Tools › Export › vCard.</source>
        <translation>Adressebog › Funktioner › Eksportér › vCard.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>viser %n</numerusform>
            <numerusform>viser %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {capacity}</source>
        <translation>{count} af {capacity}</translation>
    </message>
    <message>
        <source>Resting, no reminders</source>
        <translation>Hviler, ingen påmindelser</translation>
    </message>
    <message>
        <source>{time} a month</source>
        <translation>{time} om måneden</translation>
    </message>
    <message numerus="yes">
        <source>%n more than you have room for, {time}</source>
        <translation>
            <numerusform>%n mere, end du har plads til, {time}</numerusform>
            <numerusform>%n flere, end du har plads til, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards you have collected. They rest here until you choose them.</source>
        <translation>Visitkort, du har samlet. De hviler her, til du vælger dem.</translation>
    </message>
    <message>
        <source>People you would like to know a little better.</source>
        <translation>Mennesker, du gerne vil kende lidt bedre.</translation>
    </message>
    <message>
        <source>People who deserve your thought and constancy.</source>
        <translation>Mennesker, der fortjener din omtanke og stabilitet.</translation>
    </message>
    <message>
        <source>Family, closest friends, those you can always call.</source>
        <translation>Familien, de nærmeste venner og dem, du altid kan ringe til.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellemnavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel før navnet</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel efter navnet</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Day you met</source>
        <translation>Dagen, I mødtes</translation>
    </message>
    <message>
        <source>Place you met</source>
        <translation>Stedet, I mødtes</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Et eget felt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Mødt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tilføj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>En anden mærkedag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærkat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Hvordan I mødtes</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eget felt</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write a day like {0} or {1}.</source>
        <translation>Skriv en dag som {0} eller {1}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Day, with or without year</source>
        <translation>Dag, med eller uden år</translation>
    </message>
    <message numerus="yes">
        <source>birthday, turns %n</source>
        <translation>
            <numerusform>fødselsdag, fylder %n</numerusform>
            <numerusform>fødselsdag, fylder %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>new contact</source>
        <translation>ny kontakt</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytning</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>rettelse</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mærkater</translation>
    </message>
    <message>
        <source>logged touch</source>
        <translation>logget samtale</translation>
    </message>
    <message>
        <source>changed touch</source>
        <translation>rettet samtale</translation>
    </message>
    <message>
        <source>deleted touch</source>
        <translation>slettet samtale</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>sletning</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>gendannelse</translation>
    </message>
    <message>
        <source>room in a tier</source>
        <translation>plads i et lag</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
</context>
<context>
    <name>DeedsRow</name>
    <message>
        <source>Log a talk</source>
        <translation>Log en samtale</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Where they go</source>
        <translation>Hvor de skal hen</translation>
    </message>
    <message>
        <source>It is made for {capacity} people and would hold {count}.</source>
        <translation>Laget er tænkt til {capacity} personer og ville rumme {count}.</translation>
    </message>
    <message>
        <source>They rest there without reminders until you choose whom to tend.</source>
        <translation>De hviler dér uden påmindelser, til du vælger, hvem du vil pleje.</translation>
    </message>
    <message>
        <source>They ask for about {time} a month.</source>
        <translation>De tager cirka {time} om måneden.</translation>
    </message>
    <message numerus="yes">
        <source>Their first reminders are spread over the next %n day(s).</source>
        <translation>
            <numerusform>Deres første påmindelser kommer det næste døgn.</numerusform>
            <numerusform>Deres første påmindelser fordeles over de næste %n dage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Click to edit</source>
        <translation>Klik for at rette</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Show on the board</source>
        <translation>Vis på tavlen</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importér mere</translation>
    </message>
    <message>
        <source>Undo takes it all back in one step.</source>
        <translation>Med Fortryd tager du det hele tilbage på én gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s) in {tier}</source>
        <translation>
            <numerusform>%n ny kontakt føjet til {tier}</numerusform>
            <numerusform>%n nye kontakter føjet til {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) brought up to date</source>
        <translation>
            <numerusform>%n kontakt ajourført</numerusform>
            <numerusform>%n kontakter ajourført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsView</name>
    <message>
        <source>For all of these</source>
        <translation>For alle disse</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>Forrige par</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Næste par</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Tilbage til oversigten</translation>
    </message>
    <message>
        <source>Same person (S)</source>
        <translation>Samme person (S)</translation>
    </message>
    <message>
        <source>Two people (D)</source>
        <translation>To personer (D)</translation>
    </message>
    <message>
        <source>Decide later (L)</source>
        <translation>Afgør det senere (L)</translation>
    </message>
    <message>
        <source>One person or two? {number} of {count}</source>
        <translation>Én person eller to? {number} af {count}</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>Du har</translation>
    </message>
    <message>
        <source>Earlier in these files</source>
        <translation>Tidligere i disse filer</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linje {line}</translation>
    </message>
    <message numerus="yes">
        <source>For all %n that are left</source>
        <translation>
            <numerusform>For den sidste</numerusform>
            <numerusform>For alle %n, der er tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropWell</name>
    <message>
        <source>Choose files…</source>
        <translation>Vælg filer…</translation>
    </message>
    <message>
        <source>Drop address books here</source>
        <translation>Slip dine adressebøger her</translation>
    </message>
    <message>
        <source>vCards (.vcf), tables (.csv), and the archives they come in (.zip)</source>
        <translation>vCard (.vcf), tabeller (.csv) og de arkiver, de kommer i (.zip)</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>hver dag</numerusform>
            <numerusform>hver %n. dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Who do you want to keep in touch with?</source>
        <translation>Hvem vil du holde kontakt med?</translation>
    </message>
    <message>
        <source>Bring in an address book, and everybody in it rests in the graveyard until you choose whom to tend. Or begin with the first person who comes to mind. All of it stays on this computer.</source>
        <translation>Hent en adressebog ind, så hviler alle i den på elefantkirkegården, til du vælger, hvem du vil pleje. Eller begynd med den første, du kommer til at tænke på. Det hele bliver på din egen computer.</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importér en adressebog</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Tilføj en kontakt</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There are no contacts to export yet.</source>
        <translation>Der er ingen kontakter at eksportere endnu.</translation>
    </message>
    <message>
        <source>vCards, for address books</source>
        <translation>vCard, til adressebøger</translation>
    </message>
    <message>
        <source>Table, for spreadsheets</source>
        <translation>Tabel, til regneark</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, til programmer</translation>
    </message>
    <message numerus="yes">
        <source>Export %n contact(s)</source>
        <translation>
            <numerusform>Eksportér %n kontakt</numerusform>
            <numerusform>Eksportér %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <comment>name of a file</comment>
        <translation>kontakter.vcf</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to {file}</source>
        <translation>
            <numerusform>%n kontakt gemt i {file}</numerusform>
            <numerusform>%n kontakter gemt i {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n tilføjet</numerusform>
            <numerusform>%n tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n ajourført</numerusform>
            <numerusform>%n ajourført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n har du allerede</numerusform>
            <numerusform>%n har du allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps known already</source>
        <translation>
            <numerusform>%n kender du måske</numerusform>
            <numerusform>%n kender du måske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n sprunget over</numerusform>
            <numerusform>%n sprunget over</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts in it</source>
        <translation>Ingen kontakter i den</translation>
    </message>
    <message>
        <source>No program we know wrote this table. Please check what its columns mean.</source>
        <translation>Tabellen kommer ikke fra et program, vi kender. Se efter, om kolonnerne er forstået rigtigt.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonner…</translation>
    </message>
    <message>
        <source>Does 03/04/2004 mean 3 April or March 4 in this file?</source>
        <translation>Betyder 03/04/2004 den 3. april eller den 4. marts i denne fil?</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3. april</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4. marts</translation>
    </message>
    <message>
        <source>Keep such dates as text</source>
        <translation>Behold de datoer som tekst</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>Hvad der blev sprunget over, og hvorfor</translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>og %n fil mere</numerusform>
            <numerusform>og %n filer mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Overdue</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærkat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Find en mærkat</translation>
    </message>
    <message>
        <source>No tags yet. Right-click a card to give it one.</source>
        <translation>Ingen mærkater endnu. Højreklik på et kort for at sætte en på.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Find en organisation</translation>
    </message>
    <message>
        <source>No organisation begins like that.</source>
        <translation>Ingen organisation begynder sådan.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>LinkedIn-forbindelser</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Google-kontakter</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-kontakter</translation>
    </message>
    <message>
        <source>Thunderbird address book</source>
        <translation>Thunderbird-adressebog</translation>
    </message>
    <message>
        <source>A table of contacts</source>
        <translation>En tabel med kontakter</translation>
    </message>
    <message>
        <source>Not an address book</source>
        <translation>Ikke en adressebog</translation>
    </message>
</context>
<context>
    <name>FullTierPanel</name>
    <message>
        <source>{tier} is full</source>
        <translation>{tier} er fyldt op</translation>
    </message>
    <message>
        <source>Who steps down?</source>
        <translation>Hvem rykker ned?</translation>
    </message>
    <message>
        <source>{count} of {capacity} places are taken. To give {who} your attention too, let somebody step down, or make room for more.</source>
        <translation>{count} af {capacity} pladser er optaget. Hvis du også skal have tid til {who}, må du lade nogen rykke ned eller give plads til flere.</translation>
    </message>
    <message>
        <source>Who steps down to {tier}?</source>
        <translation>Hvem rykker ned til {tier}?</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Plads til</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Giv plads</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation>ingen kontakt endnu</translation>
    </message>
    <message>
        <source>in touch {day}</source>
        <translation>kontakt {day}</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more</source>
        <translation>
            <numerusform>Vælg %n mere</numerusform>
            <numerusform>Vælg %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {name} step down</source>
        <translation>Lad {name} rykke ned</translation>
    </message>
    <message numerus="yes">
        <source>Let %n step down</source>
        <translation>
            <numerusform>Lad %n rykke ned</numerusform>
            <numerusform>Lad %n rykke ned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Appearance and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>Telefonnumre uden landekode er fra</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Gælder fra næste gang, du starter programmet.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land for telefonnumre</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title and organisation</source>
        <translation>Titel og organisation</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Hvordan I mødtes</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Fornavn først</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Efternavn først</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Mellemnavne</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Før navnet</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Efter navnet</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>Said as (given)</source>
        <translation>Fornavn, udtale</translation>
    </message>
    <message>
        <source>Said as (family)</source>
        <translation>Efternavn, udtale</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Skrives som</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Gennem hvem</translation>
    </message>
    <message>
        <source>Days between talks; empty: as the tier has it</source>
        <translation>Dage mellem samtaler; tomt følger laget</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>Click to edit</source>
        <translation>Klik for at rette</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>Hvordan mødtes I?</translation>
    </message>
    <message>
        <source>That is no date. Write it like 14 March 2023 or 2023-03-14.</source>
        <translation>Det er ikke en dato. Skriv den som 14. marts 2023 eller 14-03-2023.</translation>
    </message>
    <message>
        <source>Write the number of days, for example 60.</source>
        <translation>Skriv et antal dage, for eksempel 60.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Intet er skrevet endnu.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer…</translation>
    </message>
    <message>
        <source>All of it comes in, or, if you cancel, nothing of it.</source>
        <translation>Det hele kommer med, eller intet af det, hvis du annullerer.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n kontakt importeret</numerusform>
            <numerusform>%n kontakter importeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) brought up to date</source>
        <translation>
            <numerusform>%n kontakt ajourført</numerusform>
            <numerusform>%n kontakter ajourført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineBanner</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Sæt først</translation>
    </message>
    <message>
        <source>{value} was removed</source>
        <translation>{value} er fjernet</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message numerus="yes">
        <source>%n more line(s) from the card</source>
        <translation>
            <numerusform>%n linje mere fra kortet</numerusform>
            <numerusform>%n linjer mere fra kortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>work</source>
        <translation>arbejde</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>work fax</source>
        <translation>fax, arbejde</translation>
    </message>
    <message>
        <source>home fax</source>
        <translation>fax, privat</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>personsøger</translation>
    </message>
    <message>
        <source>main</source>
        <translation>hovednummer</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistent</translation>
    </message>
    <message>
        <source>car</source>
        <translation>bil</translation>
    </message>
    <message>
        <source>website</source>
        <translation>hjemmeside</translation>
    </message>
    <message>
        <source>home page</source>
        <translation>egen hjemmeside</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>fødselsdag</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>bryllupsdag</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message numerus="yes">
        <source>%n people will rest here: no reminders</source>
        <translation>
            <numerusform>%n person kommer til at hvile her uden påmindelser</numerusform>
            <numerusform>%n personer kommer til at hvile her uden påmindelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will rest here: no reminders</source>
        <translation>{name} kommer til at hvile her uden påmindelser</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n people here: about {time} a month</source>
        <translation>
            <numerusform>Slip %n person her: cirka {time} om måneden</numerusform>
            <numerusform>Slip %n personer her: cirka {time} om måneden</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to keep {name} among those good to know: about {time} a month</source>
        <translation>Slip, så hører {name} til dine gode at kende: cirka {time} om måneden</translation>
    </message>
    <message>
        <source>Drop to make {name} a VIP: about {time} a month</source>
        <translation>Slip, så bliver {name} VIP: cirka {time} om måneden</translation>
    </message>
    <message>
        <source>Drop to take {name} into the inner circle: about {time} a month</source>
        <translation>Slip, så kommer {name} med i inderkredsen: cirka {time} om måneden</translation>
    </message>
    <message numerus="yes">
        <source>Put %n people here</source>
        <translation>
            <numerusform>Læg %n person her</numerusform>
            <numerusform>Læg %n personer her</numerusform>
        </translation>
    </message>
    <message>
        <source>Put {name} here</source>
        <translation>Læg {name} her</translation>
    </message>
    <message>
        <source>The next one due stands first here</source>
        <translation>Her står kortene efter rytme</translation>
    </message>
    <message>
        <source>People stand in order of name here</source>
        <translation>Her står kortene efter navn</translation>
    </message>
    <message>
        <source>The driest one stands first here</source>
        <translation>Her står den tørreste øverst</translation>
    </message>
    <message>
        <source>The newest one stands first here</source>
        <translation>Her står den nyeste øverst</translation>
    </message>
    <message>
        <source>Show everybody again to put cards in your own order</source>
        <translation>Vis alle igen for at lægge kortene i din egen orden</translation>
    </message>
    <message>
        <source>Drop to import into {tier}</source>
        <translation>Slip for at importere til {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Relationship Builder</source>
        <translation>Relationsbygger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Fortrudt: {deed}</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Gentaget: {deed}</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Use these columns</source>
        <translation>Brug kolonnerne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation>Hvad betyder kolonnerne i {file}?</translation>
    </message>
    <message>
        <source>Beside each column stands what its first rows hold. What is left as a field of its own is kept too.</source>
        <translation>Ud for hver kolonne ser du indholdet af de første rækker. Det, der bliver til et eget felt, kommer også med.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation>Betydning af {column}</translation>
    </message>
    <message>
        <source>Please say which column holds a name, an organisation or an e-mail.</source>
        <translation>Vis, hvilken kolonne der rummer et navn, en organisation eller en e-mail.</translation>
    </message>
</context>
<context>
    <name>Moisture</name>
    <message>
        <source>Moisture {filled} of {segments}</source>
        <translation>Fugtighed {filled} af {segments}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} now rests in the graveyard</source>
        <translation>{name} hviler nu på elefantkirkegården</translation>
    </message>
    <message>
        <source>{name} is now among Good People To Know</source>
        <translation>{name} er nu blandt dine gode at kende</translation>
    </message>
    <message>
        <source>{name} is now a VIP</source>
        <translation>{name} er nu VIP</translation>
    </message>
    <message>
        <source>{name} is now in your inner circle</source>
        <translation>{name} er nu i din inderkreds</translation>
    </message>
    <message numerus="yes">
        <source>%n people now rest in the graveyard</source>
        <translation>
            <numerusform>%n person hviler nu på elefantkirkegården</numerusform>
            <numerusform>%n personer hviler nu på elefantkirkegården</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now among Good People To Know</source>
        <translation>
            <numerusform>%n person er nu blandt dine gode at kende</numerusform>
            <numerusform>%n personer er nu blandt dine gode at kende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now VIPs</source>
        <translation>
            <numerusform>%n person er nu VIP</numerusform>
            <numerusform>%n personer er nu VIP’er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are now in your inner circle</source>
        <translation>
            <numerusform>%n person er nu i din inderkreds</numerusform>
            <numerusform>%n personer er nu i din inderkreds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spejlet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n venter</numerusform>
            <numerusform>{page}, %n venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewContactForm</name>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Hvor I mødtes</translation>
    </message>
    <message>
        <source>When you met</source>
        <translation>Hvornår I mødtes</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Mærkater, adskilt af komma</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Gem og tilføj en til</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>A name is enough, but it takes one.</source>
        <translation>Et navn er nok, men det skal der til.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>En e-mailadresse ser ud som navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>A phone number needs at least three digits.</source>
        <translation>Et telefonnummer har mindst tre cifre.</translation>
    </message>
    <message>
        <source>That is no date. Write it like 14 March 2023 or 2023-03-14.</source>
        <translation>Det er ikke en dato. Skriv den som 14. marts 2023 eller 14-03-2023.</translation>
    </message>
    <message>
        <source>Already here: {name}</source>
        <translation>Findes allerede: {name}</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} er tilføjet</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en note</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Show everybody</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Nobody passes all of the filters above at once.</source>
        <translation>Der er ingen, som alle filtrene foroven passer på.</translation>
    </message>
    <message>
        <source>Nobody found for “{words}”</source>
        <translation>Ingen fundet for »{words}«</translation>
    </message>
    <message>
        <source>Names, firms, titles, tags, notes, e-mails and phone numbers were searched.</source>
        <translation>Der er søgt i navne, firmaer, titler, mærkater, noter, e-mails og telefonnumre.</translation>
    </message>
    <message>
        <source>Only those who pass the filters above were searched.</source>
        <translation>Der er kun søgt blandt dem, filtrene foroven passer på.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Met at {place}</source>
        <translation>Mødt: {place}</translation>
    </message>
    <message>
        <source>Met by {how}</source>
        <translation>Mødt: {how}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Mødt</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>gennem {name}</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Own field</source>
        <translation>Eget felt</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Feltets navn</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Giv feltet et navn.</translation>
    </message>
</context>
<context>
    <name>PhotoButton</name>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto af {name}</translation>
    </message>
    <message>
        <source>Drop or paste a picture, or click to choose one</source>
        <translation>Slip eller indsæt et billede, eller klik for at vælge et</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Vælg et billede…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Fjern fotoet</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vælg et billede</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>That is no picture this program can read. The photo is as it was.</source>
        <translation>Det er ikke et billede, programmet kan læse. Fotoet er, som det var.</translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Skriv til {address}</translation>
    </message>
    <message>
        <source>Call {address}</source>
        <translation>Ring til {address}</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Åbn {address}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>En e-mailadresse ser ud som navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>A phone number needs at least three digits.</source>
        <translation>Et telefonnummer har mindst tre cifre.</translation>
    </message>
    <message>
        <source>A link looks like https://example.com.</source>
        <translation>Et link ser ud som https://eksempel.dk.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Hvor de skal hen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Importér %n kontakt</numerusform>
            <numerusform>Importér %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n contact(s) up to date</source>
        <translation>
            <numerusform>Ajourfør %n kontakt</numerusform>
            <numerusform>Ajourfør %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n ny kontakt</numerusform>
            <numerusform>%n nye kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something new about %n contact(s)</source>
        <translation>
            <numerusform>Nyt om %n kontakt</numerusform>
            <numerusform>Nyt om %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be read</source>
        <translation>Intet her kan læses</translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Intet nyt her</translation>
    </message>
    <message>
        <source>Nothing is written until you press the button below, and one undo takes it all back.</source>
        <translation>Intet bliver skrevet, før du trykker på knappen herunder, og ét tryk på Fortryd tager det hele tilbage.</translation>
    </message>
    <message>
        <source>Everybody in there stands on your board already, with all that is said of them.</source>
        <translation>Alle i filen er allerede på din tavle med alt, hvad der står om dem.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Måske samme person</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) may be somebody you have already. Undecided ones come in as new, beside them.</source>
        <translation>
            <numerusform>%n kontakt er måske en, du har i forvejen. Hvis du ikke afgør det, kommer den ind som ny ved siden af.</numerusform>
            <numerusform>%n kontakter er måske nogen, du har i forvejen. Dem, du ikke afgør, kommer ind som nye ved siden af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are decided.</source>
        <translation>
            <numerusform>Den er afgjort.</numerusform>
            <numerusform>Alle %n er afgjort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Afgør nu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se igen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong that should not have. Nothing was changed. The log file tells more.</source>
        <translation>Noget gik galt, som ikke burde. Intet er ændret. Der står mere i logfilen.</translation>
    </message>
    <message>
        <source>A contact needs a name, an organisation or an e-mail. Nothing was changed.</source>
        <translation>En kontakt skal have et navn, en organisation eller en e-mail. Intet er ændret.</translation>
    </message>
    <message>
        <source>That cannot be used here. Nothing was changed; please try another value.</source>
        <translation>Det kan ikke bruges her. Intet er ændret; prøv med noget andet.</translation>
    </message>
    <message>
        <source>That day is still to come. A touch can be logged for today or an earlier day.</source>
        <translation>Den dag er ikke kommet endnu. Du kan logge en samtale i dag eller en dag, der er gået.</translation>
    </message>
    <message>
        <source>That contact is no longer there. Nothing was changed.</source>
        <translation>Den kontakt findes ikke længere. Intet er ændret.</translation>
    </message>
    <message>
        <source>Several contacts answer to that name. Please choose one of them.</source>
        <translation>Flere kontakter har det navn. Vælg en af dem.</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Der er ikke mere at fortryde.</translation>
    </message>
    <message>
        <source>This was changed by another program since, so it was left as it is now.</source>
        <translation>Det er siden blevet ændret af et andet program, så det er ladt, som det er.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulleret. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed; please choose it again.</source>
        <translation>Filen {path} findes ikke. Intet er ændret; vælg den igen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Please choose a file in it.</source>
        <translation>{path} er en mappe. Vælg en fil i den.</translation>
    </message>
    <message>
        <source>The system does not let this program read {path}. Nothing was changed.</source>
        <translation>Programmet har ikke lov til at læse {path}. Intet er ændret.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was changed; please export it once more.</source>
        <translation>{path} er tom. Intet er ændret; eksportér den en gang til.</translation>
    </message>
    <message>
        <source>{path} is not an address book but another kind of file. Nothing was changed.</source>
        <translation>{path} er ikke en adressebog, men en anden slags fil. Intet er ændret.</translation>
    </message>
    <message>
        <source>{path} holds no address book that can be read. Nothing was changed; try exporting it as vCard.</source>
        <translation>Der er ingen adressebog, der kan læses, i {path}. Intet er ændret; prøv at eksportere den som vCard.</translation>
    </message>
    <message>
        <source>{path} could not be written. Please choose another folder.</source>
        <translation>{path} kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Please end the file&apos;s name in .vcf, .csv or .json.</source>
        <translation>Lad filens navn ende på .vcf, .csv eller .json.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Your data is as it was.</source>
        <translation>{path} er ikke en sikkerhedskopi fra dette program. Dine data er, som de var.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room and try again.</source>
        <translation>Disken er fuld, så intet er ændret. Gør lidt plads, og prøv igen.</translation>
    </message>
    <message>
        <source>Another program is using your data just now. Nothing was lost; try again in a moment.</source>
        <translation>Et andet program bruger dine data lige nu. Intet er gået tabt; prøv igen om lidt.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of this program. Please install that version.</source>
        <translation>Dine data er skrevet af en nyere version af programmet. Installér den version.</translation>
    </message>
    <message>
        <source>The file with your data is damaged. Your backups are untouched: restore the latest one.</source>
        <translation>Filen med dine data er beskadiget. Dine sikkerhedskopier er urørte: gendan den nyeste.</translation>
    </message>
    <message>
        <source>Your data could not be opened at {path}. Check that the folder may be written to.</source>
        <translation>Dine data i {path} kunne ikke åbnes. Se efter, om der må skrives i mappen.</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
</context>
<context>
    <name>PromisesBox</name>
    <message numerus="yes">
        <source>You owe {name} %n thing(s)</source>
        <translation>
            <numerusform>Du skylder {name} %n ting</numerusform>
            <numerusform>Du skylder {name} %n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} har lovet: {text}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senest {day}</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>No program here opens {address}.</source>
        <translation>Der er ikke noget program her, der åbner {address}.</translation>
    </message>
</context>
<context>
    <name>ReasonNote</name>
    <message>
        <source>Why? (optional)</source>
        <translation>Hvorfor? (hvis du vil)</translation>
    </message>
    <message>
        <source>Why was this moved?</source>
        <translation>Hvorfor flyttede du?</translation>
    </message>
    <message>
        <source>The reason stands beside the move</source>
        <translation>Grunden står ved flytningen</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Relationship Builder</source>
        <translation>Relationsbygger</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>Filen med dine data er beskadiget</translation>
    </message>
    <message>
        <source>Your data is from a newer version</source>
        <translation>Dine data er fra en nyere version</translation>
    </message>
    <message>
        <source>Your data is in use</source>
        <translation>Dine data er i brug</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Dine data kan ikke åbnes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>There are no backups in the data folder.</source>
        <translation>Der er ingen sikkerhedskopier i datamappen.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the backups, whatever you choose.</source>
        <translation>Den beskadigede fil bliver gemt ved siden af kopierne, uanset hvad du vælger.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Gendan denne kopi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Gendan kopien fra {moment}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gendan…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>A copy is made by itself every day that you use the program.</source>
        <translation>Programmet tager selv en kopi hver dag, du bruger det.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made by itself every day that you use the program.</source>
        <translation>Der er ingen kopi endnu. Programmet tager selv en hver dag, du bruger det.</translation>
    </message>
    <message>
        <source>Yes, restore it</source>
        <translation>Ja, gendan den</translation>
    </message>
    <message>
        <source>No, keep all as it is</source>
        <translation>Nej, lad alt være, som det er</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>All becomes again what it was in the backup {name}. What is here now is kept among the backups.</source>
        <translation>Alt bliver igen, som det var i kopien {name}. Det, der er her nu, bliver gemt blandt kopierne.</translation>
    </message>
</context>
<context>
    <name>RhythmPanel</name>
    <message>
        <source>How often do you want to be in touch?</source>
        <translation>Hvor ofte vil I være i kontakt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>As the tier has it</source>
        <translation>Følg laget</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Added today</source>
        <translation>Tilføjet i dag</translation>
    </message>
    <message>
        <source>Added this week</source>
        <translation>Tilføjet i denne uge</translation>
    </message>
    <message>
        <source>Added this month</source>
        <translation>Tilføjet i denne måned</translation>
    </message>
    <message>
        <source>Added since {day}</source>
        <translation>Tilføjet siden {day}</translation>
    </message>
    <message>
        <source>Added since</source>
        <translation>Tilføjet siden</translation>
    </message>
</context>
<context>
    <name>SinceMenu</name>
    <message>
        <source>Whenever added</source>
        <translation>Tilføjet når som helst</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>Siden en bestemt dag…</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>no name, organisation or address to know it by</source>
        <translation>intet navn, ingen organisation eller adresse at kende den på</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>der står ikke noget</translation>
    </message>
    <message>
        <source>damaged, so it cannot be read for certain</source>
        <translation>beskadiget, så den ikke kan læses med sikkerhed</translation>
    </message>
    <message>
        <source>cut off before its end</source>
        <translation>skåret af før tid</translation>
    </message>
    <message>
        <source>far too long for a contact</source>
        <translation>alt for lang til en kontakt</translation>
    </message>
    <message>
        <source>a list or a group, not a person</source>
        <translation>en liste eller en gruppe, ikke en person</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
</context>
<context>
    <name>SkippedList</name>
    <message>
        <source>Skipped records</source>
        <translation>Oversprungne poster</translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Linje {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message numerus="yes">
        <source>Tags of %n contact(s)</source>
        <translation>
            <numerusform>Mærkater på %n kontakt</numerusform>
            <numerusform>Mærkater på %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Ny mærkat</translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message>
        <source>Tag {tag}, Delete removes it</source>
        <translation>Mærkaten {tag}, Delete fjerner den</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærkat</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Sæt en mærkat på</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Mærkater, adskilt af komma</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Mærkaten {tag} er fjernet</translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Tier: {tier}</source>
        <translation>Lag: {tier}</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Business-card graveyard</source>
        <translation>Elefantkirkegården for visitkort</translation>
    </message>
    <message>
        <source>Good People To Know</source>
        <translation>Gode at kende</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Inderkredsen</translation>
    </message>
    <message>
        <source>Graveyard</source>
        <translation>Elefantkirkegården</translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message>
        <source>Knows</source>
        <translation>Kender</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hvad handlede det om?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind} er slettet</translation>
    </message>
    <message>
        <source>Click to edit</source>
        <translation>Klik for at rette</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Gav</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Fik</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>med {names}</translation>
    </message>
    <message>
        <source>Came to {tier}</source>
        <translation>Kom til {tier}</translation>
    </message>
    <message>
        <source>Moved from {before} to {tier}</source>
        <translation>Flyttet fra {before} til {tier}</translation>
    </message>
    <message>
        <source>Write the minutes as a number, for example 30.</source>
        <translation>Skriv minutterne som et tal, for eksempel 30.</translation>
    </message>
    <message>
        <source>That is no date. Write it like 14 March 2023 or 2023-03-14.</source>
        <translation>Det er ikke en dato. Skriv den som 14. marts 2023 eller 14-03-2023.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a person, a company, a promise</source>
        <translation>Find en person, et firma, en aftale</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Egen orden</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Efter rytme</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>Driest first</source>
        <translation>Tørreste først</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>The order of the cards</source>
        <translation>Kortenes rækkefølge</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>TouchForm</name>
    <message>
        <source>Log a talk</source>
        <translation>Log en samtale</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>What was it about? (optional)</source>
        <translation>Hvad handlede det om? (hvis du vil)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Hvem ellers?</translation>
    </message>
    <message>
        <source>That is no date. Write today, yesterday, 14 March or 2023-03-14.</source>
        <translation>Det er ikke en dato. Skriv i dag, i går, 14. marts eller 14-03-2023.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier day.</source>
        <translation>Den dag er ikke kommet endnu. Vælg i dag eller en dag, der er gået.</translation>
    </message>
    <message>
        <source>Write the minutes as a number, for example 30.</source>
        <translation>Skriv minutterne som et tal, for eksempel 30.</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Hvad var det?</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>TouchLogger</name>
    <message>
        <source>{kind} logged</source>
        <translation>{kind} logget</translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Lunch at the harbour; promised to send the article.</source>
        <translation>Frokost på havnen; lovede at sende artiklen.</translation>
    </message>
</context>
<context>
    <name>YourData</name>
    <message>
        <source>Your data</source>
        <translation>Dine data</translation>
    </message>
    <message>
        <source>Everything is in one file on this machine. Nobody else has it.</source>
        <translation>Alt ligger i én fil på denne computer. Ingen andre har den.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Tag en kopi nu…</translation>
    </message>
    <message>
        <source>There are no contacts to export yet.</source>
        <translation>Der er ingen kontakter at eksportere endnu.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tag en kopi nu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Kopien er gemt i {file}</translation>
    </message>
</context>
<context>
    <name>_Value</name>
    <message>
        <source>differs</source>
        <translation>er forskellig</translation>
    </message>
</context>
</TS>
