using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

/// <summary>A survey that is brought in again after people moved: what is known from a later day stands.</summary>
public class ImportedAgainTests
{
    private const string Other = "56010000002";
    private static readonly FixedClock Clock = new(new(2024, 6, 1));
    private static readonly string[] Households = [Household(), Household(code: Other, houseNumber: "9")];

    // Half of them have no citizen ID, as it is.
    private static readonly string[] Persons =
    [
        Person(id: "1234567890121"), Person(number: "2", first: "สมมุติสอง", birth: "03/04/2530"),
        Person(code: Other, first: "สมมุติสาม"), Person(code: Other, number: "2", id: "3249800008341", first: "สมมุติสี่"),
    ];

    public static IEnumerable<object[]> Changes =>
        from provider in DatabaseProviders.All
        from change in Enum.GetValues<Change>()
        select new object[] { provider, change };

    public enum Change
    {
        MoveToTheOther = 1,
        MoveAway = 2,
        Split = 3,
        Merge = 4,
        NewAddress = 5,
        AllDied = 6,
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task Changes_nothing(Provider provider, Change change)
    {
        await using var trial = await Start(provider);
        await trial.Survey(Households, Persons);
        foreach (var first in new[] { "สมมุติ", "สมมุติสอง" }) await Make(trial, change, first);
        var before = await Everything(trial);

        var again = await trial.Survey(Households, Persons);

        Assert.Equal([2, 4], again.Value!.Files.Select(f => f.Unchanged));
        Assert.All(again.Value.Files, f => Assert.Equal((0, 0, 0), (f.New, f.Changed, f.Moved)));
        Assert.Equal(before, await Everything(trial));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_later_survey_moves_them(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey(Households, Persons);
        await Make(trial, Change.MoveToTheOther, "สมมุติ");

        var later = await trial.Survey([Household(surveyedOn: "20/05/2567")], [Persons[0]]);

        Assert.Equal(1, later.Value!.Files[1].Moved);
        await using var db = trial.Open();
        var person = await db.Persons.SingleAsync(p => p.FirstName == "สมมุติ");
        Assert.Equal("56010000001", (await db.Households.SingleAsync(h => h.Id == person.HouseholdId)).HouseCode);
    }

    private static async Task Make(ImportTrial trial, Change change, string firstName)
    {
        await using var db = trial.Open();
        var (activity, areas) = (new Activity(db, CurrentUser.Operator, Clock), AreaBook.Load());
        var person = await db.Persons.SingleAsync(p => p.FirstName == firstName);
        var other = await db.Households.SingleAsync(h => h.HouseCode == Other);
        var on = new DateInput { Day = "3", Month = "2", Year = "2567" };
        var isSecond = firstName == "สมมุติสอง";
        var problems = change switch
        {
            Change.MoveToTheOther => (await new MovePerson(db, activity, Clock).Run(new() { PersonId = person.Id, ToHouseholdId = other.Id, MovedOn = on })).Problems,
            Change.MoveAway => (await new MovePerson(db, activity, Clock).Run(new() { PersonId = person.Id, MovedOn = on, Where = "ต่างจังหวัด" })).Problems,
            Change.AllDied => (await new RecordDeath(db, activity, Clock).Run(new() { PersonId = person.Id, DiedOn = on })).Problems,
            Change.Split when !isSecond => (await new SplitHousehold(db, activity, areas, CurrentUser.Operator, Clock)
                .Run(new() { HouseholdId = person.HouseholdId, PersonIds = [person.Id], SplitOn = on })).Problems,
            Change.Merge when !isSecond => (await new MergeHouseholds(db, activity, [], Clock)
                .Run(new() { HouseholdId = person.HouseholdId, IntoHouseholdId = other.Id, MergedOn = on })).Problems,
            Change.NewAddress when !isSecond => (await new ChangeAddress(db, activity, areas, new(Given.UsersOf(db), Given.Roles), CurrentUser.Operator, Clock).Run(new()
            {
                HouseholdId = person.HouseholdId, Address = AddressInput.Of("56020101", "77", areas), Since = on, Reason = "สร้างบ้านใหม่",
            })).Problems,
            _ => [],
        };
        Assert.Empty(problems);
    }

    private static async Task<string> Everything(ImportTrial trial)
    {
        await using var db = trial.Open();
        var persons = await db.Persons.OrderBy(p => p.Id).Select(p => $"{p.FirstName} {p.HouseholdId} {p.AreaCode} {p.LeftOn} {p.DiedOn}").ToListAsync();
        var households = await db.Households.OrderBy(h => h.Id).Select(h => $"{h.Id} {h.HouseCode} {h.FamilyNo} {h.AreaCode} {h.HouseNumber} {h.EndedOn}").ToListAsync();
        var stays = await db.Residences.OrderBy(r => r.Id).Select(r => $"{r.PersonId} {r.HouseholdId} {r.From} {r.Until}").ToListAsync();
        var profiles = await db.Profiles.OrderBy(p => p.PersonId).Select(p => $"{p.PersonId} {p.HouseholdId} {p.AreaCode} {p.MeasurementId}").ToListAsync();
        return string.Join('\n', [.. persons, .. households, .. stays, .. profiles, $"{await db.MemberResults.CountAsync()} {await db.Measurements.CountAsync()}"]);
    }
}
