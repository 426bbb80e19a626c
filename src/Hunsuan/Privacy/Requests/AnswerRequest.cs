using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Decides on a request and does what follows: restricts the use of the person's data, or makes the person anonymous (พิจารณาคำขอ).</summary>
public sealed class AnswerRequest(HunsuanDb db, Activity activity, ErasePerson erase, CurrentUser by, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid RequestId { get; set; }
        public RequestDecision? Decision { get; set; }

        /// <summary>What was done, or why not; it stands in the answer.</summary>
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Decision is null || !Enum.IsDefined(Decision.Value)) yield return new(nameof(Decision), RequestTexts.DecisionRequired);
            if (Decision is not null && Reason.IsBlank) yield return new(nameof(Reason), RequestTexts.ReasonRequired);
            if (Reason?.Length > PrivacyRequest.ReasonMaxLength) yield return new(nameof(Reason), PrivacyTexts.TooLong.With(PrivacyRequest.ReasonMaxLength));
        }
    }

    public async Task<Result<PrivacyRequest>> Run(Input input, CancellationToken stop = default)
    {
        var request = await db.PrivacyRequests.SingleOrDefaultAsync(r => r.Id == input.RequestId, stop) ?? throw new OutOfAreaException("privacy_requests");
        if (request.Decision is not null) return new Problem(null, RequestTexts.AnsweredAlready);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (input.Decision is not RequestDecision.Refused && request is { Kind: RequestKind.Restrict or RequestKind.Erase, PersonId: null })
            return new Problem(nameof(input.Decision), RequestTexts.NobodyKnown);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        (request.Decision, request.DecisionReason, request.DecidedOn, request.DecidedBy) = (input.Decision, input.Reason.Known, clock.Today, by.Id);
        if (request.Decision is not RequestDecision.Refused)
        {
            if (request.Kind is RequestKind.Restrict) Restrict(request);
            if (request.Kind is RequestKind.Erase && await erase.WhyNot(request.PersonId!.Value, stop) is { } obstacle) return obstacle;
        }

        await activity.Save(ActivityKind.RequestAnswered, stop, request.HouseholdId);
        if (request is { Kind: RequestKind.Erase, Decision: not RequestDecision.Refused }) await erase.Run(request.PersonId!.Value, stop);
        await transaction.CommitAsync(stop);
        return request;
    }

    private void Restrict(PrivacyRequest request) => db.Add(new Restriction
    {
        Id = Ids.New(), PersonId = request.PersonId!.Value, HouseholdId = request.HouseholdId!.Value, AreaCode = request.AreaCode,
        RequestId = request.Id, Since = clock.Today,
    });
}
