#include "planner/fabric/portcages.h"

#include "planner/fabric/percatalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {

/// Calls with the named cells of every row of a table.
template <typename Visit>
void forEachRow(const catalog::FactTable *table, const QStringList &columns, Visit visit)
{
    if (!table)
        return;
    std::vector<int> places;
    for (const QString &column : columns)
        places.push_back(table->column(column));
    for (const QStringList &row : table->rows) {
        QStringList cells;
        for (const int place : places)
            cells.append(place < 0 ? QString() : row.value(place));
        visit(cells);
    }
}

} // namespace

PortCages::Tables PortCages::tablesOf(const catalog::CatalogSnapshot &catalog)
{
    Tables tables;
    forEachRow(
        catalog.table(QStringLiteral("port_cages")),
        {QStringLiteral("device"), QStringLiteral("network"), QStringLiteral("cage"), QStringLiteral("links_per_cage")},
        [&](const QStringList &cells) {
            tables.cages[{cells[0], cells[1]}] = {cells[2], std::max(1, cells[3].toInt())};
        });
    forEachRow(catalog.table(QStringLiteral("plug_fits")), {QStringLiteral("cage"), QStringLiteral("plug")},
               [&](const QStringList &cells) {
                   tables.fits.insert({cells[0], cells[1]});
               });
    return tables;
}

PortCages::PortCages(const catalog::CatalogSnapshot &catalog) : catalog_(catalog)
{
    static PerCatalog<Tables> kept;
    tables_ = kept.of(catalog, tablesOf);
}

PortCage PortCages::row(const QString &device, const QString &network) const
{
    const auto found = tables_->cages.find({device, network});
    return found == tables_->cages.end() ? PortCage{} : found->second;
}

PortCage PortCages::of(const QString &part, const QString &network) const
{
    if (const PortCage own = row(part, network); !own.form.isEmpty())
        return own;
    if (const catalog::System *system = catalog_.system(part)) {
        // The cards of a server with accelerators are its compute ports; a node has no others for storage.
        const bool isByCards =
            network == QLatin1String("compute") || (network == QLatin1String("storage") && system->accelerators == 0);
        if (const PortCage card = isByCards ? row(system->nicId, {}) : PortCage{}; !card.form.isEmpty())
            return card;
    }
    const PortCage usual = row(QStringLiteral("*"), network);
    return usual.form.isEmpty() ? ofSwitch(part) : usual;
}

PortCage PortCages::ofSwitch(const QString &part) const
{
    return row(part, {});
}

bool PortCages::takes(const QString &cage, const QString &plug) const
{
    return cage.isEmpty() || plug.isEmpty() || cage == plug || tables_->fits.count({cage, plug}) > 0;
}

Plugs plugsOf(const QString &part, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("optics_cables"));
    const int id = table ? table->column(QStringLiteral("id")) : -1,
              connector = table ? table->column(QStringLiteral("connector")) : -1;
    if (id < 0 || connector < 0)
        return {};
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
                                  [&](const QStringList &each) { return each.value(id) == part; });
    if (row == table->rows.end())
        return {};
    static const QRegularExpression legs(QStringLiteral("-\\d+x"));
    QString words = row->value(connector);
    words.replace(QLatin1String(" (flat top)"), QLatin1String(" flat top")).remove(QLatin1String(" finned"));
    const QRegularExpressionMatch between = legs.match(words);
    return between.hasMatch() ? Plugs{words.mid(between.capturedEnd()), words.left(between.capturedStart())}
                              : Plugs{words, words};
}

} // namespace cw::planner
