using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Reads the rows that requests are about (อ่านแถวของคำขอแก้ไข), as far as the user sees them.</summary>
internal sealed class CorrectionRows(HunsuanDb db, ListBook lists, AreaBook areas, BeyondArea beyond, RoleBook roles)
{
    public async Task<IReadOnlyList<CorrectionRow>> Of(IReadOnlyList<CorrectionRequest> requests, CancellationToken stop)
    {
        var ids = requests.Select(r => r.EntryId).Distinct().ToArray();
        var restricted = await beyond.Restricted(ids, stop);
        var entries = (await db.ListEntries.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToListAsync(stop))
            .Where(e => !restricted.Contains(e.Id)).ToDictionary(e => e.Id);
        var days = (await KnownVersion.Of(db, null, stop)).ToDictionary(v => (v.List, v.Number), v => v.AsOf);
        return [.. requests.Select(r => RowOf(r, entries.GetValueOrDefault(r.EntryId), days))];
    }

    private CorrectionRow RowOf(CorrectionRequest request, ListEntry? entry, Dictionary<(string, int), DateOnly?> days) => new()
    {
        Request = request,
        List = lists.NameOf(request.List),
        VersionOn = request.Version is { } version ? days.GetValueOrDefault((request.List, version)) : null,
        Name = entry is null ? null : $"{new NameOfPerson(entry.Prefix, entry.FirstName, entry.LastName)}",
        MaskedId = entry is not null && CitizenId.TryParse(db.CitizenIds.Of(entry).Verified, out var id) ? id.Masked : null,
        HouseNumber = entry?.HouseNumber,
        Address = AddressLine.Of(areas, entry?.HouseNumber, entry?.AreaCode ?? request.AreaCode),
        SeenBy = request.SeenByRole is { } role && roles.Find(role) is not null ? roles.NameOf(role) : null,
        ConfirmedVersionOn = request.ConfirmedIn is { } shown ? days.GetValueOrDefault((request.List, shown)) : null,
    };
}
