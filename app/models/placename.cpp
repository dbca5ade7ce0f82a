#include "app/models/placename.h"

#include "app/models/numbers.h"
#include "catalog/model/producttitle.h"
#include "catalog/store/catalognames.h"
#include "planner/report/placenames.h"

#include <QMutex>

namespace cw::app {

namespace {
QMutex &guard()
{
    static QMutex mutex;
    return mutex;
}

catalog::SnapshotPtr &named()
{
    static catalog::SnapshotPtr snapshot;
    return snapshot;
}
} // namespace

void namePlacesFrom(const catalog::SnapshotPtr &catalog)
{
    const QMutexLocker lock(&guard());
    named() = catalog;
}

namespace {
catalog::SnapshotPtr shown()
{
    const QMutexLocker lock(&guard());
    return named();
}
} // namespace

QString withNamesOf(const planner::PlanResult &result, const QString &text)
{
    const catalog::SnapshotPtr snapshot = shown();
    return snapshot ? planner::withPlaceNames(text, planner::placeNamesOf(result, *snapshot)) : text;
}

QString modelName(const QString &id)
{
    const catalog::SnapshotPtr snapshot = shown();
    const catalog::ModelShape *model = snapshot ? snapshot->model(id) : nullptr;
    return model && !model->name.isEmpty() ? model->name : id;
}

QString systemName(const QString &id)
{
    const catalog::SnapshotPtr snapshot = shown();
    const catalog::System *system = snapshot ? snapshot->system(id) : nullptr;
    return system ? partText(catalog::productTitle(system->vendor, system->name)) : id;
}

QString placeName(const QString &id)
{
    const catalog::SnapshotPtr snapshot = shown();
    return snapshot ? catalog::siteName(*snapshot, id) : id;
}

} // namespace cw::app
