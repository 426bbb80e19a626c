namespace Hunsuan.Engines.Linkage.Kernels;

/// <summary>A short text held in registers, that tells where a letter stands in it (ตำแหน่งของอักษร): bit i for its character i.</summary>
internal interface ILetterPlaces<TSelf>
    where TSelf : struct, ILetterPlaces<TSelf>
{
    /// <summary>Whether the text may be longer than 32 characters.</summary>
    static abstract bool MayBeLong { get; }

    static abstract TSelf In(ReadOnlySpan<char> text);

    /// <summary>A bit for each character of the text.</summary>
    ulong All { get; }

    /// <summary>Bits beyond the text mean nothing.</summary>
    ulong Of(char letter);

    /// <summary>
    /// Takes from the text the letters of some places and from another text equally many, both in their order; gives how many differ from the other's
    /// of the same rank.
    /// </summary>
    int OutOfOrder(ReadOnlySpan<char> text, ulong places, ReadOnlySpan<char> other, ulong ofOther);
}
