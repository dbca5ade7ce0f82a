#include "app/cli/manual.h"

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

enum class Takes { Nothing, Word, File, Folder };

Takes valueOf(const CommandOption &option)
{
    if (option.valueName.isEmpty())
        return Takes::Nothing;
    if (option.valueName == u"DIR"_s)
        return Takes::Folder;
    return option.valueName.startsWith(u"FILE"_s) || option.valueName.endsWith(u"FILE"_s) ? Takes::File : Takes::Word;
}

/// Inside single quotes of a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &command : commands())
        names << command->name();
    return names << u"help"_s;
}

/// zsh reads brackets and colons of a description as its own.
QString zshText(QString text)
{
    return text.replace(u'[', u"("_s).replace(u']', u")"_s).replace(u':', u" -"_s);
}

QString zshAction(Takes takes, const QString &name)
{
    switch (takes) {
    case Takes::Nothing:
        return {};
    case Takes::File:
        return u":%1:_files"_s.arg(name);
    case Takes::Folder:
        return u":%1:_files -/"_s.arg(name);
    case Takes::Word:
        return u":%1: "_s.arg(zshText(name));
    }
    return {};
}

} // namespace

QByteArray bashCompletion()
{
    QString text = u"# bash completion of clusterwright-cli\n_clusterwright_cli()\n{\n"
                   "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=\n"
                   "    COMPREPLY=()\n"
                   "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                   "        mapfile -t COMPREPLY < <(compgen -W \"%1\" -- \"$current\")\n        return\n    fi\n"
                   "    case ${COMP_WORDS[1]} in\n"_s.arg(commandNames().join(u' '));
    for (const auto &command : commands()) {
        QStringList all, words, folders;
        for (const CommandOption &option : command->options()) {
            const QString name = u"--"_s + option.name;
            all << name;
            if (valueOf(option) == Takes::Word)
                words << name;
            else if (valueOf(option) == Takes::Folder)
                folders << name;
        }
        all << u"--help"_s;
        text += u"    %1)\n        options=\"%2\"\n"_s.arg(command->name(), all.join(u' '));
        const auto branch = [&](const QStringList &names, const QString &action) {
            return names.isEmpty() ? QString() : u"        %1) %2 ;;\n"_s.arg(names.join(u" | "_s), action);
        };
        const QString cases = branch(words, u"return"_s) +
                              branch(folders, u"mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); return"_s);
        if (!cases.isEmpty())
            text += u"        case $before in\n%1        esac\n"_s.arg(cases);
        text += u"        ;;\n"_s;
    }
    text += u"    help) options=\"%1\" ;;\n    esac\n"
            "    if [[ $current == -* || ${COMP_WORDS[1]} == help ]]; then\n"
            "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
            "    else\n        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n    fi\n}\n"
            "complete -o filenames -F _clusterwright_cli clusterwright-cli\n"_s.arg(commandNames().join(u' '));
    return text.toUtf8();
}

QByteArray zshCompletion()
{
    QString text = u"#compdef clusterwright-cli\n_clusterwright_cli()\n{\n    local -a commands\n    commands=(\n"_s;
    for (const auto &command : commands())
        text += u"        %1\n"_s.arg(quoted(command->name() + u':' + zshText(command->summary())));
    text += u"        'help:This page, or the page of one command.'\n    )\n"
            "    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n"
            "    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n"_s;
    for (const auto &command : commands()) {
        text += u"    %1)\n        _arguments \\\n"_s.arg(command->name());
        for (const CommandOption &option : command->options())
            text += u"            %1 \\\n"_s.arg(
                quoted(u"%1--%2[%3]%4"_s.arg(option.repeats ? u"*"_s : QString(), option.name, zshText(option.help),
                                             zshAction(valueOf(option), option.valueName))));
        text += u"            '*:file:_files' ;;\n"_s;
    }
    text += u"    help) _describe command commands ;;\n    esac\n}\n_clusterwright_cli \"$@\"\n"_s;
    return text.toUtf8();
}

QByteArray fishCompletion()
{
    QString text = u"# fish completion of clusterwright-cli\n"_s;
    for (const auto &command : commands())
        text += u"complete -c clusterwright-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command->name(), quoted(command->summary()));
    for (const auto &command : commands())
        for (const CommandOption &option : command->options()) {
            const Takes takes = valueOf(option);
            QString line = u"complete -c clusterwright-cli -n '__fish_seen_subcommand_from %1' -l %2 -d %3"_s.arg(
                command->name(), option.name, quoted(option.help));
            if (takes == Takes::Word)
                line += u" -x"_s;
            else if (takes == Takes::File)
                line += u" -r"_s;
            else if (takes == Takes::Folder)
                line += u" -x -a '(__fish_complete_directories)'"_s;
            text += line + u'\n';
        }
    return text.toUtf8();
}

} // namespace cw::app
