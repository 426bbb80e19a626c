using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Corrections;

/// <summary>What was found to be wrong with a row of an agency's list, told to whom the list belongs (คำขอแก้ไขบัญชี).</summary>
/// <remarks>It bears no name: that stands in the row alone, as its owner gave it. Nothing of another list or of health belongs into it.</remarks>
public sealed class CorrectionRequest : IInArea
{
    public const int SeenMaxLength = 300, AnswerMaxLength = 300, RoleMaxLength = 60;

    public required Guid Id { get; init; }

    /// <summary>Where the row lay when the request was made.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Id of the kind of list.</summary>
    public required string List { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>The newest version of the list there when the request was made; null before versions were kept.</summary>
    public int? Version { get; init; }

    public required CorrectionFault Fault { get; init; }

    /// <summary>What was seen, in words for the owner; null where the fault says it all.</summary>
    public string? Seen { get; init; }

    public required DateOnly SeenOn { get; init; }

    /// <summary>Id of the role of who saw it; the name stays here. Null where it is not known any more.</summary>
    public string? SeenByRole { get; init; }

    public required CorrectionEvidence Evidence { get; init; }
    public required DateOnly DraftedOn { get; init; }
    public required Guid DraftedBy { get; init; }
    public required CorrectionState State { get; set; }
    public DateOnly? SentOn { get; set; }

    /// <summary>The letter that it went out with.</summary>
    public Guid? SendingId { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    /// <summary>What the owner answered, or why it was withdrawn.</summary>
    public string? Answer { get; set; }

    /// <summary>Number of the version that shows the change; null while none does.</summary>
    public int? ConfirmedIn { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    /// <summary>Tells whether the row names somebody otherwise since.</summary>
    public required long NamePrint { get; init; }

    /// <summary>Tells whether the row lies elsewhere since.</summary>
    public required long PlacePrint { get; init; }

    /// <summary>How often it was changed: two who change it at once don't overwrite each other.</summary>
    public int Changes { get; set; }

    public bool IsOpen => State is CorrectionState.Drafted or CorrectionState.Sent;
}

internal sealed class CorrectionRequestMapping : IEntityTypeConfiguration<CorrectionRequest>
{
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.ToTable("correction_requests");
        builder.Property(r => r.List).HasMaxLength(LinkedRow.ListMaxLength);
        builder.Property(r => r.Seen).HasMaxLength(CorrectionRequest.SeenMaxLength);
        builder.Property(r => r.SeenByRole).HasMaxLength(CorrectionRequest.RoleMaxLength);
        builder.Property(r => r.Answer).HasMaxLength(CorrectionRequest.AnswerMaxLength);
        builder.Property(r => r.Changes).IsConcurrencyToken();
        // Of a row one request at a time.
        builder.HasIndex(r => r.EntryId).IsUnique().HasFilter("state IN (1, 2)");
        builder.HasIndex(r => new { r.List, r.AreaCode, r.State });
        builder.HasIndex(r => r.SendingId);
    }
}
