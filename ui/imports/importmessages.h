// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/frame/language.h"

#include <QObject>

namespace ui {

class MessageBar;

/// What the bar at the top of the import page says, in the language of the window. The newest message stands.
class ImportMessages final : public QObject
{
    Q_OBJECT
public:
    /// The bar is `parent`'s; both outlive it.
    ImportMessages(const Language &language, QWidget *parent);

    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    void showError(const domain::Error &error);
    /// The workspace has changed since the file was compared.
    void showOutdated();
    /// A file was written; `rows`: how many rows of the imported one, where it holds them as they were.
    void showSaved(const QString &path, std::optional<qint64> rows = {});
    void clear();
    void retranslate();

Q_SIGNALS:
    void compareRequested();

private:
    enum class Said { Nothing, Error, Outdated, Saved };
    struct Texts
    {
        QString what;
        QString meaning;
        QString verb;
    };
    [[nodiscard]] Texts texts() const;
    void show(Said said);

    const Language &m_language;
    MessageBar *m_bar;
    Said m_said = Said::Nothing;
    domain::Error m_error;
    QString m_path;
    std::optional<qint64> m_rows;
};

} // namespace ui
