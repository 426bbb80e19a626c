using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Ui;

namespace Hunsuan.Missed;

/// <summary>Whom help may have missed: questions over the survey and the lists, and looking for people on the spot (ผู้ตกหล่น).</summary>
public sealed class MissedModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<BeyondArea>()
        .AddScoped<SamePerson>()
        .AddScoped<FindMissed>()
        .AddScoped<WhatIsKnown>()
        .AddScoped<MissedEntries>()
        .AddScoped<MissedRows>()
        .AddScoped<MissedList>()
        .AddScoped<MissedExport>()
        .AddScoped<CoverageMap>()
        .AddScoped<Visitors>()
        .AddScoped<CampaignsOfTargets>()
        .AddScoped<BeginCampaign>()
        .AddScoped<AssignVillage>()
        .AddScoped<RecordOutcome>()
        .AddScoped<CloseCampaign>()
        .AddScoped<CampaignView>()
        .AddScoped<TargetCards>()
        .AddSingleton(new MenuEntry(CampaignAddress.Home, CampaignTexts.Menu, MenuGroup.Work, Permit.SeeHouseholds) { Order = 24 })
        .AddSingleton(new MenuEntry(CampaignAddress.Mine, CampaignTexts.Mine, MenuGroup.Work, Permit.SeeHouseholds)
        {
            Order = 25, Count = (services, stop) => services.GetRequiredService<TargetCards>().CountMine(stop),
        })
        .AddSingleton(new MenuEntry(MissedAddress.Home, MissedTexts.Menu, MenuGroup.Work, Permit.SeeHouseholds) { Order = 23 });

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/missed/{word}/list.csv", (string word, MissedExport export, HttpContext http, CancellationToken stop) => export.Run(word, http, stop))
            .RequireAuthorization(Permit.ExportLists);
    }
}
