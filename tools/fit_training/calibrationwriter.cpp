#include "tools/fit_training/calibrationwriter.h"

#include "catalog/import/csv.h"
#include "planner/perf/trainingterms.h"

#include <QFile>
#include <QSaveFile>

#include <cmath>
#include <map>
#include <set>

namespace cw::planner::fit {

namespace {

const QStringList columns{QStringLiteral("id"),         QStringLiteral("factor"),       QStringLiteral("scope"),
                          QStringLiteral("value"),      QStringLiteral("prior"),        QStringLiteral("deviation"),
                          QStringLiteral("rows"),       QStringLiteral("unit"),         QStringLiteral("method"),
                          QStringLiteral("source_url"), QStringLiteral("source_title"), QStringLiteral("confidence"),
                          QStringLiteral("evidence"),   QStringLiteral("as_of"),        QStringLiteral("notes")};

// Held-out rows are mostly other configurations of known sources: a fold's error counts this often for each source's.
constexpr int foldsPerSource = 3;
constexpr double bandEdge = 0.1; // 80 % between the edges

QString number(double value)
{
    return QString::number(value, 'g', 5);
}

class Lines {
public:
    explicit Lines(QString asOf) : asOf_(std::move(asOf)) {}
    void add(const QString &factor, const QString &scope, const QString &value, const QString &prior,
             const QString &deviation, int rows, const QString &unit, const QString &method, const QString &notes)
    {
        const QStringList cells{scope + QLatin1Char('/') + factor,
                                factor,
                                scope,
                                value,
                                prior,
                                deviation,
                                QString::number(rows),
                                unit,
                                method,
                                {},
                                QStringLiteral("Fit to published measurements, docs/performance-model-training.md"),
                                QStringLiteral("fitted"),
                                QStringLiteral("derived"),
                                asOf_,
                                notes};
        addCells(cells);
    }
    void addCells(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << catalog::csvField(cell);
        lines_.insert(quoted.join(QLatin1Char(',')));
    }
    [[nodiscard]] QByteArray text() const
    {
        QByteArray all = columns.join(QLatin1Char(',')).toUtf8() + '\n';
        for (const QString &line : lines_)
            all += line.toUtf8() + '\n';
        return all;
    }

private:
    QString asOf_;
    std::set<QString> lines_;
};

void addFacts(Lines &lines, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("calibration_training"));
    if (!table)
        return;
    for (const QStringList &row : table->rows) {
        QStringList cells;
        for (const QString &column : columns) {
            const int at = table->column(column);
            cells << (at < 0 ? QString() : row[at]);
        }
        if (cells[columns.indexOf(QStringLiteral("method"))] == QLatin1String("fact"))
            lines.addCells(cells);
    }
}

void addFactors(Lines &lines, const CalibrationFile &data)
{
    const TrainingParameters &parameters = data.parameters;
    const Eigen::VectorXd &x = data.fit.numbers.parameters, start = parameters.start();
    for (int i = 0; i < parameters.size(); ++i) {
        Eigen::VectorXd shifted = x;
        shifted[i] += data.fit.numbers.deviation[i];
        int rows = 0;
        for (const TrainingRow &row : data.rows)
            rows += parameters.touches(i, row);
        const bool pooled = parameters[i].kind == Parameter::Kind::Pooled;
        lines.add(parameters.name(i), parameters.scope(i), number(parameters.value(x, i)),
                  number(parameters.value(start, i)),
                  number(std::abs(parameters.value(shifted, i) - parameters.value(x, i))),
                  pooled ? int(data.rows.size()) : rows, QLatin1String(parameters.info(i).unit),
                  QStringLiteral("robust least squares"), QLatin1String(parameters.info(i).label));
    }
}

/// Log errors of predictions turned round: where the measurement lies relative to the prediction.
void addBand(Lines &lines, const QString &name, const std::vector<double> &errors, int rows, const QString &notes)
{
    const auto line = [&](const char *end, double share) {
        lines.add(name + QLatin1String(end), QStringLiteral("band"), number(std::exp(-quantile(errors, share))), {}, {},
                  rows, QStringLiteral("ratio"), QStringLiteral("quantile of out-of-fold errors"), notes);
    };
    line("_low", 1 - bandEdge);
    line("_high", bandEdge);
}

std::vector<double> select(const std::vector<double> &values, const std::vector<QString> &groups, const QString &group)
{
    std::vector<double> chosen;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (groups[i] == group)
            chosen.push_back(values[i]);
    return chosen;
}

/// Errors of left-out families, every family with the same number of values: its deciles.
std::vector<double> balanced(const CalibrationFile &data)
{
    std::map<QString, std::vector<double>> byFamily;
    for (std::size_t i = 0; i < data.rows.size(); ++i)
        byFamily[data.rows[i].input.device.family].push_back(data.unseenDevice[i]);
    std::vector<double> values;
    for (const auto &[family, errors] : byFamily)
        for (int decile = 1; decile < 10; ++decile)
            values.push_back(quantile(errors, decile / 10.0));
    return values;
}

/// How often each family was measured under each stack.
void addPairs(Lines &lines, const CalibrationFile &data)
{
    std::map<std::pair<QString, QString>, int> pairs;
    for (const TrainingRow &row : data.rows)
        ++pairs[{row.input.device.family, toText(stackOf(row.input))}];
    for (const auto &[pair, rows] : pairs)
        lines.add(QStringLiteral("rows_of:") + pair.second, QStringLiteral("family:") + pair.first,
                  QString::number(rows), {}, {}, rows, QStringLiteral("count"), QStringLiteral("statistic"),
                  QStringLiteral("measured rows of this family under this stack"));
}

void addStatistics(Lines &lines, const QString &scope, const std::vector<double> &errors, const QString &notes)
{
    const ErrorSummary s = summariseErrors(errors);
    lines.add(QStringLiteral("median_error"), scope, number(s.median), {}, {}, s.rows, QStringLiteral("fraction"),
              QStringLiteral("statistic"), notes);
    lines.add(QStringLiteral("mean_error"), scope, number(s.mean), {}, {}, s.rows, QStringLiteral("fraction"),
              QStringLiteral("statistic"), notes);
}

} // namespace

