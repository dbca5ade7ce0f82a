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
        const BundleFiles files = membersOf(*sealed);
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

    void aSignatureProvesWhoSealedIt()
    {
        const auto key = newSigningKey(), other = newSigningKey();
        QVERIFY(key.ok() && other.ok());
        const auto sealed = sealBundle(plan_, result_, *catalog_, {}, key->privatePem);
        QVERIFY2(sealed.ok(), sealed.ok() ? "" : qPrintable(sealed.error().sentence()));
        QCOMPARE(*sealed,
                 *sealBundle(plan_, result_, *catalog_, {}, key->privatePem)); // Ed25519 draws no random number
        const auto opened = openBundle(*sealed);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().sentence()));
        QVERIFY(opened->signature);
        QCOMPARE(opened->signature->publicKey, *publicKeyFrom(key->publicPem));
        QVERIFY(opened->signature->publicKey != *publicKeyFrom(other->publicPem));
        QVERIFY(!openBundle(*sealBundle(plan_, result_, *catalog_, {}))->signature);
    }

    void aSignatureOfAnotherManifestIsRefused()
    {
        const auto key = newSigningKey();
        BundleFiles mine = membersOf(*sealBundle(plan_, result_, *catalog_, {}, key->privatePem));
        const BundleFiles theirs =
            membersOf(*sealBundle(plan_, result_, *catalog_, {{u"summary.md"_s, "x"}}, key->privatePem));
        mine[u"signature.json"_s] = theirs.at(u"signature.json"_s);
        const auto opened = openBundle(packZip(mine).value());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().sentence().contains(u"signature"_s), qPrintable(opened.error().sentence()));
        mine[u"signature.json"_s] = "{}";
        QVERIFY(!openBundle(packZip(mine).value()).ok());
        // One that is left out leaves a bundle that nobody signed.
        mine.erase(u"signature.json"_s);
        QVERIFY(!openBundle(packZip(mine).value())->signature);
    }

    void aKnownSignatureVerifies()
    {
        // RFC 8032, section 7.1, test 2: one byte 0x72.
        const BundleSignature known{
            QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
            QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")};
        QVERIFY(isSignedBy(QByteArray::fromHex("72"), known));
        QVERIFY(!isSignedBy(QByteArray::fromHex("73"), known));
        QVERIFY(!signBytes("x", "no key").ok());
        QVERIFY(!publicKeyFrom("no key").ok());
    }

    void anotherCatalogIsRefused()
    {
        planner::PlanResult other = result_;
        other.snapshot = u"0000"_s;
        QVERIFY(!sealBundle(plan_, other, *catalog_, {}).ok());
    }

private:
    static BundleFiles membersOf(const QByteArray &bundle)
    {
        BundleFiles files;
        const auto archive = catalog::ZipArchive::open(bundle);
        for (const QString &name : (*archive)->names())
            files[name] = (*archive)->read(name).value();
        return files;
    }

    catalog::SnapshotPtr catalog_;
    planner::Plan plan_;
    planner::PlanResult result_;
};

QTEST_GUILESS_MAIN(TstBundle)
#include "tst_bundle.moc"
