namespace Hunsuan.Shared;

/// <summary>A 64-bit fingerprint of a record's values (ลายนิ้วมือข้อมูล), the same on every machine: FNV-1a over UTF-16, mixed at the end.</summary>
/// <remarks>Tells "unchanged" from "changed"; not for secrets.</remarks>
public struct Fingerprint
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _hash;

    public Fingerprint() => _hash = Offset;

    public Fingerprint Add(string? text)
    {
        foreach (var letter in text ?? "") Mix(letter);
        Mix(text is null ? 0x1_0000ul : 0x1_0001ul);
        return this;
    }

    public Fingerprint Add(long? number)
    {
        Mix((ulong)number.GetValueOrDefault());
        Mix(number is null ? 0x1_0002ul : 0x1_0003ul);
        return this;
    }

    public Fingerprint Add(double? number) => Add(number is { } known ? BitConverter.DoubleToInt64Bits(known) : null);

    public readonly long Value
    {
        get
        {
            var mixed = (_hash ^ (_hash >> 33)) * 0xff51afd7ed558ccd;
            mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53;
            return (long)(mixed ^ (mixed >> 33));
        }
    }

    private void Mix(ulong part) => _hash = (_hash ^ part) * Prime;
}
