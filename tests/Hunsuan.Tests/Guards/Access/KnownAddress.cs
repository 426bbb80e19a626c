using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>One address of the program, as found by reflection, and how to fill it in for a place.</summary>
/// <param name="Permit">Null where it is open to all.</param>
internal sealed partial record KnownAddress(string Route, IReadOnlyCollection<string> Verbs, string? Permit)
{
    /// <summary>Whether it names something that lies in an area.</summary>
    public bool NamesPlace => Fills.Any(f => Route.StartsWith(f.Start, StringComparison.Ordinal) && f.IsOfPlace) && Route.Contains('{', StringComparison.Ordinal);

    // The first that fits; a new route whose parameter is not here fails the test.
    private static readonly (string Start, string Parameter, bool IsOfPlace, Func<PlantedPlace, string> Value)[] Fills =
    [
        ("/households/{", "id", true, p => p.Household.Id.ToString()),
        ("/people/{id:guid}/death/revoke", "id", true, p => p.Dead.Id.ToString()),
        ("/people/{", "id", true, p => p.Person.Id.ToString()),
        ("/consents/{", "id", true, p => p.Consent.Id.ToString()),
        ("/privacy/holds/{", "id", true, p => p.Hold.Id.ToString()),
        ("/privacy/breaches/{", "id", true, p => p.Breach.Id.ToString()),
        ("/privacy/notices/{", "channel", false, _ => "centre"),
        ("/privacy/requests/{", "id", true, p => p.Request.Id.ToString()),
        ("/cases/{id:guid}/reopen", "id", true, p => p.Closed.Id.ToString()),
        ("/cases/{", "id", true, p => p.Open.Id.ToString()),
        ("/activities/{", "id", true, p => p.Told.ToString()),
        ("/users/{", "id", true, p => p.User.Id.ToString()),
        ("/emergency/reviews/{", "id", true, p => p.Emergency.Id.ToString()),
        ("/organisations/{", "id", true, p => p.Organisation.Id.ToString()),
        ("/imports/profiles/{", "id", false, _ => Guid.Empty.ToString()),
        ("/imports/examples/", "kind", false, _ => "survey"),
        ("/imports/examples/", "file", false, _ => "persons"),
        ("/imports/new/{", "kind", false, _ => "survey"),
        ("/imports/upload/{", "kind", false, _ => "survey"),
        ("/imports/{", "id", true, p => p.Import.Id.ToString()),
        ("/imports/{", "file", true, _ => "1"),
        ("/account/passkeys/{", "id", false, _ => Guid.Empty.ToString()),
        ("/sign-in/with/{", "id", false, _ => "nowhere"),
        ("/areas/{", "code", true, p => p.Area),
        ("/areas/{", "file", false, _ => "levels.csv"),
        ("/areas/measure/{", "file", false, _ => "levels.csv"),
        ("/areas/{", "benefitid", false, _ => "old-age-allowance"),
        ("/households/{", "fact", false, _ => "is_rural"),
        ("/people/{", "fact", false, _ => "able_to_work"),
        ("/applications/{", "id", true, p => p.Application.Id.ToString()),
        ("/benefits/proposals/{", "id", false, p => p.Proposal.Id.ToString()),
        ("/benefits/{", "id", false, _ => "old-age-allowance"),
        ("/links/review/{", "id", true, p => p.Pair.Id.ToString()),
        ("/links/clusters/{", "id", true, p => p.Cluster.ToString()),
        ("/campaigns/{", "id", true, p => p.Campaign.Id.ToString()),
        ("/goals/{", "id", true, p => p.Plan.Goal.ToString()),
        ("/conferences/{", "id", true, p => p.Plan.Conference.ToString()),
        ("/plan-actions/{", "id", true, p => p.Plan.Action.ToString()),
        ("/follow-ups/{", "id", true, p => p.FollowUp.Id.ToString()),
        ("/supervision/reviews/{", "id", true, p => p.Plan.Review.ToString()),
        ("/aid/{", "id", true, p => p.Aid.Request.ToString()),
        ("/budget/{", "id", true, p => p.Aid.Line.ToString()),
        ("/referrals/{", "id", true, p => p.Referral.Id.ToString()),
        ("/desks/{", "id", true, p => p.Referral.Desk.ToString()),
        ("/desk/{", "id", true, p => p.Referral.Id.ToString()),
        ("/channels/{", "id", false, _ => "line"),
        ("/tickets/slips/{", "id", true, p => p.Goods.Ticket.ToString()),
        ("/tickets/{", "id", true, p => p.Centre.Id.ToString()),
        ("/contacts/pictures/{", "picture", true, p => p.Picture.Id.ToString()),
        ("/contacts/{", "id", true, p => p.Contact.Id.ToString()),
        ("/calendar/feed/{", "token", false, _ => "none"),
        ("/centres/photos/{", "photo", false, p => p.Photo.Id.ToString()),
        ("/centres/{id:guid}/", "id", true, p => p.Centre.Id.ToString()),
        ("/centres/{", "id", false, p => p.Centre.Id.ToString()),
        ("/services/{id:guid}/", "id", true, p => p.Service.Id.ToString()),
        ("/services/{", "id", false, p => p.Service.Id.ToString()),
        ("/corrections/owners/{", "list", false, _ => "old-age-allowance"),
        ("/corrections/new/{", "entry", true, p => p.Pair.RightId.ToString()),
        ("/corrections/letters/{", "id", true, p => p.Correction.SendingId!.Value.ToString()),
        ("/corrections/{", "id", true, p => p.Correction.Id.ToString()),
        ("/goods/centres/{", "id", true, p => p.Centre.Id.ToString()),
        ("/goods/lots/{", "id", true, p => p.Goods.Lot.ToString()),
        ("/goods/pieces/{", "id", true, p => p.Goods.Piece.ToString()),
        ("/goods/gifts/{", "id", true, p => p.Goods.Gift.ToString()),
        ("/goods/loans/{", "id", true, p => p.Goods.Loan.ToString()),
        ("/missed/{word}/request/{", "id", true, p => $"{p.Person.Id}?area={p.Person.AreaCode}"),
        ("/missed/{", "word", false, _ => "no-list"),
        ("/lists/{", "kind", false, _ => "all"),
        ("/registers/{list}/{", "number", true, p => $"{p.Version.Number}"),
        ("/registers/{", "list", false, _ => "old-age-allowance"),
    ];

    public static IReadOnlyList<KnownAddress> All(IServiceProvider services) =>
    [
        .. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
           let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
           where !route.StartsWith("/_", StringComparison.Ordinal)
           group endpoint by route.ToLowerInvariant() into same
           orderby same.Key
           select new KnownAddress(
               same.Key,
               [.. same.SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Distinct()],
               same.SelectMany(e => e.Metadata.OfType<IAuthorizeData>()).Select(a => a.Policy).FirstOrDefault(p => p is not null)),
    ];

    /// <exception cref="InvalidOperationException">Nobody has said what to fill a parameter of the route with.</exception>
    public string For(PlantedPlace place) => Parameter.Replace(Route, match =>
    {
        var name = match.Groups[1].Value;
        var fill = Fills.FirstOrDefault(f => Route.StartsWith(f.Start, StringComparison.Ordinal) && f.Parameter == name);
        return fill.Value is null ? throw new InvalidOperationException($"Say in {nameof(Fills)} what stands for '{name}' in {Route}.") : fill.Value(place);
    });

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter { get; }
}
