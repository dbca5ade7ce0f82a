#include "app/session/variantshelf.h"

#include <algorithm>

namespace cw::app {

const KeptVariant *VariantShelf::find(const QString &id) const
{
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const KeptVariant &v) { return v.id == id; });
    return found == kept_.end() ? nullptr : &*found;
}

QString VariantShelf::freeName(const QString &wanted, const QString &exceptId) const
{
    const QString base = wanted.trimmed().isEmpty() ? tr("Variant") : wanted.trimmed();
    const auto taken = [&](const QString &name) {
        return std::any_of(kept_.begin(), kept_.end(),
                           [&](const KeptVariant &v) { return v.name == name && v.id != exceptId; });
    };
    QString name = base;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(base).arg(number);
    return name;
}

QString VariantShelf::keep(const QString &name, const Answer &answer)
{
    KeptVariant variant{QStringLiteral("v%1").arg(next_++), freeName(name, {}), answer};
    QString id = variant.id;
    kept_.push_back(std::move(variant));
    Q_EMIT changed();
    return id;
}

void VariantShelf::rename(const QString &id, const QString &name)
{
    for (KeptVariant &variant : kept_) {
        if (variant.id == id) {
            variant.name = freeName(name, id);
            Q_EMIT changed();
        }
    }
}

void VariantShelf::remove(const QString &id)
{
    if (std::erase_if(kept_, [&](const KeptVariant &v) { return v.id == id; }) > 0)
        Q_EMIT changed();
}

void VariantShelf::clear()
{
    kept_.clear();
    Q_EMIT changed();
}

} // namespace cw::app
