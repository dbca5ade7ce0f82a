// Steps on the user's own catalog are taken back without touching what another window or program wrote meanwhile.
#include "app/commands/catalogcommand.h"
#include "catalog/store/catalogreader.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 26);
constexpr int patienceMs = 30'000;
const QString systems = u"systems"_s, server = u"dgx-h200"_s;
} // namespace

class TstCatalogCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        shipped_ = read.value();
    }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath(u"user.sqlite"_s);
        live_ = std::make_shared<LiveCatalog>(shipped_, file_, today);
        QVERIFY(live_->layNow().ok());
    }

    void aPriceIsSaidAndTakenBack()
    {
        QUndoStack steps;
        steps.push(new ChangeOwnRowCommand(live_, systems, server, {{u"price_usd_low"_s, u"300000"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("price_usd_low"), u"300000"_s, patienceMs);
        steps.undo();
        QTRY_VERIFY_WITH_TIMEOUT(versions().empty(), patienceMs);
        steps.redo();
        QTRY_COMPARE_WITH_TIMEOUT(cell("price_usd_low"), u"300000"_s, patienceMs);
    }

    /// A price here, then a weight and another price there: undo here takes back neither.
    void whatOthersWroteStays()
    {
        QUndoStack here, there;
        here.push(new ChangeOwnRowCommand(live_, systems, server, {{u"price_usd_low"_s, u"300000"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("price_usd_low"), u"300000"_s, patienceMs);
        there.push(new ChangeOwnRowCommand(live_, systems, server, {{u"weight_kg"_s, u"140"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("weight_kg"), u"140"_s, patienceMs);
        here.undo();
        QTRY_VERIFY_WITH_TIMEOUT(cell("price_usd_low").isEmpty(), patienceMs);
        QCOMPARE(cell("weight_kg"), u"140"_s);
        here.redo();
        QTRY_COMPARE_WITH_TIMEOUT(cell("price_usd_low"), u"300000"_s, patienceMs);
        there.push(new ChangeOwnRowCommand(live_, systems, server, {{u"price_usd_low"_s, u"320000"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("price_usd_low"), u"320000"_s, patienceMs);
        here.undo(); // that price is no longer the one said here
        there.push(new ChangeOwnRowCommand(live_, systems, server, {{u"rack_units"_s, u"9"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(cell("rack_units"), u"9"_s, patienceMs); // steps run in their order
        QCOMPARE(cell("price_usd_low"), u"320000"_s);
    }

private:
    [[nodiscard]] std::vector<catalog::FactVersion> versions() const
    {
        const auto all = catalog::UserCatalog(file_).factVersions(systems, server);
        return all.ok() ? all.value() : std::vector<catalog::FactVersion>();
    }

    [[nodiscard]] QString cell(const char *column) const
    {
        const auto all = versions();
        return all.empty() ? QString() : all.back().row.cells.value(QLatin1String(column));
    }

    catalog::SnapshotPtr shipped_;
    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;
    std::shared_ptr<LiveCatalog> live_;
};

QTEST_MAIN(TstCatalogCommands)
#include "tst_catalogcommands.moc"
