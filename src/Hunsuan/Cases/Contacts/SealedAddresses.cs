using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Addresses of reporters, made anew when keys are renewed (ผนึกที่อยู่ตอบกลับใหม่).</summary>
internal sealed class SealedAddresses(HunsuanDb db) : IKeepsSealed
{
    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop) =>
        (await db.ReporterAddresses.AsNoTracking().Select(a => a.AddressSealed).ToListAsync(stop)).Select(value => (KeyUse.Seal, Sealing.KeyOf(value))).ToHashSet();

    public Task<int> Renew(Action<int> done, CancellationToken stop) => db.Renew(db.ReporterAddresses, Renewed, done, stop);

    private bool Renewed(ReporterAddress address)
    {
        if (Sealing.KeyOf(address.AddressSealed) == db.Keys.Newest(KeyUse.Seal).Id) return false;
        address.AddressSealed = ReporterAddress.Seal(db.Keys, address.Open(db.Keys), address.ContactId);
        return true;
    }
}
