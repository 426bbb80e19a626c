using Hunsuan.Hosting;

namespace Hunsuan.Records;

/// <summary>One page for a household, and the search that finds it (แฟ้มครัวเรือน).</summary>
public sealed class RecordsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<NameIndex>()
        .AddScoped<Search>()
        .AddScoped<HouseholdRecord>()
        .AddScoped<HouseholdTimeline>()
        .AddScoped<RevealCitizenIds>();
}
