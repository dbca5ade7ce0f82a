// Acts of the Union lead to their text; others to none.
#include "planner/rules/officialtext.h"

#include <QtTest>

using cw::planner::officialText;

class TstOfficialText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsOfTheUnionHaveAnAddress_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("address");
        QTest::newRow("regulation") << QStringLiteral("Regulation (EU) 2016/679 (GDPR)")
                                    << QStringLiteral("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
        QTest::newRow("directive") << QStringLiteral("Directive (EU) 2022/2555 (NIS2)")
                                   << QStringLiteral("https://eur-lex.europa.eu/eli/dir/2022/2555/oj");
        QTest::newRow("older directive") << QStringLiteral("Directive 2012/19/EU (WEEE)")
                                         << QStringLiteral("https://eur-lex.europa.eu/eli/dir/2012/19/oj");
        QTest::newRow("the first of two")
            << QStringLiteral("Directive (EU) 2023/1791, Art. 12, and Delegated Regulation (EU) 2024/1364")
            << QStringLiteral("https://eur-lex.europa.eu/eli/dir/2023/1791/oj");
        QTest::newRow("delegated") << QStringLiteral("Delegated Regulation (EU) 2024/1364")
                                   << QStringLiteral("https://eur-lex.europa.eu/eli/reg_del/2024/1364/oj");
        QTest::newRow("of a country") << QStringLiteral("Energieeffizienzgesetz (EnEfG)") << QString();
        QTest::newRow("a proposal") << QStringLiteral("Proposal for a Cybersecurity Act 2 of 2026-01-20") << QString();
    }

    void actsOfTheUnionHaveAnAddress()
    {
        QFETCH(QString, act);
        QTEST(officialText(act), "address");
    }
};

QTEST_GUILESS_MAIN(TstOfficialText)
#include "tst_officialtext.moc"
