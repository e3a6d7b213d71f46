#include "core/domain/Quarter.h"

namespace leertafel {

Result<Quarter> Quarter::parse(QStringView text) {
    const auto digit = [&](qsizetype i) { return text[i] >= u'0' && text[i] <= u'9'; };
    const bool shaped = text.size() == 7 && digit(0) && digit(1) && digit(2) && digit(3) && text[4] == u'-' &&
                        text[5] == u'K' && text[6] >= u'1' && text[6] <= u'4';
    if (!shaped || text.left(4).toInt() < 1900)
        return fail(ErrorCode::InvalidValue, {{QStringLiteral("what"), QStringLiteral("quarter")},
                                              {QStringLiteral("value"), text.left(20).toString()}});
    return of(text.left(4).toInt(), text[6].digitValue());
}

Quarter Quarter::of(QDate date) { return of(date.year(), (date.month() - 1) / 3 + 1); }

Quarter Quarter::of(int year, int number) {
    Q_ASSERT(number >= 1 && number <= 4);
    return fromIndex(year * 4 + number - 1);
}

Quarter Quarter::fromIndex(int index) {
    Quarter quarter;
    quarter.m_index = index;
    return quarter;
}

QDate Quarter::firstDay() const { return QDate(year(), (number() - 1) * 3 + 1, 1); }
QDate Quarter::lastDay() const { return firstDay().addMonths(3).addDays(-1); }
QString Quarter::text() const {
    return QStringLiteral("%1-K%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number());
}

} // namespace leertafel
