#include "planner/plan/findinggroup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String question("question."), lateOrder("solve.order-late."), thinMargin("solve.margin.");

struct Finder {
    QLatin1String beginning;
    FindingGroup group;
};

/// A longer beginning before the one it begins with.
constexpr std::array finders{
    Finder{question, FindingGroup::Question},
    Finder{lateOrder, FindingGroup::LateOrder},
    Finder{QLatin1String("solve."), FindingGroup::Search},
    Finder{QLatin1String("cost.network."), FindingGroup::Network},
    Finder{QLatin1String("cost."), FindingGroup::Costs},
    Finder{QLatin1String("facility."), FindingGroup::Rooms},
    Finder{QLatin1String("fabric."), FindingGroup::Network},
    Finder{QLatin1String("storage."), FindingGroup::Storage},
    Finder{QLatin1String("services."), FindingGroup::Services},
    Finder{QLatin1String("companions."), FindingGroup::Services},
    Finder{QLatin1String("software."), FindingGroup::Software},
};

struct Subject {
    QLatin1String beginning;
    FindingSubject subject;
};

constexpr std::array subjects{
    Subject{QLatin1String("cost.unpriced"), FindingSubject::Facts},
    Subject{QLatin1String("cost.old-prices"), FindingSubject::Facts},
    Subject{QLatin1String("cost.undated-prices"), FindingSubject::Facts},
    Subject{QLatin1String("cost.to-verify"), FindingSubject::Facts},
    Subject{QLatin1String("cost.planning-values"), FindingSubject::Facts},
    Subject{QLatin1String("fabric.switch-price."), FindingSubject::Facts},
    Subject{QLatin1String("fabric.switch-power."), FindingSubject::Facts},
    Subject{QLatin1String("companions.lead-time-unknown."), FindingSubject::Facts},
    Subject{QLatin1String("solve.nothing-carries."), FindingSubject::Candidates},
    Subject{QLatin1String("solve.latency."), FindingSubject::Candidates},
    Subject{QLatin1String("services.none."), FindingSubject::Candidates},
    Subject{QLatin1String("cost.lease-not-offered"), FindingSubject::Candidates},
    Subject{QLatin1String("cost.terms-not-offered"), FindingSubject::Candidates},
    Subject{QLatin1String("eu-energy."), FindingSubject::Energy},
    Subject{QLatin1String("de-enefg."), FindingSubject::Energy},
};

} // namespace

FindingSubject subjectOf(const Finding &finding)
{
    const auto found = std::find_if(subjects.begin(), subjects.end(),
                                    [&](const Subject &each) { return finding.id.startsWith(each.beginning); });
    return found == subjects.end() ? FindingSubject::None : found->subject;
}

FindingGroup groupOf(const Finding &finding)
{
    const auto found = std::find_if(finders.begin(), finders.end(),
                                    [&](const Finder &each) { return finding.id.startsWith(each.beginning); });
    return found == finders.end() ? FindingGroup::Law : found->group;
}

QString questionId(const QString &asked)
{
    return question + asked;
}

QString lateOrderId(const QString &offer)
{
    return lateOrder + offer;
}

QString switchChoiceId(const QString &site, const QString &model)
{
    return QStringLiteral("%1%2.%3.").arg(QLatin1String(switchChoice), site, model);
}

QString thinMarginId(const QString &rule)
{
    return thinMargin + rule;
}

QString headOf(const Finding &finding, const QString &text)
{
    static const QRegularExpression particulars(u"[:;.] |(?<=\\?) "_s), sentenceEnd(u"(?<=[.?]) "_s);
    if (groupOf(finding) == FindingGroup::Question) // "Not known: headquarters of the chip vendor. One rule waits …"
        return text.section(sentenceEnd, 0, 0);
    QString head = text.section(particulars, 0, 0).trimmed(); // French sets a space before a colon
    if (head.contains(u' '))
        return head;
    return u"%1: %2"_s.arg(head, text.section(particulars, 1, 1)); // the name of a place stands before what is found
}

} // namespace cw::planner
