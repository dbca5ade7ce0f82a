<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>Report</name>
        <message>
            <source> (%1 from %2, all from %3 until %4, then %5)</source>
            <translation> (%1 ab %2, alle ab %3 bis %4, danach %5)</translation>
        </message>
        <message>
            <source> (all from %1 until %2, then %3)</source>
            <translation> (alle ab %1 bis %2, danach %3)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source> (all until %1, then %2)</source>
            <translation> (alle bis %1, danach %2)</translation>
        </message>
        <message>
            <source>%1, %2 from %3</source>
            <translation>%1, %2 ab %3</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source> (%1 from %2, all from %3, until %4)</source>
            <translation> (%1 ab %2, alle ab %3, bis %4)</translation>
        </message>
        <message>
            <source> (until %1)</source>
            <translation> (bis %1)</translation>
        </message>
        <message>
            <source> (from %1 until %2)</source>
            <translation> (von %1 bis %2)</translation>
        </message>
        <message>
            <source>Servers leave %1 within the plan. Elevations, network drawings, NetBox files and the figures below show it in its fullest state, from %2 on.</source>
            <translation>Aus %1 gehen Server im Verlauf des Plans. Rack-Ansichten, Netzzeichnungen, NetBox-Dateien und die Zahlen unten zeigen den vollsten Stand, ab %2.</translation>
        </message>
        <message>
            <source>Servers leave %1 within the plan. Elevations, network drawings, NetBox files and the figures below show it in its fullest state, from %2 until %3.</source>
            <translation>Aus %1 gehen Server im Verlauf des Plans. Rack-Ansichten, Netzzeichnungen, NetBox-Dateien und die Zahlen unten zeigen den vollsten Stand, von %2 bis %3.</translation>
        </message>
        <message>
            <source>Each other state has them under its month; the cable list says of every cable from when and until when it lies. The manifests are those of the first state, from %1 until %2, which is built first; those of later states lie in folders of their months.</source>
            <translation>Jeder andere Stand hat sie unter seinem Monat; die Kabelliste sagt von jedem Kabel, ab wann und bis wann es liegt. Die Manifeste sind die des ersten Stands, von %1 bis %2, der zuerst gebaut wird; die späterer Stände liegen in Ordnern ihrer Monate.</translation>
        </message>
        <message>
            <source>Its servers have left, its switches are still there.</source>
            <translation>Seine Server sind gegangen, seine Switches stehen noch.</translation>
        </message>
        <message>
            <source>Traces, kept</source>
            <translation>Traces, aufbewahrt</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>Stufe %1</translation>
        </message>
        <message>
            <source>As it stands from %1 until %2; servers leave within the plan, and each other state has a drawing with its month.</source>
            <translation>Stand von %1 bis %2; Server gehen im Verlauf des Plans, und jeder andere Stand hat eine Zeichnung mit seinem Monat.</translation>
        </message>
        <message>
            <source>As it stands from %1 on; servers leave within the plan, and each other state has a drawing with its month.</source>
            <translation>Stand ab %1; Server gehen im Verlauf des Plans, und jeder andere Stand hat eine Zeichnung mit seinem Monat.</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Geht</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Kommt</translation>
        </message>
        <message>
            <source>What stands in %1, and when</source>
            <translation>Was in %1 steht, und wann</translation>
        </message>
        <message>
            <source>the slowest of %1 placements</source>
            <translation>die langsamste von %1 Platzierungen</translation>
        </message>
        <message>
            <source>%1 years</source>
            <translation>%1 Jahren</translation>
        </message>
        <message>
            <source>A training run counts with its own energy. Units kept for runs take another %1 of IT energy a year idle, between and after the runs.</source>
            <translation>Ein Trainingslauf zählt mit seiner eigenen Energie. Einheiten, die für Läufe vorgehalten werden, brauchen im Leerlauf zwischen und nach den Läufen weitere %1 IT-Energie im Jahr.</translation>
        </message>
        <message>
            <source>The answer is proven best in what comes first; what is to follow it was not proven in the time given.</source>
            <translation>Die Antwort ist in dem, was zuerst kommt, erwiesen die beste; was darauf folgen soll, wurde in der Zeit nicht erwiesen.</translation>
        </message>
        <message>
            <source>Self-run products of the catalog, on the nodes for monitoring; others do as well. The sizes are those of the first table, whatever product keeps them.</source>
            <translation>Selbst betriebene Produkte des Katalogs auf den Knoten für die Überwachung; andere tun es auch. Die Größen sind die der ersten Tabelle, welches Produkt sie auch aufbewahrt.</translation>
        </message>
        <message>
            <source>not known: choose one</source>
            <translation>nicht bekannt: eines wählen</translation>
        </message>
        <message>
            <source>Kept, TB</source>
            <translation>Aufbewahrt, TB</translation>
        </message>
        <message>
            <source>What watches the cluster</source>
            <translation>Was den Cluster beobachtet</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Dashboards</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Drift</translation>
        </message>
        <message>
            <source>Logs, kept</source>
            <translation>Logs, aufbewahrt</translation>
        </message>
        <message>
            <source>Logs and traces, collected</source>
            <translation>Logs und Traces, gesammelt</translation>
        </message>
        <message>
            <source>Metrics, kept</source>
            <translation>Metriken, aufbewahrt</translation>
        </message>
        <message>
            <source>Metrics of accelerators, read</source>
            <translation>Metriken der Beschleuniger, gelesen</translation>
        </message>
        <message>
            <source>Object storage</source>
            <translation>Objektspeicher</translation>
        </message>
        <message>
            <source>Rail-optimised: each port of a server joins the leaf of its rail, spines join the rails. </source>
            <translation>Schienenoptimiert: Jeder Port eines Servers führt zum Leaf seiner Schiene, Spines verbinden die Schienen. </translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>gewichtete Summe</translation>
        </message>
        <message>
            <source>included</source>
            <translation>enthalten</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>kein Preis</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>ask for a quote</source>
            <translation>Angebot einholen</translation>
        </message>
        <message>
            <source>To buy, without VAT</source>
            <translation>Zu kaufen, ohne MwSt.</translation>
        </message>
        <message>
            <source>To buy, with VAT</source>
            <translation>Zu kaufen, mit MwSt.</translation>
        </message>
        <message>
            <source>with VAT, %1 without</source>
            <translation>mit MwSt., %1 ohne</translation>
        </message>
        <message>
            <source>The money, %1 with VAT</source>
            <translation>Das Geld, %1 mit MwSt.</translation>
        </message>
        <message>
            <source>Without VAT: %1 to buy once, %2 for all of it, net present.</source>
            <translation>Ohne MwSt.: %1 einmalig zu kaufen, %2 für alles zusammen, Barwert.</translation>
        </message>
        <message>
            <source> Prices in %1; VAT stands in lines of its own and is in the sums; hatched prices are ranges, not offers.</source>
            <translation> Preise in %1; die MwSt. steht in eigenen Zeilen und ist in den Summen enthalten; schraffierte Preise sind Spannen, keine Angebote.</translation>
        </message>
        <message>
            <source>Rented and running, %1 months</source>
            <translation>Gemietet und laufend, %1 Monate</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Rented and running</source>
            <translation>Gemietet und laufend</translation>
        </message>
        <message>
            <source>Nothing is bought: everything is rented or runs on what is there.</source>
            <translation>Nichts wird gekauft: Alles wird gemietet oder läuft auf Vorhandenem.</translation>
        </message>
        <message>
            <source>%1 to buy; %2 of it is %3.</source>
            <translation>%1 sind zu kaufen; der größte Posten mit %2 davon ist: %3.</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source> Prices in %1, without VAT; hatched prices are ranges, not offers.</source>
            <translation> Preise in %1, ohne MwSt.; schraffierte Preise sind Spannen, keine Angebote.</translation>
        </message>
        <message>
            <source>line has no price and is not in the sums.</source>
            <translation>Zeile hat keinen Preis und fehlt in den Summen.</translation>
        </message>
        <message>
            <source>lines have no price and are not in the sums.</source>
            <translation>Zeilen haben keinen Preis und fehlen in den Summen.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>nicht festgehalten</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Änderungsprotokoll</translation>
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
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Each entry's hash covers the entry before it: a change in between breaks the chain, and check says so.</source>
            <translation>Der Hash jedes Eintrags deckt den Eintrag davor mit ab: Eine Änderung dazwischen bricht die Kette, und „check“ sagt es.</translation>
        </message>
        <message>
            <source>Change log and hashes</source>
            <translation>Änderungsprotokoll und Hashes</translation>
        </message>
        <message>
            <source>No change of this plan was recorded.</source>
            <translation>Zu diesem Plan ist keine Änderung festgehalten.</translation>
        </message>
        <message>
            <source>The hashes below tell this plan, its catalog and its result from any other.</source>
            <translation>Die Hashes unten unterscheiden diesen Plan, seinen Katalog und sein Ergebnis von jedem anderen.</translation>
        </message>
        <message>
            <source>change was recorded.</source>
            <translation>Änderung ist festgehalten.</translation>
        </message>
        <message>
            <source>changes were recorded.</source>
            <translation>Änderungen sind festgehalten.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Warum es keinen Plan gibt</translation>
        </message>
        <message>
            <source>No way to meet the need was found among the candidates; the chapter on them says why.</source>
            <translation>Unter den Kandidaten fand sich kein Weg, den Bedarf zu decken; das Kapitel über sie sagt, warum.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be met by anything considered.</source>
            <translation>Die Regel %1 erfüllt nichts von dem, was betrachtet wurde.</translation>
        </message>
        <message>
            <source>%1 cannot hold together. Without any one of them the others can be met.</source>
            <translation>%1 können nicht zugleich gelten. Ohne eine von ihnen lassen sich die übrigen erfüllen.</translation>
        </message>
        <message>
            <source>The rules in conflict</source>
            <translation>Die Regeln im Konflikt</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>Ways out, each enough alone</source>
            <translation>Auswege, jeder für sich genügt</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was daraus folgt</translation>
        </message>
        <message>
            <source>drop it</source>
            <translation>fallen lassen</translation>
        </message>
        <message>
            <source>no public price was found: ask for a quote</source>
            <translation>kein öffentlicher Preis gefunden: Angebot einholen</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Betrachtet und warum nicht</translation>
        </message>
        <message>
            <source>No other way was left aside.</source>
            <translation>Kein anderer Weg wurde verworfen.</translation>
        </message>
        <message>
            <source>%1 left aside: %2.</source>
            <translation>%1 verworfen: %2.</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Wegen</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>All of them, with their reasons, are in plan.json under result.rejected.</source>
            <translation>Alle mit ihren Gründen stehen in plan.json unter result.rejected.</translation>
        </message>
        <message>
            <source>other way was</source>
            <translation>anderer Weg wurde</translation>
        </message>
        <message>
            <source>other ways were</source>
            <translation>andere Wege wurden</translation>
        </message>
        <message>
            <source>breaks a rule</source>
            <translation>verletzt eine Regel</translation>
        </message>
        <message>
            <source>break a rule</source>
            <translation>verletzen eine Regel</translation>
        </message>
        <message>
            <source>Breaks a rule</source>
            <translation>Verletzt eine Regel</translation>
        </message>
        <message>
            <source>has no price</source>
            <translation>hat keinen Preis</translation>
        </message>
        <message>
            <source>have no price</source>
            <translation>haben keinen Preis</translation>
        </message>
        <message>
            <source>Has no price</source>
            <translation>Hat keinen Preis</translation>
        </message>
        <message>
            <source>comes too late</source>
            <translation>kommt zu spät</translation>
        </message>
        <message>
            <source>come too late</source>
            <translation>kommen zu spät</translation>
        </message>
        <message>
            <source>Comes too late</source>
            <translation>Kommt zu spät</translation>
        </message>
        <message>
            <source>is unable to carry the work</source>
            <translation>kann die Arbeit nicht tragen</translation>
        </message>
        <message>
            <source>Cannot carry the work</source>
            <translation>Kann die Arbeit nicht tragen</translation>
        </message>
        <message>
            <source>is beaten by another in every respect</source>
            <translation>ist in jeder Hinsicht unterlegen</translation>
        </message>
        <message>
            <source>are beaten by another in every respect</source>
            <translation>sind in jeder Hinsicht unterlegen</translation>
        </message>
        <message>
            <source>Beaten by another in every respect</source>
            <translation>In jeder Hinsicht unterlegen</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Übrige</translation>
        </message>
        <message>
            <source>thousand </source>
            <translation>Tausend </translation>
        </message>
        <message>
            <source>When is how much paid?</source>
            <translation>Wann wird wie viel bezahlt?</translation>
        </message>
        <message>
            <source>%1 in each period of %2 months, not discounted</source>
            <translation>%1 je Zeitraum von %2 Monaten, nicht abgezinst</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Net present</source>
            <translation>Barwert</translation>
        </message>
        <message>
            <source>What does it add up to?</source>
            <translation>Wie summiert es sich?</translation>
        </message>
        <message>
            <source>%1, cumulative at the end of each period</source>
            <translation>%1, aufgelaufen am Ende jedes Zeitraums</translation>
        </message>
        <message>
            <source>Paid by category, %1</source>
            <translation>Bezahlt nach Kategorie, %1</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Zeitraum ab</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Rounded to whole %1; a rounded sum may differ by one from its rounded parts.</source>
            <translation>Auf ganze %1 gerundet; eine gerundete Summe kann um eins von ihren gerundeten Teilen abweichen.</translation>
        </message>
        <message>
            <source>Adding up, %1</source>
            <translation>Aufsummiert, %1</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Bisher bezahlt</translation>
        </message>
        <message>
            <source>Net present so far</source>
            <translation>Barwert bisher</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Kosten im Zeitverlauf</translation>
        </message>
        <message>
            <source>No payment of this plan has a price yet.</source>
            <translation>Noch keine Zahlung dieses Plans hat einen Preis.</translation>
        </message>
        <message>
            <source>%1 are paid over %2 months, %3 of them in the first period.</source>
            <translation>%1 werden über %2 Monate bezahlt, davon %3 im ersten Zeitraum.</translation>
        </message>
        <message>
            <source> Discounted at %1 a year that is %2.</source>
            <translation> Mit %1 im Jahr abgezinst sind das %2.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Nothing found blocks this plan.</source>
            <translation>Kein Befund blockiert diesen Plan.</translation>
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
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>in force from </source>
            <translation>in Kraft ab </translation>
        </message>
        <message>
            <source>finding blocks this plan.</source>
            <translation>Befund blockiert diesen Plan.</translation>
        </message>
        <message>
            <source>findings block this plan.</source>
            <translation>Befunde blockieren diesen Plan.</translation>
        </message>
        <message>
            <source>finding asks for action.</source>
            <translation>Befund verlangt eine Handlung.</translation>
        </message>
        <message>
            <source>findings ask for action.</source>
            <translation>Befunde verlangen eine Handlung.</translation>
        </message>
        <message>
            <source>fact is unknown.</source>
            <translation>Tatsache ist unbekannt.</translation>
        </message>
        <message>
            <source>facts are unknown.</source>
            <translation>Tatsachen sind unbekannt.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <translation>%1 bis %2 %</translation>
        </message>
        <message>
            <source>Sovereignty of the places</source>
            <translation>Souveränität der Orte</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Level, estimated</source>
            <translation>Stufe, geschätzt</translation>
        </message>
        <message>
            <source>Score, v1.2.1</source>
            <translation>Wert, v1.2.1</translation>
        </message>
        <message>
            <source>Score, June 2026</source>
            <translation>Wert, Juni 2026</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation>Begrenzt durch</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework. The level is an estimate with its basis, never a fact; the low end is what a limit is tested against. Scores are ranges: unanswered criteria count from nothing to all. “Bound by” names the answered criterion with the lowest level.</source>
            <translation>EU-Rahmen für Cloud-Souveränität. Die Stufe ist eine Schätzung mit ihrer Grundlage, nie eine Tatsache; eine Grenze wird am unteren Ende geprüft. Werte sind Spannen: Unbeantwortete Kriterien zählen von nichts bis alles. „Begrenzt durch“ nennt das beantwortete Kriterium mit der niedrigsten Stufe.</translation>
        </message>
        <message>
            <source>What begins later</source>
            <translation>Was später beginnt</translation>
        </message>
        <message>
            <source>Binds in period</source>
            <translation>Bindet im Zeitraum</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Fundstelle</translation>
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
            <source>Law and sovereignty</source>
            <translation>Recht und Souveränität</translation>
        </message>
        <message>
            <source>under rule set %1 as of %2</source>
            <translation>nach Regelsatz %1, Stand %2</translation>
        </message>
        <message>
            <source>No blocking finding %1.</source>
            <translation>Kein blockierender Befund %1.</translation>
        </message>
        <message>
            <source>%1 rules in %2 packs were judged, each period of the plan at its own date. Findings with their remedies stand in the chapter Findings; the dossier holds citations, evidence and approvals. Planning support, not legal advice.</source>
            <translation>%1 Regeln in %2 Paketen wurden geprüft, jeder Zeitraum des Plans zu seinem eigenen Datum. Befunde mit ihren Abhilfen stehen im Kapitel Befunde; das Dossier enthält Fundstellen, Nachweise und Freigaben. Planungshilfe, keine Rechtsberatung.</translation>
        </message>
        <message>
            <source>finding blocks this plan</source>
            <translation>Befund blockiert diesen Plan</translation>
        </message>
        <message>
            <source>findings block this plan</source>
            <translation>Befunde blockieren diesen Plan</translation>
        </message>
        <message>
            <source>question is open.</source>
            <translation>Frage ist offen.</translation>
        </message>
        <message>
            <source>questions are open.</source>
            <translation>Fragen sind offen.</translation>
        </message>
        <message>
            <source>What is to be carried</source>
            <translation>Was zu tragen ist</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Belastung</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Own rooms</source>
            <translation>Eigene Räume</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>IT power, kW</source>
            <translation>IT-Leistung, kW</translation>
        </message>
        <message>
            <source>Per rack, kW</source>
            <translation>Je Rack, kW</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>Power price, %1/kWh</source>
            <translation>Strompreis, %1/kWh</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie bewirkt</translation>
        </message>
        <message>
            <source>Price of the rule, %1</source>
            <translation>Preis der Regel, %1</translation>
        </message>
        <message>
            <source>Holds without binding</source>
            <translation>Gilt, ohne zu binden</translation>
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
            <source>Part of the conflict</source>
            <translation>Teil des Konflikts</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation>Bindet</translation>
        </message>
        <message>
            <source>Assumed, because nobody stated it</source>
            <translation>Angenommen, weil niemand es angegeben hat</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Bedarf und Annahmen</translation>
        </message>
        <message>
            <source>%1 over %2 months from %3, with the least %4.</source>
            <translation>%1 über %2 Monate ab %3; möglichst klein sein soll: %4.</translation>
        </message>
        <message>
            <source> Payments are discounted at %1 a year; prices, rates and rules are those of %2.</source>
            <translation> Zahlungen werden mit %1 im Jahr abgezinst; Preise, Kurse und Regeln sind die vom %2.</translation>
        </message>
        <message>
            <source> Payments are discounted at %1 a year; rates and rules are those of %2, the day of the plan; the catalog's prices were renewed up to %3.</source>
            <translation> Zahlungen werden mit %1 im Jahr abgezinst; Kurse und Regeln sind die vom %2, dem Tag des Plans; die Preise des Katalogs sind bis %3 erneuert.</translation>
        </message>
        <message>
            <source>No rule was set beside the needs themselves.</source>
            <translation>Neben dem Bedarf selbst wurde keine Regel gesetzt.</translation>
        </message>
        <message>
            <source>workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>workloads</source>
            <translation>Lasten</translation>
        </message>
        <message>
            <source>single</source>
            <translation>einzeln</translation>
        </message>
        <message>
            <source>How %1 is run</source>
            <translation>Wie %1 läuft</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Parallelism</source>
            <translation>Parallelität</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Repliken</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Predicted figures of %1</source>
            <translation>Vorhergesagte Werte von %1</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>Unten bis oben</translation>
        </message>
        <message>
            <source>Band and limit</source>
            <translation>Band und Grenze</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Closest to its limit is %1 of %2: %3 likely%4, limit %5.%6</source>
            <translation>Am nächsten an der Grenze: %1 von %2, wahrscheinlich %3%4, Grenze %5.%6</translation>
        </message>
        <message>
            <source> At the high end of its band it breaks it.</source>
            <translation> Am oberen Ende des Bandes ist sie verletzt.</translation>
        </message>
        <message>
            <source>Tokens of the whole run</source>
            <translation>Token des ganzen Laufs</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>Nötiger Speicher</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistungsfähigkeit</translation>
        </message>
        <message>
            <source>No limit on speed was set; the figures below are predictions with their bands.</source>
            <translation>Für die Geschwindigkeit wurde keine Grenze gesetzt; die Werte unten sind Vorhersagen mit ihren Bändern.</translation>
        </message>
        <message>
            <source>%1 (%2) has no placement of its own in this plan.</source>
            <translation>%1 (%2) hat in diesem Plan keinen eigenen Platz.</translation>
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
            <source>Output tokens of a replica</source>
            <translation>Ausgabe-Token einer Replik</translation>
        </message>
        <message>
            <source>Requests of a replica</source>
            <translation>Anfragen einer Replik</translation>
        </message>
        <message>
            <source>Requests in flight of a replica</source>
            <translation>Gleichzeitige Anfragen einer Replik</translation>
        </message>
        <message>
            <source>95 of 100 answers</source>
            <translation>95 von 100 Antworten</translation>
        </message>
        <message>
            <source>99 of 100 answers</source>
            <translation>99 von 100 Antworten</translation>
        </message>
        <message>
            <source>Queries it can answer</source>
            <translation>Beantwortbare Suchanfragen</translation>
        </message>
        <message>
            <source>Reads it can answer</source>
            <translation>Beantwortbare Lesezugriffe</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Nodes among them that keep features fresh</source>
            <translation>Davon Knoten, die Merkmale frisch halten</translation>
        </message>
        <message>
            <source>History of features, kept elsewhere</source>
            <translation>Verlauf der Merkmale, anderswo gehalten</translation>
        </message>
        <message>
            <source>Usable capacity</source>
            <translation>Nutzbare Kapazität</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>One training step</source>
            <translation>Ein Trainingsschritt</translation>
        </message>
        <message>
            <source>Sequences of a step</source>
            <translation>Sequenzen eines Schritts</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>Schritte des Laufs</translation>
        </message>
        <message>
            <source>Model FLOP use</source>
            <translation>FLOP-Nutzung des Modells</translation>
        </message>
        <message>
            <source>Useful share of time</source>
            <translation>Nutzbarer Zeitanteil</translation>
        </message>
        <message>
            <source>Energy of one run</source>
            <translation>Energie eines Laufs</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <source>Memory of an accelerator</source>
            <translation>Speicher eines Beschleunigers</translation>
        </message>
        <message>
            <source>own room, </source>
            <translation>eigener Raum, </translation>
        </message>
        <message>
            <source>not your own</source>
            <translation>nicht Ihr eigener</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Platzierung</translation>
        </message>
        <message>
            <source>Nothing is placed: no workload of this plan needs a place of its own.</source>
            <translation>Nichts wird platziert: Keine Last dieses Plans braucht einen eigenen Platz.</translation>
        </message>
        <message>
            <source>%1 (%2) runs %3</source>
            <translation>%1 (%2) trägt %3</translation>
        </message>
        <message>
            <source>%1 the plan; each is listed below.</source>
            <translation>%1 den Plan; jeder ist unten aufgeführt.</translation>
        </message>
        <message>
            <source>%1 the plan: %2.</source>
            <translation>%1 den Plan: %2.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Each row holds from its month until the next row of the same workload and place. Units that several workloads share are counted once for each.</source>
            <translation>Jede Zeile gilt ab ihrem Monat bis zur nächsten Zeile derselben Last am selben Ort. Einheiten, die mehrere Lasten teilen, zählen bei jeder einmal.</translation>
        </message>
        <message>
            <source>One place carries</source>
            <translation>Ein Ort trägt</translation>
        </message>
        <message>
            <source>places carry</source>
            <translation>Orte tragen</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>%1, MWh</source>
            <translation>%1, MWh</translation>
        </message>
        <message>
            <source>Cost, %1</source>
            <translation>Kosten, %1</translation>
        </message>
        <message>
            <source>Power, racks and sustainability</source>
            <translation>Leistungsaufnahme, Racks und Nachhaltigkeit</translation>
        </message>
        <message>
            <source>The power this plan draws is not known.</source>
            <translation>Welche Leistung dieser Plan aufnimmt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The plan draws %1 of IT power at its peak.</source>
            <translation>Der Plan nimmt in der Spitze %1 IT-Leistung auf.</translation>
        </message>
        <message>
            <source> Over %1 months it causes %2 of CO₂ equivalent, making and running together.</source>
            <translation> Über %1 Monate verursacht er %2 CO₂-Äquivalent, Herstellung und Betrieb zusammen.</translation>
        </message>
        <message>
            <source>Power and room</source>
            <translation>Leistungsaufnahme und Raum</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Nachhaltigkeit</translation>
        </message>
        <message>
            <source>Order to delivery, weeks</source>
            <translation>Bestellung bis Lieferung, Wochen</translation>
        </message>
        <message>
            <source>When to order</source>
            <translation>Wann zu bestellen ist</translation>
        </message>
        <message>
            <source>In service from</source>
            <translation>In Betrieb ab</translation>
        </message>
        <message>
            <source>Order likely by</source>
            <translation>Bestellen bis, wahrscheinlich</translation>
        </message>
        <message>
            <source>Order at the latest lead time by</source>
            <translation>Bestellen bis, bei längster Lieferzeit</translation>
        </message>
        <message>
            <source>Value, %1</source>
            <translation>Wert, %1</translation>
        </message>
        <message>
            <source>An order day before %1 has passed: what is ordered today arrives after the month in which the need begins.</source>
            <translation>Ein Bestelltag vor dem %1 ist vorbei: Was heute bestellt wird, kommt nach dem Monat an, in dem der Bedarf beginnt.</translation>
        </message>
        <message>
            <source>Schedule and lead times</source>
            <translation>Zeitplan und Lieferzeiten</translation>
        </message>
        <message>
            <source>Nothing has to be delivered: what is rented can be used from its first month.</source>
            <translation>Nichts muss geliefert werden: Gemietetes ist ab seinem ersten Monat nutzbar.</translation>
        </message>
        <message>
            <source>The slowest server takes %1 weeks from order to delivery.</source>
            <translation>Der langsamste Server braucht %1 Wochen von der Bestellung bis zur Lieferung.</translation>
        </message>
        <message>
            <source>No lead time was found for what is bought.</source>
            <translation>Für das Gekaufte fand sich keine Lieferzeit.</translation>
        </message>
        <message>
            <source>Of other parts no lead time was found: it may take longer.</source>
            <translation>Für andere Teile fand sich keine Lieferzeit: Es kann länger dauern.</translation>
        </message>
        <message>
            <source>It may be %1.</source>
            <translation>Es können %1 sein.</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen kommen</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Passports of all figures</source>
            <translation>Pässe aller Zahlen</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>Wie sie zustande kam</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>from </source>
            <translation>aus </translation>
        </message>
        <message>
            <source>%1 given</source>
            <translation>%1 angegeben</translation>
        </message>
        <message>
            <source>%1 from the catalog</source>
            <translation>%1 aus dem Katalog</translation>
        </message>
        <message>
            <source>%1 derived</source>
            <translation>%1 abgeleitet</translation>
        </message>
        <message>
            <source>%1 predicted</source>
            <translation>%1 vorhergesagt</translation>
        </message>
        <message>
            <source>%1 measured</source>
            <translation>%1 gemessen</translation>
        </message>
        <message>
            <source>%1 assumed</source>
            <translation>%1 angenommen</translation>
        </message>
        <message>
            <source>Sources and passports</source>
            <translation>Quellen und Pässe</translation>
        </message>
        <message>
            <source>No figure carries a passport.</source>
            <translation>Keine Zahl trägt einen Pass.</translation>
        </message>
        <message>
            <source>%1 a passport: %2.</source>
            <translation>%1 einen Pass: %2.</translation>
        </message>
        <message>
            <source>figure carries</source>
            <translation>Zahl trägt</translation>
        </message>
        <message>
            <source>figures carry</source>
            <translation>Zahlen tragen</translation>
        </message>
        <message>
            <source>Key figures by place (ISO/IEC 30134)</source>
            <translation>Kennzahlen nach Ort (ISO/IEC 30134)</translation>
        </message>
        <message>
            <source>WUE, L/kWh</source>
            <translation>WUE, L/kWh</translation>
        </message>
        <message>
            <source>WUE with grid</source>
            <translation>WUE mit Netz</translation>
        </message>
        <message>
            <source>CUE, kg/kWh</source>
            <translation>CUE, kg/kWh</translation>
        </message>
        <message>
            <source>A year, two methods side by side</source>
            <translation>Ein Jahr, zwei Methoden nebeneinander</translation>
        </message>
        <message>
            <source>IT, MWh, load in every hour</source>
            <translation>IT, MWh, Last in jeder Stunde</translation>
        </message>
        <message>
            <source>IT, MWh, by utilisation</source>
            <translation>IT, MWh, nach Auslastung</translation>
        </message>
        <message>
            <source>t CO₂e, location</source>
            <translation>t CO₂e, Standort</translation>
        </message>
        <message>
            <source>t CO₂e, market</source>
            <translation>t CO₂e, Markt</translation>
        </message>
        <message>
            <source>t CO₂e, marginal</source>
            <translation>t CO₂e, marginal</translation>
        </message>
        <message>
            <source>Water on site, m³</source>
            <translation>Wasser vor Ort, m³</translation>
        </message>
        <message>
            <source>Water of the grid, m³</source>
            <translation>Wasser des Netzes, m³</translation>
        </message>
        <message>
            <source>Location: average of the grid, life cycle. Market: the stated renewable share counts as free of carbon, the rest at the average. Marginal: what one kWh more causes; for decisions, never for inventories.</source>
            <translation>Standort: Mittel des Netzes, Lebenszyklus. Markt: Der angegebene erneuerbare Anteil zählt als CO₂-frei, der Rest mit dem Mittel. Marginal: was eine kWh mehr verursacht; für Entscheidungen, nie für Bilanzen.</translation>
        </message>
        <message>
            <source>For a unit of work (SCI, ISO/IEC 21031)</source>
            <translation>Je Arbeitseinheit (SCI, ISO/IEC 21031)</translation>
        </message>
        <message>
            <source>IT energy, kWh</source>
            <translation>IT-Energie, kWh</translation>
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
            <source>Factors</source>
            <translation>Faktoren</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>recalled, to verify</source>
            <translation>aus dem Gedächtnis, zu prüfen</translation>
        </message>
        <message>
            <source>PUE, %1</source>
            <translation>PUE, %1</translation>
        </message>
        <message>
            <source>WUE, %1</source>
            <translation>WUE, %1</translation>
        </message>
        <message>
            <source>Running the compute causes about %1 of CO₂ equivalent a year, by utilisation and grid average.</source>
            <translation>Der Betrieb der Rechner verursacht etwa %1 CO₂-Äquivalent im Jahr, nach Auslastung und Netzmittel.</translation>
        </message>
        <message>
            <source>What running the compute causes is not known for every place.</source>
            <translation>Was der Betrieb der Rechner verursacht, ist nicht für jeden Ort bekannt.</translation>
        </message>
        <message>
            <source> Making the hardware adds %1 a year: of the %2 made, %3 fall within the %4 of the plan, at a life of %5.</source>
            <translation> Die Herstellung der Hardware kommt mit %1 im Jahr hinzu: Von den hergestellten %2 fallen %3 in den Plan von %4, bei einer Lebensdauer von %5.</translation>
        </message>
        <message>
            <source>Grid carbon, life cycle</source>
            <translation>CO₂-Intensität des Netzes, Lebenszyklus</translation>
        </message>
        <message>
            <source>Grid carbon, operation only</source>
            <translation>CO₂-Intensität des Netzes, nur Betrieb</translation>
        </message>
        <message>
            <source>Grid carbon, marginal</source>
            <translation>CO₂-Intensität des Netzes, marginal</translation>
        </message>
        <message>
            <source>Water of the grid</source>
            <translation>Wasser des Netzes</translation>
        </message>
        <message>
            <source>limit </source>
            <translation>Grenze </translation>
        </message>
        <message>
            <source>then %1 a token</source>
            <translation>dann %1 je Token</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>IT-Leistung</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>likely draw </source>
            <translation>wahrscheinlich </translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Lieferung</translation>
        </message>
        <message>
            <source>No lead time was found for what is bought</source>
            <translation>Für das Gekaufte fand sich keine Lieferzeit</translation>
        </message>
        <message>
            <source>%1 at the prices of today, %2</source>
            <translation>%1 zu heutigen Preisen, %2</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Ordered on %1, there by %2</source>
            <translation>Am %1 bestellt, bis %2 da</translation>
        </message>
        <message>
            <source>Ordered on %1, there by %2 at the earliest</source>
            <translation>Bestellt am %1, frühestens am %2 da</translation>
        </message>
        <message>
            <source>Nothing has to be delivered</source>
            <translation>Nichts muss geliefert werden</translation>
        </message>
        <message>
            <source>; likely %1 to %2 weeks</source>
            <translation>; wahrscheinlich %1 bis %2 Wochen</translation>
        </message>
        <message>
            <source>To buy</source>
            <translation>Zu kaufen</translation>
        </message>
        <message>
            <source>without VAT</source>
            <translation>ohne MwSt.</translation>
        </message>
        <message>
            <source>Sum of %1 of the bill of materials.</source>
            <translation>Summe: %1 der Stückliste.</translation>
        </message>
        <message>
            <source>Nothing is bought</source>
            <translation>Nichts wird gekauft</translation>
        </message>
        <message>
            <source>; %1 without a price</source>
            <translation>; %1 ohne Preis</translation>
        </message>
        <message>
            <source>Over %1 months</source>
            <translation>Über %1 Monate</translation>
        </message>
        <message>
            <source>net present at %1 a year</source>
            <translation>Barwert bei %1 im Jahr</translation>
        </message>
        <message>
            <source>Sum of %1 discounted to %2, chapter Cost over time.</source>
            <translation>Summe: %1, abgezinst auf %2, Kapitel Kosten im Zeitverlauf.</translation>
        </message>
        <message>
            <source>What runs in a period of %1 months is discounted as paid on its first day; paid by the month the plan costs %2, net present.</source>
            <translation>Was in einem Zeitraum von %1 Monaten läuft, ist abgezinst wie am ersten Tag bezahlt; monatlich bezahlt kostet der Plan %2, Barwert.</translation>
        </message>
        <message>
            <source>Enough alone</source>
            <translation>Genügt allein</translation>
        </message>
        <message>
            <source>; asked for </source>
            <translation>; verlangt waren </translation>
        </message>
        <message>
            <source>%1 of what is bought rests on prices you gave</source>
            <translation>%1 dessen, was gekauft wird, beruhen auf Preisen, die Sie angegeben haben</translation>
        </message>
        <message>
            <source>%1 on prices you gave</source>
            <translation>%1 auf Preisen, die Sie angegeben haben</translation>
        </message>
        <message>
            <source>%1 of what is bought rests on catalog prices</source>
            <translation>%1 dessen, was gekauft wird, beruhen auf Katalogpreisen</translation>
        </message>
        <message>
            <source>%1 on catalog prices</source>
            <translation>%1 auf Katalogpreisen</translation>
        </message>
        <message>
            <source>%1 of what is bought rests on ranges and assumptions</source>
            <translation>%1 dessen, was gekauft wird, beruhen auf Spannen und Annahmen</translation>
        </message>
        <message>
            <source>%1 on ranges and assumptions</source>
            <translation>%1 auf Spannen und Annahmen</translation>
        </message>
        <message>
            <source>The answer is proven best under the rules and prices stated.</source>
            <translation>Unter den genannten Regeln und Preisen ist die Antwort nachweislich die beste.</translation>
        </message>
        <message>
            <source>No better answer can save more than %1 under the rules and prices stated.</source>
            <translation>Unter den genannten Regeln und Preisen spart keine bessere Antwort mehr als %1.</translation>
        </message>
        <message>
            <source>The search stopped early: a better answer may save up to %1.</source>
            <translation>Die Suche hörte vorzeitig auf: Eine bessere Antwort spart höchstens %1.</translation>
        </message>
        <message>
            <source>The search stopped early, before a bound was known: how much a better answer may save is not known.</source>
            <translation>Die Suche hörte vorzeitig auf, ehe eine Schranke bekannt war: Wie viel eine bessere Antwort spart, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Each way out above is enough alone; its price and what else follows stand in the first chapter.</source>
            <translation>Jeder Ausweg oben genügt allein; sein Preis und was daraus folgt stehen im ersten Kapitel.</translation>
        </message>
        <message>
            <source>Speed is predicted, not measured</source>
            <translation>Die Geschwindigkeit ist vorhergesagt, nicht gemessen</translation>
        </message>
        <message>
            <source>%1, %2, kept in about %3 of cases (%4)</source>
            <translation>%1, %2, gehalten in etwa %3 der Fälle (%4)</translation>
        </message>
        <message>
            <source>Promises that may not hold: %1. Measure first, or leave more room.</source>
            <translation>Zusagen, die vielleicht nicht halten: %1. Erst messen oder mehr Luft lassen.</translation>
        </message>
        <message>
            <source>; confidence in it is </source>
            <translation>; das Vertrauen in sie ist: </translation>
        </message>
        <message>
            <source>Ask for a quote: %1 without a price, not in the sums.</source>
            <translation>Angebote einholen: %1 ohne Preis, nicht in den Summen.</translation>
        </message>
        <message>
            <source>Ask for firm prices: %1 planned with a range.</source>
            <translation>Feste Preise einholen: %1 mit einer Spanne geplant.</translation>
        </message>
        <message>
            <source>Choose which rule of the conflict may give way.</source>
            <translation>Entscheiden, welche Regel des Konflikts nachgeben darf.</translation>
        </message>
        <message>
            <source>Nothing is open: the plan can be ordered as it stands.</source>
            <translation>Nichts ist offen: Der Plan kann so bestellt werden.</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>one-off line</source>
            <translation>einmalige Zeile</translation>
        </message>
        <message>
            <source>one-off lines</source>
            <translation>einmalige Zeilen</translation>
        </message>
        <message>
            <source>line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>part is</source>
            <translation>Teil ist</translation>
        </message>
        <message>
            <source>parts are</source>
            <translation>Teile sind</translation>
        </message>
        <message>
            <source>No public price was found: ask for a quote.</source>
            <translation>Kein öffentlicher Preis gefunden: Angebot einholen.</translation>
        </message>
        <message>
            <source> Confidence: %1.</source>
            <translation> Vertrauen: %1.</translation>
        </message>
        <message>
            <source> A planning range, not an offer.</source>
            <translation> Eine Planungsspanne, kein Angebot.</translation>
        </message>
        <message>
            <source>Confidence: %1.</source>
            <translation>Vertrauen: %1.</translation>
        </message>
        <message>
            <source>What the building has to give</source>
            <translation>Was das Gebäude leisten muss</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>What arrives where and when</source>
            <translation>Was wo und wann ankommt</translation>
        </message>
        <message>
            <source>%1 further parts stand in the bill of materials.</source>
            <translation>%1 weitere Teile stehen in der Stückliste.</translation>
        </message>
        <message>
            <source>Rooms as stated in the need</source>
            <translation>Räume, wie im Bedarf angegeben</translation>
        </message>
        <message>
            <source>Floor, kg/m²</source>
            <translation>Boden, kg/m²</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Kühlung</translation>
        </message>
        <message>
            <source>Power feeds</source>
            <translation>Einspeisung</translation>
        </message>
        <message>
            <source>Decision memo for facilities</source>
            <translation>Entscheidungsvorlage für das Gebäude</translation>
        </message>
        <message>
            <source>%1 of IT power in %2 have to be fed and cooled.</source>
            <translation>Zu versorgen und zu kühlen: %1 IT-Leistung, verteilt auf %2.</translation>
        </message>
        <message>
            <source>No racks of your own: %1 of IT power are drawn where the capacity is rented.</source>
            <translation>Keine eigenen Racks: %1 IT-Leistung werden dort aufgenommen, wo gemietet wird.</translation>
        </message>
        <message>
            <source>What is ordered arrives after about %1 weeks.</source>
            <translation>Bestelltes kommt nach etwa %1 Wochen an.</translation>
        </message>
        <message>
            <source>The money, %1 without VAT</source>
            <translation>Das Geld, %1 ohne MwSt.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>To buy once</source>
            <translation>Einmal zu kaufen</translation>
        </message>
        <message>
            <source>Running, a month (from %1)</source>
            <translation>Laufend, je Monat (ab %1)</translation>
        </message>
        <message>
            <source>Running, a month at its dearest (from %1)</source>
            <translation>Laufend, je Monat, am teuersten (ab %1)</translation>
        </message>
        <message>
            <source>Recurring lines of the period from %1 on, without resale, by its months.</source>
            <translation>Laufende Zeilen des Zeitraums ab %1, ohne Wiederverkauf, durch seine Monate.</translation>
        </message>
        <message>
            <source>All of it over %1 months, net present</source>
            <translation>Alles über %1 Monate, Barwert</translation>
        </message>
        <message>
            <source>What it is paid for, %1</source>
            <translation>Wofür bezahlt wird, %1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Sum, not discounted</source>
            <translation>Summe, nicht abgezinst</translation>
        </message>
        <message>
            <source>All else</source>
            <translation>Alles Übrige</translation>
        </message>
        <message>
            <source>What the dearest rules cost</source>
            <translation>Was die teuersten Regeln kosten</translation>
        </message>
        <message>
            <source>Saved without it, %1</source>
            <translation>Ohne sie gespart, %1</translation>
        </message>
        <message>
            <source>Decision memo for finance</source>
            <translation>Entscheidungsvorlage für die Finanzen</translation>
        </message>
        <message>
            <source>To approve: %1 to buy.</source>
            <translation>Zu genehmigen: %1 für den Kauf.</translation>
        </message>
        <message>
            <source>Nothing is bought: the plan is paid month by month.</source>
            <translation>Nichts wird gekauft: Der Plan wird Monat für Monat bezahlt.</translation>
        </message>
        <message>
            <source>With all that follows it costs %1 over %2 months, net present at %3 a year.</source>
            <translation>Mit allem, was folgt, kostet er %1 über %2 Monate, als Barwert bei %3 im Jahr.</translation>
        </message>
        <message>
            <source>Before signing:</source>
            <translation>Vor der Unterschrift:</translation>
        </message>
        <message>
            <source>line to buy rests on a range, not on an offer.</source>
            <translation>Kaufzeile beruht auf einer Spanne, nicht auf einem Angebot.</translation>
        </message>
        <message>
            <source>lines to buy rest on ranges, not on offers.</source>
            <translation>Kaufzeilen beruhen auf Spannen, nicht auf Angeboten.</translation>
        </message>
        <message>
            <source> requests/s</source>
            <translation> Anfragen/s</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 ab %2</translation>
        </message>
        <message>
            <source> from </source>
            <translation> ab </translation>
        </message>
        <message>
            <source> to </source>
            <translation> bis </translation>
        </message>
        <message>
            <source>at least </source>
            <translation>mindestens </translation>
        </message>
        <message>
            <source>at most </source>
            <translation>höchstens </translation>
        </message>
        <message>
            <source> at </source>
            <translation> an </translation>
        </message>
        <message>
            <source> for </source>
            <translation> für </translation>
        </message>
        <message>
            <source>First token of %1 within %2, %3</source>
            <translation>Erstes Token von %1 innerhalb von %2, %3</translation>
        </message>
        <message>
            <source>Each further token of %1 within %2, %3</source>
            <translation>Jedes weitere Token von %1 innerhalb von %2, %3</translation>
        </message>
        <message>
            <source>%1 done within %2 days</source>
            <translation>%1 fertig innerhalb von %2 Tagen</translation>
        </message>
        <message>
            <source>%1 available %2 of the time</source>
            <translation>%1 in %2 der Zeit verfügbar</translation>
        </message>
        <message>
            <source>%1 carries %2</source>
            <translation>%1 trägt %2</translation>
        </message>
        <message>
            <source>95 of 100 answers of %1 within %2</source>
            <translation>95 von 100 Antworten von %1 innerhalb von %2</translation>
        </message>
        <message>
            <source>99 of 100 answers of %1 within %2</source>
            <translation>99 von 100 Antworten von %1 innerhalb von %2</translation>
        </message>
        <message>
            <source>%1 runs at %2</source>
            <translation>%1 läuft mit %2</translation>
        </message>
        <message>
            <source>%1 runs on %2</source>
            <translation>%1 läuft auf %2</translation>
        </message>
        <message>
            <source>One place serves the users of %1 in</source>
            <translation>Ein Ort bedient die Nutzer von %1 in</translation>
        </message>
        <message>
            <source>%1 is cooled by %2</source>
            <translation>%1 wird mit %2 gekühlt</translation>
        </message>
        <message>
            <source>The power feeds of %1 are %2</source>
            <translation>Die Einspeisung von %1 ist %2</translation>
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
            <translation>Merkmalsbereitstellung</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>%1, %2 tokens in, %3 out</source>
            <translation>%1, %2 Token hinein, %3 heraus</translation>
        </message>
        <message>
            <source>%1 tokens, sequences of %2</source>
            <translation>%1 Token, Folgen von %2</translation>
        </message>
        <message>
            <source>%1 tokens a run, %2 runs a month</source>
            <translation>%1 Token je Lauf, %2 Läufe im Monat</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>%1 of IT power have to be fed and cooled, none of it in racks.</source>
            <translation>%1 IT-Leistung sind zu versorgen und zu kühlen, nichts davon in Racks.</translation>
        </message>
        <message>
            <source>%1 million</source>
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>%1 billion</source>
            <translation>%1 Mrd.</translation>
        </message>
        <message>
            <source>%1 trillion</source>
            <translation>%1 Bio.</translation>
        </message>
        <message>
            <source>%1 vectors of %2 dimensions, %3 queries/s</source>
            <translation>%1 Vektoren mit %2 Dimensionen, %3 Suchanfragen/s</translation>
        </message>
        <message>
            <source>Recall of %1 at least %2</source>
            <translation>Trefferquote von %1 mindestens %2</translation>
        </message>
        <message>
            <source>Features of %1 fresh within %2</source>
            <translation>Merkmale von %1 frisch innerhalb von %2</translation>
        </message>
        <message>
            <source>%1 entities, %2 features, %3 reads/s</source>
            <translation>%1 Entitäten, %2 Merkmale, %3 Lesezugriffe/s</translation>
        </message>
        <message>
            <source>%1, read %2, write %3</source>
            <translation>%1, lesen %2, schreiben %3</translation>
        </message>
        <message>
            <source>first token within </source>
            <translation>erstes Token innerhalb von </translation>
        </message>
        <message>
            <source>further tokens within </source>
            <translation>weitere Token innerhalb von </translation>
        </message>
        <message>
            <source>within %1 days</source>
            <translation>innerhalb von %1 Tagen</translation>
        </message>
        <message>
            <source>available </source>
            <translation>verfügbar </translation>
        </message>
        <message>
            <source>recall </source>
            <translation>Trefferquote </translation>
        </message>
        <message>
            <source>95 of 100 within </source>
            <translation>95 von 100 innerhalb von </translation>
        </message>
        <message>
            <source>99 of 100 within </source>
            <translation>99 von 100 innerhalb von </translation>
        </message>
        <message>
            <source>fresh within </source>
            <translation>frisch innerhalb von </translation>
        </message>
        <message>
            <source>Data of %1 stays in %2</source>
            <translation>Daten von %1 bleiben in %2</translation>
        </message>
        <message>
            <source>No operator under the law of %1</source>
            <translation>Kein Betreiber unter dem Recht von %1</translation>
        </message>
        <message>
            <source>Sovereignty level %1 or better</source>
            <translation>Souveränitätsstufe %1 oder besser</translation>
        </message>
        <message>
            <source>Users of %1 within %2 round trip</source>
            <translation>Nutzer von %1 innerhalb von %2 Laufzeit hin und zurück</translation>
        </message>
        <message>
            <source>Without %1</source>
            <translation>Ohne %1</translation>
        </message>
        <message>
            <source>Redundancy %1</source>
            <translation>Redundanz %1</translation>
        </message>
        <message>
            <source>Operators hold %1</source>
            <translation>Betreiber haben %1</translation>
        </message>
        <message>
            <source>No part that needs an export licence where it stands</source>
            <translation>Kein Teil, das an seinem Ort eine Ausfuhrgenehmigung braucht</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>gekauft</translation>
        </message>
        <message>
            <source>rented</source>
            <translation>gemietet</translation>
        </message>
        <message>
            <source>leased</source>
            <translation>geleast</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blockiert</translation>
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
            <source>Upcoming</source>
            <translation>Kommt</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Procurement report</source>
            <translation>Beschaffungsbericht</translation>
        </message>
        <message>
            <source>Untitled plan</source>
            <translation>Plan ohne Titel</translation>
        </message>
        <message>
            <source>%1 · prices as of %2</source>
            <translation>%1 · Preisstand %2</translation>
        </message>
        <message>
            <source>No packing needs fewer than</source>
            <translation>Keine Aufstellung braucht weniger als</translation>
        </message>
        <message>
            <source>Racks there</source>
            <translation>Racks vorhanden</translation>
        </message>
        <message>
            <source>Nameplate, kW</source>
            <translation>Nennleistung, kW</translation>
        </message>
        <message>
            <source>Typical, kW</source>
            <translation>Typisch, kW</translation>
        </message>
        <message>
            <source>Heaviest rack, kg</source>
            <translation>Schwerstes Rack, kg</translation>
        </message>
        <message>
            <source>Nameplate: what the parts may draw. Typical: under sustained load, as published or by the planning share. Measured: no measurement is recorded in this plan. Weights include the empty rack.</source>
            <translation>Nennleistung: was die Teile aufnehmen dürfen. Typisch: unter Dauerlast, wie veröffentlicht oder nach dem Planungsanteil. Gemessen: In diesem Plan ist keine Messung festgehalten. Gewichte schließen das leere Rack ein.</translation>
        </message>
        <message>
            <source>Power chain of %1</source>
            <translation>Stromversorgung von %1</translation>
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
            <source>Capacity of one, kW</source>
            <translation>Kapazität je Stück, kW</translation>
        </message>
        <message>
            <source>Nameplate on one, kW</source>
            <translation>Nennleistung je Stück, kW</translation>
        </message>
        <message>
            <source>Typical on one, kW</source>
            <translation>Typisch je Stück, kW</translation>
        </message>
        <message>
            <source>After the loss of one, kW</source>
            <translation>Nach Ausfall eines Stücks, kW</translation>
        </message>
        <message>
            <source>%1 gives off %2 kW to the air (%3 kW by nameplate)</source>
            <translation>%1 gibt %2 kW an die Luft ab (%3 kW bei Nennleistung)</translation>
        </message>
        <message>
            <source>which takes %1 m³ of air a second</source>
            <translation>das braucht %1 m³ Luft je Sekunde</translation>
        </message>
        <message>
            <source>through %1 rear doors</source>
            <translation>über %1 Rücktüren</translation>
        </message>
        <message>
            <source>and %1 kW to the liquid (%2 kW by nameplate)</source>
            <translation>und %1 kW an die Flüssigkeit (%2 kW bei Nennleistung)</translation>
        </message>
        <message>
            <source>%1 litres of coolant a minute</source>
            <translation>%1 Liter Kühlmittel je Minute</translation>
        </message>
        <message>
            <source>%1 × %2, one of them to spare</source>
            <translation>%1 × %2, davon eines in Reserve</translation>
        </message>
        <message>
            <source>Pull the plug: what the loss of one part does</source>
            <translation>Stecker ziehen: was der Ausfall eines Teils bewirkt</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Ausfall</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Fällt aus</translation>
        </message>
        <message>
            <source>Slows</source>
            <translation>Wird langsamer</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>One loss at a time, where most is in service; nothing is simulated in time.</source>
            <translation>Ein Ausfall auf einmal, wo am meisten in Betrieb ist; nichts wird über die Zeit simuliert.</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in rooms of its own.</source>
            <translation>Nichts aus diesem Plan steht in eigenen Räumen.</translation>
        </message>
        <message>
            <source>The hardware stands beside racks, not in them.</source>
            <translation>Die Hardware steht neben Racks, nicht darin.</translation>
        </message>
        <message>
            <source>The hardware fills %1 in %2; racks.svg shows each.</source>
            <translation>Die Hardware füllt %1 (%2); racks.svg zeigt jedes.</translation>
        </message>
        <message>
            <source>Rooms and what a loss does</source>
            <translation>Räume und was ein Ausfall bewirkt</translation>
        </message>
        <message>
            <source>room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>Räume</translation>
        </message>
        <message>
            <source>no valid price</source>
            <translation>kein gültiger Preis</translation>
        </message>
        <message>
            <source>What storage must do</source>
            <translation>Was der Speicher leisten muss</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Capacity, TB</source>
            <translation>Kapazität, TB</translation>
        </message>
        <message>
            <source>Read, GB/s</source>
            <translation>Lesen, GB/s</translation>
        </message>
        <message>
            <source>Write, GB/s</source>
            <translation>Schreiben, GB/s</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Wie es errechnet ist</translation>
        </message>
        <message>
            <source>What carries it, beside the totals of this plan</source>
            <translation>Was ihn trägt, neben den Summen dieses Plans</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Bestimmt durch</translation>
        </message>
        <message>
            <source>Price, USD</source>
            <translation>Preis, USD</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>drives in the servers</source>
            <translation>Laufwerke in den Servern</translation>
        </message>
        <message>
            <source>Control plane and monitoring</source>
            <translation>Steuerung und Überwachung</translation>
        </message>
        <message>
            <source>quorum, series</source>
            <translation>Quorum, Messreihen</translation>
        </message>
        <message>
            <source>These nodes are planned beside the design: they are not in its totals, lines or racks. State a data set as a workload to have its storage bought with the rest.</source>
            <translation>Diese Knoten sind neben dem Entwurf geplant: Sie stehen nicht in seinen Summen, Zeilen oder Racks. Geben Sie einen Datensatz als Last an, damit sein Speicher mit dem Übrigen gekauft wird.</translation>
        </message>
        <message>
            <source>Software versions that work together</source>
            <translation>Softwareversionen, die zusammenpassen</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Maintained until</source>
            <translation>Gepflegt bis</translation>
        </message>
        <message>
            <source>Storage, control plane and software</source>
            <translation>Speicher, Steuerung und Software</translation>
        </message>
        <message>
            <source>Beside the design, %1 nodes store what it writes and keep it running.</source>
            <translation>Neben dem Entwurf speichern %1 Knoten, was er schreibt, und halten ihn am Laufen.</translation>
        </message>
        <message>
            <source>The design needs no further nodes to store what it writes.</source>
            <translation>Der Entwurf braucht keine weiteren Knoten für das, was er schreibt.</translation>
        </message>
        <message>
            <source>not within the horizon</source>
            <translation>nicht innerhalb des Zeitraums</translation>
        </message>
        <message>
            <source>month %1</source>
            <translation>Monat %1</translation>
        </message>
        <message>
            <source>Cost by the end of each year, %1</source>
            <translation>Kosten am Ende jedes Jahres, %1</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Monat %1</translation>
        </message>
        <message>
            <source>Buying is cheaper from</source>
            <translation>Kaufen ist günstiger ab</translation>
        </message>
        <message>
            <source>Not discounted. Owned costs are this plan's lines of these machines and their network; what it needs beside them (CPU nodes, storage, data services) is in no way. Rents are the catalog's cheapest offers of the same accelerator for the machines in service, whatever this plan's rules say about their provider.</source>
            <translation>Nicht abgezinst. Eigene Kosten sind die Zeilen dieses Plans für diese Maschinen und ihr Netz; was er daneben braucht (CPU-Knoten, Speicher, Datendienste), steht in keinem Weg. Mieten sind die günstigsten Angebote des Katalogs für denselben Beschleuniger und die Maschinen in Betrieb, was immer die Regeln dieses Plans über den Anbieter sagen.</translation>
        </message>
        <message>
            <source>On demand the machines of a job are rented for the days it takes.</source>
            <translation>Auf Abruf werden die Maschinen eines Auftrags für die Tage gemietet, die er dauert.</translation>
        </message>
        <message>
            <source>“Worth then” is what the hardware still fetches at the end.</source>
            <translation>„Wert am Ende“ ist, was die Hardware am Ende noch einbringt.</translation>
        </message>
        <message>
            <source>Worth then</source>
            <translation>Wert am Ende</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Besitzen oder mieten</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Preisstand %1</translation>
        </message>
        <message>
            <source>To decide now</source>
            <translation>Jetzt zu entscheiden</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Wie sicher wir sind</translation>
        </message>
        <message>
            <source>range</source>
            <translation>Spanne</translation>
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
            <translation>Anschlussleistung</translation>
        </message>
        <message>
            <source>Power per rack</source>
            <translation>Leistung je Rack</translation>
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
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Sovereignty score</source>
            <translation>Souveränitätsstufe</translation>
        </message>
        <message>
            <source>Network ports of servers</source>
            <translation>Netzanschlüsse der Server</translation>
        </message>
        <message>
            <source>M %1</source>
            <translation>Mio. %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>one</source>
            <translation>1</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>zehn</translation>
        </message>
        <message>
            <source>eleven</source>
            <translation>elf</translation>
        </message>
        <message>
            <source>twelve</source>
            <translation>zwölf</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Rechner</translation>
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
            <source>Rent</source>
            <translation>Miete</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Einbau und Abnahme</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personal</translation>
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
            <source>Colocation</source>
            <translation>Colocation</translation>
        </message>
        <message>
            <source>colocation</source>
            <translation>Colocation</translation>
        </message>
        <message>
            <source>given</source>
            <translation>angegeben</translation>
        </message>
        <message>
            <source>catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>abgeleitet</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>vorhergesagt</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>vendor specification</source>
            <translation>Herstellerangabe</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>aus dem Gedächtnis</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
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
            <source>No design keeps all rules of this need.</source>
            <translation>Kein Entwurf hält alle Regeln dieses Bedarfs ein.</translation>
        </message>
        <message>
            <source>Buy: %1.</source>
            <translation>Kaufen: %1.</translation>
        </message>
        <message>
            <source>Buy and place in a colocation: %1.</source>
            <translation>Kaufen und in Colocation stellen: %1.</translation>
        </message>
        <message>
            <source>Lease: %1.</source>
            <translation>Leasen: %1.</translation>
        </message>
        <message>
            <source>Rent: %1.</source>
            <translation>Mieten: %1.</translation>
        </message>
        <message>
            <source>Total cost over %1 months: %2 (net present), of which %3 for purchase.</source>
            <translation>Gesamtkosten über %1 Monate: %2 (Barwert), davon %3 für den Kauf.</translation>
        </message>
        <message>
            <source>What would carry it alone</source>
            <translation>Was es allein tragen würde</translation>
        </message>
        <message>
            <source>What the plan buys of it stands in the next table: logs and metrics of a small cluster stay on its monitoring nodes, a run within one server keeps its checkpoints there, and rented places bring their provider's storage, which is not in the totals.</source>
            <translation>Was der Plan davon kauft, steht in der nächsten Tabelle: Protokolle und Messwerte eines kleinen Clusters bleiben auf seinen Überwachungsknoten, ein Lauf in einem Server behält seine Sicherungspunkte dort, und gemietete Orte bringen den Speicher ihres Anbieters mit, der nicht in den Summen steht.</translation>
        </message>
        <message>
            <source>Control plane</source>
            <translation>Steuerungsebene</translation>
        </message>
        <message>
            <source>Monitoring, logs and metrics</source>
            <translation>Überwachung, Protokolle und Messwerte</translation>
        </message>
        <message>
            <source>Logs and metrics</source>
            <translation>Protokolle und Messwerte</translation>
        </message>
        <message>
            <source>Checkpoints</source>
            <translation>Sicherungspunkte</translation>
        </message>
        <message>
            <source>Slurm controllers</source>
            <translation>Slurm-Steuerung</translation>
        </message>
        <message>
            <source>Login nodes</source>
            <translation>Anmeldeknoten</translation>
        </message>
        <message>
            <source>Experiment tracking</source>
            <translation>Versuchsverfolgung</translation>
        </message>
        <message>
            <source>Builds and tests</source>
            <translation>Bauen und Testen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>In-band network</source>
            <translation>In-Band-Netz</translation>
        </message>
        <message>
            <source>Out-of-band network</source>
            <translation>Out-of-Band-Netz</translation>
        </message>
        <message>
            <source>Storage network</source>
            <translation>Speichernetz</translation>
        </message>
        <message>
            <source>Compute network</source>
            <translation>Rechennetz</translation>
        </message>
        <message>
            <source>%1, racks from the front; every rack is in racks.svg</source>
            <translation>%1, Racks von vorn; jedes Rack steht in racks.svg</translation>
        </message>
        <message>
            <source>What stands beside the servers</source>
            <translation>Was neben den Servern steht</translation>
        </message>
        <message>
            <source>Counted from the number of servers, priced, racked, wired and part of the totals. In-band and storage networks are non-blocking (1:1); oversubscription is a choice for the compute network alone.</source>
            <translation>Aus der Zahl der Server gezählt, mit Preis, im Rack, verkabelt und Teil der Summen. In-Band- und Speichernetz sind blockierungsfrei (1:1); Überbuchung ist allein beim Rechennetz wählbar.</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Leasen</translation>
        </message>
        <message>
            <source>Buy, in a colocation</source>
            <translation>Kaufen, in Colocation</translation>
        </message>
        <message>
            <source>Reserved for three years</source>
            <translation>Reserviert für drei Jahre</translation>
        </message>
        <message>
            <source>Reserved year by year</source>
            <translation>Reserviert Jahr für Jahr</translation>
        </message>
        <message>
            <source>On demand</source>
            <translation>Auf Abruf</translation>
        </message>
        <message>
            <source>Spot, interruptible</source>
            <translation>Spot, unterbrechbar</translation>
        </message>
        <message>
            <source>IT power of %1 at most %2</source>
            <translation>IT-Leistung von %1 höchstens %2</translation>
        </message>
        <message>
            <source>A rack of %1 carries at most %2</source>
            <translation>Ein Rack von %1 trägt höchstens %2</translation>
        </message>
        <message>
            <source>%1 has room for %2 racks</source>
            <translation>%1 hat Platz für %2 Racks</translation>
        </message>
        <message>
            <source>A rack of %1 has %2</source>
            <translation>Ein Rack von %1 hat %2</translation>
        </message>
        <message>
            <source>The floor of %1 carries %2</source>
            <translation>Der Boden von %1 trägt %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Where role or risk class is not stated, the strictest reading stands.</source>
            <translation>Wo Rolle oder Risikoklasse nicht angegeben ist, gilt die strengste Lesart.</translation>
        </message>
        <message>
            <source>%1, bought at %2</source>
            <translation>%1, gekauft in %2</translation>
        </message>
        <message>
            <source>%1, leased at %2</source>
            <translation>%1, geleast in %2</translation>
        </message>
        <message>
            <source>%1, rented at %2</source>
            <translation>%1, gemietet bei %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation at %2</source>
            <translation>%1, gekauft in Colocation in %2</translation>
        </message>
        <message>
            <source>%1 (units: %2)</source>
            <translation>%1 (Einheiten: %2)</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1 compared over %2 months.</source>
            <translation>%1 über %2 Monate verglichen.</translation>
        </message>
        <message>
            <source>accelerator is</source>
            <translation>Beschleuniger wird</translation>
        </message>
        <message>
            <source>accelerators are</source>
            <translation>Beschleuniger werden</translation>
        </message>
        <message>
            <source> Possible losses: %1; unnoticed: %2.</source>
            <translation> Mögliche Ausfälle: %1; davon unbemerkt: %2.</translation>
        </message>
        <message>
            <source>Beside its servers, %1 what the design writes and keep it running.</source>
            <translation>Neben den Servern: %1 für das, was der Entwurf schreibt, und für seinen Betrieb.</translation>
        </message>
        <message>
            <source>node stores</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>nodes store</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Names of parts and titles of sources stand as their makers write them.</source>
            <translation>Namen von Teilen und Titel von Quellen stehen so, wie ihre Urheber sie schreiben.</translation>
        </message>
        <message>
            <source>vendor claim</source>
            <translation>Angabe des Herstellers</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>third party</source>
            <translation>Dritte</translation>
        </message>
        <message>
            <source>official</source>
            <translation>amtlich</translation>
        </message>
        <message>
            <source>press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>Sekundärquelle</translation>
        </message>
        <message>
            <source>%1 of %2 kW</source>
            <translation>%1 von %2 kW</translation>
        </message>
        <message>
            <source>%1 of %2 kg</source>
            <translation>%1 von %2 kg</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1: %2 an %3</translation>
        </message>
        <message>
            <source>%1: %2 to %3, %4%5%6%7</source>
            <translation>%1: %2 bis %3, %4%5%6%7</translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches, as much up as down</source>
            <translation>, %1 mit %2 Gbit/s zwischen Switches, aufwärts so viel wie abwärts</translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches, %3:1 down to up</source>
            <translation>, %1 mit %2 Gbit/s zwischen Switches, %3:1 abwärts zu aufwärts</translation>
        </message>
        <message>
            <source>; %1 cables of %2 Gbit/s to them</source>
            <translation>; %1 Kabel mit %2 Gbit/s zu ihnen</translation>
        </message>
        <message>
            <source>Between %1 and %2: %3%4%5</source>
            <translation>Zwischen %1 und %2: %3%4%5</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Nennleistung</translation>
        </message>
        <message>
            <source>Network between systems and switches. As of %1.</source>
            <translation>Netz zwischen Systemen und Switches. Stand %1.</translation>
        </message>
        <message>
            <source>Sites, users and round trips. A full line was measured, a dashed one is estimated. Lines over sea follow the quickest chain of known cables.</source>
            <translation>Orte, Nutzer und Umlaufzeiten. Eine durchgezogene Linie ist gemessen, eine gestrichelte geschätzt. Linien über See folgen der schnellsten Kette bekannter Kabel.</translation>
        </message>
        <message>
            <source>The plan names no users with a place, so there are no routes to draw.</source>
            <translation>Der Plan nennt keine Nutzer mit Ort, daher sind keine Wege zu zeichnen.</translation>
        </message>
        <message>
            <source>This plan has no network of its own: nothing that is bought has to be joined.</source>
            <translation>Dieser Plan hat kein eigenes Netz: Nichts Gekauftes muss verbunden werden.</translation>
        </message>
        <message>
            <source>Typical %1 kW</source>
            <translation>Typisch %1 kW</translation>
        </message>
        <message>
            <source>Weight of devices</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Where %1 lies is not known.</source>
            <translation>Wo %1 liegt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>at least %1 kg</source>
            <translation>mindestens %1 kg</translation>
        </message>
        <message>
            <source>each line %1 cable(s)</source>
            <translation>jede Linie %1 Kabel</translation>
        </message>
        <message>
            <source>each line %1 to %2 cables</source>
            <translation>jede Linie %1 bis %2 Kabel</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>nicht veröffentlicht</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source> measured (95th percentile of an operator's backbone)</source>
            <translation> gemessen (95. Perzentil eines Betreibernetzes)</translation>
        </message>
        <message>
            <source> estimated</source>
            <translation> geschätzt</translation>
        </message>
        <message>
            <source>, at most %1 asked</source>
            <translation>, höchstens %1 verlangt</translation>
        </message>
        <message>
            <source> measured</source>
            <translation> gemessen</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>systems</source>
            <translation>Systeme</translation>
        </message>
        <message>
            <source>device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>Leaf-Switch</translation>
        </message>
        <message>
            <source>leaves</source>
            <translation>Leaf-Switches</translation>
        </message>
        <message>
            <source>spine</source>
            <translation>Spine-Switch</translation>
        </message>
        <message>
            <source>spines</source>
            <translation>Spine-Switches</translation>
        </message>
        <message>
            <source>core</source>
            <translation>Core-Switch</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>Core-Switches</translation>
        </message>
        <message>
            <source>%1 U · %2 nameplate</source>
            <translation>%1 HE · %2 Nennleistung</translation>
        </message>
        <message>
            <source>%1 of %2 U used</source>
            <translation>%1 von %2 HE belegt</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Points filled from the plan</source>
            <translation>Aus dem Plan gefüllte Punkte</translation>
        </message>
        <message>
            <source>All documents in one: dossier.pdf. The audit map as a drawing: audit-map.svg. For tools: oscal-catalog.json, oscal-component-definition.json, oscal-system-security-plan.json, oscal-assessment-results.json (NIST OSCAL 1.1.2).</source>
            <translation>Alle Dokumente in einem: dossier.pdf. Die Prüfkarte als Zeichnung: audit-map.svg. Für Programme: oscal-catalog.json, oscal-component-definition.json, oscal-system-security-plan.json, oscal-assessment-results.json (NIST OSCAL 1.1.2).</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Interfaces</source>
            <translation>Schnittstellen</translation>
        </message>
        <message>
            <source>Data flows</source>
            <translation>Datenflüsse</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systeme</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Verträge</translation>
        </message>
        <message>
            <source>no finding</source>
            <translation>kein Befund</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>worst high</source>
            <translation>schwerster: hoch</translation>
        </message>
        <message>
            <source>worst medium</source>
            <translation>schwerster: mittel</translation>
        </message>
        <message>
            <source>notes only</source>
            <translation>nur Hinweise</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>Ab %1: %2</translation>
        </message>
        <message>
            <source>Audit map: %1</source>
            <translation>Prüfkarte: %1</translation>
        </message>
        <message>
            <source>What each obligation touches, as of %1</source>
            <translation>Was jede Pflicht berührt, Stand %1</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Prüfkarte</translation>
        </message>
        <message>
            <source>%1 parts of the plan and the findings that touch them</source>
            <translation>%1 Teile des Plans und die Befunde, die sie berühren</translation>
        </message>
        <message>
            <source>range %1 to %2</source>
            <translation>Spanne %1 bis %2</translation>
        </message>
        <message>
            <source>Unit prices that follow from a share or a rate are shown rounded; totals are worked out from all their digits, which bom.csv and the workbook hold.</source>
            <translation>Einzelpreise, die aus einem Anteil oder Satz folgen, sind gerundet gezeigt; die Summen sind aus allen ihren Stellen gerechnet, die bom.csv und die Arbeitsmappe enthalten.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 für %2</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 bei %2</translation>
        </message>
        <message>
            <source>%1 systems with %2 accelerators at %3</source>
            <translation>%1 Systeme mit %2 Beschleunigern bei %3</translation>
        </message>
        <message>
            <source>%1 systems at %2</source>
            <translation>%1 Systeme bei %2</translation>
        </message>
        <message>
            <source> (%1 from %2, all from %3)</source>
            <translation> (%1 ab %2, alle ab %3)</translation>
        </message>
        <message>
            <source> (from %1)</source>
            <translation> (ab %1)</translation>
        </message>
        <message>
            <source>%1, given back after %2 days</source>
            <translation>%1, nach %2 Tagen zurückgegeben</translation>
        </message>
        <message>
            <source>%1 systems with %2 accelerators for %3</source>
            <translation>%1 Systeme mit %2 Beschleunigern für %3</translation>
        </message>
        <message>
            <source>%1 systems for %2</source>
            <translation>%1 Systeme für %2</translation>
        </message>
        <message>
            <source>switches</source>
            <translation>Switches</translation>
        </message>
        <message>
            <source>data service nodes</source>
            <translation>Knoten der Datendienste</translation>
        </message>
        <message>
            <source>control and storage nodes</source>
            <translation>Knoten für Steuerung und Speicher</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>%1 of %2 racks</source>
            <translation>%1 von %2 Racks</translation>
        </message>
        <message>
            <source>Rack elevations, front view. Prices and rules as of %1.</source>
            <translation>Racks von vorn. Preise und Regeln vom %1.</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in a rack.</source>
            <translation>Nichts von diesem Plan steht in einem Rack.</translation>
        </message>
        <message>
            <source>This plan buys no hardware: everything is rented, and stands in the providers' rooms. There is no rack of your own to draw.</source>
            <translation>Dieser Plan kauft keine Hardware: Alles ist gemietet und steht in den Räumen der Anbieter. Es gibt kein eigenes Rack zu zeichnen.</translation>
        </message>
        <message>
            <source>Rack elevations: %1</source>
            <translation>Racks: %1</translation>
        </message>
        <message>
            <source>No packing needs fewer than %1. Nameplate %2 kW, typical %3 kW; measured: no record in this plan.</source>
            <translation>Keine Aufstellung braucht weniger als %1. Nennleistung %2 kW, typisch %3 kW; gemessen: In diesem Plan ist nichts festgehalten.</translation>
        </message>
        <message>
            <source>Not published: %1.</source>
            <translation>Nicht veröffentlicht: %1.</translation>
        </message>
        <message>
            <source>%1 racks filled alike: %2.</source>
            <translation>%1 gleich gefüllte Racks: %2.</translation>
        </message>
        <message>
            <source>Beside the racks (at a desk, or height not published): </source>
            <translation>Neben den Racks (an einem Tisch, oder Höhe nicht veröffentlicht): </translation>
        </message>
        <message>
            <source>Fits no rack of this hall: </source>
            <translation>Passt in kein Rack dieser Halle: </translation>
        </message>
        <message>
            <source>Rented, in rooms of the providers</source>
            <translation>Gemietet, in Räumen der Anbieter</translation>
        </message>
        <message>
            <source>All data stays in %1</source>
            <translation>Alle Daten bleiben in %1</translation>
        </message>
        <message>
            <source>All users within %1 round trip</source>
            <translation>Alle Nutzer innerhalb von %1 Laufzeit hin und zurück</translation>
        </message>
        <message>
            <source>are unable to carry the work</source>
            <translation>können die Arbeit nicht tragen</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>unbekannte Zeit</translation>
        </message>
        <message>
            <source>%1, users in </source>
            <translation>%1, Nutzer in </translation>
        </message>
        <message>
            <source>%1%2 to %3: %4</source>
            <translation>%1%2 nach %3: %4</translation>
        </message>
        <message>
            <source> over %1</source>
            <translation> über %1</translation>
        </message>
        <message>
            <source>, not touched</source>
            <translation>, nicht betroffen</translation>
        </message>
        <message>
            <source>; with the cut no way round is known</source>
            <translation>; nach dem Schnitt ist kein Umweg bekannt</translation>
        </message>
        <message>
            <source>; with the cut %1</source>
            <translation>; nach dem Schnitt %1</translation>
        </message>
        <message>
            <source>; with the cut %1 over %2</source>
            <translation>; nach dem Schnitt %1 über %2</translation>
        </message>
        <message>
            <source>Between %1 and %2 %3 of %4 cables are left, %5 of %6 Tbit/s</source>
            <translation>Zwischen %1 und %2 bleiben %3 von %4 Kabeln, %5 von %6 Tbit/s</translation>
        </message>
        <message>
            <source>; of %1 the capacity is not known</source>
            <translation>; von %1 ist die Kapazität nicht bekannt</translation>
        </message>
        <message>
            <source>No longer served within the limits: %1, users in %2 (%3 %)</source>
            <translation>Nicht mehr in den Grenzen bedient: %1, Nutzer in %2 (%3 %)</translation>
        </message>
        <message>
            <source>All users who were served within the limits still are.</source>
            <translation>Alle Nutzer, die in den Grenzen bedient wurden, werden es weiterhin.</translation>
        </message>
        <message>
            <source>The plan names no users with a place.</source>
            <translation>Der Plan nennt keine Nutzer mit einem Ort.</translation>
        </message>
        <message>
            <source>%1 (%2) is lost.</source>
            <translation>%1 (%2) fällt aus.</translation>
        </message>
        <message>
            <source>trips</source>
            <translation>fällt aus</translation>
        </message>
        <message>
            <source>slows</source>
            <translation>wird langsamer</translation>
        </message>
        <message>
            <source>left</source>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>rail %1</source>
            <translation>Schiene %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>Rail-only: each port of a server joins a network of its own. </source>
            <translation>Nur Schienen: Jeder Port eines Servers gehört zu einem eigenen Netz. </translation>
        </message>
        <message>
            <source>Dragonfly+: groups of leaves and spines, every pair of groups joined. </source>
            <translation>Dragonfly+: Gruppen von Leafs und Spines, je zwei Gruppen verbunden. </translation>
        </message>
        <message>
            <source>Dragonfly+ of one group, which is a fat tree. </source>
            <translation>Dragonfly+ aus einer Gruppe, also ein Fat-Tree. </translation>
        </message>
        <message>
            <source>Torus: every leaf is joined to six neighbours. </source>
            <translation>Torus: Jeder Leaf ist mit sechs Nachbarn verbunden. </translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches</source>
            <translation>, %1 mit %2 Gbit/s zwischen Switches</translation>
        </message>
        <message>
            <source>Angola</source>
            <translation>Angola</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>Mittelamerika</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>East Africa</source>
            <translation>Ostafrika</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <source>the Gulf</source>
            <translation>dem Golf</translation>
        </message>
        <message>
            <source>the Horn of Africa</source>
            <translation>dem Horn von Afrika</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Korea</source>
            <translation>Korea</translation>
        </message>
        <message>
            <source>the Levant</source>
            <translation>der Levante</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Marokko</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Nordamerika</translation>
        </message>
        <message>
            <source>the Philippines</source>
            <translation>den Philippinen</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>Südamerika</translation>
        </message>
        <message>
            <source>South Asia</source>
            <translation>Südasien</translation>
        </message>
        <message>
            <source>Southeast Asia</source>
            <translation>Südostasien</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>dem südlichen Afrika</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <source>West Africa</source>
            <translation>Westafrika</translation>
        </message>
        <message>
            <source>Torus: every leaf is joined to %1 neighbours; where both ways round lead to the same leaf, it has the cables of both. </source>
            <translation>Torus: Jeder Leaf ist mit %1 Nachbarn verbunden; wo beide Wege herum zum selben Leaf führen, hat er die Kabel beider. </translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>ohne %1</translation>
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
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>%1 drives in the servers</source>
            <translation>%1 Laufwerke in den Servern</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 weniger</translation>
        </message>
        <message>
            <source>at most %1 less</source>
            <translation>höchstens %1 weniger</translation>
        </message>
        <message>
            <source>%1 to %2 less</source>
            <translation>%1 bis %2 weniger</translation>
        </message>
        <message>
            <source>not asked within the time limit</source>
            <translation>in der Zeit nicht mehr gefragt</translation>
        </message>
        <message>
            <source>no design with it keeps all rules</source>
            <translation>kein Entwurf damit hält alle Regeln ein</translation>
        </message>
        <message>
            <source>no design with it was found</source>
            <translation>es fand sich kein Entwurf damit</translation>
        </message>
        <message>
            <source>at least %1 less; no design with it was found</source>
            <translation>mindestens %1 weniger; es fand sich kein Entwurf damit</translation>
        </message>
        <message>
            <source>costs the same</source>
            <translation>kostet dasselbe</translation>
        </message>
        <message>
            <source>a design with it costs %1 more</source>
            <translation>ein Entwurf damit kostet %1 mehr</translation>
        </message>
        <message>
            <source>not even for nothing (%1)</source>
            <translation>nicht einmal geschenkt (%1)</translation>
        </message>
        <message>
            <source>perhaps not even for nothing (%1)</source>
            <translation>vielleicht nicht einmal geschenkt (%1)</translation>
        </message>
        <message>
            <source>at least %1 less, perhaps not even for nothing (%2)</source>
            <translation>mindestens %1 weniger, vielleicht nicht einmal geschenkt (%2)</translation>
        </message>
        <message>
            <source>at %1 instead of %2 a unit and month</source>
            <translation>zu %1 statt %2 je Einheit und Monat</translation>
        </message>
        <message>
            <source>at %1 instead of %2 a unit</source>
            <translation>zu %1 statt %2 je Einheit</translation>
        </message>
        <message>
            <source>Nothing lost on price alone.</source>
            <translation>Nichts unterlag allein am Preis.</translation>
        </message>
        <message>
            <source>What lost on price alone, by how far its price would have to fall to enter the design:</source>
            <translation>Was allein am Preis unterlag, nach dem, wie weit der Preis fallen müsste, damit es in den Entwurf kommt:</translation>
        </message>
    </context>
</TS>
