using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Hunsuan.Twin;

/// <summary>Runs whatever it is given, which is the fault.</summary>
internal static class Sql
{
    [SuppressMessage("Security", "CA2100", Justification = "The planted fault: a scanner has to find it.")]
    public static string Read(string database, string text)
    {
        using var connection = new SqliteConnection(database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var read = "";
        while (reader.Read()) read += $"<p>{reader.GetValue(0)}";
        return read;
    }
}
