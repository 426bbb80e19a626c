using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Linking;

/// <summary>A file for lists that memory has no room for (แฟ้มพักรายการที่เกินหน่วยความจำ), gone when it is closed.</summary>
/// <param name="most">Bytes of memory the program may have before lists go to the disk.</param>
/// <param name="folder">Where the file is.</param>
internal sealed class OverflowFile(long most, string folder) : IOverflow, IDisposable
{
    private readonly Lazy<FileStream> _file = new(() => new(
        Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));

    private long _end;

    public bool IsNeeded => Environment.WorkingSet > most;

    public int Times(long bytes) => (int)Math.Clamp((most - Environment.WorkingSet) / Math.Max(1, bytes), 1, int.MaxValue);

    public long Put(ReadOnlySpan<byte> bytes)
    {
        var place = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file.Value.SafeFileHandle, bytes, place);
        return place;
    }

    public void Get(long place, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_file.Value.SafeFileHandle, bytes, place);
            if (read == 0) throw new EndOfStreamException();
            bytes = bytes[read..];
            place += read;
        }
    }

    public void Dispose()
    {
        if (_file.IsValueCreated) _file.Value.Dispose();
    }
}
