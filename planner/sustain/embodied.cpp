#include "planner/sustain/embodied.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {
constexpr int acceleratorsPerHost = 8; // of the hosts whose making is published
}

std::vector<EmbodiedPiece> embodiedAround(int accelerators, std::optional<double> flashTb, bool hasDisks)
{
    if (accelerators >= acceleratorsPerHost)
        return embodiedAroundRented(accelerators);
    std::vector<EmbodiedPiece> pieces{{"embodied_cpu_server_kg", 1}};
    if (flashTb)
        pieces.push_back({"embodied_storage_kg_per_tb", *flashTb});
    if (hasDisks)
        pieces.push_back({"embodied_disks_kg", 1});
    return pieces;
}

std::vector<EmbodiedPiece> embodiedAroundRented(int accelerators)
{
    return {{"embodied_server_kg", double(accelerators) / acceleratorsPerHost}};
}

QString chipName(const catalog::Accelerator &accelerator)
{
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]")), digit(QStringLiteral("[0-9]"));
    const QStringList words =
        accelerator.name.split(QRegularExpression(QStringLiteral("[ ()/,]+")), Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (word.contains(letter) && word.contains(digit))
            return word;
    return {};
}

std::optional<EmbodiedFact> embodiedOfAccelerator(const catalog::CatalogSnapshot &catalog,
                                                  const catalog::Accelerator &accelerator)
{
    const QString chip = chipName(accelerator);
    if (chip.isEmpty())
        return std::nullopt;
    const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(chip)));
    std::vector<const catalog::Embodied *> rows;
    for (const catalog::Embodied &row : catalog.embodied)
        if (row.category == QLatin1String("accelerator") && row.unit == QLatin1String("GPU") && row.kilograms &&
            row.item.contains(whole))
            rows.push_back(&row);
    if (rows.empty())
        return std::nullopt;
    std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) {
        return std::pair(a->kilograms->high, a->id) < std::pair(b->kilograms->high, b->id);
    });
    EmbodiedFact fact;
    double low = rows.front()->kilograms->low;
    for (const catalog::Embodied *row : rows) {
        low = std::min(low, row->kilograms->low);
        fact.items.append(row->item);
    }
    fact.kilograms = rows.size() == 1 ? *rows.front()->kilograms : Band::between(low, rows.back()->kilograms->high);
    fact.provenance = rows.back()->provenance;
    return fact;
}

} // namespace cw::planner
