using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>Whether somebody without a password here has only just signed in by a provider (เพิ่งเข้าสู่ระบบด้วยระบบภายนอก): as good as a password asked again.</summary>
public sealed class FreshSignIn(HunsuanDb db, IHttpContextAccessor http, TimeProvider clock)
{
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(10);

    public async Task<bool> Is(Guid userId, CancellationToken stop)
    {
        if (http.HttpContext is not { } context || Identity.SessionOf(context.User) is not { } id) return false;
        var session = await db.UserSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.UserId == userId, stop);
        return session is { Means: SignInMeans.Provider or SignInMeans.ProviderWithSecondFactor or SignInMeans.ProviderAndCode or SignInMeans.ProviderAndRecoveryCode }
            && clock.GetUtcNow() - session.BegunAt < Lasts;
    }
}
