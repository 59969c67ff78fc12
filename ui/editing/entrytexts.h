// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace ui {

class Label;
class Language;
class SegmentedControl;
class TextEdit;

/// How many words a text has, as reports count them: what stands between blanks.
[[nodiscard]] int wordCount(const QString &text);

/// What an entry says, in one language or both: what was done, with its count of words, what stands in the way, what comes next.
class EntryTexts : public QWidget
{
    Q_OBJECT
public:
    explicit EntryTexts(const Language &language, QWidget *parent = nullptr);

    /// Shows the language of the window where the entry has words in it, else the other.
    void fill(const domain::Progress &entry);
    /// Puts what is typed into `entry`.
    void take(domain::Progress &entry) const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QWidget *narrativeField() const; ///< of the language that is shown

Q_SIGNALS:
    void edited();
    void filesOffered(const QList<QUrl> &files); ///< pasted where words are typed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The fields of one language.
    struct Page
    {
        TextEdit *narrative = nullptr;
        TextEdit *obstacles = nullptr;
        TextEdit *nextSteps = nullptr;
        Label *obstaclesLabel = nullptr;
        Label *nextStepsLabel = nullptr;
        QBoxLayout *lower = nullptr; ///< obstacles beside next steps, or above them
    };
    [[nodiscard]] Page makePage(domain::Language language);
    [[nodiscard]] TextEdit *makeText(const QString &name, int height, QWidget *page);
    void showLanguage(domain::Language language);
    void word();
    void countWords();

    const Language &m_language;
    Label *m_label; ///< of the narrative that is shown
    Label *m_words;
    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    Page m_spanish;
    Page m_english;
};

} // namespace ui
