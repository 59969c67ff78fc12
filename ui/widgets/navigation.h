// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Roles beside DisplayRole (text) and DecorationRole (QIcon or the icon's name) of a navigation's model.
enum NavigationRole {
    NavigationCountRole = Qt::UserRole + 100, ///< int: overdue things, red with a triangle; 0 shows nothing
    NavigationTrailingRole, ///< QString at the right in the third colour
    NavigationSectionRole, ///< bool: a heading, not an entry
    NavigationContextRole, ///< QString: a second line
    NavigationColourIconRole, ///< bool: the icon keeps its colours (file types)
};

/// Paints an entry: icon, text, and at the right a count or a remark. In a narrow list (a rail) the icon alone, with
/// the text as tool tip.
class NavigationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

/// The pages of the window, or the kinds of report: one current entry, on the colour of the navigation.
class NavigationList final : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);
    /// On the ground of pages instead of the navigation's.
    void setInPage(bool inPage) { m_inPage = inPage; }
    /// Up to here a list shows icons only.
    static constexpr int railWidth = 64;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Headings are passed over.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool m_inPage = false;
};

} // namespace ui
