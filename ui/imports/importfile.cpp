// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importfile.h"

#include "ui/frame/settings.h"
#include "ui/imports/importwork.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::ImportOptions;
using exchange::Mapping;

namespace {

bool has(const Mapping &mapping, exchange::Column column)
{
    return std::ranges::find(mapping, std::optional(column)) != mapping.end();
}

bool hasText(const Mapping &mapping)
{
    using exchange::Column;
    return has(mapping, Column::Text) || has(mapping, Column::TextEs) || has(mapping, Column::TextEn);
}

/// Which columns name the State.
QList<qsizetype> stateColumns(const Mapping &mapping)
{
    QList<qsizetype> columns;
    for (size_t i = 0; i < mapping.size(); ++i) {
        if (mapping[i] == exchange::Column::Countries)
            columns << static_cast<qsizetype>(i);
    }
    return columns;
}

QString settingOf(const QString &shape)
{
    return u"import/"_s + shape;
}

} // namespace

ImportFile::ImportFile(ImportWork &work, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_settings(settings)
{
}

void ImportFile::close()
{
    m_path.clear();
    m_size = 0;
    m_shape.clear();
    m_sample.reset();
    m_reading = {};
    m_states.clear();
    m_counted = false;
    m_remembered.reset();
}

void ImportFile::open(const QString &path)
{
    close();
    m_path = path;
    m_work.lookAt(path, {}, [this](const domain::Result<exchange::Sample> &sample) { takeFirst(sample); });
}

void ImportFile::takeFirst(const domain::Result<exchange::Sample> &sample)
{
    if (!sample) {
        Q_EMIT failed(sample.error());
        return;
    }
    m_shape = sample->recognised.shape;
    m_remembered = recall();
    if (!m_remembered || m_remembered->reading == exchange::Reading())
        return take(*sample, {});
    m_family = sample->recognised.format.family;
    const exchange::Reading reading = m_remembered->reading;
    m_work.lookAt(m_path, reading, [this, reading, found = *sample](const domain::Result<exchange::Sample> &again) {
        if (again)
            return take(*again, reading);
        // The former file had a sheet or a row that this one has not.
        m_remembered.reset();
        take(found, {});
    });
}

void ImportFile::setReading(const exchange::Reading &reading)
{
    exchange::Reading wanted = reading;
    wanted.mapping.reset();
    m_work.lookAt(m_path, wanted, [this, wanted](const domain::Result<exchange::Sample> &sample) {
        if (sample)
            return take(*sample, wanted);
        Q_EMIT failed(sample.error());
    });
}

void ImportFile::take(const exchange::Sample &sample, const exchange::Reading &reading)
{
    m_sample = sample;
    m_size = QFileInfo(m_path).size();
    m_reading = reading;
    if (!reading.mapping)
        m_family = sample.recognised.format.family;
    m_states.clear();
    m_counted = false;
    Q_EMIT looked();
}

void ImportFile::setMapping(const std::optional<Mapping> &mapping)
{
    if (mapping == m_reading.mapping || !m_sample)
        return;
    const Mapping before = m_sample->mapping;
    if (mapping) {
        m_sample->mapping = *mapping;
        m_sample->hasText = hasText(*mapping);
        m_sample->hasStates = has(*mapping, exchange::Column::Countries);
    }
    m_reading.mapping = mapping;
    if (!mapping)
        setReading(m_reading);
    else if (!m_counted || stateColumns(before) != stateColumns(*mapping))
        countStates();
}

void ImportFile::countStates()
{
    m_states.clear();
    // Without a text no row can be read; the States are counted when there is one.
    m_counted = !m_sample->hasStates;
    if (m_counted || !m_sample->hasText) {
        Q_EMIT counted();
        return;
    }
    m_work.countStates(m_path, m_reading, [this](const domain::Result<QList<exchange::StateCount>> &states) {
        if (!states) {
            Q_EMIT failed(states.error());
            return;
        }
        m_states = *states;
        m_counted = true;
        Q_EMIT counted();
    });
}

std::optional<ImportOptions> ImportFile::recall() const
{
    const QByteArray stored = m_shape.isEmpty() ? QByteArray() : m_settings.state(settingOf(m_shape));
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    if (object.isEmpty())
        return {};
    ImportOptions options;
    options.reading = exchange::Reading::fromJson(object.value("reading"_L1).toObject());
    options.concerns = object.value("concerns"_L1).toBool();
    options.paragraphFromText = object.value("paragraph_from_text"_L1).toBool(true);
    options.createInstitutions = object.value("create_institutions"_L1).toBool();
    options.defaults.body = object.value("body"_L1).toString();
    return options;
}

void ImportFile::remember(const ImportOptions &options)
{
    if (m_shape.isEmpty())
        return;
    exchange::Reading reading = options.reading;
    // What was guessed was looked at and agreed to.
    if (m_family == exchange::Family::Mapped)
        reading.mapping = m_sample->mapping;
    QJsonObject object{{u"reading"_s, reading.toJson()}, {u"concerns"_s, options.concerns},
        {u"paragraph_from_text"_s, options.paragraphFromText},
        {u"create_institutions"_s, options.createInstitutions}};
    if (!options.defaults.body.isEmpty())
        object.insert(u"body"_s, options.defaults.body);
    m_settings.setState(settingOf(m_shape), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace ui
