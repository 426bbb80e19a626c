using System.Diagnostics;
using Hunsuan.Households;
using Microsoft.Data.Sqlite;

namespace Hunsuan.Benchmarks;

/// <summary>A table of numbers alone, plain or sealed, with the index that finds them: how long it takes to fill and how large it is.</summary>
internal static class SealedTables
{
    public static (double Seconds, long Bytes) Write(Person[] persons, string[] numbers, bool isSealed)
    {
        var file = Path.GetTempFileName();
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
            connection.Open();
            Do(connection, isSealed
                ? "CREATE TABLE t (id BLOB PRIMARY KEY, sealed BLOB, found BLOB); CREATE INDEX i ON t (found)"
                : "CREATE TABLE t (id BLOB PRIMARY KEY, number TEXT); CREATE INDEX i ON t (number)");
            var from = Stopwatch.GetTimestamp();
            Fill(connection, persons, numbers, isSealed);
            return (Stopwatch.GetElapsedTime(from).TotalSeconds, new FileInfo(file).Length);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Fill(SqliteConnection connection, Person[] persons, string[] numbers, bool isSealed)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        if (isSealed) command.CommandText = "INSERT INTO t VALUES (@id, @sealed, @found)";
        else command.CommandText = "INSERT INTO t VALUES (@id, @number)";
        var id = command.Parameters.Add("@id", SqliteType.Blob);
        var first = isSealed ? command.Parameters.Add("@sealed", SqliteType.Blob) : command.Parameters.Add("@number", SqliteType.Text);
        var found = isSealed ? command.Parameters.Add("@found", SqliteType.Blob) : null;
        for (var i = 0; i < persons.Length; i++)
        {
            id.Value = persons[i].Id.ToByteArray(bigEndian: true);
            first.Value = isSealed ? persons[i].CitizenIdSealed : numbers[i];
            if (found is not null) found.Value = persons[i].CitizenIdIndex!.Value.ToByteArray(bigEndian: true);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Do(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of two constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
