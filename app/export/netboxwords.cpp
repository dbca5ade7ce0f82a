#include "app/export/netboxwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// A cell of a part in optics_cables; empty where there is none.
QString cellOf(const QString &part, const char *column, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(u"optics_cables"_s);
    const int id = table ? table->column(u"id"_s) : -1, at = table ? table->column(QLatin1String(column)) : -1;
    if (id < 0 || at < 0)
        return {};
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
                                  [&](const QStringList &each) { return each.value(id) == part; });
    return row == table->rows.end() ? QString() : row->value(at);
}

/// Cages as NetBox names them at a speed (dcim.choices.InterfaceTypeChoices of NetBox 4.5).
struct Cage {
    double gbps;
    const char *plug, *type;
};

constexpr std::array cages = {
    Cage{1, "RJ45", "1000base-t"},
    Cage{100, "QSFP28", "100gbase-x-qsfp28"},
    Cage{100, "QSFP-DD", "100gbase-x-qsfpdd"},
    Cage{200, "QSFP56", "200gbase-x-qsfp56"},
    Cage{200, "QSFP-DD", "200gbase-x-qsfpdd"},
    Cage{400, "QSFP112", "400gbase-x-qsfp112"},
    Cage{400, "QSFP-DD", "400gbase-x-qsfpdd"},
    Cage{400, "OSFP", "400gbase-x-osfp"},
    Cage{400, "OSFP flat top", "400gbase-x-osfp-rhs"},
    Cage{800, "QSFP-DD", "800gbase-x-qsfpdd"},
    Cage{800, "OSFP", "800gbase-x-osfp"},
    Cage{800, "OSFP flat top", "800gbase-x-osfp"}, // no word of its own
    Cage{1600, "OSFP", "1.6tbase-x-osfp1600"},
    Cage{1600, "OSFP flat top", "1.6tbase-x-osfp1600-rhs"},
};

constexpr std::array<std::pair<double, const char *>, 4> infiniBands = {
    {{100, "infiniband-edr"}, {200, "infiniband-hdr"}, {400, "infiniband-ndr"}, {800, "infiniband-xdr"}}};

} // namespace

QString plugOf(const CablePlan &plan, const CableRun &run, bool atA)
{
    if (run.medium < 0)
        return {};
    const LinkMedium &medium = plan.media[std::size_t(run.medium)];
    return atA ? medium.nodePlug : medium.switchPlug;
}

QString netboxPortType(const QString &protocol, double gbps, const QString &plug)
{
    if (protocol.startsWith("InfiniBand"_L1)) {
        for (const auto &[speed, type] : infiniBands)
            if (speed == gbps)
                return QLatin1String(type);
        return u"other"_s;
    }
    const auto found = std::find_if(cages.begin(), cages.end(), [&](const Cage &cage) {
        return cage.gbps == gbps && plug == QLatin1String(cage.plug);
    });
    return found == cages.end() ? u"other"_s : QLatin1String(found->type);
}

QString netboxCableType(const LinkMedium *medium, const catalog::CatalogSnapshot &catalog)
{
    if (!medium)
        return {};
    // Twisted pair is named by its category, twinaxial copper by whether it has electronics in its plugs.
    static const QRegularExpression category(u"\\bCat(?:egory)? ?(\\d+[a-z]?)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = category.match(cellOf(medium->cablePart, "model", catalog)); match.hasMatch())
        return u"cat"_s + match.captured(1).toLower();
    static const std::map<QString, QString> words{{u"copper"_s, u"dac-passive"_s},
                                                  {u"active copper"_s, u"dac-active"_s},
                                                  {u"active optical"_s, u"aoc"_s},
                                                  {u"multimode fibre"_s, u"mmf-om4"_s},
                                                  {u"single-mode fibre"_s, u"smf"_s}};
    const auto word = words.find(medium->medium);
    return word == words.end() ? QString() : word->second;
}

} // namespace cw::app
