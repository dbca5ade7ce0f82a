// The catalog the windows of the program work with: the shipped one with the user's own laid over it, as known on the
// day of each window's plan, as the command line does it. Quotes, prices and own entries are written to the user
// catalog and laid over anew on a thread of its own, one change after the other, so that no window waits. Look-ups
// through `CurrentCatalog` are safe on any thread; the rest belongs to the GUI thread.
#pragma once

#include "catalog/store/usercatalog.h"
#include "catalog/store/userfacts.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <mutex>

namespace cw::app {

/// The newest snapshots by day, shared between threads.
class CurrentCatalog {
public:
    /// One snapshot for every day.
    explicit CurrentCatalog(catalog::SnapshotPtr snapshot);
    /// Lays the user's catalog over `shipped` when a day is first asked for. `today` stands for a day that is none.
    CurrentCatalog(catalog::SnapshotPtr shipped, catalog::UserCatalog user, QDate today);

    /// As known on a day; reads the user's catalog where that was not asked before.
    [[nodiscard]] Result<catalog::SnapshotPtr> on(QDate day) const;
    /// The same without reading; nullptr: not asked before.
    [[nodiscard]] catalog::SnapshotPtr known(QDate day) const;
    /// What the user stored has changed: all days that were asked for are read anew. Then the old ones are forgotten.
    [[nodiscard]] Outcome renew();
    /// Of the team's catalog, as it was read last; 0 in one's own.
    [[nodiscard]] qint64 revision() const;

private:
    [[nodiscard]] QDate dayOf(QDate day) const;
    /// Equal contents are one snapshot, so that what was worked out from it stays.
    void keep(QDate day, catalog::SnapshotPtr snapshot) const;

    catalog::SnapshotPtr shipped_;
    std::optional<catalog::UserCatalog> user_;
    QDate today_;
    mutable std::mutex busy_;
    mutable int generation_ = 0;
    mutable qint64 revision_ = 0;
    mutable std::map<QDate, catalog::SnapshotPtr> byDay_;
};

/// A change of the user catalog; runs on the catalog's thread.
using CatalogWrite = std::function<Outcome(catalog::UserCatalog &)>;

class LiveCatalog : public QObject {
    Q_OBJECT
public:
    /// Shows the shipped catalog until `layNow` or `apply`. `day` is today.
    LiveCatalog(catalog::SnapshotPtr shipped, const QString &userFile, QDate day, QObject *parent = nullptr);
    ~LiveCatalog() override;

    /// As known today.
    [[nodiscard]] catalog::SnapshotPtr snapshot() const { return snapshot(day_); }
    /// As known on a day; what is nearest to it until that day is laid.
    [[nodiscard]] catalog::SnapshotPtr snapshot(QDate day) const;
    /// Lays a day in the background; `changed` follows. Nothing happens where it is known.
    void want(QDate day);
    [[nodiscard]] bool knows(QDate day) const { return current_->known(day) != nullptr; }
    [[nodiscard]] const catalog::SnapshotPtr &shipped() const { return shipped_; }
    [[nodiscard]] std::shared_ptr<const CurrentCatalog> current() const { return current_; }
    [[nodiscard]] const catalog::UserCatalog &user() const { return user_; }
    [[nodiscard]] QDate day() const { return day_; }
    /// What the user has read of a team's catalog: changes that others made since are told, not overwritten.
    [[nodiscard]] qint64 revision() const { return current_->revision(); }

    /// Lays the user's catalog over the shipped one before it returns: at start.
    [[nodiscard]] Outcome layNow();
    /// Writes and lays anew in the background; `changed` or `failed` follows. Changes keep their order.
    void apply(CatalogWrite write);
    [[nodiscard]] bool isBusy() const { return running_ > 0; }

Q_SIGNALS:
    /// A snapshot is another one, or what the user stored is (a quote whose lines wait changes no price).
    void changed();
    void failed(const cw::Error &error);

private:
    /// Runs in the catalog's thread; `changed` or `failed` follows.
    void run(std::function<Outcome()> work);

    catalog::SnapshotPtr shipped_;
    catalog::UserCatalog user_;
    QDate day_;
    std::shared_ptr<CurrentCatalog> current_;
    QThreadPool thread_; ///< one thread: changes keep their order
    int running_ = 0;
};

} // namespace cw::app
