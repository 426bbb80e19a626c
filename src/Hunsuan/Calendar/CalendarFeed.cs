using Hunsuan.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Calendar;

/// <summary>The secret address by which a calendar program reads a user's dates (ที่อยู่ปฏิทินส่วนตัว); a newer one takes the place of an older.</summary>
public sealed class CalendarFeed
{
    public required Guid UserId { get; init; }

    /// <summary>SHA-256 of the secret in the address, so that a stolen database opens no calendar.</summary>
    [Secret]
    public required byte[] TokenHash { get; set; }

    public required DateTimeOffset MadeAt { get; set; }

    /// <summary>Null while nobody has read it.</summary>
    public DateTimeOffset? LastReadAt { get; set; }
}

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feeds");
        builder.HasKey(f => f.UserId);
        builder.HasIndex(f => f.TokenHash).IsUnique();
    }
}
