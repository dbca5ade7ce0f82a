<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>Report</name>
        <message>
            <source> (%1 from %2, all from %3 until %4, then %5)</source>
            <translation> (%1 dès %2, tous dès %3 jusqu’à %4, puis %5)</translation>
        </message>
        <message>
            <source> (all from %1 until %2, then %3)</source>
            <translation> (tous dès %1 jusqu’à %2, puis %3)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source> (all until %1, then %2)</source>
            <translation> (tous jusqu’à %1, puis %2)</translation>
        </message>
        <message>
            <source>%1, %2 from %3</source>
            <translation>%1, %2 dès %3</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 jusqu’à %2</translation>
        </message>
        <message>
            <source> (%1 from %2, all from %3, until %4)</source>
            <translation> (%1 dès %2, tous dès %3, jusqu’à %4)</translation>
        </message>
        <message>
            <source> (until %1)</source>
            <translation> (jusqu’à %1)</translation>
        </message>
        <message>
            <source> (from %1 until %2)</source>
            <translation> (de %1 à %2)</translation>
        </message>
        <message>
            <source>Servers leave %1 within the plan. Elevations, network drawings, NetBox files and the figures below show it in its fullest state, from %2 on.</source>
            <translation>Des serveurs quittent %1 au cours du plan. Les vues de baies, les dessins du réseau, les fichiers NetBox et les chiffres ci-dessous montrent l’état le plus rempli, à partir de %2.</translation>
        </message>
        <message>
            <source>Servers leave %1 within the plan. Elevations, network drawings, NetBox files and the figures below show it in its fullest state, from %2 until %3.</source>
            <translation>Des serveurs quittent %1 au cours du plan. Les vues de baies, les dessins du réseau, les fichiers NetBox et les chiffres ci-dessous montrent l’état le plus rempli, de %2 à %3.</translation>
        </message>
        <message>
            <source>Each other state has them under its month; the cable list says of every cable from when and until when it lies. The manifests are those of the first state, from %1 until %2, which is built first; those of later states lie in folders of their months.</source>
            <translation>Chaque autre état les a sous son mois ; la liste des câbles dit de chacun depuis quand et jusqu’à quand il est posé. Les manifestes sont ceux du premier état, de %1 à %2, qui est construit d’abord ; ceux des états suivants se trouvent dans des dossiers de leurs mois.</translation>
        </message>
        <message>
            <source>Its servers have left, its switches are still there.</source>
            <translation>Ses serveurs sont partis, ses commutateurs sont encore là.</translation>
        </message>
        <message>
            <source>Traces, kept</source>
            <translation>Traces, conservées</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>niveau %1</translation>
        </message>
        <message>
            <source>As it stands from %1 until %2; servers leave within the plan, and each other state has a drawing with its month.</source>
            <translation>État de %1 à %2 ; des serveurs partent au cours du plan, et chaque autre état a un dessin avec son mois.</translation>
        </message>
        <message>
            <source>As it stands from %1 on; servers leave within the plan, and each other state has a drawing with its month.</source>
            <translation>État à partir de %1 ; des serveurs partent au cours du plan, et chaque autre état a un dessin avec son mois.</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Arrive</translation>
        </message>
        <message>
            <source>What stands in %1, and when</source>
            <translation>Ce qui se trouve dans %1, et quand</translation>
        </message>
        <message>
            <source>the slowest of %1 placements</source>
            <translation>le plus lent de %1 placements</translation>
        </message>
        <message>
            <source>%1 years</source>
            <translation>%1 ans</translation>
        </message>
        <message>
            <source>A training run counts with its own energy. Units kept for runs take another %1 of IT energy a year idle, between and after the runs.</source>
            <translation>Un entraînement compte avec sa propre énergie. Les unités gardées pour des entraînements consomment encore %1 d’énergie informatique par an au repos, entre et après eux.</translation>
        </message>
        <message>
            <source>The answer is proven best in what comes first; what is to follow it was not proven in the time given.</source>
            <translation>La réponse est prouvée la meilleure en ce qui vient d’abord ; ce qui doit suivre n’a pas été prouvé dans le temps donné.</translation>
        </message>
        <message>
            <source>Self-run products of the catalog, on the nodes for monitoring; others do as well. The sizes are those of the first table, whatever product keeps them.</source>
            <translation>Produits du catalogue exploités soi-même, sur les nœuds de surveillance ; d’autres conviennent aussi. Les tailles sont celles du premier tableau, quel que soit le produit qui les conserve.</translation>
        </message>
        <message>
            <source>not known: choose one</source>
            <translation>non connu : en choisir un</translation>
        </message>
        <message>
            <source>Kept, TB</source>
            <translation>Conservé, To</translation>
        </message>
        <message>
            <source>What watches the cluster</source>
            <translation>Ce qui surveille le cluster</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Tableaux de bord</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Dérive</translation>
        </message>
        <message>
            <source>Logs, kept</source>
            <translation>Journaux, conservés</translation>
        </message>
        <message>
            <source>Logs and traces, collected</source>
            <translation>Journaux et traces, collectés</translation>
        </message>
        <message>
            <source>Metrics, kept</source>
            <translation>Métriques, conservées</translation>
        </message>
        <message>
            <source>Metrics of accelerators, read</source>
            <translation>Métriques des accélérateurs, lues</translation>
        </message>
        <message>
            <source>Object storage</source>
            <translation>Stockage objet</translation>
        </message>
        <message>
            <source>Rail-optimised: each port of a server joins the leaf of its rail, spines join the rails. </source>
            <translation>Optimisé par rails : chaque port d’un serveur rejoint la leaf de son rail, les spines relient les rails. </translation>
        </message>
        <message>
            <source>weighted sum</source>
            <translation>somme pondérée</translation>
        </message>
        <message>
            <source>included</source>
            <translation>inclus</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>sans prix</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>ask for a quote</source>
            <translation>demander une offre</translation>
        </message>
        <message>
            <source>To buy, without VAT</source>
            <translation>À acheter, hors TVA</translation>
        </message>
        <message>
            <source>To buy, with VAT</source>
            <translation>À acheter, TVA comprise</translation>
        </message>
        <message>
            <source>with VAT, %1 without</source>
            <translation>TVA comprise, %1 hors TVA</translation>
        </message>
        <message>
            <source>The money, %1 with VAT</source>
            <translation>L’argent, %1 TVA comprise</translation>
        </message>
        <message>
            <source>Without VAT: %1 to buy once, %2 for all of it, net present.</source>
            <translation>Hors TVA : %1 à acheter une fois, %2 pour le tout, en valeur actuelle nette.</translation>
        </message>
        <message>
            <source> Prices in %1; VAT stands in lines of its own and is in the sums; hatched prices are ranges, not offers.</source>
            <translation> Prix en %1 ; la TVA figure sur ses propres lignes et est comprise dans les sommes ; les prix hachurés sont des fourchettes, pas des offres.</translation>
        </message>
        <message>
            <source>Rented and running, %1 months</source>
            <translation>Locations et charges courantes, %1 mois</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Rented and running</source>
            <translation>Locations et charges courantes</translation>
        </message>
        <message>
            <source>Nothing is bought: everything is rented or runs on what is there.</source>
            <translation>Rien n’est acheté : tout est loué ou tourne sur l’existant.</translation>
        </message>
        <message>
            <source>%1 to buy; %2 of it is %3.</source>
            <translation>%1 à acheter ; le plus grand poste, avec %2 : %3.</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Nomenclature</translation>
        </message>
        <message>
            <source> Prices in %1, without VAT; hatched prices are ranges, not offers.</source>
            <translation> Prix en %1, hors TVA ; les prix hachurés sont des fourchettes, pas des offres.</translation>
        </message>
        <message>
            <source>line has no price and is not in the sums.</source>
            <translation>ligne n’a pas de prix et manque dans les sommes.</translation>
        </message>
        <message>
            <source>lines have no price and are not in the sums.</source>
            <translation>lignes n’ont pas de prix et manquent dans les sommes.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
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
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Journal des modifications</translation>
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
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Each entry's hash covers the entry before it: a change in between breaks the chain, and check says so.</source>
            <translation>L’empreinte de chaque entrée couvre la précédente : un changement entre les deux rompt la chaîne, et « check » le dit.</translation>
        </message>
        <message>
            <source>Change log and hashes</source>
            <translation>Journal des modifications et empreintes</translation>
        </message>
        <message>
            <source>No change of this plan was recorded.</source>
            <translation>Aucune modification de ce plan n’a été enregistrée.</translation>
        </message>
        <message>
            <source>The hashes below tell this plan, its catalog and its result from any other.</source>
            <translation>Les empreintes ci-dessous distinguent ce plan, son catalogue et son résultat de tout autre.</translation>
        </message>
        <message>
            <source>change was recorded.</source>
            <translation>modification a été enregistrée.</translation>
        </message>
        <message>
            <source>changes were recorded.</source>
            <translation>modifications ont été enregistrées.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Pourquoi il n’y a pas de plan</translation>
        </message>
        <message>
            <source>No way to meet the need was found among the candidates; the chapter on them says why.</source>
            <translation>Aucun des candidats ne couvre le besoin ; le chapitre qui leur est consacré dit pourquoi.</translation>
        </message>
        <message>
            <source>The rule %1 cannot be met by anything considered.</source>
            <translation>Rien de ce qui a été considéré ne respecte la règle %1.</translation>
        </message>
        <message>
            <source>%1 cannot hold together. Without any one of them the others can be met.</source>
            <translation>%1 ne peuvent valoir ensemble. Sans l’une d’elles, les autres peuvent être respectées.</translation>
        </message>
        <message>
            <source>The rules in conflict</source>
            <translation>Les règles en conflit</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’elle dit</translation>
        </message>
        <message>
            <source>Ways out, each enough alone</source>
            <translation>Issues, chacune suffit seule</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Ce qui s’ensuit</translation>
        </message>
        <message>
            <source>drop it</source>
            <translation>l’abandonner</translation>
        </message>
        <message>
            <source>no public price was found: ask for a quote</source>
            <translation>aucun prix public trouvé : demander une offre</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Considéré, et pourquoi écarté</translation>
        </message>
        <message>
            <source>No other way was left aside.</source>
            <translation>Aucune autre voie n’a été écartée.</translation>
        </message>
        <message>
            <source>%1 left aside: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>En raison de</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
        <message>
            <source>All of them, with their reasons, are in plan.json under result.rejected.</source>
            <translation>Tous, avec leurs raisons, sont dans plan.json sous result.rejected.</translation>
        </message>
        <message>
            <source>other way was</source>
            <translation>autre voie a été écartée</translation>
        </message>
        <message>
            <source>other ways were</source>
            <translation>autres voies ont été écartées</translation>
        </message>
        <message>
            <source>breaks a rule</source>
            <translation>enfreint une règle</translation>
        </message>
        <message>
            <source>break a rule</source>
            <translation>enfreignent une règle</translation>
        </message>
        <message>
            <source>Breaks a rule</source>
            <translation>Enfreint une règle</translation>
        </message>
        <message>
            <source>has no price</source>
            <translation>n’a pas de prix</translation>
        </message>
        <message>
            <source>have no price</source>
            <translation>n’ont pas de prix</translation>
        </message>
        <message>
            <source>Has no price</source>
            <translation>N’a pas de prix</translation>
        </message>
        <message>
            <source>comes too late</source>
            <translation>arrive trop tard</translation>
        </message>
        <message>
            <source>come too late</source>
            <translation>arrivent trop tard</translation>
        </message>
        <message>
            <source>Comes too late</source>
            <translation>Arrive trop tard</translation>
        </message>
        <message>
            <source>is unable to carry the work</source>
            <translation>ne peut porter la charge</translation>
        </message>
        <message>
            <source>Cannot carry the work</source>
            <translation>Ne peut porter la charge</translation>
        </message>
        <message>
            <source>is beaten by another in every respect</source>
            <translation>est dominée à tous égards</translation>
        </message>
        <message>
            <source>are beaten by another in every respect</source>
            <translation>sont dominées à tous égards</translation>
        </message>
        <message>
            <source>Beaten by another in every respect</source>
            <translation>Dominé à tous égards</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>thousand </source>
            <translation>milliers de </translation>
        </message>
        <message>
            <source>When is how much paid?</source>
            <translation>Quand paie-t-on combien ?</translation>
        </message>
        <message>
            <source>%1 in each period of %2 months, not discounted</source>
            <translation>%1 par période de %2 mois, non actualisé</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Net present</source>
            <translation>Valeur actuelle</translation>
        </message>
        <message>
            <source>What does it add up to?</source>
            <translation>Quel est le cumul ?</translation>
        </message>
        <message>
            <source>%1, cumulative at the end of each period</source>
            <translation>%1, cumulé à la fin de chaque période</translation>
        </message>
        <message>
            <source>Paid by category, %1</source>
            <translation>Payé par catégorie, %1</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Période à partir de</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Rounded to whole %1; a rounded sum may differ by one from its rounded parts.</source>
            <translation>Arrondi à l’unité de %1 ; une somme arrondie peut différer d’une unité de ses parties.</translation>
        </message>
        <message>
            <source>Adding up, %1</source>
            <translation>Cumul, %1</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Payé jusque-là</translation>
        </message>
        <message>
            <source>Net present so far</source>
            <translation>Valeur actuelle jusque-là</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Coûts dans le temps</translation>
        </message>
        <message>
            <source>No payment of this plan has a price yet.</source>
            <translation>Aucun paiement de ce plan n’a encore de prix.</translation>
        </message>
        <message>
            <source>%1 are paid over %2 months, %3 of them in the first period.</source>
            <translation>%1 sont payés sur %2 mois, dont %3 dans la première période.</translation>
        </message>
        <message>
            <source> Discounted at %1 a year that is %2.</source>
            <translation> Actualisé à %1 par an, cela fait %2.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Nothing found blocks this plan.</source>
            <translation>Aucun constat ne bloque ce plan.</translation>
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
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>in force from </source>
            <translation>en vigueur à partir du </translation>
        </message>
        <message>
            <source>finding blocks this plan.</source>
            <translation>constat bloque ce plan.</translation>
        </message>
        <message>
            <source>findings block this plan.</source>
            <translation>constats bloquent ce plan.</translation>
        </message>
        <message>
            <source>finding asks for action.</source>
            <translation>constat demande une action.</translation>
        </message>
        <message>
            <source>findings ask for action.</source>
            <translation>constats demandent une action.</translation>
        </message>
        <message>
            <source>fact is unknown.</source>
            <translation>fait est inconnu.</translation>
        </message>
        <message>
            <source>facts are unknown.</source>
            <translation>faits sont inconnus.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 to %2 %</source>
            <translation>%1 à %2 %</translation>
        </message>
        <message>
            <source>Sovereignty of the places</source>
            <translation>Souveraineté des lieux</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Level, estimated</source>
            <translation>Niveau, estimé</translation>
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
            <translation>Limité par</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>EU Cloud Sovereignty Framework. The level is an estimate with its basis, never a fact; the low end is what a limit is tested against. Scores are ranges: unanswered criteria count from nothing to all. “Bound by” names the answered criterion with the lowest level.</source>
            <translation>Cadre européen de souveraineté du nuage. Le niveau est une estimation avec son fondement, jamais un fait ; une limite est vérifiée à l’extrémité basse. Les scores sont des fourchettes : les critères sans réponse comptent de rien à tout. « Limité par » nomme le critère répondu au niveau le plus bas.</translation>
        </message>
        <message>
            <source>What begins later</source>
            <translation>Ce qui commence plus tard</translation>
        </message>
        <message>
            <source>Binds in period</source>
            <translation>S’applique dans la période</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Référence</translation>
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
            <source>Law and sovereignty</source>
            <translation>Droit et souveraineté</translation>
        </message>
        <message>
            <source>under rule set %1 as of %2</source>
            <translation>selon les règles %1 au %2</translation>
        </message>
        <message>
            <source>No blocking finding %1.</source>
            <translation>Aucun constat bloquant %1.</translation>
        </message>
        <message>
            <source>%1 rules in %2 packs were judged, each period of the plan at its own date. Findings with their remedies stand in the chapter Findings; the dossier holds citations, evidence and approvals. Planning support, not legal advice.</source>
            <translation>%1 règles en %2 recueils ont été jugées, chaque période du plan à sa propre date. Les constats et leurs remèdes sont au chapitre Constats ; le dossier contient références, preuves et approbations. Aide à la planification, pas un conseil juridique.</translation>
        </message>
        <message>
            <source>finding blocks this plan</source>
            <translation>constat bloque ce plan</translation>
        </message>
        <message>
            <source>findings block this plan</source>
            <translation>constats bloquent ce plan</translation>
        </message>
        <message>
            <source>question is open.</source>
            <translation>question reste ouverte.</translation>
        </message>
        <message>
            <source>questions are open.</source>
            <translation>questions restent ouvertes.</translation>
        </message>
        <message>
            <source>What is to be carried</source>
            <translation>Ce qui est à porter</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>Own rooms</source>
            <translation>Salles propres</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>IT power, kW</source>
            <translation>Puissance informatique, kW</translation>
        </message>
        <message>
            <source>Per rack, kW</source>
            <translation>Par baie, kW</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Baies</translation>
        </message>
        <message>
            <source>Power price, %1/kWh</source>
            <translation>Prix du courant, %1/kWh</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce qu’elle fait</translation>
        </message>
        <message>
            <source>Price of the rule, %1</source>
            <translation>Prix de la règle, %1</translation>
        </message>
        <message>
            <source>Holds without binding</source>
            <translation>Respectée sans contraindre</translation>
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
            <source>Part of the conflict</source>
            <translation>Partie du conflit</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation>Contraint</translation>
        </message>
        <message>
            <source>Assumed, because nobody stated it</source>
            <translation>Supposé, car personne ne l’a indiqué</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>Hypothèse</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Besoin et hypothèses</translation>
        </message>
        <message>
            <source>%1 over %2 months from %3, with the least %4.</source>
            <translation>%1 sur %2 mois à partir de %3 ; à minimiser : %4.</translation>
        </message>
        <message>
            <source> Payments are discounted at %1 a year; prices, rates and rules are those of %2.</source>
            <translation> Les paiements sont actualisés à %1 par an ; prix, taux et règles sont ceux du %2.</translation>
        </message>
        <message>
            <source> Payments are discounted at %1 a year; rates and rules are those of %2, the day of the plan; the catalog's prices were renewed up to %3.</source>
            <translation> Les paiements sont actualisés à %1 par an ; taux et règles sont ceux du %2, jour du plan ; les prix du catalogue ont été renouvelés jusqu’au %3.</translation>
        </message>
        <message>
            <source>No rule was set beside the needs themselves.</source>
            <translation>Aucune règle n’a été posée en dehors du besoin lui-même.</translation>
        </message>
        <message>
            <source>workload</source>
            <translation>charge</translation>
        </message>
        <message>
            <source>workloads</source>
            <translation>charges</translation>
        </message>
        <message>
            <source>single</source>
            <translation>simple</translation>
        </message>
        <message>
            <source>How %1 is run</source>
            <translation>Comment %1 tourne</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Parallelism</source>
            <translation>Parallélisme</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Répliques</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Accélérateurs</translation>
        </message>
        <message>
            <source>Predicted figures of %1</source>
            <translation>Chiffres prédits de %1</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>Bas à haut</translation>
        </message>
        <message>
            <source>Band and limit</source>
            <translation>Bande et limite</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Closest to its limit is %1 of %2: %3 likely%4, limit %5.%6</source>
            <translation>Le plus proche de sa limite est %1 de %2 : %3 probable%4, limite %5.%6</translation>
        </message>
        <message>
            <source> At the high end of its band it breaks it.</source>
            <translation> À l’extrémité haute de sa bande, elle est dépassée.</translation>
        </message>
        <message>
            <source>Tokens of the whole run</source>
            <translation>Jetons de toute l’exécution</translation>
        </message>
        <message>
            <source>Memory it needs</source>
            <translation>Mémoire nécessaire</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>No limit on speed was set; the figures below are predictions with their bands.</source>
            <translation>Aucune limite de vitesse n’a été posée ; les chiffres ci-dessous sont des prédictions avec leurs bandes.</translation>
        </message>
        <message>
            <source>%1 (%2) has no placement of its own in this plan.</source>
            <translation>%1 (%2) n’a pas de place propre dans ce plan.</translation>
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
            <source>Output tokens of a replica</source>
            <translation>Jetons produits par réplique</translation>
        </message>
        <message>
            <source>Requests of a replica</source>
            <translation>Requêtes par réplique</translation>
        </message>
        <message>
            <source>Requests in flight of a replica</source>
            <translation>Requêtes simultanées par réplique</translation>
        </message>
        <message>
            <source>95 of 100 answers</source>
            <translation>95 réponses sur 100</translation>
        </message>
        <message>
            <source>99 of 100 answers</source>
            <translation>99 réponses sur 100</translation>
        </message>
        <message>
            <source>Queries it can answer</source>
            <translation>Recherches possibles</translation>
        </message>
        <message>
            <source>Reads it can answer</source>
            <translation>Lectures possibles</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nœuds</translation>
        </message>
        <message>
            <source>Nodes among them that keep features fresh</source>
            <translation>Dont nœuds qui tiennent les attributs à jour</translation>
        </message>
        <message>
            <source>History of features, kept elsewhere</source>
            <translation>Historique des attributs, conservé ailleurs</translation>
        </message>
        <message>
            <source>Usable capacity</source>
            <translation>Capacité utile</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>One training step</source>
            <translation>Un pas d’entraînement</translation>
        </message>
        <message>
            <source>Sequences of a step</source>
            <translation>Séquences d’un pas</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>Pas de l’entraînement</translation>
        </message>
        <message>
            <source>Model FLOP use</source>
            <translation>Usage des FLOP par le modèle</translation>
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
            <source>Utilisation</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Memory of an accelerator</source>
            <translation>Mémoire d’un accélérateur</translation>
        </message>
        <message>
            <source>own room, </source>
            <translation>salle propre, </translation>
        </message>
        <message>
            <source>not your own</source>
            <translation>pas la vôtre</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placement</translation>
        </message>
        <message>
            <source>Nothing is placed: no workload of this plan needs a place of its own.</source>
            <translation>Rien n’est placé : aucune charge de ce plan n’a besoin d’un lieu propre.</translation>
        </message>
        <message>
            <source>%1 (%2) runs %3</source>
            <translation>%1 (%2) porte %3</translation>
        </message>
        <message>
            <source>%1 the plan; each is listed below.</source>
            <translation>%1 le plan ; chacun figure ci-dessous.</translation>
        </message>
        <message>
            <source>%1 the plan: %2.</source>
            <translation>%1 le plan : %2.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Each row holds from its month until the next row of the same workload and place. Units that several workloads share are counted once for each.</source>
            <translation>Chaque ligne vaut de son mois jusqu’à la ligne suivante de la même charge au même lieu. Les unités partagées par plusieurs charges comptent une fois pour chacune.</translation>
        </message>
        <message>
            <source>One place carries</source>
            <translation>Un lieu porte</translation>
        </message>
        <message>
            <source>places carry</source>
            <translation>lieux portent</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>%1, MWh</source>
            <translation>%1, MWh</translation>
        </message>
        <message>
            <source>Cost, %1</source>
            <translation>Coût, %1</translation>
        </message>
        <message>
            <source>Power, racks and sustainability</source>
            <translation>Puissance, baies et durabilité</translation>
        </message>
        <message>
            <source>The power this plan draws is not known.</source>
            <translation>La puissance que ce plan absorbe est inconnue.</translation>
        </message>
        <message>
            <source>The plan draws %1 of IT power at its peak.</source>
            <translation>Le plan absorbe %1 de puissance informatique en pointe.</translation>
        </message>
        <message>
            <source> Over %1 months it causes %2 of CO₂ equivalent, making and running together.</source>
            <translation> Sur %1 mois, il cause %2 d’équivalent CO₂, fabrication et exploitation ensemble.</translation>
        </message>
        <message>
            <source>Power and room</source>
            <translation>Puissance et place</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Durabilité</translation>
        </message>
        <message>
            <source>Order to delivery, weeks</source>
            <translation>De la commande à la livraison, semaines</translation>
        </message>
        <message>
            <source>When to order</source>
            <translation>Quand commander</translation>
        </message>
        <message>
            <source>In service from</source>
            <translation>En service à partir de</translation>
        </message>
        <message>
            <source>Order likely by</source>
            <translation>Commander avant, délai probable</translation>
        </message>
        <message>
            <source>Order at the latest lead time by</source>
            <translation>Commander avant, délai le plus long</translation>
        </message>
        <message>
            <source>Value, %1</source>
            <translation>Valeur, %1</translation>
        </message>
        <message>
            <source>An order day before %1 has passed: what is ordered today arrives after the month in which the need begins.</source>
            <translation>Une date de commande avant le %1 est passée : ce qui est commandé aujourd’hui arrive après le mois où le besoin commence.</translation>
        </message>
        <message>
            <source>Schedule and lead times</source>
            <translation>Calendrier et délais</translation>
        </message>
        <message>
            <source>Nothing has to be delivered: what is rented can be used from its first month.</source>
            <translation>Rien n’est à livrer : ce qui est loué s’utilise dès son premier mois.</translation>
        </message>
        <message>
            <source>The slowest server takes %1 weeks from order to delivery.</source>
            <translation>Le serveur le plus lent demande %1 semaines de la commande à la livraison.</translation>
        </message>
        <message>
            <source>No lead time was found for what is bought.</source>
            <translation>Aucun délai n’a été trouvé pour ce qui est acheté.</translation>
        </message>
        <message>
            <source>Of other parts no lead time was found: it may take longer.</source>
            <translation>Pour d’autres pièces, aucun délai n’a été trouvé : cela peut durer plus longtemps.</translation>
        </message>
        <message>
            <source>It may be %1.</source>
            <translation>Cela peut aller de %1.</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>État au</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Passports of all figures</source>
            <translation>Passeports de tous les chiffres</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id.</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>Comment il est né</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>from </source>
            <translation>de </translation>
        </message>
        <message>
            <source>%1 given</source>
            <translation>%1 donnés</translation>
        </message>
        <message>
            <source>%1 from the catalog</source>
            <translation>%1 du catalogue</translation>
        </message>
        <message>
            <source>%1 derived</source>
            <translation>%1 dérivés</translation>
        </message>
        <message>
            <source>%1 predicted</source>
            <translation>%1 prédits</translation>
        </message>
        <message>
            <source>%1 measured</source>
            <translation>%1 mesurés</translation>
        </message>
        <message>
            <source>%1 assumed</source>
            <translation>%1 supposés</translation>
        </message>
        <message>
            <source>Sources and passports</source>
            <translation>Sources et passeports</translation>
        </message>
        <message>
            <source>No figure carries a passport.</source>
            <translation>Aucun chiffre ne porte de passeport.</translation>
        </message>
        <message>
            <source>%1 a passport: %2.</source>
            <translation>%1 un passeport : %2.</translation>
        </message>
        <message>
            <source>figure carries</source>
            <translation>chiffre porte</translation>
        </message>
        <message>
            <source>figures carry</source>
            <translation>chiffres portent</translation>
        </message>
        <message>
            <source>Key figures by place (ISO/IEC 30134)</source>
            <translation>Chiffres clés par lieu (ISO/IEC 30134)</translation>
        </message>
        <message>
            <source>WUE, L/kWh</source>
            <translation>WUE, L/kWh</translation>
        </message>
        <message>
            <source>WUE with grid</source>
            <translation>WUE avec réseau</translation>
        </message>
        <message>
            <source>CUE, kg/kWh</source>
            <translation>CUE, kg/kWh</translation>
        </message>
        <message>
            <source>A year, two methods side by side</source>
            <translation>Une année, deux méthodes côte à côte</translation>
        </message>
        <message>
            <source>IT, MWh, load in every hour</source>
            <translation>IT, MWh, charge à toute heure</translation>
        </message>
        <message>
            <source>IT, MWh, by utilisation</source>
            <translation>IT, MWh, selon l’utilisation</translation>
        </message>
        <message>
            <source>t CO₂e, location</source>
            <translation>t CO₂e, localisation</translation>
        </message>
        <message>
            <source>t CO₂e, market</source>
            <translation>t CO₂e, marché</translation>
        </message>
        <message>
            <source>t CO₂e, marginal</source>
            <translation>t CO₂e, marginal</translation>
        </message>
        <message>
            <source>Water on site, m³</source>
            <translation>Eau sur place, m³</translation>
        </message>
        <message>
            <source>Water of the grid, m³</source>
            <translation>Eau du réseau, m³</translation>
        </message>
        <message>
            <source>Location: average of the grid, life cycle. Market: the stated renewable share counts as free of carbon, the rest at the average. Marginal: what one kWh more causes; for decisions, never for inventories.</source>
            <translation>Localisation : moyenne du réseau, cycle de vie. Marché : la part renouvelable déclarée compte comme exempte de carbone, le reste à la moyenne. Marginal : ce que cause un kWh de plus ; pour décider, jamais pour un bilan.</translation>
        </message>
        <message>
            <source>For a unit of work (SCI, ISO/IEC 21031)</source>
            <translation>Par unité de travail (SCI, ISO/IEC 21031)</translation>
        </message>
        <message>
            <source>IT energy, kWh</source>
            <translation>Énergie informatique, kWh</translation>
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
            <source>Factors</source>
            <translation>Facteurs</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>recalled, to verify</source>
            <translation>de mémoire, à vérifier</translation>
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
            <translation>Faire tourner les machines cause environ %1 d’équivalent CO₂ par an, selon l’utilisation et la moyenne du réseau.</translation>
        </message>
        <message>
            <source>What running the compute causes is not known for every place.</source>
            <translation>Ce que cause l’exploitation des machines n’est pas connu pour chaque lieu.</translation>
        </message>
        <message>
            <source> Making the hardware adds %1 a year: of the %2 made, %3 fall within the %4 of the plan, at a life of %5.</source>
            <translation> La fabrication du matériel ajoute %1 par an : des %2 fabriquées, %3 tombent dans les %4 du plan, pour une durée de vie de %5.</translation>
        </message>
        <message>
            <source>Grid carbon, life cycle</source>
            <translation>Carbone du réseau, cycle de vie</translation>
        </message>
        <message>
            <source>Grid carbon, operation only</source>
            <translation>Carbone du réseau, exploitation seule</translation>
        </message>
        <message>
            <source>Grid carbon, marginal</source>
            <translation>Carbone du réseau, marginal</translation>
        </message>
        <message>
            <source>Water of the grid</source>
            <translation>Eau du réseau</translation>
        </message>
        <message>
            <source>limit </source>
            <translation>limite </translation>
        </message>
        <message>
            <source>then %1 a token</source>
            <translation>puis %1 par jeton</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Puissance informatique</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>likely draw </source>
            <translation>probablement </translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>No lead time was found for what is bought</source>
            <translation>Aucun délai n’a été trouvé pour ce qui est acheté</translation>
        </message>
        <message>
            <source>%1 at the prices of today, %2</source>
            <translation>%1 aux prix d’aujourd’hui, %2</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>Ordered on %1, there by %2</source>
            <translation>Commandé le %1, livré le %2</translation>
        </message>
        <message>
            <source>Ordered on %1, there by %2 at the earliest</source>
            <translation>Commandé le %1, là au plus tôt le %2</translation>
        </message>
        <message>
            <source>Nothing has to be delivered</source>
            <translation>Rien n’est à livrer</translation>
        </message>
        <message>
            <source>; likely %1 to %2 weeks</source>
            <translation> ; probablement %1 à %2 semaines</translation>
        </message>
        <message>
            <source>To buy</source>
            <translation>À acheter</translation>
        </message>
        <message>
            <source>without VAT</source>
            <translation>hors TVA</translation>
        </message>
        <message>
            <source>Sum of %1 of the bill of materials.</source>
            <translation>Somme : %1 de la nomenclature.</translation>
        </message>
        <message>
            <source>Nothing is bought</source>
            <translation>Rien n’est acheté</translation>
        </message>
        <message>
            <source>; %1 without a price</source>
            <translation> ; %1 sans prix</translation>
        </message>
        <message>
            <source>Over %1 months</source>
            <translation>Sur %1 mois</translation>
        </message>
        <message>
            <source>net present at %1 a year</source>
            <translation>valeur actuelle à %1 par an</translation>
        </message>
        <message>
            <source>Sum of %1 discounted to %2, chapter Cost over time.</source>
            <translation>Somme : %1, actualisée à %2, chapitre Coûts dans le temps.</translation>
        </message>
        <message>
            <source>What runs in a period of %1 months is discounted as paid on its first day; paid by the month the plan costs %2, net present.</source>
            <translation>Ce qui court dans une période de %1 mois est actualisé comme payé le premier jour ; payé mois par mois, le plan coûte %2 en valeur actuelle nette.</translation>
        </message>
        <message>
            <source>Enough alone</source>
            <translation>Suffit seul</translation>
        </message>
        <message>
            <source>; asked for </source>
            <translation> ; demandé : </translation>
        </message>
        <message>
            <source>%1 of what is bought rests on prices you gave</source>
            <translation>%1 de ce qui est acheté repose sur des prix que vous avez donnés</translation>
        </message>
        <message>
            <source>%1 on prices you gave</source>
            <translation>%1 sur des prix que vous avez donnés</translation>
        </message>
        <message>
            <source>%1 of what is bought rests on catalog prices</source>
            <translation>%1 de ce qui est acheté repose sur des prix du catalogue</translation>
        </message>
        <message>
            <source>%1 on catalog prices</source>
            <translation>%1 sur des prix du catalogue</translation>
        </message>
        <message>
            <source>%1 of what is bought rests on ranges and assumptions</source>
            <translation>%1 de ce qui est acheté repose sur des fourchettes et hypothèses</translation>
        </message>
        <message>
            <source>%1 on ranges and assumptions</source>
            <translation>%1 sur des fourchettes et hypothèses</translation>
        </message>
        <message>
            <source>The answer is proven best under the rules and prices stated.</source>
            <translation>La réponse est prouvée la meilleure sous les règles et prix indiqués.</translation>
        </message>
        <message>
            <source>No better answer can save more than %1 under the rules and prices stated.</source>
            <translation>Sous les règles et prix indiqués, aucune réponse meilleure n’épargne plus de %1.</translation>
        </message>
        <message>
            <source>The search stopped early: a better answer may save up to %1.</source>
            <translation>La recherche s’est arrêtée tôt : une meilleure réponse épargne au plus %1.</translation>
        </message>
        <message>
            <source>The search stopped early, before a bound was known: how much a better answer may save is not known.</source>
            <translation>La recherche s’est arrêtée tôt, avant qu’une borne soit connue : ce qu’une meilleure réponse épargnerait n’est pas connu.</translation>
        </message>
        <message>
            <source>Each way out above is enough alone; its price and what else follows stand in the first chapter.</source>
            <translation>Chaque issue ci-dessus suffit seule ; son prix et ses suites sont au premier chapitre.</translation>
        </message>
        <message>
            <source>Speed is predicted, not measured</source>
            <translation>La vitesse est prédite, non mesurée</translation>
        </message>
        <message>
            <source>%1, %2, kept in about %3 of cases (%4)</source>
            <translation>%1, %2, tenue dans environ %3 des cas (%4)</translation>
        </message>
        <message>
            <source>Promises that may not hold: %1. Measure first, or leave more room.</source>
            <translation>Promesses qui pourraient ne pas tenir : %1. Mesurez d’abord, ou laissez plus de marge.</translation>
        </message>
        <message>
            <source>; confidence in it is </source>
            <translation> ; confiance : </translation>
        </message>
        <message>
            <source>Ask for a quote: %1 without a price, not in the sums.</source>
            <translation>Demander des offres : %1 sans prix, hors des sommes.</translation>
        </message>
        <message>
            <source>Ask for firm prices: %1 planned with a range.</source>
            <translation>Demander des prix fermes : %1 avec une fourchette.</translation>
        </message>
        <message>
            <source>Choose which rule of the conflict may give way.</source>
            <translation>Choisir quelle règle du conflit peut céder.</translation>
        </message>
        <message>
            <source>Nothing is open: the plan can be ordered as it stands.</source>
            <translation>Rien n’est ouvert : le plan peut être commandé tel quel.</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Établi avec</translation>
        </message>
        <message>
            <source>rack</source>
            <translation>baie</translation>
        </message>
        <message>
            <source>racks</source>
            <translation>baies</translation>
        </message>
        <message>
            <source>one-off line</source>
            <translation>ligne unique</translation>
        </message>
        <message>
            <source>one-off lines</source>
            <translation>lignes uniques</translation>
        </message>
        <message>
            <source>line</source>
            <translation>ligne</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>paiement</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>paiements</translation>
        </message>
        <message>
            <source>part</source>
            <translation>pièce</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>pièces</translation>
        </message>
        <message>
            <source>part is</source>
            <translation>pièce prévue</translation>
        </message>
        <message>
            <source>parts are</source>
            <translation>pièces prévues</translation>
        </message>
        <message>
            <source>No public price was found: ask for a quote.</source>
            <translation>Aucun prix public trouvé : demander une offre.</translation>
        </message>
        <message>
            <source> Confidence: %1.</source>
            <translation> Confiance : %1.</translation>
        </message>
        <message>
            <source> A planning range, not an offer.</source>
            <translation> Une fourchette de planification, pas une offre.</translation>
        </message>
        <message>
            <source>Confidence: %1.</source>
            <translation>Confiance : %1.</translation>
        </message>
        <message>
            <source>What the building has to give</source>
            <translation>Ce que le bâtiment doit fournir</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>What arrives where and when</source>
            <translation>Ce qui arrive, où et quand</translation>
        </message>
        <message>
            <source>%1 further parts stand in the bill of materials.</source>
            <translation>%1 autres pièces sont dans la nomenclature.</translation>
        </message>
        <message>
            <source>Rooms as stated in the need</source>
            <translation>Salles, telles qu’indiquées dans le besoin</translation>
        </message>
        <message>
            <source>Floor, kg/m²</source>
            <translation>Sol, kg/m²</translation>
        </message>
        <message>
            <source>Cooling</source>
            <translation>Refroidissement</translation>
        </message>
        <message>
            <source>Power feeds</source>
            <translation>Alimentations</translation>
        </message>
        <message>
            <source>Decision memo for facilities</source>
            <translation>Note de décision pour le bâtiment</translation>
        </message>
        <message>
            <source>%1 of IT power in %2 have to be fed and cooled.</source>
            <translation>%1 de puissance informatique dans %2 sont à alimenter et à refroidir.</translation>
        </message>
        <message>
            <source>No racks of your own: %1 of IT power are drawn where the capacity is rented.</source>
            <translation>Pas de baies propres : %1 de puissance informatique sont absorbés là où la capacité est louée.</translation>
        </message>
        <message>
            <source>What is ordered arrives after about %1 weeks.</source>
            <translation>Ce qui est commandé arrive après environ %1 semaines.</translation>
        </message>
        <message>
            <source>The money, %1 without VAT</source>
            <translation>L’argent, %1 hors TVA</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>To buy once</source>
            <translation>Achats, en une fois</translation>
        </message>
        <message>
            <source>Running, a month (from %1)</source>
            <translation>Courant, par mois (dès %1)</translation>
        </message>
        <message>
            <source>Running, a month at its dearest (from %1)</source>
            <translation>Courant, par mois, au plus cher (dès %1)</translation>
        </message>
        <message>
            <source>Recurring lines of the period from %1 on, without resale, by its months.</source>
            <translation>Lignes récurrentes de la période commençant en %1, sans revente, divisées par ses mois.</translation>
        </message>
        <message>
            <source>All of it over %1 months, net present</source>
            <translation>Coût total sur %1 mois, valeur actuelle</translation>
        </message>
        <message>
            <source>What it is paid for, %1</source>
            <translation>Répartition des dépenses, %1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Sum, not discounted</source>
            <translation>Somme, non actualisée</translation>
        </message>
        <message>
            <source>All else</source>
            <translation>Tout le reste</translation>
        </message>
        <message>
            <source>What the dearest rules cost</source>
            <translation>Ce que coûtent les règles les plus chères</translation>
        </message>
        <message>
            <source>Saved without it, %1</source>
            <translation>Épargné sans elle, %1</translation>
        </message>
        <message>
            <source>Decision memo for finance</source>
            <translation>Note de décision pour les finances</translation>
        </message>
        <message>
            <source>To approve: %1 to buy.</source>
            <translation>À approuver : %1 d’achats.</translation>
        </message>
        <message>
            <source>Nothing is bought: the plan is paid month by month.</source>
            <translation>Rien n’est acheté : le plan se paie mois par mois.</translation>
        </message>
        <message>
            <source>With all that follows it costs %1 over %2 months, net present at %3 a year.</source>
            <translation>Avec tout ce qui suit, il coûte %1 sur %2 mois, en valeur actuelle à %3 par an.</translation>
        </message>
        <message>
            <source>Before signing:</source>
            <translation>Avant de signer :</translation>
        </message>
        <message>
            <source>line to buy rests on a range, not on an offer.</source>
            <translation>ligne à acheter repose sur une fourchette, pas sur une offre.</translation>
        </message>
        <message>
            <source>lines to buy rest on ranges, not on offers.</source>
            <translation>lignes à acheter reposent sur des fourchettes, pas sur des offres.</translation>
        </message>
        <message>
            <source> requests/s</source>
            <translation> requêtes/s</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 à partir de %2</translation>
        </message>
        <message>
            <source> from </source>
            <translation> à partir de </translation>
        </message>
        <message>
            <source> to </source>
            <translation> jusqu’à </translation>
        </message>
        <message>
            <source>at least </source>
            <translation>au moins </translation>
        </message>
        <message>
            <source>at most </source>
            <translation>au plus </translation>
        </message>
        <message>
            <source> at </source>
            <translation> à </translation>
        </message>
        <message>
            <source> for </source>
            <translation> pour </translation>
        </message>
        <message>
            <source>First token of %1 within %2, %3</source>
            <translation>Premier jeton de %1 en %2, %3</translation>
        </message>
        <message>
            <source>Each further token of %1 within %2, %3</source>
            <translation>Chaque jeton suivant de %1 en %2, %3</translation>
        </message>
        <message>
            <source>%1 done within %2 days</source>
            <translation>%1 achevé en %2 jours</translation>
        </message>
        <message>
            <source>%1 available %2 of the time</source>
            <translation>%1 disponible %2 du temps</translation>
        </message>
        <message>
            <source>%1 carries %2</source>
            <translation>%1 porte %2</translation>
        </message>
        <message>
            <source>95 of 100 answers of %1 within %2</source>
            <translation>95 réponses sur 100 de %1 en %2</translation>
        </message>
        <message>
            <source>99 of 100 answers of %1 within %2</source>
            <translation>99 réponses sur 100 de %1 en %2</translation>
        </message>
        <message>
            <source>%1 runs at %2</source>
            <translation>%1 tourne à %2</translation>
        </message>
        <message>
            <source>%1 runs on %2</source>
            <translation>%1 tourne sur %2</translation>
        </message>
        <message>
            <source>One place serves the users of %1 in</source>
            <translation>Un lieu sert les utilisateurs de %1 à</translation>
        </message>
        <message>
            <source>%1 is cooled by %2</source>
            <translation>%1 est refroidi par %2</translation>
        </message>
        <message>
            <source>The power feeds of %1 are %2</source>
            <translation>Les alimentations de %1 sont %2</translation>
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
            <translation>Ajustement fin</translation>
        </message>
        <message>
            <source>Vector search</source>
            <translation>Recherche vectorielle</translation>
        </message>
        <message>
            <source>Feature serving</source>
            <translation>Service de variables</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>%1, %2 tokens in, %3 out</source>
            <translation>%1, %2 jetons en entrée, %3 en sortie</translation>
        </message>
        <message>
            <source>%1 tokens, sequences of %2</source>
            <translation>%1 jetons, séquences de %2</translation>
        </message>
        <message>
            <source>%1 tokens a run, %2 runs a month</source>
            <translation>%1 jetons par exécution, %2 exécutions par mois</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>%1 of IT power have to be fed and cooled, none of it in racks.</source>
            <translation>%1 de puissance informatique à alimenter et à refroidir, rien en baie.</translation>
        </message>
        <message>
            <source>%1 million</source>
            <translation>%1 millions de</translation>
        </message>
        <message>
            <source>%1 billion</source>
            <translation>%1 milliards de</translation>
        </message>
        <message>
            <source>%1 trillion</source>
            <translation>%1 billions de</translation>
        </message>
        <message>
            <source>%1 vectors of %2 dimensions, %3 queries/s</source>
            <translation>%1 vecteurs de %2 dimensions, %3 recherches/s</translation>
        </message>
        <message>
            <source>Recall of %1 at least %2</source>
            <translation>Rappel de %1 d’au moins %2</translation>
        </message>
        <message>
            <source>Features of %1 fresh within %2</source>
            <translation>Variables de %1 à jour en %2</translation>
        </message>
        <message>
            <source>%1 entities, %2 features, %3 reads/s</source>
            <translation>%1 entités, %2 variables, %3 lectures/s</translation>
        </message>
        <message>
            <source>%1, read %2, write %3</source>
            <translation>%1, lecture %2, écriture %3</translation>
        </message>
        <message>
            <source>first token within </source>
            <translation>premier jeton en </translation>
        </message>
        <message>
            <source>further tokens within </source>
            <translation>jetons suivants en </translation>
        </message>
        <message>
            <source>within %1 days</source>
            <translation>en %1 jours</translation>
        </message>
        <message>
            <source>available </source>
            <translation>disponible </translation>
        </message>
        <message>
            <source>recall </source>
            <translation>rappel </translation>
        </message>
        <message>
            <source>95 of 100 within </source>
            <translation>95 sur 100 en </translation>
        </message>
        <message>
            <source>99 of 100 within </source>
            <translation>99 sur 100 en </translation>
        </message>
        <message>
            <source>fresh within </source>
            <translation>frais en </translation>
        </message>
        <message>
            <source>Data of %1 stays in %2</source>
            <translation>Les données de %1 restent en %2</translation>
        </message>
        <message>
            <source>No operator under the law of %1</source>
            <translation>Aucun opérateur soumis au droit de %1</translation>
        </message>
        <message>
            <source>Sovereignty level %1 or better</source>
            <translation>Niveau de souveraineté %1 ou mieux</translation>
        </message>
        <message>
            <source>Users of %1 within %2 round trip</source>
            <translation>Utilisateurs de %1 en %2 aller-retour</translation>
        </message>
        <message>
            <source>Without %1</source>
            <translation>Sans %1</translation>
        </message>
        <message>
            <source>Redundancy %1</source>
            <translation>Redondance %1</translation>
        </message>
        <message>
            <source>Operators hold %1</source>
            <translation>Les opérateurs ont %1</translation>
        </message>
        <message>
            <source>No part that needs an export licence where it stands</source>
            <translation>Aucune pièce qui demande une licence d’exportation là où elle se trouve</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>acheté</translation>
        </message>
        <message>
            <source>rented</source>
            <translation>loué</translation>
        </message>
        <message>
            <source>leased</source>
            <translation>en crédit-bail</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloque</translation>
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
            <translation>Satisfait</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Levé</translation>
        </message>
        <message>
            <source>Procurement report</source>
            <translation>Rapport d’acquisition</translation>
        </message>
        <message>
            <source>Untitled plan</source>
            <translation>Plan sans titre</translation>
        </message>
        <message>
            <source>%1 · prices as of %2</source>
            <translation>%1 · prix au %2</translation>
        </message>
        <message>
            <source>No packing needs fewer than</source>
            <translation>Aucun agencement n’en demande moins de</translation>
        </message>
        <message>
            <source>Racks there</source>
            <translation>Baies présentes</translation>
        </message>
        <message>
            <source>Nameplate, kW</source>
            <translation>Plaque signalétique, kW</translation>
        </message>
        <message>
            <source>Typical, kW</source>
            <translation>Typique, kW</translation>
        </message>
        <message>
            <source>Heaviest rack, kg</source>
            <translation>Baie la plus lourde, kg</translation>
        </message>
        <message>
            <source>Nameplate: what the parts may draw. Typical: under sustained load, as published or by the planning share. Measured: no measurement is recorded in this plan. Weights include the empty rack.</source>
            <translation>Plaque signalétique : ce que les pièces peuvent absorber. Typique : sous charge soutenue, tel que publié ou selon la part de planification. Mesuré : aucune mesure n’est enregistrée dans ce plan. Les poids comprennent la baie vide.</translation>
        </message>
        <message>
            <source>Power chain of %1</source>
            <translation>Chaîne d’alimentation de %1</translation>
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
            <source>Capacity of one, kW</source>
            <translation>Capacité de l’une, kW</translation>
        </message>
        <message>
            <source>Nameplate on one, kW</source>
            <translation>Plaque de l’une, kW</translation>
        </message>
        <message>
            <source>Typical on one, kW</source>
            <translation>Typique de l’une, kW</translation>
        </message>
        <message>
            <source>After the loss of one, kW</source>
            <translation>Après la perte de l’une, kW</translation>
        </message>
        <message>
            <source>%1 gives off %2 kW to the air (%3 kW by nameplate)</source>
            <translation>%1 rend %2 kW à l’air (%3 kW selon plaque)</translation>
        </message>
        <message>
            <source>which takes %1 m³ of air a second</source>
            <translation>ce qui demande %1 m³ d’air par seconde</translation>
        </message>
        <message>
            <source>through %1 rear doors</source>
            <translation>par %1 portes arrière</translation>
        </message>
        <message>
            <source>and %1 kW to the liquid (%2 kW by nameplate)</source>
            <translation>et %1 kW au liquide (%2 kW selon plaque)</translation>
        </message>
        <message>
            <source>%1 litres of coolant a minute</source>
            <translation>%1 litres de liquide par minute</translation>
        </message>
        <message>
            <source>%1 × %2, one of them to spare</source>
            <translation>%1 × %2, dont un de réserve</translation>
        </message>
        <message>
            <source>Pull the plug: what the loss of one part does</source>
            <translation>Pannes : ce qu’entraîne la perte d’un élément</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Tombe</translation>
        </message>
        <message>
            <source>Slows</source>
            <translation>Ralentit</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>One loss at a time, where most is in service; nothing is simulated in time.</source>
            <translation>Une perte à la fois, là où le plus est en service ; rien n’est simulé dans le temps.</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in rooms of its own.</source>
            <translation>Rien de ce plan ne se trouve dans des salles propres.</translation>
        </message>
        <message>
            <source>The hardware stands beside racks, not in them.</source>
            <translation>Le matériel se trouve à côté des baies, non dedans.</translation>
        </message>
        <message>
            <source>The hardware fills %1 in %2; racks.svg shows each.</source>
            <translation>Le matériel occupe %1 dans %2 ; racks.svg montre chacune.</translation>
        </message>
        <message>
            <source>Rooms and what a loss does</source>
            <translation>Salles et effet d’une perte</translation>
        </message>
        <message>
            <source>room</source>
            <translation>salle</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>salles</translation>
        </message>
        <message>
            <source>no valid price</source>
            <translation>pas de prix valable</translation>
        </message>
        <message>
            <source>What storage must do</source>
            <translation>Ce que le stockage doit faire</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Capacity, TB</source>
            <translation>Capacité, To</translation>
        </message>
        <message>
            <source>Read, GB/s</source>
            <translation>Lecture, Go/s</translation>
        </message>
        <message>
            <source>Write, GB/s</source>
            <translation>Écriture, Go/s</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>What carries it, beside the totals of this plan</source>
            <translation>Ce qui le porte, hors des totaux de ce plan</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Fixé par</translation>
        </message>
        <message>
            <source>Price, USD</source>
            <translation>Prix, USD</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>drives in the servers</source>
            <translation>disques dans les serveurs</translation>
        </message>
        <message>
            <source>Control plane and monitoring</source>
            <translation>Pilotage et surveillance</translation>
        </message>
        <message>
            <source>quorum, series</source>
            <translation>quorum, séries</translation>
        </message>
        <message>
            <source>These nodes are planned beside the design: they are not in its totals, lines or racks. State a data set as a workload to have its storage bought with the rest.</source>
            <translation>Ces nœuds sont prévus à côté de la conception : ils ne sont ni dans ses totaux, ni dans ses lignes, ni dans ses baies. Indiquez un jeu de données comme charge pour que son stockage soit acheté avec le reste.</translation>
        </message>
        <message>
            <source>Software versions that work together</source>
            <translation>Versions logicielles qui vont ensemble</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Maintained until</source>
            <translation>Maintenu jusqu’au</translation>
        </message>
        <message>
            <source>Storage, control plane and software</source>
            <translation>Stockage, pilotage et logiciel</translation>
        </message>
        <message>
            <source>Beside the design, %1 nodes store what it writes and keep it running.</source>
            <translation>À côté de la conception, %1 nœuds stockent ce qu’elle écrit et la tiennent en marche.</translation>
        </message>
        <message>
            <source>The design needs no further nodes to store what it writes.</source>
            <translation>La conception ne demande pas d’autres nœuds pour stocker ce qu’elle écrit.</translation>
        </message>
        <message>
            <source>not within the horizon</source>
            <translation>pas dans l’horizon</translation>
        </message>
        <message>
            <source>month %1</source>
            <translation>mois %1</translation>
        </message>
        <message>
            <source>Cost by the end of each year, %1</source>
            <translation>Coût à la fin de chaque année, %1</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Voie</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Mois %1</translation>
        </message>
        <message>
            <source>Buying is cheaper from</source>
            <translation>Acheter est moins cher à partir du</translation>
        </message>
        <message>
            <source>Not discounted. Owned costs are this plan's lines of these machines and their network; what it needs beside them (CPU nodes, storage, data services) is in no way. Rents are the catalog's cheapest offers of the same accelerator for the machines in service, whatever this plan's rules say about their provider.</source>
            <translation>Non actualisé. Les coûts propres sont les lignes de ce plan pour ces machines et leur réseau ; ce qu’il lui faut à côté (nœuds CPU, stockage, services de données) n’est dans aucune voie. Les loyers sont les offres les moins chères du catalogue pour le même accélérateur et les machines en service, quoi que disent les règles de ce plan sur leur fournisseur.</translation>
        </message>
        <message>
            <source>On demand the machines of a job are rented for the days it takes.</source>
            <translation>À la demande, les machines d’un travail sont louées pour les jours qu’il dure.</translation>
        </message>
        <message>
            <source>“Worth then” is what the hardware still fetches at the end.</source>
            <translation>« Valeur finale » est ce que le matériel rapporte encore à la fin.</translation>
        </message>
        <message>
            <source>Worth then</source>
            <translation>Valeur finale</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En tout</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Posséder ou louer</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>entrées</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Prix au %1</translation>
        </message>
        <message>
            <source>To decide now</source>
            <translation>À décider maintenant</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Notre degré de certitude</translation>
        </message>
        <message>
            <source>range</source>
            <translation>fourchette</translation>
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
            <source>Facility power</source>
            <translation>Puissance du site</translation>
        </message>
        <message>
            <source>Power per rack</source>
            <translation>Puissance par baie</translation>
        </message>
        <message>
            <source>Carbon, operation and embodied</source>
            <translation>Carbone, exploitation et fabrication</translation>
        </message>
        <message>
            <source>Embodied carbon</source>
            <translation>Carbone de fabrication</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Délai</translation>
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
            <source>Network ports of servers</source>
            <translation>Ports réseau des serveurs</translation>
        </message>
        <message>
            <source>M %1</source>
            <translation>M %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>one</source>
            <translation>1</translation>
        </message>
        <message>
            <source>two</source>
            <translation>deux</translation>
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
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>Loyer</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Main-d’œuvre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Spares</source>
            <translation>Pièces de rechange</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <source>Colocation</source>
            <translation>Colocation</translation>
        </message>
        <message>
            <source>colocation</source>
            <translation>colocation</translation>
        </message>
        <message>
            <source>given</source>
            <translation>donné</translation>
        </message>
        <message>
            <source>catalog</source>
            <translation>catalogue</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>dérivé</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>prédit</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>mesuré</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supposé</translation>
        </message>
        <message>
            <source>vendor specification</source>
            <translation>fiche du fabricant</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>de mémoire</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevée</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
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
            <source>No design keeps all rules of this need.</source>
            <translation>Aucune conception ne respecte toutes les règles de ce besoin.</translation>
        </message>
        <message>
            <source>Buy: %1.</source>
            <translation>Acheter : %1.</translation>
        </message>
        <message>
            <source>Buy and place in a colocation: %1.</source>
            <translation>Acheter et placer en colocation : %1.</translation>
        </message>
        <message>
            <source>Lease: %1.</source>
            <translation>Prendre en crédit-bail : %1.</translation>
        </message>
        <message>
            <source>Rent: %1.</source>
            <translation>Louer : %1.</translation>
        </message>
        <message>
            <source>Total cost over %1 months: %2 (net present), of which %3 for purchase.</source>
            <translation>Coût total sur %1 mois : %2 (valeur actuelle), dont %3 d’achats.</translation>
        </message>
        <message>
            <source>What would carry it alone</source>
            <translation>Ce qui le porterait seul</translation>
        </message>
        <message>
            <source>What the plan buys of it stands in the next table: logs and metrics of a small cluster stay on its monitoring nodes, a run within one server keeps its checkpoints there, and rented places bring their provider's storage, which is not in the totals.</source>
            <translation>Ce que le plan en achète est dans le tableau suivant : les journaux et mesures d’une petite grappe restent sur ses nœuds de surveillance, une exécution dans un seul serveur y garde ses points de reprise, et les lieux loués apportent le stockage de leur fournisseur, qui n’est pas dans les totaux.</translation>
        </message>
        <message>
            <source>Control plane</source>
            <translation>Plan de contrôle</translation>
        </message>
        <message>
            <source>Monitoring, logs and metrics</source>
            <translation>Surveillance, journaux et métriques</translation>
        </message>
        <message>
            <source>Logs and metrics</source>
            <translation>Journaux et métriques</translation>
        </message>
        <message>
            <source>Checkpoints</source>
            <translation>Points de reprise</translation>
        </message>
        <message>
            <source>Slurm controllers</source>
            <translation>Contrôleurs Slurm</translation>
        </message>
        <message>
            <source>Login nodes</source>
            <translation>Nœuds de connexion</translation>
        </message>
        <message>
            <source>Experiment tracking</source>
            <translation>Suivi des expériences</translation>
        </message>
        <message>
            <source>Builds and tests</source>
            <translation>Compilations et tests</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>In-band network</source>
            <translation>Réseau en bande</translation>
        </message>
        <message>
            <source>Out-of-band network</source>
            <translation>Réseau hors bande</translation>
        </message>
        <message>
            <source>Storage network</source>
            <translation>Réseau de stockage</translation>
        </message>
        <message>
            <source>Compute network</source>
            <translation>Réseau de calcul</translation>
        </message>
        <message>
            <source>%1, racks from the front; every rack is in racks.svg</source>
            <translation>%1, baies vues de face ; toutes les baies sont dans racks.svg</translation>
        </message>
        <message>
            <source>What stands beside the servers</source>
            <translation>Ce qui se trouve à côté des serveurs</translation>
        </message>
        <message>
            <source>Counted from the number of servers, priced, racked, wired and part of the totals. In-band and storage networks are non-blocking (1:1); oversubscription is a choice for the compute network alone.</source>
            <translation>Compté d’après le nombre de serveurs, chiffré, mis en baie, câblé et compris dans les totaux. Les réseaux en bande et de stockage sont sans blocage (1:1) ; la surréservation ne se choisit que pour le réseau de calcul.</translation>
        </message>
        <message>
            <source>Buy</source>
            <translation>Acheter</translation>
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
            <source>IT power of %1 at most %2</source>
            <translation>Puissance informatique de %1 au plus %2</translation>
        </message>
        <message>
            <source>A rack of %1 carries at most %2</source>
            <translation>Une baie de %1 porte au plus %2</translation>
        </message>
        <message>
            <source>%1 has room for %2 racks</source>
            <translation>%1 a de la place pour %2 baies</translation>
        </message>
        <message>
            <source>A rack of %1 has %2</source>
            <translation>Une baie de %1 a %2</translation>
        </message>
        <message>
            <source>The floor of %1 carries %2</source>
            <translation>Le sol de %1 porte %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Where role or risk class is not stated, the strictest reading stands.</source>
            <translation>Là où le rôle ou la classe de risque n’est pas indiqué, la lecture la plus stricte vaut.</translation>
        </message>
        <message>
            <source>%1, bought at %2</source>
            <translation>%1, acheté à %2</translation>
        </message>
        <message>
            <source>%1, leased at %2</source>
            <translation>%1, en crédit-bail à %2</translation>
        </message>
        <message>
            <source>%1, rented at %2</source>
            <translation>%1, loué chez %2</translation>
        </message>
        <message>
            <source>%1, bought into colocation at %2</source>
            <translation>%1, acheté en colocation à %2</translation>
        </message>
        <message>
            <source>%1 (units: %2)</source>
            <translation>%1 (unités : %2)</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 compared over %2 months.</source>
            <translation>%1 sur %2 mois.</translation>
        </message>
        <message>
            <source>accelerator is</source>
            <translation>accélérateur est comparé</translation>
        </message>
        <message>
            <source>accelerators are</source>
            <translation>accélérateurs sont comparés</translation>
        </message>
        <message>
            <source> Possible losses: %1; unnoticed: %2.</source>
            <translation> Pertes possibles : %1 ; inaperçues : %2.</translation>
        </message>
        <message>
            <source>Beside its servers, %1 what the design writes and keep it running.</source>
            <translation>À côté de ses serveurs, %1 ce que la conception écrit et la font tourner.</translation>
        </message>
        <message>
            <source>node stores</source>
            <translation>nœud stocke</translation>
        </message>
        <message>
            <source>nodes store</source>
            <translation>nœuds stockent</translation>
        </message>
        <message>
            <source>Names of parts and titles of sources stand as their makers write them.</source>
            <translation>Les noms des pièces et les titres des sources sont donnés tels que leurs auteurs les écrivent.</translation>
        </message>
        <message>
            <source>vendor claim</source>
            <translation>annonce du fabricant</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimation</translation>
        </message>
        <message>
            <source>third party</source>
            <translation>tiers</translation>
        </message>
        <message>
            <source>official</source>
            <translation>officiel</translation>
        </message>
        <message>
            <source>press</source>
            <translation>presse</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>source secondaire</translation>
        </message>
        <message>
            <source>%1 of %2 kW</source>
            <translation>%1 sur %2 kW</translation>
        </message>
        <message>
            <source>%1 of %2 kg</source>
            <translation>%1 sur %2 kg</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>%1: %2 to %3, %4%5%6%7</source>
            <translation>%1 : de %2 à %3, %4%5%6%7</translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches, as much up as down</source>
            <translation>, %1 de %2 Gbit/s entre commutateurs, autant vers le haut que vers le bas</translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches, %3:1 down to up</source>
            <translation>, %1 à %2 Gbit/s entre commutateurs, %3:1 vers le bas et vers le haut</translation>
        </message>
        <message>
            <source>; %1 cables of %2 Gbit/s to them</source>
            <translation> ; %1 câbles de %2 Gbit/s vers eux</translation>
        </message>
        <message>
            <source>Between %1 and %2: %3%4%5</source>
            <translation>Entre %1 et %2 : %3%4%5</translation>
        </message>
        <message>
            <source>Nameplate</source>
            <translation>Nominal</translation>
        </message>
        <message>
            <source>Network between systems and switches. As of %1.</source>
            <translation>Réseau entre systèmes et commutateurs. Au %1.</translation>
        </message>
        <message>
            <source>Sites, users and round trips. A full line was measured, a dashed one is estimated. Lines over sea follow the quickest chain of known cables.</source>
            <translation>Lieux, utilisateurs et allers-retours. Une ligne pleine est mesurée, une ligne tiretée estimée. Les lignes en mer suivent la chaîne de câbles connus la plus rapide.</translation>
        </message>
        <message>
            <source>The plan names no users with a place, so there are no routes to draw.</source>
            <translation>Le plan ne nomme aucun utilisateur avec un lieu, il n’y a donc pas de route à dessiner.</translation>
        </message>
        <message>
            <source>This plan has no network of its own: nothing that is bought has to be joined.</source>
            <translation>Ce plan n’a pas de réseau propre : rien de ce qui est acheté n’est à relier.</translation>
        </message>
        <message>
            <source>Typical %1 kW</source>
            <translation>Typique %1 kW</translation>
        </message>
        <message>
            <source>Weight of devices</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Where %1 lies is not known.</source>
            <translation>On ne sait où se trouve %1.</translation>
        </message>
        <message>
            <source>at least %1 kg</source>
            <translation>au moins %1 kg</translation>
        </message>
        <message>
            <source>each line %1 cable(s)</source>
            <translation>chaque ligne %1 câble(s)</translation>
        </message>
        <message>
            <source>each line %1 to %2 cables</source>
            <translation>chaque ligne %1 à %2 câbles</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source> measured (95th percentile of an operator's backbone)</source>
            <translation> mesuré (95e centile du réseau d’un opérateur)</translation>
        </message>
        <message>
            <source> estimated</source>
            <translation> estimé</translation>
        </message>
        <message>
            <source>, at most %1 asked</source>
            <translation>, au plus %1 demandés</translation>
        </message>
        <message>
            <source> measured</source>
            <translation> mesuré</translation>
        </message>
        <message>
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <source>systems</source>
            <translation>systèmes</translation>
        </message>
        <message>
            <source>device</source>
            <translation>appareil</translation>
        </message>
        <message>
            <source>devices</source>
            <translation>appareils</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>feuille</translation>
        </message>
        <message>
            <source>leaves</source>
            <translation>feuilles</translation>
        </message>
        <message>
            <source>spine</source>
            <translation>épine</translation>
        </message>
        <message>
            <source>spines</source>
            <translation>épines</translation>
        </message>
        <message>
            <source>core</source>
            <translation>cœur</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>cœurs</translation>
        </message>
        <message>
            <source>%1 U · %2 nameplate</source>
            <translation>%1 U · %2 nominal</translation>
        </message>
        <message>
            <source>%1 of %2 U used</source>
            <translation>%1 sur %2 U utilisées</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Points filled from the plan</source>
            <translation>Points remplis par le plan</translation>
        </message>
        <message>
            <source>All documents in one: dossier.pdf. The audit map as a drawing: audit-map.svg. For tools: oscal-catalog.json, oscal-component-definition.json, oscal-system-security-plan.json, oscal-assessment-results.json (NIST OSCAL 1.1.2).</source>
            <translation>Tous les documents en un : dossier.pdf. La carte d’audit dessinée : audit-map.svg. Pour les outils : oscal-catalog.json, oscal-component-definition.json, oscal-system-security-plan.json, oscal-assessment-results.json (NIST OSCAL 1.1.2).</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Interfaces</source>
            <translation>Interfaces</translation>
        </message>
        <message>
            <source>Data flows</source>
            <translation>Flux de données</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systèmes</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contrats</translation>
        </message>
        <message>
            <source>no finding</source>
            <translation>aucun constat</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>bloque</translation>
        </message>
        <message>
            <source>worst high</source>
            <translation>le plus grave : élevé</translation>
        </message>
        <message>
            <source>worst medium</source>
            <translation>le plus grave : moyen</translation>
        </message>
        <message>
            <source>notes only</source>
            <translation>notes seulement</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>À partir du %1 : %2</translation>
        </message>
        <message>
            <source>Audit map: %1</source>
            <translation>Carte d’audit : %1</translation>
        </message>
        <message>
            <source>What each obligation touches, as of %1</source>
            <translation>Ce que touche chaque obligation, au %1</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>constat</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>constats</translation>
        </message>
        <message>
            <source>Audit map</source>
            <translation>Carte d’audit</translation>
        </message>
        <message>
            <source>%1 parts of the plan and the findings that touch them</source>
            <translation>%1 parties du plan et les constats qui les touchent</translation>
        </message>
        <message>
            <source>range %1 to %2</source>
            <translation>fourchette de %1 à %2</translation>
        </message>
        <message>
            <source>Unit prices that follow from a share or a rate are shown rounded; totals are worked out from all their digits, which bom.csv and the workbook hold.</source>
            <translation>Les prix unitaires tirés d’une part ou d’un taux sont arrondis ; les totaux sont calculés avec tous leurs chiffres, que contiennent bom.csv et le classeur.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 chez %2</translation>
        </message>
        <message>
            <source>%1 systems with %2 accelerators at %3</source>
            <translation>%1 systèmes avec %2 accélérateurs chez %3</translation>
        </message>
        <message>
            <source>%1 systems at %2</source>
            <translation>%1 systèmes chez %2</translation>
        </message>
        <message>
            <source> (%1 from %2, all from %3)</source>
            <translation> (%1 dès %2, tous dès %3)</translation>
        </message>
        <message>
            <source> (from %1)</source>
            <translation> (dès %1)</translation>
        </message>
        <message>
            <source>%1, given back after %2 days</source>
            <translation>%1, rendus après %2 jours</translation>
        </message>
        <message>
            <source>%1 systems with %2 accelerators for %3</source>
            <translation>%1 systèmes avec %2 accélérateurs pour %3</translation>
        </message>
        <message>
            <source>%1 systems for %2</source>
            <translation>%1 systèmes pour %2</translation>
        </message>
        <message>
            <source>switches</source>
            <translation>commutateurs</translation>
        </message>
        <message>
            <source>data service nodes</source>
            <translation>nœuds de services de données</translation>
        </message>
        <message>
            <source>control and storage nodes</source>
            <translation>nœuds de contrôle et de stockage</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unités</translation>
        </message>
        <message>
            <source>%1 of %2 racks</source>
            <translation>%1 baies sur %2</translation>
        </message>
        <message>
            <source>Rack elevations, front view. Prices and rules as of %1.</source>
            <translation>Élévations des baies, vue de face. Prix et règles au %1.</translation>
        </message>
        <message>
            <source>Nothing of this plan stands in a rack.</source>
            <translation>Rien de ce plan ne se trouve dans une baie.</translation>
        </message>
        <message>
            <source>This plan buys no hardware: everything is rented, and stands in the providers' rooms. There is no rack of your own to draw.</source>
            <translation>Ce plan n’achète aucun matériel : tout est loué et se trouve dans les salles des fournisseurs. Il n’y a aucune baie à vous à dessiner.</translation>
        </message>
        <message>
            <source>Rack elevations: %1</source>
            <translation>Élévations des baies : %1</translation>
        </message>
        <message>
            <source>No packing needs fewer than %1. Nameplate %2 kW, typical %3 kW; measured: no record in this plan.</source>
            <translation>Aucun rangement n’en demande moins de %1. Nominal %2 kW, typique %3 kW ; mesuré : rien dans ce plan.</translation>
        </message>
        <message>
            <source>Not published: %1.</source>
            <translation>Non publié : %1.</translation>
        </message>
        <message>
            <source>%1 racks filled alike: %2.</source>
            <translation>%1 baies remplies à l’identique : %2.</translation>
        </message>
        <message>
            <source>Beside the racks (at a desk, or height not published): </source>
            <translation>À côté des baies (sur un bureau, ou hauteur non publiée) : </translation>
        </message>
        <message>
            <source>Fits no rack of this hall: </source>
            <translation>N’entre dans aucune baie de cette salle : </translation>
        </message>
        <message>
            <source>Rented, in rooms of the providers</source>
            <translation>Loué, dans les salles des fournisseurs</translation>
        </message>
        <message>
            <source>All data stays in %1</source>
            <translation>Toutes les données restent en %1</translation>
        </message>
        <message>
            <source>All users within %1 round trip</source>
            <translation>Tous les utilisateurs en %1 aller-retour</translation>
        </message>
        <message>
            <source>are unable to carry the work</source>
            <translation>ne peuvent porter la charge</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>un temps inconnu</translation>
        </message>
        <message>
            <source>%1, users in </source>
            <translation>%1, utilisateurs à </translation>
        </message>
        <message>
            <source>%1%2 to %3: %4</source>
            <translation>%1%2 vers %3 : %4</translation>
        </message>
        <message>
            <source> over %1</source>
            <translation> par %1</translation>
        </message>
        <message>
            <source>, not touched</source>
            <translation>, non touché</translation>
        </message>
        <message>
            <source>; with the cut no way round is known</source>
            <translation> ; après la coupure, aucun détour n’est connu</translation>
        </message>
        <message>
            <source>; with the cut %1</source>
            <translation> ; après la coupure %1</translation>
        </message>
        <message>
            <source>; with the cut %1 over %2</source>
            <translation> ; après la coupure %1 par %2</translation>
        </message>
        <message>
            <source>Between %1 and %2 %3 of %4 cables are left, %5 of %6 Tbit/s</source>
            <translation>Entre %1 et %2, il reste %3 câbles sur %4, %5 Tbit/s sur %6</translation>
        </message>
        <message>
            <source>; of %1 the capacity is not known</source>
            <translation> ; pour %1, la capacité est inconnue</translation>
        </message>
        <message>
            <source>No longer served within the limits: %1, users in %2 (%3 %)</source>
            <translation>N’est plus servi dans les limites : %1, utilisateurs à %2 (%3 %)</translation>
        </message>
        <message>
            <source>All users who were served within the limits still are.</source>
            <translation>Tous les utilisateurs servis dans les limites le sont encore.</translation>
        </message>
        <message>
            <source>The plan names no users with a place.</source>
            <translation>Le plan ne nomme aucun utilisateur avec un lieu.</translation>
        </message>
        <message>
            <source>%1 (%2) is lost.</source>
            <translation>%1 (%2) est perdu.</translation>
        </message>
        <message>
            <source>trips</source>
            <translation>tombe</translation>
        </message>
        <message>
            <source>slows</source>
            <translation>ralentit</translation>
        </message>
        <message>
            <source>left</source>
            <translation>reste</translation>
        </message>
        <message>
            <source>rail %1</source>
            <translation>rail %1</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>groupe %1</translation>
        </message>
        <message>
            <source>Rail-only: each port of a server joins a network of its own. </source>
            <translation>Rails seuls : chaque port d’un serveur rejoint un réseau à lui. </translation>
        </message>
        <message>
            <source>Dragonfly+: groups of leaves and spines, every pair of groups joined. </source>
            <translation>Dragonfly+ : des groupes de feuilles et de spines, chaque paire de groupes reliée. </translation>
        </message>
        <message>
            <source>Dragonfly+ of one group, which is a fat tree. </source>
            <translation>Dragonfly+ d’un seul groupe, donc un fat-tree. </translation>
        </message>
        <message>
            <source>Torus: every leaf is joined to six neighbours. </source>
            <translation>Tore : chaque feuille est reliée à six voisins. </translation>
        </message>
        <message>
            <source>, %1 of %2 Gbit/s between switches</source>
            <translation>, %1 de %2 Gbit/s entre commutateurs</translation>
        </message>
        <message>
            <source>Angola</source>
            <translation>Angola</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>Amérique centrale</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>East Africa</source>
            <translation>Afrique de l’Est</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <source>the Gulf</source>
            <translation>le Golfe</translation>
        </message>
        <message>
            <source>the Horn of Africa</source>
            <translation>la Corne de l’Afrique</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Korea</source>
            <translation>Corée</translation>
        </message>
        <message>
            <source>the Levant</source>
            <translation>le Levant</translation>
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
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>the Philippines</source>
            <translation>les Philippines</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>Amérique du Sud</translation>
        </message>
        <message>
            <source>South Asia</source>
            <translation>Asie du Sud</translation>
        </message>
        <message>
            <source>Southeast Asia</source>
            <translation>Asie du Sud-Est</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>Afrique australe</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <source>West Africa</source>
            <translation>Afrique de l’Ouest</translation>
        </message>
        <message>
            <source>Torus: every leaf is joined to %1 neighbours; where both ways round lead to the same leaf, it has the cables of both. </source>
            <translation>Tore : chaque feuille est reliée à %1 voisins ; là où les deux sens mènent à la même feuille, elle a les câbles des deux. </translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>sans %1</translation>
        </message>
        <message>
            <source>%1: operators under the law of %2 allowed again</source>
            <translation>%1 : autoriser de nouveau les opérateurs soumis au droit de %2</translation>
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
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <source>%1 drives in the servers</source>
            <translation>%1 disques dans les serveurs</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 de moins</translation>
        </message>
        <message>
            <source>at most %1 less</source>
            <translation>au plus %1 de moins</translation>
        </message>
        <message>
            <source>%1 to %2 less</source>
            <translation>%1 à %2 de moins</translation>
        </message>
        <message>
            <source>not asked within the time limit</source>
            <translation>pas examiné dans le temps imparti</translation>
        </message>
        <message>
            <source>no design with it keeps all rules</source>
            <translation>aucune conception avec lui ne respecte toutes les règles</translation>
        </message>
        <message>
            <source>no design with it was found</source>
            <translation>aucune conception avec lui n’a été trouvée</translation>
        </message>
        <message>
            <source>at least %1 less; no design with it was found</source>
            <translation>au moins %1 de moins ; aucune conception avec lui n’a été trouvée</translation>
        </message>
        <message>
            <source>costs the same</source>
            <translation>coûte autant</translation>
        </message>
        <message>
            <source>a design with it costs %1 more</source>
            <translation>une conception avec lui coûte %1 de plus</translation>
        </message>
        <message>
            <source>not even for nothing (%1)</source>
            <translation>même pas gratuit (%1)</translation>
        </message>
        <message>
            <source>perhaps not even for nothing (%1)</source>
            <translation>peut-être même pas gratuit (%1)</translation>
        </message>
        <message>
            <source>at least %1 less, perhaps not even for nothing (%2)</source>
            <translation>au moins %1 de moins, peut-être même pas gratuit (%2)</translation>
        </message>
        <message>
            <source>at %1 instead of %2 a unit and month</source>
            <translation>à %1 au lieu de %2 par unité et mois</translation>
        </message>
        <message>
            <source>at %1 instead of %2 a unit</source>
            <translation>à %1 au lieu de %2 par unité</translation>
        </message>
        <message>
            <source>Nothing lost on price alone.</source>
            <translation>Rien n’a perdu sur le seul prix.</translation>
        </message>
        <message>
            <source>What lost on price alone, by how far its price would have to fall to enter the design:</source>
            <translation>Ce qui a perdu sur le seul prix, selon la baisse de prix qui l’amènerait dans la conception :</translation>
        </message>
    </context>
</TS>
