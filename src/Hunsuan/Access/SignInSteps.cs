using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Microsoft.AspNetCore.WebUtilities;

namespace Hunsuan.Access;

/// <summary>What comes after each proof of who somebody is, until a session begins (ขั้นตอนการเข้าสู่ระบบ).</summary>
internal sealed class SignInSteps(SecondFactorView factors, SignInState state)
{
    public KnownDevice Device(HttpContext context) => state.Device(context);

    /// <summary>Who has proved the first step and not the code yet.</summary>
    public HalfWay? HalfWay(HttpContext context) => state.HalfWay(context);

    /// <summary>After the password: to the code where the user has a second factor, back where it is a passkey, else into the system.</summary>
    /// <returns>Where to go on.</returns>
    public Task<string> GoOn(HttpContext context, User user, string? wanted) => GoOn(context, user, SignInMeans.Password, wanted);

    /// <summary>The same after another first proof; none is asked for whose second factor a provider has seen.</summary>
    public async Task<string> GoOn(HttpContext context, User user, SignInMeans means, string? wanted)
    {
        if (means is SignInMeans.ProviderWithSecondFactor) return await Begin(context, user, means, wanted);
        var factor = await factors.Of(user.Id, context.RequestAborted);
        if (factor.IsPasskeyNeeded) return QueryHelpers.AddQueryString(With(Sessions.SignInPath, wanted), "passkey", "needed");
        if (!factor.IsOn) return await Begin(context, user, means, wanted);

        state.GoHalfWay(context, new(user.Id, means));
        return With(Sessions.CodePath, wanted);
    }

    /// <summary>After all proofs.</summary>
    /// <returns>Where to go on.</returns>
    public async Task<string> Begin(HttpContext context, User user, SignInMeans means, string? wanted)
    {
        await Sessions.Begin(context, user, means);
        SignInState.Arrive(context);
        state.Remember(context, user.Id);
        var factor = await factors.Of(user.Id, context.RequestAborted);
        return factor.ResetAt is null ? LocalAddress.Of(wanted) : Sessions.SecondFactorPath;
    }

    /// <summary>A page of signing in that remembers where somebody wants to go.</summary>
    public static string With(string path, string? wanted) =>
        LocalAddress.Of(wanted) is var address and not "/" ? path + QueryString.Create("return", address) : path;
}
