// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/layout_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include "core/base/time_zone.h"
#include "ui/dialogs/form_fields.h"
#include "ui/import/columns_form.h"
#include "ui/import/layout_words.h"
#include "ui/views/data_table.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr ExportFile files[] = {ExportFile::Usage, ExportFile::Users, ExportFile::Purchases, ExportFile::Orgs};
constexpr TextEncoding encodings[] = {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                                      TextEncoding::Windows1252};
constexpr char separators[] = {',', ';', '\t', '|'};
constexpr TimeForm timeForms[] = {TimeForm::Iso, TimeForm::DayMonthYear, TimeForm::MonthDayYear, TimeForm::EpochSeconds,
                                  TimeForm::EpochMillis};

QComboBox *makeChoice(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

template<typename T, size_t n>
int indexOf(const T (&all)[n], T value)
{
    return int(std::find(std::begin(all), std::end(all), value) - std::begin(all));
}

QComboBox *makeZones()
{
    QComboBox *zones = makeChoice("zone");
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    for (const std::string &name : TimeZone::names())
        zones->addItem(QString::fromStdString(name));
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return zones;
}

}

LayoutPanel::LayoutPanel(QWidget *parent)
    : QWidget(parent)
    , m_kind(makeChoice("kind"))
    , m_encoding(makeChoice("encoding"))
    , m_separator(makeChoice("separator"))
    , m_decimal(makeChoice("decimal"))
    , m_time(makeChoice("time"))
    , m_zone(makeZones())
    , m_doubt(new TextLabel(TextRole::Body))
    , m_columns(new ColumnsForm)
    , m_first(new Panel(tr("First rows")))
    , m_table(new DataTable)
    , m_rows(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    makeChoices();
    m_doubt->setWordWrap(true);
    column->addWidget(m_doubt);
    column->addWidget(m_columns);
    m_table->setInPanel(true);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setMinimumHeight(120);
    m_first->body()->addWidget(m_table);
    column->addWidget(m_first, 1);
    connect(m_columns, &ColumnsForm::columnChosen, this, &LayoutPanel::chooseColumn);
}

void LayoutPanel::chooseColumn(ExportField field, int index)
{
    SourceLayout &layout = m_file.found.layout;
    // A key walks over the columns of other fields on its way to one: each goes back to its field.
    if (m_choosing != field) {
        m_choosing = field;
        m_columnsBefore = layout.columns;
    }
    layout.columns = m_columnsBefore;
    layout.setColumn(field, index < 0 ? std::nullopt : std::optional(size_t(index)));
    if (field == ExportField::At || field == ExportField::Credits || field == ExportField::Limit
        || field == ExportField::Trial)
        readValuesAnew(m_file.found);
    showAll();
    Q_EMIT changed();
}

