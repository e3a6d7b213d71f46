#include "tests/fuzz/Figures.h"

// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    leertafel::fuzz::readTwice(leertafel::fuzz::bytesOf(data, size), leertafel::services::checkCounts);
    return 0;
}
