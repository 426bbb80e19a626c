using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

/// <summary>Names that stand whole in one cell, or have their title glued on.</summary>
public class NameCellsTests
{
    private const string Parts = "prefix,first_name,last_name,subdistrict_code";
    private const string Whole = "full_name,subdistrict_code";

    [Theory]
    [InlineData("นางสาวสมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("น.ส. สมหญิง  ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("รศ. ดร.สมชาย ณ อยุธยา", "รองศาสตราจารย์ ดอกเตอร์", "สมชาย", "ณ อยุธยา")]
    [InlineData("สมชาย กลาง ใจดี", null, "สมชาย กลาง", "ใจดี")]
    [InlineData("พระสมชาย -", "พระ", "สมชาย", null)]
    [InlineData("", null, null, null)]
    public async Task A_whole_name_is_taken_apart(string name, string? prefix, string? first, string? last) =>
        Assert.Equal((prefix, first, last), await Taken(Whole, $"{name},560108"));

    [Theory]
    [InlineData(",นายสมชาย,ใจดี", "นาย", "สมชาย", "ใจดี", 1)]
    [InlineData(",ด.ช. สมชาย,ใจดี", "เด็กชาย", "สมชาย", "ใจดี", 1)]
    [InlineData("นาย,นายสมชาย,ใจดี", "นาย", "นายสมชาย", "ใจดี", 0)]
    [InlineData(",คุณเดช,ใจดี", null, "คุณเดช", "ใจดี", 0)]
    [InlineData(",นางฟ้า,ใจดี", null, "นางฟ้า", "ใจดี", 0)]
    [InlineData(",สมชาย,ใจดี", null, "สมชาย", "ใจดี", 0)]
    public async Task A_title_glued_to_the_first_name_is_taken_off_and_told(string name, string? prefix, string? first, string? last, int told) =>
        Assert.Equal((prefix, first, last), await Taken(Parts, $"{name},560108", [.. Enumerable.Repeat(ImportNote.TitleInFirstName, told)]));

    [Fact]
    public async Task Parts_stand_before_the_whole()
    {
        Assert.Equal(("นาย", "สมชาย", "ใจดี"), await Taken(Parts + ",full_name", "นาย,สมชาย,ใจดี,560108,นางคนอื่น อื่นไป"));
        Assert.Equal(("นาย", "สมหญิง", "ใจดี"), await Taken("prefix," + Whole, "นาย,นางสมหญิง ใจดี,560108"));
    }

    [Fact]
    public async Task Another_name_in_brackets_is_told_and_left_out() =>
        Assert.Equal(("นาง", "สมหญิง", "ใจดี"), await Taken(Whole, "นางสมหญิง ใจดี (เดิม รักดี),560108", ImportNote.OtherNameLeftOut));

    [Theory]
    [InlineData("นายสมชายใจดี")]
    [InlineData("นาย")]
    [InlineData("=A1")]
    public async Task What_can_not_be_taken_apart_is_refused_with_a_remedy(string name)
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await List(trial, Whole, $"{name},560108", ColumnMapping.Canonical);

        var refused = Assert.Single(result.Files[0].FirstRefused);
        Assert.Equal((2, "full_name"), (refused.Row, refused.Column));
        Assert.NotEmpty(refused.Remedy.Thai);
    }

    [Fact]
    public async Task Neither_parts_nor_whole_is_told_with_what_would_do()
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.Run("welfare-card", ImportMode.GoodRows, false, null, ColumnMapping.Canonical, ("a.csv", "subdistrict_code\n560108\n"));

        Assert.Equal(["first_name", "last_name"], result.Problems.Select(p => p.Field));
        Assert.All(result.Problems, p => Assert.True(p.Message.Thai.Contains("full_name", StringComparison.Ordinal) && p.Message.English.Contains("full_name", StringComparison.Ordinal)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_members_of_a_survey_may_have_it_too(Provider provider)
    {
        await using var trial = await Start(provider);
        var mapping = new ColumnMapping { Columns = new Dictionary<string, string> { ["full_name"] = "ชื่อ-สกุล" } };

        var result = await trial.Run(ImportRequest.Survey, ImportMode.WholeOrNothing, false, null, mapping,
            ("h.csv", Table(HouseholdHeader, Household())), ("p.csv", "house_code,family_no,person_no,ชื่อ-สกุล\n56010000001,1,1,นางสาวสมหญิง ใจดี\n"));

        Assert.Equal((1, 0), (result.Value!.Files[1].New, result.Value.Files[1].UnusedColumns.Count));
        Assert.Empty(result.Value.Files[1].MissingColumns.Intersect(["prefix", "first_name", "last_name", "full_name"]));
        await using var db = trial.Open();
        var person = await db.Persons.SingleAsync();
        Assert.Equal(("นางสาว", "สมหญิง", "ใจดี"), (person.Prefix, person.FirstName, person.LastName));
    }

    private static async Task<(string?, string?, string?)> Taken(string header, string row, params ImportNote[] notes)
    {
        await using var trial = await Start(Provider.Sqlite);
        var result = await List(trial, header, row, ColumnMapping.Canonical);
        Assert.Equal((1, 0), (result.Files[0].New, result.Refused));
        Assert.Equal(notes, result.Files[0].Notes.Select(n => n.Note));
        await using var db = trial.Open();
        var entry = await db.ListEntries.SingleAsync();
        return (entry.Prefix, entry.FirstName, entry.LastName);
    }

    private static async Task<ImportSummary> List(ImportTrial trial, string header, string row, ColumnMapping mapping) =>
        (await trial.Run("welfare-card", ImportMode.WholeOrNothing, false, null, mapping, ("cards.csv", Table(header, row)))).Value!;
}
