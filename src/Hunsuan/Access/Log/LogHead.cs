using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hunsuan.Data.Keys;

namespace Hunsuan.Access.Log;

/// <summary>
/// Where every chain of the log stood at a moment, signed (หัวบันทึกที่ลงนาม). Kept outside the database it shows later that nothing was cut off since;
/// whoever has the public key can check the signature without any secret.
/// </summary>
public sealed record LogHead(string Installation, DateTimeOffset At, IReadOnlyList<LogHead.End> Ends, byte[] PublicKey, byte[] Signature)
{
    private const string Title = "HUNSUAN LOG HEAD 1", SignatureWord = "signature ";

    public sealed record End(string Chain, long Sequence, byte[] Seal);

    /// <summary>By what people tell public keys apart.</summary>
    public string KeyFingerprint => Convert.ToHexStringLower(SHA256.HashData(PublicKey));

    /// <summary>The signature fits what is said here; by whom is told by <see cref="PublicKey"/>.</summary>
    public bool IsSigned => HeadKey.Verify(PublicKey, Encoding.UTF8.GetBytes(Body()), Signature);

    internal static LogHead Sign(KeyRing keys, DateTimeOffset at, IEnumerable<ActivityChain> chains)
    {
        using var key = HeadKey.Of(keys.Newest(KeyUse.Log));
        var first = keys.All.Where(k => k.Use == KeyUse.Log).MinBy(k => k.Id)!;
        var head = new LogHead(
            Convert.ToHexStringLower(KnownKey.Of(first).Fingerprint)[..16], at,
            [.. chains.OrderBy(c => c.Chain, StringComparer.Ordinal).Select(c => new End(c.Chain, c.Sequence, c.Seal))], key.ExportSubjectPublicKeyInfo(), []);
        return head with { Signature = HeadKey.Sign(key, Encoding.UTF8.GetBytes(head.Body())) };
    }

    /// <summary>As it is published; an empty line ends it.</summary>
    public override string ToString() => $"{Body()}{SignatureWord}{Convert.ToBase64String(Signature)}\n\n";

    /// <summary>All heads of a file, the oldest first; what a power cut left of one is passed over.</summary>
    /// <exception cref="FormatException">There is something else in it.</exception>
    public static IReadOnlyList<LogHead> ReadAll(string text)
    {
        var blocks = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return [.. blocks.Select(b => b.Trim('\n').Split('\n')).Where(lines => lines[^1].StartsWith(SignatureWord, StringComparison.Ordinal)).Select(Read)];
    }

    private string Body()
    {
        var body = new StringBuilder();
        Line($"{Title}");
        Line($"installation {Installation}");
        Line($"at {At.UtcDateTime:O}");
        foreach (var end in Ends) Line($"chain {end.Chain} {end.Sequence} {Convert.ToHexStringLower(end.Seal)}");
        Line($"public-key {Convert.ToBase64String(PublicKey)}");
        return body.ToString();

        void Line(FormattableString line) => body.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static LogHead Read(string[] lines)
    {
        if (lines is not [Title, var installation, var at, .. var chains, var key, var signature]) throw new FormatException(Title);
        return new(
            After("installation ", installation), DateTimeOffset.Parse(After("at ", at), CultureInfo.InvariantCulture),
            [.. chains.Select(c => After("chain ", c).Split(' ')).Select(c => c.Length == 3
                ? new End(c[0], long.Parse(c[1], NumberStyles.None, CultureInfo.InvariantCulture), Convert.FromHexString(c[2])) : throw new FormatException(Title))],
            Convert.FromBase64String(After("public-key ", key)), Convert.FromBase64String(After(SignatureWord, signature)));
    }

    private static string After(string word, string line) => line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..] : throw new FormatException(word);
}