Outcome writeCalibration(const QString &file, const CalibrationFile &data)
{
    Lines lines(data.asOf);
    addFacts(lines, data.catalog);
    addFactors(lines, data);
    addPairs(lines, data);
    for (const QString &name : std::set<QString>(data.classes.begin(), data.classes.end())) {
        const std::vector<double> folded = select(data.folded, data.classes, name);
        const std::vector<double> unseen = select(data.unseenSource, data.classes, name);
        std::vector<double> mixed = unseen;
        for (int i = 0; i < foldsPerSource; ++i)
            mixed.insert(mixed.end(), folded.begin(), folded.end());
        addBand(lines, QStringLiteral("band_") + name, mixed, int(folded.size()),
                QStringLiteral("five folds of configurations and left-out sources, 3 to 1"));
        addStatistics(lines, QStringLiteral("statistics:folds/") + name, folded,
                      QStringLiteral("five folds of configurations"));
        addStatistics(lines, QStringLiteral("statistics:sources/") + name, unseen,
                      QStringLiteral("each source left out in turn"));
        addStatistics(lines, QStringLiteral("statistics:devices/") + name,
                      select(data.unseenDevice, data.classes, name),
                      QStringLiteral("each device family left out in turn"));
    }
    for (const QString &name : std::set<QString>(data.sources.begin(), data.sources.end()))
        addStatistics(lines, QStringLiteral("statistics:source/") + name, select(data.unseenSource, data.sources, name),
                      QStringLiteral("this source left out"));
    addBand(lines, QStringLiteral("band_unseen"), balanced(data), int(data.rows.size()),
            QStringLiteral("each device family left out in turn, families counted alike"));
    addStatistics(lines, QStringLiteral("statistics:devices/all"), data.unseenDevice,
                  QStringLiteral("each device family left out in turn"));

    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(lines.text()) < 0 || !out.commit())
        return Error::invalid(QStringLiteral("the file cannot be written: %1").arg(out.errorString()), file);
    return Done{};
}

} // namespace cw::planner::fit
