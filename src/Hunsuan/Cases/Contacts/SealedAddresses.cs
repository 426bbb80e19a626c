using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Addresses of reporters, made anew when keys are renewed (ผนึกที่อยู่ตอบกลับใหม่).</summary>
internal sealed class SealedAddresses(HunsuanDb db) : IKeepsSealed
{
    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop) =>
        (await db.ReporterAddresses.AsNoTracking().Select(a => a.AddressSealed).ToListAsync(stop)).Select(value => (KeyUse.Seal, Sealing.KeyOf(value))).ToHashSet();

    public async Task<int> Renew(Action<int> done, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var addresses = await db.ReporterAddresses.ToListAsync(stop);
        var old = addresses.Where(a => Sealing.KeyOf(a.AddressSealed) != db.Keys.Newest(KeyUse.Seal).Id).ToList();
        foreach (var address in old) address.AddressSealed = ReporterAddress.Seal(db.Keys, address.Open(db.Keys), address.ContactId);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        done(addresses.Count);
        return old.Count;
    }
}
