using Hunsuan.Access;

namespace Hunsuan.Wellbeing;

/// <summary>
/// Tells whoever starts the server which editions and definitions were left out, and whether people's standing is still by an earlier
/// rule (ตรวจข้อมูลอ้างอิงเมื่อเริ่มระบบ).
/// </summary>
/// <remarks>It changes nothing by itself: a slip in a file would change everybody's standing with the next start.</remarks>
internal sealed partial class WellbeingAtStart(
    EditionBook editions, VulnerabilityBook definitions, IServiceProvider services, ILogger<WellbeingAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in editions.Problems.Concat(definitions.Problems)) LeftOut(log, problem.Message.English);

        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        foreach (var edition in await scope.ServiceProvider.GetRequiredService<OutdatedProfiles>().Editions(cancellationToken))
            Outdated(log, edition.Id);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Left out: {Problem}")]
    private static partial void LeftOut(ILogger log, string problem);

    [LoggerMessage(LogLevel.Warning, "Profiles of the edition {Edition} are by an earlier rule: run ./hunsuan measure recompute")]
    private static partial void Outdated(ILogger log, string edition);
}
