using System.Buffers.Binary;
using Hunsuan.Data.Sealed;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers;

/// <summary>One row of an agency's list (รายชื่อของหน่วยงาน), such as a holder of the state welfare card.</summary>
public sealed class ListEntry : IInArea, IBearsCitizenId
{
    public required Guid Id { get; init; }

    /// <summary>Id of the kind of list, such as "welfare-card".</summary>
    public required string List { get; init; }

    /// <summary>Area of the address on the list.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Thirteen digits, verified or not, or null.</summary>
    public byte[]? CitizenIdSealed { get; set; }

    /// <summary>The same as of the person with the same verified number.</summary>
    public Guid? CitizenIdIndex { get; set; }

    public Guid? UnverifiedIdIndex { get; set; }
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

    /// <summary>Joined with somebody of the survey, who may have died or left since; kept by <c>KeptLinks</c>.</summary>
    public bool IsSurveyed { get; set; }

    /// <summary>Number of the version in which the entry came, for the last time; 0 before versions were kept.</summary>
    public int CameIn { get; set; }

    /// <summary>Number of the version that names the entry no longer; null while it is on the list.</summary>
    public int? LeftIn { get; set; }

    /// <summary>Tells the same row of the list again: the valid citizen ID, otherwise name, birth date and address.</summary>
    public long EntryKey { get; set; }

    public Guid? ImportId { get; set; }
    public long ContentHash { get; set; }

    string IBearsCitizenId.SealedFor => "list_entries.citizen_id";

    void IBearsCitizenId.IndexChanged() => EntryKey = KeyOf(CitizenIdIndex, UnverifiedIdIndex, FirstName, LastName, BirthDate, AreaCode, HouseNumber);

    /// <summary>Of numbers only the index goes in, because a hash that is no secret would give a number away.</summary>
    internal static long KeyOf(Guid? verified, Guid? unverified, string? firstName, string? lastName, int? birthDate, string areaCode, string? houseNumber) => verified is { } index
        ? BinaryPrimitives.ReadInt64BigEndian(index.ToByteArray(bigEndian: true))
        : new Fingerprint().Add(unverified?.ToString("N")).Add(firstName).Add(lastName).Add(birthDate).Add(areaCode).Add(houseNumber).Value;
}

internal sealed class ListEntryMapping : IEntityTypeConfiguration<ListEntry>
{
    public void Configure(EntityTypeBuilder<ListEntry> builder)
    {
        builder.ToTable("list_entries");
        builder.Property(e => e.List).HasMaxLength(40);
        builder.Property(e => e.Prefix).HasMaxLength(60);
        builder.Property(e => e.FirstName).HasMaxLength(100);
        builder.Property(e => e.LastName).HasMaxLength(100);
        builder.Property(e => e.HouseNumber).HasMaxLength(30);
        builder.Property(e => e.Status).HasMaxLength(30);
        builder.HasIndex(e => new { e.CitizenIdIndex, e.List, e.AreaCode });
        builder.HasIndex(e => new { e.List, e.EntryKey });
        builder.HasIndex(e => new { e.List, e.AreaCode, e.LeftIn });
        builder.HasIndex(e => new { e.List, e.AreaCode, e.Id }).HasDatabaseName("IX_list_entries_not_surveyed").HasFilter("left_in IS NULL AND NOT is_surveyed");
    }
}
