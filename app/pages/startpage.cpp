#include "app/pages/startpage.h"

#include "app/models/words.h"
#include "app/pages/wayin.h"
#include "app/session/samples.h"
#include "app/session/settings.h"
#include "app/widgets/labels.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int columns = 3, edge = 64;

/// As the keyboard of the user names it: "Strg+N".
QString nativeKey(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString sampleSecond(const planner::Plan &plan)
{
    QStringList kinds;
    for (const planner::Workload &w : plan.need.workloads) {
        if (const QString kind = workloadKindName(w.kind); !kinds.contains(kind))
            kinds << kind;
    }
    return kinds.join(QStringLiteral(", "));
}

QString sampleThird(const planner::Plan &plan)
{
    QStringList parts{StartPage::tr("%n workload(s)", nullptr, int(plan.need.workloads.size()))};
    if (!plan.need.ownSites.empty())
        parts << StartPage::tr("%n own site(s)", nullptr, int(plan.need.ownSites.size()));
    parts << StartPage::tr("%n month(s)", nullptr, plan.need.horizon.months);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StartPage::StartPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(edge, space::page, edge, space::page);
    column->setSpacing(space::gap);
    column->addWidget(makeLabel(tr("What should the cluster do?"), TypeRole::StartTitle, Ink::First, true));
    column->addWidget(
        makeLabel(tr("Say what you need; Clusterwright answers what to buy or rent, where, when, and how sure it is."),
                  TypeRole::Body, Ink::Second, true));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::card);
    auto *stepwise = new WayIn(tr("Plan step by step"), tr("Five questions, under three minutes"),
                               nativeKey(QKeySequence::New), QStringLiteral("new"), true);
    auto *open = new WayIn(tr("Open a plan"), tr("A file from this machine"), nativeKey(QKeySequence::Open),
                           QStringLiteral("open"), false);
    auto *sources = new WayIn(tr("Look into the catalog"), tr("Every fact with its source"),
                              nativeKey(QStringLiteral("Ctrl+2")), QStringLiteral("sources"), false);
    ways_ = {stepwise, open, sources};
    for (QAbstractButton *way : ways_)
        ways->addWidget(way, 1);
    column->addLayout(ways);
    auto *empty = makeLink(tr("Or begin with an empty plan"), QStringLiteral("need"));
    column->addWidget(empty, 0, Qt::AlignLeft);
    connect(stepwise, &WayIn::clicked, this, &StartPage::stepwiseRequested);
    connect(empty, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &WayIn::clicked, this, &StartPage::openRequested);
    connect(sources, &WayIn::clicked, this, &StartPage::sourcesRequested);

    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Start from a sample"), TypeRole::Section));
    head->addStretch(1);
    head->addWidget(makeLabel(tr("Every sample opens as your own copy"), TypeRole::CellSecond, Ink::Second));
    column->addSpacing(space::half);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::card);
    int place = 0;
    for (const Sample &sample : samples()) {
        auto *card = new SampleCard(sample.plan, sampleSecond(sample.plan), sampleThird(sample.plan));
        connect(card, &SampleCard::clicked, this, [this, file = sample.file] { Q_EMIT sampleChosen(file); });
        grid->addWidget(card, place / columns, place % columns);
        cards_ << card;
        ++place;
    }
    for (int c = 0; c < columns; ++c)
        grid->setColumnStretch(c, 1);
    column->addLayout(grid);
    column->addSpacing(space::half);
    column->addWidget(new DropZone);
    recentBox_ = new QWidget;
    recent_ = new QVBoxLayout(recentBox_);
    recent_->setContentsMargins(0, space::half, 0, 0);
    recent_->setSpacing(0);
    column->addWidget(recentBox_);
    column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    refresh();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int width = (viewport()->width() - 2 * edge - (columns - 1) * space::card) / columns;
    for (const QList<QAbstractButton *> *all : {&ways_, &cards_})
        for (qsizetype first = 0; first < all->size(); first += columns) {
            const QList<QAbstractButton *> row = all->mid(first, columns);
            int height = 0;
            for (const QAbstractButton *each : row)
                height = std::max(height, each->heightForWidth(width));
            for (QAbstractButton *each : row)
                each->setFixedHeight(height);
        }
}

void StartPage::refresh()
{
    while (QLayoutItem *item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    recentBox_->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    recent_->addWidget(makeLabel(tr("Recent"), TypeRole::Section));
    for (const QString &file : files.mid(0, 5)) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, space::quarter, 0, space::quarter);
        auto *link = makeLink(QFileInfo(file).completeBaseName(), QStringLiteral("need"));
        link->setAccessibleName(tr("Open %1").arg(file));
        connect(link, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        line->addWidget(link);
        line->addStretch(1);
        auto *path = makeLabel(
            QFontMetrics(typeFont(TypeRole::CellSecond)).elidedText(QFileInfo(file).path(), Qt::ElideMiddle, 520),
            TypeRole::CellSecond, Ink::Second);
        path->setToolTip(file);
        line->addWidget(path);
        recent_->addWidget(row);
        recent_->addWidget(makeRule());
    }
}

} // namespace cw::app
