// A card: surface, 1 px divider, radius 6, with a title row and room for verbs at its right. Never a card inside a
// card.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

class QLabel;
class QHBoxLayout;

namespace cw::app {

class Card : public QFrame {
    Q_OBJECT
public:
    /// The caption stands beside the title, or below it where verbs leave no room. An empty title leaves the head row
    /// out.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// Adds a verb at the right of the title; verbs that do not fit beside it go on in a second line.
    void addVerb(QWidget *verb);
    /// Content below the head; `flush` removes the padding, for tables.
    void addContent(QWidget *content, bool flush = false, int stretch = 0);
    void setSelected(bool selected); ///< 2 px accent edge

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeCaption();
    QVBoxLayout *body_;
    QWidget *head_, *verbs_ = nullptr;
    QHBoxLayout *headRow_;
    QLabel *title_, *caption_, *captionBelow_;
    bool selected_ = false;
    bool endsFlush_ = false; ///< what was added last reaches the edges: what follows keeps off it
};

} // namespace cw::app
