// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

#include <QObject>

namespace ui {

class ImportWork;
class Settings;

/// The file of an import, how it is read, and what is known of it. It is looked at again whenever the reading changes. What a person
/// chose for a file comes back with the next one of the same shape.
class ImportFile final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ImportFile(ImportWork &work, Settings &settings, QObject *parent);

    /// Begins with this file, whatever was known of another.
    void open(const QString &path);
    void close();
    /// Reads it so from now on; what the columns mean is found out anew. When it cannot be read so, `failed` says why and the
    /// former reading stays.
    void setReading(const exchange::Reading &reading);
    /// What the columns mean; none: what was recognised or guessed.
    void setMapping(const std::optional<exchange::Mapping> &mapping);
    /// Counts the States of its rows; `counted` tells the end. Without a column of States there is nothing to count.
    void countStates();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether it was recognised.
    [[nodiscard]] bool isOpen() const { return m_sample.has_value(); }
    [[nodiscard]] const exchange::Sample &sample() const { return *m_sample; }
    /// Whose columns it has, before anybody said what they mean.
    [[nodiscard]] exchange::Family family() const { return m_family; }
    [[nodiscard]] const exchange::Reading &reading() const { return m_reading; }
    [[nodiscard]] const QList<exchange::StateCount> &states() const { return m_states; }
    [[nodiscard]] bool isCounted() const { return m_counted; }

    /// What was chosen for the last file of this shape, without its State; none: there was none.
    [[nodiscard]] const std::optional<exchange::ImportOptions> &remembered() const { return m_remembered; }
    /// Keeps what was chosen for the next file of this shape.
    void remember(const exchange::ImportOptions &options);

Q_SIGNALS:
    void looked(); ///< the file, or its reading, is another
    void counted(); ///< the States are known
    void failed(const domain::Error &error);

private:
    void takeFirst(const domain::Result<exchange::Sample> &sample);
    void take(const exchange::Sample &sample, const exchange::Reading &reading);
    [[nodiscard]] std::optional<exchange::ImportOptions> recall() const;

    ImportWork &m_work;
    Settings &m_settings;
    QString m_path;
    qint64 m_size = 0;
    QString m_shape; ///< as it was first recognised
    std::optional<exchange::Sample> m_sample;
    exchange::Family m_family = exchange::Family::Uhri;
    exchange::Reading m_reading;
    QList<exchange::StateCount> m_states;
    bool m_counted = false;
    std::optional<exchange::ImportOptions> m_remembered;
};

} // namespace ui
