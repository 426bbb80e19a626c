using System.Text;
using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

/// <summary>Files that should never have been sent: each gets a clear answer and changes nothing.</summary>
public class RubbishFileTests
{
    private static readonly byte[] GoodPersons = Encoding.UTF8.GetBytes(Table(PersonHeader, Person()));

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty", [], "empty" },
        { "only blanks", "\n\n"u8.ToArray(), "empty" },
        { "picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13], "neither CSV nor XLSX" },
        { "PDF", "%PDF-1.7\n1 0 obj"u8.ToArray(), "neither CSV nor XLSX" },
        { "zeros", new byte[5000], "neither CSV nor XLSX" },
        { "archive that is no workbook", [.. "PK"u8, 3, 4, 20, 0, 0, 0, 8, 0], "workbook" },
        { "old Excel", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[3000]], "old Excel file" },
        { "web page", "<html></html>"u8.ToArray(), "web page" },
        { "another encoding", [.. "house_code\n"u8, 0x82, 0xFC, 0x83, 0xFD, 0x84, 0xFE, 10], "not Thai" },
        { "old line ends", Encoding.UTF8.GetBytes(Table(HouseholdHeader, Household()).Replace('\n', '\r')), "old Macintosh" },
        { "mixed encodings", [.. Encoding.UTF8.GetBytes(Table(HouseholdHeader, Household(houseNumber: "บ้าน"))), 0xA1, 0xB9, 0x20, 0xE0, 0x41, 10], "mixes encodings, from line 3" },
        { "open quotation mark", Encoding.UTF8.GetBytes(Table(HouseholdHeader, "\"" + Household())), "households.csv: The quotation mark opened in line 2" },
        { "other columns", "name,age\nสมมุติ,50\n"u8.ToArray(), "house_code" },
        { "column twice", Encoding.UTF8.GetBytes(Table(HouseholdHeader + ",moo", Household() + ",1")), "more than once" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task Says_what_is_wrong_with_the_file(string what, byte[] households, string said)
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical,
            ("households.csv", households), ("persons.csv", GoodPersons));

