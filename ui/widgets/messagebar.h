// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

class LinkButton;

/// Errors and warnings at the top of a page: bold what happened, then what it means, one verb at the right. It stays
/// until it is closed; Esc closes it. Hidden until a message is shown.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Neutral };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the message and tells screen readers, also when the same bar is already there. `meaning` and `verb` may be
    /// empty.
    void showMessage(Kind kind, const QString &what, const QString &meaning = {}, const QString &verb = {});
    /// The same message in another language: no announcement.
    void retranslate(const QString &what, const QString &meaning, const QString &verb);
    void close();
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// A further verb, before the first; the caller names and words it.
    LinkButton *addVerb();
    /// Another icon than the kind's own: what the bar is about ("languages").
    void setIconName(const QString &name);
    /// Without: the bar states a condition (a stale translation) and goes when the condition goes.
    void setClosable(bool closable);
    /// No side borders and no rounding, for a bar that closes off a panel or a page.
    void setFlush(bool flush);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTexts(const QString &what, const QString &meaning, const QString &verb);
    void nameButtons();

    Kind m_kind = Kind::Neutral;
    bool m_flush = false;
    QString m_icon;
    QLabel *m_text;
    LinkButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
