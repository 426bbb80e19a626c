using System.Net;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>
/// Every address, found by reflection, as every role, for records of the own, a neighbouring and a foreign area: exactly what the table of
/// permits says, no word of another place in any answer, and no change there by any form.
/// </summary>
public class AccessMatrixTests
{
    private const string Own = "560108", Neighbour = "560109", Foreign = "570511";

    // Who started an import decides on it, not who works in its area, and a passkey is its user's alone; these pages are tested with them.
    private static readonly string[] OfOwnerOnly = ["/imports/{id:guid}/codes", "/imports/{id:guid}/columns/{file:int}", "/imports/{id:guid}/refused/{file:int}", "/imports/profiles/{", "/account/passkeys/{", "/contacts/{id:guid}", "/contacts/pictures/{"];

    public static TheoryData<string> Roles => [.. Given.Roles.Roles.Select(r => r.Id)];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_role_opens_exactly_what_its_permits_say(string role)
    {
        await using var scene = await MatrixScene.Create(role, Own, Neighbour, Foreign);
        var wrong = new List<string>();
        foreach (var address in scene.Addresses.Where(a => a.Verbs.Contains("GET") && a.Permit is not null))
        {
            var may = Given.Roles.Find(role)!.Permits.Contains(address.Permit!);
            foreach (var place in address.NamesPlace ? scene.Places : [scene.Own])
            {
                var answer = await scene.Site.Get(address.For(place));
                var isRight = (may, place == scene.Own) switch
                {
                    (false, _) => answer.StatusCode is HttpStatusCode.Forbidden,
                    (true, false) => answer.StatusCode is HttpStatusCode.NotFound,
                    (true, true) => answer.StatusCode is HttpStatusCode.OK || OfOwnerOnly.Any(o => address.Route.StartsWith(o, StringComparison.Ordinal)),
                };
                if (!isRight) wrong.Add($"{address.Route} of {place.Area}: {(int)answer.StatusCode}");
                wrong.AddRange(await scene.Leaks(answer, address.Route));
            }
        }

        Findings.None(wrong);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task No_form_changes_anything_elsewhere_or_without_its_permit(string role)
    {
        await using var scene = await MatrixScene.Create(role, Own, Neighbour, Foreign);
        var before = await scene.OutsideRows();
        var wrong = new List<string>();
        foreach (var (address, form) in await FormsOfEverybody.Of(scene))
        {
            var may = address.Permit is null || Given.Roles.Find(role)!.Permits.Contains(address.Permit);
            foreach (var place in scene.Places.Where(p => (p != scene.Own && address.NamesPlace) || !may))
            {
                var answer = await scene.Send(form.With(MatrixScene.IdsFrom(scene.Own, place)));
                if (!may && answer.StatusCode is not HttpStatusCode.Forbidden) wrong.Add($"{address.Route} {form.Fields[0]}: {(int)answer.StatusCode} without the permit");
                if (may && (int)answer.StatusCode is not (400 or 404)) wrong.Add($"{address.Route} {form.Fields[0]} of {place.Area}: {(int)answer.StatusCode}");
                wrong.AddRange(await scene.Leaks(answer, address.Route));
            }
        }

        Findings.None(wrong);
        Assert.Equal(before, await scene.OutsideRows());
    }

    [Fact]
    public async Task Nobody_who_has_not_signed_in_opens_anything()
    {
        await using var scene = await MatrixScene.Create(role: null, Own, Neighbour, Foreign);

        Findings.None(
            from address in scene.Addresses
            where address.Permit is not null
            from verb in address.Verbs
            let answer = scene.Site.Ask(verb, address.For(scene.Own)).GetAwaiter().GetResult()
            let isRight = answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal)
            where !isRight && !(verb == "POST" && answer.StatusCode is HttpStatusCode.BadRequest)
            select $"{verb} {address.Route}: {(int)answer.StatusCode}");
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task What_lies_elsewhere_is_answered_as_what_is_not_there(string role)
    {
        await using var scene = await MatrixScene.Create(role, Own, Neighbour, Foreign);
        var wrong = new List<string>();
        foreach (var address in scene.Addresses.Where(a => a.Verbs.Contains("GET") && a.NamesPlace && a.Permit is not null))
        {
            var elsewhere = address.For(scene.Places[1]);
            var nowhere = MatrixScene.IdsFrom(scene.Places[1], scene.Own).Aggregate(elsewhere, (text, id) => text.Replace(id.From, Ids.New().ToString(), StringComparison.Ordinal));
            if (nowhere == elsewhere) continue;

            // What is worked out once and kept for a while, such as the counts of the menu, is worked out before.
            _ = await scene.Measured(nowhere);
            var there = await scene.Measured(elsewhere);
            var missing = await scene.Measured(nowhere);
            if (there != missing) wrong.Add($"{address.Route}: {there} there, {missing} where there is nothing");
        }

        Findings.None(wrong);
    }
}
