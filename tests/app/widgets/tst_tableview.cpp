// A bill of two categories: three cables under "network", one server under "compute". Long groups are folded at first;
// a click, Space and the arrow keys on the group row open and close; what was opened stays open when the rows are told
// anew, and a chosen row that is folded away shows itself.
#include "app/models/celltablemodel.h"
#include "app/widgets/celldelegate.h"
#include "app/widgets/tableview.h"
#include "app/widgets/textlines.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace cw::app;

class TstTableview : public QObject {
    Q_OBJECT

    static CellRow row(const QString &id, CellRowStyle style = CellRowStyle::Normal)
    {
        return {id, style, {textCell(id), numberCell(1, QStringLiteral("1"), QStringLiteral("figure-") + id)}};
    }
    static CellTable bill()
    {
        CellTable table;
        table.columns = {{QStringLiteral("What"), false, true}, {QStringLiteral("Total"), true, false}};
        for (const char *id : {"compute", "server", "network", "cable-1", "cable-2", "cable-3", "sum"}) {
            const QString name = QString::fromLatin1(id);
            const bool isGroup = name == QLatin1String("compute") || name == QLatin1String("network");
            table.rows.push_back(row(name, isGroup                        ? CellRowStyle::Group
                                           : name == QLatin1String("sum") ? CellRowStyle::Sum
                                                                          : CellRowStyle::Normal));
        }
        return table;
    }
    static int shownRows(const TableView &view)
    {
        int shown = 0;
        for (int r = 0; r < view.model()->rowCount(); ++r)
            shown += view.isRowHidden(r) ? 0 : 1;
        return shown;
    }
    static void clickName(TableView &view, int row)
    {
        const QRect name = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.center());
    }

