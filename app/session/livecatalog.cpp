#include "app/session/livecatalog.h"

#include "catalog/base/outofmemory.h"

#include <algorithm>

namespace cw::app {

namespace {
constexpr std::size_t mostDays = 8; // as many plans as people have open at once
}

CurrentCatalog::CurrentCatalog(catalog::SnapshotPtr snapshot) : shipped_(std::move(snapshot)) {}

CurrentCatalog::CurrentCatalog(catalog::SnapshotPtr shipped, catalog::UserCatalog user, QDate today)
    : shipped_(std::move(shipped)), user_(std::move(user)), today_(today)
{
}

QDate CurrentCatalog::dayOf(QDate day) const
{
    return day.isValid() ? day : today_;
}

catalog::SnapshotPtr CurrentCatalog::known(QDate day) const
{
    const std::lock_guard lock(busy_);
    if (!user_)
        return shipped_;
    const auto found = byDay_.find(dayOf(day));
    return found == byDay_.end() ? nullptr : found->second;
}

Result<catalog::SnapshotPtr> CurrentCatalog::on(QDate day) const
{
    for (;;) {
        if (auto snapshot = known(day))
            return snapshot;
        int before = 0;
        {
            const std::lock_guard lock(busy_);
            before = generation_;
        }
        const auto revision = user_->revision(); // first: what comes in between counts as not read
        if (!revision.ok())
            return revision.error();
        auto laid = catalog::withUserCatalog(shipped_, *user_, dayOf(day));
        if (!laid.ok())
            return laid;
        const std::lock_guard lock(busy_);
        if (before == generation_) { // else it was read before what has changed since
            if (byDay_.empty())
                revision_ = *revision;
            keep(dayOf(day), laid.value());
        }
    }
}

void CurrentCatalog::keep(QDate day, catalog::SnapshotPtr snapshot) const
{
    for (const auto &[other, same] : byDay_)
        if (same->hash == snapshot->hash)
            snapshot = same;
    if (byDay_.size() >= mostDays) {
        const auto oldest =
            std::find_if(byDay_.begin(), byDay_.end(), [&](const auto &e) { return e.first != today_; });
        byDay_.erase(oldest);
    }
    byDay_[day] = std::move(snapshot);
}

Outcome CurrentCatalog::renew()
{
    std::vector<QDate> days{today_};
    {
        const std::lock_guard lock(busy_);
        for (const auto &[day, snapshot] : byDay_)
            if (day != today_)
                days.push_back(day);
    }
    const auto revision = user_->revision();
    if (!revision.ok())
        return revision.error();
    std::vector<catalog::SnapshotPtr> laid;
    for (const QDate day : days) {
        auto snapshot = catalog::withUserCatalog(shipped_, *user_, day);
        if (!snapshot.ok())
            return snapshot.error();
        laid.push_back(std::move(snapshot).value());
    }
    const std::lock_guard lock(busy_);
    ++generation_;
    revision_ = *revision;
    byDay_.clear();
    for (std::size_t i = 0; i < days.size(); ++i)
        keep(days[i], laid[i]);
    return Done{};
}

qint64 CurrentCatalog::revision() const
{
    const std::lock_guard lock(busy_);
    return revision_;
}

LiveCatalog::LiveCatalog(catalog::SnapshotPtr shipped, const QString &userFile, QDate day, QObject *parent)
    : QObject(parent), shipped_(std::move(shipped)), user_(userFile), day_(day),
      current_(std::make_shared<CurrentCatalog>(shipped_, user_, day))
{
    thread_.setMaxThreadCount(1);
}

LiveCatalog::~LiveCatalog()
{
    thread_.waitForDone(); // a change that was begun is written
}

catalog::SnapshotPtr LiveCatalog::snapshot(QDate day) const
{
    for (const QDate &wanted : {day, day_})
        if (auto snapshot = current_->known(wanted))
            return snapshot;
    return shipped_;
}

void LiveCatalog::want(QDate day)
{
    if (!knows(day))
        run([this, day]() -> Outcome {
            const auto laid = current_->on(day);
            return laid.ok() ? Outcome(Done{}) : Outcome(laid.error());
        });
}

Outcome LiveCatalog::layNow()
{
    const auto laid = current_->on(day_);
    if (!laid.ok())
        return laid.error();
    Q_EMIT changed();
    return Done{};
}

void LiveCatalog::apply(CatalogWrite write)
{
    run([this, write = std::move(write)]() -> Outcome {
        const Outcome written = write(user_);
        const Outcome renewed = current_->renew(); // also when overtaken by another: then the other's word is shown
        return written.ok() ? renewed : written;
    });
}

void LiveCatalog::run(std::function<Outcome()> work)
{
    ++running_;
    thread_.start([this, work = std::move(work)] {
        const Outcome done = withinMemory(work);
        QMetaObject::invokeMethod(this, [this, done] {
            --running_;
            Q_EMIT changed();
            if (!done.ok())
                Q_EMIT failed(done.error());
        });
    });
}

} // namespace cw::app
