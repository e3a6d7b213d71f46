#include "ui/cases/FindingWatch.h"

#include <algorithm>

namespace leertafel::ui {

using anonymity::Certainty;
using anonymity::Finding;

namespace {

constexpr int shortestSpread = 3;

QList<QPair<int, int>> wholeWords(const QString& text, const QString& needle) {
    QList<QPair<int, int>> found;
    if (needle.isEmpty())
        return found;
    for (auto at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.size())) {
        const auto end = at + needle.size();
        const bool openLeft = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool openRight = end == text.size() || !text.at(end).isLetterOrNumber();
        if (openLeft && openRight)
            found.append({static_cast<int>(at), static_cast<int>(needle.size())});
    }
    return found;
}

bool overlaps(const Finding& finding, int start, int length) {
    return finding.start < start + length && start < finding.start + finding.length;
}

} // namespace

FindingWatch::FindingWatch(anonymity::Gate gate, QStringList fields, QObject* parent)
    : QObject(parent), m_gate(std::move(gate)), m_fields(std::move(fields)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &FindingWatch::settle);
}

QList<Finding> FindingWatch::scan(const QString& text) const { return m_gate.open(text, m_decisions); }

void FindingWatch::load(const QHash<QString, QString>& texts, const QList<FindingDecision>& decisions) {
    m_texts = texts;
    m_decisions = decisions;
    m_placeholders.clear();
    m_own.clear();
    m_waiting.clear();
    m_rest.stop();
    for (const auto& field : m_fields)
        rescan(field);
    spread();
}

void FindingWatch::setDecisions(const QList<FindingDecision>& decisions) {
    m_decisions = decisions;
    for (const auto& field : m_fields)
        rescan(field);
    spread();
}

void FindingWatch::edited(const QString& field, const QString& text, int cursor) {
    const auto before = m_texts.value(field);
    if (before == text)
        return;
    qsizetype head = 0;
    const auto shorter = std::min(before.size(), text.size());
    while (head < shorter && before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    const auto from = head == 0 ? 0 : text.lastIndexOf(u'\n', head - 1) + 1;
    auto to = text.indexOf(u'\n', text.size() - tail);
    if (to < 0)
        to = text.size();
    const auto shift = text.size() - before.size();
    const auto oldTo = to - shift;

    QList<Finding> next;
    for (const auto& finding : m_findings.value(field))
        if (finding.start + finding.length <= from)
            next.append(finding);
    for (auto finding : scan(text.mid(from, to - from))) {
        finding.start += static_cast<int>(from);
        const bool inTheMaking =
            finding.certainty == Certainty::Possible && finding.start + finding.length == cursor;
        if (!inTheMaking)
            next.append(finding);
    }
    for (auto finding : m_findings.value(field))
        if (finding.start >= oldTo) {
            finding.start += static_cast<int>(shift);
            next.append(finding);
        }
    m_texts[field] = text;
    if (!m_waiting.contains(field))
        m_waiting.append(field);
    m_rest.start();
    put(field, next);
    Q_EMIT countsChanged();
}

void FindingWatch::settle() {
    m_rest.stop();
    if (m_waiting.isEmpty())
        return;
    for (const auto& field : std::exchange(m_waiting, {}))
        rescan(field);
    spread();
}

void FindingWatch::rescan(const QString& field) { m_own[field] = scan(m_texts.value(field)); }

void FindingWatch::spread() {
    QHash<QString, Finding> known;
    for (const auto& field : m_fields)
        for (const auto& finding : m_own.value(field)) {
            const auto needle = m_texts.value(field).mid(finding.start, finding.length);
            if (finding.certainty == Certainty::Certain && needle.size() >= shortestSpread)
                known.insert(needle, finding);
        }
    for (const auto& field : m_fields) {
        auto next = m_own.value(field);
        const auto text = m_texts.value(field);
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            for (const auto& word : wholeWords(text, it.key())) {
                const auto start = word.first;
                const auto length = word.second;
                const bool taken = std::any_of(next.cbegin(), next.cend(),
                                               [&](const Finding& f) { return overlaps(f, start, length); });
                if (taken)
                    continue;
                auto copy = it.value();
                copy.start = start;
                next.append(copy);
            }
        std::sort(next.begin(), next.end(),
                  [](const Finding& a, const Finding& b) { return a.start < b.start; });
        put(field, next);
    }
    Q_EMIT countsChanged();
}

void FindingWatch::put(const QString& field, const QList<Finding>& findings) {
    m_findings[field] = findings;
    Q_EMIT changed(field);
}

QList<Spot> FindingWatch::spots() const {
    QList<Spot> all;
    for (const auto& field : m_fields)
        for (const auto& finding : m_findings.value(field))
            all.append({field, finding, m_texts.value(field).mid(finding.start, finding.length)});
    return all;
}

int FindingWatch::certain() const {
    int n = 0;
    for (const auto& list : m_findings)
        n += static_cast<int>(std::count_if(
            list.cbegin(), list.cend(), [](const Finding& f) { return f.certainty == Certainty::Certain; }));
    return n;
}

int FindingWatch::possible() const {
    int n = 0;
    for (const auto& list : m_findings)
        n += static_cast<int>(list.size());
    return n - certain();
}

int FindingWatch::suggestible() const {
    int n = 0;
    for (const auto& list : m_findings)
        n += static_cast<int>(std::count_if(list.cbegin(), list.cend(),
                                            [](const Finding& f) { return !f.suggestions.isEmpty(); }));
    return n;
}

int FindingWatch::occurrences(const QString& needle) const {
    int n = 0;
    for (const auto& field : m_fields)
        n += static_cast<int>(wholeWords(m_texts.value(field), needle).size());
    return n;
}

QList<QPair<int, int>> FindingWatch::places(const QString& field, const QString& needle) const {
    return wholeWords(m_texts.value(field), needle);
}

QStringList FindingWatch::texts() const {
    QStringList all;
    for (const auto& field : m_fields)
        all.append(m_texts.value(field));
    return all;
}

QStringList FindingWatch::suggestions(const Spot& spot) const {
    auto placeholders = m_placeholders;
    for (const auto& text : m_texts)
        placeholders.learn(text);
    return placeholders.suggestions(spot.needle, spot.finding);
}

QHash<QString, QList<Replacement>> FindingWatch::replacements() {
    QList<CasePlaceholders::Found> found;
    for (const auto& spot : spots())
        found.append({spot.needle, spot.finding});
    for (const auto& text : std::as_const(m_texts))
        m_placeholders.learn(text);
    m_placeholders.introduce(found);
    QHash<QString, QList<Replacement>> all;
    for (const auto& field : std::as_const(m_fields))
        if (const auto list = m_placeholders.replacements(m_texts.value(field), m_findings.value(field));
            !list.isEmpty())
            all.insert(field, list);
    return all;
}

QList<Replacement> FindingWatch::replacements(const QString& text, const QList<Finding>& findings) {
    QList<CasePlaceholders::Found> found;
    for (const auto& finding : findings)
        found.append({text.mid(finding.start, finding.length), finding});
    for (const auto& known : std::as_const(m_texts))
        m_placeholders.learn(known);
    m_placeholders.introduce(found);
    return m_placeholders.replacements(text, findings);
}

} // namespace leertafel::ui
