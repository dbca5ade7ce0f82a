#include "app/dialogs/rowdialog.h"

#include "app/models/columntitle.h"
#include "app/models/errortext.h"
#include "app/widgets/labels.h"

#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cw::app {

namespace {

constexpr int dialogWidth = 640, dialogHeight = 620;

/// What an own part begins with: the row it is made after, but not that row's sources.
QString ownText(const QString &column, const QString &text)
{
    if (column == QLatin1String("id"))
        return text + QStringLiteral("-own");
    if (column == QLatin1String("source_title") || column == QLatin1String("price_source"))
        return RowDialog::tr("Own entry");
    if (column == QLatin1String("evidence"))
        return QStringLiteral("unsourced"); // shown as to verify
    if (column == QLatin1String("as_of") || column == QLatin1String("price_as_of"))
        return QDate::currentDate().toString(Qt::ISODate);
    return column == QLatin1String("source_url") || column == QLatin1String("notes") ? QString() : text;
}

} // namespace

RowDialog::RowDialog(const QStringList &columns, const QStringList &row, bool asNew, QWidget *parent)
    : QDialog(parent), columns_(columns), row_(row), asNew_(asNew),
      problem_(makeLabel({}, TypeRole::Body, Ink::First, true))
{
    setWindowTitle(asNew ? tr("Add a part like %1").arg(row.value(0)) : tr("Change %1").arg(row.value(0)));
    resize(dialogWidth, dialogHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->addWidget(makeLabel(asNew ? tr("Give the part an id of its own and change what differs.")
                                      : tr("What you change is laid over the shipped row; an empty field keeps it."),
                                TypeRole::Body, Ink::Second, true));
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int c = 0; c < columns.size(); ++c) {
        auto *field = new QLineEdit(row.value(c));
        field->setAccessibleName(columnTitle(columns[c]));
        field->setObjectName(columns[c]);
        field->setReadOnly(c == 0 && !asNew);
        if (asNew)
            field->setText(ownText(columns[c], row.value(c)));
        auto *label = makeLabel(columnTitle(columns[c]), TypeRole::Caption, Ink::Second);
        label->setBuddy(field);
        form->addRow(label, field);
        fields_.push_back(field);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll, 1);
    problem_->hide();
    column->addWidget(problem_);
    auto *verbs = new QHBoxLayout;
    auto *keep = makeButton(asNew ? tr("Add the part") : tr("Change the row"), {}, true);
    keep->setDefault(true);
    auto *leave = makeButton(tr("Leave it"));
    verbs->addStretch(1);
    verbs->addWidget(leave);
    verbs->addWidget(keep);
    column->addLayout(verbs);
    connect(keep, &QPushButton::clicked, this, &RowDialog::confirm);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

QLineEdit *RowDialog::field(const QString &column) const
{
    const auto at = columns_.indexOf(column);
    return at < 0 ? nullptr : fields_[std::size_t(at)];
}

void RowDialog::tell(const Error &error)
{
    problem_->setText(shownError(error));
    problem_->show();
}

void RowDialog::confirm()
{
    const QString id = fields_.front()->text().trimmed();
    if (id.isEmpty() || (asNew_ && id == row_.value(0))) {
        tell(Error::invalid(tr("The part needs an id of its own")));
        return;
    }
    QMap<QString, QString> cells;
    for (int c = 1; c < columns_.size(); ++c) {
        const QString text = fields_[std::size_t(c)]->text().trimmed();
        if (!text.isEmpty() && (asNew_ || text != row_.value(c)))
            cells.insert(columns_[c], text);
    }
    if (cells.isEmpty()) {
        reject(); // nothing was changed
        return;
    }
    Q_EMIT confirmed(id, cells);
}

} // namespace cw::app
