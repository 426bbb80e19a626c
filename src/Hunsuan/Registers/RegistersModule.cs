using System.CommandLine;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Hosting;
using Hunsuan.Registers.Linking;

namespace Hunsuan.Registers;

/// <summary>The lists of agencies and what follows from them: the targeted and the missed (ทะเบียนของหน่วยงาน).</summary>
public sealed class RegistersModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddBook(s => ListBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<IKeepsSealed, SealedCitizenIds<ListEntry>>()
        .AddScoped<TargetCounts>();

    public IEnumerable<Command> Commands => [TargetCommand.Create(), LinkCommand.Create()];
}
