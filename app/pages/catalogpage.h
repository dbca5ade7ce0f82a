// The catalog: a filter over every fact, sections by kind, what is chosen or pinned side by side, doubts, the user's
// own rows, and the price of a part as a verb that can be undone. The index is built off the GUI thread.
#pragma once

#include "app/models/catalogindex.h"
#include "app/pages/steppage.h"

#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cw::app {

class Card;
class CatalogListModel;
class CellTableModel;
class FindingsCard;
class OwnRowCard;
class Segmented;
class TableView;

class CatalogPage : public StepPage {
    Q_OBJECT
public:
    explicit CatalogPage(PageContext context, QWidget *parent = nullptr);
    ~CatalogPage() override;
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] QWidget *filterField() const override;
    [[nodiscard]] bool isPreparing() const override { return isBuilding_; }
    /// Chooses a row, whatever the filter was; nothing when the catalog lacks it.
    void showRow(const QString &kind, const QString &id);
    /// Filters by the first of these that finds something and chooses its first row.
    void showWords(const QStringList &tried);
    /// Pins the chosen row to the comparison, or takes it out; at most four stand side by side.
    void togglePin();
    [[nodiscard]] CatalogListModel *list() const { return list_; }
    [[nodiscard]] CellTableModel *comparison() const { return comparison_; }
    [[nodiscard]] TableView *table() const { return table_; }
    [[nodiscard]] OwnRowCard *editor() const { return editor_; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Key {
        QString kind, id;
        bool operator==(const Key &) const = default;
    };
    void buildBar();
    void buildCards();
    void build();
    void receive();
    void applyFilter();
    void showCounts();
    void showHeader();
    void showComparison();
    [[nodiscard]] std::vector<int> compared() const;
    void choose(const QModelIndex &index);

    QLineEdit *words_;
    QComboBox *kind_;
    Segmented *show_;
    QLabel *foundLabel_;
    CatalogListModel *list_;
    TableView *table_;
    Card *compareCard_;
    QPushButton *pin_, *unpinAll_;
    Segmented *whichRows_;
    CellTableModel *comparison_;
    TableView *compareTable_;
    OwnRowCard *editor_;
    FindingsCard *findings_;
    QFutureWatcher<std::shared_ptr<const CatalogIndex>> building_;
    std::shared_ptr<const CatalogIndex> index_;
    bool isBuilding_ = false;     ///< until the list shows what was built
    catalog::SnapshotPtr wanted_; ///< what the index is or will be of
    QStringList lookFor_;         ///< words that wait for the index
    std::optional<Key> chosen_;
    std::vector<Key> pinned_;
};

} // namespace cw::app
