using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>Records that a centre closed, or goes on after all (ปิดศูนย์หรือเปิดอีกครั้ง). What it did and who worked there stays.</summary>
public sealed class EndCentre(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public bool IsReopening { get; set; }

        /// <summary>The first day on which nobody is served.</summary>
        public DateInput? ClosedOn { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Centre>> Run(Guid id, Input input, CancellationToken stop = default)
    {
        var centre = await db.Centres.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("centres");
        if (input.IsReopening != centre.ClosedOn is not null) return new Problem(null, input.IsReopening ? CentreTexts.NotClosed : CentreTexts.AlreadyClosed);
        if (input.IsReopening)
        {
            centre.ClosedOn = null;
            await activity.Save(ActivityKind.CentreReopened, stop);
            return centre;
        }

        var day = input.ClosedOn.PastDay(nameof(input.ClosedOn), clock.Today);
        if (!day.Succeeded) return day.Problems.ToList();
        if (day.Value <= centre.OpenedOn) return new Problem(nameof(input.ClosedOn), CentreTexts.ClosedBeforeOpening.With(DayText.Brief(centre.OpenedOn)));
        centre.ClosedOn = day.Value;
        await activity.Save(ActivityKind.CentreClosed, stop);
        return centre;
    }
}
