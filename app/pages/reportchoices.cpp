#include "app/pages/reportchoices.h"

#include "app/export/reportlogo.h"
#include "app/models/errortext.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/typedtext.h"
#include "planner/plan/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace cw::app {

namespace {

constexpr int longestCompany = 120;

QString chapterTitle(const QString &id)
{
    static const std::map<QString, const char *> titles = {
        {QStringLiteral("finance"), QT_TRANSLATE_NOOP("ReportChoices", "Memo for finance")},
        {QStringLiteral("facilities"), QT_TRANSLATE_NOOP("ReportChoices", "Memo for facilities")},
        {QStringLiteral("conflict"), QT_TRANSLATE_NOOP("ReportChoices", "Why there is no plan")},
        {QStringLiteral("need"), QT_TRANSLATE_NOOP("ReportChoices", "Need and assumptions")},
        {QStringLiteral("performance"), QT_TRANSLATE_NOOP("ReportChoices", "Performance")},
        {QStringLiteral("bill"), QT_TRANSLATE_NOOP("ReportChoices", "Bill of materials")},
        {QStringLiteral("placement"), QT_TRANSLATE_NOOP("ReportChoices", "Placement")},
        {QStringLiteral("rooms"), QT_TRANSLATE_NOOP("ReportChoices", "Rooms and losses")},
        {QStringLiteral("platform"), QT_TRANSLATE_NOOP("ReportChoices", "Storage and software")},
        {QStringLiteral("power"), QT_TRANSLATE_NOOP("ReportChoices", "Power and racks")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("ReportChoices", "Schedule")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("ReportChoices", "Cost over time")},
        {QStringLiteral("own_or_rent"), QT_TRANSLATE_NOOP("ReportChoices", "Own or rent")},
        {QStringLiteral("considered"), QT_TRANSLATE_NOOP("ReportChoices", "Considered and why not")},
        {QStringLiteral("law"), QT_TRANSLATE_NOOP("ReportChoices", "Law and sovereignty")},
        {QStringLiteral("sustainability"), QT_TRANSLATE_NOOP("ReportChoices", "Sustainability")},
        {QStringLiteral("findings"), QT_TRANSLATE_NOOP("ReportChoices", "Findings")},
        {QStringLiteral("sources"), QT_TRANSLATE_NOOP("ReportChoices", "Sources")},
        {QStringLiteral("changes"), QT_TRANSLATE_NOOP("ReportChoices", "Change log and hashes")}};
    const auto found = titles.find(id);
    return found == titles.end() ? id : ReportChoices::tr(found->second);
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

/// In its own words, without the country a locale of Qt thinks of: "English", "Deutsch".
QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                               : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void tick(const std::vector<QCheckBox *> &checks, const QStringList &on)
{
    for (QCheckBox *check : checks)
        check->setChecked(on.isEmpty() || on.contains(check->objectName()));
}

} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : Card(tr("What it holds"), parent), company_(new QLineEdit), language_(new QComboBox),
      logo_(makeLabel({}, TypeRole::Body, Ink::Second, true)),
      problem_(makeLabel({}, TypeRole::CellSecond, Ink::First, true)), choose_(makeLink(tr("Choose a picture…"))),
      without_(makeLink(tr("Without")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto label = [&](const QString &text, QWidget *field) {
        auto *name = makeLabel(text, TypeRole::Caption, Ink::Second);
        name->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(name);
    };
    label(tr("Company"), company_);
    company_->setMaxLength(longestCompany);
    company_->setPlaceholderText(tr("None: the cover names the plan alone"));
    column->addWidget(company_);
    column->addSpacing(space::half);
    label(tr("Logo"), choose_);
    choose_->setAccessibleName(tr("Choose a picture for the logo"));
    without_->setAccessibleName(tr("Without a logo"));
    auto *logoRow = new QHBoxLayout;
    logoRow->addWidget(logo_, 1);
    logoRow->addWidget(choose_);
    logoRow->addWidget(without_);
    column->addLayout(logoRow);
    column->addWidget(problem_);
    column->addSpacing(space::half);
    label(tr("Language of report and summary"), language_);
    for (const QString &code : planner::reportLanguages())
        language_->addItem(languageName(code), code);
    column->addWidget(language_);
    column->addSpacing(space::gap);
    column->addWidget(makeLabel(tr("Chapters"), TypeRole::Section));
    auto *chapters = new QVBoxLayout;
    chapters->setSpacing(0);
    chapters_ = addChecks(chapters, planner::reportChapterIds(), chapterTitle, &planner::ReportSettings::chapters);
    column->addLayout(chapters);
    column->addSpacing(space::gap);
    column->addWidget(makeLabel(tr("Files of an export"), TypeRole::Section));
    auto *files = new QWidget;
    auto *flow = new FlowLayout(space::gap, 0, files);
    outputs_ = addChecks(
        flow, planner::outputIds(), [](const QString &id) { return id; }, &planner::ReportSettings::outputs);
    column->addWidget(files);
    addContent(content);
    problem_->hide();
    typedCompany_ = new TypedText(company_, [this](const QString &company) {
        planner::ReportSettings report = report_;
        report.company = company.trimmed();
        tell(report);
        return true;
    });
    connect(language_, &QComboBox::activated, this, [this](int index) {
        planner::ReportSettings report = report_;
        report.language = index == 0 ? QString() : language_->itemData(index).toString();
        tell(report);
    });
    connect(choose_, &QPushButton::clicked, this, &ReportChoices::chooseLogo);
    connect(without_, &QPushButton::clicked, this, [this] {
        planner::ReportSettings report = report_;
        report.logo.clear();
        report.logoImage.clear();
        tell(report);
    });
}

std::vector<QCheckBox *> ReportChoices::addChecks(QLayout *layout, const QStringList &ids,
                                                  const std::function<QString(const QString &)> &title,
                                                  QStringList planner::ReportSettings::*place)
{
    std::vector<QCheckBox *> checks;
    for (const QString &id : ids) {
        auto *check = new QCheckBox(title(id));
        check->setObjectName(id);
        layout->addWidget(check);
        checks.push_back(check);
    }
    for (QCheckBox *check : checks) {
        connect(check, &QCheckBox::clicked, this, [this, checks, check, place] {
            if (std::none_of(checks.begin(), checks.end(), [](const QCheckBox *c) { return c->isChecked(); })) {
                check->setChecked(true);
                problem_->setText(tr("At least one chapter and one file have to stay."));
                problem_->show();
                return;
            }
            planner::ReportSettings report = report_;
            report.*place = namedOnly(checks);
            tell(report);
        });
    }
    return checks;
}

void ReportChoices::tell(const planner::ReportSettings &report)
{
    problem_->clear();
    problem_->hide();
    if (!(report == report_))
        Q_EMIT changed(report);
}

QString ReportChoices::problem() const
{
    return problem_->text();
}

void ReportChoices::showSettings(const planner::ReportSettings &report, const QString &folder)
{
    report_ = report;
    folder_ = folder;
    typedCompany_->show(report.company);
    language_->setCurrentIndex(std::max(0, language_->findData(report.language)));
    logo_->setText(report.logo.isEmpty() ? tr("none") : report.logo);
    without_->setVisible(!report.logo.isEmpty());
    choose_->setEnabled(!folder_.isEmpty());
    choose_->setToolTip(folder_.isEmpty() ? tr("Save the plan first: its logo lies beside it.") : QString());
    tick(chapters_, report.chapters);
    tick(outputs_, report.outputs);
}

void ReportChoices::chooseLogo()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), folder_, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!file.isEmpty())
        useLogo(file);
}

void ReportChoices::useLogo(const QString &file)
{
    planner::Plan trial;
    trial.report.logo = QFileInfo(file).fileName();
    const std::vector<Error> errors = resolveLogo(trial, QFileInfo(file).path());
    if (QFileInfo(QFileInfo(file).path()).canonicalFilePath() != QFileInfo(folder_).canonicalFilePath())
        problem_->setText(tr("The logo has to lie in the folder of the plan: %1.").arg(folder_));
    else if (!errors.empty())
        problem_->setText(shownError(errors.front()));
    else {
        planner::ReportSettings report = report_;
        report.logo = trial.report.logo;
        report.logoImage = trial.report.logoImage;
        tell(report);
        return;
    }
    problem_->show();
}

} // namespace cw::app
