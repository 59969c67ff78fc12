// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QUrl>

class QMimeData;

namespace ui {

/// What is pasted from a word processor or a page, as plain paragraphs: paragraphs and lists stay ("• ", "1. "), rows of a table become lines with
/// tabs, everything else goes: fonts, colours, links, pictures, hidden text. Blanks that only looked like indents go too.
[[nodiscard]] QString pastedText(const QMimeData &pasted);

/// Several paragraphs to type. Tab leaves the field; pasting keeps paragraphs and lists and nothing else. A file is no text: one that is dropped goes to
/// whatever lies around the field, one that is pasted is told.
class TextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void filesPasted(const QList<QUrl> &files);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace ui
