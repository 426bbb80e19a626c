using Hunsuan.Hosting;

namespace Hunsuan.Wellbeing;

/// <summary>What households lack in five dimensions (ความเป็นอยู่ 5 มิติ).</summary>
public sealed class WellbeingModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(scope => EditionBook.Load(AddedTo(scope.GetRequiredService<Installation>())))
        .AddSingleton(_ => VulnerabilityBook.Load())
        .AddScoped<HouseholdProfile>()
        .AddScoped<VisitForm>();

    // Editions that an administrator added lie with the data, not with the program.
    private static string? AddedTo(Installation installation) =>
        Path.Combine(installation.DataFolder, "editions") is var folder && Directory.Exists(folder) ? folder : null;
}
