using System.Security.Cryptography;
using Hunsuan.Shared;

namespace Hunsuan.Data.Keys;

/// <summary>The secret keys that this installation has (พวงกุญแจ): the newest of each use makes, older ones still open.</summary>
public sealed class KeyRing
{
    private volatile IReadOnlyList<SecretKey> _keys;

    private KeyRing(IReadOnlyList<SecretKey> keys) => _keys = keys;

    public IReadOnlyList<SecretKey> All => _keys;

    /// <summary>The keys of a file; new ones, not written anywhere yet, where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is there and is no file of keys.</exception>
    public static KeyRing Of(string path, TimeProvider clock) => new(KeyFile.Read(path) ?? NewKeys(clock));

    /// <summary>New keys that last as long as the ring.</summary>
    public static KeyRing New(TimeProvider clock) => new(NewKeys(clock));

    /// <summary>Why the file is of no use; null where it is, or where there is none.</summary>
    public static Text? Problem(string path)
    {
        try
        {
            _ = KeyFile.Read(path);
            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return KeyTexts.NoKeyFile.With(path);
        }
    }

    public SecretKey Newest(KeyUse use) => _keys.Where(k => k.Use == use).MaxBy(k => k.Id)!;

    /// <exception cref="KeyMissingException">The ring has no such key.</exception>
    public SecretKey Find(KeyUse use, int id) => _keys.FirstOrDefault(k => k.Use == use && k.Id == id) ?? throw new KeyMissingException(use, id);

    /// <summary>Writes the keys where there is no file yet; takes those of the file where another program made it meanwhile.</summary>
    /// <returns>Whether the file is new.</returns>
    internal bool Keep(string path)
    {
        if (KeyFile.Read(path) is null && KeyFile.TryMake(path, _keys)) return true;
        _keys = KeyFile.Read(path)!;
        return false;
    }

    /// <summary>Adds a key of each of these uses to the ring and its file; what is made from now on is made with them.</summary>
    internal void Renew(string path, TimeProvider clock, IReadOnlyCollection<KeyUse> uses)
    {
        var keys = KeyFile.Read(path) ?? _keys;
        keys = [.. keys, .. uses.Select(use => NewKey(use, keys.Where(k => k.Use == use).Max(k => k.Id) + 1, clock))];
        KeyFile.Replace(path, keys);
        _keys = keys;
    }

    private static IReadOnlyList<SecretKey> NewKeys(TimeProvider clock) => [.. Enum.GetValues<KeyUse>().Select(use => NewKey(use, 1, clock))];

    private static SecretKey NewKey(KeyUse use, int id, TimeProvider clock) =>
        new(use, id, RandomNumberGenerator.GetBytes(SecretKey.Length), clock.GetUtcNow());
}

/// <summary>Something was made with a key that this installation does not have (ไม่มีกุญแจที่ใช้).</summary>
public sealed class KeyMissingException(KeyUse use, int id) : Exception($"Key {id} for {use} is missing.");
