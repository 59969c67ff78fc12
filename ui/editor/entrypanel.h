// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/frame/surroundings.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace ui {

class EntryForm;
class Panel;

/// The progress entry that is being written or read, in the page itself. Hidden while there is none; what was typed and not saved stays as its draft.
class EntryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EntryPanel(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Shows this entry of the recommendation; none: a new one. The keyboard goes where one begins to write.
    void open(Session &session, domain::RecommendationId recommendation, std::optional<domain::ProgressId> entry);
    void close();

Q_SIGNALS:
    void closed();

private:
    void leave();

    Surroundings m_surroundings;
    Panel *m_panel;
    QPointer<EntryForm> m_form;
};

} // namespace ui
