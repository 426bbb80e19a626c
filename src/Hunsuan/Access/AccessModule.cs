using System.CommandLine;
using Hunsuan.Access.Devices;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Access;

/// <summary>Who may sign in, what each may do, and what each did (ผู้ใช้และสิทธิ).</summary>
public sealed class AccessModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<Passwords>()
        .AddSingleton<SignInLimit>()
        .AddScoped<SignIn>()
        .AddScoped<BeginSession>()
        .AddScoped<LiveSession>()
        .AddScoped<EndSessions>()
        .AddScoped<SessionList>()
        .AddScoped<ChangePassword>()
        .AddScoped<AddUser>()
        .AddScoped<ChangeUser>()
        .AddScoped<UserList>()
        .AddScoped<PeopleToAsk>()
        .AddScoped<FirstAdministrator>()
        .AddSingleton(new MenuEntry("/users", AccessTexts.Users, MenuGroup.Administration, Permit.Administer));

    public IEnumerable<Command> Commands => [UserCommand.Create()];

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", (Delegate)SignOut).RequireAuthorization(Permit.UseOwnAccount);

    private static async Task<IResult> SignOut(HttpContext context)
    {
        await Sessions.End(context);
        return Results.Redirect(Sessions.SignInPath);
    }
}
