using System.Security.Cryptography;
using System.Text;
using Hunsuan.Hosting;

namespace Hunsuan.Access;

/// <summary>
/// Passwords that were stolen somewhere, where the installation has such a list (รหัสผ่านที่เคยรั่วไหล): the file
/// <c>pwned-passwords.txt</c> of the data folder, lines of "SHA-1 in capital hex:count" in order of the hash.
/// </summary>
/// <remarks>Looked up on the disk by halving, because such a file has tens of gigabytes.</remarks>
public sealed class BreachedPasswords(Installation installation)
{
    public const string FileName = "pwned-passwords.txt";

    private const int HashLength = 40, LongestLine = 128;

    public bool Has(string password)
    {
        var path = Path.Combine(installation.DataFolder, FileName);
        if (!File.Exists(path)) return false;

#pragma warning disable CA5350 // The form of the list; it only finds a password again.
        var wanted = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
        using var file = File.OpenRead(path);
        // Both ends are beginnings of lines; what is looked for can only lie between.
        var (from, to) = (0L, file.Length);
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            var line = NextLine(file, middle, to) ?? from;
            var order = string.CompareOrdinal(wanted, HashAt(file, line));
            if (order == 0) return true;
            if (order > 0) from = NextLine(file, line, to) ?? to;
            else if (line > from) to = line;
            else return false;
        }

        return false;
    }

    /// <summary>Where the first line after a place begins, if it does before an end.</summary>
    private static long? NextLine(FileStream file, long place, long end)
    {
        Span<byte> read = stackalloc byte[LongestLine];
        file.Position = place;
        var after = read[..file.ReadAtLeast(read, read.Length, throwOnEndOfStream: false)].IndexOf((byte)'\n');
        return after >= 0 && place + after + 1 is var next && next < end ? next : null;
    }

    private static string HashAt(FileStream file, long line)
    {
        Span<byte> read = stackalloc byte[HashLength];
        file.Position = line;
        return Encoding.ASCII.GetString(read[..file.ReadAtLeast(read, read.Length, throwOnEndOfStream: false)]);
    }
}
