#include "app/pages/quotepage.h"

#include "app/commands/catalogcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/errortext.h"
#include "app/models/numbers.h"
#include "app/models/quotetables.h"
#include "app/models/shownday.h"
#include "app/pages/quotecards.h"
#include "app/session/runaside.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace cw::app {

QuotePage::QuotePage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("quotes"), parent),
      empty_(new EmptyState(tr("Drop a vendor's quote here."),
                            tr("CSV or XLSX, German or English. Nothing enters your catalog before you have seen the "
                               "total under each reading, the findings and what each column means."),
                            tr("Choose a file…"))),
      opened_(new QWidget), readings_(new QuoteReadingCard), columns_(new QuoteColumnsCard),
      tray_(new TrayCard(live())), vendor_(new QLineEdit), currency_(new QLineEdit),
      import_(makeButton(tr("Import into your catalog"), {}, true)), leave_(makeButton(tr("Leave it")))
{
    empty_->setDropZone(); // what is dropped comes through the window, which tells quotes from plans
    auto *column = new QVBoxLayout(opened_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    buildImport();
    column->addWidget(importCard_);
    column->addWidget(readings_);
    column->addWidget(columns_);
    changes_ = addSection(tr("Against the last quote of this vendor"));
    lines_ = addSection(tr("Lines"));
    findings_ = addSection(tr("What is odd about it"));
    for (const Section *section : {&changes_, &lines_, &findings_})
        column->addWidget(section->card);
    lines_.table->setStretch({1, 6});
    body()->addWidget(empty_);
    body()->addWidget(opened_);
    body()->addWidget(tray_);
    body()->addStretch(1);
    opened_->hide();
    connect(empty_, &EmptyState::firstChosen, this, &QuotePage::askFile);
    connect(readings_, &QuoteReadingCard::chosen, this, [this](catalog::DecimalMark mark) {
        choices_.decimal = mark;
        read();
    });
    connect(columns_, &QuoteColumnsCard::changed, this, [this] {
        choices_.mapping = columns_->mapping();
        read();
    });
    connect(columns_, &QuoteColumnsCard::confirmed, this, [this] {
        choices_.mapping = columns_->mapping();
        showVerb();
    });
    connect(lines_.table, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        const auto &found = desk_->quote.reading().lines;
        if (std::size_t(index.row()) < found.size() && waits(found[std::size_t(index.row())]))
            tray_->lookFor(found[std::size_t(index.row())].part, found[std::size_t(index.row())].description,
                           desk_->quote.vendor);
    });
    connect(tray_, &TrayCard::matched, this, [this](const QString &part, const QString &id) {
        document().undoStack()->push(new MatchPartCommand(live(), part, id));
    });
    connect(tray_, &TrayCard::describedAs, this,
            [this](const QString &vendor, const QString &description, const QString &id) {
                document().undoStack()->push(new MatchPartCommand(live(), vendor, description, id));
            });
    connect(tray_, &TrayCard::failed, this, &StepPage::failed);
}

QuotePage::Section QuotePage::addSection(const QString &title)
{
    Section section;
    section.card = new Card(title);
    section.model = new CellTableModel(this);
    section.table = new TableView(title);
    section.table->setFitRows(true);
    section.table->setStretch({0});
    section.table->setModel(section.model);
    section.card->addContent(section.table, true);
    return section;
}

