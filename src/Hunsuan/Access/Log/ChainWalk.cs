using Hunsuan.Data.Keys;

namespace Hunsuan.Access.Log;

/// <summary>
/// Follows one chain link by link (เดินตามห่วงโซ่) and says what was done where it breaks. A record that follows the one before it is sound; where
/// one does not, those after it tell whether it was altered, put in or moved, or others are gone before it.
/// </summary>
internal sealed class ChainWalk(string chain, KeyRing keys)
{
    /// <summary>Records that fit nowhere are kept to be tried elsewhere; more than these are only counted.</summary>
    private const int MostKept = 64;

    private readonly Dictionary<int, SecretKey> _keys = keys.All.Where(k => k.Use == KeyUse.Log).ToDictionary(k => k.Id);
    private readonly List<ActivityRecord> _waiting = [];
    private readonly List<(ActivityRecord Record, int Break)> _loose = [];
    private readonly List<(long Sequence, byte[] Before, int Break)> _gaps = [];
    private readonly List<LogBreak> _breaks = [];
    private LogBreak? _open;
    private ActivityRecord? _previous;
    private long _waitingCount, _missing, _expected = 1;

    // By how much the numbers in the database are below those that were sealed; null where that is to be found out again.
    private long? _shift = 0;

    /// <summary>The last sound link, by the number that it was sealed with.</summary>
    public long Last { get; private set; }

    public byte[] LastSeal { get; private set; } = LogSeal.None;

    /// <summary>The last record that is there, sound or not.</summary>
    public long Reached => Math.Max(Last, _expected - 1 + (_shift ?? 0));

    public void Take(LogRows.Row row)
    {
        if (_waitingCount == 0) _missing = Math.Max(0, row.Sequence - _expected);
        _expected = row.Sequence + 1;
        if (row.Record is not { } record || !(Follows(record) || FillsGap(record) || FollowsBroken(record))) Wait(row);
    }

    /// <summary>What was found, when there are no more records.</summary>
    /// <param name="end">Where the chain should end, as far as that is known.</param>
    public IReadOnlyList<LogBreak> End(long? end)
    {
        if (_waitingCount > 0)
            Settle(_missing > 0 ? LogBreakKind.Removed : Last == 0 && _waitingCount > 1 ? LogBreakKind.OtherKey : Last >= end ? LogBreakKind.Inserted : LogBreakKind.Altered);
        return _breaks;
    }

    private bool Follows(ActivityRecord record)
    {
        while (!Fits(record, LastSeal, Last + 1))
            if (!PlaceLoose()) return false;

        var shift = Last + 1 - record.Sequence!.Value;
        if (_waitingCount > 0) Settle(LogBreakKind.Inserted);
        else if (_shift is { } known && known != shift) Add(new(LogBreakKind.Altered, chain, record.Sequence.Value, record.Id, 1));
        GoOn(record, Last + 1, shift);
        // Those that waited may only have changed places with this one.
        while (PlaceLoose()) { }
        return true;
    }

    private bool FillsGap(ActivityRecord record)
    {
        var at = _gaps.FindIndex(g => Fits(record, g.Before, g.Sequence));
        if (at < 0) return false;

        Reordered(_gaps[at].Break);
        _gaps.RemoveAt(at);
        return true;
    }

    /// <summary>The one before fits nowhere, but its own seal is whole, and this follows it.</summary>
    private bool FollowsBroken(ActivityRecord record)
    {
        if (_waitingCount == 0 || _previous?.Seal is not { } before) return false;

        var expected = record.Sequence!.Value + (_shift ?? 0);
        for (var gone = 0; gone <= (_waitingCount <= MostKept ? MostKept : 0); gone++)
        {
            if (!Fits(record, before, expected + gone)) continue;
            _missing = Math.Max(_missing, gone);
            Settle(_missing > 0 ? LogBreakKind.Removed : LogBreakKind.Altered);
            GoOn(record, expected + gone, expected + gone - record.Sequence.Value);
            return true;
        }

        return false;
    }

    private void GoOn(ActivityRecord record, long sequence, long? shift) => (Last, LastSeal, _previous, _shift) = (sequence, record.Seal!, null, shift);

    private void Wait(LogRows.Row row)
    {
        _open ??= new(KeyIsMissing(row.Record) ? LogBreakKind.OtherKey : LogBreakKind.Altered, chain, row.Sequence, row.Record?.Id, 0);
        _waitingCount++;
        if (row.Record is { } record && _waiting.Count < MostKept) _waiting.Add(record);
        _previous = row.Record;
    }

    private void Settle(LogBreakKind kind)
    {
        var found = _open!.Kind is LogBreakKind.OtherKey ? _open with { Count = _waitingCount }
            : kind is LogBreakKind.Removed ? _open with { Kind = kind, Sequence = Last + 1 - (_shift ?? 0), Count = _missing }
            : _open with { Kind = kind, Count = _waitingCount };
        var at = Add(found);
        if (_gaps.Count < MostKept) _gaps.Add((Last + 1, LastSeal, at));
        if (_loose.Count < MostKept) _loose.AddRange(_waiting.Select(r => (r, at)));
        _waiting.Clear();
        (_open, _waitingCount, _missing) = (null, 0, 0);
    }

    private bool PlaceLoose()
    {
        var at = _loose.FindIndex(l => Fits(l.Record, LastSeal, Last + 1));
        if (at < 0) return false;

        Reordered(_loose[at].Break);
        GoOn(_loose[at].Record, Last + 1, shift: null);
        _loose.RemoveAt(at);
        return true;
    }

    private int Add(LogBreak found)
    {
        _breaks.Add(found);
        return _breaks.Count - 1;
    }

    private void Reordered(int at) => _breaks[at] = _breaks[at] with { Kind = LogBreakKind.Reordered };

    private bool Fits(ActivityRecord record, byte[] before, long sequence) =>
        record.Seal is { } seal && record.KeyId is { } id && _keys.TryGetValue(id, out var key) && LogSeal.Of(key, before, record, sequence).AsSpan().SequenceEqual(seal);

    private bool KeyIsMissing(ActivityRecord? record) => record?.KeyId is { } id && !_keys.ContainsKey(id);
}
