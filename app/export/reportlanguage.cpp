#include "app/export/reportlanguage.h"

#include <QTranslator>

#include <map>
#include <memory>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

/// Null where the program was built without it.
std::shared_ptr<QTranslator> translator(const QString &code)
{
    auto loaded = std::make_shared<QTranslator>();
    return loaded->load(u":/i18n/report_%1.qm"_s.arg(code)) ? loaded : nullptr;
}

planner::Language made(const QString &code)
{
    planner::Language language;
    const std::shared_ptr<QTranslator> texts = code == "de"_L1 ? translator(code) : nullptr;
    if (!texts)
        return language;
    language.code = code;
    language.decimalPoint = u',';
    language.groupMark = u'.';
    language.keepsCapitals = true;
    language.dayForm = u"dd.MM.yyyy"_s;
    language.monthForm = u"MM/yyyy"_s;
    language.text = [texts](const QString &english) {
        return texts->translate("Report", english.toUtf8().constData());
    };
    return language;
}

} // namespace

planner::Language languageOf(const QString &code)
{
    static const std::map<QString, planner::Language> known = {{u"de"_s, made(u"de"_s)}};
    const auto found = known.find(code);
    return found == known.end() ? planner::Language{} : found->second;
}

} // namespace cw::app
