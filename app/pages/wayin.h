// The pieces of the start page, as high as their texts are at a width (`heightForWidth`): a way in, a sample with a
// picture drawn from the sample itself, the drop zone.
#pragma once

#include "planner/plan/plan.h"

#include <QAbstractButton>

namespace cw::app {

class WayIn : public QAbstractButton {
    Q_OBJECT
public:
    WayIn(const QString &title, const QString &second, const QString &shortcut, const QString &iconName, bool primary,
          QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString second_, shortcut_, icon_;
    bool primary_;
};

class SampleCard : public QAbstractButton {
    Q_OBJECT
public:
    SampleCard(const planner::Plan &plan, const QString &second, const QString &third, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRectF &area) const;
    planner::Plan plan_;
    QString second_, third_;
};

class DropZone : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cw::app
