using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Rules;
using Hunsuan.Benefits.Screening;
using Hunsuan.Centres.Services;
using Hunsuan.Hosting;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits;

/// <summary>Who may have which benefit, by rules as files (สวัสดิการและกติกา).</summary>
public sealed class BenefitsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => BenefitBook.Load(new KnownOrigins(s.GetRequiredService<EditionBook>(), s.GetRequiredService<ListBook>()), AddedTo(s)))
        .AddSingleton<IBenefitNames, BenefitNames>()
        .AddHostedService<ApprovedRulesAtStart>()
        .AddScoped<ApprovedRules>()
        .AddScoped<ProposedRules>()
        .AddScoped<ProposeRule>()
        .AddScoped<DecideOnRule>()
        .AddScoped<CompareRules>()
        .AddScoped<RuleText>()
        .AddScoped<LoadAreaFacts>()
        .AddScoped<IKnowsEntitled, EntitledButNotListed>()
        .AddScoped<HouseholdClaims>()
        .AddScoped<AnswerFact>()
        .AddScoped<BeginApplication>()
        .AddScoped<ChangeApplication>()
        .AddScoped<ApplicationView>()
        .AddScoped<ApplicationList>()
        .AddSingleton(new MenuEntry("/benefits", RuleTexts.Menu, MenuGroup.Data, Permit.SeeFigures) { Order = 5 })
        .AddSingleton(new MenuEntry("/applications", ApplicationTexts.Mine, MenuGroup.Help, Permit.WorkCases)
        {
            Order = 2, Count = async (scope, stop) => await scope.GetRequiredService<ApplicationList>().CountMine(stop),
        })
        .AddSingleton(new MenuEntry("/applications/area", ApplicationTexts.OfArea, MenuGroup.Help, Permit.WorkCases)
        {
            Order = 3, Count = async (scope, stop) => await scope.GetRequiredService<ApplicationList>().CountOfArea(stop),
        });

    public IEnumerable<Command> Commands => [ScreenCommand.Create()];

    // What an administrator added lies with the data, not with the program.
    private static string? AddedTo(IServiceProvider services) =>
        Path.Combine(services.GetRequiredService<Installation>().DataFolder, "benefits") is var folder && Directory.Exists(folder) ? folder : null;
}
