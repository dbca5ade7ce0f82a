#include "app/cli/arguments.h"
#include "app/cli/calibration.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/solvedplan.h"
#include "app/export/ledgerentries.h"
#include "planner/plan/jsontext.h"

#include <algorithm>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr double mostMeasured = 1e15;

class LedgerCommand : public Command {
public:
    QString name() const override { return u"ledger"_s; }
    QString summary() const override
    {
        return u"What delivered clusters did against their predictions: enter it, see the own error, feed it back."_s;
    }
    QString arguments() const override
    {
        return u"add PLAN --workload W --metric M --measured X [--day DAY] [--note TEXT] | list | fit [--dry-run] | "
               "remove NUMBER"_s;
    }
    std::vector<CommandOption> options() const override
    {
        return {{u"workload"_s, u"W"_s, u"add: a workload of the plan."_s},
                {u"metric"_s, u"M"_s, u"add: a predicted figure such as tpot_ms, ttft_ms, tokens_per_s, days."_s},
                {u"measured"_s, u"X"_s, u"add: what the delivered cluster did, in the unit of the figure."_s},
                {u"day"_s, u"DAY"_s, u"add: the day it was measured (today)."_s},
                {u"note"_s, u"TEXT"_s, u"add: circumstances worth keeping."_s},
                {u"dry-run"_s, QString(), u"fit: show the bands before and after; store nothing."_s},
                {u"json"_s, QString(), u"Print as JSON."_s}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 2);
        const QString verb = args.positional(0);
        const bool takesOne = verb == u"add"_s || verb == u"remove"_s;
        if ((!takesOne && verb != u"list"_s && verb != u"fit"_s) || takesOne != (args.positionals().size() == 2))
            args.refuse(u"“ledger %1” is not understood"_s.arg(args.positionals().join(u' ')));
        if (verb == u"add"_s)
            for (const char *option : {"workload", "metric", "measured"})
                args.require(QLatin1String(option));
        const auto measured = args.optionalNumber(u"measured"_s, 0, mostMeasured);
        if (measured && *measured <= 0)
            args.refuse(u"--measured: expected a number above 0"_s);
        const QDate day = args.day(u"day"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        if (verb == u"add"_s)
            return add(args, *measured, day, io);
        if (verb == u"list"_s)
            return list(args.has(u"json"_s), io);
        if (verb == u"fit"_s)
            return fit(args, day, io);
        return remove(args.positional(1), io);
    }

private:
    static int add(const Arguments &args, double measured, QDate day, CommandIo &io)
    {
        const QString file = args.positional(1);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io, opened->plan);
        if (!catalog)
            return catalog.code;
        const auto entry = ledgerEntryOf(
            opened->plan, opened->result,
            {args.value(u"workload"_s), args.value(u"metric"_s), measured, day, args.value(u"note"_s)}, **catalog);
        if (!entry.ok())
            return tell(io, entry.error().in(file));
        const QByteArray content = QByteArray::fromStdString(toJson(*entry).dump());
        const Outcome added = catalog::UserCatalog().addToLedger(day, content);
        if (!added.ok())
            return tell(io, added.error());
        if (args.has(u"json"_s))
            printJson(io, toJson(*entry));
        io.err(u"Entered: %1 of %2 was %3, predicted %4 (%5 to %6)%7."_s.arg(
            entry->metric, entry->workload, shownNumber(entry->measured, 2), shownNumber(entry->predicted, 2),
            shownNumber(entry->low, 2), shownNumber(entry->high, 2),
            entry->isWithin() ? QString() : u", outside its band"_s));
        return 0;
    }

