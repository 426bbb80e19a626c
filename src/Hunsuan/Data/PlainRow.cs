using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Hunsuan.Data;

/// <summary>The row that a reader stands at, on both databases (แถวที่กำลังอ่าน). Null is not known; so is a column that was not asked for, −1.</summary>
internal abstract class PlainRow
{
    public Guid Id(int column) => IdOrNull(column) ?? throw new InvalidOperationException($"Column {column} has no id.");

    public abstract Guid? IdOrNull(int column);

    public int? Number(int column) => (int?)Whole(column);

    public long Bits(int column) => Whole(column) ?? 0;

    public abstract long? Whole(int column);

    public abstract bool? Truth(int column);

    public abstract DateOnly Day(int column);

    /// <summary>One of few words that come again and again: each is kept in memory once.</summary>
    public abstract string? Word(int column);

    /// <summary>What is sealed, as it lies there.</summary>
    public abstract byte[]? Bytes(int column);

    public static PlainRow Of(DbDataReader reader) => reader is SqliteDataReader sqlite ? new SqliteRow(sqlite) : new PostgresRow(reader);
}
