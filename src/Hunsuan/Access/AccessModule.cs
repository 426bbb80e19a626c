using System.CommandLine;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Invitations;
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
        .AddSingleton<CommonPasswords>()
        .AddSingleton<BreachedPasswords>()
        .AddSingleton<GuessablePasswords>()
        .AddSingleton<PasswordRules>()
        .AddScoped<OwnPassword>()
        .AddScoped<InviteUser>()
        .AddScoped<AcceptInvitation>()
        .AddScoped<CodeCheck>()
        .AddScoped<ProveCode>()
        .AddScoped<RecoveryCodes>()
        .AddScoped<SetUpSecondFactor>()
        .AddScoped<EndSecondFactor>()
        .AddScoped<SecondFactorView>()
        .AddScoped<BeginSession>()
        .AddScoped<LiveSession>()
        .AddScoped<EndSessions>()
        .AddScoped<SessionList>()
        .AddScoped<SharedPhone>()
        .AddScoped<PhoneSessions>()
        .AddScoped<UnlockSession>()
        .AddScoped<ChangePassword>()
        .AddScoped<AddUser>()
        .AddScoped<ChangeUser>()
        .AddScoped<UserList>()
        .AddScoped<PeopleToAsk>()
        .AddScoped<FirstAdministrator>()
        .AddSingleton(new MenuEntry("/users", AccessTexts.Users, MenuGroup.Administration, Permit.Administer));

    public IEnumerable<Command> Commands => [UserCommand.Create()];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-out", (Delegate)SignOut).RequireAuthorization(Permit.UseOwnAccount);
        routes.MapPost("/lock", Lock).RequireAuthorization(Permit.UseOwnAccount);
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        await Sessions.End(context);
        // On a shared phone others may still be signed in; the page goes on to the sign-in where nobody is.
        return Results.Redirect(Sessions.UnlockPath);
    }

    private static async Task<IResult> Lock(HttpContext context, SharedPhone phone)
    {
        await phone.Lock(Identity.SessionOf(context.User), context.RequestAborted);
        return Results.Redirect(Sessions.UnlockPath);
    }
}
