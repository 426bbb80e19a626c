using Hunsuan.Access;

namespace Hunsuan.Wellbeing;

/// <summary>Tells whoever starts the server whether people's standing is still by an earlier rule (ตรวจข้อมูลอ้างอิงเมื่อเริ่มระบบ).</summary>
/// <remarks>It changes nothing by itself: a slip in a file would change everybody's standing with the next start.</remarks>
internal sealed partial class WellbeingAtStart(IServiceProvider services, ILogger<WellbeingAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        foreach (var edition in await scope.ServiceProvider.GetRequiredService<OutdatedProfiles>().Editions(cancellationToken))
            Outdated(log, edition.Id);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Profiles of the edition {Edition} are by an earlier rule: run ./hunsuan measure recompute")]
    private static partial void Outdated(ILogger log, string edition);
}
