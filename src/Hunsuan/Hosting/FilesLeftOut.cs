namespace Hunsuan.Hosting;

/// <summary>Tells whoever starts the server which files were left out (แจ้งแฟ้มที่ใช้ไม่ได้เมื่อเริ่มระบบ).</summary>
internal sealed partial class FilesLeftOut(IEnumerable<IReadsFiles> books, ILogger<FilesLeftOut> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in books.SelectMany(b => b.Problems)) Tell(log, problem.Message.English);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Left out: {Problem}")]
    private static partial void Tell(ILogger log, string problem);
}
