using System.Security.Cryptography;

namespace Hunsuan.Data.Keys;

/// <summary>Seals a file while it is written (เขียนแฟ้มแบบปิดผนึก). What was not completed can't be opened.</summary>
internal sealed class SealedWriter : Stream
{
    private readonly Stream _file;
    private readonly AesGcm _cipher;
    private readonly byte[] _plain = new byte[SealedFile.ChunkLength];
    private readonly byte[] _sealed = new byte[SealedFile.ChunkLength + SealedFile.TagLength];
    private int _length;
    private long _chunk;

    /// <param name="file">Empty; closed with this.</param>
    public SealedWriter(Stream file, KeyRing ring, string place, Guid id)
    {
        var key = ring.Newest(KeyUse.Seal);
        var header = SealedFile.NewHeader(key);
        (_file, _cipher) = (file, SealedFile.CipherOf(key, header, place, id));
        file.Write(header);
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Nothing more comes: writes the last chunk.</summary>
    public void Complete()
    {
        _file.Write(NextChunk(isLast: true).Span);
        _file.Flush();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // A full chunk waits for what follows, because only then it is known not to be the last.
            if (_length == _plain.Length) _file.Write(NextChunk(isLast: false).Span);
            buffer = buffer[Take(buffer)..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (_length == _plain.Length) await _file.WriteAsync(NextChunk(isLast: false), cancellationToken);
            buffer = buffer[Take(buffer.Span)..];
        }
    }

    public override void Flush() { }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(ReadOnlySpan<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, _plain.Length - _length);
        buffer[..taken].CopyTo(_plain.AsSpan(_length));
        _length += taken;
        return taken;
    }

    private ReadOnlyMemory<byte> NextChunk(bool isLast)
    {
        SealedFile.Seal(_cipher, _chunk++, isLast, _plain.AsSpan(0, _length), _sealed);
        var chunk = _sealed.AsMemory(0, _length + SealedFile.TagLength);
        _length = 0;
        return chunk;
    }
}
