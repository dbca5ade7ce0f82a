// The prediction ledger: what a delivered cluster did is entered beside what was promised, the own error shows over all
// entries, and one button feeds it back into the factors. Entries and feeding back are undo steps.
#pragma once

#include "app/export/ledgerentries.h"
#include "app/session/livecatalog.h"
#include "app/session/plandocument.h"
#include "app/widgets/card.h"

#include <QFutureWatcher>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cw::app {

class CellTableModel;
class NumberInput;

class LedgerCard : public Card {
    Q_OBJECT
public:
    LedgerCard(PlanDocument *document, std::shared_ptr<LiveCatalog> live, QWidget *parent = nullptr);
    ~LedgerCard() override;
    /// The answer of the plan or the catalog changed.
    void reload();

Q_SIGNALS:
    void failed(const cw::Error &error);

private:
    void buildEntry();
    void read();
    void showLedger();
    void fillFigures();
    void enter();
    void feedBack();

    PlanDocument *document_;
    std::shared_ptr<LiveCatalog> live_;
    QComboBox *workload_, *metric_;
    NumberInput *measured_;
    QLineEdit *note_;
    QPushButton *enter_, *feed_;
    QLabel *empty_;
    CellTableModel *entries_, *errors_;
    QWidget *tables_;
    std::vector<LedgerEntry> ledger_;
    QFutureWatcher<Result<std::vector<LedgerEntry>>> reading_;
    bool again_ = false; ///< something changed while it was read
};

} // namespace cw::app
