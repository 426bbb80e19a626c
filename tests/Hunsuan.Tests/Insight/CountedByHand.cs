using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;
using Hunsuan.Tests.Registers;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Insight;

/// <summary>Six invented people of two districts whose index is worked out on paper. L = 60: income weighs 4 an indicator, health 3, access 6.</summary>
internal static class CountedByHand
{
    public static readonly int[] Income = [20, 21, 22], Access = [27, 28];
    public const int OneOfHealth = 4, AnotherOfHealth = 5;

    /// <summary>
    /// Mueang: a lacks all of income (12 of 60), b nothing, c all of access and one of health (15), d one of health (3), e may lack one of
    /// health. The other district: f lacks nothing. At k = 1/5, which is 12: a and c are poor.
    /// </summary>
    public static async Task<Neighbourhood> Settle(Provider provider)
    {
        var place = await Neighbourhood.Settle(provider, households: 0);
        await using var db = place.Database.Open();
        Live(db, "56010801", 2026, null, Income);
        Live(db, "56010801", 2026, null);
        Live(db, "56010802", 2026, null, [.. Access, OneOfHealth]);
        Live(db, "56010802", 2026, null, OneOfHealth);
        Live(db, "56010802", 2026, AnotherOfHealth);
        Live(db, "56020101", 2026, null);
        await db.SaveChangesAsync();
        return place;
    }

    /// <summary>
    /// The same places two years before, by a survey: three people of Mueang, of whom two lack all of income and one nothing, and one of the other
    /// district who lacks all of access. H = 3/4, A = 12/60, M0 = 36/240; Mueang 24/180 with 3/4 of the people, the other 12/60 with 1/4.
    /// </summary>
    public static async Task SurveyTwoYearsBefore(Neighbourhood place)
    {
        await using var db = place.Database.Open();
        foreach (var measurement in db.Measurements.ToList()) measurement.ImportId = Ids.New();
        Live(db, "56010801", 2024, null, Income);
        Live(db, "56010801", 2024, null, Income);
        Live(db, "56010802", 2024, null);
        Live(db, "56020101", 2024, null, Access);
        await db.SaveChangesAsync();
    }

    private static void Live(HunsuanDb db, string area, int year, int? unknown, params int[] lacking)
    {
        var edition = Neighbourhood.Edition;
        ulong Bits(params IEnumerable<int> numbers) => numbers.Aggregate(0UL, (bits, number) => bits | 1UL << (number - 1));
        var all = edition.PersonMask | edition.HouseholdMask;
        var (failed, passed) = (Bits(lacking), all & ~Bits(lacking) & ~(unknown is { } u ? Bits(u) : 0));
        var household = Given.Household(area, houseNumber: $"{year}/{Random.Shared.Next(1, 9999)}");
        var person = Given.Person(household);
        var measurement = new Measurement
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = area, Edition = edition.Id, MeasuredOn = new(year, 3, 1),
            ImportId = year < Neighbourhood.Today.Year ? Ids.New() : null,
            Answers = new(failed & edition.HouseholdMask, passed & edition.HouseholdMask),
        };
        var own = new MemberResult
        {
            MeasurementId = measurement.Id, PersonId = person.Id, HouseholdId = household.Id, AreaCode = area,
            Answers = new(failed & edition.PersonMask, passed & edition.PersonMask),
        };
        var standing = DimensionProfile.Of(EditionMeasure.RuleOf(edition), own.Answers | measurement.Answers);
        var profile = new WellbeingProfile
        {
            PersonId = person.Id, HouseholdId = household.Id, AreaCode = area, MeasurementId = measurement.Id,
            Shortfalls = standing.ShortIn, Unknown = standing.UnclearIn, IsListed = false,
        };
        db.AddRange(household, person, measurement, own);
        // Who is not there any more has no profile, yet was found then.
        if (year == Neighbourhood.Today.Year) db.Add(profile);
    }
}