void QuotePage::buildImport()
{
    importCard_ = new Card;
    auto *content = new QWidget;
    auto *flow = new FlowLayout(space::gap, space::half, content);
    const auto field = [&](const QString &name, QLineEdit *edit, int width) {
        auto *box = new QWidget;
        auto *pair = new QVBoxLayout(box);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(2);
        auto *label = makeLabel(name, TypeRole::Caption, Ink::Second);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        edit->setMinimumWidth(width);
        pair->addWidget(label);
        pair->addWidget(edit);
        flow->addWidget(box);
        return box;
    };
    field(tr("Vendor"), vendor_, 260);
    currencyBox_ = field(tr("Currency, which the file leaves open"), currency_, 80);
    currency_->setPlaceholderText(QStringLiteral("EUR"));
    const QString level(QChar::Nbsp); // as high as the fields beside them
    addField(flow, level, import_);
    addField(flow, level, leave_);
    importCard_->addContent(content);
    connect(vendor_, &QLineEdit::editingFinished, this, [this] {
        if (desk_ && vendor_->text().trimmed() != desk_->quote.vendor && !vendor_->text().trimmed().isEmpty()) {
            choices_.vendor = vendor_->text().trimmed();
            read();
        }
    });
    connect(currency_, &QLineEdit::editingFinished, this, [this] {
        if (currency_->text().trimmed().toUpper() != choices_.currency) {
            choices_.currency = currency_->text().trimmed().toUpper();
            read();
        }
    });
    connect(import_, &QPushButton::clicked, this, &QuotePage::importQuote);
    connect(leave_, &QPushButton::clicked, this, &QuotePage::leaveQuote);
}

void QuotePage::refresh()
{
    tray_->refresh();
    showDesk();
}

void QuotePage::setCatalog(const catalog::SnapshotPtr &catalog)
{
    StepPage::setCatalog(catalog);
    tray_->refresh();
    if (desk_) // the same file against what the catalog says now
        read();
}

void QuotePage::askFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a vendor's quote"), {},
                                                      tr("Quotes (*.csv *.xlsx *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty())
        openQuote(file);
}

void QuotePage::openQuote(const QString &file)
{
    file_ = file;
    choices_ = {};
    desk_.reset();
    problem_.reset();
    imported_ = false;
    currency_->clear();
    read();
}

void QuotePage::read()
{
    reading_ = true;
    const int ticket = ++ticket_;
    struct Outcome {
        Result<QuoteOnDesk> desk;
        QStringList titles; ///< for a person to name, when no columns were recognised
    };
    runAside(
        this,
        [file = file_, choices = choices_, snapshot = catalog(), user = live()->user(),
         day = live()->day()]() -> std::shared_ptr<Outcome> {
            auto outcome = std::make_shared<Outcome>(Outcome{layOnDesk(file, choices, *snapshot, user, day), {}});
            if (!outcome->desk.ok()) {
                if (const auto titles = titlesOnDesk(file); titles.ok())
                    outcome->titles = titles.value();
            }
            return outcome;
        },
        [this, ticket](const std::shared_ptr<Outcome> &outcome) {
            if (ticket != ticket_)
                return;
            reading_ = false;
            receive(outcome->desk, outcome->titles);
        });
    showDesk();
}

void QuotePage::receive(const Result<QuoteOnDesk> &desk, const QStringList &titles)
{
    const bool wasConfirmed = columns_->isConfirmed() && desk_.has_value();
    if (desk.ok()) {
        desk_ = desk.value();
        problem_.reset();
        imported_ = imported_ && desk_->isStored; // undo took it out again
        readings_->showQuote(desk_->quote);
        columns_->showColumns(desk_->quote.titles, desk_->quote.mapping, desk_->isMappingKnown || wasConfirmed);
        vendor_->setText(desk_->quote.vendor);
        lines_.table->setTall(true);
        lines_.model->setTable(quoteLineTable(desk_->quote));
        findings_.model->setTable(quoteFindingTable(desk_->quote));
        changes_.table->setTall(true);
        changes_.model->setTable(quoteChangeTable(desk_->changes));
    } else {
        desk_.reset();
        problem_ = desk.error();
        std::vector<std::pair<QString, QString>> named;
        for (const QString &title : titles) {
            if (const auto found = choices_.mapping.find(catalog::plainLabel(title)); found != choices_.mapping.end())
                named.emplace_back(catalog::wordOf(found->second), title);
        }
        columns_->showColumns(titles, named, true);
    }
    showDesk();
}

