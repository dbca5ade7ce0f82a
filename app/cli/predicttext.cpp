#include "app/cli/common.h"
#include "app/cli/predictcases.h"
#include "planner/perf/breakdowngroup.h"
#include "planner/plan/jsontext.h"

#include <array>

namespace cw::app {

namespace {
constexpr int labelWidth = 16;

planner::Json termsToJson(const std::vector<planner::BreakdownTerm> &terms, const char *unit)
{
    planner::Json list = planner::Json::array();
    for (const planner::BreakdownTerm &term : terms) {
        list.push_back({{"name", term.name.toStdString()},
                        {"value", planner::numberToJson(term.value)},
                        {"unit", unit},
                        {"formula", term.formula.toStdString()}});
        const auto group = planner::groupOfTimeTerm(term.name);
        if (group && QLatin1String(unit) == QLatin1String("s"))
            list.back()["group"] = planner::toText(*group).toStdString();
    }
    return list;
}

/// "compute 71 %, communication 20 %, bubble 9 %"
QString groupShares(const std::vector<planner::BreakdownTerm> &terms)
{
    std::array<double, planner::breakdownGroupCount> sums{};
    double all = 0;
    for (const planner::BreakdownTerm &term : terms) {
        if (const auto group = planner::groupOfTimeTerm(term.name)) {
            sums[std::size_t(*group)] += term.value;
            all += term.value;
        }
    }
    QStringList parts;
    for (int g = 0; g < planner::breakdownGroupCount; ++g) {
        if (sums[std::size_t(g)] > 0)
            parts << QStringLiteral("%1 %2 %")
                         .arg(planner::toText(planner::BreakdownGroup(g)))
                         .arg(sums[std::size_t(g)] / all * 100, 0, 'f', 0);
    }
    return parts.join(QStringLiteral(", "));
}

planner::Json workingToJson(const planner::Working &working)
{
    planner::Json facts = planner::Json::array();
    for (const planner::WorkingTerm &term : working.terms)
        facts.push_back({{"name", term.name.toStdString()},
                         {"value", planner::numberToJson(term.value.likely)},
                         {"low", planner::numberToJson(term.value.low)},
                         {"high", planner::numberToJson(term.value.high)},
                         {"unit", term.unit.toStdString()},
                         {"kind", term.kind.toStdString()},
                         {"source", term.source.toStdString()}});
    return {{"formula", working.formula.toStdString()}, {"inputs", facts}};
}

QString shown(double value)
{
    return QString::number(value, 'g', 5);
}

void addTerms(QStringList &lines, const QString &head, const std::vector<planner::BreakdownTerm> &terms, double scale,
              const QString &unit)
{
    if (!terms.empty())
        lines << head;
    for (const planner::BreakdownTerm &term : terms)
        lines << QStringLiteral("  %1 %2 %3%4")
                     .arg(term.name.leftJustified(labelWidth * 2), shown(term.value * scale), unit,
                          term.formula.isEmpty() ? QString() : QStringLiteral("   ") + term.formula);
}

void addWorking(QStringList &lines, const planner::Working &working)
{
    if (working.formula.isEmpty())
        return;
    lines << QStringLiteral("Useful share of time:") << QStringLiteral("  ") + working.formula;
    for (const planner::WorkingTerm &term : working.terms)
        lines << QStringLiteral("  %1: %2 %3 (%4 to %5)   %6")
                     .arg(term.name, shown(term.value.likely), term.unit, shown(term.value.low), shown(term.value.high),
                          term.source);
}
} // namespace

planner::Json toJson(const PredictAnswer &answer, bool withBreakdown)
{
    planner::Json json = planner::Json::object();
    json["kind"] = answer.kind.toStdString();
    json["model"] = answer.model.toStdString();
    json["system"] = answer.system.toStdString();
    planner::Json &given = json["case"] = planner::Json::object();
    for (const auto &[word, value] : answer.given) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        given[word.toStdString()] = isNumber ? planner::numberToJson(number) : planner::Json(value.toStdString());
    }
    json["covered"] = answer.refusal.isEmpty();
    json["reason"] = answer.refusal.isEmpty() ? planner::Json(nullptr) : planner::Json(answer.refusal.toStdString());
    if (!answer.caution.isEmpty())
        json["caution"] = answer.caution.toStdString();
    planner::Json &predicted = json["predicted"] = planner::Json::object();
    for (const PredictedFigure &figure : answer.figures)
        predicted[figure.word.toStdString()] = planner::Json{{"value", planner::numberToJson(figure.band.likely)},
                                                             {"low", planner::numberToJson(figure.band.low)},
                                                             {"high", planner::numberToJson(figure.band.high)},
                                                             {"unit", figure.unit.toStdString()}};
    json["passport"] = planner::Json{{"kind", "predicted"},
                                     {"method", answer.basis.method.toStdString()},
                                     {"source", answer.basis.calibration.toStdString()},
                                     {"confidence", answer.basis.confidence.toStdString()}};
    if (withBreakdown)
        json["breakdown"] = planner::Json{{"time", termsToJson(answer.breakdown.time, "s")},
                                          {"memory", termsToJson(answer.breakdown.memory, "bytes")}};
    if (withBreakdown && !answer.breakdown.firstToken.empty())
        json["breakdown"]["first_token"] = termsToJson(answer.breakdown.firstToken, "s");
    if (withBreakdown && !answer.goodput.formula.isEmpty())
        json["breakdown"]["goodput"] = workingToJson(answer.goodput);
    return json;
}

QStringList toLines(const PredictAnswer &answer, bool withBreakdown)
{
    QStringList lines{QStringLiteral("%1 of %2 on %3").arg(answer.kind, answer.model, answer.system)};
    QStringList given;
    for (const auto &[word, value] : answer.given)
        given << word + QLatin1Char(' ') + value;
    lines << QStringLiteral("  ") + given.join(QStringLiteral(", "));
    for (const PredictedFigure &figure : answer.figures) {
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(figure.word.leftJustified(labelWidth), shown(figure.band.likely), figure.unit);
        if (!figure.band.isExact())
            line += QStringLiteral("   (%1 to %2)").arg(shown(figure.band.low), shown(figure.band.high));
        lines << line.trimmed();
    }
    if (!answer.caution.isEmpty())
        lines << answer.caution + QLatin1Char('.');
    if (!answer.basis.method.isEmpty())
        lines << answer.basis.method;
    if (!answer.basis.calibration.isEmpty())
        lines << QStringLiteral("%1; confidence %2").arg(answer.basis.calibration, answer.basis.confidence);
    if (withBreakdown) {
        addTerms(lines, QStringLiteral("Time of one step:"), answer.breakdown.time, 1e3, QStringLiteral("ms"));
        if (!answer.breakdown.time.empty())
            lines << QStringLiteral("  ") + groupShares(answer.breakdown.time);
        if (!answer.breakdown.firstToken.empty())
            addTerms(lines, QStringLiteral("First token:"), answer.breakdown.firstToken, 1e3, QStringLiteral("ms"));
        addTerms(lines, QStringLiteral("Memory per accelerator:"), answer.breakdown.memory, 1e-9, QStringLiteral("GB"));
        addWorking(lines, answer.goodput);
    }
    return lines;
}

} // namespace cw::app
