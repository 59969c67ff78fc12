// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/newevidence.h"
#include "ui/editor/editorreading.h"

#include <QWidget>

namespace ui {

class Label;
class Language;
class LinkButton;
class Panel;
class TimelineView;

/// The newest entries of the progress log. Older ones come when they are asked for; opening one asks for it.
class ProgressPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(const Language &language, QWidget *parent = nullptr);

    void setReading(const EditorReading &reading);
    void setReadOnly(bool readOnly);
    /// Puts the keyboard on the newest entry.
    void focusLog();

Q_SIGNALS:
    void addRequested();
    void entryRequested(domain::ProgressId id);
    void olderRequested();
    void evidenceOffered(domain::ProgressId id, const QList<ui::NewEvidence> &evidence); ///< dropped onto it or pasted

private:
    void fill();

    const Language &m_language;
    items::ProgressTimelineModel m_model;
    int m_count = 0;
    bool m_readOnly = false;
    Panel *m_panel;
    TimelineView *m_view;
    Label *m_none;
    LinkButton *m_older;
};

} // namespace ui
