// What is paid when, when owning becomes cheaper than renting, what moves the total, how likely each promise and budget
// holds, and how long the prices hold. Worked out on a thread of its own; a newer question or Cancel ends it.
#pragma once

#include "app/pages/steppage.h"
#include "app/session/riskview.h"

class QGridLayout;
class QLabel;

namespace cw::app {

class Card;
class CellTableModel;
class ChartCard;
class CostChart;
class EvenMap;
class FindingsCard;
class HoldChart;
class LineChart;
class NumberInput;
class Segmented;
class TableView;
class TornadoChart;
class WorkStrip;

class CostRiskPage : public StepPage {
    Q_OBJECT
public:
    explicit CostRiskPage(PageContext context, QWidget *parent = nullptr);
    ~CostRiskPage() override;
    void refresh() override;
    [[nodiscard]] bool isPreparing() const override { return running_; }
    [[nodiscard]] bool canCancel() const override { return running_; }
    void cancel() override;
    [[nodiscard]] const planner::PlanResult *figures() const override { return view_ ? &view_->figures : nullptr; }
    [[nodiscard]] const std::optional<RiskView> &view() const { return view_; }
    [[nodiscard]] LineChart *ownOrRent() const { return lines_; }
    [[nodiscard]] EvenMap *map() const { return map_; }
    [[nodiscard]] NumberInput *use() const { return use_; }
    [[nodiscard]] CellTableModel *promises() const { return promises_.model; }

private:
    struct Section {
        Card *card = nullptr;
        CellTableModel *model = nullptr;
        TableView *table = nullptr;
    };
    [[nodiscard]] Section addSection(const QString &title);
    void buildBar();
    void buildCharts();
    [[nodiscard]] RiskChoices choices() const;
    void workOut();
    void receive(const Result<RiskView> &outcome);
    void showView();
    void setRunning(bool running);
    void showCosts(const Answer &answer);
    void showOwnOrRent();
    void showMap();
    void placeCards();
    void resizeEvent(QResizeEvent *event) override;
    int columns_ = 2; ///< of charts beside each other
    void showTornado();
    void showHolds();

    QWidget *empty_, *noDesign_, *opened_; ///< nothing asked yet; asked, and no design answers it; the costs
    NumberInput *use_, *tax_;
    Segmented *samples_;
    WorkStrip *working_;
    CostChart *cost_;
    LineChart *lines_;
    EvenMap *map_;
    TornadoChart *tornado_;
    HoldChart *holds_;
    ChartCard *costCard_, *linesCard_, *mapCard_, *tornadoCard_, *holdsCard_;
    QGridLayout *grid_ = nullptr;
    QLabel *budget_, *even_;
    Section promises_, bands_, horizon_;
    FindingsCard *findings_;
    std::optional<RiskView> view_;
    std::vector<QString> shownDrivers_; ///< ids, as the chart shows them
    std::optional<Error> problem_;
    QString seal_; ///< of the answer the view is or will be of
    RiskChoices asked_;
    /// What the window and the thread that draws tell each other.
    struct Drawing {
        std::atomic_bool stop = false;
        std::atomic_int64_t drawn = 0;
    };
    std::shared_ptr<Drawing> drawing_;
    int ticket_ = 0;
    bool running_ = false;
};

} // namespace cw::app
