#include "core/security/RecoveryCode.h"

#include "core/security/Sodium.h"

using namespace Qt::StringLiterals;

namespace leertafel::security {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t symbolCount = 26;

QByteArray checkSum(QByteArrayView symbols) {
    useSodium();
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, bytesOf(symbols), lengthOf(symbols), nullptr, 0);
    QByteArray sum;
    sum.append(alphabet[hash[0] & 31]);
    sum.append(alphabet[hash[1] & 31]);
    return sum;
}

QByteArray normalised(QStringView typed) {
    QByteArray symbols;
    for (const QChar c : typed) {
        const char16_t upper = c.toUpper().unicode();
        if (c.isSpace() || upper == u'-' || upper == u'\u2013')
            continue;
        const char16_t read = upper == u'O' ? u'0' : (upper == u'I' || upper == u'L') ? u'1' : upper;
        if (read > 127 || !QByteArrayView(alphabet).contains(static_cast<char>(read)))
            return {};
        symbols.append(static_cast<char>(read));
    }
    return symbols;
}

} // namespace

RecoveryCode RecoveryCode::random() {
    SecretBytes symbols(symbolCount);
    for (std::size_t i = 0; i < symbolCount; ++i)
        symbols.data()[i] = static_cast<unsigned char>(alphabet[randombytes_uniform(32)]);
    return RecoveryCode(std::move(symbols));
}

Result<RecoveryCode> RecoveryCode::parse(QStringView typed) {
    QByteArray symbols = normalised(typed);
    const bool right = symbols.size() == static_cast<qsizetype>(symbolCount) + 2 &&
                       checkSum(QByteArrayView(symbols).first(symbolCount)) == symbols.last(2);
    if (!right)
        return fail(ErrorCode::WrongRecoveryCode);
    RecoveryCode code(SecretBytes::copyOf(QByteArrayView(symbols).first(symbolCount)));
    symbols.fill('\0');
    return code;
}

QString RecoveryCode::text() const {
    const QByteArray whole = secret().toByteArray() + checkSum(secret());
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u'-';
        text += QLatin1Char(whole[i]);
    }
    return text;
}

} // namespace leertafel::security
