// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>
#include <functional>

namespace ui {

/// Runs `texts` now and again on every LanguageChange of `widget`, so that each text stands once in the code. Qt sends the event to every
/// child object of a widget that is told; this filter is one.
inline void retranslate(QWidget *widget, std::function<void()> texts)
{
    class Filter : public QObject
    {
    public:
        Filter(QWidget *parent, std::function<void()> again)
            : QObject(parent)
            , m_again(std::move(again))
        {
            parent->installEventFilter(this);
        }
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::LanguageChange)
                m_again();
            return false;
        }

    private:
        std::function<void()> m_again;
    };
    texts();
    new Filter(widget, std::move(texts));
}

} // namespace ui
