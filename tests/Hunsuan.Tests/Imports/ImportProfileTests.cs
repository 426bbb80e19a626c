using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Imports;
using Hunsuan.Imports.Lists;
using Hunsuan.Imports.Matching;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;
using Hunsuan.Imports.Upload;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Imports;

/// <summary>Columns and codes of agencies: guessed, chosen, kept and used again.</summary>
public class ImportProfileTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AreaBook Areas = AreaBook.Load();
    private static readonly Edition Newest = EditionBook.Load().For(2569)!;

    [Theory]
    [InlineData("เลขประจำตัวประชาชน 13 หลัก", "citizen_id")]
    [InlineData("PID", "citizen_id")]
    [InlineData("คำนำหน้าชื่อ", "prefix")]
    [InlineData("ชื่อ", "first_name")]
    [InlineData("ชื่อ - ตัว", "first_name")]
    [InlineData("นามสกุล", "last_name")]
    [InlineData("ชื่อสกุล", "last_name")]
    [InlineData("ชื่อ-สกุล", "full_name")]
    [InlineData("ชื่อ - นามสกุล (ผู้มีสิทธิ)", "full_name")]
    [InlineData("ชื่อ สกุล", "full_name")]
    [InlineData("คำนำหน้า ชื่อ-ชื่อสกุล", "full_name")]
    [InlineData("ชื่อและนามสกุล", "full_name")]
    [InlineData("Name-Surname", "full_name")]
    [InlineData("ว/ด/ป เกิด", "birth_date")]
    [InlineData("เลขที่บ้าน", "house_no")]
    [InlineData("ม.", "moo")]
    [InlineData("TAMBON_CODE", "subdistrict_code")]
    [InlineData("จำนวนเงิน (บาท)", "amount")]
    [InlineData("สถานะสิทธิ", "status")]
    public void A_heading_tells_its_column(string heading, string field) => Assert.Equal(heading, GuessOf(ListFields.All, heading)[field]);

    [Theory]
    [InlineData("ลำดับ")]
    [InlineData("ชื่อหมู่บ้าน")]
    [InlineData("หมายเหตุ")]
    public void A_heading_that_says_nothing_is_left_to_the_user(string heading) => Assert.Empty(GuessOf(ListFields.All, heading));

    [Theory]
    [InlineData("จปฐ.4", "bmn04")]
    [InlineData("ข้อ 30", "bmn30")]
    [InlineData("ตัวชี้วัดที่ ๒๒", "bmn22")]
    public void Indicators_are_known_by_their_numbers(string heading, string field) =>
        Assert.Equal(heading, GuessOf(SurveyFields.Households(Newest), heading)[field]);

    [Fact]
    public void Cells_tell_what_the_headings_do_not()
    {
        var guess = GuessOf(
            ListFields.All, "a,b,c,d,e",
            [.. Enumerable.Range(1, 20).Select(i => $"{ImportSamples.CitizenIdOf(i)},นาง,05/04/{2450 + (i * 4)},560108,01/10/25{50 + (i / 5)}")]);

        Assert.Equal(
            new Dictionary<string, string> { ["citizen_id"] = "a", ["prefix"] = "b", ["birth_date"] = "c", ["subdistrict_code"] = "d", ["since"] = "e" }, guess);
    }

    [Theory]
    [InlineData("ชื่อ", "นายสมมุติ ตัวอย่าง", "full_name")]
    [InlineData("ชื่อสกุล", "น.ส.สมมุติ ตัวอย่าง", "full_name")]
    [InlineData("ชื่อ", "นาย สมมุติ", "first_name")]
    public void A_heading_that_may_be_part_or_whole_is_told_by_its_cells(string heading, string cell, string field) =>
        Assert.Equal(heading, GuessOf(ListFields.All, heading, cell)[field]);

    [Fact]
    public void Two_words_in_a_cell_do_not_make_a_name() => Assert.Empty(GuessOf(ListFields.All, "หมายเหตุ", "รอการ ตรวจสอบ"));

    [Fact]
    public void Cells_of_another_kind_speak_against_a_heading_that_is_only_like() =>
        Assert.DoesNotContain("citizen_id", GuessOf(ListFields.All, "เลขประจำตัวบ้าน", "99990000001", "99990000002"));

    [Theory]
    [InlineData(CodeKind.Sex, "1", "M")]
    [InlineData(CodeKind.Sex, "หญิง", null)]
    [InlineData(CodeKind.Sex, "ไม่ระบุ", "")]
    [InlineData(CodeKind.YesNo, "ไม่ใช่", "0")]
    [InlineData(CodeKind.Indicator, "ผ่าน", "1")]
    [InlineData(CodeKind.Indicator, "ไม่เข้าข่าย", "-")]
    [InlineData(CodeKind.Indicator, "7", null)]
    [InlineData(CodeKind.Words, "3", null)]
    public void Codes_are_guessed_where_they_are_plain(CodeKind kind, string value, string? target) => Assert.Equal(target, CodeKinds.Guess(kind, value));

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_agencys_list_is_matched_kept_and_found_again(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var run = await bench.Start(user, "welfare-card", ("agency.csv", ImportSamples.AgencyList(30)));
        Assert.Equal(ImportState.Mapping, run.State);

        await Match(bench, user, run, 0, new() { ["subdistrict_code"] = "560108" });
        Assert.Empty(await bench.Do(user, async (MatchColumns match) => await match.Codes(
            (await match.Find(run.Id, default))!, (group, value) => group.Kind is CodeKind.Words && value.Value == "2" ? "cancelled" : null, default)));
        Assert.Empty(await bench.Do(user, async (MatchColumns match) => await match.Check((await match.Find(run.Id, default))!, "เทศบาลสมมุติ", default)));
        await bench.Queue.TakeNext(default);
        await bench.Do(user, (CommitImport commit) => commit.Run(run.Id, ImportMode.WholeOrNothing, default));
        await bench.Queue.TakeNext(default);

        var (listed, held) = await bench.Do(CurrentUser.Operator, async (HunsuanDb db) => (await db.ListEntries.CountAsync(), await db.ListEntries.CountAsync(e => e.IsHeld)));
        Assert.Equal((30, 0), (listed, held));
        var again = await bench.Start(user, "welfare-card", ("agency.csv", ImportSamples.AgencyList(30)));
        Assert.Equal((ImportState.Mapping, "เทศบาลสมมุติ"), (again.State, again.ReadSettings().Profile));
        Assert.True(await bench.Do(user, async (MatchColumns match) => (await match.Find(again.Id, default))!.IsReady));
        Assert.Contains(ActivityKind.ProfileSaved, await bench.Activities());
    }

    [Fact]
    public async Task The_two_files_of_a_survey_may_name_the_same_column_differently()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        var (households, persons) = ImportSamples.Survey(10, "รหัสบ้าน", "HID", male: "1", indicator: "จปฐ", pass: "ผ่าน");
        // In the wrong order, as it happens.
        var run = await bench.Start(user, "survey", ("p.csv", persons), ("h.csv", households));
        Assert.Equal("h.csv", run.ReadSettings().Files[0].Name);

        await Match(bench, user, run, 0, []);
        await Match(bench, user, run, 1, []);
        await bench.Do(user, async (MatchColumns match) =>
        {
            var open = (await match.Find(run.Id, default))!;
            Assert.Equal([CodeKind.Sex, CodeKind.Indicator], open.Codes.Where(g => g.NeedsLook).Select(g => g.Kind));
            await match.Codes(open, (group, value) => group.TargetOf(value.Value, open.Settings.Mapping), default);
            await match.Check((await match.Find(run.Id, default))!, null, default);
        });
        await bench.Queue.TakeNext(default);

        var summary = (await bench.Find(run.Id)).ReadSummary()!;
        Assert.Equal((10, 20, 0), (summary.Files[0].New, summary.Files[1].New, summary.Refused));
    }

    [Theory]
    [InlineData("welfare-card")]
    [InlineData("survey")]
    public async Task The_example_files_can_be_imported_as_they_are(string kind)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var bench = new ImportBench(database);
        var fields = await bench.Do(CurrentUser.Operator, (ImportFields kinds) => Task.FromResult(kinds.Of(kind, null)!));

        var run = await bench.Start(await bench.AddUser(), kind, [.. fields.Select(f => ($"{f.Name}.csv", ExampleFile.Content(f)))]);
        Assert.Equal(ImportState.WaitingToCheck, run.State);
        await bench.Queue.TakeNext(default);

        Assert.All((await bench.Find(run.Id)).ReadSummary()!.Files, f => Assert.Equal((1, 1, 0), (f.Rows, f.New, f.Notes.Count)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_name_stands_for_one_matching(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var bench = new ImportBench(database);
        var user = await bench.AddUser();
        Task<Shared.Result<ImportProfile>> Add(string? name, string? kind, string? json) =>
            bench.Do(user, (SaveProfile save) => save.Add(new() { Name = name, Kind = kind }, json, default));

        Assert.Equal(["Name", "Kind", "File"], (await Add(" ", "no-such-list", null)).Problems.Select(p => p.Field));
        Assert.Equal("File", Assert.Single((await Add("a", "survey", """{"Columns":null}""")).Problems).Field);
        var added = (await Add("a", "survey", """{"Columns":{"sex":"เพศ"}}""")).Value!;
        Assert.Equal(ProfileTexts.NameTaken, Assert.Single((await Add("a", "survey", "{}")).Problems).Message);
        await Add("b", "welfare-card", "{}");
        Assert.Equal(ProfileTexts.NameTaken, Assert.Single((await bench.Do(user, (SaveProfile save) => save.Rename(added.Id, "b", default))).Problems).Message);
        Assert.Equal(
            ProfileTexts.NameOfOtherKind,
            Assert.Single((await bench.Do(user, (SaveProfile save) => save.Keep("b", "survey", ColumnMapping.Canonical, default))).Problems).Message);

        await bench.Do(user, (SaveProfile save) => save.Rename(added.Id, "c", default));
        await bench.Do(user, (SaveProfile save) => save.Keep("c", "survey", ColumnMapping.Canonical, default));
        Assert.Equal(["b", "c"], (await bench.Do(user, (ProfileList list) => list.All(null, default))).Select(p => p.Name));
        await bench.Do(user, (SaveProfile save) => save.Delete(added.Id, default));
        Assert.Equal(["b"], (await bench.Do(user, (ProfileList list) => list.All(null, default))).Select(p => p.Name));
    }

    [Theory]
    [InlineData("""{"columns":{"sex":"เพศ"}}""", "columns", "Columns, Codes, Constants")]
    [InlineData("""{"Colums":{}}""", "Colums", "Columns, Codes, Constants")]
    [InlineData("""{"Columns":{"ctizen_id":"เลขบัตร"}}""", "ctizen_id", "citizen_id")]
    [InlineData("""{"Columns":{"Citizen_ID":"เลขบัตร"}}""", "Citizen_ID", "citizen_id")]
    [InlineData("""{"Codes":{"gender":{"1":"M"}}}""", "gender", "prefix")]
    [InlineData("""{"Constants":{"list.amount":"300"}}""", "list.amount", "amount")]
    [InlineData("""{"Columns":{"amount":"a"},"Columns":{}}""", "JSON", "Constants")]
    [InlineData("""[]""", "JSON", "Constants")]
    [InlineData("""{"Columns":{"amount":5}}""", "JSON", "Constants")]
    public void A_matching_with_a_word_that_is_not_ours_is_refused_with_those_that_are(string json, string unknown, string known)
    {
        var read = ColumnMapping.FromJson(json);
        var said = Assert.Single(read.Value is { } mapping ? mapping.Check([ListFields.All]) : read.Problems).Message;

        Assert.All((string[])[said.Thai, said.English], text => Assert.True(text.Contains(unknown, StringComparison.Ordinal) && text.Contains(known, StringComparison.Ordinal), text));
    }

    [Fact]
    public void A_matching_may_name_the_file_before_a_column_and_columns_of_any_edition() =>
        Assert.Empty(ColumnMapping.FromJson("""{"Columns":{"persons.house_code":"HID","bmn01":"ข้อ 1","moo":""},"Codes":{"sex":{"1":"M"}},"Constants":{"moo":"1"}}""")
            .Value!.Check([SurveyFields.Households(Newest), SurveyFields.Persons(Newest)]));

    /// <summary>Chooses what the page would suggest.</summary>
    private static async Task Match(ImportBench bench, User user, ImportRun run, int file, Dictionary<string, string> constants) =>
        Assert.Empty(await bench.Do(user, async (MatchColumns match) =>
        {
            var open = (await match.Find(run.Id, default))!;
            return await match.Columns(open, file, ColumnGuess.Of(open.Fields[file], open.Preview.Files[file]), constants, default);
        }));

    private static IReadOnlyDictionary<string, string> GuessOf(FieldSet fields, string header, params string[] rows)
    {
        var cells = rows.Select(r => r.Split(',')).ToList();
        return ColumnGuess.Of(fields, new()
        {
            Name = "a.csv",
            Format = "CSV",
            FirstRows = [],
            Columns = [.. header.Split(',').Select((name, i) => new ColumnPreview { Name = name, Look = ColumnLooks.Of([.. cells.Select(r => r[i])], Areas, Today) })],
        });
    }
}
