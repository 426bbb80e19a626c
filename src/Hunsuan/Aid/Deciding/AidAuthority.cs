using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Deciding;

/// <summary>Whether the user may approve or pay a request (อำนาจอนุมัติและจ่าย): by role, area and amount, and never what one asked for or approved oneself.</summary>
public sealed class AidAuthority(HunsuanDb db, CurrentUser user, ApprovalBook book)
{
    public ApprovalRules RulesFor(AidRequest request) => book.For(request.AreaCode);

    /// <summary>The highest amount that the user approves where the household lives, in satang; null for none.</summary>
    public long? Most(AidRequest request)
    {
        var most = RulesFor(request).MostByRole;
        return user.Roles.Where(r => r.Permits.Contains(Permit.ApproveAid) && r.Area.Covers(request.AreaCode) && most.ContainsKey(r.RoleId))
            .Select(r => (long?)most[r.RoleId]).Max();
    }

    /// <summary>Why the user may neither approve nor refuse it; null where the user may.</summary>
    public async Task<Text?> AgainstDeciding(AidRequest request, CancellationToken stop)
    {
        if (RulesFor(request).MostByRole.Count == 0) return AidTexts.NobodyApproves;
        if (Most(request) is null) return AidTexts.NotByYourRole;
        if (request.FirstApproverId == user.Id) return AidTexts.NotTwice;
        return await db.AidSteps.AnyAsync(s => s.RequestId == request.Id && s.UserId == user.Id && EF.Constant(AidStates.ByAskers).Contains(s.Action), stop)
            ? AidTexts.NotYourOwn : null;
    }

    /// <summary>Why the user may not approve the amount, though another request perhaps; null where the user may.</summary>
    public Text? AgainstAmount(AidRequest request)
    {
        if (request.FactsSupport is not true) return AidTexts.FactsAgainst;
        // The first of two says that it is right; the second, within the limit, lets the money go.
        if (NextStep(request) is AidAction.ApproveFirst) return null;
        return Most(request) is { } most && request.Amount > most ? AidTexts.OverYourLimit.With(Baht.Write(most)) : null;
    }

    /// <summary>By which step an approval goes on.</summary>
    public AidAction NextStep(AidRequest request) =>
        request.State is AidState.FactsChecked && RulesFor(request).NeedsTwo(request.Amount) ? AidAction.ApproveFirst : AidAction.Approve;

    /// <summary>Why the user may not pay it; null where the user may.</summary>
    public Text? AgainstPaying(AidRequest request)
    {
        if (!user.May(Permit.PayAid, request.AreaCode)) return AidTexts.NotByYourRole;
        return request.FirstApproverId == user.Id || request.ApproverId == user.Id ? AidTexts.NotPaidByApprover : null;
    }
}
