#include "planner/rules/changelog.h"

#include "planner/plan/jsontext.h"
#include "planner/plan/planfile.h"
#include "planner/report/numberformat.h"

#include <QCryptographicHash>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashShown = 12; // digits of a hash that people see

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What is wrong within the log itself, whatever the plan says.
std::vector<QString> brokenWithin(const Plan &plan)
{
    std::vector<QString> broken;
    QString previous;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const ChangeEntry &entry = plan.changes[i];
        if (entry.hash != hashOf(entry))
            broken.push_back(u"entry %1 was altered: its content does not hash to its hash"_s.arg(i + 1));
        if (entry.previous != previous)
            broken.push_back(
                u"entry %1 does not follow the one before it: an entry was removed, added or moved"_s.arg(i + 1));
        previous = entry.hash;
    }
    if (!plan.changesSeal.isEmpty() && plan.changesSeal != logSealOf(plan.changes))
        broken.push_back(
            u"the log was sealed with other entries than the %1 that are left: its end was removed or written anew"_s
                .arg(plan.changes.size()));
    return broken;
}

void push(Plan &plan, const QString &what, const ChangeAuthor &author)
{
    ChangeEntry entry;
    entry.at = author.at.isEmpty() ? plan.asOf.toString(Qt::ISODate) : author.at;
    entry.by = author.by.isEmpty() ? u"not stated"_s : author.by;
    entry.what = what;
    entry.why = author.why;
    entry.need = needHashOf(plan);
    entry.previous = plan.changes.empty() ? QString() : plan.changes.back().hash;
    entry.hash = hashOf(entry);
    plan.changes.push_back(std::move(entry));
}

QString answerInWords(const Plan &plan, const PlanResult &result)
{
    QString what = u"Answered as of %1: %2"_s.arg(plan.asOf.toString(Qt::ISODate), toText(result.status));
    const Total *cost = result.total(PlanQuantity::TotalCost);
    if (cost && cost->value)
        what += u", total cost %1 %2"_s.arg(grouped(*cost->value), plan.currency.code());
    what += u"; catalog %1"_s.arg(result.snapshot.left(hashShown));
    if (result.rules.is_object())
        what += u", rule set %1"_s.arg(QString::fromStdString(result.rules.value("hash", "")).left(hashShown));
    return what;
}

} // namespace

QString hashOf(const ChangeEntry &entry)
{
    ChangeEntry bare = entry;
    bare.hash.clear();
    return sha256(compactJson(changeToJson(bare)));
}

QString logSealOf(const std::vector<ChangeEntry> &changes)
{
    QByteArray hashes;
    for (const ChangeEntry &entry : changes)
        hashes += entry.hash.toLatin1() + '\n';
    return hashes.isEmpty() ? QString() : sha256(hashes);
}

void appendChange(Plan &plan, const QString &what, const ChangeAuthor &author)
{
    // A new seal would hide a lost end; altered entries stay visible by themselves.
    const bool isSealed = plan.changesSeal.isEmpty() || plan.changesSeal == logSealOf(plan.changes);
    if (!isSealed)
        push(plan, u"The log was found broken: %1"_s.arg(brokenWithin(plan).front()), {{}, {}, author.at});
    push(plan, what, author);
    plan.changesSeal = logSealOf(plan.changes);
}

void withdrawChange(Plan &plan)
{
    plan.changes.pop_back();
    plan.changesSeal = logSealOf(plan.changes);
}

void recordAnswer(Plan &plan, const PlanResult &result, const ChangeAuthor &author)
{
    const QString answer = answerInWords(plan, result);
    if (plan.changes.empty())
        return appendChange(plan, u"Plan made. %1"_s.arg(answer), author);
    const ChangeEntry &last = plan.changes.back();
    const QString need = needHashOf(plan);
    if (last.need == need && last.what.endsWith(answer) && author.by.isEmpty() && author.why.isEmpty())
        return;
    if (last.need == need)
        return appendChange(plan, answer, author);
    appendChange(plan,
                 u"Plan changed beside the log, from %1 to %2. %3"_s.arg(last.need.left(hashShown),
                                                                         need.left(hashShown), answer),
                 author);
}

std::vector<QString> brokenLinks(const Plan &plan)
{
    std::vector<QString> broken = brokenWithin(plan);
    if (!plan.isSolved())
        return broken;
    if (plan.changes.empty())
        broken.push_back(u"the plan is answered and its log holds no entry"_s);
    else if (plan.changes.back().need != needHashOf(plan))
        broken.push_back(u"the last entry leads to another plan than this one"_s);
    return broken;
}

} // namespace cw::planner
