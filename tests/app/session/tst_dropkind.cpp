// A dropped file is told by what is in it.
#include "app/session/dropkind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw::app;

class TstDropkind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *bytes, DropKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(bytes) << int(kind);
        };
        row("a.cwplan", "{", DropKind::Plan); // its reader says what is wrong with it
        row("plan.json", "{\"need\": {\"horizon\": {}}}", DropKind::Plan);
        row("config.json", "{\"architectures\": [\"LlamaForCausalLM\"], \"model_type\": \"llama\"}",
            DropKind::ModelConfig);
        row("other.json", "{\"name\": 1}", DropKind::Unknown);
        row("offer.csv", "Part;Price\n", DropKind::Quote);
        row("offer.XLSX", "PK\x03\x04", DropKind::Quote);
        row("archive.zip", "PK\x03\x04", DropKind::Unknown);
        row("picture.png", "\x89PNG", DropKind::Unknown);
    }

    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(int(dropKindOf(file.fileName())), kind);
        QCOMPARE(int(dropKindOf(folder.path())), int(DropKind::Unknown));
    }
};

QTEST_GUILESS_MAIN(TstDropkind)
#include "tst_dropkind.moc"
