#include "tools/fit_serving/calibrationtable.h"

#include <QSaveFile>

#include "tools/fit_serving/bands.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace cw::fit {

using namespace cw::planner;

namespace {

constexpr const char *metrics[] = {"ttft", "tpot", "rate"};
constexpr const char *loops[] = {"single", "closed", "offline", "open"};

class Table {
public:
    explicit Table(catalog::FactTable table) : table_(std::move(table)) {}

    QString text(std::size_t row, const char *column) const
    {
        return table_.rows[row].value(table_.column(QLatin1String(column)));
    }
    void put(std::size_t row, const char *column, const QString &value)
    {
        table_.rows[row][table_.column(QLatin1String(column))] = value;
    }
    std::size_t rows() const { return table_.rows.size(); }
    void remove(const char *scope)
    {
        const int column = table_.column(QLatin1String("scope"));
        std::erase_if(table_.rows, [&](const QStringList &cells) { return cells[column] == QLatin1String(scope); });
    }
    std::size_t append(const QString &id)
    {
        QStringList cells;
        for (qsizetype i = 0; i < table_.columns.size(); ++i)
            cells << QString();
        table_.rows.push_back(cells);
        put(rows() - 1, "id", id);
        // Where a fitted row says it comes from, this one comes from too.
        for (const char *column : {"source_url", "source_title", "confidence", "evidence", "as_of"})
            put(rows() - 1, column, text(0, column));
        return rows() - 1;
    }
    /// In the order of identifiers.
    catalog::FactTable take()
    {
        const int id = table_.column(QLatin1String("id"));
        std::stable_sort(table_.rows.begin(), table_.rows.end(),
                         [id](const QStringList &a, const QStringList &b) { return a[id] < b[id]; });
        return std::move(table_);
    }

private:
    catalog::FactTable table_;
};

void putBands(Table &table, const std::vector<Measurement> &rows, const Results &results)
{
    const Fold byPair{&results.pair, [](const Measurement &m) { return m.pair; }};
    const Fold byDevice{&results.device, [](const Measurement &m) { return m.device; }};
    const Fold bySource{&results.source, [](const Measurement &m) { return m.source; }};
    const Fold byFamily{&results.family, [](const Measurement &m) { return m.family; }};
    for (int metric = 0; metric < 3; ++metric) {
        for (int loop = 0; loop < 4; ++loop) {
            const FittedBand known =
                bandOf(rows, {byPair, byDevice, bySource}, ServingMetric(metric), ServingLoop(loop), false);
            // Never narrower than where the family was measured.
            FittedBand transferred = bandOf(rows, {byFamily}, ServingMetric(metric), ServingLoop(loop), true);
            transferred.low = std::min(known.low, transferred.low);
            transferred.high = std::max(known.high, transferred.high);
            const QString key = QLatin1String(metrics[metric]) + QLatin1Char('/') + QLatin1String(loops[loop]);
            for (std::size_t r = 0; r < table.rows(); ++r) {
                if (table.text(r, "scope") != QLatin1String("spread") ||
                    !table.text(r, "key").startsWith(key + QLatin1Char('/')))
                    continue;
                const FittedBand &band =
                    table.text(r, "key").endsWith(QLatin1String("transferred")) ? transferred : known;
                if (band.rows == 0)
                    continue;
                table.put(
                    r, "value",
                    QString::number(table.text(r, "factor") == QLatin1String("low") ? band.low : band.high, 'f', 3));
                table.put(r, "rows", QString::number(band.rows));
            }
        }
    }
}

void putStatistics(Table &table, const Results &results)
{
    table.remove("statistic");
    for (const auto &[leftOut, summaries] : results.statistics) {
        for (const Summary &s : summaries) {
            const std::pair<const char *, double> figures[] = {{"median_error", s.median}, {"within_25", s.within25}};
            for (const auto &[name, value] : figures) {
                const QString key = leftOut + QLatin1Char('/') + s.group;
                QString id = QStringLiteral("statistic-%1-%2").arg(key, QLatin1String(name));
                id.replace(QLatin1Char(' '), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
                const std::size_t r = table.append(id);
                table.put(r, "scope", QStringLiteral("statistic"));
                table.put(r, "key", key);
                table.put(r, "factor", QLatin1String(name));
                table.put(r, "value", QString::number(value, 'f', 3));
                table.put(r, "rows", QString::number(s.covered));
                table.put(r, "unit", QStringLiteral("share"));
            }
        }
    }
}

} // namespace

catalog::FactTable updatedTable(catalog::FactTable factors, const ServingFit &serving, const Solution &solution,
                                const Results &results)
{
    Table table(std::move(factors));
    for (std::size_t k = 0; k < serving.free().size(); ++k) {
        const FreeFactor &f = serving.free()[k];
        table.put(f.row, "value", QString::number(std::exp(solution.theta[Eigen::Index(k)]), 'g', 5));
        table.put(f.row, "standard_error", QString::number(solution.standardError[Eigen::Index(k)], 'f', 3));
        table.put(f.row, "rows", QString::number(serving.rowsBehind(f)));
    }
    if (!results.family.empty()) {
        putBands(table, serving.measurements(), results);
        putStatistics(table, results);
    }
    return table.take();
}

void printBands(const std::vector<Measurement> &rows, const Results &results, const ServingCalibration &calibration)
{
    const auto line = [&](const char *name, const Errors &errors, bool transferred) {
        if (errors.empty())
            return;
        const BandCheck check = checkBands(rows, errors, calibration, transferred);
        std::printf("bands, %-16s inside %4.1f %%, median half-width %4.1f %%\n", name, 100 * check.inside,
                    100 * check.halfWidth);
    };
    line("pair left out", results.pair, false);
    line("device left out", results.device, false);
    line("source left out", results.source, false);
    line("family left out", results.family, true);
}

Outcome writeTable(const catalog::FactTable &table, const QString &path)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return Error::absent(QStringLiteral("the calibration cannot be written"), path);
    const auto line = [&](const QStringList &cells) {
        QStringList fields;
        for (const QString &cell : cells)
            fields << catalog::csvField(cell);
        out.write(fields.join(QLatin1Char(',')).toUtf8() + '\n');
    };
    line(table.columns);
    for (const QStringList &cells : table.rows)
        line(cells);
    if (!out.commit())
        return Error::absent(QStringLiteral("the calibration cannot be written"), path);
    return Done{};
}

} // namespace cw::fit
