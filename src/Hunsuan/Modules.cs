using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Aid;
using Hunsuan.Areas;
using Hunsuan.Benefits;
using Hunsuan.Calendar;
using Hunsuan.Cases;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Deadlines;
using Hunsuan.Demo;
using Hunsuan.Goods;
using Hunsuan.Hosting;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Insight;
using Hunsuan.Missed;
using Hunsuan.Privacy;
using Hunsuan.Reception;
using Hunsuan.Records;
using Hunsuan.Referrals;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Simulation;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;
using Microsoft.AspNetCore.DataProtection;

namespace Hunsuan;

/// <summary>All parts of the house, lowest first (รายชื่อโมดูล).</summary>
public static class Modules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new AccessModule(), new AreasModule(), new DeadlinesModule(), new HouseholdsModule(), new WellbeingModule(), new RegistersModule(), new LinksModule(), new ImportsModule(),
        new CentresModule(), new BenefitsModule(), new CasesModule(), new GoodsModule(), new PrivacyModule(), new ReferralsModule(), new AidModule(), new CalendarModule(), new InsightModule(), new RecordsModule(), new ReceptionModule(), new MissedModule(), new SimulationModule(), new DemoModule(),
    ];

    public static IServiceCollection AddHunsuan(this IServiceCollection services, Installation installation)
    {
        services
            .AddSingleton(installation)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(s => KeyRing.Of(installation.SecretKeyFile, s.GetRequiredService<TimeProvider>()))
            .AddScoped<Acting>()
            .AddScoped(scope => scope.GetRequiredService<Acting>().User)
            .AddDbContext<HunsuanDb>(options => options.UseHunsuanDatabase(installation.Database))
            .AddScoped<Activity>()
            .AddScoped<ForgetInLog>()
            .AddScoped<RenewKeys>()
            .AddScoped<Menu>()
            .AddHostedService<FilesLeftOut>();
        services.AddDataProtection().PersistKeysToFileSystem(new(installation.KeyFolder)).SetApplicationName("hunsuan");
        foreach (var module in All) module.Register(services);
        return services;
    }

    public static IEnumerable<Command> Commands() => All.SelectMany(m => m.Commands);

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var module in All) module.Map(routes);
    }
}