        Assert.True(result.Problems.Any(p => p.Message.English.Contains(said, StringComparison.Ordinal)), $"{what}: {string.Join(" | ", result.Problems)}");
        await AssertEmpty(trial);
    }

    public static TheoryData<string, string, string> BadRows => new()
    {
        { Household(subdistrict: "569999"), "subdistrict_code", "no sub-district" },
        { Household(subdistrict: "104701"), "subdistrict_code", "no longer in use" },
        { Household(houseNumber: "=cmd|' /C calc'!A0"), "house_no", "formula" },
        { Household(code: "123"), "house_code", "11 digits" },
        { Household(family: "0"), "family_no", "outside 1" },
        { Household(bmn08: "x"), "bmn08", "1 (pass)" },
        { Household(income: "-5"), "income_per_person", "outside 0" },
        { Household(surveyedOn: "15/01/2667"), "surveyed_on", "future" },
        { Household(surveyedOn: "00/01/2567"), "surveyed_on", "must all be known" },
        { Household(surveyedOn: ""), "surveyed_on", "needed" },
        { Household(houseNumber: new string('9', 40)), "house_no", "Longer than" },
        { "56010000001", "subdistrict_code", "needed" },
    };

    [Theory, MemberData(nameof(BadRows))]
    public async Task Refuses_a_bad_row_by_its_column(string household, string column, string said)
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.Survey([household], []);

        var refused = result.Value!.Files[0].FirstRefused.Single(r => r.Column == column);
        Assert.Equal(2, refused.Row);
        Assert.Contains(said, refused.Reason.English, StringComparison.Ordinal);
        await AssertEmpty(trial);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refuses_persons_who_stand_twice(Provider provider)
    {
        await using var trial = await Start(provider);

        var result = await trial.Survey([Household(), Household(code: "56010000002")],
            [Person(id: "3249800008341"), Person(first: "สมมุติสอง"), Person(code: "56010000002", id: "3249800008341")]);

        Assert.Equal([(3, "person_no"), (4, "citizen_id")], result.Value!.Files[1].FirstRefused.Select(r => (r.Row, r.Column)));
        await AssertEmpty(trial);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Odd_characters_are_taken_alike_by_both_databases(Provider provider)
    {
        await using var trial = await Start(provider);

        var result = await trial.Survey([Household()], [Person(first: "สม\u200bมุติ\ud83d\ude00"), Person(number: "2", first: "\"a,\"\"b\"\"\nc\"")]);

        Assert.Empty(result.Value!.Files[1].FirstRefused);
        await using var db = trial.Open();
        Assert.Equal(["a,\"b\" c", "สมมุติ😀"], (await db.Persons.Select(p => p.FirstName!).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_line_without_end_fails_fast()
    {
        await using var trial = await Start(Provider.Sqlite);
        var endless = Encoding.UTF8.GetBytes(HouseholdHeader + "\n" + new string('x', 3_000_000));

        var result = await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical,
            ("households.csv", endless), ("persons.csv", GoodPersons));

        Assert.Contains("Line 2 is too long", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
        await AssertEmpty(trial);
    }

    [Fact]
    public async Task A_workbook_that_unpacks_without_measure_is_refused()
    {
        await using var trial = await Start(Provider.Sqlite);
        var result = await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical,
            ("households.xlsx", Workbook.WithoutMeasure()), ("persons.csv", GoodPersons));

        Assert.Contains("too large when unpacked", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_alone_are_no_import()
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.List();

        Assert.Contains("cards.csv has a header but no rows", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_rows_that_can_not_be_kept_keep_everything_out()
    {
        await using var trial = await Start(Provider.Sqlite);
        Directory.CreateDirectory(Path.Combine(trial.RefusedFolder, "cards.refused.csv"));

        var result = await trial.Run("welfare-card", ImportMode.GoodRows, false, null, ColumnMapping.Canonical,
            ("cards.csv", Encoding.UTF8.GetBytes(Table(ListHeader, Listed("3249800008341"), "x,,,,,,,,,,"))));

        Assert.Contains("can't be written", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
        await using var db = trial.Open();
        Assert.Equal(0, await db.ListEntries.CountAsync());
    }

    [Theory]
    [InlineData("x.csv", "x.xlsx", "x.csv.refused.csv", "x.xlsx.refused.csv")]
    [InlineData("x.csv", "y.csv", "x.refused.csv", "y.refused.csv")]
    [InlineData("x.csv", "x.csv", "x.refused.csv", "2 x.refused.csv")]
    public void Each_file_has_refused_rows_of_its_own(string one, string two, string ofOne, string ofTwo)
    {
        var request = new ImportRequest
        {
            Id = Guid.Empty, Kind = ImportRequest.Survey, Mode = ImportMode.GoodRows, RefusedFolder = "",
            Files = ImportFiles.Named([new("a/" + one, one), new("b/" + two, two)]),
        };

        Assert.Equal([ofOne, ofTwo], request.Files.Select(f => RefusedFile.PathOf(request, f.Name)));
    }

    [Fact]
    public async Task A_survey_needs_two_files()
    {
        await using var trial = await Start(Provider.Sqlite);

        var result = await trial.Run(ImportRequest.Survey, ImportMode.GoodRows, false, null, ColumnMapping.Canonical, Array.Empty<(string, byte[])>());

        Assert.Contains("One household file and one person file", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    private static async Task AssertEmpty(ImportTrial trial)
    {
        await using var db = trial.Open();
        Assert.Equal((0, 0, 0, 0), (await db.Households.CountAsync(), await db.Persons.CountAsync(), await db.Measurements.CountAsync(), await db.NameWords.CountAsync()));
    }
}
