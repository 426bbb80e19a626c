using Hunsuan.Access;
using Hunsuan.Cases.Supervision;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases.Supervision;

/// <summary>A reflective note is read by its author and whom the author chose, and by nobody else.</summary>
public class ReflectionTests
{
    private const string Alone = "ควรฟังให้นานกว่านี้", Shared = "ขอคำแนะนำเรื่องการเยี่ยมบ้าน", Back = "ลองไปเป็นคู่";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_author_and_the_chosen_one_read_it_and_nobody_beside_them(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (chair, supervisor) = (await User(scene, Role.CentreChair, "560108"), await User(scene, Role.ProvincialSupervisor, "56"));
        await Write(scene, scene.Worker, Alone);
        await Write(scene, scene.Worker, Shared, chair);
        await Write(scene, chair, Back, scene.Worker);

        var ofWorker = await Read(scene, scene.Worker);
        Assert.Equal([(Back, false), (Shared, true), (Alone, true)], ofWorker.Rows.Select(r => (r.Reflection.Words, r.IsOwn)));
        Assert.Equal([true, true, false], ofWorker.Rows.Select(r => r.With is not null));
        Assert.Equal([Back, Shared], (await Read(scene, chair)).Rows.Select(r => r.Reflection.Words));
        foreach (var other in new[] { scene.Colleague, scene.Volunteer, scene.Neighbour, supervisor, CurrentUser.Operator, CurrentUser.Public, CurrentUser.Nobody })
            Assert.Empty((await Read(scene, other)).Rows);
        await using var db = scene.Open();
        Assert.Equal((3, 1), (await db.Activities.CountAsync(a => a.Kind == ActivityKind.ReflectionWritten), await db.Activities.CountAsync(a => a.Kind == ActivityKind.ReflectionsRead && a.UserId == chair.Id)));
        Assert.DoesNotContain(await db.Activities.Select(a => a.Changes ?? "").ToListAsync(), changes => changes.Contains(Alone, StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_the_author_removes_it_and_it_is_gone_for_both(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var chair = await User(scene, Role.CentreChair, "560108");
        var note = await Write(scene, scene.Worker, Shared, chair);

        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(chair, (KeepReflection keep) => keep.Remove(note.Id)));
        Assert.True((await scene.Do(scene.Worker, (KeepReflection keep) => keep.Remove(note.Id))).Succeeded);
        await Assert.ThrowsAsync<OutOfAreaException>(() => scene.Do(scene.Worker, (KeepReflection keep) => keep.Remove(note.Id)));
        Assert.Empty((await Read(scene, chair)).Rows);
        await using var db = scene.Open();
        Assert.DoesNotContain(await db.Activities.Select(a => a.Changes ?? "").ToListAsync(), changes => changes.Contains(Shared, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_shared_along_supervision_only()
    {
        await using var scene = await ContactScene.Create(Provider.Sqlite);
        var (chair, supervisor, elsewhere) = (await User(scene, Role.CentreChair, "560108"), await User(scene, Role.ProvincialSupervisor, "56"), await User(scene, Role.CentreChair, "570501"));

        Assert.Equal([chair.Id, supervisor.Id], (await Readers(scene, scene.Worker)).Order());
        Assert.Contains(scene.Worker.Id, await Readers(scene, chair));
        Assert.DoesNotContain(elsewhere.Id, await Readers(scene, supervisor));
        Assert.Equal([scene.Neighbour.Id], await Readers(scene, elsewhere));
        foreach (var reader in new[] { scene.Colleague.Id, scene.Worker.Id, elsewhere.Id, Ids.New() })
            Assert.Equal(nameof(KeepReflection.Input.Reader), (await scene.Do(scene.Worker, (KeepReflection keep) => keep.Write(new() { Words = Shared, Reader = reader }))).Problems.Single().Field);
        foreach (var words in new[] { null, " ", new string('ก', Reflection.WordsMaxLength + 1) })
            Assert.Equal(nameof(KeepReflection.Input.Words), (await scene.Do(scene.Worker, (KeepReflection keep) => keep.Write(new() { Words = words }))).Problems.Single().Field);
    }

    private static async Task<IEnumerable<Guid>> Readers(ContactScene scene, CurrentUser user) =>
        (await scene.Do(user, (ReflectionReaders readers) => readers.All(default))).Select(r => r.Id);

    private static Task<ReflectionList.Sheet> Read(ContactScene scene, CurrentUser user) => scene.Do(user, (ReflectionList list) => list.Read(1, default));

    private static async Task<Reflection> Write(ContactScene scene, CurrentUser by, string words, CurrentUser? reader = null)
    {
        var written = await scene.Do(by, (KeepReflection keep) => keep.Write(new() { Words = words, Reader = reader?.Id }));
        Assert.Empty(written.Problems);
        return written.Value!;
    }

    private static async Task<CurrentUser> User(ContactScene scene, string role, string area)
    {
        await using var db = scene.Open();
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }
}
