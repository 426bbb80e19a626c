using System.Security.Cryptography;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>Draws closed cases by lot for a review (สุ่มเคสเพื่อทบทวน): none of the reviewer's own, none twice.</summary>
public sealed class DrawReviews(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    public const int Most = 20, LastDays = 180;

    public sealed record Input
    {
        /// <summary>How many, as typed.</summary>
        public string? Count { get; set; } = "5";

        internal int? Wanted => int.TryParse(Engines.ThaiText.ThaiDigits.ToArabic(Count.Known ?? ""), out var count) && count is > 0 and <= Most ? count : null;

        public IEnumerable<Problem> Check()
        {
            if (Wanted is null) yield return new(nameof(Count), SupervisionTexts.CountWrong.With(Most));
        }
    }

    /// <returns>How many were drawn; fewer than asked for where there are no more.</returns>
    public async Task<Result<int>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var since = clock.Today.AddDays(-LastDays);
        var possible = await db.Cases.Where(c => c.State == CaseState.Closed && c.ClosedOn >= since && c.OwnerId != user.Id && !db.CaseReviews.Any(r => r.CaseId == c.Id))
            .Select(c => new { c.Id, c.HouseholdId, c.AreaCode }).ToArrayAsync(stop);
        if (possible.Length == 0) return new Problem(null, SupervisionTexts.NothingToDraw.With(LastDays));

        RandomNumberGenerator.Shuffle(possible.AsSpan());
        var drawn = possible.Take(input.Wanted!.Value).ToList();
        db.AddRange(drawn.Select(c => new CaseReview
        {
            Id = Ids.New(), CaseId = c.Id, HouseholdId = c.HouseholdId, AreaCode = c.AreaCode, DrawnOn = clock.Today, ReviewerId = user.Id,
        }));
        try
        {
            await activity.Save(ActivityKind.ReviewsDrawn, stop, reason: $"{drawn.Count}");
            return drawn.Count;
        }
        catch (DbUpdateException)
        {
            // Somebody else drew one of them at the same moment.
            db.ChangeTracker.Clear();
            return new Problem(null, CaseTexts.ChangedMeanwhile);
        }
    }
}
