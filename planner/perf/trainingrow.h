// One row of a published training measurement as a case of the model. Reads shape, machine, degrees, batch, precision
// and stack; never id, titles, addresses, notes or the model's name. What a row leaves out is filled by the rules below
// or the row is not covered, with its reason.
//   recomputation: the lightest that fits in memory        micro batch: 1 in a pipeline, else the largest that fits
//   degrees under XLA: sharded over all chips              gated FFN, dense layers, tied embeddings: by parameter count
#pragma once

#include "catalog/import/csv.h"
#include "planner/perf/trainingmodel.h"

#include <memory>
#include <unordered_map>

namespace cw::planner {

/// How published tables name accelerators (device_aliases.csv), and what they say beyond the catalog entry.
struct DeviceAlias {
    QString accelerator;
    double memoryBytes = 0, memoryBandwidth = 0, scaleUp = 0, scaleOut = 0; ///< 0: as in the catalog
    int ranksPerDevice = 1;                                                 ///< degrees count cores of one accelerator
};
/// Device of a published name, or nullopt.
class DeviceAliases {
public:
    explicit DeviceAliases(const catalog::CatalogSnapshot &catalog);
    struct Found {
        Device device;
        int ranksPerDevice = 1;
    };
    [[nodiscard]] std::optional<Found> find(const QString &name) const;

private:
    const catalog::CatalogSnapshot &catalog_;
    std::unordered_map<std::string, DeviceAlias> byName_;
};

enum class TrainingMetric { StepSeconds, TokensPerSecondPerDevice, TeraflopsPerDevice, Mfu };

struct TrainingRow {
    std::shared_ptr<const catalog::ModelShape> shape; ///< what `input.model` points to
    TrainingCase input;
    TrainingMetric metric = TrainingMetric::StepSeconds;
    double measured = 0;
    double flopsPerStep = 0; ///< the work the source's TFLOP/s or MFU counts
    QString notCovered;      ///< reason; empty = covered
    /// The metric's value for a step of so many seconds, and the step for a value.
    [[nodiscard]] double fromStep(double seconds) const;
};

class TrainingTable {
public:
    TrainingTable(const catalog::CsvTable &table, const DeviceAliases &aliases);
    /// The first column the table lacks, or empty.
    [[nodiscard]] QString missingColumn() const { return missing_; }
    [[nodiscard]] TrainingRow row(std::size_t index) const;

private:
    [[nodiscard]] const QString &text(std::size_t row, int column) const;
    [[nodiscard]] double number(std::size_t row, int column) const; ///< NaN when empty
    bool readShape(std::size_t row, TrainingRow &out) const;
    bool readMachine(std::size_t row, TrainingRow &out, int &ranksPerDevice) const;
    bool readDegrees(std::size_t row, TrainingRow &out, int ranksPerDevice) const;
    bool readMetric(std::size_t row, TrainingRow &out) const;

    const catalog::CsvTable &table_;
    const DeviceAliases &aliases_;
    std::vector<int> columns_;
    QString missing_;
};

} // namespace cw::planner
