using System.Data.Common;
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Runtime.InteropServices;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Rules;

/// <summary>One planted line for each security rule, with the rule's name behind it: a build has to refuse exactly these.</summary>
public static class Planted
{
    public static void Sql(DbCommand command, DbContext db, string typed)
    {
        command.CommandText = "SELECT * FROM persons WHERE name = '" + typed + "'"; // CA2100
        db.Database.ExecuteSqlRaw($"DELETE FROM persons WHERE name = '{typed}'"); // EF1002
        db.Database.ExecuteSqlRaw("DELETE FROM persons WHERE name = '" + typed + "'"); // EF1003
    }

    public static void Xml(Stream file) => _ = new XmlSerializer(typeof(string)).Deserialize(file); // CA5369

    public static void Hashes(byte[] data)
    {
        _ = SHA1.HashData(data); // CA5350
        _ = MD5.HashData(data); // CA5351
        _ = new Rfc2898DeriveBytes("secret", data, 200_000, HashAlgorithmName.MD5); // CA5379
        _ = new Rfc2898DeriveBytes("secret", data, 10, HashAlgorithmName.SHA256).GetBytes(32); // CA5387
        var rounds = data.Length > 3 ? 10 : 200_000;
        _ = new Rfc2898DeriveBytes("secret", data, rounds, HashAlgorithmName.SHA256).GetBytes(32); // CA5388
    }

    public static void Ciphers(Aes aes, byte[] key, byte[] vector)
    {
        aes.Mode = CipherMode.ECB; // CA5358
        aes.Key = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }; // CA5390
        _ = aes.CreateEncryptor(key, vector); // CA5401
        _ = new DSACryptoServiceProvider(); // CA5384
        _ = new RSACryptoServiceProvider(1024); // CA5385
        _ = Random.Shared.Next(); // CA5394
    }

    public static void Certificates(X509Store store, X509Certificate2 any)
    {
        _ = new RemoteCertificateValidationCallback((_, _, _, _) => true); // CA5359
        var roots = new X509Store(StoreName.Root);
        roots.Add(any); // CA5380
        store.Add(any);
        _ = new X509Certificate2(new byte[] { 1, 2, 3 }); // CA5403
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }); // CA5399
    }

    public static void Protocols()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; // CA5364
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; // CA5386
        _ = SslProtocols.Tls; // CA5397
        _ = SslProtocols.Tls12; // CA5398
    }

    public static void Files(ZipArchiveEntry entry, string folder) => entry.ExtractToFile(Path.Combine(folder, entry.FullName)); // CA5389

    public static DateTime Clock() => DateTime.Now; // RS0030

    [DllImport("libc")]
    private static extern int getpid(); // CA5392

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern int getppid(); // CA5393
}

/// <summary>A form that nobody protects.</summary>
public class PlantedController : Controller
{
    [ValidateAntiForgeryToken, HttpPost]
    public IActionResult Checked() => Ok();

    [HttpPost]
    public IActionResult Unchecked() => Ok(); // CA5391

    public IActionResult AnyVerb() => Ok(); // CA5395
}
