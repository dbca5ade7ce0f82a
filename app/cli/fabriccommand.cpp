#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "planner/fabric/cableprice.h"
#include "planner/fabric/companionnetworks.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/oversubscription.h"
#include "planner/fabric/scaleup.h"
#include "planner/fabric/sitefabric.h"
#include "planner/fabric/switchchoice.h"
#include "planner/fabric/topologychoice.h"
#include "planner/fabric/torus.h"
#include "planner/plan/jsontext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace cw::app {

namespace {

using namespace planner;

const QStringList kinds{QStringLiteral("fat-tree"),  QStringLiteral("rail-optimised"),
                        QStringLiteral("rail-only"), QStringLiteral("dragonfly-plus"),
                        QStringLiteral("torus"),     QStringLiteral("dragonfly")};
constexpr std::array kindsByWord{FabricKind::FatTree,       FabricKind::RailOptimised, FabricKind::RailOnly,
                                 FabricKind::DragonflyPlus, FabricKind::Torus,         FabricKind::Dragonfly};

/// What was asked for, with the switch it is built of.
struct Asked {
    FabricSpec spec;
    const catalog::Switch *chosen = nullptr;
    const catalog::System *system = nullptr;
    double linkGbps = 0;
    /// Its fabric ports are not published; the links between its accelerators are.
    [[nodiscard]] bool isScaleUpAlone(const catalog::CatalogSnapshot &catalog) const
    {
        return system && !portWishOf(*system, catalog);
    }
};

Json countsJson(const FabricCounts &c)
{
    return {{"tiers", c.tiers},
            {"ends", c.ends},
            {"leaf_switches", c.leaves},
            {"spine_switches", c.spines},
            {"core_switches", c.cores},
            {"node_leaf_cables", c.nodeCables},
            {"leaf_spine_cables", c.leafSpineCables},
            {"spine_core_cables", c.spineCoreCables},
            {"group_cables", c.groupCables},
            {"switch_ports", c.switchPorts()},
            {"transceivers_if_optical", c.nodeCables + c.switchPorts()}};
}

std::optional<double> switchWatts(const catalog::Switch &chosen)
{
    return chosen.powerTypical ? std::optional(chosen.powerTypical->toWatts())
           : chosen.powerMax   ? std::optional(chosen.powerMax->toWatts())
                               : std::nullopt;
}

class FabricCommand : public Command {
public:
    QString name() const override { return QStringLiteral("fabric"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Exact switches, ports and cables of a network, and what oversubscription saves and costs.");
    }
    QString arguments() const override
    {
        return QStringLiteral(
            "--nodes N (--system ID | --ports N) [--switch ID | --radix N] [--kind K] [--model M] [--json]");
    }
    std::vector<CommandOption> options() const override
    {
        const auto option = [](const char *name, const char *value, const QString &help) {
            return CommandOption{QLatin1String(name), QLatin1String(value), help};
        };
        return {
            option("nodes", "N", QStringLiteral("Servers to join.")),
            option("system", "ID", QStringLiteral("A system of the catalog: gives ports, their speed and protocol.")),
            option("ports", "N", QStringLiteral("Fabric ports of a server, where no system is named.")),
            option("switch", "ID", QStringLiteral("A switch of the catalog; without it the cheapest that fits.")),
            option("radix", "N", QStringLiteral("Ports of a switch, where none is named.")),
            option("kind", "K",
                   QStringLiteral("One of ") + kinds.join(QStringLiteral(", ")) + QStringLiteral(" (fat-tree).")),
            option("oversubscription", "A:B", QStringLiteral("Ports down to ports up of a leaf (1:1).")),
            option("tiers", "N", QStringLiteral("At most so many tiers, 1 to 3 (3).")),
            option("dimensions", "AxBxC", QStringLiteral("Of a torus.")),
            option("model", "M", QStringLiteral("Price oversubscription by the step time of training this model.")),
            option("json", "", QStringLiteral("Print as JSON."))};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 0, 0);
        Asked asked;
        readNumbers(args, asked.spec);
        if (const auto code = args.leaveWith(io))
            return *code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (Outcome found = readParts(args, **catalog, asked); !found)
            return tell(io, found.error());
        if (Outcome sized = fitTorus(asked); !sized)
            return tell(io, sized.error());
        if (asked.isScaleUpAlone(**catalog) && asked.spec.kind != FabricKind::Torus)
            return tellScaleUp(args, asked, **catalog, io);
        const Result<FabricCounts> counts = countFabric(asked.spec);
        if (!counts.ok())
            return tell(io, counts.error());
        Json json = {
            {"kind", args.has(QStringLiteral("kind")) ? args.value(QStringLiteral("kind")).toStdString() : "fat-tree"},
            {"oversubscription", ratioText(asked.spec.leaf).toStdString()},
            {"counts", countsJson(counts.value())}};
        addPlanCounts(json, asked.spec, counts.value());
        addParts(json, asked, counts.value(), **catalog);
        if (args.has(QStringLiteral("model"))) {
            const int code = addChoices(json, args.value(QStringLiteral("model")), asked, **catalog, io);
            if (code != 0)
                return code;
        }
        if (args.has(QStringLiteral("json")))
            printJson(io, json);
        else
            say(json, io);
        return 0;
    }

private:
    /// Domains of a system whose fabric ports nobody has published.
    static int tellScaleUp(const Arguments &args, const Asked &asked, const catalog::CatalogSnapshot &catalog,
                           CommandIo &io)
    {
        if (args.has(QStringLiteral("model")))
            return tell(io, Error::invalid(QStringLiteral("The fabric ports of “%1” are not published, so no "
                                                          "oversubscription can be priced")
                                               .arg(asked.system->id),
                                           {}, QStringLiteral("a system with known fabric ports")));
        Json json = {{"fabric_ports", nullptr}};
        addScaleUp(json, asked, catalog);
        if (args.has(QStringLiteral("json")))
            printJson(io, json);
        else
            say(json, io);
        return 0;
    }

