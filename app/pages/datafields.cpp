#include "app/pages/datafields.h"

#include "app/widgets/typedtext.h"
#include "app/widgets/typography.h"

#include <QComboBox>
#include <QLineEdit>

namespace cw::app {

namespace {

constexpr int wordsWidth = 160;

} // namespace

DataFields::DataFields(const planner::Workload &workload, QObject *parent)
    : QObject(parent), personal_(new QComboBox), classification_(new QLineEdit)
{
    personal_->addItem(tr("not stated"), QVariant());
    personal_->addItem(tr("yes"), true);
    personal_->addItem(tr("no"), false);
    personal_->setAccessibleName(tr("%1: personal data").arg(workload.id));
    fields_.emplace_back(tr("Personal data"), personal_);
    connect(personal_, &QComboBox::activated, this, [this] {
        const QVariant chosen = personal_->currentData();
        Q_EMIT edited(tr("personal data"), [chosen](planner::Workload &w) {
            w.personalData = chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
        });
    });
    classification_->setAccessibleName(tr("%1: classification of its data").arg(workload.id));
    classification_->setPlaceholderText(tr("not stated"));
    classification_->setMinimumWidth(scaled(wordsWidth));
    fields_.emplace_back(tr("Classification"), classification_);
    typedClass_ = new TypedText(classification_, [this](const QString &text) {
        Q_EMIT edited(tr("the classification"),
                      [word = text.trimmed()](planner::Workload &w) { w.classification = word; });
        return true;
    });
}

void DataFields::show(const planner::Workload &workload)
{
    personal_->setCurrentIndex(!workload.personalData ? 0 : *workload.personalData ? 1 : 2);
    typedClass_->show(workload.classification);
}

} // namespace cw::app
