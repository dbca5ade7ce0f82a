// Sealed bundles: as the bytes are, and as an archive whose members are the bytes (ziplike.h). A manifest among them
// gets the true fingerprints of the members, else nothing behind the seal would ever be reached.
#include "app/export/bundle.h"
#include "app/export/bundlezip.h"
#include "planner/plan/jsontext.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/ziplike.h"

const char *const cw::fuzz::targetName = "bundle";

namespace {
const QString manifestName = QStringLiteral("manifest.json");

void sealAgain(cw::app::BundleFiles &files)
{
    const auto found = files.find(manifestName);
    if (found == files.end())
        return;
    auto parsed = cw::planner::parseJsonStrictly(found->second);
    if (!parsed.errors.empty() || !parsed.json.is_object() || !parsed.json.contains("files"))
        return;
    cw::planner::Json hashes = cw::planner::Json::object();
    for (const auto &[name, bytes] : files)
        if (name != manifestName && name != QLatin1String("signature.json"))
            hashes[name.toStdString()] = cw::app::fingerprint(bytes).toStdString();
    parsed.json["files"] = hashes;
    found->second = cw::planner::canonicalJson(parsed.json);
}
} // namespace

void cw::fuzz::readOne(const QByteArray &bytes)
{
    (void)app::openBundle(bytes);
    app::BundleFiles files = membersIn(bytes);
    sealAgain(files);
    const auto packed = app::packZip(files);
    if (packed.ok())
        (void)app::openBundle(*packed);
}
