using System.CommandLine;
using Hunsuan.Hosting;

namespace Hunsuan.Wellbeing;

/// <summary>What households lack in five dimensions (ความเป็นอยู่ 5 มิติ).</summary>
public sealed class WellbeingModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(scope => EditionBook.Load(AddedTo(scope, "editions")))
        .AddBook(scope => VulnerabilityBook.Load(AddedTo(scope, "definitions")))
        .AddScoped<HouseholdProfile>()
        .AddScoped<OutdatedProfiles>()
        .AddScoped<RecomputeProfiles>()
        .AddScoped<VisitForm>()
        .AddHostedService<WellbeingAtStart>();

    public IEnumerable<Command> Commands => [MeasureCommand.Create()];

    // What an administrator added lies with the data, not with the program.
    private static string? AddedTo(IServiceProvider services, string name) =>
        Path.Combine(services.GetRequiredService<Installation>().DataFolder, name) is var folder && Directory.Exists(folder) ? folder : null;
}
