#include "app/cli/lefterrors.h"

#include "app/cli/common.h"
#include "planner/plan/jsontext.h"

namespace cw::app {

std::vector<LeftOutError> leftOutErrors(const catalog::CatalogSnapshot &catalog, bool training)
{
    const catalog::FactTable *table =
        catalog.table(training ? QStringLiteral("calibration_training") : QStringLiteral("calibration_serving"));
    std::vector<LeftOutError> errors;
    if (!table)
        return errors;
    // Serving keeps "pair left out/ttft" in `key`, training "statistics:folds/dense" in `scope`.
    const QString prefix = QStringLiteral("statistics:"), seen = QStringLiteral("in sample/");
    const int scope = table->column(QStringLiteral("scope")), key = table->column(QStringLiteral("key"));
    const auto cell = [&](const QStringList &cells, const char *column) {
        return cells.value(table->column(QLatin1String(column)));
    };
    for (const QStringList &cells : table->rows) {
        QString what;
        if (key >= 0 && cells.value(scope) == QLatin1String("statistic"))
            what = cells.value(key);
        else if (cells.value(scope).startsWith(prefix))
            what = cells.value(scope).mid(prefix.size());
        const qsizetype slash = what.indexOf(QLatin1Char('/'));
        bool ok = false;
        const double value = cell(cells, "value").toDouble(&ok);
        if (slash < 0 || !ok || what.startsWith(seen))
            continue;
        errors.push_back(
            {what.left(slash), what.mid(slash + 1), cell(cells, "factor"), value, cell(cells, "rows").toInt()});
    }
    return errors;
}

planner::Json leftOutJson(const std::vector<LeftOutError> &errors)
{
    planner::Json json = planner::Json::object();
    for (const LeftOutError &e : errors) {
        planner::Json &group = json[e.leftOut.toStdString()][e.group.toStdString()];
        group[e.figure.toStdString()] = planner::numberToJson(e.value);
        group["rows"] = e.rows;
    }
    return json;
}

QStringList leftOutLines(const std::vector<LeftOutError> &errors)
{
    QStringList order;
    QHash<QString, QStringList> parts;
    for (const LeftOutError &e : errors) {
        if (e.figure != QLatin1String("median_error"))
            continue;
        if (!parts.contains(e.leftOut))
            order << e.leftOut;
        parts[e.leftOut] << QStringLiteral("%1 %2 %").arg(e.group, shownNumber(e.value * 100));
    }
    QStringList lines;
    for (const QString &leftOut : order)
        lines << QStringLiteral("%1: median error %2").arg(leftOut, parts[leftOut].join(QStringLiteral(", ")));
    return lines;
}

} // namespace cw::app
