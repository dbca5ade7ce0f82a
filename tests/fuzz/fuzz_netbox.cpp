// NetBox device, module and rack types (YAML): what is accepted is written and reads back as the same document.
#include "catalog/import/netboxmoduletype.h"
#include "catalog/import/netboxracktype.h"
#include "tests/fuzz/fuzztarget.h"

namespace {

template <typename Read> void readAs(Read read, const QByteArray &bytes)
{
    const auto type = read(bytes);
    if (!type.ok())
        return;
    const auto again = read(cw::catalog::writeDeviceType(type->document));
    cw::fuzz::require(again.ok(), "a written type reads back");
    cw::fuzz::require(again->document == type->document, "a type that was read back is the same");
}

} // namespace

const char *const cw::fuzz::targetName = "netbox";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    readAs(catalog::readDeviceType, bytes);
    readAs(catalog::readModuleType, bytes);
    readAs(catalog::readRackType, bytes);
}
