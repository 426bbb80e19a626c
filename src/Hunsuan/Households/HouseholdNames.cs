using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>What several households are called, in one query (ชื่อเรียกของหลายครัวเรือน).</summary>
internal sealed class HouseholdNames
{
    private readonly ILookup<Guid, HouseholdName.Member> _members;

    private HouseholdNames(ILookup<Guid, HouseholdName.Member> members) => _members = members;

    public static async Task<HouseholdNames> Of(HunsuanDb db, Guid[] households, CancellationToken stop) => new(
        (await db.Persons.Present().Where(p => EF.Parameter(households).Contains(p.HouseholdId))
            .Select(p => new HouseholdName.Member(p.HouseholdId, p.LastName, p.Relation, p.PersonNo)).ToListAsync(stop)).ToLookup(m => m.HouseholdId));

    public Text NameOf(Guid household, string? houseNumber) => HouseholdName.Of(_members[household], houseNumber);
}
