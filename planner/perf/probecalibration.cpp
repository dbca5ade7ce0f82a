#include "planner/perf/probecalibration.h"

#include "planner/perf/measuredband.h"
#include "planner/perf/servingcalibration.h"
#include "planner/perf/trainingcalibration.h"

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double beyondSheet = 1.05;   // a data sheet is rounded and clocks vary; more is another device
constexpr double narrowestBand = 0.5;  // one kernel does not explain more than half of a band
constexpr double smallestError = 0.01; // two devices of one type differ by more than the spread of one run
constexpr double usualError = 0.14;    // of a factor no row states an error for: the prior of families

QString cellOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int index = table.column(QLatin1String(column));
    return index < 0 ? QString() : row.value(index);
}

double numberOf(const catalog::FactTable &table, const QStringList &row, const char *column, double otherwise = 0)
{
    bool ok = false;
    const double value = cellOf(table, row, column).toDouble(&ok);
    return ok ? value : otherwise;
}

/// A factor as it is known: its middle, and the error of its logarithm.
struct Known {
    double value = 1, error = usualError;
    [[nodiscard]] Band band() const
    {
        return {value * std::exp(-bandReach * error), value, value * std::exp(bandReach * error)};
    }
};

Known weighed(const Known &before, double observed, double error)
{
    const double a = 1 / (before.error * before.error), b = 1 / (error * error);
    const double middle = (a * std::log(before.value) + b * std::log(observed)) / (a + b);
    return {std::exp(middle), std::sqrt(1 / (a + b))};
}

/// The two tables of factors behind one face.
class Factors {
public:
    explicit Factors(const catalog::CatalogSnapshot &catalog, const catalog::Accelerator &accelerator)
        : catalog_(catalog), device_(planner::deviceOf(accelerator, nullptr)), serving_(servingCalibration(catalog)),
          training_(trainingCalibration(catalog))
    {
        const ServingFamily *family = serving_.familyOf(device_);
        servingFamily_ = family ? family->key : device_.family;
    }

    [[nodiscard]] const Device &device() const { return device_; }
    [[nodiscard]] bool hasServingFamily() const { return serving_.familyOf(device_) != nullptr; }
    [[nodiscard]] QString familyOf(const QString &table) const
    {
        return table == u"calibration_serving"_s ? servingFamily_ : device_.family;
    }

    /// Of the device or of its family alone, resolved without any engine's part; nothing for an unknown factor.
    [[nodiscard]] std::optional<Known> known(const QString &table, const QString &factor, bool ofFamily) const
    {
        if (table == u"calibration_serving"_s)
            return knownServing(factor, ofFamily);
        const auto *found = ofFamily ? training_.family(device_.family) : training_.profileOf(device_);
        const DeviceFactors factors = found ? found->factors : training_.pooled;
        const auto infos = deviceFactorInfos();
        for (std::size_t i = 0; i < infos.size(); ++i)
            if (factor == QLatin1String(infos[i].name)) {
                DeviceFactors copy = factors;
                Known known;
                known.value = factorOf(copy, int(i));
                known.error = errorOf(table, factor, ofFamily, known.value);
                return known;
            }
        return std::nullopt;
    }

    [[nodiscard]] Band bandOf(const QString &figure) const
    {
        if (figure == u"training"_s) {
            const auto *family = training_.profileOf(device_);
            const BandRatio ratio = family && family->rows > 0 ? training_.denseBand : training_.unseenBand;
            return narrowed({ratio.low, 1, ratio.high}, family ? family->removedVariance : 0);
        }
        const std::size_t metric = figure == u"ttft"_s ? 0 : figure == u"tpot"_s ? 1 : 2;
        const ServingFamily *family = serving_.familyOf(device_);
        const ServingSpread &s =
            serving_.spread[metric][std::size_t(ServingLoop::Closed)][family && family->rows > 0 ? 0 : 1];
        const ServingDevice *measured = serving_.deviceOf(device_.id);
        return narrowed({s.low, 1, s.high}, measured ? measured->removedVariance[metric] : 0);
    }

