using System.Globalization;

namespace Hunsuan.Tests;

/// <summary>Work that several do at the same moment. HUNSUAN_RACES says how many races a test runs; without it a few.</summary>
internal static class Races
{
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("HUNSUAN_RACES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 10;

    /// <summary>All begin once each is ready.</summary>
    public static async Task<T[]> AtOnce<T>(params IReadOnlyList<Func<Task<T>>> works)
    {
        using var gate = new Barrier(works.Count);
        return await Task.WhenAll(works.Select(work => Task.Factory.StartNew(
            () =>
            {
                gate.SignalAndWait();
                return work();
            }, default, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
    }
}
