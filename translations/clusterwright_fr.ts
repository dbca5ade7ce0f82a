<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>AnswerTables</name>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Tourne sur</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Répliques</translation>
        </message>
        <message>
            <source>Accel.</source>
            <translation>Accél.</translation>
        </message>
        <message>
            <source>Predicted, tick = your limit</source>
            <translation>Prévision, trait = votre limite</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Rule that holds the plan back</source>
            <translation>Règle qui retient le plan</translation>
        </message>
        <message>
            <source>Used up: one step more would break it</source>
            <translation>Épuisée : un pas de plus la violerait</translation>
        </message>
        <message>
            <source>Binds: without it a better design is possible</source>
            <translation>Contraignante : sans elle une meilleure solution serait possible</translation>
        </message>
        <message>
            <source>Total cost then</source>
            <translation>Coût total alors</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>Holds without binding</source>
            <translation>S’applique sans contraindre</translation>
        </message>
        <message>
            <source>A small step saves</source>
            <translation>Un petit pas économise</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>Price of the rule, %1</source>
            <translation>Prix de la règle, %1</translation>
        </message>
        <message>
            <source>Single rule, moved alone</source>
            <translation>Règle seule, déplacée</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>De bas à haut</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Open question</source>
            <translation>Question ouverte</translation>
        </message>
        <message>
            <source>Ordering</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>The design</source>
            <translation>Conception</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>supprimée</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message numerus="yes">
            <source>%1 to buy and %2 in all over %Ln month(s), net present, at the prices of today.</source>
            <translation>
                <numerusform>%1 à acheter et %2 en tout sur %Ln mois, valeur actuelle aux prix d’aujourd’hui.</numerusform>
                <numerusform>%1 à acheter et %2 en tout sur %Ln mois, valeur actuelle aux prix d’aujourd’hui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) against the plan.</source>
            <translation>
                <numerusform>%n constat contre le plan.</numerusform>
                <numerusform>%n constats contre le plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not known.</source>
            <translation>
                <numerusform>%n fait non connu.</numerusform>
                <numerusform>%n faits non connus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Optimal · solved in %1 s</source>
            <translation>Optimal · résolu en %1 s</translation>
        </message>
        <message>
            <source>Optimal</source>
            <translation>Optimal</translation>
        </message>
        <message>
            <source>Within %1 % of the optimum</source>
            <translation>À %1 % de l’optimum</translation>
        </message>
        <message>
            <source>A first answer, no bound known</source>
            <translation>Première réponse, aucune borne connue</translation>
        </message>
        <message>
            <source>Stopped early, gap %1 %</source>
            <translation>Arrêté tôt, écart %1 %</translation>
        </message>
        <message>
            <source>Stopped early, no bound known</source>
            <translation>Arrêté tôt, aucune borne connue</translation>
        </message>
        <message>
            <source>No design meets every rule</source>
            <translation>Aucune conception ne respecte toutes les règles</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Ancien : le plan a changé depuis. F5 résout à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>If any one of the %n rule(s) below gives way, a design may exist. Nothing is changed until you try it.</source>
            <translation>
                <numerusform>Si la règle ci-dessous cède, une conception peut exister. Rien ne change avant votre essai.</numerusform>
                <numerusform>Si l’une des %n règles ci-dessous cède, une conception peut exister. Rien ne change avant votre essai.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 et %2 s’excluent.</translation>
        </message>
        <message>
            <source>Each way out below was solved and works. Nothing is changed until you try it.</source>
            <translation>Chaque issue ci-dessous a été résolue et fonctionne. Rien ne change avant votre essai.</translation>
        </message>
        <message>
            <source>Nothing on offer can meet the rule “%1”.</source>
            <translation>Rien de ce qui est offert ne peut satisfaire la règle « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Ask for a quote</source>
            <translation>Demandez une offre</translation>
        </message>
        <message>
            <source>by itself, set up otherwise</source>
            <translation>par lui-même, réglé autrement</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>Dans le plan</translation>
        </message>
        <message>
            <source>Could be chosen</source>
            <translation>Pourrait être choisi</translation>
        </message>
        <message>
            <source>Not in the best mix</source>
            <translation>Pas dans le meilleur mélange</translation>
        </message>
        <message>
            <source>Cheaper by its share, but slower</source>
            <translation>Moins cher à la part, mais plus lent</translation>
        </message>
        <message>
            <source>Cheaper by its share, dearer in whole units</source>
            <translation>Moins cher à la part, plus cher en unités entières</translation>
        </message>
        <message>
            <source>Costs the same</source>
            <translation>Coûte autant</translation>
        </message>
        <message>
            <source>Faster but dearer</source>
            <translation>Plus rapide, mais plus cher</translation>
        </message>
        <message>
            <source>Slower and dearer</source>
            <translation>Plus lent et plus cher</translation>
        </message>
        <message>
            <source>Dearer</source>
            <translation>Plus cher</translation>
        </message>
        <message>
            <source>%1 against the one chosen, set up otherwise</source>
            <translation>%1 face à celui choisi, réglé autrement</translation>
        </message>
        <message>
            <source>%1 against the one chosen</source>
            <translation>%1 par rapport à celle choisie</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 face à %2</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Accel.</source>
            <translation>Accél.</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 par mois</translation>
        </message>
        <message>
            <source>kW</source>
            <translation>kW</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <source>Verdict and why not</source>
            <translation>Verdict et pourquoi non</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>sans prix</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en tout</translation>
        </message>
        <message>
            <source>Tokens a second</source>
            <translation>Jetons par seconde</translation>
        </message>
        <message>
            <source>%1 a month per request/s</source>
            <translation>%1 par mois par requête/s</translation>
        </message>
        <message>
            <source>Requests a second one replica carries</source>
            <translation>Requêtes par seconde d’une réplique</translation>
        </message>
        <message>
            <source>%1 a month for the whole workload</source>
            <translation>%1 par mois pour toute la charge</translation>
        </message>
        <message>
            <source>Share of the workload one replica carries</source>
            <translation>Part de la charge d’une réplique</translation>
        </message>
        <message numerus="yes">
            <source>None of the %Ln way(s) considered was chosen.</source>
            <translation>
                <numerusform>La voie considérée n’a pas été choisie.</numerusform>
                <numerusform>Aucune des %Ln voies considérées n’a été choisie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 est choisi sur %Ln voie considérée.</numerusform>
                <numerusform>%1 est choisi sur %Ln voies considérées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 are chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 et %2 sont choisis sur %Ln voie considérée.</numerusform>
                <numerusform>%1 et %2 sont choisis sur %Ln voies considérées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, best of the row</source>
            <translation>%1, meilleur de la ligne</translation>
        </message>
        <message>
            <source>Where and how</source>
            <translation>Où et comment</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>Delivered in, weeks</source>
            <translation>Livré en, semaines</translation>
        </message>
        <message>
            <source>Price fall</source>
            <translation>Baisse de prix</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Change the report</source>
            <translation>Changer le rapport</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>Changer %1 de %2</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>Changer le titre</translation>
        </message>
        <message>
            <source>Change the horizon</source>
            <translation>Changer l’horizon</translation>
        </message>
        <message>
            <source>Change the discount rate</source>
            <translation>Changer le taux d’actualisation</translation>
        </message>
        <message>
            <source>Change where it may stand</source>
            <translation>Changer où cela peut se trouver</translation>
        </message>
        <message>
            <source>Change the ways to procure</source>
            <translation>Changer les modes d’achat</translation>
        </message>
        <message>
            <source>Change what is minimised</source>
            <translation>Changer ce qui est minimisé</translation>
        </message>
        <message>
            <source>Unpin the candidate</source>
            <translation>Désépingler le candidat</translation>
        </message>
        <message>
            <source>Pin the candidate</source>
            <translation>Épingler le candidat</translation>
        </message>
        <message>
            <source>Change approvals</source>
            <translation>Changer les approbations</translation>
        </message>
        <message>
            <source>Add a note to the log</source>
            <translation>Ajouter une note au journal</translation>
        </message>
        <message>
            <source>Change what the law is told</source>
            <translation>Changer ce que sait le droit</translation>
        </message>
        <message>
            <source>Go back to the compared answer</source>
            <translation>Revenir à la réponse comparée</translation>
        </message>
        <message>
            <source>Take the shipped row of %1</source>
            <translation>Reprendre la ligne livrée de %1</translation>
        </message>
        <message>
            <source>Change %1 in the catalog</source>
            <translation>Changer %1 dans le catalogue</translation>
        </message>
        <message>
            <source>Import the quote of %1</source>
            <translation>Importer l’offre de %1</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 est %2</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Planifier pas à pas</translation>
        </message>
        <message>
            <source>Use what was measured of %1</source>
            <translation>Utiliser ce qui a été mesuré de %1</translation>
        </message>
        <message>
            <source>Take back what was measured of %1</source>
            <translation>Retirer ce qui a été mesuré de %1</translation>
        </message>
        <message>
            <source>Enter what %1 did</source>
            <translation>Saisir ce qu’a fait %1</translation>
        </message>
        <message>
            <source>Move %1 to %2, unit %3</source>
            <translation>Déplacer %1 vers %2, unité %3</translation>
        </message>
        <message>
            <source>Change which costs count</source>
            <translation>Changer les coûts pris en compte</translation>
        </message>
        <message>
            <source>Change what runs the cluster</source>
            <translation>Changer ce qui fait tourner le cluster</translation>
        </message>
        <message>
            <source>Change the networks considered</source>
            <translation>Changer les réseaux considérés</translation>
        </message>
        <message>
            <source>Change how networks may be built</source>
            <translation>Changer les constructions de réseau possibles</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Changer %1</translation>
        </message>
        <message>
            <source>Change the day of the prices</source>
            <translation>Changer le jour des prix</translation>
        </message>
        <message>
            <source>Change the currency</source>
            <translation>Changer la monnaie</translation>
        </message>
        <message>
            <source>Change how dear prices count</source>
            <translation>Changer le poids des prix élevés</translation>
        </message>
        <message>
            <source>Change whether resale counts</source>
            <translation>Changer la prise en compte de la revente</translation>
        </message>
        <message>
            <source>Change what may share units</source>
            <translation>Changer le partage des unités</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>Renommer %1 en %2</translation>
        </message>
        <message>
            <source>Change the units of a pin</source>
            <translation>Modifier les unités épinglées</translation>
        </message>
    </context>
    <context>
        <name>Dials</name>
        <message>
            <source>Budget, to buy</source>
            <translation>Budget d’achat</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Coût total</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Puissance informatique</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>CO₂</translation>
        </message>
        <message>
            <source>Delivered in</source>
            <translation>Livré en</translation>
        </message>
        <message>
            <source>%1: %2, no limit set</source>
            <translation>%1 : %2, sans limite</translation>
        </message>
        <message>
            <source>. At least that: parts of it are not known</source>
            <translation>. Au moins autant : certaines parts ne sont pas connues</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1: %2 of at most %3, %4</source>
            <translation>%1 : %2 sur au plus %3, %4</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Pas encore de résultat</translation>
        </message>
        <message>
            <source>No design exists</source>
            <translation>Aucune conception n’existe</translation>
        </message>
        <message>
            <source>. Against the compared answer (hollow diamond): %1</source>
            <translation>. Face à la réponse comparée (losange creux) : %1</translation>
        </message>
        <message>
            <source>Network ports</source>
            <translation>Ports réseau</translation>
        </message>
        <message>
            <source>A million tokens</source>
            <translation>Un million de jetons</translation>
        </message>
        <message>
            <source>Cost of a million tokens</source>
            <translation>Coût d&apos;un million de jetons</translation>
        </message>
        <message>
            <source>Total cost, net present, ÷ tokens that all workloads read and write over the plan</source>
            <translation>Coût total, valeur actuelle, ÷ jetons que toutes les charges lisent et écrivent sur la durée du plan</translation>
        </message>
        <message>
            <source>The limit is the rule “%1” of this plan (page Constraints)</source>
            <translation>La limite est la règle « %1 » de ce plan (page Contraintes)</translation>
        </message>
        <message>
            <source>The limit is what the own sites of this plan hold (page Need): %1</source>
            <translation>La limite est ce que contiennent les sites propres de ce plan (page Besoin) : %1</translation>
        </message>
        <message>
            <source>%1; marked from %2 on</source>
            <translation>%1 ; signalé à partir de %2</translation>
        </message>
        <message>
            <source>What stands elsewhere counts too: the %1 of the own sites are no limit of it</source>
            <translation>Ce qui se trouve ailleurs compte aussi : les %1 des sites propres n’en sont pas une limite</translation>
        </message>
    </context>
    <context>
        <name>FabricTable</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>Câble</translation>
        </message>
        <message>
            <source>From, port</source>
            <translation>De, port</translation>
        </message>
        <message>
            <source>To, port</source>
            <translation>Vers, port</translation>
        </message>
        <message>
            <source>Run, m</source>
            <translation>Trajet, m</translation>
        </message>
        <message>
            <source>Order, m</source>
            <translation>À commander, m</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>No cable reaches</source>
            <translation>Aucun câble n’atteint</translation>
        </message>
        <message>
            <source>Ends match</source>
            <translation>Extrémités compatibles</translation>
        </message>
        <message>
            <source>An end is in no rack</source>
            <translation>Une extrémité n’est dans aucune baie</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) of %1 between %2 and %3</source>
            <translation>
                <numerusform>%n câble de %1 entre %2 et %3</numerusform>
                <numerusform>%n câbles de %1 entre %2 et %3</numerusform>
            </translation>
        </message>
        <message>
            <source>choose a device or a line to see its cables</source>
            <translation>choisissez un appareil ou une ligne pour voir ses câbles</translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) at %1</source>
            <translation>
                <numerusform>%n câble à %1</numerusform>
                <numerusform>%n câbles à %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n appareil</numerusform>
                <numerusform>%n appareils</numerusform>
            </translation>
        </message>
        <message>
            <source>Longest run, %1</source>
            <translation>Parcours le plus long, %1</translation>
        </message>
        <message>
            <source>From the height of both devices up to the tray, along the row and across, and the slack at both ends</source>
            <translation>De la hauteur des deux appareils jusqu&apos;au chemin de câbles, le long de la rangée et en travers, plus le mou aux deux bouts</translation>
        </message>
        <message>
            <source>Length to order, %1</source>
            <translation>Longueur à commander, %1</translation>
        </message>
        <message>
            <source>The next length that is sold</source>
            <translation>La longueur vendue immédiatement supérieure</translation>
        </message>
        <message>
            <source>Cables, %1</source>
            <translation>Câbles, %1</translation>
        </message>
        <message>
            <source>Counted in the cable list: links of one kind and length</source>
            <translation>Comptés dans la liste des câbles : liaisons d&apos;un même type et d&apos;une même longueur</translation>
        </message>
    </context>
    <context>
        <name>FootprintFigures</name>
        <message>
            <source>Energy of one run as its placements predict it, by their share of the runs</source>
            <translation>Énergie d’un entraînement telle que ses placements la prédisent, selon leur part des entraînements</translation>
        </message>
        <message>
            <source>Idle power × hours that units are kept for runs without one</source>
            <translation>Puissance au repos × heures où des unités sont gardées pour des entraînements sans en exécuter</translation>
        </message>
        <message>
            <source>Carbon a year of units kept for runs, idle</source>
            <translation>CO₂ par an des unités gardées pour des entraînements, au repos</translation>
        </message>
        <message>
            <source>IT energy a year of units kept for runs, idle</source>
            <translation>Énergie informatique par an des unités gardées pour des entraînements, au repos</translation>
        </message>
        <message>
            <source>Carbon a year, load in every hour</source>
            <translation>Carbone par an, charge à toute heure</translation>
        </message>
        <message>
            <source>Carbon a year, by utilisation</source>
            <translation>Carbone par an, selon l’utilisation</translation>
        </message>
        <message>
            <source>Carbon a year, operation of plants only</source>
            <translation>Carbone par an, exploitation des centrales seule</translation>
        </message>
        <message>
            <source>Carbon a year, by stated renewable share</source>
            <translation>Carbone par an, selon la part renouvelable indiquée</translation>
        </message>
        <message>
            <source>Carbon a year, marginal</source>
            <translation>Carbone par an, marginal</translation>
        </message>
        <message>
            <source>As it holds in %1</source>
            <translation>Tel qu’il vaut dans %1</translation>
        </message>
        <message>
            <source>Neither the need nor the catalog states it</source>
            <translation>Ni le besoin ni le catalogue ne l’indiquent</translation>
        </message>
        <message>
            <source>Carbon of the grid</source>
            <translation>Carbone du réseau</translation>
        </message>
        <message>
            <source>Carbon of the grid, operation of plants</source>
            <translation>Carbone du réseau, exploitation des centrales</translation>
        </message>
        <message>
            <source>Carbon of the grid, marginal</source>
            <translation>Carbone du réseau, marginal</translation>
        </message>
        <message>
            <source>Water of the grid</source>
            <translation>Eau du réseau</translation>
        </message>
        <message>
            <source>As the place states it</source>
            <translation>Tel que le lieu l’indique</translation>
        </message>
        <message>
            <source>Utilisation</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Mean share of the capacity that the demand uses, weighted by energy</source>
            <translation>Part moyenne de la capacité que la demande utilise, pondérée par l’énergie</translation>
        </message>
        <message>
            <source>IT energy a year, load in every hour</source>
            <translation>Énergie IT par an, charge à toute heure</translation>
        </message>
        <message>
            <source>Power under load × hours in service of every unit ÷ years</source>
            <translation>Puissance en charge × heures en service de chaque unité ÷ années</translation>
        </message>
        <message>
            <source>IT energy a year, by utilisation</source>
            <translation>Énergie IT par an, selon l’utilisation</translation>
        </message>
        <message>
            <source>IT energy a year of units without work</source>
            <translation>Énergie informatique par an des unités sans travail</translation>
        </message>
        <message>
            <source>Idle power × hours without work</source>
            <translation>Puissance au repos × heures sans travail</translation>
        </message>
        <message>
            <source>Carbon a year of units without work</source>
            <translation>Carbone par an des unités sans travail</translation>
        </message>
        <message>
            <source>Idle power and the part of the power that follows the demand, over the year</source>
            <translation>Puissance au repos et part de la puissance qui suit la demande, sur l’année</translation>
        </message>
        <message>
            <source>Energy at the meter, load in every hour</source>
            <translation>Énergie au compteur, charge à toute heure</translation>
        </message>
        <message>
            <source>Energy at the meter, by utilisation</source>
            <translation>Énergie au compteur, selon l’utilisation</translation>
        </message>
        <message>
            <source>IT energy × PUE</source>
            <translation>Énergie IT × PUE</translation>
        </message>
        <message>
            <source>Carbon of the grid × PUE</source>
            <translation>Carbone du réseau × PUE</translation>
        </message>
        <message>
            <source>Water a year on site</source>
            <translation>Eau par an sur place</translation>
        </message>
        <message>
            <source>IT energy × WUE</source>
            <translation>Énergie IT × WUE</translation>
        </message>
        <message>
            <source>Heat given away a year</source>
            <translation>Chaleur cédée par an</translation>
        </message>
        <message>
            <source>Energy at the meter × ERF</source>
            <translation>Énergie au compteur × ERF</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid, without the stated renewable share</source>
            <translation>Énergie IT × PUE × carbone du réseau, sans la part renouvelable indiquée</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid</source>
            <translation>Énergie IT × PUE × carbone du réseau</translation>
        </message>
        <message>
            <source>Sum over the places</source>
            <translation>Somme sur les lieux</translation>
        </message>
        <message>
            <source>Embodied carbon a year</source>
            <translation>Carbone incorporé par an</translation>
        </message>
        <message>
            <source>What was caused by making the hardware, the part of its life within the plan ÷ years</source>
            <translation>Ce que la fabrication du matériel a causé, la part de sa vie dans le plan ÷ années</translation>
        </message>
        <message>
            <source>IT energy for one unit</source>
            <translation>Énergie IT pour une unité</translation>
        </message>
        <message>
            <source>IT energy by utilisation ÷ units of work in the plan</source>
            <translation>Énergie IT selon l’utilisation ÷ unités de travail du plan</translation>
        </message>
        <message>
            <source>Carbon of operation for one unit</source>
            <translation>Carbone d’exploitation pour une unité</translation>
        </message>
        <message>
            <source>IT energy × PUE × carbon of the grid, for one unit</source>
            <translation>Énergie IT × PUE × carbone du réseau, pour une unité</translation>
        </message>
        <message>
            <source>Embodied carbon for one unit</source>
            <translation>Carbone incorporé pour une unité</translation>
        </message>
        <message>
            <source>Its share of the embodied carbon within the plan ÷ units</source>
            <translation>Sa part du carbone incorporé dans le plan ÷ unités</translation>
        </message>
        <message>
            <source>Operation + embodied, ISO/IEC 21031</source>
            <translation>Exploitation + incorporé, ISO/IEC 21031</translation>
        </message>
        <message>
            <source>IT energy a year</source>
            <translation>Énergie IT par an</translation>
        </message>
        <message>
            <source>IT energy of the workload over the plan ÷ years</source>
            <translation>Énergie IT de la charge sur le plan ÷ années</translation>
        </message>
        <message>
            <source>Carbon of operation a year</source>
            <translation>Carbone d’exploitation par an</translation>
        </message>
        <message>
            <source>Carbon of operation of the workload over the plan ÷ years</source>
            <translation>Carbone d’exploitation de la charge sur le plan ÷ années</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Bought in all, with VAT</source>
            <translation>Acheté en tout, TVA incluse</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Inclus</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>varie</translation>
        </message>
        <message>
            <source>Ask for a quote</source>
            <translation>Demandez une offre</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Supposé</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Unit, %1</source>
            <translation>Unité, %1</translation>
        </message>
        <message>
            <source>Total, %1</source>
            <translation>Total, %1</translation>
        </message>
        <message>
            <source>What, where and how</source>
            <translation>Quoi, où et comment</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Bought in all, without what has no price</source>
            <translation>Acheté en tout, sans ce qui n’a pas de prix</translation>
        </message>
        <message>
            <source>Bought in all, excluding VAT</source>
            <translation>Acheté en tout, hors TVA</translation>
        </message>
        <message>
            <source>Running in all, undiscounted</source>
            <translation>Charges courantes, total non actualisé</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n poste</numerusform>
                <numerusform>%n postes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedFields</name>
        <message>
            <source>Copies kept as objects</source>
            <translation>Copies gardées comme objets</translation>
        </message>
        <message>
            <source>Copies kept in the archive</source>
            <translation>Copies gardées dans l’archive</translation>
        </message>
        <message>
            <source>Prompts and answers kept as objects</source>
            <translation>Invites et réponses gardées comme objets</translation>
        </message>
        <message>
            <source>Prompts and answers kept in the archive</source>
            <translation>Invites et réponses gardées dans l’archive</translation>
        </message>
        <message>
            <source>Checkpoints kept as objects</source>
            <translation>Points de reprise gardés comme objets</translation>
        </message>
        <message>
            <source>Checkpoints kept in the archive</source>
            <translation>Points de reprise gardés dans l’archive</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>per kWh</source>
            <translation>par kWh</translation>
        </message>
        <message>
            <source>per s</source>
            <translation>par s</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>jetons</translation>
        </message>
        <message>
            <source>Prompt, mean</source>
            <translation>Invite, moyenne</translation>
        </message>
        <message>
            <source>Answer, mean</source>
            <translation>Réponse, moyenne</translation>
        </message>
        <message>
            <source>First token within</source>
            <translation>Premier jeton en</translation>
        </message>
        <message>
            <source>Each further token within</source>
            <translation>Chaque jeton suivant en</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Tokens to train on</source>
            <translation>Jetons d’entraînement</translation>
        </message>
        <message>
            <source>Sequence length</source>
            <translation>Longueur de séquence</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Batch may be rounded by</source>
            <translation>Arrondi permis du lot</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Fait en</translation>
        </message>
        <message>
            <source>Tokens a run</source>
            <translation>Jetons par exécution</translation>
        </message>
        <message>
            <source>Runs a month</source>
            <translation>Exécutions par mois</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vecteurs</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensions</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Recall at least</source>
            <translation>Rappel d’au moins</translation>
        </message>
        <message>
            <source>95th percentile within</source>
            <translation>95e centile en</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
        <message>
            <source>Features each</source>
            <translation>Caractéristiques chacune</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Lectures</translation>
        </message>
        <message>
            <source>99th percentile within</source>
            <translation>99e centile en</translation>
        </message>
        <message>
            <source>Fresh within</source>
            <translation>Frais en</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Puissance informatique</translation>
        </message>
        <message>
            <source>Power a rack</source>
            <translation>Puissance par baie</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation>PUE</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>%1 · %2 requests/s</source>
            <translation>%1 · %2 requêtes/s</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <translation>%1 · %2 jetons</translation>
        </message>
        <message>
            <source>%1 · %2 runs a month</source>
            <translation>%1 · %2 exécutions par mois</translation>
        </message>
        <message>
            <source>%1 vectors of %2 numbers · %3 queries/s</source>
            <translation>%1 vecteurs de %2 nombres · %3 requêtes/s</translation>
        </message>
        <message>
            <source>%1 entities · %2 reads/s</source>
            <translation>%1 entités · %2 lectures/s</translation>
        </message>
        <message>
            <source>%1 TB · %2 GB/s read</source>
            <translation>%1 To · %2 Go/s lus</translation>
        </message>
        <message>
            <source>Requests in time</source>
            <translation>Requêtes à temps</translation>
        </message>
        <message>
            <source>Height of a rack</source>
            <translation>Hauteur d’une baie</translation>
        </message>
        <message>
            <source>U</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Floor carries</source>
            <translation>Charge au sol</translation>
        </message>
        <message>
            <source>Power feeds</source>
            <translation>Arrivées électriques</translation>
        </message>
        <message>
            <source>Power of a feed</source>
            <translation>Puissance d’une arrivée</translation>
        </message>
        <message>
            <source>Ports for servers</source>
            <translation>Ports pour serveurs</translation>
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
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Refroidissement</translation>
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
            <source>rear door</source>
            <translation>porte arrière</translation>
        </message>
        <message>
            <source>Spare power</source>
            <translation>Redondance électrique</translation>
        </message>
        <message>
            <source>Still for a checkpoint, at most</source>
            <translation>Arrêt par point de contrôle, au plus</translation>
        </message>
        <message>
            <source>Prompt, 95th percentile</source>
            <translation>Invite, 95e centile</translation>
        </message>
        <message>
            <source>Answer, 95th percentile</source>
            <translation>Réponse, 95e centile</translation>
        </message>
        <message>
            <source>Small reads</source>
            <translation>Petites lectures</translation>
        </message>
        <message>
            <source>Small writes</source>
            <translation>Petites écritures</translation>
        </message>
        <message>
            <source>%1 T</source>
            <translation>%1 mille Md</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 Md</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>M %1</source>
            <translation>M %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>RackView</name>
        <message>
            <source>%1 of %2 racks</source>
            <translation>%1 baies sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n rack(s)</source>
            <translation>
                <numerusform>%n baie</numerusform>
                <numerusform>%n baies</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 by nameplate</source>
            <translation>%1, %2 selon la plaque</translation>
        </message>
        <message>
            <source>Empty place of the hall</source>
            <translation>Emplacement vide de la salle</translation>
        </message>
        <message>
            <source>%1 of %2 U used</source>
            <translation>%1 U sur %2 occupées</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Plaque</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>%1 U · %2</source>
            <translation>%1 U · %2</translation>
        </message>
        <message>
            <source>weight not published</source>
            <translation>poids non publié</translation>
        </message>
        <message>
            <source>%1, %2: rack %3, units %4 to %5, %6 by nameplate, %7</source>
            <translation>%1, %2 : baie %3, unités %4 à %5, %6 selon la plaque, %7</translation>
        </message>
        <message>
            <source>Beside the racks: %1.</source>
            <translation>À côté des baies : %1.</translation>
        </message>
        <message>
            <source>Not published: %1.</source>
            <translation>Non publié : %1.</translation>
        </message>
        <message>
            <source>No longer where you put them, since the plan has changed: %1.</source>
            <translation>Plus où vous les avez mis, car le plan a changé : %1.</translation>
        </message>
    </context>
    <context>
        <name>RackWords</name>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>Spare accelerators</source>
            <translation>Accélérateurs de réserve</translation>
        </message>
        <message>
            <source>Data services</source>
            <translation>Services de données</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Commutateurs</translation>
        </message>
        <message>
            <source>Control and storage</source>
            <translation>Contrôle et stockage</translation>
        </message>
        <message>
            <source>In service before</source>
            <translation>Déjà en service</translation>
        </message>
        <message>
            <source>The hall has no rack %1.</source>
            <translation>La salle n’a pas de baie %1.</translation>
        </message>
        <message>
            <source>%1 cannot stand in %2: what comes as a rack of its own shares none.</source>
            <translation>%1 ne peut pas se trouver dans %2 : ce qui arrive comme baie entière n’en partage aucune.</translation>
        </message>
        <message>
            <source>%1 is %2 U high; from unit %3 up %4 has %5 U.</source>
            <translation>%1 fait %2 U de haut ; à partir de l’unité %3, %4 a %5 U.</translation>
        </message>
        <message>
            <source>%1 stands there already.</source>
            <translation>%1 s’y trouve déjà.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would draw %3 by nameplate; it carries %4.</source>
            <translation>Avec %1, la baie %2 tirerait %3 selon la plaque ; elle porte %4.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would hold %3 of devices; it carries %4.</source>
            <translation>Avec %1, la baie %2 contiendrait %3 d’appareils ; elle porte %4.</translation>
        </message>
        <message>
            <source>With %1 rack %2 would heat its air by %3; it takes %4 away.</source>
            <translation>Avec %1, la baie %2 chaufferait son air de %3 ; il en évacue %4.</translation>
        </message>
    </context>
    <context>
        <name>RoomFigures</name>
        <message>
            <source>Power a rack may draw</source>
            <translation>Puissance qu'une baie peut tirer</translation>
        </message>
        <message>
            <source>Weight of devices a rack may hold</source>
            <translation>Poids d'appareils qu'une baie peut porter</translation>
        </message>
        <message>
            <source>The need, or planning values for what it leaves open</source>
            <translation>Le besoin, ou des valeurs de planification pour ce qu'il laisse ouvert</translation>
        </message>
        <message>
            <source>Planning values of the catalog</source>
            <translation>Valeurs de planification du catalogue</translation>
        </message>
        <message>
            <source>Catalog entry %1</source>
            <translation>Entrée de catalogue %1</translation>
        </message>
        <message>
            <source>Rack %1 of %2: power by nameplate</source>
            <translation>Baie %1 de %2 : puissance selon la plaque</translation>
        </message>
        <message>
            <source>nameplate</source>
            <translation>plaque</translation>
        </message>
        <message>
            <source>Sum over what stands in it; redundant supplies count once</source>
            <translation>Somme sur ce qui s'y trouve ; les alimentations redondantes comptent une fois</translation>
        </message>
        <message>
            <source>Rack %1 of %2: weight of devices</source>
            <translation>Baie %1 de %2 : poids des appareils</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>Sum over what stands in it</source>
            <translation>Somme sur ce qui s'y trouve</translation>
        </message>
        <message>
            <source>Not known: the weight of some devices is not published</source>
            <translation>Inconnu : le poids de certains appareils n'est pas publié</translation>
        </message>
        <message>
            <source>may carry</source>
            <translation>peut porter</translation>
        </message>
        <message>
            <source>The need: its feeds, or the IT power shared among those that must hold after a loss</source>
            <translation>Le besoin : ses arrivées, ou la puissance informatique partagée entre celles qui doivent tenir après une perte</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pièces</translation>
        </message>
        <message>
            <source>Share of the fullest piece while every feed works: what the parts behind it could draw at most</source>
            <translation>Part de la pièce la plus chargée tant que toutes les arrivées marchent : ce que les équipements derrière elle peuvent tirer au plus</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>typique</translation>
        </message>
        <message>
            <source>Share of the fullest piece while every feed works: what the parts behind it usually draw</source>
            <translation>Part de la pièce la plus chargée tant que toutes les arrivées marchent : ce que les équipements derrière elle tirent d&apos;ordinaire</translation>
        </message>
        <message>
            <source>a feed lost</source>
            <translation>une arrivée perdue</translation>
        </message>
        <message>
            <source>What the fullest piece carries when one feed is lost; held against what it may carry</source>
            <translation>Ce que porte la pièce la plus chargée quand une arrivée est perdue ; comparé à ce qu'elle peut porter</translation>
        </message>
    </context>
    <context>
        <name>Screenshots</name>
        <message>
            <source>The picture cannot be written</source>
            <translation>L’image ne peut être écrite</translation>
        </message>
        <message>
            <source>The folder cannot be made</source>
            <translation>Le dossier ne peut être créé</translation>
        </message>
    </context>
    <context>
        <name>Shape</name>
        <message>
            <source>Blocks</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dispensé</translation>
        </message>
    </context>
    <context>
        <name>WayTags</name>
        <message>
            <source>Cheapest</source>
            <translation>La moins chère</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>La plus rapide</translation>
        </message>
        <message>
            <source>No new money</source>
            <translation>Sans argent nouveau</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Give up %1</source>
            <translation>Renoncer à %1</translation>
        </message>
        <message>
            <source>Give up %1, move %2</source>
            <translation>Renoncer à %1, modifier %2</translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Compute</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>Loyer</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Installation</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>Rechanges</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Acheter</translation>
        </message>
        <message>
            <source>Colocate</source>
            <translation>Colocation</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Crédit-bail</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Supposé</translation>
        </message>
        <message>
            <source>Vendor data sheet</source>
            <translation>Fiche du fabricant</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Officiel</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tiers</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Secondary source</source>
            <translation>Source secondaire</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Recalled, to verify</source>
            <translation>De mémoire, à vérifier</translation>
        </message>
        <message>
            <source>Given by the planner</source>
            <translation>Donné par le planificateur</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Premier jeton</translation>
        </message>
        <message>
            <source>Each further token</source>
            <translation>Chaque jeton suivant</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Sequences of a step</source>
            <translation>Séquences d’un pas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Model FLOP utilisation</source>
            <translation>Utilisation FLOP du modèle</translation>
        </message>
        <message>
            <source>Memory per accelerator</source>
            <translation>Mémoire par accélérateur</translation>
        </message>
        <message>
            <source>Another one is better</source>
            <translation>Un autre est meilleur</translation>
        </message>
        <message>
            <source>Breaks a rule</source>
            <translation>Rompt une règle</translation>
        </message>
        <message>
            <source>No price</source>
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Trop tard</translation>
        </message>
        <message>
            <source>Cannot carry it</source>
            <translation>Ne peut le porter</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>premier jeton en</translation>
        </message>
        <message>
            <source>each further token within</source>
            <translation>chaque jeton suivant en</translation>
        </message>
        <message>
            <source>requests a second</source>
            <translation>requêtes par seconde</translation>
        </message>
        <message>
            <source>done within</source>
            <translation>fait en</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Puissance informatique</translation>
        </message>
        <message>
            <source>power of a rack</source>
            <translation>puissance d’une baie</translation>
        </message>
        <message>
            <source>floor load</source>
            <translation>charge au sol</translation>
        </message>
        <message>
            <source>height of a rack</source>
            <translation>hauteur d’une baie</translation>
        </message>
        <message>
            <source>cooling</source>
            <translation>refroidissement</translation>
        </message>
        <message>
            <source>power of a feed</source>
            <translation>puissance d’une arrivée</translation>
        </message>
        <message>
            <source>network ports</source>
            <translation>ports réseau</translation>
        </message>
        <message>
            <source>tokens to train on</source>
            <translation>jetons d’entraînement</translation>
        </message>
        <message>
            <source>runs a month</source>
            <translation>exécutions par mois</translation>
        </message>
        <message>
            <source>queries a second</source>
            <translation>requêtes par seconde</translation>
        </message>
        <message>
            <source>nodes that keep features fresh</source>
            <translation>nœuds qui tiennent les attributs à jour</translation>
        </message>
        <message>
            <source>history of features</source>
            <translation>historique des attributs</translation>
        </message>
        <message>
            <source>reads a second</source>
            <translation>lectures par seconde</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>capacité</translation>
        </message>
        <message>
            <source>recall</source>
            <translation>rappel</translation>
        </message>
        <message>
            <source>fresh within</source>
            <translation>à jour en moins de</translation>
        </message>
        <message>
            <source>orders not before</source>
            <translation>commandes pas avant</translation>
        </message>
        <message>
            <source>separate pools</source>
            <translation>groupes séparés</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>baies</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilité</translation>
        </message>
        <message>
            <source>95th percentile within</source>
            <translation>95e centile en</translation>
        </message>
        <message>
            <source>99th percentile within</source>
            <translation>99e centile en</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>précision</translation>
        </message>
        <message>
            <source>product</source>
            <translation>produit</translation>
        </message>
        <message>
            <source>users per place</source>
            <translation>utilisateurs par lieu</translation>
        </message>
        <message>
            <source>Inference</source>
            <translation>Inférence</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>Vector search</source>
            <translation>Recherche vectorielle</translation>
        </message>
        <message>
            <source>Feature serving</source>
            <translation>Service de caractéristiques</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Data stays in</source>
            <translation>Les données restent en</translation>
        </message>
        <message>
            <source>No operators from</source>
            <translation>Aucun exploitant de</translation>
        </message>
        <message>
            <source>Sovereignty seal at least</source>
            <translation>Niveau de souveraineté d’au moins</translation>
        </message>
        <message>
            <source>Round trip to the users</source>
            <translation>Aller-retour vers les utilisateurs</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Spare units</source>
            <translation>Unités de réserve</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
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
            <source>Operators that hold</source>
            <translation>Exploitants qui détiennent</translation>
        </message>
        <message>
            <source>No export licence needed</source>
            <translation>Sans licence d’exportation</translation>
        </message>
        <message>
            <source>Rent on demand only</source>
            <translation>Louer à la demande seulement</translation>
        </message>
        <message>
            <source>Rent reserved only</source>
            <translation>Louer en réservé seulement</translation>
        </message>
        <message>
            <source>Rent spot only</source>
            <translation>Louer en spot seulement</translation>
        </message>
        <message>
            <source>Capital expenditure</source>
            <translation>Investissement</translation>
        </message>
        <message>
            <source>Operating cost per month</source>
            <translation>Coût d'exploitation par mois</translation>
        </message>
        <message>
            <source>Total cost, net present</source>
            <translation>Coût total, valeur actuelle</translation>
        </message>
        <message>
            <source>Facility power</source>
            <translation>Puissance du bâtiment</translation>
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
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied</source>
            <translation>Carbone, exploitation et fabrication</translation>
        </message>
        <message>
            <source>Embodied carbon</source>
            <translation>Carbone incorporé</translation>
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
            <translation>Sites</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Sovereignty score</source>
            <translation>Score de souveraineté</translation>
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
            <source>Requests in flight</source>
            <translation>Requêtes en cours</translation>
        </message>
        <message>
            <source>Requests of a replica</source>
            <translation>Requêtes d’une réplique</translation>
        </message>
        <message>
            <source>Collecting offers</source>
            <translation>Collecte des offres</translation>
        </message>
        <message>
            <source>Predicting candidates</source>
            <translation>Prévision des candidats</translation>
        </message>
        <message>
            <source>Choosing and counting</source>
            <translation>Choix et décompte</translation>
        </message>
        <message>
            <source>Pricing the rules</source>
            <translation>Calcul du prix des règles</translation>
        </message>
        <message>
            <source>Looking for the conflict</source>
            <translation>Recherche du conflit</translation>
        </message>
        <message>
            <source>Looking for ways out</source>
            <translation>Recherche d’issues</translation>
        </message>
        <message numerus="yes">
            <source>Trade-off: %n point(s)</source>
            <translation>
                <numerusform>Compromis : %n point</numerusform>
                <numerusform>Compromis : %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CalibrationCard</name>
        <message>
            <source>This run changes no prediction: %1</source>
            <translation>Cette mesure ne change aucune prévision : %1</translation>
        </message>
        <message>
            <source>Plan with what was measured</source>
            <translation>Planifier avec ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Use for this plan</source>
            <translation>Utiliser pour ce plan</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>What was measured is</source>
            <translation>Ce qui a été mesuré est</translation>
        </message>
        <message>
            <source>The accelerator that was measured</source>
            <translation>L’accélérateur qui a été mesuré</translation>
        </message>
        <message>
            <source>What the machine reported</source>
            <translation>Ce que la machine a annoncé</translation>
        </message>
        <message>
            <source>Factors and bands before and after</source>
            <translation>Facteurs et bandes avant et après</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En usage</translation>
        </message>
        <message>
            <source>Calibrations in use</source>
            <translation>Étalonnages en usage</translation>
        </message>
        <message>
            <source>A finished run shows here what it would change.</source>
            <translation>Une mesure finie montre ici ce qu’elle changerait.</translation>
        </message>
        <message>
            <source>Predictions use this run. Undo or “Take it back” ends that.</source>
            <translation>Les prévisions utilisent cette mesure. Annuler ou « Le retirer » y met fin.</translation>
        </message>
        <message>
            <source>Before and after, should this run be used:</source>
            <translation>Avant et après, si cette mesure était utilisée :</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CandidatesPage</name>
        <message>
            <source>Candidates</source>
            <translation>Candidats</translation>
        </message>
        <message>
            <source>Nothing was considered yet.</source>
            <translation>Rien n’a encore été considéré.</translation>
        </message>
        <message>
            <source>Solving looks at every system, place and precision that can carry a workload, and says why each was left out.</source>
            <translation>La résolution examine chaque système, lieu et précision capable de porter une charge, et dit pourquoi chacun a été écarté.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>Filter by name, place or reason</source>
            <translation>Filtrer par nom, lieu ou raison</translation>
        </message>
        <message>
            <source>Filter the candidates</source>
            <translation>Filtrer les candidats</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Écartés</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Pas sûr</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Keep this system at this place in the plan (Space)</source>
            <translation>Garder ce système à ce lieu dans le plan (Espace)</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>What does throughput cost?</source>
            <translation>Que coûte le débit ?</translation>
        </message>
        <message>
            <source>Which systems could carry the need?</source>
            <translation>Quels systèmes pourraient porter le besoin ?</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Tous %1</translation>
        </message>
        <message>
            <source>Rejected %1</source>
            <translation>Écartés %1</translation>
        </message>
        <message>
            <source>Not sure %1</source>
            <translation>Pas sûr %1</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Ancien : le plan a changé depuis. F5 résout à nouveau.</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possibles</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Possibles %1</translation>
        </message>
        <message>
            <source>Each one left out says why. Bars show low, likely and high; the tick is your limit. Costs: %1.</source>
            <translation>Chaque écarté dit pourquoi. Les barres montrent bas, probable et haut ; le trait est votre limite. Coûts : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1; lower right is better, %n undominated</source>
            <translation>
                <numerusform>%1 ; mieux en bas à droite, %n non dominé</numerusform>
                <numerusform>%1 ; mieux en bas à droite, %n non dominés</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Lay this candidate beside up to three others (C)</source>
            <translation>Placer ce candidat à côté de trois autres au plus (C)</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Takes the box on the chart away</source>
            <translation>Retire le cadre du graphique</translation>
        </message>
        <message>
            <source>Side by side, up to four</source>
            <translation>Côte à côte, jusqu’à quatre</translation>
        </message>
        <message>
            <source>bold: best of the row</source>
            <translation>gras : meilleur de la ligne</translation>
        </message>
        <message>
            <source>Candidates side by side</source>
            <translation>Candidats côte à côte</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>No way considered has both a price and a figure to compare.</source>
            <translation>Aucune voie considérée n’a à la fois un prix et une valeur à comparer.</translation>
        </message>
        <message>
            <source>A file keeps why each way was left out, not what it would have cost: solve again (F5) to draw them.</source>
            <translation>Un fichier garde pourquoi chaque voie a été écartée, pas ce qu’elle aurait coûté : résolvez à nouveau (F5) pour les dessiner.</translation>
        </message>
        <message>
            <source>Name, place or reason</source>
            <translation>Nom, lieu ou raison</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accelerator(s)</source>
            <translation>
                <numerusform>%Ln accélérateur</numerusform>
                <numerusform>%Ln accélérateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>How far would prices have to fall?</source>
            <translation>De combien les prix devraient-ils baisser ?</translation>
        </message>
        <message>
            <source>Proving the best design anew</source>
            <translation>Démontre à nouveau la meilleure conception</translation>
        </message>
        <message>
            <source>Falls of prices: %1 of %2 are settled</source>
            <translation>Baisses de prix : %1 sur %2 sont établies</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ChartCard</name>
        <message>
            <source>Show the table</source>
            <translation>Montrer le tableau</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, en tableau</translation>
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Graphique ou tableau (T)</translation>
        </message>
        <message>
            <source>Press T for the numbers as a table</source>
            <translation>Appuyez sur T pour les nombres en tableau</translation>
        </message>
        <message>
            <source>Show the chart</source>
            <translation>Montrer le graphique</translation>
        </message>
        <message>
            <source>Save or copy this chart</source>
            <translation>Enregistrer ou copier ce graphique</translation>
        </message>
        <message>
            <source>Save the chart as SVG…</source>
            <translation>Enregistrer le graphique en SVG…</translation>
        </message>
        <message>
            <source>Save the chart as PNG…</source>
            <translation>Enregistrer le graphique en PNG…</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>Copier le graphique en image</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Enregistrer le graphique</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Dessins (*.svg)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Images (*.png)</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CommandPalette</name>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Trouver un verbe, une page ou une valeur</translation>
        </message>
        <message>
            <source>Type part of a name</source>
            <translation>Tapez une partie d’un nom</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostChart</name>
        <message>
            <source>Nothing is paid in this plan.</source>
            <translation>Rien n’est payé dans ce plan.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Sum, %1</source>
            <translation>Somme, %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DemandBars</name>
        <message>
            <source>Demand by period</source>
            <translation>Demande par période</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DialsRow</name>
        <message>
            <source>%1 (older than the present plan)</source>
            <translation>%1 (antérieur au plan présent)</translation>
        </message>
        <message>
            <source>%1, older</source>
            <translation>%1, ancien</translation>
        </message>
        <message>
            <source>Dials</source>
            <translation>Cadrans</translation>
        </message>
        <message>
            <source>older</source>
            <translation>plus ancien</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DropZone</name>
        <message>
            <source>Or drop a plan anywhere in this window</source>
            <translation>Ou déposez un plan n’importe où dans cette fenêtre</translation>
        </message>
        <message>
            <source>A .cwplan file opens at once; what cannot be read is said with its place.</source>
            <translation>Un fichier .cwplan s’ouvre aussitôt ; ce qui ne peut être lu est dit avec sa place.</translation>
        </message>
        <message>
            <source>Or drop a file anywhere in this window</source>
            <translation>Ou déposez un fichier n’importe où dans cette fenêtre</translation>
        </message>
        <message>
            <source>A plan (.cwplan), a vendor's quote (.csv, .xlsx) or a model's config.json. We say what we read and ask where unsure.</source>
            <translation>Un plan (.cwplan), une offre (.csv, .xlsx) ou le config.json d’un modèle. Nous disons ce que nous lisons et demandons en cas de doute.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::EngineFields</name>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>any, the planner chooses</source>
            <translation>quelconque, le planificateur choisit</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>HNSW, as measured</source>
            <translation>HNSW, comme mesuré</translation>
        </message>
        <message>
            <source>HNSW graph</source>
            <translation>Graphe HNSW</translation>
        </message>
        <message>
            <source>IVF lists</source>
            <translation>Listes IVF</translation>
        </message>
        <message>
            <source>DiskANN on drives</source>
            <translation>DiskANN sur disques</translation>
        </message>
        <message>
            <source>flat, every query reads all</source>
            <translation>plat, chaque requête lit tout</translation>
        </message>
        <message>
            <source>Components kept as</source>
            <translation>Composantes conservées en</translation>
        </message>
        <message>
            <source>float32, not stated</source>
            <translation>float32, non précisé</translation>
        </message>
        <message>
            <source>whole (float32)</source>
            <translation>entières (float32)</translation>
        </message>
        <message>
            <source>16-bit floats</source>
            <translation>flottants 16 bits</translation>
        </message>
        <message>
            <source>8-bit integers</source>
            <translation>entiers 8 bits</translation>
        </message>
        <message>
            <source>product-quantised</source>
            <translation>quantifiées par produit</translation>
        </message>
        <message>
            <source>one bit each</source>
            <translation>un bit chacune</translation>
        </message>
        <message>
            <source>Copies at least</source>
            <translation>Copies au moins</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>le produit</translation>
        </message>
        <message>
            <source>the index</source>
            <translation>l’index</translation>
        </message>
        <message>
            <source>how components are kept</source>
            <translation>la conservation des composantes</translation>
        </message>
        <message>
            <source>the copies</source>
            <translation>les copies</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FabricView</name>
        <message>
            <source>Systems</source>
            <translation>Systèmes</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Feuilles</translation>
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
            <translation>%1, unité %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FactTableModel</name>
        <message>
            <source>%1, to verify</source>
            <translation>%1, à vérifier</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FileWatch</name>
        <message>
            <source>there is no room for another copy of unsaved work</source>
            <translation>il n’y a pas de place pour une autre copie de travail non enregistré</translation>
        </message>
        <message>
            <source>This plan is already open in another window (process %1 on %2). Save under another name to keep both.</source>
            <translation>Ce plan est déjà ouvert dans une autre fenêtre (processus %1 sur %2). Enregistrez sous un autre nom pour garder les deux.</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>cette machine</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrameCard</name>
        <message>
            <source>Frame</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Discount rate, % a year</source>
            <translation>Taux d’actualisation, % par an</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Discount, % a year</source>
            <translation>Actualisation, % par an</translation>
        </message>
        <message>
            <source>Ways to procure</source>
            <translation>Modes d’achat</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>À partir du mois</translation>
        </message>
        <message>
            <source>First orders, month</source>
            <translation>Premières commandes, mois</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>à temps</translation>
        </message>
        <message>
            <source>Prices and rules of</source>
            <translation>Prix et règles du</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LedgerCard</name>
        <message>
            <source>What delivered clusters did</source>
            <translation>Ce qu’ont fait les grappes livrées</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <source>Feed it back</source>
            <translation>Le renvoyer</translation>
        </message>
        <message>
            <source>The ledger is empty. Once a cluster of this plan runs, enter here what it did; the planner shows its own error and learns from it.</source>
            <translation>Le registre est vide. Quand une grappe de ce plan tourne, saisissez ici ce qu’elle a fait ; le planificateur montre sa propre erreur et en apprend.</translation>
        </message>
        <message>
            <source>Promise against delivery, and the own error over all entries</source>
            <translation>Promesse face à la livraison, et l’erreur propre sur toutes les entrées</translation>
        </message>
        <message>
            <source>Own error</source>
            <translation>Erreur propre</translation>
        </message>
        <message>
            <source>Entries of the ledger</source>
            <translation>Entrées du registre</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Circumstances worth keeping</source>
            <translation>Circonstances à garder</translation>
        </message>
        <message>
            <source>What was measured is missing</source>
            <translation>Ce qui a été mesuré manque</translation>
        </message>
        <message>
            <source>a number above 0</source>
            <translation>un nombre supérieur à 0</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
        <message>
            <source>Stop the solve</source>
            <translation>Arrêter la résolution</translation>
        </message>
        <message>
            <source>“%1” is still being solved; leaving it now loses that answer.</source>
            <translation>« %1 » est encore en cours de résolution ; quitter maintenant perd cette réponse.</translation>
        </message>
        <message>
            <source>“%1” has an answer that is not saved.</source>
            <translation>« %1 » a une réponse non enregistrée.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <source>The solve was cancelled.</source>
            <translation>La résolution a été interrompue.</translation>
        </message>
        <message>
            <source>This answer belongs to the plan before the last edit; undoing the edit shows it as the present one.</source>
            <translation>Cette réponse est celle du plan avant la dernière modification ; annuler la modification la rend de nouveau actuelle.</translation>
        </message>
        <message>
            <source>Save mine as…</source>
            <translation>Enregistrer la mienne sous…</translation>
        </message>
        <message>
            <source>Read the file again?</source>
            <translation>Relire le fichier ?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved. Reading %2 again loses them.</source>
            <translation>« %1 » a des modifications non enregistrées. Relire %2 les fait perdre.</translation>
        </message>
        <message>
            <source>Throw mine away</source>
            <translation>Abandonner les miennes</translation>
        </message>
        <message>
            <source>Write over the file?</source>
            <translation>Écraser le fichier ?</translation>
        </message>
        <message>
            <source>Another program changed %1 after it was read here. Saving would lose what it wrote.</source>
            <translation>Un autre programme a modifié %1 après sa lecture ici. L'enregistrement ferait perdre ce qu'il a écrit.</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>Écraser</translation>
        </message>
        <message>
            <source>Making the report was cancelled</source>
            <translation>La création du rapport a été annulée</translation>
        </message>
        <message>
            <source>The answer this plan holds is not shown, and saving the plan leaves it out. %1</source>
            <translation>La réponse que contient ce plan n’est pas affichée, et l’enregistrement du plan l’omettra. %1</translation>
        </message>
        <message>
            <source>Ctrl+Shift+E</source>
            <translation>Ctrl+Shift+E</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Aide sur cette &amp;page</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Report and outputs…</source>
            <translation>&amp;Rapport et sorties…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Ctrl+1</source>
            <translation>Ctrl+1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidats</translation>
        </message>
        <message>
            <source>Ctrl+2</source>
            <translation>Ctrl+2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation>Ctrl+3</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Ctrl+4</translation>
        </message>
        <message>
            <source>Catalog of %1
