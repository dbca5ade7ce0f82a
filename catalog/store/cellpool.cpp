#include "catalog/store/cellpool.h"

#include <QHash>

namespace cw::catalog {

namespace {
constexpr std::size_t firstSlots = 1 << 12; // a power of two, as every later size
}

CellPool::CellPool() : slots_(firstSlots) {}

QString CellPool::of(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (used_ * 2 >= slots_.size())
        grow();
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = qHash(text) & mask;; at = (at + 1) & mask) {
        QString &slot = slots_[at];
        if (slot.isNull()) {
            slot = text.toString();
            ++used_;
            return slot;
        }
        if (slot == text)
            return slot;
    }
}

QStringList CellPool::split(QStringView joined, qsizetype cells, const QStringList &before)
{
    QStringList row;
    row.reserve(cells);
    for (qsizetype start = 0, column = 0; start <= joined.size(); ++column) {
        qsizetype end = joined.indexOf(QChar(cellEnd), start);
        if (end < 0)
            end = joined.size();
        const QStringView cell = joined.mid(start, end - start);
        row.append(column < before.size() && before[column] == cell ? before[column] : of(cell));
        start = end + 1;
    }
    return row;
}

void CellPool::grow()
{
    std::vector<QString> old(slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (QString &text : old) {
        if (text.isNull())
            continue;
        std::size_t at = qHash(QStringView(text)) & mask;
        while (!slots_[at].isNull())
            at = (at + 1) & mask;
        slots_[at] = std::move(text);
    }
}

} // namespace cw::catalog
