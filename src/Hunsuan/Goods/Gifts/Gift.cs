using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Gifts;

/// <summary>Things of a centre's stock that a household was given (การให้สิ่งของ); which lots they came from stands in the ledger.</summary>
public sealed class Gift : IInArea, IHandedOver
{
    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>Of the household.</summary>
    public required string AreaCode { get; set; }

    /// <summary>The member it is for; null for the household.</summary>
    public Guid? ForPersonId { get; set; }

    public required Guid CentreId { get; init; }
    public required string Item { get; init; }
    public required int Quantity { get; init; }
    public required DateOnly GivenOn { get; init; }
    public required Guid GivenBy { get; init; }

    /// <summary>The help of the open case that it is; null where there was no case, or it was taken back.</summary>
    public Guid? HelpId { get; set; }

    /// <summary>Why it was given although it was a second gift within the period; null where it was none.</summary>
    public string? WhyAgain { get; init; }

    /// <summary>When it was found to be written down by mistake; null for a gift that was given.</summary>
    public DateOnly? TakenBackOn { get; set; }

    public string? TakenBackWhy { get; set; }

    public string? Receiver { get; set; }
    public string? Drawing { get; set; }
    public string? Witness { get; set; }
}

internal sealed class GiftMapping : IEntityTypeConfiguration<Gift>
{
    public void Configure(EntityTypeBuilder<Gift> builder)
    {
        builder.ToTable("gifts");
        builder.Property(g => g.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(g => g.WhyAgain).HasMaxLength(GoodsMovement.ReasonMaxLength);
        // Of two who take it back at once, one does.
        builder.Property(g => g.TakenBackOn).IsConcurrencyToken();
        builder.Property(g => g.TakenBackWhy).HasMaxLength(GoodsMovement.ReasonMaxLength);
        builder.Property(g => g.Receiver).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.Property(g => g.Drawing).HasMaxLength(Signature.MaxLength);
        builder.Property(g => g.Witness).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.HasIndex(g => new { g.HouseholdId, g.Item, g.GivenOn });
        builder.HasIndex(g => g.AreaCode);
    }
}