Offline by design</source>
            <translation>Catalogue du %1
Hors ligne par conception</translation>
        </message>
        <message>
            <source>No plan open</source>
            <translation>Aucun plan ouvert</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) from %1</source>
            <translation>
                <numerusform>%n mois dès %1</numerusform>
                <numerusform>%n mois dès %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than the plan</source>
            <translation>Antérieur au plan</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Au %1</translation>
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
            <translation>Plans (*.cwplan);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The present plan stays open</source>
            <translation>Le plan présent reste ouvert</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Ouvrir un plan</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Enregistrer le plan</translation>
        </message>
        <message>
            <source>There is no answer to the present plan; solve it first</source>
            <translation>Le plan présent n’a pas de réponse ; résolvez-le d’abord</translation>
        </message>
        <message>
            <source>The report and its tables are in %1</source>
            <translation>Le rapport et ses tableaux sont dans %1</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exporter dans un dossier</translation>
        </message>
        <message>
            <source>Save the plan?</source>
            <translation>Enregistrer le plan ?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved.</source>
            <translation>« %1 » a des changements non enregistrés.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Enregistrer les changements</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Les abandonner</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Unsaved work on a plan without a file was kept when the program ended last time.</source>
            <translation>Un travail non enregistré sur un plan sans fichier a été gardé à la dernière fermeture.</translation>
        </message>
        <message>
            <source>Unsaved work on this plan was kept when the program ended last time.</source>
            <translation>Un travail non enregistré sur ce plan a été gardé à la dernière fermeture.</translation>
        </message>
        <message>
            <source>Open that work</source>
            <translation>Ouvrir ce travail</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New plan</source>
            <translation>&amp;Nouveau plan</translation>
        </message>
        <message>
            <source>&amp;Open a plan…</source>
            <translation>&amp;Ouvrir un plan…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <source>Ctrl+Shift+S</source>
            <translation>Ctrl+Shift+S</translation>
        </message>
        <message>
            <source>&amp;Print the report…</source>
            <translation>&amp;Imprimer le rapport…</translation>
        </message>
        <message>
            <source>&amp;Export the report and tables…</source>
            <translation>&amp;Exporter le rapport et les tableaux…</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>&amp;Fermer le plan</translation>
        </message>
        <message>
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>&amp;Filter this page</source>
            <translation>&amp;Filtrer cette page</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Résoudre</translation>
        </message>
        <message>
            <source>&amp;Cancel what is running</source>
            <translation>&amp;Annuler le travail en cours</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Besoin</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Candidats</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Sources</translation>
        </message>
        <message>
            <source>Pass&amp;port panel</source>
            <translation>Panneau passe&amp;port</translation>
        </message>
        <message>
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>&amp;Région suivante</translation>
        </message>
        <message>
            <source>As the &amp;desktop has it</source>
            <translation>Comme le &amp;bureau</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Contraste élevé</translation>
        </message>
        <message>
            <source>Find a verb, page or figure     Ctrl+K</source>
            <translation>Trouver un verbe, une page ou une valeur     Ctrl+K</translation>
        </message>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Trouver un verbe, une page ou une valeur</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>, within %1 of the optimum</source>
            <translation>, à %1 de l’optimum</translation>
        </message>
        <message>
            <source>, no bound yet</source>
            <translation>, pas encore de borne</translation>
        </message>
        <message>
            <source>, %1 s</source>
            <translation>, %1 s</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Interrompre (Échap)</translation>
        </message>
        <message>
            <source>Go on solving</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>The solve was cancelled. The last answer stays.</source>
            <translation>La résolution a été interrompue. La dernière réponse reste.</translation>
        </message>
        <message>
            <source>Solve again</source>
            <translation>Résoudre à nouveau</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Another program changed %1.</source>
            <translation>Un autre programme a changé %1.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Le relire</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <source>&amp;Governance</source>
            <translation>&amp;Gouvernance</translation>
        </message>
        <message>
            <source>&amp;Trade-offs</source>
            <translation>&amp;Compromis</translation>
        </message>
        <message>
            <source>&amp;Variants</source>
            <translation>&amp;Variantes</translation>
        </message>
        <message>
            <source>P&amp;erformance</source>
            <translation>P&amp;erformances</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salles</translation>
        </message>
        <message>
            <source>Net&amp;work</source>
            <translation>Rése&amp;au</translation>
        </message>
        <message>
            <source>&amp;Law</source>
            <translation>&amp;Droit</translation>
        </message>
        <message>
            <source>S&amp;ustainability</source>
            <translation>D&amp;urabilité</translation>
        </message>
        <message>
            <source>&amp;Answer while I edit</source>
            <translation>&amp;Répondre pendant l’édition</translation>
        </message>
        <message>
            <source>&amp;Compare edits with this answer</source>
            <translation>&amp;Comparer les modifications à cette réponse</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>&amp;Back to the compared answer</source>
            <translation>&amp;Retour à la réponse comparée</translation>
        </message>
        <message>
            <source>Memory in &amp;GiB</source>
            <translation>Mémoire en &amp;Gio</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>The design stands. Working out what each rule costs</source>
            <translation>La conception tient. Calcul du prix de chaque règle</translation>
        </message>
        <message>
            <source>The design stands; what its rules cost was not worked out.</source>
            <translation>La conception tient ; le prix de ses règles n’a pas été calculé.</translation>
        </message>
        <message>
            <source>%1 is neither a plan, nor a quote (CSV or XLSX), nor a model's config.json, nor a sweep's results.sqlite; nothing was changed.</source>
            <translation>%1 n’est ni un plan, ni une offre (CSV ou XLSX), ni le config.json d’un modèle ; rien n’a changé.</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Ouvrir un plan…</translation>
        </message>
        <message>
            <source>Plan step &amp;by step…</source>
            <translation>Planifier pas à &amp;pas…</translation>
        </message>
        <message>
            <source>&amp;New empty plan</source>
            <translation>&amp;Nouveau plan vide</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N</source>
            <translation>Ctrl+Shift+N</translation>
        </message>
        <message>
            <source>C&amp;atalog</source>
            <translation>C&amp;atalogue</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>&amp;Offres</translation>
        </message>
        <message>
            <source>C&amp;ost and risk</source>
            <translation>C&amp;oût et risque</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Stop the solve?</source>
            <translation>Arrêter la résolution ?</translation>
        </message>
        <message>
            <source>Pro&amp;bes</source>
            <translation>Son&amp;des</translation>
        </message>
        <message>
            <source>The file of this plan was removed or renamed. Saving writes it again.</source>
            <translation>Le fichier de ce plan a été supprimé ou renommé. L’enregistrement l’écrit à nouveau.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>One file at a time can be dropped; these were %1. Nothing was changed.</source>
            <translation>Un seul fichier peut être déposé à la fois ; il y en avait %1. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 is no file of this machine; save it here first, then drop that. Nothing was changed.</source>
            <translation>%1 n’est pas un fichier de cette machine ; enregistrez-le d’abord ici, puis déposez-le. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Prove and deliver</source>
            <translation>Prouver et livrer</translation>
        </message>
        <message>
            <source>Cons&amp;traints</source>
            <translation>Con&amp;traintes</translation>
        </message>
        <message>
            <source>&amp;Design</source>
            <translation>Concepti&amp;on</translation>
        </message>
        <message>
            <source>Trade-o&amp;ffs</source>
            <translation>Com&amp;promis</translation>
        </message>
        <message>
            <source>Re&amp;port</source>
            <translation>Rappor&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy the figure</source>
            <translation>&amp;Copier le chiffre</translation>
        </message>
        <message>
            <source>Ctrl+Shift+C</source>
            <translation>Ctrl+Shift+C</translation>
        </message>
        <message>
            <source>Copy its &amp;passport</source>
            <translation>Copier son &amp;passeport</translation>
        </message>
        <message>
            <source>Ctrl+Alt+C</source>
            <translation>Ctrl+Alt+C</translation>
        </message>
        <message>
            <source>&amp;Unfold its inputs, down to the sources</source>
            <translation>&amp;Déplier ses entrées, jusqu’aux sources</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>&amp;Open its source</source>
            <translation>Ouvrir sa &amp;source</translation>
        </message>
        <message>
            <source>Ctrl+Shift+O</source>
            <translation>Ctrl+Shift+O</translation>
        </message>
        <message>
            <source>&amp;Go to where it is set</source>
            <translation>&amp;Aller là où il est fixé</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>&amp;Back to the figure before</source>
            <translation>&amp;Retour au chiffre précédent</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>This machine opens no web pages. The source is %1.</source>
            <translation>Cette machine n’ouvre pas de pages web. La source est %1.</translation>
        </message>
        <message>
            <source>See what differs…</source>
            <translation>Voir ce qui diffère…</translation>
        </message>
        <message>
            <source>F&amp;igure</source>
            <translation>&amp;Chiffre</translation>
        </message>
        <message>
            <source>The report is being made already</source>
            <translation>Le rapport est déjà en cours</translation>
        </message>
        <message>
            <source>Making the report and its files</source>
            <translation>Le rapport et ses fichiers sont produits</translation>
        </message>
        <message>
            <source>Making %1, %2 of %3</source>
            <translation>Production de %1, %2 sur %3</translation>
        </message>
        <message>
            <source>The report was not printed</source>
            <translation>Le rapport n’a pas été imprimé</translation>
        </message>
        <message>
            <source>Making the report was cancelled; nothing was written.</source>
            <translation>La production du rapport a été annulée ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Open another plan…</source>
            <translation>Ouvrir un autre plan…</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Montrer son dossier</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NeedPage</name>
        <message>
            <source>Nothing is asked for yet.</source>
            <translation>Rien n’est encore demandé.</translation>
        </message>
        <message>
            <source>Add a workload to begin.</source>
            <translation>Ajoutez une charge pour commencer.</translation>
        </message>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n charge</numerusform>
                <numerusform>%n charges</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 requests a second at peak</source>
            <translation>%1 requêtes par seconde en pointe</translation>
        </message>
        <message>
            <source>%1 TB of data</source>
            <translation>%1 To de données</translation>
        </message>
        <message>
            <source>all inside %1</source>
            <translation>tout dans %1</translation>
        </message>
        <message>
            <source>No place is named: add a site or a region to look at.</source>
            <translation>Aucun lieu n’est nommé : ajoutez un lieu ou une région.</translation>
        </message>
        <message>
            <source>No way to procure is chosen.</source>
            <translation>Aucun mode d’achat n’est choisi.</translation>
        </message>
        <message>
            <source>Complete enough to plan. F5 solves it.</source>
            <translation>Assez complet pour planifier. F5 résout.</translation>
        </message>
        <message>
            <source>No design meets every rule as they stand now. The Plan page says why.</source>
            <translation>Aucune conception ne respecte toutes les règles présentes. La page Plan dit pourquoi.</translation>
        </message>
        <message>
            <source>Answered. Every edit is answered at once and compared with this.</source>
            <translation>Répondu. Chaque modification reçoit aussitôt une réponse et y est comparée.</translation>
        </message>
        <message>
            <source>Against the compared answer: %1</source>
            <translation>Face à la réponse comparée : %1</translation>
        </message>
        <message>
            <source>No design meets every rule as they stand now. The page Design says why.</source>
            <translation>Aucune conception ne respecte toutes les règles présentes. La page Conception dit pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NumberInput</name>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>“%1” is no number from %2 to %3. Nothing was changed.</source>
            <translation>« %1 » n’est pas un nombre de %2 à %3. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“%1” was not read: </source>
            <translation>« %1 » n’a pas été lu : </translation>
        </message>
        <message>
            <source>a fraction is written %1 here, thousands %2.</source>
            <translation>une fraction s’écrit ici %1, les milliers %2.</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected.</source>
            <translation>un nombre de %1 à %2 est attendu.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 is expected.</source>
            <translation>un nombre entier de %1 à %2 est attendu.</translation>
        </message>
        <message>
            <source>The field keeps %1.</source>
            <translation>Le champ garde %1.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PassportPanel</name>
        <message>
            <source>Passport</source>
            <translation>Passeport</translation>
        </message>
        <message>
            <source>Copy this passport</source>
            <translation>Copier ce passeport</translation>
        </message>
        <message>
            <source>Hide the passport panel</source>
            <translation>Cacher le panneau passeport</translation>
        </message>
        <message>
            <source>Choose any figure on the page or a dial below. Its value, band, method and sources appear here.</source>
            <translation>Choisissez une valeur de la page ou un cadran. Sa valeur, sa bande, sa méthode et ses sources paraissent ici.</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>Inputs, down to the sources</source>
            <translation>Entrées, jusqu’aux sources</translation>
        </message>
        <message>
            <source>Inputs of this figure</source>
            <translation>Entrées de cette valeur</translation>
        </message>
        <message>
            <source>%1 likely</source>
            <translation>%1 probable</translation>
        </message>
        <message>
            <source>%1 at the prices of today</source>
            <translation>%1 aux prix d’aujourd’hui</translation>
        </message>
        <message>
            <source>%1 · your limit %2</source>
            <translation>%1 · votre limite %2</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>older</source>
            <translation>plus ancien</translation>
        </message>
        <message>
            <source>The plan has changed since: F5 solves again.</source>
            <translation>Le plan a changé depuis : F5 résout à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PlanDocument</name>
        <message>
            <source>Untitled plan</source>
            <translation>Plan sans titre</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DesignPage</name>
        <message>
            <source>No answer yet.</source>
            <translation>Pas encore de réponse.</translation>
        </message>
        <message>
            <source>The planner looks at every system that can carry the need and chooses what costs least.</source>
            <translation>Le planificateur examine chaque système capable de porter le besoin et choisit ce qui coûte le moins.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>What is paid when?</source>
            <translation>Qu’est-ce qui est payé quand ?</translation>
        </message>
        <message>
            <source>Where it runs</source>
            <translation>Où cela tourne</translation>
        </message>
        <message>
            <source>Running costs</source>
            <translation>Coûts courants</translation>
        </message>
        <message>
            <source>added up over the horizon</source>
            <translation>additionné sur l’horizon</translation>
        </message>
        <message>
            <source>What holds the plan back</source>
            <translation>Ce qui retient le plan</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>What to buy and rent</source>
            <translation>Quoi acheter et louer</translation>
        </message>
        <message>
            <source>What to buy or rent, where and when, is not worked out yet.</source>
            <translation>Quoi acheter ou louer, où et quand, n’est pas encore calculé.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>M %1 per period, undiscounted</source>
            <translation>M %1 par période, non actualisé</translation>
        </message>
        <message>
            <source>%1 per period, undiscounted</source>
            <translation>%1 par période, non actualisé</translation>
        </message>
        <message>
            <source>What is in service when?</source>
            <translation>Qu’est-ce qui est en service quand ?</translation>
        </message>
        <message>
            <source>How fast, and why</source>
            <translation>Quelle vitesse, et pourquoi</translation>
        </message>
        <message>
            <source>Opens each prediction into its time and its memory</source>
            <translation>Ouvre chaque prévision en son temps et sa mémoire</translation>
        </message>
        <message>
            <source>Take the way out</source>
            <translation>Prendre l’issue</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Toutes les règles</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unités</translation>
        </message>
        <message>
            <source>dashed: being delivered</source>
            <translation>tirets : en livraison</translation>
        </message>
        <message>
            <source>filled: training runs</source>
            <translation>plein : entraînements</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ProbeSession</name>
        <message>
            <source>The folder of the runs cannot be made</source>
            <translation>Le dossier des mesures ne peut être créé</translation>
        </message>
        <message>
            <source>There is no finished run to export</source>
            <translation>Il n’y a pas de mesure finie à exporter</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ProbesPage</name>
        <message numerus="yes">
            <source>%Ln have nothing to go by</source>
            <translation>
                <numerusform>%Ln n’a rien à quoi se tenir</numerusform>
                <numerusform>%Ln n’ont rien à quoi se tenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln comparison(s) hold</source>
            <translation>
                <numerusform>%Ln comparaison tient</numerusform>
                <numerusform>%Ln comparaisons tiennent</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of what this run tells; %1</source>
            <translation>Rien de ce que dit cette mesure ; %1</translation>
        </message>
        <message>
            <source>Quick: seconds, not minutes</source>
            <translation>Rapide : des secondes, pas des minutes</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Mesurer cette machine</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Measure a machine and plan with what it did.</source>
            <translation>Mesurez une machine et planifiez avec ce qu’elle a fait.</translation>
        </message>
        <message>
            <source>A process of its own measures; the window only watches. A run made elsewhere can be imported, on a machine without a network too.</source>
            <translation>Un processus à part mesure ; la fenêtre ne fait que regarder. Une mesure faite ailleurs peut être importée, aussi sur une machine sans réseau.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Cette machine</translation>
        </message>
        <message>
            <source>Number of the GPU</source>
            <translation>Numéro du GPU</translation>
        </message>
        <message>
            <source>New file for measuring storage</source>
            <translation>Nouveau fichier pour mesurer le stockage</translation>
        </message>
        <message>
            <source>New file for storage; empty: not measured</source>
            <translation>Nouveau fichier pour le stockage ; vide : non mesuré</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Probes</source>
            <translation>Sondes</translation>
        </message>
        <message>
            <source>What of the data sheet is there?</source>
            <translation>Que reste-t-il de la fiche technique ?</translation>
        </message>
        <message>
            <source>share of what the catalog states</source>
            <translation>part de ce qu’indique le catalogue</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Medians with spread, each held against a reference worked out another way</source>
            <translation>Médianes avec dispersion, chacune face à une référence calculée autrement</translation>
        </message>
        <message>
            <source>What is wrong with this machine?</source>
            <translation>Qu’a cette machine ?</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Import a run…</source>
            <translation>Importer une mesure…</translation>
        </message>
        <message>
            <source>Export this run…</source>
            <translation>Exporter cette mesure…</translation>
        </message>
        <message>
            <source>Import a run of the probe</source>
            <translation>Importer une mesure de la sonde</translation>
        </message>
        <message>
            <source>Runs (*.json *.jsonl);;All files (*)</source>
            <translation>Mesures (*.json *.jsonl);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The probe measures. Other programs would lower its figures.</source>
            <translation>La sonde mesure. D’autres programmes abaisseraient ses valeurs.</translation>
        </message>
        <message>
            <source>Export the run</source>
            <translation>Exporter la mesure</translation>
        </message>
        <message>
            <source>Runs (*.json)</source>
            <translation>Mesures (*.json)</translation>
        </message>
        <message>
            <source>None yet: measure this machine, or import a run made elsewhere</source>
            <translation>Aucune encore : mesurer cette machine, ou importer une mesure faite ailleurs</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RackView</name>
        <message>
            <source>Devices are moved in the drawing of the fullest state: other states follow it.</source>
            <translation>Les appareils se déplacent dans le dessin de l’état le plus rempli : les autres états le suivent.</translation>
        </message>
        <message>
            <source>%1 to %2, unit %3</source>
            <translation>%1 vers %2, unité %3</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulesCard</name>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Ajouter une règle</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Limite : %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation>la limite</translation>
        </message>
        <message>
            <source>the rule</source>
            <translation>la règle</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Its price</source>
            <translation>Son prix</translation>
        </message>
        <message>
            <source>No rules yet. Without rules the cheapest plan wins.</source>
            <translation>Pas encore de règle. Sans règle, le plan le moins cher gagne.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SampleCard</name>
        <message>
            <source>Sample: %1</source>
            <translation>Exemple : %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ScatterChart</name>
        <message>
            <source>Solve the plan to see what each way costs and delivers.</source>
            <translation>Résolvez le plan pour voir ce que chaque voie coûte et livre.</translation>
        </message>
        <message>
            <source>on the upper line: %1 and more</source>
            <translation>sur la ligne du haut : %1 et plus</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SitesCard</name>
        <message>
            <source>Sites</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Own sites</source>
            <translation>Lieux propres</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Also look at (ids, countries, EU, EEA or *)</source>
            <translation>Examiner aussi (ids, pays, EU, EEA ou *)</translation>
        </message>
        <message>
            <source>Places to look at</source>
            <translation>Lieux à examiner</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>IT kW</source>
            <translation>kW informatiques</translation>
        </message>
        <message>
            <source>Rack kW</source>
            <translation>kW par baie</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>%1/kWh</source>
            <translation>%1/kWh</translation>
        </message>
        <message>
            <source>Look at %1</source>
            <translation>Examiner %1</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>the country</source>
            <translation>le pays</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SolveJob</name>
        <message>
            <source>The solve was cancelled</source>
            <translation>La résolution a été interrompue</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SourcesPage</name>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Passports</source>
            <translation>Passeports</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Passports of this plan</source>
            <translation>Passeports de ce plan</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Filtrer par n’importe quel mot</translation>
        </message>
        <message>
            <source>Filter the sources</source>
            <translation>Filtrer les sources</translation>
        </message>
        <message>
            <source>Kind of fact</source>
            <translation>Genre de fait</translation>
        </message>
        <message>
            <source>This plan has no figures yet.</source>
            <translation>Ce plan n’a pas encore de valeurs.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them not known.</source>
            <translation>
                <numerusform>%n d’entre elles non connue.</numerusform>
                <numerusform>%n d’entre elles non connues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>%1 facts of %2, each with its source.</source>
            <translation>%1 faits au %2, chacun avec sa source.</translation>
        </message>
        <message>
            <source>None of them waits to be verified.</source>
            <translation>Aucun n’attend de vérification.</translation>
        </message>
        <message>
            <source>To verify %1</source>
            <translation>À vérifier %1</translation>
        </message>
        <message>
            <source>The catalog has no facts of this kind.</source>
            <translation>Le catalogue n’a pas de faits de ce genre.</translation>
        </message>
        <message>
            <source>Choose a row to see where it comes from.</source>
            <translation>Choisissez une ligne pour voir d’où elle vient.</translation>
        </message>
        <message>
            <source>Confidence: %1. </source>
            <translation>Confiance : %1. </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) carry this plan, each with its passport.</source>
            <translation>
                <numerusform>%Ln valeur porte ce plan, avec son passeport.</numerusform>
                <numerusform>%Ln valeurs portent ce plan, chacune avec son passeport.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them to verify: recalled, or without a source.</source>
            <translation>
                <numerusform>%Ln à vérifier : de mémoire ou sans source.</numerusform>
                <numerusform>%Ln à vérifier : de mémoire ou sans source.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::SpecBars</name>
        <message>
            <source>%1: %2, %3 of the data sheet</source>
            <translation>%1 : %2, %3 de la fiche technique</translation>
        </message>
        <message>
            <source>%1: %2, the data sheet states nothing</source>
            <translation>%1 : %2, la fiche technique n’indique rien</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>Rien n’a encore été mesuré.</translation>
        </message>
        <message>
            <source>data sheet</source>
            <translation>fiche technique</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StartPage</name>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n charge</numerusform>
                <numerusform>%n charges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own site(s)</source>
            <translation>
                <numerusform>%n lieu propre</numerusform>
                <numerusform>%n lieux propres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>What should the cluster do?</source>
            <translation>Que doit faire la grappe ?</translation>
        </message>
        <message>
            <source>Say what you need; Clusterwright answers what to buy or rent, where, when, and how sure it is.</source>
            <translation>Dites ce qu’il faut ; Clusterwright répond quoi acheter ou louer, où, quand, et avec quelle certitude.</translation>
        </message>
        <message>
            <source>Start a plan</source>
            <translation>Commencer un plan</translation>
        </message>
        <message>
            <source>State workloads, sites and limits</source>
            <translation>Indiquer charges, lieux et limites</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Ouvrir un plan</translation>
        </message>
        <message>
            <source>A file from this machine</source>
            <translation>Un fichier de cette machine</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Look into the catalog</source>
            <translation>Regarder dans le catalogue</translation>
        </message>
        <message>
            <source>Every fact with its source</source>
            <translation>Chaque fait avec sa source</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Ctrl+4</translation>
        </message>
        <message>
            <source>Start from a sample</source>
            <translation>Partir d’un exemple</translation>
        </message>
        <message>
            <source>Every sample opens as your own copy</source>
            <translation>Chaque exemple s’ouvre comme votre copie</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Planifier pas à pas</translation>
        </message>
        <message>
            <source>Five questions, under three minutes</source>
            <translation>Cinq questions, moins de trois minutes</translation>
        </message>
        <message>
            <source>Or begin with an empty plan</source>
            <translation>Ou commencer par un plan vide</translation>
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
                <numerusform>%1, %n constat, le pire %2</numerusform>
                <numerusform>%1, %n constats, le pire %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TableView</name>
        <message>
            <source>%1, columns</source>
            <translation>%1, colonnes</translation>
        </message>
        <message>
            <source>Copy the table, tab-separated</source>
            <translation>Copier le tableau, séparé par tabulations</translation>
        </message>
        <message>
            <source>Copy the table as CSV</source>
            <translation>Copier le tableau en CSV</translation>
        </message>
        <message>
            <source>Copy the table as Markdown</source>
            <translation>Copier le tableau en Markdown</translation>
        </message>
        <message>
            <source>Copy “%1”</source>
            <translation>Copier « %1 »</translation>
        </message>
        <message>
            <source>%1 is open</source>
            <translation>%1 est ouvert</translation>
        </message>
        <message>
            <source>%1 is folded</source>
            <translation>%1 est replié</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WhyNotView</name>
        <message>
            <source>The plan has changed since this conflict; solve it again first</source>
            <translation>Le plan a changé depuis ce conflit ; le résoudre d'abord à nouveau</translation>
        </message>
        <message>
            <source>without “%1”</source>
            <translation>sans « %1 »</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1 : %2 au lieu de %3</translation>
        </message>
        <message>
            <source>excludes</source>
            <translation>exclut</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>Or move one rule alone</source>
            <translation>Ou déplacer une seule règle</translation>
        </message>
        <message>
            <source>Rules that can be moved alone</source>
            <translation>Règles déplaçables seules</translation>
        </message>
        <message>
            <source>Rule “%1” of this plan</source>
            <translation>Règle « %1 » de ce plan</translation>
        </message>
        <message>
            <source>Starts later by</source>
            <translation>Commence plus tard de</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Try it as a new plan</source>
            <translation>L’essayer comme nouveau plan</translation>
        </message>
        <message>
            <source>%1, %2 moved</source>
            <translation>%1, %2 déplacée</translation>
        </message>
        <message>
            <source>Change this plan so</source>
            <translation>Changer ce plan ainsi</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back</source>
            <translation>Ctrl+Z le reprend</translation>
        </message>
        <message>
            <source>Stated of “%1”</source>
            <translation>Indiqué pour « %1 »</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadEditor</name>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>No workload</source>
            <translation>Aucune charge</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>any, the planner chooses</source>
            <translation>n’importe, le planificateur choisit</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>le modèle</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>la précision</translation>
        </message>
        <message>
            <source>Demand by period, requests a second (drag a bar, or arrow keys)</source>
            <translation>Demande par période, requêtes par seconde (tirez une barre, ou touches fléchées)</translation>
        </message>
        <message>
            <source>the demand</source>
            <translation>la demande</translation>
        </message>
        <message>
            <source>%1 (not in the catalog)</source>
            <translation>%1 (hors catalogue)</translation>
        </message>
        <message>
            <source>where the users are</source>
            <translation>où sont les utilisateurs</translation>
        </message>
        <message>
            <source>Precision of the KV cache</source>
            <translation>Précision du cache KV</translation>
        </message>
        <message>
            <source>any</source>
            <translation>au choix</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation>Cache KV</translation>
        </message>
        <message>
            <source>the precision of the KV cache</source>
            <translation>la précision du cache KV</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadList</name>
        <message>
            <source>Workloads</source>
            <translation>Charges</translation>
        </message>
        <message>
            <source>Add a workload</source>
            <translation>Ajouter une charge</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
    </context>
    <context>
        <name>RoomTables</name>
        <message>
            <source>Servers are replaced: counted here is the fullest state, %1; the others are among the drawings below, and are exported with their month.</source>
            <translation>Des serveurs sont remplacés : c’est l’état le plus rempli qui est compté ici, %1 ; les autres sont parmi les dessins ci-dessous et sont exportés avec leur mois.</translation>
        </message>
        <message>
            <source>%1 from %2 until %3</source>
            <translation>%1 de %2 à %3</translation>
        </message>
        <message>
            <source>%1 from %2 on</source>
            <translation>%1 à partir de %2</translation>
        </message>
        <message>
            <source>Socket</source>
            <translation>Prise</translation>
        </message>
        <message>
            <source>Rack strip</source>
            <translation>Réglette de baie</translation>
        </message>
        <message>
            <source>Busway</source>
            <translation>Canalisation préfabriquée</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>UPS</source>
            <translation>Onduleur</translation>
        </message>
        <message>
            <source>Generator</source>
            <translation>Groupe électrogène</translation>
        </message>
        <message>
            <source>Capacity not stated</source>
            <translation>Capacité non indiquée</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Tient</translation>
        </message>
        <message>
            <source>Trips when a feed is lost</source>
            <translation>Saute quand une arrivée tombe</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in a rack.</source>
            <translation>Rien de ce plan ne se trouve dans une baie.</translation>
        </message>
        <message>
            <source>Everything is rented and stands in the providers' rooms: there is no rack of your own to draw.</source>
            <translation>Tout est loué et se trouve chez les fournisseurs : aucune baie propre à dessiner.</translation>
        </message>
        <message>
            <source>%1 of the %2 in %3</source>
            <translation>%1 sur les %2 de %3</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 dans %2</translation>
        </message>
        <message>
            <source>The fullest holds %1 by nameplate. No packing needs fewer than %2.</source>
            <translation>La plus pleine porte %1 en nominal. Aucun rangement n’en demande moins de %2.</translation>
        </message>
        <message>
            <source>The hardware fills %1.</source>
            <translation>Le matériel remplit %1.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étage</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <source>May carry</source>
            <translation>Peut porter</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Nominal</translation>
        </message>
        <message>
            <source>Typical</source>
            <translation>Typique</translation>
        </message>
        <message>
            <source>A feed lost</source>
            <translation>Une arrivée perdue</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>%1 spare</source>
            <translation>%1 de réserve</translation>
        </message>
        <message>
            <source>%1 and %2 join the systems.</source>
            <translation>%1 et %2 relient les systèmes.</translation>
        </message>
        <message>
            <source>The longest cable to order measures %1; every cable is in cabling.xlsx with both ends.</source>
            <translation>Le plus long câble à commander mesure %1 ; chacun est dans cabling.xlsx avec ses deux bouts.</translation>
        </message>
        <message>
            <source>Every cable is in cabling.xlsx with both ends.</source>
            <translation>Chaque câble est dans cabling.xlsx avec ses deux bouts.</translation>
        </message>
        <message>
            <source>Fabric</source>
            <translation>Réseau de calcul</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Commutateur</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Spines</source>
            <translation>Épines</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>Cœurs</translation>
        </message>
        <message>
            <source>To nodes</source>
            <translation>Vers les nœuds</translation>
        </message>
        <message>
            <source>Between switches</source>
            <translation>Entre commutateurs</translation>
        </message>
        <message>
            <source>No switch of the catalog fits</source>
            <translation>Aucun commutateur du catalogue ne convient</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rack(s)</source>
            <translation>
                <numerusform>%Ln baie</numerusform>
                <numerusform>%Ln baies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln device(s) fit(s) in no rack.</source>
            <translation>
                <numerusform>%Ln appareil n’entre dans aucune baie.</numerusform>
                <numerusform>%Ln appareils n’entrent dans aucune baie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln switch(es)</source>
            <translation>
                <numerusform>%Ln commutateur</numerusform>
                <numerusform>%Ln commutateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cable(s)</source>
            <translation>
                <numerusform>%Ln câble</numerusform>
                <numerusform>%Ln câbles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problem(s) below.</source>
            <translation>
                <numerusform>%Ln problème ci-dessous.</numerusform>
                <numerusform>%Ln problèmes ci-dessous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside the racks: %1.</source>
            <translation>À côté des baies : %1.</translation>
        </message>
        <message>
            <source>No rack of these rooms takes the hardware.</source>
            <translation>Aucune baie de ces salles n’accepte le matériel.</translation>
        </message>
        <message>
            <source>No rack is needed: everything stands on its own.</source>
            <translation>Aucune baie n’est nécessaire : tout est posé à part.</translation>
        </message>
        <message>
            <source>Nothing has to be joined: no site has two systems that need a network of their own.</source>
            <translation>Rien à relier : aucun site n’a deux systèmes qui demandent un réseau propre.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DrawingPage</name>
        <message>
            <source>%1, %2, from %3 on</source>
            <translation>%1, %2, à partir de %3</translation>
        </message>
        <message>
            <source>Fullest state</source>
            <translation>État le plus rempli</translation>
        </message>
        <message>
            <source>From %1 on</source>
            <translation>À partir de %1</translation>
        </message>
        <message>
            <source>Nothing to draw yet.</source>
            <translation>Rien à dessiner encore.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>Save as SVG</source>
            <translation>Enregistrer en SVG</translation>
        </message>
        <message>
            <source>The need excludes itself, so there is nothing to draw.</source>
            <translation>Le besoin s’exclut lui-même, il n’y a donc rien à dessiner.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>Drawing …</source>
            <translation>Dessin …</translation>
        </message>
        <message>
            <source>There is not enough memory to draw this.</source>
            <translation>La mémoire ne suffit pas pour dessiner cela.</translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Ancien : le plan a changé depuis. F5 résout à nouveau.</translation>
        </message>
        <message>
            <source>Save the drawing</source>
            <translation>Enregistrer le dessin</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Dessins (*.svg)</translation>
        </message>
        <message>
            <source>Does it fit into the rooms?</source>
            <translation>Cela tient-il dans les salles ?</translation>
        </message>
        <message>
            <source>Solving fills the racks under units, power, weight and cooling, and follows the power from the feed to the rack.</source>
            <translation>La résolution remplit les baies selon unités, puissance, poids et refroidissement, et suit le courant de l’arrivée à la baie.</translation>
        </message>
        <message>
            <source>Rack elevations</source>
            <translation>Élévations des baies</translation>
        </message>
        <message>
            <source>The way of the power</source>
            <translation>Le chemin du courant</translation>
        </message>
        <message>
            <source>How are the systems joined?</source>
            <translation>Comment les systèmes sont-ils reliés ?</translation>
        </message>
        <message>
            <source>Solving counts every switch, port and cable of the fabric and lists both ends of each.</source>
            <translation>La résolution compte chaque commutateur, port et câble et nomme les deux bouts de chacun.</translation>
        </message>
        <message>
            <source>Switches and cables</source>
            <translation>Commutateurs et câbles</translation>
        </message>
        <message>
            <source>Fabric</source>
            <translation>Réseau de calcul</translation>
        </message>
        <message>
            <source>Drawing shown</source>
            <translation>Dessin montré</translation>
        </message>
        <message>
            <source>Sites, users and routes</source>
            <translation>Lieux, utilisateurs et routes</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Existing</source>
            <translation>Existant</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Which devices</source>
            <translation>Quels appareils</translation>
        </message>
        <message>
            <source>Delivery of %1</source>
            <translation>Livraison de %1</translation>
        </message>
        <message>
            <source>Cables</source>
            <translation>Câbles</translation>
        </message>
        <message>
            <source>Show all cables</source>
            <translation>Afficher tous les câbles</translation>
        </message>
        <message>
            <source>All deliveries</source>
            <translation>Toutes les livraisons</translation>
        </message>
        <message>
            <source>drag a device, or Alt and arrow keys</source>
            <translation>faites glisser un appareil, ou Alt et flèches</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing of this stands in a room of yours.</source>
            <translation>Rien de ceci ne se trouve dans une salle à vous.</translation>
        </message>
        <message>
            <source>What is rented is the provider's to place and to join. Let the need buy hardware for a room of yours, and it is drawn here.</source>
            <translation>Ce qui est loué, c'est au fournisseur de le placer et de le relier. Laissez le besoin acheter du matériel pour une salle à vous, et il est dessiné ici.</translation>
        </message>
        <message>
            <source>Look at the plan</source>
            <translation>Voir le plan</translation>
        </message>
        <message>
            <source>Map of sites and users</source>
            <translation>Carte des sites et des utilisateurs</translation>
        </message>
        <message>
            <source>choose a place or a route, or use the arrow keys</source>
            <translation>choisir un lieu ou une liaison, ou les touches fléchées</translation>
        </message>
    </context>
    <context>
        <name>LawTables</name>
        <message>
            <source>Units kept for runs, idle</source>
            <translation>Unités gardées pour des entraînements, au repos</translation>
        </message>
        <message>
            <source>in force from %1</source>
            <translation>en vigueur à partir du %1</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Conditional</source>
            <translation>Sous condition</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Infraction</translation>
        </message>
        <message>
            <source>to verify</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <source>million tokens</source>
            <translation>millions de jetons</translation>
        </message>
        <message>
            <source>training run</source>
            <translation>exécution d’entraînement</translation>
        </message>
        <message>
            <source>interface</source>
            <translation>interface</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contrat</translation>
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
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>En vigueur dès</translation>
        </message>
        <message>
            <source>Binds in</source>
            <translation>Lie dès</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>after the plan</source>
            <translation>après le plan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Score, v1.2.1</source>
            <translation>Score, v1.2.1</translation>
        </message>
        <message>
            <source>Score, June 2026</source>
            <translation>Score, juin 2026</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation>Borné par</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>SEAL-%1</source>
            <translation>SEAL-%1</translation>
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
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Filled from the plan</source>
            <translation>Rempli par le plan</translation>
        </message>
        <message>
            <source>A person writes</source>
            <translation>Une personne écrit</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Était</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Est</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>Quoi et pourquoi</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>no such finding today</source>
            <translation>pas de tel constat aujourd’hui</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>tient</translation>
        </message>
        <message>
            <source>fallen</source>
            <translation>caduque</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Partie du plan</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What touches it</source>
            <translation>Ce qui la touche</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
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
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Water, m³ a year</source>
            <translation>Eau, m³ par an</translation>
        </message>
        <message>
            <source>grid %1</source>
            <translation>réseau %1</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>Pour un</translation>
        </message>
        <message>
            <source>IT, kWh</source>
            <translation>Informatique, kWh</translation>
        </message>
        <message>
            <source>Operation, kg</source>
            <translation>Exploitation, kg</translation>
        </message>
        <message>
            <source>Embodied, kg</source>
            <translation>Fabrication, kg</translation>
        </message>
        <message>
            <source>SCI, kg</source>
            <translation>SCI, kg</translation>
        </message>
        <message>
            <source>Year: IT, MWh</source>
            <translation>Année : informatique, MWh</translation>
        </message>
        <message>
            <source>Year: t CO₂e</source>
            <translation>Année : t CO₂e</translation>
        </message>
        <message>
            <source>Units without work</source>
            <translation>Unités sans travail</translation>
        </message>
        <message>
            <source>%1 times in the plan</source>
            <translation>%1 fois dans le plan</translation>
        </message>
        <message>
            <source>once in the plan</source>
            <translation>une fois dans le plan</translation>
        </message>
    </context>
    <context>
        <name>cw::app::GovernancePage</name>
        <message>
            <source>Filter the change log</source>
            <translation>Filtrer le journal</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Filtrer par n’importe quel mot</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Qui signe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why: goes with every change from now on</source>
            <translation>Pourquoi : accompagne chaque changement dès maintenant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>A decision, a reason, a question</source>
            <translation>Une décision, une raison, une question</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Retirer l’approbation</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Carte d’audit</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Journal des changements</translation>
        </message>
        <message>
            <source>Export the log…</source>
            <translation>Exporter le journal…</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Add the note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
        <message>
            <source>An approval falls when a fact under it changes; it is given on the page of the law</source>
            <translation>Une approbation tombe quand un fait sous elle change ; elle est donnée sur la page du droit</translation>
        </message>
        <message>
            <source>Which interface, data flow, system and contract each obligation touches</source>
            <translation>Quelle interface, quel flux, système et contrat touche chaque obligation</translation>
        </message>
        <message>
            <source>The change log is broken.</source>
            <translation>Le journal des changements est rompu.</translation>
        </message>
        <message>
            <source>An entry tells who changed what, when and why. A change undone before the plan is saved leaves none; one undone later adds an entry of its own.</source>
            <translation>Une entrée dit qui a changé quoi, quand et pourquoi. Un changement annulé avant l’enregistrement n’en laisse pas ; annulé après, il en laisse une de plus.</translation>
        </message>
        <message>
            <source>Export the change log</source>
            <translation>Exporter le journal des changements</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON (*.json);;Markdown (*.md)</source>
            <translation>Tableaux (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
        </message>
        <message numerus="yes">
            <source>The log holds %n entr(y/ies) and its chain is whole.</source>
            <translation>
                <numerusform>Le journal contient %n entrée et sa chaîne est entière.</numerusform>
                <numerusform>Le journal contient %n entrées et sa chaîne est entière.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawAnswer</name>
        <message>
            <source>“%1” is no number; one is written like %2 here. Nothing was stated.</source>
            <translation>« %1 » n’est pas un nombre ; on l’écrit ici comme %2. Rien n’a été indiqué.</translation>
        </message>
        <message>
            <source>another sector</source>
            <translation>un autre secteur</translation>
        </message>
        <message>
            <source>research</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>manufacturing</source>
            <translation>industrie manufacturière</translation>
        </message>
        <message>
            <source>food</source>
            <translation>alimentation</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>chimie</translation>
        </message>
        <message>
            <source>waste</source>
            <translation>déchets</translation>
        </message>
        <message>
            <source>post and parcels</source>
            <translation>poste et colis</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espace</translation>
        </message>
        <message>
            <source>digital services</source>
            <translation>services numériques</translation>
        </message>
        <message>
            <source>water and sewage</source>
            <translation>eau et assainissement</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>transports</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>énergie</translation>
        </message>
        <message>
            <source>public administration</source>
            <translation>administration publique</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>finance</source>
            <translation>finance</translation>
        </message>
        <message>
            <source>product of Annex I</source>
            <translation>produit de l’annexe I</translation>
        </message>
        <message>
            <source>area of Annex III</source>
            <translation>domaine de l’annexe III</translation>
        </message>
        <message>
            <source>large</source>
            <translation>grande</translation>
        </message>
        <message>
            <source>small mid-cap</source>
            <translation>petite entreprise à moyenne capitalisation</translation>
        </message>
        <message>
            <source>small or medium</source>
            <translation>petite ou moyenne</translation>
        </message>
        <message>
            <source>minimal risk</source>
            <translation>risque minimal</translation>
        </message>
        <message>
            <source>limited risk</source>
            <translation>risque limité</translation>
        </message>
        <message>
            <source>high risk</source>
            <translation>haut risque</translation>
        </message>
        <message>
            <source>prohibited practice</source>
            <translation>pratique interdite</translation>
        </message>
        <message>
            <source>manufacturer</source>
            <translation>fabricant</translation>
        </message>
        <message>
            <source>distributor</source>
            <translation>distributeur</translation>
        </message>
        <message>
            <source>importer</source>
            <translation>importateur</translation>
        </message>
        <message>
            <source>deployer</source>
            <translation>déployeur</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>fournisseur</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
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
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>en mots</translation>
        </message>
        <message>
            <source>State it in the plan</source>
            <translation>L’indiquer dans le plan</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawPage</name>
        <message>
            <source>Law as of</source>
            <translation>Droit au</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>To act on</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Findings of law</source>
            <translation>Constats de droit</translation>
        </message>
        <message>
            <source>Approved until</source>
            <translation>Approuvé jusqu’au</translation>
        </message>
        <message>
            <source>Approve the finding</source>
            <translation>Approuver le constat</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>Sovereignty of the places</source>
            <translation>Souveraineté des lieux</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework: level as an estimate, score as a range</source>
            <translation>EU Cloud Sovereignty Framework : niveau estimé, score en étendue</translation>
        </message>
        <message>
            <source>Sovereignty</source>
            <translation>Souveraineté</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>What the plan fills; the rest a person writes</source>
            <translation>Ce que le plan remplit ; une personne écrit le reste</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>and if this applied</source>
            <translation>et si ceci valait</translation>
        </message>
        <message>
            <source>A law supposed to apply</source>
            <translation>Une loi supposée valoir</translation>
        </message>
        <message>
            <source>Add a rule pack…</source>
            <translation>Ajouter un paquet de règles…</translation>
        </message>
        <message>
            <source>Rule pack</source>
            <translation>Paquet de règles</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Filtrer par n’importe quel mot</translation>
        </message>
        <message>
            <source>Filter the findings</source>
            <translation>Filtrer les constats</translation>
        </message>
        <message>
            <source>Who approves</source>
            <translation>Qui approuve</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Reason of the approval</source>
            <translation>Raison de l’approbation</translation>
        </message>
        <message>
            <source>until</source>
            <translation>jusqu’au</translation>
        </message>
        <message>
            <source>The rules could not be read.</source>
            <translation>Les règles n’ont pu être lues.</translation>
        </message>
        <message>
            <source>Pack: %1</source>
            <translation>Paquet : %1</translation>
        </message>
        <message>
            <source>All rule packs</source>
            <translation>Tous les paquets de règles</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>rien d’autre</translation>
        </message>
        <message>
            <source>Nothing changes against the law of %1</source>
            <translation>Rien ne change face au droit du %1</translation>
        </message>
        <message>
            <source>From the law of %1 to that of %2, if “%3” applied</source>
            <translation>Du droit du %1 à celui du %2, si « %3 » valait</translation>
        </message>
        <message>
            <source>From the law of %1 to that of %2</source>
            <translation>Du droit du %1 à celui du %2</translation>
        </message>
        <message>
            <source>Add a rule pack</source>
            <translation>Ajouter un paquet de règles</translation>
        </message>
        <message>
            <source>Rule packs (*.yaml *.yml)</source>
            <translation>Paquets de règles (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>No rule speaks of this plan.</source>
            <translation>Aucune règle ne parle de ce plan.</translation>
        </message>
        <message>
            <source>Choose a finding to read it whole.</source>
            <translation>Choisissez un constat pour le lire en entier.</translation>
        </message>
        <message>
            <source>Citation: %1</source>
            <translation>Référence : %1</translation>
        </message>
        <message>
            <source>In force from %1, after this plan ends</source>
            <translation>En vigueur dès le %1, après la fin de ce plan</translation>
        </message>
        <message>
            <source>In force from %1; binds from the period %2</source>
            <translation>En vigueur dès le %1 ; lie dès la période %2</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Quoi faire : %1</translation>
        </message>
        <message>
            <source>Evidence: %1. Source: %2 (%5), checked %3%4.</source>
            <translation>Preuve : %1. Source : %2 (%5), vérifiée le %3%4.</translation>
        </message>
        <message>
            <source>, recalled and to be verified</source>
            <translation>, de mémoire et à vérifier</translation>
        </message>
        <message>
            <source>How it was judged: %1</source>
            <translation>Comment cela a été jugé : %1</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <translation>Retirer l’approbation</translation>
        </message>
        <message>
            <source>Nothing in force on %1 blocks this plan.</source>
            <translation>Rien de ce qui s’applique au %1 ne bloque ce plan.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) of law are open.</source>
            <translation>
                <numerusform>%n question de droit est ouverte.</numerusform>
                <numerusform>%n questions de droit sont ouvertes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) begin later.</source>
            <translation>
                <numerusform>%n règle commence plus tard.</numerusform>
                <numerusform>%n règles commencent plus tard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) block this plan on %1.</source>
            <translation>
                <numerusform>%n constat bloque ce plan au %1.</numerusform>
                <numerusform>%n constats bloquent ce plan au %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 rules in %2 packs, rule set %3. Planning support, not legal advice.</source>
            <translation>%1 règles dans %2 lots, jeu de règles %3. Aide à la planification, pas un conseil juridique.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MethodBars</name>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SustainabilityPage</name>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>What does a year cause, by which method?</source>
            <translation>Que cause une année, selon quelle méthode ?</translation>
        </message>
        <message>
            <source>t CO₂ equivalent a year</source>
            <translation>t d’équivalent CO₂ par an</translation>
        </message>
        <message>
            <source>How much energy does the compute take?</source>
            <translation>Combien d’énergie prend le calcul ?</translation>
        </message>
        <message>
            <source>MWh a year</source>
            <translation>MWh par an</translation>
        </message>
        <message>
            <source>Key figures by place</source>
            <translation>Chiffres clés par lieu</translation>
        </message>
        <message>
            <source>For a unit of work</source>
            <translation>Pour une unité de travail</translation>
        </message>
        <message>
            <source>SCI, ISO/IEC 21031: operation and embodied carbon for one unit</source>
            <translation>SCI, ISO/IEC 21031 : CO₂ d’exploitation et de fabrication pour une unité</translation>
        </message>
        <message>
            <source>Location, load in every hour</source>
            <translation>Lieu, charge à chaque heure</translation>
        </message>
        <message>
            <source>Location, by utilisation</source>
            <translation>Lieu, selon l’utilisation</translation>
        </message>
        <message>
            <source>Location, operation of plants only</source>
            <translation>Lieu, exploitation des centrales seule</translation>
        </message>
        <message>
            <source>Market, by stated renewable share</source>
            <translation>Marché, selon la part renouvelable indiquée</translation>
        </message>
        <message>
            <source>Marginal, for decisions only</source>
            <translation>Marginal, pour décider seulement</translation>
        </message>
        <message>
            <source>Embodied, spread over the life</source>
            <translation>Fabrication, répartie sur la vie</translation>
        </message>
        <message>
            <source>t CO₂e a year</source>
            <translation>t CO₂e par an</translation>
        </message>
        <message>
            <source>IT, load in every hour</source>
            <translation>Informatique, charge à chaque heure</translation>
        </message>
        <message>
            <source>IT, by utilisation</source>
            <translation>Informatique, selon l’utilisation</translation>
        </message>
        <message>
            <source>At the meter, load in every hour</source>
            <translation>Au compteur, charge à chaque heure</translation>
        </message>
        <message>
            <source>At the meter, by utilisation</source>
            <translation>Au compteur, selon l’utilisation</translation>
        </message>
        <message>
            <source>Given away as heat</source>
            <translation>Cédé en chaleur</translation>
        </message>
        <message>
            <source>What this plan causes is not known yet.</source>
            <translation>Ce que cause ce plan n’est pas encore connu.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>Running the compute causes about %1 t of CO₂ equivalent a year, on average over the plan.</source>
            <translation>Le fonctionnement du calcul cause environ %1 t d’équivalent CO₂ par an, en moyenne sur le plan.</translation>
        </message>
        <message>
            <source>The plan's total, %1 t, holds the network, storage and control nodes too, at full load and with the making of it all.</source>
            <translation>Le total du plan, %1 t, comprend aussi réseau, stockage et nœuds de contrôle, à pleine charge et avec la fabrication du tout.</translation>
        </message>
        <message>
            <source>Network, storage and control nodes are not counted here.</source>
            <translation>Réseau, stockage et nœuds de contrôle ne sont pas comptés ici.</translation>
        </message>
        <message>
            <source>What running the compute causes is not known for every place.</source>
            <translation>Ce que cause le calcul n’est pas connu pour chaque lieu.</translation>
        </message>
        <message>
            <source>Grid average, by utilisation; %1 t by the stated renewable share.</source>
            <translation>Moyenne du réseau, selon l’utilisation ; %1 t selon la part renouvelable indiquée.</translation>
        </message>
        <message>
            <source>Grid average, by utilisation. The market-based figure waits for the renewable share of each place.</source>
            <translation>Moyenne du réseau, selon l’utilisation. La valeur de marché attend la part renouvelable de chaque lieu.</translation>
        </message>
        <message>
            <source>ISO/IEC 30134; second lines give the date of the factor</source>
            <translation>ISO/IEC 30134 ; la seconde ligne donne la date du facteur</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HelpWindow</name>
        <message>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Clusterwright guide</source>
            <translation>Guide Clusterwright</translation>
        </message>
        <message>
            <source>%1 is missing from the guide. The contents name what is there; installing Clusterwright again brings the rest.</source>
            <translation>%1 manque dans le guide. Le sommaire dit ce qui est là ; une nouvelle installation de Clusterwright apporte le reste.</translation>
        </message>
        <message>
            <source>The guide was not installed with the program (%1). Installing Clusterwright again brings it.

