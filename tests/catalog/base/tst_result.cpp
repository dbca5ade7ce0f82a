#include "catalog/base/result.h"

#include <QtTest>

class TstResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentenceNamesPlaceAndExpectation()
    {
        const auto error = cw::Error::invalid(QStringLiteral("-3 is too small"), QStringLiteral("/need/horizon/months"),
                                              QStringLiteral("a whole number from 1 to 240"));
        QCOMPARE(
            error.in(QStringLiteral("a.cwplan")).sentence(),
            QStringLiteral("a.cwplan /need/horizon/months: -3 is too small; expected a whole number from 1 to 240."));
    }
};

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
