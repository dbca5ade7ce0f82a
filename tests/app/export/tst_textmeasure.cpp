#include "app/export/reportstyle.h"
#include "app/export/textmeasure.h"

#include <QtTest>

using namespace cw::app;

class TstTextMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Between "Read, GB/" and "Read, GB/s" wide: the unit goes to the next line whole.
    void unitsStayWhole()
    {
        const TextMeasure measure;
        const double narrow = (measure.width(QStringLiteral("Read, GB/"), style::cell) +
                               measure.width(QStringLiteral("Read, GB/s"), style::cell)) /
                              2;
        QCOMPARE(measure.wrap(QStringLiteral("Read, GB/s"), style::cell, narrow),
                 (QStringList{QStringLiteral("Read,"), QStringLiteral("GB/s")}));
    }

    /// A path has no place to break but its slashes.
    void longNamesBreakAtSlashes()
    {
        const TextMeasure measure;
        const QString path = QStringLiteral("result/rejected/candidates/by-name");
        const QStringList lines = measure.wrap(path, style::cell, measure.width(path, style::cell) * 0.6);
        QCOMPARE(lines.join(QString()), path);
        QVERIFY(lines.size() > 1 && lines.first().endsWith(QLatin1Char('/')));
    }
};

QTEST_MAIN(TstTextMeasure)
#include "tst_textmeasure.moc"
