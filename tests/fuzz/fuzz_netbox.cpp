// NetBox device types (YAML): what is accepted is written and reads back as the same document.
#include "catalog/import/netboxdevicetype.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "netbox";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    const auto type = catalog::readDeviceType(bytes);
    if (!type.ok())
        return;
    const auto again = catalog::readDeviceType(catalog::writeDeviceType(type->document));
    require(again.ok(), "a written device type reads back");
    require(again->document == type->document, "a device type that was read back is the same");
}
