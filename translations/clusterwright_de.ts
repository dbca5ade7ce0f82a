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
            <source>Rests on</source>
            <translation>Beruht auf</translation>
        </message>
        <message>
            <source>Rule that holds the plan back</source>
            <translation>Regel, die den Plan zurückhält</translation>
        </message>
        <message>
            <source>One unit more saves</source>
            <translation>Eine Einheit mehr spart</translation>
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
            <source>To</source>
            <translation>Auf</translation>
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
    </context>
    <context>
        <name>AnswerText</name>
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
            <source>Stopped early, gap %1 %</source>
            <translation>Vorzeitig beendet, Lücke %1 %</translation>
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
            <source>%1 to buy and %2 in all over %3 months, net present.</source>
            <translation>%1 für den Kauf und %2 insgesamt über %3 Monate, als Barwert.</translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 und %2 schließen einander aus.</translation>
        </message>
        <message>
            <source>Each way out below was solved and works. Nothing is changed until you try it.</source>
            <translation>Jeder Ausweg unten wurde gelöst und trägt. Nichts ändert sich, bevor Sie ihn versuchen.</translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the workload one replica carries</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Commands</name>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the ways to procure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is minimised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpin the candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin the candidate</source>
            <translation type="unfinished" />
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
            <translation>CO2</translation>
        </message>
        <message>
            <source>Delivered in</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>%1: %2, no limit set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1: %2 of at most %3, %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No result yet</source>
            <translation>Noch kein Ergebnis</translation>
        </message>
        <message>
            <source>No design exists</source>
            <translation>Keine Lösung</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
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
    </context>
    <context>
        <name>NeedFields</name>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Prompt, mean</source>
            <translation>Anfrage, Mittel</translation>
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
            <source>Percentile</source>
            <translation>Perzentil</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done within</source>
            <translation>Fertig binnen</translation>
        </message>
        <message>
            <source>Tokens a run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dimensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recall at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95th percentile within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Features each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>99th percentile within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fresh within</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 runs a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × %2 · %3/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 entities · %2/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 TB · %2 GB/s read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Numbers</name>
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
        <name>Screenshots</name>
        <message>
            <source>The picture cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation type="unfinished" />
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
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Colocate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lease</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secondary source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recalled, to verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given by the planner</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model FLOP utilisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory per accelerator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another one is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot carry it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first token within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each further token within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>requests a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IT power</source>
            <translation>IT-Leistung</translation>
        </message>
        <message>
            <source>power of a rack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>racks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95th percentile within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>99th percentile within</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round trip to the users</source>
            <translation>Laufzeit zu den Nutzern</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>cw::app::ChartCard</name>
        <message>
            <source>Show the table</source>
            <translation>Tabelle zeigen</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Diagramm oder Tabelle (T)</translation>
        </message>
        <message>
            <source>Press T for the numbers as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the chart</source>
            <translation>Diagramm zeigen</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cw::app::DialsRow</name>
        <message>
            <source>%1 (older than the present plan)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, older</source>
            <translation>%1, älter</translation>
        </message>
        <message>
            <source>Dials</source>
            <translation type="unfinished" />
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
            <source>This plan is already open in another window (process %1 on %2). Save under another name to keep both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this machine</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>From, year-month</source>
            <translation>Ab, Jahr-Monat</translation>
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
            <source>Keep as low as possible</source>
            <translation>So niedrig wie möglich</translation>
        </message>
        <message>
            <source>Ways to procure</source>
            <translation>Beschaffungswege</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clusterwright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans (*.cwplan);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The present plan stays open</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report and its tables are in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export into a folder</source>
            <translation type="unfinished" />
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
            <source>Unsaved work on this plan was kept when the program ended last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw it away</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export the report and tables…</source>
            <translation>Bericht und Tabellen &amp;exportieren …</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>Plan s&amp;chließen</translation>
        </message>
        <message>
            <source>Ctrl+W</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>&amp;Cancel the solve</source>
            <translation>Lösen &amp;abbrechen</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <source>As the &amp;desktop has it</source>
            <translation>Wie der &amp;Schreibtisch</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>, within %1 of the optimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, %1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solving</source>
            <translation>Wird gelöst</translation>
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
            <source>Another program changed this file.</source>
            <translation>Ein anderes Programm hat diese Datei geändert.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>No way to procure is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete enough to plan. F5 solves it.</source>
            <translation>Vollständig genug zum Planen. F5 löst.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NumberInput</name>
        <message>
            <source>not stated</source>
            <translation>keine Angabe</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 likely</source>
            <translation>%1 wahrscheinlich</translation>
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
    </context>
    <context>
        <name>cw::app::PlanDocument</name>
        <message>
            <source>Untitled plan</source>
            <translation>Plan ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PlanPage</name>
        <message>
            <source>No answer yet.</source>
            <translation>Noch keine Antwort.</translation>
        </message>
        <message>
            <source>The planner looks at every system that can carry the need and chooses what costs least.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rule</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cw::app::SampleCard</name>
        <message>
            <source>Sample: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cw::app::ScatterChart</name>
        <message>
            <source>Solve the plan to see what each way costs and delivers.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>IT kW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rack kW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>%1/kWh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cw::app::SolveJob</name>
        <message>
            <source>The solve was cancelled</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan has no figures yet.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>To verify %1</source>
            <translation>Zu prüfen %1</translation>
        </message>
        <message>
            <source>The catalog has no facts of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to see where it comes from.</source>
            <translation>Wählen Sie eine Zeile, um ihre Herkunft zu sehen.</translation>
        </message>
        <message>
            <source>Confidence: %1. </source>
            <translation type="unfinished" />
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
                <numerusform>%Ln davon ist zu prüfen: erinnert oder ohne Quelle.</numerusform>
                <numerusform>%Ln davon sind zu prüfen: erinnert oder ohne Quelle.</numerusform>
            </translation>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cw::app::WhyNotView</name>
        <message>
            <source>excludes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or move one rule alone</source>
            <translation>Oder eine Regel allein verschieben</translation>
        </message>
        <message>
            <source>Rules that can be moved alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule “%1” of this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “%1”</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>the precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personenbezogene Daten</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demand by period, requests a second (drag a bar, or arrow keys)</source>
            <translation>Bedarf je Zeitraum, Anfragen je Sekunde (Balken ziehen oder Pfeiltasten)</translation>
        </message>
        <message>
            <source>the demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (not in the catalog)</source>
            <translation type="unfinished" />
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
            <source>This plan joins nothing: no site has two systems of its own.</source>
            <translation>Dieser Plan verbindet nichts: Kein Standort hat zwei eigene Systeme.</translation>
        </message>
        <message>
            <source>%1 and %2 join the systems.</source>
            <translation>%1 und %2 verbinden die Systeme.</translation>
        </message>
        <message>
            <source>The longest to order has %1; every cable is in cabling.xlsx with both ends.</source>
            <translation>Das längste zu bestellende misst %1; jedes Kabel steht mit beiden Enden in cabling.xlsx.</translation>
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
            <source>%Ln device(s) fit(s) in no rack or stand(s) outside.</source>
            <translation>
                <numerusform>%Ln Gerät passt in kein Rack oder steht außerhalb.</numerusform>
                <numerusform>%Ln Geräte passen in kein Rack oder stehen außerhalb.</numerusform>
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
    </context>
    <context>
        <name>DrawingPage</name>
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
    </context>
</TS>
