using System.Buffers.Text;
using System.Text.Json;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Passkeys;

/// <summary>Proves who somebody is by a passkey, without user name or password (เข้าสู่ระบบด้วยพาสคีย์).</summary>
internal sealed partial class ProvePasskey(HunsuanDb db, UsersWithRoles users, PasskeyCheck check, SignInLimit limit, TimeProvider clock, ILogger<ProvePasskey> log)
{
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="challenge">What it was asked; null where nothing was, or too long ago.</param>
    /// <param name="device">What this browser was used by before.</param>
    public async Task<Result<User>> Run(string? answer, PasskeyChallenge? challenge, KnownDevice device, HttpContext context)
    {
        if (challenge is null) return new Problem(null, PasskeyTexts.TimeIsOver);
        var stop = context.RequestAborted;
        var claimed = await Claimed(answer, stop);
        var guesser = new Guesser($"passkey of {claimed?.UserId}", Sessions.AddressOf(context), device.For(claimed?.UserId));
        if (limit.WaitOf(guesser) is { } wait) return wait;

        if (await check.Take(answer ?? "", challenge.State, context) is not { } proved) return await Refused(ActivityKind.SignInRefused);
        if (await IsNew(proved.Passkey, challenge, stop) is { } why) return await Refused(why);
        limit.Succeeded(guesser);
        return proved.User;

        async Task<Result<User>> Refused(ActivityKind why)
        {
            limit.Failed(guesser);
            if (why == ActivityKind.PasskeyCopied) Copied(log, claimed!.Id);
            await new Activity(db, await Owner(claimed, stop), clock).Note(why, stop, reason: guesser.Address);
            return new Problem(null, PasskeyTexts.Refused);
        }
    }

    // An answer serves once and a count only grows: the database lets one of two through.
    private async Task<ActivityKind?> IsNew(UserPasskeyInfo passkey, PasskeyChallenge challenge, CancellationToken stop)
    {
        var (id, count, now) = (passkey.CredentialId, (long)passkey.SignCount, clock.GetUtcNow());
        var taken = await db.Passkeys
            .Where(p => p.CredentialId == id && p.ChallengedAt < challenge.At && (p.SignCount < count || (p.SignCount == 0 && count == 0)))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.ChallengedAt, challenge.At).SetProperty(x => x.SignCount, count).SetProperty(x => x.LastUsedAt, now), stop);
        if (taken == 1) return null;
        return await db.Passkeys.AnyAsync(p => p.CredentialId == id && p.ChallengedAt < challenge.At, stop) ? ActivityKind.PasskeyCopied : ActivityKind.SignInRefused;
    }

    // Whose it would be, before anything is proved.
    private async Task<Passkey?> Claimed(string? answer, CancellationToken stop) =>
        CredentialIdOf(answer) is { } id ? await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.CredentialId == id, stop) : null;

    private static byte[]? CredentialIdOf(string? answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer ?? "");
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String
                ? Base64Url.DecodeFromChars(id.GetString())
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException)
        {
            return null;
        }
    }

    // Nobody is signed in yet; the record still belongs to whom it is about.
    private async Task<CurrentUser> Owner(Passkey? claimed, CancellationToken stop) =>
        claimed is null ? CurrentUser.Nobody : await users.Of(await db.Users.AsNoTracking().SingleAsync(u => u.Id == claimed.UserId, stop), stop);

    [LoggerMessage(LogLevel.Warning, "Passkey {Passkey} counted backwards: it may have been copied; it was refused")]
    private static partial void Copied(ILogger log, Guid passkey);
}
