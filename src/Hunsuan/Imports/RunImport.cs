using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Imports.Lists;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Survey;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>
/// Carries an import out in one transaction (ดำเนินการนำเข้า): everything is written, or, when rows are refused, the program is killed
/// or the user stops it, nothing.
/// </summary>
internal sealed class RunImport(HunsuanDb db, Activity activity, CurrentUser user, SurveyImport survey, ListImport list, ListBook lists, TimeProvider clock)
{
    /// <summary>The summary of what was read, also of a dry run or where rows were refused; problems where a file can't be read.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was written.</exception>
    public async Task<Result<ImportSummary>> Run(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        if (request.Kind != ImportRequest.Survey && lists.Find(request.Kind) is null)
            return new Problem(null, ImportTexts.UnknownList.With(request.Kind, string.Join(", ", lists.All.Select(l => l.Id))));

        var import = new ImportContext(request, db.Keys, progress, stop);
        var result = await ReadInTransaction(import);
        if (!import.IsKept || result.Value is null) await RecordOutcome(import, result);
        return result;
    }

    private async Task<Result<ImportSummary>> ReadInTransaction(ImportContext import)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(import.Stop);
        try
        {
            await OneBulkWriter.Wait(db, import.Stop);
            var result = import.Request.Kind == ImportRequest.Survey ? await survey.Run(import) : await list.Run(import);
            if (result.Value is { } summary && summary.Files.All(f => f.Rows == 0))
                return new Problem(null, ImportTexts.NoRows.With(string.Join(", ", summary.Files.Select(f => f.Name))));
            if (!import.IsKept || result.Value is null) return result;

            await Record(import.Request, ImportState.Committed, result.Value, import.Stop);
            await activity.Save(Done(import.Request), import.Stop, reason: import.Request.Id.ToString(), bulk: import.Request.Id);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (UnreadableFileException fault)
        {
            return new Problem(null, fault.Problem);
        }
        catch (RefusedFileException fault)
        {
            return new Problem(null, fault.Problem);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>After nothing was kept: says so, outside the transaction that was given up.</summary>
    private async Task RecordOutcome(ImportContext import, Result<ImportSummary> result)
    {
        var isChecked = import.Request.IsDryRun && result.Succeeded;
        await Record(
            import.Request, isChecked ? ImportState.Checked : ImportState.Refused, result.Value ?? ImportSummary.Of(result.Problems), import.Stop);
        await activity.Save(isChecked ? ActivityKind.ImportStarted : ActivityKind.ImportRefused, import.Stop, reason: import.Request.Id.ToString());
    }

    private async Task Record(ImportRequest request, ImportState state, ImportSummary summary, CancellationToken stop)
    {
        var run = await db.Imports.SingleOrDefaultAsync(i => i.Id == request.Id, stop);
        if (run is null) db.Add(run = ImportRun.Of(request, user, clock.GetUtcNow(), state));
        // Another server of the same database may have taken the user's "cancel".
        if (run.State is ImportState.Cancelled) throw new OperationCanceledException();

        run.State = state;
        run.EndedAt = clock.GetUtcNow();
        run.Summary = RecordValues.Json(summary);
    }

    private static ActivityKind Done(ImportRequest request) =>
        request.Kind == ImportRequest.Survey ? ActivityKind.SurveyImported : ActivityKind.ListImported;
}
