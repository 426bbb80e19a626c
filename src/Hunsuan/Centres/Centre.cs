using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres;

/// <summary>A place where people find help (ศูนย์), such as a sub-district social assistance centre in a temple.</summary>
public sealed class Centre : IInArea
{
    public const int NameMaxLength = 150, AddressMaxLength = 200, PhoneMaxLength = 40, HoursMaxLength = 400, WordsMaxLength = 1000, SignboardMaxLength = 200,
        SearchKeyMaxLength = 2 * NameMaxLength + 1;

    public required Guid Id { get; init; }

    /// <summary>Where it stands; whom it serves is its catchment.</summary>
    public required string AreaCode { get; set; }

    public required string Name { get; set; }

    /// <summary>Id of a <see cref="CentreKind"/>.</summary>
    public required string Kind { get; set; }

    public HostKind? HostKind { get; set; }
    public string? HostName { get; set; }
    public string? Address { get; set; }

    /// <summary>Degrees; both or neither.</summary>
    public double? Latitude { get; set; }

    public double? Longitude { get; set; }
    public string? Phone { get; set; }
    public required DateOnly OpenedOn { get; set; }

    /// <summary>The first day on which it serves nobody any more; null while it goes on.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>As <see cref="WeeklyHours"/> writes them; null where they are not known.</summary>
    public string? Hours { get; set; }

    public DateOnly? OpeningHeldOn { get; set; }
    public string? OpeningWords { get; set; }

    /// <summary>What the signboard says.</summary>
    public string? Signboard { get; set; }

    /// <summary>Names of centre and host as <see cref="SkeletonKey"/> leaves them.</summary>
    public required string SearchKey { get; set; }

    public WeeklyHours? OpeningHours => WeeklyHours.Stored(Hours);

    public bool IsServingOn(DateOnly day) => OpenedOn <= day && (ClosedOn is not { } closed || day < closed);

    public static string KeyOf(string name, string? hostName) => $"{SkeletonKey.Of(name)}|{SkeletonKey.Of(hostName ?? "")}";
}

/// <summary>Who gives a centre its house (ประเภทเจ้าของสถานที่); numbers are stored.</summary>
public enum HostKind
{
    Temple = 1,
    LocalGovernment = 2,
    ElderlyCentre = 3,
    School = 4,
    HealthCentre = 5,
    CommunityHall = 6,
    Mosque = 7,
    Church = 8,
    Home = 9,
    Other = 99,
}

/// <summary>An area that a centre serves (พื้นที่บริการของศูนย์); the whole of it, and an empty set serves nobody.</summary>
public sealed class CatchmentArea
{
    public required Guid CentreId { get; init; }

    /// <summary>2, 4, 6 or 8 digits.</summary>
    public required string AreaCode { get; init; }
}

internal sealed class CentreMapping : IEntityTypeConfiguration<Centre>, IEntityTypeConfiguration<CatchmentArea>
{
    public void Configure(EntityTypeBuilder<Centre> builder)
    {
        builder.ToTable("centres");
        builder.Property(c => c.Name).HasMaxLength(Centre.NameMaxLength);
        builder.Property(c => c.Kind).HasMaxLength(CentreKind.IdMaxLength);
        builder.Property(c => c.HostName).HasMaxLength(Centre.NameMaxLength);
        builder.Property(c => c.Address).HasMaxLength(Centre.AddressMaxLength);
        builder.Property(c => c.Phone).HasMaxLength(Centre.PhoneMaxLength);
        builder.Property(c => c.Hours).HasMaxLength(Centre.HoursMaxLength);
        builder.Property(c => c.OpeningWords).HasMaxLength(Centre.WordsMaxLength);
        builder.Property(c => c.Signboard).HasMaxLength(Centre.SignboardMaxLength);
        builder.Property(c => c.SearchKey).HasMaxLength(Centre.SearchKeyMaxLength);
        builder.HasIndex(c => c.AreaCode);
    }

    public void Configure(EntityTypeBuilder<CatchmentArea> builder)
    {
        builder.ToTable("catchment_areas");
        builder.HasKey(a => new { a.CentreId, a.AreaCode });
        builder.HasIndex(a => a.AreaCode);
    }
}
