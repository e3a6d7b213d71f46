#include "ui/cases/CaseLegend.h"

#include "core/anonymity/Roles.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& form() {
    static const QRegularExpression pattern(u"\\[(\\p{L}+)(?: (\\d{1,2}))?\\]"_s);
    return pattern;
}

struct Parts {
    QString kind;
    int number; ///< 0 when it has none
};

Parts partsOf(const QString& placeholder) {
    const auto match = form().match(placeholder);
    return {match.captured(1), match.captured(2).toInt()};
}

QString ordinal(int number, const QString& kind) {
    switch (number) {
    case 1:
        return CaseLegend::tr("first %1").arg(kind);
    case 2:
        return CaseLegend::tr("second %1").arg(kind);
    case 3:
        return CaseLegend::tr("third %1").arg(kind);
    case 4:
        return CaseLegend::tr("fourth %1").arg(kind);
    case 5:
        return CaseLegend::tr("fifth %1").arg(kind);
    case 6:
        return CaseLegend::tr("sixth %1").arg(kind);
    default:
        return CaseLegend::tr("%1, number %2").arg(kind).arg(number);
    }
}

} // namespace

QStringList placeholdersIn(const QStringList& texts) {
    QStringList found;
    QStringList kinds; // in the order in which the texts name them
    for (const auto& text : texts)
        for (auto it = form().globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(2).isEmpty() &&
                anonymity::roleOf(match.captured(1).toUtf8().constData()).isEmpty())
                continue;
            if (!found.contains(match.captured()))
                found.append(match.captured());
            if (!kinds.contains(match.captured(1)))
                kinds.append(match.captured(1));
        }
    std::sort(found.begin(), found.end(), [&](const QString& a, const QString& b) {
        const auto left = partsOf(a), right = partsOf(b);
        return std::pair(kinds.indexOf(left.kind), left.number) <
               std::pair(kinds.indexOf(right.kind), right.number);
    });
    return found;
}

QString placeholderWords(const QString& placeholder, const QStringList& among) {
    const auto [kind, number] = partsOf(placeholder);
    if (number > 0)
        return ordinal(number, kind);
    const bool oneOfMore = std::any_of(among.cbegin(), among.cend(), [&, word = kind](const QString& other) {
        return other != placeholder && partsOf(other).kind == word;
    });
    return oneOfMore ? ordinal(1, kind) : kind;
}

CaseLegend::CaseLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(u"case.legend"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::px(space::s), Theme::px(space::m), 0, 0);
    outer->setSpacing(Theme::px(2));
    outer->addWidget(new TextLabel(tr("Who is who"), TextRole::Guide, TextLabel::Tone::Quiet, this));
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::px(2));
    outer->addLayout(m_body);
    hide();
}

void CaseLegend::setTexts(const QStringList& texts) {
    const auto shown = placeholdersIn(texts);
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearLayout(m_body);
    bool any = false;
    for (const auto& placeholder : shown) {
        const auto words = placeholderWords(placeholder, shown);
        if (placeholder.mid(1, placeholder.size() - 2) == words)
            continue; // "[moeder] = moeder" tells nobody anything
        any = true;
        auto* line =
            new TextLabel(u"%1 = %2"_s.arg(placeholder, words), TextRole::Guide, TextLabel::Tone::Ink, this);
        line->setObjectName(u"case.legend.line"_s);
        m_body->addWidget(line);
    }
    setVisible(any);
}

} // namespace leertafel::ui
