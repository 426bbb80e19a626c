using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Writes an index: numbers of 64 bits in parts, each page of them with a check that only the key makes (การเขียนดัชนี).</summary>
/// <remarks>The first page, which tells where the parts lie, is written last: what was left in the middle is no index.</remarks>
internal sealed class IndexWriter
{
    /// <summary>Tells an index of this form from anything else; another form has another number.</summary>
    public const ulong Mark = 0x48_53_4C_49_00_00_00_01;

    public const int PageWords = 512, DataWords = PageWords - 1, MostParts = 100;

    private readonly Stream _to;
    private readonly IndexKey _key;
    private readonly ulong[] _page = new ulong[PageWords];
    private readonly List<(long FirstPage, long Words)> _parts = [];
    private long _number = 1, _words;
    private int _used;

    /// <param name="to">Empty, and goes to any place.</param>
    public IndexWriter(Stream to, IndexKey key)
    {
        (_to, _key) = (to, key);
        _to.Position = PageWords * sizeof(ulong);
    }

    public void Begin()
    {
        End();
        _parts.Add((_number, 0));
        _words = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong word)
    {
        _page[_used++] = word;
        _words++;
        if (_used == DataWords) Flush();
    }

    public void Add(ReadOnlySpan<ulong> words)
    {
        _words += words.Length;
        while (words.Length > 0)
        {
            var some = words[..Math.Min(words.Length, DataWords - _used)];
            some.CopyTo(_page.AsSpan(_used));
            _used += some.Length;
            if (_used == DataWords) Flush();
            words = words[some.Length..];
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((ulong)bytes.Length);
        Span<ulong> word = stackalloc ulong[1];
        for (; bytes.Length > 0; bytes = bytes[Math.Min(sizeof(ulong), bytes.Length)..])
        {
            word.Clear();
            bytes[..Math.Min(sizeof(ulong), bytes.Length)].CopyTo(MemoryMarshal.AsBytes(word));
            Add(word[0]);
        }
    }

    public void Finish()
    {
        End();
        _page[_used++] = Mark;
        _page[_used++] = (ulong)_parts.Count;
        foreach (var (page, words) in _parts) (_page[_used++], _page[_used++]) = ((ulong)page, (ulong)words);
        (_to.Position, _number) = (0, 0);
        Flush();
    }

    /// <summary>What stands at the end of a page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Check(IndexKey key, long number, ReadOnlySpan<ulong> page)
    {
        var hash = key.Begin();
        hash.Add((ulong)number);
        foreach (var word in page[..DataWords]) hash.Add(word);
        return hash.End();
    }

    private void End()
    {
        if (_used > 0) Flush();
        if (_parts.Count > 0) _parts[^1] = (_parts[^1].FirstPage, _words);
    }

    private void Flush()
    {
        _page.AsSpan(_used).Clear();
        _page[DataWords] = Check(_key, _number++, _page);
        _to.Write(MemoryMarshal.AsBytes(_page.AsSpan()));
        _used = 0;
    }
}
