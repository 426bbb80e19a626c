using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Wellbeing;

/// <summary>
/// Where one living person stands now (สถานะห้ามิติของบุคคล): the dimensions of the latest measurement in which the
/// person, or the household, falls short, and whether the person holds the state welfare card.
/// </summary>
/// <remarks>Follows from measurements and lists; rewritten with them in the same transaction, so that counting an area reads one index.</remarks>
public sealed class WellbeingProfile : IFollowsPerson
{
    public required Guid PersonId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required Guid MeasurementId { get; set; }

    /// <summary>One bit for each dimension of the edition, in its order, set where short.</summary>
    public required int Shortfalls { get; set; }

    /// <summary>One bit for each dimension where the answer is not known.</summary>
    public required int Unknown { get; set; }

    /// <summary>On the state welfare card's list with the same valid citizen ID.</summary>
    public required bool IsListed { get; set; }

    /// <summary>Joined with a row that is on an agency's list now; kept by <c>KeptLinks</c>.</summary>
    public bool IsOnSomeList { get; set; }
}

internal sealed class WellbeingProfileMapping : IEntityTypeConfiguration<WellbeingProfile>
{
    public void Configure(EntityTypeBuilder<WellbeingProfile> builder)
    {
        builder.ToTable("wellbeing_profiles");
        builder.HasKey(p => p.PersonId);
        builder.HasIndex(p => new { p.AreaCode, p.Shortfalls, p.IsListed, p.HouseholdId }).HasDatabaseName("IX_wellbeing_profiles_standing");
        builder.HasIndex(p => p.HouseholdId);
        builder.HasIndex(p => new { p.AreaCode, p.PersonId }).HasDatabaseName("IX_wellbeing_profiles_no_list").HasFilter("shortfalls <> 0 AND NOT is_on_some_list");
    }
}
