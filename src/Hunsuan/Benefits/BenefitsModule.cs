using System.CommandLine;
using Hunsuan.Benefits.Facts;
using Hunsuan.Benefits.Screening;
using Hunsuan.Hosting;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits;

/// <summary>Who may have which benefit, by rules as files (สวัสดิการและกติกา).</summary>
public sealed class BenefitsModule : IModule
{
    public void Register(IServiceCollection services) => services.AddBook(s =>
        BenefitBook.Load(new KnownOrigins(s.GetRequiredService<EditionBook>(), s.GetRequiredService<ListBook>()), AddedTo(s)));

    public IEnumerable<Command> Commands => [ScreenCommand.Create()];

    // What an administrator added lies with the data, not with the program.
    private static string? AddedTo(IServiceProvider services) =>
        Path.Combine(services.GetRequiredService<Installation>().DataFolder, "benefits") is var folder && Directory.Exists(folder) ? folder : null;
}
