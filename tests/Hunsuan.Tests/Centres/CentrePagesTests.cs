using System.Net;
using Hunsuan.Access;
using Hunsuan.Centres.Opening;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Centres;

public class CentrePagesTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_chair_adds_a_centre_says_whom_it_serves_and_everybody_finds_it(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        await using var site = await TestSite.Start(scene.Database);
        await site.SignInAs(Role.CentreChair, CentreScene.Phan);

        var refused = await site.Submit("/centres/new", "centre", ("Input.Name", ""), ("Input.Kind", "sub-district"), ("Input.AreaCode.Typed", "5705"));
        Assert.Contains("กรอกชื่อศูนย์", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var added = await site.Submit("/centres/new", "centre",
            ("Input.Name", "ศูนย์วัดหัวฝาย"), ("Input.Kind", "sub-district"), ("Input.AreaCode.Typed", CentreScene.SanKlang), ("Input.Hours.Monday", "8.30-16.30"),
            ("Input.OpenedOn.Day", "10"), ("Input.OpenedOn.Month", "8"), ("Input.OpenedOn.Year", "2565"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var next = added.Headers.Location!.PathAndQuery;
        Assert.Contains("ยังไม่ดูแลใคร", await site.Read(next), StringComparison.Ordinal);
        var page = next[..next.IndexOf("/catchment", StringComparison.Ordinal)];
        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit(next, "add-area", ("Input.AreaCode.Typed", CentreScene.Phan))).StatusCode);

        await site.SignInAs(Role.Volunteer, "56010801");
        Assert.Contains("ศูนย์วัดหัวฝาย", await site.Read("/centres?area=570503"), StringComparison.Ordinal);
        Assert.Contains("ศูนย์วัดหัวฝาย", await site.Read("/centres/list.csv?area=5705"), StringComparison.Ordinal);
        Assert.DoesNotContain("ศูนย์วัดหัวฝาย", await site.Read("/centres?area=5601"), StringComparison.Ordinal);
        var shown = await site.Read(page);
        Assert.Contains("อำเภอพาน", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("/change", shown, StringComparison.Ordinal);
        Assert.Contains("<svg", await site.Read("/centres/map?area=5705&figure=serving"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get($"{page}/change")).StatusCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_photo_is_kept_without_what_it_hides_and_sent_as_what_it_is(Provider provider)
    {
        await using var scene = await CentreScene.Create(provider);
        var centre = await scene.GivenACentre("ศูนย์");
        await using var site = await TestSite.Start(scene.Database);
        await site.SignInAs(Role.CentreChair, CentreScene.Phan);

        var refused = await Send("<svg onload='x'/>"u8.ToArray(), "ป้าย");
        Assert.Contains("ไม่ใช่ภาพ", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var sent = await Send(SmallPicture.WithWords, "ป้ายหน้าศาลาวัด");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("ข้อความ", await site.Read(sent.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        await using var db = scene.Database.Open();
        var kept = await db.CentrePhotos.SingleAsync();
        Assert.Contains($"alt=\"{kept.What}\"", WebUtility.HtmlDecode(await site.Read($"/centres/{centre.Id}")), StringComparison.Ordinal);
        var picture = await site.Get($"/centres/photos/{kept.Id}");
        var bytes = await picture.Content.ReadAsByteArrayAsync();
        Assert.Equal(("image/png", "nosniff"), (picture.Content.Headers.ContentType!.MediaType, picture.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("secret"u8));
        Assert.DoesNotContain(Convert.ToBase64String(bytes)[..20], (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.PhotoAdded)).Changes, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do((d, activity) => new KeepPhotos(d, activity, scene.Neighbour, scene.Clock).Remove(centre.Id, kept.Id), scene.Neighbour));
        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit($"/centres/{centre.Id}/opening", "remove-photo", ("Gone", kept.Id.ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/centres/photos/{kept.Id}")).StatusCode);

        async Task<HttpResponseMessage> Send(byte[] file, string what)
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent("add-photo"), "_handler" }, { new StringContent(await site.TokenOf($"/centres/{centre.Id}/opening")), "_token" },
                { new StringContent(what), "Photo.What" }, { new ByteArrayContent(file), "Photo.File", "photo.jpg" },
            };
            return await site.Post($"/centres/{centre.Id}/opening", form);
        }
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_what_to_do()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์");
        using var file = new MemoryStream(new byte[SentPicture.MaxBytes + 1]);

        var added = await scene.Do((db, activity) => new KeepPhotos(db, activity, scene.Officer, scene.Clock).Add(centre.Id, new() { File = file, What = "ป้าย" }));

        Assert.Equal(PictureTexts.TooLarge.With(6), Assert.Single(added.Problems).Message);
    }

    [Fact]
    public async Task Every_page_of_a_filled_directory_opens_in_both_languages()
    {
        await using var scene = await CentreScene.Create();
        var centre = await scene.GivenACentre("ศูนย์", CentreScene.SanKlang, new() { Monday = "8-16" }, CentreScene.Phan);
        var entry = await scene.GivenAService(await scene.GivenAnOrganisation(), "มอบผ้าอ้อม", "diapers", null, CentreScene.Phan, "56");
        await using var site = await TestSite.Start(scene.Database);
        await site.SignInAs(Role.ProvincialOfficer, "57");

        foreach (var address in new[]
        {
            "/centres", "/centres?closed=yes&kind=elderly", "/centres?area=สันกลาง", "/centres?area=ไม่มีที่นี่", "/centres/map", "/centres/map?area=country", "/centres/new",
            $"/centres/{centre.Id}", $"/centres/{centre.Id}/change", $"/centres/{centre.Id}/catchment", $"/centres/{centre.Id}/committee", $"/centres/{centre.Id}/staff",
            $"/centres/{centre.Id}/equipment", $"/centres/{centre.Id}/opening", "/services", "/services?q=ผ้าอ้อม&area=570511", "/services?need=food&area=57", "/services/new",
            $"/services/{entry.Id}", $"/services/{entry.Id}/change", $"/services/{entry.Id}/where", "/services/recheck", "/services/hsds.json",
        })
        {
            foreach (var language in new[] { "th", "en" })
            {
                site.Keep("hunsuan-language", language);
                var answer = await site.Get(address);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            }
        }
    }
}
