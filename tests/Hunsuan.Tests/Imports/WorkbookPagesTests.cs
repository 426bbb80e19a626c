using System.Net;
using Hunsuan.Access;
using Hunsuan.Imports;
using Hunsuan.Imports.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Imports;

/// <summary>Workbooks, and what is sent for one by mistake, through the real server.</summary>
public class WorkbookPagesTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_list_is_taken_from_a_workbook_with_its_numbers_and_days(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var list = $"{ImportSamples.ListHeader}\n#3249800008341,นาย,สมมุติ,ตัวอย่าง,1967-04-05,12/3,#1,#560108,2023-10-01,#300.5,active\n";

        var page = await ImportPagesTests.Send(site, "welfare-card", ("บัตร.xlsx", Workbook.Of(list)));
        await ImportPagesTests.UntilState(database, page, ImportState.Checked);
        await site.Post($"{page}/commit", ("_token", await site.TokenOf(page)), ("mode", nameof(ImportMode.WholeOrNothing)));
        await ImportPagesTests.UntilState(database, page, ImportState.Committed);

        Assert.Contains("XLSX", await site.Read(page), StringComparison.Ordinal);
        await using var db = database.Open();
        var entry = await db.ListEntries.SingleAsync();
        Assert.Equal(
            ("3249800008341", 19670405, "56010801", new DateOnly(2023, 10, 1), 30050L),
            (db.CitizenIds.Of(entry).Verified, entry.BirthDate, entry.AreaCode, entry.Since, entry.Amount));
    }

    [Fact]
    public async Task A_survey_is_taken_from_two_workbooks()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        string[] households = [ImportTrial.HouseholdHeader, ImportTrial.Household()], persons = [ImportTrial.PersonHeader, ImportTrial.Person()];

        var page = await ImportPagesTests.Send(
            site, "survey", ("h.xlsx", Workbook.Of(string.Join('\n', households))), ("p.xlsx", Workbook.Of(string.Join('\n', persons))));
        await ImportPagesTests.UntilState(database, page, ImportState.Checked);

        await using var db = database.Open();
        var summary = (await db.Imports.SingleAsync()).ReadSummary()!;
        Assert.Equal((1, 1, 0), (summary.Files[0].New, summary.Files[1].New, summary.Refused));
    }

    private const string HeaderRow = """<row r="1"><c r="A1" t="inlineStr"><is><t>citizen_id</t></is></c></row>""";

    public static TheoryData<string, byte[], string, string> Rubbish => new()
    {
        { "packed.xlsx", Workbook.Zip(("readme.txt", "hello")), "ให้แตกไฟล์ก่อน", "no XLSX workbook" },
        { "old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[3000]], "Excel รุ่นเก่า", "old Excel" },
        { "picture.xlsx", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[300]], "เป็นรูปภาพ", "is a picture" },
        { "endless.xlsx", Workbook.WithoutMeasure(), "ใหญ่เกินไป", "too large when unpacked" },
        { "long.xlsx", Workbook.OfSheet($"""<row r="1"><c r="A1" t="inlineStr"><is><t>{new string('a', 1_100_000)}</t></is></c></row>"""), "ใหญ่เกินไป", "too large when unpacked" },
        { "deep.xlsx", Workbook.OfSheet(HeaderRow + """<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>"""), "ใหญ่เกินไป", "too large when unpacked" },
        { "wide.xlsx", Workbook.OfSheet("""<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>"""), "ใหญ่เกินไป", "too large when unpacked" },
        { "laughs.xlsx", Workbook.Zip(("xl/workbook.xml", """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>""")), "ไฟล์อาจเสีย", "damaged" },
        { "cut.xlsx", Workbook.Of(ImportSamples.List(5))[..700], "ไฟล์อาจเสีย", "damaged" },
        { "empty.xlsx", Workbook.Of(""), "มีแต่หัวตาราง", "no rows" },
        { "web.xls", "<html><table></table></html>"u8.ToArray(), "หน้าเว็บ", "web page" },
    };

    [Theory, MemberData(nameof(Rubbish))]
    public async Task What_is_no_workbook_is_refused_with_what_it_is(string name, byte[] file, string thai, string english)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = await ImportPagesTests.Send(site, "welfare-card", (name, file));

        Assert.Contains(thai, WebUtility.HtmlDecode(await site.Read(page)), StringComparison.Ordinal);
        await using var db = database.Open();
        var run = await db.Imports.SingleAsync();
        var problem = Assert.Single(run.ReadSummary()!.Problems);
        Assert.Equal(ImportState.Refused, run.State);
        Assert.All((string[])[name, english], part => Assert.Contains(part, problem.Message.English, StringComparison.Ordinal));
        Assert.Empty(site.Services.GetRequiredService<ImportFolders>().All());
    }
}
