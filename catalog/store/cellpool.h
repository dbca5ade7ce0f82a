// One copy of each text while a catalog is read: a vendor that stands in 100,000 rows is stored once. Made for one
// reading, in one thread; the texts it gave live on without it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cw::catalog {

/// Unit separator: ends a cell where several stand in one text. It cannot stand in a cell.
inline constexpr char16_t cellEnd = 0x1F;

class CellPool {
public:
    CellPool();
    [[nodiscard]] QString of(QStringView text);
    /// The cells of a row that was joined by `cellEnd`. `before` is the row read last: equal neighbours are the rule.
    [[nodiscard]] QStringList split(QStringView joined, qsizetype cells, const QStringList &before);

private:
    void grow();
    std::vector<QString> slots_; ///< open addressing; null = free
    std::size_t used_ = 0;
};

} // namespace cw::catalog
