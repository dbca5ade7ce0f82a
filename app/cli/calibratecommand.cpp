#include "app/cli/arguments.h"
#include "app/cli/calibration.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using catalog::StoredCalibration;
using planner::Json;

namespace {
Json recordToJson(const StoredCalibration &calibration)
{
    return {{"id", calibration.id.toStdString()},
            {"device", calibration.subject.toStdString()},
            {"applied_on", calibration.appliedOn.toString(Qt::ISODate).toStdString()},
            {"rows", calibration.rows.size()}};
}

class CalibrateCommand : public Command {
public:
    QString name() const override { return u"calibrate"_s; }
    QString summary() const override
    {
        return u"Turns a probe's result into efficiency factors that predictions then use; lists and undoes them."_s;
    }
    QString arguments() const override
    {
        return u"RESULT [--device ID] [--dry-run] [--json] | --undo [--id HASH] | --list"_s;
    }
    std::vector<CommandOption> options() const override
    {
        return {{u"device"_s, u"ID"_s, u"Accelerator of the catalog that was measured, where the run does not tell."_s},
                {u"dry-run"_s, QString(), u"Show the bands before and after; store nothing."_s},
                {u"undo"_s, QString(), u"Take back the last calibration, or the one of --id; later ones are kept."_s},
                {u"id"_s, u"HASH"_s, u"undo: the first digits of the calibration's hash."_s},
                {u"list"_s, QString(), u"The calibrations in use."_s},
                {u"today"_s, u"DATE"_s, u"The day it is applied on (today)."_s},
                {u"json"_s, QString(), u"Print as JSON."_s}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 0, 1);
        const bool wantsRun = !args.has(u"undo"_s) && !args.has(u"list"_s);
        if (wantsRun != (args.positionals().size() == 1))
            args.refuse(u"calibrate: expected a result file, or --undo or --list without one"_s);
        const QDate today = args.day(u"today"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        auto stored = catalog::UserCatalog().calibrations();
        if (!stored.ok())
            return tell(io, stored.error());
        if (args.has(u"list"_s))
            return list(stored.value(), args.has(u"json"_s), io);
        if (args.has(u"undo"_s))
            return undo(args, std::move(stored).value(), io);
        return apply(args, today, std::move(stored).value(), io);
    }

private:
    static int list(const std::vector<StoredCalibration> &stored, bool asJson, CommandIo &io)
    {
        Json json = Json::array();
        for (const StoredCalibration &calibration : stored) {
            json.push_back(recordToJson(calibration));
            if (!asJson)
                io.out(
                    u"%1  %2  %3, %4 rows"_s
                        .arg(calibration.id.left(16), calibration.subject, calibration.appliedOn.toString(Qt::ISODate))
                        .arg(calibration.rows.size()));
        }
        if (asJson)
            printJson(io, json);
        io.err(u"%1 calibrations are in use."_s.arg(stored.size()));
        return 0;
    }

    static int undo(const Arguments &args, std::vector<StoredCalibration> stored, CommandIo &io)
    {
        const QString id = args.value(u"id"_s);
        auto found = stored.end();
        for (auto each = stored.begin(); each != stored.end(); ++each)
            if (id.isEmpty() || each->id.startsWith(id))
                found = each;
        if (found == stored.end())
            return tell(io, Error::invalid(id.isEmpty() ? u"There is no calibration to undo"_s
                                                        : u"There is no calibration “%1”"_s.arg(id),
                                           {}, u"one of `calibrate --list`"_s));
        const StoredCalibration gone = *found;
        stored.erase(found);
        const auto shipped = io.shipped();
        if (!shipped.ok())
            return tell(io, shipped.error());
        if (const Outcome done = workOutAll({*shipped, catalog::UserCatalog()}, stored); !done.ok())
            return tell(io, done.error());
        if (const Outcome written = catalog::UserCatalog().setCalibrations(stored); !written.ok())
            return tell(io, written.error());
        if (args.has(u"json"_s))
            printJson(io, {{"undone", recordToJson(gone)}, {"left", stored.size()}});
        io.err(u"Undone: calibration %1 of %2. %3 are left."_s.arg(gone.id.left(16), gone.subject).arg(stored.size()));
        return 0;
    }

    static int apply(const Arguments &args, QDate today, std::vector<StoredCalibration> stored, CommandIo &io)
    {
        const QString file = args.positional(0);
        QByteArray content;
        const auto run = readRun(file, content);
        if (!run.ok())
            return tell(io, run.error());
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        const auto shipped = io.shipped();
        if (!shipped.ok())
            return tell(io, shipped.error());
        const auto accelerator = acceleratorOf(*run, args.value(u"device"_s), **catalog);
        if (!accelerator.ok())
            return tell(io, accelerator.error().in(file));
        StoredCalibration calibration = calibrationOf(content, *accelerator, today);
        for (const StoredCalibration &known : stored)
            if (known.id == calibration.id) {
                io.err(u"This run is in use already (%1); nothing changed."_s.arg(calibration.id.left(16)));
                return 0;
            }
        auto answer = workOut({*shipped, catalog::UserCatalog()}, calibration, stored);
        if (!answer.ok())
            return tell(io, answer.error().in(file));
        calibration.rows = answer->rows;
        const bool isKept = !args.has(u"dry-run"_s);
        if (isKept) {
            stored.push_back(calibration);
            if (const Outcome written = catalog::UserCatalog().setCalibrations(stored); !written.ok())
                return tell(io, written.error());
        }
        if (args.has(u"json"_s)) {
            Json json = recordToJson(calibration);
            json["applied"] = isKept;
            json["source"] = answer->rows.empty()
                                 ? Json(nullptr)
                                 : Json(answer->rows.front().cells.value(u"source_title"_s).toStdString());
            json.update(calibrationToJson(*answer));
            printJson(io, json);
        } else {
            for (const QString &line : calibrationLines(*answer))
                io.out(line);
        }
        io.err(isKept ? u"Predictions use it from now on; `calibrate --undo` takes it back."_s
                      : u"Looked at only; nothing was stored."_s);
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCalibrateCommand()
{
    return std::make_unique<CalibrateCommand>();
}

} // namespace cw::app