    [[nodiscard]] double removedBefore(const QString &figure) const
    {
        if (figure == u"training"_s) {
            const auto *family = training_.profileOf(device_);
            return family ? family->removedVariance : 0;
        }
        const ServingDevice *measured = serving_.deviceOf(device_.id);
        return measured ? measured->removedVariance[figure == u"ttft"_s ? 0 : figure == u"tpot"_s ? 1 : 2] : 0;
    }

    /// Multiplier of a serving family's row as it stands.
    [[nodiscard]] double servingMultiplier(const QString &factor) const
    {
        const ServingFamily *family = serving_.familyOf(device_);
        const auto which = servingFactorFromName(factor);
        return family && which ? family->multiplier[*which] : 1;
    }

private:
    [[nodiscard]] std::optional<Known> knownServing(const QString &factor, bool ofFamily) const
    {
        const auto which = servingFactorFromName(factor);
        if (!which)
            return std::nullopt;
        Known known;
        known.value = serving_.global[*which];
        if (const ServingFamily *vendor = serving_.vendorOf(device_))
            known.value *= vendor->multiplier[*which];
        known.value *= servingMultiplier(factor);
        if (const ServingDevice *measured = serving_.deviceOf(device_.id); measured && !ofFamily)
            known.value *= measured->multiplier[*which];
        known.error = errorOf(u"calibration_serving"_s, factor, ofFamily, known.value);
        return known;
    }

    /// What the row of the device, else of its family, states; in logarithms.
    [[nodiscard]] double errorOf(const QString &kind, const QString &factor, bool ofFamily, double value) const
    {
        const catalog::FactTable *table = catalog_.table(kind);
        if (!table)
            return usualError;
        const bool serving = kind == u"calibration_serving"_s;
        const QString ofDevice = serving ? device_.id : u"device:%1/%2"_s.arg(device_.id, device_.family);
        const QString family = serving ? servingFamily_ : u"family:"_s + device_.family;
        std::optional<double> found;
        for (const QStringList &row : table->rows) {
            const QString key = cellOf(*table, row, serving ? "key" : "scope");
            if (cellOf(*table, row, "factor") != factor || (key != family && (ofFamily || key != ofDevice)))
                continue;
            const double error = serving ? numberOf(*table, row, "standard_error")
                                         : numberOf(*table, row, "deviation") / std::max(value, 1e-9);
            if (error > 0 && (!found || key == ofDevice))
                found = error;
        }
        return found.value_or(usualError);
    }

    const catalog::CatalogSnapshot &catalog_;
    Device device_;
    ServingCalibration serving_;
    TrainingCalibration training_;
    QString servingFamily_;
};

/// Writes the rows of a calibration with their provenance.
class RowWriter {
public:
    RowWriter(const QString &source, QDate day, const Factors &factors, ProbeCalibration &out)
        : source_(source), day_(day.toString(Qt::ISODate)), factors_(factors), out_(out)
    {
    }

    void serving(const QString &scope, const QString &key, const QString &factor, double value, double error)
    {
        const QString slug = QString(key).toLower().replace(u' ', u'-');
        QMap<QString, QString> cells = {{u"scope"_s, scope},
                                        {u"key"_s, key},
                                        {u"factor"_s, factor},
                                        {u"value"_s, text(value)},
                                        {u"prior"_s, u"1"_s},
                                        {u"prior_sd"_s, text(usualError)},
                                        {u"standard_error"_s, text(error)},
                                        {u"unit"_s, u"multiplier"_s}};
        if (scope == u"device"_s || !factors_.hasServingFamily()) // a fitted row knows already whom it stands for
            cells.insert(u"matches"_s, key);
        add(u"calibration_serving"_s, u"%1-%2-%3"_s.arg(scope, slug, factor), cells);
    }

