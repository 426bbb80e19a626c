using System.Net;
using Hunsuan.Access;
using Hunsuan.Goods.Gifts;
using Hunsuan.Privacy.Requests;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Goods.GoodsScene;

namespace Hunsuan.Tests.Goods;

/// <summary>A picture stands in for a signature: kept without what it hides, seen by those who may see the receipt, gone with whom it shows.</summary>
public class HandoverPhotoTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_picture_stands_in_for_a_signature_and_a_broken_one_changes_nothing(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 5);
        using var broken = new MemoryStream("no picture"u8.ToArray());
        var refused = await scene.Give(scene.Giving(Water, 1) with { Witness = null, Photo = broken });
        Assert.Equal((nameof(HandedOverInput.Photo), PictureTexts.NoPicture), Assert.Single(refused.Problems) is var p ? (p.Field, p.Message) : default);
        await using var db = scene.Open();
        Assert.Equal((0, 0, 5), (await db.Gifts.CountAsync(), await db.HandoverPhotos.CountAsync(), await db.GoodsLots.SumAsync(l => l.Quantity)));

        using var picture = new MemoryStream(SmallPicture.WithWords);
        var gift = (await scene.Give(scene.Giving(Water, 1) with { Witness = null, Photo = picture })).Value!;
        var kept = await db.HandoverPhotoFiles.SingleAsync();
        Assert.Equal((gift.Id, -1), (kept.OfId, kept.Bytes.AsSpan().IndexOf("secret"u8)));
        Assert.Equal(kept.Bytes.Length, (await db.HandoverPhotos.SingleAsync()).Length);
        Assert.DoesNotContain(await db.Activities.Select(a => a.Changes ?? "").ToListAsync(), c => c.Contains(Convert.ToBase64String(kept.Bytes)[..20], StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_sees_the_receipt_sees_its_picture_and_each_look_is_written_down(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 5);
        await scene.ReceivePieces("เตียง1");
        using var picture = new MemoryStream(SmallPicture.WithWords);
        var gift = (await scene.Give(scene.Giving(Water, 1) with { Photo = picture })).Value!;
        picture.Position = 0;
        var loan = (await scene.Lend((await scene.Piece("เตียง1")).Id, photo: picture)).Value!;
        var plain = (await scene.Give(scene.Giving(Water, 1) with { WhyAgain = "ยังขาด" })).Value!;

        await using var site = await TestSite.Start(scene.Village.Database);
        await site.SignInAs(Role.CentreWorker, "560101");
        foreach (var address in (string[])[$"/goods/gifts/{gift.Id}/photo", $"/goods/loans/{loan.Id}/photo"]) Assert.Equal(HttpStatusCode.NotFound, (await site.Get(address)).StatusCode);
        var user = await site.SignInAs(Role.CentreWorker, "560108");
        foreach (var (receipt, address) in ((string, string)[])[($"/goods/gifts/{gift.Id}/receipt", $"/goods/gifts/{gift.Id}/photo"), ($"/goods/loans/{loan.Id}/receipt", $"/goods/loans/{loan.Id}/photo")])
        {
            Assert.Contains($"href=\"{address}\"", await site.Read(receipt), StringComparison.Ordinal);
            var answer = await site.Get(address);
            Assert.Equal((HttpStatusCode.OK, "image/png", true), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoStore));
        }

        Assert.DoesNotContain("/photo", await site.Read($"/goods/gifts/{plain.Id}/receipt"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/goods/gifts/{plain.Id}/photo")).StatusCode);
        await using var db = scene.Open();
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.HandoverPhotoRead && a.UserId == user.Id && a.HouseholdId == scene.Household.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_picture_goes_with_the_person_whom_it_shows(Provider provider)
    {
        await using var scene = await Create(provider);
        await scene.Receive(Water, 5);
        using var picture = new MemoryStream(SmallPicture.WithWords);
        await scene.Give(scene.Giving(Water, 1) with { Photo = picture, ForPersonId = scene.Members[0].Id });
        picture.Position = 0;
        var other = (await scene.Give(scene.Giving(Water, 1) with { Photo = picture, ForPersonId = scene.Members[1].Id, WhyAgain = "ยังขาด" })).Value!;
        await scene.Do(CurrentUser.Operator, async (ErasePerson erase) => { await erase.Run(scene.Members[0].Id, default); return true; });

        await using var db = scene.Open();
        Assert.Equal((other.Id, other.Id), ((await db.HandoverPhotos.SingleAsync()).OfId, (await db.HandoverPhotoFiles.SingleAsync()).OfId));
    }
}
