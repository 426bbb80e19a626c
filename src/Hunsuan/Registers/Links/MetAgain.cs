using Hunsuan.Data;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>People who left and live in another household now, under a record of their own (ผู้ที่ย้ายออกแล้วพบใหม่): they are not gone.</summary>
/// <remarks>By the citizen ID, or the same name and day of birth; hashes only, and only of those who left.</remarks>
internal sealed class MetAgain
{
    private readonly HashSet<long> _gone = [], _met = [];

    public bool IsAnybodyGone { get; private set; }

    public bool IsAnybodyMet => _met.Count > 0;

    /// <param name="row">Columns in the order of <see cref="LinkSource.Columns"/>.</param>
    public void Gone(PlainRow row)
    {
        IsAnybodyGone = true;
        foreach (var key in Keys(row)) _gone.Add(key);
    }

    public void Present(PlainRow row)
    {
        if (!IsAnybodyGone) return;
        foreach (var key in Keys(row))
            if (_gone.Contains(key)) _met.Add(key);
    }

    public bool Is(PlainRow row) => IsAnybodyMet && Keys(row).Any(_met.Contains);

    private static IEnumerable<long> Keys(PlainRow row)
    {
        if (row.IdOrNull(3) is { } number) yield return new Fingerprint().Add(number.ToString()).Value;
        if (row.Word(5) is { } first && row.Word(6) is { } last && row.Number(7) is { } born) yield return new Fingerprint().Add(first).Add(last).Add(born).Value;
    }
}
