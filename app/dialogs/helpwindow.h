// The guide in a window of its own (F1): HTML that lies beside the program, no network. GUI thread.
#pragma once

#include <QWidget>

class QTextBrowser;

namespace cw::app {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /// A page of the guide, "guide/index" or "rules"; one that is not there says so.
    void showPage(const QString &page);
    [[nodiscard]] QString text() const;

    /// The page that helps with a step of the window.
    [[nodiscard]] static QString pageFor(const QString &step);
    /// Where the guide lies: beside the catalog. Empty where it was not built.
    [[nodiscard]] static QString folder();

private:
    QTextBrowser *browser_;
};

} // namespace cw::app
