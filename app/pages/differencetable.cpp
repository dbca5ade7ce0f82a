#include "app/pages/differencetable.h"

#include "app/models/needwords.h"
#include "app/models/numbers.h"
#include "app/models/ruleprices.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Difference", text, nullptr, n);
}

Cell dash(const QString &text)
{
    return textCell(text.isEmpty() ? QStringLiteral("—") : text);
}

Cell number(std::optional<double> value, const QString &unit)
{
    return numberCell(value, value ? withUnit(*value, unit) : QString());
}

Cell changeCell(std::optional<double> a, std::optional<double> b, const QString &unit)
{
    return a && b ? numberCell(*b - *a, change(*b - *a, unit)) : textCell(QStringLiteral("—"));
}

class Builder {
public:
    explicit Builder(CellTable &table) : table_(table) {}
    void group(const QString &title)
    {
        CellRow row{QStringLiteral("group-%1").arg(table_.rows.size()), CellRowStyle::Group, {textCell(title)}};
        row.cells.resize(table_.columns.size());
        table_.rows.push_back(std::move(row));
    }
    void row(Cell what, Cell a, Cell b, Cell delta, const QString &why)
    {
        table_.rows.push_back(
            {QStringLiteral("row-%1").arg(table_.rows.size()),
             CellRowStyle::Normal,
             {std::move(what), std::move(a), std::move(b), std::move(delta), textCell(spokenSentence(why))}});
    }

private:
    CellTable &table_;
};

void addParts(Builder &build, const PlanDifference &difference)
{
    for (const PartChange &change : difference.parts) {
        Cell what = textCell(change.description.isEmpty() ? change.part : change.description);
        what.second = change.site;
        Cell a = number(change.moneyA, {}), b = number(change.moneyB, {});
        a.second = plain(change.quantityA, 2);
        b.second = plain(change.quantityB, 2);
        build.row(std::move(what), std::move(a), std::move(b), changeCell(change.moneyA, change.moneyB, {}),
                  change.reason);
    }
}

/// "optimal", "violation" and the like by their words in files.
QString stateName(const QString &word)
{
    static const std::array<std::pair<const char *, const char *>, 13> names{
        {{"optimal", QT_TRANSLATE_NOOP("Difference", "proven best")},
         {"feasible", QT_TRANSLATE_NOOP("Difference", "a design, not proven best")},
         {"infeasible", QT_TRANSLATE_NOOP("Difference", "no design meets it")},
         {"interrupted", QT_TRANSLATE_NOOP("Difference", "interrupted")},
         {"violation", QT_TRANSLATE_NOOP("Difference", "violated")},
         {"obligation", QT_TRANSLATE_NOOP("Difference", "to be done")},
         {"upcoming", QT_TRANSLATE_NOOP("Difference", "comes later")},
         {"conditional", QT_TRANSLATE_NOOP("Difference", "holds under conditions")},
         {"unknown", QT_TRANSLATE_NOOP("Difference", "not known")},
         {"satisfied", QT_TRANSLATE_NOOP("Difference", "met")},
         {"waived", QT_TRANSLATE_NOOP("Difference", "waived")},
         {"open", QT_TRANSLATE_NOOP("Difference", "open")},
         {"approved", QT_TRANSLATE_NOOP("Difference", "approved")}}};
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &name) { return word == QLatin1String(name.first); });
    return found == names.end() ? word : say(found->second);
}

QString stateText(const std::optional<RuleState> &state, const QString &unit)
{
    if (!state)
        return {};
    switch (state->kind) {
    case RuleState::Kind::Binds:
        return state->price ? say(QT_TRANSLATE_NOOP("Difference", "binds, costs %1")).arg(withUnit(*state->price, unit))
                            : say(QT_TRANSLATE_NOOP("Difference", "binds"));
    case RuleState::Kind::InConflict:
        return say(QT_TRANSLATE_NOOP("Difference", "in conflict"));
    case RuleState::Kind::Found:
        break;
    }
    return QStringLiteral("%1, %2").arg(stateName(planner::toText(state->verdict)), stateName(state->status));
}

