using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Households;

/// <summary>People who live and eat together (ครัวเรือน): one family of a house; a house may hold several.</summary>
public sealed class Household : IInArea
{
    public const int HouseNumberMaxLength = 30;
    public const int TenureMaxLength = 20;

    public required Guid Id { get; init; }

    /// <summary>Where the household really lives: village, or sub-district where the village is not known.</summary>
    public required string AreaCode { get; set; }

    /// <summary>House code of the registration (รหัสประจำบ้าน), 11 digits; null for those without one.</summary>
    public required string? HouseCode { get; set; }

    /// <summary>Number of the family in the house, from 1.</summary>
    public required int FamilyNo { get; set; }

    public required string? HouseNumber { get; set; }
    public double? Latitude { get; set; }
    public double? Longitude { get; set; }
    public string? Tenure { get; set; }

    /// <summary>The first day at this address; null where it is not known. Earlier ones are in <see cref="FormerAddress"/>.</summary>
    public DateOnly? LivesHereSince { get; set; }

    /// <summary>Village or sub-district of the house registration, anywhere in the country; null where it is not known.</summary>
    public string? RegisteredAreaCode { get; set; }

    public string? RegisteredHouseNumber { get; set; }
    public DateOnly? RegisteredSince { get; set; }

    /// <summary>The day on which it stopped being a household of its own; null while it is one.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The household that took its members over, after a merge.</summary>
    public Guid? MergedIntoId { get; set; }

    /// <summary>The household that it was split from.</summary>
    public Guid? SplitFromId { get; set; }

    /// <summary>The import that brought it; null where somebody entered it by hand.</summary>
    public Guid? ImportId { get; set; }

    /// <summary>Fingerprint of the imported values, so that importing them again changes nothing.</summary>
    public long ContentHash { get; set; }
}

internal sealed class HouseholdMapping : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.ToTable("households");
        builder.Property(h => h.HouseCode).HasMaxLength(11);
        builder.Property(h => h.HouseNumber).HasMaxLength(Household.HouseNumberMaxLength);
        builder.Property(h => h.RegisteredAreaCode).HasMaxLength(8);
        builder.Property(h => h.RegisteredHouseNumber).HasMaxLength(Household.HouseNumberMaxLength);
        builder.Property(h => h.Tenure).HasMaxLength(Household.TenureMaxLength);
        builder.HasIndex(h => new { h.HouseCode, h.FamilyNo });
        builder.HasIndex(h => new { h.AreaCode, h.HouseNumber });
        builder.HasIndex(h => new { h.HouseNumber, h.AreaCode });
        builder.HasIndex(h => h.MergedIntoId).HasFilter("merged_into_id IS NOT NULL");
    }
}
