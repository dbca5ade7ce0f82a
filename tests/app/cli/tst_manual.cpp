#include "app/cli/manual.h"
#include "app/cli/referencepages.h"

#include <QFile>
#include <QtTest>

using namespace cw::app;

namespace {

int count(const QByteArray &text, const QByteArray &word)
{
    return int(text.count(word));
}

} // namespace

class TstManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAndOptionHasItsPlace()
    {
        const QByteArray program = programManual(), reference = commandReference();
        const QByteArray bash = bashCompletion(), zsh = zshCompletion(), fish = fishCompletion();
        for (const auto &command : commands()) {
            const QByteArray name = command->name().toUtf8();
            QVERIFY2(program.contains("\\fB" + QByteArray(name).replace("-", "\\-") + "\\fR"), name);
            QVERIFY2(reference.contains("\n## " + name + "\n"), name);
            QVERIFY2(bash.contains("    " + name + ")\n"), name);
            QVERIFY2(zsh.contains("'" + name + ":"), name);
            QVERIFY2(fish.contains("-a " + name + " "), name);
            const QByteArray page = commandManual(*command);
            for (const CommandOption &option : command->options()) {
                const QByteArray word = option.name.toUtf8();
                QVERIFY2(page.contains("\\fB\\-\\-" + QByteArray(word).replace("-", "\\-")), word);
                QVERIFY2(bash.contains("--" + word), word);
                QVERIFY2(fish.contains("-l " + word + " "), word);
            }
        }
    }

    void pagesAreWellFormed()
    {
        for (const QByteArray &page :
             {programManual(), windowManual(), probeManual(), commandManual(*commands().front())}) {
            QVERIFY(page.startsWith(".TH "));
            QCOMPARE(count(page, ".SH NAME\n"), 1);
            QVERIFY(page.endsWith('\n'));
            // A hyphen that is no minus would be typeset as another sign, and could not be copied.
            for (const QByteArray &line : page.split('\n'))
                if (!line.startsWith('.') && !line.startsWith("\\fB"))
                    QVERIFY2(count(line, "-") == count(line, "\\-"), line);
        }
    }

    void planKeysComeFromTheSchema()
    {
        QFile schema(QStringLiteral(":/schemas/plan.schema.json"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        const QByteArray page = planKeyReference(schema.readAll());
        QVERIFY(page.contains("| `as_of` | date | yes |"));
        QVERIFY(page.contains("\n## report\n"));
        QVERIFY(page.contains("at most 120 characters"));
    }

    void quantitiesSayTheirUnit()
    {
        QVERIFY(quantityReference().contains("| `it_power_kw` | IT power | kW |"));
        QVERIFY(quantityReference().contains("| `capex` | Capital expenditure | the plan's currency |"));
    }
};

QTEST_GUILESS_MAIN(TstManual)
#include "tst_manual.moc"
