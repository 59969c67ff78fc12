// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"

#include <QWidget>

namespace ui {

class Label;
class Language;
class Panel;
class ScaleList;
class ThinBar;

/// The State's own validated result: the statuses with the one that holds, since when and how far. Choosing another asks for the change; it is
/// not made here.
class NationalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NationalPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly, const QString &why);

Q_SIGNALS:
    void statusRequested(domain::Status status);

private:
    void fill();

    const Language &m_language;
    std::optional<EditorReading> m_reading;
    bool m_readOnly = false;
    QString m_why;
    Panel *m_panel;
    ScaleList *m_list;
    ThinBar *m_bar;
    Label *m_percent;
    Label *m_reason;
};

} // namespace ui
