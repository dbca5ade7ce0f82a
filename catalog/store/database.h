// A connection to SQLite or PostgreSQL that lives as long as this object, in the thread that made it, and its name with
// it. Qt keeps connections by name: close before removing, and let no query outlive it.
#pragma once

#include <QSqlDatabase>

namespace cw::catalog {

/// Version of the tables in the file. A file with another number is refused.
inline constexpr int catalogSchemaVersion = 1;

class Connection {
public:
    enum class Mode { ReadOnly, Create };
    Connection(const QString &file, Mode mode);
    /// To PostgreSQL; `options` are those of its driver, separated by semicolons.
    explicit Connection(const QString &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    [[nodiscard]] QSqlDatabase &database() { return database_; }

private:
    void add(const QString &driver);
    QString name_;
    QSqlDatabase database_;
};

/// An SQL identifier in quotation marks, inner ones doubled.
[[nodiscard]] QString quotedName(const QString &name);

} // namespace cw::catalog
