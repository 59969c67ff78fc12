// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pageframe.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PageFrame::PageFrame(QWidget *page, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_language(language)
    , m_bar(new MessageBar)
{
    m_bar->setObjectName(u"messageBar"_s);
    m_bar->setFlush(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(page, 1);
    setFocusProxy(page);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        // The act may show another message, which replaces this function.
        if (const auto act = m_act)
            act();
    });
    retranslate(this, [this] {
        if (!m_words)
            return;
        const Words words = m_words();
        m_bar->retranslate(words.what, words.meaning, words.verb);
    });
}

void PageFrame::showMessage(MessageBar::Kind kind, std::function<Words()> words, std::function<void()> act)
{
    m_words = std::move(words);
    m_act = std::move(act);
    const Words now = m_words();
    m_bar->showMessage(kind, now.what, now.meaning, now.verb);
}

void PageFrame::showError(const domain::Error &error)
{
    showMessage(MessageBar::Kind::Error, [this, error]() -> Words {
        // The first sentence says what happened, the others what it means and what to do.
        const QString all = m_language.wording().error(error);
        const auto end = all.indexOf(u". "_s);
        return end < 0 ? Words {all, {}, {}} : Words {all.left(end + 1), all.mid(end + 2), {}};
    });
}

void PageFrame::clear()
{
    m_bar->close();
}

} // namespace ui
