using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>What is read from files once, at the start, some of them put there by whoever runs the installation (ข้อมูลอ้างอิงจากแฟ้ม).</summary>
public interface IReadsFiles
{
    /// <summary>What was left out, and what to mend; the rest is used.</summary>
    IReadOnlyList<Problem> Problems { get; }
}

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

internal static class FileBooks
{
    /// <summary>One for the whole program, whose slips are told at the start.</summary>
    public static IServiceCollection AddBook<T>(this IServiceCollection services, Func<IServiceProvider, T> read) where T : class, IReadsFiles =>
        services.AddSingleton(read).AddSingleton<IReadsFiles>(s => s.GetRequiredService<T>());
}
