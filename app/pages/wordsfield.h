// Words with commas between them under a label. What cannot stand is said below the field and changes nothing; what was
// typed stays, so that it can be mended. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace cw::app {

class TypedText;

class WordsField : public QWidget {
    Q_OBJECT
public:
    /// `refusal`: why these words cannot stand, in a sentence; empty = they can.
    using Refusal = std::function<QString(const QStringList &words)>;
    WordsField(const QString &label, const QString &example, Refusal refusal, QWidget *parent = nullptr);
    /// As the plan has them; what is being mended stays.
    void setWords(const QStringList &words);
    [[nodiscard]] QLineEdit *field() const { return field_; }
    /// What was last said about what was typed; empty: nothing was wrong with it.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited(const QStringList &words);

private:
    bool take(const QString &text);
    void tell(const QString &problem);

    QLineEdit *field_;
    TypedText *typed_;
    QLabel *hint_;
    Refusal refusal_;
    QStringList words_;
};

} // namespace cw::app
