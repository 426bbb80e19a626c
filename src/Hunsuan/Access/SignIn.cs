using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Proves who somebody is by user name and password (เข้าสู่ระบบ); never says which of the two was wrong.</summary>
public sealed class SignIn(HunsuanDb db, UsersWithRoles users, Passwords passwords, SignInLimit limit, TimeProvider clock)
{
    public sealed record Input
    {
        public string UserName { get; set; } = "";
        public string Password { get; set; } = "";
    }

    /// <param name="address">Of the computer it comes from; null where it has none.</param>
    /// <param name="device">What this browser was used by before.</param>
    public async Task<Result<User>> Run(Input input, string? address, KnownDevice device, CancellationToken stop)
    {
        if (input.UserName.IsBlank) return new Problem(nameof(input.UserName), AccessTexts.UserNameRequired);
        if (input.Password is not { Length: > 0 and <= Passwords.MaxLength })
            return new Problem(nameof(input.Password), AccessTexts.PasswordRequired);

        var userName = AddUser.UserNameOf(input.UserName);
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.UserName == userName, stop);
        var guesser = new Guesser(userName, address, device.For(user?.Id));
        if (limit.WaitOf(guesser) is { } wait) return wait;

        if (!passwords.IsRight(user?.PasswordHash, input.Password) || user is not { IsActive: true })
        {
            limit.Failed(guesser);
            await (await As(user, stop)).Note(ActivityKind.SignInRefused, stop, reason: address);
            return new Problem(null, AccessTexts.SignInRefused);
        }

        limit.Succeeded(guesser);
        return user;
    }

    // Nobody is signed in yet; the record still belongs to whom it is about.
    private async Task<Activity> As(User? user, CancellationToken stop) =>
        new(db, user is null ? CurrentUser.Nobody : await users.Of(user, stop), clock);
}
