// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"

#include <QWidget>

class QStandardItemModel;

namespace ui {

class Label;
class NavigationList;
class SavedViews;

/// The saved views in the navigation, each with how many recommendations it finds. Hidden while there are none.
class ViewList final : public QWidget
{
    Q_OBJECT
public:
    ViewList(const Surroundings &surroundings, SavedViews &views, QWidget *parent = nullptr);

private:
    void fill();

    Surroundings m_surroundings;
    SavedViews &m_views;
    Label *m_heading;
    NavigationList *m_list;
    QStandardItemModel *m_model;
};

} // namespace ui
