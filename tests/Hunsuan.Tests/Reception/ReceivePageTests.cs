using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Tests.Centres;

namespace Hunsuan.Tests.Reception;

public class ReceivePageTests
{
    /// <summary>What comes in by itself is not chosen: a message of LINE and the public form.</summary>
    [Fact]
    public async Task Each_way_by_which_somebody_comes_to_know_can_be_chosen()
    {
        await using var scene = await CentreScene.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(scene.Database);
        await site.SignInAs(Role.CentreWorker, CentreScene.SanKlang);
        var page = await site.Read("/contacts/new");

        var chosen = Enum.GetValues<ContactChannel>().Where(c => page.Contains($"value=\"{c}\"", StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<ContactChannel>().Except([ContactChannel.Line, ContactChannel.WebForm]), chosen);
    }
}