private Q_SLOTS:
    void initTestCase() { setUpAppearance(ThemeMode::Light); }

    void groupsOpenAndFold()
    {
        CellTableModel model;
        TableView view(QStringLiteral("Bill"));
        view.setFoldable([](const QString &, int rows) { return rows < 2; });
        view.setModel(&model);
        model.setTable(bill());
        view.resize(600, 500);
        view.show();
        QCOMPARE(shownRows(view), 4); // both groups, the server, the sum
        clickName(view, 2);
        QCOMPARE(shownRows(view), 7);
        QTest::keyClick(&view, Qt::Key_Left); // the click left the hand on the group
        QCOMPARE(shownRows(view), 4);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(shownRows(view), 7);
        model.setTable(bill());
        QCOMPARE(shownRows(view), 7); // still open
        view.setCurrentIndex(model.index(3, 0));
        view.setOpen(model.index(2, 0), false);
        model.setTable(bill());
        QVERIFY(!view.isRowHidden(3)); // what is chosen is seen
        QCOMPARE(view.currentIndex().row(), 3);
    }

    void aNumberOfAGroupShowsItsPassport()
    {
        CellTableModel model;
        TableView view(QStringLiteral("Bill"));
        view.setFoldable([](const QString &, int) { return false; });
        view.setModel(&model);
        model.setTable(bill());
        view.resize(600, 500);
        view.show();
        QString asked;
        connect(&view, &TableView::figureRequested, this, [&](const QString &id) { asked = id; });
        const QRect total = view.visualRect(model.index(2, 1));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, total.center());
        QCOMPARE(asked, QStringLiteral("figure-network"));
        QCOMPARE(shownRows(view), 3); // it did not open
    }

    /// Where heads have no room in one line each line of them is seen: two bands of ink with a gap between.
    /// Two long columns share what the others leave, at every width that holds the least each of them needs.
    void nothingMovesSidewaysThatNeedNot()
    {
        TableView view(QStringLiteral("parts"));
        CellTableModel model;
        CellTable table;
        table.columns = {{QStringLiteral("Part"), false, true},
                         {QStringLiteral("Price"), true, false},
                         {QStringLiteral("Source"), false, false},
                         {QStringLiteral("Doubts"), false, false}};
        const QString words = QStringLiteral("a rather long name of a part or of where it is told ").repeated(3);
        for (int r = 0; r < 5; ++r)
            table.rows.push_back({QString::number(r),
                                  CellRowStyle::Normal,
                                  {textCell(words), textCell(QStringLiteral("10,000 to 20,000 USD")), textCell(words),
                                   textCell(QStringLiteral("—"))}});
        model.setTable(table);
        view.setModel(&model);
        view.setStretch({0, 2});
        view.show();
        const int first = view.neededWidth() + view.width() - view.viewport()->width();
        for (int width = first; width < 3 * first; width += 7) {
            view.resize(width, 400);
            QCOMPARE(std::pair(width, view.horizontalScrollBar()->maximum()), std::pair(width, 0));
        }
    }

    /// One sentence among dashes: its column is as wide as a word, and as three lines need where there is room.
    void oneLongTextAmongDashesIsNotBrokenIntoLetters()
    {
        TableView view(QStringLiteral("lines"));
        CellTableModel model;
        CellTable table;
        table.columns = {{QStringLiteral("Part"), false, true},
                         {QStringLiteral("Price"), true, false},
                         {QStringLiteral("Finding"), false, true}};
        const QString sentence = QStringLiteral("a price that is far from what the catalog says of this part");
        for (int r = 0; r < 12; ++r)
            table.rows.push_back({QString::number(r),
                                  CellRowStyle::Normal,
                                  {textCell(QStringLiteral("an accelerator with a long name, ").repeated(4)),
                                   textCell(QStringLiteral("1,000,000 EUR").repeated(3)),
                                   textCell(r == 5 ? sentence : QStringLiteral("—"))}});
        model.setTable(table);
        view.setModel(&model);
        view.setStretch({0, 2});
        view.resize(700, 400);
        view.show();
        const int whole = view.sizeHintForIndex(model.index(5, 2)).width();
        QVERIFY2(view.columnWidth(2) >= whole / 4,
                 qPrintable(QStringLiteral("%1 of %2").arg(view.columnWidth(2)).arg(whole)));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    /// Of thousands of rows those in sight are as high as their texts: at the top, at the end, and where one is chosen.
    void longTablesCutNothingInSight()
    {
        TableView view(QStringLiteral("candidates"));
        CellTableModel model;
        CellTable table;
        table.columns = {{QStringLiteral("Candidate"), false, true}, {QStringLiteral("Verdict"), false, true}};
        for (int r = 0; r < 5000; ++r)
            table.rows.push_back(
                {QString::number(r),
                 CellRowStyle::Normal,
                 {textCell(QStringLiteral("server %1").arg(r)),
                  textCell(QStringLiteral("slower and dearer than another one ").repeated(1 + r % 7))}});
        model.setTable(table);
        view.setModel(&model);
        view.setTall(true);
        view.setStretch({0, 1});
        view.resize(420, 400);
        view.show();
        const auto check = [&](const char *where) {
            QVERIFY2(view.rowAt(0) >= 0, where);
            const int bottom = view.viewport()->height();
            for (int r = view.rowAt(0); r >= 0 && r < model.rowCount() && view.rowViewportPosition(r) < bottom; ++r) {
                const auto *delegate = qobject_cast<const CellDelegate *>(view.itemDelegate());
                for (int c = 0; c < 2; ++c)
                    QVERIFY2(view.rowHeight(r) >= delegate->heightAt(model.index(r, c), view.columnWidth(c)),
                             qPrintable(QStringLiteral("%1: row %2").arg(QLatin1String(where)).arg(r)));
            }
        };
        QTRY_VERIFY(view.rowHeight(6) > view.rowHeight(0));
        check("top");
        view.setCurrentIndex(model.index(2500, 0));
        check("chosen");
        QVERIFY(view.viewport()->rect().contains(view.visualRect(model.index(2500, 0)).center()));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 30);
        check("a little up");
        view.scrollToBottom();
        check("end");
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.rowViewportPosition(4999) + view.rowHeight(4999) <= view.viewport()->height());
        view.resize(300, 400);
        check("narrower");
    }

    void headsInTwoLinesAreSeenWhole()
    {
        CellTable table;
        table.columns = {{QStringLiteral("What"), false, true},
                         {QStringLiteral("Carbon of operation andofmanufacture"), true, false}};
        table.rows = {row(QStringLiteral("server"))};
        CellTableModel model;
        model.setTable(table);
        TableView view(QStringLiteral("Bill"));
        view.setStretch({0});
        view.setModel(&model);
        view.resize(260, 300);
        view.show();
        QTRY_VERIFY(view.horizontalHeader()->height() > scaled(space::row));
        const QHeaderView *header = view.horizontalHeader();
        const QRect second(header->sectionViewportPosition(1), 0, header->sectionSize(1), header->height());
        const QImage image = view.horizontalHeader()->grab(second).toImage().convertToFormat(QImage::Format_Grayscale8);
        int bands = 0;
        bool isInside = false;
        for (int y = 2; y < image.height() - 3; ++y) { // without the line below the heads
            bool hasInk = false;
            for (int x = 0; x < image.width(); ++x)
                hasInk = hasInk || qGray(image.pixel(x, y)) < 128;
            bands += hasInk && !isInside ? 1 : 0;
            isInside = hasInk;
        }
        QVERIFY2(bands >= 2, qPrintable(QString::number(bands)));
    }

    void aUnitDoesNotBreakAtItsStroke()
    {
        const QFont font = typeFont(TypeRole::Body);
        const QString text = QStringLiteral("Cable of one port with 400 Gbit/s");
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("Cable of one port with 400 Gbit/"));
        const QStringList lines = textLines(text, font, width, 3);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), QStringLiteral("Gbit/s"));
    }
};

QTEST_MAIN(TstTableview)
#include "tst_tableview.moc"
