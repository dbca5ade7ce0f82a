#include "catalog/lint/lintrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cw::catalog::lint {

using namespace Qt::StringLiterals;

namespace {
// Sellers of one machine differ, but seldom by more than this from the middle.
constexpr double familyFactor = 3;
// Servers weigh 4 to 35 kg per height unit; more is usually pounds, less usually another unit.
constexpr double lightestPerUnit = 2, heaviestPerUnit = 60;

QString cellOf(const FactTable &table, const QStringList &row, const char *column)
{
    return row.value(table.column(QLatin1String(column)));
}

/// The generations of InfiniBand have names no Ethernet part carries, and the other way round.
void checkProtocol(const FactTable &table, const char *protocolColumn, Findings &out)
{
    static const QRegularExpression infiniband(u"\\b(QM\\d{4}|Q3\\d{3}|Quantum|[HNX]DR(?!\\w))"_s);
    static const QRegularExpression ethernet(u"\\b(SN\\d{4}|Spectrum|DCS-|Nexus|Tomahawk)"_s);
    for (const QStringList &row : table.rows) {
        const QString name = cellOf(table, row, "model") + u' ' + cellOf(table, row, "asic");
        const QString protocol = cellOf(table, row, protocolColumn);
        const bool saysEthernet = protocol.contains("Ethernet"_L1), saysInfiniband = protocol.contains("InfiniBand"_L1);
        const bool isWrong = (name.contains(infiniband) && saysEthernet && !saysInfiniband) ||
                             (name.contains(ethernet) && saysInfiniband && !saysEthernet);
        if (isWrong)
            out.push_back({u"port_protocol"_s, LintSeverity::Error, table.kind, row.value(0),
                           QString::fromLatin1(protocolColumn), u"“%1” is typed as %2"_s.arg(name.trimmed(), protocol),
                           u"type InfiniBand ports as InfiniBand; their cables and cards differ"_s});
    }
}

int countOf(const QString &word)
{
    static const QStringList words = {u"zero"_s, u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                      u"six"_s,  u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? number : int(words.indexOf(word.toLower()));
}

/// "six 3.3 kW supplies (4+2)": the four that must run carry 13.2 kW, so a rating above that is wrong.
void checkSupplies(const System &s, Findings &out)
{
    static const QRegularExpression supplies(
        u"(\\w+) (?:x )?(\\d+(?:\\.\\d+)?) kW (?:power )?supplies(?: \\((\\d+) ?\\+ ?(\\d+)\\))?"_s);
    const auto match = supplies.match(s.provenance.notes);
    if (!match.hasMatch() || !s.powerMax)
        return;
    const int fitted = countOf(match.captured(1));
    const int needed = match.captured(3).isEmpty() ? fitted : match.captured(3).toInt();
    const double carried = needed * match.captured(2).toDouble();
    if (!match.captured(3).isEmpty() && needed + match.captured(4).toInt() != fitted)
        out.push_back({u"power_supply"_s, LintSeverity::Warning, u"systems"_s, s.id, u"notes"_s,
                       u"%1 supplies are not %2 and %3"_s.arg(fitted).arg(match.captured(3), match.captured(4)),
                       u"check the number of supplies"_s});
    if (needed > 0 && s.powerMax->toKilowatts() > carried)
        out.push_back({u"power_supply"_s, LintSeverity::Error, u"systems"_s, s.id, u"power_max_kw"_s,
                       u"%1 kW is more than the %2 kW its %3 supplies carry"_s.arg(s.powerMax->toKilowatts())
                           .arg(carried)
                           .arg(needed),
                       u"check the rating and the supplies"_s});
}

void checkWeight(const System &s, Findings &out)
{
    if (!s.weight || !s.rackUnits || *s.rackUnits < 1 || s.kind != u"server"_s)
        return;
    const double perUnit = s.weight->toKilograms() / *s.rackUnits;
    if (perUnit > heaviestPerUnit || perUnit < lightestPerUnit)
        out.push_back({u"weight_unit"_s, LintSeverity::Warning, u"systems"_s, s.id, u"weight_kg"_s,
                       u"%1 kg per height unit"_s.arg(perUnit, 0, 'f', 1),
                       u"kilograms of the unpacked machine; pounds are 2.2 times as many"_s});
}

void checkHardwarePrices(const CatalogSnapshot &snapshot, Findings &out)
{
    std::map<QString, std::vector<double>> families;
    const auto perAccelerator = [](const System &s) { return s.priceUsd->likely / s.accelerators; };
    for (const System &s : snapshot.systems)
        if (s.priceUsd && s.accelerators > 0 && !s.acceleratorId.isEmpty())
            families[s.acceleratorId].push_back(perAccelerator(s));
    for (auto &[id, prices] : families)
        std::sort(prices.begin(), prices.end());
    for (const System &s : snapshot.systems) {
        if (!s.priceUsd || s.accelerators < 1 || s.acceleratorId.isEmpty())
            continue;
        const auto &family = families[s.acceleratorId];
        const double ratio = perAccelerator(s) / family[family.size() / 2];
        if (ratio > familyFactor || ratio < 1 / familyFactor)
            out.push_back({u"price_out_of_family"_s, LintSeverity::Warning, u"systems"_s, s.id, u"price_usd_low"_s,
                           u"%1 times the middle price per accelerator of systems with %2"_s.arg(ratio, 0, 'f', 2)
                               .arg(s.acceleratorId),
                           u"check the currency, the number of accelerators, and whether the price is of one part"_s});
    }
}

/// A price of zero would make anything the cheapest; only software may be free of charge.
void checkZeroPrices(const FactTable &table, Findings &out)
{
    if (table.kind == u"software_prices"_s)
        return;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const QString &column = table.columns[c];
        if (!column.startsWith("price_"_L1) && !column.startsWith("list_price_"_L1) && column != u"spot_hour"_s)
            continue;
        for (const QStringList &row : table.rows) {
            bool isNumber = false;
            const double price = row.value(c).toDouble(&isNumber);
            if (isNumber && price <= 0)
                out.push_back({u"zero_price"_s, LintSeverity::Error, table.kind, row.value(0), column,
                               u"the price is %1"_s.arg(row.value(c)), u"leave it empty until there is one"_s});
        }
    }
}
} // namespace

void checkEquipment(const CatalogSnapshot &snapshot, Findings &out)
{
    if (const FactTable *table = snapshot.table(u"switches"_s))
        checkProtocol(*table, "protocol", out);
    if (const FactTable *table = snapshot.table(u"nics"_s))
        checkProtocol(*table, "protocols", out);
    for (const System &s : snapshot.systems) {
        checkSupplies(s, out);
        checkWeight(s, out);
    }
    checkHardwarePrices(snapshot, out);
    for (const FactTable &table : snapshot.tables)
        if (table.kind != u"grid"_s) // wholesale power may cost nothing or less
            checkZeroPrices(table, out);
}

} // namespace cw::catalog::lint
