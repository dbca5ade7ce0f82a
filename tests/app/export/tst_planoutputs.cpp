// Bytes and contents of all outputs, on a synthetic plan. Other programs read the files back: poppler the PDF, openpyxl
// and LibreOffice the workbook; where one is not installed its check is skipped and says so.
#include "app/export/planoutputs.h"
#include "catalog/import/csv.h"
#include "planner/plan/planfile.h"
#include "planner/plan/valueaddedtax.h"
#include "tests/support/sampleresult.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

#include <clocale>
#include <ctime>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;
using namespace cw::tests;

namespace {

QByteArray bytesOf(Output output, const Plan &plan, const PlanResult &result)
{
    const Result<QByteArray> bytes = renderOutput(output, plan, result);
    return bytes.ok() ? bytes.value() : QByteArray("error: ") + bytes.error().sentence().toUtf8();
}

QString ranOn(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

QString decimalOf(const std::optional<Money> &money)
{
    return money ? money->toDecimal() : QString();
}

} // namespace

class TstPlanOutputs : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString fileWith(Output output, const Plan &plan, const PlanResult &result)
    {
        const QString file = folder_.filePath(fileName(output));
        QFile::remove(file);
        return writeFileAtomically(file, bytesOf(output, plan, result)).ok() ? file : QString();
    }

private Q_SLOTS:
    void writesAllOutputs()
    {
        const QString target = qEnvironmentVariable("CW_KEEP_OUTPUTS", folder_.path());
        const Outcome outcome = writeOutputs(samplePlan(), sampleResult(), target);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().sentence()));
        for (const Output output : allOutputs())
            QVERIFY2(QFileInfo(QDir(target).filePath(fileName(output))).size() > 100, qPrintable(fileName(output)));
        QCOMPARE(QDir(target).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(allOutputs().size()));
    }

    void bytesAreEqualUnderEveryLocale_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("again") << QByteArray("C.UTF-8") << QByteArray("UTC");
        QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QByteArray("Europe/Berlin");
        QTest::newRow("Turkish") << QByteArray("tr_TR.UTF-8") << QByteArray("Europe/Istanbul");
        QTest::newRow("Egyptian") << QByteArray("ar_EG.UTF-8") << QByteArray("Asia/Kolkata");
    }

    void bytesAreEqualUnderEveryLocale()
    {
        QFETCH(QByteArray, locale);
        QFETCH(QByteArray, zone);
        std::map<Output, QByteArray> before;
        for (const Output output : allOutputs())
            before[output] = bytesOf(output, samplePlan(), sampleResult());
        QTest::qWait(1100); // another second: a clock in a file would show
        const QByteArray oldZone = qgetenv("TZ");
        qputenv("TZ", zone);
        ::tzset();
        std::setlocale(LC_ALL, locale.constData()); // where it is not installed Qt's locale still changes
        QLocale::setDefault(QLocale(QString::fromLatin1(locale.left(5))));
        for (const Output output : allOutputs())
            QVERIFY2(before[output] == bytesOf(output, samplePlan(), sampleResult()), qPrintable(fileName(output)));
        QLocale::setDefault(QLocale::c());
        std::setlocale(LC_ALL, "C.UTF-8");
        qputenv("TZ", oldZone);
        ::tzset();
    }

    void planJsonReadsBack()
    {
        const PlanReading reading = readPlan(bytesOf(Output::PlanJson, samplePlan(), sampleResult()));
        QVERIFY(reading.ok());
        const auto result = resultFromJson(reading.plan.result, reading.plan.currency);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result.value().lines.size(), sampleResult().lines.size());
    }

    void csvHoldsEveryLine()
    {
        const auto table = catalog::parseCsv(bytesOf(Output::BomCsv, samplePlan(), sampleResult()));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), sampleResult().lines.size());
        QCOMPARE(table->rows[0][table->column(u"total"_s)], u"2226000"_s);
        QCOMPARE(table->rows[4][table->column(u"unit_price"_s)], QString()); // no price: empty, not zero
        QCOMPARE(table->rows[6][table->column(u"quantity"_s)], u"410250.5"_s);
    }

    void csvCannotRunFormulas()
    {
        PlanResult result = sampleResult();
        result.lines.resize(1);
        result.lines[0].description = u"=HYPERLINK(\"http://x.invalid\";\"a, \"\"b\"\"\")\n@SUM(1)"_s;
        result.lines[0].part = u"-2+3+cmd|' /C calc'!A0"_s;
        const QByteArray bytes = bytesOf(Output::BomCsv, samplePlan(), result);
        QVERIFY(!bytes.contains('\r'));
        const auto table = catalog::parseCsv(bytes);
        QVERIFY(table.ok());
        QCOMPARE(table->rows[0][table->column(u"description"_s)], u'\'' + result.lines[0].description);
        QCOMPARE(table->rows[0][table->column(u"part"_s)], u'\'' + result.lines[0].part);
    }

    void markdownEscapesWhatUsersType()
    {
        Plan plan = samplePlan();
        plan.title = u"<script>|`*_[x](y)#"_s;
        const QByteArray text = bytesOf(Output::SummaryMarkdown, plan, sampleResult());
        QVERIFY(text.startsWith("# \\<script\\>\\|\\`\\*\\_\\[x\\](y)\\#\n"));
        QVERIFY(!text.contains("<script>"));
    }

    void figuresJsonHoldsEveryPassport()
    {
        const Json json = Json::parse(bytesOf(Output::FiguresJson, samplePlan(), sampleResult()).toStdString());
        QCOMPARE(json.at("figures").size(), sampleResult().figures.size());
        QVERIFY(json.at("figures").at("f5").at("value").is_null());
    }

    void pdfHoldsEveryLineAndItsFonts()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString file = fileWith(Output::ReportPdf, samplePlan(), sampleResult());
        const QString text = withoutSpaces(ranOn(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
        for (const Line &line : sampleResult().lines)
            QVERIFY2(text.contains(withoutSpaces(line.description)), qPrintable(line.description));
        QVERIFY(text.contains(u"3,930,560"_s));
        QVERIFY(text.contains(withoutSpaces(sampleResult().answer)));
        const QStringList fonts = ranOn(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(u"Clusterwright"_s) && font.contains(u"yes"_s), qPrintable(font));
        QVERIFY(ranOn(u"pdfinfo"_s, {file}).contains(u"2026"_s));
    }

    void everyStepOfTheReportIsTold()
    {
        std::vector<ReportStage> stages;
        int last = -1, steps = 0;
        const auto pages =
            reportPages(samplePlan(), sampleResult(), nullptr, [&](ReportStage stage, int made, int all) {
                stages.push_back(stage);
                last = made, steps = all;
                return true;
            });
        QVERIFY(pages.ok());
        QCOMPARE(stages[0], ReportStage::Words);
        QCOMPARE(stages[1], ReportStage::Drawings);
        QCOMPARE(stages.size(), pages.value().bookmarks.size() + 2); // one for each chapter
        QCOMPARE(last, steps - 1);
        for (std::size_t enough = 1; enough <= stages.size(); ++enough) { // told to stop before any of them
            std::size_t told = 0;
            const auto none = reportPages(samplePlan(), sampleResult(), nullptr,
                                          [&](ReportStage, int, int) { return ++told < enough; });
            QVERIFY(!none.ok());
            QCOMPARE(none.error().code, ErrorCode::Cancelled);
            QCOMPARE(told, enough);
        }
    }

    void pdfSurvivesWhatUsersType_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("empty") << QString();
        QTest::newRow("500 characters without a space") << QString(500, u'W');
        QTest::newRow("emoji and other scripts")
            << QString::fromUtf8("\xF0\x9F\x9A\x80 \xE4\xB8\xAD\xE6\x96\x87 \xD8\xA7\xD9\x84");
        QTest::newRow("markup") << u"<b>&amp;</b> %1 \\n (a) [b] \"c\""_s;
        QTest::newRow("control characters") << u"a\tb\nc"_s + QChar(u'\0') + QChar(u'\x1B');
    }

    void pdfSurvivesWhatUsersType()
    {
        QFETCH(QString, title);
        Plan plan = samplePlan();
        PlanResult result = sampleResult();
        plan.title = title;
        plan.need.workloads[0].id = title;
        result.lines[0].description = title;
        result.findings[0].text = title.repeated(20);
        result.answer = title;
        for (const Output output : allOutputs())
            QVERIFY2(!bytesOf(output, plan, result).startsWith("error"), qPrintable(fileName(output)));
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            return;
        const QString pages = ranOn(u"pdfinfo"_s, {fileWith(Output::ReportPdf, plan, result)});
        QVERIFY2(pages.contains(u"Pages:"_s), qPrintable(pages));
    }

    void infeasiblePlanHasAllOutputs()
    {
        for (const Output output : allOutputs())
            QVERIFY2(!bytesOf(output, samplePlan(), infeasibleResult()).startsWith("error"),
                     qPrintable(fileName(output)));
        QVERIFY(bytesOf(Output::SummaryMarkdown, samplePlan(), infeasibleResult()).contains("Why there is no plan"));
    }

    void workbookReadsBack()
    {
        const QString file = fileWith(Output::BomXlsx, samplePlan(), sampleResult());
        const QString script =
            u"import sys, openpyxl\n"
            "v = openpyxl.load_workbook(sys.argv[1], data_only=True)\n"
            "f = openpyxl.load_workbook(sys.argv[1])\n"
            "print(','.join(v.sheetnames))\n"
            "b, g = v['Bill of materials'], f['Bill of materials']\n"
            "print(b['P2'].value, g['P2'].value, type(b['K2'].value).__name__, b['M6'].value, b['P6'].value)\n"
            "print(g.freeze_panes, g.auto_filter.ref, f.properties.created.date())\n"_s;
        const QString out = ranOn(u"/usr/bin/python3"_s, {u"-c"_s, script, file});
        if (out.contains(u"No module named"_s) || !QFile::exists(u"/usr/bin/python3"_s))
            QSKIP("openpyxl is not installed");
        const QStringList lines = out.split(u'\n');
        QCOMPARE(lines.value(0), u"Summary,Bill of materials,Cost by period,Power,Candidates,Findings,Sources"_s);
        QCOMPARE(lines.value(1), u"2226000 =ROUND(K2*M2,2) int None ask for a quote"_s);
        QCOMPARE(lines.value(2), u"A2 A1:U24 2026-11-24"_s);
    }

    /// 3,930,560 + 10,000 of duty are bought, 748,706.40 of VAT come on top.
    void workbookSaysWhetherItsSumsHoldTax()
    {
        const QString script = u"import sys, openpyxl\n"
                               "v = openpyxl.load_workbook(sys.argv[1], data_only=True)['Summary']\n"
                               "g = openpyxl.load_workbook(sys.argv[1])['Summary']\n"
                               "print(v['A3'].value)\n"
                               "for r in range(5, 40):\n"
                               "    if str(v.cell(r, 1).value).endswith('without VAT'):\n"
                               "        print(v.cell(r, 1).value, v.cell(r, 2).value, g.cell(r, 2).value[:8])\n"_s;
        const auto said = [&](const PlanResult &result) {
            return ranOn(u"/usr/bin/python3"_s, {u"-c"_s, script, fileWith(Output::BomXlsx, samplePlan(), result)})
                .trimmed()
                .split(u'\n');
        };
        const QStringList bare = said(sampleResult());
        if (bare.join(u' ').contains(u"No module named"_s) || !QFile::exists(u"/usr/bin/python3"_s))
            QSKIP("openpyxl is not installed");
        QCOMPARE(bare, QStringList{u"Prices as of 2026-11-24, in EUR, without VAT"_s});
        const QStringList taxed = said(taxedResult());
        QCOMPARE(taxed.value(0), u"Prices as of 2026-11-24, in EUR, with VAT"_s);
        QCOMPARE(taxed.value(1), u"Purchase without VAT 3940560 =SUMIFS("_s);
        QVERIFY(taxed.value(2).startsWith(u"Net present without VAT "_s));
    }

    void workbookRecalculatesToTheCent()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        const QString file = fileWith(Output::BomXlsx, samplePlan(), taxedResult()),
                      bare = folder_.filePath(u"bare.xlsx"_s);
        // Without the cached values every formula has to be worked out anew.
        const QString script = u"import re, sys, zipfile\n"
                               "a, b = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], 'w')\n"
                               "for n in a.namelist():\n"
                               "    b.writestr(n, re.sub(rb'</f><v>[^<]*</v>', b'</f>', a.read(n)))\n"
                               "b.close()\n"_s;
        const QString stripped = ranOn(u"python3"_s, {u"-c"_s, script, file, bare});
        QVERIFY2(stripped.isEmpty(), qPrintable(stripped));
        // Sheet 1 as CSV; the office's profile lies in the temporary folder.
        const QString out =
            ranOn(office, {u"-env:UserInstallation=file://"_s + folder_.filePath(u"profile"_s), u"--headless"_s,
                           u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"_s,
                           u"--outdir"_s, folder_.path(), bare});
        QFile csv(folder_.filePath(u"bare.csv"_s));
        QVERIFY2(csv.open(QIODevice::ReadOnly), qPrintable(out));
        const QString text = QString::fromUtf8(csv.readAll()).remove(u'"');
        QVERIFY2(text.contains(u"Capital expenditure,4689266.4,"_s), qPrintable(text));
        const QString total =
            decimalOf(Money::fromUnits(*taxedResult().total(PlanQuantity::TotalCost)->value, Currency(u"EUR")));
        QVERIFY2(text.contains(u"net present,%1,"_s.arg(total)), qPrintable(text));
        QVERIFY2(text.contains(u"Purchase without VAT,3940560,"_s), qPrintable(text));
        const Money net = sumsWithoutVat(taxedResult(), Currency(u"EUR")).netPresent;
        QVERIFY2(text.contains(u"Net present without VAT,%1,"_s.arg(decimalOf(net))), qPrintable(text));
    }
};

QTEST_MAIN(TstPlanOutputs)
#include "tst_planoutputs.moc"
