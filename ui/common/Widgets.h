#pragma once

#include "ui/common/Tokens.h"

#include <QAbstractButton>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QVariant>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLayout;
class QScrollBar;
class QSpacerItem;
class QTextDocument;
class QVBoxLayout;

/// The components of the window. All set their accessible names from their words; all follow the theme.
namespace leertafel::ui {

class DrawerHandle;
class IdCombo;      // ui/common/IdCombo.h
class VerticalArea; // ui/common/VerticalArea.h

/// A label in one role of the type scale; wraps unless told otherwise.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Ink, Quiet, Faint, Ochre, Plum, Red, Link, OnAccent };
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Ink,
                       QWidget* parent = nullptr);
    void setTone(Tone tone);
    /// One line that ends in "…" where it does not fit; set a tool tip with the whole text yourself.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    /// Gives rich text the line height of its role too.
    void tuneDocument() const;
    bool paintsItself() const;
    int lineRoom(int width, int natural) const;
    QSize layOut(int width, QPainter* painter, QPoint at) const;
    TextRole m_role;
    Tone m_tone;
    bool m_elided = false;
    mutable QPointer<QTextDocument> m_tuned;
};

/// A theme icon of a fixed size; decoration, without a name of its own.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, int logicalSide = size::icon, QWidget* parent = nullptr);
    void setIconName(const QString& name);
    void setIcon(const QIcon& shown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_side;
};

enum class ButtonKind { Primary, Quiet, Plain, Small, Link };
/// A button of 34 px (28 for `Small`); `Primary` is filled: one a page. `Plain` stands beside other buttons
/// for not doing it. `Link` goes somewhere: underlined words, flush with the text around them.
QPushButton* makeButton(const QString& words, ButtonKind kind, const QString& iconName = {},
                        QWidget* parent = nullptr);
/// Makes a button the filled one of its page, or quiet while another one is.
void fillButton(QPushButton* button, bool filled);

/// A word in a 1 px frame of `size::chip` high: a state, a seat, minutes. `Dashed` ochre is *onverklaard*.
class Chip : public QLabel {
    Q_OBJECT
public:
    enum class Look { Neutral, Ochre, OchreDashed, Plum, Red, Accent };
    explicit Chip(const QString& words, Look look = Look::Neutral, QWidget* parent = nullptr);
    void setLook(Look look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Crumb and note, under them the serif title and its state; quiet buttons right, then the filled one.
class PageHeader : public QFrame {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setCrumb(const QString& text); ///< plain text, may hold " › "
    void setTitle(const QString& title);
    void setState(const QString& words); ///< empty hides the chip
    void setNote(const QString& text);   ///< quiet words beside the crumb ("Bewaard om 10:42")
    /// Puts a button right; call in the order of the eye, the primary one last.
    void addButton(QPushButton* button);
    /// A form opened or closed below: its act is the filled button of the page meanwhile (`makeFormAct`).
    void beginForm(QPushButton* act);
    void endForm(QPushButton* act);
    void forgetForm(const QPushButton* act); ///< the form is being destroyed
    QSize minimumSizeHint() const override;
Q_SIGNALS:
    void crumbActivated();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Gives the title room: the buttons go under it.
    void arrange();
    /// Fills the act of the form that opened last, or else what is filled without one.
    void fillOne();
    void fitHeights();
    int buttonsWidth() const;

    TextLabel* m_crumb;
    QPushButton* m_crumbButton;
    TextLabel* m_title;
    Chip* m_state;
    TextLabel* m_note;
    QHBoxLayout* m_buttons;
    QList<QPointer<QPushButton>> m_acts;    ///< of the forms that are open, the last one last
    QList<QPointer<QPushButton>> m_quieted; ///< filled when no form is open
    QBoxLayout* m_outer;
    QBoxLayout* m_words;
    QSpacerItem* m_crumbStrut; ///< the line stays where it is empty, so that the title stands still
    bool m_under = false;
};

/// Tabs under a page header: words with an accent bar under the current one; arrow keys move.
class TabStrip : public QFrame {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);
    int addTab(const QString& words); ///< its index
    void setTabText(int index, const QString& words);
    void setTabVisible(int index, bool visible);
    int current() const;
    void setCurrent(int index);
    /// To the next (+1) or previous (−1) tab that is shown, round the end.
    void step(int by);
Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

/// Joined buttons of which one is on; arrow keys move. More than two become a combo box when narrow.
class Segmented : public QFrame {
    Q_OBJECT
public:
    /// `Tight` leaves room beside it in a bar with more to choose.
    enum class Fit : quint8 { Wide, Tight };
    explicit Segmented(const QStringList& words, Fit fit = Fit::Wide, QWidget* parent = nullptr);
    int current() const; ///< -1 while nothing is chosen
    void setCurrent(int index);
    /// Back to nothing chosen; the narrow form says `asks` meanwhile.
    void clearChoice(const QString& asks);
    /// To what is chosen, or to the first choice.
    void focusChoice();
Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
    QFrame* m_frame;
    IdCombo* m_combo;
};

/// A framed ground with 16 px inside and 7 px corners.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// A heading with a count, and under it rows in one card: "Aan jou gevraagd 3".
class RowList : public QWidget {
    Q_OBJECT
public:
    explicit RowList(const QString& heading, QWidget* parent = nullptr);
    void setHeading(const QString& heading, const QString& note = {});
    /// A row of at least 58 px: icon, bold first line, second line, when, one button. The whole row and the
    /// button both emit `activated(index)`.
    /// Buttons are all as wide as the widest, so that what stands before them lines up.
    int addRow(const QString& iconName, const QString& first, const QString& second, const QString& when,
               const QString& buttonWords);
    void clear();
    int count() const;
Q_SIGNALS:
    void activated(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void alignButtons();
    TextLabel* m_heading;
    TextLabel* m_note;
    Card* m_card;
    QList<QWidget*> m_rows;
    bool m_tight = false;
};

/// 4 px bar at the left, a sentence, at most two buttons; in place of a dialog.
class InlineMessage : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Attention, Safety, Certain };
    explicit InlineMessage(Kind kind, QWidget* parent = nullptr);
    void setText(const QString& richText); ///< may hold <b>
    QString text() const;
    void setKind(Kind kind);
    QPushButton* addButton(const QString& words, const QString& iconName = {}); ///< small, at most two

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Kind m_kind;
    IconLabel* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_buttons;
    QBoxLayout* m_outer;
};

/// One sentence and under it one button where a list would be, flush left.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& sentence, const QString& buttonWords = {}, QWidget* parent = nullptr);
    /// Fills its button: on a page whose header has no filled one.
    void setPrimary();
Q_SIGNALS:
    void activated();
};

