#include "app/cli/commands.h"
#include "app/cli/measurement_answer.h"
#include "sync/ble/hex.h"

#include <string>

namespace homeward::cli {

namespace {

struct DecodeOptions {
    std::string hex;
};

/// Without a diary: the bytes alone say it.
Result<Answer, Failure> decodePacket(const Invocation&, const DecodeOptions& options)
{
    const auto packet = ble::bytesFromHex(options.hex);
    if (!packet)
        return unexpected{
            invalid("invalidHex", "A packet is written as two hexadecimal digits for each byte.")};
    return measurementAnswer(ble::decodeMeasurement(*packet));
}

void addDecodeOptions(CLI::App& command, DecodeOptions& options)
{
    command
        .add_option("HEX", options.hex,
                    "The bytes of one packet: two hexadecimal digits each, spaces between allowed")
        ->type_name("HEX")
        ->required();
}

} // namespace

void addHrDecodeCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand<DecodeOptions>(
                    hr, {"decode", "Says what a packet of a strap means; needs no diary"}, chosen,
                    addDecodeOptions, decodePacket),
                "  homewardctl hr decode 164B39031E03\n"
                "  homewardctl --json hr decode \"10 3C 00 04\"");
}

} // namespace homeward::cli
