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
        <source>Capture…</source>
        <translation>Notér…</translation>
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
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Pause everything…</source>
        <translation>Sæt alt på pause…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Kommandopalet…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første skridt</translation>
    </message>
    <message>
        <source>A tour of the board</source>
        <translation>En rundtur på tavlen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Luk vinduet</translation>
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
        <source>Find duplicates…</source>
        <translation>Find dubletter…</translation>
    </message>
    <message>
        <source>Brief for tomorrow…</source>
        <translation>Mødenotat til i morgen…</translation>
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
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>I promised…</source>
        <translation>Jeg har lovet…</translation>
    </message>
    <message>
        <source>They promised…</source>
        <translation>Jeg har fået lovet…</translation>
    </message>
    <message>
        <source>Gave…</source>
        <translation>Givet…</translation>
    </message>
    <message>
        <source>Received…</source>
        <translation>Modtaget…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Bed om hjælp…</translation>
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
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>Avanceret</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>Telefonnumre uden landekode er fra</translation>
    </message>
    <message>
        <source>Counts for what you write and import from now on.</source>
        <translation>Gælder for det, du skriver og importerer fra nu af.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Åbn logfilen</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Hvad programmet har lavet</translation>
    </message>
    <message>
        <source>For when something is wrong. It holds no names.</source>
        <translation>Til når noget går galt. Der står ingen navne i den.</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Nulstil alle indstillinger…</translation>
    </message>
    <message>
        <source>All settings become the usual again, those of the tiers too. Your contacts stay as they are.</source>
        <translation>Alle indstillinger bliver igen de sædvanlige, også lagenes. Dine kontakter forbliver, som de er.</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>Ja, nulstil dem</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Nej, behold dem</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land for telefonnumre</translation>
    </message>
    <message>
        <source>There is no log yet: nothing has gone wrong.</source>
        <translation>Der er ingen logfil endnu: Intet er gået galt.</translation>
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
    <name>AgendaList</name>
    <message>
        <source>Done today</source>
        <translation>Klaret i dag</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>Det har du lovet</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Mærkedage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Thank and follow up</source>
        <translation>Tak og følg op</translation>
    </message>
    <message>
        <source>Thank, follow up and remember</source>
        <translation>Tak, følg op og husk</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Husk</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>More: {text}</source>
        <translation>Mere: {text}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Done</source>
        <translation>Klaret</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Udskudt</translation>
    </message>
    <message>
        <source>That is answered already.</source>
        <translation>Det er der allerede svaret på.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
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
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fuld</translation>
    </message>
    <message>
        <source>Of the size that your system has.</source>
        <translation>I forhold til størrelsen i dit system.</translation>
    </message>
    <message>
        <source>With less of it, everything is in its place at once.</source>
        <translation>Med mindre af den er alting på plads med det samme.</translation>
    </message>
</context>
<context>
    <name>AsksSection</name>
    <message>
        <source>Asked for</source>
        <translation>Du har bedt om</translation>
    </message>
    <message>
        <source>What do you ask {name} for?</source>
        <translation>Hvad beder du {name} om?</translation>
    </message>
    <message>
        <source>The ask is noted</source>
        <translation>Din bøn om hjælp er noteret</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Hvad du bad om</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad der kom ud af det</translation>
    </message>
    <message>
        <source>Taken away: {text}</source>
        <translation>Fjernet: {text}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Told how it went</source>
        <translation>Har fortalt, hvordan det gik</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Edit, or say what came of it…</source>
        <translation>Ret, eller skriv hvad der kom ud af det…</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Der kom intet svar</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Den er åben igen</translation>
    </message>
    <message>
        <source>{name} said yes, on {day}</source>
        <translation>{name} sagde ja {day}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>spurgt {day}</translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>Spørg alligevel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Aftalen er holdt</translation>
    </message>
    <message>
        <source>Noted: {answer}</source>
        <translation>Noteret: {answer}</translation>
    </message>
    <message>
        <source>{name} knows how it went</source>
        <translation>{name} ved, hvordan det gik</translation>
    </message>
    <message>
        <source>Write what you ask for.</source>
        <translation>Skriv, hvad du beder om.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikke besvaret endnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>intet svar</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Your time</source>
        <translation>Din tid</translation>
    </message>
    <message>
        <source>Most people a day</source>
        <translation>Højst så mange personer om dagen</translation>
    </message>
    <message>
        <source>Touches a week</source>
        <translation>Samtaler om ugen</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Days ahead that birthdays and dates are shown</source>
        <translation>Så mange dage i forvejen vises fødselsdage og mærkedage</translation>
    </message>
    <message>
        <source>Promises, follow-ups and dates come on top. Nobody waits for ever.</source>
        <translation>Aftaler, opfølgninger og mærkedage kommer oveni. Ingen venter for evigt.</translation>
    </message>
    <message>
        <source>That is {time} on each of your days.</source>
        <translation>Det er {time} på hver af dine dage.</translation>
    </message>
    <message>
        <source>Write a number from 0 to {0}.</source>
        <translation>Skriv et tal fra 0 til {0}.</translation>
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
        <source>Given {given}, received {received}</source>
        <translation>Givet {given}, modtaget {received}</translation>
    </message>
    <message>
        <source>You give a little more than you get.</source>
        <translation>Du giver lidt mere, end du får.</translation>
    </message>
    <message>
        <source>You give more than you get.</source>
        <translation>Du giver mere, end du får.</translation>
    </message>
    <message>
        <source>You give as much as you get.</source>
        <translation>Du giver lige så meget, som du får.</translation>
    </message>
    <message>
        <source>You have received more than you gave; there may be something small to give.</source>
        <translation>Du har fået mere, end du har givet. Måske er der en lille ting, du kan give.</translation>
    </message>
    <message>
        <source>The mark is the aim: to give a little more than you get.</source>
        <translation>Mærket er målet: at give lidt mere, end du får.</translation>
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
        <translation>Der står det samme om dem.</translation>
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
    <name>BinBar</name>
    <message>
        <source>Put back</source>
        <translation>Læg tilbage</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Slet for altid…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good? There is no way back.</source>
        <translation>
            <numerusform>Slette %n kontakt for altid? Det kan ikke fortrydes.</numerusform>
            <numerusform>Slette %n kontakter for altid? Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTour</name>
    <message>
        <source>Here everybody begins</source>
        <translation>Her begynder alle</translation>
    </message>
    <message>
        <source>Who comes in from an address book rests in the graveyard: no reminders, no guilt. Your own board begins like that, or with ten names.</source>
        <translation>De, der kommer ind fra en adressebog, hviler på elefantkirkegården: ingen påmindelser, ingen dårlig samvittighed. Sådan begynder din egen tavle også, eller med ti navne.</translation>
    </message>
    <message>
        <source>Choose whom you tend</source>
        <translation>Vælg, hvem du vil pleje</translation>
    </message>
    <message>
        <source>Quantity is not quality, and everybody has limited time. Drag a card to another column, or press 1 to 4 on it. Before you let go, the column says what it costs a month; one undo takes it back.</source>
        <translation>Kvantitet er ikke kvalitet, og ingen har ubegrænset tid. Træk et kort til en anden kolonne, eller vælg det, og tryk på 1 til 4. Før du slipper, siger kolonnen, hvad det koster om måneden, og ét tryk på Fortryd tager det tilbage.</translation>
    </message>
    <message>
        <source>Today says who is waiting</source>
        <translation>I dag fortæller, hvem der venter</translation>
    </message>
    <message>
        <source>Promises first, and never too many at once. Quiet hours, notifications, the tray and the start at login stand in Settings.</source>
        <translation>Dine aftaler først, og aldrig for mange på én gang. Stille timer, meddelelser, statusområdet og start ved logon finder du under Indstillinger.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Who you meet</source>
        <translation>Hvem du skal møde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Sådan mødtes I</translation>
    </message>
    <message>
        <source>Last talks</source>
        <translation>Sidste samtaler</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Du lovede</translation>
    </message>
    <message>
        <source>Promised to you</source>
        <translation>Lovet dig</translation>
    </message>
    <message>
        <source>Needs and interests</source>
        <translation>Behov og interesser</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>Lent and borrowed</source>
        <translation>Udlån og lån</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kender</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>gennem {name}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>Fylder {age} den {day}</translation>
    </message>
    <message>
        <source>Birthday on {day}</source>
        <translation>Fødselsdag den {day}</translation>
    </message>
