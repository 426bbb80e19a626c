using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>Puts a second factor into use, or another phone in its place: it counts once its app has shown a right code (ตั้งการยืนยันสองขั้น).</summary>
public sealed class SetUpSecondFactor(
    HunsuanDb db, Activity activity, CurrentUser user, OwnPassword ownPassword, CodeCheck check, RecoveryCodes codes, TimeProvider clock)
{
    /// <summary>What the app has to know: as letters to type, and as an address for a picture.</summary>
    public sealed record Offer(string Secret, string Address);

    /// <summary>Offers a new secret; the one in use stays until the new one is proved.</summary>
    public async Task<Problem?> Begin(string? password, CancellationToken stop)
    {
        if (await ownPassword.Check("Password", password, stop) is { } problem) return problem;

        var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.UserId == user.Id, stop);
        if (factor is null) db.Add(factor = new() { UserId = user.Id });
        factor.Offered = db.Keys.Seal(Totp.NewSecret(), SecondFactor.SecretPlace, user.Id);
        factor.OfferedAt = clock.GetUtcNow();
        await activity.Save(ActivityKind.SecondFactorOffered, stop);
        return null;
    }

    /// <summary>The offer that waits for its first code; null where there is none.</summary>
    public async Task<Offer?> Offered(CancellationToken stop)
    {
        var factor = await db.SecondFactors.AsNoTracking().SingleOrDefaultAsync(f => f.UserId == user.Id, stop);
        if (factor?.HasOfferAt(clock.GetUtcNow()) != true) return null;
        var name = await db.Users.Where(u => u.Id == user.Id).Select(u => u.UserName).SingleAsync(stop);
        var secret = db.Keys.Open(factor.Offered, SecondFactor.SecretPlace, user.Id);
        return new(Base32.Of(secret), Totp.Address(secret, name));
    }

    /// <summary>Takes the first code of the app.</summary>
    /// <returns>The recovery codes, which can't be shown again.</returns>
    public async Task<Result<RecoveryCodes.Made>> Confirm(string? code, CancellationToken stop)
    {
        var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.UserId == user.Id, stop);
        if (factor?.HasOfferAt(clock.GetUtcNow()) != true) return new Problem(null, FactorTexts.OfferIsOver);
        if (await check.Take(factor, factor.Offered!, code, stop) is { } refused) return new Problem("Code", refused);

        await db.Entry(factor).ReloadAsync(stop);
        (factor.Secret, factor.Since, factor.Offered, factor.OfferedAt, factor.ResetAt) = (factor.Offered, clock.GetUtcNow(), null, null, null);
        var made = await codes.Replace(stop);
        await activity.Save(ActivityKind.SecondFactorOn, stop);
        return made;
    }
}
