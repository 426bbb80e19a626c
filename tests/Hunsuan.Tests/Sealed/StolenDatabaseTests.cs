using System.Text;
using Hunsuan.Access;
using Hunsuan.Tests.Imports;
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

    /// <summary>Search, read, reveal, filter and export, as an officer does by page.</summary>
    private static async Task Work(TestDatabase database)
    {
        await using var db = database.Open();
        var household = await db.Households.SingleAsync();
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.ProvincialOfficer, "56");
        Assert.Contains("สมมุติ", await site.Read($"/search?q={OldDatabase.Verified}"), StringComparison.Ordinal);
        await site.Read($"/search?q={OldDatabase.Unverified}");
        await site.Read($"/households/{household.Id}");
        await site.Submit($"/households/{household.Id}/ids", "reveal", ("Input.Reason", $"ยื่นคำขอแทน {OldDatabase.Listed}"));
        await site.Read($"/lists/all?name={OldDatabase.Verified}");
        await site.Read("/lists/all/list.csv");
    }

    private static string Swapped(string row) => row.Contains(OldDatabase.Verified, StringComparison.Ordinal)
        ? row.Replace(OldDatabase.Verified, OldDatabase.Unverified, StringComparison.Ordinal)
        : row.Replace(OldDatabase.Unverified, OldDatabase.Verified, StringComparison.Ordinal);
}
