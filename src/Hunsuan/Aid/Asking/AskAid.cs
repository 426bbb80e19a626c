using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Asking;

/// <summary>Asks for money in an open case, or asks again for what was sent back (ขอเงินสงเคราะห์: รับเรื่องและตรวจสอบเอกสาร).</summary>
public sealed class AskAid(HunsuanDb db, AidBook book, AidLimits limits, AidChange change, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Kind { get; set; }

        /// <summary>Baht, as typed.</summary>
        public string? Amount { get; set; }

        /// <summary>Null for the household as a whole.</summary>
        public Guid? PersonId { get; set; }

        public string Reason { get; set; } = "";

        /// <summary>Ids of the papers that were seen.</summary>
        public List<string> Papers { get; set => field = value ?? []; } = [];

        public string? WhyBeyond { get; set; }

        /// <summary>How often it had been changed when the user looked; for asking again.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check(AidBook book)
        {
            if (book.Find(Kind) is null) yield return new(nameof(Kind), AidTexts.KindRequired);
            if (Baht.Read(Amount) is not > 0) yield return new(nameof(Amount), AidTexts.AmountWrong);
            if (Reason.IsBlank) yield return new(nameof(Reason), AidTexts.ReasonRequired);
            if (Reason.Length > AidRequest.WordsMaxLength) yield return new(nameof(Reason), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
            if (WhyBeyond?.Length > AidRequest.WordsMaxLength) yield return new(nameof(WhyBeyond), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such case for this user.</exception>
    public async Task<Result<AidRequest>> Run(Guid caseId, Input input, CancellationToken stop = default)
    {
        var of = await db.Cases.SingleOrDefaultAsync(c => c.Id == caseId, stop) ?? throw new OutOfAreaException("cases");
        if (of.State is CaseState.Closed) return new Problem(null, AidTexts.CaseClosed);
        if (await Against(input, of.HouseholdId, null, stop) is { Count: > 0 } problems) return problems;

        var request = new AidRequest
        {
            Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, Kind = input.Kind!, Amount = Baht.Read(input.Amount)!.Value, Reason = "",
            AskedOn = clock.Today, FiscalYear = FiscalYear.Of(clock.Today).Number, State = AidStates.Table.First, Papers = "",
        };
        Fill(request, input);
        db.Add(request);
        db.Add(change.Step(request, AidAction.Ask, null));
        return await change.Save(request, ActivityKind.AidAsked, stop);
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<AidRequest>> Again(Guid requestId, Input input, CancellationToken stop = default)
    {
        var request = await change.Find(requestId, stop);
        var next = AidChange.Next(request, AidAction.AskAgain, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (await Against(input, request.HouseholdId, request.Id, stop) is { Count: > 0 } problems) return problems;

        Fill(request, input);
        // Facts and approvals were of what was asked for before.
        (request.FactsOn, request.FactsBy, request.FactsFound, request.FactsSupport, request.WhyPapersMissing) = (null, null, null, null, null);
        (request.FirstApproverId, request.ApproverId, request.ApprovedOn, request.LineId) = (null, null, null, null);
        (request.AskedOn, request.FiscalYear) = (clock.Today, FiscalYear.Of(clock.Today).Number);
        change.Take(request, AidAction.AskAgain, next.Value, null);
        return await change.Save(request, ActivityKind.AidAskedAgain, stop);
    }

    private void Fill(AidRequest request, Input input)
    {
        var kind = book.Find(input.Kind)!;
        (request.Kind, request.Amount, request.PersonId, request.Reason) = (kind.Id, Baht.Read(input.Amount)!.Value, input.PersonId, input.Reason.Trim());
        request.Papers = string.Join(' ', kind.Papers.Select(p => p.Id).Intersect(input.Papers));
        request.WhyBeyond = input.WhyBeyond.Known;
    }

    private async Task<List<Problem>> Against(Input input, Guid household, Guid? request, CancellationToken stop)
    {
        if (input.Check(book).ToList() is { Count: > 0 } problems) return problems;
        var kind = book.Find(input.Kind)!;
        if (await AgainstPerson(kind, input.PersonId, household, stop) is { } wrong) return [wrong];
        var before = await limits.Of(kind, household, input.PersonId, FiscalYear.Of(clock.Today).Number, request, stop);
        return
        [
            .. from passed in AidLimits.PassedBy(kind, Baht.Read(input.Amount)!.Value, before)
               where passed.IsKept || input.WhyBeyond.IsBlank
               select passed.IsKept ? new Problem(nameof(input.Amount), AidTexts.PassedRefused.With(passed.Words)) : new(nameof(input.WhyBeyond), AidTexts.PassedWarned.With(passed.Words)),
        ];
    }

    private async Task<Problem?> AgainstPerson(AidKind kind, Guid? personId, Guid household, CancellationToken stop)
    {
        if (personId is null) return kind.For is AidFor.Household ? null : new(nameof(Input.PersonId), AidTexts.PersonRequired);
        var person = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.HouseholdId == household, stop) ?? throw new OutOfAreaException("persons");
        if (kind.For is AidFor.Deceased) return person.DiedOn is null ? new(nameof(Input.PersonId), AidTexts.MustHaveDied) : null;
        return person.DiedOn is null && person.LeftOn is null ? null : new(nameof(Input.PersonId), AidTexts.MustBePresent);
    }
}
