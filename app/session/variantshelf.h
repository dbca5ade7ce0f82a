// Answers put aside under a name while a plan is open, to lay them side by side. They go with the window; a variant
// that should last is opened as a plan and saved. Values; GUI thread.
#pragma once

#include "app/session/answer.h"

#include <QObject>

#include <vector>

namespace cw::app {

struct KeptVariant {
    QString id; ///< stays when it is renamed
    QString name;
    Answer answer;
};

class VariantShelf : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const std::vector<KeptVariant> &kept() const { return kept_; }
    [[nodiscard]] const KeptVariant *find(const QString &id) const;
    /// Keeps an answer; a name that is taken gets a number. Returns its id.
    QString keep(const QString &name, const Answer &answer);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString freeName(const QString &wanted, const QString &exceptId) const;
    std::vector<KeptVariant> kept_;
    int next_ = 1;
};

} // namespace cw::app
