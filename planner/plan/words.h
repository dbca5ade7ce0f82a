// Tables between enumerations and the persistent words of the plan file. Words are never renamed.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace cw::planner {

template <typename Value, std::size_t count>
using WordTable = std::array<std::pair<Value, const char *>, count>;

template <typename Value, std::size_t count>
[[nodiscard]] QString wordOf(const WordTable<Value, count> &table, Value value)
{
    for (const auto &[entry, word] : table)
        if (entry == value)
            return QLatin1String(word);
    return {};
}

template <typename Value, std::size_t count>
[[nodiscard]] std::optional<Value> valueOf(const WordTable<Value, count> &table, const QString &text)
{
    for (const auto &[entry, word] : table)
        if (text == QLatin1String(word))
            return entry;
    return std::nullopt;
}

} // namespace cw::planner
