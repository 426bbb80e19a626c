using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Households;

/// <summary>Where a household lived, or was registered, until a day (ที่อยู่เดิม); where it is now stands in the <see cref="Household"/>.</summary>
public sealed class FormerAddress : IInArea
{
    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; init; }

    /// <summary>Where the household lives now: whoever looks after it knows where it was.</summary>
    public required string AreaCode { get; set; }

    public required AddressKind Kind { get; init; }

    /// <summary>Village or sub-district of the former address.</summary>
    public required string PlaceCode { get; init; }

    public required string? HouseNumber { get; init; }
    public string? HouseCode { get; init; }
    public int? FamilyNo { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? Tenure { get; init; }

    /// <summary>The first day; null where it is not known.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The day after the last.</summary>
    public required DateOnly Until { get; init; }
}

/// <summary>Which address of a household (ประเภทที่อยู่); numbers are stored.</summary>
public enum AddressKind
{
    Actual = 1,
    Registered = 2,
}

internal sealed class FormerAddressMapping : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> builder)
    {
        builder.ToTable("former_addresses");
        builder.Property(a => a.PlaceCode).HasMaxLength(8);
        builder.Property(a => a.HouseNumber).HasMaxLength(Household.HouseNumberMaxLength);
        builder.Property(a => a.HouseCode).HasMaxLength(11);
        builder.Property(a => a.Tenure).HasMaxLength(Household.TenureMaxLength);
        builder.HasIndex(a => a.HouseholdId);
        builder.HasIndex(a => a.HouseCode);
    }
}
