using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Lists;

/// <summary>Brings in an agency's list (นำเข้าบัญชีรายชื่อของหน่วยงาน).</summary>
internal sealed class ListImport(HunsuanDb db, CurrentUser user, AreaBook areas, TimeProvider clock)
{
    /// <summary>Reads the file inside the caller's transaction.</summary>
    public async Task<Result<ImportSummary>> Run(ImportContext import)
    {
        var file = import.Request.Files[0];
        var opened = SourceFile.Open(file, import.Keys);
        if (opened.Value is not { } table) return opened.Problems.ToList();

        using (table)
        {
            var started = FilePass.Start(import, file, table, ListFields.All, clock.Today, (0, 1));
            if (started.Value is not { } pass) return started.Problems.ToList();

            using (pass)
            {
                var rows = new ListRows(pass, new AreaCells(areas, user), db.CitizenIds);
                var intake = new ListIntake(db, new CardHolders(db));
                var tables = new GrowingTables(db);
                await pass.Run(rows.Read, async batch =>
                {
                    foreach (var change in await intake.Take(import.Request.Kind, batch, import.Request.Id, import.Stop)) pass.Summary.Count(change);
                    await tables.Grew(batch.Count, import.Stop);
                });
                return new ImportSummary([pass.Summary]);
            }
        }
    }
}
