<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>Result</name>
        <message>
            <source>Ask %1 for a quote of support for %2 by the switch and year, and add it to software_prices in your own catalog (scope switch_software, vendor %2)</source>
            <translation>Bei %1 ein Angebot für die Wartung von %2 je Switch und Jahr einholen und in software_prices des eigenen Katalogs aufnehmen (scope switch_software, vendor %2)</translation>
        </message>
        <message>
            <source>%1 runs %2, and no price of support for that is published: it is not in the sums, which hold the support of the device alone</source>
            <translation>Auf %1 läuft %2, und für dessen Wartung ist kein Preis veröffentlicht: Sie ist nicht in den Summen, die nur die Wartung des Geräts enthalten</translation>
        </message>
        <message>
            <source>Data carried out of %1 to the place where they stand next</source>
            <translation>Daten, aus %1 an den Ort gebracht, an dem sie danach liegen</translation>
        </message>
        <message>
            <source>The catalog knows no driver and no runtime of %1 accelerators, so which versions of the operating system and of Slurm go with them is not known</source>
            <translation>Der Katalog kennt weder Treiber noch Laufzeit der Beschleuniger von %1, daher ist nicht bekannt, welche Versionen des Betriebssystems und von Slurm zu ihnen passen</translation>
        </message>
        <message>
            <source>difference of two optima, with and without the rule; at least so much, for not all of the design has a known price</source>
            <translation>Unterschied zweier Optima, mit und ohne die Regel; mindestens so viel, denn nicht alles am Entwurf hat einen bekannten Preis</translation>
        </message>
        <message>
            <source>%1: of several pins on a workload one is kept, and to give up this one alone saves nothing</source>
            <translation>%1: von mehreren Festlegungen einer Last gilt eine, und diese allein aufzugeben spart nichts</translation>
        </message>
        <message>
            <source>Of several pins on one workload one is kept: to give up one alone may save nothing.</source>
            <translation>Von mehreren Festlegungen einer Last gilt eine: eine allein aufzugeben spart vielleicht nichts.</translation>
        </message>
        <message>
            <source>The pins change nothing: without them the optimum is the same, %1 %2.</source>
            <translation>Die Festlegungen ändern nichts: ohne sie ist das Optimum dasselbe, %1 %2.</translation>
        </message>
        <message>
            <source>The pins cost at least %1 %2, for not all of what they ask for has a known price: without them the optimum is %3 %2.</source>
            <translation>Die Festlegungen kosten mindestens %1 %2, denn nicht alles, was sie verlangen, hat einen bekannten Preis: ohne sie wäre das Optimum %3 %2.</translation>
        </message>
        <message>
            <source>Ask %1 for a quote and import it</source>
            <translation>Ein Angebot von %1 einholen und importieren</translation>
        </message>
        <message>
            <source>%1 is to be bought from %2: %3 excludes %4</source>
            <translation>%1 ist bei %2 zu kaufen: %3 schließt %4 aus</translation>
        </message>
        <message>
            <source>%1 weighs %2 kg; the frame of a rack of %3 carries %4 kg: it needs racks for at least %2 kg of devices</source>
            <translation>%1 wiegt %2 kg; der Rahmen eines Racks von %3 trägt %4 kg: Nötig sind Racks für mindestens %2 kg Geräte</translation>
        </message>
        <message>
            <source>After the loss of one side, each feed of the other</source>
            <translation>Nach dem Verlust einer Seite: jede Einspeisung der anderen</translation>
        </message>
        <message>
            <source>The units of one side carry the whole typical load</source>
            <translation>Die Anlagen einer Seite tragen die ganze typische Last</translation>
        </message>
        <message>
            <source>Each carries its share; after the loss of one side the other carries everything</source>
            <translation>Jede trägt ihren Teil; nach dem Verlust einer Seite trägt die andere alles</translation>
        </message>
        <message>
            <source>its partner of the other side</source>
            <translation>ihr Gegenstück der anderen Seite</translation>
        </message>
        <message>
            <source>network rail-optimised %1:1</source>
            <translation>schienenoptimiertes Netz %1:1</translation>
        </message>
        <message>
            <source>What hangs from it: a rack has one feed, so about %1 of %2 kW; no other feed takes that over.</source>
            <translation>Was daran hängt: Ein Rack hat eine Einspeisung, also etwa %1 von %2 kW; keine andere Einspeisung übernimmt das.</translation>
        </message>
        <message>
            <source>The storage network of %1: this is its only switch. What it joins is reached over the in-band network alone.</source>
            <translation>Das Speichernetz von %1: Dies ist sein einziger Switch. Was es verbindet, wird nur noch über das In-Band-Netz erreicht.</translation>
        </message>
        <message>
            <source>Data sets kept there are read over the in-band network alone.</source>
            <translation>Datensätze, die dort liegen, werden nur noch über das In-Band-Netz gelesen.</translation>
        </message>
        <message>
            <source>The network of %1 is a %2 and non-blocking (1:1): leaves with fewer ports up than down are planned in fat trees and rail-optimised networks alone, so %3 is not used</source>
            <translation>Das Netz von %1 ist ein %2 und blockierungsfrei (1:1): Leaf-Switches mit weniger Anschlüssen nach oben als nach unten werden nur in Fat Trees und railoptimierten Netzen geplant, daher wird %3 nicht verwendet</translation>
        </message>
        <message>
            <source>Allow “fat-tree” or “rail-optimised” in “topology”, or leave “oversubscription” out</source>
            <translation>„fat-tree“ oder „rail-optimised“ in „topology“ zulassen oder „oversubscription“ weglassen</translation>
        </message>
        <message>
            <source>Choose a switch with more ports or another topology, or put fewer servers into one network; until then the bill and the prediction are of a network that cannot be built</source>
            <translation>Einen Switch mit mehr Anschlüssen oder eine andere Topologie wählen oder weniger Server in ein Netz stellen; bis dahin gelten Rechnung und Vorhersage für ein Netz, das sich nicht bauen lässt</translation>
        </message>
        <message>
            <source>Time per output token, mean, %1</source>
            <translation>Zeit je Ausgabetoken, Mittel, %1</translation>
        </message>
        <message>
            <source>Largest rate within its limits, %1</source>
            <translation>Größte Rate innerhalb der Grenzen, %1</translation>
        </message>
        <message>
            <source>until the next step begins, hand-over, %1</source>
            <translation>bis der nächste Schritt beginnt, Übergabe, %1</translation>
        </message>
        <message>
            <source>waiting behind others, %1</source>
            <translation>Warten hinter anderen, %1</translation>
        </message>
        <message>
            <source>its own prompt, %1</source>
            <translation>eigene Eingabe, %1</translation>
        </message>
        <message>
            <source>handling of a request, %1</source>
            <translation>Annahme einer Anfrage, %1</translation>
        </message>
        <message>
            <source>%1 FLOP of the model in a step / (%2 s × %3 accelerators × %4 FLOP/s)</source>
            <translation>%1 FLOP des Modells in einem Schritt / (%2 s × %3 Beschleuniger × %4 FLOP/s)</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens / %3 s</source>
            <translation>%1 Sequenzen × %2 Token / %3 s</translation>
        </message>
        <message>
            <source>Time per output token, mean</source>
            <translation>Zeit je Ausgabetoken, Mittel</translation>
        </message>
        <message>
            <source>Output tokens of a request, mean</source>
            <translation>Ausgabetoken einer Anfrage, Mittel</translation>
        </message>
        <message>
            <source>Largest rate within its limits</source>
            <translation>Größte Rate innerhalb der Grenzen</translation>
        </message>
        <message>
            <source>%1 requests/s × %2 tokens × %3 ms a token</source>
            <translation>%1 Anfragen/s × %2 Token × %3 ms je Token</translation>
        </message>
        <message>
            <source>%1 requests/s × %2 tokens</source>
            <translation>%1 Anfragen/s × %2 Token</translation>
        </message>
        <message>
            <source>%1 requests/s / (1 + %2 kept free)</source>
            <translation>%1 Anfragen/s / (1 + %2 frei gehalten)</translation>
        </message>
        <message>
            <source>From the arrival of a request at the planned load, and from its mean to the asked percentile</source>
            <translation>Vom Eintreffen einer Anfrage bei der geplanten Last an, und vom Mittelwert zum verlangten Perzentil</translation>
        </message>
        <message>
            <source>time at percentile %1 less the mean</source>
            <translation>Zeit beim Perzentil %1 weniger der Mittelwert</translation>
        </message>
        <message>
            <source>half a step, transfer of the cache</source>
            <translation>ein halber Schritt, Übertragung des Caches</translation>
        </message>
        <message>
            <source>for prompts and for a place among %1 sequences at most</source>
            <translation>auf Eingaben und auf einen Platz unter höchstens %1 Sequenzen</translation>
        </message>
        <message>
            <source>%1 tokens, in steps shared with %2 sequences that decode</source>
            <translation>%1 Token, in Schritten gemeinsam mit %2 Sequenzen, die dekodieren</translation>
        </message>
        <message>
            <source>fitted, %1 s</source>
            <translation>angepasst, %1 s</translation>
        </message>
        <message>
            <source>until the next step begins, hand-over</source>
            <translation>bis der nächste Schritt beginnt, Übergabe</translation>
        </message>
        <message>
            <source>waiting behind others</source>
            <translation>Warten hinter anderen</translation>
        </message>
        <message>
            <source>its own prompt</source>
            <translation>eigene Eingabe</translation>
        </message>
        <message>
            <source>handling of a request</source>
            <translation>Annahme einer Anfrage</translation>
        </message>
        <message>
            <source>Until when %1 is maintained is not known</source>
            <translation>Bis wann %1 gepflegt wird, ist nicht bekannt</translation>
        </message>
        <message>
            <source>%1 is past its end of life (%2)</source>
            <translation>%1 wird nicht mehr gepflegt (%2)</translation>
        </message>
        <message>
            <source>Racks as the plan packs them: everything that stands at a site at its fullest, by height, nameplate power, weight and heat; moves by hand change no figure</source>
            <translation>Racks, wie der Plan sie packt: alles, was an einem Standort in seinem vollsten Zustand steht, nach Höhe, Nennleistung, Gewicht und Wärme; von Hand Versetztes ändert keine Zahl</translation>
        </message>
        <message>
            <source>Nameplate power of everything in the fullest rack as the plan packs it; moves by hand change no figure</source>
            <translation>Nennleistung von allem im vollsten Rack, wie der Plan es packt; von Hand Versetztes ändert keine Zahl</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, which the plan names</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3; der Plan nennt dieses Modell</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the lowest price a port that is published</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3, dem niedrigsten veröffentlichten Preis je Anschluss</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the slowest that carries them, for no price of one is published</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3, dem langsamsten Modell, das sie trägt, denn für keines ist ein Preis veröffentlicht</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, which the plan names; of %4 models that carry them the next is %5</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3; der Plan nennt dieses Modell; von %4 Modellen, die sie tragen, ist %5 das nächste</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the lowest price a port that is published; of %4 models that carry them the next is %5</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3, dem niedrigsten veröffentlichten Preis je Anschluss; von %4 Modellen, die sie tragen, ist %5 das nächste</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the slowest that carries them, for no price of one is published; of %4 models that carry them the next is %5</source>
            <translation>Das Netz von %1 für Anschlüsse mit %2 besteht aus %3, dem langsamsten Modell, das sie trägt, denn für keines ist ein Preis veröffentlicht; von %4 Modellen, die sie tragen, ist %5 das nächste</translation>
        </message>
        <message>
            <source>%1 wants %2, which breaks %3</source>
            <translation>%1 will %2, das %3 verletzt</translation>
        </message>
        <message>
            <source>%1 wants %2, which cannot be planned with: %3</source>
            <translation>%1 will %2, womit nicht geplant werden kann: %3</translation>
        </message>
        <message>
            <source>%1 wants %2, which can carry no workload: %3</source>
            <translation>%1 will %2, das keine Arbeitslast tragen kann: %3</translation>
        </message>
        <message>
            <source>%1 wants %2 for %3, which it cannot carry: %4</source>
            <translation>%1 will %2 für %3, was es nicht tragen kann: %4</translation>
        </message>
        <message>
            <source>Change that rule, or take the pin back</source>
            <translation>Diese Regel ändern oder das Festhalten aufheben</translation>
        </message>
        <message>
            <source>State what is missing in your own catalog where that is the cause, or take the pin back</source>
            <translation>Fehlende Angaben, wenn sie der Grund sind, im eigenen Katalog ergänzen oder das Festhalten aufheben</translation>
        </message>
        <message>
            <source>%1 per rack in the fullest rack; each rack hangs from one feed</source>
            <translation>%1 pro Rack im vollsten Rack; jedes Rack hängt an einer Einspeisung</translation>
        </message>
        <message>
            <source>Each carries its share; none is spare, so what hangs from a lost one is off</source>
            <translation>Jede trägt ihren Anteil; keine ist Reserve, was an einer ausgefallenen hängt, ist also aus</translation>
        </message>
        <message>
            <source>Each feed's units carry its share</source>
            <translation>Die Geräte jeder Einspeisung tragen ihren Anteil</translation>
        </message>
        <message>
            <source>Each feed</source>
            <translation>Jede Einspeisung</translation>
        </message>
        <message>
            <source>%1 has %2 power feeds and none of them is spare: the loss of one stops what hangs from it</source>
            <translation>%1 hat %2 Einspeisungen, keine davon ist Reserve: Fällt eine aus, steht, was an ihr hängt</translation>
        </message>
        <message>
            <source>Feeds of which one may be lost (power_feeds N+1 or 2N)</source>
            <translation>Einspeisungen, von denen eine ausfallen darf (power_feeds N+1 oder 2N)</translation>
        </message>
        <message>
            <source>parts of that speed that reach farther are left out by rules of this plan, such as %1</source>
            <translation>Teile dieser Geschwindigkeit, die weiter reichen, schließen Regeln dieses Plans aus, etwa %1</translation>
        </message>
        <message>
            <source>%1 (nothing of this name stands there)</source>
            <translation>%1 (dort steht nichts, das so heißt)</translation>
        </message>
        <message>
            <source>%1 (it stands there at another time than what is drawn)</source>
            <translation>%1 (steht dort zu einer anderen Zeit als das Gezeichnete)</translation>
        </message>
        <message>
            <source>%1 (rack %2 does not take it from unit %3 up)</source>
            <translation>%1 (Rack %2 nimmt es ab Höheneinheit %3 nicht auf)</translation>
        </message>
        <message>
            <source>Moves by hand that %1 cannot follow are left out of drawings, cabling and NetBox files: %2</source>
            <translation>Von Hand Versetztes, das %1 nicht aufnehmen kann, fehlt in Zeichnungen, Verkabelung und NetBox-Dateien: %2</translation>
        </message>
        <message>
            <source>Move the devices anew on the page Rooms, or take these moves out of the plan (x-rack-moves)</source>
            <translation>Die Geräte auf der Seite Räume neu setzen oder diese Einträge aus dem Plan nehmen (x-rack-moves)</translation>
        </message>
        <message>
            <source>Planning value, for no list price is published; the ends also carry those of the amount, for which a line has one number: distances from the likely value, as logarithms, add up in squares</source>
            <translation>Planungswert, denn kein Listenpreis ist veröffentlicht; die Grenzen tragen auch die der Menge, für die eine Zeile nur eine Zahl hat: Abstände vom wahrscheinlichen Wert addieren sich als Logarithmen in Quadraten</translation>
        </message>
        <message>
            <source>Choose drives for these bays that keep them all, such as %1 (PCIe Gen%2, %3 drive writes a day)</source>
            <translation>Für diese Schächte Laufwerke wählen, die alle halten, etwa %1 (PCIe Gen%2, %3 Vollschreibvorgänge am Tag)</translation>
        </message>
        <message>
            <source>Where servers of %1 come in place of others, the %2 network takes new cables beside those of who has left, which lie at other ports: %3 beyond those of the bill, about %4 to %5 %6 at its prices, by their speed</source>
            <translation>Wo in %1 Server an die Stelle anderer kommen, braucht das Netz „%2“ neue Kabel neben denen der gegangenen, die an anderen Ports liegen: %3 über die der Stückliste hinaus, etwa %4 bis %5 %6 zu deren Preisen, je nach Geschwindigkeit</translation>
        </message>
        <message>
            <source>Switches of the network %1 of %2 that serve nobody once their servers have left, each with the month from which on: %3. The bill gives up no switch: they stay in their racks to the end of the plan and draw %4 kW</source>
            <translation>Switches des Netzes %1 von %2, die niemandem mehr dienen, sobald ihre Server gegangen sind, jeder mit dem Monat, ab dem: %3. Die Stückliste gibt keinen Switch her: Sie bleiben bis zum Ende des Plans in ihren Racks und nehmen %4 kW auf</translation>
        </message>
        <message>
            <source>Sell them or use them elsewhere from then on; the plan does neither</source>
            <translation>Von da an verkaufen oder anderswo einsetzen; der Plan tut keines von beidem</translation>
        </message>
        <message>
            <source>Where servers of %1 come in place of others, the %2 network takes new cables beside those of who has left, which lie at other ports: %3 beyond those of the bill, about %4 %5 at its prices</source>
            <translation>Wo in %1 Server an die Stelle anderer kommen, braucht das Netz „%2“ neue Kabel neben denen der gegangenen, die an anderen Ports liegen: %3 über die der Stückliste hinaus, etwa %4 %5 zu deren Preisen</translation>
        </message>
        <message>
            <source>Add them to the budget of the months from which cabling.csv lists them</source>
            <translation>Sie in das Budget der Monate aufnehmen, ab denen cabling.csv sie nennt</translation>
        </message>
        <message>
            <source>Minutes for which the batteries of a UPS carry its rating</source>
            <translation>Minuten, für die die Batterien einer USV deren Nennleistung tragen</translation>
        </message>
        <message>
            <source>%1 of %2 out-of-band switches of %3 are left: what hangs from this one (devices: %4) cannot be switched on or looked at from afar.</source>
            <translation>%1 von %2 Out-of-Band-Switches von %3 bleiben: Was an diesem hängt (Geräte: %4), lässt sich aus der Ferne weder einschalten noch ansehen.</translation>
        </message>
        <message>
            <source>Switches below it: %1, each keeps at least %2 of its uplinks. Others keep all of theirs: %3.</source>
            <translation>Switches darunter: %1, jeder behält mindestens %2 seiner Aufwärtsverbindungen. Andere behalten alle: %3.</translation>
        </message>
        <message>
            <source>Switches below it without another way up: %1 of %2. What hangs from each of them reaches nothing else.</source>
            <translation>Switches darunter ohne anderen Weg nach oben: %1 von %2. Was an jedem von ihnen hängt, erreicht nichts anderes.</translation>
        </message>
        <message>
            <source>Devices of this network without a port on it: %1.</source>
            <translation>Geräte dieses Netzes ohne Anschluss daran: %1.</translation>
        </message>
        <message>
            <source>%1 of %2 switches of this network are left. Devices that keep a part of their links to it: %3, each at least %4.</source>
            <translation>%1 von %2 Switches dieses Netzes bleiben. Geräte, die einen Teil ihrer Verbindungen behalten: %3, jedes mindestens %4.</translation>
        </message>
        <message>
            <source>Devices without a port on another switch of this network: %1 of %2 (%3). They are cut off from it.</source>
            <translation>Geräte ohne Anschluss an einem anderen Switch dieses Netzes: %1 von %2 (%3). Sie sind davon abgeschnitten.</translation>
        </message>
        <message>
            <source>Requests inside one unit are not slowed.</source>
            <translation>Anfragen innerhalb einer Einheit werden nicht langsamer.</translation>
        </message>
        <message>
            <source>Traffic of the others goes round it.</source>
            <translation>Der Verkehr der übrigen geht außen herum.</translation>
        </message>
        <message>
            <source>Units of this fabric without a port on it: %1.</source>
            <translation>Einheiten dieses Netzes ohne Anschluss daran: %1.</translation>
        </message>
        <message>
            <source>Units with ports on it: %1. Each keeps at least %2 of its network speed; jobs that span units wait for the slowest.</source>
            <translation>Einheiten mit Anschlüssen daran: %1. Jede behält mindestens %2 ihrer Netzgeschwindigkeit; Läufe über mehrere Einheiten warten auf die langsamste.</translation>
        </message>
        <message>
            <source>Units on it without a port elsewhere in this fabric: %1 of %2 (%3). Work inside one unit goes on there; what spans units does without them.</source>
            <translation>Einheiten daran ohne Anschluss anderswo in diesem Netz: %1 von %2 (%3). Arbeit in einer Einheit geht dort weiter; was über mehrere läuft, muss ohne sie auskommen.</translation>
        </message>
        <message>
            <source>All of %1: it has one feed. Batteries bridge about %2 min of %3 kW, generators carry on only where they are built.</source>
            <translation>Ganz %1: Es hat eine Einspeisung. Batterien überbrücken etwa %2 min mit %3 kW, danach tragen Generatoren, wo sie gebaut sind.</translation>
        </message>
        <message>
            <source>%1; batteries of %2 kWh a piece carry it for %3 min</source>
            <translation>%1; Batterien von je %2 kWh tragen sie %3 min</translation>
        </message>
        <message>
            <source>Plan the copy: who carries it, over which line and when</source>
            <translation>Die Kopie planen: wer sie trägt, über welche Leitung und wann</translation>
        </message>
        <message>
            <source>%1 leaves %2 in %3: what is kept there for long has to be carried to %4. What leaves rented places is in the bill of that month (%5)</source>
            <translation>%1 verlässt %2 im Monat %3: Was dort lange aufbewahrt wird, muss nach %4 umgezogen werden. Was gemietete Orte verlässt, steht in der Rechnung dieses Monats (%5)</translation>
        </message>
        <message>
            <source>%1 leaves %2 in %3: what is kept there for long has to be carried to %4, by lines that the bill has already</source>
            <translation>%1 verlässt %2 im Monat %3: Was dort lange aufbewahrt wird, muss nach %4 umgezogen werden, über Leitungen, die schon in der Rechnung stehen</translation>
        </message>
        <message>
            <source>%1 stands at %2 and from %3 at %4: its data have to be carried over. What leaves rented places is in the bill of that month (%5)</source>
            <translation>%1 liegt in %2 und ab %3 in %4: Die Daten müssen umgezogen werden. Was gemietete Orte verlässt, steht in der Rechnung dieses Monats (%5)</translation>
        </message>
        <message>
            <source>%1 stands at %2 and from %3 at %4: its data have to be carried over, by lines that the bill has already</source>
            <translation>%1 liegt in %2 und ab %3 in %4: Die Daten müssen umgezogen werden, über Leitungen, die schon in der Rechnung stehen</translation>
        </message>
        <message>
            <source>800G copper from a flat-top cage</source>
            <translation>800G Kupfer aus einem flachen Käfig</translation>
        </message>
        <message>
            <source>800G DR4 to a switch with optics inside</source>
            <translation>800G DR4 zu einem Switch mit eingebauter Optik</translation>
        </message>
        <message>
            <source>800G DR4 from a card to a cage of 1.6 Tbit/s</source>
            <translation>800G DR4 von einer Karte zu einem Käfig von 1,6 Tbit/s</translation>
        </message>
        <message>
            <source>800G DR4 between switches with optics inside</source>
            <translation>800G DR4 zwischen Switches mit eingebauter Optik</translation>
        </message>
        <message>
            <source>800G DR4 between cages of 1.6 Tbit/s</source>
            <translation>800G DR4 zwischen Käfigen von 1,6 Tbit/s</translation>
        </message>
        <message>
            <source>800G 2xSR4 over multimode fibre from a flat-top cage</source>
            <translation>800G 2xSR4 über Mehrmodenfaser aus einem flachen Käfig</translation>
        </message>
        <message>
            <source>800G 2xDR4 over single-mode fibre from a flat-top cage</source>
            <translation>800G 2xDR4 über Einmodenfaser aus einem flachen Käfig</translation>
        </message>
        <message>
            <source>400G copper from a twin-port cage to OSFP cards</source>
            <translation>400G Kupfer aus einem Käfig mit zwei Ports zu OSFP-Karten</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre from an OSFP card</source>
            <translation>400G SR4 über Mehrmodenfaser von einer OSFP-Karte</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre from a twin-port cage of a server</source>
            <translation>400G SR4 über Mehrmodenfaser aus einem Server-Käfig mit zwei Ports</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre from an OSFP card</source>
            <translation>400G DR4 über Einmodenfaser von einer OSFP-Karte</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre from a twin-port cage of a server</source>
            <translation>400G DR4 über Einmodenfaser aus einem Server-Käfig mit zwei Ports</translation>
        </message>
        <message>
            <source>400G DR4 from an OSFP card to a QSFP-DD port</source>
            <translation>400G DR4 von einer OSFP-Karte zu einem QSFP-DD-Port</translation>
        </message>
        <message>
            <source>400G DR4 from a twin-port cage of a server to a QSFP-DD port</source>
            <translation>400G DR4 aus einem Server-Käfig mit zwei Ports zu einem QSFP-DD-Port</translation>
        </message>
        <message>
            <source>%1 finds no free ports on the switches of this network when it comes: it needs one more of them</source>
            <translation>%1 findet bei seiner Ankunft keine freien Ports an den Switches dieses Netzes: es braucht einen Switch mehr</translation>
        </message>
        <message>
            <source>The load of %1 is largest from %2 on. %3 has to carry %4 kW then and may carry no more than %5 kW</source>
            <translation>Die Last von %1 ist ab %2 am größten. %3 muss dann %4 kW tragen und darf höchstens %5 kW tragen</translation>
        </message>
        <message>
            <source>Move what stays closer together then, or %1 more racks</source>
            <translation>Bleibendes dann zusammenrücken, oder %1 Racks mehr</translation>
        </message>
        <message>
            <source>From %1 on %2 needs %3 racks for what stands there, with what stays in its place, and has %4; no packing needs fewer than %5</source>
            <translation>Ab %1 braucht %2 %3 Racks für das, was dort steht, wenn Bleibendes an seinem Platz bleibt, und hat %4; keine Aufteilung braucht weniger als %5</translation>
        </message>
        <message>
            <source>Nameplate power of what stands in the fullest rack, in the period with the most of it</source>
            <translation>Nennleistung dessen, was im vollsten Rack steht, in der Periode, in der es am meisten ist</translation>
        </message>
        <message>
            <source>Racks in the period with the most of them, from %1: what stands at a site then, packed by height, nameplate power, weight and heat</source>
            <translation>Racks in der Periode mit den meisten, ab %1: was dann an einem Standort steht, nach Höhe, Nennleistung, Gewicht und Wärme gepackt</translation>
        </message>
        <message>
            <source>EUR per kW</source>
            <translation>EUR je kW</translation>
        </message>
        <message>
            <source>EUR per rack</source>
            <translation>EUR je Rack</translation>
        </message>
        <message>
            <source>EUR per TB</source>
            <translation>EUR je TB</translation>
        </message>
        <message>
            <source>EUR per GB</source>
            <translation>EUR je GB</translation>
        </message>
        <message>
            <source>EUR per GB and month</source>
            <translation>EUR je GB und Monat</translation>
        </message>
        <message>
            <source>EUR per TB and month</source>
            <translation>EUR je TB und Monat</translation>
        </message>
        <message>
            <source>EUR per usable TB</source>
            <translation>EUR je nutzbarem TB</translation>
        </message>
        <message>
            <source>EUR per accelerator hour</source>
            <translation>EUR je Beschleunigerstunde</translation>
        </message>
        <message>
            <source>EUR per accelerator and hour</source>
            <translation>EUR je Beschleuniger und Stunde</translation>
        </message>
        <message>
            <source>kg per node</source>
            <translation>kg je Knoten</translation>
        </message>
        <message>
            <source>tax months</source>
            <translation>Steuermonate</translation>
        </message>
        <message>
            <source>tax payments</source>
            <translation>Steuerzahlungen</translation>
        </message>
        <message>
            <source>object storage</source>
            <translation>Objektspeicher</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied is a lower bound; not known: %1</source>
            <translation>CO₂, Betrieb und Herstellung, ist eine untere Schranke; nicht bekannt: %1</translation>
        </message>
        <message>
            <source>a place without a known country</source>
            <translation>einem Ort ohne bekanntes Land</translation>
        </message>
        <message>
            <source>Virtual CPUs x power per virtual CPU</source>
            <translation>Virtuelle CPUs × Leistung je virtueller CPU</translation>
        </message>
        <message>
            <source>the day in December 2025 is recalled and to be verified</source>
            <translation>der Tag im Dezember 2025 ist aus dem Gedächtnis und zu prüfen</translation>
        </message>
        <message>
            <source>the day of transposition is recalled and to be verified</source>
            <translation>der Tag der Umsetzung ist aus dem Gedächtnis und zu prüfen</translation>
        </message>
        <message>
            <source>the date of type 2 is recalled and to be verified</source>
            <translation>das Datum von Typ 2 ist aus dem Gedächtnis und zu prüfen</translation>
        </message>
        <message>
            <source>the caps are recalled and to be verified</source>
            <translation>die Obergrenzen sind aus dem Gedächtnis und zu prüfen</translation>
        </message>
        <message>
            <source>It is open whether operator or parent is under US jurisdiction (CLOUD Act) (%1).</source>
            <translation>Offen ist, ob Betreiber oder Muttergesellschaft US-Recht untersteht (CLOUD Act) (%1).</translation>
        </message>
        <message>
            <source>EUR per accelerator and year</source>
            <translation>EUR je Beschleuniger und Jahr</translation>
        </message>
        <message>
            <source>the power of %1 is not known, and the plan minimises carbon_t</source>
            <translation>die Leistung von %1 ist nicht bekannt, und der Plan soll möglichst wenig CO₂ verursachen</translation>
        </message>
        <message>
            <source>the carbon of %1 is not known, and the plan minimises carbon_t</source>
            <translation>das CO₂ von %1 ist nicht bekannt, und der Plan soll möglichst wenig CO₂ verursachen</translation>
        </message>
        <message>
            <source>Accelerators and their share of a host of eight, made once</source>
            <translation>Beschleuniger und ihr Anteil an einem Server mit acht, einmal hergestellt</translation>
        </message>
        <message>
            <source>Out of reach at %1: %2 %3 of %4.</source>
            <translation>Nicht erreichbar in %1: %2 %3 von %4.</translation>
        </message>
        <message>
            <source>× %1 on spot instances</source>
            <translation>× %1 auf Spot-Instanzen</translation>
        </message>
        <message>
            <source>%1 kWh of IT energy for one training run (planned: days of the run × power of its units under load; facility energy = × PUE of the place)</source>
            <translation>%1 kWh IT-Energie für einen Trainingslauf (geplant: Tage des Laufs × Leistung seiner Einheiten unter Last; Energie des Standorts = × PUE des Ortes)</translation>
        </message>
        <message>
            <source>Choose periods of %1 months</source>
            <translation>Zeiträume von %1 Monaten wählen</translation>
        </message>
        <message>
            <source>What is leased or reserved for a term of %1 months is not offered: such a term does not end with a period of this plan (%2 months each)</source>
            <translation>Was für eine Laufzeit von %1 Monaten geleast oder reserviert wird, wird nicht angeboten: Eine solche Laufzeit endet mit keinem Zeitraum dieses Plans (je %2 Monate)</translation>
        </message>
        <message>
            <source>a term of %1 months does not end with a period of this plan (%2 months each); periods of %3 months would fit it</source>
            <translation>eine Laufzeit von %1 Monaten endet mit keinem Zeitraum dieses Plans (je %2 Monate); zu Zeiträumen von %3 Monaten würde sie passen</translation>
        </message>
        <message>
            <source>List price; the ends also carry those of the amount, for which a line has one number: distances from the likely value, as logarithms, add up in squares</source>
            <translation>Listenpreis; die Grenzen tragen auch die der Menge, für die eine Zeile nur eine Zahl hat: Abstände vom wahrscheinlichen Wert addieren sich als Logarithmen in Quadraten</translation>
        </message>
        <message>
            <source>Price of a GB of answers, %1</source>
            <translation>Preis eines GB Antworten, %1</translation>
        </message>
        <message>
            <source>Price of a TB of history and month, %1</source>
            <translation>Preis eines TB Verlauf und Monats, %1</translation>
        </message>
        <message>
            <source>Embodied carbon of the disks of a storage node of 60 hard disks</source>
            <translation>CO₂ der Herstellung der Platten eines Speicherknotens mit 60 Festplatten</translation>
        </message>
        <message>
            <source>Ask the makers whether both models work together at this speed, and for a quote; the plan builds a network of one model</source>
            <translation>Die Hersteller fragen, ob beide Modelle mit dieser Geschwindigkeit zusammenarbeiten, und ein Angebot einholen; der Plan baut ein Netz aus einem Modell</translation>
        </message>
        <message>
            <source>With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 spines instead of %6 spines and cores, %7 cables between switches fewer; what it costs is not published</source>
            <translation>Mit Spines aus %1 hätte das Netz %2 von %3 zwei Ebenen auf seinen Leaf-Switches %4: %5 Spines statt %6 Spines und Cores, %7 Kabel zwischen Switches weniger; was es kostet, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 spines instead of %6 spines and cores, %7 cables between switches fewer; its switches cost %8 USD less</source>
            <translation>Mit Spines aus %1 hätte das Netz %2 von %3 zwei Ebenen auf seinen Leaf-Switches %4: %5 Spines statt %6 Spines und Cores, %7 Kabel zwischen Switches weniger; seine Switches kosten %8 USD weniger</translation>
        </message>
        <message>
            <source>All devices of this network stay reachable.</source>
            <translation>Alle Geräte dieses Netzes bleiben erreichbar.</translation>
        </message>
        <message>
            <source>Write throughput of a storage node of 60 hard disks</source>
            <translation>Schreibdurchsatz eines Speicherknotens mit 60 Festplatten</translation>
        </message>
        <message>
            <source>Read throughput of a storage node of 60 hard disks</source>
            <translation>Lesedurchsatz eines Speicherknotens mit 60 Festplatten</translation>
        </message>
        <message>
            <source>What is kept at %1 (checkpoints, archives, records) is out of reach: no site keeps a copy of another's.</source>
            <translation>Was in %1 liegt (Checkpoints, Archive, Aufzeichnungen), ist nicht erreichbar: Kein Standort bewahrt eine Kopie eines anderen auf.</translation>
        </message>
        <message>
            <source>%1 at other sites: requests have to be sent there, over longer ways for some users.</source>
            <translation>%1 an anderen Standorten: Anfragen müssen dorthin geleitet werden, für manche auf längeren Wegen.</translation>
        </message>
        <message>
            <source>What liquid cools in %1 stops (units: %2): nothing else takes %3 kW of heat from it (typical).</source>
            <translation>Was in %1 mit Flüssigkeit gekühlt wird, fällt aus (Einheiten: %2): Nichts anderes nimmt ihm %3 kW Wärme ab (typisch).</translation>
        </message>
        <message>
            <source>All coolant of %1</source>
            <translation>Das ganze Kühlmittel von %1</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity, %3 of what is asked.</source>
            <translation>%1 behält %2 der Kapazität, %3 dessen, was verlangt wird.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity, enough for all that is asked.</source>
            <translation>%1 behält %2 der Kapazität, genug für alles, was verlangt wird.</translation>
        </message>
        <message>
            <source>%1 TB of what %2 keeps for long belong to %3, the lines bill %4</source>
            <translation>%1 TB von dem, was %2 lange aufbewahrt, gehören zu %3, die Zeilen berechnen %4</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB: each of %3 keeps what it can serve of it, and nodes for it, or rented object storage, are in the bill</source>
            <translation>Was %1 lange aufbewahrt, braucht %2 TB: %3 bewahren davon jeweils auf, was sie bedienen können; Knoten dafür oder gemieteter Objektspeicher stehen in der Stückliste</translation>
        </message>
        <message>
            <source>%1. %2 links are without a cable; the bill keeps the price of one with its ends for each</source>
            <translation>%1. %2 Verbindungen sind ohne Kabel; die Stückliste behält für jede den Preis eines Kabels mit seinen Enden</translation>
        </message>
        <message>
            <source>adapters</source>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Network adapter of a node, where its price is not published</source>
            <translation>Netzwerkadapter eines Knotens, dessen Preis nicht veröffentlicht ist</translation>
        </message>
        <message>
            <source>Further adapter of a node, %1 %2</source>
            <translation>Weiterer Adapter eines Knotens, %1 %2</translation>
        </message>
        <message>
            <source>No price of %1 is published: a range a card is used</source>
            <translation>Für %1 ist kein Preis veröffentlicht: Es gilt eine Spanne je Karte</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. Further adapters of their kind are in the bill</source>
            <translation>Knoten von %1 sind über mehr Kabel der Speicher- und In-Band-Netze angeschlossen, als sie laut Katalog Ports haben (Ports/Kabel): %2. Weitere Adapter ihrer Art stehen in der Stückliste</translation>
        </message>
        <message>
            <source>what %1 keeps for long is kept nowhere at %2</source>
            <translation>was %1 lange aufbewahrt, liegt bei %2 nirgends</translation>
        </message>
        <message>
            <source>What is kept for long in object storage at %1</source>
            <translation>Was lange aufbewahrt wird, im Objektspeicher bei %1</translation>
        </message>
        <message>
            <source>What is kept for long in %1</source>
            <translation>Was lange aufbewahrt wird, in %1</translation>
        </message>
        <message>
            <source>Choose servers in racks, add a node of disks to your own catalog, or keep less</source>
            <translation>Server in Racks wählen, dem eigenen Katalog einen Knoten mit Festplatten hinzufügen oder weniger aufbewahren</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB and has no nodes of its own: it is not in the bill</source>
            <translation>Was %1 lange aufbewahrt, braucht %2 TB und hat keine eigenen Knoten: Es steht nicht in der Stückliste</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB at %3: nodes for it, or rented object storage, are in the bill</source>
            <translation>Was %1 lange aufbewahrt, braucht %2 TB bei %3: Knoten dafür oder gemieteter Objektspeicher stehen in der Stückliste</translation>
        </message>
        <message>
            <source>retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>%1 TB, %2 copies beside the working copy, which is a part of the plan itself</source>
            <translation>%1 TB, %2 Kopien neben der Arbeitskopie, die selbst Teil des Plans ist</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 kB of prompt and answer each, kept %3 days</source>
            <translation>%1 Anfragen je Sekunde, je %2 kB aus Eingabe und Antwort, %3 Tage aufbewahrt</translation>
        </message>
        <message>
            <source>State %1 GB: %2 checkpoints kept beside those of the run</source>
            <translation>Zustand %1 GB: %2 Checkpoints werden neben denen des Laufs aufbewahrt</translation>
        </message>
        <message>
            <source>Ask the maker how many management ports a rack has beside its servers</source>
            <translation>Den Hersteller fragen, wie viele Verwaltungsports ein Rack neben seinen Servern hat</translation>
        </message>
        <message>
            <source>Which switch trays and power shelves stand in %1 at %2, and by how many ports they are managed, is not known: the out-of-band network has none for them</source>
            <translation>Welche Switch-Einschübe und Netzteil-Einschübe in %1 bei %2 stehen und über wie viele Ports sie verwaltet werden, ist nicht bekannt: Das Out-of-Band-Netz hat keine für sie</translation>
        </message>
        <message>
            <source>network rail-optimised</source>
            <translation>schienenoptimiertes Netz</translation>
        </message>
        <message>
            <source>rail-optimised network</source>
            <translation>schienenoptimiertes Netz</translation>
        </message>
        <message>
            <source>the power of the machines is not known</source>
            <translation>die Leistung der Maschinen ist nicht bekannt</translation>
        </message>
        <message>
            <source>%1 is not known for a design of this need: no front can be drawn</source>
            <translation>%1 ist für einen Entwurf dieses Bedarfs nicht bekannt: Es lässt sich keine Front zeichnen</translation>
        </message>
        <message>
            <source>the solver ended without an answer</source>
            <translation>der Löser endete ohne Antwort</translation>
        </message>
        <message>
            <source>the design does not pass its own check: %1: %2</source>
            <translation>der Entwurf besteht seine eigene Prüfung nicht: %1: %2</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” where “%2” is at least %3 has no answer: %4. Points may be missing there</source>
            <translation>Der Schritt der Front mit dem besten Wert von „%1“ bei mindestens %3 für „%2“ hat keine Antwort: %4. Dort können Punkte fehlen</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” where “%2” is at most %3 has no answer: %4. Points may be missing there</source>
            <translation>Der Schritt der Front mit dem besten Wert von „%1“ bei höchstens %3 für „%2“ hat keine Antwort: %4. Dort können Punkte fehlen</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” has no answer: %2. The front lacks its end there</source>
            <translation>Der Schritt der Front mit dem besten Wert von „%1“ hat keine Antwort: %2. Dort fehlt der Front ihr Ende</translation>
        </message>
        <message>
            <source>US country groups of the organisation’s country and of its ultimate parent’s (15 CFR 740)</source>
            <translation>US-Ländergruppen des Landes der Organisation und des Landes ihrer obersten Muttergesellschaft (15 CFR 740)</translation>
        </message>
        <message>
            <source>Compute of the base + compute of the changes</source>
            <translation>Rechenaufwand der Basis + Rechenaufwand der Veränderungen</translation>
        </message>
        <message>
            <source>Compute of the changes ÷ compute of the base</source>
            <translation>Rechenaufwand der Veränderungen ÷ Rechenaufwand der Basis</translation>
        </message>
        <message>
            <source>Compute of the base model and of the changes together, FLOP</source>
            <translation>Rechenaufwand von Basismodell und Veränderungen zusammen, FLOP</translation>
        </message>
        <message>
            <source>Compute of the changes as a share of what the base model was trained with</source>
            <translation>Rechenaufwand der Veränderungen als Anteil dessen, womit das Basismodell trainiert wurde</translation>
        </message>
        <message>
            <source>Downstream modifier of a systemic model by share of compute</source>
            <translation>Nachgelagerter Veränderer eines systemischen Modells nach Anteil am Rechenaufwand</translation>
        </message>
        <message>
            <source>Prepare the notification and Annex XI Section 2 for the modification.</source>
            <translation>Die Mitteilung und Anhang XI Abschnitt 2 für die Veränderung vorbereiten.</translation>
        </message>
        <message>
            <source>The changed model has systemic risk by its base, or by more than 10^25 FLOP of base and change together, and the change takes more than a third of the base's compute: by the guidelines, which indicate and do not bind, the modifier counts as provider of a model with systemic risk.</source>
            <translation>Das veränderte Modell hat systemisches Risiko durch seine Basis oder durch mehr als 10^25 FLOP von Basis und Veränderung zusammen, und die Veränderung braucht mehr als ein Drittel des Rechenaufwands der Basis: Nach den Leitlinien, die einen Anhalt geben und nicht binden, gilt der Veränderer als Anbieter eines Modells mit systemischem Risiko.</translation>
        </message>
        <message>
            <source>The units of all feeds but one carry the whole typical load</source>
            <translation>Die Anlagen aller Einspeisungen bis auf eine tragen die ganze typische Last</translation>
        </message>
        <message>
            <source>Feeds A to %1</source>
            <translation>Einspeisungen A bis %1</translation>
        </message>
        <message>
            <source>%1 per rack and feed in the fullest rack; the rest carries the rack when one feed is lost</source>
            <translation>%1 je Rack und Einspeisung im vollsten Rack; die übrigen tragen das Rack, wenn eine Einspeisung ausfällt</translation>
        </message>
        <message>
            <source>Staff who run the building of an own hall a year, per MW of IT power</source>
            <translation>Personal für den Betrieb des eigenen Gebäudes im Jahr, je MW IT-Leistung</translation>
        </message>
        <message>
            <source>Engineers who look after servers without accelerators, per 1,000 servers</source>
            <translation>Fachkräfte für Server ohne Beschleuniger, je 1.000 Server</translation>
        </message>
        <message>
            <source>value-added tax and duties</source>
            <translation>Umsatzsteuer und Zölle</translation>
        </message>
        <message>
            <source>software licences by the accelerator</source>
            <translation>Softwarelizenzen je Beschleuniger</translation>
        </message>
        <message>
            <source>spares</source>
            <translation>Reserven</translation>
        </message>
        <message>
            <source>people</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>freight</source>
            <translation>Fracht</translation>
        </message>
        <message>
            <source>operating systems</source>
            <translation>Betriebssysteme</translation>
        </message>
        <message>
            <source>network access and traffic</source>
            <translation>Netzzugang und Datenverkehr</translation>
        </message>
        <message>
            <source>control plane and storage of rented places</source>
            <translation>Steuerungsebene und Speicher gemieteter Orte</translation>
        </message>
        <message>
            <source>the building</source>
            <translation>das Gebäude</translation>
        </message>
        <message>
            <source>finance other than leases</source>
            <translation>Finanzierung außer Leasing</translation>
        </message>
        <message>
            <source>disposal</source>
            <translation>Entsorgung</translation>
        </message>
        <message>
            <source>the accelerator states no rate for this precision</source>
            <translation>der Beschleuniger nennt keine Rechenleistung für diese Genauigkeit</translation>
        </message>
        <message>
            <source>USD per MW and year</source>
            <translation>USD je MW und Jahr</translation>
        </message>
        <message>
            <source>configurator range before the 2026 memory and NAND price rise, recalled; check quotes</source>
            <translation>Konfiguratorspanne vor dem Preisanstieg von Speicher und NAND 2026, aus dem Gedächtnis; Angebote prüfen</translation>
        </message>
        <message>
            <source>Staff of the building by power</source>
            <translation>Personal des Gebäudes nach Leistung</translation>
        </message>
        <message>
            <source>Staff of the building for %1, by nameplate power</source>
            <translation>Personal des Gebäudes für %1, nach Nennleistung</translation>
        </message>
        <message>
            <source>data stays in %1</source>
            <translation>Daten bleiben in %1</translation>
        </message>
        <message>
            <source>no operator under the law of %1</source>
            <translation>kein Betreiber unter dem Recht von %1</translation>
        </message>
        <message>
            <source>sovereignty level at least %1</source>
            <translation>Souveränitätsstufe mindestens %1</translation>
        </message>
        <message>
            <source>round trip at most %1 ms</source>
            <translation>Umlaufzeit höchstens %1 ms</translation>
        </message>
        <message>
            <source>operators hold %1</source>
            <translation>Betreiber haben %1</translation>
        </message>
        <message>
            <source>no part that needs an export licence where it stands</source>
            <translation>kein Teil, das an seinem Ort eine Ausfuhrgenehmigung braucht</translation>
        </message>
        <message>
            <source>the pin on %1</source>
            <translation>die Festlegung auf %1</translation>
        </message>
        <message>
            <source>orders not before %1</source>
            <translation>keine Bestellung vor %1</translation>
        </message>
        <message>
            <source>separate pools for inference and training</source>
            <translation>getrennte Pools für Inferenz und Training</translation>
        </message>
        <message>
            <source>Nothing has to be bought or rented: the need asks for nothing.</source>
            <translation>Nichts muss gekauft oder gemietet werden: Der Bedarf verlangt nichts.</translation>
        </message>
        <message>
            <source>%1 cannot be met by anything on offer.</source>
            <translation>Nichts auf dem Markt erfüllt %1.</translation>
        </message>
        <message>
            <source>These rules cannot hold together: %1.</source>
            <translation>Diese Regeln schließen einander aus: %1.</translation>
        </message>
        <message>
            <source>The set may not be the smallest: %1.</source>
            <translation>Die Menge ist vielleicht nicht die kleinste: %1.</translation>
        </message>
        <message>
            <source>The time was over before a change that makes it work was found.</source>
            <translation>Die Zeit war um, ehe eine Änderung gefunden war, die genügt.</translation>
        </message>
        <message>
            <source>The time was over before everything was tried: there may be other ways, also cheaper ones.</source>
            <translation>Die Zeit war um, ehe alles versucht war: es kann andere Auswege geben, auch billigere.</translation>
        </message>
        <message>
            <source>No change that was tried makes it work, neither of one rule nor of several.</source>
            <translation>Keine der versuchten Änderungen hilft, weder die einer Regel noch die mehrerer.</translation>
        </message>
        <message>
            <source>Nothing else that was tried makes it work.</source>
            <translation>Sonst hilft nichts, was versucht wurde.</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>ohne %1</translation>
        </message>
        <message>
            <source>It works %1</source>
            <translation>Es geht %1</translation>
        </message>
        <message>
            <source>It works with %1</source>
            <translation>Es geht mit %1</translation>
        </message>
        <message>
            <source>The pins cost %1 %2: without them the optimum is %3 %2.</source>
            <translation>Die Festlegungen kosten %1 %2: ohne sie wäre das Optimum %3 %2.</translation>
        </message>
        <message>
            <source>stopped by the user</source>
            <translation>vom Nutzer abgebrochen</translation>
        </message>
        <message>
            <source>%1 is announced, not on sale: pin it to plan with it</source>
            <translation>%1 ist angekündigt, nicht im Verkauf: zum Planen festlegen</translation>
        </message>
        <message>
            <source>spot instances are taken back at any time: never for inference</source>
            <translation>Spot-Instanzen werden jederzeit zurückgenommen: nie für Inferenz</translation>
        </message>
        <message>
            <source>%1 is not stated to be interruptible</source>
            <translation>%1 ist nicht als unterbrechbar angegeben</translation>
        </message>
        <message>
            <source>the time limit struck before each rule was tried</source>
            <translation>das Zeitlimit griff, bevor jede Regel erprobt war</translation>
        </message>
        <message>
            <source>whether %1 is needed was not settled within the work allowed</source>
            <translation>ob %1 gebraucht wird, blieb im erlaubten Aufwand offen</translation>
        </message>
        <message>
            <source>Chinese origin</source>
            <translation>chinesische Herkunft</translation>
        </message>
        <message>
            <source>State the workload's users by metros the catalog knows</source>
            <translation>Die Nutzer der Last mit Metropolen angeben, die der Katalog kennt</translation>
        </message>
        <message>
            <source>State a workload for the users of each region, with its share of the demand</source>
            <translation>Für die Nutzer jeder Region eine eigene Last mit ihrem Anteil an der Nachfrage angeben</translation>
        </message>
        <message>
            <source>%1 cannot be tested for %2: the workload names no users</source>
            <translation>%1 lässt sich für %2 nicht prüfen: Die Last nennt keine Nutzer</translation>
        </message>
        <message>
            <source>%1 cannot be tested for the users in %2: the catalog has no place of that name</source>
            <translation>%1 lässt sich für die Nutzer in %2 nicht prüfen: Der Katalog kennt keinen Ort dieses Namens</translation>
        </message>
        <message>
            <source>%1 wants %2, which no place and no way of procurement of the plan offers</source>
            <translation>%1 verlangt %2; kein Ort und keine Beschaffungsart des Plans bietet das an</translation>
        </message>
        <message>
            <source>%1 wants %2 at %3, where it is not offered</source>
            <translation>%1 verlangt %2 in %3; dort wird es nicht angeboten</translation>
        </message>
        <message>
            <source>Allow a place and a way of procurement that offers it, or take the pin back</source>
            <translation>Einen Ort und eine Beschaffungsart zulassen, die es anbietet, oder das Festhalten aufheben</translation>
        </message>
        <message>
            <source>Pin one with the same accelerator (%1), or allow a place and a way of procurement that offers it</source>
            <translation>Eines mit demselben Beschleuniger festhalten (%1) oder einen Ort und eine Beschaffungsart zulassen, die es anbietet</translation>
        </message>
        <message>
            <source>No place is within %1 ms of all users of %2, and %3 holds for each place that serves them</source>
            <translation>Kein Ort liegt innerhalb von %1 ms von allen Nutzern von %2, und %3 gilt für jeden Ort, der sie bedient</translation>
        </message>
        <message>
            <source>The network of %1 is non-blocking (1:1) for %2 %3. At %4 it would cost %5 %3; each step of %6 would take %7 longer, which stands for %8 %3 of idle hardware: %9</source>
            <translation>Das Netz von %1 ist blockierungsfrei (1:1) für %2 %3. Mit %4 würde es %5 %3 kosten; jeder Schritt von %6 würde %7 länger dauern, was für %8 %3 ungenutzter Hardware steht: %9</translation>
        </message>
        <message>
            <source>1:1 is the better choice</source>
            <translation>1:1 ist die bessere Wahl</translation>
        </message>
        <message>
            <source>%1 would be cheaper by %2 %3 in all</source>
            <translation>%1 wäre im Ganzen um %2 %3 billiger</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>Ask the vendor for a network of %1, if no other work needs all of it</source>
            <translation>Den Hersteller nach einem Netz von %1 fragen, wenn keine andere Arbeit das ganze Netz braucht</translation>
        </message>
        <message>
            <source>Time to first token</source>
            <translation>Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>Time per output token</source>
            <translation>Zeit je Ausgabetoken</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Ausgabetoken</translation>
        </message>
        <message>
            <source>Requests a replica is planned for</source>
            <translation>Anfragen, für die eine Replik geplant ist</translation>
        </message>
        <message>
            <source>Requests in flight</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Memory per accelerator</source>
            <translation>Speicher je Beschleuniger</translation>
        </message>
        <message>
            <source>Days of the run</source>
            <translation>Tage des Laufs</translation>
        </message>
        <message>
            <source>One optimiser step</source>
            <translation>Ein Optimierungsschritt</translation>
        </message>
        <message>
            <source>Sequences of an optimiser step</source>
            <translation>Sequenzen eines Optimierungsschritts</translation>
        </message>
        <message>
            <source>Optimiser steps of the run</source>
            <translation>Optimierungsschritte des Laufs</translation>
        </message>
        <message>
            <source>Model FLOP utilisation</source>
            <translation>FLOP-Auslastung des Modells</translation>
        </message>
        <message>
            <source>Useful share of time</source>
            <translation>Nützlicher Zeitanteil</translation>
        </message>
        <message>
            <source>Energy of one run</source>
            <translation>Energie eines Laufs</translation>
        </message>
        <message>
            <source>Latency, 95th percentile</source>
            <translation>Latenz, 95. Perzentil</translation>
        </message>
        <message>
            <source>Latency, 99th percentile</source>
            <translation>Latenz, 99. Perzentil</translation>
        </message>
        <message>
            <source>Usable capacity</source>
            <translation>Nutzbare Kapazität</translation>
        </message>
        <message>
            <source>Read bandwidth</source>
            <translation>Lesebandbreite</translation>
        </message>
        <message>
            <source>Write bandwidth</source>
            <translation>Schreibbandbreite</translation>
        </message>
        <message>
            <source>Days of the run times the planning power of its units; cooling not counted.</source>
            <translation>Tage des Laufs mal Planungsleistung seiner Einheiten; Kühlung nicht gerechnet.</translation>
        </message>
        <message>
            <source>%1 days × 24 h × %2 units × %3 kW</source>
            <translation>%1 Tage × 24 h × %2 Einheiten × %3 kW</translation>
        </message>
        <message>
            <source>%1 takes about %2 weeks to arrive: to serve from %3 it had to be ordered by %4, before the plan's date %5</source>
            <translation>%1 braucht etwa %2 Wochen Lieferzeit: Um ab %3 zu dienen, hätte es bis %4 bestellt werden müssen, vor dem Plandatum %5</translation>
        </message>
        <message>
            <source>Start later, ask the vendor for stock, or state the month of the first orders: then the plan waits for the arrival and rents until then</source>
            <translation>Später beginnen, den Hersteller nach Lagerware fragen oder den Monat der ersten Bestellungen angeben: Dann wartet der Plan auf die Lieferung und mietet bis dahin</translation>
        </message>
        <message>
            <source>The first token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>Das erste Token von %1 kommt nach der wahrscheinlichen Vorhersage rechtzeitig; am ungünstigen Ende der Bandbreite braucht es %2 statt %3</translation>
        </message>
        <message>
            <source>Each further token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>Jedes weitere Token von %1 kommt nach der wahrscheinlichen Vorhersage rechtzeitig; am ungünstigen Ende der Bandbreite braucht es %2 statt %3</translation>
        </message>
        <message>
            <source>95 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3</source>
            <translation>95 von 100 Antworten von %1 kommen nach der wahrscheinlichen Vorhersage rechtzeitig; am ungünstigen Ende der Bandbreite brauchen sie %2 statt %3</translation>
        </message>
        <message>
            <source>99 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3</source>
            <translation>99 von 100 Antworten von %1 kommen nach der wahrscheinlichen Vorhersage rechtzeitig; am ungünstigen Ende der Bandbreite brauchen sie %2 statt %3</translation>
        </message>
        <message>
            <source>%1 is done in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>%1 ist nach der wahrscheinlichen Vorhersage rechtzeitig fertig; am ungünstigen Ende der Bandbreite dauert es %2 statt %3</translation>
        </message>
        <message>
            <source>Measure on one unit before ordering, or ask for a tighter value</source>
            <translation>Vor der Bestellung an einer Einheit messen oder einen strengeren Wert verlangen</translation>
        </message>
        <message>
            <source>%1: the provider takes spot instances back at any time and changes their price; work is planned to lose %2 % of its time to interruptions, and deadlines hold for that alone</source>
            <translation>%1: Der Anbieter nimmt Spot-Instanzen jederzeit zurück und ändert ihren Preis; geplant ist ein Verlust von %2 % der Zeit durch Unterbrechungen, und Fristen halten nur dafür</translation>
        </message>
        <message>
            <source>Keep a contract on demand at hand, and save checkpoints often</source>
            <translation>Einen Vertrag auf Abruf bereithalten und oft Sicherungspunkte schreiben</translation>
        </message>
        <message>
            <source>%1 cannot be shown to hold: %2 has no price</source>
            <translation>Ob %1 hält, lässt sich nicht zeigen: %2 hat keinen Preis</translation>
        </message>
        <message>
            <source>%1 stands at %2 and %3 reads from outside: the bill holds one copy out of the cloud; what leaves again is billed by the GB each time (%4 to %5 %9, usually %6), an hour at %7 GB/s is %8 %9</source>
            <translation>%1 liegt in %2, und %3 liest von außen: Die Rechnung enthält eine Kopie aus der Cloud; was noch einmal hinausgeht, wird jedes Mal je GB berechnet (%4 bis %5 %9, meist %6), eine Stunde mit %7 GB/s kostet %8 %9</translation>
        </message>
        <message>
            <source>Keep the copy where it is read, pin both to one place, or agree on a price for what leaves</source>
            <translation>Die Kopie dort behalten, wo sie gelesen wird, beides an einen Ort heften oder einen Preis für das Ausgehende vereinbaren</translation>
        </message>
        <message>
            <source>The history of %1 for training takes %2 to %3 TB, likely %4; the drives of its servers hold it</source>
            <translation>Der Verlauf von %1 für das Training braucht %2 bis %3 TB, wahrscheinlich %4; die Laufwerke seiner Server fassen ihn</translation>
        </message>
        <message>
            <source>Wide-area rent of %1: %2 Gbit/s to its users and the other sites</source>
            <translation>Weitverkehrsmiete von %1: %2 Gbit/s zu den Nutzern und den anderen Orten</translation>
        </message>
        <message>
            <source>A floor of at least %1 kg/m² carries a rack with %2; or a plate that spreads the load, or another room</source>
            <translation>Ein Boden mit mindestens %1 kg/m² trägt ein Rack mit %2; oder eine Platte, die die Last verteilt, oder ein anderer Raum</translation>
        </message>
        <message>
            <source>So the work is planned on %1 workstations beside racks, whatever room they take</source>
            <translation>Also ist die Arbeit auf %1 Workstations neben Racks geplant, wie viel Platz sie auch brauchen</translation>
        </message>
        <message>
            <source>The floor of %1 carries %2 kg/m², %3 kg where a rack stands: too little for any rack with accelerators (an empty one weighs %4 kg)</source>
            <translation>Der Boden von %1 trägt %2 kg/m², %3 kg, wo ein Rack steht: zu wenig für jedes Rack mit Beschleunigern (ein leeres wiegt %4 kg)</translation>
        </message>
        <message>
            <source>Standby generator, gas, %1 kW</source>
            <translation>Notstromaggregat, Gas, %1 kW</translation>
        </message>
        <message>
            <source>Standby generator, air-cooled, %1 kW</source>
            <translation>Notstromaggregat, luftgekühlt, %1 kW</translation>
        </message>
        <message>
            <source>UPS, three-phase, %1 kW</source>
            <translation>USV, dreiphasig, %1 kW</translation>
        </message>
        <message>
            <source>UPS, single-phase, %1 kW</source>
            <translation>USV, einphasig, %1 kW</translation>
        </message>
        <message>
            <source>One a workstation: a room without racks brings no UPS and no generator of its own; what a run must not lose is saved in time, or stands on a small UPS of its own</source>
            <translation>Eine je Workstation: Ein Raum ohne Racks bringt weder USV noch Notstromaggregat mit; was ein Lauf nicht verlieren darf, wird rechtzeitig gesichert oder steht an einer kleinen USV</translation>
        </message>
        <message>
            <source>Sockets of the building, without UPS and generator</source>
            <translation>Steckdosen des Gebäudes, ohne USV und Notstrom</translation>
        </message>
        <message>
            <source>Bytes that leave with one token of an answer: streamed, each token is an event of its own; as one text it is about four letters</source>
            <translation>Bytes, die mit einem Token einer Antwort hinausgehen: gestreamt ist jedes Token ein eigenes Ereignis; als ein Text sind es etwa vier Buchstaben</translation>
        </message>
        <message>
            <source>Name the model you want behind the topology (fat-tree@…), or import a quote</source>
            <translation>Das gewünschte Modell hinter der Bauart nennen (fat-tree@…) oder ein Angebot importieren</translation>
        </message>
        <message>
            <source>%1 without a published price</source>
            <translation>%1 ohne veröffentlichten Preis</translation>
        </message>
        <message>
            <source>%1 at %2 USD a port</source>
            <translation>%1 zu %2 USD je Anschluss</translation>
        </message>
        <message>
            <source>none of the models the plan names carries them</source>
            <translation>keines der Modelle, die der Plan nennt, trägt sie</translation>
        </message>
        <message>
            <source>of %1 models that carry them the next is %2</source>
            <translation>von %1 Modellen, die sie tragen, ist %2 das nächste</translation>
        </message>
        <message>
            <source>History of features for training, %1 to %2 TB</source>
            <translation>Verlauf der Merkmale für das Training, %1 bis %2 TB</translation>
        </message>
        <message>
            <source>TB months</source>
            <translation>TB-Monate</translation>
        </message>
        <message>
            <source>List price of a GB that leaves %1</source>
            <translation>Listenpreis eines GB, das %1 verlässt</translation>
        </message>
        <message>
            <source>History of features for training in object storage at %1</source>
            <translation>Verlauf der Merkmale für das Training im Objektspeicher in %1</translation>
        </message>
        <message>
            <source>History of features for training in %1</source>
            <translation>Verlauf der Merkmale für das Training in %1</translation>
        </message>
        <message>
            <source>Data sets copied out of %1 once, to where they are read</source>
            <translation>Datensätze, einmal aus %1 dorthin kopiert, wo sie gelesen werden</translation>
        </message>
        <message>
            <source>Answers that leave %1 for their users</source>
            <translation>Antworten, die %1 zu den Nutzern verlassen</translation>
        </message>
        <message>
            <source>%1 for %2 takes %3 to %4 weeks, longer than the %5 weeks of the servers</source>
            <translation>%1 für %2 braucht %3 bis %4 Wochen, länger als die %5 Wochen der Server</translation>
        </message>
        <message>
            <source>Order it first, or ask for a quote with a date of delivery</source>
            <translation>Zuerst bestellen oder ein Angebot mit Liefertermin einholen</translation>
        </message>
        <message>
            <source>When the switches for %1 are delivered is not published (%2): the limit on the lead time holds for the servers</source>
            <translation>Wann die Switches für %1 geliefert werden, ist nicht veröffentlicht (%2): Die Grenze der Lieferzeit gilt für die Server</translation>
        </message>
        <message>
            <source>Ask the vendor for a date of delivery</source>
            <translation>Den Hersteller nach einem Liefertermin fragen</translation>
        </message>
        <message>
            <source>%1 is cooled by liquid alone; %2 cools by %3</source>
            <translation>%1 wird nur mit Flüssigkeit gekühlt; %2 kühlt mit %3</translation>
        </message>
        <message>
            <source>doors at the back of its racks</source>
            <translation>Kühltüren an der Rückseite der Racks</translation>
        </message>
        <message>
            <source>Drop the pin, or give the hall direct liquid cooling</source>
            <translation>Die Vorgabe streichen oder die Halle mit direkter Flüssigkeitskühlung ausstatten</translation>
        </message>
        <message>
            <source>Buckets or prefixes over which one data set in object storage is laid, so that each gives its rate</source>
            <translation>Buckets oder Präfixe, auf die ein Datensatz im Objektspeicher verteilt wird, damit jeder seine Rate liefert</translation>
        </message>
        <message>
            <source>Days for which the values of features are kept for training</source>
            <translation>Tage, für die die Werte von Merkmalen für das Training aufbewahrt werden</translation>
        </message>
        <message>
            <source>Stored size of feature history over its raw size: columns, compressed</source>
            <translation>Gespeicherte Größe des Merkmalsverlaufs im Verhältnis zur Rohgröße: spaltenweise, komprimiert</translation>
        </message>
        <message>
            <source>Freshness below which features are streamed; slower ones come with jobs of the hour</source>
            <translation>Frische, unter der Merkmale gestreamt werden; langsamere kommen mit stündlichen Läufen</translation>
        </message>
        <message>
            <source>Fewest nodes of a stream that survives the loss of one</source>
            <translation>Wenigste Knoten eines Datenstroms, der den Verlust eines Knotens übersteht</translation>
        </message>
        <message>
            <source>Updates of an entity a second that one CPU core of a stream works out and writes</source>
            <translation>Aktualisierungen von Entitäten je Sekunde, die ein CPU-Kern eines Datenstroms berechnet und schreibt</translation>
        </message>
        <message>
            <source>Times a day that the features of an entity change</source>
            <translation>Wie oft am Tag sich die Merkmale einer Entität ändern</translation>
        </message>
        <message>
            <source>a library without a server of its own: a reference for memory, not a product to plan</source>
            <translation>eine Bibliothek ohne eigenen Server: Vergleichswert für den Speicher, kein Produkt zum Planen</translation>
        </message>
        <message>
            <source>offered as a managed service only, without a published capacity</source>
            <translation>nur als verwalteter Dienst angeboten, ohne veröffentlichte Kapazität</translation>
        </message>
        <message>
            <source>no read throughput is published: ask the vendor</source>
            <translation>kein Lesedurchsatz veröffentlicht: den Anbieter fragen</translation>
        </message>
        <message>
            <source>Ask for a quote and import it</source>
            <translation>Ein Angebot einholen und einlesen</translation>
        </message>
        <message>
            <source>no price is known</source>
            <translation>kein Preis bekannt</translation>
        </message>
        <message>
            <source>nothing is offered at the places the need names</source>
            <translation>an den genannten Orten wird nichts angeboten</translation>
        </message>
        <message>
            <source>Nothing on offer ends %1 by %2: the earliest end is %3, day %4, on %5 at %6</source>
            <translation>Nichts auf dem Markt beendet %1 bis %2: frühestens am %3, Tag %4, auf %5 in %6</translation>
        </message>
        <message>
            <source>Nothing on offer ends %1 by %2: the earliest end is %3, day %4, on %5 at %6, which breaks %7 too</source>
            <translation>Nichts auf dem Markt beendet %1 bis %2: frühestens am %3, Tag %4, auf %5 in %6, was auch %7 verletzt</translation>
        </message>
        <message>
            <source>Start earlier, make the job smaller, or give that rule up as well</source>
            <translation>Früher beginnen, den Lauf verkleinern oder auch diese Regel aufgeben</translation>
        </message>
        <message>
            <source>Allow until %1, start earlier, or make the job smaller</source>
            <translation>Bis %1 Zeit geben, früher beginnen oder den Lauf verkleinern</translation>
        </message>
        <message>
            <source>Nothing on offer can carry %1: %2</source>
            <translation>Nichts auf dem Markt trägt %1: %2</translation>
        </message>
        <message>
            <source>Name more sites or procurement ways, or change the workload</source>
            <translation>Mehr Orte oder Beschaffungswege nennen oder die Last ändern</translation>
        </message>
        <message>
            <source>With shared units the need could not be met either</source>
            <translation>Auch mit geteilten Einheiten wäre der Bedarf nicht zu decken</translation>
        </message>
        <message>
            <source>With separate units for inference and training the need could not be met: sharing is what makes it possible</source>
            <translation>Mit getrennten Einheiten für Inferenz und Training wäre der Bedarf nicht zu decken: Erst das Teilen macht ihn möglich</translation>
        </message>
        <message>
            <source>Sharing units between inference and training would save %1</source>
            <translation>Geteilte Einheiten für Inferenz und Training würden %1 sparen</translation>
        </message>
        <message>
            <source>Sharing units between inference and training saves %1 against separate pools</source>
            <translation>Geteilte Einheiten für Inferenz und Training sparen %1 gegenüber getrennten Pools</translation>
        </message>
        <message>
            <source>Allow shared pools where security and operation permit</source>
            <translation>Geteilte Pools erlauben, wo Sicherheit und Betrieb es zulassen</translation>
        </message>
        <message>
            <source>State "pools": "separate" where they must not share a machine</source>
            <translation>„pools“: „separate“ angeben, wo sie keine Maschine teilen dürfen</translation>
        </message>
        <message>
            <source>%1 and %2 more places</source>
            <translation>%1 und %2 weitere Orte</translation>
        </message>
        <message>
            <source>Total cost in the dearest %1 % of price scenarios, mean</source>
            <translation>Gesamtkosten in den teuersten %1 % der Preisszenarien, Mittel</translation>
        </message>
        <message>
            <source>Worked out from the lines of this plan</source>
            <translation>Aus den Positionen dieses Plans berechnet</translation>
        </message>
        <message>
            <source>Conditional value at risk over %1 price scenarios (Rockafellar and Uryasev 2000)</source>
            <translation>Bedingter Erwartungswert der Kosten (CVaR) über %1 Preisszenarien (Rockafellar und Uryasev 2000)</translation>
        </message>
        <message>
            <source>Chosen for bad prices too: the dearest %1 % of %2 scenarios cost %3 %4 on average, all of them %5</source>
            <translation>Auch für schlechte Preise gewählt: Die teuersten %1 % von %2 Szenarien kosten im Mittel %3 %4, alle zusammen %5</translation>
        </message>
        <message>
            <source>difference of two optima, with and without the rule</source>
            <translation>Unterschied zweier Optima, mit und ohne die Regel</translation>
        </message>
        <message>
            <source>not settled within the time limit: proven ends only</source>
            <translation>im Zeitlimit nicht geklärt: nur bewiesene Enden</translation>
        </message>
        <message>
            <source>not settled within the work allowed: proven ends only</source>
            <translation>im erlaubten Aufwand nicht geklärt: nur bewiesene Enden</translation>
        </message>
        <message>
            <source>not settled: the solver's answer did not pass its check</source>
            <translation>nicht geklärt: Die Antwort des Lösers bestand ihre Prüfung nicht</translation>
        </message>
        <message>
            <source>not asked within the time limit</source>
            <translation>im Zeitlimit nicht gefragt</translation>
        </message>
        <message>
            <source>the price of one unit was not settled</source>
            <translation>der Preis einer Einheit blieb offen</translation>
        </message>
        <message>
            <source>it sets the number of units: one replica less would not meet it</source>
            <translation>sie bestimmt die Zahl der Einheiten: Eine Replik weniger würde sie verfehlen</translation>
        </message>
        <message>
            <source>its reading (read_gb_s) sets the number of nodes: less capacity would take no fewer</source>
            <translation>das Lesen (read_gb_s) bestimmt die Zahl der Knoten: Weniger Kapazität bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>its writing (write_gb_s) sets the number of nodes: less capacity would take no fewer</source>
            <translation>das Schreiben (write_gb_s) bestimmt die Zahl der Knoten: Weniger Kapazität bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>its small reads (read_iops) set the number of nodes: less capacity would take no fewer</source>
            <translation>die kleinen Lesevorgänge (read_iops) bestimmen die Zahl der Knoten: Weniger Kapazität bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>its small writes (write_iops) set the number of nodes: less capacity would take no fewer</source>
            <translation>die kleinen Schreibvorgänge (write_iops) bestimmen die Zahl der Knoten: Weniger Kapazität bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>the memory it takes sets the number of nodes: a lower rate would take no fewer</source>
            <translation>der nötige Speicher bestimmt die Zahl der Knoten: Eine kleinere Rate bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>its latency (p95_ms) sets the number of nodes: a lower rate would take no fewer</source>
            <translation>die Latenz (p95_ms) bestimmt die Zahl der Knoten: Eine kleinere Rate bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>its copies set the number of nodes: a lower rate would take no fewer</source>
            <translation>die Kopien bestimmen die Zahl der Knoten: Eine kleinere Rate bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>it stands on the fewest nodes there can be: less of it would take no fewer</source>
            <translation>es steht auf so wenigen Knoten, wie es gibt: Weniger davon bräuchte nicht weniger</translation>
        </message>
        <message>
            <source>%1: the design uses all of it, one more step would break it</source>
            <translation>%1: Der Entwurf schöpft sie aus, ein Schritt mehr würde sie brechen</translation>
        </message>
        <message>
            <source>%1: without it a better design is possible</source>
            <translation>%1: ohne sie wäre ein besserer Entwurf möglich</translation>
        </message>
        <message>
            <source>%1: holds without binding</source>
            <translation>%1: hält, ohne zu binden</translation>
        </message>
        <message>
            <source>Time in which %1 is served</source>
            <translation>Zeitanteil, in dem %1 bedient wird</translation>
        </message>
        <message>
            <source>The worst period. A place misses its own share of the time and that in which too few of its servers serve (binomial); places that each carry everything stand in for one another, places that are all needed add up. Failures are taken as independent.</source>
            <translation>Der schlechteste Zeitraum. Einem Ort fehlt sein eigener Zeitanteil und der, in dem zu wenige seiner Server dienen (binomial); Orte, die je alles tragen, vertreten einander, Orte, die alle nötig sind, addieren sich. Ausfälle gelten als unabhängig.</translation>
        </message>
        <message>
            <source>One decode step at the planned load, and from its mean to the asked percentile</source>
            <translation>Ein Dekodierschritt bei der geplanten Last, und von dessen Mittel zum verlangten Perzentil</translation>
        </message>
        <message>
            <source>sum of the terms</source>
            <translation>Summe der Terme</translation>
        </message>
        <message>
            <source>no precision that is asked for runs on %1</source>
            <translation>keine verlangte Genauigkeit läuft auf %1</translation>
        </message>
        <message>
            <source>the weights of %1 do not fit</source>
            <translation>die Gewichte von %1 passen nicht</translation>
        </message>
        <message>
            <source>no design was found within the time limit</source>
            <translation>im Zeitlimit wurde kein Entwurf gefunden</translation>
        </message>
        <message>
            <source>there is not enough memory for this</source>
            <translation>dafür reicht der Arbeitsspeicher nicht</translation>
        </message>
        <message>
            <source>a file that is whole and that no other program holds; where it is moved away a new one is begun</source>
            <translation>eine heile Datei, die kein anderes Programm hält; wird sie weggelegt, beginnt eine neue</translation>
        </message>
        <message>
            <source>a smaller need, or more free memory</source>
            <translation>ein kleinerer Bedarf oder mehr freier Speicher</translation>
        </message>
        <message>
            <source>There is no design that keeps all rules.</source>
            <translation>Kein Entwurf hält alle Regeln ein.</translation>
        </message>
        <message>
            <source>does not fit in memory: %1 (%2)</source>
            <translation>passt nicht in den Speicher: %1 (%2)</translation>
        </message>
        <message>
            <source>Tokens of the run</source>
            <translation>Token des Laufs</translation>
        </message>
        <message>
            <source>Speed while it runs</source>
            <translation>Geschwindigkeit im Lauf</translation>
        </message>
        <message>
            <source>no cluster size fits the batch</source>
            <translation>keine Clustergröße passt zum Batch</translation>
        </message>
        <message>
            <source>Power per accelerator, as in %1</source>
            <translation>Leistung je Beschleuniger, wie in %1</translation>
        </message>
        <message>
            <source>Power under load of a server of the same accelerators / accelerators</source>
            <translation>Leistung unter Last eines Servers mit denselben Beschleunigern / Beschleuniger</translation>
        </message>
        <message>
            <source>Thermal design power, %1</source>
            <translation>Thermische Verlustleistung, %1</translation>
        </message>
        <message>
            <source>As published</source>
            <translation>Wie veröffentlicht</translation>
        </message>
        <message>
            <source>Power per accelerator, %1</source>
            <translation>Leistung je Beschleuniger, %1</translation>
        </message>
        <message>
            <source>Thermal design power × factor for the server around it</source>
            <translation>Thermische Verlustleistung × Faktor für den Server darum</translation>
        </message>
        <message>
            <source>Power under load, %1</source>
            <translation>Leistung unter Last, %1</translation>
        </message>
        <message>
            <source>Accelerators × power per accelerator</source>
            <translation>Beschleuniger × Leistung je Beschleuniger</translation>
        </message>
        <message>
            <source>Embodied carbon a month, %1</source>
            <translation>CO₂ der Herstellung je Monat, %1</translation>
        </message>
        <message>
            <source>Embodied carbon / months of the hardware's life</source>
            <translation>CO₂ der Herstellung / Monate der Nutzungsdauer der Hardware</translation>
        </message>
        <message>
            <source>Price per hour, %1</source>
            <translation>Preis je Stunde, %1</translation>
        </message>
        <message>
            <source>Spot price per hour, %1</source>
            <translation>Spot-Preis je Stunde, %1</translation>
        </message>
        <message>
            <source>sold in blocks of days (%1), not by the month</source>
            <translation>in Blöcken von Tagen verkauft (%1), nicht monatsweise</translation>
        </message>
        <message>
            <source>the price covers the accelerators without their host</source>
            <translation>der Preis gilt für die Beschleuniger ohne ihren Server</translation>
        </message>
        <message>
            <source>the commitment is longer than the horizon</source>
            <translation>die Bindung ist länger als der Zeitraum</translation>
        </message>
        <message>
            <source>No price is known, so the sums leave out: %1</source>
            <translation>Kein Preis ist bekannt, daher fehlt in den Summen: %1</translation>
        </message>
        <message>
            <source>Prices older than a year on the plan's date: %1</source>
            <translation>Preise, die am Plandatum älter als ein Jahr sind: %1</translation>
        </message>
        <message>
            <source>Ask for a current quote and import it</source>
            <translation>Ein aktuelles Angebot einholen und einlesen</translation>
        </message>
        <message>
            <source>Prices whose day is not stated: %1</source>
            <translation>Preise ohne Tagesangabe: %1</translation>
        </message>
        <message>
            <source>Confirm the price before ordering</source>
            <translation>Den Preis vor der Bestellung bestätigen lassen</translation>
        </message>
        <message>
            <source>The result rests on %1 planning values: %2</source>
            <translation>Das Ergebnis ruht auf %1 Planungswerten: %2</translation>
        </message>
        <message>
            <source>Replace them by your own figures where they matter</source>
            <translation>Durch eigene Werte ersetzen, wo sie ins Gewicht fallen</translation>
        </message>
        <message>
            <source>%1 catalog figures come from general knowledge and are to be verified: %2</source>
            <translation>%1 Katalogwerte stammen aus allgemeinem Wissen und sind zu prüfen: %2</translation>
        </message>
        <message>
            <source>Check them against the vendor before ordering</source>
            <translation>Vor der Bestellung beim Hersteller prüfen</translation>
        </message>
        <message>
            <source>%1 is committed for %2 months but used for %3: the rest is paid too and is not in the sums</source>
            <translation>%1 ist für %2 Monate gebunden, wird aber %3 genutzt: Der Rest ist ebenfalls zu zahlen und nicht in den Summen</translation>
        </message>
        <message>
            <source>Use an offer without commitment, or keep the units longer</source>
            <translation>Ein Angebot ohne Bindung verwenden oder die Einheiten länger behalten</translation>
        </message>
        <message>
            <source>The network ports of %1 are not published, so its network is not in the sums</source>
            <translation>Die Netz-Ports von %1 sind nicht veröffentlicht, daher ist das Netz nicht in den Summen</translation>
        </message>
        <message>
            <source>Ask the vendor for the network design</source>
            <translation>Den Hersteller nach dem Netzentwurf fragen</translation>
        </message>
        <message>
            <source>No switch joins the units at %1: their network is not in the sums</source>
            <translation>Kein Switch verbindet die Einheiten in %1: Ihr Netz ist nicht in den Summen</translation>
        </message>
        <message>
            <source>Add a switch with the ports they need to your own catalog</source>
            <translation>Einen Switch mit den nötigen Ports in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Workstations hang from no network of the plan but from that of their room. The ports they take there, each with a cable, are not in the sums: %1</source>
            <translation>Workstations hängen an keinem Netz des Plans, sondern an dem ihres Raums. Die Ports, die sie dort belegen, jeder mit einem Kabel, sind nicht in den Summen: %1</translation>
        </message>
        <message>
            <source>See that the room has these ports free, or choose servers in racks, which bring their networks with them</source>
            <translation>Dafür sorgen, dass der Raum diese Ports frei hat, oder Server in Racks wählen, die ihre Netze mitbringen</translation>
        </message>
        <message>
            <source>resale and disposal</source>
            <translation>Wiederverkauf und Entsorgung</translation>
        </message>
        <message>
            <source>Not in the sums: people, value-added tax and duties, freight, software licences, network access and traffic, control plane and storage of rented places, the building, finance other than leases, %1. Energy is counted at power under load in every hour; prices are taken as constant over the horizon</source>
            <translation>Nicht in den Summen: Personal, Umsatzsteuer und Zölle, Fracht, Softwarelizenzen, Netzzugang und Datenverkehr, Steuerungsebene und Speicher gemieteter Orte, das Gebäude, Finanzierung außer Leasing, %1. Energie ist in jeder Stunde mit der Leistung unter Last gerechnet; Preise gelten über den Zeitraum als konstant</translation>
        </message>
        <message>
            <source>Add them in your own sheet; the lines are in bom.csv</source>
            <translation>Im eigenen Blatt ergänzen; die Positionen stehen in bom.csv</translation>
        </message>
        <message>
            <source>Purchase price × share</source>
            <translation>Kaufpreis × Anteil</translation>
        </message>
        <message>
            <source>Purchase price × share per year / 12</source>
            <translation>Kaufpreis × Anteil im Jahr / 12</translation>
        </message>
        <message>
            <source>its power is not published</source>
            <translation>die Leistungsaufnahme ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>how many racks the pod takes is not published</source>
            <translation>wie viele Racks der Verbund braucht, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>the PUE of %1 is not known</source>
            <translation>der PUE von %1 ist nicht bekannt</translation>
        </message>
        <message>
            <source>a workstation stands in rooms of one's own</source>
            <translation>ein Arbeitsplatzrechner steht in eigenen Räumen</translation>
        </message>
        <message>
            <source>one unit exceeds the planning value for a colocation rack</source>
            <translation>eine Einheit übersteigt den Planungswert für ein Colocation-Rack</translation>
        </message>
        <message>
            <source>The cooling of %1 is not stated: liquid-cooled systems are offered there as if it had liquid</source>
            <translation>Die Kühlung von %1 ist nicht angegeben: Flüssig gekühlte Systeme werden dort angeboten, als wäre sie vorhanden</translation>
        </message>
        <message>
            <source>State the hall's cooling</source>
            <translation>Die Kühlung der Halle angeben</translation>
        </message>
        <message>
            <source>Whether colocation sites can connect liquid-cooled systems is not known</source>
            <translation>Ob Colocation-Orte flüssig gekühlte Systeme anschließen können, ist nicht bekannt</translation>
        </message>
        <message>
            <source>Ask the operator before choosing a liquid-cooled system there</source>
            <translation>Den Betreiber fragen, bevor dort ein flüssig gekühltes System gewählt wird</translation>
        </message>
        <message>
            <source>Nameplate power, %1</source>
            <translation>Nennleistung, %1</translation>
        </message>
        <message>
            <source>Maximum power as published; racks and feeds are sized on it</source>
            <translation>Höchstleistung wie veröffentlicht; Racks und Einspeisungen sind danach bemessen</translation>
        </message>
        <message>
            <source>Typical power under sustained load as published, nameplate at most</source>
            <translation>Typische Leistung unter Dauerlast wie veröffentlicht, höchstens die Nennleistung</translation>
        </message>
        <message>
            <source>Nameplate × share under load, for no typical power is published</source>
            <translation>Nennleistung × Anteil unter Last, da keine typische Leistung veröffentlicht ist</translation>
        </message>
        <message>
            <source>Embodied carbon, %1</source>
            <translation>CO₂ der Herstellung, %1</translation>
        </message>
        <message>
            <source>Span of: %1</source>
            <translation>Spanne von: %1</translation>
        </message>
        <message>
            <source>Accelerators, the machine around them and its flash, made once</source>
            <translation>Beschleuniger, die Maschine darum und ihr Flash, einmal hergestellt</translation>
        </message>
        <message>
            <source>Lead time, %1</source>
            <translation>Lieferzeit, %1</translation>
        </message>
        <message>
            <source>Order to delivery as reported</source>
            <translation>Bestellung bis Lieferung wie berichtet</translation>
        </message>
        <message>
            <source>Rack with %1 power strips</source>
            <translation>Rack mit %1 Stromleisten</translation>
        </message>
        <message>
            <source>Rack + one power strip for each feed</source>
            <translation>Rack + eine Stromleiste je Einspeisung</translation>
        </message>
        <message>
            <source>Energy of %1: %2 kW × PUE %3 × %4 h</source>
            <translation>Energie von %1: %2 kW × PUE %3 × %4 h</translation>
        </message>
        <message>
            <source>Installation and acceptance, %1</source>
            <translation>Einbau und Abnahme, %1</translation>
        </message>
        <message>
            <source>Rack share, %1</source>
            <translation>Rackanteil, %1</translation>
        </message>
        <message>
            <source>Rack with power strips / units a rack</source>
            <translation>Rack mit Stromleisten / Einheiten je Rack</translation>
        </message>
        <message>
            <source>Share of a rack with power strips, %1</source>
            <translation>Anteil an einem Rack mit Stromleisten, %1</translation>
        </message>
        <message>
            <source>Support per month, %1</source>
            <translation>Wartung je Monat, %1</translation>
        </message>
        <message>
            <source>Colocation of %1 by nameplate power</source>
            <translation>Colocation von %1 nach Nennleistung</translation>
        </message>
        <message>
            <source>no rate known</source>
            <translation>kein Satz bekannt</translation>
        </message>
        <message>
            <source>the horizon is shorter than the shortest usual term</source>
            <translation>der Zeitraum ist kürzer als die kürzeste übliche Laufzeit</translation>
        </message>
        <message>
            <source>Lease instalment, %1</source>
            <translation>Leasingrate, %1</translation>
        </message>
        <message>
            <source>Purchase price × i / (1 - (1 + i)^-n), i = yearly rate / 12, over %1 months</source>
            <translation>Kaufpreis × i / (1 - (1 + i)^-n), i = Jahressatz / 12, über %1 Monate</translation>
        </message>
        <message>
            <source>Lease of %1 over %2 months</source>
            <translation>Leasing von %1 über %2 Monate</translation>
        </message>
        <message>
            <source>Lease not offered: %1</source>
            <translation>Leasing nicht angeboten: %1</translation>
        </message>
        <message>
            <source>Plan over a longer horizon, or add terms of your lessor to your own catalog</source>
            <translation>Über einen längeren Zeitraum planen oder die Bedingungen des Leasinggebers in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Resale of %1 after %2 months</source>
            <translation>Wiederverkauf von %1 nach %2 Monaten</translation>
        </message>
        <message>
            <source>Price × share left: from the whole price in a straight line to residual_share over hardware_life_months; money that comes in is negative</source>
            <translation>Preis × Restanteil: linear vom vollen Preis auf residual_share über hardware_life_months; eingehendes Geld ist negativ</translation>
        </message>
        <message>
            <source>Add the figure to your own catalog</source>
            <translation>Den Wert in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Grid carbon is not known for these sites, so their carbon cannot be counted: %1</source>
            <translation>Die CO₂-Intensität des Netzes ist für diese Orte nicht bekannt, daher ist ihr CO₂ nicht zu rechnen: %1</translation>
        </message>
        <message>
            <source>Water use is not known for these sites: %1</source>
            <translation>Der Wasserverbrauch ist für diese Orte nicht bekannt: %1</translation>
        </message>
        <message>
            <source>The power of these instances is not published, so their power and carbon cannot be counted: %1</source>
            <translation>Die Leistungsaufnahme dieser Instanzen ist nicht veröffentlicht, daher sind ihre Leistung und ihr CO₂ nicht zu rechnen: %1</translation>
        </message>
        <message>
            <source>The lead time of these systems is not known: %1</source>
            <translation>Die Lieferzeit dieser Systeme ist nicht bekannt: %1</translation>
        </message>
        <message>
            <source>Halls of your own in the EU are rated as run by a company under EU control; a parent elsewhere lowers their sovereignty level</source>
            <translation>Eigene Hallen in der EU werden bewertet, als betriebe sie ein Unternehmen unter EU-Kontrolle; eine Muttergesellschaft anderswo senkt ihre Souveränitätsstufe</translation>
        </message>
        <message>
            <source>Check who controls the company</source>
            <translation>Prüfen, wer das Unternehmen kontrolliert</translation>
        </message>
        <message>
            <source>The catalog has no exchange rate to %1, so prices in dollars cannot be used</source>
            <translation>Der Katalog hat keinen Wechselkurs zu %1, daher sind Dollarpreise nicht nutzbar</translation>
        </message>
        <message>
            <source>Choose a currency of the European Central Bank's list</source>
            <translation>Eine Währung aus der Liste der Europäischen Zentralbank wählen</translation>
        </message>
        <message>
            <source>The catalog lacks planning values, so what depends on them is left out: %1</source>
            <translation>Dem Katalog fehlen Planungswerte, daher entfällt, was auf ihnen ruht: %1</translation>
        </message>
        <message>
            <source>Restore the catalog's assumptions</source>
            <translation>Die Planungswerte des Katalogs wiederherstellen</translation>
        </message>
        <message>
            <source>Planning value “%1” of the catalog; replace it by your own</source>
            <translation>Planungswert „%1“ des Katalogs; durch den eigenen ersetzen</translation>
        </message>
        <message>
            <source>Planning value × exchange rate</source>
            <translation>Planungswert × Wechselkurs</translation>
        </message>
        <message>
            <source>Stated in the need</source>
            <translation>Im Bedarf angegeben</translation>
        </message>
        <message>
            <source>Taken as stated</source>
            <translation>Wie angegeben</translation>
        </message>
        <message>
            <source>Worked out from its inputs</source>
            <translation>Aus seinen Eingangswerten berechnet</translation>
        </message>
        <message>
            <source>No price is known</source>
            <translation>Kein Preis ist bekannt</translation>
        </message>
        <message>
            <source>Ask for a quote</source>
            <translation>Ein Angebot einholen</translation>
        </message>
        <message>
            <source>Exchange rate, %1 for 1 %2</source>
            <translation>Wechselkurs, %1 für 1 %2</translation>
        </message>
        <message>
            <source>Reference rates per euro: rate of %1 divided by rate of %2</source>
            <translation>Referenzkurse je Euro: Kurs von %1 geteilt durch Kurs von %2</translation>
        </message>
        <message>
            <source>Price as published</source>
            <translation>Preis wie veröffentlicht</translation>
        </message>
        <message>
            <source>Published price × exchange rate</source>
            <translation>Veröffentlichter Preis × Wechselkurs</translation>
        </message>
        <message>
            <source>Price as quoted</source>
            <translation>Preis wie angeboten</translation>
        </message>
        <message>
            <source>Prices of %1 parts are of a later day than the plan (%2), the newest of %3: the catalog knows none of the plan's own day</source>
            <translation>Preise von %1 Teilen sind von einem späteren Tag als der Plan (%2), der neueste vom %3: Der Katalog kennt keine vom Tag des Plans</translation>
        </message>
        <message>
            <source>Move the plan's day to that of its prices, or confirm them before ordering</source>
            <translation>Den Tag des Plans auf den seiner Preise setzen oder sie vor der Bestellung bestätigen</translation>
        </message>
        <message>
            <source>Quoted price × exchange rate</source>
            <translation>Angebotspreis × Wechselkurs</translation>
        </message>
        <message>
            <source>Bought after the end of the quote that prices it: %1</source>
            <translation>Nach dem Ende des Angebots gekauft, das den Preis bestimmt: %1</translation>
        </message>
        <message>
            <source>Ask the vendor to hold the price, or order before the quote ends</source>
            <translation>Den Anbieter bitten, den Preis zu halten, oder bestellen, bevor das Angebot endet</translation>
        </message>
        <message>
            <source>%1 (quoted until %2, ordered on %3)</source>
            <translation>%1 (angeboten bis %2, bestellt am %3)</translation>
        </message>
        <message>
            <source>Quote %1 of %2, %3 %4, dated %5, valid until %6</source>
            <translation>Angebot %1 von %2, %3 %4, vom %5, gültig bis %6</translation>
        </message>
        <message>
            <source>Quote %1 of %2, %3 %4, dated %5</source>
            <translation>Angebot %1 von %2, %3 %4, vom %5</translation>
        </message>
        <message>
            <source>power of %1</source>
            <translation>Leistung von %1</translation>
        </message>
        <message>
            <source>Largest period: units × power under load, rented units and switches included</source>
            <translation>Größter Zeitraum: Einheiten × Leistung unter Last, gemietete Einheiten und Switches eingeschlossen</translation>
        </message>
        <message>
            <source>Largest period: units × power under load × PUE of their place</source>
            <translation>Größter Zeitraum: Einheiten × Leistung unter Last × PUE ihres Ortes</translation>
        </message>
        <message>
            <source>Largest period: units × accelerators of a unit</source>
            <translation>Größter Zeitraum: Einheiten × Beschleuniger einer Einheit</translation>
        </message>
        <message>
            <source>IT energy × PUE × yearly average grid intensity, over the horizon</source>
            <translation>IT-Energie × PUE × Jahresmittel der CO₂-Intensität des Netzes, über den Zeitraum</translation>
        </message>
        <message>
            <source>hours of a month</source>
            <translation>Stunden eines Monats</translation>
        </message>
        <message>
            <source>grid carbon of %1</source>
            <translation>CO₂-Intensität des Netzes von %1</translation>
        </message>
        <message>
            <source>Making of what is bought, and for rented units the months' share of their hardware's life; building and optics not counted</source>
            <translation>Herstellung des Gekauften und für gemietete Einheiten der Monatsanteil an der Nutzungsdauer ihrer Hardware; Gebäude und Optik nicht gerechnet</translation>
        </message>
        <message>
            <source>embodied carbon of %1</source>
            <translation>CO₂ der Herstellung von %1</translation>
        </message>
        <message>
            <source>IT energy × (water on site + PUE × water of the power plants), over the horizon</source>
            <translation>IT-Energie × (Wasser am Ort + PUE × Wasser der Kraftwerke), über den Zeitraum</translation>
        </message>
        <message>
            <source>water use of %1</source>
            <translation>Wasserverbrauch von %1</translation>
        </message>
        <message>
            <source>Longest lead time of the systems bought; rented units none; what stands beside them not known</source>
            <translation>Längste Lieferzeit der gekauften Systeme; gemietete Einheiten keine; was daneben steht, ist nicht bekannt</translation>
        </message>
        <message>
            <source>lead time of %1</source>
            <translation>Lieferzeit von %1</translation>
        </message>
        <message>
            <source>Places with units in them</source>
            <translation>Orte mit Einheiten</translation>
        </message>
        <message>
            <source>Vendors of bought units and operators of rented ones; network vendors not counted</source>
            <translation>Hersteller gekaufter und Betreiber gemieteter Einheiten; Netzhersteller nicht gezählt</translation>
        </message>
        <message>
            <source>Lowest sovereignty level of the places used</source>
            <translation>Niedrigste Souveränitätsstufe der genutzten Orte</translation>
        </message>
        <message>
            <source>sovereignty level of %1</source>
            <translation>Souveränitätsstufe von %1</translation>
        </message>
        <message>
            <source>Largest period: units × compute-fabric ports of a unit; rented units need none</source>
            <translation>Größter Zeitraum: Einheiten × Rechennetz-Ports einer Einheit; gemietete Einheiten brauchen keine</translation>
        </message>
        <message>
            <source>weight of %1</source>
            <translation>Gewicht von %1</translation>
        </message>
        <message>
            <source>Largest period: units × weight of bought units; racks, cables and what stands beside them not counted</source>
            <translation>Größter Zeitraum: Einheiten × Gewicht gekaufter Einheiten; Racks, Kabel und was daneben steht nicht gezählt</translation>
        </message>
        <message>
            <source>Grid carbon, %1</source>
            <translation>CO₂-Intensität des Netzes, %1</translation>
        </message>
        <message>
            <source>Yearly average %1: %2</source>
            <translation>Jahresmittel %1: %2</translation>
        </message>
        <message>
            <source>Grid water, %1</source>
            <translation>Wasser des Stromnetzes, %1</translation>
        </message>
        <message>
            <source>Water consumed by the power plants behind one kWh</source>
            <translation>Wasser, das die Kraftwerke hinter einer kWh verbrauchen</translation>
        </message>
        <message>
            <source>Water use, %1</source>
            <translation>Wasserverbrauch, %1</translation>
        </message>
        <message>
            <source>Site water per IT kWh as published (WUE)</source>
            <translation>Wasser am Ort je IT-kWh wie veröffentlicht (WUE)</translation>
        </message>
        <message>
            <source>Water per IT kWh, %1</source>
            <translation>Wasser je IT-kWh, %1</translation>
        </message>
        <message>
            <source>On site + PUE × grid water</source>
            <translation>Am Ort + PUE × Wasser des Stromnetzes</translation>
        </message>
        <message>
            <source>Sovereignty level, %1</source>
            <translation>Souveränitätsstufe, %1</translation>
        </message>
        <message>
            <source>Lower end of the estimated level of the EU Cloud Sovereignty Framework</source>
            <translation>Unteres Ende der geschätzten Stufe des EU Cloud Sovereignty Framework</translation>
        </message>
        <message>
            <source>Electricity price, %1</source>
            <translation>Strompreis, %1</translation>
        </message>
        <message>
            <source>No electricity price is known for %1: its energy lines are without a price and every cost total is a lower bound</source>
            <translation>Für %1 ist kein Strompreis bekannt: Die Energiepositionen sind ohne Preis, und jede Kostensumme ist eine untere Schranke</translation>
        </message>
        <message>
            <source>State electricity_per_kwh for the hall</source>
            <translation>electricity_per_kwh für die Halle angeben</translation>
        </message>
        <message>
            <source>Colocation rent, %1</source>
            <translation>Colocation-Miete, %1</translation>
        </message>
        <message>
            <source>no rent per kW is known: ask for a quote</source>
            <translation>keine Miete je kW bekannt: Angebot einholen</translation>
        </message>
        <message>
            <source>no electricity price is known</source>
            <translation>kein Strompreis bekannt</translation>
        </message>
        <message>
            <source>Yearly value as published</source>
            <translation>Jahreswert wie veröffentlicht</translation>
        </message>
        <message>
            <source>colocation operator to be chosen, %1</source>
            <translation>Colocation-Betreiber noch zu wählen, %1</translation>
        </message>
        <message>
            <source>a lower bound, for parts are not known</source>
            <translation>eine untere Schranke, denn Teile sind nicht bekannt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 lines without a price</source>
            <translation>%1 Positionen ohne Preis</translation>
        </message>
        <message>
            <source>%1 is a lower bound; not known: %2</source>
            <translation>%1 ist eine untere Schranke; nicht bekannt: %2</translation>
        </message>
        <message>
            <source>%1 cannot be given; not known: %2</source>
            <translation>%1 lässt sich nicht angeben; nicht bekannt: %2</translation>
        </message>
        <message>
            <source>Add what is missing to your own catalog or ask for a quote</source>
            <translation>Das Fehlende in den eigenen Katalog aufnehmen oder ein Angebot einholen</translation>
        </message>
        <message>
            <source>Sum of the one-off lines; low and high add the lows and highs of all of them</source>
            <translation>Summe der einmaligen Positionen; niedrig und hoch addieren die niedrigen und hohen Werte aller</translation>
        </message>
        <message>
            <source>Recurring lines of the period from %1 on / its months</source>
            <translation>Laufende Positionen des Zeitraums ab %1 / seine Monate</translation>
        </message>
        <message>
            <source>Sum of all lines × discount to the start of the horizon; low and high add the lows and highs of all of them</source>
            <translation>Summe aller Positionen × Abzinsung auf den Beginn des Zeitraums; niedrig und hoch addieren die niedrigen und hohen Werte aller</translation>
        </message>
        <message>
            <source>Operation over the horizon (IT energy × PUE × yearly average grid intensity) + embodied carbon</source>
            <translation>Betrieb über den Zeitraum (IT-Energie × PUE × Jahresmittel der CO₂-Intensität des Netzes) + CO₂ der Herstellung</translation>
        </message>
        <message>
            <source>matrix products</source>
            <translation>Matrixprodukte</translation>
        </message>
        <message>
            <source>logits and loss</source>
            <translation>Logits und Verlustfunktion</translation>
        </message>
        <message>
            <source>norms, activations, residuals, casts</source>
            <translation>Normen, Aktivierungen, Residuen, Umwandlungen</translation>
        </message>
        <message>
            <source>expert routing</source>
            <translation>Experten-Routing</translation>
        </message>
        <message>
            <source>all-reduce, tensor parallel</source>
            <translation>All-Reduce, tensorparallel</translation>
        </message>
        <message>
            <source>key and value exchange, context parallel</source>
            <translation>Schlüssel-Wert-Austausch, kontextparallel</translation>
        </message>
        <message>
            <source>all-to-all, expert parallel</source>
            <translation>All-to-All, expertenparallel</translation>
        </message>
        <message>
            <source>gather and scatter, sharded weights</source>
            <translation>Sammeln und Verteilen geteilter Gewichte</translation>
        </message>
        <message>
            <source>gradients and parameters, data parallel</source>
            <translation>Gradienten und Parameter, datenparallel</translation>
        </message>
        <message>
            <source>sends, pipeline parallel</source>
            <translation>Übergaben, pipelineparallel</translation>
        </message>
        <message>
            <source>pipeline bubble and uneven stages</source>
            <translation>Pipeline-Leerlauf und ungleiche Stufen</translation>
        </message>
        <message>
            <source>waiting for the host</source>
            <translation>Warten auf den Host</translation>
        </message>
        <message>
            <source>prompts of others riding along</source>
            <translation>mitlaufende Prompts anderer</translation>
        </message>
        <message>
            <source>weights of dense layers</source>
            <translation>Gewichte dichter Schichten</translation>
        </message>
        <message>
            <source>output head</source>
            <translation>Ausgabekopf</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation>KV-Cache</translation>
        </message>
        <message>
            <source>pipeline hand-over</source>
            <translation>Pipeline-Übergabe</translation>
        </message>
        <message>
            <source>layer overhead</source>
            <translation>Aufwand je Schicht</translation>
        </message>
        <message>
            <source>engine step</source>
            <translation>Schritt der Engine</translation>
        </message>
        <message>
            <source>from the mean to the asked percentile</source>
            <translation>vom Mittel zum verlangten Perzentil</translation>
        </message>
        <message>
            <source>the accelerator's memory bandwidth is not stated</source>
            <translation>die Speicherbandbreite des Beschleunigers ist nicht angegeben</translation>
        </message>
        <message>
            <source>the accelerator's memory is not stated</source>
            <translation>der Speicher des Beschleunigers ist nicht angegeben</translation>
        </message>
        <message>
            <source>the model's shape does not give a parameter count and a cache</source>
            <translation>die Form des Modells ergibt keine Parameterzahl und keinen Cache</translation>
        </message>
        <message>
            <source>the accelerator's vendor states no matrix rate</source>
            <translation>der Hersteller des Beschleunigers nennt keine Matrixrate</translation>
        </message>
        <message>
            <source>weights need %1 of %2: %3 too much</source>
            <translation>die Gewichte brauchen %1 von %2: %3 zu viel</translation>
        </message>
        <message>
            <source>weights (%1) leave no room for the engine's buffers (%2) in %3: %4 too much</source>
            <translation>die Gewichte (%1) lassen keinen Platz für die Puffer der Engine (%2) in %3: %4 zu viel</translation>
        </message>
        <message>
            <source>the cache of one sequence of %1 tokens needs %2, weights leave %3 of %4: %5 too much</source>
            <translation>der Cache einer Sequenz von %1 Token braucht %2, die Gewichte lassen %3 von %4: %5 zu viel</translation>
        </message>
        <message>
            <source>time per token less the decode step</source>
            <translation>Zeit je Token abzüglich des Dekodierschritts</translation>
        </message>
        <message>
            <source>engine buffers</source>
            <translation>Puffer der Engine</translation>
        </message>
        <message>
            <source>fixed allowance</source>
            <translation>fester Ansatz</translation>
        </message>
        <message>
            <source>Roofline per operator of one engine step, steady state of continuous batching (%1)</source>
            <translation>Roofline je Operator eines Engine-Schritts, stationärer Zustand bei fortlaufendem Batching (%1)</translation>
        </message>
        <message>
            <source>calibrated on %1 measured rows of %2</source>
            <translation>kalibriert an %1 Messzeilen von %2</translation>
        </message>
        <message>
            <source>transferred: no measured row of this family, factors from %1 rows of other %2 accelerators with a wider band</source>
            <translation>übertragen: keine Messzeile dieser Familie, Faktoren aus %1 Zeilen anderer %2-Beschleuniger mit breiterem Band</translation>
        </message>
        <message>
            <source>transferred: no measured row of this vendor, factors common to all accelerators with a wider band</source>
            <translation>übertragen: keine Messzeile dieses Herstellers, allen Beschleunigern gemeinsame Faktoren mit breiterem Band</translation>
        </message>
        <message>
            <source>link between accelerators not stated, 50 GB/s assumed</source>
            <translation>Verbindung zwischen Beschleunigern nicht angegeben, 50 GB/s angenommen</translation>
        </message>
        <message>
            <source>no matrix rate is stated for the weights' precision, that of the nearest one was used</source>
            <translation>für die Genauigkeit der Gewichte ist keine Matrixrate angegeben, die nächstliegende wurde verwendet</translation>
        </message>
        <message>
            <source>time per token at percentile %1 less the mean</source>
            <translation>Zeit je Token beim Perzentil %1 abzüglich des Mittels</translation>
        </message>
        <message>
            <source>Hours between job-stopping failures of one accelerator and its share of the rest</source>
            <translation>Stunden zwischen Ausfällen eines Beschleunigers und seines Anteils am Rest, die einen Lauf anhalten</translation>
        </message>
        <message>
            <source>hours between interruptions of a published run × its accelerators; the ends from clusters that state failures per server day</source>
            <translation>Stunden zwischen Unterbrechungen eines veröffentlichten Laufs × seine Beschleuniger; die Enden aus Clustern, die Ausfälle je Servertag nennen</translation>
        </message>
        <message>
            <source>Write rate of the plan's storage</source>
            <translation>Schreibrate des Speichers im Plan</translation>
        </message>
        <message>
            <source>the plan's data sets</source>
            <translation>die Datensätze des Plans</translation>
        </message>
        <message>
            <source>optimiser state</source>
            <translation>Optimierer-Zustand</translation>
        </message>
        <message>
            <source>kept tensors of the microbatches in flight on the first stage</source>
            <translation>gehaltene Tensoren der laufenden Mikrobatches auf der ersten Stufe</translation>
        </message>
        <message>
            <source>gathered layers</source>
            <translation>gesammelte Schichten</translation>
        </message>
        <message>
            <source>two layers in 16 bit</source>
            <translation>zwei Schichten in 16 Bit</translation>
        </message>
        <message>
            <source>context, buffers, fragmentation</source>
            <translation>Kontext, Puffer, Fragmentierung</translation>
        </message>
        <message>
            <source>Time of each operator from its shape and the accelerator's rates, with named factors for what of them is reached; stack %1.</source>
            <translation>Zeit jedes Operators aus seiner Form und den Raten des Beschleunigers, mit benannten Faktoren für das davon Erreichte; Stack %1</translation>
        </message>
        <message>
            <source>not calibrated: neutral priors</source>
            <translation>nicht kalibriert: neutrale Vorannahmen</translation>
        </message>
        <message>
            <source>transferred from %1: no measured row of %2</source>
            <translation>übertragen von %1: keine Messzeile von %2</translation>
        </message>
        <message>
            <source>transferred: no measured row of %1; factors pooled over all measured families</source>
            <translation>übertragen: keine Messzeile von %1; Faktoren über alle gemessenen Familien gemittelt</translation>
        </message>
        <message>
            <source>calibrated on %1 rows of %2 and %3 rows of its stack</source>
            <translation>kalibriert an %1 Zeilen von %2 und %3 Zeilen seines Stacks</translation>
        </message>
        <message>
            <source>the vendor's rate does not say whether it is dense</source>
            <translation>die Rate des Herstellers sagt nicht, ob sie dicht ist</translation>
        </message>
        <message>
            <source>needs %1, %2 more than the %3 there are; the largest part is %4, %5</source>
            <translation>braucht %1, %2 mehr als die vorhandenen %3; der größte Teil ist %4, %5</translation>
        </message>
        <message>
            <source>%1 or later</source>
            <translation>%1 oder neuer</translation>
        </message>
        <message>
            <source>%1 or earlier</source>
            <translation>%1 oder älter</translation>
        </message>
        <message>
            <source>%1 does not work with %2: it needs %3</source>
            <translation>%1 läuft nicht mit %2: nötig ist %3</translation>
        </message>
        <message>
            <source>A version that is still maintained</source>
            <translation>Eine noch gepflegte Version</translation>
        </message>
        <message>
            <source>Ask the project or vendor</source>
            <translation>Das Projekt oder den Hersteller fragen</translation>
        </message>
        <message>
            <source>Storage nodes with open-source software</source>
            <translation>Speicherknoten mit quelloffener Software</translation>
        </message>
        <message>
            <source>the catalog lacks the planning value %1</source>
            <translation>dem Katalog fehlt der Planungswert %1</translation>
        </message>
        <message>
            <source>the capacity of its drives or its network ports are not published</source>
            <translation>Kapazität der Laufwerke oder die Netz-Ports sind nicht veröffentlicht</translation>
        </message>
        <message>
            <source>nodes for the capacity: %1 of %2 TB usable, for reading: %3 of %4 GB/s, for writing: %5 of %6 GB/s, at least: %7</source>
            <translation>Knoten für die Kapazität: %1 mit %2 TB nutzbar, für das Lesen: %3 mit %4 GB/s, für das Schreiben: %5 mit %6 GB/s, mindestens: %7</translation>
        </message>
        <message>
            <source>no write throughput is published: ask the vendor</source>
            <translation>kein Schreibdurchsatz veröffentlicht: den Hersteller fragen</translation>
        </message>
        <message>
            <source>no read throughput or capacity is published: ask the vendor</source>
            <translation>kein Lesedurchsatz oder keine Kapazität veröffentlicht: den Hersteller fragen</translation>
        </message>
        <message>
            <source>%1 units by published capacity (%2), read and write</source>
            <translation>%1 Einheiten nach veröffentlichter Kapazität (%2), Lesen und Schreiben</translation>
        </message>
        <message>
            <source>%1 units would carry it: ask %2 for a quote</source>
            <translation>%1 Einheiten würden es tragen: Angebot bei %2 einholen</translation>
        </message>
        <message>
            <source>offered as a managed service only, without a price per node</source>
            <translation>nur als verwalteter Dienst angeboten, ohne Preis je Knoten</translation>
        </message>
        <message>
            <source>no latency of its online store is published</source>
            <translation>keine Latenz des Online-Stores veröffentlicht</translation>
        </message>
        <message>
            <source>its memory or core count is not published</source>
            <translation>Arbeitsspeicher oder Kernzahl sind nicht veröffentlicht</translation>
        </message>
        <message>
            <source>nodes for %1 GB with %2 copies: %3, for %4 reads/s: %5; %6 cores a node</source>
            <translation>Knoten für %1 GB mit %2 Kopien: %3, für %4 Lesezugriffe/s: %5; %6 Kerne je Knoten</translation>
        </message>
        <message>
            <source>no latency of %1 is published</source>
            <translation>keine Latenz von %1 veröffentlicht</translation>
        </message>
        <message>
            <source>%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; %6 queries/s a copy from the published %7 of %8 vectors × %9 dimensions</source>
            <translation>%1 Vektoren × %2 B = %3 GB im Arbeitsspeicher über %4 Shards, %5 Kopien; %6 Abfragen/s je Kopie aus den veröffentlichten %7 von %8 Vektoren × %9 Dimensionen</translation>
        </message>
        <message>
            <source>the memory of its index is not published</source>
            <translation>der Speicherbedarf des Index ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>no throughput at a stated recall and core count is published</source>
            <translation>kein Durchsatz bei angegebener Trefferquote und Kernzahl veröffentlicht</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s</source>
            <translation>Kabel mit %1 Gbit/s</translation>
        </message>
        <message>
            <source>Planning value at 400 Gbit/s, by speed</source>
            <translation>Planungswert bei 400 Gbit/s, nach Geschwindigkeit</translation>
        </message>
        <message>
            <source>No price of data that leaves %1 is published: a range is used</source>
            <translation>Für Daten, die %1 verlassen, ist kein Preis veröffentlicht: eine Spanne wird verwendet</translation>
        </message>
        <message>
            <source>No price of object storage at %1 is published: a range is used</source>
            <translation>Für Objektspeicher in %1 ist kein Preis veröffentlicht: eine Spanne wird verwendet</translation>
        </message>
        <message>
            <source>Ask the provider for a price and import it</source>
            <translation>Den Anbieter nach einem Preis fragen und ihn importieren</translation>
        </message>
        <message>
            <source>Object storage per TB and month, where a place publishes no price</source>
            <translation>Objektspeicher je TB und Monat, wo ein Ort keinen Preis veröffentlicht</translation>
        </message>
        <message>
            <source>No price of %1 is published: a range per port is used</source>
            <translation>Kein Preis von %1 ist veröffentlicht: Eine Spanne je Port wird verwendet</translation>
        </message>
        <message>
            <source>Ask the vendor for a quote and import it</source>
            <translation>Beim Hersteller ein Angebot einholen und einlesen</translation>
        </message>
        <message>
            <source>Price range, %1</source>
            <translation>Preisspanne, %1</translation>
        </message>
        <message>
            <source>Planning value per port × ports</source>
            <translation>Planungswert je Port × Ports</translation>
        </message>
        <message>
            <source>Planning value per 400 Gbit/s of port speed × port speed of the switch</source>
            <translation>Planungswert je 400 Gbit/s Portgeschwindigkeit × Portgeschwindigkeit des Switches</translation>
        </message>
        <message>
            <source>Typical power as published</source>
            <translation>Typische Leistungsaufnahme wie veröffentlicht</translation>
        </message>
        <message>
            <source>Maximum power as published</source>
            <translation>Höchste Leistungsaufnahme wie veröffentlicht</translation>
        </message>
        <message>
            <source>Maximum × share under load</source>
            <translation>Höchstwert × Anteil unter Last</translation>
        </message>
        <message>
            <source>Planning value per port × ports, for no power is published</source>
            <translation>Planungswert je Port × Ports, da keine Leistungsaufnahme veröffentlicht ist</translation>
        </message>
        <message>
            <source>No power of %1 is published: its energy and room are not counted</source>
            <translation>Keine Leistungsaufnahme von %1 ist veröffentlicht: Energie und Platz sind nicht gerechnet</translation>
        </message>
        <message>
            <source>Add its power to your own catalog</source>
            <translation>Die Leistungsaufnahme in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Colocation of %1 by power</source>
            <translation>Colocation von %1 nach Leistung</translation>
        </message>
        <message>
            <source>No switch the plan may buy carries ports of %1 Gbit/s, so the fabric of %2 is neither counted nor priced</source>
            <translation>Kein Switch, den der Plan kaufen darf, trägt Ports mit %1 Gbit/s, daher ist das Netz von %2 weder gezählt noch bepreist</translation>
        </message>
        <message>
            <source>No switch the plan may buy carries the %1 Gbit/s ports of the %2 network of %3: it is neither counted nor priced</source>
            <translation>Kein Switch, den der Plan kaufen darf, trägt die Ports mit %1 Gbit/s des Netzes „%2“ von %3: Es ist weder gezählt noch bepreist</translation>
        </message>
        <message>
            <source>Add a switch to your own catalog</source>
            <translation>Einen Switch in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s server port with its ends</source>
            <translation>Kabel eines Server-Ports mit %1 Gbit/s samt Enden</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s between two switches with its ends</source>
            <translation>Kabel mit %1 Gbit/s zwischen zwei Switches samt Enden</translation>
        </message>
        <message>
            <source>%1 ports of the %2 network of %3 do not fit its %4 switches with %5 places: it needs switches with more ports, or one more of them</source>
            <translation>%1 Ports des %2-Netzes von %3 passen nicht auf seine %4 Switches mit %5 Plätzen: Nötig sind Switches mit mehr Ports oder einer mehr</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s storage port with its ends</source>
            <translation>Kabel eines Speicher-Ports mit %1 Gbit/s samt Enden</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s in-band port with its ends</source>
            <translation>Kabel eines In-Band-Ports mit %1 Gbit/s samt Enden</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s out-of-band port</source>
            <translation>Kabel eines Out-of-Band-Ports mit %1 Gbit/s</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s between two %2 switches with its ends</source>
            <translation>Kabel mit %1 Gbit/s zwischen zwei %2-Switches samt Enden</translation>
        </message>
        <message>
            <source>training run</source>
            <translation>Trainingslauf</translation>
        </message>
        <message>
            <source>million tokens</source>
            <translation>Millionen Token</translation>
        </message>
        <message>
            <source>Compute units of the plan; switches, storage and the building are in the totals where known</source>
            <translation>Recheneinheiten des Plans; Switches, Speicher und Gebäude stehen in den Summen, soweit bekannt</translation>
        </message>
        <message>
            <source>Given in the plan</source>
            <translation>Im Plan angegeben</translation>
        </message>
        <message>
            <source>Local NVMe</source>
            <translation>Lokales NVMe</translation>
        </message>
        <message>
            <source>Parallel file system</source>
            <translation>Paralleles Dateisystem</translation>
        </message>
        <message>
            <source>Object storage</source>
            <translation>Objektspeicher</translation>
        </message>
        <message>
            <source>No storage node of the catalog can be sized for it</source>
            <translation>Kein Speicherknoten des Katalogs lässt sich dafür bemessen</translation>
        </message>
        <message>
            <source>MLPerf Storage %1: %2 %3 read %4 GB/s in %5</source>
            <translation>MLPerf Storage %1: %2 %3 lesen %4 GB/s in %5</translation>
        </message>
        <message>
            <source>the airflow</source>
            <translation>der Luftstrom</translation>
        </message>
        <message>
            <source>the flow of coolant</source>
            <translation>der Kühlmittelstrom</translation>
        </message>
        <message>
            <source>sizes of coolant distribution units</source>
            <translation>Größen von Kühlmittelverteilern</translation>
        </message>
        <message>
            <source>the height of %1</source>
            <translation>die Höhe von %1</translation>
        </message>
        <message>
            <source>the nameplate power of %1</source>
            <translation>die Nennleistung von %1</translation>
        </message>
        <message>
            <source>the weight of %1</source>
            <translation>das Gewicht von %1</translation>
        </message>
        <message>
            <source>the height of %1 (one unit is drawn)</source>
            <translation>die Höhe von %1 (eine Einheit gezeichnet)</translation>
        </message>
        <message>
            <source>the power of %1</source>
            <translation>die Leistung von %1</translation>
        </message>
        <message>
            <source>Choose a smaller system, or give the hall racks that carry it</source>
            <translation>Ein kleineres System wählen oder der Halle Racks geben, die es tragen</translation>
        </message>
        <message>
            <source>%1 has %2 racks; servers, nodes and switches together fill %3, and no packing needs fewer than %4</source>
            <translation>%1 hat %2 Racks; Server, Knoten und Switches füllen zusammen %3, und keine Packung kommt mit weniger als %4 aus</translation>
        </message>
        <message>
            <source>%1 more racks, or more power per rack</source>
            <translation>%1 Racks mehr oder mehr Leistung je Rack</translation>
        </message>
        <message>
            <source>%1 of %2 would carry %3 kW and may carry %4 kW</source>
            <translation>%1 von %2 trüge %3 kW und darf %4 kW tragen</translation>
        </message>
        <message>
            <source>The feed</source>
            <translation>Die Einspeisung</translation>
        </message>
        <message>
            <source>After the loss of one, each remaining feed</source>
            <translation>Nach dem Verlust einer: jede verbleibende Einspeisung</translation>
        </message>
        <message>
            <source>Feeds of at least %1 kW</source>
            <translation>Einspeisungen mit mindestens %1 kW</translation>
        </message>
        <message>
            <source>%1 has one power feed: its loss stops everything there</source>
            <translation>%1 hat eine Stromeinspeisung: Ihr Verlust hält dort alles an</translation>
        </message>
        <message>
            <source>A second feed (power_feeds 2N)</source>
            <translation>Eine zweite Einspeisung (power_feeds 2N)</translation>
        </message>
        <message>
            <source>the weight</source>
            <translation>das Gewicht</translation>
        </message>
        <message>
            <source>Not known of what stands in %1: %2</source>
            <translation>Nicht bekannt von dem, was in %1 steht: %2</translation>
        </message>
        <message>
            <source>Add the figures to your own catalog</source>
            <translation>Die Werte in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>Whether the floor of %1 carries its racks is not known, for want of %2</source>
            <translation>Ob der Boden von %1 die Racks trägt, ist nicht bekannt; es fehlt %2</translation>
        </message>
        <message>
            <source>Ask the vendor for the weight</source>
            <translation>Den Hersteller nach dem Gewicht fragen</translation>
        </message>
        <message>
            <source>Drop the pin, or give the hall racks that carry the system</source>
            <translation>Die Festlegung aufgeben oder der Halle Racks geben, die das System tragen</translation>
        </message>
        <message>
            <source>A rack of %1 carries none of the %2 accelerated systems of the catalog. The least demanding: %3</source>
            <translation>Ein Rack von %1 trägt keines der %2 beschleunigten Systeme des Katalogs. Das genügsamste: %3</translation>
        </message>
        <message>
            <source>Racks of at least %1 kW and %2 units, or a workstation beside them</source>
            <translation>Racks mit mindestens %1 kW und %2 Höheneinheiten oder einen Arbeitsplatzrechner daneben</translation>
        </message>
        <message>
            <source>%1 keeps all of its capacity: the spare units take over.</source>
            <translation>%1 behält die ganze Kapazität: Die Reserveeinheiten übernehmen.</translation>
        </message>
        <message>
            <source>%1 stops until it is repaired.</source>
            <translation>%1 steht still, bis repariert ist.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity.</source>
            <translation>%1 behält %2 der Kapazität.</translation>
        </message>
        <message>
            <source>Feed %1 of %2</source>
            <translation>Einspeisung %1 von %2</translation>
        </message>
        <message>
            <source>All of %1: it has one feed. The UPS bridges minutes, generators carry on only where they are built.</source>
            <translation>Alles in %1: Es gibt nur eine Einspeisung. Die USV überbrückt Minuten, Generatoren führen nur weiter, wo sie gebaut sind.</translation>
        </message>
        <message>
            <source>the other feed</source>
            <translation>die andere Einspeisung</translation>
        </message>
        <message>
            <source>each remaining feed</source>
            <translation>jede verbleibende Einspeisung</translation>
        </message>
        <message>
            <source>Not known: the capacity of the feeds of %1 is not stated; %2 would carry %3 kW.</source>
            <translation>Nicht bekannt: Die Kapazität der Einspeisungen von %1 ist nicht angegeben; %2 trüge %3 kW.</translation>
        </message>
        <message>
            <source>Nothing trips: %1 carries %2 of %3 kW (typical %4 kW, nameplate %5 kW).</source>
            <translation>Nichts löst aus: %1 trägt %2 von %3 kW (typisch %4 kW, Nennleistung %5 kW).</translation>
        </message>
        <message>
            <source>Load of %1 kW must be shed: %2 would carry %3 of %4 kW.</source>
            <translation>%1 kW Last müssen abgeworfen werden: %2 trüge %3 von %4 kW.</translation>
        </message>
        <message>
            <source>The fabric of %1: this is its only %2 switch. Work inside one unit goes on; what spans units stops.</source>
            <translation>Das Netz von %1: Dies ist der einzige %2-Switch. Arbeit innerhalb einer Einheit geht weiter; was Einheiten überspannt, steht.</translation>
        </message>
        <message>
            <source>%1 of %2 leaf switches are left: units with ports on the lost one run at a part of their network speed, jobs that span units wait for the slowest.</source>
            <translation>%1 von %2 Leaf-Switches bleiben: Einheiten mit Ports an dem verlorenen laufen mit einem Teil ihrer Netzgeschwindigkeit, Jobs über mehrere Einheiten warten auf die langsamste.</translation>
        </message>
        <message>
            <source>%1 of the bandwidth between leaves is left (%2 of %3 %4 switches).</source>
            <translation>%1 der Bandbreite zwischen Leaf-Switches bleiben (%2 von %3 %4-Switches).</translation>
        </message>
        <message>
            <source>All units stay reachable where each has ports on several leaves; requests inside one unit are not slowed.</source>
            <translation>Alle Einheiten bleiben erreichbar, wo jede Ports auf mehreren Leaf-Switches hat; Anfragen innerhalb einer Einheit werden nicht langsamer.</translation>
        </message>
        <message>
            <source>%1 of %2 out-of-band switches of %3 are left: what hangs from this one cannot be switched on or looked at from afar.</source>
            <translation>%1 von %2 Out-of-Band-Switches von %3 bleiben: Was an diesem hängt, lässt sich aus der Ferne weder einschalten noch ansehen.</translation>
        </message>
        <message>
            <source>All work goes on.</source>
            <translation>Alle Arbeit geht weiter.</translation>
        </message>
        <message>
            <source>%1 of %2 switches of this network are left: devices with a port on another one stay reachable, at a part of their speed.</source>
            <translation>%1 von %2 Switches dieses Netzes bleiben: Geräte mit einem Port an einem anderen bleiben erreichbar, mit einem Teil ihrer Geschwindigkeit.</translation>
        </message>
        <message>
            <source>The storage network of %1: this is its only switch. Runs go on until their next checkpoint, which cannot be written.</source>
            <translation>Das Speichernetz von %1: Dies ist sein einziger Switch. Läufe gehen weiter bis zum nächsten Sicherungspunkt, der nicht geschrieben werden kann.</translation>
        </message>
        <message>
            <source>The in-band network of %1: this is its only switch. Users do not reach the services there and the scheduler does not reach its servers.</source>
            <translation>Das In-Band-Netz von %1: Dies ist sein einziger Switch. Nutzer erreichen die Dienste dort nicht, und der Scheduler erreicht seine Server nicht.</translation>
        </message>
        <message>
            <source>One coolant distribution unit of %1</source>
            <translation>Ein Kühlmittelverteiler von %1</translation>
        </message>
        <message>
            <source>Nothing trips: %1 of %2 units carry %3 of %4 kW.</source>
            <translation>Nichts löst aus: %1 von %2 Einheiten tragen %3 von %4 kW.</translation>
        </message>
        <message>
            <source>The whole site %1</source>
            <translation>Der ganze Ort %1</translation>
        </message>
        <message>
            <source>%1 units at %2.</source>
            <translation>%1 Einheiten in %2.</translation>
        </message>
        <message>
            <source>sizes of rack strips</source>
            <translation>Größen von Rack-Stromleisten</translation>
        </message>
        <message>
            <source>%1 per rack and feed in the fullest rack; each carries the whole rack when the other feed is lost</source>
            <translation>%1 je Rack und Einspeisung im vollsten Rack; jede trägt das ganze Rack, wenn die andere Einspeisung ausfällt</translation>
        </message>
        <message>
            <source>sizes of busways</source>
            <translation>Größen von Stromschienen</translation>
        </message>
        <message>
            <source>%1 per row and feed</source>
            <translation>%1 je Reihe und Einspeisung</translation>
        </message>
        <message>
            <source>Feeds A and B</source>
            <translation>Einspeisungen A und B</translation>
        </message>
        <message>
            <source>One feed carries everything</source>
            <translation>Eine Einspeisung trägt alles</translation>
        </message>
        <message>
            <source>Each carries its share; after the loss of one the rest carries everything</source>
            <translation>Jede trägt ihren Teil; nach dem Verlust einer trägt der Rest alles</translation>
        </message>
        <message>
            <source>the capacity of the feeds</source>
            <translation>die Kapazität der Einspeisungen</translation>
        </message>
        <message>
            <source>sizes of %1</source>
            <translation>Größen von %1</translation>
        </message>
        <message>
            <source>Each feed's units carry the whole typical load alone</source>
            <translation>Die Anlagen jeder Einspeisung tragen die ganze typische Last allein</translation>
        </message>
        <message>
            <source>Units for the typical load and one to spare</source>
            <translation>Anlagen für die typische Last und eine in Reserve</translation>
        </message>
        <message>
            <source>the PUE</source>
            <translation>der PUE</translation>
        </message>
        <message>
            <source>Sets for typical load × PUE %1 and one to spare</source>
            <translation>Aggregate für typische Last × PUE %1 und eines in Reserve</translation>
        </message>
        <message>
            <source>%1 draws %2 kW by its nameplate; a rack of %3 carries %4 kW: it needs racks of at least %5 kW</source>
            <translation>%1 zieht nach Nennleistung %2 kW; ein Rack von %3 trägt %4 kW: Nötig sind Racks mit mindestens %5 kW</translation>
        </message>
        <message>
            <source>%1 is %2 units high; a rack of %3 has %4: it needs racks of at least %2 units</source>
            <translation>%1 ist %2 Höheneinheiten hoch; ein Rack von %3 hat %4: Nötig sind Racks mit mindestens %2 Höheneinheiten</translation>
        </message>
        <message>
            <source>%1 weighs %2 kg; floor and rack of %3 carry %4 kg of devices: it needs a floor of at least %5 kg/m²</source>
            <translation>%1 wiegt %2 kg; Boden und Rack von %3 tragen %4 kg Geräte: Nötig ist ein Boden mit mindestens %5 kg/m²</translation>
        </message>
        <message>
            <source>%1 gives off %2 kW; the air of one rack of %3 takes %4 kW away: it needs rear doors or liquid</source>
            <translation>%1 gibt %2 kW ab; die Luft eines Racks von %3 führt %4 kW ab: Nötig sind Rücktürkühler oder Flüssigkühlung</translation>
        </message>
        <message>
            <source>the plan owns no accelerators, so there is nothing to compare renting with</source>
            <translation>der Plan besitzt keine Beschleuniger, daher ist nichts mit Mieten zu vergleichen</translation>
        </message>
        <message>
            <source>lines of this plan, residual value by assumption residual_share</source>
            <translation>Positionen dieses Plans, Restwert nach Planungswert residual_share</translation>
        </message>
        <message>
            <source>lines of this plan</source>
            <translation>Positionen dieses Plans</translation>
        </message>
        <message>
            <source>lines of this plan, resale among them</source>
            <translation>Positionen dieses Plans, darunter Wiederverkauf</translation>
        </message>
        <message>
            <source>lines of this plan, hardware as an annuity by assumption lease_rate_per_year</source>
            <translation>Positionen dieses Plans, Hardware als Annuität nach Planungswert lease_rate_per_year</translation>
        </message>
        <message>
            <source>the catalog has no lease rate or hardware life</source>
            <translation>der Katalog hat keinen Leasingzins oder keine Nutzungsdauer</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <translation>Strompreis</translation>
        </message>
        <message>
            <source>Exchange rate of the dollar</source>
            <translation>Wechselkurs des Dollars</translation>
        </message>
        <message>
            <source>Use of the machines</source>
            <translation>Nutzung der Maschinen</translation>
        </message>
        <message>
            <source>Cloud prices over the years</source>
            <translation>Cloudpreise über die Jahre</translation>
        </message>
        <message>
            <source>Hardware prices after today&apos;s have ended</source>
            <translation>Hardwarepreise nach Ablauf der heutigen</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Leasing</translation>
        </message>
        <message>
            <source>Buy, in a colocation</source>
            <translation>Kaufen, in Colocation</translation>
        </message>
        <message>
            <source>the plan rents its rooms already</source>
            <translation>der Plan mietet seine Räume bereits</translation>
        </message>
        <message>
            <source>the catalog has no colocation rent in the plan's countries</source>
            <translation>der Katalog hat keine Colocation-Miete in den Ländern des Plans</translation>
        </message>
        <message>
            <source>lines of this plan, rent of %1: %2 %3 per kW and month (%4)</source>
            <translation>Positionen dieses Plans, Miete in %1: %2 %3 je kW und Monat (%4)</translation>
        </message>
        <message>
            <source>Reserved for three years</source>
            <translation>Reserviert für drei Jahre</translation>
        </message>
        <message>
            <source>Reserved year by year</source>
            <translation>Jahr für Jahr reserviert</translation>
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
            <source>the catalog has no such offer of %1</source>
            <translation>der Katalog hat kein solches Angebot von %1</translation>
        </message>
        <message>
            <source>%1 %2 in %3, %4 USD per accelerator and hour (%5)</source>
            <translation>%1 %2 in %3, %4 USD je Beschleuniger und Stunde (%5)</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden, in denen der Plan Arbeit für sie hat</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them and electricity costs less than %2 %3 per kWh at full use</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden, in denen der Plan Arbeit für sie hat, und Strom bei voller Nutzung weniger als %2 %3 je kWh kostet</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them and electricity costs less than %2 %3 per kWh at a use of %4 %</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden, in denen der Plan Arbeit für sie hat, und Strom bei einer Nutzung von %4 % weniger als %2 %3 je kWh kostet</translation>
        </message>
        <message>
            <source>electricity costs less than %1 %2 per kWh at full use</source>
            <translation>Strom bei voller Nutzung weniger als %1 %2 je kWh kostet</translation>
        </message>
        <message>
            <source>electricity costs less than %1 %2 per kWh at a use of %3 %</source>
            <translation>Strom bei einer Nutzung von %3 % weniger als %1 %2 je kWh kostet</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper at any use and electricity price shown.</source>
            <translation>Mieten auf Abruf ist bei jeder gezeigten Nutzung und jedem Strompreis billiger.</translation>
        </message>
        <message>
            <source>Owning is cheaper than renting on demand if %1.</source>
            <translation>Besitzen ist billiger als Mieten auf Abruf, wenn %1.</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Preis, %1</translation>
        </message>
        <message>
            <source>Installation, %1</source>
            <translation>Einbau, %1</translation>
        </message>
        <message>
            <source>Support, %1</source>
            <translation>Wartung, %1</translation>
        </message>
        <message>
            <source>Power, %1</source>
            <translation>Leistungsaufnahme, %1</translation>
        </message>
        <message>
            <source>PUE, %1</source>
            <translation>PUE, %1</translation>
        </message>
        <message>
            <source>Accelerators, %1</source>
            <translation>Beschleuniger, %1</translation>
        </message>
        <message>
            <source>Weight, %1</source>
            <translation>Gewicht, %1</translation>
        </message>
        <message>
            <source>weights, %1</source>
            <translation>Gewichte, %1</translation>
        </message>
        <message>
            <source>engine buffers, %1</source>
            <translation>Puffer der Engine, %1</translation>
        </message>
        <message>
            <source>KV cache, %1</source>
            <translation>KV-Cache, %1</translation>
        </message>
        <message>
            <source>weights of dense layers, %1</source>
            <translation>Gewichte dichter Schichten, %1</translation>
        </message>
        <message>
            <source>output head, %1</source>
            <translation>Ausgabekopf, %1</translation>
        </message>
        <message>
            <source>layer overhead, %1</source>
            <translation>Aufwand je Schicht, %1</translation>
        </message>
        <message>
            <source>engine step, %1</source>
            <translation>Schritt der Engine, %1</translation>
        </message>
        <message>
            <source>pipeline hand-over, %1</source>
            <translation>Pipeline-Übergabe, %1</translation>
        </message>
        <message>
            <source>prompts of others riding along, %1</source>
            <translation>mitlaufende Prompts anderer, %1</translation>
        </message>
        <message>
            <source>from the mean to the asked percentile, %1</source>
            <translation>vom Mittel zum verlangten Perzentil, %1</translation>
        </message>
        <message>
            <source>matrix products, %1</source>
            <translation>Matrixprodukte, %1</translation>
        </message>
        <message>
            <source>all-reduce, tensor parallel, %1</source>
            <translation>All-Reduce, tensorparallel, %1</translation>
        </message>
        <message>
            <source>all-to-all, expert parallel, %1</source>
            <translation>All-to-All, expertenparallel, %1</translation>
        </message>
        <message>
            <source>gather and scatter, sharded weights, %1</source>
            <translation>Sammeln und Verteilen geteilter Gewichte, %1</translation>
        </message>
        <message>
            <source>gradients and parameters, data parallel, %1</source>
            <translation>Gradienten und Parameter, datenparallel, %1</translation>
        </message>
        <message>
            <source>sends, pipeline parallel, %1</source>
            <translation>Übergaben, pipelineparallel, %1</translation>
        </message>
        <message>
            <source>pipeline bubble and uneven stages, %1</source>
            <translation>Pipeline-Leerlauf und ungleiche Stufen, %1</translation>
        </message>
        <message>
            <source>waiting for the host, %1</source>
            <translation>Warten auf den Host, %1</translation>
        </message>
        <message>
            <source>logits and loss, %1</source>
            <translation>Logits und Verlustfunktion, %1</translation>
        </message>
        <message>
            <source>norms, activations, residuals, casts, %1</source>
            <translation>Normen, Aktivierungen, Residuen, Umwandlungen, %1</translation>
        </message>
        <message>
            <source>Time to first token, %1</source>
            <translation>Zeit bis zum ersten Token, %1</translation>
        </message>
        <message>
            <source>Time per output token, %1</source>
            <translation>Zeit je Ausgabetoken, %1</translation>
        </message>
        <message>
            <source>Output tokens, %1</source>
            <translation>Ausgabetoken, %1</translation>
        </message>
        <message>
            <source>Requests a replica is planned for, %1</source>
            <translation>Anfragen, für die eine Replik geplant ist, %1</translation>
        </message>
        <message>
            <source>Requests in flight, %1</source>
            <translation>Gleichzeitige Anfragen, %1</translation>
        </message>
        <message>
            <source>Memory per accelerator, %1</source>
            <translation>Speicher je Beschleuniger, %1</translation>
        </message>
        <message>
            <source>Memory it needs, %1</source>
            <translation>Nötiger Speicher, %1</translation>
        </message>
        <message>
            <source>Days of the run, %1</source>
            <translation>Tage des Laufs, %1</translation>
        </message>
        <message>
            <source>One optimiser step, %1</source>
            <translation>Ein Optimierungsschritt, %1</translation>
        </message>
        <message>
            <source>Sequences of an optimiser step, %1</source>
            <translation>Sequenzen eines Optimierungsschritts, %1</translation>
        </message>
        <message>
            <source>Optimiser steps of the run, %1</source>
            <translation>Optimierungsschritte des Laufs, %1</translation>
        </message>
        <message>
            <source>Model FLOP utilisation, %1</source>
            <translation>FLOP-Auslastung des Modells, %1</translation>
        </message>
        <message>
            <source>Useful share of time, %1</source>
            <translation>Nützlicher Zeitanteil, %1</translation>
        </message>
        <message>
            <source>Energy of one run, %1</source>
            <translation>Energie eines Laufs, %1</translation>
        </message>
        <message>
            <source>Latency, 95th percentile, %1</source>
            <translation>Latenz, 95. Perzentil, %1</translation>
        </message>
        <message>
            <source>Latency, 99th percentile, %1</source>
            <translation>Latenz, 99. Perzentil, %1</translation>
        </message>
        <message>
            <source>Usable capacity, %1</source>
            <translation>Nutzbare Kapazität, %1</translation>
        </message>
        <message>
            <source>Read bandwidth, %1</source>
            <translation>Lesebandbreite, %1</translation>
        </message>
        <message>
            <source>Write bandwidth, %1</source>
            <translation>Schreibbandbreite, %1</translation>
        </message>
        <message>
            <source>Queries, %1</source>
            <translation>Abfragen, %1</translation>
        </message>
        <message>
            <source>Nodes, %1</source>
            <translation>Knoten, %1</translation>
        </message>
        <message>
            <source>%1 on %2, bought at %3</source>
            <translation>%1 auf %2, gekauft in %3</translation>
        </message>
        <message>
            <source>%1 on %2, rented at %3</source>
            <translation>%1 auf %2, gemietet bei %3</translation>
        </message>
        <message>
            <source>%1 on %2, leased at %3</source>
            <translation>%1 auf %2, geleast in %3</translation>
        </message>
        <message>
            <source>%1 on %2, bought into colocation at %3</source>
            <translation>%1 auf %2, gekauft in Colocation in %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1, bought at %2</source>
            <translation>%1, gekauft in %2</translation>
        </message>
        <message>
            <source>%1, rented at %2</source>
            <translation>%1, gemietet bei %2</translation>
        </message>
        <message>
            <source>%1, leased at %2</source>
            <translation>%1, geleast in %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation at %2</source>
            <translation>%1, gekauft in Colocation in %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation</source>
            <translation>%1, gekauft in Colocation</translation>
        </message>
        <message>
            <source>%1, bought</source>
            <translation>%1, gekauft</translation>
        </message>
        <message>
            <source>From %1, within this plan.</source>
            <translation>Ab %1, innerhalb dieses Plans.</translation>
        </message>
        <message>
            <source>From %1, after this plan ends.</source>
            <translation>Ab %1, nach dem Ende dieses Plans.</translation>
        </message>
        <message>
            <source>Not in force (%1).</source>
            <translation>Nicht in Kraft (%1).</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>Role or risk class is not stated: this is the strictest reading.</source>
            <translation>Rolle oder Risikoklasse ist nicht angegeben: Dies ist die strengste Lesart.</translation>
        </message>
        <message>
            <source>Whether it is met is not known: %1.</source>
            <translation>Ob es erfüllt ist, ist nicht bekannt: %1.</translation>
        </message>
        <message>
            <source>Disputed: %1 [%2].</source>
            <translation>Strittig: %1 [%2].</translation>
        </message>
        <message>
            <source>%1 Recalled, to be verified.</source>
            <translation>%1 Aus dem Gedächtnis, zu prüfen.</translation>
        </message>
        <message>
            <source>State %1 under need.rules.facts. %2</source>
            <translation>%1 unter need.rules.facts angeben. %2</translation>
        </message>
        <message>
            <source>State %1 under need.rules.facts</source>
            <translation>%1 unter need.rules.facts angeben</translation>
        </message>
        <message>
            <source>State need.rules.%1</source>
            <translation>need.rules.%1 angeben</translation>
        </message>
        <message>
            <source>State need.rules.role</source>
            <translation>need.rules.role angeben</translation>
        </message>
        <message>
            <source>EN 18286:2026, Annex ZA</source>
            <translation>EN 18286:2026, Anhang ZA</translation>
        </message>
        <message>
            <source>One rule waits for the answer: %1</source>
            <translation>Eine Regel wartet auf die Antwort: %1</translation>
        </message>
        <message>
            <source>%1 rules wait for the answer: %2</source>
            <translation>%1 Regeln warten auf die Antwort: %2</translation>
        </message>
        <message>
            <source>The plan does not say: the strictest reading is applied to %1 findings</source>
            <translation>Der Plan sagt es nicht: Auf %1 Befunde ist die strengste Lesart angewandt</translation>
        </message>
        <message>
            <source>Which role do you have under the EU AI Act: provider, deployer, importer, distributor or manufacturer?</source>
            <translation>Welche Rolle haben Sie nach der KI-Verordnung: Anbieter, Betreiber, Einführer, Händler oder Hersteller?</translation>
        </message>
        <message>
            <source>Which risk class has the system under the EU AI Act: prohibited, high, limited or minimal?</source>
            <translation>Welche Risikoklasse hat das System nach der KI-Verordnung: verboten, hoch, begrenzt oder minimal?</translation>
        </message>
        <message>
            <source>Not known: %1 (%2).</source>
            <translation>Nicht bekannt: %1 (%2).</translation>
        </message>
        <message>
            <source>Not known: %1.</source>
            <translation>Nicht bekannt: %1.</translation>
        </message>
        <message>
            <source>It is open whether %1 (%2).</source>
            <translation>Offen ist: %1 (%2).</translation>
        </message>
        <message>
            <source>%1 was %2 and is %3</source>
            <translation>%1 war %2 und ist %3</translation>
        </message>
        <message>
            <source>%1 approved it; a prohibition of law is not lifted by that.</source>
            <translation>%1 hat zugestimmt; ein gesetzliches Verbot hebt das nicht auf.</translation>
        </message>
        <message>
            <source>The approval of %1 ended on %2.</source>
            <translation>Die Zustimmung von %1 endete am %2.</translation>
        </message>
        <message>
            <source>The approval of %1 fell: %2.</source>
            <translation>Die Zustimmung von %1 ist hinfällig: %2.</translation>
        </message>
        <message>
            <source>Approved by %1 until %2: %3.</source>
            <translation>Zugestimmt von %1 bis %2: %3.</translation>
        </message>
        <message>
            <source>The plan names a rule pack “%1” that this program does not have: nothing of it was judged</source>
            <translation>Der Plan nennt ein Regelpaket „%1“, das dieses Programm nicht hat: Nichts davon wurde beurteilt</translation>
        </message>
        <message>
            <source>Name a pack of `docs/rules.md`, or a YAML file beside the plan</source>
            <translation>Ein Paket aus `docs/rules.md` nennen oder eine YAML-Datei neben dem Plan</translation>
        </message>
        <message>
            <source>Fact a rule asks for (%1): %2</source>
            <translation>Tatsache, nach der eine Regel fragt (%1): %2</translation>
        </message>
        <message>
            <source>Nobody has stated it</source>
            <translation>Niemand hat sie angegeben</translation>
        </message>
        <message>
            <source>Not stated: the strictest reading</source>
            <translation>Nicht angegeben: die strengste Lesart</translation>
        </message>
        <message>
            <source>Design and catalog</source>
            <translation>Entwurf und Katalog</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Placements and catalog</source>
            <translation>Platzierungen und Katalog</translation>
        </message>
        <message>
            <source>Kind and model</source>
            <translation>Art und Modell</translation>
        </message>
        <message>
            <source>No accelerator</source>
            <translation>Kein Beschleuniger</translation>
        </message>
        <message>
            <source>A language model is served</source>
            <translation>Ein Sprachmodell wird betrieben</translation>
        </message>
        <message>
            <source>Nameplate power of the units placed there</source>
            <translation>Nennleistung der dort aufgestellten Einheiten</translation>
        </message>
        <message>
            <source>Workloads placed there</source>
            <translation>Dort aufgestellte Lasten</translation>
        </message>
        <message>
            <source>Dense rate × bit length, highest over precisions</source>
            <translation>Dichte Rate × Bitlänge, höchste über die Genauigkeiten</translation>
        </message>
        <message>
            <source>true</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>false</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>as published</source>
            <translation>wie veröffentlicht</translation>
        </message>
        <message>
            <source>confidence has aged to %1 % (%2 days at a half-life of %3)</source>
            <translation>das Vertrauen ist auf %1 % gealtert (%2 Tage bei %3 Tagen Halbwertszeit)</translation>
        </message>
        <message>
            <source>Facility costs of this catalog: %1</source>
            <translation>Gebäudekosten dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>Planning value of this catalog, replaceable by the user</source>
            <translation>Planungswert dieses Katalogs, vom Nutzer ersetzbar</translation>
        </message>
        <message>
            <source>Switches of this catalog: %1</source>
            <translation>Switches dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>Embodied carbon figures of this catalog: %1</source>
            <translation>Angaben zum CO₂ der Herstellung dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>PUE and WUE figures of this catalog: %1</source>
            <translation>PUE- und WUE-Angaben dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>Optics and cables of this catalog: %1</source>
            <translation>Optik und Kabel dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>aus dem Gedächtnis</translation>
        </message>
        <message>
            <source>check quotes</source>
            <translation>Angebote prüfen</translation>
        </message>
        <message>
            <source>%1, recalled</source>
            <translation>%1, aus dem Gedächtnis</translation>
        </message>
        <message>
            <source>%1, committed for %2 months</source>
            <translation>%1, gebunden für %2 Monate</translation>
        </message>
        <message>
            <source>%1, leased for %2 months</source>
            <translation>%1, geleast für %2 Monate</translation>
        </message>
        <message>
            <source>Spares, %1</source>
            <translation>Ersatzteile, %1</translation>
        </message>
        <message>
            <source>What the pins cost is not settled within the work allowed: at least %1 %2.</source>
            <translation>Was die Festlegungen kosten, blieb im erlaubten Aufwand offen: mindestens %1 %2.</translation>
        </message>
        <message>
            <source>What the pins cost is not settled: the solver's answer did not pass its check.</source>
            <translation>Was die Festlegungen kosten, ist nicht geklärt: Die Antwort des Lösers bestand ihre Prüfung nicht.</translation>
        </message>
        <message>
            <source>Designs of changed needs that did not pass their certificate: %1. They are not offered as ways out</source>
            <translation>Entwürfe geänderter Bedarfe, die ihr Zertifikat nicht bestanden: %1. Sie werden nicht als Auswege angeboten</translation>
        </message>
        <message>
            <source>What the pins cost is not settled within the work allowed: at least %1 %2, at most %3 %4.</source>
            <translation>Was die Festlegungen kosten, blieb im erlaubten Aufwand offen: mindestens %1 %2, höchstens %3 %4.</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>Own data centre in EU, EU-controlled company</source>
            <translation>Eigenes Rechenzentrum in der EU, Unternehmen unter EU-Kontrolle</translation>
        </message>
        <message>
            <source>Reference design of DGX SuperPOD: %1 (standard) to %2 GB/s (enhanced) of writing per %3 servers of eight</source>
            <translation>Referenzentwurf von DGX SuperPOD: %1 (Standard) bis %2 GB/s (erweitert) Schreiben je %3 Server mit acht Beschleunigern</translation>
        </message>
        <message>
            <source>adoption of the Digital Omnibus</source>
            <translation>Annahme des Digital Omnibus</translation>
        </message>
        <message>
            <source>adoption of the scheme EUCS</source>
            <translation>Annahme des Schemas EUCS</translation>
        </message>
        <message>
            <source>Commission guidance with a voluntary template</source>
            <translation>Hinweise der Kommission mit freiwilligem Muster</translation>
        </message>
        <message>
            <source>Commission guidelines, overdue; draft consulted until %1</source>
            <translation>Leitlinien der Kommission, überfällig; Entwurf in Anhörung bis %1</translation>
        </message>
        <message>
            <source>one secondary source</source>
            <translation>eine Sekundärquelle</translation>
        </message>
        <message>
            <source>public trackers</source>
            <translation>öffentliche Beobachter</translation>
        </message>
        <message>
            <source>no citation up to %1</source>
            <translation>keine Fundstelle bis %1</translation>
        </message>
        <message>
            <source>not cited up to %1</source>
            <translation>keine Fundstelle bis %1</translation>
        </message>
        <message>
            <source>cited in the Official Journal on %1</source>
            <translation>Fundstelle im Amtsblatt am %1</translation>
        </message>
        <message>
            <source>EN 18286:2026 was cited in the Official Journal on %1</source>
            <translation>EN 18286:2026 hat seit %1 eine Fundstelle im Amtsblatt</translation>
        </message>
        <message>
            <source>the duty of Art. 49(2) for self-exempted systems began on %1</source>
            <translation>die Pflicht nach Art. 49 Abs. 2 für selbst ausgenommene Systeme begann am %1</translation>
        </message>
        <message>
            <source>Art. 113(c) read by its letter</source>
            <translation>Art. 113 Buchst. c nach dem Wortlaut</translation>
        </message>
        <message>
            <source>it begins on %1 with Chapter III</source>
            <translation>sie beginnt am %1 mit Kapitel III</translation>
        </message>
        <message>
            <source>Art. 49 read with Art. 6</source>
            <translation>Art. 49 in Verbindung mit Art. 6</translation>
        </message>
        <message>
            <source>guidance, whose reach outside the United States is disputed</source>
            <translation>Hinweise, deren Reichweite außerhalb der Vereinigten Staaten strittig ist</translation>
        </message>
        <message>
            <source>press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>system already on the market, Art. 111(4)</source>
            <translation>System bereits auf dem Markt, Art. 111 Abs. 4</translation>
        </message>
        <message>
            <source>model on the market before 2025-08-02, Art. 111(3)</source>
            <translation>Modell vor dem 02.08.2025 auf dem Markt, Art. 111 Abs. 3</translation>
        </message>
        <message>
            <source>product of Annex I</source>
            <translation>Produkt nach Anhang I</translation>
        </message>
        <message>
            <source>%1 (system already on the market, Art. 111(4))</source>
            <translation>%1 (System bereits auf dem Markt, Art. 111 Abs. 4)</translation>
        </message>
        <message>
            <source>%1 (model on the market before 2025-08-02, Art. 111(3))</source>
            <translation>%1 (Modell vor dem 02.08.2025 auf dem Markt, Art. 111 Abs. 3)</translation>
        </message>
        <message>
            <source>%1 (product of Annex I)</source>
            <translation>%1 (Produkt nach Anhang I)</translation>
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
            <source>IT power</source>
            <translation>IT-Leistung</translation>
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
            <source>Racks</source>
            <translation>Racks</translation>
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
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Network ports of servers</source>
            <translation>Netz-Ports der Server</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>ratio per year</source>
            <translation>Anteil je Jahr</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>installations</source>
            <translation>Einbauten</translation>
        </message>
        <message>
            <source>rack shares</source>
            <translation>Rackanteile</translation>
        </message>
        <message>
            <source>unit months</source>
            <translation>Einheitenmonate</translation>
        </message>
        <message>
            <source>kW months</source>
            <translation>kW-Monate</translation>
        </message>
        <message>
            <source>cables</source>
            <translation>Kabel</translation>
        </message>
        <message>
            <source>units sold</source>
            <translation>verkaufte Einheiten</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>Racks</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <translation>Token/s</translation>
        </message>
        <message>
            <source>requests/s</source>
            <translation>Anfragen/s</translation>
        </message>
        <message>
            <source>queries/s</source>
            <translation>Abfragen/s</translation>
        </message>
        <message>
            <source>reads/s</source>
            <translation>Lesezugriffe/s</translation>
        </message>
        <message>
            <source>EUR per month</source>
            <translation>EUR je Monat</translation>
        </message>
        <message>
            <source>EUR per unit</source>
            <translation>EUR je Einheit</translation>
        </message>
        <message>
            <source>EUR per kWh</source>
            <translation>EUR je kWh</translation>
        </message>
        <message>
            <source>EUR per hour</source>
            <translation>EUR je Stunde</translation>
        </message>
        <message>
            <source>EUR per port</source>
            <translation>EUR je Port</translation>
        </message>
        <message>
            <source>EUR per 400 Gb/s port</source>
            <translation>EUR je Port von 400 Gbit/s</translation>
        </message>
        <message>
            <source>EUR per kW and month</source>
            <translation>EUR je kW und Monat</translation>
        </message>
        <message>
            <source>EUR per USD</source>
            <translation>EUR je USD</translation>
        </message>
        <message>
            <source>USD per port</source>
            <translation>USD je Port</translation>
        </message>
        <message>
            <source>USD per unit</source>
            <translation>USD je Einheit</translation>
        </message>
        <message>
            <source>USD per hour</source>
            <translation>USD je Stunde</translation>
        </message>
        <message>
            <source>USD per 400 Gb/s port</source>
            <translation>USD je Port von 400 Gbit/s</translation>
        </message>
        <message>
            <source>USD per usable TB</source>
            <translation>USD je nutzbarem TB</translation>
        </message>
        <message>
            <source>W per port</source>
            <translation>W je Port</translation>
        </message>
        <message>
            <source>kg per server</source>
            <translation>kg je Server</translation>
        </message>
        <message>
            <source>kg per TB</source>
            <translation>kg je TB</translation>
        </message>
        <message>
            <source>kg per accelerator</source>
            <translation>kg je Beschleuniger</translation>
        </message>
        <message>
            <source>kg per switch</source>
            <translation>kg je Switch</translation>
        </message>
        <message>
            <source>L per kWh</source>
            <translation>L je kWh</translation>
        </message>
        <message>
            <source>kg CO₂e</source>
            <translation>kg CO₂e</translation>
        </message>
        <message>
            <source>kg CO₂e per month</source>
            <translation>kg CO₂e je Monat</translation>
        </message>
        <message>
            <source>GB/s per accelerator</source>
            <translation>GB/s je Beschleuniger</translation>
        </message>
        <message>
            <source>1/year</source>
            <translation>1/Jahr</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>je Einheit</translation>
        </message>
        <message>
            <source>kv offload</source>
            <translation>ausgelagerte Kontexte</translation>
        </message>
        <message>
            <source>logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>metrics</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>checkpoints</source>
            <translation>Sicherungspunkte</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>local</source>
            <translation>lokal</translation>
        </message>
        <message>
            <source>parallel</source>
            <translation>parallel</translation>
        </message>
        <message>
            <source>object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>tape</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>fewest nodes</source>
            <translation>Mindestzahl der Knoten</translation>
        </message>
        <message>
            <source>read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>State %1 GB: written in %2 s, read back in %3 s, %4 kept</source>
            <translation>Zustand %1 GB: geschrieben in %2 s, zurückgelesen in %3 s, %4 gehalten</translation>
        </message>
        <message>
            <source>%1 nodes × %2 GB a day × %3 days</source>
            <translation>%1 Knoten × %2 GB am Tag × %3 Tage</translation>
        </message>
        <message>
            <source>%1 nodes × %2 series every %3 s × %4 B, %5 days, %6 copies</source>
            <translation>%1 Knoten × %2 Reihen alle %3 s × %4 B, %5 Tage, %6 Kopien</translation>
        </message>
        <message>
            <source>%1 TB, %2 copy in the archive; the working copy is a part of the plan itself</source>
            <translation>%1 TB, %2 Kopie im Archiv; die Arbeitskopie ist Teil des Plans selbst</translation>
        </message>
        <message>
            <source>the model of %1</source>
            <translation>das Modell von %1</translation>
        </message>
        <message>
            <source>Rack PDU, three-phase 400 V, %1 A</source>
            <translation>Rack-Stromleiste, dreiphasig 400 V, %1 A</translation>
        </message>
        <message>
            <source>Overhead busway, %1 A</source>
            <translation>Stromschiene über den Racks, %1 A</translation>
        </message>
        <message>
            <source>UPS module, %1 kW</source>
            <translation>USV-Modul, %1 kW</translation>
        </message>
        <message>
            <source>Standby generator, %1 kW</source>
            <translation>Notstromaggregat, %1 kW</translation>
        </message>
        <message>
            <source>Feed A of %1</source>
            <translation>Einspeisung A von %1</translation>
        </message>
        <message>
            <source>Feed B of %1</source>
            <translation>Einspeisung B von %1</translation>
        </message>
        <message>
            <source>Yearly average %1: life cycle, annual average of generation (Ember through Our World in Data)</source>
            <translation>Jahresmittel %1: Lebenszyklus, Jahresmittel der Erzeugung (Ember über Our World in Data)</translation>
        </message>
        <message>
            <source>Yearly average %1: life cycle, flow-traced consumption average (Electricity Maps)</source>
            <translation>Jahresmittel %1: Lebenszyklus, flussverfolgtes Verbrauchsmittel (Electricity Maps)</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>Strategic Sovereignty</source>
            <translation>Strategische Souveränität</translation>
        </message>
        <message>
            <source>Legal and Jurisdictional Sovereignty</source>
            <translation>Rechtliche Souveränität</translation>
        </message>
        <message>
            <source>Data and AI Sovereignty</source>
            <translation>Daten- und KI-Souveränität</translation>
        </message>
        <message>
            <source>Operational Sovereignty</source>
            <translation>Betriebliche Souveränität</translation>
        </message>
        <message>
            <source>Supply Chain Sovereignty</source>
            <translation>Souveränität der Lieferkette</translation>
        </message>
        <message>
            <source>Technology Sovereignty</source>
            <translation>Technologische Souveränität</translation>
        </message>
        <message>
            <source>Security and Compliance Sovereignty</source>
            <translation>Souveränität bei Sicherheit und Compliance</translation>
        </message>
        <message>
            <source>Environmental Sustainability</source>
            <translation>Ökologische Nachhaltigkeit</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>%1, given back after %2 days</source>
            <translation>%1, zurückgegeben nach %2 Tagen</translation>
        </message>
        <message>
            <source>bought at %1</source>
            <translation>gekauft in %1</translation>
        </message>
        <message>
            <source>capacity block</source>
            <translation>Kapazitätsblock</translation>
        </message>
        <message>
            <source>%1 (%2) of %3</source>
            <translation>%1 (%2) in %3</translation>
        </message>
        <message>
            <source>life cycle, annual average of generation (Ember through Our World in Data)</source>
            <translation>Lebenszyklus, Jahresmittel der Erzeugung (Ember über Our World in Data)</translation>
        </message>
        <message>
            <source>life cycle, flow-traced consumption average (Electricity Maps)</source>
            <translation>Lebenszyklus, flussverfolgtes Verbrauchsmittel (Electricity Maps)</translation>
        </message>
        <message>
            <source>Plan made. %1</source>
            <translation>Plan erstellt. %1</translation>
        </message>
        <message>
            <source>Answered as of %1: %2, total cost %3; catalog %4, rule set %5</source>
            <translation>Beantwortet zum %1: %2, Gesamtkosten %3; Katalog %4, Regelsatz %5</translation>
        </message>
        <message>
            <source>optimal</source>
            <translation>optimal</translation>
        </message>
        <message>
            <source>feasible</source>
            <translation>machbar</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>nicht erfüllbar</translation>
        </message>
        <message>
            <source>Regulation (EU) %1 as amended by Regulation (EU) %2, %3</source>
            <translation>Verordnung (EU) %1, geändert durch Verordnung (EU) %2, %3</translation>
        </message>
        <message>
            <source>Regulation (EU) %1, %2</source>
            <translation>Verordnung (EU) %1, %2</translation>
        </message>
        <message>
            <source>Directive (EU) %1 as narrowed by Directive (EU) %2</source>
            <translation>Richtlinie (EU) %1, eingeschränkt durch Richtlinie (EU) %2</translation>
        </message>
        <message>
            <source>Directive (EU) %1, %2</source>
            <translation>Richtlinie (EU) %1, %2</translation>
        </message>
        <message>
            <source>Directive %1/EU (%2), %3</source>
            <translation>Richtlinie %1/EU (%2), %3</translation>
        </message>
        <message>
            <source>node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>Leaf</translation>
        </message>
        <message>
            <source>compute</source>
            <translation>Rechennetz</translation>
        </message>
        <message>
            <source>Royal Assent, not found; Report stage on %1</source>
            <translation>Royal Assent, nicht gefunden; Report Stage am %1</translation>
        </message>
        <message>
            <source>a replacement rule; the text stays in the CFR and is not enforced since %1</source>
            <translation>eine Nachfolgeregel; der Text bleibt im CFR und wird seit %1 nicht durchgesetzt</translation>
        </message>
        <message>
            <source>adoption of the Cybersecurity Act 2</source>
            <translation>Annahme des zweiten Cybersicherheitsakts</translation>
        </message>
        <message>
            <source>adoption of the amending directive</source>
            <translation>Annahme der Änderungsrichtlinie</translation>
        </message>
        <message>
            <source>adoption of the amendment</source>
            <translation>Annahme der Änderung</translation>
        </message>
        <message>
            <source>adoption, planned for the second quarter of 2026 and not confirmed</source>
            <translation>Annahme, geplant für das zweite Quartal 2026 und nicht bestätigt</translation>
        </message>
        <message>
            <source>adoption; it would apply about a year after it enters into force</source>
            <translation>Annahme; es gälte etwa ein Jahr nach Inkrafttreten</translation>
        </message>
        <message>
            <source>end of the transition from C5:2020, not checked</source>
            <translation>Ende des Übergangs von C5:2020, nicht geprüft</translation>
        </message>
        <message>
            <source>five ratifications; one on %1</source>
            <translation>fünf Ratifizierungen; eine am %1</translation>
        </message>
        <message>
            <source>no reporting duty was found</source>
            <translation>keine Meldepflicht gefunden</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours and electricity costs less than %2 %3 per kWh at full use</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden und Strom bei voller Nutzung weniger als %2 %3 je kWh kostet</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours and electricity costs less than %2 %3 per kWh at a use of %4 %</source>
            <translation>die Maschinen mehr als %1 % der Stunden genutzt werden und Strom bei einer Nutzung von %4 % weniger als %2 %3 je kWh kostet</translation>
        </message>
        <message>
            <source>Disputed: %1 [%2]. Disputed: %3 [%4].</source>
            <translation>Strittig: %1 [%2]. Strittig: %3 [%4].</translation>
        </message>
        <message>
            <source>Compliance dossier</source>
            <translation>Compliance-Dossier</translation>
        </message>
        <message>
            <source>Law as of %1</source>
            <translation>Rechtsstand %1</translation>
        </message>
        <message>
            <source>%1 · rule set %2 as of %3</source>
            <translation>%1 · Regelsatz %2, Stand %3</translation>
        </message>
        <message>
            <source>No blocking finding under rule set %1 as of %2.</source>
            <translation>Kein blockierender Befund nach Regelsatz %1, Stand %2.</translation>
        </message>
        <message>
            <source>Planning support, not legal advice: points marked for a person stay open until one has written them, and rows marked to verify rest on sources that were not opened.</source>
            <translation>Planungshilfe, keine Rechtsberatung: Punkte für eine Person bleiben offen, bis jemand sie geschrieben hat, und als „zu prüfen“ markierte Zeilen ruhen auf Quellen, die nicht geöffnet wurden.</translation>
        </message>
        <message>
            <source>Read the blocking and high findings and decide each.</source>
            <translation>Die blockierenden und hohen Befunde lesen und jeden entscheiden.</translation>
        </message>
        <message>
            <source>Write the %1 points that the plan cannot fill.</source>
            <translation>Die %1 Punkte schreiben, die der Plan nicht füllen kann.</translation>
        </message>
        <message>
            <source>Name who signs, and archive the signed dossier for ten years where Art. 18 applies.</source>
            <translation>Benennen, wer unterzeichnet, und das unterzeichnete Dossier zehn Jahre archivieren, wo Art. 18 gilt.</translation>
        </message>
        <message>
            <source>The plan fills %1 of %2 points.</source>
            <translation>Der Plan füllt %1 von %2 Punkten.</translation>
        </message>
        <message>
            <source>%1 findings rest on sources that were recalled and are to be verified.</source>
            <translation>%1 Befunde ruhen auf Quellen aus dem Gedächtnis und sind zu prüfen.</translation>
        </message>
        <message>
            <source>%1 finding rests on a source that was recalled and is to be verified.</source>
            <translation>%1 Befund ruht auf einer Quelle aus dem Gedächtnis und ist zu prüfen.</translation>
        </message>
        <message>
            <source>Figures are planned, not measured.</source>
            <translation>Die Werte sind geplant, nicht gemessen.</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Regelsatz</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
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
            <source>Findings of law</source>
            <translation>Rechtliche Befunde</translation>
        </message>
        <message>
            <source>Annex IV: technical documentation</source>
            <translation>Anhang IV: technische Dokumentation</translation>
        </message>
        <message>
            <source>Annex XI: model documentation</source>
            <translation>Anhang XI: Modelldokumentation</translation>
        </message>
        <message>
            <source>Sovereignty scorecard</source>
            <translation>Souveränitätsbewertung</translation>
        </message>
        <message>
            <source>Model cards</source>
            <translation>Modellkarten</translation>
        </message>
        <message>
            <source>System card</source>
            <translation>Systemkarte</translation>
        </message>
        <message>
            <source>Conformity: marking, registration, fines</source>
            <translation>Konformität: Kennzeichnung, Registrierung, Geldbußen</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Prüfkarte</translation>
        </message>
        <message>
            <source>Audit trail and approvals</source>
            <translation>Prüfpfad und Zustimmungen</translation>
        </message>
        <message>
            <source>The plan says something about %1 of %2 points of Annex IV; the rest a person writes.</source>
            <translation>Der Plan sagt etwas zu %1 von %2 Punkten von Anhang IV; den Rest schreibt eine Person.</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Was gefragt ist</translation>
        </message>
        <message>
            <source>From the plan</source>
            <translation>Aus dem Plan</translation>
        </message>
        <message>
            <source>A person writes</source>
            <translation>Eine Person schreibt</translation>
        </message>
        <message>
            <source>not supplied</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>%1 General description of the AI system</source>
            <translation>%1 Allgemeine Beschreibung des KI-Systems</translation>
        </message>
        <message>
            <source>%1 Elements of the system and how it was developed</source>
            <translation>%1 Bestandteile des Systems und seine Entwicklung</translation>
        </message>
        <message>
            <source>%1 Monitoring, functioning and control</source>
            <translation>%1 Überwachung, Funktionsweise und Kontrolle</translation>
        </message>
        <message>
            <source>%1 Performance metrics</source>
            <translation>%1 Leistungskennzahlen</translation>
        </message>
        <message>
            <source>%1 Risk management system</source>
            <translation>%1 Risikomanagementsystem</translation>
        </message>
        <message>
            <source>%1 Changes through the lifecycle</source>
            <translation>%1 Änderungen im Lebenszyklus</translation>
        </message>
        <message>
            <source>%1 Standards applied</source>
            <translation>%1 Angewandte Normen</translation>
        </message>
        <message>
            <source>%1 EU declaration</source>
            <translation>%1 EU-Erklärung</translation>
        </message>
        <message>
            <source>%1 Post-market system</source>
            <translation>%1 System für die Beobachtung nach dem Inverkehrbringen</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>State what the system is for, who provides it, and which version this is and how it relates to earlier versions</source>
            <translation>Angeben, wofür das System dient, wer es anbietet, welche Version dies ist und wie sie sich zu früheren verhält</translation>
        </message>
        <message>
            <source>%1, plan %2, as of %3</source>
            <translation>%1, Plan %2, Stand %3</translation>
        </message>
        <message>
            <source>intended purpose, provider, version of the system</source>
            <translation>Zweckbestimmung, Anbieter, Version des Systems</translation>
        </message>
        <message>
            <source>Say how the system works with hardware, software or other AI systems that are not part of it</source>
            <translation>Sagen, wie das System mit Hardware, Software oder anderen KI-Systemen zusammenwirkt, die nicht Teil von ihm sind</translation>
        </message>
        <message>
            <source>systems outside the plan and how they are joined</source>
            <translation>Systeme außerhalb des Plans und wie sie verbunden sind</translation>
        </message>
        <message>
            <source>List relevant software and firmware versions and what has to be updated together</source>
            <translation>Maßgebliche Software- und Firmwareversionen auflisten und was zusammen aktualisiert werden muss</translation>
        </message>
        <message>
            <source>Software versions stand in the manifests of the plan; firmware by the vendors’ release notes</source>
            <translation>Softwareversionen stehen in den Manifesten des Plans; Firmware nach den Versionshinweisen der Hersteller</translation>
        </message>
        <message>
            <source>Describe every form in which it is put on the market or into service (embedded package, download, API)</source>
            <translation>Jede Form beschreiben, in der es in Verkehr gebracht oder in Betrieb genommen wird (eingebettet, Download, API)</translation>
        </message>
        <message>
            <source>%1 is served over an interface</source>
            <translation>%1 wird über eine Schnittstelle bedient</translation>
        </message>
        <message>
            <source>other forms of delivery</source>
            <translation>andere Formen der Bereitstellung</translation>
        </message>
        <message>
            <source>Describe the hardware it is meant to run on</source>
            <translation>Die Hardware beschreiben, auf der es laufen soll</translation>
        </message>
        <message>
            <source>If it is a component of a product: pictures of outside, markings and inside layout of that product</source>
            <translation>Ist es Bestandteil eines Produkts: Abbildungen von Äußerem, Kennzeichnung und innerem Aufbau des Produkts</translation>
        </message>
        <message>
            <source>pictures and drawings of the product</source>
            <translation>Abbildungen und Zeichnungen des Produkts</translation>
        </message>
        <message>
            <source>Basic description of the user interface given to the deployer</source>
            <translation>Grundlegende Beschreibung der Benutzeroberfläche für den Betreiber</translation>
        </message>
        <message>
            <source>description of the user interface</source>
            <translation>Beschreibung der Benutzeroberfläche</translation>
        </message>
        <message>
            <source>Instructions for use for the deployer, plus a short interface description where applicable</source>
            <translation>Betriebsanleitung für den Betreiber und gegebenenfalls eine kurze Beschreibung der Oberfläche</translation>
        </message>
        <message>
            <source>Hardware as in 1(e)</source>
            <translation>Hardware wie in 1(e)</translation>
        </message>
        <message>
            <source>Planned from %1 for %2 months in %3 periods</source>
            <translation>Geplant ab %1 für %2 Monate in %3 Zeiträumen</translation>
        </message>
        <message>
            <source>instructions for use beyond the hardware</source>
            <translation>Betriebsanleitung über die Hardware hinaus</translation>
        </message>
        <message>
            <source>Methods and steps of development, including third-party tools or pre-trained systems and how they were used, integrated or changed</source>
            <translation>Methoden und Schritte der Entwicklung, einschließlich Werkzeugen Dritter oder vortrainierter Systeme und wie sie genutzt, eingebunden oder verändert wurden</translation>
        </message>
        <message>
            <source>%1 uses %2 (%3 parameters, licence %4)</source>
            <translation>%1 verwendet %2 (%3 Parameter, Lizenz %4)</translation>
        </message>
        <message>
            <source>steps of training, third-party tools</source>
            <translation>Schritte des Trainings, Werkzeuge Dritter</translation>
        </message>
        <message>
            <source>Design specification: general logic, algorithms, key choices with reasons and assumptions, target persons, classification choices, what is optimised, parameter relevance, expected output and its quality, trade-offs made to meet Chapter III Section 2</source>
            <translation>Entwurfsspezifikation: allgemeine Logik, Algorithmen, wesentliche Entscheidungen mit Gründen und Annahmen, Zielpersonen, Klassifizierung, was optimiert wird, Bedeutung der Parameter, erwartete Ausgabe und ihre Güte, Abwägungen zur Erfüllung von Kapitel III Abschnitt 2</translation>
        </message>
        <message>
            <source>Optimised: %1</source>
            <translation>Optimiert: %1</translation>
        </message>
        <message>
            <source>%1 alternatives were considered and rejected</source>
            <translation>%1 Alternativen wurden betrachtet und verworfen</translation>
        </message>
        <message>
            <source>logic, assumptions, people it is meant for</source>
            <translation>Logik, Annahmen, gemeinte Personen</translation>
        </message>
        <message>
            <source>System architecture: how software parts feed each other and fit together; computational resources used to develop, train, test and validate</source>
            <translation>Systemarchitektur: wie Softwareteile aufeinander aufbauen und zusammenwirken; Rechenressourcen für Entwicklung, Training, Test und Validierung</translation>
        </message>
        <message>
            <source>Data requirements as datasheets: training method, data sets, provenance, scope, main traits, how obtained and selected, labelling, cleaning</source>
            <translation>Datenanforderungen als Datenblätter: Trainingsmethode, Datensätze, Herkunft, Umfang, Hauptmerkmale, Beschaffung und Auswahl, Kennzeichnung, Bereinigung</translation>
        </message>
        <message>
            <source>%1: personal data no</source>
            <translation>%1: personenbezogene Daten nein</translation>
        </message>
        <message>
            <source>%1: personal data yes</source>
            <translation>%1: personenbezogene Daten ja</translation>
        </message>
        <message>
            <source>%1: personal data not stated</source>
            <translation>%1: personenbezogene Daten nicht angegeben</translation>
        </message>
        <message>
            <source>origin, selection and labelling of the data</source>
            <translation>Herkunft, Auswahl und Kennzeichnung der Daten</translation>
        </message>
        <message>
            <source>Assessment of the human oversight measures needed under Art. 14, including technical means that help deployers interpret outputs</source>
            <translation>Bewertung der nach Art. 14 nötigen menschlichen Aufsicht, einschließlich technischer Mittel, die Betreibern die Deutung der Ausgaben erleichtern</translation>
        </message>
        <message>
            <source>oversight measures and who carries them out</source>
            <translation>Aufsichtsmaßnahmen und wer sie ausführt</translation>
        </message>
        <message>
            <source>Changes fixed in advance, and the technical solutions that keep the system in line with the act through them</source>
            <translation>Vorab festgelegte Änderungen und die technischen Lösungen, die das System dabei im Einklang mit der Verordnung halten</translation>
        </message>
        <message>
            <source>one entry in the change log, the last on %1 by: %2</source>
            <translation>ein Eintrag im Änderungsprotokoll, der letzte am %1 von: %2</translation>
        </message>
        <message>
            <source>%1 entries in the change log, the last on %2 by: %3</source>
            <translation>%1 Einträge im Änderungsprotokoll, der letzte am %2 von: %3</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>changes fixed in advance</source>
            <translation>vorab festgelegte Änderungen</translation>
        </message>
        <message>
            <source>Validation and testing: procedures, test data, metrics for accuracy, robustness and other requirements, possible discriminatory impact; test logs and reports dated and signed</source>
            <translation>Validierung und Test: Verfahren, Testdaten, Kennzahlen für Genauigkeit, Robustheit und andere Anforderungen, mögliche diskriminierende Wirkung; Testprotokolle und Berichte datiert und unterzeichnet</translation>
        </message>
        <message>
            <source>test procedures, data, signed reports</source>
            <translation>Testverfahren, Daten, unterzeichnete Berichte</translation>
        </message>
        <message>
            <source>Cybersecurity measures in place</source>
            <translation>Getroffene Cybersicherheitsmaßnahmen</translation>
        </message>
        <message>
            <source>Runs at %1 and nowhere else</source>
            <translation>Läuft in %1 und nirgends sonst</translation>
        </message>
        <message>
            <source>Data stays in %1 (rule %2)</source>
            <translation>Daten bleiben in %1 (Regel %2)</translation>
        </message>
        <message>
            <source>No operator under the law of %1 (rule %2)</source>
            <translation>Kein Betreiber unter dem Recht von %1 (Regel %2)</translation>
        </message>
        <message>
            <source>security concept of the software</source>
            <translation>Sicherheitskonzept der Software</translation>
        </message>
        <message>
            <source>Monitoring, functioning and control: capabilities and limits, accuracy overall and for specific groups, foreseeable unintended outcomes and risk sources, oversight measures, input data specification</source>
            <translation>Überwachung, Funktionsweise und Kontrolle: Fähigkeiten und Grenzen, Genauigkeit insgesamt und für bestimmte Gruppen, vorhersehbare unbeabsichtigte Ergebnisse und Risikoquellen, Aufsichtsmaßnahmen, Spezifikation der Eingabedaten</translation>
        </message>
        <message>
            <source>%1: first token within %2 ms</source>
            <translation>%1: erstes Token innerhalb von %2 ms</translation>
        </message>
        <message>
            <source>%1: %2 ms per token</source>
            <translation>%1: %2 ms je Token</translation>
        </message>
        <message>
            <source>%1: time per token within %2 ms</source>
            <translation>%1: Zeit je Token innerhalb von %2 ms</translation>
        </message>
        <message>
            <source>%1: availability %2</source>
            <translation>%1: Verfügbarkeit %2</translation>
        </message>
        <message>
            <source>%1: done within %2 days</source>
            <translation>%1: fertig innerhalb von %2 Tagen</translation>
        </message>
        <message>
            <source>%1 [predicted, %2]</source>
            <translation>%1 [vorhergesagt, %2]</translation>
        </message>
        <message>
            <source>%1 [planned, %2]</source>
            <translation>%1 [geplant, %2]</translation>
        </message>
        <message>
            <source>accuracy for groups of people, foreseeable misuse</source>
            <translation>Genauigkeit für Personengruppen, vorhersehbarer Missbrauch</translation>
        </message>
        <message>
            <source>Why the chosen performance metrics fit this system</source>
            <translation>Warum die gewählten Leistungskennzahlen zu diesem System passen</translation>
        </message>
        <message>
            <source>why these figures fit the purpose</source>
            <translation>warum diese Kennzahlen zum Zweck passen</translation>
        </message>
        <message>
            <source>Detailed description of the risk management system of Art. 9</source>
            <translation>Ausführliche Beschreibung des Risikomanagementsystems nach Art. 9</translation>
        </message>
        <message>
            <source>Risk register of this dossier: %1 open findings, %2 not known</source>
            <translation>Risikoregister dieses Dossiers: %1 offene Befunde, %2 nicht bekannt</translation>
        </message>
        <message>
            <source>hazards to health, safety and rights</source>
            <translation>Gefahren für Gesundheit, Sicherheit und Rechte</translation>
        </message>
        <message>
            <source>Relevant changes the provider makes through the lifecycle</source>
            <translation>Maßgebliche Änderungen des Anbieters im Lebenszyklus</translation>
        </message>
        <message>
            <source>Harmonised standards applied in full or in part with Official Journal references; where none, the solutions used instead and other standards or specifications</source>
            <translation>Ganz oder teilweise angewandte harmonisierte Normen mit Fundstellen im Amtsblatt; wo keine, die stattdessen gewählten Lösungen und andere Normen oder Spezifikationen</translation>
        </message>
        <message>
            <source>%1. Presumption of conformity hangs on a citation in the Official Journal: check it on the day of signing (rule set reviewed %2).</source>
            <translation>%1. Die Konformitätsvermutung hängt an einer Fundstelle im Amtsblatt: am Tag der Unterschrift prüfen (Regelsatz geprüft am %2).</translation>
        </message>
        <message>
            <source>No standard is named by the rule packs of the plan.</source>
            <translation>Die Regelpakete des Plans nennen keine Norm.</translation>
        </message>
        <message>
            <source>Copy of the EU declaration of conformity (Art. 47)</source>
            <translation>Kopie der EU-Konformitätserklärung (Art. 47)</translation>
        </message>
        <message>
            <source>Draft of the Annex V fields in the document “conformity” of this dossier for %1</source>
            <translation>Entwurf der Angaben nach Anhang V im Dokument „conformity“ dieses Dossiers für %1</translation>
        </message>
        <message>
            <source>the signed declaration</source>
            <translation>die unterzeichnete Erklärung</translation>
        </message>
        <message>
            <source>Detailed description of the system that evaluates performance after placing on the market (Art. 72), including the post-market monitoring plan</source>
            <translation>Ausführliche Beschreibung des Systems, das die Leistung nach dem Inverkehrbringen bewertet (Art. 72), mit dem Beobachtungsplan</translation>
        </message>
        <message>
            <source>Post-market monitoring plan of this dossier (document “monitoring”)</source>
            <translation>Plan für die Beobachtung nach dem Inverkehrbringen in diesem Dossier (Dokument „monitoring“)</translation>
        </message>
        <message>
            <source>names, contacts, thresholds of quality</source>
            <translation>Namen, Ansprechstellen, Schwellen der Güte</translation>
        </message>
        <message>
            <source>Keep the technical documentation 10 years after placing on the market or putting into service</source>
            <translation>Die technische Dokumentation nach Inverkehrbringen oder Inbetriebnahme 10 Jahre aufbewahren</translation>
        </message>
        <message>
            <source>Keep until at least %1 (ten years after placing on the market; counted from the start of the plan)</source>
            <translation>Mindestens bis %1 aufbewahren (zehn Jahre nach dem Inverkehrbringen; gezählt ab Beginn des Plans)</translation>
        </message>
        <message>
            <source>Art. 11(1) second subparagraph</source>
            <translation>Art. 11 Abs. 1 Unterabsatz 2</translation>
        </message>
        <message>
            <source>SMEs, start-ups and (since the omnibus) small mid-caps may give the Annex IV elements in simplified form on a Commission form that notified bodies must accept</source>
            <translation>KMU, Start-ups und (seit dem Omnibus) kleine Unternehmen mittlerer Marktkapitalisierung dürfen die Angaben nach Anhang IV vereinfacht auf einem Formular der Kommission machen, das notifizierte Stellen annehmen müssen</translation>
        </message>
        <message>
            <source>size of the organisation (org.size)</source>
            <translation>Größe der Organisation (org.size)</translation>
        </message>
        <message>
            <source>Which of %1 interfaces, data flows, systems and contracts of the plan each obligation touches.</source>
            <translation>Welche der %1 Schnittstellen, Datenflüsse, Systeme und Verträge des Plans jede Pflicht berührt.</translation>
        </message>
        <message>
            <source>What each obligation touches</source>
            <translation>Was jede Pflicht berührt</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Teil des Plans</translation>
        </message>
        <message>
            <source>Interface of %1</source>
            <translation>Schnittstelle von %1</translation>
        </message>
        <message>
            <source>interface</source>
            <translation>Schnittstelle</translation>
        </message>
        <message>
            <source>Contract for %1</source>
            <translation>Vertrag für %1</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Daten von %1</translation>
        </message>
        <message>
            <source>Data of %1 (personal)</source>
            <translation>Daten von %1 (personenbezogen)</translation>
        </message>
        <message>
            <source>Law 132/2025 and Legislative Decree 160 of 2026-09-09</source>
            <translation>Gesetz 132/2025 und gesetzesvertretendes Dekret 160 vom 09.09.2026</translation>
        </message>
        <message>
            <source>1.6T 2xDR4 over single-mode fibre</source>
            <translation>1,6T 2xDR4 über Einmodenfaser</translation>
        </message>
        <message>
            <source>1.6T active copper</source>
            <translation>1,6T aktives Kupfer</translation>
        </message>
        <message>
            <source>1.6T active copper 3 m</source>
            <translation>1,6T aktives Kupfer 3 m</translation>
        </message>
        <message>
            <source>100G DR1 over duplex single-mode fibre</source>
            <translation>100G DR1 über Duplex-Einmodenfaser</translation>
        </message>
        <message>
            <source>100G active optical</source>
            <translation>100G aktiv optisch</translation>
        </message>
        <message>
            <source>100G copper</source>
            <translation>100G Kupfer</translation>
        </message>
        <message>
            <source>1G over twisted pair</source>
            <translation>1G über verdrilltes Kupfer</translation>
        </message>
        <message>
            <source>200G FR4 over duplex single-mode fibre</source>
            <translation>200G FR4 über Duplex-Einmodenfaser</translation>
        </message>
        <message>
            <source>200G active optical</source>
            <translation>200G aktiv optisch</translation>
        </message>
        <message>
            <source>200G copper</source>
            <translation>200G Kupfer</translation>
        </message>
        <message>
            <source>400G DR4 between QSFP-DD ports</source>
            <translation>400G DR4 zwischen QSFP-DD-Ports</translation>
        </message>
        <message>
            <source>400G DR4 from QSFP112 to a QSFP-DD port</source>
            <translation>400G DR4 von QSFP112 zu einem QSFP-DD-Port</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre</source>
            <translation>400G DR4 über Einmodenfaser</translation>
        </message>
        <message>
            <source>400G FR4 over duplex single-mode fibre</source>
            <translation>400G FR4 über Duplex-Einmodenfaser</translation>
        </message>
        <message>
            <source>400G LR4 over duplex single-mode fibre</source>
            <translation>400G LR4 über Duplex-Einmodenfaser</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre</source>
            <translation>400G SR4 über Mehrmodenfaser</translation>
        </message>
        <message>
            <source>400G active optical between QSFP-DD ports</source>
            <translation>400G aktiv optisch zwischen QSFP-DD-Ports</translation>
        </message>
        <message>
            <source>400G copper between QSFP-DD ports</source>
            <translation>400G Kupfer zwischen QSFP-DD-Ports</translation>
        </message>
        <message>
            <source>400G copper from a twin-port cage</source>
            <translation>400G Kupfer aus einem Käfig mit zwei Ports</translation>
        </message>
        <message>
            <source>400G copper with retimers between QSFP-DD ports</source>
            <translation>400G Kupfer mit Retimern zwischen QSFP-DD-Ports</translation>
        </message>
        <message>
            <source>400G copper with retimers from a split 800G port</source>
            <translation>400G Kupfer mit Retimern aus einem geteilten 800G-Port</translation>
        </message>
        <message>
            <source>800G DR4 over single-mode fibre</source>
            <translation>800G DR4 über Einmodenfaser</translation>
        </message>
        <message>
            <source>800G DR8 over single-mode fibre</source>
            <translation>800G DR8 über Einmodenfaser</translation>
        </message>
        <message>
            <source>800G active copper</source>
            <translation>800G aktives Kupfer</translation>
        </message>
        <message>
            <source>800G copper</source>
            <translation>800G Kupfer</translation>
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
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>The change log holds %1 and its chain is whole; its seal is %2.</source>
            <translation>Das Änderungsprotokoll enthält %1, und seine Kette ist heil; sein Siegel ist %2.</translation>
        </message>
        <message>
            <source>The chain of the change log is broken: %1.</source>
            <translation>Die Kette des Änderungsprotokolls ist gebrochen: %1.</translation>
        </message>
        <message>
            <source>one entry</source>
            <translation>einen Eintrag</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>No finding is approved: all stand as they were judged.</source>
            <translation>Kein Befund ist freigegeben: Alle stehen, wie sie beurteilt wurden.</translation>
        </message>
        <message>
            <source>The change log holds no entry yet.</source>
            <translation>Das Änderungsprotokoll enthält noch keinen Eintrag.</translation>
        </message>
        <message>
            <source>no such finding today</source>
            <translation>heute kein solcher Befund</translation>
        </message>
        <message>
            <source>Decision record</source>
            <translation>Entscheidungsnachweis</translation>
        </message>
        <message>
            <source>Chosen plan</source>
            <translation>Gewählter Plan</translation>
        </message>
        <message>
            <source>Rejected alternatives</source>
            <translation>Verworfene Alternativen</translation>
        </message>
        <message>
            <source>%1 with their reasons in plan.json</source>
            <translation>%1 mit ihren Gründen in plan.json</translation>
        </message>
        <message>
            <source>Rules that bind</source>
            <translation>Bindende Regeln</translation>
        </message>
        <message>
            <source>%1 in plan.json</source>
            <translation>%1 in plan.json</translation>
        </message>
        <message>
            <source>Catalog and solver</source>
            <translation>Katalog und Löser</translation>
        </message>
        <message>
            <source>catalog %1, %2 %3</source>
            <translation>Katalog %1, %2 %3</translation>
        </message>
        <message>
            <source>Author, technical and legal review, budget owner</source>
            <translation>Verfasser, technische und rechtliche Prüfung, Budgetverantwortung</translation>
        </message>
        <message>
            <source>names and signatures</source>
            <translation>Namen und Unterschriften</translation>
        </message>
        <message>
            <source>Steps in their order; the signature is outside this program.</source>
            <translation>Schritte in ihrer Reihenfolge; die Unterschrift liegt außerhalb dieses Programms.</translation>
        </message>
        <message>
            <source>Steps to the CE marking and the EU database</source>
            <translation>Schritte zur CE-Kennzeichnung und zur EU-Datenbank</translation>
        </message>
        <message>
            <source>In the role and risk class stated nobody owes this document under the AI Act; it shows what would be asked of a provider, or of a high-risk system.</source>
            <translation>In der angegebenen Rolle und Risikoklasse schuldet niemand dieses Dokument nach der KI-Verordnung; es zeigt, was von einem Anbieter oder von einem Hochrisiko-KI-System verlangt würde.</translation>
        </message>
        <message>
            <source>Fields: system name and type, provider, sole-responsibility statement, conformity statement, GDPR statement if personal data, standards, notified body, place, date, signature (%1)</source>
            <translation>Angaben: Name und Typ des Systems, Anbieter, Erklärung der alleinigen Verantwortung, Konformitätsaussage, DSGVO-Aussage bei personenbezogenen Daten, Normen, notifizierte Stelle, Ort, Datum, Unterschrift (%1)</translation>
        </message>
        <message>
            <source>System: %1; type: plan %2; personal data: see Annex IV 2(d)</source>
            <translation>System: %1; Typ: Plan %2; personenbezogene Daten: siehe Anhang IV 2(d)</translation>
        </message>
        <message>
            <source>provider, notified body, place, signature</source>
            <translation>Anbieter, notifizierte Stelle, Ort, Unterschrift</translation>
        </message>
        <message>
            <source>CE marking (digital allowed for digital systems), notified-body number if any (%1), before placing on market</source>
            <translation>CE-Kennzeichnung (digital bei digitalen Systemen), gegebenenfalls Nummer der notifizierten Stelle (%1), vor dem Inverkehrbringen</translation>
        </message>
        <message>
            <source>affix the marking</source>
            <translation>Kennzeichnung anbringen</translation>
        </message>
        <message>
            <source>Route: Annex III 2-8 internal control (Annex VI); biometrics depends on harmonised standards; Annex I sector route (%1)</source>
            <translation>Weg: Anhang III 2-8 interne Kontrolle (Anhang VI); Biometrie hängt von harmonisierten Normen ab; Anhang I sektoraler Weg (%1)</translation>
        </message>
        <message>
            <source>choose the route and say why</source>
            <translation>den Weg wählen und begründen</translation>
        </message>
        <message>
            <source>EU declaration of conformity, machine readable, signed (%1), before placing on market; keep %2 years</source>
            <translation>EU-Konformitätserklärung, maschinenlesbar, unterzeichnet (%1), vor dem Inverkehrbringen; %2 Jahre aufbewahren</translation>
        </message>
        <message>
            <source>place, date, name, signature</source>
            <translation>Ort, Datum, Name, Unterschrift</translation>
        </message>
        <message>
            <source>Public-body deployer registration (%1), before use</source>
            <translation>Registrierung öffentlicher Betreiber (%1), vor der Verwendung</translation>
        </message>
        <message>
            <source>register before use</source>
            <translation>vor der Verwendung registrieren</translation>
        </message>
        <message>
            <source>Registration of systems self-assessed as not high-risk (%1), start date disputed: %2 or %3</source>
            <translation>Registrierung selbst als nicht hochriskant eingestufter Systeme (%1), Beginn strittig: %2 oder %3</translation>
        </message>
        <message>
            <source>reasons, then register</source>
            <translation>Gründe, dann registrieren</translation>
        </message>
        <message>
            <source>Provider and system registration, Annex VIII Section A (%1), before placing on market; duty starts with Chapter III date</source>
            <translation>Registrierung von Anbieter und System, Anhang VIII Abschnitt A (%1), vor dem Inverkehrbringen; die Pflicht beginnt mit dem Datum von Kapitel III</translation>
        </message>
        <message>
            <source>Risk class not stated: registration where Art. 49 asks for it</source>
            <translation>Risikoklasse nicht angegeben: Registrierung, wo Art. 49 sie verlangt</translation>
        </message>
        <message>
            <source>Risk class %1: registration where Art. 49 asks for it</source>
            <translation>Risikoklasse %1: Registrierung, wo Art. 49 sie verlangt</translation>
        </message>
        <message>
            <source>Risk class high: provider and system are registered before placing on the market</source>
            <translation>Risikoklasse hoch: Anbieter und System werden vor dem Inverkehrbringen registriert</translation>
        </message>
        <message>
            <source>register and note the number</source>
            <translation>registrieren und die Nummer vermerken</translation>
        </message>
        <message>
            <source>Instructions for use incl. computational and hardware resources, lifetime, maintenance (%1), with the system</source>
            <translation>Betriebsanleitung mit Rechen- und Hardwareressourcen, Lebensdauer, Wartung (%1), mit dem System</translation>
        </message>
        <message>
            <source>Hardware part in Annex IV 1(h)</source>
            <translation>Hardwareteil in Anhang IV 1(h)</translation>
        </message>
        <message>
            <source>use, limits, upkeep</source>
            <translation>Verwendung, Grenzen, Pflege</translation>
        </message>
        <message>
            <source>Quality management system (%1; %2), %3 / %4</source>
            <translation>Qualitätsmanagementsystem (%1; %2), %3 / %4</translation>
        </message>
        <message>
            <source>manual of the quality management system</source>
            <translation>Handbuch des Qualitätsmanagementsystems</translation>
        </message>
        <message>
            <source>Annex IV file (%1), before placing on market; keep %2 years (%3)</source>
            <translation>Unterlage zu Anhang IV (%1), vor dem Inverkehrbringen; %2 Jahre aufbewahren (%3)</translation>
        </message>
        <message>
            <source>Annex IV document of this dossier</source>
            <translation>Anhang-IV-Dokument dieses Dossiers</translation>
        </message>
        <message>
            <source>the points marked in Annex IV</source>
            <translation>die in Anhang IV markierten Punkte</translation>
        </message>
        <message>
            <source>Fines at stake: ceilings of the law, not forecasts</source>
            <translation>Mögliche Geldbußen: Obergrenzen des Gesetzes, keine Prognosen</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Rechtsakt</translation>
        </message>
        <message>
            <source>Ceiling by law</source>
            <translation>Gesetzliche Obergrenze</translation>
        </message>
        <message>
            <source>For this turnover, EUR</source>
            <translation>Bei diesem Umsatz, EUR</translation>
        </message>
        <message>
            <source>EUR %1 million or %2 of worldwide turnover, the higher (small ones: the lower)</source>
            <translation>%1 Mio. EUR oder %2 des weltweiten Umsatzes, der höhere Betrag (kleine: der niedrigere)</translation>
        </message>
        <message>
            <source>EUR %1 million or %2 of worldwide turnover, the higher</source>
            <translation>%1 Mio. EUR oder %2 des weltweiten Umsatzes, der höhere Betrag</translation>
        </message>
        <message>
            <source>EUR %1 million</source>
            <translation>%1 Mio. EUR</translation>
        </message>
        <message>
            <source>org.turnover_eur not stated</source>
            <translation>org.turnover_eur nicht angegeben</translation>
        </message>
        <message>
            <source>To act on, heaviest first</source>
            <translation>Zu handeln, Schwerstes zuerst</translation>
        </message>
        <message>
            <source>Not known: questions to answer</source>
            <translation>Nicht bekannt: zu beantwortende Fragen</translation>
        </message>
        <message>
            <source>Begins later</source>
            <translation>Beginnt später</translation>
        </message>
        <message>
            <source>Holds, or is approved</source>
            <translation>Erfüllt oder freigegeben</translation>
        </message>
        <message>
            <source>Sources of the rules that speak</source>
            <translation>Quellen der sprechenden Regeln</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>Gelesen in</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand der Quelle</translation>
        </message>
        <message>
            <source>recalled, to verify</source>
            <translation>aus dem Gedächtnis, zu prüfen</translation>
        </message>
        <message>
            <source>to verify</source>
            <translation>zu prüfen</translation>
        </message>
        <message>
            <source>%1, checked %2</source>
            <translation>%1, geprüft am %2</translation>
        </message>
        <message>
            <source>official</source>
            <translation>amtlich</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>Sekundärquelle</translation>
        </message>
        <message>
            <source>in force from %1</source>
            <translation>in Kraft ab %1</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>Zeitraum %1</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Regelpakete</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Risks of the plan</source>
            <translation>Risiken des Plans</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>to be named</source>
            <translation>zu benennen</translation>
        </message>
        <message>
            <source>%1 risks come from the plan: supply, cost, performance, law and sovereignty. Hazards to health, safety and fundamental rights a person adds.</source>
            <translation>%1 Risiken ergeben sich aus dem Plan: Lieferung, Kosten, Leistung, Recht und Souveränität. Gefahren für Gesundheit, Sicherheit und Grundrechte ergänzt eine Person.</translation>
        </message>
        <message>
            <source>Assessments beside it</source>
            <translation>Abschätzungen daneben</translation>
        </message>
        <message>
            <source>AI system impact assessment (%1)</source>
            <translation>Folgenabschätzung des KI-Systems (%1)</translation>
        </message>
        <message>
            <source>the assessment</source>
            <translation>die Abschätzung</translation>
        </message>
        <message>
            <source>Data protection impact assessment (%1), before processing</source>
            <translation>Datenschutz-Folgenabschätzung (%1), vor der Verarbeitung</translation>
        </message>
        <message>
            <source>Fundamental rights impact assessment: process, period and frequency, persons affected, harms, oversight, measures; notify authority (%1), before first use; %2</source>
            <translation>Grundrechte-Folgenabschätzung: Verfahren, Zeitraum und Häufigkeit, Betroffene, Schäden, Aufsicht, Maßnahmen; Behörde unterrichten (%1), vor der ersten Verwendung; %2</translation>
        </message>
        <message>
            <source>Risk management system over lifecycle: identify, estimate, evaluate with post-market data, adopt measures (%1), before placing on market</source>
            <translation>Risikomanagementsystem über den Lebenszyklus: ermitteln, schätzen, mit Marktdaten bewerten, Maßnahmen ergreifen (%1), vor dem Inverkehrbringen</translation>
        </message>
        <message>
            <source>This register, from the findings of the plan</source>
            <translation>Dieses Register, aus den Befunden des Plans</translation>
        </message>
        <message>
            <source>hazards to people, residual risks</source>
            <translation>Gefahren für Menschen, Restrisiken</translation>
        </message>
        <message>
            <source>Transfer impact assessment per third-country site or provider (%1), before transfer</source>
            <translation>Transfer-Folgenabschätzung je Ort oder Anbieter im Drittland (%1), vor der Übermittlung</translation>
        </message>
        <message>
            <source>Promises of the need are the thresholds; clocks are those of the laws that may apply.</source>
            <translation>Die Zusagen des Bedarfs sind die Schwellen; Fristen sind die der möglicherweise geltenden Gesetze.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>What is measured, with thresholds</source>
            <translation>Was gemessen wird, mit Schwellen</translation>
        </message>
        <message>
            <source>quality of the answers</source>
            <translation>Güte der Antworten</translation>
        </message>
        <message>
            <source>Energy, carbon and water against plan</source>
            <translation>Energie, CO₂ und Wasser gegen den Plan</translation>
        </message>
        <message>
            <source>Retention of logs</source>
            <translation>Aufbewahrung der Protokolle</translation>
        </message>
        <message>
            <source>At least six months (Arts. 19, 26(6))</source>
            <translation>Mindestens sechs Monate (Art. 19, 26 Abs. 6)</translation>
        </message>
        <message>
            <source>where they are kept</source>
            <translation>wo sie aufbewahrt werden</translation>
        </message>
        <message>
            <source>Who watches and decides</source>
            <translation>Wer beobachtet und entscheidet</translation>
        </message>
        <message>
            <source>names and deputies</source>
            <translation>Namen und Stellvertretung</translation>
        </message>
        <message>
            <source>How users and deployers report</source>
            <translation>Wie Nutzer und Betreiber melden</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>Ansprechstelle</translation>
        </message>
        <message>
            <source>How findings change the system</source>
            <translation>Wie Befunde das System ändern</translation>
        </message>
        <message>
            <source>A changed need is planned again; the change log keeps who, when, what and why</source>
            <translation>Ein geänderter Bedarf wird neu geplant; das Änderungsprotokoll hält wer, wann, was und warum fest</translation>
        </message>
        <message>
            <source>Clocks for incidents</source>
            <translation>Fristen für Vorfälle</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Vorfall</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Gesetz</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Serious incident, general</source>
            <translation>Schwerwiegender Vorfall, allgemein</translation>
        </message>
        <message>
            <source>Death of a person</source>
            <translation>Tod eines Menschen</translation>
        </message>
        <message>
            <source>Widespread infringement or serious and irreversible disruption of critical infrastructure</source>
            <translation>Weitverbreiteter Verstoß oder schwere, unumkehrbare Störung kritischer Infrastruktur</translation>
        </message>
        <message>
            <source>GPAI systemic-risk serious incident</source>
            <translation>Schwerwiegender Vorfall eines Modells mit systemischem Risiko</translation>
        </message>
        <message>
            <source>without undue delay</source>
            <translation>unverzüglich</translation>
        </message>
        <message>
            <source>within %1 days after awareness</source>
            <translation>binnen %1 Tagen nach Kenntnis</translation>
        </message>
        <message>
            <source>Personal data breach</source>
            <translation>Verletzung des Schutzes personenbezogener Daten</translation>
        </message>
        <message>
            <source>72 hours (96 h proposed)</source>
            <translation>72 Stunden (96 h vorgeschlagen)</translation>
        </message>
        <message>
            <source>Significant incident</source>
            <translation>Erheblicher Vorfall</translation>
        </message>
        <message>
            <source>24 h; 72 h; 1 month</source>
            <translation>24 h; 72 h; 1 Monat</translation>
        </message>
        <message>
            <source>Major ICT incident</source>
            <translation>Schwerwiegender IKT-Vorfall</translation>
        </message>
        <message>
            <source>4 h after classification and 24 h after awareness; 72 h; 1 month</source>
            <translation>4 h nach Einstufung und 24 h nach Kenntnis; 72 h; 1 Monat</translation>
        </message>
        <message>
            <source>Actively exploited vulnerability or severe incident in a product</source>
            <translation>Aktiv ausgenutzte Schwachstelle oder schwerer Vorfall eines Produkts</translation>
        </message>
        <message>
            <source>24 h; 72 h; 14 days after fix / 1 month</source>
            <translation>24 h; 72 h; 14 Tage nach Abhilfe / 1 Monat</translation>
        </message>
        <message>
            <source>Critical safety incident, California</source>
            <translation>Kritischer Sicherheitsvorfall, Kalifornien</translation>
        </message>
        <message>
            <source>15 days; 24 h if imminent danger</source>
            <translation>15 Tage; 24 h bei unmittelbarer Gefahr</translation>
        </message>
        <message>
            <source>Critical safety incident, New York</source>
            <translation>Kritischer Sicherheitsvorfall, New York</translation>
        </message>
        <message>
            <source>72 h from 2027-01-01</source>
            <translation>72 h ab 01.01.2027</translation>
        </message>
        <message>
            <source>Serious incidents under Art. 73 of the AI Act: 15 days, a death 10, widespread infringement or critical infrastructure 2. The clock starts when the provider becomes aware.</source>
            <translation>Schwerwiegende Vorfälle nach Art. 73 der KI-Verordnung: 15 Tage, ein Todesfall 10, weitverbreiteter Verstoß oder kritische Infrastruktur 2. Die Frist beginnt mit der Kenntnis des Anbieters.</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework, eight objectives, two published weight profiles. A level is an estimate with basis and date, never a fact; what is not known is a range and is counted.</source>
            <translation>EU-Rahmen für Cloud-Souveränität, acht Ziele, zwei veröffentlichte Gewichtungen. Eine Stufe ist eine Schätzung mit Grundlage und Datum, nie eine Tatsache; Unbekanntes ist eine Spanne und wird gezählt.</translation>
        </message>
        <message>
            <source>%1, run by %2</source>
            <translation>%1, betrieben von %2</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Weight v1.2.1</source>
            <translation>Gewicht v1.2.1</translation>
        </message>
        <message>
            <source>June 2026</source>
            <translation>Juni 2026</translation>
        </message>
        <message>
            <source>Points of 1000</source>
            <translation>Punkte von 1000</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <translation>%1 bis %2 %</translation>
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
            <source>SOV-1 Strategic</source>
            <translation>SOV-1 Strategisch</translation>
        </message>
        <message>
            <source>SOV-2 Legal and jurisdictional</source>
            <translation>SOV-2 Rechtlich</translation>
        </message>
        <message>
            <source>SOV-3 Data and AI</source>
            <translation>SOV-3 Daten und KI</translation>
        </message>
        <message>
            <source>SOV-4 Operational</source>
            <translation>SOV-4 Betrieblich</translation>
        </message>
        <message>
            <source>SOV-5 Supply chain</source>
            <translation>SOV-5 Lieferkette</translation>
        </message>
        <message>
            <source>SOV-6 Technology</source>
            <translation>SOV-6 Technologie</translation>
        </message>
        <message>
            <source>SOV-7 Security and compliance</source>
            <translation>SOV-7 Sicherheit und Compliance</translation>
        </message>
        <message>
            <source>SOV-8 Environmental sustainability</source>
            <translation>SOV-8 Ökologische Nachhaltigkeit</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Strategisch</translation>
        </message>
        <message>
            <source>Legal and jurisdictional</source>
            <translation>Rechtlich</translation>
        </message>
        <message>
            <source>Data and AI</source>
            <translation>Daten und KI</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Betrieblich</translation>
        </message>
        <message>
            <source>Supply chain</source>
            <translation>Lieferkette</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Technologie</translation>
        </message>
        <message>
            <source>Security and compliance</source>
            <translation>Sicherheit und Compliance</translation>
        </message>
        <message>
            <source>Environmental sustainability</source>
            <translation>Ökologische Nachhaltigkeit</translation>
        </message>
        <message>
            <source>none in the plan</source>
            <translation>keiner im Plan</translation>
        </message>
        <message>
            <source>none is answered</source>
            <translation>keines beantwortet</translation>
        </message>
        <message>
            <source>ultimate parent in the EEA</source>
            <translation>oberste Muttergesellschaft im EWR</translation>
        </message>
        <message>
            <source>ultimate parent in the Union</source>
            <translation>oberste Muttergesellschaft in der Union</translation>
        </message>
        <message>
            <source>operator and parent under law of the EEA</source>
            <translation>Betreiber und Muttergesellschaft unter EWR-Recht</translation>
        </message>
        <message>
            <source>own organisation in the Union</source>
            <translation>eigene Organisation in der Union</translation>
        </message>
        <message>
            <source>no US parent</source>
            <translation>keine US-Muttergesellschaft</translation>
        </message>
        <message>
            <source>immunity not verified</source>
            <translation>Immunität nicht geprüft</translation>
        </message>
        <message>
            <source>placed in the EEA</source>
            <translation>im EWR aufgestellt</translation>
        </message>
        <message>
            <source>fall-backs of the operator not verified</source>
            <translation>Rückfallorte des Betreibers nicht geprüft</translation>
        </message>
        <message>
            <source>accelerators designed outside the Union</source>
            <translation>Beschleuniger außerhalb der Union entworfen</translation>
        </message>
        <message>
            <source>own hall: keys with its owner</source>
            <translation>eigene Halle: Schlüssel beim Eigentümer</translation>
        </message>
        <message>
            <source>own hall in the EEA, no fall-back elsewhere in the plan</source>
            <translation>eigene Halle im EWR, kein Rückfallort im Plan</translation>
        </message>
        <message>
            <source>own infrastructure in the Union</source>
            <translation>eigene Infrastruktur in der Union</translation>
        </message>
        <message>
            <source>hardware made abroad, origin partly disclosed</source>
            <translation>Hardware im Ausland hergestellt, Herkunft teils offengelegt</translation>
        </message>
        <message>
            <source>accelerators from vendors outside the Union only</source>
            <translation>Beschleuniger nur von Herstellern außerhalb der Union</translation>
        </message>
        <message>
            <source>hosted in the Union on a foreign stack</source>
            <translation>in der Union auf fremder Plattform betrieben</translation>
        </message>
        <message>
            <source>PUE below 1.3</source>
            <translation>PUE unter 1,3</translation>
        </message>
        <message>
            <source>Score %1 % by the weights of v1.2.1, %2 % by those of June 2026.</source>
            <translation>Wert %1 % nach den Gewichten von v1.2.1, %2 % nach denen vom Juni 2026.</translation>
        </message>
        <message>
            <source>Level as the minimum over answered criteria: %1, bound by %2</source>
            <translation>Stufe als Minimum der beantworteten Kriterien: %1, begrenzt durch %2</translation>
        </message>
        <message>
            <source>%1 of %2 criteria are unknown and count from nothing to all.</source>
            <translation>%1 von %2 Kriterien sind unbekannt und zählen von nichts bis alles.</translation>
        </message>
        <message>
            <source>Estimate of the catalog: %1</source>
            <translation>Schätzung des Katalogs: %1</translation>
        </message>
        <message>
            <source>Operators the catalog knows</source>
            <translation>Betreiber, die der Katalog kennt</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Parent in</source>
            <translation>Mutter in</translation>
        </message>
        <message>
            <source>US reach</source>
            <translation>US-Zugriff</translation>
        </message>
        <message>
            <source>Level, estimated</source>
            <translation>Stufe, geschätzt</translation>
        </message>
        <message>
            <source>Score v1.2.1</source>
            <translation>Wert v1.2.1</translation>
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
            <source>%1, no priced offer</source>
            <translation>%1, kein Angebot mit Preis</translation>
        </message>
        <message>
            <source>%1, recalled, to verify</source>
            <translation>%1, aus dem Gedächtnis, zu prüfen</translation>
        </message>
        <message>
            <source>%1, to verify</source>
            <translation>%1, zu prüfen</translation>
        </message>
        <message>
            <source>%1, recalled, to verify, no priced offer</source>
            <translation>%1, aus dem Gedächtnis, zu prüfen, kein Angebot mit Preis</translation>
        </message>
        <message>
            <source>Read from what the catalog says of the operator alone; place, hardware and statements of the plan settle more criteria for the places in use.</source>
            <translation>Allein aus den Katalogangaben zum Betreiber gelesen; Ort, Hardware und Angaben des Plans klären für genutzte Orte weitere Kriterien.</translation>
        </message>
        <message>
            <source>What the system is, where it runs and what it takes, as planned.</source>
            <translation>Was das System ist, wo es läuft und was es braucht, wie geplant.</translation>
        </message>
        <message>
            <source>The system</source>
            <translation>Das System</translation>
        </message>
        <message>
            <source>Name, owner, purpose</source>
            <translation>Name, Eigentümer, Zweck</translation>
        </message>
        <message>
            <source>owner and purpose</source>
            <translation>Eigentümer und Zweck</translation>
        </message>
        <message>
            <source>Role and risk class under the AI Act</source>
            <translation>Rolle und Risikoklasse nach der KI-Verordnung</translation>
        </message>
        <message>
            <source>role %1, risk class %2</source>
            <translation>Rolle %1, Risikoklasse %2</translation>
        </message>
        <message>
            <source>Architecture: what runs where</source>
            <translation>Architektur: was wo läuft</translation>
        </message>
        <message>
            <source>Operators and places</source>
            <translation>Betreiber und Orte</translation>
        </message>
        <message>
            <source>%1 (operator %2)</source>
            <translation>%1 (Betreiber %2)</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Leistungsaufnahme</translation>
        </message>
        <message>
            <source>Carbon and water</source>
            <translation>CO₂ und Wasser</translation>
        </message>
        <message>
            <source>who oversees, with which means</source>
            <translation>wer beaufsichtigt, mit welchen Mitteln</translation>
        </message>
        <message>
            <source>Logging</source>
            <translation>Protokollierung</translation>
        </message>
        <message>
            <source>what is logged and how long</source>
            <translation>was wie lange protokolliert wird</translation>
        </message>
        <message>
            <source>Limits and known failures</source>
            <translation>Grenzen und bekannte Fehler</translation>
        </message>
        <message>
            <source>Duties this card answers</source>
            <translation>Pflichten, die diese Karte beantwortet</translation>
        </message>
        <message>
            <source>%1: %2 t CO₂e a year (whole place), location based, by utilisation; market based not known</source>
            <translation>%1: %2 t CO₂e im Jahr (ganzer Ort), standortbasiert, nach Auslastung; marktbasiert nicht bekannt</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, %7, precision %8</source>
            <translation>%1: %2 × %3 in %4 (%5) ab %6, %7, Genauigkeit %8</translation>
        </message>
        <message>
            <source>1 accelerator</source>
            <translation>1 Beschleuniger</translation>
        </message>
        <message>
            <source>%1 × %2 (%3)</source>
            <translation>%1 × %2 (%3)</translation>
        </message>
        <message>
            <source>buy</source>
            <translation>gekauft</translation>
        </message>
        <message>
            <source>cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>lease</source>
            <translation>geleast</translation>
        </message>
        <message>
            <source>colocation</source>
            <translation>Colocation</translation>
        </message>
        <message>
            <source>No workload of this plan runs a model.</source>
            <translation>Keine Last dieses Plans betreibt ein Modell.</translation>
        </message>
        <message>
            <source>%1, family %2, licence %3, developer in %4</source>
            <translation>%1, Familie %2, Lizenz %3, Entwickler in %4</translation>
        </message>
        <message>
            <source>base_model: %1; license: %2</source>
            <translation>base_model: %1; license: %2</translation>
        </message>
        <message>
            <source>Developer, date, version, type, licence, contact (%1)</source>
            <translation>Entwickler, Datum, Version, Typ, Lizenz, Ansprechstelle (%1)</translation>
        </message>
        <message>
            <source>version, date, contact</source>
            <translation>Version, Datum, Ansprechstelle</translation>
        </message>
        <message>
            <source>Primary uses, users, out-of-scope uses (%1)</source>
            <translation>Hauptverwendung, Nutzer, ausgeschlossene Verwendung (%1)</translation>
        </message>
        <message>
            <source>uses, users, what it is not for</source>
            <translation>Verwendung, Nutzer, wofür es nicht gedacht ist</translation>
        </message>
        <message>
            <source>Groups, instruments, environments that change performance (%1)</source>
            <translation>Gruppen, Werkzeuge, Umgebungen, die die Leistung ändern (%1)</translation>
        </message>
        <message>
            <source>groups and environments</source>
            <translation>Gruppen und Umgebungen</translation>
        </message>
        <message>
            <source>Performance measures, thresholds, variation (%1)</source>
            <translation>Leistungsmaße, Schwellen, Schwankung (%1)</translation>
        </message>
        <message>
            <source>measures of quality and their thresholds</source>
            <translation>Gütemaße und ihre Schwellen</translation>
        </message>
        <message>
            <source>Evaluation data sets, motivation, preprocessing (%1)</source>
            <translation>Bewertungsdatensätze, Begründung, Vorverarbeitung (%1)</translation>
        </message>
        <message>
            <source>the data and why it was chosen</source>
            <translation>die Daten und warum sie gewählt wurden</translation>
        </message>
        <message>
            <source>Training data with same detail where possible (%1)</source>
            <translation>Trainingsdaten, möglichst ebenso ausführlich (%1)</translation>
        </message>
        <message>
            <source>description of the data</source>
            <translation>Beschreibung der Daten</translation>
        </message>
        <message>
            <source>Unitary and intersectional results (%1)</source>
            <translation>Einzel- und Schnittmengenergebnisse (%1)</translation>
        </message>
        <message>
            <source>results by group</source>
            <translation>Ergebnisse je Gruppe</translation>
        </message>
        <message>
            <source>Sensitive data, harms, mitigations (%1)</source>
            <translation>Sensible Daten, Schäden, Gegenmaßnahmen (%1)</translation>
        </message>
        <message>
            <source>harms and what is done about them</source>
            <translation>Schäden und was dagegen getan wird</translation>
        </message>
        <message>
            <source>Caveats and recommendations (%1)</source>
            <translation>Vorbehalte und Empfehlungen (%1)</translation>
        </message>
        <message>
            <source>caveats and recommendations</source>
            <translation>Vorbehalte und Empfehlungen</translation>
        </message>
        <message>
            <source>Environmental impact: hardware type, hours used, cloud provider, compute region, carbon emitted (%1)</source>
            <translation>Umweltwirkung: Hardwaretyp, Nutzungsstunden, Cloud-Anbieter, Region, verursachtes CO₂ (%1)</translation>
        </message>
        <message>
            <source>Compute infrastructure: hardware and software (%1)</source>
            <translation>Recheninfrastruktur: Hardware und Software (%1)</translation>
        </message>
        <message>
            <source>Machine-readable header: licence, language, base model, data sets, metrics (%1)</source>
            <translation>Maschinenlesbarer Kopf: Lizenz, Sprache, Basismodell, Datensätze, Kennzahlen (%1)</translation>
        </message>
        <message>
            <source>languages, data sets, metrics</source>
            <translation>Sprachen, Datensätze, Kennzahlen</translation>
        </message>
        <message>
            <source>Model Documentation Form (GPAI Code of Practice, Transparency chapter) (%1)</source>
            <translation>Formular zur Modelldokumentation (Praxiskodex, Kapitel Transparenz) (%1)</translation>
        </message>
        <message>
            <source>the form of the AI Office</source>
            <translation>das Formular des Büros für Künstliche Intelligenz</translation>
        </message>
        <message>
            <source>Public summary of training content on AI Office template of 2025-07-24 (%1)</source>
            <translation>Öffentliche Zusammenfassung der Trainingsinhalte nach dem Muster vom 24.07.2025 (%1)</translation>
        </message>
        <message>
            <source>the template of the AI Office</source>
            <translation>das Muster des Büros für Künstliche Intelligenz</translation>
        </message>
        <message>
            <source>Copyright policy with rights-reservation handling (%1)</source>
            <translation>Urheberrechtsstrategie mit Umgang mit Rechtevorbehalten (%1)</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>die Strategie</translation>
        </message>
        <message>
            <source>Tasks the model is meant for; kind of AI systems it can go into</source>
            <translation>Aufgaben des Modells; Arten von KI-Systemen, in die es eingehen kann</translation>
        </message>
        <message>
            <source>tasks and kinds of systems</source>
            <translation>Aufgaben und Arten von Systemen</translation>
        </message>
        <message>
            <source>Acceptable use policies</source>
            <translation>Regeln der zulässigen Nutzung</translation>
        </message>
        <message>
            <source>the policy of acceptable use</source>
            <translation>die Regeln der zulässigen Nutzung</translation>
        </message>
        <message>
            <source>Release date and ways of distribution</source>
            <translation>Veröffentlichungsdatum und Vertriebswege</translation>
        </message>
        <message>
            <source>day of release, ways of distribution</source>
            <translation>Tag der Veröffentlichung, Vertriebswege</translation>
        </message>
        <message>
            <source>Architecture and number of parameters</source>
            <translation>Architektur und Zahl der Parameter</translation>
        </message>
        <message>
            <source>Modality and format of inputs and outputs</source>
            <translation>Modalität und Format von Ein- und Ausgaben</translation>
        </message>
        <message>
            <source>modalities and formats</source>
            <translation>Modalitäten und Formate</translation>
        </message>
        <message>
            <source>licence the result is given under</source>
            <translation>Lizenz, unter der das Ergebnis steht</translation>
        </message>
        <message>
            <source>Technical means needed to integrate the model (instructions, infrastructure, tools)</source>
            <translation>Technische Mittel zur Einbindung des Modells (Anleitungen, Infrastruktur, Werkzeuge)</translation>
        </message>
        <message>
            <source>Design of model and training process: methods, techniques, key choices with reasons and assumptions, optimisation target, role of parameters</source>
            <translation>Entwurf von Modell und Training: Methoden, Techniken, wesentliche Entscheidungen mit Gründen und Annahmen, Optimierungsziel, Rolle der Parameter</translation>
        </message>
        <message>
            <source>Training, testing and validation data: type, provenance, curation, number of data points, scope, traits, how obtained and selected, checks for unsuitable sources and bias</source>
            <translation>Trainings-, Test- und Validierungsdaten: Art, Herkunft, Aufbereitung, Zahl der Datenpunkte, Umfang, Merkmale, Beschaffung und Auswahl, Prüfung auf ungeeignete Quellen und Verzerrung</translation>
        </message>
        <message>
            <source>Computational resources used for training (for example number of floating-point operations), training time and other details</source>
            <translation>Rechenressourcen des Trainings (etwa Zahl der Gleitkommaoperationen), Trainingsdauer und weitere Angaben</translation>
        </message>
        <message>
            <source>Known or estimated energy use of the model; may be derived from compute when unknown</source>
            <translation>Bekannter oder geschätzter Energieverbrauch des Modells; aus dem Rechenaufwand ableitbar, wenn unbekannt</translation>
        </message>
        <message>
            <source>Number of parameters</source>
            <translation>Zahl der Parameter</translation>
        </message>
        <message>
            <source>Number of registered end-users</source>
            <translation>Zahl der registrierten Endnutzer</translation>
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
            <source>Two findings rest on sources that were recalled and are to be verified.</source>
            <translation>Zwei Befunde ruhen auf Quellen aus dem Gedächtnis und sind zu prüfen.</translation>
        </message>
        <message>
            <source>Three findings rest on sources that were recalled and are to be verified.</source>
            <translation>Drei Befunde ruhen auf Quellen aus dem Gedächtnis und sind zu prüfen.</translation>
        </message>
        <message>
            <source>One finding rests on a source that was recalled and is to be verified.</source>
            <translation>Ein Befund ruht auf einer Quelle aus dem Gedächtnis und ist zu prüfen.</translation>
        </message>
        <message>
            <source>%1, in force from %2, period %3</source>
            <translation>%1, in Kraft ab %2, Zeitraum %3</translation>
        </message>
        <message>
            <source>%1, in force from %2</source>
            <translation>%1, in Kraft ab %2</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <translation>%1, Zeitraum %2</translation>
        </message>
        <message>
            <source>%1 to %2 parameters</source>
            <translation>%1 bis %2 Parameter</translation>
        </message>
        <message>
            <source>total cost %1</source>
            <translation>Gesamtkosten %1</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <source>Accelerators %1</source>
            <translation>Beschleuniger %1</translation>
        </message>
        <message>
            <source>Racks %1</source>
            <translation>Racks %1</translation>
        </message>
        <message>
            <source>IT power %1</source>
            <translation>IT-Leistung %1</translation>
        </message>
        <message>
            <source>Facility power %1</source>
            <translation>Anschlussleistung %1</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied %1</source>
            <translation>CO₂, Betrieb und Herstellung %1</translation>
        </message>
        <message>
            <source>Water %1</source>
            <translation>Wasser %1</translation>
        </message>
        <message>
            <source>%1 kW (%2 to %3)</source>
            <translation>%1 kW (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 t (%2 to %3)</source>
            <translation>%1 t (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 m3 (%2 to %3)</source>
            <translation>%1 m³ (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 ms (%2 to %3)</source>
            <translation>%1 ms (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 tokens/s (%2 to %3)</source>
            <translation>%1 Token/s (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 kW</source>
            <translation>%1 kW</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 t</source>
            <translation>%1 t</translation>
        </message>
        <message>
            <source>requests in flight of a replica %1</source>
            <translation>gleichzeitige Anfragen einer Replik %1</translation>
        </message>
        <message>
            <source>memory of an accelerator %1</source>
            <translation>Speicher eines Beschleunigers %1</translation>
        </message>
        <message>
            <source>requests of a replica %1</source>
            <translation>Anfragen einer Replik %1</translation>
        </message>
        <message>
            <source>output tokens of a replica %1</source>
            <translation>Ausgabe-Token einer Replik %1</translation>
        </message>
        <message>
            <source>each further token %1</source>
            <translation>jedes weitere Token %1</translation>
        </message>
        <message>
            <source>first token %1</source>
            <translation>erstes Token %1</translation>
        </message>
        <message>
            <source>Hardware, hours, places and carbon come from the plan; what the model is for and how good it is, a person writes.</source>
            <translation>Hardware, Stunden, Orte und CO₂ kommen aus dem Plan; wofür das Modell dient und wie gut es ist, schreibt eine Person.</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>Zwei</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, %7 accelerators, precision %8</source>
            <translation>%1: %2 × %3 in %4 (%5) ab %6, %7 Beschleuniger, Genauigkeit %8</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, 1 accelerator, precision %7</source>
            <translation>%1: %2 × %3 in %4 (%5) ab %6, 1 Beschleuniger, Genauigkeit %7</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6</source>
            <translation>%1: %2 × %3 in %4 (%5) ab %6</translation>
        </message>
        <message>
            <source>nodes %1</source>
            <translation>Knoten %1</translation>
        </message>
        <message>
            <source>95 of 100 answers %1</source>
            <translation>95 von 100 Antworten %1</translation>
        </message>
        <message>
            <source>queries it can answer %1</source>
            <translation>beantwortbare Suchanfragen %1</translation>
        </message>
        <message>
            <source>%1 queries/s (%2 to %3)</source>
            <translation>%1 Abfragen/s (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <translation>%1 Anfragen/s</translation>
        </message>
        <message>
            <source>%1 alternatives were considered and rejected with their reasons (plan.json, result.rejected)</source>
            <translation>%1 Alternativen wurden betrachtet und mit ihren Gründen verworfen (plan.json, result.rejected)</translation>
        </message>
        <message>
            <source>rented at %1 (%2)</source>
            <translation>gemietet in %1 (%2)</translation>
        </message>
        <message>
            <source>USD per server and year</source>
            <translation>USD je Server und Jahr</translation>
        </message>
        <message>
            <source>EUR per server and year</source>
            <translation>EUR je Server und Jahr</translation>
        </message>
        <message>
            <source>EUR per kW month</source>
            <translation>EUR je kW und Monat</translation>
        </message>
        <message>
            <source>EUR per MW and year</source>
            <translation>EUR je MW und Jahr</translation>
        </message>
        <message>
            <source>the system states no network bandwidth</source>
            <translation>das System nennt keine Netzbandbreite</translation>
        </message>
        <message>
            <source>the accelerator states no scale-up bandwidth</source>
            <translation>der Beschleuniger nennt keine Bandbreite des Verbunds</translation>
        </message>
        <message>
            <source>Transfer impact assessment per third-country site or provider (GDPR Ch. V; EDPB Recommendations 01/2020), before transfer</source>
            <translation>Transfer-Folgenabschätzung je Ort oder Anbieter im Drittland (DSGVO Kap. V; EDSA-Empfehlungen 01/2020), vor der Übermittlung</translation>
        </message>
        <message>
            <source>strategies, results and limits of evaluation</source>
            <translation>Strategien, Ergebnisse und Grenzen der Bewertung</translation>
        </message>
        <message>
            <source>origin, curation and checks of the data</source>
            <translation>Herkunft, Aufbereitung und Prüfung der Daten</translation>
        </message>
        <message>
            <source>assumptions and what is optimised</source>
            <translation>Annahmen und was optimiert wird</translation>
        </message>
        <message>
            <source>adversarial tests, alignment and tuning</source>
            <translation>Angriffstests, Ausrichtung und Abstimmung</translation>
        </message>
        <message>
            <source>Where applicable: system architecture, how software parts build on each other and into overall processing</source>
            <translation>Wo zutreffend: Systemarchitektur, wie Softwareteile aufeinander aufbauen und in die Gesamtverarbeitung eingehen</translation>
        </message>
        <message>
            <source>Where applicable: internal or external adversarial testing (red teaming), model adaptations, alignment and fine-tuning</source>
            <translation>Wo zutreffend: interne oder externe Angriffstests (Red Teaming), Anpassungen des Modells, Ausrichtung und Feinabstimmung</translation>
        </message>
        <message>
            <source>Training planned from %1</source>
            <translation>Training geplant ab %1</translation>
        </message>
        <message>
            <source>The plan fills %1 of %2 points; compute and energy are planned values with their formula.</source>
            <translation>Der Plan füllt %1 von %2 Punkten; Rechenaufwand und Energie sind geplante Werte mit ihrer Formel.</translation>
        </message>
        <message>
            <source>Evaluation strategies with results, on public protocols and tools or other methods, with criteria, metrics and how limits were found</source>
            <translation>Bewertungsstrategien mit Ergebnissen, nach öffentlichen Protokollen und Werkzeugen oder anderen Methoden, mit Kriterien, Maßen und wie Grenzen gefunden wurden</translation>
        </message>
        <message>
            <source>Context up to %1 tokens</source>
            <translation>Kontext bis %1 Token</translation>
        </message>
        <message>
            <source>Sequence length %1, %2 tokens a batch, precision %3, method %4</source>
            <translation>Sequenzlänge %1, %2 Token je Batch, Genauigkeit %3, Methode %4</translation>
        </message>
        <message>
            <source>Sequence length %1, precision %2, method %3</source>
            <translation>Sequenzlänge %1, Genauigkeit %2, Methode %3</translation>
        </message>
        <message>
            <source>full</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>6 × active parameters × tokens (4 for adapters)</source>
            <translation>6 × aktive Parameter × Token (4 bei Adaptern)</translation>
        </message>
        <message>
            <source>%1: %2 t CO₂e a year (whole place), location based, by utilisation; %3 t market based</source>
            <translation>%1: %2 t CO₂e im Jahr (ganzer Ort), standortbasiert, nach Auslastung; %3 t marktbasiert</translation>
        </message>
        <message>
            <source>PUE below 1.5, roadmap not known</source>
            <translation>PUE unter 1,5, Fahrplan nicht bekannt</translation>
        </message>
        <message>
            <source>PUE below 3</source>
            <translation>PUE unter 3</translation>
        </message>
        <message>
            <source>stragglers, %1</source>
            <translation>Nachzügler, %1</translation>
        </message>
        <message>
            <source>optimiser, %1</source>
            <translation>Optimierer, %1</translation>
        </message>
        <message>
            <source>optimiser state, %1</source>
            <translation>Optimierer-Zustand, %1</translation>
        </message>
        <message>
            <source>logits, %1</source>
            <translation>Logits, %1</translation>
        </message>
        <message>
            <source>gradients, %1</source>
            <translation>Gradienten, %1</translation>
        </message>
        <message>
            <source>context, buffers, fragmentation, %1</source>
            <translation>Kontext, Puffer, Fragmentierung, %1</translation>
        </message>
        <message>
            <source>attention, %1</source>
            <translation>Attention, %1</translation>
        </message>
        <message>
            <source>activations, %1</source>
            <translation>Aktivierungen, %1</translation>
        </message>
        <message>
            <source>Speed while it runs, %1</source>
            <translation>Geschwindigkeit im Lauf, %1</translation>
        </message>
        <message>
            <source>Reads, %1</source>
            <translation>Lesezugriffe, %1</translation>
        </message>
        <message>
            <source>Risk register of this dossier: one open finding, %1 not known</source>
            <translation>Risikoregister dieses Dossiers: ein offener Befund, %1 nicht bekannt</translation>
        </message>
        <message>
            <source>Annex XI: general-purpose model</source>
            <translation>Anhang XI: Modell mit allgemeinem Verwendungszweck</translation>
        </message>
        <message>
            <source>Annex XI Section 1 (all GPAI providers)</source>
            <translation>Anhang XI Abschnitt 1 (alle Anbieter von GPAI-Modellen)</translation>
        </message>
        <message>
            <source>Annex XI Section 2 (systemic risk)</source>
            <translation>Anhang XI Abschnitt 2 (systemisches Risiko)</translation>
        </message>
        <message>
            <source>%1: %2, %3 layers, hidden size %4, %5 parameters, %6 active</source>
            <translation>%1: %2, %3 Schichten, verborgene Größe %4, %5 Parameter, %6 aktiv</translation>
        </message>
        <message>
            <source>dense transformer</source>
            <translation>dichter Transformer</translation>
        </message>
        <message>
            <source>mixture of experts</source>
            <translation>Expertenmischung (MoE)</translation>
        </message>
        <message>
            <source>%1 days (%2) on %3 accelerators [predicted, %4]</source>
            <translation>%1 Tage (%2) auf %3 Beschleunigern [vorhergesagt, %4]</translation>
        </message>
        <message>
            <source>%1 FLOP = %2 × active parameters × tokens; %3</source>
            <translation>%1 FLOP = %2 × aktive Parameter × Token; %3</translation>
        </message>
        <message>
            <source>above 10^25: systemic risk is presumed</source>
            <translation>über 10^25: systemisches Risiko wird vermutet</translation>
        </message>
        <message>
            <source>above 10^23: a general-purpose model</source>
            <translation>über 10^23: ein Modell mit allgemeinem Verwendungszweck</translation>
        </message>
        <message>
            <source>below 10^23</source>
            <translation>unter 10^23</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Änderungsprotokoll</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>server months</source>
            <translation>Servermonate</translation>
        </message>
        <message>
            <source>engineer months</source>
            <translation>Ingenieurmonate</translation>
        </message>
        <message>
            <source>duration %1</source>
            <translation>Dauer %1</translation>
        </message>
        <message>
            <source>energy of one run %1</source>
            <translation>Energie eines Laufs %1</translation>
        </message>
        <message>
            <source>useful share of time %1</source>
            <translation>nützlicher Zeitanteil %1</translation>
        </message>
        <message>
            <source>model FLOP use %1</source>
            <translation>FLOP-Nutzung des Modells %1</translation>
        </message>
        <message>
            <source>%1 days (%2 to %3)</source>
            <translation>%1 Tage (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 MWh (%2 to %3)</source>
            <translation>%1 MWh (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 % (%2 to %3)</source>
            <translation>%1 % (%2 bis %3)</translation>
        </message>
        <message>
            <source>Plan made. Answered as of %1: %2, total cost %3; catalog %4, rule set %5</source>
            <translation>Plan erstellt. Beantwortet zum %1: %2, Gesamtkosten %3; Katalog %4, Regelsatz %5</translation>
        </message>
        <message>
            <source>%1 of total cost, net present</source>
            <translation>%1 Gesamtkosten (Barwert)</translation>
        </message>
        <message>
            <source>network %1:1</source>
            <translation>Netz %1:1</translation>
        </message>
        <message>
            <source>%1 layers × %2 s</source>
            <translation>%1 Schichten × %2 s</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens × %3 B</source>
            <translation>%1 Sequenzen × %2 Token × %3 B</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens × %3 elements × %4 B at %5 of %6 B/s</source>
            <translation>%1 Sequenzen × %2 Token × %3 Elemente × %4 B bei %5 von %6 B/s</translation>
        </message>
        <message>
            <source>%1 parameters × %2 B / tp %3</source>
            <translation>%1 Parameter × %2 B / tp %3</translation>
        </message>
        <message>
            <source>%1 s + %2 s × sequences</source>
            <translation>%1 s + %2 s × Sequenzen</translation>
        </message>
        <message>
            <source>(%1 dense / tp + %2 expert / group) × %3 B + embeddings and head in 16 bit</source>
            <translation>(%1 dicht / tp + %2 Experten / Gruppe) × %3 B + Einbettungen und Kopf in 16 Bit</translation>
        </message>
        <message>
            <source>Answered as of %1: %2; catalog %3, rule set %4</source>
            <translation>Beantwortet zum %1: %2; Katalog %3, Regelsatz %4</translation>
        </message>
        <message>
            <source>Plan made. Answered as of %1: %2; catalog %3, rule set %4</source>
            <translation>Plan erstellt. Beantwortet zum %1: %2; Katalog %3, Regelsatz %4</translation>
        </message>
        <message>
            <source>Host memory bandwidth, STREAM kernels on all cores</source>
            <translation>Speicherbandbreite des Rechners, STREAM-Kerne auf allen Prozessorkernen</translation>
        </message>
        <message>
            <source>Processor matrix throughput in fp32 and bf16 on all cores</source>
            <translation>Matrixprodukte des Prozessors in fp32 und bf16 auf allen Kernen</translation>
        </message>
        <message>
            <source>Storage: sequential, random and checkpoint writes and reads of a new file</source>
            <translation>Datenspeicher: eine neue Datei, der Reihe nach, verstreut und als Sicherungspunkt geschrieben und gelesen</translation>
        </message>
        <message>
            <source>Device memory bandwidth: read, write, copy, triad, latency</source>
            <translation>Bandbreite des GPU-Speichers: Lesen, Schreiben, Kopieren, Triade, Latenz</translation>
        </message>
        <message>
            <source>Matrix products of a GPU through cuBLASLt, by precision, square and of a model's shapes</source>
            <translation>Matrixprodukte einer GPU mit cuBLASLt, nach Genauigkeit, quadratisch und in den Formen eines Modells</translation>
        </message>
        <message>
            <source>Attention of a prompt and of one more token, by length of the cache</source>
            <translation>Attention eines Prompts und eines weiteren Tokens, nach Länge des Zwischenspeichers</translation>
        </message>
        <message>
            <source>Normalisation and activation, in steps and fused</source>
            <translation>Normalisierung und Aktivierung, in Schritten und verschmolzen</translation>
        </message>
        <message>
            <source>Time to launch a kernel, alone and in a graph</source>
            <translation>Zeit, einen Kernel zu starten, einzeln und im Graphen</translation>
        </message>
        <message>
            <source>Copies between host and device: pinned, pageable, by memory node</source>
            <translation>Kopien zwischen Rechner und GPU: fest, auslagerbar, je Speicherknoten</translation>
        </message>
        <message>
            <source>Copies and latency between every two GPUs</source>
            <translation>Kopien und Latenz zwischen je zwei GPUs</translation>
        </message>
        <message>
            <source>All-reduce, all-gather and all-to-all over the GPUs of this machine</source>
            <translation>All-reduce, all-gather und all-to-all über die GPUs dieser Maschine</translation>
        </message>
        <message>
            <source>A transformer block from end to end, prompt and next token</source>
            <translation>Ein Transformer-Block von Anfang bis Ende, Prompt und nächstes Token</translation>
        </message>
        <message>
            <source>no new file was named to measure storage in; it is made for the measurement and deleted afterwards</source>
            <translation>für den Datenspeicher ist keine neue Datei genannt; sie wird für die Messung angelegt und danach gelöscht</translation>
        </message>
        <message>
            <source>this program was built without a CUDA compiler</source>
            <translation>dieses Programm wurde ohne CUDA-Compiler gebaut</translation>
        </message>
        <message>
            <source>no NVIDIA driver was found on this machine</source>
            <translation>auf dieser Maschine wurde kein NVIDIA-Treiber gefunden</translation>
        </message>
        <message>
            <source>the NVIDIA driver runs in the kernel, but its library libcuda.so.1 was not found; install the driver's packages for programs, or open them to this container</source>
            <translation>der NVIDIA-Treiber läuft im Kernel, aber seine Bibliothek libcuda.so.1 fehlt; installieren Sie die Treiberpakete für Programme, oder öffnen Sie sie für diesen Container</translation>
        </message>
        <message>
            <source>the NVIDIA driver is installed, but its kernel module is not loaded; load it, or restart the machine</source>
            <translation>der NVIDIA-Treiber ist installiert, aber sein Kernelmodul ist nicht geladen; laden Sie es, oder starten Sie die Maschine neu</translation>
        </message>
        <message>
            <source>no permission to use the GPU: /dev/nvidiactl is not open to this user</source>
            <translation>keine Berechtigung für die GPU: /dev/nvidiactl ist für diesen Benutzer nicht offen</translation>
        </message>
        <message>
            <source>the NVIDIA driver serves CUDA %1, this program needs %2; install a newer driver</source>
            <translation>der NVIDIA-Treiber bedient CUDA %1, dieses Programm braucht %2; installieren Sie einen neueren Treiber</translation>
        </message>
        <message>
            <source>no usable GPU: %1</source>
            <translation>keine nutzbare GPU: %1</translation>
        </message>
        <message>
            <source>signal 9, as a person or a system that runs out of memory sends it</source>
            <translation>Signal 9, wie ein Mensch oder ein System ohne freien Speicher es sendet</translation>
        </message>
        <message>
            <source>no GPU was found</source>
            <translation>es wurde keine GPU gefunden</translation>
        </message>
        <message>
            <source>there is no GPU %1, the last is %2</source>
            <translation>es gibt keine GPU %1, die letzte ist %2</translation>
        </message>
        <message>
            <source>this machine has one memory node (NUMA): its figures are those of all memory</source>
            <translation>diese Maschine hat einen Speicherknoten (NUMA): seine Werte sind die des ganzen Speichers</translation>
        </message>
        <message>
            <source>this machine has %1 memory nodes (NUMA)</source>
            <translation>diese Maschine hat %1 Speicherknoten (NUMA)</translation>
        </message>
        <message>
            <source>the system does not tell its memory nodes (NUMA); figures are of all memory</source>
            <translation>das System nennt seine Speicherknoten (NUMA) nicht; die Werte gelten für den ganzen Speicher</translation>
        </message>
        <message>
            <source>compiled for %1</source>
            <translation>übersetzt für %1</translation>
        </message>
        <message>
            <source>other programs used this machine: load %1 on %2 cores; figures may be too low</source>
            <translation>andere Programme nutzten diese Maschine: Last %1 auf %2 Kernen; die Werte können zu niedrig sein</translation>
        </message>
        <message>
            <source>there is no folder %1</source>
            <translation>es gibt keinen Ordner %1</translation>
        </message>
        <message>
            <source>no permission to write into %1</source>
            <translation>keine Schreibberechtigung in %1</translation>
        </message>
        <message>
            <source>%1 is a folder; name a new file in it</source>
            <translation>%1 ist ein Ordner; nennen Sie eine neue Datei darin</translation>
        </message>
        <message>
            <source>%1 exists already; a storage probe writes only into a file it makes itself</source>
            <translation>%1 gibt es schon; die Messung schreibt nur in eine Datei, die sie selbst anlegt</translation>
        </message>
        <message>
            <source>%1 is a device; a storage probe never writes to one, name a new file on a mounted disk</source>
            <translation>%1 ist ein Gerät; die Messung schreibt nie auf eines, nennen Sie eine neue Datei auf einem eingehängten Datenträger</translation>
        </message>
        <message>
            <source>%1 has %2 GiB free, the probe needs %3 GiB</source>
            <translation>%1 hat %2 GiB frei, die Messung braucht %3 GiB</translation>
        </message>
        <message>
            <source>the disk became full while the file was written</source>
            <translation>der Datenträger lief voll, während die Datei geschrieben wurde</translation>
        </message>
        <message>
            <source>the host's memory is full: the probe needs three arrays, each four times the size of the caches</source>
            <translation>der Speicher des Rechners ist voll: die Messung braucht drei Felder, jedes viermal so groß wie die Zwischenspeicher</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables</source>
            <translation>Transceiver %1, im Preis der Kabel enthalten</translation>
        </message>
        <message>
            <source>%1 × %2 at %3</source>
            <translation>%1 × %2 in %3</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>stragglers</source>
            <translation>Nachzügler</translation>
        </message>
        <message>
            <source>gradients</source>
            <translation>Gradienten</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <source>logits</source>
            <translation>Logits</translation>
        </message>
        <message>
            <source>experts</source>
            <translation>Experten</translation>
        </message>
        <message>
            <source>%1 microbatches</source>
            <translation>%1 Mikrobatches</translation>
        </message>
        <message>
            <source>exposed after %1 hidden</source>
            <translation>sichtbar, nachdem %1 verdeckt sind</translation>
        </message>
        <message>
            <source>%1 µs per layer and pass where the accelerator is faster, %2 ms per step</source>
            <translation>%1 µs je Schicht und Durchgang, wo der Beschleuniger schneller ist, %2 ms je Schritt</translation>
        </message>
        <message>
            <source>%1 B per updated parameter</source>
            <translation>%1 B je geändertem Parameter</translation>
        </message>
        <message>
            <source>%1 per doubling of nodes</source>
            <translation>%1 je Verdopplung der Knoten</translation>
        </message>
        <message>
            <source>%1 B per parameter of the stage, shared by %2 ranks</source>
            <translation>%1 B je Parameter der Stufe, geteilt unter %2 Rängen</translation>
        </message>
        <message>
            <source>%1 B per parameter of the stage, whole on each of %2 ranks</source>
            <translation>%1 B je Parameter der Stufe, ganz auf jedem von %2 Rängen</translation>
        </message>
        <message>
            <source>%1 and %2 of the rest</source>
            <translation>%1 und %2 des Rests</translation>
        </message>
        <message>
            <source>over %1 ranks, %2 apart</source>
            <translation>über %1 Ränge, %2 auseinander</translation>
        </message>
        <message>
            <source>all-gather over %1 ranks less half the attention</source>
            <translation>All-Gather über %1 Ränge abzüglich der halben Attention</translation>
        </message>
        <message>
            <source>%1 passes over the routed tokens</source>
            <translation>%1 Durchgänge über die verteilten Token</translation>
        </message>
        <message>
            <source>%1 layers, tensor %2, %3 tokens</source>
            <translation>%1 Schichten, Tensor %2, %3 Token</translation>
        </message>
        <message>
            <source>%1 accelerators, tensor %2, pipeline %3, data %4, micro batch %5 of %6 sequences, stage %7 sharding, no recomputation</source>
            <translation>%1 Beschleuniger, Tensor %2, Pipeline %3, Daten %4, Mikrobatch %5 von %6 Sequenzen, Aufteilung der Stufe %7, ohne Neuberechnung</translation>
        </message>
        <message>
            <source>%1 data-parallel groups × %2 micro-batches × %3 sequences</source>
            <translation>%1 datenparallele Gruppen × %2 Mikrobatches × %3 Sequenzen</translation>
        </message>
        <message>
            <source>rounded from the %1 that are asked, %2 % of at most %3 %</source>
            <translation>gerundet von den verlangten %1, um %2 % von höchstens %3 %</translation>
        </message>
        <message>
            <source>%1 tokens / (%2 sequences × %3 tokens)</source>
            <translation>%1 Token / (%2 Sequenzen × %3 Token)</translation>
        </message>
        <message>
            <source>Sequences of a step that are asked</source>
            <translation>Verlangte Sequenzen eines Schritts</translation>
        </message>
        <message>
            <source>%1 chunks of layers in each pipeline stage</source>
            <translation>%1 Stücke von Schichten in jeder Stufe der Pipeline</translation>
        </message>
        <message>
            <source>What the data-parallel groups take, as near as that comes to the batch that is asked.</source>
            <translation>Was die datenparallelen Gruppen nehmen, so nahe, wie das dem verlangten Batch kommt.</translation>
        </message>
        <message>
            <source>Tokens of the run by the tokens of a step, rounded up.</source>
            <translation>Token des Laufs durch die Token eines Schritts, aufgerundet.</translation>
        </message>
        <message>
            <source>compute 2</source>
            <translation>Rechennetz 2</translation>
        </message>
        <message>
            <source>compute 3</source>
            <translation>Rechennetz 3</translation>
        </message>
        <message>
            <source>compute 4</source>
            <translation>Rechennetz 4</translation>
        </message>
        <message>
            <source>Feed A</source>
            <translation>Einspeisung A</translation>
        </message>
        <message>
            <source>Rack PDU, three-phase 400 V, 63 A</source>
            <translation>Rack-Stromleiste, Drehstrom 400 V, 63 A</translation>
        </message>
        <message>
            <source>Power whip, three-phase 400 V, %1 A</source>
            <translation>Rack-Zuleitung, Drehstrom 400 V, %1 A</translation>
        </message>
        <message>
            <source>Pre-training of an 8B model within 60 days</source>
            <translation>Vortraining eines 8B-Modells in 60 Tagen</translation>
        </message>
        <message>
            <source>Research hall: training, data and retrieval under one roof</source>
            <translation>Forschungshalle: Training, Daten und Suche unter einem Dach</translation>
        </message>
        <message>
            <source>Retrieval service on few accelerators</source>
            <translation>Suchdienst auf wenigen Beschleunigern</translation>
        </message>
        <message>
            <source>Sovereign chat service for the public sector</source>
            <translation>Souveräner Chat-Dienst für den öffentlichen Sektor</translation>
        </message>
        <message>
            <source>Workstation lab of a university group</source>
            <translation>Arbeitsplatzlabor einer Universitätsgruppe</translation>
        </message>
        <message>
            <source>AI act dates</source>
            <translation>Termine der KI-Verordnung</translation>
        </message>
        <message>
            <source>Annex iv</source>
            <translation>Anhang IV</translation>
        </message>
        <message>
            <source>Annex xi</source>
            <translation>Anhang XI</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message>
            <source>Benchmark lengths</source>
            <translation>Längen der Messreihen</translation>
        </message>
        <message>
            <source>Calibration serving</source>
            <translation>Kalibrierung der Inferenz</translation>
        </message>
        <message>
            <source>Calibration training</source>
            <translation>Kalibrierung des Trainings</translation>
        </message>
        <message>
            <source>Cloud prices</source>
            <translation>Cloud-Preise</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Verträglichkeit</translation>
        </message>
        <message>
            <source>CPUs</source>
            <translation>Prozessoren</translation>
        </message>
        <message>
            <source>Csf calculator</source>
            <translation>CSF-Rechner</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Währungen</translation>
        </message>
        <message>
            <source>Depreciation and tariffs</source>
            <translation>Abschreibung und Zölle</translation>
        </message>
        <message>
            <source>Device aliases</source>
            <translation>Andere Namen von Geräten</translation>
        </message>
        <message>
            <source>Device resources</source>
            <translation>Mittel der Geräte</translation>
        </message>
        <message>
            <source>Doctor rules</source>
            <translation>Regeln der Diagnose</translation>
        </message>
        <message>
            <source>Embodied</source>
            <translation>CO₂ der Herstellung</translation>
        </message>
        <message>
            <source>Engine profiles</source>
            <translation>Profile der Inferenzprogramme</translation>
        </message>
        <message>
            <source>Facility costs</source>
            <translation>Gebäudekosten</translation>
        </message>
        <message>
            <source>Fact ages</source>
            <translation>Alter der Angaben</translation>
        </message>
        <message>
            <source>Feature stores</source>
            <translation>Merkmalsspeicher</translation>
        </message>
        <message>
            <source>Governance items</source>
            <translation>Punkte der Governance</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Stromnetz</translation>
        </message>
        <message>
            <source>Jurisdictions</source>
            <translation>Rechtsräume</translation>
        </message>
        <message>
            <source>Labour costs</source>
            <translation>Arbeitskosten</translation>
        </message>
        <message>
            <source>Latency geo</source>
            <translation>Gemessene Umlaufzeiten</translation>
        </message>
        <message>
            <source>Latency rules</source>
            <translation>Regeln der Umlaufzeit</translation>
        </message>
        <message>
            <source>Link media</source>
            <translation>Kabelarten</translation>
        </message>
        <message>
            <source>Mlops</source>
            <translation>Werkzeuge für Modelle</translation>
        </message>
        <message>
            <source>Mlperf storage</source>
            <translation>MLPerf Storage</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Network regions</source>
            <translation>Netzregionen</translation>
        </message>
        <message>
            <source>NICs</source>
            <translation>Netzkarten</translation>
        </message>
        <message>
            <source>Node roles</source>
            <translation>Rollen der Knoten</translation>
        </message>
        <message>
            <source>Optics cables</source>
            <translation>Optiken und Kabel</translation>
        </message>
        <message>
            <source>Power equipment</source>
            <translation>Stromversorgung</translation>
        </message>
        <message>
            <source>Price history</source>
            <translation>Preisverlauf</translation>
        </message>
        <message>
            <source>Probe factors</source>
            <translation>Messfaktoren</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>PUE WUE</source>
            <translation>PUE und WUE</translation>
        </message>
        <message>
            <source>Regimes</source>
            <translation>Regelwerke</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Zuverlässigkeit</translation>
        </message>
        <message>
            <source>Scale up</source>
            <translation>Scale-up-Netze</translation>
        </message>
        <message>
            <source>Sea cables</source>
            <translation>Seekabel</translation>
        </message>
        <message>
            <source>Software prices</source>
            <translation>Softwarepreise</translation>
        </message>
        <message>
            <source>Software stack</source>
            <translation>Softwarestapel</translation>
        </message>
        <message>
            <source>Sovereignty framework</source>
            <translation>Souveränitätsrahmen</translation>
        </message>
        <message>
            <source>Ssds</source>
            <translation>SSDs</translation>
        </message>
        <message>
            <source>Storage systems</source>
            <translation>Speichersysteme</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Switches</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systeme</translation>
        </message>
        <message>
            <source>Topologies</source>
            <translation>Topologien</translation>
        </message>
        <message>
            <source>Vector databases</source>
            <translation>Vektordatenbanken</translation>
        </message>
        <message>
            <source>Vectordb benchmarks</source>
            <translation>Messungen von Vektordatenbanken</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Vendor HQ country</source>
            <translation>Sitzland des Herstellers</translation>
        </message>
        <message>
            <source>Provider HQ country</source>
            <translation>Sitzland des Anbieters</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value low</source>
            <translation>Wert, niedrig</translation>
        </message>
        <message>
            <source>Value high</source>
            <translation>Wert, hoch</translation>
        </message>
        <message>
            <source>Price, low, USD</source>
            <translation>Preis, niedrig, USD</translation>
        </message>
        <message>
            <source>Price, high, USD</source>
            <translation>Preis, hoch, USD</translation>
        </message>
        <message>
            <source>Price currency</source>
            <translation>Währung des Preises</translation>
        </message>
        <message>
            <source>Price source</source>
            <translation>Quelle des Preises</translation>
        </message>
        <message>
            <source>Price source address</source>
            <translation>Adresse der Preisquelle</translation>
        </message>
        <message>
            <source>Price hour</source>
            <translation>Preis je Stunde</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Geltung</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Accelerator ID</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Release year</source>
            <translation>Erscheinungsjahr</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Purchasable</source>
            <translation>Käuflich</translation>
        </message>
        <message>
            <source>Memory, GB</source>
            <translation>Speicher, GB</translation>
        </message>
        <message>
            <source>Memory type</source>
            <translation>Speicherart</translation>
        </message>
        <message>
            <source>Memory bandwidth, TB/s</source>
            <translation>Speicherbandbreite, TB/s</translation>
        </message>
        <message>
            <source>Scale up, GB/s</source>
            <translation>Scale-up, GB/s</translation>
        </message>
        <message>
            <source>TDP, W</source>
            <translation>TDP, W</translation>
        </message>
        <message>
            <source>PCIe generation</source>
            <translation>PCIe-Generation</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Kühlung</translation>
        </message>
        <message>
            <source>Provider ID</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Einsatz</translation>
        </message>
        <message>
            <source>Sovereignty note</source>
            <translation>Anmerkung zur Souveränität</translation>
        </message>
        <message>
            <source>Rack units</source>
            <translation>Höheneinheiten</translation>
        </message>
        <message>
            <source>Sub point</source>
            <translation>Unterpunkt</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Can planner fill</source>
            <translation>Planer kann füllen</translation>
        </message>
        <message>
            <source>From which plan data</source>
            <translation>Aus welchen Plandaten</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verdeckte Breite</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experten</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Region code</source>
            <translation>Regionskürzel</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Reach, m</source>
            <translation>Reichweite, m</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>EOL</source>
            <translation>Lebensende</translation>
        </message>
        <message>
            <source>Typical power, W</source>
            <translation>Typische Leistung, W</translation>
        </message>
        <message>
            <source>Max power, W</source>
            <translation>Höchstleistung, W</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>Form factor</source>
            <translation>Bauform</translation>
        </message>
        <message>
            <source>Source title</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Source address</source>
            <translation>Adresse der Quelle</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anmerkungen</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Port speed, Gb/s</source>
            <translation>Port-Geschwindigkeit, Gbit/s</translation>
        </message>
        <message>
            <source>Weight, kg</source>
            <translation>Gewicht, kg</translation>
        </message>
        <message>
            <source>Lead time, weeks</source>
            <translation>Lieferzeit, Wochen</translation>
        </message>
        <message>
            <source>Lead time, low, weeks</source>
            <translation>Lieferzeit, kurz, Wochen</translation>
        </message>
        <message>
            <source>Lead time, high, weeks</source>
            <translation>Lieferzeit, lang, Wochen</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Capacity, TB</source>
            <translation>Kapazität, TB</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>Kerne</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>tokens × vocabulary / %1</source>
            <translation>Token × Vokabular / %1</translation>
        </message>
        <message>
            <source>hidden × vocabulary %1 product and fp32 softmax, over pipeline %2</source>
            <translation>Produkt verdeckte Breite × Vokabular %1 und fp32-Softmax, über Pipeline %2</translation>
        </message>
        <message>
            <source>bytes / (%1 TB/s × %2)</source>
            <translation>Bytes / (%1 TB/s × %2)</translation>
        </message>
        <message>
            <source>2 heads × head sizes × reach × tokens / (%1 of the 16-bit peak), backward 2.5 times</source>
            <translation>2 Köpfe × Kopfgrößen × Reichweite × Token / (%1 der 16-Bit-Spitze), rückwärts 2,5-fach</translation>
        </message>
        <message>
            <source>2 m n k / (%1 TFLOP/s × %2 × shape share) for three products</source>
            <translation>2 m n k / (%1 TFLOP/s × %2 × Formanteil) für drei Produkte</translation>
        </message>
        <message>
            <source>(a⁴ + b⁴)^(1/4) with a = %1 parameters × %2 B / (tp %3 × %4 B/s × %5) and b = 2 × %6 × (rows + %7) / (tp %8 × %9 FLOP/s × %10)</source>
            <translation>(a⁴ + b⁴)^(1/4) mit a = %1 Parameter × %2 B / (tp %3 × %4 B/s × %5) und b = 2 × %6 × (Zeilen + %7) / (tp %8 × %9 FLOP/s × %10)</translation>
        </message>
        <message>
            <source>%1 parameters × 2 B / tp %2</source>
            <translation>%1 Parameter × 2 B / tp %2</translation>
        </message>
        <message>
            <source>A %1 does not fit %2: %3. It is planned with a fat tree</source>
            <translation>%1 passt nicht zu %2: %3. Geplant wird ein Fat-Tree</translation>
        </message>
        <message>
            <source>Put “fat-tree” first in “topology”, or choose a system it fits</source>
            <translation>„fat-tree“ als erstes in „topology“ nennen, oder ein passendes System wählen</translation>
        </message>
        <message>
            <source>its servers have one port each, so there is one rail alone</source>
            <translation>seine Server haben je einen Port, also gibt es nur eine Schiene</translation>
        </message>
        <message>
            <source>it comes as a pod with a network of its own</source>
            <translation>es kommt als Pod mit eigenem Netz</translation>
        </message>
        <message>
            <source>its accelerators share no scale-up link, which traffic from rail to rail would take</source>
            <translation>seine Beschleuniger haben keine gemeinsame Scale-up-Verbindung, die Verkehr von Schiene zu Schiene nähme</translation>
        </message>
        <message>
            <source>%1 has an odd number of ports, which no group shares evenly</source>
            <translation>%1 hat eine ungerade Zahl von Ports, die keine Gruppe gleich teilt</translation>
        </message>
        <message>
            <source>%1 speaks Ethernet, whose routing cannot keep a torus free of deadlock: it takes InfiniBand adapters and switches</source>
            <translation>%1 spricht Ethernet, dessen Routing einen Torus nicht vor Verklemmung bewahrt: Nötig sind Adapter und Switches für InfiniBand</translation>
        </message>
        <message>
            <source>%1 has %2 ports: it takes 12 for one cable to each of six neighbours</source>
            <translation>%1 hat %2 Ports: Für je ein Kabel zu sechs Nachbarn sind 12 nötig</translation>
        </message>
        <message>
            <source>up to %1 ports of this switch it is one group, which is a fat tree</source>
            <translation>bis %1 Ports dieses Switches ist es eine Gruppe, also ein Fat-Tree</translation>
        </message>
        <message>
            <source>fat tree</source>
            <translation>Fat-Tree</translation>
        </message>
        <message>
            <source>rail-only network</source>
            <translation>Netz nur aus Schienen</translation>
        </message>
        <message>
            <source>dragonfly+</source>
            <translation>Dragonfly+</translation>
        </message>
        <message>
            <source>torus of leaf switches</source>
            <translation>Torus aus Leaf-Switches</translation>
        </message>
        <message>
            <source>as a %1 it takes %2 switches for %3 %4 and each step of %5 takes %6 longer</source>
            <translation>als %1 braucht es %2 Switches für %3 %4 und jeder Schritt von %5 dauert %6 länger</translation>
        </message>
        <message>
            <source>a %1 does not fit: %2</source>
            <translation>%1 passt nicht: %2</translation>
        </message>
        <message>
            <source>The network of %1 is a %2 with %3 switches for %4 %5. With the same switches: %6</source>
            <translation>Das Netz von %1 ist ein %2 mit %3 Switches für %4 %5. Mit denselben Switches: %6</translation>
        </message>
        <message>
            <source>List the topologies that may be chosen in “topology”</source>
            <translation>Die wählbaren Bauweisen in „topology“ nennen</translation>
        </message>
        <message>
            <source>The network of %1 would be a non-blocking %2 with %3 switches for %4 %5. With the same switches: %6</source>
            <translation>Das Netz von %1 wäre ein blockierungsfreies %2 mit %3 Switches für %4 %5. Mit denselben Switches: %6</translation>
        </message>
        <message>
            <source>network rail-only</source>
            <translation>Netz nur aus Schienen</translation>
        </message>
        <message>
            <source>network dragonfly-plus</source>
            <translation>Netz als Dragonfly+</translation>
        </message>
        <message>
            <source>network torus</source>
            <translation>Netz als Torus</translation>
        </message>
        <message>
            <source>the plan rents all its machines and may not buy; what owning would cost is answered by a variant that may</source>
            <translation>der Plan mietet alle Maschinen und darf nicht kaufen; was Besitzen kosten würde, beantwortet eine Variante, die es darf</translation>
        </message>
        <message>
            <source>renting everything is cheapest: the plan may buy, and no design with machines of its own that keeps the rules costs less</source>
            <translation>alles zu mieten ist am günstigsten: der Plan darf kaufen, und kein Entwurf mit eigenen Maschinen, der die Regeln einhält, kostet weniger</translation>
        </message>
        <message>
            <source>the plan rents all its machines, though it may buy; what owning would cost is answered by a variant that may not rent</source>
            <translation>der Plan mietet alle Maschinen, obwohl er kaufen darf; was Besitzen kosten würde, beantwortet eine Variante, die nicht mieten darf</translation>
        </message>
        <message>
            <source>the catalog lacks an exchange rate, billed hours or the share of lost hours</source>
            <translation>dem Katalog fehlt ein Wechselkurs, die berechneten Stunden oder der Anteil verlorener Stunden</translation>
        </message>
        <message>
            <source>the price is already in that of “%1”</source>
            <translation>der Preis steckt schon in dem von „%1“</translation>
        </message>
        <message>
            <source>part of “%1”, whose price holds it</source>
            <translation>Teil von „%1“, dessen Preis ihn enthält</translation>
        </message>
        <message>
            <source>the same item, quantity and price stand in line %1; both were counted</source>
            <translation>gleicher Artikel, gleiche Menge und gleicher Preis stehen in Zeile %1; beide wurden gezählt</translation>
        </message>
        <message>
            <source>the same item stands in line %1; both were counted</source>
            <translation>der gleiche Artikel steht in Zeile %1; beide wurden gezählt</translation>
        </message>
        <message>
            <source>the same item stands in line %1 at another price; both were counted</source>
            <translation>der gleiche Artikel steht in Zeile %1 zu einem anderen Preis; beide wurden gezählt</translation>
        </message>
        <message>
            <source>the text was read as %1</source>
            <translation>der Text wurde als %1 gelesen</translation>
        </message>
        <message>
            <source>some numbers have a decimal comma and some a decimal point</source>
            <translation>manche Zahlen haben ein Dezimalkomma und manche einen Dezimalpunkt</translation>
        </message>
        <message>
            <source>read with a decimal comma: only so do the printed sums come out</source>
            <translation>mit Dezimalkomma gelesen: nur so gehen die gedruckten Summen auf</translation>
        </message>
        <message>
            <source>read with a decimal point: only so do the printed sums come out</source>
            <translation>mit Dezimalpunkt gelesen: nur so gehen die gedruckten Summen auf</translation>
        </message>
        <message>
            <source>the quote ended on %1</source>
            <translation>das Angebot endete am %1</translation>
        </message>
        <message>
            <source>no validity date is stated</source>
            <translation>es ist kein Ende der Gültigkeit genannt</translation>
        </message>
        <message>
            <source>%1 other sheets look like a quote too; only “%2” was read</source>
            <translation>%1 weitere Blätter sehen auch wie ein Angebot aus; gelesen wurde nur „%2“</translation>
        </message>
        <message>
            <source>the row has more cells than the head; it was not read</source>
            <translation>die Zeile hat mehr Zellen als der Kopf; sie wurde nicht gelesen</translation>
        </message>
        <message>
            <source>the row is hidden in the workbook; it was read</source>
            <translation>die Zeile ist in der Mappe ausgeblendet; sie wurde gelesen</translation>
        </message>
        <message>
            <source>“%1” cannot be read with a decimal comma</source>
            <translation>„%1“ lässt sich mit Dezimalkomma nicht lesen</translation>
        </message>
        <message>
            <source>“%1” cannot be read with a decimal point</source>
            <translation>„%1“ lässt sich mit Dezimalpunkt nicht lesen</translation>
        </message>
        <message>
            <source>“%1” is no quantity; the line has no sum</source>
            <translation>„%1“ ist keine Menge; die Zeile hat keine Summe</translation>
        </message>
        <message>
            <source>the quantity is zero</source>
            <translation>die Menge ist null</translation>
        </message>
        <message>
            <source>the quantity is negative; a credit?</source>
            <translation>die Menge ist negativ; eine Gutschrift?</translation>
        </message>
        <message>
            <source>a discount of more than 100 % was not applied</source>
            <translation>ein Rabatt von mehr als 100 % wurde nicht abgezogen</translation>
        </message>
        <message>
            <source>%1 less %2 % is %3, the quote says %4</source>
            <translation>%1 abzüglich %2 % sind %3, das Angebot sagt %4</translation>
        </message>
        <message>
            <source>the discount of %1 % was taken off the unit price</source>
            <translation>der Rabatt von %1 % wurde vom Einzelpreis abgezogen</translation>
        </message>
        <message>
            <source>the price is part of another line</source>
            <translation>der Preis ist Teil einer anderen Zeile</translation>
        </message>
        <message>
            <source>no price yet: “%1”</source>
            <translation>noch kein Preis: „%1“</translation>
        </message>
        <message>
            <source>no quantity; %1 follows from price and sum</source>
            <translation>keine Menge; %1 folgt aus Preis und Summe</translation>
        </message>
        <message>
            <source>no quantity; one was assumed</source>
            <translation>keine Menge; eins wurde angenommen</translation>
        </message>
        <message>
            <source>no unit price; it follows from sum and quantity</source>
            <translation>kein Einzelpreis; er folgt aus Summe und Menge</translation>
        </message>
        <message>
            <source>%1 × %2 is %3, the quote says %4</source>
            <translation>%1 × %2 sind %3, das Angebot sagt %4</translation>
        </message>
        <message>
            <source>the price holds tax and the rate is not stated</source>
            <translation>der Preis enthält Steuer, und der Satz ist nicht genannt</translation>
        </message>
        <message>
            <source>the prices hold tax and the rate is not stated</source>
            <translation>die Preise enthalten Steuer, und der Satz ist nicht genannt</translation>
        </message>
        <message>
            <source>the price is zero; it is not used as the price of a part</source>
            <translation>der Preis ist null; er wird nicht als Preis eines Teils genommen</translation>
        </message>
        <message>
            <source>the price is negative; it is not used as the price of a part</source>
            <translation>der Preis ist negativ; er wird nicht als Preis eines Teils genommen</translation>
        </message>
        <message>
            <source>“%1” is no price; the line has no sum</source>
            <translation>„%1“ ist kein Preis; die Zeile hat keine Summe</translation>
        </message>
        <message>
            <source>prices in several currencies (%1) are not added</source>
            <translation>Preise in mehreren Währungen (%1) werden nicht addiert</translation>
        </message>
        <message>
            <source>no currency is stated; say which with --currency</source>
            <translation>es ist keine Währung genannt; welche, sagt --currency</translation>
        </message>
        <message>
            <source>the quote is in %1, not in %2</source>
            <translation>das Angebot ist in %1, nicht in %2</translation>
        </message>
        <message>
            <source>“%1” may be two days: day and month cannot be told apart</source>
            <translation>„%1“ kann zwei Tage meinen: Tag und Monat sind nicht zu unterscheiden</translation>
        </message>
        <message>
            <source>valid until %1, counted from the date of the quote</source>
            <translation>gültig bis %1, gerechnet vom Datum des Angebots</translation>
        </message>
        <message>
            <source>the validity counts from a date that the quote does not state</source>
            <translation>die Gültigkeit zählt von einem Datum, das das Angebot nicht nennt</translation>
        </message>
        <message>
            <source>a discount for early payment was not taken off</source>
            <translation>ein Skonto wurde nicht abgezogen</translation>
        </message>
        <message>
            <source>“%1” says %2; net and tax give %3</source>
            <translation>„%1“ sagt %2; netto und Steuer ergeben %3</translation>
        </message>
        <message>
            <source>“%1” says %2; the lines give %3</source>
            <translation>„%1“ sagt %2; die Zeilen ergeben %3</translation>
        </message>
        <message>
            <source>“%1” says %2; the lines above give %3</source>
            <translation>„%1“ sagt %2; die Zeilen darüber ergeben %3</translation>
        </message>
        <message>
            <source>called optional, yet the printed sum counts it</source>
            <translation>optional genannt, doch die gedruckte Summe zählt es</translation>
        </message>
        <message>
            <source>%1 % of %2 is %3, the quote says %4</source>
            <translation>%1 % von %2 sind %3, das Angebot sagt %4</translation>
        </message>
        <message>
            <source>optional or alternative: not in the sum</source>
            <translation>optional oder alternativ: nicht in der Summe</translation>
        </message>
        <message>
            <source>%1 %2 apiece is far from the catalog's %3 to %4 USD for %5; if it is a rent, its unit must name the time</source>
            <translation>%1 %2 je Stück ist weit von den %3 bis %4 USD des Katalogs für %5; ist es eine Miete, muss die Einheit die Zeit nennen</translation>
        </message>
        <message>
            <source>%1 per hour is paid for time: no purchase price of a part</source>
            <translation>%1 je Stunde wird für Zeit bezahlt: kein Kaufpreis eines Teils</translation>
        </message>
        <message>
            <source>%1 per day is paid for time: no purchase price of a part</source>
            <translation>%1 je Tag wird für Zeit bezahlt: kein Kaufpreis eines Teils</translation>
        </message>
        <message>
            <source>%1 per week is paid for time: no purchase price of a part</source>
            <translation>%1 je Woche wird für Zeit bezahlt: kein Kaufpreis eines Teils</translation>
        </message>
        <message>
            <source>%1 per month is paid for time: no purchase price of a part</source>
            <translation>%1 je Monat wird für Zeit bezahlt: kein Kaufpreis eines Teils</translation>
        </message>
        <message>
            <source>%1 per year is paid for time: no purchase price of a part</source>
            <translation>%1 je Jahr wird für Zeit bezahlt: kein Kaufpreis eines Teils</translation>
        </message>
        <message>
            <source>taken for %1 by its name</source>
            <translation>nach dem Namen für %1 gehalten</translation>
        </message>
        <message>
            <source>Whether these work together is not known, the catalog has no rule for them: %1</source>
            <translation>Ob diese zusammen laufen, ist nicht bekannt, der Katalog hat keine Regel für sie: %1</translation>
        </message>
        <message>
            <source>Look into the release notes before they are installed together</source>
            <translation>Vor der gemeinsamen Installation in den Versionshinweisen nachsehen</translation>
        </message>
        <message>
            <source>%1 contexts a second of %2 tokens, %3 kB a token, kept %4 min, %5 % read back</source>
            <translation>%1 Kontexte je Sekunde mit %2 Token, %3 kB je Token, %4 min gehalten, %5 % zurückgelesen</translation>
        </message>
        <message>
            <source>The servers that serve at %1 hold %2 drives of %3 TB, %4 TB of it to use; keeping every context takes %5 TB</source>
            <translation>Die Server, die in %1 bedienen, haben %2 Laufwerke mit %3 TB, davon %4 TB nutzbar; alle Kontexte zu halten braucht %5 TB</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; the fastest of the catalog, %5, writes %6</source>
            <translation>Alle Kontexte in %1 zu halten schreibt %2 GB/s auf %3 Laufwerke, je %4 GB/s; das schnellste des Katalogs, %5, schreibt %6</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; not every drive does, %5 writes %6</source>
            <translation>Alle Kontexte in %1 zu halten schreibt %2 GB/s auf %3 Laufwerke, je %4 GB/s; nicht jedes Laufwerk kann das, %5 schreibt %6</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times over; the hardiest of the catalog, %6, stands %7 a day</source>
            <translation>Alle Kontexte in %1 zu halten schreibt %2 TB am Tag auf %3 Laufwerke mit %4 TB, %5-mal vollständig; das ausdauerndste des Katalogs, %6, verträgt %7 am Tag</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times over; not every drive stands that, %6 %7 a day</source>
            <translation>Alle Kontexte in %1 zu halten schreibt %2 TB am Tag auf %3 Laufwerke mit %4 TB, %5-mal vollständig; nicht jedes Laufwerk verträgt das, %6 %7 am Tag</translation>
        </message>
        <message>
            <source>Keep at most %1 % of the contexts on the best drives in these bays, or have %2 drives of the kind %3 (PCIe Gen%4, %5 TB, %6 drive writes a day)</source>
            <translation>Höchstens %1 % der Kontexte auf den besten Laufwerken in diesen Schächten halten, oder %2 Laufwerke der Art %3 (PCIe Gen%4, %5 TB, %6 Vollschreibvorgänge am Tag)</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 % of them traced: %3 spans of %4 B, kept %5 days</source>
            <translation>%1 Anfragen je Sekunde, %2 % davon verfolgt: %3 Spannen zu %4 B, %5 Tage gehalten</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 % of them kept for comparison: %3 kB each, %4 days</source>
            <translation>%1 Anfragen je Sekunde, %2 % davon zum Vergleich gehalten: je %3 kB, %4 Tage</translation>
        </message>
        <message>
            <source>traces</source>
            <translation>Ablaufverfolgung</translation>
        </message>
        <message>
            <source>drift</source>
            <translation>Drift</translation>
        </message>
    </context>
    <context>
        <name>Planning values</name>
        <message>
            <source>Warming of the air through a server</source>
            <translation>Erwärmung der Luft durch einen Server</translation>
        </message>
        <message>
            <source>Density of air at 25 C and sea level</source>
            <translation>Dichte der Luft bei 25 °C auf Meereshöhe</translation>
        </message>
        <message>
            <source>Heat that one kilogram of air takes up per kelvin</source>
            <translation>Wärme, die ein Kilogramm Luft je Kelvin aufnimmt</translation>
        </message>
        <message>
            <source>Heat that air alone carries away from one rack in a hall with contained aisles</source>
            <translation>Wärme, die Luft allein in einer Halle mit eingehausten Gängen aus einem Rack abführt</translation>
        </message>
        <message>
            <source>Copies of a data set in the archive, the working copy not counted</source>
            <translation>Kopien eines Datensatzes im Archiv, ohne die Arbeitskopie</translation>
        </message>
        <message>
            <source>Share of time in which a cloud region serves, as its providers promise for instances</source>
            <translation>Zeitanteil, in dem eine Cloud-Region dient, wie ihn Anbieter für Instanzen zusagen</translation>
        </message>
        <message>
            <source>Share of time in which a colocation hall has power and cooling</source>
            <translation>Zeitanteil, in dem eine Colocation-Halle Strom und Kühlung hat</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with two full power paths has power and cooling</source>
            <translation>Zeitanteil, in dem eine eigene Halle mit zwei vollen Strompfaden Strom und Kühlung hat</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with a single power path has power and cooling</source>
            <translation>Zeitanteil, in dem eine eigene Halle mit einem Strompfad Strom und Kühlung hat</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with one spare power component has power and cooling</source>
            <translation>Zeitanteil, in dem eine eigene Halle mit einer Reservekomponente Strom und Kühlung hat</translation>
        </message>
        <message>
            <source>Slack of a cable at each end: dressing, bend and the way from the rail to the port</source>
            <translation>Zugabe eines Kabels an jedem Ende: Führung, Biegung und der Weg von der Schiene zum Port</translation>
        </message>
        <message>
            <source>Cable or pair of optics per 400 Gb/s switch port, one end to the other</source>
            <translation>Kabel oder Optikpaar je Switch-Port von 400 Gbit/s, von einem Ende zum andern</translation>
        </message>
        <message>
            <source>Height of the cable tray over the top of the racks</source>
            <translation>Höhe der Kabeltrasse über der Oberkante der Racks</translation>
        </message>
        <message>
            <source>Rate at which one accelerator copies its part of a checkpoint to host memory before the run goes on</source>
            <translation>Rate, mit der ein Beschleuniger seinen Teil eines Sicherungspunkts in den Hauptspeicher kopiert, bevor der Lauf weitergeht</translation>
        </message>
        <message>
            <source>Time in which the state of a training run must be read back after a failure</source>
            <translation>Zeit, in der der Stand eines Trainingslaufs nach einem Ausfall zurückgelesen sein muss</translation>
        </message>
        <message>
            <source>Time a training run may stand still while a checkpoint is written, where the need does not say</source>
            <translation>Zeit, die ein Trainingslauf für das Schreiben eines Sicherungspunkts stehen darf, wenn der Bedarf nichts sagt</translation>
        </message>
        <message>
            <source>Rate at which storage takes a checkpoint, per accelerator of the job, where the plan names no storage</source>
            <translation>Rate, mit der der Speicher einen Sicherungspunkt aufnimmt, je Beschleuniger, wenn der Plan keinen Speicher nennt</translation>
        </message>
        <message>
            <source>Checkpoints of a training run kept at a time</source>
            <translation>Gleichzeitig gehaltene Sicherungspunkte eines Trainingslaufs</translation>
        </message>
        <message>
            <source>Hours a month for which a cloud instance that is always on is billed</source>
            <translation>Stunden im Monat, für die eine dauernd laufende Cloud-Instanz berechnet wird</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of prices rented by the hour</source>
            <translation>Streuung im Jahr (Standardabweichung des Logarithmus) der stundenweise gemieteten Preise</translation>
        </message>
        <message>
            <source>Power one colocation rack may draw, where the site does not say</source>
            <translation>Leistung, die ein Colocation-Rack ziehen darf, wenn der Ort nichts sagt</translation>
        </message>
        <message>
            <source>Machines that one shared cause takes out at once: those of a rack or a leaf switch</source>
            <translation>Maschinen, die eine gemeinsame Ursache zugleich ausfallen lässt: die eines Racks oder eines Leaf-Switches</translation>
        </message>
        <message>
            <source>Share of machine failures that have a cause in common with the machines beside it (beta factor)</source>
            <translation>Anteil der Maschinenausfälle, die ihre Ursache mit Nachbarmaschinen teilen (Beta-Faktor)</translation>
        </message>
        <message>
            <source>Nodes from which a cluster counts as large</source>
            <translation>Knoten, ab denen ein Cluster als groß zählt</translation>
        </message>
        <message>
            <source>Control-plane nodes of a large cluster</source>
            <translation>Knoten der Steuerungsebene eines großen Clusters</translation>
        </message>
        <message>
            <source>Control-plane nodes of a cluster that outlives the loss of one</source>
            <translation>Knoten der Steuerungsebene eines Clusters, der den Verlust eines Knotens übersteht</translation>
        </message>
        <message>
            <source>Warming of the coolant through a rack</source>
            <translation>Erwärmung des Kühlmittels durch ein Rack</translation>
        </message>
        <message>
            <source>Heat that one litre of coolant takes up per kelvin</source>
            <translation>Wärme, die ein Liter Kühlmittel je Kelvin aufnimmt</translation>
        </message>
        <message>
            <source>Tax on profits, where tax effects are switched on</source>
            <translation>Steuer auf Gewinne, wenn Steuerwirkungen eingeschaltet sind</translation>
        </message>
        <message>
            <source>PUE of an own hall whose PUE is not stated</source>
            <translation>PUE einer eigenen Halle ohne angegebenen PUE</translation>
        </message>
        <message>
            <source>Height units of a rack whose height is not stated</source>
            <translation>Höheneinheiten eines Racks ohne angegebene Höhe</translation>
        </message>
        <message>
            <source>Water used on site per kWh of IT energy where no figure is stated</source>
            <translation>Am Ort verbrauchtes Wasser je kWh IT-Energie, wenn kein Wert angegeben ist</translation>
        </message>
        <message>
            <source>Discount rate of an enterprise or public buyer where the plan states none</source>
            <translation>Kalkulationszins eines Unternehmens oder öffentlichen Käufers, wenn der Plan keinen nennt</translation>
        </message>
        <message>
            <source>Raw capacity of a storage node of 60 hard disks</source>
            <translation>Rohkapazität eines Speicherknotens mit 60 Festplatten</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of what industry pays for electricity</source>
            <translation>Streuung im Jahr (Standardabweichung des Logarithmus) des Strompreises der Industrie</translation>
        </message>
        <message>
            <source>Embodied carbon of one accelerator without a figure of its own</source>
            <translation>CO₂ der Herstellung eines Beschleunigers ohne eigenen Wert</translation>
        </message>
        <message>
            <source>Embodied carbon of a server without accelerators</source>
            <translation>CO₂ der Herstellung eines Servers ohne Beschleuniger</translation>
        </message>
        <message>
            <source>Embodied carbon of one pluggable optic</source>
            <translation>CO₂ der Herstellung eines steckbaren Optikmoduls</translation>
        </message>
        <message>
            <source>Embodied carbon of one empty rack with busbar</source>
            <translation>CO₂ der Herstellung eines leeren Racks mit Stromschiene</translation>
        </message>
        <message>
            <source>Embodied carbon of an eight-accelerator host without its accelerators</source>
            <translation>CO₂ der Herstellung eines Servers für acht Beschleuniger, ohne die Beschleuniger</translation>
        </message>
        <message>
            <source>Embodied carbon of flash storage, per TB</source>
            <translation>CO₂ der Herstellung von Flash-Speicher, je TB</translation>
        </message>
        <message>
            <source>Embodied carbon of one data-centre switch</source>
            <translation>CO₂ der Herstellung eines Rechenzentrums-Switches</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of the euro against the dollar</source>
            <translation>Streuung im Jahr (Standardabweichung des Logarithmus) des Euro gegen den Dollar</translation>
        </message>
        <message>
            <source>Accelerators of one rack that share its switch, where a design does not say</source>
            <translation>Beschleuniger eines Racks, die sich dessen Switch teilen, wenn ein Entwurf nichts sagt</translation>
        </message>
        <message>
            <source>Accelerators of one server, where a published design does not say</source>
            <translation>Beschleuniger eines Servers, wenn ein veröffentlichter Entwurf nichts sagt</translation>
        </message>
        <message>
            <source>Most links one switch port is split into towards servers: an OSFP cage carries two ports</source>
            <translation>Höchste Zahl der Verbindungen, in die ein Switch-Port zu den Servern geteilt wird: ein OSFP-Käfig trägt zwei Ports</translation>
        </message>
        <message>
            <source>Links of the fabric manager into the compute fabric of a reference design</source>
            <translation>Verbindungen des Fabric-Managers in das Rechennetz eines Referenzentwurfs</translation>
        </message>
        <message>
            <source>Speed of one fabric port of a server, where a published design does not say</source>
            <translation>Geschwindigkeit eines Netz-Ports eines Servers, wenn ein veröffentlichter Entwurf nichts sagt</translation>
        </message>
        <message>
            <source>Spare cables and transceivers advised per one in use</source>
            <translation>Empfohlene Reservekabel und -transceiver je eingesetztem</translation>
        </message>
        <message>
            <source>Slowest link between switches an Ethernet port is split into to reach more spines</source>
            <translation>Langsamste Verbindung zwischen Switches, in die ein Ethernet-Port geteilt wird, um mehr Spines zu erreichen</translation>
        </message>
        <message>
            <source>Memory of an online feature store per byte of feature values</source>
            <translation>Arbeitsspeicher eines Online-Feature-Stores je Byte an Merkmalswerten</translation>
        </message>
        <message>
            <source>99th percentile of one read from an in-memory online store inside a data centre</source>
            <translation>99. Perzentil eines Lesezugriffs auf einen Online-Store im Arbeitsspeicher innerhalb eines Rechenzentrums</translation>
        </message>
        <message>
            <source>Reads of one entity's features a second that one CPU core of an online store serves</source>
            <translation>Lesezugriffe je Sekunde auf die Merkmale einer Entität, die ein CPU-Kern eines Online-Stores bedient</translation>
        </message>
        <message>
            <source>Size of one stored feature value</source>
            <translation>Größe eines gespeicherten Merkmalswerts</translation>
        </message>
        <message>
            <source>Share of a month in which hardware kept for fine-tuning runs is busy</source>
            <translation>Anteil des Monats, in dem für Feinabstimmung vorgehaltene Hardware arbeitet</translation>
        </message>
        <message>
            <source>Freight and insurance to the site, as a share of the purchase price</source>
            <translation>Fracht und Versicherung bis zum Ort, als Anteil am Kaufpreis</translation>
        </message>
        <message>
            <source>Months that servers and network equipment are used</source>
            <translation>Monate, die Server und Netztechnik genutzt werden</translation>
        </message>
        <message>
            <source>Years that servers and network equipment are used</source>
            <translation>Jahre, die Server und Netztechnik genutzt werden</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of hardware prices after today's have ended</source>
            <translation>Streuung im Jahr (Standardabweichung des Logarithmus) der Hardwarepreise nach Ablauf der heutigen</translation>
        </message>
        <message>
            <source>Hours in an average month: 8,766 hours of a year of 365.25 days over twelve</source>
            <translation>Stunden eines mittleren Monats: 8.766 Stunden eines Jahres von 365,25 Tagen durch zwölf</translation>
        </message>
        <message>
            <source>Power an accelerated server draws without work, as a share of its nameplate</source>
            <translation>Leistung, die ein Server mit Beschleunigern ohne Arbeit zieht, als Anteil seiner Nennleistung</translation>
        </message>
        <message>
            <source>Integration, cabling and acceptance test, as a share of the purchase price</source>
            <translation>Einbau, Verkabelung und Abnahme, als Anteil am Kaufpreis</translation>
        </message>
        <message>
            <source>Property insurance a year, as a share of the insured value</source>
            <translation>Sachversicherung im Jahr, als Anteil am Versicherungswert</translation>
        </message>
        <message>
            <source>Share of a node's cores and memory that the system, agents and daemons keep</source>
            <translation>Anteil der Kerne und des Speichers eines Knotens, den System, Agenten und Dienste belegen</translation>
        </message>
        <message>
            <source>Time for which the context of a conversation is kept on flash so that the next turn need not read it anew</source>
            <translation>Zeit, für die der Kontext eines Gesprächs auf Flash gehalten wird, damit ihn der nächste Schritt nicht neu lesen muss</translation>
        </message>
        <message>
            <source>Share of requests whose kept context is read back</source>
            <translation>Anteil der Anfragen, deren gehaltener Kontext zurückgelesen wird</translation>
        </message>
        <message>
            <source>Interest a lessor charges a year on accelerated servers</source>
            <translation>Zins, den ein Leasinggeber im Jahr auf Server mit Beschleunigern verlangt</translation>
        </message>
        <message>
            <source>Months of a lease of servers, full payout, hardware given back at its end</source>
            <translation>Monate eines Server-Leasings, Vollamortisation, Hardware am Ende zurückgegeben</translation>
        </message>
        <message>
            <source>Coolant distribution and technology water loop for direct liquid cooling, per kW of liquid-cooled IT load</source>
            <translation>Kühlmittelverteilung und Wasserkreis für direkte Flüssigkühlung, je kW flüssig gekühlter IT-Last</translation>
        </message>
        <message>
            <source>Share of a liquid-cooled system's heat that the liquid takes; the air takes the rest</source>
            <translation>Anteil der Wärme eines flüssig gekühlten Systems, den die Flüssigkeit aufnimmt; den Rest nimmt die Luft</translation>
        </message>
        <message>
            <source>Logs and traces one node writes a day</source>
            <translation>Protokolle und Traces, die ein Knoten am Tag schreibt</translation>
        </message>
        <message>
            <source>Days logs and traces are kept</source>
            <translation>Tage, die Protokolle und Traces aufbewahrt werden</translation>
        </message>
        <message>
            <source>Failures a year of one accelerator that take it out of service</source>
            <translation>Ausfälle eines Beschleunigers im Jahr, die ihn außer Betrieb setzen</translation>
        </message>
        <message>
            <source>Days until a failed accelerator serves again</source>
            <translation>Tage, bis ein ausgefallener Beschleuniger wieder dient</translation>
        </message>
        <message>
            <source>Copper cable of one port of 1 Gbit/s, a few metres</source>
            <translation>Kupferkabel eines Ports von 1 Gbit/s, wenige Meter</translation>
        </message>
        <message>
            <source>Management switch per port of 1 Gbit/s, where a switch has no price</source>
            <translation>Management-Switch je Port von 1 Gbit/s, wenn ein Switch keinen Preis hat</translation>
        </message>
        <message>
            <source>Bytes a metrics store keeps of one sample</source>
            <translation>Bytes, die ein Metrikspeicher je Messwert hält</translation>
        </message>
        <message>
            <source>Copies of the metrics store</source>
            <translation>Kopien des Metrikspeichers</translation>
        </message>
        <message>
            <source>Time between two samples of one series</source>
            <translation>Zeit zwischen zwei Messwerten einer Reihe</translation>
        </message>
        <message>
            <source>Days metrics are kept</source>
            <translation>Tage, die Metriken aufbewahrt werden</translation>
        </message>
        <message>
            <source>Time series one accelerated node exports: system about 1,000, eight accelerators about 60 each, containers</source>
            <translation>Zeitreihen eines Knotens mit Beschleunigern: System etwa 1.000, acht Beschleuniger je etwa 60, Container</translation>
        </message>
        <message>
            <source>Servers from which metrics, logs and dashboards have nodes of their own; below, the control-plane nodes carry them</source>
            <translation>Server, ab denen Metriken, Protokolle und Übersichten eigene Knoten haben; darunter tragen sie die Knoten der Steuerungsebene</translation>
        </message>
        <message>
            <source>Speed of an in-band management port</source>
            <translation>Geschwindigkeit eines In-Band-Management-Ports</translation>
        </message>
        <message>
            <source>In-band management ports of a server: users, scheduler, control plane</source>
            <translation>In-Band-Management-Ports eines Servers: Nutzer, Scheduler, Steuerungsebene</translation>
        </message>
        <message>
            <source>Speed of an out-of-band management port</source>
            <translation>Geschwindigkeit eines Out-of-Band-Management-Ports</translation>
        </message>
        <message>
            <source>Out-of-band management ports of a server: its baseboard controller</source>
            <translation>Out-of-Band-Management-Ports eines Servers: sein Baseboard-Controller</translation>
        </message>
        <message>
            <source>Out-of-band management ports of a switch</source>
            <translation>Out-of-Band-Management-Ports eines Switches</translation>
        </message>
        <message>
            <source>Links of an out-of-band switch into the in-band network</source>
            <translation>Verbindungen eines Out-of-Band-Switches in das In-Band-Netz</translation>
        </message>
        <message>
            <source>Speed of a storage port</source>
            <translation>Geschwindigkeit eines Speicher-Ports</translation>
        </message>
        <message>
            <source>Storage ports of a server</source>
            <translation>Speicher-Ports eines Servers</translation>
        </message>
        <message>
            <source>Network card per 400 Gb/s port, where a card has no price</source>
            <translation>Netzkarte je Port von 400 Gbit/s, wenn eine Karte keinen Preis hat</translation>
        </message>
        <message>
            <source>Hours until a failed server is back in service</source>
            <translation>Stunden, bis ein ausgefallener Server wieder im Dienst ist</translation>
        </message>
        <message>
            <source>Nearline object storage node, per raw TB</source>
            <translation>Knoten für Nearline-Objektspeicher, je TB roh</translation>
        </message>
        <message>
            <source>Load a hall may carry as a share of its connected power, so that breakers and failover hold</source>
            <translation>Last, die eine Halle tragen darf, als Anteil ihrer Anschlussleistung, damit Sicherungen und Umschaltung halten</translation>
        </message>
        <message>
            <source>Share of a prediction's error that all figures of one plan have in common</source>
            <translation>Anteil des Vorhersagefehlers, den alle Werte eines Plans gemeinsam haben</translation>
        </message>
        <message>
            <source>Days after which a price is called old</source>
            <translation>Tage, nach denen ein Preis alt heißt</translation>
        </message>
        <message>
            <source>Correlation of the prices of two parts of one kind, as all follow one market</source>
            <translation>Korrelation der Preise zweier Teile einer Art, da alle einem Markt folgen</translation>
        </message>
        <message>
            <source>Above this hourly price of one accelerator a cloud price is a stand-in for “no price” and refused</source>
            <translation>Stundenpreis eines Beschleunigers, über dem ein Cloud-Preis nur für „kein Preis“ steht und abgelehnt wird</translation>
        </message>
        <message>
            <source>Floor area over which the load of one rack spreads</source>
            <translation>Bodenfläche, auf die sich die Last eines Racks verteilt</translation>
        </message>
        <message>
            <source>Intelligent three-phase power distribution unit of a rack, each; a rack takes two</source>
            <translation>Intelligente dreiphasige Stromleiste eines Racks, je Stück; ein Rack braucht zwei</translation>
        </message>
        <message>
            <source>Empty rack for air-cooled servers, 48 units</source>
            <translation>Leeres Rack für luftgekühlte Server, 48 Höheneinheiten</translation>
        </message>
        <message>
            <source>Weight of devices that the frame of a rack carries at rest</source>
            <translation>Gewicht der Geräte, das der Rahmen eines Racks in Ruhe trägt</translation>
        </message>
        <message>
            <source>Accelerators of one server (compute tray) within a system that is a rack</source>
            <translation>Beschleuniger eines Servers (Compute-Tray) in einem System, das ein Rack ist</translation>
        </message>
        <message>
            <source>Height of one rack unit</source>
            <translation>Höhe einer Höheneinheit</translation>
        </message>
        <message>
            <source>Height units of a standard rack that servers may fill</source>
            <translation>Höheneinheiten eines üblichen Racks, die Server füllen dürfen</translation>
        </message>
        <message>
            <source>Weight of an empty rack with its power distribution</source>
            <translation>Gewicht eines leeren Racks mit seiner Stromverteilung</translation>
        </message>
        <message>
            <source>Width of one rack in a row</source>
            <translation>Breite eines Racks in der Reihe</translation>
        </message>
        <message>
            <source>Racks in one row</source>
            <translation>Racks in einer Reihe</translation>
        </message>
        <message>
            <source>CPU cores of the head pod of a Ray cluster</source>
            <translation>CPU-Kerne des Head-Pods eines Ray-Clusters</translation>
        </message>
        <message>
            <source>Memory of the head pod of a Ray cluster</source>
            <translation>Arbeitsspeicher des Head-Pods eines Ray-Clusters</translation>
        </message>
        <message>
            <source>Heat that an active rear door takes from one rack</source>
            <translation>Wärme, die eine aktive Rücktür aus einem Rack abführt</translation>
        </message>
        <message>
            <source>Value left after the hardware life, as a share of the purchase price</source>
            <translation>Restwert nach der Nutzungsdauer der Hardware, als Anteil am Kaufpreis</translation>
        </message>
        <message>
            <source>Distance from the front of one row to the front of the next: rack depth and an aisle</source>
            <translation>Abstand von der Front einer Reihe zur Front der nächsten: Racktiefe und ein Gang</translation>
        </message>
        <message>
            <source>Group refractive index of standard single-mode fibre at 1550 nm</source>
            <translation>Gruppenbrechzahl üblicher Einmodenfaser bei 1550 nm</translation>
        </message>
        <message>
            <source>Distance within which a place counts as standing in the metro a round trip was measured to</source>
            <translation>Entfernung, innerhalb derer ein Ort zu der Metropole zählt, zu der eine Umlaufzeit gemessen wurde</translation>
        </message>
        <message>
            <source>Time series one monitoring node holds</source>
            <translation>Zeitreihen, die ein Monitoring-Knoten hält</translation>
        </message>
        <message>
            <source>Power of a server under load as a multiple of its accelerators' thermal design power, where no server of the kind is listed</source>
            <translation>Leistung eines Servers unter Last als Vielfaches der thermischen Verlustleistung seiner Beschleuniger, wenn kein solcher Server gelistet ist</translation>
        </message>
        <message>
            <source>Copies of its data an online data service keeps so that one node may fail</source>
            <translation>Kopien ihrer Daten, die ein Online-Datendienst hält, damit ein Knoten ausfallen darf</translation>
        </message>
        <message>
            <source>Share of a node's memory that a data service may fill</source>
            <translation>Anteil des Arbeitsspeichers eines Knotens, den ein Datendienst füllen darf</translation>
        </message>
        <message>
            <source>Free capacity kept above mean demand so that peaks meet their latency targets</source>
            <translation>Freie Kapazität über dem mittleren Bedarf, damit Spitzen ihre Latenzziele halten</translation>
        </message>
        <message>
            <source>Share of a month in which serving replicas run; a service runs all the time</source>
            <translation>Anteil des Monats, in dem Antwort-Repliken laufen; ein Dienst läuft die ganze Zeit</translation>
        </message>
        <message>
            <source>Spare nodes or accelerators held, as a share of those in use</source>
            <translation>Vorgehaltene Reserveknoten oder -beschleuniger, als Anteil der eingesetzten</translation>
        </message>
        <message>
            <source>Share of the time on spot instances in which a job makes progress that is kept</source>
            <translation>Anteil der Zeit auf Spot-Instanzen, in dem ein Auftrag bleibenden Fortschritt macht</translation>
        </message>
        <message>
            <source>Share of the hours on interruptible instances that is lost to interruptions and restarts</source>
            <translation>Anteil der Stunden auf unterbrechbaren Instanzen, der durch Unterbrechung und Neustart verloren geht</translation>
        </message>
        <message>
            <source>Cost of one cluster operations engineer a year, all charges included</source>
            <translation>Kosten einer Fachkraft für den Cluster-Betrieb im Jahr, mit allen Abgaben</translation>
        </message>
        <message>
            <source>Engineers who run the cluster, per 1,000 accelerators</source>
            <translation>Fachkräfte für den Cluster-Betrieb, je 1.000 Beschleuniger</translation>
        </message>
        <message>
            <source>Fewest nodes of a storage cluster that survives the loss of one and still writes</source>
            <translation>Mindestzahl der Knoten eines Speicherclusters, der den Verlust eines Knotens übersteht und weiter schreibt</translation>
        </message>
        <message>
            <source>All-flash storage node where a system has no price, per usable TB</source>
            <translation>All-Flash-Speicherknoten, wenn ein System keinen Preis hat, je nutzbarem TB</translation>
        </message>
        <message>
            <source>Power of an all-flash storage node, per raw TB</source>
            <translation>Leistungsaufnahme eines All-Flash-Speicherknotens, je TB roh</translation>
        </message>
        <message>
            <source>Read throughput of a storage node as a share of its network ports</source>
            <translation>Lesedurchsatz eines Speicherknotens als Anteil seiner Netz-Ports</translation>
        </message>
        <message>
            <source>Share of raw capacity that may be filled: erasure code 8+2 and a fill limit of 80 percent</source>
            <translation>Anteil der Rohkapazität, der gefüllt werden darf: Erasure-Code 8+2 und ein Füllgrad von 80 Prozent</translation>
        </message>
        <message>
            <source>Write throughput of a storage node as a share of its network ports</source>
            <translation>Schreibdurchsatz eines Speicherknotens als Anteil seiner Netz-Ports</translation>
        </message>
        <message>
            <source>IT support contract per year, as a share of the purchase price</source>
            <translation>IT-Wartungsvertrag im Jahr, als Anteil am Kaufpreis</translation>
        </message>
        <message>
            <source>Power of a switch per port, without optics, where none is published</source>
            <translation>Leistungsaufnahme eines Switches je Port, ohne Optik, wenn keine veröffentlicht ist</translation>
        </message>
        <message>
            <source>Switch price per 400 Gb/s of port speed, where a switch has no price</source>
            <translation>Switch-Preis je 400 Gbit/s Portgeschwindigkeit, wenn ein Switch keinen Preis hat</translation>
        </message>
        <message>
            <source>Weight of a data-centre switch per height unit</source>
            <translation>Gewicht eines Rechenzentrums-Switches je Höheneinheit</translation>
        </message>
        <message>
            <source>Share of wall-clock time in which a training job makes progress that is kept</source>
            <translation>Anteil der verstrichenen Zeit, in dem ein Trainingsauftrag bleibenden Fortschritt macht</translation>
        </message>
        <message>
            <source>Share by which the batch of a training run may be rounded to a multiple of its data-parallel groups, where the plan does not hold it</source>
            <translation>Anteil, um den der Batch eines Trainingslaufs auf ein Vielfaches seiner datenparallelen Gruppen gerundet werden darf, wo der Plan ihn nicht festhält</translation>
        </message>
        <message>
            <source>Minutes from a failure to the next useful step of a training job when a spare server is at hand: detection, scheduling, loading, warm-up</source>
            <translation>Minuten von einem Ausfall bis zum nächsten nützlichen Schritt eines Trainings, wenn ein Reserveserver bereitsteht: Erkennung, Zuteilung, Laden, Anlauf</translation>
        </message>
        <message>
            <source>Power a system draws under sustained load, as a share of its nameplate, where no source states a typical value</source>
            <translation>Leistung, die ein System unter Dauerlast zieht, als Anteil seiner Nennleistung, wenn keine Quelle einen typischen Wert nennt</translation>
        </message>
        <message>
            <source>Share of time in which one server with accelerators serves</source>
            <translation>Zeitanteil, in dem ein Server mit Beschleunigern dient</translation>
        </message>
        <message>
            <source>Load of a UPS or generator as a share of its rating, at most</source>
            <translation>Last einer USV oder eines Generators als Anteil ihrer Nennleistung, höchstens</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, FAISS HNSW: 8 × M with M = 32</source>
            <translation>Bytes der Graphkanten je Vektor, FAISS HNSW: 8 × M mit M = 32</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Milvus HNSW</source>
            <translation>Bytes der Graphkanten je Vektor, Milvus HNSW</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector before the factor, OpenSearch HNSW: 8 × M with M = 16</source>
            <translation>Bytes der Graphkanten je Vektor vor dem Faktor, OpenSearch HNSW: 8 × M mit M = 16</translation>
        </message>
        <message>
            <source>Bytes per vector beside the values, pgvector HNSW: 8 of the column and 6 for each of 2 × 16 neighbours</source>
            <translation>Bytes je Vektor neben den Werten, pgvector HNSW: 8 der Spalte und 6 für jeden von 2 × 16 Nachbarn</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Qdrant HNSW</source>
            <translation>Bytes der Graphkanten je Vektor, Qdrant HNSW</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector before the factor, ScyllaDB: 16 × m with m = 16</source>
            <translation>Bytes der Graphkanten je Vektor vor dem Faktor, ScyllaDB: 16 × m mit m = 16</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Weaviate HNSW</source>
            <translation>Bytes der Graphkanten je Vektor, Weaviate HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors and links, FAISS HNSW flat</source>
            <translation>Belegter Arbeitsspeicher je Byte roher Vektoren und Kanten, FAISS HNSW flat</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Milvus HNSW</source>
            <translation>Belegter Arbeitsspeicher je Byte roher Vektoren, Milvus HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, OpenSearch HNSW</source>
            <translation>Belegter Arbeitsspeicher je Byte der Vektoren und Kanten, OpenSearch HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, pgvector HNSW index</source>
            <translation>Belegter Arbeitsspeicher je Byte der Vektoren und Kanten, pgvector-HNSW-Index</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Qdrant HNSW</source>
            <translation>Belegter Arbeitsspeicher je Byte roher Vektoren, Qdrant HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, ScyllaDB</source>
            <translation>Belegter Arbeitsspeicher je Byte der Vektoren und Kanten, ScyllaDB</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Weaviate HNSW</source>
            <translation>Belegter Arbeitsspeicher je Byte roher Vektoren, Weaviate HNSW</translation>
        </message>
        <message>
            <source>Share of linear scaling kept when a vector search moves from the benchmark's cores to a node's</source>
            <translation>Anteil der linearen Skalierung, der bleibt, wenn eine Vektorsuche von den Kernen der Messung auf die eines Knotens wechselt</translation>
        </message>
        <message>
            <source>Share of throughput left when a vector search halves the neighbours it misses</source>
            <translation>Anteil des Durchsatzes, der bleibt, wenn eine Vektorsuche die verfehlten Nachbarn halbiert</translation>
        </message>
        <message>
            <source>How throughput falls with the vectors of one index: rate × (n / n0)^-exponent, where one size only was measured</source>
            <translation>Wie der Durchsatz mit den Vektoren eines Index fällt: Rate × (n / n0)^-Exponent, wenn nur eine Größe gemessen wurde</translation>
        </message>
        <message>
            <source>Rent of a wavelength between two sites, per Gbit/s and month</source>
            <translation>Miete einer Wellenlänge zwischen zwei Orten, je Gbit/s und Monat</translation>
        </message>
        <message>
            <source>Part of a round trip within one region of the network that does not depend on distance</source>
            <translation>Teil der Umlaufzeit innerhalb einer Netzregion, der nicht von der Entfernung abhängt</translation>
        </message>
        <message>
            <source>Round trip per ideal fibre round trip along the great circle within one region of the network</source>
            <translation>Umlaufzeit je idealer Faser-Umlaufzeit entlang des Großkreises innerhalb einer Netzregion</translation>
        </message>
        <message>
            <source>Part of a round trip over sea cables that does not depend on the way</source>
            <translation>Teil der Umlaufzeit über Seekabel, der nicht vom Weg abhängt</translation>
        </message>
        <message>
            <source>Round trip per round trip of the quickest chain of known sea cables</source>
            <translation>Umlaufzeit je Umlaufzeit der schnellsten Kette bekannter Seekabel</translation>
        </message>
        <message>
            <source>Part of a round trip between regions that no known chain of sea cables joins that does not depend on distance</source>
            <translation>Teil der Umlaufzeit zwischen Regionen, die keine bekannte Kette von Seekabeln verbindet, der nicht von der Entfernung abhängt</translation>
        </message>
        <message>
            <source>Round trip per ideal fibre round trip along the great circle between regions that no known chain of sea cables joins</source>
            <translation>Umlaufzeit je idealer Faser-Umlaufzeit entlang des Großkreises zwischen Regionen, die keine bekannte Kette von Seekabeln verbindet</translation>
        </message>
        <message>
            <source>Capacity of one data drive in a server with accelerators</source>
            <translation>Kapazität eines Datenlaufwerks in einem Server mit Beschleunigern</translation>
        </message>
        <message>
            <source>Spans of the trace of one request through gateway, queue, engine and retrieval</source>
            <translation>Spannen der Verfolgung einer Anfrage durch Zugang, Warteschlange, Engine und Suche</translation>
        </message>
        <message>
            <source>Stored bytes of one span with its attributes</source>
            <translation>Gespeicherte Bytes einer Spanne mit ihren Attributen</translation>
        </message>
        <message>
            <source>Share of requests whose trace is kept</source>
            <translation>Anteil der Anfragen, deren Verfolgung gehalten wird</translation>
        </message>
        <message>
            <source>Share of requests kept with their answer to see whether inputs and answers drift</source>
            <translation>Anteil der Anfragen, die mit ihrer Antwort gehalten werden, um zu sehen, ob Eingaben und Antworten abdriften</translation>
        </message>
        <message>
            <source>Stored bytes of a request with its answer and their embedding</source>
            <translation>Gespeicherte Bytes einer Anfrage mit Antwort und Einbettung</translation>
        </message>
        <message>
            <source>Days for which the sample that drift is held against is kept</source>
            <translation>Tage, für die die Stichprobe gehalten wird, an der Drift gemessen wird</translation>
        </message>
    </context>
    <context>
        <name>Facts of rules</name>
        <message>
            <source>Roles under the EU AI Act: provider, deployer, importer, distributor, manufacturer</source>
            <translation>Rollen nach der KI-Verordnung: Anbieter (provider), Betreiber (deployer), Einführer (importer), Händler (distributor), Hersteller (manufacturer)</translation>
        </message>
        <message>
            <source>Risk class under the EU AI Act: prohibited, high, limited, minimal</source>
            <translation>Risikoklasse nach der KI-Verordnung: verboten (prohibited), hoch (high), begrenzt (limited), minimal</translation>
        </message>
        <message>
            <source>Area of Annex III or product of Annex I</source>
            <translation>Bereich nach Anhang III oder Produkt nach Anhang I</translation>
        </message>
        <message>
            <source>A place or the users of the plan lie in the European Union</source>
            <translation>Ein Ort oder die Nutzer des Plans liegen in der Europäischen Union</translation>
        </message>
        <message>
            <source>Countries of all places in use</source>
            <translation>Länder aller genutzten Orte</translation>
        </message>
        <message>
            <source>Countries of the stated users</source>
            <translation>Länder der angegebenen Nutzer</translation>
        </message>
        <message>
            <source>Some workload touches personal data</source>
            <translation>Eine Last berührt personenbezogene Daten</translation>
        </message>
        <message>
            <source>Some capacity is rented from a cloud</source>
            <translation>Ein Teil der Kapazität ist von einer Cloud gemietet</translation>
        </message>
        <message>
            <source>Some hardware stands in a hall of the planner’s own</source>
            <translation>Ein Teil der Hardware steht in einer eigenen Halle</translation>
        </message>
        <message>
            <source>Some hardware stands in a rented hall</source>
            <translation>Ein Teil der Hardware steht in einer gemieteten Halle</translation>
        </message>
        <message>
            <source>Hardware is bought</source>
            <translation>Hardware wird gekauft</translation>
        </message>
        <message>
            <source>The plan serves a model</source>
            <translation>Der Plan betreibt ein Modell</translation>
        </message>
        <message>
            <source>The plan trains a model from scratch</source>
            <translation>Der Plan trainiert ein Modell von Grund auf</translation>
        </message>
        <message>
            <source>The plan changes a model by further training</source>
            <translation>Der Plan verändert ein Modell durch weiteres Training</translation>
        </message>
        <message>
            <source>Largest training compute of one model, FLOP</source>
            <translation>Größter Trainingsaufwand eines Modells, FLOP</translation>
        </message>
        <message>
            <source>Accelerators in service, rented ones too, period by period</source>
            <translation>Beschleuniger in Betrieb, auch gemietete, je Zeitraum</translation>
        </message>
        <message>
            <source>Nameplate IT power of the hardware in service, period by period, kW; what clouds rent out is left out</source>
            <translation>Nennleistung der Hardware in Betrieb, je Zeitraum, kW; was Clouds vermieten, ist nicht dabei</translation>
        </message>
        <message>
            <source>Vendors and operators contracted with</source>
            <translation>Hersteller und Betreiber unter Vertrag</translation>
        </message>
        <message>
            <source>All accelerators come from one chip vendor</source>
            <translation>Alle Beschleuniger stammen von einem Chiphersteller</translation>
        </message>
        <message>
            <source>Headquarters of the chip vendors in use</source>
            <translation>Sitz der eingesetzten Chiphersteller</translation>
        </message>
        <message>
            <source>Carbon over the horizon, t CO₂e</source>
            <translation>CO₂ über den Zeitraum, t CO₂e</translation>
        </message>
        <message>
            <source>Some operator or its parent is under US jurisdiction</source>
            <translation>Ein Betreiber oder seine Muttergesellschaft untersteht US-Recht</translation>
        </message>
        <message>
            <source>Lowest sovereignty level of the places in use</source>
            <translation>Niedrigste Souveränitätsstufe der genutzten Orte</translation>
        </message>
        <message>
            <source>Operators of the places in use</source>
            <translation>Betreiber der genutzten Orte</translation>
        </message>
        <message>
            <source>Last day of the plan</source>
            <translation>Letzter Tag des Plans</translation>
        </message>
        <message>
            <source>inference, training, fine_tuning, vector_search, feature_serving, dataset</source>
            <translation>inference, training, fine_tuning, vector_search, feature_serving, dataset</translation>
        </message>
        <message>
            <source>The workload touches personal data</source>
            <translation>Die Last berührt personenbezogene Daten</translation>
        </message>
        <message>
            <source>Classification of its data, as stated</source>
            <translation>Einstufung ihrer Daten, wie angegeben</translation>
        </message>
        <message>
            <source>Compute of one training, FLOP: 6 × active parameters × tokens</source>
            <translation>Rechenaufwand eines Trainings, FLOP: 6 × aktive Parameter × Token</translation>
        </message>
        <message>
            <source>Compute of the changes made to somebody else’s model, FLOP</source>
            <translation>Rechenaufwand der Veränderungen an einem fremden Modell, FLOP</translation>
        </message>
        <message>
            <source>Compute the base model was trained with, FLOP</source>
            <translation>Rechenaufwand, mit dem das Basismodell trainiert wurde, FLOP</translation>
        </message>
        <message>
            <source>Answers come out of a generative language model</source>
            <translation>Die Antworten stammen von einem generativen Sprachmodell</translation>
        </message>
        <message>
            <source>Countries the workload runs in</source>
            <translation>Länder, in denen die Last läuft</translation>
        </message>
        <message>
            <source>Countries of its users</source>
            <translation>Länder ihrer Nutzer</translation>
        </message>
        <message>
            <source>Some of it runs outside the European Economic Area</source>
            <translation>Ein Teil läuft außerhalb des Europäischen Wirtschaftsraums</translation>
        </message>
        <message>
            <source>Some of it runs in a country without an EU adequacy decision</source>
            <translation>Ein Teil läuft in einem Land ohne EU-Angemessenheitsbeschluss</translation>
        </message>
        <message>
            <source>Some of it runs at an operator under US jurisdiction</source>
            <translation>Ein Teil läuft bei einem Betreiber unter US-Recht</translation>
        </message>
        <message>
            <source>Country of the model’s developer</source>
            <translation>Land des Modellentwicklers</translation>
        </message>
        <message>
            <source>Licence of the model</source>
            <translation>Lizenz des Modells</translation>
        </message>
        <message>
            <source>Availability asked of it</source>
            <translation>Verlangte Verfügbarkeit</translation>
        </message>
        <message>
            <source>It runs at one place only</source>
            <translation>Sie läuft nur an einem Ort</translation>
        </message>
        <message>
            <source>own, colocation, cloud</source>
            <translation>own (eigene), colocation, cloud</translation>
        </message>
        <message>
            <source>Country, ISO alpha-2</source>
            <translation>Land, ISO alpha-2</translation>
        </message>
        <message>
            <source>Who runs the place</source>
            <translation>Wer den Ort betreibt</translation>
        </message>
        <message>
            <source>Headquarters of the operator</source>
            <translation>Sitz des Betreibers</translation>
        </message>
        <message>
            <source>Country of the operator’s ultimate parent</source>
            <translation>Land der obersten Muttergesellschaft des Betreibers</translation>
        </message>
        <message>
            <source>Operator or parent is under US jurisdiction (CLOUD Act)</source>
            <translation>Betreiber oder Muttergesellschaft untersteht US-Recht (CLOUD Act)</translation>
        </message>
        <message>
            <source>Certificates of the operator as catalogued</source>
            <translation>Zertifikate des Betreibers laut Katalog</translation>
        </message>
        <message>
            <source>The catalog notes a C5 report of the operator</source>
            <translation>Der Katalog vermerkt ein C5-Testat des Betreibers</translation>
        </message>
        <message>
            <source>The catalog notes an ISO/IEC 27001 certificate of the operator</source>
            <translation>Der Katalog vermerkt ein ISO/IEC-27001-Zertifikat des Betreibers</translation>
        </message>
        <message>
            <source>The catalog notes a SecNumCloud qualification of the operator</source>
            <translation>Der Katalog vermerkt eine SecNumCloud-Qualifizierung des Betreibers</translation>
        </message>
        <message>
            <source>Lower end of the estimated sovereignty level</source>
            <translation>Unteres Ende der geschätzten Souveränitätsstufe</translation>
        </message>
        <message>
            <source>Upper end of the estimated sovereignty level</source>
            <translation>Oberes Ende der geschätzten Souveränitätsstufe</translation>
        </message>
        <message>
            <source>IT power the hall is built for, else planned there, kW</source>
            <translation>IT-Leistung, für die die Halle gebaut ist, sonst die dort geplante, kW</translation>
        </message>
        <message>
            <source>IT power planned there, kW</source>
            <translation>Dort geplante IT-Leistung, kW</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <translation>Energieeffizienz der Halle (PUE)</translation>
        </message>
        <message>
            <source>A workload with personal data runs there</source>
            <translation>Eine Last mit personenbezogenen Daten läuft dort</translation>
        </message>
        <message>
            <source>EU adequacy decision: not needed, y, partial, n</source>
            <translation>EU-Angemessenheitsbeschluss: nicht nötig (not needed), ja (y), teilweise (partial), nein (n)</translation>
        </message>
        <message>
            <source>US country groups of the place (15 CFR 740)</source>
            <translation>US-Ländergruppen des Ortes (15 CFR 740)</translation>
        </message>
        <message>
            <source>Whether US law asks a licence for controlled chips there: y, n</source>
            <translation>Ob US-Recht dort für kontrollierte Chips eine Genehmigung verlangt: ja (y), nein (n)</translation>
        </message>
        <message>
            <source>Cooling, as stated</source>
            <translation>Kühlung, wie angegeben</translation>
        </message>
        <message>
            <source>Power feeds: N, N+1, 2N</source>
            <translation>Stromeinspeisungen: N, N+1, 2N</translation>
        </message>
        <message>
            <source>Months the place is in use</source>
            <translation>Monate, die der Ort genutzt wird</translation>
        </message>
        <message>
            <source>What is bought or rented</source>
            <translation>Was gekauft oder gemietet wird</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <source>Headquarters of the chip vendor</source>
            <translation>Sitz des Chipherstellers</translation>
        </message>
        <message>
            <source>Total processing performance, dense TOPS × bit length</source>
            <translation>Gesamtrechenleistung, dichte TOPS × Bitlänge</translation>
        </message>
        <message>
            <source>Memory bandwidth, GB/s</source>
            <translation>Speicherbandbreite, GB/s</translation>
        </message>
        <message>
            <source>Over the performance threshold of ECCN 3A090.a</source>
            <translation>Über der Leistungsschwelle der ECCN 3A090.a</translation>
        </message>
        <message>
            <source>Between the thresholds: the class depends on die area</source>
            <translation>Zwischen den Schwellen: Die Klasse hängt von der Die-Fläche ab</translation>
        </message>
        <message>
            <source>Bought, so that it has to be shipped</source>
            <translation>Gekauft, muss also geliefert werden</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Country the planner’s organisation is established in</source>
            <translation>Land, in dem Ihre Organisation niedergelassen ist</translation>
        </message>
        <message>
            <source>In which country is your organisation established?</source>
            <translation>In welchem Land ist Ihre Organisation niedergelassen?</translation>
        </message>
        <message>
            <source>Country of its ultimate parent</source>
            <translation>Land ihrer obersten Muttergesellschaft</translation>
        </message>
        <message>
            <source>In which country is the ultimate parent of your organisation?</source>
            <translation>In welchem Land sitzt die oberste Muttergesellschaft Ihrer Organisation?</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Beschäftigte</translation>
        </message>
        <message>
            <source>How many people does your organisation employ?</source>
            <translation>Wie viele Menschen beschäftigt Ihre Organisation?</translation>
        </message>
        <message>
            <source>Worldwide turnover, EUR a year</source>
            <translation>Weltweiter Umsatz, EUR im Jahr</translation>
        </message>
        <message>
            <source>What is the worldwide yearly turnover in EUR?</source>
            <translation>Wie hoch ist der weltweite Jahresumsatz in EUR?</translation>
        </message>
        <message>
            <source>sme, smc or large</source>
            <translation>sme, smc oder large</translation>
        </message>
        <message>
            <source>Is the organisation a small or medium one (sme), a small mid-cap (smc) or large?</source>
            <translation>Ist die Organisation ein kleines oder mittleres Unternehmen (sme), eines mittlerer Marktkapitalisierung (smc) oder groß (large)?</translation>
        </message>
        <message>
            <source>financial, health, public, energy, transport, digital or another</source>
            <translation>financial, health, public, energy, transport, digital oder ein anderer</translation>
        </message>
        <message>
            <source>In which sector does your organisation work?</source>
            <translation>In welchem Sektor arbeitet Ihre Organisation?</translation>
        </message>
        <message>
            <source>A public body</source>
            <translation>Eine öffentliche Stelle</translation>
        </message>
        <message>
            <source>Is your organisation a public body?</source>
            <translation>Ist Ihre Organisation eine öffentliche Stelle?</translation>
        </message>
        <message>
            <source>Essential or important entity under NIS2</source>
            <translation>Wesentliche oder wichtige Einrichtung nach NIS-2</translation>
        </message>
        <message>
            <source>Is your organisation an essential or important entity under NIS2?</source>
            <translation>Ist Ihre Organisation eine wesentliche oder wichtige Einrichtung nach NIS-2?</translation>
        </message>
        <message>
            <source>It offers cloud, data-centre, managed or CDN services to others</source>
            <translation>Sie bietet anderen Cloud-, Rechenzentrums-, verwaltete oder CDN-Dienste an</translation>
        </message>
        <message>
            <source>Do you offer cloud, data-centre, managed or content-delivery services to others?</source>
            <translation>Bieten Sie anderen Cloud-, Rechenzentrums-, verwaltete oder Inhaltszustelldienste an?</translation>
        </message>
        <message>
            <source>It serves financial entities in the EU</source>
            <translation>Sie bedient Finanzunternehmen in der EU</translation>
        </message>
        <message>
            <source>Do you serve financial entities in the EU?</source>
            <translation>Bedienen Sie Finanzunternehmen in der EU?</translation>
        </message>
        <message>
            <source>It sells data processing services in the EU</source>
            <translation>Sie verkauft Datenverarbeitungsdienste in der EU</translation>
        </message>
        <message>
            <source>Do you sell data processing services (cloud) in the EU?</source>
            <translation>Verkaufen Sie Datenverarbeitungsdienste (Cloud) in der EU?</translation>
        </message>
        <message>
            <source>It was named a critical entity</source>
            <translation>Sie wurde als kritische Einrichtung benannt</translation>
        </message>
        <message>
            <source>Was your organisation named a critical entity?</source>
            <translation>Wurde Ihre Organisation als kritische Einrichtung benannt?</translation>
        </message>
        <message>
            <source>A German federal body</source>
            <translation>Eine deutsche Bundesbehörde</translation>
        </message>
        <message>
            <source>Is your organisation a German federal body?</source>
            <translation>Ist Ihre Organisation eine deutsche Bundesbehörde?</translation>
        </message>
        <message>
            <source>A French state body</source>
            <translation>Eine französische Staatsbehörde</translation>
        </message>
        <message>
            <source>Is your organisation a French state body?</source>
            <translation>Ist Ihre Organisation eine französische Staatsbehörde?</translation>
        </message>
        <message>
            <source>Day the system was or will be placed on the market or put into service</source>
            <translation>Tag, an dem das System in Verkehr gebracht oder in Betrieb genommen wurde oder wird</translation>
        </message>
        <message>
            <source>When was or will the system be placed on the market or put into service (ISO date)?</source>
            <translation>Wann wurde oder wird das System in Verkehr gebracht oder in Betrieb genommen (ISO-Datum)?</translation>
        </message>
        <message>
            <source>annex3 or annex1</source>
            <translation>annex3 oder annex1</translation>
        </message>
        <message>
            <source>Is the system high-risk under Annex III (annex3) or as a product of Annex I (annex1)?</source>
            <translation>Ist das System hochriskant nach Anhang III (annex3) oder als Produkt nach Anhang I (annex1)?</translation>
        </message>
        <message>
            <source>People talk to it</source>
            <translation>Menschen sprechen mit ihm</translation>
        </message>
        <message>
            <source>Do people interact with the system directly?</source>
            <translation>Gehen Menschen unmittelbar mit dem System um?</translation>
        </message>
        <message>
            <source>It generates audio, images, video or text</source>
            <translation>Es erzeugt Audio, Bilder, Video oder Text</translation>
        </message>
        <message>
            <source>Does the system generate audio, images, video or text?</source>
            <translation>Erzeugt das System Audio, Bilder, Video oder Text?</translation>
        </message>
        <message>
            <source>It makes deep fakes or texts on matters of public interest</source>
            <translation>Es erzeugt Deepfakes oder Texte von öffentlichem Interesse</translation>
        </message>
        <message>
            <source>Does it make deep fakes, or texts that inform the public on matters of public interest?</source>
            <translation>Erzeugt es Deepfakes oder Texte, die die Öffentlichkeit über Angelegenheiten von öffentlichem Interesse informieren?</translation>
        </message>
        <message>
            <source>It recognises emotions or sorts people by biometric traits</source>
            <translation>Es erkennt Emotionen oder ordnet Menschen nach biometrischen Merkmalen ein</translation>
        </message>
        <message>
            <source>Does it recognise emotions or categorise people by biometric traits?</source>
            <translation>Erkennt es Emotionen oder kategorisiert es Menschen nach biometrischen Merkmalen?</translation>
        </message>
        <message>
            <source>It could make intimate images of real people</source>
            <translation>Es könnte intime Bilder realer Menschen erzeugen</translation>
        </message>
        <message>
            <source>Could the system make intimate or abusive images of real people?</source>
            <translation>Könnte das System intime oder missbräuchliche Bilder realer Menschen erzeugen?</translation>
        </message>
        <message>
            <source>It identifies people by biometric traits at a distance</source>
            <translation>Es erkennt Menschen aus der Ferne an biometrischen Merkmalen</translation>
        </message>
        <message>
            <source>Does the system identify people remotely by biometric traits?</source>
            <translation>Identifiziert das System Menschen aus der Ferne an biometrischen Merkmalen?</translation>
        </message>
        <message>
            <source>A public body, or a private one with public services, uses it</source>
            <translation>Eine öffentliche Stelle oder eine private mit öffentlichen Diensten verwendet es</translation>
        </message>
        <message>
            <source>Is the system used by a public body or for public services?</source>
            <translation>Wird das System von einer öffentlichen Stelle oder für öffentliche Dienste verwendet?</translation>
        </message>
        <message>
            <source>It scores credit or prices life and health insurance</source>
            <translation>Es bewertet Kreditwürdigkeit oder bepreist Lebens- und Krankenversicherung</translation>
        </message>
        <message>
            <source>Does the system score credit, or life and health insurance?</source>
            <translation>Bewertet das System Kreditwürdigkeit oder Lebens- und Krankenversicherung?</translation>
        </message>
        <message>
            <source>It makes or supports decisions with legal or similar effect on people</source>
            <translation>Es trifft oder stützt Entscheidungen mit rechtlicher oder ähnlicher Wirkung auf Menschen</translation>
        </message>
        <message>
            <source>Does the system make or support decisions with legal or similarly serious effect on people?</source>
            <translation>Trifft oder stützt das System Entscheidungen mit rechtlicher oder ähnlich erheblicher Wirkung auf Menschen?</translation>
        </message>
        <message>
            <source>It is used at the workplace</source>
            <translation>Es wird am Arbeitsplatz eingesetzt</translation>
        </message>
        <message>
            <source>Is the system used at the workplace?</source>
            <translation>Wird das System am Arbeitsplatz eingesetzt?</translation>
        </message>
        <message>
            <source>It is a safety component of a product</source>
            <translation>Es ist ein Sicherheitsbauteil eines Produkts</translation>
        </message>
        <message>
            <source>Is the system a safety component of a product?</source>
            <translation>Ist das System ein Sicherheitsbauteil eines Produkts?</translation>
        </message>
        <message>
            <source>A product with digital elements is placed on the EU market</source>
            <translation>Ein Produkt mit digitalen Elementen wird in der EU in Verkehr gebracht</translation>
        </message>
        <message>
            <source>Do you place a product with digital elements (not only a service) on the EU market?</source>
            <translation>Bringen Sie ein Produkt mit digitalen Elementen (nicht nur einen Dienst) in der EU in Verkehr?</translation>
        </message>
        <message>
            <source>The trained model is offered to others in the EU</source>
            <translation>Das trainierte Modell wird anderen in der EU angeboten</translation>
        </message>
        <message>
            <source>Will the trained model be offered to others in the EU (open weights count)?</source>
            <translation>Wird das trainierte Modell anderen in der EU angeboten (offene Gewichte zählen)?</translation>
        </message>
        <message>
            <source>Weights, architecture and usage are public under a free licence</source>
            <translation>Gewichte, Architektur und Nutzung sind unter freier Lizenz öffentlich</translation>
        </message>
        <message>
            <source>Are weights, architecture and usage published under a free and open-source licence?</source>
            <translation>Sind Gewichte, Architektur und Nutzung unter einer freien und quelloffenen Lizenz veröffentlicht?</translation>
        </message>
        <message>
            <source>The Commission designated the model as one with systemic risk</source>
            <translation>Die Kommission hat das Modell als eines mit systemischem Risiko benannt</translation>
        </message>
        <message>
            <source>Did the Commission designate the model as one with systemic risk?</source>
            <translation>Hat die Kommission das Modell als eines mit systemischem Risiko benannt?</translation>
        </message>
        <message>
            <source>The base model is one with systemic risk</source>
            <translation>Das Basismodell ist eines mit systemischem Risiko</translation>
        </message>
        <message>
            <source>Is the model you change one with systemic risk?</source>
            <translation>Ist das Modell, das Sie verändern, eines mit systemischem Risiko?</translation>
        </message>
        <message>
            <source>Registered business users in the EU</source>
            <translation>Registrierte gewerbliche Nutzer in der EU</translation>
        </message>
        <message>
            <source>How many registered business users in the EU does the model have?</source>
            <translation>Wie viele registrierte gewerbliche Nutzer hat das Modell in der EU?</translation>
        </message>
        <message>
            <source>Health data is processed</source>
            <translation>Gesundheitsdaten werden verarbeitet</translation>
        </message>
        <message>
            <source>Is health data processed?</source>
            <translation>Werden Gesundheitsdaten verarbeitet?</translation>
        </message>
        <message>
            <source>Special categories of personal data are processed</source>
            <translation>Besondere Kategorien personenbezogener Daten werden verarbeitet</translation>
        </message>
        <message>
            <source>Are special categories of personal data (Art. 9 GDPR) processed?</source>
            <translation>Werden besondere Kategorien personenbezogener Daten (Art. 9 DSGVO) verarbeitet?</translation>
        </message>
        <message>
            <source>Personal data is processed on a large scale or people are monitored</source>
            <translation>Personenbezogene Daten werden in großem Umfang verarbeitet oder Menschen werden beobachtet</translation>
        </message>
        <message>
            <source>Is personal data processed on a large scale, or are people monitored systematically?</source>
            <translation>Werden personenbezogene Daten in großem Umfang verarbeitet oder Menschen systematisch beobachtet?</translation>
        </message>
        <message>
            <source>Consumers in Colorado are decided upon</source>
            <translation>Über Verbraucher in Colorado wird entschieden</translation>
        </message>
        <message>
            <source>Does the system decide on consumers in Colorado?</source>
            <translation>Entscheidet das System über Verbraucher in Colorado?</translation>
        </message>
        <message>
            <source>The system is used in Texas</source>
            <translation>Das System wird in Texas eingesetzt</translation>
        </message>
        <message>
            <source>Is the system used in Texas?</source>
            <translation>Wird das System in Texas eingesetzt?</translation>
        </message>
        <message>
            <source>The developer does business in California</source>
            <translation>Der Entwickler ist in Kalifornien geschäftlich tätig</translation>
        </message>
        <message>
            <source>Is the model developed or offered from or in California?</source>
            <translation>Wird das Modell aus oder in Kalifornien entwickelt oder angeboten?</translation>
        </message>
        <message>
            <source>The model is offered in New York</source>
            <translation>Das Modell wird in New York angeboten</translation>
        </message>
        <message>
            <source>Is the model developed or offered in New York?</source>
            <translation>Wird das Modell in New York entwickelt oder angeboten?</translation>
        </message>
        <message>
            <source>Personal or important data was collected in mainland China</source>
            <translation>In Festlandchina wurden personenbezogene oder wichtige Daten erhoben</translation>
        </message>
        <message>
            <source>Was personal or important data collected in mainland China?</source>
            <translation>Wurden in Festlandchina personenbezogene oder wichtige Daten erhoben?</translation>
        </message>
        <message>
            <source>Places must hold ISO/IEC 27001</source>
            <translation>Orte müssen ISO/IEC 27001 nachweisen</translation>
        </message>
        <message>
            <source>Must every place hold ISO/IEC 27001?</source>
            <translation>Muss jeder Ort ISO/IEC 27001 nachweisen?</translation>
        </message>
        <message>
            <source>An AI management system after ISO/IEC 42001 is wanted</source>
            <translation>Ein KI-Managementsystem nach ISO/IEC 42001 ist gewünscht</translation>
        </message>
        <message>
            <source>Is an AI management system after ISO/IEC 42001 wanted?</source>
            <translation>Ist ein KI-Managementsystem nach ISO/IEC 42001 gewünscht?</translation>
        </message>
        <message>
            <source>Operators must show a C5 report</source>
            <translation>Betreiber müssen ein C5-Testat vorweisen</translation>
        </message>
        <message>
            <source>Must operators show a C5 report?</source>
            <translation>Müssen Betreiber ein C5-Testat vorweisen?</translation>
        </message>
        <message>
            <source>Operators must be qualified under SecNumCloud</source>
            <translation>Betreiber müssen nach SecNumCloud qualifiziert sein</translation>
        </message>
        <message>
            <source>Must operators be qualified under SecNumCloud?</source>
            <translation>Müssen Betreiber nach SecNumCloud qualifiziert sein?</translation>
        </message>
        <message>
            <source>Halls must follow EN 50600</source>
            <translation>Hallen müssen EN 50600 folgen</translation>
        </message>
        <message>
            <source>Must halls follow EN 50600?</source>
            <translation>Müssen Hallen EN 50600 folgen?</translation>
        </message>
        <message>
            <source>NIST AI RMF is used</source>
            <translation>Das NIST AI RMF wird verwendet</translation>
        </message>
        <message>
            <source>Is the NIST AI Risk Management Framework used?</source>
            <translation>Wird das NIST AI Risk Management Framework verwendet?</translation>
        </message>
        <message>
            <source>The BSI C3A criteria are used</source>
            <translation>Die C3A-Kriterien des BSI werden verwendet</translation>
        </message>
        <message>
            <source>Are the BSI C3A criteria used?</source>
            <translation>Werden die C3A-Kriterien des BSI verwendet?</translation>
        </message>
        <message>
            <source>Lowest sovereignty level asked for</source>
            <translation>Niedrigste verlangte Souveränitätsstufe</translation>
        </message>
        <message>
            <source>Which sovereignty level is asked for?</source>
            <translation>Welche Souveränitätsstufe wird verlangt?</translation>
        </message>
        <message>
            <source>No operator under US jurisdiction</source>
            <translation>Kein Betreiber unter US-Recht</translation>
        </message>
        <message>
            <source>Must no operator be under US jurisdiction?</source>
            <translation>Darf kein Betreiber US-Recht unterstehen?</translation>
        </message>
        <message>
            <source>Highest PUE accepted</source>
            <translation>Höchster angenommener PUE</translation>
        </message>
        <message>
            <source>Which PUE is accepted at most?</source>
            <translation>Welcher PUE wird höchstens angenommen?</translation>
        </message>
        <message>
            <source>More than one chip vendor is wanted</source>
            <translation>Mehr als ein Chiphersteller ist gewünscht</translation>
        </message>
        <message>
            <source>Is more than one chip vendor wanted?</source>
            <translation>Ist mehr als ein Chiphersteller gewünscht?</translation>
        </message>
        <message>
            <source>Measures for AI literacy are taken</source>
            <translation>Maßnahmen für KI-Kompetenz sind ergriffen</translation>
        </message>
        <message>
            <source>Are measures for AI literacy taken and recorded?</source>
            <translation>Sind Maßnahmen für KI-Kompetenz ergriffen und festgehalten?</translation>
        </message>
        <message>
            <source>The purpose was screened against Art. 5</source>
            <translation>Der Zweck wurde gegen Art. 5 geprüft</translation>
        </message>
        <message>
            <source>Was the intended purpose screened against Art. 5?</source>
            <translation>Wurde die Zweckbestimmung gegen Art. 5 geprüft?</translation>
        </message>
        <message>
            <source>A data protection impact assessment is done</source>
            <translation>Eine Datenschutz-Folgenabschätzung liegt vor</translation>
        </message>
        <message>
            <source>Is a data protection impact assessment done?</source>
            <translation>Liegt eine Datenschutz-Folgenabschätzung vor?</translation>
        </message>
        <message>
            <source>Processor contracts are signed</source>
            <translation>Auftragsverarbeitungsverträge sind geschlossen</translation>
        </message>
        <message>
            <source>Are processor contracts (Art. 28 GDPR) signed?</source>
            <translation>Sind Auftragsverarbeitungsverträge (Art. 28 DSGVO) geschlossen?</translation>
        </message>
        <message>
            <source>Records of processing are kept</source>
            <translation>Das Verzeichnis der Verarbeitungstätigkeiten wird geführt</translation>
        </message>
        <message>
            <source>Are records of processing (Art. 30 GDPR) kept?</source>
            <translation>Wird das Verzeichnis der Verarbeitungstätigkeiten (Art. 30 DSGVO) geführt?</translation>
        </message>
        <message>
            <source>A transfer tool is in place</source>
            <translation>Ein Übermittlungsinstrument ist eingerichtet</translation>
        </message>
        <message>
            <source>Is a transfer tool (Chapter V GDPR) in place?</source>
            <translation>Ist ein Übermittlungsinstrument (Kapitel V DSGVO) eingerichtet?</translation>
        </message>
        <message>
            <source>An incident process with its clocks is in place</source>
            <translation>Ein Verfahren für Vorfälle mit seinen Fristen ist eingerichtet</translation>
        </message>
        <message>
            <source>Is an incident process with its reporting clocks in place?</source>
            <translation>Ist ein Verfahren für Vorfälle mit seinen Meldefristen eingerichtet?</translation>
        </message>
        <message>
            <source>An exit plan is written</source>
            <translation>Ein Ausstiegsplan ist geschrieben</translation>
        </message>
        <message>
            <source>Is an exit plan written?</source>
            <translation>Ist ein Ausstiegsplan geschrieben?</translation>
        </message>
        <message>
            <source>The register of ICT contracts is kept</source>
            <translation>Das Register der IKT-Verträge wird geführt</translation>
        </message>
        <message>
            <source>Is the register of ICT contracts kept?</source>
            <translation>Wird das Register der IKT-Verträge geführt?</translation>
        </message>
        <message>
            <source>A bill of materials of software is kept</source>
            <translation>Eine Software-Stückliste wird geführt</translation>
        </message>
        <message>
            <source>Is a software bill of materials kept?</source>
            <translation>Wird eine Software-Stückliste geführt?</translation>
        </message>
        <message>
            <source>The yearly energy report is filed</source>
            <translation>Der jährliche Energiebericht ist abgegeben</translation>
        </message>
        <message>
            <source>Is the yearly energy report filed?</source>
            <translation>Ist der jährliche Energiebericht abgegeben?</translation>
        </message>
        <message>
            <source>An energy or environmental management system is in place</source>
            <translation>Ein Energie- oder Umweltmanagementsystem ist eingerichtet</translation>
        </message>
        <message>
            <source>That management system is validated or holds a certificate</source>
            <translation>Dieses Managementsystem ist validiert oder trägt ein Zertifikat</translation>
        </message>
        <message>
            <source>Is an energy or environmental management system in place?</source>
            <translation>Ist ein Energie- oder Umweltmanagementsystem eingerichtet?</translation>
        </message>
        <message>
            <source>Is the energy or environmental management system validated, or does it hold a certificate?</source>
            <translation>Ist das Energie- oder Umweltmanagementsystem validiert, oder trägt es ein Zertifikat?</translation>
        </message>
        <message>
            <source>End use, end user and parent were screened</source>
            <translation>Endverwendung, Endverwender und Muttergesellschaft wurden geprüft</translation>
        </message>
        <message>
            <source>Were end use, end user and ultimate parent screened?</source>
            <translation>Wurden Endverwendung, Endverwender und oberste Muttergesellschaft geprüft?</translation>
        </message>
        <message>
            <source>The export licence is granted</source>
            <translation>Die Ausfuhrgenehmigung ist erteilt</translation>
        </message>
        <message>
            <source>Is the export licence granted?</source>
            <translation>Ist die Ausfuhrgenehmigung erteilt?</translation>
        </message>
        <message>
            <source>Only the planner holds the keys</source>
            <translation>Nur Ihre Organisation hat die Schlüssel</translation>
        </message>
        <message>
            <source>Are the encryption keys held by you alone?</source>
            <translation>Verwalten Sie die Schlüssel der Verschlüsselung allein?</translation>
        </message>
        <message>
            <source>Output is marked in machine-readable form</source>
            <translation>Ausgaben werden maschinenlesbar gekennzeichnet</translation>
        </message>
        <message>
            <source>Is synthetic output marked in machine-readable form?</source>
            <translation>Werden synthetische Ausgaben maschinenlesbar gekennzeichnet?</translation>
        </message>
        <message>
            <source>People are told that they talk to an AI system</source>
            <translation>Menschen erfahren, dass sie mit einem KI-System sprechen</translation>
        </message>
        <message>
            <source>Are people told that they talk to an AI system?</source>
            <translation>Erfahren Menschen, dass sie mit einem KI-System sprechen?</translation>
        </message>
        <message>
            <source>Logs are kept at least six months</source>
            <translation>Protokolle werden mindestens sechs Monate aufbewahrt</translation>
        </message>
        <message>
            <source>Are logs kept at least six months?</source>
            <translation>Werden Protokolle mindestens sechs Monate aufbewahrt?</translation>
        </message>
        <message>
            <source>People who oversee the system are named</source>
            <translation>Die Personen, die das System beaufsichtigen, sind benannt</translation>
        </message>
        <message>
            <source>Are the people who oversee the system named?</source>
            <translation>Sind die Personen benannt, die das System beaufsichtigen?</translation>
        </message>
        <message>
            <source>The measures of Art. 21 NIS2 are taken</source>
            <translation>Die Maßnahmen nach Art. 21 NIS-2 sind umgesetzt</translation>
        </message>
        <message>
            <source>Are the measures of Art. 21 NIS2 taken?</source>
            <translation>Sind die Maßnahmen nach Art. 21 NIS-2 umgesetzt?</translation>
        </message>
        <message>
            <source>Share of power from renewable sources, 0 to 1</source>
            <translation>Anteil des Stroms aus erneuerbaren Quellen, 0 bis 1</translation>
        </message>
        <message>
            <source>Which share of the power comes from renewable sources?</source>
            <translation>Welcher Anteil des Stroms stammt aus erneuerbaren Quellen?</translation>
        </message>
        <message>
            <source>Share of energy reused as heat, 0 to 1</source>
            <translation>Anteil der als Wärme wiederverwendeten Energie, 0 bis 1</translation>
        </message>
        <message>
            <source>Which share of the energy is reused as heat?</source>
            <translation>Welcher Anteil der Energie wird als Wärme wiederverwendet?</translation>
        </message>
        <message>
            <source>Day the hall went or goes into operation</source>
            <translation>Tag, an dem die Halle in Betrieb ging oder geht</translation>
        </message>
        <message>
            <source>When did or will the hall go into operation (ISO date)?</source>
            <translation>Wann ging oder geht die Halle in Betrieb (ISO-Datum)?</translation>
        </message>
        <message>
            <source>Water is metered</source>
            <translation>Wasser wird gemessen</translation>
        </message>
        <message>
            <source>Is water use metered?</source>
            <translation>Wird der Wasserverbrauch gemessen?</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 does not serve %2 in a version the manifests are written in, so they hold none of its objects</source>
            <translation>%1 bietet %2 in keiner Version an, in der die Manifeste geschrieben werden, daher enthalten sie keine Objekte davon</translation>
        </message>
        <message>
            <source>The catalog does not know %1, so whether it works with the others is not known</source>
            <translation>Der Katalog kennt %1 nicht, daher ist nicht bekannt, ob es mit den anderen zusammenarbeitet</translation>
        </message>
        <message>
            <source>Ubuntu Pro, weekday support</source>
            <translation>Ubuntu Pro, Support an Werktagen</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>Risikoregister</translation>
        </message>
        <message>
            <source>Post-market monitoring plan</source>
            <translation>Plan für die Beobachtung nach dem Inverkehrbringen</translation>
        </message>
        <message>
            <source>Human oversight</source>
            <translation>Menschliche Aufsicht</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Genehmigung</translation>
        </message>
        <message>
            <source>Cloud schemes of member states</source>
            <translation>Cloud-Nachweise der Mitgliedstaaten</translation>
        </message>
        <message>
            <source>SecNumCloud for the French state</source>
            <translation>SecNumCloud für den französischen Staat</translation>
        </message>
        <message>
            <source>Sensitive data of the French state, and plans that ask for it, stand with a qualified service.</source>
            <translation>Sensible Daten des französischen Staates und Pläne, die es verlangen, liegen bei einem qualifizierten Dienst.</translation>
        </message>
        <message>
            <source>Choose a qualified service, not only a qualified vendor.</source>
            <translation>Einen qualifizierten Dienst wählen, nicht nur einen qualifizierten Anbieter.</translation>
        </message>
        <message>
            <source>Qualification of the service</source>
            <translation>Qualifizierung des Dienstes</translation>
        </message>
        <message>
            <source>SecNumCloud: ownership</source>
            <translation>SecNumCloud: Eigentum</translation>
        </message>
        <message>
            <source>Shares from outside the Union are capped at 24 percent single and 39 percent joint.</source>
            <translation>Anteile von außerhalb der Union sind auf 24 Prozent einzeln und 39 Prozent zusammen begrenzt.</translation>
        </message>
        <message>
            <source>Ask for the ownership statement.</source>
            <translation>Die Erklärung zu den Eigentumsverhältnissen anfordern.</translation>
        </message>
        <message>
            <source>Ownership record</source>
            <translation>Nachweis der Eigentumsverhältnisse</translation>
        </message>
        <message>
            <source>C5 for federal bodies</source>
            <translation>C5 für Bundesbehörden</translation>
        </message>
        <message>
            <source>German federal bodies, and plans that ask for it, want a C5 report of type 2.</source>
            <translation>Deutsche Bundesbehörden und Pläne, die es verlangen, brauchen ein C5-Testat vom Typ 2.</translation>
        </message>
        <message>
            <source>Ask for the report and note its year.</source>
            <translation>Das Testat anfordern und sein Jahr vermerken.</translation>
        </message>
        <message>
            <source>C5 report</source>
            <translation>C5-Testat</translation>
        </message>
        <message>
            <source>C5 for health data in Germany</source>
            <translation>C5 für Gesundheitsdaten in Deutschland</translation>
        </message>
        <message>
            <source>Cloud services with German health data show a C5 report of type 2.</source>
            <translation>Cloud-Dienste mit deutschen Gesundheitsdaten weisen ein C5-Testat vom Typ 2 vor.</translation>
        </message>
        <message>
            <source>Choose an operator with the report.</source>
            <translation>Einen Betreiber mit dem Testat wählen.</translation>
        </message>
        <message>
            <source>Transition to C5:2026</source>
            <translation>Übergang zu C5:2026</translation>
        </message>
        <message>
            <source>A successor of the catalogue is out; when reports have to follow it was not found.</source>
            <translation>Ein Nachfolger des Katalogs ist erschienen; ab wann Testate ihm folgen müssen, wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Ask which edition the report follows.</source>
            <translation>Fragen, welcher Ausgabe das Testat folgt.</translation>
        </message>
        <message>
            <source>Cyber Resilience Act</source>
            <translation>Cyberresilienz-Verordnung</translation>
        </message>
        <message>
            <source>Report exploited vulnerabilities</source>
            <translation>Ausgenutzte Schwachstellen melden</translation>
        </message>
        <message>
            <source>Actively exploited vulnerabilities and severe incidents of the product are reported: 24 hours, 72 hours, then 14 days after a fix or a month.</source>
            <translation>Aktiv ausgenutzte Schwachstellen und schwere Vorfälle des Produkts werden gemeldet: 24 Stunden, 72 Stunden, dann 14 Tage nach einer Abhilfe oder ein Monat.</translation>
        </message>
        <message>
            <source>Set up the process and state governance.incident_process.</source>
            <translation>Das Verfahren einrichten und governance.incident_process angeben.</translation>
        </message>
        <message>
            <source>Incident process</source>
            <translation>Verfahren für Vorfälle</translation>
        </message>
        <message>
            <source>Duties of manufacturers</source>
            <translation>Pflichten der Hersteller</translation>
        </message>
        <message>
            <source>The product meets the essential requirements, has a software bill of materials and a support period.</source>
            <translation>Das Produkt erfüllt die grundlegenden Anforderungen, hat eine Software-Stückliste und einen Unterstützungszeitraum.</translation>
        </message>
        <message>
            <source>Prepare for the date; state governance.sbom.</source>
            <translation>Auf den Stichtag vorbereiten; governance.sbom angeben.</translation>
        </message>
        <message>
            <source>Technical file</source>
            <translation>Technische Unterlagen</translation>
        </message>
        <message>
            <source>Buy only parts with CE mark and support period</source>
            <translation>Nur Teile mit CE-Zeichen und Unterstützungszeitraum kaufen</translation>
        </message>
        <message>
            <source>Networked parts placed on the market from this date bear the CE marking under the act and state a support period.</source>
            <translation>Vernetzte Teile, die ab diesem Tag in Verkehr gebracht werden, tragen das CE-Zeichen nach der Verordnung und nennen einen Unterstützungszeitraum.</translation>
        </message>
        <message>
            <source>Ask every vendor for declaration, software bill of materials and support period of servers, switches and storage.</source>
            <translation>Von jedem Hersteller Konformitätserklärung, Software-Stückliste und Unterstützungszeitraum für Server, Switches und Speicher anfordern.</translation>
        </message>
        <message>
            <source>Declarations of the vendors</source>
            <translation>Erklärungen der Hersteller</translation>
        </message>
        <message>
            <source>Updates over the support period</source>
            <translation>Aktualisierungen im Unterstützungszeitraum</translation>
        </message>
        <message>
            <source>Vendors handle vulnerabilities over the support period; it should cover the planned life.</source>
            <translation>Hersteller beheben Schwachstellen im Unterstützungszeitraum; er sollte die geplante Nutzungsdauer abdecken.</translation>
        </message>
        <message>
            <source>Compare the support period with the horizon of this plan.</source>
            <translation>Den Unterstützungszeitraum mit dem Zeitraum dieses Plans vergleichen.</translation>
        </message>
        <message>
            <source>Support statements</source>
            <translation>Angaben zum Unterstützungszeitraum</translation>
        </message>
        <message>
            <source>Data Act</source>
            <translation>Datenverordnung (Data Act)</translation>
        </message>
        <message>
            <source>Right to switch: contract</source>
            <translation>Recht auf Anbieterwechsel: Vertrag</translation>
        </message>
        <message>
            <source>The contract with the cloud provider allows switching after at most two months of notice within 30 days, with export of data and digital assets.</source>
            <translation>Der Vertrag mit dem Cloud-Anbieter erlaubt den Wechsel nach höchstens zwei Monaten Frist binnen 30 Tagen, mit Ausfuhr der Daten und digitalen Vermögenswerte.</translation>
        </message>
        <message>
            <source>Check the clause and write an exit plan; state governance.exit_plan.</source>
            <translation>Die Klausel prüfen und einen Ausstiegsplan schreiben; governance.exit_plan angeben.</translation>
        </message>
        <message>
            <source>Contract and exit plan</source>
            <translation>Vertrag und Ausstiegsplan</translation>
        </message>
        <message>
            <source>No charges for switching</source>
            <translation>Keine Entgelte für den Wechsel</translation>
        </message>
        <message>
            <source>Providers may charge nothing for switching, egress included.</source>
            <translation>Anbieter dürfen für den Wechsel nichts berechnen, auch nicht für ausgehenden Datenverkehr.</translation>
        </message>
        <message>
            <source>Leave egress charges for switching out of the exit cost.</source>
            <translation>Entgelte für ausgehenden Datenverkehr beim Wechsel nicht in die Ausstiegskosten rechnen.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Third-country access to non-personal data</source>
            <translation>Zugriff von Drittstaaten auf nicht personenbezogene Daten</translation>
        </message>
        <message>
            <source>The provider has to prevent unlawful access by third-country authorities to non-personal data; this operator is under foreign jurisdiction.</source>
            <translation>Der Anbieter muss unrechtmäßigen Zugriff von Behörden aus Drittstaaten auf nicht personenbezogene Daten verhindern; dieser Betreiber untersteht fremdem Recht.</translation>
        </message>
        <message>
            <source>Ask for its measures; keep the keys and state governance.key_control.</source>
            <translation>Seine Maßnahmen erfragen; die Schlüssel selbst verwalten und governance.key_control angeben.</translation>
        </message>
        <message>
            <source>Statement of the provider</source>
            <translation>Erklärung des Anbieters</translation>
        </message>
        <message>
            <source>Duties of a cloud provider</source>
            <translation>Pflichten eines Cloud-Anbieters</translation>
        </message>
        <message>
            <source>You sell data processing services: switching, interoperability, open interfaces and information about places are your duties.</source>
            <translation>Sie verkaufen Datenverarbeitungsdienste: Anbieterwechsel, Interoperabilität, offene Schnittstellen und Auskunft über Standorte sind Ihre Pflichten.</translation>
        </message>
        <message>
            <source>Prepare contracts and export interfaces.</source>
            <translation>Verträge und Export-Schnittstellen vorbereiten.</translation>
        </message>
        <message>
            <source>Terms of service</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>Proposal: lighter switching rules</source>
            <translation>Vorschlag: leichtere Regeln zum Anbieterwechsel</translation>
        </message>
        <message>
            <source>Switching rules would be adjusted for custom services and small providers.</source>
            <translation>Die Wechselregeln würden für maßgeschneiderte Dienste und kleine Anbieter angepasst.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>German Energy Efficiency Act</source>
            <translation>Energieeffizienzgesetz</translation>
        </message>
        <message>
            <source>PUE 1.5 of existing halls</source>
            <translation>PUE 1,5 für bestehende Hallen</translation>
        </message>
        <message>
            <source>A hall that began before July 2026 keeps a yearly PUE of 1.5 from July 2027.</source>
            <translation>Eine Halle mit Betriebsbeginn vor Juli 2026 hält ab Juli 2027 im Jahresmittel einen PUE von 1,5 ein.</translation>
        </message>
        <message>
            <source>Improve cooling or show the measured value; state site.pue.</source>
            <translation>Die Kühlung verbessern oder den Messwert nachweisen; site.pue angeben.</translation>
        </message>
        <message>
            <source>Measured PUE</source>
            <translation>Gemessener PUE</translation>
        </message>
        <message>
            <source>PUE 1.3 of existing halls</source>
            <translation>PUE 1,3 für bestehende Hallen</translation>
        </message>
        <message>
            <source>A hall that began before July 2026 keeps a yearly PUE of 1.3 from July 2030.</source>
            <translation>Eine Halle mit Betriebsbeginn vor Juli 2026 hält ab Juli 2030 im Jahresmittel einen PUE von 1,3 ein.</translation>
        </message>
        <message>
            <source>Plan the next step of cooling.</source>
            <translation>Den nächsten Ausbauschritt der Kühlung planen.</translation>
        </message>
        <message>
            <source>PUE 1.2 of new halls</source>
            <translation>PUE 1,2 für neue Hallen</translation>
        </message>
        <message>
            <source>A hall that begins from July 2026 reaches a PUE of 1.2 on yearly average, and keeps it, at the latest two years after it began.</source>
            <translation>Eine Halle mit Betriebsbeginn ab Juli 2026 erreicht spätestens zwei Jahre danach im Jahresmittel einen PUE von 1,2 und hält ihn.</translation>
        </message>
        <message>
            <source>Design for 1.2, for example with liquid cooling.</source>
            <translation>Auf 1,2 auslegen, etwa mit Flüssigkühlung.</translation>
        </message>
        <message>
            <source>Design and measured PUE</source>
            <translation>Auslegung und gemessener PUE</translation>
        </message>
        <message>
            <source>When did the hall begin?</source>
            <translation>Wann hat die Halle den Betrieb aufgenommen?</translation>
        </message>
        <message>
            <source>Which PUE binds this hall hangs on the day it began: 1.5 and later 1.3, or 1.2.</source>
            <translation>Welcher PUE für diese Halle gilt, hängt vom Tag des Betriebsbeginns ab: 1,5 und später 1,3, oder 1,2.</translation>
        </message>
        <message>
            <source>State site.operation_start.</source>
            <translation>site.operation_start angeben.</translation>
        </message>
        <message>
            <source>Commissioning record</source>
            <translation>Nachweis der Inbetriebnahme</translation>
        </message>
        <message>
            <source>Reuse of energy in new halls</source>
            <translation>Energie-Wiederverwendung in neuen Hallen</translation>
        </message>
        <message>
            <source>A hall that begins from July 2026 reuses at least 10 percent of its energy at the latest two years after it began, unless exempt; those that begin later reuse more.</source>
            <translation>Eine Halle, die ab Juli 2026 in Betrieb geht, nutzt spätestens zwei Jahre danach mindestens 10 Prozent ihrer Energie wieder, sofern sie nicht ausgenommen ist; spätere mehr.</translation>
        </message>
        <message>
            <source>Reuse of energy in halls from July 2027</source>
            <translation>Wiederverwendung von Energie in Hallen ab Juli 2027</translation>
        </message>
        <message>
            <source>A hall that begins from July 2027 plans to reuse at least 15 percent of its energy, unless exempt. The law asks for a planned share, and for reaching it two years after the hall began: whether the plan falls under these years too is not said, the planned share is tested from the start.</source>
            <translation>Eine Halle, die ab Juli 2027 in Betrieb geht, plant, mindestens 15 Prozent ihrer Energie wiederzuverwenden, sofern sie nicht ausgenommen ist. Das Gesetz verlangt einen geplanten Anteil und dass er zwei Jahre nach Betriebsbeginn erreicht ist: Ob die Frist auch für die Planung gilt, sagt es nicht; der geplante Anteil wird von Beginn an geprüft.</translation>
        </message>
        <message>
            <source>Reuse of energy in halls from July 2028</source>
            <translation>Wiederverwendung von Energie in Hallen ab Juli 2028</translation>
        </message>
        <message>
            <source>A hall that begins from July 2028 plans to reuse at least 20 percent of its energy, unless exempt. The law asks for a planned share, and for reaching it two years after the hall began: whether the plan falls under these years too is not said, the planned share is tested from the start.</source>
            <translation>Eine Halle, die ab Juli 2028 in Betrieb geht, plant, mindestens 20 Prozent ihrer Energie wiederzuverwenden, sofern sie nicht ausgenommen ist. Das Gesetz verlangt einen geplanten Anteil und dass er zwei Jahre nach Betriebsbeginn erreicht ist: Ob die Frist auch für die Planung gilt, sagt es nicht; der geplante Anteil wird von Beginn an geprüft.</translation>
        </message>
        <message>
            <source>Find an offtaker of heat, or document the exemption; state site.heat_reuse_share.</source>
            <translation>Einen Abnehmer für die Wärme finden oder die Ausnahme belegen; site.heat_reuse_share angeben.</translation>
        </message>
        <message>
            <source>Heat contract or exemption</source>
            <translation>Wärmevertrag oder Ausnahme</translation>
        </message>
        <message>
            <source>Half of the power renewable</source>
            <translation>Die Hälfte des Stroms erneuerbar</translation>
        </message>
        <message>
            <source>At least half of the power comes from renewable sources on balance.</source>
            <translation>Mindestens die Hälfte des Stroms stammt bilanziell aus erneuerbaren Energien.</translation>
        </message>
        <message>
            <source>Buy guarantees of origin or a contract; state site.renewable_share.</source>
            <translation>Herkunftsnachweise oder einen Liefervertrag kaufen; site.renewable_share angeben.</translation>
        </message>
        <message>
            <source>Power contract</source>
            <translation>Stromliefervertrag</translation>
        </message>
        <message>
            <source>All power renewable</source>
            <translation>Aller Strom erneuerbar</translation>
        </message>
        <message>
            <source>From 2027 all power comes from renewable sources on balance.</source>
            <translation>Ab 2027 stammt der gesamte Strom bilanziell aus erneuerbaren Energien.</translation>
        </message>
        <message>
            <source>Buy guarantees of origin or a contract for all of it; state site.renewable_share.</source>
            <translation>Herkunftsnachweise oder einen Liefervertrag für die ganze Menge kaufen; site.renewable_share angeben.</translation>
        </message>
        <message>
            <source>Energy or environmental management system</source>
            <translation>Energie- oder Umweltmanagementsystem</translation>
        </message>
        <message>
            <source>The operator runs an energy or environmental management system.</source>
            <translation>Der Betreiber führt ein Energie- oder Umweltmanagementsystem.</translation>
        </message>
        <message>
            <source>Energy or environmental management system, audited</source>
            <translation>Energie- oder Umweltmanagementsystem, geprüft</translation>
        </message>
        <message>
            <source>The management system is validated or holds a certificate: from 1 MW of rated power without redundancy, in halls of public bodies from 300 kW.</source>
            <translation>Das Managementsystem ist validiert oder trägt ein Zertifikat: ab 1 MW nicht redundanter Nennanschlussleistung, in Hallen öffentlicher Träger ab 300 kW.</translation>
        </message>
        <message>
            <source>Have it validated (EMAS) or audited for a certificate (ISO 50001) and state governance.energy_management_audited.</source>
            <translation>Das System validieren (EMAS) oder für ein Zertifikat (ISO 50001) prüfen lassen und governance.energy_management_audited angeben.</translation>
        </message>
        <message>
            <source>Set it up and state governance.energy_management.</source>
            <translation>Das System einrichten und governance.energy_management angeben.</translation>
        </message>
        <message>
            <source>Certificate or manual</source>
            <translation>Zertifikat oder Handbuch</translation>
        </message>
        <message>
            <source>Yearly report to the register</source>
            <translation>Jährliche Meldung an das Register</translation>
        </message>
        <message>
            <source>The operator reports the figures of the hall each year; from 500 kW on for the first time by 15 August 2024.</source>
            <translation>Der Betreiber meldet jedes Jahr die Kennzahlen der Halle; ab 500 kW erstmals bis 15. August 2024.</translation>
        </message>
        <message>
            <source>Yearly report to the register, smaller halls</source>
            <translation>Jährliche Meldung an das Register, kleinere Hallen</translation>
        </message>
        <message>
            <source>The operator reports the figures of the hall each year; from 300 to 500 kW for the first time by 1 July 2025.</source>
            <translation>Der Betreiber meldet jedes Jahr die Kennzahlen der Halle; von 300 bis 500 kW erstmals bis 1. Juli 2025.</translation>
        </message>
        <message>
            <source>File it and state governance.energy_report.</source>
            <translation>Die Meldung abgeben und governance.energy_report angeben.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Inform customers of the hall</source>
            <translation>Kunden der Halle informieren</translation>
        </message>
        <message>
            <source>Customers get the energy share of their use each year.</source>
            <translation>Kunden erhalten jedes Jahr ihren Anteil am Energieverbrauch.</translation>
        </message>
        <message>
            <source>Meter by customer.</source>
            <translation>Je Kunde messen.</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Mitteilungen</translation>
        </message>
        <message>
            <source>Draft: PUE 1.6, 1.4 and 1.3</source>
            <translation>Entwurf: PUE 1,6, 1,4 und 1,3</translation>
        </message>
        <message>
            <source>The draft would allow 1.6 from July 2027 and 1.4 from July 2030 in existing halls and 1.3 in new ones.</source>
            <translation>Der Entwurf würde in bestehenden Hallen 1,6 ab Juli 2027 und 1,4 ab Juli 2030 erlauben und 1,3 in neuen.</translation>
        </message>
        <message>
            <source>Show both outcomes to those who decide.</source>
            <translation>Beide Ausgänge den Entscheidern zeigen.</translation>
        </message>
        <message>
            <source>Draft: exemption without a heat network</source>
            <translation>Entwurf: Ausnahme ohne Wärmenetz</translation>
        </message>
        <message>
            <source>Halls without a heat network within 5 km would be exempt from reuse.</source>
            <translation>Hallen ohne Wärmenetz im Umkreis von 5 km wären von der Wiederverwendung ausgenommen.</translation>
        </message>
        <message>
            <source>Note the nearest heat network.</source>
            <translation>Das nächste Wärmenetz vermerken.</translation>
        </message>
        <message>
            <source>Digital Operational Resilience Act</source>
            <translation>Verordnung über die digitale operationale Resilienz (DORA)</translation>
        </message>
        <message>
            <source>Framework of ICT risk management</source>
            <translation>Rahmen für das IKT-Risikomanagement</translation>
        </message>
        <message>
            <source>The plan belongs into the framework of ICT risk management that the management body answers for.</source>
            <translation>Der Plan gehört in den Rahmen des IKT-Risikomanagements, für den das Leitungsorgan verantwortlich ist.</translation>
        </message>
        <message>
            <source>Take the plan into the framework.</source>
            <translation>Den Plan in den Rahmen aufnehmen.</translation>
        </message>
        <message>
            <source>Framework entry</source>
            <translation>Eintrag im Rahmenwerk</translation>
        </message>
        <message>
            <source>Incidents: 4 hours, 24 hours, 72 hours, one month</source>
            <translation>Vorfälle: 4 Stunden, 24 Stunden, 72 Stunden, ein Monat</translation>
        </message>
        <message>
            <source>Major incidents are reported within 4 hours of classification and 24 hours of awareness, then after 72 hours and a month.</source>
            <translation>Schwerwiegende Vorfälle werden binnen 4 Stunden nach der Einstufung und 24 Stunden nach Kenntnis gemeldet, dann nach 72 Stunden und nach einem Monat.</translation>
        </message>
        <message>
            <source>Testing of resilience</source>
            <translation>Prüfung der Resilienz</translation>
        </message>
        <message>
            <source>Systems that support critical functions are tested at least yearly.</source>
            <translation>Systeme für kritische Funktionen werden mindestens jährlich geprüft.</translation>
        </message>
        <message>
            <source>Reserve a test environment.</source>
            <translation>Eine Testumgebung vorsehen.</translation>
        </message>
        <message>
            <source>Test plan</source>
            <translation>Testplan</translation>
        </message>
        <message>
            <source>Register of ICT contracts</source>
            <translation>Register der IKT-Verträge</translation>
        </message>
        <message>
            <source>All contracts on ICT services stand in the register of information, each operator of this plan too.</source>
            <translation>Alle Verträge über IKT-Dienste stehen im Informationsregister, auch jeder Betreiber dieses Plans.</translation>
        </message>
        <message>
            <source>Enter the operators and state governance.ict_register.</source>
            <translation>Die Betreiber eintragen und governance.ict_register angeben.</translation>
        </message>
        <message>
            <source>Register of information</source>
            <translation>Informationsregister</translation>
        </message>
        <message>
            <source>Exit strategy</source>
            <translation>Ausstiegsstrategie</translation>
        </message>
        <message>
            <source>Contracts for critical functions have exit strategies that were tested.</source>
            <translation>Verträge für kritische Funktionen haben geprüfte Ausstiegsstrategien.</translation>
        </message>
        <message>
            <source>Write it and state governance.exit_plan.</source>
            <translation>Sie ausarbeiten und governance.exit_plan angeben.</translation>
        </message>
        <message>
            <source>Exit plan</source>
            <translation>Ausstiegsplan</translation>
        </message>
        <message>
            <source>Concentration risk</source>
            <translation>Konzentrationsrisiko</translation>
        </message>
        <message>
            <source>All accelerators come from one vendor: assess the concentration.</source>
            <translation>Alle Beschleuniger stammen von einem Hersteller: die Konzentration bewerten.</translation>
        </message>
        <message>
            <source>Assess it; show a second source.</source>
            <translation>Bewerten; eine zweite Quelle aufzeigen.</translation>
        </message>
        <message>
            <source>Concentration assessment</source>
            <translation>Bewertung der Konzentration</translation>
        </message>
        <message>
            <source>Content of contracts: places of data</source>
            <translation>Vertragsinhalt: Orte der Daten</translation>
        </message>
        <message>
            <source>The contract with the operator names the places of data and processing, audit rights and assistance in incidents.</source>
            <translation>Der Vertrag mit dem Betreiber nennt die Orte der Daten und der Verarbeitung, Prüfrechte und Unterstützung bei Vorfällen.</translation>
        </message>
        <message>
            <source>Put it into the contract.</source>
            <translation>In den Vertrag aufnehmen.</translation>
        </message>
        <message>
            <source>EU AI Act</source>
            <translation>KI-Verordnung der EU</translation>
        </message>
        <message>
            <source>AI literacy</source>
            <translation>KI-Kompetenz</translation>
        </message>
        <message>
            <source>Those who provide or use AI systems take measures that support the AI literacy of their staff.</source>
            <translation>Wer KI-Systeme anbietet oder betreibt, ergreift Maßnahmen für die KI-Kompetenz seines Personals.</translation>
        </message>
        <message>
            <source>Record who is trained in what and when, and state governance.literacy.</source>
            <translation>Festhalten, wer wann worin geschult wird, und governance.literacy angeben.</translation>
        </message>
        <message>
            <source>Training record</source>
            <translation>Schulungsnachweis</translation>
        </message>
        <message>
            <source>Prohibited practices: screening</source>
            <translation>Verbotene Praktiken: Prüfung</translation>
        </message>
        <message>
            <source>The intended purpose has to stay clear of the prohibited practices; the screening belongs in the file before the plan is bought.</source>
            <translation>Die Zweckbestimmung darf keine verbotene Praktik berühren; die Prüfung gehört in die Akte, bevor der Plan beschafft wird.</translation>
        </message>
        <message>
            <source>Screen the purpose against Art. 5 and state governance.prohibited_screened.</source>
            <translation>Den Zweck gegen Art. 5 prüfen und governance.prohibited_screened angeben.</translation>
        </message>
        <message>
            <source>Signed screening note</source>
            <translation>Unterzeichneter Prüfvermerk</translation>
        </message>
        <message>
            <source>Prohibited practice</source>
            <translation>Verbotene Praktik</translation>
        </message>
        <message>
            <source>The plan states a prohibited practice: it may not be placed on the market, put into service or used.</source>
            <translation>Der Plan nennt eine verbotene Praktik: Sie darf weder in Verkehr gebracht noch in Betrieb genommen noch verwendet werden.</translation>
        </message>
        <message>
            <source>Change the intended purpose.</source>
            <translation>Die Zweckbestimmung ändern.</translation>
        </message>
        <message>
            <source>Purpose statement</source>
            <translation>Erklärung zur Zweckbestimmung</translation>
        </message>
        <message>
            <source>New prohibition: intimate and abusive material</source>
            <translation>Neues Verbot: intime und missbräuchliche Inhalte</translation>
        </message>
        <message>
            <source>Systems that make non-consensual intimate material or child sexual abuse material are prohibited.</source>
            <translation>Systeme, die nicht einvernehmliche intime Inhalte oder Darstellungen sexuellen Kindesmissbrauchs erzeugen, sind verboten.</translation>
        </message>
        <message>
            <source>Build in safeguards that keep the system from it, or change the purpose.</source>
            <translation>Schutzmaßnahmen einbauen, die das System davon abhalten, oder den Zweck ändern.</translation>
        </message>
        <message>
            <source>Safeguard tests</source>
            <translation>Prüfungen der Schutzmaßnahmen</translation>
        </message>
        <message>
            <source>Tell people that they talk to an AI system</source>
            <translation>Menschen sagen, dass sie mit einem KI-System sprechen</translation>
        </message>
        <message>
            <source>People who interact with the system are told that it is an AI system.</source>
            <translation>Wer mit dem System umgeht, erfährt, dass es ein KI-System ist.</translation>
        </message>
        <message>
            <source>Put a notice into the interface and state governance.user_notice.</source>
            <translation>Einen Hinweis in die Oberfläche aufnehmen und governance.user_notice angeben.</translation>
        </message>
        <message>
            <source>Screen of the notice</source>
            <translation>Bildschirmfoto des Hinweises</translation>
        </message>
        <message>
            <source>Mark synthetic output</source>
            <translation>Synthetische Inhalte kennzeichnen</translation>
        </message>
        <message>
            <source>Synthetic audio, image, video or text is marked in a machine-readable form and can be detected as such. The marking step takes capacity in the serving path.</source>
            <translation>Synthetische Audio-, Bild-, Video- oder Textinhalte werden maschinenlesbar gekennzeichnet und sind als solche erkennbar. Die Kennzeichnung braucht Kapazität im Antwortweg.</translation>
        </message>
        <message>
            <source>Plan the marking step and a detection endpoint; state governance.marking.</source>
            <translation>Kennzeichnung und Erkennungsstelle einplanen; governance.marking angeben.</translation>
        </message>
        <message>
            <source>Marking method and test</source>
            <translation>Verfahren der Kennzeichnung und Prüfung</translation>
        </message>
        <message>
            <source>Inform people under emotion recognition or biometric sorting</source>
            <translation>Über Emotionserkennung oder biometrische Einordnung informieren</translation>
        </message>
        <message>
            <source>People exposed to emotion recognition or biometric categorisation are informed.</source>
            <translation>Wer einer Emotionserkennung oder biometrischen Kategorisierung ausgesetzt ist, wird informiert.</translation>
        </message>
        <message>
            <source>Inform them and keep the text of the notice.</source>
            <translation>Die Betroffenen informieren und den Text des Hinweises aufbewahren.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Disclose deep fakes and public-interest texts</source>
            <translation>Deepfakes und Texte von öffentlichem Interesse offenlegen</translation>
        </message>
        <message>
            <source>Deep fakes, and generated texts that inform the public, are disclosed as such.</source>
            <translation>Deepfakes und erzeugte Texte, die die Öffentlichkeit informieren, werden als solche offengelegt.</translation>
        </message>
        <message>
            <source>Put the disclosure into the publishing path.</source>
            <translation>Die Offenlegung in den Veröffentlichungsweg aufnehmen.</translation>
        </message>
        <message>
            <source>Disclosure text</source>
            <translation>Text der Offenlegung</translation>
        </message>
        <message>
            <source>General-purpose AI model by compute</source>
            <translation>KI-Modell mit allgemeinem Verwendungszweck nach Rechenaufwand</translation>
        </message>
        <message>
            <source>The training compute lies above 10^23 FLOP: a model that generates language, images or video from text counts as a general-purpose AI model.</source>
            <translation>Der Rechenaufwand des Trainings liegt über 10^23 FLOP: Ein Modell, das aus Text Sprache, Bilder oder Video erzeugt, gilt als KI-Modell mit allgemeinem Verwendungszweck.</translation>
        </message>
        <message>
            <source>Prepare Annex XI and state system.model_on_market.</source>
            <translation>Anhang XI vorbereiten und system.model_on_market angeben.</translation>
        </message>
        <message>
            <source>FLOP estimate with its formula</source>
            <translation>FLOP-Schätzung mit Formel</translation>
        </message>
        <message>
            <source>Technical documentation of the model</source>
            <translation>Technische Dokumentation des Modells</translation>
        </message>
        <message>
            <source>The provider of a general-purpose model keeps its technical documentation, with the compute and the energy of training, ready for the AI Office. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Der Anbieter eines Modells mit allgemeinem Verwendungszweck hält dessen technische Dokumentation, mit Rechenaufwand und Energie des Trainings, für das Büro für Künstliche Intelligenz bereit. Modelle unter freier und quelloffener Lizenz sind ausgenommen, sofern sie kein systemisches Risiko haben; es wird über 10^25 FLOP vermutet.</translation>
        </message>
        <message>
            <source>Fill Annex XI of the dossier; keep it ten years.</source>
            <translation>Anhang XI des Dossiers ausfüllen; zehn Jahre aufbewahren.</translation>
        </message>
        <message>
            <source>Annex XI file</source>
            <translation>Unterlage zu Anhang XI</translation>
        </message>
        <message>
            <source>Information for those who build on the model</source>
            <translation>Informationen für alle, die auf dem Modell aufbauen</translation>
        </message>
        <message>
            <source>Providers of AI systems that build on the model get information and documentation. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Anbieter von KI-Systemen, die auf dem Modell aufbauen, erhalten Informationen und Dokumentation. Modelle unter freier und quelloffener Lizenz sind ausgenommen, sofern sie kein systemisches Risiko haben; es wird über 10^25 FLOP vermutet.</translation>
        </message>
        <message>
            <source>Write the Annex XII file.</source>
            <translation>Die Unterlage zu Anhang XII schreiben.</translation>
        </message>
        <message>
            <source>Annex XII file</source>
            <translation>Unterlage zu Anhang XII</translation>
        </message>
        <message>
            <source>Copyright policy</source>
            <translation>Strategie zum Urheberrecht</translation>
        </message>
        <message>
            <source>The provider has a policy that respects copyright and reservations of rights in the training data.</source>
            <translation>Der Anbieter hat eine Strategie, die Urheberrecht und Rechtevorbehalte an den Trainingsdaten achtet.</translation>
        </message>
        <message>
            <source>Attach the policy.</source>
            <translation>Die Strategie beifügen.</translation>
        </message>
        <message>
            <source>Public summary of the training content</source>
            <translation>Öffentliche Zusammenfassung der Trainingsinhalte</translation>
        </message>
        <message>
            <source>A summary of the content used for training is published on the template of the AI Office.</source>
            <translation>Eine Zusammenfassung der Trainingsinhalte wird nach dem Muster des Büros für Künstliche Intelligenz veröffentlicht.</translation>
        </message>
        <message>
            <source>Fill the template before the model is placed on the market.</source>
            <translation>Das Muster ausfüllen, bevor das Modell in Verkehr kommt.</translation>
        </message>
        <message>
            <source>Published summary</source>
            <translation>Veröffentlichte Zusammenfassung</translation>
        </message>
        <message>
            <source>Authorised representative in the Union</source>
            <translation>Bevollmächtigter in der Union</translation>
        </message>
        <message>
            <source>A provider outside the Union appoints an authorised representative before it places the model on the market. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Ein Anbieter außerhalb der Union benennt einen Bevollmächtigten, bevor er das Modell in Verkehr bringt. Modelle unter freier und quelloffener Lizenz sind ausgenommen, sofern sie kein systemisches Risiko haben; es wird über 10^25 FLOP vermutet.</translation>
        </message>
        <message>
            <source>Appoint one in writing.</source>
            <translation>Schriftlich einen benennen.</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Model with systemic risk by compute</source>
            <translation>Modell mit systemischem Risiko nach Rechenaufwand</translation>
        </message>
        <message>
            <source>The training compute lies above 10^25 FLOP: systemic risk is presumed.</source>
            <translation>Der Rechenaufwand des Trainings liegt über 10^25 FLOP: Ein systemisches Risiko wird vermutet.</translation>
        </message>
        <message>
            <source>Prepare the notification and the duties of Art. 55, or train with less.</source>
            <translation>Mitteilung und Pflichten nach Art. 55 vorbereiten oder mit weniger trainieren.</translation>
        </message>
        <message>
            <source>Notify the Commission within two weeks</source>
            <translation>Mitteilung an die Kommission binnen zwei Wochen</translation>
        </message>
        <message>
            <source>The Commission is notified without delay, within two weeks of knowing that the threshold will be crossed: a plan that will cross it starts the clock.</source>
            <translation>Die Kommission wird unverzüglich unterrichtet, binnen zwei Wochen ab der Kenntnis, dass die Schwelle überschritten wird: Ein Plan, der sie überschreiten wird, setzt die Frist in Gang.</translation>
        </message>
        <message>
            <source>Notify; note the day this plan was decided.</source>
            <translation>Mitteilen; den Tag vermerken, an dem dieser Plan beschlossen wurde.</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Mitteilung</translation>
        </message>
        <message>
            <source>Model evaluation and adversarial testing</source>
            <translation>Modellbewertung und Angriffstests</translation>
        </message>
        <message>
            <source>The model is evaluated by standard protocols, adversarial testing included; that takes compute beside the training.</source>
            <translation>Das Modell wird nach üblichen Protokollen bewertet, Angriffstests eingeschlossen; das braucht Rechenleistung neben dem Training.</translation>
        </message>
        <message>
            <source>Reserve capacity for evaluations.</source>
            <translation>Kapazität für Bewertungen vorsehen.</translation>
        </message>
        <message>
            <source>Evaluation plan and results</source>
            <translation>Bewertungsplan und Ergebnisse</translation>
        </message>
        <message>
            <source>Assess and mitigate systemic risks</source>
            <translation>Systemische Risiken bewerten und mindern</translation>
        </message>
        <message>
            <source>Systemic risks at Union level are assessed and mitigated.</source>
            <translation>Systemische Risiken auf Unionsebene werden bewertet und gemindert.</translation>
        </message>
        <message>
            <source>Keep the assessment in the risk register.</source>
            <translation>Die Bewertung im Risikoregister führen.</translation>
        </message>
        <message>
            <source>Risk assessment</source>
            <translation>Risikobewertung</translation>
        </message>
        <message>
            <source>Serious incidents of systemic models</source>
            <translation>Schwerwiegende Vorfälle systemischer Modelle</translation>
        </message>
        <message>
            <source>Serious incidents and corrective measures are reported to the AI Office without undue delay.</source>
            <translation>Schwerwiegende Vorfälle und Abhilfemaßnahmen werden dem Büro für Künstliche Intelligenz unverzüglich gemeldet.</translation>
        </message>
        <message>
            <source>Name the contact and the process.</source>
            <translation>Ansprechstelle und Verfahren benennen.</translation>
        </message>
        <message>
            <source>Cybersecurity of model and cluster</source>
            <translation>Cybersicherheit von Modell und Cluster</translation>
        </message>
        <message>
            <source>The model and its physical infrastructure, this cluster, are protected adequately.</source>
            <translation>Das Modell und seine physische Infrastruktur, dieser Cluster, werden angemessen geschützt.</translation>
        </message>
        <message>
            <source>Plan access control, segmentation and weight protection at every place that holds the weights.</source>
            <translation>Zugangskontrolle, Segmentierung und Schutz der Gewichte an jedem Ort planen, an dem die Gewichte liegen.</translation>
        </message>
        <message>
            <source>Security concept of the places</source>
            <translation>Sicherheitskonzept der Orte</translation>
        </message>
        <message>
            <source>Downstream modifier by share of compute</source>
            <translation>Nachgelagerter Veränderer nach Anteil am Rechenaufwand</translation>
        </message>
        <message>
            <source>Changing the model takes more than a third of the compute it was trained with, and both together lie above 10^23 FLOP: by the guidelines, which indicate and do not bind, the modifier counts as provider of the changed model if its generality or capabilities change significantly.</source>
            <translation>Die Veränderung des Modells braucht mehr als ein Drittel des Rechenaufwands seines Trainings, und beides zusammen liegt über 10^23 FLOP: Nach den Leitlinien, die einen Anhalt geben und nicht binden, gilt der Veränderer als Anbieter des veränderten Modells, wenn sich dessen Allgemeinheit oder Fähigkeiten erheblich ändern.</translation>
        </message>
        <message>
            <source>Prepare the model documentation for the modification.</source>
            <translation>Die Modelldokumentation für die Veränderung vorbereiten.</translation>
        </message>
        <message>
            <source>FLOP of base and modification</source>
            <translation>FLOP von Basis und Veränderung</translation>
        </message>
        <message>
            <source>Downstream modifier, base compute unknown</source>
            <translation>Nachgelagerter Veränderer, Rechenaufwand der Basis unbekannt</translation>
        </message>
        <message>
            <source>The compute of the base model is not known and the modification takes more than a third of 10^23 FLOP: the modifier counts as provider of the changed model.</source>
            <translation>Der Rechenaufwand des Basismodells ist nicht bekannt, und die Veränderung braucht mehr als ein Drittel von 10^23 FLOP: Der Veränderer gilt als Anbieter des veränderten Modells.</translation>
        </message>
        <message>
            <source>State workload.base_flop, or prepare the documentation for the modification.</source>
            <translation>workload.base_flop angeben oder die Dokumentation für die Veränderung vorbereiten.</translation>
        </message>
        <message>
            <source>FLOP of the modification</source>
            <translation>FLOP der Veränderung</translation>
        </message>
        <message>
            <source>Downstream modifier of a systemic model</source>
            <translation>Nachgelagerter Veränderer eines systemischen Modells</translation>
        </message>
        <message>
            <source>The base model has systemic risk and the modification takes more than a third of 10^25 FLOP.</source>
            <translation>Das Basismodell hat systemisches Risiko, und die Veränderung braucht mehr als ein Drittel von 10^25 FLOP.</translation>
        </message>
        <message>
            <source>State workload.base_flop, or prepare Annex XI Section 2.</source>
            <translation>workload.base_flop angeben oder Anhang XI Abschnitt 2 vorbereiten.</translation>
        </message>
        <message>
            <source>Reach of the model: business users</source>
            <translation>Reichweite des Modells: gewerbliche Nutzer</translation>
        </message>
        <message>
            <source>Ten thousand registered business users in the Union: high market impact is presumed when the Commission looks at designation.</source>
            <translation>Zehntausend registrierte gewerbliche Nutzer in der Union: Bei der Prüfung einer Benennung vermutet die Kommission hohe Marktwirkung.</translation>
        </message>
        <message>
            <source>Watch the number and prepare for designation.</source>
            <translation>Die Zahl beobachten und sich auf eine Benennung vorbereiten.</translation>
        </message>
        <message>
            <source>User statistics</source>
            <translation>Nutzerstatistik</translation>
        </message>
        <message>
            <source>High-risk classification</source>
            <translation>Einstufung als Hochrisiko-System</translation>
        </message>
        <message>
            <source>The system is high-risk: the requirements of Chapter III apply to it.</source>
            <translation>Das System ist hochriskant: Die Anforderungen von Kapitel III gelten.</translation>
        </message>
        <message>
            <source>Keep the classification and its reasons in the file.</source>
            <translation>Einstufung und Gründe in der Akte aufbewahren.</translation>
        </message>
        <message>
            <source>Classification note</source>
            <translation>Vermerk zur Einstufung</translation>
        </message>
        <message>
            <source>Risk management system</source>
            <translation>Risikomanagementsystem</translation>
        </message>
        <message>
            <source>A risk management system runs through the whole life of the system.</source>
            <translation>Ein Risikomanagementsystem begleitet das System über seinen ganzen Lebenszyklus.</translation>
        </message>
        <message>
            <source>Keep the risk register of the dossier.</source>
            <translation>Das Risikoregister des Dossiers führen.</translation>
        </message>
        <message>
            <source>Data governance</source>
            <translation>Daten-Governance</translation>
        </message>
        <message>
            <source>Training, validation and test data meet quality criteria and are governed.</source>
            <translation>Trainings-, Validierungs- und Testdaten erfüllen Qualitätskriterien und unterliegen einer Daten-Governance.</translation>
        </message>
        <message>
            <source>Describe data sets, provenance and checks.</source>
            <translation>Datensätze, Herkunft und Prüfungen beschreiben.</translation>
        </message>
        <message>
            <source>Data sheets</source>
            <translation>Datenblätter</translation>
        </message>
        <message>
            <source>Technical documentation</source>
            <translation>Technische Dokumentation</translation>
        </message>
        <message>
            <source>The technical documentation of Annex IV is drawn up before the system is placed on the market; hardware and computational resources are part of it.</source>
            <translation>Die technische Dokumentation nach Anhang IV wird erstellt, bevor das System in Verkehr gebracht wird; Hardware und Rechenressourcen gehören dazu.</translation>
        </message>
        <message>
            <source>Complete the Annex IV file of the dossier.</source>
            <translation>Die Unterlage zu Anhang IV des Dossiers vervollständigen.</translation>
        </message>
        <message>
            <source>Annex IV file</source>
            <translation>Unterlage zu Anhang IV</translation>
        </message>
        <message>
            <source>Event logs</source>
            <translation>Ereignisprotokolle</translation>
        </message>
        <message>
            <source>The system logs events over its life; the provider keeps the logs at least six months. They need storage in this plan.</source>
            <translation>Das System protokolliert Ereignisse über seine Lebensdauer; der Anbieter bewahrt die Protokolle mindestens sechs Monate auf. Sie brauchen Speicher in diesem Plan.</translation>
        </message>
        <message>
            <source>Plan log storage and state governance.logging_6_months.</source>
            <translation>Speicher für Protokolle planen und governance.logging_6_months angeben.</translation>
        </message>
        <message>
            <source>Logging concept</source>
            <translation>Protokollierungskonzept</translation>
        </message>
        <message>
            <source>Instructions for use</source>
            <translation>Betriebsanleitung</translation>
        </message>
        <message>
            <source>Deployers get instructions for use, with the computational and hardware resources needed, the expected lifetime and maintenance.</source>
            <translation>Betreiber erhalten eine Betriebsanleitung mit den nötigen Rechen- und Hardwareressourcen, der erwarteten Lebensdauer und der Wartung.</translation>
        </message>
        <message>
            <source>Use the hardware part of the dossier; write the rest.</source>
            <translation>Den Hardwareteil des Dossiers verwenden; den Rest schreiben.</translation>
        </message>
        <message>
            <source>People can oversee the system effectively while it is in use.</source>
            <translation>Menschen können das System während der Verwendung wirksam beaufsichtigen.</translation>
        </message>
        <message>
            <source>Name them and state governance.human_oversight.</source>
            <translation>Die Personen benennen und governance.human_oversight angeben.</translation>
        </message>
        <message>
            <source>Oversight concept</source>
            <translation>Aufsichtskonzept</translation>
        </message>
        <message>
            <source>Accuracy, robustness, cybersecurity</source>
            <translation>Genauigkeit, Robustheit, Cybersicherheit</translation>
        </message>
        <message>
            <source>The system reaches and declares levels of accuracy, robustness and cybersecurity; redundancy and fail-safe plans count.</source>
            <translation>Das System erreicht und erklärt Werte für Genauigkeit, Robustheit und Cybersicherheit; Redundanz und Störungssicherheit zählen.</translation>
        </message>
        <message>
            <source>Declare the metrics; use availability and redundancy of this plan.</source>
            <translation>Die Kennzahlen erklären; Verfügbarkeit und Redundanz dieses Plans verwenden.</translation>
        </message>
        <message>
            <source>Test reports</source>
            <translation>Prüfberichte</translation>
        </message>
        <message>
            <source>Quality management system</source>
            <translation>Qualitätsmanagementsystem</translation>
        </message>
        <message>
            <source>The provider has a quality management system.</source>
            <translation>Der Anbieter hat ein Qualitätsmanagementsystem.</translation>
        </message>
        <message>
            <source>Use EN 18286:2026 and check its citation in the Official Journal.</source>
            <translation>EN 18286:2026 verwenden und ihre Fundstelle im Amtsblatt prüfen.</translation>
        </message>
        <message>
            <source>QMS manual</source>
            <translation>QM-Handbuch</translation>
        </message>
        <message>
            <source>Keep the documentation ten years</source>
            <translation>Dokumentation zehn Jahre aufbewahren</translation>
        </message>
        <message>
            <source>The technical documentation is kept ten years after the system was placed on the market.</source>
            <translation>Die technische Dokumentation wird nach dem Inverkehrbringen des Systems zehn Jahre aufbewahrt.</translation>
        </message>
        <message>
            <source>Archive the signed dossier.</source>
            <translation>Das unterzeichnete Dossier archivieren.</translation>
        </message>
        <message>
            <source>Archive entry</source>
            <translation>Archiveintrag</translation>
        </message>
        <message>
            <source>Conformity assessment</source>
            <translation>Konformitätsbewertung</translation>
        </message>
        <message>
            <source>The system undergoes a conformity assessment before it is placed on the market.</source>
            <translation>Das System durchläuft eine Konformitätsbewertung, bevor es in Verkehr gebracht wird.</translation>
        </message>
        <message>
            <source>Choose internal control or a notified body.</source>
            <translation>Interne Kontrolle oder eine notifizierte Stelle wählen.</translation>
        </message>
        <message>
            <source>Assessment record</source>
            <translation>Nachweis der Bewertung</translation>
        </message>
        <message>
            <source>EU declaration of conformity</source>
            <translation>EU-Konformitätserklärung</translation>
        </message>
        <message>
            <source>The provider draws up and signs an EU declaration of conformity.</source>
            <translation>Der Anbieter stellt eine EU-Konformitätserklärung aus und unterzeichnet sie.</translation>
        </message>
        <message>
            <source>Sign the draft of the dossier.</source>
            <translation>Den Entwurf des Dossiers unterzeichnen.</translation>
        </message>
        <message>
            <source>Signed declaration</source>
            <translation>Unterzeichnete Erklärung</translation>
        </message>
        <message>
            <source>CE marking</source>
            <translation>CE-Kennzeichnung</translation>
        </message>
        <message>
            <source>The system bears the CE marking, digitally where it is only offered digitally.</source>
            <translation>Das System trägt die CE-Kennzeichnung, digital, wenn es nur digital angeboten wird.</translation>
        </message>
        <message>
            <source>Put the marking into the interface or the documents.</source>
            <translation>Die Kennzeichnung in Oberfläche oder Unterlagen aufnehmen.</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <source>Registration in the EU database</source>
            <translation>Registrierung in der EU-Datenbank</translation>
        </message>
        <message>
            <source>Provider and system are registered in the EU database before it is placed on the market.</source>
            <translation>Anbieter und System sind in der EU-Datenbank registriert, bevor es in Verkehr gebracht wird.</translation>
        </message>
        <message>
            <source>Register; national register for critical infrastructure.</source>
            <translation>Registrieren; für kritische Infrastruktur im nationalen Register.</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Registriernummer</translation>
        </message>
        <message>
            <source>Post-market monitoring</source>
            <translation>Beobachtung nach dem Inverkehrbringen</translation>
        </message>
        <message>
            <source>The provider monitors the system after it was placed on the market, by a plan that is part of Annex IV.</source>
            <translation>Der Anbieter beobachtet das System nach dem Inverkehrbringen nach einem Plan, der Teil von Anhang IV ist.</translation>
        </message>
        <message>
            <source>Complete the monitoring plan of the dossier.</source>
            <translation>Den Beobachtungsplan des Dossiers vervollständigen.</translation>
        </message>
        <message>
            <source>Serious incidents: 15, 10 and 2 days</source>
            <translation>Schwerwiegende Vorfälle: 15, 10 und 2 Tage</translation>
        </message>
        <message>
            <source>Serious incidents are reported within 15 days, a death within 10, widespread infringement or disruption of critical infrastructure within 2.</source>
            <translation>Schwerwiegende Vorfälle werden binnen 15 Tagen gemeldet, ein Todesfall binnen 10, ein weitverbreiteter Verstoß oder die Störung kritischer Infrastruktur binnen 2.</translation>
        </message>
        <message>
            <source>Incident process with contacts</source>
            <translation>Verfahren für Vorfälle mit Ansprechpartnern</translation>
        </message>
        <message>
            <source>Duties of deployers</source>
            <translation>Pflichten der Betreiber</translation>
        </message>
        <message>
            <source>The deployer uses the system by its instructions, has people oversee it, watches it and keeps its logs at least six months.</source>
            <translation>Der Betreiber verwendet das System nach seiner Betriebsanleitung, lässt es von Menschen beaufsichtigen, überwacht es und bewahrt seine Protokolle mindestens sechs Monate auf.</translation>
        </message>
        <message>
            <source>Name the people and plan log storage; state governance.human_oversight and governance.logging_6_months.</source>
            <translation>Personen benennen und Speicher für Protokolle planen; governance.human_oversight und governance.logging_6_months angeben.</translation>
        </message>
        <message>
            <source>Oversight and logging concept</source>
            <translation>Konzept für Aufsicht und Protokollierung</translation>
        </message>
        <message>
            <source>Inform workers</source>
            <translation>Beschäftigte informieren</translation>
        </message>
        <message>
            <source>Workers and their representatives are informed before a high-risk system is used at the workplace.</source>
            <translation>Beschäftigte und ihre Vertretung werden informiert, bevor ein Hochrisiko-System am Arbeitsplatz eingesetzt wird.</translation>
        </message>
        <message>
            <source>Inform them and keep the record.</source>
            <translation>Sie informieren und den Nachweis aufbewahren.</translation>
        </message>
        <message>
            <source>Notice to workers</source>
            <translation>Mitteilung an die Beschäftigten</translation>
        </message>
        <message>
            <source>Public deployers register</source>
            <translation>Öffentliche Betreiber registrieren</translation>
        </message>
        <message>
            <source>Public bodies register their use of the system.</source>
            <translation>Öffentliche Stellen registrieren ihre Verwendung des Systems.</translation>
        </message>
        <message>
            <source>Register before use.</source>
            <translation>Vor der Verwendung registrieren.</translation>
        </message>
        <message>
            <source>Fundamental rights impact assessment</source>
            <translation>Grundrechte-Folgenabschätzung</translation>
        </message>
        <message>
            <source>Public bodies, private bodies with public services, credit scoring and life or health insurance assess the impact on fundamental rights before first use.</source>
            <translation>Öffentliche Stellen, private mit öffentlichen Diensten sowie Kreditbewertung und Lebens- oder Krankenversicherung schätzen vor der ersten Verwendung die Folgen für die Grundrechte ab.</translation>
        </message>
        <message>
            <source>Make the assessment and notify the authority.</source>
            <translation>Die Abschätzung vornehmen und der Behörde mitteilen.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Abschätzung</translation>
        </message>
        <message>
            <source>High-risk systems of public authorities</source>
            <translation>Hochrisiko-Systeme von Behörden</translation>
        </message>
        <message>
            <source>High-risk systems meant for public authorities follow the requirements by 2 August 2030, even when they were placed on the market before.</source>
            <translation>Hochrisiko-Systeme für Behörden erfüllen die Anforderungen bis zum 2. August 2030, auch wenn sie früher in Verkehr gebracht wurden.</translation>
        </message>
        <message>
            <source>Plan the upgrade within the life of the hardware.</source>
            <translation>Die Nachrüstung innerhalb der Lebensdauer der Hardware planen.</translation>
        </message>
        <message>
            <source>Upgrade plan</source>
            <translation>Nachrüstplan</translation>
        </message>
        <message>
            <source>Special categories for bias detection</source>
            <translation>Besondere Kategorien zur Erkennung von Verzerrungen</translation>
        </message>
        <message>
            <source>Special categories of personal data may be used to detect and correct bias under six conditions that all hold.</source>
            <translation>Besondere Kategorien personenbezogener Daten dürfen zur Erkennung und Korrektur von Verzerrungen unter sechs Bedingungen genutzt werden, die alle gelten.</translation>
        </message>
        <message>
            <source>Document the six conditions.</source>
            <translation>Die sechs Bedingungen belegen.</translation>
        </message>
        <message>
            <source>Bias protocol</source>
            <translation>Protokoll zu Verzerrungen</translation>
        </message>
        <message>
            <source>Short form of the documentation</source>
            <translation>Kurzform der Dokumentation</translation>
        </message>
        <message>
            <source>Small and medium-sized firms and small mid-caps may give the Annex IV elements in simplified form.</source>
            <translation>Kleine und mittlere Unternehmen und kleine Unternehmen mittlerer Marktkapitalisierung dürfen die Angaben nach Anhang IV vereinfacht machen.</translation>
        </message>
        <message>
            <source>Ask for the Commission form when it is out.</source>
            <translation>Das Formular der Kommission anfordern, sobald es vorliegt.</translation>
        </message>
        <message>
            <source>Simplified form</source>
            <translation>Vereinfachtes Formular</translation>
        </message>
        <message>
            <source>Guidelines on the high-risk classification</source>
            <translation>Leitlinien zur Hochrisiko-Einstufung</translation>
        </message>
        <message>
            <source>Guidelines of the Commission may change how this system is classified.</source>
            <translation>Leitlinien der Kommission können ändern, wie dieses System eingestuft wird.</translation>
        </message>
        <message>
            <source>Read the classification again when they are out.</source>
            <translation>Die Einstufung erneut prüfen, sobald sie vorliegen.</translation>
        </message>
        <message>
            <source>Template of the monitoring plan</source>
            <translation>Muster des Beobachtungsplans</translation>
        </message>
        <message>
            <source>A voluntary template of the post-market monitoring plan is to come.</source>
            <translation>Ein freiwilliges Muster des Plans für die Beobachtung nach dem Inverkehrbringen steht aus.</translation>
        </message>
        <message>
            <source>Compare the plan of the dossier with it.</source>
            <translation>Den Plan des Dossiers damit vergleichen.</translation>
        </message>
        <message>
            <source>Truthful information to authorities</source>
            <translation>Wahrheitsgemäße Auskünfte an Behörden</translation>
        </message>
        <message>
            <source>Wrong, incomplete or misleading answers to authorities are fined.</source>
            <translation>Falsche, unvollständige oder irreführende Auskünfte an Behörden werden mit Geldbuße belegt.</translation>
        </message>
        <message>
            <source>Let a named person sign what leaves the house.</source>
            <translation>Alles, was das Haus verlässt, von einer benannten Person zeichnen lassen.</translation>
        </message>
        <message>
            <source>Approval log</source>
            <translation>Freigabeprotokoll</translation>
        </message>
        <message>
            <source>Importers and distributors</source>
            <translation>Einführer und Händler</translation>
        </message>
        <message>
            <source>Importers and distributors check that the conformity assessment, the documents and the marking are there before they pass the system on.</source>
            <translation>Einführer und Händler prüfen, dass Konformitätsbewertung, Unterlagen und Kennzeichnung vorliegen, bevor sie das System weitergeben.</translation>
        </message>
        <message>
            <source>Ask the provider for the declaration and the documents.</source>
            <translation>Vom Anbieter Erklärung und Unterlagen anfordern.</translation>
        </message>
        <message>
            <source>Check list</source>
            <translation>Prüfliste</translation>
        </message>
        <message>
            <source>Energy, climate and environment in the Union</source>
            <translation>Energie, Klima und Umwelt in der Union</translation>
        </message>
        <message>
            <source>Yearly data-centre report</source>
            <translation>Jährlicher Bericht des Rechenzentrums</translation>
        </message>
        <message>
            <source>From 500 kW of installed IT power the hall reports floor area, power, energy, PUE, WUE, ERF, REF, water and refrigerants to the European database by 15 May each year.</source>
            <translation>Ab 500 kW installierter IT-Leistung meldet die Halle Fläche, Leistung, Energie, PUE, WUE, ERF, REF, Wasser und Kältemittel jedes Jahr bis zum 15. Mai an die europäische Datenbank.</translation>
        </message>
        <message>
            <source>Plan the meters; file the report and state governance.energy_report.</source>
            <translation>Die Messstellen planen; den Bericht abgeben und governance.energy_report angeben.</translation>
        </message>
        <message>
            <source>Report of the year</source>
            <translation>Bericht des Jahres</translation>
        </message>
        <message>
            <source>The operator reports</source>
            <translation>Der Betreiber meldet</translation>
        </message>
        <message>
            <source>The operator of the region reports its energy figures; ask for those of your region.</source>
            <translation>Der Betreiber der Region meldet ihre Energiekennzahlen; fragen Sie nach denen Ihrer Region.</translation>
        </message>
        <message>
            <source>Ask for PUE, WUE and REF of the region.</source>
            <translation>Nach PUE, WUE und REF der Region fragen.</translation>
        </message>
        <message>
            <source>Figures of the operator</source>
            <translation>Kennzahlen des Betreibers</translation>
        </message>
        <message>
            <source>Measure water</source>
            <translation>Wasser messen</translation>
        </message>
        <message>
            <source>Water input is one of the figures to report: it has to be metered.</source>
            <translation>Der Wasserbezug gehört zu den zu meldenden Zahlen: Er muss gemessen werden.</translation>
        </message>
        <message>
            <source>Plan a water meter and state site.water_metered.</source>
            <translation>Einen Wasserzähler einplanen und site.water_metered angeben.</translation>
        </message>
        <message>
            <source>Meter plan</source>
            <translation>Messkonzept</translation>
        </message>
        <message>
            <source>Large halls follow the code of conduct</source>
            <translation>Große Hallen folgen dem Verhaltenskodex</translation>
        </message>
        <message>
            <source>Halls from 1 MW are to take the European code of conduct for data centres into account.</source>
            <translation>Hallen ab 1 MW berücksichtigen den europäischen Verhaltenskodex für Rechenzentren.</translation>
        </message>
        <message>
            <source>Compare the design with its practices.</source>
            <translation>Die Auslegung mit seinen Verfahren vergleichen.</translation>
        </message>
        <message>
            <source>Code of conduct sheet</source>
            <translation>Blatt zum Verhaltenskodex</translation>
        </message>
        <message>
            <source>Use of waste heat from 1 MW</source>
            <translation>Nutzung der Abwärme ab 1 MW</translation>
        </message>
        <message>
            <source>Halls above 1 MW use their waste heat unless that is not feasible.</source>
            <translation>Hallen über 1 MW nutzen ihre Abwärme, sofern das nicht undurchführbar ist.</translation>
        </message>
        <message>
            <source>Assess heat networks nearby; state site.heat_reuse_share.</source>
            <translation>Wärmenetze in der Nähe prüfen; site.heat_reuse_share angeben.</translation>
        </message>
        <message>
            <source>Feasibility note</source>
            <translation>Vermerk zur Durchführbarkeit</translation>
        </message>
        <message>
            <source>Draft: rating of data centres</source>
            <translation>Entwurf: Bewertung von Rechenzentren</translation>
        </message>
        <message>
            <source>A label would rate PUE, WUE, ERF and REF, at design time too.</source>
            <translation>Ein Kennzeichen würde PUE, WUE, ERF und REF bewerten, auch schon bei der Planung.</translation>
        </message>
        <message>
            <source>Compute the inputs early.</source>
            <translation>Die Eingangsgrößen früh berechnen.</translation>
        </message>
        <message>
            <source>Label inputs</source>
            <translation>Eingangsgrößen des Kennzeichens</translation>
        </message>
        <message>
            <source>Sustainability reporting</source>
            <translation>Nachhaltigkeitsberichterstattung</translation>
        </message>
        <message>
            <source>Undertakings of this size report scope 1 to 3, with the embodied carbon, water and waste of this cluster.</source>
            <translation>Unternehmen dieser Größe berichten Scope 1 bis 3, mit dem CO₂ der Herstellung, dem Wasser und dem Abfall dieses Clusters.</translation>
        </message>
        <message>
            <source>Use the sustainability chapter with its methods and factors.</source>
            <translation>Das Kapitel Nachhaltigkeit mit seinen Methoden und Faktoren verwenden.</translation>
        </message>
        <message>
            <source>Sustainability statement</source>
            <translation>Nachhaltigkeitserklärung</translation>
        </message>
        <message>
            <source>Refrigerants</source>
            <translation>Kältemittel</translation>
        </message>
        <message>
            <source>Chillers follow the limits on fluorinated gases.</source>
            <translation>Kältemaschinen halten die Grenzen für fluorierte Gase ein.</translation>
        </message>
        <message>
            <source>Ask for the refrigerant and its warming potential of every chiller.</source>
            <translation>Für jede Kältemaschine Kältemittel und Treibhauspotenzial erfragen.</translation>
        </message>
        <message>
            <source>Chiller sheets</source>
            <translation>Datenblätter der Kältemaschinen</translation>
        </message>
        <message>
            <source>Batteries of the power supply</source>
            <translation>Batterien der Stromversorgung</translation>
        </message>
        <message>
            <source>Industrial batteries above 2 kWh carry a battery passport.</source>
            <translation>Industriebatterien über 2 kWh tragen einen Batteriepass.</translation>
        </message>
        <message>
            <source>Ask for it with the uninterruptible power supply.</source>
            <translation>Ihn mit der unterbrechungsfreien Stromversorgung anfordern.</translation>
        </message>
        <message>
            <source>Battery passports</source>
            <translation>Batteriepässe</translation>
        </message>
        <message>
            <source>End of life of the hardware</source>
            <translation>Lebensende der Hardware</translation>
        </message>
        <message>
            <source>Retired hardware goes to proper treatment; data carriers are erased with proof.</source>
            <translation>Ausgemusterte Hardware wird ordnungsgemäß entsorgt; Datenträger werden mit Nachweis gelöscht.</translation>
        </message>
        <message>
            <source>Plan the route and its cost at the end of life.</source>
            <translation>Entsorgungsweg und Kosten am Lebensende planen.</translation>
        </message>
        <message>
            <source>Take-back contract</source>
            <translation>Rücknahmevertrag</translation>
        </message>
        <message>
            <source>Product and security law of the Union</source>
            <translation>Produkt- und Sicherheitsrecht der Union</translation>
        </message>
        <message>
            <source>Product liability for software</source>
            <translation>Produkthaftung für Software</translation>
        </message>
        <message>
            <source>Software and AI systems are products: defects cost damages without a cap, and courts may order disclosure.</source>
            <translation>Software und KI-Systeme sind Produkte: Für Fehler wird ohne Obergrenze gehaftet, und Gerichte können die Offenlegung anordnen.</translation>
        </message>
        <message>
            <source>Keep update and evidence records from the start.</source>
            <translation>Aktualisierungen und Belege von Beginn an festhalten.</translation>
        </message>
        <message>
            <source>Update log</source>
            <translation>Aktualisierungsprotokoll</translation>
        </message>
        <message>
            <source>No cloud scheme in force</source>
            <translation>Kein Cloud-Schema in Kraft</translation>
        </message>
        <message>
            <source>No European certification scheme for cloud services is in force; a claim of it is to be questioned.</source>
            <translation>Kein europäisches Zertifizierungsschema für Cloud-Dienste ist in Kraft; wer sich darauf beruft, ist zu hinterfragen.</translation>
        </message>
        <message>
            <source>Ask which scheme and level a certificate names.</source>
            <translation>Fragen, welches Schema und welche Stufe ein Zertifikat nennt.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Proposal: high-risk suppliers</source>
            <translation>Vorschlag: Hochrisiko-Lieferanten</translation>
        </message>
        <message>
            <source>Suppliers from designated countries could be excluded from 18 sectors, with a phase-out of up to 36 months.</source>
            <translation>Lieferanten aus benannten Ländern könnten aus 18 Sektoren ausgeschlossen werden, mit Ausstieg binnen höchstens 36 Monaten.</translation>
        </message>
        <message>
            <source>Name a second source.</source>
            <translation>Eine zweite Quelle benennen.</translation>
        </message>
        <message>
            <source>Supplier list</source>
            <translation>Lieferantenliste</translation>
        </message>
        <message>
            <source>Critical entity</source>
            <translation>Kritische Einrichtung</translation>
        </message>
        <message>
            <source>A critical entity has a plan of physical resilience and reports incidents within 24 hours.</source>
            <translation>Eine kritische Einrichtung hat einen Plan zur physischen Resilienz und meldet Vorfälle binnen 24 Stunden.</translation>
        </message>
        <message>
            <source>Take the halls of this plan into it.</source>
            <translation>Die Hallen dieses Plans darin aufnehmen.</translation>
        </message>
        <message>
            <source>Resilience plan</source>
            <translation>Resilienzplan</translation>
        </message>
        <message>
            <source>Italy: national layer on AI</source>
            <translation>Italien: nationales KI-Recht</translation>
        </message>
        <message>
            <source>Italy adds rules on evidence, causation and liability to the AI Act.</source>
            <translation>Italien ergänzt die KI-Verordnung um Regeln zu Beweis, Ursächlichkeit und Haftung.</translation>
        </message>
        <message>
            <source>Ask counsel in Italy.</source>
            <translation>Rechtsrat in Italien einholen.</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Gutachten</translation>
        </message>
        <message>
            <source>Council of Europe convention</source>
            <translation>Übereinkommen des Europarats</translation>
        </message>
        <message>
            <source>No direct duty for a plan; public-sector use will be measured by it.</source>
            <translation>Keine unmittelbare Pflicht für einen Plan; der Einsatz im öffentlichen Sektor wird daran gemessen.</translation>
        </message>
        <message>
            <source>Export control of accelerators</source>
            <translation>Ausfuhrkontrolle für Beschleuniger</translation>
        </message>
        <message>
            <source>Denied destination</source>
            <translation>Verwehrter Bestimmungsort</translation>
        </message>
        <message>
            <source>Chips over the threshold of ECCN 3A090.a may not go to this place: licences are presumed denied.</source>
            <translation>Chips über der Schwelle der ECCN 3A090.a dürfen nicht an diesen Ort: Genehmigungen gelten als versagt.</translation>
        </message>
        <message>
            <source>Place it elsewhere.</source>
            <translation>An einem anderen Ort aufstellen.</translation>
        </message>
        <message>
            <source>Export screening record</source>
            <translation>Nachweis der Exportprüfung</translation>
        </message>
        <message>
            <source>Licence for the destination</source>
            <translation>Genehmigung für den Bestimmungsort</translation>
        </message>
        <message>
            <source>Chips over the threshold need a licence for this place: without it there is no order.</source>
            <translation>Chips über der Schwelle brauchen für diesen Ort eine Genehmigung: ohne sie keine Bestellung.</translation>
        </message>
        <message>
            <source>Apply for the licence, plan its lead time, and state governance.export_licence.</source>
            <translation>Die Genehmigung beantragen, ihre Dauer einplanen und governance.export_licence angeben.</translation>
        </message>
        <message>
            <source>Headquarters of buyer or parent</source>
            <translation>Sitz von Käufer oder Muttergesellschaft</translation>
        </message>
        <message>
            <source>The buyer or its ultimate parent has its headquarters in a country of group D:5 or in Macau: a licence is needed wherever the hardware stands, and is presumed denied outside the cases that are reviewed one by one. Where the table of the groups and the State Department differ (22 CFR 126.1), the latter decides.</source>
            <translation>Der Käufer oder seine oberste Muttergesellschaft hat den Sitz in einem Land der Gruppe D:5 oder in Macau: Eine Genehmigung ist nötig, wo immer die Hardware steht; außer in den einzeln geprüften Fällen wird ihre Ablehnung vermutet. Wo die Tabelle der Gruppen und das Außenministerium der USA auseinandergehen (22 CFR 126.1), entscheidet dieses.</translation>
        </message>
        <message>
            <source>Stop; ask counsel. Where the licence is granted, state governance.export_licence.</source>
            <translation>Anhalten; Rechtsrat einholen. Ist die Genehmigung erteilt, governance.export_licence angeben.</translation>
        </message>
        <message>
            <source>Screen end use, end user and parent</source>
            <translation>Endverwendung, Endverwender und Muttergesellschaft prüfen</translation>
        </message>
        <message>
            <source>Controlled chips are bought: end use, end user and ultimate parent are screened and the record is kept five years.</source>
            <translation>Kontrollierte Chips werden gekauft: Endverwendung, Endverwender und oberste Muttergesellschaft werden geprüft, der Nachweis wird fünf Jahre aufbewahrt.</translation>
        </message>
        <message>
            <source>Screen and state governance.export_screening.</source>
            <translation>Prüfen und governance.export_screening angeben.</translation>
        </message>
        <message>
            <source>Class depends on the die</source>
            <translation>Die Klasse hängt vom Die ab</translation>
        </message>
        <message>
            <source>The processing performance lies between the thresholds: whether a licence or an exception (NAC, ACA) applies depends on the area of the die.</source>
            <translation>Die Rechenleistung liegt zwischen den Schwellen: Ob eine Genehmigung oder eine Ausnahme (NAC, ACA) greift, hängt von der Fläche des Dies ab.</translation>
        </message>
        <message>
            <source>Ask the vendor for the classification.</source>
            <translation>Den Hersteller nach der Einstufung fragen.</translation>
        </message>
        <message>
            <source>Classification of the vendor</source>
            <translation>Einstufung des Herstellers</translation>
        </message>
        <message>
            <source>Class not known</source>
            <translation>Klasse nicht bekannt</translation>
        </message>
        <message>
            <source>The processing performance of this part is not known, and the place needs a licence for controlled chips.</source>
            <translation>Die Rechenleistung dieses Teils ist nicht bekannt, und der Ort braucht für kontrollierte Chips eine Genehmigung.</translation>
        </message>
        <message>
            <source>Case-by-case review for China and Macau</source>
            <translation>Einzelfallprüfung für China und Macau</translation>
        </message>
        <message>
            <source>For chips under these limits licences for China and Macau are reviewed case by case when exported from the United States; a 25 percent duty is on the same class.</source>
            <translation>Für Chips unter diesen Grenzen werden Genehmigungen für China und Macau bei Ausfuhr aus den Vereinigten Staaten im Einzelfall geprüft; auf derselben Klasse liegt ein Zoll von 25 Prozent.</translation>
        </message>
        <message>
            <source>Ask the vendor; count no delivery before the licence.</source>
            <translation>Den Hersteller fragen; keine Lieferung vor der Genehmigung einplanen.</translation>
        </message>
        <message>
            <source>AI Diffusion rule is not enforced</source>
            <translation>AI-Diffusion-Regel wird nicht durchgesetzt</translation>
        </message>
        <message>
            <source>Tiers by country are not applied today; a replacement may bring others.</source>
            <translation>Länderstufen werden heute nicht angewandt; eine Nachfolgeregel kann andere bringen.</translation>
        </message>
        <message>
            <source>Watch it.</source>
            <translation>Beobachten.</translation>
        </message>
        <message>
            <source>US duty on chips that are re-exported</source>
            <translation>US-Zoll auf wieder ausgeführte Chips</translation>
        </message>
        <message>
            <source>A duty of 25 percent is on named chip classes imported into the United States for other uses than its own build-out.</source>
            <translation>Auf benannten Chipklassen, die für andere Zwecke als den eigenen Ausbau in die Vereinigten Staaten eingeführt werden, liegt ein Zoll von 25 Prozent.</translation>
        </message>
        <message>
            <source>Check the exemption and add the duty to the cost.</source>
            <translation>Die Befreiung prüfen und den Zoll zu den Kosten rechnen.</translation>
        </message>
        <message>
            <source>Customs ruling</source>
            <translation>Zollbescheid</translation>
        </message>
        <message>
            <source>Leaving the Union with listed items</source>
            <translation>Ausfuhr gelisteter Güter aus der Union</translation>
        </message>
        <message>
            <source>Moving listed items out of the Union may need an authorisation; some states list advanced chips nationally.</source>
            <translation>Gelistete Güter aus der Union zu bringen kann eine Genehmigung brauchen; manche Staaten listen hochentwickelte Chips national.</translation>
        </message>
        <message>
            <source>Check Annex I and the national lists.</source>
            <translation>Anhang I und die nationalen Listen prüfen.</translation>
        </message>
        <message>
            <source>Chips of Chinese origin named by BIS</source>
            <translation>Von BIS benannte Chips chinesischer Herkunft</translation>
        </message>
        <message>
            <source>US authorities treat the use of certain Chinese accelerators as a breach wherever it happens.</source>
            <translation>US-Behörden behandeln den Einsatz bestimmter chinesischer Beschleuniger überall als Verstoß.</translation>
        </message>
        <message>
            <source>Ask counsel before it is ordered.</source>
            <translation>Vor der Bestellung Rechtsrat einholen.</translation>
        </message>
        <message>
            <source>General Data Protection Regulation</source>
            <translation>Datenschutz-Grundverordnung</translation>
        </message>
        <message>
            <source>Does the workload touch personal data?</source>
            <translation>Berührt die Last personenbezogene Daten?</translation>
        </message>
        <message>
            <source>The plan does not say whether this workload touches personal data: until it does, the rules that hang on it (transfer, processors, security, records, impact assessment) stay open and are not tested.</source>
            <translation>Der Plan sagt nicht, ob diese Last personenbezogene Daten berührt: Bis dahin bleiben die Regeln, die daran hängen (Übermittlung, Auftragsverarbeiter, Sicherheit, Verzeichnis, Folgenabschätzung), offen und ungeprüft.</translation>
        </message>
        <message>
            <source>State data.personal for the workload.</source>
            <translation>data.personal für die Last angeben.</translation>
        </message>
        <message>
            <source>Data inventory</source>
            <translation>Datenverzeichnis</translation>
        </message>
        <message>
            <source>Transfer outside the EEA</source>
            <translation>Übermittlung außerhalb des EWR</translation>
        </message>
        <message>
            <source>Personal data of this workload would be processed in a country without an adequacy decision: a transfer tool and an assessment are needed.</source>
            <translation>Personenbezogene Daten dieser Last würden in einem Land ohne Angemessenheitsbeschluss verarbeitet: Ein Übermittlungsinstrument und eine Prüfung sind nötig.</translation>
        </message>
        <message>
            <source>Place it inside the EEA, or put a transfer tool in place and state governance.transfer_tool.</source>
            <translation>Innerhalb des EWR aufstellen oder ein Übermittlungsinstrument einrichten und governance.transfer_tool angeben.</translation>
        </message>
        <message>
            <source>Transfer impact assessment</source>
            <translation>Transfer-Folgenabschätzung</translation>
        </message>
        <message>
            <source>Transfer under an adequacy decision</source>
            <translation>Übermittlung mit Angemessenheitsbeschluss</translation>
        </message>
        <message>
            <source>Personal data leaves the EEA for a country with an adequacy decision: no tool is needed, but the decision can fall.</source>
            <translation>Personenbezogene Daten verlassen den EWR in ein Land mit Angemessenheitsbeschluss: Kein Instrument ist nötig, doch der Beschluss kann fallen.</translation>
        </message>
        <message>
            <source>Note the decision and its end; keep a place in the EEA as fall-back.</source>
            <translation>Beschluss und Ablauf vermerken; einen Ort im EWR als Rückfall bereithalten.</translation>
        </message>
        <message>
            <source>Record of the decision</source>
            <translation>Vermerk zum Beschluss</translation>
        </message>
        <message>
            <source>United States: Data Privacy Framework only</source>
            <translation>Vereinigte Staaten: nur Data Privacy Framework</translation>
        </message>
        <message>
            <source>Adequacy covers only listed participants of the Data Privacy Framework, and an appeal (C-703/25 P) is pending.</source>
            <translation>Die Angemessenheit gilt nur für gelistete Teilnehmer des Data Privacy Framework, und ein Rechtsmittel (C-703/25 P) ist anhängig.</translation>
        </message>
        <message>
            <source>Check the certification of the importer, or use standard contractual clauses.</source>
            <translation>Die Zertifizierung des Importeurs prüfen oder Standardvertragsklauseln verwenden.</translation>
        </message>
        <message>
            <source>Certification record</source>
            <translation>Nachweis der Zertifizierung</translation>
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation>Datenschutz-Folgenabschätzung</translation>
        </message>
        <message>
            <source>High risk for people: the impact is assessed before processing begins.</source>
            <translation>Hohes Risiko für Menschen: Die Folgen werden vor Beginn der Verarbeitung abgeschätzt.</translation>
        </message>
        <message>
            <source>Make the assessment and state governance.dpia.</source>
            <translation>Die Abschätzung vornehmen und governance.dpia angeben.</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Folgenabschätzung</translation>
        </message>
        <message>
            <source>Processor contract</source>
            <translation>Auftragsverarbeitungsvertrag</translation>
        </message>
        <message>
            <source>An operator that holds personal data of this plan is a processor: a contract with the content of Art. 28 is needed.</source>
            <translation>Ein Betreiber, der personenbezogene Daten dieses Plans hält, ist Auftragsverarbeiter: Ein Vertrag mit dem Inhalt von Art. 28 ist nötig.</translation>
        </message>
        <message>
            <source>Sign it and state governance.processor_contract.</source>
            <translation>Ihn abschließen und governance.processor_contract angeben.</translation>
        </message>
        <message>
            <source>Records of processing</source>
            <translation>Verzeichnis der Verarbeitungstätigkeiten</translation>
        </message>
        <message>
            <source>Processing of personal data is recorded, with purposes, recipients, transfers and safeguards.</source>
            <translation>Die Verarbeitung personenbezogener Daten wird verzeichnet, mit Zwecken, Empfängern, Übermittlungen und Garantien.</translation>
        </message>
        <message>
            <source>Take the places and data flows of this plan into the records; state governance.records.</source>
            <translation>Orte und Datenflüsse dieses Plans in das Verzeichnis aufnehmen; governance.records angeben.</translation>
        </message>
        <message>
            <source>Record of processing</source>
            <translation>Eintrag im Verzeichnis</translation>
        </message>
        <message>
            <source>Security of processing</source>
            <translation>Sicherheit der Verarbeitung</translation>
        </message>
        <message>
            <source>Encryption, resilience, restoration and testing appropriate to the risk.</source>
            <translation>Verschlüsselung, Belastbarkeit, Wiederherstellung und Prüfung, dem Risiko angemessen.</translation>
        </message>
        <message>
            <source>Plan encryption, a second place or a backup, and tests.</source>
            <translation>Verschlüsselung, einen zweiten Ort oder eine Sicherung und Prüfungen einplanen.</translation>
        </message>
        <message>
            <source>Security concept</source>
            <translation>Sicherheitskonzept</translation>
        </message>
        <message>
            <source>Breach notice within 72 hours</source>
            <translation>Meldung von Verletzungen binnen 72 Stunden</translation>
        </message>
        <message>
            <source>A breach of personal data is notified within 72 hours.</source>
            <translation>Eine Verletzung des Schutzes personenbezogener Daten wird binnen 72 Stunden gemeldet.</translation>
        </message>
        <message>
            <source>Proposal: breach notice within 96 hours</source>
            <translation>Vorschlag: Meldung binnen 96 Stunden</translation>
        </message>
        <message>
            <source>The notice would be due within 96 hours and for high risk only.</source>
            <translation>Die Meldung wäre binnen 96 Stunden und nur bei hohem Risiko fällig.</translation>
        </message>
        <message>
            <source>Decisions by machine alone</source>
            <translation>Entscheidungen allein durch Maschinen</translation>
        </message>
        <message>
            <source>People have a right not to be subject to decisions by machine alone with legal or similar effect.</source>
            <translation>Menschen haben das Recht, keinen allein maschinellen Entscheidungen mit rechtlicher oder ähnlicher Wirkung unterworfen zu werden.</translation>
        </message>
        <message>
            <source>Put a person with the power to decide into the flow.</source>
            <translation>Eine Person mit Entscheidungsbefugnis in den Ablauf einbinden.</translation>
        </message>
        <message>
            <source>Process description</source>
            <translation>Beschreibung des Ablaufs</translation>
        </message>
        <message>
            <source>NIS2</source>
            <translation>NIS-2</translation>
        </message>
        <message>
            <source>Entity under NIS2</source>
            <translation>Einrichtung nach NIS-2</translation>
        </message>
        <message>
            <source>Operators of cloud, data-centre, managed or content-delivery services and organisations of the sectors of Annexes I and II are essential or important entities from a medium size on (some of any size); the national act decides the details, for public bodies too. Banks and markets follow DORA for measures and reports.</source>
            <translation>Anbieter von Cloud-, Rechenzentrums-, verwalteten oder Inhaltsauslieferungsdiensten und Einrichtungen der Sektoren der Anhänge I und II sind ab mittlerer Größe (manche in jeder Größe) wesentliche oder wichtige Einrichtungen; Näheres regelt das nationale Gesetz, auch für öffentliche Stellen. Für Banken und Märkte gilt bei Maßnahmen und Meldungen DORA.</translation>
        </message>
        <message>
            <source>Register with the national authority.</source>
            <translation>Bei der nationalen Behörde registrieren.</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registrierung</translation>
        </message>
        <message>
            <source>Duties of the management</source>
            <translation>Pflichten der Leitung</translation>
        </message>
        <message>
            <source>The management approves the measures, oversees them and is trained; it is liable.</source>
            <translation>Die Leitung billigt die Maßnahmen, überwacht sie und wird geschult; sie haftet.</translation>
        </message>
        <message>
            <source>Put this plan before the management.</source>
            <translation>Diesen Plan der Leitung vorlegen.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Sitzungsprotokoll</translation>
        </message>
        <message>
            <source>Measures of risk management</source>
            <translation>Maßnahmen des Risikomanagements</translation>
        </message>
        <message>
            <source>Risk analysis, continuity, supply chain, cryptography, access control and more are in place for network and systems of this plan.</source>
            <translation>Risikoanalyse, Betriebskontinuität, Lieferkette, Kryptografie, Zugriffskontrolle und mehr sind für Netz und Systeme dieses Plans umgesetzt.</translation>
        </message>
        <message>
            <source>Take the measures and state governance.nis2_measures.</source>
            <translation>Die Maßnahmen umsetzen und governance.nis2_measures angeben.</translation>
        </message>
        <message>
            <source>Measure list with state</source>
            <translation>Maßnahmenliste mit Stand</translation>
        </message>
        <message>
            <source>Security of the supply chain</source>
            <translation>Sicherheit der Lieferkette</translation>
        </message>
        <message>
            <source>Direct suppliers and service providers are assessed, each vendor of this plan.</source>
            <translation>Unmittelbare Lieferanten und Dienstleister werden bewertet, jeder Hersteller dieses Plans.</translation>
        </message>
        <message>
            <source>Assess the vendors named in the bill of materials.</source>
            <translation>Die in der Stückliste genannten Hersteller bewerten.</translation>
        </message>
        <message>
            <source>Supplier assessments</source>
            <translation>Lieferantenbewertungen</translation>
        </message>
        <message>
            <source>Incidents: 24 hours, 72 hours, one month</source>
            <translation>Vorfälle: 24 Stunden, 72 Stunden, ein Monat</translation>
        </message>
        <message>
            <source>Significant incidents get an early warning within 24 hours, a notification within 72 hours and a final report within a month.</source>
            <translation>Erhebliche Vorfälle erhalten eine Frühwarnung binnen 24 Stunden, eine Meldung binnen 72 Stunden und einen Abschlussbericht binnen eines Monats.</translation>
        </message>
        <message>
            <source>Proposal: NIS2 amendment</source>
            <translation>Vorschlag: Änderung von NIS-2</translation>
        </message>
        <message>
            <source>The duties of digital infrastructure would change.</source>
            <translation>Die Pflichten der digitalen Infrastruktur würden sich ändern.</translation>
        </message>
        <message>
            <source>Germany: national act</source>
            <translation>Deutschland: nationales Gesetz</translation>
        </message>
        <message>
            <source>German entities register with the BSI and follow the national act.</source>
            <translation>Deutsche Einrichtungen registrieren sich beim BSI und folgen dem nationalen Gesetz.</translation>
        </message>
        <message>
            <source>Register with the BSI; check the date of the act.</source>
            <translation>Beim BSI registrieren; das Datum des Gesetzes prüfen.</translation>
        </message>
        <message>
            <source>Sovereignty frameworks</source>
            <translation>Rahmenwerke der Souveränität</translation>
        </message>
        <message>
            <source>Lowest level asked for</source>
            <translation>Niedrigste verlangte Stufe</translation>
        </message>
        <message>
            <source>The plan asks for a lowest sovereignty level; the lower end of the estimated level is what counts. An own hall in the Union is rated by who controls its owner (org.parent_country, else org.country); one elsewhere is not rated, and not known counts as not met.</source>
            <translation>Der Plan verlangt eine niedrigste Souveränitätsstufe; es zählt das untere Ende der geschätzten Stufe. Eine eigene Halle in der Union wird danach bewertet, wer ihren Eigentümer kontrolliert (org.parent_country, sonst org.country); eine anderswo wird nicht bewertet, und nicht bekannt gilt als nicht erfüllt.</translation>
        </message>
        <message>
            <source>Choose another operator or hall, ask for an assessment by criterion, or ask for a lower level.</source>
            <translation>Einen anderen Betreiber oder eine andere Halle wählen, eine Bewertung nach Kriterien anfordern oder eine niedrigere Stufe verlangen.</translation>
        </message>
        <message>
            <source>Level not settled</source>
            <translation>Stufe nicht geklärt</translation>
        </message>
        <message>
            <source>The estimated level is a range that reaches the level asked for only at its upper end.</source>
            <translation>Die geschätzte Stufe ist eine Spanne, die die verlangte nur an ihrem oberen Ende erreicht.</translation>
        </message>
        <message>
            <source>Ask for the answers of the calculator with evidence.</source>
            <translation>Die Antworten des Rechners mit Belegen anfordern.</translation>
        </message>
        <message>
            <source>Level not known</source>
            <translation>Stufe nicht bekannt</translation>
        </message>
        <message>
            <source>Nobody has estimated the level of this place: unknown counts as not met.</source>
            <translation>Niemand hat die Stufe dieses Ortes geschätzt: Unbekannt gilt als nicht erfüllt.</translation>
        </message>
        <message>
            <source>Ask for an assessment.</source>
            <translation>Eine Bewertung anfordern.</translation>
        </message>
        <message>
            <source>Chips keep the highest level out of reach</source>
            <translation>Chips halten die höchste Stufe außer Reichweite</translation>
        </message>
        <message>
            <source>Hardware keeps the level by criterion below the one asked for</source>
            <translation>Die Hardware hält die Stufe nach Kriterien unter der verlangten</translation>
        </message>
        <message>
            <source>The limit of this plan is tested on the estimated level of each place's operator. By the calculator's own criteria hardware made abroad whose origin is disclosed in part reaches level 1 alone, whoever operates it: the scorecard of the dossier shows that lower figure.</source>
            <translation>Die Grenze dieses Plans wird an der geschätzten Stufe des Betreibers jedes Ortes geprüft. Nach den Kriterien des Rechners selbst erreicht im Ausland gefertigte Hardware, deren Herkunft nur teilweise offengelegt ist, allein Stufe 1, wer immer sie betreibt: die Wertungskarte des Dossiers zeigt diese niedrigere Zahl.</translation>
        </message>
        <message>
            <source>Say in the record which of the two levels the requirement means; ask the makers to disclose where their hardware is made.</source>
            <translation>Im Nachweis festhalten, welche der beiden Stufen die Anforderung meint; die Hersteller nach dem Fertigungsort ihrer Hardware fragen.</translation>
        </message>
        <message>
            <source>By the guidance of the Commission level 4 is not attainable today, because of chips and hardware.</source>
            <translation>Nach den Hinweisen der Kommission ist Stufe 4 wegen Chips und Hardware heute nicht erreichbar.</translation>
        </message>
        <message>
            <source>Ask for level 3.</source>
            <translation>Stufe 3 verlangen.</translation>
        </message>
        <message>
            <source>Own rule: no operator under US jurisdiction</source>
            <translation>Eigene Regel: kein Betreiber unter US-Recht</translation>
        </message>
        <message>
            <source>The plan wants no operator under US jurisdiction.</source>
            <translation>Der Plan will keinen Betreiber unter US-Recht.</translation>
        </message>
        <message>
            <source>Choose an operator whose parent is in the Union.</source>
            <translation>Einen Betreiber wählen, dessen Muttergesellschaft in der Union sitzt.</translation>
        </message>
        <message>
            <source>BSI criteria for cloud autonomy</source>
            <translation>BSI-Kriterien für Cloud-Autonomie</translation>
        </message>
        <message>
            <source>C3A builds on C5 and makes SOV-1 to SOV-6 auditable; it is not binding.</source>
            <translation>C3A baut auf C5 auf und macht SOV-1 bis SOV-6 prüfbar; es ist nicht bindend.</translation>
        </message>
        <message>
            <source>Ask the operator for C5 and its C3A answers.</source>
            <translation>Den Betreiber nach C5 und seinen C3A-Antworten fragen.</translation>
        </message>
        <message>
            <source>C3A answers</source>
            <translation>C3A-Antworten</translation>
        </message>
        <message>
            <source>Proposal: Cloud and AI Development Act</source>
            <translation>Vorschlag: Verordnung zur Cloud- und KI-Entwicklung (CADA)</translation>
        </message>
        <message>
            <source>Public buyers would ask for one of four Union assurance levels; the third excludes foreign control.</source>
            <translation>Öffentliche Auftraggeber würden eine von vier Vertrauensstufen der Union verlangen; die dritte schließt fremde Kontrolle aus.</translation>
        </message>
        <message>
            <source>Keep ownership records of the operators.</source>
            <translation>Nachweise der Eigentumsverhältnisse der Betreiber aufbewahren.</translation>
        </message>
        <message>
            <source>Place, operator, owner and technology are four facts</source>
            <translation>Ort, Betreiber, Eigentümer und Technik sind vier Tatsachen</translation>
        </message>
        <message>
            <source>The place lies in the Union, the ultimate parent does not: location alone is no sovereignty.</source>
            <translation>Der Ort liegt in der Union, die oberste Muttergesellschaft nicht: Ein Ort allein ist keine Souveränität.</translation>
        </message>
        <message>
            <source>Weigh it, or choose an operator with an owner in the Union.</source>
            <translation>Abwägen oder einen Betreiber mit Eigentümer in der Union wählen.</translation>
        </message>
        <message>
            <source>Standards and management systems</source>
            <translation>Normen und Managementsysteme</translation>
        </message>
        <message>
            <source>Information security management</source>
            <translation>Management der Informationssicherheit</translation>
        </message>
        <message>
            <source>The plan wants a certificate of information security at every place.</source>
            <translation>Der Plan will an jedem Ort ein Zertifikat der Informationssicherheit.</translation>
        </message>
        <message>
            <source>Choose an operator with the certificate.</source>
            <translation>Einen Betreiber mit dem Zertifikat wählen.</translation>
        </message>
        <message>
            <source>Certificate with scope and date</source>
            <translation>Zertifikat mit Geltungsbereich und Datum</translation>
        </message>
        <message>
            <source>Information security in the own hall</source>
            <translation>Informationssicherheit in der eigenen Halle</translation>
        </message>
        <message>
            <source>The own hall belongs into the scope of the certificate.</source>
            <translation>Die eigene Halle gehört in den Geltungsbereich des Zertifikats.</translation>
        </message>
        <message>
            <source>Extend the scope.</source>
            <translation>Den Geltungsbereich erweitern.</translation>
        </message>
        <message>
            <source>Statement of applicability</source>
            <translation>Erklärung zur Anwendbarkeit</translation>
        </message>
        <message>
            <source>AI management system</source>
            <translation>KI-Managementsystem</translation>
        </message>
        <message>
            <source>An AI management system documents data, tooling and the system and computing resources of this plan.</source>
            <translation>Ein KI-Managementsystem dokumentiert Daten, Werkzeuge sowie System- und Rechenressourcen dieses Plans.</translation>
        </message>
        <message>
            <source>Use the dossier as resource documentation.</source>
            <translation>Das Dossier als Ressourcendokumentation verwenden.</translation>
        </message>
        <message>
            <source>Resource documentation</source>
            <translation>Ressourcendokumentation</translation>
        </message>
        <message>
            <source>42001 gives no presumption of conformity</source>
            <translation>42001 gibt keine Konformitätsvermutung</translation>
        </message>
        <message>
            <source>The standard is not harmonised under the AI Act: it does not replace Art. 17.</source>
            <translation>Die Norm ist unter der KI-Verordnung nicht harmonisiert: Sie ersetzt Art. 17 nicht.</translation>
        </message>
        <message>
            <source>Use EN 18286 for the quality management system.</source>
            <translation>EN 18286 für das Qualitätsmanagementsystem verwenden.</translation>
        </message>
        <message>
            <source>NIST AI RMF: govern, map, measure, manage</source>
            <translation>NIST AI RMF: steuern, erfassen, messen, handhaben</translation>
        </message>
        <message>
            <source>The four functions are documented; environmental impact is one of the things measured.</source>
            <translation>Die vier Funktionen werden dokumentiert; die Umweltwirkung gehört zu dem, was gemessen wird.</translation>
        </message>
        <message>
            <source>Use risk register and sustainability chapter.</source>
            <translation>Risikoregister und Kapitel Nachhaltigkeit verwenden.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Availability of the hall</source>
            <translation>Verfügbarkeit der Halle</translation>
        </message>
        <message>
            <source>A hall of availability class 3 and above has redundant power.</source>
            <translation>Eine Halle ab Verfügbarkeitsklasse 3 hat eine redundante Stromversorgung.</translation>
        </message>
        <message>
            <source>Plan 2N feeds, or state the class asked for.</source>
            <translation>2N-Einspeisungen planen oder die verlangte Klasse angeben.</translation>
        </message>
        <message>
            <source>Class statement</source>
            <translation>Nachweis der Klasse</translation>
        </message>
        <message>
            <source>Key figures by method</source>
            <translation>Kennzahlen nach Methode</translation>
        </message>
        <message>
            <source>PUE, WUE, REF and ERF are measured by the methods of the series.</source>
            <translation>PUE, WUE, REF und ERF werden nach den Methoden der Normenreihe gemessen.</translation>
        </message>
        <message>
            <source>Measure PUE at category 2 or 3; state site.pue.</source>
            <translation>PUE nach Kategorie 2 oder 3 messen; site.pue angeben.</translation>
        </message>
        <message>
            <source>Measurement concept</source>
            <translation>Messkonzept der Kennzahlen</translation>
        </message>
        <message>
            <source>Quality management for the AI Act</source>
            <translation>Qualitätsmanagement für die KI-Verordnung</translation>
        </message>
        <message>
            <source>The standard covers the quality management system of Art. 17; presumption of conformity hangs on its citation.</source>
            <translation>Die Norm deckt das Qualitätsmanagementsystem nach Art. 17 ab; die Konformitätsvermutung hängt an ihrer Fundstelle.</translation>
        </message>
        <message>
            <source>Check the Official Journal on the day of signing.</source>
            <translation>Am Tag der Unterschrift das Amtsblatt prüfen.</translation>
        </message>
        <message>
            <source>Citation record</source>
            <translation>Nachweis der Fundstelle</translation>
        </message>
        <message>
            <source>Own rule: highest PUE</source>
            <translation>Eigene Regel: höchster PUE</translation>
        </message>
        <message>
            <source>The plan accepts a PUE up to a limit.</source>
            <translation>Der Plan nimmt einen PUE nur bis zu einer Grenze hin.</translation>
        </message>
        <message>
            <source>Choose a better hall.</source>
            <translation>Eine bessere Halle wählen.</translation>
        </message>
        <message>
            <source>PUE statement</source>
            <translation>PUE-Nachweis</translation>
        </message>
        <message>
            <source>Own rule: more than one chip vendor</source>
            <translation>Eigene Regel: mehr als ein Chiphersteller</translation>
        </message>
        <message>
            <source>The plan wants a second source of accelerators.</source>
            <translation>Der Plan will eine zweite Quelle für Beschleuniger.</translation>
        </message>
        <message>
            <source>Split the purchase, or record why not.</source>
            <translation>Den Kauf aufteilen oder festhalten, warum nicht.</translation>
        </message>
        <message>
            <source>Sourcing note</source>
            <translation>Vermerk zur Bezugsquelle</translation>
        </message>
        <message>
            <source>Reach of US authorities</source>
            <translation>Reichweite von US-Behörden</translation>
        </message>
        <message>
            <source>CLOUD Act</source>
            <translation>CLOUD Act</translation>
        </message>
        <message>
            <source>The operator or its parent is under US jurisdiction: data in its possession, custody or control can be demanded wherever it lies.</source>
            <translation>Der Betreiber oder seine Muttergesellschaft untersteht US-Recht: Daten in Besitz, Gewahrsam oder Kontrolle können verlangt werden, wo immer sie liegen.</translation>
        </message>
        <message>
            <source>Keep the keys alone and state governance.key_control, or choose an operator controlled in the Union.</source>
            <translation>Die Schlüssel allein verwalten und governance.key_control angeben oder einen in der Union kontrollierten Betreiber wählen.</translation>
        </message>
        <message>
            <source>Key management concept</source>
            <translation>Schlüsselkonzept</translation>
        </message>
        <message>
            <source>Exposure not known</source>
            <translation>Reichweite nicht bekannt</translation>
        </message>
        <message>
            <source>Whether the operator is under US jurisdiction is not known: it counts as exposed.</source>
            <translation>Ob der Betreiber US-Recht untersteht, ist nicht bekannt: Es zählt als ja.</translation>
        </message>
        <message>
            <source>Ask for the ownership.</source>
            <translation>Nach den Eigentumsverhältnissen fragen.</translation>
        </message>
        <message>
            <source>FISA section 702</source>
            <translation>FISA Section 702</translation>
        </message>
        <message>
            <source>The statute lapsed on 2026-06-12; collection goes on under court certifications, reported to last to March 2027. It is treated as exposure.</source>
            <translation>Das Gesetz lief am 12.06.2026 aus; die Erhebung läuft unter Gerichtsbeschlüssen weiter, Berichten zufolge bis März 2027. Sie wird als Reichweite behandelt.</translation>
        </message>
        <message>
            <source>Take it into the transfer assessment.</source>
            <translation>In die Transfer-Folgenabschätzung aufnehmen.</translation>
        </message>
        <message>
            <source>Own hall with a US parent</source>
            <translation>Eigene Halle mit US-Muttergesellschaft</translation>
        </message>
        <message>
            <source>The parent can be served for data it controls; whether an own hall for own use falls under the act is a question for counsel.</source>
            <translation>Der Muttergesellschaft kann eine Anordnung zu Daten unter ihrer Kontrolle zugestellt werden; ob eine eigene Halle für eigenen Gebrauch unter das Gesetz fällt, ist eine Frage an Juristen.</translation>
        </message>
        <message>
            <source>Ask counsel; keep keys and administration apart from the parent.</source>
            <translation>Rechtsrat einholen; Schlüssel und Verwaltung von der Muttergesellschaft trennen.</translation>
        </message>
        <message>
            <source>Frontier and decision laws of US states</source>
            <translation>Frontier- und Entscheidungsgesetze von US-Bundesstaaten</translation>
        </message>
        <message>
            <source>California: frontier models</source>
            <translation>Kalifornien: Frontier-Modelle</translation>
        </message>
        <message>
            <source>Developers of models above 10^26 FLOP publish a safety framework and report critical incidents within 15 days, 24 hours in imminent danger.</source>
            <translation>Entwickler von Modellen über 10^26 FLOP veröffentlichen einen Sicherheitsrahmen und melden kritische Vorfälle binnen 15 Tagen, bei unmittelbarer Gefahr binnen 24 Stunden.</translation>
        </message>
        <message>
            <source>Write the framework; count fine-tuning too.</source>
            <translation>Den Rahmen schreiben; auch Feinabstimmung zählt.</translation>
        </message>
        <message>
            <source>Safety framework</source>
            <translation>Sicherheitsrahmen</translation>
        </message>
        <message>
            <source>New York: RAISE Act</source>
            <translation>New York: RAISE Act</translation>
        </message>
        <message>
            <source>Large developers of models above 10^26 FLOP follow a safety framework and report incidents within 72 hours.</source>
            <translation>Große Entwickler von Modellen über 10^26 FLOP folgen einem Sicherheitsrahmen und melden Vorfälle binnen 72 Stunden.</translation>
        </message>
        <message>
            <source>As for California.</source>
            <translation>Wie in Kalifornien.</translation>
        </message>
        <message>
            <source>Colorado: first act, stayed</source>
            <translation>Colorado: erstes Gesetz, ausgesetzt</translation>
        </message>
        <message>
            <source>The first act is in force and stayed by a court; a successor replaces it.</source>
            <translation>Das erste Gesetz ist in Kraft und gerichtlich ausgesetzt; ein Nachfolger ersetzt es.</translation>
        </message>
        <message>
            <source>Follow the successor.</source>
            <translation>Dem Nachfolger folgen.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Vermerk</translation>
        </message>
        <message>
            <source>Colorado: automated decisions</source>
            <translation>Colorado: automatisierte Entscheidungen</translation>
        </message>
        <message>
            <source>Consumers are told of automated decisions and records are kept.</source>
            <translation>Verbraucher erfahren von automatisierten Entscheidungen, und es werden Aufzeichnungen geführt.</translation>
        </message>
        <message>
            <source>Plan notice and record keeping.</source>
            <translation>Hinweis und Aufzeichnung planen.</translation>
        </message>
        <message>
            <source>Notice and records</source>
            <translation>Hinweis und Aufzeichnungen</translation>
        </message>
        <message>
            <source>Texas: prohibited uses</source>
            <translation>Texas: verbotene Verwendungen</translation>
        </message>
        <message>
            <source>Certain uses are prohibited; following the NIST AI RMF is a safe harbour.</source>
            <translation>Bestimmte Verwendungen sind verboten; das NIST AI RMF zu befolgen schützt.</translation>
        </message>
        <message>
            <source>Use the NIST framework and state policy.use_nist.</source>
            <translation>Das NIST-Rahmenwerk verwenden und policy.use_nist angeben.</translation>
        </message>
        <message>
            <source>United States: no federal PUE report found</source>
            <translation>Vereinigte Staaten: keine bundesweite PUE-Meldung gefunden</translation>
        </message>
        <message>
            <source>No federal duty to report PUE was found.</source>
            <translation>Eine bundesweite Pflicht, den PUE zu melden, wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Check the state of the site.</source>
            <translation>Den Bundesstaat des Ortes prüfen.</translation>
        </message>
        <message>
            <source>Privacy and AI law elsewhere</source>
            <translation>Datenschutz- und KI-Recht anderswo</translation>
        </message>
        <message>
            <source>United Kingdom: UK GDPR</source>
            <translation>Vereinigtes Königreich: UK GDPR</translation>
        </message>
        <message>
            <source>Personal data in the United Kingdom: transfers out need a tool, breaches are notified within 72 hours.</source>
            <translation>Personenbezogene Daten im Vereinigten Königreich: Übermittlungen hinaus brauchen ein Instrument, Verletzungen werden binnen 72 Stunden gemeldet.</translation>
        </message>
        <message>
            <source>Use the international data transfer agreement or addendum.</source>
            <translation>Das International Data Transfer Agreement oder den Zusatz verwenden.</translation>
        </message>
        <message>
            <source>Legal note</source>
            <translation>Rechtsvermerk</translation>
        </message>
        <message>
            <source>Switzerland: FADP</source>
            <translation>Schweiz: DSG</translation>
        </message>
        <message>
            <source>Personal data in Switzerland: export only to listed countries or with clauses; fines hit persons.</source>
            <translation>Personenbezogene Daten in der Schweiz: Ausfuhr nur in gelistete Länder oder mit Klauseln; Bußen treffen Personen.</translation>
        </message>
        <message>
            <source>Check the list of countries.</source>
            <translation>Die Länderliste prüfen.</translation>
        </message>
        <message>
            <source>India: DPDP</source>
            <translation>Indien: DPDP</translation>
        </message>
        <message>
            <source>Full duties: logs for a year, encryption, breach details within 72 hours; transfers by a negative list.</source>
            <translation>Volle Pflichten: Protokolle ein Jahr lang, Verschlüsselung, Einzelheiten zu Verletzungen binnen 72 Stunden; Übermittlungen nach einer Negativliste.</translation>
        </message>
        <message>
            <source>Plan a year of log storage.</source>
            <translation>Ein Jahr Protokollspeicher einplanen.</translation>
        </message>
        <message>
            <source>Japan: APPI</source>
            <translation>Japan: APPI</translation>
        </message>
        <message>
            <source>Export needs consent or an equivalent; first report of a breach within 3 to 5 days.</source>
            <translation>Ausfuhr braucht Einwilligung oder Gleichwertigkeit; erste Meldung einer Verletzung binnen 3 bis 5 Tagen.</translation>
        </message>
        <message>
            <source>Use the mutual adequacy with the Union.</source>
            <translation>Die gegenseitige Angemessenheit mit der Union nutzen.</translation>
        </message>
        <message>
            <source>South Korea: PIPA</source>
            <translation>Südkorea: PIPA</translation>
        </message>
        <message>
            <source>Transfers need a basis; breaches are notified within 72 hours.</source>
            <translation>Übermittlungen brauchen eine Grundlage; Verletzungen werden binnen 72 Stunden gemeldet.</translation>
        </message>
        <message>
            <source>Use the adequacy decisions.</source>
            <translation>Die Angemessenheitsbeschlüsse nutzen.</translation>
        </message>
        <message>
            <source>Brazil: LGPD</source>
            <translation>Brasilien: LGPD</translation>
        </message>
        <message>
            <source>Transfers by clauses of the authority; breaches within three working days.</source>
            <translation>Übermittlungen nach Klauseln der Behörde; Verletzungen binnen drei Arbeitstagen.</translation>
        </message>
        <message>
            <source>Sign the clauses.</source>
            <translation>Die Klauseln abschließen.</translation>
        </message>
        <message>
            <source>Singapore: PDPA</source>
            <translation>Singapur: PDPA</translation>
        </message>
        <message>
            <source>Comparable protection abroad; breaches within three days; new data-centre capacity needs an award.</source>
            <translation>Vergleichbarer Schutz im Ausland; Verletzungen binnen drei Tagen; neue Rechenzentrumskapazität braucht eine Zuteilung.</translation>
        </message>
        <message>
            <source>Ask for the capacity award of the site.</source>
            <translation>Nach der Kapazitätszuteilung des Ortes fragen.</translation>
        </message>
        <message>
            <source>Vietnam: data protection and AI laws</source>
            <translation>Vietnam: Datenschutz- und KI-Gesetze</translation>
        </message>
        <message>
            <source>Transfers need an impact file; listed services store data locally.</source>
            <translation>Übermittlungen brauchen eine Folgenakte; gelistete Dienste speichern Daten im Land.</translation>
        </message>
        <message>
            <source>Prepare the file.</source>
            <translation>Die Akte vorbereiten.</translation>
        </message>
        <message>
            <source>United Arab Emirates: PDPL</source>
            <translation>Vereinigte Arabische Emirate: PDPL</translation>
        </message>
        <message>
            <source>The federal law and those of the free zones differ.</source>
            <translation>Bundesgesetz und Gesetze der Freizonen unterscheiden sich.</translation>
        </message>
        <message>
            <source>Name the zone of the site.</source>
            <translation>Die Zone des Ortes nennen.</translation>
        </message>
        <message>
            <source>Saudi Arabia: PDPL</source>
            <translation>Saudi-Arabien: PDPL</translation>
        </message>
        <message>
            <source>Transfers need an assessment; breaches within 72 hours.</source>
            <translation>Übermittlungen brauchen eine Prüfung; Verletzungen binnen 72 Stunden.</translation>
        </message>
        <message>
            <source>Make the assessment.</source>
            <translation>Die Prüfung vornehmen.</translation>
        </message>
        <message>
            <source>Australia: Privacy Act</source>
            <translation>Australien: Privacy Act</translation>
        </message>
        <message>
            <source>Breaches are assessed within 30 days; critical assets report within 12 or 72 hours.</source>
            <translation>Verletzungen werden binnen 30 Tagen geprüft; kritische Anlagen melden binnen 12 oder 72 Stunden.</translation>
        </message>
        <message>
            <source>Ask for hosting certification for public data.</source>
            <translation>Für öffentliche Daten nach der Hosting-Zertifizierung fragen.</translation>
        </message>
        <message>
            <source>Canada: PIPEDA and Law 25</source>
            <translation>Kanada: PIPEDA und Law 25</translation>
        </message>
        <message>
            <source>Quebec asks for an assessment before data leaves.</source>
            <translation>Quebec verlangt eine Prüfung, bevor Daten die Provinz verlassen.</translation>
        </message>
        <message>
            <source>China: PIPL</source>
            <translation>China: PIPL</translation>
        </message>
        <message>
            <source>Large volumes and critical operators store data in China; export needs an assessment, contract or certificate.</source>
            <translation>Große Mengen und kritische Betreiber speichern Daten in China; Ausfuhr braucht Prüfung, Vertrag oder Zertifikat.</translation>
        </message>
        <message>
            <source>Plan a separate place in China.</source>
            <translation>Einen getrennten Ort in China planen.</translation>
        </message>
        <message>
            <source>China: data collected there</source>
            <translation>China: dort erhobene Daten</translation>
        </message>
        <message>
            <source>Personal or important data collected in mainland China would leave it.</source>
            <translation>In Festlandchina erhobene personenbezogene oder wichtige Daten würden das Land verlassen.</translation>
        </message>
        <message>
            <source>Plan a separate place in China, or pass the security assessment.</source>
            <translation>Einen getrennten Ort in China planen oder die Sicherheitsprüfung bestehen.</translation>
        </message>
        <message>
            <source>South Korea: AI Basic Act</source>
            <translation>Südkorea: KI-Grundlagengesetz</translation>
        </message>
        <message>
            <source>Safety duties for models from 10^26 FLOP that are offered in Korea; fines are suspended for at least a year.</source>
            <translation>Sicherheitspflichten für in Korea angebotene Modelle ab 10^26 FLOP; Bußgelder sind mindestens ein Jahr ausgesetzt.</translation>
        </message>
        <message>
            <source>Set up risk management; name a local agent.</source>
            <translation>Risikomanagement einrichten; einen Vertreter vor Ort benennen.</translation>
        </message>
        <message>
            <source>Risk management record</source>
            <translation>Nachweis des Risikomanagements</translation>
        </message>
        <message>
            <source>South Korea: labelling</source>
            <translation>Südkorea: Kennzeichnung</translation>
        </message>
        <message>
            <source>Generated content offered in Korea is labelled.</source>
            <translation>In Korea angebotene erzeugte Inhalte werden gekennzeichnet.</translation>
        </message>
        <message>
            <source>Plan the label.</source>
            <translation>Die Kennzeichnung einplanen.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>United Kingdom: bill on data centres</source>
            <translation>Vereinigtes Königreich: Gesetzentwurf zu Rechenzentren</translation>
        </message>
        <message>
            <source>Data centres from 1 MW would register and report incidents within 24 and 72 hours.</source>
            <translation>Rechenzentren ab 1 MW würden sich registrieren und Vorfälle binnen 24 und 72 Stunden melden.</translation>
        </message>
        <message>
            <source>Not in the sums: %1. Energy is counted at power under load in every hour; prices are taken as constant over the horizon</source>
            <translation>Nicht in den Summen: %1. Energie ist in jeder Stunde mit der Leistung unter Last gerechnet; Preise gelten über den Zeitraum als konstant</translation>
        </message>
        <message>
            <source>Ask for some of them with the key “include” of the need, add the others in your own sheet; the lines are in bom.csv</source>
            <translation>Einen Teil davon mit dem Schlüssel „include“ des Bedarfs verlangen, das Übrige im eigenen Blatt ergänzen; die Positionen stehen in bom.csv</translation>
        </message>
        <message>
            <source>%1 engineers are in the sums, by the share of a large team that these machines take; one at work or on call round the clock takes %2</source>
            <translation>%1 Ingenieure sind in den Summen, nach dem Anteil eines großen Teams, den diese Maschinen brauchen; rund um die Uhr eine Person im Dienst oder in Bereitschaft braucht %2</translation>
        </message>
        <message>
            <source>Share the rota with other work, buy the hours as a service, or add the missing people in your own sheet</source>
            <translation>Den Dienst mit anderer Arbeit teilen, die Stunden als Dienstleistung kaufen oder das fehlende Personal im eigenen Blatt ergänzen</translation>
        </message>
        <message>
            <source>The import duty on servers in %1 is not in the catalog</source>
            <translation>Der Einfuhrzoll auf Server in %1 steht nicht im Katalog</translation>
        </message>
        <message>
            <source>Ask your customs agent, and add the rate to your own catalog</source>
            <translation>Den Zollagenten fragen und den Satz in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>The value-added tax of %1 is not in the catalog</source>
            <translation>Die Umsatzsteuer von %1 steht nicht im Katalog</translation>
        </message>
        <message>
            <source>Add its rate to your own catalog</source>
            <translation>Den Satz in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>further nodes that stream %2 updates/s: %1</source>
            <translation>weitere Knoten, die %2 Änderungen/s im Strom verarbeiten: %1</translation>
        </message>
        <message>
            <source>storage nodes</source>
            <translation>Speicherknoten</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 weitere</translation>
        </message>
        <message>
            <source>History of features, kept elsewhere, %1</source>
            <translation>Verlauf der Merkmale, anderswo gehalten, %1</translation>
        </message>
        <message>
            <source>Nodes that keep features fresh, %1</source>
            <translation>Knoten, die Merkmale frisch halten, %1</translation>
        </message>
        <message>
            <source>in-band</source>
            <translation>In-Band</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791, Art. 12, and Delegated Regulation (EU) 2024/1364, Annex %1</source>
            <translation>Richtlinie (EU) 2023/1791, Art. 12, und Delegierte Verordnung (EU) 2024/1364, Anhang %1</translation>
        </message>
        <message>
            <source>Delegated Regulation (EU) %1</source>
            <translation>Delegierte Verordnung (EU) %1</translation>
        </message>
        <message>
            <source>Annex XI Section %1</source>
            <translation>Anhang XI Abschnitt %1</translation>
        </message>
        <message>
            <source>Interim final rule of %1</source>
            <translation>Interim Final Rule (USA) vom %1</translation>
        </message>
        <message>
            <source>Guidelines C(2025) 7719, point %1</source>
            <translation>Leitlinien C(2025) 7719, Rn. %1</translation>
        </message>
        <message>
            <source>BIS guidance of %1</source>
            <translation>Leitlinien des BIS vom %1</translation>
        </message>
        <message>
            <source>Systems of this catalog: %1</source>
            <translation>Systeme dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>cables of one server</source>
            <translation>Kabel eines Servers</translation>
        </message>
        <message>
            <source>Freight and insurance, %1</source>
            <translation>Fracht und Versicherung, %1</translation>
        </message>
        <message>
            <source>Spare parts, %1</source>
            <translation>Ersatzteile, %1</translation>
        </message>
        <message>
            <source>Spare cables, %1</source>
            <translation>Ersatzkabel, %1</translation>
        </message>
        <message>
            <source>Purchase price × share held in spare</source>
            <translation>Kaufpreis × Anteil, der als Ersatz gehalten wird</translation>
        </message>
        <message>
            <source>Engineers who run %1</source>
            <translation>Ingenieure, die %1 betreiben</translation>
        </message>
        <message>
            <source>Engineers who run %1, machines looked after by the provider</source>
            <translation>Ingenieure, die %1 betreiben; die Maschinen betreut der Anbieter</translation>
        </message>
        <message>
            <source>An engineer for a month</source>
            <translation>Ein Ingenieur für einen Monat</translation>
        </message>
        <message>
            <source>An engineer for a month, %1</source>
            <translation>Ein Ingenieur für einen Monat, %1</translation>
        </message>
        <message>
            <source>Cost of a year / 12; no labour cost level of the place is used; the ends also carry those of the head count</source>
            <translation>Kosten eines Jahres / 12; ohne Lohnkostenniveau des Ortes; die Enden tragen auch die der Kopfzahl</translation>
        </message>
        <message>
            <source>Cost of a year × labour cost level of the place over that of the euro area / 12; the ends also carry those of the head count</source>
            <translation>Kosten eines Jahres × Lohnkostenniveau des Ortes zu dem des Euroraums / 12; die Enden tragen auch die der Kopfzahl</translation>
        </message>
        <message>
            <source>Labour cost, %1</source>
            <translation>Arbeitskosten, %1</translation>
        </message>
        <message>
            <source>Average of the whole economy as published</source>
            <translation>Durchschnitt der gesamten Wirtschaft wie veröffentlicht</translation>
        </message>
        <message>
            <source>Staff cost a MW and year / 1,000 / 12</source>
            <translation>Personalkosten je MW und Jahr / 1.000 / 12</translation>
        </message>
        <message>
            <source>Price a year, %1</source>
            <translation>Preis im Jahr, %1</translation>
        </message>
        <message>
            <source>Price a month, %1</source>
            <translation>Preis im Monat, %1</translation>
        </message>
        <message>
            <source>Price of a year / 12</source>
            <translation>Preis eines Jahres / 12</translation>
        </message>
        <message>
            <source>Price of a year / 12 × share of the horizon beyond the %1 months that come with the hardware</source>
            <translation>Preis eines Jahres / 12 × Anteil des Zeitraums jenseits der %1 Monate, die mit der Hardware kommen</translation>
        </message>
        <message>
            <source>Import duty %1, %2</source>
            <translation>Einfuhrzoll %1, %2</translation>
        </message>
        <message>
            <source>Value-added tax %1, %2</source>
            <translation>Umsatzsteuer %1, %2</translation>
        </message>
        <message>
            <source>Goods with freight × rate / 100</source>
            <translation>Waren mit Fracht × Satz / 100</translation>
        </message>
        <message>
            <source>All that is paid but wages × rate / 100</source>
            <translation>Alles, was gezahlt wird, außer Löhnen × Satz / 100</translation>
        </message>
        <message>
            <source>The catalog has no price of operating system and Kubernetes: they are not in the sums</source>
            <translation>Der Katalog kennt keinen Preis für Betriebssystem und Kubernetes: sie sind nicht in den Summen</translation>
        </message>
        <message>
            <source>Add a row to software_prices in your own catalog</source>
            <translation>Eine Zeile in software_prices des eigenen Katalogs anlegen</translation>
        </message>
        <message>
            <source>The catalog does not say what software of %1 costs: it is not in the sums</source>
            <translation>Der Katalog sagt nicht, was die Software von %1 kostet: sie ist nicht in den Summen</translation>
        </message>
        <message>
            <source>Ask %1, and add a row to software_prices in your own catalog</source>
            <translation>%1 fragen und eine Zeile in software_prices des eigenen Katalogs anlegen</translation>
        </message>
        <message>
            <source>The leaf switches of %1 have %2 ports down for each up, chosen with the rest of the design: the network costs about %3 %4 instead of %5, and each step of %6 takes %7 longer</source>
            <translation>Die Leaf-Switches von %1 haben %2 Ports abwärts je Port aufwärts, mit dem übrigen Entwurf gewählt: das Netz kostet etwa %3 %4 statt %5, und jeder Schritt von %6 dauert %7 länger</translation>
        </message>
        <message>
            <source>The leaf switches of %1 have %2 ports down for each up: chosen with the rest of the design</source>
            <translation>Die Leaf-Switches von %1 haben %2 Ports abwärts je Port aufwärts: mit dem übrigen Entwurf gewählt</translation>
        </message>
        <message>
            <source>Set “oversubscription” to [1] for a non-blocking network</source>
            <translation>„oversubscription“ auf [1] setzen, um ein blockierungsfreies Netz zu bekommen</translation>
        </message>
        <message>
            <source>Allow %1 with “oversubscription”, if the deadline leaves room for longer steps</source>
            <translation>%1 mit „oversubscription“ erlauben, wenn die Frist längere Schritte zulässt</translation>
        </message>
        <message>
            <source>%1 trains with %2 sequences a step instead of %3 (off by %4 %): %5 data-parallel groups take %6 micro-batches of %7 each. The tokens of the run stay as stated and take %8 steps</source>
            <translation>%1 trainiert mit %2 Sequenzen je Schritt statt %3 (Abweichung %4 %): %5 datenparallele Gruppen nehmen je %6 Mikrobatches zu %7. Die Token des Laufs bleiben wie angegeben und brauchen %8 Schritte</translation>
        </message>
        <message>
            <source>Nothing to do; to hold the batch, set global_batch_tolerance of %1 to 0: the cluster is then one that divides it</source>
            <translation>Nichts zu tun; um den Batch zu halten, global_batch_tolerance von %1 auf 0 setzen: Der Cluster ist dann einer, der ihn teilt</translation>
        </message>
        <message>
            <source>%1 writes checkpoints of %2 GB at %3, and no storage node of the design takes them</source>
            <translation>%1 schreibt Checkpoints von %2 GB bei %3, und kein Speicherknoten des Entwurfs nimmt sie auf</translation>
        </message>
        <message>
            <source>Add storage nodes to your own catalog, or say where checkpoints go</source>
            <translation>Speicherknoten in den eigenen Katalog aufnehmen oder sagen, wohin Checkpoints gehen</translation>
        </message>
        <message>
            <source>A checkpoint of %1 (%2 GB) takes %3 s on the %4 GB/s its storage writes at %5, %6 s are allowed</source>
            <translation>Ein Checkpoint von %1 (%2 GB) braucht %3 s bei %4 GB/s, die sein Speicher bei %5 schreibt; erlaubt sind %6 s</translation>
        </message>
        <message>
            <source>A checkpoint of %1 (%2 GB) takes %3 s on the %4 GB/s its storage writes at %5, %6 s are allowed; slower storage than the fastest there could be costs it %7 % of its useful time</source>
            <translation>Ein Checkpoint von %1 (%2 GB) braucht %3 s bei %4 GB/s, die sein Speicher bei %5 schreibt; erlaubt sind %6 s; langsamerer Speicher als der schnellste denkbare kostet %7 % der Nutzzeit</translation>
        </message>
        <message>
            <source>Storage that writes %1 GB/s, or a longer stall allowed</source>
            <translation>Speicher, der %1 GB/s schreibt, oder eine längere erlaubte Pause</translation>
        </message>
        <message>
            <source>%1 asks for %2 GB/s; the nearest published result is %3</source>
            <translation>%1 verlangt %2 GB/s; das nächste veröffentlichte Ergebnis ist %3</translation>
        </message>
        <message>
            <source>Ask the vendor for a result with your own access pattern</source>
            <translation>Den Hersteller nach einem Ergebnis mit dem eigenen Zugriffsmuster fragen</translation>
        </message>
        <message>
            <source>The newest versions of all do not work together: %1. These do: %2</source>
            <translation>Die jeweils neuesten Versionen arbeiten nicht zusammen: %1. Diese arbeiten zusammen: %2</translation>
        </message>
        <message>
            <source>The catalog knows no driver and no runtime of %1 accelerators, so which versions of Kubernetes and of the container runtime go with them is not known</source>
            <translation>Der Katalog kennt weder Treiber noch Laufzeitumgebung der Beschleuniger von %1; welche Versionen von Kubernetes und der Container-Laufzeit dazu passen, ist nicht bekannt</translation>
        </message>
        <message>
            <source>Ask the vendor for its support matrix before the order</source>
            <translation>Den Hersteller vor der Bestellung nach seiner Supportmatrix fragen</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 Tage</translation>
        </message>
        <message>
            <source>Install the versions named, and update them together</source>
            <translation>Die genannten Versionen installieren und gemeinsam aktualisieren</translation>
        </message>
        <message>
            <source>These versions are no longer maintained before the plan ends: %1</source>
            <translation>Diese Versionen werden vor dem Ende des Plans nicht mehr gepflegt: %1</translation>
        </message>
        <message>
            <source>Plan their updates; a cluster that stays up takes them one node at a time</source>
            <translation>Ihre Aktualisierung einplanen; ein laufender Cluster nimmt sie Knoten für Knoten</translation>
        </message>
        <message>
            <source>%1, network %2: %3</source>
            <translation>%1, Netz %2: %3</translation>
        </message>
        <message>
            <source>%1 m are needed %2, the longest %3 cable of %4 Gbit/s is %5 m: put the racks at most that far apart, trays and slack included; %6</source>
            <translation>%1 m werden %2 gebraucht, das längste %3-Kabel mit %4 Gbit/s hat %5 m: die Racks höchstens so weit auseinander stellen, Trassen und Reserve eingerechnet; %6</translation>
        </message>
        <message>
            <source>Every %1 cable of %2 Gbit/s %3 that reaches %4 m is left out by rules of this plan, so exclude fewer parts or vendors, such as %5</source>
            <translation>Jedes %1-Kabel mit %2 Gbit/s %3, das %4 m reicht, schließen Regeln dieses Plans aus: weniger Teile oder Hersteller ausschließen, etwa %5</translation>
        </message>
        <message>
            <source>The catalog has no %1 cable of %2 Gbit/s %3: add a row to its link media</source>
            <translation>Der Katalog hat kein %1-Kabel mit %2 Gbit/s %3: eine Zeile zu seinen Verbindungen hinzufügen</translation>
        </message>
        <message>
            <source>No %1 cable of %2 Gbit/s %3 fits %4: %5</source>
            <translation>Kein %1-Kabel mit %2 Gbit/s %3 passt in %4: %5</translation>
        </message>
        <message>
            <source>%1 cages at the switch</source>
            <translation>Schächte %1 am Switch</translation>
        </message>
        <message>
            <source>%1 cages at the server</source>
            <translation>Schächte %1 am Server</translation>
        </message>
        <message>
            <source>%1 cages at the switch and %2 at the server</source>
            <translation>Schächte %1 am Switch und %2 am Server</translation>
        </message>
        <message>
            <source>%1 would fit, with a switch such as %2 (%3 cages)</source>
            <translation>%1 würde passen, mit einem Switch wie %2 (Schächte %3)</translation>
        </message>
        <message>
            <source>%1 would fit the switch, with %2 cages at the server</source>
            <translation>%1 würde in den Switch passen, mit Schächten %2 am Server</translation>
        </message>
        <message>
            <source>add a row to its link media</source>
            <translation>eine Zeile zu seinen Verbindungen hinzufügen</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. The plan excludes further adapters of their kind, so none are in the bill</source>
            <translation>Knoten von %1 hängen mit mehr Kabeln an den Netzen für Speicher und Verwaltung, als sie laut Katalog Ports haben (Ports/Kabel): %2. Weitere Adapter ihrer Art schließt der Plan aus, darum stehen keine in der Rechnung</translation>
        </message>
        <message>
            <source>Choose the adapters of these nodes with their maker, or let this kind in</source>
            <translation>Die Adapter dieser Knoten mit deren Hersteller wählen oder diese Art zulassen</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. Adapters for the others are not in the bill</source>
            <translation>Knoten von %1 hängen mit mehr Kabeln an den Netzen für Speicher und Verwaltung, als sie laut Katalog Ports haben (Ports/Kabel): %2. Adapter für die übrigen stehen nicht in der Rechnung</translation>
        </message>
        <message>
            <source>Order them with the nodes, or state in your own catalog how many ports of these networks a server takes</source>
            <translation>Sie mit den Knoten bestellen oder im eigenen Katalog angeben, wie viele Ports dieser Netze ein Server nimmt</translation>
        </message>
        <message>
            <source>no part of that speed in the catalog reaches farther</source>
            <translation>kein Teil des Katalogs reicht bei dieser Geschwindigkeit weiter</translation>
        </message>
        <message>
            <source>%1 would reach, if your own catalog pairs it for these ports (link media)</source>
            <translation>%1 würde reichen, wenn der eigene Katalog es für diese Ports paart (Verbindungen)</translation>
        </message>
        <message>
            <source>from node to switch</source>
            <translation>vom Knoten zum Switch</translation>
        </message>
        <message>
            <source>between switches</source>
            <translation>zwischen Switches</translation>
        </message>
        <message>
            <source>Add what is missing to your own catalog, or change the hall</source>
            <translation>Fehlendes in den eigenen Katalog aufnehmen oder die Halle ändern</translation>
        </message>
        <message>
            <source>%1 takes at least %2 nodes (%3), and %4 holds %5 of them</source>
            <translation>%1 braucht mindestens %2 Knoten (%3), und %4 fasst %5 davon</translation>
        </message>
        <message>
            <source>About %1 vectors of this size would fit; fewer dimensions, quantised vectors or more racks carry more</source>
            <translation>Etwa %1 Vektoren dieser Größe würden passen; weniger Dimensionen, quantisierte Vektoren oder mehr Racks tragen mehr</translation>
        </message>
        <message>
            <source>About %1 % of it would fit</source>
            <translation>Etwa %1 % davon würden passen</translation>
        </message>
        <message>
            <source>Largest period: weight of bought and leased units and of what stands beside them; racks and cables not counted</source>
            <translation>Größter Zeitraum: Gewicht gekaufter und geleaster Einheiten und dessen, was neben ihnen steht; Racks und Kabel nicht gezählt</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; no price published</source>
            <translation>Transceiver %1, im Preis der Kabel enthalten; kein Preis veröffentlicht</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; published %2 USD each</source>
            <translation>Transceiver %1, im Preis der Kabel enthalten; veröffentlicht %2 USD je Stück</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; published %2 to %3 USD each</source>
            <translation>Transceiver %1, im Preis der Kabel enthalten; veröffentlicht %2 bis %3 USD je Stück</translation>
        </message>
        <message>
            <source>Within the price of the cables with their ends</source>
            <translation>Im Preis der Kabel samt Enden enthalten</translation>
        </message>
        <message>
            <source>Added price, %1</source>
            <translation>Zusätzlicher Preis, %1</translation>
        </message>
        <message>
            <source>Nothing is added: the price of cables with their ends holds the transceivers; %1</source>
            <translation>Nichts kommt hinzu: Der Preis der Kabel samt Enden enthält die Transceiver; %1</translation>
        </message>
        <message>
            <source>no price published</source>
            <translation>kein Preis veröffentlicht</translation>
        </message>
        <message>
            <source>transceivers</source>
            <translation>Transceiver</translation>
        </message>
        <message>
            <source>Add a switch to your own catalog, or exclude fewer</source>
            <translation>Einen Switch in den eigenen Katalog aufnehmen oder weniger ausschließen</translation>
        </message>
        <message>
            <source>No product of the catalog can carry %1. %2</source>
            <translation>Kein Produkt des Katalogs kann %1 tragen. %2</translation>
        </message>
        <message>
            <source>The product stated cannot carry %1. %2</source>
            <translation>Das angegebene Produkt kann %1 nicht tragen. %2</translation>
        </message>
        <message>
            <source>Whether the features of %1 are fresh within %2 s is not known: %3 publishes no figure, and the nodes of the stream are sized for the rate of changes alone</source>
            <translation>Ob die Merkmale von %1 innerhalb von %2 s frisch sind, ist nicht bekannt: %3 veröffentlicht keine Zahl, und die Knoten des Stroms sind nur nach der Rate der Änderungen bemessen</translation>
        </message>
        <message>
            <source>Measure it with the pipeline that will write the features, before the order</source>
            <translation>Vor der Bestellung mit der Strecke messen, die die Merkmale schreiben wird</translation>
        </message>
        <message>
            <source>it cannot keep %1, it reaches %2 s</source>
            <translation>es kann %1 nicht halten, es erreicht %2 s</translation>
        </message>
        <message>
            <source>Relax what they break, let the engine be “any”, or add a product with its figures to your own catalog</source>
            <translation>Lockern, woran sie scheitern, als Produkt „any“ zulassen oder ein Produkt mit seinen Werten in den eigenen Katalog aufnehmen</translation>
        </message>
        <message>
            <source>no product of the catalog that keeps its limits is offered there</source>
            <translation>kein Produkt des Katalogs, das seine Grenzen hält, wird dort angeboten</translation>
        </message>
        <message>
            <source>1 unit at %1.</source>
            <translation>1 Einheit in %1.</translation>
        </message>
        <message>
            <source>Weight of a server per height unit where the vendor publishes none</source>
            <translation>Gewicht eines Servers je Höheneinheit, wenn der Hersteller keines veröffentlicht</translation>
        </message>
        <message>
            <source>Servers of this catalog: %1</source>
            <translation>Server dieses Katalogs: %1</translation>
        </message>
        <message>
            <source>Systems of this catalog with both values: %1</source>
            <translation>Systeme dieses Katalogs mit beiden Werten: %1</translation>
        </message>
        <message>
            <source>Reliability of this catalog: %1</source>
            <translation>Zuverlässigkeit in diesem Katalog: %1</translation>
        </message>
        <message>
            <source>Height units × weight of a server per height unit, for none is published</source>
            <translation>Höheneinheiten × Gewicht eines Servers je Höheneinheit, da keines veröffentlicht ist</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1(%2) no. %3</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1 Abs. %2 Nr. %3</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1(%2)</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1 Abs. %2</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1</translation>
        </message>
        <message>
            <source>%1, Arts. %2</source>
            <translation>%1, Art. %2</translation>
        </message>
        <message>
            <source>Fewest nodes that build and test images and models</source>
            <translation>Kleinste Zahl von Knoten, die Images und Modelle bauen und testen</translation>
        </message>
        <message>
            <source>Price of a gigabyte that leaves a cloud for the internet or another cloud</source>
            <translation>Preis eines Gigabytes, das eine Cloud ins Internet oder in eine andere Cloud verlässt</translation>
        </message>
        <message>
            <source>Power under load of the server behind one virtual CPU of a rented instance</source>
            <translation>Leistung unter Last des Servers hinter einer virtuellen CPU einer gemieteten Instanz</translation>
        </message>
        <message>
            <source>Virtual CPUs of a rented instance for each physical core behind them</source>
            <translation>Virtuelle CPUs einer gemieteten Instanz je physischem Kern dahinter</translation>
        </message>
        <message>
            <source>Virtual CPUs of the server a rented instance shares</source>
            <translation>Virtuelle CPUs des Servers, den sich eine gemietete Instanz teilt</translation>
        </message>
        <message>
            <source>Small operations a second of a storage node of 60 hard disks</source>
            <translation>Kleine Operationen je Sekunde eines Speicherknotens mit 60 Festplatten</translation>
        </message>
        <message>
            <source>Length of a fibre route over land per kilometre of great circle</source>
            <translation>Länge einer Faserstrecke über Land je Kilometer Großkreis</translation>
        </message>
        <message>
            <source>Fewest login nodes of a Slurm cluster</source>
            <translation>Kleinste Zahl von Anmeldeknoten eines Slurm-Clusters</translation>
        </message>
        <message>
            <source>Fewest nodes of experiment tracking and model registry (MLflow and the like)</source>
            <translation>Kleinste Zahl von Knoten für Experimentverfolgung und Modellregister (MLflow und Ähnliches)</translation>
        </message>
        <message>
            <source>Servers whose developers one build node serves</source>
            <translation>Server, deren Entwickler ein Build-Knoten bedient</translation>
        </message>
        <message>
            <source>Servers whose users one login node serves</source>
            <translation>Server, deren Nutzer ein Anmeldeknoten bedient</translation>
        </message>
        <message>
            <source>Servers whose runs one node of experiment tracking records</source>
            <translation>Server, deren Läufe ein Knoten der Experimentverfolgung aufzeichnet</translation>
        </message>
        <message>
            <source>Nodes for Slurm's controllers and accounting: a pair, so that one may fail</source>
            <translation>Knoten für Steuerung und Abrechnung von Slurm: ein Paar, damit einer ausfallen darf</translation>
        </message>
        <message>
            <source>Share of the engineers' work that remains where the machines are rented and others look after them</source>
            <translation>Anteil der Arbeit der Fachkräfte, der bleibt, wo die Maschinen gemietet sind und andere sie betreuen</translation>
        </message>
        <message>
            <source>Engineers it takes to have one at work or on call around the clock</source>
            <translation>Fachkräfte, die es braucht, damit rund um die Uhr eine arbeitet oder in Bereitschaft ist</translation>
        </message>
        <message>
            <source>Small read operations a second of an all-flash storage node</source>
            <translation>Kleine Lesevorgänge je Sekunde eines Flash-Speicherknotens</translation>
        </message>
        <message>
            <source>Small write operations a second of an all-flash storage node, protection included</source>
            <translation>Kleine Schreibvorgänge je Sekunde eines Flash-Speicherknotens, Schutz eingeschlossen</translation>
        </message>
        <message>
            <source>Bandwidth that a site of one's own or in colocation rents to its users and the other sites</source>
            <translation>Bandbreite, die ein eigener Ort oder einer in Colocation zu seinen Nutzern und den anderen Orten mietet</translation>
        </message>
        <message>
            <source>no vectors and queries a unit are published</source>
            <translation>keine Vektoren und Anfragen je Einheit veröffentlicht</translation>
        </message>
        <message>
            <source>an archive is for keeping: reading is billed by the GB and slow</source>
            <translation>ein Archiv ist zum Aufbewahren da: Lesen wird je GB berechnet und ist langsam</translation>
        </message>
        <message>
            <source>no operations a second are published: ask the vendor</source>
            <translation>keine Operationen je Sekunde veröffentlicht: den Hersteller fragen</translation>
        </message>
        <message>
            <source>%1 units of %2 TB by published capacity and throughput, at least %3</source>
            <translation>%1 Einheiten zu %2 TB nach veröffentlichter Kapazität und Durchsatz, mindestens %3</translation>
        </message>
        <message>
            <source>Price per %1 and month, %2</source>
            <translation>Preis je %1 und Monat, %2</translation>
        </message>
        <message>
            <source>Embodied carbon of a server × virtual CPUs / those of a server / months of the hardware's life</source>
            <translation>CO₂ der Herstellung eines Servers × virtuelle CPUs / die eines Servers / Monate der Nutzungsdauer</translation>
        </message>
        <message>
            <source>copies both ways at once reach %1B/s together; one way alone %2B/s</source>
            <translation>Kopien in beide Richtungen zugleich erreichen zusammen %1B/s; eine Richtung allein %2B/s</translation>
        </message>
        <message>
            <source>look at the I/O memory unit and at a switch that the link shares</source>
            <translation>die I/O-Speicherverwaltung (IOMMU) prüfen und einen Switch, den sich die Verbindung teilt</translation>
        </message>
        <message>
            <source>the GPU ran at %1 MHz, its highest clock is %2 MHz</source>
            <translation>die GPU lief mit %1 MHz, ihr höchster Takt ist %2 MHz</translation>
        </message>
        <message>
            <source>look for what holds the clocks down: power limit; temperature; a locked clock</source>
            <translation>suchen, was den Takt niedrig hält: Leistungsgrenze; Temperatur; ein festgesetzter Takt</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 corrected errors since the driver started</source>
            <translation>der Speicher der GPU hatte seit dem Start des Treibers %1 berichtigte Fehler</translation>
        </message>
        <message>
            <source>watch whether they grow; many of them mean a failing module</source>
            <translation>beobachten, ob es mehr werden; viele deuten auf ein ausfallendes Modul</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 corrected errors while it was measured</source>
            <translation>der Speicher der GPU hatte während der Messung %1 berichtigte Fehler</translation>
        </message>
        <message>
            <source>run the vendor's field diagnosis; errors that come with load point at a failing module</source>
            <translation>die Felddiagnose des Herstellers laufen lassen; Fehler, die mit der Last kommen, deuten auf ein ausfallendes Modul</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 errors that could not be corrected</source>
            <translation>der Speicher der GPU hatte %1 Fehler, die sich nicht berichtigen ließen</translation>
        </message>
        <message>
            <source>take the GPU out of service; run the vendor's field diagnosis and ask for a replacement</source>
            <translation>die GPU außer Betrieb nehmen; die Felddiagnose des Herstellers laufen lassen und Ersatz verlangen</translation>
        </message>
        <message>
            <source>under load matrix products reach %1FLOP/s; in bursts %2FLOP/s</source>
            <translation>unter Last erreichen Matrixprodukte %1FLOP/s; in kurzen Stößen %2FLOP/s</translation>
        </message>
        <message>
            <source>look at the power limit; temperature and the cooling of the node; plan long runs with the lower rate</source>
            <translation>Leistungsgrenze, Temperatur und Kühlung des Knotens prüfen; lange Läufe mit der niedrigeren Rate planen</translation>
        </message>
        <message>
            <source>device memory reached %1B/s of the %2B/s of its data sheet</source>
            <translation>der Gerätespeicher erreichte %1B/s von den %2B/s des Datenblatts</translation>
        </message>
        <message>
            <source>look at clocks; ECC and other programs on the GPU</source>
            <translation>Takte, ECC und andere Programme auf der GPU prüfen</translation>
        </message>
        <message>
            <source>copies from the far memory node reach %1B/s against %2B/s from the near one</source>
            <translation>Kopien vom fernen Speicherknoten erreichen %1B/s gegen %2B/s vom nahen</translation>
        </message>
        <message>
            <source>bind processes to the processor next to their GPU</source>
            <translation>Prozesse an den Prozessor neben ihrer GPU binden</translation>
        </message>
        <message>
            <source>the PCIe link runs at generation %1 and could run at %2</source>
            <translation>die PCIe-Verbindung läuft in Generation %1 und könnte in %2 laufen</translation>
        </message>
        <message>
            <source>look at the slot; the riser and the firmware's link settings</source>
            <translation>Steckplatz, Riser und die Verbindungseinstellungen der Firmware prüfen</translation>
        </message>
        <message>
            <source>the PCIe link is %1 lanes wide and could be %2</source>
            <translation>die PCIe-Verbindung ist %1 Lanes breit und könnte %2 breit sein</translation>
        </message>
        <message>
            <source>reseat the card; try another slot or riser</source>
            <translation>die Karte neu einsetzen; einen anderen Steckplatz oder Riser versuchen</translation>
        </message>
        <message>
            <source>the slowest two GPUs copy at %1B/s and the fastest at %2B/s</source>
            <translation>die beiden langsamsten GPUs kopieren mit %1B/s, die schnellsten mit %2B/s</translation>
        </message>
        <message>
            <source>look at the links between them with the driver's topology listing; place what talks much on the fast ones</source>
            <translation>die Verbindungen mit der Topologieausgabe des Treibers ansehen; was viel miteinander spricht, auf die schnellen legen</translation>
        </message>
        <message>
            <source>only %1 of %2 other GPUs can be read directly</source>
            <translation>nur %1 von %2 anderen GPUs lassen sich unmittelbar lesen</translation>
        </message>
        <message>
            <source>look at the I/O memory unit and access control settings of the firmware</source>
            <translation>die I/O-Speicherverwaltung (IOMMU) und die Zugriffssteuerung (ACS) der Firmware prüfen</translation>
        </message>
        <message>
            <source>the power limit is %1 W and by default %2 W</source>
            <translation>die Leistungsgrenze ist %1 W, üblich sind %2 W</translation>
        </message>
        <message>
            <source>raise the limit or plan with the lower rate</source>
            <translation>die Grenze anheben oder mit der niedrigeren Rate planen</translation>
        </message>
        <message>
            <source>the middle half of the repetitions spreads by up to %1 of the median</source>
            <translation>die mittlere Hälfte der Wiederholungen streut um bis zu %1 des Medians</translation>
        </message>
        <message>
            <source>measure again with nothing else running</source>
            <translation>noch einmal messen, während nichts anderes läuft</translation>
        </message>
        <message>
            <source>the hardware slowed its clocks down</source>
            <translation>die Hardware hat ihren Takt gesenkt</translation>
        </message>
        <message>
            <source>look at power supply and cooling of the node</source>
            <translation>Stromversorgung und Kühlung des Knotens prüfen</translation>
        </message>
        <message>
            <source>the power limit held the clocks down</source>
            <translation>die Leistungsgrenze hielt den Takt niedrig</translation>
        </message>
        <message>
            <source>expected under full load; lower figures follow from the limit</source>
            <translation>unter voller Last zu erwarten; niedrigere Werte folgen aus der Grenze</translation>
        </message>
        <message>
            <source>the GPU slowed down because it was too hot</source>
            <translation>die GPU wurde langsamer, weil sie zu heiß war</translation>
        </message>
        <message>
            <source>look at airflow; dust; inlet temperature or the coolant</source>
            <translation>Luftstrom, Staub, Zulufttemperatur oder Kühlmittel prüfen</translation>
        </message>
        <message>
            <source>the result does not match its reference</source>
            <translation>das Ergebnis stimmt nicht mit der Referenz überein</translation>
        </message>
        <message>
            <source>do not use the figure; run the vendor's diagnosis</source>
            <translation>den Wert nicht verwenden; die Diagnose des Herstellers laufen lassen</translation>
        </message>
        <message>
            <source>the driver reported %1 faults of the GPU (Xid) while it was measured</source>
            <translation>der Treiber meldete während der Messung %1 Störungen der GPU (Xid)</translation>
        </message>
        <message>
            <source>look the numbers up in the system's log; take the GPU out of service when they come again</source>
            <translation>die Nummern im Protokoll des Systems nachsehen; kommen sie wieder, die GPU außer Betrieb nehmen</translation>
            <source>Active support ends</source>
            <translation>Ende der aktiven Wartung</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>ASIC</source>
            <translation>ASIC</translation>
        </message>
        <message>
            <source>Base, GHz</source>
            <translation>Grundtakt, GHz</translation>
        </message>
        <message>
            <source>Boost, GHz</source>
            <translation>Höchsttakt, GHz</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Zwischen</translation>
        </message>
        <message>
            <source>BF16, TFLOP/s</source>
            <translation>BF16, TFLOP/s</translation>
        </message>
        <message>
            <source>FP16, TFLOP/s</source>
            <translation>FP16, TFLOP/s</translation>
        </message>
        <message>
            <source>FP4, TFLOP/s</source>
            <translation>FP4, TFLOP/s</translation>
        </message>
        <message>
            <source>FP6, TFLOP/s</source>
            <translation>FP6, TFLOP/s</translation>
        </message>
        <message>
            <source>FP64, TFLOP/s</source>
            <translation>FP64, TFLOP/s</translation>
        </message>
        <message>
            <source>FP8, TFLOP/s</source>
            <translation>FP8, TFLOP/s</translation>
        </message>
        <message>
            <source>TF32, TFLOP/s</source>
            <translation>TF32, TFLOP/s</translation>
        </message>
        <message>
            <source>INT8, TOPS</source>
            <translation>INT8, TOPS</translation>
        </message>
        <message>
            <source>Capacities, TB</source>
            <translation>Kapazitäten, TB</translation>
        </message>
        <message>
            <source>Capacity tb max</source>
            <translation>Größte Kapazität, TB</translation>
        </message>
        <message>
            <source>Capacity basis</source>
            <translation>Grundlage der Kapazität</translation>
        </message>
        <message>
            <source>Certifications</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Client hosts</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Bauteil</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Ausführung</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Stecker</translation>
        </message>
        <message>
            <source>Core switches</source>
            <translation>Core-Switches</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>CPU ID</source>
            <translation>CPU-ID</translation>
        </message>
        <message>
            <source>Carbon, g CO₂e per kWh</source>
            <translation>CO₂-Intensität, g CO₂e je kWh</translation>
        </message>
        <message>
            <source>Carbon year</source>
            <translation>CO₂-Jahr</translation>
        </message>
        <message>
            <source>Carbon basis</source>
            <translation>Grundlage des CO₂-Werts</translation>
        </message>
        <message>
            <source>Carbon marginal, g CO₂e per kWh</source>
            <translation>CO₂, marginal, g CO₂e je kWh</translation>
        </message>
        <message>
            <source>Carbon operational, g CO₂e per kWh</source>
            <translation>CO₂, nur Betrieb, g CO₂e je kWh</translation>
        </message>
        <message>
            <source>Carbon prev, g CO₂e per kWh</source>
            <translation>CO₂ im Vorjahr, g CO₂e je kWh</translation>
        </message>
        <message>
            <source>Carbon prev year</source>
            <translation>Vorjahr des CO₂-Werts</translation>
        </message>
        <message>
            <source>Cloud act exposure</source>
            <translation>CLOUD Act betrifft</translation>
        </message>
        <message>
            <source>Cloud act note</source>
            <translation>Anmerkung zum CLOUD Act</translation>
        </message>
        <message>
            <source>Subject to cloud act</source>
            <translation>Unterliegt dem CLOUD Act</translation>
        </message>
        <message>
            <source>Design capacity, Tb/s</source>
            <translation>Ausgelegte Kapazität, Tb/s</translation>
        </message>
        <message>
            <source>Developer country</source>
            <translation>Land des Entwicklers</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensionen</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domäne</translation>
        </message>
        <message>
            <source>DWPD</source>
            <translation>DWPD</translation>
        </message>
        <message>
            <source>EEA</source>
            <translation>EWR</translation>
        </message>
        <message>
            <source>Em zone</source>
            <translation>Stromzone</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>EU member</source>
            <translation>EU-Mitglied</translation>
        </message>
        <message>
            <source>EU regions</source>
            <translation>EU-Regionen</translation>
        </message>
        <message>
            <source>Export class</source>
            <translation>Exportklasse</translation>
        </message>
        <message>
            <source>US export group</source>
            <translation>US-Exportgruppe</translation>
        </message>
        <message>
            <source>Expert FFN hidden</source>
            <translation>FFN-Breite der Experten</translation>
        </message>
        <message>
            <source>Experts per token</source>
            <translation>Experten je Token</translation>
        </message>
        <message>
            <source>FFN hidden</source>
            <translation>FFN-Breite</translation>
        </message>
        <message>
            <source>Head dim</source>
            <translation>Breite eines Kopfs</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Köpfe</translation>
        </message>
        <message>
            <source>KV heads</source>
            <translation>KV-Köpfe</translation>
        </message>
        <message>
            <source>KV LoRA rank</source>
            <translation>KV-LoRA-Rang</translation>
        </message>
        <message>
            <source>Q LoRA rank</source>
            <translation>Q-LoRA-Rang</translation>
        </message>
        <message>
            <source>Dense layers</source>
            <translation>Dichte Schichten</translation>
        </message>
        <message>
            <source>Shared experts</source>
            <translation>Gemeinsame Experten</translation>
        </message>
        <message>
            <source>Sliding layers</source>
            <translation>Schichten mit Fenster</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Fensterlänge</translation>
        </message>
        <message>
            <source>Max context</source>
            <translation>Größter Kontext</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vokabular</translation>
        </message>
        <message>
            <source>Value head dim</source>
            <translation>Breite eines Wertkopfs</translation>
        </message>
        <message>
            <source>RoPE head dim</source>
            <translation>RoPE-Breite eines Kopfs</translation>
        </message>
        <message>
            <source>Tied embeddings</source>
            <translation>Gekoppelte Einbettungen</translation>
        </message>
        <message>
            <source>Native precision</source>
            <translation>Native Genauigkeit</translation>
        </message>
        <message>
            <source>Published parameters</source>
            <translation>Veröffentlichte Parameter</translation>
        </message>
        <message>
            <source>Published active parameters</source>
            <translation>Veröffentlichte aktive Parameter</translation>
        </message>
        <message>
            <source>Quantisation</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <source>Form factors</source>
            <translation>Bauformen</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Host interface</source>
            <translation>Host-Schnittstelle</translation>
        </message>
        <message>
            <source>Host memory, GB</source>
            <translation>Hauptspeicher, GB</translation>
        </message>
        <message>
            <source>HQ country</source>
            <translation>Sitzland</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>In EU</source>
            <translation>In der EU</translation>
        </message>
        <message>
            <source>In service year</source>
            <translation>Im Betrieb seit</translation>
        </message>
        <message>
            <source>Included months</source>
            <translation>Enthaltene Monate</translation>
        </message>
        <message>
            <source>Included with</source>
            <translation>Enthalten in</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instanztyp</translation>
        </message>
        <message>
            <source>ISO code</source>
            <translation>ISO-Code</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Rechtsraum</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Landings</source>
            <translation>Landestellen</translation>
        </message>
        <message>
            <source>Latency, ms</source>
            <translation>Latenz, ms</translation>
        </message>
        <message>
            <source>Latency, ns</source>
            <translation>Latenz, ns</translation>
        </message>
        <message>
            <source>Lat</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Lon</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Lead time source</source>
            <translation>Quelle der Lieferzeit</translation>
        </message>
        <message>
            <source>Leaf switches</source>
            <translation>Leaf-Switches</translation>
        </message>
        <message>
            <source>Length, km</source>
            <translation>Länge, km</translation>
        </message>
        <message>
            <source>Lengths, m</source>
            <translation>Längen, m</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Link, Gb/s</source>
            <translation>Verbindung, Gb/s</translation>
        </message>
        <message>
            <source>Links per accelerator</source>
            <translation>Verbindungen je Beschleuniger</translation>
        </message>
        <message>
            <source>List price, USD</source>
            <translation>Listenpreis, USD</translation>
        </message>
        <message>
            <source>List price, low, USD</source>
            <translation>Listenpreis, niedrig, USD</translation>
        </message>
        <message>
            <source>List price, high, USD</source>
            <translation>Listenpreis, hoch, USD</translation>
        </message>
        <message>
            <source>Local NVMe, TB</source>
            <translation>Lokales NVMe, TB</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>Max rack, kW</source>
            <translation>Höchstens je Rack, kW</translation>
        </message>
        <message>
            <source>Measured round trip, ms</source>
            <translation>Gemessene Umlaufzeit, ms</translation>
        </message>
        <message>
            <source>Ideal fibre round trip, ms</source>
            <translation>Ideale Umlaufzeit in Glas, ms</translation>
        </message>
        <message>
            <source>Memory channels</source>
            <translation>Speicherkanäle</translation>
        </message>
        <message>
            <source>Metro ID</source>
            <translation>Metro-ID</translation>
        </message>
        <message>
            <source>MIG instances</source>
            <translation>MIG-Instanzen</translation>
        </message>
        <message>
            <source>Min units</source>
            <translation>Mindestmenge</translation>
        </message>
        <message>
            <source>NAND</source>
            <translation>NAND</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>NIC, GB/s</source>
            <translation>NIC, GB/s</translation>
        </message>
        <message>
            <source>NIC ID</source>
            <translation>NIC-ID</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Operational since</source>
            <translation>In Betrieb seit</translation>
        </message>
        <message>
            <source>Oversubscription</source>
            <translation>Überbuchung</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Part ID</source>
            <translation>Teile-ID</translation>
        </message>
        <message>
            <source>Part kind</source>
            <translation>Art des Teils</translation>
        </message>
        <message>
            <source>PCIe, GB/s</source>
            <translation>PCIe, GB/s</translation>
        </message>
        <message>
            <source>PCIe lanes</source>
            <translation>PCIe-Lanes</translation>
        </message>
        <message>
            <source>Performance basis</source>
            <translation>Grundlage der Leistung</translation>
        </message>
        <message>
            <source>Port, Gb/s</source>
            <translation>Port, Gb/s</translation>
        </message>
        <message>
            <source>Port configuration</source>
            <translation>Port-Aufteilung</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Einwohner</translation>
        </message>
        <message>
            <source>Power availability note</source>
            <translation>Anmerkung zur Stromverfügbarkeit</translation>
        </message>
        <message>
            <source>Power basis</source>
            <translation>Grundlage der Leistungsaufnahme</translation>
        </message>
        <message>
            <source>Power max, kW</source>
            <translation>Leistung, höchstens, kW</translation>
        </message>
        <message>
            <source>Power typical, kW</source>
            <translation>Leistung, typisch, kW</translation>
        </message>
        <message>
            <source>Power, W</source>
            <translation>Leistung, W</translation>
        </message>
        <message>
            <source>Power w active max</source>
            <translation>Leistung unter Last, W</translation>
        </message>
        <message>
            <source>Power w idle</source>
            <translation>Leistung im Leerlauf, W</translation>
        </message>
        <message>
            <source>Power w per end</source>
            <translation>Leistung je Ende, W</translation>
        </message>
        <message>
            <source>Price as of</source>
            <translation>Stand des Preises</translation>
        </message>
        <message>
            <source>Price basis</source>
            <translation>Grundlage des Preises</translation>
        </message>
        <message>
            <source>Price EUR ex VAT</source>
            <translation>Preis ohne MwSt., EUR</translation>
        </message>
        <message>
            <source>Price high</source>
            <translation>Preis, hoch</translation>
        </message>
        <message>
            <source>Price low</source>
            <translation>Preis, niedrig</translation>
        </message>
        <message>
            <source>Price month high</source>
            <translation>Preis im Monat, hoch</translation>
        </message>
        <message>
            <source>Price month low</source>
            <translation>Preis im Monat, niedrig</translation>
        </message>
        <message>
            <source>Price other</source>
            <translation>Anderer Preis</translation>
        </message>
        <message>
            <source>Price scope</source>
            <translation>Umfang des Preises</translation>
        </message>
        <message>
            <source>Price, USD</source>
            <translation>Preis, USD</translation>
        </message>
        <message>
            <source>Price, USD a year</source>
            <translation>Preis, USD im Jahr</translation>
        </message>
        <message>
            <source>Price, low, USD per TB</source>
            <translation>Preis, niedrig, USD je TB</translation>
        </message>
        <message>
            <source>Price, high, USD per TB</source>
            <translation>Preis, hoch, USD je TB</translation>
        </message>
        <message>
            <source>Price, low, USD a year</source>
            <translation>Preis, niedrig, USD im Jahr</translation>
        </message>
        <message>
            <source>Price, high, USD a year</source>
            <translation>Preis, hoch, USD im Jahr</translation>
        </message>
        <message>
            <source>Price year</source>
            <translation>Preisjahr</translation>
        </message>
        <message>
            <source>Product label</source>
            <translation>Bezeichnung des Produkts</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>PUE low</source>
            <translation>PUE, niedrig</translation>
        </message>
        <message>
            <source>PUE high</source>
            <translation>PUE, hoch</translation>
        </message>
        <message>
            <source>Rails</source>
            <translation>Rails</translation>
        </message>
        <message>
            <source>Rand read, IOPS</source>
            <translation>Zufälliges Lesen, IOPS</translation>
        </message>
        <message>
            <source>Rand write, IOPS</source>
            <translation>Zufälliges Schreiben, IOPS</translation>
        </message>
        <message>
            <source>Rating, kW</source>
            <translation>Nennleistung, kW</translation>
        </message>
        <message>
            <source>Read, GB/s</source>
            <translation>Lesen, GB/s</translation>
        </message>
        <message>
            <source>Read, IOPS</source>
            <translation>Lesen, IOPS</translation>
        </message>
        <message>
            <source>Write, GB/s</source>
            <translation>Schreiben, GB/s</translation>
        </message>
        <message>
            <source>Seq read, GB/s</source>
            <translation>Lesen am Stück, GB/s</translation>
        </message>
        <message>
            <source>Seq write, GB/s</source>
            <translation>Schreiben am Stück, GB/s</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Trefferquote</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Scale out, GB/s</source>
            <translation>Scale-out, GB/s</translation>
        </message>
        <message>
            <source>Scale up domain</source>
            <translation>Scale-up-Domäne</translation>
        </message>
        <message>
            <source>Scale up link</source>
            <translation>Scale-up-Verbindung</translation>
        </message>
        <message>
            <source>Seal estimate low</source>
            <translation>SEAL-Schätzung, niedrig</translation>
        </message>
        <message>
            <source>Seal estimate high</source>
            <translation>SEAL-Schätzung, hoch</translation>
        </message>
        <message>
            <source>Seal basis</source>
            <translation>Grundlage der SEAL-Schätzung</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Site ID</source>
            <translation>Standort-ID</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>Spezifikation</translation>
        </message>
        <message>
            <source>Speed, Gb/s</source>
            <translation>Geschwindigkeit, Gb/s</translation>
        </message>
        <message>
            <source>Spine switches</source>
            <translation>Spine-Switches</translation>
        </message>
        <message>
            <source>Spot hour</source>
            <translation>Spot je Stunde</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Standardfehler</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Switch</translation>
        </message>
        <message>
            <source>Switch name</source>
            <translation>Name des Switches</translation>
        </message>
        <message>
            <source>Switch part</source>
            <translation>Switch-Teil</translation>
        </message>
        <message>
            <source>Switching, Tb/s</source>
            <translation>Vermittlung, Tb/s</translation>
        </message>
        <message>
            <source>Switching basis</source>
            <translation>Grundlage der Vermittlung</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Begriff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Throughput, GB/s</source>
            <translation>Durchsatz, GB/s</translation>
        </message>
        <message>
            <source>Throughput, MiB/s</source>
            <translation>Durchsatz, MiB/s</translation>
        </message>
        <message>
            <source>TPP derived</source>
            <translation>TPP, abgeleitet</translation>
        </message>
        <message>
            <source>Ultimate parent country</source>
            <translation>Land der obersten Mutter</translation>
        </message>
        <message>
            <source>Usual for</source>
            <translation>Üblich für</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPUs</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Water l per kwh grid</source>
            <translation>Wasser je kWh im Netz, L</translation>
        </message>
        <message>
            <source>Water stress</source>
            <translation>Wasserstress</translation>
        </message>
        <message>
            <source>Wiring</source>
            <translation>Verkabelung</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>WUE low</source>
            <translation>WUE, niedrig</translation>
        </message>
        <message>
            <source>WUE high</source>
            <translation>WUE, hoch</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Mean temp c</source>
            <translation>Mittlere Temperatur, °C</translation>
        </message>
        <message>
            <source>Labour cost EUR hour</source>
            <translation>Arbeitskosten, EUR je Stunde</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/1689</source>
            <translation>Verordnung (EU) 2024/1689</translation>
        </message>
        <message>
            <source>Regulation (EU) 2016/679 (GDPR)</source>
            <translation>Verordnung (EU) 2016/679 (DSGVO)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2022/2554 (DORA)</source>
            <translation>Verordnung (EU) 2022/2554 (DORA)</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2555 (NIS2)</source>
            <translation>Richtlinie (EU) 2022/2555 (NIS-2)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/2847 (Cyber Resilience Act)</source>
            <translation>Verordnung (EU) 2024/2847 (Cyberresilienz-Verordnung)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2023/2854 (Data Act)</source>
            <translation>Verordnung (EU) 2023/2854 (Datenverordnung)</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791, Art. 12, and Delegated Regulation (EU) 2024/1364</source>
            <translation>Richtlinie (EU) 2023/1791, Art. 12, und Delegierte Verordnung (EU) 2024/1364</translation>
        </message>
        <message>
            <source>Policy of the plan</source>
            <translation>Vorgabe des Plans</translation>
        </message>
        <message>
            <source>EnEfG amendment, ministry draft of 2026-04-09</source>
            <translation>Änderung des EnEfG, Referentenentwurf vom 09.04.2026</translation>
        </message>
        <message>
            <source>Digital Omnibus, Commission proposal of November 2025</source>
            <translation>Digital-Omnibus, Vorschlag der Kommission vom November 2025</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/573</source>
            <translation>Verordnung (EU) 2024/573</translation>
        </message>
        <message>
            <source>Regulation (EU) 2023/1542</source>
            <translation>Verordnung (EU) 2023/1542</translation>
        </message>
        <message>
            <source>Regulation (EU) 2021/821</source>
            <translation>Verordnung (EU) 2021/821</translation>
        </message>
        <message>
            <source>Regulation (EU) 2019/881 (Cybersecurity Act)</source>
            <translation>Verordnung (EU) 2019/881 (Rechtsakt zur Cybersicherheit)</translation>
        </message>
        <message>
            <source>Directive 2012/19/EU (WEEE)</source>
            <translation>Richtlinie 2012/19/EU (WEEE)</translation>
        </message>
        <message>
            <source>Directive (EU) 2024/2853</source>
            <translation>Richtlinie (EU) 2024/2853</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791</source>
            <translation>Richtlinie (EU) 2023/1791</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2557 (CER)</source>
            <translation>Richtlinie (EU) 2022/2557 (CER)</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2464 as narrowed by Directive (EU) 2026/470</source>
            <translation>Richtlinie (EU) 2022/2464, eingegrenzt durch Richtlinie (EU) 2026/470</translation>
        </message>
        <message>
            <source>Commission proposal of 2026-01-20 amending Directive (EU) 2022/2555</source>
            <translation>Vorschlag der Kommission vom 20.01.2026 zur Änderung der Richtlinie (EU) 2022/2555</translation>
        </message>
        <message>
            <source>Proposal for a Cybersecurity Act 2 of 2026-01-20</source>
            <translation>Vorschlag für einen zweiten Rechtsakt zur Cybersicherheit vom 20.01.2026</translation>
        </message>
        <message>
            <source>Draft of 2026-03-26 amending Delegated Regulation (EU) 2024/1364</source>
            <translation>Entwurf vom 26.03.2026 zur Änderung der Delegierten Verordnung (EU) 2024/1364</translation>
        </message>
        <message>
            <source>Framework Convention on AI (CETS 225)</source>
            <translation>Rahmenübereinkommen über KI (SEV 225)</translation>
        </message>
        <message>
            <source>German NIS2 implementing act</source>
            <translation>NIS-2-Umsetzungsgesetz</translation>
        </message>
        <message>
            <source>Section %1(%2) no. %3</source>
            <translation>§ %1 Abs. %2 Nr. %3</translation>
        </message>
        <message>
            <source>Section %1(%2)</source>
            <translation>§ %1 Abs. %2</translation>
        </message>
        <message>
            <source>Section 11</source>
            <translation>§ 11</translation>
        </message>
        <message>
            <source>Section 12</source>
            <translation>§ 12</translation>
        </message>
        <message>
            <source>Section 13</source>
            <translation>§ 13</translation>
        </message>
        <message>
            <source>Section 14</source>
            <translation>§ 14</translation>
        </message>
        <message>
            <source>Section 15</source>
            <translation>§ 15</translation>
        </message>
        <message>
            <source>Gbit/s months</source>
            <translation>Gbit/s-Monate</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>TB</source>
            <translation>TB</translation>
        </message>
        <message>
            <source>PB</source>
            <translation>PB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>GiB</source>
            <translation>GiB</translation>
        </message>
        <message>
            <source>TiB</source>
            <translation>TiB</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation>GB/s</translation>
        </message>
        <message>
            <source>TB/s</source>
            <translation>TB/s</translation>
        </message>
        <message>
            <source>GiB/s</source>
            <translation>GiB/s</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Euro area</source>
            <translation>Euroraum</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>je Jahr</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>VZÄ</translation>
        </message>
        <message>
            <source>Section 393</source>
            <translation>§ 393</translation>
        </message>
        <message>
            <source>EUR per Gbit/s and month</source>
            <translation>EUR je Gbit/s und Monat</translation>
        </message>
        <message>
            <source>USD per Gbit/s and month</source>
            <translation>USD je Gbit/s und Monat</translation>
        </message>
        <message>
            <source>kg per U</source>
            <translation>kg je HE</translation>
        </message>
        <message>
            <source>2016/679 (GDPR)</source>
            <translation>2016/679 (DSGVO)</translation>
        </message>
        <message>
            <source>2024/2847 (Cyber Resilience Act)</source>
            <translation>2024/2847 (Cyberresilienz-Verordnung)</translation>
        </message>
        <message>
            <source>2023/2854 (Data Act)</source>
            <translation>2023/2854 (Datenverordnung)</translation>
        </message>
        <message>
            <source>Arts. %1</source>
            <translation>Art. %1</translation>
        </message>
        <message>
            <source>Art. %1, Annex %2</source>
            <translation>Art. %1, Anhang %2</translation>
        </message>
        <message>
            <source>Annex %1</source>
            <translation>Anhang %1</translation>
        </message>
        <message>
            <source>shipping</source>
            <translation>lieferbar</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>angekündigt</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>dicht</translation>
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
            <source>relayed</source>
            <translation>weitergegeben</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>abgeleitet</translation>
        </message>
        <message>
            <source>unsourced</source>
            <translation>ohne Quelle</translation>
        </message>
        <message>
            <source>end of sale</source>
            <translation>nicht mehr verkauft</translation>
        </message>
        <message>
            <source>sparse</source>
            <translation>dünn besetzt</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as one bit</source>
            <translation>Bytes einer Vektorkomponente, die als ein Bit gehalten wird</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as a 16-bit float</source>
            <translation>Bytes einer Vektorkomponente, die als 16-Bit-Gleitkommazahl gehalten wird</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as an 8-bit integer</source>
            <translation>Bytes einer Vektorkomponente, die als 8-Bit-Ganzzahl gehalten wird</translation>
        </message>
        <message>
            <source>Bytes of one component of a product-quantised vector</source>
            <translation>Bytes einer Komponente eines produktquantisierten Vektors</translation>
        </message>
        <message>
            <source>Bytes of vectors a second that one CPU core compares with a query</source>
            <translation>Bytes an Vektoren, die ein CPU-Kern je Sekunde mit einer Abfrage vergleicht</translation>
        </message>
        <message>
            <source>Memory of a DiskANN index per byte of float32 vectors on drives</source>
            <translation>Arbeitsspeicher eines DiskANN-Index je Byte an float32-Vektoren auf Laufwerken</translation>
        </message>
        <message>
            <source>Memory of an IVF index per byte of its vectors: lists and centroids</source>
            <translation>Arbeitsspeicher eines IVF-Index je Byte seiner Vektoren: Listen und Zentren</translation>
        </message>
        <message>
            <source>Queries a second of DiskANN over those of HNSW at the same recall</source>
            <translation>Abfragen je Sekunde von DiskANN gegen die von HNSW bei gleicher Trefferquote</translation>
        </message>
        <message>
            <source>Queries a second of an IVF index over those of HNSW at the same recall</source>
            <translation>Abfragen je Sekunde eines IVF-Index gegen die von HNSW bei gleicher Trefferquote</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector that do not shrink with its components, HNSW: 32 links of 4 bytes</source>
            <translation>Bytes der Graphverbindungen je Vektor, die mit seinen Komponenten nicht schrumpfen, HNSW: 32 Verbindungen zu 4 Bytes</translation>
        </message>
        <message>
            <source>Length that most links between a server and its leaf do not exceed</source>
            <translation>Länge, die die meisten Verbindungen zwischen Server und Leaf nicht überschreiten</translation>
        </message>
        <message>
            <source>Fibre of one link where the quote prices its transceivers alone</source>
            <translation>Faser einer Verbindung, wo das Angebot nur ihre Transceiver bepreist</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; quoted at %2 USD each</source>
            <translation>Transceiver %1, im Preis der Kabel enthalten; angeboten zu %2 USD je Stück</translation>
        </message>
        <message>
            <source>Quoted parts of one link, each shared by the links it carries; no planning value is used</source>
            <translation>Angebotene Teile einer Verbindung, jedes geteilt durch die Verbindungen, die es trägt; kein Planungswert wird verwendet</translation>
        </message>
        <message>
            <source>Exclude fewer: %1 would carry them. Or add a switch to your own catalog</source>
            <translation>Weniger ausschließen: %1 würde sie tragen. Oder den eigenen Katalog um einen Switch ergänzen</translation>
        </message>
        <message>
            <source>it cannot keep %1, it reaches %2 ms</source>
            <translation>es kann %1 nicht halten, es erreicht %2 ms</translation>
        </message>
        <message>
            <source>No product of the catalog offers such an index: leave its kind or quantisation open, or ask for fewer dimensions</source>
            <translation>Kein Produkt des Katalogs bietet einen solchen Index: Art oder Quantisierung offen lassen oder weniger Dimensionen verlangen</translation>
        </message>
        <message>
            <source>Such an index is offered by %1</source>
            <translation>Einen solchen Index bieten %1</translation>
        </message>
        <message>
            <source>it offers no %1 index, only %2</source>
            <translation>es bietet keinen Index der Art %1, nur %2</translation>
        </message>
        <message>
            <source>it offers no %1 vectors, only %2</source>
            <translation>es bietet keine Vektoren der Art %1, nur %2</translation>
        </message>
        <message>
            <source>whether it offers %1 index is not published</source>
            <translation>ob es einen Index der Art %1 bietet, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>whether it offers %1 vectors is not published</source>
            <translation>ob es Vektoren der Art %1 bietet, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>its index takes at most %1 dimensions of %2, %3 are asked for</source>
            <translation>sein Index nimmt höchstens %1 Dimensionen von %2, verlangt sind %3</translation>
        </message>
        <message>
            <source>%1 index of %2 components</source>
            <translation>%1-Index aus %2-Komponenten</translation>
        </message>
        <message>
            <source>What a rack of %1 carries: %2</source>
            <translation>Was ein Rack von %1 trägt: %2</translation>
        </message>
        <message>
            <source>It takes %1, or a workstation beside the racks</source>
            <translation>Es braucht %1, oder eine Arbeitsstation neben den Racks</translation>
        </message>
        <message>
            <source>racks of at least %1 kW</source>
            <translation>Racks mit mindestens %1 kW</translation>
        </message>
        <message>
            <source>racks of at least %1 units</source>
            <translation>Racks mit mindestens %1 Höheneinheiten</translation>
        </message>
        <message>
            <source>a floor that carries %1 kg more a rack</source>
            <translation>einen Boden, der %1 kg mehr je Rack trägt</translation>
        </message>
        <message>
            <source>rear doors or liquid</source>
            <translation>Rücktürkühler oder Flüssigkeit</translation>
        </message>
        <message>
            <source>The catalog knows no versions of %1, so whether it works with the others is not known</source>
            <translation>Der Katalog kennt keine Versionen von %1, daher ist nicht bekannt, ob es mit den anderen zusammenarbeitet</translation>
        </message>
        <message>
            <source>The versions stated work together: %1</source>
            <translation>Die angegebenen Versionen arbeiten zusammen: %1</translation>
        </message>
        <message>
            <source>%1 runs on the nodes for experiment tracking, where the plan has servers of its own</source>
            <translation>%1 läuft auf den Knoten für die Versuchsverfolgung, wo der Plan eigene Server hat</translation>
        </message>
        <message>
            <source>%1 is run by its provider alone: no nodes are planned for it, its price is not in the totals, and what it records leaves the plan's places</source>
            <translation>%1 betreibt nur der Anbieter selbst: Es sind keine Knoten dafür geplant, der Preis steht nicht in den Summen, und was aufgezeichnet wird, verlässt die Orte des Plans</translation>
        </message>
        <message>
            <source>Ask for its price, and hold its region and operator against the rules on places</source>
            <translation>Den Preis erfragen und Region und Betreiber an den Regeln zu Orten messen</translation>
        </message>
        <message>
            <source>Kubernetes and Slurm are both to run the cluster, and the files of each list every node: a node that both fill is given out twice</source>
            <translation>Kubernetes und Slurm sollen beide den Cluster betreiben, und die Dateien beider führen jeden Knoten auf: Ein Knoten, den beide füllen, wird doppelt vergeben</translation>
        </message>
        <message>
            <source>Give each node to one of them before the files are applied, or let one start the other's jobs</source>
            <translation>Jeden Knoten einem von beiden geben, bevor die Dateien angewendet werden, oder den einen die Aufträge des anderen starten lassen</translation>
        </message>
        <message>
            <source>One of %1</source>
            <translation>Eines von %1</translation>
        </message>
        <message>
            <source>The fabric of %1 that joins %2: this is its only %3 switch. Work inside one unit goes on; what spans units stops.</source>
            <translation>Die Fabric von %1, die %2 verbindet: Dies ist ihr einziger %3-Switch. Arbeit innerhalb einer Einheit geht weiter; was mehrere Einheiten umfasst, steht.</translation>
        </message>
        <message>
            <source>it has no drives of its own for the vectors of a DiskANN index</source>
            <translation>es hat keine eigenen Laufwerke für die Vektoren eines DiskANN-Index</translation>
        </message>
        <message>
            <source>%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; each query reads all of its shard, %6 queries/s a copy</source>
            <translation>%1 Vektoren × %2 B = %3 GB im Arbeitsspeicher über %4 Shards, %5 Kopien; jede Abfrage liest ihren ganzen Shard, %6 Abfragen/s je Kopie</translation>
        </message>
        <message>
            <source>what was asked changed</source>
            <translation>es wurde anders gefragt</translation>
        </message>
        <message>
            <source>another catalog (%1, was %2)</source>
            <translation>ein anderer Katalog (%1, vorher %2)</translation>
        </message>
        <message>
            <source>another solver version or seed</source>
            <translation>eine andere Version oder ein anderer Startwert des Lösers</translation>
        </message>
        <message>
            <source>another design of the same cost, or other pins or approvals</source>
            <translation>ein anderer Entwurf mit gleichen Kosten, oder andere Festlegungen oder Genehmigungen</translation>
        </message>
        <message>
            <source>mostly %1 at %2: %3</source>
            <translation>vor allem %1 in %2: %3</translation>
        </message>
        <message>
            <source>it runs on %1 instead of %2</source>
            <translation>läuft auf %1 statt auf %2</translation>
        </message>
        <message>
            <source>unit price %1 became %2 (%3)</source>
            <translation>aus dem Stückpreis %1 wurde %2 (%3)</translation>
        </message>
        <message>
            <source>in A it is rejected: %1</source>
            <translation>in A verworfen: %1</translation>
        </message>
        <message>
            <source>in B it is rejected: %1</source>
            <translation>in B verworfen: %1</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenien</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahrain</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesch</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Belarus</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Kambodscha</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Färöer</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Guernsey</source>
            <translation>Guernsey</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Isle of Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kasachstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Macau</source>
            <translation>Macau</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaysia</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
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
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Nordkorea</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippinen</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Katar</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Südkorea</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thailand</translation>
        </message>
        <message>
            <source>Turkiye</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
    </context>
</TS>
