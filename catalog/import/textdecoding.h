// Bytes of a stranger's text file become text: UTF-8, UTF-16 of either byte order (with or without its mark), else
// Windows-1252, of which Latin-1 is a part. Says which one it was. Errors: more than the limit, binary data.
// Pure; safe on any thread.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

namespace cw::catalog {

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
};

[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace cw::catalog
