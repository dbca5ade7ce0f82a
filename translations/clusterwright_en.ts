<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>AnswerText</name>
        <message numerus="yes">
            <source>%1 to buy and %2 in all over %Ln month(s), net present, at the prices of today.</source>
            <translation>
                <numerusform>%1 to buy and %2 in all over %Ln month, net present, at the prices of today.</numerusform>
                <numerusform>%1 to buy and %2 in all over %Ln months, net present, at the prices of today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) against the plan.</source>
            <translation>
                <numerusform>%n finding against the plan.</numerusform>
                <numerusform>%n findings against the plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) not known.</source>
            <translation>
                <numerusform>%n fact not known.</numerusform>
                <numerusform>%n facts not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If any one of the %n rule(s) below gives way, a design may exist. Nothing is changed until you try it.</source>
            <translation>
                <numerusform>If any one of the %n rule below gives way, a design may exist. Nothing is changed until you try it.</numerusform>
                <numerusform>If any one of the %n rules below gives way, a design may exist. Nothing is changed until you try it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message numerus="yes">
            <source>None of the %Ln way(s) considered was chosen.</source>
            <translation>
                <numerusform>None of the %Ln way considered was chosen.</numerusform>
                <numerusform>None of the %Ln ways considered was chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 is chosen out of %Ln way considered.</numerusform>
                <numerusform>%1 is chosen out of %Ln ways considered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 are chosen out of %Ln way(s) considered.</source>
            <translation>
                <numerusform>%1 and %2 are chosen out of %Ln way considered.</numerusform>
                <numerusform>%1 and %2 are chosen out of %Ln ways considered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FabricTable</name>
        <message numerus="yes">
            <source>%n cable(s) of %1 between %2 and %3</source>
            <translation>
                <numerusform>%n cable of %1 between %2 and %3</numerusform>
                <numerusform>%n cables of %1 between %2 and %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cable(s) at %1</source>
            <translation>
                <numerusform>%n cable at %1</numerusform>
                <numerusform>%n cables at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RackView</name>
        <message numerus="yes">
            <source>%n rack(s)</source>
            <translation>
                <numerusform>%n rack</numerusform>
                <numerusform>%n racks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulePrices</name>
        <message numerus="yes">
            <source>%n rule(s) of %1 cost something; the dearest is %2, %3.</source>
            <translation>
                <numerusform>%n rule of %1 costs something: %2, %3.</numerusform>
                <numerusform>%n rules of %1 cost something; the dearest is %2, %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CandidatesPage</name>
        <message numerus="yes">
            <source>%1; lower right is better, %n undominated</source>
            <translation>
                <numerusform>%1; lower right is better, %n undominated</numerusform>
                <numerusform>%1; lower right is better, %n undominated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accelerator(s)</source>
            <translation>
                <numerusform>%Ln accelerator</numerusform>
                <numerusform>%Ln accelerators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrameCard</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::MainWindow</name>
        <message numerus="yes">
            <source>%n month(s) from %1</source>
            <translation>
                <numerusform>%n month from %1</numerusform>
                <numerusform>%n months from %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::NeedPage</name>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n workload</numerusform>
                <numerusform>%n workloads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::SourcesPage</name>
        <message numerus="yes">
            <source>%n of them not known.</source>
            <translation>
                <numerusform>%n of them not known.</numerusform>
                <numerusform>%n of them not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) carry this plan, each with its passport.</source>
            <translation>
                <numerusform>%Ln figure carries this plan, with its passport.</numerusform>
                <numerusform>%Ln figures carry this plan, each with its passport.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them to verify: recalled, or without a source.</source>
            <translation>
                <numerusform>%Ln of them to verify: recalled, or without a source.</numerusform>
                <numerusform>%Ln of them to verify: recalled, or without a source.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::StartPage</name>
        <message numerus="yes">
            <source>%n workload(s)</source>
            <translation>
                <numerusform>%n workload</numerusform>
                <numerusform>%n workloads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own site(s)</source>
            <translation>
                <numerusform>%n own site</numerusform>
                <numerusform>%n own sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::StepsColumn</name>
        <message numerus="yes">
            <source>%1, %n finding(s), worst %2</source>
            <translation>
                <numerusform>%1, %n finding, worst %2</numerusform>
                <numerusform>%1, %n findings, worst %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomTables</name>
        <message numerus="yes">
            <source>%Ln rack(s)</source>
            <translation>
                <numerusform>%Ln rack</numerusform>
                <numerusform>%Ln racks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln device(s) fit(s) in no rack.</source>
            <translation>
                <numerusform>%Ln device fits in no rack.</numerusform>
                <numerusform>%Ln devices fit in no rack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln switch(es)</source>
            <translation>
                <numerusform>%Ln switch</numerusform>
                <numerusform>%Ln switches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cable(s)</source>
            <translation>
                <numerusform>%Ln cable</numerusform>
                <numerusform>%Ln cables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problem(s) below.</source>
            <translation>
                <numerusform>%Ln problem below.</numerusform>
                <numerusform>%Ln problems below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::GovernancePage</name>
        <message numerus="yes">
            <source>The log holds %n entr(y/ies) and its chain is whole.</source>
            <translation>
                <numerusform>The log holds %n entry and its chain is whole.</numerusform>
                <numerusform>The log holds %n entries and its chain is whole.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::LawPage</name>
        <message numerus="yes">
            <source>%n question(s) of law are open.</source>
            <translation>
                <numerusform>%n question of law is open.</numerusform>
                <numerusform>%n questions of law are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) begin later.</source>
            <translation>
                <numerusform>%n rule begins later.</numerusform>
                <numerusform>%n rules begin later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) block this plan on %1.</source>
            <translation>
                <numerusform>%n finding blocks this plan on %1.</numerusform>
                <numerusform>%n findings block this plan on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message numerus="yes">
            <source>%n thing(s) asked differently</source>
            <translation>
                <numerusform>%n thing asked differently</numerusform>
                <numerusform>%n things asked differently</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total(s)</source>
            <translation>
                <numerusform>%n total</numerusform>
                <numerusform>%n totals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prediction(s)</source>
            <translation>
                <numerusform>%n prediction</numerusform>
                <numerusform>%n predictions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Front</name>
        <message numerus="yes">
            <source>%n design(s), none better in one without being worse in the other.</source>
            <translation>
                <numerusform>%n design that nothing beats in both.</numerusform>
                <numerusform>%n designs, none better in one without being worse in the other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::FrontChart</name>
        <message numerus="yes">
            <source>%n design(s). Arrow keys choose one, T shows the table</source>
            <translation>
                <numerusform>%n design. Arrow keys choose it, T shows the table</numerusform>
                <numerusform>%n designs. Arrow keys choose one, T shows the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::VariantsPage</name>
        <message numerus="yes">
            <source>%n answer(s) side by side.</source>
            <translation>
                <numerusform>%n answer.</numerusform>
                <numerusform>%n answers side by side.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CatalogPage</name>
        <message numerus="yes">
            <source>%Ln row(s) are your own, laid over the shipped ones.</source>
            <translation>
                <numerusform>%Ln row is your own, laid over the shipped ones.</numerusform>
                <numerusform>%Ln rows are your own, laid over the shipped ones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln found</source>
            <translation>
                <numerusform>%Ln found</numerusform>
                <numerusform>%Ln found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::QuotePage</name>
        <message numerus="yes">
            <source>%Ln line(s) wait for a part below; the others price the plan now.</source>
            <translation>
                <numerusform>%Ln line waits for a part below; the others price the plan now.</numerusform>
                <numerusform>%Ln lines wait for a part below; the others price the plan now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 asks %2 net for %Ln line(s).</source>
            <translation>
                <numerusform>%1 asks %2 net for %Ln line.</numerusform>
                <numerusform>%1 asks %2 net for %Ln lines.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::TrayCard</name>
        <message numerus="yes">
            <source>%Ln line(s) of imported quotes price nothing yet</source>
            <translation>
                <numerusform>%Ln line of the imported quotes prices nothing yet</numerusform>
                <numerusform>%Ln lines of the imported quotes price nothing yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::CalibrationCard</name>
        <message numerus="yes">
            <source>%n figure(s) change(s) nothing.</source>
            <translation>
                <numerusform>%n figure changes nothing.</numerusform>
                <numerusform>%n figures change nothing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Probes</name>
        <message numerus="yes">
            <source>and %n other figure(s)</source>
            <translation>
                <numerusform>and %n other figure</numerusform>
                <numerusform>and %n other figures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sweep</name>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n scenario</numerusform>
                <numerusform>%n scenarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n without a design</source>
            <translation>
                <numerusform>%1, %n without a design</numerusform>
                <numerusform>%1, %n without a design</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::MultiplesChart</name>
        <message numerus="yes">
            <source>%n quantities over %1. Arrow keys choose a scenario, T shows the table</source>
            <translation>
                <numerusform>%n quantity over %1. Arrow keys choose a scenario, T shows the table</numerusform>
                <numerusform>%n quantities over %1. Arrow keys choose a scenario, T shows the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleOverview</name>
        <message numerus="yes">
            <source>%n rule(s) stated</source>
            <translation>
                <numerusform>%n rule stated</numerusform>
                <numerusform>%n rules stated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every rule holds; %n of them bind(s).</source>
            <translation>
                <numerusform>Every rule holds; %n of them binds.</numerusform>
                <numerusform>Every rule holds; %n of them bind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pin(s) besides.</source>
            <translation>
                <numerusform>%n pin besides.</numerusform>
                <numerusform>%n pins besides.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) below.</source>
            <translation>
                <numerusform>%n finding below.</numerusform>
                <numerusform>%n findings below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::RecoveryDialog</name>
        <message numerus="yes">
            <source>The unsaved work asks for %n thing(s) otherwise than the file.</source>
            <translation>
                <numerusform>The unsaved work asks for %n thing otherwise than the file.</numerusform>
                <numerusform>The unsaved work asks for %n things otherwise than the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::ReportPage</name>
        <message numerus="yes">
            <source>The report says it on %n page(s), in %1.</source>
            <translation>
                <numerusform>The report says it on %n page, in %1.</numerusform>
                <numerusform>The report says it on %n pages, in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 chosen chapter(s) have something to tell of this answer. The choice is stored in the plan: the command line makes the same files.</source>
            <translation>
                <numerusform>%n of %1 chosen chapters has something to tell of this answer. The choice is stored in the plan: the command line makes the same files.</numerusform>
                <numerusform>%n of %1 chosen chapters have something to tell of this answer. The choice is stored in the plan: the command line makes the same files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>Trade-off: %n point(s)</source>
            <translation>
                <numerusform>Trade-off: %n point</numerusform>
                <numerusform>Trade-off: %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinWords</name>
        <message numerus="yes">
            <source>%Ln unit(s)</source>
            <translation>
                <numerusform>%Ln unit</numerusform>
                <numerusform>%Ln units</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cw::app::ProbesPage</name>
        <message numerus="yes">
            <source>%Ln comparison(s) hold</source>
            <translation>
                <numerusform>%Ln comparison holds</numerusform>
                <numerusform>%Ln comparisons hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln have nothing to go by</source>
            <translation>
                <numerusform>%Ln has nothing to go by</numerusform>
                <numerusform>%Ln have nothing to go by</numerusform>
            </translation>
        </message>
    </context>
</TS>
