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
    /// An empty title leaves the head row out.
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

private:
    QVBoxLayout *body_;
    QWidget *head_, *verbs_ = nullptr;
    QHBoxLayout *headRow_;
    QLabel *title_, *caption_;
    bool selected_ = false;
};

} // namespace cw::app
