// The ledger in the window: what a delivered cluster did is entered beside its promise, the own error shows, it is fed
// back, and each step is taken back. Plan, promise and delivery are synthetic; the system is the catalog's.
#include "app/models/celltablemodel.h"
#include "app/pages/ledgercard.h"
#include "app/widgets/numberinput.h"
#include "catalog/store/catalogreader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace cw;
using namespace cw::app;

namespace {
constexpr int patienceMs = 20000;

catalog::SnapshotPtr shippedCatalog()
{
    static const auto shipped = catalog::readCatalog(catalog::defaultCatalogFile());
    return shipped.ok() ? shipped.value() : nullptr;
}

/// A system whose accelerator has served in the fit, so that a lesson has a factor to move.
QString knownSystem()
{
    for (const catalog::System &system : shippedCatalog()->systems)
        if (system.acceleratorId.startsWith(QStringLiteral("nvidia-h100-sxm")))
            return system.id;
    return {};
}

planner::Plan asked()
{
    planner::Plan plan;
    plan.title = QStringLiteral("Made up");
    plan.asOf = QDate(2026, 11, 24);
    plan.currency = Currency(u"EUR");
    planner::Workload chat;
    chat.id = QStringLiteral("chat");
    chat.kind = planner::WorkloadKind::Inference;
    plan.need.workloads = {chat};
    return plan;
}

/// A token every 20 ms was promised, 15 to 28.
planner::PlanResult promised()
{
    planner::PlanResult result;
    planner::Placement placement;
    placement.system = knownSystem();
    placement.accelerators = 8;
    placement.predicted[QStringLiteral("tpot_ms")] = {20.0, 15.0, 28.0, {}};
    placement.predicted[QStringLiteral("mfu")] = {std::nullopt, std::nullopt, std::nullopt, {}};
    result.workloads = {{QStringLiteral("chat"), {placement}}, {QStringLiteral("idle"), {}}};
    return result;
}
} // namespace

class TstLedgerCard : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<LiveCatalog> live_;
    std::unique_ptr<PlanDocument> document_;
    std::unique_ptr<LedgerCard> card_;

    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : card_->findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    QPushButton *button(const char *name) const { return card_->findChild<QPushButton *>(QLatin1String(name)); }
    QAbstractItemModel *model(const QString &table) const { return named<QAbstractItemView>(table)->model(); }
    void type(const char *measured, const char *note = "")
    {
        auto *field = card_->findChild<NumberInput *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(measured));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(named<QLineEdit>(QStringLiteral("Note")), QLatin1String(note));
    }
    void enter(const char *measured)
    {
        type(measured, "after burn-in");
        QSignalSpy changed(live_.get(), &LiveCatalog::changed);
        QTest::mouseClick(button("enterLedger"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(shippedCatalog());
        QVERIFY(!knownSystem().isEmpty());
        live_ = std::make_shared<LiveCatalog>(shippedCatalog(), folder_->filePath(QStringLiteral("user.sqlite")),
                                              QDate(2026, 11, 26));
        document_ = std::make_unique<PlanDocument>();
        document_->openCopy(asked(), false);
        document_->addAnswer({asked(), promised(), nullptr, 0});
        card_ = std::make_unique<LedgerCard>(document_.get(), live_);
        connect(live_.get(), &LiveCatalog::changed, card_.get(), &LedgerCard::reload);
        card_->resize(1000, 600);
        card_->show();
        card_->reload();
    }

    void cleanup()
    {
        card_.reset();
        document_.reset();
        live_.reset();
    }

    void onlyWhatWasPromisedCanBeEntered()
    {
        QCOMPARE(named<QComboBox>(QStringLiteral("Workload"))->count(), 1); // "idle" stands nowhere
        auto *figures = named<QComboBox>(QStringLiteral("Figure"));
        QCOMPARE(figures->count(), 1); // no utilisation was predicted
        QCOMPARE(figures->itemText(0), QStringLiteral("Each further token, ms"));
        QVERIFY(button("enterLedger")->isEnabled());
        QVERIFY(!button("feedBack")->isEnabled()); // the ledger is empty
    }

    void withoutADesignNothingCanBeEntered()
    {
        document_->openCopy(asked(), false);
        card_->reload();
        QVERIFY(!button("enterLedger")->isEnabled());
    }

    void aMissingMeasurementIsASentence()
    {
        QSignalSpy failed(card_.get(), &LedgerCard::failed);
        QTest::mouseClick(button("enterLedger"), Qt::LeftButton);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().sentence().contains(QStringLiteral("a number above 0")));
        QCOMPARE(document_->undoStack()->count(), 0);
    }

    /// 25 where 20 was promised: the promise was 5/25 = 20 % off, and 25 lies within 15 to 28.
    void anEntryStandsBesideItsPromiseAndIsTakenBack()
    {
        enter("25");
        QAbstractItemModel *entries = model(QStringLiteral("Entries of the ledger"));
        QTRY_COMPARE_WITH_TIMEOUT(entries->rowCount(), 1, patienceMs); // read on a thread of its own
        QStringList cells;
        for (int column = 0; column < entries->columnCount(); ++column)
            cells << entries->index(0, column).data().toString();
        const QString row = cells.join(QLatin1Char('|'));
        QVERIFY2(row.contains(QStringLiteral("25")) && row.contains(QStringLiteral("20")), qPrintable(row));
        QAbstractItemModel *errors = model(QStringLiteral("Own error"));
        QCOMPARE(errors->rowCount(), 1);
        cells.clear();
        for (int column = 0; column < errors->columnCount(); ++column)
            cells << errors->index(0, column).data().toString();
        const QString error = cells.join(QLatin1Char('|')).simplified(); // the space before % may be a narrow one
        QVERIFY2(error.contains(QStringLiteral("|20 %|")), qPrintable(error));
        QVERIFY(!card_->findChild<NumberInput *>()->number()); // ready for the next
        document_->undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(entries->rowCount(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!button("feedBack")->isEnabled(), patienceMs);
        document_->undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(entries->rowCount(), 1, patienceMs);
    }

    void whatWasDeliveredIsFedBackAndTakenBack()
    {
        enter("26");
        QTRY_VERIFY_WITH_TIMEOUT(button("feedBack")->isEnabled(), patienceMs);
        QTest::mouseClick(button("feedBack"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(live_->user().calibrations().value().size(), std::size_t(1), patienceMs);
        document_->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(live_->user().calibrations().value().empty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model(QStringLiteral("Entries of the ledger"))->rowCount(), 1, patienceMs);
    }
};

QTEST_MAIN(TstLedgerCard)
#include "tst_ledgercard.moc"
