// What was found about the subject of one step, heaviest first: what its badge counts, on the page it leads to. Hidden
// where nothing was found.
#pragma once

#include "app/session/answer.h"
#include "app/widgets/card.h"

namespace cw::app {

class CellTableModel;
class TableView;

class FindingsCard : public Card {
    Q_OBJECT
public:
    /// `step`: key of the page.
    explicit FindingsCard(QString step, QWidget *parent = nullptr);
    void showFindings(const Answer *answer);
    [[nodiscard]] CellTableModel *model() const { return model_; }

Q_SIGNALS:
    void figureRequested(const QString &id);

private:
    QString step_;
    CellTableModel *model_;
    TableView *table_;
};

} // namespace cw::app
