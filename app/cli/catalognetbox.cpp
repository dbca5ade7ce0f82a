#include "app/cli/catalogverbs.h"
#include "app/cli/common.h"
#include "catalog/import/netboxdoubts.h"
#include "catalog/import/netboxlibrary.h"
#include "catalog/import/netboxrows.h"
#include "catalog/store/switchweight.h"
#include "catalog/store/userfacts.h"
#include "planner/plan/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
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
    Import(const Arguments &args, QDate today, CommandIo &io, const catalog::SnapshotPtr &catalog)
        : io_(io), base_(catalog), catalog_(*catalog), today_(today), out_(args.value(QStringLiteral("out"))),
          isJson_(args.has(QStringLiteral("json"))), isStoring_(args.has(QStringLiteral("store"))),
          withNew_(args.has(QStringLiteral("new")))
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
            gatherRow(file, type);
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

    /// What is said to be stored is stored, or nothing is.
    Outcome store()
    {
        if (rows_.empty())
            return Done{};
        std::stable_sort(rows_.begin(), rows_.end(),
                         [](const auto &a, const auto &b) { return std::tie(a.kind, a.id) < std::tie(b.kind, b.id); });
        for (std::size_t i = 1; i < rows_.size(); ++i)
            if (rows_[i].kind == rows_[i - 1].kind && rows_[i].id == rows_[i - 1].id)
                rows_[i].refusal = QStringLiteral("The library holds it twice");
        const auto laid = catalog::layFacts(base_, rows_);
        if (!laid.ok())
            return laid.error();
        return catalog::UserCatalog().addFacts(rows_, today_);
    }

    void report(const catalog::LibraryReading &reading)
    {
        const int stored = int(std::count_if(rows_.begin(), rows_.end(),
                                             [](const catalog::ImportedRow &row) { return row.refusal.isEmpty(); }));
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
            for (const catalog::ImportedRow &row : rows_)
                io_.out(row.refusal.isEmpty() ? QStringLiteral("Stored: %1 %2, %3").arg(row.kind, row.id, sizes(row))
                                              : QStringLiteral("Not stored: %1: %2").arg(row.id, row.refusal));
            if (isStoring_)
                io_.out(QStringLiteral("%1 rows of the own catalog stored, %2 refused")
                            .arg(stored)
                            .arg(int(rows_.size()) - stored));
            return;
        }
        planner::Json errors = planner::Json::array();
        for (const catalog::LibraryError &each : reading.errors)
            errors.push_back({{"file", each.file.toStdString()}, {"text", each.error.sentence().toStdString()}});
        planner::Json json = {
            {"files", reading.files}, {"read", reading.read()}, {"doubtful", doubtful_}, {"errors", std::move(errors)}};
        for (const char *kind : {"device_types", "module_types", "rack_types"})
            json[kind] = types_.contains(kind) ? types_[kind] : planner::Json::array();
        if (isStoring_)
            json["stored"] = rowsJson();
        printJson(io_, json);
    }

private:
    void gatherRow(const QString &file, const catalog::DeviceType &type)
    {
        if (!isStoring_)
            return;
        catalog::ImportContext context;
        context.file = file;
        context.asOf = today_.toString(Qt::ISODate);
        if (auto row = catalog::rowOf(type, parts(), context, withNew_))
            rows_.push_back(std::move(*row));
    }

    [[nodiscard]] catalog::KnownParts parts() const
    {
        return {catalog_.switches, catalog_.systems,
                [this](const QString &id) { return catalog::switchWeight(catalog_, id); }};
    }

    static QString sizes(const catalog::ImportedRow &row)
    {
        QStringList words;
        for (const auto &[cell, unit] : {std::pair("rack_units", "U"), std::pair("weight_kg", "kg")})
            if (const QString value = row.cells.value(QLatin1String(cell)); !value.isEmpty())
                words.append(value + QLatin1Char(' ') + QLatin1String(unit));
        return words.join(QStringLiteral(", "));
    }

    [[nodiscard]] planner::Json rowsJson() const
    {
        planner::Json list = planner::Json::array();
        for (const catalog::ImportedRow &row : rows_) {
            planner::Json cells = planner::Json::object();
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                cells[cell.key().toStdString()] = cell.value().toStdString();
            list.push_back({{"kind", row.kind.toStdString()},
                            {"id", row.id.toStdString()},
                            {"cells", std::move(cells)},
                            {"stored", row.refusal.isEmpty()},
                            {"text", row.refusal.toStdString()}});
        }
        return list;
    }

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
    catalog::SnapshotPtr base_;
    const catalog::CatalogSnapshot &catalog_;
    QDate today_;
    QString out_;
    bool isJson_, isStoring_, withNew_;
    std::vector<catalog::ImportedRow> rows_; ///< for the own catalog
    int doubtful_ = 0;
    catalog::PowerSupplies supplies_;
    planner::Json types_ = planner::Json::object();
};

} // namespace

std::vector<CommandOption> netboxOptions()
{
    return {{QStringLiteral("store"), QString(),
             QStringLiteral("import netbox: height and weight of switches and servers the catalog knows become rows "
                            "of your own catalog.")},
            {QStringLiteral("new"), QString(),
             QStringLiteral("import netbox --store: also switches the catalog does not know.")}};
}

int runImportNetbox(const Arguments &args, QDate today, CommandIo &io)
{
    const auto snapshot = openCatalog(io);
    if (!snapshot)
        return snapshot.code;
    Import import(args, today, io, *snapshot);
    const auto reading = catalog::readLibrary(args.positional(2), import.take());
    if (!reading.ok())
        return tell(io, reading.error());
    if (const Outcome stored = import.store(); !stored.ok())
        return tell(io, stored.error());
    import.report(*reading);
    return reading->read() > 0 ? 0 : int(ErrorCode::InvalidInput);
}

} // namespace cw::app
