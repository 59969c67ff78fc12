// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Label;
class LinkButton;

/// A titled white box: title, context beside it, and at the right a link or small controls.
class Panel final : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    /// An empty title and no link: no header.
    void setTitle(const QString &title);
    void setContext(const QString &context);
    /// The name at the right that leads on; empty for none.
    void setLink(const QString &text);
    void addHeaderWidget(QWidget *widget);
    /// The content reaches from border to border and a hairline parts it from the header: for lists and tables.
    void setEdgeToEdge(bool edge);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeader();

    QWidget *m_header;
    QHBoxLayout *m_headerRow;
    Label *m_title;
    Label *m_context;
    LinkButton *m_link;
    QVBoxLayout *m_content;
    bool m_edge = false;
};

} // namespace ui
