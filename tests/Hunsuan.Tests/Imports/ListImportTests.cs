using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

public class ListImportTests
{
    private const string Holder = "3249800008341";
    private const string NoHolder = "1234567890121";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Marks_holders_whether_the_survey_or_the_list_comes_first(Provider provider)
    {
        await using var listFirst = await Start(provider);
        await listFirst.List(Listed(Holder));
        await listFirst.Survey([Household()], [Person(id: Holder), Person(number: "2", id: NoHolder, first: "สมมุติสอง")]);
        await using var surveyFirst = await Start(provider);
        await surveyFirst.Survey([Household()], [Person(id: Holder), Person(number: "2", id: NoHolder, first: "สมมุติสอง")]);
        await surveyFirst.List(Listed(Holder));

        foreach (var trial in (ImportTrial[])[listFirst, surveyFirst])
        {
            await using var db = trial.Open();
            var listed = await db.Profiles.Where(p => p.IsListed)
                .Join(db.Persons, p => p.PersonId, p => p.Id, (_, person) => person)
                .ToListAsync();
            Assert.Equal([Holder], listed.Select(p => db.CitizenIds.Of(p).Verified));
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_whose_card_ended_holds_it_no_longer(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: Holder)]);
        await trial.List(Listed(Holder));

        var again = await trial.List(Listed(Holder, status: "cancelled"));

        Assert.Equal(1, again.Value!.Files[0].Changed);
        await using var db = trial.Open();
        Assert.False((await db.Profiles.SingleAsync()).IsListed);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_list_again_changes_nothing_and_repetitions_count_once(Provider provider)
    {
        await using var trial = await Start(provider);
        string[] rows = [Listed(Holder), Listed("", first: "ไม่มีเลข"), Listed(Holder), Listed(Holder, last: "อื่น")];

        var first = await trial.List(rows);
        var again = await trial.List(rows);

        Assert.Equal((2, 2), (first.Value!.Files[0].New, first.Value.Files[0].Repeated));
        Assert.Equal([ImportNote.ListRowTwice, ImportNote.ListedTwiceDifferently], first.Value.Files[0].Notes.Select(n => n.Note));
        Assert.Equal((2, 2, 0), (again.Value!.Files[0].Unchanged, again.Value.Files[0].Repeated, again.Value.Files[0].New));
    }

    [Fact]
    public async Task An_agencys_own_columns_and_codes_become_ours()
    {
        await using var trial = await Start(Provider.Sqlite);
        var mapping = new ColumnMapping
        {
            Columns = new Dictionary<string, string> { ["citizen_id"] = "เลขบัตร", ["first_name"] = "ชื่อ", ["last_name"] = "สกุล", ["status"] = "สถานะ" },
            Codes = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["status"] = new Dictionary<string, string> { ["ปกติ"] = "active" } },
            Constants = new Dictionary<string, string> { ["subdistrict_code"] = "560108" },
        };

        var result = await trial.Run("welfare-card", ImportMode.WholeOrNothing, false, null, mapping,
            ("บัตร.csv", $"เลขบัตร;ชื่อ;สกุล;สถานะ;หมายเหตุ\n{Holder};สมมุติ;ทดสอบ;ปกติ;\n"));

        Assert.Equal((1, "หมายเหตุ"), (result.Value!.Files[0].New, Assert.Single(result.Value.Files[0].UnusedColumns)));
        await using var db = trial.Open();
        Assert.True((await db.ListEntries.SingleAsync()).IsHeld);
    }

    [Fact]
    public async Task A_list_of_an_unknown_kind_is_refused()
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.Run("nonsense", ImportMode.WholeOrNothing, false, null, ColumnMapping.Canonical, ("a.csv", Table(ListHeader)));

        Assert.Contains("welfare-card", Assert.Single(result.Problems).Message.English);
    }
}
