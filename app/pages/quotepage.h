// The quote desk: a vendor's quote is dropped, read and shown before anything enters: total under each reading, meaning
// of the columns, findings per line, what changed since the last one. Then it is imported into the user's catalog, and
// the plan answers anew. Reading runs off the GUI thread.
#pragma once

#include "app/pages/steppage.h"
#include "app/session/quotedesk.h"

class QLineEdit;
class QPushButton;

namespace cw::app {

class Card;
class CellTableModel;
class EmptyState;
class QuoteColumnsCard;
class QuoteReadingCard;
class TableView;
class TrayCard;

class QuotePage : public StepPage {
    Q_OBJECT
public:
    explicit QuotePage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] bool isPreparing() const override { return reading_; }
    void openQuote(const QString &file);
    [[nodiscard]] const std::optional<QuoteOnDesk> &desk() const { return desk_; }
    [[nodiscard]] QuoteReadingCard *readings() const { return readings_; }
    [[nodiscard]] QuoteColumnsCard *columns() const { return columns_; }
    [[nodiscard]] TrayCard *tray() const { return tray_; }
    [[nodiscard]] QPushButton *importButton() const { return import_; }
    [[nodiscard]] TableView *lineTable() const { return lines_.table; }
    [[nodiscard]] bool isImported() const { return imported_; }

protected:
private:
    struct Section {
        Card *card = nullptr;
        CellTableModel *model = nullptr;
        TableView *table = nullptr;
    };
    [[nodiscard]] Section addSection(const QString &title);
    void buildImport();
    void askFile();
    void read();
    void receive(const Result<QuoteOnDesk> &desk, const QStringList &titles);
    void showDesk();
    void showVerb();
    void importQuote();
    void leaveQuote();

    EmptyState *empty_;
    QWidget *opened_;
    QuoteReadingCard *readings_;
    QuoteColumnsCard *columns_;
    Section lines_, findings_, changes_;
    TrayCard *tray_;
    Card *importCard_;
    QLineEdit *vendor_, *currency_;
    QWidget *currencyBox_;
    QPushButton *import_, *leave_;
    QString file_;
    QuoteChoices choices_;
    std::optional<QuoteOnDesk> desk_;
    std::optional<Error> problem_;
    int ticket_ = 0; ///< the newest reading; older ones are dropped
    bool reading_ = false, imported_ = false;
};

} // namespace cw::app
