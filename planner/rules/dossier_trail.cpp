#include "planner/rules/auditmap.h"
#include "planner/rules/changelog.h"
#include "planner/rules/dossierparts.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

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
    ReportTable approvals;
    approvals.title = u"Approvals"_s;
    approvals.columns = {{u"Finding"_s, Align::Left, 2},
                         {u"By"_s, Align::Left, 1},
                         {u"Reason"_s, Align::Left, 3},
                         {u"Until"_s, Align::Left, 0},
                         {u"State"_s, Align::Left, 1}};
    for (const Approval &approval : c.plan.approvals) {
        QString state = u"no such finding today"_s;
        for (const Finding &finding : c.result.findings)
            if (finding.id == approval.finding)
                state = finding.status == "approved"_L1 ? u"stands"_s : u"fallen"_s;
        approvals.rows.push_back(
            {RowStyle::Normal,
             {{approval.finding}, {approval.by}, {approval.reason}, {approval.until.toString(Qt::ISODate)}, {state}}});
    }
    if (!approvals.rows.empty())
        part.chapter.blocks.push_back(approvals);
    addPoints(part, u"Decision record"_s,
              {{u"1"_s, u"Chosen plan"_s, c.result.answer, {}},
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
    part.chapter.answer = broken.empty()
                              ? u"The change log holds %1 entries and its chain is whole."_s.arg(c.plan.changes.size())
                              : u"The chain of the change log is broken: %1."_s.arg(broken.front());
    return part;
}

DossierPart auditMapPart(const DossierCase &c)
{
    DossierPart part{u"audit-map"_s, u"Audit map"_s, {}, 0, 0};
    part.chapter.title = part.title;
    const AuditMap map = auditMapOf(c.plan, c.result, c.findings);
    ReportTable table;
    table.title = u"What each obligation touches"_s;
    table.columns = {
        {u"Part of the plan"_s, Align::Left, 2}, {u"Kind"_s, Align::Left, 0}, {u"Findings"_s, Align::Left, 5}};
    for (const AuditNode &node : map.nodes)
        table.rows.push_back({RowStyle::Normal,
                              {{node.label},
                               {toText(node.kind).replace(u'_', u' ')},
                               {node.findings.isEmpty() ? u"none"_s : node.findings.join(u", "_s)}}});
    if (!table.rows.empty())
        part.chapter.blocks.push_back(table);
    part.chapter.answer =
        u"%1 interfaces, contracts, data flows and systems of the plan, with the findings that touch them; "
        "the drawing is audit-map.svg."_s.arg(map.nodes.size());
    return part;
}

} // namespace cw::planner
