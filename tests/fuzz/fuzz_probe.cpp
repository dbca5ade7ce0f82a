// Results of the probe, as a file and line by line: what is accepted is written and reads back.
#include "probes/host/proberun.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "probe";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    std::string problem;
    (void)probes::kindOfLine(bytes.toStdString(), problem);
    (void)probes::identityFromLine(bytes.toStdString(), problem);
    (void)probes::listingFromLine(bytes.toStdString(), problem);
    (void)probes::resultFromLine(bytes.toStdString(), problem);
    QString why;
    const auto run = probes::runFromFile(bytes, why);
    if (!run) {
        require(!why.isEmpty(), "a refusal says why");
        return;
    }
    (void)probes::toSentence(*run);
    const QByteArray written = probes::toFile(*run);
    const auto again = probes::runFromFile(written, why);
    require(again.has_value(), "a written run reads back");
    require(probes::toFile(*again) == written, "a run that was read back is written the same");
}
