using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers;

/// <summary>One row of an agency's list (รายชื่อของหน่วยงาน), such as a holder of the state welfare card.</summary>
public sealed class ListEntry : IInArea
{
    public required Guid Id { get; init; }

    /// <summary>Id of the kind of list, such as "welfare-card".</summary>
    public required string List { get; init; }

    /// <summary>Area of the address on the list.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Thirteen digits with a right check digit, or null.</summary>
    public string? CitizenId { get; set; }

    public string? UnverifiedId { get; set; }
    public string? Prefix { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }

    /// <summary>yyyymmdd of the Common Era with 00 for an unknown day or month.</summary>
    public int? BirthDate { get; set; }

    public string? HouseNumber { get; set; }
    public DateOnly? Since { get; set; }

    /// <summary>Satang a month.</summary>
    public long? Amount { get; set; }

    /// <summary>As on the list: "active" and blank hold; anything else does not.</summary>
    public string? Status { get; set; }

    public bool IsHeld { get; set; }

    /// <summary>Tells the same row of the list again: the valid citizen ID, otherwise name, birth date and address.</summary>
    public required long EntryKey { get; init; }

    public Guid? ImportId { get; set; }
    public long ContentHash { get; set; }
}

internal sealed class ListEntryMapping : IEntityTypeConfiguration<ListEntry>
{
    public void Configure(EntityTypeBuilder<ListEntry> builder)
    {
        builder.ToTable("list_entries");
        builder.Property(e => e.List).HasMaxLength(40);
        builder.Property(e => e.CitizenId).HasMaxLength(13);
        builder.Property(e => e.UnverifiedId).HasMaxLength(20);
        builder.Property(e => e.Prefix).HasMaxLength(60);
        builder.Property(e => e.FirstName).HasMaxLength(100);
        builder.Property(e => e.LastName).HasMaxLength(100);
        builder.Property(e => e.HouseNumber).HasMaxLength(30);
        builder.Property(e => e.Status).HasMaxLength(30);
        builder.HasIndex(e => new { e.CitizenId, e.List });
        builder.HasIndex(e => new { e.List, e.EntryKey });
    }
}
