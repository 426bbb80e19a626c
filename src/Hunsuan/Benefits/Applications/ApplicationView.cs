using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Benefits.Applications;

/// <summary>One application with the household it is for (การยื่นขอหนึ่งรายการ); that it was opened is written down.</summary>
public sealed class ApplicationView(HunsuanDb db, HouseholdHeading headings)
{
    /// <param name="Who">Null where the household applies.</param>
    public sealed record View(BenefitApplication Application, HouseholdHeading.Heading Heading, NameOfPerson? Who, string Owner);

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop)
    {
        if (await db.BenefitApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop) is not { } application) return null;
        if (await headings.Of(application.HouseholdId, stop) is not { } heading) return null;
        var who = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == application.PersonId, stop);
        var owner = await db.Users.Where(u => u.Id == application.OwnerId).Select(u => u.Name).SingleOrDefaultAsync(stop);
        return new(application, heading, who is null ? null : NameOfPerson.Of(who), owner ?? "");
    }
}
