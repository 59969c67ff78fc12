// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetloader.h"
#include "items/idloader.h"
#include "items/recommendationmodel.h"
#include "ui/frame/surroundings.h"

namespace ui {

/// What the list of recommendations lists: what the search field and the filters ask for, the rows that fit in their order, and the counts,
/// read on workers. Knows no widget.
class Listing final : public QObject
{
    Q_OBJECT
public:
    using Ids = items::IdLoader::Ids;

    explicit Listing(const Surroundings &surroundings, QObject *parent = nullptr);

    /// Drops everything of the former workspace; asks for nothing yet.
    void setSession(Session *session);
    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] items::RecommendationModel &model() { return m_model; }
    [[nodiscard]] const items::RecommendationModel &model() const { return m_model; }
    [[nodiscard]] items::FacetModel &facets() { return m_facets; }

    [[nodiscard]] domain::Criteria criteria() const;
    /// What the search field says, without the filters.
    [[nodiscard]] const domain::Criteria &base() const { return m_base; }
    /// What is wrong with what the search field says. A query that is not understood leaves the list as it is.
    [[nodiscard]] const std::optional<domain::Error> &problem() const { return m_problem; }

    void search(const QString &query);
    void choose(const items::FacetChoice &choice);
    /// Both at once.
    void show(const items::FacetChoice &choice, const domain::Criteria &base, bool fresh = true);
    /// Reads the list anew. `fresh`: it is another list, to be seen from its top.
    void refresh(bool fresh);
    void setWording(const wording::Wording &wording);

    [[nodiscard]] bool isLoading() const { return m_idLoader.isLoading(); }
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] qint64 fitting() const { return m_fitting; }
    [[nodiscard]] qint64 all() const { return m_all; }
    /// Whether it is known that nothing fits.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void requested(bool fresh); ///< before the list is read anew
    void listed(bool complete); ///< the first rows, or all of them
    void counted();
    void problemChanged();
    void asked(); ///< criteria or order are others
    void failed(const domain::Error &error);

private:
    void connectLoaders();
    void apply(const storage::ChangeSet &changes);
    void recount();
    void setProblem(const std::optional<domain::Error> &problem);

    Session *m_session = nullptr;
    items::RecommendationModel m_model;
    items::FacetModel m_facets;
    items::IdLoader m_idLoader;
    items::FacetLoader m_facetLoader;
    domain::Criteria m_base;
    std::optional<domain::Error> m_problem;
    qint64 m_fitting = 0;
    qint64 m_all = 0;
    bool m_counted = false;
};

} // namespace ui
