using System.Reflection;
using Npgsql;
using SQLitePCL;

namespace Hunsuan.Data.Bulk;

/// <summary>An instant that queries sort by, as <see cref="InstantColumns"/> keeps it (ช่วงเวลา).</summary>
internal sealed class InstantColumn<T>(string name, PropertyInfo property) : BulkColumn<T>(name)
{
    public override void Bind(sqlite3_stmt statement, int index, T row)
    {
        if (Kept(row) is { } micros) raw.sqlite3_bind_int64(statement, index, micros);
        else raw.sqlite3_bind_null(statement, index);
    }

    public override void Write(NpgsqlBinaryImporter writer, T row)
    {
        if (Kept(row) is { } micros) writer.Write(micros);
        else writer.WriteNull();
    }

    private long? Kept(T row) => property.GetValue(row) is DateTimeOffset at ? InstantColumns.Micros(at) : null;
}
