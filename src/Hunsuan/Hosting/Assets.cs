using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Hunsuan.Hosting;

/// <summary>Styles, fonts, scripts and pictures, kept by browsers for a year under an address that changes with them (ไฟล์ประกอบหน้าเว็บ).</summary>
public sealed class Assets
{
    private readonly ConcurrentDictionary<string, string> _addresses = new();

    public static string Folder { get; } = new[] { Path.Combine(Installation.Home, "src/Hunsuan/wwwroot"), Path.Combine(Installation.Home, "wwwroot") }
        .FirstOrDefault(Directory.Exists) ?? Installation.Home;

    internal static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    };

    /// <summary>The address of a file of wwwroot such as "/app.css", with its version.</summary>
    public string this[string path] => _addresses.GetOrAdd(path, WithVersion);

    private static string WithVersion(string path)
    {
        using var file = File.OpenRead(Path.Combine(Folder, path.TrimStart('/')));
        return $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(file))[..12]}";
    }
}
