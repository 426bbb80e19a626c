using System.Collections.Concurrent;
using Hunsuan.Shared;

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
    public TimeSpan? Wait(Guesser guesser)
    {
        var now = clock.GetUtcNow();
        var wait = Keys(guesser).Max(k => _failures.TryGetValue(k.Key, out var f) ? f.Last + f.Wait - now : TimeSpan.Zero);
        return wait > TimeSpan.Zero ? wait : null;
    }

    /// <summary>The same in words; null where there is nothing to wait for.</summary>
    public Problem? WaitOf(Guesser guesser) =>
        Wait(guesser) is { } wait ? new(null, AccessTexts.WaitBeforeSignIn.With((int)Math.Ceiling(wait.TotalSeconds))) : null;

    public void Failed(Guesser guesser)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count >= MostKept) Forget(now);
        foreach (var (key, free) in Keys(guesser))
            _failures.AddOrUpdate(key, _ => After(1, free), (_, f) => After(now - f.Last > Forgotten ? 1 : f.Count + 1, free));

        Failures After(int count, int free) =>
            new(count, now, count <= free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(guesser.LongestWait.TotalSeconds, Math.Pow(2, count - free))));
    }

    // A right password from an address says nothing about other guesses from there.
    public void Succeeded(Guesser guesser) => _failures.TryRemove(Keys(guesser).First().Key, out _);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, failures) in _failures)
            if (now - failures.Last > Forgotten) _failures.TryRemove(key, out _);
    }

    private static IEnumerable<(string Key, int Free)> Keys(Guesser guesser)
    {
        var whom = guesser.Whom.Length > User.UserNameMaxLength ? guesser.Whom[..User.UserNameMaxLength] : guesser.Whom;
        yield return ($"user {whom} {guesser.KnownDevice}", FreeFailuresOfUser);
        if (guesser is { KnownDevice: null, Address: { } address }) yield return ($"address {address}", FreeFailuresOfAddress);
    }
}
