using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hunsuan.Data.Keys;

/// <summary>The file that holds the secret keys, outside the database (แฟ้มกุญแจลับ); without it sealed values are lost for ever.</summary>
internal static class KeyFile
{
    private static readonly JsonSerializerOptions Json =
        new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>The keys of the file; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is there and is no file of keys.</exception>
    public static IReadOnlyList<SecretKey>? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var keys = JsonSerializer.Deserialize<List<SecretKey>>(File.ReadAllBytes(path), Json);
            if (keys is { Count: > 0 } && keys.All(k => k.Bytes is { Length: SecretKey.Length }) && keys.DistinctBy(k => (k.Use, k.Id)).Count() == keys.Count)
                return keys;
        }
        catch (JsonException)
        {
            // Told below; what it says of the content may hold a part of a key.
        }

        throw new InvalidDataException($"{path} is no file of keys.");
    }

    /// <summary>Writes the file where there is none; false where another program was faster.</summary>
    public static bool TryMake(string path, IEnumerable<SecretKey> keys)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var whole = WriteBeside(path, keys);
            // A hard end leaves either no file or the whole one.
            File.Move(whole, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    public static void Replace(string path, IEnumerable<SecretKey> keys) => File.Move(WriteBeside(path, keys), path, overwrite: true);

    private static string WriteBeside(string path, IEnumerable<SecretKey> keys)
    {
        var beside = $"{path}.{RandomNumberGenerator.GetHexString(8)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(beside, options);
        JsonSerializer.Serialize(file, keys, Json);
        file.Flush(flushToDisk: true);
        return beside;
    }
}
