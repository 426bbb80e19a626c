using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Imports;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

public class SurveyImportTests
{
    private const string ValidId = "3249800008341";
    private const string AnotherId = "1234567890121";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_in_households_persons_results_and_where_each_stands(Provider provider)
    {
        await using var trial = await Start(provider);

        var result = await trial.Survey([Household(bmn08: "0")], [Person(id: ValidId), Person(number: "2", first: "สมมุติสอง", bmn20: "0")]);

        Assert.Equal([1, 2], result.Value!.Files.Select(f => f.New));
        await using var db = trial.Open();
        Assert.Equal("56010801", (await db.Households.SingleAsync()).AreaCode);
        Assert.Equal(2, await db.Residences.CountAsync(r => r.StartedBy == ResidenceStart.Surveyed));
        // Living is the fourth dimension and income the first; a household's fail counts for each member.
        Assert.Equal([0b01000, 0b01001], await db.Profiles.Select(p => p.Shortfalls).Order().ToListAsync());
        Assert.Equal(ActivityKind.SurveyImported, (await db.Activities.SingleAsync()).Kind);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_files_again_change_nothing(Provider provider)
    {
        await using var trial = await Start(provider);
        string[] households = [Household(), Household(code: "56010000002")];
        string[] persons = [Person(id: ValidId), Person(number: "2", first: "สมมุติสอง", birth: "00/00/2480"), Person(code: "56010000002", first: "สมมุติสาม")];
        await trial.Survey(households, persons);

        var again = await trial.Survey(households, persons);

        Assert.All(again.Value!.Files, f => Assert.Equal((f.Rows, 0, 0), (f.Unchanged, f.New, f.Changed)));
        await using var db = trial.Open();
        Assert.Equal((2, 3, 3, 0), (await db.Households.CountAsync(), await db.Persons.CountAsync(), await db.MemberResults.CountAsync(), await db.RecordChanges.CountAsync()));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_changed_row_keeps_what_it_was_before(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: ValidId)]);

        var again = await trial.Survey([Household(houseNumber: "99")], [Person(id: ValidId, last: "ใหม่")]);

