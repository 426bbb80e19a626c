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

    public async Task<int> Renew(Action<int> done, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var links = await db.OutsideSignIns.ToListAsync(stop);
        var old = links.Where(l => Sealing.KeyOf(l.SubjectSealed) != db.Keys.Newest(KeyUse.Seal).Id || IndexKeyOf(l) != db.Keys.Newest(KeyUse.BlindIndex).Id).ToList();
        foreach (var link in old) OutsideSubject.Renew(db.Keys, link);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        done(links.Count);
        return old.Count;
    }

    /// <exception cref="KeyMissingException">No key of the ring made the index.</exception>
    private int IndexKeyOf(OutsideSignIn link)
    {
        var digest = OutsideSubject.Open(db.Keys, link);
        return db.Keys.Of(KeyUse.BlindIndex).FirstOrDefault(key => OutsideSubject.IndexOf(key, digest) == link.SubjectIndex)?.Id
            ?? throw new KeyMissingException(KeyUse.BlindIndex, 0);
    }
}
