// Build-time tool: catalog-compile CSV_FOLDER DATABASE.
#include "catalog/store/catalogwriter.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: catalog-compile CSV_FOLDER DATABASE\n", stderr);
        return int(cw::ErrorCode::Usage);
    }
    const cw::Outcome outcome = cw::catalog::compileCatalog(arguments[1], arguments[2]);
    if (!outcome) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(outcome.error().sentence()));
        return int(outcome.error().code);
    }
    return 0;
}