    void training(const QString &scope, const QString &factor, double value, double error)
    {
        QMap<QString, QString> cells = {{u"factor"_s, factor},     {u"scope"_s, scope},
                                        {u"value"_s, text(value)}, {u"deviation"_s, text(value * error)},
                                        {u"unit"_s, u"share"_s},   {u"method"_s, u"weighed with a measurement"_s}};
        add(u"calibration_training"_s, scope + u'/' + factor, cells);
    }

private:
    static QString text(double value) { return QString::number(value, 'g', 8); }

    void add(const QString &kind, const QString &id, QMap<QString, QString> cells)
    {
        catalog::ImportedRow row;
        row.kind = kind;
        row.id = id;
        row.cells = std::move(cells);
        row.cells.insert({{u"source_url"_s, QString()},
                          {u"source_title"_s, source_},
                          {u"confidence"_s, u"measured"_s},
                          {u"evidence"_s, u"derived"_s},
                          {u"as_of"_s, day_}});
        out_.rows.push_back(std::move(row));
    }

    QString source_, day_;
    const Factors &factors_;
    ProbeCalibration &out_;
};

/// The rate of the data sheet that a figure is held against, SI units; nothing where the vendor states none.
std::optional<double> sheetRate(const catalog::Accelerator &accelerator, const QString &spec)
{
    const Device device = planner::deviceOf(accelerator, nullptr);
    const double value = spec == u"memory_bandwidth"_s ? device.memoryBandwidth
                         : precisionFromText(spec)     ? device.peak(*precisionFromText(spec))
                                                       : 0;
    return value > 0 ? std::optional(value) : std::nullopt;
}
bool measures(const MeasuredDevice &measured, const QString &probe, const QString &metric)
{
    return std::any_of(measured.figures.begin(), measured.figures.end(),
                       [&](const MeasuredFigure &figure) { return figure.probe == probe && figure.metric == metric; });
}

} // namespace

ProbeCalibration weighEvidence(const QString &accelerator, const std::vector<FactorEvidence> &evidence,
                               const QString &source, QDate day, const catalog::CatalogSnapshot &catalog)
{
    ProbeCalibration out;
    const Factors factors(catalog, *catalog.accelerator(accelerator));
    RowWriter rows(source, day, factors, out);
    std::map<QString, double> removed;
    for (const FactorEvidence &e : evidence) {
        const auto device = factors.known(e.table, e.factor, false), family = factors.known(e.table, e.factor, true);
        if (!device || !family)
            continue;
        const QString familyName = factors.familyOf(e.table);
        const Known deviceNow = weighed(*device, e.value, e.error);
        const Known familyNow = weighed(*family, e.value, std::hypot(e.error, e.deviceSpread));
        out.factors.push_back(
            {u"device"_s, accelerator, e.table, e.factor, e.measuredShare, device->band(), deviceNow.band()});
        out.factors.push_back(
            {u"family"_s, familyName, e.table, e.factor, e.measuredShare, family->band(), familyNow.band()});
        if (e.table == u"calibration_serving"_s) {
            rows.serving(u"device"_s, accelerator, e.factor, deviceNow.value / familyNow.value, deviceNow.error);
            rows.serving(u"family"_s, familyName, e.factor,
                         factors.servingMultiplier(e.factor) * familyNow.value / family->value, familyNow.error);
        } else {
            rows.training(u"device:%1/%2"_s.arg(accelerator, factors.device().family), e.factor, deviceNow.value,
                          deviceNow.error);
            rows.training(u"family:"_s + familyName, e.factor, familyNow.value, familyNow.error);
        }
        if (!e.figure.isEmpty())
            removed[e.figure] +=
                e.weight * e.weight * (device->error * device->error - deviceNow.error * deviceNow.error);
    }
    for (const auto &[figure, variance] : removed) {
        const Band before = factors.bandOf(figure);
        const double most = (1 - narrowestBand * narrowestBand) * varianceOf(before);
        const double now = std::min(variance, most);
        out.bands.push_back({figure, before, narrowed(before, now)});
        const double total = factors.removedBefore(figure) + now;
        if (figure == u"training"_s)
            rows.training(u"device:%1/%2"_s.arg(accelerator, factors.device().family), u"band_removed"_s, total, 0);
        else
            rows.serving(u"device"_s, accelerator, u"band_"_s + figure, total, 0);
    }
    return out;
}

