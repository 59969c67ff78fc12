// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/handoversheet.h"
#include "reports/pages.h"
#include "ui/frame/surroundings.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class Label;
class PageView;
class SegmentedControl;

/// The handover sheet as it will be printed, in the language chosen for it, and the way to paper and to a file. Laid out on a worker when it comes into
/// sight; the newest wins.
class SheetPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPreview(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~SheetPreview() override;

    void setInput(const reports::HandoverSheetInput &input);

Q_SIGNALS:
    void failed(const domain::Error &error);
    void written(const QString &path);
    void shown(int pages); ///< these pages stand there now

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Draft
    {
        reports::Document document;
        reports::Pages pages;
    };
    void prepare();
    void write(const QString &path);
    void setReady(bool ready);

    Surroundings m_surroundings;
    reports::HandoverSheetInput m_input;
    bool m_stale = true;
    QTimer m_pause; ///< choices that follow one another make one sheet
    SegmentedControl *m_language;
    QPushButton *m_save;
    QPushButton *m_print;
    Label *m_page;
    PageView *m_view;
    EmptyState *m_waiting;
    QStackedLayout *m_stack;
    std::optional<Draft> m_draft;
    QFuture<domain::Result<Draft>> m_task;
    quint64 m_generation = 0;
};

} // namespace ui
