// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/commandcard.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/taskview.h"
#include "ui/widgets/twolinetext.h"

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

QWidget *navigation(bool spanish, QWidget *parent)
{
    auto *list = new NavigationList(parent);
    auto *model = new QStandardItemModel(list);
    const QList<QPair<QString, QString>> pages{{u"go-home"_s, spanish ? u"Inicio"_s : u"Home"_s},
        {u"view-list-details"_s, spanish ? u"Recomendaciones"_s : u"Recommendations"_s},
        {u"document-multiple"_s, spanish ? u"Fuentes"_s : u"Sources"_s},
        {u"view-institution"_s, spanish ? u"Instituciones"_s : u"Institutions"_s},
        {u"view-list-tree"_s, spanish ? u"Plan de acción"_s : u"Action plan"_s},
        {u"view-calendar"_s, spanish ? u"Calendario"_s : u"Calendar"_s},
        {u"view-pim-notes"_s, spanish ? u"Informes"_s : u"Reports"_s},
        {u"view-history"_s, spanish ? u"Historial"_s : u"History"_s}};
    for (const auto &[name, text] : pages) {
        auto *item = new QStandardItem(text);
        item->setData(name, Qt::DecorationRole);
        if (name == u"view-calendar"_s)
            item->setData(3, NavigationCountRole);
        model->appendRow(item);
    }
    auto *heading = new QStandardItem(spanish ? u"Generados"_s : u"Created"_s);
    heading->setData(true, NavigationSectionRole);
    model->appendRow(heading);
    auto *file = new QStandardItem(spanish ? u"Matriz EPU, borrador 3"_s : u"UPR matrix, draft 3"_s);
    file->setData(fileIcon(u"pdf"_s), Qt::DecorationRole);
    file->setData(true, NavigationColourIconRole);
    file->setData(u"15/05/2026"_s, NavigationContextRole);
    model->appendRow(file);
    auto *report = new QStandardItem(spanish ? u"Informe periódico"_s : u"Periodic report"_s);
    report->setData(u"view-pim-notes"_s, Qt::DecorationRole);
    report->setData(u"21.200"_s, NavigationTrailingRole);
    model->appendRow(report);
    list->setModel(model);
    list->setCurrentIndex(model->index(1, 0));
    list->setFixedWidth(212);
    return list;
}

PageHeader *pageHeader(bool spanish)
{
    auto *header = new PageHeader;
    header->setTitle(spanish ? u"Recomendaciones"_s : u"Recommendations"_s);
    header->setContext(spanish ? u"64 de 1.248"_s : u"64 of 1,248"_s);
    auto *search = new SearchField;
    search->setPlaceholderText(
        spanish ? u"Buscar texto, referencia o institución"_s : u"Search text, reference or institution"_s);
    search->setKeyHint(u"Ctrl+K"_s);
    header->addMiddle(search);
    auto *exported = new QPushButton(icon(u"document-export"_s), spanish ? u"Exportar"_s : u"Export"_s);
    exported->setMenu(new QMenu(exported));
    header->addTrailing(exported);
    auto *created = new QPushButton(icon(u"list-add"_s), spanish ? u"Nueva"_s : u"New"_s);
    created->setDefault(true);
    header->addTrailing(created);
    return header;
}

QWidget *chips(bool spanish)
{
    auto *strip = new QWidget;
    auto *flow = new FlowLayout(strip);
    auto *funnel = new QToolButton;
    funnel->setIcon(icon(u"view-filter"_s));
    funnel->setCheckable(true);
    funnel->setChecked(true);
    funnel->setAutoRaise(true);
    flow->addWidget(funnel);
    flow->addWidget(new FilterChip(spanish ? u"Líder"_s : u"Lead"_s, u"MINJUS, MIM, MINEDU"_s));
    flow->addWidget(new FilterChip(
        spanish ? u"Plazo"_s : u"Due"_s, spanish ? u"vencidas, en 90 días"_s : u"overdue, in 90 days"_s));
    flow->addWidget(new LinkButton(spanish ? u"Quitar filtros"_s : u"Clear filters"_s, Role::Body));
    auto *views = new SegmentedControl(
        {spanish ? u"Mes"_s : u"Month"_s, spanish ? u"Trimestre"_s : u"Quarter"_s, spanish ? u"Año"_s : u"Year"_s});
    views->setTall(true);
    flow->addWidget(views);
    flow->addWidget(new SegmentedControl({u"ES"_s, u"EN"_s}));
    return strip;
}

