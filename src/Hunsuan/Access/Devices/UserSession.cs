using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Devices;

/// <summary>One signing-in of a user on one device, until it ends (การเข้าใช้งานหนึ่งครั้ง).</summary>
public sealed class UserSession
{
    public const int DeviceMaxLength = 60;

    public static TimeSpan IdleLimit { get; } = TimeSpan.FromHours(8);

    public static TimeSpan AbsoluteLimit { get; } = TimeSpan.FromHours(12);

    /// <summary>How long an ended session can still be looked up, after it began.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(30);

    /// <summary>On a shared phone: a session closes after this rest, and is over after so many wrong PINs.</summary>
    public static TimeSpan LockAfter { get; } = TimeSpan.FromMinutes(5);

    public const int PinTries = 5;

    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>SHA-256 of what the browser carries, so that a stolen database opens no session.</summary>
    [Secret]
    public required byte[] TokenHash { get; set; }

    public required SignInMeans Means { get; init; }

    /// <summary>Browser and system in words, such as "Chrome · Android"; empty where they are not known.</summary>
    public required string Device { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>At most five minutes behind, half a minute on a shared phone.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>SHA-256 of what a shared phone carries; null on a device of one's own.</summary>
    [Secret]
    public byte[]? PhoneHash { get; set; }

    /// <summary>Opens the session again after a break, on a shared phone.</summary>
    [Secret]
    public string? PinHash { get; set; }

    public int PinFailures { get; set; }

    /// <summary>The phone was handed on; the PIN opens it again.</summary>
    public bool IsLocked { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
    public SessionEnd? EndedBy { get; set; }

    public bool IsLiveAt(DateTimeOffset now) => EndedAt is null && now - LastSeenAt < IdleLimit && now - BegunAt < AbsoluteLimit;

    public bool IsLockedAt(DateTimeOffset now) => PinHash is not null && (IsLocked || now - LastSeenAt > LockAfter);

    public void End(SessionEnd by, DateTimeOffset now) => (EndedAt, EndedBy) = (now, by);
}

/// <summary>How somebody proved who they are (วิธีเข้าสู่ระบบ); numbers are stored.</summary>
public enum SignInMeans
{
    Password = 1,
    PasswordAndCode = 2,
    PasswordAndRecoveryCode = 3,
    Passkey = 4,
    Provider = 5,

    /// <summary>The provider has seen a second factor too, as its file here says.</summary>
    ProviderWithSecondFactor = 6,
    ProviderAndCode = 7,
    ProviderAndRecoveryCode = 8,
}

/// <summary>Why a session ended before its time (เหตุที่สิ้นสุดการเข้าใช้งาน); numbers are stored.</summary>
public enum SessionEnd
{
    SignedOut = 1,
    EndedByUser = 2,
    EndedByAdministrator = 3,
    PasswordChanged = 4,
    SecondFactorReset = 5,
    Stopped = 6,
    WrongPins = 7,
}

internal sealed class UserSessionMapping : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("user_sessions");
        builder.Property(s => s.Device).HasMaxLength(UserSession.DeviceMaxLength);
        // Milliseconds, because SQLite can't compare instants and old sessions are thrown away by their age.
        builder.Property(s => s.BegunAt).HasConversion(at => at.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));
        builder.HasIndex(s => s.TokenHash).IsUnique();
        builder.HasIndex(s => s.UserId);
        builder.HasIndex(s => s.PhoneHash);
    }
}
