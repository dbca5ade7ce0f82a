#include "app/cli/solving.h"

#include "app/cli/leftasidetext.h"
#include "app/export/completion.h"
#include "planner/candidates/deadlinefindings.h"
#include "planner/candidates/pinfindings.h"
#include "planner/plan/amount.h"
#include "planner/plan/knownbound.h"
#include "planner/plan/planvalidation.h"
#include "planner/solve/answer.h"

#include <QDateTime>

#include <chrono>

namespace cw::app {

namespace {
constexpr double longestArgument = 120; // s; the work allowed ends it long before but on the largest needs
constexpr double longestSolve = 7 * 24 * 3600.0;
constexpr auto progressInterval = std::chrono::milliseconds(500);

/// Money, power and weeks of a way out, in words.
QString consequenceText(const planner::Json &consequence, const QString &currency)
{
    struct Shown {
        const char *word;
        const char *label;
        const char *unit; ///< nullptr = the currency
    };
    static constexpr Shown all[] = {{"total_cost", "total cost", nullptr},
                                    {"capex", "capex", nullptr},
                                    {"it_power_kw", "IT power", "kW"},
                                    {"lead_time_weeks", "lead time", "weeks"},
                                    {"delay_weeks", "later by", "weeks"}};
    QStringList parts;
    for (const Shown &shown : all) {
        const auto found = consequence.find(shown.word);
        if (found != consequence.end() && found->is_number())
            parts << QStringLiteral("%1 %2 %3")
                         .arg(QLatin1String(shown.label), shownNumber(found->get<double>(), 0),
                              shown.unit ? QLatin1String(shown.unit) : currency);
    }
    return parts.join(QStringLiteral(", "));
}

QString relaxationText(const planner::Relaxation &way, const QString &currency)
{
    const QString then = consequenceText(way.consequence, currency);
    const QString text = QStringLiteral("  - ") + (way.text.isEmpty() ? way.constraint : way.text);
    return then.isEmpty() ? text : QStringLiteral("%1 (then %2)").arg(text, then);
}

QString bindingText(const planner::Binding &binding)
{
    const bool isNamed = binding.text.startsWith(binding.constraint + QLatin1Char(':')); // by its own words
    QString line = QStringLiteral("  - ") + (isNamed ? binding.text : binding.constraint);
    if (!isNamed && !binding.text.isEmpty())
        line += QStringLiteral(": ") + binding.text;
    QStringList prices;
    if (binding.priceOfRule)
        prices << QStringLiteral("costs %1").arg(shownNumber(binding.priceOfRule, 0));
    else if (binding.priceAtLeast && !binding.priceAtMost)
        prices << QStringLiteral("costs at least %1").arg(shownNumber(binding.priceAtLeast, 0));
    else if (binding.priceAtLeast && binding.priceAtMost)
        prices << QStringLiteral("costs between %1 and %2")
                      .arg(shownNumber(binding.priceAtLeast, 0), shownNumber(binding.priceAtMost, 0));
    else if (!binding.method.isEmpty())
        prices << QStringLiteral("price %1").arg(binding.method);
    if (binding.step && binding.step->saves > 0) {
        const QString unit = binding.step->unit.isEmpty() ? QString() : QLatin1Char(' ') + binding.step->unit;
        prices << QStringLiteral("%1%2 instead of %3 saves %4")
                      .arg(planner::amount(binding.step->to), unit, planner::amount(binding.step->from),
                           shownNumber(binding.step->saves, 0));
    }
    return prices.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, prices.join(QStringLiteral("; ")));
}

/// Rules that hold the answer back one by one, the rest in a sentence.
void explainRules(CommandIo &io, const planner::PlanResult &result)
{
    QStringList free, open;
    bool any = false;
    for (const planner::Binding &binding : result.binding) {
        if (!binding.binds) {
            (binding.priceOfRule ? free : open) << binding.constraint;
            continue;
        }
        if (!any)
            io.err(QStringLiteral("What holds the answer back:"));
        any = true;
        io.err(bindingText(binding));
    }
    if (!free.isEmpty())
        io.err(QStringLiteral("Rules that cost nothing here: %1.").arg(free.join(QStringLiteral(", "))));
    if (!open.isEmpty())
        io.err(QStringLiteral("Rules without a settled price: %1.").arg(open.join(QStringLiteral(", "))));
    if (result.deviation && !result.deviation->text.isEmpty())
        io.err(result.deviation->text);
}

/// Deadlines that nothing can meet and pins that nothing offers are named before the solver starts.
void sayHopeless(CommandIo &io, const planner::Plan &plan, const QString &file, const catalog::CatalogSnapshot &catalog,
                 planner::Pipeline &pipeline, const planner::ProgressCallback &progress)
{
    if (!planner::validatePlan(plan, catalog).empty())
        return;
    const auto candidates = pipeline.candidates(plan, progress, io.cancel);
    if (!candidates)
        return;
    for (const planner::Finding &late : planner::deadlineFindings(plan, **candidates))
        io.err(QStringLiteral("%1: %2: %3. %4.").arg(file, planner::deadlinePlace(plan, late), late.text, late.remedy));
    for (const planner::Finding &pin : planner::pinFindings(plan, **candidates, catalog))
        io.err(QStringLiteral("%1: %2: %3. %4.").arg(file, planner::pinPlace(plan, pin), pin.text, pin.remedy));
}
} // namespace

