using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Proves who somebody is by user name and password (เข้าสู่ระบบ); never says which of the two was wrong.</summary>
public sealed class SignIn(HunsuanDb db, Passwords passwords, SignInLimit limit, TimeProvider clock)
{
    public sealed record Input
    {
        public string UserName { get; set; } = "";
        public string Password { get; set; } = "";
    }

    /// <summary><paramref name="address"/> is that of the computer it comes from; null where it has none.</summary>
    public async Task<Result<User>> Run(Input input, string? address, CancellationToken stop)
    {
        if (input.UserName.IsBlank) return new Problem(nameof(input.UserName), AccessTexts.UserNameRequired);
        if (input.Password is not { Length: > 0 and <= Passwords.MaxLength })
            return new Problem(nameof(input.Password), AccessTexts.PasswordRequired);

        var userName = AddUser.UserNameOf(input.UserName);
        if (limit.Wait(userName, address) is { } wait) return new Problem(null, AccessTexts.WaitBeforeSignIn.With((int)Math.Ceiling(wait.TotalSeconds)));

        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.UserName == userName, stop);
        if (!passwords.IsRight(user?.PasswordHash, input.Password) || user is not { IsActive: true })
        {
            limit.Failed(userName, address);
            await As(user).Note(ActivityKind.SignInRefused, stop, reason: address);
            return new Problem(null, AccessTexts.SignInRefused);
        }

        limit.Succeeded(userName, address);
        return user;
    }

    // Nobody is signed in yet; the record still belongs to whom it is about.
    private Activity As(User? user) => new(db, user is null ? CurrentUser.Nobody : Identity.UserOf(user), clock);
}
