// Result values at library borders: a stable code, a sentence for the user, its place, and detail for the log.
// No exception crosses a library border, a slot or a thread. Values are immutable and safe to copy between threads.
// Example: `return Error::invalid(tr("…"), "/need/workloads/0/tpot_ms", "a number above 0");`
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace cw {

/// What kind of ending it was. The numbers are the exit codes of the CLI: never renumber, add at the end.
enum class ErrorCode {
    Defect = 1,             ///< anything we did not foresee
    Usage = 2,              ///< the command was called wrongly
    Infeasible = 3,         ///< the need excludes itself, explained
    InvalidInput = 4,       ///< file, line or JSON pointer, what was expected
    LimitWithAnswer = 5,    ///< stopped at a limit, an answer with its gap exists
    LimitWithoutAnswer = 6, ///< stopped at a limit without an answer
    Absent = 7,             ///< a needed device, program or folder is not there
    Cancelled = 130,        ///< the user stopped it
};

struct Error {
    ErrorCode code = ErrorCode::Defect;
    QString message;  ///< what happened, in the user's words, without a full stop
    QString place;    ///< file, `file:line` or JSON pointer; empty when there is none
    QString expected; ///< what would have been right; may be empty
    QString detail;   ///< for the log; never needed to understand the message

    static Error invalid(QString message, QString place = {}, QString expected = {})
    {
        return {ErrorCode::InvalidInput, std::move(message), std::move(place), std::move(expected), {}};
    }
    static Error absent(QString message, QString place = {})
    {
        return {ErrorCode::Absent, std::move(message), std::move(place), {}, {}};
    }
    static Error defect(QString message, QString detail = {})
    {
        return {ErrorCode::Defect, std::move(message), {}, {}, std::move(detail)};
    }
    /// One line: "place: message; expected …."
    [[nodiscard]] QString sentence() const;
    /// The same error with a file name put before its place.
    [[nodiscard]] Error in(const QString &file) const;
};

/// A value or an error. Read `value()` only after `ok()`.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(state_); }
    [[nodiscard]] T &value() & { return std::get<T>(state_); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(state_)); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(state_); }
    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, Error> state_;
};

struct Done {};
/// For work that returns nothing but may fail.
using Outcome = Result<Done>;

} // namespace cw
