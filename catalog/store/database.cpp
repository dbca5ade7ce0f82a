#include "catalog/store/database.h"

#include <atomic>

namespace cw::catalog {

void Connection::add(const QString &driver)
{
    static std::atomic<int> serial = 0;
    name_ = QStringLiteral("catalog-%1").arg(++serial);
    database_ = QSqlDatabase::addDatabase(driver, name_);
}

Connection::Connection(const QString &file, Mode mode)
{
    add(QStringLiteral("QSQLITE"));
    if (mode == Mode::ReadOnly)
        database_.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database_.setDatabaseName(file);
}

Connection::Connection(const QString &options)
{
    add(QStringLiteral("QPSQL"));
    database_.setConnectOptions(options);
}

Connection::~Connection()
{
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

QString quotedName(const QString &name)
{
    QString inner = name;
    inner.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

} // namespace cw::catalog
