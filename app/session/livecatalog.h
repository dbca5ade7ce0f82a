// The catalog the windows of the program work with: the shipped one with the user's own laid over it. Quotes, prices
// and own entries are written to the user catalog and laid over anew on a thread of its own, one change after the
// other, so that no window waits. Look-ups through `CurrentCatalog` are safe on any thread; the rest belongs to the GUI
// thread.
#pragma once

#include "catalog/store/usercatalog.h"
#include "catalog/store/userfacts.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <mutex>

namespace cw::app {

/// The newest snapshot, shared between threads.
class CurrentCatalog {
public:
    explicit CurrentCatalog(catalog::SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {}
    [[nodiscard]] catalog::SnapshotPtr get() const;
    void set(catalog::SnapshotPtr snapshot);

private:
    mutable std::mutex busy_;
    catalog::SnapshotPtr snapshot_;
};

/// A change of the user catalog; runs on the catalog's thread.
using CatalogWrite = std::function<Outcome(catalog::UserCatalog &)>;

class LiveCatalog : public QObject {
    Q_OBJECT
public:
    /// Shows the shipped catalog until `layNow` or `apply`. `day` decides which quotes still hold.
    LiveCatalog(catalog::SnapshotPtr shipped, const QString &userFile, QDate day, QObject *parent = nullptr);
    ~LiveCatalog() override;

    [[nodiscard]] catalog::SnapshotPtr snapshot() const { return current_->get(); }
    [[nodiscard]] const catalog::SnapshotPtr &shipped() const { return shipped_; }
    [[nodiscard]] std::shared_ptr<const CurrentCatalog> current() const { return current_; }
    [[nodiscard]] const catalog::UserCatalog &user() const { return user_; }
    [[nodiscard]] QDate day() const { return day_; }

    /// Lays the user's catalog over the shipped one before it returns: at start.
    [[nodiscard]] Outcome layNow();
    /// Writes and lays anew in the background; `changed` or `failed` follows. Changes keep their order.
    void apply(CatalogWrite write);
    [[nodiscard]] bool isBusy() const { return running_ > 0; }

Q_SIGNALS:
    /// The snapshot is another one, or what the user stored is (a quote whose lines wait changes no price).
    void changed();
    void failed(const cw::Error &error);

private:
    [[nodiscard]] Result<catalog::SnapshotPtr> laid() const;

    catalog::SnapshotPtr shipped_;
    catalog::UserCatalog user_;
    QDate day_;
    std::shared_ptr<CurrentCatalog> current_;
    QThreadPool thread_; ///< one thread: changes keep their order
    int running_ = 0;
};

} // namespace cw::app
