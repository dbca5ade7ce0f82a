#include "app/models/placename.h"

#include "catalog/store/catalognames.h"

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

QString placeName(const QString &id)
{
    catalog::SnapshotPtr snapshot;
    {
        const QMutexLocker lock(&guard());
        snapshot = named();
    }
    return snapshot ? catalog::siteName(*snapshot, id) : id;
}

} // namespace cw::app
