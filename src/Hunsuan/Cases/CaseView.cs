using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>One case with its household, for the pages that work on it (เคสหนึ่งเรื่อง).</summary>
public sealed class CaseView(HunsuanDb db, HouseholdHeading headings, CloseCase closing)
{
    public sealed record View(Case Case, HouseholdHeading.Heading Heading, string? Owner, bool IsMeasuredAgain);

    /// <summary>Null where the case is not in the user's area.</summary>
    public async Task<View?> Of(Guid caseId, CancellationToken stop)
    {
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, stop) is not { } found) return null;
        if (await headings.Of(found.HouseholdId, stop) is not { } heading) return null;
        var owner = await db.Users.Where(u => u.Id == found.OwnerId).Select(u => u.Name).SingleOrDefaultAsync(stop);
        return new(found, heading, owner, await closing.IsMeasuredAgain(found, stop));
    }
}
