using System.CommandLine;
using Hunsuan.Hosting;
using Hunsuan.Imports.Lists;
using Hunsuan.Imports.Survey;

namespace Hunsuan.Imports;

/// <summary>Surveys and agency lists that come in as files (การนำเข้าข้อมูล).</summary>
public sealed class ImportsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<SurveyImport>()
        .AddScoped<ListImport>()
        .AddScoped<RunImport>();

    public IEnumerable<Command> Commands => [ImportCommand.Create()];
}
