// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace storage::reference {

using namespace Qt::StringLiterals;

namespace {

QJsonObject document(const QString &name)
{
    QFile file(u":/vocabularies/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(domain::ErrorCode::Internal, file.fileName());
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw Failure(domain::ErrorCode::Internal, file.fileName());
    return json.object();
}

QString aliases(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object.value("aliases"_L1).toArray()).toJson(QJsonDocument::Compact));
}

QVariant orNull(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

void setMeta(const Writer &db, const QString &key, const QString &value)
{
    Statement(db, u"INSERT INTO meta (key, value) VALUES (?, ?)"_s).bind(key, value).run();
}

void loadMechanisms(const Writer &db)
{
    Statement insert(db,
        u"INSERT INTO mechanism (code, parent_id, system, kind, name_es, name_en, short_es, short_en, binding, follow_up_months, aliases, "
        "position, source, confirmed) VALUES (?, (SELECT id FROM mechanism WHERE code = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto list = document(u"mechanisms.json"_s).value("mechanisms"_L1).toArray();
    int position = 0;
    for (const QJsonValue &value : list) {
        const QJsonObject m = value.toObject();
        insert.bind(text(m, "code"_L1), text(m, "parent"_L1), text(m, "system"_L1), text(m, "kind"_L1), text(m, "es"_L1), text(m, "en"_L1),
            text(m, "short_es"_L1), text(m, "short_en"_L1), m.value("binding"_L1).toBool());
        insert.bindVariant(orNull(m.value("follow_up_months"_L1)));
        insert.bind(aliases(m), position++, text(m, "source"_L1), m.value("confirmed"_L1).toBool(true)).run();
    }
}

void loadScales(const Writer &db)
{
    Statement scale(db,
        u"INSERT INTO scale (code, mechanism_id, name_es, name_en, valid_from, valid_to, source, confirmed) "
        "VALUES (?, (SELECT id FROM mechanism WHERE code = ?), ?, ?, ?, ?, ?, ?)"_s);
    Statement grade(db,
        u"INSERT INTO grade (scale_id, code, label_es, label_en, meaning_es, meaning_en, position, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto list = document(u"scales.json"_s).value("scales"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject s = value.toObject();
        scale.bind(text(s, "code"_L1), text(s, "mechanism"_L1), text(s, "es"_L1), text(s, "en"_L1));
        scale.bindVariant(orNull(s.value("valid_from"_L1))).bindVariant(orNull(s.value("valid_to"_L1)));
        scale.bind(text(s, "source"_L1), s.value("confirmed"_L1).toBool(true)).run();
        const domain::ScaleId id(scale.insertedId());
        int position = 0;
        const auto grades = s.value("grades"_L1).toArray();
        for (const QJsonValue &g : grades) {
            const QJsonObject o = g.toObject();
            grade.bind(id, text(o, "code"_L1), text(o, "es"_L1), text(o, "en"_L1), text(o, "meaning_es"_L1), text(o, "meaning_en"_L1), position++);
            grade.bindVariant(orNull(o.value("weight"_L1))).run();
        }
    }
}

void loadVocabulary(const Writer &db, const QString &file)
{
    const QJsonObject v = document(file);
    Statement vocabulary(db, u"INSERT INTO vocabulary (code, name_es, name_en, source, confirmed) VALUES (?, ?, ?, ?, ?)"_s);
    vocabulary.bind(text(v, "vocabulary"_L1), text(v, "es"_L1), text(v, "en"_L1), text(v, "source"_L1), v.value("confirmed"_L1).toBool(true)).run();
    const domain::VocabularyId id(vocabulary.insertedId());

    Statement term(db,
        u"INSERT INTO term (vocabulary_id, parent_id, code, label_es, label_en, aliases, position, source, confirmed) "
        "SELECT v.id, (SELECT id FROM term WHERE vocabulary_id = v.id AND code = ?), ?, ?, ?, ?, ?, ?, ? FROM vocabulary v WHERE v.id = ?"_s);
    const auto terms = v.value("terms"_L1).toArray();
    int position = 0;
    for (const QJsonValue &value : terms) {
        const QJsonObject t = value.toObject();
        term.bind(text(t, "parent"_L1), text(t, "code"_L1), text(t, "es"_L1), text(t, "en"_L1), aliases(t), position++,
                text(t, "source"_L1), t.value("confirmed"_L1).toBool(v.value("confirmed"_L1).toBool(true)), id)
            .run();
    }
}

} // namespace

void load(const Writer &db, const Workspace &workspace)
{
    setMeta(db, u"state"_s, workspace.state);
    setMeta(db, u"name_es"_s, workspace.name.es);
    setMeta(db, u"name_en"_s, workspace.name.en);
    setMeta(db, u"uid"_s, workspace.uid.isEmpty() ? db.newUid() : workspace.uid);
    loadMechanisms(db);
    loadScales(db);
    const QStringList files = QDir(u":/vocabularies"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file != "mechanisms.json"_L1 && file != "scales.json"_L1)
            loadVocabulary(db, file);
    }
}

} // namespace storage::reference
