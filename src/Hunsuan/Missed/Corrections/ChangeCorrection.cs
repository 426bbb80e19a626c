using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Takes a request one step on: what its owner answered, that it was withdrawn, or a step back (บันทึกความคืบหน้าของคำขอแก้ไข).</summary>
internal sealed class ChangeCorrection(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public CorrectionState? To { get; set; }
        public DateInput? AnsweredOn { get; set; }
        public string? Answer { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (To is null || !Enum.IsDefined(To.Value)) yield return new(nameof(To), CorrectionPageTexts.StepRequired);
            if (To is CorrectionState.Refused && Answer.IsBlank) yield return new(nameof(Answer), CorrectionPageTexts.ReasonRequired);
            if (Answer?.Length > CorrectionRequest.AnswerMaxLength) yield return new(nameof(Answer), CorrectionPageTexts.TooLong.With(CorrectionRequest.AnswerMaxLength));
            if (AnsweredOn is not null && IsAnswer(To))
                foreach (var problem in AnsweredOn.PastDay(nameof(AnsweredOn), today).Problems) yield return problem;
        }
    }

    /// <summary>The steps that the user may take: answers are recorded by who sends.</summary>
    public IReadOnlyList<CorrectionStep> Steps(CorrectionRequest request) =>
        [.. CorrectionStep.Of(request).Where(s => user.May(NeedsSender(s) ? Permit.ExportLists : Permit.WorkCases, request.AreaCode))];

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<CorrectionRequest>> Run(Guid id, Input input, CancellationToken stop = default)
    {
        var request = await db.CorrectionRequests.SingleOrDefaultAsync(r => r.Id == id, stop) ?? throw new OutOfAreaException("correction_requests");
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        if (request.Changes != input.Seen) return new Problem(null, CorrectionPageTexts.ChangedMeanwhile);
        if (!Steps(request).Any(s => s.To == input.To)) return new Problem(nameof(input.To), CorrectionPageTexts.NoSuchStep);
        var isOpenAgain = !request.IsOpen && input.To is CorrectionState.Drafted or CorrectionState.Sent;
        if (isOpenAgain && await db.CorrectionRequests.AnyAsync(r => r.EntryId == request.EntryId && r.Id != id && (r.State == CorrectionState.Drafted || r.State == CorrectionState.Sent), stop))
            return new Problem(null, CorrectionPageTexts.IsUnderWay);

        Take(request, input);
        try
        {
            await activity.Save(IsAnswer(input.To) ? ActivityKind.CorrectionAnswered : ActivityKind.CorrectionTakenBack, stop, reason: request.Id.ToString());
            return request;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, CorrectionPageTexts.ChangedMeanwhile);
        }
    }

    private void Take(CorrectionRequest request, Input input)
    {
        var to = input.To!.Value;
        var isAnswer = IsAnswer(to);
        request.State = to;
        request.Changes++;
        request.AnsweredOn = isAnswer ? input.AnsweredOn is null ? clock.Today : input.AnsweredOn.PastDay(nameof(input.AnsweredOn), clock.Today).Value : null;
        request.Answer = isAnswer || to is CorrectionState.Withdrawn ? input.Answer.Known : null;
        if (to is CorrectionState.Drafted) (request.SentOn, request.SendingId) = (null, null);
    }

    public static bool IsAnswer(CorrectionState? state) => state is CorrectionState.Corrected or CorrectionState.Refused or CorrectionState.AlreadyRight;

    private static bool NeedsSender(CorrectionStep step) => IsAnswer(step.To) || IsAnswer(step.From) || step is { From: CorrectionState.Sent, To: CorrectionState.Drafted };
}
