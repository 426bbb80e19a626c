using System.Text;
using Hunsuan.Access;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Which role opens which address, as <see cref="AccessMatrixTests"/> proves it, printed into the page on privacy.</summary>
/// <remarks>Set HUNSUAN_PRINT=1 to print it anew after a change.</remarks>
public class AccessTableTests
{
    private const string Page = "docs/privacy.md", Begin = "<!-- table of access, made by AccessTableTests -->", End = "<!-- end of the table of access -->";

    [Fact]
    public async Task The_page_on_privacy_shows_the_table_of_access()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var table = $"{Begin}\n{Table(KnownAddress.All(site.Services))}{End}";
        var page = Repository.Read(Page);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal) + End.Length);
        if (Environment.GetEnvironmentVariable("HUNSUAN_PRINT") == "1")
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, Page), page[..from] + table + page[to..]);
        else
            Assert.Equal(table, page[from..to]);
    }

    private static string Table(IReadOnlyList<KnownAddress> addresses)
    {
        var roles = Given.Roles.Roles;
        var text = new StringBuilder();
        text.Append("| permit and its addresses |").AppendJoin('|', roles.Select(r => $" {r.Name.English} ")).Append("|\n");
        text.Append("|---|").AppendJoin('|', roles.Select(_ => ":-:")).Append("|\n");
        foreach (var permit in Permit.All)
        {
            var routes = addresses.Where(a => a.Permit == permit).Select(a => $"`{a.Route}`").ToList();
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| **{RoleTexts.OfPermit(permit).English}** (`{permit}`): {string.Join(" ", routes)} |");
            text.AppendJoin('|', roles.Select(r => r.Permits.Contains(permit) ? " ✓ " : " ")).Append("|\n");
        }

        var open = addresses.Where(a => a.Permit is null).Select(a => $"`{a.Route}`");
        return text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\nOpen to all: {string.Join(" ", open)}.\n").ToString();
    }
}