Until then: hover over a dial or the head of a column to read what it stands for; choose a figure, and its passport on the right says how it is worked out and from what; %2 finds every verb, page and figure.</source>
            <translation>Le guide n’a pas été installé avec le programme (%1). Une nouvelle installation de Clusterwright l’apporte.

D’ici là : survolez un cadran ou le titre d’une colonne pour lire ce qu’il signifie ; choisissez un chiffre, et son passeport à droite dit comment et de quoi il est calculé ; %2 trouve chaque commande, page et chiffre.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportChoices</name>
        <message>
            <source>Change log and hashes</source>
            <translation>Journal et empreintes</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Durabilité</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Droit et souveraineté</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Considéré et pourquoi non</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Posséder ou louer</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Coût dans le temps</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Power and racks</source>
            <translation>Énergie et baies</translation>
        </message>
        <message>
            <source>Storage and software</source>
            <translation>Stockage et logiciel</translation>
        </message>
        <message>
            <source>Map of sites</source>
            <translation>Carte des lieux</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>Topologie</translation>
        </message>
        <message>
            <source>Rooms and losses</source>
            <translation>Salles et pertes</translation>
        </message>
        <message>
            <source>Rack elevations</source>
            <translation>Élévations des baies</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placement</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Nomenclature</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performances</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Besoin et hypothèses</translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Pourquoi il n’y a pas de plan</translation>
        </message>
        <message>
            <source>Memo for facilities</source>
            <translation>Note pour le bâtiment</translation>
        </message>
        <message>
            <source>Memo for finance</source>
            <translation>Note pour la finance</translation>
        </message>
        <message>
            <source>At least one chapter and one file have to stay.</source>
            <translation>Un chapitre et un fichier au moins doivent rester.</translation>
        </message>
        <message>
            <source>The logo has to lie in the folder of the plan: %1.</source>
            <translation>Le logo doit se trouver dans le dossier du plan : %1.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Keep these choices</source>
            <translation>Garder ces choix</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Files of an export</source>
            <translation>Fichiers d’un export</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of report and summary</source>
            <translation>Langue du rapport et du résumé</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Save the plan first: its logo lies beside it.</source>
            <translation>Enregistrez d’abord le plan : son logo se trouve à côté.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Sans</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Kept in the plan: the command line makes the same.</source>
            <translation>Gardé dans le plan : la ligne de commande fait de même.</translation>
        </message>
        <message>
            <source>Report and outputs</source>
            <translation>Rapport et sorties</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message>
            <source>None: the cover names the plan alone</source>
            <translation>Aucune : la couverture ne nomme que le plan</translation>
        </message>
        <message>
            <source>Choose a picture for the logo</source>
            <translation>Choisir une image pour le logo</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Sans logo</translation>
        </message>
    </context>
    <context>
        <name>BreakdownTable</name>
        <message>
            <source>Compute</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Memory traffic</source>
            <translation>Trafic mémoire</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Bubble</source>
            <translation>Bulle</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Surcoût</translation>
        </message>
        <message>
            <source>%1 on %2, %3</source>
            <translation>%1 sur %2, %3</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Term, and how it is worked out</source>
            <translation>Terme, et comment il est calculé</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>compute</source>
            <translation>le calcul</translation>
        </message>
        <message>
            <source>memory traffic</source>
            <translation>le trafic mémoire</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>la communication</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>l&apos;attente du pipeline</translation>
        </message>
        <message>
            <source>overhead</source>
            <translation>le surcoût</translation>
        </message>
        <message>
            <source>Sum of its terms</source>
            <translation>Somme de ses termes</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Asked differently</source>
            <translation>Demandé autrement</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totaux</translation>
        </message>
        <message>
            <source>Parts and costs (money, below it the quantity)</source>
            <translation>Pièces et coûts (argent, dessous la quantité)</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performances</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>The two are the same.</source>
            <translation>Les deux sont identiques.</translation>
        </message>
        <message>
            <source>Differs in: %1.</source>
            <translation>Diffère en : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) asked differently</source>
            <translation>
                <numerusform>%n chose demandée autrement</numerusform>
                <numerusform>%n choses demandées autrement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n total</numerusform>
                <numerusform>%n totaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n pièce</numerusform>
                <numerusform>%n pièces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prediction(s)</source>
            <translation>
                <numerusform>%n prévision</numerusform>
                <numerusform>%n prévisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n règle</numerusform>
                <numerusform>%n règles</numerusform>
            </translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>meilleure prouvée</translation>
        </message>
        <message>
            <source>a design, not proven best</source>
            <translation>une solution, non prouvée meilleure</translation>
        </message>
        <message>
            <source>no design meets it</source>
            <translation>aucune solution n’y répond</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>violated</source>
            <translation>enfreint</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>comes later</source>
            <translation>vient plus tard</translation>
        </message>
        <message>
            <source>holds under conditions</source>
            <translation>vaut sous conditions</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>met</source>
            <translation>respecté</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>levé</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approuvé</translation>
        </message>
        <message>
            <source>binds, costs %1</source>
            <translation>contraint, coûte %1</translation>
        </message>
        <message>
            <source>binds</source>
            <translation>contraint</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>en conflit</translation>
        </message>
    </context>
    <context>
        <name>Front</name>
        <message>
            <source>Design</source>
            <translation>Conception</translation>
        </message>
        <message>
            <source>There is no design that keeps all rules, so there is no trade-off.</source>
            <translation>Aucune conception ne respecte toutes les règles, il n’y a donc pas de compromis.</translation>
        </message>
        <message>
            <source>The Plan page says which rules exclude each other.</source>
            <translation>La page Plan dit quelles règles s’excluent.</translation>
        </message>
        <message>
            <source>Looking for the ends of the trade-off.</source>
            <translation>Recherche des extrémités du compromis.</translation>
        </message>
        <message>
            <source>One design is best in both: %1 and %2.</source>
            <translation>Une conception est la meilleure des deux côtés : %1 et %2.</translation>
        </message>
        <message>
            <source>From %1 with %2 to %3 with %4.</source>
            <translation>De %1 avec %2 à %3 avec %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n design(s), none better in one without being worse in the other.</source>
            <translation>
                <numerusform>%n conception, aucune meilleure d’un côté sans être pire de l’autre.</numerusform>
                <numerusform>%n conceptions, aucune meilleure d’un côté sans être pire de l’autre.</numerusform>
            </translation>
        </message>
        <message>
            <source>More are being looked for.</source>
            <translation>D’autres sont recherchées.</translation>
        </message>
        <message>
            <source>Nothing lies between them.</source>
            <translation>Rien ne se trouve entre elles.</translation>
        </message>
        <message>
            <source>The time ended the search; more may lie between.</source>
            <translation>Le temps a arrêté la recherche ; il peut y en avoir d’autres.</translation>
        </message>
        <message>
            <source>More may lie between them.</source>
            <translation>Il peut y en avoir d’autres entre elles.</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>The page Design says which rules exclude each other.</source>
            <translation>La page Conception dit quelles règles s’excluent.</translation>
        </message>
    </context>
    <context>
        <name>Gantt</name>
        <message>
            <source>%1 weeks</source>
            <translation>%1 semaines</translation>
        </message>
        <message>
            <source>lead time not known</source>
            <translation>délai inconnu</translation>
        </message>
        <message>
            <source>order overdue since %1</source>
            <translation>commande en retard depuis le %1</translation>
        </message>
        <message>
            <source>order by %1</source>
            <translation>à commander avant le %1</translation>
        </message>
        <message>
            <source>%1, then %2 given up</source>
            <translation>%1, puis %2 abandonnés</translation>
        </message>
        <message>
            <source>%1 (%2 rules)</source>
            <translation>%1 (%2 règles)</translation>
        </message>
        <message>
            <source>%1 in service</source>
            <translation>%1 en service</translation>
        </message>
        <message>
            <source>In service</source>
            <translation>En service</translation>
        </message>
        <message>
            <source>%1 in service for %2</source>
            <translation>%1 en service pendant %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir de %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>de %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>RulePrices</name>
        <message>
            <source>weighted sum</source>
            <translation>somme pondérée</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Prix, %1</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Holds the plan back</source>
            <translation>Retient le plan</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>No rule of this plan costs anything.</source>
            <translation>Aucune règle de ce plan ne coûte quoi que ce soit.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) of %1 cost something; the dearest is %2, %3.</source>
            <translation>
                <numerusform>%n règle sur %1 coûte quelque chose : %2, %3.</numerusform>
                <numerusform>%n règles sur %1 coûtent quelque chose ; la plus chère est %2, %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>The need</source>
            <translation>Le besoin</translation>
        </message>
        <message>
            <source>Price of the rule: %1</source>
            <translation>Prix de la règle : %1</translation>
        </message>
        <message>
            <source>A small step of: %1</source>
            <translation>Un petit pas de : %1</translation>
        </message>
        <message>
            <source>The plan is solved once more without the rule; what is kept low differs by this much. Ends are proven where the work allowed did not settle it.</source>
            <translation>Le plan est résolu encore une fois sans la règle ; ce qui est tenu bas diffère d’autant. Les bornes sont prouvées là où le travail permis n’a pas suffi.</translation>
        </message>
        <message>
            <source>The plan is solved once more with the rule's number one small step softer</source>
            <translation>Le plan est résolu une fois de plus, le nombre de la règle assoupli d’un petit pas</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
    </context>
    <context>
        <name>Variants</name>
        <message>
            <source>%1, lowest of the column</source>
            <translation>%1, plus bas de la colonne</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
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
            <translation>Comparer à partir d’ici</translation>
        </message>
        <message>
            <source>From now on edits are compared with this answer (Ctrl+R)</source>
            <translation>Dès maintenant, les modifications sont comparées à cette réponse (Ctrl+R)</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Takes the plan back to the compared answer; Ctrl+Z brings it here again</source>
            <translation>Ramène le plan à la réponse comparée ; Ctrl+Z le remet ici</translation>
        </message>
        <message>
            <source>Against the compared answer: %1</source>
            <translation>Face à la réponse comparée : %1</translation>
        </message>
        <message>
            <source>Against the compared answer</source>
            <translation>Face à la réponse comparée</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrontChart</name>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message numerus="yes">
            <source>%n design(s). Arrow keys choose one, T shows the table</source>
            <translation>
                <numerusform>%n conception. Les flèches en choisissent une, T montre le tableau</numerusform>
                <numerusform>%n conceptions. Les flèches en choisissent une, T montre le tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>your plan</source>
            <translation>votre plan</translation>
        </message>
        <message>
            <source>Choose two quantities. Every point will be a checked design that nothing beats in both.</source>
            <translation>Choisissez deux grandeurs. Chaque point sera une conception vérifiée que rien ne bat dans les deux.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::GanttChart</name>
        <message>
            <source>Rules begin</source>
            <translation>Des règles commencent</translation>
        </message>
        <message>
            <source>Being delivered: %1</source>
            <translation>En livraison : %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NumberSlider</name>
        <message>
            <source>%1, slider</source>
            <translation>%1, curseur</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1 : %2 à %3</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PerformancePage</name>
        <message>
            <source>Predicted</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>De bas à haut</translation>
        </message>
        <message>
            <source>Nothing is predicted yet.</source>
            <translation>Rien n’est encore prévu.</translation>
        </message>
        <message>
            <source>Once the plan is solved, every deployment opens into its time and its memory.</source>
            <translation>Une fois le plan résolu, chaque déploiement s’ouvre en son temps et sa mémoire.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the plan</source>
            <translation>Voir le plan</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Where does the time go?</source>
            <translation>Où passe le temps ?</translation>
        </message>
        <message>
            <source>What fills the memory of one accelerator?</source>
            <translation>Qu’est-ce qui remplit la mémoire d’un accélérateur ?</translation>
        </message>
        <message>
            <source>What is predicted</source>
            <translation>Ce qui est prévu</translation>
        </message>
        <message>
            <source>This plan holds no prediction that opens into terms.</source>
            <translation>Ce plan ne contient pas de prévision qui s’ouvre en termes.</translation>
        </message>
        <message>
            <source>How fast it will be is not worked out yet.</source>
            <translation>La vitesse n’est pas encore calculée.</translation>
        </message>
        <message>
            <source>Plans of data services, and plans solved by an older version, have none.</source>
            <translation>Les plans de services de données, et ceux d’une version plus ancienne, n’en ont pas.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>one optimiser step, %1</source>
            <translation>une étape d’optimisation, %1</translation>
        </message>
        <message>
            <source>one output token, %1</source>
            <translation>un jeton de sortie, %1</translation>
        </message>
        <message>
            <source>A step of %1 takes %2, most of it %3.</source>
            <translation>Une étape de %1 prend %2, surtout %3.</translation>
        </message>
        <message>
            <source>A step of %1 takes %2, the largest part of it %3.</source>
            <translation>Une étape de %1 prend %2, dont la plus grande part est %3.</translation>
        </message>
        <message>
            <source>A token of %1 takes %2, most of it %3.</source>
            <translation>Un jeton de %1 prend %2, surtout %3.</translation>
        </message>
        <message>
            <source>A token of %1 takes %2, the largest part of it %3.</source>
            <translation>Un jeton de %1 prend %2, dont la plus grande part est %3.</translation>
        </message>
        <message>
            <source>%1; confidence: %2</source>
            <translation>%1 ; confiance : %2</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PlugCard</name>
        <message>
            <source>Pull the plug</source>
            <translation>Débrancher</translation>
        </message>
        <message>
            <source>What happens if one thing is lost</source>
            <translation>Ce qui arrive si une chose est perdue</translation>
        </message>
        <message>
            <source>%1 lost: nothing trips and nothing slows.</source>
            <translation>%1 perdu : rien ne saute et rien ne ralentit.</translation>
        </message>
        <message>
            <source>%1 keeps %2 of its capacity.</source>
            <translation>%1 garde %2 de sa capacité.</translation>
        </message>
        <message>
            <source>Site to lose something at</source>
            <translation>Site où quelque chose est perdu</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PriceBars</name>
        <message>
            <source>costs nothing</source>
            <translation>ne coûte rien</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StatusChip</name>
        <message>
            <source>Stop working this out (Esc)</source>
            <translation>Arrêter ce calcul (Échap)</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TradeoffsPage</name>
        <message>
            <source>Work it out</source>
            <translation>Calculer</translation>
        </message>
        <message>
            <source>Open this design as a plan</source>
            <translation>Ouvrir cette conception comme plan</translation>
        </message>
        <message>
            <source>Show all designs</source>
            <translation>Montrer toutes les conceptions</translation>
        </message>
        <message>
            <source>Make it softer</source>
            <translation>L’assouplir</translation>
        </message>
        <message>
            <source>Drop the rule</source>
            <translation>Abandonner la règle</translation>
        </message>
        <message>
            <source>Designs of the front</source>
            <translation>Conceptions du front</translation>
        </message>
        <message>
            <source>Nothing to trade yet.</source>
            <translation>Rien à échanger encore.</translation>
        </message>
        <message>
            <source>Solving finds the best design; here it is weighed against all that could be better in something else.</source>
            <translation>La résolution trouve la meilleure conception ; ici elle est pesée face à tout ce qui pourrait être mieux ailleurs.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>%1, %2 s</source>
            <translation>%1, %2 s</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Less of</source>
            <translation>Moins de</translation>
        </message>
        <message>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <source>Points at most</source>
            <translation>Points au plus</translation>
        </message>
        <message>
            <source>What gives against what?</source>
            <translation>Qu’est-ce qui cède contre quoi ?</translation>
        </message>
        <message>
            <source>lower left is better; drag a box to choose several</source>
            <translation>mieux en bas à gauche ; tracez un cadre pour en choisir plusieurs</translation>
        </message>
        <message>
            <source>What does every rule cost?</source>
            <translation>Que coûte chaque règle ?</translation>
        </message>
        <message>
            <source>Choose a rule to make it softer; the plan is answered at once and Ctrl+Z takes it back.</source>
            <translation>Choisissez une règle à assouplir ; le plan reçoit aussitôt une réponse et Ctrl+Z le reprend.</translation>
        </message>
        <message>
            <source>What does it cost to improve one quantity at the expense of another?</source>
            <translation>Que coûte l’amélioration d’une grandeur aux dépens d’une autre ?</translation>
        </message>
        <message>
            <source>Choose two quantities and work out the front between them.</source>
            <translation>Choisissez deux grandeurs et calculez le front entre elles.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>Looking for the ends of the trade-off</source>
            <translation>Recherche des extrémités du compromis</translation>
        </message>
        <message>
            <source>Drop the rule %1</source>
            <translation>Abandonner la règle %1</translation>
        </message>
        <message>
            <source>Make %1 softer</source>
            <translation>Assouplir %1</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
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
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Open as a plan</source>
            <translation>Ouvrir comme plan</translation>
        </message>
        <message>
            <source>Take it into this plan</source>
            <translation>L’intégrer à ce plan</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Nothing to lay side by side yet.</source>
            <translation>Rien à mettre côte à côte encore.</translation>
        </message>
        <message>
            <source>Keep an answer under a name, change the plan, and see both here.</source>
            <translation>Gardez une réponse sous un nom, changez le plan, et voyez les deux ici.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>Name, such as “all rented”</source>
            <translation>Nom, par exemple « tout loué »</translation>
        </message>
        <message>
            <source>Name of the variant</source>
            <translation>Nom de la variante</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Garder cette réponse</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>First variant</source>
            <translation>Première variante</translation>
        </message>
        <message>
            <source>Second variant</source>
            <translation>Seconde variante</translation>
        </message>
        <message>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>This plan now</source>
            <translation>Ce plan maintenant</translation>
        </message>
        <message>
            <source>The compared answer</source>
            <translation>La réponse comparée</translation>
        </message>
        <message>
            <source>Keep this answer, change the plan, and lay both side by side.</source>
            <translation>Gardez cette réponse, changez le plan, et mettez les deux côte à côte.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) side by side.</source>
            <translation>
                <numerusform>%n réponse côte à côte.</numerusform>
                <numerusform>%n réponses côte à côte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Older: the plan has changed since. F5 solves again.</source>
            <translation>Ancien : le plan a changé depuis. F5 résout à nouveau.</translation>
        </message>
        <message>
            <source>Kept variants last as long as the plan is open; open one as a plan to save it.</source>
            <translation>Les variantes gardées durent tant que le plan est ouvert ; ouvrez-en une comme plan pour l’enregistrer.</translation>
        </message>
        <message>
            <source>bold: lowest; below: against the first row</source>
            <translation>en gras : le plus bas ; dessous : par rapport à la première ligne</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>en l’état</translation>
        </message>
    </context>
    <context>
        <name>CatalogCompare</name>
        <message>
            <source>Doubts</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>%1, differs</source>
            <translation>%1, diffère</translation>
        </message>
    </context>
    <context>
        <name>FirstPlan</name>
        <message>
            <source>Requests a second at the busiest time</source>
            <translation>Requêtes par seconde à l’heure la plus chargée</translation>
        </message>
        <message>
            <source>1/s</source>
            <translation>1/s</translation>
        </message>
        <message>
            <source>Tokens to train on, in billions</source>
            <translation>Jetons d’entraînement, en milliards</translation>
        </message>
        <message>
            <source>billion</source>
            <translation>milliard</translation>
        </message>
        <message>
            <source>Runs a month</source>
            <translation>Exécutions par mois</translation>
        </message>
        <message>
            <source>Searches a second</source>
            <translation>Recherches par seconde</translation>
        </message>
        <message>
            <source>Reads a second</source>
            <translation>Lectures par seconde</translation>
        </message>
        <message>
            <source>Data to hold</source>
            <translation>Données à tenir</translation>
        </message>
        <message>
            <source>%1 accelerators, %2</source>
            <translation>%1 accélérateurs, %2</translation>
        </message>
        <message>
            <source>%1 on at least %2 accelerators</source>
            <translation>%1 sur au moins %2 accélérateurs</translation>
        </message>
        <message>
            <source>for at most %1</source>
            <translation>pour au plus %1</translation>
        </message>
        <message>
            <source>without a budget</source>
            <translation>sans budget</translation>
        </message>
        <message>
            <source>from %1 for %2 months</source>
            <translation>dès %1 pour %2 mois</translation>
        </message>
        <message>
            <source>Choose a model, or drop its config.json.</source>
            <translation>Choisissez un modèle, ou déposez son config.json.</translation>
        </message>
        <message>
            <source>Say how much IT power the room can carry.</source>
            <translation>Dites quelle puissance informatique la salle porte.</translation>
        </message>
        <message>
            <source>%1 requests a second at the busiest time</source>
            <translation>%1 requêtes par seconde à l’heure la plus chargée</translation>
        </message>
        <message>
            <source>%1 billion tokens to train on</source>
            <translation>%1 milliards de jetons d’entraînement</translation>
        </message>
        <message>
            <source>%1 runs a month</source>
            <translation>%1 exécutions par mois</translation>
        </message>
        <message>
            <source>%1 searches a second</source>
            <translation>%1 recherches par seconde</translation>
        </message>
        <message>
            <source>%1 reads a second</source>
            <translation>%1 lectures par seconde</translation>
        </message>
        <message>
            <source>%1 TB of data</source>
            <translation>%1 To de données</translation>
        </message>
        <message>
            <source>in one own room (%1)</source>
            <translation>dans une salle propre (%1)</translation>
        </message>
        <message>
            <source>in a rented room (%1)</source>
            <translation>dans une salle louée (%1)</translation>
        </message>
        <message>
            <source>in the cloud (%1)</source>
            <translation>dans le cloud (%1)</translation>
        </message>
        <message>
            <source>bought or rented (%1)</source>
            <translation>acheté ou loué (%1)</translation>
        </message>
        <message>
            <source>“%1” is no country and no group of countries.</source>
            <translation>« %1 » n’est ni un pays ni un groupe de pays.</translation>
        </message>
        <message>
            <source>An own room stands in one country, such as Germany.</source>
            <translation>Une salle propre se trouve dans un pays, par exemple l’Allemagne.</translation>
        </message>
    </context>
    <context>
        <name>QuoteTables</name>
        <message>
            <source>waits for a part</source>
            <translation>attend une pièce</translation>
        </message>
        <message>
            <source>in a bundle</source>
            <translation>dans un lot</translation>
        </message>
        <message>
            <source>option, not in the sum</source>
            <translation>option, hors de la somme</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Part number of the maker</source>
            <translation>Référence du fabricant</translation>
        </message>
        <message>
            <source>Part number of the seller</source>
            <translation>Référence du vendeur</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Désignation</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>Fabricant</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Prix unitaire</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Prix catalogue</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Total of the line</source>
            <translation>Total de la ligne</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>Taux de taxe</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Unit price with tax</source>
            <translation>Prix unitaire taxes comprises</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>Total taxes comprises</translation>
        </message>
        <message>
            <source>Price is for so many</source>
            <translation>Prix pour tant de pièces</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Délai de livraison</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>In the catalog</source>
            <translation>Dans le catalogue</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>list %1 less %2</source>
            <translation>catalogue %1 moins %2</translation>
        </message>
        <message>
            <source>whole file</source>
            <translation>fichier entier</translation>
        </message>
        <message>
            <source>Quantity before</source>
            <translation>Quantité avant</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>Unit price before</source>
            <translation>Prix unitaire avant</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>Line that waits</source>
            <translation>Ligne en attente</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>per hour</source>
            <translation>par heure</translation>
        </message>
        <message>
            <source>per day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>per week</source>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>per month</source>
            <translation>par mois</translation>
        </message>
        <message>
            <source>per year</source>
            <translation>par an</translation>
        </message>
        <message>
            <source>paid for time</source>
            <translation>payé au temps</translation>
        </message>
        <message>
            <source>prices no part</source>
            <translation>prix d’aucune pièce</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>%1, from %2 on</source>
            <translation>%1, à partir de %2</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Nine in ten above</source>
            <translation>Neuf sur dix au-dessus</translation>
        </message>
        <message>
            <source>Half above</source>
            <translation>La moitié au-dessus</translation>
        </message>
        <message>
            <source>One in ten above</source>
            <translation>Un sur dix au-dessus</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>Promise or limit</source>
            <translation>Promesse ou limite</translation>
        </message>
        <message>
            <source>Chance that it holds</source>
            <translation>Chance qu’elle tienne</translation>
        </message>
        <message>
            <source>If it does not</source>
            <translation>Si elle ne tient pas</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>one case in twenty goes over by %1 or more</source>
            <translation>un cas sur vingt dépasse de %1 ou plus</translation>
        </message>
        <message>
            <source>fewer than one case in twenty goes over</source>
            <translation>moins d’un cas sur vingt dépasse</translation>
        </message>
        <message>
            <source>mean excess over all cases %1</source>
            <translation>dépassement moyen sur tous les cas %1</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limite %1</translation>
        </message>
        <message>
            <source>the figure is %1 (%2 to %3)</source>
            <translation>la valeur est %1 (%2 à %3)</translation>
        </message>
        <message>
            <source>What is uncertain</source>
            <translation>Ce qui est incertain</translation>
        </message>
        <message>
            <source>Total at its low end</source>
            <translation>Total à son bas</translation>
        </message>
        <message>
            <source>Total at its high end</source>
            <translation>Total à son haut</translation>
        </message>
        <message>
            <source>Way to pay</source>
            <translation>Mode de paiement</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Mois %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Bought, with freight and spares</source>
            <translation>Acheté, fret et rechanges compris</translation>
        </message>
        <message>
            <source>Price of</source>
            <translation>Prix de</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Tient jusqu’au</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Stands as</source>
            <translation>Compte comme</translation>
        </message>
        <message>
            <source>Hardware, share of today's price</source>
            <translation>Matériel, part du prix d’aujourd’hui</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>budget</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimation</translation>
        </message>
        <message>
            <source>Total cost %1 (%2 in eight of ten cases).</source>
            <translation>Coût total %1 (%2 dans huit cas sur dix).</translation>
        </message>
        <message>
            <source>The budget holds in %1 of cases.</source>
            <translation>Le budget tient dans %1 des cas.</translation>
        </message>
        <message>
            <source>The first price ends on %1.</source>
            <translation>Le premier prix prend fin le %1.</translation>
        </message>
        <message>
            <source>Until %1 this is a budget: purchases of %2. After that it is an estimate and the band widens with each month, as the table below says.</source>
            <translation>Jusqu’au %1, c’est un budget : achats de %2. Ensuite c’est une estimation et la bande s’élargit chaque mois, comme le dit le tableau.</translation>
        </message>
        <message>
            <source>This is an estimate: %1 of purchases are made after %2, when today's prices no longer hold; all purchases together %3.</source>
            <translation>C’est une estimation : %1 des achats sont faits après le %2, quand les prix d’aujourd’hui ne tiennent plus ; tous les achats ensemble %3.</translation>
        </message>
        <message>
            <source>Electricity per kWh</source>
            <translation>Électricité par kWh</translation>
        </message>
        <message>
            <source>Owning is cheaper from this use on</source>
            <translation>Posséder est moins cher dès cette utilisation</translation>
        </message>
        <message>
            <source>at no use</source>
            <translation>à aucune utilisation</translation>
        </message>
        <message>
            <source>the machines are used more than %1 of the hours</source>
            <translation>les machines sont utilisées plus de %1 des heures</translation>
        </message>
        <message>
            <source>the machines are used more than %1 of the hours the plan has work for them</source>
            <translation>les machines sont utilisées plus de %1 des heures où le plan a du travail pour elles</translation>
        </message>
        <message>
            <source>In all, less what is left</source>
            <translation>En tout, moins ce qui reste</translation>
        </message>
        <message>
            <source>electricity costs less than %1 per kWh</source>
            <translation>l’électricité coûte moins de %1 par kWh</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper at any use and price shown.</source>
            <translation>Louer à la demande est moins cher à toute utilisation et tout prix montrés.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>À quoi s&apos;attendre</translation>
        </message>
        <message>
            <source>in brackets: eight of ten cases</source>
            <translation>entre parenthèses : huit cas sur dix</translation>
        </message>
        <message>
            <source>Owning is cheaper than renting on demand if %1.</source>
            <translation>Posséder est moins cher que louer à la demande si %1.</translation>
        </message>
        <message>
            <source>The cheapest rent that nobody can interrupt (%1) costs %2 less than owning in %3 months.</source>
            <translation>La location la moins chère que personne ne peut interrompre (%1) coûte %2 de moins que la propriété en %3 mois.</translation>
        </message>
        <message>
            <source>Owning is cheaper than the cheapest rent that nobody can interrupt (%1) from month %2 and saves %3 in %4 months.</source>
            <translation>La propriété est moins chère que la location la moins chère que personne ne peut interrompre (%1) dès le mois %2 et économise %3 en %4 mois.</translation>
        </message>
        <message>
            <source>Spot, which may be interrupted, would cost %1 less than owning.</source>
            <translation>Le spot, qui peut être interrompu, coûterait %1 de moins que posséder.</translation>
        </message>
        <message>
            <source>A lease would cost %1 less than owning.</source>
            <translation>Le crédit-bail coûterait %1 de moins que posséder.</translation>
        </message>
        <message>
            <source>A lease would cost %1 more than owning.</source>
            <translation>Le crédit-bail coûterait %1 de plus que posséder.</translation>
        </message>
        <message>
            <source>What is still worth something at the end counts here, and not in the total of the plan.</source>
            <translation>Ce qui vaut encore quelque chose à la fin compte ici, mais pas dans le total du plan.</translation>
        </message>
        <message>
            <source>What owning costs is not known, so it cannot be compared.</source>
            <translation>Le coût de posséder n’est pas connu ; il ne peut être comparé.</translation>
        </message>
        <message>
            <source>No rent is known to compare owning with (%1).</source>
            <translation>Aucune location n’est connue à laquelle comparer la possession (%1).</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogListModel</name>
        <message>
            <source>Part or fact</source>
            <translation>Pièce ou fait</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Doutes</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogPage</name>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>To verify</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Douteux</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propre</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Filter every fact by any words</source>
            <translation>Filtrer tous les faits par n’importe quels mots</translation>
        </message>
        <message>
            <source>Filter the catalog</source>
            <translation>Filtrer le catalogue</translation>
        </message>
        <message>
            <source>Kind of fact</source>
            <translation>Genre de fait</translation>
        </message>
        <message>
            <source>The chosen row</source>
            <translation>La ligne choisie</translation>
        </message>
        <message>
            <source>Pin to compare</source>
            <translation>Épingler pour comparer</translation>
        </message>
        <message>
            <source>Space, in the table: up to four rows stand side by side</source>
            <translation>Espace, dans le tableau : jusqu’à quatre lignes côte à côte</translation>
        </message>
        <message>
            <source>Unpin all</source>
            <translation>Tout désépingler</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>All facts</source>
            <translation>Tous les faits</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Tous les genres</translation>
        </message>
        <message>
            <source>To verify %1</source>
            <translation>À vérifier %1</translation>
        </message>
        <message>
            <source>Doubtful %1</source>
            <translation>Douteux %1</translation>
        </message>
        <message>
            <source>Own %1</source>
            <translation>Propres %1</translation>
        </message>
        <message>
            <source>The catalog is being read.</source>
            <translation>Lecture du catalogue.</translation>
        </message>
        <message>
            <source>%1 facts of %2 kinds, as of %3.</source>
            <translation>%1 faits de %2 genres, au %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) are your own, laid over the shipped ones.</source>
            <translation>
                <numerusform>%Ln ligne est à vous, posée sur les livrées.</numerusform>
                <numerusform>%Ln lignes sont à vous, posées sur les livrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them as shipped; your own prices and parts are laid over them.</source>
            <translation>Toutes viennent du catalogue livré ; vos prix et vos pièces passent devant.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translation>
                <numerusform>%Ln trouvée</numerusform>
                <numerusform>%Ln trouvées</numerusform>
            </translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>year</source>
            <translation>an</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostRiskPage</name>
        <message>
            <source>There is no design, so there is no cost.</source>
            <translation>Sans conception, pas de coût.</translation>
        </message>
        <message>
            <source>The plan was solved, and its rules exclude each other. The page Design shows which, and what each way out would cost.</source>
            <translation>Le plan a été résolu, et ses règles s’excluent. La page Conception montre lesquelles, et ce que coûterait chaque issue.</translation>
        </message>
        <message>
            <source>See the ways out</source>
            <translation>Voir les issues</translation>
        </message>
            <message>
            <source>Use of the machines</source>
            <translation>Utilisation des machines</translation>
        </message>
        <message>
            <source>Tax on profits</source>
            <translation>Impôt sur les bénéfices</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <source>There is no cost to be sure of yet.</source>
            <translation>Il n’y a pas encore de coût dont être sûr.</translation>
        </message>
        <message>
            <source>Once the plan is solved, ten thousand futures are drawn from its bands.</source>
            <translation>Une fois le plan résolu, dix mille avenirs sont tirés de ses bandes.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>Will the promises hold?</source>
            <translation>Les promesses tiendront-elles ?</translation>
        </message>
        <message>
            <source>How far may the totals stray?</source>
            <translation>Jusqu’où les totaux peuvent-ils s’écarter ?</translation>
        </message>
        <message>
            <source>Budget or estimate, by period</source>
            <translation>Budget ou estimation, par période</translation>
        </message>
        <message>
            <source>Machines are used, % of the hours</source>
            <translation>Machines utilisées, % des heures</translation>
        </message>
        <message>
            <source>Tax, %</source>
            <translation>Impôt, %</translation>
        </message>
        <message>
            <source>What is paid when?</source>
            <translation>Qu’est-ce qui est payé quand ?</translation>
        </message>
        <message>
            <source>Own against rent</source>
            <translation>Posséder ou louer</translation>
        </message>
        <message>
            <source>What moves the total?</source>
            <translation>Qu’est-ce qui fait bouger le total ?</translation>
        </message>
        <message>
            <source>How long does each price hold?</source>
            <translation>Combien de temps tient chaque prix ?</translation>
        </message>
        <message>
            <source>A plan without an answer has no cost.</source>
            <translation>Un plan sans réponse n’a pas de coût.</translation>
        </message>
        <message>
            <source>What it costs, and how sure that is, is not worked out yet.</source>
            <translation>Ce qu’il coûte, et avec quelle certitude, n’est pas calculé.</translation>
        </message>
        <message>
            <source>The plan page says which rules exclude each other.</source>
            <translation>La page Plan dit quelles règles s’excluent.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>%1, not discounted</source>
            <translation>%1, non actualisé</translation>
        </message>
        <message>
            <source>Drawing %1 futures</source>
            <translation>Tirage de %1 avenirs</translation>
        </message>
        <message>
            <source>Working out the risk was cancelled.</source>
            <translation>Le calcul du risque a été interrompu.</translation>
        </message>
        <message>
            <source>The risk of this plan could not be worked out.</source>
            <translation>Le risque de ce plan n’a pu être calculé.</translation>
        </message>
        <message>
            <source>Change the use or the samples to begin again.</source>
            <translation>Changez l’utilisation ou les échantillons pour recommencer.</translation>
        </message>
        <message>
            <source>%1 futures of this plan are being drawn.</source>
            <translation>%1 avenirs de ce plan sont tirés.</translation>
        </message>
        <message>
            <source>%1 samples</source>
            <translation>%1 échantillons</translation>
        </message>
        <message>
            <source>Break-even, month %1</source>
            <translation>Point mort, mois %1</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>dès le %1</translation>
        </message>
        <message>
            <source>cumulative, %1</source>
            <translation>cumulé, %1</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>contre %1</translation>
        </message>
        <message>
            <source>When is owning cheaper?</source>
            <translation>Quand posséder est-il moins cher ?</translation>
        </message>
        <message>
            <source>The page Design says which rules exclude each other.</source>
            <translation>La page Conception dit quelles règles s’excluent.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FirstPlanWizard</name>
        <message>
            <source>Read. A copy of %1 goes beside the plan when it is saved.</source>
            <translation>Lu. Une copie de %1 est placée à côté du plan à l'enregistrement.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Plan it now</source>
            <translation>Planifier maintenant</translation>
        </message>
        <message>
            <source>Plan step by step</source>
            <translation>Planifier pas à pas</translation>
        </message>
        <message>
            <source>What should the cluster do?</source>
            <translation>Que doit faire la grappe ?</translation>
        </message>
        <message>
            <source>One kind of work is enough to begin with; more can be added to the plan later.</source>
            <translation>Un genre de travail suffit pour commencer ; d’autres s’ajoutent ensuite.</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Genre de travail</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Read a config.json…</source>
            <translation>Lire un config.json…</translation>
        </message>
        <message>
            <source>Read a model</source>
            <translation>Lire un modèle</translation>
        </message>
        <message>
            <source>Models (*.json)</source>
            <translation>Modèles (*.json)</translation>
        </message>
        <message>
            <source>Or drop a Hugging Face config.json here.</source>
            <translation>Ou déposez ici un config.json de Hugging Face.</translation>
        </message>
        <message>
            <source>How much of it?</source>
            <translation>Combien ?</translation>
        </message>
        <message>
            <source>By demand, when you know it; by accelerators, when they are given.</source>
            <translation>Par demande, si vous la connaissez ; par accélérateurs, s’ils sont donnés.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>By demand</source>
            <translation>Par demande</translation>
        </message>
        <message>
            <source>By accelerators</source>
            <translation>Par accélérateurs</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>whatever costs least</source>
            <translation>le moins cher</translation>
        </message>
        <message>
            <source>At least so many</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>In systems of</source>
            <translation>En systèmes de</translation>
        </message>
        <message>
            <source>Where may it stand?</source>
            <translation>Où peut-il se trouver ?</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Own room</source>
            <translation>Salle propre</translation>
        </message>
        <message>
            <source>Rented room</source>
            <translation>Salle louée</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Whatever is best</source>
            <translation>Le meilleur</translation>
        </message>
        <message>
            <source>Country or group</source>
            <translation>Pays ou groupe</translation>
        </message>
        <message>
            <source>IT power of the room</source>
            <translation>Puissance informatique de la salle</translation>
        </message>
        <message>
            <source>Power of a rack</source>
            <translation>Puissance d’une baie</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <translation>Prix de l’électricité</translation>
        </message>
        <message>
            <source>All of it in one place</source>
            <translation>Tout en un lieu</translation>
        </message>
        <message>
            <source>IT power, kW</source>
            <translation>Puissance informatique, kW</translation>
        </message>
        <message>
            <source>Power of a rack, kW</source>
            <translation>Puissance d’une baie, kW</translation>
        </message>
        <message>
            <source>Electricity, per kWh</source>
            <translation>Électricité, par kWh</translation>
        </message>
        <message>
            <source>With what money, and when?</source>
            <translation>Avec quel argent, et quand ?</translation>
        </message>
        <message>
            <source>A budget may stay open: the answer then says what it costs.</source>
            <translation>Un budget peut rester ouvert : la réponse dit alors ce que cela coûte.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Budget for purchases</source>
            <translation>Budget d’achat</translation>
        </message>
        <message>
            <source>Begins in</source>
            <translation>Commence en</translation>
        </message>
        <message>
            <source>Runs for, months</source>
            <translation>Dure, mois</translation>
        </message>
        <message>
            <source>Under which law?</source>
            <translation>Sous quel droit ?</translation>
        </message>
        <message>
            <source>Planning support, no legal advice. What is left open is read strictly.</source>
            <translation>Aide à la planification, pas un conseil juridique. Ce qui reste ouvert est lu strictement.</translation>
        </message>
        <message>
            <source>Data stays in the country or group chosen</source>
            <translation>Les données restent dans le pays ou groupe choisi</translation>
        </message>
        <message>
            <source>No operator under the law of the United States</source>
            <translation>Aucun exploitant soumis au droit des États-Unis</translation>
        </message>
        <message>
            <source>Role under the EU AI Act</source>
            <translation>Rôle selon le règlement IA</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>deployer: uses it</source>
            <translation>déployeur : l’utilise</translation>
        </message>
        <message>
            <source>provider: puts it on the market</source>
            <translation>fournisseur : le met sur le marché</translation>
        </message>
        <message>
            <source>Risk class under the EU AI Act</source>
            <translation>Classe de risque selon le règlement IA</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimale</translation>
        </message>
        <message>
            <source>limited: talks with people</source>
            <translation>limitée : parle avec des personnes</translation>
        </message>
        <message>
            <source>high: decides about people</source>
            <translation>élevée : décide de personnes</translation>
        </message>
        <message>
            <source>Risk class</source>
            <translation>Classe de risque</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 sur %2</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>%1 Choose a model of the catalog, or another file.</source>
            <translation>%1 Choisissez un modèle du catalogue, ou un autre fichier.</translation>
        </message>
        <message>
            <source>%1, read from a file</source>
            <translation>%1, lu d’un fichier</translation>
        </message>
        <message>
            <source>A country such as Germany, a group such as the EU, or anywhere in the world.</source>
            <translation>Un pays comme l’Allemagne, un groupe comme l’UE ou partout dans le monde.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HoldChart</name>
        <message>
            <source>no end known</source>
            <translation>sans fin connue</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>terminé le %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>se termine le %1</translation>
        </message>
        <message>
            <source>Nothing is bought in this plan.</source>
            <translation>Rien n’est acheté dans ce plan.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LineChart</name>
        <message>
            <source>%1 mo</source>
            <translation>%1 mois</translation>
        </message>
        <message>
            <source>There is nothing to compare.</source>
            <translation>Il n’y a rien à comparer.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::OwnRowCard</name>
        <message>
            <source>Your word on this row</source>
            <translation>Votre mot sur cette ligne</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Prix le plus bas</translation>
        </message>
        <message>
            <source>Highest price</source>
            <translation>Prix le plus haut</translation>
        </message>
        <message>
            <source>Set the price</source>
            <translation>Fixer le prix</translation>
        </message>
        <message>
            <source>Take the shipped row again</source>
            <translation>Reprendre la ligne livrée</translation>
        </message>
        <message>
            <source>Change any cell…</source>
            <translation>Changer une cellule…</translation>
        </message>
        <message>
            <source>Add a part like it…</source>
            <translation>Ajouter une pièce semblable…</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>Qui le dit</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>Compte à partir du</translation>
        </message>
        <message>
            <source>A plan uses the price when its own day is this one or later.</source>
            <translation>Un plan utilise le prix quand son propre jour est celui-ci ou plus tard.</translation>
        </message>
        <message>
            <source>A mail, a framework contract, a call</source>
            <translation>Un courriel, un contrat-cadre, un appel</translation>
        </message>
        <message>
            <source>Highest, where it is a range</source>
            <translation>Le plus haut, s’il s’agit d’une fourchette</translation>
        </message>
        <message>
            <source>Price, %1</source>
            <translation>Prix, %1</translation>
        </message>
        <message>
            <source>Price, %1 per %2</source>
            <translation>Prix, %1 par %2</translation>
        </message>
        <message>
            <source>No price is stated</source>
            <translation>Aucun prix n’est indiqué</translation>
        </message>
        <message>
            <source>a price above zero</source>
            <translation>un prix supérieur à zéro</translation>
        </message>
        <message>
            <source>own statement</source>
            <translation>déclaration propre</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuoteColumnsCard</name>
        <message>
            <source>What the columns mean</source>
            <translation>Ce que signifient les colonnes</translation>
        </message>
        <message>
            <source>The columns are right</source>
            <translation>Les colonnes sont justes</translation>
        </message>
        <message>
            <source>confirmed; remembered for this vendor with the import</source>
            <translation>confirmé ; retenu pour ce fabricant avec l’import</translation>
        </message>
        <message>
            <source>look once; the next quote of this vendor is read the same way</source>
            <translation>regardez une fois ; la prochaine offre de ce fabricant se lit de même</translation>
        </message>
        <message>
            <source>Meaning of the column “%1”</source>
            <translation>Sens de la colonne « %1 »</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>non utilisée</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuotePage</name>
        <message>
            <source>Drop a vendor's quote here.</source>
            <translation>Déposez ici l’offre d’un fabricant.</translation>
        </message>
        <message>
            <source>CSV or XLSX, German or English. Nothing enters your catalog before you have seen the total under each reading, the findings and what each column means.</source>
            <translation>CSV ou XLSX, en allemand ou en anglais. Rien n’entre dans votre catalogue avant que vous ayez vu le total de chaque lecture, les constats et le sens de chaque colonne.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Import into your catalog</source>
            <translation>Importer dans votre catalogue</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Against the last quote of this vendor</source>
            <translation>Face à la dernière offre de ce fabricant</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>What is odd about it</source>
            <translation>Ce qui est étrange</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fabricant</translation>
        </message>
        <message>
            <source>Currency, which the file leaves open</source>
            <translation>Monnaie, que le fichier laisse ouverte</translation>
        </message>
        <message>
            <source>Open a vendor's quote</source>
            <translation>Ouvrir l’offre d’un fabricant</translation>
        </message>
        <message>
            <source>Quotes (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
            <translation>Offres (*.csv *.xlsx *.txt *.tsv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Reading %1.</source>
            <translation>Lecture de %1.</translation>
        </message>
        <message>
            <source>%1 could not be read as a quote.</source>
            <translation>%1 n’a pu être lu comme offre.</translation>
        </message>
        <message>
            <source>Choose another file, or say below what its columns mean.</source>
            <translation>Choisissez un autre fichier, ou dites ci-dessous le sens de ses colonnes.</translation>
        </message>
        <message>
            <source>No quote is on the desk.</source>
            <translation>Aucune offre sur le bureau.</translation>
        </message>
        <message>
            <source>Prices of imported quotes replace the shipped ones until they end.</source>
            <translation>Les prix des offres importées remplacent les livrés jusqu’à leur fin.</translation>
        </message>
        <message>
            <source>The quote of %1 is in your catalog.</source>
            <translation>L’offre de %1 est dans votre catalogue.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) wait for a part below; the others price the plan now.</source>
            <translation>
                <numerusform>%Ln ligne attend une pièce ci-dessous ; les autres chiffrent le plan.</numerusform>
                <numerusform>%Ln lignes attendent une pièce ci-dessous ; les autres chiffrent le plan.</numerusform>
            </translation>
        </message>
        <message>
            <source>All its lines price the plan now. Ctrl+Z takes it back.</source>
            <translation>Toutes ses lignes chiffrent le plan. Ctrl+Z le reprend.</translation>
        </message>
        <message>
            <source>%1 asks one thing first: comma or point?</source>
            <translation>%1 demande d’abord : virgule ou point ?</translation>
        </message>
        <message numerus="yes">
            <source>%1 asks %2 net for %Ln line(s).</source>
            <translation>
                <numerusform>%1 demande %2 net pour %Ln ligne.</numerusform>
                <numerusform>%1 demande %2 net pour %Ln lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid until %1; %2 of %3 lines name a part of the catalog.</source>
            <translation>Valable jusqu’au %1 ; %2 lignes sur %3 nomment une pièce du catalogue.</translation>
        </message>
        <message>
            <source>It states no end; %1 of %2 lines name a part of the catalog.</source>
            <translation>Elle n’indique pas de fin ; %1 lignes sur %2 nomment une pièce du catalogue.</translation>
        </message>
        <message>
            <source>choose a line without a part to find it below</source>
            <translation>choisissez une ligne sans pièce pour la trouver ci-dessous</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>rien n’a changé</translation>
        </message>
        <message>
            <source>Import it again</source>
            <translation>L’importer à nouveau</translation>
        </message>
        <message>
            <source>First say which total is meant.</source>
            <translation>Dites d’abord quel total est visé.</translation>
        </message>
        <message>
            <source>First look at the columns and say that they are right.</source>
            <translation>Regardez d’abord les colonnes et dites qu’elles sont justes.</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importée</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>La reprendre</translation>
        </message>
        <message>
            <source>Next quote</source>
            <translation>Offre suivante</translation>
        </message>
        <message>
            <source>What is paid for time prices no part; the other lines price the plan now. Ctrl+Z takes it back.</source>
            <translation>Ce qui se paie au temps n’est le prix d’aucune pièce ; les autres lignes s’appliquent au plan maintenant. Ctrl+Z l’annule.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuoteReadingCard</name>
        <message>
            <source>Comma or point</source>
            <translation>Virgule ou point</translation>
        </message>
        <message>
            <source>the file does not settle it: say which total is meant</source>
            <translation>le fichier ne tranche pas : dites quel total est visé</translation>
        </message>
        <message>
            <source>the total of the quote under each reading the file allows</source>
            <translation>le total de l’offre selon chaque lecture que le fichier permet</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>Virgule décimale</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>Point décimal</translation>
        </message>
        <message>
            <source>net</source>
            <translation>net</translation>
        </message>
        <message>
            <source>%1 with tax</source>
            <translation>%1 taxes comprises</translation>
        </message>
        <message>
            <source>This total is meant</source>
            <translation>Ce total est visé</translation>
        </message>
        <message>
            <source>Read it so</source>
            <translation>Le lire ainsi</translation>
        </message>
        <message>
            <source>read so</source>
            <translation>lu ainsi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RowDialog</name>
        <message>
            <source>Add a part like %1</source>
            <translation>Ajouter une pièce semblable à %1</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Changer %1</translation>
        </message>
        <message>
            <source>Give the part an id of its own and change what differs.</source>
            <translation>Donnez à la pièce un id propre et changez ce qui diffère.</translation>
        </message>
        <message>
            <source>What you change is laid over the shipped row; an empty field keeps it.</source>
            <translation>Ce que vous changez se pose sur la ligne livrée ; un champ vide la garde.</translation>
        </message>
        <message>
            <source>Add the part</source>
            <translation>Ajouter la pièce</translation>
        </message>
        <message>
            <source>Change the row</source>
            <translation>Changer la ligne</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Own entry</source>
            <translation>Entrée propre</translation>
        </message>
        <message>
            <source>The part needs an id of its own</source>
            <translation>La pièce a besoin d’un id propre</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TornadoChart</name>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1 : %2 à %3</translation>
        </message>
        <message>
            <source>Nothing in this plan is uncertain.</source>
            <translation>Rien dans ce plan n’est incertain.</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>moins cher</translation>
        </message>
        <message>
            <source>dearer</source>
            <translation>plus cher</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TrayCard</name>
        <message>
            <source>Lines that wait for a part</source>
            <translation>Lignes en attente d’une pièce</translation>
        </message>
        <message>
            <source>Parts of the catalog</source>
            <translation>Pièces du catalogue</translation>
        </message>
        <message>
            <source>It is this part</source>
            <translation>C’est cette pièce</translation>
        </message>
        <message>
            <source>Search the catalog by any words</source>
            <translation>Chercher dans le catalogue par n’importe quels mots</translation>
        </message>
        <message>
            <source>Search the part a line means</source>
            <translation>Chercher la pièce que vise une ligne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of imported quotes price nothing yet</source>
            <translation>
                <numerusform>%Ln ligne d’offres importées ne chiffre rien encore</numerusform>
                <numerusform>%Ln lignes d’offres importées ne chiffrent rien encore</numerusform>
            </translation>
        </message>
        <message>
            <source>every line of the imported quotes has its part</source>
            <translation>chaque ligne des offres importées a sa pièce</translation>
        </message>
        <message>
            <source>Which part does %1 mean by “%2”?</source>
            <translation>Quelle pièce %1 entend-il par « %2 » ?</translation>
        </message>
        <message>
            <source>Which part is %1, %2?</source>
            <translation>Quelle pièce est %1, %2 ?</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>It is %1</source>
            <translation>C’est %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::EvenMap</name>
        <message>
            <source>Use of the machines, share of the hours</source>
            <translation>Utilisation des machines, part des heures</translation>
        </message>
        <message>
            <source>Electricity, %1 per kWh</source>
            <translation>Électricité, %1 par kWh</translation>
        </message>
        <message>
            <source>Owning is cheaper</source>
            <translation>Posséder est moins cher</translation>
        </message>
        <message>
            <source>Renting on demand is cheaper</source>
            <translation>Louer à la demande est moins cher</translation>
        </message>
        <message>
            <source>There is no offer on demand to compare with.</source>
            <translation>Il n’y a pas d’offre à la demande à comparer.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::UserGroupsEditor</name>
        <message>
            <source>Where the users are</source>
            <translation>Où sont les utilisateurs</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Add a place of users to %1</source>
            <translation>Ajouter un lieu d’utilisateurs à %1</translation>
        </message>
        <message>
            <source>%1: place %2 of the users</source>
            <translation>%1 : lieu %2 des utilisateurs</translation>
        </message>
        <message>
            <source>%1: share of place %2</source>
            <translation>%1 : part du lieu %2</translation>
        </message>
        <message>
            <source>Remove place %1 of the users</source>
            <translation>Retirer le lieu %1 des utilisateurs</translation>
        </message>
        <message>
            <source>% of the requests</source>
            <translation>% des requêtes</translation>
        </message>
        <message>
            <source>Not stated: every place is as near to them as any other.</source>
            <translation>Non indiqué : chaque lieu leur est aussi proche qu’un autre.</translation>
        </message>
        <message>
            <source>The catalog does not know where %1 is. Name a larger city near there.</source>
            <translation>Le catalogue ne sait pas où se trouve %1. Nommez une plus grande ville à proximité.</translation>
        </message>
    </context>
    <context>
        <name>RiskFigures</name>
        <message>
            <source>Drawn %1 times: every price, rate, use and failure from its own band, those of one kind together; the same draws every time</source>
            <translation>Tiré %1 fois : chaque prix, taux, utilisation et panne dans sa bande, ceux d’un genre ensemble ; toujours les mêmes tirages</translation>
        </message>
        <message>
            <source>Half of the futures lie above: %1</source>
            <translation>La moitié des futurs est au-dessus : %1</translation>
        </message>
        <message>
            <source>planned %1, mean %2, one in twenty above %3</source>
            <translation>prévu %1, moyenne %2, un sur vingt au-dessus de %3</translation>
        </message>
        <message>
            <source>Chance that %1 holds</source>
            <translation>Chance que %1 tienne</translation>
        </message>
        <message>
            <source>of the futures</source>
            <translation>des avenirs</translation>
        </message>
        <message>
            <source>limit %1; one in twenty goes over by %2; mean excess %3</source>
            <translation>limite %1 ; un sur vingt dépasse de %2 ; dépassement moyen %3</translation>
        </message>
        <message>
            <source>limit %1; the figure is %2, in eight of ten %3 to %4</source>
            <translation>limite %1 ; la valeur est %2, dans huit cas sur dix %3 à %4</translation>
        </message>
        <message>
            <source>How far the total moves when this alone goes from its low to its high end and all else stays as planned</source>
            <translation>De combien le total bouge quand ceci seul va de son bas à son haut et que tout le reste demeure comme prévu</translation>
        </message>
        <message>
            <source>All payments of this way added up by the end of the horizon, not discounted</source>
            <translation>Tous les paiements de cette voie additionnés à la fin de l’horizon, non actualisés</translation>
        </message>
        <message>
            <source>All payments of this way added up by the end of the horizon, less what its hardware fetches then, not discounted</source>
            <translation>Tous les paiements de cette voie additionnés à la fin de l’horizon, moins ce que son matériel rapporte alors, non actualisés</translation>
        </message>
        <message>
            <source>Owning is cheaper above this use</source>
            <translation>Posséder est moins cher au-dessus de cette utilisation</translation>
        </message>
        <message>
            <source>of the hours</source>
            <translation>des heures</translation>
        </message>
        <message>
            <source>Cost of owning over the horizon divided by the cost of renting every hour of it</source>
            <translation>Coût de possession sur l’horizon divisé par le coût de location de chacune de ses heures</translation>
        </message>
        <message>
            <source>Purchases of this part; the quote states until when its price holds</source>
            <translation>Achats de cette pièce ; l’offre dit jusqu’à quand son prix tient</translation>
        </message>
        <message>
            <source>Purchases of this part; the price holds until it is called old</source>
            <translation>Achats de cette pièce ; le prix tient jusqu’à ce qu’il soit dit ancien</translation>
        </message>
        <message>
            <source>Half of the futures take longer: lead time</source>
            <translation>La moitié des avenirs prend plus longtemps : délai de livraison</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>Mean excess over %1</source>
            <translation>Dépassement moyen de %1</translation>
        </message>
        <message>
            <source>of today&apos;s price</source>
            <translation>du prix d&apos;aujourd&apos;hui</translation>
        </message>
        <message>
            <source>Today&apos;s prices still hold then</source>
            <translation>Les prix d&apos;aujourd&apos;hui tiennent encore alors</translation>
        </message>
        <message>
            <source>What the catalog assumes of how prices drift in a year, over the time from today to the period</source>
            <translation>Ce que le catalogue suppose de la dérive annuelle des prix, sur le temps d&apos;aujourd&apos;hui à la période</translation>
        </message>
        <message>
            <source>Price of hardware</source>
            <translation>Prix du matériel</translation>
        </message>
        <message>
            <source>Price of cloud</source>
            <translation>Prix du cloud</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <translation>Prix de l&apos;électricité</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, dark, high contrast or as the desktop has it</source>
            <translation>Clair, sombre, contraste élevé ou comme le bureau</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the desktop has it</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Size of the text in points, or as the desktop has it</source>
            <translation>Taille du texte en points, ou celle du bureau</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>8 points</source>
            <translation>8 points</translation>
        </message>
        <message>
            <source>10 points</source>
            <translation>10 points</translation>
        </message>
        <message>
            <source>12 points</source>
            <translation>12 points</translation>
        </message>
        <message>
            <source>14 points</source>
            <translation>14 points</translation>
        </message>
        <message>
            <source>16 points</source>
            <translation>16 points</translation>
        </message>
        <message>
            <source>Language of the window and of new reports, or as the desktop has it</source>
            <translation>Langue de la fenêtre et des nouveaux rapports, ou celle du bureau</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Whether every edit of a plan is answered at once</source>
            <translation>Si chaque modification d’un plan reçoit aussitôt une réponse</translation>
        </message>
        <message>
            <source>Answer while I edit</source>
            <translation>Répondre pendant l’édition</translation>
        </message>
        <message>
            <source>Seconds after which a solve stops with the best answer so far</source>
            <translation>Secondes après lesquelles une résolution s’arrête avec la meilleure réponse trouvée</translation>
        </message>
        <message>
            <source>Longest solve, seconds</source>
            <translation>Résolution la plus longue, secondes</translation>
        </message>
        <message>
            <source>Threads of the solver; one gives the same answer every time</source>
            <translation>Fils du solveur ; un seul donne toujours la même réponse</translation>
        </message>
        <message>
            <source>Threads of the solver</source>
            <translation>Fils du solveur</translation>
        </message>
        <message>
            <source>Memory in GiB (1024) instead of GB (1000)</source>
            <translation>Mémoire en Gio (1024) au lieu de Go (1000)</translation>
        </message>
        <message>
            <source>Memory in GiB</source>
            <translation>Mémoire en Gio</translation>
        </message>
        <message>
            <source>Who signs the change log of plans; empty takes the name of the login</source>
            <translation>Qui signe le journal des plans ; vide prend le nom de la session</translation>
        </message>
        <message>
            <source>Address of the team's catalog in PostgreSQL, such as service=planning, from the next start on; no password; empty is a catalog of your own</source>
            <translation>Adresse du catalogue d’équipe dans PostgreSQL, par exemple service=planning, dès le prochain démarrage ; sans mot de passe ; vide est un catalogue propre</translation>
        </message>
        <message>
            <source>Team catalog</source>
            <translation>Catalogue d’équipe</translation>
        </message>
        <message>
            <source>Name in the change log</source>
            <translation>Nom dans le journal</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Language and size of the text begin with the next start.</source>
            <translation>Langue et taille du texte prennent effet au prochain démarrage.</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les paramètres</translation>
        </message>
    </context>
    <context>
        <name>Probes</name>
        <message numerus="yes">
            <source>and %n other figure(s)</source>
            <translation>
                <numerusform>et %n autre valeur</numerusform>
                <numerusform>et %n autres valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Pas encore demandé</translation>
        </message>
        <message>
            <source>Can run here</source>
            <translation>Peut tourner ici</translation>
        </message>
        <message>
            <source>Cannot run here</source>
            <translation>Ne peut tourner ici</translation>
        </message>
        <message>
            <source>Waits its turn</source>
            <translation>Attend son tour</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>En mesure</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>Non mesuré</translation>
        </message>
        <message>
            <source>%1, figure %2 of %3</source>
            <translation>%1, valeur %2 sur %3</translation>
        </message>
        <message>
            <source>%1 of %2 probes measured this machine.</source>
            <translation>%1 sondes sur %2 ont mesuré cette machine.</translation>
        </message>
        <message>
            <source>No probe could run on this machine.</source>
            <translation>Aucune sonde n’a pu tourner sur cette machine.</translation>
        </message>
        <message>
            <source>The probe could not be started.</source>
            <translation>La sonde n’a pu être démarrée.</translation>
        </message>
        <message>
            <source>The probe ended before it was done.</source>
            <translation>La sonde s’est arrêtée avant la fin.</translation>
        </message>
        <message>
            <source>The probe was ended from outside.</source>
            <translation>La sonde a été arrêtée de l’extérieur.</translation>
        </message>
        <message>
            <source>The probe took longer than its deadline and was stopped.</source>
            <translation>La sonde a dépassé son délai et a été arrêtée.</translation>
        </message>
        <message>
            <source>The probe and this program do not belong together.</source>
            <translation>La sonde et ce programme ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>The probe wrote something that is not a measurement.</source>
            <translation>La sonde a écrit quelque chose qui n’est pas une mesure.</translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <translation>La mesure a été interrompue.</translation>
        </message>
        <message>
            <source>What was measured until then is kept.</source>
            <translation>Ce qui avait été mesuré est gardé.</translation>
        </message>
        <message>
            <source>Nothing was measured until then.</source>
            <translation>Rien n’avait encore été mesuré.</translation>
        </message>
        <message>
            <source>Probe</source>
            <translation>Sonde</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Où elle en est</translation>
        </message>
        <message>
            <source>What it measures, or why not</source>
            <translation>Ce qu’elle mesure, ou pourquoi non</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>Quartiles</source>
            <translation>Quartiles</translation>
        </message>
        <message>
            <source>95 % interval, ±</source>
            <translation>Intervalle à 95 %, ±</translation>
        </message>
        <message>
            <source>Repetitions</source>
            <translation>Répétitions</translation>
        </message>
        <message>
            <source>Of the data sheet</source>
            <translation>De la fiche technique</translation>
        </message>
        <message>
            <source>Held against a reference</source>
            <translation>Face à une référence</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Concorde</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>Ne concorde pas</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Factor or figure</source>
            <translation>Facteur ou valeur</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>training</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>serving</source>
            <translation>service</translation>
        </message>
        <message>
            <source>Band of %1, times the likely value</source>
            <translation>Bande de %1, fois la valeur probable</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Used since</source>
            <translation>En usage depuis</translation>
        </message>
        <message>
            <source>The ledger</source>
            <translation>Le registre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>within</source>
            <translation>dedans</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>dehors</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Median error</source>
            <translation>Erreur médiane</translation>
        </message>
        <message>
            <source>Above the prediction</source>
            <translation>Au-dessus de la prévision</translation>
        </message>
        <message>
            <source>Within the band</source>
            <translation>Dans la bande</translation>
        </message>
    </context>
    <context>
        <name>cw::app::AroundCard</name>
        <message>
            <source>Versions that stand or are decided, held against the matrix of what works together</source>
            <translation>Versions en place ou décidées, confrontées à la matrice de ce qui fonctionne ensemble</translation>
        </message>
        <message>
            <source>“%1” is no version: a product and its version with an @ between, such as kubernetes@1.34</source>
            <translation>« %1 » n’est pas une version : un produit et sa version séparés par un @, par exemple kubernetes@1.34</translation>
        </message>
        <message>
            <source>Switch models for the first of them, where one carries the ports; empty: the lowest price a port</source>
            <translation>Modèles de commutateurs pour la première d’entre elles, là où l’un d’eux porte les ports ; vide : le prix par port le plus bas</translation>
        </message>
        <message>
            <source>The catalog has no switch “%1”; the nearest is %2</source>
            <translation>Le catalogue n’a pas de commutateur « %1 » ; le plus proche est %2</translation>
        </message>
        <message>
            <source>Around the servers</source>
            <translation>Autour des serveurs</translation>
        </message>
        <message>
            <source>What counts beside hardware, place, energy and maintenance, and what runs the cluster</source>
            <translation>Ce qui compte en plus du matériel, de l’emplacement, de l’énergie et de la maintenance, et ce qui fait tourner le cluster</translation>
        </message>
        <message>
            <source>Costs that count</source>
            <translation>Coûts pris en compte</translation>
        </message>
        <message>
            <source>What runs the cluster; each brings its nodes</source>
            <translation>Ce qui fait tourner le cluster ; chacun apporte ses nœuds</translation>
        </message>
        <message>
            <source>Networks of training runs that may be chosen beside the non-blocking one, ports down to ports up at a leaf switch</source>
            <translation>Réseaux d’entraînement qui peuvent être choisis à côté du réseau non bloquant, ports descendants pour ports montants d’un commutateur feuille</translation>
        </message>
        <message>
            <source>How networks of your own may be built; the first ticked joins all work, the others are offered to training runs</source>
            <translation>Comment vos réseaux peuvent être construits ; la première cochée relie tout le travail, les autres sont proposées aux entraînements</translation>
        </message>
    </context>
    <context>
        <name>Sweep</name>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n scénario</numerusform>
                <numerusform>%n scénarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n without a design</source>
            <translation>
                <numerusform>%1, dont %n sans conception</numerusform>
                <numerusform>%1, dont %n sans conception</numerusform>
            </translation>
        </message>
        <message>
            <source>The same everywhere: %1.</source>
            <translation>Partout identiques : %1.</translation>
        </message>
        <message>
            <source>%1: no design keeps all rules</source>
            <translation>%1 : aucune conception ne respecte toutes les règles</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MultiplesChart</name>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>Scenario %1 is chosen; Enter opens its plan</source>
            <translation>Le scénario %1 est choisi ; Entrée ouvre son plan</translation>
        </message>
        <message numerus="yes">
            <source>%n quantities over %1. Arrow keys choose a scenario, T shows the table</source>
            <translation>
                <numerusform>%n grandeur en fonction de %1. Les flèches choisissent un scénario, T montre le tableau</numerusform>
                <numerusform>%n grandeurs en fonction de %1. Les flèches choisissent un scénario, T montre le tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing moves in this sweep: every scenario has the same design.</source>
            <translation>Rien ne bouge dans cette série : chaque scénario a la même conception.</translation>
        </message>
        <message>
            <source>There is no sweep to show.</source>
            <translation>Aucune série ouverte.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SweepCard</name>
        <message>
            <source>How does the answer move over a sweep?</source>
            <translation>Comment la réponse évolue-t-elle au fil d’une série ?</translation>
        </message>
        <message>
            <source>Open this scenario as a plan</source>
            <translation>Ouvrir ce scénario comme plan</translation>
        </message>
        <message>
            <source>Open a sweep’s results…</source>
            <translation>Ouvrir les résultats d’une série…</translation>
        </message>
        <message>
            <source>Open a sweep’s results</source>
            <translation>Ouvrir les résultats d’une série</translation>
        </message>
        <message>
            <source>Results of a sweep (*.sqlite)</source>
            <translation>Résultats d’une série (*.sqlite)</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>En fonction de</translation>
        </message>
        <message>
            <source>What the sweep is drawn over</source>
            <translation>Axe de la série</translation>
        </message>
        <message>
            <source>“clusterwright-cli sweep” answers a plan for many values at once; drop its results.sqlite here or open it.</source>
            <translation>« clusterwright-cli sweep » répond à un plan pour de nombreuses valeurs à la fois ; déposez ici son fichier results.sqlite ou ouvrez-le.</translation>
        </message>
        <message>
            <source>over %1</source>
            <translation>en fonction de %1</translation>
        </message>
        <message>
            <source>Scenario %1 has no plan beside the results</source>
            <translation>Le scénario %1 n’a pas de plan à côté des résultats</translation>
        </message>
        <message>
            <source>the folder that the sweep wrote, with its plans</source>
            <translation>le dossier que la série a écrit, avec ses plans</translation>
        </message>
        <message>
            <source>%1, scenario %2</source>
            <translation>%1, scénario %2</translation>
        </message>
    </context>
    <context>
        <name>BillFigures</name>
        <message>
            <source>Bought in all</source>
            <translation>Achats au total</translation>
        </message>
        <message>
            <source>Running in all, undiscounted</source>
            <translation>Exploitation au total, non actualisée</translation>
        </message>
        <message>
            <source>%1, bought</source>
            <translation>%1, achat</translation>
        </message>
        <message>
            <source>%1, running</source>
            <translation>%1, exploitation</translation>
        </message>
        <message>
            <source>Sum of its lines, each quantity × unit price</source>
            <translation>Somme des lignes, chacune quantité × prix unitaire</translation>
        </message>
    </context>
    <context>
        <name>NetworkFigures</name>
        <message>
            <source>Rails × (servers ÷ ports a leaf leaves for nodes, rounded up)</source>
            <translation>Rails × (serveurs ÷ ports qu’une feuille laisse aux nœuds, arrondi au supérieur)</translation>
        </message>
        <message>
            <source>Ports of a switch</source>
            <translation>Ports d&apos;un commutateur</translation>
        </message>
        <message>
            <source>Catalog entry %1</source>
            <translation>Entrée du catalogue %1</translation>
        </message>
        <message>
            <source>Leaf switches</source>
            <translation>Commutateurs feuilles</translation>
        </message>
        <message>
            <source>Ports to join ÷ ports a leaf leaves for nodes, rounded up</source>
            <translation>Ports à relier ÷ ports qu&apos;une feuille laisse aux nœuds, arrondi vers le haut</translation>
        </message>
        <message>
            <source>Spine switches</source>
            <translation>Commutateurs spine</translation>
        </message>
        <message>
            <source>Uplinks of all leaves ÷ ports of a switch, rounded up to a number every leaf reaches with equally many links</source>
            <translation>Liaisons montantes de toutes les feuilles ÷ ports d&apos;un commutateur, arrondi à un nombre que chaque feuille atteint par autant de liaisons</translation>
        </message>
        <message>
            <source>One tier of switches joins every port: no spine is needed</source>
            <translation>Un seul étage relie tous les ports : aucun spine n&apos;est nécessaire</translation>
        </message>
        <message>
            <source>Core switches</source>
            <translation>Commutateurs core</translation>
        </message>
        <message>
            <source>Uplinks of all spines ÷ ports of a switch, rounded up to a number every pod reaches with equally many links</source>
            <translation>Liaisons montantes de tous les spines ÷ ports d&apos;un commutateur, arrondi à un nombre que chaque pod atteint par autant de liaisons</translation>
        </message>
        <message>
            <source>Leaves and spines join every port: no core is needed</source>
            <translation>Feuilles et spines relient tous les ports : aucun core n&apos;est nécessaire</translation>
        </message>
        <message>
            <source>Cables to nodes</source>
            <translation>Câbles vers les nœuds</translation>
        </message>
        <message>
            <source>One for each port to join</source>
            <translation>Un pour chaque port à relier</translation>
        </message>
        <message>
            <source>Cables between switches</source>
            <translation>Câbles entre commutateurs</translation>
        </message>
        <message>
            <source>Uplinks of the leaves, of the spines, and between groups</source>
            <translation>Liaisons montantes des feuilles, des spines et entre groupes</translation>
        </message>
        <message>
            <source>Ports to join</source>
            <translation>Ports à relier</translation>
        </message>
        <message>
            <source>Ports of %1</source>
            <translation>Ports de %1</translation>
        </message>
        <message>
            <source>Units of the fullest period × ports of each</source>
            <translation>Unités de la période la plus chargée × ports de chacune</translation>
        </message>
        <message>
            <source>Catalog table latency_geo</source>
            <translation>Table du catalogue latency_geo</translation>
        </message>
        <message>
            <source>Measured, 95th percentile of an operator&apos;s backbone between the metros both ends stand in</source>
            <translation>Mesuré, 95e centile du réseau d&apos;un opérateur entre les villes des deux extrémités</translation>
        </message>
        <message>
            <source>Estimated from the great circle of %1 km: way there and back by light in fibre, with the base and the detour fitted on operators&apos; backbones (assumptions rtt_*)</source>
            <translation>Estimé d&apos;après le grand cercle de %1 km : aller et retour de la lumière dans la fibre, avec le socle et le détour ajustés sur les réseaux d&apos;opérateurs (hypothèses rtt_*)</translation>
        </message>
        <message>
            <source>The place of one end is not known</source>
            <translation>Le lieu d&apos;une extrémité n&apos;est pas connu</translation>
        </message>
        <message>
            <source>Round trip, %1 to %2</source>
            <translation>Aller-retour, %1 vers %2</translation>
        </message>
        <message>
            <source>; at most %1 ms asked</source>
            <translation> ; au plus %1 ms demandées</translation>
        </message>
        <message>
            <source>Accelerators of the largest placement at %1</source>
            <translation>Accélérateurs du plus grand placement à %1</translation>
        </message>
        <message>
            <source>As the design places them; below, the round trips of the users served from here</source>
            <translation>Tels que la conception les place ; dessous, les allers-retours des utilisateurs servis d&apos;ici</translation>
        </message>
        <message>
            <source>One for each leaf: half of the ports of a spine lead to the other groups</source>
            <translation>Un par feuille : la moitié des ports d’un spine mène aux autres groupes</translation>
        </message>
    </context>
    <context>
        <name>LawFigures</name>
        <message>
            <source>Points asked for: %1</source>
            <translation>Points demandés : %1</translation>
        </message>
        <message>
            <source>The catalog&apos;s list of what the document must say</source>
            <translation>La liste du catalogue de ce que le document doit dire</translation>
        </message>
        <message>
            <source>Filled from the plan: %1</source>
            <translation>Rempli d&apos;après le plan : %1</translation>
        </message>
        <message>
            <source>Points the plan, its answer or the catalog say something about</source>
            <translation>Points sur lesquels le plan, sa réponse ou le catalogue disent quelque chose</translation>
        </message>
        <message>
            <source>A person writes: %1</source>
            <translation>Une personne écrit : %1</translation>
        </message>
        <message>
            <source>Points asked for − those filled from the plan</source>
            <translation>Points demandés − ceux remplis d&apos;après le plan</translation>
        </message>
        <message>
            <source>Criteria not known, %1</source>
            <translation>Critères inconnus, %1</translation>
        </message>
        <message>
            <source>Criteria of the framework that neither the catalog nor the need answers</source>
            <translation>Critères du cadre auxquels ni le catalogue ni le besoin ne répondent</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Points of every objective × its weight; what is not known counts nothing at the low end and in full at the high end</source>
            <translation>Points de chaque objectif × son poids ; ce qui n&apos;est pas connu ne compte pas en bas et compte entièrement en haut</translation>
        </message>
        <message>
            <source>Sovereignty score of %1, weights of v1.2.1</source>
            <translation>Score de souveraineté de %1, poids de la v1.2.1</translation>
        </message>
        <message>
            <source>Sovereignty score of %1, weights of June 2026</source>
            <translation>Score de souveraineté de %1, poids de juin 2026</translation>
        </message>
    </context>
    <context>
        <name>CandidateFalls</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>not even for nothing</source>
            <translation>même pas gratuit</translation>
        </message>
        <message>
            <source>perhaps not even for nothing</source>
            <translation>peut-être même pas gratuit</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>in no design</source>
            <translation>dans aucune conception</translation>
        </message>
        <message>
            <source>to %1 a month</source>
            <translation>à %1 par mois</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>à %1</translation>
        </message>
    </context>
    <context>
        <name>CandidateFigures</name>
        <message>
            <source>Predicted for this deployment as the Performance page opens it for what is chosen</source>
            <translation>Prédit pour ce déploiement, comme la page Performance le détaille pour ce qui est choisi</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Sum of what a unit costs once and while it serves, × units of a replica; for services a month and a unit of demand</source>
            <translation>Somme de ce qu&apos;une unité coûte une fois et en service, × unités d&apos;une réplique ; pour les services, par mois et par unité de demande</translation>
        </message>
        <message>
            <source>IT power of a replica</source>
            <translation>Puissance informatique d&apos;une réplique</translation>
        </message>
        <message>
            <source>Planning power of a unit under load × units of a replica</source>
            <translation>Puissance de planification d&apos;une unité en charge × unités d&apos;une réplique</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Délai de livraison</translation>
        </message>
        <message>
            <source>As the catalog states it</source>
            <translation>Tel que l&apos;indique le catalogue</translation>
        </message>
        <message>
            <source>No lead time is published</source>
            <translation>Aucun délai n&apos;est publié</translation>
        </message>
        <message>
            <source>Accelerators of a replica</source>
            <translation>Accélérateurs d&apos;une réplique</translation>
        </message>
        <message>
            <source>Tensor × pipeline × data parallel</source>
            <translation>Parallélisme tensoriel × pipeline × données</translation>
        </message>
        <message>
            <source>How far its price would have to fall</source>
            <translation>De combien son prix devrait baisser</translation>
        </message>
        <message>
            <source>What a design with it costs more than the best one, as a share of what it pays for its units, net present: the least over all designs. The low end is proven; nothing but the price falls. Beyond 100 % it would not enter even for nothing</source>
            <translation>Ce qu’une conception avec lui coûte de plus que la meilleure, en part de ce qu’elle paie pour ses unités, en valeur actuelle : le plus petit sur toutes les conceptions. Le bas est démontré ; seul le prix baisse. Au-delà de 100 %, il n’entrerait même pas gratuit</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MapView</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 vers %2</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>PlacementFigures</name>
        <message>
            <source>Replicas</source>
            <translation>Répliques</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>The demand of the period ÷ what one replica carries, rounded up over all places, and spare ones where the need asks for them</source>
            <translation>Demande de la période ÷ ce que porte une réplique, arrondi vers le haut sur tous les lieux, plus les réserves que le besoin demande</translation>
        </message>
        <message>
            <source>Replicas × accelerators of one replica</source>
            <translation>Répliques × accélérateurs d&apos;une réplique</translation>
        </message>
        <message>
            <source>Accelerators ÷ those of one unit, rounded up; workloads may share a unit</source>
            <translation>Accélérateurs ÷ ceux d&apos;une unité, arrondi vers le haut ; des charges peuvent partager une unité</translation>
        </message>
    </context>
    <context>
        <name>RelaxationWords</name>
        <message>
            <source>without “%1”</source>
            <translation>sans « %1 »</translation>
        </message>
        <message>
            <source>%1: operators under the law of %2 allowed again</source>
            <translation>%1 : autoriser de nouveau les exploitants soumis au droit de %2</translation>
        </message>
        <message>
            <source>%1: %2 allowed again</source>
            <translation>%1 : autoriser de nouveau %2</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1 : %2 au lieu de %3</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
    </context>
    <context>
        <name>RuleOverview</name>
        <message>
            <source>Part of the conflict</source>
            <translation>Partie du conflit</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>as likely predicted; see Cost and risk</source>
            <translation>selon la prévision probable ; voir Coût et risque</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûte</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Épuisée</translation>
        </message>
        <message>
            <source>Sets the units</source>
            <translation>Fixe le nombre</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation>Contraint</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Tient</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce qu’elle fait</translation>
        </message>
        <message>
            <source>Its price, %1</source>
            <translation>Son prix, %1</translation>
        </message>
        <message>
            <source>Stated rules</source>
            <translation>Règles posées</translation>
        </message>
        <message>
            <source>Promises of the workloads</source>
            <translation>Promesses des charges</translation>
        </message>
        <message>
            <source>Limits of the own rooms</source>
            <translation>Limites des salles propres</translation>
        </message>
        <message>
            <source>No rule limits this plan.</source>
            <translation>Aucune règle ne limite ce plan.</translation>
        </message>
        <message>
            <source>Without rules the cheapest plan wins. Add a budget, a place the data stays in, or a date.</source>
            <translation>Sans règles, le plan le moins cher l’emporte. Ajoutez un budget, un lieu où restent les données ou une date.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) stated</source>
            <translation>
                <numerusform>%n règle posée</numerusform>
                <numerusform>%n règles posées</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 more from workloads and rooms.</source>
            <translation>, %1 autres viennent des charges et des salles.</translation>
        </message>
        <message>
            <source>F5 solves the plan and says where each of them binds.</source>
            <translation>F5 résout le plan et dit où chacune contraint.</translation>
        </message>
        <message>
            <source>These rules exclude each other: %1.</source>
            <translation>Ces règles s’excluent : %1.</translation>
        </message>
        <message>
            <source>Make one of them softer here, or take a way out on the page Design.</source>
            <translation>Assouplissez-en une ici, ou prenez une issue sur la page Conception.</translation>
        </message>
        <message>
            <source>Every rule holds, and none binds.</source>
            <translation>Chaque règle tient, et aucune ne contraint.</translation>
        </message>
        <message numerus="yes">
            <source>Every rule holds; %n of them bind(s).</source>
            <translation>
                <numerusform>Chaque règle tient ; %n contraint.</numerusform>
                <numerusform>Chaque règle tient ; %n contraignent.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they cost is still being worked out or was not asked for.</source>
            <translation>Ce qu’elles coûtent est en cours de calcul ou n’a pas été demandé.</translation>
        </message>
        <message>
            <source>A small step</source>
            <translation>Un petit pas</translation>
        </message>
        <message>
            <source>It saves, %1</source>
            <translation>Il épargne, %1</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Épingles</translation>
        </message>
        <message numerus="yes">
            <source>%n pin(s) besides.</source>
            <translation>
                <numerusform>%n épingle en plus.</numerusform>
                <numerusform>%n épingles en plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) below.</source>
            <translation>
                <numerusform>%n constat ci-dessous.</numerusform>
                <numerusform>%n constats ci-dessous.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Countries such as DE, or EU, EEA or *, with commas between</source>
            <translation>Des pays comme DE, ou EU, EEA ou *, séparés par des virgules</translation>
        </message>
        <message>
            <source>Vendors or ids of parts, with commas between</source>
            <translation>Des fabricants ou des identifiants de pièces, séparés par des virgules</translation>
        </message>
        <message>
            <source>Certificates such as ISO 27001 or C5, with commas between</source>
            <translation>Des certificats comme ISO 27001 ou C5, séparés par des virgules</translation>
        </message>
        <message>
            <source>A rule without a word says nothing. Write one, or remove the rule.</source>
            <translation>Une règle sans mot ne dit rien. Écrivez-en un, ou retirez la règle.</translation>
        </message>
        <message>
            <source>“%1” is no country or group of the catalog. Write countries such as DE, or EU, EEA or *.</source>
            <translation>« %1 » n’est ni un pays ni un groupe du catalogue. Écrivez des pays comme DE, ou EU, EEA ou *.</translation>
        </message>
        <message>
            <source>“%1” is neither a vendor nor a part of the catalog.</source>
            <translation>« %1 » n’est ni un fabricant ni une pièce du catalogue.</translation>
        </message>
        <message>
            <source>No operator of the catalog is known to hold “%1”.</source>
            <translation>Aucun exploitant du catalogue n’est connu pour détenir « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ConstraintsPage</name>
        <message>
            <source>Rules and where they bind</source>
            <translation>Les règles et où elles contraignent</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>No rules yet. Without rules the cheapest plan wins.</source>
            <translation>Pas encore de règle. Sans règle, le plan le moins cher gagne.</translation>
        </message>
        <message>
            <source>Choose a rule to change it.</source>
            <translation>Choisissez une règle pour la modifier.</translation>
        </message>
        <message>
            <source>Rules that are stated and pins can be removed; Ctrl+Z takes it back.</source>
            <translation>Les règles posées et les épingles peuvent être retirées ; Ctrl+Z l’annule.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FindingsCard</name>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RecoveryDialog</name>
        <message>
            <source>Open that work</source>
            <translation>Ouvrir ce travail</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Travail non enregistré</translation>
        </message>
        <message>
            <source>The unsaved work asks for the same as the file.</source>
            <translation>Le travail non enregistré demande la même chose que le fichier.</translation>
        </message>
        <message numerus="yes">
            <source>The unsaved work asks for %n thing(s) otherwise than the file.</source>
            <translation>
                <numerusform>Le travail non enregistré diffère du fichier sur %n point.</numerusform>
                <numerusform>Le travail non enregistré diffère du fichier sur %n points.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>Opening it leaves the file as it is until you save.</source>
            <translation>L’ouvrir laisse le fichier tel quel jusqu’à l’enregistrement.</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportPage</name>
        <message>
            <source>Make the report and its files…</source>
            <translation>Produire le rapport et ses fichiers…</translation>
        </message>
        <message>
            <source>Print it…</source>
            <translation>L’imprimer…</translation>
        </message>
        <message>
            <source>Nothing to report yet.</source>
            <translation>Rien à rapporter encore.</translation>
        </message>
        <message>
            <source>The report is made from the answer: solve the plan, and its pages stand here.</source>
            <translation>Le rapport est fait de la réponse : résolvez le plan, et ses pages se trouveront ici.</translation>
        </message>
        <message>
            <source>Solve the plan</source>
            <translation>Résoudre le plan</translation>
        </message>
        <message>
            <source>Look at the need</source>
            <translation>Voir le besoin</translation>
        </message>
        <message>
            <source>There is nothing to hand on yet.</source>
            <translation>Il n’y a encore rien à transmettre.</translation>
        </message>
        <message>
            <source>Press F5 to solve the plan.</source>
            <translation>Appuyez sur F5 pour résoudre le plan.</translation>
        </message>
        <message>
            <source>The report is being laid out.</source>
            <translation>Le rapport est en cours de mise en page.</translation>
        </message>
        <message>
            <source>What it holds can be chosen already.</source>
            <translation>Ce qu’il contient peut déjà être choisi.</translation>
        </message>
        <message numerus="yes">
            <source>The report says it on %n page(s), in %1.</source>
            <translation>
                <numerusform>Le rapport le dit en %n page, en %1.</numerusform>
                <numerusform>Le rapport le dit en %n pages, en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>These pages are older than the plan; they follow with the next answer.</source>
            <translation>Ces pages sont plus anciennes que le plan ; elles suivront avec la prochaine réponse.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 chosen chapter(s) have something to tell of this answer. The choice is stored in the plan: the command line makes the same files.</source>
            <translation>
                <numerusform>%n des %1 chapitres choisis a quelque chose à dire de cette réponse. Le choix est enregistré dans le plan : la ligne de commande produit les mêmes fichiers.</numerusform>
                <numerusform>%n des %1 chapitres choisis ont quelque chose à dire de cette réponse. Le choix est enregistré dans le plan : la ligne de commande produit les mêmes fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>The report was not laid out.</source>
            <translation>Le rapport n’est pas mis en page.</translation>
        </message>
        <message>
            <source>What it holds can be chosen, and its files can be made, without that.</source>
            <translation>Son contenu peut être choisi et ses fichiers peuvent être produits sans cela.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportPreview</name>
        <message>
            <source>As it will be printed</source>
            <translation>Tel qu’il sera imprimé</translation>
        </message>
        <message>
            <source>Page back</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Page on</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Chapter to look at</source>
            <translation>Chapitre à regarder</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 and %2 of %3</source>
            <translation>%1 et %2 sur %3</translation>
        </message>
        <message>
            <source>Putting the report into words</source>
            <translation>Rédaction du rapport</translation>
        </message>
        <message>
            <source>Drawing racks, networks and the map</source>
            <translation>Dessin des baies, des réseaux et de la carte</translation>
        </message>
        <message>
            <source>Laying out the report, step %1 of %2</source>
            <translation>Mise en page du rapport, étape %1 sur %2</translation>
        </message>
        <message>
            <source>The layout was cancelled.</source>
            <translation>La mise en page a été annulée.</translation>
        </message>
        <message>
            <source>Lay the report out</source>
            <translation>Mettre le rapport en page</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RuleEditor</name>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>the rule</source>
            <translation>la règle</translation>
        </message>
        <message>
            <source>the limit</source>
            <translation>la limite</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Ajouter une règle</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Limite : %1</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <source>its ends</source>
            <translation>le sens de la limite</translation>
        </message>
        <message>
            <source>the lower end</source>
            <translation>la limite inférieure</translation>
        </message>
        <message>
            <source>%1, which end</source>
            <translation>%1, sens de la limite</translation>
        </message>
        <message>
            <source>%1, at least</source>
            <translation>%1, au moins</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulePricesCard</name>
        <message>
            <source>What does every rule cost?</source>
            <translation>Que coûte chaque règle ?</translation>
        </message>
        <message>
            <source>Choose a rule to make it softer; the plan is answered at once and Ctrl+Z takes it back.</source>
            <translation>Choisissez une règle à assouplir ; le plan reçoit aussitôt une réponse et Ctrl+Z le reprend.</translation>
        </message>
        <message>
            <source>Make it softer</source>
            <translation>L’assouplir</translation>
        </message>
        <message>
            <source>Drop the rule</source>
            <translation>Abandonner la règle</translation>
        </message>
        <message>
            <source>Drop the rule %1</source>
            <translation>Abandonner la règle %1</translation>
        </message>
        <message>
            <source>Make %1 softer</source>
            <translation>Assouplir %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SheetView</name>
        <message>
            <source>Pages of the report</source>
            <translation>Pages du rapport</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MonthInput</name>
        <message>
            <source>“%1” is no month; a month and a year are expected, such as %2.</source>
            <translation>« %1 » n’est pas un mois ; un mois et une année sont attendus, par exemple %2.</translation>
        </message>
        <message>
            <source>The field keeps %1.</source>
            <translation>Le champ garde %1.</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WordsInput</name>
        <message>
            <source>Words that fit</source>
            <translation>Mots qui conviennent</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RuleScopeFields</name>
        <message>
            <source>Counts from, month</source>
            <translation>Compte à partir du mois</translation>
        </message>
        <message>
            <source>Counts until, month</source>
            <translation>Compte jusqu’au mois</translation>
        </message>
        <message>
            <source>its beginning</source>
            <translation>le début</translation>
        </message>
        <message>
            <source>its end</source>
            <translation>la fin</translation>
        </message>
        <message>
            <source>Counts at</source>
            <translation>Compte sur le site</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Compte pour</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>À partir du mois</translation>
        </message>
        <message>
            <source>Until, month</source>
            <translation>Jusqu’au mois</translation>
        </message>
        <message>
            <source>the workload</source>
            <translation>la charge</translation>
        </message>
        <message>
            <source>the first month</source>
            <translation>le premier mois</translation>
        </message>
        <message>
            <source>the last month</source>
            <translation>le dernier mois</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>le site</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>tout le plan</translation>
        </message>
        <message>
            <source>all workloads</source>
            <translation>toutes les charges</translation>
        </message>
        <message>
            <source>Holds for %1</source>
            <translation>Vaut pour %1</translation>
        </message>
        <message>
            <source>for whom it holds</source>
            <translation>la portée</translation>
        </message>
        <message>
            <source>“%1” is no place of the plan or the catalog. Nothing was changed.</source>
            <translation>« %1 » n’est ni un site du plan ni un site du catalogue. Rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>RuleScope</name>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>between</source>
            <translation>entre</translation>
        </message>
        <message>
            <source>At least %1 and at most %2 exclude each other. Nothing was changed.</source>
            <translation>Au moins %1 et au plus %2 s’excluent. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 lies before %2. Nothing was changed.</source>
            <translation>%1 précède %2. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 lies outside the plan, which goes from %2 to %3. Nothing was changed.</source>
            <translation>%1 est hors du plan, qui va de %2 à %3. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>de %1 à %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>à partir de %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkStrip</name>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Interrompre (Échap)</translation>
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
            <translation>non indiqué</translation>
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
            <source>%1: personal data</source>
            <translation>%1 : données personnelles</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>les données personnelles</translation>
        </message>
        <message>
            <source>%1: classification of its data</source>
            <translation>%1 : classification de ses données</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>the classification</source>
            <translation>la classification</translation>
        </message>
    </context>
    <context>
        <name>cw::app::NameField</name>
        <message>
            <source>“%1” cannot be a name: letters without accents, digits, dot, dash and underscore are, at most 64 of them.</source>
            <translation>« %1 » ne peut pas être un nom : il faut des lettres sans accent, des chiffres, un point, un tiret ou un trait de soulignement, 64 au plus.</translation>
        </message>
        <message>
            <source>“%1” is the name of another workload, site or rule. Choose one that is free.</source>
            <translation>« %1 » est le nom d’une autre charge, d’un autre lieu ou d’une règle. Choisissez un nom libre.</translation>
        </message>
        <message>
            <source>“%1” is a place of the catalog. Choose a name of your own.</source>
            <translation>« %1 » est un lieu du catalogue. Choisissez un nom à vous.</translation>
        </message>
        <message>
            <source>With the name “%1” a rule would be taken for a requirement of a workload or site.</source>
            <translation>Avec le nom « %1 », une règle serait prise pour une exigence d’une charge ou d’un lieu.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ObjectiveCard</name>
        <message>
            <source>What is best</source>
            <translation>Ce qui est le mieux</translation>
        </message>
        <message>
            <source>Add a quantity</source>
            <translation>Ajouter une grandeur</translation>
        </message>
        <message>
            <source>one quantity</source>
            <translation>une grandeur</translation>
        </message>
        <message>
            <source>several, in order of rank</source>
            <translation>plusieurs, par ordre de rang</translation>
        </message>
        <message>
            <source>a weighted sum</source>
            <translation>une somme pondérée</translation>
        </message>
        <message>
            <source>Keep as low as possible</source>
            <translation>Garder au plus bas</translation>
        </message>
        <message>
            <source>Hardware given up, or left at the end, counts at its resale value</source>
            <translation>Le matériel cédé, ou restant à la fin, compte à sa valeur de revente</translation>
        </message>
        <message>
            <source>Inference and training never share a unit</source>
            <translation>L’inférence et l’entraînement ne partagent jamais une unité</translation>
        </message>
        <message>
            <source>Stay cheap when prices turn out badly</source>
            <translation>Rester bon marché même si les prix tournent mal</translation>
        </message>
        <message>
            <source>The mean of the dearest price scenarios is minimised beside the planned total cost.</source>
            <translation>La moyenne des scénarios de prix les plus chers est minimisée à côté du coût total prévu.</translation>
        </message>
        <message>
            <source>Dearest scenarios that count, %</source>
            <translation>Scénarios les plus chers pris en compte, %</translation>
        </message>
        <message>
            <source>Scenarios drawn</source>
            <translation>Scénarios tirés</translation>
        </message>
        <message>
            <source>Their weight against the planned cost, %</source>
            <translation>Leur poids face au coût prévu, %</translation>
        </message>
        <message>
            <source>Weight of quantity %1</source>
            <translation>Poids de la grandeur %1</translation>
        </message>
        <message>
            <source>Remove quantity %1</source>
            <translation>Retirer la grandeur %1</translation>
        </message>
        <message>
            <source>Quantity %1 to keep low</source>
            <translation>Grandeur %1 à garder basse</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RunFields</name>
        <message>
            <source>%1: from, month</source>
            <translation>%1 : à partir du mois</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>le début</translation>
        </message>
        <message>
            <source>adapters (LoRA)</source>
            <translation>des adaptateurs (LoRA)</translation>
        </message>
        <message>
            <source>all weights</source>
            <translation>tous les poids</translation>
        </message>
        <message>
            <source>%1: what is tuned</source>
            <translation>%1 : ce qui est ajusté</translation>
        </message>
        <message>
            <source>What is tuned</source>
            <translation>Ce qui est ajusté</translation>
        </message>
        <message>
            <source>what is tuned</source>
            <translation>ce qui est ajusté</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>À partir du mois</translation>
        </message>
        <message>
            <source>the month it runs from</source>
            <translation>le mois de début</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes, spot instances too</source>
            <translation>oui, des instances spot aussi</translation>
        </message>
        <message>
            <source>%1: may be interrupted</source>
            <translation>%1 : interruptible</translation>
        </message>
        <message>
            <source>May be interrupted</source>
            <translation>Interruptible</translation>
        </message>
        <message>
            <source>whether it may be interrupted</source>
            <translation>si elle peut être interrompue</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>%1; expected %2</source>
            <translation>%1 ; attendu : %2</translation>
        </message>
    </context>
    <context>
        <name>PinWords</name>
        <message>
            <source>Pin: %1 on %2</source>
            <translation>Épinglé : %1 sur %2</translation>
        </message>
        <message>
            <source>as many as needed</source>
            <translation>autant que nécessaire</translation>
        </message>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unité</numerusform>
                <numerusform>%Ln unités</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::PinFields</name>
        <message>
            <source>Units of the pin</source>
            <translation>Unités épinglées</translation>
        </message>
        <message>
            <source>as many as needed</source>
            <translation>autant que nécessaire</translation>
        </message>
        <message>
            <source>Units that stand, in every period that has work for them</source>
            <translation>Unités installées, à chaque période qui leur donne du travail</translation>
        </message>
        <message>
            <source>Without a number the pin only keeps other systems and places out. Remove takes it away.</source>
            <translation>Sans nombre, l’épingle ne fait qu’écarter les autres systèmes et lieux. « Retirer » l’enlève.</translation>
        </message>
    </context>
    <context>
        <name>AroundWords</name>
        <message>
            <source>Rail-optimised</source>
            <translation>Optimisé par rails</translation>
        </message>
        <message>
            <source>People who run it</source>
            <translation>Personnel d’exploitation</translation>
        </message>
        <message>
            <source>Operating system and Kubernetes</source>
            <translation>Système d’exploitation et Kubernetes</translation>
        </message>
        <message>
            <source>Accelerator vendor's software suite</source>
            <translation>Suite logicielle du fabricant d’accélérateurs</translation>
        </message>
        <message>
            <source>Freight and insurance</source>
            <translation>Transport et assurance</translation>
        </message>
        <message>
            <source>Import duty and value-added tax</source>
            <translation>Droits de douane et TVA</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>Pièces de rechange</translation>
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
            <translation>Suivi d’expériences et registre de modèles</translation>
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
            <translation>Builds et tests</translation>
        </message>
        <message>
            <source>Fat tree</source>
            <translation>Fat-tree</translation>
        </message>
        <message>
            <source>Rail-only</source>
            <translation>Rails seuls</translation>
        </message>
        <message>
            <source>Dragonfly+</source>
            <translation>Dragonfly+</translation>
        </message>
        <message>
            <source>Torus of leaf switches</source>
            <translation>Tore de commutateurs feuilles</translation>
        </message>
    </context>
    <context>
        <name>NeedWords</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Prices and rules of</source>
            <translation>Prix et règles du</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Épingles</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
        <message>
            <source>From, month</source>
            <translation>À partir du mois</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months of a period</source>
            <translation>Mois par période</translation>
        </message>
        <message>
            <source>First orders, month</source>
            <translation>Premières commandes, mois</translation>
        </message>
        <message>
            <source>Discount rate a year</source>
            <translation>Taux d’actualisation par an</translation>
        </message>
        <message>
            <source>Places to look at</source>
            <translation>Lieux à examiner</translation>
        </message>
        <message>
            <source>Ways to procure</source>
            <translation>Modes d’achat</translation>
        </message>
        <message>
            <source>Kept as low as possible</source>
            <translation>Aussi bas que possible</translation>
        </message>
        <message>
            <source>Cheap when prices turn out badly</source>
            <translation>Économique si les prix tournent mal</translation>
        </message>
        <message>
            <source>Counts resale values</source>
            <translation>Compte les valeurs de revente</translation>
        </message>
        <message>
            <source>Inference and training share units</source>
            <translation>Inférence et entraînement partagent des unités</translation>
        </message>
        <message>
            <source>Costs that count</source>
            <translation>Coûts pris en compte</translation>
        </message>
        <message>
            <source>Ports down for each port up, to choose from</source>
            <translation>Ports descendants par port montant, au choix</translation>
        </message>
        <message>
            <source>How networks may be built</source>
            <translation>Constructions de réseau permises</translation>
        </message>
        <message>
            <source>What runs the cluster</source>
            <translation>Ce qui exploite le cluster</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Jeux de règles</translation>
        </message>
        <message>
            <source>Role under the AI Act</source>
            <translation>Rôle selon le règlement sur l’IA</translation>
        </message>
        <message>
            <source>Risk class under the AI Act</source>
            <translation>Classe de risque selon le règlement sur l’IA</translation>
        </message>
        <message>
            <source>Area of high risk under the AI Act</source>
            <translation>Domaine à haut risque selon le règlement sur l’IA</translation>
        </message>
        <message>
            <source>the dearest %1 of %2 scenarios, weight %3</source>
            <translation>les %1 les plus chers de %2 scénarios, poids %3</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 à partir de %2</translation>
        </message>
        <message>
            <source>%1 copies</source>
            <translation>%1 copies</translation>
        </message>
        <message>
            <source>%1, KV cache %2</source>
            <translation>%1, cache KV %2</translation>
        </message>
        <message>
            <source>personal</source>
            <translation>personnelles</translation>
        </message>
        <message>
            <source>not personal</source>
            <translation>non personnelles</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Genre de travail</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>Requêtes par seconde</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>What is tuned</source>
            <translation>Ce qui est ajusté</translation>
        </message>
        <message>
            <source>all weights</source>
            <translation>tous les poids</translation>
        </message>
        <message>
            <source>adapters (LoRA)</source>
            <translation>des adaptateurs (LoRA)</translation>
        </message>
        <message>
            <source>May be interrupted</source>
            <translation>Interruptible</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Where the users are</source>
            <translation>Où sont les utilisateurs</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Own site</source>
            <translation>Lieu propre</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>s’applique</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>stated fact</source>
            <translation>fait déclaré</translation>
        </message>
    </context>
    <context>
        <name>CountryWords</name>
        <message>
            <source>European Union</source>
            <translation>Union européenne</translation>
        </message>
        <message>
            <source>European Economic Area</source>
            <translation>Espace économique européen</translation>
        </message>
        <message>
            <source>anywhere in the world</source>
            <translation>partout dans le monde</translation>
        </message>
    </context>
    <context>
        <name>cw::app::Strip</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ColumnHelp</name>
        <message>
            <source>Power usage effectiveness (ISO/IEC 30134-2): energy at the meter divided by energy of the machines. 1.0 would lose nothing.</source>
            <translation>Power usage effectiveness (ISO/IEC 30134-2) : énergie au compteur divisée par celle des machines. 1,0 serait sans perte.</translation>
        </message>
        <message>
            <source>Water usage effectiveness (ISO/IEC 30134-9): litres of water on site for each kWh of the machines.</source>
            <translation>Water usage effectiveness (ISO/IEC 30134-9) : litres d’eau sur le site par kWh des machines.</translation>
        </message>
        <message>
            <source>Carbon usage effectiveness (ISO/IEC 30134-8): kg of CO₂ equivalent for each kWh of the machines, what is lost on the way included.</source>
            <translation>Carbon usage effectiveness (ISO/IEC 30134-8) : kg d’équivalent CO₂ par kWh des machines, pertes en chemin comprises.</translation>
        </message>
        <message>
            <source>Renewable energy factor (ISO/IEC 30134-3): share of the energy that is bought or made renewable, as stated. 1 is all of it.</source>
            <translation>Renewable energy factor (ISO/IEC 30134-3) : part de l’énergie achetée ou produite renouvelable, telle que déclarée. 1 est la totalité.</translation>
        </message>
        <message>
            <source>Energy reuse factor (ISO/IEC 30134-6): share of the energy given away as heat, as stated. 1 is all of it.</source>
            <translation>Energy reuse factor (ISO/IEC 30134-6) : part de l’énergie cédée comme chaleur, telle que déclarée. 1 est la totalité.</translation>
        </message>
        <message>
            <source>Energy of the machines at the demand of the plan, as a share of what full load in every hour would take.</source>
            <translation>Énergie des machines à la demande du plan, en part de ce que prendrait la pleine charge à toute heure.</translation>
        </message>
        <message>
            <source>Water evaporated on site in a year; the second line is the water that power stations take for the energy.</source>
            <translation>Eau évaporée sur le site en un an ; la deuxième ligne est l’eau que prennent les centrales pour l’énergie.</translation>
        </message>
        <message>
            <source>Energy of the machines for one unit of work, cooling and losses not counted.</source>
            <translation>Énergie des machines pour une unité de travail, sans refroidissement ni pertes.</translation>
        </message>
        <message>
            <source>CO₂ equivalent of running the machines for one unit of work.</source>
            <translation>Équivalent CO₂ du fonctionnement des machines pour une unité de travail.</translation>
        </message>
        <message>
            <source>CO₂ equivalent of making the machines, spread over their life, for one unit of work.</source>
            <translation>Équivalent CO₂ de la fabrication des machines, réparti sur leur vie, pour une unité de travail.</translation>
        </message>
        <message>
            <source>Software carbon intensity (ISO/IEC 21031): operation and embodied carbon of one unit of work together.</source>
            <translation>Software carbon intensity (ISO/IEC 21031) : fonctionnement et fabrication ensemble, pour une unité de travail.</translation>
        </message>
        <message>
            <source>Sovereignty effectiveness assurance level of the EU Cloud Sovereignty Framework, SEAL-0 (none) to SEAL-4 (full), as an estimate from public facts.</source>
            <translation>Sovereignty effectiveness assurance level de l’EU Cloud Sovereignty Framework, SEAL-0 (aucune) à SEAL-4 (entière), estimé à partir de faits publics.</translation>
        </message>
        <message>
            <source>Sovereignty score by the weights of version 1.2.1 of the framework. The range is what the unknown facts leave open.</source>
            <translation>Score de souveraineté selon les poids de la version 1.2.1 du cadre. L’intervalle est ce que laissent ouvert les faits inconnus.</translation>
        </message>
        <message>
            <source>Sovereignty score by the weights of June 2026. The range is what the unknown facts leave open.</source>
            <translation>Score de souveraineté selon les poids de juin 2026. L’intervalle est ce que laissent ouvert les faits inconnus.</translation>
        </message>
        <message>
            <source>The criterion of the framework that holds the level down.</source>
            <translation>Le critère du cadre qui retient le niveau.</translation>
        </message>
        <message>
            <source>Criteria of the framework of which nothing is known for this place, out of all.</source>
            <translation>Critères du cadre dont rien n’est connu pour ce lieu, sur tous.</translation>
        </message>
        <message>
            <source>Day from which the rule is law.</source>
            <translation>Jour à partir duquel la règle est en vigueur.</translation>
        </message>
        <message>
            <source>Month in which this plan first does what the rule is about.</source>
            <translation>Mois où ce plan fait pour la première fois ce dont traite la règle.</translation>
        </message>
        <message>
            <source>What the rule is about: a part or place of the plan, and the kinds of things that it binds.</source>
            <translation>Ce dont traite la règle : une pièce ou un lieu du plan, et les sortes de choses qu’elle lie.</translation>
        </message>
        <message>
            <source>Accelerators of one replica.</source>
            <translation>Accélérateurs d’une réplique.</translation>
        </message>
        <message>
            <source>Power of one replica at the plug of its machines, under load.</source>
            <translation>Puissance d’une réplique à la prise de ses machines, en charge.</translation>
        </message>
        <message>
            <source>Weeks from the order until it is in service.</source>
            <translation>Semaines de la commande à la mise en service.</translation>
        </message>
        <message>
            <source>Copies of the model that share the load.</source>
            <translation>Copies du modèle qui se partagent la charge.</translation>
        </message>
        <message>
            <source>What is predicted at the planned load. The bar goes from the favourable to the unfavourable end, the dot is likely, the tick is your limit.</source>
            <translation>Ce qui est prédit à la charge prévue. La barre va du bout favorable au défavorable, le point est probable, le trait est votre limite.</translation>
        </message>
        <message>
            <source>Of all drawn futures so many come out above this figure.</source>
            <translation>Tant de tous les futurs tirés finissent au-dessus de ce chiffre.</translation>
        </message>
        <message>
            <source>Share of all drawn futures in which it holds.</source>
            <translation>Part de tous les futurs tirés où cela tient.</translation>
        </message>
        <message>
            <source>How far the price of the system would have to fall, at all its places together, for it to enter the design; under it the price that is then enough.</source>
            <translation>De combien le prix du système devrait baisser, en tous ses lieux à la fois, pour qu’il entre dans la conception ; dessous, le prix qui suffit alors.</translation>
        </message>
    </context>
</TS>
