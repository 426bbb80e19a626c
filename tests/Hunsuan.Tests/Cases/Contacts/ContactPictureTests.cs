using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Engines.Pictures;
using Hunsuan.Reception;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases.Contacts;

/// <summary>Pictures of requests: who may add, look at and remove them, and what stays of their files.</summary>
public class ContactPictureTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_picture_is_kept_without_what_it_hides_and_each_look_is_written_down(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);

        Assert.Equal(HiddenData.Words, (await Add(scene, scene.Worker, contact, SmallPicture.WithWords)).Value);

        var picture = Assert.Single((await View(scene, scene.Colleague, contact))!.Pictures);
        Assert.Equal(("หลังคารั่ว", "560108", scene.Worker.Id, scene.Clock.Now), (picture.What, picture.AreaCode, picture.UserId!.Value, picture.At));
        var shown = (await Show(scene, scene.Colleague, picture))!;
        Assert.Equal((PictureKind.Png, picture.Length), (shown.Kind, shown.Bytes.Length));
        Assert.Equal(-1, shown.Bytes.AsSpan().IndexOf("secret"u8));
        await using var db = scene.Open();
        var look = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ContactPictureRead);
        Assert.Equal((scene.Colleague.Id, contact.Number, "560108"), (look.UserId, look.Reason, look.AreaCode));
        Assert.DoesNotContain(Convert.ToBase64String(shown.Bytes)[..20], (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ContactPictureAdded)).Changes, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_those_who_see_the_request_see_its_pictures(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (ours, byVolunteer) = (await scene.Receive(scene.Worker), await scene.Receive(scene.Volunteer));
        await Add(scene, scene.Worker, ours);
        await Add(scene, scene.Volunteer, byVolunteer);
        var (first, second) = ((await View(scene, scene.Worker, ours))!.Pictures[0], (await View(scene, scene.Volunteer, byVolunteer))!.Pictures[0]);

        Assert.NotNull(await Show(scene, scene.Volunteer, second));
        Assert.Null(await Show(scene, scene.Volunteer, first));
        Assert.Null(await Show(scene, scene.Neighbour, first));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Add(scene, scene.Neighbour, ours));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Add(scene, scene.Volunteer, ours));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Remove(scene, scene.Volunteer, byVolunteer, second));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Remove(scene, scene.Neighbour, ours, first));
        await Assert.ThrowsAsync<OutOfAreaException>(() => Remove(scene, scene.Worker, ours, second));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_removed_is_gone_with_its_file_and_the_log_says_so(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);
        await Add(scene, scene.Worker, contact);
        var picture = (await View(scene, scene.Worker, contact))!.Pictures[0];

        Assert.True((await Remove(scene, scene.Colleague, contact, picture)).Succeeded);

        await using var db = scene.Open();
        Assert.False(await db.ContactPictures.AnyAsync());
        Assert.False(await db.ContactPictureFiles.AnyAsync());
        Assert.Contains("หลังคารั่ว", (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.ContactPictureRemoved)).Changes, StringComparison.Ordinal);
        Assert.Null(await Show(scene, scene.Worker, picture));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_reporter_sends_a_picture_by_number_and_code(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var receipt = (await scene.TryReceive(scene.Worker)).Value!;
        await Add(scene, scene.Worker, receipt.Contact);

        Assert.Equal([FollowTexts.Wrong], (await Send(scene, receipt, "000000")).Problems.Select(p => p.Message));
        var sent = (await Send(scene, receipt, receipt.Pin)).Value!;

        // What those at work added is theirs.
        Assert.Equal(["ฝาบ้านพัง"], sent.Pictures.Select(p => p.What));
        var pictures = (await View(scene, scene.Worker, receipt.Contact))!.Pictures;
        Assert.Equal([scene.Worker.Id, null], pictures.Select(p => p.UserId));
        Assert.NotNull(await Show(scene, scene.Worker, pictures[1]));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Pictures_go_on_to_another_area_with_their_request(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var contact = await scene.Receive(scene.Worker);
        await Add(scene, scene.Worker, contact);
        var picture = (await View(scene, scene.Worker, contact))!.Pictures[0];

        Assert.True((await scene.HandOver(scene.Worker, contact, "570501")).Succeeded);

        Assert.NotNull(await Show(scene, scene.Neighbour, picture));
        Assert.Null(await Show(scene, scene.Worker, picture));
    }

    [Fact]
    public async Task What_is_no_picture_or_says_nothing_is_refused_by_field()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var contact = await scene.Receive(scene.Worker);

        Assert.Equal([("What", PictureTexts.WhatRequired), ("File", PictureTexts.NoPicture)], Of(await Add(scene, scene.Worker, contact, "<svg/>"u8.ToArray(), " ")));
        Assert.Equal([("File", PictureTexts.Required)], Of(await Add(scene, scene.Worker, contact, [])));
        Assert.Equal([("What", ContactTexts.TooLong.With(ContactPicture.WhatMaxLength))], Of(await Add(scene, scene.Worker, contact, null, new string('ก', ContactPicture.WhatMaxLength + 1))));
        for (var i = 0; i < ContactPicture.Most; i++) Assert.True((await Add(scene, scene.Worker, contact)).Succeeded);
        Assert.Equal([("File", ContactTexts.TooManyPictures.With(ContactPicture.Most))], Of(await Add(scene, scene.Worker, contact)));

        static IEnumerable<(string?, Text)> Of(Result<HiddenData> result) => result.Problems.Select(p => (p.Field, p.Message));
    }

    /// <param name="scene">Where it is done.</param>
    /// <param name="user">Who adds it.</param>
    /// <param name="contact">The request.</param>
    /// <param name="file">Null for a small picture; empty for none.</param>
    /// <param name="what">What is seen.</param>
    private static async Task<Result<HiddenData>> Add(ContactScene scene, CurrentUser user, Contact contact, byte[]? file = null, string what = "หลังคารั่ว")
    {
        using var stream = new MemoryStream(file ?? SmallPicture.WithWords);
        return await scene.Do(user, (KeepPictures keeping) => keeping.Add(contact.Id, new() { What = what, File = stream.Length == 0 ? null : stream }));
    }

    private static async Task<Result<FollowContact.Sheet>> Send(ContactScene scene, ReceiveContact.Receipt receipt, string pin)
    {
        using var stream = new MemoryStream(SmallPicture.WithWords);
        var input = new FollowContact.Input { Number = receipt.Contact.Number, Pin = pin, IsPicture = true, What = "ฝาบ้านพัง", File = stream };
        return await scene.Do(CurrentUser.Public, (FollowContact following) => following.Run(input, "192.0.2.1"));
    }

    private static Task<ContactView.Sheet?> View(ContactScene scene, CurrentUser user, Contact contact) => scene.Do(user, (ContactView view) => view.Of(contact.Id, default));

    private static Task<KeepPictures.Shown?> Show(ContactScene scene, CurrentUser user, ContactPicture picture) => scene.Do(user, (KeepPictures keeping) => keeping.Show(picture.Id, default));

    private static Task<Result<Guid>> Remove(ContactScene scene, CurrentUser user, Contact contact, ContactPicture picture) =>
        scene.Do(user, (KeepPictures keeping) => keeping.Remove(contact.Id, picture.Id));
}
