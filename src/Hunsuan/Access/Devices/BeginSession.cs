using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Begins a session of a user who has proved in full who they are (เริ่มการเข้าใช้งาน).</summary>
public sealed class BeginSession(HunsuanDb db, UsersWithRoles users, TimeProvider clock)
{
    /// <summary>The session, and the token that its browser keeps.</summary>
    public sealed record Begun(UserSession Session, string Token);

    /// <param name="address">Of the computer it comes from; null where it has none.</param>
    /// <param name="phone">What a shared phone carries; null on a device of one's own.</param>
    public async Task<Begun> Run(User user, SignInMeans means, string? userAgent, string? address, CancellationToken stop, string? phone = null)
    {
        var now = clock.GetUtcNow();
        var forgotten = now - UserSession.Kept;
        await db.UserSessions.Where(s => s.BegunAt < forgotten).ExecuteDeleteAsync(stop);

        var token = Token.New();
        var session = new UserSession
        {
            Id = Ids.New(), UserId = user.Id, TokenHash = Token.HashOf(token), Means = means,
            Device = DeviceWords.Of(userAgent), BegunAt = now, LastSeenAt = now,
            PhoneHash = phone is null ? null : Token.HashOf(phone),
        };
        db.Add(session);
        // Until now nobody is signed in; the record belongs to whom it is about.
        await new Activity(db, await users.Of(user, stop), clock).Save(ActivityKind.SignedIn, stop, reason: address);
        return new(session, token);
    }
}
