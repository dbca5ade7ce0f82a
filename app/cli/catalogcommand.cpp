#include "app/cli/arguments.h"
#include "app/cli/catalogtext.h"
#include "app/cli/catalogverbs.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/lawtext.h"
#include "app/cli/pricetext.h"
#include "app/cli/refreshcommand.h"
#include "app/export/planoutputs.h"
#include "catalog/lint/cataloglint.h"
#include "planner/plan/scopes.h"

namespace cw::app {

namespace {
using catalog::CatalogSnapshot;
using catalog::FactTable;
constexpr int maxStaleDays = 36500;

class CatalogCommand : public Command {
public:
    QString name() const override { return QStringLiteral("catalog"); }
    QString summary() const override
    {
        return QStringLiteral("Look into the catalog and feed it: kinds, rows, words, doubts, CSV, quotes.");
    }
    QString arguments() const override
    {
        return QStringLiteral(
            "list [KIND] | show ID | search WORDS… | lint [--stale DAYS] | export KIND [--out FILE] | "
            "import FILE | import netbox DIR [--store [--new]] [--out DIR] | quote FILE | tray | match PART ID | "
            "prices ID [--as-of DAY] | refresh-list PLAN [--most N] | team setup | team changes [--most N]");
    }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all = {
            {QStringLiteral("json"), QString(), QStringLiteral("Print as JSON.")},
            {QStringLiteral("out"), QStringLiteral("FILE"),
             QStringLiteral("export: write here instead of standard output. import: write the types into "
                            "this folder.")},
            {QStringLiteral("stale"), QStringLiteral("DAYS"),
             QStringLiteral("lint: rows older than this are doubtful.")},
            {QStringLiteral("stale-days"), QStringLiteral("DAYS"), QStringLiteral("lint: the same as --stale.")},
            {QStringLiteral("today"), QStringLiteral("DATE"),
             QStringLiteral("lint, quote: the day to count from (today).")},
            {QStringLiteral("as-of"), QStringLiteral("DATE"),
             QStringLiteral("list, show, search, export, prices: prices as known on this day (today).")}};
        for (const auto &more : {quoteOptions(), importOptions(), netboxOptions(), refreshOptions(), teamOptions()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, -1);
        catalog::LintOptions lint;
        for (const QString &option : {QStringLiteral("stale"), QStringLiteral("stale-days")})
            if (args.has(option))
                lint.staleDays = args.integer(option, 0, 0, maxStaleDays);
        const QDate today = args.day(QStringLiteral("today"));
        const std::vector<QDate> days = readAsOf(args);
        if (days.size() > 1)
            args.refuse(QStringLiteral("--as-of: prices are those of one day"));
        checkWords(args);
        const QString verb = args.positional(0);
        if (verb == QLatin1String("quote"))
            return runQuote(args, io);
        if (verb == QLatin1String("refresh-list"))
            return runRefreshList(args, today, io);
        if (verb == QLatin1String("team"))
            return runTeam(args, io);
        if (verb == QLatin1String("import") && args.positionals().size() == 2)
            return runImport(args, io);
        if (const auto code = args.leaveWith(io))
            return *code;
        if (verb == QLatin1String("tray"))
            return runTray(args, io);
        if (verb == QLatin1String("match"))
            return runMatch(args, io);
        if (verb == QLatin1String("import"))
            return runImportNetbox(args, today, io);
        const QDate day = days.empty() ? today : days.front();
        if (verb == QLatin1String("prices"))
            return runPrices(args.positional(1), day, args.has(QStringLiteral("json")), io);
        const auto catalog = openCatalog(io, day);
        if (!catalog)
            return catalog.code;
        if (verb == QLatin1String("list"))
            return list(args, **catalog, io);
        if (verb == QLatin1String("show"))
            return show(args, **catalog, io);
        if (verb == QLatin1String("search"))
            return search(args, **catalog, io);
        if (verb == QLatin1String("lint"))
            return printLint(catalog::catalogLint(**catalog, today, lint), args, io);
        return exportKind(args, **catalog, io);
    }

private:
    static void checkWords(Arguments &args)
    {
        const QString verb = args.positional(0);
        const auto count = args.positionals().size();
        const bool sound =
            (verb == QLatin1String("list") && count <= 2) || (verb == QLatin1String("show") && count == 2) ||
            (verb == QLatin1String("search") && count >= 2) || (verb == QLatin1String("lint") && count == 1) ||
            (verb == QLatin1String("export") && count == 2) || (verb == QLatin1String("quote") && count == 2) ||
            (verb == QLatin1String("import") && count == 2) || (verb == QLatin1String("tray") && count == 1) ||
            (verb == QLatin1String("match") && count == 3) || (verb == QLatin1String("prices") && count == 2) ||
            (verb == QLatin1String("refresh-list") && count == 2) ||
            (verb == QLatin1String("team") && count == 2 &&
             QStringList{QStringLiteral("setup"), QStringLiteral("changes")}.contains(args.positional(1))) ||
            (verb == QLatin1String("import") && count == 3 && args.positional(1) == QLatin1String("netbox"));
        if (!sound)
            args.refuse(
                QStringLiteral("“catalog %1” is not understood").arg(args.positionals().join(QLatin1Char(' '))));
    }