</context>
<context>
    <name>BriefWindow</name>
    <message>
        <source>No reminder for tomorrow names anybody. Select those you meet on the board: their menu has the brief, too.</source>
        <translation>Ingen påmindelse i morgen nævner nogen. Vælg dem, du skal møde, på tavlen: notatet findes også i deres menu.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Mødenotat</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The brief is in {name}</source>
        <translation>Notatet ligger i {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Keep as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
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
        <source>More</source>
        <translation>Mere</translation>
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
    <message>
        <source>Log a talk…</source>
        <translation>Log en samtale…</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Lav en gruppe…</translation>
    </message>
    <message>
        <source>Own rhythm…</source>
        <translation>Egen rytme…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>People to know better</source>
        <translation>Nogen, jeg vil kende bedre</translation>
    </message>
    <message>
        <source>No longer to know better</source>
        <translation>Ikke længere nogen, jeg vil kende bedre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
</context>
<context>
    <name>BulkDeeds</name>
    <message numerus="yes">
        <source>%n contact(s) paused</source>
        <translation>
            <numerusform>%n kontakt sat på pause</numerusform>
            <numerusform>%n kontakter sat på pause</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks go on where they stopped</source>
        <translation>Urene går videre, hvor de stoppede</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin</source>
        <translation>
            <numerusform>%n kontakt lagt i papirkurven</numerusform>
            <numerusform>%n kontakter lagt i papirkurven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back on the board</source>
        <translation>
            <numerusform>%n kontakt tilbage på tavlen</numerusform>
            <numerusform>%n kontakter tilbage på tavlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted for good</source>
        <translation>
            <numerusform>%n kontakt slettet for altid</numerusform>
            <numerusform>%n kontakter slettet for altid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%n other(s) go by that name</source>
        <translation>
            <numerusform>%n anden hedder også det</numerusform>
            <numerusform>%n andre hedder også det</numerusform>
        </translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation>mødt: {place}</translation>
    </message>
    <message>
        <source>Begin with a name.</source>
        <translation>Begynd med et navn.</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Hvad blev der lovet?</translation>
    </message>
    <message>
        <source>Saved with {name}</source>
        <translation>Gemt hos {name}</translation>
    </message>
    <message>
        <source>{name} rests in the graveyard now</source>
        <translation>{name} hviler nu på elefantkirkegården</translation>
    </message>
    <message>
        <source>{name} is in {tier} now</source>
        <translation>{name} er nu i {tier}</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Ny: {name}</translation>
    </message>
    <message>
        <source>rests in the graveyard</source>
        <translation>hviler på elefantkirkegården</translation>
    </message>
    <message>
        <source>goes to {tier}</source>
        <translation>kommer i {tier}</translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation>Du lovede: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} lovede: {text}</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Sig tak til {name}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <translation>Påmindelse: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>CaptureGuide</name>
    <message>
        <source>Mette Testesen, Blå Bølge, Folkemødet, promised article Friday</source>
        <translation>Mette Testesen, Blå Bølge, Folkemødet, lovede artikel fredag</translation>
    </message>
    <message>
        <source>a promise, yours or theirs</source>
        <translation>en aftale, din eller den andens</translation>
    </message>
    <message>
        <source>a reminder, a thank-you</source>
        <translation>en påmindelse, en tak</translation>
    </message>
    <message>
        <source>a touch</source>
        <translation>en samtale</translation>
    </message>
    <message>
        <source>promised …, promised me …</source>
        <translation>lovede …, lovede mig …</translation>
    </message>
    <message>
        <source>remind me …, thank …</source>
        <translation>husk at …, tak for …</translation>
    </message>
    <message>
        <source>met, called, wrote, coffee yesterday</source>
        <translation>mødte, ringede, skrev, kaffe i går</translation>
    </message>
    <message>
        <source>Friday, in two weeks, 1 March at 3 pm</source>
        <translation>fredag, om to uger, 1. marts kl. 15</translation>
    </message>
    <message>
        <source>when</source>
        <translation>hvornår</translation>
    </message>
    <message>
        <source>#tag, e-mail, phone</source>
        <translation>#mærkat, e-mail, telefon</translation>
    </message>
    <message>
        <source>kept with the person</source>
        <translation>gemmes hos personen</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Capture</source>
        <translation>Notér</translation>
    </message>
    <message>
        <source>This is what you had begun.</source>
        <translation>Det her var du i gang med.</translation>
    </message>
    <message>
        <source>Whom you met, where, and what was promised</source>
        <translation>Hvem du mødte, hvor, og hvad der blev lovet</translation>
    </message>
    <message>
        <source>One line about somebody</source>
        <translation>En linje om nogen</translation>
    </message>
    <message>
        <source>Enter saves · Esc closes</source>
        <translation>Enter gemmer · Esc lukker</translation>
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
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>på pause til {day}</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
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
        <source>Make a group…</source>
        <translation>Lav en gruppe…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen…</translation>
    </message>
    <message>
        <source>Meeting brief…</source>
        <translation>Mødenotat…</translation>
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
    <name>CheckUp</name>
    <message>
        <source>Check now</source>
        <translation>Se efter nu</translation>
    </message>
    <message>
        <source>Looks at every part and changes nothing.</source>
        <translation>Ser på hver eneste del og ændrer ikke noget.</translation>
    </message>
    <message>
        <source>Does all of it work here?</source>
        <translation>Virker det hele her?</translation>
    </message>
    <message>
        <source>The file with your contacts is sound.</source>
        <translation>Filen med dine kontakter er i orden.</translation>
    </message>
    <message>
        <source>The folder for copies is there.</source>
        <translation>Mappen til kopier er der.</translation>
    </message>
    <message>
        <source>All languages are there.</source>
        <translation>Alle sprog er der.</translation>
    </message>
    <message>
        <source>The tray shows the icon.</source>
        <translation>Statusområdet viser ikonet.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>Meddelelser kan vises.</translation>
    </message>
    <message>
        <source>The program can start when you log in.</source>
        <translation>Programmet kan starte, når du logger på.</translation>
    </message>
    <message>
        <source>The program notices when the machine wakes up.</source>
        <translation>Programmet opdager det, når computeren vågner.</translation>
    </message>
    <message>
        <source>A key from anywhere can be had.</source>
        <translation>Programmet kan få en tast, der virker overalt.</translation>
    </message>
    <message>
        <source>The file with your contacts is damaged. Restore a backup above.</source>
        <translation>Filen med dine kontakter er beskadiget. Gendan en sikkerhedskopi ovenfor.</translation>
    </message>
    <message>
        <source>The folder for copies cannot be used.</source>
        <translation>Mappen til kopier kan ikke bruges.</translation>
    </message>
    <message>
        <source>Languages are missing. Install the program again.</source>
        <translation>Der mangler sprog. Installér programmet igen.</translation>
    </message>
    <message>
        <source>There is no tray here. The window does all the same.</source>
        <translation>Her er intet statusområde. Vinduet kan det hele alligevel.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications. What is due stands in Today.</source>
        <translation>Intet her viser meddelelser. Det, du skal huske, står på I dag.</translation>
    </message>
    <message>
        <source>This system does not start programs when you log in.</source>
        <translation>Systemet her starter ikke programmer, når du logger på.</translation>
    </message>
    <message>
        <source>Nothing here tells of waking up. The program notices within a minute.</source>
        <translation>Intet her siger til, når computeren vågner. Programmet opdager det inden for et minut.</translation>
    </message>
    <message>
        <source>This system gives no program a key of its own.</source>
        <translation>På dette system kan et program ikke få sin egen tast.</translation>
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
    <name>Chronicle</name>
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
        <source>You promised</source>
        <translation>Du lovede</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} lovede</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Aftale holdt</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Aftale brudt</translation>
    </message>
    <message>
        <source>Promise dropped</source>
        <translation>Aftale droppet</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Gav</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtog</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lånte ud</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Lånte</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Leveret tilbage</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Du bad om</translation>
    </message>
    <message>
        <source>You told how it went</source>
        <translation>Du fortalte, hvordan det gik</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} sagde ja</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} sagde nej</translation>
    </message>
    <message>
        <source>{name} did not answer</source>
        <translation>{name} svarede ikke</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>Behov opfyldt</translation>
    </message>
    <message>
        <source>Introducing {first} and {second}</source>
        <translation>Introduktion af {first} og {second}</translation>
    </message>
    <message>
        <source>You asked {first} to introduce you to {second}</source>
        <translation>Du bad {first} introducere dig for {second}</translation>
    </message>
    <message>
        <source>{first} introduced you to {second}</source>
        <translation>{first} introducerede dig for {second}</translation>
    </message>
    <message>
        <source>No introduction of {first} and {second}</source>
        <translation>Ingen introduktion af {first} og {second}</translation>
    </message>
    <message>
        <source>What came of introducing {first} and {second}</source>
        <translation>Hvad der kom ud af at introducere {first} og {second}</translation>
    </message>
    <message>
        <source>{name} could vouch for you</source>
        <translation>{name} kunne stå inde for dig</translation>
    </message>
    <message>
        <source>You would vouch for {name}</source>
        <translation>Du ville stå inde for {name}</translation>
    </message>
    <message>
        <source>You would not vouch for {name} yet</source>
        <translation>Du ville ikke stå inde for {name} endnu</translation>
    </message>
    <message>
        <source>You would not vouch for {name}</source>
        <translation>Du ville ikke stå inde for {name}</translation>
    </message>
    <message>
        <source>You recommended {name} to {whom}</source>
        <translation>Du anbefalede {name} til {whom}</translation>
    </message>
    <message>
        <source>Spoken of with {name}</source>
        <translation>Omtalt i samtale med {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
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
        <translation>Mennesker, der fortjener din omtanke og vedholdenhed.</translation>
    </message>
    <message>
        <source>Family, closest friends, those you can always call.</source>
        <translation>Familien, de nærmeste venner og dem, du altid kan ringe til.</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Drag a column&apos;s head to move it, its edge to widen it.</source>
        <translation>Træk i en kolonnes overskrift for at flytte den, i dens kant for at gøre den bredere.</translation>
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
    <name>ComingDay</name>
    <message>
        <source>That is no day. Write tomorrow, Friday or 14 March.</source>
        <translation>Det er ikke en dag. Skriv i morgen, fredag eller 14. marts.</translation>
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
        <source>Days</source>
        <translation>Dage</translation>
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
        <source>Own fields</source>
        <translation>Egne felter</translation>
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
        <source>I promised…</source>
        <translation>Jeg har lovet…</translation>
    </message>
    <message>
        <source>They promised…</source>
        <translation>Jeg har fået lovet…</translation>
    </message>
    <message>
        <source>Gave…</source>
        <translation>Givet…</translation>
    </message>
    <message>
        <source>Received…</source>
        <translation>Modtaget…</translation>
    </message>
    <message>
        <source>Lent…</source>
        <translation>Lånt ud…</translation>
    </message>
    <message>
        <source>Borrowed…</source>
        <translation>Lånt…</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Bed om hjælp…</translation>
    </message>
    <message>
        <source>Need or interest…</source>
        <translation>Behov eller interesse…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Påmindelse…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fil…</translation>
    </message>
    <message>
        <source>Meeting brief…</source>
        <translation>Mødenotat…</translation>
    </message>
    <message>
        <source>Introduce…</source>
        <translation>Introducér…</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Anbefal…</translation>
    </message>
    <message>
        <source>My name behind them?</source>
        <translation>Mit navn bag dem?</translation>
    </message>
    <message>
        <source>Could vouch for me…</source>
        <translation>Kan stå inde for mig…</translation>
    </message>
    <message>
        <source>Knows…</source>
        <translation>Kender…</translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Lav en gruppe…</translation>
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
    <name>ContactPause</name>
    <message>
        <source>Paused</source>
        <translation>Sat på pause</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alt er sat på pause</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Sat på pause til {day}</translation>
    </message>
    <message>
        <source>Everything is paused until {day}</source>
        <translation>Alt er sat på pause til {day}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Pause for a week</source>
        <translation>Sæt på pause i en uge</translation>
    </message>
    <message>
        <source>Pause for a month</source>
        <translation>Sæt på pause i en måned</translation>
    </message>
    <message>
        <source>Pause until a day…</source>
        <translation>Sæt på pause til en dag…</translation>
    </message>
    <message>
        <source>Pause until I say so</source>
        <translation>Sæt på pause, til jeg siger til</translation>
    </message>
    <message>
        <source>Pause until when?</source>
        <translation>Pause til hvornår?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>The clock goes on where it stopped</source>
        <translation>Uret går videre, hvor det slap</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Afsnit i indstillingerne</translation>
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
    <name>DayHeader</name>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>The week, words for those who have been silent, and a pause</source>
        <translation>Ugen, ord til dem, der har været stille længe, og en pause</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Friday, or 1 March</source>
        <translation>Fredag eller 1. marts</translation>
    </message>
    <message>
        <source>Write a day after today, for example Friday or 1 March.</source>
        <translation>Skriv en dag efter i dag, for eksempel fredag eller 1. marts.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
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
        <source>new contacts</source>
        <translation>nye kontakter</translation>
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
        <source>captured line</source>
        <translation>noteret linje</translation>
    </message>
    <message>
        <source>room in a tier</source>
        <translation>plads i et lag</translation>
    </message>
    <message>
        <source>rhythm of a tier</source>
        <translation>et lags rytme</translation>
    </message>
    <message>
        <source>time for a tier</source>
        <translation>tid til et lag</translation>
    </message>
    <message>
        <source>tiers as usual</source>
        <translation>lagene som sædvanligt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>givet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>modtaget</translation>
    </message>
    <message>
        <source>given and received</source>
        <translation>givet og modtaget</translation>
    </message>
    <message>
        <source>lent and borrowed</source>
        <translation>udlån og lån</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>leveret tilbage</translation>
    </message>
    <message>
        <source>ask for help</source>
        <translation>bøn om hjælp</translation>
    </message>
    <message>
        <source>answer to an ask</source>
        <translation>svar på en bøn</translation>
    </message>
    <message>
        <source>needs and interests</source>
        <translation>behov og interesser</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduktion</translation>
    </message>
    <message>
        <source>vouching</source>
        <translation>anbefaling</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>anbefaling</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>bånd</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>vedhæftet fil</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fletning</translation>
    </message>
    <message>
        <source>suggestion put aside</source>
        <translation>forslag lagt til side</translation>
    </message>
    <message>
        <source>broken promise</source>
        <translation>brudt aftale</translation>
    </message>
    <message>
        <source>changed promise</source>
        <translation>ændret aftale</translation>
    </message>
    <message>
        <source>deleted promise</source>
        <translation>slettet aftale</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tilbage</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>udskudt</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>end of a pause</source>
        <translation>slut på en pause</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>påmindelse</translation>
    </message>
    <message>
        <source>deleted reminder</source>
        <translation>slettet påmindelse</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>aftale</translation>
    </message>
    <message>
        <source>kept promise</source>
        <translation>holdt aftale</translation>
    </message>
    <message>
        <source>moved promise</source>
        <translation>flyttet aftale</translation>
    </message>
    <message>
        <source>dropped promise</source>
        <translation>droppet aftale</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaret</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Which day was agreed?</source>
        <translation>Hvilken dag har I aftalt?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>A word about it (optional)</source>
        <translation>Et ord om det (valgfrit)</translation>
    </message>
    <message>
        <source>Promise dropped</source>
        <translation>Aftalen er droppet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tilbage</translation>
    </message>
    <message>
        <source>The introduction is up to date</source>
        <translation>Introduktionen er ført ajour</translation>
    </message>
    <message>
        <source>You will not be reminded of this step</source>
        <translation>Du bliver ikke mindet om dette skridt</translation>
    </message>
    <message>
        <source>No phone number of {name} is known.</source>
        <translation>Du har ikke noget telefonnummer på {name}.</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is known.</source>
        <translation>Du har ikke nogen mailadresse på {name}.</translation>
    </message>
    <message>
        <source>Happy birthday</source>
        <translation>Tillykke med fødselsdagen</translation>
    </message>
    <message>
        <source>Happy birthday, {name}!</source>
        <translation>Tillykke med fødselsdagen, {name}!</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Hi {name}. Thank you</source>
        <translation>Hej {name}. Tak</translation>
    </message>
    <message>
        <source>No program here opens {address}.</source>
        <translation>Intet program her kan åbne {address}.</translation>
    </message>
    <message>
        <source>Put off until when?</source>
        <translation>Udsæt til hvornår?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Promise moved</source>
        <translation>Aftalen er flyttet</translation>
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
    <message>
        <source>Promise</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Write down a promise</source>
        <translation>Skriv en aftale ned</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Give, ask, be reminded and more</source>
        <translation>Giv, spørg, bliv mindet om og mere</translation>
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
        <source>Their first reminders are spread over the next %Ln day(s).</source>
        <translation>
            <numerusform>Deres første påmindelser kommer det næste døgn.</numerusform>
            <numerusform>Deres første påmindelser fordeles over de næste %Ln dage.</numerusform>
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
    <name>DoneRow</name>
    <message>
        <source>Done: {what}</source>
        <translation>Klaret: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Take this back, whatever was done since (U)</source>
        <translation>Tag det tilbage, uanset hvad der siden er gjort (U)</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>Birthday of {name}</source>
        <translation>{name} har fødselsdag</translation>
    </message>
    <message>
        <source>Promise to {name}, kept</source>
        <translation>Aftalen med {name} er holdt</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Klaret</translation>
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
        <source>Decide about %Ln pair(s)</source>
        <translation>
            <numerusform>Tag stilling til %Ln par</numerusform>
            <numerusform>Tag stilling til %Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s) in {tier}</source>
        <translation>
            <numerusform>%Ln ny kontakt føjet til {tier}</numerusform>
            <numerusform>%Ln nye kontakter føjet til {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) brought up to date</source>
        <translation>
            <numerusform>%Ln kontakt opdateret</numerusform>
            <numerusform>%Ln kontakter opdateret</numerusform>
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
        <source>For all %Ln that are left</source>
        <translation>
            <numerusform>For den sidste</numerusform>
            <numerusform>For alle %Ln, der er tilbage</numerusform>
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
    <name>DuplicateRows</name>
    <message>
        <source>Tier</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>The picture above</source>
        <translation>Billedet ovenfor</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Mellem jer</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n samtale</numerusform>
            <numerusform>%n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) given or received</source>
        <translation>
            <numerusform>givet eller modtaget %n gang</numerusform>
            <numerusform>givet eller modtaget %n gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n bånd</numerusform>
            <numerusform>%n bånd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n påmindelse</numerusform>
            <numerusform>%n påmindelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Hardly a doubt</source>
        <translation>Næsten sikkert</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Sandsynligt</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Måske</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>samme profilside</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>samme e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samme telefon</translation>
    </message>
    <message>
        <source>same web page</source>
        <translation>samme hjemmeside</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>samme konto</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>samme fødselsdag</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>samme organisation</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samme navn</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>lignende navn</translation>
    </message>
    <message>
        <source>Both have the profile page {value}.</source>
        <translation>Begge har profilsiden {value}.</translation>
    </message>
    <message>
        <source>Both have the e-mail {value}.</source>
        <translation>Begge har e-mailen {value}.</translation>
    </message>
    <message>
        <source>Both have the phone number {value}.</source>
        <translation>Begge har telefonnummeret {value}.</translation>
    </message>
    <message>
        <source>Both have the web page {value}.</source>
        <translation>Begge har hjemmesiden {value}.</translation>
    </message>
    <message>
        <source>Both have the account {value}.</source>
        <translation>Begge har kontoen {value}.</translation>
    </message>
    <message>
        <source>They have the same birthday.</source>
        <translation>De har samme fødselsdag.</translation>
    </message>
    <message>
        <source>Both are with {value}.</source>
        <translation>Begge er hos {value}.</translation>
    </message>
    <message numerus="yes">
        <source>So have %n other(s).</source>
        <translation>
            <numerusform>Det har %n anden også.</numerusform>
            <numerusform>Det har %n andre også.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Navnene er ens.</translation>
    </message>
    <message>
        <source>The names are spelled a little differently.</source>
        <translation>Navnene er stavet lidt forskelligt.</translation>
    </message>
    <message>
        <source>One name has a word more.</source>
        <translation>Det ene navn har et ord mere.</translation>
    </message>
    <message>
        <source>One name is shortened to initials.</source>
        <translation>Det ene navn er forkortet til initialer.</translation>
    </message>
    <message>
        <source>One first name may be short for the other.</source>
        <translation>Det ene fornavn kan være en kort form af det andet.</translation>
    </message>
    <message>
        <source>One name is a part of the other.</source>
        <translation>Det ene navn er en del af det andet.</translation>
    </message>
    <message>
        <source>The first name is the same, the last name is not: a marriage, perhaps.</source>
        <translation>Fornavnet er det samme, efternavnet ikke: måske et giftermål.</translation>
    </message>
    <message>
        <source>Only the last name is the same: two of one family, perhaps.</source>
        <translation>Kun efternavnet er det samme: måske to fra samme familie.</translation>
    </message>
    <message>
        <source>One of them has no name.</source>
        <translation>Den ene har intet navn.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>Navnene er forskellige.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Nobody is here twice</source>
        <translation>Ingen er her to gange</translation>
    </message>
    <message>
        <source>Contacts that share a phone, an e-mail, a page or a name are shown here, and you decide.</source>
        <translation>Kontakter, der deler telefon, e-mail, side eller navn, vises her, og du bestemmer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Én person eller to?</translation>
    </message>
    <message>
        <source>Comparing your contacts…</source>
        <translation>Sammenligner dine kontakter…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Intet bliver ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one contact now</source>
        <translation>{name} er nu én kontakt</translation>
    </message>
    <message>
        <source>Two people: you will not be asked again</source>
        <translation>To personer: du bliver ikke spurgt igen</translation>
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
    <name>EmptyDay</name>
    <message>
        <source>Go to the board</source>
        <translation>Gå til tavlen</translation>
    </message>
    <message>
        <source>Whom do you want to keep?</source>
        <translation>Hvem vil du holde fast i?</translation>
    </message>
    <message>
        <source>Today fills by itself with the people you choose. Move a few cards out of the graveyard on the board, and they turn up here when it is time.</source>
        <translation>I dag fylder sig selv med dem, du vælger. Flyt et par kort ud af kirkegården på tavlen, så dukker de op her, når tiden er inde.</translation>
    </message>
    <message>
        <source>All clocks rest</source>
        <translation>Alle ure står stille</translation>
    </message>
    <message>
        <source>Nothing is asked of you while you are away. What was due waits with you.</source>
        <translation>Du bliver ikke bedt om noget, mens du er væk. Det, der skulle gøres, venter på dig.</translation>
    </message>
    <message>
        <source>That was all for today</source>
        <translation>Det var alt for i dag</translation>
    </message>
    <message>
        <source>Whoever waited for a word from you has had it.</source>
        <translation>De, der ventede på at høre fra dig, har hørt fra dig.</translation>
    </message>
    <message>
        <source>A good day</source>
        <translation>En god dag</translation>
    </message>
    <message>
        <source>No promise is due, and nobody has waited too long. Time to enjoy it.</source>
        <translation>Ingen aftaler venter, og ingen har ventet for længe. Nyd det.</translation>
    </message>
    <message>
        <source>Next: {what}, {when}.</source>
        <translation>Det næste: {what}, {when}.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gave</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Forretning</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>As big as a tip</source>
        <translation>Så stort som et tip</translation>
    </message>
    <message>
        <source>As big as an introduction</source>
        <translation>Så stort som en introduktion</translation>
    </message>
    <message>
        <source>As big as an hour</source>
        <translation>Så stort som en time</translation>
    </message>
    <message>
        <source>A real effort</source>
        <translation>En rigtig indsats</translation>
    </message>
    <message>
        <source>A big one</source>
        <translation>Noget stort</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Hvilken slags</translation>
    </message>
    <message>
        <source>How big</source>
        <translation>Hvor stort</translation>
    </message>
