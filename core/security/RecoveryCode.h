#pragma once

#include "core/domain/Result.h"
#include "core/security/SecretBytes.h"

#include <QString>

namespace leertafel::security {

/// The printed code that opens a store when passphrases are forgotten: 130 random bits and a check sum of 10
/// bits as seven groups of four letters and digits. I, L, O and U are never used; I, L and O are read as
/// 1, 1 and 0, and case, spaces and dashes do not matter.
class RecoveryCode {
public:
    static RecoveryCode random();
    /// `WrongRecoveryCode` when it cannot be one: a letter too many or too few, or a slip of the pen.
    static Result<RecoveryCode> parse(QStringView typed);

    QString text() const; ///< `7K3M-…`
    QByteArrayView secret() const { return m_symbols.view(); }

private:
    explicit RecoveryCode(SecretBytes symbols) : m_symbols(std::move(symbols)) {}
    SecretBytes m_symbols; ///< 26 ASCII symbols
};

} // namespace leertafel::security
