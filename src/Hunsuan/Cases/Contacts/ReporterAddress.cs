using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>Where a reporter who wrote by a channel outside can be told something (ที่อยู่ตอบกลับของผู้แจ้ง), sealed.</summary>
/// <remarks>Of an alarm none is kept: whoever sounds one may not be the only one who reads.</remarks>
public sealed class ReporterAddress : IInArea
{
    public const int ChannelMaxLength = 60;
    private const string Place = "reporter_addresses.address";

    /// <summary>For how long somebody can be told something.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    public required Guid ContactId { get; init; }

    /// <summary>Of the request.</summary>
    public required string AreaCode { get; set; }

    /// <summary>By its name in the file of channels.</summary>
    public required string Channel { get; init; }

    /// <summary>The same for all that somebody sends by this channel, and nothing to anybody else.</summary>
    [Secret]
    public required Guid Sender { get; init; }

    /// <summary>As the channel names them.</summary>
    [Secret]
    public required byte[] AddressSealed { get; set; }

    public required DateTimeOffset At { get; init; }

    public static byte[] Seal(KeyRing keys, string address, Guid contact) => keys.Seal(address, Place, contact);

    public string Open(KeyRing keys) => keys.OpenText(AddressSealed, Place, ContactId);
}

internal sealed class ReporterAddressMapping : IEntityTypeConfiguration<ReporterAddress>
{
    public void Configure(EntityTypeBuilder<ReporterAddress> builder)
    {
        builder.ToTable("reporter_addresses");
        builder.HasKey(a => a.ContactId);
        builder.Property(a => a.Channel).HasMaxLength(ReporterAddress.ChannelMaxLength);
        builder.Property(a => a.At).InOrder();
        builder.HasIndex(a => a.Sender);
        builder.HasIndex(a => a.At);
        builder.HasOne<Contact>().WithOne().HasForeignKey<ReporterAddress>(a => a.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}
