using System.CommandLine;
using Hunsuan.Hosting;

namespace Hunsuan.Demo;

/// <summary>An installation to try the program with, full of invented people (ระบบสาธิต).</summary>
public sealed class DemoModule : IModule
{
    public void Register(IServiceCollection services) => services.AddHostedService<CloseDemoAccounts>();

    public IEnumerable<Command> Commands => [DemoCommand.Create()];
}
