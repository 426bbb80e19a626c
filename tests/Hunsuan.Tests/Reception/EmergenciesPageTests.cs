using System.Net;
using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Tests.Cases.Contacts;

namespace Hunsuan.Tests.Reception;

/// <summary>The screen of emergencies, on which one is taken in hand without opening it.</summary>
public class EmergenciesPageTests
{
    private const string Page = "/contacts/emergencies";

    [Fact]
    public async Task One_is_taken_in_its_row_and_whoever_comes_later_is_told()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(scene.Database);
        var user = await site.SignInAs(Role.CentreWorker, "560108");
        var contact = await scene.Alarm(scene.Worker, EmergencyKind.Frenzy);
        var button = $"{contact.Id} {contact.Changes}";
        Assert.Contains($"name=\"Asked\" value=\"{button}\"", await site.Read(Page), StringComparison.Ordinal);

        var taken = await site.Submit(Page, "take", ("Asked", button));
        Assert.Equal((HttpStatusCode.Redirect, $"/contacts/{contact.Id}?done=yes"), (taken.StatusCode, taken.Headers.Location!.PathAndQuery));
        Assert.Equal(user.Id, (await scene.Now(contact)).OwnerId);

        var late = await (await site.Submit(Page, "take", ("Asked", button))).Content.ReadAsStringAsync();
        Assert.Contains(ContactTexts.ChangedMeanwhile.Thai, late, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", late, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Submit(Page, "take", ("Asked", "x"))).StatusCode);
    }

    [Fact]
    public async Task It_looks_again_by_itself_until_that_is_switched_off_and_keeps_to_the_kind()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(scene.Database);
        await site.SignInAs(Role.CentreWorker, "560108");
        var contact = await scene.Alarm(scene.Worker, kind: null);

        Assert.Contains("""<noscript><meta http-equiv="refresh" content="30" /></noscript>""", await site.Read(Page), StringComparison.Ordinal);
        var still = await site.Read($"{Page}?kind=none&still=yes");
        Assert.DoesNotContain("http-equiv", still, StringComparison.Ordinal);
        Assert.DoesNotContain("hx-get", still, StringComparison.Ordinal);
        Assert.Contains(contact.Number, still, StringComparison.Ordinal);
        Assert.DoesNotContain(contact.Number, await site.Read($"{Page}?kind=Assault"), StringComparison.Ordinal);
    }
}
