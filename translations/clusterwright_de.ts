<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>AnswerTables</name>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Repliken</translation>
        </message>
        <message>
            <source>Accel.</source>
            <translation>Beschl.</translation>
        </message>
        <message>
            <source>Predicted, tick = your limit</source>
            <translation>Vorhersage, Strich = Ihre Grenze</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Rule that holds the plan back</source>
            <translation>Regel, die den Plan zurückhält</translation>
        </message>
        <message>
            <source>Used up: one step more would break it</source>
            <translation>Ausgeschöpft: ein Schritt mehr, und sie wäre gebrochen</translation>
        </message>
        <message>
            <source>Binds: without it a better design is possible</source>
            <translation>Bindet: ohne sie wäre ein besserer Entwurf möglich</translation>
        </message>
        <message>
            <source>Total cost then</source>
            <translation>Gesamtkosten dann</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>Holds without binding</source>
            <translation>Gilt, ohne zu binden</translation>
        </message>
        <message>
            <source>A small step saves</source>
            <translation>Ein kleiner Schritt spart</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>Price of the rule, %1</source>
            <translation>Preis der Regel, %1</translation>
        </message>
        <message>
            <source>Single rule, moved alone</source>
            <translation>Einzelne Regel, allein verschoben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>Von bis</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Übriges</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Open question</source>
            <translation>Offene Frage</translation>
        </message>
        <message>
            <source>Ordering</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>The design</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Räume</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>gestrichen</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message numerus="yes">
            <source>%1 to buy and %2 in all over %Ln month(s), net present, at the prices of today.</source>
            <translation>
                <numerusform>%1 für den Kauf und %2 insgesamt über %Ln Monat, als Barwert zu heutigen Preisen.</numerusform>
                <numerusform>%1 für den Kauf und %2 insgesamt über %Ln Monate, als Barwert zu heutigen Preisen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) against the plan.</source>
            <translation>
                <numerusform>%n Befund spricht gegen den Plan.</numerusform>
                <numerusform>%n Befunde sprechen gegen den Plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not known.</source>
            <translation>
                <numerusform>%n Angabe ist nicht bekannt.</numerusform>
                <numerusform>%n Angaben sind nicht bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Optimal · solved in %1 s</source>
            <translation>Optimal · in %1 s gelöst</translation>
        </message>
        <message>
            <source>Optimal</source>
            <translation>Optimal</translation>
        </message>
        <message>
            <source>Within %1 % of the optimum</source>
            <translation>Höchstens %1 % über dem Optimum</translation>
        </message>
        <message>
            <source>A first answer, no bound known</source>
            <translation>Erste Antwort, keine Schranke bekannt</translation>
        </message>
        <message>
            <source>Stopped early, gap %1 %</source>
            <translation>Vorzeitig beendet, Lücke %1 %</translation>
        </message>
        <message>
            <source>Stopped early, no bound known</source>
            <translation>Vorzeitig beendet, keine Schranke bekannt</translation>
        </message>
        <message>
            <source>No design meets every rule</source>
            <translation>Keine Lösung hält alle Regeln ein</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Älter: Der Plan wurde seither geändert. F5 löst erneut.</translation>
        </message>
        <message numerus="yes">
            <source>If any one of the %n rule(s) below gives way, a design may exist. Nothing is changed until you try it.</source>
            <translation>
                <numerusform>Gibt die Regel unten nach, kann es eine Lösung geben. Nichts ändert sich, bevor Sie es versuchen.</numerusform>
                <numerusform>Gibt eine der %n Regeln unten nach, kann es eine Lösung geben. Nichts ändert sich, bevor Sie es versuchen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 und %2 schließen einander aus.</translation>
        </message>
        <message>
            <source>Each way out below was solved and works. Nothing is changed until you try it.</source>
            <translation>Jeder Ausweg unten wurde gelöst und trägt. Nichts ändert sich, bevor Sie ihn versuchen.</translation>
        </message>
        <message>
            <source>Nothing on offer can meet the rule “%1”.</source>
            <translation>Nichts auf dem Markt kann die Regel „%1“ erfüllen.</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Ask for a quote</source>
            <translation>Angebot einholen</translation>
        </message>
        <message>
            <source>by itself, set up otherwise</source>
            <translation>von sich selbst, anders eingestellt</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>durch %1</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>Im Plan</translation>
        </message>
        <message>
            <source>Could be chosen</source>
            <translation>Wählbar</translation>
        </message>
        <message>
            <source>Not in the best mix</source>
            <translation>Nicht in der besten Mischung</translation>
        </message>
        <message>
            <source>Cheaper by its share, but slower</source>
            <translation>Anteilig günstiger, aber langsamer</translation>
        </message>
        <message>
            <source>Cheaper by its share, dearer in whole units</source>
            <translation>Anteilig günstiger, in ganzen Einheiten teurer</translation>
        </message>
        <message>
            <source>Costs the same</source>
            <translation>Kostet dasselbe</translation>
        </message>
        <message>
            <source>Faster but dearer</source>
            <translation>Schneller, aber teurer</translation>
        </message>
        <message>
            <source>Slower and dearer</source>
            <translation>Langsamer und teurer</translation>
        </message>
        <message>
            <source>Dearer</source>
            <translation>Teurer</translation>
        </message>
        <message>
            <source>%1 against the one chosen, set up otherwise</source>
            <translation>%1 gegenüber der gewählten, anders eingerichtet</translation>
        </message>
        <message>
            <source>%1 against the one chosen</source>
            <translation>%1 gegenüber der gewählten</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegenüber %2</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Accel.</source>
            <translation>Beschl.</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 im Monat</translation>
        </message>
        <message>
            <source>kW</source>
            <translation>kW</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Verdict and why not</source>
            <translation>Urteil und warum nicht</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>kein Preis</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>Token je Sekunde</translation>
        </message>
        <message>
            <source>%1 a month per request/s</source>
            <translation>%1 im Monat je Anfrage/s</translation>
        </message>
        <message>
            <source>Requests a second one replica carries</source>
            <translation>Anfragen je Sekunde, die eine Replik trägt</translation>
        </message>
        <message>
            <source>%1 a month for the whole workload</source>
            <translation>%1 im Monat für die ganze Last</translation>
        </message>
        <message>
            <source>Share of the workload one replica carries</source>
            <translation>Anteil der Last, den eine Replik trägt</translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln way(s) considered was chosen.</source>
            <translation>
                <numerusform>Der eine geprüfte Weg wurde nicht gewählt.</numerusform>
                <numerusform>Keiner der %Ln geprüften Wege wurde gewählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 ist gewählt, ein Weg wurde geprüft.</numerusform>
                <numerusform>%1 ist aus %Ln geprüften Wegen gewählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 are chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 und %2 sind gewählt, ein Weg wurde geprüft.</numerusform>
                <numerusform>%1 und %2 sind aus %Ln geprüften Wegen gewählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, best of the row</source>
            <translation>%1, bester Wert der Zeile</translation>
        </message>
        <message>
            <source>Where and how</source>
            <translation>Wo und wie</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Delivered in, weeks</source>
            <translation>Lieferung, Wochen</translation>
        </message>
        <message>
            <source>Price fall</source>
            <translation>Preisrückgang</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Change the report</source>
            <translation>Bericht ändern</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>%1 von %2 ändern</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>Titel ändern</translation>
        </message>
        <message>
            <source>Change the horizon</source>
            <translation>Zeitraum ändern</translation>
        </message>
        <message>
            <source>Change the discount rate</source>
            <translation>Zinssatz ändern</translation>
        </message>
        <message>
            <source>Change where it may stand</source>
            <translation>Mögliche Orte ändern</translation>
        </message>
        <message>
            <source>Change the ways to procure</source>
            <translation>Beschaffungswege ändern</translation>
        </message>
        <message>
            <source>Change what is minimised</source>
            <translation>Ziel ändern</translation>
        </message>
        <message>
            <source>Unpin the candidate</source>
            <translation>Kandidat loslassen</translation>
        </message>
        <message>
            <source>Pin the candidate</source>
            <translation>Kandidat festhalten</translation>
        </message>
        <message>
            <source>Change approvals</source>
            <translation>Genehmigungen ändern</translation>
        </message>
        <message>
            <source>Add a note to the log</source>
            <translation>Notiz ins Protokoll eintragen</translation>
        </message>
        <message>
            <source>Change what the law is told</source>
            <translation>Angaben zum Recht ändern</translation>
        </message>
        <message>
            <source>Go back to the compared answer</source>
            <translation>Zurück zur verglichenen Antwort</translation>
        </message>
        <message>
            <source>Take the shipped row of %1</source>
            <translation>Die mitgelieferte Zeile von %1 nehmen</translation>
        </message>
        <message>
            <source>Change %1 in the catalog</source>
            <translation>%1 im Katalog ändern</translation>
        </message>
        <message>
            <source>Import the quote of %1</source>
            <translation>Das Angebot von %1 übernehmen</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 ist %2</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Schritt für Schritt planen</translation>
        </message>
        <message>
            <source>Use what was measured of %1</source>
            <translation>Das an %1 Gemessene verwenden</translation>
        </message>
        <message>
            <source>Take back what was measured of %1</source>
            <translation>Das an %1 Gemessene zurücknehmen</translation>
        </message>
        <message>
            <source>Enter what %1 did</source>
            <translation>Eintragen, was %1 leistete</translation>
        </message>
        <message>
            <source>Move %1 to %2, unit %3</source>
            <translation>%1 nach %2, HE %3 stellen</translation>
        </message>
        <message>
            <source>Change which costs count</source>
            <translation>Ändern, welche Kosten zählen</translation>
        </message>
        <message>
            <source>Change what runs the cluster</source>
            <translation>Ändern, was den Cluster betreibt</translation>
        </message>
        <message>
            <source>Change the networks considered</source>
            <translation>Betrachtete Netze ändern</translation>
        </message>
        <message>
            <source>Change how networks may be built</source>
            <translation>Bauweisen der Netze ändern</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Change the day of the prices</source>
            <translation>Tag der Preise ändern</translation>
        </message>
        <message>
            <source>Change the currency</source>
            <translation>Währung ändern</translation>
        </message>
        <message>
            <source>Change how dear prices count</source>
            <translation>Gewicht teurer Preise ändern</translation>
        </message>
        <message>
            <source>Change whether resale counts</source>
            <translation>Anrechnung des Wiederverkaufs ändern</translation>
        </message>
        <message>
            <source>Change what may share units</source>
            <translation>Gemeinsame Nutzung ändern</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Change the units of a pin</source>
            <translation>Festgehaltene Einheiten ändern</translation>
        </message>
    </context>
    <context>
        <name>Dials</name>
        <message>
            <source>Budget, to buy</source>
            <translation>Budget, Kauf</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Gesamtkosten</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT-Leistung</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>CO₂</translation>
        </message>
        <message>
            <source>Delivered in</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>%1: %2, no limit set</source>
            <translation>%1: %2, keine Grenze gesetzt</translation>
        </message>
        <message>
            <source>. At least that: parts of it are not known</source>
            <translation>. Mindestens so viel: Teile davon sind nicht bekannt</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1: %2 of at most %3, %4</source>
            <translation>%1: %2 von höchstens %3, %4</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Noch kein Ergebnis</translation>
        </message>
        <message>
            <source>No design exists</source>
            <translation>Keine Lösung</translation>
        </message>
        <message>
            <source>. Against the compared answer (hollow diamond): %1</source>
            <translation>. Gegen die verglichene Antwort (hohle Raute): %1</translation>
        </message>
        <message>
            <source>Network ports</source>
            <translation>Netzports</translation>
        </message>
        <message>
            <source>A million tokens</source>
            <translation>Eine Million Token</translation>
        </message>
        <message>
            <source>Cost of a million tokens</source>
            <translation>Kosten einer Million Token</translation>
        </message>
        <message>
            <source>Total cost, net present, ÷ tokens that all workloads read and write over the plan</source>
            <translation>Gesamtkosten, Barwert, ÷ Token, die alle Lasten über den Plan lesen und schreiben</translation>
        </message>
        <message>
            <source>The limit is the rule “%1” of this plan (page Constraints)</source>
            <translation>Die Grenze ist die Regel „%1“ dieses Plans (Seite Regeln)</translation>
        </message>
        <message>
            <source>The limit is what the own sites of this plan hold (page Need): %1</source>
            <translation>Die Grenze ist, was die eigenen Standorte dieses Plans fassen (Seite Bedarf): %1</translation>
        </message>
        <message>
            <source>%1; marked from %2 on</source>
            <translation>%1; ab %2 hervorgehoben</translation>
        </message>
        <message>
            <source>What stands elsewhere counts too: the %1 of the own sites are no limit of it</source>
            <translation>Was anderswo steht, zählt mit: die %1 der eigenen Standorte sind dafür keine Grenze</translation>
        </message>
    </context>
    <context>
        <name>FabricTable</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>Kabel</translation>
        </message>
        <message>
            <source>From, port</source>
            <translation>Von, Anschluss</translation>
        </message>
        <message>
            <source>To, port</source>
            <translation>Nach, Anschluss</translation>
        </message>
        <message>
            <source>Run, m</source>
            <translation>Weg, m</translation>
        </message>
        <message>
            <source>Order, m</source>
            <translation>Bestellen, m</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>No cable reaches</source>
            <translation>Kein Kabel reicht</translation>
        </message>
        <message>
            <source>Ends match</source>
            <translation>Enden passen</translation>
        </message>
        <message>
            <source>An end is in no rack</source>
            <translation>Ein Ende steht in keinem Rack</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 between %2 and %3</source>
            <translation>
                <numerusform>%n Kabel mit %1 zwischen %2 und %3</numerusform>
                <numerusform>%n Kabel mit %1 zwischen %2 und %3</numerusform>
            </translation>
        </message>
        <message>
            <source>choose a device or a line to see its cables</source>
            <translation>Gerät oder Linie wählen, um die Kabel zu sehen</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) at %1</source>
            <translation>
                <numerusform>%n Kabel an %1</numerusform>
                <numerusform>%n Kabel an %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n Gerät</numerusform>
                <numerusform>%n Geräte</numerusform>
            </translation>
        </message>
        <message>
            <source>Longest run, %1</source>
            <translation>Längster Weg, %1</translation>
        </message>
        <message>
            <source>From the height of both devices up to the tray, along the row and across, and the slack at both ends</source>
            <translation>Von der Höhe beider Geräte hinauf zur Trasse, die Reihe entlang und hinüber, dazu die Reserve an beiden Enden</translation>
        </message>
        <message>
            <source>Length to order, %1</source>
            <translation>Zu bestellende Länge, %1</translation>
        </message>
        <message>
            <source>The next length that is sold</source>
            <translation>Die nächste Länge, die verkauft wird</translation>
        </message>
        <message>
            <source>Cables, %1</source>
            <translation>Kabel, %1</translation>
        </message>
        <message>
            <source>Counted in the cable list: links of one kind and length</source>
            <translation>In der Kabelliste gezählt: Verbindungen einer Art und Länge</translation>
        </message>
    </context>
    <context>
        <name>FootprintFigures</name>
        <message>
            <source>Energy of one run as its placements predict it, by their share of the runs</source>
            <translation>Energie eines Laufs, wie seine Platzierungen sie vorhersagen, nach ihrem Anteil an den Läufen</translation>
        </message>
        <message>
            <source>Idle power × hours that units are kept for runs without one</source>
            <translation>Leerlaufleistung × Stunden, die Einheiten für Läufe vorgehalten werden, ohne einen zu rechnen</translation>
        </message>
        <message>
            <source>Carbon a year of units kept for runs, idle</source>
            <translation>CO₂ je Jahr von Einheiten, die für Läufe vorgehalten werden, im Leerlauf</translation>
        </message>
        <message>
            <source>IT energy a year of units kept for runs, idle</source>
            <translation>IT-Energie je Jahr von Einheiten, die für Läufe vorgehalten werden, im Leerlauf</translation>
        </message>
        <message>
            <source>Carbon a year, load in every hour</source>
            <translation>CO₂ im Jahr, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>Carbon a year, by utilisation</source>
            <translation>CO₂ im Jahr, nach Auslastung</translation>
        </message>
        <message>
            <source>Carbon a year, operation of plants only</source>
            <translation>CO₂ im Jahr, nur Betrieb der Kraftwerke</translation>
        </message>
        <message>
            <source>Carbon a year, by stated renewable share</source>
            <translation>CO₂ im Jahr, nach angegebenem Ökostromanteil</translation>
        </message>
        <message>
            <source>Carbon a year, marginal</source>
            <translation>CO₂ im Jahr, marginal</translation>
        </message>
        <message>
            <source>As it holds in %1</source>
            <translation>Wie er in %1 gilt</translation>
        </message>
        <message>
            <source>Neither the need nor the catalog states it</source>
            <translation>Weder Bedarf noch Katalog nennen ihn</translation>
        </message>
        <message>
            <source>Carbon of the grid</source>
            <translation>CO₂ des Netzstroms</translation>
        </message>
        <message>
            <source>Carbon of the grid, operation of plants</source>
            <translation>CO₂ des Netzstroms, Betrieb der Kraftwerke</translation>
        </message>
        <message>
            <source>Carbon of the grid, marginal</source>
            <translation>CO₂ des Netzstroms, marginal</translation>
        </message>
        <message>
            <source>Water of the grid</source>
            <translation>Wasser des Netzstroms</translation>
        </message>
        <message>
            <source>As the place states it</source>
            <translation>Wie der Standort es angibt</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Mean share of the capacity that the demand uses, weighted by energy</source>
            <translation>Mittlerer Anteil der Kapazität, den die Nachfrage nutzt, nach Energie gewichtet</translation>
        </message>
        <message>
            <source>IT energy a year, load in every hour</source>
            <translation>IT-Energie im Jahr, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>Power under load × hours in service of every unit ÷ years</source>
            <translation>Leistung unter Last × Betriebsstunden aller Einheiten ÷ Jahre</translation>
        </message>
        <message>
            <source>IT energy a year, by utilisation</source>
            <translation>IT-Energie im Jahr, nach Auslastung</translation>
        </message>
        <message>
            <source>IT energy a year of units without work</source>
            <translation>IT-Energie je Jahr von Einheiten ohne Arbeit</translation>
        </message>
        <message>
            <source>Idle power × hours without work</source>
            <translation>Leerlaufleistung × Stunden ohne Arbeit</translation>
        </message>
        <message>
            <source>Carbon a year of units without work</source>
            <translation>CO₂ je Jahr von Einheiten ohne Arbeit</translation>
        </message>
        <message>
            <source>Idle power and the part of the power that follows the demand, over the year</source>
            <translation>Leerlaufleistung und der Teil der Leistung, der der Nachfrage folgt, über das Jahr</translation>
        </message>
        <message>
            <source>Energy at the meter, load in every hour</source>
            <translation>Energie am Zähler, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>Energy at the meter, by utilisation</source>
            <translation>Energie am Zähler, nach Auslastung</translation>
        </message>
        <message>
            <source>IT energy × PUE</source>
            <translation>IT-Energie × PUE</translation>
        </message>
        <message>
            <source>Carbon of the grid × PUE</source>
            <translation>CO₂ des Netzstroms × PUE</translation>
        </message>
        <message>
            <source>Water a year on site</source>
            <translation>Wasser im Jahr am Standort</translation>
        </message>
        <message>
            <source>IT energy × WUE</source>
            <translation>IT-Energie × WUE</translation>
        </message>
        <message>
            <source>Heat given away a year</source>
            <translation>Abgegebene Wärme im Jahr</translation>
        </message>
        <message>
            <source>Energy at the meter × ERF</source>
            <translation>Energie am Zähler × ERF</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid, without the stated renewable share</source>
            <translation>IT-Energie × PUE × CO₂ des Netzstroms, ohne den angegebenen Ökostromanteil</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid</source>
            <translation>IT-Energie × PUE × CO₂ des Netzstroms</translation>
        </message>
        <message>
            <source>Sum over the places</source>
            <translation>Summe über die Standorte</translation>
        </message>
        <message>
            <source>Embodied carbon a year</source>
            <translation>CO₂ der Herstellung im Jahr</translation>
        </message>
        <message>
            <source>What was caused by making the hardware, the part of its life within the plan ÷ years</source>
            <translation>Was die Herstellung der Hardware verursacht hat, der Teil ihrer Lebensdauer im Plan ÷ Jahre</translation>
        </message>
        <message>
            <source>IT energy for one unit</source>
            <translation>IT-Energie für eine Einheit</translation>
        </message>
        <message>
            <source>IT energy by utilisation ÷ units of work in the plan</source>
            <translation>IT-Energie nach Auslastung ÷ Arbeitseinheiten im Plan</translation>
        </message>
        <message>
            <source>Carbon of operation for one unit</source>
            <translation>CO₂ des Betriebs für eine Einheit</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid, for one unit</source>
            <translation>IT-Energie × PUE × CO₂ des Netzstroms, für eine Einheit</translation>
        </message>
        <message>
            <source>Embodied carbon for one unit</source>
            <translation>CO₂ der Herstellung für eine Einheit</translation>
        </message>
        <message>
            <source>Its share of the embodied carbon within the plan ÷ units</source>
            <translation>Ihr Anteil am CO₂ der Herstellung im Plan ÷ Einheiten</translation>
        </message>
        <message>
            <source>Operation + embodied, ISO/IEC 21031</source>
            <translation>Betrieb + Herstellung, ISO/IEC 21031</translation>
        </message>
        <message>
            <source>IT energy a year</source>
            <translation>IT-Energie im Jahr</translation>
        </message>
        <message>
            <source>IT energy of the workload over the plan ÷ years</source>
            <translation>IT-Energie der Last über den Plan ÷ Jahre</translation>
        </message>
        <message>
            <source>Carbon of operation a year</source>
            <translation>CO₂ des Betriebs im Jahr</translation>
        </message>
        <message>
            <source>Carbon of operation of the workload over the plan ÷ years</source>
            <translation>CO₂ des Betriebs der Last über den Plan ÷ Jahre</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Bought in all, with VAT</source>
            <translation>Kauf insgesamt, mit Mehrwertsteuer</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Enthalten</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>wechselt</translation>
        </message>
        <message>
            <source>Ask for a quote</source>
            <translation>Angebot einholen</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Unit, %1</source>
            <translation>Einzeln, %1</translation>
        </message>
        <message>
            <source>Total, %1</source>
            <translation>Gesamt, %1</translation>
        </message>
        <message>
            <source>What, where and how</source>
            <translation>Was, wo und wie</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Bought in all, without what has no price</source>
            <translation>Kauf insgesamt, ohne was keinen Preis hat</translation>
        </message>
        <message>
            <source>Bought in all, excluding VAT</source>
            <translation>Kauf insgesamt, ohne Mehrwertsteuer</translation>
        </message>
        <message>
            <source>Running in all, undiscounted</source>
            <translation>Laufend insgesamt, nicht abgezinst</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Posten</numerusform>
                <numerusform>%n Posten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedFields</name>
        <message>
            <source>Copies kept as objects</source>
            <translation>Kopien als Objekte</translation>
        </message>
        <message>
            <source>Copies kept in the archive</source>
            <translation>Kopien im Archiv</translation>
        </message>
        <message>
            <source>Prompts and answers kept as objects</source>
            <translation>Prompts und Antworten als Objekte</translation>
        </message>
        <message>
            <source>Prompts and answers kept in the archive</source>
            <translation>Prompts und Antworten im Archiv</translation>
        </message>
        <message>
            <source>Checkpoints kept as objects</source>
            <translation>Checkpoints als Objekte</translation>
        </message>
        <message>
            <source>Checkpoints kept in the archive</source>
            <translation>Checkpoints im Archiv</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>per kWh</source>
            <translation>je kWh</translation>
        </message>
        <message>
            <source>per s</source>
            <translation>je s</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Prompt, mean</source>
            <translation>Prompt, Mittel</translation>
        </message>
        <message>
            <source>Answer, mean</source>
            <translation>Antwort, Mittel</translation>
        </message>
        <message>
            <source>First token within</source>
            <translation>Erstes Token binnen</translation>
        </message>
        <message>
            <source>Each further token within</source>
            <translation>Jedes weitere Token binnen</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Tokens to train on</source>
            <translation>Trainingstoken</translation>
        </message>
        <message>
            <source>Sequence length</source>
            <translation>Sequenzlänge</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>Batch may be rounded by</source>
            <translation>Batch darf gerundet werden um</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Fertig binnen</translation>
        </message>
        <message>
            <source>Tokens a run</source>
            <translation>Token je Lauf</translation>
        </message>
        <message>
            <source>Runs a month</source>
            <translation>Läufe im Monat</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensionen</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Suchanfragen</translation>
        </message>
        <message>
            <source>Recall at least</source>
            <translation>Trefferquote mindestens</translation>
        </message>
        <message>
            <source>95th percentile within</source>
            <translation>95 von 100 innerhalb von</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>Features each</source>
            <translation>Merkmale je Entität</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Lesezugriffe</translation>
        </message>
        <message>
            <source>99th percentile within</source>
            <translation>99 von 100 innerhalb von</translation>
        </message>
        <message>
            <source>Fresh within</source>
            <translation>Frisch innerhalb von</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT-Leistung</translation>
        </message>
        <message>
            <source>Power a rack</source>
            <translation>Leistung je Rack</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>%1 · %2 requests/s</source>
            <translation>%1 · %2 Anfragen/s</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <translation>%1 · %2 Token</translation>
        </message>
        <message>
            <source>%1 · %2 runs a month</source>
            <translation>%1 · %2 Läufe im Monat</translation>
        </message>
        <message>
            <source>%1 vectors of %2 numbers · %3 queries/s</source>
            <translation>%1 Vektoren zu %2 Zahlen · %3 Abfragen/s</translation>
        </message>
        <message>
            <source>%1 entities · %2 reads/s</source>
            <translation>%1 Entitäten · %2 Lesezugriffe/s</translation>
        </message>
        <message>
            <source>%1 TB · %2 GB/s read</source>
            <translation>%1 TB · %2 GB/s lesend</translation>
        </message>
        <message>
            <source>Requests in time</source>
            <translation>Rechtzeitige Anfragen</translation>
        </message>
        <message>
            <source>Height of a rack</source>
            <translation>Höhe eines Racks</translation>
        </message>
        <message>
            <source>U</source>
            <translation>HE</translation>
        </message>
        <message>
            <source>Floor carries</source>
            <translation>Boden trägt</translation>
        </message>
        <message>
            <source>Power feeds</source>
            <translation>Einspeisungen</translation>
        </message>
        <message>
            <source>Power of a feed</source>
            <translation>Leistung einer Einspeisung</translation>
        </message>
        <message>
            <source>Ports for servers</source>
            <translation>Ports für Server</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breitengrad</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Längengrad</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Kühlung</translation>
        </message>
        <message>
            <source>air</source>
            <translation>Luft</translation>
        </message>
        <message>
            <source>liquid</source>
            <translation>Flüssigkeit</translation>
        </message>
        <message>
            <source>rear door</source>
            <translation>Rücktür</translation>
        </message>
        <message>
            <source>Spare power</source>
            <translation>Reserve der Stromversorgung</translation>
        </message>
        <message>
            <source>Still for a checkpoint, at most</source>
            <translation>Stillstand je Checkpoint, höchstens</translation>
        </message>
        <message>
            <source>Prompt, 95th percentile</source>
            <translation>Prompt, 95. Perzentil</translation>
        </message>
        <message>
            <source>Answer, 95th percentile</source>
            <translation>Antwort, 95. Perzentil</translation>
        </message>
        <message>
            <source>Small reads</source>
            <translation>Kleine Lesezugriffe</translation>
        </message>
        <message>
            <source>Small writes</source>
            <translation>Kleine Schreibzugriffe</translation>
        </message>
        <message>
            <source>%1 T</source>
            <translation>%1 Bio.</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 Mrd.</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 Mio.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>M %1</source>
            <translation>Mio. %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>RackView</name>
        <message>
            <source>%1 of %2 racks</source>
            <translation>%1 von %2 Racks</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s)</source>
            <translation>
                <numerusform>%n Rack</numerusform>
                <numerusform>%n Racks</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 by nameplate</source>
            <translation>%1, %2 laut Typenschild</translation>
        </message>
        <message>
            <source>Empty place of the hall</source>
            <translation>Leerer Platz des Raums</translation>
        </message>
        <message>
            <source>%1 of %2 U used</source>
            <translation>%1 von %2 HE belegt</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Typenschild</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>%1 U · %2</source>
            <translation>%1 HE · %2</translation>
        </message>
        <message>
            <source>weight not published</source>
            <translation>Gewicht nicht veröffentlicht</translation>
        </message>
        <message>
            <source>%1, %2: rack %3, units %4 to %5, %6 by nameplate, %7</source>
            <translation>%1, %2: Rack %3, Einheiten %4 bis %5, %6 laut Typenschild, %7</translation>
        </message>
        <message>
            <source>Beside the racks: %1.</source>
            <translation>Neben den Racks: %1.</translation>
        </message>
        <message>
            <source>Not published: %1.</source>
            <translation>Nicht veröffentlicht: %1.</translation>
        </message>
        <message>
            <source>No longer where you put them, since the plan has changed: %1.</source>
            <translation>Nicht mehr, wo Sie es hingestellt haben, denn der Plan hat sich geändert: %1.</translation>
        </message>
    </context>
    <context>
        <name>RackWords</name>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Spare accelerators</source>
            <translation>Ersatzbeschleuniger</translation>
        </message>
        <message>
            <source>Data services</source>
            <translation>Datendienste</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Switches</translation>
        </message>
        <message>
            <source>Control and storage</source>
            <translation>Steuerung und Speicher</translation>
        </message>
        <message>
            <source>In service before</source>
            <translation>Vorher in Betrieb</translation>
        </message>
        <message>
            <source>The hall has no rack %1.</source>
            <translation>Der Raum hat kein Rack %1.</translation>
        </message>
        <message>
            <source>%1 cannot stand in %2: what comes as a rack of its own shares none.</source>
            <translation>%1 kann nicht in %2 stehen: Was als eigenes Rack kommt, teilt sich keines.</translation>
        </message>
        <message>
            <source>%1 is %2 U high; from unit %3 up %4 has %5 U.</source>
            <translation>%1 ist %2 HE hoch; ab HE %3 hat %4 nach oben %5 HE.</translation>
        </message>
        <message>
            <source>%1 stands there already.</source>
            <translation>Dort steht schon %1.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would draw %3 by nameplate; it carries %4.</source>
            <translation>Mit %1 nähme Rack %2 laut Typenschild %3 auf; es trägt %4.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would hold %3 of devices; it carries %4.</source>
            <translation>Mit %1 trüge Rack %2 Geräte von %3; zulässig sind %4.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would heat its air by %3; it takes %4 away.</source>
            <translation>Mit %1 gäbe Rack %2 der Luft %3 Wärme; sie führt %4 ab.</translation>
        </message>
    </context>
    <context>
        <name>RoomFigures</name>
        <message>
            <source>Power a rack may draw</source>
            <translation>Leistung, die ein Rack aufnehmen darf</translation>
        </message>
        <message>
            <source>Weight of devices a rack may hold</source>
            <translation>Gewicht der Geräte, das ein Rack tragen darf</translation>
        </message>
        <message>
            <source>The need, or planning values for what it leaves open</source>
            <translation>Der Bedarf, oder Planungswerte für das, was er offen lässt</translation>
        </message>
        <message>
            <source>Planning values of the catalog</source>
            <translation>Planungswerte des Katalogs</translation>
        </message>
        <message>
            <source>Catalog entry %1</source>
            <translation>Katalogeintrag %1</translation>
        </message>
        <message>
            <source>Rack %1 of %2: power by nameplate</source>
            <translation>Rack %1 in %2: Leistung laut Typenschild</translation>
        </message>
        <message>
            <source>nameplate</source>
            <translation>Typenschild</translation>
        </message>
        <message>
            <source>Sum over what stands in it; redundant supplies count once</source>
            <translation>Summe über das, was darin steht; redundante Netzteile zählen einmal</translation>
        </message>
        <message>
            <source>Rack %1 of %2: weight of devices</source>
            <translation>Rack %1 in %2: Gewicht der Geräte</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Sum over what stands in it</source>
            <translation>Summe über das, was darin steht</translation>
        </message>
        <message>
            <source>Not known: the weight of some devices is not published</source>
            <translation>Nicht bekannt: Das Gewicht einiger Geräte ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>may carry</source>
            <translation>darf tragen</translation>
        </message>
        <message>
            <source>The need: its feeds, or the IT power shared among those that must hold after a loss</source>
            <translation>Der Bedarf: seine Einspeisungen, oder die IT-Leistung geteilt unter denen, die nach einem Ausfall tragen müssen</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Share of the fullest piece while every feed works: what the parts behind it could draw at most</source>
            <translation>Anteil des vollsten Stücks, solange jede Einspeisung arbeitet: was die Teile dahinter höchstens ziehen könnten</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>typisch</translation>
        </message>
        <message>
            <source>Share of the fullest piece while every feed works: what the parts behind it usually draw</source>
            <translation>Anteil des vollsten Stücks, solange jede Einspeisung arbeitet: was die Teile dahinter üblicherweise ziehen</translation>
        </message>
        <message>
            <source>a feed lost</source>
            <translation>Einspeisung fehlt</translation>
        </message>
        <message>
            <source>What the fullest piece carries when one feed is lost; held against what it may carry</source>
            <translation>Was das vollste Stück trägt, wenn eine Einspeisung ausfällt; verglichen mit dem, was es tragen darf</translation>
        </message>
    </context>
    <context>
        <name>Screenshots</name>
        <message>
            <source>The picture cannot be written</source>
            <translation>Das Bild lässt sich nicht schreiben</translation>
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation>Der Ordner lässt sich nicht anlegen</translation>
        </message>
    </context>
    <context>
        <name>Shape</name>
        <message>
            <source>Blocks</source>
            <translation>Sperrt</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Kommt</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Erlassen</translation>
        </message>
    </context>
    <context>
        <name>WayTags</name>
        <message>
            <source>Cheapest</source>
            <translation>Am günstigsten</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Am schnellsten</translation>
        </message>
        <message>
            <source>No new money</source>
            <translation>Ohne neues Geld</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Give up %1</source>
            <translation>%1 aufgeben</translation>
        </message>
        <message>
            <source>Give up %1, move %2</source>
            <translation>%1 aufgeben, %2 ändern</translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Compute</source>
            <translation>Rechnen</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Dienste</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>Mieten</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>Ersatzteile</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuern</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Colocate</source>
            <translation>In Kolokation stellen</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Leasen</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Abgeleitet</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Vendor data sheet</source>
            <translation>Datenblatt des Herstellers</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Amtlich</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Dritte</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Secondary source</source>
            <translation>Zweite Hand</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Recalled, to verify</source>
            <translation>Aus dem Gedächtnis, zu prüfen</translation>
        </message>
        <message>
            <source>Given by the planner</source>
            <translation>Vom Planenden angegeben</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Erstes Token</translation>
        </message>
        <message>
            <source>Each further token</source>
            <translation>Jedes weitere Token</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Durchsatz</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Sequences of a step</source>
            <translation>Sequenzen eines Schritts</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Model FLOP utilisation</source>
            <translation>FLOP-Nutzung des Modells</translation>
        </message>
        <message>
            <source>Memory per accelerator</source>
            <translation>Speicher je Beschleuniger</translation>
        </message>
        <message>
            <source>Another one is better</source>
            <translation>Ein anderer ist besser</translation>
        </message>
        <message>
            <source>Breaks a rule</source>
            <translation>Verletzt eine Regel</translation>
        </message>
        <message>
            <source>No price</source>
            <translation>Kein Preis</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <source>Cannot carry it</source>
            <translation>Kann sie nicht tragen</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>erstes Token innerhalb von</translation>
        </message>
        <message>
            <source>each further token within</source>
            <translation>jedes weitere Token innerhalb von</translation>
        </message>
        <message>
            <source>requests a second</source>
            <translation>Anfragen je Sekunde</translation>
        </message>
        <message>
            <source>done within</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT-Leistung</translation>
        </message>
        <message>
            <source>power of a rack</source>
            <translation>Leistung eines Schranks</translation>
        </message>
        <message>
            <source>floor load</source>
            <translation>Bodenlast</translation>
        </message>
        <message>
            <source>height of a rack</source>
            <translation>Höhe eines Racks</translation>
        </message>
        <message>
            <source>cooling</source>
            <translation>Kühlung</translation>
        </message>
        <message>
            <source>power of a feed</source>
            <translation>Leistung einer Einspeisung</translation>
        </message>
        <message>
            <source>network ports</source>
            <translation>Netzanschlüsse</translation>
        </message>
        <message>
            <source>tokens to train on</source>
            <translation>Token im Training</translation>
        </message>
        <message>
            <source>runs a month</source>
            <translation>Läufe im Monat</translation>
        </message>
        <message>
            <source>queries a second</source>
            <translation>Abfragen je Sekunde</translation>
        </message>
        <message>
            <source>nodes that keep features fresh</source>
            <translation>Knoten, die Merkmale frisch halten</translation>
        </message>
        <message>
            <source>history of features</source>
            <translation>Verlauf der Merkmale</translation>
        </message>
        <message>
            <source>reads a second</source>
            <translation>Lesezugriffe je Sekunde</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>recall</source>
            <translation>Trefferquote</translation>
        </message>
        <message>
            <source>fresh within</source>
            <translation>Alter höchstens</translation>
        </message>
        <message>
            <source>orders not before</source>
            <translation>Bestellungen nicht vor</translation>
        </message>
        <message>
            <source>separate pools</source>
            <translation>getrennte Pools</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>Schränke</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>95th percentile within</source>
            <translation>95 von 100 innerhalb von</translation>
        </message>
        <message>
            <source>99th percentile within</source>
            <translation>99 von 100 innerhalb von</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>users per place</source>
            <translation>Nutzer je Ort</translation>
        </message>
        <message>
            <source>Inference</source>
            <translation>Inferenz</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Feinabstimmung</translation>
        </message>
        <message>
            <source>Vector search</source>
            <translation>Vektorsuche</translation>
        </message>
        <message>
            <source>Feature serving</source>
            <translation>Merkmalsdienst</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Data stays in</source>
            <translation>Daten bleiben in</translation>
        </message>
        <message>
            <source>No operators from</source>
            <translation>Keine Betreiber aus</translation>
        </message>
        <message>
            <source>Sovereignty seal at least</source>
            <translation>Souveränitätssiegel mindestens</translation>
        </message>
        <message>
            <source>Round trip to the users</source>
            <translation>Laufzeit zu den Nutzern</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Spare units</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>Useful share of time</source>
            <translation>Nutzbarer Anteil der Zeit</translation>
        </message>
        <message>
            <source>Energy of one run</source>
            <translation>Energie eines Laufs</translation>
        </message>
        <message>
            <source>Operators that hold</source>
            <translation>Betreiber mit</translation>
        </message>
        <message>
            <source>No export licence needed</source>
            <translation>Ohne Ausfuhrgenehmigung</translation>
        </message>
        <message>
            <source>Rent on demand only</source>
            <translation>Nur auf Abruf mieten</translation>
        </message>
        <message>
            <source>Rent reserved only</source>
            <translation>Nur reserviert mieten</translation>
        </message>
        <message>
            <source>Rent spot only</source>
            <translation>Nur Spot mieten</translation>
        </message>
        <message>
            <source>Capital expenditure</source>
            <translation>Investition</translation>
        </message>
        <message>
            <source>Operating cost per month</source>
            <translation>Betriebskosten je Monat</translation>
        </message>
        <message>
            <source>Total cost, net present</source>
            <translation>Gesamtkosten, Barwert</translation>
        </message>
        <message>
            <source>Facility power</source>
            <translation>Gebäudeleistung</translation>
        </message>
        <message>
            <source>Power per rack</source>
            <translation>Leistung je Rack</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied</source>
            <translation>CO₂, Betrieb und Herstellung</translation>
        </message>
        <message>
            <source>Embodied carbon</source>
            <translation>CO₂ der Herstellung</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Sovereignty score</source>
            <translation>Souveränitätspunkte</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Network ports of servers</source>
            <translation>Netzanschlüsse der Server</translation>
        </message>
        <message>
            <source>Requests in flight</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Requests of a replica</source>
            <translation>Anfragen einer Replik</translation>
        </message>
        <message>
            <source>Collecting offers</source>
            <translation>Angebote werden gesammelt</translation>
        </message>
        <message>
            <source>Predicting candidates</source>
            <translation>Kandidaten werden vorhergesagt</translation>
        </message>
        <message>
            <source>Choosing and counting</source>
            <translation>Auswählen und Zählen</translation>
        </message>
        <message>
            <source>Pricing the rules</source>
            <translation>Preise der Regeln werden ermittelt</translation>
        </message>
        <message>
            <source>Looking for the conflict</source>
            <translation>Der Widerspruch wird gesucht</translation>
        </message>
        <message>
            <source>Looking for ways out</source>
            <translation>Auswege werden gesucht</translation>
        </message>
        <message numerus="yes">
            <source>Trade-off: %n point(s)</source>
            <translation>
                <numerusform>Abwägung: %n Punkt</numerusform>
                <numerusform>Abwägung: %n Punkte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CalibrationCard</name>
        <message>
            <source>This run changes no prediction: %1</source>
            <translation>Dieser Lauf ändert keine Vorhersage: %1</translation>
        </message>
        <message>
            <source>Plan with what was measured</source>
            <translation>Mit dem Gemessenen planen</translation>
        </message>
        <message>
            <source>Use for this plan</source>
            <translation>Für diesen Plan verwenden</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>What was measured is</source>
            <translation>Gemessen wurde</translation>
        </message>
        <message>
            <source>The accelerator that was measured</source>
            <translation>Der gemessene Beschleuniger</translation>
        </message>
        <message>
            <source>What the machine reported</source>
            <translation>Was die Maschine meldete</translation>
        </message>
        <message>
            <source>Factors and bands before and after</source>
            <translation>Faktoren und Bänder vorher und nachher</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Calibrations in use</source>
            <translation>Kalibrierungen in Gebrauch</translation>
        </message>
        <message>
            <source>A finished run shows here what it would change.</source>
            <translation>Ein beendeter Lauf zeigt hier, was er ändern würde.</translation>
        </message>
        <message>
            <source>Predictions use this run. Undo or “Take it back” ends that.</source>
            <translation>Vorhersagen verwenden diesen Lauf. Rückgängig oder „Zurücknehmen“ beendet das.</translation>
        </message>
        <message>
            <source>Before and after, should this run be used:</source>
            <translation>Vorher und nachher, falls dieser Lauf verwendet wird:</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) change(s) nothing.</source>
            <translation>
                <numerusform>%n Wert ändert nichts.</numerusform>
                <numerusform>%n Werte ändern nichts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CandidatesPage</name>
        <message>
            <source>Candidates</source>
            <translation>Kandidaten</translation>
        </message>
        <message>
            <source>Nothing was considered yet.</source>
            <translation>Noch wurde nichts geprüft.</translation>
        </message>
        <message>
            <source>Solving looks at every system, place and precision that can carry a workload, and says why each was left out.</source>
            <translation>Beim Lösen wird jedes System, jeder Ort und jede Genauigkeit betrachtet, die eine Last tragen können, und gesagt, warum sie ausschieden.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>Filter by name, place or reason</source>
            <translation>Nach Name, Ort oder Grund filtern</translation>
        </message>
        <message>
            <source>Filter the candidates</source>
            <translation>Kandidaten filtern</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Festhalten</translation>
        </message>
        <message>
            <source>Keep this system at this place in the plan (Space)</source>
            <translation>Dieses System an diesem Ort im Plan halten (Leertaste)</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>What does throughput cost?</source>
            <translation>Was kostet Durchsatz?</translation>
        </message>
        <message>
            <source>Which systems could carry the need?</source>
            <translation>Welche Systeme könnten den Bedarf tragen?</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Rejected %1</source>
            <translation>Verworfen %1</translation>
        </message>
        <message>
            <source>Not sure %1</source>
            <translation>Unsicher %1</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Älter: Der Plan wurde seither geändert. F5 löst erneut.</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Möglich %1</translation>
        </message>
        <message>
            <source>Each one left out says why. Bars show low, likely and high; the tick is your limit. Costs: %1.</source>
            <translation>Jeder verworfene sagt warum. Balken zeigen niedrig, wahrscheinlich und hoch; der Strich ist Ihre Grenze. Kosten: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1; lower right is better, %n undominated</source>
            <translation>
                <numerusform>%1; unten rechts ist besser, %n unterliegt keinem</numerusform>
                <numerusform>%1; unten rechts ist besser, %n unterliegen keinem</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Lay this candidate beside up to three others (C)</source>
            <translation>Diesen Kandidaten neben bis zu drei andere legen (C)</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Takes the box on the chart away</source>
            <translation>Nimmt den Rahmen im Diagramm weg</translation>
        </message>
        <message>
            <source>Side by side, up to four</source>
            <translation>Nebeneinander, bis zu vier</translation>
        </message>
        <message>
            <source>bold: best of the row</source>
            <translation>fett: bester Wert der Zeile</translation>
        </message>
        <message>
            <source>Candidates side by side</source>
            <translation>Kandidaten nebeneinander</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>No way considered has both a price and a figure to compare.</source>
            <translation>Kein betrachteter Weg hat zugleich einen Preis und eine Zahl zum Vergleichen.</translation>
        </message>
        <message>
            <source>A file keeps why each way was left out, not what it would have cost: solve again (F5) to draw them.</source>
            <translation>Eine Datei behält, warum jeder Weg ausschied, nicht was er gekostet hätte: neu lösen (F5) zeichnet sie.</translation>
        </message>
        <message>
            <source>Name, place or reason</source>
            <translation>Name, Ort oder Grund</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accelerator(s)</source>
            <translation>
                <numerusform>%Ln Beschleuniger</numerusform>
                <numerusform>%Ln Beschleuniger</numerusform>
            </translation>
        </message>
        <message>
            <source>How far would prices have to fall?</source>
            <translation>Wie weit müssten Preise fallen?</translation>
        </message>
        <message>
            <source>Proving the best design anew</source>
            <translation>Beweist den besten Entwurf noch einmal</translation>
        </message>
        <message>
            <source>Falls of prices: %1 of %2 are settled</source>
            <translation>Preisrückgänge: %1 von %2 stehen fest</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ChartCard</name>
        <message>
            <source>Show the table</source>
            <translation>Tabelle zeigen</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, als Tabelle</translation>
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Diagramm oder Tabelle (T)</translation>
        </message>
        <message>
            <source>Press T for the numbers as a table</source>
            <translation>T zeigt die Zahlen als Tabelle</translation>
        </message>
        <message>
            <source>Show the chart</source>
            <translation>Diagramm zeigen</translation>
        </message>
        <message>
            <source>Save or copy this chart</source>
            <translation>Dieses Diagramm speichern oder kopieren</translation>
        </message>
        <message>
            <source>Save the chart as SVG…</source>
            <translation>Diagramm als SVG speichern…</translation>
        </message>
        <message>
            <source>Save the chart as PNG…</source>
            <translation>Diagramm als PNG speichern…</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>Diagramm als Bild kopieren</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Zeichnungen (*.svg)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CommandPalette</name>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Befehl, Seite oder Zahl finden</translation>
        </message>
        <message>
            <source>Type part of a name</source>
            <translation>Teil eines Namens eingeben</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostChart</name>
        <message>
            <source>Nothing is paid in this plan.</source>
            <translation>In diesem Plan wird nichts bezahlt.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Sum, %1</source>
            <translation>Summe, %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DemandBars</name>
        <message>
            <source>Demand by period</source>
            <translation>Bedarf nach Zeitraum</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DialsRow</name>
        <message>
            <source>%1 (older than the present plan)</source>
            <translation>%1 (älter als der jetzige Plan)</translation>
        </message>
        <message>
            <source>%1, older</source>
            <translation>%1, älter</translation>
        </message>
        <message>
            <source>Dials</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>older</source>
            <translation>älter</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DropZone</name>
        <message>
            <source>Or drop a plan anywhere in this window</source>
            <translation>Oder einen Plan irgendwo in dieses Fenster ziehen</translation>
        </message>
        <message>
            <source>A .cwplan file opens at once; what cannot be read is said with its place.</source>
            <translation>Eine .cwplan-Datei öffnet sofort; was nicht lesbar ist, wird mit seiner Stelle genannt.</translation>
        </message>
        <message>
            <source>Or drop a file anywhere in this window</source>
            <translation>Oder legen Sie eine Datei irgendwo in diesem Fenster ab</translation>
        </message>
        <message>
            <source>A plan (.cwplan), a vendor's quote (.csv, .xlsx) or a model's config.json. We say what we read and ask where unsure.</source>
            <translation>Ein Plan (.cwplan), das Angebot eines Anbieters (.csv, .xlsx) oder die config.json eines Modells. Wir sagen, was wir lesen, und fragen, wo es unsicher ist.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::EngineFields</name>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>any, the planner chooses</source>
            <translation>beliebig, der Planer wählt</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>HNSW, as measured</source>
            <translation>HNSW, wie gemessen</translation>
        </message>
        <message>
            <source>HNSW graph</source>
            <translation>HNSW-Graph</translation>
        </message>
        <message>
            <source>IVF lists</source>
            <translation>IVF-Listen</translation>
        </message>
        <message>
            <source>DiskANN on drives</source>
            <translation>DiskANN auf Laufwerken</translation>
        </message>
        <message>
            <source>flat, every query reads all</source>
            <translation>flach, jede Anfrage liest alles</translation>
        </message>
        <message>
            <source>Components kept as</source>
            <translation>Komponenten gehalten als</translation>
        </message>
        <message>
            <source>float32, not stated</source>
            <translation>float32, nicht angegeben</translation>
        </message>
        <message>
            <source>whole (float32)</source>
            <translation>ganz (float32)</translation>
        </message>
        <message>
            <source>16-bit floats</source>
            <translation>16-Bit-Gleitkomma</translation>
        </message>
        <message>
            <source>8-bit integers</source>
            <translation>8-Bit-Ganzzahlen</translation>
        </message>
        <message>
            <source>product-quantised</source>
            <translation>produktquantisiert</translation>
        </message>
        <message>
            <source>one bit each</source>
            <translation>je ein Bit</translation>
        </message>
        <message>
            <source>Copies at least</source>
            <translation>Kopien mindestens</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>das Produkt</translation>
        </message>
        <message>
            <source>the index</source>
            <translation>den Index</translation>
        </message>
        <message>
            <source>how components are kept</source>
            <translation>wie Komponenten gehalten werden</translation>
        </message>
        <message>
            <source>the copies</source>
            <translation>die Kopien</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FabricView</name>
        <message>
            <source>Systems</source>
            <translation>Systeme</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Leafs</translation>
        </message>
        <message>
            <source>Spines</source>
            <translation>Spines</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>%1, unit %2</source>
            <translation>%1, HE %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FactTableModel</name>
        <message>
            <source>%1, to verify</source>
            <translation>%1, zu prüfen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FileWatch</name>
        <message>
            <source>there is no room for another copy of unsaved work</source>
            <translation>für eine weitere Kopie ungespeicherter Arbeit ist kein Platz</translation>
        </message>
        <message>
            <source>This plan is already open in another window (process %1 on %2). Save under another name to keep both.</source>
            <translation>Dieser Plan ist schon in einem anderen Fenster offen (Prozess %1 auf %2). Speichern Sie unter anderem Namen, um beide zu behalten.</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>diesem Rechner</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrameCard</name>
        <message>
            <source>Frame</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Discount rate, % a year</source>
            <translation>Zinssatz, % im Jahr</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monate</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Discount, % a year</source>
            <translation>Zins, % im Jahr</translation>
        </message>
        <message>
            <source>Ways to procure</source>
            <translation>Beschaffungswege</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>Ab Monat</translation>
        </message>
        <message>
            <source>First orders, month</source>
            <translation>Erste Bestellungen, Monat</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>rechtzeitig</translation>
        </message>
        <message>
            <source>Prices and rules of</source>
            <translation>Preise und Regeln vom</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LedgerCard</name>
        <message>
            <source>What delivered clusters did</source>
            <translation>Was gelieferte Cluster leisteten</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Feed it back</source>
            <translation>Zurückführen</translation>
        </message>
        <message>
            <source>The ledger is empty. Once a cluster of this plan runs, enter here what it did; the planner shows its own error and learns from it.</source>
            <translation>Das Buch ist leer. Sobald ein Cluster dieses Plans läuft, wird hier eingetragen, was er leistete; der Planer zeigt den eigenen Fehler und lernt daraus.</translation>
        </message>
        <message>
            <source>Promise against delivery, and the own error over all entries</source>
            <translation>Versprechen gegen Lieferung und der eigene Fehler über alle Einträge</translation>
        </message>
        <message>
            <source>Own error</source>
            <translation>Eigener Fehler</translation>
        </message>
        <message>
            <source>Entries of the ledger</source>
            <translation>Einträge des Buchs</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Circumstances worth keeping</source>
            <translation>Umstände, die zählen</translation>
        </message>
        <message>
            <source>What was measured is missing</source>
            <translation>Der gemessene Wert fehlt</translation>
        </message>
        <message>
            <source>a number above 0</source>
            <translation>eine Zahl über 0</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Eintragen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
        <message>
            <source>Stop the solve</source>
            <translation>Das Lösen abbrechen</translation>
        </message>
        <message>
            <source>“%1” is still being solved; leaving it now loses that answer.</source>
            <translation>„%1“ wird noch gelöst; wer den Plan jetzt verlässt, verliert diese Antwort.</translation>
        </message>
        <message>
            <source>“%1” has an answer that is not saved.</source>
            <translation>„%1“ hat eine ungespeicherte Antwort.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Antwort speichern</translation>
        </message>
        <message>
            <source>The solve was cancelled.</source>
            <translation>Das Lösen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>This answer belongs to the plan before the last edit; undoing the edit shows it as the present one.</source>
            <translation>Diese Antwort gehört zum Plan vor der letzten Änderung; wer die Änderung rückgängig macht, sieht sie wieder als aktuelle.</translation>
        </message>
        <message>
            <source>Save mine as…</source>
            <translation>Meine speichern unter …</translation>
        </message>
        <message>
            <source>Read the file again?</source>
            <translation>Die Datei neu lesen?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved. Reading %2 again loses them.</source>
            <translation>„%1“ hat Änderungen, die nicht gespeichert sind. Mit dem neuen Lesen von %2 gehen sie verloren.</translation>
        </message>
        <message>
            <source>Throw mine away</source>
            <translation>Meine verwerfen</translation>
        </message>
        <message>
            <source>Write over the file?</source>
            <translation>Die Datei überschreiben?</translation>
        </message>
        <message>
            <source>Another program changed %1 after it was read here. Saving would lose what it wrote.</source>
            <translation>Ein anderes Programm hat %1 geändert, nachdem die Datei hier gelesen wurde. Mit dem Speichern ginge verloren, was es geschrieben hat.</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Making the report was cancelled</source>
            <translation>Die Erstellung des Berichts wurde abgebrochen</translation>
        </message>
        <message>
            <source>The answer this plan holds is not shown, and saving the plan leaves it out. %1</source>
            <translation>Die Antwort in diesem Plan wird nicht gezeigt, und beim Speichern fällt sie weg. %1</translation>
        </message>
        <message>
            <source>Ctrl+Shift+E</source>
            <translation>Ctrl+Shift+E</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Hilfe zu dieser &amp;Seite</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Report and outputs…</source>
            <translation>&amp;Bericht und Ausgaben …</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Ctrl+1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidaten</translation>
        </message>
        <message>
            <source>Ctrl+2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog of %1
