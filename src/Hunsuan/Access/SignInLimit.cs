using System.Collections.Concurrent;

namespace Hunsuan.Access;

/// <summary>
/// Makes guessing of passwords slow (หน่วงเวลาเมื่อกรอกรหัสผิดหลายครั้ง): after some failures each further one doubles the wait, up to a
/// minute, so that nobody can lock another out for longer.
/// </summary>
public sealed class SignInLimit(TimeProvider clock)
{
    public const int FreeFailuresOfUser = 5, FreeFailuresOfAddress = 30;

    public static TimeSpan LongestWait { get; } = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(15);
    private const int MostKept = 100_000;

    private readonly ConcurrentDictionary<string, Failures> _failures = new();

    private sealed record Failures(int Count, DateTimeOffset Last, TimeSpan Wait);

    /// <summary>How long to wait before the next try; null for not at all.</summary>
    public TimeSpan? Wait(string userName, string? address)
    {
        var now = clock.GetUtcNow();
        var wait = Keys(userName, address).Max(k => _failures.TryGetValue(k.Key, out var f) ? f.Last + f.Wait - now : TimeSpan.Zero);
        return wait > TimeSpan.Zero ? wait : null;
    }

    public void Failed(string userName, string? address)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count >= MostKept) Forget(now);
        foreach (var (key, free) in Keys(userName, address))
            _failures.AddOrUpdate(key, _ => After(1, free, now), (_, f) => After(now - f.Last > Forgotten ? 1 : f.Count + 1, free, now));
    }

    // A right password from an address says nothing about other guesses from there.
    public void Succeeded(string userName, string? address) => _failures.TryRemove(UserKey(userName), out _);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, failures) in _failures)
            if (now - failures.Last > LongestWait) _failures.TryRemove(key, out _);
    }

    private static Failures After(int count, int free, DateTimeOffset now) =>
        new(count, now, count <= free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, count - free))));

    private static IEnumerable<(string Key, int Free)> Keys(string userName, string? address)
    {
        yield return (UserKey(userName), FreeFailuresOfUser);
        if (address is not null) yield return ($"address {address}", FreeFailuresOfAddress);
    }

    private static string UserKey(string userName) => $"user {(userName.Length > User.UserNameMaxLength ? userName[..User.UserNameMaxLength] : userName)}";
}
