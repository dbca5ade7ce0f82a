<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>AnswerText</name>
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
        <name>cw::app::CandidatesPage</name>
        <message numerus="yes">
            <source>%1; lower right is better, %n undominated</source>
            <translation>
                <numerusform>%1; lower right is better, %n undominated</numerusform>
                <numerusform>%1; lower right is better, %n undominated</numerusform>
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
            <source>%Ln device(s) fit(s) in no rack or stand(s) outside.</source>
            <translation>
                <numerusform>%Ln device fits in no rack or stands outside.</numerusform>
                <numerusform>%Ln devices fit in no rack or stand outside.</numerusform>
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
</TS>
