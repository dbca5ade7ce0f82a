// Large catalogs: opening 100,000 own parts over the shipped ones, importing them, and searching all of it.
// The counter `peak_mb` is the most memory the process ever had (VmHWM); run with a filter to see one step alone.
#include "catalog/store/catalogreader.h"
#include "catalog/store/catalogsearch.h"
#include "catalog/store/userfacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cw::catalog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 26);

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kilobytes = 1024;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / kilobytes;
    return 0;
}

SnapshotPtr shipped()
{
    static const SnapshotPtr snapshot = readCatalog(defaultCatalogFile()).value();
    return snapshot;
}

/// Shipped systems again under ids, names, prices and contracts of their own.
std::vector<ImportedRow> ownParts(int count)
{
    const FactTable &systems = *shipped()->table(u"systems"_s);
    std::vector<ImportedRow> rows;
    rows.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        ImportedRow &row = rows[std::size_t(i)];
        const QStringList &like = systems.rows[std::size_t(i) % systems.rows.size()];
        row.kind = systems.kind;
        row.id = u"own-%1-%2"_s.arg(qHash(i) % 1000000).arg(i);
        row.isOwnWord = true;
        for (qsizetype c = 1; c < systems.columns.size(); ++c)
            row.cells.insert(systems.columns[c], like[c]);
        row.cells[u"name"_s] += u" lot %1"_s.arg(i);
        row.cells[u"price_usd_low"_s] = QString::number(100000 + i);
        row.cells[u"price_usd_high"_s] = QString::number(150000 + i);
        row.cells[u"notes"_s] = u"Contract FW-%1"_s.arg(i);
    }
    return rows;
}

/// Written by a process of its own, so that the memory it takes is not counted here.
QString storedParts(int count)
{
    static QTemporaryDir folder;
    const QString file = folder.filePath(u"own-%1.sqlite"_s.arg(count));
    if (QFile::exists(file))
        return file;
    const pid_t writer = fork();
    if (writer == 0)
        _exit(UserCatalog(file).addFacts(ownParts(count), day).ok() ? 0 : 1);
    int status = 1;
    return waitpid(writer, &status, 0) == writer && status == 0 ? file : QString();
}

void open(benchmark::State &state)
{
    const UserCatalog user(storedParts(int(state.range(0))));
    for (auto _ : state) {
        const auto laid = withUserCatalog(shipped(), user, day);
        if (!laid.ok())
            state.SkipWithError("the catalog cannot be laid");
        benchmark::DoNotOptimize(laid);
    }
    state.counters["peak_mb"] = peakMegabytes();
}
BENCHMARK(open)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void import(benchmark::State &state)
{
    const auto rows = ownParts(int(state.range(0)));
    QTemporaryDir folder;
    int serial = 0;
    for (auto _ : state) {
        UserCatalog user(folder.filePath(u"import-%1.sqlite"_s.arg(++serial)));
        if (!user.addFacts(rows, day).ok())
            state.SkipWithError("the rows cannot be stored");
    }
}
BENCHMARK(import)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond)->Iterations(1);

void search(benchmark::State &state)
{
    const auto laid = withUserCatalog(shipped(), UserCatalog(storedParts(int(state.range(0)))), day).value();
    const CatalogSearch index(laid);
    const QString queries[] = {u"h100 lot 4711"_s, u"nvidia"_s, u"FW-99"_s, u"no such words anywhere"_s};
    std::size_t hits = 0;
    for (auto _ : state)
        for (const QString &query : queries)
            hits += index.find(query).size();
    state.counters["hits"] = double(hits) / double(state.iterations());
    state.counters["ms_per_query"] = benchmark::Counter(
        double(std::size(queries)) * 1e-3, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(search)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);

void indexing(benchmark::State &state)
{
    const auto laid = withUserCatalog(shipped(), UserCatalog(storedParts(int(state.range(0)))), day).value();
    for (auto _ : state) {
        const CatalogSearch index(laid);
        benchmark::DoNotOptimize(index.find(u"h100"_s).size());
    }
}
BENCHMARK(indexing)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
