#include "app/widgets/passportpanel.h"

#include "app/models/numbers.h"
#include "app/models/readablefigure.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/chip.h"
#include "app/widgets/codelabel.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/inputdelegate.h"
#include "app/widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cw::app {

class BandStrip : public QWidget {
public:
    BandStrip() { setFixedHeight(18); }
    void set(const BandValue &band)
    {
        band_ = band;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBandBar(painter, rect(), band_, currentTheme());
    }

private:
    BandValue band_;
};

PassportPanel::PassportPanel(QWidget *parent) : QWidget(parent), inputs_(new PassportTreeModel(this))
{
    setFixedWidth(scaled(space::passport));
    setAccessibleName(tr("Passport"));
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::card + 1, space::half, space::card, space::gap);
    column->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Passport"), TypeRole::Caption, Ink::Second));
    head->addStretch(1);
    auto *copyButton = makeIconButton(tr("Copy this passport"), QStringLiteral("copy"));
    auto *closeButton = makeIconButton(tr("Hide the passport panel"), QStringLiteral("panel"));
    head->addWidget(copyButton);
    head->addWidget(closeButton);
    column->addLayout(head);
    connect(copyButton, &QToolButton::clicked, this, &PassportPanel::copyPassport);
    connect(closeButton, &QToolButton::clicked, this, &PassportPanel::closeRequested);

    empty_ =
        makeLabel(tr("Choose any figure on the page or a dial below. Its value, band, method and sources appear here."),
                  TypeRole::Body, Ink::Second, true);
    column->addWidget(empty_);
    content_ = new QWidget;
    auto *body = new QVBoxLayout(content_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::half);
    name_ = makeLabel({}, TypeRole::Section, Ink::First, true);
    body->addWidget(name_);
    auto *valueRow = new QHBoxLayout;
    valueRow->setSpacing(6);
    value_ = makeLabel({}, TypeRole::PassportValue);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    unit_ = makeLabel({}, TypeRole::Body, Ink::Second);
    valueRow->addWidget(value_);
    valueRow->addWidget(unit_, 1, Qt::AlignBottom);
    older_ = new Chip(tr("older"), {}, Shape::Unknown);
    older_->setToolTip(tr("The plan has changed since: F5 solves again."));
    older_->hide();
    valueRow->addWidget(older_, 0, Qt::AlignVCenter);
    unit_->setContentsMargins(0, 0, 0, 4);
    body->addLayout(valueRow);
    band_ = new BandStrip;
    body->addWidget(band_);
    range_ = makeLabel({}, TypeRole::CellSecond, Ink::Second, true);
    body->addWidget(range_);
    chips_ = new QHBoxLayout;
    chips_->setSpacing(space::half);
    body->addLayout(chips_);
    body->addWidget(makeRule());
    facts_ = new QFormLayout;
    facts_->setHorizontalSpacing(space::gap);
    facts_->setVerticalSpacing(6);
    facts_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    facts_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body->addLayout(facts_);
    formulaHead_ = makeLabel(tr("How it is worked out"), TypeRole::Caption);
    formula_ = new CodeLabel;
    body->addWidget(formulaHead_);
    body->addWidget(formula_);
    inputsHead_ = makeLabel(tr("Inputs, down to the sources"), TypeRole::Caption);
    body->addWidget(inputsHead_);
    tree_ = new QTreeView;
    tree_->setAccessibleName(tr("Inputs of this figure"));
    tree_->setModel(inputs_);
    tree_->setItemDelegate(new InputDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setIndentation(14);
    tree_->setRootIsDecorated(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree_->setMouseTracking(true);
    body->addWidget(tree_, 1);
    connect(tree_, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT figureRequested(index.data(PassportRole).toString()); });
    column->addWidget(content_, 1);
    foot_ = new QWidget;
    new FlowLayout(space::half, 0, foot_);
    column->addWidget(foot_);
    column->addStretch(0);
    clear();
}

void PassportPanel::setOlder(bool older)
{
    older_->setVisible(older);
}

void PassportPanel::clear()
{
    figure_ = {};
    content_->hide();
    empty_->show();
    static_cast<QVBoxLayout *>(layout())->setAlignment(empty_, Qt::AlignTop);
    Q_EMIT figureShown();
}