</context>
<context>
    <name>ExchangesSection</name>
    <message>
        <source>Taken away: {text}</source>
        <translation>Fjernet: {text}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>What you gave is noted</source>
        <translation>Det, du gav, er noteret</translation>
    </message>
    <message>
        <source>What you received is noted</source>
        <translation>Det, du fik, er noteret</translation>
    </message>
    <message>
        <source>What did you give {name}?</source>
        <translation>Hvad gav du {name}?</translation>
    </message>
    <message>
        <source>What did you get from {name}?</source>
        <translation>Hvad fik du af {name}?</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Slags og størrelse</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There are no contacts to export yet.</source>
        <translation>Der er ingen kontakter at eksportere endnu.</translation>
    </message>
    <message>
        <source>JSON with what is between you, too: promises, favours, vouching</source>
        <translation>JSON også med det, der er mellem jer: aftaler, tjenester, anbefalinger</translation>
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
        <source>Export %Ln contact(s)</source>
        <translation>
            <numerusform>Eksportér %Ln kontakt</numerusform>
            <numerusform>Eksportér %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <comment>name of a file</comment>
        <translation>kontakter.vcf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}</source>
        <translation>
            <numerusform>%Ln kontakt gemt i {file}</numerusform>
            <numerusform>%Ln kontakter gemt i {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln tilføjet</numerusform>
            <numerusform>%Ln tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln opdateret</numerusform>
            <numerusform>%Ln opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln ændret</numerusform>
            <numerusform>%Ln ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same as here</source>
        <translation>
            <numerusform>%Ln har du allerede</numerusform>
            <numerusform>%Ln har du allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps known already</source>
        <translation>
            <numerusform>%Ln kender du måske</numerusform>
            <numerusform>%Ln kender du måske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln sprunget over</numerusform>
            <numerusform>%Ln sprunget over</numerusform>
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
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>og %Ln fil mere</numerusform>
            <numerusform>og %Ln filer mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Keep files with this contact</source>
        <translation>Gem filer hos denne kontakt</translation>
    </message>
    <message>
        <source>{name} is kept</source>
        <translation>{name} er gemt</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} blev fjernet</translation>
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
    <name>Forwardable</name>
    <message>
        <source>{name}, {title} at {organisation}</source>
        <translation>{name}, {title} hos {organisation}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} og {second}</translation>
    </message>
    <message>
        <source>Hi {name},</source>
        <translation>Hej {name}</translation>
    </message>
    <message>
        <source>there is somebody I would like you to meet: {who}.</source>
        <translation>Der er en, jeg gerne vil have dig til at møde: {who}.</translation>
    </message>
    <message>
        <source>May I bring the two of you together?</source>
        <translation>Må jeg sætte jer to i forbindelse med hinanden?</translation>
    </message>
    <message>
        <source>would you introduce me to {who}?</source>
        <translation>Vil du introducere mig for {who}?</translation>
    </message>
    <message>
        <source>Say no if it does not suit you; feel free to send this on.</source>
        <translation>Sig endelig nej, hvis det ikke passer dig. Du må gerne sende det her videre.</translation>
    </message>
    <message>
        <source>What it is about: {why}</source>
        <translation>Det handler om: {why}</translation>
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
        <translation>i kontakt {day}</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n more</source>
        <translation>
            <numerusform>Vælg %n til</numerusform>
            <numerusform>Vælg %n til</numerusform>
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
    <name>GroupSection</name>
    <message>
        <source>Add somebody…</source>
        <translation>Tilføj nogen…</translation>
    </message>
    <message>
        <source>Member of {group}</source>
        <translation>Medlem af {group}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Forlad gruppen</translation>
    </message>
    <message>
        <source>Who belongs to it?</source>
        <translation>Hvem hører til?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>{name} is a group no more</source>
        <translation>{name} er ikke en gruppe længere</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Hvad de er</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Opløs gruppen</translation>
    </message>
    <message>
        <source>Take {name} out of the group</source>
        <translation>Tag {name} ud af gruppen</translation>
    </message>
    <message>
        <source>{name} is out of the group</source>
        <translation>{name} er ude af gruppen</translation>
    </message>
    <message>
        <source>Nobody of that name is here yet. Make a card for them first, then add them.</source>
        <translation>Ingen med det navn er her endnu. Lav først et kort til dem, og tilføj dem så.</translation>
    </message>
