using System.Collections.Concurrent;

namespace Hunsuan.Benchmarks;

/// <summary>How long each kind of action took, and how many of them failed.</summary>
internal sealed class CentreTimes
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = [];
    private readonly ConcurrentDictionary<string, int> _errors = [];

    /// <summary>Counts begin here; what came before was to get warm.</summary>
    public void Begin()
    {
        _times.Clear();
        _errors.Clear();
    }

    public void Took(string action, double milliseconds) => _times.GetOrAdd(action, _ => []).Add(milliseconds);

    public void Failed(string action, string why)
    {
        _errors.AddOrUpdate(action, 1, (_, n) => n + 1);
        Console.Error.WriteLine($"{action}: {why}");
    }

    public int Count => _times.Values.Sum(t => t.Count);

    public string Table(params (string Action, int Goal)[] goals) => string.Join('\n', (string[])
    [
        "| Action | goal, p95 ms | count | p50 ms | p95 ms | max ms | errors |", "|---|---:|---:|---:|---:|---:|---:|",
        .. goals.Select(goal => Line(goal.Action, goal.Goal)),
    ]);

    private string Line(string action, int goal)
    {
        double[] times = [.. _times.GetOrAdd(action, _ => []).Order()];
        var errors = _errors.GetValueOrDefault(action);
        if (times.Length == 0) return $"| {action} | {goal} | 0 | – | – | – | {errors} |";
        return $"| {action} | {goal} | {times.Length} | {times[times.Length / 2]:0} | {times[times.Length * 95 / 100]:0} | {times[^1]:0} | {errors} |";
    }
}
