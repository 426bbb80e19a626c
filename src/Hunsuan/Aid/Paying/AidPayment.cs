using Hunsuan.Goods.Gifts;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Aid.Paying;

/// <summary>That the money of a request was paid, and to whom (การจ่ายเงินสงเคราะห์): at most one for each request.</summary>
public sealed class AidPayment : IOfCase, IHandedOver
{
    public const int BankMaxLength = 80, ReferenceMaxLength = 80, AccountEndLength = 4;

    public required Guid Id { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>In satang.</summary>
    public required long Amount { get; init; }

    public required DateOnly PaidOn { get; init; }
    public required Guid PaidBy { get; init; }
    public required AidMethod Method { get; init; }

    /// <summary>Who took it; null where it was erased.</summary>
    public string? Receiver { get; set; }

    public string? Drawing { get; set; }
    public string? Witness { get; set; }
    public string? Bank { get; set; }

    /// <summary>The last digits; the whole number is not kept.</summary>
    public string? AccountEnd { get; set; }

    public string? Reference { get; set; }
}

/// <summary>How money is paid (วิธีจ่ายเงิน); numbers are stored.</summary>
public enum AidMethod
{
    Cash = 1,
    Transfer = 2,
}

internal sealed class AidPaymentMapping : IEntityTypeConfiguration<AidPayment>
{
    public void Configure(EntityTypeBuilder<AidPayment> builder)
    {
        builder.ToTable("aid_payments");
        builder.Property(p => p.Receiver).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.Property(p => p.Drawing).HasMaxLength(Signature.MaxLength);
        builder.Property(p => p.Witness).HasMaxLength(HandedOverInput.NameMaxLength);
        builder.Property(p => p.Bank).HasMaxLength(AidPayment.BankMaxLength);
        builder.Property(p => p.AccountEnd).HasMaxLength(AidPayment.AccountEndLength);
        builder.Property(p => p.Reference).HasMaxLength(AidPayment.ReferenceMaxLength);
        builder.HasIndex(p => p.RequestId).IsUnique();
        builder.HasIndex(p => p.CaseId);
        builder.HasIndex(p => p.HouseholdId);
    }
}
