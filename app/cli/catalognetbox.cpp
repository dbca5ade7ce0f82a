#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "catalog/import/netboxdoubts.h"
#include "catalog/import/netboxlibrary.h"
#include "planner/plan/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace cw::app {

namespace {

planner::Json texts(const QStringList &sentences)
{
    planner::Json list = planner::Json::array();
    for (const QString &sentence : sentences)
        list.push_back(sentence.toStdString());
    return list;
}

planner::Json portsJson(const std::map<catalog::PortKind, int> &kinds)
{
    planner::Json ports = planner::Json::array();
    for (const auto &[kind, count] : kinds)
        ports.push_back({{"protocol", kind.protocol.toStdString()}, {"gbps", orNull(kind.gbps)}, {"count", count}});
    return ports;
}

planner::Json inputsJson(const std::vector<catalog::PowerInput> &given)
{
    planner::Json inputs = planner::Json::array();
    for (const catalog::PowerInput &input : given)
        inputs.push_back(
            {{"name", input.name.toStdString()},
             {"rating_w", orNull(input.maximum ? std::optional(input.maximum->toWatts()) : std::nullopt)},
             {"planning_w", orNull(input.allocated ? std::optional(input.allocated->toWatts()) : std::nullopt)}});
    return inputs;
}

planner::Json kilograms(const std::optional<Mass> &mass)
{
    return orNull(mass ? std::optional(mass->toKilograms()) : std::nullopt);
}

planner::Json jsonOf(const QString &file, const catalog::DeviceType &type, const QStringList &doubts)
{
    return {{"file", file.toStdString()},
            {"manufacturer", type.manufacturer.toStdString()},
            {"model", type.model.toStdString()},
            {"slug", type.slug.toStdString()},
            {"part_number", type.partNumber.toStdString()},
            {"rack_units", planner::numberToJson(type.rackUnits)},
            {"weight_kg", kilograms(type.weight)},
            {"power_inputs", inputsJson(type.powerInputs)},
            {"power_basis", "nameplate"},
            {"ports", portsJson(type.ports)},
            {"findings", texts(doubts)}};
}

planner::Json jsonOf(const QString &file, const catalog::ModuleType &type)
{
    return {{"file", file.toStdString()},          {"manufacturer", type.manufacturer.toStdString()},
            {"model", type.model.toStdString()},   {"part_number", type.partNumber.toStdString()},
            {"weight_kg", kilograms(type.weight)}, {"power_inputs", inputsJson(type.powerInputs)},
            {"power_basis", "nameplate"},          {"ports", portsJson(type.ports)},
            {"findings", texts(type.findings)}};
}

planner::Json jsonOf(const QString &file, const catalog::RackType &type)
{
    return {{"file", file.toStdString()},
            {"manufacturer", type.manufacturer.toStdString()},
            {"model", type.model.toStdString()},
            {"slug", type.slug.toStdString()},
            {"form", type.formFactor.toStdString()},
            {"rack_units", type.rackUnits},
            {"width_in", type.widthInches},
            {"weight_kg", kilograms(type.weight)},
            {"carries_kg", kilograms(type.mostWeight)},
            {"mounting_depth_m", orNull(type.mountingDepthM)},
            {"outer_width_m", orNull(type.outerWidthM)},
            {"outer_height_m", orNull(type.outerHeightM)},
            {"outer_depth_m", orNull(type.outerDepthM)},
            {"counts_from_top", type.countsFromTop},
            {"findings", texts(type.findings)}};
}

/// Whole or not at all, but without waiting for the disk: there are thousands of them, and they can be made again.
Outcome writeType(const QString &folder, const QString &name, const planner::Json &document)
{
    const QString file = QStringLiteral("%1/%2.yaml").arg(folder, name), draft = file + QStringLiteral(".part");
    QFile out(draft);
    const QByteArray bytes = catalog::writeDeviceType(document);
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

/// Takes what the library holds: tells the doubts, gathers JSON, writes the files.
class Import {
public:
    Import(const Arguments &args, CommandIo &io, const catalog::CatalogSnapshot &catalog)
        : io_(io), catalog_(catalog), out_(args.value(QStringLiteral("out"))), isJson_(args.has(QStringLiteral("json")))
    {
    }

    catalog::LibraryTake take()
    {
        catalog::LibraryTake take;
        take.module = [this](const QString &file, const catalog::ModuleType &type) {
            if (type.isPowerSupply() && type.powerInputs.front().maximum)
                supplies_[type.manufacturer].push_back(type.powerInputs.front().maximum->toWatts());
            return taken(
                file, type.findings, "module_types", [&] { return jsonOf(file, type); }, QStringLiteral("module-types"),
                type, catalog::slugOf(QFileInfo(file).completeBaseName()));
        };
        take.device = [this](const QString &file, const catalog::DeviceType &type) {
            const QStringList doubts = catalog::doubtsAbout(type, catalog_.switches, supplies_);
            return taken(
                file, doubts, "device_types", [&] { return jsonOf(file, type, doubts); },
                QStringLiteral("device-types"), type, type.slug);
        };
        take.rack = [this](const QString &file, const catalog::RackType &type) {
            return taken(
                file, type.findings, "rack_types", [&] { return jsonOf(file, type); }, QStringLiteral("rack-types"),
                type, type.slug);
        };
        return take;
    }

    void report(const catalog::LibraryReading &reading)
    {
        for (const catalog::LibraryError &each : reading.errors)
            io_.err(each.error.sentence());
        if (!isJson_) {
            io_.out(
                QStringLiteral("%1 files: %2 device types, %3 module types and %4 rack types read, %5 with something "
                               "to look at, %6 not readable")
                    .arg(reading.files)
                    .arg(reading.devices)
                    .arg(reading.modules)
                    .arg(reading.racks)
                    .arg(doubtful_)
                    .arg(reading.errors.size()));
            return;
        }
        planner::Json errors = planner::Json::array();
        for (const catalog::LibraryError &each : reading.errors)
            errors.push_back({{"file", each.file.toStdString()}, {"text", each.error.sentence().toStdString()}});
        planner::Json json = {
            {"files", reading.files}, {"read", reading.read()}, {"doubtful", doubtful_}, {"errors", std::move(errors)}};
        for (const char *kind : {"device_types", "module_types", "rack_types"})
            json[kind] = types_.contains(kind) ? types_[kind] : planner::Json::array();
        printJson(io_, json);
    }

private:
    template <typename Type, typename ToJson>
    Outcome taken(const QString &file, const QStringList &doubts, const char *kind, const ToJson &toJson,
                  const QString &folder, const Type &type, const QString &name)
    {
        if (io_.cancel && *io_.cancel)
            return Error{ErrorCode::Cancelled, QStringLiteral("Stopped"), {}, {}, {}};
        doubtful_ += !doubts.isEmpty();
        if (isJson_)
            types_[kind].push_back(toJson());
        else
            for (const QString &doubt : doubts)
                io_.out(QStringLiteral("%1: %2").arg(file, doubt));
        if (out_.isEmpty())
            return Done{};
        return writeType(QStringLiteral("%1/%2/%3").arg(out_, folder, catalog::slugOf(type.manufacturer)), name,
                         type.document);
    }

    CommandIo &io_;
    const catalog::CatalogSnapshot &catalog_;
    QString out_;
    bool isJson_;
    int doubtful_ = 0;
    catalog::PowerSupplies supplies_;
    planner::Json types_ = planner::Json::object();
};

} // namespace

int runImportNetbox(const Arguments &args, CommandIo &io)
{
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    Import import(args, io, **snapshot);
    const auto reading = catalog::readLibrary(args.positional(2), import.take());
    if (!reading.ok())
        return tell(io, reading.error());
    import.report(*reading);
    return reading->read() > 0 ? 0 : int(ErrorCode::InvalidInput);
}

} // namespace cw::app
