// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "storage/terms.h"
#include "storage/views.h"
#include "support/workspace.h"

namespace support {

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Reader;
using storage::Store;
using storage::Writer;

/// A workspace with a few rows, and the things a person does to them, each chosen by number.
class Office
{
public:
    Office()
        : m_store(m_folder.create())
    {
        take(m_store->write(Intent::AddRecommendation, [this](const Writer &db) {
            const auto document = addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
            for (int i = 1; i <= 4; ++i)
                m_ids << addRecommendation(db, document, QString::number(i), u"Texto %1"_s.arg(i), u"Text %1"_s.arg(i));
            for (const auto *acronym : {"A", "B", "C"})
                m_institutions << addInstitution(db, QString::fromLatin1(acronym), u"Institución"_s, u"Institution"_s);
        }));
    }

    [[nodiscard]] Store &store() const { return *m_store; }
    /// As if the program had been ended and started.
    void restart()
    {
        const QString path = m_store->path();
        m_store.reset();
        m_store = take(Store::open(path, context()));
    }

    std::optional<domain::ChangeId> act(int what, int which, int value)
    {
        const auto id = m_ids.at(which % m_ids.size());
        const auto institution = m_institutions.at(value % m_institutions.size());
        return take(m_store->write(Intent::EditRecommendation, [&](const Writer &db) {
            if (what % kinds < 7)
                changeRecommendation(db, what % kinds, id, institution, value);
            else
                changeAround(db, what % kinds, id, institution, value);
        }));
    }
    static constexpr int kinds = 17;

private:
    void changeRecommendation(const Writer &db, int what, RecommendationId id, domain::InstitutionId institution, int value)
    {
        switch (what) {
        case 0:
            storage::assignments::setLead(db, id, value % 4 == 3 ? std::nullopt : std::optional(institution));
            break;
        case 1:
            storage::assignments::setSupport(db, id, m_institutions.mid(value % 3));
            break;
        case 2:
            changeStatus(db, id, value);
            break;
        case 3:
            storage::progress::save(db, domain::Progress {.recommendation = id, .institution = institution, .narrative = {.es = u"Avance %1"_s.arg(value), .en = {}}});
            break;
        case 4:
            changeText(db, id, value);
            break;
        case 5:
            setTerms(db, id, value);
            break;
        default:
            remove(db, id, value);
            break;
        }
    }

    void changeAround(const Writer &db, int what, RecommendationId id, domain::InstitutionId institution, int value)
    {
        switch (what) {
        case 7:
            changeAction(db, institution, value);
            break;
        case 8:
            changeIndicator(db, value);
            break;
        case 9:
            changeView(db, value);
            break;
        case 10:
            changeInstitution(db, institution, value);
            break;
        case 11:
            changePerson(db, institution, value);
            break;
        case 12:
            addEvidence(db, id, value);
            break;
        case 13:
            assess(db, id, value);
            break;
        case 14:
            changeDocument(db, id, value);
            break;
        case 15:
            reviewProgress(db, id, value);
            break;
        default:
            changeMeasure(db, id, value);
            break;
        }
    }

    /// Adds, rewords, removes and reorders what a court's measure is made of.
    static void changeMeasure(const Writer &db, RecommendationId id, int value)
    {
        const auto components = storage::measures::components(db, id);
        const auto persons = storage::measures::beneficiaries(db, id);
        if (!components.isEmpty() && value % 5 == 0)
            return storage::measures::remove(db, *components.first().id);
        if (!persons.isEmpty() && value % 5 == 1)
            return storage::measures::remove(db, *persons.first().id);
        if (components.size() > 1 && value % 5 == 2)
            return storage::measures::reorder(db, QList {*components.last().id, *components.first().id});
        auto component = components.isEmpty() || value % 2 ? domain::Component {.recommendation = id} : components.last();
        component.text.es = u"Componente %1"_s.arg(value);
        storage::measures::save(db, component);
        auto person = persons.isEmpty() || value % 3 ? domain::Beneficiary {.recommendation = id} : persons.last();
        person.name = u"N. N. %1"_s.arg(value);
        person.confidential = value % 2;
        storage::measures::save(db, person);
    }

    static void setTerms(const Writer &db, RecommendationId id, int value)
    {
        const auto all = storage::terms::all(db, u"theme"_s);
        QList<domain::TermId> chosen;
        for (int i = 0; i < value % 4; ++i)
            chosen << *all.at((value * 7 + i) % all.size()).id;
        storage::recommendations::setTerms(db, id, chosen, domain::TermSource::ByHand);
    }

    /// Made when there is none, changed or removed when there is one.
    void changeAction(const Writer &db, domain::InstitutionId institution, int value) const
    {
        const auto all = storage::actions::all(db);
        if (!all.isEmpty() && value % 5 == 0)
            return storage::actions::remove(db, *all.first().id);
        auto action = all.isEmpty() || value % 5 == 1 ? domain::Action {} : all.last();
        action.institution = institution;
        action.title.es = u"Medida %1"_s.arg(value);
        action.due = QDate(2026, 6, 1).addDays(value);
        const auto id = storage::actions::save(db, action);
        storage::actions::setRecommendations(db, id, m_ids.mid(value % 4));
    }

