using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>What is read from files once, at the start, some of them put there by whoever runs the installation (ข้อมูลอ้างอิงจากแฟ้ม).</summary>
public interface IReadsFiles
{
    /// <summary>What was left out, and what to mend; the rest is used.</summary>
    IReadOnlyList<Problem> Problems { get; }
}

internal static class FileBooks
{
    /// <summary>One for the whole program, whose slips are told at the start.</summary>
    public static IServiceCollection AddBook<T>(this IServiceCollection services, Func<IServiceProvider, T> read) where T : class, IReadsFiles =>
        services.AddSingleton(read).AddSingleton<IReadsFiles>(s => s.GetRequiredService<T>());
}
