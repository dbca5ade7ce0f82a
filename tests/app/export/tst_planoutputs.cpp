#include "app/export/planoutputs.h"
#include "tests/support/sampleresult.h"

#include <QDir>
#include <QtTest>

using namespace cw;
using namespace cw::app;
using namespace cw::tests;

class TstPlanOutputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAllOutputs()
    {
        QTemporaryDir folder;
        const QString target = qEnvironmentVariable("CW_KEEP_OUTPUTS", folder.path());
        const Outcome outcome = writeOutputs(samplePlan(), sampleResult(), target);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence()));
        for (const Output output : allOutputs())
            QVERIFY2(QFileInfo(QDir(target).filePath(fileName(output))).size() > 100, qPrintable(fileName(output)));
    }
};

QTEST_MAIN(TstPlanOutputs)
#include "tst_planoutputs.moc"
