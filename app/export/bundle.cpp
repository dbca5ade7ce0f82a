#include "app/export/bundle.h"

#include "app/export/bundlezip.h"
#include "catalog/import/csv.h"
#include "catalog/import/ziparchive.h"
#include "catalog/store/snapshotbuilder.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr int bundleVersion = 1;
constexpr char bundleFormat[] = "clusterwright-bundle";
const QString manifestName = u"manifest.json"_s;
const QString signatureName = u"signature.json"_s;
const QString planName = u"plan.json"_s;
const QString catalogFolder = u"catalog/"_s;

Error altered(const QString &name)
{
    return Error::invalid(u"“%1” does not match its seal"_s.arg(name), name, u"the bundle as it was sealed"_s);
}

QByteArray csvOf(const catalog::FactTable &table)
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList fields;
        for (const QString &cell : cells)
            fields << catalog::csvField(cell);
        text += fields.join(u',') + u'\n';
    };
    add(table.columns);
    for (const QStringList &row : table.rows)
        add(row);
    return text.toUtf8();
}

void addRulePacks(BundleFiles &files)
{
    QDirIterator packs(u":/rules"_s, QDir::Files, QDirIterator::Subdirectories);
    while (packs.hasNext()) {
        QFile pack(packs.next());
        if (pack.open(QIODevice::ReadOnly))
            files["rules/"_L1 + QDir(u":/rules"_s).relativeFilePath(pack.fileName())] = pack.readAll();
    }
}

Json hashesOf(const BundleFiles &files)
{
    Json hashes = Json::object();
    for (const auto &[name, bytes] : files)
        hashes[name.toStdString()] = fingerprint(bytes).toStdString();
    return hashes;
}

Result<catalog::SnapshotPtr> snapshotOf(const BundleFiles &files)
{
    std::vector<catalog::SourceTable> tables;
    for (const auto &[name, bytes] : files) {
        if (!name.startsWith(catalogFolder) || !name.endsWith(".csv"_L1))
            continue;
        auto csv = catalog::parseCsv(bytes);
        if (!csv)
            return csv.error().in(name);
        catalog::SourceTable source;
        source.table.kind = name.mid(catalogFolder.size()).chopped(4);
        source.table.columns = std::move(csv.value().columns);
        source.table.rows = std::move(csv.value().rows);
        catalog::sortRows(source);
        tables.push_back(std::move(source));
    }
    return catalog::buildSnapshot(std::move(tables));
}

/// Absent where the bundle is not signed.
Result<std::optional<BundleSignature>> signatureOf(catalog::ZipArchive &archive, const QByteArray &manifest)
{
    if (!archive.names().contains(signatureName))
        return std::optional<BundleSignature>();
    const auto text = archive.read(signatureName);
    if (!text)
        return text.error();
    auto signature = signatureFromText(*text);
    if (!signature)
        return signature.error().in(signatureName);
    if (!isSignedBy(manifest, *signature))
        return Error::invalid(u"the signature is not one of this manifest: either was altered after sealing"_s,
                              signatureName, u"the bundle as it was signed"_s);
    return std::optional(std::move(signature).value());
}

