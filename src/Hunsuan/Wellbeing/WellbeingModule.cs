using Hunsuan.Hosting;

namespace Hunsuan.Wellbeing;

/// <summary>What households lack in five dimensions (ความเป็นอยู่ 5 มิติ).</summary>
public sealed class WellbeingModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }
}
