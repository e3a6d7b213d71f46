#include <QtGlobal>

// A library needs one source of its own; the data reaches whoever links it through Qt's object files.
namespace leertafel {
[[maybe_unused]] extern const int resourceEdition;
const int resourceEdition = 1;
} // namespace leertafel
