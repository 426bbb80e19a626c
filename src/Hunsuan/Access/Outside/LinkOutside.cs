using System.Security.Cryptography;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>Lets a user sign in by a provider from now on (เชื่อมบัญชีกับระบบภายนอก), who has just proved to be somebody there.</summary>
internal sealed class LinkOutside(HunsuanDb db, Activity activity, CurrentUser me, UsersWithRoles users, TimeProvider clock)
{
    /// <summary>By somebody who is signed in.</summary>
    public async Task<Result<User>> ByUser(OutsideProvider provider, OutsideClaims claims, CancellationToken stop)
    {
        var user = await db.Users.SingleAsync(u => u.Id == me.Id, stop);
        return await Link(user, activity, provider, claims, stop);
    }

    /// <summary>Instead of choosing a password: the invitation serves once, in either way.</summary>
    public async Task<Result<User>> ByInvitation(Guid invited, byte[] codeHash, OutsideProvider provider, OutsideClaims claims, CancellationToken stop)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.UserId == invited, stop);
        var user = await db.Users.SingleOrDefaultAsync(u => u.Id == invited && u.IsActive, stop);
        if (user is null || invitation is null || invitation.ExpiresAt <= clock.GetUtcNow() || !CryptographicOperations.FixedTimeEquals(invitation.CodeHash, codeHash))
            return new Problem(null, OutsideTexts.InvitationIsOver);

        db.Remove(invitation);
        // They were a way in beside the password, which is gone.
        db.RemoveRange(await db.Passkeys.Where(p => p.UserId == user.Id).ToListAsync(stop));
        return await Link(user, new Activity(db, await users.Of(user, stop), clock), provider, claims, stop);
    }

    private async Task<Result<User>> Link(User user, Activity by, OutsideProvider provider, OutsideClaims claims, CancellationToken stop)
    {
        if (claims.Subject(provider.SubjectClaim) is not { } subject) return new Problem(null, OutsideTexts.NotTrusted.With(provider.Name));
        var digest = OutsideSubject.DigestOf(provider.Issuer, subject);
        var indexes = OutsideSubject.IndexesOf(db.Keys, digest);
        var present = await db.OutsideSignIns.Where(s => s.Provider == provider.Id && (s.UserId == user.Id || indexes.Contains(s.SubjectIndex))).ToListAsync(stop);
        if (present.Any(s => s.UserId != user.Id)) return new Problem(null, OutsideTexts.OfAnother.With(provider.Name));
        if (present.Any(s => !indexes.Contains(s.SubjectIndex))) return new Problem(null, OutsideTexts.LinkedAlready.With(provider.Name));

        if (present.Count == 0) db.Add(OutsideSubject.Link(db.Keys, user.Id, provider, digest, clock.GetUtcNow()));
        await by.Save(ActivityKind.SignInLinked, stop);
        return user;
    }
}
