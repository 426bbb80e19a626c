using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Reception.Notices;

/// <summary>Where a user is told outside of the program that notices wait (ที่อยู่รับแจ้งเตือน), sealed; counts once it is proved.</summary>
public sealed class NoticeAddress
{
    /// <summary>As long as RFC 5321 lets an address be.</summary>
    public const int MailMaxLength = 254;

    private const string Place = "notice_addresses.address";

    /// <summary>How long the code serves that proves the address.</summary>
    public static readonly TimeSpan CodeServes = TimeSpan.FromHours(1);

    public required Guid UserId { get; init; }
    public required NoticeMeans Means { get; init; }

    /// <summary>By its name in the file of channels; null for e-mail, and as long as no account is known.</summary>
    public string? Channel { get; set; }

    /// <summary>The same for all that somebody sends by this channel; null for e-mail, and as long as no account is known.</summary>
    [Secret]
    public Guid? Sender { get; set; }

    /// <summary>As e-mail or the channel names it; null as long as no account is known.</summary>
    [Secret]
    public byte[]? AddressSealed { get; set; }

    /// <summary>Of the code that proves it.</summary>
    [Secret]
    public byte[] CodeHash { get; set; } = [];

    public DateTimeOffset OfferedAt { get; set; }

    /// <summary>Null while nobody has proved it.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>What came after this notice was not told there yet.</summary>
    public Guid ToldThrough { get; set; }

    /// <summary>The last notice of what is being told; null where nothing is.</summary>
    public Guid? TellingThrough { get; set; }

    /// <summary>Since when it is being told; null where nothing is.</summary>
    public DateTimeOffset? TellingSince { get; set; }

    public int Tries { get; set; }

    /// <summary>When it is looked whether anything is to be told; null until the address is proved.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? LastTakenAt { get; set; }

    /// <summary>When something was given up; null once something was taken again.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    public bool IsCodeGoodAt(DateTimeOffset moment) => ConfirmedAt is null && moment < OfferedAt + CodeServes;

    public void Keep(KeyRing keys, string address) => AddressSealed = keys.Seal(address, Place, UserId);

    /// <exception cref="InvalidOperationException">No account is known.</exception>
    public string Open(KeyRing keys) => keys.OpenText(AddressSealed ?? throw new InvalidOperationException("No account is known."), Place, UserId);
}

/// <summary>By what somebody is told outside of the program (ช่องทางรับแจ้งเตือน); numbers are stored.</summary>
public enum NoticeMeans
{
    /// <summary>อีเมล.</summary>
    Mail = 1,

    /// <summary>ไลน์.</summary>
    Line = 2,
}

internal sealed class NoticeAddressMapping : IEntityTypeConfiguration<NoticeAddress>
{
    public void Configure(EntityTypeBuilder<NoticeAddress> builder)
    {
        builder.ToTable("notice_addresses");
        builder.HasKey(a => new { a.UserId, a.Means });
        builder.Property(a => a.Channel).HasMaxLength(ReporterAddress.ChannelMaxLength);
        builder.Property(a => a.OfferedAt).InOrder();
        builder.Property(a => a.ConfirmedAt).InOrder();
        builder.Property(a => a.TellingSince).InOrder();
        builder.Property(a => a.DueAt).InOrder();
        builder.HasIndex(a => a.CodeHash);
        builder.HasIndex(a => a.Sender);
        builder.HasIndex(a => a.DueAt);
    }
}
