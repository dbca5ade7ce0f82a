// Where the user catalog lies: an SQLite file, opened, checked for its version, its tables made on first use; or the
// team's PostgreSQL database, whose tables its owner makes (`setUpTeamSchema`). Both take the same statements. Internal
// to the store.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/database.h"

#include <QSqlQuery>

#include <optional>

namespace cw::catalog {

inline constexpr int userSchemaVersion = 3;

/// A connection with the tables in it. `open` first; an error is already a sentence.
class UserDatabase {
public:
    /// `place` is a file, or the address of a team catalog.
    explicit UserDatabase(const QString &place);

    [[nodiscard]] std::optional<Error> open();
    /// A connection to the team's database, whether its tables are there or not.
    [[nodiscard]] std::optional<Error> openTeam();
    [[nodiscard]] QSqlDatabase &database() { return connection_->database(); }
    [[nodiscard]] Error error(const QSqlQuery &query) const;
    /// For people.
    [[nodiscard]] const QString &place() const { return shown_; }
    [[nodiscard]] bool isTeam() const { return isTeam_; }
    /// The newest change of the team catalog; 0 in a catalog of one's own.
    [[nodiscard]] std::optional<Error> readRevision(qint64 &revision);
    /// Runs the steps in one transaction: all of them or none.
    template <typename Steps>
    [[nodiscard]] Outcome inTransaction(const Steps &steps)
    {
        if (auto problem = begin())
            return *problem;
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
    /// Changes of a team catalog queue: whoever writes holds its lock, so that revisions rise in the order of commits.
    [[nodiscard]] std::optional<Error> begin();
    [[nodiscard]] std::optional<Error> openFile();

    QString shown_, file_;
    bool isTeam_ = false;
    std::optional<Error> problem_; ///< of the address
    std::optional<Connection> connection_;
};

} // namespace cw::catalog
