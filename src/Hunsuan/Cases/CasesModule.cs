using Hunsuan.Hosting;

namespace Hunsuan.Cases;

/// <summary>Help for a household from the first word to its outcome (เคส).</summary>
public sealed class CasesModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }
}
