// Small multiples of a sweep: a panel for each quantity that moves, all over the same axis. Up to six lines have their
// own colour and dash and stand in the legend; of more, all are thin and the one of the chosen scenario is drawn out. A
// scenario without a design is a cross on the axis. Click or arrow keys choose a scenario in all panels at once, Enter
// or a double click opens its plan. Own painter; its numbers are the table beside it.
#pragma once

#include "app/models/sweepview.h"

#include <QWidget>

namespace cw::app {

class MultiplesChart : public QWidget {
    Q_OBJECT
public:
    explicit MultiplesChart(QWidget *parent = nullptr);
    /// Keeps the chosen scenario where it is still there.
    void setView(SweepView view);
    [[nodiscard]] const SweepView &view() const { return view_; }
    /// 0 = none.
    void select(int scenario);
    [[nodiscard]] int selected() const { return selected_; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// The mark of a scenario in a panel, in the widget's coordinates; a null point where it is not shown.
    [[nodiscard]] QPointF placeOf(int scenario, int panel) const;
    static constexpr int mostNamedLines = 6;

Q_SIGNALS:
    void chosen(int scenario);
    void opened(int scenario);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Panel;
    [[nodiscard]] QStringList legend() const;
    [[nodiscard]] double legendHeight(int width) const;
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] Panel panel(int index) const;
    [[nodiscard]] int nearest(const QPointF &at) const;
    [[nodiscard]] bool isOfSelected(const SweepLine &line) const;
    void paintAxes(QPainter &painter, const Panel &panel) const;
    void paintLine(QPainter &painter, const Panel &panel, std::size_t line) const;
    void move(int along, int across);
    void describe();
    SweepView view_;
    int selected_ = 0;
};

} // namespace cw::app
