using System.CommandLine;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Invitations;
using Hunsuan.Access.Log;
using Hunsuan.Access.Outside;
using Hunsuan.Access.Passkeys;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Access;

/// <summary>Who may sign in, what each may do, and what each did (ผู้ใช้และสิทธิ).</summary>
public sealed class AccessModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<Passwords>()
        .AddSingleton<SignInLimit>()
        .AddBook(s => RoleBook.Load(Path.Combine(s.GetRequiredService<Installation>().DataFolder, "roles")))
        .AddScoped<UsersWithRoles>()
        .AddScoped<GrantRole>()
        .AddScoped<OpenInEmergency>()
        .AddScoped<EmergencyReviews>()
        .AddScoped<OrganisationList>()
        .AddScoped<KeepOrganisation>()
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
        .AddScoped<IKeepsSealed, SealedFactors>()
        .AddSingleton<PasskeySite>()
        .AddScoped<PasskeyCheck>()
        .AddScoped<AddPasskey>()
        .AddScoped<ChangePasskey>()
        .AddScoped<ProvePasskey>()
        .AddScoped<PasskeyList>()
        .AddHttpContextAccessor()
        .AddBook(s => OutsideProviders.Load(s.GetRequiredService<Installation>(), s.GetRequiredService<RoleBook>(), s.GetRequiredService<IAreaNames>()))
        .AddSingleton(_ => new OutsideWire(OutsideWire.Patience))
        .AddSingleton<OutsideDiscovery>()
        .AddSingleton<OutsideTokens>()
        .AddScoped<OutsideRules>()
        .AddScoped<EnterFromOutside>()
        .AddScoped<LinkOutside>()
        .AddScoped<UnlinkOutside>()
        .AddScoped<OutsideSignInList>()
        .AddScoped<FreshSignIn>()
        .AddScoped<IKeepsSealed, SealedSubjects>()
        .AddScoped<BeginSession>()
        .AddSingleton<SecondFactorDuty>()
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
        .AddSingleton(new MenuEntry("/emergency/reviews", EmergencyTexts.Reviews, MenuGroup.Oversight, Permit.ReviewEmergencies)
        {
            Order = 30,
            IsLate = true,
            Count = (services, stop) => services.GetRequiredService<EmergencyReviews>().CountWaiting(stop),
        });

    public IEnumerable<Command> Commands => [UserCommand.Create(), AuditCommand.Create()];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-out", (Delegate)SignOut).RequireAuthorization(Permit.UseOwnAccount);
        routes.MapGet(Sessions.AskPasskeyPath, AskForPasskey).AllowAnonymous();
        routes.MapPost("/lock", Lock).RequireAuthorization(Permit.UseOwnAccount);
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        await Sessions.End(context);
        // On a shared phone others may still be signed in; the page goes on to the sign-in where nobody is.
        return Results.Redirect(Sessions.UnlockPath);
    }

    // Asked when the browser is about to answer, and not with the page, which may lie open for long.
    private static async Task<IResult> AskForPasskey(HttpContext context, PasskeySite site, PasskeyCheck check, PasskeyChallenges challenges)
    {
        if (!site.IsPossible(context)) return Results.NotFound();
        var question = await check.Ask(context);
        challenges.Keep(context, PasskeyChallenges.ToSignIn, question.State);
        return Results.Content(question.Json, "application/json");
    }

    private static async Task<IResult> Lock(HttpContext context, SharedPhone phone)
    {
        await phone.Lock(Identity.SessionOf(context.User), context.RequestAborted);
        return Results.Redirect(Sessions.UnlockPath);
    }
}
