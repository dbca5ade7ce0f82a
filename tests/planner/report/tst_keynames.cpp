#include "planner/report/keynames.h"

#include <QTest>

using namespace cw::planner;
using namespace Qt::StringLiterals;

class TstKeyNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyReadsAsTheNameOfItsFact()
    {
        QCOMPARE(withNamedKeys(u"Make the assessment and state governance.dpia."_s, english()),
                 u"Make the assessment and state “An assessment is done”."_s);
        QCOMPARE(withNamedKeys(u"State governance.dpia, then governance.dpia again"_s, english()),
                 u"State “An assessment is done”, then “An assessment is done” again"_s);
    }

    void quotationMarksAreTheLanguages()
    {
        Language german = english();
        german.quotation = u"„%1“"_s;
        QCOMPARE(withNamedKeys(u"governance.dpia angeben"_s, german), u"„An assessment is done“ angeben"_s);
    }

    void whatHasNoNameStays()
    {
        for (const QString &text : {u"State governance.unheard_of."_s, u"e-governance.dpia.example is a host"_s,
                                    u"The site. It stands in Berlin."_s, u"on-site.dpia"_s})
            QCOMPARE(withNamedKeys(text, english()), text);
        QCOMPARE(withNamedKeys(u"state governance.dpia"_s, Language{}), u"state governance.dpia"_s); // for machines
    }

private:
    static Language english()
    {
        Language language;
        language.keyName = [](const QString &key) {
            return key == u"governance.dpia" ? u"An assessment is done"_s : QString();
        };
        return language;
    }
};

QTEST_APPLESS_MAIN(TstKeyNames)
#include "tst_keynames.moc"
