using Hunsuan.Hosting;

namespace Hunsuan.Cases;

/// <summary>Help for a household from the first word to its outcome (เคส).</summary>
public sealed class CasesModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<CaseOwners>()
        .AddScoped<CaseList>()
        .AddScoped<OpenCase>()
        .AddScoped<HandOverCase>()
        .AddScoped<GiveHelp>()
        .AddScoped<CloseCase>()
        .AddScoped<ReopenCase>()
        .AddScoped<MergeHouseholds>()
        .AddScoped<MeasureHousehold>();
}
