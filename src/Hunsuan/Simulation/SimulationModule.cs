using System.CommandLine;
using Hunsuan.Hosting;

namespace Hunsuan.Simulation;

/// <summary>Invented provinces, made from a seed (ข้อมูลสมมุติ).</summary>
public sealed class SimulationModule : IModule
{
    public void Register(IServiceCollection services)
    {
    }

    public IEnumerable<Command> Commands => [SimulateCommand.Create()];
}
