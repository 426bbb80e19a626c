using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>The secrets of second factors, made anew when keys are renewed (ผนึกความลับของการยืนยันสองขั้นใหม่).</summary>
internal sealed class SealedFactors(HunsuanDb db) : IKeepsSealed
{
    public async Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop)
    {
        var kept = await db.SecondFactors.AsNoTracking().Select(f => new { f.Secret, f.Offered }).ToListAsync(stop);
        return kept.SelectMany(k => new[] { k.Secret, k.Offered }).OfType<byte[]>().Select(value => (KeyUse.Seal, Sealing.KeyOf(value))).ToHashSet();
    }

    public Task<int> Renew(Action<int> done, CancellationToken stop) => db.Renew(db.SecondFactors, Renewed, done, stop);

    private bool Renewed(SecondFactor factor)
    {
        if (IsNew(factor.Secret) && IsNew(factor.Offered)) return false;
        (factor.Secret, factor.Offered) = (Anew(factor.Secret, factor.UserId), Anew(factor.Offered, factor.UserId));
        return true;
    }

    private bool IsNew(byte[]? value) => value is null || Sealing.KeyOf(value) == db.Keys.Newest(KeyUse.Seal).Id;

    private byte[]? Anew(byte[]? value, Guid user) =>
        value is null ? null : db.Keys.Seal(db.Keys.Open(value, SecondFactor.SecretPlace, user), SecondFactor.SecretPlace, user);
}
