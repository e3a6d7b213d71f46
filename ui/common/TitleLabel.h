#pragma once

#include "ui/common/Widgets.h"

#include <QStringList>

namespace leertafel::ui {

/// The words laid out in at most `most` lines of that width; the last ends in "…" where they do not fit.
QStringList linesWithin(const QString& words, const QFont& font, int width, int most);

/// A title that goes on in a second line before it ends in "…"; its tool tip is the whole of it.
class TitleLabel final : public TextLabel {
    Q_OBJECT
public:
    static constexpr int lines = 2; ///< unless `setMost` says otherwise
    explicit TitleLabel(const QString& title, TextRole role = TextRole::BodyStrong, Tone tone = Tone::Ink,
                        QWidget* parent = nullptr);

    /// In how many lines it may go on before it ends in "…".
    void setMost(int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextRole m_role;
    int m_most = lines;
};

/// Words that lead somewhere, underlined; wraps, takes the focus, and tells by `linkActivated`.
TextLabel* makeLink(const QString& words, TextRole role = TextRole::Body);

} // namespace leertafel::ui
