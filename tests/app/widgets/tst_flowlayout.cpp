// Things side by side that go on in the next line: in themselves, and one such row within another.
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QTest>

using namespace cw::app;

class TstFlowLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowWithinARowTakesTheLinesItNeeds()
    {
        QWidget outer;
        auto *flow = new FlowLayout(8, 8, &outer);
        auto *inner = new QWidget;
        auto *ways = new FlowLayout(8, 4, inner);
        std::vector<QCheckBox *> boxes;
        int across = 0;
        for (int i = 0; i < 7; ++i) {
            boxes.push_back(new QCheckBox(QStringLiteral("A way to procure %1").arg(i)));
            ways->addWidget(boxes.back());
            across += boxes.back()->sizeHint().width() + 8;
        }
        addField(flow, QStringLiteral("Ways to procure"), inner);
        const int width = across / 2; // less than all of them need
        outer.resize(width, flow->heightForWidth(width));
        outer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&outer));
        QVERIFY(boxes.back()->y() > boxes.front()->y());
        for (const QCheckBox *box : boxes) {
            const QRect at(box->mapTo(&outer, QPoint()), box->size());
            QVERIFY2(outer.rect().contains(at), qPrintable(box->text()));
            QVERIFY2(inner->rect().contains(box->geometry()), qPrintable(box->text()));
        }
    }
};

QTEST_MAIN(TstFlowLayout)
#include "tst_flowlayout.moc"
