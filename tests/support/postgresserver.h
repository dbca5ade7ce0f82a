// A PostgreSQL server of a test's own: made and started in a temporary folder, reached through a socket in it and on a
// free port of the loopback, stopped when the object goes. Never the one of the machine.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

class PostgresServer {
public:
    PostgresServer();
    ~PostgresServer();

    /// Empty when it runs; else why a test has to be skipped, as a sentence.
    [[nodiscard]] const QString &whyNot() const { return whyNot_; }
    [[nodiscard]] QString socketFolder() const { return folder_.path(); }
    [[nodiscard]] int port() const { return port_; }
    /// The certificate that the server shows for "localhost"; empty where none could be made.
    [[nodiscard]] const QString &certificate() const { return certificate_; }
    /// Through the socket, without a password.
    [[nodiscard]] QString address(const QString &user, const QString &database = QStringLiteral("team")) const;
    /// Through the loopback, where passwords are asked for.
    [[nodiscard]] QString loopback(const QString &user) const;
    /// Runs statements as the owner; what psql says when it fails, else nothing.
    [[nodiscard]] QString run(const QString &statements, const QString &database = QStringLiteral("team")) const;

private:
    [[nodiscard]] QString program(const QString &name) const;
    [[nodiscard]] QString runProgram(const QString &name, const QStringList &arguments,
                                     const QString &input = {}) const;
    [[nodiscard]] QString prepare();
    void makeCertificate();
    void writeFile(const QString &name, const QByteArray &text, bool isSecret = false) const;
    void leaveRoot(QProcess &process) const;

    QTemporaryDir folder_;
    QString binaries_, whyNot_, certificate_;
    int port_ = 0;
    unsigned user_ = 0, group_ = 0; ///< whom the server runs as; 0 = as this process
    std::unique_ptr<QProcess> server_;
};

namespace postgres {
inline constexpr int patience = 60000; // milliseconds for one program on a busy machine

inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}
} // namespace postgres

inline PostgresServer::PostgresServer() : folder_(QDir::tempPath() + QStringLiteral("/cwpg-XXXXXX"))
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
            binaries_ = versions.filePath(version + QStringLiteral("/bin"));
    if (binaries_.isEmpty()) {
        whyNot_ = QStringLiteral(
            "PostgreSQL is not installed (Debian's package postgresql); nothing of the team catalog was tested.");
        return;
    }
    if (geteuid() == 0) { // the server refuses to run as root
        const passwd *other = getpwnam("postgres");
        other = other ? other : getpwnam("nobody");
        if (!other) {
            whyNot_ =
                QStringLiteral("There is no user but root, as whom PostgreSQL refuses to run; nothing was tested.");
            return;
        }
        user_ = other->pw_uid;
        group_ = other->pw_gid;
        if (chown(QFile::encodeName(folder_.path()).constData(), user_, group_) != 0) {
            whyNot_ = QStringLiteral("The temporary folder cannot be given to another user; nothing was tested.");
            return;
        }
    }
    if (const QString problem = prepare(); !problem.isEmpty())
        qFatal("The test's PostgreSQL does not start: %s", qPrintable(problem));
}

inline PostgresServer::~PostgresServer()
{
    if (!server_)
        return;
    server_->terminate();
    if (!server_->waitForFinished(postgres::patience))
        server_->kill();
    server_->waitForFinished(postgres::patience);
}

inline QString PostgresServer::address(const QString &user, const QString &database) const
{
    return QStringLiteral("host=%1 port=%2 user=%3 dbname=%4").arg(folder_.path()).arg(port_).arg(user, database);
}

inline QString PostgresServer::loopback(const QString &user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/team").arg(user).arg(port_);
}

inline QString PostgresServer::program(const QString &name) const
{
    return binaries_ + QLatin1Char('/') + name;
}

inline void PostgresServer::leaveRoot(QProcess &process) const
{
    process.setWorkingDirectory(folder_.path());
    if (user_ == 0)
        return;
    process.setChildProcessModifier([user = user_, group = group_] {
        if (setgid(group) != 0 || setuid(user) != 0)
            _exit(1);
    });
}

inline QString PostgresServer::runProgram(const QString &name, const QStringList &arguments, const QString &input) const
{
    QProcess process;
    leaveRoot(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(postgres::patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return name + QStringLiteral(": ") + QString::fromUtf8(process.readAll());
    return {};
}

inline QString PostgresServer::run(const QString &statements, const QString &database) const
{
    return runProgram(QStringLiteral("psql"),
                      {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"),
                       QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), folder_.path(), QStringLiteral("-p"),
                       QString::number(port_), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-d"),
                       database},
                      statements);
}

inline void PostgresServer::writeFile(const QString &name, const QByteArray &text, bool isSecret) const
{
    const QString path = folder_.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text);
    file.close();
    file.setPermissions(isSecret ? QFile::ReadOwner | QFile::WriteOwner
                                 : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (user_ != 0)
        (void)!chown(QFile::encodeName(path).constData(), user_, group_);
}

inline void PostgresServer::makeCertificate()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        return;
    QProcess process;
    leaveRoot(process);
    process.start(openssl, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                            QStringLiteral("3650"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                            QStringLiteral("-keyout"), folder_.filePath(QStringLiteral("server.key")),
                            QStringLiteral("-out"), folder_.filePath(QStringLiteral("server.crt"))});
    if (process.waitForFinished(postgres::patience) && process.exitCode() == 0)
        certificate_ = folder_.filePath(QStringLiteral("server.crt"));
}

inline QString PostgresServer::prepare()
{
    const QString data = folder_.filePath(QStringLiteral("data"));
    if (const QString problem =
            runProgram(QStringLiteral("initdb"),
                       {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-A"),
                        QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                        QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
        !problem.isEmpty())
        return problem;
    makeCertificate();
    port_ = postgres::freePort();
    writeFile(QStringLiteral("data/pg_hba.conf"), "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    QByteArray settings = "listen_addresses = '127.0.0.1'\nfsync = off\nmax_connections = 20\nshared_buffers = 16MB\n"
                          "unix_socket_directories = '" +
                          folder_.path().toUtf8() + "'\nport = " + QByteArray::number(port_) + "\n";
    if (!certificate_.isEmpty())
        settings += "ssl = on\nssl_cert_file = '" + folder_.filePath(QStringLiteral("server.crt")).toUtf8() +
                    "'\nssl_key_file = '" + folder_.filePath(QStringLiteral("server.key")).toUtf8() + "'\n";
    writeFile(QStringLiteral("data/postgresql.auto.conf"), settings);
    server_ = std::make_unique<QProcess>();
    leaveRoot(*server_);
    server_->setProcessChannelMode(QProcess::MergedChannels);
    server_->start(program(QStringLiteral("postgres")), {QStringLiteral("-D"), data});
    constexpr int step = 50;
    for (int waited = 0; waited < postgres::patience; waited += step) {
        if (server_->waitForFinished(0) || server_->state() == QProcess::NotRunning)
            return QString::fromUtf8(server_->readAll());
        if (run(QStringLiteral("SELECT 1"), QStringLiteral("postgres")).isEmpty())
            return run(QStringLiteral("CREATE DATABASE team"), QStringLiteral("postgres"));
        QThread::msleep(step);
    }
    return QStringLiteral("it does not answer");
}
