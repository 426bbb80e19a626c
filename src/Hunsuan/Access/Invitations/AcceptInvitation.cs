using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Invitations;

/// <summary>Lets an invited user choose a password, by the code of the invitation, once (รับคำเชิญ).</summary>
public sealed class AcceptInvitation(HunsuanDb db, UsersWithRoles users, Passwords passwords, PasswordRules rules, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Code { get; set; }
        public string New { get; set; } = "";
        public string Repeated { get; set; } = "";
    }

    /// <summary>Who is invited by a code.</summary>
    public async Task<Result<User>> Find(string? code, CancellationToken stop)
    {
        if (TypedCode.Normal(code).Length == 0) return new Problem(nameof(Input.Code), InvitationTexts.CodeRequired);
        var hash = TypedCode.HashOf(code);
        var found = await (
            from invitation in db.Invitations
            where invitation.CodeHash == hash
            join user in db.Users on invitation.UserId equals user.Id
            where user.IsActive
            select new { invitation.ExpiresAt, User = user }).SingleOrDefaultAsync(stop);
        return found is not null && found.ExpiresAt > clock.GetUtcNow() ? found.User : new Problem(nameof(Input.Code), InvitationTexts.CodeWrong);
    }

    public async Task<Result<User>> Run(Input input, CancellationToken stop)
    {
        var found = await Find(input.Code, stop);
        if (found.Value is not { } user) return found;
        var problems = rules.Check(nameof(input.New), input.New, user).ToList();
        if (input.New != input.Repeated) problems.Add(new(nameof(input.Repeated), AccessTexts.PasswordsDiffer));
        if (problems.Count > 0) return problems;

        // Accepted twice at once, the second finds no invitation to remove and fails.
        db.Remove(await db.Invitations.SingleAsync(i => i.UserId == user.Id, stop));
        user.PasswordHash = passwords.Hash(input.New);
        var own = await users.Of(user, stop);
        var activity = new Activity(db, own, clock);
        await new EndSessions(db, activity, own, clock).Mark(user.Id, SessionEnd.PasswordChanged, stop);
        await activity.Save(ActivityKind.InvitationAccepted, stop);
        return user;
    }
}
