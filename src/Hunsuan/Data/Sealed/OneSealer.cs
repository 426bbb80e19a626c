using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Sealed;

/// <summary>Lets one program at a time seal what an older version left (ผนึกทีละโปรแกรม); its end, however it comes, lets the next one in.</summary>
internal static class OneSealer
{
    private const long Key = 0x68756e7375616e02;

    public static async Task<IAsyncDisposable> Wait(HunsuanDb db, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql()) return await Schema.Alone(db, stop) is { } file ? file : Nothing.ToDo;

        await db.Database.OpenConnectionAsync(stop);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", stop);
        return new Held(db);
    }

    private sealed class Held(HunsuanDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public static Nothing ToDo { get; } = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
