using Hunsuan.Data.Keys;

namespace Hunsuan.Imports.Keeping;

/// <summary>A file that lies in an import's folder, sealed for that import and nobody else's (แฟ้มนำเข้าที่ปิดผนึก).</summary>
internal static class SealedImportFile
{
    /// <summary>Ending of a file that is being written; a hard end leaves it, and it is written anew.</summary>
    public const string Unfinished = ".unfinished";

    private const string Place = "uploads";
    private const int BufferSize = 1 << 16;

    /// <summary>Makes a file that only this program may read; an existing one is written anew.</summary>
    public static SealedWriter Write(string path, Guid importId, KeyRing keys)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new SealedWriter(new FileStream(path, options), keys, Place, importId);
    }

    /// <exception cref="SealedFileException">It was changed or is not whole.</exception>
    public static Stream Read(string path, Guid importId, KeyRing keys)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        try
        {
            return new SealedReader(file, keys, Place, importId);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
