#include "app/models/calibrationtables.h"

#include "app/export/calibrations.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int shownHash = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("Probes", text);
}

/// Bands of one table on one scale.
struct Scale {
    double low = 0, high = 1;
    [[nodiscard]] Cell cell(const Band &band) const
    {
        Cell cell = textCell(QStringLiteral("%1 … %2").arg(significant(band.low), significant(band.high)));
        cell.exported =
            QStringLiteral("%1 %2 %3").arg(exportNumber(band.low), exportNumber(band.likely), exportNumber(band.high));
        cell.sort = band.high - band.low;
        cell.band = BandValue{band.low, band.likely, band.high, std::nullopt, low, high};
        return cell;
    }
};

} // namespace

CellTable calibrationTable(const planner::ProbeCalibration &calibration)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Factor or figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Before")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "After")), false, false}};
    Scale scale{1, 1};
    const auto widen = [&scale](const Band &band) {
        scale.low = std::min(scale.low, band.low);
        scale.high = std::max(scale.high, band.high);
    };
    for (const planner::FactorChange &change : calibration.factors) {
        widen(change.before);
        widen(change.after);
    }
    for (const planner::BandChange &change : calibration.bands) {
        widen(change.before);
        widen(change.after);
    }
    for (const planner::FactorChange &change : calibration.factors)
        table.rows.push_back({change.scope + change.name + change.table + change.factor,
                              CellRowStyle::Normal,
                              {textCell(QStringLiteral("%1 %2 (%3)")
                                            .arg(change.name, change.factor,
                                                 change.table == QLatin1String("calibration_training")
                                                     ? say(QT_TRANSLATE_NOOP("Probes", "training"))
                                                     : say(QT_TRANSLATE_NOOP("Probes", "serving")))),
                               scale.cell(change.before), scale.cell(change.after)}});
    for (const planner::BandChange &change : calibration.bands)
        table.rows.push_back(
            {QStringLiteral("band ") + change.figure,
             CellRowStyle::Normal,
             {textCell(say(QT_TRANSLATE_NOOP("Probes", "Band of %1, times the likely value")).arg(change.figure)),
              scale.cell(change.before), scale.cell(change.after)}});
    return table;
}

CellTable calibrationsInUse(const std::vector<catalog::StoredCalibration> &stored)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Of")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Used since")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Hash")), false, false}};
    for (const catalog::StoredCalibration &each : stored)
        table.rows.push_back(
            {each.id,
             CellRowStyle::Normal,
             {textCell(each.subject == QLatin1String(ledgerSubject) ? say(QT_TRANSLATE_NOOP("Probes", "The ledger"))
                                                                    : each.subject),
              dayCell(each.appliedOn.toString(Qt::ISODate)), textCell(each.id.left(shownHash))}});
    return table;
}

CellTable ledgerTable(const std::vector<LedgerEntry> &entries)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Day")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Workload")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Measured")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Predicted")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Band")), false, false}};
    for (const LedgerEntry &entry : entries) {
        const double high = std::max(entry.high, entry.measured);
        Cell band = textCell(entry.isWithin() ? say(QT_TRANSLATE_NOOP("Probes", "within"))
                                              : say(QT_TRANSLATE_NOOP("Probes", "outside")));
        band.shape = entry.isWithin() ? Shape::Ok : Shape::High;
        band.band = BandValue{entry.low, entry.predicted, entry.high, entry.measured, 0, high};
        Cell workload = textCell(entry.workload);
        workload.second = entry.system;
        table.rows.push_back({QString::number(entry.number),
                              CellRowStyle::Normal,
                              {dayCell(entry.day.toString(Qt::ISODate)), workload, textCell(entry.metric),
                               numberCell(entry.measured, significant(entry.measured)),
                               numberCell(entry.predicted, significant(entry.predicted)), band}});
    }
    return table;
}

CellTable ledgerErrorTable(const std::vector<LedgerEntry> &entries)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Entries")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Median error")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Above the prediction")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Within the band")), true, false}};
    for (const LedgerError &error : ownErrors(entries))
        table.rows.push_back(
            {error.kind + error.metric,
             CellRowStyle::Normal,
             {textCell(error.kind + QLatin1Char(' ') + error.metric), numberCell(error.entries, whole(error.entries)),
              numberCell(error.medianApe, percent(error.medianApe)), numberCell(error.bias, percent(error.bias)),
              numberCell(error.within, percent(error.within))}});
    return table;
}

} // namespace cw::app
