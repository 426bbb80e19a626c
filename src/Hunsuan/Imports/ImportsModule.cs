using System.CommandLine;
using Hunsuan.Access;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Lists;
using Hunsuan.Imports.Matching;
using Hunsuan.Imports.Queue;
using Hunsuan.Imports.Survey;
using Hunsuan.Imports.Upload;
using Hunsuan.Ui;

namespace Hunsuan.Imports;

/// <summary>Surveys and agency lists that come in as files (การนำเข้าข้อมูล).</summary>
public sealed class ImportsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<SurveyImport>()
        .AddScoped<ListImport>()
        .AddScoped<RunImport>()
        .AddSingleton<ImportFolders>()
        .AddScoped<IKeepsSealed, SealedUploads>()
        .AddSingleton<ImportFields>()
        .AddScoped<ImportCleanup>()
        .AddScoped<StartImport>()
        .AddScoped<MatchColumns>()
        .AddScoped<SaveProfile>()
        .AddScoped<ProfileList>()
        .AddSingleton<RunningImports>()
        .AddSingleton<ImportBell>()
        .AddSingleton<ImportTurn>()
        .AddHostedService<ImportQueue>()
        .AddScoped<OwnImports>()
        .AddScoped<ImportList>()
        .AddScoped<CommitImport>()
        .AddScoped<CancelImport>()
        .AddScoped<RefusedDownload>()
        .AddSingleton(new MenuEntry(ImportAddress.All, ImportPageTexts.Imports, MenuGroup.Data, Permit.Import)
        {
            Count = (scope, stop) => scope.GetRequiredService<OwnImports>().CountWaiting(stop),
        });

    public IEnumerable<Command> Commands => [ImportCommand.Create()];

    public void Map(IEndpointRouteBuilder routes)
    {
        ReceiveUpload.Map(routes);
        ExampleFile.Map(routes);
        RefusedDownload.Map(routes);
        CommitImport.Map(routes);
        CancelImport.Map(routes);
        ProfileDownload.Map(routes);
    }
}
