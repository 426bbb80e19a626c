using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Sends what is drafted to the owner of the lists, with a letter and a file (ส่งคำขอแก้ไขให้เจ้าของบัญชี).</summary>
internal sealed class SendCorrections(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    /// <summary>More than anybody reads in one letter; the rest waits for the next.</summary>
    public const int MostAtOnce = 500;

    public sealed record Input
    {
        /// <summary>A letter for each sub-district: local governments must not read of each other's people.</summary>
        public bool IsOnePerSubdistrict { get; set; }
    }

    /// <summary>The letters that were made.</summary>
    public async Task<Result<IReadOnlyList<Guid>>> Run(ListOwner owner, string area, Input input, CancellationToken stop = default)
    {
        var drafted = await db.CorrectionRequests.In(area).Where(r => EF.Parameter(owner.Lists.ToArray()).Contains(r.List) && r.State == CorrectionState.Drafted)
            .OrderBy(r => r.AreaCode).ThenBy(r => r.Id).Take(MostAtOnce).ToListAsync(stop);
        var mine = drafted.Where(r => user.May(Permit.ExportLists, r.AreaCode)).ToList();
        if (mine.Count == 0) return new Problem(null, CorrectionPageTexts.NothingToSend);

        var sendings = new List<Guid>();
        foreach (var letter in mine.GroupBy(r => input.IsOnePerSubdistrict ? AreaCode.Widen(r.AreaCode, AreaLevel.Subdistrict) : ""))
        {
            var sending = Ids.New();
            sendings.Add(sending);
            foreach (var request in letter)
            {
                (request.State, request.SentOn, request.SendingId) = (CorrectionState.Sent, clock.Today, sending);
                request.Changes++;
            }
        }

        try
        {
            await activity.Save(ActivityKind.CorrectionsSent, stop, reason: $"{owner.Id} {mine.Count}: {string.Join(' ', sendings)}");
            return sendings;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, CorrectionPageTexts.ChangedMeanwhile);
        }
    }
}
