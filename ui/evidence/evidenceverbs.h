// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencework.h"
#include "ui/frame/surroundings.h"

#include <QObject>

class QWidget;

namespace ui {

/// Something to be said about evidence, worded again when the language changes.
struct EvidenceWords
{
    bool isError = false;
    QString what;
    QString meaning = {};
};
struct EvidenceMessage
{
    std::function<EvidenceWords()> words;
    std::function<QString()> verb = {}; ///< what can be done about it
    std::function<void()> act = {};
};

/// What can be done with a piece of evidence that is in the workspace. Opening makes a copy that can only be read; what would run when it is opened is never
/// launched, only saved, and it is said why.
class EvidenceVerbs : public QObject
{
    Q_OBJECT
public:
    /// `window` carries the dialogs.
    EvidenceVerbs(const Surroundings &surroundings, EvidenceWork &work, QWidget *window);

    void open(const domain::Evidence &evidence);
    /// Asks where to.
    void saveCopy(const domain::Evidence &evidence);
    void saveCopyTo(const domain::Evidence &evidence, const QString &path);
    void showLink(const domain::Evidence &evidence);
    void verify(const domain::Evidence &evidence);

Q_SIGNALS:
    void said(const ui::EvidenceMessage &message);
    void verified(const QString &sha256); ///< its bytes are those that were stored

private:
    void opened(const domain::Evidence &evidence, const domain::Result<ViewCopy> &copy);
    void say(const domain::Error &error);
    void refuse(const domain::Evidence &evidence, domain::Runs why);

    Surroundings m_surroundings;
    EvidenceWork &m_work;
    QWidget *m_window;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::EvidenceMessage)
