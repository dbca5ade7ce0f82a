// One line of a published inference measurement, read into a serving case. Only what was run is read: shape,
// accelerator, mapping, precision, engine, load. Identifiers, titles, addresses and model names are never read; of the
// notes only the stated split of a disaggregated deployment, which has no column of its own. Pure, safe from any
// thread.
#pragma once

#include "planner/perf/servingcase.h"
#include "planner/perf/validation.h"

#include <memory>

namespace cw::planner {

enum class ServingQuantity { Ttft, Tpot, EndToEnd, OutputRate, OutputRatePerDevice, TotalRate };
enum class ServingStatistic { Mean, Median, P99 };

struct ServingRow {
    QString notCovered;  ///< why no prediction can be made; empty when one can
    QString id, metric;  ///< for the report only
    double measured = 0; ///< in the unit of the metric
    ServingQuantity quantity = ServingQuantity::Tpot;
    ServingStatistic statistic = ServingStatistic::Mean;
    catalog::ModelShape model;
    ServingShape shape;     ///< of the model, worked out once
    ServingProfile profile; ///< the groups of the calibration it was read against
    ServingCase serving;    ///< `model` is set by `predictRow`
    bool endless = false;   ///< all requests queued at once
    bool staticBatch = false;
    double requests = 0;     ///< of the whole run, where the notes state it; 0 = not stated
    bool decodeOnly = false; ///< the prompts were cached already
    double chunkTokens = 0; ///< prompt tokens of a step and attention group, where the notes state it; 0 = the engine's
    double replicas = 1;    ///< of the deployment measured
    double devices = 1;     ///< of the whole deployment
    double prefillWorkers = 0; ///< disaggregated: prefill workers per decode worker; 0 = not disaggregated
    int prefillTp = 1, prefillDp = 1, prefillPp = 1;
    [[nodiscard]] ServingMetric group() const;
};

struct ServingRowPrediction {
    double value = 0; ///< in the unit of the metric; meaningless when `notCovered` is set
    Band band;
    ServingLoop loop = ServingLoop::Closed;
    bool transferred = false;
    const char *notCovered = nullptr;
};

/// What the rows are read against.
class ServingRowReader {
public:
    /// Fails when a column that every measurement needs is absent.
    static Result<ServingRowReader> of(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog,
                                       const ServingCalibration &calibration);
    [[nodiscard]] ServingRow read(std::size_t row) const;

private:
    ServingRowReader() = default;
    QString cell(std::size_t row, const char *column) const;
    std::optional<double> number(std::size_t row, const char *column) const;
    void readModel(std::size_t row, ServingRow &out) const;
    void readDevice(std::size_t row, ServingRow &out) const;
    void readRun(std::size_t row, ServingRow &out) const;
    void readMapping(std::size_t row, ServingRow &out) const;
    void readLoad(std::size_t row, ServingRow &out) const;
    void readMetric(std::size_t row, ServingRow &out) const;
    void refuseNonsense(std::size_t row, ServingRow &out) const;

    const catalog::CsvTable *table_ = nullptr;
    const catalog::CatalogSnapshot *catalog_ = nullptr;
    const ServingCalibration *calibration_ = nullptr;
    QHash<QString, int> columns_;
};

/// `calibration` has the groups of the one the row was read against; its values may differ.
[[nodiscard]] ServingRowPrediction predictRow(const ServingRow &row, const ServingCalibration &calibration);

} // namespace cw::planner
