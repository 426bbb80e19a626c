namespace Hunsuan.Access;

/// <summary>In whose name one request, command or background task works (ผู้กระทำ); nobody's until somebody is named.</summary>
public sealed class Acting
{
    private bool _isRead;

    /// <exception cref="InvalidOperationException">Something already works in the name of another.</exception>
    public CurrentUser User
    {
        get
        {
            _isRead = true;
            return field;
        }
        set => field = _isRead ? throw new InvalidOperationException("Name the user before anything is done.") : value;
    } = CurrentUser.Nobody;
}

/// <summary>Work apart from a request (งานเบื้องหลัง).</summary>
public static class ActingScopes
{
    /// <summary>A piece of work in a user's name, apart from the request that ordered it.</summary>
    public static AsyncServiceScope CreateScopeFor(this IServiceProvider services, CurrentUser user)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Acting>().User = user;
        return scope;
    }
}