void PassportPanel::showFigure(const planner::PlanResult &result, const QString &id, std::optional<double> limit)
{
    const planner::Figure *figure = result.figure(id);
    if (!figure) {
        clear();
        return;
    }
    figure_ = inReadableUnit(*figure);
    if (limit && figure->value)
        *limit *= planner::readableUnit(*figure->value, figure->unit).factor;
    empty_->hide();
    content_->show();
    name_->setText(spokenText(figure_.label));
    const QString text = figure_.text.isEmpty() ? notKnown() : spokenText(figure_.text);
    const ValueAndUnit shown = figure_.value ? split(*figure_.value, figure_.unit) : ValueAndUnit{text, {}};
    value_->setText(shown.value);
    unit_->setText(shown.unit);
    const bool banded = figure_.value && figure_.low && figure_.high && *figure_.low < *figure_.high;
    band_->setVisible(banded);
    range_->setVisible(banded);
    if (banded) {
        const double top = std::max(*figure_.high, limit.value_or(*figure_.high));
        const double bottom = std::min(*figure_.low, limit.value_or(*figure_.low));
        const double room = (top - bottom) * 0.25;
        band_->set({figure_.low, figure_.value, figure_.high, limit, std::max(0.0, bottom - room), top + room});
        // The bands of a bill are those of today's prices; what prices may do later is drawn on Cost and risk.
        const bool isBill = figure_.kind == QLatin1String("derived") && isCurrency(figure_.unit);
        const QString likely = (isBill ? tr("%1 at the prices of today") : tr("%1 likely"))
                                   .arg(range(*figure_.low, *figure_.high, figure_.unit));
        range_->setText(limit ? tr("%1 · your limit %2").arg(likely, withUnit(*limit, figure_.unit)) : likely);
    }
    while (QLayoutItem *item = chips_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    chips_->addWidget(new Chip(figureKindName(figure_.kind), figureKindIcon(figure_.kind)));
    if (!figure_.value)
        chips_->addWidget(new Chip(notKnown(), {}, Shape::Unknown));
    if (figure_.confidence == QLatin1String("recalled"))
        chips_->addWidget(new Chip(tr("To verify"), {}, Shape::Unknown));
    chips_->addStretch(1);
    showFacts();
    formula_->setText(formulaText(figure_.formula));
    formula_->setVisible(!figure_.formula.isEmpty());
    formulaHead_->setVisible(!figure_.formula.isEmpty());
    inputs_->setRoot(result, id);
    inputsHead_->setVisible(inputs_->rowCount() > 0);
    tree_->expandToDepth(0);
    Q_EMIT figureShown();
}

void PassportPanel::addFootVerb(QAction *action, const QString &iconName)
{
    auto *button = makeLink(action->text().remove(QLatin1Char('&')), iconName);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(button->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setVisible(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
    QWidget *before = footEnd_ ? static_cast<QWidget *>(footEnd_) : tree_;
    foot_->layout()->addWidget(button);
    setTabOrder(before, button); // it is made after everything else of the window
    footEnd_ = button;
}

void PassportPanel::unfoldInputs()
{
    tree_->expandAll();
    tree_->setFocus(Qt::ShortcutFocusReason);
    if (inputs_->rowCount() > 0)
        tree_->setCurrentIndex(inputs_->index(0, 0));
}

void PassportPanel::showFacts()
{
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    const auto add = [this](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *value = makeLabel(text, TypeRole::CellSecond, Ink::First, true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *label = makeLabel(name, TypeRole::CellSecond, Ink::Second);
        label->setFixedWidth(scaled(72));
        facts_->addRow(label, value);
    };
    add(tr("As of"), shownDay(figure_.asOf));
    add(tr("Method"), formulaText(spokenText(figure_.method)));
    add(tr("Source"), spokenText(figure_.source));
    add(tr("Confidence"), confidenceName(figure_.confidence));
}

void PassportPanel::copyValue() const
{
    if (!figure_.id.isEmpty())
        QApplication::clipboard()->setText(figure_.value ? withUnit(*figure_.value, figure_.unit) : notKnown());
}

void PassportPanel::copyPassport() const
{
    if (figure_.id.isEmpty())
        return;
    const QString value = figure_.value ? exportNumber(*figure_.value) : notKnown();
    QApplication::clipboard()->setText(
        QStringLiteral("%1\t%2\t%3\t%4").arg(figure_.label, value, figure_.unit, sourceLine(figure_)));
}

void PassportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void PassportPanel::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(0, 0, 1, height()), t.divider);
}

} // namespace cw::app
