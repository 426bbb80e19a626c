using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Aid.Budget;

/// <summary>Money that an area has for aid in a fiscal year (วงเงินสงเคราะห์).</summary>
public sealed class BudgetLine : IInArea
{
    public const int NameMaxLength = 120, KindsMaxLength = 400;

    public required Guid Id { get; init; }

    /// <summary>Households of this area are paid from it.</summary>
    public required string AreaCode { get; set; }

    /// <summary><see cref="FiscalYear.Number"/>.</summary>
    public required int FiscalYear { get; init; }

    public required string Name { get; set; }

    /// <summary>Where the money comes from.</summary>
    public required string Origin { get; set; }

    /// <summary>Ids of the kinds of aid it is for, with a space between; null for all.</summary>
    public string? Kinds { get; set; }

    /// <summary>In satang; changed by <see cref="BudgetLedger"/> alone, as are the two below.</summary>
    public required long Amount { get; init; }

    /// <summary>Approved and not paid yet.</summary>
    public long Reserved { get; init; }

    public long Paid { get; init; }

    public long Left => Amount - Reserved - Paid;

    /// <summary>Why a request can't be approved from it on a day; null where it can, if enough is left.</summary>
    public Text? Against(AidRequest request, DateOnly today)
    {
        if (!Areas.AreaCode.Contains(AreaCode, request.AreaCode)) return AidTexts.LineOfOtherArea;
        if (FiscalYear != Shared.FiscalYear.Of(today).Number) return AidTexts.LineOver;
        return Kinds is null || Kinds.Split(' ').Contains(request.Kind) ? null : AidTexts.LineOfOtherKind;
    }
}

/// <summary>One line of the ledger of a budget line (รายการเคลื่อนไหวของวงเงิน). Lines are added and never changed; they name nobody.</summary>
public sealed class BudgetMovement : IInArea
{
    public const int ReasonMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid LineId { get; init; }

    /// <summary>Of the budget line.</summary>
    public required string AreaCode { get; init; }

    public required BudgetMove Kind { get; init; }

    /// <summary>In satang, above zero but where the amount is lowered.</summary>
    public required long Amount { get; init; }

    public required DateOnly On { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>The request it belongs to; null where the amount was set.</summary>
    public Guid? ForId { get; init; }

    public string? Reason { get; init; }
}

/// <summary>What happened to the money of a budget line (ประเภทรายการวงเงิน); numbers are stored.</summary>
public enum BudgetMove
{
    /// <summary>The amount of the line was set, raised or lowered.</summary>
    Set = 1,
    Reserved = 2,
    Freed = 3,
    Paid = 4,
}

internal sealed class BudgetLineMapping : IEntityTypeConfiguration<BudgetLine>
{
    public void Configure(EntityTypeBuilder<BudgetLine> builder)
    {
        builder.ToTable("budget_lines", t => t.HasCheckConstraint("CK_budget_lines_left", "reserved >= 0 AND paid >= 0 AND amount >= reserved + paid"));
        builder.Property(l => l.Name).HasMaxLength(BudgetLine.NameMaxLength);
        builder.Property(l => l.Origin).HasMaxLength(BudgetLine.NameMaxLength);
        builder.Property(l => l.Kinds).HasMaxLength(BudgetLine.KindsMaxLength);
        builder.HasIndex(l => new { l.AreaCode, l.FiscalYear, l.Name }).IsUnique();
    }
}

internal sealed class BudgetMovementMapping : IEntityTypeConfiguration<BudgetMovement>
{
    public void Configure(EntityTypeBuilder<BudgetMovement> builder)
    {
        builder.ToTable("budget_movements");
        builder.Property(m => m.Reason).HasMaxLength(BudgetMovement.ReasonMaxLength);
        builder.HasIndex(m => new { m.LineId, m.Id });
        builder.HasIndex(m => m.ForId);
    }
}
