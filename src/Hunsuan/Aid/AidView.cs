using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Deciding;
using Hunsuan.Aid.Paying;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>One request for money as those see it who work on it (คำขอเงินสงเคราะห์หนึ่งเรื่อง); that it was opened is written down.</summary>
public sealed class AidView(HunsuanDb db, HouseholdHeading headings, AidAuthority authority, AidBook book, AidLimits limits, TimeProvider clock)
{
    public sealed record View
    {
        public required AidRequest Request { get; init; }
        public required HouseholdHeading.Heading Heading { get; init; }

        /// <summary>Null where the kind is not known here any more.</summary>
        public required AidKind? Kind { get; init; }

        public required Text KindName { get; init; }
        public required ApprovalRules Rules { get; init; }

        /// <summary>Whom it is for, by name; null for the household.</summary>
        public required string? Person { get; init; }

        /// <summary>The latest first.</summary>
        public required IReadOnlyList<AidStep> Steps { get; init; }

        public required IReadOnlyDictionary<Guid, string> Users { get; init; }
        public required AidLimits.SoFar Before { get; init; }
        public required AidPayment? Payment { get; init; }

        /// <summary>Null where the user's area does not hold it, or none is chosen yet.</summary>
        public required BudgetLine? Line { get; init; }

        /// <summary>Why the user may not decide; null where the user may.</summary>
        public required Text? AgainstDeciding { get; init; }

        public required Text? AgainstAmount { get; init; }
        public required Text? AgainstPaying { get; init; }

        /// <summary>Which step an approval would be.</summary>
        public required AidAction Approval { get; init; }

        public string Who(Guid? user) => user is { } id ? Users.GetValueOrDefault(id, "") : "";

        public bool May(AidAction action) => AidStates.Table.May(Request.State, action);

        /// <summary>What whoever works on the case may do with words alone.</summary>
        public IEnumerable<AidAction> OfWorker => AidStates.Table.From(Request.State).Where(AidStates.OfWorker.Contains);
    }

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop)
    {
        if (await db.AidRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return null;
        if (await headings.Of(request.HouseholdId, stop) is not { } heading) return null;
        var steps = await db.AidSteps.AsNoTracking().Where(s => s.RequestId == id).OrderByDescending(s => s.Id).ToListAsync(stop);
        var users = steps.Select(s => s.UserId).Distinct().ToArray();
        var kind = book.Find(request.Kind);
        return new()
        {
            Request = request,
            Heading = heading,
            Kind = kind,
            KindName = book.NameOf(request.Kind),
            Rules = authority.RulesFor(request),
            Person = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId, stop) is { } person ? NameOfPerson.Of(person).ToString() : null,
            Steps = steps,
            Users = await db.Users.Where(u => EF.Parameter(users).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop),
            Before = kind is null ? new(0, 0) : await limits.Of(kind, request.HouseholdId, request.PersonId, request.FiscalYear, request.Id, stop),
            Payment = await db.AidPayments.AsNoTracking().SingleOrDefaultAsync(p => p.RequestId == id, stop),
            Line = await db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.LineId, stop),
            AgainstDeciding = await authority.AgainstDeciding(request, stop),
            AgainstAmount = authority.AgainstAmount(request),
            AgainstPaying = authority.AgainstPaying(request),
            Approval = authority.NextStep(request),
        };
    }

    /// <summary>Lines of this fiscal year that a request can be paid from, those with the most left first.</summary>
    public async Task<IReadOnlyList<BudgetLine>> LinesFor(AidRequest request, CancellationToken stop)
    {
        var year = FiscalYear.Of(clock.Today).Number;
        var lines = await db.BudgetLines.AsNoTracking().Where(l => l.FiscalYear == year).ToListAsync(stop);
        return [.. lines.Where(l => l.Against(request, clock.Today) is null).OrderByDescending(l => l.Left).ThenBy(l => l.Id)];
    }
}
