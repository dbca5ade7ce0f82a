#include "planner/plan/ownfinding.h"

namespace cw::planner {

Finding ownFinding(const QString &id, Verdict verdict, Severity severity, const QString &text, const QString &remedy)
{
    Finding out;
    out.id = out.rule = id;
    out.verdict = verdict;
    out.severity = severity;
    out.text = text;
    out.remedy = remedy;
    return out;
}

} // namespace cw::planner
