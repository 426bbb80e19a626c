using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Households;

/// <summary>A time in which a person lived in a household (ประวัติการอยู่อาศัย): who lived where on a day.</summary>
public sealed class Residence : IInArea
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid HouseholdId { get; init; }
    public required string AreaCode { get; set; }

    /// <summary>First day known; the person may have lived there before where the reason is <see cref="ResidenceStart.Surveyed"/>.</summary>
    public required DateOnly? From { get; init; }

    public required ResidenceStart StartedBy { get; init; }

    /// <summary>The day after the last; null while the person lives there.</summary>
    public DateOnly? Until { get; set; }

    public ResidenceEnd? EndedBy { get; set; }

    public bool IncludesDay(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}

/// <summary>How a stay began (เหตุที่เริ่มอยู่); numbers are stored.</summary>
public enum ResidenceStart
{
    Surveyed = 1,
    Born = 2,
    MovedIn = 3,
    Split = 4,
    Merged = 5,
}

/// <summary>How a stay ended (เหตุที่พ้นจากบ้าน); numbers are stored.</summary>
public enum ResidenceEnd
{
    MovedOut = 1,
    Died = 2,
    Split = 3,
    Merged = 4,
}

internal sealed class ResidenceMapping : IEntityTypeConfiguration<Residence>
{
    public void Configure(EntityTypeBuilder<Residence> builder)
    {
        builder.ToTable("residences");
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.HouseholdId);
    }
}
