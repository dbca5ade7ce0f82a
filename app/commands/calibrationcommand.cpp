#include "app/commands/calibrationcommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using catalog::StoredCalibration;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

using Stack = std::shared_ptr<std::vector<StoredCalibration>>;

/// Remembers what is in use and puts what `change` makes of it in its place.
template <typename Change>
CatalogWrite replacing(const Stack &before, Change change)
{
    return [before, change](catalog::UserCatalog &user) -> Outcome {
        auto stored = user.calibrations();
        if (!stored.ok())
            return stored.error();
        *before = *stored;
        const auto after = change(std::move(stored).value());
        return after.ok() ? user.setCalibrations(*after) : Outcome(after.error());
    };
}

const StoredCalibration *named(const std::vector<StoredCalibration> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QStringList othersOf(const std::vector<StoredCalibration> &all, const QString &id)
{
    QStringList others;
    for (const StoredCalibration &each : all)
        if (each.id != id)
            others += each.id;
    return others;
}

/// Takes back what a step did to the calibration of `id`, whatever was used or taken back elsewhere meanwhile.
CatalogWrite restoring(const Stack &before, const CalibrationBase &base, const QString &id)
{
    return [before, base, id](catalog::UserCatalog &user) -> Outcome {
        auto stored = user.calibrations();
        if (!stored.ok())
            return stored.error();
        if (othersOf(*stored, id) == othersOf(*before, id))
            return user.setCalibrations(*before); // nobody did: exactly as it was
        auto after = withoutCalibration(base, std::move(stored).value(), id);
        if (const StoredCalibration *old = named(*before, id); after.ok() && old)
            after = withCalibration(base, std::move(after).value(), *old);
        return after.ok() ? user.setCalibrations(*after) : Outcome(after.error());
    };
}

} // namespace

UseCalibrationCommand::UseCalibrationCommand(const std::shared_ptr<LiveCatalog> &live,
                                             const StoredCalibration &calibration)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "Use what was measured of %1")).arg(calibration.subject)),
      base_{live->shipped(), live->user()}, calibration_(calibration),
      before_(std::make_shared<std::vector<StoredCalibration>>())
{
}

CatalogWrite UseCalibrationCommand::forward()
{
    return replacing(before_,
                     [base = base_, calibration = calibration_](
                         std::vector<StoredCalibration> stored) -> Result<std::vector<StoredCalibration>> {
                         auto others = withoutCalibration(base, std::move(stored), calibration.id);
                         return others.ok() ? withCalibration(base, std::move(others).value(), calibration) : others;
                     });
}

CatalogWrite UseCalibrationCommand::backward()
{
    return restoring(before_, base_, calibration_.id);
}

DropCalibrationCommand::DropCalibrationCommand(const std::shared_ptr<LiveCatalog> &live, const QString &id,
                                               const QString &subject)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "Take back what was measured of %1")).arg(subject)),
      base_{live->shipped(), live->user()}, id_(id), before_(std::make_shared<std::vector<StoredCalibration>>())
{
}

CatalogWrite DropCalibrationCommand::forward()
{
    return replacing(before_, [base = base_, id = id_](std::vector<StoredCalibration> stored) {
        return withoutCalibration(base, std::move(stored), id);
    });
}

CatalogWrite DropCalibrationCommand::backward()
{
    return restoring(before_, base_, id_);
}

EnterLedgerCommand::EnterLedgerCommand(const std::shared_ptr<LiveCatalog> &live, const QByteArray &content,
                                       const QString &workload)
    : CatalogCommand(live, say(QT_TRANSLATE_NOOP("Commands", "Enter what %1 did")).arg(workload)), content_(content),
      day_(live->day())
{
}

CatalogWrite EnterLedgerCommand::forward()
{
    return [content = content_, day = day_](catalog::UserCatalog &user) { return user.addToLedger(day, content); };
}

CatalogWrite EnterLedgerCommand::backward()
{
    return [content = content_](catalog::UserCatalog &user) -> Outcome {
        const auto records = user.ledger();
        if (!records.ok())
            return records.error();
        for (auto record = records->rbegin(); record != records->rend(); ++record)
            if (record->content == content)
                return user.removeFromLedger(record->number);
        return Done{}; // removed elsewhere meanwhile
    };
}

} // namespace cw::app
