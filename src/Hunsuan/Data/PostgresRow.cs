using System.Data.Common;

namespace Hunsuan.Data;

/// <summary>A row of PostgreSQL.</summary>
internal sealed class PostgresRow(DbDataReader reader) : PlainRow
{
    private readonly bool[] _isLong = [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetFieldType(column) == typeof(long))];
    private readonly string?[] _last = new string?[reader.FieldCount];
    private readonly Dictionary<string, string> _words = [];

    public override Guid? IdOrNull(int column) => IsKnown(column) ? reader.GetGuid(column) : null;

    public override long? Whole(int column) => !IsKnown(column) ? null : _isLong[column] ? reader.GetInt64(column) : reader.GetInt32(column);

    public override bool? Truth(int column) => IsKnown(column) ? reader.GetBoolean(column) : null;

    public override DateOnly Day(int column) => reader.GetFieldValue<DateOnly>(column);

    public override string? Word(int column)
    {
        if (!IsKnown(column)) return null;
        var word = reader.GetString(column);
        return word == _last[column] ? _last[column] : _last[column] = _words.TryGetValue(word, out var kept) ? kept : _words[word] = word;
    }

    public override byte[]? Bytes(int column) => IsKnown(column) ? reader.GetFieldValue<byte[]>(column) : null;

    private bool IsKnown(int column) => column >= 0 && !reader.IsDBNull(column);
}