    void changeIndicator(const Writer &db, int value) const
    {
        const auto all = storage::indicators::all(db);
        if (!all.isEmpty() && value % 5 == 0)
            return storage::indicators::remove(db, *all.first().id);
        auto indicator = all.isEmpty() || value % 5 == 1 ? domain::Indicator {} : all.last();
        indicator.name.es = u"Indicador %1"_s.arg(value);
        indicator.target = value / 7.0;
        const auto id = storage::indicators::save(db, indicator);
        storage::indicators::setRecommendations(db, id, m_ids.mid(value % 4));
        const auto values = storage::indicators::values(db, id);
        domain::IndicatorValue figure {.indicator = id, .date = QDate(2020, 1, 1).addDays(value), .value = value / 3.0};
        for (const auto &there : values) {
            if (there.date == figure.date)
                figure = there;
        }
        figure.note = u"Nota %1"_s.arg(value);
        storage::indicators::saveValue(db, figure);
    }

    static void changeView(const Writer &db, int value)
    {
        const auto all = storage::views::all(db);
        if (!all.isEmpty() && value % 3 == 0)
            return storage::views::remove(db, *all.first().id);
        auto view = all.isEmpty() ? domain::SavedView {.name = u"Vista"_s} : all.first();
        view.query = u"plazo:<2026-0%1-01"_s.arg(1 + value % 9);
        view.columns = QStringList {u"reference"_s, u"due"_s}.mid(value % 2);
        storage::views::save(db, view);
    }

    static void changeInstitution(const Writer &db, domain::InstitutionId id, int value)
    {
        auto institution = storage::institutions::find(db, id);
        institution.name.es = u"Institución %1"_s.arg(value);
        institution.activeTo = value % 2 ? QDate(2026, 1, 1).addDays(value) : QDate();
        storage::institutions::save(db, institution);
    }

    static void changePerson(const Writer &db, domain::InstitutionId institution, int value)
    {
        const auto there = storage::persons::of(db, institution);
        if (!there.isEmpty() && value % 3 == 0)
            return storage::persons::remove(db, *there.first().id);
        auto person = there.isEmpty() ? domain::Person {.institution = institution} : there.first();
        person.name = u"Persona %1"_s.arg(value);
        person.focalFrom = QDate(2025, 1, 1).addDays(value);
        storage::persons::save(db, person);
    }

    static void addEvidence(const Writer &db, RecommendationId id, int value)
    {
        const auto entries = storage::progress::of(db, id);
        if (!entries.isEmpty())
            storage::evidence::addLink(db, domain::Evidence {.progress = *entries.first().id, .title = u"Ley %1"_s.arg(value), .link = u"https://example.org/%1"_s.arg(value)});
    }

    static void assess(const Writer &db, RecommendationId id, int value)
    {
        const auto document = storage::documents::find(db, storage::recommendations::find(db, id).document);
        const QDate date(2023, 5, 1);
        for (const auto &scale : storage::scales::of(db, document.mechanism)) {
            if (scale.isValidOn(date)) {
                const auto &grade = scale.grades.at(value % scale.grades.size());
                storage::assessments::save(db, domain::Assessment {.recommendation = id, .grade = *grade.id, .date = date.addDays(value), .paragraph = QString::number(value)});
                return;
            }
        }
        qFatal("no scale");
    }

    static void changeDocument(const Writer &db, RecommendationId id, int value)
    {
        auto document = storage::documents::find(db, storage::recommendations::find(db, id).document);
        document.title.es = u"Observaciones finales %1"_s.arg(value);
        document.followUpDue = QDate(2027, 1, 1).addDays(value);
        storage::documents::save(db, document);
    }

    static void reviewProgress(const Writer &db, RecommendationId id, int value)
    {
        const auto entries = storage::progress::of(db, id);
        if (entries.isEmpty())
            return;
        auto entry = entries.last();
        entry.state = domain::allOf<domain::ReviewState>()[static_cast<size_t>(value % 4)];
        entry.reviewNote = u"Precisar la fecha %1"_s.arg(value);
        storage::progress::save(db, entry);
    }

    static bool stands(const Reader &db, RecommendationId id) { return !storage::recommendations::page(db, {id}).isEmpty(); }

    static void changeStatus(const Writer &db, RecommendationId id, int value)
    {
        auto r = storage::recommendations::find(db, id);
        r.status = domain::allOf<domain::Status>()[static_cast<size_t>(value % 4)];
        r.percent = value % 101;
        r.due = QDate(2026, 1, 1).addDays(value);
        storage::recommendations::save(db, r);
    }

    static void changeText(const Writer &db, RecommendationId id, int value)
    {
        auto r = storage::recommendations::find(db, id);
        r.text.en = u"Text with \"quotes\", ñ and number %1"_s.arg(value);
        storage::recommendations::save(db, r);
        storage::recommendations::setRecommendingStates(db, id, {{u"CHL"_s, u"Chile"_s}, {QString(), u"Nowhere %1"_s.arg(value)}});
    }

    /// Puts a fresh row in the place of one that goes, so that there is always one to act on.
    void remove(const Writer &db, RecommendationId id, int value)
    {
        const auto document = storage::recommendations::find(db, id).document;
        storage::recommendations::remove(db, id);
        m_ids[m_ids.indexOf(id)] = addRecommendation(db, document, u"n%1"_s.arg(value), u"Nuevo"_s, u"New"_s);
    }

    Folder m_folder;
    std::unique_ptr<Store> m_store;
    QList<RecommendationId> m_ids;
    QList<domain::InstitutionId> m_institutions;
};

} // namespace support
