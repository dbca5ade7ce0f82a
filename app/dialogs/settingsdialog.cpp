#include "app/dialogs/settingsdialog.h"

#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int fieldWidth = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::page, space::page, space::page, space::page);
    whole->setSpacing(space::half);
    auto *fields = new QWidget; // as high as its texts are; a screen that is lower scrolls
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, space::gap, 0);
    column->setSpacing(space::half);
    for (const SettingInfo &info : settingTable()) {
        if (!info.label)
            continue;
        QWidget *field = fieldFor(info);
        field->setObjectName(QLatin1String(info.key));
        field->setAccessibleName(say(info.label));
        field->setAccessibleDescription(say(info.sentence));
        field->setMinimumWidth(scaled(fieldWidth));
        if (!qobject_cast<QCheckBox *>(field)) {
            auto *label = makeLabel(say(info.label), TypeRole::Caption, Ink::Second);
            label->setBuddy(field);
            column->addWidget(label);
        }
        column->addWidget(field);
        column->addWidget(makeLabel(say(info.sentence), TypeRole::CellSecond, Ink::Second, true));
        column->addSpacing(space::quarter);
    }
    auto *area = new QScrollArea;
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    whole->addWidget(area, 1);
    whole->addWidget(makeRule());
    whole->addWidget(makeLabel(tr("Language and size of the text begin with the next start."), TypeRole::CellSecond,
                               Ink::Second, true));
    auto *verbs = new QHBoxLayout;
    auto *done = makeButton(tr("Close the settings"), {}, true);
    done->setDefault(true);
    verbs->addStretch(1);
    verbs->addWidget(done);
    whole->addLayout(verbs);
    const int wide = column->minimumSize().width(), bar = area->verticalScrollBar()->sizeHint().width();
    area->setMinimumWidth(wide + bar);
    const int high = column->heightForWidth(wide + bar) + whole->sizeHint().height() - area->sizeHint().height();
    resize(whole->minimumSize().width(), std::min(high, screen()->availableGeometry().height() * 9 / 10));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::keep(Setting which, const QVariant &value)
{
    if (setting(which) == value)
        return;
    setSetting(which, value);
    Q_EMIT changed(which);
}

QWidget *SettingsDialog::fieldFor(const SettingInfo &info)
{
    const Setting which = info.setting;
    const QVariant now = setting(which);
    if (!info.choices.empty()) {
        auto *box = new QComboBox;
        for (const SettingChoice &choice : info.choices)
            box->addItem(say(choice.words), choice.value);
        box->setCurrentIndex(std::max(0, box->findData(now.toString())));
        const QMetaType type = info.fallback.metaType();
        connect(box, &QComboBox::activated, this, [this, box, which, type] {
            QVariant value = box->currentData();
            value.convert(type);
            keep(which, value);
        });
        return box;
    }
    if (info.fallback.typeId() == QMetaType::Bool) {
        auto *tick = new QCheckBox(say(info.label));
        tick->setChecked(now.toBool());
        connect(tick, &QCheckBox::clicked, this, [this, which](bool on) { keep(which, on); });
        return tick;
    }
    if (info.high > info.low) {
        auto *number = new NumberInput(say(info.label), info.low, info.high, 0, 1, false);
        number->setNumber(now.toDouble());
        connect(number, &NumberInput::edited, this,
                [this, which](std::optional<double> value) { keep(which, int(value.value_or(0))); });
        return number;
    }
    auto *text = new QLineEdit(now.toString());
    connect(text, &QLineEdit::editingFinished, this, [this, text, which] { keep(which, text->text().trimmed()); });
    return text;
}

} // namespace cw::app