std::vector<CommandOption> solveOptions()
{
    return {
        {QStringLiteral("time-limit"), QStringLiteral("S"),
         QStringLiteral(
             "Stop after so many seconds. Without it: 60 for the design, 120 more for prices and ways out.")},
        {QStringLiteral("gap"), QStringLiteral("G"),
         QStringLiteral("Stop when proven this close, as a fraction (0.0001).")},
        {QStringLiteral("seed"), QStringLiteral("N"), QStringLiteral("Seed of the solver (0).")},
        {QStringLiteral("threads"), QStringLiteral("N"), QStringLiteral("Threads of the solver (1).")},
        {QStringLiteral("no-prices"), QString(), QStringLiteral("Leave the rules unpriced: the design alone, sooner.")},
        {QStringLiteral("progress"), QString(), QStringLiteral("Show progress also where no terminal watches.")}};
}

std::vector<CommandOption> authorOptions()
{
    return {{QStringLiteral("author"), QStringLiteral("NAME"),
             QStringLiteral("Who answers for this in the change log; the entry then bears the time of the clock.")},
            {QStringLiteral("why"), QStringLiteral("TEXT"), QStringLiteral("Why, for the change log.")}};
}

planner::ChangeAuthor readAuthor(Arguments &arguments)
{
    planner::ChangeAuthor author{
        arguments.value(QStringLiteral("author")).trimmed(), arguments.value(QStringLiteral("why")).trimmed(), {}};
    if (arguments.has(QStringLiteral("author")) && author.by.isEmpty())
        arguments.refuse(QStringLiteral("--author: a name is expected"));
    if (!author.by.isEmpty())
        author.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return author;
}

planner::ProgressCallback progressLines(CommandIo &io)
{
    using Clock = std::chrono::steady_clock;
    return [&io, last = Clock::time_point(), stage = QString()](const planner::SolveProgress &progress) mutable {
        const auto now = Clock::now();
        if (progress.stage == stage && now - last < progressInterval)
            return;
        last = now;
        stage = progress.stage;
        QString line = progress.stage;
        if (progress.gap)
            line += planner::isBoundKnown(*progress.gap)
                        ? QStringLiteral(" · gap %1 %").arg(shownNumber(*progress.gap * 100, 2))
                        : QStringLiteral(" · no bound yet");
        line += QStringLiteral(" · %1 s").arg(shownNumber(progress.seconds));
        io.err(line);
    };
}

planner::SolveOptions readSolveOptions(Arguments &arguments)
{
    planner::SolveOptions options;
    if (!arguments.has(QStringLiteral("time-limit")))
        options.argueSeconds = longestArgument;
    options.timeLimitSeconds =
        arguments.number(QStringLiteral("time-limit"), options.timeLimitSeconds, 0, longestSolve);
    options.gap = arguments.number(QStringLiteral("gap"), options.gap, 0, 1);
    options.seed = arguments.integer(QStringLiteral("seed"), options.seed, 0, std::numeric_limits<int>::max());
    options.threads = arguments.integer(QStringLiteral("threads"), options.threads, 1, 1024);
    options.pricesRules = !arguments.has(QStringLiteral("no-prices"));
    return options;
}

