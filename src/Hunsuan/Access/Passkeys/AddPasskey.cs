using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Passkeys;

/// <summary>Adds a passkey to the signed-in user: the password first, then the browser's answer (เพิ่มพาสคีย์).</summary>
internal sealed class AddPasskey(HunsuanDb db, Activity activity, CurrentUser user, OwnPassword ownPassword, PasskeySite site, PasskeyCheck check, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Name { get; set; }
        public string? Password { get; set; }

        /// <summary>What the browser answered, as JSON.</summary>
        public string? Answer { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Name.IsBlank) yield return new(nameof(Name), PasskeyTexts.NameRequired);
            else if (Name!.Length > Passkey.NameMaxLength) yield return new(nameof(Name), PasskeyTexts.NameTooLong.With(Passkey.NameMaxLength));
        }
    }

    /// <summary>Why none can be added here and now; null where one can.</summary>
    public async Task<Problem?> WhyNot(HttpContext context)
    {
        if (!site.IsPossible(context)) return new(null, PasskeyTexts.NotAtThisAddress);
        if (!Identity.MayGoOn(context.User)) return new(null, PasskeyTexts.FirstThingsFirst);
        if (Identity.IsOnSharedPhone(context.User)) return new(null, PasskeyTexts.NotOnSharedPhone);
        // Whoever is shut out at the provider must not come in by a device.
        if ((await Own(context.RequestAborted)).PasswordHash.Length == 0) return new(null, PasskeyTexts.NoPasswordHere);
        var count = await db.Passkeys.CountAsync(p => p.UserId == user.Id, context.RequestAborted);
        return count < Passkey.MostOfUser ? null : new(null, PasskeyTexts.TooMany.With(Passkey.MostOfUser));
    }

    /// <summary>What to ask the browser.</summary>
    public async Task<Result<PasskeyCheck.Question>> Begin(Input input, HttpContext context)
    {
        if (await WhyNot(context) is { } why) return why;
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (await ownPassword.Check(nameof(input.Password), input.Password, context.RequestAborted) is { } wrong) return wrong;
        return await check.AskForNew(await Own(context.RequestAborted), context);
    }

    public async Task<Result<Passkey>> Finish(Input input, PasskeyChallenge? challenge, HttpContext context)
    {
        if (await WhyNot(context) is { } why) return why;
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (challenge is null) return new Problem(null, PasskeyTexts.TimeIsOver);
        var own = await Own(context.RequestAborted);
        if (await check.TakeNew(own, input.Answer ?? "", challenge.State, context) is not { } made) return new Problem(null, PasskeyTexts.NotMade);

        var passkey = new Passkey
        {
            Id = Ids.New(), UserId = user.Id, CredentialId = made.CredentialId, PublicKey = made.PublicKey, Name = input.Name!.Trim(),
            IsSyncable = made.IsBackupEligible, SignCount = made.SignCount, AddedAt = clock.GetUtcNow(), ChallengedAt = challenge.At,
        };
        db.Add(passkey);
        await activity.Save(ActivityKind.PasskeyAdded, context.RequestAborted);
        return passkey;
    }

    private Task<User> Own(CancellationToken stop) => db.Users.AsNoTracking().SingleAsync(u => u.Id == user.Id, stop);
}
