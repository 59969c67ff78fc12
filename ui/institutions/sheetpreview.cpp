// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/sheetpreview.h"

#include "reports/writer.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/reports/pageview.h"
#include "ui/reports/paper.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taskview.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMs = 200;
}

SheetPreview::SheetPreview(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_language(new SegmentedControl({u"ES"_s, u"EN"_s}, this))
    , m_save(new QPushButton(icon(u"document-export"_s), {}, this))
    , m_print(new QPushButton(icon(u"document-print"_s), {}, this))
    , m_page(new Label({}, Role::Label, Ink::Text3, this))
    , m_view(new PageView(this))
    , m_waiting(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"sheetPreview"_s);
    m_language->setObjectName(u"sheetLanguage"_s);
    m_language->setCurrentIndex(surroundings.language.current() == domain::Language::Spanish ? 0 : 1);
    m_save->setObjectName(u"saveSheet"_s);
    m_print->setObjectName(u"printSheet"_s);
    m_view->setObjectName(u"sheetPages"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    for (auto *button : {m_save, m_print}) {
        button->setAutoDefault(false);
        Style::setSmall(button);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_language);
    row->addWidget(m_page, 1);
    row->addWidget(m_save);
    row->addWidget(m_print);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(row);
    all->addLayout(m_stack, 1);
    setReady(false);
    connect(&m_pause, &QTimer::timeout, this, &SheetPreview::prepare);
    connect(m_language, &SegmentedControl::chosen, this, [this] { setInput(reports::HandoverSheetInput(m_input)); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        paper::print(this, u"sheetPrintDialog"_s, m_draft->pages, [this](const domain::Error &error) { Q_EMIT failed(error); });
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        paper::askForFile(this, u"sheetFileDialog"_s, tr("Save the handover sheet"), m_draft->document.metadata.title, [this](const QString &path) { write(path); });
    });
    retranslate(this, [this] {
        m_language->setAccessibleName(tr("Language of the sheet"));
        const auto &wording = m_surroundings.language.wording();
        m_language->setSegmentName(0, wording.language(domain::Language::Spanish));
        m_language->setSegmentName(1, wording.language(domain::Language::English));
        m_save->setText(tr("Save as…"));
        m_print->setText(tr("Print…"));
        m_view->setAccessibleName(tr("Pages of the handover sheet"));
        m_waiting->setIconName(u"view-pim-notes"_s);
        m_waiting->setTexts(tr("Preparing the sheet"), {});
        m_page->setText(m_draft ? tr("%Ln page(s)", nullptr, m_draft->pages.count()) : QString());
    });
}

SheetPreview::~SheetPreview()
{
    m_task.cancel();
}

void SheetPreview::setReady(bool ready)
{
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
}

void SheetPreview::setInput(const reports::HandoverSheetInput &input)
{
    m_input = input;
    m_stale = true;
    setReady(false);
    if (isVisible())
        m_pause.start();
}

void SheetPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_pause.start();
}

void SheetPreview::prepare()
{
    m_stale = false;
    m_task.cancel();
    const auto generation = ++m_generation;
    const auto language = m_language->currentIndex() == 0 ? domain::Language::Spanish : domain::Language::English;
    m_task = work::start<Draft>([input = m_input, language](const work::Progress &progress) -> domain::Result<Draft> {
        Draft draft {.document = reports::handoverSheet(input, wording::Wording(language)), .pages = {}};
        auto pages = reports::Pages::of(draft.document, progress);
        if (!pages)
            return tl::unexpected(pages.error());
        draft.pages = std::move(*pages);
        return draft;
    });
    work::whenDone(this, m_task, [this, generation](const domain::Result<Draft> &draft) {
        if (generation != m_generation || m_stale)
            return;
        if (!draft) {
            Q_EMIT failed(draft.error());
            return;
        }
        m_draft = *draft;
        m_view->setPages(m_draft->pages);
        m_page->setText(tr("%Ln page(s)", nullptr, m_draft->pages.count()));
        m_stack->setCurrentWidget(m_view);
        setReady(true);
        Q_EMIT shown(m_draft->pages.count());
    });
}

void SheetPreview::write(const QString &path)
{
    const auto format = reports::formatOf(path).value_or(reports::Format::Pdf);
    auto task = work::start<bool>([document = m_draft->document, format, path](const work::Progress &progress) -> domain::Result<bool> {
        if (auto saved = reports::save(document, format, path, progress); !saved)
            return tl::unexpected(saved.error());
        return true;
    });
    auto *watcher = new QFutureWatcher<domain::Result<bool>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    m_surroundings.tasks.watch(watcher, tr("Writing the sheet"), tr("Cancel"));
    watcher->setFuture(task);
    work::whenDone(this, task, [this, path](const domain::Result<bool> &done) {
        if (done)
            Q_EMIT written(path);
        else if (done.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(done.error());
    });
}

} // namespace ui
