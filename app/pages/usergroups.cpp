#include "app/pages/usergroups.h"

#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/typedtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw::app {

namespace {
constexpr double hundred = 100;
}

UserGroupsEditor::UserGroupsEditor(QString workload, catalog::SnapshotPtr catalog, QWidget *parent)
    : QWidget(parent), workload_(std::move(workload)), catalog_(std::move(catalog)), metros_(knownMetros(*catalog_)),
      rows_(new QVBoxLayout), note_(makeLabel({}, TypeRole::CellSecond, Ink::Second, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::quarter);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Where the users are"), TypeRole::Caption, Ink::Second));
    head->addStretch(1);
    auto *add = makeLink(tr("Add a place"), QStringLiteral("plus"));
    add->setAccessibleName(tr("Add a place of users to %1").arg(workload_));
    head->addWidget(add);
    column->addLayout(head);
    rows_->setSpacing(space::quarter);
    column->addLayout(rows_);
    column->addWidget(note_);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto isFree = [this](const QString &metro) {
            return std::none_of(groups_.begin(), groups_.end(), [&](const auto &g) { return g.metro == metro; });
        };
        const auto next = std::find_if(metros_.begin(), metros_.end(), isFree);
        if (next != metros_.end())
            Q_EMIT edited(withGroup(groups_, *next));
    });
    showUnknown();
}

void UserGroupsEditor::setGroups(const UserGroups &groups)
{
    groups_ = groups;
    while (rows_->count() > int(groups_.size())) { // the rows that stay keep the hand in their field
        QLayoutItem *last = rows_->takeAt(rows_->count() - 1);
        last->widget()->hide();
        last->widget()->deleteLater();
        delete last;
    }
    while (rows_->count() < int(groups_.size()))
        addRow(std::size_t(rows_->count()));
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        QWidget *row = rows_->itemAt(int(i))->widget();
        auto *place = row->findChild<QComboBox *>();
        place->lineEdit()->findChild<TypedText *>()->show(groups_[i].metro);
        row->findChild<NumberInput *>()->setNumber(groups_[i].share * hundred);
        row->findChild<NumberInput *>()->setEnabled(groups_.size() > 1);
    }
    showUnknown();
}

void UserGroupsEditor::addRow(std::size_t index)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::half);
    auto *place = new QComboBox;
    place->setEditable(true);
    place->setInsertPolicy(QComboBox::NoInsert);
    place->addItems(metros_);
    place->setMinimumWidth(scaled(200));
    place->setAccessibleName(tr("%1: place %2 of the users").arg(workload_).arg(index + 1));
    place->lineEdit()->setAccessibleName(place->accessibleName());
    auto *share = new NumberInput(tr("%1: share of place %2").arg(workload_).arg(index + 1), 0, hundred, 2, 5, false);
    auto *remove = makeIconButton(tr("Remove place %1 of the users").arg(index + 1), QStringLiteral("remove"));
    line->addWidget(place);
    line->addWidget(share);
    line->addWidget(makeLabel(tr("% of the requests"), TypeRole::Body, Ink::Second));
    line->addWidget(remove);
    line->addStretch(1);
    rows_->addWidget(row);
    place->setEditText({});
    auto *typed = new TypedText(place->lineEdit(), [this, index, place](const QString &text) {
        rename(index, text.trimmed(), place->lineEdit()->findChild<TypedText *>());
        return true;
    });
    connect(place, &QComboBox::activated, typed, &TypedText::commit);
    connect(share, &NumberInput::edited, this, [this, index](std::optional<double> percent) {
        if (index < groups_.size() && percent)
            Q_EMIT edited(withShare(groups_, index, *percent / hundred));
    });
    connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT edited(withoutGroup(groups_, index)); });
}

void UserGroupsEditor::rename(std::size_t index, const QString &metro, TypedText *field)
{
    if (index >= groups_.size())
        return;
    field->show(groups_[index].metro);
    const bool isTaken = std::any_of(groups_.begin(), groups_.end(), [&](const auto &g) { return g.metro == metro; });
    if (metro.isEmpty() || isTaken) // each place once: the one that stands stays
        return;
    UserGroups changed = groups_;
    changed[index].metro = metro;
    Q_EMIT edited(changed);
}

void UserGroupsEditor::showUnknown()
{
    QStringList unknown;
    for (const planner::UserGroup &group : groups_) {
        if (!isKnownPlace(group.metro, *catalog_))
            unknown << group.metro;
    }
    note_->setVisible(groups_.empty() || !unknown.isEmpty());
    note_->setText(groups_.empty() ? tr("Not stated: every place is as near to them as any other.")
                                   : tr("The catalog does not know where %1 is. Name a larger city near there.")
                                         .arg(unknown.join(QStringLiteral(", "))));
}

} // namespace cw::app
