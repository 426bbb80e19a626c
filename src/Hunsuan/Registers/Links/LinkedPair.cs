using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Links;

/// <summary>Two records that may be one person (คู่ที่อาจเป็นคนเดียวกัน): of the survey and a list, or of two lists.</summary>
/// <remarks>Who sees it covers both records' areas: its own is the smallest that holds both, none for two provinces.</remarks>
public sealed class LinkedPair : IInArea
{
    public const int EvidenceMaxLength = 400;

    /// <summary>In place of a list's id: the person of the survey.</summary>
    public const string Persons = "person";

    /// <summary>In place of a list's id: a person of the survey who died or left. Nobody present, so that no question takes the dead for the living.</summary>
    public const string Gone = "gone";

    /// <summary>Always the same for the same two records.</summary>
    public required Guid Id { get; init; }

    public required string AreaCode { get; set; }
    public required Guid LeftId { get; init; }
    public required string LeftList { get; init; }
    public required string LeftArea { get; set; }
    public required Guid RightId { get; init; }
    public required string RightList { get; init; }
    public required string RightArea { get; set; }

    /// <summary>By the last run; 0 where that run did not find it.</summary>
    public required double Probability { get; set; }

    /// <summary>Bits of evidence.</summary>
    public required double Weight { get; set; }

    /// <summary>Level and bits of each field, such as "given_name=5:8.2".</summary>
    public required string Evidence { get; set; }

    /// <summary>What hangs on the answer: larger is asked first.</summary>
    public required double Stake { get; set; }

    /// <summary>The run that last changed it.</summary>
    public required Guid RunId { get; set; }

    /// <summary>Likely enough for the program to join by itself, by the limit of the run.</summary>
    public required bool IsLikely { get; set; }

    public required LinkState State { get; set; }

    /// <summary>Both would be joined, and are kept apart by what stands above it: another decision, or two rows of one list.</summary>
    public required bool IsCut { get; set; }

    /// <summary>The decision that holds; null where nobody decided.</summary>
    public PairVerdict? Verdict { get; set; }

    public Guid? DecisionId { get; set; }

    /// <summary>Who decided first, while somebody else is to be asked too; null otherwise.</summary>
    public Guid? FirstBy { get; set; }

    internal LinkedPair Copy() => (LinkedPair)MemberwiseClone();
}

/// <summary>Where a pair stands (สถานะของคู่); numbers are stored, so never renumber.</summary>
public enum LinkState
{
    /// <summary>By the program.</summary>
    Joined = 1,
    ToReview = 2,

    /// <summary>By somebody's decision.</summary>
    Same = 3,
    Different = 4,
    CannotTell = 5,

    /// <summary>Nobody decided, and the program sees no reason to.</summary>
    Apart = 6,
}

internal sealed class LinkedPairMapping : IEntityTypeConfiguration<LinkedPair>
{
    public void Configure(EntityTypeBuilder<LinkedPair> builder)
    {
        builder.ToTable("linked_pairs");
        builder.Property(p => p.LeftList).HasMaxLength(LinkedRow.ListMaxLength);
        builder.Property(p => p.RightList).HasMaxLength(LinkedRow.ListMaxLength);
        builder.Property(p => p.LeftArea).HasMaxLength(LinkedRow.AreaMaxLength);
        builder.Property(p => p.RightArea).HasMaxLength(LinkedRow.AreaMaxLength);
        builder.Property(p => p.Evidence).HasMaxLength(LinkedPair.EvidenceMaxLength);
        builder.HasIndex(p => new { p.State, p.AreaCode });
        builder.HasIndex(p => p.LeftId);
        builder.HasIndex(p => p.RightId);
        builder.HasIndex(p => new { p.State, p.AreaCode }, "IX_linked_pairs_cut").HasFilter("is_cut");
        builder.HasIndex(p => p.FirstBy).HasFilter("first_by IS NOT NULL");
    }
}
