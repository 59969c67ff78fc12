// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/painters.h"

#include <QLabel>

namespace ui {

enum class Ink { Text, Text2, Text3, Accent, Late, Soon, Ok };

/// A text in a step of the type scale and a colour of the tokens; follows both when the scheme or the system's text
/// size changes.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, Role role = Role::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    void setRole(Role role);
    /// One line that gives way: elided at its end, with the whole text as tool tip when it does not fit.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();

    Role m_role;
    Ink m_ink;
    bool m_elided = false;
};

/// A mechanism, a state of review, a count.
class BadgeLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeLabel(const QString &text = {}, BadgeKind kind = BadgeKind::Neutral, QWidget *parent = nullptr);
    void setBadge(const QString &text, BadgeKind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    BadgeKind m_kind;
};

class StatusPill final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);
    void setStatus(domain::Status status, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::Status m_status = domain::Status::NotStarted;
    QString m_text;
};

/// A thin bar: progress of a recommendation (in its status colour) or of anything else.
class ThinBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ThinBar(QWidget *parent = nullptr);
    /// `share` 0..1. `status` gives the colour; without one the bar is the accent.
    void setShare(double share, std::optional<domain::Status> status = std::nullopt);
    void setThickness(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    int m_thickness = 4;
    std::optional<domain::Status> m_status;
};

/// Position mark of a body's grade; the words stand beside it.
class GradeMark final : public QWidget
{
    Q_OBJECT
public:
    explicit GradeMark(QWidget *parent = nullptr);
    /// `given` 0-based, -1 for none.
    void setGrade(int steps, int given);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps = 5;
    int m_given = -1;
};

class UrgencyLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit UrgencyLabel(QWidget *parent = nullptr);
    void setDue(domain::Urgency urgency, const QString &date, const QString &distance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where both do not fit side by side the distance stands below the date.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int line() const;

    domain::Urgency m_urgency = domain::Urgency::None;
    QString m_date;
    QString m_distance;
};

/// A key in a frame.
class KeyBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyBadge(const QString &keys = {}, QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// An icon of the theme in a colour of the tokens. Decoration: screen readers pass it by.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &name = {}, Ink ink = Ink::Text2, int size = 16, QWidget *parent = nullptr);
    void setIconName(const QString &name, Ink ink = Ink::Text2);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_size;
};

[[nodiscard]] QColor inkColour(Ink ink, const Tokens &tokens);

} // namespace ui
