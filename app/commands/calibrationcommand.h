// Measured calibrations of the user's catalog as undo steps: a probe's run is used from now on, what the ledger teaches
// is used, and each is taken back. Others that came later are worked out again. As all changes of the catalog they run
// on its thread.
#pragma once

#include "app/commands/catalogcommand.h"
#include "app/export/calibrations.h"

namespace cw::app {

/// Uses a calibration from now on. An older one of the same id (the ledger's) gives way to it.
class UseCalibrationCommand : public CatalogCommand {
public:
    UseCalibrationCommand(const std::shared_ptr<LiveCatalog> &live, const catalog::StoredCalibration &calibration);

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    CalibrationBase base_;
    catalog::StoredCalibration calibration_;
    std::shared_ptr<std::vector<catalog::StoredCalibration>> before_;
};

/// Takes one back.
class DropCalibrationCommand : public CatalogCommand {
public:
    DropCalibrationCommand(const std::shared_ptr<LiveCatalog> &live, const QString &id, const QString &subject);

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    CalibrationBase base_;
    QString id_;
    std::shared_ptr<std::vector<catalog::StoredCalibration>> before_;
};

/// Enters what a delivered cluster did; undo removes the entry.
class EnterLedgerCommand : public CatalogCommand {
public:
    /// `content` is the entry as the ledger keeps it.
    EnterLedgerCommand(const std::shared_ptr<LiveCatalog> &live, const QByteArray &content, const QString &workload);

protected:
    CatalogWrite forward() override;
    CatalogWrite backward() override;

private:
    QByteArray content_;
    QDate day_;
};

} // namespace cw::app
