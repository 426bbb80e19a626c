using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Insight.AgencyLists;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Lists;
using Hunsuan.Insight.Measures;
using Hunsuan.Insight.Overview;
using Hunsuan.Insight.Unclaimed;
using Hunsuan.Insight.Unlisted;
using Hunsuan.Ui;

namespace Hunsuan.Insight;

/// <summary>Area home, maps and lists: what the figures say (ภาพรวมพื้นที่).</summary>
public sealed class InsightModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(_ => new FigureCache())
        .AddScoped<DataVersion>()
        .AddScoped<MeasuredDimensions>()
        .AddScoped<AreaFigures>()
        .AddScoped<AreaMeasure>()
        .AddScoped<AreaIndex>()
        .AddScoped<SurveyRounds>()
        .AddScoped<AreaRounds>()
        .AddScoped<AreaIndexOverview>()
        .AddScoped<IndexFiles>()
        .AddScoped<CaseFigures>()
        .AddScoped<ShownFigures>()
        .AddSingleton(s => SmallNumbers.Of(s.GetRequiredService<Installation>().DataFolder, s.GetRequiredService<ILogger<SmallNumbers>>()))
        .AddScoped<CardListDay>()
        .AddScoped<AreaOverview>()
        .AddScoped<VillagePlaces>()
        .AddScoped<AreaMapPicture>()
        .AddScoped<FigureFile>()
        .AddScoped<MatchingPeople>()
        .AddScoped<Judgements>()
        .AddScoped<ListCounts>()
        .AddScoped<ListRows>()
        .AddScoped<PeopleList>()
        .AddScoped<ListExport>()
        .AddScoped<UnclaimedBenefits>()
        .AddScoped<UnclaimedView>()
        .AddScoped<UnclaimedFile>()
        .AddScoped<NamesOfFound>()
        .AddScoped<UnclaimedPeople>()
        .AddScoped<AffectedPeople>()
        .AddScoped<CoarseCounts>()
        .AddScoped<RegisterOverview>()
        .AddScoped<RegisterHistory>()
        .AddScoped<ChangedEntries>()
        .AddScoped<UnlistedPeople>()
        .AddScoped<UnsurveyedHouses>()
        .AddSingleton(new MenuEntry(RegisterTexts.Path, RegisterTexts.Menu, MenuGroup.Data, Permit.SeeFigures) { Order = 2 })
        .AddSingleton(new MenuEntry("/areas", OverviewTexts.Menu, MenuGroup.Data, Permit.SeeFigures) { Order = -1 })
        .AddSingleton(Queue(PeopleKind.Targeted, 20, count => count.Targeted))
        .AddSingleton(Queue(PeopleKind.Missed, 21, count => count.Missed))
        .AddSingleton(new MenuEntry(ListAddress.Of(PeopleKind.All), InsightTexts.Everybody, MenuGroup.Data, Permit.SeeHouseholds) { Order = 1 });

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/areas/figures.csv", (string? level, FigureFile file, CancellationToken stop) => file.Run(null, level, stop))
            .RequireAuthorization(Permit.SeeFigures);
        routes.MapGet("/areas/{code}/figures.csv", (string code, string? level, FigureFile file, CancellationToken stop) => file.Run(code, level, stop))
            .RequireAuthorization(Permit.SeeFigures);
        routes.MapGet("/areas/measure/{file}", (string file, IndexFiles files, HttpContext http, CancellationToken stop) => files.Run(null, file, http.Request.Query, stop))
            .RequireAuthorization(Permit.SeeFigures);
        routes.MapGet("/areas/{code}/measure/{file}", (string code, string file, IndexFiles files, HttpContext http, CancellationToken stop) => files.Run(code, file, http.Request.Query, stop))
            .RequireAuthorization(Permit.SeeFigures);
        routes.MapGet("/areas/{code}/benefits.csv", (string code, UnclaimedFile file, CancellationToken stop) => file.Run(code, stop))
            .RequireAuthorization(Permit.SeeFigures);
        routes.MapPost("/lists/{kind}/list.csv", (string kind, ListExport export, HttpContext http, CancellationToken stop) => export.Run(kind, http, stop))
            .RequireAuthorization(Permit.ExportLists);
    }

    private static MenuEntry Queue(PeopleKind kind, int order, Func<Registers.TargetCount, int> count) =>
        new(ListAddress.Of(kind), ListAddress.NameOf(kind), MenuGroup.Finding, Permit.SeeHouseholds)
        {
            Order = order,
            Count = async (services, stop) => count(await services.GetRequiredService<AreaFigures>().OfUser(stop)),
        };
}
