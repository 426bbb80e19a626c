using Hunsuan.Data.Keys;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Data.Sealed;

/// <summary>Seals and opens citizen IDs, and finds their bearers (ผนึกเลขประจำตัวประชาชน). Plain numbers are in memory only.</summary>
/// <remarks>
/// A person and a list's entry with the same verified number have the same index, so that they meet. While keys are renewed a row may
/// still be indexed by an older one: whoever looks for a number looks for it under every key of the ring.
/// </remarks>
public sealed class CitizenIdSeal(KeyRing ring)
{
    private const string Verified = "citizen-id", Unverified = "unverified-id";

    /// <summary>Writes the number that a record bears; the unverified one only where there is no other.</summary>
    public void Write(IBearsCitizenId bearer, string? verified, string? unverified)
    {
        if (verified is not null) unverified = null;
        if (Of(bearer) != (verified, unverified)) bearer.CitizenIdSealed = (verified ?? unverified) is { } number ? ring.Seal(number, bearer.SealedFor, bearer.Id) : null;
        bearer.CitizenIdIndex = verified is null ? null : IndexOf(verified, isVerified: true);
        bearer.UnverifiedIdIndex = unverified is null ? null : IndexOf(unverified, isVerified: false);
        bearer.IndexChanged();
    }

    /// <summary>The number that a record bears: verified or not, never both.</summary>
    public (string? Verified, string? Unverified) Of(IBearsCitizenId bearer) =>
        Open(bearer.CitizenIdSealed, bearer.SealedFor, bearer.Id) is not { } number ? default
        : bearer.CitizenIdIndex is not null ? (number, null) : (null, number);

    public string? Open(byte[]? value, string sealedFor, Guid row) => value is null ? null : ring.OpenText(value, sealedFor, row);

    /// <summary>The index that a record with this number has from now on.</summary>
    public Guid IndexOf(string number, bool isVerified) => IndexOf(ring.Newest(KeyUse.BlindIndex), number, isVerified);

    /// <summary>Every index that a record with this number may have, that of the newest key first.</summary>
    public Guid[] IndexesOf(string number, bool isVerified) => [.. ring.Of(KeyUse.BlindIndex).Select(key => IndexOf(key, number, isVerified))];

    /// <summary>Every index that a record with one of these verified numbers may have, each with its number.</summary>
    public Dictionary<Guid, string> ByIndex(IEnumerable<string> numbers)
    {
        var keys = ring.Of(KeyUse.BlindIndex);
        var found = new Dictionary<Guid, string>();
        foreach (var number in numbers)
            foreach (var key in keys) found[IndexOf(key, number, isVerified: true)] = number;
        return found;
    }

    /// <summary>The last three digits, and a few of the index that tell two numbers apart: for the log, which keeps no number.</summary>
    public string TraceOf(string number, bool isVerified)
    {
        var masked = CitizenId.Read(number, out var id) is CodeReading.Valid or CodeReading.WrongCheckDigit ? id.Masked : "x";
        return $"{masked} #{IndexOf(number, isVerified).ToString("N")[..8]}";
    }

    internal static Guid IndexOf(SecretKey key, string number, bool isVerified) => BlindIndex.Of(key, isVerified ? Verified : Unverified, number);
}
