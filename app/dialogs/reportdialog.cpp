#include "app/dialogs/reportdialog.h"

#include "app/export/reportlogo.h"
#include "app/widgets/labels.h"
#include "planner/plan/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace cw::app {

namespace {

constexpr int checkColumns = 3, longestCompany = 120;

QString chapterTitle(const QString &id)
{
    static const std::map<QString, const char *> titles = {
        {QStringLiteral("finance"), QT_TRANSLATE_NOOP("ReportDialog", "Memo for finance")},
        {QStringLiteral("facilities"), QT_TRANSLATE_NOOP("ReportDialog", "Memo for facilities")},
        {QStringLiteral("conflict"), QT_TRANSLATE_NOOP("ReportDialog", "Why there is no plan")},
        {QStringLiteral("need"), QT_TRANSLATE_NOOP("ReportDialog", "Need and assumptions")},
        {QStringLiteral("performance"), QT_TRANSLATE_NOOP("ReportDialog", "Performance")},
        {QStringLiteral("bill"), QT_TRANSLATE_NOOP("ReportDialog", "Bill of materials")},
        {QStringLiteral("placement"), QT_TRANSLATE_NOOP("ReportDialog", "Placement")},
        {QStringLiteral("rooms"), QT_TRANSLATE_NOOP("ReportDialog", "Rooms and losses")},
        {QStringLiteral("platform"), QT_TRANSLATE_NOOP("ReportDialog", "Storage and software")},
        {QStringLiteral("power"), QT_TRANSLATE_NOOP("ReportDialog", "Power and racks")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("ReportDialog", "Schedule")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("ReportDialog", "Cost over time")},
        {QStringLiteral("own_or_rent"), QT_TRANSLATE_NOOP("ReportDialog", "Own or rent")},
        {QStringLiteral("considered"), QT_TRANSLATE_NOOP("ReportDialog", "Considered and why not")},
        {QStringLiteral("law"), QT_TRANSLATE_NOOP("ReportDialog", "Law and sovereignty")},
        {QStringLiteral("sustainability"), QT_TRANSLATE_NOOP("ReportDialog", "Sustainability")},
        {QStringLiteral("findings"), QT_TRANSLATE_NOOP("ReportDialog", "Findings")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("ReportDialog", "Sources")},
        {QStringLiteral("changes"), QT_TRANSLATE_NOOP("ReportDialog", "Change log and hashes")}};
    const auto found = titles.find(id);
    return found == titles.end() ? id : ReportDialog::tr(found->second);
}

/// None where all are on: a plan that names nothing gets what later versions add, too.
QStringList namedOnly(const std::vector<QCheckBox *> &checks)
{
    QStringList on;
    for (const QCheckBox *check : checks)
        if (check->isChecked())
            on << check->objectName();
    return on.size() == qsizetype(checks.size()) ? QStringList() : on;
}

} // namespace

ReportDialog::ReportDialog(const planner::ReportSettings &report, QString folder, QWidget *parent)
    : QDialog(parent), report_(report), folder_(std::move(folder)), company_(new QLineEdit(report.company)),
      language_(new QComboBox), logo_(makeLabel({}, TypeRole::Body, Ink::Second)),
      problem_(makeLabel({}, TypeRole::Body, Ink::First, true))
{
    setWindowTitle(tr("Report and outputs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->addWidget(makeLabel(tr("Kept in the plan: the command line makes the same."), TypeRole::Body, Ink::Second));
    auto *form = new QFormLayout;
    company_->setMaxLength(longestCompany);
    company_->setAccessibleName(tr("Company"));
    form->addRow(tr("Company"), company_);
    auto *logoRow = new QHBoxLayout;
    QPushButton *choose = makeButton(tr("Choose a picture…"));
    QPushButton *drop = makeLink(tr("Without"));
    logoRow->addWidget(logo_, 1);
    logoRow->addWidget(choose);
    logoRow->addWidget(drop);
    logo_->setText(report.logo.isEmpty() ? tr("none") : report.logo);
    choose->setEnabled(!folder_.isEmpty());
    choose->setToolTip(folder_.isEmpty() ? tr("Save the plan first: its logo lies beside it.") : QString());
    connect(choose, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(drop, &QPushButton::clicked, this, [this] {
        report_.logo.clear();
        report_.logoImage.clear();
        logo_->setText(tr("none"));
    });
    form->addRow(tr("Logo"), logoRow);
    for (const QString &code : planner::reportLanguages())
        language_->addItem(QLocale(code).nativeLanguageName(), code);
    language_->setCurrentIndex(std::max(0, language_->findData(report.language)));
    language_->setAccessibleName(tr("Language of report and summary"));
    form->addRow(tr("Language"), language_);
    column->addLayout(form);

    column->addWidget(makeLabel(tr("Chapters"), TypeRole::Section));
    auto *chapters = new QGridLayout;
    chapters_ = addChecks(chapters, planner::reportChapterIds(), report.chapters, chapterTitle);
    column->addLayout(chapters);
    column->addWidget(makeLabel(tr("Files of an export"), TypeRole::Section));
    auto *outputs = new QGridLayout;
    outputs_ = addChecks(outputs, planner::outputIds(), report.outputs, [](const QString &id) { return id; });
    column->addLayout(outputs);

    column->addWidget(problem_);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *leave = makeButton(tr("Leave it as it was")), *keep = makeButton(tr("Keep these choices"), {}, true);
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &ReportDialog::confirm);
    keep->setDefault(true);
}

std::vector<QCheckBox *> ReportDialog::addChecks(QGridLayout *grid, const QStringList &ids, const QStringList &on,
                                                 const std::function<QString(const QString &)> &title)
{
    std::vector<QCheckBox *> checks;
    for (const QString &id : ids) {
        auto *check = new QCheckBox(title(id));
        check->setObjectName(id);
        check->setChecked(on.isEmpty() || on.contains(id));
        grid->addWidget(check, int(checks.size()) / checkColumns, int(checks.size()) % checkColumns);
        checks.push_back(check);
    }
    return checks;
}

void ReportDialog::chooseLogo()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), folder_, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    planner::Plan trial;
    trial.report.logo = QFileInfo(file).fileName();
    const std::vector<Error> errors = resolveLogo(trial, QFileInfo(file).path());
    if (QFileInfo(file).canonicalPath() != QFileInfo(folder_).canonicalFilePath())
        problem_->setText(tr("The logo has to lie in the folder of the plan: %1.").arg(folder_));
    else if (!errors.empty())
        problem_->setText(errors.front().sentence());
    else {
        problem_->clear();
        report_.logo = trial.report.logo;
        report_.logoImage = trial.report.logoImage;
        logo_->setText(report_.logo);
    }
}

void ReportDialog::confirm()
{
    const auto isAny = [](const std::vector<QCheckBox *> &checks) {
        return std::any_of(checks.begin(), checks.end(), [](const QCheckBox *check) { return check->isChecked(); });
    };
    if (!isAny(chapters_) || !isAny(outputs_))
        problem_->setText(tr("At least one chapter and one file have to stay."));
    else
        accept();
}

planner::ReportSettings ReportDialog::chosen() const
{
    planner::ReportSettings report = report_;
    report.company = company_->text().trimmed();
    report.language = language_->currentIndex() == 0 ? QString() : language_->currentData().toString();
    report.chapters = namedOnly(chapters_);
    report.outputs = namedOnly(outputs_);
    return report;
}

} // namespace cw::app
