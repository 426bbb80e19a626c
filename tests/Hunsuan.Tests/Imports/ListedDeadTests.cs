using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

/// <summary>A survey that still lists somebody who is recorded as dead.</summary>
public class ListedDeadTests
{
    private const string Dead = "3249800008341";
    private const string Living = "1234567890121";
    private const string Next = "15/01/2568";

    public static IEnumerable<object[]> Cases =>
        from provider in DatabaseProviders.All
        from id in new[] { Dead, "" }
        select new object[] { provider, id };

    [Theory, MemberData(nameof(Cases))]
    public async Task Makes_no_second_person_and_is_told_with_row_and_day(Provider provider, string id)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: id), Person(number: "2", id: Living, first: "สมมุติสอง")]);
        await Die(trial, "สมมุติ");
        var before = await Everything(trial);

        var again = await trial.Survey([Household(surveyedOn: Next)], [Person(number: "2", id: Living, first: "สมมุติสอง"), Person(id: id)]);

        var persons = again.Value!.Files[1];
        Assert.Equal((2, 1, 1, 0), (persons.Rows, persons.Changed, persons.Unchanged, persons.New));
        var note = Assert.Single(persons.Notes);
        Assert.Equal((ImportNote.ListedThoughDead, 1, 3, 20240203), (note.Note, note.Count, Assert.Single(note.FirstRows), Assert.Single(note.Days)));
        Assert.Contains("3: 3 Feb 2024", ImportNoteTexts.Of(note).English, StringComparison.Ordinal);
        Assert.Contains("3: 3 ก.พ. 2567", ImportNoteTexts.Of(note).Thai, StringComparison.Ordinal);
        // One result more, of the one who lives.
        Assert.Equal(before with { Results = before.Results + 1 }, await Everything(trial));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Also_where_the_household_ended_with_its_last_member(Provider provider, string id)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: id)]);
        await Die(trial, "สมมุติ");
        var before = await Everything(trial);

        var again = await trial.Survey([Household(surveyedOn: Next)], [Person(id: id)]);

        Assert.Equal(ImportNote.ListedThoughDead, Assert.Single(again.Value!.Files[1].Notes).Note);
        Assert.Equal(before, await Everything(trial));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_else_in_the_place_of_the_dead_is_new(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(), Person(number: "2", first: "สมมุติสอง")]);
        await Die(trial, "สมมุติ");

        var again = await trial.Survey([Household(surveyedOn: Next)], [Person(first: "สมมุติ", birth: "05/05/2560"), Person(number: "2", first: "สมมุติสอง")]);

        Assert.Equal((1, 0), (again.Value!.Files[1].New, again.Value.Files[1].Notes.Count));
    }

    private static async Task Die(ImportTrial trial, string firstName)
    {
        await using var db = trial.Open();
        var clock = new FixedClock(new(2024, 6, 1));
        var person = await db.Persons.SingleAsync(p => p.FirstName == firstName);
        var died = new DateInput { Day = "3", Month = "2", Year = "2567" };
        Assert.Empty((await new RecordDeath(db, new(db, CurrentUser.Operator, clock), clock).Run(new() { PersonId = person.Id, DiedOn = died })).Problems);
    }

    private sealed record Counts(int Persons, int Dead, int Stays, int Results, int Profiles);

    private static async Task<Counts> Everything(ImportTrial trial)
    {
        await using HunsuanDb db = trial.Open();
        return new(await db.Persons.CountAsync(), await db.Persons.CountAsync(p => p.DiedOn != null), await db.Residences.CountAsync(),
            await db.MemberResults.CountAsync(), await db.Profiles.CountAsync());
    }
}
