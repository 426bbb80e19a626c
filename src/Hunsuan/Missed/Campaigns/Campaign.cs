using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Missed.Campaigns;

/// <summary>People of a work-list are looked for on the spot, village by village, until a day (การลงพื้นที่ค้นหา).</summary>
public sealed class Campaign : IInArea
{
    public const int NameMaxLength = 120;

    /// <summary>More than visitors of an area can go to: a smaller area is chosen then.</summary>
    public const int MostTargets = 20_000;

    public required Guid Id { get; init; }
    public required MissedQuestion Question { get; init; }

    /// <summary>Id of the one list that it is about; null for all lists, or where the question is of people of the survey.</summary>
    public string? List { get; init; }

    public required string AreaCode { get; init; }
    public required string Name { get; init; }
    public required DateOnly BegunOn { get; init; }
    public required Guid BegunBy { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>Null while it goes on.</summary>
    public DateOnly? ClosedOn { get; set; }
}

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns");
        builder.Property(c => c.List).HasMaxLength(LinkedRow.ListMaxLength);
        builder.Property(c => c.Name).HasMaxLength(Campaign.NameMaxLength);
        builder.HasIndex(c => c.AreaCode);
    }
}
