using Hunsuan.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards;

/// <summary>The page on states is printed from the tables that the program works by.</summary>
/// <remarks>Set HUNSUAN_PRINT=1 to print it anew after a change.</remarks>
public class StatePageTests
{
    private const string Page = "docs/states.md";
    private const string Head = "# States\n\nPrinted from the tables that the program works by (`StateTable`); an action that has no row here is refused.\n";

    [Fact]
    public async Task The_page_on_states_shows_every_table()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var page = Head + string.Concat(site.Services.GetServices<IStateTable>().OrderBy(t => t.Name.English, StringComparer.Ordinal).Select(t => $"\n{t.Print()}"));
        if (Environment.GetEnvironmentVariable("HUNSUAN_PRINT") == "1") await File.WriteAllTextAsync(Path.Combine(Repository.Root, Page), page);
        else Assert.Equal(page, Repository.Read(Page));
    }
}
