using Hunsuan.Access;

namespace Hunsuan.Ui;

/// <summary>
/// Pieces of work beside that of the page, each for the areas where the user holds the permit that it asks for (งานย่อยตามสิทธิ).
/// One for all permits that reach the same areas.
/// </summary>
internal sealed class ScopesByPermit(IServiceProvider services, CurrentUser user) : IAsyncDisposable
{
    private readonly Dictionary<AreaScope, AsyncServiceScope> _scopes = [];

    public IServiceProvider For(string permit)
    {
        var acting = user.Under(permit);
        if (!_scopes.TryGetValue(acting.Area, out var scope)) _scopes[acting.Area] = scope = services.CreateScopeFor(acting);
        return scope.ServiceProvider;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var scope in _scopes.Values) await scope.DisposeAsync();
    }
}
