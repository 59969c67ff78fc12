// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/institutions/institutiondetail.h"
#include "wording/wording.h"

#include <QWidget>

namespace ui {

/// A focal point of today or of the past: who, what post, since when, and how to reach them. Everything can be selected and copied.
class PersonBlock final : public QWidget
{
    Q_OBJECT
public:
    /// `writable`: with the ways to edit and to hand over. `place` tells the buttons of several apart.
    PersonBlock(const InstitutionDetail::Somebody &somebody, const wording::Wording &wording, bool past, bool writable, int place, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested(domain::PersonId id);
    void handoverRequested(domain::PersonId id);
    void listRequested(const domain::Criteria &criteria);

private:
    void addLinks(class QHBoxLayout *row, const InstitutionDetail::Somebody &somebody, bool past, int place);
};

} // namespace ui
