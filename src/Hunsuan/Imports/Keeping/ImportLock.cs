namespace Hunsuan.Imports.Keeping;

/// <summary>Held by the program that works on an import (การถือครองงานนำเข้า); the system lets it go when the program ends, however it ends.</summary>
internal sealed class ImportLock : IDisposable
{
    private readonly FileStream _file;

    private ImportLock(FileStream file) => _file = file;

    /// <summary>How often work was begun, this time included, without an end in good order.</summary>
    public int Tries => (int)_file.Length;

    /// <summary>Null while another holds it, or where the files of the import are not here.</summary>
    public static ImportLock? Take(ImportFolder folder)
    {
        if (!folder.HasSources) return null;
        FileStream? file = null;
        try
        {
            file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.Seek(0, SeekOrigin.End);
            file.WriteByte((byte)'.');
            file.Flush(flushToDisk: true);
            return new(file);
        }
        catch (IOException)
        {
            file?.Dispose();
            return null;
        }
    }

    /// <summary>Work was put off in good order.</summary>
    public void Forgive() => _file.SetLength(0);

    public void Dispose() => _file.Dispose();
}
