#include "catalog/import/ziparchive.h"

#include <zip.h>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr zip_int64_t maxEntries = 4096;
constexpr qint64 maxEntryBytes = 48LL << 20;
constexpr qint64 maxAllBytes = 96LL << 20;
constexpr qint64 chunkBytes = 64 * 1024;

Error tooLarge()
{
    return Error::invalid(u"the archive unpacks to more than a document holds"_s, {},
                          u"at most %1 MiB per part, %2 MiB in all"_s.arg(maxEntryBytes >> 20).arg(maxAllBytes >> 20));
}
} // namespace

struct ZipArchive::Parts {
    QByteArray bytes; ///< outlives the handle, which points into it
    zip_t *handle = nullptr;
    QStringList names;
    qint64 unpacked = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

ZipArchive::~ZipArchive()
{
    if (parts_->handle)
        zip_discard(parts_->handle);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    auto parts = std::make_unique<Parts>();
    parts->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(parts->bytes.constData(), zip_uint64_t(parts->bytes.size()), 0, &error);
    parts->handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    if (!parts->handle && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!parts->handle)
        return Error::invalid(u"the file is no readable archive: %1"_s.arg(reason), {},
                              u"a complete XLSX or ZIP file"_s);
    const zip_int64_t count = zip_get_num_entries(parts->handle, 0);
    for (zip_int64_t i = 0; i < std::min(count, maxEntries); ++i)
        parts->names << QString::fromUtf8(zip_get_name(parts->handle, zip_uint64_t(i), ZIP_FL_ENC_GUESS));
    auto archive = std::shared_ptr<ZipArchive>(new ZipArchive(std::move(parts)));
    if (count > maxEntries)
        return Error::invalid(u"the archive has %1 entries"_s.arg(count), {}, u"at most %1"_s.arg(maxEntries));
    return archive;
}

QStringList ZipArchive::names() const
{
    return parts_->names;
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const qsizetype index = parts_->names.indexOf(name);
    if (index < 0)
        return Error::invalid(u"the archive has no “%1”"_s.arg(name), {}, u"a complete file"_s);
    zip_file_t *file = zip_fopen_index(parts_->handle, zip_uint64_t(index), 0);
    if (!file)
        return Error::invalid(u"“%1” cannot be unpacked: %2"_s.arg(
                                  name, QString::fromUtf8(zip_error_strerror(zip_get_error(parts_->handle)))),
                              {}, u"an archive without a password"_s);
    QByteArray content;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
        content.append(chunk.constData(), got);
        parts_->unpacked += got;
        if (content.size() > maxEntryBytes || parts_->unpacked > maxAllBytes) {
            zip_fclose(file);
            return tooLarge();
        }
    }
    const int closed = zip_fclose(file);
    if (got < 0 || closed != 0)
        return Error::invalid(u"“%1” is damaged"_s.arg(name), {}, u"a complete file"_s);
    return content;
}

} // namespace cw::catalog
