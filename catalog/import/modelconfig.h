// A Hugging Face `config.json` read into a model shape, with what was understood, defaulted and ignored. Fails closed:
// without the fields that decide parameters or cache it is an error with its JSON pointer. At most 4 MiB, depth 32.
#pragma once

#include "catalog/base/result.h"
#include "catalog/model/modelshape.h"

#include <QByteArray>
#include <QStringList>

namespace cw::catalog {

struct ModelPassport {
    ModelShape shape;
    QStringList understood; ///< JSON keys that shaped the result
    QStringList defaulted;  ///< "key = value (why)"
    QStringList ignored;    ///< JSON keys without influence
};

[[nodiscard]] Result<ModelPassport> readModelConfig(const QByteArray &json, const QString &name);

} // namespace cw::catalog
