using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hunsuan.Benchmarks;

/// <summary>What the benchmark of a centre's work was asked to do.</summary>
/// <param name="Folder">Data folder with the keys, and with the database where no other is named.</param>
internal sealed record CentreSettings(string Folder, string Database, int Persons, double Minutes, bool IsFillOnly)
{
    public const double WarmUpMinutes = 1.5, ThinkSeconds = 10;

    public static CentreSettings Of(string folder, string[] rest)
    {
        folder = Directory.CreateDirectory(folder).FullName;
        var database = rest is [var first, ..] && !first.StartsWith('-') ? first : $"sqlite:{Path.Combine(folder, "hunsuan.db")}";
        return new(folder, database, (int)Number(rest, "--persons", 1_000_000), Number(rest, "--minutes", 3), rest.Contains("--fill-only"));
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static double Number(string[] rest, string option, double otherwise) =>
        Array.IndexOf(rest, option) is var at and >= 0 ? double.Parse(rest[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
