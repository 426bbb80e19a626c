using System.CommandLine;
using Hunsuan.Access.Log;
using Hunsuan.Hosting;
using Hunsuan.Ui;
using Microsoft.AspNetCore.Authentication;

namespace Hunsuan.Access;

/// <summary>Who may sign in, what each may do, and what each did (ผู้ใช้และสิทธิ).</summary>
public sealed class AccessModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<Passwords>()
        .AddSingleton<SignInLimit>()
        .AddScoped<SignIn>()
        .AddScoped<ChangePassword>()
        .AddScoped<AddUser>()
        .AddScoped<ChangeUser>()
        .AddScoped<UserList>()
        .AddScoped<PeopleToAsk>()
        .AddScoped<FirstAdministrator>()
        .AddSingleton(s => ReadLimit.Load(s.GetRequiredService<Installation>(), s.GetRequiredService<ILogger<ReadLimit>>()))
        .AddScoped<RecordReads>()
        .AddScoped<LogBeginning>()
        .AddScoped<VerifyLog>()
        .AddScoped<PublishHead>()
        .AddHostedService<DailyHead>()
        .AddSingleton(new MenuEntry("/users", AccessTexts.Users, MenuGroup.Administration, Permit.Administer));

    public IEnumerable<Command> Commands => [UserCommand.Create(), AuditCommand.Create()];

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOut).RequireAuthorization(Permit.UseOwnAccount);

    private static async Task<IResult> SignOut(HttpContext context, Activity activity)
    {
        await activity.Note(ActivityKind.SignedOut, context.RequestAborted);
        await context.SignOutAsync();
        return Results.Redirect(Sessions.SignInPath);
    }
}
