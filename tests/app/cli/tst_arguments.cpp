#include "app/cli/arguments.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {
class Probe : public Command {
public:
    QString name() const override { return QStringLiteral("probe"); }
    QString summary() const override { return QStringLiteral("Stands in for a command."); }
    QString arguments() const override { return QStringLiteral("FILE [--gap G] [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("gap"), QStringLiteral("G"), QStringLiteral("A fraction.")},
                {QStringLiteral("count"), QStringLiteral("N"), QStringLiteral("A count.")},
                {QStringLiteral("json"), QString(), QStringLiteral("A flag.")}};
    }
    int run(const QStringList &, CommandIo &) override { return 0; }
};

struct Heard {
    QStringList out, err;
    CommandIo io;
    Heard()
    {
        io.out = [this](const QString &line) { out << line; };
        io.err = [this](const QString &line) { err << line; };
    }
};
const Probe probe;
} // namespace

class TstArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundWordsAreSplit();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void numberIsReadInTheCLocale();
    void helpIsAskedFor();
    void everyCommandDescribesItself();
};

void TstArguments::soundWordsAreSplit()
{
    Heard heard;
    Arguments args(
        probe, {QStringLiteral("a.cwplan"), QStringLiteral("--gap"), QStringLiteral("0.01"), QStringLiteral("--json")},
        1, 1);
    QCOMPARE(args.number(QStringLiteral("gap"), 0.5, 0, 1), 0.01);
    QCOMPARE(args.integer(QStringLiteral("count"), 7, 0, 9), 7);
    QVERIFY(args.has(QStringLiteral("json")));
    QCOMPARE(args.positional(0), QStringLiteral("a.cwplan"));
    QVERIFY(!args.leaveWith(heard.io));
    QVERIFY(heard.out.isEmpty() && heard.err.isEmpty());
}

void TstArguments::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("no file", "");
    row("one word too many", "a b");
    row("unknown option", "a --gop 1");
    row("option without its value", "a --gap");
    row("option twice", "a --gap 1 --gap 0");
    row("not a number", "a --gap much");
    row("decimal comma", "a --gap 0,5");
    row("beyond the end", "a --gap 2");
    row("not a whole number", "a --count 1.5");
}

void TstArguments::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    Heard heard;
    Arguments args(probe, words, 1, 1);
    (void)args.number(QStringLiteral("gap"), 0.5, 0, 1);
    (void)args.integer(QStringLiteral("count"), 7, 0, 9);
    QVERIFY(args.isRefused());
    QCOMPARE(args.leaveWith(heard.io), std::optional(2));
    QCOMPARE(heard.err.size(), 2);
    QVERIFY(heard.err[0].endsWith(QLatin1Char('.')));
    QVERIFY(heard.err[1].startsWith(QLatin1String("Usage: clusterwright-cli probe FILE")));
    QVERIFY(heard.out.isEmpty());
}

void TstArguments::numberIsReadInTheCLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Arguments args(probe, {QStringLiteral("a"), QStringLiteral("--gap"), QStringLiteral("0.25")}, 1, 1);
    QCOMPARE(args.number(QStringLiteral("gap"), 0, 0, 1), 0.25);
    QLocale::setDefault(QLocale::c());
}

void TstArguments::helpIsAskedFor()
{
    Heard heard;
    Arguments args(probe, {QStringLiteral("--help")}, 1, 1);
    args.require(QStringLiteral("gap"));
    QCOMPARE(args.leaveWith(heard.io), std::optional(0));
    QVERIFY(heard.err.isEmpty());
    QVERIFY(heard.out.join(QLatin1Char('\n')).contains(QLatin1String("--gap G")));
}

void TstArguments::everyCommandDescribesItself()
{
    QStringList names;
    for (const auto &command : commands()) {
        QVERIFY(!names.contains(command->name()));
        names << command->name();
        QVERIFY2(command->summary().endsWith(QLatin1Char('.')), qPrintable(command->name()));
        for (const CommandOption &option : command->options())
            QVERIFY2(option.help.endsWith(QLatin1Char('.')),
                     qPrintable(command->name() + QStringLiteral(" --") + option.name));
    }
    QCOMPARE(names.first(), QStringLiteral("plan"));
}

QTEST_GUILESS_MAIN(TstArguments)
#include "tst_arguments.moc"
