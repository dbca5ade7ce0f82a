// What a plan names beside itself goes with it into another folder: copied once, never over something else, and said
// where it is nowhere.
#include "app/export/filesbeside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstFilesbeside : public QObject {
    Q_OBJECT

    QTemporaryDir place_;

    QString folder(const char *name) const
    {
        QDir(place_.path()).mkpath(QLatin1String(name));
        return place_.filePath(QLatin1String(name));
    }
    static void put(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    /// A model, a pack and a logo; pack and logo were read, of the model only what the plan needs is kept.
    static planner::Plan plan()
    {
        planner::Plan plan;
        planner::Workload chat;
        chat.model.configPath = QStringLiteral("model/config.json");
        plan.need.workloads = {chat};
        plan.need.rules.packs = {QStringLiteral("eu-ai-act"), QStringLiteral("house.yaml")};
        plan.need.rules.files = {{QStringLiteral("house.yaml"), "rules: []"}};
        plan.report.logo = QStringLiteral("logo.png");
        plan.report.logoImage = "picture";
        return plan;
    }

private Q_SLOTS:
    void theyGoWithThePlan()
    {
        const QString from = folder("from"), to = folder("to");
        put(from + QStringLiteral("/model/config.json"), "{}");
        QVERIFY(carryFilesBeside(plan(), from, to).ok());
        QCOMPARE(contents(to + QStringLiteral("/model/config.json")), QByteArray("{}"));
        QCOMPARE(contents(to + QStringLiteral("/house.yaml")), QByteArray("rules: []"));
        QCOMPARE(contents(to + QStringLiteral("/logo.png")), QByteArray("picture"));
        QVERIFY(carryFilesBeside(plan(), from, to).ok()); // they are there already
        QVERIFY(carryFilesBeside(plan(), from, from).ok());
        QVERIFY(!QFile::exists(from + QStringLiteral("/logo.png"))); // nothing to do where the plan lies
    }

    void nothingElseIsWrittenOver()
    {
        const QString from = folder("from2"), to = folder("to2");
        put(from + QStringLiteral("/model/config.json"), "{}");
        put(to + QStringLiteral("/logo.png"), "another company's");
        const Outcome done = carryFilesBeside(plan(), from, to);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(QStringLiteral("logo.png")), qPrintable(done.error().sentence()));
        QCOMPARE(contents(to + QStringLiteral("/logo.png")), QByteArray("another company's"));
        QVERIFY(!QFile::exists(to + QStringLiteral("/house.yaml")));
    }

    void whatIsNowhereIsSaid()
    {
        const QString to = folder("to3");
        const Outcome done = carryFilesBeside(plan(), {}, to);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(QStringLiteral("config.json")), qPrintable(done.error().sentence()));
        put(to + QStringLiteral("/model/config.json"), "{}"); // saved beside it
        QVERIFY(carryFilesBeside(plan(), {}, to).ok());
    }
};

QTEST_GUILESS_MAIN(TstFilesbeside)
#include "tst_filesbeside.moc"
