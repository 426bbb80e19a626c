using System.Text.RegularExpressions;
using Hunsuan.Access.Invitations;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets somebody sign in, with a first role for an area, by an invitation (เพิ่มผู้ใช้).</summary>
public sealed partial class AddUser(HunsuanDb db, Activity activity, CurrentUser user, RoleBook roles, Passwords passwords, InviteUser inviting)
{
    public sealed record Input
    {
        public string UserName { get; set; } = "";
        public string Name { get; set; } = "";
        /// <summary>Id of the first role; more are granted afterwards.</summary>
        public string? Role { get; set; }

        /// <summary>2, 4, 6 or 8 digits; empty for the whole country.</summary>
        public string AreaCode { get; set; } = "";

        public IEnumerable<Problem> Check(CurrentUser by, RoleBook roles)
        {
            if (!UserNamePattern.IsMatch(UserName)) yield return new(nameof(UserName), AccessTexts.UserNameWrong.With(User.UserNameMaxLength));
            if (Name.IsBlank) yield return new(nameof(Name), AccessTexts.NameRequired);
            if (Name.Length > User.NameMaxLength) yield return new(nameof(Name), AccessTexts.NameTooLong.With(User.NameMaxLength));
            foreach (var problem in GrantRole.Check(Role, AreaCode, by, roles)) yield return problem;
        }
    }

    public async Task<Result<InviteUser.Invited>> Run(Input input, CancellationToken stop)
    {
        var added = await Add(input, passwordHash: "", stop);
        if (added.Value is not { } user) return added.Problems.ToList();

        var invited = inviting.Invite(user);
        await activity.Save(ActivityKind.UserAdded, stop);
        return invited;
    }

    /// <summary>With a password that is known already, as the accounts of a demo have.</summary>
    public async Task<Result<User>> RunWithPassword(Input input, string password, CancellationToken stop)
    {
        var added = await Add(input, passwords.Hash(password), stop);
        if (added.Succeeded) await activity.Save(ActivityKind.UserAdded, stop);
        return added;
    }

    private async Task<Result<User>> Add(Input input, string passwordHash, CancellationToken stop)
    {
        var userName = UserNameOf(input.UserName);
        input = input with { UserName = userName, AreaCode = input.AreaCode.Trim() };
        if (input.Check(user, roles).ToList() is { Count: > 0 } problems) return problems;
        if (await db.Users.AnyAsync(u => u.UserName == userName, stop)) return new Problem(nameof(input.UserName), AccessTexts.UserNameTaken);

        var added = new User
        {
            Id = Ids.New(),
            UserName = userName,
            Name = input.Name.Trim(),
            PasswordHash = passwordHash,
        };
        db.Add(added);
        db.Add(new RoleGrant { Id = Ids.New(), UserId = added.Id, RoleId = input.Role!, AreaCode = input.AreaCode });
        return added;
    }

    /// <summary>User names are compared in small letters, without blanks around them.</summary>
    internal static string UserNameOf(string typed) => typed.Trim().ToLowerInvariant();

    [GeneratedRegex(@"^[a-z0-9._-]{3,60}$")]
    private static partial Regex UserNamePattern { get; }
}
