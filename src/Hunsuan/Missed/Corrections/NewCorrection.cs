using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>Makes a correction request from a row and what was seen (สร้างคำขอแก้ไข); nothing is saved.</summary>
internal sealed class NewCorrection(HunsuanDb db, CurrentUser user, ListBook lists, TimeProvider clock)
{
    private ILookup<string, KnownVersion>? _versions;

    /// <param name="Role">Id of the role of who saw it; null where nobody knows it any more.</param>
    public sealed record Seen(CorrectionFault Fault, CorrectionEvidence Evidence, DateOnly On, string? Role, string? Words = null);

    /// <summary>Null where the list shows it already, or is one that nobody is asked about here.</summary>
    public async Task<CorrectionRequest?> Of(ListEntry entry, Seen seen, CancellationToken stop)
    {
        if (lists.Find(entry.List) is not { TellsHealth: false }) return null;
        _versions ??= (await KnownVersion.Of(db, null, stop)).ToLookup(v => v.List);
        var request = new CorrectionRequest
        {
            Id = Ids.New(), AreaCode = entry.AreaCode, List = entry.List, EntryId = entry.Id,
            Version = _versions[entry.List].LastOrDefault(v => v.Covers([entry.AreaCode]))?.Number, Fault = seen.Fault, Seen = seen.Words, SeenOn = seen.On,
            SeenByRole = seen.Role, Evidence = seen.Evidence, DraftedOn = clock.Today, DraftedBy = user.Id, State = CorrectionState.Drafted,
            NamePrint = ShownChange.NameOf(entry), PlacePrint = ShownChange.PlaceOf(entry),
        };
        return ShownChange.Of(request, entry) ? null : request;
    }
}
