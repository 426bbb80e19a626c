using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Reads parts of an index from any place, and checks each page that it reads (การอ่านดัชนี).</summary>
/// <remarks>Pages that were read last are kept: two megabytes.</remarks>
internal sealed class IndexReader
{
    private const int Kept = 512;

    private readonly IIndexBytes _bytes;
    private readonly IndexKey _key;
    private readonly ulong[]?[] _pages = new ulong[Kept][];
    private readonly long[] _numbers = new long[Kept];
    private readonly (long FirstPage, long Words)[] _parts;

    /// <exception cref="IndexFaultException">It is no index of this form under this key.</exception>
    public IndexReader(IIndexBytes bytes, IndexKey key)
    {
        (_bytes, _key) = (bytes, key);
        var head = Page(0);
        if (head[0] != IndexWriter.Mark || head[1] > IndexWriter.MostParts) throw new IndexFaultException("It is no index of this version.");
        _parts = [.. Enumerable.Range(0, (int)head[1]).Select(i => ((long)head[2 + 2 * i], (long)head[3 + 2 * i]))];
    }

    public int Parts => _parts.Length;

    public long WordsOf(int part) => _parts[part].Words;

    public ulong At(int part, long at)
    {
        if (at < 0 || at >= _parts[part].Words) throw new IndexFaultException("It names a place that is not there.");
        return Page(_parts[part].FirstPage + at / IndexWriter.DataWords)[(int)(at % IndexWriter.DataWords)];
    }

    /// <summary>The numbers from one place to another, as far as they stand on one page; good until the next is read.</summary>
    public ReadOnlySpan<ulong> From(int part, long at, long end)
    {
        if (at < 0 || at >= end || end > _parts[part].Words) throw new IndexFaultException("It names a place that is not there.");
        var (page, place) = Math.DivRem(at, IndexWriter.DataWords);
        return Page(_parts[part].FirstPage + page).AsSpan((int)place, (int)Math.Min(end - at, IndexWriter.DataWords - place));
    }

    public byte[] Bytes(int part)
    {
        var bytes = new byte[At(part, 0)];
        var words = new ulong[(bytes.Length + sizeof(ulong) - 1) / sizeof(ulong)];
        for (var i = 0; i < words.Length; i++) words[i] = At(part, 1 + i);
        MemoryMarshal.AsBytes(words.AsSpan())[..bytes.Length].CopyTo(bytes);
        return bytes;
    }

    private ulong[] Page(long number)
    {
        var place = (int)(number % Kept);
        if (_pages[place] is { } known && _numbers[place] == number) return known;
        var page = _pages[place] ??= new ulong[IndexWriter.PageWords];
        _numbers[place] = -1;
        var bytes = MemoryMarshal.AsBytes(page.AsSpan());
        if (_bytes.Read(number * bytes.Length, bytes) != bytes.Length || page[IndexWriter.DataWords] != IndexWriter.Check(_key, number, page))
            throw new IndexFaultException($"Page {number} is not as it was written.");
        _numbers[place] = number;
        return page;
    }
}
