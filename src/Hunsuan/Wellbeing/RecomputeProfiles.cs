using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Engines.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Wellbeing;

/// <summary>Works out anew where people stand, after the rule of an edition changed (คำนวณสถานะห้ามิติใหม่).</summary>
/// <remarks>A batch is kept as soon as it is done. Stopped anywhere it is begun again, and what is right already is only read.</remarks>
internal sealed class RecomputeProfiles(HunsuanDb db, EditionBook editions, Activity activity)
{
    internal int BatchSize { get; init; } = 4_000;

    /// <param name="Profiles">How many were looked at.</param>
    /// <param name="Changed">How many of them were wrong by the present rule.</param>
    /// <param name="LeftAlone">How many are of editions that this installation does not know.</param>
    public sealed record Outcome(int Profiles, int Changed, int LeftAlone);

    /// <summary>Only for all areas together, "", are the rules of now written down as those of the profiles.</summary>
    public async Task<Outcome> Run(string within, IProgress<Outcome>? progress, CancellationToken stop)
    {
        var done = new Outcome(0, 0, 0);
        try
        {
            for (Guid? last = null; await EndOfBatch(within, last, stop) is { } end; last = end)
            {
                done = await Batch(within, last, end, done, stop);
                progress?.Report(done);
            }
        }
        catch (OperationCanceledException) when (done.Changed > 0)
        {
            await Record(within, done, "stopped", CancellationToken.None);
            throw;
        }

        if (within.Length == 0) await KeepRules(stop);
        await Record(within, done, "done", stop);
        return done;
    }

    public Task<int> Count(string within, CancellationToken stop) => After(null, within).CountAsync(stop);

    // By person and not by area: somebody who moves meanwhile is neither passed over nor taken twice.
    private async Task<Guid?> EndOfBatch(string within, Guid? last, CancellationToken stop)
    {
        var batch = await After(last, within).OrderBy(p => p.PersonId).Select(p => p.PersonId).Take(BatchSize).ToListAsync(stop);
        return batch.Count == 0 ? null : batch[^1];
    }

    private async Task<Outcome> Batch(string within, Guid? last, Guid end, Outcome before, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneBulkWriter.Wait(db, stop);
        var read = await (
            from profile in After(last, within)
            where profile.PersonId <= end
            join measurement in db.Measurements on profile.MeasurementId equals measurement.Id
            join result in db.MemberResults on new { profile.PersonId, profile.MeasurementId } equals new { result.PersonId, result.MeasurementId } into own
            from result in own.DefaultIfEmpty()
            select new { profile, measurement, result }).AsNoTracking().ToListAsync(stop);

        var known = read.Where(r => editions.Find(r.measurement.Edition) is not null).ToList();
        var wrong = known
            .Select(r => (r.profile, Standing: DimensionProfile.Of(
                EditionMeasure.RuleOf(editions.Find(r.measurement.Edition)!), (r.result?.Answers ?? default) | r.measurement.Answers)))
            .Where(r => (r.profile.Shortfalls, r.profile.Unknown) != (r.Standing.ShortIn, r.Standing.UnclearIn))
            .ToList();
        foreach (var alike in wrong.GroupBy(r => r.Standing, r => r.profile)) await Correct(alike.Key, [.. alike], stop);
        await transaction.CommitAsync(stop);
        return new(before.Profiles + read.Count, before.Changed + wrong.Count, before.LeftAlone + read.Count - known.Count);
    }

    // A visit may have measured somebody again since the batch was read; what it wrote is by the present rule.
    private async Task Correct(DimensionProfile standing, IReadOnlyList<WellbeingProfile> profiles, CancellationToken stop)
    {
        var persons = profiles.Select(p => p.PersonId).ToArray();
        var measurements = profiles.Select(p => p.MeasurementId).Distinct().ToArray();
        await db.Profiles
            .Where(p => EF.Parameter(persons).Contains(p.PersonId) && EF.Parameter(measurements).Contains(p.MeasurementId))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Shortfalls, standing.ShortIn).SetProperty(x => x.Unknown, standing.UnclearIn), stop);
    }

#pragma warning disable CA1309 // Becomes SQL, where only this overload is known.
    private IQueryable<WellbeingProfile> After(Guid? last, string within)
    {
        var end = AreaCode.RangeEnd(within);
        return db.Profiles.AsNoTracking()
            .Where(p => last == null || p.PersonId > last)
            .Where(p => string.Compare(p.AreaCode, within) >= 0 && string.Compare(p.AreaCode, end) < 0);
    }
#pragma warning restore CA1309

    private async Task KeepRules(CancellationToken stop)
    {
        foreach (var rule in await db.ProfileRules.ToListAsync(stop))
            if (editions.Find(rule.Edition) is { } edition) rule.Fingerprint = EditionMeasure.FingerprintOf(edition);
    }

    private Task Record(string within, Outcome outcome, string how, CancellationToken stop) => activity.Save(
        ActivityKind.ProfilesRecomputed, stop, reason: $"{how}: {outcome.Changed} of {outcome.Profiles} profiles {within}".TrimEnd());
}
