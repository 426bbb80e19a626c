using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Opening;

/// <summary>Writes down the opening of a centre: the day, what was done, and what the signboard says (บันทึกงานเปิดศูนย์).</summary>
public sealed class RecordOpening(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public DateInput? HeldOn { get; set; }
        public string? Words { get; set; }
        public string? Signboard { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            foreach (var problem in HeldOn.PastDay(nameof(HeldOn), today).Problems) yield return problem;
            if (Words?.Length > Centre.WordsMaxLength) yield return new(nameof(Words), CentreTexts.TooLong.With(Centre.WordsMaxLength));
            if (Signboard?.Length > Centre.SignboardMaxLength) yield return new(nameof(Signboard), CentreTexts.TooLong.With(Centre.SignboardMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Centre>> Run(Guid id, Input input, CancellationToken stop = default)
    {
        var centre = await db.Centres.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("centres");
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        centre.OpeningHeldOn = input.HeldOn.PastDay(nameof(input.HeldOn), clock.Today).Value;
        (centre.OpeningWords, centre.Signboard) = (input.Words.Known, input.Signboard.Known);
        await activity.Save(ActivityKind.OpeningRecorded, stop);
        return centre;
    }
}
