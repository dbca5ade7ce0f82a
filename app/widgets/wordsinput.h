// A field for words with commas between: what is typed after the last comma is completed from a list, anywhere in a
// word. GUI thread.
#pragma once

#include <QLineEdit>

namespace cw::app {

class WordsInput : public QLineEdit {
    Q_OBJECT
public:
    explicit WordsInput(QWidget *parent = nullptr);
    void setChoices(const QStringList &choices);
    [[nodiscard]] QStringList choices() const { return choices_; }
    /// Without the room around them, empty ones left out.
    [[nodiscard]] QStringList words() const;

private:
    QStringList choices_;
};

} // namespace cw::app
