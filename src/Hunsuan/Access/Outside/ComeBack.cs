using Hunsuan.Access.Devices;
using Hunsuan.Shared;
using Microsoft.Extensions.Primitives;

namespace Hunsuan.Access.Outside;

/// <summary>Takes what a browser brings back from a provider, and lets its user in or links the two (กลับจากระบบภายนอก).</summary>
internal sealed class ComeBack(
    OutsideDiscovery discovery, OutsideTokens tokens, EnterFromOutside enter, LinkOutside link, SealedCookies cookies, SignInSteps steps, CurrentUser me)
{
    /// <returns>Where to go on here.</returns>
    public async Task<Result<string>> Run(HttpContext context, OutsideProvider provider)
    {
        var (query, stop) = (context.Request.Query, context.RequestAborted);
        var visit = OutsideVisit.Take(context, cookies);
        if (visit?.Provider != provider.Id || query["state"] is not [{ } state] || !OutsideTokens.Same(state, visit.State)) return new Problem(null, OutsideTexts.BeginAgain);
        if (!await IsFrom(provider, query["iss"], stop)) return new Problem(null, OutsideTexts.NotTrusted.With(provider.Name));
        if (query["error"] is [{ } error, ..]) return new Problem(null, (error == "access_denied" ? OutsideTexts.GivenUp : OutsideTexts.Refused).With(provider.Name));
        if (query["code"] is not [{ Length: > 0 } code]) return new Problem(null, OutsideTexts.BeginAgain);

        var taken = await tokens.Take(provider, visit, code, stop);
        if (taken.Value is not { } claims) return taken.Problems.ToList();
        if (visit is { LinkTo: { } own, Invitation: null }) return await Linked(own, provider, claims, stop);

        var entered = visit is { Invitation: { } invitation, LinkTo: { } invited }
            ? await link.ByInvitation(invited, invitation, provider, claims, stop)
            : await enter.Run(provider, claims, Sessions.AddressOf(context), stop);
        if (entered.Value is not { } user) return entered.Problems.ToList();
        return await steps.GoOn(context, user, provider.Vouches(claims) ? SignInMeans.ProviderWithSecondFactor : SignInMeans.Provider, visit.Wanted);
    }

    // Whoever asked for it must still be the one who sits there.
    private async Task<Result<string>> Linked(Guid own, OutsideProvider provider, OutsideClaims claims, CancellationToken stop)
    {
        if (own != me.Id) return new Problem(null, OutsideTexts.BeginAgain);
        var linked = await link.ByUser(provider, claims, stop);
        return linked.Succeeded ? Sessions.LinksPath : linked.Problems.ToList();
    }

    // One provider's answer must not be taken for another's (RFC 9207).
    private async Task<bool> IsFrom(OutsideProvider provider, StringValues named, CancellationToken stop)
    {
        if (named.Count > 0) return named is [{ } issuer] && issuer == provider.Issuer;
        try
        {
            return !(await discovery.Of(provider, stop)).NamesIssuer;
        }
        catch (OutsideUnreachableException)
        {
            // Told when the code can't be changed for a token.
            return true;
        }
    }
}
