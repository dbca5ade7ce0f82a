// A ZIP archive of a stranger, held in memory and read with bounds: at most 4,096 entries, 48 MiB unpacked per entry
// and 96 MiB in all, whatever its directory claims. Errors: not a ZIP, encrypted, damaged, larger than that.
// Not shared between threads.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace cw::catalog {

class ZipArchive {
public:
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool has(const QString &name) const { return names().contains(name); }
    [[nodiscard]] Result<QByteArray> read(const QString &name);

private:
    struct Parts;
    explicit ZipArchive(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace cw::catalog
