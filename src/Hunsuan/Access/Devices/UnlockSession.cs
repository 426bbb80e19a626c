using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Goes on with a session of a shared phone by its PIN (ปลดล็อกด้วย PIN); after five wrong ones the session is over.</summary>
public sealed class UnlockSession(HunsuanDb db, UsersWithRoles users, Passwords passwords, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? SessionId { get; set; }
        public string? Pin { get; set; }
    }

    /// <summary>A new token for the browser: the former one may have been overwritten by another session of the phone.</summary>
    public async Task<Result<string>> Run(Input input, string? phone, CancellationToken stop)
    {
        if (input.SessionId is not { } id || phone is null) return new Problem(nameof(input.SessionId), PhoneTexts.ChooseWho);
        var pin = SharedPhone.Digits(input.Pin);
        if (pin.Length == 0) return new Problem(nameof(input.Pin), PhoneTexts.PinRequired);

        var hash = Token.HashOf(phone);
        // Counted before it is compared, so that guesses sent at once count too.
        var counted = await db.UserSessions
            .Where(s => s.Id == id && s.PhoneHash == hash && s.PinHash != null && s.EndedAt == null && s.PinFailures < UserSession.PinTries)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.PinFailures, x => x.PinFailures + 1), stop);
        var session = await db.UserSessions.SingleOrDefaultAsync(s => s.Id == id, stop);
        var owner = session is null ? null : await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == session.UserId && u.IsActive, stop);
        if (counted == 0 || session is null || owner is null || !session.IsLiveAt(clock.GetUtcNow())) return new Problem(null, PhoneTexts.IsOver);

        var activity = new Activity(db, await users.Of(owner, stop), clock);
        return passwords.IsRight(session.PinHash, pin) ? await Opened(session, activity, stop) : await Refused(session, activity, stop);
    }

    private async Task<Result<string>> Opened(UserSession session, Activity activity, CancellationToken stop)
    {
        var token = Token.New();
        (session.TokenHash, session.LastSeenAt, session.IsLocked, session.PinFailures) = (Token.HashOf(token), clock.GetUtcNow(), false, 0);
        await activity.Save(ActivityKind.PhoneUnlocked, stop);
        return token;
    }

    private async Task<Result<string>> Refused(UserSession session, Activity activity, CancellationToken stop)
    {
        var left = UserSession.PinTries - session.PinFailures;
        if (left <= 0) session.End(SessionEnd.WrongPins, clock.GetUtcNow());
        await activity.Save(ActivityKind.PinRefused, stop);
        return left > 0 ? new Problem(nameof(Input.Pin), PhoneTexts.PinRefused.With(left)) : new Problem(null, PhoneTexts.TooManyPins);
    }
}
