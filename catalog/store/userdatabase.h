// The user catalog's SQLite file: opened, checked for its version, its tables made on first use. Internal to the store.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/database.h"

#include <QSqlQuery>

namespace cw::catalog {

inline constexpr int userSchemaVersion = 3;

/// A connection with the tables in it. `open` first; an error is already a sentence.
class UserDatabase {
public:
    explicit UserDatabase(const QString &file) : file_(file), connection_(file, Connection::Mode::Create) {}

    [[nodiscard]] std::optional<Error> open();
    [[nodiscard]] QSqlDatabase &database() { return connection_.database(); }
    [[nodiscard]] Error error(const QSqlQuery &query) const;
    [[nodiscard]] const QString &place() const { return file_; }
    /// Runs the steps in one transaction: all of them or none.
    template <typename Steps>
    [[nodiscard]] Outcome inTransaction(const Steps &steps)
    {
        if (!database().transaction())
            return failure();
        if (std::optional<Error> problem = steps()) {
            database().rollback();
            return *problem;
        }
        if (!database().commit())
            return failure();
        return Done{};
    }

private:
    [[nodiscard]] std::optional<Error> create();
    /// Format 1: facts had no day and no earlier versions; there were no calibrations and no ledger. Format 2: facts
    /// were one record for each cell; no descriptions were learned.
    [[nodiscard]] std::optional<Error> migrate(int version);
    /// In one transaction; `more` joins it.
    [[nodiscard]] std::optional<Error> run(const QStringList &statements,
                                           std::optional<Error> (*more)(UserDatabase &) = nullptr);
    [[nodiscard]] Error failure();

    QString file_;
    Connection connection_;
};

} // namespace cw::catalog
