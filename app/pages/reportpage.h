// What is handed on: the report as it will be printed beside what it holds, whose it is and in which language; and the
// verbs that make it. The choices are kept in the plan, so that the command line makes the same.
#pragma once

#include "app/pages/steppage.h"

class QPushButton;

namespace cw::app {

class ReportChoices;
class ReportPreview;

class ReportPage : public StepPage {
    Q_OBJECT
public:
    explicit ReportPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isPreparing() const override;
    [[nodiscard]] bool canCancel() const override;
    void cancel() override;
    [[nodiscard]] ReportChoices *choices() const { return choices_; }
    [[nodiscard]] ReportPreview *preview() const { return preview_; }

private:
    void showWords();
    ReportChoices *choices_;
    ReportPreview *preview_;
    QWidget *empty_;
    QPushButton *make_, *print_;
};

} // namespace cw::app
