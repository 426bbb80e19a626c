using System.Net;
using Hunsuan.Access;
using Hunsuan.Insight.AgencyLists;
using Hunsuan.Insight.Lists;
using Hunsuan.Privacy.Requests;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Insight;

/// <summary>Who sees what of lists, their versions and the names behind them.</summary>
public class RegisterPagesTests
{
    private const string One = "3249800008341", Two = "1234567890121", Three = "3012304567082";
    private const string First = "/registers/old-age-allowance/1", Second = "/registers/old-age-allowance/2";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_officer_sees_age_versions_comparison_and_quality(Provider provider)
    {
        await using var trial = await Given(provider);
        await using var site = await TestSite.Start(trial.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        Assert.Contains("1 พ.ย. 2568", await site.Read("/registers"), StringComparison.Ordinal);
        Assert.Contains(RegisterTexts.Old.Thai, await site.Read("/registers"), StringComparison.Ordinal);
        Assert.Contains(RegisterTexts.NotYet.Thai, await site.Read("/registers"), StringComparison.Ordinal);
        Assert.Contains("1 ต.ค. 2568", await site.Read("/registers/old-age-allowance"), StringComparison.Ordinal);
        var version = await site.Read(Second);
        Assert.Contains(RegisterTexts.Comparison.Thai, version, StringComparison.Ordinal);
        Assert.Contains(RegisterTexts.OfCheck(QualityCheck.OutsideAges).Thai, version, StringComparison.Ordinal);
        Assert.DoesNotContain("มาใหม่", version, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_names_are_those_of_the_readers_area_and_that_they_were_read_is_written_down(Provider provider)
    {
        await using var trial = await Given(provider);
        await using var site = await TestSite.Start(trial.Database);
        var worker = await site.SignInAs(Role.CentreWorker, "560108");

        var (came, left, changed) = (await site.Read($"{Second}/people?change=Came"), await site.Read($"{Second}/people?change=Left"), await site.Read($"{Second}/people?change=Changed"));

        Assert.Contains("มาใหม่", came, StringComparison.Ordinal);
        Assert.Contains("ออกแล้ว", left, StringComparison.Ordinal);
        Assert.DoesNotContain("ต่างตำบล", left, StringComparison.Ordinal);
        Assert.Contains("เปลี่ยนไป", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("มาใหม่", changed, StringComparison.Ordinal);
        Assert.Contains(RegisterTexts.PartOnly.Thai, await site.Read(Second), StringComparison.Ordinal);
        await using var db = trial.Open();
        Assert.Equal(3, await db.Activities.CountAsync(a => a.UserId == worker.Id && a.Kind == ActivityKind.ListRead));
    }

    [Fact]
    public async Task A_neighbour_finds_nothing_and_an_analyst_no_small_number()
    {
        await using var trial = await Given(Provider.Sqlite);
        await using var site = await TestSite.Start(trial.Database);
        await site.SignInAs(Role.CentreWorker, "570108");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(Second)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"{Second}/people")).StatusCode);
        Assert.Contains(RegisterTexts.Nothing.Thai, await site.Read("/registers"), StringComparison.Ordinal);
        Assert.Contains(RegisterTexts.NoVersions.Thai, await site.Read("/registers/old-age-allowance"), StringComparison.Ordinal);

        await site.SignInAs(Role.Analyst, "56");
        var version = await site.Read(First);
        Assert.Contains(RegisterTexts.Coarse.With(10).Thai, version, StringComparison.Ordinal);
        Assert.DoesNotContain("<td class=\"n\" data-label=\"จำนวน\">4</td>", version, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get($"{First}/people")).StatusCode);
    }

    [Fact]
    public async Task Names_of_a_list_that_tells_about_health_are_shown_to_nobody_and_restricted_people_to_nobody_either()
    {
        await using var trial = await Given(Provider.Sqlite);
        await trial.Version(Whole(2025, 10), [Listed(One, first: "ผู้ป่วย")], "hospital");
        await trial.Survey([Household()], [Person(id: One)]);
        await using (var db = trial.Open())
        {
            var person = await db.Persons.SingleAsync();
            db.Add(new Restriction { Id = Ids.New(), PersonId = person.Id, HouseholdId = person.HouseholdId, AreaCode = person.AreaCode, RequestId = Ids.New(), Since = new(2025, 1, 1) });
            await db.SaveChangesAsync();
        }

        await using var site = await TestSite.Start(trial.Database);
        await site.SignInAs(Role.ProvincialOfficer, "56");

        var health = await site.Read("/registers/hospital/1/people");
        Assert.Contains(RegisterTexts.Secured.Thai, health, StringComparison.Ordinal);
        Assert.DoesNotContain("ผู้ป่วย ", health, StringComparison.Ordinal);
        var left = await site.Read($"{Second}/people?change=Left");
        Assert.Contains(ListTexts.Restricted.Thai, left, StringComparison.Ordinal);
        Assert.DoesNotContain("ออกแล้ว", left, StringComparison.Ordinal);
    }

    private static VersionAsked Whole(int year, int month) => new() { AsOf = new(year, month, 1), IsWhole = true, Areas = ["56"] };

    private static async Task<ImportTrial> Given(Provider provider)
    {
        var trial = await Start(provider);
        await trial.Version(Whole(2025, 10),
            [Listed(One, first: "ออกแล้ว"), Listed(Two, first: "เปลี่ยนไป"), Listed("", first: "ต่างตำบล", subdistrict: "560101"), Listed("", first: "อยู่เดิม")], "old-age-allowance");
        await trial.Version(Whole(2025, 11),
            [Listed(Two, first: "เปลี่ยนไป", amount: "600"), Listed(Three, first: "มาใหม่"), Listed("", first: "อยู่เดิม")], "old-age-allowance");
        return trial;
    }
}
