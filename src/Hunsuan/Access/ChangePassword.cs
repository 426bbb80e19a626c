using Hunsuan.Access.Devices;
using Hunsuan.Access.Outside;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Gives the signed-in user a new password and ends all other sessions (เปลี่ยนรหัสผ่าน).</summary>
public sealed class ChangePassword(HunsuanDb db, Activity activity, CurrentUser user, Passwords passwords, PasswordRules rules, EndSessions sessions, OwnPassword ownPassword)
{
    public sealed record Input
    {
        public string Present { get; set; } = "";
        public string New { get; set; } = "";
        public string Repeated { get; set; } = "";

        public IEnumerable<Problem> Check(PasswordRules rules, User user)
        {
            foreach (var problem in rules.Check(nameof(New), New, user)) yield return problem;
            if (New != Repeated) yield return new(nameof(Repeated), AccessTexts.PasswordsDiffer);
            else if (New == Present) yield return new(nameof(New), AccessTexts.PasswordUnchanged);
        }
    }

    /// <summary><paramref name="present"/> is the session that goes on.</summary>
    public async Task<Result<User>> Run(Input input, Guid? present, CancellationToken stop)
    {
        var own = await db.Users.SingleAsync(u => u.Id == user.Id, stop);
        // An administrator decides whether there is to be another way in beside the provider.
        if (own.PasswordHash.Length == 0) return new Problem(null, OutsideTexts.NoPasswordHere);
        var problems = input.Check(rules, own).ToList();
        if (await ownPassword.Check(nameof(input.Present), input.Present, stop) is { } wrong) problems.Insert(0, wrong);
        if (problems.Count > 0) return problems;

        own.PasswordHash = passwords.Hash(input.New);
        await sessions.Mark(own.Id, SessionEnd.PasswordChanged, stop, except: present);
        await activity.Save(ActivityKind.PasswordChanged, stop);
        return own;
    }
}