std::optional<double> knownFactor(const QString &accelerator, const QString &table, const QString &factor,
                                  const catalog::CatalogSnapshot &catalog)
{
    const catalog::Accelerator *found = catalog.accelerator(accelerator);
    const auto known = found ? Factors(catalog, *found).known(table, factor, false) : std::nullopt;
    return known ? std::optional(known->value) : std::nullopt;
}

Result<ProbeCalibration> calibrationFrom(const MeasuredDevice &measured, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Accelerator *accelerator = catalog.accelerator(measured.accelerator);
    if (!accelerator)
        return Error::invalid(u"The catalog has no accelerator “%1”"_s.arg(measured.accelerator), {},
                              u"an id of `catalog list accelerators`"_s);
    const catalog::FactTable *table = catalog.table(u"probe_factors"_s);
    if (!table)
        return Error::absent(u"the catalog lacks the table “probe_factors”"_s);
    std::vector<FactorEvidence> evidence;
    QStringList unused;
    for (const MeasuredFigure &figure : measured.figures) {
        bool isUsed = false;
        QString better;
        for (const QStringList &row : table->rows) {
            if (cellOf(*table, row, "probe") != figure.probe || cellOf(*table, row, "metric") != figure.metric)
                continue;
            if (const QString other = cellOf(*table, row, "unless"); measures(measured, figure.probe, other)) {
                better = other;
                continue;
            }
            const auto rate = sheetRate(*accelerator, cellOf(*table, row, "spec"));
            if (!rate)
                continue;
            const double share = figure.value / *rate;
            if (share > beyondSheet)
                return Error::invalid(
                    u"%1 %2 is %3 times what the data sheet of %4 states"_s.arg(figure.probe, figure.metric)
                        .arg(share, 0, 'f', 2)
                        .arg(accelerator->name),
                    {}, u"the device that was measured; --device names another"_s);
            const double low = numberOf(*table, row, "transfer_low", 1),
                         high = numberOf(*table, row, "transfer_high", 1);
            FactorEvidence e;
            e.table = cellOf(*table, row, "table_kind");
            e.factor = cellOf(*table, row, "factor");
            e.value = share * numberOf(*table, row, "transfer_likely", 1);
            e.error = std::hypot(std::max(figure.relativeError, smallestError), std::log(high / low) / (2 * bandReach));
            e.deviceSpread = numberOf(*table, row, "device_spread");
            e.figure = cellOf(*table, row, "figure");
            e.weight = numberOf(*table, row, "weight");
            e.measuredShare = share;
            evidence.push_back(e);
            isUsed = true;
        }
        if (!isUsed && !better.isEmpty())
            unused << u"%1 %2: %3 of the same run tells more"_s.arg(figure.probe, figure.metric, better);
        else if (!isUsed)
            unused << u"%1 %2: no factor rests on it"_s.arg(figure.probe, figure.metric);
    }
    if (evidence.empty())
        return Error::absent(u"The run measured nothing that a factor of an accelerator rests on (%1)"_s.arg(
            unused.isEmpty() ? u"no verified figure"_s : unused.join(u"; "_s)));
    ProbeCalibration out = weighEvidence(measured.accelerator, evidence, measured.source, measured.day, catalog);
    out.unused = unused;
    return out;
}

} // namespace cw::planner
