using Hunsuan.Access.Factors;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Factors;

public class SealedFactorsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Secrets_are_sealed_anew_and_open_as_before(Provider provider)
    {
        using var folder = new TemporaryFolder();
        await using var database = await TestDatabase.Create(provider);
        var ring = KeyRing.New(TimeProvider.System);
        await using var db = TestDatabase.Connect(database.Address, Hunsuan.Access.CurrentUser.Operator, ring);
        var user = await db.GivenAUser();
        db.Add(new SecondFactor { UserId = user.Id, Secret = ring.Seal("secret", SecondFactor.SecretPlace, user.Id) });
        await db.SaveChangesAsync();
        ring.Renew(Path.Combine(folder.Path, "secrets.json"), TimeProvider.System, [KeyUse.Seal]);
        var sealedFactors = new SealedFactors(db);
        Assert.Equal([(KeyUse.Seal, 1)], await sealedFactors.KeysInUse(default));

        Assert.Equal(1, await sealedFactors.Renew(_ => { }, default));
        Assert.Equal(0, await sealedFactors.Renew(_ => { }, default));

        Assert.Equal([(KeyUse.Seal, 2)], await sealedFactors.KeysInUse(default));
        Assert.Equal("secret", ring.OpenText((await db.SecondFactors.AsNoTracking().SingleAsync()).Secret, SecondFactor.SecretPlace, user.Id));
    }
}
