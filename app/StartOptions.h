#pragma once

#include <QString>
#include <QStringList>

namespace leertafel {

/// What the command line asked of the window.
struct StartOptions {
    QString store{};     ///< open this folder; absolute
    QString language{};  ///< `nl` or `en` for this run
    QString scheme{};    ///< `light`, `dark` or `system` for this run
    int textPercent = 0; ///< for this run; 0 as chosen
    bool demo = false;   ///< open the example
    QString settings{};  ///< another file for the preferences
};

/// Reads what follows the name of the program in `arguments`. `--help` and `--version` are answered at once
/// and end the program.
/// @param[out] refusal one sentence about what cannot be followed; empty when all can.
StartOptions readStartOptions(const QStringList& arguments, QString& refusal);

} // namespace leertafel
