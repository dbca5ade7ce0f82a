#include "app/export/bundlezip.h"

#include <zip.h>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
// 1980-01-01 00:00 in the archive's own encoding: the earliest time it can hold, and no time zone in it.
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint32_t level = 9;

Error failed(zip_t *archive)
{
    return Error::defect(u"the bundle cannot be packed"_s,
                         QString::fromUtf8(zip_error_strerror(zip_get_error(archive))));
}
} // namespace

Result<QByteArray> packZip(const BundleFiles &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (target)
            zip_source_free(target);
        return Error::defect(u"the bundle cannot be packed"_s);
    }
    zip_source_keep(target); // the packed bytes are read from it after the archive is closed
    for (const auto &[name, bytes] : files) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (source && index < 0)
            zip_source_free(source); // a source that was not taken in stays the caller's
        if (index < 0 || zip_file_set_dostime(archive, zip_uint64_t(index), fixedTime, fixedDate, 0) != 0 ||
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, level) != 0) {
            const Error problem = failed(archive);
            zip_discard(archive);
            zip_source_free(target);
            return problem;
        }
    }
    if (zip_close(archive) != 0) {
        const Error problem = failed(archive);
        zip_discard(archive);
        zip_source_free(target);
        return problem;
    }
    QByteArray packed;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    packed.resize(zip_source_tell(target));
    zip_source_seek(target, 0, SEEK_SET);
    const bool isWhole = zip_source_read(target, packed.data(), zip_uint64_t(packed.size())) == packed.size();
    zip_source_close(target);
    zip_source_free(target);
    if (!isWhole)
        return Error::defect(u"the bundle cannot be packed"_s);
    return packed;
}

} // namespace cw::app
