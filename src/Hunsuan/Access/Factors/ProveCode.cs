using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>The second page of signing in: a code of the app, or a recovery code where the phone is lost (ยืนยันขั้นที่สอง).</summary>
internal sealed class ProveCode(HunsuanDb db, UsersWithRoles users, CodeCheck codes, SignInLimit limit, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Code { get; set; }
    }

    /// <param name="halfWay">Who has just proved the first step, and how.</param>
    /// <param name="guesser">Who is slowed down by failures.</param>
    public async Task<Result<User>> Run(HalfWay halfWay, Input input, Guesser guesser, CancellationToken stop)
    {
        if (await Find(halfWay, stop) is not { Factor.Secret: { } secret } found) return new Problem(null, FactorTexts.BeginAgain);
        if (limit.WaitOf(guesser) is { } wait) return wait;

        var refused = await codes.Take(found.Factor, secret, input.Code, stop);
        return refused is null ? Succeeded(found.User, guesser) : await Failed(found.User, refused.Value, guesser, stop);
    }

    public async Task<Result<User>> RunWithRecoveryCode(HalfWay halfWay, Input input, Guesser guesser, CancellationToken stop)
    {
        if (await Find(halfWay, stop) is not { Factor.Secret: not null } found) return new Problem(null, FactorTexts.BeginAgain);
        if (limit.WaitOf(guesser) is { } wait) return wait;

        var hash = TypedCode.HashOf(input.Code);
        var now = clock.GetUtcNow();
        var used = await db.RecoveryCodes.Where(c => c.UserId == halfWay.UserId && c.CodeHash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.UsedAt, now), stop);
        if (used == 0) return await Failed(found.User, FactorTexts.RecoveryCodeWrong, guesser, stop);

        await (await As(found.User, stop)).Note(ActivityKind.RecoveryCodeUsed, stop);
        return Succeeded(found.User, guesser);
    }

    private Task<Found?> Find(HalfWay halfWay, CancellationToken stop) => (
        from user in db.Users.AsNoTracking()
        // A password that was taken away meanwhile has proved nothing.
        where user.Id == halfWay.UserId && user.IsActive && (halfWay.First != SignInMeans.Password || user.PasswordHash != "")
        join factor in db.SecondFactors.AsNoTracking() on user.Id equals factor.UserId
        select new Found(user, factor)).SingleOrDefaultAsync(stop);

    private Result<User> Succeeded(User user, Guesser guesser)
    {
        limit.Succeeded(guesser);
        return user;
    }

    private async Task<Result<User>> Failed(User user, Text why, Guesser guesser, CancellationToken stop)
    {
        limit.Failed(guesser);
        await (await As(user, stop)).Note(ActivityKind.SecondFactorRefused, stop, reason: guesser.Address);
        return new Problem(nameof(Input.Code), why);
    }

    private async Task<Activity> As(User user, CancellationToken stop) => new(db, await users.Of(user, stop), clock);

    private sealed record Found(User User, SecondFactor Factor);
}
