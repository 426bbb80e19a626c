using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Gives the signed-in user a new password and ends all other sessions (เปลี่ยนรหัสผ่าน).</summary>
public sealed class ChangePassword(HunsuanDb db, Activity activity, CurrentUser user, Passwords passwords, EndSessions sessions)
{
    public sealed record Input
    {
        public string Present { get; set; } = "";
        public string New { get; set; } = "";
        public string Repeated { get; set; } = "";

        public IEnumerable<Problem> Check(string userName)
        {
            foreach (var problem in Passwords.Check(nameof(New), New, userName)) yield return problem;
            if (New != Repeated) yield return new(nameof(Repeated), AccessTexts.PasswordsDiffer);
            else if (New == Present) yield return new(nameof(New), AccessTexts.PasswordUnchanged);
        }
    }

    /// <summary><paramref name="present"/> is the session that goes on.</summary>
    public async Task<Result<User>> Run(Input input, Guid? present, CancellationToken stop)
    {
        var own = await db.Users.SingleAsync(u => u.Id == user.Id, stop);
        var problems = input.Check(own.UserName).ToList();
        if (!passwords.IsRight(own.PasswordHash, input.Present)) problems.Insert(0, new(nameof(input.Present), AccessTexts.PresentPasswordWrong));
        if (problems.Count > 0) return problems;

        own.PasswordHash = passwords.Hash(input.New);
        own.IsPasswordTemporary = false;
        await sessions.Mark(own.Id, SessionEnd.PasswordChanged, stop, except: present);
        await activity.Save(ActivityKind.PasswordChanged, stop);
        return own;
    }
}
