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

    public async Task<int> Renew(Action<int> done, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var factors = await db.SecondFactors.ToListAsync(stop);
        var renewed = 0;
        foreach (var factor in factors)
        {
            if (IsNew(factor.Secret) && IsNew(factor.Offered)) continue;
            (factor.Secret, factor.Offered) = (Anew(factor.Secret, factor.UserId), Anew(factor.Offered, factor.UserId));
            renewed++;
        }

        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        done(factors.Count);
        return renewed;
    }

    private bool IsNew(byte[]? value) => value is null || Sealing.KeyOf(value) == db.Keys.Newest(KeyUse.Seal).Id;

    private byte[]? Anew(byte[]? value, Guid user) =>
        value is null ? null : db.Keys.Seal(db.Keys.Open(value, SecondFactor.SecretPlace, user), SecondFactor.SecretPlace, user);
}
