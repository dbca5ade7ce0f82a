// libFuzzer's entry. Qt's messages are of no interest here: a warning per input would drown everything.
#include "tests/fuzz/fuzztarget.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    cw::fuzz::readOne(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