/// Bold label, one line of guide text, then the field.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, const QString& guide, QWidget* field, QWidget* parent = nullptr);
    QWidget* field() const { return m_field; }

private:
    QWidget* m_field;
};

/// How many times as much of the room what stands beside a side panel takes, the panel taking one.
inline constexpr int besidePanel = 3;

/// The panel at the right (288–368 px, 420 in a very wide window): sections under each other on the
/// alternate ground, split by lines; scrolls by itself; becomes a drawer opened by its heading when the
/// window is narrow.
class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);
    /// A section with an optional heading; `red` puts the safety bar at its left.
    QVBoxLayout* addSection(const QString& heading = {}, bool red = false, const QString& iconName = {});
    void clear();
    /// Within 288–368 px; 320 unless set.
    void setPreferredWidth(int logical);
    /// What the drawer is called; the headings of the sections unless set.
    void setDrawerHeading(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setOpen(bool open);
    void fitWidth();
    void nameHandle();
    DrawerHandle* m_handle;
    VerticalArea* m_area;
    QVBoxLayout* m_sections;
    QString m_heading;
    QStringList m_headings;
    bool m_red = false;
    int m_width = 320;
    bool m_open = true;
    bool m_narrow = false;
};

/// A column that scrolls vertically only and keeps its content's width; what gets the focus is shown whole.
class Column : public QWidget {
    Q_OBJECT
public:
    explicit Column(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// Brings a widget of the column into view.
    void reveal(QWidget* widget);
    QScrollBar* scrollBar() const;

private:
    VerticalArea* m_area;
    QVBoxLayout* m_body;
};

/// A line of 1 px across.
QFrame* makeLine(QWidget* parent = nullptr);

/// Scrolls whatever column or side panel a widget is in so that the whole of it shows: for a list that opens
/// where it stands.
void bringIntoView(QWidget* widget);

/// Whether the window around `widget` is below 1,100 px of logical width at 100 % text.
bool isNarrow(const QWidget* widget);

/// Tells when the window around `watched` becomes narrow or wide, and once when first shown. Lives as
/// long as `watched`.
class NarrowWatcher : public QObject {
    Q_OBJECT
public:
    NarrowWatcher(QWidget* watched, std::function<void(bool narrow)> tell);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void judge();
    QWidget* m_watched;
    QPointer<QWidget> m_window;
    std::function<void(bool)> m_tell;
    bool m_known = false;
    bool m_narrow = false;
};

/// Sets a property that the style sheet looks at, and styles the widget again.
void restyleAs(QWidget* widget, const char* property, const QVariant& value);

/// Keeps words of a smaller role on the baseline of larger ones beside them; both stand at the bottom of a
/// row.
void alignBaseline(QWidget* smaller, TextRole role, TextRole beside);

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace leertafel::ui
