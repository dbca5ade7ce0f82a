// clusterwright-reference SOURCE DIR: writes what packages ship beside the programs into DIR, from the sources in
// SOURCE and the registries compiled in: man/*.1, completions/*, reference/*.md, and the guide as HTML in help/. A
// program of the build, not shipped.
#include "app/cli/manual.h"
#include "app/cli/referencepages.h"
#include "app/export/helppage.h"
#include "app/export/lawbook.h"
#include "app/export/planoutputs.h"
#include "app/session/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using namespace cw::app;

using Files = std::map<QString, QByteArray>;

QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

QByteArray settingReference()
{
    QString text = QStringLiteral("# Settings\n\nKept in `~/.config/clusterwright/clusterwright.ini`.\n\n"
                                  "| Key | Means | Unless set |\n|---|---|---|\n");
    for (const SettingInfo &info : settingTable())
        text += QStringLiteral("| `%1` | %2 | %3 |\n")
                    .arg(QLatin1String(info.key), QString::fromUtf8(info.sentence), info.fallback.toString());
    return text.toUtf8();
}

Files manualsAndCompletions()
{
    Files files = {{QStringLiteral("man/clusterwright-cli.1"), programManual()},
                   {QStringLiteral("man/clusterwright.1"), windowManual()},
                   {QStringLiteral("man/clusterwright-probe.1"), probeManual()},
                   {QStringLiteral("completions/clusterwright-cli.bash"), bashCompletion()},
                   {QStringLiteral("completions/_clusterwright-cli"), zshCompletion()},
                   {QStringLiteral("completions/clusterwright-cli.fish"), fishCompletion()}};
    for (const auto &command : commands())
        files[QStringLiteral("man/clusterwright-cli-%1.1").arg(command->name())] = commandManual(*command);
    return files;
}

/// The pages of docs/ and those of the registries, as Markdown by their place under docs/.
Files pages(const QDir &docs, const cw::planner::LawBook &law)
{
    Files markdown = {{QStringLiteral("reference/commands.md"), commandReference()},
                      {QStringLiteral("reference/quantities.md"), quantityReference()},
                      {QStringLiteral("reference/settings.md"), settingReference()},
                      {QStringLiteral("reference/rule-packs.md"), rulePackReference(law)},
                      {QStringLiteral("reference/plan-keys.md"),
                       planKeyReference(contentOf(QStringLiteral(":/schemas/plan.schema.json")))}};
    QDirIterator files(docs.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        markdown[docs.relativeFilePath(file)] = contentOf(file);
    }
    return markdown;
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc != 3)
        return fail(QStringLiteral("Usage: clusterwright-reference SOURCE DIR"));
    const QDir docs(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/docs"));
    const auto law = shippedLawBook();
    if (!law.ok())
        return fail(law.error().sentence());
    Files files = manualsAndCompletions();
    for (const auto &[name, markdown] : pages(docs, **law)) {
        QString page = name;
        files[QStringLiteral("help/") + page.replace(QStringLiteral(".md"), QStringLiteral(".html"))] =
            helpPage(markdown);
        if (name.startsWith(QStringLiteral("reference/")))
            files[name] = markdown;
    }
    QDirIterator pictures(docs.filePath(QStringLiteral("images")), {QStringLiteral("*.png")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (pictures.hasNext()) {
        const QString file = pictures.next();
        files[QStringLiteral("help/") + docs.relativeFilePath(file)] = contentOf(file);
    }
    std::vector<OutputFile> outputs;
    for (const auto &[name, bytes] : files)
        outputs.push_back({name, bytes});
    const auto written = writeFiles(outputs, QString::fromLocal8Bit(argv[2]));
    return written.ok() ? 0 : fail(written.error().sentence());
}
