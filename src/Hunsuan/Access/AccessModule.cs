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
        .AddSingleton(s => RoleBook.Load(Path.Combine(s.GetRequiredService<Installation>().DataFolder, "roles")))
        .AddScoped<UsersWithRoles>()
        .AddScoped<GrantRole>()
        .AddScoped<OpenInEmergency>()
        .AddScoped<EmergencyReviews>()
        .AddScoped<OrganisationList>()
        .AddScoped<KeepOrganisation>()
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
        .AddSingleton(new MenuEntry("/users", AccessTexts.Users, MenuGroup.Administration, Permit.Administer))
        .AddSingleton(new MenuEntry("/organisations", OrganisationTexts.Organisations, MenuGroup.Administration, Permit.Administer) { Order = 1 })
        .AddSingleton(new MenuEntry("/roles", RoleTexts.Roles, MenuGroup.Administration, Permit.Administer) { Order = 2 })
        .AddSingleton(new MenuEntry("/emergency", EmergencyTexts.Open, MenuGroup.Data, Permit.OpenInEmergency) { Order = 90 })
        .AddSingleton(new MenuEntry("/emergency/reviews", EmergencyTexts.Reviews, MenuGroup.Work, Permit.ReviewEmergencies)
        {
            Order = 30,
            IsLate = true,
            Count = (services, stop) => services.GetRequiredService<EmergencyReviews>().CountWaiting(stop),
        });

    public IEnumerable<Command> Commands => [UserCommand.Create(), AuditCommand.Create()];

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOut).RequireAuthorization(Permit.UseOwnAccount);

    private static async Task<IResult> SignOut(HttpContext context, Activity activity)
    {
        await activity.Note(ActivityKind.SignedOut, context.RequestAborted);
        await context.SignOutAsync();
        return Results.Redirect(Sessions.SignInPath);
    }
}
