// The cards of the quote desk: how the numbers may be read, what each column means, and the lines that wait for a part.
#pragma once

#include "app/session/livecatalog.h"
#include "app/session/quotedesk.h"
#include "app/widgets/card.h"
#include "catalog/store/catalogsearch.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cw::app {

class CellTableModel;
class TableView;

/// The total under each reading of comma and point; where the file leaves it open, a person decides here.
class QuoteReadingCard : public Card {
    Q_OBJECT
public:
    explicit QuoteReadingCard(QWidget *parent = nullptr);
    void showQuote(const catalog::Quote &quote);
    [[nodiscard]] QPushButton *choice(catalog::DecimalMark mark) const; ///< nullptr when it is not offered

Q_SIGNALS:
    void chosen(cw::catalog::DecimalMark mark);

private:
    QVBoxLayout *host_;
    QWidget *rows_ = nullptr;
    std::vector<std::pair<catalog::DecimalMark, QPushButton *>> choices_;
};

/// Every column of the file with what it means; confirmed once, remembered for the vendor.
class QuoteColumnsCard : public Card {
    Q_OBJECT
public:
    explicit QuoteColumnsCard(QWidget *parent = nullptr);
    void showColumns(const QStringList &titles, const std::vector<std::pair<QString, QString>> &mapping,
                     bool isConfirmed);
    /// Titles as `plainLabel` writes them.
    [[nodiscard]] catalog::QuoteMapping mapping() const;
    [[nodiscard]] bool isConfirmed() const { return confirmed_; }
    [[nodiscard]] bool hasColumns() const { return !roles_.empty(); }
    [[nodiscard]] QPushButton *confirmButton() const { return confirm_; }
    [[nodiscard]] QComboBox *roleOf(const QString &title) const;

Q_SIGNALS:
    void changed();   ///< a column means something else now: the file has to be read again
    void confirmed(); ///< the person says that it is right

private:
    void setConfirmed(bool confirmed);
    QVBoxLayout *host_;
    QWidget *fields_ = nullptr;
    QPushButton *confirm_;
    std::vector<std::pair<QString, QComboBox *>> roles_;
    bool confirmed_ = false;
};

/// Lines that wait, and a search over the catalog for the part they mean.
class TrayCard : public Card {
    Q_OBJECT
public:
    explicit TrayCard(std::shared_ptr<LiveCatalog> live, QWidget *parent = nullptr);
    /// Reads the stored quotes in the background.
    void refresh();
    /// The line the next match is for: parts like it are proposed. A line without a part number is remembered by its
    /// description in quotes of its vendor.
    void lookFor(const QString &part, const QString &description, const QString &vendor = {});
    [[nodiscard]] int waiting() const;
    [[nodiscard]] TableView *lineTable() const { return lineTable_; }
    [[nodiscard]] QLineEdit *searchField() const { return words_; }
    [[nodiscard]] CellTableModel *hits() const { return hits_; }
    [[nodiscard]] TableView *hitTable() const { return hitTable_; }
    [[nodiscard]] QPushButton *matchButton() const { return match_; }

Q_SIGNALS:
    void matched(const QString &part, const QString &catalogId);
    void describedAs(const QString &vendor, const QString &description, const QString &catalogId);
    void failed(const cw::Error &error);

private:
    void search();
    void propose();
    void lookForRow(const QString &row);
    void showParts(const catalog::CatalogSnapshot &snapshot, const std::vector<std::pair<QString, QString>> &parts);
    void showVerb();
    [[nodiscard]] bool canMatch() const;
    std::shared_ptr<LiveCatalog> live_;
    std::shared_ptr<const catalog::CatalogSearch> search_; ///< of the newest snapshot that was searched
    CellTableModel *lines_, *hits_;
    std::vector<catalog::StoredQuote> stored_; ///< as they were imported: a table shows texts as people write them
    TableView *lineTable_, *hitTable_;
    QWidget *finder_;
    QLabel *what_;
    QLineEdit *words_;
    QPushButton *match_;
    QString part_, description_, vendor_;
};

} // namespace cw::app