QWidget *figures(bool spanish)
{
    auto *strip = new KeyFigureStrip;
    const auto add = [strip](
                         const QString &number, const QString &label, const QString &context, domain::Urgency urgency) {
        auto *figure = new KeyFigure;
        figure->setFigure(number, label, context);
        figure->setUrgency(urgency);
        strip->addFigure(figure);
        return figure;
    };
    using domain::Urgency;
    add(u"1,248"_s, spanish ? u"recomendaciones"_s : u"recommendations"_s, u"5 mechanisms, 61 documents"_s,
        Urgency::None);
    add(u"41"_s, spanish ? u"vencidas"_s : u"overdue"_s, u"11 of them for over 90 days"_s, Urgency::Overdue);
    add(u"127"_s, u"due in the next 90 days"_s, u"9 international deadlines"_s, Urgency::Soon);
    auto *over = add(u"23"_s, u"updates waiting for review"_s, u"oldest: 12 days"_s, Urgency::None);
    over->setAttribute(Qt::WA_UnderMouse);
    auto *marked = add(u"238"_s, u"New"_s, u"will be added"_s, Urgency::None);
    marked->setMark(u"list-add"_s);
    return strip;
}

QWidget *controls(bool spanish)
{
    auto *panel = new Panel(spanish ? u"Entrada de bitácora"_s : u"Progress entry"_s);
    panel->setContext(spanish ? u"Borrador guardado 10:42"_s : u"Draft saved 10:42"_s);
    panel->setLink(spanish ? u"Cambiar…"_s : u"Change…"_s);
    auto *grid = new QGridLayout;
    auto *on = new QCheckBox(spanish ? u"Avances validados"_s : u"Validated progress"_s);
    on->setChecked(true);
    auto *part = new QCheckBox(spanish ? u"En parte"_s : u"In part"_s);
    part->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(spanish ? u"Sin permiso"_s : u"Not allowed"_s);
    off->setEnabled(false);
    auto *radio = new QRadioButton(spanish ? u"Añadir y vincular"_s : u"Add and link"_s);
    radio->setChecked(true);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" %"_s);
    spin->setValue(55);
    auto *date = new QDateEdit(QDate(2026, 5, 19));
    date->setCalendarPopup(true);
    auto *choice = new QComboBox;
    choice->addItems({spanish ? u"Todas las instituciones"_s : u"All institutions"_s});
    auto *text = new QPlainTextEdit(spanish ? u"El protocolo fue validado en 11 de los 17 departamentos."_s
                                            : u"The protocol was validated in 11 of 17 departments."_s);
    text->setFixedHeight(56);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    QWidget *const cells[]{
        on, part, off, radio, new QRadioButton(spanish ? u"Omitir"_s : u"Skip"_s), spin, date, choice};
    for (int i = 0; i < 8; ++i)
        grid->addWidget(cells[i], i / 4, i % 4);
    panel->content()->addLayout(grid);
    panel->content()->addWidget(text);
    panel->content()->addWidget(bar);
    return panel;
}

QWidget *table(bool spanish)
{
    auto *panel = new Panel(spanish ? u"Situación por institución"_s : u"Status by institution"_s);
    panel->setEdgeToEdge(true);
    auto *switched = new SegmentedControl({spanish ? u"Número"_s : u"Number"_s, spanish ? u"Parte"_s : u"Share"_s});
    panel->addHeaderWidget(switched);
    auto *view = new QTreeView;
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels(
        {spanish ? u"Institución"_s : u"Institution"_s, u"Total"_s, spanish ? u"Plazo"_s : u"Due"_s});
    for (const auto &name : {u"MINJUS"_s, u"MIM"_s, u"MINEDU"_s}) {
        auto *item = new QStandardItem(name);
        item->setCheckable(true);
        item->appendRow(new QStandardItem(u"x"_s));
        model->appendRow({item, new QStandardItem(u"286"_s), new QStandardItem(u"31/03/2026"_s)});
    }
    view->setModel(model);
    view->setSortingEnabled(true);
    view->sortByColumn(2, Qt::AscendingOrder);
    view->setCurrentIndex(model->index(1, 0));
    view->setFrameShape(QFrame::NoFrame);
    view->setFixedHeight(130);
    panel->content()->addWidget(view);
    return panel;
}

