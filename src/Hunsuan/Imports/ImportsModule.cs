using Hunsuan.Hosting;

namespace Hunsuan.Imports;

/// <summary>Surveys and agency lists that come in as files (การนำเข้าข้อมูล).</summary>
public sealed class ImportsModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }
}