        Assert.Equal([1, 1], again.Value!.Files.Select(f => f.Changed));
        await using var db = trial.Open();
        var changes = await db.RecordChanges.ToListAsync();
        Assert.Contains(changes, c => c.Record == "households" && c.Before.Contains("12/3") && c.After.Contains("\"99\""));
        Assert.Contains(changes, c => c.Record == "persons" && c.Before.Contains("ทดสอบ") && c.After.Contains("ใหม่"));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_later_survey_is_a_second_measurement_and_moves_the_standing(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household(bmn08: "0")], [Person(id: ValidId)]);

        await trial.Survey([Household(surveyedOn: "15/01/2568")], [Person(id: ValidId)]);
        await trial.Survey([Household(surveyedOn: "15/01/2566", bmn08: "0")], [Person(id: ValidId)]);

        await using var db = trial.Open();
        Assert.Equal(3, await db.Measurements.CountAsync());
        Assert.Equal(0, (await db.Profiles.SingleAsync()).Shortfalls);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_found_in_another_household_has_moved_there(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household(), Household(code: "56010000002", moo: "2")], [Person(id: ValidId)]);

        var again = await trial.Survey(
            [Household(), Household(code: "56010000002", moo: "2", surveyedOn: "20/02/2567")], [Person(code: "56010000002", id: ValidId)]);

        Assert.Equal(1, again.Value!.Files[1].Moved);
        await using var db = trial.Open();
        Assert.Equal("56010802", (await db.Persons.SingleAsync()).AreaCode);
        var stays = await db.Residences.OrderBy(r => r.Id).ToListAsync();
        Assert.Equal((new DateOnly(2024, 2, 20), ResidenceEnd.MovedOut), (stays[0].Until, stays[0].EndedBy));
        Assert.Equal((null, ResidenceStart.MovedIn), (stays[1].Until, stays[1].StartedBy));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_household_that_moved_takes_everything_about_it_along(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: ValidId)]);

        await trial.Survey([Household(moo: "7")], [Person(id: ValidId)]);

        await using var old = trial.Open(Given.AnOfficer("56010801"));
        Assert.Equal((0, 0, 0), (await old.Households.CountAsync(), await old.Persons.CountAsync(), await old.Measurements.CountAsync()));
        await using var now = trial.Open(Given.AnOfficer("56010807"));
        Assert.Equal((1, 1, 1), (await now.Measurements.CountAsync(), await now.MemberResults.CountAsync(), await now.Profiles.CountAsync()));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_bad_row_keeps_everything_out_unless_the_good_rows_are_asked_for(Provider provider)
    {
        await using var trial = await Start(provider);
        string[] households = [Household(), Household(code: "56010000002", subdistrict: "999999")];
        string[] persons = [Person(), Person(code: "56010000002", first: "สมมุติสอง"), Person(number: "2", birth: "31/02/2530")];

        var whole = await trial.Survey(households, persons);
        await using (var db = trial.Open()) Assert.Equal((0, 0), (await db.Households.CountAsync(), await db.Persons.CountAsync()));
        var good = await trial.Survey(households, persons, ImportMode.GoodRows);

        Assert.Equal([(3, "subdistrict_code"), (3, "house_code"), (4, "birth_date")],
            good.Value!.Files.SelectMany(f => f.FirstRefused).Select(r => (r.Row, r.Column)));
        Assert.Equal(whole.Value!.Refused, good.Value.Refused);
        await using var after = trial.Open();
        Assert.Equal((1, 1), (await after.Households.CountAsync(), await after.Persons.CountAsync()));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_mended_file_of_refused_rows_can_be_imported(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(), Person(number: "2", first: "สมมุติสอง", sex: "X")], ImportMode.GoodRows);

        var mended = (await File.ReadAllTextAsync(Path.Combine(trial.RefusedFolder, "persons.refused.csv"))).Replace(",X,", ",F,", StringComparison.Ordinal);
        var result = await trial.Run(ImportRequest.Survey, ImportMode.WholeOrNothing, false, null, Hunsuan.Imports.Rows.ColumnMapping.Canonical,
            ("households.csv", Table(HouseholdHeader, Household())), ("persons.csv", mended));

        Assert.Equal((1, 0), (result.Value!.Files[1].New, result.Value.Files[1].UnusedColumns.Count));
    }

    [Fact]
    public async Task Refused_rows_are_no_formulas_in_a_spreadsheet_and_come_back_as_they_were()
    {
        await using var trial = await Start(Provider.Sqlite);
        string[] bad = [Household(houseNumber: "=1+1"), Household(family: "2", houseNumber: "'@x", bmn22: "x"), Household(family: "3", income: "-5"), Household(family: "4", bmn08: "-", bmn22: "x")];
        await trial.Survey(bad, []);
        var path = Path.Combine(trial.RefusedFolder, "households.refused.csv");
        var first = await File.ReadAllTextAsync(path);

        await trial.Run(ImportRequest.Survey, ImportMode.WholeOrNothing, false, null, Hunsuan.Imports.Rows.ColumnMapping.Canonical,
            ("households.csv", first), ("persons.csv", Table(PersonHeader)));

        var lines = first.Split("\r\n");
        Assert.All((string[])[",'=1+1,", ",''@x,", ",-5,", ",-,"], (cell, i) => Assert.Contains(cell, lines[i + 1], StringComparison.Ordinal));
        Assert.Equal(first, await File.ReadAllTextAsync(path));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_dry_run_counts_and_writes_nothing(Provider provider)
    {
        await using var trial = await Start(provider);

        var result = await trial.Survey([Household()], [Person()], isDryRun: true);

        Assert.Equal(1, result.Value!.Files[1].New);
        await using var db = trial.Open();
        Assert.Equal(0, await db.Households.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Rows_outside_the_importers_area_are_refused(Provider provider)
    {
        await using var trial = await Start(provider);

        var result = await trial.Survey([Household(), Household(code: "34010000001", subdistrict: "340101")], [], ImportMode.GoodRows, user: Given.AnOfficer("56"));

        Assert.Equal((1, 1), (result.Value!.Files[0].New, result.Value.Files[0].Refused));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_number_with_another_name_and_birth_date_is_another_person(Provider provider)
    {
        await using var trial = await Start(provider);
        string[] persons = [Person(id: ValidId), Person(number: "2", id: ValidId, first: "คนอื่น", birth: "05/05/2540"), Person(number: "3", id: AnotherId)];

        var first = await trial.Survey([Household()], persons);
        var again = await trial.Survey([Household()], persons);

        Assert.Equal(ImportNote.SharedNumber, Assert.Single(first.Value!.Files[1].Notes).Note);
        Assert.Equal((3, 0), (again.Value!.Files[1].Unchanged, again.Value.Files[1].New));
    }
}
