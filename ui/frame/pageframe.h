// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

namespace ui {

class Language;

/// A page with its message bar above it. A message changes language with the window and stays until it is closed.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString what;
        QString meaning;
        QString verb; ///< empty: no button
    };

    PageFrame(QWidget *page, const Language &language, QWidget *parent = nullptr);

    /// `words` is asked again whenever the language changes; `act` runs when the verb is chosen.
    void showMessage(MessageBar::Kind kind, std::function<Words()> words, std::function<void()> act = {});
    void showError(const domain::Error &error);
    void clear();
    [[nodiscard]] QWidget *page() const { return m_page; }

private:
    QWidget *m_page;
    const Language &m_language;
    MessageBar *m_bar;
    std::function<Words()> m_words;
    std::function<void()> m_act;
};

} // namespace ui
