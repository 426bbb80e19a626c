using System.Collections.Frozen;
using Hunsuan.Hosting;

namespace Hunsuan.Access;

/// <summary>Passwords that very many people use, the first that a guesser tries (รหัสผ่านที่คนใช้กันมาก).</summary>
/// <remarks>The list comes from a package and is not kept in the repository; <c>scripts/assets.mjs</c> writes it.</remarks>
public sealed class CommonPasswords
{
    private readonly Lazy<FrozenSet<string>> _all = new(() => File.ReadLines(FilePath).ToFrozenSet(StringComparer.Ordinal));

    private static string FilePath { get; } = Path.Combine(Installation.Home, "data/passwords/common.txt");

    /// <summary>In small letters.</summary>
    public bool Has(string password) => _all.Value.Contains(password);
}