</context>
<context>
    <name>GroupingPanel</name>
    <message numerus="yes">
        <source>A group of %n contact(s)</source>
        <translation>
            <numerusform>En gruppe med %n kontakt</numerusform>
            <numerusform>En gruppe med %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are called together</source>
        <translation>Hvad de kaldes sammen</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Hvad de er</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Lav gruppen</translation>
    </message>
    <message>
        <source>Write what they are called together.</source>
        <translation>Skriv, hvad de kaldes sammen.</translation>
    </message>
    <message>
        <source>{name} is one card now</source>
        <translation>{name} er ét kort nu</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>Bestyrelse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Search the manual</source>
        <translation>Søg i vejledningen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Intet fundet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>{address} is outside the program. Shall your browser open it?</source>
        <translation>{address} ligger uden for programmet. Skal din browser åbne det?</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åbn i browseren</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Stone</source>
        <translation>Sten</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Guld</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mos</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrøn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Blomme</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
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
        <source>%Ln contact(s) imported</source>
        <translation>
            <numerusform>%Ln kontakt importeret</numerusform>
            <numerusform>%Ln kontakter importeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) brought up to date</source>
        <translation>
            <numerusform>%Ln kontakt opdateret</numerusform>
            <numerusform>%Ln kontakter opdateret</numerusform>
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
    <name>IntroductionForm</name>
    <message>
        <source>I introduce {name} to…</source>
        <translation>Jeg introducerer {name} for…</translation>
    </message>
    <message>
        <source>I ask {name} to introduce me to…</source>
        <translation>Jeg beder {name} introducere mig for…</translation>
    </message>
    <message>
        <source>I want to be introduced to {name} by…</source>
        <translation>Jeg vil introduceres for {name} af…</translation>
    </message>
    <message>
        <source>{name} introduced me to…</source>
        <translation>{name} introducerede mig for…</translation>
    </message>
    <message>
        <source>I was introduced to {name} by…</source>
        <translation>Jeg blev introduceret for {name} af…</translation>
    </message>
    <message>
        <source>Whom? Somebody new: name, firm</source>
        <translation>Hvem? En ny: navn, firma</translation>
    </message>
    <message>
        <source>What kind of introduction</source>
        <translation>Hvilken slags introduktion</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Hvorfor? (valgfrit)</translation>
    </message>
    <message>
        <source>Write who the other one is.</source>
        <translation>Skriv, hvem den anden er.</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt den er nået</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad kom der ud af det</translation>
    </message>
    <message>
        <source>Write in a few words what came of it.</source>
        <translation>Skriv med få ord, hvad der kom ud af det.</translation>
    </message>
</context>
<context>
    <name>IntroductionText</name>
    <message>
        <source>To {name}</source>
        <translation>Til {name}</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>With {name}</source>
        <translation>Med {name}</translation>
    </message>
    <message>
        <source>Is to introduce me to {name}</source>
        <translation>Skal introducere mig for {name}</translation>
    </message>
    <message>
        <source>{name} is to introduce me</source>
        <translation>{name} skal introducere mig</translation>
    </message>
    <message>
        <source>Introduced me to {name}</source>
        <translation>Introducerede mig for {name}</translation>
    </message>
    <message>
        <source>I was introduced by {name}</source>
        <translation>{name} introducerede mig</translation>
    </message>
    <message>
        <source>An idea so far</source>
        <translation>Indtil videre en idé</translation>
    </message>
    <message>
        <source>Asked {name}</source>
        <translation>Har spurgt {name}</translation>
    </message>
    <message>
        <source>Asked {name} too</source>
        <translation>Har også spurgt {name}</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Begge sagde ja</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} sagde ja</translation>
    </message>
    <message>
        <source>They are introduced</source>
        <translation>De er introduceret</translation>
    </message>
    <message>
        <source>We are introduced</source>
        <translation>Vi er introduceret</translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>De har mødt hinanden</translation>
    </message>
    <message>
        <source>We have met</source>
        <translation>Vi har mødt hinanden</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Det blev ikke til noget</translation>
    </message>
    <message>
        <source>Something came of it</source>
        <translation>Der kom noget ud af det</translation>
    </message>
    <message>
        <source>I asked {name}</source>
        <translation>Jeg har spurgt {name}</translation>
    </message>
    <message>
        <source>I introduced them</source>
        <translation>Jeg har introduceret dem</translation>
    </message>
    <message>
        <source>We were introduced</source>
        <translation>Vi blev introduceret</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Hvad kom der ud af det…</translation>
    </message>
</context>
<context>
    <name>IntroductionsSection</name>
    <message>
        <source>Introductions</source>
        <translation>Introduktioner</translation>
    </message>
    <message>
        <source>More about the introduction with {name}</source>
        <translation>Mere om introduktionen med {name}</translation>
    </message>
    <message>
        <source>Count as given to both</source>
        <translation>Regn som givet til begge</translation>
    </message>
    <message>
        <source>Written down as given to both</source>
        <translation>Skrevet op som givet til begge</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad kom der ud af det</translation>
    </message>
    <message>
        <source>The introduction is up to date</source>
        <translation>Introduktionen er ført ajour</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Et skridt tilbage</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Det blev ikke til noget</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Text to {name} about {other}…</source>
        <translation>Tekst til {name} om {other}…</translation>
    </message>
    <message>
        <source>The introduction was removed</source>
        <translation>Introduktionen blev fjernet</translation>
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
    <name>KeptSection</name>
    <message>
        <source>Reset to the usual</source>
        <translation>Tilbage til det sædvanlige</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>På tavlen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piletasterne</translation>
    </message>
    <message>
        <source>From card to card and column to column</source>
        <translation>Fra kort til kort og fra kolonne til kolonne</translation>
    </message>
    <message>
        <source>Move to the tier</source>
        <translation>Flyt til laget</translation>
    </message>
    <message>
        <source>One tier down</source>
        <translation>Et lag ned</translation>
    </message>
    <message>
        <source>One tier up</source>
        <translation>Et lag op</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Åbn kontakten</translation>
    </message>
    <message>
        <source>Log a talk</source>
        <translation>Log en samtale</translation>
    </message>
    <message>
        <source>I promised something</source>
        <translation>Jeg lovede noget</translation>
    </message>
    <message>
        <source>They promised something</source>
        <translation>En anden lovede mig noget</translation>
    </message>
    <message>
        <source>I gave something</source>
        <translation>Jeg har givet noget</translation>
    </message>
    <message>
        <source>I received something</source>
        <translation>Jeg har modtaget noget</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Bed om hjælp</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Say why you moved somebody</source>
        <translation>Skriv, hvorfor du flyttede nogen</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>I papirkurven</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Find personer</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Vælg hele kolonnen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Fravælg alle</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>Gå til det navn, der begynder sådan</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>På I dag</translation>
    </message>
    <message>
        <source>Done or kept</source>
        <translation>Klaret eller holdt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Move a promise</source>
        <translation>Flyt en aftale</translation>
    </message>
    <message>
        <source>Drop a promise</source>
        <translation>Drop en aftale</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Tag et svar tilbage</translation>
    </message>
    <message>
        <source>On People</source>
        <translation>På Personer</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Op og ned</translation>
    </message>
    <message>
        <source>From line to line, with Shift several</source>
        <translation>Fra linje til linje, med Skift flere</translation>
    </message>
    <message>
        <source>Select everybody shown</source>
        <translation>Vælg alle, der vises</translation>
    </message>
    <message>
        <source>Sort by a column</source>
        <translation>Sortér efter en kolonne</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>While you write or choose</source>
        <translation>Mens du skriver eller vælger</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>Til næste sted</translation>
    </message>
    <message>
        <source>Close it, or put back what was there</source>
        <translation>Luk, eller få det tilbage, der stod</translation>
    </message>
    <message>
        <source>Count a number or a time</source>
        <translation>Tæl et tal eller et klokkeslæt op og ned</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} eller {other}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>What they are to {name}</source>
        <translation>Hvad de er for {name}</translation>
    </message>
    <message>
        <source>In words of your own…</source>
        <translation>Med dine egne ord…</translation>
    </message>
    <message>
        <source>What they are to {name}, say godfather</source>
        <translation>Hvad de er for {name}, f.eks. gudfar</translation>
    </message>
    <message>
        <source>What {name} is to them (if it is something else)</source>
        <translation>Hvad {name} er for dem (hvis det er noget andet)</translation>
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
    <message>
        <source>also known as</source>
        <translation>kaldes også</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>anden fødselsdag</translation>
    </message>
    <message>
        <source>also met</source>
        <translation>også mødt</translation>
    </message>
</context>
<context>
    <name>Lacks</name>
    <message>
        <source>No e-mail</source>
        <translation>Ingen e-mail</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Intet telefonnummer</translation>
    </message>
    <message>
        <source>No birthday</source>
        <translation>Ingen fødselsdag</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Intet foto</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Ingen note</translation>
    </message>
    <message>
        <source>No word on how we met</source>
        <translation>Intet om, hvordan vi mødtes</translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>Endnu ikke i kontakt</translation>
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
        <translation>Vis alle igen for at lægge kortene i din egen rækkefølge</translation>
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
    <name>LittleBoard</name>
    <message>
        <source>{tier}: no reminders, and nothing is asked of you.</source>
        <translation>{tier}: ingen påmindelser, og du bliver ikke bedt om noget.</translation>
    </message>
    <message>
        <source>{tier}: about {time} a month.</source>
        <translation>{tier}: cirka {time} om måneden.</translation>
    </message>
</context>
<context>
    <name>LittleColumn</name>
    <message>
        <source>Room for everybody.</source>
        <translation>Plads til alle.</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>Ingen påmindelser.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n person(s).</source>
        <translation>
            <numerusform>Plads til %n person.</numerusform>
            <numerusform>Plads til %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} {rhythm}.</source>
        <translation>{time} {rhythm}.</translation>
    </message>
    <message>
        <source>Cards from meetings and fairs. They rest, without guilt, until you look for them.</source>
        <translation>Visitkort fra møder og messer. Her hviler de uden dårlig samvittighed, til du leder efter dem.</translation>
    </message>
    <message>
        <source>People worth knowing better. A word now and then keeps the tie alive.</source>
        <translation>Mennesker, der er værd at kende bedre. Et ord i ny og næ holder båndet i live.</translation>
    </message>
    <message>
        <source>Those you choose to invest in, with attention, thought and constancy.</source>
        <translation>Dem, du vælger at investere i med opmærksomhed, omtanke og vedholdenhed.</translation>
    </message>
    <message>
        <source>Family and closest friends. Their support lets you juggle the rest.</source>
        <translation>Familien og de nærmeste venner. Deres støtte gør, at du kan jonglere med resten.</translation>
    </message>
</context>
<context>
    <name>LoansSection</name>
    <message>
        <source>Lent and borrowed</source>
        <translation>Lånt og udlånt</translation>
    </message>
    <message>
        <source>The loan is noted</source>
        <translation>Lånet er noteret</translation>
    </message>
    <message>
        <source>Taken away: {text}</source>
        <translation>Fjernet: {text}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>The last part did not come back</source>
        <translation>Den sidste del kom ikke tilbage</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Givet tilbage</translation>
    </message>
    <message>
        <source>A part…</source>
        <translation>En del…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Lent: {what}</source>
        <translation>Udlånt: {what}</translation>
    </message>
    <message>
        <source>Borrowed: {what}</source>
        <translation>Lånt: {what}</translation>
    </message>
    <message>
        <source>{amount} outstanding</source>
        <translation>{amount} mangler</translation>
    </message>
    <message>
        <source>was to be back {day}</source>
        <translation>skulle være tilbage {day}</translation>
    </message>
    <message>
        <source>to be back {day}</source>
        <translation>tilbage {day}</translation>
    </message>
    <message>
        <source>I lent it to {name}</source>
        <translation>Jeg har lånt det ud til {name}</translation>
    </message>
    <message>
        <source>I borrowed it from {name}</source>
        <translation>Jeg har lånt det af {name}</translation>
    </message>
    <message>
        <source>A thing, or what the money is for</source>
        <translation>En ting, eller hvad pengene er til</translation>
    </message>
    <message>
        <source>Who lent it</source>
        <translation>Hvem der låner ud</translation>
    </message>
    <message>
        <source>Amount (optional)</source>
        <translation>Beløb (valgfrit)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>To be back (optional)</source>
        <translation>Skal være tilbage (valgfrit)</translation>
    </message>
    <message>
        <source>How much came back?</source>
        <translation>Hvor meget kom tilbage?</translation>
    </message>
    <message>
        <source>A word about it (optional)</source>
        <translation>Et ord om det (valgfrit)</translation>
    </message>
    <message>
        <source>A part was given back</source>
        <translation>En del er givet tilbage</translation>
    </message>
    <message>
        <source>Write how much, as a number.</source>
        <translation>Skriv hvor meget, med et tal.</translation>
    </message>
    <message>
        <source>Write what it is, in a few words.</source>
        <translation>Skriv med få ord, hvad det er.</translation>
    </message>