Offline by design</source>
            <translation>Katalog vom %1
Ohne Netz</translation>
        </message>
        <message>
            <source>No plan open</source>
            <translation>Kein Plan offen</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) from %1</source>
            <translation>
                <numerusform>%n Monat ab %1</numerusform>
                <numerusform>%n Monate ab %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than the plan</source>
            <translation>Älter als der Plan</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>%1[*] - Clusterwright</source>
            <translation>%1[*] - Clusterwright</translation>
        </message>
        <message>
            <source>Clusterwright</source>
            <translation>Clusterwright</translation>
        </message>
        <message>
            <source>Plans (*.cwplan);;All files (*)</source>
            <translation>Pläne (*.cwplan);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The present plan stays open</source>
            <translation>Der jetzige Plan bleibt offen</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Neuer Plan</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Plan öffnen</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <source>There is no answer to the present plan; solve it first</source>
            <translation>Zum jetzigen Plan gibt es keine Antwort; lösen Sie ihn zuerst</translation>
        </message>
        <message>
            <source>The report and its tables are in %1</source>
            <translation>Bericht und Tabellen liegen in %1</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Save the plan?</source>
            <translation>Plan speichern?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved.</source>
            <translation>„%1“ hat ungespeicherte Änderungen.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Unsaved work on a plan without a file was kept when the program ended last time.</source>
            <translation>Ungespeicherte Arbeit an einem Plan ohne Datei wurde beim letzten Programmende aufbewahrt.</translation>
        </message>
        <message>
            <source>Unsaved work on this plan was kept when the program ended last time.</source>
            <translation>Ungespeicherte Arbeit an diesem Plan wurde beim letzten Programmende aufbewahrt.</translation>
        </message>
        <message>
            <source>Open that work</source>
            <translation>Diesen Stand öffnen</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New plan</source>
            <translation>&amp;Neuer Plan</translation>
        </message>
        <message>
            <source>&amp;Open a plan…</source>
            <translation>Plan ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter …</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>&amp;Print the report…</source>
            <translation>Bericht &amp;drucken …</translation>
        </message>
        <message>
            <source>&amp;Export the report and tables…</source>
            <translation>Bericht und Tabellen &amp;exportieren …</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>Plan s&amp;chließen</translation>
        </message>
        <message>
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Filter this page</source>
            <translation>Diese Seite &amp;filtern</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Lösen</translation>
        </message>
        <message>
            <source>&amp;Cancel what is running</source>
            <translation>Laufendes &amp;abbrechen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Bedarf</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Kandidaten</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Quellen</translation>
        </message>
        <message>
            <source>Pass&amp;port panel</source>
            <translation>&amp;Passfeld</translation>
        </message>
        <message>
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>As the &amp;desktop has it</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>Find a verb, page or figure     Ctrl+K</source>
            <translation>Befehl, Seite oder Zahl finden     Strg+K</translation>
        </message>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Befehl, Seite oder Zahl finden</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>, within %1 of the optimum</source>
            <translation>, höchstens %1 vom Optimum entfernt</translation>
        </message>
        <message>
            <source>, no bound yet</source>
            <translation>, noch keine Schranke</translation>
        </message>
        <message>
            <source>, %1 s</source>
            <translation>, %1 s</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Go on solving</source>
            <translation>Weiter lösen</translation>
        </message>
        <message>
            <source>The solve was cancelled. The last answer stays.</source>
            <translation>Das Lösen wurde abgebrochen. Die letzte Antwort bleibt.</translation>
        </message>
        <message>
            <source>Solve again</source>
            <translation>Erneut lösen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Another program changed %1.</source>
            <translation>Ein anderes Programm hat %1 geändert.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <source>&amp;Governance</source>
            <translation>&amp;Governance</translation>
        </message>
        <message>
            <source>&amp;Trade-offs</source>
            <translation>A&amp;bwägungen</translation>
        </message>
        <message>
            <source>&amp;Variants</source>
            <translation>&amp;Varianten</translation>
        </message>
        <message>
            <source>P&amp;erformance</source>
            <translation>L&amp;eistung</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Räume</translation>
        </message>
        <message>
            <source>Net&amp;work</source>
            <translation>Net&amp;z</translation>
        </message>
        <message>
            <source>&amp;Law</source>
            <translation>Re&amp;cht</translation>
        </message>
        <message>
            <source>S&amp;ustainability</source>
            <translation>Nac&amp;hhaltigkeit</translation>
        </message>
        <message>
            <source>&amp;Answer while I edit</source>
            <translation>&amp;Beim Ändern antworten</translation>
        </message>
        <message>
            <source>&amp;Compare edits with this answer</source>
            <translation>Änderungen mit dieser Antwort &amp;vergleichen</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Back to the compared answer</source>
            <translation>&amp;Zurück zur verglichenen Antwort</translation>
        </message>
        <message>
            <source>Memory in &amp;GiB</source>
            <translation>Speicher in &amp;GiB</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>The design stands. Working out what each rule costs</source>
            <translation>Der Entwurf steht. Was jede Regel kostet, wird berechnet</translation>
        </message>
        <message>
            <source>The design stands; what its rules cost was not worked out.</source>
            <translation>Der Entwurf steht; was seine Regeln kosten, wurde nicht berechnet.</translation>
        </message>
        <message>
            <source>%1 is neither a plan, nor a quote (CSV or XLSX), nor a model's config.json, nor a sweep's results.sqlite; nothing was changed.</source>
            <translation>%1 ist weder ein Plan noch ein Angebot (CSV oder XLSX) noch die config.json eines Modells noch die results.sqlite einer Reihe; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Einen Plan öffnen…</translation>
        </message>
        <message>
            <source>Plan step &amp;by step…</source>
            <translation>Sch&amp;ritt für Schritt planen…</translation>
        </message>
        <message>
            <source>&amp;New empty plan</source>
            <translation>&amp;Neuer leerer Plan</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>C&amp;atalog</source>
            <translation>K&amp;atalog</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>An&amp;gebote</translation>
        </message>
        <message>
            <source>C&amp;ost and risk</source>
            <translation>K&amp;osten und Risiko</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Stop the solve?</source>
            <translation>Die Lösung abbrechen?</translation>
        </message>
        <message>
            <source>Pro&amp;bes</source>
            <translation>&amp;Messungen</translation>
        </message>
        <message>
            <source>The file of this plan was removed or renamed. Saving writes it again.</source>
            <translation>Die Datei dieses Plans wurde gelöscht oder umbenannt. Sichern schreibt sie neu.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>One file at a time can be dropped; these were %1. Nothing was changed.</source>
            <translation>Es kann eine Datei auf einmal abgelegt werden; dies waren %1. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 is no file of this machine; save it here first, then drop that. Nothing was changed.</source>
            <translation>%1 ist keine Datei dieser Maschine; sichern Sie sie zuerst hier, und legen Sie dann diese ab. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Prove and deliver</source>
            <translation>Belegen und liefern</translation>
        </message>
        <message>
            <source>Cons&amp;traints</source>
            <translation>Re&amp;geln</translation>
        </message>
        <message>
            <source>&amp;Design</source>
            <translation>&amp;Entwurf</translation>
        </message>
        <message>
            <source>Trade-o&amp;ffs</source>
            <translation>Abwäg&amp;ungen</translation>
        </message>
        <message>
            <source>Re&amp;port</source>
            <translation>Beric&amp;ht</translation>
        </message>
        <message>
            <source>&amp;Copy the figure</source>
            <translation>Zahl &amp;kopieren</translation>
        </message>
        <message>
            <source>Ctrl+Shift+C</source>
            <translation>Ctrl+Shift+C</translation>
        </message>
        <message>
            <source>Copy its &amp;passport</source>
            <translation>Ihren &amp;Pass kopieren</translation>
        </message>
        <message>
            <source>Ctrl+Alt+C</source>
            <translation>Ctrl+Alt+C</translation>
        </message>
        <message>
            <source>&amp;Unfold its inputs, down to the sources</source>
            <translation>Ihre &amp;Eingaben aufklappen, bis zu den Quellen</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>&amp;Open its source</source>
            <translation>Ihre &amp;Quelle öffnen</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>&amp;Go to where it is set</source>
            <translation>&amp;Dorthin gehen, wo sie gesetzt ist</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>&amp;Back to the figure before</source>
            <translation>&amp;Zurück zur vorigen Zahl</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>This machine opens no web pages. The source is %1.</source>
            <translation>Dieser Rechner öffnet keine Webseiten. Die Quelle ist %1.</translation>
        </message>
        <message>
            <source>See what differs…</source>
            <translation>Zeigen, was anders ist …</translation>
        </message>
        <message>
            <source>F&amp;igure</source>
            <translation>&amp;Zahl</translation>
        </message>
        <message>
            <source>The report is being made already</source>
            <translation>Der Bericht wird schon erstellt</translation>
        </message>
        <message>
            <source>Making the report and its files</source>
            <translation>Bericht und Dateien werden erstellt</translation>
        </message>
        <message>
            <source>Making %1, %2 of %3</source>
            <translation>%1 wird erstellt, %2 von %3</translation>
        </message>
        <message>
            <source>The report was not printed</source>
            <translation>Der Bericht wurde nicht gedruckt</translation>
        </message>
        <message>
            <source>Making the report was cancelled; nothing was written.</source>
            <translation>Das Erstellen des Berichts wurde abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Open another plan…</source>
            <translation>Einen anderen Plan öffnen …</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Seinen Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NeedPage</name>
        <message>
            <source>Nothing is asked for yet.</source>
            <translation>Noch ist nichts gefragt.</translation>
        </message>
        <message>
            <source>Add a workload to begin.</source>
            <translation>Beginnen Sie mit einer Last.</translation>
        </message>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n Last</numerusform>
                <numerusform>%n Lasten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 requests a second at peak</source>
            <translation>%1 Anfragen je Sekunde in der Spitze</translation>
        </message>
        <message>
            <source>%1 TB of data</source>
            <translation>%1 TB Daten</translation>
        </message>
        <message>
            <source>all inside %1</source>
            <translation>alles in %1</translation>
        </message>
        <message>
            <source>No place is named: add a site or a region to look at.</source>
            <translation>Kein Ort ist genannt: Fügen Sie einen Standort oder eine Region hinzu.</translation>
        </message>
        <message>
            <source>No way to procure is chosen.</source>
            <translation>Kein Beschaffungsweg ist gewählt.</translation>
        </message>
        <message>
            <source>Complete enough to plan. F5 solves it.</source>
            <translation>Vollständig genug zum Planen. F5 löst.</translation>
        </message>
        <message>
            <source>No design meets every rule as they stand now. The Plan page says why.</source>
            <translation>Kein Entwurf hält alle Regeln ein, wie sie jetzt stehen. Die Seite Plan sagt, warum.</translation>
        </message>
        <message>
            <source>Answered. Every edit is answered at once and compared with this.</source>
            <translation>Beantwortet. Jede Änderung wird sofort beantwortet und damit verglichen.</translation>
        </message>
        <message>
            <source>Against the compared answer: %1</source>
            <translation>Gegen die verglichene Antwort: %1</translation>
        </message>
        <message>
            <source>No design meets every rule as they stand now. The page Design says why.</source>
            <translation>Kein Entwurf hält alle Regeln ein, wie sie jetzt stehen. Die Seite Entwurf sagt, warum.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NumberInput</name>
        <message>
            <source>not stated</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>“%1” is no number from %2 to %3. Nothing was changed.</source>
            <translation>„%1“ ist keine Zahl von %2 bis %3. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“%1” was not read: </source>
            <translation>„%1“ wurde nicht gelesen: </translation>
        </message>
        <message>
            <source>a fraction is written %1 here, thousands %2.</source>
            <translation>ein Bruch wird hier %1 geschrieben, Tausender %2.</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected.</source>
            <translation>erwartet wird eine Zahl von %1 bis %2.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 is expected.</source>
            <translation>erwartet wird eine ganze Zahl von %1 bis %2.</translation>
        </message>
        <message>
            <source>The field keeps %1.</source>
            <translation>Das Feld behält %1.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PassportPanel</name>
        <message>
            <source>Passport</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Copy this passport</source>
            <translation>Diesen Pass kopieren</translation>
        </message>
        <message>
            <source>Hide the passport panel</source>
            <translation>Passfeld ausblenden</translation>
        </message>
        <message>
            <source>Choose any figure on the page or a dial below. Its value, band, method and sources appear here.</source>
            <translation>Wählen Sie eine Zahl auf der Seite oder eine Anzeige unten. Wert, Spanne, Methode und Quellen erscheinen hier.</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>So ist es gerechnet</translation>
        </message>
        <message>
            <source>Inputs, down to the sources</source>
            <translation>Eingaben bis zu den Quellen</translation>
        </message>
        <message>
            <source>Inputs of this figure</source>
            <translation>Eingänge dieser Zahl</translation>
        </message>
        <message>
            <source>%1 likely</source>
            <translation>%1 wahrscheinlich</translation>
        </message>
        <message>
            <source>%1 at the prices of today</source>
            <translation>%1 zu heutigen Preisen</translation>
        </message>
        <message>
            <source>%1 · your limit %2</source>
            <translation>%1 · Ihre Grenze %2</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>older</source>
            <translation>älter</translation>
        </message>
        <message>
            <source>The plan has changed since: F5 solves again.</source>
            <translation>Der Plan hat sich seitdem geändert: F5 löst neu.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PlanDocument</name>
        <message>
            <source>Untitled plan</source>
            <translation>Plan ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DesignPage</name>
        <message>
            <source>No answer yet.</source>
            <translation>Noch keine Antwort.</translation>
        </message>
        <message>
            <source>The planner looks at every system that can carry the need and chooses what costs least.</source>
            <translation>Der Planer betrachtet jedes System, das den Bedarf tragen kann, und wählt, was am wenigsten kostet.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>What is paid when?</source>
            <translation>Was wird wann bezahlt?</translation>
        </message>
        <message>
            <source>Where it runs</source>
            <translation>Wo es läuft</translation>
        </message>
        <message>
            <source>Running costs</source>
            <translation>Laufende Kosten</translation>
        </message>
        <message>
            <source>added up over the horizon</source>
            <translation>über den Zeitraum summiert</translation>
        </message>
        <message>
            <source>What holds the plan back</source>
            <translation>Was den Plan zurückhält</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>What to buy and rent</source>
            <translation>Was zu kaufen und zu mieten ist</translation>
        </message>
        <message>
            <source>What to buy or rent, where and when, is not worked out yet.</source>
            <translation>Was wo und wann zu kaufen oder zu mieten ist, ist noch nicht errechnet.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>M %1 per period, undiscounted</source>
            <translation>Mio. %1 je Zeitraum, nicht abgezinst</translation>
        </message>
        <message>
            <source>%1 per period, undiscounted</source>
            <translation>%1 je Zeitraum, nicht abgezinst</translation>
        </message>
        <message>
            <source>What is in service when?</source>
            <translation>Was ist wann in Betrieb?</translation>
        </message>
        <message>
            <source>How fast, and why</source>
            <translation>Wie schnell, und warum</translation>
        </message>
        <message>
            <source>Opens each prediction into its time and its memory</source>
            <translation>Zerlegt jede Vorhersage in Zeit und Speicher</translation>
        </message>
        <message>
            <source>Take the way out</source>
            <translation>Ausweg nehmen</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Alle Regeln</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>dashed: being delivered</source>
            <translation>gestrichelt: in Lieferung</translation>
        </message>
        <message>
            <source>filled: training runs</source>
            <translation>gefüllt: Trainingsläufe</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ProbeSession</name>
        <message>
            <source>The folder of the runs cannot be made</source>
            <translation>Der Ordner der Läufe lässt sich nicht anlegen</translation>
        </message>
        <message>
            <source>There is no finished run to export</source>
            <translation>Es gibt keinen beendeten Lauf zum Ausgeben</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ProbesPage</name>
        <message numerus="yes">
            <source>%Ln have nothing to go by</source>
            <translation>
                <numerusform>%Ln hat keine Grundlage</numerusform>
                <numerusform>%Ln haben keine Grundlage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln comparison(s) hold</source>
            <translation>
                <numerusform>%Ln Vergleich hält</numerusform>
                <numerusform>%Ln Vergleiche halten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what this run tells; %1</source>
            <translation>Nichts, soweit dieser Lauf es sagt; %1</translation>
        </message>
        <message>
            <source>Quick: seconds, not minutes</source>
            <translation>Schnell: Sekunden statt Minuten</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Diese Maschine messen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Measure a machine and plan with what it did.</source>
            <translation>Eine Maschine messen und mit dem planen, was sie leistet.</translation>
        </message>
        <message>
            <source>A process of its own measures; the window only watches. A run made elsewhere can be imported, on a machine without a network too.</source>
            <translation>Ein eigener Prozess misst, das Fenster sieht nur zu. Ein anderswo gemessener Lauf lässt sich einlesen, auch auf einer Maschine ohne Netz.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Diese Maschine</translation>
        </message>
        <message>
            <source>Number of the GPU</source>
            <translation>Nummer der GPU</translation>
        </message>
        <message>
            <source>New file for measuring storage</source>
            <translation>Neue Datei zum Messen des Speichers</translation>
        </message>
        <message>
            <source>New file for storage; empty: not measured</source>
            <translation>Neue Datei für den Speicher; leer: nicht gemessen</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Probes</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <source>What of the data sheet is there?</source>
            <translation>Was ist vom Datenblatt da?</translation>
        </message>
        <message>
            <source>share of what the catalog states</source>
            <translation>Anteil an dem, was der Katalog nennt</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Medians with spread, each held against a reference worked out another way</source>
            <translation>Mediane mit Streuung, jeder gegen eine anders errechnete Referenz gehalten</translation>
        </message>
        <message>
            <source>What is wrong with this machine?</source>
            <translation>Was stimmt mit dieser Maschine nicht?</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Import a run…</source>
            <translation>Lauf einlesen …</translation>
        </message>
        <message>
            <source>Export this run…</source>
            <translation>Diesen Lauf ausgeben …</translation>
        </message>
        <message>
            <source>Import a run of the probe</source>
            <translation>Einen Messlauf einlesen</translation>
        </message>
        <message>
            <source>Runs (*.json *.jsonl);;All files (*)</source>
            <translation>Läufe (*.json *.jsonl);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The probe measures. Other programs would lower its figures.</source>
            <translation>Es wird gemessen. Andere Programme würden die Werte senken.</translation>
        </message>
        <message>
            <source>Export the run</source>
            <translation>Den Lauf ausgeben</translation>
        </message>
        <message>
            <source>Runs (*.json)</source>
            <translation>Läufe (*.json)</translation>
        </message>
        <message>
            <source>None yet: measure this machine, or import a run made elsewhere</source>
            <translation>Noch keiner: diese Maschine messen oder einen anderswo gemessenen Lauf einlesen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RackView</name>
        <message>
            <source>Devices are moved in the drawing of the fullest state: other states follow it.</source>
            <translation>Geräte werden in der Zeichnung des vollsten Standes verschoben: andere Stände folgen ihm.</translation>
        </message>
        <message>
            <source>%1 to %2, unit %3</source>
            <translation>%1 nach %2, HE %3</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulesCard</name>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Grenze: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation>die Grenze</translation>
        </message>
        <message>
            <source>the rule</source>
            <translation>die Regel</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Its price</source>
            <translation>Ihr Preis</translation>
        </message>
        <message>
            <source>No rules yet. Without rules the cheapest plan wins.</source>
            <translation>Noch keine Regeln. Ohne Regeln gewinnt der günstigste Plan.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SampleCard</name>
        <message>
            <source>Sample: %1</source>
            <translation>Beispiel: %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ScatterChart</name>
        <message>
            <source>Solve the plan to see what each way costs and delivers.</source>
            <translation>Lösen Sie den Plan, um zu sehen, was jeder Weg kostet und leistet.</translation>
        </message>
        <message>
            <source>on the upper line: %1 and more</source>
            <translation>auf der oberen Linie: %1 und mehr</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 Mio.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SitesCard</name>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Own sites</source>
            <translation>Eigene Standorte</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Standort hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Also look at (ids, countries, EU, EEA or *)</source>
            <translation>Auch ansehen (Kennungen, Länder, EU, EEA oder *)</translation>
        </message>
        <message>
            <source>Places to look at</source>
            <translation>Zu betrachtende Orte</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>IT kW</source>
            <translation>IT, kW</translation>
        </message>
        <message>
            <source>Rack kW</source>
            <translation>Schrank, kW</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>%1/kWh</source>
            <translation>%1/kWh</translation>
        </message>
        <message>
            <source>Look at %1</source>
            <translation>%1 berücksichtigen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>the country</source>
            <translation>das Land</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SolveJob</name>
        <message>
            <source>The solve was cancelled</source>
            <translation>Das Lösen wurde abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SourcesPage</name>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Passports</source>
            <translation>Pässe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Passports of this plan</source>
            <translation>Pässe dieses Plans</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Nach einem Wort filtern</translation>
        </message>
        <message>
            <source>Filter the sources</source>
            <translation>Quellen filtern</translation>
        </message>
        <message>
            <source>Kind of fact</source>
            <translation>Art der Tatsache</translation>
        </message>
        <message>
            <source>This plan has no figures yet.</source>
            <translation>Dieser Plan hat noch keine Zahlen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them not known.</source>
            <translation>
                <numerusform>%n davon ist nicht bekannt.</numerusform>
                <numerusform>%n davon sind nicht bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>%1 facts of %2, each with its source.</source>
            <translation>%1 Angaben vom %2, jede mit ihrer Quelle.</translation>
        </message>
        <message>
            <source>None of them waits to be verified.</source>
            <translation>Keine davon wartet auf Prüfung.</translation>
        </message>
        <message>
            <source>To verify %1</source>
            <translation>Zu prüfen %1</translation>
        </message>
        <message>
            <source>The catalog has no facts of this kind.</source>
            <translation>Der Katalog hat keine Tatsachen dieser Art.</translation>
        </message>
        <message>
            <source>Choose a row to see where it comes from.</source>
            <translation>Wählen Sie eine Zeile, um ihre Herkunft zu sehen.</translation>
        </message>
        <message>
            <source>Confidence: %1. </source>
            <translation>Vertrauen: %1. </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) carry this plan, each with its passport.</source>
            <translation>
                <numerusform>%Ln Zahl trägt diesen Plan, mit ihrem Pass.</numerusform>
                <numerusform>%Ln Zahlen tragen diesen Plan, jede mit ihrem Pass.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them to verify: recalled, or without a source.</source>
            <translation>
                <numerusform>%Ln davon ist zu prüfen: aus dem Gedächtnis oder ohne Quelle.</numerusform>
                <numerusform>%Ln davon sind zu prüfen: aus dem Gedächtnis oder ohne Quelle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::SpecBars</name>
        <message>
            <source>%1: %2, %3 of the data sheet</source>
            <translation>%1: %2, %3 des Datenblatts</translation>
        </message>
        <message>
            <source>%1: %2, the data sheet states nothing</source>
            <translation>%1: %2, das Datenblatt nennt nichts</translation>
        </message>
        <message>
            <source>data sheet</source>
            <translation>Datenblatt</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StartPage</name>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n Last</numerusform>
                <numerusform>%n Lasten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own site(s)</source>
            <translation>
                <numerusform>%n eigener Standort</numerusform>
                <numerusform>%n eigene Standorte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monate</numerusform>
            </translation>
        </message>
        <message>
            <source>What should the cluster do?</source>
            <translation>Was soll der Cluster leisten?</translation>
        </message>
        <message>
            <source>Say what you need; Clusterwright answers what to buy or rent, where, when, and how sure it is.</source>
            <translation>Sagen Sie, was Sie brauchen; Clusterwright antwortet, was wo und wann zu kaufen oder zu mieten ist und wie sicher das ist.</translation>
        </message>
        <message>
            <source>Start a plan</source>
            <translation>Plan beginnen</translation>
        </message>
        <message>
            <source>State workloads, sites and limits</source>
            <translation>Lasten, Standorte und Grenzen angeben</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Plan öffnen</translation>
        </message>
        <message>
            <source>A file from this machine</source>
            <translation>Eine Datei von diesem Rechner</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Look into the catalog</source>
            <translation>In den Katalog sehen</translation>
        </message>
        <message>
            <source>Every fact with its source</source>
            <translation>Jede Angabe mit Quelle</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a sample</source>
            <translation>Mit einem Beispiel beginnen</translation>
        </message>
        <message>
            <source>Every sample opens as your own copy</source>
            <translation>Jedes Beispiel öffnet als Ihre eigene Kopie</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Schritt für Schritt planen</translation>
        </message>
        <message>
            <source>Five questions, under three minutes</source>
            <translation>Fünf Fragen, unter drei Minuten</translation>
        </message>
        <message>
            <source>Or begin with an empty plan</source>
            <translation>Oder mit einem leeren Plan beginnen</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StepsColumn</name>
        <message numerus="yes">
            <source>%1, %n finding(s), worst %2</source>
            <translation>
                <numerusform>%1, %n Befund, schlimmster %2</numerusform>
                <numerusform>%1, %n Befunde, schlimmster %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TableView</name>
        <message>
            <source>%1, columns</source>
            <translation>%1, Spalten</translation>
        </message>
        <message>
            <source>Copy the table, tab-separated</source>
            <translation>Tabelle kopieren, mit Tabulatoren</translation>
        </message>
        <message>
            <source>Copy the table as CSV</source>
            <translation>Tabelle als CSV kopieren</translation>
        </message>
        <message>
            <source>Copy the table as Markdown</source>
            <translation>Tabelle als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy “%1”</source>
            <translation>„%1“ kopieren</translation>
        </message>
        <message>
            <source>%1 is open</source>
            <translation>%1 ist offen</translation>
        </message>
        <message>
            <source>%1 is folded</source>
            <translation>%1 ist zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WhyNotView</name>
        <message>
            <source>The plan has changed since this conflict; solve it again first</source>
            <translation>Der Plan hat sich seit diesem Konflikt geändert; zuerst neu lösen</translation>
        </message>
        <message>
            <source>without “%1”</source>
            <translation>ohne „%1“</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1: %2 statt %3</translation>
        </message>
        <message>
            <source>excludes</source>
            <translation>schließt aus</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>Or move one rule alone</source>
            <translation>Oder eine Regel allein verschieben</translation>
        </message>
        <message>
            <source>Rules that can be moved alone</source>
            <translation>Regeln, die allein verschoben werden können</translation>
        </message>
        <message>
            <source>Rule “%1” of this plan</source>
            <translation>Regel „%1“ dieses Plans</translation>
        </message>
        <message>
            <source>Starts later by</source>
            <translation>Beginnt später um</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Try it as a new plan</source>
            <translation>Als neuen Plan versuchen</translation>
        </message>
        <message>
            <source>%1, %2 moved</source>
            <translation>%1, %2 verschoben</translation>
        </message>
        <message>
            <source>Change this plan so</source>
            <translation>Diesen Plan so ändern</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back</source>
            <translation>Strg+Z nimmt es zurück</translation>
        </message>
        <message>
            <source>Stated of “%1”</source>
            <translation>Angabe zu „%1“</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadEditor</name>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>No workload</source>
            <translation>Keine Last</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>any, the planner chooses</source>
            <translation>beliebig, der Planer wählt</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>das Modell</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>die Genauigkeit</translation>
        </message>
        <message>
            <source>Demand by period, requests a second (drag a bar, or arrow keys)</source>
            <translation>Bedarf je Zeitraum, Anfragen je Sekunde (Balken ziehen oder Pfeiltasten)</translation>
        </message>
        <message>
            <source>the demand</source>
            <translation>den Bedarf</translation>
        </message>
        <message>
            <source>%1 (not in the catalog)</source>
            <translation>%1 (nicht im Katalog)</translation>
        </message>
        <message>
            <source>where the users are</source>
            <translation>wo die Nutzer sind</translation>
        </message>
        <message>
            <source>Precision of the KV cache</source>
            <translation>Genauigkeit des KV-Caches</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation>KV-Cache</translation>
        </message>
        <message>
            <source>the precision of the KV cache</source>
            <translation>die Genauigkeit des KV-Caches</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadList</name>
        <message>
            <source>Workloads</source>
            <translation>Lasten</translation>
        </message>
        <message>
            <source>Add a workload</source>
            <translation>Last hinzufügen</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
    </context>
    <context>
        <name>RoomTables</name>
        <message>
            <source>Servers are replaced: counted here is the fullest state, %1; the others are among the drawings below, and are exported with their month.</source>
            <translation>Server werden ersetzt: gezählt ist hier der vollste Stand, %1; die anderen stehen unter den Zeichnungen und werden mit ihrem Monat ausgegeben.</translation>
        </message>
        <message>
            <source>%1 from %2 until %3</source>
            <translation>%1 von %2 bis %3</translation>
        </message>
        <message>
            <source>%1 from %2 on</source>
            <translation>%1 ab %2</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Steckdose</translation>
        </message>
        <message>
            <source>Rack strip</source>
            <translation>Rack-Leiste</translation>
        </message>
        <message>
            <source>Busway</source>
            <translation>Stromschiene</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Einspeisung</translation>
        </message>
        <message>
            <source>UPS</source>
            <translation>USV</translation>
        </message>
        <message>
            <source>Generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <source>Capacity not stated</source>
            <translation>Leistung nicht genannt</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Hält</translation>
        </message>
        <message>
            <source>Trips when a feed is lost</source>
            <translation>Löst aus, wenn eine Einspeisung fehlt</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in a rack.</source>
            <translation>Nichts aus diesem Plan steht in einem Rack.</translation>
        </message>
        <message>
            <source>Everything is rented and stands in the providers&apos; rooms: there is no rack of your own to draw.</source>
            <translation>Alles ist gemietet und steht in den Räumen der Anbieter: Es gibt kein eigenes Rack zu zeichnen.</translation>
        </message>
        <message>
            <source>%1 of the %2 in %3</source>
            <translation>%1 von %2 in %3</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>The fullest holds %1 by nameplate. No packing needs fewer than %2.</source>
            <translation>Das vollste trägt %1 laut Typenschild. Weniger als %2 genügen in keiner Anordnung.</translation>
        </message>
        <message>
            <source>The hardware fills %1.</source>
            <translation>Die Hardware füllt %1.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>May carry</source>
            <translation>Darf tragen</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Typenschild</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>Typisch</translation>
        </message>
        <message>
            <source>A feed lost</source>
            <translation>Einspeisung fehlt</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>%1 spare</source>
            <translation>%1 Reserve</translation>
        </message>
        <message>
            <source>%1 and %2 join the systems.</source>
            <translation>%1 und %2 verbinden die Systeme.</translation>
        </message>
        <message>
            <source>The longest cable to order measures %1; every cable is in cabling.xlsx with both ends.</source>
            <translation>Das längste Kabel der Bestellung misst %1; jedes steht mit beiden Enden in cabling.xlsx.</translation>
        </message>
        <message>
            <source>Every cable is in cabling.xlsx with both ends.</source>
            <translation>Jedes Kabel steht mit beiden Enden in cabling.xlsx.</translation>
        </message>
        <message>
            <source>Fabric</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Switch</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Leaves</translation>
        </message>
        <message>
            <source>Spines</source>
            <translation>Spines</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>To nodes</source>
            <translation>Zu Knoten</translation>
        </message>
        <message>
            <source>Between switches</source>
            <translation>Zwischen Switches</translation>
        </message>
        <message>
            <source>No switch of the catalog fits</source>
            <translation>Kein Switch des Katalogs passt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rack(s)</source>
            <translation>
                <numerusform>%Ln Rack</numerusform>
                <numerusform>%Ln Racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln device(s) fit(s) in no rack.</source>
            <translation>
                <numerusform>%Ln Gerät passt in kein Rack.</numerusform>
                <numerusform>%Ln Geräte passen in kein Rack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln switch(es)</source>
            <translation>
                <numerusform>%Ln Switch</numerusform>
                <numerusform>%Ln Switches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cable(s)</source>
            <translation>
                <numerusform>%Ln Kabel</numerusform>
                <numerusform>%Ln Kabel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problem(s) below.</source>
            <translation>
                <numerusform>%Ln Problem unten.</numerusform>
                <numerusform>%Ln Probleme unten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the racks: %1.</source>
            <translation>Neben den Racks: %1.</translation>
        </message>
        <message>
            <source>No rack of these rooms takes the hardware.</source>
            <translation>Kein Rack dieser Räume nimmt die Hardware auf.</translation>
        </message>
        <message>
            <source>No rack is needed: everything stands on its own.</source>
            <translation>Kein Rack ist nötig: Alles steht für sich.</translation>
        </message>
        <message>
            <source>Nothing has to be joined: no site has two systems that need a network of their own.</source>
            <translation>Nichts ist zu verbinden: Kein Standort hat zwei Systeme, die ein eigenes Netz brauchen.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DrawingPage</name>
        <message>
            <source>%1, %2, from %3 on</source>
            <translation>%1, %2, ab %3</translation>
        </message>
        <message>
            <source>Fullest state</source>
            <translation>Vollster Stand</translation>
        </message>
        <message>
            <source>From %1 on</source>
            <translation>Ab %1</translation>
        </message>
        <message>
            <source>Nothing to draw yet.</source>
            <translation>Noch nichts zu zeichnen.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation>Als SVG sichern</translation>
        </message>
        <message>
            <source>The need excludes itself, so there is nothing to draw.</source>
            <translation>Der Bedarf schließt sich selbst aus, daher gibt es nichts zu zeichnen.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>Drawing …</source>
            <translation>Zeichnet …</translation>
        </message>
        <message>
            <source>There is not enough memory to draw this.</source>
            <translation>Der Arbeitsspeicher reicht nicht, um das zu zeichnen.</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Älter: Der Plan wurde seither geändert. F5 löst neu.</translation>
        </message>
        <message>
            <source>Save the drawing</source>
            <translation>Zeichnung sichern</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Zeichnungen (*.svg)</translation>
        </message>
        <message>
            <source>Does it fit into the rooms?</source>
            <translation>Passt es in die Räume?</translation>
        </message>
        <message>
            <source>Solving fills the racks under units, power, weight and cooling, and follows the power from the feed to the rack.</source>
            <translation>Das Lösen füllt die Racks nach Höhe, Leistung, Gewicht und Kühlung und folgt dem Strom von der Einspeisung bis zum Rack.</translation>
        </message>
        <message>
            <source>Rack elevations</source>
            <translation>Rack-Ansichten</translation>
        </message>
        <message>
            <source>The way of the power</source>
            <translation>Der Weg des Stroms</translation>
        </message>
        <message>
            <source>How are the systems joined?</source>
            <translation>Wie sind die Systeme verbunden?</translation>
        </message>
        <message>
            <source>Solving counts every switch, port and cable of the fabric and lists both ends of each.</source>
            <translation>Das Lösen zählt jeden Switch, Port und jedes Kabel des Netzes und nennt beide Enden.</translation>
        </message>
        <message>
            <source>Switches and cables</source>
            <translation>Switches und Kabel</translation>
        </message>
        <message>
            <source>Fabric</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Drawing shown</source>
            <translation>Gezeigte Zeichnung</translation>
        </message>
        <message>
            <source>Sites, users and routes</source>
            <translation>Standorte, Nutzer und Wege</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Existing</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Which devices</source>
            <translation>Welche Geräte</translation>
        </message>
        <message>
            <source>Delivery of %1</source>
            <translation>Lieferung von %1</translation>
        </message>
        <message>
            <source>Cables</source>
            <translation>Kabel</translation>
        </message>
        <message>
            <source>Show all cables</source>
            <translation>Alle Kabel zeigen</translation>
        </message>
        <message>
            <source>All deliveries</source>
            <translation>Alle Lieferungen</translation>
        </message>
        <message>
            <source>drag a device, or Alt and arrow keys</source>
            <translation>Gerät ziehen, oder Alt und Pfeiltasten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing of this stands in a room of yours.</source>
            <translation>Hiervon steht nichts in einem eigenen Raum.</translation>
        </message>
        <message>
            <source>What is rented is the provider's to place and to join. Let the need buy hardware for a room of yours, and it is drawn here.</source>
            <translation>Was gemietet ist, stellt und verbindet der Anbieter. Lassen Sie den Bedarf Hardware für einen eigenen Raum kaufen, dann wird sie hier gezeichnet.</translation>
        </message>
        <message>
            <source>Look at the plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <source>Map of sites and users</source>
            <translation>Karte der Standorte und Nutzer</translation>
        </message>
        <message>
            <source>choose a place or a route, or use the arrow keys</source>
            <translation>Ort oder Verbindung wählen, oder die Pfeiltasten</translation>
        </message>
    </context>
    <context>
        <name>LawTables</name>
        <message>
            <source>Units kept for runs, idle</source>
            <translation>Für Läufe vorgehaltene Einheiten, im Leerlauf</translation>
        </message>
        <message>
            <source>in force from %1</source>
            <translation>in Kraft ab %1</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Nicht dabei</translation>
        </message>
        <message>
            <source>Conditional</source>
            <translation>Bedingt</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Verstoß</translation>
        </message>
        <message>
            <source>to verify</source>
            <translation>zu prüfen</translation>
        </message>
        <message>
            <source>million tokens</source>
            <translation>Million Token</translation>
        </message>
        <message>
            <source>training run</source>
            <translation>Trainingslauf</translation>
        </message>
        <message>
            <source>interface</source>
            <translation>Schnittstelle</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>data flow</source>
            <translation>Datenfluss</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In Kraft ab</translation>
        </message>
        <message>
            <source>Binds in</source>
            <translation>Bindet ab</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>Berührt</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>after the plan</source>
            <translation>nach dem Plan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Score, v1.2.1</source>
            <translation>Punkte, v1.2.1</translation>
        </message>
        <message>
            <source>Score, June 2026</source>
            <translation>Punkte, Juni 2026</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation>Bestimmt durch</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>SEAL-%1</source>
            <translation>SEAL-%1</translation>
        </message>
        <message>
            <source>SEAL-%1 to %2</source>
            <translation>SEAL-%1 bis %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Filled from the plan</source>
            <translation>Aus dem Plan gefüllt</translation>
        </message>
        <message>
            <source>A person writes</source>
            <translation>Ein Mensch schreibt</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>Was und warum</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>no such finding today</source>
            <translation>heute kein solcher Befund</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>fallen</source>
            <translation>gefallen</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Teil des Plans</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What touches it</source>
            <translation>Was ihn berührt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>WUE, L/kWh</source>
            <translation>WUE, L/kWh</translation>
        </message>
        <message>
            <source>CUE, kg/kWh</source>
            <translation>CUE, kg/kWh</translation>
        </message>
        <message>
            <source>REF</source>
            <translation>REF</translation>
        </message>
        <message>
            <source>ERF</source>
            <translation>ERF</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Water, m³ a year</source>
            <translation>Wasser, m³ im Jahr</translation>
        </message>
        <message>
            <source>grid %1</source>
            <translation>Netz %1</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>IT, kWh</source>
            <translation>IT, kWh</translation>
        </message>
        <message>
            <source>Operation, kg</source>
            <translation>Betrieb, kg</translation>
        </message>
        <message>
            <source>Embodied, kg</source>
            <translation>Herstellung, kg</translation>
        </message>
        <message>
            <source>SCI, kg</source>
            <translation>SCI, kg</translation>
        </message>
        <message>
            <source>Year: IT, MWh</source>
            <translation>Jahr: IT, MWh</translation>
        </message>
        <message>
            <source>Year: t CO₂e</source>
            <translation>Jahr: t CO₂e</translation>
        </message>
        <message>
            <source>Units without work</source>
            <translation>Einheiten ohne Arbeit</translation>
        </message>
        <message>
            <source>%1 times in the plan</source>
            <translation>%1-mal im Plan</translation>
        </message>
        <message>
            <source>once in the plan</source>
            <translation>einmal im Plan</translation>
        </message>
    </context>
    <context>
        <name>cw::app::GovernancePage</name>
        <message>
            <source>Filter the change log</source>
            <translation>Änderungsprotokoll filtern</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Wer zeichnet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Why: goes with every change from now on</source>
            <translation>Warum: gilt ab jetzt für jede Änderung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>A decision, a reason, a question</source>
            <translation>Eine Entscheidung, ein Grund, eine Frage</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Genehmigung zurücknehmen</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Prüfkarte</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Änderungsprotokoll</translation>
        </message>
        <message>
            <source>Export the log…</source>
            <translation>Protokoll ausgeben …</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Gezeichnet</translation>
        </message>
        <message>
            <source>Add the note</source>
            <translation>Notiz eintragen</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Genehmigungen</translation>
        </message>
        <message>
            <source>An approval falls when a fact under it changes; it is given on the page of the law</source>
            <translation>Eine Genehmigung fällt, wenn sich eine Tatsache darunter ändert; erteilt wird sie auf der Seite Recht</translation>
        </message>
        <message>
            <source>Which interface, data flow, system and contract each obligation touches</source>
            <translation>Welche Schnittstelle, welchen Datenfluss, welches System und welchen Vertrag jede Pflicht berührt</translation>
        </message>
        <message>
            <source>The change log is broken.</source>
            <translation>Das Änderungsprotokoll ist beschädigt.</translation>
        </message>
        <message>
            <source>An entry tells who changed what, when and why. A change undone before the plan is saved leaves none; one undone later adds an entry of its own.</source>
            <translation>Ein Eintrag sagt, wer wann was und warum geändert hat. Was vor dem Speichern zurückgenommen wird, hinterlässt keinen; was danach zurückgenommen wird, bekommt einen eigenen.</translation>
        </message>
        <message>
            <source>Export the change log</source>
            <translation>Änderungsprotokoll ausgeben</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON (*.json);;Markdown (*.md)</source>
            <translation>Tabellen (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
        </message>
        <message numerus="yes">
            <source>The log holds %n entr(y/ies) and its chain is whole.</source>
            <translation>
                <numerusform>Das Protokoll hat %n Eintrag, und seine Kette ist ganz.</numerusform>
                <numerusform>Das Protokoll hat %n Einträge, und seine Kette ist ganz.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawAnswer</name>
        <message>
            <source>“%1” is no number; one is written like %2 here. Nothing was stated.</source>
            <translation>„%1“ ist keine Zahl; hier wird eine wie %2 geschrieben. Nichts wurde angegeben.</translation>
        </message>
        <message>
            <source>another sector</source>
            <translation>ein anderer Sektor</translation>
        </message>
        <message>
            <source>research</source>
            <translation>Forschung</translation>
        </message>
        <message>
            <source>manufacturing</source>
            <translation>Herstellung von Waren</translation>
        </message>
        <message>
            <source>food</source>
            <translation>Lebensmittel</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <source>waste</source>
            <translation>Abfall</translation>
        </message>
        <message>
            <source>post and parcels</source>
            <translation>Post und Pakete</translation>
        </message>
        <message>
            <source>space</source>
            <translation>Raumfahrt</translation>
        </message>
        <message>
            <source>digital services</source>
            <translation>digitale Dienste</translation>
        </message>
        <message>
            <source>water and sewage</source>
            <translation>Wasser und Abwasser</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>public administration</source>
            <translation>öffentliche Verwaltung</translation>
        </message>
        <message>
            <source>health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>Finanzwesen</translation>
        </message>
        <message>
            <source>product of Annex I</source>
            <translation>Produkt des Anhangs I</translation>
        </message>
        <message>
            <source>area of Annex III</source>
            <translation>Bereich des Anhangs III</translation>
        </message>
        <message>
            <source>large</source>
            <translation>groß</translation>
        </message>
        <message>
            <source>small mid-cap</source>
            <translation>kleine Midcap</translation>
        </message>
        <message>
            <source>small or medium</source>
            <translation>klein oder mittel</translation>
        </message>
        <message>
            <source>minimal risk</source>
            <translation>minimales Risiko</translation>
        </message>
        <message>
            <source>limited risk</source>
            <translation>begrenztes Risiko</translation>
        </message>
        <message>
            <source>high risk</source>
            <translation>hohes Risiko</translation>
        </message>
        <message>
            <source>prohibited practice</source>
            <translation>verbotene Praktik</translation>
        </message>
        <message>
            <source>manufacturer</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>distributor</source>
            <translation>Händler</translation>
        </message>
        <message>
            <source>importer</source>
            <translation>Einführer</translation>
        </message>
        <message>
            <source>deployer</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>in Worten</translation>
        </message>
        <message>
            <source>State it in the plan</source>
            <translation>Im Plan angeben</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawPage</name>
        <message>
            <source>Law as of</source>
            <translation>Recht zum Stand</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>To act on</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Findings of law</source>
            <translation>Befunde des Rechts</translation>
        </message>
        <message>
            <source>Approved until</source>
            <translation>Genehmigt bis</translation>
        </message>
        <message>
            <source>Approve the finding</source>
            <translation>Befund genehmigen</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Sovereignty of the places</source>
            <translation>Souveränität der Orte</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework: level as an estimate, score as a range</source>
            <translation>EU Cloud Sovereignty Framework: Stufe als Schätzung, Punkte als Spanne</translation>
        </message>
        <message>
            <source>Sovereignty</source>
            <translation>Souveränität</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>What the plan fills; the rest a person writes</source>
            <translation>Was der Plan füllt; den Rest schreibt ein Mensch</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>and if this applied</source>
            <translation>und wenn dies gälte</translation>
        </message>
        <message>
            <source>A law supposed to apply</source>
            <translation>Ein Gesetz, dessen Geltung angenommen wird</translation>
        </message>
        <message>
            <source>Add a rule pack…</source>
            <translation>Regelpaket hinzufügen …</translation>
        </message>
        <message>
            <source>Rule pack</source>
            <translation>Regelpaket</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Filter the findings</source>
            <translation>Befunde filtern</translation>
        </message>
        <message>
            <source>Who approves</source>
            <translation>Wer genehmigt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Reason of the approval</source>
            <translation>Grund der Genehmigung</translation>
        </message>
        <message>
            <source>until</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>The rules could not be read.</source>
            <translation>Die Regeln konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Pack: %1</source>
            <translation>Paket: %1</translation>
        </message>
        <message>
            <source>All rule packs</source>
            <translation>Alle Regelpakete</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>nichts weiter</translation>
        </message>
        <message>
            <source>Nothing changes against the law of %1</source>
            <translation>Gegenüber dem Recht vom %1 ändert sich nichts</translation>
        </message>
        <message>
            <source>From the law of %1 to that of %2, if “%3” applied</source>
            <translation>Vom Recht am %1 zu dem am %2, wenn „%3“ gälte</translation>
        </message>
        <message>
            <source>From the law of %1 to that of %2</source>
            <translation>Vom Recht am %1 zu dem am %2</translation>
        </message>
        <message>
            <source>Add a rule pack</source>
            <translation>Regelpaket hinzufügen</translation>
        </message>
        <message>
            <source>Rule packs (*.yaml *.yml)</source>
            <translation>Regelpakete (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>No rule speaks of this plan.</source>
            <translation>Keine Regel spricht von diesem Plan.</translation>
        </message>
        <message>
            <source>Choose a finding to read it whole.</source>
            <translation>Wählen Sie einen Befund, um ihn ganz zu lesen.</translation>
        </message>
        <message>
            <source>Citation: %1</source>
            <translation>Fundstelle: %1</translation>
        </message>
        <message>
            <source>In force from %1, after this plan ends</source>
            <translation>In Kraft ab %1, nach dem Ende dieses Plans</translation>
        </message>
        <message>
            <source>In force from %1; binds from the period %2</source>
            <translation>In Kraft ab %1; bindet ab dem Zeitraum %2</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
        <message>
            <source>Evidence: %1. Source: %2 (%5), checked %3%4.</source>
            <translation>Nachweis: %1. Quelle: %2 (%5), geprüft %3%4.</translation>
        </message>
        <message>
            <source>, recalled and to be verified</source>
            <translation>, aus dem Gedächtnis und zu prüfen</translation>
        </message>
        <message>
            <source>How it was judged: %1</source>
            <translation>Wie geurteilt wurde: %1</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Genehmigung zurücknehmen</translation>
        </message>
        <message>
            <source>Nothing in force on %1 blocks this plan.</source>
            <translation>Nichts, was am %1 gilt, sperrt diesen Plan.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of law are open.</source>
            <translation>
                <numerusform>%n Rechtsfrage ist offen.</numerusform>
                <numerusform>%n Rechtsfragen sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) begin later.</source>
            <translation>
                <numerusform>%n Regel beginnt später.</numerusform>
                <numerusform>%n Regeln beginnen später.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) block this plan on %1.</source>
            <translation>
                <numerusform>%n Befund sperrt diesen Plan am %1.</numerusform>
                <numerusform>%n Befunde sperren diesen Plan am %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 rules in %2 packs, rule set %3. Planning support, not legal advice.</source>
            <translation>%1 Regeln in %2 Paketen, Regelsatz %3. Planungshilfe, keine Rechtsberatung.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MethodBars</name>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SustainabilityPage</name>
        <message>
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>What does a year cause, by which method?</source>
            <translation>Was verursacht ein Jahr, nach welchem Verfahren?</translation>
        </message>
        <message>
            <source>t CO₂ equivalent a year</source>
            <translation>t CO₂-Äquivalent im Jahr</translation>
        </message>
        <message>
            <source>How much energy does the compute take?</source>
            <translation>Wie viel Energie braucht das Rechnen?</translation>
        </message>
        <message>
            <source>MWh a year</source>
            <translation>MWh im Jahr</translation>
        </message>
        <message>
            <source>Key figures by place</source>
            <translation>Kennzahlen nach Ort</translation>
        </message>
        <message>
            <source>For a unit of work</source>
            <translation>Für eine Einheit Arbeit</translation>
        </message>
        <message>
            <source>SCI, ISO/IEC 21031: operation and embodied carbon for one unit</source>
            <translation>SCI, ISO/IEC 21031: Kohlenstoff aus Betrieb und Herstellung für eine Einheit</translation>
        </message>
        <message>
            <source>Location, load in every hour</source>
            <translation>Standort, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>Location, by utilisation</source>
            <translation>Standort, nach Auslastung</translation>
        </message>
        <message>
            <source>Location, operation of plants only</source>
            <translation>Standort, nur Betrieb der Kraftwerke</translation>
        </message>
        <message>
            <source>Market, by stated renewable share</source>
            <translation>Markt, nach angegebenem Ökoanteil</translation>
        </message>
        <message>
            <source>Marginal, for decisions only</source>
            <translation>Marginal, nur für Entscheidungen</translation>
        </message>
        <message>
            <source>Embodied, spread over the life</source>
            <translation>Herstellung, auf die Lebenszeit verteilt</translation>
        </message>
        <message>
            <source>t CO₂e a year</source>
            <translation>t CO₂e im Jahr</translation>
        </message>
        <message>
            <source>IT, load in every hour</source>
            <translation>IT, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>IT, by utilisation</source>
            <translation>IT, nach Auslastung</translation>
        </message>
        <message>
            <source>At the meter, load in every hour</source>
            <translation>Am Zähler, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>At the meter, by utilisation</source>
            <translation>Am Zähler, nach Auslastung</translation>
        </message>
        <message>
            <source>Given away as heat</source>
            <translation>Als Wärme abgegeben</translation>
        </message>
        <message>
            <source>What this plan causes is not known yet.</source>
            <translation>Was dieser Plan verursacht, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>Running the compute causes about %1 t of CO₂ equivalent a year, on average over the plan.</source>
            <translation>Der Betrieb der Rechner verursacht im Mittel des Plans etwa %1 t CO₂-Äquivalent im Jahr.</translation>
        </message>
        <message>
            <source>The plan's total, %1 t, holds the network, storage and control nodes too, at full load and with the making of it all.</source>
            <translation>Die Summe des Plans, %1 t, enthält auch Netz, Speicher und Steuerknoten, bei voller Last und mit der Herstellung von allem.</translation>
        </message>
        <message>
            <source>Network, storage and control nodes are not counted here.</source>
            <translation>Netz, Speicher und Steuerknoten zählen hier nicht mit.</translation>
        </message>
        <message>
            <source>What running the compute causes is not known for every place.</source>
            <translation>Was das Rechnen verursacht, ist nicht für jeden Ort bekannt.</translation>
        </message>
        <message>
            <source>Grid average, by utilisation; %1 t by the stated renewable share.</source>
            <translation>Netzdurchschnitt, nach Auslastung; %1 t nach dem angegebenen Ökoanteil.</translation>
        </message>
        <message>
            <source>Grid average, by utilisation. The market-based figure waits for the renewable share of each place.</source>
            <translation>Netzdurchschnitt, nach Auslastung. Der marktbasierte Wert wartet auf den Ökoanteil jedes Ortes.</translation>
        </message>
        <message>
            <source>ISO/IEC 30134; second lines give the date of the factor</source>
            <translation>ISO/IEC 30134; zweite Zeilen nennen den Stand des Faktors</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HelpWindow</name>
        <message>
            <source>Page of the guide</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Clusterwright guide</source>
            <translation>Clusterwright-Handbuch</translation>
        </message>
        <message>
            <source>%1 is missing from the guide. The contents name what is there; installing Clusterwright again brings the rest.</source>
            <translation>%1 fehlt im Handbuch. Der Inhalt nennt, was da ist; eine neue Installation von Clusterwright bringt das Übrige mit.</translation>
        </message>
        <message>
            <source>The guide was not installed with the program (%1). Installing Clusterwright again brings it.

