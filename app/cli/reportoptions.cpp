#include "app/cli/reportoptions.h"

#include "app/export/reportlogo.h"
#include "planner/plan/reportwords.h"
#include "planner/plan/scopes.h"

#include <QFileInfo>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> wordsOf(Arguments &args, const QString &option, const QStringList &known)
{
    if (!args.has(option))
        return std::nullopt;
    QStringList words = args.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (!known.contains(word)) {
            const QString near = planner::nearestWord(word, known);
            args.refuse(u"“--%1 %2” is not known here; %3"_s.arg(
                option, word, near.isEmpty() ? u"any of "_s + known.join(u", "_s) : u"perhaps “%1”"_s.arg(near)));
        }
    words.removeDuplicates();
    return words;
}

} // namespace

std::vector<CommandOption> reportOptions()
{
    return {{u"chapters"_s, u"LIST"_s,
             u"Chapters of the report, with commas: "_s + planner::reportChapterIds().join(u", "_s) + u" (all)."_s},
            {u"language"_s, u"CODE"_s, u"Language of report, summary and dossier: en, de, fr; begun: es, it (en)."_s},
            {u"company"_s, u"NAME"_s, u"Whose report it is: on cover and pages."_s},
            {u"logo"_s, u"FILE"_s, u"Picture for the cover: PNG, JPEG or SVG, at most 2 MiB."_s}};
}

CommandOption outputsOption()
{
    return {u"outputs"_s, u"LIST"_s,
            u"Files and folders to write, with commas: "_s + planner::outputIds().join(u", "_s) + u" (all)."_s};
}

ReportChoice readReportOptions(Arguments &args)
{
    ReportChoice choice;
    choice.chapters = wordsOf(args, u"chapters"_s, planner::reportChapterIds());
    choice.outputs = wordsOf(args, u"outputs"_s, planner::outputIds());
    choice.company = args.value(u"company"_s);
    choice.logo = args.value(u"logo"_s);
    const auto languages = wordsOf(args, u"language"_s, planner::reportLanguages());
    if (languages && languages->size() != 1)
        args.refuse(u"--language takes one language"_s);
    choice.language = languages ? languages->value(0) : QString();
    return choice;
}

int applyReportChoice(CommandIo &io, const ReportChoice &choice, planner::Plan &plan)
{
    planner::ReportSettings &report = plan.report;
    report.chapters = choice.chapters.value_or(report.chapters);
    report.outputs = choice.outputs.value_or(report.outputs);
    if (!choice.company.isEmpty())
        report.company = choice.company;
    if (!choice.language.isEmpty())
        report.language = choice.language;
    if (choice.logo.isEmpty())
        return 0;
    const QFileInfo file(choice.logo);
    report.logo = file.fileName();
    const std::vector<Error> errors = resolveLogo(plan, file.absolutePath());
    return errors.empty() ? 0 : tell(io, errors.front().in(choice.logo));
}

} // namespace cw::app
