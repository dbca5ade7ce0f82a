<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
    <context>
        <name>Report</name>
        <message>
            <source>Procurement report</source>
            <translation>Relazione di acquisto</translation>
        </message>
        <message>
            <source>Untitled plan</source>
            <translation>Piano senza titolo</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Prezzi al %1</translation>
        </message>
        <message>
            <source>%1 · prices as of %2</source>
            <translation>%1 · prezzi al %2</translation>
        </message>
        <message>
            <source>To decide now</source>
            <translation>Da decidere ora</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Quanto siamo sicuri</translation>
        </message>
        <message>
            <source>To buy</source>
            <translation>Da acquistare</translation>
        </message>
        <message>
            <source>Over %1 months</source>
            <translation>In %1 mesi</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primo token</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potenza informatica</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Consegna</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>settimane</translation>
        </message>
        <message>
            <source>without VAT</source>
            <translation>senza IVA</translation>
        </message>
        <message>
            <source>with VAT, %1 without</source>
            <translation>con IVA, %1 senza</translation>
        </message>
        <message>
            <source>limit </source>
            <translation>limite </translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Fabbisogno</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Risultato</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Fatto con</translation>
        </message>
        <message>
            <source>Decision memo for finance</source>
            <translation>Nota di decisione per la finanza</translation>
        </message>
        <message>
            <source>Decision memo for facilities</source>
            <translation>Nota di decisione per gli impianti</translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Perché non c'è un piano</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Fabbisogno e ipotesi</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Prestazioni</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Distinta dei materiali</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Collocazione</translation>
        </message>
        <message>
            <source>Rooms and what a loss does</source>
            <translation>Sale ed effetto di una perdita</translation>
        </message>
        <message>
            <source>Storage, control plane and software</source>
            <translation>Archiviazione, piano di controllo e software</translation>
        </message>
        <message>
            <source>Power, racks and sustainability</source>
            <translation>Energia, rack e sostenibilità</translation>
        </message>
        <message>
            <source>Schedule and lead times</source>
            <translation>Calendario e tempi di consegna</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Costo nel tempo</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Possedere o noleggiare</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Considerato e scartato</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Diritto e sovranità</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Sostenibilità</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Rilievi</translation>
        </message>
        <message>
            <source>Sources and passports</source>
            <translation>Fonti e passaporti</translation>
        </message>
        <message>
            <source>Change log and hashes</source>
            <translation>Registro delle modifiche e hash</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somma</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unità</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Quantità</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantità</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Cosa</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Pagato da</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandezza</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probabile</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Basso</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>Da basso ad alto</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Band and limit</source>
            <translation>Banda e limite</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una volta</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regola</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Cosa dice</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Cosa fa</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carico</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carico</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Acceleratori</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Repliche</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Rilievo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Cosa fare</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Soddisfatto</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sconosciuto</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Derogato</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indicato</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calcolo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Archiviazione</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servizi</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energia</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Manutenzione</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Installazione</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>Noleggio</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>acquistato</translation>
        </message>
        <message>
            <source>rented</source>
            <translation>noleggiato</translation>
        </message>
        <message>
            <source>leased</source>
            <translation>in leasing</translation>
        </message>
        <message>
            <source>Nothing is bought: the plan is paid month by month.</source>
            <translation>Nulla è acquistato: il piano si paga mese per mese.</translation>
        </message>
        <message>
            <source>To approve: %1 to buy.</source>
            <translation>Da approvare: %1 di acquisto.</translation>
        </message>
        <message>
            <source>Nothing found blocks this plan.</source>
            <translation>Nessun rilievo blocca questo piano.</translation>
        </message>
        <message>
            <source>The answer is proven best under the rules and prices stated.</source>
            <translation>La risposta è dimostrata la migliore con le regole e i prezzi indicati.</translation>
        </message>
    </context>
</TS>
