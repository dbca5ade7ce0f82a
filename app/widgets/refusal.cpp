#include "app/widgets/refusal.h"

#include <QVariant>
#include <QWidget>

namespace cw::app {

namespace {
constexpr const char *mark = "refused", *before = "beforeRefusal"; ///< hint and description that come back
}

void markRefused(QWidget *field, const QString &reason)
{
    if (!isRefused(field)) {
        if (reason.isEmpty())
            return;
        field->setProperty(before, QStringList{field->toolTip(), field->accessibleDescription()});
    }
    const QStringList shown = reason.isEmpty() ? field->property(before).toStringList() : QStringList{reason, reason};
    field->setToolTip(shown.value(0));
    field->setAccessibleDescription(shown.value(1));
    field->setProperty(mark, !reason.isEmpty());
    field->update();
}

bool isRefused(const QWidget *field)
{
    return field && field->property(mark).toBool();
}

} // namespace cw::app