/// The files the manifest names, each as it was; nothing more and nothing less.
Result<BundleFiles> sealedFiles(const QByteArray &bytes, Json &manifest, std::optional<BundleSignature> &signature)
{
    auto archive = catalog::ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    const auto text = (*archive)->read(manifestName);
    if (!text)
        return text.error();
    auto found = signatureOf(**archive, text.value());
    if (!found)
        return found.error();
    signature = std::move(found).value();
    auto parsed = planner::parseJsonStrictly(text.value());
    if (!parsed.errors.empty())
        return parsed.errors.front().in(manifestName);
    manifest = std::move(parsed.json);
    const auto isText = [&](const char *key) { return manifest.contains(key) && manifest[key].is_string(); };
    if (!manifest.is_object() || !isText("format") || manifest["format"] != bundleFormat || !isText("made_with") ||
        !manifest.contains("version") || !manifest.contains("files") || !manifest["files"].is_object() ||
        !manifest.contains("outputs") || !manifest["outputs"].is_object())
        return Error::invalid(u"this is not a sealed bundle"_s, manifestName, u"a file of `bundle seal`"_s);
    if (manifest["version"] != bundleVersion)
        return Error::invalid(u"the bundle has another format version"_s, manifestName,
                              u"version %1"_s.arg(bundleVersion));
    BundleFiles files;
    for (const auto &[name, hash] : manifest["files"].items()) {
        const QString file = QString::fromStdString(name);
        auto content = (*archive)->read(file);
        if (!content)
            return content.error();
        if (!hash.is_string() || fingerprint(content.value()) != QString::fromStdString(hash.get<std::string>()))
            return altered(file);
        files[file] = std::move(content).value();
    }
    if (std::size_t((*archive)->names().size()) != files.size() + (signature ? 2 : 1))
        return Error::invalid(u"the bundle holds files its manifest does not name"_s, manifestName,
                              u"the bundle as it was sealed"_s);
    return files;
}
} // namespace

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<BundleFiles> filesBelow(const QString &folder)
{
    BundleFiles files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            return Error::invalid(u"the file cannot be read: %1"_s.arg(file.errorString()), file.fileName());
        files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

Result<QByteArray> sealBundle(const planner::Plan &plan, const planner::PlanResult &result,
                              const catalog::CatalogSnapshot &catalog, const BundleFiles &outputs,
                              const QByteArray &privatePem)
{
    if (result.snapshot != catalog.hash)
        return Error::invalid(u"the plan was made with another catalog"_s, {},
                              u"catalog %1; `reprice` answers the need with today's"_s.arg(result.snapshot.left(12)));
    BundleFiles files;
    planner::Plan solved = plan;
    if (!solved.isSolved())
        solved.result = planner::resultToJson(result);
    files[planName] = planner::writePlan(solved);
    for (const catalog::FactTable &table : catalog.tables)
        files[catalogFolder + table.kind + u".csv"_s] = csvOf(table);
    addRulePacks(files);
    Json manifest = Json::object();
    manifest["format"] = bundleFormat;
    manifest["version"] = bundleVersion;
    manifest["made_with"] = CLUSTERWRIGHT_VERSION;
    manifest["title"] = plan.title.toStdString();
    manifest["snapshot"] = catalog.hash.toStdString();
    manifest["files"] = hashesOf(files);
    manifest["outputs"] = hashesOf(outputs);
    files[manifestName] = planner::canonicalJson(manifest);
    if (!privatePem.isEmpty()) {
        const auto signature = signBytes(files[manifestName], privatePem);
        if (!signature)
            return signature.error();
        files[signatureName] = signatureToText(*signature);
    }
    return packZip(files);
}

Result<OpenedBundle> openBundle(const QByteArray &bytes)
{
    Json manifest;
    OpenedBundle bundle;
    const auto files = sealedFiles(bytes, manifest, bundle.signature);
    if (!files)
        return files.error();
    bundle.madeWith = QString::fromStdString(manifest["made_with"].get<std::string>());
    for (const auto &[name, hash] : manifest["outputs"].items())
        if (hash.is_string())
            bundle.outputs[QString::fromStdString(name)] = QString::fromStdString(hash.get<std::string>());
    const auto plan = files->find(planName);
    if (plan == files->end())
        return Error::invalid(u"the bundle holds no plan"_s, manifestName, planName);
    auto reading = planner::readPlan(plan->second);
    if (!reading.errors.empty())
        return reading.errors.front().in(planName);
    bundle.plan = std::move(reading.plan);
    auto result = planner::resultFromJson(bundle.plan.result, bundle.plan.currency);
    if (!result)
        return result.error().in(planName);
    bundle.result = std::move(result).value();
    auto catalog = snapshotOf(*files);
    if (!catalog)
        return catalog.error();
    bundle.catalog = catalog.value();
    if (bundle.catalog->hash != bundle.result.snapshot)
        return Error::invalid(u"the catalog in the bundle is not the one the plan was made with"_s, catalogFolder,
                              u"catalog %1"_s.arg(bundle.result.snapshot));
    return bundle;
}

} // namespace cw::app
