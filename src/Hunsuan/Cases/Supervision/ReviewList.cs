using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>The user's reviews, and how often each item of the checklist held (ผลการทบทวนเคส).</summary>
public sealed class ReviewList(HunsuanDb db, CurrentUser user, HouseholdHeading headings, Checklist checklist)
{
    public sealed record Row(CaseReview Review, string Summary);

    /// <param name="Yes">Reviews of the area in which it held.</param>
    /// <param name="Of">Those in which it applied.</param>
    public sealed record Share(Text Words, int Yes, int Of);

    public sealed record View(CaseReview Review, Case Case, HouseholdHeading.Heading Heading);

    public Task<int> CountWaiting(CancellationToken stop) => db.CaseReviews.CountAsync(r => r.ReviewerId == user.Id && r.DoneOn == null, stop);

    /// <summary>Those that wait first.</summary>
    public async Task<IReadOnlyList<Row>> Mine(CancellationToken stop) =>
    [
        .. await (
            from review in db.CaseReviews.AsNoTracking()
            where review.ReviewerId == user.Id
            join of in db.Cases on review.CaseId equals of.Id
            orderby review.DoneOn != null, review.DoneOn descending, review.Id
            select new Row(review, of.Summary)).Take(CaseList.PageSize).ToListAsync(stop),
    ];

    /// <summary>Of all reviews of the area; counts only.</summary>
    public async Task<IReadOnlyList<Share>> Shares(CancellationToken stop)
    {
        var done = await db.CaseReviews.AsNoTracking().Where(r => r.DoneOn != null).ToListAsync(stop);
        return
        [
            .. from item in checklist.Items
               let answers = done.Select(r => r.AnswerTo(item.Id)).ToList()
               select new Share(item.Words, answers.Count(a => a is ReviewAnswer.Yes), answers.Count(a => a is ReviewAnswer.Yes or ReviewAnswer.No)),
        ];
    }

    /// <summary>Null where it is not the user's; that the household was opened is written down.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop)
    {
        if (await db.CaseReviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.ReviewerId == user.Id, stop) is not { } review) return null;
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == review.CaseId, stop) is not { } of) return null;
        return await headings.Of(review.HouseholdId, stop) is { } heading ? new(review, of, heading) : null;
    }
}
