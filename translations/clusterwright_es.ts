<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
    <context>
        <name>AnswerTables</name>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>Optimal</source>
            <translation>Óptimo</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Accelerators</source>
            <translation>Aceleradores</translation>
        </message>
    </context>
    <context>
        <name>Dials</name>
        <message>
            <source>Total cost</source>
            <translation>Coste total</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potencia informática</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Bastidores</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation>Carbono</translation>
        </message>
        <message>
            <source>Budget, to buy</source>
            <translation>Presupuesto de compra</translation>
        </message>
        <message>
            <source>Delivered in</source>
            <translation>Entregado en</translation>
        </message>
        <message>
            <source>%1: %2, no limit set</source>
            <translation>%1: %2, sin límite</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Aún sin resultado</translation>
        </message>
        <message>
            <source>No design exists</source>
            <translation>No existe diseño</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
    </context>
    <context>
        <name>NeedFields</name>
        <message>
            <source>IT power</source>
            <translation>Potencia informática</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Bastidores</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>IT power</source>
            <translation>Potencia informática</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CandidatesPage</name>
        <message>
            <source>Candidates</source>
            <translation>Candidatos</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrameCard</name>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Necesidad</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidatos</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Open a plan…</source>
            <translation>&amp;Abrir un plan…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <source>&amp;Print the report…</source>
            <translation>&amp;Imprimir el informe…</translation>
        </message>
        <message>
            <source>&amp;Export the report and tables…</source>
            <translation>&amp;Exportar el informe y las tablas…</translation>
        </message>
        <message>
            <source>&amp;Close the plan</source>
            <translation>&amp;Cerrar el plan</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Solve</source>
            <translation>&amp;Resolver</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;New empty plan</source>
            <translation>&amp;Nuevo plan vacío</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guía</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Ayuda de esta &amp;página</translation>
        </message>
        <message>
            <source>&amp;Report and outputs…</source>
            <translation>&amp;Informe y salidas…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>No plan open</source>
            <translation>Ningún plan abierto</translation>
        </message>
        <message>
            <source>Older than the plan</source>
            <translation>Anterior al plan</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>A fecha de %1</translation>
        </message>
        <message>
            <source>Plans (*.cwplan);;All files (*)</source>
            <translation>Planes (*.cwplan);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>The present plan stays open</source>
            <translation>El plan actual sigue abierto</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Plan nuevo</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Abrir un plan</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Guardar el plan</translation>
        </message>
        <message>
            <source>There is no answer to the present plan; solve it first</source>
            <translation>El plan actual no tiene respuesta; resuélvalo primero</translation>
        </message>
        <message>
            <source>The report and its tables are in %1</source>
            <translation>El informe y sus tablas están en %1</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message>
            <source>Save the plan?</source>
            <translation>¿Guardar el plan?</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved.</source>
            <translation>“%1” tiene cambios sin guardar.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>Descartarlos</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>&amp;New plan</source>
            <translation>Plan &amp;nuevo</translation>
        </message>
        <message>
            <source>&amp;Filter this page</source>
            <translation>&amp;Filtrar esta página</translation>
        </message>
        <message>
            <source>&amp;Cancel what is running</source>
            <translation>&amp;Cancelar lo que está en curso</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Necesidad</translation>
        </message>
        <message>
            <source>&amp;Candidates</source>
            <translation>&amp;Candidatos</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Fuentes</translation>
        </message>
        <message>
            <source>Pass&amp;port panel</source>
            <translation>Panel del &amp;pasaporte</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>Siguiente &amp;zona</translation>
        </message>
        <message>
            <source>As the &amp;desktop has it</source>
            <translation>Como el &amp;escritorio</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>Find a verb, page or figure     Ctrl+K</source>
            <translation>Buscar una acción, página o cifra     Ctrl+K</translation>
        </message>
        <message>
            <source>Find a verb, page or figure</source>
            <translation>Buscar una acción, página o cifra</translation>
        </message>
        <message>
            <source>, within %1 of the optimum</source>
            <translation>, a %1 del óptimo</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Cancelar (Esc)</translation>
        </message>
        <message>
            <source>Go on solving</source>
            <translation>Seguir resolviendo</translation>
        </message>
        <message>
            <source>The solve was cancelled. The last answer stays.</source>
            <translation>El cálculo se canceló. Queda la última respuesta.</translation>
        </message>
        <message>
            <source>Solve again</source>
            <translation>Resolver de nuevo</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Another program changed %1.</source>
            <translation>Otro programa cambió %1.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Leerlo de nuevo</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar el mío</translation>
        </message>
        <message>
            <source>&amp;Governance</source>
            <translation>&amp;Gobernanza</translation>
        </message>
        <message>
            <source>&amp;Trade-offs</source>
            <translation>&amp;Compromisos</translation>
        </message>
        <message>
            <source>&amp;Variants</source>
            <translation>&amp;Variantes</translation>
        </message>
        <message>
            <source>P&amp;erformance</source>
            <translation>&amp;Rendimiento</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salas</translation>
        </message>
        <message>
            <source>Net&amp;work</source>
            <translation>&amp;Red</translation>
        </message>
        <message>
            <source>&amp;Law</source>
            <translation>&amp;Derecho</translation>
        </message>
        <message>
            <source>S&amp;ustainability</source>
            <translation>S&amp;ostenibilidad</translation>
        </message>
        <message>
            <source>&amp;Answer while I edit</source>
            <translation>&amp;Responder mientras edito</translation>
        </message>
        <message>
            <source>&amp;Compare edits with this answer</source>
            <translation>&amp;Comparar los cambios con esta respuesta</translation>
        </message>
        <message>
            <source>&amp;Back to the compared answer</source>
            <translation>&amp;Volver a la respuesta comparada</translation>
        </message>
        <message>
            <source>Memory in &amp;GiB</source>
            <translation>Memoria en &amp;GiB</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Abrir un plan…</translation>
        </message>
        <message>
            <source>Plan step &amp;by step…</source>
            <translation>Plan &amp;paso a paso…</translation>
        </message>
        <message>
            <source>C&amp;atalog</source>
            <translation>C&amp;atálogo</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>&amp;Ofertas</translation>
        </message>
        <message>
            <source>C&amp;ost and risk</source>
            <translation>C&amp;oste y riesgo</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <source>Stop the solve?</source>
            <translation>¿Detener el cálculo?</translation>
        </message>
        <message>
            <source>Stop the solve</source>
            <translation>Detener el cálculo</translation>
        </message>
        <message>
            <source>Pro&amp;bes</source>
            <translation>&amp;Sondas</translation>
        </message>
    </context>
    <context>
        <name>cw::app::PassportPanel</name>
        <message>
            <source>Passport</source>
            <translation>Pasaporte</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DesignPage</name>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
    </context>
    <context>
        <name>cw::app::RulesCard</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Añadir una regla</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SitesCard</name>
        <message>
            <source>Sites</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Añadir un lugar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Bastidores</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SourcesPage</name>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StartPage</name>
        <message>
            <source>Start a plan</source>
            <translation>Empezar un plan</translation>
        </message>
        <message>
            <source>Look into the catalog</source>
            <translation>Mirar el catálogo</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadEditor</name>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>cw::app::WorkloadList</name>
        <message>
            <source>Workloads</source>
            <translation>Cargas</translation>
        </message>
        <message>
            <source>Add a workload</source>
            <translation>Añadir una carga</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
    </context>
    <context>
        <name>LawTables</name>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga</translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawPage</name>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
    </context>
    <context>
        <name>cw::app::MethodBars</name>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>cw::app::SustainabilityPage</name>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
    </context>
    <context>
        <name>cw::app::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportChoices</name>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation>Sostenibilidad</translation>
        </message>
        <message>
            <source>Law and sovereignty</source>
            <translation>Derecho y soberanía</translation>
        </message>
        <message>
            <source>Cost over time</source>
            <translation>Coste en el tiempo</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Lista de materiales</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
    </context>
    <context>
        <name>RulePrices</name>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
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
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Variantes</translation>
        </message>
    </context>
    <context>
        <name>QuoteTables</name>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogListModel</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogPage</name>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
    </context>
    <context>
        <name>cw::app::CostRiskPage</name>
    </context>
    <context>
        <name>cw::app::FirstPlanWizard</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation>Aceleradores</translation>
        </message>
        <message>
            <source>Racks</source>
            <translation>Bastidores</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
    </context>
    <context>
        <name>cw::app::TrayCard</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Change the report</source>
            <translation>Cambiar el informe</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>Cambiar %1 de %2</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>Cambiar el título</translation>
        </message>
        <message>
            <source>Change the horizon</source>
            <translation>Cambiar el horizonte</translation>
        </message>
        <message>
            <source>Change the discount rate</source>
            <translation>Cambiar la tasa de descuento</translation>
        </message>
        <message>
            <source>Change what is minimised</source>
            <translation>Cambiar lo que se minimiza</translation>
        </message>
        <message>
            <source>Pin the candidate</source>
            <translation>Fijar el candidato</translation>
        </message>
        <message>
            <source>Unpin the candidate</source>
            <translation>Soltar el candidato</translation>
        </message>
    </context>
    <context>
        <name>cw::app::DialsRow</name>
        <message>
            <source>%1 (older than the present plan)</source>
            <translation>%1 (anterior al plan actual)</translation>
        </message>
        <message>
            <source>%1, older</source>
            <translation>%1, anterior</translation>
        </message>
        <message>
            <source>Dials</source>
            <translation>Indicadores</translation>
        </message>
    </context>
    <context>
        <name>cw::app::StepsColumn</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
</TS>
