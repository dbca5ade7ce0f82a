#include "app/pages/pagelist.h"

#include "app/pages/candidatespage.h"
#include "app/pages/catalogpage.h"
#include "app/pages/constraintspage.h"
#include "app/pages/costriskpage.h"
#include "app/pages/designpage.h"
#include "app/pages/drawings.h"
#include "app/pages/governancepage.h"
#include "app/pages/lawpage.h"
#include "app/pages/needpage.h"
#include "app/pages/performancepage.h"
#include "app/pages/probespage.h"
#include "app/pages/quotepage.h"
#include "app/pages/reportpage.h"
#include "app/pages/sourcespage.h"
#include "app/pages/sustainabilitypage.h"
#include "app/pages/tradeoffspage.h"
#include "app/pages/variantspage.h"

#include <QCoreApplication>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("cw::app::MainWindow", text);
}

template <typename Page>
StepPage *made(const PageContext &context)
{
    return new Page(context);
}

} // namespace

std::vector<PageInfo> pageList()
{
    const QString ask = say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Ask"));
    const QString answer = say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Answer"));
    const QString check = say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Check"));
    const QString prove = say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Prove and deliver"));
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {
        {text("need"), ask, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Need")), text("need"), text("Ctrl+1"),
         made<NeedPage>},
        {text("catalog"), ask, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "C&atalog")), text("storage"),
         text("Ctrl+2"), made<CatalogPage>, false},
        {text("quotes"), ask, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Quotes")), text("money"), text("Ctrl+U"),
         made<QuotePage>, false},
        {text("constraints"), ask, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Cons&traints")), text("rule"),
         text("Ctrl+3"), made<ConstraintsPage>},
        {text("candidates"), answer, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Candidates")), text("candidates"),
         text("Ctrl+4"), made<CandidatesPage>},
        {text("design"), answer, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Design")), text("plan"), text("Ctrl+5"),
         made<DesignPage>},
        {text("tradeoffs"), answer, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Trade-o&ffs")), text("tradeoff"),
         text("Ctrl+T"), made<TradeoffsPage>},
        {text("variants"), answer, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Variants")), text("variants"),
         text("Ctrl+D"), made<VariantsPage>},
        {text("performance"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "P&erformance")), text("chart"),
         text("Ctrl+M"), made<PerformancePage>},
        {text("rooms"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Rooms")), text("room"), text("Ctrl+6"),
         makeRoomsPage},
        {text("network"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Net&work")), text("network"),
         text("Ctrl+7"), makeNetworkPage},
        {text("law"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Law")), text("law"), text("Ctrl+8"),
         made<LawPage>},
        {text("governance"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Governance")), text("governance"),
         text("Ctrl+J"), made<GovernancePage>},
        {text("sustainability"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "S&ustainability")), text("leaf"),
         text("Ctrl+9"), made<SustainabilityPage>},
        {text("cost"), check, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "C&ost and risk")), text("cost"),
         text("Ctrl+0"), made<CostRiskPage>},
        {text("probes"), prove, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Pro&bes")), text("measured"),
         text("Ctrl+Shift+1"), made<ProbesPage>, false},
        {text("report"), prove, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "Re&port")), text("report"),
         text("Ctrl+Shift+2"), made<ReportPage>},
        {text("sources"), prove, say(QT_TRANSLATE_NOOP("cw::app::MainWindow", "&Sources")), text("sources"),
         text("Ctrl+L"), made<SourcesPage>, false},
    };
}

} // namespace cw::app
