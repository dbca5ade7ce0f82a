// A fabric as layers of devices with the cables between them, drawn for the window: theme, language and text size
// follow it. A click chooses a device with all its cables or the cables between two; arrow keys go from device to
// device. The file topology.svg shows all fabrics on paper.
#pragma once

#include "app/models/fabrictable.h"

#include <QWidget>

#include <memory>

namespace cw::app {

class FabricView : public QWidget {
    Q_OBJECT
public:
    explicit FabricView(const QString &name, QWidget *parent = nullptr);
    void setFabric(std::shared_ptr<const planner::CablePlan> plan);
    [[nodiscard]] const planner::CablePlan *fabric() const { return plan_.get(); }
    [[nodiscard]] const TopologyGraph &graph() const { return graph_; }
    [[nodiscard]] FabricPick pick() const { return pick_; }
    void setPick(const FabricPick &pick);
    [[nodiscard]] QRectF placeOf(int box) const { return boxes_[std::size_t(box)]; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked();
    /// The width holds other boxes than before: rows of the table mean others too.
    void regrouped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void choose(const FabricPick &pick);
    [[nodiscard]] FabricPick pickAt(const QPointF &at) const;
    [[nodiscard]] QLineF lineOf(const TopologyBundle &bundle) const;
    [[nodiscard]] bool isLit(std::size_t bundle) const;
    void paintBundles(QPainter &p) const;
    void paintBox(QPainter &p, std::size_t box) const;
    [[nodiscard]] QString boxText(std::size_t box) const;

    std::shared_ptr<const planner::CablePlan> plan_;
    TopologyGraph graph_;
    int across_ = 0; ///< devices of a layer drawn one by one
    std::vector<QRectF> boxes_;
    FabricPick pick_;
};

} // namespace cw::app
