#include "app/dialogs/helpwindow.h"

#include "app/widgets/labels.h"
#include "catalog/store/catalogreader.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>

namespace cw::app {

namespace {
constexpr int helpWidth = 900, helpHeight = 760;
}

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), browser_(new QTextBrowser)
{
    setWindowTitle(tr("Clusterwright guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(helpWidth, helpHeight);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    QPushButton *back = makeButton(tr("Back"), QStringLiteral("back"));
    QPushButton *contents = makeButton(tr("Contents"));
    row->addWidget(back);
    row->addWidget(contents);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(browser_, 1);
    browser_->setAccessibleName(tr("Page of the guide"));
    browser_->setOpenExternalLinks(true);
    back->setEnabled(false);
    connect(back, &QPushButton::clicked, browser_, &QTextBrowser::backward);
    connect(browser_, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(contents, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("guide/index")); });
    auto *close = new QAction(this);
    close->setShortcut(Qt::Key_Escape);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    browser_->setFocus();
}

QString HelpWindow::folder()
{
    const QString folder = QFileInfo(catalog::defaultCatalogFile()).path() + QStringLiteral("/help");
    return QFileInfo::exists(folder) ? folder : QString();
}

QString HelpWindow::pageFor(const QString &step)
{
    static const std::map<QString, QString> pages = {
        {QStringLiteral("need"), QStringLiteral("plan-format")},
        {QStringLiteral("candidates"), QStringLiteral("guide/concepts")},
        {QStringLiteral("constraints"), QStringLiteral("plan-format")},
        {QStringLiteral("report"), QStringLiteral("report")},
        {QStringLiteral("design"), QStringLiteral("guide/concepts")},
        {QStringLiteral("performance"), QStringLiteral("performance-model")},
        {QStringLiteral("rooms"), QStringLiteral("facility")},
        {QStringLiteral("network"), QStringLiteral("fabric")},
        {QStringLiteral("law"), QStringLiteral("rules")},
        {QStringLiteral("governance"), QStringLiteral("rules")},
        {QStringLiteral("sustainability"), QStringLiteral("sustainability")},
        {QStringLiteral("sources"), QStringLiteral("catalog")},
        {QStringLiteral("quotes"), QStringLiteral("quotes")},
        {QStringLiteral("probes"), QStringLiteral("probes")},
        {QStringLiteral("cost"), QStringLiteral("uncertainty")}};
    const auto found = pages.find(step);
    return found == pages.end() ? QStringLiteral("guide/index") : found->second;
}

void HelpWindow::showPage(const QString &page)
{
    const QString file = folder() + QLatin1Char('/') + page + QStringLiteral(".html");
    if (!folder().isEmpty() && QFileInfo::exists(file))
        browser_->setSource(QUrl::fromLocalFile(file));
    else if (!folder().isEmpty())
        browser_->setPlainText(
            tr("%1 is missing from the guide. The contents name what is there; installing Clusterwright "
               "again brings the rest.")
                .arg(file));
    else
        browser_->setPlainText(
            tr("The guide was not installed with the program (%1). Installing Clusterwright again brings it.\n\nUntil "
               "then: hover over a dial or the head of a column to read what it stands for; choose a figure, and its "
               "passport on the right says how it is worked out and from what; %2 finds every verb, page and figure.")
                .arg(QFileInfo(catalog::defaultCatalogFile()).path() + QStringLiteral("/help"),
                     QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText)));
}

QString HelpWindow::text() const
{
    return browser_->toPlainText();
}

} // namespace cw::app