    static int list(bool asJson, CommandIo &io)
    {
        const auto entries = readLedger(catalog::UserCatalog());
        if (!entries.ok())
            return tell(io, entries.error());
        Json json = {{"entries", Json::array()}, {"errors", Json::array()}};
        for (const LedgerEntry &entry : *entries) {
            json["entries"].push_back(toJson(entry));
            if (!asJson)
                io.out(u"%1  %2  %3 %4 on %5: measured %6, predicted %7 (%8 to %9)"_s.arg(entry.number)
                           .arg(entry.day.toString(Qt::ISODate), entry.workload, entry.metric, entry.system,
                                shownNumber(entry.measured, 2), shownNumber(entry.predicted, 2),
                                shownNumber(entry.low, 2), shownNumber(entry.high, 2)));
        }
        for (const LedgerError &error : ownErrors(*entries)) {
            json["errors"].push_back({{"kind", error.kind.toStdString()},
                                      {"metric", error.metric.toStdString()},
                                      {"entries", error.entries},
                                      {"median_ape", planner::numberToJson(error.medianApe)},
                                      {"bias", planner::numberToJson(error.bias)},
                                      {"within_band", planner::numberToJson(error.within)}});
            if (!asJson)
                io.out(
                    u"%1 %2: %3 entries, median error %4 %, on average %5 % above the prediction, %6 % within the band"_s
                        .arg(error.kind, error.metric)
                        .arg(error.entries)
                        .arg(shownNumber(error.medianApe * 100), shownNumber(error.bias * 100),
                             shownNumber(error.within * 100, 0)));
        }
        if (asJson)
            printJson(io, json);
        else if (entries->empty())
            io.err(u"The ledger is empty; `ledger add PLAN` enters what a delivered cluster did."_s);
        return 0;
    }

    static int fit(const Arguments &args, QDate day, CommandIo &io)
    {
        const auto entries = readLedger(catalog::UserCatalog());
        if (!entries.ok())
            return tell(io, entries.error());
        if (entries->empty())
            return tell(io, Error::invalid(u"The ledger is empty"_s, {}, u"entries of `ledger add PLAN`"_s));
        auto stored = catalog::UserCatalog().calibrations();
        if (!stored.ok())
            return tell(io, stored.error());
        std::vector<catalog::StoredCalibration> all = std::move(stored).value();
        std::erase_if(all, [](const auto &each) { return each.subject == QLatin1String(ledgerSubject); });
        catalog::StoredCalibration calibration = ledgerCalibration(*entries, day);
        const auto shipped = io.shipped();
        if (!shipped.ok())
            return tell(io, shipped.error());
        if (const Outcome done = workOutAll({*shipped, catalog::UserCatalog()}, all);
            !done.ok()) // without what the ledger said before
            return tell(io, done.error());
        auto answer = workOut({*shipped, catalog::UserCatalog()}, calibration, all);
        if (!answer.ok())
            return tell(io, answer.error());
        calibration.rows = answer->rows;
        const bool isKept = !args.has(u"dry-run"_s);
        if (isKept) {
            all.push_back(calibration);
            if (const Outcome written = catalog::UserCatalog().setCalibrations(all); !written.ok())
                return tell(io, written.error());
        }
        if (args.has(u"json"_s)) {
            Json json = calibrationToJson(*answer);
            json["applied"] = isKept;
            json["entries"] = entries->size();
            printJson(io, json);
        } else {
            for (const QString &line : calibrationLines(*answer))
                io.out(line);
        }
        io.err(isKept ? u"Predictions use it from now on; `calibrate --undo --id ledger` takes it back."_s
                      : u"Looked at only; nothing was stored."_s);
        return 0;
    }

    static int remove(const QString &word, CommandIo &io)
    {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber)
            return tell(io, Error{ErrorCode::Usage, u"“%1” is not a number of `ledger list`"_s.arg(word), {}, {}, {}});
        const Outcome removed = catalog::UserCatalog().removeFromLedger(number);
        if (!removed.ok())
            return tell(io, removed.error());
        io.err(u"Removed; `ledger fit` works the factors out again."_s);
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeLedgerCommand()
{
    return std::make_unique<LedgerCommand>();
}

} // namespace cw::app
