using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Access.Outside;

/// <summary>The providers that this installation lets people sign in by, one file each (ระบบยืนยันตัวตนที่ใช้ได้); none unless somebody set one.</summary>
public sealed class OutsideProviders
{
    private readonly IReadOnlyList<OutsideProvider> _all;

    private OutsideProviders(IReadOnlyList<OutsideProvider> all, IReadOnlyList<Problem> problems) => (_all, Problems) = (all, problems);

    public IReadOnlyList<OutsideProvider> All => _all;

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public OutsideProvider? Find(string id) => _all.FirstOrDefault(p => p.Id == id);

    /// <summary>As the button calls it; the id where the provider is not set here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    internal static OutsideProviders Load(Installation installation, RoleBook roles, IAreaNames areas)
    {
        var folder = Path.Combine(installation.DataFolder, "sign-in");
        if (!Directory.Exists(folder)) return new([], []);
        var read = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => OutsideProviderFile.Read(path, roles, areas, id => SecretOf(installation, id))).ToList();
        return new([.. read.Select(r => r.Value).OfType<OutsideProvider>()], [.. read.SelectMany(r => r.Problems)]);
    }

    private static string? SecretOf(Installation installation, string id)
    {
        var variable = $"HUNSUAN_SIGN_IN_SECRET_{id.ToUpperInvariant().Replace('-', '_')}";
        if (Environment.GetEnvironmentVariable(variable).Known is { } value) return value;
        var file = Path.Combine(installation.KeyFolder, $"sign-in-{id}.secret");
        return File.Exists(file) ? File.ReadAllText(file).Known : null;
    }
}

/// <summary>Tells whoever starts the server which files of providers were left out (แจ้งแฟ้มที่ใช้ไม่ได้เมื่อเริ่มระบบ).</summary>
internal sealed partial class OutsideAtStart(OutsideProviders providers, ILogger<OutsideAtStart> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in providers.Problems) LeftOut(log, problem.Message.English);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Left out: {Problem}")]
    private static partial void LeftOut(ILogger log, string problem);
}
