// Memory nodes as a made-up /sys tells them.
#include "probes/device/memorynodes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace cw::probes;

class TstMemoryNodes : public QObject {
    Q_OBJECT
private:
    static void write(const QString &path, const char *text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void listsOfProcessorsAreRead()
    {
        QCOMPARE(parseCpuList("0-3,8,10-11"), (std::vector<int>{0, 1, 2, 3, 8, 10, 11}));
        QCOMPARE(parseCpuList("5"), std::vector<int>{5});
        for (const char *wrong : {"", "a-b", "3-1", "-2", "99999999"})
            QVERIFY2(parseCpuList(wrong).empty(), wrong);
    }

    void theFarthestNodeIsThatOfTheLargestDistance()
    {
        QCOMPARE(farthestOf("10 21 31"), 2);
        QCOMPARE(farthestOf("31 10 31"), 0);
        QCOMPARE(farthestOf("10"), 0);
        QCOMPARE(farthestOf(""), -1);
    }

    void nearAndFarOfADevice()
    {
        const QTemporaryDir sys;
        const std::string root = sys.path().toStdString();
        write(sys.filePath(QStringLiteral("bus/pci/devices/0000:3b:00.0/numa_node")), "1\n");
        write(sys.filePath(QStringLiteral("devices/system/node/node1/distance")), "21 10\n");
        const NodeChoice two = chooseNodes("0000:3B:00.0", root);
        QCOMPARE(two.near, 1);
        QCOMPARE(two.far, 0);
        write(sys.filePath(QStringLiteral("bus/pci/devices/0000:3c:00.0/numa_node")), "-1\n");
        QCOMPARE(chooseNodes("0000:3c:00.0", root).near, -1); // the firmware does not say
        QCOMPARE(chooseNodes("0000:ff:00.0", root).far, -1);  // there is no such device
        QVERIFY(!bindToNode({7, 7}, root));
        write(sys.filePath(QStringLiteral("devices/system/node/node4/cpulist")), "8-9\n");
        QCOMPARE(processorsOf(4, root), (std::vector<int>{8, 9}));
        QVERIFY(memoryNodes(root).empty()); // not told
        write(sys.filePath(QStringLiteral("devices/system/node/has_cpu")), "0-1,4\n");
        QCOMPARE(memoryNodes(root), (std::vector<int>{0, 1, 4}));
    }

    /// Two sockets and a node of memory alone next to the second: distances from 0: 10 21 31, from 1: 21 10 14.
    void waysToMemoryAreEachNodesOwnAndTheFarthest()
    {
        const QTemporaryDir sys;
        const std::string root = sys.path().toStdString();
        const QString nodes = sys.filePath(QStringLiteral("devices/system/node/"));
        QVERIFY(nodePaths(root).empty());
        QVERIFY(QString::fromStdString(nodesNote(root)).contains(QStringLiteral("does not tell")));
        write(nodes + QStringLiteral("has_memory"), "0\n");
        QVERIFY(nodePaths(root).empty()); // one node: all memory is near
        QVERIFY(QString::fromStdString(nodesNote(root)).contains(QStringLiteral("one memory node")));
        write(nodes + QStringLiteral("online"), "0-2\n");
        write(nodes + QStringLiteral("has_memory"), "0-2\n");
        write(nodes + QStringLiteral("has_cpu"), "0-1\n");
        write(nodes + QStringLiteral("node0/distance"), "10 21 31\n");
        write(nodes + QStringLiteral("node1/distance"), "21 10 14\n");
        write(nodes + QStringLiteral("node2/distance"), "31 14 10\n");
        const std::vector<NodePath> expected = {{0, 0}, {1, 1}, {2, 1}, {2, 0}, {0, 1}};
        QVERIFY(nodePaths(root) == expected);
        QVERIFY(QString::fromStdString(nodesNote(root)).contains(QStringLiteral("3 memory nodes")));
    }

    void aThreadIsKeptAndItsMemoryLiesThere()
    {
        const std::vector<int> here = memoryNodes();
        if (here.empty())
            QSKIP("this system does not tell its memory nodes");
        const int node = here.front();
        bool kept = false;
        int lies = -1;
        std::thread([&] {
            kept = bindToNode({node, node});
            const std::vector<char> page(1 << 20, 1);
            lies = nodeOfPage(page.data() + page.size() / 2);
        }).join();
        QVERIFY(kept);
        QVERIFY(lies == node || lies == -1); // -1: the system's call is closed, as in some containers
    }
};

QTEST_GUILESS_MAIN(TstMemoryNodes)
#include "tst_memorynodes.moc"
