#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "catalog/import/netboxdoubts.h"
#include "catalog/import/netboxlibrary.h"
#include "planner/plan/jsontext.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace cw::app {

namespace {

planner::Json typeJson(const QString &file, const catalog::DeviceType &type, const QStringList &doubts)
{
    planner::Json ports = planner::Json::array();
    for (const auto &[kind, count] : type.ports)
        ports.push_back({{"protocol", kind.protocol.toStdString()}, {"gbps", orNull(kind.gbps)}, {"count", count}});
    planner::Json inputs = planner::Json::array();
    for (const catalog::PowerInput &input : type.powerInputs)
        inputs.push_back(
            {{"name", input.name.toStdString()},
             {"rating_w", orNull(input.maximum ? std::optional(input.maximum->toWatts()) : std::nullopt)},
             {"planning_w", orNull(input.allocated ? std::optional(input.allocated->toWatts()) : std::nullopt)}});
    planner::Json json = {{"file", file.toStdString()},
                          {"manufacturer", type.manufacturer.toStdString()},
                          {"model", type.model.toStdString()},
                          {"slug", type.slug.toStdString()},
                          {"part_number", type.partNumber.toStdString()},
                          {"rack_units", planner::numberToJson(type.rackUnits)},
                          {"weight_kg", orNull(type.weight ? std::optional(type.weight->toKilograms()) : std::nullopt)},
                          {"power_inputs", std::move(inputs)},
                          {"power_basis", "nameplate"},
                          {"ports", std::move(ports)}};
    planner::Json &found = json["findings"] = planner::Json::array();
    for (const QString &doubt : doubts)
        found.push_back(doubt.toStdString());
    return json;
}

/// Whole or not at all, but without waiting for the disk: there are thousands of them, and they can be made again.
Outcome writeType(const QString &folder, const catalog::DeviceType &type)
{
    const QString file = QStringLiteral("%1/%2.yaml").arg(folder, type.slug), draft = file + QStringLiteral(".part");
    QFile out(draft);
    const QByteArray bytes = catalog::writeDeviceType(type.document);
    const auto written = [&] { // rename replaces an older file at once, so that there is always one
        return QDir().mkpath(folder) && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
               out.flush() && ::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) == 0;
    };
    if (written())
        return Done{};
    out.remove();
    return Error::invalid(QStringLiteral("The file cannot be written"), file,
                          QStringLiteral("a folder with room that you may write to"));
}

} // namespace

int runImportNetbox(const Arguments &args, CommandIo &io)
{
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    const QString out = args.value(QStringLiteral("out"));
    const bool isJson = args.has(QStringLiteral("json"));
    planner::Json types = planner::Json::array();
    int doubtful = 0;
    const auto take = [&](const QString &file, const catalog::DeviceType &type) -> Outcome {
        if (io.cancel && *io.cancel)
            return Error{ErrorCode::Cancelled, QStringLiteral("Stopped"), {}, {}, {}};
        const QStringList doubts = catalog::doubtsAbout(type, (*snapshot)->switches);
        doubtful += !doubts.isEmpty();
        if (isJson)
            types.push_back(typeJson(file, type, doubts));
        else
            for (const QString &doubt : doubts)
                io.out(QStringLiteral("%1: %2").arg(file, doubt));
        if (out.isEmpty())
            return Done{};
        return writeType(QStringLiteral("%1/device-types/%2").arg(out, catalog::slugOf(type.manufacturer)), type);
    };
    const auto reading = catalog::readDeviceTypes(args.positional(2), take);
    if (!reading.ok())
        return tell(io, reading.error());
    for (const catalog::LibraryError &each : reading->errors)
        io.err(each.error.sentence());
    if (isJson) {
        planner::Json errors = planner::Json::array();
        for (const catalog::LibraryError &each : reading->errors)
            errors.push_back({{"file", each.file.toStdString()}, {"text", each.error.sentence().toStdString()}});
        printJson(io, {{"files", reading->files},
                       {"read", reading->read},
                       {"doubtful", doubtful},
                       {"errors", std::move(errors)},
                       {"device_types", std::move(types)}});
    } else {
        io.out(QStringLiteral("%1 files, %2 device types read, %3 with something to look at, %4 not readable")
                   .arg(reading->files)
                   .arg(reading->read)
                   .arg(doubtful)
                   .arg(reading->errors.size()));
    }
    return reading->read > 0 ? 0 : int(ErrorCode::InvalidInput);
}

} // namespace cw::app