/// A rule as the plan that states it names it; a finding by what it says.
Cell ruleCell(const RuleChange &change, const DifferenceSide &a, const DifferenceSide &b)
{
    if (!change.finding.isEmpty())
        return textCell(spokenSentence(change.finding));
    const QString title = ruleTitleOf(change.rule, b.plan);
    return textCell(title == change.rule ? ruleTitleOf(change.rule, a.plan) : title);
}

void addRules(Builder &build, const PlanDifference &difference, const DifferenceSide &a, const DifferenceSide &b)
{
    for (const RuleChange &change : difference.rules)
        build.row(ruleCell(change, a, b), dash(stateText(change.a, rulePriceUnit(a.plan))),
                  dash(stateText(change.b, rulePriceUnit(b.plan))), dash({}), change.reason);
}

} // namespace

CellTable differenceTable(const PlanDifference &difference, const DifferenceSide &a, const DifferenceSide &b)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("Difference", "What")), false, true},
                     {a.name, true, false},
                     {b.name, true, false},
                     {say(QT_TRANSLATE_NOOP("Difference", "Change")), true, false},
                     {say(QT_TRANSLATE_NOOP("Difference", "Why")), false, true}};
    Builder build(table);
    if (!difference.sameStatus)
        build.row(textCell(say(QT_TRANSLATE_NOOP("Difference", "Status"))), textCell(stateName(difference.statusA)),
                  textCell(stateName(difference.statusB)), dash({}), {});
    if (!difference.need.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Asked differently")));
    for (const AskedRow &asked : askedRows(difference.need, a.plan, b.plan)) {
        Cell what = textCell(asked.what);
        what.second = asked.second;
        const Cell second =
            asked.b.isEmpty() ? textCell(say(QT_TRANSLATE_NOOP("Difference", "removed"))) : textCell(asked.b);
        build.row(std::move(what), dash(asked.a), second, dash({}), {});
    }
    if (!difference.totals.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Totals")));
    for (const TotalChange &change : difference.totals)
        build.row(textCell(quantityName(change.quantity)), number(change.a, change.unitA),
                  number(change.b, change.unitB),
                  change.delta() ? changeCell(0, change.delta(), change.unitB) : dash({}), change.reason);
    if (!difference.parts.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Parts and costs (money, below it the quantity)")));
    addParts(build, difference);
    if (!difference.performance.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Performance")));
    for (const PerformanceChange &change : difference.performance) {
        const QString unit = metricUnit(change.metric);
        Cell what = textCell(metricName(change.metric));
        what.second = change.workload;
        build.row(std::move(what), number(change.a, unit), number(change.b, unit), changeCell(change.a, change.b, unit),
                  change.reason);
    }
    if (!difference.rules.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Rules")));
    addRules(build, difference, a, b);
    return table;
}

QString differenceWords(const PlanDifference &difference)
{
    if (difference.isEmpty())
        return say(QT_TRANSLATE_NOOP("Difference", "The two are the same."));
    QStringList parts;
    const auto count = [&](const char *text, std::size_t n) {
        if (n > 0)
            parts << say(text, int(n));
    };
    count(QT_TRANSLATE_N_NOOP("Difference", "%n thing(s) asked differently"), difference.need.size());
    count(QT_TRANSLATE_N_NOOP("Difference", "%n total(s)"), difference.totals.size());
    count(QT_TRANSLATE_N_NOOP("Difference", "%n part(s)"), difference.parts.size());
    count(QT_TRANSLATE_N_NOOP("Difference", "%n prediction(s)"), difference.performance.size());
    count(QT_TRANSLATE_N_NOOP("Difference", "%n rule(s)"), difference.rules.size());
    return say(QT_TRANSLATE_NOOP("Difference", "Differs in: %1.")).arg(parts.join(QStringLiteral(", ")));
}

} // namespace cw::app
