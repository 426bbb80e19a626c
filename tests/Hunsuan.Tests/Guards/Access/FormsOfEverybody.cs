namespace Hunsuan.Tests.Guards.Access;

/// <summary>Every form of every page, as somebody who holds every role in the own area sees them.</summary>
internal static class FormsOfEverybody
{
    public static async Task<IReadOnlyList<(KnownAddress Address, FormOfPage Form)>> Of(MatrixScene scene)
    {
        await using var site = await TestSite.Start(scene.Village.Database);
        await site.SignInAs([.. Given.Roles.Roles.Select(r => r.Id)], scene.Own.Area);
        var forms = new List<(KnownAddress, FormOfPage)>();
        foreach (var address in scene.Addresses.Where(a => a.Verbs.Contains("GET") && a.Permit is not null))
        {
            var path = address.For(scene.Own);
            foreach (var form in FormOfPage.In(await site.Read(path), path))
            {
                // A form may send elsewhere than its page; its permit is that of where it goes.
                var target = scene.Addresses.FirstOrDefault(a => a.Verbs.Contains("POST") && a.For(scene.Own) == form.Action) ?? address;
                if (form.Action != "/sign-out") forms.Add((target, form));
            }
        }

        return [.. forms.DistinctBy(f => (f.Item2.Action, string.Join('&', f.Item2.Fields)))];
    }
}
