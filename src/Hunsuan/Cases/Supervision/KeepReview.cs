using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>Keeps what the reviewer found (บันทึกการทบทวนเคส).</summary>
public sealed class KeepReview(HunsuanDb db, CurrentUser user, Activity activity, Checklist checklist, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>By id of the item.</summary>
        public Dictionary<string, ReviewAnswer?> Answers { get; set => field = value ?? []; } = [];

        public string? Words { get; set; }

        public IEnumerable<Problem> Check(Checklist checklist)
        {
            foreach (var item in checklist.Items)
                if (Answers.GetValueOrDefault(item.Id) is not { } answer || !Enum.IsDefined(answer)) yield return new(FieldOf(item.Id), SupervisionTexts.AnswerRequired.With(item.Words));
            if (Words?.Length > CaseReview.WordsMaxLength) yield return new(nameof(Words), CaseTexts.TooLong.With(CaseReview.WordsMaxLength));
        }
    }

    public static string FieldOf(string item) => $"{nameof(Input.Answers)}[{item}]";

    /// <exception cref="OutOfAreaException">There is no such review of this user.</exception>
    public async Task<Result<CaseReview>> Run(Guid id, Input input, CancellationToken stop = default)
    {
        var review = await db.CaseReviews.SingleOrDefaultAsync(r => r.Id == id && r.ReviewerId == user.Id, stop) ?? throw new OutOfAreaException("case_reviews");
        if (input.Check(checklist).ToList() is { Count: > 0 } problems) return problems;
        review.Answers = string.Join(' ', checklist.Items.Select(i => $"{i.Id}:{(char)input.Answers[i.Id]!.Value}"));
        (review.Words, review.DoneOn) = (input.Words.Known, clock.Today);
        await activity.Save(ActivityKind.CaseReviewed, stop, review.HouseholdId);
        return review;
    }
}
