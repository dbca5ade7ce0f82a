#include "planner/plan/reportwords.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

const QStringList &reportChapterIds()
{
    static const QStringList ids = {u"finance"_s,     u"facilities"_s, u"conflict"_s,  u"need"_s,
                                    u"performance"_s, u"bill"_s,       u"placement"_s, u"rooms"_s,
                                    u"platform"_s,    u"power"_s,      u"schedule"_s,  u"cost"_s,
                                    u"own_or_rent"_s, u"considered"_s, u"law"_s,       u"sustainability"_s,
                                    u"findings"_s,    u"sources"_s,    u"changes"_s};
    return ids;
}

const QStringList &reportLanguages()
{
    static const QStringList codes = {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s};
    return codes;
}

const QStringList &outputIds()
{
    static const QStringList ids = {u"bom.csv"_s,      u"bom.xlsx"_s,     u"report.pdf"_s,  u"summary.md"_s,
                                    u"figures.json"_s, u"racks.svg"_s,    u"manifests"_s,   u"topology.svg"_s,
                                    u"cabling.csv"_s,  u"cabling.xlsx"_s, u"cabling.dot"_s, u"netbox"_s,
                                    u"sitemap.svg"_s,  u"dossier"_s};
    return ids;
}

} // namespace cw::planner
