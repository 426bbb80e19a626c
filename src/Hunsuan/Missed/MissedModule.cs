using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Corrections;
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
        .AddScoped<RequestOfMissed>()
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
        .AddScoped<NewCorrection>()
        .AddScoped<SeenByRoles>()
        .AddScoped<DraftCorrection>()
        .AddScoped<DraftFromCampaign>()
        .AddScoped<SendCorrections>()
        .AddScoped<ChangeCorrection>()
        .AddScoped<CorrectionRows>()
        .AddScoped<CorrectionList>()
        .AddScoped<CorrectionLetter>()
        .AddSingleton(new MenuEntry(CorrectionAddress.Home, CorrectionPageTexts.Menu, MenuGroup.Finding, Permit.WorkCases)
        {
            Order = 26, Count = (services, stop) => services.GetRequiredService<CorrectionList>().CountDrafted(stop),
        })
        .AddSingleton(new MenuEntry(CampaignAddress.Home, CampaignTexts.Menu, MenuGroup.Finding, Permit.SeeHouseholds) { Order = 24 })
        .AddSingleton(new MenuEntry(CampaignAddress.Mine, CampaignTexts.Mine, MenuGroup.Finding, Permit.SeeHouseholds)
        {
            Order = 25, Count = (services, stop) => services.GetRequiredService<TargetCards>().CountMine(stop),
        })
        .AddSingleton(new MenuEntry(MissedAddress.Home, MissedTexts.Menu, MenuGroup.Finding, Permit.SeeHouseholds) { Order = 23 });

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/missed/{word}/list.csv", (string word, MissedExport export, HttpContext http, CancellationToken stop) => export.Run(word, http, stop))
            .RequireAuthorization(Permit.ExportLists);
        routes.MapGet("/corrections/letters/{id:guid}/rows.csv", CorrectionFile.Send).RequireAuthorization(Permit.ExportLists);
    }
}