void QuotePage::showDesk()
{
    const bool isOpen = desk_.has_value();
    empty_->setVisible(!isOpen && !reading_);
    opened_->setVisible(isOpen || (problem_ && columns_->hasColumns()));
    for (QWidget *part : std::initializer_list<QWidget *>{importCard_, readings_, lines_.card})
        part->setVisible(isOpen);
    findings_.card->setVisible(isOpen && findings_.model->rowCount() > 0);
    changes_.card->setVisible(isOpen && desk_->hasEarlier && !desk_->quote.isAmbiguous);
    if (reading_ && !isOpen) {
        header()->setAnswer(tr("Reading %1.").arg(QFileInfo(file_).fileName()), {});
        return;
    }
    if (problem_) {
        header()->setAnswer(tr("%1 could not be read as a quote.").arg(QFileInfo(file_).fileName()),
                            shownError(*problem_) + QLatin1Char(' ') +
                                tr("Choose another file, or say below what its columns mean."));
        return;
    }
    if (!isOpen) {
        header()->setAnswer(tr("No quote is on the desk."),
                            tr("Prices of imported quotes replace the shipped ones until they end."));
        return;
    }
    const catalog::Quote &quote = desk_->quote;
    const int lines = int(quote.reading().lines.size()), waiting = unmatchedLines(quote);
    const int rented = rentedLines(quote), priced = lines - waiting - rented;
    if (imported_)
        header()->setAnswer(
            tr("The quote of %1 is in your catalog.").arg(quote.vendor),
            waiting > 0 ? tr("%Ln line(s) wait for a part below; the others price the plan now.", nullptr, waiting)
            : rented > 0
                ? tr("What is paid for time prices no part; the other lines price the plan now. Ctrl+Z takes it back.")
                : tr("All its lines price the plan now. Ctrl+Z takes it back."));
    else
        header()->setAnswer(
            quote.isAmbiguous ? tr("%1 asks one thing first: comma or point?").arg(quote.vendor)
                              : tr("%1 asks %2 net for %Ln line(s).", nullptr, lines)
                                    .arg(quote.vendor, quoteMoney(quote.reading().totals.net)),
            quote.validUntil.isValid()
                ? tr("Valid until %1; %2 of %3 lines name a part of the catalog.")
                      .arg(shownDay(quote.validUntil), whole(priced), whole(lines))
                : tr("It states no end; %1 of %2 lines name a part of the catalog.").arg(whole(priced), whole(lines)));
    lines_.card->setCaption(tr("choose a line without a part to find it below"));
    changes_.card->setCaption(desk_->changes.empty() ? tr("nothing changed") : QString());
    showVerb();
}

void QuotePage::showVerb()
{
    if (!desk_)
        return;
    const Outcome allowed = catalog::isImportable(desk_->quote);
    const bool lacksCurrency = desk_->quote.reading().currency.isEmpty() && !desk_->quote.isAmbiguous;
    currencyBox_->setVisible(lacksCurrency || !choices_.currency.isEmpty());
    import_->setEnabled(allowed.ok() && columns_->isConfirmed() && !reading_ && !imported_);
    import_->setText(desk_->isStored ? tr("Import it again") : tr("Import into your catalog"));
    const QString why = desk_->quote.isAmbiguous   ? tr("First say which total is meant.")
                        : !allowed.ok()            ? shownError(allowed.error())
                        : !columns_->isConfirmed() ? tr("First look at the columns and say that they are right.")
                                                   : QString();
    import_->setToolTip(why);
    import_->setAccessibleDescription(why);
    importCard_->setTitle(imported_ ? tr("Imported") : tr("Take it over"));
    importCard_->setCaption(why);
    leave_->setText(imported_ ? tr("Next quote") : tr("Leave it"));
}

void QuotePage::importQuote()
{
    imported_ = true;
    document().undoStack()->push(new ImportQuoteCommand(live(), desk_->quote, file_, desk_->hash));
    showDesk();
}

void QuotePage::leaveQuote()
{
    ++ticket_;
    reading_ = imported_ = false;
    desk_.reset();
    problem_.reset();
    choices_ = {};
    showDesk();
}

} // namespace cw::app
