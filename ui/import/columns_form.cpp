// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columns_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/import/layout_words.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int shownCharacters = 40;

/// One line of it, not longer than there is room for.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > shownCharacters ? line.left(shownCharacters - 1) + u'…' : line;
}

TextLabel *heading(const QString &words)
{
    return new TextLabel(words, TextRole::CaptionMedium, TextTone::Dim);
}

}

ColumnsForm::ColumnsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ColumnsForm::setLayoutOf(const FoundLayout &found)
{
    if (m_fields == nullptr || m_file != found.layout.file || m_header != found.layout.header)
        makeLines(found);
    for (const Line &line : m_lines) {
        const QSignalBlocker blocker(line.column);
        const std::optional<size_t> column = found.layout.columnOf(line.field);
        line.column->setCurrentIndex(column ? int(*column) + 1 : 0);
        showValues(line, found);
    }
}

void ColumnsForm::makeLines(const FoundLayout &found)
{
    delete m_fields;
    m_lines.clear();
    m_file = found.layout.file;
    m_header = found.layout.header;
    m_fields = new QWidget;
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    const QString headings[] = {tr("Field"), tr("Column of the file"), tr("As it stands there"), tr("Read as")};
    for (int column = 0; column < 4; ++column)
        grid->addWidget(heading(headings[column]), 0, column);
    for (const ExportColumn &field : exportColumns(m_file)) {
        const Line line{field.field, new QComboBox, new TextLabel(TextRole::Body, TextTone::Dim),
                        new TextLabel(TextRole::Body)};
        const QString name = fieldWords(field.field);
        auto *label = new QLabel(field.required ? tr("%1 (needed)", "a field").arg(name) : name);
        line.column->setAccessibleName(tr("Column for %1", "a field").arg(name));
        line.column->setObjectName(QStringLiteral("column-")
                                   + QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
        line.column->addItem(tr("None"));
        for (const std::string &column : m_header)
            line.column->addItem(shortened(QString::fromStdString(column)));
        line.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.column->setMinimumContentsLength(18);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(line.column, row, 1);
        grid->addWidget(line.first, row, 2);
        grid->addWidget(line.readAs, row, 3);
        connect(line.column, &QComboBox::currentIndexChanged, this, [this, field = field.field](int index) {
            Q_EMIT columnChosen(field, index - 1);
        });
        m_lines.push_back(line);
    }
    layout()->addWidget(m_fields);
}

void ColumnsForm::showValues(const Line &line, const FoundLayout &found)
{
    line.first->clear();
    line.readAs->clear();
    line.readAs->setTone(TextTone::Text);
    const std::optional<size_t> column = found.layout.columnOf(line.field);
    if (!column) {
        const std::vector<ExportField> missing = found.layout.missing();
        if (std::find(missing.begin(), missing.end(), line.field) != missing.end()) {
            line.readAs->setTone(TextTone::Red);
            line.readAs->setText(tr("Choose its column"));
        }
        return;
    }
    int unread = 0;
    for (const std::vector<std::string> &row : found.sample.rows) {
        const std::string &cell = row[*column];
        if (cell.empty())
            continue;
        const QString read = readAsWords(found.layout, line.field, cell);
        unread += read.isEmpty();
        // The first that cannot be read says more than the first.
        if (line.first->text().isEmpty() || (read.isEmpty() && unread == 1)) {
            line.first->setText(shortened(QString::fromStdString(cell)));
            line.readAs->setText(shortened(read));
        }
    }
    if (unread == 0)
        return;
    line.readAs->setTone(TextTone::Red);
    line.readAs->setText(tr("%Ln of the first rows cannot be read", nullptr, unread));
}

}