void LayoutPanel::makeChoices()
{
    for (const ExportFile file : files)
        m_kind->addItem(exportFileWords(file));
    m_kind->addItem(tr("Leave it out"));
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(encodingWords(encoding));
    for (const char separator : separators)
        m_separator->addItem(separatorWords(separator));
    for (const DecimalSign decimal : {DecimalSign::Point, DecimalSign::Comma})
        m_decimal->addItem(decimalWords(decimal));
    for (const TimeForm form : timeForms)
        m_time->addItem(timeFormWords(form));
    auto *start = makeFields();
    addField(start, tr("It &holds"), m_kind);
    addField(start, tr("&Characters"), m_encoding);
    addField(start, tr("&Separator"), m_separator);
    auto *end = makeFields();
    addField(end, tr("&Decimal sign"), m_decimal);
    addField(end, tr("&Times"), m_time);
    addField(end, tr("Time &zone"), m_zone);
    auto *row = new QHBoxLayout;
    row->setSpacing(32);
    row->addLayout(start, 1);
    row->addLayout(end, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LayoutPanel::setKind);
    for (QComboBox *box : {m_encoding, m_separator, m_decimal, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &LayoutPanel::takeChoices);
    connect(m_zone, &QComboBox::currentTextChanged, this, &LayoutPanel::takeChoices);
}

void LayoutPanel::setFile(const ChosenFile &file)
{
    m_file = file;
    m_choosing.reset();
    showAll();
}

const ChosenFile &LayoutPanel::file() const
{
    return m_file;
}

void LayoutPanel::setSample(const SourceSample &sample)
{
    m_file.found.sample = sample;
    matchAnew(m_file.found);
    m_choosing.reset();
    showAll();
    Q_EMIT changed();
}

void LayoutPanel::setKind(int index)
{
    if (m_showing)
        return;
    m_file.isLeftOut = index == int(std::size(files));
    if (!m_file.isLeftOut && m_file.found.layout.file != files[index]) {
        m_file.found.layout.file = files[index];
        matchAnew(m_file.found);
        m_choosing.reset();
    }
    showAll();
    Q_EMIT changed();
}

void LayoutPanel::takeChoices()
{
    if (m_showing)
        return;
    SourceLayout &layout = m_file.found.layout;
    const TextEncoding encoding = encodings[m_encoding->currentIndex()];
    const char separator = separators[m_separator->currentIndex()];
    const bool others = encoding != layout.encoding || separator != layout.separator;
    layout.encoding = encoding;
    layout.separator = separator;
    layout.decimal = DecimalSign(m_decimal->currentIndex());
    layout.time.form = timeForms[m_time->currentIndex()];
    const std::string zone = m_zone->currentText().toStdString();
    if (TimeZone::find(zone) != nullptr) {
        layout.time.zone = zone;
        m_file.found.localZone = zone;
    }
    m_file.found.isTimeSure = true;
    m_file.found.isDecimalSure = true;
    if (others) {
        Q_EMIT sampleNeeded();
        return;
    }
    showAll();
    Q_EMIT changed();
}

void LayoutPanel::showAll()
{
    m_showing = true;
    const FoundLayout &found = m_file.found;
    const SourceLayout &layout = found.layout;
    m_kind->setCurrentIndex(m_file.isLeftOut ? int(std::size(files)) : indexOf(files, layout.file));
    m_encoding->setCurrentIndex(indexOf(encodings, layout.encoding));
    m_separator->setCurrentIndex(indexOf(separators, layout.separator));
    m_decimal->setCurrentIndex(int(layout.decimal));
    m_time->setCurrentIndex(indexOf(timeForms, layout.time.form));
    if (m_zone->currentText().toStdString() != layout.time.zone)
        m_zone->setCurrentText(QString::fromStdString(layout.time.zone));
    const bool epoch = layout.time.form == TimeForm::EpochSeconds || layout.time.form == TimeForm::EpochMillis;
    m_zone->setEnabled(found.isTimeLocal && !epoch && !m_file.isLeftOut);
    m_zone->setToolTip(m_zone->isEnabled() ? tr("Where the clock stood that the times were read from")
                                           : tr("The times say themselves where they were read"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_encoding, m_separator, m_decimal, m_time, m_columns})
        part->setEnabled(!m_file.isLeftOut);
    QStringList doubts;
    if (!found.isTimeSure)
        doubts << tr("Day and month could be the other way round: look at what is read.");
    if (!found.isDecimalSure)
        doubts << tr("The decimal sign could be either: look at what is read.");
    m_doubt->setText(doubts.join(u' '));
    m_doubt->setVisible(!doubts.isEmpty() && !m_file.isLeftOut);
    m_columns->setLayoutOf(found);
    showRows();
    m_showing = false;
}

void LayoutPanel::showRows()
{
    m_rows->clear();
    QStringList header;
    for (const std::string &column : m_file.found.sample.header)
        header << QString::fromStdString(column);
    m_rows->setHorizontalHeaderLabels(header);
    for (const std::vector<std::string> &row : m_file.found.sample.rows) {
        QList<QStandardItem *> items;
        for (const std::string &cell : row) {
            auto *item = new QStandardItem(QString::fromStdString(cell));
            item->setEditable(false);
            items << item;
        }
        m_rows->appendRow(items);
    }
    m_first->setDetail(m_rows->rowCount() > 0 ? QString() : tr("none can be read with these columns"));
}

}
