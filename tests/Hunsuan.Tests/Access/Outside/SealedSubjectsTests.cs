using Hunsuan.Access;
using Hunsuan.Access.Outside;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Outside;

public class SealedSubjectsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Subjects_are_sealed_and_indexed_anew_and_found_as_before(Provider kind)
    {
        using var folder = new TemporaryFolder();
        await using var database = await TestDatabase.Create(kind);
        var ring = KeyRing.New(TimeProvider.System);
        await using var db = TestDatabase.Connect(database.Address, CurrentUser.Operator, ring);
        var digest = OutsideSubject.DigestOf("https://id.example", "1100000000000");
        var provider = new OutsideProvider
        {
            Id = "moi", Name = new("ก", "a"), Authority = "https://id.example", Issuer = "https://id.example", ClientId = "x", ClientSecret = null, Scopes = [], Prompt = null,
            SubjectClaim = "sub", NameClaims = [], Rules = [], ProvesSecondFactor = false, SecondFactorWhen = [], Contact = null,
        };
        db.Add(OutsideSubject.Link(ring, (await db.GivenAUser()).Id, provider, digest, DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync();
        ring.Renew(Path.Combine(folder.Path, "secrets.json"), TimeProvider.System, [KeyUse.Seal, KeyUse.BlindIndex]);
        var subjects = new SealedSubjects(db);
        Assert.Equal([(KeyUse.Seal, 1), (KeyUse.BlindIndex, 1)], await subjects.KeysInUse(default));
        Assert.Contains((await db.OutsideSignIns.AsNoTracking().SingleAsync()).SubjectIndex, OutsideSubject.IndexesOf(ring, digest));

        Assert.Equal(1, await subjects.Renew(_ => { }, default));
        Assert.Equal(0, await subjects.Renew(_ => { }, default));

        Assert.Equal([(KeyUse.Seal, 2), (KeyUse.BlindIndex, 2)], await subjects.KeysInUse(default));
        var link = await db.OutsideSignIns.AsNoTracking().SingleAsync();
        Assert.Equal(OutsideSubject.IndexesOf(ring, digest)[0], link.SubjectIndex);
        Assert.Equal(digest, OutsideSubject.Open(ring, link));
    }

    [Fact]
    public void The_same_subject_of_another_issuer_is_somebody_else() =>
        Assert.NotEqual(OutsideSubject.DigestOf("https://one.example", "1"), OutsideSubject.DigestOf("https://other.example", "1"));
}
