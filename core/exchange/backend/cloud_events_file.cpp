// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/cloud_events_file.h"

#include <QFileInfo>

#include "core/base/json.h"

namespace tidemark
{
namespace
{
constexpr size_t longestEvent = CsvReader::longestRow;

class CloudEventsFile final : public ExportFileReader
{
public:
    CloudEventsFile(std::unique_ptr<FileBytes> file, std::string name)
        : ExportFileReader(std::move(file), std::move(name))
    {
        if (bytes().starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }
    uint64_t offset() const override
    {
        return m_at;
    }

protected:
    Got readNext(ExportRow &row) override
    {
        if (m_passing && !pass())
            return Got::Passing;
        if (m_at >= bytes().size())
            return Got::End;
        row.offset = m_at;
        row.line = m_line++;
        std::string_view line = bytes().substr(m_at, longestEvent + 2);
        const size_t end = line.find('\n');
        line = line.substr(0, end);
        m_at += line.size();
        m_passing = true;
        if (end != std::string_view::npos || m_at == bytes().size())
            pass();
        if (line.find_first_not_of(" \t\r") == std::string_view::npos && !m_passing)
            return Got::Passing;
        if (!m_passing && line.back() == '\r')
            line.remove_suffix(1);
        row.raw = line;
        row.cells.assign(1, line);
        row.fields.fill({});
        return readEvent(line, row);
    }
    void seek(uint64_t offset) override
    {
        m_at = offset;
        m_passing = false;
    }

private:
    /// The rest of the line; false where it goes on.
    bool pass()
    {
        const std::string_view rest = bytes().substr(m_at, CsvReader::longestPass);
        const size_t end = rest.find('\n');
        m_passing = end == std::string_view::npos && m_at + rest.size() < bytes().size();
        m_at += end == std::string_view::npos ? rest.size() : end + 1;
        return !m_passing;
    }
    Got bad(const ExportRow &row, std::string what)
    {
        m_problem = {row.line, 1, std::move(what)};
        return Got::Bad;
    }
    Got readEvent(std::string_view line, ExportRow &row)
    {
        if (line.size() > longestEvent) {
            row.cells.clear();
            return bad(row, "The line is longer than 1 MiB");
        }
        Result<Json> event = Json::parse(line);
        if (!event)
            return bad(row, event.error().detail);
        m_event = std::move(*event);
        const Json *version = m_event.member("specversion");
        if (!version || !version->isString() || version->text != "1.0")
            return bad(row, "\"specversion\" is not \"1.0\"");
        const Json *data = m_event.member("data");
        if (!data || data->type != Json::Type::Object)
            return bad(row, "\"data\" is not an object");
        const std::tuple<const Json &, const char *, ExportField> places[] = {
            {m_event, "id", ExportField::Key},      {m_event, "time", ExportField::At},
            {m_event, "subject", ExportField::Org}, {*data, "user", ExportField::User},
            {*data, "action", ExportField::Action}, {*data, "model", ExportField::Model},
            {*data, "asset", ExportField::Asset},   {*data, "source", ExportField::Source},
        };
        for (const auto &[object, name, field] : places) {
            const Json *value = object.member(name);
            const bool absent = !value || value->type == Json::Type::Null;
            if (!absent && !value->isString())
                return bad(row, "\"" + std::string(name) + "\" is not a string");
            row.fields[static_cast<size_t>(field)] = absent ? std::string_view() : std::string_view(value->text);
        }
        if (row[ExportField::Key].empty())
            return bad(row, "\"id\" is missing");
        return Got::Row;
    }

    uint64_t m_at = 0;
    int64_t m_line = 1;
    bool m_passing = false; ///< the line before has not ended yet
    Json m_event;
};
}

Result<std::unique_ptr<ExportFileReader>> openCloudEventsFile(const QString &path)
{
    Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return std::make_unique<CloudEventsFile>(std::move(*bytes), QFileInfo(path).fileName().toStdString());
}

}
