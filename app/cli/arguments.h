// Splits the words after a command into positional arguments, options with values and flags. Never ends the program;
// what is wrong comes back as a sentence for exit code 2. Numbers are read in the C locale, whatever the user's own.
#pragma once

#include "app/cli/command.h"

#include <QDate>
#include <QMap>

namespace cw::app {

class Arguments {
public:
    /// `most` < 0: any number of positional arguments.
    Arguments(const Command &command, const QStringList &words, int least, int most);

    /// When set, the command leaves at once with this code: help was printed or the usage was wrong.
    [[nodiscard]] std::optional<int> leaveWith(CommandIo &io) const;

    [[nodiscard]] QString positional(int index) const { return positional_.value(index); }
    [[nodiscard]] const QStringList &positionals() const { return positional_; }
    [[nodiscard]] bool has(const QString &option) const { return values_.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values_.value(option); }
    /// All values of an option that repeats, in their order.
    [[nodiscard]] QStringList values(const QString &option) const { return lists_.value(option); }

    /// Absent option: `fallback`. A word that is no number, or outside the ends, is noted; see `leaveWith`.
    [[nodiscard]] double number(const QString &option, double fallback, double low, double high);
    [[nodiscard]] int integer(const QString &option, int fallback, int low, int high);
    [[nodiscard]] std::optional<double> optionalNumber(const QString &option, double low, double high);
    /// A day such as 2026-11-01. Absent option: today. Another word is noted; see `leaveWith`.
    [[nodiscard]] QDate day(const QString &option);
    void require(const QString &option);
    void refuse(const QString &sentence);
    [[nodiscard]] bool isRefused() const { return help_ || !problem_.isEmpty(); }

private:
    const Command &command_;
    QStringList positional_;
    QMap<QString, QString> values_;
    QMap<QString, QStringList> lists_;
    QString problem_;
    bool help_ = false;
};

} // namespace cw::app
