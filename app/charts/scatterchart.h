// Cost against throughput: one mark per candidate, the undominated ones as open circles on a line, the chosen one
// filled; both bear their names where there is room. At most 2,000 marks; of more, the dearest dominated ones are left
// out. A click chooses a mark, a drawn rectangle several.
#pragma once

#include "app/charts/brush.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace cw::app {

struct ScatterPoint {
    QString id, label;
    double x = 0, y = 0;
    bool chosen = false;
    bool rejected = false; ///< breaks a rule: drawn as a cross and never on the line
    QString detail = {};   ///< "64 accelerators": tells marks of one name apart
};

/// Indexes of the points no other beats (more x for less y), by x. Rejected points do not count. Pure.
[[nodiscard]] std::vector<int> undominated(const std::vector<ScatterPoint> &points);

class ScatterChart : public QWidget {
    Q_OBJECT
public:
    explicit ScatterChart(QWidget *parent = nullptr);
    void setPoints(std::vector<ScatterPoint> points, const QString &xTitle);
    /// What the chart says when it has no points.
    void setEmptyText(const QString &sentence);
    void select(const QString &id);
    void clearBrush();
    /// Marks that are being compared get a ring of their own.
    void setCompared(const QStringList &ids);
    static constexpr std::size_t mostPoints = 2000;

Q_SIGNALS:
    void pointChosen(const QString &id);
    /// Marks inside the drawn rectangle; empty = no rectangle.
    void brushed(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    void paintGrid(class QPainter &painter, const Frame &frame) const;
    void paintMarks(class QPainter &painter, const Frame &frame) const;
    void paintNames(QPainter &painter, const Frame &frame) const;
    [[nodiscard]] bool isCut(const Frame &frame) const; ///< some cost more than the plot shows
    [[nodiscard]] class LabelPlaces freePlaces(const Frame &frame) const;
    std::vector<ScatterPoint> points_;
    std::vector<int> front_;
    QString xTitle_, emptyText_, selected_;
    QStringList compared_;
    Brush brush_;
};

} // namespace cw::app
