using System.Security.Cryptography;
using System.Text;
using Hunsuan.Data.Keys;
using Hunsuan.Engines.Linkage.Again;
using Hunsuan.Hosting;
using Microsoft.Win32.SafeHandles;

namespace Hunsuan.Registers.Links.Again;

/// <summary>The files of the index in the folder <c>links</c> of the data folder (แฟ้มดัชนีการเชื่อมโยง): one of the run that compared everything, one of what changed since.</summary>
/// <remarks>
/// Each bears the name of its run and is whole before the run counts as done; so whatever was killed in the middle, the files of the last run that
/// is done are there. Files of other runs are deleted afterwards.
/// </remarks>
internal sealed class IndexFiles(Installation installation, KeyRing keys)
{
    private string Folder => Path.Combine(installation.DataFolder, "links");

    /// <summary>Under which the numbers of an index are hashed; another key of the installation makes another.</summary>
    public byte[] SecretOf(Guid whole) =>
        HMACSHA256.HashData(keys.Newest(KeyUse.BlindIndex).Bytes, Encoding.UTF8.GetBytes($"hunsuan link index {whole:N}"))[..16];

    public FileStream Make(Guid run)
    {
        Directory.CreateDirectory(Folder);
        return new(PathOf(run), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Null where there is none.</summary>
    public IndexFile? Open(Guid run) => File.Exists(PathOf(run)) ? new(File.OpenHandle(PathOf(run), options: FileOptions.RandomAccess)) : null;

    /// <summary>Deletes all but the files of these runs.</summary>
    public void KeepOnly(params IEnumerable<Guid> runs)
    {
        if (!Directory.Exists(Folder)) return;
        var kept = runs.Select(PathOf).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.index").Where(f => !kept.Contains(f)).ToList()) File.Delete(file);
    }

    public void Delete(Guid run)
    {
        if (File.Exists(PathOf(run))) File.Delete(PathOf(run));
    }

    private string PathOf(Guid run) => Path.Combine(Folder, $"{run:N}.index");
}

/// <summary>A file that the engine reads from any place (แฟ้มที่อ่านจากตำแหน่งใดก็ได้).</summary>
internal sealed class IndexFile(SafeFileHandle file) : IIndexBytes, IDisposable
{
    public int Read(long from, Span<byte> into)
    {
        var read = 0;
        while (read < into.Length && RandomAccess.Read(file, into[read..], from + read) is > 0 and var more) read += more;
        return read;
    }

    public void Dispose() => file.Dispose();
}