    static const FactTable *tableOrTell(const QString &kind, const CatalogSnapshot &catalog, CommandIo &io)
    {
        if (const FactTable *table = catalog.table(kind))
            return table;
        QStringList kinds;
        for (const FactTable &table : catalog.tables)
            kinds << table.kind;
        tell(io, Error::invalid(QStringLiteral("The catalog has no kind “%1”").arg(kind), {},
                                QStringLiteral("one of ") + kinds.join(QStringLiteral(", "))));
        return nullptr;
    }

    static int list(const Arguments &args, const CatalogSnapshot &catalog, CommandIo &io)
    {
        const bool json = args.has(QStringLiteral("json"));
        if (args.positionals().size() == 1) {
            if (json)
                printJson(io, kindsToJson(catalog));
            else
                for (const QString &line : kindLines(catalog))
                    io.out(line);
            return 0;
        }
        const FactTable *table = tableOrTell(args.positional(1), catalog, io);
        if (!table)
            return int(ErrorCode::InvalidInput);
        planner::Json rows = planner::Json::array();
        for (const QStringList &row : table->rows) {
            if (json)
                rows.push_back(rowToJson(*table, row));
            else
                io.out(rowLine(*table, row));
        }
        if (json)
            printJson(io, rows);
        return 0;
    }

    static int show(const Arguments &args, const CatalogSnapshot &catalog, CommandIo &io)
    {
        const QString id = args.positional(1);
        planner::Json found = planner::Json::array();
        QStringList ids;
        for (const FactTable &table : catalog.tables)
            for (const QStringList &row : table.rows) {
                ids << row.value(0);
                if (row.value(0) != id)
                    continue;
                planner::Json json = rowToJson(table, row);
                if (!args.has(QStringLiteral("json")))
                    for (const QString &line : rowPage(table, row))
                        io.out(line);
                found.push_back({{"kind", table.kind.toStdString()}, {"row", std::move(json)}});
            }
        if (found.empty()) {
            const QString near = planner::nearestWord(id, ids);
            return tell(io, Error::invalid(QStringLiteral("The catalog has no row “%1”").arg(id), {},
                                           near.isEmpty() ? QStringLiteral("an id of `catalog list KIND`")
                                                          : QStringLiteral("an id such as “%1”").arg(near)));
        }
        if (args.has(QStringLiteral("json")))
            printJson(io, found);
        return 0;
    }

    static int search(const Arguments &args, const CatalogSnapshot &catalog, CommandIo &io)
    {
        const auto hits = searchCatalog(catalog, args.positionals().mid(1));
        planner::Json json = planner::Json::array();
        for (const CatalogHit &hit : hits) {
            if (args.has(QStringLiteral("json")))
                json.push_back({{"kind", hit.table->kind.toStdString()}, {"row", rowToJson(*hit.table, *hit.row)}});
            else
                io.out(QStringLiteral("%1: %2").arg(hit.table->kind, rowLine(*hit.table, *hit.row)));
        }
        if (args.has(QStringLiteral("json")))
            printJson(io, json);
        if (hits.empty())
            io.err(QStringLiteral("No row has all of these words."));
        return 0;
    }

    static int printLint(const std::vector<catalog::LintFinding> &findings, const Arguments &args, CommandIo &io)
    {
        int errors = 0;
        planner::Json json = planner::Json::array();
        for (const catalog::LintFinding &finding : findings) {
            errors += finding.severity == catalog::LintSeverity::Error ? 1 : 0;
            if (args.has(QStringLiteral("json")))
                json.push_back({{"rule", finding.rule.toStdString()},
                                {"severity", catalog::severityWord(finding.severity).toStdString()},
                                {"kind", finding.kind.toStdString()},
                                {"row", finding.row.toStdString()},
                                {"column", finding.column.toStdString()},
                                {"text", finding.text.toStdString()},
                                {"remedy", finding.remedy.toStdString()}});
            else
                io.out(finding.sentence());
        }
        if (args.has(QStringLiteral("json")))
            printJson(io, json);
        io.err(QStringLiteral("%1 findings, %2 of them errors.").arg(findings.size()).arg(errors));
        return errors > 0 ? int(ErrorCode::InvalidInput) : 0;
    }

    static int exportKind(const Arguments &args, const CatalogSnapshot &catalog, CommandIo &io)
    {
        const FactTable *table = tableOrTell(args.positional(1), catalog, io);
        if (!table)
            return int(ErrorCode::InvalidInput);
        QByteArray csv = tableAsCsv(*table);
        if (!args.has(QStringLiteral("out"))) {
            csv.chop(1); // the line feed comes with the line
            io.out(QString::fromUtf8(csv));
            return 0;
        }
        const Outcome written = writeFileAtomically(args.value(QStringLiteral("out")), csv);
        return written.ok() ? 0 : tell(io, written.error());
    }
};
} // namespace

std::unique_ptr<Command> makeCatalogCommand()
{
    return std::make_unique<CatalogCommand>();
}

} // namespace cw::app
