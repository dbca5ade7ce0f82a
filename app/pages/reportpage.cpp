#include "app/pages/reportpage.h"

#include "app/commands/reportcommand.h"
#include "app/pages/reportchoices.h"
#include "app/pages/reportpreview.h"
#include "app/pages/sheetview.h"
#include "app/widgets/adaptiverow.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "planner/plan/reportwords.h"

#include <QFileInfo>
#include <QPushButton>

namespace cw::app {

namespace {

/// As a sentence of the window names it, not as it names itself.
QString languageName(const QString &code)
{
    return code == QLatin1String("de")   ? ReportPage::tr("German")
           : code == QLatin1String("fr") ? ReportPage::tr("French")
           : code == QLatin1String("es") ? ReportPage::tr("Spanish")
           : code == QLatin1String("it") ? ReportPage::tr("Italian")
                                         : ReportPage::tr("English");
}

} // namespace

ReportPage::ReportPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("report"), parent), choices_(new ReportChoices),
      preview_(new ReportPreview),
      make_(makeButton(tr("Make the report and its files…"), QStringLiteral("export"), true)),
      print_(makeButton(tr("Print it…")))
{
    auto *empty = new EmptyState(tr("Nothing to report yet."),
                                 tr("The report is made from the answer: solve the plan, and its pages stand here."),
                                 tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(space::half, space::half, verbs);
    flow->addWidget(make_);
    flow->addWidget(print_);
    body()->addWidget(verbs);
    body()->addWidget(empty_);
    auto *row = new AdaptiveRow;
    auto *left = new QWidget;
    constexpr int choicesWidth = 300;
    left->setMaximumWidth(scaled(choicesWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(choices_);
    column->addStretch(1);
    auto *right = new QWidget; // each card as high as what it holds
    auto *sheets = new QVBoxLayout(right);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->addWidget(preview_);
    sheets->addStretch(1);
    row->add(left);
    row->add(right, 1);
    body()->addWidget(row);
    body()->addStretch(1);
    connect(make_, &QPushButton::clicked, this, [this] { Q_EMIT verbRequested(QStringLiteral("export")); });
    connect(print_, &QPushButton::clicked, this, [this] { Q_EMIT verbRequested(QStringLiteral("print")); });
    connect(choices_, &ReportChoices::changed, this, [this](const planner::ReportSettings &report) {
        document().undoStack()->push(new ChangeReportCommand(document(), report));
    });
    connect(preview_, &ReportPreview::laidOut, this, &ReportPage::showWords);
    connect(preview_, &ReportPreview::workingChanged, this, &ReportPage::showWords);
    connect(preview_, &ReportPreview::workingChanged, this, &StepPage::cancelChanged);
    connect(preview_, &ReportPreview::failed, this, &StepPage::failed);
}

bool ReportPage::isPreparing() const
{
    return preview_->isWorking() || (preview_->isVisible() && !preview_->sheets()->isDrawn());
}

bool ReportPage::canCancel() const
{
    return preview_->isWorking();
}

void ReportPage::cancel()
{
    preview_->cancel();
}

void ReportPage::refresh()
{
    const Answer *answer = document().answer();
    const bool isFresh = answer && !document().isStale() && !answer->isQuick;
    const QString at = document().file();
    choices_->showSettings(document().plan().report, at.isEmpty() ? QString() : QFileInfo(at).absolutePath());
    empty_->setVisible(!answer);
    preview_->setVisible(answer);
    make_->setEnabled(isFresh);
    print_->setEnabled(isFresh);
    if (!answer)
        preview_->clear();
    else if (isFresh) {
        const planner::ReportSettings &report = document().plan().report;
        const QString key = QStringList{answer->result.seal,
                                        document().title(),
                                        report.company,
                                        report.logo,
                                        report.language,
                                        report.chapters.join(QLatin1Char(',')),
                                        QString::number(answer->result.binding.size()),
                                        QString::number(document().revision())}
                                .join(QLatin1Char('\n'));
        preview_->showReport(document().written(), catalog(), key);
    }
    showWords();
}

void ReportPage::showWords()
{
    const Answer *answer = document().answer();
    if (!answer) {
        header()->setAnswer(tr("There is nothing to hand on yet."), tr("Press F5 to solve the plan."));
        return;
    }
    const QString language = languageName(document().plan().report.language);
    const QStringList &chosen = document().plan().report.chapters;
    if (preview_->pages() == 0 && !preview_->isWorking() && !document().isStale())
        header()->setAnswer(tr("The report was not laid out."),
                            tr("What it holds can be chosen, and its files can be made, without that."));
    else if (preview_->pages() == 0)
        header()->setAnswer(tr("The report is being laid out."), tr("What it holds can be chosen already."));
    else
        header()->setAnswer(
            tr("The report says it on %n page(s), in %1.", nullptr, preview_->pages()).arg(language),
            document().isStale()
                ? tr("These pages are older than the plan; they follow with the next answer.")
                : tr("%n of %1 chosen chapter(s) have something to tell of this answer. The choice is stored in the "
                     "plan: the command line makes the same files.",
                     nullptr, preview_->chapters())
                      .arg(chosen.isEmpty() ? planner::reportChapterIds().size() : chosen.size()));
}

} // namespace cw::app
