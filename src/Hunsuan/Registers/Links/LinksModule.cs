using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Registers.Links.Again;
using Hunsuan.Ui;

namespace Hunsuan.Registers.Links;

/// <summary>Who is who among the survey and the lists: linking in the background, and the queue of pairs (การเชื่อมโยงทะเบียน).</summary>
public sealed class LinksModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(s => LinkLimits.Load(s.GetRequiredService<Installation>(), s.GetRequiredService<ILogger<LinkLimits>>()))
        .AddSingleton<RunningLinks>()
        .AddHostedService<LinkQueue>()
        .AddScoped<NewestImport>()
        .AddScoped<LinkSource>()
        .AddScoped<Stakes>()
        .AddScoped<KeepDecisions>()
        .AddScoped<StoreLinks>()
        .AddSingleton<IndexFiles>()
        .AddScoped<SinceThen>()
        .AddScoped<CompareChanged>()
        .AddScoped<StoreChanged>()
        .AddScoped<LinkChanged>()
        .AddScoped<RunLinks>()
        .AddScoped<LinkRunList>()
        .AddScoped<LinkedRows>()
        .AddScoped<RegroupRecords>()
        .AddScoped<DecidePair>()
        .AddScoped<TakeBackDecision>()
        .AddScoped<TakeOut>()
        .AddScoped<PairList>()
        .AddScoped<PairView>()
        .AddScoped<ClusterView>()
        .AddScoped<AgreementView>()
        .AddSingleton(new MenuEntry("/links/review", PairTexts.Queue, MenuGroup.Finding, Permit.ReviewLinks)
        {
            Order = 22,
            Count = (scope, stop) => scope.GetRequiredService<PairList>().Count(stop),
        });

    public IEnumerable<Command> Commands => [LinksCommand.Create()];

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/links/model.json", (LinkRunList runs, CancellationToken stop) => runs.Model(stop)).RequireAuthorization(Permit.ReviewLinks);
}
