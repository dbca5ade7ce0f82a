// The head of a page: the answer in words, and below it how sure it is and what is open. Wraps, never cut off.
#pragma once

#include <QWidget>

class QLabel;

namespace cw::app {

class AnswerHeader : public QWidget {
    Q_OBJECT
public:
    explicit AnswerHeader(QWidget *parent = nullptr);
    void setAnswer(const QString &answer, const QString &second);
    [[nodiscard]] QString answer() const;

private:
    QLabel *answer_, *second_;
};

} // namespace cw::app
