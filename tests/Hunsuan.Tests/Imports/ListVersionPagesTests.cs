using System.Net;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Imports;
using Hunsuan.Imports.Upload;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Imports;

/// <summary>What is said of a list on the page where its file is sent.</summary>
public class ListVersionPagesTests
{
    private const string Form = "/imports/new/old-age-allowance";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_whole_list_sent_by_page_becomes_a_version_with_its_day_and_areas(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var page = (await Send(site, day: "1", "whole", "แม่ปืม, 560101")).Headers.Location!.ToString();
        await ImportPagesTests.UntilState(database, page, ImportState.Checked);
        var decision = await site.Read(page);
        await site.Post($"{page}/commit", ("_token", await site.TokenOf(page)), ("mode", nameof(ImportMode.WholeOrNothing)));
        await ImportPagesTests.UntilState(database, page, ImportState.Committed);

        Assert.Contains(SummaryTexts.Version.Thai, decision, StringComparison.Ordinal);
        await using var db = database.Open();
        var version = await db.RegisterVersions.SingleAsync();
        Assert.Equal((new DateOnly(2025, 10, 1), true, "560101,560108", "5601"), (version.AsOf!.Value, version.IsWhole, version.Areas, version.AreaCode));
    }

    [Fact]
    public async Task The_same_list_again_says_that_it_is_as_it_was()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        var first = (await Send(site, day: "1", "whole", "")).Headers.Location!.ToString();
        await ImportPagesTests.UntilState(database, first, ImportState.Checked);
        await site.Post($"{first}/commit", ("_token", await site.TokenOf(first)), ("mode", nameof(ImportMode.WholeOrNothing)));
        await ImportPagesTests.UntilState(database, first, ImportState.Committed);

        var again = (await Send(site, day: "2", "whole", "")).Headers.Location!.ToString();
        await ImportPagesTests.UntilState(database, again, ImportState.Checked);

        Assert.Contains(SummaryTexts.StillSo.Thai, await site.Read(again), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "whole", "", UploadFault.AsOfWrong)]
    [InlineData("99", "additions", "", UploadFault.AsOfWrong)]
    [InlineData("1", "whole", "ไม่มีที่นี่", UploadFault.CoversWrong)]
    [InlineData("1", "whole", "57", UploadFault.CoversWrong)]
    internal async Task What_is_not_possible_comes_back_with_what_was_typed(string day, string scope, string covers, UploadFault fault)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var answer = await Send(site, day, scope, covers);
        var page = await site.Read(answer.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(UploadTexts.Of(fault).Thai, page, StringComparison.Ordinal);
        if (covers.Length > 0) Assert.Contains($"value=\"{covers}\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Empty(await db.Imports.ToListAsync());
    }

    private static async Task<HttpResponseMessage> Send(TestSite site, string day, string scope, string covers)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(ImportTrial.Table(ImportTrial.ListHeader, ImportTrial.Listed("3249800008341"))));
        content.Headers.ContentDisposition = new("form-data") { Name = "\"Input.File0\"", FileName = "\"list.csv\"" };
        var form = new MultipartFormDataContent
        {
            { new StringContent(await site.TokenOf(Form)), "_token" }, content, { new StringContent(day), "Input.AsOf.Day" },
            { new StringContent(day.Length == 0 ? "" : "10"), "Input.AsOf.Month" }, { new StringContent(day.Length == 0 ? "" : "2568"), "Input.AsOf.Year" },
            { new StringContent(scope), "Input.Scope" }, { new StringContent(covers), "Input.Covers" },
        };
        return await site.Post(ReceiveUpload.Address + "old-age-allowance", form);
    }
}
