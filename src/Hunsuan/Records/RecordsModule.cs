using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Records.Activities;
using Hunsuan.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Hunsuan.Records;

/// <summary>One page for a household, and the search that finds it (แฟ้มครัวเรือน).</summary>
public sealed class RecordsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<NameIndex>()
        .AddScoped<Search>()
        .AddScoped<SearchAddress>()
        .AddScoped<HealthShown>()
        .AddScoped<HouseholdRecord>()
        .AddScoped<ReferralSteps>()
        .AddScoped<HouseholdTimeline>()
        .AddScoped<RevealSecured>()
        .AddScoped<RecentChanges>()
        .AddSingleton(new MenuEntry(SearchAddress.Path, RecordTexts.Search, MenuGroup.Data, Permit.SeeHouseholds) { Order = -1 })
        .AddScoped<ActivitySearch>()
        .AddScoped<ActivityDetails>()
        .AddScoped<ActivityExport>()
        .AddSingleton(new MenuEntry("/activities", ActivityTexts.Title, MenuGroup.Administration, Permit.SeeActivities))
        .AddSingleton(new TopSearch(SearchAddress.FindPath, RecordTexts.SearchBox, Permit.SeeHouseholds));

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/activities.csv", (ActivityExport export, HttpContext http, CancellationToken stop) => export.Run(http, stop)).RequireAuthorization(Permit.SeeActivities);
        routes.MapPost(SearchAddress.FindPath, ([FromForm] string? q, SearchAddress addresses) => Results.Redirect(addresses.Of(q))).RequireAuthorization(Permit.SeeHouseholds);
    }
}
