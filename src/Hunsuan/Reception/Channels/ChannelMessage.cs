using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Reception.Channels;

/// <summary>That something came in by a channel, and to which request it was put (ข้อความที่รับแล้ว): so that nothing is taken twice, and a second message finds the first.</summary>
/// <remarks>Holds neither words nor who sent it; gone after <see cref="TakeEvent.KeptFor"/>.</remarks>
public sealed class ChannelMessage : IInArea
{
    public const int ChannelMaxLength = 60, KeyMaxLength = 100;

    public required Guid Id { get; init; }
    public required string AreaCode { get; set; }
    public required string Channel { get; init; }

    /// <summary>As the channel names the event.</summary>
    public required string Key { get; init; }

    /// <summary>Of the sender, under the channel's secret.</summary>
    public required Guid Sender { get; init; }

    public required Guid ContactId { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class ChannelMessageMapping : IEntityTypeConfiguration<ChannelMessage>
{
    public void Configure(EntityTypeBuilder<ChannelMessage> builder)
    {
        builder.ToTable("channel_messages");
        builder.Property(m => m.Channel).HasMaxLength(ChannelMessage.ChannelMaxLength);
        builder.Property(m => m.Key).HasMaxLength(ChannelMessage.KeyMaxLength);
        builder.Property(m => m.At).InOrder();
        builder.HasIndex(m => new { m.Channel, m.Key }).IsUnique();
        builder.HasIndex(m => new { m.Sender, m.At });
        builder.HasIndex(m => m.At);
    }
}
