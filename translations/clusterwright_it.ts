<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
    <context>
        <name>AnswerTables</name>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Rilievo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantità</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>Optimal</source>
            <translation>Ottimo</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Accelerators</source>
            <translation>Acceleratori</translation>
        </message>
    </context>
    <context>
        <name>Dials</name>
        <message>
            <source>Total cost</source>
            <translation>Costo totale</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potenza informatica</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>Carbonio</translation>
        </message>
        <message>
            <source>Budget, to buy</source>
            <translation>Budget d’acquisto</translation>
        </message>
        <message>
            <source>Delivered in</source>
            <translation>Consegna in</translation>
        </message>
        <message>
            <source>%1: %2, no limit set</source>
            <translation>%1: %2, senza limite</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>di %1</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Ancora nessun risultato</translation>
        </message>
        <message>
            <source>No design exists</source>
            <translation>Nessun progetto possibile</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
    </context>
    <context>
        <name>NeedFields</name>
        <message>
            <source>IT power</source>
            <translation>Potenza informatica</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Rack</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Catalog</source>
            <translation>Catalogo</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potenza informatica</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CandidatesPage</name>
        <message>
            <source>Candidates</source>
            <translation>Candidati</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrameCard</name>
        <message>
            <source>Months</source>
            <translation>Mesi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aiuto</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Fabbisogno</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidati</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Piano</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fonti</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Open a plan…</source>
            <translation>&amp;Apri un piano…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salva</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Salva &amp;come…</translation>
        </message>
        <message>
            <source>&amp;Print the report…</source>
            <translation>Stam&amp;pa la relazione…</translation>
        </message>
        <message>
            <source>&amp;Export the report and tables…</source>
            <translation>&amp;Esporta relazione e tabelle…</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>&amp;Chiudi il piano</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifica</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ripeti</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annulla</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Piano</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Risolvi</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <source>&amp;New empty plan</source>
            <translation>&amp;Nuovo piano vuoto</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guida</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Aiuto su questa &amp;pagina</translation>
        </message>
        <message>
            <source>&amp;Report and outputs…</source>
            <translation>&amp;Rapporto e uscite…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Chiedere</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificare</translation>
        </message>
        <message>
            <source>No plan open</source>
            <translation>Nessun piano aperto</translation>
        </message>
        <message>
            <source>Older than the plan</source>
            <translation>Precedente al piano</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Al %1</translation>
        </message>
        <message>
            <source>Plans (*.cwplan);;All files (*)</source>
            <translation>Piani (*.cwplan);;Tutti i file (*)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Chiudi l’avviso</translation>
        </message>
        <message>
            <source>The present plan stays open</source>
            <translation>Il piano attuale resta aperto</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Nuovo piano</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Apri un piano</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Salva il piano</translation>
        </message>
        <message>
            <source>There is no answer to the present plan; solve it first</source>
            <translation>Il piano attuale non ha risposta; risolvilo prima</translation>
        </message>
        <message>
            <source>The report and its tables are in %1</source>
            <translation>Il rapporto e le sue tabelle sono in %1</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Esporta in una cartella</translation>
        </message>
        <message>
            <source>Save the plan?</source>
            <translation>Salvare il piano?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved.</source>
            <translation>“%1” ha modifiche non salvate.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Salva le modifiche</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Scartale</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Resta qui</translation>
        </message>
        <message>
            <source>&amp;New plan</source>
            <translation>&amp;Nuovo piano</translation>
        </message>
        <message>
            <source>&amp;Filter this page</source>
            <translation>&amp;Filtra questa pagina</translation>
        </message>
        <message>
            <source>&amp;Cancel what is running</source>
            <translation>&amp;Annulla ciò che è in corso</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Bisogno</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Candidati</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Fonti</translation>
        </message>
        <message>
            <source>Pass&amp;port panel</source>
            <translation>Riquadro del &amp;passaporto</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>&amp;Zona successiva</translation>
        </message>
        <message>
            <source>As the &amp;desktop has it</source>
            <translation>Come il &amp;desktop</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Chiaro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Scuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contrasto</translation>
        </message>
        <message>
            <source>Find a verb, page or figure     Ctrl+K</source>
            <translation>Cerca un’azione, pagina o cifra     Ctrl+K</translation>
        </message>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Cerca un’azione, pagina o cifra</translation>
        </message>
        <message>
            <source>, within %1 of the optimum</source>
            <translation>, entro %1 dall’ottimo</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Annulla (Esc)</translation>
        </message>
        <message>
            <source>Go on solving</source>
            <translation>Continua il calcolo</translation>
        </message>
        <message>
            <source>The solve was cancelled. The last answer stays.</source>
            <translation>Il calcolo è stato annullato. Resta l’ultima risposta.</translation>
        </message>
        <message>
            <source>Solve again</source>
            <translation>Risolvi di nuovo</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva con nome…</translation>
        </message>
        <message>
            <source>Another program changed %1.</source>
            <translation>Un altro programma ha modificato %1.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Rileggilo</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Tieni il mio</translation>
        </message>
        <message>
            <source>&amp;Governance</source>
            <translation>&amp;Governance</translation>
        </message>
        <message>
            <source>&amp;Trade-offs</source>
            <translation>&amp;Compromessi</translation>
        </message>
        <message>
            <source>&amp;Variants</source>
            <translation>&amp;Varianti</translation>
        </message>
        <message>
            <source>P&amp;erformance</source>
            <translation>Pr&amp;estazioni</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Sale</translation>
        </message>
        <message>
            <source>Net&amp;work</source>
            <translation>&amp;Rete</translation>
        </message>
        <message>
            <source>&amp;Law</source>
            <translation>&amp;Diritto</translation>
        </message>
        <message>
            <source>S&amp;ustainability</source>
            <translation>S&amp;ostenibilità</translation>
        </message>
        <message>
            <source>&amp;Answer while I edit</source>
            <translation>&amp;Rispondi mentre modifico</translation>
        </message>
        <message>
            <source>&amp;Compare edits with this answer</source>
            <translation>&amp;Confronta le modifiche con questa risposta</translation>
        </message>
        <message>
            <source>&amp;Back to the compared answer</source>
            <translation>&amp;Torna alla risposta confrontata</translation>
        </message>
        <message>
            <source>Memory in &amp;GiB</source>
            <translation>Memoria in &amp;GiB</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Apri un piano…</translation>
        </message>
        <message>
            <source>Plan step &amp;by step…</source>
            <translation>Piano &amp;passo per passo…</translation>
        </message>
        <message>
            <source>C&amp;atalog</source>
            <translation>C&amp;atalogo</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>&amp;Offerte</translation>
        </message>
        <message>
            <source>C&amp;ost and risk</source>
            <translation>C&amp;osto e rischio</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Impostazioni…</translation>
        </message>
        <message>
            <source>Stop the solve?</source>
            <translation>Fermare il calcolo?</translation>
        </message>
        <message>
            <source>Stop the solve</source>
            <translation>Ferma il calcolo</translation>
        </message>
        <message>
            <source>Pro&amp;bes</source>
            <translation>&amp;Sonde</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PassportPanel</name>
        <message>
            <source>Passport</source>
            <translation>Passaporto</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metodo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Affidabilità</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DesignPage</name>
        <message>
            <source>Findings</source>
            <translation>Rilievi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulesCard</name>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Aggiungi una regola</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regola</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SitesCard</name>
        <message>
            <source>Sites</source>
            <translation>Luoghi</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Aggiungi un luogo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Rack</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SourcesPage</name>
        <message>
            <source>Catalog</source>
            <translation>Catalogo</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StartPage</name>
        <message>
            <source>Start a plan</source>
            <translation>Inizia un piano</translation>
        </message>
        <message>
            <source>Look into the catalog</source>
            <translation>Guarda nel catalogo</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recenti</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadEditor</name>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadList</name>
        <message>
            <source>Workloads</source>
            <translation>Carichi</translation>
        </message>
        <message>
            <source>Add a workload</source>
            <translation>Aggiungi un carico</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
    </context>
    <context>
        <name>LawTables</name>
        <message>
            <source>Finding</source>
            <translation>Rilievo</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawPage</name>
        <message>
            <source>Findings</source>
            <translation>Rilievi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MethodBars</name>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SustainabilityPage</name>
        <message>
            <source>Method</source>
            <translation>Metodo</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportChoices</name>
        <message>
            <source>Sources</source>
            <translation>Fonti</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Rilievi</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Sostenibilità</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Diritto e sovranità</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Costo nel tempo</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Distinta dei materiali</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Capitoli</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Azienda</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
    </context>
    <context>
        <name>RulePrices</name>
        <message>
            <source>Rule</source>
            <translation>Regola</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>cw::app::VariantsPage</name>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Varianti</translation>
        </message>
    </context>
    <context>
        <name>QuoteTables</name>
        <message>
            <source>Quantity</source>
            <translation>Quantità</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unità</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Rilievo</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogListModel</name>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogPage</name>
        <message>
            <source>Catalog</source>
            <translation>Catalogo</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostRiskPage</name>
    </context>
    <context>
        <name>cw::app::FirstPlanWizard</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Acceleratori</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mesi</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TrayCard</name>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Change the report</source>
            <translation>Modifica del rapporto</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Aggiungi %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Rimuovi %1</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>Modifica %1 di %2</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>Modifica del titolo</translation>
        </message>
        <message>
            <source>Change the horizon</source>
            <translation>Modifica dell’orizzonte</translation>
        </message>
        <message>
            <source>Change the discount rate</source>
            <translation>Modifica del tasso di sconto</translation>
        </message>
        <message>
            <source>Change what is minimised</source>
            <translation>Modifica di ciò che si minimizza</translation>
        </message>
        <message>
            <source>Pin the candidate</source>
            <translation>Fissa il candidato</translation>
        </message>
        <message>
            <source>Unpin the candidate</source>
            <translation>Libera il candidato</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DialsRow</name>
        <message>
            <source>%1 (older than the present plan)</source>
            <translation>%1 (precedente al piano attuale)</translation>
        </message>
        <message>
            <source>%1, older</source>
            <translation>%1, precedente</translation>
        </message>
        <message>
            <source>Dials</source>
            <translation>Indicatori</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StepsColumn</name>
        <message>
            <source>Steps</source>
            <translation>Passi</translation>
        </message>
    </context>
</TS>
