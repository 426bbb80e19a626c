using System.Globalization;
using Hunsuan.Access.Devices;

namespace Hunsuan.Access.Passkeys;

/// <summary>What a browser was asked and has not answered yet (คำถามพาสคีย์ที่รอคำตอบ).</summary>
internal sealed record PasskeyChallenge(DateTimeOffset At, string State)
{
    /// <summary>Long enough to find the security key or to unlock the phone.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(5);
}

/// <summary>Keeps the question in the browser that was asked, sealed, until its answer (ที่เก็บคำถามพาสคีย์).</summary>
internal sealed class PasskeyChallenges(SealedCookies cookies, TimeProvider clock)
{
    /// <summary>Signing in and adding can't be answered by each other.</summary>
    public const string ToSignIn = "hunsuan-passkey", ToAdd = "hunsuan-new-passkey";

    public void Keep(HttpContext context, string which, string state) =>
        cookies.Write(context, which, string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeMilliseconds()} {state}"), PasskeyChallenge.Lasts);

    /// <summary>Takes the question away with its answer; null where there is none or its time is over.</summary>
    public PasskeyChallenge? Take(HttpContext context, string which)
    {
        var kept = cookies.Read(context, which)?.Split(' ', 2);
        SealedCookies.Forget(context, which);
        if (kept is not [var at, var state] || !long.TryParse(at, CultureInfo.InvariantCulture, out var milliseconds)) return null;
        var asked = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return clock.GetUtcNow() - asked < PasskeyChallenge.Lasts ? new(asked, state) : null;
    }
}
