using Hunsuan.Data.Sealed;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Households;

/// <summary>Somebody who lives, or lived, in a household (บุคคล / สมาชิกครัวเรือน).</summary>
public sealed class Person : IInArea, IBearsCitizenId
{
    public const int NameMaxLength = 100;
    public const int WordMaxLength = 60;

    public required Guid Id { get; init; }

    /// <summary>The household that the person lives in now; the history is in <see cref="Residence"/>.</summary>
    public required Guid HouseholdId { get; set; }

    /// <summary>Area of the household that the person lives in now.</summary>
    public required string AreaCode { get; set; }

    public int? PersonNo { get; set; }

    /// <summary>Thirteen digits, verified or not; null where there is none yet (เลขประจำตัวประชาชน).</summary>
    public byte[]? CitizenIdSealed { get; set; }

    /// <summary>Null where no number with a right check digit is known.</summary>
    public Guid? CitizenIdIndex { get; set; }

    /// <summary>Of a number as it was given that fails its check digit: kept to be mended, found by its digits, never used to match.</summary>
    public Guid? UnverifiedIdIndex { get; set; }

    public string? Prefix { get; set; }
    public required string? FirstName { get; set; }
    public required string? LastName { get; set; }
    public string? Nickname { get; set; }
    public Sex? Sex { get; set; }

    /// <summary>yyyymmdd of the Common Era with 00 for an unknown day or month; null where the year is not known.</summary>
    public int? BirthDate { get; set; }

    public string? Relation { get; set; }
    public string? Nationality { get; set; }
    public string? MaritalStatus { get; set; }
    public string? Education { get; set; }
    public string? Occupation { get; set; }

    /// <summary>Baht a year.</summary>
    public int? YearlyIncome { get; set; }

    public string? Disability { get; set; }
    public string? ChronicIllness { get; set; }
    public bool? IsBedridden { get; set; }

    /// <summary>yyyymmdd with 00 for unknown parts; null for the living.</summary>
    public int? DiedOn { get; set; }

    /// <summary>The day the person left for somewhere that the registry does not know; null while the person lives in the household.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Address of the house registration where it differs from where the person lives; null where the same or not known.</summary>
    public string? RegisteredAddress { get; set; }

    public Guid? ImportId { get; set; }
    public long ContentHash { get; set; }

    /// <summary>Table and column that the number is sealed for.</summary>
    internal const string SealedFor = "persons.citizen_id";

    string IBearsCitizenId.SealedFor => SealedFor;

    void IBearsCitizenId.IndexChanged() { }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Property(p => p.FirstName).HasMaxLength(Person.NameMaxLength);
        builder.Property(p => p.LastName).HasMaxLength(Person.NameMaxLength);
        builder.Property(p => p.Nickname).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Prefix).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Relation).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Nationality).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.MaritalStatus).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Education).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Occupation).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.Disability).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.ChronicIllness).HasMaxLength(Person.WordMaxLength);
        builder.Property(p => p.RegisteredAddress).HasMaxLength(200);
        builder.HasIndex(p => p.HouseholdId);
        builder.HasIndex(p => p.AreaCode);
        // Those who died or left are few, and asked for by themselves.
        builder.HasIndex(p => new { p.AreaCode, p.DiedOn }).HasFilter("died_on IS NOT NULL OR left_on IS NOT NULL");
        builder.HasIndex(p => p.CitizenIdIndex);
        builder.HasIndex(p => p.UnverifiedIdIndex).HasFilter("unverified_id_index IS NOT NULL");
        builder.HasIndex(p => new { p.FirstName, p.AreaCode });
        builder.HasIndex(p => new { p.LastName, p.AreaCode });
    }
}
