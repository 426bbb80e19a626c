using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Hunsuan.Access.Log;

/// <summary>Values one after the other as bytes, each with its length before it; −1 for what is not there (ลำดับไบต์มาตรฐาน).</summary>
internal readonly struct CanonicalBytes()
{
    private const int Missing = -1, IdLength = 16;

    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Add(ReadOnlySpan<byte> value)
    {
        Length(value.Length);
        _bytes.Write(value);
    }

    public void Add(byte[]? value)
    {
        if (value is null) Length(Missing);
        else Add(value.AsSpan());
    }

    public void Add(string? text)
    {
        if (text is null)
        {
            Length(Missing);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Length(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
    }

    public void Add(long? number)
    {
        if (number is not { } known)
        {
            Length(Missing);
            return;
        }

        Length(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), known);
        _bytes.Advance(sizeof(long));
    }

    public void Add(Guid? id)
    {
        if (id is not { } known)
        {
            Length(Missing);
            return;
        }

        Length(IdLength);
        known.TryWriteBytes(_bytes.GetSpan(IdLength), bigEndian: true, out _);
        _bytes.Advance(IdLength);
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), length);
        _bytes.Advance(sizeof(int));
    }
}
