using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>Who users are at providers, made anew when keys are renewed (ผนึกตัวตนที่ระบบภายนอกใหม่).</summary>
internal sealed class SealedSubjects(HunsuanDb db) : IKeepsSealed
{
    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop)
    {
        var links = await db.OutsideSignIns.AsNoTracking().ToListAsync(stop);
        return links.SelectMany(link => new[] { (KeyUse.Seal, Sealing.KeyOf(link.SubjectSealed)), (KeyUse.BlindIndex, IndexKeyOf(link)) }).ToHashSet();
    }

    public Task<int> Renew(Action<int> done, CancellationToken stop) => db.Renew(db.OutsideSignIns, Renewed, done, stop);

    private bool Renewed(OutsideSignIn link)
    {
        if (Sealing.KeyOf(link.SubjectSealed) == db.Keys.Newest(KeyUse.Seal).Id && IndexKeyOf(link) == db.Keys.Newest(KeyUse.BlindIndex).Id) return false;
        OutsideSubject.Renew(db.Keys, link);
        return true;
    }

    /// <exception cref="KeyMissingException">No key of the ring made the index.</exception>
    private int IndexKeyOf(OutsideSignIn link)
    {
        var digest = OutsideSubject.Open(db.Keys, link);
        return db.Keys.Of(KeyUse.BlindIndex).FirstOrDefault(key => OutsideSubject.IndexOf(key, digest) == link.SubjectIndex)?.Id
            ?? throw new KeyMissingException(KeyUse.BlindIndex, 0);
    }
}
