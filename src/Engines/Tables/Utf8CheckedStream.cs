namespace Hunsuan.Engines.Tables;

/// <summary>
/// Passes a file through unchanged and tells where it stops being UTF-8 (จุดแรกที่ไม่ใช่ UTF-8): files put together from several sources
/// mix encodings.
/// </summary>
/// <remarks>What was read so far has been checked. The stream beneath stays open and is the caller's.</remarks>
public sealed class Utf8CheckedStream(Stream utf8) : ForwardStream
{
    private readonly Utf8Check check = new();

    /// <summary>Where the first byte stands that is not UTF-8, among those read; null as long as there is none.</summary>
    public TextPlace? FirstInvalid => check.FirstInvalid;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = utf8.Read(buffer);
        if (!buffer.IsEmpty)
        {
            check.Append(buffer[..read]);
        }

        return read;
    }
}
