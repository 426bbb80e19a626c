namespace Hunsuan.Access;

/// <summary>Who tries a password or code (ผู้ลองรหัส): for whom, from which address, and from which device that this user knows.</summary>
/// <remarks>Failures on a known device count apart, so that a stranger's failures never make the owner wait.</remarks>
public sealed record Guesser(string Whom, string? Address, Guid? KnownDevice = null)
{
    /// <summary>Longer only where a stranger can't come so far as to try.</summary>
    public TimeSpan LongestWait { get; init; } = SignInLimit.LongestWait;

    /// <summary>A code comes after the right password, and its six digits need more protection than a password does.</summary>
    public static Guesser OfCode(Guid userId, string? address, Guid? knownDevice) =>
        new($"code of {userId}", address, knownDevice) { LongestWait = TimeSpan.FromMinutes(15) };
}
