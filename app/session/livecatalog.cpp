#include "app/session/livecatalog.h"

namespace cw::app {

catalog::SnapshotPtr CurrentCatalog::get() const
{
    const std::lock_guard lock(busy_);
    return snapshot_;
}

void CurrentCatalog::set(catalog::SnapshotPtr snapshot)
{
    const std::lock_guard lock(busy_);
    snapshot_ = std::move(snapshot);
}

LiveCatalog::LiveCatalog(catalog::SnapshotPtr shipped, const QString &userFile, QDate day, QObject *parent)
    : QObject(parent), shipped_(std::move(shipped)), user_(userFile), day_(day),
      current_(std::make_shared<CurrentCatalog>(shipped_))
{
    thread_.setMaxThreadCount(1);
}

LiveCatalog::~LiveCatalog()
{
    thread_.waitForDone(); // a change that was begun is written
}

Result<catalog::SnapshotPtr> LiveCatalog::laid() const
{
    return catalog::withUserCatalog(shipped_, user_, day_);
}

Outcome LiveCatalog::layNow()
{
    auto snapshot = laid();
    if (!snapshot.ok())
        return snapshot.error();
    current_->set(snapshot.value());
    Q_EMIT changed();
    return Done{};
}

void LiveCatalog::apply(CatalogWrite write)
{
    ++running_;
    const auto finish = [this, write = std::move(write)] {
        Outcome written = write(user_);
        auto snapshot = written.ok() ? laid() : Result<catalog::SnapshotPtr>(written.error());
        QMetaObject::invokeMethod(this, [this, snapshot = std::move(snapshot)] {
            --running_;
            if (!snapshot.ok()) {
                Q_EMIT failed(snapshot.error());
                return;
            }
            current_->set(snapshot.value());
            Q_EMIT changed();
        });
    };
    thread_.start(finish);
}

} // namespace cw::app