class Texts final : public QWidget
{
public:
    explicit Texts(QString text)
        : m_text(std::move(text))
    {
        setFixedSize(290, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintLines(painter, rect(), m_text, ui::font(Role::Body), tokens(this).text, lineHeight(Role::Body), 2);
    }

private:
    QString m_text;
};

QMenu *menu(bool spanish, QWidget *parent)
{
    auto *made = new QMenu(parent);
    made->addAction(icon(u"edit-undo"_s), spanish ? u"&Deshacer"_s : u"&Undo"_s)
        ->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    QAction *redo = made->addAction(icon(u"edit-redo"_s), spanish ? u"&Rehacer"_s : u"&Redo"_s);
    redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    redo->setEnabled(false);
    made->addSeparator();
    QAction *pane = made->addAction(spanish ? u"Panel de detalle"_s : u"Detail pane"_s);
    pane->setCheckable(true);
    pane->setChecked(true);
    made->addMenu(spanish ? u"Idioma"_s : u"Language"_s);
    made->setActiveAction(made->actions().constFirst());
    return made;
}

} // namespace

QWidget *makeMore(bool spanish)
{
    auto *page = new QWidget;
    page->setFixedSize(1100, 800);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *bar = new QMenuBar;
    for (const auto &name : {u"&Archivo"_s, u"&Edición"_s, u"&Ver"_s, u"A&yuda"_s})
        bar->addMenu(name);
    outer->addWidget(bar);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    outer->addLayout(across, 1);
    across->addWidget(navigation(spanish, page));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    across->addLayout(right, 1);
    right->addWidget(pageHeader(spanish));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    right->addLayout(body, 1);
    body->addWidget(chips(spanish));
    body->addWidget(figures(spanish));
    auto *pair = new QHBoxLayout;
    pair->addWidget(controls(spanish), 3);
    pair->addWidget(table(spanish), 2);
    body->addLayout(pair);
    auto *steps = new StepHeader;
    steps->setSteps({spanish ? u"Archivo"_s : u"File"_s, spanish ? u"Columnas"_s : u"Columns"_s,
        spanish ? u"Vista previa"_s : u"Preview"_s, spanish ? u"Importar"_s : u"Import"_s});
    steps->setCurrent(2);
    body->addWidget(steps, 0, Qt::AlignRight);
    auto *card = new CommandCard(u"document-new"_s);
    card->setTexts(spanish ? u"Nuevo espacio de trabajo…"_s : u"New workspace…"_s,
        spanish ? u"Elija el país, los idiomas y las instituciones."_s
                : u"Choose the country, the languages and the institutions."_s);
    card->setKeys(u"Ctrl+Shift+N"_s);
    card->setMaximumWidth(565);
    auto *cards = new QHBoxLayout;
    cards->addWidget(card);
    cards->addWidget(new Texts(
        u"Adoptar un protocolo nacional de evaluación del riesgo para mujeres víctimas de violencia, asegurar su aplicación"_s));
    body->addLayout(cards);
    auto *last = new QHBoxLayout;
    auto *task = new TaskView;
    task->begin(
        spanish ? u"Buscando duplicados"_s : u"Looking for duplicates"_s, spanish ? u"Cancelar"_s : u"Cancel"_s);
    task->report(2870, 3214);
    task->setDetail(spanish ? u"fila 2.870 de 3.214"_s : u"row 2,870 of 3,214"_s);
    task->show();
    task->setFixedWidth(380);
    last->addWidget(task);
    auto *report = new QPushButton(icon(u"document-export"_s), spanish ? u"Generar informe"_s : u"Create report"_s);
    report->setDefault(true);
    Style::setKeyHint(report, u"Ctrl+G"_s);
    last->addWidget(report);
    auto *quiet = new QPushButton(spanish ? u"Guardar vista…"_s : u"Save view…"_s);
    quiet->setFlat(true);
    last->addWidget(quiet);
    auto *tool = new QToolButton;
    tool->setIcon(icon(u"overflow-menu"_s));
    tool->setAutoRaise(true);
    last->addWidget(tool);
    last->addWidget(new IconLabel(u"go-up"_s));
    auto *sign = new QLabel;
    sign->setPixmap(logo(!spanish).pixmap(QSize(54, 54), page->devicePixelRatioF()));
    last->addWidget(sign);
    last->addStretch();
    body->addLayout(last);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, spanish ? u"Opciones"_s : u"Options"_s);
    tabs->addTab(new QWidget, spanish ? u"Vista previa"_s : u"Preview"_s);
    tabs->setFixedHeight(60);
    body->addWidget(tabs);
    body->addStretch();
    QMenu *opened = menu(spanish, page);
    opened->setWindowFlags(Qt::Widget);
    opened->move(780, 600);
    opened->adjustSize();
    opened->raise();
    opened->setVisible(true);
    return page;
}
