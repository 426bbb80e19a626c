namespace Hunsuan.Data.Keys;

/// <summary>The keys of a ring at one moment, by use and the newest first (กุญแจในพวง ณ ขณะหนึ่ง).</summary>
internal sealed class KeySet(IReadOnlyList<SecretKey> all)
{
    private readonly Dictionary<KeyUse, SecretKey[]> _byUse = all.GroupBy(k => k.Use).ToDictionary(g => g.Key, g => g.OrderByDescending(k => k.Id).ToArray());

    public IReadOnlyList<SecretKey> All => all;

    public SecretKey[] Of(KeyUse use) => _byUse.GetValueOrDefault(use) ?? [];

    public SecretKey? Find(KeyUse use, int id) => Array.Find(Of(use), k => k.Id == id);

    /// <summary>Whether it has the newest keys of another, with the same bytes: the keys of another installation are never taken over.</summary>
    public bool GoesOnFrom(KeySet other) =>
        other._byUse.Values.All(keys => Find(keys[0].Use, keys[0].Id) is { } same && same.Bytes.AsSpan().SequenceEqual(keys[0].Bytes));
}
