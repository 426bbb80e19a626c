using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Somebody to be looked for in a campaign, and what came of it (ผู้ที่ต้องไปค้นหา): a person of the survey or a row of a list.</summary>
/// <remarks>It stays with the village where the campaign began; the name stands in the record alone.</remarks>
public sealed class CampaignTarget : IInArea
{
    public const int NoteMaxLength = 500;

    public required Guid Id { get; init; }
    public required Guid CampaignId { get; init; }
    public required string AreaCode { get; init; }
    public required Guid RecordId { get; init; }

    /// <summary>Id of the list, or <see cref="LinkedPair.Persons"/>.</summary>
    public required string List { get; init; }

    /// <summary>The visitor; null while nobody is asked to go.</summary>
    public Guid? AssignedTo { get; set; }

    /// <summary>Null while nobody has been there.</summary>
    public VisitOutcome? Outcome { get; set; }

    public DateOnly? OutcomeOn { get; set; }
    public Guid? RecordedBy { get; set; }
    public string? Note { get; set; }

    /// <summary>How often it was answered: two who answer at once don't overwrite each other.</summary>
    public int Answers { get; set; }
}

/// <summary>What a visitor found (ผลการลงพื้นที่); numbers are stored, so never renumber.</summary>
public enum VisitOutcome
{
    Found = 1,
    Moved = 2,
    Refused = 3,
    Dead = 4,
    AlreadyHelped = 5,
    WrongEntry = 6,
}

internal sealed class CampaignTargetMapping : IEntityTypeConfiguration<CampaignTarget>
{
    public void Configure(EntityTypeBuilder<CampaignTarget> builder)
    {
        builder.ToTable("campaign_targets");
        builder.Property(t => t.List).HasMaxLength(LinkedRow.ListMaxLength);
        builder.Property(t => t.Note).HasMaxLength(CampaignTarget.NoteMaxLength);
        builder.Property(t => t.Answers).IsConcurrencyToken();
        builder.HasIndex(t => new { t.CampaignId, t.AreaCode });
        builder.HasIndex(t => new { t.AssignedTo, t.CampaignId });
        builder.HasIndex(t => t.RecordId);
    }
}
