namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Where an index lies, read from any place (ที่เก็บดัชนี).</summary>
public interface IIndexBytes
{
    /// <summary>How many bytes were read; fewer than asked for only at the end.</summary>
    int Read(long from, Span<byte> into);
}

/// <summary>An index is broken, of another version or under another key (ดัชนีใช้ไม่ได้): everything has to be compared again.</summary>
public sealed class IndexFaultException(string what) : Exception(what);
