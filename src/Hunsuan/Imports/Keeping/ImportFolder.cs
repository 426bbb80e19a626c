using Hunsuan.Data.Keys;
using Hunsuan.Hosting;

namespace Hunsuan.Imports.Keeping;

/// <summary>Where the files of one import lie, closed to other users of the machine (ที่เก็บไฟล์ของการนำเข้าหนึ่งครั้ง).</summary>
/// <remarks>What was sent is kept until the import ends; the files of refused rows a while longer. All of them lie sealed.</remarks>
internal sealed class ImportFolder(string path, Guid importId, KeyRing keys)
{
    public string Path { get; } = path;

    public Guid ImportId { get; } = importId;

    /// <summary>Whoever holds this file works on the import.</summary>
    public string Lock => System.IO.Path.Combine(Path, "lock");

    public string Preview => System.IO.Path.Combine(Sources, "preview.json");

    public string Refused => System.IO.Path.Combine(Path, "refused");

    /// <summary>False after the import ended, and on another server than the one that took the files.</summary>
    public bool HasSources => Directory.Exists(Sources);

    private string Sources => System.IO.Path.Combine(Path, "sources");

    /// <summary>Whole numbers from 1 stand for the names, which are the user's own.</summary>
    public string Source(int number) => System.IO.Path.Combine(Sources, $"{number}");

    public void Create()
    {
        // One after the other: parents that are made on the way would be open.
        foreach (var folder in (string[])[System.IO.Path.GetDirectoryName(Path)!, Path, Sources, Refused]) CreateClosed(folder);
    }

    /// <summary>Makes a sealed file; an existing one is written anew.</summary>
    public SealedWriter Write(string file) => SealedImportFile.Write(file, ImportId, keys);

    /// <exception cref="SealedFileException">It was changed or is not whole.</exception>
    public Stream Read(string file) => SealedImportFile.Read(file, ImportId, keys);

    /// <summary>Seals what an older version left plain, so that the import can go on.</summary>
    public void SealPlain()
    {
        foreach (var file in Files.Where(f => SealedFile.KeyOf(f) is null))
        {
            var beside = file + SealedImportFile.Unfinished;
            using (var plain = File.OpenRead(file))
            using (var into = SealedImportFile.Write(beside, ImportId, keys))
            {
                plain.CopyTo(into);
                into.Complete();
            }

            File.Move(beside, file, overwrite: true);
        }
    }

    /// <summary>What was sent, its preview, and the refused rows; what is being sealed only now is left out.</summary>
    public IEnumerable<string> Files =>
        from folder in (string[])[Sources, Refused]
        where Directory.Exists(folder)
        from file in Directory.GetFiles(folder)
        where !file.EndsWith(SealedImportFile.Unfinished, StringComparison.Ordinal)
        select file;

    public void DeleteSources()
    {
        if (HasSources) Directory.Delete(Sources, recursive: true);
    }

    public void Delete()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    private static void CreateClosed(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

/// <summary>The folders of all imports of this server (ที่เก็บไฟล์นำเข้าทั้งหมด).</summary>
internal sealed class ImportFolders(Installation installation, KeyRing keys)
{
    private string Root => Path.Combine(installation.DataFolder, "uploads");

    public ImportFolder Of(Guid importId) => new(Path.Combine(Root, importId.ToString()), importId, keys);

    public IEnumerable<Guid> All() =>
        from folder in Directory.Exists(Root) ? Directory.EnumerateDirectories(Root) : []
        where Guid.TryParse(Path.GetFileName(folder), out _)
        select Guid.Parse(Path.GetFileName(folder));
}
