using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hunsuan.Data;

/// <summary>A row of SQLite, asked directly: through the reader each value costs three or four calls of the library instead of one or two.</summary>
internal sealed class SqliteRow(SqliteDataReader reader) : PlainRow
{
    private readonly sqlite3_stmt _row = reader.Handle!;
    private readonly (byte[] Bytes, string Word)[] _last = [.. Enumerable.Repeat((Array.Empty<byte>(), ""), reader.FieldCount)];
    private readonly Dictionary<string, string> _words = [];

    public override Guid? IdOrNull(int column) => column >= 0 && raw.sqlite3_column_blob(_row, column) is { IsEmpty: false } bytes ? new(bytes, bigEndian: true) : null;

    // Null comes as 0.
    public override long? Whole(int column) =>
        column < 0 ? null : raw.sqlite3_column_int64(_row, column) is not 0 and var value ? value : IsNull(column) ? null : 0;

    public override bool? Truth(int column) => Whole(column) is { } value ? value != 0 : null;

    public override DateOnly Day(int column) => DateOnly.ParseExact(Word(column)!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string? Word(int column)
    {
        if (column < 0) return null;
        var bytes = raw.sqlite3_column_blob(_row, column);
        if (bytes.IsEmpty) return IsNull(column) ? null : "";
        if (!bytes.SequenceEqual(_last[column].Bytes)) _last[column] = (bytes.ToArray(), Kept(Encoding.UTF8.GetString(bytes)));
        return _last[column].Word;
    }

    public override byte[]? Bytes(int column) => column >= 0 && raw.sqlite3_column_blob(_row, column) is { IsEmpty: false } bytes ? bytes.ToArray() : null;

    private string Kept(string word) => _words.TryGetValue(word, out var kept) ? kept : _words[word] = word;

    private bool IsNull(int column) => raw.sqlite3_column_type(_row, column) == raw.SQLITE_NULL;
}
