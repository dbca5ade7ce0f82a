// The keys of a need about what stands around the accelerators: "include", "oversubscription", "topology", "platform".
#include "planner/plan/planparts.h"
#include "planner/plan/topologywords.h"
#include "planner/plan/versionwords.h"

namespace cw::planner {

namespace {

constexpr double mostOversubscription = 16;
const QStringList &platformWords()
{
    static const QStringList words =
        QStringList{QStringLiteral("kubernetes"), QStringLiteral("slurm"),    QStringLiteral("mlops"),
                    QStringLiteral("mlflow"),     QStringLiteral("azure-ml"), QStringLiteral("sagemaker"),
                    QStringLiteral("ci")} +
        namedProducts();
    return words;
}

QStringList scopeWords()
{
    QStringList words;
    for (const CostScope scope : costScopes())
        words.append(toText(scope));
    return words;
}

/// A list of words, each of `known` (or of a form) and each once; else an error at its place.
QStringList readWords(ObjectReader &reader, const char *key, const QStringList &known, std::vector<Error> &errors,
                      bool (*isOfForm)(const QString &) = nullptr, const QString &form = {})
{
    QStringList words;
    reader.list(key, [&](const Json &element, const QString &place) {
        QString text;
        if (element.is_string())
            text = QString::fromStdString(element.get_ref<const std::string &>());
        if (!known.contains(text) && !(isOfForm && isOfForm(text)))
            errors.push_back(Error::invalid(
                QStringLiteral("%1 is not known here").arg(QString::fromUtf8(compactJson(element)).left(80)), place,
                QStringLiteral("one of %1%2").arg(known.join(QStringLiteral(", ")), form)));
        else if (words.contains(text))
            errors.push_back(Error::invalid(QStringLiteral("“%1” stands here twice").arg(text), place,
                                            QStringLiteral("each word once")));
        else
            words.append(text);
    });
    return words;
}

} // namespace

void readAround(ObjectReader &reader, Need &need, std::vector<Error> &errors)
{
    const bool namesIncluded = reader.has("include");
    const QStringList included = readWords(reader, "include", scopeWords(), errors);
    if (namesIncluded) {
        need.include.emplace();
        for (const QString &word : included)
            need.include->push_back(*costScopeFromText(word));
    }
    reader.list("oversubscription", [&](const Json &element, const QString &place) {
        const double ratio = element.is_number() ? element.get<double>() : 0;
        if (ratio >= 1 && ratio <= mostOversubscription)
            need.oversubscription.push_back(ratio);
        else
            errors.push_back(Error::invalid(
                QStringLiteral("%1 is no oversubscription").arg(QString::fromUtf8(compactJson(element)).left(80)),
                place,
                QStringLiteral("ports down for each port up of a leaf switch, from 1 to %1")
                    .arg(mostOversubscription)));
    });
    need.topology = readWords(reader, "topology", topologyWords(), errors, namesModel,
                              QStringLiteral(", or one with a switch model such as fat-tree@nvidia-qm9700"));
    need.platform = readWords(reader, "platform", platformWords(), errors, isVersionWord,
                              QStringLiteral(", or a product with its version such as kubernetes@1.34"));
}

void putAround(Json &out, const Need &need)
{
    if (need.include) {
        Json scopes = Json::array();
        for (const CostScope scope : *need.include)
            scopes.push_back(toJson(toText(scope)));
        out["include"] = std::move(scopes);
    }
    for (const double ratio : need.oversubscription)
        out["oversubscription"].push_back(numberToJson(ratio));
    putTexts(out, "topology", need.topology);
    putTexts(out, "platform", need.platform);
}

} // namespace cw::planner
