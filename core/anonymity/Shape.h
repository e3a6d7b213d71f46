#pragma once

#include "core/anonymity/Signs.h"

#include <QLatin1StringView>
#include <QString>

namespace leertafel::anonymity {

/// A text without capitals, with `0` for every number in figures or words: "Zoon (14), drie keer" is
/// "zoon (0), 0 keer". What must stand beside a number for a pattern to have a chance is found in it for far
/// less than the pattern costs.
class Shape {
public:
    explicit Shape(const QString& text);
    Shape(const Shape&) = delete;
    Shape& operator=(const Shape&) = delete;

    /// Whether one of `signs`, which are written with `|` between them, occurs.
    bool has(QLatin1StringView signs) const;
    /// The same, at the beginning of a word.
    bool begins(QLatin1StringView words) const;
    /// The same, where nothing but a letter follows a letter: as a word of its own.
    bool hasWord(QLatin1StringView words) const;
    /// Whether a number is said in a word other than "een".
    bool hasNumeral() const { return m_numeral; }
    bool hasFigure() const { return m_figure; }
    /// Whether a letter and a figure stand on either side of a stop, a slash or a hyphen.
    bool hasGroups() const { return m_groups; }
    /// Whether single signs stand apart, as they do where somebody spells.
    bool hasSpelled() const { return m_spelled; }

private:
    /// @param whole nothing but a sign that is no letter follows
    bool hasAtWord(QLatin1StringView words, bool whole) const;
    void read(const QString& small);

    QString m_text;
    bool m_numeral = false;
    bool m_figure = false;
    bool m_groups = false;
    bool m_spelled = false;
    Signs m_signs;
};

} // namespace leertafel::anonymity
