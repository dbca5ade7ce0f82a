#include "app/export/bundle.h"
#include "app/export/bundlezip.h"
#include "catalog/import/ziparchive.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
        plan_ = tests::samplePlan();
        result_ = tests::sampleResult();
        result_.snapshot = catalog_->hash;
        plan_.design = planner::Json::object();
        plan_.result = planner::resultToJson(result_);
    }

    void theSameContentGivesTheSameBytes()
    {
        const BundleFiles outputs = {{u"summary.md"_s, "hello"}};
        const auto one = sealBundle(plan_, result_, *catalog_, outputs);
        const auto two = sealBundle(plan_, result_, *catalog_, outputs);
        QVERIFY2(one.ok(), one.ok() ? "" : qPrintable(one.error().sentence()));
        QCOMPARE(one.value(), two.value());
    }

    void whatWasSealedComesOut()
    {
        const auto sealed = sealBundle(plan_, result_, *catalog_, {{u"summary.md"_s, "hello"}});
        const auto opened = openBundle(*sealed);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().sentence()));
        QCOMPARE(opened->catalog->hash, catalog_->hash);
        QCOMPARE(planner::writePlan(opened->plan), planner::writePlan(plan_));
        // printf hello | sha256sum
        QCOMPARE(opened->outputs.at(u"summary.md"_s),
                 u"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"_s);
    }

    void aChangedFileBreaksTheSeal()
    {
        const auto sealed = sealBundle(plan_, result_, *catalog_, {});
        auto archive = catalog::ZipArchive::open(*sealed);
        QVERIFY(archive.ok());
        BundleFiles files;
        for (const QString &name : (*archive)->names())
            files[name] = (*archive)->read(name).value();
        BundleFiles changed = files;
        changed[u"catalog/systems.csv"_s].replace("300000", "200000");
        QVERIFY(changed != files);
        const auto opened = openBundle(packZip(changed).value());
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.contains(u"systems.csv"_s));
        BundleFiles more = files;
        more[u"extra.txt"_s] = "x";
        QVERIFY(!openBundle(packZip(more).value()).ok());
        QVERIFY(!openBundle("no archive at all").ok());
    }

    void anotherCatalogIsRefused()
    {
        planner::PlanResult other = result_;
        other.snapshot = u"0000"_s;
        QVERIFY(!sealBundle(plan_, other, *catalog_, {}).ok());
    }

private:
    catalog::SnapshotPtr catalog_;
    planner::Plan plan_;
    planner::PlanResult result_;
};

QTEST_GUILESS_MAIN(TstBundle)
#include "tst_bundle.moc"
