// What one sees before a plan is open: three ways in, the samples as cards, a drop zone and the recent plans.
#pragma once

#include <QScrollArea>

class QAbstractButton;
class QVBoxLayout;

namespace cw::app {

class StartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    /// Reads the recent files again.
    void refresh();

Q_SIGNALS:
    void stepwiseRequested();
    void newRequested();
    void openRequested();
    void sourcesRequested();
    void sampleChosen(const QString &resource);
    void fileChosen(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QAbstractButton *> ways_, cards_; ///< three in a row, as high as the tallest of it
    QVBoxLayout *recent_;
    QWidget *recentBox_;
};

} // namespace cw::app
