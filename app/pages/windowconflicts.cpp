// The file of the open plan holds what another program wrote: it is read again or written over, and neither side's work
// goes without being asked for.
#include "app/pages/mainwindow.h"
#include "app/widgets/strip.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace cw::app {

namespace {

/// Which of the two was chosen, or neither: the window stays as it is.
enum class Choice { Drastic, SaveAs, Stay };

Choice ask(QWidget *window, const QString &title, const QString &text, const QString &drastic)
{
    QMessageBox question(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, window);
    const QAbstractButton *first = question.addButton(drastic, QMessageBox::DestructiveRole);
    QPushButton *second = question.addButton(MainWindow::tr("Save mine as…"), QMessageBox::AcceptRole);
    question.addButton(MainWindow::tr("Stay here"), QMessageBox::RejectRole);
    question.setDefaultButton(second);
    question.exec();
    const QAbstractButton *chosen = question.clickedButton();
    return chosen == first ? Choice::Drastic : chosen == second ? Choice::SaveAs : Choice::Stay;
}

} // namespace

void MainWindow::readAgain()
{
    commitFocus();
    const QString file = document_.file();
    if (document_.isDirty()) {
        const Choice choice = ask(this, tr("Read the file again?"),
                                  tr("“%1” has changes that are not saved. Reading %2 again loses them.")
                                      .arg(document_.title(), QFileInfo(file).fileName()),
                                  tr("Throw mine away"));
        if (choice == Choice::Stay || (choice == Choice::SaveAs && !saveAs()))
            return;
        watch_.forgetOwn();
    }
    (void)readFile(file);
}

bool MainWindow::saveOverOthers()
{
    const QString file = document_.file();
    switch (ask(this, tr("Write over the file?"),
                tr("Another program changed %1 after it was read here. Saving would lose what it wrote.")
                    .arg(QFileInfo(file).fileName()),
                tr("Write over it"))) {
    case Choice::Drastic:
        strip_->dismiss(); // it told of the same
        return writeTo(file);
    case Choice::SaveAs:
        return saveAs();
    case Choice::Stay:
        break;
    }
    return false;
}

} // namespace cw::app
