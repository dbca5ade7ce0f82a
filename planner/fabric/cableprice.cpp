#include "planner/fabric/cableprice.h"

#include "planner/fabric/switchfilter.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// A part of a link, and the links it is shared by.
struct Share {
    QString part;
    int links = 1;
};

/// A link made of parts with a price, at least one of them quoted.
struct QuotedLink {
    double reach = 0;
    Band price;
    QStringList formula, sources;
    QString asOf;
    std::vector<QString> inputs;
};

std::optional<Known> priceOf(const catalog::Cable &part, Passports &passports)
{
    if (part.priceUsd)
        return passports.price(QStringLiteral("Price, %1").arg(part.name), *part.priceUsd, QStringLiteral("USD"),
                               QStringLiteral("unit"), part.provenance, quoteOf(part.id, passports.catalog()));
    // A fibre beside quoted transceivers is small money, not none.
    return part.type == QLatin1String("fibre") ? passports.assumedMoney(QStringLiteral("fibre_per_link_price"))
                                               : std::nullopt;
}

std::optional<QuotedLink> quotedLink(const LinkMedium &medium, Passports &passports)
{
    QuotedLink link;
    link.reach = medium.reach;
    bool isQuoted = false;
    for (const Share &share :
         {Share{medium.cablePart, medium.linksPerCable}, Share{medium.nodePart, medium.linksPerNodePart},
          Share{medium.switchPart, medium.linksPerSwitchPart}}) {
        if (share.part.isEmpty())
            continue;
        const catalog::Cable *part = cableOf(share.part, passports.catalog());
        const QString quote = quoteOf(share.part, passports.catalog());
        isQuoted = isQuoted || !quote.isEmpty();
        const std::optional<Known> price = part ? priceOf(*part, passports) : std::nullopt;
        if (!price)
            return std::nullopt;
        link.price = link.price + price->value * (1.0 / share.links);
        const QString amount = numberText(price->value.likely);
        link.formula.append(share.links == 1 ? amount : QStringLiteral("%1 / %2").arg(amount).arg(share.links));
        link.inputs.push_back(price->passport);
        if (!quote.isEmpty() && !link.sources.contains(quote))
            link.sources.append(quote);
        if (!quote.isEmpty())
            link.asOf = std::max(link.asOf, price->asOf);
    }
    return isQuoted ? std::optional(std::move(link)) : std::nullopt;
}

/// The nearest that reaches as far as links usually go; the others are its band.
std::optional<Known> quotedPrice(const LinkWish &wish, Passports &passports)
{
    std::vector<QuotedLink> links;
    for (const LinkMedium &medium : mediaFor(wish, passports.catalog(), allowedCables(passports.plan().need)))
        if (auto link = quotedLink(medium, passports))
            links.push_back(std::move(*link));
    if (links.empty())
        return std::nullopt;
    const catalog::Assumption *usual = passports.catalog().assumption(QStringLiteral("cable_usual_length_m"));
    const double metres = usual ? usual->value.likely : 0;
    const auto reaches =
        std::find_if(links.begin(), links.end(), [&](const QuotedLink &link) { return link.reach >= metres; });
    const QuotedLink &chosen = reaches == links.end() ? links.back() : *reaches;
    Band price = chosen.price;
    for (const QuotedLink &link : links) {
        price.low = std::min(price.low, link.price.low);
        price.high = std::max(price.high, link.price.high);
    }
    Known known = passports.derived(
        QStringLiteral("Cable of %1 Gbit/s").arg(wish.gbps), roundedToMinor(price, passports.plan().currency),
        passports.plan().currency.code(),
        QStringLiteral("Quoted parts of one link, each shared by the links it carries; no planning value is used"),
        chosen.formula.join(QStringLiteral(" + ")), chosen.inputs);
    known.source = chosen.sources.join(QStringLiteral("; "));
    known.asOf = chosen.asOf;
    return known;
}

std::optional<Known> plannedPrice(double gigabits, Passports &passports)
{
    if (gigabits <= managementGigabits)
        return passports.assumedMoney(QStringLiteral("management_cable_price"));
    auto planned = passports.assumedMoney(QStringLiteral("cable_per_port_price"));
    if (!planned || gigabits == plannedGigabits)
        return planned;
    Known price =
        passports.derived(QStringLiteral("Cable of %1 Gbit/s").arg(gigabits),
                          roundedToMinor(planned->value * (gigabits / plannedGigabits), passports.plan().currency),
                          passports.plan().currency.code(), QStringLiteral("Planning value at 400 Gbit/s, by speed"),
                          QStringLiteral("%1 × %2 / 400").arg(numberText(planned->value.likely), numberText(gigabits)),
                          {planned->passport});
    price.source = planned->source;
    price.asOf = planned->asOf;
    return price;
}

} // namespace

std::optional<Known> linkPrice(const LinkWish &wish, Passports &passports)
{
    std::optional<Known> quoted = quotedPrice(wish, passports);
    return quoted ? quoted : plannedPrice(wish.gbps, passports);
}

QString quoteOf(const QString &part, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("optics_cables"));
    const int id = table ? table->column(QStringLiteral("id")) : -1;
    const int source = table ? table->column(QStringLiteral("price_source")) : -1;
    if (id >= 0 && source >= 0)
        for (const QStringList &row : table->rows)
            if (row[id] == part)
                return row[source];
    return {};
}

} // namespace cw::planner
