using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Asking;

/// <summary>Of whom in a household money can be asked for (ตัวเลือกว่าเงินสำหรับใคร): members, and those who died as members.</summary>
public sealed class AidPersons(HunsuanDb db)
{
    public async Task<IReadOnlyList<Choice>> Of(Guid household, CancellationToken stop)
    {
        var found = await db.Persons.AsNoTracking().Where(p => p.HouseholdId == household && p.LeftOn == null)
            .OrderBy(p => p.DiedOn != null).ThenBy(p => p.PersonNo ?? int.MaxValue).ThenBy(p => p.Id).ToListAsync(stop);
        return [.. found.Select(p => p.DiedOn is null ? MemberChoice.Of(p) : new Choice(p.Id.ToString(), AidPageTexts.DiedMark.With(NameOfPerson.Of(p))))];
    }
}