Or<planner::SolvedPlan> solveFor(CommandIo &io, const planner::Plan &plan, const QString &file,
                                 const catalog::SnapshotPtr &catalog, const planner::SolveOptions &options,
                                 bool showProgress, const planner::ChangeAuthor &author)
{
    if (const auto law = lawBookFor(plan); !law.ok())
        return {std::nullopt, tell(io, law.error().in(file))};
    planner::Pipeline pipeline(catalog);
    const planner::ProgressCallback progress = showProgress ? progressLines(io) : planner::ProgressCallback();
    sayHopeless(io, plan, file, *catalog, pipeline, progress);
    auto solved = pipeline.solve(plan, options, progress, io.cancel);
    if (io.cancel && *io.cancel) {
        io.err(QStringLiteral("Stopped. Nothing was written."));
        return {std::nullopt, int(ErrorCode::Cancelled)};
    }
    if (!solved.ok())
        return {std::nullopt,
                tell(io, solved.error().code == ErrorCode::InvalidInput ? solved.error().in(file) : solved.error())};
    const Outcome completed = completeAnswer(solved.value().plan, solved.value().result, *catalog, author);
    if (!completed.ok())
        return {std::nullopt, tell(io, completed.error().in(file))};
    return {std::move(solved).value(), 0};
}

int exitCodeOf(const planner::PlanResult &result)
{
    switch (result.status) {
    case planner::Status::Optimal:
        return 0;
    case planner::Status::Infeasible:
        return int(ErrorCode::Infeasible);
    case planner::Status::Feasible:
    case planner::Status::Interrupted:
        return int(ErrorCode::LimitWithAnswer);
    }
    return int(ErrorCode::Defect);
}

namespace {

/// What does not fit and what would: a sentence says more than the rule it breaks.
void explainMisfits(CommandIo &io, const planner::PlanResult &result)
{
    for (const planner::Finding &finding : result.findings) {
        const bool isMisfit = finding.id.startsWith(QLatin1String("facility.rack.")) ||
                              finding.id.startsWith(QLatin1String("services.fit.")) ||
                              finding.id.startsWith(QLatin1String("services.none.")) ||
                              finding.id.startsWith(QLatin1String("fabric.no-switch."));
        if (isMisfit)
            io.err(QStringLiteral("%1. What would fit: %2").arg(finding.text, finding.remedy));
    }
}

} // namespace

void explain(CommandIo &io, const planner::Plan &plan, const planner::PlanResult &result)
{
    if (!result.answer.isEmpty())
        io.err(result.answer);
    if (result.status == planner::Status::Infeasible) {
        io.err(QStringLiteral("These rules cannot hold together:"));
        for (const QString &rule : result.conflict)
            io.err(QStringLiteral("  - ") + rule);
        explainMisfits(io, result);
        if (!result.relaxations.empty())
            io.err(QStringLiteral("Ways out:"));
        for (const planner::Relaxation &way : result.relaxations)
            io.err(relaxationText(way, plan.currency.code()));
        return;
    }
    if (exitCodeOf(result) == int(ErrorCode::LimitWithAnswer))
        io.err(planner::isBoundKnown(result)
                   ? QStringLiteral("Stopped at a limit: the answer may be up to %1 % from the best.")
                         .arg(shownNumber(result.gap * 100, 2))
                   : QStringLiteral("Stopped at a limit: how far the answer is from the best is not "
                                    "known, for there is no bound yet."));
    explainRules(io, result);
    for (const planner::Finding &finding : result.findings) // a switch the plan names and that cannot carry the ports
        if (finding.verdict == planner::Verdict::Conditional &&
            finding.id.startsWith(QLatin1String("fabric.switch-choice.")))
            io.err(finding.text + QLatin1Char('.'));
    for (const QString &line : leftAsideLines(plan, result))
        io.err(line);
}

} // namespace cw::app