    static void readNumbers(Arguments &args, FabricSpec &spec)
    {
        const QString kind = args.has(QStringLiteral("kind")) ? args.value(QStringLiteral("kind")) : kinds.first();
        if (!kinds.contains(kind))
            args.refuse(QStringLiteral("“%1” is no kind of network: use one of %2")
                            .arg(kind, kinds.join(QStringLiteral(", "))));
        spec.kind = kindsByWord[std::size_t(std::max<qsizetype>(0, kinds.indexOf(kind)))];
        constexpr int most = 10'000'000, widest = 8192;
        spec.nodes = args.integer(QStringLiteral("nodes"), 0, 1, most);
        spec.portsPerNode = args.integer(QStringLiteral("ports"), 1, 1, 1024);
        spec.radix = args.integer(QStringLiteral("radix"), 0, 2, widest);
        spec.mostTiers = args.integer(QStringLiteral("tiers"), 3, 1, 3);
        if (args.has(QStringLiteral("oversubscription"))) {
            const QStringList sides = args.value(QStringLiteral("oversubscription")).split(QLatin1Char(':'));
            spec.leaf =
                sides.size() == 2 ? Oversubscription{sides[0].toInt(), sides[1].toInt()} : Oversubscription{0, 0};
            if (spec.leaf.down < 1 || spec.leaf.up < 1)
                args.refuse(
                    QStringLiteral("“%1” is no ratio such as 2:1").arg(args.value(QStringLiteral("oversubscription"))));
        }
        for (const QString &each : args.value(QStringLiteral("dimensions")).split(QLatin1Char('x'), Qt::SkipEmptyParts))
            spec.dimensions.push_back(each.toInt());
        if (spec.kind != FabricKind::Torus)
            args.require(QStringLiteral("nodes"));
        else if (!args.has(QStringLiteral("nodes")))
            args.require(QStringLiteral("dimensions"));
        if (spec.kind != FabricKind::Torus && args.has(QStringLiteral("dimensions")))
            args.refuse(QStringLiteral("“--dimensions” are those of a torus, not of a %1").arg(kind));
    }

