// What is typed into a field until it counts: when the field is left, when Enter is pressed, or when the window wants
// it to. Until then no refresh takes it away; from then on the field shows what the plan has, undo included. One of
// these stands behind every line edit that changes a plan, its child. GUI thread.
#pragma once

#include <QObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace cw::app {

class TypedText : public QObject {
    Q_OBJECT
public:
    /// Told a text that was typed. False: it cannot stand, and what was typed stays to be mended.
    using Take = std::function<bool(const QString &text)>;
    TypedText(QLineEdit *field, Take take);
    /// As the plan has it; what is being typed or mended stays.
    void show(const QString &text);
    /// The text of another thing: nothing typed for the one before stays.
    void replace(const QString &text);
    /// Something stands in the field that has not counted.
    [[nodiscard]] bool isTyped() const;
    void commit();
    void drop() { replace(shown_); }

private:
    QLineEdit *field_;
    Take take_;
    QString shown_; ///< as the plan has it
    bool isTaking_ = false, isTold_ = false;
};

/// What is typed into this field counts now, as if it were left: line edits with a TypedText, numbers and days.
void commitTyped(QWidget *field);
/// Nothing that is typed in any field under `root` counts any more.
void dropTyped(QWidget *root);

} // namespace cw::app
