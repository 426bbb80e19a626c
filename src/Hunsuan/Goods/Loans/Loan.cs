using Hunsuan.Goods.Gifts;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Loans;

/// <summary>A piece that a household has borrowed until a day (การยืม).</summary>
public sealed class Loan : IInArea, IHandedOver
{
    /// <summary>The longest time until it is asked whether the piece is still needed.</summary>
    public const int LongestDays = 730;

    public const int SoonDays = 7;

    public required Guid Id { get; init; }
    public required Guid PieceId { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>Of the household.</summary>
    public required string AreaCode { get; set; }

    public Guid? ForPersonId { get; set; }
    public required Guid CentreId { get; init; }
    public required string Item { get; init; }
    public required string Serial { get; init; }
    public required DateOnly LentOn { get; init; }
    public required Guid LentBy { get; init; }
    public required DateOnly DueOn { get; set; }

    /// <summary>Null while the household has it.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Whole, broken or not at all; null while the household has it.</summary>
    public LoanEnd? End { get; set; }

    /// <summary>The help of the open case that it is; null where there was no case.</summary>
    public Guid? HelpId { get; init; }

    public string? Receiver { get; set; }
    public string? Drawing { get; set; }
    public string? Witness { get; set; }
}

/// <summary>How a loan ended (ผลการยืม); numbers are stored.</summary>
public enum LoanEnd
{
    Returned = 1,
    Broken = 2,
    Lost = 3,
}

internal sealed class LoanMapping : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.ToTable("loans");
        builder.Property(l => l.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(l => l.Serial).HasMaxLength(LoanPiece.SerialMaxLength);
        builder.Property(l => l.Receiver).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.Property(l => l.Drawing).HasMaxLength(Signature.MaxLength);
        builder.Property(l => l.Witness).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.HasIndex(l => l.HouseholdId);
        builder.HasIndex(l => new { l.AreaCode, l.EndedOn, l.DueOn });
        builder.HasIndex(l => l.PieceId, "IX_loans_out").IsUnique().HasFilter("ended_on IS NULL");
    }
}
