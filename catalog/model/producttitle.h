// A product by its maker and its name, each word said once: "NVIDIA DGX H100", but "Workstation with 2 x RTX PRO 6000"
// where the catalog calls the maker "Workstation OEM". Pure.
#pragma once

#include <QString>

namespace cw::catalog {

/// The name alone where it begins with the maker's first word.
[[nodiscard]] inline QString productTitle(const QString &vendor, const QString &name)
{
    const QString maker = vendor.section(QLatin1Char(' '), 0, 0);
    const bool isSaid = maker.isEmpty() || name.compare(maker, Qt::CaseInsensitive) == 0 ||
                        name.startsWith(maker + QLatin1Char(' '), Qt::CaseInsensitive);
    return isSaid ? name : vendor + QLatin1Char(' ') + name;
}

} // namespace cw::catalog
