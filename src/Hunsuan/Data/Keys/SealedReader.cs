using System.Security.Cryptography;

namespace Hunsuan.Data.Keys;

/// <summary>Opens a sealed file while it is read, from any place (อ่านแฟ้มที่ปิดผนึก).</summary>
internal sealed class SealedReader : Stream
{
    private const int Step = SealedFile.ChunkLength + SealedFile.TagLength;

    private readonly Stream _file;
    private readonly AesGcm _cipher;
    private readonly long _chunks;
    private readonly byte[] _sealed = new byte[Step];
    private readonly byte[] _plain = new byte[SealedFile.ChunkLength];
    private long _opened = -1;
    private int _openedLength;

    /// <param name="file">Can be read from any place; closed with this.</param>
    /// <exception cref="SealedFileException">No sealed file, of another import, or its end is missing.</exception>
    /// <exception cref="KeyMissingException">It was sealed with a key that this installation does not have.</exception>
    public SealedReader(Stream file, KeyRing ring, string place, Guid id)
    {
        Span<byte> header = stackalloc byte[SealedFile.HeaderLength];
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || !SealedFile.IsMarked(header)) throw new SealedFileException();

        var rest = file.Length - header.Length;
        if (rest < SealedFile.TagLength) throw new SealedFileException();
        (_file, _chunks) = (file, (rest + Step - 1) / Step);
        Length = rest - _chunks * SealedFile.TagLength;
        _cipher = SealedFile.CipherOf(ring.Find(KeyUse.Seal, SealedFile.KeyOf(header)), header, place, id);
        // A file that was cut between two chunks has no last one.
        Open(_chunks - 1);
    }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length { get; }
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="SealedFileException">It was changed there.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty) return 0;
        Open(Position / SealedFile.ChunkLength);
        var from = (int)(Position % SealedFile.ChunkLength);
        var taken = Math.Min(buffer.Length, _openedLength - from);
        _plain.AsSpan(from, taken).CopyTo(buffer);
        Position += taken;
        return taken;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => Length + offset,
    };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Open(long chunk)
    {
        if (chunk == _opened) return;
        _opened = -1;
        _file.Position = SealedFile.HeaderLength + chunk * Step;
        var length = _file.ReadAtLeast(_sealed, _sealed.Length, throwOnEndOfStream: false);
        if (length < SealedFile.TagLength) throw new SealedFileException();
        try
        {
            SealedFile.Open(_cipher, chunk, isLast: chunk == _chunks - 1, _sealed.AsSpan(0, length), _plain.AsSpan(0, length - SealedFile.TagLength));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SealedFileException();
        }

        (_opened, _openedLength) = (chunk, length - SealedFile.TagLength);
    }
}
