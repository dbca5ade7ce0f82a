#include "app/widgets/wordsinput.h"

#include "app/widgets/typography.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace cw::app {

namespace {

constexpr QChar comma(u',');
constexpr int fieldWidth = 220;

/// Completes the last word and leaves those before it.
class LastWord : public QCompleter {
public:
    LastWord(const QStringList &choices, QLineEdit *field) : QCompleter(choices, field), field_(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        popup()->setAccessibleName(WordsInput::tr("Words that fit"));
    }
    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(comma, -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = field_->text().section(comma, 0, -2).trimmed(), word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : QStringLiteral("%1, %2").arg(before, word);
    }

private:
    const QLineEdit *field_;
};

} // namespace

WordsInput::WordsInput(QWidget *parent) : QLineEdit(parent)
{
    setMinimumWidth(scaled(fieldWidth));
}

void WordsInput::setChoices(const QStringList &choices)
{
    if (choices == choices_)
        return;
    choices_ = choices;
    delete completer();
    setCompleter(choices.isEmpty() ? nullptr : new LastWord(choices, this));
}

QStringList WordsInput::words() const
{
    QStringList words;
    for (const QString &word : text().split(comma, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    return words;
}

} // namespace cw::app
