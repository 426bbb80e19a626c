using Hunsuan.Access.Outside;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Asks the signed-in user for the password again before something weighty, however they signed in (ยืนยันรหัสผ่านอีกครั้ง).</summary>
public sealed class OwnPassword(HunsuanDb db, CurrentUser user, Passwords passwords, SignInLimit limit, FreshSignIn fresh)
{
    /// <summary>Null where it is right; wrong ones are slowed down, for a phone left lying open lets others try.</summary>
    public async Task<Problem?> Check(string field, string? typed, CancellationToken stop)
    {
        var guesser = new Guesser($"own password of {user.Id}", null);
        if (limit.WaitOf(guesser) is { } wait) return wait with { Field = field };

        var hash = await db.Users.Where(u => u.Id == user.Id).Select(u => u.PasswordHash).SingleAsync(stop);
        if (hash.Length == 0) return await fresh.Is(user.Id, stop) ? null : new(null, OutsideTexts.SignInAgain.With((int)FreshSignIn.Lasts.TotalMinutes));
        if (typed is { Length: > 0 and <= Passwords.MaxLength } && passwords.IsRight(hash, typed))
        {
            limit.Succeeded(guesser);
            return null;
        }

        limit.Failed(guesser);
        return new(field, AccessTexts.PresentPasswordWrong);
    }
}
