using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Ui;

namespace Hunsuan.Records;

/// <summary>One page for a household, and the search that finds it (แฟ้มครัวเรือน).</summary>
public sealed class RecordsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<NameIndex>()
        .AddScoped<Search>()
        .AddScoped<SearchAddress>()
        .AddScoped<HouseholdRecord>()
        .AddScoped<HouseholdTimeline>()
        .AddScoped<RevealCitizenIds>()
        .AddScoped<RecentChanges>()
        .AddSingleton(new MenuEntry("/search", RecordTexts.Search, MenuGroup.Data, Permit.SeeHouseholds) { Order = -1 })
        .AddSingleton(new TopSearch("/search", RecordTexts.SearchBox, Permit.SeeHouseholds));
}
