using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers;

/// <summary>Who holds the state welfare card (ผู้ถือบัตรสวัสดิการแห่งรัฐ): the person with the same valid citizen ID.</summary>
/// <remarks>
/// Looks beyond the user's area, since a card may be registered in another province; only "holds" or "does not hold" of a
/// person whom the user already has comes back, never an entry of the list.
/// </remarks>
internal sealed class CardHolders(HunsuanDb db)
{
    /// <summary>Those of the citizen IDs that hold the card.</summary>
    public Task<HashSet<string>> Among(IEnumerable<string> citizenIds, CancellationToken stop)
    {
        var ids = citizenIds.Distinct().ToArray();
        return db.ListEntries.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(e => EF.Parameter(ids).Contains(e.CitizenId) && e.List == ListKinds.WelfareCard && e.IsHeld)
            .Select(e => e.CitizenId!)
            .ToHashSetAsync(stop);
    }

    /// <summary>After entries of the list came or changed: marks the people who bear these citizen IDs anew, wherever they live.</summary>
    public async Task MarkProfiles(IEnumerable<string> citizenIds, CancellationToken stop)
    {
        var ids = citizenIds.Distinct().ToArray();
        var holders = await Among(ids, stop);
        await Mark([.. holders], isListed: true, stop);
        await Mark([.. ids.Where(id => !holders.Contains(id))], isListed: false, stop);
    }

    private async Task Mark(string[] ids, bool isListed, CancellationToken stop)
    {
        if (ids.Length == 0) return;

        var persons = await db.Persons.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(p => EF.Parameter(ids).Contains(p.CitizenId))
            .Select(p => p.Id)
            .ToArrayAsync(stop);
        await db.Profiles.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(p => EF.Parameter(persons).Contains(p.PersonId) && p.IsListed != isListed)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.IsListed, isListed), stop);
    }
}
