// The palette's promise, computed: contrasts by the WCAG formula. By hand for one pair: #15191F has linear channels
// 0.0075, 0.0097, 0.0137, luminance 0.0095; (1 + 0.05) / (0.0095 + 0.05) = 17.6.
#include "app/widgets/theme.h"

#include <QTest>

using namespace cw::app;

class TstTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ratioOfBlackAndWhiteIsTwentyOne() { QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0); }

    void textOnSurface_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("text2");
        QTest::addColumn<double>("accent");
        QTest::addRow("light") << int(ThemeMode::Light) << 17.6 << 8.2 << 6.9;
        QTest::addRow("dark") << int(ThemeMode::Dark) << 14.1 << 8.8 << 8.7;
        QTest::addRow("high contrast") << int(ThemeMode::HighContrast) << 21.0 << 21.0 << 16.5;
    }
    void textOnSurface()
    {
        QFETCH(int, mode);
        QFETCH(double, text);
        QFETCH(double, text2);
        QFETCH(double, accent);
        const Theme &t = theme(ThemeMode(mode));
        QVERIFY(std::abs(contrastRatio(t.text, t.surface) - text) < 0.06);
        QVERIFY(std::abs(contrastRatio(t.text2, t.surface) - text2) < 0.06);
        QVERIFY(std::abs(contrastRatio(t.accent, t.surface) - accent) < 0.06);
    }

    void everyTextRoleIsReadableEverywhere()
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
            const Theme &t = theme(mode);
            for (const QColor &ink : {t.text, t.text2, t.text3, t.accent, t.block, t.high, t.medium, t.info, t.ok}) {
                for (const QColor &ground : {t.window, t.surface, t.head})
                    QVERIFY2(contrastRatio(ink, ground) >= 4.5,
                             qPrintable(ink.name() + QLatin1String(" on ") + ground.name()));
            }
            for (const QColor &ink : {t.text, t.text2, t.accent})
                QVERIFY2(contrastRatio(ink, t.selectedRow) >= 4.5, qPrintable(ink.name()));
            QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
            QVERIFY(contrastRatio(t.controlEdge, t.window) >= 3.0);
        }
    }

    void severityReadsOnItsOwnTint()
    {
        for (const auto &[mode, least] :
             {std::pair{ThemeMode::Light, 5.3}, {ThemeMode::Dark, 7.3}, {ThemeMode::HighContrast, 7.3}}) {
            const Theme &t = theme(mode);
            for (const Shape shape : {Shape::Block, Shape::High, Shape::Medium, Shape::Note, Shape::Ok})
                QVERIFY2(contrastRatio(t.colour(shape), t.tint(shape)) >= least - 0.05,
                         qPrintable(t.colour(shape).name()));
        }
    }

    void seriesStandOutFromTheSurface()
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            for (const QColor &series : theme(mode).series)
                QVERIFY2(contrastRatio(series, theme(mode).surface) >= 3.0, qPrintable(series.name()));
        }
    }
};

QTEST_GUILESS_MAIN(TstTheme)
#include "tst_theme.moc"
