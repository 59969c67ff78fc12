// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/measurepanel.h"
#include "ui/frame/surroundings.h"

#include <QPointer>

namespace ui {

class EditDialog;
class Session;

/// What is done with the components and beneficiaries of a measure in its panel: asked for in a dialog, or written at once.
class MeasureParts final : public QObject
{
    Q_OBJECT
public:
    MeasureParts(const Surroundings &surroundings, MeasurePanel &panel, QWidget *parent);

    /// None: nothing can be done.
    void setMeasure(Session *session, const EditorReading *reading);

Q_SIGNALS:
    void dialogRequested(ui::EditDialog *dialog);

private:
    void connectComponents(PartsList &list);
    void connectBeneficiaries(PartsList &list);

    Surroundings m_surroundings;
    QWidget *m_parent;
    QPointer<Session> m_session;
    domain::RecommendationId m_id {0};
    QList<domain::Component> m_components;
    QList<domain::Beneficiary> m_beneficiaries;
};

} // namespace ui
