using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Whether the reader sees health of a household at once: whoever answers for its open case does (ผู้ที่เห็นข้อมูลสุขภาพ).</summary>
public sealed class HealthShown(HunsuanDb db, CurrentUser user)
{
    public Task<bool> Of(Guid household, CancellationToken stop) =>
        db.Cases.AnyAsync(c => c.HouseholdId == household && c.State == CaseState.Open && c.OwnerId == user.Id, stop);
}
