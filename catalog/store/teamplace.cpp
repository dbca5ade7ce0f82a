#include "catalog/store/teamplace.h"

#include <QMap>
#include <QUrl>
#include <QUrlQuery>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
// What libpq may be told; the others (a password, options that run as settings of the session) are refused.
const QStringList knownKeys = {u"service"_s,
                               u"host"_s,
                               u"hostaddr"_s,
                               u"port"_s,
                               u"dbname"_s,
                               u"user"_s,
                               u"sslmode"_s,
                               u"sslcert"_s,
                               u"sslkey"_s,
                               u"sslrootcert"_s,
                               u"sslcrl"_s,
                               u"gssencmode"_s,
                               u"passfile"_s,
                               u"connect_timeout"_s,
                               u"target_session_attrs"_s,
                               u"krbsrvname"_s};
constexpr int secondsToConnect = 5;

bool isUrl(const QString &address)
{
    return address.startsWith("postgresql://"_L1) || address.startsWith("postgres://"_L1);
}

Error refused(const QString &what, const QString &expected)
{
    return Error::invalid(what, u"the address of the team catalog"_s, expected);
}

QMap<QString, QString> fromUrl(const QString &address, bool &hasPassword)
{
    QMap<QString, QString> keys;
    const QUrl url(address);
    hasPassword = !url.password().isEmpty();
    const auto set = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            keys.insert(key, value);
    };
    set(u"host"_s, url.host());
    set(u"port"_s, url.port() > 0 ? QString::number(url.port()) : QString());
    set(u"user"_s, url.userName());
    set(u"dbname"_s, url.path().mid(1));
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        set(key, value);
    return keys;
}

QMap<QString, QString> fromPairs(const QString &address)
{
    QMap<QString, QString> keys;
    for (const QString &pair : address.simplified().split(u' ', Qt::SkipEmptyParts))
        keys.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return keys;
}

QString shown(const QMap<QString, QString> &keys)
{
    if (keys.contains(u"service"_s))
        return u"service "_s + keys[u"service"_s];
    QString host = keys.value(u"host"_s, u"this machine"_s);
    if (keys.contains(u"port"_s))
        host += u':' + keys[u"port"_s];
    return keys.contains(u"dbname"_s) ? u"%1 on %2"_s.arg(keys[u"dbname"_s], host) : host;
}
} // namespace

bool isTeamAddress(const QString &address)
{
    if (isUrl(address))
        return true;
    const QString key = address.section(u'=', 0, 0).trimmed();
    return address.contains(u'=') && (knownKeys.contains(key) || key == u"password"_s);
}

Result<TeamPlace> readTeamAddress(const QString &address)
{
    bool hasPassword = false;
    QMap<QString, QString> keys = isUrl(address) ? fromUrl(address, hasPassword) : fromPairs(address);
    if (hasPassword || keys.contains(u"password"_s))
        return refused(u"it holds a password, which others could read"_s,
                       u"no password: a line in ~/.pgpass, or PGPASSWORD or PGPASSFILE in the environment"_s);
    if (keys.isEmpty())
        return refused(u"it is empty"_s, u"service=NAME or postgresql://user@host/database"_s);
    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key) {
        if (!knownKeys.contains(key.key()))
            return refused(u"“%1” is not known in it"_s.arg(key.key()), knownKeys.join(u", "_s));
        if (key->contains(u';') || key->contains(u'\'') || key->contains(u'\\'))
            return refused(u"the value of “%1” has a character that cannot stand there"_s.arg(key.key()),
                           u"no quotation marks, semicolons or backslashes"_s);
    }
    TeamPlace place;
    place.shown = shown(keys);
    if (!keys.contains(u"connect_timeout"_s))
        keys.insert(u"connect_timeout"_s, QString::number(secondsToConnect));
    QStringList options{u"application_name=clusterwright"_s};
    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key)
        options << key.key() + u'=' + key.value();
    place.options = options.join(u';');
    return place;
}

} // namespace cw::catalog
