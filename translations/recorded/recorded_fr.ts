<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>Result</name>
        <message>
            <source>Ask %1 for a quote of support for %2 by the switch and year, and add it to software_prices in your own catalog (scope switch_software, vendor %2)</source>
            <translation>Demandez à %1 une offre de support de %2 par commutateur et par an, et ajoutez-la à software_prices de votre propre catalogue (scope switch_software, vendor %2)</translation>
        </message>
        <message>
            <source>%1 runs %2, and no price of support for that is published: it is not in the sums, which hold the support of the device alone</source>
            <translation>%1 fonctionne avec %2, dont le prix du support n’est pas publié : il n’est pas dans les sommes, qui ne contiennent que le support de l’appareil</translation>
        </message>
        <message>
            <source>Data carried out of %1 to the place where they stand next</source>
            <translation>Données transportées hors de %1 vers le lieu où elles se trouvent ensuite</translation>
        </message>
        <message>
            <source>The catalog knows no driver and no runtime of %1 accelerators, so which versions of the operating system and of Slurm go with them is not known</source>
            <translation>Le catalogue ne connaît ni pilote ni environnement d’exécution des accélérateurs de %1 : on ne sait donc pas quelles versions du système d’exploitation et de Slurm vont avec eux</translation>
        </message>
        <message>
            <source>difference of two optima, with and without the rule; at least so much, for not all of the design has a known price</source>
            <translation>différence de deux optimums, avec et sans la règle ; au moins autant, car tout le projet n’a pas de prix connu</translation>
        </message>
        <message>
            <source>%1: of several pins on a workload one is kept, and to give up this one alone saves nothing</source>
            <translation>%1 : de plusieurs épinglages d’une charge un seul est suivi, et abandonner celui-ci seul n’économise rien</translation>
        </message>
        <message>
            <source>Of several pins on one workload one is kept: to give up one alone may save nothing.</source>
            <translation>De plusieurs épinglages d’une charge, un seul est suivi : en abandonner un seul peut ne rien économiser.</translation>
        </message>
        <message>
            <source>The pins change nothing: without them the optimum is the same, %1 %2.</source>
            <translation>Les épinglages ne changent rien : sans eux l’optimum est le même, %1 %2.</translation>
        </message>
        <message>
            <source>The pins cost at least %1 %2, for not all of what they ask for has a known price: without them the optimum is %3 %2.</source>
            <translation>Les épinglages coûtent au moins %1 %2, car tout ce qu’ils demandent n’a pas de prix connu : sans eux l’optimum serait de %3 %2.</translation>
        </message>
        <message>
            <source>Ask %1 for a quote and import it</source>
            <translation>Demander un devis à %1 et l’importer</translation>
        </message>
        <message>
            <source>%1 is to be bought from %2: %3 excludes %4</source>
            <translation>%1 est à acheter chez %2 : %3 exclut %4</translation>
        </message>
        <message>
            <source>%1 weighs %2 kg; the frame of a rack of %3 carries %4 kg: it needs racks for at least %2 kg of devices</source>
            <translation>%1 pèse %2 kg ; le cadre d’une baie de %3 porte %4 kg : il faut des baies pour au moins %2 kg d’appareils</translation>
        </message>
        <message>
            <source>After the loss of one side, each feed of the other</source>
            <translation>Après la perte d’un côté : chaque arrivée de l’autre</translation>
        </message>
        <message>
            <source>The units of one side carry the whole typical load</source>
            <translation>Les unités d’un côté portent toute la charge typique</translation>
        </message>
        <message>
            <source>Each carries its share; after the loss of one side the other carries everything</source>
            <translation>Chacune porte sa part ; après la perte d’un côté, l’autre porte tout</translation>
        </message>
        <message>
            <source>its partner of the other side</source>
            <translation>celle qui lui répond de l’autre côté</translation>
        </message>
        <message>
            <source>network rail-optimised %1:1</source>
            <translation>réseau optimisé par rails %1:1</translation>
        </message>
        <message>
            <source>What hangs from it: a rack has one feed, so about %1 of %2 kW; no other feed takes that over.</source>
            <translation>Ce qui en dépend : une baie a une arrivée, donc environ %1 kW sur %2 ; aucune autre arrivée ne la reprend.</translation>
        </message>
        <message>
            <source>The storage network of %1: this is its only switch. What it joins is reached over the in-band network alone.</source>
            <translation>Le réseau de stockage de %1 : c’est son seul commutateur. Ce qu’il relie n’est plus atteint que par le réseau in-band.</translation>
        </message>
        <message>
            <source>Data sets kept there are read over the in-band network alone.</source>
            <translation>Les jeux de données qui s’y trouvent ne sont plus lus que par le réseau in-band.</translation>
        </message>
        <message>
            <source>The network of %1 is a %2 and non-blocking (1:1): leaves with fewer ports up than down are planned in fat trees and rail-optimised networks alone, so %3 is not used</source>
            <translation>Le réseau de %1 est un %2 sans blocage (1:1) : des commutateurs feuilles avec moins de ports vers le haut que vers le bas ne sont prévus que dans les fat trees et les réseaux optimisés par rails, %3 n’est donc pas utilisé</translation>
        </message>
        <message>
            <source>Allow “fat-tree” or “rail-optimised” in “topology”, or leave “oversubscription” out</source>
            <translation>Autorisez « fat-tree » ou « rail-optimised » dans « topology », ou omettez « oversubscription »</translation>
        </message>
        <message>
            <source>Choose a switch with more ports or another topology, or put fewer servers into one network; until then the bill and the prediction are of a network that cannot be built</source>
            <translation>Choisissez un commutateur à plus de ports ou une autre topologie, ou placez moins de serveurs dans un même réseau ; d’ici là, la facture et la prédiction concernent un réseau impossible à construire</translation>
        </message>
        <message>
            <source>Time per output token, mean, %1</source>
            <translation>Temps par jeton de sortie, moyenne, %1</translation>
        </message>
        <message>
            <source>Largest rate within its limits, %1</source>
            <translation>Plus grand débit dans ses limites, %1</translation>
        </message>
        <message>
            <source>until the next step begins, hand-over, %1</source>
            <translation>jusqu’au début du pas suivant, transfert, %1</translation>
        </message>
        <message>
            <source>waiting behind others, %1</source>
            <translation>attente derrière d’autres, %1</translation>
        </message>
        <message>
            <source>its own prompt, %1</source>
            <translation>sa propre invite, %1</translation>
        </message>
        <message>
            <source>handling of a request, %1</source>
            <translation>prise en charge d’une requête, %1</translation>
        </message>
        <message>
            <source>%1 FLOP of the model in a step / (%2 s × %3 accelerators × %4 FLOP/s)</source>
            <translation>%1 FLOP du modèle en un pas / (%2 s × %3 accélérateurs × %4 FLOP/s)</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens / %3 s</source>
            <translation>%1 séquences × %2 jetons / %3 s</translation>
        </message>
        <message>
            <source>Time per output token, mean</source>
            <translation>Temps par jeton de sortie, moyenne</translation>
        </message>
        <message>
            <source>Output tokens of a request, mean</source>
            <translation>Jetons de sortie d’une requête, moyenne</translation>
        </message>
        <message>
            <source>Largest rate within its limits</source>
            <translation>Plus grand débit dans ses limites</translation>
        </message>
        <message>
            <source>%1 requests/s × %2 tokens × %3 ms a token</source>
            <translation>%1 requêtes/s × %2 jetons × %3 ms par jeton</translation>
        </message>
        <message>
            <source>%1 requests/s × %2 tokens</source>
            <translation>%1 requêtes/s × %2 jetons</translation>
        </message>
        <message>
            <source>%1 requests/s / (1 + %2 kept free)</source>
            <translation>%1 requêtes/s / (1 + %2 gardés libres)</translation>
        </message>
        <message>
            <source>From the arrival of a request at the planned load, and from its mean to the asked percentile</source>
            <translation>De l’arrivée d’une requête à la charge prévue, et de sa moyenne au centile demandé</translation>
        </message>
        <message>
            <source>time at percentile %1 less the mean</source>
            <translation>temps au centile %1 moins la moyenne</translation>
        </message>
        <message>
            <source>half a step, transfer of the cache</source>
            <translation>un demi-pas, transfert du cache</translation>
        </message>
        <message>
            <source>for prompts and for a place among %1 sequences at most</source>
            <translation>pour des invites et pour une place parmi %1 séquences au plus</translation>
        </message>
        <message>
            <source>%1 tokens, in steps shared with %2 sequences that decode</source>
            <translation>%1 jetons, dans des pas partagés avec %2 séquences en décodage</translation>
        </message>
        <message>
            <source>fitted, %1 s</source>
            <translation>ajusté, %1 s</translation>
        </message>
        <message>
            <source>until the next step begins, hand-over</source>
            <translation>jusqu’au début du pas suivant, transfert</translation>
        </message>
        <message>
            <source>waiting behind others</source>
            <translation>attente derrière d’autres</translation>
        </message>
        <message>
            <source>its own prompt</source>
            <translation>sa propre invite</translation>
        </message>
        <message>
            <source>handling of a request</source>
            <translation>prise en charge d’une requête</translation>
        </message>
        <message>
            <source>Until when %1 is maintained is not known</source>
            <translation>On ne sait jusqu’à quand %1 est maintenu</translation>
        </message>
        <message>
            <source>%1 is past its end of life (%2)</source>
            <translation>%1 est en fin de vie (%2)</translation>
        </message>
        <message>
            <source>Racks as the plan packs them: everything that stands at a site at its fullest, by height, nameplate power, weight and heat; moves by hand change no figure</source>
            <translation>Baies telles que le plan les remplit : tout ce qui se trouve sur un site au plus plein, selon la hauteur, la puissance nominale, le poids et la chaleur ; les déplacements à la main ne changent aucun chiffre</translation>
        </message>
        <message>
            <source>Nameplate power of everything in the fullest rack as the plan packs it; moves by hand change no figure</source>
            <translation>Puissance nominale de tout ce que contient la baie la plus pleine, telle que le plan la remplit ; les déplacements à la main ne changent aucun chiffre</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, which the plan names</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, que le plan nomme</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the lowest price a port that is published</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, le prix par port publié le plus bas</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the slowest that carries them, for no price of one is published</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, le modèle le plus lent qui les porte, car aucun prix n’est publié</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, which the plan names; of %4 models that carry them the next is %5</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, que le plan nomme ; sur %4 modèles qui les portent, le suivant est %5</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the lowest price a port that is published; of %4 models that carry them the next is %5</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, le prix par port publié le plus bas ; sur %4 modèles qui les portent, le suivant est %5</translation>
        </message>
        <message>
            <source>The network of %1 for ports of %2 is built of %3, the slowest that carries them, for no price of one is published; of %4 models that carry them the next is %5</source>
            <translation>Le réseau de %1 pour des ports de %2 se compose de %3, le modèle le plus lent qui les porte, car aucun prix n’est publié ; sur %4 modèles qui les portent, le suivant est %5</translation>
        </message>
        <message>
            <source>%1 wants %2, which breaks %3</source>
            <translation>%1 veut %2, qui enfreint %3</translation>
        </message>
        <message>
            <source>%1 wants %2, which cannot be planned with: %3</source>
            <translation>%1 veut %2, avec lequel on ne peut pas planifier : %3</translation>
        </message>
        <message>
            <source>%1 wants %2, which can carry no workload: %3</source>
            <translation>%1 veut %2, qui ne peut porter aucune charge : %3</translation>
        </message>
        <message>
            <source>%1 wants %2 for %3, which it cannot carry: %4</source>
            <translation>%1 veut %2 pour %3, ce qu’il ne peut pas porter : %4</translation>
        </message>
        <message>
            <source>Change that rule, or take the pin back</source>
            <translation>Modifier cette règle ou retirer l’épingle</translation>
        </message>
        <message>
            <source>State what is missing in your own catalog where that is the cause, or take the pin back</source>
            <translation>Ajouter ce qui manque dans votre propre catalogue si c’est la cause, ou retirer l’épingle</translation>
        </message>
        <message>
            <source>%1 per rack in the fullest rack; each rack hangs from one feed</source>
            <translation>%1 par baie dans la baie la plus pleine ; chaque baie dépend d’une seule alimentation</translation>
        </message>
        <message>
            <source>Each carries its share; none is spare, so what hangs from a lost one is off</source>
            <translation>Chacune porte sa part ; aucune n’est de réserve, donc ce qui dépend d’une alimentation perdue est à l’arrêt</translation>
        </message>
        <message>
            <source>Each feed's units carry its share</source>
            <translation>Les unités de chaque alimentation portent sa part</translation>
        </message>
        <message>
            <source>Each feed</source>
            <translation>Chaque alimentation</translation>
        </message>
        <message>
            <source>%1 has %2 power feeds and none of them is spare: the loss of one stops what hangs from it</source>
            <translation>%1 a %2 alimentations dont aucune n’est de réserve : la perte d’une seule arrête ce qui en dépend</translation>
        </message>
        <message>
            <source>Feeds of which one may be lost (power_feeds N+1 or 2N)</source>
            <translation>Des alimentations dont une peut être perdue (power_feeds N+1 ou 2N)</translation>
        </message>
        <message>
            <source>parts of that speed that reach farther are left out by rules of this plan, such as %1</source>
            <translation>les pièces de cette vitesse qui portent plus loin sont exclues par des règles de ce plan, par exemple %1</translation>
        </message>
        <message>
            <source>%1 (nothing of this name stands there)</source>
            <translation>%1 (rien de ce nom ne s’y trouve)</translation>
        </message>
        <message>
            <source>%1 (it stands there at another time than what is drawn)</source>
            <translation>%1 (s’y trouve à un autre moment que ce qui est dessiné)</translation>
        </message>
        <message>
            <source>%1 (rack %2 does not take it from unit %3 up)</source>
            <translation>%1 (la baie %2 ne l’accueille pas à partir de l’unité %3)</translation>
        </message>
        <message>
            <source>Moves by hand that %1 cannot follow are left out of drawings, cabling and NetBox files: %2</source>
            <translation>Les déplacements à la main que %1 ne peut suivre manquent dans les dessins, le câblage et les fichiers NetBox : %2</translation>
        </message>
        <message>
            <source>Move the devices anew on the page Rooms, or take these moves out of the plan (x-rack-moves)</source>
            <translation>Déplacer à nouveau les appareils sur la page Salles, ou retirer ces déplacements du plan (x-rack-moves)</translation>
        </message>
        <message>
            <source>Planning value, for no list price is published; the ends also carry those of the amount, for which a line has one number: distances from the likely value, as logarithms, add up in squares</source>
            <translation>Valeur de planification, faute de prix publié ; les bornes portent aussi celles de la quantité, pour laquelle une ligne n’a qu’un nombre : les écarts à la valeur probable, en logarithmes, s’ajoutent au carré</translation>
        </message>
        <message>
            <source>Choose drives for these bays that keep them all, such as %1 (PCIe Gen%2, %3 drive writes a day)</source>
            <translation>Choisir pour ces baies des disques qui les gardent tous, par exemple %1 (PCIe Gen%2, %3 écritures complètes par jour)</translation>
        </message>
        <message>
            <source>Where servers of %1 come in place of others, the %2 network takes new cables beside those of who has left, which lie at other ports: %3 beyond those of the bill, about %4 to %5 %6 at its prices, by their speed</source>
            <translation>Là où des serveurs de %1 prennent la place d’autres, le réseau « %2 » demande de nouveaux câbles à côté de ceux des serveurs partis, qui sont à d’autres ports : %3 au-delà de ceux de la nomenclature, environ %4 à %5 %6 à ses prix, selon leur débit</translation>
        </message>
        <message>
            <source>Switches of the network %1 of %2 that serve nobody once their servers have left, each with the month from which on: %3. The bill gives up no switch: they stay in their racks to the end of the plan and draw %4 kW</source>
            <translation>Commutateurs du réseau %1 de %2 qui ne servent plus personne une fois leurs serveurs partis, chacun avec le mois à partir duquel : %3. La nomenclature n’abandonne aucun commutateur : ils restent dans leurs baies jusqu’à la fin du plan et consomment %4 kW</translation>
        </message>
        <message>
            <source>Sell them or use them elsewhere from then on; the plan does neither</source>
            <translation>Les vendre ou les employer ailleurs à partir de là ; le plan ne fait ni l’un ni l’autre</translation>
        </message>
        <message>
            <source>Where servers of %1 come in place of others, the %2 network takes new cables beside those of who has left, which lie at other ports: %3 beyond those of the bill, about %4 %5 at its prices</source>
            <translation>Là où des serveurs de %1 prennent la place d’autres, le réseau « %2 » demande de nouveaux câbles à côté de ceux des serveurs partis, qui sont à d’autres ports : %3 au-delà de ceux de la nomenclature, environ %4 %5 à ses prix</translation>
        </message>
        <message>
            <source>Add them to the budget of the months from which cabling.csv lists them</source>
            <translation>Les ajouter au budget des mois à partir desquels cabling.csv les liste</translation>
        </message>
        <message>
            <source>Minutes for which the batteries of a UPS carry its rating</source>
            <translation>Minutes pendant lesquelles les batteries d’un onduleur portent sa puissance nominale</translation>
        </message>
        <message>
            <source>%1 of %2 out-of-band switches of %3 are left: what hangs from this one (devices: %4) cannot be switched on or looked at from afar.</source>
            <translation>Il reste %1 commutateurs hors bande sur %2 de %3 : ce qui dépend de celui-ci (appareils : %4) ne peut être ni allumé ni observé à distance.</translation>
        </message>
        <message>
            <source>Switches below it: %1, each keeps at least %2 of its uplinks. Others keep all of theirs: %3.</source>
            <translation>Commutateurs en dessous : %1, chacun garde au moins %2 de ses liaisons montantes. D’autres les gardent toutes : %3.</translation>
        </message>
        <message>
            <source>Switches below it without another way up: %1 of %2. What hangs from each of them reaches nothing else.</source>
            <translation>Commutateurs en dessous sans autre voie vers le haut : %1 sur %2. Ce qui dépend de chacun n’atteint rien d’autre.</translation>
        </message>
        <message>
            <source>Devices of this network without a port on it: %1.</source>
            <translation>Appareils de ce réseau sans port dessus : %1.</translation>
        </message>
        <message>
            <source>%1 of %2 switches of this network are left. Devices that keep a part of their links to it: %3, each at least %4.</source>
            <translation>Il reste %1 commutateurs sur %2 de ce réseau. Appareils qui gardent une partie de leurs liens : %3, chacun au moins %4.</translation>
        </message>
        <message>
            <source>Devices without a port on another switch of this network: %1 of %2 (%3). They are cut off from it.</source>
            <translation>Appareils sans port sur un autre commutateur de ce réseau : %1 sur %2 (%3). Ils en sont coupés.</translation>
        </message>
        <message>
            <source>Requests inside one unit are not slowed.</source>
            <translation>Les requêtes dans une unité ne ralentissent pas.</translation>
        </message>
        <message>
            <source>Traffic of the others goes round it.</source>
            <translation>Le trafic des autres le contourne.</translation>
        </message>
        <message>
            <source>Units of this fabric without a port on it: %1.</source>
            <translation>Unités de ce réseau sans port dessus : %1.</translation>
        </message>
        <message>
            <source>Units with ports on it: %1. Each keeps at least %2 of its network speed; jobs that span units wait for the slowest.</source>
            <translation>Unités qui y ont des ports : %1. Chacune garde au moins %2 de son débit réseau ; les tâches sur plusieurs unités attendent la plus lente.</translation>
        </message>
        <message>
            <source>Units on it without a port elsewhere in this fabric: %1 of %2 (%3). Work inside one unit goes on there; what spans units does without them.</source>
            <translation>Unités qui y sont reliées sans port ailleurs dans ce réseau : %1 sur %2 (%3). Le travail dans une unité s’y poursuit ; ce qui en occupe plusieurs s’en passe.</translation>
        </message>
        <message>
            <source>All of %1: it has one feed. Batteries bridge about %2 min of %3 kW, generators carry on only where they are built.</source>
            <translation>Tout %1 : il n’a qu’une arrivée. Les batteries tiennent environ %2 min à %3 kW, puis les groupes électrogènes, là où ils existent.</translation>
        </message>
        <message>
            <source>%1; batteries of %2 kWh a piece carry it for %3 min</source>
            <translation>%1 ; des batteries de %2 kWh chacune la portent %3 min</translation>
        </message>
        <message>
            <source>Plan the copy: who carries it, over which line and when</source>
            <translation>Planifiez la copie : qui la transporte, par quelle ligne et quand</translation>
        </message>
        <message>
            <source>%1 leaves %2 in %3: what is kept there for long has to be carried to %4. What leaves rented places is in the bill of that month (%5)</source>
            <translation>%1 quitte %2 en %3 : ce qui y est conservé longtemps doit être transporté vers %4. Ce qui quitte les lieux loués est dans la facture de ce mois (%5)</translation>
        </message>
        <message>
            <source>%1 leaves %2 in %3: what is kept there for long has to be carried to %4, by lines that the bill has already</source>
            <translation>%1 quitte %2 en %3 : ce qui y est conservé longtemps doit être transporté vers %4, par des lignes que la facture contient déjà</translation>
        </message>
        <message>
            <source>%1 stands at %2 and from %3 at %4: its data have to be carried over. What leaves rented places is in the bill of that month (%5)</source>
            <translation>%1 se trouve à %2 et à partir de %3 à %4 : ses données doivent être transportées. Ce qui quitte les lieux loués est dans la facture de ce mois (%5)</translation>
        </message>
        <message>
            <source>%1 stands at %2 and from %3 at %4: its data have to be carried over, by lines that the bill has already</source>
            <translation>%1 se trouve à %2 et à partir de %3 à %4 : ses données doivent être transportées, par des lignes que la facture contient déjà</translation>
        </message>
        <message>
            <source>800G copper from a flat-top cage</source>
            <translation>800G cuivre depuis une cage plate</translation>
        </message>
        <message>
            <source>800G DR4 to a switch with optics inside</source>
            <translation>800G DR4 vers un commutateur à optique intégrée</translation>
        </message>
        <message>
            <source>800G DR4 from a card to a cage of 1.6 Tbit/s</source>
            <translation>800G DR4 d’une carte vers une cage de 1,6 Tbit/s</translation>
        </message>
        <message>
            <source>800G DR4 between switches with optics inside</source>
            <translation>800G DR4 entre commutateurs à optique intégrée</translation>
        </message>
        <message>
            <source>800G DR4 between cages of 1.6 Tbit/s</source>
            <translation>800G DR4 entre cages de 1,6 Tbit/s</translation>
        </message>
        <message>
            <source>800G 2xSR4 over multimode fibre from a flat-top cage</source>
            <translation>800G 2xSR4 sur fibre multimode depuis une cage plate</translation>
        </message>
        <message>
            <source>800G 2xDR4 over single-mode fibre from a flat-top cage</source>
            <translation>800G 2xDR4 sur fibre monomode depuis une cage plate</translation>
        </message>
        <message>
            <source>400G copper from a twin-port cage to OSFP cards</source>
            <translation>400G cuivre d’une cage à deux ports vers des cartes OSFP</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre from an OSFP card</source>
            <translation>400G SR4 sur fibre multimode depuis une carte OSFP</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre from a twin-port cage of a server</source>
            <translation>400G SR4 sur fibre multimode depuis une cage à deux ports d’un serveur</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre from an OSFP card</source>
            <translation>400G DR4 sur fibre monomode depuis une carte OSFP</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre from a twin-port cage of a server</source>
            <translation>400G DR4 sur fibre monomode depuis une cage à deux ports d’un serveur</translation>
        </message>
        <message>
            <source>400G DR4 from an OSFP card to a QSFP-DD port</source>
            <translation>400G DR4 d’une carte OSFP vers un port QSFP-DD</translation>
        </message>
        <message>
            <source>400G DR4 from a twin-port cage of a server to a QSFP-DD port</source>
            <translation>400G DR4 d’une cage à deux ports d’un serveur vers un port QSFP-DD</translation>
        </message>
        <message>
            <source>%1 finds no free ports on the switches of this network when it comes: it needs one more of them</source>
            <translation>%1 ne trouve pas de ports libres sur les commutateurs de ce réseau à son arrivée : il en faut un de plus</translation>
        </message>
        <message>
            <source>The load of %1 is largest from %2 on. %3 has to carry %4 kW then and may carry no more than %5 kW</source>
            <translation>La charge de %1 est la plus forte à partir de %2. %3 doit alors porter %4 kW et ne peut porter plus de %5 kW</translation>
        </message>
        <message>
            <source>Move what stays closer together then, or %1 more racks</source>
            <translation>Rapprocher alors ce qui reste, ou %1 baies de plus</translation>
        </message>
        <message>
            <source>From %1 on %2 needs %3 racks for what stands there, with what stays in its place, and has %4; no packing needs fewer than %5</source>
            <translation>À partir de %1, %2 a besoin de %3 baies pour ce qui s’y trouve, ce qui reste demeurant à sa place, et en a %4 ; aucun rangement n’en demande moins de %5</translation>
        </message>
        <message>
            <source>Nameplate power of what stands in the fullest rack, in the period with the most of it</source>
            <translation>Puissance nominale de ce qui se trouve dans la baie la plus remplie, dans la période où il y en a le plus</translation>
        </message>
        <message>
            <source>Racks in the period with the most of them, from %1: what stands at a site then, packed by height, nameplate power, weight and heat</source>
            <translation>Baies de la période qui en a le plus, à partir de %1 : ce qui se trouve alors sur un site, rangé selon la hauteur, la puissance nominale, le poids et la chaleur</translation>
        </message>
        <message>
            <source>EUR per kW</source>
            <translation>EUR par kW</translation>
        </message>
        <message>
            <source>EUR per rack</source>
            <translation>EUR par baie</translation>
        </message>
        <message>
            <source>EUR per TB</source>
            <translation>EUR par To</translation>
        </message>
        <message>
            <source>EUR per GB</source>
            <translation>EUR par Go</translation>
        </message>
        <message>
            <source>EUR per GB and month</source>
            <translation>EUR par Go et mois</translation>
        </message>
        <message>
            <source>EUR per TB and month</source>
            <translation>EUR par To et mois</translation>
        </message>
        <message>
            <source>EUR per usable TB</source>
            <translation>EUR par To utile</translation>
        </message>
        <message>
            <source>EUR per accelerator hour</source>
            <translation>EUR par heure d’accélérateur</translation>
        </message>
        <message>
            <source>EUR per accelerator and hour</source>
            <translation>EUR par accélérateur et heure</translation>
        </message>
        <message>
            <source>kg per node</source>
            <translation>kg par nœud</translation>
        </message>
        <message>
            <source>tax months</source>
            <translation>mois de taxe</translation>
        </message>
        <message>
            <source>tax payments</source>
            <translation>paiements de taxe</translation>
        </message>
        <message>
            <source>object storage</source>
            <translation>stockage objet</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied is a lower bound; not known: %1</source>
            <translation>CO₂, exploitation et fabrication, est une borne inférieure ; inconnu : %1</translation>
        </message>
        <message>
            <source>a place without a known country</source>
            <translation>un lieu sans pays connu</translation>
        </message>
        <message>
            <source>Virtual CPUs x power per virtual CPU</source>
            <translation>Processeurs virtuels × puissance par processeur virtuel</translation>
        </message>
        <message>
            <source>the day in December 2025 is recalled and to be verified</source>
            <translation>le jour de décembre 2025 est cité de mémoire et à vérifier</translation>
        </message>
        <message>
            <source>the day of transposition is recalled and to be verified</source>
            <translation>le jour de la transposition est cité de mémoire et à vérifier</translation>
        </message>
        <message>
            <source>the date of type 2 is recalled and to be verified</source>
            <translation>la date du type 2 est citée de mémoire et à vérifier</translation>
        </message>
        <message>
            <source>the caps are recalled and to be verified</source>
            <translation>les plafonds sont cités de mémoire et à vérifier</translation>
        </message>
        <message>
            <source>It is open whether operator or parent is under US jurisdiction (CLOUD Act) (%1).</source>
            <translation>Reste à savoir si l’exploitant ou sa maison mère relève du droit américain (CLOUD Act) (%1).</translation>
        </message>
        <message>
            <source>EUR per accelerator and year</source>
            <translation>EUR par accélérateur et an</translation>
        </message>
        <message>
            <source>the power of %1 is not known, and the plan minimises carbon_t</source>
            <translation>la puissance de %1 est inconnue, et le plan minimise le CO₂</translation>
        </message>
        <message>
            <source>the carbon of %1 is not known, and the plan minimises carbon_t</source>
            <translation>le CO₂ de %1 est inconnu, et le plan le minimise</translation>
        </message>
        <message>
            <source>Accelerators and their share of a host of eight, made once</source>
            <translation>Accélérateurs et leur part d’un serveur de huit, fabriqués une fois</translation>
        </message>
        <message>
            <source>Out of reach at %1: %2 %3 of %4.</source>
            <translation>Hors d’atteinte à %1 : %2 %3 de %4.</translation>
        </message>
        <message>
            <source>× %1 on spot instances</source>
            <translation>× %1 sur instances spot</translation>
        </message>
        <message>
            <source>%1 kWh of IT energy for one training run (planned: days of the run × power of its units under load; facility energy = × PUE of the place)</source>
            <translation>%1 kWh d’énergie informatique pour un entraînement (prévu : jours de l’entraînement × puissance de ses unités en charge ; énergie du site = × PUE du lieu)</translation>
        </message>
        <message>
            <source>Choose periods of %1 months</source>
            <translation>Choisir des périodes de %1 mois</translation>
        </message>
        <message>
            <source>What is leased or reserved for a term of %1 months is not offered: such a term does not end with a period of this plan (%2 months each)</source>
            <translation>Ce qui se loue ou se réserve pour un engagement de %1 mois n’est pas proposé : un tel engagement ne se termine avec aucune période de ce plan (de %2 mois chacune)</translation>
        </message>
        <message>
            <source>a term of %1 months does not end with a period of this plan (%2 months each); periods of %3 months would fit it</source>
            <translation>un engagement de %1 mois ne se termine avec aucune période de ce plan (de %2 mois chacune) ; des périodes de %3 mois lui conviendraient</translation>
        </message>
        <message>
            <source>List price; the ends also carry those of the amount, for which a line has one number: distances from the likely value, as logarithms, add up in squares</source>
            <translation>Prix publié ; les bornes portent aussi celles de la quantité, pour laquelle une ligne n’a qu’un nombre : les écarts à la valeur probable, en logarithmes, s’ajoutent au carré</translation>
        </message>
        <message>
            <source>Price of a GB of answers, %1</source>
            <translation>Prix d’un Go de réponses, %1</translation>
        </message>
        <message>
            <source>Price of a TB of history and month, %1</source>
            <translation>Prix d’un To d’historique et par mois, %1</translation>
        </message>
        <message>
            <source>Embodied carbon of the disks of a storage node of 60 hard disks</source>
            <translation>Carbone incorporé des disques d’un nœud de stockage de 60 disques durs</translation>
        </message>
        <message>
            <source>Ask the makers whether both models work together at this speed, and for a quote; the plan builds a network of one model</source>
            <translation>Demander aux fabricants si les deux modèles fonctionnent ensemble à cette vitesse, et un devis ; le plan construit un réseau d’un seul modèle</translation>
        </message>
        <message>
            <source>With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 spines instead of %6 spines and cores, %7 cables between switches fewer; what it costs is not published</source>
            <translation>Avec des spines %1, le réseau %2 de %3 aurait deux niveaux sur ses feuilles %4 : %5 spines au lieu de %6 spines et cœurs, %7 câbles entre commutateurs en moins ; ce qu’il coûte n’est pas publié</translation>
        </message>
        <message>
            <source>With spines of %1 the network %2 of %3 would have two tiers on its leaves of %4: %5 spines instead of %6 spines and cores, %7 cables between switches fewer; its switches cost %8 USD less</source>
            <translation>Avec des spines %1, le réseau %2 de %3 aurait deux niveaux sur ses feuilles %4 : %5 spines au lieu de %6 spines et cœurs, %7 câbles entre commutateurs en moins ; ses commutateurs coûtent %8 USD de moins</translation>
        </message>
        <message>
            <source>All devices of this network stay reachable.</source>
            <translation>Tous les appareils de ce réseau restent joignables.</translation>
        </message>
        <message>
            <source>Write throughput of a storage node of 60 hard disks</source>
            <translation>Débit d’écriture d’un nœud de stockage de 60 disques durs</translation>
        </message>
        <message>
            <source>Read throughput of a storage node of 60 hard disks</source>
            <translation>Débit de lecture d’un nœud de stockage de 60 disques durs</translation>
        </message>
        <message>
            <source>What is kept at %1 (checkpoints, archives, records) is out of reach: no site keeps a copy of another's.</source>
            <translation>Ce qui est conservé à %1 (points de reprise, archives, enregistrements) est hors d’atteinte : aucun site ne garde une copie d’un autre.</translation>
        </message>
        <message>
            <source>%1 at other sites: requests have to be sent there, over longer ways for some users.</source>
            <translation>%1 sur d’autres sites : les requêtes doivent y être envoyées, par des chemins plus longs pour certains.</translation>
        </message>
        <message>
            <source>What liquid cools in %1 stops (units: %2): nothing else takes %3 kW of heat from it (typical).</source>
            <translation>Ce que le liquide refroidit dans %1 s’arrête (unités : %2) : rien d’autre ne lui enlève %3 kW de chaleur (typique).</translation>
        </message>
        <message>
            <source>All coolant of %1</source>
            <translation>Tout le liquide de refroidissement de %1</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity, %3 of what is asked.</source>
            <translation>%1 garde %2 de sa capacité, %3 de ce qui est demandé.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity, enough for all that is asked.</source>
            <translation>%1 garde %2 de sa capacité, assez pour tout ce qui est demandé.</translation>
        </message>
        <message>
            <source>%1 TB of what %2 keeps for long belong to %3, the lines bill %4</source>
            <translation>%1 To de ce que %2 conserve longtemps reviennent à %3, les lignes en facturent %4</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB: each of %3 keeps what it can serve of it, and nodes for it, or rented object storage, are in the bill</source>
            <translation>Ce que %1 conserve longtemps prend %2 To : chacun de %3 en garde ce qu’il peut servir ; des nœuds pour cela, ou du stockage objet loué, figurent au devis</translation>
        </message>
        <message>
            <source>%1. %2 links are without a cable; the bill keeps the price of one with its ends for each</source>
            <translation>%1. %2 liaisons sont sans câble ; le devis garde pour chacune le prix d’un câble avec ses extrémités</translation>
        </message>
        <message>
            <source>adapters</source>
            <translation>cartes</translation>
        </message>
        <message>
            <source>Network adapter of a node, where its price is not published</source>
            <translation>Carte réseau d’un nœud dont le prix n’est pas publié</translation>
        </message>
        <message>
            <source>Further adapter of a node, %1 %2</source>
            <translation>Carte supplémentaire d’un nœud, %1 %2</translation>
        </message>
        <message>
            <source>No price of %1 is published: a range a card is used</source>
            <translation>Aucun prix de %1 n’est publié : une fourchette par carte est utilisée</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. Further adapters of their kind are in the bill</source>
            <translation>Des nœuds de %1 sont reliés par plus de câbles des réseaux de stockage et en bande qu’ils n’ont de ports d’après le catalogue (ports/câbles) : %2. D’autres cartes de leur type figurent au devis</translation>
        </message>
        <message>
            <source>what %1 keeps for long is kept nowhere at %2</source>
            <translation>ce que %1 conserve longtemps n’est conservé nulle part à %2</translation>
        </message>
        <message>
            <source>What is kept for long in object storage at %1</source>
            <translation>Ce qui est conservé longtemps dans le stockage objet à %1</translation>
        </message>
        <message>
            <source>What is kept for long in %1</source>
            <translation>Ce qui est conservé longtemps dans %1</translation>
        </message>
        <message>
            <source>Choose servers in racks, add a node of disks to your own catalog, or keep less</source>
            <translation>Choisir des serveurs en baie, ajouter un nœud de disques à son catalogue, ou conserver moins</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB and has no nodes of its own: it is not in the bill</source>
            <translation>Ce que %1 conserve longtemps prend %2 To et n’a pas de nœuds à lui : il n’est pas au devis</translation>
        </message>
        <message>
            <source>What %1 keeps for long takes %2 TB at %3: nodes for it, or rented object storage, are in the bill</source>
            <translation>Ce que %1 conserve longtemps prend %2 To à %3 : des nœuds pour cela, ou du stockage objet loué, figurent au devis</translation>
        </message>
        <message>
            <source>retention</source>
            <translation>conservation</translation>
        </message>
        <message>
            <source>%1 TB, %2 copies beside the working copy, which is a part of the plan itself</source>
            <translation>%1 To, %2 copies en plus de la copie de travail, qui fait elle-même partie du plan</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 kB of prompt and answer each, kept %3 days</source>
            <translation>%1 requêtes par seconde, %2 ko de question et de réponse chacune, conservées %3 jours</translation>
        </message>
        <message>
            <source>State %1 GB: %2 checkpoints kept beside those of the run</source>
            <translation>État %1 Go : %2 points de reprise conservés en plus de ceux de l’exécution</translation>
        </message>
        <message>
            <source>Ask the maker how many management ports a rack has beside its servers</source>
            <translation>Demander au fabricant combien de ports d’administration une baie a en plus de ses serveurs</translation>
        </message>
        <message>
            <source>Which switch trays and power shelves stand in %1 at %2, and by how many ports they are managed, is not known: the out-of-band network has none for them</source>
            <translation>On ne sait pas quels tiroirs de commutation et quelles étagères d’alimentation se trouvent dans %1 à %2, ni par combien de ports ils sont administrés : le réseau hors bande n’en a pas pour eux</translation>
        </message>
        <message>
            <source>network rail-optimised</source>
            <translation>réseau optimisé par rails</translation>
        </message>
        <message>
            <source>rail-optimised network</source>
            <translation>réseau optimisé par rails</translation>
        </message>
        <message>
            <source>the power of the machines is not known</source>
            <translation>la puissance des machines n’est pas connue</translation>
        </message>
        <message>
            <source>%1 is not known for a design of this need: no front can be drawn</source>
            <translation>%1 n’est pas connu pour une conception de ce besoin : aucun front ne peut être tracé</translation>
        </message>
        <message>
            <source>the solver ended without an answer</source>
            <translation>le solveur a terminé sans réponse</translation>
        </message>
        <message>
            <source>the design does not pass its own check: %1: %2</source>
            <translation>la conception ne passe pas sa propre vérification : %1 : %2</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” where “%2” is at least %3 has no answer: %4. Points may be missing there</source>
            <translation>L’étape du front avec la meilleure valeur de « %1 », où « %2 » vaut au moins %3, est sans réponse : %4. Des points peuvent y manquer</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” where “%2” is at most %3 has no answer: %4. Points may be missing there</source>
            <translation>L’étape du front avec la meilleure valeur de « %1 », où « %2 » vaut au plus %3, est sans réponse : %4. Des points peuvent y manquer</translation>
        </message>
        <message>
            <source>The step of the front with the best “%1” has no answer: %2. The front lacks its end there</source>
            <translation>L’étape du front avec la meilleure valeur de « %1 » est sans réponse : %2. L’extrémité du front y manque</translation>
        </message>
        <message>
            <source>US country groups of the organisation’s country and of its ultimate parent’s (15 CFR 740)</source>
            <translation>Groupes de pays selon les États-Unis du pays de l’organisation et de celui de sa société mère ultime (15 CFR 740)</translation>
        </message>
        <message>
            <source>Compute of the base + compute of the changes</source>
            <translation>Calcul de la base + calcul des modifications</translation>
        </message>
        <message>
            <source>Compute of the changes ÷ compute of the base</source>
            <translation>Calcul des modifications ÷ calcul de la base</translation>
        </message>
        <message>
            <source>Compute of the base model and of the changes together, FLOP</source>
            <translation>Calcul du modèle de base et des modifications ensemble, FLOP</translation>
        </message>
        <message>
            <source>Compute of the changes as a share of what the base model was trained with</source>
            <translation>Calcul des modifications en part de l’entraînement du modèle de base</translation>
        </message>
        <message>
            <source>Downstream modifier of a systemic model by share of compute</source>
            <translation>Modificateur en aval d’un modèle systémique selon la part de calcul</translation>
        </message>
        <message>
            <source>Prepare the notification and Annex XI Section 2 for the modification.</source>
            <translation>Préparez la notification et l’annexe XI section 2 pour la modification.</translation>
        </message>
        <message>
            <source>The changed model has systemic risk by its base, or by more than 10^25 FLOP of base and change together, and the change takes more than a third of the base's compute: by the guidelines, which indicate and do not bind, the modifier counts as provider of a model with systemic risk.</source>
            <translation>Le modèle modifié présente un risque systémique par sa base, ou par plus de 10^25 FLOP de la base et de la modification ensemble, et la modification demande plus d’un tiers du calcul de la base : selon les lignes directrices, indicatives et non contraignantes, le modificateur compte comme fournisseur d’un modèle à risque systémique.</translation>
        </message>
        <message>
            <source>The units of all feeds but one carry the whole typical load</source>
            <translation>Les unités de toutes les arrivées sauf une portent toute la charge typique</translation>
        </message>
        <message>
            <source>Feeds A to %1</source>
            <translation>Arrivées A à %1</translation>
        </message>
        <message>
            <source>%1 per rack and feed in the fullest rack; the rest carries the rack when one feed is lost</source>
            <translation>%1 par baie et par arrivée dans la baie la plus remplie ; les autres portent la baie si une arrivée est perdue</translation>
        </message>
        <message>
            <source>Not in the sums: %1. Energy is counted at power under load in every hour; prices are taken as constant over the horizon</source>
            <translation>Non compris dans les sommes : %1. L’énergie est comptée à la puissance en charge à chaque heure ; les prix sont supposés constants sur la période</translation>
        </message>
        <message>
            <source>Ask for some of them with the key “include” of the need, add the others in your own sheet; the lines are in bom.csv</source>
            <translation>Demandez-en une partie avec la clé « include » du besoin, ajoutez les autres dans votre propre feuille ; les lignes sont dans bom.csv</translation>
        </message>
        <message>
            <source>%1 engineers are in the sums, by the share of a large team that these machines take; one at work or on call round the clock takes %2</source>
            <translation>%1 ingénieurs sont compris dans les sommes, selon la part d’une grande équipe que prennent ces machines ; une personne en service ou d’astreinte à toute heure en demande %2</translation>
        </message>
        <message>
            <source>Share the rota with other work, buy the hours as a service, or add the missing people in your own sheet</source>
            <translation>Partagez l’astreinte avec d’autres travaux, achetez ces heures comme service, ou ajoutez les personnes manquantes dans votre propre feuille</translation>
        </message>
        <message>
            <source>The import duty on servers in %1 is not in the catalog</source>
            <translation>Les droits de douane sur les serveurs en %1 ne sont pas au catalogue</translation>
        </message>
        <message>
            <source>Ask your customs agent, and add the rate to your own catalog</source>
            <translation>Demandez à votre commissionnaire en douane, et ajoutez le taux à votre catalogue</translation>
        </message>
        <message>
            <source>The value-added tax of %1 is not in the catalog</source>
            <translation>La taxe sur la valeur ajoutée de %1 n’est pas au catalogue</translation>
        </message>
        <message>
            <source>Add its rate to your own catalog</source>
            <translation>Ajoutez son taux à votre catalogue</translation>
        </message>
        <message>
            <source>further nodes that stream %2 updates/s: %1</source>
            <translation>nœuds de plus qui traitent %2 mises à jour/s en flux : %1</translation>
        </message>
        <message>
            <source>storage nodes</source>
            <translation>nœuds de stockage</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 de plus</translation>
        </message>
        <message>
            <source>History of features, kept elsewhere, %1</source>
            <translation>Historique des variables, conservé ailleurs, %1</translation>
        </message>
        <message>
            <source>Nodes that keep features fresh, %1</source>
            <translation>Nœuds qui tiennent les variables à jour, %1</translation>
        </message>
        <message>
            <source>in-band</source>
            <translation>en bande</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791, Art. 12, and Delegated Regulation (EU) 2024/1364, Annex %1</source>
            <translation>Directive (UE) 2023/1791, art. 12, et règlement délégué (UE) 2024/1364, annexe %1</translation>
        </message>
        <message>
            <source>Delegated Regulation (EU) %1</source>
            <translation>Règlement délégué (UE) %1</translation>
        </message>
        <message>
            <source>Annex XI Section %1</source>
            <translation>annexe XI section %1</translation>
        </message>
        <message>
            <source>Interim final rule of %1</source>
            <translation>Interim final rule (États-Unis) du %1</translation>
        </message>
        <message>
            <source>Guidelines C(2025) 7719, point %1</source>
            <translation>Lignes directrices C(2025) 7719, point %1</translation>
        </message>
        <message>
            <source>BIS guidance of %1</source>
            <translation>Orientations du BIS du %1</translation>
        </message>
        <message>
            <source>Systems of this catalog: %1</source>
            <translation>Systèmes de ce catalogue : %1</translation>
        </message>
        <message>
            <source>cables of one server</source>
            <translation>câbles d’un serveur</translation>
        </message>
        <message>
            <source>Freight and insurance, %1</source>
            <translation>Transport et assurance, %1</translation>
        </message>
        <message>
            <source>Spare parts, %1</source>
            <translation>Pièces de réserve, %1</translation>
        </message>
        <message>
            <source>Spare cables, %1</source>
            <translation>Câbles de réserve, %1</translation>
        </message>
        <message>
            <source>Purchase price × share held in spare</source>
            <translation>Prix d’achat × part gardée en réserve</translation>
        </message>
        <message>
            <source>Engineers who run %1</source>
            <translation>Ingénieurs d’exploitation, %1</translation>
        </message>
        <message>
            <source>Engineers who run %1, machines looked after by the provider</source>
            <translation>Ingénieurs d’exploitation, %1, machines entretenues par le fournisseur</translation>
        </message>
        <message>
            <source>An engineer for a month</source>
            <translation>Un ingénieur pendant un mois</translation>
        </message>
        <message>
            <source>An engineer for a month, %1</source>
            <translation>Un ingénieur pendant un mois, %1</translation>
        </message>
        <message>
            <source>Cost of a year / 12; no labour cost level of the place is used; the ends also carry those of the head count</source>
            <translation>Coût d’un an / 12 ; sans le niveau du coût du travail du lieu ; les bornes portent aussi celles de l’effectif</translation>
        </message>
        <message>
            <source>Cost of a year × labour cost level of the place over that of the euro area / 12; the ends also carry those of the head count</source>
            <translation>Coût d’un an × niveau du coût du travail du lieu rapporté à celui de la zone euro / 12 ; les bornes portent aussi celles de l’effectif</translation>
        </message>
        <message>
            <source>Labour cost, %1</source>
            <translation>Coût du travail, %1</translation>
        </message>
        <message>
            <source>Average of the whole economy as published</source>
            <translation>Moyenne publiée de l’économie entière</translation>
        </message>
        <message>
            <source>Staff cost a MW and year / 1,000 / 12</source>
            <translation>Coût du personnel par MW et par an / 1 000 / 12</translation>
        </message>
        <message>
            <source>Price a year, %1</source>
            <translation>Prix par an, %1</translation>
        </message>
        <message>
            <source>Price a month, %1</source>
            <translation>Prix par mois, %1</translation>
        </message>
        <message>
            <source>Price of a year / 12</source>
            <translation>Prix d’un an / 12</translation>
        </message>
        <message>
            <source>Price of a year / 12 × share of the horizon beyond the %1 months that come with the hardware</source>
            <translation>Prix d’un an / 12 × part de la période au-delà des %1 mois fournis avec le matériel</translation>
        </message>
        <message>
            <source>Import duty %1, %2</source>
            <translation>Droits de douane %1, %2</translation>
        </message>
        <message>
            <source>Value-added tax %1, %2</source>
            <translation>Taxe sur la valeur ajoutée %1, %2</translation>
        </message>
        <message>
            <source>Goods with freight × rate / 100</source>
            <translation>Marchandises avec transport × taux / 100</translation>
        </message>
        <message>
            <source>All that is paid but wages × rate / 100</source>
            <translation>Tout ce qui est payé sauf les salaires × taux / 100</translation>
        </message>
        <message>
            <source>The catalog has no price of operating system and Kubernetes: they are not in the sums</source>
            <translation>Le catalogue n’a pas de prix du système d’exploitation et de Kubernetes : ils ne sont pas compris dans les sommes</translation>
        </message>
        <message>
            <source>Add a row to software_prices in your own catalog</source>
            <translation>Ajoutez une ligne à software_prices dans votre catalogue</translation>
        </message>
        <message>
            <source>The catalog does not say what software of %1 costs: it is not in the sums</source>
            <translation>Le catalogue ne dit pas ce que coûtent les logiciels de %1 : ils ne sont pas compris dans les sommes</translation>
        </message>
        <message>
            <source>Ask %1, and add a row to software_prices in your own catalog</source>
            <translation>Demandez à %1, et ajoutez une ligne à software_prices dans votre catalogue</translation>
        </message>
        <message>
            <source>The leaf switches of %1 have %2 ports down for each up, chosen with the rest of the design: the network costs about %3 %4 instead of %5, and each step of %6 takes %7 longer</source>
            <translation>Les commutateurs feuilles de %1 ont %2 ports vers le bas pour un vers le haut, choisis avec le reste de la conception : le réseau coûte environ %3 %4 au lieu de %5, et chaque pas de %6 dure %7 de plus</translation>
        </message>
        <message>
            <source>The leaf switches of %1 have %2 ports down for each up: chosen with the rest of the design</source>
            <translation>Les commutateurs feuilles de %1 ont %2 ports vers le bas pour un vers le haut : choisis avec le reste de la conception</translation>
        </message>
        <message>
            <source>Set “oversubscription” to [1] for a non-blocking network</source>
            <translation>Mettez « oversubscription » à [1] pour un réseau non bloquant</translation>
        </message>
        <message>
            <source>Allow %1 with “oversubscription”, if the deadline leaves room for longer steps</source>
            <translation>Permettez %1 avec « oversubscription », si l’échéance laisse place à des pas plus longs</translation>
        </message>
        <message>
            <source>%1 trains with %2 sequences a step instead of %3 (off by %4 %): %5 data-parallel groups take %6 micro-batches of %7 each. The tokens of the run stay as stated and take %8 steps</source>
            <translation>%1 s’entraîne avec %2 séquences par étape au lieu de %3 (écart de %4 %) : %5 groupes en parallélisme de données prennent chacun %6 micro-lots de %7. Les jetons de l’entraînement restent ceux de l’énoncé et prennent %8 étapes</translation>
        </message>
        <message>
            <source>Nothing to do; to hold the batch, set global_batch_tolerance of %1 to 0: the cluster is then one that divides it</source>
            <translation>Rien à faire ; pour tenir le lot, mettez global_batch_tolerance de %1 à 0 : la grappe est alors de celles qui le divisent</translation>
        </message>
        <message>
            <source>%1 writes checkpoints of %2 GB at %3, and no storage node of the design takes them</source>
            <translation>%1 écrit des points de reprise de %2 Go à %3, et aucun nœud de stockage de la conception ne les reçoit</translation>
        </message>
        <message>
            <source>Add storage nodes to your own catalog, or say where checkpoints go</source>
            <translation>Ajoutez des nœuds de stockage à votre catalogue, ou dites où vont les points de reprise</translation>
        </message>
        <message>
            <source>A checkpoint of %1 (%2 GB) takes %3 s on the %4 GB/s its storage writes at %5, %6 s are allowed</source>
            <translation>Un point de reprise de %1 (%2 Go) prend %3 s aux %4 Go/s qu’écrit son stockage à %5, %6 s sont permises</translation>
        </message>
        <message>
            <source>A checkpoint of %1 (%2 GB) takes %3 s on the %4 GB/s its storage writes at %5, %6 s are allowed; slower storage than the fastest there could be costs it %7 % of its useful time</source>
            <translation>Un point de reprise de %1 (%2 Go) prend %3 s aux %4 Go/s qu’écrit son stockage à %5, %6 s sont permises ; un stockage plus lent que le plus rapide possible lui coûte %7 % de son temps utile</translation>
        </message>
        <message>
            <source>Storage that writes %1 GB/s, or a longer stall allowed</source>
            <translation>Un stockage qui écrit %1 Go/s, ou un arrêt permis plus long</translation>
        </message>
        <message>
            <source>%1 asks for %2 GB/s; the nearest published result is %3</source>
            <translation>%1 demande %2 Go/s ; le résultat publié le plus proche est %3</translation>
        </message>
        <message>
            <source>Ask the vendor for a result with your own access pattern</source>
            <translation>Demandez au vendeur un résultat avec votre propre mode d’accès</translation>
        </message>
        <message>
            <source>The newest versions of all do not work together: %1. These do: %2</source>
            <translation>Les versions les plus récentes ne fonctionnent pas toutes ensemble : %1. Celles-ci oui : %2</translation>
        </message>
        <message>
            <source>The catalog knows no driver and no runtime of %1 accelerators, so which versions of Kubernetes and of the container runtime go with them is not known</source>
            <translation>Le catalogue ne connaît ni pilote ni environnement d’exécution des accélérateurs %1 ; on ne sait donc pas quelles versions de Kubernetes et de l’environnement de conteneurs vont avec eux</translation>
        </message>
        <message>
            <source>Ask the vendor for its support matrix before the order</source>
            <translation>Demander au fournisseur sa matrice de compatibilité avant la commande</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 jours</translation>
        </message>
        <message>
            <source>Install the versions named, and update them together</source>
            <translation>Installez les versions nommées, et mettez-les à jour ensemble</translation>
        </message>
        <message>
            <source>These versions are no longer maintained before the plan ends: %1</source>
            <translation>Ces versions ne sont plus maintenues avant la fin du plan : %1</translation>
        </message>
        <message>
            <source>Plan their updates; a cluster that stays up takes them one node at a time</source>
            <translation>Planifiez leurs mises à jour ; une grappe qui reste en service les reçoit un nœud à la fois</translation>
        </message>
        <message>
            <source>%1, network %2: %3</source>
            <translation>%1, réseau %2 : %3</translation>
        </message>
        <message>
            <source>%1 m are needed %2, the longest %3 cable of %4 Gbit/s is %5 m: put the racks at most that far apart, trays and slack included; %6</source>
            <translation>%1 m sont nécessaires %2, le plus long câble %3 à %4 Gbit/s fait %5 m : placer les baies au plus à cette distance, chemins et marge compris ; %6</translation>
        </message>
        <message>
            <source>Every %1 cable of %2 Gbit/s %3 that reaches %4 m is left out by rules of this plan, so exclude fewer parts or vendors, such as %5</source>
            <translation>Tout câble %1 à %2 Gbit/s %3 qui porte à %4 m est exclu par des règles de ce plan : exclure moins de pièces ou de fournisseurs, par exemple %5</translation>
        </message>
        <message>
            <source>The catalog has no %1 cable of %2 Gbit/s %3: add a row to its link media</source>
            <translation>Le catalogue n’a pas de câble %1 à %2 Gbit/s %3 : ajouter une ligne à ses liaisons</translation>
        </message>
        <message>
            <source>No %1 cable of %2 Gbit/s %3 fits %4: %5</source>
            <translation>Aucun câble %1 à %2 Gbit/s %3 n’entre dans %4 : %5</translation>
        </message>
        <message>
            <source>%1 cages at the switch</source>
            <translation>des logements %1 au commutateur</translation>
        </message>
        <message>
            <source>%1 cages at the server</source>
            <translation>des logements %1 au serveur</translation>
        </message>
        <message>
            <source>%1 cages at the switch and %2 at the server</source>
            <translation>des logements %1 au commutateur et %2 au serveur</translation>
        </message>
        <message>
            <source>%1 would fit, with a switch such as %2 (%3 cages)</source>
            <translation>%1 conviendrait, avec un commutateur tel que %2 (logements %3)</translation>
        </message>
        <message>
            <source>%1 would fit the switch, with %2 cages at the server</source>
            <translation>%1 entrerait dans le commutateur, avec des logements %2 au serveur</translation>
        </message>
        <message>
            <source>add a row to its link media</source>
            <translation>ajouter une ligne à ses liaisons</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. The plan excludes further adapters of their kind, so none are in the bill</source>
            <translation>Des nœuds de %1 sont reliés par plus de câbles des réseaux de stockage et de gestion qu’ils n’ont de ports d’après le catalogue (ports/câbles) : %2. Le plan exclut d’autres adaptateurs de leur type : aucun n’est donc dans la facture</translation>
        </message>
        <message>
            <source>Choose the adapters of these nodes with their maker, or let this kind in</source>
            <translation>Choisir les adaptateurs de ces nœuds avec leur fabricant, ou admettre ce type</translation>
        </message>
        <message>
            <source>Nodes of %1 are joined by more cables of the storage and in-band networks than they have ports by the catalog (ports/cables): %2. Adapters for the others are not in the bill</source>
            <translation>Des nœuds de %1 sont reliés par plus de câbles des réseaux de stockage et de gestion qu’ils n’ont de ports d’après le catalogue (ports/câbles) : %2. Les adaptateurs des autres ne sont pas dans la facture</translation>
        </message>
        <message>
            <source>Order them with the nodes, or state in your own catalog how many ports of these networks a server takes</source>
            <translation>Les commander avec les nœuds, ou indiquer dans votre propre catalogue combien de ports de ces réseaux prend un serveur</translation>
        </message>
        <message>
            <source>no part of that speed in the catalog reaches farther</source>
            <translation>aucune pièce du catalogue ne porte plus loin à cette vitesse</translation>
        </message>
        <message>
            <source>%1 would reach, if your own catalog pairs it for these ports (link media)</source>
            <translation>%1 porterait assez loin, si votre propre catalogue l’associe à ces ports (liaisons)</translation>
        </message>
        <message>
            <source>from node to switch</source>
            <translation>du nœud au commutateur</translation>
        </message>
        <message>
            <source>between switches</source>
            <translation>entre commutateurs</translation>
        </message>
        <message>
            <source>Add what is missing to your own catalog, or change the hall</source>
            <translation>Ajoutez ce qui manque à votre catalogue, ou changez la salle</translation>
        </message>
        <message>
            <source>%1 takes at least %2 nodes (%3), and %4 holds %5 of them</source>
            <translation>%1 demande au moins %2 nœuds (%3), et %4 en contient %5</translation>
        </message>
        <message>
            <source>About %1 vectors of this size would fit; fewer dimensions, quantised vectors or more racks carry more</source>
            <translation>Environ %1 vecteurs de cette taille tiendraient ; moins de dimensions, des vecteurs quantifiés ou plus de baies en portent davantage</translation>
        </message>
        <message>
            <source>About %1 % of it would fit</source>
            <translation>Environ %1 % en tiendrait</translation>
        </message>
        <message>
            <source>Largest period: weight of bought and leased units and of what stands beside them; racks and cables not counted</source>
            <translation>Période la plus grande : poids des unités achetées et louées et de ce qui se trouve à côté ; baies et câbles non comptés</translation>
        </message>
        <message>
            <source>Staff who run the building of an own hall a year, per MW of IT power</source>
            <translation>Personnel d’exploitation du bâtiment propre par an, par MW de puissance informatique</translation>
        </message>
        <message>
            <source>Engineers who look after servers without accelerators, per 1,000 servers</source>
            <translation>Ingénieurs pour les serveurs sans accélérateurs, pour 1 000 serveurs</translation>
        </message>
        <message>
            <source>value-added tax and duties</source>
            <translation>taxe sur la valeur ajoutée et droits de douane</translation>
        </message>
        <message>
            <source>software licences by the accelerator</source>
            <translation>licences logicielles par accélérateur</translation>
        </message>
        <message>
            <source>spares</source>
            <translation>pièces de réserve</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnel</translation>
        </message>
        <message>
            <source>freight</source>
            <translation>fret</translation>
        </message>
        <message>
            <source>operating systems</source>
            <translation>systèmes d’exploitation</translation>
        </message>
        <message>
            <source>network access and traffic</source>
            <translation>accès au réseau et trafic</translation>
        </message>
        <message>
            <source>control plane and storage of rented places</source>
            <translation>plan de contrôle et stockage des lieux loués</translation>
        </message>
        <message>
            <source>the building</source>
            <translation>le bâtiment</translation>
        </message>
        <message>
            <source>finance other than leases</source>
            <translation>financement hors crédit-bail</translation>
        </message>
        <message>
            <source>disposal</source>
            <translation>élimination</translation>
        </message>
        <message>
            <source>the accelerator states no rate for this precision</source>
            <translation>l’accélérateur n’indique pas de débit pour cette précision</translation>
        </message>
        <message>
            <source>USD per MW and year</source>
            <translation>USD par MW et par an</translation>
        </message>
        <message>
            <source>Staff of the building by power</source>
            <translation>Personnel du bâtiment selon la puissance</translation>
        </message>
        <message>
            <source>Staff of the building for %1, by nameplate power</source>
            <translation>Personnel du bâtiment pour %1, selon la puissance nominale</translation>
        </message>
        <message>
            <source>data stays in %1</source>
            <translation>les données restent en %1</translation>
        </message>
        <message>
            <source>no operator under the law of %1</source>
            <translation>aucun exploitant soumis au droit de %1</translation>
        </message>
        <message>
            <source>sovereignty level at least %1</source>
            <translation>niveau de souveraineté d’au moins %1</translation>
        </message>
        <message>
            <source>round trip at most %1 ms</source>
            <translation>aller-retour d’au plus %1 ms</translation>
        </message>
        <message>
            <source>operators hold %1</source>
            <translation>les exploitants détiennent %1</translation>
        </message>
        <message>
            <source>no part that needs an export licence where it stands</source>
            <translation>aucune pièce qui exige une licence d’exportation là où elle se trouve</translation>
        </message>
        <message>
            <source>the pin on %1</source>
            <translation>l’épinglage sur %1</translation>
        </message>
        <message>
            <source>orders not before %1</source>
            <translation>aucune commande avant %1</translation>
        </message>
        <message>
            <source>separate pools for inference and training</source>
            <translation>des groupes séparés pour l’inférence et l’entraînement</translation>
        </message>
        <message>
            <source>Nothing has to be bought or rented: the need asks for nothing.</source>
            <translation>Rien n’est à acheter ni à louer : le besoin ne demande rien.</translation>
        </message>
        <message>
            <source>%1 cannot be met by anything on offer.</source>
            <translation>Rien sur le marché ne satisfait %1.</translation>
        </message>
        <message>
            <source>These rules cannot hold together: %1.</source>
            <translation>Ces règles s’excluent : %1.</translation>
        </message>
        <message>
            <source>The set may not be the smallest: %1.</source>
            <translation>L’ensemble n’est peut-être pas le plus petit : %1.</translation>
        </message>
        <message>
            <source>The time was over before a change that makes it work was found.</source>
            <translation>Le temps s’est écoulé avant qu’un changement suffisant soit trouvé.</translation>
        </message>
        <message>
            <source>The time was over before everything was tried: there may be other ways, also cheaper ones.</source>
            <translation>Le temps s’est écoulé avant que tout soit essayé : il peut y avoir d’autres solutions, même moins chères.</translation>
        </message>
        <message>
            <source>No change that was tried makes it work, neither of one rule nor of several.</source>
            <translation>Aucun changement essayé ne suffit, ni d’une règle ni de plusieurs.</translation>
        </message>
        <message>
            <source>Nothing else that was tried makes it work.</source>
            <translation>Rien d’autre de ce qui a été essayé ne suffit.</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>sans %1</translation>
        </message>
        <message>
            <source>It works %1</source>
            <translation>Cela fonctionne %1</translation>
        </message>
        <message>
            <source>It works with %1</source>
            <translation>Cela fonctionne avec %1</translation>
        </message>
        <message>
            <source>The pins cost %1 %2: without them the optimum is %3 %2.</source>
            <translation>Les épinglages coûtent %1 %2 : sans eux, l’optimum est de %3 %2.</translation>
        </message>
        <message>
            <source>stopped by the user</source>
            <translation>arrêté par l’utilisateur</translation>
        </message>
        <message>
            <source>%1 is announced, not on sale: pin it to plan with it</source>
            <translation>%1 est annoncé, pas en vente : épinglez-le pour planifier avec lui</translation>
        </message>
        <message>
            <source>spot instances are taken back at any time: never for inference</source>
            <translation>les instances spot sont reprises à tout moment : jamais pour l’inférence</translation>
        </message>
        <message>
            <source>%1 is not stated to be interruptible</source>
            <translation>%1 n’est pas déclaré interruptible</translation>
        </message>
        <message>
            <source>the time limit struck before each rule was tried</source>
            <translation>la limite de temps est tombée avant que chaque règle soit essayée</translation>
        </message>
        <message>
            <source>whether %1 is needed was not settled within the work allowed</source>
            <translation>la nécessité de %1 n’a pas été établie dans l’effort permis</translation>
        </message>
        <message>
            <source>Chinese origin</source>
            <translation>origine chinoise</translation>
        </message>
        <message>
            <source>State the workload's users by metros the catalog knows</source>
            <translation>Indiquez les utilisateurs de la charge par des métropoles que le catalogue connaît</translation>
        </message>
        <message>
            <source>State a workload for the users of each region, with its share of the demand</source>
            <translation>Indiquez une charge pour les utilisateurs de chaque région, avec leur part de la demande</translation>
        </message>
        <message>
            <source>%1 cannot be tested for %2: the workload names no users</source>
            <translation>%1 ne peut être vérifié pour %2 : la charge ne nomme aucun utilisateur</translation>
        </message>
        <message>
            <source>%1 cannot be tested for the users in %2: the catalog has no place of that name</source>
            <translation>%1 ne peut être vérifié pour les utilisateurs de %2 : le catalogue ne connaît pas ce lieu</translation>
        </message>
        <message>
            <source>%1 wants %2, which no place and no way of procurement of the plan offers</source>
            <translation>%1 exige %2, qu’aucun lieu ni aucun mode d’acquisition du plan ne propose</translation>
        </message>
        <message>
            <source>%1 wants %2 at %3, where it is not offered</source>
            <translation>%1 exige %2 à %3, où ce n’est pas proposé</translation>
        </message>
        <message>
            <source>Allow a place and a way of procurement that offers it, or take the pin back</source>
            <translation>Autoriser un lieu et un mode d’acquisition qui le propose, ou retirer l’épingle</translation>
        </message>
        <message>
            <source>Pin one with the same accelerator (%1), or allow a place and a way of procurement that offers it</source>
            <translation>Épingler un système avec le même accélérateur (%1), ou autoriser un lieu et un mode d’acquisition qui le propose</translation>
        </message>
        <message>
            <source>No place is within %1 ms of all users of %2, and %3 holds for each place that serves them</source>
            <translation>Aucun lieu n’est à moins de %1 ms de tous les utilisateurs de %2, et %3 vaut pour chaque lieu qui les sert</translation>
        </message>
        <message>
            <source>The network of %1 is non-blocking (1:1) for %2 %3. At %4 it would cost %5 %3; each step of %6 would take %7 longer, which stands for %8 %3 of idle hardware: %9</source>
            <translation>Le réseau de %1 est sans blocage (1:1) pour %2 %3. À %4 il coûterait %5 %3 ; chaque étape de %6 durerait %7 de plus, soit %8 %3 de matériel inactif : %9</translation>
        </message>
        <message>
            <source>1:1 is the better choice</source>
            <translation>1:1 est le meilleur choix</translation>
        </message>
        <message>
            <source>%1 would be cheaper by %2 %3 in all</source>
            <translation>%1 serait moins cher de %2 %3 au total</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Ask the vendor for a network of %1, if no other work needs all of it</source>
            <translation>Demandez au fabricant un réseau de %1, si aucun autre travail n’a besoin de tout le réseau</translation>
        </message>
        <message>
            <source>Time to first token</source>
            <translation>Temps jusqu’au premier jeton</translation>
        </message>
        <message>
            <source>Time per output token</source>
            <translation>Temps par jeton de sortie</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Jetons de sortie</translation>
        </message>
        <message>
            <source>Requests a replica is planned for</source>
            <translation>Requêtes prévues par réplique</translation>
        </message>
        <message>
            <source>Requests in flight</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <source>Memory per accelerator</source>
            <translation>Mémoire par accélérateur</translation>
        </message>
        <message>
            <source>Days of the run</source>
            <translation>Jours d’exécution</translation>
        </message>
        <message>
            <source>One optimiser step</source>
            <translation>Une étape d’optimisation</translation>
        </message>
        <message>
            <source>Sequences of an optimiser step</source>
            <translation>Séquences d’une étape d’optimisation</translation>
        </message>
        <message>
            <source>Optimiser steps of the run</source>
            <translation>Étapes d’optimisation de l’entraînement</translation>
        </message>
        <message>
            <source>Model FLOP utilisation</source>
            <translation>Utilisation FLOP du modèle</translation>
        </message>
        <message>
            <source>Useful share of time</source>
            <translation>Part utile du temps</translation>
        </message>
        <message>
            <source>Energy of one run</source>
            <translation>Énergie d’une exécution</translation>
        </message>
        <message>
            <source>Latency, 95th percentile</source>
            <translation>Latence, 95e centile</translation>
        </message>
        <message>
            <source>Latency, 99th percentile</source>
            <translation>Latence, 99e centile</translation>
        </message>
        <message>
            <source>Usable capacity</source>
            <translation>Capacité utile</translation>
        </message>
        <message>
            <source>Read bandwidth</source>
            <translation>Débit de lecture</translation>
        </message>
        <message>
            <source>Write bandwidth</source>
            <translation>Débit d’écriture</translation>
        </message>
        <message>
            <source>Days of the run times the planning power of its units; cooling not counted.</source>
            <translation>Jours d’exécution fois la puissance de planification de ses unités ; refroidissement non compté.</translation>
        </message>
        <message>
            <source>%1 days × 24 h × %2 units × %3 kW</source>
            <translation>%1 jours × 24 h × %2 unités × %3 kW</translation>
        </message>
        <message>
            <source>%1 takes about %2 weeks to arrive: to serve from %3 it had to be ordered by %4, before the plan's date %5</source>
            <translation>%1 met environ %2 semaines à arriver : pour servir dès %3, il aurait fallu commander avant %4, avant la date du plan %5</translation>
        </message>
        <message>
            <source>Start later, ask the vendor for stock, or state the month of the first orders: then the plan waits for the arrival and rents until then</source>
            <translation>Commencez plus tard, demandez du stock au fabricant, ou indiquez le mois des premières commandes : le plan attend alors la livraison et loue d’ici là</translation>
        </message>
        <message>
            <source>The first token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>Le premier jeton de %1 arrive à temps selon la prévision probable ; au bout défavorable de sa fourchette il prend %2 au lieu de %3</translation>
        </message>
        <message>
            <source>Each further token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>Chaque jeton suivant de %1 arrive à temps selon la prévision probable ; au bout défavorable de sa fourchette il prend %2 au lieu de %3</translation>
        </message>
        <message>
            <source>95 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3</source>
            <translation>95 réponses sur 100 de %1 arrivent à temps selon la prévision probable ; au bout défavorable de sa fourchette elles prennent %2 au lieu de %3</translation>
        </message>
        <message>
            <source>99 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3</source>
            <translation>99 réponses sur 100 de %1 arrivent à temps selon la prévision probable ; au bout défavorable de sa fourchette elles prennent %2 au lieu de %3</translation>
        </message>
        <message>
            <source>%1 is done in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3</source>
            <translation>%1 se termine à temps selon la prévision probable ; au bout défavorable de sa fourchette il faut %2 au lieu de %3</translation>
        </message>
        <message>
            <source>Measure on one unit before ordering, or ask for a tighter value</source>
            <translation>Mesurez sur une unité avant de commander, ou demandez une valeur plus stricte</translation>
        </message>
        <message>
            <source>%1: the provider takes spot instances back at any time and changes their price; work is planned to lose %2 % of its time to interruptions, and deadlines hold for that alone</source>
            <translation>%1 : le fournisseur reprend les instances spot à tout moment et change leur prix ; il est prévu de perdre %2 % du temps en interruptions, et les délais ne tiennent que pour cela</translation>
        </message>
        <message>
            <source>Keep a contract on demand at hand, and save checkpoints often</source>
            <translation>Gardez un contrat à la demande sous la main et écrivez souvent des points de reprise</translation>
        </message>
        <message>
            <source>%1 cannot be shown to hold: %2 has no price</source>
            <translation>On ne peut montrer que %1 tient : %2 n’a pas de prix</translation>
        </message>
        <message>
            <source>%1 stands at %2 and %3 reads from outside: the bill holds one copy out of the cloud; what leaves again is billed by the GB each time (%4 to %5 %9, usually %6), an hour at %7 GB/s is %8 %9</source>
            <translation>%1 se trouve à %2 et %3 lit de l’extérieur : la facture contient une copie hors du cloud ; ce qui sort à nouveau est facturé au Go à chaque fois (%4 à %5 %9, le plus souvent %6), une heure à %7 Go/s coûte %8 %9</translation>
        </message>
        <message>
            <source>Keep the copy where it is read, pin both to one place, or agree on a price for what leaves</source>
            <translation>Garder la copie là où elle est lue, épingler les deux au même lieu ou convenir d’un prix pour ce qui sort</translation>
        </message>
        <message>
            <source>The history of %1 for training takes %2 to %3 TB, likely %4; the drives of its servers hold it</source>
            <translation>L’historique de %1 pour l’entraînement prend %2 à %3 To, probablement %4 ; les disques de ses serveurs le contiennent</translation>
        </message>
        <message>
            <source>Wide-area rent of %1: %2 Gbit/s to its users and the other sites</source>
            <translation>Location longue distance de %1 : %2 Gbit/s vers ses utilisateurs et les autres sites</translation>
        </message>
        <message>
            <source>A floor of at least %1 kg/m² carries a rack with %2; or a plate that spreads the load, or another room</source>
            <translation>Un sol d’au moins %1 kg/m² porte une baie avec %2 ; ou une plaque qui répartit la charge, ou une autre salle</translation>
        </message>
        <message>
            <source>So the work is planned on %1 workstations beside racks, whatever room they take</source>
            <translation>Le travail est donc prévu sur %1 stations hors baies, quelle que soit la place qu’elles prennent</translation>
        </message>
        <message>
            <source>The floor of %1 carries %2 kg/m², %3 kg where a rack stands: too little for any rack with accelerators (an empty one weighs %4 kg)</source>
            <translation>Le sol de %1 porte %2 kg/m², soit %3 kg là où se tient une baie : trop peu pour toute baie avec accélérateurs (une baie vide pèse %4 kg)</translation>
        </message>
        <message>
            <source>Standby generator, gas, %1 kW</source>
            <translation>Groupe électrogène de secours, gaz, %1 kW</translation>
        </message>
        <message>
            <source>Standby generator, air-cooled, %1 kW</source>
            <translation>Groupe électrogène de secours, refroidi par air, %1 kW</translation>
        </message>
        <message>
            <source>UPS, three-phase, %1 kW</source>
            <translation>Onduleur triphasé, %1 kW</translation>
        </message>
        <message>
            <source>UPS, single-phase, %1 kW</source>
            <translation>Onduleur monophasé, %1 kW</translation>
        </message>
        <message>
            <source>One a workstation: a room without racks brings no UPS and no generator of its own; what a run must not lose is saved in time, or stands on a small UPS of its own</source>
            <translation>Une par station : une salle sans baies n’apporte ni onduleur ni groupe électrogène ; ce qu’un calcul ne doit pas perdre est sauvegardé à temps, ou dispose d’un petit onduleur</translation>
        </message>
        <message>
            <source>Sockets of the building, without UPS and generator</source>
            <translation>Prises du bâtiment, sans onduleur ni groupe électrogène</translation>
        </message>
        <message>
            <source>Bytes that leave with one token of an answer: streamed, each token is an event of its own; as one text it is about four letters</source>
            <translation>Octets qui sortent avec un jeton d’une réponse : en flux, chaque jeton est un événement ; en un seul texte, il fait environ quatre lettres</translation>
        </message>
        <message>
            <source>Name the model you want behind the topology (fat-tree@…), or import a quote</source>
            <translation>Nommer le modèle voulu derrière la topologie (fat-tree@…) ou importer un devis</translation>
        </message>
        <message>
            <source>%1 without a published price</source>
            <translation>%1 sans prix publié</translation>
        </message>
        <message>
            <source>%1 at %2 USD a port</source>
            <translation>%1 à %2 USD par port</translation>
        </message>
        <message>
            <source>none of the models the plan names carries them</source>
            <translation>aucun des modèles nommés par le plan ne les porte</translation>
        </message>
        <message>
            <source>of %1 models that carry them the next is %2</source>
            <translation>sur %1 modèles qui les portent, le suivant est %2</translation>
        </message>
        <message>
            <source>History of features for training, %1 to %2 TB</source>
            <translation>Historique des caractéristiques pour l’entraînement, %1 à %2 To</translation>
        </message>
        <message>
            <source>TB months</source>
            <translation>To-mois</translation>
        </message>
        <message>
            <source>List price of a GB that leaves %1</source>
            <translation>Prix catalogue d’un Go qui quitte %1</translation>
        </message>
        <message>
            <source>History of features for training in object storage at %1</source>
            <translation>Historique des caractéristiques pour l’entraînement dans le stockage objet de %1</translation>
        </message>
        <message>
            <source>History of features for training in %1</source>
            <translation>Historique des caractéristiques pour l’entraînement dans %1</translation>
        </message>
        <message>
            <source>Data sets copied out of %1 once, to where they are read</source>
            <translation>Jeux de données copiés une fois hors de %1, là où ils sont lus</translation>
        </message>
        <message>
            <source>Answers that leave %1 for their users</source>
            <translation>Réponses qui quittent %1 vers leurs utilisateurs</translation>
        </message>
        <message>
            <source>%1 for %2 takes %3 to %4 weeks, longer than the %5 weeks of the servers</source>
            <translation>%1 pour %2 prend %3 à %4 semaines, plus que les %5 semaines des serveurs</translation>
        </message>
        <message>
            <source>Order it first, or ask for a quote with a date of delivery</source>
            <translation>Le commander en premier, ou demander un devis avec une date de livraison</translation>
        </message>
        <message>
            <source>When the switches for %1 are delivered is not published (%2): the limit on the lead time holds for the servers</source>
            <translation>La date de livraison des commutateurs pour %1 n’est pas publiée (%2) : la limite de délai vaut pour les serveurs</translation>
        </message>
        <message>
            <source>Ask the vendor for a date of delivery</source>
            <translation>Demander une date de livraison au fabricant</translation>
        </message>
        <message>
            <source>%1 is cooled by liquid alone; %2 cools by %3</source>
            <translation>%1 n’est refroidi que par liquide ; %2 refroidit par %3</translation>
        </message>
        <message>
            <source>doors at the back of its racks</source>
            <translation>portes à l’arrière des baies</translation>
        </message>
        <message>
            <source>Drop the pin, or give the hall direct liquid cooling</source>
            <translation>Retirer l’épingle ou doter la salle d’un refroidissement liquide direct</translation>
        </message>
        <message>
            <source>Buckets or prefixes over which one data set in object storage is laid, so that each gives its rate</source>
            <translation>Compartiments ou préfixes sur lesquels un jeu de données est réparti dans le stockage objet, pour que chacun donne son débit</translation>
        </message>
        <message>
            <source>Days for which the values of features are kept for training</source>
            <translation>Jours pendant lesquels les valeurs des attributs sont conservées pour l’entraînement</translation>
        </message>
        <message>
            <source>Stored size of feature history over its raw size: columns, compressed</source>
            <translation>Taille stockée de l’historique des attributs rapportée à sa taille brute : en colonnes, compressé</translation>
        </message>
        <message>
            <source>Freshness below which features are streamed; slower ones come with jobs of the hour</source>
            <translation>Fraîcheur en dessous de laquelle les attributs sont diffusés en flux ; les plus lents viennent de traitements horaires</translation>
        </message>
        <message>
            <source>Fewest nodes of a stream that survives the loss of one</source>
            <translation>Nombre minimal de nœuds d’un flux qui survit à la perte de l’un d’eux</translation>
        </message>
        <message>
            <source>Updates of an entity a second that one CPU core of a stream works out and writes</source>
            <translation>Mises à jour d’entités par seconde qu’un cœur de processeur d’un flux calcule et écrit</translation>
        </message>
        <message>
            <source>Times a day that the features of an entity change</source>
            <translation>Nombre de fois par jour que les attributs d’une entité changent</translation>
        </message>
        <message>
            <source>a library without a server of its own: a reference for memory, not a product to plan</source>
            <translation>une bibliothèque sans serveur propre : une référence pour la mémoire, pas un produit à planifier</translation>
        </message>
        <message>
            <source>offered as a managed service only, without a published capacity</source>
            <translation>proposé uniquement comme service géré, sans capacité publiée</translation>
        </message>
        <message>
            <source>no read throughput is published: ask the vendor</source>
            <translation>aucun débit de lecture n’est publié : demander au fournisseur</translation>
        </message>
        <message>
            <source>Ask for a quote and import it</source>
            <translation>Demandez une offre et importez-la</translation>
        </message>
        <message>
            <source>no price is known</source>
            <translation>aucun prix connu</translation>
        </message>
        <message>
            <source>nothing is offered at the places the need names</source>
            <translation>rien n’est offert aux lieux nommés</translation>
        </message>
        <message>
            <source>Nothing on offer ends %1 by %2: the earliest end is %3, day %4, on %5 at %6</source>
            <translation>Rien dans l’offre ne termine %1 avant le %2 : au plus tôt le %3, jour %4, sur %5 à %6</translation>
        </message>
        <message>
            <source>Nothing on offer ends %1 by %2: the earliest end is %3, day %4, on %5 at %6, which breaks %7 too</source>
            <translation>Rien dans l’offre ne termine %1 avant le %2 : au plus tôt le %3, jour %4, sur %5 à %6, ce qui enfreint aussi %7</translation>
        </message>
        <message>
            <source>Start earlier, make the job smaller, or give that rule up as well</source>
            <translation>Commencer plus tôt, réduire le calcul ou renoncer aussi à cette règle</translation>
        </message>
        <message>
            <source>Allow until %1, start earlier, or make the job smaller</source>
            <translation>Laisser jusqu’au %1, commencer plus tôt ou réduire le calcul</translation>
        </message>
        <message>
            <source>Nothing on offer can carry %1: %2</source>
            <translation>Rien sur le marché ne porte %1 : %2</translation>
        </message>
        <message>
            <source>Name more sites or procurement ways, or change the workload</source>
            <translation>Nommez plus de lieux ou de modes d’achat, ou changez la charge</translation>
        </message>
        <message>
            <source>With shared units the need could not be met either</source>
            <translation>Même avec des unités partagées, le besoin ne serait pas satisfait</translation>
        </message>
        <message>
            <source>With separate units for inference and training the need could not be met: sharing is what makes it possible</source>
            <translation>Avec des unités séparées pour l’inférence et l’entraînement, le besoin ne serait pas satisfait : seul le partage le rend possible</translation>
        </message>
        <message>
            <source>Sharing units between inference and training would save %1</source>
            <translation>Partager les unités entre inférence et entraînement économiserait %1</translation>
        </message>
        <message>
            <source>Sharing units between inference and training saves %1 against separate pools</source>
            <translation>Partager les unités entre inférence et entraînement économise %1 par rapport à des groupes séparés</translation>
        </message>
        <message>
            <source>Allow shared pools where security and operation permit</source>
            <translation>Permettez des groupes partagés là où la sécurité et l’exploitation l’admettent</translation>
        </message>
        <message>
            <source>State "pools": "separate" where they must not share a machine</source>
            <translation>Indiquez « pools » : « separate » là où ils ne doivent pas partager une machine</translation>
        </message>
        <message>
            <source>%1 and %2 more places</source>
            <translation>%1 et %2 autres lieux</translation>
        </message>
        <message>
            <source>Total cost in the dearest %1 % of price scenarios, mean</source>
            <translation>Coût total dans les %1 % de scénarios de prix les plus chers, moyenne</translation>
        </message>
        <message>
            <source>Worked out from the lines of this plan</source>
            <translation>Calculé à partir des lignes de ce plan</translation>
        </message>
        <message>
            <source>Conditional value at risk over %1 price scenarios (Rockafellar and Uryasev 2000)</source>
            <translation>Espérance conditionnelle du coût (CVaR) sur %1 scénarios de prix (Rockafellar et Uryasev 2000)</translation>
        </message>
        <message>
            <source>Chosen for bad prices too: the dearest %1 % of %2 scenarios cost %3 %4 on average, all of them %5</source>
            <translation>Choisi aussi pour de mauvais prix : les %1 % les plus chers de %2 scénarios coûtent %3 %4 en moyenne, tous ensemble %5</translation>
        </message>
        <message>
            <source>difference of two optima, with and without the rule</source>
            <translation>différence de deux optima, avec et sans la règle</translation>
        </message>
        <message>
            <source>not settled within the time limit: proven ends only</source>
            <translation>non établi dans la limite de temps : bornes prouvées seulement</translation>
        </message>
        <message>
            <source>not settled within the work allowed: proven ends only</source>
            <translation>non établi dans l’effort permis : bornes prouvées seulement</translation>
        </message>
        <message>
            <source>not settled: the solver's answer did not pass its check</source>
            <translation>non établi : la réponse du solveur n’a pas passé sa vérification</translation>
        </message>
        <message>
            <source>not asked within the time limit</source>
            <translation>non demandé dans la limite de temps</translation>
        </message>
        <message>
            <source>the price of one unit was not settled</source>
            <translation>le prix d’une unité n’a pas été établi</translation>
        </message>
        <message>
            <source>it sets the number of units: one replica less would not meet it</source>
            <translation>elle fixe le nombre d’unités : une réplique de moins ne la tiendrait pas</translation>
        </message>
        <message>
            <source>its reading (read_gb_s) sets the number of nodes: less capacity would take no fewer</source>
            <translation>la lecture (read_gb_s) détermine le nombre de nœuds : moins de capacité n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>its writing (write_gb_s) sets the number of nodes: less capacity would take no fewer</source>
            <translation>l’écriture (write_gb_s) détermine le nombre de nœuds : moins de capacité n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>its small reads (read_iops) set the number of nodes: less capacity would take no fewer</source>
            <translation>les petites lectures (read_iops) déterminent le nombre de nœuds : moins de capacité n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>its small writes (write_iops) set the number of nodes: less capacity would take no fewer</source>
            <translation>les petites écritures (write_iops) déterminent le nombre de nœuds : moins de capacité n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>the memory it takes sets the number of nodes: a lower rate would take no fewer</source>
            <translation>la mémoire nécessaire détermine le nombre de nœuds : un débit plus faible n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>its latency (p95_ms) sets the number of nodes: a lower rate would take no fewer</source>
            <translation>la latence (p95_ms) détermine le nombre de nœuds : un débit plus faible n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>its copies set the number of nodes: a lower rate would take no fewer</source>
            <translation>les copies déterminent le nombre de nœuds : un débit plus faible n’en demanderait pas moins</translation>
        </message>
        <message>
            <source>it stands on the fewest nodes there can be: less of it would take no fewer</source>
            <translation>le service occupe le plus petit nombre de nœuds possible : en demander moins n’en économiserait aucun</translation>
        </message>
        <message>
            <source>%1: the design uses all of it, one more step would break it</source>
            <translation>%1 : la conception l’utilise en entier, un pas de plus la romprait</translation>
        </message>
        <message>
            <source>%1: without it a better design is possible</source>
            <translation>%1 : sans elle une meilleure solution serait possible</translation>
        </message>
        <message>
            <source>%1: holds without binding</source>
            <translation>%1 : tient sans contraindre</translation>
        </message>
        <message>
            <source>Time in which %1 is served</source>
            <translation>Temps pendant lequel %1 est servi</translation>
        </message>
        <message>
            <source>The worst period. A place misses its own share of the time and that in which too few of its servers serve (binomial); places that each carry everything stand in for one another, places that are all needed add up. Failures are taken as independent.</source>
            <translation>La pire période. Un lieu manque sa propre part du temps et celle où trop peu de ses serveurs servent (binomiale) ; des lieux qui portent chacun tout se remplacent, des lieux tous nécessaires s’additionnent. Les pannes sont supposées indépendantes.</translation>
        </message>
        <message>
            <source>One decode step at the planned load, and from its mean to the asked percentile</source>
            <translation>Une étape de décodage à la charge prévue, et de sa moyenne au centile demandé</translation>
        </message>
        <message>
            <source>sum of the terms</source>
            <translation>somme des termes</translation>
        </message>
        <message>
            <source>no precision that is asked for runs on %1</source>
            <translation>aucune précision demandée ne tourne sur %1</translation>
        </message>
        <message>
            <source>the weights of %1 do not fit</source>
            <translation>les poids de %1 ne tiennent pas</translation>
        </message>
        <message>
            <source>no design was found within the time limit</source>
            <translation>aucune conception trouvée dans la limite de temps</translation>
        </message>
        <message>
            <source>there is not enough memory for this</source>
            <translation>la mémoire ne suffit pas pour cela</translation>
        </message>
        <message>
            <source>a file that is whole and that no other program holds; where it is moved away a new one is begun</source>
            <translation>un fichier entier qu’aucun autre programme ne tient ; s’il est déplacé, un nouveau est commencé</translation>
        </message>
        <message>
            <source>a smaller need, or more free memory</source>
            <translation>un besoin plus petit ou davantage de mémoire libre</translation>
        </message>
        <message>
            <source>There is no design that keeps all rules.</source>
            <translation>Aucune conception ne respecte toutes les règles.</translation>
        </message>
        <message>
            <source>does not fit in memory: %1 (%2)</source>
            <translation>ne tient pas en mémoire : %1 (%2)</translation>
        </message>
        <message>
            <source>Tokens of the run</source>
            <translation>Jetons de l’exécution</translation>
        </message>
        <message>
            <source>Speed while it runs</source>
            <translation>Vitesse pendant l’exécution</translation>
        </message>
        <message>
            <source>no cluster size fits the batch</source>
            <translation>aucune taille de grappe ne convient au lot</translation>
        </message>
        <message>
            <source>Power per accelerator, as in %1</source>
            <translation>Puissance par accélérateur, comme dans %1</translation>
        </message>
        <message>
            <source>Power under load of a server of the same accelerators / accelerators</source>
            <translation>Puissance en charge d’un serveur aux mêmes accélérateurs / accélérateurs</translation>
        </message>
        <message>
            <source>Thermal design power, %1</source>
            <translation>Puissance thermique de conception, %1</translation>
        </message>
        <message>
            <source>As published</source>
            <translation>Comme publié</translation>
        </message>
        <message>
            <source>Power per accelerator, %1</source>
            <translation>Puissance par accélérateur, %1</translation>
        </message>
        <message>
            <source>Thermal design power × factor for the server around it</source>
            <translation>Puissance thermique de conception × facteur pour le serveur autour</translation>
        </message>
        <message>
            <source>Power under load, %1</source>
            <translation>Puissance en charge, %1</translation>
        </message>
        <message>
            <source>Accelerators × power per accelerator</source>
            <translation>Accélérateurs × puissance par accélérateur</translation>
        </message>
        <message>
            <source>Embodied carbon a month, %1</source>
            <translation>CO₂ de fabrication par mois, %1</translation>
        </message>
        <message>
            <source>Embodied carbon / months of the hardware's life</source>
            <translation>CO₂ de fabrication / mois de vie du matériel</translation>
        </message>
        <message>
            <source>Price per hour, %1</source>
            <translation>Prix par heure, %1</translation>
        </message>
        <message>
            <source>Spot price per hour, %1</source>
            <translation>Prix spot par heure, %1</translation>
        </message>
        <message>
            <source>sold in blocks of days (%1), not by the month</source>
            <translation>vendu par blocs de jours (%1), pas au mois</translation>
        </message>
        <message>
            <source>the price covers the accelerators without their host</source>
            <translation>le prix couvre les accélérateurs sans leur hôte</translation>
        </message>
        <message>
            <source>the commitment is longer than the horizon</source>
            <translation>l’engagement dépasse l’horizon</translation>
        </message>
        <message>
            <source>No price is known, so the sums leave out: %1</source>
            <translation>Aucun prix n’est connu, les sommes omettent donc : %1</translation>
        </message>
        <message>
            <source>Prices older than a year on the plan's date: %1</source>
            <translation>Prix de plus d’un an à la date du plan : %1</translation>
        </message>
        <message>
            <source>Ask for a current quote and import it</source>
            <translation>Demandez une offre actuelle et importez-la</translation>
        </message>
        <message>
            <source>Prices whose day is not stated: %1</source>
            <translation>Prix dont le jour n’est pas indiqué : %1</translation>
        </message>
        <message>
            <source>Confirm the price before ordering</source>
            <translation>Faites confirmer le prix avant de commander</translation>
        </message>
        <message>
            <source>The result rests on %1 planning values: %2</source>
            <translation>Le résultat repose sur %1 valeurs de planification : %2</translation>
        </message>
        <message>
            <source>Replace them by your own figures where they matter</source>
            <translation>Remplacez-les par vos propres valeurs là où elles comptent</translation>
        </message>
        <message>
            <source>%1 catalog figures come from general knowledge and are to be verified: %2</source>
            <translation>%1 valeurs du catalogue viennent de connaissances générales et sont à vérifier : %2</translation>
        </message>
        <message>
            <source>Check them against the vendor before ordering</source>
            <translation>Vérifiez-les auprès du fabricant avant de commander</translation>
        </message>
        <message>
            <source>%1 is committed for %2 months but used for %3: the rest is paid too and is not in the sums</source>
            <translation>%1 est engagé pour %2 mois mais utilisé pour %3 : le reste est payé aussi et n’est pas dans les sommes</translation>
        </message>
        <message>
            <source>Use an offer without commitment, or keep the units longer</source>
            <translation>Prenez une offre sans engagement, ou gardez les unités plus longtemps</translation>
        </message>
        <message>
            <source>The network ports of %1 are not published, so its network is not in the sums</source>
            <translation>Les ports réseau de %1 ne sont pas publiés, son réseau n’est donc pas dans les sommes</translation>
        </message>
        <message>
            <source>Ask the vendor for the network design</source>
            <translation>Demandez au fabricant la conception du réseau</translation>
        </message>
        <message>
            <source>No switch joins the units at %1: their network is not in the sums</source>
            <translation>Aucun commutateur ne relie les unités de %1 : leur réseau n’est pas dans les sommes</translation>
        </message>
        <message>
            <source>Add a switch with the ports they need to your own catalog</source>
            <translation>Ajoutez à votre catalogue un commutateur avec les ports nécessaires</translation>
        </message>
        <message>
            <source>Workstations hang from no network of the plan but from that of their room. The ports they take there, each with a cable, are not in the sums: %1</source>
            <translation>Les stations de travail ne sont reliées à aucun réseau du plan, mais à celui de leur salle. Les ports qu’elles y prennent, chacun avec un câble, ne sont pas dans les sommes : %1</translation>
        </message>
        <message>
            <source>See that the room has these ports free, or choose servers in racks, which bring their networks with them</source>
            <translation>Veillez à ce que la salle ait ces ports libres, ou choisissez des serveurs en baie, qui apportent leurs réseaux</translation>
        </message>
        <message>
            <source>resale and disposal</source>
            <translation>la revente et l’élimination</translation>
        </message>
        <message>
            <source>Not in the sums: people, value-added tax and duties, freight, software licences, network access and traffic, control plane and storage of rented places, the building, finance other than leases, %1. Energy is counted at power under load in every hour; prices are taken as constant over the horizon</source>
            <translation>Hors des sommes : personnel, TVA et droits, transport, licences logicielles, accès réseau et trafic, plan de contrôle et stockage des lieux loués, bâtiment, financement hors crédit-bail, %1. L’énergie est comptée à la puissance en charge à chaque heure ; les prix sont supposés constants sur l’horizon</translation>
        </message>
        <message>
            <source>Add them in your own sheet; the lines are in bom.csv</source>
            <translation>Ajoutez-les dans votre feuille ; les lignes sont dans bom.csv</translation>
        </message>
        <message>
            <source>Purchase price × share</source>
            <translation>Prix d’achat × part</translation>
        </message>
        <message>
            <source>Purchase price × share per year / 12</source>
            <translation>Prix d’achat × part par an / 12</translation>
        </message>
        <message>
            <source>its power is not published</source>
            <translation>sa puissance n’est pas publiée</translation>
        </message>
        <message>
            <source>how many racks the pod takes is not published</source>
            <translation>le nombre de baies du groupe n’est pas publié</translation>
        </message>
        <message>
            <source>the PUE of %1 is not known</source>
            <translation>le PUE de %1 n’est pas connu</translation>
        </message>
        <message>
            <source>a workstation stands in rooms of one's own</source>
            <translation>une station de travail se place dans ses propres locaux</translation>
        </message>
        <message>
            <source>one unit exceeds the planning value for a colocation rack</source>
            <translation>une unité dépasse la valeur de planification d’une baie de colocation</translation>
        </message>
        <message>
            <source>The cooling of %1 is not stated: liquid-cooled systems are offered there as if it had liquid</source>
            <translation>Le refroidissement de %1 n’est pas indiqué : les systèmes à refroidissement liquide y sont offerts comme s’il existait</translation>
        </message>
        <message>
            <source>State the hall's cooling</source>
            <translation>Indiquez le refroidissement de la salle</translation>
        </message>
        <message>
            <source>Whether colocation sites can connect liquid-cooled systems is not known</source>
            <translation>On ne sait pas si les lieux de colocation peuvent raccorder des systèmes à refroidissement liquide</translation>
        </message>
        <message>
            <source>Ask the operator before choosing a liquid-cooled system there</source>
            <translation>Demandez à l’exploitant avant d’y choisir un système à refroidissement liquide</translation>
        </message>
        <message>
            <source>Nameplate power, %1</source>
            <translation>Puissance nominale, %1</translation>
        </message>
        <message>
            <source>Maximum power as published; racks and feeds are sized on it</source>
            <translation>Puissance maximale publiée ; baies et arrivées sont dimensionnées d’après elle</translation>
        </message>
        <message>
            <source>Typical power under sustained load as published, nameplate at most</source>
            <translation>Puissance typique en charge soutenue publiée, au plus la puissance nominale</translation>
        </message>
        <message>
            <source>Nameplate × share under load, for no typical power is published</source>
            <translation>Puissance nominale × part en charge, faute de puissance typique publiée</translation>
        </message>
        <message>
            <source>Embodied carbon, %1</source>
            <translation>CO₂ de fabrication, %1</translation>
        </message>
        <message>
            <source>Span of: %1</source>
            <translation>Étendue de : %1</translation>
        </message>
        <message>
            <source>Accelerators, the machine around them and its flash, made once</source>
            <translation>Accélérateurs, la machine autour et sa mémoire flash, fabriqués une fois</translation>
        </message>
        <message>
            <source>Lead time, %1</source>
            <translation>Délai de livraison, %1</translation>
        </message>
        <message>
            <source>Order to delivery as reported</source>
            <translation>De la commande à la livraison selon les rapports</translation>
        </message>
        <message>
            <source>Rack with %1 power strips</source>
            <translation>Baie avec %1 réglettes</translation>
        </message>
        <message>
            <source>Rack + one power strip for each feed</source>
            <translation>Baie + une réglette par arrivée</translation>
        </message>
        <message>
            <source>Energy of %1: %2 kW × PUE %3 × %4 h</source>
            <translation>Énergie de %1 : %2 kW × PUE %3 × %4 h</translation>
        </message>
        <message>
            <source>Installation and acceptance, %1</source>
            <translation>Installation et recette, %1</translation>
        </message>
        <message>
            <source>Rack share, %1</source>
            <translation>Part de baie, %1</translation>
        </message>
        <message>
            <source>Rack with power strips / units a rack</source>
            <translation>Baie avec réglettes / unités par baie</translation>
        </message>
        <message>
            <source>Share of a rack with power strips, %1</source>
            <translation>Part d’une baie avec réglettes, %1</translation>
        </message>
        <message>
            <source>Support per month, %1</source>
            <translation>Maintenance par mois, %1</translation>
        </message>
        <message>
            <source>Colocation of %1 by nameplate power</source>
            <translation>Colocation de %1 selon la puissance nominale</translation>
        </message>
        <message>
            <source>no rate known</source>
            <translation>aucun taux connu</translation>
        </message>
        <message>
            <source>the horizon is shorter than the shortest usual term</source>
            <translation>l’horizon est plus court que la durée habituelle la plus courte</translation>
        </message>
        <message>
            <source>Lease instalment, %1</source>
            <translation>Loyer de crédit-bail, %1</translation>
        </message>
        <message>
            <source>Purchase price × i / (1 - (1 + i)^-n), i = yearly rate / 12, over %1 months</source>
            <translation>Prix d’achat × i / (1 - (1 + i)^-n), i = taux annuel / 12, sur %1 mois</translation>
        </message>
        <message>
            <source>Lease of %1 over %2 months</source>
            <translation>Crédit-bail de %1 sur %2 mois</translation>
        </message>
        <message>
            <source>Lease not offered: %1</source>
            <translation>Crédit-bail non offert : %1</translation>
        </message>
        <message>
            <source>Plan over a longer horizon, or add terms of your lessor to your own catalog</source>
            <translation>Planifiez sur un horizon plus long, ou ajoutez les conditions de votre bailleur à votre catalogue</translation>
        </message>
        <message>
            <source>Resale of %1 after %2 months</source>
            <translation>Revente de %1 après %2 mois</translation>
        </message>
        <message>
            <source>Price × share left: from the whole price in a straight line to residual_share over hardware_life_months; money that comes in is negative</source>
            <translation>Prix × part restante : en ligne droite du prix entier à residual_share sur hardware_life_months ; l’argent reçu est négatif</translation>
        </message>
        <message>
            <source>Add the figure to your own catalog</source>
            <translation>Ajoutez la valeur à votre catalogue</translation>
        </message>
        <message>
            <source>Grid carbon is not known for these sites, so their carbon cannot be counted: %1</source>
            <translation>L’intensité carbone du réseau n’est pas connue pour ces lieux, leur CO₂ ne peut donc être compté : %1</translation>
        </message>
        <message>
            <source>Water use is not known for these sites: %1</source>
            <translation>La consommation d’eau n’est pas connue pour ces lieux : %1</translation>
        </message>
        <message>
            <source>The power of these instances is not published, so their power and carbon cannot be counted: %1</source>
            <translation>La puissance de ces instances n’est pas publiée, leur puissance et leur CO₂ ne peuvent donc être comptés : %1</translation>
        </message>
        <message>
            <source>The lead time of these systems is not known: %1</source>
            <translation>Le délai de livraison de ces systèmes n’est pas connu : %1</translation>
        </message>
        <message>
            <source>Halls of your own in the EU are rated as run by a company under EU control; a parent elsewhere lowers their sovereignty level</source>
            <translation>Vos propres salles dans l’UE sont évaluées comme exploitées par une entreprise sous contrôle de l’UE ; une société mère ailleurs abaisse leur niveau de souveraineté</translation>
        </message>
        <message>
            <source>Check who controls the company</source>
            <translation>Vérifiez qui contrôle l’entreprise</translation>
        </message>
        <message>
            <source>The catalog has no exchange rate to %1, so prices in dollars cannot be used</source>
            <translation>Le catalogue n’a pas de taux de change vers %1, les prix en dollars sont donc inutilisables</translation>
        </message>
        <message>
            <source>Choose a currency of the European Central Bank's list</source>
            <translation>Choisissez une monnaie de la liste de la Banque centrale européenne</translation>
        </message>
        <message>
            <source>The catalog lacks planning values, so what depends on them is left out: %1</source>
            <translation>Le catalogue manque de valeurs de planification, ce qui en dépend est omis : %1</translation>
        </message>
        <message>
            <source>Restore the catalog's assumptions</source>
            <translation>Rétablissez les valeurs de planification du catalogue</translation>
        </message>
        <message>
            <source>Planning value “%1” of the catalog; replace it by your own</source>
            <translation>Valeur de planification « %1 » du catalogue ; remplacez-la par la vôtre</translation>
        </message>
        <message>
            <source>Planning value × exchange rate</source>
            <translation>Valeur de planification × taux de change</translation>
        </message>
        <message>
            <source>Stated in the need</source>
            <translation>Indiqué dans le besoin</translation>
        </message>
        <message>
            <source>Taken as stated</source>
            <translation>Tel qu’indiqué</translation>
        </message>
        <message>
            <source>Worked out from its inputs</source>
            <translation>Calculé à partir de ses entrées</translation>
        </message>
        <message>
            <source>No price is known</source>
            <translation>Aucun prix connu</translation>
        </message>
        <message>
            <source>Ask for a quote</source>
            <translation>Demandez une offre</translation>
        </message>
        <message>
            <source>Exchange rate, %1 for 1 %2</source>
            <translation>Taux de change, %1 pour 1 %2</translation>
        </message>
        <message>
            <source>Reference rates per euro: rate of %1 divided by rate of %2</source>
            <translation>Taux de référence par euro : taux de %1 divisé par taux de %2</translation>
        </message>
        <message>
            <source>Price as published</source>
            <translation>Prix publié</translation>
        </message>
        <message>
            <source>Published price × exchange rate</source>
            <translation>Prix publié × taux de change</translation>
        </message>
        <message>
            <source>Price as quoted</source>
            <translation>Prix selon l’offre</translation>
        </message>
        <message>
            <source>Prices of %1 parts are of a later day than the plan (%2), the newest of %3: the catalog knows none of the plan's own day</source>
            <translation>Les prix de %1 pièces sont d’un jour postérieur au plan (%2), le plus récent du %3 : le catalogue n’en connaît aucun du jour du plan</translation>
        </message>
        <message>
            <source>Move the plan's day to that of its prices, or confirm them before ordering</source>
            <translation>Porter le jour du plan à celui de ses prix, ou les confirmer avant de commander</translation>
        </message>
        <message>
            <source>Quoted price × exchange rate</source>
            <translation>Prix de l’offre × taux de change</translation>
        </message>
        <message>
            <source>Bought after the end of the quote that prices it: %1</source>
            <translation>Acheté après la fin de l’offre qui en donne le prix : %1</translation>
        </message>
        <message>
            <source>Ask the vendor to hold the price, or order before the quote ends</source>
            <translation>Demander au fournisseur de maintenir le prix, ou commander avant la fin de l’offre</translation>
        </message>
        <message>
            <source>%1 (quoted until %2, ordered on %3)</source>
            <translation>%1 (offre jusqu’au %2, commandé le %3)</translation>
        </message>
        <message>
            <source>Quote %1 of %2, %3 %4, dated %5, valid until %6</source>
            <translation>Offre %1 de %2, %3 %4, du %5, valable jusqu’au %6</translation>
        </message>
        <message>
            <source>Quote %1 of %2, %3 %4, dated %5</source>
            <translation>Offre %1 de %2, %3 %4, du %5</translation>
        </message>
        <message>
            <source>power of %1</source>
            <translation>puissance de %1</translation>
        </message>
        <message>
            <source>Largest period: units × power under load, rented units and switches included</source>
            <translation>Plus grande période : unités × puissance en charge, unités louées et commutateurs compris</translation>
        </message>
        <message>
            <source>Largest period: units × power under load × PUE of their place</source>
            <translation>Plus grande période : unités × puissance en charge × PUE de leur lieu</translation>
        </message>
        <message>
            <source>Largest period: units × accelerators of a unit</source>
            <translation>Plus grande période : unités × accélérateurs d’une unité</translation>
        </message>
        <message>
            <source>IT energy × PUE × yearly average grid intensity, over the horizon</source>
            <translation>Énergie informatique × PUE × intensité moyenne annuelle du réseau, sur l’horizon</translation>
        </message>
        <message>
            <source>hours of a month</source>
            <translation>heures d’un mois</translation>
        </message>
        <message>
            <source>grid carbon of %1</source>
            <translation>intensité carbone du réseau de %1</translation>
        </message>
        <message>
            <source>Making of what is bought, and for rented units the months' share of their hardware's life; building and optics not counted</source>
            <translation>Fabrication de ce qui est acheté et, pour les unités louées, part mensuelle de la vie de leur matériel ; bâtiment et optiques non comptés</translation>
        </message>
        <message>
            <source>embodied carbon of %1</source>
            <translation>CO₂ de fabrication de %1</translation>
        </message>
        <message>
            <source>IT energy × (water on site + PUE × water of the power plants), over the horizon</source>
            <translation>Énergie informatique × (eau sur place + PUE × eau des centrales), sur l’horizon</translation>
        </message>
        <message>
            <source>water use of %1</source>
            <translation>consommation d’eau de %1</translation>
        </message>
        <message>
            <source>Longest lead time of the systems bought; rented units none; what stands beside them not known</source>
            <translation>Plus long délai des systèmes achetés ; aucun pour les unités louées ; celui de ce qui se trouve à côté n’est pas connu</translation>
        </message>
        <message>
            <source>lead time of %1</source>
            <translation>délai de livraison de %1</translation>
        </message>
        <message>
            <source>Places with units in them</source>
            <translation>Lieux avec des unités</translation>
        </message>
        <message>
            <source>Vendors of bought units and operators of rented ones; network vendors not counted</source>
            <translation>Fabricants des unités achetées et exploitants des louées ; fabricants de réseau non comptés</translation>
        </message>
        <message>
            <source>Lowest sovereignty level of the places used</source>
            <translation>Plus bas niveau de souveraineté des lieux utilisés</translation>
        </message>
        <message>
            <source>sovereignty level of %1</source>
            <translation>niveau de souveraineté de %1</translation>
        </message>
        <message>
            <source>Largest period: units × compute-fabric ports of a unit; rented units need none</source>
            <translation>Plus grande période : unités × ports réseau de calcul d’une unité ; les unités louées n’en ont pas besoin</translation>
        </message>
        <message>
            <source>weight of %1</source>
            <translation>poids de %1</translation>
        </message>
        <message>
            <source>Largest period: units × weight of bought units; racks, cables and what stands beside them not counted</source>
            <translation>Plus grande période : unités × poids des unités achetées ; baies, câbles et le reste non comptés</translation>
        </message>
        <message>
            <source>Grid carbon, %1</source>
            <translation>Intensité carbone du réseau, %1</translation>
        </message>
        <message>
            <source>Yearly average %1: %2</source>
            <translation>Moyenne annuelle %1 : %2</translation>
        </message>
        <message>
            <source>Grid water, %1</source>
            <translation>Eau du réseau électrique, %1</translation>
        </message>
        <message>
            <source>Water consumed by the power plants behind one kWh</source>
            <translation>Eau consommée par les centrales derrière un kWh</translation>
        </message>
        <message>
            <source>Water use, %1</source>
            <translation>Consommation d’eau, %1</translation>
        </message>
        <message>
            <source>Site water per IT kWh as published (WUE)</source>
            <translation>Eau sur place par kWh informatique, publiée (WUE)</translation>
        </message>
        <message>
            <source>Water per IT kWh, %1</source>
            <translation>Eau par kWh informatique, %1</translation>
        </message>
        <message>
            <source>On site + PUE × grid water</source>
            <translation>Sur place + PUE × eau du réseau électrique</translation>
        </message>
        <message>
            <source>Sovereignty level, %1</source>
            <translation>Niveau de souveraineté, %1</translation>
        </message>
        <message>
            <source>Lower end of the estimated level of the EU Cloud Sovereignty Framework</source>
            <translation>Extrémité basse du niveau estimé du EU Cloud Sovereignty Framework</translation>
        </message>
        <message>
            <source>Electricity price, %1</source>
            <translation>Prix de l’électricité, %1</translation>
        </message>
        <message>
            <source>No electricity price is known for %1: its energy lines are without a price and every cost total is a lower bound</source>
            <translation>Aucun prix de l’électricité n’est connu pour %1 : ses lignes d’énergie sont sans prix et chaque total est une borne basse</translation>
        </message>
        <message>
            <source>State electricity_per_kwh for the hall</source>
            <translation>Indiquez electricity_per_kwh pour la salle</translation>
        </message>
        <message>
            <source>Colocation rent, %1</source>
            <translation>Loyer de colocation, %1</translation>
        </message>
        <message>
            <source>no rent per kW is known: ask for a quote</source>
            <translation>aucun loyer par kW connu : demandez une offre</translation>
        </message>
        <message>
            <source>no electricity price is known</source>
            <translation>aucun prix de l’électricité connu</translation>
        </message>
        <message>
            <source>Yearly value as published</source>
            <translation>Valeur annuelle publiée</translation>
        </message>
        <message>
            <source>colocation operator to be chosen, %1</source>
            <translation>exploitant de colocation à choisir, %1</translation>
        </message>
        <message>
            <source>a lower bound, for parts are not known</source>
            <translation>une borne basse, car des pièces ne sont pas connues</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>%1 lines without a price</source>
            <translation>%1 lignes sans prix</translation>
        </message>
        <message>
            <source>%1 is a lower bound; not known: %2</source>
            <translation>%1 est une borne basse ; non connu : %2</translation>
        </message>
        <message>
            <source>%1 cannot be given; not known: %2</source>
            <translation>%1 ne peut être donné ; non connu : %2</translation>
        </message>
        <message>
            <source>Add what is missing to your own catalog or ask for a quote</source>
            <translation>Ajoutez ce qui manque à votre catalogue ou demandez une offre</translation>
        </message>
        <message>
            <source>Sum of the one-off lines; low and high add the lows and highs of all of them</source>
            <translation>Somme des lignes uniques ; bas et haut additionnent les bas et hauts de toutes</translation>
        </message>
        <message>
            <source>Recurring lines of the period from %1 on / its months</source>
            <translation>Lignes récurrentes de la période à partir de %1 / ses mois</translation>
        </message>
        <message>
            <source>Sum of all lines × discount to the start of the horizon; low and high add the lows and highs of all of them</source>
            <translation>Somme de toutes les lignes × actualisation au début de l’horizon ; bas et haut additionnent les bas et hauts de toutes</translation>
        </message>
        <message>
            <source>Operation over the horizon (IT energy × PUE × yearly average grid intensity) + embodied carbon</source>
            <translation>Exploitation sur l’horizon (énergie informatique × PUE × intensité moyenne annuelle du réseau) + CO₂ de fabrication</translation>
        </message>
        <message>
            <source>matrix products</source>
            <translation>produits matriciels</translation>
        </message>
        <message>
            <source>logits and loss</source>
            <translation>logits et perte</translation>
        </message>
        <message>
            <source>norms, activations, residuals, casts</source>
            <translation>normes, activations, résidus, conversions</translation>
        </message>
        <message>
            <source>expert routing</source>
            <translation>routage des experts</translation>
        </message>
        <message>
            <source>all-reduce, tensor parallel</source>
            <translation>all-reduce, parallélisme de tenseurs</translation>
        </message>
        <message>
            <source>key and value exchange, context parallel</source>
            <translation>échange clés et valeurs, parallélisme de contexte</translation>
        </message>
        <message>
            <source>all-to-all, expert parallel</source>
            <translation>all-to-all, parallélisme d’experts</translation>
        </message>
        <message>
            <source>gather and scatter, sharded weights</source>
            <translation>rassemblement et dispersion des poids partagés</translation>
        </message>
        <message>
            <source>gradients and parameters, data parallel</source>
            <translation>gradients et paramètres, parallélisme de données</translation>
        </message>
        <message>
            <source>sends, pipeline parallel</source>
            <translation>envois, parallélisme en pipeline</translation>
        </message>
        <message>
            <source>pipeline bubble and uneven stages</source>
            <translation>bulle de pipeline et étages inégaux</translation>
        </message>
        <message>
            <source>waiting for the host</source>
            <translation>attente de l’hôte</translation>
        </message>
        <message>
            <source>prompts of others riding along</source>
            <translation>invites d’autres en cours</translation>
        </message>
        <message>
            <source>weights of dense layers</source>
            <translation>poids des couches denses</translation>
        </message>
        <message>
            <source>output head</source>
            <translation>tête de sortie</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation>cache KV</translation>
        </message>
        <message>
            <source>pipeline hand-over</source>
            <translation>passage d’étage du pipeline</translation>
        </message>
        <message>
            <source>layer overhead</source>
            <translation>surcoût par couche</translation>
        </message>
        <message>
            <source>engine step</source>
            <translation>étape du moteur</translation>
        </message>
        <message>
            <source>from the mean to the asked percentile</source>
            <translation>de la moyenne au centile demandé</translation>
        </message>
        <message>
            <source>the accelerator's memory bandwidth is not stated</source>
            <translation>la bande passante mémoire de l’accélérateur n’est pas indiquée</translation>
        </message>
        <message>
            <source>the accelerator's memory is not stated</source>
            <translation>la mémoire de l’accélérateur n’est pas indiquée</translation>
        </message>
        <message>
            <source>the accelerator's vendor states no matrix rate</source>
            <translation>le fabricant de l’accélérateur n’indique aucun débit matriciel</translation>
        </message>
        <message>
            <source>weights need %1 of %2: %3 too much</source>
            <translation>les poids exigent %1 sur %2 : %3 de trop</translation>
        </message>
        <message>
            <source>weights (%1) leave no room for the engine's buffers (%2) in %3: %4 too much</source>
            <translation>les poids (%1) ne laissent pas de place aux tampons du moteur (%2) dans %3 : %4 de trop</translation>
        </message>
        <message>
            <source>the cache of one sequence of %1 tokens needs %2, weights leave %3 of %4: %5 too much</source>
            <translation>le cache d’une séquence de %1 jetons exige %2, les poids laissent %3 sur %4 : %5 de trop</translation>
        </message>
        <message>
            <source>time per token less the decode step</source>
            <translation>temps par jeton moins l’étape de décodage</translation>
        </message>
        <message>
            <source>engine buffers</source>
            <translation>tampons du moteur</translation>
        </message>
        <message>
            <source>fixed allowance</source>
            <translation>forfait</translation>
        </message>
        <message>
            <source>Roofline per operator of one engine step, steady state of continuous batching (%1)</source>
            <translation>Roofline par opérateur d’une étape du moteur, régime établi de lots continus (%1)</translation>
        </message>
        <message>
            <source>calibrated on %1 measured rows of %2</source>
            <translation>étalonné sur %1 lignes mesurées de %2</translation>
        </message>
        <message>
            <source>transferred: no measured row of this family, factors from %1 rows of other %2 accelerators with a wider band</source>
            <translation>transposé : aucune ligne mesurée de cette famille, facteurs de %1 lignes d’autres accélérateurs %2 avec une bande plus large</translation>
        </message>
        <message>
            <source>transferred: no measured row of this vendor, factors common to all accelerators with a wider band</source>
            <translation>transposé : aucune ligne mesurée de ce fabricant, facteurs communs à tous les accélérateurs avec une bande plus large</translation>
        </message>
        <message>
            <source>link between accelerators not stated, 50 GB/s assumed</source>
            <translation>lien entre accélérateurs non indiqué, 50 Go/s supposés</translation>
        </message>
        <message>
            <source>no matrix rate is stated for the weights' precision, that of the nearest one was used</source>
            <translation>aucun débit matriciel n’est indiqué pour la précision des poids, celui de la plus proche est pris</translation>
        </message>
        <message>
            <source>time per token at percentile %1 less the mean</source>
            <translation>temps par jeton au centile %1 moins la moyenne</translation>
        </message>
        <message>
            <source>Hours between job-stopping failures of one accelerator and its share of the rest</source>
            <translation>Heures entre les pannes d’un accélérateur et de sa part du reste qui arrêtent une exécution</translation>
        </message>
        <message>
            <source>hours between interruptions of a published run × its accelerators; the ends from clusters that state failures per server day</source>
            <translation>heures entre les interruptions d’une exécution publiée × ses accélérateurs ; bornes de grappes qui publient des pannes par jour de serveur</translation>
        </message>
        <message>
            <source>Write rate of the plan's storage</source>
            <translation>Débit d’écriture du stockage du plan</translation>
        </message>
        <message>
            <source>the plan's data sets</source>
            <translation>les jeux de données du plan</translation>
        </message>
        <message>
            <source>optimiser state</source>
            <translation>état de l’optimiseur</translation>
        </message>
        <message>
            <source>gathered layers</source>
            <translation>couches rassemblées</translation>
        </message>
        <message>
            <source>two layers in 16 bit</source>
            <translation>deux couches en 16 bits</translation>
        </message>
        <message>
            <source>context, buffers, fragmentation</source>
            <translation>contexte, tampons, fragmentation</translation>
        </message>
        <message>
            <source>Time of each operator from its shape and the accelerator's rates, with named factors for what of them is reached; stack %1.</source>
            <translation>Temps de chaque opérateur d’après sa forme et les débits de l’accélérateur, avec des facteurs nommés pour la part atteinte ; pile %1</translation>
        </message>
        <message>
            <source>not calibrated: neutral priors</source>
            <translation>non étalonné : a priori neutres</translation>
        </message>
        <message>
            <source>transferred from %1: no measured row of %2</source>
            <translation>transposé de %1 : aucune ligne mesurée de %2</translation>
        </message>
        <message>
            <source>transferred: no measured row of %1; factors pooled over all measured families</source>
            <translation>transposé : aucune ligne mesurée de %1 ; facteurs moyennés sur toutes les familles mesurées</translation>
        </message>
        <message>
            <source>calibrated on %1 rows of %2 and %3 rows of its stack</source>
            <translation>étalonné sur %1 lignes de %2 et %3 lignes de sa pile</translation>
        </message>
        <message>
            <source>the vendor's rate does not say whether it is dense</source>
            <translation>le débit du fabricant ne dit pas s’il est dense</translation>
        </message>
        <message>
            <source>needs %1, %2 more than the %3 there are; the largest part is %4, %5</source>
            <translation>exige %1, %2 de plus que les %3 disponibles ; la plus grande part est %4, %5</translation>
        </message>
        <message>
            <source>%1 or later</source>
            <translation>%1 ou plus récent</translation>
        </message>
        <message>
            <source>%1 or earlier</source>
            <translation>%1 ou plus ancien</translation>
        </message>
        <message>
            <source>%1 does not work with %2: it needs %3</source>
            <translation>%1 ne fonctionne pas avec %2 : il faut %3</translation>
        </message>
        <message>
            <source>A version that is still maintained</source>
            <translation>Une version encore maintenue</translation>
        </message>
        <message>
            <source>Ask the project or vendor</source>
            <translation>Demandez au projet ou au fabricant</translation>
        </message>
        <message>
            <source>Storage nodes with open-source software</source>
            <translation>Nœuds de stockage avec logiciel libre</translation>
        </message>
        <message>
            <source>the catalog lacks the planning value %1</source>
            <translation>le catalogue manque de la valeur de planification %1</translation>
        </message>
        <message>
            <source>the capacity of its drives or its network ports are not published</source>
            <translation>la capacité de ses disques ou ses ports réseau ne sont pas publiés</translation>
        </message>
        <message>
            <source>nodes for the capacity: %1 of %2 TB usable, for reading: %3 of %4 GB/s, for writing: %5 of %6 GB/s, at least: %7</source>
            <translation>nœuds pour la capacité : %1 de %2 To utiles, pour la lecture : %3 à %4 Go/s, pour l’écriture : %5 à %6 Go/s, au moins : %7</translation>
        </message>
        <message>
            <source>no write throughput is published: ask the vendor</source>
            <translation>aucun débit d’écriture publié : demandez au fabricant</translation>
        </message>
        <message>
            <source>no read throughput or capacity is published: ask the vendor</source>
            <translation>aucun débit de lecture ni capacité publiés : demandez au fabricant</translation>
        </message>
        <message>
            <source>%1 units by published capacity (%2), read and write</source>
            <translation>%1 unités d’après la capacité publiée (%2), lecture et écriture</translation>
        </message>
        <message>
            <source>%1 units would carry it: ask %2 for a quote</source>
            <translation>%1 unités le porteraient : demandez une offre à %2</translation>
        </message>
        <message>
            <source>offered as a managed service only, without a price per node</source>
            <translation>offert seulement comme service géré, sans prix par nœud</translation>
        </message>
        <message>
            <source>no latency of its online store is published</source>
            <translation>aucune latence de son magasin en ligne publiée</translation>
        </message>
        <message>
            <source>its memory or core count is not published</source>
            <translation>sa mémoire ou son nombre de cœurs n’est pas publié</translation>
        </message>
        <message>
            <source>nodes for %1 GB with %2 copies: %3, for %4 reads/s: %5; %6 cores a node</source>
            <translation>nœuds pour %1 Go avec %2 copies : %3, pour %4 lectures/s : %5 ; %6 cœurs par nœud</translation>
        </message>
        <message>
            <source>no latency of %1 is published</source>
            <translation>aucune latence de %1 publiée</translation>
        </message>
        <message>
            <source>%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; %6 queries/s a copy from the published %7 of %8 vectors × %9 dimensions</source>
            <translation>%1 vecteurs × %2 B = %3 Go en mémoire sur %4 fragments, %5 copies ; %6 requêtes/s par copie d’après le publié %7 de %8 vecteurs × %9 dimensions</translation>
        </message>
        <message>
            <source>the memory of its index is not published</source>
            <translation>la mémoire de son index n’est pas publiée</translation>
        </message>
        <message>
            <source>no throughput at a stated recall and core count is published</source>
            <translation>aucun débit à rappel et nombre de cœurs indiqués n’est publié</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s</source>
            <translation>Câble de %1 Gbit/s</translation>
        </message>
        <message>
            <source>Planning value at 400 Gbit/s, by speed</source>
            <translation>Valeur de planification à 400 Gbit/s, selon la vitesse</translation>
        </message>
        <message>
            <source>No price of data that leaves %1 is published: a range is used</source>
            <translation>Aucun prix n’est publié pour les données qui quittent %1 : une fourchette est utilisée</translation>
        </message>
        <message>
            <source>No price of object storage at %1 is published: a range is used</source>
            <translation>Aucun prix n’est publié pour le stockage objet à %1 : une fourchette est utilisée</translation>
        </message>
        <message>
            <source>Ask the provider for a price and import it</source>
            <translation>Demander un prix au fournisseur et l’importer</translation>
        </message>
        <message>
            <source>Object storage per TB and month, where a place publishes no price</source>
            <translation>Stockage objet par To et par mois, là où un lieu ne publie pas de prix</translation>
        </message>
        <message>
            <source>No price of %1 is published: a range per port is used</source>
            <translation>Aucun prix de %1 n’est publié : une fourchette par port est utilisée</translation>
        </message>
        <message>
            <source>Ask the vendor for a quote and import it</source>
            <translation>Demandez une offre au fabricant et importez-la</translation>
        </message>
        <message>
            <source>Price range, %1</source>
            <translation>Fourchette de prix, %1</translation>
        </message>
        <message>
            <source>Planning value per port × ports</source>
            <translation>Valeur de planification par port × ports</translation>
        </message>
        <message>
            <source>Planning value per 400 Gbit/s of port speed × port speed of the switch</source>
            <translation>Valeur de planification par 400 Gbit/s de port × vitesse des ports du commutateur</translation>
        </message>
        <message>
            <source>Typical power as published</source>
            <translation>Puissance typique publiée</translation>
        </message>
        <message>
            <source>Maximum power as published</source>
            <translation>Puissance maximale publiée</translation>
        </message>
        <message>
            <source>Maximum × share under load</source>
            <translation>Maximum × part en charge</translation>
        </message>
        <message>
            <source>Planning value per port × ports, for no power is published</source>
            <translation>Valeur de planification par port × ports, faute de puissance publiée</translation>
        </message>
        <message>
            <source>No power of %1 is published: its energy and room are not counted</source>
            <translation>Aucune puissance de %1 n’est publiée : son énergie et sa place ne sont pas comptées</translation>
        </message>
        <message>
            <source>Add its power to your own catalog</source>
            <translation>Ajoutez sa puissance à votre catalogue</translation>
        </message>
        <message>
            <source>Colocation of %1 by power</source>
            <translation>Colocation de %1 selon la puissance</translation>
        </message>
        <message>
            <source>No switch the plan may buy carries ports of %1 Gbit/s, so the fabric of %2 is neither counted nor priced</source>
            <translation>Aucun commutateur que le plan peut acheter n’a de ports de %1 Gbit/s, le réseau de %2 n’est donc ni compté ni chiffré</translation>
        </message>
        <message>
            <source>No switch the plan may buy carries the %1 Gbit/s ports of the %2 network of %3: it is neither counted nor priced</source>
            <translation>Aucun commutateur que le plan peut acheter ne porte les ports à %1 Gbit/s du réseau « %2 » de %3 : il n’est ni compté ni chiffré</translation>
        </message>
        <message>
            <source>Add a switch to your own catalog</source>
            <translation>Ajoutez un commutateur à votre catalogue</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s server port with its ends</source>
            <translation>Câble d’un port serveur de %1 Gbit/s avec ses extrémités</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s between two switches with its ends</source>
            <translation>Câble de %1 Gbit/s entre deux commutateurs avec ses extrémités</translation>
        </message>
        <message>
            <source>%1 ports of the %2 network of %3 do not fit its %4 switches with %5 places: it needs switches with more ports, or one more of them</source>
            <translation>%1 ports du réseau %2 de %3 ne tiennent pas sur ses %4 commutateurs de %5 places : il faut des commutateurs à plus de ports, ou un de plus</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s storage port with its ends</source>
            <translation>Câble d’un port de stockage de %1 Gbit/s avec ses extrémités</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s in-band port with its ends</source>
            <translation>Câble d’un port en bande de %1 Gbit/s avec ses extrémités</translation>
        </message>
        <message>
            <source>Cable of one %1 Gbit/s out-of-band port</source>
            <translation>Câble d’un port hors bande de %1 Gbit/s</translation>
        </message>
        <message>
            <source>Cable of %1 Gbit/s between two %2 switches with its ends</source>
            <translation>Câble de %1 Gbit/s entre deux commutateurs %2 avec ses extrémités</translation>
        </message>
        <message>
            <source>training run</source>
            <translation>exécution d’entraînement</translation>
        </message>
        <message>
            <source>million tokens</source>
            <translation>millions de jetons</translation>
        </message>
        <message>
            <source>Compute units of the plan; switches, storage and the building are in the totals where known</source>
            <translation>Unités de calcul du plan ; commutateurs, stockage et bâtiment sont dans les totaux là où ils sont connus</translation>
        </message>
        <message>
            <source>Given in the plan</source>
            <translation>Donné dans le plan</translation>
        </message>
        <message>
            <source>Local NVMe</source>
            <translation>NVMe local</translation>
        </message>
        <message>
            <source>Parallel file system</source>
            <translation>Système de fichiers parallèle</translation>
        </message>
        <message>
            <source>Object storage</source>
            <translation>Stockage objet</translation>
        </message>
        <message>
            <source>No storage node of the catalog can be sized for it</source>
            <translation>Aucun nœud de stockage du catalogue ne peut y être dimensionné</translation>
        </message>
        <message>
            <source>MLPerf Storage %1: %2 %3 read %4 GB/s in %5</source>
            <translation>MLPerf Storage %1 : %2 %3 lisent %4 Go/s en %5</translation>
        </message>
        <message>
            <source>the airflow</source>
            <translation>le débit d’air</translation>
        </message>
        <message>
            <source>the flow of coolant</source>
            <translation>le débit de liquide</translation>
        </message>
        <message>
            <source>sizes of coolant distribution units</source>
            <translation>tailles d’unités de distribution de liquide</translation>
        </message>
        <message>
            <source>the height of %1</source>
            <translation>la hauteur de %1</translation>
        </message>
        <message>
            <source>the nameplate power of %1</source>
            <translation>la puissance nominale de %1</translation>
        </message>
        <message>
            <source>the weight of %1</source>
            <translation>le poids de %1</translation>
        </message>
        <message>
            <source>the height of %1 (one unit is drawn)</source>
            <translation>la hauteur de %1 (une unité dessinée)</translation>
        </message>
        <message>
            <source>the power of %1</source>
            <translation>la puissance de %1</translation>
        </message>
        <message>
            <source>Choose a smaller system, or give the hall racks that carry it</source>
            <translation>Choisissez un système plus petit, ou donnez à la salle des baies qui le portent</translation>
        </message>
        <message>
            <source>%1 has %2 racks; servers, nodes and switches together fill %3, and no packing needs fewer than %4</source>
            <translation>%1 a %2 baies ; serveurs, nœuds et commutateurs en remplissent ensemble %3, et aucun rangement n’en demande moins de %4</translation>
        </message>
        <message>
            <source>%1 more racks, or more power per rack</source>
            <translation>%1 baies de plus, ou plus de puissance par baie</translation>
        </message>
        <message>
            <source>%1 of %2 would carry %3 kW and may carry %4 kW</source>
            <translation>%1 de %2 porterait %3 kW et peut en porter %4</translation>
        </message>
        <message>
            <source>The feed</source>
            <translation>L’arrivée</translation>
        </message>
        <message>
            <source>After the loss of one, each remaining feed</source>
            <translation>Après la perte d’une, chaque arrivée restante</translation>
        </message>
        <message>
            <source>Feeds of at least %1 kW</source>
            <translation>Des arrivées d’au moins %1 kW</translation>
        </message>
        <message>
            <source>%1 has one power feed: its loss stops everything there</source>
            <translation>%1 a une seule arrivée électrique : sa perte y arrête tout</translation>
        </message>
        <message>
            <source>A second feed (power_feeds 2N)</source>
            <translation>Une seconde arrivée (power_feeds 2N)</translation>
        </message>
        <message>
            <source>the weight</source>
            <translation>le poids</translation>
        </message>
        <message>
            <source>Not known of what stands in %1: %2</source>
            <translation>Non connu de ce qui se trouve à %1 : %2</translation>
        </message>
        <message>
            <source>Add the figures to your own catalog</source>
            <translation>Ajoutez les valeurs à votre catalogue</translation>
        </message>
        <message>
            <source>Whether the floor of %1 carries its racks is not known, for want of %2</source>
            <translation>On ne sait si le sol de %1 porte ses baies, faute de %2</translation>
        </message>
        <message>
            <source>Ask the vendor for the weight</source>
            <translation>Demandez le poids au fabricant</translation>
        </message>
        <message>
            <source>Drop the pin, or give the hall racks that carry the system</source>
            <translation>Retirez l’épinglage, ou donnez à la salle des baies qui portent le système</translation>
        </message>
        <message>
            <source>A rack of %1 carries none of the %2 accelerated systems of the catalog. The least demanding: %3</source>
            <translation>Une baie de %1 ne porte aucun des %2 systèmes accélérés du catalogue. Le moins exigeant : %3</translation>
        </message>
        <message>
            <source>Racks of at least %1 kW and %2 units, or a workstation beside them</source>
            <translation>Des baies d’au moins %1 kW et %2 unités, ou une station de travail à côté</translation>
        </message>
        <message>
            <source>%1 keeps all of its capacity: the spare units take over.</source>
            <translation>%1 garde toute sa capacité : les unités de réserve prennent le relais.</translation>
        </message>
        <message>
            <source>%1 stops until it is repaired.</source>
            <translation>%1 s’arrête jusqu’à réparation.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity.</source>
            <translation>%1 garde %2 de sa capacité.</translation>
        </message>
        <message>
            <source>Feed %1 of %2</source>
            <translation>Arrivée %1 de %2</translation>
        </message>
        <message>
            <source>All of %1: it has one feed. The UPS bridges minutes, generators carry on only where they are built.</source>
            <translation>Tout %1 : il n’y a qu’une arrivée. L’onduleur couvre quelques minutes, les groupes électrogènes ne continuent que là où ils existent.</translation>
        </message>
        <message>
            <source>the other feed</source>
            <translation>l’autre arrivée</translation>
        </message>
        <message>
            <source>each remaining feed</source>
            <translation>chaque arrivée restante</translation>
        </message>
        <message>
            <source>Not known: the capacity of the feeds of %1 is not stated; %2 would carry %3 kW.</source>
            <translation>Non connu : la capacité des arrivées de %1 n’est pas indiquée ; %2 porterait %3 kW.</translation>
        </message>
        <message>
            <source>Nothing trips: %1 carries %2 of %3 kW (typical %4 kW, nameplate %5 kW).</source>
            <translation>Rien ne saute : %1 porte %2 sur %3 kW (typique %4 kW, nominal %5 kW).</translation>
        </message>
        <message>
            <source>Load of %1 kW must be shed: %2 would carry %3 of %4 kW.</source>
            <translation>Une charge de %1 kW doit être délestée : %2 porterait %3 sur %4 kW.</translation>
        </message>
        <message>
            <source>The fabric of %1: this is its only %2 switch. Work inside one unit goes on; what spans units stops.</source>
            <translation>Le réseau de %1 : c’est son seul commutateur %2. Le travail dans une unité continue ; ce qui en relie plusieurs s’arrête.</translation>
        </message>
        <message>
            <source>%1 of %2 leaf switches are left: units with ports on the lost one run at a part of their network speed, jobs that span units wait for the slowest.</source>
            <translation>Il reste %1 commutateurs feuilles sur %2 : les unités reliées au commutateur perdu tournent à une partie de leur vitesse réseau, les tâches réparties attendent la plus lente.</translation>
        </message>
        <message>
            <source>%1 of the bandwidth between leaves is left (%2 of %3 %4 switches).</source>
            <translation>Il reste %1 de la bande passante entre feuilles (%2 sur %3 commutateurs %4).</translation>
        </message>
        <message>
            <source>All units stay reachable where each has ports on several leaves; requests inside one unit are not slowed.</source>
            <translation>Toutes les unités restent joignables si chacune a des ports sur plusieurs feuilles ; les requêtes dans une unité ne ralentissent pas.</translation>
        </message>
        <message>
            <source>%1 of %2 out-of-band switches of %3 are left: what hangs from this one cannot be switched on or looked at from afar.</source>
            <translation>Il reste %1 sur %2 commutateurs hors bande de %3 : ce qui dépend de celui-ci ne peut être ni allumé ni vu à distance.</translation>
        </message>
        <message>
            <source>All work goes on.</source>
            <translation>Tout le travail continue.</translation>
        </message>
        <message>
            <source>%1 of %2 switches of this network are left: devices with a port on another one stay reachable, at a part of their speed.</source>
            <translation>Il reste %1 sur %2 commutateurs de ce réseau : les appareils reliés à un autre restent joignables, à une partie de leur vitesse.</translation>
        </message>
        <message>
            <source>The storage network of %1: this is its only switch. Runs go on until their next checkpoint, which cannot be written.</source>
            <translation>Le réseau de stockage de %1 : c’est son seul commutateur. Les exécutions continuent jusqu’au prochain point de reprise, qui ne peut être écrit.</translation>
        </message>
        <message>
            <source>The in-band network of %1: this is its only switch. Users do not reach the services there and the scheduler does not reach its servers.</source>
            <translation>Le réseau en bande de %1 : c’est son seul commutateur. Les utilisateurs n’y joignent plus les services et l’ordonnanceur plus ses serveurs.</translation>
        </message>
        <message>
            <source>One coolant distribution unit of %1</source>
            <translation>Une unité de distribution de liquide de %1</translation>
        </message>
        <message>
            <source>Nothing trips: %1 of %2 units carry %3 of %4 kW.</source>
            <translation>Rien ne saute : %1 sur %2 unités portent %3 sur %4 kW.</translation>
        </message>
        <message>
            <source>The whole site %1</source>
            <translation>Tout le lieu %1</translation>
        </message>
        <message>
            <source>%1 units at %2.</source>
            <translation>%1 unités à %2.</translation>
        </message>
        <message>
            <source>sizes of rack strips</source>
            <translation>tailles de réglettes</translation>
        </message>
        <message>
            <source>%1 per rack and feed in the fullest rack; each carries the whole rack when the other feed is lost</source>
            <translation>%1 par baie et arrivée dans la baie la plus pleine ; chacune porte toute la baie si l’autre arrivée tombe</translation>
        </message>
        <message>
            <source>sizes of busways</source>
            <translation>tailles de gaines à barres</translation>
        </message>
        <message>
            <source>%1 per row and feed</source>
            <translation>%1 par rangée et arrivée</translation>
        </message>
        <message>
            <source>Feeds A and B</source>
            <translation>Arrivées A et B</translation>
        </message>
        <message>
            <source>One feed carries everything</source>
            <translation>Une arrivée porte tout</translation>
        </message>
        <message>
            <source>Each carries its share; after the loss of one the rest carries everything</source>
            <translation>Chacune porte sa part ; après la perte d’une, le reste porte tout</translation>
        </message>
        <message>
            <source>the capacity of the feeds</source>
            <translation>la capacité des arrivées</translation>
        </message>
        <message>
            <source>sizes of %1</source>
            <translation>tailles de %1</translation>
        </message>
        <message>
            <source>Each feed's units carry the whole typical load alone</source>
            <translation>Les unités de chaque arrivée portent seules toute la charge typique</translation>
        </message>
        <message>
            <source>Units for the typical load and one to spare</source>
            <translation>Unités pour la charge typique et une de réserve</translation>
        </message>
        <message>
            <source>the PUE</source>
            <translation>le PUE</translation>
        </message>
        <message>
            <source>Sets for typical load × PUE %1 and one to spare</source>
            <translation>Groupes pour la charge typique × PUE %1 et un de réserve</translation>
        </message>
        <message>
            <source>%1 draws %2 kW by its nameplate; a rack of %3 carries %4 kW: it needs racks of at least %5 kW</source>
            <translation>%1 tire %2 kW en puissance nominale ; une baie de %3 porte %4 kW : il faut des baies d’au moins %5 kW</translation>
        </message>
        <message>
            <source>%1 is %2 units high; a rack of %3 has %4: it needs racks of at least %2 units</source>
            <translation>%1 occupe %2 unités ; une baie de %3 en a %4 : il faut des baies d’au moins %2 unités</translation>
        </message>
        <message>
            <source>%1 weighs %2 kg; floor and rack of %3 carry %4 kg of devices: it needs a floor of at least %5 kg/m²</source>
            <translation>%1 pèse %2 kg ; sol et baie de %3 portent %4 kg d’appareils : il faut un sol d’au moins %5 kg/m²</translation>
        </message>
        <message>
            <source>%1 gives off %2 kW; the air of one rack of %3 takes %4 kW away: it needs rear doors or liquid</source>
            <translation>%1 dégage %2 kW ; l’air d’une baie de %3 en emporte %4 : il faut des portes arrière ou du liquide</translation>
        </message>
        <message>
            <source>the plan owns no accelerators, so there is nothing to compare renting with</source>
            <translation>le plan ne possède aucun accélérateur, il n’y a donc rien à comparer avec la location</translation>
        </message>
        <message>
            <source>lines of this plan, residual value by assumption residual_share</source>
            <translation>lignes de ce plan, valeur résiduelle selon residual_share</translation>
        </message>
        <message>
            <source>lines of this plan</source>
            <translation>lignes de ce plan</translation>
        </message>
        <message>
            <source>lines of this plan, resale among them</source>
            <translation>lignes de ce plan, revente comprise</translation>
        </message>
        <message>
            <source>lines of this plan, hardware as an annuity by assumption lease_rate_per_year</source>
            <translation>lignes de ce plan, matériel en annuité selon lease_rate_per_year</translation>
        </message>
        <message>
            <source>the catalog has no lease rate or hardware life</source>
            <translation>le catalogue n’a pas de taux de crédit-bail ou de durée de vie</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <translation>Prix de l’électricité</translation>
        </message>
        <message>
            <source>Exchange rate of the dollar</source>
            <translation>Cours du dollar</translation>
        </message>
        <message>
            <source>Use of the machines</source>
            <translation>Utilisation des machines</translation>
        </message>
        <message>
            <source>Cloud prices over the years</source>
            <translation>Prix du cloud au fil des années</translation>
        </message>
        <message>
            <source>Hardware prices after today&apos;s have ended</source>
            <translation>Prix du matériel après la fin des prix actuels</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Achat</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Crédit-bail</translation>
        </message>
        <message>
            <source>Buy, in a colocation</source>
            <translation>Acheter, en colocation</translation>
        </message>
        <message>
            <source>the plan rents its rooms already</source>
            <translation>le plan loue déjà ses salles</translation>
        </message>
        <message>
            <source>the catalog has no colocation rent in the plan's countries</source>
            <translation>le catalogue n’a pas de loyer de colocation dans les pays du plan</translation>
        </message>
        <message>
            <source>lines of this plan, rent of %1: %2 %3 per kW and month (%4)</source>
            <translation>lignes de ce plan, loyer de %1 : %2 %3 par kW et mois (%4)</translation>
        </message>
        <message>
            <source>Reserved for three years</source>
            <translation>Réservé pour trois ans</translation>
        </message>
        <message>
            <source>Reserved year by year</source>
            <translation>Réservé d’année en année</translation>
        </message>
        <message>
            <source>On demand</source>
            <translation>À la demande</translation>
        </message>
        <message>
            <source>Spot, interruptible</source>
            <translation>Spot, interruptible</translation>
        </message>
        <message>
            <source>the catalog has no such offer of %1</source>
            <translation>le catalogue n’a pas une telle offre de %1</translation>
        </message>
        <message>
            <source>%1 %2 in %3, %4 USD per accelerator and hour (%5)</source>
            <translation>%1 %2 à %3, %4 USD par accélérateur et heure (%5)</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours</source>
            <translation>les machines sont utilisées plus de %1 % des heures</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them</source>
            <translation>les machines sont utilisées plus de %1 % des heures où le plan a du travail pour elles</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them and electricity costs less than %2 %3 per kWh at full use</source>
            <translation>les machines sont utilisées plus de %1 % des heures où le plan a du travail pour elles et l’électricité coûte moins de %2 %3 par kWh à pleine utilisation</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours the plan has work for them and electricity costs less than %2 %3 per kWh at a use of %4 %</source>
            <translation>les machines sont utilisées plus de %1 % des heures où le plan a du travail pour elles et que l’électricité coûte moins de %2 %3 par kWh pour un taux d’utilisation de %4 %</translation>
        </message>
        <message>
            <source>electricity costs less than %1 %2 per kWh at full use</source>
            <translation>l’électricité coûte moins de %1 %2 par kWh à pleine utilisation</translation>
        </message>
        <message>
            <source>electricity costs less than %1 %2 per kWh at a use of %3 %</source>
            <translation>l’électricité coûte moins de %1 %2 par kWh pour un taux d’utilisation de %3 %</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper at any use and electricity price shown.</source>
            <translation>Louer à la demande est moins cher à toute utilisation et tout prix de l’électricité montrés.</translation>
        </message>
        <message>
            <source>Owning is cheaper than renting on demand if %1.</source>
            <translation>Posséder est moins cher que louer à la demande si %1.</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Prix, %1</translation>
        </message>
        <message>
            <source>Installation, %1</source>
            <translation>Installation, %1</translation>
        </message>
        <message>
            <source>Support, %1</source>
            <translation>Maintenance, %1</translation>
        </message>
        <message>
            <source>Power, %1</source>
            <translation>Puissance, %1</translation>
        </message>
        <message>
            <source>PUE, %1</source>
            <translation>PUE, %1</translation>
        </message>
        <message>
            <source>Accelerators, %1</source>
            <translation>Accélérateurs, %1</translation>
        </message>
        <message>
            <source>Weight, %1</source>
            <translation>Poids, %1</translation>
        </message>
        <message>
            <source>weights, %1</source>
            <translation>poids, %1</translation>
        </message>
        <message>
            <source>engine buffers, %1</source>
            <translation>tampons du moteur, %1</translation>
        </message>
        <message>
            <source>KV cache, %1</source>
            <translation>cache KV, %1</translation>
        </message>
        <message>
            <source>weights of dense layers, %1</source>
            <translation>poids des couches denses, %1</translation>
        </message>
        <message>
            <source>output head, %1</source>
            <translation>tête de sortie, %1</translation>
        </message>
        <message>
            <source>layer overhead, %1</source>
            <translation>surcoût par couche, %1</translation>
        </message>
        <message>
            <source>engine step, %1</source>
            <translation>étape du moteur, %1</translation>
        </message>
        <message>
            <source>pipeline hand-over, %1</source>
            <translation>passage d’étage du pipeline, %1</translation>
        </message>
        <message>
            <source>prompts of others riding along, %1</source>
            <translation>invites d’autres en cours, %1</translation>
        </message>
        <message>
            <source>from the mean to the asked percentile, %1</source>
            <translation>de la moyenne au centile demandé, %1</translation>
        </message>
        <message>
            <source>matrix products, %1</source>
            <translation>produits matriciels, %1</translation>
        </message>
        <message>
            <source>all-reduce, tensor parallel, %1</source>
            <translation>all-reduce, parallélisme de tenseurs, %1</translation>
        </message>
        <message>
            <source>all-to-all, expert parallel, %1</source>
            <translation>all-to-all, parallélisme d’experts, %1</translation>
        </message>
        <message>
            <source>gather and scatter, sharded weights, %1</source>
            <translation>rassemblement et dispersion des poids partagés, %1</translation>
        </message>
        <message>
            <source>gradients and parameters, data parallel, %1</source>
            <translation>gradients et paramètres, parallélisme de données, %1</translation>
        </message>
        <message>
            <source>sends, pipeline parallel, %1</source>
            <translation>envois, parallélisme en pipeline, %1</translation>
        </message>
        <message>
            <source>pipeline bubble and uneven stages, %1</source>
            <translation>bulle de pipeline et étages inégaux, %1</translation>
        </message>
        <message>
            <source>waiting for the host, %1</source>
            <translation>attente de l’hôte, %1</translation>
        </message>
        <message>
            <source>logits and loss, %1</source>
            <translation>logits et perte, %1</translation>
        </message>
        <message>
            <source>norms, activations, residuals, casts, %1</source>
            <translation>normes, activations, résidus, conversions, %1</translation>
        </message>
        <message>
            <source>Time to first token, %1</source>
            <translation>Temps jusqu’au premier jeton, %1</translation>
        </message>
        <message>
            <source>Time per output token, %1</source>
            <translation>Temps par jeton de sortie, %1</translation>
        </message>
        <message>
            <source>Output tokens, %1</source>
            <translation>Jetons de sortie, %1</translation>
        </message>
        <message>
            <source>Requests a replica is planned for, %1</source>
            <translation>Requêtes prévues par réplique, %1</translation>
        </message>
        <message>
            <source>Requests in flight, %1</source>
            <translation>Requêtes simultanées, %1</translation>
        </message>
        <message>
            <source>Memory per accelerator, %1</source>
            <translation>Mémoire par accélérateur, %1</translation>
        </message>
        <message>
            <source>Memory it needs, %1</source>
            <translation>Mémoire nécessaire, %1</translation>
        </message>
        <message>
            <source>Days of the run, %1</source>
            <translation>Jours d’exécution, %1</translation>
        </message>
        <message>
            <source>One optimiser step, %1</source>
            <translation>Une étape d’optimisation, %1</translation>
        </message>
        <message>
            <source>Sequences of an optimiser step, %1</source>
            <translation>Séquences d’une étape d’optimisation, %1</translation>
        </message>
        <message>
            <source>Optimiser steps of the run, %1</source>
            <translation>Étapes d’optimisation de l’entraînement, %1</translation>
        </message>
        <message>
            <source>Model FLOP utilisation, %1</source>
            <translation>Utilisation FLOP du modèle, %1</translation>
        </message>
        <message>
            <source>Useful share of time, %1</source>
            <translation>Part utile du temps, %1</translation>
        </message>
        <message>
            <source>Energy of one run, %1</source>
            <translation>Énergie d’une exécution, %1</translation>
        </message>
        <message>
            <source>Latency, 95th percentile, %1</source>
            <translation>Latence, 95e centile, %1</translation>
        </message>
        <message>
            <source>Latency, 99th percentile, %1</source>
            <translation>Latence, 99e centile, %1</translation>
        </message>
        <message>
            <source>Usable capacity, %1</source>
            <translation>Capacité utile, %1</translation>
        </message>
        <message>
            <source>Read bandwidth, %1</source>
            <translation>Débit de lecture, %1</translation>
        </message>
        <message>
            <source>Write bandwidth, %1</source>
            <translation>Débit d’écriture, %1</translation>
        </message>
        <message>
            <source>Queries, %1</source>
            <translation>Requêtes, %1</translation>
        </message>
        <message>
            <source>Nodes, %1</source>
            <translation>Nœuds, %1</translation>
        </message>
        <message>
            <source>%1 on %2, bought at %3</source>
            <translation>%1 sur %2, acheté à %3</translation>
        </message>
        <message>
            <source>%1 on %2, rented at %3</source>
            <translation>%1 sur %2, loué chez %3</translation>
        </message>
        <message>
            <source>%1 on %2, leased at %3</source>
            <translation>%1 sur %2, en crédit-bail à %3</translation>
        </message>
        <message>
            <source>%1 on %2, bought into colocation at %3</source>
            <translation>%1 sur %2, acheté en colocation à %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, bought at %2</source>
            <translation>%1, acheté à %2</translation>
        </message>
        <message>
            <source>%1, rented at %2</source>
            <translation>%1, loué chez %2</translation>
        </message>
        <message>
            <source>%1, leased at %2</source>
            <translation>%1, en crédit-bail à %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation at %2</source>
            <translation>%1, acheté en colocation à %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation</source>
            <translation>%1, acheté en colocation</translation>
        </message>
        <message>
            <source>%1, bought</source>
            <translation>%1, acheté</translation>
        </message>
        <message>
            <source>From %1, within this plan.</source>
            <translation>À partir du %1, pendant ce plan.</translation>
        </message>
        <message>
            <source>From %1, after this plan ends.</source>
            <translation>À partir du %1, après la fin de ce plan.</translation>
        </message>
        <message>
            <source>Not in force (%1).</source>
            <translation>Pas en vigueur (%1).</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>Role or risk class is not stated: this is the strictest reading.</source>
            <translation>Le rôle ou la classe de risque n’est pas indiqué : ceci est la lecture la plus stricte.</translation>
        </message>
        <message>
            <source>Whether it is met is not known: %1.</source>
            <translation>On ne sait si cela est rempli : %1.</translation>
        </message>
        <message>
            <source>Disputed: %1 [%2].</source>
            <translation>Contesté : %1 [%2].</translation>
        </message>
        <message>
            <source>%1 Recalled, to be verified.</source>
            <translation>%1 De mémoire, à vérifier.</translation>
        </message>
        <message>
            <source>State %1 under need.rules.facts. %2</source>
            <translation>Indiquez %1 sous need.rules.facts. %2</translation>
        </message>
        <message>
            <source>State %1 under need.rules.facts</source>
            <translation>Indiquez %1 sous need.rules.facts</translation>
        </message>
        <message>
            <source>State need.rules.%1</source>
            <translation>Indiquez need.rules.%1</translation>
        </message>
        <message>
            <source>State need.rules.role</source>
            <translation>Indiquez need.rules.role</translation>
        </message>
        <message>
            <source>EN 18286:2026, Annex ZA</source>
            <translation>EN 18286:2026, annexe ZA</translation>
        </message>
        <message>
            <source>One rule waits for the answer: %1</source>
            <translation>Une règle attend la réponse : %1</translation>
        </message>
        <message>
            <source>%1 rules wait for the answer: %2</source>
            <translation>%1 règles attendent la réponse : %2</translation>
        </message>
        <message>
            <source>The plan does not say: the strictest reading is applied to %1 findings</source>
            <translation>Le plan ne le dit pas : la lecture la plus stricte est appliquée à %1 constats</translation>
        </message>
        <message>
            <source>Which role do you have under the EU AI Act: provider, deployer, importer, distributor or manufacturer?</source>
            <translation>Quel rôle avez-vous selon le règlement IA : fournisseur, déployeur, importateur, distributeur ou fabricant ?</translation>
        </message>
        <message>
            <source>Which risk class has the system under the EU AI Act: prohibited, high, limited or minimal?</source>
            <translation>Quelle classe de risque a le système selon le règlement IA : interdit, élevé, limité ou minimal ?</translation>
        </message>
        <message>
            <source>Not known: %1 (%2).</source>
            <translation>Non connu : %1 (%2).</translation>
        </message>
        <message>
            <source>Not known: %1.</source>
            <translation>Non connu : %1.</translation>
        </message>
        <message>
            <source>It is open whether %1 (%2).</source>
            <translation>Question ouverte : %1 (%2).</translation>
        </message>
        <message>
            <source>%1 was %2 and is %3</source>
            <translation>%1 était %2 et est %3</translation>
        </message>
        <message>
            <source>%1 approved it; a prohibition of law is not lifted by that.</source>
            <translation>%1 l’a approuvé ; une interdiction légale n’en est pas levée.</translation>
        </message>
        <message>
            <source>The approval of %1 ended on %2.</source>
            <translation>L’approbation de %1 a pris fin le %2.</translation>
        </message>
        <message>
            <source>The approval of %1 fell: %2.</source>
            <translation>L’approbation de %1 est caduque : %2.</translation>
        </message>
        <message>
            <source>Approved by %1 until %2: %3.</source>
            <translation>Approuvé par %1 jusqu’au %2 : %3.</translation>
        </message>
        <message>
            <source>The plan names a rule pack “%1” that this program does not have: nothing of it was judged</source>
            <translation>Le plan nomme un paquet de règles « %1 » que ce programme n’a pas : rien n’en a été jugé</translation>
        </message>
        <message>
            <source>Name a pack of `docs/rules.md`, or a YAML file beside the plan</source>
            <translation>Nommez un paquet de `docs/rules.md`, ou un fichier YAML à côté du plan</translation>
        </message>
        <message>
            <source>Fact a rule asks for (%1): %2</source>
            <translation>Fait demandé par une règle (%1) : %2</translation>
        </message>
        <message>
            <source>Nobody has stated it</source>
            <translation>Personne ne l’a indiqué</translation>
        </message>
        <message>
            <source>Not stated: the strictest reading</source>
            <translation>Non indiqué : la lecture la plus stricte</translation>
        </message>
        <message>
            <source>Design and catalog</source>
            <translation>Conception et catalogue</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Conception</translation>
        </message>
        <message>
            <source>Placements and catalog</source>
            <translation>Placements et catalogue</translation>
        </message>
        <message>
            <source>Kind and model</source>
            <translation>Type et modèle</translation>
        </message>
        <message>
            <source>No accelerator</source>
            <translation>Aucun accélérateur</translation>
        </message>
        <message>
            <source>A language model is served</source>
            <translation>Un modèle de langage est servi</translation>
        </message>
        <message>
            <source>Nameplate power of the units placed there</source>
            <translation>Puissance nominale des unités placées là</translation>
        </message>
        <message>
            <source>Workloads placed there</source>
            <translation>Charges placées là</translation>
        </message>
        <message>
            <source>true</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>false</source>
            <translation>non</translation>
        </message>
        <message>
            <source>as published</source>
            <translation>tel que publié</translation>
        </message>
        <message>
            <source>confidence has aged to %1 % (%2 days at a half-life of %3)</source>
            <translation>la confiance a vieilli à %1 % (%2 jours pour une demi-vie de %3)</translation>
        </message>
        <message>
            <source>Facility costs of this catalog: %1</source>
            <translation>Coûts de bâtiment de ce catalogue : %1</translation>
        </message>
        <message>
            <source>Planning value of this catalog, replaceable by the user</source>
            <translation>Valeur de planification de ce catalogue, remplaçable par l’utilisateur</translation>
        </message>
        <message>
            <source>Switches of this catalog: %1</source>
            <translation>Commutateurs de ce catalogue : %1</translation>
        </message>
        <message>
            <source>Embodied carbon figures of this catalog: %1</source>
            <translation>Valeurs de CO₂ de fabrication de ce catalogue : %1</translation>
        </message>
        <message>
            <source>PUE and WUE figures of this catalog: %1</source>
            <translation>Valeurs PUE et WUE de ce catalogue : %1</translation>
        </message>
        <message>
            <source>Optics and cables of this catalog: %1</source>
            <translation>Optiques et câbles de ce catalogue : %1</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>de mémoire</translation>
        </message>
        <message>
            <source>check quotes</source>
            <translation>vérifier les offres</translation>
        </message>
        <message>
            <source>%1, recalled</source>
            <translation>%1, de mémoire</translation>
        </message>
        <message>
            <source>%1, committed for %2 months</source>
            <translation>%1, engagé pour %2 mois</translation>
        </message>
        <message>
            <source>%1, leased for %2 months</source>
            <translation>%1, en crédit-bail pour %2 mois</translation>
        </message>
        <message>
            <source>%1, given back after %2 days</source>
            <translation>%1, rendu après %2 jours</translation>
        </message>
        <message>
            <source>What the pins cost is not settled within the work allowed: at least %1 %2.</source>
            <translation>Le coût des épinglages n’a pas été établi dans l’effort permis : au moins %1 %2.</translation>
        </message>
        <message>
            <source>What the pins cost is not settled: the solver's answer did not pass its check.</source>
            <translation>Le coût des épinglages n’a pas été établi : la réponse du solveur n’a pas passé sa vérification.</translation>
        </message>
        <message>
            <source>Designs of changed needs that did not pass their certificate: %1. They are not offered as ways out</source>
            <translation>Conceptions de besoins modifiés qui n’ont pas obtenu leur certificat : %1. Elles ne sont pas proposées comme issues</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 et %2 autres</translation>
        </message>
        <message>
            <source>Own data centre in EU, EU-controlled company</source>
            <translation>Centre de données propre dans l’UE, entreprise sous contrôle de l’UE</translation>
        </message>
        <message>
            <source>Reference design of DGX SuperPOD: %1 (standard) to %2 GB/s (enhanced) of writing per %3 servers of eight</source>
            <translation>Architecture de référence de DGX SuperPOD : %1 (standard) à %2 Go/s (renforcée) en écriture pour %3 serveurs de huit accélérateurs</translation>
        </message>
        <message>
            <source>adoption of the Digital Omnibus</source>
            <translation>adoption de l’Omnibus numérique</translation>
        </message>
        <message>
            <source>adoption of the scheme EUCS</source>
            <translation>adoption du schéma EUCS</translation>
        </message>
        <message>
            <source>Commission guidance with a voluntary template</source>
            <translation>orientations de la Commission avec un modèle volontaire</translation>
        </message>
        <message>
            <source>Commission guidelines, overdue; draft consulted until %1</source>
            <translation>lignes directrices de la Commission, en retard ; projet consulté jusqu’au %1</translation>
        </message>
        <message>
            <source>one secondary source</source>
            <translation>une source secondaire</translation>
        </message>
        <message>
            <source>public trackers</source>
            <translation>observatoires publics</translation>
        </message>
        <message>
            <source>no citation up to %1</source>
            <translation>aucune référence jusqu’au %1</translation>
        </message>
        <message>
            <source>not cited up to %1</source>
            <translation>aucune référence jusqu’au %1</translation>
        </message>
        <message>
            <source>cited in the Official Journal on %1</source>
            <translation>référence au Journal officiel le %1</translation>
        </message>
        <message>
            <source>EN 18286:2026 was cited in the Official Journal on %1</source>
            <translation>EN 18286:2026 a été référencée au Journal officiel le %1</translation>
        </message>
        <message>
            <source>the duty of Art. 49(2) for self-exempted systems began on %1</source>
            <translation>l’obligation de l’art. 49, par. 2, pour les systèmes auto-exemptés a commencé le %1</translation>
        </message>
        <message>
            <source>Art. 113(c) read by its letter</source>
            <translation>art. 113, point c), à la lettre</translation>
        </message>
        <message>
            <source>it begins on %1 with Chapter III</source>
            <translation>elle commence le %1 avec le chapitre III</translation>
        </message>
        <message>
            <source>Art. 49 read with Art. 6</source>
            <translation>art. 49 lu avec l’art. 6</translation>
        </message>
        <message>
            <source>press</source>
            <translation>presse</translation>
        </message>
        <message>
            <source>product of Annex I</source>
            <translation>produit de l’annexe I</translation>
        </message>
        <message>
            <source>%1 (product of Annex I)</source>
            <translation>%1 (produit de l’annexe I)</translation>
        </message>
        <message>
            <source>Capital expenditure</source>
            <translation>Investissement</translation>
        </message>
        <message>
            <source>Operating cost per month</source>
            <translation>Coût d’exploitation par mois</translation>
        </message>
        <message>
            <source>Total cost, net present</source>
            <translation>Coût total, valeur actuelle</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Puissance informatique</translation>
        </message>
        <message>
            <source>Facility power</source>
            <translation>Puissance du site</translation>
        </message>
        <message>
            <source>Power per rack</source>
            <translation>Puissance par baie</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied</source>
            <translation>CO₂, exploitation et fabrication</translation>
        </message>
        <message>
            <source>Embodied carbon</source>
            <translation>CO₂ de fabrication</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Délai de livraison</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Sovereignty score</source>
            <translation>Niveau de souveraineté</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Network ports of servers</source>
            <translation>Ports réseau des serveurs</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>ratio</source>
            <translation>part</translation>
        </message>
        <message>
            <source>ratio per year</source>
            <translation>part par an</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>year</source>
            <translation>an</translation>
        </message>
        <message>
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unités</translation>
        </message>
        <message>
            <source>installations</source>
            <translation>installations</translation>
        </message>
        <message>
            <source>rack shares</source>
            <translation>parts de baie</translation>
        </message>
        <message>
            <source>unit months</source>
            <translation>mois-unités</translation>
        </message>
        <message>
            <source>kW months</source>
            <translation>mois-kW</translation>
        </message>
        <message>
            <source>cables</source>
            <translation>câbles</translation>
        </message>
        <message>
            <source>units sold</source>
            <translation>unités vendues</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>baies</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <translation>jetons/s</translation>
        </message>
        <message>
            <source>requests/s</source>
            <translation>requêtes/s</translation>
        </message>
        <message>
            <source>queries/s</source>
            <translation>requêtes/s</translation>
        </message>
        <message>
            <source>reads/s</source>
            <translation>lectures/s</translation>
        </message>
        <message>
            <source>EUR per month</source>
            <translation>EUR par mois</translation>
        </message>
        <message>
            <source>EUR per unit</source>
            <translation>EUR par unité</translation>
        </message>
        <message>
            <source>EUR per kWh</source>
            <translation>EUR par kWh</translation>
        </message>
        <message>
            <source>EUR per hour</source>
            <translation>EUR par heure</translation>
        </message>
        <message>
            <source>EUR per port</source>
            <translation>EUR par port</translation>
        </message>
        <message>
            <source>EUR per 400 Gb/s port</source>
            <translation>EUR par port de 400 Gbit/s</translation>
        </message>
        <message>
            <source>EUR per kW and month</source>
            <translation>EUR par kW et mois</translation>
        </message>
        <message>
            <source>EUR per USD</source>
            <translation>EUR par USD</translation>
        </message>
        <message>
            <source>USD per port</source>
            <translation>USD par port</translation>
        </message>
        <message>
            <source>USD per unit</source>
            <translation>USD par unité</translation>
        </message>
        <message>
            <source>USD per hour</source>
            <translation>USD par heure</translation>
        </message>
        <message>
            <source>USD per 400 Gb/s port</source>
            <translation>USD par port de 400 Gbit/s</translation>
        </message>
        <message>
            <source>W per port</source>
            <translation>W par port</translation>
        </message>
        <message>
            <source>kg per server</source>
            <translation>kg par serveur</translation>
        </message>
        <message>
            <source>kg per TB</source>
            <translation>kg par To</translation>
        </message>
        <message>
            <source>kg per accelerator</source>
            <translation>kg par accélérateur</translation>
        </message>
        <message>
            <source>L per kWh</source>
            <translation>L par kWh</translation>
        </message>
        <message>
            <source>kg CO₂e</source>
            <translation>kg CO₂e</translation>
        </message>
        <message>
            <source>kg CO₂e per month</source>
            <translation>kg CO₂e par mois</translation>
        </message>
        <message>
            <source>GB/s per accelerator</source>
            <translation>Go/s par accélérateur</translation>
        </message>
        <message>
            <source>1/year</source>
            <translation>1/an</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>par unité</translation>
        </message>
        <message>
            <source>kv offload</source>
            <translation>contextes déchargés</translation>
        </message>
        <message>
            <source>logs</source>
            <translation>journaux</translation>
        </message>
        <message>
            <source>metrics</source>
            <translation>métriques</translation>
        </message>
        <message>
            <source>checkpoints</source>
            <translation>points de reprise</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <source>data set</source>
            <translation>jeu de données</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <source>parallel</source>
            <translation>parallèle</translation>
        </message>
        <message>
            <source>object</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>capacité</translation>
        </message>
        <message>
            <source>fewest nodes</source>
            <translation>minimum de nœuds</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>write</source>
            <translation>écriture</translation>
        </message>
        <message>
            <source>State %1 GB: written in %2 s, read back in %3 s, %4 kept</source>
            <translation>État %1 Go : écrit en %2 s, relu en %3 s, %4 gardés</translation>
        </message>
        <message>
            <source>%1 nodes × %2 GB a day × %3 days</source>
            <translation>%1 nœuds × %2 Go par jour × %3 jours</translation>
        </message>
        <message>
            <source>%1 nodes × %2 series every %3 s × %4 B, %5 days, %6 copies</source>
            <translation>%1 nœuds × %2 séries toutes les %3 s × %4 B, %5 jours, %6 copies</translation>
        </message>
        <message>
            <source>Rack PDU, three-phase 400 V, %1 A</source>
            <translation>Réglette de baie, triphasé 400 V, %1 A</translation>
        </message>
        <message>
            <source>Overhead busway, %1 A</source>
            <translation>Canalisation préfabriquée, %1 A</translation>
        </message>
        <message>
            <source>UPS module, %1 kW</source>
            <translation>Module onduleur, %1 kW</translation>
        </message>
        <message>
            <source>Standby generator, %1 kW</source>
            <translation>Groupe électrogène, %1 kW</translation>
        </message>
        <message>
            <source>Feed A of %1</source>
            <translation>Arrivée A de %1</translation>
        </message>
        <message>
            <source>Feed B of %1</source>
            <translation>Arrivée B de %1</translation>
        </message>
        <message>
            <source>Yearly average %1: life cycle, annual average of generation (Ember through Our World in Data)</source>
            <translation>Moyenne annuelle %1 : cycle de vie, moyenne annuelle de la production (Ember via Our World in Data)</translation>
        </message>
        <message>
            <source>Yearly average %1: life cycle, flow-traced consumption average (Electricity Maps)</source>
            <translation>Moyenne annuelle %1 : cycle de vie, moyenne de consommation par suivi des flux (Electricity Maps)</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>%1 (%2) of %3</source>
            <translation>%1 (%2) de %3</translation>
        </message>
        <message>
            <source>life cycle, annual average of generation (Ember through Our World in Data)</source>
            <translation>cycle de vie, moyenne annuelle de la production (Ember via Our World in Data)</translation>
        </message>
        <message>
            <source>life cycle, flow-traced consumption average (Electricity Maps)</source>
            <translation>cycle de vie, moyenne de consommation par suivi des flux (Electricity Maps)</translation>
        </message>
        <message>
            <source>Plan made. %1</source>
            <translation>Plan établi. %1</translation>
        </message>
        <message>
            <source>Answered as of %1: %2, total cost %3; catalog %4, rule set %5</source>
            <translation>Réponse au %1 : %2, coût total %3 ; catalogue %4, jeu de règles %5</translation>
        </message>
        <message>
            <source>Regulation (EU) %1 as amended by Regulation (EU) %2, %3</source>
            <translation>Règlement (UE) %1, modifié par le règlement (UE) %2, %3</translation>
        </message>
        <message>
            <source>Regulation (EU) %1, %2</source>
            <translation>Règlement (UE) %1, %2</translation>
        </message>
        <message>
            <source>Directive (EU) %1 as narrowed by Directive (EU) %2</source>
            <translation>Directive (UE) %1, restreinte par la directive (UE) %2</translation>
        </message>
        <message>
            <source>Directive (EU) %1, %2</source>
            <translation>Directive (UE) %1, %2</translation>
        </message>
        <message>
            <source>a replacement rule; the text stays in the CFR and is not enforced since %1</source>
            <translation>une règle de remplacement ; le texte reste au CFR et n’est pas appliqué depuis le %1</translation>
        </message>
        <message>
            <source>adoption of the Cybersecurity Act 2</source>
            <translation>adoption du second règlement sur la cybersécurité</translation>
        </message>
        <message>
            <source>adoption of the amending directive</source>
            <translation>adoption de la directive modificative</translation>
        </message>
        <message>
            <source>adoption of the amendment</source>
            <translation>adoption de la modification</translation>
        </message>
        <message>
            <source>no reporting duty was found</source>
            <translation>aucune obligation de déclaration trouvée</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours and electricity costs less than %2 %3 per kWh at full use</source>
            <translation>les machines sont utilisées plus de %1 % des heures et l’électricité coûte moins de %2 %3 par kWh à pleine utilisation</translation>
        </message>
        <message>
            <source>the machines are used more than %1 % of the hours and electricity costs less than %2 %3 per kWh at a use of %4 %</source>
            <translation>les machines sont utilisées plus de %1 % des heures et que l’électricité coûte moins de %2 %3 par kWh pour un taux d’utilisation de %4 %</translation>
        </message>
        <message>
            <source>Disputed: %1 [%2]. Disputed: %3 [%4].</source>
            <translation>Contesté : %1 [%2]. Contesté : %3 [%4].</translation>
        </message>
        <message>
            <source>configurator range before the 2026 memory and NAND price rise, recalled; check quotes</source>
            <translation>fourchette de configurateur d’avant la hausse des prix de la mémoire et de la NAND en 2026, de mémoire ; vérifiez par des devis</translation>
        </message>
        <message>
            <source>the model's shape does not give a parameter count and a cache</source>
            <translation>la forme du modèle ne donne ni nombre de paramètres ni cache</translation>
        </message>
        <message>
            <source>kept tensors of the microbatches in flight on the first stage</source>
            <translation>tenseurs conservés des micro-lots en cours sur le premier étage</translation>
        </message>
        <message>
            <source>Dense rate × bit length, highest over precisions</source>
            <translation>Débit dense × longueur en bits, le plus grand des précisions</translation>
        </message>
        <message>
            <source>Spares, %1</source>
            <translation>Pièces de rechange, %1</translation>
        </message>
        <message>
            <source>What the pins cost is not settled within the work allowed: at least %1 %2, at most %3 %4.</source>
            <translation>Ce que coûtent les choix fixés n’a pu être établi dans le travail permis : au moins %1 %2, au plus %3 %4.</translation>
        </message>
        <message>
            <source>guidance, whose reach outside the United States is disputed</source>
            <translation>orientation, dont la portée hors des États-Unis est contestée</translation>
        </message>
        <message>
            <source>system already on the market, Art. 111(4)</source>
            <translation>système déjà sur le marché, art. 111(4)</translation>
        </message>
        <message>
            <source>model on the market before 2025-08-02, Art. 111(3)</source>
            <translation>modèle sur le marché avant le 02/08/2025, art. 111(3)</translation>
        </message>
        <message>
            <source>%1 (system already on the market, Art. 111(4))</source>
            <translation>%1 (système déjà sur le marché, art. 111(4))</translation>
        </message>
        <message>
            <source>%1 (model on the market before 2025-08-02, Art. 111(3))</source>
            <translation>%1 (modèle sur le marché avant le 02/08/2025, art. 111(3))</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licences</translation>
        </message>
        <message>
            <source>USD per usable TB</source>
            <translation>USD par To utile</translation>
        </message>
        <message>
            <source>kg per switch</source>
            <translation>kg par commutateur</translation>
        </message>
        <message>
            <source>tape</source>
            <translation>bande</translation>
        </message>
        <message>
            <source>%1 TB, %2 copy in the archive; the working copy is a part of the plan itself</source>
            <translation>%1 To, %2 copie dans l’archive ; la copie de travail est une partie du plan lui-même</translation>
        </message>
        <message>
            <source>the model of %1</source>
            <translation>le modèle de %1</translation>
        </message>
        <message>
            <source>Strategic Sovereignty</source>
            <translation>Souveraineté stratégique</translation>
        </message>
        <message>
            <source>Legal and Jurisdictional Sovereignty</source>
            <translation>Souveraineté juridique</translation>
        </message>
        <message>
            <source>Data and AI Sovereignty</source>
            <translation>Souveraineté des données et de l’IA</translation>
        </message>
        <message>
            <source>Operational Sovereignty</source>
            <translation>Souveraineté opérationnelle</translation>
        </message>
        <message>
            <source>Supply Chain Sovereignty</source>
            <translation>Souveraineté de la chaîne d’approvisionnement</translation>
        </message>
        <message>
            <source>Technology Sovereignty</source>
            <translation>Souveraineté technologique</translation>
        </message>
        <message>
            <source>Security and Compliance Sovereignty</source>
            <translation>Souveraineté de la sécurité et de la conformité</translation>
        </message>
        <message>
            <source>Environmental Sustainability</source>
            <translation>Durabilité environnementale</translation>
        </message>
        <message>
            <source>bought at %1</source>
            <translation>acheté pour %1</translation>
        </message>
        <message>
            <source>capacity block</source>
            <translation>bloc de capacité</translation>
        </message>
        <message>
            <source>optimal</source>
            <translation>optimal</translation>
        </message>
        <message>
            <source>feasible</source>
            <translation>réalisable</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>irréalisable</translation>
        </message>
        <message>
            <source>Directive %1/EU (%2), %3</source>
            <translation>Directive %1/UE (%2), %3</translation>
        </message>
        <message>
            <source>node</source>
            <translation>nœud</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>feuille</translation>
        </message>
        <message>
            <source>compute</source>
            <translation>calcul</translation>
        </message>
        <message>
            <source>Royal Assent, not found; Report stage on %1</source>
            <translation>sanction royale, non trouvée ; stade du rapport le %1</translation>
        </message>
        <message>
            <source>adoption, planned for the second quarter of 2026 and not confirmed</source>
            <translation>adoption, prévue au deuxième trimestre 2026 et non confirmée</translation>
        </message>
        <message>
            <source>adoption; it would apply about a year after it enters into force</source>
            <translation>adoption ; applicable environ un an après l’entrée en vigueur</translation>
        </message>
        <message>
            <source>end of the transition from C5:2020, not checked</source>
            <translation>fin de la transition depuis C5:2020, non vérifiée</translation>
        </message>
        <message>
            <source>five ratifications; one on %1</source>
            <translation>cinq ratifications ; une le %1</translation>
        </message>
        <message>
            <source>Compliance dossier</source>
            <translation>Dossier de conformité</translation>
        </message>
        <message>
            <source>Law as of %1</source>
            <translation>Droit au %1</translation>
        </message>
        <message>
            <source>%1 · rule set %2 as of %3</source>
            <translation>%1 · jeu de règles %2 au %3</translation>
        </message>
        <message>
            <source>No blocking finding under rule set %1 as of %2.</source>
            <translation>Aucun constat bloquant selon le jeu de règles %1 au %2.</translation>
        </message>
        <message>
            <source>Planning support, not legal advice: points marked for a person stay open until one has written them, and rows marked to verify rest on sources that were not opened.</source>
            <translation>Aide à la planification, pas un conseil juridique : les points réservés à une personne restent ouverts jusqu’à ce qu’elle les ait écrits, et les lignes à vérifier reposent sur des sources qui n’ont pas été ouvertes.</translation>
        </message>
        <message>
            <source>Read the blocking and high findings and decide each.</source>
            <translation>Lire les constats bloquants et élevés et trancher chacun.</translation>
        </message>
        <message>
            <source>Write the %1 points that the plan cannot fill.</source>
            <translation>Écrire les %1 points que le plan ne peut remplir.</translation>
        </message>
        <message>
            <source>Name who signs, and archive the signed dossier for ten years where Art. 18 applies.</source>
            <translation>Nommer qui signe, et archiver le dossier signé dix ans là où l’art. 18 s’applique.</translation>
        </message>
        <message>
            <source>The plan fills %1 of %2 points.</source>
            <translation>Le plan remplit %1 points sur %2.</translation>
        </message>
        <message>
            <source>%1 findings rest on sources that were recalled and are to be verified.</source>
            <translation>%1 constats reposent sur des sources citées de mémoire et sont à vérifier.</translation>
        </message>
        <message>
            <source>%1 finding rests on a source that was recalled and is to be verified.</source>
            <translation>%1 constat repose sur une source citée de mémoire et est à vérifier.</translation>
        </message>
        <message>
            <source>Figures are planned, not measured.</source>
            <translation>Les chiffres sont planifiés, non mesurés.</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Jeu de règles</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>État au</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Findings of law</source>
            <translation>Constats de droit</translation>
        </message>
        <message>
            <source>Annex IV: technical documentation</source>
            <translation>Annexe IV : documentation technique</translation>
        </message>
        <message>
            <source>Annex XI: model documentation</source>
            <translation>Annexe XI : documentation du modèle</translation>
        </message>
        <message>
            <source>Sovereignty scorecard</source>
            <translation>Grille de souveraineté</translation>
        </message>
        <message>
            <source>Model cards</source>
            <translation>Fiches de modèle</translation>
        </message>
        <message>
            <source>System card</source>
            <translation>Fiche de système</translation>
        </message>
        <message>
            <source>Conformity: marking, registration, fines</source>
            <translation>Conformité : marquage, enregistrement, amendes</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Carte d’audit</translation>
        </message>
        <message>
            <source>Audit trail and approvals</source>
            <translation>Piste d’audit et approbations</translation>
        </message>
        <message>
            <source>The plan says something about %1 of %2 points of Annex IV; the rest a person writes.</source>
            <translation>Le plan dit quelque chose de %1 des %2 points de l’annexe IV ; le reste, une personne l’écrit.</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
        </message>
        <message>
            <source>From the plan</source>
            <translation>Tiré du plan</translation>
        </message>
        <message>
            <source>A person writes</source>
            <translation>Une personne écrit</translation>
        </message>
        <message>
            <source>not supplied</source>
            <translation>non fourni</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>%1 General description of the AI system</source>
            <translation>%1 Description générale du système d’IA</translation>
        </message>
        <message>
            <source>%1 Elements of the system and how it was developed</source>
            <translation>%1 Éléments du système et processus de développement</translation>
        </message>
        <message>
            <source>%1 Monitoring, functioning and control</source>
            <translation>%1 Surveillance, fonctionnement et contrôle</translation>
        </message>
        <message>
            <source>%1 Performance metrics</source>
            <translation>%1 Indicateurs de performance</translation>
        </message>
        <message>
            <source>%1 Risk management system</source>
            <translation>%1 Système de gestion des risques</translation>
        </message>
        <message>
            <source>%1 Changes through the lifecycle</source>
            <translation>%1 Modifications au cours du cycle de vie</translation>
        </message>
        <message>
            <source>%1 Standards applied</source>
            <translation>%1 Normes appliquées</translation>
        </message>
        <message>
            <source>%1 EU declaration</source>
            <translation>%1 Déclaration UE</translation>
        </message>
        <message>
            <source>%1 Post-market system</source>
            <translation>%1 Système après commercialisation</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>State what the system is for, who provides it, and which version this is and how it relates to earlier versions</source>
            <translation>Dire à quoi sert le système, qui le fournit, de quelle version il s’agit et son lien avec les versions antérieures</translation>
        </message>
        <message>
            <source>%1, plan %2, as of %3</source>
            <translation>%1, plan %2, au %3</translation>
        </message>
        <message>
            <source>intended purpose, provider, version of the system</source>
            <translation>destination, fournisseur, version du système</translation>
        </message>
        <message>
            <source>Say how the system works with hardware, software or other AI systems that are not part of it</source>
            <translation>Dire comment le système interagit avec du matériel, des logiciels ou d’autres systèmes d’IA qui n’en font pas partie</translation>
        </message>
        <message>
            <source>systems outside the plan and how they are joined</source>
            <translation>systèmes hors du plan et leur raccordement</translation>
        </message>
        <message>
            <source>List relevant software and firmware versions and what has to be updated together</source>
            <translation>Lister les versions de logiciels et de micrologiciels et ce qui doit être mis à jour ensemble</translation>
        </message>
        <message>
            <source>Software versions stand in the manifests of the plan; firmware by the vendors’ release notes</source>
            <translation>Les versions des logiciels figurent dans les manifestes du plan ; les micrologiciels selon les notes de version des fabricants</translation>
        </message>
        <message>
            <source>Describe every form in which it is put on the market or into service (embedded package, download, API)</source>
            <translation>Décrire chaque forme sous laquelle il est mis sur le marché ou en service (intégré, téléchargement, API)</translation>
        </message>
        <message>
            <source>%1 is served over an interface</source>
            <translation>%1 est servi par une interface</translation>
        </message>
        <message>
            <source>other forms of delivery</source>
            <translation>autres formes de livraison</translation>
        </message>
        <message>
            <source>Describe the hardware it is meant to run on</source>
            <translation>Décrire le matériel sur lequel il doit fonctionner</translation>
        </message>
        <message>
            <source>If it is a component of a product: pictures of outside, markings and inside layout of that product</source>
            <translation>S’il est un composant d’un produit : images de l’extérieur, du marquage et de la disposition interne de ce produit</translation>
        </message>
        <message>
            <source>pictures and drawings of the product</source>
            <translation>images et plans du produit</translation>
        </message>
        <message>
            <source>Basic description of the user interface given to the deployer</source>
            <translation>Description sommaire de l’interface utilisateur fournie au déployeur</translation>
        </message>
        <message>
            <source>description of the user interface</source>
            <translation>description de l’interface utilisateur</translation>
        </message>
        <message>
            <source>Instructions for use for the deployer, plus a short interface description where applicable</source>
            <translation>Notice d’utilisation pour le déployeur, et brève description de l’interface le cas échéant</translation>
        </message>
        <message>
            <source>Hardware as in 1(e)</source>
            <translation>Matériel comme en 1(e)</translation>
        </message>
        <message>
            <source>Planned from %1 for %2 months in %3 periods</source>
            <translation>Prévu dès %1 pour %2 mois en %3 périodes</translation>
        </message>
        <message>
            <source>instructions for use beyond the hardware</source>
            <translation>notice d’utilisation au-delà du matériel</translation>
        </message>
        <message>
            <source>Methods and steps of development, including third-party tools or pre-trained systems and how they were used, integrated or changed</source>
            <translation>Méthodes et étapes du développement, y compris outils de tiers ou systèmes pré-entraînés et leur usage, intégration ou modification</translation>
        </message>
        <message>
            <source>%1 uses %2 (%3 parameters, licence %4)</source>
            <translation>%1 utilise %2 (%3 paramètres, licence %4)</translation>
        </message>
        <message>
            <source>steps of training, third-party tools</source>
            <translation>étapes de l’entraînement, outils de tiers</translation>
        </message>
        <message>
            <source>Design specification: general logic, algorithms, key choices with reasons and assumptions, target persons, classification choices, what is optimised, parameter relevance, expected output and its quality, trade-offs made to meet Chapter III Section 2</source>
            <translation>Spécification de conception : logique générale, algorithmes, choix essentiels avec raisons et hypothèses, personnes visées, choix de classification, ce qui est optimisé, importance des paramètres, résultats attendus et leur qualité, compromis faits pour satisfaire au chapitre III, section 2</translation>
        </message>
        <message>
            <source>Optimised: %1</source>
            <translation>Optimisé : %1</translation>
        </message>
        <message>
            <source>%1 alternatives were considered and rejected</source>
            <translation>%1 solutions de rechange ont été examinées et écartées</translation>
        </message>
        <message>
            <source>logic, assumptions, people it is meant for</source>
            <translation>logique, hypothèses, personnes visées</translation>
        </message>
        <message>
            <source>System architecture: how software parts feed each other and fit together; computational resources used to develop, train, test and validate</source>
            <translation>Architecture du système : comment les logiciels s’alimentent et s’assemblent ; ressources de calcul pour développer, entraîner, tester et valider</translation>
        </message>
        <message>
            <source>Data requirements as datasheets: training method, data sets, provenance, scope, main traits, how obtained and selected, labelling, cleaning</source>
            <translation>Exigences sur les données sous forme de fiches : méthode d’entraînement, jeux de données, provenance, portée, traits principaux, collecte et sélection, étiquetage, nettoyage</translation>
        </message>
        <message>
            <source>%1: personal data no</source>
            <translation>%1 : données personnelles non</translation>
        </message>
        <message>
            <source>%1: personal data yes</source>
            <translation>%1 : données personnelles oui</translation>
        </message>
        <message>
            <source>%1: personal data not stated</source>
            <translation>%1 : données personnelles non indiquées</translation>
        </message>
        <message>
            <source>origin, selection and labelling of the data</source>
            <translation>origine, sélection et étiquetage des données</translation>
        </message>
        <message>
            <source>Assessment of the human oversight measures needed under Art. 14, including technical means that help deployers interpret outputs</source>
            <translation>Évaluation des mesures de contrôle humain exigées par l’art. 14, y compris les moyens techniques qui aident les déployeurs à interpréter les résultats</translation>
        </message>
        <message>
            <source>oversight measures and who carries them out</source>
            <translation>mesures de contrôle humain et personnes qui l’exercent</translation>
        </message>
        <message>
            <source>Changes fixed in advance, and the technical solutions that keep the system in line with the act through them</source>
            <translation>Modifications fixées d’avance, et solutions techniques qui maintiennent le système conforme au règlement à travers elles</translation>
        </message>
        <message>
            <source>one entry in the change log, the last on %1 by: %2</source>
            <translation>une entrée au journal des modifications, la dernière le %1 par : %2</translation>
        </message>
        <message>
            <source>%1 entries in the change log, the last on %2 by: %3</source>
            <translation>%1 entrées au journal des modifications, la dernière le %2 par : %3</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>changes fixed in advance</source>
            <translation>modifications fixées d’avance</translation>
        </message>
        <message>
            <source>Validation and testing: procedures, test data, metrics for accuracy, robustness and other requirements, possible discriminatory impact; test logs and reports dated and signed</source>
            <translation>Validation et essais : procédures, données d’essai, mesures d’exactitude, de robustesse et d’autres exigences, effets discriminatoires possibles ; journaux et rapports d’essai datés et signés</translation>
        </message>
        <message>
            <source>test procedures, data, signed reports</source>
            <translation>procédures d’essai, données, rapports signés</translation>
        </message>
        <message>
            <source>Cybersecurity measures in place</source>
            <translation>Mesures de cybersécurité en place</translation>
        </message>
        <message>
            <source>Runs at %1 and nowhere else</source>
            <translation>Fonctionne à %1 et nulle part ailleurs</translation>
        </message>
        <message>
            <source>Data stays in %1 (rule %2)</source>
            <translation>Les données restent dans %1 (règle %2)</translation>
        </message>
        <message>
            <source>No operator under the law of %1 (rule %2)</source>
            <translation>Aucun exploitant soumis au droit de %1 (règle %2)</translation>
        </message>
        <message>
            <source>security concept of the software</source>
            <translation>concept de sécurité du logiciel</translation>
        </message>
        <message>
            <source>Monitoring, functioning and control: capabilities and limits, accuracy overall and for specific groups, foreseeable unintended outcomes and risk sources, oversight measures, input data specification</source>
            <translation>Surveillance, fonctionnement et contrôle : capacités et limites, exactitude globale et par groupes, résultats imprévus prévisibles et sources de risque, mesures de contrôle, spécification des données d’entrée</translation>
        </message>
        <message>
            <source>%1: first token within %2 ms</source>
            <translation>%1 : premier jeton en %2 ms</translation>
        </message>
        <message>
            <source>%1: %2 ms per token</source>
            <translation>%1 : %2 ms par jeton</translation>
        </message>
        <message>
            <source>%1: time per token within %2 ms</source>
            <translation>%1 : temps par jeton en %2 ms</translation>
        </message>
        <message>
            <source>%1: availability %2</source>
            <translation>%1 : disponibilité %2</translation>
        </message>
        <message>
            <source>%1: done within %2 days</source>
            <translation>%1 : terminé en %2 jours</translation>
        </message>
        <message>
            <source>%1 [predicted, %2]</source>
            <translation>%1 [prévu, %2]</translation>
        </message>
        <message>
            <source>%1 [planned, %2]</source>
            <translation>%1 [planifié, %2]</translation>
        </message>
        <message>
            <source>accuracy for groups of people, foreseeable misuse</source>
            <translation>exactitude par groupes de personnes, mauvais usages prévisibles</translation>
        </message>
        <message>
            <source>Why the chosen performance metrics fit this system</source>
            <translation>Pourquoi les indicateurs choisis conviennent à ce système</translation>
        </message>
        <message>
            <source>why these figures fit the purpose</source>
            <translation>pourquoi ces chiffres conviennent à la destination</translation>
        </message>
        <message>
            <source>Detailed description of the risk management system of Art. 9</source>
            <translation>Description détaillée du système de gestion des risques de l’art. 9</translation>
        </message>
        <message>
            <source>Risk register of this dossier: %1 open findings, %2 not known</source>
            <translation>Registre des risques de ce dossier : %1 constats ouverts, %2 non connus</translation>
        </message>
        <message>
            <source>hazards to health, safety and rights</source>
            <translation>dangers pour la santé, la sécurité et les droits</translation>
        </message>
        <message>
            <source>Relevant changes the provider makes through the lifecycle</source>
            <translation>Modifications pertinentes faites par le fournisseur au cours du cycle de vie</translation>
        </message>
        <message>
            <source>Harmonised standards applied in full or in part with Official Journal references; where none, the solutions used instead and other standards or specifications</source>
            <translation>Normes harmonisées appliquées en tout ou partie avec références au Journal officiel ; à défaut, solutions adoptées et autres normes ou spécifications</translation>
        </message>
        <message>
            <source>%1. Presumption of conformity hangs on a citation in the Official Journal: check it on the day of signing (rule set reviewed %2).</source>
            <translation>%1. La présomption de conformité dépend d’une citation au Journal officiel : vérifiez-la le jour de la signature (jeu de règles revu le %2).</translation>
        </message>
        <message>
            <source>No standard is named by the rule packs of the plan.</source>
            <translation>Les paquets de règles du plan ne nomment aucune norme.</translation>
        </message>
        <message>
            <source>Copy of the EU declaration of conformity (Art. 47)</source>
            <translation>Copie de la déclaration UE de conformité (art. 47)</translation>
        </message>
        <message>
            <source>Draft of the Annex V fields in the document “conformity” of this dossier for %1</source>
            <translation>Projet des champs de l’annexe V dans le document « conformity » de ce dossier pour %1</translation>
        </message>
        <message>
            <source>the signed declaration</source>
            <translation>la déclaration signée</translation>
        </message>
        <message>
            <source>Detailed description of the system that evaluates performance after placing on the market (Art. 72), including the post-market monitoring plan</source>
            <translation>Description détaillée du système qui évalue les performances après la mise sur le marché (art. 72), y compris le plan de surveillance après commercialisation</translation>
        </message>
        <message>
            <source>Post-market monitoring plan of this dossier (document “monitoring”)</source>
            <translation>Plan de surveillance après commercialisation de ce dossier (document « monitoring »)</translation>
        </message>
        <message>
            <source>names, contacts, thresholds of quality</source>
            <translation>noms, contacts, seuils de qualité</translation>
        </message>
        <message>
            <source>Keep the technical documentation 10 years after placing on the market or putting into service</source>
            <translation>Conserver la documentation technique dix ans après la mise sur le marché ou en service</translation>
        </message>
        <message>
            <source>Keep until at least %1 (ten years after placing on the market; counted from the start of the plan)</source>
            <translation>Conserver au moins jusqu’au %1 (dix ans après la mise sur le marché ; comptés dès le début du plan)</translation>
        </message>
        <message>
            <source>Art. 11(1) second subparagraph</source>
            <translation>Art. 11(1), deuxième alinéa</translation>
        </message>
        <message>
            <source>SMEs, start-ups and (since the omnibus) small mid-caps may give the Annex IV elements in simplified form on a Commission form that notified bodies must accept</source>
            <translation>Les PME, les jeunes pousses et (depuis l’omnibus) les petites entreprises de taille intermédiaire peuvent donner les éléments de l’annexe IV sous forme simplifiée, sur un formulaire de la Commission que les organismes notifiés doivent accepter</translation>
        </message>
        <message>
            <source>size of the organisation (org.size)</source>
            <translation>taille de l’organisation (org.size)</translation>
        </message>
        <message>
            <source>Which of %1 interfaces, data flows, systems and contracts of the plan each obligation touches.</source>
            <translation>Lesquels des %1 interfaces, flux de données, systèmes et contrats du plan chaque obligation touche.</translation>
        </message>
        <message>
            <source>What each obligation touches</source>
            <translation>Ce que touche chaque obligation</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Partie du plan</translation>
        </message>
        <message>
            <source>Interface of %1</source>
            <translation>Interface de %1</translation>
        </message>
        <message>
            <source>interface</source>
            <translation>interface</translation>
        </message>
        <message>
            <source>Contract for %1</source>
            <translation>Contrat pour %1</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contrat</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Données de %1</translation>
        </message>
        <message>
            <source>Data of %1 (personal)</source>
            <translation>Données de %1 (personnelles)</translation>
        </message>
        <message>
            <source>Law 132/2025 and Legislative Decree 160 of 2026-09-09</source>
            <translation>Loi 132/2025 et décret législatif 160 du 09/09/2026</translation>
        </message>
        <message>
            <source>1.6T 2xDR4 over single-mode fibre</source>
            <translation>1,6T 2xDR4 sur fibre monomode</translation>
        </message>
        <message>
            <source>1.6T active copper</source>
            <translation>1,6T cuivre actif</translation>
        </message>
        <message>
            <source>1.6T active copper 3 m</source>
            <translation>1,6T cuivre actif 3 m</translation>
        </message>
        <message>
            <source>100G DR1 over duplex single-mode fibre</source>
            <translation>100G DR1 sur fibre monomode duplex</translation>
        </message>
        <message>
            <source>100G active optical</source>
            <translation>100G optique actif</translation>
        </message>
        <message>
            <source>100G copper</source>
            <translation>100G cuivre</translation>
        </message>
        <message>
            <source>1G over twisted pair</source>
            <translation>1G sur paire torsadée</translation>
        </message>
        <message>
            <source>200G FR4 over duplex single-mode fibre</source>
            <translation>200G FR4 sur fibre monomode duplex</translation>
        </message>
        <message>
            <source>200G active optical</source>
            <translation>200G optique actif</translation>
        </message>
        <message>
            <source>200G copper</source>
            <translation>200G cuivre</translation>
        </message>
        <message>
            <source>400G DR4 between QSFP-DD ports</source>
            <translation>400G DR4 entre ports QSFP-DD</translation>
        </message>
        <message>
            <source>400G DR4 from QSFP112 to a QSFP-DD port</source>
            <translation>400G DR4 de QSFP112 vers un port QSFP-DD</translation>
        </message>
        <message>
            <source>400G DR4 over single-mode fibre</source>
            <translation>400G DR4 sur fibre monomode</translation>
        </message>
        <message>
            <source>400G FR4 over duplex single-mode fibre</source>
            <translation>400G FR4 sur fibre monomode duplex</translation>
        </message>
        <message>
            <source>400G LR4 over duplex single-mode fibre</source>
            <translation>400G LR4 sur fibre monomode duplex</translation>
        </message>
        <message>
            <source>400G SR4 over multimode fibre</source>
            <translation>400G SR4 sur fibre multimode</translation>
        </message>
        <message>
            <source>400G active optical between QSFP-DD ports</source>
            <translation>400G optique actif entre ports QSFP-DD</translation>
        </message>
        <message>
            <source>400G copper between QSFP-DD ports</source>
            <translation>400G cuivre entre ports QSFP-DD</translation>
        </message>
        <message>
            <source>400G copper from a twin-port cage</source>
            <translation>400G cuivre d’une cage à deux ports</translation>
        </message>
        <message>
            <source>400G copper with retimers between QSFP-DD ports</source>
            <translation>400G cuivre avec retimers entre ports QSFP-DD</translation>
        </message>
        <message>
            <source>400G copper with retimers from a split 800G port</source>
            <translation>400G cuivre avec retimers d’un port 800G divisé</translation>
        </message>
        <message>
            <source>800G DR4 over single-mode fibre</source>
            <translation>800G DR4 sur fibre monomode</translation>
        </message>
        <message>
            <source>800G DR8 over single-mode fibre</source>
            <translation>800G DR8 sur fibre monomode</translation>
        </message>
        <message>
            <source>800G active copper</source>
            <translation>800G cuivre actif</translation>
        </message>
        <message>
            <source>800G copper</source>
            <translation>800G cuivre</translation>
        </message>
        <message>
            <source>data flow</source>
            <translation>flux de données</translation>
        </message>
        <message>
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>The change log holds %1 and its chain is whole; its seal is %2.</source>
            <translation>Le journal des modifications contient %1 et sa chaîne est intacte ; son sceau est %2.</translation>
        </message>
        <message>
            <source>The chain of the change log is broken: %1.</source>
            <translation>La chaîne du journal des modifications est rompue : %1.</translation>
        </message>
        <message>
            <source>one entry</source>
            <translation>une entrée</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>No finding is approved: all stand as they were judged.</source>
            <translation>Aucun constat n’est approuvé : tous restent tels que jugés.</translation>
        </message>
        <message>
            <source>The change log holds no entry yet.</source>
            <translation>Le journal des modifications ne contient encore aucune entrée.</translation>
        </message>
        <message>
            <source>no such finding today</source>
            <translation>pas de tel constat aujourd’hui</translation>
        </message>
        <message>
            <source>Decision record</source>
            <translation>Relevé de décision</translation>
        </message>
        <message>
            <source>Chosen plan</source>
            <translation>Plan choisi</translation>
        </message>
        <message>
            <source>Rejected alternatives</source>
            <translation>Solutions écartées</translation>
        </message>
        <message>
            <source>%1 with their reasons in plan.json</source>
            <translation>%1 avec leurs raisons dans plan.json</translation>
        </message>
        <message>
            <source>Rules that bind</source>
            <translation>Règles contraignantes</translation>
        </message>
        <message>
            <source>%1 in plan.json</source>
            <translation>%1 dans plan.json</translation>
        </message>
        <message>
            <source>Catalog and solver</source>
            <translation>Catalogue et solveur</translation>
        </message>
        <message>
            <source>catalog %1, %2 %3</source>
            <translation>catalogue %1, %2 %3</translation>
        </message>
        <message>
            <source>Author, technical and legal review, budget owner</source>
            <translation>Auteur, examen technique et juridique, responsable du budget</translation>
        </message>
        <message>
            <source>names and signatures</source>
            <translation>noms et signatures</translation>
        </message>
        <message>
            <source>Steps in their order; the signature is outside this program.</source>
            <translation>Étapes dans l’ordre ; la signature est hors de ce programme.</translation>
        </message>
        <message>
            <source>Steps to the CE marking and the EU database</source>
            <translation>Étapes vers le marquage CE et la base de données de l’UE</translation>
        </message>
        <message>
            <source>In the role and risk class stated nobody owes this document under the AI Act; it shows what would be asked of a provider, or of a high-risk system.</source>
            <translation>Dans le rôle et la classe de risque indiqués, personne ne doit ce document au titre du règlement sur l’IA ; il montre ce qui serait demandé à un fournisseur, ou à un système à haut risque.</translation>
        </message>
        <message>
            <source>Fields: system name and type, provider, sole-responsibility statement, conformity statement, GDPR statement if personal data, standards, notified body, place, date, signature (%1)</source>
            <translation>Champs : nom et type du système, fournisseur, déclaration de responsabilité exclusive, déclaration de conformité, déclaration RGPD en cas de données personnelles, normes, organisme notifié, lieu, date, signature (%1)</translation>
        </message>
        <message>
            <source>System: %1; type: plan %2; personal data: see Annex IV 2(d)</source>
            <translation>Système : %1 ; type : plan %2 ; données personnelles : voir annexe IV 2(d)</translation>
        </message>
        <message>
            <source>provider, notified body, place, signature</source>
            <translation>fournisseur, organisme notifié, lieu, signature</translation>
        </message>
        <message>
            <source>CE marking (digital allowed for digital systems), notified-body number if any (%1), before placing on market</source>
            <translation>Marquage CE (numérique admis pour les systèmes numériques), numéro de l’organisme notifié le cas échéant (%1), avant la mise sur le marché</translation>
        </message>
        <message>
            <source>affix the marking</source>
            <translation>apposer le marquage</translation>
        </message>
        <message>
            <source>Route: Annex III 2-8 internal control (Annex VI); biometrics depends on harmonised standards; Annex I sector route (%1)</source>
            <translation>Voie : annexe III 2-8, contrôle interne (annexe VI) ; la biométrie dépend des normes harmonisées ; annexe I, voie sectorielle (%1)</translation>
        </message>
        <message>
            <source>choose the route and say why</source>
            <translation>choisir la voie et dire pourquoi</translation>
        </message>
        <message>
            <source>EU declaration of conformity, machine readable, signed (%1), before placing on market; keep %2 years</source>
            <translation>Déclaration UE de conformité, lisible par machine, signée (%1), avant la mise sur le marché ; à conserver %2 ans</translation>
        </message>
        <message>
            <source>place, date, name, signature</source>
            <translation>lieu, date, nom, signature</translation>
        </message>
        <message>
            <source>Public-body deployer registration (%1), before use</source>
            <translation>Enregistrement du déployeur public (%1), avant l’usage</translation>
        </message>
        <message>
            <source>register before use</source>
            <translation>s’enregistrer avant l’usage</translation>
        </message>
        <message>
            <source>Registration of systems self-assessed as not high-risk (%1), start date disputed: %2 or %3</source>
            <translation>Enregistrement des systèmes jugés par le fournisseur comme non à haut risque (%1), début contesté : %2 ou %3</translation>
        </message>
        <message>
            <source>reasons, then register</source>
            <translation>raisons, puis enregistrement</translation>
        </message>
        <message>
            <source>Provider and system registration, Annex VIII Section A (%1), before placing on market; duty starts with Chapter III date</source>
            <translation>Enregistrement du fournisseur et du système, annexe VIII section A (%1), avant la mise sur le marché ; l’obligation commence à la date du chapitre III</translation>
        </message>
        <message>
            <source>Risk class not stated: registration where Art. 49 asks for it</source>
            <translation>Classe de risque non indiquée : enregistrement là où l’art. 49 le demande</translation>
        </message>
        <message>
            <source>Risk class %1: registration where Art. 49 asks for it</source>
            <translation>Classe de risque %1 : enregistrement là où l’art. 49 le demande</translation>
        </message>
        <message>
            <source>Risk class high: provider and system are registered before placing on the market</source>
            <translation>Classe de risque élevée : fournisseur et système sont enregistrés avant la mise sur le marché</translation>
        </message>
        <message>
            <source>register and note the number</source>
            <translation>enregistrer et noter le numéro</translation>
        </message>
        <message>
            <source>Instructions for use incl. computational and hardware resources, lifetime, maintenance (%1), with the system</source>
            <translation>Notice d’utilisation avec ressources de calcul et matérielles, durée de vie, maintenance (%1), avec le système</translation>
        </message>
        <message>
            <source>Hardware part in Annex IV 1(h)</source>
            <translation>Partie matérielle à l’annexe IV 1(h)</translation>
        </message>
        <message>
            <source>use, limits, upkeep</source>
            <translation>usage, limites, entretien</translation>
        </message>
        <message>
            <source>Quality management system (%1; %2), %3 / %4</source>
            <translation>Système de gestion de la qualité (%1 ; %2), %3 / %4</translation>
        </message>
        <message>
            <source>manual of the quality management system</source>
            <translation>manuel du système de gestion de la qualité</translation>
        </message>
        <message>
            <source>Annex IV file (%1), before placing on market; keep %2 years (%3)</source>
            <translation>Dossier de l’annexe IV (%1), avant la mise sur le marché ; à conserver %2 ans (%3)</translation>
        </message>
        <message>
            <source>Annex IV document of this dossier</source>
            <translation>Document de l’annexe IV de ce dossier</translation>
        </message>
        <message>
            <source>the points marked in Annex IV</source>
            <translation>les points marqués de l’annexe IV</translation>
        </message>
        <message>
            <source>Fines at stake: ceilings of the law, not forecasts</source>
            <translation>Amendes en jeu : plafonds de la loi, non prévisions</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Ceiling by law</source>
            <translation>Plafond légal</translation>
        </message>
        <message>
            <source>For this turnover, EUR</source>
            <translation>Pour ce chiffre d’affaires, EUR</translation>
        </message>
        <message>
            <source>EUR %1 million or %2 of worldwide turnover, the higher (small ones: the lower)</source>
            <translation>%1 millions d’EUR ou %2 du chiffre d’affaires mondial, le plus élevé (petites entreprises : le plus bas)</translation>
        </message>
        <message>
            <source>EUR %1 million or %2 of worldwide turnover, the higher</source>
            <translation>%1 millions d’EUR ou %2 du chiffre d’affaires mondial, le plus élevé</translation>
        </message>
        <message>
            <source>EUR %1 million</source>
            <translation>%1 millions d’EUR</translation>
        </message>
        <message>
            <source>org.turnover_eur not stated</source>
            <translation>org.turnover_eur non indiqué</translation>
        </message>
        <message>
            <source>To act on, heaviest first</source>
            <translation>À traiter, le plus grave d’abord</translation>
        </message>
        <message>
            <source>Not known: questions to answer</source>
            <translation>Non connu : questions à répondre</translation>
        </message>
        <message>
            <source>Begins later</source>
            <translation>Commence plus tard</translation>
        </message>
        <message>
            <source>Holds, or is approved</source>
            <translation>Respecté, ou approuvé</translation>
        </message>
        <message>
            <source>Sources of the rules that speak</source>
            <translation>Sources des règles qui parlent</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>Lu dans</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>recalled, to verify</source>
            <translation>de mémoire, à vérifier</translation>
        </message>
        <message>
            <source>to verify</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <source>%1, checked %2</source>
            <translation>%1, vérifié le %2</translation>
        </message>
        <message>
            <source>official</source>
            <translation>officiel</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>secondaire</translation>
        </message>
        <message>
            <source>in force from %1</source>
            <translation>en vigueur depuis %1</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>période %1</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Paquets de règles</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Revu le</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Risks of the plan</source>
            <translation>Risques du plan</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>to be named</source>
            <translation>à nommer</translation>
        </message>
        <message>
            <source>%1 risks come from the plan: supply, cost, performance, law and sovereignty. Hazards to health, safety and fundamental rights a person adds.</source>
            <translation>%1 risques viennent du plan : approvisionnement, coût, performance, droit et souveraineté. Les dangers pour la santé, la sécurité et les droits fondamentaux, une personne les ajoute.</translation>
        </message>
        <message>
            <source>Assessments beside it</source>
            <translation>Évaluations à joindre</translation>
        </message>
        <message>
            <source>AI system impact assessment (%1)</source>
            <translation>Analyse d’impact du système d’IA (%1)</translation>
        </message>
        <message>
            <source>the assessment</source>
            <translation>l’analyse</translation>
        </message>
        <message>
            <source>Data protection impact assessment (%1), before processing</source>
            <translation>Analyse d’impact relative à la protection des données (%1), avant le traitement</translation>
        </message>
        <message>
            <source>Fundamental rights impact assessment: process, period and frequency, persons affected, harms, oversight, measures; notify authority (%1), before first use; %2</source>
            <translation>Analyse d’impact sur les droits fondamentaux : processus, période et fréquence, personnes concernées, préjudices, contrôle, mesures ; notifier l’autorité (%1), avant le premier usage ; %2</translation>
        </message>
        <message>
            <source>Risk management system over lifecycle: identify, estimate, evaluate with post-market data, adopt measures (%1), before placing on market</source>
            <translation>Système de gestion des risques sur le cycle de vie : recenser, estimer, évaluer avec les données après commercialisation, prendre des mesures (%1), avant la mise sur le marché</translation>
        </message>
        <message>
            <source>This register, from the findings of the plan</source>
            <translation>Ce registre, tiré des constats du plan</translation>
        </message>
        <message>
            <source>hazards to people, residual risks</source>
            <translation>dangers pour les personnes, risques résiduels</translation>
        </message>
        <message>
            <source>Transfer impact assessment per third-country site or provider (%1), before transfer</source>
            <translation>Analyse d’impact des transferts par lieu ou fournisseur de pays tiers (%1), avant le transfert</translation>
        </message>
        <message>
            <source>Promises of the need are the thresholds; clocks are those of the laws that may apply.</source>
            <translation>Les promesses du besoin sont les seuils ; les délais sont ceux des lois qui peuvent s’appliquer.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>What is measured, with thresholds</source>
            <translation>Ce qui est mesuré, avec ses seuils</translation>
        </message>
        <message>
            <source>quality of the answers</source>
            <translation>qualité des réponses</translation>
        </message>
        <message>
            <source>Energy, carbon and water against plan</source>
            <translation>Énergie, carbone et eau par rapport au plan</translation>
        </message>
        <message>
            <source>Retention of logs</source>
            <translation>Conservation des journaux</translation>
        </message>
        <message>
            <source>At least six months (Arts. 19, 26(6))</source>
            <translation>Six mois au moins (art. 19, 26(6))</translation>
        </message>
        <message>
            <source>where they are kept</source>
            <translation>où ils sont conservés</translation>
        </message>
        <message>
            <source>Who watches and decides</source>
            <translation>Qui surveille et décide</translation>
        </message>
        <message>
            <source>names and deputies</source>
            <translation>noms et suppléants</translation>
        </message>
        <message>
            <source>How users and deployers report</source>
            <translation>Comment utilisateurs et déployeurs signalent</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>How findings change the system</source>
            <translation>Comment les constats changent le système</translation>
        </message>
        <message>
            <source>A changed need is planned again; the change log keeps who, when, what and why</source>
            <translation>Un besoin changé est planifié de nouveau ; le journal des modifications garde qui, quand, quoi et pourquoi</translation>
        </message>
        <message>
            <source>Clocks for incidents</source>
            <translation>Délais en cas d’incident</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Serious incident, general</source>
            <translation>Incident grave, cas général</translation>
        </message>
        <message>
            <source>Death of a person</source>
            <translation>Décès d’une personne</translation>
        </message>
        <message>
            <source>Widespread infringement or serious and irreversible disruption of critical infrastructure</source>
            <translation>Infraction de grande ampleur ou perturbation grave et irréversible d’infrastructures critiques</translation>
        </message>
        <message>
            <source>GPAI systemic-risk serious incident</source>
            <translation>Incident grave d’un modèle à risque systémique</translation>
        </message>
        <message>
            <source>without undue delay</source>
            <translation>sans retard injustifié</translation>
        </message>
        <message>
            <source>within %1 days after awareness</source>
            <translation>dans les %1 jours après en avoir pris connaissance</translation>
        </message>
        <message>
            <source>Personal data breach</source>
            <translation>Violation de données personnelles</translation>
        </message>
        <message>
            <source>72 hours (96 h proposed)</source>
            <translation>72 heures (96 h proposées)</translation>
        </message>
        <message>
            <source>Significant incident</source>
            <translation>Incident important</translation>
        </message>
        <message>
            <source>24 h; 72 h; 1 month</source>
            <translation>24 h ; 72 h ; 1 mois</translation>
        </message>
        <message>
            <source>Major ICT incident</source>
            <translation>Incident majeur lié aux TIC</translation>
        </message>
        <message>
            <source>4 h after classification and 24 h after awareness; 72 h; 1 month</source>
            <translation>4 h après le classement et 24 h après en avoir pris connaissance ; 72 h ; 1 mois</translation>
        </message>
        <message>
            <source>Actively exploited vulnerability or severe incident in a product</source>
            <translation>Vulnérabilité activement exploitée ou incident grave d’un produit</translation>
        </message>
        <message>
            <source>24 h; 72 h; 14 days after fix / 1 month</source>
            <translation>24 h ; 72 h ; 14 jours après le correctif / 1 mois</translation>
        </message>
        <message>
            <source>Critical safety incident, California</source>
            <translation>Incident critique de sûreté, Californie</translation>
        </message>
        <message>
            <source>15 days; 24 h if imminent danger</source>
            <translation>15 jours ; 24 h en cas de danger imminent</translation>
        </message>
        <message>
            <source>Critical safety incident, New York</source>
            <translation>Incident critique de sûreté, New York</translation>
        </message>
        <message>
            <source>72 h from 2027-01-01</source>
            <translation>72 h dès le 01/01/2027</translation>
        </message>
        <message>
            <source>Serious incidents under Art. 73 of the AI Act: 15 days, a death 10, widespread infringement or critical infrastructure 2. The clock starts when the provider becomes aware.</source>
            <translation>Incidents graves selon l’art. 73 du règlement sur l’IA : 15 jours, un décès 10, une infraction de grande ampleur ou une infrastructure critique 2. Le délai court dès que le fournisseur en a connaissance.</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework, eight objectives, two published weight profiles. A level is an estimate with basis and date, never a fact; what is not known is a range and is counted.</source>
            <translation>Cadre européen de souveraineté du cloud, huit objectifs, deux profils de poids publiés. Un niveau est une estimation avec base et date, jamais un fait ; ce qui n’est pas connu est une fourchette et est compté.</translation>
        </message>
        <message>
            <source>%1, run by %2</source>
            <translation>%1, exploité par %2</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Weight v1.2.1</source>
            <translation>Poids v1.2.1</translation>
        </message>
        <message>
            <source>June 2026</source>
            <translation>Juin 2026</translation>
        </message>
        <message>
            <source>Points of 1000</source>
            <translation>Points sur 1000</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <translation>%1 à %2 %</translation>
        </message>
        <message>
            <source>SEAL-%1 to %2</source>
            <translation>SEAL-%1 à %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>SOV-1 Strategic</source>
            <translation>SOV-1 Stratégie</translation>
        </message>
        <message>
            <source>SOV-2 Legal and jurisdictional</source>
            <translation>SOV-2 Droit et juridiction</translation>
        </message>
        <message>
            <source>SOV-3 Data and AI</source>
            <translation>SOV-3 Données et IA</translation>
        </message>
        <message>
            <source>SOV-4 Operational</source>
            <translation>SOV-4 Exploitation</translation>
        </message>
        <message>
            <source>SOV-5 Supply chain</source>
            <translation>SOV-5 Chaîne d’approvisionnement</translation>
        </message>
        <message>
            <source>SOV-6 Technology</source>
            <translation>SOV-6 Technologie</translation>
        </message>
        <message>
            <source>SOV-7 Security and compliance</source>
            <translation>SOV-7 Sécurité et conformité</translation>
        </message>
        <message>
            <source>SOV-8 Environmental sustainability</source>
            <translation>SOV-8 Durabilité environnementale</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Stratégie</translation>
        </message>
        <message>
            <source>Legal and jurisdictional</source>
            <translation>Droit et juridiction</translation>
        </message>
        <message>
            <source>Data and AI</source>
            <translation>Données et IA</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Exploitation</translation>
        </message>
        <message>
            <source>Supply chain</source>
            <translation>Chaîne d’approvisionnement</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Technologie</translation>
        </message>
        <message>
            <source>Security and compliance</source>
            <translation>Sécurité et conformité</translation>
        </message>
        <message>
            <source>Environmental sustainability</source>
            <translation>Durabilité environnementale</translation>
        </message>
        <message>
            <source>none in the plan</source>
            <translation>aucun dans le plan</translation>
        </message>
        <message>
            <source>none is answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>ultimate parent in the EEA</source>
            <translation>société mère ultime dans l’EEE</translation>
        </message>
        <message>
            <source>ultimate parent in the Union</source>
            <translation>société mère ultime dans l’Union</translation>
        </message>
        <message>
            <source>operator and parent under law of the EEA</source>
            <translation>exploitant et société mère soumis au droit de l’EEE</translation>
        </message>
        <message>
            <source>own organisation in the Union</source>
            <translation>organisation propre dans l’Union</translation>
        </message>
        <message>
            <source>no US parent</source>
            <translation>pas de société mère américaine</translation>
        </message>
        <message>
            <source>immunity not verified</source>
            <translation>immunité non vérifiée</translation>
        </message>
        <message>
            <source>placed in the EEA</source>
            <translation>situé dans l’EEE</translation>
        </message>
        <message>
            <source>fall-backs of the operator not verified</source>
            <translation>solutions de repli de l’exploitant non vérifiées</translation>
        </message>
        <message>
            <source>accelerators designed outside the Union</source>
            <translation>accélérateurs conçus hors de l’Union</translation>
        </message>
        <message>
            <source>own hall: keys with its owner</source>
            <translation>salle propre : clés chez son propriétaire</translation>
        </message>
        <message>
            <source>own hall in the EEA, no fall-back elsewhere in the plan</source>
            <translation>salle propre dans l’EEE, pas de repli ailleurs dans le plan</translation>
        </message>
        <message>
            <source>own infrastructure in the Union</source>
            <translation>infrastructure propre dans l’Union</translation>
        </message>
        <message>
            <source>hardware made abroad, origin partly disclosed</source>
            <translation>matériel fabriqué à l’étranger, origine en partie publiée</translation>
        </message>
        <message>
            <source>accelerators from vendors outside the Union only</source>
            <translation>accélérateurs de fabricants hors de l’Union seulement</translation>
        </message>
        <message>
            <source>hosted in the Union on a foreign stack</source>
            <translation>hébergé dans l’Union sur une pile étrangère</translation>
        </message>
        <message>
            <source>PUE below 1.3</source>
            <translation>PUE inférieur à 1,3</translation>
        </message>
        <message>
            <source>Score %1 % by the weights of v1.2.1, %2 % by those of June 2026.</source>
            <translation>Note de %1 % selon les poids de v1.2.1, de %2 % selon ceux de juin 2026.</translation>
        </message>
        <message>
            <source>Level as the minimum over answered criteria: %1, bound by %2</source>
            <translation>Niveau comme minimum des critères répondus : %1, borné par %2</translation>
        </message>
        <message>
            <source>%1 of %2 criteria are unknown and count from nothing to all.</source>
            <translation>%1 critères sur %2 ne sont pas connus et comptent de rien à tout.</translation>
        </message>
        <message>
            <source>Estimate of the catalog: %1</source>
            <translation>Estimation du catalogue : %1</translation>
        </message>
        <message>
            <source>Operators the catalog knows</source>
            <translation>Exploitants que le catalogue connaît</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Exploitant</translation>
        </message>
        <message>
            <source>Parent in</source>
            <translation>Société mère</translation>
        </message>
        <message>
            <source>US reach</source>
            <translation>Prise des États-Unis</translation>
        </message>
        <message>
            <source>Level, estimated</source>
            <translation>Niveau, estimé</translation>
        </message>
        <message>
            <source>Score v1.2.1</source>
            <translation>Note v1.2.1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1, no priced offer</source>
            <translation>%1, aucune offre avec prix</translation>
        </message>
        <message>
            <source>%1, recalled, to verify</source>
            <translation>%1, de mémoire, à vérifier</translation>
        </message>
        <message>
            <source>%1, to verify</source>
            <translation>%1, à vérifier</translation>
        </message>
        <message>
            <source>%1, recalled, to verify, no priced offer</source>
            <translation>%1, de mémoire, à vérifier, aucune offre avec prix</translation>
        </message>
        <message>
            <source>Read from what the catalog says of the operator alone; place, hardware and statements of the plan settle more criteria for the places in use.</source>
            <translation>Tiré de ce que le catalogue dit du seul exploitant ; le lieu, le matériel et les indications du plan règlent d’autres critères pour les lieux utilisés.</translation>
        </message>
        <message>
            <source>What the system is, where it runs and what it takes, as planned.</source>
            <translation>Ce qu’est le système, où il fonctionne et ce qu’il demande, selon le plan.</translation>
        </message>
        <message>
            <source>The system</source>
            <translation>Le système</translation>
        </message>
        <message>
            <source>Name, owner, purpose</source>
            <translation>Nom, propriétaire, destination</translation>
        </message>
        <message>
            <source>owner and purpose</source>
            <translation>propriétaire et destination</translation>
        </message>
        <message>
            <source>Role and risk class under the AI Act</source>
            <translation>Rôle et classe de risque selon le règlement sur l’IA</translation>
        </message>
        <message>
            <source>role %1, risk class %2</source>
            <translation>rôle %1, classe de risque %2</translation>
        </message>
        <message>
            <source>Architecture: what runs where</source>
            <translation>Architecture : ce qui fonctionne où</translation>
        </message>
        <message>
            <source>Operators and places</source>
            <translation>Exploitants et lieux</translation>
        </message>
        <message>
            <source>%1 (operator %2)</source>
            <translation>%1 (exploitant %2)</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Puissance</translation>
        </message>
        <message>
            <source>Carbon and water</source>
            <translation>Carbone et eau</translation>
        </message>
        <message>
            <source>who oversees, with which means</source>
            <translation>qui contrôle, par quels moyens</translation>
        </message>
        <message>
            <source>Logging</source>
            <translation>Journalisation</translation>
        </message>
        <message>
            <source>what is logged and how long</source>
            <translation>ce qui est journalisé et combien de temps</translation>
        </message>
        <message>
            <source>Limits and known failures</source>
            <translation>Limites et défaillances connues</translation>
        </message>
        <message>
            <source>Duties this card answers</source>
            <translation>Obligations auxquelles cette fiche répond</translation>
        </message>
        <message>
            <source>%1: %2 t CO₂e a year (whole place), location based, by utilisation; market based not known</source>
            <translation>%1 : %2 t CO₂e par an (lieu entier), selon le lieu, à l’utilisation prévue ; selon le marché non connu</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, %7, precision %8</source>
            <translation>%1 : %2 × %3 à %4 (%5) dès %6, %7, précision %8</translation>
        </message>
        <message>
            <source>1 accelerator</source>
            <translation>1 accélérateur</translation>
        </message>
        <message>
            <source>%1 × %2 (%3)</source>
            <translation>%1 × %2 (%3)</translation>
        </message>
        <message>
            <source>buy</source>
            <translation>acheté</translation>
        </message>
        <message>
            <source>cloud</source>
            <translation>cloud</translation>
        </message>
        <message>
            <source>lease</source>
            <translation>crédit-bail</translation>
        </message>
        <message>
            <source>colocation</source>
            <translation>colocation</translation>
        </message>
        <message>
            <source>No workload of this plan runs a model.</source>
            <translation>Aucune charge de ce plan ne fait tourner de modèle.</translation>
        </message>
        <message>
            <source>%1, family %2, licence %3, developer in %4</source>
            <translation>%1, famille %2, licence %3, développeur en %4</translation>
        </message>
        <message>
            <source>base_model: %1; license: %2</source>
            <translation>base_model: %1; license: %2</translation>
        </message>
        <message>
            <source>Developer, date, version, type, licence, contact (%1)</source>
            <translation>Développeur, date, version, type, licence, contact (%1)</translation>
        </message>
        <message>
            <source>version, date, contact</source>
            <translation>version, date, contact</translation>
        </message>
        <message>
            <source>Primary uses, users, out-of-scope uses (%1)</source>
            <translation>Usages principaux, utilisateurs, usages exclus (%1)</translation>
        </message>
        <message>
            <source>uses, users, what it is not for</source>
            <translation>usages, utilisateurs, ce à quoi il ne sert pas</translation>
        </message>
        <message>
            <source>Groups, instruments, environments that change performance (%1)</source>
            <translation>Groupes, instruments, environnements qui changent la performance (%1)</translation>
        </message>
        <message>
            <source>groups and environments</source>
            <translation>groupes et environnements</translation>
        </message>
        <message>
            <source>Performance measures, thresholds, variation (%1)</source>
            <translation>Mesures de performance, seuils, variation (%1)</translation>
        </message>
        <message>
            <source>measures of quality and their thresholds</source>
            <translation>mesures de qualité et leurs seuils</translation>
        </message>
        <message>
            <source>Evaluation data sets, motivation, preprocessing (%1)</source>
            <translation>Jeux de données d’évaluation, motif, prétraitement (%1)</translation>
        </message>
        <message>
            <source>the data and why it was chosen</source>
            <translation>les données et pourquoi elles ont été choisies</translation>
        </message>
        <message>
            <source>Training data with same detail where possible (%1)</source>
            <translation>Données d’entraînement, avec le même détail si possible (%1)</translation>
        </message>
        <message>
            <source>description of the data</source>
            <translation>description des données</translation>
        </message>
        <message>
            <source>Unitary and intersectional results (%1)</source>
            <translation>Résultats par groupe et par croisement de groupes (%1)</translation>
        </message>
        <message>
            <source>results by group</source>
            <translation>résultats par groupe</translation>
        </message>
        <message>
            <source>Sensitive data, harms, mitigations (%1)</source>
            <translation>Données sensibles, préjudices, atténuations (%1)</translation>
        </message>
        <message>
            <source>harms and what is done about them</source>
            <translation>préjudices et ce qui est fait contre eux</translation>
        </message>
        <message>
            <source>Caveats and recommendations (%1)</source>
            <translation>Réserves et recommandations (%1)</translation>
        </message>
        <message>
            <source>caveats and recommendations</source>
            <translation>réserves et recommandations</translation>
        </message>
        <message>
            <source>Environmental impact: hardware type, hours used, cloud provider, compute region, carbon emitted (%1)</source>
            <translation>Impact environnemental : type de matériel, heures d’usage, fournisseur cloud, région de calcul, carbone émis (%1)</translation>
        </message>
        <message>
            <source>Compute infrastructure: hardware and software (%1)</source>
            <translation>Infrastructure de calcul : matériel et logiciel (%1)</translation>
        </message>
        <message>
            <source>Machine-readable header: licence, language, base model, data sets, metrics (%1)</source>
            <translation>En-tête lisible par machine : licence, langue, modèle de base, jeux de données, mesures (%1)</translation>
        </message>
        <message>
            <source>languages, data sets, metrics</source>
            <translation>langues, jeux de données, mesures</translation>
        </message>
        <message>
            <source>Model Documentation Form (GPAI Code of Practice, Transparency chapter) (%1)</source>
            <translation>Formulaire de documentation du modèle (code de bonnes pratiques IA à usage général, chapitre Transparence) (%1)</translation>
        </message>
        <message>
            <source>the form of the AI Office</source>
            <translation>le formulaire du Bureau de l’IA</translation>
        </message>
        <message>
            <source>Public summary of training content on AI Office template of 2025-07-24 (%1)</source>
            <translation>Résumé public du contenu d’entraînement sur le modèle du Bureau de l’IA du 24/07/2025 (%1)</translation>
        </message>
        <message>
            <source>the template of the AI Office</source>
            <translation>le modèle du Bureau de l’IA</translation>
        </message>
        <message>
            <source>Copyright policy with rights-reservation handling (%1)</source>
            <translation>Politique de droit d’auteur avec respect des réserves de droits (%1)</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>la politique</translation>
        </message>
        <message>
            <source>Tasks the model is meant for; kind of AI systems it can go into</source>
            <translation>Tâches auxquelles le modèle est destiné ; types de systèmes d’IA où il peut entrer</translation>
        </message>
        <message>
            <source>tasks and kinds of systems</source>
            <translation>tâches et types de systèmes</translation>
        </message>
        <message>
            <source>Acceptable use policies</source>
            <translation>Politiques d’usage acceptable</translation>
        </message>
        <message>
            <source>the policy of acceptable use</source>
            <translation>la politique d’usage acceptable</translation>
        </message>
        <message>
            <source>Release date and ways of distribution</source>
            <translation>Date de publication et modes de distribution</translation>
        </message>
        <message>
            <source>day of release, ways of distribution</source>
            <translation>jour de publication, modes de distribution</translation>
        </message>
        <message>
            <source>Architecture and number of parameters</source>
            <translation>Architecture et nombre de paramètres</translation>
        </message>
        <message>
            <source>Modality and format of inputs and outputs</source>
            <translation>Modalité et format des entrées et des sorties</translation>
        </message>
        <message>
            <source>modalities and formats</source>
            <translation>modalités et formats</translation>
        </message>
        <message>
            <source>licence the result is given under</source>
            <translation>licence sous laquelle le résultat est donné</translation>
        </message>
        <message>
            <source>Technical means needed to integrate the model (instructions, infrastructure, tools)</source>
            <translation>Moyens techniques pour intégrer le modèle (notice, infrastructure, outils)</translation>
        </message>
        <message>
            <source>Design of model and training process: methods, techniques, key choices with reasons and assumptions, optimisation target, role of parameters</source>
            <translation>Conception du modèle et de l’entraînement : méthodes, techniques, choix essentiels avec raisons et hypothèses, objectif d’optimisation, rôle des paramètres</translation>
        </message>
        <message>
            <source>Training, testing and validation data: type, provenance, curation, number of data points, scope, traits, how obtained and selected, checks for unsuitable sources and bias</source>
            <translation>Données d’entraînement, d’essai et de validation : type, provenance, curation, nombre de points, portée, traits, collecte et sélection, contrôles des sources inadaptées et des biais</translation>
        </message>
        <message>
            <source>Computational resources used for training (for example number of floating-point operations), training time and other details</source>
            <translation>Ressources de calcul de l’entraînement (par exemple nombre d’opérations en virgule flottante), durée et autres détails</translation>
        </message>
        <message>
            <source>Known or estimated energy use of the model; may be derived from compute when unknown</source>
            <translation>Consommation d’énergie connue ou estimée du modèle ; peut se déduire du calcul si elle n’est pas connue</translation>
        </message>
        <message>
            <source>Number of parameters</source>
            <translation>Nombre de paramètres</translation>
        </message>
        <message>
            <source>Number of registered end-users</source>
            <translation>Nombre d’utilisateurs finaux inscrits</translation>
        </message>
        <message>
            <source>three</source>
            <translation>trois</translation>
        </message>
        <message>
            <source>four</source>
            <translation>quatre</translation>
        </message>
        <message>
            <source>five</source>
            <translation>cinq</translation>
        </message>
        <message>
            <source>six</source>
            <translation>six</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>huit</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neuf</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>dix</translation>
        </message>
        <message>
            <source>eleven</source>
            <translation>onze</translation>
        </message>
        <message>
            <source>twelve</source>
            <translation>douze</translation>
        </message>
        <message>
            <source>Two findings rest on sources that were recalled and are to be verified.</source>
            <translation>Deux constats reposent sur des sources citées de mémoire et sont à vérifier.</translation>
        </message>
        <message>
            <source>Three findings rest on sources that were recalled and are to be verified.</source>
            <translation>Trois constats reposent sur des sources citées de mémoire et sont à vérifier.</translation>
        </message>
        <message>
            <source>One finding rests on a source that was recalled and is to be verified.</source>
            <translation>Un constat repose sur une source citée de mémoire et est à vérifier.</translation>
        </message>
        <message>
            <source>%1, in force from %2, period %3</source>
            <translation>%1, en vigueur depuis %2, période %3</translation>
        </message>
        <message>
            <source>%1, in force from %2</source>
            <translation>%1, en vigueur depuis %2</translation>
        </message>
        <message>
            <source>%1, period %2</source>
            <translation>%1, période %2</translation>
        </message>
        <message>
            <source>%1 to %2 parameters</source>
            <translation>%1 à %2 paramètres</translation>
        </message>
        <message>
            <source>total cost %1</source>
            <translation>coût total %1</translation>
        </message>
        <message>
            <source>two</source>
            <translation>deux</translation>
        </message>
        <message>
            <source>Accelerators %1</source>
            <translation>Accélérateurs %1</translation>
        </message>
        <message>
            <source>Racks %1</source>
            <translation>Baies %1</translation>
        </message>
        <message>
            <source>IT power %1</source>
            <translation>Puissance informatique %1</translation>
        </message>
        <message>
            <source>Facility power %1</source>
            <translation>Puissance du bâtiment %1</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied %1</source>
            <translation>Carbone, exploitation et fabrication %1</translation>
        </message>
        <message>
            <source>Water %1</source>
            <translation>Eau %1</translation>
        </message>
        <message>
            <source>%1 kW (%2 to %3)</source>
            <translation>%1 kW (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 t (%2 to %3)</source>
            <translation>%1 t (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 m3 (%2 to %3)</source>
            <translation>%1 m³ (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 ms (%2 to %3)</source>
            <translation>%1 ms (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 tokens/s (%2 to %3)</source>
            <translation>%1 jetons/s (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 kW</source>
            <translation>%1 kW</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
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
            <translation>requêtes en cours d’une réplique %1</translation>
        </message>
        <message>
            <source>memory of an accelerator %1</source>
            <translation>mémoire d’un accélérateur %1</translation>
        </message>
        <message>
            <source>requests of a replica %1</source>
            <translation>requêtes d’une réplique %1</translation>
        </message>
        <message>
            <source>output tokens of a replica %1</source>
            <translation>jetons produits par réplique %1</translation>
        </message>
        <message>
            <source>each further token %1</source>
            <translation>chaque jeton suivant %1</translation>
        </message>
        <message>
            <source>first token %1</source>
            <translation>premier jeton %1</translation>
        </message>
        <message>
            <source>Hardware, hours, places and carbon come from the plan; what the model is for and how good it is, a person writes.</source>
            <translation>Matériel, heures, lieux et carbone viennent du plan ; à quoi sert le modèle et ce qu’il vaut, une personne l’écrit.</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>Deux</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, %7 accelerators, precision %8</source>
            <translation>%1 : %2 × %3 à %4 (%5) dès %6, %7 accélérateurs, précision %8</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6, 1 accelerator, precision %7</source>
            <translation>%1 : %2 × %3 à %4 (%5) dès %6, 1 accélérateur, précision %7</translation>
        </message>
        <message>
            <source>%1: %2 × %3 at %4 (%5) from %6</source>
            <translation>%1 : %2 × %3 à %4 (%5) dès %6</translation>
        </message>
        <message>
            <source>nodes %1</source>
            <translation>nœuds %1</translation>
        </message>
        <message>
            <source>95 of 100 answers %1</source>
            <translation>95 réponses sur 100 %1</translation>
        </message>
        <message>
            <source>queries it can answer %1</source>
            <translation>requêtes auxquelles il peut répondre %1</translation>
        </message>
        <message>
            <source>%1 queries/s (%2 to %3)</source>
            <translation>%1 requêtes/s (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <translation>%1 requêtes/s</translation>
        </message>
        <message>
            <source>%1 alternatives were considered and rejected with their reasons (plan.json, result.rejected)</source>
            <translation>%1 solutions de rechange ont été examinées et écartées avec leurs raisons (plan.json, result.rejected)</translation>
        </message>
        <message>
            <source>rented at %1 (%2)</source>
            <translation>loué à %1 (%2)</translation>
        </message>
        <message>
            <source>USD per server and year</source>
            <translation>USD par serveur et an</translation>
        </message>
        <message>
            <source>EUR per server and year</source>
            <translation>EUR par serveur et an</translation>
        </message>
        <message>
            <source>EUR per kW month</source>
            <translation>EUR par kW et mois</translation>
        </message>
        <message>
            <source>EUR per MW and year</source>
            <translation>EUR par MW et an</translation>
        </message>
        <message>
            <source>the system states no network bandwidth</source>
            <translation>le système n’indique pas de débit réseau</translation>
        </message>
        <message>
            <source>the accelerator states no scale-up bandwidth</source>
            <translation>l’accélérateur n’indique pas de débit d’interconnexion</translation>
        </message>
        <message>
            <source>Transfer impact assessment per third-country site or provider (GDPR Ch. V; EDPB Recommendations 01/2020), before transfer</source>
            <translation>Analyse d’impact des transferts par lieu ou fournisseur de pays tiers (RGPD chap. V ; recommandations 01/2020 du CEPD), avant le transfert</translation>
        </message>
        <message>
            <source>strategies, results and limits of evaluation</source>
            <translation>stratégies, résultats et limites de l’évaluation</translation>
        </message>
        <message>
            <source>origin, curation and checks of the data</source>
            <translation>origine, curation et contrôles des données</translation>
        </message>
        <message>
            <source>assumptions and what is optimised</source>
            <translation>hypothèses et ce qui est optimisé</translation>
        </message>
        <message>
            <source>adversarial tests, alignment and tuning</source>
            <translation>essais contradictoires, alignement et réglage fin</translation>
        </message>
        <message>
            <source>Where applicable: system architecture, how software parts build on each other and into overall processing</source>
            <translation>Le cas échéant : architecture du système, comment les logiciels se fondent les uns sur les autres et entrent dans le traitement global</translation>
        </message>
        <message>
            <source>Where applicable: internal or external adversarial testing (red teaming), model adaptations, alignment and fine-tuning</source>
            <translation>Le cas échéant : essais contradictoires internes ou externes (red teaming), adaptations du modèle, alignement et ajustement fin</translation>
        </message>
        <message>
            <source>Training planned from %1</source>
            <translation>Entraînement prévu dès %1</translation>
        </message>
        <message>
            <source>The plan fills %1 of %2 points; compute and energy are planned values with their formula.</source>
            <translation>Le plan remplit %1 points sur %2 ; le calcul et l’énergie sont des valeurs prévues avec leur formule.</translation>
        </message>
        <message>
            <source>Evaluation strategies with results, on public protocols and tools or other methods, with criteria, metrics and how limits were found</source>
            <translation>Stratégies d’évaluation avec résultats, selon des protocoles et outils publics ou d’autres méthodes, avec critères, mesures et manière dont les limites ont été trouvées</translation>
        </message>
        <message>
            <source>Context up to %1 tokens</source>
            <translation>Contexte jusqu’à %1 jetons</translation>
        </message>
        <message>
            <source>Sequence length %1, %2 tokens a batch, precision %3, method %4</source>
            <translation>Longueur de séquence %1, %2 jetons par lot, précision %3, méthode %4</translation>
        </message>
        <message>
            <source>Sequence length %1, precision %2, method %3</source>
            <translation>Longueur de séquence %1, précision %2, méthode %3</translation>
        </message>
        <message>
            <source>full</source>
            <translation>complète</translation>
        </message>
        <message>
            <source>6 × active parameters × tokens (4 for adapters)</source>
            <translation>6 × paramètres actifs × jetons (4 pour les adaptateurs)</translation>
        </message>
        <message>
            <source>%1: %2 t CO₂e a year (whole place), location based, by utilisation; %3 t market based</source>
            <translation>%1 : %2 t CO₂e par an (lieu entier), selon le lieu, à l’utilisation prévue ; %3 t selon le marché</translation>
        </message>
        <message>
            <source>PUE below 1.5, roadmap not known</source>
            <translation>PUE inférieur à 1,5, feuille de route non connue</translation>
        </message>
        <message>
            <source>PUE below 3</source>
            <translation>PUE inférieur à 3</translation>
        </message>
        <message>
            <source>stragglers, %1</source>
            <translation>retardataires, %1</translation>
        </message>
        <message>
            <source>optimiser, %1</source>
            <translation>optimiseur, %1</translation>
        </message>
        <message>
            <source>optimiser state, %1</source>
            <translation>état de l’optimiseur, %1</translation>
        </message>
        <message>
            <source>logits, %1</source>
            <translation>logits, %1</translation>
        </message>
        <message>
            <source>gradients, %1</source>
            <translation>gradients, %1</translation>
        </message>
        <message>
            <source>context, buffers, fragmentation, %1</source>
            <translation>contexte, tampons, fragmentation, %1</translation>
        </message>
        <message>
            <source>attention, %1</source>
            <translation>attention, %1</translation>
        </message>
        <message>
            <source>activations, %1</source>
            <translation>activations, %1</translation>
        </message>
        <message>
            <source>Speed while it runs, %1</source>
            <translation>Vitesse pendant l’exécution, %1</translation>
        </message>
        <message>
            <source>Reads, %1</source>
            <translation>Lectures, %1</translation>
        </message>
        <message>
            <source>Risk register of this dossier: one open finding, %1 not known</source>
            <translation>Registre des risques de ce dossier : un constat ouvert, %1 non connus</translation>
        </message>
        <message>
            <source>Annex XI: general-purpose model</source>
            <translation>Annexe XI : modèle à usage général</translation>
        </message>
        <message>
            <source>Annex XI Section 1 (all GPAI providers)</source>
            <translation>Annexe XI, section 1 (tous les fournisseurs de modèles à usage général)</translation>
        </message>
        <message>
            <source>Annex XI Section 2 (systemic risk)</source>
            <translation>Annexe XI, section 2 (risque systémique)</translation>
        </message>
        <message>
            <source>%1: %2, %3 layers, hidden size %4, %5 parameters, %6 active</source>
            <translation>%1 : %2, %3 couches, taille cachée %4, %5 paramètres, %6 actifs</translation>
        </message>
        <message>
            <source>dense transformer</source>
            <translation>transformeur dense</translation>
        </message>
        <message>
            <source>mixture of experts</source>
            <translation>mélange d’experts (MoE)</translation>
        </message>
        <message>
            <source>%1 days (%2) on %3 accelerators [predicted, %4]</source>
            <translation>%1 jours (%2) sur %3 accélérateurs [prédit, %4]</translation>
        </message>
        <message>
            <source>%1 FLOP = %2 × active parameters × tokens; %3</source>
            <translation>%1 FLOP = %2 × paramètres actifs × jetons ; %3</translation>
        </message>
        <message>
            <source>above 10^25: systemic risk is presumed</source>
            <translation>au-dessus de 10^25 : risque systémique présumé</translation>
        </message>
        <message>
            <source>above 10^23: a general-purpose model</source>
            <translation>au-dessus de 10^23 : un modèle à usage général</translation>
        </message>
        <message>
            <source>below 10^23</source>
            <translation>au-dessous de 10^23</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 jetons</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Journal des modifications</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>server months</source>
            <translation>mois-serveurs</translation>
        </message>
        <message>
            <source>engineer months</source>
            <translation>mois-ingénieurs</translation>
        </message>
        <message>
            <source>duration %1</source>
            <translation>durée %1</translation>
        </message>
        <message>
            <source>energy of one run %1</source>
            <translation>énergie d’une exécution %1</translation>
        </message>
        <message>
            <source>useful share of time %1</source>
            <translation>part utile du temps %1</translation>
        </message>
        <message>
            <source>model FLOP use %1</source>
            <translation>utilisation FLOP du modèle %1</translation>
        </message>
        <message>
            <source>%1 days (%2 to %3)</source>
            <translation>%1 jours (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 MWh (%2 to %3)</source>
            <translation>%1 MWh (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 % (%2 to %3)</source>
            <translation>%1 % (%2 à %3)</translation>
        </message>
        <message>
            <source>Plan made. Answered as of %1: %2, total cost %3; catalog %4, rule set %5</source>
            <translation>Plan établi. Réponse au %1 : %2, coût total %3 ; catalogue %4, jeu de règles %5</translation>
        </message>
        <message>
            <source>%1 of total cost, net present</source>
            <translation>%1 de coût total (valeur actuelle)</translation>
        </message>
        <message>
            <source>network %1:1</source>
            <translation>réseau %1:1</translation>
        </message>
        <message>
            <source>%1 layers × %2 s</source>
            <translation>%1 couches × %2 s</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens × %3 B</source>
            <translation>%1 séquences × %2 jetons × %3 o</translation>
        </message>
        <message>
            <source>%1 sequences × %2 tokens × %3 elements × %4 B at %5 of %6 B/s</source>
            <translation>%1 séquences × %2 jetons × %3 éléments × %4 o à %5 de %6 o/s</translation>
        </message>
        <message>
            <source>%1 parameters × %2 B / tp %3</source>
            <translation>%1 paramètres × %2 o / tp %3</translation>
        </message>
        <message>
            <source>%1 s + %2 s × sequences</source>
            <translation>%1 s + %2 s × séquences</translation>
        </message>
        <message>
            <source>(%1 dense / tp + %2 expert / group) × %3 B + embeddings and head in 16 bit</source>
            <translation>(%1 denses / tp + %2 experts / groupe) × %3 o + plongements et tête en 16 bits</translation>
        </message>
        <message>
            <source>Answered as of %1: %2; catalog %3, rule set %4</source>
            <translation>Réponse au %1 : %2 ; catalogue %3, jeu de règles %4</translation>
        </message>
        <message>
            <source>Plan made. Answered as of %1: %2; catalog %3, rule set %4</source>
            <translation>Plan établi. Réponse au %1 : %2 ; catalogue %3, jeu de règles %4</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables</source>
            <translation>Transceiver %1, compris dans le prix des câbles</translation>
        </message>
        <message>
            <source>%1 × %2 at %3</source>
            <translation>%1 × %2 à %3</translation>
        </message>
        <message>
            <source>Host memory bandwidth, STREAM kernels on all cores</source>
            <translation>Débit de la mémoire de l’hôte, noyaux STREAM sur tous les cœurs</translation>
        </message>
        <message>
            <source>Processor matrix throughput in fp32 and bf16 on all cores</source>
            <translation>Débit matriciel du processeur en fp32 et bf16 sur tous les cœurs</translation>
        </message>
        <message>
            <source>Storage: sequential, random and checkpoint writes and reads of a new file</source>
            <translation>Stockage : écritures et lectures séquentielles, aléatoires et de points de reprise d’un nouveau fichier</translation>
        </message>
        <message>
            <source>Device memory bandwidth: read, write, copy, triad, latency</source>
            <translation>Débit de la mémoire du GPU : lecture, écriture, copie, triade, latence</translation>
        </message>
        <message>
            <source>Matrix products of a GPU through cuBLASLt, by precision, square and of a model's shapes</source>
            <translation>Produits matriciels d’un GPU par cuBLASLt, par précision, carrés et aux formes d’un modèle</translation>
        </message>
        <message>
            <source>Attention of a prompt and of one more token, by length of the cache</source>
            <translation>Attention d’une invite et d’un jeton de plus, selon la longueur du cache</translation>
        </message>
        <message>
            <source>Normalisation and activation, in steps and fused</source>
            <translation>Normalisation et activation, par étapes et fusionnées</translation>
        </message>
        <message>
            <source>Time to launch a kernel, alone and in a graph</source>
            <translation>Temps de lancement d’un noyau, seul et dans un graphe</translation>
        </message>
        <message>
            <source>Copies between host and device: pinned, pageable, by memory node</source>
            <translation>Copies entre hôte et GPU : mémoire épinglée, paginable, par nœud mémoire</translation>
        </message>
        <message>
            <source>Copies and latency between every two GPUs</source>
            <translation>Copies et latence entre chaque paire de GPU</translation>
        </message>
        <message>
            <source>All-reduce, all-gather and all-to-all over the GPUs of this machine</source>
            <translation>All-reduce, all-gather et all-to-all entre les GPU de cette machine</translation>
        </message>
        <message>
            <source>A transformer block from end to end, prompt and next token</source>
            <translation>Un bloc de transformeur de bout en bout, invite et jeton suivant</translation>
        </message>
        <message>
            <source>no new file was named to measure storage in; it is made for the measurement and deleted afterwards</source>
            <translation>aucun nouveau fichier n’a été nommé pour mesurer le stockage ; il est créé pour la mesure et supprimé ensuite</translation>
        </message>
        <message>
            <source>this program was built without a CUDA compiler</source>
            <translation>ce programme a été compilé sans compilateur CUDA</translation>
        </message>
        <message>
            <source>no NVIDIA driver was found on this machine</source>
            <translation>aucun pilote NVIDIA n’a été trouvé sur cette machine</translation>
        </message>
        <message>
            <source>the NVIDIA driver runs in the kernel, but its library libcuda.so.1 was not found; install the driver's packages for programs, or open them to this container</source>
            <translation>le pilote NVIDIA tourne dans le noyau, mais sa bibliothèque libcuda.so.1 n’a pas été trouvée ; installez les paquets du pilote pour les programmes, ou ouvrez-les à ce conteneur</translation>
        </message>
        <message>
            <source>the NVIDIA driver is installed, but its kernel module is not loaded; load it, or restart the machine</source>
            <translation>le pilote NVIDIA est installé, mais son module noyau n’est pas chargé ; chargez-le, ou redémarrez la machine</translation>
        </message>
        <message>
            <source>no permission to use the GPU: /dev/nvidiactl is not open to this user</source>
            <translation>pas d’autorisation d’utiliser le GPU : /dev/nvidiactl n’est pas ouvert à cet utilisateur</translation>
        </message>
        <message>
            <source>the NVIDIA driver serves CUDA %1, this program needs %2; install a newer driver</source>
            <translation>le pilote NVIDIA sert CUDA %1, ce programme demande %2 ; installez un pilote plus récent</translation>
        </message>
        <message>
            <source>no usable GPU: %1</source>
            <translation>aucun GPU utilisable : %1</translation>
        </message>
        <message>
            <source>signal 9, as a person or a system that runs out of memory sends it</source>
            <translation>signal 9, comme l’envoie une personne ou un système à court de mémoire</translation>
        </message>
        <message>
            <source>no GPU was found</source>
            <translation>aucun GPU n’a été trouvé</translation>
        </message>
        <message>
            <source>there is no GPU %1, the last is %2</source>
            <translation>il n’y a pas de GPU %1, le dernier est %2</translation>
        </message>
        <message>
            <source>this machine has one memory node (NUMA): its figures are those of all memory</source>
            <translation>cette machine a un seul nœud mémoire (NUMA) : ses chiffres sont ceux de toute la mémoire</translation>
        </message>
        <message>
            <source>this machine has %1 memory nodes (NUMA)</source>
            <translation>cette machine a %1 nœuds mémoire (NUMA)</translation>
        </message>
        <message>
            <source>the system does not tell its memory nodes (NUMA); figures are of all memory</source>
            <translation>le système n’indique pas ses nœuds mémoire (NUMA) ; les chiffres sont ceux de toute la mémoire</translation>
        </message>
        <message>
            <source>compiled for %1</source>
            <translation>compilé pour %1</translation>
        </message>
        <message>
            <source>other programs used this machine: load %1 on %2 cores; figures may be too low</source>
            <translation>d’autres programmes utilisaient cette machine : charge %1 sur %2 cœurs ; les chiffres peuvent être trop bas</translation>
        </message>
        <message>
            <source>there is no folder %1</source>
            <translation>il n’y a pas de dossier %1</translation>
        </message>
        <message>
            <source>no permission to write into %1</source>
            <translation>pas d’autorisation d’écrire dans %1</translation>
        </message>
        <message>
            <source>%1 is a folder; name a new file in it</source>
            <translation>%1 est un dossier ; nommez-y un nouveau fichier</translation>
        </message>
        <message>
            <source>%1 exists already; a storage probe writes only into a file it makes itself</source>
            <translation>%1 existe déjà ; une sonde de stockage n’écrit que dans un fichier qu’elle crée elle-même</translation>
        </message>
        <message>
            <source>%1 is a device; a storage probe never writes to one, name a new file on a mounted disk</source>
            <translation>%1 est un périphérique ; une sonde de stockage n’y écrit jamais, nommez un nouveau fichier sur un disque monté</translation>
        </message>
        <message>
            <source>%1 has %2 GiB free, the probe needs %3 GiB</source>
            <translation>%1 a %2 Gio libres, la sonde demande %3 Gio</translation>
        </message>
        <message>
            <source>the disk became full while the file was written</source>
            <translation>le disque s’est rempli pendant l’écriture du fichier</translation>
        </message>
        <message>
            <source>the host's memory is full: the probe needs three arrays, each four times the size of the caches</source>
            <translation>la mémoire de l’hôte est pleine : la sonde demande trois tableaux, chacun quatre fois la taille des caches</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>attention</translation>
        </message>
        <message>
            <source>optimiser</source>
            <translation>optimiseur</translation>
        </message>
        <message>
            <source>stragglers</source>
            <translation>retardataires</translation>
        </message>
        <message>
            <source>gradients</source>
            <translation>gradients</translation>
        </message>
        <message>
            <source>activations</source>
            <translation>activations</translation>
        </message>
        <message>
            <source>logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <source>experts</source>
            <translation>experts</translation>
        </message>
        <message>
            <source>%1 microbatches</source>
            <translation>%1 micro-lots</translation>
        </message>
        <message>
            <source>exposed after %1 hidden</source>
            <translation>exposé après %1 masqués</translation>
        </message>
        <message>
            <source>%1 µs per layer and pass where the accelerator is faster, %2 ms per step</source>
            <translation>%1 µs par couche et passage où l&apos;accélérateur est plus rapide, %2 ms par pas</translation>
        </message>
        <message>
            <source>%1 B per updated parameter</source>
            <translation>%1 o par paramètre mis à jour</translation>
        </message>
        <message>
            <source>%1 per doubling of nodes</source>
            <translation>%1 par doublement des nœuds</translation>
        </message>
        <message>
            <source>%1 B per parameter of the stage, shared by %2 ranks</source>
            <translation>%1 o par paramètre de l&apos;étage, partagés entre %2 rangs</translation>
        </message>
        <message>
            <source>%1 B per parameter of the stage, whole on each of %2 ranks</source>
            <translation>%1 o par paramètre de l&apos;étage, en entier sur chacun des %2 rangs</translation>
        </message>
        <message>
            <source>%1 and %2 of the rest</source>
            <translation>%1 et %2 du reste</translation>
        </message>
        <message>
            <source>over %1 ranks, %2 apart</source>
            <translation>sur %1 rangs, %2 d&apos;écart</translation>
        </message>
        <message>
            <source>all-gather over %1 ranks less half the attention</source>
            <translation>all-gather sur %1 rangs moins la moitié de l&apos;attention</translation>
        </message>
        <message>
            <source>%1 passes over the routed tokens</source>
            <translation>%1 passages sur les jetons aiguillés</translation>
        </message>
        <message>
            <source>%1 layers, tensor %2, %3 tokens</source>
            <translation>%1 couches, tenseur %2, %3 jetons</translation>
        </message>
        <message>
            <source>%1 accelerators, tensor %2, pipeline %3, data %4, micro batch %5 of %6 sequences, stage %7 sharding, no recomputation</source>
            <translation>%1 accélérateurs, tenseur %2, pipeline %3, données %4, micro-lot %5 de %6 séquences, partage d&apos;étage %7, sans recalcul</translation>
        </message>
        <message>
            <source>%1 data-parallel groups × %2 micro-batches × %3 sequences</source>
            <translation>%1 groupes en parallélisme de données × %2 micro-lots × %3 séquences</translation>
        </message>
        <message>
            <source>rounded from the %1 that are asked, %2 % of at most %3 %</source>
            <translation>arrondi depuis les %1 demandées, de %2 % sur %3 % au plus</translation>
        </message>
        <message>
            <source>%1 tokens / (%2 sequences × %3 tokens)</source>
            <translation>%1 jetons / (%2 séquences × %3 jetons)</translation>
        </message>
        <message>
            <source>Sequences of a step that are asked</source>
            <translation>Séquences d’une étape demandées</translation>
        </message>
        <message>
            <source>%1 chunks of layers in each pipeline stage</source>
            <translation>%1 tranches de couches dans chaque étage du pipeline</translation>
        </message>
        <message>
            <source>What the data-parallel groups take, as near as that comes to the batch that is asked.</source>
            <translation>Ce que prennent les groupes en parallélisme de données, au plus près du lot demandé.</translation>
        </message>
        <message>
            <source>Tokens of the run by the tokens of a step, rounded up.</source>
            <translation>Jetons de l’entraînement par les jetons d’une étape, arrondi vers le haut.</translation>
        </message>
        <message>
            <source>compute 2</source>
            <translation>calcul 2</translation>
        </message>
        <message>
            <source>compute 3</source>
            <translation>calcul 3</translation>
        </message>
        <message>
            <source>compute 4</source>
            <translation>calcul 4</translation>
        </message>
        <message>
            <source>Feed A</source>
            <translation>Arrivée A</translation>
        </message>
        <message>
            <source>Rack PDU, three-phase 400 V, 63 A</source>
            <translation>PDU de baie, triphasé 400 V, 63 A</translation>
        </message>
        <message>
            <source>Power whip, three-phase 400 V, %1 A</source>
            <translation>Câble d&apos;alimentation de baie, triphasé 400 V, %1 A</translation>
        </message>
        <message>
            <source>Pre-training of an 8B model within 60 days</source>
            <translation>Pré-entraînement d&apos;un modèle 8B en 60 jours</translation>
        </message>
        <message>
            <source>Research hall: training, data and retrieval under one roof</source>
            <translation>Halle de recherche : entraînement, données et recherche sous un même toit</translation>
        </message>
        <message>
            <source>Retrieval service on few accelerators</source>
            <translation>Service de recherche sur peu d&apos;accélérateurs</translation>
        </message>
        <message>
            <source>Sovereign chat service for the public sector</source>
            <translation>Service de chat souverain pour le secteur public</translation>
        </message>
        <message>
            <source>Workstation lab of a university group</source>
            <translation>Laboratoire de postes de travail d&apos;un groupe universitaire</translation>
        </message>
        <message>
            <source>AI act dates</source>
            <translation>Dates du règlement sur l&apos;IA</translation>
        </message>
        <message>
            <source>Annex iv</source>
            <translation>Annexe IV</translation>
        </message>
        <message>
            <source>Annex xi</source>
            <translation>Annexe XI</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Hypothèses</translation>
        </message>
        <message>
            <source>Benchmark lengths</source>
            <translation>Longueurs des bancs d&apos;essai</translation>
        </message>
        <message>
            <source>Calibration serving</source>
            <translation>Étalonnage de l&apos;inférence</translation>
        </message>
        <message>
            <source>Calibration training</source>
            <translation>Étalonnage de l&apos;entraînement</translation>
        </message>
        <message>
            <source>Cloud prices</source>
            <translation>Prix du cloud</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilité</translation>
        </message>
        <message>
            <source>CPUs</source>
            <translation>Processeurs</translation>
        </message>
        <message>
            <source>Csf calculator</source>
            <translation>Calculateur CSF</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>Devises</translation>
        </message>
        <message>
            <source>Depreciation and tariffs</source>
            <translation>Amortissement et droits de douane</translation>
        </message>
        <message>
            <source>Device aliases</source>
            <translation>Autres noms d&apos;appareils</translation>
        </message>
        <message>
            <source>Device resources</source>
            <translation>Ressources des appareils</translation>
        </message>
        <message>
            <source>Doctor rules</source>
            <translation>Règles du diagnostic</translation>
        </message>
        <message>
            <source>Embodied</source>
            <translation>CO₂ de fabrication</translation>
        </message>
        <message>
            <source>Engine profiles</source>
            <translation>Profils des moteurs d&apos;inférence</translation>
        </message>
        <message>
            <source>Facility costs</source>
            <translation>Coûts du bâtiment</translation>
        </message>
        <message>
            <source>Fact ages</source>
            <translation>Âge des données</translation>
        </message>
        <message>
            <source>Feature stores</source>
            <translation>Magasins de caractéristiques</translation>
        </message>
        <message>
            <source>Governance items</source>
            <translation>Points de gouvernance</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Réseau électrique</translation>
        </message>
        <message>
            <source>Jurisdictions</source>
            <translation>Juridictions</translation>
        </message>
        <message>
            <source>Labour costs</source>
            <translation>Coûts du travail</translation>
        </message>
        <message>
            <source>Latency geo</source>
            <translation>Allers-retours mesurés</translation>
        </message>
        <message>
            <source>Latency rules</source>
            <translation>Règles de latence</translation>
        </message>
        <message>
            <source>Link media</source>
            <translation>Types de câbles</translation>
        </message>
        <message>
            <source>Mlops</source>
            <translation>Outils pour modèles</translation>
        </message>
        <message>
            <source>Mlperf storage</source>
            <translation>MLPerf Storage</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Network regions</source>
            <translation>Régions du réseau</translation>
        </message>
        <message>
            <source>NICs</source>
            <translation>Cartes réseau</translation>
        </message>
        <message>
            <source>Node roles</source>
            <translation>Rôles des nœuds</translation>
        </message>
        <message>
            <source>Optics cables</source>
            <translation>Optiques et câbles</translation>
        </message>
        <message>
            <source>Power equipment</source>
            <translation>Équipement électrique</translation>
        </message>
        <message>
            <source>Price history</source>
            <translation>Historique des prix</translation>
        </message>
        <message>
            <source>Probe factors</source>
            <translation>Facteurs de mesure</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>PUE WUE</source>
            <translation>PUE et WUE</translation>
        </message>
        <message>
            <source>Regimes</source>
            <translation>Régimes</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Scale up</source>
            <translation>Réseaux scale-up</translation>
        </message>
        <message>
            <source>Sea cables</source>
            <translation>Câbles sous-marins</translation>
        </message>
        <message>
            <source>Software prices</source>
            <translation>Prix des logiciels</translation>
        </message>
        <message>
            <source>Software stack</source>
            <translation>Pile logicielle</translation>
        </message>
        <message>
            <source>Sovereignty framework</source>
            <translation>Cadre de souveraineté</translation>
        </message>
        <message>
            <source>Ssds</source>
            <translation>SSD</translation>
        </message>
        <message>
            <source>Storage systems</source>
            <translation>Systèmes de stockage</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Commutateurs</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systèmes</translation>
        </message>
        <message>
            <source>Topologies</source>
            <translation>Topologies</translation>
        </message>
        <message>
            <source>Vector databases</source>
            <translation>Bases vectorielles</translation>
        </message>
        <message>
            <source>Vectordb benchmarks</source>
            <translation>Bancs d&apos;essai de bases vectorielles</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Vendor HQ country</source>
            <translation>Pays du siège du fabricant</translation>
        </message>
        <message>
            <source>Provider HQ country</source>
            <translation>Pays du siège du fournisseur</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value low</source>
            <translation>Valeur basse</translation>
        </message>
        <message>
            <source>Value high</source>
            <translation>Valeur haute</translation>
        </message>
        <message>
            <source>Price, low, USD</source>
            <translation>Prix bas, USD</translation>
        </message>
        <message>
            <source>Price, high, USD</source>
            <translation>Prix haut, USD</translation>
        </message>
        <message>
            <source>Price currency</source>
            <translation>Devise du prix</translation>
        </message>
        <message>
            <source>Price source</source>
            <translation>Source du prix</translation>
        </message>
        <message>
            <source>Price source address</source>
            <translation>Adresse de la source du prix</translation>
        </message>
        <message>
            <source>Price hour</source>
            <translation>Prix par heure</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <source>Accelerator ID</source>
            <translation>Accélérateur</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Paru</translation>
        </message>
        <message>
            <source>Release year</source>
            <translation>Année de parution</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Purchasable</source>
            <translation>Achetable</translation>
        </message>
        <message>
            <source>Memory, GB</source>
            <translation>Mémoire, Go</translation>
        </message>
        <message>
            <source>Memory type</source>
            <translation>Type de mémoire</translation>
        </message>
        <message>
            <source>Memory bandwidth, TB/s</source>
            <translation>Bande passante mémoire, To/s</translation>
        </message>
        <message>
            <source>Scale up, GB/s</source>
            <translation>Scale-up, Go/s</translation>
        </message>
        <message>
            <source>TDP, W</source>
            <translation>TDP, W</translation>
        </message>
        <message>
            <source>PCIe generation</source>
            <translation>Génération PCIe</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Refroidissement</translation>
        </message>
        <message>
            <source>Provider ID</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Sovereignty note</source>
            <translation>Note de souveraineté</translation>
        </message>
        <message>
            <source>Rack units</source>
            <translation>Unités de baie</translation>
        </message>
        <message>
            <source>Sub point</source>
            <translation>Sous-point</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Exigence</translation>
        </message>
        <message>
            <source>Can planner fill</source>
            <translation>Le planificateur peut remplir</translation>
        </message>
        <message>
            <source>From which plan data</source>
            <translation>De quelles données du plan</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Largeur cachée</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Region code</source>
            <translation>Code de région</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Reach, m</source>
            <translation>Portée, m</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>EOL</source>
            <translation>Fin de vie</translation>
        </message>
        <message>
            <source>Typical power, W</source>
            <translation>Puissance typique, W</translation>
        </message>
        <message>
            <source>Max power, W</source>
            <translation>Puissance maximale, W</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Form factor</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Source title</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source address</source>
            <translation>Adresse de la source</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Port speed, Gb/s</source>
            <translation>Débit du port, Gbit/s</translation>
        </message>
        <message>
            <source>Weight, kg</source>
            <translation>Poids, kg</translation>
        </message>
        <message>
            <source>Lead time, weeks</source>
            <translation>Délai, semaines</translation>
        </message>
        <message>
            <source>Lead time, low, weeks</source>
            <translation>Délai court, semaines</translation>
        </message>
        <message>
            <source>Lead time, high, weeks</source>
            <translation>Délai long, semaines</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Capacity, TB</source>
            <translation>Capacité, To</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>Cœurs</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>tokens × vocabulary / %1</source>
            <translation>jetons × vocabulaire / %1</translation>
        </message>
        <message>
            <source>hidden × vocabulary %1 product and fp32 softmax, over pipeline %2</source>
            <translation>produit cachée × vocabulaire %1 et softmax fp32, sur pipeline %2</translation>
        </message>
        <message>
            <source>bytes / (%1 TB/s × %2)</source>
            <translation>octets / (%1 To/s × %2)</translation>
        </message>
        <message>
            <source>2 heads × head sizes × reach × tokens / (%1 of the 16-bit peak), backward 2.5 times</source>
            <translation>2 têtes × tailles de tête × portée × jetons / (%1 du pic 16 bits), en arrière 2,5 fois</translation>
        </message>
        <message>
            <source>2 m n k / (%1 TFLOP/s × %2 × shape share) for three products</source>
            <translation>2 m n k / (%1 TFLOP/s × %2 × part de forme) pour trois produits</translation>
        </message>
        <message>
            <source>(a⁴ + b⁴)^(1/4) with a = %1 parameters × %2 B / (tp %3 × %4 B/s × %5) and b = 2 × %6 × (rows + %7) / (tp %8 × %9 FLOP/s × %10)</source>
            <translation>(a⁴ + b⁴)^(1/4) avec a = %1 paramètres × %2 B / (tp %3 × %4 B/s × %5) et b = 2 × %6 × (lignes + %7) / (tp %8 × %9 FLOP/s × %10)</translation>
        </message>
        <message>
            <source>%1 parameters × 2 B / tp %2</source>
            <translation>%1 paramètres × 2 o / tp %2</translation>
        </message>
        <message>
            <source>A %1 does not fit %2: %3. It is planned with a fat tree</source>
            <translation>%1 ne convient pas à %2 : %3. Un fat-tree est prévu</translation>
        </message>
        <message>
            <source>Put “fat-tree” first in “topology”, or choose a system it fits</source>
            <translation>Mettre « fat-tree » en premier dans « topology », ou choisir un système qui convient</translation>
        </message>
        <message>
            <source>its servers have one port each, so there is one rail alone</source>
            <translation>ses serveurs ont un port chacun, il n’y a donc qu’un rail</translation>
        </message>
        <message>
            <source>it comes as a pod with a network of its own</source>
            <translation>il est livré comme pod avec son propre réseau</translation>
        </message>
        <message>
            <source>its accelerators share no scale-up link, which traffic from rail to rail would take</source>
            <translation>ses accélérateurs ne partagent pas de lien scale-up, qu’emprunterait le trafic d’un rail à l’autre</translation>
        </message>
        <message>
            <source>%1 has an odd number of ports, which no group shares evenly</source>
            <translation>%1 a un nombre impair de ports, qu’aucun groupe ne partage également</translation>
        </message>
        <message>
            <source>%1 speaks Ethernet, whose routing cannot keep a torus free of deadlock: it takes InfiniBand adapters and switches</source>
            <translation>%1 parle Ethernet, dont le routage ne garde pas un tore de l’interblocage : il faut des cartes et des commutateurs InfiniBand</translation>
        </message>
        <message>
            <source>%1 has %2 ports: it takes 12 for one cable to each of six neighbours</source>
            <translation>%1 a %2 ports : il en faut 12 pour un câble vers chacun de six voisins</translation>
        </message>
        <message>
            <source>up to %1 ports of this switch it is one group, which is a fat tree</source>
            <translation>jusqu’à %1 ports de ce commutateur, c’est un seul groupe, donc un fat-tree</translation>
        </message>
        <message>
            <source>fat tree</source>
            <translation>fat-tree</translation>
        </message>
        <message>
            <source>rail-only network</source>
            <translation>réseau à rails seuls</translation>
        </message>
        <message>
            <source>dragonfly+</source>
            <translation>dragonfly+</translation>
        </message>
        <message>
            <source>torus of leaf switches</source>
            <translation>tore de commutateurs feuilles</translation>
        </message>
        <message>
            <source>as a %1 it takes %2 switches for %3 %4 and each step of %5 takes %6 longer</source>
            <translation>en %1, il faut %2 commutateurs pour %3 %4 et chaque étape de %5 dure %6 de plus</translation>
        </message>
        <message>
            <source>a %1 does not fit: %2</source>
            <translation>%1 ne convient pas : %2</translation>
        </message>
        <message>
            <source>The network of %1 is a %2 with %3 switches for %4 %5. With the same switches: %6</source>
            <translation>Le réseau de %1 est un %2 avec %3 commutateurs pour %4 %5. Avec les mêmes commutateurs : %6</translation>
        </message>
        <message>
            <source>List the topologies that may be chosen in “topology”</source>
            <translation>Nommer les topologies possibles dans « topology »</translation>
        </message>
        <message>
            <source>The network of %1 would be a non-blocking %2 with %3 switches for %4 %5. With the same switches: %6</source>
            <translation>Le réseau de %1 serait un %2 non bloquant avec %3 commutateurs pour %4 %5. Avec les mêmes commutateurs : %6</translation>
        </message>
        <message>
            <source>network rail-only</source>
            <translation>réseau à rails seuls</translation>
        </message>
        <message>
            <source>network dragonfly-plus</source>
            <translation>réseau dragonfly+</translation>
        </message>
        <message>
            <source>network torus</source>
            <translation>réseau en tore</translation>
        </message>
        <message>
            <source>the plan rents all its machines and may not buy; what owning would cost is answered by a variant that may</source>
            <translation>le plan loue toutes ses machines et ne peut acheter ; ce que coûterait la possession, une variante qui le peut le dira</translation>
        </message>
        <message>
            <source>renting everything is cheapest: the plan may buy, and no design with machines of its own that keeps the rules costs less</source>
            <translation>tout louer est le moins cher : le plan peut acheter, et aucune conception avec des machines propres qui respecte les règles ne coûte moins</translation>
        </message>
        <message>
            <source>the plan rents all its machines, though it may buy; what owning would cost is answered by a variant that may not rent</source>
            <translation>le plan loue toutes ses machines, bien qu’il puisse acheter ; ce que coûterait la possession, une variante qui ne peut louer le dira</translation>
        </message>
        <message>
            <source>the catalog lacks an exchange rate, billed hours or the share of lost hours</source>
            <translation>il manque au catalogue un taux de change, les heures facturées ou la part d’heures perdues</translation>
        </message>
        <message>
            <source>the price is already in that of “%1”</source>
            <translation>le prix est déjà dans celui de « %1 »</translation>
        </message>
        <message>
            <source>part of “%1”, whose price holds it</source>
            <translation>partie de « %1 », dont le prix la contient</translation>
        </message>
        <message>
            <source>the same item, quantity and price stand in line %1; both were counted</source>
            <translation>le même article, en même quantité et au même prix, est à la ligne %1 ; les deux ont été comptés</translation>
        </message>
        <message>
            <source>the same item stands in line %1; both were counted</source>
            <translation>le même article est à la ligne %1 ; les deux ont été comptés</translation>
        </message>
        <message>
            <source>the same item stands in line %1 at another price; both were counted</source>
            <translation>le même article est à la ligne %1 à un autre prix ; les deux ont été comptés</translation>
        </message>
        <message>
            <source>the text was read as %1</source>
            <translation>le texte a été lu comme %1</translation>
        </message>
        <message>
            <source>some numbers have a decimal comma and some a decimal point</source>
            <translation>certains nombres ont une virgule décimale, d’autres un point décimal</translation>
        </message>
        <message>
            <source>read with a decimal comma: only so do the printed sums come out</source>
            <translation>lu avec une virgule décimale : ainsi seulement les sommes imprimées tombent juste</translation>
        </message>
        <message>
            <source>read with a decimal point: only so do the printed sums come out</source>
            <translation>lu avec un point décimal : ainsi seulement les sommes imprimées tombent juste</translation>
        </message>
        <message>
            <source>the quote ended on %1</source>
            <translation>l’offre a expiré le %1</translation>
        </message>
        <message>
            <source>no validity date is stated</source>
            <translation>aucune date de validité n’est indiquée</translation>
        </message>
        <message>
            <source>%1 other sheets look like a quote too; only “%2” was read</source>
            <translation>%1 autres feuilles ressemblent aussi à une offre ; seule « %2 » a été lue</translation>
        </message>
        <message>
            <source>the row has more cells than the head; it was not read</source>
            <translation>la ligne a plus de cellules que l’en-tête ; elle n’a pas été lue</translation>
        </message>
        <message>
            <source>the row is hidden in the workbook; it was read</source>
            <translation>la ligne est masquée dans le classeur ; elle a été lue</translation>
        </message>
        <message>
            <source>“%1” cannot be read with a decimal comma</source>
            <translation>« %1 » ne se lit pas avec une virgule décimale</translation>
        </message>
        <message>
            <source>“%1” cannot be read with a decimal point</source>
            <translation>« %1 » ne se lit pas avec un point décimal</translation>
        </message>
        <message>
            <source>“%1” is no quantity; the line has no sum</source>
            <translation>« %1 » n’est pas une quantité ; la ligne n’a pas de somme</translation>
        </message>
        <message>
            <source>the quantity is zero</source>
            <translation>la quantité est nulle</translation>
        </message>
        <message>
            <source>the quantity is negative; a credit?</source>
            <translation>la quantité est négative ; un avoir ?</translation>
        </message>
        <message>
            <source>a discount of more than 100 % was not applied</source>
            <translation>une remise de plus de 100 % n’a pas été appliquée</translation>
        </message>
        <message>
            <source>%1 less %2 % is %3, the quote says %4</source>
            <translation>%1 moins %2 % font %3, l’offre dit %4</translation>
        </message>
        <message>
            <source>the discount of %1 % was taken off the unit price</source>
            <translation>la remise de %1 % a été retirée du prix unitaire</translation>
        </message>
        <message>
            <source>the price is part of another line</source>
            <translation>le prix fait partie d’une autre ligne</translation>
        </message>
        <message>
            <source>no price yet: “%1”</source>
            <translation>pas encore de prix : « %1 »</translation>
        </message>
        <message>
            <source>no quantity; %1 follows from price and sum</source>
            <translation>pas de quantité ; %1 découle du prix et de la somme</translation>
        </message>
        <message>
            <source>no quantity; one was assumed</source>
            <translation>pas de quantité ; une a été supposée</translation>
        </message>
        <message>
            <source>no unit price; it follows from sum and quantity</source>
            <translation>pas de prix unitaire ; il découle de la somme et de la quantité</translation>
        </message>
        <message>
            <source>%1 × %2 is %3, the quote says %4</source>
            <translation>%1 × %2 font %3, l’offre dit %4</translation>
        </message>
        <message>
            <source>the price holds tax and the rate is not stated</source>
            <translation>le prix contient la taxe et le taux n’est pas indiqué</translation>
        </message>
        <message>
            <source>the prices hold tax and the rate is not stated</source>
            <translation>les prix contiennent la taxe et le taux n’est pas indiqué</translation>
        </message>
        <message>
            <source>the price is zero; it is not used as the price of a part</source>
            <translation>le prix est nul ; il n’est pas pris comme prix d’une pièce</translation>
        </message>
        <message>
            <source>the price is negative; it is not used as the price of a part</source>
            <translation>le prix est négatif ; il n’est pas pris comme prix d’une pièce</translation>
        </message>
        <message>
            <source>“%1” is no price; the line has no sum</source>
            <translation>« %1 » n’est pas un prix ; la ligne n’a pas de somme</translation>
        </message>
        <message>
            <source>prices in several currencies (%1) are not added</source>
            <translation>des prix en plusieurs monnaies (%1) ne sont pas additionnés</translation>
        </message>
        <message>
            <source>no currency is stated; say which with --currency</source>
            <translation>aucune monnaie n’est indiquée ; --currency dit laquelle</translation>
        </message>
        <message>
            <source>the quote is in %1, not in %2</source>
            <translation>l’offre est en %1, non en %2</translation>
        </message>
        <message>
            <source>“%1” may be two days: day and month cannot be told apart</source>
            <translation>« %1 » peut désigner deux jours : jour et mois ne se distinguent pas</translation>
        </message>
        <message>
            <source>valid until %1, counted from the date of the quote</source>
            <translation>valable jusqu’au %1, compté de la date de l’offre</translation>
        </message>
        <message>
            <source>the validity counts from a date that the quote does not state</source>
            <translation>la validité compte d’une date que l’offre n’indique pas</translation>
        </message>
        <message>
            <source>a discount for early payment was not taken off</source>
            <translation>un escompte n’a pas été retiré</translation>
        </message>
        <message>
            <source>“%1” says %2; net and tax give %3</source>
            <translation>« %1 » dit %2 ; net et taxe donnent %3</translation>
        </message>
        <message>
            <source>“%1” says %2; the lines give %3</source>
            <translation>« %1 » dit %2 ; les lignes donnent %3</translation>
        </message>
        <message>
            <source>“%1” says %2; the lines above give %3</source>
            <translation>« %1 » dit %2 ; les lignes au-dessus donnent %3</translation>
        </message>
        <message>
            <source>called optional, yet the printed sum counts it</source>
            <translation>dit optionnel, mais la somme imprimée le compte</translation>
        </message>
        <message>
            <source>%1 % of %2 is %3, the quote says %4</source>
            <translation>%1 % de %2 font %3, l’offre dit %4</translation>
        </message>
        <message>
            <source>optional or alternative: not in the sum</source>
            <translation>optionnel ou alternatif : pas dans la somme</translation>
        </message>
        <message>
            <source>%1 %2 apiece is far from the catalog's %3 to %4 USD for %5; if it is a rent, its unit must name the time</source>
            <translation>%1 %2 pièce est loin des %3 à %4 USD du catalogue pour %5 ; si c’est une location, son unité doit nommer le temps</translation>
        </message>
        <message>
            <source>%1 per hour is paid for time: no purchase price of a part</source>
            <translation>%1 par heure se paie au temps : pas le prix d’achat d’une pièce</translation>
        </message>
        <message>
            <source>%1 per day is paid for time: no purchase price of a part</source>
            <translation>%1 par jour se paie au temps : pas le prix d’achat d’une pièce</translation>
        </message>
        <message>
            <source>%1 per week is paid for time: no purchase price of a part</source>
            <translation>%1 par semaine se paie au temps : pas le prix d’achat d’une pièce</translation>
        </message>
        <message>
            <source>%1 per month is paid for time: no purchase price of a part</source>
            <translation>%1 par mois se paie au temps : pas le prix d’achat d’une pièce</translation>
        </message>
        <message>
            <source>%1 per year is paid for time: no purchase price of a part</source>
            <translation>%1 par an se paie au temps : pas le prix d’achat d’une pièce</translation>
        </message>
        <message>
            <source>taken for %1 by its name</source>
            <translation>pris pour %1 d’après son nom</translation>
        </message>
        <message>
            <source>Whether these work together is not known, the catalog has no rule for them: %1</source>
            <translation>On ne sait pas s’ils fonctionnent ensemble, le catalogue n’a pas de règle pour eux : %1</translation>
        </message>
        <message>
            <source>Look into the release notes before they are installed together</source>
            <translation>Consulter les notes de version avant de les installer ensemble</translation>
        </message>
        <message>
            <source>%1 contexts a second of %2 tokens, %3 kB a token, kept %4 min, %5 % read back</source>
            <translation>%1 contextes par seconde de %2 jetons, %3 kB par jeton, gardés %4 min, %5 % relus</translation>
        </message>
        <message>
            <source>The servers that serve at %1 hold %2 drives of %3 TB, %4 TB of it to use; keeping every context takes %5 TB</source>
            <translation>Les serveurs qui servent à %1 ont %2 disques de %3 To, dont %4 To utiles ; garder chaque contexte demande %5 To</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; the fastest of the catalog, %5, writes %6</source>
            <translation>Garder chaque contexte à %1 écrit %2 Go/s sur %3 disques, %4 Go/s chacun ; le plus rapide du catalogue, %5, en écrit %6</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 GB/s on %3 drives, %4 GB/s each; not every drive does, %5 writes %6</source>
            <translation>Garder chaque contexte à %1 écrit %2 Go/s sur %3 disques, %4 Go/s chacun ; tous ne le peuvent pas, %5 en écrit %6</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times over; the hardiest of the catalog, %6, stands %7 a day</source>
            <translation>Garder chaque contexte à %1 écrit %2 To par jour sur %3 disques de %4 To, %5 fois leur taille ; le plus endurant du catalogue, %6, en supporte %7 par jour</translation>
        </message>
        <message>
            <source>Keeping every context at %1 writes %2 TB a day on %3 drives of %4 TB, %5 times over; not every drive stands that, %6 %7 a day</source>
            <translation>Garder chaque contexte à %1 écrit %2 To par jour sur %3 disques de %4 To, %5 fois leur taille ; tous ne le supportent pas, %6 %7 par jour</translation>
        </message>
        <message>
            <source>Keep at most %1 % of the contexts on the best drives in these bays, or have %2 drives of the kind %3 (PCIe Gen%4, %5 TB, %6 drive writes a day)</source>
            <translation>Garder au plus %1 % des contextes sur les meilleurs disques dans ces baies, ou avoir %2 disques du type %3 (PCIe Gen%4, %5 To, %6 écritures complètes par jour)</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 % of them traced: %3 spans of %4 B, kept %5 days</source>
            <translation>%1 requêtes par seconde, dont %2 % tracées : %3 segments de %4 o, gardés %5 jours</translation>
        </message>
        <message>
            <source>%1 requests a second, %2 % of them kept for comparison: %3 kB each, %4 days</source>
            <translation>%1 requêtes par seconde, dont %2 % gardées pour comparaison : %3 ko chacune, %4 jours</translation>
        </message>
        <message>
            <source>traces</source>
            <translation>traces</translation>
        </message>
        <message>
            <source>drift</source>
            <translation>dérive</translation>
        </message>
    </context>
    <context>
        <name>Planning values</name>
        <message>
            <source>Share of time in which a cloud region serves, as its providers promise for instances</source>
            <translation>Part du temps où une région cloud sert, telle que promise pour les instances</translation>
        </message>
        <message>
            <source>Share of time in which a colocation hall has power and cooling</source>
            <translation>Part du temps où une salle de colocation a courant et refroidissement</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with two full power paths has power and cooling</source>
            <translation>Part du temps où une salle propre à deux voies électriques complètes a courant et refroidissement</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with a single power path has power and cooling</source>
            <translation>Part du temps où une salle propre à une seule voie électrique a courant et refroidissement</translation>
        </message>
        <message>
            <source>Share of time in which an own hall with one spare power component has power and cooling</source>
            <translation>Part du temps où une salle propre avec un composant de réserve a courant et refroidissement</translation>
        </message>
        <message>
            <source>Slack of a cable at each end: dressing, bend and the way from the rail to the port</source>
            <translation>Mou d’un câble à chaque extrémité : guidage, courbure et chemin du rail au port</translation>
        </message>
        <message>
            <source>Cable or pair of optics per 400 Gb/s switch port, one end to the other</source>
            <translation>Câble ou paire d’optiques par port de 400 Gbit/s, d’une extrémité à l’autre</translation>
        </message>
        <message>
            <source>Height of the cable tray over the top of the racks</source>
            <translation>Hauteur du chemin de câbles au-dessus des baies</translation>
        </message>
        <message>
            <source>Rate at which one accelerator copies its part of a checkpoint to host memory before the run goes on</source>
            <translation>Débit auquel un accélérateur copie sa part d’un point de reprise en mémoire hôte avant que l’exécution continue</translation>
        </message>
        <message>
            <source>Time in which the state of a training run must be read back after a failure</source>
            <translation>Temps dans lequel l’état d’un entraînement doit être relu après une panne</translation>
        </message>
        <message>
            <source>Time a training run may stand still while a checkpoint is written, where the need does not say</source>
            <translation>Temps d’arrêt admis d’un entraînement pour écrire un point de reprise, si le besoin ne dit rien</translation>
        </message>
        <message>
            <source>Rate at which storage takes a checkpoint, per accelerator of the job, where the plan names no storage</source>
            <translation>Débit auquel le stockage prend un point de reprise, par accélérateur, si le plan ne nomme pas de stockage</translation>
        </message>
        <message>
            <source>Checkpoints of a training run kept at a time</source>
            <translation>Points de reprise d’un entraînement gardés à la fois</translation>
        </message>
        <message>
            <source>Hours a month for which a cloud instance that is always on is billed</source>
            <translation>Heures par mois facturées pour une instance cloud toujours allumée</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of prices rented by the hour</source>
            <translation>Dispersion annuelle (écart type du logarithme) des prix loués à l’heure</translation>
        </message>
        <message>
            <source>Power one colocation rack may draw, where the site does not say</source>
            <translation>Puissance qu’une baie de colocation peut tirer, si le lieu ne dit rien</translation>
        </message>
        <message>
            <source>Machines that one shared cause takes out at once: those of a rack or a leaf switch</source>
            <translation>Machines qu’une cause commune arrête à la fois : celles d’une baie ou d’un commutateur feuille</translation>
        </message>
        <message>
            <source>Share of machine failures that have a cause in common with the machines beside it (beta factor)</source>
            <translation>Part des pannes dont la cause est commune avec les machines voisines (facteur bêta)</translation>
        </message>
        <message>
            <source>Nodes from which a cluster counts as large</source>
            <translation>Nœuds à partir desquels une grappe compte comme grande</translation>
        </message>
        <message>
            <source>Control-plane nodes of a large cluster</source>
            <translation>Nœuds de contrôle d’une grande grappe</translation>
        </message>
        <message>
            <source>Control-plane nodes of a cluster that outlives the loss of one</source>
            <translation>Nœuds de contrôle d’une grappe qui survit à la perte d’un nœud</translation>
        </message>
        <message>
            <source>PUE of an own hall whose PUE is not stated</source>
            <translation>PUE d’une salle propre dont le PUE n’est pas indiqué</translation>
        </message>
        <message>
            <source>Height units of a rack whose height is not stated</source>
            <translation>Unités de hauteur d’une baie dont la hauteur n’est pas indiquée</translation>
        </message>
        <message>
            <source>Water used on site per kWh of IT energy where no figure is stated</source>
            <translation>Eau utilisée sur place par kWh informatique sans valeur indiquée</translation>
        </message>
        <message>
            <source>Discount rate of an enterprise or public buyer where the plan states none</source>
            <translation>Taux d’actualisation d’une entreprise ou d’un acheteur public si le plan n’en indique pas</translation>
        </message>
        <message>
            <source>Raw capacity of a storage node of 60 hard disks</source>
            <translation>Capacité brute d’un nœud de stockage de 60 disques durs</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of what industry pays for electricity</source>
            <translation>Dispersion annuelle (écart type du logarithme) du prix de l’électricité pour l’industrie</translation>
        </message>
        <message>
            <source>Embodied carbon of one accelerator without a figure of its own</source>
            <translation>CO₂ de fabrication d’un accélérateur sans valeur propre</translation>
        </message>
        <message>
            <source>Embodied carbon of a server without accelerators</source>
            <translation>CO₂ de fabrication d’un serveur sans accélérateurs</translation>
        </message>
        <message>
            <source>Embodied carbon of one pluggable optic</source>
            <translation>CO₂ de fabrication d’une optique enfichable</translation>
        </message>
        <message>
            <source>Embodied carbon of one empty rack with busbar</source>
            <translation>CO₂ de fabrication d’une baie vide avec barre d’alimentation</translation>
        </message>
        <message>
            <source>Embodied carbon of an eight-accelerator host without its accelerators</source>
            <translation>CO₂ de fabrication d’un hôte de huit accélérateurs, sans eux</translation>
        </message>
        <message>
            <source>Embodied carbon of flash storage, per TB</source>
            <translation>CO₂ de fabrication de la mémoire flash, par To</translation>
        </message>
        <message>
            <source>Embodied carbon of one data-centre switch</source>
            <translation>CO₂ de fabrication d’un commutateur de centre de données</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of the euro against the dollar</source>
            <translation>Dispersion annuelle (écart type du logarithme) de l’euro face au dollar</translation>
        </message>
        <message>
            <source>Accelerators of one rack that share its switch, where a design does not say</source>
            <translation>Accélérateurs d’une baie partageant son commutateur, si une conception ne dit rien</translation>
        </message>
        <message>
            <source>Accelerators of one server, where a published design does not say</source>
            <translation>Accélérateurs d’un serveur, si une conception publiée ne dit rien</translation>
        </message>
        <message>
            <source>Most links one switch port is split into towards servers: an OSFP cage carries two ports</source>
            <translation>Nombre maximal de liens par port de commutateur vers les serveurs : une cage OSFP porte deux ports</translation>
        </message>
        <message>
            <source>Speed of one fabric port of a server, where a published design does not say</source>
            <translation>Vitesse d’un port réseau de serveur, si une conception publiée ne dit rien</translation>
        </message>
        <message>
            <source>Spare cables and transceivers advised per one in use</source>
            <translation>Câbles et émetteurs de rechange conseillés par unité en service</translation>
        </message>
        <message>
            <source>Slowest link between switches an Ethernet port is split into to reach more spines</source>
            <translation>Lien le plus lent en lequel un port Ethernet est divisé entre commutateurs pour atteindre plus de spines</translation>
        </message>
        <message>
            <source>Memory of an online feature store per byte of feature values</source>
            <translation>Mémoire d’un magasin de caractéristiques en ligne par octet de valeurs</translation>
        </message>
        <message>
            <source>99th percentile of one read from an in-memory online store inside a data centre</source>
            <translation>99e centile d’une lecture d’un magasin en mémoire dans un centre de données</translation>
        </message>
        <message>
            <source>Reads of one entity's features a second that one CPU core of an online store serves</source>
            <translation>Lectures par seconde des caractéristiques d’une entité servies par un cœur</translation>
        </message>
        <message>
            <source>Size of one stored feature value</source>
            <translation>Taille d’une valeur de caractéristique</translation>
        </message>
        <message>
            <source>Share of a month in which hardware kept for fine-tuning runs is busy</source>
            <translation>Part du mois où le matériel d’ajustement est occupé</translation>
        </message>
        <message>
            <source>Freight and insurance to the site, as a share of the purchase price</source>
            <translation>Transport et assurance jusqu’au lieu, en part du prix d’achat</translation>
        </message>
        <message>
            <source>Months that servers and network equipment are used</source>
            <translation>Mois d’utilisation des serveurs et du réseau</translation>
        </message>
        <message>
            <source>Years that servers and network equipment are used</source>
            <translation>Années d’utilisation des serveurs et du réseau</translation>
        </message>
        <message>
            <source>Spread a year (standard deviation of the logarithm) of hardware prices after today's have ended</source>
            <translation>Dispersion annuelle (écart type du logarithme) des prix du matériel après la fin de ceux d’aujourd’hui</translation>
        </message>
        <message>
            <source>Hours in an average month: 8,766 hours of a year of 365.25 days over twelve</source>
            <translation>Heures d’un mois moyen : 8 766 heures d’une année de 365,25 jours sur douze</translation>
        </message>
        <message>
            <source>Power an accelerated server draws without work, as a share of its nameplate</source>
            <translation>Puissance d’un serveur accéléré sans travail, en part de sa puissance nominale</translation>
        </message>
        <message>
            <source>Integration, cabling and acceptance test, as a share of the purchase price</source>
            <translation>Intégration, câblage et recette, en part du prix d’achat</translation>
        </message>
        <message>
            <source>Property insurance a year, as a share of the insured value</source>
            <translation>Assurance par an, en part de la valeur assurée</translation>
        </message>
        <message>
            <source>Share of a node's cores and memory that the system, agents and daemons keep</source>
            <translation>Part des cœurs et de la mémoire d’un nœud que gardent système, agents et services</translation>
        </message>
        <message>
            <source>Time for which the context of a conversation is kept on flash so that the next turn need not read it anew</source>
            <translation>Temps pendant lequel le contexte d’une conversation est gardé en flash pour ne pas être relu</translation>
        </message>
        <message>
            <source>Share of requests whose kept context is read back</source>
            <translation>Part des requêtes dont le contexte gardé est relu</translation>
        </message>
        <message>
            <source>Interest a lessor charges a year on accelerated servers</source>
            <translation>Intérêt annuel d’un bailleur sur des serveurs accélérés</translation>
        </message>
        <message>
            <source>Months of a lease of servers, full payout, hardware given back at its end</source>
            <translation>Mois d’un crédit-bail de serveurs, amortissement complet, matériel rendu à la fin</translation>
        </message>
        <message>
            <source>Coolant distribution and technology water loop for direct liquid cooling, per kW of liquid-cooled IT load</source>
            <translation>Distribution de liquide et boucle d’eau technique pour refroidissement direct, par kW informatique</translation>
        </message>
        <message>
            <source>Share of a liquid-cooled system's heat that the liquid takes; the air takes the rest</source>
            <translation>Part de la chaleur d’un système liquide que le liquide emporte ; l’air emporte le reste</translation>
        </message>
        <message>
            <source>Logs and traces one node writes a day</source>
            <translation>Journaux et traces écrits par un nœud en un jour</translation>
        </message>
        <message>
            <source>Days logs and traces are kept</source>
            <translation>Jours de conservation des journaux et traces</translation>
        </message>
        <message>
            <source>Failures a year of one accelerator that take it out of service</source>
            <translation>Pannes par an d’un accélérateur qui le mettent hors service</translation>
        </message>
        <message>
            <source>Days until a failed accelerator serves again</source>
            <translation>Jours jusqu’au retour d’un accélérateur en panne</translation>
        </message>
        <message>
            <source>Copper cable of one port of 1 Gbit/s, a few metres</source>
            <translation>Câble cuivre d’un port de 1 Gbit/s, quelques mètres</translation>
        </message>
        <message>
            <source>Management switch per port of 1 Gbit/s, where a switch has no price</source>
            <translation>Commutateur de gestion par port de 1 Gbit/s, quand il n’a pas de prix</translation>
        </message>
        <message>
            <source>Bytes a metrics store keeps of one sample</source>
            <translation>Octets gardés par mesure dans un magasin de métriques</translation>
        </message>
        <message>
            <source>Copies of the metrics store</source>
            <translation>Copies du magasin de métriques</translation>
        </message>
        <message>
            <source>Time between two samples of one series</source>
            <translation>Temps entre deux mesures d’une série</translation>
        </message>
        <message>
            <source>Days metrics are kept</source>
            <translation>Jours de conservation des métriques</translation>
        </message>
        <message>
            <source>Time series one accelerated node exports: system about 1,000, eight accelerators about 60 each, containers</source>
            <translation>Séries temporelles d’un nœud accéléré : système environ 1 000, huit accélérateurs environ 60 chacun, conteneurs</translation>
        </message>
        <message>
            <source>Servers from which metrics, logs and dashboards have nodes of their own; below, the control-plane nodes carry them</source>
            <translation>Serveurs à partir desquels métriques, journaux et tableaux ont leurs nœuds ; en dessous, les nœuds de contrôle les portent</translation>
        </message>
        <message>
            <source>Speed of an in-band management port</source>
            <translation>Vitesse d’un port de gestion en bande</translation>
        </message>
        <message>
            <source>In-band management ports of a server: users, scheduler, control plane</source>
            <translation>Ports de gestion en bande d’un serveur : utilisateurs, ordonnanceur, plan de contrôle</translation>
        </message>
        <message>
            <source>Speed of an out-of-band management port</source>
            <translation>Vitesse d’un port de gestion hors bande</translation>
        </message>
        <message>
            <source>Out-of-band management ports of a server: its baseboard controller</source>
            <translation>Ports de gestion hors bande d’un serveur : son contrôleur</translation>
        </message>
        <message>
            <source>Out-of-band management ports of a switch</source>
            <translation>Ports de gestion hors bande d’un commutateur</translation>
        </message>
        <message>
            <source>Links of an out-of-band switch into the in-band network</source>
            <translation>Liens d’un commutateur hors bande vers le réseau en bande</translation>
        </message>
        <message>
            <source>Speed of a storage port</source>
            <translation>Vitesse d’un port de stockage</translation>
        </message>
        <message>
            <source>Storage ports of a server</source>
            <translation>Ports de stockage d’un serveur</translation>
        </message>
        <message>
            <source>Network card per 400 Gb/s port, where a card has no price</source>
            <translation>Carte réseau par port de 400 Gbit/s, quand elle n’a pas de prix</translation>
        </message>
        <message>
            <source>Hours until a failed server is back in service</source>
            <translation>Heures jusqu’au retour d’un serveur en panne</translation>
        </message>
        <message>
            <source>Nearline object storage node, per raw TB</source>
            <translation>Nœud de stockage objet, par To brut</translation>
        </message>
        <message>
            <source>Load a hall may carry as a share of its connected power, so that breakers and failover hold</source>
            <translation>Charge qu’une salle peut porter, en part de sa puissance raccordée, pour que disjoncteurs et bascule tiennent</translation>
        </message>
        <message>
            <source>Share of a prediction's error that all figures of one plan have in common</source>
            <translation>Part de l’erreur de prévision commune à toutes les valeurs d’un plan</translation>
        </message>
        <message>
            <source>Days after which a price is called old</source>
            <translation>Jours après lesquels un prix est dit ancien</translation>
        </message>
        <message>
            <source>Correlation of the prices of two parts of one kind, as all follow one market</source>
            <translation>Corrélation des prix de deux pièces d’un genre, qui suivent un même marché</translation>
        </message>
        <message>
            <source>Floor area over which the load of one rack spreads</source>
            <translation>Surface sur laquelle se répartit la charge d’une baie</translation>
        </message>
        <message>
            <source>Intelligent three-phase power distribution unit of a rack, each; a rack takes two</source>
            <translation>Réglette électrique intelligente triphasée, pièce ; une baie en prend deux</translation>
        </message>
        <message>
            <source>Empty rack for air-cooled servers, 48 units</source>
            <translation>Baie vide pour serveurs à air, 48 unités</translation>
        </message>
        <message>
            <source>Weight of devices that the frame of a rack carries at rest</source>
            <translation>Poids d’appareils que porte au repos le cadre d’une baie</translation>
        </message>
        <message>
            <source>Height of one rack unit</source>
            <translation>Hauteur d’une unité de baie</translation>
        </message>
        <message>
            <source>Height units of a standard rack that servers may fill</source>
            <translation>Unités d’une baie standard que les serveurs peuvent remplir</translation>
        </message>
        <message>
            <source>Weight of an empty rack with its power distribution</source>
            <translation>Poids d’une baie vide avec sa distribution électrique</translation>
        </message>
        <message>
            <source>Width of one rack in a row</source>
            <translation>Largeur d’une baie dans la rangée</translation>
        </message>
        <message>
            <source>Racks in one row</source>
            <translation>Baies par rangée</translation>
        </message>
        <message>
            <source>Heat that an active rear door takes from one rack</source>
            <translation>Chaleur qu’une porte arrière active emporte d’une baie</translation>
        </message>
        <message>
            <source>Value left after the hardware life, as a share of the purchase price</source>
            <translation>Valeur restante après la vie du matériel, en part du prix d’achat</translation>
        </message>
        <message>
            <source>Distance from the front of one row to the front of the next: rack depth and an aisle</source>
            <translation>Distance de la face d’une rangée à la suivante : profondeur et allée</translation>
        </message>
        <message>
            <source>Distance within which a place counts as standing in the metro a round trip was measured to</source>
            <translation>Distance dans laquelle un lieu compte dans la métropole mesurée</translation>
        </message>
        <message>
            <source>Time series one monitoring node holds</source>
            <translation>Séries qu’un nœud de surveillance tient</translation>
        </message>
        <message>
            <source>Power of a server under load as a multiple of its accelerators' thermal design power, where no server of the kind is listed</source>
            <translation>Puissance d’un serveur en charge en multiple de la puissance thermique de ses accélérateurs, si aucun serveur du genre n’est listé</translation>
        </message>
        <message>
            <source>Copies of its data an online data service keeps so that one node may fail</source>
            <translation>Copies des données d’un service en ligne pour qu’un nœud puisse tomber</translation>
        </message>
        <message>
            <source>Share of a node's memory that a data service may fill</source>
            <translation>Part de la mémoire d’un nœud qu’un service peut remplir</translation>
        </message>
        <message>
            <source>Free capacity kept above mean demand so that peaks meet their latency targets</source>
            <translation>Capacité libre au-dessus de la demande moyenne pour que les pointes tiennent leurs latences</translation>
        </message>
        <message>
            <source>Share of a month in which serving replicas run; a service runs all the time</source>
            <translation>Part du mois où les répliques de service tournent ; un service tourne tout le temps</translation>
        </message>
        <message>
            <source>Spare nodes or accelerators held, as a share of those in use</source>
            <translation>Nœuds ou accélérateurs de réserve, en part de ceux en service</translation>
        </message>
        <message>
            <source>Share of the time on spot instances in which a job makes progress that is kept</source>
            <translation>Part du temps sur instances spot où un travail progresse durablement</translation>
        </message>
        <message>
            <source>Share of the hours on interruptible instances that is lost to interruptions and restarts</source>
            <translation>Part des heures sur instances interruptibles perdue en interruptions et redémarrages</translation>
        </message>
        <message>
            <source>Cost of one cluster operations engineer a year, all charges included</source>
            <translation>Coût annuel d’un ingénieur d’exploitation, charges comprises</translation>
        </message>
        <message>
            <source>Engineers who run the cluster, per 1,000 accelerators</source>
            <translation>Ingénieurs d’exploitation pour 1 000 accélérateurs</translation>
        </message>
        <message>
            <source>Fewest nodes of a storage cluster that survives the loss of one and still writes</source>
            <translation>Minimum de nœuds d’une grappe de stockage qui survit à la perte d’un nœud et écrit encore</translation>
        </message>
        <message>
            <source>All-flash storage node where a system has no price, per usable TB</source>
            <translation>Nœud de stockage tout flash sans prix de système, par To utile</translation>
        </message>
        <message>
            <source>Power of an all-flash storage node, per raw TB</source>
            <translation>Puissance d’un nœud tout flash, par To brut</translation>
        </message>
        <message>
            <source>Read throughput of a storage node as a share of its network ports</source>
            <translation>Débit de lecture d’un nœud de stockage en part de ses ports</translation>
        </message>
        <message>
            <source>Share of raw capacity that may be filled: erasure code 8+2 and a fill limit of 80 percent</source>
            <translation>Part de la capacité brute remplissable : code 8+2 et limite de 80 pour cent</translation>
        </message>
        <message>
            <source>Write throughput of a storage node as a share of its network ports</source>
            <translation>Débit d’écriture d’un nœud de stockage en part de ses ports</translation>
        </message>
        <message>
            <source>IT support contract per year, as a share of the purchase price</source>
            <translation>Contrat de maintenance par an, en part du prix d’achat</translation>
        </message>
        <message>
            <source>Power of a switch per port, without optics, where none is published</source>
            <translation>Puissance d’un commutateur par port, sans optiques, faute de valeur publiée</translation>
        </message>
        <message>
            <source>Switch price per 400 Gb/s of port speed, where a switch has no price</source>
            <translation>Prix d’un commutateur par 400 Gbit/s de port, quand il n’a pas de prix</translation>
        </message>
        <message>
            <source>Weight of a data-centre switch per height unit</source>
            <translation>Poids d’un commutateur par unité de hauteur</translation>
        </message>
        <message>
            <source>Share of wall-clock time in which a training job makes progress that is kept</source>
            <translation>Part du temps où un entraînement progresse durablement</translation>
        </message>
        <message>
            <source>Share by which the batch of a training run may be rounded to a multiple of its data-parallel groups, where the plan does not hold it</source>
            <translation>Part dont le lot d’un entraînement peut être arrondi à un multiple de ses groupes en parallélisme de données, quand le plan ne le fixe pas</translation>
        </message>
        <message>
            <source>Minutes from a failure to the next useful step of a training job when a spare server is at hand: detection, scheduling, loading, warm-up</source>
            <translation>Minutes d’une panne à la prochaine étape utile d’un entraînement avec serveur de réserve : détection, ordonnancement, chargement, démarrage</translation>
        </message>
        <message>
            <source>Power a system draws under sustained load, as a share of its nameplate, where no source states a typical value</source>
            <translation>Puissance d’un système en charge soutenue, en part de sa puissance nominale, si aucune source n’en donne de typique</translation>
        </message>
        <message>
            <source>Share of time in which one server with accelerators serves</source>
            <translation>Part du temps où un serveur accéléré sert</translation>
        </message>
        <message>
            <source>Load of a UPS or generator as a share of its rating, at most</source>
            <translation>Charge d’un onduleur ou d’un groupe, en part de sa puissance, au plus</translation>
        </message>
        <message>
            <source>Share of linear scaling kept when a vector search moves from the benchmark's cores to a node's</source>
            <translation>Part de l’échelle linéaire gardée quand une recherche vectorielle passe des cœurs de l’essai à ceux d’un nœud</translation>
        </message>
        <message>
            <source>Share of throughput left when a vector search halves the neighbours it misses</source>
            <translation>Part du débit restante quand une recherche vectorielle divise par deux les voisins manqués</translation>
        </message>
        <message>
            <source>How throughput falls with the vectors of one index: rate × (n / n0)^-exponent, where one size only was measured</source>
            <translation>Chute du débit avec les vecteurs d’un index : débit × (n / n0)^-exposant, si une seule taille a été mesurée</translation>
        </message>
        <message>
            <source>Rent of a wavelength between two sites, per Gbit/s and month</source>
            <translation>Loyer d’une longueur d’onde entre deux lieux, par Gbit/s et mois</translation>
        </message>
        <message>
            <source>Warming of the air through a server</source>
            <translation>Échauffement de l’air à travers un serveur</translation>
        </message>
        <message>
            <source>Density of air at 25 C and sea level</source>
            <translation>Masse volumique de l’air à 25 °C au niveau de la mer</translation>
        </message>
        <message>
            <source>Heat that one kilogram of air takes up per kelvin</source>
            <translation>Chaleur qu’un kilogramme d’air absorbe par kelvin</translation>
        </message>
        <message>
            <source>Heat that air alone carries away from one rack in a hall with contained aisles</source>
            <translation>Chaleur que l’air seul évacue d’une baie dans une salle à allées confinées</translation>
        </message>
        <message>
            <source>Copies of a data set in the archive, the working copy not counted</source>
            <translation>Copies d’un jeu de données dans l’archive, copie de travail non comptée</translation>
        </message>
        <message>
            <source>Warming of the coolant through a rack</source>
            <translation>Échauffement du fluide à travers une baie</translation>
        </message>
        <message>
            <source>Heat that one litre of coolant takes up per kelvin</source>
            <translation>Chaleur qu’un litre de fluide absorbe par kelvin</translation>
        </message>
        <message>
            <source>Tax on profits, where tax effects are switched on</source>
            <translation>Impôt sur les bénéfices, là où les effets fiscaux sont activés</translation>
        </message>
        <message>
            <source>Links of the fabric manager into the compute fabric of a reference design</source>
            <translation>Liens du gestionnaire de réseau vers le réseau de calcul d’une architecture de référence</translation>
        </message>
        <message>
            <source>Above this hourly price of one accelerator a cloud price is a stand-in for “no price” and refused</source>
            <translation>Au-dessus de ce prix horaire par accélérateur, un prix de cloud tient lieu de « pas de prix » et est refusé</translation>
        </message>
        <message>
            <source>Accelerators of one server (compute tray) within a system that is a rack</source>
            <translation>Accélérateurs d’un serveur (plateau de calcul) dans un système qui est une baie</translation>
        </message>
        <message>
            <source>CPU cores of the head pod of a Ray cluster</source>
            <translation>Cœurs de processeur du pod de tête d’un cluster Ray</translation>
        </message>
        <message>
            <source>Memory of the head pod of a Ray cluster</source>
            <translation>Mémoire du pod de tête d’un cluster Ray</translation>
        </message>
        <message>
            <source>Group refractive index of standard single-mode fibre at 1550 nm</source>
            <translation>Indice de groupe d’une fibre monomode standard à 1550 nm</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, FAISS HNSW: 8 × M with M = 32</source>
            <translation>Octets de liens de graphe par vecteur, FAISS HNSW : 8 × M avec M = 32</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Milvus HNSW</source>
            <translation>Octets de liens de graphe par vecteur, Milvus HNSW</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector before the factor, OpenSearch HNSW: 8 × M with M = 16</source>
            <translation>Octets de liens de graphe par vecteur avant le facteur, OpenSearch HNSW : 8 × M avec M = 16</translation>
        </message>
        <message>
            <source>Bytes per vector beside the values, pgvector HNSW: 8 of the column and 6 for each of 2 × 16 neighbours</source>
            <translation>Octets par vecteur en plus des valeurs, pgvector HNSW : 8 de la colonne et 6 pour chacun des 2 × 16 voisins</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Qdrant HNSW</source>
            <translation>Octets de liens de graphe par vecteur, Qdrant HNSW</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector before the factor, ScyllaDB: 16 × m with m = 16</source>
            <translation>Octets de liens de graphe par vecteur avant le facteur, ScyllaDB : 16 × m avec m = 16</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector, Weaviate HNSW</source>
            <translation>Octets de liens de graphe par vecteur, Weaviate HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors and links, FAISS HNSW flat</source>
            <translation>Mémoire résidente par octet de vecteurs bruts et de liens, FAISS HNSW plat</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Milvus HNSW</source>
            <translation>Mémoire résidente par octet de vecteurs bruts, Milvus HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, OpenSearch HNSW</source>
            <translation>Mémoire résidente par octet de vecteurs et de liens, OpenSearch HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, pgvector HNSW index</source>
            <translation>Mémoire résidente par octet de vecteurs et de liens, index HNSW de pgvector</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Qdrant HNSW</source>
            <translation>Mémoire résidente par octet de vecteurs bruts, Qdrant HNSW</translation>
        </message>
        <message>
            <source>Resident memory per byte of vectors and links, ScyllaDB</source>
            <translation>Mémoire résidente par octet de vecteurs et de liens, ScyllaDB</translation>
        </message>
        <message>
            <source>Resident memory per byte of raw vectors, Weaviate HNSW</source>
            <translation>Mémoire résidente par octet de vecteurs bruts, Weaviate HNSW</translation>
        </message>
        <message>
            <source>Part of a round trip within one region of the network that does not depend on distance</source>
            <translation>Part d’un aller-retour au sein d’une région du réseau qui ne dépend pas de la distance</translation>
        </message>
        <message>
            <source>Round trip per ideal fibre round trip along the great circle within one region of the network</source>
            <translation>Aller-retour par aller-retour idéal en fibre le long du grand cercle au sein d’une région du réseau</translation>
        </message>
        <message>
            <source>Part of a round trip over sea cables that does not depend on the way</source>
            <translation>Part d’un aller-retour par câbles sous-marins qui ne dépend pas du chemin</translation>
        </message>
        <message>
            <source>Round trip per round trip of the quickest chain of known sea cables</source>
            <translation>Aller-retour par aller-retour de la chaîne connue de câbles sous-marins la plus rapide</translation>
        </message>
        <message>
            <source>Part of a round trip between regions that no known chain of sea cables joins that does not depend on distance</source>
            <translation>Part d’un aller-retour entre régions qu’aucune chaîne connue de câbles sous-marins ne relie, qui ne dépend pas de la distance</translation>
        </message>
        <message>
            <source>Round trip per ideal fibre round trip along the great circle between regions that no known chain of sea cables joins</source>
            <translation>Aller-retour par aller-retour idéal en fibre le long du grand cercle entre régions qu’aucune chaîne connue de câbles sous-marins ne relie</translation>
        </message>
        <message>
            <source>Capacity of one data drive in a server with accelerators</source>
            <translation>Capacité d’un disque de données dans un serveur à accélérateurs</translation>
        </message>
        <message>
            <source>Spans of the trace of one request through gateway, queue, engine and retrieval</source>
            <translation>Segments de la trace d’une requête à travers passerelle, file, moteur et recherche</translation>
        </message>
        <message>
            <source>Stored bytes of one span with its attributes</source>
            <translation>Octets stockés d’un segment avec ses attributs</translation>
        </message>
        <message>
            <source>Share of requests whose trace is kept</source>
            <translation>Part des requêtes dont la trace est gardée</translation>
        </message>
        <message>
            <source>Share of requests kept with their answer to see whether inputs and answers drift</source>
            <translation>Part des requêtes gardées avec leur réponse pour voir si entrées et réponses dérivent</translation>
        </message>
        <message>
            <source>Stored bytes of a request with its answer and their embedding</source>
            <translation>Octets stockés d’une requête avec sa réponse et leur représentation</translation>
        </message>
        <message>
            <source>Days for which the sample that drift is held against is kept</source>
            <translation>Jours pendant lesquels l’échantillon auquel la dérive est mesurée est gardé</translation>
        </message>
    </context>
    <context>
        <name>Facts of rules</name>
        <message>
            <source>Some workload touches personal data</source>
            <translation>Une charge touche des données personnelles</translation>
        </message>
        <message>
            <source>The workload touches personal data</source>
            <translation>La charge touche des données personnelles</translation>
        </message>
        <message>
            <source>Headquarters of the chip vendor</source>
            <translation>Siège du fabricant de la puce</translation>
        </message>
        <message>
            <source>In which country is your organisation established?</source>
            <translation>Dans quel pays votre organisation est-elle établie ?</translation>
        </message>
        <message>
            <source>In which country is the ultimate parent of your organisation?</source>
            <translation>Dans quel pays est la société mère ultime de votre organisation ?</translation>
        </message>
        <message>
            <source>How many people does your organisation employ?</source>
            <translation>Combien de personnes votre organisation emploie-t-elle ?</translation>
        </message>
        <message>
            <source>What is the worldwide yearly turnover in EUR?</source>
            <translation>Quel est le chiffre d’affaires mondial annuel en EUR ?</translation>
        </message>
        <message>
            <source>Is the organisation a small or medium one (sme), a small mid-cap (smc) or large?</source>
            <translation>L’organisation est-elle petite ou moyenne (sme), de taille intermédiaire (smc) ou grande (large) ?</translation>
        </message>
        <message>
            <source>In which sector does your organisation work?</source>
            <translation>Dans quel secteur votre organisation travaille-t-elle ?</translation>
        </message>
        <message>
            <source>Is your organisation a public body?</source>
            <translation>Votre organisation est-elle un organisme public ?</translation>
        </message>
        <message>
            <source>Is your organisation an essential or important entity under NIS2?</source>
            <translation>Votre organisation est-elle une entité essentielle ou importante selon NIS2 ?</translation>
        </message>
        <message>
            <source>Do you offer cloud, data-centre, managed or content-delivery services to others?</source>
            <translation>Offrez-vous à d’autres des services cloud, de centre de données, gérés ou de diffusion ?</translation>
        </message>
        <message>
            <source>Do you serve financial entities in the EU?</source>
            <translation>Servez-vous des entités financières dans l’UE ?</translation>
        </message>
        <message>
            <source>Do you sell data processing services (cloud) in the EU?</source>
            <translation>Vendez-vous des services de traitement de données (cloud) dans l’UE ?</translation>
        </message>
        <message>
            <source>Was your organisation named a critical entity?</source>
            <translation>Votre organisation a-t-elle été désignée entité critique ?</translation>
        </message>
        <message>
            <source>Is your organisation a German federal body?</source>
            <translation>Votre organisation est-elle un organisme fédéral allemand ?</translation>
        </message>
        <message>
            <source>Is your organisation a French state body?</source>
            <translation>Votre organisation est-elle un organisme de l’État français ?</translation>
        </message>
        <message>
            <source>When was or will the system be placed on the market or put into service (ISO date)?</source>
            <translation>Quand le système a-t-il été ou sera-t-il mis sur le marché ou en service (date ISO) ?</translation>
        </message>
        <message>
            <source>Is the system high-risk under Annex III (annex3) or as a product of Annex I (annex1)?</source>
            <translation>Le système est-il à haut risque selon l’annexe III (annex3) ou comme produit de l’annexe I (annex1) ?</translation>
        </message>
        <message>
            <source>Do people interact with the system directly?</source>
            <translation>Des personnes interagissent-elles directement avec le système ?</translation>
        </message>
        <message>
            <source>Does the system generate audio, images, video or text?</source>
            <translation>Le système produit-il son, images, vidéo ou texte ?</translation>
        </message>
        <message>
            <source>Does it make deep fakes, or texts that inform the public on matters of public interest?</source>
            <translation>Produit-il des hypertrucages, ou des textes qui informent le public sur des questions d’intérêt public ?</translation>
        </message>
        <message>
            <source>Does it recognise emotions or categorise people by biometric traits?</source>
            <translation>Reconnaît-il des émotions ou catégorise-t-il des personnes par des traits biométriques ?</translation>
        </message>
        <message>
            <source>Could the system make intimate or abusive images of real people?</source>
            <translation>Le système pourrait-il produire des images intimes ou abusives de personnes réelles ?</translation>
        </message>
        <message>
            <source>Does the system identify people remotely by biometric traits?</source>
            <translation>Le système identifie-t-il des personnes à distance par des traits biométriques ?</translation>
        </message>
        <message>
            <source>Is the system used by a public body or for public services?</source>
            <translation>Le système est-il utilisé par un organisme public ou pour des services publics ?</translation>
        </message>
        <message>
            <source>Does the system score credit, or life and health insurance?</source>
            <translation>Le système évalue-t-il le crédit, ou l’assurance vie et santé ?</translation>
        </message>
        <message>
            <source>Does the system make or support decisions with legal or similarly serious effect on people?</source>
            <translation>Le système prend-il ou appuie-t-il des décisions à effet juridique ou de gravité semblable sur des personnes ?</translation>
        </message>
        <message>
            <source>Is the system used at the workplace?</source>
            <translation>Le système est-il utilisé au travail ?</translation>
        </message>
        <message>
            <source>Is the system a safety component of a product?</source>
            <translation>Le système est-il un composant de sécurité d’un produit ?</translation>
        </message>
        <message>
            <source>Do you place a product with digital elements (not only a service) on the EU market?</source>
            <translation>Mettez-vous un produit à éléments numériques (pas seulement un service) sur le marché de l’UE ?</translation>
        </message>
        <message>
            <source>Will the trained model be offered to others in the EU (open weights count)?</source>
            <translation>Le modèle entraîné sera-t-il offert à d’autres dans l’UE (poids ouverts compris) ?</translation>
        </message>
        <message>
            <source>Are weights, architecture and usage published under a free and open-source licence?</source>
            <translation>Poids, architecture et usage sont-ils publiés sous licence libre et ouverte ?</translation>
        </message>
        <message>
            <source>Did the Commission designate the model as one with systemic risk?</source>
            <translation>La Commission a-t-elle désigné le modèle comme présentant un risque systémique ?</translation>
        </message>
        <message>
            <source>Is the model you change one with systemic risk?</source>
            <translation>Le modèle que vous modifiez présente-t-il un risque systémique ?</translation>
        </message>
        <message>
            <source>How many registered business users in the EU does the model have?</source>
            <translation>Combien d’utilisateurs professionnels inscrits le modèle a-t-il dans l’UE ?</translation>
        </message>
        <message>
            <source>Is health data processed?</source>
            <translation>Des données de santé sont-elles traitées ?</translation>
        </message>
        <message>
            <source>Are special categories of personal data (Art. 9 GDPR) processed?</source>
            <translation>Des catégories particulières de données (art. 9 RGPD) sont-elles traitées ?</translation>
        </message>
        <message>
            <source>Is personal data processed on a large scale, or are people monitored systematically?</source>
            <translation>Des données personnelles sont-elles traitées à grande échelle, ou des personnes surveillées systématiquement ?</translation>
        </message>
        <message>
            <source>Does the system decide on consumers in Colorado?</source>
            <translation>Le système décide-t-il de consommateurs au Colorado ?</translation>
        </message>
        <message>
            <source>Is the system used in Texas?</source>
            <translation>Le système est-il utilisé au Texas ?</translation>
        </message>
        <message>
            <source>Is the model developed or offered from or in California?</source>
            <translation>Le modèle est-il développé ou offert depuis ou en Californie ?</translation>
        </message>
        <message>
            <source>Is the model developed or offered in New York?</source>
            <translation>Le modèle est-il développé ou offert à New York ?</translation>
        </message>
        <message>
            <source>Was personal or important data collected in mainland China?</source>
            <translation>Des données personnelles ou importantes ont-elles été collectées en Chine continentale ?</translation>
        </message>
        <message>
            <source>Must every place hold ISO/IEC 27001?</source>
            <translation>Chaque lieu doit-il détenir ISO/IEC 27001 ?</translation>
        </message>
        <message>
            <source>Is an AI management system after ISO/IEC 42001 wanted?</source>
            <translation>Un système de management de l’IA selon ISO/IEC 42001 est-il voulu ?</translation>
        </message>
        <message>
            <source>Must operators show a C5 report?</source>
            <translation>Les exploitants doivent-ils présenter un rapport C5 ?</translation>
        </message>
        <message>
            <source>Must operators be qualified under SecNumCloud?</source>
            <translation>Les exploitants doivent-ils être qualifiés SecNumCloud ?</translation>
        </message>
        <message>
            <source>Must halls follow EN 50600?</source>
            <translation>Les salles doivent-elles suivre EN 50600 ?</translation>
        </message>
        <message>
            <source>Is the NIST AI Risk Management Framework used?</source>
            <translation>Le cadre NIST AI RMF est-il utilisé ?</translation>
        </message>
        <message>
            <source>Are the BSI C3A criteria used?</source>
            <translation>Les critères C3A du BSI sont-ils utilisés ?</translation>
        </message>
        <message>
            <source>Which sovereignty level is asked for?</source>
            <translation>Quel niveau de souveraineté est demandé ?</translation>
        </message>
        <message>
            <source>Must no operator be under US jurisdiction?</source>
            <translation>Aucun exploitant ne doit-il être sous juridiction américaine ?</translation>
        </message>
        <message>
            <source>Which PUE is accepted at most?</source>
            <translation>Quel PUE est accepté au plus ?</translation>
        </message>
        <message>
            <source>Is more than one chip vendor wanted?</source>
            <translation>Plus d’un fabricant de puces est-il voulu ?</translation>
        </message>
        <message>
            <source>Are measures for AI literacy taken and recorded?</source>
            <translation>Des mesures pour la maîtrise de l’IA sont-elles prises et consignées ?</translation>
        </message>
        <message>
            <source>Was the intended purpose screened against Art. 5?</source>
            <translation>La finalité a-t-elle été examinée au regard de l’art. 5 ?</translation>
        </message>
        <message>
            <source>Is a data protection impact assessment done?</source>
            <translation>Une analyse d’impact sur la protection des données est-elle faite ?</translation>
        </message>
        <message>
            <source>Are processor contracts (Art. 28 GDPR) signed?</source>
            <translation>Des contrats de sous-traitance (art. 28 RGPD) sont-ils signés ?</translation>
        </message>
        <message>
            <source>Are records of processing (Art. 30 GDPR) kept?</source>
            <translation>Des registres de traitement (art. 30 RGPD) sont-ils tenus ?</translation>
        </message>
        <message>
            <source>Is a transfer tool (Chapter V GDPR) in place?</source>
            <translation>Un outil de transfert (chapitre V RGPD) est-il en place ?</translation>
        </message>
        <message>
            <source>Is an incident process with its reporting clocks in place?</source>
            <translation>Une procédure d’incident avec ses délais est-elle en place ?</translation>
        </message>
        <message>
            <source>Is an exit plan written?</source>
            <translation>Un plan de sortie est-il écrit ?</translation>
        </message>
        <message>
            <source>Is the register of ICT contracts kept?</source>
            <translation>Le registre des contrats TIC est-il tenu ?</translation>
        </message>
        <message>
            <source>Is a software bill of materials kept?</source>
            <translation>Une nomenclature logicielle est-elle tenue ?</translation>
        </message>
        <message>
            <source>Is the yearly energy report filed?</source>
            <translation>Le rapport annuel d’énergie est-il déposé ?</translation>
        </message>
        <message>
            <source>Is an energy or environmental management system in place?</source>
            <translation>Un système de management de l’énergie ou de l’environnement est-il en place ?</translation>
        </message>
        <message>
            <source>Is the energy or environmental management system validated, or does it hold a certificate?</source>
            <translation>Le système de management de l’énergie ou de l’environnement est-il validé ou certifié ?</translation>
        </message>
        <message>
            <source>Were end use, end user and ultimate parent screened?</source>
            <translation>Usage final, utilisateur final et société mère ultime ont-ils été examinés ?</translation>
        </message>
        <message>
            <source>Is the export licence granted?</source>
            <translation>La licence d’exportation est-elle accordée ?</translation>
        </message>
        <message>
            <source>Are the encryption keys held by you alone?</source>
            <translation>Gardez-vous seul les clés de chiffrement ?</translation>
        </message>
        <message>
            <source>Is synthetic output marked in machine-readable form?</source>
            <translation>Le contenu de synthèse est-il marqué de façon lisible par machine ?</translation>
        </message>
        <message>
            <source>Are people told that they talk to an AI system?</source>
            <translation>Les personnes savent-elles qu’elles parlent à un système d’IA ?</translation>
        </message>
        <message>
            <source>Are logs kept at least six months?</source>
            <translation>Les journaux sont-ils gardés au moins six mois ?</translation>
        </message>
        <message>
            <source>Are the people who oversee the system named?</source>
            <translation>Les personnes qui contrôlent le système sont-elles nommées ?</translation>
        </message>
        <message>
            <source>Are the measures of Art. 21 NIS2 taken?</source>
            <translation>Les mesures de l’art. 21 NIS2 sont-elles prises ?</translation>
        </message>
        <message>
            <source>Which share of the power comes from renewable sources?</source>
            <translation>Quelle part de l’électricité vient de sources renouvelables ?</translation>
        </message>
        <message>
            <source>Which share of the energy is reused as heat?</source>
            <translation>Quelle part de l’énergie est réutilisée en chaleur ?</translation>
        </message>
        <message>
            <source>When did or will the hall go into operation (ISO date)?</source>
            <translation>Quand la salle est-elle entrée ou entrera-t-elle en service (date ISO) ?</translation>
        </message>
        <message>
            <source>Is water use metered?</source>
            <translation>La consommation d’eau est-elle mesurée ?</translation>
        </message>
        <message>
            <source>Roles under the EU AI Act: provider, deployer, importer, distributor, manufacturer</source>
            <translation>Rôles selon le règlement européen sur l’IA : fournisseur, déployeur, importateur, distributeur, fabricant</translation>
        </message>
        <message>
            <source>Risk class under the EU AI Act: prohibited, high, limited, minimal</source>
            <translation>Classe de risque selon le règlement européen sur l’IA : interdit, élevé, limité, minimal</translation>
        </message>
        <message>
            <source>Area of Annex III or product of Annex I</source>
            <translation>Domaine de l’annexe III ou produit de l’annexe I</translation>
        </message>
        <message>
            <source>A place or the users of the plan lie in the European Union</source>
            <translation>Un lieu ou les utilisateurs du plan sont dans l’Union européenne</translation>
        </message>
        <message>
            <source>Countries of all places in use</source>
            <translation>Pays de tous les lieux utilisés</translation>
        </message>
        <message>
            <source>Countries of the stated users</source>
            <translation>Pays des utilisateurs indiqués</translation>
        </message>
        <message>
            <source>Some capacity is rented from a cloud</source>
            <translation>Une partie de la capacité est louée dans un cloud</translation>
        </message>
        <message>
            <source>Some hardware stands in a hall of the planner’s own</source>
            <translation>Du matériel se trouve dans une salle du planificateur</translation>
        </message>
        <message>
            <source>Some hardware stands in a rented hall</source>
            <translation>Du matériel se trouve dans une salle louée</translation>
        </message>
        <message>
            <source>Hardware is bought</source>
            <translation>Du matériel est acheté</translation>
        </message>
        <message>
            <source>The plan serves a model</source>
            <translation>Le plan sert un modèle</translation>
        </message>
        <message>
            <source>The plan trains a model from scratch</source>
            <translation>Le plan entraîne un modèle depuis le début</translation>
        </message>
        <message>
            <source>The plan changes a model by further training</source>
            <translation>Le plan modifie un modèle par un entraînement complémentaire</translation>
        </message>
        <message>
            <source>Largest training compute of one model, FLOP</source>
            <translation>Plus grand calcul d’entraînement d’un modèle, FLOP</translation>
        </message>
        <message>
            <source>Accelerators in service, rented ones too, period by period</source>
            <translation>Accélérateurs en service, loués compris, période par période</translation>
        </message>
        <message>
            <source>Nameplate IT power of the hardware in service, period by period, kW; what clouds rent out is left out</source>
            <translation>Puissance nominale du matériel en service, période par période, kW ; ce que louent les clouds n’y est pas</translation>
        </message>
        <message>
            <source>Vendors and operators contracted with</source>
            <translation>Fabricants et exploitants sous contrat</translation>
        </message>
        <message>
            <source>All accelerators come from one chip vendor</source>
            <translation>Tous les accélérateurs viennent d’un seul fabricant de puces</translation>
        </message>
        <message>
            <source>Headquarters of the chip vendors in use</source>
            <translation>Sièges des fabricants de puces utilisés</translation>
        </message>
        <message>
            <source>Carbon over the horizon, t CO₂e</source>
            <translation>Carbone sur la période, t CO₂e</translation>
        </message>
        <message>
            <source>Some operator or its parent is under US jurisdiction</source>
            <translation>Un exploitant ou sa société mère relève de la juridiction des États-Unis</translation>
        </message>
        <message>
            <source>Lowest sovereignty level of the places in use</source>
            <translation>Niveau de souveraineté le plus bas des lieux utilisés</translation>
        </message>
        <message>
            <source>Operators of the places in use</source>
            <translation>Exploitants des lieux utilisés</translation>
        </message>
        <message>
            <source>Last day of the plan</source>
            <translation>Dernier jour du plan</translation>
        </message>
        <message>
            <source>inference, training, fine_tuning, vector_search, feature_serving, dataset</source>
            <translation>inference, training, fine_tuning, vector_search, feature_serving, dataset</translation>
        </message>
        <message>
            <source>Classification of its data, as stated</source>
            <translation>Classification de ses données, telle qu’indiquée</translation>
        </message>
        <message>
            <source>Compute of one training, FLOP: 6 × active parameters × tokens</source>
            <translation>Calcul d’un entraînement, FLOP : 6 × paramètres actifs × jetons</translation>
        </message>
        <message>
            <source>Compute of the changes made to somebody else’s model, FLOP</source>
            <translation>Calcul des modifications apportées au modèle d’un tiers, FLOP</translation>
        </message>
        <message>
            <source>Compute the base model was trained with, FLOP</source>
            <translation>Calcul avec lequel le modèle de base a été entraîné, FLOP</translation>
        </message>
        <message>
            <source>Answers come out of a generative language model</source>
            <translation>Les réponses viennent d’un modèle de langage génératif</translation>
        </message>
        <message>
            <source>Countries the workload runs in</source>
            <translation>Pays où fonctionne la charge</translation>
        </message>
        <message>
            <source>Countries of its users</source>
            <translation>Pays de ses utilisateurs</translation>
        </message>
        <message>
            <source>Some of it runs outside the European Economic Area</source>
            <translation>Une partie fonctionne hors de l’Espace économique européen</translation>
        </message>
        <message>
            <source>Some of it runs in a country without an EU adequacy decision</source>
            <translation>Une partie fonctionne dans un pays sans décision d’adéquation de l’UE</translation>
        </message>
        <message>
            <source>Some of it runs at an operator under US jurisdiction</source>
            <translation>Une partie fonctionne chez un exploitant relevant de la juridiction des États-Unis</translation>
        </message>
        <message>
            <source>Country of the model’s developer</source>
            <translation>Pays du développeur du modèle</translation>
        </message>
        <message>
            <source>Licence of the model</source>
            <translation>Licence du modèle</translation>
        </message>
        <message>
            <source>Availability asked of it</source>
            <translation>Disponibilité qui lui est demandée</translation>
        </message>
        <message>
            <source>It runs at one place only</source>
            <translation>Elle ne fonctionne qu’en un lieu</translation>
        </message>
        <message>
            <source>own, colocation, cloud</source>
            <translation>own, colocation, cloud</translation>
        </message>
        <message>
            <source>Country, ISO alpha-2</source>
            <translation>Pays, ISO alpha-2</translation>
        </message>
        <message>
            <source>Who runs the place</source>
            <translation>Qui exploite le lieu</translation>
        </message>
        <message>
            <source>Headquarters of the operator</source>
            <translation>Siège de l’exploitant</translation>
        </message>
        <message>
            <source>Country of the operator’s ultimate parent</source>
            <translation>Pays de la société mère ultime de l’exploitant</translation>
        </message>
        <message>
            <source>Operator or parent is under US jurisdiction (CLOUD Act)</source>
            <translation>L’exploitant ou sa société mère relève de la juridiction des États-Unis (CLOUD Act)</translation>
        </message>
        <message>
            <source>Certificates of the operator as catalogued</source>
            <translation>Certificats de l’exploitant selon le catalogue</translation>
        </message>
        <message>
            <source>The catalog notes a C5 report of the operator</source>
            <translation>Le catalogue note un rapport C5 de l’exploitant</translation>
        </message>
        <message>
            <source>The catalog notes an ISO/IEC 27001 certificate of the operator</source>
            <translation>Le catalogue note un certificat ISO/IEC 27001 de l’exploitant</translation>
        </message>
        <message>
            <source>The catalog notes a SecNumCloud qualification of the operator</source>
            <translation>Le catalogue note une qualification SecNumCloud de l’exploitant</translation>
        </message>
        <message>
            <source>Lower end of the estimated sovereignty level</source>
            <translation>Bas de la fourchette du niveau de souveraineté estimé</translation>
        </message>
        <message>
            <source>Upper end of the estimated sovereignty level</source>
            <translation>Haut de la fourchette du niveau de souveraineté estimé</translation>
        </message>
        <message>
            <source>IT power the hall is built for, else planned there, kW</source>
            <translation>Puissance informatique pour laquelle la salle est bâtie, sinon celle prévue, kW</translation>
        </message>
        <message>
            <source>IT power planned there, kW</source>
            <translation>Puissance informatique prévue sur place, kW</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <translation>Indicateur d’efficacité énergétique (PUE)</translation>
        </message>
        <message>
            <source>A workload with personal data runs there</source>
            <translation>Une charge avec données personnelles y fonctionne</translation>
        </message>
        <message>
            <source>EU adequacy decision: not needed, y, partial, n</source>
            <translation>Décision d’adéquation de l’UE : not needed, y, partial, n</translation>
        </message>
        <message>
            <source>US country groups of the place (15 CFR 740)</source>
            <translation>Groupes de pays du lieu selon les États-Unis (15 CFR 740)</translation>
        </message>
        <message>
            <source>Whether US law asks a licence for controlled chips there: y, n</source>
            <translation>Le droit américain y exige-t-il une licence pour les puces contrôlées : y, n</translation>
        </message>
        <message>
            <source>Cooling, as stated</source>
            <translation>Refroidissement, tel qu’indiqué</translation>
        </message>
        <message>
            <source>Power feeds: N, N+1, 2N</source>
            <translation>Alimentations électriques : N, N+1, 2N</translation>
        </message>
        <message>
            <source>Months the place is in use</source>
            <translation>Mois d’usage du lieu</translation>
        </message>
        <message>
            <source>What is bought or rented</source>
            <translation>Ce qui est acheté ou loué</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fabricant</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation>Accélérateur</translation>
        </message>
        <message>
            <source>Total processing performance, dense TOPS × bit length</source>
            <translation>Performance totale de traitement, TOPS denses × longueur en bits</translation>
        </message>
        <message>
            <source>Memory bandwidth, GB/s</source>
            <translation>Débit mémoire, Go/s</translation>
        </message>
        <message>
            <source>Over the performance threshold of ECCN 3A090.a</source>
            <translation>Au-delà du seuil de performance de l’ECCN 3A090.a</translation>
        </message>
        <message>
            <source>Between the thresholds: the class depends on die area</source>
            <translation>Entre les seuils : la classe dépend de la surface de la puce</translation>
        </message>
        <message>
            <source>Bought, so that it has to be shipped</source>
            <translation>Acheté, donc à expédier</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Country the planner’s organisation is established in</source>
            <translation>Pays où l’organisation du planificateur est établie</translation>
        </message>
        <message>
            <source>Country of its ultimate parent</source>
            <translation>Pays de sa société mère ultime</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Worldwide turnover, EUR a year</source>
            <translation>Chiffre d’affaires mondial, EUR par an</translation>
        </message>
        <message>
            <source>sme, smc or large</source>
            <translation>sme, smc ou large</translation>
        </message>
        <message>
            <source>financial, health, public, energy, transport, digital or another</source>
            <translation>financial, health, public, energy, transport, digital ou autre</translation>
        </message>
        <message>
            <source>A public body</source>
            <translation>Un organisme public</translation>
        </message>
        <message>
            <source>Essential or important entity under NIS2</source>
            <translation>Entité essentielle ou importante selon NIS2</translation>
        </message>
        <message>
            <source>It offers cloud, data-centre, managed or CDN services to others</source>
            <translation>Elle offre des services cloud, de centre de données, managés ou CDN à d’autres</translation>
        </message>
        <message>
            <source>It serves financial entities in the EU</source>
            <translation>Elle sert des entités financières dans l’UE</translation>
        </message>
        <message>
            <source>It sells data processing services in the EU</source>
            <translation>Elle vend des services de traitement de données dans l’UE</translation>
        </message>
        <message>
            <source>It was named a critical entity</source>
            <translation>Elle a été désignée entité critique</translation>
        </message>
        <message>
            <source>A German federal body</source>
            <translation>Un organisme fédéral allemand</translation>
        </message>
        <message>
            <source>A French state body</source>
            <translation>Un organisme d’État français</translation>
        </message>
        <message>
            <source>Day the system was or will be placed on the market or put into service</source>
            <translation>Jour où le système a été ou sera mis sur le marché ou en service</translation>
        </message>
        <message>
            <source>annex3 or annex1</source>
            <translation>annex3 ou annex1</translation>
        </message>
        <message>
            <source>People talk to it</source>
            <translation>Des personnes lui parlent</translation>
        </message>
        <message>
            <source>It generates audio, images, video or text</source>
            <translation>Il produit du son, des images, de la vidéo ou du texte</translation>
        </message>
        <message>
            <source>It makes deep fakes or texts on matters of public interest</source>
            <translation>Il fait des hypertrucages ou des textes sur des sujets d’intérêt public</translation>
        </message>
        <message>
            <source>It recognises emotions or sorts people by biometric traits</source>
            <translation>Il reconnaît des émotions ou classe des personnes selon des traits biométriques</translation>
        </message>
        <message>
            <source>It could make intimate images of real people</source>
            <translation>Il pourrait faire des images intimes de personnes réelles</translation>
        </message>
        <message>
            <source>It identifies people by biometric traits at a distance</source>
            <translation>Il identifie à distance des personnes par des traits biométriques</translation>
        </message>
        <message>
            <source>A public body, or a private one with public services, uses it</source>
            <translation>Un organisme public, ou privé chargé de services publics, l’utilise</translation>
        </message>
        <message>
            <source>It scores credit or prices life and health insurance</source>
            <translation>Il note la solvabilité ou tarife des assurances vie et santé</translation>
        </message>
        <message>
            <source>It makes or supports decisions with legal or similar effect on people</source>
            <translation>Il prend ou soutient des décisions d’effet juridique ou semblable sur des personnes</translation>
        </message>
        <message>
            <source>It is used at the workplace</source>
            <translation>Il est utilisé sur le lieu de travail</translation>
        </message>
        <message>
            <source>It is a safety component of a product</source>
            <translation>Il est un composant de sécurité d’un produit</translation>
        </message>
        <message>
            <source>A product with digital elements is placed on the EU market</source>
            <translation>Un produit comportant des éléments numériques est mis sur le marché de l’UE</translation>
        </message>
        <message>
            <source>The trained model is offered to others in the EU</source>
            <translation>Le modèle entraîné est offert à d’autres dans l’UE</translation>
        </message>
        <message>
            <source>Weights, architecture and usage are public under a free licence</source>
            <translation>Poids, architecture et usage sont publics sous licence libre</translation>
        </message>
        <message>
            <source>The Commission designated the model as one with systemic risk</source>
            <translation>La Commission a désigné le modèle comme présentant un risque systémique</translation>
        </message>
        <message>
            <source>The base model is one with systemic risk</source>
            <translation>Le modèle de base présente un risque systémique</translation>
        </message>
        <message>
            <source>Registered business users in the EU</source>
            <translation>Utilisateurs professionnels inscrits dans l’UE</translation>
        </message>
        <message>
            <source>Health data is processed</source>
            <translation>Des données de santé sont traitées</translation>
        </message>
        <message>
            <source>Special categories of personal data are processed</source>
            <translation>Des catégories particulières de données personnelles sont traitées</translation>
        </message>
        <message>
            <source>Personal data is processed on a large scale or people are monitored</source>
            <translation>Des données personnelles sont traitées à grande échelle ou des personnes surveillées</translation>
        </message>
        <message>
            <source>Consumers in Colorado are decided upon</source>
            <translation>Des décisions portent sur des consommateurs du Colorado</translation>
        </message>
        <message>
            <source>The system is used in Texas</source>
            <translation>Le système est utilisé au Texas</translation>
        </message>
        <message>
            <source>The developer does business in California</source>
            <translation>Le développeur est actif en Californie</translation>
        </message>
        <message>
            <source>The model is offered in New York</source>
            <translation>Le modèle est offert à New York</translation>
        </message>
        <message>
            <source>Personal or important data was collected in mainland China</source>
            <translation>Des données personnelles ou importantes ont été collectées en Chine continentale</translation>
        </message>
        <message>
            <source>Places must hold ISO/IEC 27001</source>
            <translation>Les lieux doivent détenir ISO/IEC 27001</translation>
        </message>
        <message>
            <source>An AI management system after ISO/IEC 42001 is wanted</source>
            <translation>Un système de management de l’IA selon ISO/IEC 42001 est voulu</translation>
        </message>
        <message>
            <source>Operators must show a C5 report</source>
            <translation>Les exploitants doivent présenter un rapport C5</translation>
        </message>
        <message>
            <source>Operators must be qualified under SecNumCloud</source>
            <translation>Les exploitants doivent être qualifiés SecNumCloud</translation>
        </message>
        <message>
            <source>Halls must follow EN 50600</source>
            <translation>Les salles doivent suivre EN 50600</translation>
        </message>
        <message>
            <source>NIST AI RMF is used</source>
            <translation>Le NIST AI RMF est appliqué</translation>
        </message>
        <message>
            <source>The BSI C3A criteria are used</source>
            <translation>Les critères C3A du BSI sont appliqués</translation>
        </message>
        <message>
            <source>Lowest sovereignty level asked for</source>
            <translation>Niveau de souveraineté le plus bas demandé</translation>
        </message>
        <message>
            <source>No operator under US jurisdiction</source>
            <translation>Aucun exploitant relevant de la juridiction des États-Unis</translation>
        </message>
        <message>
            <source>Highest PUE accepted</source>
            <translation>PUE le plus élevé admis</translation>
        </message>
        <message>
            <source>More than one chip vendor is wanted</source>
            <translation>Plus d’un fabricant de puces est voulu</translation>
        </message>
        <message>
            <source>Measures for AI literacy are taken</source>
            <translation>Des mesures de maîtrise de l’IA sont prises</translation>
        </message>
        <message>
            <source>The purpose was screened against Art. 5</source>
            <translation>La destination a été examinée au regard de l’art. 5</translation>
        </message>
        <message>
            <source>A data protection impact assessment is done</source>
            <translation>Une analyse d’impact relative à la protection des données est faite</translation>
        </message>
        <message>
            <source>Processor contracts are signed</source>
            <translation>Les contrats de sous-traitance sont signés</translation>
        </message>
        <message>
            <source>Records of processing are kept</source>
            <translation>Le registre des traitements est tenu</translation>
        </message>
        <message>
            <source>A transfer tool is in place</source>
            <translation>Un outil de transfert est en place</translation>
        </message>
        <message>
            <source>An incident process with its clocks is in place</source>
            <translation>Un processus d’incident avec ses délais est en place</translation>
        </message>
        <message>
            <source>An exit plan is written</source>
            <translation>Un plan de sortie est écrit</translation>
        </message>
        <message>
            <source>The register of ICT contracts is kept</source>
            <translation>Le registre des contrats TIC est tenu</translation>
        </message>
        <message>
            <source>A bill of materials of software is kept</source>
            <translation>Une nomenclature des logiciels est tenue</translation>
        </message>
        <message>
            <source>The yearly energy report is filed</source>
            <translation>Le rapport annuel d’énergie est déposé</translation>
        </message>
        <message>
            <source>An energy or environmental management system is in place</source>
            <translation>Un système de management de l’énergie ou de l’environnement est en place</translation>
        </message>
        <message>
            <source>That management system is validated or holds a certificate</source>
            <translation>Ce système de management est validé ou certifié</translation>
        </message>
        <message>
            <source>End use, end user and parent were screened</source>
            <translation>Usage final, utilisateur final et société mère ont été examinés</translation>
        </message>
        <message>
            <source>The export licence is granted</source>
            <translation>La licence d’exportation est accordée</translation>
        </message>
        <message>
            <source>Only the planner holds the keys</source>
            <translation>Seul le planificateur détient les clés</translation>
        </message>
        <message>
            <source>Output is marked in machine-readable form</source>
            <translation>Les résultats sont marqués sous forme lisible par machine</translation>
        </message>
        <message>
            <source>People are told that they talk to an AI system</source>
            <translation>Les personnes sont informées qu’elles parlent à un système d’IA</translation>
        </message>
        <message>
            <source>Logs are kept at least six months</source>
            <translation>Les journaux sont gardés six mois au moins</translation>
        </message>
        <message>
            <source>People who oversee the system are named</source>
            <translation>Les personnes qui contrôlent le système sont nommées</translation>
        </message>
        <message>
            <source>The measures of Art. 21 NIS2 are taken</source>
            <translation>Les mesures de l’art. 21 de NIS2 sont prises</translation>
        </message>
        <message>
            <source>Share of power from renewable sources, 0 to 1</source>
            <translation>Part d’électricité renouvelable, de 0 à 1</translation>
        </message>
        <message>
            <source>Share of energy reused as heat, 0 to 1</source>
            <translation>Part d’énergie réutilisée comme chaleur, de 0 à 1</translation>
        </message>
        <message>
            <source>Day the hall went or goes into operation</source>
            <translation>Jour de mise en service de la salle</translation>
        </message>
        <message>
            <source>Water is metered</source>
            <translation>L’eau est mesurée</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 does not serve %2 in a version the manifests are written in, so they hold none of its objects</source>
            <translation>%1 n’offre %2 dans aucune version dans laquelle les manifestes sont écrits : ils n’en contiennent donc aucun objet</translation>
        </message>
        <message>
            <source>The catalog does not know %1, so whether it works with the others is not known</source>
            <translation>Le catalogue ne connaît pas %1 : on ignore donc si cette version fonctionne avec les autres</translation>
        </message>
        <message>
            <source>Ubuntu Pro, weekday support</source>
            <translation>Ubuntu Pro, assistance en jours ouvrés</translation>
        </message>
        <message>
            <source>Sensitive data of the French state, and plans that ask for it, stand with a qualified service.</source>
            <translation>Les données sensibles de l’État français, et les plans qui le demandent, relèvent d’un service qualifié.</translation>
        </message>
        <message>
            <source>Choose a qualified service, not only a qualified vendor.</source>
            <translation>Choisissez un service qualifié, pas seulement un fournisseur qualifié.</translation>
        </message>
        <message>
            <source>Shares from outside the Union are capped at 24 percent single and 39 percent joint.</source>
            <translation>Les parts hors de l’Union sont limitées à 24 pour cent seules et 39 pour cent ensemble.</translation>
        </message>
        <message>
            <source>Ask for the ownership statement.</source>
            <translation>Demandez la déclaration de propriété.</translation>
        </message>
        <message>
            <source>German federal bodies, and plans that ask for it, want a C5 report of type 2.</source>
            <translation>Les organismes fédéraux allemands, et les plans qui le demandent, veulent un rapport C5 de type 2.</translation>
        </message>
        <message>
            <source>Ask for the report and note its year.</source>
            <translation>Demandez le rapport et notez son année.</translation>
        </message>
        <message>
            <source>Cloud services with German health data show a C5 report of type 2.</source>
            <translation>Les services cloud avec des données de santé allemandes présentent un rapport C5 de type 2.</translation>
        </message>
        <message>
            <source>Choose an operator with the report.</source>
            <translation>Choisissez un exploitant qui a le rapport.</translation>
        </message>
        <message>
            <source>A successor of the catalogue is out; when reports have to follow it was not found.</source>
            <translation>Un successeur du catalogue est paru ; la date à laquelle les rapports doivent le suivre n’a pas été trouvée.</translation>
        </message>
        <message>
            <source>Ask which edition the report follows.</source>
            <translation>Demandez quelle édition le rapport suit.</translation>
        </message>
        <message>
            <source>Actively exploited vulnerabilities and severe incidents of the product are reported: 24 hours, 72 hours, then 14 days after a fix or a month.</source>
            <translation>Les vulnérabilités activement exploitées et les incidents graves du produit sont notifiés : 24 heures, 72 heures, puis 14 jours après un correctif ou un mois.</translation>
        </message>
        <message>
            <source>Set up the process and state governance.incident_process.</source>
            <translation>Mettez en place la procédure et indiquez governance.incident_process.</translation>
        </message>
        <message>
            <source>The product meets the essential requirements, has a software bill of materials and a support period.</source>
            <translation>Le produit satisfait aux exigences essentielles, a une nomenclature logicielle et une période de support.</translation>
        </message>
        <message>
            <source>Prepare for the date; state governance.sbom.</source>
            <translation>Préparez la date ; indiquez governance.sbom.</translation>
        </message>
        <message>
            <source>Networked parts placed on the market from this date bear the CE marking under the act and state a support period.</source>
            <translation>Les pièces connectées mises sur le marché à partir de cette date portent le marquage CE du règlement et indiquent une période de support.</translation>
        </message>
        <message>
            <source>Ask every vendor for declaration, software bill of materials and support period of servers, switches and storage.</source>
            <translation>Demandez à chaque fabricant déclaration, nomenclature logicielle et période de support des serveurs, commutateurs et stockages.</translation>
        </message>
        <message>
            <source>Vendors handle vulnerabilities over the support period; it should cover the planned life.</source>
            <translation>Les fabricants traitent les vulnérabilités pendant la période de support ; elle devrait couvrir la vie prévue.</translation>
        </message>
        <message>
            <source>Compare the support period with the horizon of this plan.</source>
            <translation>Comparez la période de support à l’horizon de ce plan.</translation>
        </message>
        <message>
            <source>The contract with the cloud provider allows switching after at most two months of notice within 30 days, with export of data and digital assets.</source>
            <translation>Le contrat avec le fournisseur cloud permet de changer après deux mois de préavis au plus, en 30 jours, avec export des données et des actifs numériques.</translation>
        </message>
        <message>
            <source>Check the clause and write an exit plan; state governance.exit_plan.</source>
            <translation>Vérifiez la clause et écrivez un plan de sortie ; indiquez governance.exit_plan.</translation>
        </message>
        <message>
            <source>Providers may charge nothing for switching, egress included.</source>
            <translation>Les fournisseurs ne peuvent rien facturer pour le changement, trafic sortant compris.</translation>
        </message>
        <message>
            <source>Leave egress charges for switching out of the exit cost.</source>
            <translation>Laissez les frais de trafic sortant hors du coût de sortie.</translation>
        </message>
        <message>
            <source>The provider has to prevent unlawful access by third-country authorities to non-personal data; this operator is under foreign jurisdiction.</source>
            <translation>Le fournisseur doit empêcher l’accès illicite d’autorités de pays tiers aux données non personnelles ; cet exploitant relève d’une juridiction étrangère.</translation>
        </message>
        <message>
            <source>Ask for its measures; keep the keys and state governance.key_control.</source>
            <translation>Demandez ses mesures ; gardez les clés et indiquez governance.key_control.</translation>
        </message>
        <message>
            <source>You sell data processing services: switching, interoperability, open interfaces and information about places are your duties.</source>
            <translation>Vous vendez des services de traitement de données : changement, interopérabilité, interfaces ouvertes et information sur les lieux sont vos obligations.</translation>
        </message>
        <message>
            <source>Prepare contracts and export interfaces.</source>
            <translation>Préparez contrats et interfaces d’export.</translation>
        </message>
        <message>
            <source>Switching rules would be adjusted for custom services and small providers.</source>
            <translation>Les règles de changement seraient adaptées aux services sur mesure et aux petits fournisseurs.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>A hall that began before July 2026 keeps a yearly PUE of 1.5 from July 2027.</source>
            <translation>Une salle mise en service avant juillet 2026 tient un PUE annuel de 1,5 dès juillet 2027.</translation>
        </message>
        <message>
            <source>Improve cooling or show the measured value; state site.pue.</source>
            <translation>Améliorez le refroidissement ou montrez la valeur mesurée ; indiquez site.pue.</translation>
        </message>
        <message>
            <source>A hall that began before July 2026 keeps a yearly PUE of 1.3 from July 2030.</source>
            <translation>Une salle mise en service avant juillet 2026 tient un PUE annuel de 1,3 dès juillet 2030.</translation>
        </message>
        <message>
            <source>Plan the next step of cooling.</source>
            <translation>Prévoyez la prochaine étape du refroidissement.</translation>
        </message>
        <message>
            <source>A hall that begins from July 2026 reaches a PUE of 1.2 on yearly average, and keeps it, at the latest two years after it began.</source>
            <translation>Une salle mise en service dès juillet 2026 atteint un PUE de 1,2 en moyenne annuelle, et s’y tient, au plus tard deux ans après.</translation>
        </message>
        <message>
            <source>Design for 1.2, for example with liquid cooling.</source>
            <translation>Concevez pour 1,2, par exemple avec un refroidissement liquide.</translation>
        </message>
        <message>
            <source>Which PUE binds this hall hangs on the day it began: 1.5 and later 1.3, or 1.2.</source>
            <translation>Le PUE qui lie cette salle dépend du jour de sa mise en service : 1,5 puis 1,3, ou 1,2.</translation>
        </message>
        <message>
            <source>State site.operation_start.</source>
            <translation>Indiquez site.operation_start.</translation>
        </message>
        <message>
            <source>A hall that begins from July 2026 reuses at least 10 percent of its energy at the latest two years after it began, unless exempt; those that begin later reuse more.</source>
            <translation>Une salle mise en service à partir de juillet 2026 réutilise au moins 10 pour cent de son énergie au plus tard deux ans après, sauf exemption ; celles mises en service plus tard davantage.</translation>
        </message>
        <message>
            <source>Reuse of energy in halls from July 2027</source>
            <translation>Réutilisation de l’énergie dans les salles à partir de juillet 2027</translation>
        </message>
        <message>
            <source>A hall that begins from July 2027 plans to reuse at least 15 percent of its energy, unless exempt. The law asks for a planned share, and for reaching it two years after the hall began: whether the plan falls under these years too is not said, the planned share is tested from the start.</source>
            <translation>Une salle mise en service à partir de juillet 2027 prévoit de réutiliser au moins 15 pour cent de son énergie, sauf exemption. La loi demande une part prévue, et de l’atteindre deux ans après la mise en service : elle ne dit pas si ce délai vaut aussi pour la prévision ; la part prévue est vérifiée dès le début.</translation>
        </message>
        <message>
            <source>Reuse of energy in halls from July 2028</source>
            <translation>Réutilisation de l’énergie dans les salles à partir de juillet 2028</translation>
        </message>
        <message>
            <source>A hall that begins from July 2028 plans to reuse at least 20 percent of its energy, unless exempt. The law asks for a planned share, and for reaching it two years after the hall began: whether the plan falls under these years too is not said, the planned share is tested from the start.</source>
            <translation>Une salle mise en service à partir de juillet 2028 prévoit de réutiliser au moins 20 pour cent de son énergie, sauf exemption. La loi demande une part prévue, et de l’atteindre deux ans après la mise en service : elle ne dit pas si ce délai vaut aussi pour la prévision ; la part prévue est vérifiée dès le début.</translation>
        </message>
        <message>
            <source>Find an offtaker of heat, or document the exemption; state site.heat_reuse_share.</source>
            <translation>Trouvez un preneur de chaleur, ou documentez l’exemption ; indiquez site.heat_reuse_share.</translation>
        </message>
        <message>
            <source>At least half of the power comes from renewable sources on balance.</source>
            <translation>Au moins la moitié de l’électricité vient, au bilan, de sources renouvelables.</translation>
        </message>
        <message>
            <source>Buy guarantees of origin or a contract; state site.renewable_share.</source>
            <translation>Achetez des garanties d’origine ou un contrat ; indiquez site.renewable_share.</translation>
        </message>
        <message>
            <source>From 2027 all power comes from renewable sources on balance.</source>
            <translation>Dès 2027, toute l’électricité vient, au bilan, de sources renouvelables.</translation>
        </message>
        <message>
            <source>Buy guarantees of origin or a contract for all of it; state site.renewable_share.</source>
            <translation>Achetez des garanties d’origine ou un contrat pour la totalité ; indiquez site.renewable_share.</translation>
        </message>
        <message>
            <source>The operator runs an energy or environmental management system.</source>
            <translation>L’exploitant dispose d’un système de management de l’énergie ou de l’environnement.</translation>
        </message>
        <message>
            <source>Energy or environmental management system, audited</source>
            <translation>Système de management de l’énergie ou de l’environnement, certifié</translation>
        </message>
        <message>
            <source>The management system is validated or holds a certificate: from 1 MW of rated power without redundancy, in halls of public bodies from 300 kW.</source>
            <translation>Le système de management est validé ou certifié : à partir de 1 MW de puissance raccordée non redondante, dans les salles d’organismes publics à partir de 300 kW.</translation>
        </message>
        <message>
            <source>Have it validated (EMAS) or audited for a certificate (ISO 50001) and state governance.energy_management_audited.</source>
            <translation>Faites-le valider (EMAS) ou certifier (ISO 50001) et indiquez governance.energy_management_audited.</translation>
        </message>
        <message>
            <source>Set it up and state governance.energy_management.</source>
            <translation>Mettez-le en place et indiquez governance.energy_management.</translation>
        </message>
        <message>
            <source>The operator reports the figures of the hall each year; from 500 kW on for the first time by 15 August 2024.</source>
            <translation>L’exploitant déclare chaque année les chiffres de la salle ; à partir de 500 kW pour la première fois avant le 15 août 2024.</translation>
        </message>
        <message>
            <source>Yearly report to the register, smaller halls</source>
            <translation>Déclaration annuelle au registre, salles plus petites</translation>
        </message>
        <message>
            <source>The operator reports the figures of the hall each year; from 300 to 500 kW for the first time by 1 July 2025.</source>
            <translation>L’exploitant déclare chaque année les chiffres de la salle ; de 300 à 500 kW pour la première fois avant le 1er juillet 2025.</translation>
        </message>
        <message>
            <source>File it and state governance.energy_report.</source>
            <translation>Déposez la déclaration et indiquez governance.energy_report.</translation>
        </message>
        <message>
            <source>Customers get the energy share of their use each year.</source>
            <translation>Les clients reçoivent chaque année la part d’énergie de leur usage.</translation>
        </message>
        <message>
            <source>Meter by customer.</source>
            <translation>Mesurez par client.</translation>
        </message>
        <message>
            <source>The draft would allow 1.6 from July 2027 and 1.4 from July 2030 in existing halls and 1.3 in new ones.</source>
            <translation>Le projet permettrait 1,6 dès juillet 2027 et 1,4 dès juillet 2030 dans les salles existantes et 1,3 dans les nouvelles.</translation>
        </message>
        <message>
            <source>Show both outcomes to those who decide.</source>
            <translation>Montrez les deux issues aux décideurs.</translation>
        </message>
        <message>
            <source>Halls without a heat network within 5 km would be exempt from reuse.</source>
            <translation>Les salles sans réseau de chaleur à moins de 5 km seraient exemptées de réutilisation.</translation>
        </message>
        <message>
            <source>Note the nearest heat network.</source>
            <translation>Notez le réseau de chaleur le plus proche.</translation>
        </message>
        <message>
            <source>The plan belongs into the framework of ICT risk management that the management body answers for.</source>
            <translation>Le plan relève du cadre de gestion des risques TIC dont l’organe de direction répond.</translation>
        </message>
        <message>
            <source>Take the plan into the framework.</source>
            <translation>Intégrez le plan au cadre.</translation>
        </message>
        <message>
            <source>Major incidents are reported within 4 hours of classification and 24 hours of awareness, then after 72 hours and a month.</source>
            <translation>Les incidents majeurs sont notifiés dans les 4 heures de la classification et 24 heures de la connaissance, puis après 72 heures et un mois.</translation>
        </message>
        <message>
            <source>Systems that support critical functions are tested at least yearly.</source>
            <translation>Les systèmes qui soutiennent des fonctions critiques sont testés au moins chaque année.</translation>
        </message>
        <message>
            <source>Reserve a test environment.</source>
            <translation>Réservez un environnement de test.</translation>
        </message>
        <message>
            <source>All contracts on ICT services stand in the register of information, each operator of this plan too.</source>
            <translation>Tous les contrats de services TIC figurent au registre d’information, chaque exploitant de ce plan aussi.</translation>
        </message>
        <message>
            <source>Enter the operators and state governance.ict_register.</source>
            <translation>Inscrivez les exploitants et indiquez governance.ict_register.</translation>
        </message>
        <message>
            <source>Contracts for critical functions have exit strategies that were tested.</source>
            <translation>Les contrats de fonctions critiques ont des stratégies de sortie éprouvées.</translation>
        </message>
        <message>
            <source>Write it and state governance.exit_plan.</source>
            <translation>Rédigez-la et indiquez governance.exit_plan.</translation>
        </message>
        <message>
            <source>All accelerators come from one vendor: assess the concentration.</source>
            <translation>Tous les accélérateurs viennent d’un fabricant : évaluez la concentration.</translation>
        </message>
        <message>
            <source>Assess it; show a second source.</source>
            <translation>Évaluez-la ; montrez une seconde source.</translation>
        </message>
        <message>
            <source>The contract with the operator names the places of data and processing, audit rights and assistance in incidents.</source>
            <translation>Le contrat avec l’exploitant nomme les lieux des données et du traitement, les droits d’audit et l’assistance en cas d’incident.</translation>
        </message>
        <message>
            <source>Put it into the contract.</source>
            <translation>Inscrivez-le au contrat.</translation>
        </message>
        <message>
            <source>Those who provide or use AI systems take measures that support the AI literacy of their staff.</source>
            <translation>Ceux qui fournissent ou utilisent des systèmes d’IA prennent des mesures pour la maîtrise de l’IA de leur personnel.</translation>
        </message>
        <message>
            <source>Record who is trained in what and when, and state governance.literacy.</source>
            <translation>Consignez qui est formé à quoi et quand, et indiquez governance.literacy.</translation>
        </message>
        <message>
            <source>The intended purpose has to stay clear of the prohibited practices; the screening belongs in the file before the plan is bought.</source>
            <translation>La finalité doit rester à l’écart des pratiques interdites ; l’examen est versé au dossier avant l’achat.</translation>
        </message>
        <message>
            <source>Screen the purpose against Art. 5 and state governance.prohibited_screened.</source>
            <translation>Examinez la finalité au regard de l’art. 5 et indiquez governance.prohibited_screened.</translation>
        </message>
        <message>
            <source>The plan states a prohibited practice: it may not be placed on the market, put into service or used.</source>
            <translation>Le plan indique une pratique interdite : elle ne peut être ni mise sur le marché, ni mise en service, ni utilisée.</translation>
        </message>
        <message>
            <source>Change the intended purpose.</source>
            <translation>Changez la finalité.</translation>
        </message>
        <message>
            <source>Systems that make non-consensual intimate material or child sexual abuse material are prohibited.</source>
            <translation>Les systèmes qui produisent du contenu intime non consenti ou pédopornographique sont interdits.</translation>
        </message>
        <message>
            <source>Build in safeguards that keep the system from it, or change the purpose.</source>
            <translation>Intégrez des garde-fous qui en écartent le système, ou changez la finalité.</translation>
        </message>
        <message>
            <source>People who interact with the system are told that it is an AI system.</source>
            <translation>Les personnes qui interagissent avec le système savent que c’est un système d’IA.</translation>
        </message>
        <message>
            <source>Put a notice into the interface and state governance.user_notice.</source>
            <translation>Placez un avis dans l’interface et indiquez governance.user_notice.</translation>
        </message>
        <message>
            <source>Synthetic audio, image, video or text is marked in a machine-readable form and can be detected as such. The marking step takes capacity in the serving path.</source>
            <translation>Le son, l’image, la vidéo ou le texte de synthèse est marqué de façon lisible par machine et détectable comme tel. Le marquage prend de la capacité dans la chaîne de service.</translation>
        </message>
        <message>
            <source>Plan the marking step and a detection endpoint; state governance.marking.</source>
            <translation>Prévoyez le marquage et un point de détection ; indiquez governance.marking.</translation>
        </message>
        <message>
            <source>People exposed to emotion recognition or biometric categorisation are informed.</source>
            <translation>Les personnes exposées à la reconnaissance d’émotions ou à la catégorisation biométrique sont informées.</translation>
        </message>
        <message>
            <source>Inform them and keep the text of the notice.</source>
            <translation>Informez-les et gardez le texte de l’avis.</translation>
        </message>
        <message>
            <source>Deep fakes, and generated texts that inform the public, are disclosed as such.</source>
            <translation>Les hypertrucages, et les textes générés qui informent le public, sont déclarés comme tels.</translation>
        </message>
        <message>
            <source>Put the disclosure into the publishing path.</source>
            <translation>Placez la déclaration dans la chaîne de publication.</translation>
        </message>
        <message>
            <source>The training compute lies above 10^23 FLOP: a model that generates language, images or video from text counts as a general-purpose AI model.</source>
            <translation>Le calcul d’entraînement dépasse 10^23 FLOP : un modèle qui produit langage, images ou vidéo à partir de texte compte comme modèle d’IA à usage général.</translation>
        </message>
        <message>
            <source>Prepare Annex XI and state system.model_on_market.</source>
            <translation>Préparez l’annexe XI et indiquez system.model_on_market.</translation>
        </message>
        <message>
            <source>The provider of a general-purpose model keeps its technical documentation, with the compute and the energy of training, ready for the AI Office. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Le fournisseur d’un modèle à usage général tient sa documentation technique, avec le calcul et l’énergie de l’entraînement, à disposition du Bureau de l’IA. Les modèles sous licence libre et ouverte en sont exemptés, sauf s’ils présentent un risque systémique, présumé au-delà de 10^25 FLOP.</translation>
        </message>
        <message>
            <source>Fill Annex XI of the dossier; keep it ten years.</source>
            <translation>Remplissez l’annexe XI du dossier ; gardez-la dix ans.</translation>
        </message>
        <message>
            <source>Providers of AI systems that build on the model get information and documentation. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Les fournisseurs de systèmes d’IA bâtis sur le modèle reçoivent informations et documentation. Les modèles sous licence libre et ouverte en sont exemptés, sauf s’ils présentent un risque systémique, présumé au-delà de 10^25 FLOP.</translation>
        </message>
        <message>
            <source>Write the Annex XII file.</source>
            <translation>Rédigez le dossier de l’annexe XII.</translation>
        </message>
        <message>
            <source>The provider has a policy that respects copyright and reservations of rights in the training data.</source>
            <translation>Le fournisseur a une politique qui respecte le droit d’auteur et les réserves de droits dans les données d’entraînement.</translation>
        </message>
        <message>
            <source>Attach the policy.</source>
            <translation>Joignez la politique.</translation>
        </message>
        <message>
            <source>A summary of the content used for training is published on the template of the AI Office.</source>
            <translation>Un résumé du contenu d’entraînement est publié selon le modèle du Bureau de l’IA.</translation>
        </message>
        <message>
            <source>Fill the template before the model is placed on the market.</source>
            <translation>Remplissez le modèle avant la mise sur le marché.</translation>
        </message>
        <message>
            <source>A provider outside the Union appoints an authorised representative before it places the model on the market. Models under a free and open-source licence are exempt unless they have systemic risk, which is presumed above 10^25 FLOP.</source>
            <translation>Un fournisseur hors de l’Union désigne un mandataire avant de mettre le modèle sur le marché. Les modèles sous licence libre et ouverte en sont exemptés, sauf s’ils présentent un risque systémique, présumé au-delà de 10^25 FLOP.</translation>
        </message>
        <message>
            <source>Appoint one in writing.</source>
            <translation>Désignez-en un par écrit.</translation>
        </message>
        <message>
            <source>The training compute lies above 10^25 FLOP: systemic risk is presumed.</source>
            <translation>Le calcul d’entraînement dépasse 10^25 FLOP : un risque systémique est présumé.</translation>
        </message>
        <message>
            <source>Prepare the notification and the duties of Art. 55, or train with less.</source>
            <translation>Préparez la notification et les obligations de l’art. 55, ou entraînez avec moins.</translation>
        </message>
        <message>
            <source>The Commission is notified without delay, within two weeks of knowing that the threshold will be crossed: a plan that will cross it starts the clock.</source>
            <translation>La Commission est notifiée sans délai, dans les deux semaines de la connaissance que le seuil sera franchi : un plan qui le franchira déclenche le délai.</translation>
        </message>
        <message>
            <source>Notify; note the day this plan was decided.</source>
            <translation>Notifiez ; notez le jour où ce plan a été décidé.</translation>
        </message>
        <message>
            <source>The model is evaluated by standard protocols, adversarial testing included; that takes compute beside the training.</source>
            <translation>Le modèle est évalué selon des protocoles usuels, tests adverses compris ; cela prend du calcul à côté de l’entraînement.</translation>
        </message>
        <message>
            <source>Reserve capacity for evaluations.</source>
            <translation>Réservez de la capacité pour les évaluations.</translation>
        </message>
        <message>
            <source>Systemic risks at Union level are assessed and mitigated.</source>
            <translation>Les risques systémiques au niveau de l’Union sont évalués et atténués.</translation>
        </message>
        <message>
            <source>Keep the assessment in the risk register.</source>
            <translation>Gardez l’évaluation dans le registre des risques.</translation>
        </message>
        <message>
            <source>Serious incidents and corrective measures are reported to the AI Office without undue delay.</source>
            <translation>Incidents graves et mesures correctives sont signalés au Bureau de l’IA sans retard indu.</translation>
        </message>
        <message>
            <source>Name the contact and the process.</source>
            <translation>Nommez le contact et la procédure.</translation>
        </message>
        <message>
            <source>The model and its physical infrastructure, this cluster, are protected adequately.</source>
            <translation>Le modèle et son infrastructure physique, cette grappe, sont protégés de façon adéquate.</translation>
        </message>
        <message>
            <source>Plan access control, segmentation and weight protection at every place that holds the weights.</source>
            <translation>Prévoyez contrôle d’accès, segmentation et protection des poids en chaque lieu qui les détient.</translation>
        </message>
        <message>
            <source>Changing the model takes more than a third of the compute it was trained with, and both together lie above 10^23 FLOP: by the guidelines, which indicate and do not bind, the modifier counts as provider of the changed model if its generality or capabilities change significantly.</source>
            <translation>Modifier le modèle demande plus d’un tiers du calcul de son entraînement, et les deux ensemble dépassent 10^23 FLOP : selon les lignes directrices, indicatives et non contraignantes, le modificateur compte comme fournisseur du modèle modifié si sa généralité ou ses capacités changent nettement.</translation>
        </message>
        <message>
            <source>Prepare the model documentation for the modification.</source>
            <translation>Préparez la documentation du modèle pour la modification.</translation>
        </message>
        <message>
            <source>The compute of the base model is not known and the modification takes more than a third of 10^23 FLOP: the modifier counts as provider of the changed model.</source>
            <translation>Le calcul du modèle de base n’est pas connu et la modification prend plus d’un tiers de 10^23 FLOP : le modificateur compte comme fournisseur du modèle modifié.</translation>
        </message>
        <message>
            <source>State workload.base_flop, or prepare the documentation for the modification.</source>
            <translation>Indiquez workload.base_flop, ou préparez la documentation de la modification.</translation>
        </message>
        <message>
            <source>The base model has systemic risk and the modification takes more than a third of 10^25 FLOP.</source>
            <translation>Le modèle de base a un risque systémique et la modification prend plus d’un tiers de 10^25 FLOP.</translation>
        </message>
        <message>
            <source>State workload.base_flop, or prepare Annex XI Section 2.</source>
            <translation>Indiquez workload.base_flop, ou préparez l’annexe XI section 2.</translation>
        </message>
        <message>
            <source>Ten thousand registered business users in the Union: high market impact is presumed when the Commission looks at designation.</source>
            <translation>Dix mille utilisateurs professionnels inscrits dans l’Union : un fort impact est présumé quand la Commission examine une désignation.</translation>
        </message>
        <message>
            <source>Watch the number and prepare for designation.</source>
            <translation>Suivez le nombre et préparez une désignation.</translation>
        </message>
        <message>
            <source>The system is high-risk: the requirements of Chapter III apply to it.</source>
            <translation>Le système est à haut risque : les exigences du chapitre III s’y appliquent.</translation>
        </message>
        <message>
            <source>Keep the classification and its reasons in the file.</source>
            <translation>Gardez la classification et ses raisons au dossier.</translation>
        </message>
        <message>
            <source>A risk management system runs through the whole life of the system.</source>
            <translation>Un système de gestion des risques accompagne toute la vie du système.</translation>
        </message>
        <message>
            <source>Keep the risk register of the dossier.</source>
            <translation>Tenez le registre des risques du dossier.</translation>
        </message>
        <message>
            <source>Training, validation and test data meet quality criteria and are governed.</source>
            <translation>Les données d’entraînement, de validation et de test satisfont à des critères de qualité et sont gouvernées.</translation>
        </message>
        <message>
            <source>Describe data sets, provenance and checks.</source>
            <translation>Décrivez jeux de données, provenance et contrôles.</translation>
        </message>
        <message>
            <source>The technical documentation of Annex IV is drawn up before the system is placed on the market; hardware and computational resources are part of it.</source>
            <translation>La documentation technique de l’annexe IV est établie avant la mise sur le marché ; matériel et ressources de calcul en font partie.</translation>
        </message>
        <message>
            <source>Complete the Annex IV file of the dossier.</source>
            <translation>Complétez le dossier de l’annexe IV.</translation>
        </message>
        <message>
            <source>The system logs events over its life; the provider keeps the logs at least six months. They need storage in this plan.</source>
            <translation>Le système journalise les événements pendant sa vie ; le fournisseur garde les journaux au moins six mois. Ils ont besoin de stockage dans ce plan.</translation>
        </message>
        <message>
            <source>Plan log storage and state governance.logging_6_months.</source>
            <translation>Prévoyez le stockage des journaux et indiquez governance.logging_6_months.</translation>
        </message>
        <message>
            <source>Deployers get instructions for use, with the computational and hardware resources needed, the expected lifetime and maintenance.</source>
            <translation>Les déployeurs reçoivent une notice d’utilisation, avec les ressources de calcul et de matériel, la durée de vie attendue et la maintenance.</translation>
        </message>
        <message>
            <source>Use the hardware part of the dossier; write the rest.</source>
            <translation>Utilisez la partie matériel du dossier ; écrivez le reste.</translation>
        </message>
        <message>
            <source>People can oversee the system effectively while it is in use.</source>
            <translation>Des personnes peuvent contrôler efficacement le système pendant son utilisation.</translation>
        </message>
        <message>
            <source>Name them and state governance.human_oversight.</source>
            <translation>Nommez-les et indiquez governance.human_oversight.</translation>
        </message>
        <message>
            <source>The system reaches and declares levels of accuracy, robustness and cybersecurity; redundancy and fail-safe plans count.</source>
            <translation>Le système atteint et déclare des niveaux d’exactitude, de robustesse et de cybersécurité ; redondance et plans de repli comptent.</translation>
        </message>
        <message>
            <source>Declare the metrics; use availability and redundancy of this plan.</source>
            <translation>Déclarez les mesures ; utilisez la disponibilité et la redondance de ce plan.</translation>
        </message>
        <message>
            <source>The provider has a quality management system.</source>
            <translation>Le fournisseur a un système de gestion de la qualité.</translation>
        </message>
        <message>
            <source>Use EN 18286:2026 and check its citation in the Official Journal.</source>
            <translation>Utilisez EN 18286:2026 et vérifiez sa référence au Journal officiel.</translation>
        </message>
        <message>
            <source>The technical documentation is kept ten years after the system was placed on the market.</source>
            <translation>La documentation technique est gardée dix ans après la mise sur le marché.</translation>
        </message>
        <message>
            <source>Archive the signed dossier.</source>
            <translation>Archivez le dossier signé.</translation>
        </message>
        <message>
            <source>The system undergoes a conformity assessment before it is placed on the market.</source>
            <translation>Le système passe une évaluation de conformité avant la mise sur le marché.</translation>
        </message>
        <message>
            <source>Choose internal control or a notified body.</source>
            <translation>Choisissez le contrôle interne ou un organisme notifié.</translation>
        </message>
        <message>
            <source>The provider draws up and signs an EU declaration of conformity.</source>
            <translation>Le fournisseur établit et signe une déclaration UE de conformité.</translation>
        </message>
        <message>
            <source>Sign the draft of the dossier.</source>
            <translation>Signez le projet du dossier.</translation>
        </message>
        <message>
            <source>The system bears the CE marking, digitally where it is only offered digitally.</source>
            <translation>Le système porte le marquage CE, numérique s’il n’est offert que numériquement.</translation>
        </message>
        <message>
            <source>Put the marking into the interface or the documents.</source>
            <translation>Placez le marquage dans l’interface ou les documents.</translation>
        </message>
        <message>
            <source>Provider and system are registered in the EU database before it is placed on the market.</source>
            <translation>Fournisseur et système sont enregistrés dans la base de données de l’UE avant la mise sur le marché.</translation>
        </message>
        <message>
            <source>Register; national register for critical infrastructure.</source>
            <translation>Enregistrez ; registre national pour les infrastructures critiques.</translation>
        </message>
        <message>
            <source>The provider monitors the system after it was placed on the market, by a plan that is part of Annex IV.</source>
            <translation>Le fournisseur surveille le système après sa mise sur le marché selon un plan de l’annexe IV.</translation>
        </message>
        <message>
            <source>Complete the monitoring plan of the dossier.</source>
            <translation>Complétez le plan de surveillance du dossier.</translation>
        </message>
        <message>
            <source>Serious incidents are reported within 15 days, a death within 10, widespread infringement or disruption of critical infrastructure within 2.</source>
            <translation>Les incidents graves sont signalés en 15 jours, un décès en 10, une infraction de grande ampleur ou la perturbation d’une infrastructure critique en 2.</translation>
        </message>
        <message>
            <source>The deployer uses the system by its instructions, has people oversee it, watches it and keeps its logs at least six months.</source>
            <translation>Le déployeur utilise le système selon sa notice, le fait contrôler par des personnes, le surveille et garde ses journaux au moins six mois.</translation>
        </message>
        <message>
            <source>Name the people and plan log storage; state governance.human_oversight and governance.logging_6_months.</source>
            <translation>Nommez les personnes et prévoyez le stockage des journaux ; indiquez governance.human_oversight et governance.logging_6_months.</translation>
        </message>
        <message>
            <source>Workers and their representatives are informed before a high-risk system is used at the workplace.</source>
            <translation>Les travailleurs et leurs représentants sont informés avant l’usage d’un système à haut risque au travail.</translation>
        </message>
        <message>
            <source>Inform them and keep the record.</source>
            <translation>Informez-les et gardez la preuve.</translation>
        </message>
        <message>
            <source>Public bodies register their use of the system.</source>
            <translation>Les organismes publics enregistrent leur usage du système.</translation>
        </message>
        <message>
            <source>Register before use.</source>
            <translation>Enregistrez avant l’usage.</translation>
        </message>
        <message>
            <source>Public bodies, private bodies with public services, credit scoring and life or health insurance assess the impact on fundamental rights before first use.</source>
            <translation>Organismes publics, organismes privés de service public, évaluation de crédit et assurance vie ou santé évaluent l’impact sur les droits fondamentaux avant le premier usage.</translation>
        </message>
        <message>
            <source>Make the assessment and notify the authority.</source>
            <translation>Faites l’évaluation et notifiez l’autorité.</translation>
        </message>
        <message>
            <source>High-risk systems meant for public authorities follow the requirements by 2 August 2030, even when they were placed on the market before.</source>
            <translation>Les systèmes à haut risque destinés aux autorités publiques suivent les exigences au plus tard le 2 août 2030, même mis sur le marché avant.</translation>
        </message>
        <message>
            <source>Plan the upgrade within the life of the hardware.</source>
            <translation>Prévoyez la mise à niveau pendant la vie du matériel.</translation>
        </message>
        <message>
            <source>Special categories of personal data may be used to detect and correct bias under six conditions that all hold.</source>
            <translation>Des catégories particulières de données peuvent servir à détecter et corriger les biais sous six conditions, toutes réunies.</translation>
        </message>
        <message>
            <source>Document the six conditions.</source>
            <translation>Documentez les six conditions.</translation>
        </message>
        <message>
            <source>Small and medium-sized firms and small mid-caps may give the Annex IV elements in simplified form.</source>
            <translation>Petites et moyennes entreprises et petites entreprises de taille intermédiaire peuvent donner les éléments de l’annexe IV sous forme simplifiée.</translation>
        </message>
        <message>
            <source>Ask for the Commission form when it is out.</source>
            <translation>Demandez le formulaire de la Commission dès qu’il paraît.</translation>
        </message>
        <message>
            <source>Guidelines of the Commission may change how this system is classified.</source>
            <translation>Des lignes directrices de la Commission peuvent changer la classification de ce système.</translation>
        </message>
        <message>
            <source>Read the classification again when they are out.</source>
            <translation>Revoyez la classification à leur parution.</translation>
        </message>
        <message>
            <source>A voluntary template of the post-market monitoring plan is to come.</source>
            <translation>Un modèle volontaire du plan de surveillance est à venir.</translation>
        </message>
        <message>
            <source>Compare the plan of the dossier with it.</source>
            <translation>Comparez-lui le plan du dossier.</translation>
        </message>
        <message>
            <source>Wrong, incomplete or misleading answers to authorities are fined.</source>
            <translation>Des réponses fausses, incomplètes ou trompeuses aux autorités sont sanctionnées.</translation>
        </message>
        <message>
            <source>Let a named person sign what leaves the house.</source>
            <translation>Faites signer par une personne nommée ce qui quitte la maison.</translation>
        </message>
        <message>
            <source>Importers and distributors check that the conformity assessment, the documents and the marking are there before they pass the system on.</source>
            <translation>Importateurs et distributeurs vérifient évaluation de conformité, documents et marquage avant de transmettre le système.</translation>
        </message>
        <message>
            <source>Ask the provider for the declaration and the documents.</source>
            <translation>Demandez au fournisseur la déclaration et les documents.</translation>
        </message>
        <message>
            <source>From 500 kW of installed IT power the hall reports floor area, power, energy, PUE, WUE, ERF, REF, water and refrigerants to the European database by 15 May each year.</source>
            <translation>Dès 500 kW de puissance informatique installée, la salle déclare surface, puissance, énergie, PUE, WUE, ERF, REF, eau et fluides à la base européenne au plus tard le 15 mai de chaque année.</translation>
        </message>
        <message>
            <source>Plan the meters; file the report and state governance.energy_report.</source>
            <translation>Prévoyez les compteurs ; déposez le rapport et indiquez governance.energy_report.</translation>
        </message>
        <message>
            <source>The operator of the region reports its energy figures; ask for those of your region.</source>
            <translation>L’exploitant de la région déclare ses chiffres d’énergie ; demandez ceux de votre région.</translation>
        </message>
        <message>
            <source>Ask for PUE, WUE and REF of the region.</source>
            <translation>Demandez PUE, WUE et REF de la région.</translation>
        </message>
        <message>
            <source>Water input is one of the figures to report: it has to be metered.</source>
            <translation>L’apport d’eau fait partie des chiffres à déclarer : il faut le mesurer.</translation>
        </message>
        <message>
            <source>Plan a water meter and state site.water_metered.</source>
            <translation>Prévoyez un compteur d’eau et indiquez site.water_metered.</translation>
        </message>
        <message>
            <source>Halls from 1 MW are to take the European code of conduct for data centres into account.</source>
            <translation>Les salles dès 1 MW tiennent compte du code de conduite européen des centres de données.</translation>
        </message>
        <message>
            <source>Compare the design with its practices.</source>
            <translation>Comparez la conception à ses pratiques.</translation>
        </message>
        <message>
            <source>Halls above 1 MW use their waste heat unless that is not feasible.</source>
            <translation>Les salles au-delà de 1 MW utilisent leur chaleur fatale sauf si ce n’est pas faisable.</translation>
        </message>
        <message>
            <source>Assess heat networks nearby; state site.heat_reuse_share.</source>
            <translation>Examinez les réseaux de chaleur voisins ; indiquez site.heat_reuse_share.</translation>
        </message>
        <message>
            <source>A label would rate PUE, WUE, ERF and REF, at design time too.</source>
            <translation>Un label noterait PUE, WUE, ERF et REF, aussi à la conception.</translation>
        </message>
        <message>
            <source>Compute the inputs early.</source>
            <translation>Calculez tôt les données d’entrée.</translation>
        </message>
        <message>
            <source>Undertakings of this size report scope 1 to 3, with the embodied carbon, water and waste of this cluster.</source>
            <translation>Les entreprises de cette taille déclarent les scopes 1 à 3, avec le CO₂ de fabrication, l’eau et les déchets de cette grappe.</translation>
        </message>
        <message>
            <source>Use the sustainability chapter with its methods and factors.</source>
            <translation>Utilisez le chapitre durabilité avec ses méthodes et facteurs.</translation>
        </message>
        <message>
            <source>Chillers follow the limits on fluorinated gases.</source>
            <translation>Les refroidisseurs respectent les limites des gaz fluorés.</translation>
        </message>
        <message>
            <source>Ask for the refrigerant and its warming potential of every chiller.</source>
            <translation>Demandez fluide et potentiel de réchauffement de chaque refroidisseur.</translation>
        </message>
        <message>
            <source>Industrial batteries above 2 kWh carry a battery passport.</source>
            <translation>Les batteries industrielles au-delà de 2 kWh portent un passeport de batterie.</translation>
        </message>
        <message>
            <source>Ask for it with the uninterruptible power supply.</source>
            <translation>Demandez-le avec l’alimentation sans interruption.</translation>
        </message>
        <message>
            <source>Retired hardware goes to proper treatment; data carriers are erased with proof.</source>
            <translation>Le matériel retiré est traité correctement ; les supports de données sont effacés avec preuve.</translation>
        </message>
        <message>
            <source>Plan the route and its cost at the end of life.</source>
            <translation>Prévoyez la filière et son coût en fin de vie.</translation>
        </message>
        <message>
            <source>Software and AI systems are products: defects cost damages without a cap, and courts may order disclosure.</source>
            <translation>Logiciels et systèmes d’IA sont des produits : les défauts coûtent des dommages sans plafond, et les tribunaux peuvent ordonner la divulgation.</translation>
        </message>
        <message>
            <source>Keep update and evidence records from the start.</source>
            <translation>Gardez dès le début mises à jour et preuves.</translation>
        </message>
        <message>
            <source>No European certification scheme for cloud services is in force; a claim of it is to be questioned.</source>
            <translation>Aucun schéma européen de certification des services cloud n’est en vigueur ; toute prétention est à interroger.</translation>
        </message>
        <message>
            <source>Ask which scheme and level a certificate names.</source>
            <translation>Demandez quel schéma et quel niveau nomme un certificat.</translation>
        </message>
        <message>
            <source>Suppliers from designated countries could be excluded from 18 sectors, with a phase-out of up to 36 months.</source>
            <translation>Des fournisseurs de pays désignés pourraient être exclus de 18 secteurs, avec une sortie en 36 mois au plus.</translation>
        </message>
        <message>
            <source>Name a second source.</source>
            <translation>Nommez une seconde source.</translation>
        </message>
        <message>
            <source>A critical entity has a plan of physical resilience and reports incidents within 24 hours.</source>
            <translation>Une entité critique a un plan de résilience physique et notifie les incidents en 24 heures.</translation>
        </message>
        <message>
            <source>Take the halls of this plan into it.</source>
            <translation>Intégrez-y les salles de ce plan.</translation>
        </message>
        <message>
            <source>Italy adds rules on evidence, causation and liability to the AI Act.</source>
            <translation>L’Italie ajoute au règlement IA des règles de preuve, de causalité et de responsabilité.</translation>
        </message>
        <message>
            <source>Ask counsel in Italy.</source>
            <translation>Consultez un juriste en Italie.</translation>
        </message>
        <message>
            <source>No direct duty for a plan; public-sector use will be measured by it.</source>
            <translation>Aucune obligation directe pour un plan ; l’usage public y sera mesuré.</translation>
        </message>
        <message>
            <source>Chips over the threshold of ECCN 3A090.a may not go to this place: licences are presumed denied.</source>
            <translation>Les puces au-delà du seuil ECCN 3A090.a ne peuvent aller en ce lieu : les licences sont présumées refusées.</translation>
        </message>
        <message>
            <source>Place it elsewhere.</source>
            <translation>Placez-le ailleurs.</translation>
        </message>
        <message>
            <source>Chips over the threshold need a licence for this place: without it there is no order.</source>
            <translation>Les puces au-delà du seuil exigent une licence pour ce lieu : sans elle, pas de commande.</translation>
        </message>
        <message>
            <source>Apply for the licence, plan its lead time, and state governance.export_licence.</source>
            <translation>Demandez la licence, prévoyez son délai et indiquez governance.export_licence.</translation>
        </message>
        <message>
            <source>The buyer or its ultimate parent has its headquarters in a country of group D:5 or in Macau: a licence is needed wherever the hardware stands, and is presumed denied outside the cases that are reviewed one by one. Where the table of the groups and the State Department differ (22 CFR 126.1), the latter decides.</source>
            <translation>L’acheteur ou sa société mère ultime a son siège dans un pays du groupe D:5 ou à Macao : une licence est nécessaire où que soit le matériel, et présumée refusée hors des cas examinés un à un. Là où le tableau des groupes et le département d’État des États-Unis divergent (22 CFR 126.1), ce dernier fait foi.</translation>
        </message>
        <message>
            <source>Stop; ask counsel. Where the licence is granted, state governance.export_licence.</source>
            <translation>Arrêtez ; consultez un juriste. Si la licence est accordée, indiquez governance.export_licence.</translation>
        </message>
        <message>
            <source>Controlled chips are bought: end use, end user and ultimate parent are screened and the record is kept five years.</source>
            <translation>Des puces contrôlées sont achetées : usage final, utilisateur final et société mère ultime sont examinés, la preuve gardée cinq ans.</translation>
        </message>
        <message>
            <source>Screen and state governance.export_screening.</source>
            <translation>Examinez et indiquez governance.export_screening.</translation>
        </message>
        <message>
            <source>The processing performance lies between the thresholds: whether a licence or an exception (NAC, ACA) applies depends on the area of the die.</source>
            <translation>La performance se situe entre les seuils : une licence ou une exception (NAC, ACA) dépend de la surface de la puce.</translation>
        </message>
        <message>
            <source>Ask the vendor for the classification.</source>
            <translation>Demandez la classification au fabricant.</translation>
        </message>
        <message>
            <source>The processing performance of this part is not known, and the place needs a licence for controlled chips.</source>
            <translation>La performance de cette pièce n’est pas connue, et le lieu exige une licence pour les puces contrôlées.</translation>
        </message>
        <message>
            <source>For chips under these limits licences for China and Macau are reviewed case by case when exported from the United States; a 25 percent duty is on the same class.</source>
            <translation>Pour les puces sous ces limites, les licences pour la Chine et Macao sont examinées au cas par cas à l’export des États-Unis ; un droit de 25 pour cent frappe la même classe.</translation>
        </message>
        <message>
            <source>Ask the vendor; count no delivery before the licence.</source>
            <translation>Demandez au fabricant ; ne comptez aucune livraison avant la licence.</translation>
        </message>
        <message>
            <source>Tiers by country are not applied today; a replacement may bring others.</source>
            <translation>Les niveaux par pays ne sont pas appliqués aujourd’hui ; un remplacement peut en apporter d’autres.</translation>
        </message>
        <message>
            <source>Watch it.</source>
            <translation>À surveiller.</translation>
        </message>
        <message>
            <source>A duty of 25 percent is on named chip classes imported into the United States for other uses than its own build-out.</source>
            <translation>Un droit de 25 pour cent frappe des classes de puces importées aux États-Unis pour d’autres usages que leur propre équipement.</translation>
        </message>
        <message>
            <source>Check the exemption and add the duty to the cost.</source>
            <translation>Vérifiez l’exemption et ajoutez le droit au coût.</translation>
        </message>
        <message>
            <source>Moving listed items out of the Union may need an authorisation; some states list advanced chips nationally.</source>
            <translation>Sortir de l’Union des biens listés peut exiger une autorisation ; certains États listent les puces avancées.</translation>
        </message>
        <message>
            <source>Check Annex I and the national lists.</source>
            <translation>Vérifiez l’annexe I et les listes nationales.</translation>
        </message>
        <message>
            <source>US authorities treat the use of certain Chinese accelerators as a breach wherever it happens.</source>
            <translation>Les autorités américaines traitent l’usage de certains accélérateurs chinois comme une infraction où qu’il ait lieu.</translation>
        </message>
        <message>
            <source>Ask counsel before it is ordered.</source>
            <translation>Consultez un juriste avant de commander.</translation>
        </message>
        <message>
            <source>The plan does not say whether this workload touches personal data: until it does, the rules that hang on it (transfer, processors, security, records, impact assessment) stay open and are not tested.</source>
            <translation>Le plan ne dit pas si cette charge touche des données personnelles : d’ici là, les règles qui en dépendent (transfert, sous-traitants, sécurité, registre, analyse d’impact) restent ouvertes et ne sont pas vérifiées.</translation>
        </message>
        <message>
            <source>State data.personal for the workload.</source>
            <translation>Indiquez data.personal pour la charge.</translation>
        </message>
        <message>
            <source>Personal data of this workload would be processed in a country without an adequacy decision: a transfer tool and an assessment are needed.</source>
            <translation>Des données personnelles de cette charge seraient traitées dans un pays sans décision d’adéquation : un outil de transfert et une évaluation sont nécessaires.</translation>
        </message>
        <message>
            <source>Place it inside the EEA, or put a transfer tool in place and state governance.transfer_tool.</source>
            <translation>Placez-la dans l’EEE, ou mettez en place un outil de transfert et indiquez governance.transfer_tool.</translation>
        </message>
        <message>
            <source>Personal data leaves the EEA for a country with an adequacy decision: no tool is needed, but the decision can fall.</source>
            <translation>Des données personnelles quittent l’EEE vers un pays avec décision d’adéquation : aucun outil n’est nécessaire, mais la décision peut tomber.</translation>
        </message>
        <message>
            <source>Note the decision and its end; keep a place in the EEA as fall-back.</source>
            <translation>Notez la décision et son terme ; gardez un lieu de repli dans l’EEE.</translation>
        </message>
        <message>
            <source>Adequacy covers only listed participants of the Data Privacy Framework, and an appeal (C-703/25 P) is pending.</source>
            <translation>L’adéquation ne couvre que les participants listés du Data Privacy Framework, et un pourvoi (C-703/25 P) est pendant.</translation>
        </message>
        <message>
            <source>Check the certification of the importer, or use standard contractual clauses.</source>
            <translation>Vérifiez la certification de l’importateur, ou utilisez des clauses contractuelles types.</translation>
        </message>
        <message>
            <source>High risk for people: the impact is assessed before processing begins.</source>
            <translation>Risque élevé pour les personnes : l’impact est évalué avant le traitement.</translation>
        </message>
        <message>
            <source>Make the assessment and state governance.dpia.</source>
            <translation>Faites l’évaluation et indiquez governance.dpia.</translation>
        </message>
        <message>
            <source>An operator that holds personal data of this plan is a processor: a contract with the content of Art. 28 is needed.</source>
            <translation>Un exploitant qui détient des données personnelles de ce plan est sous-traitant : un contrat au contenu de l’art. 28 est nécessaire.</translation>
        </message>
        <message>
            <source>Sign it and state governance.processor_contract.</source>
            <translation>Signez-le et indiquez governance.processor_contract.</translation>
        </message>
        <message>
            <source>Processing of personal data is recorded, with purposes, recipients, transfers and safeguards.</source>
            <translation>Le traitement de données personnelles est consigné, avec finalités, destinataires, transferts et garanties.</translation>
        </message>
        <message>
            <source>Take the places and data flows of this plan into the records; state governance.records.</source>
            <translation>Portez lieux et flux de données de ce plan au registre ; indiquez governance.records.</translation>
        </message>
        <message>
            <source>Encryption, resilience, restoration and testing appropriate to the risk.</source>
            <translation>Chiffrement, résilience, restauration et tests appropriés au risque.</translation>
        </message>
        <message>
            <source>Plan encryption, a second place or a backup, and tests.</source>
            <translation>Prévoyez chiffrement, second lieu ou sauvegarde, et tests.</translation>
        </message>
        <message>
            <source>A breach of personal data is notified within 72 hours.</source>
            <translation>Une violation de données personnelles est notifiée en 72 heures.</translation>
        </message>
        <message>
            <source>The notice would be due within 96 hours and for high risk only.</source>
            <translation>La notification serait due en 96 heures et pour un risque élevé seulement.</translation>
        </message>
        <message>
            <source>People have a right not to be subject to decisions by machine alone with legal or similar effect.</source>
            <translation>Les personnes ont le droit de ne pas être soumises à des décisions purement automatiques à effet juridique ou similaire.</translation>
        </message>
        <message>
            <source>Put a person with the power to decide into the flow.</source>
            <translation>Placez dans le flux une personne qui a pouvoir de décider.</translation>
        </message>
        <message>
            <source>Operators of cloud, data-centre, managed or content-delivery services and organisations of the sectors of Annexes I and II are essential or important entities from a medium size on (some of any size); the national act decides the details, for public bodies too. Banks and markets follow DORA for measures and reports.</source>
            <translation>Les fournisseurs de services en nuage, de centres de données, de services gérés ou de diffusion de contenu et les organisations des secteurs des annexes I et II sont des entités essentielles ou importantes à partir d’une taille moyenne (certaines quelle que soit leur taille) ; la loi nationale précise les détails, aussi pour les organismes publics. Pour les banques et les marchés, DORA régit les mesures et les notifications.</translation>
        </message>
        <message>
            <source>Register with the national authority.</source>
            <translation>Enregistrez-vous auprès de l’autorité nationale.</translation>
        </message>
        <message>
            <source>The management approves the measures, oversees them and is trained; it is liable.</source>
            <translation>La direction approuve les mesures, les supervise et se forme ; elle est responsable.</translation>
        </message>
        <message>
            <source>Put this plan before the management.</source>
            <translation>Présentez ce plan à la direction.</translation>
        </message>
        <message>
            <source>Risk analysis, continuity, supply chain, cryptography, access control and more are in place for network and systems of this plan.</source>
            <translation>Analyse des risques, continuité, chaîne d’approvisionnement, cryptographie, contrôle d’accès et plus sont en place pour réseau et systèmes de ce plan.</translation>
        </message>
        <message>
            <source>Take the measures and state governance.nis2_measures.</source>
            <translation>Prenez les mesures et indiquez governance.nis2_measures.</translation>
        </message>
        <message>
            <source>Direct suppliers and service providers are assessed, each vendor of this plan.</source>
            <translation>Fournisseurs directs et prestataires sont évalués, chaque fabricant de ce plan.</translation>
        </message>
        <message>
            <source>Assess the vendors named in the bill of materials.</source>
            <translation>Évaluez les fabricants nommés dans la nomenclature.</translation>
        </message>
        <message>
            <source>Significant incidents get an early warning within 24 hours, a notification within 72 hours and a final report within a month.</source>
            <translation>Les incidents importants donnent lieu à une alerte précoce en 24 heures, une notification en 72 heures et un rapport final en un mois.</translation>
        </message>
        <message>
            <source>The duties of digital infrastructure would change.</source>
            <translation>Les obligations des infrastructures numériques changeraient.</translation>
        </message>
        <message>
            <source>German entities register with the BSI and follow the national act.</source>
            <translation>Les entités allemandes s’enregistrent au BSI et suivent la loi nationale.</translation>
        </message>
        <message>
            <source>Register with the BSI; check the date of the act.</source>
            <translation>Enregistrez-vous au BSI ; vérifiez la date de la loi.</translation>
        </message>
        <message>
            <source>The plan asks for a lowest sovereignty level; the lower end of the estimated level is what counts. An own hall in the Union is rated by who controls its owner (org.parent_country, else org.country); one elsewhere is not rated, and not known counts as not met.</source>
            <translation>Le plan demande un niveau de souveraineté minimal ; l’extrémité basse du niveau estimé compte. Une salle propre dans l’Union est évaluée selon qui contrôle son propriétaire (org.parent_country, sinon org.country) ; une salle ailleurs n’est pas évaluée, et non connu compte comme non atteint.</translation>
        </message>
        <message>
            <source>Choose another operator or hall, ask for an assessment by criterion, or ask for a lower level.</source>
            <translation>Choisissez un autre exploitant ou une autre salle, demandez une évaluation par critère, ou demandez un niveau plus bas.</translation>
        </message>
        <message>
            <source>The estimated level is a range that reaches the level asked for only at its upper end.</source>
            <translation>Le niveau estimé est une étendue qui n’atteint le niveau demandé qu’à son extrémité haute.</translation>
        </message>
        <message>
            <source>Ask for the answers of the calculator with evidence.</source>
            <translation>Demandez les réponses du calculateur avec preuves.</translation>
        </message>
        <message>
            <source>Nobody has estimated the level of this place: unknown counts as not met.</source>
            <translation>Personne n’a estimé le niveau de ce lieu : inconnu compte comme non atteint.</translation>
        </message>
        <message>
            <source>Ask for an assessment.</source>
            <translation>Demandez une évaluation.</translation>
        </message>
        <message>
            <source>By the guidance of the Commission level 4 is not attainable today, because of chips and hardware.</source>
            <translation>Selon la Commission, le niveau 4 n’est pas atteignable aujourd’hui, à cause des puces et du matériel.</translation>
        </message>
        <message>
            <source>Ask for level 3.</source>
            <translation>Demandez le niveau 3.</translation>
        </message>
        <message>
            <source>The plan wants no operator under US jurisdiction.</source>
            <translation>Le plan ne veut aucun exploitant sous juridiction américaine.</translation>
        </message>
        <message>
            <source>Choose an operator whose parent is in the Union.</source>
            <translation>Choisissez un exploitant dont la société mère est dans l’Union.</translation>
        </message>
        <message>
            <source>C3A builds on C5 and makes SOV-1 to SOV-6 auditable; it is not binding.</source>
            <translation>C3A s’appuie sur C5 et rend SOV-1 à SOV-6 vérifiables ; il n’est pas contraignant.</translation>
        </message>
        <message>
            <source>Ask the operator for C5 and its C3A answers.</source>
            <translation>Demandez à l’exploitant C5 et ses réponses C3A.</translation>
        </message>
        <message>
            <source>Public buyers would ask for one of four Union assurance levels; the third excludes foreign control.</source>
            <translation>Les acheteurs publics demanderaient un des quatre niveaux d’assurance de l’Union ; le troisième exclut le contrôle étranger.</translation>
        </message>
        <message>
            <source>Keep ownership records of the operators.</source>
            <translation>Gardez les preuves de propriété des exploitants.</translation>
        </message>
        <message>
            <source>The place lies in the Union, the ultimate parent does not: location alone is no sovereignty.</source>
            <translation>Le lieu est dans l’Union, la société mère ultime non : le lieu seul n’est pas la souveraineté.</translation>
        </message>
        <message>
            <source>Weigh it, or choose an operator with an owner in the Union.</source>
            <translation>Pesez-le, ou choisissez un exploitant à propriétaire dans l’Union.</translation>
        </message>
        <message>
            <source>The plan wants a certificate of information security at every place.</source>
            <translation>Le plan veut un certificat de sécurité de l’information en chaque lieu.</translation>
        </message>
        <message>
            <source>Choose an operator with the certificate.</source>
            <translation>Choisissez un exploitant qui a le certificat.</translation>
        </message>
        <message>
            <source>The own hall belongs into the scope of the certificate.</source>
            <translation>La salle propre entre dans le périmètre du certificat.</translation>
        </message>
        <message>
            <source>Extend the scope.</source>
            <translation>Étendez le périmètre.</translation>
        </message>
        <message>
            <source>An AI management system documents data, tooling and the system and computing resources of this plan.</source>
            <translation>Un système de management de l’IA documente données, outils et ressources de système et de calcul de ce plan.</translation>
        </message>
        <message>
            <source>Use the dossier as resource documentation.</source>
            <translation>Utilisez le dossier comme documentation des ressources.</translation>
        </message>
        <message>
            <source>The standard is not harmonised under the AI Act: it does not replace Art. 17.</source>
            <translation>La norme n’est pas harmonisée sous le règlement IA : elle ne remplace pas l’art. 17.</translation>
        </message>
        <message>
            <source>Use EN 18286 for the quality management system.</source>
            <translation>Utilisez EN 18286 pour le système de gestion de la qualité.</translation>
        </message>
        <message>
            <source>The four functions are documented; environmental impact is one of the things measured.</source>
            <translation>Les quatre fonctions sont documentées ; l’impact environnemental fait partie de ce qui est mesuré.</translation>
        </message>
        <message>
            <source>Use risk register and sustainability chapter.</source>
            <translation>Utilisez registre des risques et chapitre durabilité.</translation>
        </message>
        <message>
            <source>A hall of availability class 3 and above has redundant power.</source>
            <translation>Une salle de classe de disponibilité 3 et plus a une alimentation redondante.</translation>
        </message>
        <message>
            <source>Plan 2N feeds, or state the class asked for.</source>
            <translation>Prévoyez des arrivées 2N, ou indiquez la classe demandée.</translation>
        </message>
        <message>
            <source>PUE, WUE, REF and ERF are measured by the methods of the series.</source>
            <translation>PUE, WUE, REF et ERF sont mesurés selon les méthodes de la série.</translation>
        </message>
        <message>
            <source>Measure PUE at category 2 or 3; state site.pue.</source>
            <translation>Mesurez le PUE en catégorie 2 ou 3 ; indiquez site.pue.</translation>
        </message>
        <message>
            <source>The standard covers the quality management system of Art. 17; presumption of conformity hangs on its citation.</source>
            <translation>La norme couvre le système de gestion de la qualité de l’art. 17 ; la présomption de conformité dépend de sa référence.</translation>
        </message>
        <message>
            <source>Check the Official Journal on the day of signing.</source>
            <translation>Vérifiez le Journal officiel le jour de la signature.</translation>
        </message>
        <message>
            <source>The plan accepts a PUE up to a limit.</source>
            <translation>Le plan accepte un PUE jusqu’à une limite.</translation>
        </message>
        <message>
            <source>Choose a better hall.</source>
            <translation>Choisissez une meilleure salle.</translation>
        </message>
        <message>
            <source>The plan wants a second source of accelerators.</source>
            <translation>Le plan veut une seconde source d’accélérateurs.</translation>
        </message>
        <message>
            <source>Split the purchase, or record why not.</source>
            <translation>Partagez l’achat, ou consignez pourquoi non.</translation>
        </message>
        <message>
            <source>The operator or its parent is under US jurisdiction: data in its possession, custody or control can be demanded wherever it lies.</source>
            <translation>L’exploitant ou sa société mère est sous juridiction américaine : les données qu’il détient, garde ou contrôle peuvent être exigées où qu’elles soient.</translation>
        </message>
        <message>
            <source>Keep the keys alone and state governance.key_control, or choose an operator controlled in the Union.</source>
            <translation>Gardez seul les clés et indiquez governance.key_control, ou choisissez un exploitant contrôlé dans l’Union.</translation>
        </message>
        <message>
            <source>Whether the operator is under US jurisdiction is not known: it counts as exposed.</source>
            <translation>On ne sait si l’exploitant est sous juridiction américaine : il compte comme exposé.</translation>
        </message>
        <message>
            <source>Ask for the ownership.</source>
            <translation>Demandez la propriété.</translation>
        </message>
        <message>
            <source>The statute lapsed on 2026-06-12; collection goes on under court certifications, reported to last to March 2027. It is treated as exposure.</source>
            <translation>La loi a expiré le 12/06/2026 ; la collecte continue sous des certifications judiciaires, annoncées jusqu’en mars 2027. C’est traité comme une exposition.</translation>
        </message>
        <message>
            <source>Take it into the transfer assessment.</source>
            <translation>Intégrez-le à l’évaluation du transfert.</translation>
        </message>
        <message>
            <source>The parent can be served for data it controls; whether an own hall for own use falls under the act is a question for counsel.</source>
            <translation>La société mère peut être sommée pour des données qu’elle contrôle ; savoir si une salle propre à usage propre relève de la loi est une question de juriste.</translation>
        </message>
        <message>
            <source>Ask counsel; keep keys and administration apart from the parent.</source>
            <translation>Consultez un juriste ; séparez clés et administration de la société mère.</translation>
        </message>
        <message>
            <source>Developers of models above 10^26 FLOP publish a safety framework and report critical incidents within 15 days, 24 hours in imminent danger.</source>
            <translation>Les développeurs de modèles au-delà de 10^26 FLOP publient un cadre de sécurité et signalent les incidents critiques en 15 jours, 24 heures en danger imminent.</translation>
        </message>
        <message>
            <source>Write the framework; count fine-tuning too.</source>
            <translation>Écrivez le cadre ; comptez aussi l’ajustement.</translation>
        </message>
        <message>
            <source>Large developers of models above 10^26 FLOP follow a safety framework and report incidents within 72 hours.</source>
            <translation>Les grands développeurs de modèles au-delà de 10^26 FLOP suivent un cadre de sécurité et signalent les incidents en 72 heures.</translation>
        </message>
        <message>
            <source>As for California.</source>
            <translation>Comme pour la Californie.</translation>
        </message>
        <message>
            <source>The first act is in force and stayed by a court; a successor replaces it.</source>
            <translation>La première loi est en vigueur et suspendue par un tribunal ; une suivante la remplace.</translation>
        </message>
        <message>
            <source>Follow the successor.</source>
            <translation>Suivez la suivante.</translation>
        </message>
        <message>
            <source>Consumers are told of automated decisions and records are kept.</source>
            <translation>Les consommateurs sont informés des décisions automatiques et des traces sont gardées.</translation>
        </message>
        <message>
            <source>Plan notice and record keeping.</source>
            <translation>Prévoyez avis et traces.</translation>
        </message>
        <message>
            <source>Certain uses are prohibited; following the NIST AI RMF is a safe harbour.</source>
            <translation>Certains usages sont interdits ; suivre le NIST AI RMF protège.</translation>
        </message>
        <message>
            <source>Use the NIST framework and state policy.use_nist.</source>
            <translation>Utilisez le cadre NIST et indiquez policy.use_nist.</translation>
        </message>
        <message>
            <source>No federal duty to report PUE was found.</source>
            <translation>Aucune obligation fédérale de déclarer le PUE n’a été trouvée.</translation>
        </message>
        <message>
            <source>Check the state of the site.</source>
            <translation>Vérifiez l’État du lieu.</translation>
        </message>
        <message>
            <source>Personal data in the United Kingdom: transfers out need a tool, breaches are notified within 72 hours.</source>
            <translation>Données personnelles au Royaume-Uni : les transferts sortants exigent un outil, les violations sont notifiées en 72 heures.</translation>
        </message>
        <message>
            <source>Use the international data transfer agreement or addendum.</source>
            <translation>Utilisez l’accord international de transfert ou l’avenant.</translation>
        </message>
        <message>
            <source>Personal data in Switzerland: export only to listed countries or with clauses; fines hit persons.</source>
            <translation>Données personnelles en Suisse : export seulement vers des pays listés ou avec clauses ; les amendes visent des personnes.</translation>
        </message>
        <message>
            <source>Check the list of countries.</source>
            <translation>Vérifiez la liste des pays.</translation>
        </message>
        <message>
            <source>Full duties: logs for a year, encryption, breach details within 72 hours; transfers by a negative list.</source>
            <translation>Obligations complètes : journaux un an, chiffrement, détails des violations en 72 heures ; transferts par liste négative.</translation>
        </message>
        <message>
            <source>Plan a year of log storage.</source>
            <translation>Prévoyez un an de stockage des journaux.</translation>
        </message>
        <message>
            <source>Export needs consent or an equivalent; first report of a breach within 3 to 5 days.</source>
            <translation>L’export exige consentement ou équivalence ; premier signalement d’une violation en 3 à 5 jours.</translation>
        </message>
        <message>
            <source>Use the mutual adequacy with the Union.</source>
            <translation>Utilisez l’adéquation mutuelle avec l’Union.</translation>
        </message>
        <message>
            <source>Transfers need a basis; breaches are notified within 72 hours.</source>
            <translation>Les transferts exigent une base ; les violations sont notifiées en 72 heures.</translation>
        </message>
        <message>
            <source>Use the adequacy decisions.</source>
            <translation>Utilisez les décisions d’adéquation.</translation>
        </message>
        <message>
            <source>Transfers by clauses of the authority; breaches within three working days.</source>
            <translation>Transferts selon les clauses de l’autorité ; violations en trois jours ouvrés.</translation>
        </message>
        <message>
            <source>Sign the clauses.</source>
            <translation>Signez les clauses.</translation>
        </message>
        <message>
            <source>Comparable protection abroad; breaches within three days; new data-centre capacity needs an award.</source>
            <translation>Protection comparable à l’étranger ; violations en trois jours ; une nouvelle capacité exige une attribution.</translation>
        </message>
        <message>
            <source>Ask for the capacity award of the site.</source>
            <translation>Demandez l’attribution de capacité du lieu.</translation>
        </message>
        <message>
            <source>Transfers need an impact file; listed services store data locally.</source>
            <translation>Les transferts exigent un dossier d’impact ; les services listés stockent les données sur place.</translation>
        </message>
        <message>
            <source>Prepare the file.</source>
            <translation>Préparez le dossier.</translation>
        </message>
        <message>
            <source>The federal law and those of the free zones differ.</source>
            <translation>La loi fédérale et celles des zones franches diffèrent.</translation>
        </message>
        <message>
            <source>Name the zone of the site.</source>
            <translation>Nommez la zone du lieu.</translation>
        </message>
        <message>
            <source>Transfers need an assessment; breaches within 72 hours.</source>
            <translation>Les transferts exigent une évaluation ; violations en 72 heures.</translation>
        </message>
        <message>
            <source>Make the assessment.</source>
            <translation>Faites l’évaluation.</translation>
        </message>
        <message>
            <source>Breaches are assessed within 30 days; critical assets report within 12 or 72 hours.</source>
            <translation>Les violations sont évaluées en 30 jours ; les actifs critiques signalent en 12 ou 72 heures.</translation>
        </message>
        <message>
            <source>Ask for hosting certification for public data.</source>
            <translation>Demandez la certification d’hébergement pour les données publiques.</translation>
        </message>
        <message>
            <source>Quebec asks for an assessment before data leaves.</source>
            <translation>Le Québec demande une évaluation avant la sortie des données.</translation>
        </message>
        <message>
            <source>Large volumes and critical operators store data in China; export needs an assessment, contract or certificate.</source>
            <translation>De grands volumes et les opérateurs critiques stockent les données en Chine ; l’export exige évaluation, contrat ou certificat.</translation>
        </message>
        <message>
            <source>Plan a separate place in China.</source>
            <translation>Prévoyez un lieu séparé en Chine.</translation>
        </message>
        <message>
            <source>Personal or important data collected in mainland China would leave it.</source>
            <translation>Des données personnelles ou importantes collectées en Chine continentale en sortiraient.</translation>
        </message>
        <message>
            <source>Plan a separate place in China, or pass the security assessment.</source>
            <translation>Prévoyez un lieu séparé en Chine, ou passez l’évaluation de sécurité.</translation>
        </message>
        <message>
            <source>Safety duties for models from 10^26 FLOP that are offered in Korea; fines are suspended for at least a year.</source>
            <translation>Obligations de sécurité pour les modèles dès 10^26 FLOP offerts en Corée ; amendes suspendues au moins un an.</translation>
        </message>
        <message>
            <source>Set up risk management; name a local agent.</source>
            <translation>Mettez en place la gestion des risques ; nommez un représentant local.</translation>
        </message>
        <message>
            <source>Generated content offered in Korea is labelled.</source>
            <translation>Le contenu généré offert en Corée est étiqueté.</translation>
        </message>
        <message>
            <source>Plan the label.</source>
            <translation>Prévoyez l’étiquette.</translation>
        </message>
        <message>
            <source>Data centres from 1 MW would register and report incidents within 24 and 72 hours.</source>
            <translation>Les centres de données dès 1 MW s’enregistreraient et signaleraient les incidents en 24 et 72 heures.</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>Registre des risques</translation>
        </message>
        <message>
            <source>Post-market monitoring plan</source>
            <translation>Plan de surveillance après commercialisation</translation>
        </message>
        <message>
            <source>Human oversight</source>
            <translation>Contrôle humain</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Cloud schemes of member states</source>
            <translation>Schémas cloud des États membres</translation>
        </message>
        <message>
            <source>SecNumCloud for the French state</source>
            <translation>SecNumCloud pour l’État français</translation>
        </message>
        <message>
            <source>Qualification of the service</source>
            <translation>Qualification du service</translation>
        </message>
        <message>
            <source>SecNumCloud: ownership</source>
            <translation>SecNumCloud : actionnariat</translation>
        </message>
        <message>
            <source>Ownership record</source>
            <translation>Justificatif d’actionnariat</translation>
        </message>
        <message>
            <source>C5 for federal bodies</source>
            <translation>C5 pour les organismes fédéraux</translation>
        </message>
        <message>
            <source>C5 report</source>
            <translation>Rapport C5</translation>
        </message>
        <message>
            <source>C5 for health data in Germany</source>
            <translation>C5 pour les données de santé en Allemagne</translation>
        </message>
        <message>
            <source>Transition to C5:2026</source>
            <translation>Passage à C5:2026</translation>
        </message>
        <message>
            <source>Cyber Resilience Act</source>
            <translation>Règlement sur la cyberrésilience</translation>
        </message>
        <message>
            <source>Report exploited vulnerabilities</source>
            <translation>Signaler les vulnérabilités exploitées</translation>
        </message>
        <message>
            <source>Incident process</source>
            <translation>Processus d’incident</translation>
        </message>
        <message>
            <source>Duties of manufacturers</source>
            <translation>Obligations des fabricants</translation>
        </message>
        <message>
            <source>Technical file</source>
            <translation>Dossier technique</translation>
        </message>
        <message>
            <source>Buy only parts with CE mark and support period</source>
            <translation>N’acheter que des pièces avec marquage CE et période de support</translation>
        </message>
        <message>
            <source>Declarations of the vendors</source>
            <translation>Déclarations des fabricants</translation>
        </message>
        <message>
            <source>Updates over the support period</source>
            <translation>Mises à jour pendant la période de support</translation>
        </message>
        <message>
            <source>Support statements</source>
            <translation>Engagement de support</translation>
        </message>
        <message>
            <source>Data Act</source>
            <translation>Règlement sur les données</translation>
        </message>
        <message>
            <source>Right to switch: contract</source>
            <translation>Droit de changer de fournisseur : contrat</translation>
        </message>
        <message>
            <source>Contract and exit plan</source>
            <translation>Contrat et plan de sortie</translation>
        </message>
        <message>
            <source>No charges for switching</source>
            <translation>Pas de frais de changement de fournisseur</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Third-country access to non-personal data</source>
            <translation>Accès de pays tiers aux données non personnelles</translation>
        </message>
        <message>
            <source>Statement of the provider</source>
            <translation>Déclaration du fournisseur</translation>
        </message>
        <message>
            <source>Duties of a cloud provider</source>
            <translation>Obligations d’un fournisseur cloud</translation>
        </message>
        <message>
            <source>Terms of service</source>
            <translation>Conditions de service</translation>
        </message>
        <message>
            <source>Proposal: lighter switching rules</source>
            <translation>Proposition : règles de changement allégées</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>German Energy Efficiency Act</source>
            <translation>Loi allemande sur l’efficacité énergétique</translation>
        </message>
        <message>
            <source>PUE 1.5 of existing halls</source>
            <translation>PUE de 1,5 des salles existantes</translation>
        </message>
        <message>
            <source>Measured PUE</source>
            <translation>PUE mesuré</translation>
        </message>
        <message>
            <source>PUE 1.3 of existing halls</source>
            <translation>PUE de 1,3 des salles existantes</translation>
        </message>
        <message>
            <source>PUE 1.2 of new halls</source>
            <translation>PUE de 1,2 des nouvelles salles</translation>
        </message>
        <message>
            <source>Design and measured PUE</source>
            <translation>PUE de conception et mesuré</translation>
        </message>
        <message>
            <source>When did the hall begin?</source>
            <translation>Quand la salle a-t-elle commencé ?</translation>
        </message>
        <message>
            <source>Commissioning record</source>
            <translation>Procès-verbal de mise en service</translation>
        </message>
        <message>
            <source>Reuse of energy in new halls</source>
            <translation>Réutilisation de l’énergie dans les nouvelles salles</translation>
        </message>
        <message>
            <source>Heat contract or exemption</source>
            <translation>Contrat de chaleur ou exemption</translation>
        </message>
        <message>
            <source>Half of the power renewable</source>
            <translation>Moitié de l’électricité renouvelable</translation>
        </message>
        <message>
            <source>Power contract</source>
            <translation>Contrat d’électricité</translation>
        </message>
        <message>
            <source>All power renewable</source>
            <translation>Toute l’électricité renouvelable</translation>
        </message>
        <message>
            <source>Energy or environmental management system</source>
            <translation>Système de management de l’énergie ou de l’environnement</translation>
        </message>
        <message>
            <source>Certificate or manual</source>
            <translation>Certificat ou manuel</translation>
        </message>
        <message>
            <source>Yearly report to the register</source>
            <translation>Rapport annuel au registre</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Inform customers of the hall</source>
            <translation>Informer les clients de la salle</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Informations données</translation>
        </message>
        <message>
            <source>Draft: PUE 1.6, 1.4 and 1.3</source>
            <translation>Projet : PUE de 1,6, 1,4 et 1,3</translation>
        </message>
        <message>
            <source>Draft: exemption without a heat network</source>
            <translation>Projet : exemption sans réseau de chaleur</translation>
        </message>
        <message>
            <source>Digital Operational Resilience Act</source>
            <translation>Règlement sur la résilience opérationnelle numérique</translation>
        </message>
        <message>
            <source>Framework of ICT risk management</source>
            <translation>Cadre de gestion du risque TIC</translation>
        </message>
        <message>
            <source>Framework entry</source>
            <translation>Entrée du cadre</translation>
        </message>
        <message>
            <source>Incidents: 4 hours, 24 hours, 72 hours, one month</source>
            <translation>Incidents : 4 heures, 24 heures, 72 heures, un mois</translation>
        </message>
        <message>
            <source>Testing of resilience</source>
            <translation>Tests de résilience</translation>
        </message>
        <message>
            <source>Test plan</source>
            <translation>Plan de tests</translation>
        </message>
        <message>
            <source>Register of ICT contracts</source>
            <translation>Registre des contrats TIC</translation>
        </message>
        <message>
            <source>Register of information</source>
            <translation>Registre d’informations</translation>
        </message>
        <message>
            <source>Exit strategy</source>
            <translation>Stratégie de sortie</translation>
        </message>
        <message>
            <source>Exit plan</source>
            <translation>Plan de sortie</translation>
        </message>
        <message>
            <source>Concentration risk</source>
            <translation>Risque de concentration</translation>
        </message>
        <message>
            <source>Concentration assessment</source>
            <translation>Évaluation de la concentration</translation>
        </message>
        <message>
            <source>Content of contracts: places of data</source>
            <translation>Contenu des contrats : lieux des données</translation>
        </message>
        <message>
            <source>EU AI Act</source>
            <translation>Règlement européen sur l’IA</translation>
        </message>
        <message>
            <source>AI literacy</source>
            <translation>Maîtrise de l’IA</translation>
        </message>
        <message>
            <source>Training record</source>
            <translation>Attestation de formation</translation>
        </message>
        <message>
            <source>Prohibited practices: screening</source>
            <translation>Pratiques interdites : examen</translation>
        </message>
        <message>
            <source>Signed screening note</source>
            <translation>Note d’examen signée</translation>
        </message>
        <message>
            <source>Prohibited practice</source>
            <translation>Pratique interdite</translation>
        </message>
        <message>
            <source>Purpose statement</source>
            <translation>Déclaration de destination</translation>
        </message>
        <message>
            <source>New prohibition: intimate and abusive material</source>
            <translation>Nouvelle interdiction : contenus intimes et abusifs</translation>
        </message>
        <message>
            <source>Safeguard tests</source>
            <translation>Essais des garde-fous</translation>
        </message>
        <message>
            <source>Tell people that they talk to an AI system</source>
            <translation>Dire aux personnes qu’elles parlent à un système d’IA</translation>
        </message>
        <message>
            <source>Screen of the notice</source>
            <translation>Écran de l’avis</translation>
        </message>
        <message>
            <source>Mark synthetic output</source>
            <translation>Marquer les contenus synthétiques</translation>
        </message>
        <message>
            <source>Marking method and test</source>
            <translation>Méthode de marquage et essai</translation>
        </message>
        <message>
            <source>Inform people under emotion recognition or biometric sorting</source>
            <translation>Informer les personnes soumises à la reconnaissance d’émotions ou au tri biométrique</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Disclose deep fakes and public-interest texts</source>
            <translation>Signaler les hypertrucages et les textes d’intérêt public</translation>
        </message>
        <message>
            <source>Disclosure text</source>
            <translation>Texte de signalement</translation>
        </message>
        <message>
            <source>General-purpose AI model by compute</source>
            <translation>Modèle d’IA à usage général selon le calcul</translation>
        </message>
        <message>
            <source>FLOP estimate with its formula</source>
            <translation>Estimation en FLOP avec sa formule</translation>
        </message>
        <message>
            <source>Technical documentation of the model</source>
            <translation>Documentation technique du modèle</translation>
        </message>
        <message>
            <source>Annex XI file</source>
            <translation>Dossier de l’annexe XI</translation>
        </message>
        <message>
            <source>Information for those who build on the model</source>
            <translation>Informations pour ceux qui bâtissent sur le modèle</translation>
        </message>
        <message>
            <source>Annex XII file</source>
            <translation>Dossier de l’annexe XII</translation>
        </message>
        <message>
            <source>Copyright policy</source>
            <translation>Politique de droit d’auteur</translation>
        </message>
        <message>
            <source>Public summary of the training content</source>
            <translation>Résumé public du contenu d’entraînement</translation>
        </message>
        <message>
            <source>Published summary</source>
            <translation>Résumé publié</translation>
        </message>
        <message>
            <source>Authorised representative in the Union</source>
            <translation>Mandataire dans l’Union</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Model with systemic risk by compute</source>
            <translation>Modèle à risque systémique selon le calcul</translation>
        </message>
        <message>
            <source>Notify the Commission within two weeks</source>
            <translation>Notifier à la Commission sous deux semaines</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Notification</translation>
        </message>
        <message>
            <source>Model evaluation and adversarial testing</source>
            <translation>Évaluation du modèle et essais contradictoires</translation>
        </message>
        <message>
            <source>Evaluation plan and results</source>
            <translation>Plan et résultats d’évaluation</translation>
        </message>
        <message>
            <source>Assess and mitigate systemic risks</source>
            <translation>Évaluer et atténuer les risques systémiques</translation>
        </message>
        <message>
            <source>Risk assessment</source>
            <translation>Évaluation des risques</translation>
        </message>
        <message>
            <source>Serious incidents of systemic models</source>
            <translation>Incidents graves des modèles systémiques</translation>
        </message>
        <message>
            <source>Cybersecurity of model and cluster</source>
            <translation>Cybersécurité du modèle et du cluster</translation>
        </message>
        <message>
            <source>Security concept of the places</source>
            <translation>Concept de sécurité des lieux</translation>
        </message>
        <message>
            <source>Downstream modifier by share of compute</source>
            <translation>Modificateur en aval selon la part de calcul</translation>
        </message>
        <message>
            <source>FLOP of base and modification</source>
            <translation>FLOP de la base et de la modification</translation>
        </message>
        <message>
            <source>Downstream modifier, base compute unknown</source>
            <translation>Modificateur en aval, calcul de base non connu</translation>
        </message>
        <message>
            <source>FLOP of the modification</source>
            <translation>FLOP de la modification</translation>
        </message>
        <message>
            <source>Downstream modifier of a systemic model</source>
            <translation>Modificateur en aval d’un modèle systémique</translation>
        </message>
        <message>
            <source>Reach of the model: business users</source>
            <translation>Portée du modèle : utilisateurs professionnels</translation>
        </message>
        <message>
            <source>User statistics</source>
            <translation>Statistiques d’utilisateurs</translation>
        </message>
        <message>
            <source>High-risk classification</source>
            <translation>Classification à haut risque</translation>
        </message>
        <message>
            <source>Classification note</source>
            <translation>Note de classification</translation>
        </message>
        <message>
            <source>Risk management system</source>
            <translation>Système de gestion des risques</translation>
        </message>
        <message>
            <source>Data governance</source>
            <translation>Gouvernance des données</translation>
        </message>
        <message>
            <source>Data sheets</source>
            <translation>Fiches de données</translation>
        </message>
        <message>
            <source>Technical documentation</source>
            <translation>Documentation technique</translation>
        </message>
        <message>
            <source>Annex IV file</source>
            <translation>Dossier de l’annexe IV</translation>
        </message>
        <message>
            <source>Event logs</source>
            <translation>Journaux d’événements</translation>
        </message>
        <message>
            <source>Logging concept</source>
            <translation>Concept de journalisation</translation>
        </message>
        <message>
            <source>Instructions for use</source>
            <translation>Notice d’utilisation</translation>
        </message>
        <message>
            <source>Oversight concept</source>
            <translation>Concept de contrôle</translation>
        </message>
        <message>
            <source>Accuracy, robustness, cybersecurity</source>
            <translation>Exactitude, robustesse, cybersécurité</translation>
        </message>
        <message>
            <source>Test reports</source>
            <translation>Rapports d’essai</translation>
        </message>
        <message>
            <source>Quality management system</source>
            <translation>Système de gestion de la qualité</translation>
        </message>
        <message>
            <source>QMS manual</source>
            <translation>Manuel qualité</translation>
        </message>
        <message>
            <source>Keep the documentation ten years</source>
            <translation>Conserver la documentation dix ans</translation>
        </message>
        <message>
            <source>Archive entry</source>
            <translation>Entrée d’archive</translation>
        </message>
        <message>
            <source>Conformity assessment</source>
            <translation>Évaluation de la conformité</translation>
        </message>
        <message>
            <source>Assessment record</source>
            <translation>Relevé d’évaluation</translation>
        </message>
        <message>
            <source>EU declaration of conformity</source>
            <translation>Déclaration UE de conformité</translation>
        </message>
        <message>
            <source>Signed declaration</source>
            <translation>Déclaration signée</translation>
        </message>
        <message>
            <source>CE marking</source>
            <translation>Marquage CE</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Registration in the EU database</source>
            <translation>Enregistrement dans la base de données de l’UE</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Numéro d’enregistrement</translation>
        </message>
        <message>
            <source>Post-market monitoring</source>
            <translation>Surveillance après commercialisation</translation>
        </message>
        <message>
            <source>Serious incidents: 15, 10 and 2 days</source>
            <translation>Incidents graves : 15, 10 et 2 jours</translation>
        </message>
        <message>
            <source>Incident process with contacts</source>
            <translation>Processus d’incident avec contacts</translation>
        </message>
        <message>
            <source>Duties of deployers</source>
            <translation>Obligations des déployeurs</translation>
        </message>
        <message>
            <source>Oversight and logging concept</source>
            <translation>Concept de contrôle et de journalisation</translation>
        </message>
        <message>
            <source>Inform workers</source>
            <translation>Informer les travailleurs</translation>
        </message>
        <message>
            <source>Notice to workers</source>
            <translation>Avis aux travailleurs</translation>
        </message>
        <message>
            <source>Public deployers register</source>
            <translation>Enregistrement des déployeurs publics</translation>
        </message>
        <message>
            <source>Fundamental rights impact assessment</source>
            <translation>Analyse d’impact sur les droits fondamentaux</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>High-risk systems of public authorities</source>
            <translation>Systèmes à haut risque des autorités publiques</translation>
        </message>
        <message>
            <source>Upgrade plan</source>
            <translation>Plan de mise à niveau</translation>
        </message>
        <message>
            <source>Special categories for bias detection</source>
            <translation>Catégories particulières pour détecter les biais</translation>
        </message>
        <message>
            <source>Bias protocol</source>
            <translation>Protocole sur les biais</translation>
        </message>
        <message>
            <source>Short form of the documentation</source>
            <translation>Forme simplifiée de la documentation</translation>
        </message>
        <message>
            <source>Simplified form</source>
            <translation>Formulaire simplifié</translation>
        </message>
        <message>
            <source>Guidelines on the high-risk classification</source>
            <translation>Lignes directrices sur la classification à haut risque</translation>
        </message>
        <message>
            <source>Template of the monitoring plan</source>
            <translation>Modèle de plan de surveillance</translation>
        </message>
        <message>
            <source>Truthful information to authorities</source>
            <translation>Informations exactes aux autorités</translation>
        </message>
        <message>
            <source>Approval log</source>
            <translation>Journal des approbations</translation>
        </message>
        <message>
            <source>Importers and distributors</source>
            <translation>Importateurs et distributeurs</translation>
        </message>
        <message>
            <source>Check list</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>Energy, climate and environment in the Union</source>
            <translation>Énergie, climat et environnement dans l’Union</translation>
        </message>
        <message>
            <source>Yearly data-centre report</source>
            <translation>Rapport annuel des centres de données</translation>
        </message>
        <message>
            <source>Report of the year</source>
            <translation>Rapport de l’année</translation>
        </message>
        <message>
            <source>The operator reports</source>
            <translation>L’exploitant déclare</translation>
        </message>
        <message>
            <source>Figures of the operator</source>
            <translation>Chiffres de l’exploitant</translation>
        </message>
        <message>
            <source>Measure water</source>
            <translation>Mesurer l’eau</translation>
        </message>
        <message>
            <source>Meter plan</source>
            <translation>Plan des compteurs</translation>
        </message>
        <message>
            <source>Large halls follow the code of conduct</source>
            <translation>Les grandes salles suivent le code de conduite</translation>
        </message>
        <message>
            <source>Code of conduct sheet</source>
            <translation>Fiche du code de conduite</translation>
        </message>
        <message>
            <source>Use of waste heat from 1 MW</source>
            <translation>Usage de la chaleur fatale dès 1 MW</translation>
        </message>
        <message>
            <source>Feasibility note</source>
            <translation>Note de faisabilité</translation>
        </message>
        <message>
            <source>Draft: rating of data centres</source>
            <translation>Projet : notation des centres de données</translation>
        </message>
        <message>
            <source>Label inputs</source>
            <translation>Données de l’étiquette</translation>
        </message>
        <message>
            <source>Sustainability reporting</source>
            <translation>Publication d’informations de durabilité</translation>
        </message>
        <message>
            <source>Sustainability statement</source>
            <translation>État de durabilité</translation>
        </message>
        <message>
            <source>Refrigerants</source>
            <translation>Fluides frigorigènes</translation>
        </message>
        <message>
            <source>Chiller sheets</source>
            <translation>Fiches des groupes froids</translation>
        </message>
        <message>
            <source>Batteries of the power supply</source>
            <translation>Batteries de l’alimentation électrique</translation>
        </message>
        <message>
            <source>Battery passports</source>
            <translation>Passeports de batterie</translation>
        </message>
        <message>
            <source>End of life of the hardware</source>
            <translation>Fin de vie du matériel</translation>
        </message>
        <message>
            <source>Take-back contract</source>
            <translation>Contrat de reprise</translation>
        </message>
        <message>
            <source>Product and security law of the Union</source>
            <translation>Droit des produits et de la sécurité dans l’Union</translation>
        </message>
        <message>
            <source>Product liability for software</source>
            <translation>Responsabilité du fait des produits pour les logiciels</translation>
        </message>
        <message>
            <source>Update log</source>
            <translation>Journal des mises à jour</translation>
        </message>
        <message>
            <source>No cloud scheme in force</source>
            <translation>Aucun schéma cloud en vigueur</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Proposal: high-risk suppliers</source>
            <translation>Proposition : fournisseurs à haut risque</translation>
        </message>
        <message>
            <source>Supplier list</source>
            <translation>Liste des fournisseurs</translation>
        </message>
        <message>
            <source>Critical entity</source>
            <translation>Entité critique</translation>
        </message>
        <message>
            <source>Resilience plan</source>
            <translation>Plan de résilience</translation>
        </message>
        <message>
            <source>Italy: national layer on AI</source>
            <translation>Italie : niveau national sur l’IA</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Avis juridique</translation>
        </message>
        <message>
            <source>Council of Europe convention</source>
            <translation>Convention du Conseil de l’Europe</translation>
        </message>
        <message>
            <source>Export control of accelerators</source>
            <translation>Contrôle à l’exportation des accélérateurs</translation>
        </message>
        <message>
            <source>Denied destination</source>
            <translation>Destination refusée</translation>
        </message>
        <message>
            <source>Export screening record</source>
            <translation>Relevé d’examen d’exportation</translation>
        </message>
        <message>
            <source>Licence for the destination</source>
            <translation>Licence pour la destination</translation>
        </message>
        <message>
            <source>Headquarters of buyer or parent</source>
            <translation>Siège de l’acheteur ou de sa société mère</translation>
        </message>
        <message>
            <source>Screen end use, end user and parent</source>
            <translation>Examiner usage final, utilisateur final et société mère</translation>
        </message>
        <message>
            <source>Class depends on the die</source>
            <translation>La classe dépend de la puce</translation>
        </message>
        <message>
            <source>Classification of the vendor</source>
            <translation>Classification du fabricant</translation>
        </message>
        <message>
            <source>Class not known</source>
            <translation>Classe non connue</translation>
        </message>
        <message>
            <source>Case-by-case review for China and Macau</source>
            <translation>Examen au cas par cas pour la Chine et Macao</translation>
        </message>
        <message>
            <source>AI Diffusion rule is not enforced</source>
            <translation>La règle AI Diffusion n’est pas appliquée</translation>
        </message>
        <message>
            <source>US duty on chips that are re-exported</source>
            <translation>Droit de douane américain sur les puces réexportées</translation>
        </message>
        <message>
            <source>Customs ruling</source>
            <translation>Décision douanière</translation>
        </message>
        <message>
            <source>Leaving the Union with listed items</source>
            <translation>Sortie de l’Union avec des biens listés</translation>
        </message>
        <message>
            <source>Chips of Chinese origin named by BIS</source>
            <translation>Puces d’origine chinoise nommées par le BIS</translation>
        </message>
        <message>
            <source>General Data Protection Regulation</source>
            <translation>Règlement général sur la protection des données</translation>
        </message>
        <message>
            <source>Does the workload touch personal data?</source>
            <translation>La charge touche-t-elle des données personnelles ?</translation>
        </message>
        <message>
            <source>Data inventory</source>
            <translation>Inventaire des données</translation>
        </message>
        <message>
            <source>Transfer outside the EEA</source>
            <translation>Transfert hors de l’EEE</translation>
        </message>
        <message>
            <source>Transfer impact assessment</source>
            <translation>Analyse d’impact du transfert</translation>
        </message>
        <message>
            <source>Transfer under an adequacy decision</source>
            <translation>Transfert sous décision d’adéquation</translation>
        </message>
        <message>
            <source>Record of the decision</source>
            <translation>Référence de la décision</translation>
        </message>
        <message>
            <source>United States: Data Privacy Framework only</source>
            <translation>États-Unis : cadre de protection des données (DPF) seulement</translation>
        </message>
        <message>
            <source>Certification record</source>
            <translation>Relevé de certification</translation>
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation>Analyse d’impact relative à la protection des données</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>Analyse d’impact</translation>
        </message>
        <message>
            <source>Processor contract</source>
            <translation>Contrat de sous-traitance</translation>
        </message>
        <message>
            <source>Records of processing</source>
            <translation>Registre des traitements</translation>
        </message>
        <message>
            <source>Record of processing</source>
            <translation>Registre des activités de traitement</translation>
        </message>
        <message>
            <source>Security of processing</source>
            <translation>Sécurité du traitement</translation>
        </message>
        <message>
            <source>Security concept</source>
            <translation>Concept de sécurité</translation>
        </message>
        <message>
            <source>Breach notice within 72 hours</source>
            <translation>Notification de violation sous 72 heures</translation>
        </message>
        <message>
            <source>Proposal: breach notice within 96 hours</source>
            <translation>Proposition : notification de violation sous 96 heures</translation>
        </message>
        <message>
            <source>Decisions by machine alone</source>
            <translation>Décisions prises par la seule machine</translation>
        </message>
        <message>
            <source>Process description</source>
            <translation>Description du processus</translation>
        </message>
        <message>
            <source>NIS2</source>
            <translation>NIS2</translation>
        </message>
        <message>
            <source>Entity under NIS2</source>
            <translation>Entité selon NIS2</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Duties of the management</source>
            <translation>Obligations de la direction</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Measures of risk management</source>
            <translation>Mesures de gestion des risques</translation>
        </message>
        <message>
            <source>Measure list with state</source>
            <translation>Liste des mesures avec leur état</translation>
        </message>
        <message>
            <source>Security of the supply chain</source>
            <translation>Sécurité de la chaîne d’approvisionnement</translation>
        </message>
        <message>
            <source>Supplier assessments</source>
            <translation>Évaluations des fournisseurs</translation>
        </message>
        <message>
            <source>Incidents: 24 hours, 72 hours, one month</source>
            <translation>Incidents : 24 heures, 72 heures, un mois</translation>
        </message>
        <message>
            <source>Proposal: NIS2 amendment</source>
            <translation>Proposition : modification de NIS2</translation>
        </message>
        <message>
            <source>Germany: national act</source>
            <translation>Allemagne : loi nationale</translation>
        </message>
        <message>
            <source>Sovereignty frameworks</source>
            <translation>Cadres de souveraineté</translation>
        </message>
        <message>
            <source>Lowest level asked for</source>
            <translation>Niveau le plus bas demandé</translation>
        </message>
        <message>
            <source>Level not settled</source>
            <translation>Niveau non établi</translation>
        </message>
        <message>
            <source>Level not known</source>
            <translation>Niveau non connu</translation>
        </message>
        <message>
            <source>Chips keep the highest level out of reach</source>
            <translation>Les puces mettent le plus haut niveau hors de portée</translation>
        </message>
        <message>
            <source>Hardware keeps the level by criterion below the one asked for</source>
            <translation>Le matériel maintient le niveau par critère sous celui demandé</translation>
        </message>
        <message>
            <source>The limit of this plan is tested on the estimated level of each place's operator. By the calculator's own criteria hardware made abroad whose origin is disclosed in part reaches level 1 alone, whoever operates it: the scorecard of the dossier shows that lower figure.</source>
            <translation>La limite de ce plan est vérifiée sur le niveau estimé de l’exploitant de chaque lieu. Selon les critères du calculateur lui-même, le matériel fabriqué à l’étranger dont l’origine n’est que partiellement communiquée n’atteint que le niveau 1, quel que soit son exploitant : la fiche de notation du dossier montre ce chiffre plus bas.</translation>
        </message>
        <message>
            <source>Say in the record which of the two levels the requirement means; ask the makers to disclose where their hardware is made.</source>
            <translation>Indiquez dans le dossier lequel des deux niveaux l’exigence vise ; demandez aux fabricants où leur matériel est produit.</translation>
        </message>
        <message>
            <source>Own rule: no operator under US jurisdiction</source>
            <translation>Règle propre : aucun exploitant relevant des États-Unis</translation>
        </message>
        <message>
            <source>BSI criteria for cloud autonomy</source>
            <translation>Critères du BSI pour l’autonomie du cloud</translation>
        </message>
        <message>
            <source>C3A answers</source>
            <translation>Réponses C3A</translation>
        </message>
        <message>
            <source>Proposal: Cloud and AI Development Act</source>
            <translation>Proposition : règlement sur le développement du cloud et de l’IA</translation>
        </message>
        <message>
            <source>Place, operator, owner and technology are four facts</source>
            <translation>Lieu, exploitant, propriétaire et technologie sont quatre faits</translation>
        </message>
        <message>
            <source>Standards and management systems</source>
            <translation>Normes et systèmes de management</translation>
        </message>
        <message>
            <source>Information security management</source>
            <translation>Management de la sécurité de l’information</translation>
        </message>
        <message>
            <source>Certificate with scope and date</source>
            <translation>Certificat avec portée et date</translation>
        </message>
        <message>
            <source>Information security in the own hall</source>
            <translation>Sécurité de l’information dans la salle propre</translation>
        </message>
        <message>
            <source>Statement of applicability</source>
            <translation>Déclaration d’applicabilité</translation>
        </message>
        <message>
            <source>AI management system</source>
            <translation>Système de management de l’IA</translation>
        </message>
        <message>
            <source>Resource documentation</source>
            <translation>Documentation des ressources</translation>
        </message>
        <message>
            <source>42001 gives no presumption of conformity</source>
            <translation>42001 ne donne pas de présomption de conformité</translation>
        </message>
        <message>
            <source>NIST AI RMF: govern, map, measure, manage</source>
            <translation>NIST AI RMF : gouverner, cartographier, mesurer, gérer</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Availability of the hall</source>
            <translation>Disponibilité de la salle</translation>
        </message>
        <message>
            <source>Class statement</source>
            <translation>Déclaration de classe</translation>
        </message>
        <message>
            <source>Key figures by method</source>
            <translation>Indicateurs selon la méthode</translation>
        </message>
        <message>
            <source>Measurement concept</source>
            <translation>Concept de mesure</translation>
        </message>
        <message>
            <source>Quality management for the AI Act</source>
            <translation>Gestion de la qualité pour le règlement sur l’IA</translation>
        </message>
        <message>
            <source>Citation record</source>
            <translation>Relevé de citation</translation>
        </message>
        <message>
            <source>Own rule: highest PUE</source>
            <translation>Règle propre : PUE maximal</translation>
        </message>
        <message>
            <source>PUE statement</source>
            <translation>Déclaration de PUE</translation>
        </message>
        <message>
            <source>Own rule: more than one chip vendor</source>
            <translation>Règle propre : plus d’un fabricant de puces</translation>
        </message>
        <message>
            <source>Sourcing note</source>
            <translation>Note d’approvisionnement</translation>
        </message>
        <message>
            <source>Reach of US authorities</source>
            <translation>Portée des autorités américaines</translation>
        </message>
        <message>
            <source>CLOUD Act</source>
            <translation>CLOUD Act</translation>
        </message>
        <message>
            <source>Key management concept</source>
            <translation>Concept de gestion des clés</translation>
        </message>
        <message>
            <source>Exposure not known</source>
            <translation>Exposition non connue</translation>
        </message>
        <message>
            <source>FISA section 702</source>
            <translation>FISA section 702</translation>
        </message>
        <message>
            <source>Own hall with a US parent</source>
            <translation>Salle propre avec société mère américaine</translation>
        </message>
        <message>
            <source>Frontier and decision laws of US states</source>
            <translation>Lois des États américains sur les modèles de pointe et les décisions</translation>
        </message>
        <message>
            <source>California: frontier models</source>
            <translation>Californie : modèles de pointe</translation>
        </message>
        <message>
            <source>Safety framework</source>
            <translation>Cadre de sûreté</translation>
        </message>
        <message>
            <source>New York: RAISE Act</source>
            <translation>New York : RAISE Act</translation>
        </message>
        <message>
            <source>Colorado: first act, stayed</source>
            <translation>Colorado : première loi, suspendue</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Colorado: automated decisions</source>
            <translation>Colorado : décisions automatisées</translation>
        </message>
        <message>
            <source>Notice and records</source>
            <translation>Avis et relevés</translation>
        </message>
        <message>
            <source>Texas: prohibited uses</source>
            <translation>Texas : usages interdits</translation>
        </message>
        <message>
            <source>United States: no federal PUE report found</source>
            <translation>États-Unis : aucune déclaration fédérale de PUE trouvée</translation>
        </message>
        <message>
            <source>Privacy and AI law elsewhere</source>
            <translation>Droit de la vie privée et de l’IA ailleurs</translation>
        </message>
        <message>
            <source>United Kingdom: UK GDPR</source>
            <translation>Royaume-Uni : UK GDPR</translation>
        </message>
        <message>
            <source>Legal note</source>
            <translation>Note juridique</translation>
        </message>
        <message>
            <source>Switzerland: FADP</source>
            <translation>Suisse : LPD</translation>
        </message>
        <message>
            <source>India: DPDP</source>
            <translation>Inde : DPDP</translation>
        </message>
        <message>
            <source>Japan: APPI</source>
            <translation>Japon : APPI</translation>
        </message>
        <message>
            <source>South Korea: PIPA</source>
            <translation>Corée du Sud : PIPA</translation>
        </message>
        <message>
            <source>Brazil: LGPD</source>
            <translation>Brésil : LGPD</translation>
        </message>
        <message>
            <source>Singapore: PDPA</source>
            <translation>Singapour : PDPA</translation>
        </message>
        <message>
            <source>Vietnam: data protection and AI laws</source>
            <translation>Vietnam : lois sur la protection des données et l’IA</translation>
        </message>
        <message>
            <source>United Arab Emirates: PDPL</source>
            <translation>Émirats arabes unis : PDPL</translation>
        </message>
        <message>
            <source>Saudi Arabia: PDPL</source>
            <translation>Arabie saoudite : PDPL</translation>
        </message>
        <message>
            <source>Australia: Privacy Act</source>
            <translation>Australie : Privacy Act</translation>
        </message>
        <message>
            <source>Canada: PIPEDA and Law 25</source>
            <translation>Canada : LPRPDE et Loi 25</translation>
        </message>
        <message>
            <source>China: PIPL</source>
            <translation>Chine : PIPL</translation>
        </message>
        <message>
            <source>China: data collected there</source>
            <translation>Chine : données collectées sur place</translation>
        </message>
        <message>
            <source>South Korea: AI Basic Act</source>
            <translation>Corée du Sud : loi-cadre sur l’IA</translation>
        </message>
        <message>
            <source>Risk management record</source>
            <translation>Relevé de gestion des risques</translation>
        </message>
        <message>
            <source>South Korea: labelling</source>
            <translation>Corée du Sud : étiquetage</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>United Kingdom: bill on data centres</source>
            <translation>Royaume-Uni : projet de loi sur les centres de données</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; no price published</source>
            <translation>Transceiver %1, compris dans le prix des câbles ; aucun prix publié</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; published %2 USD each</source>
            <translation>Transceiver %1, compris dans le prix des câbles ; prix publié de %2 USD pièce</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; published %2 to %3 USD each</source>
            <translation>Transceiver %1, compris dans le prix des câbles ; prix publié de %2 à %3 USD pièce</translation>
        </message>
        <message>
            <source>Within the price of the cables with their ends</source>
            <translation>Compris dans le prix des câbles avec leurs extrémités</translation>
        </message>
        <message>
            <source>Added price, %1</source>
            <translation>Prix ajouté, %1</translation>
        </message>
        <message>
            <source>Nothing is added: the price of cables with their ends holds the transceivers; %1</source>
            <translation>Rien n’est ajouté : le prix des câbles avec leurs extrémités comprend les transceivers ; %1</translation>
        </message>
        <message>
            <source>no price published</source>
            <translation>aucun prix publié</translation>
        </message>
        <message>
            <source>transceivers</source>
            <translation>transceivers</translation>
        </message>
        <message>
            <source>Add a switch to your own catalog, or exclude fewer</source>
            <translation>Ajoutez un commutateur à votre catalogue ou excluez-en moins</translation>
        </message>
        <message>
            <source>No product of the catalog can carry %1. %2</source>
            <translation>Aucun produit du catalogue ne peut porter %1. %2</translation>
        </message>
        <message>
            <source>The product stated cannot carry %1. %2</source>
            <translation>Le produit indiqué ne peut pas porter %1. %2</translation>
        </message>
        <message>
            <source>Whether the features of %1 are fresh within %2 s is not known: %3 publishes no figure, and the nodes of the stream are sized for the rate of changes alone</source>
            <translation>On ignore si les caractéristiques de %1 sont fraîches en moins de %2 s : %3 ne publie aucun chiffre, et les nœuds du flux ne sont dimensionnés que pour le rythme des changements</translation>
        </message>
        <message>
            <source>Measure it with the pipeline that will write the features, before the order</source>
            <translation>À mesurer avant la commande, avec la chaîne qui écrira les caractéristiques</translation>
        </message>
        <message>
            <source>it cannot keep %1, it reaches %2 s</source>
            <translation>ne peut pas tenir %1, il atteint %2 s</translation>
        </message>
        <message>
            <source>Relax what they break, let the engine be “any”, or add a product with its figures to your own catalog</source>
            <translation>Assouplissez ce qu’ils ne tiennent pas, laissez le produit à « any », ou ajoutez un produit avec ses valeurs à votre catalogue</translation>
        </message>
        <message>
            <source>no product of the catalog that keeps its limits is offered there</source>
            <translation>aucun produit du catalogue qui tient ses limites n’y est proposé</translation>
        </message>
        <message>
            <source>1 unit at %1.</source>
            <translation>1 unité à %1.</translation>
        </message>
        <message>
            <source>Weight of a server per height unit where the vendor publishes none</source>
            <translation>Poids d’un serveur par unité de hauteur quand le fabricant n’en publie pas</translation>
        </message>
        <message>
            <source>Servers of this catalog: %1</source>
            <translation>Serveurs de ce catalogue : %1</translation>
        </message>
        <message>
            <source>Systems of this catalog with both values: %1</source>
            <translation>Systèmes de ce catalogue avec les deux valeurs : %1</translation>
        </message>
        <message>
            <source>Reliability of this catalog: %1</source>
            <translation>Fiabilité dans ce catalogue : %1</translation>
        </message>
        <message>
            <source>Height units × weight of a server per height unit, for none is published</source>
            <translation>Unités de hauteur × poids d’un serveur par unité de hauteur, aucun n’étant publié</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1(%2) no. %3</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1 al. %2 n° %3</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1(%2)</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1 al. %2</translation>
        </message>
        <message>
            <source>Energieeffizienzgesetz (EnEfG), Section %1</source>
            <translation>Energieeffizienzgesetz (EnEfG), § %1</translation>
        </message>
        <message>
            <source>%1, Arts. %2</source>
            <translation>%1, art. %2</translation>
        </message>
        <message>
            <source>Fewest nodes that build and test images and models</source>
            <translation>Nombre minimal de nœuds qui construisent et testent images et modèles</translation>
        </message>
        <message>
            <source>Price of a gigabyte that leaves a cloud for the internet or another cloud</source>
            <translation>Prix d’un gigaoctet qui quitte un cloud vers l’internet ou un autre cloud</translation>
        </message>
        <message>
            <source>Power under load of the server behind one virtual CPU of a rented instance</source>
            <translation>Puissance sous charge du serveur derrière un processeur virtuel d’une instance louée</translation>
        </message>
        <message>
            <source>Virtual CPUs of a rented instance for each physical core behind them</source>
            <translation>Processeurs virtuels d’une instance louée par cœur physique</translation>
        </message>
        <message>
            <source>Virtual CPUs of the server a rented instance shares</source>
            <translation>Processeurs virtuels du serveur que partage une instance louée</translation>
        </message>
        <message>
            <source>Small operations a second of a storage node of 60 hard disks</source>
            <translation>Petites opérations par seconde d’un nœud de stockage de 60 disques durs</translation>
        </message>
        <message>
            <source>Length of a fibre route over land per kilometre of great circle</source>
            <translation>Longueur d’une liaison fibre terrestre par kilomètre de grand cercle</translation>
        </message>
        <message>
            <source>Fewest login nodes of a Slurm cluster</source>
            <translation>Nombre minimal de nœuds de connexion d’un cluster Slurm</translation>
        </message>
        <message>
            <source>Fewest nodes of experiment tracking and model registry (MLflow and the like)</source>
            <translation>Nombre minimal de nœuds pour le suivi d’expériences et le registre de modèles (MLflow et semblables)</translation>
        </message>
        <message>
            <source>Servers whose developers one build node serves</source>
            <translation>Serveurs dont un nœud de construction sert les développeurs</translation>
        </message>
        <message>
            <source>Servers whose users one login node serves</source>
            <translation>Serveurs dont un nœud de connexion sert les utilisateurs</translation>
        </message>
        <message>
            <source>Servers whose runs one node of experiment tracking records</source>
            <translation>Serveurs dont un nœud de suivi d’expériences enregistre les exécutions</translation>
        </message>
        <message>
            <source>Nodes for Slurm's controllers and accounting: a pair, so that one may fail</source>
            <translation>Nœuds des contrôleurs et de la comptabilité de Slurm : une paire, pour que l’un puisse tomber</translation>
        </message>
        <message>
            <source>Share of the engineers' work that remains where the machines are rented and others look after them</source>
            <translation>Part du travail des ingénieurs qui reste quand les machines sont louées et entretenues par d’autres</translation>
        </message>
        <message>
            <source>Engineers it takes to have one at work or on call around the clock</source>
            <translation>Ingénieurs nécessaires pour en avoir un au travail ou d’astreinte à toute heure</translation>
        </message>
        <message>
            <source>Small read operations a second of an all-flash storage node</source>
            <translation>Petites lectures par seconde d’un nœud de stockage tout flash</translation>
        </message>
        <message>
            <source>Small write operations a second of an all-flash storage node, protection included</source>
            <translation>Petites écritures par seconde d’un nœud de stockage tout flash, protection comprise</translation>
        </message>
        <message>
            <source>Bandwidth that a site of one's own or in colocation rents to its users and the other sites</source>
            <translation>Débit qu’un site propre ou en colocation loue vers ses utilisateurs et les autres sites</translation>
        </message>
        <message>
            <source>no vectors and queries a unit are published</source>
            <translation>aucun nombre de vecteurs et de requêtes par unité n’est publié</translation>
        </message>
        <message>
            <source>an archive is for keeping: reading is billed by the GB and slow</source>
            <translation>une archive sert à conserver : la lecture est facturée au Go et lente</translation>
        </message>
        <message>
            <source>no operations a second are published: ask the vendor</source>
            <translation>aucun nombre d’opérations par seconde n’est publié : demander au fabricant</translation>
        </message>
        <message>
            <source>%1 units of %2 TB by published capacity and throughput, at least %3</source>
            <translation>%1 unités de %2 To selon la capacité et le débit publiés, au moins %3</translation>
        </message>
        <message>
            <source>Price per %1 and month, %2</source>
            <translation>Prix par %1 et par mois, %2</translation>
        </message>
        <message>
            <source>Embodied carbon of a server × virtual CPUs / those of a server / months of the hardware's life</source>
            <translation>Carbone de fabrication d’un serveur × processeurs virtuels / ceux d’un serveur / mois de vie du matériel</translation>
        </message>
        <message>
            <source>copies both ways at once reach %1B/s together; one way alone %2B/s</source>
            <translation>les copies dans les deux sens à la fois atteignent ensemble %1B/s ; un seul sens, %2B/s</translation>
        </message>
        <message>
            <source>look at the I/O memory unit and at a switch that the link shares</source>
            <translation>vérifier l’unité de mémoire d’entrées-sorties (IOMMU) et un commutateur que partage le lien</translation>
        </message>
        <message>
            <source>the GPU ran at %1 MHz, its highest clock is %2 MHz</source>
            <translation>le GPU tournait à %1 MHz, sa fréquence maximale est de %2 MHz</translation>
        </message>
        <message>
            <source>look for what holds the clocks down: power limit; temperature; a locked clock</source>
            <translation>chercher ce qui limite la fréquence : limite de puissance ; température ; fréquence verrouillée</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 corrected errors since the driver started</source>
            <translation>la mémoire du GPU a eu %1 erreurs corrigées depuis le démarrage du pilote</translation>
        </message>
        <message>
            <source>watch whether they grow; many of them mean a failing module</source>
            <translation>surveiller si elles augmentent ; un grand nombre indique un module défaillant</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 corrected errors while it was measured</source>
            <translation>la mémoire du GPU a eu %1 erreurs corrigées pendant la mesure</translation>
        </message>
        <message>
            <source>run the vendor's field diagnosis; errors that come with load point at a failing module</source>
            <translation>lancer le diagnostic du constructeur ; des erreurs qui viennent avec la charge indiquent un module défaillant</translation>
        </message>
        <message>
            <source>the GPU's memory had %1 errors that could not be corrected</source>
            <translation>la mémoire du GPU a eu %1 erreurs qui n’ont pas pu être corrigées</translation>
        </message>
        <message>
            <source>take the GPU out of service; run the vendor's field diagnosis and ask for a replacement</source>
            <translation>mettre le GPU hors service ; lancer le diagnostic du constructeur et demander un remplacement</translation>
        </message>
        <message>
            <source>under load matrix products reach %1FLOP/s; in bursts %2FLOP/s</source>
            <translation>sous charge, les produits de matrices atteignent %1FLOP/s ; en brèves rafales, %2FLOP/s</translation>
        </message>
        <message>
            <source>look at the power limit; temperature and the cooling of the node; plan long runs with the lower rate</source>
            <translation>vérifier la limite de puissance, la température et le refroidissement du nœud ; planifier les longs calculs avec le débit le plus bas</translation>
        </message>
        <message>
            <source>device memory reached %1B/s of the %2B/s of its data sheet</source>
            <translation>la mémoire du GPU a atteint %1B/s sur les %2B/s de sa fiche technique</translation>
        </message>
        <message>
            <source>look at clocks; ECC and other programs on the GPU</source>
            <translation>vérifier les fréquences, l’ECC et les autres programmes sur le GPU</translation>
        </message>
        <message>
            <source>copies from the far memory node reach %1B/s against %2B/s from the near one</source>
            <translation>les copies depuis le nœud de mémoire éloigné atteignent %1B/s contre %2B/s depuis le proche</translation>
        </message>
        <message>
            <source>bind processes to the processor next to their GPU</source>
            <translation>lier les processus au processeur voisin de leur GPU</translation>
        </message>
        <message>
            <source>the PCIe link runs at generation %1 and could run at %2</source>
            <translation>le lien PCIe fonctionne en génération %1 et pourrait fonctionner en %2</translation>
        </message>
        <message>
            <source>look at the slot; the riser and the firmware's link settings</source>
            <translation>vérifier l’emplacement, la carte riser et les réglages du lien dans le micrologiciel</translation>
        </message>
        <message>
            <source>the PCIe link is %1 lanes wide and could be %2</source>
            <translation>le lien PCIe a une largeur de %1 voies et pourrait en avoir %2</translation>
        </message>
        <message>
            <source>reseat the card; try another slot or riser</source>
            <translation>réinsérer la carte ; essayer un autre emplacement ou une autre carte riser</translation>
        </message>
        <message>
            <source>the slowest two GPUs copy at %1B/s and the fastest at %2B/s</source>
            <translation>les deux GPU les plus lents copient à %1B/s, les plus rapides à %2B/s</translation>
        </message>
        <message>
            <source>look at the links between them with the driver's topology listing; place what talks much on the fast ones</source>
            <translation>examiner les liens avec l’affichage de topologie du pilote ; placer sur les plus rapides ce qui communique beaucoup</translation>
        </message>
        <message>
            <source>only %1 of %2 other GPUs can be read directly</source>
            <translation>seuls %1 des %2 autres GPU peuvent être lus directement</translation>
        </message>
        <message>
            <source>look at the I/O memory unit and access control settings of the firmware</source>
            <translation>vérifier l’unité de mémoire d’entrées-sorties (IOMMU) et le contrôle d’accès (ACS) du micrologiciel</translation>
        </message>
        <message>
            <source>the power limit is %1 W and by default %2 W</source>
            <translation>la limite de puissance est de %1 W, par défaut de %2 W</translation>
        </message>
        <message>
            <source>raise the limit or plan with the lower rate</source>
            <translation>relever la limite ou planifier avec le débit le plus bas</translation>
        </message>
        <message>
            <source>the middle half of the repetitions spreads by up to %1 of the median</source>
            <translation>la moitié centrale des répétitions s’étale sur jusqu’à %1 de la médiane</translation>
        </message>
        <message>
            <source>measure again with nothing else running</source>
            <translation>mesurer à nouveau sans autre programme en cours</translation>
        </message>
        <message>
            <source>the hardware slowed its clocks down</source>
            <translation>le matériel a réduit ses fréquences</translation>
        </message>
        <message>
            <source>look at power supply and cooling of the node</source>
            <translation>vérifier l’alimentation et le refroidissement du nœud</translation>
        </message>
        <message>
            <source>the power limit held the clocks down</source>
            <translation>la limite de puissance a réduit les fréquences</translation>
        </message>
        <message>
            <source>expected under full load; lower figures follow from the limit</source>
            <translation>attendu à pleine charge ; des valeurs plus basses découlent de la limite</translation>
        </message>
        <message>
            <source>the GPU slowed down because it was too hot</source>
            <translation>le GPU a ralenti parce qu’il était trop chaud</translation>
        </message>
        <message>
            <source>look at airflow; dust; inlet temperature or the coolant</source>
            <translation>vérifier le flux d’air, la poussière, la température d’entrée ou le liquide de refroidissement</translation>
        </message>
        <message>
            <source>the result does not match its reference</source>
            <translation>le résultat ne correspond pas à sa référence</translation>
        </message>
        <message>
            <source>do not use the figure; run the vendor's diagnosis</source>
            <translation>ne pas utiliser cette valeur ; lancer le diagnostic du constructeur</translation>
        </message>
        <message>
            <source>the driver reported %1 faults of the GPU (Xid) while it was measured</source>
            <translation>le pilote a signalé %1 défauts du GPU (Xid) pendant la mesure</translation>
        </message>
        <message>
            <source>look the numbers up in the system's log; take the GPU out of service when they come again</source>
            <translation>chercher les numéros dans le journal du système ; mettre le GPU hors service s’ils reviennent</translation>
            <source>Active support ends</source>
            <translation>Fin du support actif</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>ASIC</source>
            <translation>ASIC</translation>
        </message>
        <message>
            <source>Base, GHz</source>
            <translation>Fréquence de base, GHz</translation>
        </message>
        <message>
            <source>Boost, GHz</source>
            <translation>Fréquence maximale, GHz</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Entre</translation>
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
            <translation>Capacités, To</translation>
        </message>
        <message>
            <source>Capacity tb max</source>
            <translation>Capacité maximale, To</translation>
        </message>
        <message>
            <source>Capacity basis</source>
            <translation>Base de la capacité</translation>
        </message>
        <message>
            <source>Certifications</source>
            <translation>Certifications</translation>
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
            <translation>Composant</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Connecteur</translation>
        </message>
        <message>
            <source>Core switches</source>
            <translation>Commutateurs cœur</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>CPU ID</source>
            <translation>ID du processeur</translation>
        </message>
        <message>
            <source>Carbon, g CO₂e per kWh</source>
            <translation>Carbone, g CO₂e par kWh</translation>
        </message>
        <message>
            <source>Carbon year</source>
            <translation>Année du carbone</translation>
        </message>
        <message>
            <source>Carbon basis</source>
            <translation>Base du carbone</translation>
        </message>
        <message>
            <source>Carbon marginal, g CO₂e per kWh</source>
            <translation>Carbone marginal, g CO₂e par kWh</translation>
        </message>
        <message>
            <source>Carbon operational, g CO₂e per kWh</source>
            <translation>Carbone d’exploitation, g CO₂e par kWh</translation>
        </message>
        <message>
            <source>Carbon prev, g CO₂e per kWh</source>
            <translation>Carbone, année précédente, g CO₂e par kWh</translation>
        </message>
        <message>
            <source>Carbon prev year</source>
            <translation>Année précédente du carbone</translation>
        </message>
        <message>
            <source>Cloud act exposure</source>
            <translation>Exposition au CLOUD Act</translation>
        </message>
        <message>
            <source>Cloud act note</source>
            <translation>Note sur le CLOUD Act</translation>
        </message>
        <message>
            <source>Subject to cloud act</source>
            <translation>Soumis au CLOUD Act</translation>
        </message>
        <message>
            <source>Design capacity, Tb/s</source>
            <translation>Capacité de conception, Tb/s</translation>
        </message>
        <message>
            <source>Developer country</source>
            <translation>Pays du développeur</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensions</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>DWPD</source>
            <translation>DWPD</translation>
        </message>
        <message>
            <source>EEA</source>
            <translation>EEE</translation>
        </message>
        <message>
            <source>Em zone</source>
            <translation>Zone électrique</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>EU member</source>
            <translation>Membre de l’UE</translation>
        </message>
        <message>
            <source>EU regions</source>
            <translation>Régions de l’UE</translation>
        </message>
        <message>
            <source>Export class</source>
            <translation>Classe d’exportation</translation>
        </message>
        <message>
            <source>US export group</source>
            <translation>Groupe d’exportation des États-Unis</translation>
        </message>
        <message>
            <source>Expert FFN hidden</source>
            <translation>Largeur FFN des experts</translation>
        </message>
        <message>
            <source>Experts per token</source>
            <translation>Experts par jeton</translation>
        </message>
        <message>
            <source>FFN hidden</source>
            <translation>Largeur FFN</translation>
        </message>
        <message>
            <source>Head dim</source>
            <translation>Largeur d’une tête</translation>
        </message>
        <message>
            <source>Heads</source>
            <translation>Têtes</translation>
        </message>
        <message>
            <source>KV heads</source>
            <translation>Têtes KV</translation>
        </message>
        <message>
            <source>KV LoRA rank</source>
            <translation>Rang LoRA KV</translation>
        </message>
        <message>
            <source>Q LoRA rank</source>
            <translation>Rang LoRA Q</translation>
        </message>
        <message>
            <source>Dense layers</source>
            <translation>Couches denses</translation>
        </message>
        <message>
            <source>Shared experts</source>
            <translation>Experts partagés</translation>
        </message>
        <message>
            <source>Sliding layers</source>
            <translation>Couches à fenêtre</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Longueur de fenêtre</translation>
        </message>
        <message>
            <source>Max context</source>
            <translation>Contexte maximal</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulaire</translation>
        </message>
        <message>
            <source>Value head dim</source>
            <translation>Largeur d’une tête de valeur</translation>
        </message>
        <message>
            <source>RoPE head dim</source>
            <translation>Largeur RoPE d’une tête</translation>
        </message>
        <message>
            <source>Tied embeddings</source>
            <translation>Plongements liés</translation>
        </message>
        <message>
            <source>Native precision</source>
            <translation>Précision native</translation>
        </message>
        <message>
            <source>Published parameters</source>
            <translation>Paramètres publiés</translation>
        </message>
        <message>
            <source>Published active parameters</source>
            <translation>Paramètres actifs publiés</translation>
        </message>
        <message>
            <source>Quantisation</source>
            <translation>Quantification</translation>
        </message>
        <message>
            <source>Form factors</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Host interface</source>
            <translation>Interface hôte</translation>
        </message>
        <message>
            <source>Host memory, GB</source>
            <translation>Mémoire hôte, Go</translation>
        </message>
        <message>
            <source>HQ country</source>
            <translation>Pays du siège</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>In EU</source>
            <translation>Dans l’UE</translation>
        </message>
        <message>
            <source>In service year</source>
            <translation>En service depuis</translation>
        </message>
        <message>
            <source>Included months</source>
            <translation>Mois inclus</translation>
        </message>
        <message>
            <source>Included with</source>
            <translation>Inclus avec</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>ISO code</source>
            <translation>Code ISO</translation>
        </message>
        <message>
            <source>Jurisdiction</source>
            <translation>Juridiction</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Landings</source>
            <translation>Points d’atterrissement</translation>
        </message>
        <message>
            <source>Latency, ms</source>
            <translation>Latence, ms</translation>
        </message>
        <message>
            <source>Latency, ns</source>
            <translation>Latence, ns</translation>
        </message>
        <message>
            <source>Lat</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Lon</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Lead time source</source>
            <translation>Source du délai</translation>
        </message>
        <message>
            <source>Leaf switches</source>
            <translation>Commutateurs feuille</translation>
        </message>
        <message>
            <source>Length, km</source>
            <translation>Longueur, km</translation>
        </message>
        <message>
            <source>Lengths, m</source>
            <translation>Longueurs, m</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Link, Gb/s</source>
            <translation>Liaison, Gb/s</translation>
        </message>
        <message>
            <source>Links per accelerator</source>
            <translation>Liaisons par accélérateur</translation>
        </message>
        <message>
            <source>List price, USD</source>
            <translation>Prix catalogue, USD</translation>
        </message>
        <message>
            <source>List price, low, USD</source>
            <translation>Prix catalogue, bas, USD</translation>
        </message>
        <message>
            <source>List price, high, USD</source>
            <translation>Prix catalogue, haut, USD</translation>
        </message>
        <message>
            <source>Local NVMe, TB</source>
            <translation>NVMe local, To</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Max rack, kW</source>
            <translation>Maximum par baie, kW</translation>
        </message>
        <message>
            <source>Measured round trip, ms</source>
            <translation>Aller-retour mesuré, ms</translation>
        </message>
        <message>
            <source>Ideal fibre round trip, ms</source>
            <translation>Aller-retour idéal en fibre, ms</translation>
        </message>
        <message>
            <source>Memory channels</source>
            <translation>Canaux mémoire</translation>
        </message>
        <message>
            <source>Metro ID</source>
            <translation>ID de métropole</translation>
        </message>
        <message>
            <source>MIG instances</source>
            <translation>Instances MIG</translation>
        </message>
        <message>
            <source>Min units</source>
            <translation>Quantité minimale</translation>
        </message>
        <message>
            <source>NAND</source>
            <translation>NAND</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>NIC, GB/s</source>
            <translation>NIC, Go/s</translation>
        </message>
        <message>
            <source>NIC ID</source>
            <translation>ID de la NIC</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nœuds</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Operational since</source>
            <translation>En exploitation depuis</translation>
        </message>
        <message>
            <source>Oversubscription</source>
            <translation>Surabonnement</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Part ID</source>
            <translation>ID de la pièce</translation>
        </message>
        <message>
            <source>Part kind</source>
            <translation>Type de pièce</translation>
        </message>
        <message>
            <source>PCIe, GB/s</source>
            <translation>PCIe, Go/s</translation>
        </message>
        <message>
            <source>PCIe lanes</source>
            <translation>Voies PCIe</translation>
        </message>
        <message>
            <source>Performance basis</source>
            <translation>Base des performances</translation>
        </message>
        <message>
            <source>Port, Gb/s</source>
            <translation>Port, Gb/s</translation>
        </message>
        <message>
            <source>Port configuration</source>
            <translation>Répartition des ports</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Power availability note</source>
            <translation>Note sur la puissance disponible</translation>
        </message>
        <message>
            <source>Power basis</source>
            <translation>Base de la puissance</translation>
        </message>
        <message>
            <source>Power max, kW</source>
            <translation>Puissance maximale, kW</translation>
        </message>
        <message>
            <source>Power typical, kW</source>
            <translation>Puissance typique, kW</translation>
        </message>
        <message>
            <source>Power, W</source>
            <translation>Puissance, W</translation>
        </message>
        <message>
            <source>Power w active max</source>
            <translation>Puissance en charge, W</translation>
        </message>
        <message>
            <source>Power w idle</source>
            <translation>Puissance au repos, W</translation>
        </message>
        <message>
            <source>Power w per end</source>
            <translation>Puissance par extrémité, W</translation>
        </message>
        <message>
            <source>Price as of</source>
            <translation>Date du prix</translation>
        </message>
        <message>
            <source>Price basis</source>
            <translation>Base du prix</translation>
        </message>
        <message>
            <source>Price EUR ex VAT</source>
            <translation>Prix hors TVA, EUR</translation>
        </message>
        <message>
            <source>Price high</source>
            <translation>Prix, haut</translation>
        </message>
        <message>
            <source>Price low</source>
            <translation>Prix, bas</translation>
        </message>
        <message>
            <source>Price month high</source>
            <translation>Prix par mois, haut</translation>
        </message>
        <message>
            <source>Price month low</source>
            <translation>Prix par mois, bas</translation>
        </message>
        <message>
            <source>Price other</source>
            <translation>Autre prix</translation>
        </message>
        <message>
            <source>Price scope</source>
            <translation>Périmètre du prix</translation>
        </message>
        <message>
            <source>Price, USD</source>
            <translation>Prix, USD</translation>
        </message>
        <message>
            <source>Price, USD a year</source>
            <translation>Prix, USD par an</translation>
        </message>
        <message>
            <source>Price, low, USD per TB</source>
            <translation>Prix, bas, USD par To</translation>
        </message>
        <message>
            <source>Price, high, USD per TB</source>
            <translation>Prix, haut, USD par To</translation>
        </message>
        <message>
            <source>Price, low, USD a year</source>
            <translation>Prix, bas, USD par an</translation>
        </message>
        <message>
            <source>Price, high, USD a year</source>
            <translation>Prix, haut, USD par an</translation>
        </message>
        <message>
            <source>Price year</source>
            <translation>Année du prix</translation>
        </message>
        <message>
            <source>Product label</source>
            <translation>Désignation du produit</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protocoles</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>PUE low</source>
            <translation>PUE, bas</translation>
        </message>
        <message>
            <source>PUE high</source>
            <translation>PUE, haut</translation>
        </message>
        <message>
            <source>Rails</source>
            <translation>Rails</translation>
        </message>
        <message>
            <source>Rand read, IOPS</source>
            <translation>Lecture aléatoire, IOPS</translation>
        </message>
        <message>
            <source>Rand write, IOPS</source>
            <translation>Écriture aléatoire, IOPS</translation>
        </message>
        <message>
            <source>Rating, kW</source>
            <translation>Puissance nominale, kW</translation>
        </message>
        <message>
            <source>Read, GB/s</source>
            <translation>Lecture, Go/s</translation>
        </message>
        <message>
            <source>Read, IOPS</source>
            <translation>Lecture, IOPS</translation>
        </message>
        <message>
            <source>Write, GB/s</source>
            <translation>Écriture, Go/s</translation>
        </message>
        <message>
            <source>Seq read, GB/s</source>
            <translation>Lecture séquentielle, Go/s</translation>
        </message>
        <message>
            <source>Seq write, GB/s</source>
            <translation>Écriture séquentielle, Go/s</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Scale out, GB/s</source>
            <translation>Scale-out, Go/s</translation>
        </message>
        <message>
            <source>Scale up domain</source>
            <translation>Domaine scale-up</translation>
        </message>
        <message>
            <source>Scale up link</source>
            <translation>Liaison scale-up</translation>
        </message>
        <message>
            <source>Seal estimate low</source>
            <translation>SEAL estimé, bas</translation>
        </message>
        <message>
            <source>Seal estimate high</source>
            <translation>SEAL estimé, haut</translation>
        </message>
        <message>
            <source>Seal basis</source>
            <translation>Base de l’estimation SEAL</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Site ID</source>
            <translation>ID du site</translation>
        </message>
        <message>
            <source>Spec</source>
            <translation>Spécification</translation>
        </message>
        <message>
            <source>Speed, Gb/s</source>
            <translation>Débit, Gb/s</translation>
        </message>
        <message>
            <source>Spine switches</source>
            <translation>Commutateurs épine</translation>
        </message>
        <message>
            <source>Spot hour</source>
            <translation>Spot par heure</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Erreur type</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Commutateur</translation>
        </message>
        <message>
            <source>Switch name</source>
            <translation>Nom du commutateur</translation>
        </message>
        <message>
            <source>Switch part</source>
            <translation>Pièce du commutateur</translation>
        </message>
        <message>
            <source>Switching, Tb/s</source>
            <translation>Commutation, Tb/s</translation>
        </message>
        <message>
            <source>Switching basis</source>
            <translation>Base de la commutation</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Throughput, GB/s</source>
            <translation>Débit, Go/s</translation>
        </message>
        <message>
            <source>Throughput, MiB/s</source>
            <translation>Débit, Mio/s</translation>
        </message>
        <message>
            <source>TPP derived</source>
            <translation>TPP, dérivé</translation>
        </message>
        <message>
            <source>Ultimate parent country</source>
            <translation>Pays de la société mère ultime</translation>
        </message>
        <message>
            <source>Usual for</source>
            <translation>Usuel pour</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPU</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vecteurs</translation>
        </message>
        <message>
            <source>Water l per kwh grid</source>
            <translation>Eau par kWh du réseau, L</translation>
        </message>
        <message>
            <source>Water stress</source>
            <translation>Stress hydrique</translation>
        </message>
        <message>
            <source>Wiring</source>
            <translation>Câblage</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>WUE low</source>
            <translation>WUE, bas</translation>
        </message>
        <message>
            <source>WUE high</source>
            <translation>WUE, haut</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Mean temp c</source>
            <translation>Température moyenne, °C</translation>
        </message>
        <message>
            <source>Labour cost EUR hour</source>
            <translation>Coût du travail, EUR par heure</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/1689</source>
            <translation>Règlement (UE) 2024/1689</translation>
        </message>
        <message>
            <source>Regulation (EU) 2016/679 (GDPR)</source>
            <translation>Règlement (UE) 2016/679 (RGPD)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2022/2554 (DORA)</source>
            <translation>Règlement (UE) 2022/2554 (DORA)</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2555 (NIS2)</source>
            <translation>Directive (UE) 2022/2555 (NIS 2)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/2847 (Cyber Resilience Act)</source>
            <translation>Règlement (UE) 2024/2847 (cyber-résilience)</translation>
        </message>
        <message>
            <source>Regulation (EU) 2023/2854 (Data Act)</source>
            <translation>Règlement (UE) 2023/2854 (règlement sur les données)</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791, Art. 12, and Delegated Regulation (EU) 2024/1364</source>
            <translation>Directive (UE) 2023/1791, art. 12, et règlement délégué (UE) 2024/1364</translation>
        </message>
        <message>
            <source>Policy of the plan</source>
            <translation>Politique du plan</translation>
        </message>
        <message>
            <source>EnEfG amendment, ministry draft of 2026-04-09</source>
            <translation>Modification de l’EnEfG, projet du ministère du 09/04/2026</translation>
        </message>
        <message>
            <source>Digital Omnibus, Commission proposal of November 2025</source>
            <translation>Omnibus numérique, proposition de la Commission de novembre 2025</translation>
        </message>
        <message>
            <source>Regulation (EU) 2024/573</source>
            <translation>Règlement (UE) 2024/573</translation>
        </message>
        <message>
            <source>Regulation (EU) 2023/1542</source>
            <translation>Règlement (UE) 2023/1542</translation>
        </message>
        <message>
            <source>Regulation (EU) 2021/821</source>
            <translation>Règlement (UE) 2021/821</translation>
        </message>
        <message>
            <source>Regulation (EU) 2019/881 (Cybersecurity Act)</source>
            <translation>Règlement (UE) 2019/881 (règlement sur la cybersécurité)</translation>
        </message>
        <message>
            <source>Directive 2012/19/EU (WEEE)</source>
            <translation>Directive 2012/19/UE (DEEE)</translation>
        </message>
        <message>
            <source>Directive (EU) 2024/2853</source>
            <translation>Directive (UE) 2024/2853</translation>
        </message>
        <message>
            <source>Directive (EU) 2023/1791</source>
            <translation>Directive (UE) 2023/1791</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2557 (CER)</source>
            <translation>Directive (UE) 2022/2557 (REC)</translation>
        </message>
        <message>
            <source>Directive (EU) 2022/2464 as narrowed by Directive (EU) 2026/470</source>
            <translation>Directive (UE) 2022/2464, restreinte par la directive (UE) 2026/470</translation>
        </message>
        <message>
            <source>Commission proposal of 2026-01-20 amending Directive (EU) 2022/2555</source>
            <translation>Proposition de la Commission du 20/01/2026 modifiant la directive (UE) 2022/2555</translation>
        </message>
        <message>
            <source>Proposal for a Cybersecurity Act 2 of 2026-01-20</source>
            <translation>Proposition d’un second règlement sur la cybersécurité du 20/01/2026</translation>
        </message>
        <message>
            <source>Draft of 2026-03-26 amending Delegated Regulation (EU) 2024/1364</source>
            <translation>Projet du 26/03/2026 modifiant le règlement délégué (UE) 2024/1364</translation>
        </message>
        <message>
            <source>Framework Convention on AI (CETS 225)</source>
            <translation>Convention-cadre sur l’IA (STCE 225)</translation>
        </message>
        <message>
            <source>German NIS2 implementing act</source>
            <translation>Loi allemande de transposition de NIS 2</translation>
        </message>
        <message>
            <source>Section %1(%2) no. %3</source>
            <translation>§ %1 al. %2 n° %3</translation>
        </message>
        <message>
            <source>Section %1(%2)</source>
            <translation>§ %1 al. %2</translation>
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
            <translation>Gbit/s-mois</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>TB</source>
            <translation>To</translation>
        </message>
        <message>
            <source>PB</source>
            <translation>Po</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>GiB</source>
            <translation>Gio</translation>
        </message>
        <message>
            <source>TiB</source>
            <translation>Tio</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation>Go/s</translation>
        </message>
        <message>
            <source>TB/s</source>
            <translation>To/s</translation>
        </message>
        <message>
            <source>GiB/s</source>
            <translation>Gio/s</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Euro area</source>
            <translation>zone euro</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>par an</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>ETP</translation>
        </message>
        <message>
            <source>Section 393</source>
            <translation>§ 393</translation>
        </message>
        <message>
            <source>EUR per Gbit/s and month</source>
            <translation>EUR par Gbit/s et mois</translation>
        </message>
        <message>
            <source>USD per Gbit/s and month</source>
            <translation>USD par Gbit/s et mois</translation>
        </message>
        <message>
            <source>kg per U</source>
            <translation>kg par U</translation>
        </message>
        <message>
            <source>2016/679 (GDPR)</source>
            <translation>2016/679 (RGPD)</translation>
        </message>
        <message>
            <source>2024/2847 (Cyber Resilience Act)</source>
            <translation>2024/2847 (cyber-résilience)</translation>
        </message>
        <message>
            <source>2023/2854 (Data Act)</source>
            <translation>2023/2854 (règlement sur les données)</translation>
        </message>
        <message>
            <source>Arts. %1</source>
            <translation>Art. %1</translation>
        </message>
        <message>
            <source>Art. %1, Annex %2</source>
            <translation>Art. %1, annexe %2</translation>
        </message>
        <message>
            <source>Annex %1</source>
            <translation>annexe %1</translation>
        </message>
        <message>
            <source>shipping</source>
            <translation>livré</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>annoncé</translation>
        </message>
        <message>
            <source>dense</source>
            <translation>dense</translation>
        </message>
        <message>
            <source>air</source>
            <translation>air</translation>
        </message>
        <message>
            <source>liquid</source>
            <translation>liquide</translation>
        </message>
        <message>
            <source>relayed</source>
            <translation>relayé</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>dérivé</translation>
        </message>
        <message>
            <source>unsourced</source>
            <translation>sans source</translation>
        </message>
        <message>
            <source>end of sale</source>
            <translation>fin de vente</translation>
        </message>
        <message>
            <source>sparse</source>
            <translation>creux</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as one bit</source>
            <translation>Octets d’une composante de vecteur gardée en un bit</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as a 16-bit float</source>
            <translation>Octets d’une composante de vecteur gardée en flottant de 16 bits</translation>
        </message>
        <message>
            <source>Bytes of one component of a vector kept as an 8-bit integer</source>
            <translation>Octets d’une composante de vecteur gardée en entier de 8 bits</translation>
        </message>
        <message>
            <source>Bytes of one component of a product-quantised vector</source>
            <translation>Octets d’une composante d’un vecteur quantifié par produit</translation>
        </message>
        <message>
            <source>Bytes of vectors a second that one CPU core compares with a query</source>
            <translation>Octets de vecteurs qu’un cœur de processeur compare à une requête par seconde</translation>
        </message>
        <message>
            <source>Memory of a DiskANN index per byte of float32 vectors on drives</source>
            <translation>Mémoire d’un index DiskANN par octet de vecteurs float32 sur disques</translation>
        </message>
        <message>
            <source>Memory of an IVF index per byte of its vectors: lists and centroids</source>
            <translation>Mémoire d’un index IVF par octet de ses vecteurs : listes et centres</translation>
        </message>
        <message>
            <source>Queries a second of DiskANN over those of HNSW at the same recall</source>
            <translation>Requêtes par seconde de DiskANN rapportées à celles de HNSW au même rappel</translation>
        </message>
        <message>
            <source>Queries a second of an IVF index over those of HNSW at the same recall</source>
            <translation>Requêtes par seconde d’un index IVF rapportées à celles de HNSW au même rappel</translation>
        </message>
        <message>
            <source>Bytes of graph links per vector that do not shrink with its components, HNSW: 32 links of 4 bytes</source>
            <translation>Octets des liens du graphe par vecteur qui ne rétrécissent pas avec ses composantes, HNSW : 32 liens de 4 octets</translation>
        </message>
        <message>
            <source>Length that most links between a server and its leaf do not exceed</source>
            <translation>Longueur que la plupart des liaisons entre un serveur et sa feuille ne dépassent pas</translation>
        </message>
        <message>
            <source>Fibre of one link where the quote prices its transceivers alone</source>
            <translation>Fibre d’une liaison quand le devis ne chiffre que ses transceivers</translation>
        </message>
        <message>
            <source>Transceiver %1, within the price of the cables; quoted at %2 USD each</source>
            <translation>Transceiver %1, compris dans le prix des câbles ; proposé à %2 USD pièce</translation>
        </message>
        <message>
            <source>Quoted parts of one link, each shared by the links it carries; no planning value is used</source>
            <translation>Pièces d’une liaison selon devis, chacune partagée entre les liaisons qu’elle porte ; aucune valeur de planification n’est utilisée</translation>
        </message>
        <message>
            <source>Exclude fewer: %1 would carry them. Or add a switch to your own catalog</source>
            <translation>Exclure moins : %1 les porterait. Ou ajouter un switch à votre catalogue</translation>
        </message>
        <message>
            <source>it cannot keep %1, it reaches %2 ms</source>
            <translation>il ne peut tenir %1, il atteint %2 ms</translation>
        </message>
        <message>
            <source>No product of the catalog offers such an index: leave its kind or quantisation open, or ask for fewer dimensions</source>
            <translation>Aucun produit du catalogue n’offre un tel index : laisser ouverts son genre ou sa quantification, ou demander moins de dimensions</translation>
        </message>
        <message>
            <source>Such an index is offered by %1</source>
            <translation>Un tel index est offert par %1</translation>
        </message>
        <message>
            <source>it offers no %1 index, only %2</source>
            <translation>il n’offre pas d’index %1, seulement %2</translation>
        </message>
        <message>
            <source>it offers no %1 vectors, only %2</source>
            <translation>il n’offre pas de vecteurs %1, seulement %2</translation>
        </message>
        <message>
            <source>whether it offers %1 index is not published</source>
            <translation>s’il offre un index %1 n’est pas publié</translation>
        </message>
        <message>
            <source>whether it offers %1 vectors is not published</source>
            <translation>s’il offre des vecteurs %1 n’est pas publié</translation>
        </message>
        <message>
            <source>its index takes at most %1 dimensions of %2, %3 are asked for</source>
            <translation>son index prend au plus %1 dimensions de %2, %3 sont demandées</translation>
        </message>
        <message>
            <source>%1 index of %2 components</source>
            <translation>index %1 de composantes %2</translation>
        </message>
        <message>
            <source>What a rack of %1 carries: %2</source>
            <translation>Ce qu’une baie de %1 porte : %2</translation>
        </message>
        <message>
            <source>It takes %1, or a workstation beside the racks</source>
            <translation>Il faut %1, ou une station de travail à côté des baies</translation>
        </message>
        <message>
            <source>racks of at least %1 kW</source>
            <translation>des baies d’au moins %1 kW</translation>
        </message>
        <message>
            <source>racks of at least %1 units</source>
            <translation>des baies d’au moins %1 unités</translation>
        </message>
        <message>
            <source>a floor that carries %1 kg more a rack</source>
            <translation>un plancher qui porte %1 kg de plus par baie</translation>
        </message>
        <message>
            <source>rear doors or liquid</source>
            <translation>des portes arrière ou du liquide</translation>
        </message>
        <message>
            <source>The catalog knows no versions of %1, so whether it works with the others is not known</source>
            <translation>Le catalogue ne connaît aucune version de %1 : on ne sait donc pas si cela marche avec les autres</translation>
        </message>
        <message>
            <source>The versions stated work together: %1</source>
            <translation>Les versions indiquées marchent ensemble : %1</translation>
        </message>
        <message>
            <source>%1 runs on the nodes for experiment tracking, where the plan has servers of its own</source>
            <translation>%1 tourne sur les nœuds de suivi des expériences, là où le plan a ses propres serveurs</translation>
        </message>
        <message>
            <source>%1 is run by its provider alone: no nodes are planned for it, its price is not in the totals, and what it records leaves the plan's places</source>
            <translation>%1 n’est exploité que par son fournisseur : aucun nœud n’est prévu pour lui, son prix n’est pas dans les totaux, et ce qu’il enregistre quitte les lieux du plan</translation>
        </message>
        <message>
            <source>Ask for its price, and hold its region and operator against the rules on places</source>
            <translation>Demander son prix, et confronter sa région et son exploitant aux règles sur les lieux</translation>
        </message>
        <message>
            <source>Kubernetes and Slurm are both to run the cluster, and the files of each list every node: a node that both fill is given out twice</source>
            <translation>Kubernetes et Slurm doivent tous deux gérer le cluster, et les fichiers de chacun énumèrent tous les nœuds : un nœud que les deux remplissent est attribué deux fois</translation>
        </message>
        <message>
            <source>Give each node to one of them before the files are applied, or let one start the other's jobs</source>
            <translation>Donner chaque nœud à l’un des deux avant d’appliquer les fichiers, ou laisser l’un lancer les travaux de l’autre</translation>
        </message>
        <message>
            <source>One of %1</source>
            <translation>L’un de %1</translation>
        </message>
        <message>
            <source>The fabric of %1 that joins %2: this is its only %3 switch. Work inside one unit goes on; what spans units stops.</source>
            <translation>La fabric de %1 qui relie %2 : c’est son seul switch %3. Le travail au sein d’une unité continue ; ce qui s’étend sur plusieurs unités s’arrête.</translation>
        </message>
        <message>
            <source>it has no drives of its own for the vectors of a DiskANN index</source>
            <translation>il n’a pas de disques propres pour les vecteurs d’un index DiskANN</translation>
        </message>
        <message>
            <source>%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; each query reads all of its shard, %6 queries/s a copy</source>
            <translation>%1 vecteurs × %2 o = %3 Go en mémoire sur %4 shards, %5 copies ; chaque requête lit tout son shard, %6 requêtes/s par copie</translation>
        </message>
        <message>
            <source>what was asked changed</source>
            <translation>la demande a changé</translation>
        </message>
        <message>
            <source>another catalog (%1, was %2)</source>
            <translation>un autre catalogue (%1, avant %2)</translation>
        </message>
        <message>
            <source>another solver version or seed</source>
            <translation>une autre version ou graine du solveur</translation>
        </message>
        <message>
            <source>another design of the same cost, or other pins or approvals</source>
            <translation>une autre conception de même coût, ou d’autres épingles ou approbations</translation>
        </message>
        <message>
            <source>mostly %1 at %2: %3</source>
            <translation>surtout %1 à %2 : %3</translation>
        </message>
        <message>
            <source>it runs on %1 instead of %2</source>
            <translation>tourne sur %1 au lieu de %2</translation>
        </message>
        <message>
            <source>unit price %1 became %2 (%3)</source>
            <translation>le prix unitaire %1 est devenu %2 (%3)</translation>
        </message>
        <message>
            <source>in A it is rejected: %1</source>
            <translation>écarté dans A : %1</translation>
        </message>
        <message>
            <source>in B it is rejected: %1</source>
            <translation>écarté dans B : %1</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>exécutions</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorre</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Arménie</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Biélorussie</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Cambodge</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chili</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Îles Féroé</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Guernsey</source>
            <translation>Guernesey</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Île de Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazakhstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Macau</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaisie</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
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
            <translation>Philippines</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Qatar</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thaïlande</translation>
        </message>
        <message>
            <source>Turkiye</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Viêt Nam</translation>
        </message>
    </context>
</TS>
