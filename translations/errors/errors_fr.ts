<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>Error</name>
        <message>
            <source>a larger city near there, as `catalog list sites` shows them</source>
            <translation>une plus grande ville à proximité, telle que `catalog list sites` les montre</translation>
        </message>
        <message>
            <source>The catalog does not know where “%1” is</source>
            <translation>Le catalogue ne sait pas où se trouve « %1 »</translation>
        </message>
        <message>
            <source>2 or more, or “power_feeds” N</source>
            <translation>2 ou plus, ou « power_feeds » N</translation>
        </message>
        <message>
            <source>Of %1 feeds none is spare, as N+1 has it</source>
            <translation>Sur %1 arrivées aucune n’est de réserve, comme le veut N+1</translation>
        </message>
        <message>
            <source>an even number: the feeds of both sides together</source>
            <translation>un nombre pair : les arrivées des deux côtés ensemble</translation>
        </message>
        <message>
            <source>%1 feeds make no two sides of 2N</source>
            <translation>%1 arrivées ne font pas les deux côtés de 2N</translation>
        </message>
        <message>
            <source>a switch with more ports, fewer rails, or a fat tree</source>
            <translation>un commutateur avec plus de ports, moins de rails ou un fat tree</translation>
        </message>
        <message>
            <source>%1 rails ask for %2 leaves, more than switches of %3 ports join in %4 tiers</source>
            <translation>%1 rails demandent %2 commutateurs feuille, plus que n’en relient des commutateurs à %3 ports en %4 étages</translation>
        </message>
        <message>
            <source>The catalog has no accelerator “%1”</source>
            <translation>Le catalogue n’a pas d’accélérateur « %1 »</translation>
        </message>
        <message>
            <source>It is not clear which accelerator was measured: the machine reported %1</source>
            <translation>On ne sait pas quel accélérateur a été mesuré : la machine a indiqué %1</translation>
        </message>
        <message>
            <source>The run was made on a machine without an accelerator, and every factor is one of an accelerator; what was measured of the host stays in the file</source>
            <translation>La mesure vient d’une machine sans accélérateur, et chaque facteur est celui d’un accélérateur ; ce qui a été mesuré de l’hôte reste dans le fichier</translation>
        </message>
        <message>
            <source>“retention” with method “full”, or left out</source>
            <translation>« retention » avec la méthode « full », ou l’omettre</translation>
        </message>
        <message>
            <source>Adapters of a low-rank tuning are too small for a tier of their own</source>
            <translation>Les adaptateurs d’un ajustement de faible rang sont trop petits pour un niveau de stockage à eux</translation>
        </message>
        <message>
            <source>a folder without one, as the plan brings its own</source>
            <translation>un dossier qui n'en contient pas, car le plan apporte le sien</translation>
        </message>
        <message>
            <source>Another “%1” lies there already</source>
            <translation>Un autre « %1 » s'y trouve déjà</translation>
        </message>
        <message>
            <source>the folder where it lies</source>
            <translation>le dossier où il se trouve</translation>
        </message>
        <message>
            <source>“%1”, which the plan names, was not found</source>
            <translation>« %1 », que le plan nomme, est introuvable</translation>
        </message>
        <message>
            <source>the result as `plan` wrote it; `check` says what differs</source>
            <translation>le résultat tel qu’il a été écrit ; `check` dit ce qui diffère</translation>
        </message>
        <message>
            <source>The result was changed after it was made</source>
            <translation>Le résultat a été modifié après coup</translation>
        </message>
        <message>
            <source>%1 line %2, column %3</source>
            <translation>%1 ligne %2, colonne %3</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>any of %1</source>
            <translation>n’importe lesquels de %1</translation>
        </message>
        <message>
            <source>The name has %1 characters</source>
            <translation>Le nom a %1 caractères</translation>
        </message>
        <message>
            <source>a word of the format</source>
            <translation>un mot du format</translation>
        </message>
        <message>
            <source>%1 is not an amount of money</source>
            <translation>%1 n’est pas un montant</translation>
        </message>
        <message>
            <source>a number with at most six decimals, or null</source>
            <translation>un nombre à six décimales au plus, ou null</translation>
        </message>
        <message>
            <source>a model id of the catalog or %1</source>
            <translation>un identifiant de modèle du catalogue ou %1</translation>
        </message>
        <message>
            <source>This is not valid JSON (%1)</source>
            <translation>Ce n’est pas du JSON valide (%1)</translation>
        </message>
        <message>
            <source>%1 is not known here</source>
            <translation>%1 n’est pas connu ici</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>l’un de %1</translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation>« %1 » figure ici deux fois</translation>
        </message>
        <message>
            <source>each word once</source>
            <translation>chaque mot une fois</translation>
        </message>
        <message>
            <source>%1 is no oversubscription</source>
            <translation>%1 n’est pas une surréservation</translation>
        </message>
        <message>
            <source>ports down for each port up of a leaf switch, from 1 to %1</source>
            <translation>des ports vers le bas par port vers le haut d’un commutateur feuille, de 1 à %1</translation>
        </message>
        <message>
            <source>The limit sets no end</source>
            <translation>La limite ne fixe aucune borne</translation>
        </message>
        <message>
            <source>“min”, “max” or both</source>
            <translation>« min », « max » ou les deux</translation>
        </message>
        <message>
            <source>No period of the plan starts in %1</source>
            <translation>Aucune période du plan ne commence en %1</translation>
        </message>
        <message>
            <source>the first month of a period</source>
            <translation>le premier mois d’une période</translation>
        </message>
        <message>
            <source>The key “%1” stands here twice</source>
            <translation>La clé « %1 » figure ici deux fois</translation>
        </message>
        <message>
            <source>each key once</source>
            <translation>chaque clé une fois</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Le fichier est vide</translation>
        </message>
        <message>
            <source>The number is too large for any quantity</source>
            <translation>Le nombre est trop grand pour toute grandeur</translation>
        </message>
        <message>
            <source>a number below 1.8e308</source>
            <translation>un nombre inférieur à 1,8e308</translation>
        </message>
        <message>
            <source>a JSON object in the plan format</source>
            <translation>un objet JSON au format des plans</translation>
        </message>
        <message>
            <source>The file is nested too deeply</source>
            <translation>Le fichier est imbriqué trop profondément</translation>
        </message>
        <message>
            <source>at most %1 levels</source>
            <translation>au plus %1 niveaux</translation>
        </message>
        <message>
            <source>The file has %1 bytes</source>
            <translation>Le fichier a %1 octets</translation>
        </message>
        <message>
            <source>at most 16 MiB</source>
            <translation>au plus 16 Mio</translation>
        </message>
        <message>
            <source>%1 is not a quantity of a plan</source>
            <translation>%1 n’est pas une grandeur d’un plan</translation>
        </message>
        <message>
            <source>“%1” is not a quantity of a plan</source>
            <translation>« %1 » n’est pas une grandeur d’un plan</translation>
        </message>
        <message>
            <source>a limit quantity such as %1</source>
            <translation>une grandeur de limite telle que %1</translation>
        </message>
        <message>
            <source>%1 stands twice</source>
            <translation>%1 figure deux fois</translation>
        </message>
        <message>
            <source>each quantity once</source>
            <translation>chaque grandeur une fois</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>La liste est vide</translation>
        </message>
        <message>
            <source>at least one limit quantity such as total_cost</source>
            <translation>au moins une grandeur de limite telle que total_cost</translation>
        </message>
        <message>
            <source>No quantity has a weight</source>
            <translation>Aucune grandeur n’a de poids</translation>
        </message>
        <message>
            <source>at least one such as %1</source>
            <translation>au moins un tel que %1</translation>
        </message>
        <message>
            <source>%1 cannot be minimised</source>
            <translation>%1 ne peut pas être minimisé</translation>
        </message>
        <message>
            <source>Here stands %1</source>
            <translation>Ici figure %1</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <source>a truth value</source>
            <translation>une valeur de vérité</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>vrai ou faux</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>a number %1</source>
            <translation>un nombre %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>supérieur à %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>d’au moins %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>d’au plus %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>inférieur à %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>The key “%1” is missing</source>
            <translation>La clé « %1 » manque</translation>
        </message>
        <message>
            <source>an object with “%1”</source>
            <translation>un objet avec « %1 »</translation>
        </message>
        <message>
            <source>letters, digits, dot, dash or underscore, at most 64</source>
            <translation>des lettres, chiffres, points, tirets ou traits de soulignement, 64 au plus</translation>
        </message>
        <message>
            <source>“%1” cannot be a name</source>
            <translation>« %1 » ne peut pas être un nom</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>« %1 » n’est pas connu ici</translation>
        </message>
        <message>
            <source>%1 is out of range</source>
            <translation>%1 est hors de la plage</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>un nombre entier de %1 à %2</translation>
        </message>
        <message>
            <source>%1 does not fit</source>
            <translation>%1 ne convient pas</translation>
        </message>
        <message>
            <source>a month such as %1</source>
            <translation>un mois tel que %1</translation>
        </message>
        <message>
            <source>“%1” is not a month</source>
            <translation>« %1 » n’est pas un mois</translation>
        </message>
        <message>
            <source>a day of the calendar such as %1</source>
            <translation>un jour du calendrier tel que %1</translation>
        </message>
        <message>
            <source>“%1” is not a day</source>
            <translation>« %1 » n’est pas un jour</translation>
        </message>
        <message>
            <source>The key “%1” is not known here</source>
            <translation>La clé « %1 » n’est pas connue ici</translation>
        </message>
        <message>
            <source>one of %1, or a key that starts with x-</source>
            <translation>l’un de %1, ou une clé qui commence par x-</translation>
        </message>
        <message>
            <source>“%1” is not a country code</source>
            <translation>« %1 » n’est pas un code de pays</translation>
        </message>
        <message>
            <source>two capital letters of ISO 3166-1 such as %1</source>
            <translation>deux lettres capitales d’ISO 3166-1 telles que %1</translation>
        </message>
        <message>
            <source>%1 is not a way to procure</source>
            <translation>%1 n’est pas un mode d’acquisition</translation>
        </message>
        <message>
            <source>The pin holds nothing</source>
            <translation>L’épingle ne fixe rien</translation>
        </message>
        <message>
            <source>“system”, “site” or both</source>
            <translation>« system », « site » ou les deux</translation>
        </message>
        <message>
            <source>The plan was written in format version %1 and needs a Clusterwright that reads version %2; this one reads version %3</source>
            <translation>Le plan est au format version %1 et demande un Clusterwright qui lit la version %2 ; celui-ci lit la version %3</translation>
        </message>
        <message>
            <source>“%1” is not a currency</source>
            <translation>« %1 » n’est pas une monnaie</translation>
        </message>
        <message>
            <source>three capital letters of ISO 4217 such as %1</source>
            <translation>trois lettres capitales d’ISO 4217 telles que %1</translation>
        </message>
        <message>
            <source>%1, perhaps “%2”</source>
            <translation>%1, peut-être « %2 »</translation>
        </message>
        <message>
            <source>A period of %1 months is longer than the horizon</source>
            <translation>Une période de %1 mois dépasse l’horizon</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>at least one</source>
            <translation>au moins un</translation>
        </message>
        <message>
            <source>The need has no workload</source>
            <translation>Le besoin n’a aucune charge</translation>
        </message>
        <message>
            <source>No way to procure is allowed</source>
            <translation>Aucun mode d’acquisition n’est permis</translation>
        </message>
        <message>
            <source>at least one of buy, colocation, lease, cloud</source>
            <translation>au moins un parmi buy, colocation, lease, cloud</translation>
        </message>
        <message>
            <source>The need names no place</source>
            <translation>Le besoin ne nomme aucun lieu</translation>
        </message>
        <message>
            <source>a candidate or an own site</source>
            <translation>un lieu à examiner ou un site à vous</translation>
        </message>
        <message>
            <source>The catalog has no exchange rate for %1</source>
            <translation>Le catalogue n’a pas de taux de change pour %1</translation>
        </message>
        <message>
            <source>a currency of the catalog such as EUR or USD</source>
            <translation>une monnaie du catalogue telle que EUR ou USD</translation>
        </message>
        <message>
            <source>The name “%1” is taken</source>
            <translation>Le nom « %1 » est pris</translation>
        </message>
        <message>
            <source>a name unlike the one at %1</source>
            <translation>un autre nom qu’à %1</translation>
        </message>
        <message>
            <source>“%1” is a site of the catalog</source>
            <translation>« %1 » est un site du catalogue</translation>
        </message>
        <message>
            <source>a name of your own</source>
            <translation>un nom à vous</translation>
        </message>
        <message>
            <source>“%1” would be taken for a requirement of “%2”</source>
            <translation>« %1 » serait pris pour une exigence de « %2 »</translation>
        </message>
        <message>
            <source>a name without “%1.” in front</source>
            <translation>un nom sans « %1. » devant</translation>
        </message>
        <message>
            <source>The model file “%1” was not read</source>
            <translation>Le fichier de modèle « %1 » n’a pas été lu</translation>
        </message>
        <message>
            <source>a readable config.json beside the plan</source>
            <translation>un config.json lisible à côté du plan</translation>
        </message>
        <message>
            <source>The catalog has no model “%1”</source>
            <translation>Le catalogue n’a pas de modèle « %1 »</translation>
        </message>
        <message>
            <source>a model id of `catalog list models` or {"config": …}</source>
            <translation>un identifiant de `catalog list models` ou {"config": …}</translation>
        </message>
        <message>
            <source>%1 tokens are more than %2 was made for</source>
            <translation>%1 jetons dépassent ce pour quoi %2 est fait</translation>
        </message>
        <message>
            <source>at most %1 with input and output together</source>
            <translation>au plus %1, entrée et sortie ensemble</translation>
        </message>
        <message>
            <source>%1 lies outside the horizon</source>
            <translation>%1 est hors de l’horizon</translation>
        </message>
        <message>
            <source>a month from %1 to %2</source>
            <translation>un mois de %1 à %2</translation>
        </message>
        <message>
            <source>The 95th percentile lies below the mean</source>
            <translation>Le 95e centile est sous la moyenne</translation>
        </message>
        <message>
            <source>%1 does not come after %2</source>
            <translation>%1 ne vient pas après %2</translation>
        </message>
        <message>
            <source>steps in the order of time, each month once</source>
            <translation>des étapes dans l’ordre du temps, chaque mois une fois</translation>
        </message>
        <message>
            <source>All steps are zero</source>
            <translation>Toutes les étapes sont nulles</translation>
        </message>
        <message>
            <source>a rate above 0 in at least one</source>
            <translation>un débit supérieur à 0 dans au moins une</translation>
        </message>
        <message>
            <source>The catalog has no “%1” here</source>
            <translation>Le catalogue n’a pas de « %1 » ici</translation>
        </message>
        <message>
            <source>each metro once</source>
            <translation>chaque ville une fois</translation>
        </message>
        <message>
            <source>The shares add up to %1</source>
            <translation>Les parts font %1 au total</translation>
        </message>
        <message>
            <source>a sum of 1</source>
            <translation>une somme de 1</translation>
        </message>
        <message>
            <source>“%1” is no site, country or group of countries</source>
            <translation>« %1 » n’est ni un site, ni un pays, ni un groupe de pays</translation>
        </message>
        <message>
            <source>a site id, a country such as DE, EU, EEA or *</source>
            <translation>un identifiant de site, un pays tel que DE, EU, EEA ou *</translation>
        </message>
        <message>
            <source>The catalog knows no country “%1”</source>
            <translation>Le catalogue ne connaît pas de pays « %1 »</translation>
        </message>
        <message>
            <source>a code of `catalog list jurisdictions`</source>
            <translation>un code de `catalog list jurisdictions`</translation>
        </message>
        <message>
            <source>The catalog has no switch “%1”</source>
            <translation>Le catalogue n’a pas de commutateur « %1 »</translation>
        </message>
        <message>
            <source>an id of `catalog list %1`</source>
            <translation>un identifiant de `catalog list %1`</translation>
        </message>
        <message>
            <source>"any" or an id of `catalog list %1`</source>
            <translation>"any" ou un identifiant de `catalog list %1`</translation>
        </message>
        <message>
            <source>The need has no workload “%1”</source>
            <translation>Le besoin n’a pas de charge « %1 »</translation>
        </message>
        <message>
            <source>a workload of the need</source>
            <translation>une charge du besoin</translation>
        </message>
        <message>
            <source>Neither need nor catalog has a site “%1”</source>
            <translation>Ni le besoin ni le catalogue n’ont de site « %1 »</translation>
        </message>
        <message>
            <source>an own site or an id of `catalog list sites`</source>
            <translation>un site à vous ou un identifiant de `catalog list sites`</translation>
        </message>
        <message>
            <source>at least one country or group</source>
            <translation>au moins un pays ou un groupe</translation>
        </message>
        <message>
            <source>“%1” is no country or group of the catalog</source>
            <translation>« %1 » n’est ni un pays ni un groupe du catalogue</translation>
        </message>
        <message>
            <source>a country such as DE, or EU, EEA, *</source>
            <translation>un pays tel que DE, ou EU, EEA, *</translation>
        </message>
        <message>
            <source>The lower end %1 lies above the upper end %2</source>
            <translation>La borne basse %1 dépasse la borne haute %2</translation>
        </message>
        <message>
            <source>min at most max</source>
            <translation>min au plus max</translation>
        </message>
        <message>
            <source>%1 lies before %2</source>
            <translation>%1 est avant %2</translation>
        </message>
        <message>
            <source>a month not before “from”</source>
            <translation>un mois qui n’est pas avant « from »</translation>
        </message>
        <message>
            <source>%1 lies before the horizon</source>
            <translation>%1 est avant l’horizon</translation>
        </message>
        <message>
            <source>a month from %1 on</source>
            <translation>un mois à partir de %1</translation>
        </message>
        <message>
            <source>at least one certificate such as ISO 27001</source>
            <translation>au moins un certificat tel qu’ISO 27001</translation>
        </message>
        <message>
            <source>No operator of the catalog is known to hold “%1”</source>
            <translation>Aucun exploitant du catalogue n’est connu pour détenir « %1 »</translation>
        </message>
        <message>
            <source>a certificate as the catalog writes it, such as ISO 27001 or C5</source>
            <translation>un certificat comme le catalogue l’écrit, tel qu’ISO 27001 ou C5</translation>
        </message>
        <message>
            <source>The rule excludes nothing</source>
            <translation>La règle n’exclut rien</translation>
        </message>
        <message>
            <source>“vendors”, “parts” or both</source>
            <translation>« vendors », « parts » ou les deux</translation>
        </message>
        <message>
            <source>The catalog has no vendor “%1”</source>
            <translation>Le catalogue n’a pas de fabricant « %1 »</translation>
        </message>
        <message>
            <source>a vendor or provider of the catalog</source>
            <translation>un fabricant ou un fournisseur du catalogue</translation>
        </message>
        <message>
            <source>The catalog has no part “%1”</source>
            <translation>Le catalogue n’a pas de pièce « %1 »</translation>
        </message>
        <message>
            <source>an id of the catalog</source>
            <translation>un identifiant du catalogue</translation>
        </message>
        <message>
            <source>“%1” asks for at least %2, “%3” allows at most %4</source>
            <translation>« %1 » demande au moins %2, « %3 » permet au plus %4</translation>
        </message>
        <message>
            <source>limits that leave room between them</source>
            <translation>des limites qui laissent de la place entre elles</translation>
        </message>
        <message>
            <source>The deadline of %1 days ends after the horizon: from %2 on %3 days are left</source>
            <translation>Le délai de %1 jours finit après l’horizon : à partir de %2, il reste %3 jours</translation>
        </message>
        <message>
            <source>a deadline within the horizon, or a longer horizon</source>
            <translation>un délai dans l’horizon, ou un horizon plus long</translation>
        </message>
        <message>
            <source>The need buys or leases hardware but names no hall of its own to put it in</source>
            <translation>Le besoin achète ou loue du matériel mais ne nomme aucune salle où le mettre</translation>
        </message>
        <message>
            <source>an own site, or colocation or cloud among the ways to procure</source>
            <translation>un site à vous, ou la colocation ou le cloud parmi les modes d’acquisition</translation>
        </message>
        <message>
            <source>The need takes places of others only but names none that may be looked at</source>
            <translation>Le besoin ne prend que des lieux d’autrui mais n’en nomme aucun à examiner</translation>
        </message>
        <message>
            <source>sites, countries, groups or "*", or buying or leasing for a hall of your own</source>
            <translation>des sites, pays, groupes ou "*", ou l’achat ou le crédit-bail pour une salle à vous</translation>
        </message>
        <message>
            <source>Nothing but spot is allowed, and “%1” is not stated to be interruptible</source>
            <translation>Seul le spot est permis, et « %1 » n’est pas indiqué comme interruptible</translation>
        </message>
        <message>
            <source>another way to procure beside spot</source>
            <translation>un autre mode d’acquisition à côté du spot</translation>
        </message>
        <message>
            <source>Orders from %1 on come after the end of the horizon</source>
            <translation>Des commandes à partir de %1 viennent après la fin de l’horizon</translation>
        </message>
        <message>
            <source>a month before %1</source>
            <translation>un mois avant %1</translation>
        </message>
        <message>
            <source>Price scenarios weigh total cost, and the need minimises something else</source>
            <translation>Les scénarios de prix pèsent le coût total, et le besoin minimise autre chose</translation>
        </message>
        <message>
            <source>“minimise” with total_cost first, or no “robust”</source>
            <translation>« minimise » avec total_cost en premier, ou pas de « robust »</translation>
        </message>
        <message>
            <source>The weights %1 and %2 lie more than twelve orders of magnitude apart</source>
            <translation>Les poids %1 et %2 sont distants de plus de douze ordres de grandeur</translation>
        </message>
        <message>
            <source>weights closer to each other, or a list of quantities in order of rank</source>
            <translation>des poids plus proches, ou une liste de grandeurs par ordre de rang</translation>
        </message>
        <message>
            <source>The catalog has no system “%1”</source>
            <translation>Le catalogue n’a pas de système « %1 »</translation>
        </message>
        <message>
            <source>“%1” leaves the folder of the plan</source>
            <translation>« %1 » sort du dossier du plan</translation>
        </message>
        <message>
            <source>a relative path with forward slashes and without ".."</source>
            <translation>un chemin relatif avec des barres obliques et sans ".."</translation>
        </message>
        <message>
            <source>%1 is beyond anything built so far</source>
            <translation>%1 dépasse tout ce qui a été construit</translation>
        </message>
        <message>
            <source>at most %1; look at the unit in the key</source>
            <translation>au plus %1 ; regardez l’unité dans la clé</translation>
        </message>
        <message>
            <source>a year from %1 to %2</source>
            <translation>une année de %1 à %2</translation>
        </message>
        <message>
            <source>The plan is dated %1</source>
            <translation>Le plan est daté du %1</translation>
        </message>
        <message>
            <source>The horizon starts in %1</source>
            <translation>L’horizon commence en %1</translation>
        </message>
        <message>
            <source>The model has no name</source>
            <translation>Le modèle n’a pas de nom</translation>
        </message>
        <message>
            <source>a model id of the catalog</source>
            <translation>un identifiant de modèle du catalogue</translation>
        </message>
        <message>
            <source>The list has no step</source>
            <translation>La liste n’a aucune étape</translation>
        </message>
        <message>
            <source>This is not valid JSON</source>
            <translation>Ce n’est pas du JSON valide</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>un texte n’a pas de guillemet fermant</translation>
        </message>
        <message>
            <source>a “"” at its end</source>
            <translation>un « " » à sa fin</translation>
        </message>
        <message>
            <source>a line break, a tab or another control character stands inside a text</source>
            <translation>un saut de ligne, une tabulation ou un autre caractère de contrôle se trouve dans un texte</translation>
        </message>
        <message>
            <source>\n for a line break, \t for a tab</source>
            <translation>\n pour un saut de ligne, \t pour une tabulation</translation>
        </message>
        <message>
            <source>a backslash is followed by a sign that JSON does not know</source>
            <translation>une barre oblique inverse est suivie d’un signe que JSON ne connaît pas</translation>
        </message>
        <message>
            <source>\\ for a backslash</source>
            <translation>\\ pour une barre oblique inverse</translation>
        </message>
        <message>
            <source>\u is not followed by four digits</source>
            <translation>\u n’est pas suivi de quatre chiffres</translation>
        </message>
        <message>
            <source>four hexadecimal digits</source>
            <translation>quatre chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>half of a character stands inside a text</source>
            <translation>une moitié de caractère se trouve dans un texte</translation>
        </message>
        <message>
            <source>both halves of a pair</source>
            <translation>les deux moitiés d’une paire</translation>
        </message>
        <message>
            <source>the file is not written in UTF-8</source>
            <translation>le fichier n’est pas écrit en UTF-8</translation>
        </message>
        <message>
            <source>a file saved as UTF-8</source>
            <translation>un fichier enregistré en UTF-8</translation>
        </message>
        <message>
            <source>a number ends too early</source>
            <translation>un nombre se termine trop tôt</translation>
        </message>
        <message>
            <source>a digit</source>
            <translation>un chiffre</translation>
        </message>
        <message>
            <source>the text ends too early</source>
            <translation>le texte se termine trop tôt</translation>
        </message>
        <message>
            <source>a comma or “]”</source>
            <translation>une virgule ou « ] »</translation>
        </message>
        <message>
            <source>a comma or “}”</source>
            <translation>une virgule ou « } »</translation>
        </message>
        <message>
            <source>something stands behind the end</source>
            <translation>il y a quelque chose après la fin</translation>
        </message>
        <message>
            <source>one JSON object and nothing after it</source>
            <translation>un objet JSON et rien après</translation>
        </message>
        <message>
            <source>a key is missing or has no double quotes</source>
            <translation>une clé manque ou n’a pas de guillemets doubles</translation>
        </message>
        <message>
            <source>a key in double quotes; no comma stands before “}”</source>
            <translation>une clé entre guillemets doubles ; aucune virgule avant « } »</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>un deux-points manque</translation>
        </message>
        <message>
            <source>“:” behind the key</source>
            <translation>« : » après la clé</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>une virgule manque</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>une valeur manque</translation>
        </message>
        <message>
            <source>a text, a number, true, false or null</source>
            <translation>un texte, un nombre, true, false ou null</translation>
        </message>
        <message>
            <source>this is no value</source>
            <translation>ce n’est pas une valeur</translation>
        </message>
        <message>
            <source>a text in double quotes, a number, true, false or null</source>
            <translation>un texte entre guillemets doubles, un nombre, true, false ou null</translation>
        </message>
    </context>
</TS>
