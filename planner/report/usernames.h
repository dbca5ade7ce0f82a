// Names a planner gave (title of the plan, ids of workloads, halls and rules) within texts that are looked up: a name
// is no text of ours and stays as it was written, and a text of ours that contains the same letters is still found. A
// name counts where it stands as words of its own. Immutable, safe between threads.
#pragma once

#include <QString>
#include <QStringList>

namespace cw::planner {

/// Whether the `length` letters at `at` are words of their own: no part of a longer word, of another id or of a key
/// such as site.hall-1.pue. A colon or a full stop before a space ends them.
[[nodiscard]] bool isWordAt(const QString &text, qsizetype at, qsizetype length);

class UserNames {
public:
    UserNames() = default;
    explicit UserNames(QStringList names);

    /// Each name replaced by one letter that no language has.
    [[nodiscard]] QString veiled(QString text) const;
    [[nodiscard]] QString unveiled(QString text) const;
    /// Whether the text, veiled or not, is a name and nothing else.
    [[nodiscard]] bool isName(const QString &text) const;

private:
    QStringList names_; ///< the longest first, so that none is taken for a part of another
};

} // namespace cw::planner
