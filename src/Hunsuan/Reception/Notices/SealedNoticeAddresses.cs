using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Notices;

/// <summary>Addresses for notices, made anew when keys are renewed (ผนึกที่อยู่รับแจ้งเตือนใหม่).</summary>
internal sealed class SealedNoticeAddresses(HunsuanDb db) : IKeepsSealed
{
    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop) =>
        (await db.NoticeAddresses.AsNoTracking().Select(a => a.AddressSealed).ToListAsync(stop)).OfType<byte[]>().Select(value => (KeyUse.Seal, Sealing.KeyOf(value))).ToHashSet();

    public Task<int> Renew(Action<int> done, CancellationToken stop) => db.Renew(db.NoticeAddresses, Renewed, done, stop);

    private bool Renewed(NoticeAddress address)
    {
        if (address.AddressSealed is null || Sealing.KeyOf(address.AddressSealed) == db.Keys.Newest(KeyUse.Seal).Id) return false;
        address.Keep(db.Keys, address.Open(db.Keys));
        return true;
    }
}
