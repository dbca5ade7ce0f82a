// Workbooks: as the bytes are, and as a workbook whose members are the bytes (ziplike.h).
#include "app/export/bundlezip.h"
#include "catalog/import/quotefile.h"
#include "catalog/import/workbookreader.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/ziplike.h"

const char *const cw::fuzz::targetName = "xlsx";

namespace {
void readBook(const QByteArray &bytes)
{
    (void)cw::catalog::readWorkbook(bytes);
    (void)cw::catalog::readQuote(bytes, QStringLiteral("quote.xlsx"), {});
}
} // namespace

void cw::fuzz::readOne(const QByteArray &bytes)
{
    readBook(bytes);
    if (catalog::looksLikeWorkbook(bytes))
        return;
    const auto packed = app::packZip(membersIn(bytes));
    if (packed.ok())
        readBook(*packed);
}
