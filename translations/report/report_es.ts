<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
    <context>
        <name>Report</name>
        <message>
            <source>Procurement report</source>
            <translation>Informe de adquisición</translation>
        </message>
        <message>
            <source>Untitled plan</source>
            <translation>Plan sin título</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Precios a %1</translation>
        </message>
        <message>
            <source>%1 · prices as of %2</source>
            <translation>%1 · precios a %2</translation>
        </message>
        <message>
            <source>To decide now</source>
            <translation>Por decidir ahora</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Cuán seguros estamos</translation>
        </message>
        <message>
            <source>To buy</source>
            <translation>Comprar</translation>
        </message>
        <message>
            <source>Over %1 months</source>
            <translation>En %1 meses</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primer token</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potencia informática</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <source>without VAT</source>
            <translation>sin IVA</translation>
        </message>
        <message>
            <source>with VAT, %1 without</source>
            <translation>con IVA, %1 sin IVA</translation>
        </message>
        <message>
            <source>limit </source>
            <translation>límite </translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Necesidad</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Decision memo for finance</source>
            <translation>Nota de decisión para finanzas</translation>
        </message>
        <message>
            <source>Decision memo for facilities</source>
            <translation>Nota de decisión para instalaciones</translation>
        </message>
        <message>
            <source>Why there is no plan</source>
            <translation>Por qué no hay plan</translation>
        </message>
        <message>
            <source>Need and assumptions</source>
            <translation>Necesidad y supuestos</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Lista de materiales</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Rooms and what a loss does</source>
            <translation>Salas y efecto de una pérdida</translation>
        </message>
        <message>
            <source>Storage, control plane and software</source>
            <translation>Almacenamiento, plano de control y software</translation>
        </message>
        <message>
            <source>Power, racks and sustainability</source>
            <translation>Energía, bastidores y sostenibilidad</translation>
        </message>
        <message>
            <source>Schedule and lead times</source>
            <translation>Calendario y plazos de entrega</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Coste en el tiempo</translation>
        </message>
        <message>
            <source>Own or rent</source>
            <translation>Comprar o alquilar</translation>
        </message>
        <message>
            <source>Considered and why not</source>
            <translation>Considerado y descartado</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Derecho y soberanía</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Sostenibilidad</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Sources and passports</source>
            <translation>Fuentes y pasaportes</translation>
        </message>
        <message>
            <source>Change log and hashes</source>
            <translation>Registro de cambios y hashes</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Pagado desde</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Magnitud</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Low to high</source>
            <translation>De bajo a alto</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Band and limit</source>
            <translation>Banda y límite</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Bastidores</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Aceleradores</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloquea</translation>
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
            <translation>Cumplido</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dispensado</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Cómputo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Instalación</translation>
        </message>
        <message>
            <source>Rent</source>
            <translation>Alquiler</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>comprado</translation>
        </message>
        <message>
            <source>rented</source>
            <translation>alquilado</translation>
        </message>
        <message>
            <source>leased</source>
            <translation>arrendado</translation>
        </message>
        <message>
            <source>Nothing is bought: the plan is paid month by month.</source>
            <translation>No se compra nada: el plan se paga mes a mes.</translation>
        </message>
        <message>
            <source>To approve: %1 to buy.</source>
            <translation>Por aprobar: %1 de compra.</translation>
        </message>
        <message>
            <source>Nothing found blocks this plan.</source>
            <translation>Ningún hallazgo bloquea este plan.</translation>
        </message>
        <message>
            <source>The answer is proven best under the rules and prices stated.</source>
            <translation>La respuesta es, demostradamente, la mejor con las reglas y los precios indicados.</translation>
        </message>
    </context>
</TS>
