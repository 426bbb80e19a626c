using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Access.Outside;

/// <summary>The providers that this installation lets people sign in by, one file each (ระบบยืนยันตัวตนที่ใช้ได้); none unless somebody set one.</summary>
public sealed class OutsideProviders : IReadsFiles
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