    /// The accelerators of the nodes are those of the torus: as even as can be where no dimensions are named.
    static Outcome fitTorus(Asked &asked)
    {
        FabricSpec &spec = asked.spec;
        if (spec.kind != FabricKind::Torus || spec.nodes == 0)
            return Done{};
        const qint64 ends = qint64(spec.nodes) * (asked.system ? std::max(1, asked.system->accelerators) : 1);
        if (spec.dimensions.empty()) {
            spec.dimensions = evenDimensions(ends);
            return Done{};
        }
        const Result<FabricCounts> torus = countTorus(spec.dimensions);
        if (!torus.ok() || torus->ends == ends)
            return Done{}; // what is wrong with the dimensions themselves is told with the counts
        return Error::invalid(
            QStringLiteral("The dimensions hold %1 accelerators, the nodes %2").arg(torus->ends).arg(ends), {},
            QStringLiteral("--dimensions or --nodes alone, or such that they agree"));
    }

    static Outcome readParts(const Arguments &args, const catalog::CatalogSnapshot &catalog, Asked &asked)
    {
        constexpr double bitsPerByte = 8;
        if (args.has(QStringLiteral("system"))) {
            asked.system = catalog.system(args.value(QStringLiteral("system")));
            const bool hasPorts = asked.system && portWishOf(*asked.system, catalog);
            if (!asked.system || !(hasPorts || scaleUpOf(asked.system->acceleratorId, catalog)))
                return Error::invalid(QStringLiteral("“%1” is no system with known fabric ports or links between its "
                                                     "accelerators")
                                          .arg(args.value(QStringLiteral("system"))),
                                      {}, QStringLiteral("another system of “catalog list systems”"));
            if (!hasPorts)
                return Done{};
            asked.spec.portsPerNode = asked.system->nics;
            asked.linkGbps = asked.system->nicOneWay->toGigabytesPerSecond() * bitsPerByte;
        }
        const PortWish wish = asked.system ? *portWishOf(*asked.system, catalog) : PortWish{};
        if (args.has(QStringLiteral("switch"))) {
            for (const catalog::Switch &each : catalog.switches)
                if (each.id == args.value(QStringLiteral("switch")))
                    asked.chosen = &each;
            if (!asked.chosen || asked.chosen->ports < 2)
                return Error::invalid(QStringLiteral("“%1” is no switch with a known number of ports")
                                          .arg(args.value(QStringLiteral("switch"))),
                                      {}, QStringLiteral("a switch of “catalog list switches”"));
            if (asked.system && asked.chosen->portOneWay && *asked.chosen->portOneWay < wish.speed)
                return tooSlow(*asked.chosen, wish, asked.linkGbps, catalog);
        } else if (asked.system && asked.spec.radix == 0) {
            asked.chosen = chooseSwitch(catalog, wish);
        }
        if (asked.chosen && asked.spec.radix == 0)
            asked.spec.radix = asked.chosen->ports * (asked.system ? linksPerPort(*asked.chosen, wish, catalog) : 1);
        if (asked.spec.radix == 0 && asked.spec.kind != FabricKind::Torus)
            return Error::invalid(
                QStringLiteral("No switch is named, and none follows from the system"), {},
                QStringLiteral("--switch, --radix, or a --system whose ports a switch of the catalog carries"));
        return Done{};
    }

    static Error tooSlow(const catalog::Switch &chosen, const PortWish &wish, double gbps,
                         const catalog::CatalogSnapshot &catalog)
    {
        const catalog::Switch *fits = chooseSwitch(catalog, wish);
        return Error::invalid(
            QStringLiteral("The ports of %1 are slower than the %2 Gbit/s of a server").arg(chosen.name).arg(gbps), {},
            fits ? QStringLiteral("a faster switch such as %1").arg(fits->id)
                 : QStringLiteral("a faster switch; the catalog has none"));
    }

