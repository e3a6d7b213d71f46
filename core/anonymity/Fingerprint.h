#pragma once

#include <QByteArray>

namespace leertafel::anonymity {

/// Tells one set of rules and lists from another: made from the word data and the sources of the rules when
/// the program is built. Another one means that a text that passed before may hold findings now.
QByteArray engineFingerprint();

} // namespace leertafel::anonymity
