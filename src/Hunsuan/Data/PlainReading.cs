using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <summary>Reads some columns of very many rows, one after another, without making an object of each (อ่านทีละแถวโดยตรง).</summary>
/// <remarks>The statement is made of the query, so that the area filter and the parameters are those of any other.</remarks>
internal static class PlainReading
{
    /// <param name="columns">Names of properties, each once: the row has them in this order.</param>
    public static async Task Each<T>(this HunsuanDb db, IQueryable<T> query, IReadOnlyList<string> columns, Action<PlainRow> take, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = query.Select(Only<T>(columns)).CreateDbCommand();
            await using var reader = await command.ExecuteReaderAsync(stop);
            ReadAll(reader, take, stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // One loop that is compiled well at once: it runs millions of times and then not again for hours.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadAll(System.Data.Common.DbDataReader reader, Action<PlainRow> take, CancellationToken stop)
    {
        var row = PlainRow.Of(reader);
        while (reader.Read())
        {
            stop.ThrowIfCancellationRequested();
            take(row);
        }
    }

    private static Expression<Func<T, object?[]>> Only<T>(IReadOnlyList<string> columns)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var values = columns.Select(c => Expression.Convert(Expression.Property(row, c), typeof(object)));
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), row);
    }
}
