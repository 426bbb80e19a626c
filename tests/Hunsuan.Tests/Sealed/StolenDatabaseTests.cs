using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access;
using Hunsuan.Tests.Imports;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Sealed;

public class StolenDatabaseTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Neither_a_number_nor_a_key_stands_anywhere_in_a_database_that_was_worked_with(Provider provider)
    {
        var database = await TestDatabase.CreateOnDisk(provider);
        await using var trial = ImportTrial.Start(database);
        await trial.Survey(OldDatabase.Households, OldDatabase.Persons);
        await trial.List(OldDatabase.Entries);
        // The two numbers change places: both rows are written into the log as they were and became.
        await trial.Survey(OldDatabase.Households, [.. OldDatabase.Persons.Select(Swapped)]);
        await Work(database);

        await using (var db = database.Open())
        {
            Assert.Equal(2, await db.RecordChanges.CountAsync(c => c.Record == "persons"));
            Assert.Contains(await db.Activities.Select(a => a.Kind).ToListAsync(), kind => kind == ActivityKind.SecuredRevealed);
        }

        var raw = await database.RawBytes();
        Assert.True(raw.AsSpan().IndexOf(Encoding.UTF8.GetBytes("สมมุติสอง")) >= 0, "what is not sealed is found, so the search is one");
        Assert.Empty(OldDatabase.FoundIn(raw));
        Assert.DoesNotContain(TestDatabase.Keys.All, key => raw.AsSpan().IndexOf(key.Bytes) >= 0);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_stolen_database_lets_nobody_in(Provider provider)
    {
        await using var database = await TestDatabase.CreateOnDisk(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(Role.Administrator, "");
        var secret = RandomNumberGenerator.GetBytes(20);
        db.Add(new SecondFactor { UserId = user.Id, Secret = db.Keys.Seal(secret, SecondFactor.SecretPlace, user.Id) });
        await db.SaveChangesAsync();
        var session = await new BeginSession(db, Given.UsersOf(db), TimeProvider.System).Run(user, SignInMeans.Password, "Chrome/1 Linux", null, default);

        var raw = await database.RawBytes();

        Assert.True(raw.AsSpan().IndexOf(Encoding.UTF8.GetBytes(user.UserName)) >= 0, "what is not secret is found, so the search is one");
        Assert.True(raw.AsSpan().IndexOf(secret) < 0);
        Assert.True(raw.AsSpan().IndexOf(Encoding.UTF8.GetBytes(session.Token)) < 0);
    }

    /// <summary>Search, read, reveal, filter and export, as an officer does by page.</summary>
    private static async Task Work(TestDatabase database)
    {
        await using var db = database.Open();
        var household = await db.Households.SingleAsync();
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        Assert.Contains("สมมุติ", await site.Search(OldDatabase.Verified), StringComparison.Ordinal);
        await site.Search(OldDatabase.Unverified);
        await site.Read($"/households/{household.Id}");
        await site.Submit($"/households/{household.Id}/secured", "reveal", ("Input.Reason", $"ยื่นคำขอแทน {OldDatabase.Listed}"));
        await site.Read("/lists/all");
        var exported = await site.Post(
            "/lists/all/list.csv", ("_token", await site.TokenOf("/lists/all/export")), ("Input.Purpose", "find-households"), ("Input.Words", $"ตรวจ {OldDatabase.Listed}"));
        Assert.Equal(HttpStatusCode.OK, exported.StatusCode);
    }

    private static string Swapped(string row) => row.Contains(OldDatabase.Verified, StringComparison.Ordinal)
        ? row.Replace(OldDatabase.Verified, OldDatabase.Unverified, StringComparison.Ordinal)
        : row.Replace(OldDatabase.Unverified, OldDatabase.Verified, StringComparison.Ordinal);
}
