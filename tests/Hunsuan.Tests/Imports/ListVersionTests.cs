using Hunsuan.Access;
using Hunsuan.Imports;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Imports;

public class ListVersionTests
{
    private const string One = "3249800008341", Two = "1234567890121", Three = "3012304567082";
    private static readonly DateOnly October = new(2025, 10, 1), November = new(2025, 11, 1), December = new(2025, 12, 1);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Who_is_not_on_a_whole_list_has_left_it_within_its_areas_and_in_that_list_alone(Provider provider)
    {
        await using var trial = await Start(provider);
        string[] all = [Listed(One), Listed(Two), Listed(Three, subdistrict: "560101"), Listed("", first: "ไม่มีเลข")];
        await trial.Version(Whole(October, "56"), all);
        await trial.Version(Whole(October, "56"), all, "old-age-allowance");

        var second = await trial.Version(Whole(November, "560108"), [Listed(One)]);

        Assert.Equal((0, 0, 0, 1, 3, 2), Of(second.Value!.Version!.Counts));
        await using var db = trial.Open();
        var card = await db.ListEntries.Where(e => e.List == "welfare-card").ToListAsync();
        Assert.Equal(2, card.Count(e => e is { LeftIn: 2, IsHeld: false, CameIn: 1 }));
        Assert.Equal(2, card.Count(e => e is { LeftIn: null, IsHeld: true }));
        Assert.All(await db.ListEntries.Where(e => e.List == "old-age-allowance").ToListAsync(), e => Assert.True(e is { LeftIn: null, IsHeld: true }));
        Assert.Equal(2, await db.RecordChanges.CountAsync(c => c.Record == "list_entries"));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_leaves_the_card_list_holds_no_card_until_they_come_back(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: One)]);
        await trial.Version(Whole(October, "56"), [Listed(One), Listed(Two)]);

        await trial.Version(Whole(November, "56"), [Listed(Two)]);
        var wasListed = await Listing(trial);
        var back = await trial.Version(Whole(December, "56"), [Listed(One), Listed(Two)]);

        Assert.False(wasListed);
        Assert.True(await Listing(trial));
        Assert.Equal((0, 1, 0, 1, 1, 0), Of(back.Value!.Version!.Counts));
        await using var db = trial.Open();
        Assert.Equal([(1, null), (3, null)], (await db.ListEntries.ToListAsync()).Select(e => (e.CameIn, e.LeftIn)).Order());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_version_keeps_what_it_is_and_what_changed(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.List(Listed(One));
        await trial.Version(Whole(October, "5601,5602"), [Listed(One, status: "ended"), Listed(Two), Listed(Three)]);

        await using var db = trial.Open();
        var version = await db.RegisterVersions.SingleAsync(v => v.Number == 2);

        Assert.Equal(("welfare-card", October, "56", "5601,5602", 18, true, 1), (version.List, version.AsOf!.Value, version.AreaCode, version.Areas, version.FromAge!.Value, version.IsWhole, version.ComparedWith!.Value));
        Assert.Equal((3, 1, 2, 0, 1, 0, 0), (version.Rows, version.Before!.Value, version.Came, version.Back, version.Changed, version.Unchanged, version.Left!.Value));
        Assert.Equal("Ministry of Finance", version.ReadAbout().Owner.English);
        var first = await db.RegisterVersions.SingleAsync(v => v.Number == 1);
        Assert.Equal((null, false, null, ""), (first.AsOf, first.IsWhole, first.Left, first.Areas));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_dry_run_tells_who_would_leave_and_writes_nothing(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Version(Whole(October, "56"), [Listed(One), Listed(Two), Listed(Three)]);

        var tried = await trial.Version(Whole(November, "56"), [Listed(One)], isDryRun: true);

        Assert.Equal((0, 0, 0, 1, 3, 2), Of(tried.Value!.Version!.Counts));
        Assert.True(tried.Value.Version.Counts.IsLargeDrop);
        await NothingLeft(trial, entries: 3);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_whole_list_without_a_good_row_in_its_areas_empties_nothing(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Version(Whole(October, "56"), [Listed(One)]);

        var empty = await trial.Version(Whole(November, "56"), []);
        var elsewhere = await trial.Version(Whole(November, "560108"), [Listed(Two, subdistrict: "560101")]);
        var refused = await trial.Version(Whole(November, "56"), [Listed(Two, amount: "-1")], mode: ImportMode.GoodRows);

        Assert.Single(empty.Problems);
        Assert.All([elsewhere, refused], r => Assert.Contains("everybody would leave", Assert.Single(r.Problems).Message.English));
        await NothingLeft(trial, entries: 1);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_row_that_is_refused_still_says_that_somebody_is_on_the_list(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Version(Whole(October, "56"), [Listed(One), Listed(Two), Listed(Three)]);

        var second = await trial.Version(Whole(November, "56"), [Listed(One), Listed(Two, amount: "-1")], mode: ImportMode.GoodRows);

        Assert.Equal((3, 1), (second.Value!.Version!.Counts.Before, second.Value.Version.Counts.Left));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_import_that_is_cut_off_anywhere_lets_nobody_leave(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Version(Whole(October, "56"), [Listed(One), Listed(Two)]);
        var (at, isDone) = (0, false);

        while (!isDone)
        {
            await using var broken = trial.BrokenOff(++at);
            try
            {
                isDone = (await broken.Version(Whole(November, "56"), [Listed(One), Listed(Three)])).Succeeded;
            }
            catch (Exception fault) when (BreakOff.Is(fault))
            {
                await NothingLeft(trial, entries: 2);
            }
        }

        Assert.InRange(at, 10, 100);
        await using var db = trial.Open();
        Assert.Equal((1, 2), (await db.ListEntries.CountAsync(e => e.LeftIn == 2), await db.RegisterVersions.CountAsync()));
    }

    [Fact]
    public async Task An_older_list_is_refused_and_the_same_day_corrects()
    {
        await using var trial = await Start(Provider.Sqlite);
        await trial.Version(Whole(November, "56"), [Listed(One)]);

        var older = await trial.Version(Whole(October, "560108"), [Listed(Two)]);
        var same = await trial.Version(Whole(November, "56"), [Listed(Two)]);
        var elsewhere = await trial.Version(Whole(October, "57"), [Listed(Three, subdistrict: "570101")]);

        Assert.Contains("older", Assert.Single(older.Problems).Message.English);
        Assert.Equal((1, 1), (same.Value!.Version!.Counts.Came, same.Value.Version.Counts.Left));
        Assert.True(elsewhere.Succeeded);
    }

    [Fact]
    public async Task What_is_said_of_a_list_must_be_possible()
    {
        await using var trial = await Start(Provider.Sqlite);
        var officer = CurrentUser.Operator with { Id = Ids.New(), Area = AreaScope.Of("56") };

        Task<Result<ImportSummary>> Try(VersionAsked asked, CurrentUser? user = null) => trial.Version(asked, [Listed(One)], user: user);

        Assert.Contains("future", Assert.Single((await Try(new() { AsOf = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date.AddDays(3)) })).Problems).Message.English);
        Assert.Contains("needs its day", Assert.Single((await Try(new() { IsWhole = true, Areas = ["56"] })).Problems).Message.English);
        Assert.Contains("which areas", Assert.Single((await Try(new() { IsWhole = true, AsOf = October })).Problems).Message.English);
        Assert.Contains("no area", Assert.Single((await Try(Whole(October, "9999"))).Problems).Message.English);
        Assert.Contains("outside", Assert.Single((await Try(Whole(October, "57"), officer)).Problems).Message.English);
        Assert.Equal(["56"], (await Try(new() { IsWhole = true, AsOf = October }, officer)).Value!.Version!.Areas);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_quality_of_the_file_is_counted(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Survey([Household()], [Person(id: One)]);
        await using (var db = trial.Open())
        {
            (await db.Persons.SingleAsync()).DiedOn = 20250101;
            await db.SaveChangesAsync();
        }

        await trial.Version(Whole(October, "560108"),
        [
            Listed(One), Listed(One), Listed("3249800008340", first: "เลขผิด"), Listed("", first: "เด็ก", birth: "01/02/2560"),
            Listed(Two, first: "ซ้ำ", birth: "", subdistrict: "560101"), Listed(Three, first: "ติดลบ", amount: "-5"), Listed("", first: "เด็ก", birth: "01/02/2560", since: "01/11/2568"),
        ], mode: ImportMode.GoodRows);

        await using var after = trial.Open();
        var quality = (await after.RegisterVersions.SingleAsync()).ReadQuality();
        (int, int) Found(QualityCheck check) => quality.Findings.Where(f => f.Check == check).Select(f => (f.Count, f.Of)).Single();
        Assert.Equal((7, 1), (quality.Rows, quality.Refused));
        Assert.Equal((2, 0), quality.Fields.Where(f => f.Field == "citizen_id").Select(f => (f.Missing, f.Invalid)).Single());
        Assert.Equal((1, 0), quality.Fields.Where(f => f.Field == "birth_date").Select(f => (f.Missing, f.Invalid)).Single());
        Assert.Equal((0, 1), quality.Fields.Where(f => f.Field == "amount").Select(f => (f.Missing, f.Invalid)).Single());
        Assert.Equal((1, 5), Found(QualityCheck.WrongCheckDigit));
        Assert.Equal((1, 4), Found(QualityCheck.SameNumber));
        Assert.Equal((2, 6), Found(QualityCheck.SameNameAndHouse));
        Assert.Equal((2, 6), Found(QualityCheck.OutsideAges));
        Assert.Equal((1, 7), Found(QualityCheck.SinceAfterAsOf));
        Assert.Equal((1, 7), Found(QualityCheck.OutsideAreas));
        Assert.Equal((1, 7), Found(QualityCheck.AmountBelowZero));
        Assert.Equal((1, 4), Found(QualityCheck.Dead));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_neighbour_sees_no_version(Provider provider)
    {
        await using var trial = await Start(provider);
        await trial.Version(Whole(October, "5601"), [Listed(One)]);

        async Task<int> SeenBy(string area)
        {
            await using var db = trial.Open(CurrentUser.Operator with { Id = Ids.New(), Area = AreaScope.Of(area) });
            return await db.RegisterVersions.CountAsync();
        }

        Assert.Equal((1, 1, 0, 0), (await SeenBy("56"), await SeenBy("5601"), await SeenBy("5602"), await SeenBy("560108")));
    }

    private static VersionAsked Whole(DateOnly asOf, string areas) => new() { AsOf = asOf, IsWhole = true, Areas = VersionAsked.ReadAreas(areas) };

    private static (int, int, int, int, int?, int?) Of(VersionCounts counts) => (counts.Came, counts.Back, counts.Changed, counts.Unchanged, counts.Before, counts.Left);

    private static async Task<bool> Listing(ImportTrial trial)
    {
        await using var db = trial.Open();
        return (await db.Profiles.SingleAsync()).IsListed;
    }

    private static async Task NothingLeft(ImportTrial trial, int entries)
    {
        await using var db = trial.Open();
        Assert.Equal(entries, await db.ListEntries.CountAsync(e => e.LeftIn == null && e.IsHeld));
        Assert.Equal(entries, await db.ListEntries.CountAsync());
        Assert.Single(await db.RegisterVersions.ToListAsync());
    }
}
