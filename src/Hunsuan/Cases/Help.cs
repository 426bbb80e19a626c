using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases;

/// <summary>Help that a household was given: money, goods or a service (ความช่วยเหลือที่ให้).</summary>
public sealed class Help : IOfCase, INeedsOpenCase
{
    public const int WhatMaxLength = 200;
    public const int GivenByMaxLength = 120;
    public const int UnitMaxLength = 30;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required HelpKind Kind { get; init; }
    public required string What { get; init; }
    public required DateOnly GivenOn { get; init; }

    /// <summary>How many of <see cref="Unit"/>; null for a service.</summary>
    public int? Quantity { get; init; }

    public string? Unit { get; init; }

    /// <summary>Money in satang; null for goods and services.</summary>
    public long? Amount { get; init; }

    /// <summary>The action of the plan that it carries out; null for none.</summary>
    public Guid? ActionId { get; init; }

    /// <summary>The organisation that gave it.</summary>
    public required string GivenBy { get; init; }

    /// <summary>Dimension of well-being that it serves, as its number in the edition; null for none in particular.</summary>
    public int? Dimension { get; init; }
}

/// <summary>What sort of help (ประเภทความช่วยเหลือ); numbers are stored.</summary>
public enum HelpKind
{
    Money = 1,
    Goods = 2,
    Service = 3,
    Advice = 4,
}

internal sealed class HelpMapping : IEntityTypeConfiguration<Help>
{
    public void Configure(EntityTypeBuilder<Help> builder)
    {
        builder.ToTable("helps");
        builder.Property(h => h.What).HasMaxLength(Help.WhatMaxLength);
        builder.Property(h => h.GivenBy).HasMaxLength(Help.GivenByMaxLength);
        builder.Property(h => h.Unit).HasMaxLength(Help.UnitMaxLength);
        builder.HasIndex(h => h.HouseholdId);
        builder.HasIndex(h => h.CaseId);
    }
}
