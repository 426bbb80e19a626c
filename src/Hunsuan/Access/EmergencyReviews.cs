using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Records of the supervisor's area that were opened in an emergency: who, why, what was looked at, and whether it was right (ทบทวนการเปิดข้อมูลฉุกเฉิน).</summary>
public sealed class EmergencyReviews(HunsuanDb db, Activity activity, CurrentUser by, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row(EmergencyOpening Opening, string Who, int Looks, string? Reviewer);

    public sealed record Input
    {
        public Guid Id { get; set; }
        public bool? WasRight { get; set; }
        public string? Note { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (WasRight is null) yield return new(nameof(WasRight), EmergencyTexts.JudgementRequired);
            if (WasRight is false && Note.IsBlank) yield return new(nameof(Note), EmergencyTexts.NoteRequired);
            if (Note?.Length > EmergencyOpening.ReasonMaxLength) yield return new(nameof(Note), EmergencyTexts.ReasonTooLong.With(EmergencyOpening.ReasonMaxLength));
        }
    }

    public Task<int> CountWaiting(CancellationToken stop) => db.EmergencyOpenings.CountAsync(o => o.WasRight == null, stop);

    /// <summary>Those that wait first, then the newest.</summary>
    public async Task<IReadOnlyList<Row>> All(int page, CancellationToken stop)
    {
        var openings = await db.EmergencyOpenings.AsNoTracking().OrderByDescending(o => o.WasRight == null).ThenByDescending(o => o.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var names = await Names([.. openings.Select(o => o.UserId), .. openings.Select(o => o.ReviewedBy ?? Guid.Empty)], stop);
        var rows = new List<Row>();
        foreach (var opening in openings)
            rows.Add(new(opening, names.GetValueOrDefault(opening.UserId) ?? "–", await Looks(opening, stop), opening.ReviewedBy is { } reviewer ? names.GetValueOrDefault(reviewer) : null));
        return rows;
    }

    public Task<EmergencyOpening?> Find(Guid id, CancellationToken stop) => db.EmergencyOpenings.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop);

    /// <exception cref="OutOfAreaException">There is no such opening in the supervisor's area.</exception>
    public async Task<Result<EmergencyOpening>> Run(Input input, CancellationToken stop)
    {
        var opening = await db.EmergencyOpenings.SingleOrDefaultAsync(o => o.Id == input.Id, stop) ?? throw new OutOfAreaException("emergency_openings");
        var problems = input.Check().ToList();
        if (opening.UserId == by.Id) problems.Add(new(null, EmergencyTexts.NotYourOwn));
        if (opening.WasRight is not null) problems.Add(new(null, EmergencyTexts.JudgedAlready));
        if (problems.Count > 0) return problems;

        (opening.WasRight, opening.ReviewedBy, opening.ReviewedAt, opening.ReviewNote) = (input.WasRight, by.Id, clock.GetUtcNow(), input.Note.Known);
        await activity.Save(ActivityKind.EmergencyReviewed, stop, opening.HouseholdId, opening.ReviewNote);
        return opening;
    }

    private async Task<Dictionary<Guid, string>> Names(Guid[] ids, CancellationToken stop) =>
        await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);

    // What the user noted about the household while it was open; ids are in the order of time.
    private Task<int> Looks(EmergencyOpening opening, CancellationToken stop)
    {
        var (from, until) = (opening.Id, Ids.FirstAt(opening.Until));
        return db.Activities.CountAsync(
            a => a.HouseholdId == opening.HouseholdId && a.UserId == opening.UserId && a.Id.CompareTo(from) > 0 && a.Id.CompareTo(until) < 0
                && (a.Kind == ActivityKind.HouseholdRead || a.Kind == ActivityKind.SecuredRevealed), stop);
    }
}