</context>
<context>
    <name>LoginQuestion</name>
    <message>
        <source>Reminders reach you only while the program runs. Shall it start quietly in the tray when you log in?</source>
        <translation>Påmindelser når dig kun, mens programmet kører. Skal det starte stille og roligt i statusområdet, når du logger på?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start ved logon</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nej tak</translation>
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
        <source>Choose somebody first, on the board or on Today.</source>
        <translation>Vælg først en person, på tavlen eller på I dag.</translation>
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
    <name>ManualPictures</name>
    <message>
        <source>Mette Testesen, DTU, Folkemødet, promised article Friday</source>
        <translation>Mette Testesen, DTU, Folkemødet, lovede artikel fredag</translation>
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
    <name>Moments</name>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>til {when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dage siden</numerusform>
        </translation>
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
    <name>NameLines</name>
    <message>
        <source>Mette Testesen, Blå Bølge</source>
        <translation>Mette Testesen, Blå Bølge</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Navn {number}</translation>
    </message>
</context>
<context>
    <name>NamesStep</name>
    <message>
        <source>Where they begin</source>
        <translation>Her begynder de</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importér en adressebog</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are on your board.</source>
        <translation>
            <numerusform>Du har %n kontakt på tavlen.</numerusform>
            <numerusform>Du har %n kontakter på tavlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with ten names</source>
        <translation>Begynd med ti navne</translation>
    </message>
    <message>
        <source>Who comes to mind? One name a line, with the firm behind a comma if you like. Enter goes on to the next line, and a list can be pasted.</source>
        <translation>Hvem kommer du til at tænke på? Skriv ét navn på hver linje, gerne med firmaet efter et komma. Enter går videre til næste linje, og du kan indsætte en hel liste.</translation>
    </message>
    <message>
        <source>Or bring an address book</source>
        <translation>Eller hent en adressebog ind</translation>
    </message>
    <message>
        <source>From your phone, mail program or LinkedIn, or a file dropped here. Everybody in it rests in the graveyard until you choose whom to tend.</source>
        <translation>Fra din telefon, dit mailprogram eller LinkedIn, eller en fil, du slipper her. Alle i den hviler på elefantkirkegården, til du vælger, hvem du vil pleje.</translation>
    </message>
    <message>
        <source>They rest there without reminders until you choose whom to tend.</source>
        <translation>De hviler dér uden påmindelser, til du vælger, hvem du vil pleje.</translation>
    </message>
    <message>
        <source>Each of them asks for about {time} a month.</source>
        <translation>Hver af dem tager cirka {time} om måneden.</translation>
    </message>
    <message>
        <source>Together they ask for about {time} a month.</source>
        <translation>Tilsammen tager de cirka {time} om måneden.</translation>
    </message>
    <message numerus="yes">
        <source>You have meant this tier for %n person(s).</source>
        <translation>
            <numerusform>Laget er tænkt til %n person.</numerusform>
            <numerusform>Laget er tænkt til %n personer.</numerusform>
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
        <source>Help</source>
        <translation>Hjælp</translation>
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
    <name>NeedsSection</name>
    <message>
        <source>Needs and interests</source>
        <translation>Behov og interesser</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Fjernet: {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>It is needed again</source>
        <translation>Behovet er der igen</translation>
    </message>
    <message>
        <source>Met: {text}</source>
        <translation>Opfyldt: {text}</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interesse</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>A need: it can be met</source>
        <translation>Et behov: det kan opfyldes</translation>
    </message>
    <message>
        <source>An interest: it lasts</source>
        <translation>En interesse: den varer ved</translation>
    </message>
    <message>
        <source>What {name} needs or cares for</source>
        <translation>Hvad {name} har brug for</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Write what it is, in a few words.</source>
        <translation>Skriv med få ord, hvad det er.</translation>
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
    <name>NextStep</name>
    <message>
        <source>Introduction of {first} and {second}</source>
        <translation>Introduktion af {first} og {second}</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv det ned</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Det blev ikke til noget</translation>
    </message>
    <message>
        <source>Remind me no more</source>
        <translation>Mind mig ikke mere om det</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>Show everybody</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papirkurven er tom</translation>
    </message>
    <message>
        <source>Whom you delete is kept here for 30 days, and can be put back.</source>
        <translation>Dem, du sletter, ligger her i 30 dage og kan lægges tilbage.</translation>
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
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Nobody passes all of the filters above at once.</source>
        <translation>Der er ingen, som alle filtrene foroven passer på.</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>Everybody you know, in one table</source>
        <translation>Alle, du kender, i én tabel</translation>
    </message>
    <message>
        <source>Here you will sort people by when you last talked, see what is missing about them, and change many at once. Bring in an address book, or begin with one person.</source>
        <translation>Her kan du sortere folk efter, hvornår I sidst talte sammen, se, hvad du mangler at vide om dem, og ændre mange på én gang. Hent en adressebog ind, eller begynd med ét menneske.</translation>
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
    <name>Note</name>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
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
    <message>
        <source>Markdown, and @name for a person</source>
        <translation>Markdown, og @navn for en person</translation>
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
    <name>Notices</name>
    <message>
        <source>In an hour</source>
        <translation>Om en time</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>{things} today</source>
        <translation>{things} i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n mærkedag</numerusform>
            <numerusform>%n mærkedage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n påmindelse</numerusform>
            <numerusform>%n påmindelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>en</translation>
    </message>
    <message>
        <source>two</source>
        <translation>to</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seks</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>syv</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otte</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elleve</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
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
</context>
<context>
    <name>OpeningLines</name>
    <message>
        <source>some weeks</source>
        <translation>nogle uger</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>et par måneder</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>et halvt år</translation>
    </message>
    <message>
        <source>more than half a year</source>
        <translation>mere end et halvt år</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>et år</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>mere end et år</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>nogle år</translation>
    </message>
    <message>
        <source>Hi {given}. Last time we talked about {topic}, and I have wondered since: how did it go?</source>
        <translation>Hej {given}. Sidst talte vi om {topic}, og jeg har tænkt på det siden: Hvordan gik det?</translation>
    </message>
    <message>
        <source>Hi {given}. Last time we talked about your {topic}, and I have wondered since: how did it go?</source>
        <translation>Hej {given}. Sidst talte vi om {topic}, og jeg har tænkt på det siden: Hvordan gik det?</translation>
    </message>
    <message>
        <source>Hi {given}. I was reminded that it was {through} who brought us together. How are you?</source>
        <translation>Hej {given}. Jeg kom til at tænke på, at det var {through}, der førte os sammen. Hvordan har du det?</translation>
    </message>
    <message>
        <source>Hi {given}. I came across my notes from {place}, where we met. How are things with you?</source>
        <translation>Hej {given}. Jeg faldt over mine noter fra {place}, hvor vi mødte hinanden. Hvordan går det hos dig?</translation>
    </message>
    <message>
        <source>Hi {given}. A new year has begun, and I would like to begin it by hearing how you are.</source>
        <translation>Hej {given}. Et nyt år er begyndt, og jeg vil gerne indlede det med at høre, hvordan du har det.</translation>
    </message>
    <message>
        <source>Hi {given}. Before the year runs out I would like to hear how yours has been.</source>
        <translation>Hej {given}. Inden året er gået, vil jeg gerne høre, hvordan dit har været.</translation>
    </message>
    <message>
        <source>Hi {given}. It is {month} already, and we have not talked for {stretch}. How are you?</source>
        <translation>Hej {given}. Nu er det allerede {month}, og vi har ikke talt sammen i {stretch}. Hvordan har du det?</translation>
    </message>
    <message>
        <source>Hi {given}. It is {month} already, and I realise that I do not know how you are.</source>
        <translation>Hej {given}. Nu er det allerede {month}, og det går op for mig, at jeg ikke ved, hvordan du har det.</translation>
    </message>
    <message>
        <source>Hi {given}. How are things at {organisation} these days? I would like to hear.</source>
        <translation>Hej {given}. Hvordan går det hos {organisation} for tiden? Det vil jeg gerne høre.</translation>
    </message>
    <message>
        <source>It has been a while</source>
        <translation>Det er længe siden</translation>
    </message>
    <message>
        <source>It has been {stretch}. People are gladder to hear from you than you think.</source>
        <translation>Der er gået {stretch}. Folk bliver gladere for at høre fra dig, end du tror.</translation>
    </message>
    <message>
        <source>You have not written yet. People are gladder to hear from you than you think.</source>
        <translation>Du har ikke skrevet endnu. Folk bliver gladere for at høre fra dig, end du tror.</translation>
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
    <name>Outside</name>
    <message>
        <source>This is how a reminder reaches you.</source>
        <translation>Sådan ser en påmindelse ud.</translation>
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
    <name>Pages</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Contacts that may be one person</source>
        <translation>Kontakter, der måske er én person</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Choose where they differ; all else is joined. Touches, promises, ties and notes of both are kept.</source>
        <translation>Vælg, hvor de siger noget forskelligt; resten samles. Samtaler, aftaler, bånd og noter fra begge beholdes.</translation>
    </message>
    <message>
        <source>Merge (Enter)</source>
        <translation>Slå sammen (Enter)</translation>
    </message>
    <message>
        <source>Different people (D)</source>
        <translation>To personer (D)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Senere (L)</translation>
    </message>
    <message>
        <source>You picked these two.</source>
        <translation>Du har selv valgt de to.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Der er ikke noget, der hedder sådan.</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>That is no date. Write it like yesterday, 14 March or 2023-03-14.</source>
        <translation>Det er ikke en dato. Skriv den som i går, 14. marts eller 14-03-2023.</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Resume</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Everything is paused until you say so.</source>
        <translation>Alt er sat på pause, til du siger til.</translation>
    </message>
    <message>
        <source>Everything is paused until {day}. The clocks wait with you.</source>
        <translation>Alt er sat på pause til {day}. Urene venter sammen med dig.</translation>
    </message>
</context>
<context>
    <name>PauseCorner</name>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Holiday or a full week?</source>
        <translation>Ferie eller en fuld uge?</translation>
    </message>
    <message>
        <source>Pause everything until a date, and the clocks wait with you.</source>
        <translation>Sæt alt på pause til en dato, så venter urene sammen med dig.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>I %n dag</numerusform>
            <numerusform>I %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Til jeg siger til</translation>
    </message>
    <message>
        <source>Let the clocks go on</source>
        <translation>Lad urene gå videre</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>For a week</source>
        <translation>I en uge</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>I to uger</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>Til en dato…</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Til jeg siger til</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alt er sat på pause</translation>
    </message>
    <message>
        <source>The clocks go on</source>
        <translation>Urene går igen</translation>
    </message>
    <message>
        <source>Pause everything until which day?</source>
        <translation>Pause indtil hvilken dag?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
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
        <source>Tier</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Sidste samtale</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Næste gang</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Fugtighed</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
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
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Slettes for altid</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>på pause til {day}</translation>
    </message>
    <message>
        <source>Given {given}, received {received} in twelve months</source>
        <translation>Givet {given}, modtaget {received} på tolv måneder</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>ved næste start</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleFilterBar</name>
    <message>
        <source>Tier</source>
        <translation>Lag</translation>
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
        <source>Lacks</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>To know better</source>
        <translation>Kende bedre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>Find what may be missing</source>
        <translation>Find noget, der kan mangle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Der er ikke noget, der hedder sådan.</translation>
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
        <source>No tags yet. Select people and press T to give them one.</source>
        <translation>Ingen mærkater endnu. Vælg nogle personer, og tryk T for at give dem en.</translation>
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
    <name>PeopleModel</name>
    <message>
        <source>{column}: none</source>
        <translation>{column}: ingen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n contact(s), each kept for 30 days</source>
        <translation>
            <numerusform>%n kontakt, gemmes i 30 dage</numerusform>
            <numerusform>%n kontakter, hver gemmes i 30 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
    <message>
        <source>The filter “{name}” is kept</source>
        <translation>Filteret »{name}« er gemt</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>PeopleTopBar</name>
    <message>
        <source>Find a person, a company, a note</source>
        <translation>Find en person, et firma, en note</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>Tabellens rækkefølge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papirkurv</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one person</source>
        <translation>
            <numerusform>%n par er måske samme person</numerusform>
            <numerusform>%n par er måske samme person</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Rækkefølge: {order}</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Den anden vej</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>added {day}</source>
        <translation>tilføjet {day}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Vis alt om {name}</translation>
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
    <name>Presence</name>
    <message>
        <source>Notifications and tray</source>
        <translation>Meddelelser og statusområde</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Vis meddelelser</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Prøv en</translation>
    </message>
    <message>
        <source>What they tell stands in Today as well, until you have answered it.</source>
        <translation>Det, de fortæller, står også på I dag, indtil du har svaret.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Programmet bliver i statusområdet, når du lukker vinduet</translation>
    </message>
    <message>
        <source>From there it goes on reminding you.</source>
        <translation>Derfra minder det dig fortsat om det, du skal huske.</translation>
    </message>
    <message>
        <source>Key for a quick line, from anywhere</source>
        <translation>Tast til en hurtig linje, uanset hvor du er</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Wherever you are, it opens one line to write down whom you met.</source>
        <translation>Den åbner en linje, hvor du kan skrive, hvem du har mødt, uanset hvilket program du er i.</translation>
    </message>
    <message>
        <source>This system gives no program a key of its own. The tray&apos;s menu has the line, too.</source>
        <translation>På dette system kan et program ikke få sin egen tast. Du finder også linjen i statusområdets menu.</translation>
    </message>
    <message>
        <source>Another program has that key already. Please choose another one.</source>
        <translation>Et andet program har allerede den tast. Vælg en anden.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Start, når jeg logger på</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>I statusområdet, uden vindue.</translation>
    </message>
    <message>
        <source>This system does not let the program be started by itself.</source>
        <translation>Systemet lader ikke programmet starte af sig selv.</translation>
    </message>
    <message>
        <source>The system did not allow that, so it is left as it was.</source>
        <translation>Det tillod systemet ikke, så det er, som det var.</translation>
    </message>
    <message>
        <source>Press it together with two of Ctrl, Alt and Shift, or it would be missing elsewhere.</source>
        <translation>Tryk den sammen med to af Ctrl, Alt og Skift, ellers mangler den i andre programmer.</translation>
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
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importér %Ln kontakt</numerusform>
            <numerusform>Importér %Ln kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln contact(s) up to date</source>
        <translation>
            <numerusform>Opdatér %Ln kontakt</numerusform>
            <numerusform>Opdatér %Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>%Ln ny kontakt</numerusform>
            <numerusform>%Ln nye kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something new about %Ln contact(s)</source>
        <translation>
            <numerusform>Nyt om %Ln kontakt</numerusform>
            <numerusform>Nyt om %Ln kontakter</numerusform>
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
        <source>%Ln contact(s) may be somebody you have already. Undecided ones come in as new, beside them.</source>
        <translation>
            <numerusform>%Ln kontakt er måske en, du har i forvejen. Hvis du ikke afgør det, kommer den ind som ny ved siden af.</numerusform>
            <numerusform>%Ln kontakter er måske nogen, du har i forvejen. Dem, du ikke afgør, kommer ind som nye ved siden af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are decided.</source>
        <translation>
            <numerusform>Den er afgjort.</numerusform>
            <numerusform>Alle %Ln er afgjort.</numerusform>
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
    <name>Privacy</name>
    <message>
        <source>Privacy</source>
        <translation>Privatliv</translation>
    </message>
    <message>
        <source>What you write stays on this machine. There is no account, and nobody is told how you use the program.</source>
        <translation>Det, du skriver, bliver på denne computer. Der er ingen konto, og ingen får at vide, hvordan du bruger programmet.</translation>
    </message>
    <message>
        <source>The people you know, and all you wrote about them</source>
        <translation>De mennesker, du kender, og alt, hvad du har skrevet om dem</translation>
    </message>
    <message>
        <source>Files that you keep with contacts</source>
        <translation>Filer, du gemmer hos kontakter</translation>
    </message>
    <message>
        <source>Copies of your contacts, made every day</source>
        <translation>Kopier af dine kontakter, taget hver dag</translation>
    </message>
    <message>
        <source>How you like the program</source>
        <translation>Hvordan du vil have programmet</translation>
    </message>
    <message>
        <source>What the program did, for when something is wrong; without names</source>
        <translation>Hvad programmet har lavet, til når noget går galt; uden navne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Asks GitHub once a week, and says nothing about you. All else here uses no network.</source>
        <translation>Spørger GitHub én gang om ugen og siger ingenting om dig. Alt andet her bruger ikke nettet.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Se efter nye versioner</translation>
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
        <source>Please write a few words first. Nothing was changed.</source>
        <translation>Skriv et par ord først. Intet er ændret.</translation>
    </message>
    <message>
        <source>You have not said lately that you would put your name to this one. Nothing was written down; please say why you recommend all the same.</source>
        <translation>Du har ikke for nylig sagt, at du vil lægge navn til. Intet er skrevet ned; skriv, hvorfor du anbefaler alligevel.</translation>
    </message>
    <message>
        <source>That day is past. Nothing was changed; please choose a later day.</source>
        <translation>Den dag er forbi. Intet er ændret; vælg en senere dag.</translation>
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
        <source>This was changed elsewhere since, so it was left as it is now.</source>
        <translation>Det er ændret et andet sted siden, så det får lov at stå, som det er nu.</translation>
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
        <translation>Filen med dine data er beskadiget. Dine sikkerhedskopier er urørte: Gendan den nyeste.</translation>
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
    <name>PromiseFields</name>
    <message>
        <source>Anything promised? (optional)</source>
        <translation>Er der lovet noget? (valgfrit)</translation>
    </message>
    <message>
        <source>Due day (optional)</source>
        <translation>Senest (valgfrit)</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Hvem der har lovet det</translation>
    </message>
    <message>
        <source>I promised {name}</source>
        <translation>Jeg har lovet {name}</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} har lovet</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>Jeg har lovet det</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>Har lovet mig det</translation>
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
        <source>I owe it</source>
        <translation>Jeg skylder det</translation>
    </message>
    <message>
        <source>{name} owes it</source>
        <translation>{name} skylder det</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Hvad er aftalt?</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Hvem skylder det</translation>
    </message>
    <message>
        <source>Due day (optional)</source>
        <translation>Senest (valgfrit)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Promise deleted</source>
        <translation>Aftalen er slettet</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Den er åben igen</translation>
    </message>
    <message>
        <source>You kept {kept} of {all} promises on time</source>
        <translation>Du har holdt {kept} af {all} aftaler til tiden</translation>
    </message>
    <message>
        <source>{name} kept {kept} of {all}</source>
        <translation>{name} har holdt {kept} af {all}</translation>
    </message>
    <message>
        <source>{kept}, over twelve months</source>
        <translation>{kept}, over tolv måneder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Dropped…</source>
        <translation>Droppet…</translation>
    </message>
    <message>
        <source>Broken…</source>
        <translation>Brudt…</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} har lovet: {text}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>skulle have været {day}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Aftalen er holdt</translation>
    </message>
    <message>
        <source>Agreed that it will not be kept?</source>
        <translation>Er I enige om, at den ikke bliver holdt?</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>It was not kept?</source>
        <translation>Blev den ikke holdt?</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Brudt</translation>
    </message>
    <message>
        <source>Promise dropped</source>
        <translation>Aftalen er droppet</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Aftalen er brudt</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>Til hvilken dag?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>A word about it (optional)</source>
        <translation>Et ord om det (valgfrit)</translation>
    </message>
    <message>
        <source>Promise moved to {day}</source>
        <translation>Aftalen er flyttet til {day}</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Skriv, hvad I har aftalt.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>See who might step down</source>
        <translation>Se, hvem der kan rykke ned</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Asked again in three weeks at the earliest</source>
        <translation>Spørger tidligst igen om tre uger</translation>
    </message>
    <message numerus="yes">
        <source>The last three weeks asked for about %n touch(es) each, and you had time for about {done}. Ask less?</source>
        <translation>
            <numerusform>De sidste tre uger bad om cirka %n samtale hver, og du nåede cirka {done}. Skal tavlen bede om mindre?</numerusform>
            <numerusform>De sidste tre uger bad om cirka %n samtaler hver, og du nåede cirka {done}. Skal tavlen bede om mindre?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last three weeks asked for about %n touch(es) each, and you had no time for them. Ask less?</source>
        <translation>
            <numerusform>De sidste tre uger bad om cirka %n samtale hver, og den var der ikke tid til. Skal tavlen bede om mindre?</numerusform>
            <numerusform>De sidste tre uger bad om cirka %n samtaler hver, og dem var der ikke tid til. Skal tavlen bede om mindre?</numerusform>
        </translation>
    </message>
    <message>
        <source>{tier} every {proposed} days instead of {days}</source>
        <translation>{tier} hver {proposed}. dag i stedet for hver {days}.</translation>
    </message>
    <message>
        <source>The board asks for less now</source>
        <translation>Tavlen beder om mindre nu</translation>
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
    <name>ReadyView</name>
    <message>
        <source>Ready to ask: you have been in touch, and nothing is owed.</source>
        <translation>Klar til at spørge: I har haft kontakt, og ingen skylder noget.</translation>
    </message>
    <message>
        <source>Not quite ready to ask</source>
        <translation>Ikke helt klar til at spørge</translation>
    </message>
    <message>
        <source>You still owe {name}: {text}</source>
        <translation>Du skylder stadig {name}: {text}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>It is long since you talked.</source>
        <translation>Det er længe siden, I talte sammen.</translation>
    </message>
    <message>
        <source>Log a talk</source>
        <translation>Log en samtale</translation>
    </message>
    <message>
        <source>You have received more than you gave.</source>
        <translation>Du har fået mere, end du har givet.</translation>
    </message>
    <message>
        <source>What could {name} use? Note it under Needs and interests, and it is offered here.</source>
        <translation>Hvad kunne {name} bruge? Notér det under Behov og interesser, så foreslås det her.</translation>
    </message>
    <message>
        <source>What you could give first</source>
        <translation>Hvad du kunne give først</translation>
    </message>
    <message>
        <source>I gave it</source>
        <translation>Har givet</translation>
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
    <name>RecommendationForm</name>
    <message>
        <source>To whom do I recommend {name}?</source>
        <translation>Til hvem anbefaler jeg {name}?</translation>
    </message>
    <message>
        <source>Why, though I have not said yes lately?</source>
        <translation>Hvorfor, når jeg ikke har sagt ja for nylig?</translation>
    </message>
    <message>
        <source>Write to whom.</source>
        <translation>Skriv til hvem.</translation>
    </message>
    <message>
        <source>Your good name goes with it. Say in a few words why you recommend all the same.</source>
        <translation>Dit gode navn følger med. Skriv med få ord, hvorfor du anbefaler alligevel.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gik det?</translation>
    </message>
    <message>
        <source>For what? (optional)</source>
        <translation>Til hvad? (valgfrit)</translation>
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
    <name>Recurrence</name>
    <message>
        <source>every weekday</source>
        <translation>alle hverdage</translation>
    </message>
    <message>
        <source>every {weekdays}</source>
        <translation>hver {weekdays}</translation>
    </message>
    <message>
        <source>every second {weekday}</source>
        <translation>hver anden {weekday}</translation>
    </message>
    <message>
        <source>{rhythm} on {weekdays}</source>
        <translation>{rhythm}, {weekdays}</translation>
    </message>
    <message>
        <source>{rhythm} on the last day</source>
        <translation>{rhythm} den sidste dag</translation>
    </message>
    <message>
        <source>{rhythm} on day {number}</source>
        <translation>{rhythm} den {number}.</translation>
    </message>
    <message>
        <source>{rhythm} on the {place} {weekday}</source>
        <translation>{rhythm} den {place} {weekday}</translation>
    </message>
    <message>
        <source>{rhythm} on {day}</source>
        <translation>{rhythm} den {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>hver dag</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>hver anden dag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>hver dag</numerusform>
            <numerusform>hver %n. dag</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>hver uge</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>hver anden uge</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>hver uge</numerusform>
            <numerusform>hver %n. uge</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hver måned</translation>
    </message>
    <message>
        <source>every second month</source>
        <translation>hver anden måned</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>hvert kvartal</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>hvert halve år</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>hver måned</numerusform>
            <numerusform>hver %n. måned</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>hvert år</translation>
    </message>
    <message>
        <source>every second year</source>
        <translation>hvert andet år</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>hvert år</numerusform>
            <numerusform>hvert %n. år</numerusform>
        </translation>
    </message>
    <message>
        <source>first</source>
        <translation>første</translation>
    </message>
    <message>
        <source>second</source>
        <translation>anden</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>last</source>
        <translation>sidste</translation>
    </message>
    <message numerus="yes">
        <source>, %n time(s)</source>
        <translation>
            <numerusform>, én gang</numerusform>
            <numerusform>, %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation>, til {day}</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>Write what you want to be reminded of.</source>
        <translation>Skriv, hvad du vil mindes om.</translation>
    </message>
    <message>
        <source>Write a time of day like {0}.</source>
        <translation>Skriv et klokkeslæt som {0}.</translation>
    </message>
    <message>
        <source>Remind me to…</source>
        <translation>Mind mig om at…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time (optional)</source>
        <translation>Klokken (valgfrit)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>Not repeated</source>
        <translation>Gentages ikke</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Follow-up {step} of {steps}</source>
        <translation>Opfølgning {step} af {steps}</translation>
    </message>
    <message>
        <source>Say thank you to {name}</source>
        <translation>Sig tak til {name}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation>Mind mig om tingene fra kl.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille fra</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Days on which people are announced</source>
        <translation>Dage, hvor du får besked om personer</translation>
    </message>
    <message>
        <source>Write a time of day like {0}.</source>
        <translation>Skriv et klokkeslæt som {0}.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timer</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>En ny dag begynder kl.</translation>
    </message>
    <message>
        <source>For those who sit up late.</source>
        <translation>Til dig, der sidder længe oppe.</translation>
    </message>
    <message>
        <source>That is within the quiet hours, so reminders come when those end, at {time}.</source>
        <translation>Det ligger i de stille timer, så påmindelserne kommer, når de er forbi, kl. {time}.</translation>
    </message>
    <message>
        <source>What falls due on a day is announced from then on.</source>
        <translation>Fra det klokkeslæt siger programmet til om dagens påmindelser.</translation>
    </message>
    <message>
        <source>Both are the same, so there are no quiet hours.</source>
        <translation>De to klokkeslæt er ens, så der er ingen stille timer.</translation>
    </message>
    <message>
        <source>Only what you chose such an hour for is announced meanwhile. The rest comes afterwards.</source>
        <translation>Imens melder programmet kun det, du selv har valgt klokkeslættet for. Resten kommer bagefter.</translation>
    </message>
    <message>
        <source>Today shows them on every day. Promises, dates and your own reminders are always announced.</source>
        <translation>I dag viser dem alle dage. Aftaler, mærkedage og dine egne påmindelser får du altid besked om.</translation>
    </message>
    <message>
        <source>On no day: only promises, dates and your own reminders are announced.</source>
        <translation>Ingen dage: Du får kun besked om aftaler, mærkedage og dine egne påmindelser.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talt sammen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaret</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Klaret: {text}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
    </message>
    <message>
        <source>The reminder was removed</source>
        <translation>Påmindelsen er fjernet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Another rhythm…</source>
        <translation>En anden rytme…</translation>
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
    <name>Rhythm</name>
    <message>
        <source>How often to be in touch</source>
        <translation>Hvor tit I skal tales ved</translation>
    </message>
    <message>
        <source>As the tier has it: {rhythm}</source>
        <translation>Som laget: {rhythm}</translation>
    </message>
</context>
<context>
    <name>RhythmPanel</name>
    <message>
        <source>How often do you want to be in touch?</source>
        <translation>Hvor ofte vil du være i kontakt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>As the tier has it</source>
        <translation>Følg laget</translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaret</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Put off; T is not today</source>
        <translation>Udsæt; T er ikke i dag</translation>
    </message>
    <message>
        <source>Another day was agreed</source>
        <translation>I har aftalt en anden dag</translation>
    </message>
    <message>
        <source>It will not be kept</source>
        <translation>Den bliver ikke holdt</translation>
    </message>
    <message>
        <source>Log a talk; D logs one of the usual kind at once</source>
        <translation>Log en samtale; D logger en af den sædvanlige slags med det samme</translation>
    </message>
    <message>
        <source>Show everything about this person</source>
        <translation>Vis alt om denne person</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Thank {name}</source>
        <translation>Tak {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it went</source>
        <translation>Fortæl {name}, hvordan det gik</translation>
    </message>
    <message>
        <source>Introduction of {name}</source>
        <translation>Introduktion af {name}</translation>
    </message>
    <message>
        <source>Due back between you and {name}</source>
        <translation>Skal leveres tilbage mellem dig og {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n earlier one(s) too</source>
        <translation>
            <numerusform>Står også for %n tidligere</numerusform>
            <numerusform>Står også for %n tidligere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: anniversary</source>
        <translation>{name}: bryllupsdag</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}: {label}</translation>
    </message>
    <message>
        <source>Birthday of {name}</source>
        <translation>{name} har fødselsdag</translation>
    </message>
    <message>
        <source>{name} turned {age}</source>
        <translation>{name} fyldte {age}</translation>
    </message>
    <message>
        <source>{name} turns {age}</source>
        <translation>{name} fylder {age}</translation>
    </message>
    <message>
        <source>to {name}, promised {day}</source>
        <translation>til {name}, lovet {day}</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>Første opfølgning</translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>Anden opfølgning</translation>
    </message>
    <message>
        <source>Third follow-up</source>
        <translation>Tredje opfølgning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Met at {place}</source>
        <translation>Mødt: {place}</translation>
    </message>
    <message>
        <source>No talk logged yet</source>
        <translation>Ingen samtale logget endnu</translation>
    </message>
    <message>
        <source>Last: {touch}</source>
        <translation>Sidst: {touch}</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Days, weeks or months</source>
        <translation>Dage, uger eller måneder</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Ugedage</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>before a number of days or weeks</comment>
        <translation>Med</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>dags mellemrum</numerusform>
            <numerusform>dages mellemrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>uges mellemrum</numerusform>
            <numerusform>ugers mellemrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>måneds mellemrum</numerusform>
            <numerusform>måneders mellemrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>kvartals mellemrum</numerusform>
            <numerusform>kvartalers mellemrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>års mellemrum</numerusform>
            <numerusform>års mellemrum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Ida Lund</source>
        <translation>Ida Lund</translation>
    </message>
    <message>
        <source>Blå Bølge</source>
        <translation>Blå Bølge</translation>
    </message>
    <message>
        <source>Press 1 to 4 to move it to another tier.</source>
        <translation>Tryk på 1 til 4 for at flytte det til et andet lag.</translation>
    </message>
    <message>
        <source>{name}, a sample card, in {tier}</source>
        <translation>{name}, et prøvekort, i {tier}</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>A name for what is shown now</source>
        <translation>Et navn til det, der vises nu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Hent »{name}« tilbage</translation>
    </message>
    <message>
        <source>Choose filters and an order, give them a name, and come back to them with one click.</source>
        <translation>Vælg filtre og rækkefølge, giv dem et navn, og vend tilbage til dem med ét klik.</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Glem »{name}«</translation>
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
    <name>Section</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>ShortcutField</name>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tryk på tasterne…</translation>
    </message>
    <message>
        <source>Press Enter, then the keys you want</source>
        <translation>Tryk på Enter og derefter på de taster, du vil have</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
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
        <translation>hverken navn, organisation eller adresse at kende den på</translation>
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
    <name>SnoozeMenu</name>
    <message>
        <source>A date…</source>
        <translation>En dato…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Om en time</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I aften</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Language and names</source>
        <translation>Sprog og navne</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Navnenes rækkefølge</translation>
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
        <source>Dates and numbers stay as your country writes them.</source>
        <translation>Datoer og tal skrives stadig, som man gør i dit land.</translation>
    </message>
    <message>
        <source>How a name that you type is read. Those that are here already stay as they are.</source>
        <translation>Sådan læses et navn, du skriver. De navne, der er her i forvejen, bliver, som de er.</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Trin {step} af {count}</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Step {place} of {steps}: {words}</source>
        <translation>Trin {place} af {steps}: {words}</translation>
    </message>
</context>
<context>
    <name>StrandBar</name>
    <message>
        <source>Search the timeline</source>
        <translation>Søg i tidslinjen</translation>
    </message>
</context>
<context>
    <name>Strands</name>
    <message>
        <source>Talks</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Give and get</source>
        <translation>Giv og få</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flytninger</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
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
    <name>TextPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Åbn i mailprogrammet</translation>
    </message>
    <message>
        <source>The text was copied</source>
        <translation>Teksten blev kopieret</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the text instead.</source>
        <translation>Der åbnede ikke noget mailprogram. Kopiér teksten i stedet.</translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>Who? Somebody new: name, firm</source>
        <translation>Hvem? En ny: navn, firma</translation>
    </message>
    <message>
        <source>Write whom {name} knows.</source>
        <translation>Skriv, hvem {name} kender.</translation>
    </message>
    <message>
        <source>Write what they are to each other.</source>
        <translation>Skriv, hvad de er for hinanden.</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Hvad de er for hinanden</translation>
    </message>
    <message>
        <source>How close they are</source>
        <translation>Hvor tætte de er</translation>
    </message>
    <message>
        <source>Since (optional)</source>
        <translation>Siden (valgfrit)</translation>
    </message>
    <message>
        <source>Write a year or a day that is past, or nothing.</source>
        <translation>Skriv et år eller en dag, der er gået, eller ingenting.</translation>
    </message>
</context>
<context>
    <name>TierButton</name>
    <message>
        <source>Put on the board…</source>
        <translation>Sæt på tavlen…</translation>
    </message>
    <message>
        <source>Tier: {tier}</source>
        <translation>Lag: {tier}</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>Name of {tier}</source>
        <translation>Navn på {tier}</translation>
    </message>
    <message>
        <source>Colour of {tier}</source>
        <translation>Farve på {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} at rest: no rhythm, no reminders, no time.</source>
        <translation>{people} hviler: ingen rytme, ingen påmindelser, ingen tid.</translation>
    </message>
    <message>
        <source>{people}, {time} a month.</source>
        <translation>{people}, {time} om måneden.</translation>
    </message>
    <message>
        <source>Another tier is called that already.</source>
        <translation>Et andet lag hedder allerede sådan.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Skriv et tal fra {least} til {most}.</translation>
    </message>
</context>
<context>
    <name>TierNumbers</name>
    <message>
        <source>Days between touches</source>
        <translation>Dage mellem samtaler</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>Plads til personer</translation>
    </message>
    <message>
        <source>Minutes a touch</source>
        <translation>Minutter pr. samtale</translation>
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
    <message>
        <source>Tiers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The tiers ask for what is usual again</source>
        <translation>Lagene beder om det sædvanlige igen</translation>
    </message>
    <message>
        <source>Together they ask for {touches} touches and {time} a week. You can give {budget} and {hours}.</source>
        <translation>Tilsammen beder de om {touches} samtaler og {time} om ugen. Du kan give {budget} og {hours}.</translation>
    </message>
    <message>
        <source>Ask less often, or have fewer people in a tier.</source>
        <translation>Lad dem bede sjældnere, eller hav færre personer i et lag.</translation>
    </message>
    <message numerus="yes">
        <source>{tier}: a touch every %n day(s)</source>
        <translation>
            <numerusform>{tier}: en samtale hver dag</numerusform>
            <numerusform>{tier}: en samtale hver %n. dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tier}: room for %n contact(s)</source>
        <translation>
            <numerusform>{tier}: plads til %n kontakt</numerusform>
            <numerusform>{tier}: plads til %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tier}: %n minute(s) a touch</source>
        <translation>
            <numerusform>{tier}: %n minut pr. samtale</numerusform>
            <numerusform>{tier}: %n minutter pr. samtale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiersStep</name>
    <message>
        <source>Drag a card to another column, or press 1 to 4 on it. Try it with this one: on the board, too, the column says what a move costs before you let go, and one undo takes it back.</source>
        <translation>Træk et kort til en anden kolonne, eller vælg det, og tryk på 1 til 4. Prøv med det her: Også på tavlen siger kolonnen, hvad en flytning koster, før du slipper, og ét tryk på Fortryd tager den tilbage.</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>colleague</source>
        <translation>kollega</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>works for {name}</source>
        <translation>arbejder for {name}</translation>
    </message>
    <message>
        <source>spouse or partner</source>
        <translation>ægtefælle eller kæreste</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>far eller mor</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>bror eller søster</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>introduced {name}</source>
        <translation>introducerede {name}</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>introduceret af {name}</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>bekendt</translation>
    </message>
    <message>
        <source>know of each other</source>
        <translation>kender til hinanden</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>kender hinanden</translation>
    </message>
    <message>
        <source>are close</source>
        <translation>er tætte</translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message>
        <source>Knows</source>
        <translation>Kender</translation>
    </message>
    <message>
        <source>Edit the tie with {name}</source>
        <translation>Ret båndet til {name}</translation>
    </message>
    <message>
        <source>Known by name alone, not on the board</source>
        <translation>Kendt ved navn alene, ikke på tavlen</translation>
    </message>
    <message>
        <source>The tie with {name} was removed</source>
        <translation>Båndet til {name} blev fjernet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>{name} and {other} may know each other</source>
        <translation>{name} og {other} kender måske hinanden</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Knyt dem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message numerus="yes">
        <source>met together %n time(s)</source>
        <translation>
            <numerusform>mødtes én gang</numerusform>
            <numerusform>mødtes %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>both at {organisation}</source>
        <translation>begge hos {organisation}</translation>
    </message>
    <message>
        <source>{name} and {other} are tied</source>
        <translation>{name} og {other} er knyttet sammen</translation>
    </message>
    <message>
        <source>That will not be asked again</source>
        <translation>Det bliver du ikke spurgt om igen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
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
        <source>Nothing like that in the timeline.</source>
        <translation>Der er ikke noget af den slags i tidslinjen.</translation>
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
    <name>Today</name>
    <message>
        <source>Everything is paused.</source>
        <translation>Alt er sat på pause.</translation>
    </message>
    <message>
        <source>Nothing more today.</source>
        <translation>Ikke mere i dag.</translation>
    </message>
    <message>
        <source>Nothing today.</source>
        <translation>Ingenting i dag.</translation>
    </message>
    <message>
        <source>About {time}.</source>
        <translation>Cirka {time}.</translation>
    </message>
    <message>
        <source>{done} done of {whole}</source>
        <translation>{done} klaret af {whole}</translation>
    </message>
    <message>
        <source>Your day has {budget}.</source>
        <translation>Din dag har {budget}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more can wait until later this week</source>
        <translation>
            <numerusform>%n mere kan vente til senere på ugen</numerusform>
            <numerusform>%n flere kan vente til senere på ugen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can wait until later</source>
        <translation>
            <numerusform>%n mere kan vente til senere</numerusform>
            <numerusform>%n flere kan vente til senere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promise(s)</source>
        <translation>
            <numerusform>{number} aftale</numerusform>
            <numerusform>{number} aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thank-you(s)</source>
        <translation>
            <numerusform>{number} tak</numerusform>
            <numerusform>{number} tak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-up(s)</source>
        <translation>
            <numerusform>{number} opfølgning</numerusform>
            <numerusform>{number} opfølgninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} reminder(s)</source>
        <translation>
            <numerusform>{number} påmindelse</numerusform>
            <numerusform>{number} påmindelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} date(s)</source>
        <translation>
            <numerusform>{number} mærkedag</numerusform>
            <numerusform>{number} mærkedage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} person(s)</source>
        <translation>
            <numerusform>{number} person</numerusform>
            <numerusform>{number} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} birthday(s)</source>
        <translation>
            <numerusform>{number} fødselsdag</numerusform>
            <numerusform>{number} fødselsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} and {last}</source>
        <translation>{many} og {last}</translation>
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
        <translation>Egen rækkefølge</translation>
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
        <translation>Rækkefølge: {order}</translation>
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
        <source>Say first who it was with.</source>
        <translation>Skriv først, hvem det var med.</translation>
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
        <source>Who was it with?</source>
        <translation>Hvem var det med?</translation>
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
    <name>Tray</name>
    <message>
        <source>Nothing today. A good day.</source>
        <translation>Intet i dag. En god dag.</translation>
    </message>
    <message>
        <source>Relationship Builder</source>
        <translation>Relationsbygger</translation>
    </message>
    <message>
        <source>Relationship Builder: {words}</source>
        <translation>Relationsbygger: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Relationship Builder: %n today</source>
        <translation>
            <numerusform>Relationsbygger: %n i dag</numerusform>
            <numerusform>Relationsbygger: %n i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Relationship Builder: nothing today</source>
        <translation>Relationsbygger: intet i dag</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sat på pause</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>sat på pause til {day}</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Om en time</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I aften</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
    <message>
        <source>Relationship Builder stays in the tray, so that reminders still reach you. Quit in its menu ends it.</source>
        <translation>Relationsbygger bliver i statusområdet, så påmindelserne stadig når dig. Afslut i menuen dér lukker programmet helt.</translation>
    </message>
    <message>
        <source>GNOME shows no tray by itself. With its extension AppIndicator and KStatusNotifierItem Support the program stays in the top bar when you close the window. Until then minimise it instead: reminders come as long as the program runs.</source>
        <translation>GNOME har ikke selv et statusområde. Med udvidelsen AppIndicator and KStatusNotifierItem Support bliver programmet i topbjælken, når du lukker vinduet. Indtil da kan du minimere det i stedet: Påmindelserne kommer, så længe programmet kører.</translation>
    </message>
    <message>
        <source>There is no tray here, so closing the window ends the program. Minimise it instead: reminders come as long as the program runs.</source>
        <translation>Her er intet statusområde, så programmet slutter, når du lukker vinduet. Minimér det i stedet: Påmindelserne kommer, så længe programmet kører.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>New touch…</source>
        <translation>Log en samtale…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Ny kontakt…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Notér…</translation>
    </message>
    <message>
        <source>Open Relationship Builder</source>
        <translation>Åbn Relationsbygger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>og %n mere…</numerusform>
            <numerusform>og %n flere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Sæt på pause til</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Vælg en dag…</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Til jeg siger til</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Næste mandag</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om to uger</translation>
    </message>
