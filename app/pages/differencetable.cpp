#include "app/pages/differencetable.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QCoreApplication>

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

/// "/workloads/chat/ttft_ms" as "workloads · chat · ttft ms".
QString placeInWords(const QString &pointer)
{
    QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    return parts.join(QStringLiteral(" · ")).replace(u'_', u' ');
}

QString inWords(const planner::Json &value)
{
    constexpr std::size_t mostMembers = 5;
    if (value.is_null())
        return {};
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_number())
        return plain(value.get<double>(), 6);
    if (value.is_boolean())
        return value.get<bool>() ? say(QT_TRANSLATE_NOOP("Difference", "yes"))
                                 : say(QT_TRANSLATE_NOOP("Difference", "no"));
    QStringList parts;
    for (const auto &[key, member] : value.items()) {
        if (parts.size() == qsizetype(mostMembers)) {
            parts << QStringLiteral("…");
            break;
        }
        const QString words = inWords(member);
        parts << (value.is_array()
                      ? words
                      : QStringLiteral("%1 %2").arg(QString::fromStdString(key).replace(u'_', u' '), words));
    }
    return parts.join(QStringLiteral(", "));
}

/// A value of the need as people read it; what the file writes is in `diff --json`.
QString valueInWords(const QString &json)
{
    const planner::Json value = planner::Json::parse(json.toStdString(), nullptr, false);
    return json.isEmpty() || value.is_discarded() ? json : inWords(value);
}

} // namespace

CellTable differenceTable(const PlanDifference &difference, const QString &nameA, const QString &nameB)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("Difference", "What")), false, true},
                     {nameA, true, false},
                     {nameB, true, false},
                     {say(QT_TRANSLATE_NOOP("Difference", "Change")), true, false},
                     {say(QT_TRANSLATE_NOOP("Difference", "Why")), false, true}};
    Builder build(table);
    if (!difference.sameStatus)
        build.row(textCell(say(QT_TRANSLATE_NOOP("Difference", "Status"))), textCell(difference.statusA),
                  textCell(difference.statusB), dash({}), {});
    if (!difference.need.empty())
        build.group(say(QT_TRANSLATE_NOOP("Difference", "Asked differently")));
    for (const NeedChange &change : difference.need)
        build.row(textCell(placeInWords(change.place)), dash(valueInWords(change.a)), dash(valueInWords(change.b)),
                  dash({}), {});
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
    for (const RuleChange &change : difference.rules)
        build.row(textCell(change.rule), dash(change.a), dash(change.b), dash({}), change.reason);
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
