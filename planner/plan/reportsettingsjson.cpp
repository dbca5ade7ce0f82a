#include "planner/plan/planparts.h"
#include "planner/plan/reportwords.h"

namespace cw::planner {

namespace {
constexpr qsizetype longestCompany = 120; ///< characters; more would not stand in a page's foot

void readWords(ObjectReader &reader, const char *key, QStringList &values, const QStringList &known)
{
    const auto *json = reader.take(key);
    if (!json)
        return;
    QStringList read;
    reader.texts(key, read);
    for (const QString &word : read) {
        if (!known.contains(word))
            reader.refuse(key, QStringLiteral("“%1” is not known here").arg(word.left(80)),
                          QStringLiteral("any of ") + known.join(QStringLiteral(", ")));
        else if (!values.contains(word))
            values << word;
    }
}
} // namespace

ReportSettings readReportSettings(const Json &json, const QString &pointer, std::vector<Error> &errors)
{
    ReportSettings settings;
    ObjectReader reader(json, pointer, errors);
    readWords(reader, "chapters", settings.chapters, reportChapterIds());
    reader.text("company", settings.company);
    if (settings.company.size() > longestCompany)
        reader.refuse("company", QStringLiteral("The name has %1 characters").arg(settings.company.size()),
                      QStringLiteral("at most %1").arg(longestCompany));
    reader.text("logo", settings.logo);
    if (!settings.logo.isEmpty() && !staysInFolder(settings.logo))
        reader.refuse("logo", QStringLiteral("“%1” leaves the folder of the plan").arg(settings.logo),
                      QStringLiteral("a relative path with forward slashes and without \"..\""));
    reader.word("language", settings.language, reportLanguages());
    readWords(reader, "outputs", settings.outputs, outputIds());
    reader.finish(&settings.extensions);
    return settings;
}

Json reportSettingsToJson(const ReportSettings &settings)
{
    Json json = Json::object();
    putTexts(json, "chapters", settings.chapters);
    putText(json, "company", settings.company);
    putText(json, "logo", settings.logo);
    putText(json, "language", settings.language);
    putTexts(json, "outputs", settings.outputs);
    putExtensions(json, settings.extensions);
    return json;
}

} // namespace cw::planner
