using System.Net;
using Hunsuan.Access;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Hosting;

/// <summary>What users see when something goes wrong, and what they do not.</summary>
public class ErrorPageTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")] // which a machine may be set to
    public async Task A_fault_of_ours_is_told_without_details(string environment)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, configure: b => b.Environment.EnvironmentName = environment);
        // Without its table, the user behind the cookie can't be looked up.
        await site.SignInAs(Role.Administrator);
        await using (var db = database.Open()) await db.Database.ExecuteSqlAsync($"DROP TABLE users");

        var answer = await site.Get("/users");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(UiTexts.Failed.Thai, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no such table", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
