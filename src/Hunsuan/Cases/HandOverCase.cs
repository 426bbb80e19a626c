using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Lets another officer answer for a case from now on (ส่งมอบเคส); there is no moment without somebody who does.</summary>
public sealed class HandOverCase(HunsuanDb db, Activity activity, CaseOwners owners)
{
    public const int ReasonMaxLength = 300;

    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public Guid? OwnerId { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (OwnerId is null) yield return new(nameof(OwnerId), CaseTexts.OwnerRequired);
            if (Reason?.Length > ReasonMaxLength) yield return new(nameof(Reason), CaseTexts.TooLong.With(ReasonMaxLength));
        }
    }

    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var handed = await db.Cases.SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        if (CaseStates.Table.After(handed.State, CaseAction.HandOver) is { Succeeded: false } refused) return refused.Problems.ToList();
        if (handed.OwnerId == input.OwnerId) return new Problem(nameof(input.OwnerId), CaseTexts.OwnerIsSame);
        if (!await owners.May(input.OwnerId!.Value, handed.AreaCode, stop)) return new Problem(nameof(input.OwnerId), CaseTexts.OwnerWrong);

        handed.OwnerId = input.OwnerId.Value;
        return await CaseChange.Save(db, activity, handed, ActivityKind.CaseHandedOver, input.Reason.Known, stop);
    }
}