Until then: hover over a dial or the head of a column to read what it stands for; choose a figure, and its passport on the right says how it is worked out and from what; %2 finds every verb, page and figure.</source>
            <translation>Das Handbuch wurde nicht mit dem Programm installiert (%1). Eine neue Installation von Clusterwright bringt es mit.

Bis dahin: Zeigen Sie auf eine Anzeige oder den Kopf einer Spalte, um zu lesen, wofür sie steht; wählen Sie eine Zahl, und ihr Pass rechts sagt, wie sie berechnet ist und woraus; %2 findet jeden Befehl, jede Seite und jede Zahl.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportChoices</name>
        <message>
            <source>Change log and hashes</source>
            <translation>Änderungsprotokoll und Hashes</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Nachhaltigkeit</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Recht und Souveränität</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Betrachtet und warum nicht</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Besitzen oder mieten</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Kosten im Zeitverlauf</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Power and racks</source>
            <translation>Leistung und Schränke</translation>
        </message>
        <message>
            <source>Storage and software</source>
            <translation>Speicher und Software</translation>
        </message>
        <message>
            <source>Map of sites</source>
            <translation>Karte der Standorte</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>Topologie</translation>
        </message>
        <message>
            <source>Rooms and losses</source>
            <translation>Räume und Ausfälle</translation>
        </message>
        <message>
            <source>Rack elevations</source>
            <translation>Schrankansichten</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Platzierung</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Bedarf und Annahmen</translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Warum es keinen Plan gibt</translation>
        </message>
        <message>
            <source>Memo for facilities</source>
            <translation>Vorlage für das Gebäude</translation>
        </message>
        <message>
            <source>Memo for finance</source>
            <translation>Vorlage für die Finanzen</translation>
        </message>
        <message>
            <source>At least one chapter and one file have to stay.</source>
            <translation>Mindestens ein Kapitel und eine Datei müssen bleiben.</translation>
        </message>
        <message>
            <source>The logo has to lie in the folder of the plan: %1.</source>
            <translation>Das Logo muss im Ordner des Plans liegen: %1.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Keep these choices</source>
            <translation>Diese Auswahl behalten</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>Files of an export</source>
            <translation>Dateien eines Exports</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of report and summary</source>
            <translation>Sprache von Bericht und Zusammenfassung</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Save the plan first: its logo lies beside it.</source>
            <translation>Speichern Sie den Plan zuerst: Sein Logo liegt neben ihm.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Bild wählen …</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Kept in the plan: the command line makes the same.</source>
            <translation>Im Plan festgehalten: Die Kommandozeile macht dasselbe.</translation>
        </message>
        <message>
            <source>Report and outputs</source>
            <translation>Bericht und Ausgaben</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was er enthält</translation>
        </message>
        <message>
            <source>None: the cover names the plan alone</source>
            <translation>Keine: der Umschlag nennt nur den Plan</translation>
        </message>
        <message>
            <source>Choose a picture for the logo</source>
            <translation>Bild für das Logo wählen</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Ohne Logo</translation>
        </message>
    </context>
    <context>
        <name>BreakdownTable</name>
        <message>
            <source>Compute</source>
            <translation>Rechnen</translation>
        </message>
        <message>
            <source>Memory traffic</source>
            <translation>Speicherverkehr</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Kommunikation</translation>
        </message>
        <message>
            <source>Bubble</source>
            <translation>Leerlauf der Pipeline</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Aufschlag</translation>
        </message>
        <message>
            <source>%1 on %2, %3</source>
            <translation>%1 auf %2, %3</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Term, and how it is worked out</source>
            <translation>Teil, und wie er berechnet wird</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>compute</source>
            <translation>Rechnen</translation>
        </message>
        <message>
            <source>memory traffic</source>
            <translation>Speicherverkehr</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>Kommunikation</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>Leerlauf der Pipeline</translation>
        </message>
        <message>
            <source>overhead</source>
            <translation>Aufschlag</translation>
        </message>
        <message>
            <source>Sum of its terms</source>
            <translation>Summe seiner Teile</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Asked differently</source>
            <translation>Anders gefragt</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Parts and costs (money, below it the quantity)</source>
            <translation>Teile und Kosten (Geld, darunter die Menge)</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>The two are the same.</source>
            <translation>Beide sind gleich.</translation>
        </message>
        <message>
            <source>Differs in: %1.</source>
            <translation>Unterschiede: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) asked differently</source>
            <translation>
                <numerusform>%n Angabe anders</numerusform>
                <numerusform>%n Angaben anders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n Summe</numerusform>
                <numerusform>%n Summen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prediction(s)</source>
            <translation>
                <numerusform>%n Vorhersage</numerusform>
                <numerusform>%n Vorhersagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n Regel</numerusform>
                <numerusform>%n Regeln</numerusform>
            </translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>bewiesen beste</translation>
        </message>
        <message>
            <source>a design, not proven best</source>
            <translation>ein Entwurf, nicht als bester bewiesen</translation>
        </message>
        <message>
            <source>no design meets it</source>
            <translation>kein Entwurf erfüllt ihn</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>violated</source>
            <translation>verletzt</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>zu erledigen</translation>
        </message>
        <message>
            <source>comes later</source>
            <translation>kommt später</translation>
        </message>
        <message>
            <source>holds under conditions</source>
            <translation>gilt unter Bedingungen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>erlassen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>genehmigt</translation>
        </message>
        <message>
            <source>binds, costs %1</source>
            <translation>bindet, kostet %1</translation>
        </message>
        <message>
            <source>binds</source>
            <translation>bindet</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>im Widerspruch</translation>
        </message>
    </context>
    <context>
        <name>Front</name>
        <message>
            <source>Design</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>There is no design that keeps all rules, so there is no trade-off.</source>
            <translation>Kein Entwurf hält alle Regeln ein, also gibt es nichts abzuwägen.</translation>
        </message>
        <message>
            <source>The Plan page says which rules exclude each other.</source>
            <translation>Die Seite Plan sagt, welche Regeln sich ausschließen.</translation>
        </message>
        <message>
            <source>Looking for the ends of the trade-off.</source>
            <translation>Die Enden der Abwägung werden gesucht.</translation>
        </message>
        <message>
            <source>One design is best in both: %1 and %2.</source>
            <translation>Ein Entwurf ist in beidem der beste: %1 und %2.</translation>
        </message>
        <message>
            <source>From %1 with %2 to %3 with %4.</source>
            <translation>Von %1 bei %2 bis %3 bei %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n design(s), none better in one without being worse in the other.</source>
            <translation>
                <numerusform>%n Entwurf, in keinem von beiden zu schlagen.</numerusform>
                <numerusform>%n Entwürfe, keiner im einen besser, ohne im anderen schlechter zu sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>More are being looked for.</source>
            <translation>Weitere werden gesucht.</translation>
        </message>
        <message>
            <source>Nothing lies between them.</source>
            <translation>Dazwischen liegt nichts.</translation>
        </message>
        <message>
            <source>The time ended the search; more may lie between.</source>
            <translation>Die Zeit hat die Suche beendet; dazwischen können weitere liegen.</translation>
        </message>
        <message>
            <source>More may lie between them.</source>
            <translation>Dazwischen können weitere liegen.</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>The page Design says which rules exclude each other.</source>
            <translation>Die Seite Entwurf sagt, welche Regeln sich ausschließen.</translation>
        </message>
    </context>
    <context>
        <name>Gantt</name>
        <message>
            <source>%1 weeks</source>
            <translation>%1 Wochen</translation>
        </message>
        <message>
            <source>lead time not known</source>
            <translation>Lieferzeit nicht bekannt</translation>
        </message>
        <message>
            <source>order overdue since %1</source>
            <translation>Bestellung überfällig seit %1</translation>
        </message>
        <message>
            <source>order by %1</source>
            <translation>zu bestellen bis %1</translation>
        </message>
        <message>
            <source>%1, then %2 given up</source>
            <translation>%1, dann %2 aufgegeben</translation>
        </message>
        <message>
            <source>%1 (%2 rules)</source>
            <translation>%1 (%2 Regeln)</translation>
        </message>
        <message>
            <source>%1 in service</source>
            <translation>%1 in Betrieb</translation>
        </message>
        <message>
            <source>In service</source>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>%1 in service for %2</source>
            <translation>%1 in Betrieb, %2 lang</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>RulePrices</name>
        <message>
            <source>weighted sum</source>
            <translation>gewichtete Summe</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Preis, %1</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Holds the plan back</source>
            <translation>Hält den Plan zurück</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>No rule of this plan costs anything.</source>
            <translation>Keine Regel dieses Plans kostet etwas.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of %1 cost something; the dearest is %2, %3.</source>
            <translation>
                <numerusform>%n Regel von %1 kostet etwas: %2, %3.</numerusform>
                <numerusform>%n Regeln von %1 kosten etwas; die teuerste ist %2, %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>The need</source>
            <translation>Der Bedarf</translation>
        </message>
        <message>
            <source>Price of the rule: %1</source>
            <translation>Preis der Regel: %1</translation>
        </message>
        <message>
            <source>A small step of: %1</source>
            <translation>Ein kleiner Schritt von: %1</translation>
        </message>
        <message>
            <source>The plan is solved once more without the rule; what is kept low differs by this much. Ends are proven where the work allowed did not settle it.</source>
            <translation>Der Plan wird ohne die Regel noch einmal gelöst; um so viel unterscheidet sich, was niedrig gehalten wird. Die Enden sind bewiesen, wo die erlaubte Arbeit nicht für den genauen Wert reichte.</translation>
        </message>
        <message>
            <source>The plan is solved once more with the rule's number one small step softer</source>
            <translation>Der Plan wird noch einmal gelöst, die Zahl der Regel einen kleinen Schritt weicher</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
    </context>
    <context>
        <name>Variants</name>
        <message>
            <source>%1, lowest of the column</source>
            <translation>%1, niedrigster der Spalte</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
    </context>
    <context>
        <name>cw::app::BreakdownChart</name>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CompareCard</name>
        <message>
            <source>Compare from here</source>
            <translation>Ab hier vergleichen</translation>
        </message>
        <message>
            <source>From now on edits are compared with this answer (Ctrl+R)</source>
            <translation>Ab jetzt werden Änderungen mit dieser Antwort verglichen (Strg+R)</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Takes the plan back to the compared answer; Ctrl+Z brings it here again</source>
            <translation>Nimmt den Plan auf die verglichene Antwort zurück; Strg+Z stellt ihn wieder her</translation>
        </message>
        <message>
            <source>Against the compared answer: %1</source>
            <translation>Gegen die verglichene Antwort: %1</translation>
        </message>
        <message>
            <source>Against the compared answer</source>
            <translation>Gegen die verglichene Antwort</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrontChart</name>
        <message>
            <source>%1 M</source>
            <translation>%1 Mio.</translation>
        </message>
        <message numerus="yes">
            <source>%n design(s). Arrow keys choose one, T shows the table</source>
            <translation>
                <numerusform>%n Entwurf. Pfeiltasten wählen ihn, T zeigt die Tabelle</numerusform>
                <numerusform>%n Entwürfe. Pfeiltasten wählen einen, T zeigt die Tabelle</numerusform>
            </translation>
        </message>
        <message>
            <source>your plan</source>
            <translation>Ihr Plan</translation>
        </message>
        <message>
            <source>Choose two quantities. Every point will be a checked design that nothing beats in both.</source>
            <translation>Wählen Sie zwei Größen. Jeder Punkt ist dann ein geprüfter Entwurf, den nichts in beiden schlägt.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::GanttChart</name>
        <message>
            <source>Rules begin</source>
            <translation>Regeln beginnen</translation>
        </message>
        <message>
            <source>Being delivered: %1</source>
            <translation>In Lieferung: %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NumberSlider</name>
        <message>
            <source>%1, slider</source>
            <translation>%1, Schieber</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 bis %3</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PerformancePage</name>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>Von bis</translation>
        </message>
        <message>
            <source>Nothing is predicted yet.</source>
            <translation>Noch nichts ist vorhergesagt.</translation>
        </message>
        <message>
            <source>Once the plan is solved, every deployment opens into its time and its memory.</source>
            <translation>Ist der Plan gelöst, zeigt jede Platzierung ihre Zeit und ihren Speicher.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Platzierung</translation>
        </message>
        <message>
            <source>Where does the time go?</source>
            <translation>Wohin geht die Zeit?</translation>
        </message>
        <message>
            <source>What fills the memory of one accelerator?</source>
            <translation>Was füllt den Speicher eines Beschleunigers?</translation>
        </message>
        <message>
            <source>What is predicted</source>
            <translation>Was vorhergesagt ist</translation>
        </message>
        <message>
            <source>This plan holds no prediction that opens into terms.</source>
            <translation>Dieser Plan hat keine Vorhersage, die sich in Teile zerlegt.</translation>
        </message>
        <message>
            <source>How fast it will be is not worked out yet.</source>
            <translation>Wie schnell es wird, ist noch nicht berechnet.</translation>
        </message>
        <message>
            <source>Plans of data services, and plans solved by an older version, have none.</source>
            <translation>Pläne für Datendienste und von älteren Fassungen gelöste Pläne haben keine.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>one optimiser step, %1</source>
            <translation>ein Optimierungsschritt, %1</translation>
        </message>
        <message>
            <source>one output token, %1</source>
            <translation>ein Ausgabe-Token, %1</translation>
        </message>
        <message>
            <source>A step of %1 takes %2, most of it %3.</source>
            <translation>Ein Schritt von %1 dauert %2, das meiste davon %3.</translation>
        </message>
        <message>
            <source>A step of %1 takes %2, the largest part of it %3.</source>
            <translation>Ein Schritt von %1 dauert %2, der größte Teil davon ist %3.</translation>
        </message>
        <message>
            <source>A token of %1 takes %2, most of it %3.</source>
            <translation>Ein Token von %1 dauert %2, das meiste davon %3.</translation>
        </message>
        <message>
            <source>A token of %1 takes %2, the largest part of it %3.</source>
            <translation>Ein Token von %1 dauert %2, der größte Teil davon ist %3.</translation>
        </message>
        <message>
            <source>%1; confidence: %2</source>
            <translation>%1; Verlässlichkeit: %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PlugCard</name>
        <message>
            <source>Pull the plug</source>
            <translation>Stecker ziehen</translation>
        </message>
        <message>
            <source>What happens if one thing is lost</source>
            <translation>Was geschieht, wenn etwas ausfällt</translation>
        </message>
        <message>
            <source>%1 lost: nothing trips and nothing slows.</source>
            <translation>%1 fällt aus: Nichts schaltet ab, nichts wird langsamer.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity.</source>
            <translation>%1 behält %2 der Leistung.</translation>
        </message>
        <message>
            <source>Site to lose something at</source>
            <translation>Standort, an dem etwas ausfällt</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PriceBars</name>
        <message>
            <source>costs nothing</source>
            <translation>kostet nichts</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StatusChip</name>
        <message>
            <source>Stop working this out (Esc)</source>
            <translation>Diese Berechnung beenden (Esc)</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TradeoffsPage</name>
        <message>
            <source>Work it out</source>
            <translation>Berechnen</translation>
        </message>
        <message>
            <source>Open this design as a plan</source>
            <translation>Diesen Entwurf als Plan öffnen</translation>
        </message>
        <message>
            <source>Show all designs</source>
            <translation>Alle Entwürfe zeigen</translation>
        </message>
        <message>
            <source>Make it softer</source>
            <translation>Regel lockern</translation>
        </message>
        <message>
            <source>Drop the rule</source>
            <translation>Regel streichen</translation>
        </message>
        <message>
            <source>Designs of the front</source>
            <translation>Entwürfe der Abwägung</translation>
        </message>
        <message>
            <source>Nothing to trade yet.</source>
            <translation>Noch nichts abzuwägen.</translation>
        </message>
        <message>
            <source>Solving finds the best design; here it is weighed against all that could be better in something else.</source>
            <translation>Beim Lösen wird der beste Entwurf gefunden; hier wird er gegen alles gewogen, was in anderem besser sein könnte.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>%1, %2 s</source>
            <translation>%1, %2 s</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Less of</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>against</source>
            <translation>gegen</translation>
        </message>
        <message>
            <source>Points at most</source>
            <translation>Höchstens Punkte</translation>
        </message>
        <message>
            <source>What gives against what?</source>
            <translation>Was gibt gegen was nach?</translation>
        </message>
        <message>
            <source>lower left is better; drag a box to choose several</source>
            <translation>links unten ist besser; ein aufgezogener Rahmen wählt mehrere</translation>
        </message>
        <message>
            <source>What does every rule cost?</source>
            <translation>Was kostet jede Regel?</translation>
        </message>
        <message>
            <source>Choose a rule to make it softer; the plan is answered at once and Ctrl+Z takes it back.</source>
            <translation>Wählen Sie eine Regel, um sie zu lockern; der Plan wird sofort beantwortet, Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>What does it cost to improve one quantity at the expense of another?</source>
            <translation>Was kostet es, eine Größe auf Kosten einer anderen zu verbessern?</translation>
        </message>
        <message>
            <source>Choose two quantities and work out the front between them.</source>
            <translation>Wählen Sie zwei Größen und berechnen Sie die Abwägung dazwischen.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>Looking for the ends of the trade-off</source>
            <translation>Die Enden der Abwägung werden gesucht</translation>
        </message>
        <message>
            <source>Drop the rule %1</source>
            <translation>Regel %1 streichen</translation>
        </message>
        <message>
            <source>Make %1 softer</source>
            <translation>%1 lockern</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Gegen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::VariantShelf</name>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
    </context>
    <context>
        <name>cw::app::VariantsPage</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Open as a plan</source>
            <translation>Als Plan öffnen</translation>
        </message>
        <message>
            <source>Take it into this plan</source>
            <translation>In diesen Plan übernehmen</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Nothing to lay side by side yet.</source>
            <translation>Noch nichts nebeneinanderzulegen.</translation>
        </message>
        <message>
            <source>Keep an answer under a name, change the plan, and see both here.</source>
            <translation>Behalten Sie eine Antwort unter einem Namen, ändern Sie den Plan und sehen Sie hier beide.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>Name, such as “all rented”</source>
            <translation>Name, etwa „alles gemietet“</translation>
        </message>
        <message>
            <source>Name of the variant</source>
            <translation>Name der Variante</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Diese Antwort behalten</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>First variant</source>
            <translation>Erste Variante</translation>
        </message>
        <message>
            <source>Second variant</source>
            <translation>Zweite Variante</translation>
        </message>
        <message>
            <source>against</source>
            <translation>gegen</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 übernehmen</translation>
        </message>
        <message>
            <source>This plan now</source>
            <translation>Dieser Plan jetzt</translation>
        </message>
        <message>
            <source>The compared answer</source>
            <translation>Die verglichene Antwort</translation>
        </message>
        <message>
            <source>Keep this answer, change the plan, and lay both side by side.</source>
            <translation>Behalten Sie diese Antwort, ändern Sie den Plan und legen Sie beide nebeneinander.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) side by side.</source>
            <translation>
                <numerusform>%n Antwort.</numerusform>
                <numerusform>%n Antworten nebeneinander.</numerusform>
            </translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Älter: Der Plan hat sich seither geändert. F5 löst neu.</translation>
        </message>
        <message>
            <source>Kept variants last as long as the plan is open; open one as a plan to save it.</source>
            <translation>Behaltene Varianten bleiben, solange der Plan offen ist; als Plan geöffnet lassen sie sich speichern.</translation>
        </message>
        <message>
            <source>bold: lowest; below: against the first row</source>
            <translation>fett: niedrigster; darunter: gegen die erste Zeile</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>wie es steht</translation>
        </message>
    </context>
    <context>
        <name>CatalogCompare</name>
        <message>
            <source>Doubts</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>%1, differs</source>
            <translation>%1, verschieden</translation>
        </message>
    </context>
    <context>
        <name>FirstPlan</name>
        <message>
            <source>Requests a second at the busiest time</source>
            <translation>Anfragen je Sekunde zur stärksten Zeit</translation>
        </message>
        <message>
            <source>1/s</source>
            <translation>1/s</translation>
        </message>
        <message>
            <source>Tokens to train on, in billions</source>
            <translation>Token zum Trainieren, in Milliarden</translation>
        </message>
        <message>
            <source>billion</source>
            <translation>Milliarden</translation>
        </message>
        <message>
            <source>Runs a month</source>
            <translation>Läufe im Monat</translation>
        </message>
        <message>
            <source>Searches a second</source>
            <translation>Suchen je Sekunde</translation>
        </message>
        <message>
            <source>Reads a second</source>
            <translation>Lesezugriffe je Sekunde</translation>
        </message>
        <message>
            <source>Data to hold</source>
            <translation>Zu haltende Daten</translation>
        </message>
        <message>
            <source>%1 accelerators, %2</source>
            <translation>%1 Beschleuniger, %2</translation>
        </message>
        <message>
            <source>%1 on at least %2 accelerators</source>
            <translation>%1 auf mindestens %2 Beschleunigern</translation>
        </message>
        <message>
            <source>for at most %1</source>
            <translation>für höchstens %1</translation>
        </message>
        <message>
            <source>without a budget</source>
            <translation>ohne Budget</translation>
        </message>
        <message>
            <source>from %1 for %2 months</source>
            <translation>ab %1 für %2 Monate</translation>
        </message>
        <message>
            <source>Choose a model, or drop its config.json.</source>
            <translation>Wählen Sie ein Modell oder legen Sie seine config.json hier ab.</translation>
        </message>
        <message>
            <source>Say how much IT power the room can carry.</source>
            <translation>Sagen Sie, wie viel IT-Leistung der Raum trägt.</translation>
        </message>
        <message>
            <source>%1 requests a second at the busiest time</source>
            <translation>%1 Anfragen je Sekunde zur stärksten Zeit</translation>
        </message>
        <message>
            <source>%1 billion tokens to train on</source>
            <translation>%1 Milliarden Token Training</translation>
        </message>
        <message>
            <source>%1 runs a month</source>
            <translation>%1 Läufe im Monat</translation>
        </message>
        <message>
            <source>%1 searches a second</source>
            <translation>%1 Suchen je Sekunde</translation>
        </message>
        <message>
            <source>%1 reads a second</source>
            <translation>%1 Lesezugriffe je Sekunde</translation>
        </message>
        <message>
            <source>%1 TB of data</source>
            <translation>%1 TB Daten</translation>
        </message>
        <message>
            <source>in one own room (%1)</source>
            <translation>in einem eigenen Raum (%1)</translation>
        </message>
        <message>
            <source>in a rented room (%1)</source>
            <translation>in einem gemieteten Raum (%1)</translation>
        </message>
        <message>
            <source>in the cloud (%1)</source>
            <translation>in der Cloud (%1)</translation>
        </message>
        <message>
            <source>bought or rented (%1)</source>
            <translation>gekauft oder gemietet (%1)</translation>
        </message>
        <message>
            <source>“%1” is no country and no group of countries.</source>
            <translation>„%1“ ist kein Land und keine Gruppe von Ländern.</translation>
        </message>
        <message>
            <source>An own room stands in one country, such as Germany.</source>
            <translation>Ein eigener Raum steht in einem Land, etwa Deutschland.</translation>
        </message>
    </context>
    <context>
        <name>QuoteTables</name>
        <message>
            <source>waits for a part</source>
            <translation>wartet auf ein Teil</translation>
        </message>
        <message>
            <source>in a bundle</source>
            <translation>in einem Bündel</translation>
        </message>
        <message>
            <source>option, not in the sum</source>
            <translation>Option, nicht in der Summe</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Part number of the maker</source>
            <translation>Teilenummer des Herstellers</translation>
        </message>
        <message>
            <source>Part number of the seller</source>
            <translation>Teilenummer des Verkäufers</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Einzelpreis</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Listenpreis</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <source>Total of the line</source>
            <translation>Summe der Zeile</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>Steuersatz</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Unit price with tax</source>
            <translation>Einzelpreis mit Steuer</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>Summe mit Steuer</translation>
        </message>
        <message>
            <source>Price is for so many</source>
            <translation>Preis gilt für so viele</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>In the catalog</source>
            <translation>Im Katalog</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>list %1 less %2</source>
            <translation>Liste %1 abzüglich %2</translation>
        </message>
        <message>
            <source>whole file</source>
            <translation>ganze Datei</translation>
        </message>
        <message>
            <source>Quantity before</source>
            <translation>Menge vorher</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Unit price before</source>
            <translation>Einzelpreis vorher</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>nicht dabei</translation>
        </message>
        <message>
            <source>Line that waits</source>
            <translation>Wartende Zeile</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>per hour</source>
            <translation>je Stunde</translation>
        </message>
        <message>
            <source>per day</source>
            <translation>je Tag</translation>
        </message>
        <message>
            <source>per week</source>
            <translation>je Woche</translation>
        </message>
        <message>
            <source>per month</source>
            <translation>je Monat</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>je Jahr</translation>
        </message>
        <message>
            <source>paid for time</source>
            <translation>für Zeit bezahlt</translation>
        </message>
        <message>
            <source>prices no part</source>
            <translation>kein Preis eines Teils</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>%1, from %2 on</source>
            <translation>%1, ab %2</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Nine in ten above</source>
            <translation>Neun von zehn darüber</translation>
        </message>
        <message>
            <source>Half above</source>
            <translation>Die Hälfte darüber</translation>
        </message>
        <message>
            <source>One in ten above</source>
            <translation>Einer von zehn darüber</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Promise or limit</source>
            <translation>Zusage oder Grenze</translation>
        </message>
        <message>
            <source>Chance that it holds</source>
            <translation>Wahrscheinlichkeit, dass sie hält</translation>
        </message>
        <message>
            <source>If it does not</source>
            <translation>Wenn nicht</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>one case in twenty goes over by %1 or more</source>
            <translation>einer von zwanzig Fällen liegt um %1 oder mehr darüber</translation>
        </message>
        <message>
            <source>fewer than one case in twenty goes over</source>
            <translation>weniger als einer von zwanzig Fällen liegt darüber</translation>
        </message>
        <message>
            <source>mean excess over all cases %1</source>
            <translation>mittlere Überschreitung über alle Fälle %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>Grenze %1</translation>
        </message>
        <message>
            <source>the figure is %1 (%2 to %3)</source>
            <translation>der Wert ist %1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>What is uncertain</source>
            <translation>Was unsicher ist</translation>
        </message>
        <message>
            <source>Total at its low end</source>
            <translation>Summe am unteren Ende</translation>
        </message>
        <message>
            <source>Total at its high end</source>
            <translation>Summe am oberen Ende</translation>
        </message>
        <message>
            <source>Way to pay</source>
            <translation>Weg der Bezahlung</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Monat %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Bought, with freight and spares</source>
            <translation>Gekauft, mit Fracht und Ersatzteilen</translation>
        </message>
        <message>
            <source>Price of</source>
            <translation>Preis vom</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Stands as</source>
            <translation>Gilt als</translation>
        </message>
        <message>
            <source>Hardware, share of today's price</source>
            <translation>Hardware, Anteil am heutigen Preis</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Total cost %1 (%2 in eight of ten cases).</source>
            <translation>Gesamtkosten %1 (%2 in acht von zehn Fällen).</translation>
        </message>
        <message>
            <source>The budget holds in %1 of cases.</source>
            <translation>Das Budget hält in %1 der Fälle.</translation>
        </message>
        <message>
            <source>The first price ends on %1.</source>
            <translation>Der erste Preis endet am %1.</translation>
        </message>
        <message>
            <source>Until %1 this is a budget: purchases of %2. After that it is an estimate and the band widens with each month, as the table below says.</source>
            <translation>Bis %1 ist dies ein Budget: Käufe von %2. Danach ist es eine Schätzung, und das Band wird mit jedem Monat breiter, wie die Tabelle unten sagt.</translation>
        </message>
        <message>
            <source>This is an estimate: %1 of purchases are made after %2, when today's prices no longer hold; all purchases together %3.</source>
            <translation>Dies ist eine Schätzung: Käufe von %1 fallen nach den %2, wenn die heutigen Preise nicht mehr gelten; alle Käufe zusammen %3.</translation>
        </message>
        <message>
            <source>Electricity per kWh</source>
            <translation>Strom je kWh</translation>
        </message>
        <message>
            <source>Owning is cheaper from this use on</source>
            <translation>Besitzen ist billiger ab dieser Nutzung</translation>
        </message>
        <message>
            <source>at no use</source>
            <translation>bei keiner Nutzung</translation>
        </message>
        <message>
            <source>the machines are used more than %1 of the hours</source>
            <translation>die Maschinen mehr als %1 der Stunden genutzt werden</translation>
        </message>
        <message>
            <source>the machines are used more than %1 of the hours the plan has work for them</source>
            <translation>die Maschinen mehr als %1 der Stunden genutzt werden, in denen der Plan Arbeit für sie hat</translation>
        </message>
        <message>
            <source>In all, less what is left</source>
            <translation>Insgesamt, abzüglich dessen, was bleibt</translation>
        </message>
        <message>
            <source>electricity costs less than %1 per kWh</source>
            <translation>Strom weniger als %1 je kWh kostet</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper at any use and price shown.</source>
            <translation>Mieten auf Abruf ist bei jeder gezeigten Nutzung und jedem Strompreis billiger.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>Was zu erwarten ist</translation>
        </message>
        <message>
            <source>in brackets: eight of ten cases</source>
            <translation>in Klammern: acht von zehn Fällen</translation>
        </message>
        <message>
            <source>Owning is cheaper than renting on demand if %1.</source>
            <translation>Besitzen ist billiger als Mieten auf Abruf, wenn %1.</translation>
        </message>
        <message>
            <source>The cheapest rent that nobody can interrupt (%1) costs %2 less than owning in %3 months.</source>
            <translation>Die günstigste Miete, die niemand unterbrechen kann (%1), kostet in %3 Monaten %2 weniger als Besitzen.</translation>
        </message>
        <message>
            <source>Owning is cheaper than the cheapest rent that nobody can interrupt (%1) from month %2 and saves %3 in %4 months.</source>
            <translation>Besitzen ist ab Monat %2 günstiger als die günstigste Miete, die niemand unterbrechen kann (%1), und spart in %4 Monaten %3.</translation>
        </message>
        <message>
            <source>Spot, which may be interrupted, would cost %1 less than owning.</source>
            <translation>Spot, das unterbrochen werden kann, würde %1 weniger kosten als Besitzen.</translation>
        </message>
        <message>
            <source>A lease would cost %1 less than owning.</source>
            <translation>Leasing würde %1 weniger kosten als Besitzen.</translation>
        </message>
        <message>
            <source>A lease would cost %1 more than owning.</source>
            <translation>Leasing würde %1 mehr kosten als Besitzen.</translation>
        </message>
        <message>
            <source>What is still worth something at the end counts here, and not in the total of the plan.</source>
            <translation>Was am Ende noch etwas wert ist, zählt hier mit, in der Summe des Plans nicht.</translation>
        </message>
        <message>
            <source>What owning costs is not known, so it cannot be compared.</source>
            <translation>Was Besitzen kostet, ist nicht bekannt; es lässt sich nicht vergleichen.</translation>
        </message>
        <message>
            <source>No rent is known to compare owning with (%1).</source>
            <translation>Es ist keine Miete bekannt, mit der sich Besitzen vergleichen ließe (%1).</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogListModel</name>
        <message>
            <source>Part or fact</source>
            <translation>Teil oder Angabe</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Zweifel</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogPage</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Filter every fact by any words</source>
            <translation>Alle Angaben nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Filter the catalog</source>
            <translation>Den Katalog filtern</translation>
        </message>
        <message>
            <source>Kind of fact</source>
            <translation>Art der Angabe</translation>
        </message>
        <message>
            <source>The chosen row</source>
            <translation>Die gewählte Zeile</translation>
        </message>
        <message>
            <source>Pin to compare</source>
            <translation>Zum Vergleich anheften</translation>
        </message>
        <message>
            <source>Space, in the table: up to four rows stand side by side</source>
            <translation>Leertaste in der Tabelle: bis zu vier Zeilen stehen nebeneinander</translation>
        </message>
        <message>
            <source>Unpin all</source>
            <translation>Alle lösen</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>All facts</source>
            <translation>Alle Angaben</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Jede Art</translation>
        </message>
        <message>
            <source>To verify %1</source>
            <translation>Zu prüfen %1</translation>
        </message>
        <message>
            <source>Doubtful %1</source>
            <translation>Zweifelhaft %1</translation>
        </message>
        <message>
            <source>Own %1</source>
            <translation>Eigene %1</translation>
        </message>
        <message>
            <source>The catalog is being read.</source>
            <translation>Der Katalog wird gelesen.</translation>
        </message>
        <message>
            <source>%1 facts of %2 kinds, as of %3.</source>
            <translation>%1 Angaben aus %2 Arten, Stand %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) are your own, laid over the shipped ones.</source>
            <translation>
                <numerusform>%Ln Zeile ist Ihre eigene, über die mitgelieferten gelegt.</numerusform>
                <numerusform>%Ln Zeilen sind Ihre eigenen, über die mitgelieferten gelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them as shipped; your own prices and parts are laid over them.</source>
            <translation>Alle wie mitgeliefert; Ihre eigenen Preise und Teile werden darübergelegt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translation>
                <numerusform>%Ln gefunden</numerusform>
                <numerusform>%Ln gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostRiskPage</name>
        <message>
            <source>There is no design, so there is no cost.</source>
            <translation>Ohne Entwurf keine Kosten.</translation>
        </message>
        <message>
            <source>The plan was solved, and its rules exclude each other. The page Design shows which, and what each way out would cost.</source>
            <translation>Der Plan wurde gelöst, und seine Regeln schließen einander aus. Die Seite Entwurf zeigt, welche das sind und was jeder Ausweg kosten würde.</translation>
        </message>
        <message>
            <source>See the ways out</source>
            <translation>Auswege ansehen</translation>
        </message>
            <message>
            <source>Use of the machines</source>
            <translation>Nutzung der Maschinen</translation>
        </message>
        <message>
            <source>Tax on profits</source>
            <translation>Steuer auf Gewinne</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Ziehungen</translation>
        </message>
        <message>
            <source>There is no cost to be sure of yet.</source>
            <translation>Es gibt noch keine Kosten.</translation>
        </message>
        <message>
            <source>Once the plan is solved, ten thousand futures are drawn from its bands.</source>
            <translation>Ist der Plan gelöst, werden aus den Bandbreiten zehntausend mögliche Verläufe gezogen.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Den Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Den Bedarf ansehen</translation>
        </message>
        <message>
            <source>Will the promises hold?</source>
            <translation>Halten die Zusagen?</translation>
        </message>
        <message>
            <source>How far may the totals stray?</source>
            <translation>Wie weit können die Summen abweichen?</translation>
        </message>
        <message>
            <source>Budget or estimate, by period</source>
            <translation>Budget oder Schätzung, nach Zeitraum</translation>
        </message>
        <message>
            <source>Machines are used, % of the hours</source>
            <translation>Maschinen genutzt, % der Stunden</translation>
        </message>
        <message>
            <source>Tax, %</source>
            <translation>Steuer, %</translation>
        </message>
        <message>
            <source>What is paid when?</source>
            <translation>Was wird wann bezahlt?</translation>
        </message>
        <message>
            <source>Own against rent</source>
            <translation>Kaufen gegen Mieten</translation>
        </message>
        <message>
            <source>What moves the total?</source>
            <translation>Was bewegt die Summe?</translation>
        </message>
        <message>
            <source>How long does each price hold?</source>
            <translation>Wie lange gilt jeder Preis?</translation>
        </message>
        <message>
            <source>A plan without an answer has no cost.</source>
            <translation>Ein Plan ohne Antwort hat keine Kosten.</translation>
        </message>
        <message>
            <source>What it costs, and how sure that is, is not worked out yet.</source>
            <translation>Was es kostet und wie sicher das ist, ist noch nicht berechnet.</translation>
        </message>
        <message>
            <source>The plan page says which rules exclude each other.</source>
            <translation>Die Seite Plan sagt, welche Regeln einander ausschließen.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>%1, not discounted</source>
            <translation>%1, nicht abgezinst</translation>
        </message>
        <message>
            <source>Drawing %1 futures</source>
            <translation>%1 Zukünfte werden gezogen</translation>
        </message>
        <message>
            <source>Working out the risk was cancelled.</source>
            <translation>Die Berechnung des Risikos wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The risk of this plan could not be worked out.</source>
            <translation>Das Risiko dieses Plans ließ sich nicht berechnen.</translation>
        </message>
        <message>
            <source>Change the use or the samples to begin again.</source>
            <translation>Ändern Sie Nutzung oder Ziehungen, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>%1 futures of this plan are being drawn.</source>
            <translation>%1 Zukünfte dieses Plans werden gezogen.</translation>
        </message>
        <message>
            <source>%1 samples</source>
            <translation>%1 Ziehungen</translation>
        </message>
        <message>
            <source>Break-even, month %1</source>
            <translation>Gleichstand, Monat %1</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>cumulative, %1</source>
            <translation>aufsummiert, %1</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>gegen %1</translation>
        </message>
        <message>
            <source>When is owning cheaper?</source>
            <translation>Wann ist Besitzen billiger?</translation>
        </message>
        <message>
            <source>The page Design says which rules exclude each other.</source>
            <translation>Die Seite Entwurf sagt, welche Regeln sich ausschließen.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FirstPlanWizard</name>
        <message>
            <source>Read. A copy of %1 goes beside the plan when it is saved.</source>
            <translation>Gelesen. Beim Speichern kommt eine Kopie von %1 neben den Plan.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Plan it now</source>
            <translation>Jetzt planen</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Schritt für Schritt planen</translation>
        </message>
        <message>
            <source>What should the cluster do?</source>
            <translation>Was soll der Cluster tun?</translation>
        </message>
        <message>
            <source>One kind of work is enough to begin with; more can be added to the plan later.</source>
            <translation>Für den Anfang genügt eine Art von Arbeit; weitere kommen später in den Plan.</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Art der Arbeit</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Read a config.json…</source>
            <translation>Eine config.json lesen…</translation>
        </message>
        <message>
            <source>Read a model</source>
            <translation>Ein Modell lesen</translation>
        </message>
        <message>
            <source>Models (*.json)</source>
            <translation>Modelle (*.json)</translation>
        </message>
        <message>
            <source>Or drop a Hugging Face config.json here.</source>
            <translation>Oder legen Sie eine config.json von Hugging Face hier ab.</translation>
        </message>
        <message>
            <source>How much of it?</source>
            <translation>Wie viel davon?</translation>
        </message>
        <message>
            <source>By demand, when you know it; by accelerators, when they are given.</source>
            <translation>Nach Bedarf, wenn Sie ihn kennen; nach Beschleunigern, wenn sie vorgegeben sind.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>By demand</source>
            <translation>Nach Bedarf</translation>
        </message>
        <message>
            <source>By accelerators</source>
            <translation>Nach Beschleunigern</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>whatever costs least</source>
            <translation>was am wenigsten kostet</translation>
        </message>
        <message>
            <source>At least so many</source>
            <translation>Mindestens so viele</translation>
        </message>
        <message>
            <source>In systems of</source>
            <translation>In Systemen</translation>
        </message>
        <message>
            <source>Where may it stand?</source>
            <translation>Wo darf es stehen?</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Own room</source>
            <translation>Eigener Raum</translation>
        </message>
        <message>
            <source>Rented room</source>
            <translation>Gemieteter Raum</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Whatever is best</source>
            <translation>Was am besten ist</translation>
        </message>
        <message>
            <source>Country or group</source>
            <translation>Land oder Gruppe</translation>
        </message>
        <message>
            <source>IT power of the room</source>
            <translation>IT-Leistung des Raums</translation>
        </message>
        <message>
            <source>Power of a rack</source>
            <translation>Leistung eines Racks</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <translation>Strompreis</translation>
        </message>
        <message>
            <source>All of it in one place</source>
            <translation>Alles an einem Ort</translation>
        </message>
        <message>
            <source>IT power, kW</source>
            <translation>IT-Leistung, kW</translation>
        </message>
        <message>
            <source>Power of a rack, kW</source>
            <translation>Leistung eines Racks, kW</translation>
        </message>
        <message>
            <source>Electricity, per kWh</source>
            <translation>Strom, je kWh</translation>
        </message>
        <message>
            <source>With what money, and when?</source>
            <translation>Mit welchem Geld, und wann?</translation>
        </message>
        <message>
            <source>A budget may stay open: the answer then says what it costs.</source>
            <translation>Ein Budget darf offen bleiben: Die Antwort sagt dann, was es kostet.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Budget for purchases</source>
            <translation>Budget für Käufe</translation>
        </message>
        <message>
            <source>Begins in</source>
            <translation>Beginnt im</translation>
        </message>
        <message>
            <source>Runs for, months</source>
            <translation>Läuft, Monate</translation>
        </message>
        <message>
            <source>Under which law?</source>
            <translation>Unter welchem Recht?</translation>
        </message>
        <message>
            <source>Planning support, no legal advice. What is left open is read strictly.</source>
            <translation>Planungshilfe, keine Rechtsberatung. Was offen bleibt, wird streng gelesen.</translation>
        </message>
        <message>
            <source>Data stays in the country or group chosen</source>
            <translation>Daten bleiben im gewählten Land oder in der Gruppe</translation>
        </message>
        <message>
            <source>No operator under the law of the United States</source>
            <translation>Kein Betreiber unter dem Recht der Vereinigten Staaten</translation>
        </message>
        <message>
            <source>Role under the EU AI Act</source>
            <translation>Rolle nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>deployer: uses it</source>
            <translation>Betreiber: nutzt es</translation>
        </message>
        <message>
            <source>provider: puts it on the market</source>
            <translation>Anbieter: bringt es in Verkehr</translation>
        </message>
        <message>
            <source>Risk class under the EU AI Act</source>
            <translation>Risikoklasse nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>limited: talks with people</source>
            <translation>begrenzt: spricht mit Menschen</translation>
        </message>
        <message>
            <source>high: decides about people</source>
            <translation>hoch: entscheidet über Menschen</translation>
        </message>
        <message>
            <source>Risk class</source>
            <translation>Risikoklasse</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Frage %1 von %2</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>%1 Choose a model of the catalog, or another file.</source>
            <translation>%1 Wählen Sie ein Modell des Katalogs oder eine andere Datei.</translation>
        </message>
        <message>
            <source>%1, read from a file</source>
            <translation>%1, aus einer Datei gelesen</translation>
        </message>
        <message>
            <source>A country such as Germany, a group such as the EU, or anywhere in the world.</source>
            <translation>Ein Land wie Deutschland, eine Gruppe wie die EU oder überall auf der Welt.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HoldChart</name>
        <message>
            <source>no end known</source>
            <translation>kein Ende bekannt</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>endete %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>endet %1</translation>
        </message>
        <message>
            <source>Nothing is bought in this plan.</source>
            <translation>In diesem Plan wird nichts gekauft.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LineChart</name>
        <message>
            <source>%1 mo</source>
            <translation>%1 Mon.</translation>
        </message>
        <message>
            <source>There is nothing to compare.</source>
            <translation>Es gibt nichts zu vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::OwnRowCard</name>
        <message>
            <source>Your word on this row</source>
            <translation>Ihr Wort zu dieser Zeile</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Niedrigster Preis</translation>
        </message>
        <message>
            <source>Highest price</source>
            <translation>Höchster Preis</translation>
        </message>
        <message>
            <source>Set the price</source>
            <translation>Den Preis setzen</translation>
        </message>
        <message>
            <source>Take the shipped row again</source>
            <translation>Die mitgelieferte Zeile nehmen</translation>
        </message>
        <message>
            <source>Change any cell…</source>
            <translation>Angaben ändern…</translation>
        </message>
        <message>
            <source>Add a part like it…</source>
            <translation>Ähnliches Teil anlegen…</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>Wer das sagt</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Gilt ab</translation>
        </message>
        <message>
            <source>A plan uses the price when its own day is this one or later.</source>
            <translation>Ein Plan rechnet mit dem Preis, wenn sein Stichtag dieser Tag ist oder später liegt.</translation>
        </message>
        <message>
            <source>A mail, a framework contract, a call</source>
            <translation>Eine Mail, ein Rahmenvertrag, ein Anruf</translation>
        </message>
        <message>
            <source>Highest, where it is a range</source>
            <translation>Höchster, bei einer Spanne</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Preis, %1</translation>
        </message>
        <message>
            <source>Price, %1 per %2</source>
            <translation>Preis, %1 je %2</translation>
        </message>
        <message>
            <source>No price is stated</source>
            <translation>Es ist kein Preis angegeben</translation>
        </message>
        <message>
            <source>a price above zero</source>
            <translation>ein Preis über null</translation>
        </message>
        <message>
            <source>own statement</source>
            <translation>eigene Angabe</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuoteColumnsCard</name>
        <message>
            <source>What the columns mean</source>
            <translation>Was die Spalten bedeuten</translation>
        </message>
        <message>
            <source>The columns are right</source>
            <translation>Die Spalten stimmen</translation>
        </message>
        <message>
            <source>confirmed; remembered for this vendor with the import</source>
            <translation>bestätigt; wird mit der Übernahme für diesen Anbieter gemerkt</translation>
        </message>
        <message>
            <source>look once; the next quote of this vendor is read the same way</source>
            <translation>einmal ansehen; das nächste Angebot dieses Anbieters wird ebenso gelesen</translation>
        </message>
        <message>
            <source>Meaning of the column “%1”</source>
            <translation>Bedeutung der Spalte „%1“</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>nicht verwendet</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuotePage</name>
        <message>
            <source>Drop a vendor's quote here.</source>
            <translation>Legen Sie hier das Angebot eines Anbieters ab.</translation>
        </message>
        <message>
            <source>CSV or XLSX, German or English. Nothing enters your catalog before you have seen the total under each reading, the findings and what each column means.</source>
            <translation>CSV oder XLSX, deutsch oder englisch. Nichts kommt in Ihren Katalog, bevor Sie die Summe jeder Lesart, die Befunde und die Bedeutung der Spalten gesehen haben.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Eine Datei wählen…</translation>
        </message>
        <message>
            <source>Import into your catalog</source>
            <translation>In Ihren Katalog übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Against the last quote of this vendor</source>
            <translation>Gegen das letzte Angebot dieses Anbieters</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>What is odd about it</source>
            <translation>Was daran auffällt</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Currency, which the file leaves open</source>
            <translation>Währung, die die Datei offen lässt</translation>
        </message>
        <message>
            <source>Open a vendor's quote</source>
            <translation>Das Angebot eines Anbieters öffnen</translation>
        </message>
        <message>
            <source>Quotes (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
            <translation>Angebote (*.csv *.xlsx *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Reading %1.</source>
            <translation>%1 wird gelesen.</translation>
        </message>
        <message>
            <source>%1 could not be read as a quote.</source>
            <translation>%1 ließ sich nicht als Angebot lesen.</translation>
        </message>
        <message>
            <source>Choose another file, or say below what its columns mean.</source>
            <translation>Wählen Sie eine andere Datei oder sagen Sie unten, was die Spalten bedeuten.</translation>
        </message>
        <message>
            <source>No quote is on the desk.</source>
            <translation>Kein Angebot liegt auf dem Tisch.</translation>
        </message>
        <message>
            <source>Prices of imported quotes replace the shipped ones until they end.</source>
            <translation>Preise übernommener Angebote ersetzen die mitgelieferten, bis sie enden.</translation>
        </message>
        <message>
            <source>The quote of %1 is in your catalog.</source>
            <translation>Das Angebot von %1 ist in Ihrem Katalog.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) wait for a part below; the others price the plan now.</source>
            <translation>
                <numerusform>%Ln Zeile wartet unten auf ein Teil; die anderen bepreisen jetzt den Plan.</numerusform>
                <numerusform>%Ln Zeilen warten unten auf ein Teil; die anderen bepreisen jetzt den Plan.</numerusform>
            </translation>
        </message>
        <message>
            <source>All its lines price the plan now. Ctrl+Z takes it back.</source>
            <translation>Alle seine Zeilen bepreisen jetzt den Plan. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>%1 asks one thing first: comma or point?</source>
            <translation>%1 lässt eines offen: Komma oder Punkt?</translation>
        </message>
        <message numerus="yes">
            <source>%1 asks %2 net for %Ln line(s).</source>
            <translation>
                <numerusform>%1 verlangt %2 netto für %Ln Zeile.</numerusform>
                <numerusform>%1 verlangt %2 netto für %Ln Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid until %1; %2 of %3 lines name a part of the catalog.</source>
            <translation>Gültig bis %1; %2 von %3 Zeilen nennen ein Teil des Katalogs.</translation>
        </message>
        <message>
            <source>It states no end; %1 of %2 lines name a part of the catalog.</source>
            <translation>Es nennt kein Ende; %1 von %2 Zeilen nennen ein Teil des Katalogs.</translation>
        </message>
        <message>
            <source>choose a line without a part to find it below</source>
            <translation>wählen Sie eine Zeile ohne Teil, um es unten zu finden</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <source>Import it again</source>
            <translation>Noch einmal übernehmen</translation>
        </message>
        <message>
            <source>First say which total is meant.</source>
            <translation>Sagen Sie zuerst, welche Summe gemeint ist.</translation>
        </message>
        <message>
            <source>First look at the columns and say that they are right.</source>
            <translation>Sehen Sie zuerst die Spalten an und sagen Sie, dass sie stimmen.</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Next quote</source>
            <translation>Nächstes Angebot</translation>
        </message>
        <message>
            <source>What is paid for time prices no part; the other lines price the plan now. Ctrl+Z takes it back.</source>
            <translation>Was für Zeit bezahlt wird, ist kein Preis eines Teils; die übrigen Zeilen gelten jetzt im Plan. Strg+Z nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuoteReadingCard</name>
        <message>
            <source>Comma or point</source>
            <translation>Komma oder Punkt</translation>
        </message>
        <message>
            <source>the file does not settle it: say which total is meant</source>
            <translation>die Datei entscheidet es nicht: sagen Sie, welche Summe gemeint ist</translation>
        </message>
        <message>
            <source>the total of the quote under each reading the file allows</source>
            <translation>die Summe des Angebots in jeder Lesart, die die Datei erlaubt</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <source>net</source>
            <translation>netto</translation>
        </message>
        <message>
            <source>%1 with tax</source>
            <translation>%1 mit Steuer</translation>
        </message>
        <message>
            <source>This total is meant</source>
            <translation>Diese Summe ist gemeint</translation>
        </message>
        <message>
            <source>Read it so</source>
            <translation>So lesen</translation>
        </message>
        <message>
            <source>read so</source>
            <translation>so gelesen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RowDialog</name>
        <message>
            <source>Add a part like %1</source>
            <translation>Ein Teil wie %1 anlegen</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Give the part an id of its own and change what differs.</source>
            <translation>Geben Sie dem Teil eine eigene Kennung und ändern Sie, was anders ist.</translation>
        </message>
        <message>
            <source>What you change is laid over the shipped row; an empty field keeps it.</source>
            <translation>Was Sie ändern, wird über die mitgelieferte Zeile gelegt; ein leeres Feld lässt sie stehen.</translation>
        </message>
        <message>
            <source>Add the part</source>
            <translation>Das Teil anlegen</translation>
        </message>
        <message>
            <source>Change the row</source>
            <translation>Die Zeile ändern</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Own entry</source>
            <translation>Eigene Angabe</translation>
        </message>
        <message>
            <source>The part needs an id of its own</source>
            <translation>Das Teil braucht eine eigene Kennung</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TornadoChart</name>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1: %2 bis %3</translation>
        </message>
        <message>
            <source>Nothing in this plan is uncertain.</source>
            <translation>In diesem Plan ist nichts unsicher.</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>günstiger</translation>
        </message>
        <message>
            <source>dearer</source>
            <translation>teurer</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TrayCard</name>
        <message>
            <source>Lines that wait for a part</source>
            <translation>Zeilen, die auf ein Teil warten</translation>
        </message>
        <message>
            <source>Parts of the catalog</source>
            <translation>Teile des Katalogs</translation>
        </message>
        <message>
            <source>It is this part</source>
            <translation>Es ist dieses Teil</translation>
        </message>
        <message>
            <source>Search the catalog by any words</source>
            <translation>Den Katalog nach Wörtern durchsuchen</translation>
        </message>
        <message>
            <source>Search the part a line means</source>
            <translation>Das Teil suchen, das eine Zeile meint</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of imported quotes price nothing yet</source>
            <translation>
                <numerusform>%Ln Zeile übernommener Angebote bepreist noch nichts</numerusform>
                <numerusform>%Ln Zeilen übernommener Angebote bepreisen noch nichts</numerusform>
            </translation>
        </message>
        <message>
            <source>every line of the imported quotes has its part</source>
            <translation>jede Zeile der übernommenen Angebote hat ihr Teil</translation>
        </message>
        <message>
            <source>Which part does %1 mean by “%2”?</source>
            <translation>Welches Teil meint %1 mit „%2“?</translation>
        </message>
        <message>
            <source>Which part is %1, %2?</source>
            <translation>Welches Teil ist %1, %2?</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>It is %1</source>
            <translation>Es ist %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::EvenMap</name>
        <message>
            <source>Use of the machines, share of the hours</source>
            <translation>Nutzung der Maschinen, Anteil der Stunden</translation>
        </message>
        <message>
            <source>Electricity, %1 per kWh</source>
            <translation>Strom, %1 je kWh</translation>
        </message>
        <message>
            <source>Owning is cheaper</source>
            <translation>Besitzen ist billiger</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper</source>
            <translation>Mieten auf Abruf ist billiger</translation>
        </message>
        <message>
            <source>There is no offer on demand to compare with.</source>
            <translation>Es gibt kein Angebot auf Abruf zum Vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::UserGroupsEditor</name>
        <message>
            <source>Where the users are</source>
            <translation>Wo die Nutzer sind</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ort hinzufügen</translation>
        </message>
        <message>
            <source>Add a place of users to %1</source>
            <translation>%1 einen Ort der Nutzer hinzufügen</translation>
        </message>
        <message>
            <source>%1: place %2 of the users</source>
            <translation>%1: Ort %2 der Nutzer</translation>
        </message>
        <message>
            <source>%1: share of place %2</source>
            <translation>%1: Anteil von Ort %2</translation>
        </message>
        <message>
            <source>Remove place %1 of the users</source>
            <translation>Ort %1 der Nutzer entfernen</translation>
        </message>
        <message>
            <source>% of the requests</source>
            <translation>% der Anfragen</translation>
        </message>
        <message>
            <source>Not stated: every place is as near to them as any other.</source>
            <translation>Nicht angegeben: jeder Ort ist ihnen gleich nah.</translation>
        </message>
        <message>
            <source>The catalog does not know where %1 is. Name a larger city near there.</source>
            <translation>Der Katalog weiß nicht, wo %1 liegt. Nennen Sie eine größere Stadt in der Nähe.</translation>
        </message>
    </context>
    <context>
        <name>RiskFigures</name>
        <message>
            <source>Drawn %1 times: every price, rate, use and failure from its own band, those of one kind together; the same draws every time</source>
            <translation>%1-mal gezogen: jeder Preis, Kurs, jede Nutzung und jeder Ausfall aus seinem eigenen Band, die einer Art gemeinsam; jedes Mal dieselben Züge</translation>
        </message>
        <message>
            <source>Half of the futures lie above: %1</source>
            <translation>Die Hälfte der Zukünfte liegt darüber: %1</translation>
        </message>
        <message>
            <source>planned %1, mean %2, one in twenty above %3</source>
            <translation>geplant %1, Mittel %2, eine von zwanzig über %3</translation>
        </message>
        <message>
            <source>Chance that %1 holds</source>
            <translation>Aussicht, dass %1 hält</translation>
        </message>
        <message>
            <source>of the futures</source>
            <translation>der Zukünfte</translation>
        </message>
        <message>
            <source>limit %1; one in twenty goes over by %2; mean excess %3</source>
            <translation>Grenze %1; eine von zwanzig liegt um %2 darüber; mittlere Überschreitung %3</translation>
        </message>
        <message>
            <source>limit %1; the figure is %2, in eight of ten %3 to %4</source>
            <translation>Grenze %1; die Zahl ist %2, in acht von zehn %3 bis %4</translation>
        </message>
        <message>
            <source>How far the total moves when this alone goes from its low to its high end and all else stays as planned</source>
            <translation>Wie weit sich die Summe bewegt, wenn dies allein von seinem unteren zum oberen Ende geht und alles andere wie geplant bleibt</translation>
        </message>
        <message>
            <source>All payments of this way added up by the end of the horizon, not discounted</source>
            <translation>Alle Zahlungen dieses Weges bis zum Ende des Zeitraums, nicht abgezinst</translation>
        </message>
        <message>
            <source>All payments of this way added up by the end of the horizon, less what its hardware fetches then, not discounted</source>
            <translation>Alle Zahlungen dieses Weges bis zum Ende des Zeitraums, abzüglich dessen, was seine Hardware dann einbringt, nicht abgezinst</translation>
        </message>
        <message>
            <source>Owning is cheaper above this use</source>
            <translation>Über dieser Nutzung ist Besitzen billiger</translation>
        </message>
        <message>
            <source>of the hours</source>
            <translation>der Stunden</translation>
        </message>
        <message>
            <source>Cost of owning over the horizon divided by the cost of renting every hour of it</source>
            <translation>Kosten des Besitzens über den Zeitraum geteilt durch die Kosten, jede Stunde davon zu mieten</translation>
        </message>
        <message>
            <source>Purchases of this part; the quote states until when its price holds</source>
            <translation>Käufe dieses Teils; das Angebot nennt, bis wann sein Preis gilt</translation>
        </message>
        <message>
            <source>Purchases of this part; the price holds until it is called old</source>
            <translation>Käufe dieses Teils; der Preis gilt, bis er alt genannt wird</translation>
        </message>
        <message>
            <source>Half of the futures take longer: lead time</source>
            <translation>Die Hälfte der Zukünfte dauert länger: Lieferzeit</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Mean excess over %1</source>
            <translation>Mittlere Überschreitung von %1</translation>
        </message>
        <message>
            <source>of today&apos;s price</source>
            <translation>des heutigen Preises</translation>
        </message>
        <message>
            <source>Today&apos;s prices still hold then</source>
            <translation>Die heutigen Preise gelten dann noch</translation>
        </message>
        <message>
            <source>What the catalog assumes of how prices drift in a year, over the time from today to the period</source>
            <translation>Was der Katalog annimmt, wie Preise in einem Jahr abweichen, über die Zeit von heute bis zum Zeitraum</translation>
        </message>
        <message>
            <source>Price of hardware</source>
            <translation>Preis der Hardware</translation>
        </message>
        <message>
            <source>Price of cloud</source>
            <translation>Preis der Cloud</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <translation>Strompreis</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, dark, high contrast or as the desktop has it</source>
            <translation>Hell, dunkel, hoher Kontrast oder wie das System</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the desktop has it</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Size of the text in points, or as the desktop has it</source>
            <translation>Schriftgröße in Punkt, oder wie der Desktop sie vorgibt</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Größe der Schrift</translation>
        </message>
        <message>
            <source>8 points</source>
            <translation>8 Punkt</translation>
        </message>
        <message>
            <source>10 points</source>
            <translation>10 Punkt</translation>
        </message>
        <message>
            <source>12 points</source>
            <translation>12 Punkt</translation>
        </message>
        <message>
            <source>14 points</source>
            <translation>14 Punkt</translation>
        </message>
        <message>
            <source>16 points</source>
            <translation>16 Punkt</translation>
        </message>
        <message>
            <source>Language of the window and of new reports, or as the desktop has it</source>
            <translation>Sprache des Fensters und neuer Berichte, oder wie der Desktop sie vorgibt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Whether every edit of a plan is answered at once</source>
            <translation>Ob jede Änderung eines Plans sofort beantwortet wird</translation>
        </message>
        <message>
            <source>Answer while I edit</source>
            <translation>Antworten, während ich ändere</translation>
        </message>
        <message>
            <source>Seconds after which a solve stops with the best answer so far</source>
            <translation>Sekunden, nach denen eine Lösung mit der besten Antwort bis dahin endet</translation>
        </message>
        <message>
            <source>Longest solve, seconds</source>
            <translation>Längste Rechenzeit, Sekunden</translation>
        </message>
        <message>
            <source>Threads of the solver; one gives the same answer every time</source>
            <translation>Threads des Solvers; mit einem ist die Antwort jedes Mal dieselbe</translation>
        </message>
        <message>
            <source>Threads of the solver</source>
            <translation>Threads des Solvers</translation>
        </message>
        <message>
            <source>Memory in GiB (1024) instead of GB (1000)</source>
            <translation>Speicher in GiB (1024) statt GB (1000)</translation>
        </message>
        <message>
            <source>Memory in GiB</source>
            <translation>Speicher in GiB</translation>
        </message>
        <message>
            <source>Who signs the change log of plans; empty takes the name of the login</source>
            <translation>Wer das Änderungsprotokoll von Plänen zeichnet; leer nimmt den Namen der Anmeldung</translation>
        </message>
        <message>
            <source>Address of the team's catalog in PostgreSQL, such as service=planning, from the next start on; no password; empty is a catalog of your own</source>
            <translation>Adresse des Team-Katalogs in PostgreSQL, etwa service=planung, ab dem nächsten Start; kein Passwort; leer heißt ein eigener Katalog</translation>
        </message>
        <message>
            <source>Team catalog</source>
            <translation>Team-Katalog</translation>
        </message>
        <message>
            <source>Name in the change log</source>
            <translation>Name im Änderungsprotokoll</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Language and size of the text begin with the next start.</source>
            <translation>Sprache und Größe der Schrift gelten ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Einstellungen schließen</translation>
        </message>
    </context>
    <context>
        <name>Probes</name>
        <message numerus="yes">
            <source>and %n other figure(s)</source>
            <translation>
                <numerusform>und %n weiterer Wert</numerusform>
                <numerusform>und %n weitere Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Noch nicht gefragt</translation>
        </message>
        <message>
            <source>Can run here</source>
            <translation>Hier möglich</translation>
        </message>
        <message>
            <source>Cannot run here</source>
            <translation>Hier nicht möglich</translation>
        </message>
        <message>
            <source>Waits its turn</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>Misst</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Misslungen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>Nicht gemessen</translation>
        </message>
        <message>
            <source>%1, figure %2 of %3</source>
            <translation>%1, Wert %2 von %3</translation>
        </message>
        <message>
            <source>%1 of %2 probes measured this machine.</source>
            <translation>%1 von %2 Messungen haben diese Maschine gemessen.</translation>
        </message>
        <message>
            <source>No probe could run on this machine.</source>
            <translation>Auf dieser Maschine war keine Messung möglich.</translation>
        </message>
        <message>
            <source>The probe could not be started.</source>
            <translation>Das Messprogramm ließ sich nicht starten.</translation>
        </message>
        <message>
            <source>The probe ended before it was done.</source>
            <translation>Das Messprogramm endete vor der Zeit.</translation>
        </message>
        <message>
            <source>The probe was ended from outside.</source>
            <translation>Das Messprogramm wurde von außen beendet.</translation>
        </message>
        <message>
            <source>The probe took longer than its deadline and was stopped.</source>
            <translation>Das Messprogramm überschritt seine Frist und wurde angehalten.</translation>
        </message>
        <message>
            <source>The probe and this program do not belong together.</source>
            <translation>Messprogramm und dieses Programm gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>The probe wrote something that is not a measurement.</source>
            <translation>Das Messprogramm schrieb etwas, das keine Messung ist.</translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <translation>Der Lauf wurde abgebrochen.</translation>
        </message>
        <message>
            <source>What was measured until then is kept.</source>
            <translation>Was bis dahin gemessen war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Nothing was measured until then.</source>
            <translation>Bis dahin war nichts gemessen.</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>Messung</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>What it measures, or why not</source>
            <translation>Was sie misst, oder warum nicht</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Quartiles</source>
            <translation>Quartile</translation>
        </message>
        <message>
            <source>95 % interval, ±</source>
            <translation>95-%-Intervall, ±</translation>
        </message>
        <message>
            <source>Repetitions</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Of the data sheet</source>
            <translation>Vom Datenblatt</translation>
        </message>
        <message>
            <source>Held against a reference</source>
            <translation>Gegen eine Referenz</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Stimmt überein</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Stimmt nicht überein</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Factor or figure</source>
            <translation>Faktor oder Wert</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>serving</source>
            <translation>Inferenz</translation>
        </message>
        <message>
            <source>Band of %1, times the likely value</source>
            <translation>Band von %1, mal dem wahrscheinlichen Wert</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Used since</source>
            <translation>Verwendet seit</translation>
        </message>
        <message>
            <source>The ledger</source>
            <translation>Das Buch</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>within</source>
            <translation>innerhalb</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>außerhalb</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Median error</source>
            <translation>Mittlerer Fehler</translation>
        </message>
        <message>
            <source>Above the prediction</source>
            <translation>Über der Vorhersage</translation>
        </message>
        <message>
            <source>Within the band</source>
            <translation>Innerhalb des Bands</translation>
        </message>
        <message>
            <source>Finding, and what to do</source>
            <translation>Befund, und was zu tun ist</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Gesehen von</translation>
        </message>
    </context>
    <context>
        <name>cw::app::AroundCard</name>
        <message>
            <source>Versions that stand or are decided, held against the matrix of what works together</source>
            <translation>Versionen, die stehen oder beschlossen sind, gegen die Matrix dessen gehalten, was zusammenarbeitet</translation>
        </message>
        <message>
            <source>“%1” is no version: a product and its version with an @ between, such as kubernetes@1.34</source>
            <translation>„%1“ ist keine Version: ein Produkt und seine Version mit einem @ dazwischen, etwa kubernetes@1.34</translation>
        </message>
        <message>
            <source>Switch models for the first of them, where one carries the ports; empty: the lowest price a port</source>
            <translation>Switch-Modelle für die erste davon, wo eines die Anschlüsse trägt; leer: der niedrigste Preis je Anschluss</translation>
        </message>
        <message>
            <source>The catalog has no switch “%1”; the nearest is %2</source>
            <translation>Der Katalog hat keinen Switch „%1“; am nächsten ist %2</translation>
        </message>
        <message>
            <source>Around the servers</source>
            <translation>Rund um die Server</translation>
        </message>
        <message>
            <source>What counts beside hardware, place, energy and maintenance, and what runs the cluster</source>
            <translation>Was neben Hardware, Stellplatz, Energie und Wartung zählt, und was den Cluster betreibt</translation>
        </message>
        <message>
            <source>Costs that count</source>
            <translation>Kosten, die zählen</translation>
        </message>
        <message>
            <source>What runs the cluster; each brings its nodes</source>
            <translation>Was den Cluster betreibt; jedes bringt seine Knoten mit</translation>
        </message>
        <message>
            <source>Networks of training runs that may be chosen beside the non-blocking one, ports down to ports up at a leaf switch</source>
            <translation>Netze von Trainingsläufen, die neben dem blockierungsfreien gewählt werden dürfen, Ports nach unten zu Ports nach oben am Leaf-Switch</translation>
        </message>
        <message>
            <source>How networks of your own may be built; the first ticked joins all work, the others are offered to training runs</source>
            <translation>Wie eigene Netze gebaut sein dürfen; die zuerst angekreuzte Bauweise verbindet alle Arbeit, die anderen werden Trainingsläufen angeboten</translation>
        </message>
    </context>
    <context>
        <name>Sweep</name>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n Szenario</numerusform>
                <numerusform>%n Szenarien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n without a design</source>
            <translation>
                <numerusform>%1, davon %n ohne Entwurf</numerusform>
                <numerusform>%1, davon %n ohne Entwurf</numerusform>
            </translation>
        </message>
        <message>
            <source>The same everywhere: %1.</source>
            <translation>Überall gleich: %1.</translation>
        </message>
        <message>
            <source>%1: no design keeps all rules</source>
            <translation>%1: kein Entwurf hält alle Regeln ein</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MultiplesChart</name>
        <message>
            <source>%1 M</source>
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>Scenario %1 is chosen; Enter opens its plan</source>
            <translation>Szenario %1 ist gewählt; die Eingabetaste öffnet seinen Plan</translation>
        </message>
        <message numerus="yes">
            <source>%n quantities over %1. Arrow keys choose a scenario, T shows the table</source>
            <translation>
                <numerusform>%n Größe über %1. Pfeiltasten wählen ein Szenario, T zeigt die Tabelle</numerusform>
                <numerusform>%n Größen über %1. Pfeiltasten wählen ein Szenario, T zeigt die Tabelle</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing moves in this sweep: every scenario has the same design.</source>
            <translation>In dieser Reihe bewegt sich nichts: Jedes Szenario hat denselben Entwurf.</translation>
        </message>
        <message>
            <source>There is no sweep to show.</source>
            <translation>Keine Reihe geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SweepCard</name>
        <message>
            <source>How does the answer move over a sweep?</source>
            <translation>Wie bewegt sich die Antwort über eine Reihe?</translation>
        </message>
        <message>
            <source>Open this scenario as a plan</source>
            <translation>Dieses Szenario als Plan öffnen</translation>
        </message>
        <message>
            <source>Open a sweep’s results…</source>
            <translation>Ergebnisse einer Reihe öffnen …</translation>
        </message>
        <message>
            <source>Open a sweep’s results</source>
            <translation>Ergebnisse einer Reihe öffnen</translation>
        </message>
        <message>
            <source>Results of a sweep (*.sqlite)</source>
            <translation>Ergebnisse einer Reihe (*.sqlite)</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>What the sweep is drawn over</source>
            <translation>Worüber die Reihe gezeichnet wird</translation>
        </message>
        <message>
            <source>“clusterwright-cli sweep” answers a plan for many values at once; drop its results.sqlite here or open it.</source>
            <translation>„clusterwright-cli sweep“ beantwortet einen Plan für viele Werte auf einmal; legen Sie die Datei results.sqlite hier ab oder öffnen Sie sie.</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>Scenario %1 has no plan beside the results</source>
            <translation>Szenario %1 hat keinen Plan neben den Ergebnissen</translation>
        </message>
        <message>
            <source>the folder that the sweep wrote, with its plans</source>
            <translation>der Ordner, den die Reihe geschrieben hat, mit ihren Plänen</translation>
        </message>
        <message>
            <source>%1, scenario %2</source>
            <translation>%1, Szenario %2</translation>
        </message>
    </context>
    <context>
        <name>BillFigures</name>
        <message>
            <source>Bought in all</source>
            <translation>Kauf insgesamt</translation>
        </message>
        <message>
            <source>Running in all, undiscounted</source>
            <translation>Laufend insgesamt, nicht abgezinst</translation>
        </message>
        <message>
            <source>%1, bought</source>
            <translation>%1, Kauf</translation>
        </message>
        <message>
            <source>%1, running</source>
            <translation>%1, laufend</translation>
        </message>
        <message>
            <source>Sum of its lines, each quantity × unit price</source>
            <translation>Summe der Zeilen, jede Menge × Einzelpreis</translation>
        </message>
    </context>
    <context>
        <name>NetworkFigures</name>
        <message>
            <source>Rails × (servers ÷ ports a leaf leaves for nodes, rounded up)</source>
            <translation>Schienen × (Server ÷ Ports eines Leafs für Knoten, aufgerundet)</translation>
        </message>
        <message>
            <source>Ports of a switch</source>
            <translation>Ports eines Switches</translation>
        </message>
        <message>
            <source>Catalog entry %1</source>
            <translation>Katalogeintrag %1</translation>
        </message>
        <message>
            <source>Leaf switches</source>
            <translation>Leaf-Switches</translation>
        </message>
        <message>
            <source>Ports to join ÷ ports a leaf leaves for nodes, rounded up</source>
            <translation>Zu verbindende Ports ÷ Ports, die ein Leaf für Knoten frei hat, aufgerundet</translation>
        </message>
        <message>
            <source>Spine switches</source>
            <translation>Spine-Switches</translation>
        </message>
        <message>
            <source>Uplinks of all leaves ÷ ports of a switch, rounded up to a number every leaf reaches with equally many links</source>
            <translation>Uplinks aller Leafs ÷ Ports eines Switches, aufgerundet auf eine Zahl, die jeder Leaf mit gleich vielen Verbindungen erreicht</translation>
        </message>
        <message>
            <source>One tier of switches joins every port: no spine is needed</source>
            <translation>Eine Ebene von Switches verbindet alle Ports: kein Spine ist nötig</translation>
        </message>
        <message>
            <source>Core switches</source>
            <translation>Core-Switches</translation>
        </message>
        <message>
            <source>Uplinks of all spines ÷ ports of a switch, rounded up to a number every pod reaches with equally many links</source>
            <translation>Uplinks aller Spines ÷ Ports eines Switches, aufgerundet auf eine Zahl, die jeder Pod mit gleich vielen Verbindungen erreicht</translation>
        </message>
        <message>
            <source>Leaves and spines join every port: no core is needed</source>
            <translation>Leafs und Spines verbinden alle Ports: kein Core ist nötig</translation>
        </message>
        <message>
            <source>Cables to nodes</source>
            <translation>Kabel zu Knoten</translation>
        </message>
        <message>
            <source>One for each port to join</source>
            <translation>Eines für jeden zu verbindenden Port</translation>
        </message>
        <message>
            <source>Cables between switches</source>
            <translation>Kabel zwischen Switches</translation>
        </message>
        <message>
            <source>Uplinks of the leaves, of the spines, and between groups</source>
            <translation>Uplinks der Leafs, der Spines und zwischen Gruppen</translation>
        </message>
        <message>
            <source>Ports to join</source>
            <translation>Zu verbindende Ports</translation>
        </message>
        <message>
            <source>Ports of %1</source>
            <translation>Ports von %1</translation>
        </message>
        <message>
            <source>Units of the fullest period × ports of each</source>
            <translation>Einheiten des vollsten Zeitraums × Ports je Einheit</translation>
        </message>
        <message>
            <source>Catalog table latency_geo</source>
            <translation>Katalogtabelle latency_geo</translation>
        </message>
        <message>
            <source>Measured, 95th percentile of an operator&apos;s backbone between the metros both ends stand in</source>
            <translation>Gemessen, 95. Perzentil im Netz eines Betreibers zwischen den Städten beider Enden</translation>
        </message>
        <message>
            <source>Estimated from the great circle of %1 km: way there and back by light in fibre, with the base and the detour fitted on operators&apos; backbones (assumptions rtt_*)</source>
            <translation>Geschätzt aus dem Großkreis von %1 km: Hin- und Rückweg des Lichts in der Faser, mit Sockel und Umweg, angepasst an Netze von Betreibern (Annahmen rtt_*)</translation>
        </message>
        <message>
            <source>The place of one end is not known</source>
            <translation>Der Ort eines Endes ist nicht bekannt</translation>
        </message>
        <message>
            <source>Round trip, %1 to %2</source>
            <translation>Umlaufzeit, %1 nach %2</translation>
        </message>
        <message>
            <source>; at most %1 ms asked</source>
            <translation>; höchstens %1 ms verlangt</translation>
        </message>
        <message>
            <source>Accelerators of the largest placement at %1</source>
            <translation>Beschleuniger der größten Platzierung in %1</translation>
        </message>
        <message>
            <source>As the design places them; below, the round trips of the users served from here</source>
            <translation>Wie der Entwurf sie platziert; darunter die Umlaufzeiten der von hier bedienten Nutzer</translation>
        </message>
        <message>
            <source>One for each leaf: half of the ports of a spine lead to the other groups</source>
            <translation>Einer je Leaf: Die Hälfte der Ports eines Spines führt zu den anderen Gruppen</translation>
        </message>
    </context>
    <context>
        <name>LawFigures</name>
        <message>
            <source>Points asked for: %1</source>
            <translation>Verlangte Punkte: %1</translation>
        </message>
        <message>
            <source>The catalog&apos;s list of what the document must say</source>
            <translation>Die Liste des Katalogs, was das Dokument sagen muss</translation>
        </message>
        <message>
            <source>Filled from the plan: %1</source>
            <translation>Aus dem Plan gefüllt: %1</translation>
        </message>
        <message>
            <source>Points the plan, its answer or the catalog say something about</source>
            <translation>Punkte, zu denen der Plan, seine Antwort oder der Katalog etwas sagt</translation>
        </message>
        <message>
            <source>A person writes: %1</source>
            <translation>Ein Mensch schreibt: %1</translation>
        </message>
        <message>
            <source>Points asked for − those filled from the plan</source>
            <translation>Verlangte Punkte − aus dem Plan gefüllte</translation>
        </message>
        <message>
            <source>Criteria not known, %1</source>
            <translation>Nicht bekannte Kriterien, %1</translation>
        </message>
        <message>
            <source>Criteria of the framework that neither the catalog nor the need answers</source>
            <translation>Kriterien des Rahmens, die weder der Katalog noch der Bedarf beantwortet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Points of every objective × its weight; what is not known counts nothing at the low end and in full at the high end</source>
            <translation>Punkte jedes Ziels × sein Gewicht; was nicht bekannt ist, zählt am unteren Ende nichts und am oberen voll</translation>
        </message>
        <message>
            <source>Sovereignty score of %1, weights of v1.2.1</source>
            <translation>Souveränitätspunkte von %1, Gewichte der v1.2.1</translation>
        </message>
        <message>
            <source>Sovereignty score of %1, weights of June 2026</source>
            <translation>Souveränitätspunkte von %1, Gewichte vom Juni 2026</translation>
        </message>
    </context>
    <context>
        <name>CandidateFalls</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>not even for nothing</source>
            <translation>nicht einmal geschenkt</translation>
        </message>
        <message>
            <source>perhaps not even for nothing</source>
            <translation>vielleicht nicht einmal geschenkt</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>in no design</source>
            <translation>in keinem Entwurf</translation>
        </message>
        <message>
            <source>to %1 a month</source>
            <translation>auf %1 im Monat</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>auf %1</translation>
        </message>
    </context>
    <context>
        <name>CandidateFigures</name>
        <message>
            <source>Predicted for this deployment as the Performance page opens it for what is chosen</source>
            <translation>Vorhergesagt für diesen Einsatz, so wie die Seite Leistung es für das Gewählte zeigt</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Sum of what a unit costs once and while it serves, × units of a replica; for services a month and a unit of demand</source>
            <translation>Summe dessen, was eine Einheit einmalig und im Betrieb kostet, × Einheiten einer Kopie; bei Diensten je Monat und Einheit der Nachfrage</translation>
        </message>
        <message>
            <source>IT power of a replica</source>
            <translation>IT-Leistung einer Kopie</translation>
        </message>
        <message>
            <source>Planning power of a unit under load × units of a replica</source>
            <translation>Planungsleistung einer Einheit unter Last × Einheiten einer Kopie</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>As the catalog states it</source>
            <translation>Wie der Katalog sie nennt</translation>
        </message>
        <message>
            <source>No lead time is published</source>
            <translation>Keine Lieferzeit ist veröffentlicht</translation>
        </message>
        <message>
            <source>Accelerators of a replica</source>
            <translation>Beschleuniger einer Kopie</translation>
        </message>
        <message>
            <source>Tensor × pipeline × data parallel</source>
            <translation>Tensor- × Pipeline- × Datenparallelität</translation>
        </message>
        <message>
            <source>How far its price would have to fall</source>
            <translation>Wie weit sein Preis fallen müsste</translation>
        </message>
        <message>
            <source>What a design with it costs more than the best one, as a share of what it pays for its units, net present: the least over all designs. The low end is proven; nothing but the price falls. Beyond 100 % it would not enter even for nothing</source>
            <translation>Was ein Entwurf damit mehr kostet als der beste, als Anteil dessen, was er für seine Einheiten zahlt, als Barwert: das Kleinste über alle Entwürfe. Das untere Ende ist bewiesen; nur der Preis fällt. Jenseits von 100 % käme es selbst geschenkt nicht hinein</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MapView</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 nach %2</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
    </context>
    <context>
        <name>PlacementFigures</name>
        <message>
            <source>Replicas</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>The demand of the period ÷ what one replica carries, rounded up over all places, and spare ones where the need asks for them</source>
            <translation>Nachfrage des Zeitraums ÷ was eine Kopie trägt, über alle Orte aufgerundet, dazu Reserven, wo der Bedarf sie verlangt</translation>
        </message>
        <message>
            <source>Replicas × accelerators of one replica</source>
            <translation>Kopien × Beschleuniger einer Kopie</translation>
        </message>
        <message>
            <source>Accelerators ÷ those of one unit, rounded up; workloads may share a unit</source>
            <translation>Beschleuniger ÷ die einer Einheit, aufgerundet; Lasten können eine Einheit teilen</translation>
        </message>
    </context>
    <context>
        <name>RelaxationWords</name>
        <message>
            <source>without “%1”</source>
            <translation>ohne „%1“</translation>
        </message>
        <message>
            <source>%1: operators under the law of %2 allowed again</source>
            <translation>%1: Betreiber unter dem Recht von %2 wieder erlaubt</translation>
        </message>
        <message>
            <source>%1: %2 allowed again</source>
            <translation>%1: %2 wieder erlaubt</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1: %2 statt %3</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
    </context>
    <context>
        <name>RuleOverview</name>
        <message>
            <source>Part of the conflict</source>
            <translation>Teil des Widerspruchs</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>as likely predicted; see Cost and risk</source>
            <translation>nach wahrscheinlicher Vorhersage; siehe Kosten und Risiko</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kostet</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Ausgeschöpft</translation>
        </message>
        <message>
            <source>Sets the units</source>
            <translation>Setzt die Anzahl</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation>Bindet</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <source>Its price, %1</source>
            <translation>Ihr Preis, %1</translation>
        </message>
        <message>
            <source>Stated rules</source>
            <translation>Gestellte Regeln</translation>
        </message>
        <message>
            <source>Promises of the workloads</source>
            <translation>Zusagen der Lasten</translation>
        </message>
        <message>
            <source>Limits of the own rooms</source>
            <translation>Grenzen der eigenen Räume</translation>
        </message>
        <message>
            <source>No rule limits this plan.</source>
            <translation>Keine Regel begrenzt diesen Plan.</translation>
        </message>
        <message>
            <source>Without rules the cheapest plan wins. Add a budget, a place the data stays in, or a date.</source>
            <translation>Ohne Regeln gewinnt der billigste Plan. Fügen Sie ein Budget, einen Ort für die Daten oder einen Termin hinzu.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) stated</source>
            <translation>
                <numerusform>%n Regel gestellt</numerusform>
                <numerusform>%n Regeln gestellt</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 more from workloads and rooms.</source>
            <translation>, %1 weitere aus Lasten und Räumen.</translation>
        </message>
        <message>
            <source>F5 solves the plan and says where each of them binds.</source>
            <translation>F5 löst den Plan und sagt, wo jede von ihnen bindet.</translation>
        </message>
        <message>
            <source>These rules exclude each other: %1.</source>
            <translation>Diese Regeln schließen einander aus: %1.</translation>
        </message>
        <message>
            <source>Make one of them softer here, or take a way out on the page Design.</source>
            <translation>Machen Sie eine davon hier weicher, oder nehmen Sie einen Ausweg auf der Seite Entwurf.</translation>
        </message>
        <message>
            <source>Every rule holds, and none binds.</source>
            <translation>Jede Regel gilt, und keine bindet.</translation>
        </message>
        <message numerus="yes">
            <source>Every rule holds; %n of them bind(s).</source>
            <translation>
                <numerusform>Jede Regel gilt; %n davon bindet.</numerusform>
                <numerusform>Jede Regel gilt; %n davon binden.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they cost is still being worked out or was not asked for.</source>
            <translation>Was sie kosten, wird noch ausgerechnet oder wurde nicht gefragt.</translation>
        </message>
        <message>
            <source>A small step</source>
            <translation>Ein kleiner Schritt</translation>
        </message>
        <message>
            <source>It saves, %1</source>
            <translation>Er spart, %1</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Festgehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n pin(s) besides.</source>
            <translation>
                <numerusform>Dazu %n Festgehaltenes.</numerusform>
                <numerusform>Dazu %n Festgehaltene.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) below.</source>
            <translation>
                <numerusform>%n Befund unten.</numerusform>
                <numerusform>%n Befunde unten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Countries such as DE, or EU, EEA or *, with commas between</source>
            <translation>Länder wie DE, oder EU, EEA oder *, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>Vendors or ids of parts, with commas between</source>
            <translation>Hersteller oder Kennungen von Teilen, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>Certificates such as ISO 27001 or C5, with commas between</source>
            <translation>Zertifikate wie ISO 27001 oder C5, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>A rule without a word says nothing. Write one, or remove the rule.</source>
            <translation>Eine Regel ohne Wort sagt nichts. Schreiben Sie eines, oder entfernen Sie die Regel.</translation>
        </message>
        <message>
            <source>“%1” is no country or group of the catalog. Write countries such as DE, or EU, EEA or *.</source>
            <translation>„%1“ ist kein Land und keine Gruppe des Katalogs. Schreiben Sie Länder wie DE, oder EU, EEA oder *.</translation>
        </message>
        <message>
            <source>“%1” is neither a vendor nor a part of the catalog.</source>
            <translation>„%1“ ist weder ein Hersteller noch ein Teil des Katalogs.</translation>
        </message>
        <message>
            <source>No operator of the catalog is known to hold “%1”.</source>
            <translation>Von keinem Betreiber des Katalogs ist „%1“ bekannt.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ConstraintsPage</name>
        <message>
            <source>Rules and where they bind</source>
            <translation>Regeln und wo sie binden</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>No rules yet. Without rules the cheapest plan wins.</source>
            <translation>Noch keine Regeln. Ohne Regeln gewinnt der günstigste Plan.</translation>
        </message>
        <message>
            <source>Choose a rule to change it.</source>
            <translation>Wählen Sie eine Regel, um sie zu ändern.</translation>
        </message>
        <message>
            <source>Rules that are stated and pins can be removed; Ctrl+Z takes it back.</source>
            <translation>Gestellte Regeln und Festgehaltenes lassen sich entfernen; Strg+Z nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FindingsCard</name>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RecoveryDialog</name>
        <message>
            <source>Open that work</source>
            <translation>Diesen Stand öffnen</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Ungespeicherte Arbeit</translation>
        </message>
        <message>
            <source>The unsaved work asks for the same as the file.</source>
            <translation>Die ungespeicherte Arbeit fragt dasselbe wie die Datei.</translation>
        </message>
        <message numerus="yes">
            <source>The unsaved work asks for %n thing(s) otherwise than the file.</source>
            <translation>
                <numerusform>Die ungespeicherte Arbeit unterscheidet sich in %n Punkt von der Datei.</numerusform>
                <numerusform>Die ungespeicherte Arbeit unterscheidet sich in %n Punkten von der Datei.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was anders ist</translation>
        </message>
        <message>
            <source>Opening it leaves the file as it is until you save.</source>
            <translation>Öffnen lässt die Datei, wie sie ist, bis Sie speichern.</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportPage</name>
        <message>
            <source>Make the report and its files…</source>
            <translation>Bericht und Dateien erstellen …</translation>
        </message>
        <message>
            <source>Print it…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Nothing to report yet.</source>
            <translation>Noch nichts zu berichten.</translation>
        </message>
        <message>
            <source>The report is made from the answer: solve the plan, and its pages stand here.</source>
            <translation>Der Bericht entsteht aus der Antwort: lösen Sie den Plan, und seine Seiten stehen hier.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Plan lösen</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Bedarf ansehen</translation>
        </message>
        <message>
            <source>There is nothing to hand on yet.</source>
            <translation>Es gibt noch nichts weiterzugeben.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>F5 löst den Plan.</translation>
        </message>
        <message>
            <source>The report is being laid out.</source>
            <translation>Der Bericht wird gesetzt.</translation>
        </message>
        <message>
            <source>What it holds can be chosen already.</source>
            <translation>Was er enthält, kann schon gewählt werden.</translation>
        </message>
        <message numerus="yes">
            <source>The report says it on %n page(s), in %1.</source>
            <translation>
                <numerusform>Der Bericht sagt es auf %n Seite, auf %1.</numerusform>
                <numerusform>Der Bericht sagt es auf %n Seiten, auf %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>These pages are older than the plan; they follow with the next answer.</source>
            <translation>Diese Seiten sind älter als der Plan; sie folgen mit der nächsten Antwort.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 chosen chapter(s) have something to tell of this answer. The choice is stored in the plan: the command line makes the same files.</source>
            <translation>
                <numerusform>%n von %1 gewählten Kapiteln hat zu dieser Antwort etwas zu sagen. Die Auswahl steht im Plan: Die Befehlszeile erzeugt dieselben Dateien.</numerusform>
                <numerusform>%n von %1 gewählten Kapiteln haben zu dieser Antwort etwas zu sagen. Die Auswahl steht im Plan: Die Befehlszeile erzeugt dieselben Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>The report was not laid out.</source>
            <translation>Der Bericht ist nicht gesetzt.</translation>
        </message>
        <message>
            <source>What it holds can be chosen, and its files can be made, without that.</source>
            <translation>Was er enthält, lässt sich auch so wählen, und seine Dateien lassen sich auch so erzeugen.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportPreview</name>
        <message>
            <source>As it will be printed</source>
            <translation>Wie er gedruckt wird</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Seite zurück</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Seite vor</translation>
        </message>
        <message>
            <source>Chapter to look at</source>
            <translation>Kapitel, das gezeigt wird</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 and %2 of %3</source>
            <translation>%1 und %2 von %3</translation>
        </message>
        <message>
            <source>Putting the report into words</source>
            <translation>Der Bericht wird in Worte gefasst</translation>
        </message>
        <message>
            <source>Drawing racks, networks and the map</source>
            <translation>Racks, Netze und Karte werden gezeichnet</translation>
        </message>
        <message>
            <source>Laying out the report, step %1 of %2</source>
            <translation>Der Bericht wird gesetzt, Schritt %1 von %2</translation>
        </message>
        <message>
            <source>The layout was cancelled.</source>
            <translation>Das Setzen des Berichts wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Lay the report out</source>
            <translation>Bericht setzen</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RuleEditor</name>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>the rule</source>
            <translation>die Regel</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation>die Grenze</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Grenze: %1</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>its ends</source>
            <translation>die Art der Grenze</translation>
        </message>
        <message>
            <source>the lower end</source>
            <translation>die Untergrenze</translation>
        </message>
        <message>
            <source>%1, which end</source>
            <translation>%1, welche Grenze</translation>
        </message>
        <message>
            <source>%1, at least</source>
            <translation>%1, mindestens</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulePricesCard</name>
        <message>
            <source>What does every rule cost?</source>
            <translation>Was kostet jede Regel?</translation>
        </message>
        <message>
            <source>Choose a rule to make it softer; the plan is answered at once and Ctrl+Z takes it back.</source>
            <translation>Wählen Sie eine Regel, um sie zu lockern; der Plan wird sofort beantwortet, Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Make it softer</source>
            <translation>Regel lockern</translation>
        </message>
        <message>
            <source>Drop the rule</source>
            <translation>Regel streichen</translation>
        </message>
        <message>
            <source>Drop the rule %1</source>
            <translation>Regel %1 streichen</translation>
        </message>
        <message>
            <source>Make %1 softer</source>
            <translation>%1 lockern</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SheetView</name>
        <message>
            <source>Pages of the report</source>
            <translation>Seiten des Berichts</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MonthInput</name>
        <message>
            <source>“%1” is no month; a month and a year are expected, such as %2.</source>
            <translation>„%1“ ist kein Monat; erwartet werden Monat und Jahr, etwa %2.</translation>
        </message>
        <message>
            <source>The field keeps %1.</source>
            <translation>Das Feld behält %1.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WordsInput</name>
        <message>
            <source>Words that fit</source>
            <translation>Passende Wörter</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RuleScopeFields</name>
        <message>
            <source>Counts from, month</source>
            <translation>Gilt ab Monat</translation>
        </message>
        <message>
            <source>Counts until, month</source>
            <translation>Gilt bis Monat</translation>
        </message>
        <message>
            <source>its beginning</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>its end</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Counts at</source>
            <translation>Gilt am Ort</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>Ab Monat</translation>
        </message>
        <message>
            <source>Until, month</source>
            <translation>Bis Monat</translation>
        </message>
        <message>
            <source>the workload</source>
            <translation>die Last</translation>
        </message>
        <message>
            <source>the first month</source>
            <translation>den ersten Monat</translation>
        </message>
        <message>
            <source>the last month</source>
            <translation>den letzten Monat</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>den Ort</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>der ganze Plan</translation>
        </message>
        <message>
            <source>all workloads</source>
            <translation>alle Lasten</translation>
        </message>
        <message>
            <source>Holds for %1</source>
            <translation>Gilt für %1</translation>
        </message>
        <message>
            <source>for whom it holds</source>
            <translation>den Geltungsbereich</translation>
        </message>
        <message>
            <source>“%1” is no place of the plan or the catalog. Nothing was changed.</source>
            <translation>„%1“ ist kein Ort des Plans oder des Katalogs. Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>RuleScope</name>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>between</source>
            <translation>zwischen</translation>
        </message>
        <message>
            <source>At least %1 and at most %2 exclude each other. Nothing was changed.</source>
            <translation>Mindestens %1 und höchstens %2 schließen einander aus. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 lies before %2. Nothing was changed.</source>
            <translation>%1 liegt vor %2. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 lies outside the plan, which goes from %2 to %3. Nothing was changed.</source>
            <translation>%1 liegt außerhalb des Plans, der von %2 bis %3 geht. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkStrip</name>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <source>%1, %2 s</source>
            <translation>%1, %2 s</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DataFields</name>
        <message>
            <source>not stated</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1: personal data</source>
            <translation>%1: personenbezogene Daten</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personenbezogene Daten</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>personenbezogene Daten</translation>
        </message>
        <message>
            <source>%1: classification of its data</source>
            <translation>%1: Einstufung der Daten</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <source>the classification</source>
            <translation>die Einstufung</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NameField</name>
        <message>
            <source>“%1” cannot be a name: letters without accents, digits, dot, dash and underscore are, at most 64 of them.</source>
            <translation>„%1“ kann kein Name sein: Buchstaben ohne Umlaute, Ziffern, Punkt, Strich und Unterstrich sind es, höchstens 64.</translation>
        </message>
        <message>
            <source>“%1” is the name of another workload, site or rule. Choose one that is free.</source>
            <translation>So heißt schon eine andere Last, ein Ort oder eine Regel: „%1“. Wählen Sie einen freien Namen.</translation>
        </message>
        <message>
            <source>“%1” is a place of the catalog. Choose a name of your own.</source>
            <translation>„%1“ ist ein Ort des Katalogs. Wählen Sie einen eigenen Namen.</translation>
        </message>
        <message>
            <source>With the name “%1” a rule would be taken for a requirement of a workload or site.</source>
            <translation>Mit dem Namen „%1“ würde eine Regel für eine Anforderung einer Last oder eines Ortes gehalten.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ObjectiveCard</name>
        <message>
            <source>What is best</source>
            <translation>Was am besten ist</translation>
        </message>
        <message>
            <source>Add a quantity</source>
            <translation>Größe hinzufügen</translation>
        </message>
        <message>
            <source>one quantity</source>
            <translation>eine Größe</translation>
        </message>
        <message>
            <source>several, in order of rank</source>
            <translation>mehrere, der Reihe nach</translation>
        </message>
        <message>
            <source>a weighted sum</source>
            <translation>eine gewichtete Summe</translation>
        </message>
        <message>
            <source>Keep as low as possible</source>
            <translation>So niedrig wie möglich</translation>
        </message>
        <message>
            <source>Hardware given up, or left at the end, counts at its resale value</source>
            <translation>Abgegebene oder am Ende übrige Hardware zählt mit ihrem Wiederverkaufswert</translation>
        </message>
        <message>
            <source>Inference and training never share a unit</source>
            <translation>Inferenz und Training teilen sich nie eine Einheit</translation>
        </message>
        <message>
            <source>Stay cheap when prices turn out badly</source>
            <translation>Günstig bleiben, auch wenn Preise schlecht ausfallen</translation>
        </message>
        <message>
            <source>The mean of the dearest price scenarios is minimised beside the planned total cost.</source>
            <translation>Neben den geplanten Gesamtkosten wird der Mittelwert der teuersten Preisszenarien minimiert.</translation>
        </message>
        <message>
            <source>Dearest scenarios that count, %</source>
            <translation>Teuerste Szenarien, die zählen, %</translation>
        </message>
        <message>
            <source>Scenarios drawn</source>
            <translation>Gezogene Szenarien</translation>
        </message>
        <message>
            <source>Their weight against the planned cost, %</source>
            <translation>Ihr Gewicht gegen die geplanten Kosten, %</translation>
        </message>
        <message>
            <source>Weight of quantity %1</source>
            <translation>Gewicht der Größe %1</translation>
        </message>
        <message>
            <source>Remove quantity %1</source>
            <translation>Größe %1 entfernen</translation>
        </message>
        <message>
            <source>Quantity %1 to keep low</source>
            <translation>Größe %1, die niedrig bleiben soll</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RunFields</name>
        <message>
            <source>%1: from, month</source>
            <translation>%1: ab Monat</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>dem Beginn</translation>
        </message>
        <message>
            <source>adapters (LoRA)</source>
            <translation>Adapter (LoRA)</translation>
        </message>
        <message>
            <source>all weights</source>
            <translation>alle Gewichte</translation>
        </message>
        <message>
            <source>%1: what is tuned</source>
            <translation>%1: was abgestimmt wird</translation>
        </message>
        <message>
            <source>What is tuned</source>
            <translation>Was abgestimmt wird</translation>
        </message>
        <message>
            <source>what is tuned</source>
            <translation>was abgestimmt wird</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>Ab Monat</translation>
        </message>
        <message>
            <source>the month it runs from</source>
            <translation>den Monat des Beginns</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes, spot instances too</source>
            <translation>ja, auch Spot-Instanzen</translation>
        </message>
        <message>
            <source>%1: may be interrupted</source>
            <translation>%1: unterbrechbar</translation>
        </message>
        <message>
            <source>May be interrupted</source>
            <translation>Unterbrechbar</translation>
        </message>
        <message>
            <source>whether it may be interrupted</source>
            <translation>ob sie unterbrochen werden darf</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>%1; expected %2</source>
            <translation>%1; erwartet: %2</translation>
        </message>
    </context>
    <context>
        <name>PinWords</name>
        <message>
            <source>Pin: %1 on %2</source>
            <translation>Festgehalten: %1 auf %2</translation>
        </message>
        <message>
            <source>as many as needed</source>
            <translation>so viele wie nötig</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln Einheit</numerusform>
                <numerusform>%Ln Einheiten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::PinFields</name>
        <message>
            <source>Units of the pin</source>
            <translation>Festgehaltene Einheiten</translation>
        </message>
        <message>
            <source>as many as needed</source>
            <translation>so viele wie nötig</translation>
        </message>
        <message>
            <source>Units that stand, in every period that has work for them</source>
            <translation>Einheiten, die stehen, in jedem Zeitraum mit Arbeit für sie</translation>
        </message>
        <message>
            <source>Without a number the pin only keeps other systems and places out. Remove takes it away.</source>
            <translation>Ohne Zahl werden nur andere Systeme und Orte ausgeschlossen. „Entfernen“ lässt los.</translation>
        </message>
    </context>
    <context>
        <name>AroundWords</name>
        <message>
            <source>Rail-optimised</source>
            <translation>Schienenoptimiert</translation>
        </message>
        <message>
            <source>People who run it</source>
            <translation>Personal für den Betrieb</translation>
        </message>
        <message>
            <source>Operating system and Kubernetes</source>
            <translation>Betriebssystem und Kubernetes</translation>
        </message>
        <message>
            <source>Accelerator vendor's software suite</source>
            <translation>Softwarepaket des Beschleuniger-Herstellers</translation>
        </message>
        <message>
            <source>Freight and insurance</source>
            <translation>Fracht und Versicherung</translation>
        </message>
        <message>
            <source>Import duty and value-added tax</source>
            <translation>Einfuhrzoll und Umsatzsteuer</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>Ersatzteile</translation>
        </message>
        <message>
            <source>Kubernetes</source>
            <translation>Kubernetes</translation>
        </message>
        <message>
            <source>Slurm</source>
            <translation>Slurm</translation>
        </message>
        <message>
            <source>Experiment tracking and model registry</source>
            <translation>Versuchsverfolgung und Modellverzeichnis</translation>
        </message>
        <message>
            <source>MLflow</source>
            <translation>MLflow</translation>
        </message>
        <message>
            <source>Azure Machine Learning</source>
            <translation>Azure Machine Learning</translation>
        </message>
        <message>
            <source>Amazon SageMaker AI</source>
            <translation>Amazon SageMaker AI</translation>
        </message>
        <message>
            <source>Builds and tests</source>
            <translation>Builds und Tests</translation>
        </message>
        <message>
            <source>Fat tree</source>
            <translation>Fat-Tree</translation>
        </message>
        <message>
            <source>Rail-only</source>
            <translation>Nur Schienen</translation>
        </message>
        <message>
            <source>Dragonfly+</source>
            <translation>Dragonfly+</translation>
        </message>
        <message>
            <source>Torus of leaf switches</source>
            <translation>Torus aus Leaf-Switches</translation>
        </message>
    </context>
    <context>
        <name>NeedWords</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Prices and rules of</source>
            <translation>Preise und Regeln vom</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Festgehalten</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Genehmigungen</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>Ab Monat</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Months of a period</source>
            <translation>Monate je Periode</translation>
        </message>
        <message>
            <source>First orders, month</source>
            <translation>Erste Bestellungen, Monat</translation>
        </message>
        <message>
            <source>Discount rate a year</source>
            <translation>Diskontsatz im Jahr</translation>
        </message>
        <message>
            <source>Places to look at</source>
            <translation>Zu betrachtende Orte</translation>
        </message>
        <message>
            <source>Ways to procure</source>
            <translation>Beschaffungswege</translation>
        </message>
        <message>
            <source>Kept as low as possible</source>
            <translation>So niedrig wie möglich</translation>
        </message>
        <message>
            <source>Cheap when prices turn out badly</source>
            <translation>Günstig, wenn Preise schlecht ausfallen</translation>
        </message>
        <message>
            <source>Counts resale values</source>
            <translation>Zählt Wiederverkaufswerte</translation>
        </message>
        <message>
            <source>Inference and training share units</source>
            <translation>Inferenz und Training teilen sich Einheiten</translation>
        </message>
        <message>
            <source>Costs that count</source>
            <translation>Kosten, die zählen</translation>
        </message>
        <message>
            <source>Ports down for each port up, to choose from</source>
            <translation>Ports abwärts je Port aufwärts, zur Wahl</translation>
        </message>
        <message>
            <source>How networks may be built</source>
            <translation>Wie Netze gebaut sein dürfen</translation>
        </message>
        <message>
            <source>What runs the cluster</source>
            <translation>Was den Cluster betreibt</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Regelpakete</translation>
        </message>
        <message>
            <source>Role under the AI Act</source>
            <translation>Rolle nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>Risk class under the AI Act</source>
            <translation>Risikoklasse nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>Area of high risk under the AI Act</source>
            <translation>Hochrisikobereich nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>the dearest %1 of %2 scenarios, weight %3</source>
            <translation>die teuersten %1 von %2 Szenarien, Gewicht %3</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 ab %2</translation>
        </message>
        <message>
            <source>%1 copies</source>
            <translation>%1 Kopien</translation>
        </message>
        <message>
            <source>%1, KV cache %2</source>
            <translation>%1, KV-Cache %2</translation>
        </message>
        <message>
            <source>personal</source>
            <translation>personenbezogen</translation>
        </message>
        <message>
            <source>not personal</source>
            <translation>nicht personenbezogen</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Art der Arbeit</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>Anfragen je Sekunde</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>What is tuned</source>
            <translation>Was abgestimmt wird</translation>
        </message>
        <message>
            <source>all weights</source>
            <translation>alle Gewichte</translation>
        </message>
        <message>
            <source>adapters (LoRA)</source>
            <translation>Adapter (LoRA)</translation>
        </message>
        <message>
            <source>May be interrupted</source>
            <translation>Unterbrechbar</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Where the users are</source>
            <translation>Wo die Nutzer sind</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Own site</source>
            <translation>Eigener Standort</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>stated fact</source>
            <translation>angegebene Tatsache</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>European Union</source>
            <translation>Europäische Union</translation>
        </message>
        <message>
            <source>European Economic Area</source>
            <translation>Europäischer Wirtschaftsraum</translation>
        </message>
        <message>
            <source>anywhere in the world</source>
            <translation>überall auf der Welt</translation>
        </message>
    </context>
    <context>
        <name>cw::app::Strip</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ColumnHelp</name>
        <message>
            <source>Power usage effectiveness (ISO/IEC 30134-2): energy at the meter divided by energy of the machines. 1.0 would lose nothing.</source>
            <translation>Power Usage Effectiveness (ISO/IEC 30134-2): Energie am Zähler geteilt durch Energie der Maschinen. 1,0 hieße ohne Verlust.</translation>
        </message>
        <message>
            <source>Water usage effectiveness (ISO/IEC 30134-9): litres of water on site for each kWh of the machines.</source>
            <translation>Water Usage Effectiveness (ISO/IEC 30134-9): Liter Wasser am Standort je kWh der Maschinen.</translation>
        </message>
        <message>
            <source>Carbon usage effectiveness (ISO/IEC 30134-8): kg of CO₂ equivalent for each kWh of the machines, what is lost on the way included.</source>
            <translation>Carbon Usage Effectiveness (ISO/IEC 30134-8): kg CO₂-Äquivalent je kWh der Maschinen, Verluste auf dem Weg eingeschlossen.</translation>
        </message>
        <message>
            <source>Renewable energy factor (ISO/IEC 30134-3): share of the energy that is bought or made renewable, as stated. 1 is all of it.</source>
            <translation>Renewable Energy Factor (ISO/IEC 30134-3): Anteil der Energie, der erneuerbar bezogen oder erzeugt wird, wie angegeben. 1 ist alles.</translation>
        </message>
        <message>
            <source>Energy reuse factor (ISO/IEC 30134-6): share of the energy given away as heat, as stated. 1 is all of it.</source>
            <translation>Energy Reuse Factor (ISO/IEC 30134-6): Anteil der Energie, der als Wärme abgegeben wird, wie angegeben. 1 ist alles.</translation>
        </message>
        <message>
            <source>Energy of the machines at the demand of the plan, as a share of what full load in every hour would take.</source>
            <translation>Energie der Maschinen beim Bedarf des Plans, als Anteil dessen, was Volllast in jeder Stunde bräuchte.</translation>
        </message>
        <message>
            <source>Water evaporated on site in a year; the second line is the water that power stations take for the energy.</source>
            <translation>Wasser, das am Standort im Jahr verdunstet; die zweite Zeile ist das Wasser, das Kraftwerke für die Energie brauchen.</translation>
        </message>
        <message>
            <source>Energy of the machines for one unit of work, cooling and losses not counted.</source>
            <translation>Energie der Maschinen für eine Einheit Arbeit, ohne Kühlung und Verluste.</translation>
        </message>
        <message>
            <source>CO₂ equivalent of running the machines for one unit of work.</source>
            <translation>CO₂-Äquivalent des Betriebs der Maschinen für eine Einheit Arbeit.</translation>
        </message>
        <message>
            <source>CO₂ equivalent of making the machines, spread over their life, for one unit of work.</source>
            <translation>CO₂-Äquivalent der Herstellung der Maschinen, verteilt auf ihre Lebensdauer, für eine Einheit Arbeit.</translation>
        </message>
        <message>
            <source>Software carbon intensity (ISO/IEC 21031): operation and embodied carbon of one unit of work together.</source>
            <translation>Software Carbon Intensity (ISO/IEC 21031): Betrieb und Herstellung zusammen, für eine Einheit Arbeit.</translation>
        </message>
        <message>
            <source>Sovereignty effectiveness assurance level of the EU Cloud Sovereignty Framework, SEAL-0 (none) to SEAL-4 (full), as an estimate from public facts.</source>
            <translation>Sovereignty Effectiveness Assurance Level des EU Cloud Sovereignty Framework, SEAL-0 (keine) bis SEAL-4 (volle), geschätzt aus öffentlichen Angaben.</translation>
        </message>
        <message>
            <source>Sovereignty score by the weights of version 1.2.1 of the framework. The range is what the unknown facts leave open.</source>
            <translation>Punktzahl der Souveränität nach den Gewichten der Version 1.2.1 des Rahmens. Die Spanne ist, was unbekannte Angaben offen lassen.</translation>
        </message>
        <message>
            <source>Sovereignty score by the weights of June 2026. The range is what the unknown facts leave open.</source>
            <translation>Punktzahl der Souveränität nach den Gewichten vom Juni 2026. Die Spanne ist, was unbekannte Angaben offen lassen.</translation>
        </message>
        <message>
            <source>The criterion of the framework that holds the level down.</source>
            <translation>Das Kriterium des Rahmens, das die Stufe niedrig hält.</translation>
        </message>
        <message>
            <source>Criteria of the framework of which nothing is known for this place, out of all.</source>
            <translation>Kriterien des Rahmens, von denen für diesen Ort nichts bekannt ist, von allen.</translation>
        </message>
        <message>
            <source>Day from which the rule is law.</source>
            <translation>Tag, von dem an die Regel gilt.</translation>
        </message>
        <message>
            <source>Month in which this plan first does what the rule is about.</source>
            <translation>Monat, in dem dieser Plan zuerst tut, wovon die Regel handelt.</translation>
        </message>
        <message>
            <source>What the rule is about: a part or place of the plan, and the kinds of things that it binds.</source>
            <translation>Wovon die Regel handelt: ein Teil oder Ort des Plans und die Arten von Dingen, die sie bindet.</translation>
        </message>
        <message>
            <source>Accelerators of one replica.</source>
            <translation>Beschleuniger einer Replik.</translation>
        </message>
        <message>
            <source>Power of one replica at the plug of its machines, under load.</source>
            <translation>Leistung einer Replik am Stecker ihrer Maschinen, unter Last.</translation>
        </message>
        <message>
            <source>Weeks from the order until it is in service.</source>
            <translation>Wochen von der Bestellung bis zum Betrieb.</translation>
        </message>
        <message>
            <source>Copies of the model that share the load.</source>
            <translation>Kopien des Modells, die sich die Last teilen.</translation>
        </message>
        <message>
            <source>What is predicted at the planned load. The bar goes from the favourable to the unfavourable end, the dot is likely, the tick is your limit.</source>
            <translation>Was bei der geplanten Last vorhergesagt ist. Der Balken reicht vom günstigen zum ungünstigen Ende, der Punkt ist wahrscheinlich, der Strich ist Ihre Grenze.</translation>
        </message>
        <message>
            <source>Of all drawn futures so many come out above this figure.</source>
            <translation>So viele aller gezogenen Verläufe enden über dieser Zahl.</translation>
        </message>
        <message>
            <source>Share of all drawn futures in which it holds.</source>
            <translation>Anteil aller gezogenen Verläufe, in denen es hält.</translation>
        </message>
        <message>
            <source>How far the price of the system would have to fall, at all its places together, for it to enter the design; under it the price that is then enough.</source>
            <translation>Wie weit der Preis des Systems fallen müsste, an allen seinen Orten zugleich, damit es in den Entwurf kommt; darunter der Preis, der dann genügt.</translation>
        </message>
    </context>
</TS>
