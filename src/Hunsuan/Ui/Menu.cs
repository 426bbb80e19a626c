using Hunsuan.Access;

namespace Hunsuan.Ui;

/// <summary>The sidebar as the signed-in user sees it, with counts (เมนูของผู้ใช้).</summary>
public sealed class Menu(IEnumerable<MenuEntry> entries, CurrentUser user, IServiceProvider services)
{
    public sealed record Line(MenuEntry Entry, int? Count);

    private Task<IReadOnlyList<Line>>? _lines;

    /// <summary>Counted once for a request.</summary>
    public Task<IReadOnlyList<Line>> Lines(CancellationToken stop) => _lines ??= Read(stop);

    private async Task<IReadOnlyList<Line>> Read(CancellationToken stop)
    {
        var lines = new List<Line>();
        // The page asks its own questions meanwhile, and a database context answers one at a time.
        await using var scopes = new ScopesByPermit(services, user);
        foreach (var entry in entries.Where(e => user.May(e.Permit)).OrderBy(e => e.Group).ThenBy(e => e.Order))
            lines.Add(new(entry, entry.Count is null ? null : await entry.Count(scopes.For(entry.Permit), stop)));
        return lines;
    }
}
