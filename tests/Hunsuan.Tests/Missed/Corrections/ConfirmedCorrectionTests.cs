using Hunsuan.Missed.Corrections;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Tests.Imports;
using Hunsuan.Tests.Registers.Links;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Imports.ImportTrial;

namespace Hunsuan.Tests.Missed.Corrections;

/// <summary>A new version of a list shows what was asked for, and says so by itself.</summary>
public class ConfirmedCorrectionTests
{
    private const string Card = "welfare-card", One = "3249800008341", Two = "1234567890121", Three = "3012304567082";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_next_version_confirms_what_it_shows_and_nothing_else(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var trial = ImportTrial.Beside(database);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        await trial.Version(Whole(10), [Listed(One, first: "ตาย"), Listed(Two, first: "ย้าย"), Listed(Three, first: "ผิด"), Listed("", first: "อยู่")]);
        await Draft(bench, database, "ตาย", CorrectionFault.Dead);
        await Draft(bench, database, "ย้าย", CorrectionFault.MovedAway);
        await Draft(bench, database, "ผิด", CorrectionFault.OtherName);
        await Draft(bench, database, "อยู่", CorrectionFault.Dead);

        // More money is no correction.
        await trial.Version(Whole(11), [Listed(One, first: "ตาย", amount: "500"), Listed(Two, first: "ย้าย"), Listed(Three, first: "ผิด"), Listed("", first: "อยู่")]);
        Assert.Equal("ตาย - ผิด - ย้าย - อยู่ -", await States(database));

        await trial.Version(Whole(12), [Listed(Two, first: "ย้าย", houseNumber: "99"), Listed(Three, first: "ถูก"), Listed("", first: "อยู่")]);
        Assert.Equal("ตาย 3 ถูก 3 ย้าย 3 อยู่ -", await States(database));
        await using var db = database.Open();
        Assert.Equal(3, await db.RecordChanges.CountAsync(c => c.Record == "correction_requests"));
        var dead = await db.CorrectionRequests.SingleAsync(r => r.Fault == CorrectionFault.Dead && r.ConfirmedIn != null);
        Assert.Equal((CorrectionState.Corrected, 1), (dead.State, dead.Version));
        Assert.Empty(CorrectionStep.Of(dead));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_dry_run_and_another_list_confirm_nothing(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var trial = ImportTrial.Beside(database);
        await using var bench = new LinkBench(database, ownsDatabase: false);
        await trial.Version(Whole(10), [Listed(One, first: "ตาย"), Listed(Two, first: "อยู่")]);
        await Draft(bench, database, "ตาย", CorrectionFault.Dead);

        await trial.Version(Whole(11), [Listed(Two, first: "อยู่")], isDryRun: true);
        await trial.Version(Whole(11), [Listed(Two, first: "อยู่")], "old-age-allowance");

        Assert.Equal("ตาย -", await States(database));
    }

    private static VersionAsked Whole(int month) => new() { AsOf = new(2025, month, 1), IsWhole = true, Areas = ["56"] };

    private static async Task Draft(LinkBench bench, TestDatabase database, string first, CorrectionFault fault)
    {
        await using var db = database.Open();
        var row = await db.ListEntries.SingleAsync(e => e.List == Card && e.FirstName == first);
        var drafted = await bench.Do(Given.AnOfficer("56"), (DraftCorrection draft) => draft.Run(
            row.Id, null, new() { Fault = fault, Evidence = CorrectionEvidence.Visit, SeenOn = DayAnswer.Of(TimeProvider.System.Today) }));
        Assert.Empty(drafted.Problems);
    }

    private static async Task<string> States(TestDatabase database)
    {
        await using var db = database.Open();
        var found = await (from r in db.CorrectionRequests join e in db.ListEntries on r.EntryId equals e.Id select new { e.FirstName, r.ConfirmedIn }).ToListAsync();
        return string.Join(' ', found.OrderBy(f => f.FirstName, StringComparer.Ordinal).Select(f => $"{f.FirstName} {(f.ConfirmedIn is { } number ? $"{number}" : "-")}"));
    }
}
