using System.Security.Cryptography;
using Hunsuan.Shared;

namespace Hunsuan.Data.Keys;

/// <summary>The secret keys that this installation has (พวงกุญแจ): the newest of each use makes, older ones still open.</summary>
/// <remarks>Looks at its file every other moment, so that a program at work has new keys before anything is made with them.</remarks>
public sealed class KeyRing
{
    /// <summary>How long a program at work may not know a new key.</summary>
    internal static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(1);

    private volatile KeySet _keys;
    private KeyFileWatch? _file;

    private KeyRing(IReadOnlyList<SecretKey> keys, KeyFileWatch? file = null) => (_keys, _file) = (new(keys), file);

    public IReadOnlyList<SecretKey> All => Now.All;

    private KeySet Now
    {
        get
        {
            if (_file?.Changed(_keys) is { } changed) _keys = changed;
            return _keys;
        }
    }

    /// <summary>The keys of a file; new ones, not written anywhere yet, where there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is there and is no file of keys.</exception>
    public static KeyRing Of(string path, TimeProvider clock) =>
        KeyFile.Read(path) is { } keys ? new(keys, new(path)) : new(NewKeys(clock));

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

    /// <summary>The keys of a use, the newest first.</summary>
    public IReadOnlyList<SecretKey> Of(KeyUse use) => Now.Of(use);

    public SecretKey Newest(KeyUse use) => Now.Of(use)[0];

    /// <exception cref="KeyMissingException">The ring has no such key.</exception>
    public SecretKey Find(KeyUse use, int id) => Now.Find(use, id) ?? throw new KeyMissingException(use, id);

    /// <summary>Writes the keys where there is no file yet; takes those of the file where another program made it meanwhile.</summary>
    /// <returns>Whether the file is new.</returns>
    internal bool Keep(string path)
    {
        var isNew = KeyFile.Read(path) is null && KeyFile.TryMake(path, _keys.All);
        if (!isNew) _keys = new(KeyFile.Read(path)!);
        _file = new(path);
        return isNew;
    }

    /// <summary>Adds a key of each of these uses to the ring and its file; what is made from now on is made with them.</summary>
    internal void Renew(string path, TimeProvider clock, IReadOnlyCollection<KeyUse> uses)
    {
        var keys = KeyFile.Read(path) ?? _keys.All;
        Replace(path, [.. keys, .. uses.Select(use => NewKey(use, keys.Where(k => k.Use == use).Max(k => k.Id) + 1, clock))]);
    }

    /// <summary>Takes older keys out of the ring and its file; what they made can never be opened again.</summary>
    internal void Forget(string path, IReadOnlyCollection<SecretKey> old)
    {
        var keys = KeyFile.Read(path) ?? _keys.All;
        Replace(path, [.. keys.Where(k => !old.Any(o => o.Use == k.Use && o.Id == k.Id))]);
    }

    private void Replace(string path, IReadOnlyList<SecretKey> keys)
    {
        KeyFile.Replace(path, keys);
        (_keys, _file) = (new(keys), new(path));
    }

    private static IReadOnlyList<SecretKey> NewKeys(TimeProvider clock) => [.. Enum.GetValues<KeyUse>().Select(use => NewKey(use, 1, clock))];

    private static SecretKey NewKey(KeyUse use, int id, TimeProvider clock) =>
        new(use, id, RandomNumberGenerator.GetBytes(SecretKey.Length), clock.GetUtcNow());
}

/// <summary>Something was made with a key that this installation does not have (ไม่มีกุญแจที่ใช้).</summary>
public sealed class KeyMissingException(KeyUse use, int id) : Exception($"Key {id} for {use} is missing.");