</context>
<context>
    <name>VersionWatch</name>
    <message>
        <source>Open the download page</source>
        <translation>Åbn downloadsiden</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ikke spurgt endnu.</translation>
    </message>
    <message>
        <source>Asked on {day}: no answer.</source>
        <translation>Spurgt {day}: intet svar.</translation>
    </message>
    <message>
        <source>Asked on {day}: this is the newest version.</source>
        <translation>Spurgt {day}: Du har den nyeste version.</translation>
    </message>
    <message>
        <source>Asked on {day}.</source>
        <translation>Spurgt {day}.</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>Version {version} er kommet.</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>VouchingSection</name>
    <message>
        <source>Recommending</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Choose an answer…</source>
        <translation>Vælg et svar…</translation>
    </message>
    <message>
        <source>Would I put my name to {name}?</source>
        <translation>Vil jeg lægge navn til {name}?</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Hvorfor? (valgfrit)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The answer was removed</source>
        <translation>Svaret blev fjernet</translation>
    </message>
    <message>
        <source>What could {name} say of me?</source>
        <translation>Hvad kan {name} sige om mig?</translation>
    </message>
    <message>
        <source>You said yes to {name} in {month}; still true?</source>
        <translation>Du sagde ja til {name} i {month}. Gælder det stadig?</translation>
    </message>
    <message>
        <source>Still yes</source>
        <translation>Stadig ja</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ikke længere</translation>
    </message>
    <message>
        <source>My name behind {name}: {answer}</source>
        <translation>Mit navn bag {name}: {answer}</translation>
    </message>
    <message>
        <source>Vouching</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Recommended to {name}</source>
        <translation>Anbefalet til {name}</translation>
    </message>
    <message>
        <source>{name} was recommended to them</source>
        <translation>Fik {name} anbefalet</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>The recommendation was removed</source>
        <translation>Anbefalingen blev fjernet</translation>
    </message>
    <message>
        <source>Could vouch for me: {what}</source>
        <translation>Kan stå inde for mig: {what}</translation>
    </message>
    <message>
        <source>last in touch {when}</source>
        <translation>sidst i kontakt {when}</translation>
    </message>
    <message>
        <source>never in touch yet</source>
        <translation>endnu ingen kontakt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>The reference was removed</source>
        <translation>Referencen blev fjernet</translation>
    </message>
    <message>
        <source>Your answer is written down</source>
        <translation>Dit svar er skrevet ned</translation>
    </message>
    <message>
        <source>Choose yes, not yet or no.</source>
        <translation>Vælg ja, ikke endnu eller nej.</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation>Skriv med få ord, hvad det er.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>{touches} of %n touch(es), {time} of {budget}.</source>
        <translation>
            <numerusform>{touches} af %n samtale, {time} af {budget}.</numerusform>
            <numerusform>{touches} af %n samtaler, {time} af {budget}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your board asks for less than one a week.</source>
        <translation>Din tavle beder om mindre end én om ugen.</translation>
    </message>
    <message>
        <source>Your board asks for {touches} a week.</source>
        <translation>Din tavle beder om {touches} om ugen.</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n touch(es), {time}</source>
        <translation>
            <numerusform>{day}: %n samtale, {time}</numerusform>
            <numerusform>{day}: %n samtaler, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Who do you want to keep in touch with?</source>
        <translation>Hvem vil du holde kontakt med?</translation>
    </message>
    <message>
        <source>Four tiers, for quantity is not quality</source>
        <translation>Fire lag, for kvantitet er ikke kvalitet</translation>
    </message>
    <message>
        <source>Reminders that reach you</source>
        <translation>Påmindelser, der når dig</translation>
    </message>
    <message>
        <source>Begin small: ten people you would miss are worth more than a thousand cards.</source>
        <translation>Begynd i det små: Ti mennesker, du ville savne, er mere værd end tusind visitkort.</translation>
    </message>
    <message>
        <source>Everybody has limited time. So you choose whom you invest it in, and the rest may rest.</source>
        <translation>Ingen har ubegrænset tid. Så du vælger, hvem du bruger den på, og resten får lov at hvile.</translation>
    </message>
    <message>
        <source>All of this is a proposal, takes effect at once and stands in Settings, too.</source>
        <translation>Alt her er et forslag. Det virker med det samme, og du finder det også under Indstillinger.</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Til tavlen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) and go on</source>
        <translation>
            <numerusform>Tilføj %n person, og fortsæt</numerusform>
            <numerusform>Tilføj %n personer, og fortsæt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>The names you wrote are not added. They still stand in the welcome.</source>
        <translation>Navnene, du skrev, er ikke tilføjet. De står der stadig, når du åbner velkomsten igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n kontakt er tilføjet.</numerusform>
            <numerusform>%n kontakter er tilføjet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation>Findes allerede: {names}.</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word about it (optional)</source>
        <translation>Et ord om det (valgfrit)</translation>
    </message>
</context>
<context>
    <name>WritingAgain</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Åbn mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Log a message for today</source>
        <translation>Log en besked i dag</translation>
    </message>
    <message>
        <source>Writing to {name} again</source>
        <translation>Skriv til {name} igen</translation>
    </message>
    <message>
        <source>No e-mail known</source>
        <translation>Ingen mailadresse</translation>
    </message>
    <message>
        <source>Say it in another language</source>
        <translation>Sig det på et andet sprog</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>No program here opens {address}.</source>
        <translation>Intet program her kan åbne {address}.</translation>
    </message>
    <message>
        <source>Message logged</source>
        <translation>Beskeden er logget</translation>
    </message>
</context>
<context>
    <name>YourData</name>
    <message>
        <source>Your data</source>
        <translation>Dine data</translation>
    </message>
    <message>
        <source>Your contacts are in one file on this machine. Nobody else has it.</source>
        <translation>Dine kontakter ligger i én fil på denne computer. Ingen andre har den.</translation>
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