    static void addParts(Json &json, const Asked &asked, const FabricCounts &counts,
                         const catalog::CatalogSnapshot &catalog)
    {
        if (asked.spec.kind == FabricKind::Torus) {
            json["torus"] = {{"neighbours_per_accelerator", counts.neighbours},
                             {"links", counts.groupCables},
                             {"wraparound_links", counts.wraparoundLinks}};
            if (const Result<OpticalPod> pod = opticalPod(asked.spec.dimensions); pod.ok())
                json["optical_pod"] = {{"cubes", pod->cubes},
                                       {"optical_switches", pod->switches},
                                       {"ports_in_use_per_switch", pod->portsPerSwitch},
                                       {"optical_links", pod->opticalLinks},
                                       {"electrical_links", pod->electricalLinks}};
            return;
        }
        if (const catalog::Assumption *spare = catalog.assumption(QStringLiteral("fabric_spare_share")))
            json["spares_advised"] = {
                {"cables", numberToJson(std::ceil(double(counts.cables()) * spare->value.likely))},
                {"switches", numberToJson(std::ceil(double(counts.switches()) * spare->value.likely))}};
        Json &networks = json["networks"] = Json::array();
        for (const CompanionNetwork &each : companionNetworks(asked.spec.nodes, counts.switches(), catalog))
            networks.push_back({{"network", each.name.toStdString()},
                                {"ports", each.ports},
                                {"gbps", numberToJson(each.gbps)},
                                {"switch", each.switchId.isEmpty() ? Json(nullptr) : Json(each.switchId.toStdString())},
                                {"counts", each.switchId.isEmpty() ? Json(nullptr) : countsJson(each.counts)}});
        addScaleUp(json, asked, catalog);
        addModels(json, asked, catalog);
        if (!asked.chosen)
            return;
        const std::optional<double> watts = switchWatts(*asked.chosen);
        json["switch"] = {
            {"id", asked.chosen->id.toStdString()},
            {"ports", asked.spec.radix},
            {"price_usd",
             orNull(asked.chosen->priceUsd ? std::optional(asked.chosen->priceUsd->likely) : std::nullopt)},
            {"power_kw", orNull(watts ? std::optional(*watts * double(counts.switches()) / 1000) : std::nullopt)}};
    }

    /// How links are dealt out, and what the fabric of a plan counts where it deals them otherwise.
    static void addPlanCounts(Json &json, const FabricSpec &spec, const FabricCounts &counts)
    {
        if (spec.kind == FabricKind::Torus || counts.tiers < 2 || counts.ends > std::numeric_limits<int>::max())
            return;
        json["equal_links"] = spec.equalLinks;
        const bool isTree = spec.kind == FabricKind::FatTree || spec.kind == FabricKind::RailOptimised;
        if (!isTree || !spec.equalLinks)
            return;
        const FabricCounts inTurn =
            countsOfDesign({spec.kind, spec.leaf}, int(counts.ends), spec.radix, spec.portsPerNode);
        if (inTurn.switches() != counts.switches())
            json["in_a_plan"] = countsJson(inTurn);
    }

    /// The same network on every switch model of the catalog that carries it, the cheapest first; without a price last.
    static void addModels(Json &json, const Asked &asked, const catalog::CatalogSnapshot &catalog)
    {
        const auto wish = asked.system ? portWishOf(*asked.system, catalog) : std::nullopt;
        if (!wish)
            return;
        struct Model {
            const catalog::Switch *model;
            FabricCounts counts;
            std::optional<double> price;
            int radix;
        };
        std::vector<Model> models;
        for (const catalog::Switch &each : catalog.switches) {
            if (!chooseSwitch(catalog, *wish, [&](const catalog::Switch &other) { return other.id == each.id; }))
                continue;
            FabricSpec spec = asked.spec;
            spec.radix = each.ports * linksPerPort(each, *wish, catalog);
            if (const Result<FabricCounts> counts = countFabric(spec); counts.ok())
                models.push_back(
                    {&each, counts.value(),
                     each.priceUsd ? std::optional(each.priceUsd->likely * double(counts->switches())) : std::nullopt,
                     spec.radix});
        }
        std::sort(models.begin(), models.end(), [](const Model &a, const Model &b) {
            return std::tuple(!a.price, a.price.value_or(0), a.counts.switches(), a.model->id) <
                   std::tuple(!b.price, b.price.value_or(0), b.counts.switches(), b.model->id);
        });
        Json &list = json["switch_choices"] = Json::array();
        for (const Model &each : models) {
            const std::optional<double> watts = switchWatts(*each.model);
            list.push_back({{"switch", each.model->id.toStdString()},
                            {"ports", each.radix},
                            {"tiers", each.counts.tiers},
                            {"switches", each.counts.switches()},
                            {"cables", each.counts.cables()},
                            {"price_usd", orNull(each.price)},
                            {"power_kw", orNull(watts ? std::optional(*watts * double(each.counts.switches()) / 1000)
                                                      : std::nullopt)}});
        }
    }

