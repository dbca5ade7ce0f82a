#include "planner/report/numberformat.h"
#include "planner/rules/auditmap.h"
#include "planner/rules/changelog.h"
#include "planner/rules/dossierparts.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Api:
        return u"interface"_s;
    case AuditKind::Integration:
        return u"contract"_s;
    case AuditKind::DataFlow:
        return u"data flow"_s;
    case AuditKind::System:
        return u"system"_s;
    }
    return {};
}

} // namespace

DossierPart auditTrailPart(const DossierCase &c)
{
    DossierPart part{u"audit-trail"_s, u"Audit trail and approvals"_s, {}, 0, 0};
    part.chapter.title = part.title;
    ReportTable log;
    log.title = u"Change log"_s;
    log.columns = {{u"When"_s, Align::Left, 0},
                   {u"Who"_s, Align::Left, 1},
                   {u"What"_s, Align::Left, 3},
                   {u"Why"_s, Align::Left, 2},
                   {u"Hash"_s, Align::Left, 0, true}};
    for (const ChangeEntry &entry : c.plan.changes)
        log.rows.push_back({RowStyle::Normal,
                            {{entry.at},
                             {entry.by},
                             {entry.what},
                             {entry.why.isEmpty() ? u"—"_s : entry.why},
                             {entry.hash.left(12)}}});
    if (!log.rows.empty())
        part.chapter.blocks.push_back(log);
    else
        part.chapter.blocks.push_back(ReportParagraph{u"The change log holds no entry yet."_s, 0});
    ReportTable approvals;
    approvals.title = u"Approvals"_s;
    approvals.columns = {{u"Finding"_s, Align::Left, 4},
                         {u"By"_s, Align::Left, 1},
                         {u"Reason"_s, Align::Left, 2},
                         {u"Until"_s, Align::Left, 0},
                         {u"State"_s, Align::Left, 0}};
    for (const Approval &approval : c.plan.approvals) {
        ReportCell finding{approval.finding}, state;
        state.text = u"no such finding today"_s;
        for (const LawFinding &law : c.findings)
            if (law.finding.id == approval.finding) {
                const bool stands = law.finding.status == "approved"_L1;
                state.text = stands ? u"stands"_s : u"fallen"_s;
                state.mark = stands ? Mark::Waived : Mark::High;
                finding.second = law.finding.text; // a fallen one says there why
            }
        approvals.rows.push_back(
            {RowStyle::Normal,
             {finding, {approval.by}, {approval.reason}, {approval.until.toString(Qt::ISODate)}, state}});
    }
    if (!approvals.rows.empty())
        part.chapter.blocks.push_back(approvals);
    else
        part.chapter.blocks.push_back(ReportParagraph{u"No finding is approved: all stand as they were judged."_s, 0});
    addPoints(part, u"Decision record"_s,
              {{u"1"_s, u"Chosen plan"_s, c.chosen, {}},
               {u"2"_s,
                u"Rejected alternatives"_s,
                u"%1 with their reasons in plan.json"_s.arg(c.result.rejected.size()),
                {}},
               {u"3"_s, u"Rules that bind"_s, u"%1 in plan.json"_s.arg(c.result.binding.size()), {}},
               {u"4"_s,
                u"Catalog and solver"_s,
                u"catalog %1, %2 %3"_s.arg(c.result.snapshot.left(12), c.result.solver.name, c.result.solver.version),
                {}},
               {u"5"_s, u"Author, technical and legal review, budget owner"_s, {}, u"names and signatures"_s}});
    const std::vector<QString> broken = brokenLinks(c.plan);
    part.chapter.answer = broken.empty() ? u"The change log holds %1 and its chain is whole; its seal is %2."_s.arg(
                                               countOf(qlonglong(c.plan.changes.size()), u"entry"_s, u"entries"_s),
                                               c.plan.changesSeal.left(12))
                                         : u"The chain of the change log is broken: %1."_s.arg(broken.front());
    return part;
}

DossierPart auditMapPart(const DossierCase &c)
{
    DossierPart part{u"audit-map"_s, u"Audit map"_s, {}, 0, 0};
    part.chapter.title = part.title;
    const AuditMap map = auditMapOf(c.plan, c.result, c.catalog, c.findings);
    ReportTable table;
    table.title = u"What each obligation touches"_s;
    table.columns = {
        {u"Part of the plan"_s, Align::Left, 2}, {u"Kind"_s, Align::Left, 0}, {u"Findings"_s, Align::Left, 5}};
    for (const AuditNode &node : map.nodes)
        table.rows.push_back({RowStyle::Normal,
                              {{node.label},
                               {kindWord(node.kind)},
                               {node.findings.isEmpty() ? u"none"_s : node.findings.join(u", "_s)}}});
    if (!table.rows.empty())
        part.chapter.blocks.push_back(table);
    part.chapter.id = part.id;
    part.chapter.answer =
        u"Which of %1 interfaces, data flows, systems and contracts of the plan each obligation touches."_s.arg(
            map.nodes.size());
    return part;
}

} // namespace cw::planner
