using Hunsuan.Benefits.Applications;
using Hunsuan.Tests.Benefits.Entitlements;
using Hunsuan.Tests.Households;

namespace Hunsuan.Tests.Benefits.Applications;

public class ApplicationListTests
{
    private const string Allowance = "old-age-allowance", Diapers = "adult-diapers";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_tells_about_health_is_named_only_to_who_sees_to_it(Provider provider)
    {
        await using var village = await Village.Create(provider);
        var (household, person) = await HouseholdClaimsTests.GivenSomebody(village, born: 19500101, nationality: "ไทย", isBedridden: true);
        await using (var db = village.Open())
        {
            var begin = new BeginApplication(db, village.ActivityOf(db), village.Officer, HouseholdClaimsTests.Book, village.Clock);
            foreach (var benefit in new[] { Allowance, Diapers })
                Assert.True((await begin.Run(new() { HouseholdId = household, PersonId = person, Benefit = benefit })).Succeeded);
        }

        var others = await NamesAsReadBy(Given.Acting(Hunsuan.Shared.Ids.New(), Hunsuan.Access.Role.ProvincialOfficer, "5601"), village);
        var own = await NamesAsReadBy(village.Officer, village);

        Assert.Equal([Allowance, null], others);
        Assert.Equal([Allowance, Diapers], own);
    }

    private static async Task<IEnumerable<string?>> NamesAsReadBy(Hunsuan.Access.CurrentUser reader, Village village)
    {
        await using var db = village.Open(reader);
        var list = new ApplicationList(db, village.ActivityOf(db, reader), reader, HouseholdClaimsTests.Book, village.Clock);
        var rows = await list.OfArea(1, default);
        return rows.OrderBy(r => r.Application.Benefit == Diapers).Select(r =>
            r.Benefit == HouseholdClaimsTests.Book.NameOf(r.Application.Benefit) ? r.Application.Benefit
            : r.Benefit == ApplicationTexts.SecuredBenefit ? null : "something else");
    }
}
