using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hunsuan.Tests;

/// <summary>Ends a work before its so-manieth command to the database, as a kill would: what was not committed is taken back.</summary>
internal sealed class BreakOff(int at) : DbCommandInterceptor
{
    private int _commands;

    public static bool Is(Exception fault) => fault.GetBaseException() is BrokenOffException;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Next(result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Next(result);

    private ValueTask<T> Next<T>(T result) => ++_commands == at ? throw new BrokenOffException() : new(result);

    private sealed class BrokenOffException : Exception;
}