    /// The links between accelerators that come with the systems.
    static void addScaleUp(Json &json, const Asked &asked, const catalog::CatalogSnapshot &catalog)
    {
        const auto domain = asked.system ? scaleUpOf(asked.system->acceleratorId, catalog) : std::nullopt;
        if (!domain)
            return;
        const std::int64_t accelerators = std::int64_t(asked.spec.nodes) * asked.system->accelerators;
        const ScaleUpCounts counts = countScaleUp(*domain, accelerators, asked.system->accelerators);
        json["scale_up"] = {{"link", domain->link.toStdString()},
                            {"wiring", domain->wiring.toStdString()},
                            {"accelerators", accelerators},
                            {"domains", counts.domains},
                            {"accelerators_per_domain", domain->accelerators},
                            {"switch", domain->switchName.toStdString()},
                            {"switches", counts.switches},
                            {"switch_trays", counts.switchTrays},
                            {"links", counts.links}};
    }

    /// In dollars, as a plan has them: without a price of its own a switch costs by ports and their speed, and so does
    /// a link.
    static FabricPrices pricesOf(const Asked &asked, const catalog::CatalogSnapshot &catalog)
    {
        Plan plan;
        plan.currency = Currency(u"USD");
        plan.asOf = QDate::fromString(catalog.asOf, Qt::ISODate);
        FigureBook book;
        Passports passports(plan, catalog, book);
        FabricPrices prices;
        if (asked.chosen && asked.chosen->portOneWay) {
            const auto price = priceSwitch(*asked.chosen, {}, passports).items.front().unitPrice;
            prices.perSwitch = price ? price->likely : 0;
        } else if (const auto perPort = passports.assumedMoney(QStringLiteral("switch_port_price_fallback"))) {
            prices.perSwitch = perPort->value.likely * asked.spec.radix * asked.linkGbps / plannedGigabits;
        }
        const QString protocol = asked.chosen ? asked.chosen->protocol : QStringLiteral("Ethernet");
        const auto link = linkPrice(LinkWish{asked.linkGbps, protocol, true}, passports);
        prices.perCable = link ? link->value.likely : 0;
        prices.hardware = asked.system->priceUsd ? asked.system->priceUsd->likely * asked.spec.nodes : 0;
        return prices;
    }

    /// A data-parallel job over all accelerators, tensor parallel within a server.
    static int addChoices(Json &json, const QString &modelName, const Asked &asked,
                          const catalog::CatalogSnapshot &catalog, CommandIo &io)
    {
        const catalog::Accelerator *chip = asked.system ? catalog.accelerator(asked.system->acceleratorId) : nullptr;
        if (!chip)
            return tell(io, Error::invalid(QStringLiteral("A step time needs accelerators"), {},
                                           QStringLiteral("--system with a system that has some")));
        const auto model = openModel(io, modelName, catalog);
        if (!model)
            return model.code;
        const TrainingCalibration calibration = trainingCalibration(catalog);
        TrainingCase job;
        job.model = &*model;
        job.device = deviceOf(*chip, asked.system, catalog);
        job.calibration = &calibration;
        job.devicesPerNode = std::max(1, asked.system->accelerators);
        const std::int64_t devices = std::int64_t(asked.spec.nodes) * job.devicesPerNode;
        constexpr int most = std::numeric_limits<int>::max();
        if (devices > most)
            return tell(io, Error::invalid(QStringLiteral("A job of %1 accelerators cannot be priced").arg(devices), {},
                                           QStringLiteral("at most %1 nodes").arg(most / job.devicesPerNode)));
        job.devices = int(devices);
        job.tp = std::min(8, job.devicesPerNode);
        job.dp = job.devices / job.tp;
        job.globalBatch = job.dp;
        const FabricPrices prices = pricesOf(asked, catalog);
        FabricSpec base = asked.spec;
        base.leaf = {};
        const auto priced = priceOversubscription(base, job, prices, job.devicesPerNode);
        if (!priced.ok())
            return tell(io, priced.error());
        Json &list = json["choices"] = Json::array();
        for (const OversubscriptionChoice &choice : priced->choices)
            list.push_back({{"oversubscription", ratioText(choice.ratio).toStdString()},
                            {"switches", choice.counts.switches()},
                            {"cables", choice.counts.cables()},
                            {"fabric_usd", numberToJson(choice.fabricPrice)},
                            {"step_seconds",
                             {{"low", numberToJson(choice.stepSeconds.low)},
                              {"value", numberToJson(choice.stepSeconds.likely)},
                              {"high", numberToJson(choice.stepSeconds.high)}}},
                            {"slowdown", numberToJson(choice.slowdown)},
                            {"lost_usd", asked.system->priceUsd ? numberToJson(choice.lostPrice) : Json(nullptr)}});
        json["best"] = asked.system->priceUsd
                           ? Json(ratioText(priced->choices[std::size_t(priced->best)].ratio).toStdString())
                           : Json(nullptr);
        return 0;
    }

