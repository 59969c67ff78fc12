// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "work/task.h"

/// Reading off the UI thread: each job opens its own read-only connection to the workspace.
namespace items {

/// The workspace a worker opens: its path and who reads. An empty path is none.
struct Source
{
    QString path;
    storage::Context context;
};

/// Runs `read` on a worker. Errors of opening are the result's.
template <class T>
[[nodiscard]] work::Task<T> readOnWorker(const Source &source, std::function<T(const storage::Reader &)> read)
{
    return work::start<T>([source, read = std::move(read)](const work::Progress &progress) -> domain::Result<T> {
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        const auto store = storage::Store::open(source.path, source.context, storage::Store::Access::ReadOnly);
        if (!store)
            return tl::unexpected(store.error());
        return (*store)->read(read);
    });
}

} // namespace items
