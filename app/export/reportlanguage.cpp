#include "app/export/reportlanguage.h"

#include "app/export/recordedtexts.h"
#include "planner/report/sentencebook.h"
#include "planner/rules/factnames.h"

#include <QTranslator>

#include <map>
#include <memory>
#include <vector>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

/// Null where the program was built without it.
std::shared_ptr<QTranslator> translator(const QString &code)
{
    auto loaded = std::make_shared<QTranslator>();
    return loaded->load(u":/i18n/report_%1.qm"_s.arg(code)) ? loaded : nullptr;
}

/// How a language writes numbers and days.
struct Form {
    QString code;
    QChar decimalPoint, groupMark;
    bool keepsCapitals;
    QString dayForm, monthForm;
    QString quotation;
    QString colon = u": "_s, semicolon = u"; "_s;
};

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = {{u"de"_s, u',', u'.', true, u"dd.MM.yyyy"_s, u"MM/yyyy"_s, u"„%1“"_s},
                                          {u"fr"_s, u',', QChar(0x202F), false, u"dd/MM/yyyy"_s, u"MM/yyyy"_s,
                                           u"«\u00A0%1\u00A0»"_s, u"\u00A0: "_s, u"\u202F; "_s},
                                          {u"es"_s, u',', u'.', false, u"dd/MM/yyyy"_s, u"MM/yyyy"_s, u"«%1»"_s},
                                          {u"it"_s, u',', u'.', false, u"dd/MM/yyyy"_s, u"MM/yyyy"_s, u"«%1»"_s}};
    return all;
}

/// What the fact behind a key means, in English.
QString factMeaning(const QString &key)
{
    const planner::FactInfo *fact = planner::factInfo(key);
    return fact ? QString::fromUtf8(fact->meaning) : QString();
}

planner::Language english()
{
    planner::Language language;
    language.keyName = factMeaning;
    return language;
}

planner::Language made(const Form &form)
{
    const std::shared_ptr<QTranslator> texts = translator(form.code);
    if (!texts)
        return english();
    const auto text = [texts](const QString &english) {
        return texts->translate("Report", english.toUtf8().constData());
    };
    planner::Language language{form.code,          form.decimalPoint, form.groupMark,
                               form.keepsCapitals, form.colon,        form.semicolon,
                               form.dayForm,       form.monthForm,    text};
    const auto writing = [bare = language](const QString &english) { return planner::writtenByPeople(bare, english); };
    language.recorded = std::make_shared<planner::SentenceBook>(recordedMessages(form.code), writing,
                                                                planner::JoiningMarks{form.colon, form.semicolon});
    language.quotation = form.quotation;
    language.keyName = [book = language.recorded](const QString &key) { return book->spoken(factMeaning(key)); };
    return language;
}

std::map<QString, planner::Language> madeAll()
{
    std::map<QString, planner::Language> all;
    for (const Form &form : forms())
        all[form.code] = made(form);
    return all;
}

} // namespace

planner::Language languageOf(const planner::Plan &plan)
{
    QStringList names{plan.title};
    for (const planner::Workload &workload : plan.need.workloads)
        names << workload.id;
    for (const planner::OwnSite &site : plan.need.ownSites)
        names << site.id;
    for (const planner::Constraint &constraint : plan.need.constraints)
        names << constraint.id;
    return planner::withUserNames(languageOf(plan.report.language), names);
}

planner::Language languageOf(const QString &code)
{
    static const std::map<QString, planner::Language> known = madeAll();
    const auto found = known.find(code);
    return found == known.end() ? english() : found->second;
}

} // namespace cw::app
