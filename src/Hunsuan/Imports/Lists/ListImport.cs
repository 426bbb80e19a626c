using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Lists;

/// <summary>Brings in an agency's list as its next version (นำเข้าบัญชีรายชื่อของหน่วยงาน).</summary>
internal sealed class ListImport(HunsuanDb db, CurrentUser user, AreaBook areas, ListBook lists, TimeProvider clock)
{
    /// <summary>Reads the file inside the caller's transaction.</summary>
    public async Task<Result<ImportSummary>> Run(ImportContext import)
    {
        var planned = await new PlanVersion(db, areas, user, clock)
            .Run(lists.Find(import.Request.Kind)!, import.Request.Version ?? new(), import.Request.Id, import.Stop);
        if (planned.Value is not { } version) return planned.Problems.ToList();

        var file = import.Request.Files[0];
        var opened = SourceFile.Open(file, import.Keys);
        if (opened.Value is not { } table) return opened.Problems.ToList();

        using (table)
        {
            var started = FilePass.Start(import, file, table, ListFields.All, clock.Today, (0, 1));
            if (started.Value is not { } pass) return started.Problems.ToList();

            using (pass) return await Read(import, pass, version);
        }
    }

    private async Task<Result<ImportSummary>> Read(ImportContext import, FilePass pass, NewVersion version)
    {
        var quality = new QualityCount(version, pass.Row, clock.Today);
        var rows = new ListRows(pass, new AreaCells(areas, user), version.Seen, quality, db.CitizenIds);
        var holders = new CardHolders(db);
        var intake = new ListIntake(db, holders, version);
        var tables = new GrowingTables(db);
        await pass.Run(rows.Read, async batch =>
        {
            foreach (var change in await intake.Take(batch, import.Stop)) pass.Summary.Count(change);
            await tables.Grew(batch.Count, import.Stop);
        });
        // A file without rows is refused by the caller, whatever it is.
        if (version.IsWhole && pass.Summary.Rows > 0 && quality.RowsInAreas == 0) return new Problem(null, VersionTexts.WholeIsEmpty);

        if (version.IsWhole && import.IsWriting)
        {
            var leavers = new Leavers(db, holders);
            var left = await leavers.Find(version, import.Stop);
            if (import.IsKept) await leavers.Mark(version, left, import.Stop);
        }

        if (import.IsKept) await new ConfirmCorrections(db).Run(version, clock.Today, import.Stop);
        if (import.IsKept && pass.Summary.Rows > 0) db.Add(version.Record(pass.Summary.Rows, quality.Report(pass.Summary), user, clock.GetUtcNow()));
        return new ImportSummary([pass.Summary]) { Version = version.Summary };
    }
}
