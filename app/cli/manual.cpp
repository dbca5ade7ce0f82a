#include "app/cli/manual.h"

#include "app/cli/helptext.h"

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

/// Text as troff reads it back: its own signs escaped, no line that starts with a request.
QString troff(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\n', u' ');
    return out.startsWith(u'.') || out.startsWith(u'\'') ? u"\\&"_s + out : out;
}

QString head(const QString &name, const QString &summary)
{
    return u".TH %1 1 \"\" \"Clusterwright %2\" \"Clusterwright manual\"\n.SH NAME\n%3 \\- %4\n"_s.arg(
        troff(name.toUpper()), QStringLiteral(CLUSTERWRIGHT_VERSION), troff(name), troff(summary));
}

QString section(const QString &title, const QString &text)
{
    return u".SH %1\n%2\n"_s.arg(title, text);
}

QString item(const QString &term, const QString &text)
{
    return u".TP\n\\fB%1\\fR\n%2\n"_s.arg(troff(term), troff(text));
}

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

QString exitCodes()
{
    QString text = u".SH EXIT STATUS\n"_s;
    const std::vector<std::pair<int, QString>> codes = {
        {0, u"Done."_s},
        {1, u"A defect, or what no other code covers."_s},
        {2, u"Wrong usage."_s},
        {3, u"The need excludes itself; the rules in conflict were named."_s},
        {4, u"The input is invalid; file, place and what was expected were named."_s},
        {5, u"Stopped at a limit with an answer; its gap was stated."_s},
        {6, u"Stopped at a limit without an answer."_s},
        {7, u"A needed device, program or file is absent."_s},
        {130, u"Interrupted; no half-written file is left."_s}};
    for (const auto &[code, meaning] : codes)
        text += item(QString::number(code), meaning);
    return text;
}

QString surroundings()
{
    return u".SH ENVIRONMENT\n"_s +
           item(u"CLUSTERWRIGHT_CATALOG"_s, u"Another compiled catalog than the shipped one."_s) +
           item(u"CLUSTERWRIGHT_DEBUG"_s, u"Show the messages of the libraries too."_s);
}

QString seeAlso(const QStringList &pages)
{
    QStringList names;
    for (const QString &page : pages)
        names << u"\\fB%1\\fR(1)"_s.arg(troff(page));
    return section(u"SEE ALSO"_s, names.join(u", "_s));
}

QString optionTerm(const CommandOption &option)
{
    return u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
}

} // namespace

QByteArray programManual()
{
    QString text = head(u"clusterwright-cli"_s, u"plan AI clusters from the command line"_s);
    text += section(u"SYNOPSIS"_s, u"\\fBclusterwright\\-cli\\fR \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]"_s);
    text +=
        section(u"DESCRIPTION"_s,
                troff(u"From a stated need to a procurement report: what to buy or rent, how much, where and when, how "
                      "fast it will be, what it costs, draws and emits. Every figure carries its source. Words go to "
                      "standard error; machine output goes to standard output, in the C locale."_s));
    text += u".SH COMMANDS\n"_s;
    QStringList pages{u"clusterwright"_s, u"clusterwright-probe"_s};
    for (const auto &command : commands()) {
        text += item(command->name(), command->summary());
        pages << u"clusterwright-cli-"_s + command->name();
    }
    text += item(u"help [COMMAND]"_s, u"The list of commands, or the page of one."_s);
    return (text + exitCodes() + surroundings() + seeAlso(pages)).toUtf8();
}

QByteArray commandManual(const Command &command)
{
    QString text = head(u"clusterwright-cli-"_s + command.name(), withoutStop(command.summary()));
    text += section(u"SYNOPSIS"_s,
                    u"\\fBclusterwright\\-cli %1\\fR %2"_s.arg(troff(command.name()), troff(command.arguments())));
    text += section(u"DESCRIPTION"_s, troff(command.summary()));
    const auto options = command.options();
    if (!options.empty())
        text += u".SH OPTIONS\n"_s;
    for (const CommandOption &option : options)
        text +=
            item(optionTerm(option), option.help + (option.repeats ? u" May be given several times."_s : QString()));
    return (text + exitCodes() + seeAlso({u"clusterwright-cli"_s})).toUtf8();
}

QByteArray windowManual()
{
    QString text = head(u"clusterwright"_s, u"plan AI clusters in a window"_s);
    text += section(u"SYNOPSIS"_s, u"\\fBclusterwright\\fR [\\fB\\-\\-screenshots\\fR \\fIDIR\\fR] [\\fIFILE\\fR]"_s);
    text += section(u"DESCRIPTION"_s, troff(u"Opens a plan (.cwplan) or the start page. F1 opens the guide."_s));
    text += u".SH OPTIONS\n"_s +
            item(u"--screenshots DIR"_s, u"Write a picture of every page in light and dark into DIR, then leave."_s) +
            item(u"--help"_s, u"Say what the arguments are."_s) + item(u"--version"_s, u"Say which version this is."_s);
    return (text + seeAlso({u"clusterwright-cli"_s, u"clusterwright-probe"_s})).toUtf8();
}

QByteArray probeManual()
{
    QString text = head(u"clusterwright-probe"_s, u"measure this machine for the planner"_s);
    text += section(u"SYNOPSIS"_s, u"\\fBclusterwright\\-probe\\fR [\\fB\\-\\-list\\fR] [\\fB\\-\\-quick\\fR]"_s);
    text += section(
        u"DESCRIPTION"_s,
        troff(u"Measures memory, processor, storage and GPU in a process of its own and prints one JSON object a "
              "line. clusterwright-cli probe starts it, watches it and explains what it says."_s));
    return (text + seeAlso({u"clusterwright-cli-probe"_s})).toUtf8();
}

} // namespace cw::app
