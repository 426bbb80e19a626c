namespace Hunsuan.Wellbeing;

/// <summary>Tells whoever starts the server which editions and definitions were left out, and why (ตรวจข้อมูลอ้างอิงเมื่อเริ่มระบบ).</summary>
internal sealed partial class WellbeingAtStart(EditionBook editions, VulnerabilityBook definitions, ILogger<WellbeingAtStart> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in editions.Problems.Concat(definitions.Problems)) LeftOut(log, problem.Message.English);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Left out: {Problem}")]
    private static partial void LeftOut(ILogger log, string problem);
}
