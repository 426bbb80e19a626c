using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Gives every different text of a column a number, from 0 in the order in which they come (ทะเบียนค่าของคอลัมน์).</summary>
public sealed class LabelPool
{
    private readonly Dictionary<byte[], int> _numbers = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly List<byte[]> _labels = [];
    private int _last = -1;

    public LabelPool() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();

    public int Count => _labels.Count;

    /// <summary>A label as text.</summary>
    public string this[int number] => Encoding.UTF8.GetString(_labels[number]);

    /// <summary>All labels as text, in the order of their numbers.</summary>
    public IReadOnlyList<string> All => [.. Enumerable.Range(0, Count).Select(n => this[n])];

    /// <summary>The number of a label; −1 when it is no UTF-8.</summary>
    public int Of(ReadOnlySpan<byte> label)
    {
        // Rows of one area mostly stand together.
        if (_last >= 0 && label.SequenceEqual(_labels[_last])) return _last;
        if (_lookup.TryGetValue(label, out var number)) return _last = number;
        return Utf8.IsValid(label) ? _last = Add(label.ToArray()) : -1;
    }

    private int Add(byte[] label)
    {
        _numbers.Add(label, Count);
        _labels.Add(label);
        return Count - 1;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);
        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
