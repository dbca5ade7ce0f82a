<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>Error</name>
        <message>
            <source>a larger city near there, as `catalog list sites` shows them</source>
            <translation>eine größere Stadt in der Nähe, wie `catalog list sites` sie zeigt</translation>
        </message>
        <message>
            <source>The catalog does not know where “%1” is</source>
            <translation>Der Katalog weiß nicht, wo „%1“ liegt</translation>
        </message>
        <message>
            <source>2 or more, or “power_feeds” N</source>
            <translation>2 oder mehr, oder „power_feeds“ N</translation>
        </message>
        <message>
            <source>Of %1 feeds none is spare, as N+1 has it</source>
            <translation>Von %1 Einspeisungen ist keine übrig, wie N+1 es verlangt</translation>
        </message>
        <message>
            <source>an even number: the feeds of both sides together</source>
            <translation>eine gerade Zahl: die Einspeisungen beider Seiten zusammen</translation>
        </message>
        <message>
            <source>%1 feeds make no two sides of 2N</source>
            <translation>Aus %1 Einspeisungen werden keine zwei Seiten für 2N</translation>
        </message>
        <message>
            <source>a switch with more ports, fewer rails, or a fat tree</source>
            <translation>ein Switch mit mehr Ports, weniger Schienen oder ein Fat Tree</translation>
        </message>
        <message>
            <source>%1 rails ask for %2 leaves, more than switches of %3 ports join in %4 tiers</source>
            <translation>%1 Schienen verlangen %2 Leaf-Switches, mehr als Switches mit %3 Ports in %4 Ebenen verbinden</translation>
        </message>
        <message>
            <source>The catalog has no accelerator “%1”</source>
            <translation>Der Katalog hat keinen Beschleuniger „%1“</translation>
        </message>
        <message>
            <source>It is not clear which accelerator was measured: the machine reported %1</source>
            <translation>Es ist nicht klar, welcher Beschleuniger gemessen wurde: der Rechner meldete %1</translation>
        </message>
        <message>
            <source>The run was made on a machine without an accelerator, and every factor is one of an accelerator; what was measured of the host stays in the file</source>
            <translation>Der Lauf entstand auf einem Rechner ohne Beschleuniger, und jeder Faktor gehört zu einem Beschleuniger; was vom Rechner gemessen wurde, bleibt in der Datei</translation>
        </message>
        <message>
            <source>“retention” with method “full”, or left out</source>
            <translation>„retention“ mit der Methode „full“ oder weglassen</translation>
        </message>
        <message>
            <source>Adapters of a low-rank tuning are too small for a tier of their own</source>
            <translation>Adapter einer Low-Rank-Anpassung sind zu klein für eine eigene Speicherstufe</translation>
        </message>
        <message>
            <source>a folder without one, as the plan brings its own</source>
            <translation>ein Ordner ohne ein solches, denn der Plan bringt sein eigenes mit</translation>
        </message>
        <message>
            <source>Another “%1” lies there already</source>
            <translation>Ein anderes „%1“ liegt dort schon</translation>
        </message>
        <message>
            <source>the folder where it lies</source>
            <translation>der Ordner, in dem es liegt</translation>
        </message>
        <message>
            <source>“%1”, which the plan names, was not found</source>
            <translation>„%1“, das der Plan nennt, wurde nicht gefunden</translation>
        </message>
        <message>
            <source>the result as `plan` wrote it; `check` says what differs</source>
            <translation>das Ergebnis, wie es geschrieben wurde; `check` sagt, was abweicht</translation>
        </message>
        <message>
            <source>The result was changed after it was made</source>
            <translation>Das Ergebnis wurde nachträglich geändert</translation>
        </message>
        <message>
            <source>%1 line %2, column %3</source>
            <translation>%1 Zeile %2, Spalte %3</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>Zeile %1, Spalte %2</translation>
        </message>
        <message>
            <source>any of %1</source>
            <translation>beliebige von %1</translation>
        </message>
        <message>
            <source>The name has %1 characters</source>
            <translation>Der Name hat %1 Zeichen</translation>
        </message>
        <message>
            <source>a word of the format</source>
            <translation>ein Wort des Formats</translation>
        </message>
        <message>
            <source>%1 is not an amount of money</source>
            <translation>%1 ist kein Geldbetrag</translation>
        </message>
        <message>
            <source>a number with at most six decimals, or null</source>
            <translation>eine Zahl mit höchstens sechs Nachkommastellen, oder null</translation>
        </message>
        <message>
            <source>a model id of the catalog or %1</source>
            <translation>eine Modellkennung des Katalogs oder %1</translation>
        </message>
        <message>
            <source>This is not valid JSON (%1)</source>
            <translation>Das ist kein gültiges JSON (%1)</translation>
        </message>
        <message>
            <source>%1 is not known here</source>
            <translation>%1 ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>eines von %1</translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation>„%1“ steht hier zweimal</translation>
        </message>
        <message>
            <source>each word once</source>
            <translation>jedes Wort einmal</translation>
        </message>
        <message>
            <source>%1 is no oversubscription</source>
            <translation>%1 ist keine Überbuchung</translation>
        </message>
        <message>
            <source>ports down for each port up of a leaf switch, from 1 to %1</source>
            <translation>Ports nach unten je Port nach oben an einem Leaf-Switch, von 1 bis %1</translation>
        </message>
        <message>
            <source>The limit sets no end</source>
            <translation>Die Grenze setzt kein Ende</translation>
        </message>
        <message>
            <source>“min”, “max” or both</source>
            <translation>„min“, „max“ oder beides</translation>
        </message>
        <message>
            <source>No period of the plan starts in %1</source>
            <translation>Kein Zeitraum des Plans beginnt in %1</translation>
        </message>
        <message>
            <source>the first month of a period</source>
            <translation>der erste Monat eines Zeitraums</translation>
        </message>
        <message>
            <source>The key “%1” stands here twice</source>
            <translation>Der Schlüssel „%1“ steht hier zweimal</translation>
        </message>
        <message>
            <source>each key once</source>
            <translation>jeder Schlüssel einmal</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>The number is too large for any quantity</source>
            <translation>Die Zahl ist für jede Größe zu groß</translation>
        </message>
        <message>
            <source>a number below 1.8e308</source>
            <translation>eine Zahl unter 1,8e308</translation>
        </message>
        <message>
            <source>a JSON object in the plan format</source>
            <translation>ein JSON-Objekt im Planformat</translation>
        </message>
        <message>
            <source>The file is nested too deeply</source>
            <translation>Die Datei ist zu tief geschachtelt</translation>
        </message>
        <message>
            <source>at most %1 levels</source>
            <translation>höchstens %1 Ebenen</translation>
        </message>
        <message>
            <source>The file has %1 bytes</source>
            <translation>Die Datei hat %1 Byte</translation>
        </message>
        <message>
            <source>at most 16 MiB</source>
            <translation>höchstens 16 MiB</translation>
        </message>
        <message>
            <source>%1 is not a quantity of a plan</source>
            <translation>%1 ist keine Größe eines Plans</translation>
        </message>
        <message>
            <source>“%1” is not a quantity of a plan</source>
            <translation>„%1“ ist keine Größe eines Plans</translation>
        </message>
        <message>
            <source>a limit quantity such as %1</source>
            <translation>eine Größe für Grenzen wie %1</translation>
        </message>
        <message>
            <source>%1 stands twice</source>
            <translation>%1 steht zweimal</translation>
        </message>
        <message>
            <source>each quantity once</source>
            <translation>jede Größe einmal</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Die Liste ist leer</translation>
        </message>
        <message>
            <source>at least one limit quantity such as total_cost</source>
            <translation>mindestens eine Größe für Grenzen wie total_cost</translation>
        </message>
        <message>
            <source>No quantity has a weight</source>
            <translation>Keine Größe hat ein Gewicht</translation>
        </message>
        <message>
            <source>at least one such as %1</source>
            <translation>mindestens eines wie %1</translation>
        </message>
        <message>
            <source>%1 cannot be minimised</source>
            <translation>%1 kann nicht minimiert werden</translation>
        </message>
        <message>
            <source>Here stands %1</source>
            <translation>Hier steht %1</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>a truth value</source>
            <translation>ein Wahrheitswert</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>a number %1</source>
            <translation>eine Zahl %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>von mindestens %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>von höchstens %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>The key “%1” is missing</source>
            <translation>Der Schlüssel „%1“ fehlt</translation>
        </message>
        <message>
            <source>an object with “%1”</source>
            <translation>ein Objekt mit „%1“</translation>
        </message>
        <message>
            <source>letters, digits, dot, dash or underscore, at most 64</source>
            <translation>Buchstaben, Ziffern, Punkt, Strich oder Unterstrich, höchstens 64</translation>
        </message>
        <message>
            <source>“%1” cannot be a name</source>
            <translation>„%1“ kann kein Name sein</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>„%1“ ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>%1 is out of range</source>
            <translation>%1 liegt außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>eine ganze Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>%1 does not fit</source>
            <translation>%1 passt nicht</translation>
        </message>
        <message>
            <source>a month such as %1</source>
            <translation>ein Monat wie %1</translation>
        </message>
        <message>
            <source>“%1” is not a month</source>
            <translation>„%1“ ist kein Monat</translation>
        </message>
        <message>
            <source>a day of the calendar such as %1</source>
            <translation>ein Kalendertag wie %1</translation>
        </message>
        <message>
            <source>“%1” is not a day</source>
            <translation>„%1“ ist kein Tag</translation>
        </message>
        <message>
            <source>The key “%1” is not known here</source>
            <translation>Der Schlüssel „%1“ ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>one of %1, or a key that starts with x-</source>
            <translation>eines von %1, oder ein Schlüssel, der mit x- beginnt</translation>
        </message>
        <message>
            <source>“%1” is not a country code</source>
            <translation>„%1“ ist kein Ländercode</translation>
        </message>
        <message>
            <source>two capital letters of ISO 3166-1 such as %1</source>
            <translation>zwei Großbuchstaben nach ISO 3166-1 wie %1</translation>
        </message>
        <message>
            <source>%1 is not a way to procure</source>
            <translation>%1 ist kein Beschaffungsweg</translation>
        </message>
        <message>
            <source>The pin holds nothing</source>
            <translation>Die Festlegung hält nichts fest</translation>
        </message>
        <message>
            <source>“system”, “site” or both</source>
            <translation>„system“, „site“ oder beides</translation>
        </message>
        <message>
            <source>The plan was written in format version %1 and needs a Clusterwright that reads version %2; this one reads version %3</source>
            <translation>Der Plan hat die Formatversion %1 und braucht ein Clusterwright, das Version %2 liest; dieses liest Version %3</translation>
        </message>
        <message>
            <source>“%1” is not a currency</source>
            <translation>„%1“ ist keine Währung</translation>
        </message>
        <message>
            <source>three capital letters of ISO 4217 such as %1</source>
            <translation>drei Großbuchstaben nach ISO 4217 wie %1</translation>
        </message>
        <message>
            <source>%1, perhaps “%2”</source>
            <translation>%1, vielleicht „%2“</translation>
        </message>
        <message>
            <source>A period of %1 months is longer than the horizon</source>
            <translation>Ein Zeitraum von %1 Monaten ist länger als der Horizont</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>at least one</source>
            <translation>mindestens eines</translation>
        </message>
        <message>
            <source>The need has no workload</source>
            <translation>Der Bedarf hat keine Last</translation>
        </message>
        <message>
            <source>No way to procure is allowed</source>
            <translation>Kein Beschaffungsweg ist erlaubt</translation>
        </message>
        <message>
            <source>at least one of buy, colocation, lease, cloud</source>
            <translation>mindestens einer von buy, colocation, lease, cloud</translation>
        </message>
        <message>
            <source>The need names no place</source>
            <translation>Der Bedarf nennt keinen Ort</translation>
        </message>
        <message>
            <source>a candidate or an own site</source>
            <translation>ein Ort zum Ansehen oder ein eigener Standort</translation>
        </message>
        <message>
            <source>The catalog has no exchange rate for %1</source>
            <translation>Der Katalog hat keinen Wechselkurs für %1</translation>
        </message>
        <message>
            <source>a currency of the catalog such as EUR or USD</source>
            <translation>eine Währung des Katalogs wie EUR oder USD</translation>
        </message>
        <message>
            <source>The name “%1” is taken</source>
            <translation>Der Name „%1“ ist vergeben</translation>
        </message>
        <message>
            <source>a name unlike the one at %1</source>
            <translation>ein anderer Name als bei %1</translation>
        </message>
        <message>
            <source>“%1” is a site of the catalog</source>
            <translation>„%1“ ist ein Standort des Katalogs</translation>
        </message>
        <message>
            <source>a name of your own</source>
            <translation>ein eigener Name</translation>
        </message>
        <message>
            <source>“%1” would be taken for a requirement of “%2”</source>
            <translation>„%1“ würde für eine Anforderung von „%2“ gehalten</translation>
        </message>
        <message>
            <source>a name without “%1.” in front</source>
            <translation>ein Name ohne „%1.“ davor</translation>
        </message>
        <message>
            <source>The model file “%1” was not read</source>
            <translation>Die Modelldatei „%1“ wurde nicht gelesen</translation>
        </message>
        <message>
            <source>a readable config.json beside the plan</source>
            <translation>eine lesbare config.json neben dem Plan</translation>
        </message>
        <message>
            <source>The catalog has no model “%1”</source>
            <translation>Der Katalog hat kein Modell „%1“</translation>
        </message>
        <message>
            <source>a model id of `catalog list models` or {"config": …}</source>
            <translation>eine Modellkennung aus `catalog list models` oder {"config": …}</translation>
        </message>
        <message>
            <source>%1 tokens are more than %2 was made for</source>
            <translation>%1 Token sind mehr, als wofür %2 gemacht ist</translation>
        </message>
        <message>
            <source>at most %1 with input and output together</source>
            <translation>höchstens %1 mit Ein- und Ausgabe zusammen</translation>
        </message>
        <message>
            <source>%1 lies outside the horizon</source>
            <translation>%1 liegt außerhalb des Horizonts</translation>
        </message>
        <message>
            <source>a month from %1 to %2</source>
            <translation>ein Monat von %1 bis %2</translation>
        </message>
        <message>
            <source>The 95th percentile lies below the mean</source>
            <translation>Das 95. Perzentil liegt unter dem Mittel</translation>
        </message>
        <message>
            <source>%1 does not come after %2</source>
            <translation>%1 kommt nicht nach %2</translation>
        </message>
        <message>
            <source>steps in the order of time, each month once</source>
            <translation>Schritte in zeitlicher Folge, jeder Monat einmal</translation>
        </message>
        <message>
            <source>All steps are zero</source>
            <translation>Alle Schritte sind null</translation>
        </message>
        <message>
            <source>a rate above 0 in at least one</source>
            <translation>eine Rate über 0 in mindestens einem</translation>
        </message>
        <message>
            <source>The catalog has no “%1” here</source>
            <translation>Der Katalog hat hier kein „%1“</translation>
        </message>
        <message>
            <source>each metro once</source>
            <translation>jeder Ort einmal</translation>
        </message>
        <message>
            <source>The shares add up to %1</source>
            <translation>Die Anteile ergeben zusammen %1</translation>
        </message>
        <message>
            <source>a sum of 1</source>
            <translation>eine Summe von 1</translation>
        </message>
        <message>
            <source>“%1” is no site, country or group of countries</source>
            <translation>„%1“ ist kein Standort, Land und keine Ländergruppe</translation>
        </message>
        <message>
            <source>a site id, a country such as DE, EU, EEA or *</source>
            <translation>eine Standortkennung, ein Land wie DE, EU, EEA oder *</translation>
        </message>
        <message>
            <source>The catalog knows no country “%1”</source>
            <translation>Der Katalog kennt kein Land „%1“</translation>
        </message>
        <message>
            <source>a code of `catalog list jurisdictions`</source>
            <translation>ein Code aus `catalog list jurisdictions`</translation>
        </message>
        <message>
            <source>The catalog has no switch “%1”</source>
            <translation>Der Katalog hat keinen Switch „%1“</translation>
        </message>
        <message>
            <source>an id of `catalog list %1`</source>
            <translation>eine Kennung aus `catalog list %1`</translation>
        </message>
        <message>
            <source>"any" or an id of `catalog list %1`</source>
            <translation>"any" oder eine Kennung aus `catalog list %1`</translation>
        </message>
        <message>
            <source>The need has no workload “%1”</source>
            <translation>Der Bedarf hat keine Last „%1“</translation>
        </message>
        <message>
            <source>a workload of the need</source>
            <translation>eine Last des Bedarfs</translation>
        </message>
        <message>
            <source>Neither need nor catalog has a site “%1”</source>
            <translation>Weder Bedarf noch Katalog haben einen Standort „%1“</translation>
        </message>
        <message>
            <source>an own site or an id of `catalog list sites`</source>
            <translation>ein eigener Standort oder eine Kennung aus `catalog list sites`</translation>
        </message>
        <message>
            <source>at least one country or group</source>
            <translation>mindestens ein Land oder eine Gruppe</translation>
        </message>
        <message>
            <source>“%1” is no country or group of the catalog</source>
            <translation>„%1“ ist kein Land und keine Gruppe des Katalogs</translation>
        </message>
        <message>
            <source>a country such as DE, or EU, EEA, *</source>
            <translation>ein Land wie DE, oder EU, EEA, *</translation>
        </message>
        <message>
            <source>The lower end %1 lies above the upper end %2</source>
            <translation>Das untere Ende %1 liegt über dem oberen %2</translation>
        </message>
        <message>
            <source>min at most max</source>
            <translation>min höchstens max</translation>
        </message>
        <message>
            <source>%1 lies before %2</source>
            <translation>%1 liegt vor %2</translation>
        </message>
        <message>
            <source>a month not before “from”</source>
            <translation>ein Monat nicht vor „from“</translation>
        </message>
        <message>
            <source>%1 lies before the horizon</source>
            <translation>%1 liegt vor dem Horizont</translation>
        </message>
        <message>
            <source>a month from %1 on</source>
            <translation>ein Monat ab %1</translation>
        </message>
        <message>
            <source>at least one certificate such as ISO 27001</source>
            <translation>mindestens ein Zertifikat wie ISO 27001</translation>
        </message>
        <message>
            <source>No operator of the catalog is known to hold “%1”</source>
            <translation>Von keinem Betreiber des Katalogs ist bekannt, dass er „%1“ hat</translation>
        </message>
        <message>
            <source>a certificate as the catalog writes it, such as ISO 27001 or C5</source>
            <translation>ein Zertifikat, wie der Katalog es schreibt, etwa ISO 27001 oder C5</translation>
        </message>
        <message>
            <source>The rule excludes nothing</source>
            <translation>Die Regel schließt nichts aus</translation>
        </message>
        <message>
            <source>“vendors”, “parts” or both</source>
            <translation>„vendors“, „parts“ oder beides</translation>
        </message>
        <message>
            <source>The catalog has no vendor “%1”</source>
            <translation>Der Katalog hat keinen Hersteller „%1“</translation>
        </message>
        <message>
            <source>a vendor or provider of the catalog</source>
            <translation>ein Hersteller oder Anbieter des Katalogs</translation>
        </message>
        <message>
            <source>The catalog has no part “%1”</source>
            <translation>Der Katalog hat kein Teil „%1“</translation>
        </message>
        <message>
            <source>an id of the catalog</source>
            <translation>eine Kennung des Katalogs</translation>
        </message>
        <message>
            <source>“%1” asks for at least %2, “%3” allows at most %4</source>
            <translation>„%1“ verlangt mindestens %2, „%3“ erlaubt höchstens %4</translation>
        </message>
        <message>
            <source>limits that leave room between them</source>
            <translation>Grenzen, die Raum zwischen sich lassen</translation>
        </message>
        <message>
            <source>The deadline of %1 days ends after the horizon: from %2 on %3 days are left</source>
            <translation>Die Frist von %1 Tagen endet nach dem Horizont: ab %2 sind %3 Tage übrig</translation>
        </message>
        <message>
            <source>a deadline within the horizon, or a longer horizon</source>
            <translation>eine Frist innerhalb des Horizonts oder ein längerer Horizont</translation>
        </message>
        <message>
            <source>The need buys or leases hardware but names no hall of its own to put it in</source>
            <translation>Der Bedarf kauft oder least Hardware, nennt aber keinen eigenen Raum dafür</translation>
        </message>
        <message>
            <source>an own site, or colocation or cloud among the ways to procure</source>
            <translation>ein eigener Standort, oder Colocation oder Cloud unter den Beschaffungswegen</translation>
        </message>
        <message>
            <source>The need takes places of others only but names none that may be looked at</source>
            <translation>Der Bedarf nimmt nur Orte anderer, nennt aber keinen, der angesehen werden darf</translation>
        </message>
        <message>
            <source>sites, countries, groups or "*", or buying or leasing for a hall of your own</source>
            <translation>Standorte, Länder, Gruppen oder "*", oder Kauf oder Leasing für einen eigenen Raum</translation>
        </message>
        <message>
            <source>Nothing but spot is allowed, and “%1” is not stated to be interruptible</source>
            <translation>Nur Spot ist erlaubt, und „%1“ ist nicht als unterbrechbar angegeben</translation>
        </message>
        <message>
            <source>another way to procure beside spot</source>
            <translation>ein weiterer Beschaffungsweg neben Spot</translation>
        </message>
        <message>
            <source>Orders from %1 on come after the end of the horizon</source>
            <translation>Bestellungen ab %1 kommen nach dem Ende des Horizonts</translation>
        </message>
        <message>
            <source>a month before %1</source>
            <translation>ein Monat vor %1</translation>
        </message>
        <message>
            <source>Price scenarios weigh total cost, and the need minimises something else</source>
            <translation>Preisszenarien gewichten die Gesamtkosten, und der Bedarf minimiert etwas anderes</translation>
        </message>
        <message>
            <source>“minimise” with total_cost first, or no “robust”</source>
            <translation>„minimise“ mit total_cost zuerst, oder kein „robust“</translation>
        </message>
        <message>
            <source>The weights %1 and %2 lie more than twelve orders of magnitude apart</source>
            <translation>Die Gewichte %1 und %2 liegen mehr als zwölf Größenordnungen auseinander</translation>
        </message>
        <message>
            <source>weights closer to each other, or a list of quantities in order of rank</source>
            <translation>Gewichte, die näher beieinander liegen, oder eine Liste von Größen der Reihe nach</translation>
        </message>
        <message>
            <source>The catalog has no system “%1”</source>
            <translation>Der Katalog hat kein System „%1“</translation>
        </message>
        <message>
            <source>“%1” leaves the folder of the plan</source>
            <translation>„%1“ verlässt den Ordner des Plans</translation>
        </message>
        <message>
            <source>a relative path with forward slashes and without ".."</source>
            <translation>ein relativer Pfad mit Schrägstrichen und ohne ".."</translation>
        </message>
        <message>
            <source>%1 is beyond anything built so far</source>
            <translation>%1 übersteigt alles bisher Gebaute</translation>
        </message>
        <message>
            <source>at most %1; look at the unit in the key</source>
            <translation>höchstens %1; sehen Sie auf die Einheit im Schlüssel</translation>
        </message>
        <message>
            <source>a year from %1 to %2</source>
            <translation>ein Jahr von %1 bis %2</translation>
        </message>
        <message>
            <source>The plan is dated %1</source>
            <translation>Der Plan trägt das Datum %1</translation>
        </message>
        <message>
            <source>The horizon starts in %1</source>
            <translation>Der Horizont beginnt %1</translation>
        </message>
        <message>
            <source>The model has no name</source>
            <translation>Das Modell hat keinen Namen</translation>
        </message>
        <message>
            <source>a model id of the catalog</source>
            <translation>eine Modellkennung des Katalogs</translation>
        </message>
        <message>
            <source>The list has no step</source>
            <translation>Die Liste hat keinen Schritt</translation>
        </message>
        <message>
            <source>This is not valid JSON</source>
            <translation>Das ist kein gültiges JSON</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>einem Text fehlt das schließende Anführungszeichen</translation>
        </message>
        <message>
            <source>a “"” at its end</source>
            <translation>ein „"“ an seinem Ende</translation>
        </message>
        <message>
            <source>a line break, a tab or another control character stands inside a text</source>
            <translation>ein Zeilenumbruch, Tabulator oder anderes Steuerzeichen steht in einem Text</translation>
        </message>
        <message>
            <source>\n for a line break, \t for a tab</source>
            <translation>\n für einen Zeilenumbruch, \t für einen Tabulator</translation>
        </message>
        <message>
            <source>a backslash is followed by a sign that JSON does not know</source>
            <translation>auf einen Rückstrich folgt ein Zeichen, das JSON nicht kennt</translation>
        </message>
        <message>
            <source>\\ for a backslash</source>
            <translation>\\ für einen Rückstrich</translation>
        </message>
        <message>
            <source>\u is not followed by four digits</source>
            <translation>auf \u folgen nicht vier Ziffern</translation>
        </message>
        <message>
            <source>four hexadecimal digits</source>
            <translation>vier hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>half of a character stands inside a text</source>
            <translation>ein halbes Zeichen steht in einem Text</translation>
        </message>
        <message>
            <source>both halves of a pair</source>
            <translation>beide Hälften eines Paares</translation>
        </message>
        <message>
            <source>the file is not written in UTF-8</source>
            <translation>die Datei ist nicht in UTF-8 geschrieben</translation>
        </message>
        <message>
            <source>a file saved as UTF-8</source>
            <translation>eine als UTF-8 gespeicherte Datei</translation>
        </message>
        <message>
            <source>a number ends too early</source>
            <translation>eine Zahl endet zu früh</translation>
        </message>
        <message>
            <source>a digit</source>
            <translation>eine Ziffer</translation>
        </message>
        <message>
            <source>the text ends too early</source>
            <translation>der Text endet zu früh</translation>
        </message>
        <message>
            <source>a comma or “]”</source>
            <translation>ein Komma oder „]“</translation>
        </message>
        <message>
            <source>a comma or “}”</source>
            <translation>ein Komma oder „}“</translation>
        </message>
        <message>
            <source>something stands behind the end</source>
            <translation>hinter dem Ende steht noch etwas</translation>
        </message>
        <message>
            <source>one JSON object and nothing after it</source>
            <translation>ein JSON-Objekt und nichts danach</translation>
        </message>
        <message>
            <source>a key is missing or has no double quotes</source>
            <translation>ein Schlüssel fehlt oder hat keine doppelten Anführungszeichen</translation>
        </message>
        <message>
            <source>a key in double quotes; no comma stands before “}”</source>
            <translation>ein Schlüssel in doppelten Anführungszeichen; vor „}“ steht kein Komma</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>ein Doppelpunkt fehlt</translation>
        </message>
        <message>
            <source>“:” behind the key</source>
            <translation>„:“ hinter dem Schlüssel</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>ein Komma fehlt</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>ein Wert fehlt</translation>
        </message>
        <message>
            <source>a text, a number, true, false or null</source>
            <translation>ein Text, eine Zahl, true, false oder null</translation>
        </message>
        <message>
            <source>this is no value</source>
            <translation>das ist kein Wert</translation>
        </message>
        <message>
            <source>a text in double quotes, a number, true, false or null</source>
            <translation>ein Text in doppelten Anführungszeichen, eine Zahl, true, false oder null</translation>
        </message>
    </context>
</TS>
