using Hunsuan.Hosting;

namespace Hunsuan.Insight;

/// <summary>Area home, maps and lists: what the figures say (ภาพรวมพื้นที่).</summary>
public sealed class InsightModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }
}
