using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

/// <summary>Keeps what memory is said to have no room for, in memory.</summary>
internal sealed class KeptBytes(bool isNeeded) : IOverflow
{
    private readonly List<byte[]> _kept = [];

    public bool IsNeeded => isNeeded;

    public int Count => _kept.Count;

    public int Times(long bytes) => isNeeded ? 1 : int.MaxValue;

    public long Put(ReadOnlySpan<byte> bytes)
    {
        lock (_kept)
        {
            _kept.Add(bytes.ToArray());
            return _kept.Count - 1;
        }
    }

    public void Get(long place, Span<byte> bytes)
    {
        lock (_kept) _kept[(int)place].CopyTo(bytes);
    }
}
