// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/workbook.h"

#include <QDir>
#include <QFile>
#include <xlsxwriter.h>

namespace tidemark
{
namespace
{
constexpr double columnWidth = 16;
constexpr qsizetype longestCell = 32'767;
constexpr int64_t firstDate = -2'208'988'800'000; // 1900-01-01: dates before it are none to a spreadsheet
constexpr double dayMs = 86'400'000;
constexpr double daysTo1970 = 25'569;

/// Of what a cell can hold: UTF-16 units, of which the library knows nothing.
QByteArray cellText(std::string_view value)
{
    QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    if (text.size() > longestCell)
        text = text.left(longestCell - 1) + QChar(0x2026);
    return text.toUtf8();
}
}

Workbook::Workbook(const std::string &path)
{
    const QByteArray folder = QFile::encodeName(QDir::tempPath());
    QByteArray folderName = folder;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(path.c_str(), &options);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    m_credits = workbook_add_format(m_book);
    format_set_num_format(m_credits, "#,##0.0##");
    m_instant = workbook_add_format(m_book);
    format_set_num_format(m_instant, "yyyy-mm-dd hh:mm:ss");
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void Workbook::addSheet(const std::string &name, std::span<const std::string_view> columns)
{
    m_sheet = workbook_add_worksheet(m_book, name.c_str());
    worksheet_set_column(m_sheet, 0, static_cast<uint16_t>(columns.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    uint16_t at = 0;
    for (const std::string_view column : columns)
        worksheet_write_string(m_sheet, 0, at++, std::string(column).c_str(), m_heading);
    m_row = 0;
    m_column = 0;
}

void Workbook::nextRow()
{
    ++m_row;
    m_column = 0;
}

void Workbook::text(std::string_view value)
{
    if (!value.empty())
        worksheet_write_string(m_sheet, m_row, m_column, cellText(value).constData(), nullptr);
    ++m_column;
}

void Workbook::word(std::string_view value)
{
    text(value);
}

void Workbook::number(int64_t value)
{
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(value), nullptr);
}

void Workbook::credits(Credits value)
{
    constexpr double thousand = 1000;
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(value.thousandths()) / thousand, m_credits);
}

void Workbook::instant(Instant value)
{
    if (value.ms < firstDate)
        return text(value.toString());
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(value.ms) / dayMs + daysTo1970, m_instant);
}

void Workbook::empty()
{
    ++m_column;
}

Result<void> Workbook::close()
{
    lxw_workbook *book = m_book;
    m_book = nullptr;
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::IoFailed, std::string("The workbook could not be written: ") + lxw_strerror(error));
    return {};
}

}
