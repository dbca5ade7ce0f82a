#include "app/dialogs/palette.h"

#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int DetailRole = Qt::UserRole + 1;

/// A verb or figure at the left, its key or value at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = currentTheme();
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            roundedBox(*p, option.rect, space::controlRadius, t.selectedRow, t.accent, 1);
        const QRect text = option.rect.adjusted(space::gap, 0, -space::gap, 0);
        const QString detail = index.data(DetailRole).toString();
        p->setFont(typeFont(TypeRole::CellSecond));
        p->setPen(t.text2);
        p->drawText(text, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int room = text.width() - p->fontMetrics().horizontalAdvance(detail) - space::gap;
        p->setFont(typeFont(TypeRole::Body));
        p->setPen(t.text);
        p->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                    p->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        constexpr int height = 28;
        return {200, scaled(height)};
    }
};

} // namespace

CommandPalette::CommandPalette(const std::map<QString, QAction *> &actions, const planner::PlanResult *result,
                               QWidget *parent)
    : QDialog(parent), field_(new QLineEdit), list_(new QListWidget)
{
    setWindowTitle(tr("Find a verb, page or figure"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    for (const auto &[key, action] : actions) {
        if (action->isEnabled())
            entries_.push_back({action->text().remove(QLatin1Char('&')),
                                action->shortcut().toString(QKeySequence::NativeText),
                                {},
                                action});
    }
    if (result) {
        for (const planner::Figure &f : result->figures)
            entries_.push_back(
                {formulaText(spokenText(f.label)), f.value ? withUnit(*f.value, f.unit) : notKnown(), f.id, nullptr});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    field_->setPlaceholderText(tr("Type part of a name"));
    field_->setAccessibleName(windowTitle());
    list_->setAccessibleName(tr("Matches"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(field_);
    column->addWidget(list_);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemActivated, this, &CommandPalette::run);
    // The list never has the focus: what it would run is spoken of the field that has it.
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        field_->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : QString());
    });
    filter({});
}

void CommandPalette::filter(const QString &words)
{
    constexpr int most = 60;
    list_->clear();
    const QString asked = words.trimmed().toLower();
    const QStringList parts = asked.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found; // how far it is from what was typed, and which
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const QString text = entries_[i].text.toLower();
        if (std::all_of(parts.begin(), parts.end(), [&](const QString &p) { return text.contains(p); }))
            found.emplace_back(text == asked ? 0 : text.startsWith(asked) ? 1 : 2, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t n = 0; n < std::min(found.size(), std::size_t(most)); ++n) {
        const std::size_t i = found[n].second;
        const QString detail = entries_[i].detail;
        auto *item = new QListWidgetItem(entries_[i].text);
        item->setData(Qt::UserRole, int(i));
        item->setData(DetailRole, detail);
        const QString said =
            detail.isEmpty() ? entries_[i].text : QStringLiteral("%1, %2").arg(entries_[i].text, detail);
        item->setData(Qt::AccessibleTextRole, said);
        item->setToolTip(said); // a long name is cut in its middle
        list_->addItem(item);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = list_->currentItem();
    if (!item)
        return;
    const Entry entry = entries_[std::size_t(item->data(Qt::UserRole).toInt())];
    accept();
    if (entry.action)
        entry.action->trigger();
    else
        Q_EMIT figureChosen(entry.figure);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cw::app
