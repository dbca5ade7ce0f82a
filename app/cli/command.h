// One class per command; a registry lists them for help, completion and the manual. `run` returns the process's exit
// code (CONTRACT "exit codes"). Words go to `io.err`, machine output to `io.out`. Commands may be run in process by
// tests.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"

#include <QDate>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace cw::app {

struct CommandIo {
    std::function<void(const QString &)> out; ///< a line to standard output
    std::function<void(const QString &)> err; ///< a line to standard error
    const std::atomic_bool *cancel = nullptr;
    bool showProgress = false; ///< somebody watches standard error
    /// Reads the catalog on first use; the error is already a sentence.
    std::function<Result<catalog::SnapshotPtr>()> catalog;
    /// The catalog as it was shipped, without anything of the user's.
    std::function<Result<catalog::SnapshotPtr>()> shipped;
    /// The catalog with prices and exchange rates as known on a day; an invalid day means today.
    std::function<Result<catalog::SnapshotPtr>(QDate)> catalogOn;
};

struct CommandOption {
    QString name;      ///< without dashes
    QString valueName; ///< empty = a flag
    QString help;
    bool repeats = false; ///< may be given several times: `Arguments::values`
};

class Command {
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;   ///< one sentence
    [[nodiscard]] virtual QString arguments() const = 0; ///< "FILE --out DIR"
    [[nodiscard]] virtual std::vector<CommandOption> options() const = 0;
    /// Paints (PDF): the program then starts with fonts on the offscreen platform.
    [[nodiscard]] virtual bool paints() const { return false; }
    [[nodiscard]] virtual int run(const QStringList &arguments, CommandIo &io) = 0;
};

[[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands();

} // namespace cw::app
