// All cells of a catalog row as fields: to change some of them, or to make an own part after it. Emits what was
// changed; the caller checks it and closes the dialog when the catalog takes it.
#pragma once

#include "catalog/base/result.h"

#include <QDialog>
#include <QMap>

#include <vector>

class QLabel;
class QLineEdit;

namespace cw::app {

class RowDialog : public QDialog {
    Q_OBJECT
public:
    /// `asNew`: the id is free to choose, and every filled cell counts as said by the user.
    RowDialog(const QStringList &columns, const QStringList &row, bool asNew, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *field(const QString &column) const; ///< nullptr when there is none
    /// Why the catalog does not take it, below the fields.
    void tell(const cw::Error &error);

Q_SIGNALS:
    void confirmed(const QString &id, const QMap<QString, QString> &cells);

private:
    void confirm();

    QStringList columns_, row_;
    bool asNew_;
    std::vector<QLineEdit *> fields_;
    QLabel *problem_;
};

} // namespace cw::app
