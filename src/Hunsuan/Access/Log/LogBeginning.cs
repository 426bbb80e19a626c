using System.Globalization;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Log;

/// <summary>
/// The first start with chains (เริ่มห่วงโซ่บันทึก): what an older version wrote is sealed as it is found now, in a chain of its own, and that
/// chain is closed by the first record of the new one. Nothing that turns up without a seal later is ever taken in.
/// </summary>
/// <remarks>A batch is kept as soon as it is done: killed anywhere, the next start goes on.</remarks>
internal sealed class LogBeginning(HunsuanDb db, TimeProvider clock)
{
    private readonly LogChain _chains = new(db);

    internal int BatchSize { get; init; } = 2_000;

    /// <summary>How many records are there from before, and the seal of the last: what the record of the beginning says.</summary>
    public static string Words(long sequence, byte[] seal) => string.Create(CultureInfo.InvariantCulture, $"{sequence} {Convert.ToHexStringLower(seal)}");

    public static LogHead.End? Read(string? words) =>
        words?.Split(' ') is [var sequence, var seal] && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            ? new(ActivityChain.Adopted, known, Convert.FromHexString(seal))
            : null;

    public async Task Run(CancellationToken stop)
    {
        if (await db.ActivityChains.AnyAsync(c => c.Chain == ActivityChain.Adopted && c.ClosedAt != null, stop)) return;
        // Somebody took the mark away: whatever stands there unsealed now is for whoever verifies.
        if (await db.Activities.AnyAsync(a => a.Kind == ActivityKind.LogBegun, stop)) return;

        for (Guid? last = Guid.Empty; last is { } from;) last = await Batch(from, stop);
    }

    /// <summary>Up to which record it came; null where the chain is closed now.</summary>
    private async Task<Guid?> Batch(Guid after, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var chain = await _chains.Lock(ActivityChain.Adopted, step: 0, stop);
        // Another program of the same database was quicker.
        if (chain.ClosedAt is not null) return null;

        var records = await db.Activities.Where(a => a.Id > after && a.Chain == null).OrderBy(a => a.Id).Take(BatchSize).ToListAsync(stop);
        foreach (var record in records)
        {
            record.Chain = ActivityChain.Adopted;
            await NameBulk(record, stop);
            _chains.Link(record, ++chain.Sequence, chain.Seal);
            chain.Seal = record.Seal!;
        }

        if (records.Count == 0) chain.ClosedAt = clock.GetUtcNow();
        db.Update(chain);
        await db.SaveChangesAsync(stop);
        if (records.Count == 0) await new Activity(db, CurrentUser.Operator, clock).Note(ActivityKind.LogBegun, stop, reason: Words(chain.Sequence, chain.Seal));
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return records.Count == 0 ? null : records[^1].Id;
    }

    private async Task NameBulk(ActivityRecord record, CancellationToken stop)
    {
        if (record.Kind is not (ActivityKind.SurveyImported or ActivityKind.ListImported) || !Guid.TryParse(record.Reason, out var import)) return;
        record.BulkId = import;
        record.BulkDigest = await BulkDigest.Of(db, import, stop);
    }
}