    static void say(const Json &json, CommandIo &io)
    {
        if (!json.contains("counts"))
            io.out(QStringLiteral("the fabric ports of this system are not published: no network is counted"));
        const Json counts = json.value("counts", Json::object());
        for (const auto &[key, value] : counts.items())
            io.out(QStringLiteral("%1 %2").arg(QString::fromStdString(key).leftJustified(24)).arg(value.get<qint64>()));
        if (json.value("equal_links", false))
            io.out(QStringLiteral("every leaf has as many links to each spine"));
        if (json.contains("in_a_plan"))
            io.out(QStringLiteral("a plan deals links out in turn, which takes the fewest switches: %1 + %2 + %3")
                       .arg(json["in_a_plan"]["leaf_switches"].get<qint64>())
                       .arg(json["in_a_plan"]["spine_switches"].get<qint64>())
                       .arg(json["in_a_plan"]["core_switches"].get<qint64>()));
        if (json.contains("switch"))
            io.out(QStringLiteral("of %1").arg(QString::fromStdString(json["switch"]["id"].get<std::string>())));
        if (json.contains("torus"))
            io.out(QStringLiteral("%1 neighbours each, %2 links, of which %3 close rings%4")
                       .arg(json["torus"]["neighbours_per_accelerator"].get<int>())
                       .arg(json["torus"]["links"].get<qint64>())
                       .arg(json["torus"]["wraparound_links"].get<qint64>())
                       .arg(json.contains("optical_pod") ? QStringLiteral(" over the optical switches") : QString()));
        if (json.contains("optical_pod"))
            io.out(QStringLiteral("%1 optical switches, %2 optical links")
                       .arg(json["optical_pod"]["optical_switches"].get<qint64>())
                       .arg(json["optical_pod"]["optical_links"].get<qint64>()));
        if (json.contains("scale_up")) {
            const Json &scaleUp = json["scale_up"];
            io.out(QStringLiteral("%1, %2: %3 domains, %4 switches, %5 links, part of the systems")
                       .arg(QString::fromStdString(scaleUp["link"].get<std::string>()),
                            QString::fromStdString(scaleUp["wiring"].get<std::string>()))
                       .arg(scaleUp["domains"].get<qint64>())
                       .arg(scaleUp["switches"].get<qint64>())
                       .arg(scaleUp["links"].get<qint64>()));
        }
        for (const Json &model : json.value("switch_choices", Json::array()))
            io.out(QStringLiteral("with %1: %2 switches in %3 tiers, %4")
                       .arg(QString::fromStdString(model["switch"].get<std::string>()))
                       .arg(model["switches"].get<qint64>())
                       .arg(model["tiers"].get<int>())
                       .arg(model["price_usd"].is_null()
                                ? QStringLiteral("no price published")
                                : shownNumber(model["price_usd"].get<double>(), 0) + QStringLiteral(" USD")));
        if (!json.contains("choices"))
            return;
        for (const Json &choice : json["choices"])
            io.out(QStringLiteral("%1: %2 switches, %3 USD, step %4 s, %5 % slower")
                       .arg(QString::fromStdString(choice["oversubscription"].get<std::string>()))
                       .arg(choice["switches"].get<qint64>())
                       .arg(shownNumber(choice["fabric_usd"].get<double>(), 0),
                            shownNumber(choice["step_seconds"]["value"].get<double>(), 2),
                            shownNumber(choice["slowdown"].get<double>() * 100, 2)));
    }
};
} // namespace

std::unique_ptr<Command> makeFabricCommand()
{
    return std::make_unique<FabricCommand>();
}

} // namespace cw::app
